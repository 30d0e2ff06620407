"""Writes made-up bulk files in the real layouts: `python made_up_register.py 300000 FOLDER`.

The same seed gives the same bytes. Names are put together at random from word lists whose
frequencies fall as they do in real registers, so that some words are in very many names.
"""

import argparse
import csv
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from advisor_desk.register.municipalities import POSTCODE_COUNTIES

T = TypeVar("T")
CODELISTS = Path(__file__).parents[2] / "resources" / "codelists"


def _words(text: str) -> list[str]:
    return text.split()


BOLAGSVERKET, SCB = "bolagsverket_bulkfil.txt", "scb_bulkfil_JE_20260629T055245_80.txt"
_BOLAGSVERKET_HEADER = (
    "organisationsidentitet;namnskyddslopnummer;registreringsland;organisationsnamn;"
    "organisationsform;avregistreringsdatum;avregistreringsorsak;"
    "pagandeAvvecklingsEllerOmstruktureringsforfarande;registreringsdatum;"
    "verksamhetsbeskrivning;postadress"
)
_SCB_COLUMNS = _words(
    "ForAndrTyp COAdress Foretagsnamn FtgStat Gatuadress JEStat JurForm Namn Ng1 Ng2 Ng3 Ng4 Ng5 "
    "PeOrgNr PostNr PostOrt RegDatKtid Reklamsparrtyp mCOAdress mForetagsnamn mFtgStat "
    "mGatuadress mJEStat mJurForm mNamn mNg1 mNg2 mNg3 mNg4 mNg5 mPostNr mPostOrt mRegDatKtid "
    "mReklamsparrtyp"
)
_TRADES = _words(
    "Bygg Konsult Fastigheter Invest Holding Transport El Måleri Redovisning Service Entreprenad "
    "Förvaltning Design Data Snickeri Åkeri Städ Bil Restaurang Teknik Media Plåt VVS Mark Skog "
    "Maskin Café Handel Musik Import Export Livs Frisör Lantbruk Hotell Bageri Tandvård Kakel "
    "Kläder Möbler Optik Verkstad Svets Betong Trädgård Gård Mekaniska Elektronik Reklam Tryckeri "
    "Juridik Arkitekt Foto Film Fiske Rör Ventilation Kyl Glas Tak Golv Stenhuggeri Bokhandel "
    "Cykel Båt Marina Camping Ridskola Gym Hälsa Vård Rehab Assistans Bemanning Logistik"
)
_FAMILIES = _words(
    "Andersson Johansson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson Gustafsson "
    "Pettersson Jonsson Jansson Hansson Bengtsson Jönsson Lindberg Jakobsson Magnusson Lindström "
    "Olofsson Lindqvist Lindgren Berg Axelsson Bergström Lundberg Lind Lundgren Lundqvist "
    "Mattsson Berglund Fredriksson Sandberg Henriksson Forsberg Sjöberg Wallin Ali Engström "
    "Eklund Danielsson Lundin Håkansson Björk Bergman Gunnarsson Holm Wikström Samuelsson "
    "Isaksson Fransson Bergqvist Nyström Holmberg Arvidsson Löfgren Söderberg Nyberg Blomqvist"
)
_STARTS = _words(
    "Al Ber Cal Dal El Fjäll Gran Hav Is Jär Ko Lun Mal Nor Os Pet Ro Sol Tor Ul Vin Väst Öst Syd "
    "Sten Ek Björk Al Ask Lind Guld Silver Kvick Snabb Stor Lill Ny Gam Hög Låg Vit Svart Röd Blå"
)
_ENDS = _words(
    "ström berg gren kvist dahl fors vik näs sund holm mark skog by torp hult lund äng bäck å ö "
    "tec ex ia on um ix ando ella iva oro eta ium ica ora max plus net soft lab"
)
_STREETS = _words(
    "Storgatan Kyrkogatan Industrigatan Byvägen Skolgatan Box Hamngatan Verkstadsvägen"
)
_FORMS = (("AB", "49", 62), ("HB", "31", 8), ("KB", "31", 3), ("EK", "51", 4), ("BRF", "53", 8),
          ("I", "61", 6), ("E", "10", 9))  # fmt: skip
_CODES = ("41200", "62010", "70220", "68203", "49410", "43210", "56100", "16250", "47110", "02100")
_DEREGISTERED = 0.25


@dataclass(frozen=True)
class MadeUp:
    """One company, as either file tells it."""

    number: str
    name: str
    form: str
    jurform: str
    town: str
    postcode: str
    street: str
    registered: str
    deregistered: str
    procedure: str
    activity: str
    code: str
    declines: bool


