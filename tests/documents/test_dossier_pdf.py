"""The dossier on paper, read back by other tools."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from advisor_desk.documents.dossier_pdf import dossier_pdf
from advisor_desk.domain.checklists import Standing
from advisor_desk.domain.codes import Maturity, Need, SizeBand
from advisor_desk.domain.companies import Company, CompanyState, NoContact
from advisor_desk.domain.consents import Consent, Scope
from advisor_desk.domain.day_sheets import Ask
from advisor_desk.domain.dossiers import Allowed, Asked, Dossier, Followed, Handed, Met, Told
from advisor_desk.domain.engagements import Channel, Engagement, Hearsay, Place, Role, Status
from advisor_desk.domain.follow_ups import Effect, EffectAnswer, FollowUp, Said
from advisor_desk.domain.handover import Party, Person, Step
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.inquiries import Inquiry
from advisor_desk.domain.inquiries import State as InquiryState
from advisor_desk.domain.outreach import Level
from advisor_desk.domain.referrals import Referral, State
from advisor_desk.system.words import PAPER_LANGUAGES, Words
from tests.documents.archive_rules import faults
from tests.documents.papers import CHECKLIST
from tests.documents.reading import close, reader, run, text

DAY = date(2026, 11, 24)
AT = datetime(2026, 11, 19, 9, 30, tzinfo=UTC)
ONE = new_id()
COMPANY = Company(
    id=ONE,
    name="Norrby Mekaniska Verkstad AB",
    number="5561234567",
    street="Norrbyleden 14",
    postcode="50630",
    town="Borås",
    municipality="1490",
    industry="25620",
    size=SizeBand.SMALL,
    website="https://norrby.example",
    state=CompanyState.RESTRUCTURING,
    declines_advertising=True,
    no_contact=NoContact(since=date(2026, 10, 2), said_by="Lars Lindqvist", note="Efter nyår."),
)
DONE = Engagement(
    id=ONE,
    company_id=ONE,
    actor_id=ONE,
    adviser_id=ONE,
    role=Role.OUTREACH,
    status=Status.DONE,
    starts_at=AT,
    ends_at=AT,
    place=Place.ONLINE,
    purpose="Första besök",
    needs=(Need.FINANCING,),
    go_anyway_reason="De ringde själva.",
    hearsay=Hearsay(told_by="Ingrid Sjöö", channel=Channel.TELEPHONE, on=DAY),
)
MET = Met(
    engagement=DONE,
    actors=("Almi Väst", "Business Sweden"),
    adviser="Linh Nguyen",
    people=("Lars Lindqvist",),
    summary="De vill växa i Tyskland.",
    notes="Ägaren tvekar.\n\nSonen tar över.",
)
OFF = replace(DONE, status=Status.CANCELLED, hearsay=None, cancelled_because="Influensa.")
REFERRAL = Referral(
    id=ONE,
    reference="REC-2026-FK904W-T",
    company_id=ONE,
    from_actor_id=ONE,
    from_adviser_id=ONE,
    to_actor_id=ONE,
    to_function_id=None,
    needs=(Need.FINANCING,),
    ask="Kan ni ringa Lars?",
    state=State.SENT,
    sent_at=AT,
    answer_by=datetime(2026, 11, 20, 9, tzinfo=UTC),
)
CONSENT = Consent(
    id=ONE,
    company_id=ONE,
    purpose="Finansiering",
    recipients=frozenset({ONE}),
    scope=frozenset(Scope),
    given_by="Lars Lindqvist",
    channel=Channel.IN_PERSON,
    given_on=date(2026, 11, 19),
    until=date(2027, 5, 31),
)
INQUIRY = Inquiry(
    id=ONE,
    came_at=AT,
    ask="Hur skickar man till Norge?",
    asked_by="Ingrid Sjöö",
    door_actor_id=ONE,
    actor_id=ONE,
    answer_by=AT,
    state=InquiryState.ASSIGNED,
)
FOLLOW_UP = FollowUp(
    id=ONE,
    company_id=ONE,
    step_id=ONE,
    actor_id=ONE,
    adviser_id=ONE,
    on=date(2026, 6, 1),
    answers=(
        EffectAnswer(effect=Effect.GREW, said=Said.YES),
        EffectAnswer(effect=Effect.TOOLS, said=Said.NO),
    ),
    note="Två nya kunder.",
)
DOSSIER = Dossier(
    made_on=DAY,
    holder=Party(actor="Regionalt Exportcenter", person="Karin Öberg"),
    company=COMPANY,
    municipality="Borås",
    industry="Metallvaror",
    maturity=Maturity.CURIOUS,
    related=(("Norrby Holding AB", "Samma koncern"),),
    contacts=(Person(name="Lars Lindqvist", title="VD", email="lars@norrby.example"),),
    outreach=Told(
        level=Level.HOLD,
        reasons=("Almi var där.",),
        heard=(("Almi Väst", "i dag"), ("EEN", "aldrig hörts av")),
    ),
    consents=(Allowed(consent=CONSENT, recipients=("Almi Väst", "EKN")),),
    asks=(Ask.SIZE,),
    steps=(
        Step(text="Skicka bokslut", due=date(2026, 11, 20), owner=""),
        Step(text="Boka Almi", due=date(2026, 12, 4), owner="Karin Öberg"),
    ),
    referrals=(Handed(referral=REFERRAL, sender="Elif", receiver="SEK", owner="SEK Nord"),),
    inquiries=(Asked(inquiry=INQUIRY, owner="Samir Haddad"),),
    planned=(Met(engagement=replace(DONE, status=Status.PLANNED), actors=("Kommunen",)),),
    past=(MET, Met(engagement=OFF, actors=("EKN",))),
    follow_ups=(Followed(follow_up=FOLLOW_UP, by="Frida Wallin"),),
    standing=Standing.VALID,
    checklist=CHECKLIST,
    valid_until=date(2028, 11, 19),
)
EMPTY = Dossier(
    made_on=DAY,
    holder=Party(actor="REC"),
    company=Company(id=ONE, name="Å"),
    outreach=Told(level=Level.CLEAR, reasons=(), heard=()),
    standing=Standing.NOT_YET_MET,
)
languages = pytest.mark.parametrize("language", PAPER_LANGUAGES)


@languages
def test_all_that_is_known_stands_on_it(language: str) -> None:
    words = Words(language)
    said = close(dossier_pdf(DOSSIER, words).content)
    wanted = [
        COMPANY.name, "556123-4567", "Norrbyleden 14, 506 30 Borås", "Metallvaror",
        words.code(COMPANY.state), words.code(Maturity.CURIOUS), "Norrby Holding AB",
        "lars@norrby.example", words.text("outreach.level.hold"),
        words.text("outreach.level.hold.say"), "Almi var där.", "aldrig hörts av",
        "Efter nyår.", words.text("outreach.reason.declines_advertising"), "Finansiering", "EKN",
        words.code(Scope.NOTES), words.code(Ask.SIZE), "Skicka bokslut", "Karin Öberg",
        words.text("paper.dossier.late"), REFERRAL.reference, "Kan ni ringa Lars?", "SEK Nord",
        words.code(State.SENT), "Hur skickar man till Norge?", "Samir Haddad", "Kommunen",
        "Linh Nguyen", "Business Sweden", "De vill växa i Tyskland.", "Ägaren tvekar.",
        "Sonen tar över.", "De ringde själva.", "Influensa.", words.code(Status.CANCELLED),
        words.code(Effect.GREW), "Två nya kunder.", "Frida Wallin", words.code(Standing.VALID),
        words.day(date(2028, 11, 19)), "Jämställdhet", "Två lärlingar via Jobbtorg",
    ]  # fmt: skip
    assert [one for one in wanted if "".join(one.split()) not in said] == []
    assert "".join(words.code(Effect.TOOLS).split()) not in said


@languages
def test_for_whom_alone_it_is_stands_on_top(language: str) -> None:
    words = Words(language)
    first = " ".join(reader(dossier_pdf(DOSSIER, words).content).pages[0].extract_text().split())
    warning = words.text("paper.dossier.warning", actor="Regionalt Exportcenter")
    assert first.index(warning) < first.index(words.text("paper.dossier.outreach"))


@languages
def test_it_keeps_the_rules_of_pdf_a_and_of_tagged_pdf(language: str) -> None:
    assert faults(dossier_pdf(DOSSIER, Words(language)).content) == []


@languages
def test_of_a_company_that_nobody_knows_it_is_one_page(language: str) -> None:
    words = Words(language)
    made = dossier_pdf(EMPTY, words)
    said = text(made.content)
    assert made.pages == 1
    assert words.text("paper.day.first") in said
    assert words.text("paper.dossier.no_consent") in said
    assert faults(made.content) == []


def test_its_title_names_no_company() -> None:
    read = reader(dossier_pdf(DOSSIER, Words("sv")).content)
    assert read.metadata is not None
    assert read.metadata.title == "Företagsdossier 2026-11-24"


def test_a_consent_that_is_over_is_told_as_such() -> None:
    words = Words("en")
    over = Allowed(consent=replace(CONSENT, until=date(2026, 11, 23)), recipients=())
    back = Allowed(consent=replace(CONSENT, withdrawn_on=date(2026, 11, 22)), recipients=())
    said = text(dossier_pdf(replace(DOSSIER, consents=(over, back)), words).content)
    assert words.text("paper.dossier.over", date="23 November 2026") in said
    assert words.text("paper.dossier.withdrawn", date="22 November 2026") in said


def test_a_checklist_that_was_put_off_says_why() -> None:
    put_off = replace(CHECKLIST, criteria=(), deferred_because="Ägaren hade bråttom.")
    dossier = replace(DOSSIER, checklist=put_off, standing=Standing.DEBT, valid_until=None)
    assert "Ägaren hade bråttom." in text(dossier_pdf(dossier, Words("sv")).content)


def test_a_note_of_any_length_stands_whole() -> None:
    told = " ".join(f"ord{n}" for n in range(3000))
    made = dossier_pdf(replace(DOSSIER, past=(replace(MET, notes=told),)), Words("sv"))
    said = close(made.content)
    assert [one for one in ("ord0", "ord1499", "ord2999") if one not in said] == []
    assert "[…]" not in said


@pytest.mark.parametrize("told", ["ord " * 2500, "x" * 10_000, "<b>\x00\u202e&</b> 会社"])
def test_texts_of_any_length_and_kind_are_set(told: str, tmp_path: Path) -> None:
    visit = replace(DONE, purpose=told, place_text=told, go_anyway_reason=told)
    met = Met(
        engagement=visit, actors=(told,) * 3, adviser=told, people=(told,), summary=told,
        notes=told,
    )  # fmt: skip
    wish = NoContact(since=DAY, said_by=told, note=told)
    answers = tuple(
        replace(one, answers=tuple(replace(a, asked=told, note=told) for a in one.answers))
        for one in CHECKLIST.criteria
    )
    dossier = replace(
        DOSSIER,
        company=replace(COMPANY, name=told, street=told, website=told, no_contact=wish),
        municipality=told,
        related=((told, told),) * 3,
        contacts=(Person(name=told, title=told, email=told),) * 9,
        outreach=Told(level=Level.COORDINATE, reasons=(told,) * 3, heard=((told, told),) * 9),
        consents=(Allowed(consent=replace(CONSENT, purpose=told), recipients=(told,) * 9),) * 3,
        steps=(Step(text=told, due=DAY, owner=told),) * 9,
        planned=(met,) * 2,
        past=(met,) * 9,
        checklist=replace(CHECKLIST, criteria=answers),
    )
    made = dossier_pdf(dossier, Words("fi"))
    assert "No syntax" in run("qpdf", "--check", "PDF", pdf=made.content, folder=tmp_path)
    assert faults(made.content) == []


@pytest.mark.parametrize("many", range(1, 30))
def test_no_heading_stands_alone_below_its_page(many: int) -> None:
    made = dossier_pdf(replace(DOSSIER, steps=DOSSIER.steps[1:] * many), Words("sv"))
    headings = {
        Words("sv").text(f"paper.{one}")
        for one in ("dossier.referrals", "dossier.planned", "done", "checklist", "next_steps")
    }
    for page in reader(made.content).pages:
        *above, _, _, _ = page.extract_text().splitlines()
        assert above[-1] not in headings


@languages
def test_for_whom_it_is_is_told_whatever_the_actor_is_called(language: str) -> None:
    long = Party(actor="Mekaniska verkstadsföreningen " * 10)
    made = dossier_pdf(replace(DOSSIER, holder=long), Words(language))
    warning = Words(language).text("paper.dossier.warning", actor=long.actor).split()
    assert "".join(warning) in close(made.content)


def test_what_the_font_lacks_is_marked_and_listed() -> None:
    made = dossier_pdf(replace(DOSSIER, municipality="会社"), Words("sv"))
    assert made.missing_characters == ("会", "社")
    assert "U+4F1A" in close(made.content)
