"""A referral with everything a desk could know about it, each text a marker of its own."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

from advisor_desk.domain.actors import Actor, Adviser, Function
from advisor_desk.domain.checklists import Answer, Checklist, Criterion, Item, Part, QuestionSet
from advisor_desk.domain.checklists import Value as Said
from advisor_desk.domain.codes import Language, Maturity, Need, SizeBand
from advisor_desk.domain.companies import Company, Contact
from advisor_desk.domain.consents import Consent, Override, Scope
from advisor_desk.domain.engagements import Channel, Engagement, Kind, Participant, Role, Status
from advisor_desk.domain.handover import Known
from advisor_desk.domain.next_steps import NextStep
from advisor_desk.domain.own_notes import make_note
from advisor_desk.domain.referrals import Referral

TODAY = date(2026, 11, 23)
COMPANY, SENDER, RECEIVER, ADVISER, DESK, VISIT, CEO, HR = (UUID(int=n) for n in range(1, 9))

ALWAYS = ("XName", "XAsk", "XPurpose")
BEHIND: Mapping[Scope, tuple[str, ...]] = {
    Scope.FACTS: ("XStreet", "XTown", "XMunicipality", "XIndustry", "XSite"),
    Scope.CONTACTS: ("XCeo", "XTitle", "XMail", "XPhone", "XSaidYes"),
    Scope.NOTES: ("XBackground", "XNotes", "XStep"),
    Scope.CHECKLIST: ("XCriterion", "XQuestion", "XRemark", "XEvidence"),
}
NEVER = (
    "XHr",
    "XSecret",
    "XOthers",
    "XTheirs",
    "XHeard",
    "XPlanned",
    "XOldStep",
    "XGoAnyway",
    "XDesk",
    "XWish",
    "XHash",
    "XMeant",
    "XCancelled",
    "XHearsay",
)
OVERRIDE = Override(reason="XReason", by_adviser_id=ADVISER, on=TODAY)

COMPANY_KNOWN = Company(
    id=COMPANY,
    name="XName",
    number="5561234567",
    street="XStreet 4",
    postcode="50630",
    town="XTown",
    municipality="1490",
    industry="25620",
    size=SizeBand.SMALL,
    website="https://XSite.example",
)
ACTORS = {
    SENDER: Actor(id=SENDER, code="BRE", name="Borås Näringsliv", email="post@boras.example"),
    RECEIVER: Actor(id=RECEIVER, code="ALMI", name="Almi Väst", address="Vasagatan 1, Göteborg"),
}
ADVISERS = {
    ADVISER: Adviser(
        id=ADVISER,
        actor_id=SENDER,
        name="Karin Öberg",
        email="karin.oberg@boras.example",
        telephone="033-35 00 00",
    )
}
FUNCTIONS = {
    DESK: Function(id=DESK, actor_id=RECEIVER, name="Lånefunktionen", email="lan@almi.example")
}


def engagement(number: int, **changes: Any) -> Engagement:
    """A completed visit; `number` is its id and the days since."""
    starts_at = datetime(2026, 11, 20, 8, 0, tzinfo=UTC) - timedelta(days=number)
    kept = {
        "id": UUID(int=100 + number),
        "company_id": COMPANY,
        "actor_id": SENDER,
        "adviser_id": ADVISER,
        "role": Role.OUTREACH,
        "status": Status.DONE,
        "starts_at": starts_at,
        "ends_at": starts_at + timedelta(hours=1),
    }
    return Engagement(**{**kept, **changes})


ENGAGEMENTS = (
    engagement(
        1,
        id=VISIT,
        participants=(Participant(actor_id=RECEIVER),),
        purpose="XMeant",
        maturity=Maturity.FIRST_SALES,
        go_anyway_reason="XGoAnyway",
    ),
    engagement(9, kind=Kind.CALL, role=Role.ON_REQUEST),
    engagement(20, actor_id=RECEIVER, adviser_id=None),
    engagement(30, status=Status.PLANNED),
    engagement(40, status=Status.CANCELLED, cancelled_because="XCancelled"),
)
OWN_NOTES = tuple(
    make_note(UUID(int=record), actor_id, text)
    for record, actor_id, text in (
        (VISIT.int, SENDER, "XNotes"),
        (VISIT.int, RECEIVER, "XTheirs"),
        (109, SENDER, "XSecret"),
        (120, RECEIVER, "XOthers"),
        (120, SENDER, "XHeard"),
        (130, SENDER, "XPlanned"),
    )
)
QUESTIONS = QuestionSet(
    "horizontal",
    1,
    (
        Criterion(
            "environment",
            {"sv": "XCriterion miljö", "en": "XCriterion environment", "de": "XCriterion Umwelt"},
            tuple(
                Item(f"environment.{part}", part, {"sv": "XQuestion", "en": "XQuestion"})
                for part in Part
            ),
        ),
    ),
)
CHECKLIST = Checklist(
    id=UUID(int=60),
    company_id=COMPANY,
    engagement_id=VISIT,
    actor_id=SENDER,
    adviser_id=ADVISER,
    question_set="horizontal",
    question_set_version=1,
    filled_on=TODAY - timedelta(days=1),
    answers=tuple(
        Answer(
            item=item.code, value=Said.YES, asked="XQuestion", note="XRemark", evidence="XEvidence"
        )
        for item in QUESTIONS.items
    ),
)
REFERRAL = Referral(
    id=UUID(int=70),
    reference="BRE-2026-7K3QXA-B",
    company_id=COMPANY,
    from_actor_id=SENDER,
    from_adviser_id=ADVISER,
    to_actor_id=RECEIVER,
    to_function_id=DESK,
    needs=(Need.FINANCING, Need.MARKET),
    ask="XAsk",
    background="XBackground",
    scope=frozenset(Scope),
    contact_ids=(CEO,),
    engagement_id=VISIT,
    language=Language.SWEDISH,
    answer_by=datetime(2026, 11, 24, 9, 30, tzinfo=UTC),
)
CONSENT = Consent(
    id=UUID(int=80),
    company_id=COMPANY,
    purpose="XPurpose",
    recipients=frozenset({RECEIVER}),
    scope=frozenset(Scope),
    given_by="XSaidYes",
    channel=Channel.IN_PERSON,
    given_on=TODAY - timedelta(days=2),
    until=TODAY + timedelta(days=180),
)


def step(number: int, **changes: Any) -> NextStep:
    kept = {
        "id": UUID(int=90 + number),
        "company_id": COMPANY,
        "due": TODAY + timedelta(days=number),
        "owner_actor_id": SENDER,
    }
    return NextStep(**{**kept, **changes})


KNOWN = Known(
    company=COMPANY_KNOWN,
    municipality="XMunicipality",
    industry="XIndustry",
    contacts=(
        Contact(
            id=CEO,
            company_id=COMPANY,
            name="XCeo",
            title="XTitle",
            email="XMail",
            telephone="XPhone",
        ),
        Contact(id=HR, company_id=COMPANY, name="XHr"),
    ),
    engagements=ENGAGEMENTS,
    own_notes=OWN_NOTES,
    notes_of=frozenset({VISIT, *(e.id for e in ENGAGEMENTS if e.actor_id != SENDER)}),
    checklist=CHECKLIST,
    questions=QUESTIONS,
    next_steps=(
        step(1, text="XStep", engagement_id=VISIT),
        step(2, text="XOldStep", engagement_id=VISIT, done_on=TODAY),
        step(3, text="XDesk"),
    ),
    actors=ACTORS,
    functions=FUNCTIONS,
    advisers=ADVISERS,
)


def sole_trader() -> Known:
    """The same company run by a person, with the personal number left in by mistake."""
    person = replace(COMPANY_KNOWN, number="8001011236", person_hash="XHash")
    return replace(KNOWN, company=person)


def markers_outside(scope: frozenset[Scope]) -> tuple[str, ...]:
    """What must appear nowhere when this is what may go along."""
    return NEVER + tuple(m for one in Scope if one not in scope for m in BEHIND[one])


def markers_inside(scope: frozenset[Scope]) -> tuple[str, ...]:
    """What must be there."""
    return ALWAYS + tuple(m for one in scope for m in BEHIND[one])
