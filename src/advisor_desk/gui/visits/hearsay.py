"""Another actor's visit as told by somebody: whose it is, and how it is known."""

from dataclasses import replace
from typing import cast

from PySide6.QtWidgets import QWidget

from advisor_desk.domain.engagements import Channel, Engagement, Hearsay, Status
from advisor_desk.gui.cards import mark_invalid
from advisor_desk.gui.context import Context
from advisor_desk.gui.fields import guard_wheel
from advisor_desk.gui.forms.log_hearsay_ui import Ui_LogHearsay
from advisor_desk.gui.moments import pydate, qdate
from advisor_desk.gui.visits import people
from advisor_desk.gui.visits.section import Fields, Section
from advisor_desk.gui.writing import typed

_STATUSES = (Status.PLANNED, Status.DONE)


class HearsayFields(Section):
    """Silence is not free, and hearsay is not certain: the source is always named."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.ui = Ui_LogHearsay()
        self.ui.setupUi(self)
        ui = self.ui
        ui.actor_combo.currentIndexChanged.connect(self._on_actor)
        ui.adviser_combo.currentIndexChanged.connect(self.changed)
        ui.told_by_edit.textEdited.connect(self.changed)
        ui.told_on_edit.dateChanged.connect(self.changed)
        ui.status_choice.changed.connect(self.changed)
        ui.channel_choice.changed.connect(self.changed)
        guard_wheel(self)
        self.retranslate()

    def set_engagement(self, engagement: Engagement) -> None:
        self._show_people(engagement)
        self.ui.status_choice.set_value(engagement.status)
        if heard := engagement.hearsay:
            self._show_source(heard)

    def applied_to(self, engagement: Engagement) -> Engagement:
        return replace(
            engagement,
            actor_id=people.chosen(self.ui.actor_combo) or engagement.actor_id,
            adviser_id=people.chosen(self.ui.adviser_combo),
            status=cast("Status | None", self.ui.status_choice.value()) or Status.DONE,
            hearsay=Hearsay(
                told_by=self.ui.told_by_edit.text(),
                channel=self._channel(),
                on=pydate(self.ui.told_on_edit.date()),
            ),
        )

    def typed(self) -> dict[str, object]:
        return {
            "hearsay": True,
            "actor": str(people.chosen(self.ui.actor_combo) or ""),
            "adviser": str(people.chosen(self.ui.adviser_combo) or ""),
            "status": str(self.ui.status_choice.value() or ""),
            "told_by": self.ui.told_by_edit.text(),
            "told_on": pydate(self.ui.told_on_edit.date()).isoformat(),
            "channel": self._channel().value,
        }

    def restore(self, fields: Fields) -> None:
        people.choose(self.ui.actor_combo, typed.identity(fields.get("actor")))
        self._fill_advisers()
        people.choose(self.ui.adviser_combo, typed.identity(fields.get("adviser")))
        if status := typed.code(Status, fields.get("status")):
            self.ui.status_choice.set_value(status)
        told_on = typed.day(fields.get("told_on"))
        self._show_source(
            Hearsay(
                told_by=typed.text(fields, "told_by"),
                channel=typed.code(Channel, fields.get("channel")) or self._channel(),
                on=told_on or pydate(self.ui.told_on_edit.date()),
            )
        )

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
        words = self._context.words
        self.ui.status_choice.set_choices([(s, words.code(s)) for s in _STATUSES])
        self.ui.status_choice.setAccessibleName(self.tr("Planned or done"))
        self.ui.channel_choice.set_choices([(c, words.code(c)) for c in Channel])
        self.ui.channel_choice.setAccessibleName(self.tr("How it was told"))
        adviser = people.chosen(self.ui.adviser_combo)
        self._fill_advisers()
        people.choose(self.ui.adviser_combo, adviser)

    def set_problem(self, text: str) -> None:
        self.ui.problem.set_text(text)
        mark_invalid(self.ui.told_by_edit, text)
        if text:
            self.ui.told_by_edit.setFocus()

    def _channel(self) -> Channel:
        return cast("Channel | None", self.ui.channel_choice.value()) or Channel.TELEPHONE

    def _show_people(self, engagement: Engagement) -> None:
        desk = self._context.services.desk
        others = [(a.name, a.id) for a in people.actors(desk, own=False)]
        people.fill(self.ui.actor_combo, others, engagement.actor_id)
        self._fill_advisers()
        people.choose(self.ui.adviser_combo, engagement.adviser_id)

    def _show_source(self, heard: Hearsay) -> None:
        self.ui.told_by_edit.setText(heard.told_by)
        blocked = self.ui.told_on_edit.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.ui.told_on_edit.setDate(qdate(heard.on))
        self.ui.told_on_edit.blockSignals(blocked)
        self.ui.channel_choice.set_value(heard.channel)

    def _fill_advisers(self) -> None:
        actor = people.chosen(self.ui.actor_combo)
        known = people.advisers(self._context.services.desk, actor)
        nobody: list[tuple[str, object]] = [(self.tr("Not known"), None)]
        people.fill(self.ui.adviser_combo, nobody + [(a.name, a.id) for a in known])

    def _on_actor(self) -> None:
        self._fill_advisers()
        self.changed.emit()
