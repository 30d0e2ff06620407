"""The outreach advice while a visit is planned: why, how old that is, and what to do instead."""

from dataclasses import replace
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from advisor_desk.domain.outreach import Advice, Alternative, Level, Way
from advisor_desk.gui.advice import advice_text
from advisor_desk.gui.banner import AdviceText, Banner
from advisor_desk.gui.buttons import Button
from advisor_desk.gui.cards import Card, FieldRow
from advisor_desk.gui.context import Context
from advisor_desk.gui.fields import NotesEdit
from advisor_desk.gui.flow import FlowLayout
from advisor_desk.gui.fonts import scaled
from advisor_desk.gui.labels import Label
from advisor_desk.gui.layouts import empty
from advisor_desk.gui.visits.why import Why
from advisor_desk.gui.writing.tab_order import order_tabs
from advisor_desk.services.advice_words import AdviceWords

_ICONS = {
    Way.JOIN: "users",
    Way.INVITE: "user-plus",
    Way.HAND_OVER: "send",
    Way.POSTPONE: "calendar-clock",
    Way.TALK: "phone",
    Way.COMPARE: "git-merge",
    Way.LOOK: "building-2",
    Way.GO_ANYWAY: "arrow-right",
}


class AdvicePanel(Card):
    """Banner, ways and the reason for going anyway. `chosen` tells which way was taken."""

    chosen = Signal(object)
    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._advice: Advice | None = None
        self._shown: tuple[Alternative, ...] | None = None
        self.banner = Banner()
        self.reason_edit = NotesEdit()
        self.reason_edit.setMaximumHeight(scaled(84))
        self.reason_edit.textChanged.connect(self._on_reason)
        self._reason = FieldRow("", self.reason_edit, required=True)
        self._instead = Label("", "h3", wrap=True)
        self._ways = QVBoxLayout()
        self._ways.setSpacing(10)
        self._why = Why(context)
        self.body.addWidget(self.banner)
        self.body.addWidget(self._reason)
        self.body.addWidget(self._instead)
        self.body.addLayout(self._ways)
        self.body.addWidget(self._why)
        self.body.addStretch(1)
        self._reason.hide()
        self.retranslate()

    @property
    def advice(self) -> Advice | None:
        return self._advice

    def show_advice(self, advice: Advice) -> None:
        """Show it; the buttons stay as they are while the ways are the same."""
        self._advice = advice
        self.banner.set_advice(self._worded(advice))
        self._why.show_advice(advice)
        asks = advice.needs_reason_to_go
        instead, first = self.tr("What you can do instead"), self.tr("What you can do first")
        self._instead.setText(instead if asks else first)
        if advice.alternatives != self._shown:
            self._shown = advice.alternatives
            self._fill()
        self._reason.setVisible(advice.needs_reason_to_go and not self._reason.isHidden())
        if self.reason() and advice.may_go_anyway and advice.needs_reason_to_go:
            self._reason.show()

    def reason(self) -> str:
        return self.reason_edit.toPlainText()

    def wanted_reason(self) -> str:
        """The reason, if this advice asks for one: a stale one is not kept for a clear way."""
        asks = self._advice is not None and self._advice.needs_reason_to_go
        return self.reason() if asks else ""

    def set_reason(self, text: str) -> None:
        blocked = self.reason_edit.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.reason_edit.setPlainText(text)
        self.reason_edit.blockSignals(blocked)
        self._reason.set_problem("")
        self._reason.setVisible(bool(text.strip()))

    def ask_reason(self, problem: str = "") -> None:
        """Open the field and go there."""
        self._reason.show()
        self._reason.set_problem(problem)
        self.reason_edit.setFocus(Qt.FocusReason.TabFocusReason)

    def retranslate(self) -> None:
        self.set_heading(self.tr("Outreach advice for this day"))
        self._reason.set_text(self.tr("Wh&y do you go anyway?"))
        self._reason.set_hint(self.tr("The reason is kept and shared with the other actors."))
        self._fill()
        if self._advice is not None:
            self.show_advice(self._advice)

    def _worded(self, advice: Advice) -> AdviceText:
        """The banner says what weighs most; the rest stands open below what to do."""
        text = replace(advice_text(self._context, advice), reasons=(), as_of=())
        if advice.level is Level.CLEAR_AS_KNOWN:
            words = AdviceWords(self._context.services.desk, self._context.words)
            return replace(text, sentence=words.what_to_do(advice))
        return text

    def _on_reason(self) -> None:
        self._reason.set_problem("")
        self.changed.emit()

    def _fill(self) -> None:
        empty(self._ways)
        ways = self._shown or ()
        self._instead.setVisible(bool(ways))
        for _, alike in groupby(ways, key=lambda one: one.way):
            self._ways.addWidget(self._kind_of_way(list(alike)))
        order_tabs(self)

    def _kind_of_way(self, ways: list[Alternative]) -> QWidget:
        """Buttons of one kind and what it means; words alone where one can only wait."""
        words = AdviceWords(self._context.services.desk, self._context.words)
        holder, buttons = QWidget(), QWidget()
        row = FlowLayout(buttons)
        for way in ways:
            row.addWidget(self._button(way, words) if way.way in _ICONS else _said(way, words))
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addWidget(buttons)
        layout.addWidget(Label(words.help(ways[0]), "hint", wrap=True))
        return holder

    def _button(self, way: Alternative, words: AdviceWords) -> Button:
        button = Button(words.way(way).replace("&", "&&"), _ICONS[way.way])
        button.setObjectName(f"way {way.way}")
        button.setAccessibleDescription(words.help(way))
        button.clicked.connect(lambda: self.chosen.emit(way))
        return button


def _said(way: Alternative, words: AdviceWords) -> Label:
    return Label(words.way(way), "strong", wrap=True)
