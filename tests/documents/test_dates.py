from datetime import date, datetime

import pytest
from babel.dates import format_date

from advisor_desk.documents.dates import written_date, written_time, written_weekday
from advisor_desk.system.words import LANGUAGES, Words

YEAR = [date(2026, month, day) for month in range(1, 13) for day in (1, 17)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_months_and_weekdays_are_what_others_call_them(language: str) -> None:
    locale = {"en": "en_GB"}.get(language, language)
    for day in YEAR:
        month, weekday = (format_date(day, form, locale) for form in ("MMMM", "EEEE"))
        assert f" {month} " in f" {written_date(day, Words(language))} "
        assert written_weekday(day, Words(language)).startswith(weekday)


@pytest.mark.parametrize(
    ("language", "written"), [("sv", "kl. 09.05"), ("en", "09:05"), ("de", "09:05 Uhr")]
)
def test_the_time_of_day_is_written_as_usual(language: str, written: str) -> None:
    assert written_time(datetime(2026, 1, 1, 9, 5), Words(language)) == written
