"""What the panel says: to whom it was answered, how the company stands, what is missing."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from advisor_desk.domain.checklists import (
    AnswersMissing,
    Checklist,
    NotDiscussedUnexplained,
    QuestionSet,
    Standing,
)
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.gui.context import Context
from advisor_desk.gui.moments import day_text


@dataclass(frozen=True)
class ChecklistWords:
    """In the language of the moment."""

    context: Context

    def standing(
        self, held: Checklist | None, standing: Standing, *, needed: bool, asking: bool
    ) -> str:
        say = QCoreApplication.translate
        if held and held.is_complete and not asking:
            said = say("ChecklistWords", "{given}. The answers hold until {day}.")
            if standing is not Standing.VALID:
                said = say("ChecklistWords", "{given}. The answers held until {day}.")
            return said.format(given=self.given_by(held), day=day_text(held.valid_until()))
        if needed:
            return say(
                "ChecklistWords",
                "This is the first contact. The questions, or a reason for putting them off.",
            )
        if held and held.is_deferred:
            said = say("ChecklistWords", "Put off on {day}: {reason}")
            return said.format(day=day_text(held.filled_on), reason=held.deferred_because)
        if standing.is_owed:
            return say(
                "ChecklistWords", "The company has been met, and these questions are still owed."
            )
        return say("ChecklistWords", "Asked at the first contact.")

    def given_by(self, held: Checklist) -> str:
        """As "Answered to Anna Ek, Almi on 12 October 2026, confirmed on 3 November 2026"."""
        desk, say = self.context.services.desk, QCoreApplication.translate
        names = (desk.adviser_name(held.adviser_id), desk.actor_name(held.actor_id))
        given = say("ChecklistWords", "Answered to {who} on {day}").format(
            who=", ".join(name for name in names if name), day=day_text(held.filled_on)
        )
        if held.confirmed_on is None:
            return given
        confirmed = say("ChecklistWords", "{given}, confirmed on {day}")
        return confirmed.format(given=given, day=day_text(held.confirmed_on))

    def error(self, error: AdvisorDeskError, questions: QuestionSet) -> str:
        """The sentence with questions as an adviser knows them, not as codes."""
        if not isinstance(error, AnswersMissing | NotDiscussedUnexplained):
            return self.context.say(error)
        words = self.context.words
        names = [
            f"{criterion.names[words.language]} ({words.code(item.part)})"
            for criterion in questions.criteria
            for item in criterion.items
            if item.code in error.items
        ]
        return words.text(f"error.{type(error).__name__}", items=names)
