"""The agreement on paper, read back by other tools."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from advisor_desk.documents.agreement_pdf import agreement_pdf
from advisor_desk.documents.page import Paper
from advisor_desk.domain.agreement_told import Told, ToldClause
from advisor_desk.domain.agreement_versions import Standing
from advisor_desk.domain.clauses import Matter
from advisor_desk.domain.overlaps import Clash
from advisor_desk.system.words import PAPER_LANGUAGES, Words
from tests.documents.archive_rules import faults
from tests.documents.reading import close, reader, run, text

TODAY = date(2026, 11, 23)
AROUND = ("Bollebygd", "Borås", "Herrljunga", "Mark", "Svenljunga", "Tranemo", "Ulricehamn")
TOLD = Told(
    first=date(2026, 1, 1),
    period="Från 1 januari 2026 och tills vidare",
    standing=Standing.IN_FORCE,
    figures=(("Fredningstid", "90 dagar"), ("Svarstid", "24 timmar")),
    clauses=(
        ToldClause(number=1, lead="Exportcenter", named=((Matter.MUNICIPALITY, AROUND),)),
        ToldClause(number=2, lead="Almi", named=((Matter.NEED, ("Finansiering",)),)),
    ),
    clashes=((Clash.EXCEPTION, "Två är undantag."), (Clash.CONTRADICTION, "De säger emot.")),
    duties=(("Almi", "Exportfinansiering."), ("Exportcenter", "För kalendern.")),
)
EVERYWHERE = tuple(f"Kommun{number}" for number in range(290))

languages = pytest.mark.parametrize("language", PAPER_LANGUAGES)


def paper(told: Told, language: str = "sv") -> Paper:
    return agreement_pdf(told, Words(language), by="Regionalt Exportcenter", on=TODAY)


@languages
def test_an_ordinary_agreement_is_one_a4_page(language: str, tmp_path: Path) -> None:
    made = paper(TOLD, language)
    assert made.pages == 1
    assert "A4" in run("pdfinfo", "PDF", pdf=made.content, folder=tmp_path)


@languages
def test_everything_that_is_agreed_stands_on_it(language: str) -> None:
    said = text(paper(TOLD, language).content)
    words = Words(language)
    wanted = [
        TOLD.period, words.text("paper.agreement.title"), words.code(Standing.IN_FORCE),
        words.text("agreement.part.clauses"), *AROUND, "Finansiering", "Fredningstid", "90 dagar",
        "Exportfinansiering.", "För kalendern.",
    ]  # fmt: skip
    assert [one for one in wanted if one not in said] == []


@languages
def test_title_author_and_language_are_set(language: str) -> None:
    read = reader(paper(TOLD, language).content)
    assert read.metadata is not None
    assert Words(language).text("paper.agreement.title") in str(read.metadata.title)
    assert read.metadata.author == "Regionalt Exportcenter"
    assert str(read.root_object["/Lang"]) == language


@languages
def test_it_keeps_the_rules_of_pdf_a_and_of_tagged_pdf(language: str) -> None:
    assert faults(paper(TOLD, language).content) == []


def test_what_precision_does_not_settle_is_told_with_the_rule() -> None:
    said = text(paper(TOLD).content)
    assert "De säger emot." in said
    assert "Två är undantag." not in said
    assert "den med flest villkor" in said


def test_an_agreement_with_no_lead_says_so() -> None:
    said = text(paper(replace(TOLD, clauses=(), clashes=())).content)
    assert "enligt avtalet leder ingen någonstans" in said


def test_one_that_is_a_little_too_long_is_set_closer() -> None:
    duties = tuple((f"Aktör {n}", "Svarar samma dag. " * 4) for n in range(15))
    closer = paper(replace(TOLD, duties=duties))
    longer = paper(replace(TOLD, duties=duties * 2))

    assert (closer.pages, longer.pages) == (1, 2)
    assert text(closer.content).count("Svarar samma dag.") == 60


def test_a_long_agreement_takes_more_pages_and_leaves_nothing_out() -> None:
    clauses = tuple(
        ToldClause(number=n, lead=f"Aktör {n}", named=((Matter.MUNICIPALITY, EVERYWHERE),))
        for n in range(1, 4)
    )
    made = paper(replace(TOLD, clauses=clauses))
    pages = [" ".join(page.extract_text().split()) for page in reader(made.content).pages]
    said = close(made.content)

    assert made.pages == len(pages) > 1
    assert f"Sida 2 av {made.pages}" in pages[1]
    assert all(said.count(f"{name},") == 3 for name in EVERYWHERE[:-1])


def test_the_file_is_sound_and_its_letters_come_out_whole(tmp_path: Path) -> None:
    told = replace(TOLD, duties=(("Åre Näringsliv", "Öl på ø i Gießen – €5, ”citat”"),))
    made = paper(told).content
    assert "No syntax" in run("qpdf", "--check", "PDF", pdf=made, folder=tmp_path)
    said = run("pdftotext", "-layout", "PDF", "-", pdf=made, folder=tmp_path)
    assert "Öl på ø i Gießen – €5, ”citat”" in said


def test_markup_in_a_duty_is_text() -> None:
    told = replace(TOLD, duties=(("Almi", '<img src="/etc/passwd"/> <b>x</b>'),))
    assert '<img src="/etc/passwd"/> <b>x</b>' in text(paper(told).content)


@settings(max_examples=20)
@given(st.lists(st.text(max_size=700), max_size=12), st.text(max_size=300))
def test_any_texts_make_a_paper(duties: list[str], lead: str) -> None:
    clause = ToldClause(number=1, lead=lead, named=())
    told = replace(TOLD, clauses=(clause,), duties=tuple((lead, duty) for duty in duties))
    made = paper(told)
    assert made.pages == len(reader(made.content).pages)
