"""Days and times between the desk (UTC) and the adviser's calendar, and in words."""

from datetime import date, datetime, timedelta
from typing import cast

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

_LONG = QLocale.FormatType.LongFormat


def to_utc(day: QDate, at: QTime) -> datetime:
    """The moment that stands on the adviser's clock, aware."""
    return datetime.combine(
        cast("date", day.toPython()), datetime.min.time()
    ).astimezone() + timedelta(milliseconds=at.msecsSinceStartOfDay())


def local_day(moment: datetime) -> date:
    return moment.astimezone().date()


def qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def qtime(moment: datetime) -> QTime:
    local = moment.astimezone()
    return QTime(local.hour, local.minute)


def day_text(day: date) -> str:
    """As "24 November 2026", in the language of the window."""
    wording = QCoreApplication.translate("Moments", "d MMMM yyyy")
    return QLocale().toString(qdate(day), wording)


def weekday_text(day: date) -> str:
    """As "Tuesday 24 November"."""
    wording = QCoreApplication.translate("Moments", "dddd d MMMM")
    return QLocale().toString(qdate(day), wording)


def time_text(moment: datetime) -> str:
    return QLocale().toString(qtime(moment), "HH:mm")


def moment_text(moment: datetime) -> str:
    """As "24 November 2026, 14:05"."""
    return f"{day_text(local_day(moment))}, {time_text(moment)}"
