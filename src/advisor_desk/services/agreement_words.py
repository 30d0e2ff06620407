"""Clauses, and what puts an actor on a list, in words: for window, paper and command line."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from uuid import UUID

from advisor_desk.domain.clauses import Clause
from advisor_desk.domain.codes import Need, SizeBand
from advisor_desk.domain.industry_codes import IndustryCode
from advisor_desk.domain.ranking import Ground, Ranked, Why
from advisor_desk.services.desk import Desk
from advisor_desk.services.places import Places
from advisor_desk.store.offerings import offerings
from advisor_desk.system.words import Words

_NAMED = 4
"""Of one kind of condition, in a sentence; the rest is counted."""


@dataclass(frozen=True)
class AgreementWords:
    """Words of one language, with the names of places, trades and actors."""

    desk: Desk
    places: Places
    words: Words

    def conditions(self, clause: Clause, most: int = _NAMED) -> str:
        """As "Borås, Ulricehamn; Tillverkning (SNI 2025); finansiering"; all companies if none."""
        parts = [self._some(names, most) for names in self.named(clause) if names]
        return "; ".join(parts) or self.words.text("agreement.everything")

    def named(self, clause: Clause) -> Iterator[list[str]]:
        """The names of municipalities, industries, sizes and needs, each kind sorted."""
        words, places = self.words, self.places
        yield sorted(places.municipality_name(code) or code for code in clause.municipalities)
        yield list(self._industries(sorted(clause.industries)))
        yield [words.code(size) for size in SizeBand if size in clause.sizes]
        yield [words.code(need) for need in Need if need in clause.needs]

    def industry(self, code: IndustryCode) -> str:
        """As "Tillverkning" for a section, "13 Textilvarutillverkning" for what has digits."""
        name = self.places.industry_label(code.code, code.version, self.words.language)
        return name or code.code if code.code.isalpha() else f"{code.code} {name}".strip()

    def clause(self, clause_id: UUID) -> str:
        """The conditions of a clause in any version; empty where there is none with the id."""
        for agreement in self.desk.agreements:
            for clause in agreement.clauses:
                if clause.id == clause_id:
                    return self.conditions(clause)
        return ""

    def why(self, why: Why) -> str:
        """One reason for an actor to be on the list."""
        needs = [self.words.code(need) for need in why.needs]
        if why.ground in {Ground.LEADS, Ground.SPOKEN_OF}:
            return self.words.text(f"ranking.{why.ground}", clause=self.clause(why.record_id))
        name = self._offered(why.record_id)
        return self.words.text(f"ranking.{why.ground}", name=name, needs=needs)

    def whys(self, ranked: Ranked) -> list[str]:
        return [self.why(why) for why in ranked.why]

    def _industries(self, codes: list[IndustryCode]) -> Iterator[str]:
        """The names; the last of each version has it: without, a code means nothing."""
        for place, code in enumerate(codes, 1):
            is_last = place == len(codes) or codes[place].version != code.version
            name = self.industry(code)
            yield f"{name} ({version_name(code.version)})" if is_last else name

    def _offered(self, record_id: UUID) -> str:
        """The name of a function or service."""
        if function := self.desk.people.functions.get(record_id):
            return function.name
        with self.desk.look() as place:
            return next((o.name for o in offerings(place) if o.id == record_id), "")

    def _some(self, names: Iterable[str], most: int) -> str:
        listed = list(names)
        if len(listed) <= most:
            return ", ".join(listed)
        shown = ", ".join(listed[: most - 1])
        return self.words.count("agreement.and_more", len(listed) - most + 1, names=shown)


def version_name(version: str) -> str:
    """As "SNI 2025"."""
    return version.replace("SNI", "SNI ")
