"""Reading a filled-in checklist back: which questions of which set, and what stands there."""

from collections.abc import Mapping
from pathlib import Path

from advisor_desk.documents import checklist_names as names
from advisor_desk.documents import foreign_pdf
from advisor_desk.domain.checklists import QuestionSet, Value
from advisor_desk.domain.filled_checklists import (
    FilledAnswer,
    FilledChecklist,
    FormLocked,
    FormOfOtherQuestions,
    FormUnreadable,
    NotAChecklistForm,
)
from advisor_desk.domain.text import line, note

_MOST_FIELDS = 400
_VALUES = {f"/{value}": value for value in Value}


def read_form(path: Path) -> Mapping[str, str]:
    """The fields of a PDF.

    Raises `FileMissing`, `FormUnreadable`, `FormLocked` or `NotAChecklistForm`.
    """
    try:
        content = foreign_pdf.content_of(path)
    except foreign_pdf.Unreadable:
        raise FormUnreadable(path.name) from None
    if not foreign_pdf.is_pdf(content):
        raise FormUnreadable(path.name)
    try:
        with foreign_pdf.opened(content) as pdf:
            said = foreign_pdf.values(pdf, _MOST_FIELDS) or {}
            return {name: note(value) for name, value in said.items()}
    except foreign_pdf.Locked:
        raise FormLocked(path.name) from None
    except foreign_pdf.Unreadable:
        raise FormUnreadable(path.name) from None


def set_of(said: Mapping[str, str], name: str) -> tuple[str, int]:
    """Which set the form asks, its code as field names have it. Raises `NotAChecklistForm`."""
    for one in said:
        if found := names.understood(one):
            return found.question_set, found.version
    raise NotAChecklistForm(name)


def understood(said: Mapping[str, str], questions: QuestionSet, name: str) -> FilledChecklist:
    """What the form says to these questions. Raises `FormOfOtherQuestions` if to none of them."""
    code, version = set_of(said, name)
    fields = {
        (found.item, found.part): value
        for one, value in said.items()
        if (found := names.understood(one)) and found.version == version
    }
    asked = {names.plain(item.code) for item in questions.items}
    if code != names.plain(questions.code) or not asked & {item for item, _ in fields}:
        raise FormOfOtherQuestions(name, version)
    return FilledChecklist(
        question_set=questions.code,
        version=questions.version,
        company=_line(said, names.COMPANY),
        on=_line(said, names.DATE),
        by=_line(said, names.BY),
        answers=tuple(
            FilledAnswer(
                item=item.code,
                value=_VALUES.get(fields.get((names.plain(item.code), names.VALUE), "")),
                note=fields.get((names.plain(item.code), names.NOTE), "").strip(),
            )
            for item in questions.items
        ),
    )


def _line(said: Mapping[str, str], name: str) -> str:
    return line(said.get(name, "")[:300])
