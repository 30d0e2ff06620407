"""The register extract on paper, read back by other tools."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from advisor_desk.documents.contact_extract_pdf import contact_extract_pdf
from advisor_desk.domain.contact_extracts import ContactExtract, Held, Noted, Record
from advisor_desk.domain.handover import Party, Person
from advisor_desk.system.words import PAPER_LANGUAGES, Words
from tests.documents.archive_rules import faults
from tests.documents.reading import reader, run, text

DAY = date(2026, 11, 24)
RECORDS = tuple(
    Record(held=held, on=DAY, what=f"Vad {held}", source=f"Källa {held}") for held in Held
)
EXTRACT = ContactExtract(
    made_on=DAY,
    holder=Party(actor="Regionalt Exportcenter", person="Karin Öberg", email="karin@rec.example"),
    company="Norrby Mekaniska AB",
    person=Person(name="Lars Lindqvist", title="VD", email="lars@n.example", telephone="070-1"),
    is_removed=True,
    noted=(
        Noted(on=DAY, by="Karin Öberg", said=(("name", "Lars L"),)),
        Noted(on=DAY, by="", said=()),
    ),
    records=RECORDS,
    own_notes=2,
)
languages = pytest.mark.parametrize("language", PAPER_LANGUAGES)


@languages
def test_all_that_is_held_stands_on_it_with_source_and_purpose(language: str) -> None:
    words = Words(language)
    said = text(contact_extract_pdf(EXTRACT, words).content)
    purposes = [words.text(f"paper.extract.purpose.{one}") for one in (*Held, "contact")]
    wanted = [
        "Lars Lindqvist", "lars@n.example", "070-1", "Norrby Mekaniska AB", "Lars L",
        "Karin Öberg", *purposes, *map(words.code, Held), *(one.what for one in RECORDS),
        *(one.source for one in RECORDS), words.count("paper.extract.own_notes", 2),
        words.text("paper.extract.removed"), "karin@rec.example",
    ]  # fmt: skip
    flat = said.replace(" ", "")
    assert [one for one in wanted if one.replace(" ", "") not in flat] == []


@languages
def test_it_keeps_the_rules_of_pdf_a_and_of_tagged_pdf(language: str) -> None:
    assert faults(contact_extract_pdf(EXTRACT, Words(language)).content) == []


@languages
def test_of_whom_nothing_more_is_held_it_says_no_more(language: str) -> None:
    bare = replace(
        EXTRACT, noted=(), records=(), own_notes=0, is_removed=False, person=Person(name="Å")
    )
    made = contact_extract_pdf(bare, Words(language))
    assert made.pages == 1
    assert faults(made.content) == []


def test_its_title_names_nobody() -> None:
    read = reader(contact_extract_pdf(EXTRACT, Words("sv")).content)
    assert read.metadata is not None
    assert read.metadata.title == "Registerutdrag 2026-11-24"


def test_a_long_one_goes_on_and_leaves_nothing_out(tmp_path: Path) -> None:
    many = tuple(replace(RECORDS[0], what=f"Besök nummer {n}.") for n in range(150))
    made = contact_extract_pdf(replace(EXTRACT, records=many), Words("sv"))
    said = text(made.content)
    assert made.pages > 2
    assert all(one.what in said for one in many)
    assert "No syntax" in run("qpdf", "--check", "PDF", pdf=made.content, folder=tmp_path)


@pytest.mark.parametrize("told", ["ord " * 3000, "x" * 10_000, "<b>\x00\u202e&</b> 会社"])
def test_texts_of_any_length_and_kind_are_set(told: str) -> None:
    records = tuple(replace(one, what=told, source=told) for one in RECORDS)
    person = Person(name=told, title=told, email=told, telephone=told)
    extract = replace(EXTRACT, records=records, person=person, company=told)
    assert faults(contact_extract_pdf(extract, Words("de")).content) == []
