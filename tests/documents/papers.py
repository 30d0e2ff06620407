"""Handovers as the papers meet them: an ordinary one, a full one, an override, hardly anything."""

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone

from advisor_desk.domain.checklists import Part, Result, Value
from advisor_desk.domain.codes import Language, Maturity, Need, SizeBand
from advisor_desk.domain.consents import Scope
from advisor_desk.domain.engagements import Channel, Kind, Role
from advisor_desk.domain.handover import (
    AnswerGiven,
    ChecklistGiven,
    CriterionResult,
    Done,
    Facts,
    Handover,
    Note,
    Notes,
    Overriding,
    Party,
    Permission,
    Person,
    Step,
)

CET = timezone(timedelta(hours=1))


def _criterion(name: str, result: Result, *values: Value, note: str = "") -> CriterionResult:
    answers = tuple(
        AnswerGiven(part=part, asked="?", value=value, note=note if part is Part.ACTIVITY else "")
        for part, value in zip(Part, values, strict=True)
    )
    return CriterionResult(name=name, result=result, answers=answers)


YES, PARTLY, NO, SILENT = Value.YES, Value.PARTLY, Value.NO, Value.NOT_DISCUSSED
CHECKLIST = ChecklistGiven(
    on=date(2026, 11, 19),
    by="Borås Näringsliv",
    criteria=(
        _criterion("Jämställdhet", Result.ACTIVE, YES, YES, YES),
        _criterion(
            "Integration och mångfald",
            Result.PARTLY_ACTIVE,
            YES,
            YES,
            PARTLY,
            note="Två lärlingar via Jobbtorg sedan i våras.",
        ),
        _criterion("Miljö", Result.NOT_ACTIVE, PARTLY, YES, NO),
    ),
)
PERMISSION = Permission(
    purpose="Rådgivning om finansiering inför en exportsatsning på Tyskland",
    scope=frozenset(Scope),
    channel=Channel.IN_PERSON,
    given_on=date(2026, 11, 19),
    until=date(2027, 5, 31),
    given_by="Lars Lindqvist",
)
FACTS = Facts(
    street="Norrbyleden 14",
    postcode="50630",
    town="Borås",
    municipality="Borås",
    industry="25.620 Metallegoarbeten",
    size=SizeBand.SMALL,
    website="https://norrbymekaniska.example",
    maturity=Maturity.FIRST_SALES,
    done=(
        Done(
            on=date(2026, 11, 19),
            actors=("Borås Näringsliv", "Business Sweden"),
            kind=Kind.VISIT,
            role=Role.OUTREACH,
        ),
        Done(
            on=date(2026, 9, 2),
            actors=("EEN Västsverige",),
            kind=Kind.CALL,
            role=Role.ON_REQUEST,
        ),
    ),
)
NOTES = Notes(
    background=(
        "Orderboken är full till juni. Två kunder i Norge, den första i Tyskland sedan i "
        "höstas. Ägarna vill växa i egen takt och behålla verkstaden i Norrby."
    ),
    next_steps=(
        Step(
            text="Skicka bokslut 2025 och investeringskalkyl",
            due=date(2026, 11, 27),
            owner="",
        ),
    ),
)
ORDINARY = Handover(
    reference="BRE-2026-7K3QXA-B",
    language=Language.SWEDISH,
    written_in=Language.SWEDISH,
    sender=Party(
        actor="Borås Näringsliv",
        person="Karin Öberg",
        email="karin.oberg@boras.example",
        telephone="033-35 00 00",
    ),
    receiver=Party(
        actor="Almi Väst", function="Lån och exportfinansiering", email="lan@almi.example"
    ),
    made_on=date(2026, 11, 23),
    answer_by=datetime(2026, 11, 24, 10, 30, tzinfo=CET),
    company="Norrby Mekaniska Verkstad AB",
    number="5561234567",
    country="SE",
    is_sole_trader=False,
    needs=(Need.FINANCING, Need.MARKET, Need.PARTNER_SEARCH),
    ground=PERMISSION,
    ask=(
        "Företaget vill jämföra leasing och banklån för två CNC-maskiner, cirka 4,2 miljoner "
        "kronor, och behöver någon som kan exportgaranti mot tyska kunder. Kan ni ringa Lars "
        "före den 5 december? Ordern från Größner & Söhne i Lübeck ska bekräftas då."
    ),
    facts=FACTS,
    contacts=(
        Person(
            name="Lars Lindqvist",
            title="VD",
            email="lars@norrbymekaniska.example",
            telephone="070-123 45 67",
        ),
        Person(name="Ingrid Sjöö", title="Ekonomichef", email="ingrid@norrbymekaniska.example"),
    ),
    notes=NOTES,
    checklist=CHECKLIST,
)
OVERRIDE = replace(
    ORDINARY,
    ground=Overriding(
        reason="Företaget nås inte före anbudstidens slut och har bett om hjälp i telefon.",
        by="Karin Öberg",
        on=date(2026, 11, 23),
    ),
    ask="",
    facts=None,
    contacts=(),
    notes=None,
    checklist=None,
)
BARE = replace(
    OVERRIDE,
    ground=replace(PERMISSION, scope=frozenset(), given_by="", purpose="Finansiering"),
    number="",
    is_sole_trader=True,
    answer_by=None,
    ask="Ring.",
    needs=(Need.OTHER,),
)


