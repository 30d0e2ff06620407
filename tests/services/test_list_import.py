"""Decided rows come into the desk, and go again; what was used since stays."""

import csv
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest

from advisor_desk.documents.errors import CannotWrite
from advisor_desk.domain.companies import Company, Contact
from advisor_desk.domain.engagements import Status
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.participants import Choice, Decision, Found, Result
from advisor_desk.domain.progress import Cancelled, Unreported
from advisor_desk.services.opening import Services
from advisor_desk.services.participants.lists import Wanted
from advisor_desk.services.registers import Registers
from advisor_desk.store.rows import EngagementRow
from advisor_desk.system.words import Words
from tests.desks import company, engagement
from tests.services.linked import everything
from tests.services.lists import ASA, NEW, NORRBY, PERSON, checked, registers, rows, written
from tests.services.test_lists import Stopping

__all__ = ["registers"]
LISTS = frozenset(["participant", "participant_list", "column_mapping"])


def alive(services: Services) -> dict[str, object]:
    """What a reader of the desk finds: rows that are deleted are not there."""
    told = everything(services, LISTS)
    return {where: facts for where, facts in told.items() if not facts.get("deleted_at")}


def brought_in(
    services: Services, path: Path, registers: Registers | None = None, **chosen: Decision
) -> UUID:
    """All as proposed, but for the lines named as `line_2`."""
    list_id = checked(services, path, registers)
    for name, decision in chosen.items():
        services.list_decisions.decide(list_id, int(name.removeprefix("line_")), decision)
    services.list_decisions.accept_all(list_id, Wanted())
    services.list_import.apply(list_id, Unreported())
    return list_id


def results(services: Services, list_id: UUID) -> list[Result | None]:
    return [row.result for row in rows(services, list_id).values()]


def contacts(services: Services, company_id: UUID | None) -> list[tuple[str, str, str]]:
    assert company_id
    return [
        (one.name, one.email, one.telephone) for one in services.companies.contacts(company_id)
    ]


def visited(services: Services, company_id: UUID | None, **met: object) -> UUID:
    known = services.companies.get(company_id)  # type: ignore[arg-type]
    visit = engagement(
        services, known, services.desk.now() - timedelta(days=1), status=Status.DONE
    )
    with services.desk.write() as session:
        session.add(EngagementRow.of(replace(visit, **met)))  # type: ignore[arg-type]
    return visit.id


