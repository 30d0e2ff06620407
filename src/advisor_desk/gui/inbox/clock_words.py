"""The answer clock in a few words: how long there is, or how long it has been over."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from advisor_desk.gui.moments import local_day, short_day_text, time_text

_SOON = timedelta(hours=4)


def clock_chip(answer_by: datetime | None, now: datetime) -> tuple[tuple[str, str], ...]:
    """The chip that tells of the running clock, or none."""
    if answer_by is None:
        return ()
    if answer_by < now:
        said = QCoreApplication.translate("AnswerClock", "Overdue since {moment}")
        return ((said.format(moment=_moment(answer_by, now)), "red"),)
    said = QCoreApplication.translate("AnswerClock", "Answer by {moment}")
    tone = "amber" if answer_by - now < _SOON else "neutral"
    return ((said.format(moment=_moment(answer_by, now)), tone),)


def _moment(moment: datetime, now: datetime) -> str:
    if local_day(moment) == local_day(now):
        return time_text(moment)
    return f"{short_day_text(local_day(moment))} {time_text(moment)}"
