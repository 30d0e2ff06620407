"""What the made-up actors offer, and the clusters that companies can be led to."""

from collections.abc import Iterator
from datetime import timedelta

from advisor_desk.domain.codes import Need
from advisor_desk.domain.offerings import Cluster, Offering, Spoken
from advisor_desk.services.demo.dice import Dice
from advisor_desk.services.demo.plot import Plot

_SV, _EN, _DE, _DA, _NB = (
    Spoken.SWEDISH,
    Spoken.ENGLISH,
    Spoken.GERMAN,
    Spoken.DANISH,
    Spoken.NORWEGIAN,
)
_AROUND_BORAS = ("1443", "1452", "1463", "1465", "1490", "1491")
_OFFERINGS = (
    ("REC", "Exportkartläggning",
     "Två möten på företaget: var ni står, vart ni vill och vad som fattas.",
     (Need.STRATEGY, Need.MARKET), (), (_SV, _EN, Spoken.ARABIC)),
    ("ALMI", "Exportlån", "Lån för steget ut på en ny marknad, tillsammans med banken.",
     (Need.FINANCING,), (), (_SV, _EN)),
    ("BSW", "Marknadsanalys", "Kunder, konkurrenter och pris på en marknad, på plats.",
     (Need.MARKET, Need.PARTNER_SEARCH), (), (_SV, _EN, _DE)),
    ("EEN", "Partnersökning i Europa",
     "En profil i nätverkets databas, och möten vid mässor.",
     (Need.PARTNER_SEARCH, Need.INNOVATION), (), (_SV, _EN, _DE, Spoken.FRENCH)),
    ("EKN", "Garanti för exportorder", "Skydd mot att köparen inte betalar.",
     (Need.FINANCING,), (), (_SV, _EN)),
    ("HK", "Tull på en förmiddag", "Kurs om ursprung, tulldeklaration och handelsdokument.",
     (Need.CUSTOMS, Need.LOGISTICS), (), (_SV,)),
    ("KOM", "Företagslots", "En väg in till kommunens tillstånd, mark och lokaler.",
     (Need.PEOPLE, Need.OTHER), ("1490",), (_SV, _EN, Spoken.SOMALI)),
    ("VSP", "Testa en digital affär", "Tre veckor med egna kunder i en ny kanal.",
     (Need.DIGITAL_TRADE, Need.INNOVATION), _AROUND_BORAS, (_SV, _EN)),
)  # fmt: skip
_CLUSTERS = (
    ("Smarta textilier Väst", "Tekniska textilier, medicinska textilier, återvunnen fiber",
     ("SE",), (_SV, _EN), "Malin Sandberg", "smartatextilier"),
    ("Fehmarn Green Link", "Förnybar energi och ren teknik över Fehmarn Bält",
     ("DK", "DE"), (_DA, _DE, _EN), "Lars Nørgaard", "fehmarngreen"),
    ("Skagerrak Marin", "Varv, båttillbehör och teknik till havs i Bohuslän och Østfold",
     ("SE", "NO", "DK"), (_SV, _NB, _DA, _EN), "Ingrid Haugen", "skagerrakmarin"),
    ("Nordiska livsmedelsnätet", "Hållbara livsmedel: listning i handeln, mässor, märkning",
     ("SE", "DK", "FI"), (_SV, _DA, Spoken.FINNISH, _EN), "Sofia Lindholm", "livsmedelsnatet"),
)  # fmt: skip
_SINCE = timedelta(days=400)


def offerings(plot: Plot) -> Iterator[Offering]:
    """A service of most of the actors; some in a few municipalities only."""
    dice = Dice(plot.cast.own.id.int + 2)
    for code, name, description, needs, municipalities, languages in _OFFERINGS:
        yield Offering(
            id=dice.id(plot.today - _SINCE),
            actor_id=plot.cast.actor(code).id,
            name=name,
            description=description,
            needs=needs,
            municipalities=municipalities,
            languages=languages,
        )


def clusters(plot: Plot) -> Iterator[Cluster]:
    """One at home, and three across a border."""
    dice = Dice(plot.cast.own.id.int + 3)
    for name, specialities, countries, languages, contact, domain in _CLUSTERS:
        yield Cluster(
            id=dice.id(plot.today - _SINCE),
            name=name,
            specialities=specialities,
            countries=countries,
            languages=languages,
            contact=contact,
            email=f"kontakt@{domain}.example",
            website=f"https://www.{domain}.example",
        )
