"""The open desk: its file, its clock, whose it is and who is in the partnership."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from advisor_desk.domain.actors import Actor, Adviser
from advisor_desk.domain.agreements import Agreement, Terms, in_force
from advisor_desk.domain.coordination import coordinator
from advisor_desk.store import people as query
from advisor_desk.store.database import Database
from advisor_desk.store.people import People
from advisor_desk.system.clock import Clock

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from advisor_desk.store.statements import Place

BACKUPS = "backups"
_USUAL = Terms()
_PEOPLE_TABLES = {"actor", "adviser", "function", "profile", "agreement", "coordination"}


@dataclass(frozen=True)
class Me:
    """The adviser who works at this desk."""

    adviser: Adviser
    actor: Actor
    municipality: str
    is_coordinator: bool
    is_demo: bool
    person_key: bytes

    def __repr__(self) -> str:
        return f"Me({self.adviser.id})"


class Desk:
    """What every service stands on. Raises `LookupError` if the file has no profile yet."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self.database = database
        self.clock = clock
        self._me: Me | None = None
        self._people: People | None = None
        self._agreements: list[Agreement] | None = None
        database.acting = self.me.adviser.id
        database.on_commit(self._forget)

    @property
    def me(self) -> Me:
        if self._me is None:
            self._me = self._read_me()
        return self._me

    @property
    def people(self) -> People:
        if self._people is None:
            with self.look() as place:
                self._people = query.people(place)
        return self._people

    @property
    def agreements(self) -> list[Agreement]:
        """Every version of the agreement, the latest first."""
        if self._agreements is None:
            with self.look() as place:
                self._agreements = query.agreements(place)
        return self._agreements

    def agreement_on(self, day: date) -> Agreement | None:
        """What is agreed for that day, if anything is."""
        return in_force(self.agreements, day)

    def terms_on(self, day: date) -> Terms:
        """The figures for that day; the usual ones where nothing is agreed."""
        found = self.agreement_on(day)
        return found.terms if found else _USUAL

    @property
    def terms(self) -> Terms:
        """Today's figures."""
        return self.terms_on(self.today())

    def look(self) -> AbstractContextManager[Place]:
        """Read with statements alone, which needs nothing loaded that writing needs."""
        return self.database.look()

    def read(self) -> AbstractContextManager[Session]:
        return self.database.read()

    def write(self, *, hastily: bool = False) -> AbstractContextManager[Session]:
        """`hastily`: raise `DeskBusy` at once if another is writing."""
        return self.database.write(hastily=hastily)

    def now(self) -> datetime:
        return self.clock.now()

    def today(self) -> date:
        return self.clock.today()

    def on_change(self, listener: Callable[[frozenset[str]], None]) -> None:
        """Call `listener` with the tables touched, in the committing thread."""
        self.database.on_commit(listener)

    def actor_name(self, actor_id: UUID | None) -> str:
        found = self.people.actors.get(actor_id) if actor_id else None
        return found.name if found else ""

    def adviser_name(self, adviser_id: UUID | None) -> str:
        found = self.people.advisers.get(adviser_id) if adviser_id else None
        return found.name if found else ""

    def make_ready(self) -> None:
        """Load what reading rows and writing need, so that the first of them is quick."""
        self.database.sessions.warm_up()

    def back_up(self) -> Path | None:
        """Copy the file to the folder `backups`, once a day: the copy's path, if one was made.

        It takes a moment for each 100 MB: in a job. Raises `DeskDamaged` or `DiskFull`.
        """
        path = self.database.path
        return self.database.back_up_daily(path.parent / BACKUPS, self.today())

    def close(self) -> None:
        self.database.close()

    def _read_me(self) -> Me:
        with self.look() as place:
            profile = query.profile(place)
            if profile is None:
                msg = "the desk has no profile"
                raise LookupError(msg)
            found = query.people(place)
            known = coordinator(query.coordinations(place))
        adviser = found.advisers[profile.adviser_id]
        return Me(
            adviser=adviser,
            actor=found.actors[adviser.actor_id],
            municipality=profile.municipality,
            is_coordinator=profile.is_coordinator if known is None else known == adviser.id,
            is_demo=profile.is_demo,
            person_key=profile.person_key,
        )

    def _forget(self, touched: frozenset[str]) -> None:
        if touched & _PEOPLE_TABLES:
            self._me = self._people = self._agreements = None
