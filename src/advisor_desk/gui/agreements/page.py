"""The agreement: what holds, what held and what will, on the screen and on paper."""

from uuid import UUID

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QStackedWidget

from advisor_desk.domain.agreement_versions import Period, Standing
from advisor_desk.gui.agreements.paper import AgreementPaper
from advisor_desk.gui.agreements.version_view import VersionView
from advisor_desk.gui.agreements.whose import whose_to_change
from advisor_desk.gui.buttons import put_icon
from advisor_desk.gui.context import Context
from advisor_desk.gui.fields import guard_wheel
from advisor_desk.gui.forms.agreement_page_ui import Ui_AgreementPage
from advisor_desk.gui.shell import Page

_READ, _PAPER = "read", "paper"
_TABLES = frozenset({"agreement", "actor", "coordination", "profile", "adviser"})


class AgreementPage(Page):
    """Everybody may read; the coordinator is offered a new version."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.window.ui.pages)
        self._context = context
        self._asked: UUID | None = None
        self._versions: list[Period] = []
        self.ui = Ui_AgreementPage()
        self.ui.setupUi(self)
        self.read, self.paper = VersionView(context), AgreementPaper(context)
        self._parts = QStackedWidget()
        for part in (self.read, self.paper):
            self._parts.addWidget(part)
        self.ui.stack.set_content(self._parts)
        self._retranslate()
        self.ui.part_choice.set_value(_READ)
        self._connect()
        guard_wheel(self)

    def arrive(self, **arguments: object) -> None:
        """Show the version `agreement_id`, else the one in force; `part` is `read` or `paper`."""
        asked = arguments.get("agreement_id")
        self._asked = asked if isinstance(asked, UUID) else None
        if (part := arguments.get("part")) in {_READ, _PAPER}:
            self.ui.part_choice.set_value(part)
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._retranslate()
            self._refresh()
        super().changeEvent(event)

    def _connect(self) -> None:
        self.ui.part_choice.changed.connect(self._show)
        self.ui.change_button.clicked.connect(self._change)
        self.ui.stack.empty_pressed.connect(self._change)
        self.read.chosen.connect(self._choose)
        self._context.refresh_on(_TABLES, self._refresh)

    def _retranslate(self) -> None:
        put_icon(self.ui.change_button, "plus")
        choices = [(_READ, self.tr("What is agreed")), (_PAPER, self.tr("The paper"))]
        self.ui.part_choice.set_choices(choices)
        self.ui.part_choice.setAccessibleName(self.tr("Show"))

    def _refresh(self) -> None:
        if self.isVisible():
            self._show()

    def _show(self, *_value: object) -> None:
        self._versions = list(self._context.services.agreements.versions())
        shown, is_mine = self._shown(), self._context.services.desk.me.is_coordinator
        self.ui.change_button.setVisible(is_mine and shown is not None)
        self.ui.part_choice.setVisible(shown is not None)
        self._say(shown)
        if shown is None:
            self._show_empty(is_mine=is_mine)
            return
        is_paper = self.ui.part_choice.value() == _PAPER
        if is_paper:
            self.paper.show_version(shown.agreement.id)
        else:
            self.read.show_version(self._versions, shown.agreement.id)
        self._parts.setCurrentWidget(self.paper if is_paper else self.read)
        self.ui.stack.show_content()

    def _shown(self) -> Period | None:
        """The one that is asked for, the one in force, or the latest."""
        asked = [one for one in self._versions if one.agreement.id == self._asked]
        now = [one for one in self._versions if one.standing is Standing.IN_FORCE]
        return next(iter([*asked, *now, *self._versions]), None)

    def _say(self, shown: Period | None) -> None:
        """What is not as one would think: nothing holds today, or this is not what does."""
        said, tone = "", "info"
        standings = {one.standing for one in self._versions}
        if shown is None:
            pass
        elif Standing.IN_FORCE not in standings:
            said = self.tr("Nothing is agreed for today: nobody leads, and the usual times hold.")
            tone = "amber"
        elif shown.standing is not Standing.IN_FORCE:
            said = self.tr("This version is not the one in force today.")
        elif not shown.agreement.clauses:
            said, tone = self._context.words.text("agreement.nobody_leads"), "amber"
        self.ui.notice.show_text(said, tone)

    def _show_empty(self, *, is_mine: bool) -> None:
        about = self.tr(
            "It says who leads for which companies, how long others wait after a visit, and how "
            "soon an inquiry is answered."
        )
        self.ui.stack.show_empty(
            "scale",
            self.tr("No agreement yet"),
            about if is_mine else f"{about} {whose_to_change(self._context)}",
            self.tr("Write the first version…") if is_mine else "",
        )

    def _choose(self, agreement_id: UUID) -> None:
        self._asked = agreement_id
        self._show()

    def _change(self) -> None:
        shown = self._shown()
        agreement_id = shown.agreement.id if shown else None
        self._context.window.show_page("agreement_edit", agreement_id=agreement_id)
