"""A form's draft: kept as one types, restored with a word about it, thrown away with Undo."""

from collections.abc import Callable, Mapping
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from advisor_desk.domain.drafts import Draft, Form
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.gui.context import Context
from advisor_desk.gui.draft_keeper import DraftKeeper
from advisor_desk.gui.moments import local_day, moment_text, time_text
from advisor_desk.gui.notices import Notice


class FormDraft(QObject):
    """`typed` and `restore` are the form's; `again` shows it anew after starting over.

    `tell` says on the page why what is typed cannot be kept.
    """

    def __init__(
        self,
        context: Context,
        form: Form,
        notice: Notice,
        page: QWidget,
        *,
        typed: Callable[[], Mapping[str, object]],
        restore: Callable[[Mapping[str, object]], None],
        again: Callable[[], None],
        tell: Callable[[AdvisorDeskError], object],
    ) -> None:
        super().__init__(page)
        self._context, self._form, self._notice = context, form, notice
        self._restore, self._again = restore, again
        self._subject: UUID | None = None
        keeper = DraftKeeper(context.services.drafts, form, typed, self)
        self.keeper = context.keepers.add(keeper, tell)
        notice.pressed.connect(self._start_over)

    def open(self, subject_id: UUID, company_id: UUID | None = None) -> None:
        """Restore what was typed before, and keep what is typed from now on."""
        self.keeper.rest()
        found = self._context.services.drafts.find(self._form, subject_id)
        if found:
            self._restore(found.fields)
        self._subject = subject_id
        self._tell(found)
        self.keeper.begin(subject_id, company_id)

    def touch(self, *_values: object) -> None:
        self.keeper.touch()

    def pause(self) -> None:
        """Save what is unsaved, and keep nothing while the form is being filled anew."""
        self.keeper.save_now()
        self.keeper.rest()

    def finish(self) -> None:
        """The form was saved: there is nothing to keep or to restore any more."""
        self.keeper.rest()
        if self._subject:
            self._context.services.drafts.discard(self._form, self._subject)
        self._subject = None
        self._notice.show_text("")

    def waiting(
        self, company_id: UUID, *, hearsay: bool = False, inquiry_id: UUID | None = None
    ) -> UUID | None:
        """The subject of the company's latest draft that is about nothing on record yet.

        One that began with an inquiry is found for that inquiry alone.
        """
        find = self._context.services.visits.find
        for draft in self._context.services.drafts.all():
            is_this = draft.form is self._form and draft.company_id == company_id
            if (
                is_this
                and bool(draft.fields.get("hearsay")) == hearsay
                and (draft.fields.get("inquiry") or "") == str(inquiry_id or "")
                and not find(draft.subject_id)
            ):
                return draft.subject_id
        return None

    def retranslate(self) -> None:
        if self._subject and not self._notice.isHidden():
            self._tell(self._context.services.drafts.find(self._form, self._subject))

    def _tell(self, found: Draft | None) -> None:
        if found is None:
            self._notice.show_text("")
            return
        said = self.tr("Restored what you were typing, from {time}.")
        at = self._when(found.saved_at)
        self._notice.show_text(said.format(time=at), "info", self.tr("Start over"))

    def _when(self, saved_at: datetime) -> str:
        is_today = local_day(saved_at) == self._context.services.desk.today()
        return time_text(saved_at) if is_today else moment_text(saved_at)

    def _start_over(self) -> None:
        if self._subject is None:
            return
        self.keeper.rest()
        thrown = self._context.services.drafts.discard(self._form, self._subject)
        self._again()
        if thrown is not None:
            text = self.tr("What you had typed was thrown away.")
            self._context.window.notify(text, lambda: self._bring_back(thrown))

    def _bring_back(self, draft: Draft) -> None:
        self.keeper.rest()
        self._context.services.drafts.keep(
            draft.form, draft.subject_id, draft.fields, draft.company_id
        )
        self._again()
