"""The report of a visit, as a company gets it."""

import re
from dataclasses import replace
from datetime import date, datetime
from itertools import pairwise
from pathlib import Path

import pytest

from advisor_desk.documents.styles import HEADING, MARGIN, SIDE
from advisor_desk.documents.visit_report_pdf import visit_report_pdf
from advisor_desk.domain.codes import Need
from advisor_desk.domain.engagements import Kind, Place
from advisor_desk.domain.handover import Party, Person, Step
from advisor_desk.domain.visit_reports import VisitReport
from advisor_desk.system.words import PAPER_LANGUAGES, Words
from tests.documents.archive_rules import faults
from tests.documents.reading import reader, run, text

DAY = date(2026, 11, 24)
REPORT = VisitReport(
    starts_at=datetime(2026, 11, 24, 9, 30),
    made_on=DAY,
    company="Norrby Mekaniska Verkstad AB",
    kind=Kind.VISIT,
    place=Place.AT_COMPANY,
    place_text="Verkstaden",
    sender=Party(actor="Regionalt Exportcenter", person="Karin Öberg", email="karin@rec.example"),
    along=("Almi Väst",),
    met=(Person(name="Lars Lindqvist", title="VD"),),
    purpose="Första besök",
    needs=(Need.FINANCING,),
    summary="De vill växa i Tyskland.\nMässan i Hannover kom upp.",
    steps=(
        Step(text="Skicka bokslut", due=date(2026, 12, 1), owner=""),
        Step(text="Boka Almi", due=date(2026, 12, 4), owner="Regionalt Exportcenter"),
    ),
)
OPENING = 100
"""How far down from the top edge the title reaches."""
languages = pytest.mark.parametrize("language", PAPER_LANGUAGES)


@languages
def test_what_was_agreed_stands_on_it_with_who_and_when(language: str) -> None:
    words = Words(language)
    said = text(visit_report_pdf(REPORT, words).content)
    wanted = [
        REPORT.company, "Skicka bokslut", "Boka Almi", "Mässan i Hannover", "Lars Lindqvist, VD",
        "Karin Öberg", "karin@rec.example", "Almi Väst", words.code(Need.FINANCING),
        words.text("paper.report.agreed"), words.day(date(2026, 12, 1)),
    ]  # fmt: skip
    assert [one for one in wanted if one not in said] == []


@languages
def test_it_keeps_the_rules_of_pdf_a_and_of_tagged_pdf(language: str) -> None:
    assert faults(visit_report_pdf(REPORT, Words(language)).content) == []


@languages
def test_a_visit_of_which_nothing_is_known_is_one_page_all_the_same(language: str) -> None:
    bare = replace(
        REPORT, steps=(), summary="", purpose="", needs=(), met=(), along=(), place_text=""
    )
    made = visit_report_pdf(bare, Words(language))
    assert made.pages == 1
    assert Words(language).text("paper.report.nothing") in text(made.content)
    assert faults(made.content) == []


def test_its_title_names_no_company() -> None:
    read = reader(visit_report_pdf(REPORT, Words("sv")).content)
    assert read.metadata is not None
    assert read.metadata.title == "Besöksrapport 2026-11-24"


@pytest.mark.parametrize("told", ["ord " * 9000, "x" * 10_000, "<b>\x00\u202e&</b> 会社"])
def test_texts_of_any_length_and_kind_are_set(told: str) -> None:
    step = Step(text=told, due=DAY, owner=told)
    report = replace(
        REPORT, company=told, summary=told, purpose=told, steps=(step,) * 30, along=(told,) * 5,
        met=(Person(name=told, title=told),) * 9,
    )  # fmt: skip
    assert faults(visit_report_pdf(report, Words("fi")).content) == []


@languages
def test_a_heading_in_the_margin_reaches_into_no_other_section(
    language: str, tmp_path: Path
) -> None:
    """Some take two lines beside a text of one."""
    made = visit_report_pdf(replace(REPORT, summary="Kort.", steps=()), Words(language))
    told = run("pdftotext", "-bbox", "PDF", "-", pdf=made.content, folder=tmp_path)
    words = re.findall(r'xMin="([\d.]+)" yMin="([\d.]+)"', told)
    margin = (float(y) for x, y in words if float(x) < MARGIN + SIDE)
    apart = [below - above for above, below in pairwise(sorted({*margin})) if above > OPENING]
    assert [
        gap for gap in apart if not (gap <= HEADING.leading or gap >= 2 * HEADING.leading)
    ] == []
