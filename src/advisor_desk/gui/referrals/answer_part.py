"""Records by hand what a partner answered, or that the referral is withdrawn."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QDate, QObject, QTime, Signal

from advisor_desk.domain.engagements import Channel
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.referrals import FOLLOWS, Happening, Outcome, Referral, State
from advisor_desk.gui.context import Context
from advisor_desk.gui.forms.referral_page_ui import Ui_ReferralPage
from advisor_desk.gui.moments import local_day, pydate, qdate, qtime, to_utc
from advisor_desk.gui.referrals.choices import as_id, choose, offer
from advisor_desk.gui.writing import typed

_HOUR = "HH:mm"
_LIKELY = (
    State.RECEIVED,
    State.ACCEPTED,
    State.IN_PROGRESS,
    State.CLOSED,
    State.DECLINED,
    State.REROUTED,
    State.WITHDRAWN,
)
"""What may be recorded by hand, the likelier first."""


class AnswerPart(QObject):
    """Offers only the states that may follow, and asks what each of them needs."""

    changed = Signal()
    recorded = Signal()

    def __init__(self, context: Context, ui: Ui_ReferralPage, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._ui = context, ui
        self._referral: Referral | None = None
        self._is_filled = False
        """By the program, which is no typing."""
        self._proposed = self._asked()
        ui.state_combo.currentIndexChanged.connect(self._follow)
        for begun in (ui.state_combo.activated, ui.said_by_edit.textEdited):
            begun.connect(self._keep_up)
        for signal in (
            ui.state_combo.currentIndexChanged,
            ui.said_by_edit.textChanged,
            ui.how_combo.currentIndexChanged,
            ui.day_edit.dateChanged,
            ui.time_edit.timeChanged,
            ui.outcome_combo.currentIndexChanged,
            ui.rerouted_combo.currentIndexChanged,
            ui.note_edit.textChanged,
        ):
            signal.connect(self._touch)
        ui.record_button.clicked.connect(self.record)

    def show(self, referral: Referral) -> None:
        """Offer what may happen next to this referral."""
        is_other = self._referral is None or self._referral.id != referral.id
        self._referral = referral
        words, ui = self._context.words, self._ui
        following = [state for state in _LIKELY if state in FOLLOWS[referral.state]]
        offer(ui.state_combo, [(state, words.code(state)) for state in following])
        offer(ui.how_combo, [(channel, words.code(channel)) for channel in Channel])
        offer(ui.outcome_combo, [(o, words.code(o)) for o in Outcome])
        actors = self._context.services.desk.people.actors.values()
        asked = {referral.from_actor_id, referral.to_actor_id}
        others = sorted((a for a in actors if a.id not in asked), key=lambda a: a.name)
        offer(ui.rerouted_combo, [(actor.id, actor.name) for actor in others])
        ui.answer_card.setVisible(bool(following))
        if is_other:
            self.clear()
        self._keep_up()
        self._follow()

    def record(self) -> None:
        """Record it; the page hears of the change. Or say what is missing."""
        self._ui.problem.set_text("")
        self._keep_up()
        try:
            self._context.services.referrals.record(self._happening())
        except AdvisorDeskError as error:
            self._ui.problem.set_text(self._context.say(error))
            self._ui.note_edit.setFocus()
        else:
            self.clear()
            self.recorded.emit()

    def typed(self) -> Mapping[str, object]:
        """A time is among it only where another than now was chosen."""
        ui, (day, at) = self._ui, self._asked()
        is_chosen = self._asked() != self._proposed
        return {
            "state": ui.state_combo.currentData(),
            "said_by": ui.said_by_edit.text(),
            "how": ui.how_combo.currentData(),
            "day": pydate(day).isoformat() if is_chosen else "",
            "time": at.toString(_HOUR) if is_chosen else "",
            "outcome": ui.outcome_combo.currentData(),
            "rerouted": ui.rerouted_combo.currentData(),
            "note": ui.note_edit.toPlainText(),
        }

    def restore(self, fields: Mapping[str, object]) -> None:
        ui = self._ui
        for name in ("state", "how", "outcome", "rerouted"):
            choose(getattr(ui, f"{name}_combo"), typed.text(fields, name))
        day, at = typed.day(fields.get("day")), typed.clock(fields.get("time"))
        with self._filling():
            ui.said_by_edit.setText(typed.text(fields, "said_by"))
            ui.note_edit.setPlainText(typed.text(fields, "note"))
            if day and at:
                ui.day_edit.setDate(qdate(day))
                ui.time_edit.setTime(QTime(at.hour, at.minute))
        self._follow()

    def clear(self) -> None:
        ui = self._ui
        for combo in (ui.state_combo, ui.outcome_combo, ui.rerouted_combo):
            choose(combo, None)
        choose(ui.how_combo, Channel.TELEPHONE)
        with self._filling():
            ui.said_by_edit.clear()
            ui.note_edit.clear()
        ui.problem.set_text("")
        self._propose_now()
        self._follow()

    def _happening(self) -> Happening:
        ui = self._ui
        assert self._referral is not None  # noqa: S101 - the card is hidden otherwise
        state = State(ui.state_combo.currentData())
        return Happening(
            id=new_id(),
            referral_id=self._referral.id,
            state=state,
            at=self._moment(),
            said_by=ui.said_by_edit.text(),
            channel=Channel(ui.how_combo.currentData()),
            note=ui.note_edit.toPlainText(),
            outcome=Outcome(ui.outcome_combo.currentData()) if state is State.CLOSED else None,
            rerouted_to=self._rerouted_to(state),
        )

    def _moment(self) -> datetime:
        now = self._context.services.desk.now()
        return now if self._asked() == self._proposed else min(to_utc(*self._asked()), now)

    def _asked(self) -> tuple[QDate, QTime]:
        return self._ui.day_edit.date(), self._ui.time_edit.time()

    def _keep_up(self) -> None:
        """The page may stand open for days: now is proposed until another time is chosen."""
        if self._asked() == self._proposed:
            self._propose_now()

    def _propose_now(self) -> None:
        now = self._context.services.desk.now()
        with self._filling():
            self._ui.day_edit.setDate(qdate(local_day(now)))
            self._ui.time_edit.setTime(qtime(now))
        self._proposed = self._asked()

    def _rerouted_to(self, state: State) -> UUID | None:
        return as_id(self._ui.rerouted_combo.currentData()) if state is State.REROUTED else None

    def _follow(self, *_values: object) -> None:
        ui, chosen = self._ui, self._ui.state_combo.currentData()
        for name, wanted in (("outcome", State.CLOSED), ("rerouted", State.REROUTED)):
            is_asked = chosen == wanted
            getattr(ui, f"{name}_label").setVisible(is_asked)
            getattr(ui, f"{name}_combo").setVisible(is_asked)

    def _touch(self, *_values: object) -> None:
        if not self._is_filled:
            self.changed.emit()

    @contextmanager
    def _filling(self) -> Iterator[None]:
        self._is_filled = True
        try:
            yield
        finally:
            self._is_filled = False
