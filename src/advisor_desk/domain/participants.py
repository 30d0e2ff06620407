"""A list of participants: what a row says, what it may be, and what is decided about it."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from advisor_desk.domain.companies import Company, Contact
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.likeness import Ground, Likeness
from advisor_desk.domain.mappings import ListKind
from advisor_desk.domain.organisation_numbers import formatted, masked
from advisor_desk.domain.visit_rows import ListedVisit


class ListField(StrEnum):
    """What a column of the list can hold."""

    NAME = "name"
    NUMBER = "number"
    COUNTRY = "country"
    STREET = "street"
    POSTCODE = "postcode"
    TOWN = "town"
    MUNICIPALITY = "municipality"
    WEBSITE = "website"
    CONTACT = "contact"
    FIRST_NAME = "first_name"
    LAST_NAME = "last_name"
    TITLE = "title"
    EMAIL = "email"
    TELEPHONE = "telephone"


class Unread(StrEnum):
    """Why a row cannot be used."""

    FIELDS = "fields"
    NOTHING = "nothing"
    NAME = "name"
    LONG = "long"


class Found(StrEnum):
    """What a row turned out to be."""

    NUMBER_KNOWN = "number_known"
    NAME_KNOWN = "name_known"
    IN_REGISTER = "in_register"
    NEW = "new"
    AMBIGUOUS = "ambiguous"
    REPEATED = "repeated"
    UNREADABLE = "unreadable"


class Choice(StrEnum):
    """What is done with a row."""

    USE = "use"
    """The company proposed, or another one chosen: on the desk, or taken over."""
    ADD = "add"
    """A company that nobody knows yet, as it is typed."""
    JOIN = "join"
    """Whatever the earlier row of the same company becomes."""
    SKIP = "skip"


class Result(StrEnum):
    """What became of a row."""

    KNOWN = "known"
    TAKEN_OVER = "taken_over"
    ADDED = "added"
    SKIPPED = "skipped"
    FAILED = "failed"
    """Since the decision something has changed: it is to be decided anew."""
    STAYS = "stays"
    """The import was taken back, but this was used since."""
    THERE = "there"
    """The visit was on the desk already."""
    HELD = "held"
    """A plan of one's own with a company that wishes no contact: it is not taken in."""


@dataclass(frozen=True, kw_only=True)
class Participant:
    """A row as it is typed, tidied. A person's number is only its hash.

    `wrong_number` is what is typed as a number and is none; `wrong_place` what is typed as a
    municipality and is none. `line` is that of the file.
    """

    line: int
    name: str = ""
    country: str = "SE"
    number: str | None = None
    person_hash: str | None = None
    wrong_number: str = ""
    street: str = ""
    postcode: str = ""
    town: str = ""
    municipality: str = ""
    wrong_place: str = ""
    website: str = ""
    contact: str = ""
    title: str = ""
    email: str = ""
    telephone: str = ""
    visit: ListedVisit | None = None
    """Where the list is of visits, what the row says of one."""

    @property
    def has_number(self) -> bool:
        return bool(self.number or self.person_hash)

    @property
    def shown_number(self) -> str:
        """As people write it, or as typed if it is none; a person's is known to nobody."""
        return formatted(self.number, self.country) if self.number else self.wrong_number

    def with_wrong_number(self) -> "Participant":
        """As if the number were typed wrong; a person's is not known in clear."""
        wrong = self.number or (masked("0" * 10) if self.person_hash else "")
        return replace(self, number=None, person_hash=None, wrong_number=wrong)


@dataclass(frozen=True, kw_only=True)
class Candidate:
    """A company that a row may mean: on the desk, or as it would be taken over."""

    company: Company
    on_desk: bool
    likeness: Likeness

    @property
    def company_id(self) -> UUID | None:
        return self.company.id if self.on_desk else None

    @property
    def key(self) -> str:
        """As `relations.key`: what a mark of not the same names it by; empty if nothing does."""
        if self.on_desk:
            return str(self.company.id)
        return f"{self.company.country}:{self.company.number}" if self.company.number else ""

    @property
    def has_same_number(self) -> bool:
        return Ground.SAME_NUMBER in self.likeness.grounds


@dataclass(frozen=True, kw_only=True)
class Finding:
    """What is known of a row. `repeats` is the line of the row that it repeats.

    `is_sure`: a number or a whole name in the right place says so, and nothing against it.
    """

    found: Found
    candidates: tuple[Candidate, ...] = ()
    repeats: int | None = None
    is_sure: bool = False
    unread: Unread | None = None


@dataclass(frozen=True)
class Decision:
    """`candidate` is the place among the row's candidates of the one to use."""

    choice: Choice
    candidate: int | None = None


@dataclass(eq=False)
class CannotDecide(AdvisorDeskError):
    """What was chosen for the row is not to be had there."""

    line: int
    choice: Choice


@dataclass(eq=False)
class ListUnknown(AdvisorDeskError):
    """The list was thrown away."""


@dataclass(eq=False)
class ColumnsUnknown(AdvisorDeskError):
    """The headings do not tell which column has the companies' names or numbers."""

    file: str


@dataclass(eq=False)
class RowBroughtIn(AdvisorDeskError):
    """What is brought in already is taken back before it is decided anew."""

    line: int


@dataclass(frozen=True)
class Repeat:
    """The row of the same company that comes first, and whether that is beyond doubt."""

    line: int
    is_sure: bool


def repeat_key(line: int) -> str:
    """What a row that is not the same as that one names it by."""
    return f"line:{line}"


@dataclass(frozen=True, kw_only=True)
class Done:
    """What was done with a row: all that it takes to take it back.

    `made` is the company that was made for it, as it was then; a company that was known is told
    as it was on either side, if anything was filled in. The contact likewise.
    """

    made: Company | None = None
    before: Company | None = None
    after: Company | None = None
    contact_made: Contact | None = None
    contact_before: Contact | None = None
    contact_after: Contact | None = None
    marks: tuple[UUID, ...] = ()
    visit_id: UUID | None = None
    """The visit that was made."""
    has_notes: bool = False
    """Whether one's own notes came with it."""


@dataclass(frozen=True, kw_only=True)
class Listed:
    """A row with all that is known of it. `apart` are the keys of what it is said not to be."""

    typed: Participant
    finding: Finding
    apart: tuple[str, ...] = ()
    decision: Decision | None = None
    result: Result | None = None
    company_id: UUID | None = None
    done: Done | None = None

    @property
    def line(self) -> int:
        return self.typed.line

    @property
    def is_aside(self) -> bool:
        """Whether a cell of it cannot be read, or all of it."""
        visit = self.typed.visit
        return self.finding.found is Found.UNREADABLE or bool(visit and visit.faults)

    @property
    def chosen(self) -> Candidate | None:
        """The company that is decided on, where it is one of those known."""
        place = self.decision.candidate if self.decision else None
        return self.finding.candidates[place] if place is not None else None


@dataclass(frozen=True, kw_only=True)
class Origin:
    """What a list is of, and the day that it tells of."""

    kind: ListKind = ListKind.PARTICIPANTS
    as_of: date | None = None


@dataclass(frozen=True, kw_only=True)
class ParticipantList:
    """A list that was read. `is_checked`: every row has been compared."""

    id: UUID
    name: str
    made_at: datetime
    is_checked: bool
    with_register: bool
    origin: Origin
