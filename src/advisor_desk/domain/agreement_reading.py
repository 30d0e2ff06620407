"""Reading a new version of the agreement: typed names into codes, or everything that is wrong."""

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol
from uuid import UUID

from advisor_desk.domain.agreement_proposals import (
    LIMITS,
    LONGEST_DUTY,
    AgreementFlawed,
    Fault,
    Flaw,
    Proposal,
    ProposedClause,
)
from advisor_desk.domain.agreements import Agreement, Duty, in_force
from advisor_desk.domain.clauses import Clause
from advisor_desk.domain.industry_codes import VERSIONS, IndustryCode
from advisor_desk.domain.text import line

_BETWEEN_NAMES, _BETWEEN_CODES = re.compile(r"[,;\n]+"), re.compile(r"[,;\s]+")


class Codes(Protocol):
    """What typed names and codes mean."""

    def municipality_code(self, typed: str) -> str:
        """The code of the municipality; empty if there is none of that name."""

    def is_industry(self, code: IndustryCode) -> bool: ...


@dataclass(frozen=True)
class Reader:
    """Reads proposals on a desk that knows these codes, actors and versions."""

    codes: Codes
    actors: Collection[UUID]
    known: Sequence[Agreement]
    today: date

    def read(self, proposal: Proposal, make_id: Callable[[], UUID]) -> Agreement:
        """The version it makes. Raises `AgreementFlawed` with everything that is wrong.

        A clause that says what it said before keeps its id, any other has a new one: what names
        a clause always finds what it said then.
        """
        if found := tuple(self._flaws(proposal)):
            raise AgreementFlawed(found)
        said = {one.id: one for agreement in self.known for one in agreement.clauses}
        made = self._made(proposal, make_id())
        clauses = tuple(
            one if said.get(one.id, one) == one else replace(one, id=make_id())
            for one in made.clauses
        )
        return replace(made, clauses=clauses)

    def sound(self, proposal: Proposal) -> Mapping[int, Clause]:
        """The clauses that can be read as they stand, by their place on the list."""
        return {
            place: self._clause(one)
            for place, one in enumerate(proposal.clauses)
            if not any(self._of_clause(one))
        }

    def municipalities(self, typed: str) -> Mapping[str, str]:
        """The code of each name typed; empty for what is none."""
        return {name: self.codes.municipality_code(name) for name in _names(typed)}

    def industries(self, clause: ProposedClause) -> Mapping[IndustryCode, bool]:
        """Each code typed, and whether there is such a one in its version."""
        typed = [
            IndustryCode(version, code)
            for version in VERSIONS
            for code in _codes(clause.industries.get(version, ""))
        ]
        return {code: self.codes.is_industry(code) for code in typed}

    def _clause(self, proposed: ProposedClause) -> Clause:
        assert proposed.lead_id is not None  # noqa: S101 - those without are told before
        places = self.municipalities(proposed.municipalities).values()
        industries = self.industries(proposed).items()
        return Clause(
            id=proposed.id,
            lead_id=proposed.lead_id,
            municipalities=frozenset(code for code in places if code),
            industries=frozenset(code for code, is_known in industries if is_known),
            sizes=frozenset(proposed.sizes),
            needs=frozenset(proposed.needs),
        )

    def _made(self, proposal: Proposal, agreement_id: UUID) -> Agreement:
        duties = {actor: line(text, LONGEST_DUTY) for actor, text in proposal.duties.items()}
        return Agreement(
            id=agreement_id,
            valid_from=proposal.valid_from,
            valid_to=proposal.valid_to,
            terms=proposal.terms,
            clauses=tuple(self.sound(proposal).values()),
            duties=tuple(Duty(actor_id=one, text=text) for one, text in duties.items() if text),
        )

    def _flaws(self, proposal: Proposal) -> Iterator[Flaw]:
        yield from self._of_days(proposal)
        for name, (least, most) in LIMITS.items():
            if not least <= getattr(proposal.terms, name) <= most:
                yield Flaw(Fault.FIGURE_OUT_OF_RANGE, names=(name,))
        clauses = [flaw for one in proposal.clauses for flaw in self._of_clause(one)]
        duties = [
            Flaw(Fault.DUTY_TOO_LONG, actor)
            for actor, text in proposal.duties.items()
            if len(text) > LONGEST_DUTY
        ]
        yield from (*clauses, *duties)
        if not clauses and not duties and self._is_in_force_anyway(proposal):
            yield Flaw(Fault.UNCHANGED)

    def _of_days(self, proposal: Proposal) -> Iterator[Flaw]:
        """What was in force on a day stays so; only the first may have begun before today."""
        if self.known and proposal.valid_from < self.today:
            yield Flaw(Fault.STARTS_TOO_EARLY)
        if proposal.valid_to and proposal.valid_to < proposal.valid_from:
            yield Flaw(Fault.ENDS_BEFORE_START)

    def _of_clause(self, clause: ProposedClause) -> Iterator[Flaw]:
        if clause.lead_id not in self.actors:
            yield Flaw(Fault.NO_LEAD, clause.id)
        places = self.municipalities(clause.municipalities).items()
        if lost := tuple(name for name, code in places if not code):
            yield Flaw(Fault.PLACE_UNKNOWN, clause.id, lost)
        industries = self.industries(clause).items()
        if none := tuple(f"{i.code} ({i.version})" for i, is_known in industries if not is_known):
            yield Flaw(Fault.INDUSTRY_UNKNOWN, clause.id, none)

    def _is_in_force_anyway(self, proposal: Proposal) -> bool:
        now = in_force(self.known, proposal.valid_from)
        if now is None:
            return False
        made = self._made(proposal, now.id)
        is_ended_alike = made.valid_to == now.valid_to
        return is_ended_alike and (made.terms, made.clauses, set(made.duties)) == (
            now.terms,
            now.clauses,
            set(now.duties),
        )


def _names(typed: str) -> Iterator[str]:
    return filter(None, (part.strip() for part in _BETWEEN_NAMES.split(typed)))


def _codes(typed: str) -> Iterator[str]:
    parts = (part.replace(".", "").upper() for part in _BETWEEN_CODES.split(typed))
    return filter(None, parts)
