"""`visits import`: compared, brought in, taken back; the rest waits in the window."""

from datetime import date
from pathlib import Path

import pytest

from advisor_desk.services.opening import Services
from tests.cli.conftest import Command
from tests.desks import actor, company
from tests.services.lists import NORRBY
from tests.services.visit_lists import visits_file, visits_of


@pytest.fixture
def act(command: Command, desk_folder: Path) -> Command:
    return lambda *said: command("--desk", desk_folder, "visits", "import", *said)


@pytest.fixture
def file(services: Services, tmp_path: Path) -> Path:
    company(services, "Norrby Mekaniska AB", NORRBY)
    return visits_file(
        tmp_path, f"Norrby;{NORRBY};;2026-03-05;;REC", f"Norrby;{NORRBY};;2026-03-05;;REC",
        f"Norrby;{NORRBY};;2026-04-05;;Nordpil", f"Norrby;{NORRBY};;v. 12;;ALMI",
        f"Norrby;{NORRBY};;2026-12-24;;ALMI", "Alldeles Ny AB;;;2026-03-05;;REC",
    )  # fmt: skip


def test_without_apply_it_is_only_told_what_would_come(
    act: Command, services: Services, file: Path
) -> None:
    told = act(file, "--json", "--as-of", "2026-11-20").document

    assert (told["rows"], told["applied"], told["as_of"]) == (6, False, "2026-11-20")
    assert told["coming"] == {"done": 1, "there": 1, "heard": 1}
    assert told["debt"] == {"before": 0, "after": 1}
    assert [one["line"] for one in told["aside"]] == [4, 5]
    assert told["aside"][1]["cells"] == [{"field": "date", "why": "week", "text": "v. 12"}]
    assert told["actors"] == [
        {"text": "Nordpil", "rows": 1, "within": None, "actor": None, "is_no_actor": False}
    ]
    assert told["open"] == 1
    assert not services.lists.overviews()
    assert not visits_of(services, services.companies.find(NORRBY).id)


def test_what_is_beyond_doubt_is_brought_in_and_taken_back(
    act: Command, services: Services, file: Path
) -> None:
    norrby = services.companies.find(NORRBY).id
    said = act(file, "--apply", "--actor", "Nordpil=almi")

    assert said.code == 0
    assert "3 visits brought in." in said.out
    assert "Line 5 is kept aside. Date: a week, not a day" in said.out
    assert "Checklist debt: 0 companies before, 1 after." in said.out
    others = [one for one in visits_of(services, norrby) if one.hearsay]
    assert {one.actor_id for one in others} == {actor(services, "ALMI").id}
    assert len(others) == 2

    assert act(file, "--apply", "--json").document["coming"] == {"there": 4}
    back = act(file, "--undo", "--json").document
    assert (back["taken_back"], back["changed"], back["stays"]) == (3, 0, 0)
    assert not visits_of(services, norrby)


def test_a_word_beside_an_actor_is_told_to_be_none(
    act: Command, services: Services, tmp_path: Path
) -> None:
    norrby = company(services, "Norrby Mekaniska AB", NORRBY).id
    path = visits_file(tmp_path, f"Norrby;{NORRBY};;2026-03-05;;ALMI, Borås")
    asked = {"text": "Borås", "rows": 1, "within": "ALMI, Borås", "actor": None}
    assert act(path, "--json").document["actors"] == [{**asked, "is_no_actor": False}]

    told = act(path, "--actor", "Borås=-", "--json").document
    assert told["actors"] == [{**asked, "is_no_actor": True}]

    act(path, "--apply")

    [visit] = visits_of(services, norrby)
    assert visit.actors == {actor(services, "ALMI").id}


def test_it_is_said_how_days_are_meant_that_are_not_written_whole(
    act: Command, services: Services, file: Path
) -> None:
    assert "1 row tells no year or no day." in act(file).out

    told = act(file, "--year", "2026", "--last-day", "--apply", "--json").document

    assert told["days"] == {"without_year": 0, "without_day": 0, "supposed": 0}
    days = {
        one.starts_at.date() for one in visits_of(services, services.companies.find(NORRBY).id)
    }
    assert date(2026, 3, 20) in days


def test_a_visit_changed_since_stays_unless_asked_for(
    act: Command, services: Services, file: Path
) -> None:
    act(file, "--apply")
    visit = visits_of(services, services.companies.find(NORRBY).id)[-1]
    services.visits.correct(visit, notes="Ändrat", steps=())

    assert "1 row stays" in act(file, "--undo").out
    assert "1 row taken back" in act(file, "--undo", "--changed-too").out
    said = act(file, "--undo")
    assert said.code == 1
    assert "besök.csv" in said.err


def test_companies_that_nobody_knows_are_added_where_that_is_asked_for(
    act: Command, services: Services, file: Path
) -> None:
    told = act(file, "--apply", "--with-new", "--json").document

    assert (told["results"]["added"], told["open"]) == (1, 0)
    [new] = services.companies.search("Alldeles Ny").companies
    assert len(visits_of(services, new.id)) == 1


def test_a_column_is_named_and_remembered(
    act: Command, services: Services, tmp_path: Path
) -> None:
    company(services, "Norrby Mekaniska AB", NORRBY)
    path = visits_file(tmp_path, f"{NORRBY};2026-03-05;REC", header="Org.nr;Upplägg;Aktör")
    refused = act(path)
    assert refused.code == 1
    assert "days of the visits" in refused.err

    act(path, "--map", "date=Upplägg", "--apply")

    assert act(path, "--json").document["coming"] == {"there": 1}


def test_what_is_kept_aside_is_written(act: Command, file: Path, tmp_path: Path) -> None:
    act(file, "--aside", tmp_path / "aside.csv")

    text = (tmp_path / "aside.csv").read_text("utf-8-sig")
    assert "a week, not a day" in text
    assert "2026-12-24" not in text


@pytest.mark.parametrize("wrong", [("--map", "datum"), ("--map", "x=y"), ("--actor", "Nordpil")])
def test_what_says_nothing_is_wrong_usage(
    act: Command, file: Path, wrong: tuple[str, str]
) -> None:
    assert act(file, *wrong).code == 2


def test_an_actor_that_nobody_knows_is_told(act: Command, file: Path) -> None:
    said = act(file, "--actor", "Nordpil=XXX")

    assert said.code == 1
    assert "XXX" in said.err
