"""Checklist forms filled in by a tool that did not make them."""

import io
from collections.abc import Mapping
from pathlib import Path

from pypdf import PdfReader, PdfWriter

from advisor_desk.documents.checklist_form_pdf import checklist_form_pdf
from advisor_desk.documents.checklist_names import NOTE, VALUE, written
from advisor_desk.domain.checklists import QuestionSet
from advisor_desk.system import question_sets
from advisor_desk.system.words import Words
from tests.clock import FixedClock

QUESTIONS = question_sets.current()
FIRST, SECOND, *_ = (item.code for item in QUESTIONS.items)


def blank(language: str = "sv", questions: QuestionSet = QUESTIONS) -> bytes:
    today = FixedClock().today()
    return checklist_form_pdf(questions, Words(language), by="REC", on=today).content


def fill(content: bytes, said: Mapping[str, str], path: Path) -> Path:
    """Fill the fields in and save."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(content)))
    for page in writer.pages:
        writer.update_page_form_field_values(page, dict(said), auto_regenerate=False)
    with path.open("wb") as file:
        writer.write(file)
    return path


def tick(item: str, value: str, note: str = "") -> dict[str, str]:
    names = (written(QUESTIONS.code, QUESTIONS.version, item, part) for part in (VALUE, NOTE))
    tick_name, note_name = names
    return {tick_name: f"/{value}", **({note_name: note} if note else {})}
