"""`checklist debt`."""

from advisor_desk.services.opening import Services
from tests.cli.conftest import Command


def test_the_debt_is_what_the_window_shows(on_demo: Command, demo_services: Services) -> None:
    told = on_demo("checklist", "debt", "--json").document
    known = demo_services.checklists.owed(limit=10_000)

    assert told["actor"] == demo_services.desk.me.actor.code
    assert [c["company"]["id"] for c in told["companies"]] == [
        str(o.debt.company_id) for o in known
    ]
    assert len(known) == demo_services.checklists.count_owed() > 0


def test_another_actors_debt_can_be_asked_for(on_demo: Command, demo_services: Services) -> None:
    [almi] = [a for a in demo_services.desk.people.actors.values() if a.code == "ALMI"]
    told = on_demo("checklist", "debt", "--actor", "almi", "--json").document

    assert len(told["companies"]) == demo_services.checklists.count_owed(almi.id)


def test_a_person_gets_a_line_for_each(on_demo: Command) -> None:
    told = on_demo("checklist", "debt", "--json").document

    assert len(on_demo("checklist", "debt").out.splitlines()) == len(told["companies"])


def test_an_unknown_actor_is_a_clear_sentence(on_demo: Command) -> None:
    said = on_demo("checklist", "debt", "--actor", "NIX")

    assert (said.code, said.out) == (1, "")
    assert "NIX" in said.err
