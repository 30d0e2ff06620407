"""Whose desk this is, and changing that."""

from dataclasses import dataclass, replace
from uuid import UUID

from sqlalchemy import select

from advisor_desk.domain.companies import NameMissing
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.text import line
from advisor_desk.services.desk import Desk
from advisor_desk.services.saving import put
from advisor_desk.store.rows import AdviserRow, ProfileRow


@dataclass(eq=False)
class DemoOnly(AdvisorDeskError):
    """Only made-up data can be looked at as somebody else."""


@dataclass(frozen=True, kw_only=True)
class ProfileFacts:
    """What the adviser tells of themselves. `municipality` is SCB's code, or empty."""

    name: str
    email: str = ""
    telephone: str = ""
    municipality: str = ""
    is_coordinator: bool = False


class Profile:
    """The adviser at this desk."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def facts(self) -> ProfileFacts:
        me = self._desk.me
        return ProfileFacts(
            name=me.adviser.name,
            email=me.adviser.email,
            telephone=me.adviser.telephone,
            municipality=me.municipality,
            is_coordinator=me.is_coordinator,
        )

    def save(self, facts: ProfileFacts) -> None:
        """Raises `NameMissing`."""
        if not (name := line(facts.name)):
            raise NameMissing
        adviser = replace(
            self._desk.me.adviser,
            name=name,
            email=line(facts.email),
            telephone=line(facts.telephone),
        )
        with self._desk.write() as session:
            put(session, AdviserRow, adviser)
            profile = session.scalars(select(ProfileRow)).one()
            profile.municipality = facts.municipality
            profile.is_coordinator = facts.is_coordinator

    def become(self, adviser_id: UUID) -> None:
        """See made-up data as another of its advisers. Raises `DemoOnly` on a real desk."""
        if not self._desk.me.is_demo:
            raise DemoOnly
        with self._desk.write() as session:
            session.scalars(select(ProfileRow)).one().adviser_id = adviser_id
