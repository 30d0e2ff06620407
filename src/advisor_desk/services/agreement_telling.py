"""The agreement told in the words of one language: for the window, the paper and a command."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar
from uuid import UUID

from advisor_desk.domain.agreement_changes import change_of, compared
from advisor_desk.domain.agreement_told import Told, ToldChange, ToldClause
from advisor_desk.domain.agreement_versions import Period
from advisor_desk.domain.agreements import Agreement, Terms
from advisor_desk.domain.clauses import Clause, Matter
from advisor_desk.domain.overlaps import Clash, overlaps
from advisor_desk.services.agreement_words import AgreementWords

K = TypeVar("K")
_PAUSES = {(True, True): "both", (True, False): "weekends", (False, True): "holidays"}
_COUNTED = {
    "quiet": "quiet_days",
    "look_ahead": "look_ahead_days",
    "freshness": "freshness_days",
    "answer": "answer_hours",
}


@dataclass(frozen=True)
class AgreementTelling:
    """Names stand behind ids and codes; nothing is shortened."""

    say: AgreementWords

    def told(self, period: Period) -> Told:
        agreement = period.agreement
        listed = dict(enumerate(agreement.clauses))
        return Told(
            first=period.first,
            period=self.days(period),
            standing=period.standing,
            figures=tuple(self.figures(agreement.terms)),
            clauses=tuple(self._clause(place, one) for place, one in listed.items()),
            clashes=tuple(self.clashes(listed)),
            duties=tuple(
                (self._actor(one), text) for one, text in self._duties(agreement).items()
            ),
        )

    def days(self, period: Period) -> str:
        """As "From 1 January 2026 until further notice"."""
        if period.last is None:
            return self.say.words.text("agreement.period.open", first=period.first)
        return self.say.words.text("agreement.period", first=period.first, last=period.last)

    def figures(self, terms: Terms) -> Iterator[tuple[str, str]]:
        """As "Quiet period" and what it comes to."""
        words = self.say.words
        for key, name in _COUNTED.items():
            count = words.count(f"agreement.figure.{key}.is", getattr(terms, name))
            yield words.text(f"agreement.figure.{key}"), count
        pauses = _PAUSES.get((terms.pause_weekends, terms.pause_holidays), "never")
        yield words.text("agreement.figure.pauses"), words.text(f"agreement.pauses.{pauses}")

    def clashes(self, clauses: Mapping[int, Clause]) -> Iterator[tuple[Clash, str]]:
        """Clauses that meet, told by their places on the list, and which of them decides."""
        places, listed = list(clauses), list(clauses.values())
        for found in overlaps(listed):
            yield (
                found.clash,
                self.say.words.text(
                    f"agreement.clash.{found.clash}",
                    winner=places[found.winner] + 1,
                    lead=self._lead(listed[found.winner]),
                    loser=places[found.loser] + 1,
                    other=self._lead(listed[found.loser]),
                ),
            )

    def compared(self, before: Agreement, after: Agreement) -> Iterator[ToldChange]:
        """Figures, clauses and duties of two versions side by side."""
        words = self.say.words
        figures = dict(self.figures(before.terms)), dict(self.figures(after.terms))
        yield from self._beside("figures", *figures, str)
        heading = words.text("agreement.part.clauses")
        for pair in compared(before.clauses, after.clauses):
            one = pair.after or pair.before
            name = self._lead(one) if one else ""
            sides = (self._conditions(pair.before), self._conditions(pair.after))
            yield ToldChange(heading, name, *sides, pair.change)
        duties = self._duties(before), self._duties(after)
        yield from self._beside("duties", *duties, self._actor)

    def _beside(
        self, part: str, before: Mapping[K, str], after: Mapping[K, str], name: Callable[[K], str]
    ) -> Iterator[ToldChange]:
        heading = self.say.words.text(f"agreement.part.{part}")
        for key in {**after, **before}:
            old, new = before.get(key, ""), after.get(key, "")
            yield ToldChange(heading, name(key), old, new, change_of(old, new))

    def _clause(self, place: int, clause: Clause) -> ToldClause:
        named: Iterable[Sequence[str]] = self.say.named(clause)
        kinds = tuple((m, tuple(names)) for m, names in zip(Matter, named, strict=True) if names)
        return ToldClause(number=place + 1, lead=self._lead(clause), named=kinds)

    def _conditions(self, clause: Clause | None) -> str:
        return self.say.conditions(clause, most=10_000) if clause else ""

    def _duties(self, agreement: Agreement) -> dict[UUID, str]:
        """By actor, in the order of their names."""
        texts = {duty.actor_id: duty.text for duty in agreement.duties}
        return {one: texts[one] for one in sorted(texts, key=self._place)}

    def _place(self, actor_id: UUID) -> tuple[str, UUID]:
        return self._actor(actor_id).casefold(), actor_id

    def _lead(self, clause: Clause) -> str:
        return self._actor(clause.lead_id)

    def _actor(self, actor_id: UUID) -> str:
        return self.say.desk.actor_name(actor_id) or self.say.words.text("agreement.lead_unknown")
