"""Who is right for the company and the needs that the visit is about, and why."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from advisor_desk.domain.ranking import Ranked
from advisor_desk.gui.buttons import Button
from advisor_desk.gui.cards import Card
from advisor_desk.gui.context import Context
from advisor_desk.gui.labels import Label
from advisor_desk.gui.layouts import empty
from advisor_desk.gui.writing.tab_order import order_tabs
from advisor_desk.services.agreement_words import AgreementWords

_SHOWN = 4


class WhoIsRight(Card):
    """The rightest actors with a button each to invite them or hand the company over."""

    invited = Signal(object)
    handed_over = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._ranked: Sequence[Ranked] = ()
        self._shown: object = None
        self.retranslate()

    def show_ranked(self, ranked: Sequence[Ranked]) -> None:
        """Fill only what has changed: it is asked at every key."""
        self._ranked = ranked
        services = self._context.services
        say = AgreementWords(services.desk, services.places, self._context.words)
        rows = [
            (one.actor_id, services.desk.actor_name(one.actor_id), say.whys(one))
            for one in ranked[:_SHOWN]
        ]
        if rows != self._shown:
            self._shown = rows
            self._fill(rows)
        self.setVisible(bool(rows))

    def retranslate(self) -> None:
        self.set_heading(self.tr("Who is right for this"))
        self._shown = None
        self.show_ranked(self._ranked)

    def _fill(self, rows: list[tuple[UUID, str, list[str]]]) -> None:
        empty(self.body)
        for actor_id, name, whys in rows:
            self.body.addWidget(self._row(actor_id, name, whys))
        order_tabs(self)

    def _row(self, actor_id: UUID, name: str, whys: list[str]) -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        is_own = actor_id == self._context.services.desk.me.actor.id
        shown = self.tr("{name} (your actor)").format(name=name) if is_own else name
        column.addWidget(Label(shown, "strong", wrap=True))
        for why in whys:
            column.addWidget(Label(why, "hint", wrap=True))
        if not is_own:
            column.addLayout(self._buttons(actor_id, name))
        return row

    def _buttons(self, actor_id: UUID, name: str) -> QHBoxLayout:
        invite = Button(self.tr("Invite"), kind="link")
        hand_over = Button(self.tr("Hand over"), kind="link")
        invite.setAccessibleName(self.tr("Invite {name}").format(name=name))
        hand_over.setAccessibleName(self.tr("Hand over to {name}").format(name=name))
        invite.setObjectName(f"invite {name}")
        hand_over.setObjectName(f"hand over {name}")
        invite.clicked.connect(lambda: self.invited.emit(actor_id))
        hand_over.clicked.connect(lambda: self.handed_over.emit(actor_id))
        buttons = QHBoxLayout()
        buttons.setSpacing(14)
        buttons.addWidget(invite)
        buttons.addWidget(hand_over)
        buttons.addStretch(1)
        return buttons
