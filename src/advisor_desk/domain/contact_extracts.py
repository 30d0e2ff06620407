"""Everything a desk holds about one contact, for whoever asks what is kept of them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.handover import Party, Person


class Held(StrEnum):
    """In which kind of record the person is found; each has its purpose."""

    ENGAGEMENT = "engagement"
    MENTION = "mention"
    REFERRAL = "referral"
    INQUIRY = "inquiry"
    CONSENT = "consent"
    LIST = "list"


@dataclass(frozen=True, kw_only=True)
class Noted:
    """When something of the contact was written down, by whom: field → what it became."""

    on: date
    by: str
    said: tuple[tuple[str, str], ...]


@dataclass(frozen=True, kw_only=True)
class Record:
    """One record that the person is in. `what` is of the record, `source` where it comes from."""

    held: Held
    on: date
    what: str
    source: str


@dataclass(frozen=True, kw_only=True)
class ContactExtract:
    """The person as kept now, how that came about, and where else they are found.

    `own_notes` counts the confidential notes that name the person: their text is not in it.
    """

    made_on: date
    holder: Party
    company: str
    person: Person
    is_removed: bool
    noted: tuple[Noted, ...]
    records: tuple[Record, ...]
    own_notes: int

    def kinds(self) -> tuple[Held, ...]:
        return tuple(one for one in Held if any(record.held is one for record in self.records))


@dataclass(eq=False)
class ContactUnknown(AdvisorDeskError):
    """No contact has that id, on this desk or on it before."""

    asked: UUID


def names(text: str, name: str) -> bool:
    """Whether a text names the person: every part of the name, whole, whatever the case."""
    words = frozenset(_words(text))
    wanted = _words(name)
    return bool(wanted) and all(word in words for word in wanted)


def named_in(texts: Iterable[str], name: str) -> int:
    """How many of the texts name the person."""
    return sum(names(text, name) for text in texts)


def _words(text: str) -> list[str]:
    """Letters and digits together; a genitive's `s` is another word, as any search has it."""
    kept = "".join(c if c.isalnum() else " " for c in text.casefold())
    return kept.split()