class TestBringingIn:
    def test_a_company_of_the_register_is_taken_over_with_its_contact(
        self, services: Services, tmp_path: Path, registers: Registers
    ) -> None:
        path = written(tmp_path, f"Åsa Trä;{ASA};;Östen Älg;osten@asa.example;;www.asa.example")

        [row] = rows(services, brought_in(services, path, registers)).values()

        known = services.companies.known(ASA)
        assert known
        assert (row.result, row.company_id) == (Result.TAKEN_OVER, known.id)
        assert (known.name, known.website) == ("Åsa Träförädling AB", "www.asa.example")
        assert contacts(services, known.id) == [("Östen Älg", "osten@asa.example", "")]

    def test_a_new_company_is_added_with_its_place_proposed(
        self, services: Services, tmp_path: Path
    ) -> None:
        path = written(tmp_path, f"Alldeles Ny AB;{NEW};BORÅS", f"Eks Snickeri;{PERSON}")

        list_id = brought_in(services, path)

        assert results(services, list_id) == [Result.ADDED, Result.ADDED]
        known, trader = services.companies.known(NEW), services.companies.known(PERSON)
        assert known
        assert (known.town, known.municipality) == ("Borås", "1490")
        assert not known.municipality_confirmed
        assert trader
        assert trader.number is None

    def test_what_a_known_company_has_stays_and_what_it_lacks_is_filled_in(
        self, services: Services, tmp_path: Path
    ) -> None:
        known = company(services, "Norrby Mekaniska AB")
        services.companies.save_contact(
            Contact(id=new_id(), company_id=known.id, name="Åsa Ek", email="asa@norrby.example")
        )
        path = written(
            tmp_path,
            f"Norrby Mekaniska AB;{NORRBY};Kiruna;Asa EK;annan@x.example;070;norrby.example",
        )

        brought_in(services, path)

        now = services.companies.get(known.id)
        assert (now.number, now.town, now.website) == ("5560160680", "Borås", "norrby.example")
        assert contacts(services, known.id) == [("Åsa Ek", "asa@norrby.example", "070")]

    def test_people_of_one_company_come_to_one_company(
        self, services: Services, tmp_path: Path
    ) -> None:
        path = written(tmp_path, "Ny AB;;;Åsa", "Ny AB;;;Bo", "Ny AB;;;Åsa", f"Ny AB;{NEW};;Cia")

        list_id = brought_in(services, path)

        found = rows(services, list_id).values()
        assert len({row.company_id for row in found}) == 1
        assert [row.result for row in found].count(Result.ADDED) == 1
        assert {name for name, _, _ in contacts(services, next(iter(found)).company_id)} == {
            "Åsa", "Bo", "Cia",
        }  # fmt: skip

    def test_what_repeats_a_row_that_is_left_out_is_left_out(
        self, services: Services, tmp_path: Path
    ) -> None:
        path = written(tmp_path, f"Ny AB;{NEW};Borås;Åsa;a@ny.example", "Ny AB;;Borås")

        list_id = brought_in(services, path, line_2=Decision(Choice.SKIP))

        assert results(services, list_id) == [Result.SKIPPED, Result.SKIPPED]

    def test_what_repeats_an_open_row_waits_for_it(
        self, services: Services, tmp_path: Path
    ) -> None:
        list_id = checked(
            services, written(tmp_path, f"Ny AB;{NEW};Borås;Åsa;a@ny.example", "Ny AB;;Borås;Bo")
        )
        services.list_decisions.decide(list_id, 3, Decision(Choice.JOIN))
        services.list_import.apply(list_id, Unreported())
        assert results(services, list_id) == [None, None]

        services.list_decisions.decide(list_id, 2, Decision(Choice.ADD))
        services.list_import.apply(list_id, Unreported())

        assert results(services, list_id) == [Result.ADDED, Result.KNOWN]

    def test_a_company_that_came_to_the_desk_since_is_not_made_twice(
        self, services: Services, tmp_path: Path, registers: Registers
    ) -> None:
        list_id = checked(services, written(tmp_path, f"Åsa;{ASA}", f"Ny;{NEW}"), registers)
        known = company(services, "Åsa Träförädling", ASA), company(services, "Ny AB", NEW)

        services.list_decisions.accept_all(list_id, Wanted())
        services.list_import.apply(list_id, Unreported())

        assert results(services, list_id) == [Result.KNOWN, Result.KNOWN]
        assert [row.company_id for row in rows(services, list_id).values()] == [
            one.id for one in known
        ]

    def test_a_company_merged_away_since_leads_to_where_it_is_now(
        self, services: Services, tmp_path: Path
    ) -> None:
        gone, kept = company(services, "Norrby Mekaniska"), company(services, "Helt Annat")
        list_id = checked(services, written(tmp_path, "Norrby Mekaniska"))
        plan = services.merging.preview(kept.id, gone.id).plan
        services.merging.merge(kept.id, gone.id, dict.fromkeys(plan.undecided, "kept"))  # type: ignore[arg-type]

        services.list_decisions.accept_all(list_id, Wanted())
        services.list_import.apply(list_id, Unreported())

        [row] = rows(services, list_id).values()
        assert (row.result, row.company_id) == (Result.KNOWN, kept.id)

    def test_not_the_same_is_shared_once_the_row_is_a_company(
        self, services: Services, tmp_path: Path
    ) -> None:
        known = company(services, "Norrby Mekaniska AB")
        list_id = checked(services, written(tmp_path, "Norrby Mekanisk AB"))
        services.list_decisions.tell_apart(list_id, 2, str(known.id), None)

        services.list_decisions.accept_all(list_id, Wanted())
        services.list_import.apply(list_id, Unreported())

        [row] = rows(services, list_id).values()
        assert row.result is Result.ADDED
        assert [one.other_id for one in services.relations.apart(known.id)] == [row.company_id]

    def test_a_number_that_is_another_companys_is_not_filled_in(
        self, services: Services, tmp_path: Path
    ) -> None:
        company(services, "Norrby", NORRBY)
        other = company(services, "Helt Annat")
        list_id = checked(services, written(tmp_path, f"Norrby;{NORRBY};;;;;norrby.example"))
        services.list_decisions.use_other(list_id, 2, other.id)

        services.list_import.apply(list_id, Unreported())

        now = services.companies.get(other.id)
        assert (now.number, now.website) == (None, "norrby.example")

    @pytest.mark.parametrize("at", [1, 2])
    def test_what_is_stopped_is_gone_on_with(
        self, services: Services, tmp_path: Path, at: int
    ) -> None:
        list_id = checked(services, written(tmp_path, *(f"Ny {n} AB" for n in range(90))))
        services.list_decisions.accept_all(list_id, Wanted())

        with pytest.raises(Cancelled):
            services.list_import.apply(list_id, Stopping(at))
        overview = services.lists.overview(list_id)
        assert (overview.brought_in, overview.ready) == (40 * at, 90 - 40 * at)
        services.list_import.apply(list_id, Unreported())

        assert services.lists.overview(list_id).brought_in == 90
        assert len(services.companies.page(limit=200)) == 90


