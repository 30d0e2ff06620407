"""What may leave the desk with a referral, as values."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Self
from uuid import UUID

from advisor_desk.domain.actors import Actor, Adviser, Function
from advisor_desk.domain.checklists import Checklist, Part, QuestionSet, Result, Value
from advisor_desk.domain.codes import Language, Maturity, Need, SizeBand
from advisor_desk.domain.companies import Company, Contact
from advisor_desk.domain.consents import Scope
from advisor_desk.domain.engagements import Channel, Engagement, Kind, Role
from advisor_desk.domain.next_steps import NextStep
from advisor_desk.domain.own_notes import OwnNote


@dataclass(frozen=True, kw_only=True)
class Known:
    """All that the desk knows and a referral could draw on, with whatever it refers to.

    `municipality` and `industry` are names, the company has the codes. `notes_of` are the
    engagements whose own notes the adviser chose to hand over.
    """

    company: Company
    municipality: str = ""
    industry: str = ""
    contacts: tuple[Contact, ...] = ()
    engagements: tuple[Engagement, ...] = ()
    own_notes: tuple[OwnNote, ...] = ()
    notes_of: frozenset[UUID] = frozenset()
    checklist: Checklist | None = None
    questions: QuestionSet | None = None
    next_steps: tuple[NextStep, ...] = ()
    actors: Mapping[UUID, Actor] = field(default_factory=dict)
    functions: Mapping[UUID, Function] = field(default_factory=dict)
    advisers: Mapping[UUID, Adviser] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Party:
    """One end of the referral: an actor, and the function or person who answers there.

    The ids are those of the desk that says so; another desk knows the actor by its code.
    """

    actor: str
    country: str = "SE"
    function: str = ""
    person: str = ""
    email: str = ""
    telephone: str = ""
    address: str = ""
    code: str = ""
    actor_id: UUID | None = None
    function_id: UUID | None = None
    person_id: UUID | None = None


@dataclass(frozen=True, kw_only=True)
class Recipient:
    """An actor whom the company allowed to be told."""

    code: str
    name: str


@dataclass(frozen=True, kw_only=True)
class Done:
    """One engagement that has been: when, who (the lead first), in what form and why."""

    on: date
    actors: tuple[str, ...]
    kind: Kind
    role: Role


@dataclass(frozen=True, kw_only=True)
class Facts:
    """What `Scope.FACTS` lets through. `municipality` and `industry` are names."""

    street: str = ""
    postcode: str = ""
    town: str = ""
    country: str = "SE"
    municipality: str = ""
    municipality_code: str = ""
    industry: str = ""
    industry_code: str = ""
    industry_version: str = ""
    size: SizeBand | None = None
    website: str = ""
    maturity: Maturity | None = None
    done: tuple[Done, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Person:
    """A contact as consented."""

    name: str
    title: str = ""
    email: str = ""
    telephone: str = ""

    @classmethod
    def of(cls, contact: Contact) -> Self:
        return cls(
            name=contact.name,
            title=contact.title,
            email=contact.email,
            telephone=contact.telephone,
        )


@dataclass(frozen=True, kw_only=True)
class Note:
    """The notes of one engagement, as written."""

    on: date
    text: str


@dataclass(frozen=True, kw_only=True)
class Step:
    """A step agreed in connection with the referral; `owner` is empty for the company's own."""

    text: str
    due: date
    owner: str


@dataclass(frozen=True, kw_only=True)
class Notes:
    """What `Scope.NOTES` lets through."""

    background: str = ""
    engagements: tuple[Note, ...] = ()
    next_steps: tuple[Step, ...] = ()


@dataclass(frozen=True, kw_only=True)
class AnswerGiven:
    """An answer under the question as it was asked, or in the paper's language."""

    part: Part
    asked: str
    value: Value
    note: str = ""
    evidence: str = ""
    item: str = ""


@dataclass(frozen=True, kw_only=True)
class CriterionResult:
    """What the answers to one criterion came to."""

    name: str
    code: str = ""
    result: Result
    answers: tuple[AnswerGiven, ...]


@dataclass(frozen=True, kw_only=True)
class ChecklistGiven:
    """What `Scope.CHECKLIST` lets through; no criteria when the checklist was deferred."""

    on: date
    by: str
    criteria: tuple[CriterionResult, ...] = ()
    deferred_because: str = ""
    question_set: str = ""
    question_set_version: int = 0


@dataclass(frozen=True, kw_only=True)
class Permission:
    """The company's consent. `given_by` is a person, and named only with the contacts.

    `scope` is what of it this referral uses.
    """

    purpose: str
    scope: frozenset[Scope]
    recipients: tuple[Recipient, ...] = ()
    channel: Channel
    given_on: date
    until: date
    given_by: str = ""


@dataclass(frozen=True, kw_only=True)
class Overriding:
    """That the referral goes without consent: why, who decided and when."""

    reason: str
    by: str
    on: date


@dataclass(frozen=True, kw_only=True)
class Handover:
    """Everything that may be said. What is None or empty was not allowed, or is not known.

    `number` is normalised, and empty for a sole trader. `answer_by` is aware, in the
    receiver's own time.
    """

    reference: str
    language: Language
    written_in: Language
    """The language of the free texts, as far as the sender said."""
    sender: Party
    receiver: Party
    made_on: date
    sent_at: datetime | None = None
    answer_by: datetime | None
    company: str
    number: str
    country: str
    is_sole_trader: bool
    needs: tuple[Need, ...]
    ground: Permission | Overriding
    ask: str = ""
    facts: Facts | None = None
    contacts: tuple[Person, ...] = ()
    notes: Notes | None = None
    checklist: ChecklistGiven | None = None
