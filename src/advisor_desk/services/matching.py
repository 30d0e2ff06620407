"""Noticing that the company being typed is one that is known already."""

import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from uuid import UUID

from rapidfuzz import fuzz, process

from advisor_desk.domain.companies import Company, CompanyUnknown
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.likeness import Likeness, Verdict
from advisor_desk.domain.organisation_numbers import NotAnOrganisationNumber
from advisor_desk.register.company import RegisterCompany
from advisor_desk.services.companies import numbered
from advisor_desk.services.desk import Desk
from advisor_desk.services.likeness import Described, key_of, likeness
from advisor_desk.services.registers import Registers
from advisor_desk.services.relations import key, keys
from advisor_desk.store import companies as company_query
from advisor_desk.store import redirects
from advisor_desk.store import relations as query
from advisor_desk.store.relations import Namesake

_LOOKED_AT = 60
_CUTOFF = 65.0
_log = logging.getLogger(__name__)


@dataclass(frozen=True, kw_only=True)
class Typed:
    """A company as far as it is typed; `number` as typed. `apart`: what it is said not to be."""

    name: str
    number: str = ""
    country: str = "SE"
    town: str = ""
    municipality: str = ""
    company_id: UUID | None = None
    apart: frozenset[str] = field(default_factory=frozenset)


@dataclass(frozen=True, kw_only=True)
class Possible:
    """A company that is perhaps meant: on the desk (`company_id`), or in the register alone."""

    company_id: UUID | None = None
    register: RegisterCompany | None = None
    described: Described
    likeness: Likeness

    @property
    def key(self) -> str:
        """What it is told apart by; nothing if the register gives no number."""
        number = self.described.number or ""
        return key(self.company_id, self.described.country, number) if self._is_told else ""

    @property
    def _is_told(self) -> bool:
        return bool(self.company_id or self.described.number)


class Matching:
    """Proposes, never decides: nothing is merged or taken over by itself."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def possible(
        self, typed: Typed, registers: Registers | None = None, limit: int = 5
    ) -> Sequence[Possible]:
        """What may be meant, the likest first; the desk's own before the register's.

        It takes as long as it takes to look at every name: not in the window's thread.
        """
        asked = self._described(typed)
        found = [*self._of_desk(asked, typed.company_id)]
        known = {one.described.number for one in found if one.described.number}
        if registers:
            found += (p for p in _of_register(asked, registers) if self._is_new(p, known))
        apart = typed.apart | self._told_apart(typed.company_id)
        proposed = [one for one in found if not one.key or one.key not in apart]
        proposed.sort(key=lambda one: (-one.likeness.score, one.company_id is None))
        return proposed[:limit]

    def unresolved(self, company_id: UUID) -> Sequence[Possible]:
        """Other companies of the desk that may be this one, until somebody says or merges."""
        with self._desk.read() as session:
            company = company_query.by_id(session, redirects.followed(session, company_id))
        if company is None:
            raise CompanyUnknown(str(company_id))
        asked = _of_company(company)
        apart = self._told_apart(company.id)
        found = [
            one
            for one in self._of_desk(asked, company.id, may_be_begun=False)
            if one.key not in apart
        ]
        return sorted(found, key=lambda one: -one.likeness.score)

    def _of_desk(
        self, asked: Described, itself: UUID | None, *, may_be_begun: bool = True
    ) -> Iterator[Possible]:
        with self._desk.read() as session:
            everyone = [one for one in query.namesakes(session) if one.id != itself]
        for one, found in likely(asked, everyone, may_be_begun=may_be_begun):
            yield Possible(company_id=one.id, described=as_described(one), likeness=found)

    def _described(self, typed: Typed) -> Described:
        company = Company(id=UUID(int=0), name=typed.name, country=typed.country)
        with suppress(NotAnOrganisationNumber):  # still being typed: the name may tell already
            company = numbered(company, typed.number, self._desk.me.person_key)
        return replace(_of_company(company), town=typed.town, municipality=typed.municipality)

    def _told_apart(self, company_id: UUID | None) -> frozenset[str]:
        if company_id is None:
            return frozenset()
        with self._desk.read() as session:
            return keys(query.distinctions(session, company_id), company_id)

    def _is_new(self, possible: Possible, known: set[str]) -> bool:
        """Whether the desk does not have it under its number already."""
        number, country = possible.described.number, possible.described.country
        if not number:
            return True
        if number in known:
            return False
        with self._desk.read() as session:
            return company_query.by_number(session, country, number) is None


def likely(
    asked: Described, everyone: Sequence[Namesake], *, may_be_begun: bool
) -> Iterator[tuple[Namesake, Likeness]]:
    """Those of them that may be the one asked about."""
    for one in _worth_a_look(asked, everyone, may_be_begun=may_be_begun):
        found = likeness(asked, as_described(one), may_be_begun=may_be_begun)
        if found.verdict is not Verdict.NONE:
            yield one, found


def _worth_a_look(
    asked: Described, everyone: Sequence[Namesake], *, may_be_begun: bool
) -> list[Namesake]:
    """Those with its number, and the few dozen whose names are likest."""
    typed, names = key_of(asked.name), [key_of(one.name) for one in everyone]
    identity = asked.country, asked.number, asked.person_hash
    chosen = {
        at
        for at, one in enumerate(everyone)
        if asked.has_number and (one.country, one.number, one.person_hash) == identity
    }
    if typed:
        chosen |= _nearest(typed, names, fuzz.ratio) | _nearest(
            typed, names, fuzz.token_sort_ratio
        )
    if typed and may_be_begun:
        chosen |= _nearest(typed, [name[: len(typed)] for name in names], fuzz.ratio)
    return [everyone[at] for at in sorted(chosen)]


def _nearest(typed: str, names: Sequence[str], way: Callable[..., float]) -> set[int]:
    found = process.extract(typed, names, scorer=way, limit=_LOOKED_AT, score_cutoff=_CUTOFF)
    return {at for _, _, at in found}


def _of_register(asked: Described, registers: Registers) -> Iterator[Possible]:
    for company in _asked_of(registers, asked):
        described = Described(
            name=company.name,
            country=company.country,
            number=company.number or None,
            town=company.town,
            municipality=company.municipality,
        )
        names = (company.name, *company.other_names)
        found = max(
            (likeness(asked, replace(described, name=name), may_be_begun=True) for name in names),
            key=lambda one: one.score,
        )
        if found.verdict is not Verdict.NONE:
            yield Possible(register=company, described=described, likeness=found)


def _asked_of(registers: Registers, asked: Described) -> Sequence[RegisterCompany]:
    try:
        if asked.number and (found := registers.by_number(asked.number, asked.country)):
            return [found]
        if not asked.name.strip():
            return []
        place = asked.municipality or None
        return [hit.company for hit in registers.search(asked.name, municipality=place)]
    except AdvisorDeskError as error:
        _log.info("the register was not asked: %s", type(error).__name__)
        return []


def _of_company(company: Company) -> Described:
    return Described(
        name=company.name,
        country=company.country,
        number=company.number,
        person_hash=company.person_hash,
        town=company.town,
        municipality=company.municipality,
    )


def as_described(one: Namesake) -> Described:
    return Described(
        name=one.name,
        country=one.country,
        number=one.number,
        person_hash=one.person_hash,
        town=one.town,
        municipality=one.municipality,
    )
