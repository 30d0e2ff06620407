"""The day sheet on paper, read back by other tools."""

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from advisor_desk.documents.day_sheet_pdf import day_sheet_pdf
from advisor_desk.domain.codes import Need
from advisor_desk.domain.day_sheets import Ask, DaySheet, LastContact, SheetVisit
from advisor_desk.domain.engagements import Kind, Place, Role
from advisor_desk.domain.handover import Person, Step
from advisor_desk.system.words import PAPER_LANGUAGES, Words
from tests.documents.archive_rules import faults
from tests.documents.reading import close, reader, run, text

DAY = date(2026, 11, 24)
VISIT = SheetVisit(
    starts_at=datetime(2026, 11, 24, 9, 30),
    ends_at=datetime(2026, 11, 24, 11, 0),
    company="Norrby Mekaniska Verkstad AB",
    number="556123-4567",
    address="Norrbyleden 14, 506 30 Borås",
    kind=Kind.VISIT,
    role=Role.OUTREACH,
    place=Place.AT_COMPANY,
    purpose="Första besök",
    needs=(Need.FINANCING,),
    along=("Almi Väst",),
    contacts=(Person(name="Lars Lindqvist", title="VD", telephone="070-123 45 67"),),
    last=(
        LastContact(
            on=date(2025, 10, 1), kind=Kind.CALL, role=Role.EXPERT, actors=("EEN",),
            summary="Ville veta mer om Norge.",
        ),
    ),
    asks=tuple(Ask),
    questions=("Tittar ni efter om det gör skillnad?",),
    steps=(Step(text="Skicka bokslut", due=date(2026, 11, 20), owner=""),),
)  # fmt: skip
SHEET = DaySheet(
    on=DAY, made_on=DAY, adviser="Karin Öberg", actor="Regionalt Exportcenter", visits=(VISIT,)
)
LONG = "Ett mycket långt ord utan slut " * 400

languages = pytest.mark.parametrize("language", PAPER_LANGUAGES)


@languages
def test_all_that_is_to_be_carried_along_stands_on_it(language: str) -> None:
    words = Words(language)
    said = text(day_sheet_pdf(SHEET, words).content)
    wanted = [
        "09:30–11:00", VISIT.company, VISIT.number, VISIT.address, "Första besök", "Almi Väst",
        "Lars Lindqvist", "070-123 45 67", "EEN", "Ville veta mer om Norge.", "Skicka bokslut",
        "Tittar ni efter", words.code(Need.FINANCING), *map(words.code, Ask),
        words.text("paper.day.last"),
    ]  # fmt: skip
    assert [one for one in wanted if one not in said] == []


@languages
def test_it_keeps_the_rules_of_pdf_a_and_of_tagged_pdf(language: str) -> None:
    assert faults(day_sheet_pdf(SHEET, Words(language)).content) == []


@languages
def test_a_day_without_visits_says_so(language: str) -> None:
    made = day_sheet_pdf(replace(SHEET, visits=()), Words(language))
    assert Words(language).text("paper.day.none") in text(made.content)
    assert faults(made.content) == []


def test_its_title_names_no_company() -> None:
    read = reader(day_sheet_pdf(SHEET, Words("sv")).content)
    assert read.metadata is not None
    assert read.metadata.title == "Dagsblad 2026-11-24"


def test_a_first_contact_is_told_as_such() -> None:
    alone = replace(SHEET, visits=(replace(VISIT, last=()),))
    assert Words("sv").text("paper.day.first") in text(day_sheet_pdf(alone, Words("sv")).content)


def test_who_meets_elsewhere_is_not_sent_to_the_companys_address() -> None:
    online = replace(SHEET, visits=(replace(VISIT, place=Place.ONLINE, place_text="Teams"),))
    said = text(day_sheet_pdf(online, Words("sv")).content)
    assert "Digitalt, Teams" in said
    assert VISIT.address not in said


@pytest.mark.parametrize("told", [LONG, "x" * 10_000, "<img src='a'/>\x00\u202e & </para>"])
def test_texts_of_any_length_and_kind_are_set(told: str, tmp_path: Path) -> None:
    visit = replace(
        VISIT, company=told, purpose=told, address=told, place_text=told, along=(told,) * 3,
        contacts=(Person(name=told, title=told, email=told),) * 5, questions=(told,) * 9,
        last=(replace(VISIT.last[0], summary=told, actors=(told,)),) * 3,
    )  # fmt: skip
    made = day_sheet_pdf(replace(SHEET, visits=(visit,) * 12), Words("de"))
    assert "No syntax" in run("qpdf", "--check", "PDF", pdf=made.content, folder=tmp_path)
    assert faults(made.content) == []


def test_a_screen_reader_hears_the_visits_in_their_order(tmp_path: Path) -> None:
    later = replace(VISIT, company="Andra AB", starts_at=datetime(2026, 11, 24, 13))
    made = day_sheet_pdf(replace(SHEET, visits=(VISIT, later)), Words("sv"))
    told = run("pdfinfo", "-struct-text", "PDF", pdf=made.content, folder=tmp_path)
    assert (
        told.index("09:30") < told.index("Norrby") < told.index("13:00") < told.index("Andra AB")
    )
    assert "LI" in told


def test_what_the_font_lacks_is_marked_and_listed() -> None:
    made = day_sheet_pdf(replace(SHEET, visits=(replace(VISIT, purpose="会社"),)), Words("sv"))
    assert made.missing_characters == ("会", "社")
    assert "U+4F1A" in close(made.content)
