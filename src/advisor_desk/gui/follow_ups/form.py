"""The questions of a follow-up and their answers."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit

from advisor_desk.domain.codes import Maturity
from advisor_desk.domain.engagements import Channel
from advisor_desk.domain.follow_ups import Anyway, Effect, EffectAnswer, FollowUp, Said
from advisor_desk.gui.choices import Segmented
from advisor_desk.gui.context import Context
from advisor_desk.gui.forms.follow_up_page_ui import Ui_FollowUpPage
from advisor_desk.gui.moments import pydate, qdate
from advisor_desk.gui.referrals.choices import choose, offer
from advisor_desk.gui.writing import typed

Fields = Mapping[str, object]
_ASK_HOW = {Said.YES, Said.UNSURE}


class FollowUpForm(QObject):
    """An effect that was not asked about has no answer, which is another thing than no."""

    changed = Signal()

    def __init__(self, context: Context, ui: Ui_FollowUpPage, page: QObject) -> None:
        super().__init__(page)
        self._context, self._ui = context, ui
        self._is_filled = False
        self.effects: dict[Effect, tuple[Segmented, QLineEdit]] = {
            effect: (
                getattr(ui, f"{effect.value}_choice"), getattr(ui, f"{effect.value}_note"),
            )
            for effect in Effect
        }  # fmt: skip
        self._connect()

    def show(self, follow_up: FollowUp) -> None:
        ui = self._ui
        self._is_filled = True
        by_effect = {answer.effect: answer for answer in follow_up.answers}
        for effect, (choice, note) in self.effects.items():
            answer = by_effect.get(effect)
            choice.set_value(answer.said if answer else None)
            note.setText(answer.note if answer else "")
        self._choose_maturity(ui.then_combo, follow_up.maturity_then)
        self._choose_maturity(ui.now_combo, follow_up.maturity_now)
        ui.anyway_choice.set_value(follow_up.anyway)
        ui.note_edit.setPlainText(follow_up.note)
        ui.told_by_edit.setText(follow_up.told_by)
        choose(ui.how_combo, follow_up.channel)
        ui.on_edit.setDate(qdate(follow_up.on))
        self._is_filled = False
        self._follow()

    def made(self, follow_up: FollowUp) -> FollowUp:
        """The follow-up as it stands in the form."""
        ui, anyway = self._ui, self._ui.anyway_choice.value()
        return replace(
            follow_up,
            answers=tuple(self._answers()),
            maturity_then=self._maturity(ui.then_combo),
            maturity_now=self._maturity(ui.now_combo),
            anyway=anyway if isinstance(anyway, Anyway) else None,
            note=ui.note_edit.toPlainText(),
            told_by=ui.told_by_edit.text(),
            channel=Channel(ui.how_combo.currentData()),
            on=pydate(ui.on_edit.date()),
        )

    def typed(self) -> dict[str, object]:
        ui, anyway = self._ui, self._ui.anyway_choice.value()
        said = {effect: choice.value() for effect, (choice, _) in self.effects.items()}
        return {
            "said": {e.value: s.value for e, s in said.items() if isinstance(s, Said)},
            "notes": {e.value: note.text() for e, (_, note) in self.effects.items()},
            "then": ui.then_combo.currentData(),
            "now": ui.now_combo.currentData(),
            "anyway": anyway.value if isinstance(anyway, Anyway) else "",
            "note": ui.note_edit.toPlainText(),
            "told_by": ui.told_by_edit.text(),
            "how": ui.how_combo.currentData(),
            "on": pydate(ui.on_edit.date()).isoformat(),
        }

    def restore(self, fields: Fields) -> None:
        ui = self._ui
        self._is_filled = True
        said, notes = _parts(fields, "said"), _parts(fields, "notes")
        for effect, (choice, note) in self.effects.items():
            choice.set_value(typed.code(Said, said.get(effect.value)))
            note.setText(typed.text(notes, effect.value))
        choose(ui.then_combo, typed.text(fields, "then"))
        choose(ui.now_combo, typed.text(fields, "now"))
        ui.anyway_choice.set_value(typed.code(Anyway, fields.get("anyway")))
        ui.note_edit.setPlainText(typed.text(fields, "note"))
        ui.told_by_edit.setText(typed.text(fields, "told_by"))
        choose(ui.how_combo, typed.text(fields, "how"))
        if on := typed.day(fields.get("on")):
            ui.on_edit.setDate(qdate(on))
        self._is_filled = False
        self._follow()

    def take_focus(self) -> None:
        choice, _ = self.effects[Effect.NEW_MARKET]
        choice.setFocus(Qt.FocusReason.TabFocusReason)

    def retranslate(self) -> None:
        ui, words = self._ui, self._context.words
        said = [(None, self.tr("Not asked")), *((one, words.code(one)) for one in Said)]
        for effect, (choice, note) in self.effects.items():
            asked = words.text(f"follow_up.ask.{effect.value}")
            getattr(ui, f"{effect.value}_label").setText(asked)
            value = choice.value()
            choice.set_choices(said)
            choice.set_value(value)
            choice.setAccessibleName(asked)
            note.setAccessibleName(self.tr("More about it: {question}").format(question=asked))
            note.setPlaceholderText(self.tr("Which market, how much, which tools"))
        anyway = [(None, self.tr("Not asked")), *((one, words.code(one)) for one in Anyway)]
        value = ui.anyway_choice.value()
        ui.anyway_choice.set_choices(anyway)
        ui.anyway_choice.set_value(value)
        ui.anyway_choice.setAccessibleName(self.tr("Would it have happened anyway?"))
        grades = [("", self.tr("Not known")), *((m.value, words.code(m)) for m in Maturity)]
        for combo in (ui.then_combo, ui.now_combo):
            offer(combo, grades)
        offer(ui.how_combo, [(channel, words.code(channel)) for channel in Channel])

    def _connect(self) -> None:
        ui = self._ui
        for choice, note in self.effects.values():
            choice.changed.connect(self._on_changed)
            note.textEdited.connect(self._on_changed)
        for signal in (
            ui.then_combo.currentIndexChanged,
            ui.now_combo.currentIndexChanged,
            ui.anyway_choice.changed,
            ui.note_edit.textChanged,
            ui.told_by_edit.textEdited,
            ui.how_combo.currentIndexChanged,
            ui.on_edit.dateChanged,
        ):
            signal.connect(self._on_changed)

    def _on_changed(self, *_values: object) -> None:
        if not self._is_filled:
            self._follow()
            self.changed.emit()

    def _follow(self) -> None:
        """Only where there is something to tell more about."""
        for choice, note in self.effects.values():
            note.setVisible(choice.value() in _ASK_HOW or bool(note.text()))

    def _answers(self) -> list[EffectAnswer]:
        return [
            EffectAnswer(effect=effect, said=said, note=note.text())
            for effect, (choice, note) in self.effects.items()
            if isinstance(said := choice.value(), Said)
        ]

    def _choose_maturity(self, combo: QComboBox, maturity: Maturity | None) -> None:
        choose(combo, "" if maturity is None else maturity.value)

    def _maturity(self, combo: QComboBox) -> Maturity | None:
        kept = combo.currentData()
        return Maturity(int(kept)) if kept else None


def _parts(fields: Fields, name: str) -> Mapping[str, object]:
    found = fields.get(name)
    return found if isinstance(found, dict) else {}
