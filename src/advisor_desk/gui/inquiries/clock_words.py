"""The answer clock in a few words: how long there is, or for how long it has been over."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from advisor_desk.domain.answer_clock import Reading
from advisor_desk.gui.moments import length_text, local_day, short_day_text, time_text

_SOON, _DAY, _HOUR = timedelta(hours=4), timedelta(hours=24), timedelta(hours=1)
Chip = tuple[str, str]


def clock_chip(answer_by: datetime | None, now: datetime) -> tuple[Chip, ...]:
    """The chip that tells until when, or since when it is overdue; none without a clock."""
    if answer_by is None:
        return ()
    if answer_by < now:
        said = QCoreApplication.translate("AnswerClock", "Overdue since {moment}")
        return ((said.format(moment=at_text(answer_by, now)), "red"),)
    said = QCoreApplication.translate("AnswerClock", "Answer by {moment}")
    tone = "amber" if answer_by - now < _SOON else "neutral"
    return ((said.format(moment=at_text(answer_by, now)), tone),)


def left_chip(clock: Reading) -> Chip:
    """The chip that tells how much is left of the clock."""
    if clock.is_over:
        return left_text(clock), "red"
    return left_text(clock), "amber" if clock.left < _SOON else "neutral"


def clock_icon(clock: Reading | None) -> tuple[str, str]:
    """What stands beside the words: their sign, never their colour alone."""
    if clock is None:
        return "inbox", "muted"
    if clock.is_over:
        return "triangle-alert", "amber"
    return ("hourglass", "accent") if clock.stands_still else ("clock", "accent")


def left_text(clock: Reading) -> str:
    """As "6 h 30 min left" or "2 days late", in hours that the clock has run or will run."""
    if clock.is_over:
        said = QCoreApplication.translate("AnswerClock", "{span} late")
        return said.format(span=_span(-clock.left))
    said = QCoreApplication.translate("AnswerClock", "{span} left")
    return said.format(span=_span(clock.left))


def until_text(clock: Reading, answer_by: datetime, now: datetime) -> str:
    """The whole of it: until when, how much is left, and whether it stands still today."""
    if clock.is_over:
        said = QCoreApplication.translate("AnswerClock", "Overdue since {moment} ({span}).")
    elif clock.stands_still:
        said = QCoreApplication.translate(
            "AnswerClock", "Answer by {moment} ({left}). The clock stands still today."
        )
    else:
        said = QCoreApplication.translate("AnswerClock", "Answer by {moment} ({left}).")
    moment = at_text(answer_by, now)
    return said.format(moment=moment, left=left_text(clock), span=_span(abs(clock.left)))


def at_text(moment: datetime, now: datetime) -> str:
    """The hour alone for today; with the day else."""
    if local_day(moment) == local_day(now):
        return time_text(moment)
    return f"{short_day_text(local_day(moment))} {time_text(moment)}"


def _span(span: timedelta) -> str:
    """To the minute within a day, to the hour beyond: a day is 24 hours of the clock."""
    if span >= _DAY:
        days, rest = divmod(span, _DAY)
        whole = QCoreApplication.translate("AnswerClock", "%n day(s)", None, days)
        return f"{whole} {length_text(rest // _HOUR * 60)}".rstrip()
    return length_text(span // timedelta(minutes=1)) or length_text(1)
