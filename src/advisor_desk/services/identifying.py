"""Telling which company somebody means who gives its number, or only its name."""

from contextlib import suppress
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.orm import Session

from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.organisation_numbers import (
    NotAnOrganisationNumber,
    formatted,
    is_personal,
    keyed_hash,
    normalise,
)
from advisor_desk.store import companies as query


@dataclass(eq=False)
class PersonNumberNotKept(AdvisorDeskError):
    """A person's number is kept only as its hash, with a company: here it cannot be."""


@dataclass(frozen=True)
class Identified:
    """The desk's company, if it has it, and the words to keep where it has not."""

    company_id: UUID | None
    text: str


def identify(session: Session, typed: str, person_key: bytes) -> Identified:
    """Find a company by the number typed; a name is kept as it is.

    Raises `PersonNumberNotKept` for a person's number that no company of the desk has.
    """
    with suppress(NotAnOrganisationNumber):
        number = normalise(typed, "SE")
        if is_personal(number, "SE"):
            found = query.by_person_hash(session, keyed_hash(number, person_key))
            if found is None:
                raise PersonNumberNotKept
            return Identified(found.id, "")
        found = query.by_number(session, "SE", number)
        return Identified(found.id, "") if found else Identified(None, formatted(number, "SE"))
    return Identified(None, typed)