class TestTakingBack:
    def test_nothing_is_left_of_an_import(
        self, services: Services, tmp_path: Path, registers: Registers
    ) -> None:
        known = company(services, "Norrby Mekaniska AB")
        services.companies.save_contact(Contact(id=new_id(), company_id=known.id, name="Åsa Ek"))
        before = alive(services)
        path = written(
            tmp_path,
            f"Norrby Mekaniska AB;{NORRBY};;Åsa Ek;asa@norrby.example;;norrby.example",
            f"Åsa;{ASA};;Bo",
            "Åsa Träförädling AB;;;Cia;;070;asa.example",
            f"Ny AB;{NEW};;Dan",
        )

        list_id = brought_in(services, path, registers)
        assert alive(services) != before
        staying = services.list_undo.undo(list_id, Unreported())

        assert staying == 0
        assert alive(services) == before
        assert results(services, list_id) == [None] * 4

    def test_it_can_be_brought_in_again(self, services: Services, tmp_path: Path) -> None:
        list_id = brought_in(services, written(tmp_path, f"Ny AB;{NEW};;Dan"))
        services.list_undo.undo(list_id, Unreported())

        services.list_import.apply(list_id, Unreported())

        assert results(services, list_id) == [Result.ADDED]
        assert services.companies.known(NEW)

    def test_a_company_that_was_visited_stays_and_is_told(
        self, services: Services, tmp_path: Path
    ) -> None:
        list_id = brought_in(services, written(tmp_path, f"Ny AB;{NEW};;Dan", "Annan AB;;;Eva"))
        new, other = (row.company_id for row in rows(services, list_id).values())
        visited(services, new)

        assert services.list_undo.undo(list_id, Unreported()) == 1

        assert results(services, list_id) == [Result.STAYS, None]
        assert services.companies.known(NEW)
        assert services.lists.overview(list_id).results[Result.STAYS] == 1
        assert other not in {hit.id for hit in services.companies.page()}

    def test_a_contact_that_was_met_stays(self, services: Services, tmp_path: Path) -> None:
        known = company(services, "Norrby Mekaniska AB", NORRBY)
        list_id = brought_in(services, written(tmp_path, f"Norrby;{NORRBY};;Dan"))
        [contact] = services.companies.contacts(known.id)
        visited(services, known.id, contact_ids=(contact.id,))

        services.list_undo.undo(list_id, Unreported())

        assert results(services, list_id) == [Result.STAYS]
        assert services.companies.contacts(known.id) == [contact]

    def test_what_was_changed_by_hand_stays(self, services: Services, tmp_path: Path) -> None:
        known = company(services, "Norrby Mekaniska AB", NORRBY)
        list_id = brought_in(
            services, written(tmp_path, f"Norrby;{NORRBY};;;;;fel.example", f"Ny AB;{NEW}")
        )
        services.companies.change(replace(services.companies.get(known.id), website="ny.example"))
        added = services.companies.known(NEW)
        assert added
        services.companies.change(replace(added, street="Gatan 1"))

        services.list_undo.undo(list_id, Unreported())

        assert services.companies.get(known.id).website == "ny.example"
        assert services.companies.known(NEW)
        assert results(services, list_id) == [Result.STAYS, Result.STAYS]

    def test_what_stayed_goes_once_it_is_used_no_more(
        self, services: Services, tmp_path: Path
    ) -> None:
        list_id = brought_in(services, written(tmp_path, f"Ny AB;{NEW}"))
        [row] = rows(services, list_id).values()
        visit = visited(services, row.company_id)
        services.list_undo.undo(list_id, Unreported())
        with services.desk.write() as session:
            session.get_one(EngagementRow, visit).deleted_at = services.desk.now()

        assert services.list_undo.undo(list_id, Unreported()) == 0
        assert services.companies.known(NEW) is None

    def test_a_company_that_was_merged_since_stays_where_it_is(
        self, services: Services, tmp_path: Path
    ) -> None:
        kept = company(services, "Norrby")
        list_id = brought_in(services, written(tmp_path, f"Ny AB;{NEW};;Dan"))
        added = services.companies.known(NEW)
        assert added
        plan = services.merging.preview(kept.id, added.id).plan
        services.merging.merge(kept.id, added.id, dict.fromkeys(plan.undecided, "kept"))  # type: ignore[arg-type]

        services.list_undo.undo(list_id, Unreported())

        assert results(services, list_id) == [Result.STAYS]
        assert services.companies.get(added.id).id == kept.id

    def test_what_is_stopped_is_gone_on_with(self, services: Services, tmp_path: Path) -> None:
        list_id = brought_in(services, written(tmp_path, *(f"Ny {n} AB" for n in range(90))))

        with pytest.raises(Cancelled):
            services.list_undo.undo(list_id, Stopping(1))
        assert services.lists.overview(list_id).brought_in == 50
        services.list_undo.undo(list_id, Unreported())

        assert not services.companies.page()


