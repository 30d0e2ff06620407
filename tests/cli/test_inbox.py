"""`inbox list` says what the window shows."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from advisor_desk.domain.inquiries import OPEN, State
from advisor_desk.services.inbox import COUNTS
from advisor_desk.services.opening import Services
from advisor_desk.system.words import LANGUAGES, Words
from tests.cli.conftest import Command
from tests.clock import FixedClock


def test_open_inquiries_are_listed_in_the_order_of_the_window(
    on_demo: Command, demo_services: Services
) -> None:
    listed = on_demo("inbox", "list", "--json").document["inquiries"]
    known = [str(one.inquiry.id) for one in demo_services.inquiries.list(tuple(OPEN), limit=500)]

    assert [one["id"] for one in listed] == known
    assert {one["state"] for one in listed} <= {state.value for state in OPEN}


def test_all_of_them_are_listed_when_asked_for(on_demo: Command) -> None:
    listed = on_demo("inbox", "list", "--all", "--json").document["inquiries"]

    assert {one["state"] for one in listed} == {state.value for state in State}


def test_the_clock_and_whose_turn_it_is_are_told(on_demo: Command, clock: FixedClock) -> None:
    listed = on_demo("inbox", "list", "--json").document["inquiries"]

    assert {one["overdue"] for one in listed} == {True, False}
    for one in listed:
        assert (one["minutes_left"] < 0) is one["overdue"]
        assert (datetime.fromisoformat(one["answer_by"]) < clock.now()) is one["overdue"]
        assert one["owner"]["actor"]
        assert one["next_step"]


def test_overdue_ones_come_first(on_demo: Command) -> None:
    listed = on_demo("inbox", "list", "--json").document["inquiries"]
    late = [one["overdue"] for one in listed]

    assert late == sorted(late, reverse=True)


def test_what_waits_is_counted_as_on_the_rail(on_demo: Command, demo_services: Services) -> None:
    document = on_demo("inbox", "list", "--json").document

    assert document["waiting"] == demo_services.inbox.waiting()
    mine = [one for one in document["inquiries"] if one["waits_for_me"]]
    assert len(mine) == document["waiting"]["inquiries"]


@pytest.mark.parametrize(
    ("language", "word"), [("sv", "försenad"), ("en", "late"), ("de", "zu spät")]
)
def test_a_person_gets_a_line_for_each_and_the_counts(
    on_demo: Command, language: str, word: str
) -> None:
    listed = on_demo("inbox", "list", "--json").document["inquiries"]
    said = on_demo("--ui-lang", language, "inbox", "list")
    lines = said.out.splitlines()

    assert word in lines[0]
    assert all(one["company"]["name"] in line for one, line in zip(listed, lines, strict=False))
    assert len(lines) > len(listed)


def test_an_empty_inbox_says_so(command: Command, desk_folder: Path) -> None:
    said = command("--desk", desk_folder, "inbox", "list")

    assert (said.code, said.out) == (0, "Nobody waits for an answer.\n")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_that_is_counted_has_words(language: str) -> None:
    words = Words(language)

    assert [kind for kind in COUNTS if f"command.inbox.{kind}" not in words] == []


def test_within_the_hour_minutes_are_told(on_demo: Command, clock: FixedClock) -> None:
    [soonest] = [
        one for one in on_demo("inbox", "list", "--json").document["inquiries"]
        if not one["overdue"]
    ][:1]  # fmt: skip
    before = clock.moment
    clock.moment = datetime.fromisoformat(soonest["answer_by"]) + timedelta(minutes=7)
    try:
        said = on_demo("inbox", "list", "--ui-lang", "en").out
    finally:
        clock.moment = before

    assert "7 min late" in said
    assert " 0 h" not in said
