"""The day in words: each thing to do as a line of its card."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QLocale

from advisor_desk.domain.drafts import Draft, Form
from advisor_desk.domain.engagements import Place, Role, Status
from advisor_desk.domain.referrals import NEXT, Clock, Referral
from advisor_desk.domain.register_news import NewsKind, NewsOf
from advisor_desk.gui.context import Context
from advisor_desk.gui.moments import dated_text, day_text, local_day, qdate, time_text
from advisor_desk.gui.news import said_of
from advisor_desk.gui.today.lines import DayLine, Way, way
from advisor_desk.services.today import DatedVisit, DueStep, TodayView

_PLACES = {
    Place.AT_COMPANY: "map-pin",
    Place.ELSEWHERE: "map",
    Place.ONLINE: "video",
    Place.PHONE: "phone",
}
_FORMS = {
    Form.PLAN: ("plan", "calendar-plus"),
    Form.LOG: ("log", "notebook-pen"),
    Form.CHECKLIST: ("checklist", "clipboard-list"),
    Form.REFERRAL: ("refer", "send"),
    Form.REFERRAL_ANSWER: ("referral", "reply"),
    Form.COMPANY: ("company_edit", "building-2"),
    Form.ACTOR: ("directory", "book-open"),
    Form.OWN_PART: ("log", "notebook-pen"),
    Form.COLLISION: ("collision", "triangle-alert"),
    Form.QUESTIONS: ("questions_edit", "list-checks"),
    Form.AGREEMENT: ("agreement_edit", "scale"),
    Form.INQUIRY: ("inquiry_edit", "inbox"),
    Form.INQUIRY_ANSWER: ("inquiry", "reply"),
    Form.FOLLOW_UP: ("follow_up", "clipboard-check"),
}
_SUBJECTS = {
    Form.ACTOR: "actor_id",
    Form.INQUIRY: "inquiry_id",
    Form.INQUIRY_ANSWER: "inquiry_id",
    Form.FOLLOW_UP: "step_id",
    Form.OWN_PART: "engagement_id",
    Form.REFERRAL_ANSWER: "referral_id",
}
"""What their page calls the record that the draft is about."""
_ROLES = {Role.OUTREACH: "info", Role.EXPERT: "green"}
_STATES = {"declined": "amber", "rerouted": "amber", "accepted": "green", "in_progress": "green"}


def short_day(day: date) -> str:
    """As "Tue 24 Nov"."""
    return QLocale().toString(qdate(day), QCoreApplication.translate("Today", "ddd d MMM"))


class DayWords:
    """Turns a `TodayView` into lines, in the language of the moment."""

    def __init__(self, context: Context, view: TodayView) -> None:
        self._context, self._view = context, view
        self._words = context.words
        self._desk = context.services.desk
        self._now, self._today = self._desk.now(), self._desk.today()

    def today(self) -> Sequence[DayLine]:
        return [self._visit(v, is_today=True) for v in self._view.today]

    def week(self) -> Sequence[DayLine]:
        return [self._visit(v, action=False) for v in self._view.week]

    def unlogged(self) -> Sequence[DayLine]:
        return [self._visit(v) for v in self._view.unlogged]

    def drafts(self) -> Sequence[DayLine]:
        return [self._draft(draft, company) for draft, company in self._view.drafts]

    def debt(self) -> Iterator[DayLine]:
        for owed in self._view.debt:
            met = QCoreApplication.translate("Today", "met {day}")
            parts = (owed.town, met.format(day=dated_text(local_day(owed.met_at), self._today)))
            yield DayLine(
                key=owed.company_id,
                heading=owed.name,
                body=" · ".join(part for part in (*parts, owed.deferred_because) if part),
                opens=way("company", company_id=owed.company_id),
                icon=("clipboard-list", "muted"),
                action=QCoreApplication.translate("Today", "Fill in"),
                does=way("checklist", company_id=owed.company_id),
            )

    def referrals(self) -> Sequence[DayLine]:
        return [self._referral(referral, name) for referral, name in self._view.referrals]

    def steps(self) -> Sequence[DayLine]:
        return [self._step(due) for due in self._view.steps]

    def news(self) -> Sequence[DayLine]:
        return [self._news(one) for one in self._view.news]

    def _news(self, one: NewsOf) -> DayLine:
        rest = [kind for kind in one.kinds if kind is not NewsKind.STATE]
        has_state = len(rest) < len(one.kinds)
        return DayLine(
            key=one.company.id,
            heading=one.company.name,
            body=" · ".join(said_of(one, kind, self._words) for kind in rest),
            opens=way("company", company_id=one.company.id),
            icon=("database", "accent"),
            chips=((self._words.code(one.news.state), "amber"),) if has_state else (),
        )

    def _visit(self, visit: DatedVisit, *, is_today: bool = False, action: bool = True) -> DayLine:
        engagement = visit.engagement
        starts, ends = time_text(engagement.starts_at), time_text(engagement.ends_at)
        day = short_day(local_day(engagement.starts_at))
        place = engagement.place_text or self._words.code(engagement.place)
        done = engagement.status is Status.DONE
        chips = [(self._words.code(engagement.role), _ROLES.get(engagement.role, "neutral"))]
        if done:
            chips.append((self._words.code(engagement.status), "green"))
        can_log = action and not done and (not is_today or engagement.starts_at <= self._now)
        return DayLine(
            key=engagement.id,
            heading=visit.company,
            body=" · ".join(part for part in (place, engagement.purpose) if part),
            opens=way("company", company_id=engagement.company_id),
            lead=(starts, f"– {ends}") if is_today else (day, starts),
            icon=(_PLACES[engagement.place], "accent"),
            chips=tuple(chips),
            action=QCoreApplication.translate("Today", "Log") if can_log else "",
            does=way("log", engagement_id=engagement.id),
        )

    def _draft(self, draft: Draft, company: str) -> DayLine:
        page, icon = _FORMS[draft.form]
        day = local_day(draft.saved_at)
        at = time_text(draft.saved_at) if day == self._today else short_day(day)
        return DayLine(
            key=(draft.form, draft.subject_id),
            heading=self._words.code(draft.form),
            body=company or _typed_name(draft),
            opens=_way_to(draft, page),
            icon=(icon, "muted"),
            chips=((at, "neutral"),),
        )

    def _referral(self, referral: Referral, company: str) -> DayLine:
        step = self._words.text(
            f"referral.next.{referral.state.value}", owner=self._desk.actor_name(referral.owner_id)
        )
        chips = [(self._words.code(referral.state), _STATES.get(referral.state.value, "info"))]
        icon = ("send", "accent")
        if NEXT[referral.state].clock is Clock.ANSWER and referral.answer_by:
            late = referral.answer_by < self._now
            chips.insert(0, (self._clock(referral.answer_by, late=late), _tone(late=late)))
            icon = ("triangle-alert", "amber") if late else icon
        return DayLine(
            key=referral.id,
            heading=company,
            body=f"{step} · {referral.reference}",
            opens=way("referral", referral_id=referral.id),
            icon=icon,
            chips=tuple(chips),
        )

    def _clock(self, answer_by: datetime, *, late: bool) -> str:
        day = local_day(answer_by)
        at = (
            time_text(answer_by)
            if day == self._today
            else f"{short_day(day)} {time_text(answer_by)}"
        )
        said = (
            QCoreApplication.translate("Today", "Overdue since {moment}")
            if late
            else QCoreApplication.translate("Today", "Answer by {moment}")
        )
        return said.format(moment=at)

    def _step(self, due: DueStep) -> DayLine:
        step = due.step
        late = step.is_overdue(self._today)
        asks = step.is_follow_up
        theirs = QCoreApplication.translate("Today", "the company does it")
        theirs = theirs if step.by_company else ""
        chips = [(QCoreApplication.translate("Today", "Overdue"), "amber")] if late else []
        # Follow-ups all ask the same: who is asked tells one from the other.
        first, second = (due.company, step.text) if asks else (step.text, due.company)
        return DayLine(
            key=step.id,
            heading=first,
            body=" · ".join(part for part in (second, self._due(step.due), theirs) if part),
            opens=way("company", company_id=step.company_id),
            icon=_step_icon(is_follow_up=asks),
            chips=tuple(chips),
            action=QCoreApplication.translate("Today", "Follow up") if asks else "",
            does=way("follow_up", step_id=step.id),
            tick="" if asks else QCoreApplication.translate("Today", "Done"),
        )

    def _due(self, day: date) -> str:
        match (day - self._today).days:
            case 0:
                return QCoreApplication.translate("Today", "today")
            case 1:
                return QCoreApplication.translate("Today", "tomorrow")
            case days if 0 < days < 7:
                return short_day(day)
        return day_text(day)


def _typed_name(draft: Draft) -> str:
    """What a company that is being added is to be called, or who asks."""
    typed = (draft.fields.get(name) for name in ("name", "company", "asked_by"))
    return next((text for text in typed if isinstance(text, str) and text), "")


def _way_to(draft: Draft, page: str) -> Way:
    """A form finds its draft by the record that it was about."""
    subject = draft.subject_id
    match draft.form:
        case Form.COMPANY if draft.company_id is None:
            return way(page, draft_id=subject)
        case Form.COMPANY:
            return way(page, company_id=draft.company_id)
        case Form.CHECKLIST if subject == draft.company_id:
            return way(page, company_id=subject)
        case Form.QUESTIONS | Form.AGREEMENT:
            return way(page)
        case form if form in _SUBJECTS:
            return way(page, **{_SUBJECTS[form]: subject})
        case Form.COLLISION:
            return way(page, **{key: UUID(str(draft.fields[key])) for key in ("one", "other")})
        case Form.PLAN | Form.LOG:
            return way(page, company_id=draft.company_id, engagement_id=subject)
    return way(page, company_id=draft.company_id, draft_id=subject)


def _step_icon(*, is_follow_up: bool) -> tuple[str, str]:
    """A step that is ticked off needs no picture beside its box."""
    return ("clipboard-check", "accent") if is_follow_up else ("", "")


def _tone(*, late: bool) -> str:
    return "red" if late else "neutral"
