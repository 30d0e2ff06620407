"""Days and times between the desk (UTC) and the adviser's calendar, and in words."""

from datetime import UTC, date, datetime, time
from typing import cast

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime


def to_utc(day: QDate, at: QTime) -> datetime:
    """The moment that stands on the adviser's clock, whichever half of the year it is in."""
    local = datetime.combine(pydate(day), cast("time", at.toPython()))
    return local.astimezone(UTC)


def local_day(moment: datetime) -> date:
    return moment.astimezone().date()


def qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def pydate(day: QDate) -> date:
    return cast("date", day.toPython())


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


def short_day_text(day: date) -> str:
    """As "Tue 24 Nov", for lists."""
    wording = QCoreApplication.translate("Moments", "ddd d MMM")
    return QLocale().toString(qdate(day), wording)


def dated_text(day: date, today: date) -> str:
    """As "Tue 24 Nov", with the year where it is not this one: "24 November 2024"."""
    return short_day_text(day) if day.year == today.year else day_text(day)


def time_text(moment: datetime) -> str:
    return QLocale().toString(qtime(moment), "HH:mm")


def moment_text(moment: datetime) -> str:
    """As "24 November 2026, 14:05"."""
    return f"{day_text(local_day(moment))}, {time_text(moment)}"


def span_text(starts_at: datetime, ends_at: datetime) -> str:
    """As "Tuesday 24 November, 10:00–11:00"; with both days where it lasts longer."""
    first, last = local_day(starts_at), local_day(ends_at)
    end = time_text(ends_at) if first == last else f"{weekday_text(last)}, {time_text(ends_at)}"
    dash = "–" if first == last else " – "
    return f"{weekday_text(first)}, {time_text(starts_at)}{dash}{end}"


def length_text(minutes: int) -> str:
    """As "1 h 30 min"; empty for none."""
    hours, rest = divmod(max(minutes, 0), 60)
    parts = []
    if hours:
        parts.append(QCoreApplication.translate("Moments", "{n} h").format(n=hours))
    if rest:
        parts.append(QCoreApplication.translate("Moments", "{n} min").format(n=rest))
    return " ".join(parts)
