"""What the made-up partnership has agreed on, and which of its companies belong together."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from advisor_desk.domain.agreements import Agreement, Duty, Terms
from advisor_desk.domain.clauses import Clause
from advisor_desk.domain.codes import Need, SizeBand
from advisor_desk.domain.industry_codes import IndustryCode
from advisor_desk.domain.relations import Relation, RelationKind
from advisor_desk.services.demo.dice import Dice
from advisor_desk.services.demo.plot import Plot

_SMALLEST = frozenset({SizeBand.SOLO, SizeBand.MICRO})
_AROUND = frozenset({"1443", "1452", "1463", "1465", "1466", "1490", "1491"})
_TECHNICAL = frozenset(IndustryCode("SNI2025", code) for code in ("26", "62"))
_DUTIES = {
    "REC": "Håller ihop samverkan, tar emot företag utan tidigare kontakt och för kalendern.",
    "ALMI": "Exportfinansiering och innovation. Följer med på första besöket när det gäller lån.",
    "BSW": "Marknader utomlands: analys, besök och kontakter på plats.",
    "EEN": "Partnersökning och regler på EU:s inre marknad.",
    "HK": "Tull, handelsdokument och intyg. Svarar i telefon samma dag.",
    "KOM": "Lokala frågor i Borås: mark, tillstånd och de minsta företagen.",
    "UHN": "Företagslots i Ulricehamn för de minsta företagen.",
    "VSP": "Teknik- och mjukvaruföretag i Borås.",
}
_GROUPS = (2, 2, 3)
_FEWEST = 40
"""Companies on a desk that has groups among them."""


def agreements(plot: Plot, agreement_id: UUID) -> list[Agreement]:
    """The one in force, and the shorter one that it took the place of."""
    dice = Dice(plot.cast.own.id.int)
    since = plot.today - timedelta(days=730)
    clauses, duties = tuple(_clauses(plot, dice, since)), tuple(_duties(plot))
    now = Agreement(id=agreement_id, valid_from=since, clauses=clauses, duties=duties)
    first = replace(
        now,
        id=dice.id(since - timedelta(days=400)),
        valid_from=since - timedelta(days=365),
        terms=Terms(quiet_days=60, answer_hours=48),
        clauses=clauses[:1],
        duties=(),
    )
    return [first, now]


def groups(plot: Plot) -> Iterator[Relation]:
    """A few companies that have an owner in common."""
    dice = Dice(plot.cast.own.id.int + 1)
    usual = [one for one in plot.companies if one.number and not one.no_contact]
    if len(plot.companies) < _FEWEST:
        return
    chosen = iter(dice.sample(usual, sum(_GROUPS)))
    for many in _GROUPS:
        first, *others = (next(chosen) for _ in range(many))
        for other in others:
            yield Relation(
                id=dice.id(plot.today - timedelta(days=dice.randint(100, 700))),
                kind=RelationKind.GROUP,
                from_id=first.id,
                to_id=other.id,
            )


def _clauses(plot: Plot, dice: Dice, since: date) -> Iterator[Clause]:
    def leads(code: str) -> Clause:
        return Clause(id=dice.id(since), lead_id=plot.cast.actor(code).id)

    yield replace(leads("REC"), municipalities=_AROUND)
    yield replace(leads("UHN"), municipalities=frozenset({"1491"}), sizes=_SMALLEST)
    yield replace(
        leads("KOM"), municipalities=frozenset({"1490"}), sizes=frozenset({SizeBand.SOLO})
    )
    yield replace(leads("VSP"), municipalities=frozenset({"1490"}), industries=_TECHNICAL)
    yield replace(leads("HK"), needs=frozenset({Need.CUSTOMS}))
    yield replace(
        leads("ALMI"),
        sizes=frozenset({SizeBand.SMALL, SizeBand.MEDIUM}),
        needs=frozenset({Need.FINANCING}),
    )
    yield replace(
        leads("BSW"),
        sizes=frozenset({SizeBand.MEDIUM, SizeBand.LARGE}),
        needs=frozenset({Need.MARKET, Need.PARTNER_SEARCH}),
    )


def _duties(plot: Plot) -> Iterator[Duty]:
    for actor in plot.cast.actors:
        if text := _DUTIES.get(actor.code):
            yield Duty(actor_id=actor.id, text=text)
