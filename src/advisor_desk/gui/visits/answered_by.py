"""Who at another actor said so, and how."""

from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from advisor_desk.domain.engagements import Channel
from advisor_desk.gui.cards import mark_invalid
from advisor_desk.gui.forms.answered_by_ui import Ui_AnsweredBy
from advisor_desk.gui.visits.section import Fields
from advisor_desk.gui.writing import typed
from advisor_desk.system.words import Words


class AnsweredBy(QWidget):
    """A name and a channel; a telephone call is usual."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_AnsweredBy()
        self.ui.setupUi(self)
        self.ui.who_edit.textEdited.connect(self.changed)
        self.ui.channel_choice.changed.connect(self.changed)

    def who(self) -> str:
        return self.ui.who_edit.text()

    def channel(self) -> Channel:
        return cast("Channel | None", self.ui.channel_choice.value()) or Channel.TELEPHONE

    def set_hint(self, text: str) -> None:
        self.ui.hint.setText(text)
        self.ui.hint.setVisible(bool(text))

    def set_problem(self, text: str) -> None:
        """Mark the name as what is missing, and go there; empty takes it away."""
        mark_invalid(self.ui.who_edit, text)
        if text:
            self.ui.who_edit.setFocus()

    def typed(self) -> dict[str, object]:
        return {"said_by": self.who(), "channel": self.channel().value}

    def restore(self, fields: Fields) -> None:
        self.ui.who_edit.setText(typed.text(fields, "said_by"))
        self.ui.channel_choice.set_value(
            typed.code(Channel, fields.get("channel")) or Channel.TELEPHONE
        )

    def retranslate(self, words: Words) -> None:
        channel = self.channel()
        self.ui.retranslateUi(self)
        self.ui.channel_choice.set_choices([(one, words.code(one)) for one in Channel])
        self.ui.channel_choice.set_value(channel)
        self.ui.channel_choice.setAccessibleName(self.tr("How it was told"))
