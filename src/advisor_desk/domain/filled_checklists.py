"""What a filled-in checklist form says, on paper or in a viewer, before anybody saves it."""

from collections.abc import Mapping
from dataclasses import dataclass

from advisor_desk.domain.checklists import Value
from advisor_desk.domain.errors import AdvisorDeskError


@dataclass(frozen=True, kw_only=True)
class FilledAnswer:
    """What stands at one question; `value` is None where nothing is ticked."""

    item: str
    value: Value | None
    note: str = ""

    @property
    def is_empty(self) -> bool:
        return self.value is None and not self.note


@dataclass(frozen=True, kw_only=True)
class FilledChecklist:
    """A form as it came back. `company`, `on` and `by` are as somebody wrote them."""

    question_set: str
    version: int
    company: str
    on: str
    by: str
    answers: tuple[FilledAnswer, ...]

    @property
    def answered(self) -> tuple[FilledAnswer, ...]:
        return tuple(one for one in self.answers if not one.is_empty)


@dataclass(eq=False)
class FormUnreadable(AdvisorDeskError):
    """The file is no PDF, is damaged, or holds more than a form ever does."""

    name: str


@dataclass(eq=False)
class FormLocked(AdvisorDeskError):
    """The PDF asks for a password."""

    name: str


@dataclass(eq=False)
class NotAChecklistForm(AdvisorDeskError):
    """A PDF without the checklist's fields: another paper, or one printed and scanned."""

    name: str


@dataclass(eq=False)
class FormEmpty(AdvisorDeskError):
    """Nothing is filled in."""

    name: str


@dataclass(eq=False)
class FormOfOtherQuestions(AdvisorDeskError):
    """The form asks questions that this desk does not have."""

    name: str
    version: int


def drafted(
    filled: FilledChecklist, before: Mapping[str, Mapping[str, str]]
) -> dict[str, dict[str, str]]:
    """The answers of a draft with the form's put in: what was typed and is not on the form stays.

    A tick on the form is believed; of two notes both are kept.
    """
    answers = {item: dict(typed) for item, typed in before.items()}
    for one in filled.answered:
        typed = answers.get(one.item, {})
        answers[one.item] = {
            "value": one.value or typed.get("value", ""),
            "note": _both(typed.get("note", ""), one.note),
            "evidence": typed.get("evidence", ""),
        }
    return answers


def _both(typed: str, written: str) -> str:
    if not written or written in typed:
        return typed
    return f"{typed}\n{written}" if typed else written