def table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


class TestReport:
    def test_every_row_is_told_with_what_became_of_it(
        self, services: Services, tmp_path: Path
    ) -> None:
        services.companies.add(
            Company(id=new_id(), name="Norrby Mekaniska AB", town="Borås"), NORRBY
        )
        path = written(tmp_path, f"Norrby;{NORRBY};Kiruna", "=1+1;;;Dan", ";;x")
        list_id = brought_in(services, path)
        target = tmp_path / "report.csv"

        services.list_report.save(list_id, target, Words("en"), Unreported())

        first, formula, unreadable = table(target)
        assert first["Company"] == "Norrby Mekaniska AB"
        assert first["Score"] == "100"
        assert first["Result"] == "Was known"
        assert first["Differs in"] == "Name, Address"
        assert formula["Company in the list"] == "'=1+1"
        assert (unreadable["Line"], unreadable["Found"]) == ("4", "Unreadable")
        assert unreadable["Why not read"] == "neither a name nor a number"

    def test_a_report_that_cannot_be_written_is_told(
        self, services: Services, tmp_path: Path
    ) -> None:
        list_id = checked(services, written(tmp_path, "Ny AB"))

        with pytest.raises(CannotWrite):
            services.list_report.save(
                list_id, tmp_path / "nowhere" / "r.csv", Words("en"), Unreported()
            )


def test_kinds_are_told_in_the_words_of_the_language() -> None:
    assert Words("sv").code(Found.NUMBER_KNOWN) == "Numret är känt"
