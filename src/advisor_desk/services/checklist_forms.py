"""The checklist on paper: a blank form out, and what was filled in back into a draft."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from advisor_desk.domain.checklists import QuestionSet
from advisor_desk.domain.codes import Language
from advisor_desk.domain.drafts import Draft, Form
from advisor_desk.domain.filled_checklists import (
    FilledChecklist,
    FormEmpty,
    FormOfOtherQuestions,
    drafted,
)
from advisor_desk.domain.handover import Party
from advisor_desk.services.checklists import Checklists
from advisor_desk.services.desk import Desk
from advisor_desk.services.drafts import Drafts
from advisor_desk.services.papers import Printable
from advisor_desk.services.question_sets import QuestionSets
from advisor_desk.system.words import Words


@dataclass(frozen=True)
class ReadForm:
    """What a form says, and the questions it asks."""

    filled: FilledChecklist
    questions: QuestionSet


class ChecklistForms:
    """Nothing that a form says is saved but by the adviser, after a look at the checklist."""

    def __init__(self, desk: Desk, checklists: Checklists, drafts: Drafts) -> None:
        self._desk, self._checklists, self._drafts = desk, checklists, drafts

    def blank(self, language: Language) -> Printable:
        """The questions to ask today, to be filled in without a computer."""
        from advisor_desk.documents.checklist_form_pdf import checklist_form_pdf

        words, actor = Words(language), self._desk.me.actor.name
        paper = checklist_form_pdf(
            self._checklists.questions(), words, by=actor, on=self._desk.today()
        )
        named = words.text("paper.blank.file")
        return Printable(
            paper.content,
            paper.pages,
            paper.missing_characters,
            f"{named}.pdf",
            named=named,
            receiver=Party(actor=""),
        )

    def read(self, path: Path) -> ReadForm:
        """What a filled-in form says; changes nothing.

        Raises `FormUnreadable`, `FormLocked`, `NotAChecklistForm`, `FormOfOtherQuestions`, or
        `FormEmpty` where nothing is filled in.
        """
        from advisor_desk.documents import checklist_reading as reading

        said = reading.read_form(path)
        questions = self._asked(*reading.set_of(said, path.name), path.name)
        filled = reading.understood(said, questions, path.name)
        if not filled.answered:
            raise FormEmpty(path.name)
        return ReadForm(filled, questions)

    def take(
        self, form: ReadForm, company_id: UUID, engagement_id: UUID | None = None
    ) -> Draft | None:
        """Put the answers into the draft of the company's checklist; gives back what it was."""
        subject = engagement_id or company_id
        before = self._drafts.find(Form.CHECKLIST, subject)
        fields = before.fields if before else {}
        held = fields.get("answers")
        answers = drafted(form.filled, held if isinstance(held, Mapping) else {})
        self._drafts.keep(
            Form.CHECKLIST,
            subject,
            {
                **fields,
                "asking": True,
                "questions": form.questions.version,
                "answers": answers,
                "defers": False,
            },
            company_id,
        )
        return before

    def put_back(self, before: Draft | None, company_id: UUID, engagement_id: UUID | None) -> None:
        """Make the draft what it was before `take`."""
        if before is None:
            self._drafts.discard(Form.CHECKLIST, engagement_id or company_id)
        else:
            self._drafts.keep(before.form, before.subject_id, before.fields, before.company_id)

    def _asked(self, code: str, version: int, name: str) -> QuestionSet:
        """Raises `FormOfOtherQuestions`."""
        from advisor_desk.documents.checklist_names import plain

        asked = self._checklists.questions()
        for one in QuestionSets(self._desk).versions(asked.code):
            if (plain(one.questions.code), one.questions.version) == (code, version):
                return one.questions
        raise FormOfOtherQuestions(name, version)
