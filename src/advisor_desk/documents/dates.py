"""Dates and times written out in a paper's language."""

from datetime import date, datetime

from advisor_desk.system.words import Words


def written_date(day: date, words: Words) -> str:
    """As "19 November 2026"."""
    return words.day(day)


def written_weekday(day: date, words: Words) -> str:
    """As "Tuesday 24 November 2026"."""
    weekday = words.text(f"paper.weekday.{day.weekday()}")
    return words.text("paper.weekday_date", weekday=weekday, date=written_date(day, words))


def written_time(moment: datetime, words: Words) -> str:
    """The hour and minute as they stand in `moment`."""
    return words.text("paper.time", hour=f"{moment:%H}", minute=f"{moment:%M}")
