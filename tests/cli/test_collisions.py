"""`collisions list`."""

from advisor_desk.services.opening import Services
from tests.cli.conftest import Command


def test_the_list_is_what_the_window_shows(on_demo: Command, demo_services: Services) -> None:
    collisions = demo_services.collisions
    known = [
        one.case for one in collisions.list(since=collisions.current_since()) if one.case.is_open
    ]

    told = on_demo("collisions", "list", "--json").document

    assert known
    assert [c["second"]["id"] for c in told["collisions"]] == [str(c.second.id) for c in known]
    assert {c["state"] for c in told["collisions"]} == {"open"}
    assert told["since"] == collisions.current_since().isoformat()


def test_resolved_ones_tell_what_was_decided(on_demo: Command) -> None:
    told = on_demo("collisions", "list", "--resolved", "--json").document["collisions"]
    resolved = [one for one in told if one["state"] == "resolved"]

    assert len(told) > len(resolved) > 0
    assert all(one["decided"]["solution"] and one["decided"]["at"] for one in resolved)


def test_ones_own_are_what_the_inbox_counts(on_demo: Command, demo_services: Services) -> None:
    told = on_demo("collisions", "list", "--mine", "--json").document["collisions"]

    assert len(told) == demo_services.inbox.waiting()["collisions"]


def test_the_months_count_every_one(on_demo: Command) -> None:
    told = on_demo("collisions", "list", "--resolved", "--ever", "--json").document

    counted = sum(month["open"] + month["resolved"] for month in told["months"])
    assert counted == len(told["collisions"])
    assert told["since"] is None


def test_a_person_gets_a_line_for_each(on_demo: Command) -> None:
    told = on_demo("collisions", "list", "--json").document["collisions"]

    lines = on_demo("collisions", "list").out.splitlines()

    assert len(lines) == len(told)
    assert all("Open" in line for line in lines)
