"""The blank checklist: printed, filled in by another program, read back."""

import io
from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor_desk.documents.checklist_form_pdf import checklist_form_pdf
from advisor_desk.documents.checklist_reading import read_form, set_of, understood
from advisor_desk.domain.checklists import Item, Value
from advisor_desk.domain.filled_checklists import (
    FormLocked,
    FormOfOtherQuestions,
    FormUnreadable,
    NotAChecklistForm,
)
from advisor_desk.system.words import PAPER_LANGUAGES, Words
from tests.documents.archive_rules import faults
from tests.documents.filled import FIRST, QUESTIONS, SECOND, blank, fill, tick
from tests.documents.reading import close, reader, run, text

languages = pytest.mark.parametrize("language", PAPER_LANGUAGES)


@languages
def test_every_question_and_every_answer_stands_on_it(language: str) -> None:
    words, said = Words(language), text(blank(language))
    for item in QUESTIONS.items:
        assert item.texts[language] in said
    assert all(words.code(value) in said for value in Value)


@languages
def test_it_keeps_the_rules_of_pdf_a_and_of_tagged_pdf(language: str) -> None:
    assert faults(blank(language)) == []


def test_a_partnerships_own_criterion_may_be_called_anything(tmp_path: Path) -> None:
    """Its name stands in the margin, is cut there, and nothing of it vanishes unseen."""
    named = replace(QUESTIONS.criteria[0], names={"sv": "会社 " + "Gemensam region " * 20})
    words = Words("sv")
    made = checklist_form_pdf(
        replace(QUESTIONS, criteria=(named,)), words, by="REC", on=date(2026, 11, 24)
    )
    assert made.missing_characters == ("会", "社")
    assert "[…]" in text(made.content)
    told = run("pdftotext", "-bbox", "PDF", "-", pdf=made.content, folder=tmp_path)
    beside = [told_line for told_line in told.splitlines() if ">Gemensam<" in told_line]
    assert 1 <= len(beside) <= 5


def test_other_tools_read_it(tmp_path: Path) -> None:
    made = blank()
    assert "No syntax" in run("qpdf", "--check", "PDF", pdf=made, folder=tmp_path)
    told = run("pdfinfo", "-struct-text", "PDF", pdf=made, folder=tmp_path)
    assert told.count("Form") >= 9 * 5


def test_each_field_says_what_it_asks() -> None:
    fields = reader(blank()).get_fields()
    assert fields is not None
    assert len(fields) == 3 + 2 * len(QUESTIONS.items)
    asked = [item.texts["sv"] for item in QUESTIONS.items]
    told = [str(field.get("/TU", "")) for field in fields.values()]
    assert all(any(question in one for one in told) for question in asked)


@languages
def test_what_another_program_fills_in_is_read_back(language: str, tmp_path: Path) -> None:
    said = {
        "company": "Norrby Mekaniska AB",
        "date": "2026-11-24",
        "by": "Karin",
        **tick(FIRST, "yes", "Två lärlingar – åäö"),
        **tick(SECOND, "not_discussed", "Tiden räckte inte."),
    }
    path = fill(blank(language), said, tmp_path / "form.pdf")

    fields = read_form(path)
    filled = understood(fields, QUESTIONS, path.name)

    assert set_of(fields, path.name) == (QUESTIONS.code, QUESTIONS.version)
    assert (filled.company, filled.on, filled.by) == ("Norrby Mekaniska AB", "2026-11-24", "Karin")
    assert [(one.item, one.value, one.note) for one in filled.answered] == [
        (FIRST, Value.YES, "Två lärlingar – åäö"),
        (SECOND, Value.NOT_DISCUSSED, "Tiden räckte inte."),
    ]


def test_a_form_nobody_filled_in_says_nothing(tmp_path: Path) -> None:
    path = fill(blank(), {}, tmp_path / "form.pdf")
    assert understood(read_form(path), QUESTIONS, path.name).answered == ()


def test_another_paper_is_no_form(tmp_path: Path) -> None:
    path = tmp_path / "other.pdf"
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(path)
    with pytest.raises(NotAChecklistForm):
        set_of(read_form(path), path.name)


def test_a_locked_one_is_told_as_locked(tmp_path: Path) -> None:
    path = tmp_path / "locked.pdf"
    with pikepdf.open(io.BytesIO(blank())) as pdf:
        pdf.save(path, encryption=pikepdf.Encryption(owner="a", user="b"))
    with pytest.raises(FormLocked):
        read_form(path)


def test_questions_of_another_version_are_not_taken_for_these(tmp_path: Path) -> None:
    other = replace(QUESTIONS, version=7, code="own")
    path = fill(blank(questions=other), {}, tmp_path / "form.pdf")
    fields = read_form(path)
    assert set_of(fields, path.name) == ("own", 7)
    with pytest.raises(FormOfOtherQuestions):
        understood(fields, QUESTIONS, path.name)


def test_questions_of_any_length_are_set() -> None:
    long = "Hur går det med allting egentligen? " * 60
    texts = dict.fromkeys(PAPER_LANGUAGES, long)
    criteria = tuple(
        replace(
            criterion,
            names=dict.fromkeys(PAPER_LANGUAGES, long[:200]),
            items=tuple(
                Item(code=item.code, part=item.part, texts=texts, help=texts)
                for item in criterion.items
            ),
        )
        for criterion in QUESTIONS.criteria
    )
    assert "Hurgårdet" in close(blank(questions=replace(QUESTIONS, criteria=criteria)))


@given(junk=st.binary(max_size=400), at=st.integers(0, 60_000), cut=st.booleans())
def test_whatever_the_file_nothing_but_a_clear_error_comes(
    tmp_path_factory: pytest.TempPathFactory, junk: bytes, at: int, *, cut: bool
) -> None:
    whole = blank()
    path = tmp_path_factory.mktemp("junk") / "form.pdf"
    path.write_bytes(whole[:at] + junk + (b"" if cut else whole[at + len(junk) :]))
    with suppress(FormUnreadable, FormLocked, NotAChecklistForm):
        set_of(read_form(path), path.name)
