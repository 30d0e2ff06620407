"""Records by hand what happened to an inquiry: answered, given to somebody, passed on, ended."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from advisor_desk.domain.engagements import Channel, Engagement, Kind
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.inquiries import FOLLOWS, Happening, Inquiry, Reason, State, passed_on
from advisor_desk.domain.ranking import Ranked
from advisor_desk.gui.context import Context
from advisor_desk.gui.forms.inquiry_page_ui import Ui_InquiryPage
from advisor_desk.gui.inquiries.receiver_part import ReceiverPart
from advisor_desk.gui.moments import local_day, qdate, qtime, to_utc
from advisor_desk.gui.referrals.choices import choose, offer
from advisor_desk.gui.writing import typed
from advisor_desk.services.inquiries import InquiryView

_LIKELY = (State.ANSWERED, State.ASSIGNED, State.REROUTED, State.CLOSED)


class RecordPart(QObject):
    """Offers only what may follow, and asks what each of them needs."""

    changed = Signal()
    recorded = Signal()

    def __init__(self, context: Context, ui: Ui_InquiryPage, page: QObject) -> None:
        super().__init__(page)
        self._context, self._ui = context, ui
        self._inquiry: Inquiry | None = None
        self._is_filled = False
        """By the program, which is no typing."""
        self.receiver = ReceiverPart(context, ui.actor_combo, ui.person_combo, ui.given_hint, self)
        ui.deed_choice.changed.connect(self._on_deed)
        ui.record_button.clicked.connect(self.record)
        self.receiver.changed.connect(self._touch)
        for signal in (
            ui.note_edit.textChanged,
            ui.said_by_edit.textEdited,
            ui.how_combo.currentIndexChanged,
            ui.reason_combo.currentIndexChanged,
            ui.day_edit.dateChanged,
            ui.time_edit.timeChanged,
        ):
            signal.connect(self._touch)

    def show(self, view: InquiryView, ranked: list[Ranked]) -> None:
        """Offer what may happen next to this inquiry; what is being typed about it stays."""
        inquiry = view.inquiry
        is_other = self._inquiry is None or self._inquiry.id != inquiry.id
        is_moved = is_other or self._inquiry is None or self._inquiry.state != inquiry.state
        self._inquiry = inquiry
        self._offer_choices(ranked)
        self.receiver.warn_of(passed_on(inquiry, view.happenings))
        self._ui.record_card.setVisible(bool(FOLLOWS[inquiry.state]))
        if is_other:
            self.clear()
        if is_moved or self._ui.deed_choice.value() is None:
            self._ui.deed_choice.set_value(State.ANSWERED)
        self._follow()

    def propose_answer(self, held: Engagement) -> None:
        """A call or visit was logged: it is the answer, unless somebody says otherwise."""
        ui = self._ui
        is_call = held.kind is Kind.CALL
        ui.deed_choice.set_value(State.ANSWERED)
        choose(ui.how_combo, Channel.TELEPHONE if is_call else Channel.IN_PERSON)
        ui.said_by_edit.setText(self._context.services.desk.adviser_name(held.adviser_id))
        self._set_when(held.ends_at)
        ui.note_edit.setPlainText(held.summary or held.purpose)
        self._follow()
        ui.record_button.setFocus()

    def record(self) -> None:
        """Record it; the page hears of the change. Or say what is missing."""
        self._ui.problem.set_text("")
        try:
            self._context.services.inquiries.record(self._happening())
        except AdvisorDeskError as error:
            self._ui.problem.set_text(self._context.say(error))
            self._ui.note_edit.setFocus()
            return
        self.clear()
        self.recorded.emit()

    def choose_actor(self, actor_id: UUID) -> None:
        """Somebody was chosen among those who are right for it: that is giving it to them."""
        assert self._inquiry is not None  # noqa: S101 - the page has arrived
        is_elsewhere = actor_id != self._inquiry.actor_id and self._inquiry.state is not State.NEW
        wanted = State.REROUTED if is_elsewhere else State.ASSIGNED
        following = FOLLOWS[self._inquiry.state]
        self._ui.deed_choice.set_value(wanted if wanted in following else State.ASSIGNED)
        self.receiver.choose(actor_id)
        self._follow()
        self._ui.person_combo.setFocus()
        self.changed.emit()

    def typed(self) -> Mapping[str, object]:
        ui, deed = self._ui, self._ui.deed_choice.value()
        given = self.receiver.given()
        return {
            "deed": deed.value if isinstance(deed, State) else "",
            "note": ui.note_edit.toPlainText(),
            "said_by": ui.said_by_edit.text(),
            "how": ui.how_combo.currentData(),
            "reason": ui.reason_combo.currentData(),
            "actor": str(self.receiver.actor_id() or ""),
            "adviser": str(given.adviser_id or "") if given else "",
        }

    def restore(self, fields: Mapping[str, object]) -> None:
        ui = self._ui
        ui.deed_choice.set_value(typed.code(State, fields.get("deed")) or State.ANSWERED)
        with self._filling():
            ui.note_edit.setPlainText(typed.text(fields, "note"))
            ui.said_by_edit.setText(typed.text(fields, "said_by"))
        choose(ui.how_combo, typed.text(fields, "how"))
        choose(ui.reason_combo, typed.text(fields, "reason"))
        self.receiver.choose(
            typed.identity(fields.get("actor")), typed.identity(fields.get("adviser"))
        )
        self._follow()

    def clear(self) -> None:
        ui, desk = self._ui, self._context.services.desk
        with self._filling():
            ui.note_edit.clear()
            ui.said_by_edit.setText(desk.me.adviser.name)
            self._set_when(desk.now())
        choose(ui.how_combo, Channel.TELEPHONE)
        ui.deed_choice.set_value(State.ANSWERED)
        self.receiver.choose(None)
        ui.problem.set_text("")
        self._follow()

    def retranslate(self) -> None:
        """Word the deeds anew; the page asks to be shown again after it."""
        self._offer_choices([])
        self._follow()

    def _offer_choices(self, ranked: list[Ranked]) -> None:
        ui, words = self._ui, self._context.words
        said = {
            State.ANSWERED: self.tr("Answered"),
            State.ASSIGNED: self.tr("Given to somebody"),
            State.REROUTED: self.tr("Passed on"),
            State.CLOSED: self.tr("Ended"),
        }
        following = FOLLOWS[self._inquiry.state] if self._inquiry else frozenset()
        ui.deed_choice.set_choices([(s, said[s]) for s in _LIKELY if s in following])
        ui.deed_choice.setAccessibleName(self.tr("What has happened"))
        offer(ui.how_combo, [(channel, words.code(channel)) for channel in Channel])
        offer(ui.reason_combo, [(reason, words.code(reason)) for reason in Reason])
        self.receiver.offer(ranked)

    def _on_deed(self, _deed: object) -> None:
        self._follow()
        self._touch()

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

    def _follow(self) -> None:
        """Ask only what the deed needs."""
        ui, deed = self._ui, self._ui.deed_choice.value()
        is_given = deed in {State.ASSIGNED, State.REROUTED}
        given: tuple[QWidget, ...] = (
            ui.actor_label, ui.actor_combo, ui.person_label, ui.person_combo,
        )  # fmt: skip
        for widget in given:
            widget.setVisible(is_given)
        ui.given_hint.setVisible(is_given and bool(ui.given_hint.text()))
        ui.reason_label.setVisible(deed is State.CLOSED)
        ui.reason_combo.setVisible(deed is State.CLOSED)
        answered: tuple[QWidget, ...] = (
            ui.how_label, ui.how_combo, ui.said_label, ui.said_by_edit,
        )  # fmt: skip
        for widget in answered:
            widget.setVisible(deed is State.ANSWERED)
        ui.note_label.setText(self._asked(deed))

    def _asked(self, deed: object) -> str:
        match deed:
            case State.REROUTED:
                return self.tr("W&hy, and what the next one should know *")
            case State.ASSIGNED:
                return self.tr("W&hat they should know")
            case State.CLOSED:
                return self.tr("W&hat was said")
        return self.tr("W&hat was answered *")

    def _happening(self) -> Happening:
        ui, deed = self._ui, self._ui.deed_choice.value()
        assert self._inquiry is not None  # noqa: S101 - the card is hidden otherwise
        state = deed if isinstance(deed, State) else State.ANSWERED
        given = self.receiver.given()
        is_given = state in {State.ASSIGNED, State.REROUTED}
        is_answer = state is State.ANSWERED
        return Happening(
            id=new_id(),
            inquiry_id=self._inquiry.id,
            state=state,
            at=self._moment(),
            said_by=ui.said_by_edit.text() if is_answer else "",
            channel=Channel(ui.how_combo.currentData()) if is_answer else None,
            note=ui.note_edit.toPlainText(),
            actor_id=self.receiver.actor_id() if is_given else None,
            adviser_id=given.adviser_id if is_given and given else None,
            reason=Reason(ui.reason_combo.currentData()) if state is State.CLOSED else None,
        )

    def _moment(self) -> datetime:
        """As shown; the minute of the coming in is not before it, nor this one still to come."""
        assert self._inquiry is not None  # noqa: S101 - the card is hidden otherwise
        shown = to_utc(self._ui.day_edit.date(), self._ui.time_edit.time())
        came = self._inquiry.came_at
        shown = came if shown == came.replace(second=0, microsecond=0) else shown
        now = self._context.services.desk.now()
        is_this_minute = shown == now.replace(second=0, microsecond=0)
        return now if is_this_minute else shown

    def _set_when(self, moment: datetime) -> None:
        self._ui.day_edit.setDate(qdate(local_day(moment)))
        self._ui.time_edit.setTime(qtime(moment))