def with_texts(text: str, many: int = 1, of: Handover = ORDINARY) -> Handover:
    """The same paper with `text` in every field that is text, and lists of `many`."""
    assert of.facts
    assert of.notes
    party = Party(actor=text, function=text, person=text, email=text, telephone=text, address=text)
    day = date(2026, 11, 19)
    answers = tuple(
        AnswerGiven(part=part, asked=text, value=SILENT, note=text, evidence=text) for part in Part
    )
    criterion = CriterionResult(name=text, result=Result.INCOMPLETE, answers=answers)
    done = Done(on=day, actors=(text, text), kind=Kind.ACTIVITY, role=Role.ON_REQUEST)
    return replace(
        of,
        sender=party,
        receiver=party,
        company=text,
        needs=tuple(Need),
        ground=Permission(
            purpose=text,
            scope=frozenset(Scope),
            channel=Channel.WRITTEN,
            given_on=day,
            until=day,
            given_by=text,
        ),
        ask=text,
        facts=Facts(
            street=text,
            postcode=text,
            town=text,
            municipality=text,
            industry=text,
            size=SizeBand.MEDIUM,
            website=text,
            maturity=Maturity.SEVERAL_MARKETS,
            done=(done,) * many,
        ),
        contacts=(Person(name=text, title=text, email=text, telephone=text),) * many,
        notes=Notes(
            background=text,
            engagements=(Note(on=day, text=text),) * many,
            next_steps=(Step(text=text, due=day, owner=text),) * many,
        ),
        checklist=ChecklistGiven(on=day, by=text, criteria=(criterion,) * many),
    )


_PARAGRAPH = (
    "Företaget har vuxit i fem år och säljer i dag mest till underleverantörer i Sjuhärad. Nu "
    "frågar två tyska köpare efter ramavtal, vilket kräver större maskiner, certifiering enligt "
    "EN 1090 och någon på plats som kan tala för dem. "
)
FULL = replace(
    ORDINARY,
    needs=tuple(Need)[:8],
    ask=_PARAGRAPH * 4,
    facts=replace(FACTS, done=FACTS.done * 4),
    contacts=ORDINARY.contacts * 3,
    notes=replace(
        NOTES,
        background=_PARAGRAPH * 3,
        engagements=(Note(on=date(2026, 11, 19), text=_PARAGRAPH * 2),),
        next_steps=NOTES.next_steps * 4,
    ),
)