def check_digit(nine: str) -> str:
    """The digit that makes ten digits pass the Luhn test."""
    doubled = [int(d) * (2 - i % 2) for i, d in enumerate(nine)]
    return str(-sum(d // 10 + d % 10 for d in doubled) % 10)


def companies(count: int, seed: int = 1) -> Iterator[MadeUp]:
    """So many companies, each with a number of its own, in no order of numbers."""
    rng = random.Random(seed)
    towns = _towns()
    numbers = rng.sample(range(2_000_000), count)
    for place in numbers:
        town, prefixes = _skewed(rng, towns)
        form, jurform = rng.choices([f[:2] for f in _FORMS], [f[2] for f in _FORMS])[0]
        nine = f"{5560 + place // 100_000:04}{place % 100_000:05}"
        if form == "E":
            nine = f"{rng.randrange(40, 99)}{rng.randrange(1, 13):02}{rng.randrange(1, 29):02}"
            nine += f"{rng.randrange(1000):03}"
        registered = (
            f"{rng.randrange(1950, 2026)}-{rng.randrange(1, 13):02}-{rng.randrange(1, 29):02}"
        )
        gone = rng.random() < _DEREGISTERED
        yield MadeUp(
            number=nine + check_digit(nine),
            name=_name(rng, form),
            form=form,
            jurform=jurform,
            town=town,
            postcode=f"{rng.choice(prefixes)}{rng.randrange(1000):03}",
            street=f"{rng.choice(_STREETS)} {rng.randrange(1, 120)}",
            registered=registered,
            deregistered="2024-05-06" if gone else "",
            procedure=rng.choice(("|LI-AVOMFO$2026-04-01", "|KK-AVOMFO$null"))
            if not gone and rng.random() < 0.02
            else "",
            activity=rng.choices("109", (75, 10, 15))[0],
            code=rng.choice(_CODES),
            declines=rng.random() < 0.1,
        )


def write_bolagsverket(path: Path, made_up: Iterator[MadeUp]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        file.write(_BOLAGSVERKET_HEADER + "\n")
        file.writelines(_bolagsverket_line(company) for company in made_up)


def write_scb(path: Path, made_up: Iterator[MadeUp]) -> None:
    with path.open("w", encoding="latin-1", newline="") as file:
        file.write("\t".join(_SCB_COLUMNS) + "\t\r\n")
        file.writelines(_scb_line(company) for company in made_up if not company.deregistered)


def _bolagsverket_line(company: MadeUp) -> str:
    identity = f"19{company.number}$PERSON-IDORG"
    if company.form != "E":
        identity = f"{company.number}$ORGNR-IDORG"
    name = company.name.replace('"', '""')
    fields = (
        identity, "1", "SE-LAND", f"{name}$FORETAGSNAMN-ORGNAM${company.registered}",
        f"{company.form}-ORGFO", company.deregistered,
        "LIAV-AVORG" if company.deregistered else "", company.procedure, company.registered,
        "Företaget ska bedriva verksamhet inom sitt område och därmed förenlig verksamhet.",
        f"{company.street}$${company.town.upper()}${company.postcode}$SE-LAND",
    )  # fmt: skip
    return '"' + '";"'.join(fields) + '"\n'


def _scb_line(company: MadeUp) -> str:
    century = "19" if company.form == "E" else "16"
    fields = (
        "1", "", "", company.activity, company.street.upper(), "1", company.jurform,
        company.name.upper(), company.code, "", "", "", "", century + company.number,
        company.postcode, company.town.upper(), company.registered.replace("-", ""),
        "2" if company.declines else "1", *"1" * 16, "",
    )  # fmt: skip
    return "\t".join(fields) + "\r\n"


def _towns() -> list[tuple[str, list[str]]]:
    """Each town once, with how postcodes begin in its county."""
    with (CODELISTS / "localities.csv").open(encoding="utf-8", newline="") as file:
        counties = {row["town"]: row["municipality"][:2] for row in csv.DictReader(file)}
    towns = sorted(counties)
    random.Random(0).shuffle(towns)
    return [
        (town, [p for p, c in POSTCODE_COUNTIES.items() if counties[town] in c]) for town in towns
    ]


def _skewed(rng: random.Random, words: Sequence[T]) -> T:
    """A word, the first ones far oftener than the last."""
    return words[int(len(words) * rng.random() ** 3)]


def _name(rng: random.Random, form: str) -> str:
    own = rng.choice(_STARTS) + rng.choice(_ENDS)
    if rng.random() < 0.5:
        own += rng.choice(_ENDS)
    trade, family = _skewed(rng, _TRADES), _skewed(rng, _FAMILIES)
    pattern = rng.choice(
        ("{own} {trade}", "{family}s {trade}", "{own} & {family}", "{trade} i {own}", "{own}",
         "{own} {trade} och {other}", "{family} {own} {trade}")
    )  # fmt: skip
    name = pattern.format(own=own, trade=trade, family=family, other=_skewed(rng, _TRADES).lower())
    ending = {"AB": "AB", "HB": "HB", "KB": "KB", "EK": "ek. för.", "BRF": "Brf", "I": "förening"}
    return f"{name} {ending.get(form, 'Firma')}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("count", type=int)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    given.folder.mkdir(parents=True, exist_ok=True)
    write_bolagsverket(given.folder / BOLAGSVERKET, companies(given.count, given.seed))
    write_scb(given.folder / SCB, companies(given.count, given.seed))


if __name__ == "__main__":
    main()
