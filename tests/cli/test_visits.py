"""`visits list`, `visits ics`."""

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from icalendar import Calendar

from advisor_desk.domain.calendars import Days, View, shown
from advisor_desk.services.board import Filter
from advisor_desk.services.opening import Services
from tests.cli.conftest import Command

TODAY = date(2026, 11, 23)


def listed(said: Command, *arguments: str) -> list[dict[str, object]]:
    return said("visits", "list", *arguments, "--json").document["visits"]  # type: ignore[no-any-return]


def test_this_weeks_board_is_listed(on_demo: Command, demo_services: Services) -> None:
    view = demo_services.board.view(shown(View.WEEK, TODAY))

    found = listed(on_demo)

    assert [one["id"] for one in found] == [str(v.engagement.id) for v in view.visits]
    assert [one["advice"] for one in found] == [
        v.advice.level.name.lower() if v.advice else None for v in view.visits
    ]
    assert {one["status"] for one in found} <= {"planned", "done"}


def test_the_document_says_which_days_it_is_of(on_demo: Command) -> None:
    document = on_demo("visits", "list", "--json").document

    assert (document["from"], document["to"], document["cut"]) == (
        "2026-11-23",
        "2026-11-29",
        False,
    )


@pytest.mark.parametrize(
    ("asked", "first", "last"),
    [
        (["--from", "2026-10-01"], "2026-10-01", "2026-10-07"),
        (["--to", "2026-10-07"], "2026-10-01", "2026-10-07"),
        (["--from", "2026-10-01", "--to", "2026-10-31"], "2026-10-01", "2026-10-31"),
    ],
)
def test_days_are_chosen(on_demo: Command, asked: list[str], first: str, last: str) -> None:
    document = on_demo("visits", "list", *asked, "--json").document

    assert (document["from"], document["to"]) == (first, last)
    assert all(
        first <= str(datetime.fromisoformat(v["starts_at"]).astimezone().date()) <= last
        for v in document["visits"]
    )


def test_one_actor_and_one_municipality_are_picked_out(
    on_demo: Command, demo_services: Services
) -> None:
    span = ["--from", "2026-06-01", "--to", "2026-12-31"]
    almi = next(a for a in demo_services.desk.people.actors.values() if a.code == "ALMI")
    days = Days(date(2026, 6, 1), date(2026, 12, 31))

    of_almi = listed(on_demo, *span, "--actor", "almi")
    in_town = listed(on_demo, *span, "--municipality", "1490")

    assert len(of_almi) == len(demo_services.board.view(days, Filter(actor_id=almi.id)).visits)
    assert all("ALMI" in [v["actor"], *v["with"]] for v in of_almi)  # type: ignore[misc]
    assert in_town
    assert {(v["municipality"], v["municipality_name"]) for v in in_town} == {("1490", "Borås")}


def test_a_person_gets_a_line_for_each(on_demo: Command) -> None:
    found = listed(on_demo)
    lines = on_demo("visits", "list").out.splitlines()

    assert len(lines) == len(found)
    assert all(str(one["company"]["name"]) in line for one, line in zip(found, lines, strict=True))  # type: ignore[index]


def test_an_empty_span_is_said_in_a_sentence(on_demo: Command) -> None:
    said = on_demo("visits", "list", "--from", "2030-01-01", "--to", "2030-01-02")

    assert said.code == 0
    assert said.out.strip() == "No visits 1 January 2030 to 2 January 2030."


def test_an_actor_nobody_knows_is_told_with_those_there_are(on_demo: Command) -> None:
    said = on_demo("visits", "list", "--actor", "NOONE")

    assert said.code == 1
    assert "ALMI" in said.err


def test_ones_own_visits_ahead_are_written_for_a_calendar(
    on_demo: Command, demo_services: Services, tmp_path: Path
) -> None:
    out = tmp_path / "visits.ics"
    said = on_demo("visits", "ics", "--out", out, "--json")

    events = Calendar.from_ical(out.read_bytes()).walk("VEVENT")
    assert said.document == {"file": str(out), "visits": len(events)}
    ahead = Days(TODAY, TODAY + timedelta(days=900))
    mine = demo_services.board.view(ahead, Filter(mine=True)).visits
    confirmed = {str(e["UID"]) for e in events if str(e["STATUS"]) == "CONFIRMED"}
    assert confirmed == {f"{v.engagement.id}@advisor-desk" for v in mine}


def test_another_actors_visits_can_be_written_too(on_demo: Command, tmp_path: Path) -> None:
    out = tmp_path / "almi.ics"
    said = on_demo("visits", "ics", "--out", out, "--actor", "ALMI", "--from", "2026-11-23")

    assert said.code == 0
    assert str(out) in said.out
    assert Calendar.from_ical(out.read_bytes()).walk("VEVENT")


def test_a_file_that_cannot_be_written_is_told_in_a_sentence(
    on_demo: Command, tmp_path: Path
) -> None:
    said = on_demo("visits", "ics", "--out", tmp_path / "no such folder" / "a.ics")

    assert said.code == 1
    assert "no such folder" in said.err


@pytest.mark.parametrize(
    "wrong", [[], ["ics"], ["list", "--from", "soon"], ["list", "--municipality", "Borås"]]
)
def test_wrong_usage_exits_with_two(on_demo: Command, wrong: list[str]) -> None:
    assert on_demo("visits", *wrong).code == 2


@pytest.mark.parametrize("action", [["list"], ["ics", "--out", "visits.ics"]])
@pytest.mark.parametrize(
    ("days", "said"),
    [
        (["--from", "0001-01-01"], "Check that the year is right."),
        (["--to", "0001-01-01"], "Check that the year is right."),
        (["--from", "9999-12-31"], "Check that the year is right."),
        (["--to", "9999-12-31"], "Check that the year is right."),
        (["--from", "2026-11-23", "--to", "2026-11-01"], "Give the first day first."),
    ],
)
def test_days_that_nobody_can_mean_are_refused_in_words(
    on_demo: Command, action: list[str], days: list[str], said: str
) -> None:
    told = on_demo("visits", *action, *days)

    assert (told.code, told.out) == (1, "")
    assert said in told.err


def test_a_file_whose_name_has_a_line_end_is_written_and_told_of_on_one_line(
    on_demo: Command, tmp_path: Path
) -> None:
    file = tmp_path / "my\nvisits.ics"
    told = on_demo("visits", "ics", "--out", file)

    assert told.code == 0
    assert len(told.out.splitlines()) == 1
    assert Calendar.from_ical(file.read_bytes()).events


def test_who_comes_along_is_told_in_words_too(on_demo: Command) -> None:
    span = ("--from", "2026-10-01", "--to", "2026-12-31")
    joint = next(one for one in listed(on_demo, *span) if one["joint"])

    said = on_demo("visits", "list", *span).out

    assert f"{joint['actor']}+{'+'.join(joint['with'])}" in said  # type: ignore[arg-type]


def test_a_municipality_that_is_none_is_told(on_demo: Command) -> None:
    said = on_demo("visits", "list", "--municipality", "9999", "--ui-lang", "en")

    assert (said.code, said.out) == (1, "")
    assert "No municipality has the code 9999" in said.err
