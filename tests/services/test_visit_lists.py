"""A shared list of visits: read, corrected, brought in once, and taken back as a whole."""

import csv
from collections import Counter
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from openpyxl import Workbook

from advisor_desk.domain.checklists import Standing
from advisor_desk.domain.companies import NoContact
from advisor_desk.domain.engagements import Channel, HeadCount, Place, Role, Status
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.next_steps import NextStep
from advisor_desk.domain.participants import (
    Choice,
    Decision,
    Found,
    ListField,
    ListUnknown,
    Result,
    RowBroughtIn,
    Unread,
)
from advisor_desk.domain.progress import Cancelled, Unreported
from advisor_desk.domain.visit_actors import NOBODY
from advisor_desk.domain.visit_rows import AS_WRITTEN, Coming, Fault, Misread, Supposed, VisitField
from advisor_desk.services.opening import Services
from advisor_desk.services.participants.correcting import DaysAsked
from advisor_desk.services.participants.lists import Wanted
from advisor_desk.services.registers import Registers
from advisor_desk.store import checklists as checklist_query
from advisor_desk.store.rows import EngagementRow, NextStepRow
from advisor_desk.system.words import Words
from tests.clock import FixedClock
from tests.desks import actor, company, engagement
from tests.services.lists import ASA, NEW, NORRBY, PERSON, registers
from tests.services.test_list_import import alive
from tests.services.test_lists import Stopping
from tests.services.visit_lists import (
    bring_in,
    brought_in,
    listed,
    read_visits,
    visits_file,
    visits_of,
)

__all__ = ["registers"]
OWN = "REC"


@pytest.fixture
def norrby(services: Services) -> UUID:
    return company(services, "Norrby Mekaniska AB", NORRBY).id


def results(services: Services, list_id: UUID) -> list[Result | None]:
    return [row.result for row in listed(services, list_id)]


def debt(services: Services) -> int:
    desk = services.desk
    with desk.read() as session:
        return checklist_query.count_debt(session, desk.me.actor.id, desk.today())


class TestBringingIn:
    def test_ones_own_visit_is_on_record_with_all_that_is_said(
        self, services: Services, tmp_path: Path, norrby: UUID
    ) -> None:
        me = services.desk.me
        row = (
               f"Norrby;{NORRBY};Borås;5/3 2026;9-10.30;{me.actor.name};{me.adviser.name};"
               "uppföljning;genomfört;Teams;Tullfrågor i Norge;Tull, kaffe;Trevligt möte"
        )  # fmt: skip
        brought_in(services, visits_file(tmp_path, row))

        [visit] = visits_of(services, norrby)
        assert (visit.actor_id, visit.adviser_id, visit.hearsay) == (
            me.actor.id, me.adviser.id, None)  # fmt: skip
        assert visit.starts_at == datetime(2026, 3, 5, 9).astimezone()
        assert visit.ends_at == datetime(2026, 3, 5, 10, 30).astimezone()
        assert (visit.role, visit.status, visit.place) == (
            Role.FOLLOW_UP, Status.DONE, Place.ONLINE)  # fmt: skip
        assert visit.purpose == "Tullfrågor i Norge"
        assert services.own_notes.of(visit.id) == "Trevligt möte\nBehov: kaffe"

    def test_anothers_visit_is_known_from_the_list_and_its_day(
        self, services: Services, tmp_path: Path, norrby: UUID
    ) -> None:
        brought_in(services, visits_file(tmp_path, f"Norrby;{NORRBY};;2026-03-05;;ALMI"))

        [visit] = visits_of(services, norrby)
        assert visit.actor_id == actor(services, "ALMI").id
        assert visit.hearsay
        assert visit.hearsay.told_by == "Den delade listan ”besök.csv”"
        assert (visit.hearsay.channel, visit.hearsay.on) == (Channel.WRITTEN, date(2026, 11, 20))

    def test_what_lies_ahead_is_planned_and_what_is_off_is_cancelled(
        self, services: Services, tmp_path: Path, norrby: UUID
    ) -> None:
        path = visits_file(
            tmp_path, f"Norrby;{NORRBY};;2026-12-24;;{OWN}",
            f"Norrby;{NORRBY};;2026-12-01;;ALMI;;;inställt",
        )  # fmt: skip
        brought_in(services, path)

        ahead, off = visits_of(services, norrby)
        assert ahead.status is Status.PLANNED
        assert off.status is Status.CANCELLED
        assert off.cancelled_because == "Den delade listan ”besök.csv”"

    def test_head_counts_and_the_contact_come_along(
        self, services: Services, tmp_path: Path, norrby: UUID
    ) -> None:
        path = visits_file(
            tmp_path, f"Norrby;{NORRBY};2026-03-05;{OWN};2;1;;Bo Ek",
            header="Företag;Org.nr;Datum;Aktör;Kvinnor;Män;Ej angett;Kontaktperson",
        )  # fmt: skip
        brought_in(services, path)

        [visit] = visits_of(services, norrby)
        [contact] = services.companies.contacts(norrby)
        assert visit.met == HeadCount(2, 1, 0)
        assert (contact.name, visit.contact_ids) == ("Bo Ek", (contact.id,))

    def test_many_rows_of_a_new_company_make_one_company(
        self, services: Services, tmp_path: Path, registers: Registers
    ) -> None:
        path = visits_file(
            tmp_path, f"Åsa Trä;{ASA};;2026-03-05;;{OWN}", f";{ASA};;2026-04-05;;ALMI",
            f"Alldeles Ny AB;{NEW};;2026-03-05;;{OWN}", f"Alldeles Ny AB;{NEW};;2026-05-05;;{OWN}",
        )  # fmt: skip
        list_id = brought_in(services, path, registers)

        found = [services.companies.known(number) for number in (ASA, NEW)]
        assert [len(visits_of(services, one.id)) for one in found if one] == [2, 2]
        assert results(services, list_id) == [
            Result.TAKEN_OVER, Result.KNOWN, Result.ADDED, Result.KNOWN]  # fmt: skip

    def test_a_company_that_is_not_decided_on_waits(
        self, services: Services, tmp_path: Path, norrby: UUID, registers: Registers
    ) -> None:
        path = visits_file(
            tmp_path, f"Bygg i Borås AB;;;2026-03-05;;{OWN}", f"Norrby;{NORRBY};;5/3 2026;;{OWN}"
        )
        list_id = brought_in(services, path, registers)

        first, second = listed(services, list_id)
        assert (first.finding.found, first.decision, first.result) == (
            Found.AMBIGUOUS, None, None)  # fmt: skip
        assert second.result is Result.KNOWN
        services.list_decisions.decide(list_id, 2, Decision(Choice.USE, 1))
        services.list_import.apply(list_id, Unreported())
        assert listed(services, list_id)[0].result is Result.TAKEN_OVER

    def test_a_plan_of_ones_own_with_a_company_that_wishes_no_contact_is_held(
        self, services: Services, tmp_path: Path, norrby: UUID
    ) -> None:
        wish = NoContact(since=date(2026, 10, 1), said_by="Bo Ek")
        services.companies.say_no_contact(norrby, wish)
        path = visits_file(
            tmp_path, f"Norrby;{NORRBY};;2026-12-24;;{OWN}", f"Norrby;{NORRBY};;2026-12-20;;ALMI"
        )
        list_id = read_visits(services, path)
        services.list_decisions.accept_all(list_id, Wanted())
        assert services.tallies.of(list_id).coming == {Coming.HELD: 1, Coming.HEARD: 1}
        services.list_import.apply(list_id, Unreported())

        assert results(services, list_id) == [Result.HELD, Result.KNOWN]
        assert [one.actor_id for one in visits_of(services, norrby)] == [
            actor(services, "ALMI").id]  # fmt: skip

    def test_a_workbook_keeps_its_days_and_hours(
        self, services: Services, tmp_path: Path, norrby: UUID
    ) -> None:
        book, path = Workbook(), tmp_path / "besök.xlsx"
        sheet = book.worksheets[0]
        for row in (
            ["Företag", "Org.nr", "Datum", "Tid", "Aktör"],
            ["Norrby", NORRBY, date(2026, 3, 5), time(13, 15), OWN],
            ["Norrby", NORRBY, datetime(2026, 3, 6, 8, 30), None, OWN],
            ["Norrby", NORRBY, 46088, 0.375, OWN],
            ["Norrby", NORRBY, datetime(2026, 3, 8), "kl 15", OWN],
        ):
            sheet.append(row)
        book.save(path)
        brought_in(services, path)

        told = [one.starts_at.astimezone() for one in visits_of(services, norrby)]
        assert [f"{one:%d %H:%M}" for one in reversed(told)] == [
            "05 13:15", "06 08:30", "07 09:00", "08 15:00"]  # fmt: skip


class TestOnce:
    def test_the_same_file_again_brings_in_nothing(
        self, services: Services, tmp_path: Path, norrby: UUID, registers: Registers
    ) -> None:
        path = visits_file(
            tmp_path, f"Norrby;{NORRBY};;2026-03-05;;{OWN};;;;;;;Hej",
            f"Åsa Trä;{ASA};;2026-12-24;13;ALMI", f"Helt Ny AB;;Borås;5/3 2026;;{OWN}",
        )  # fmt: skip
        brought_in(services, path, registers)
        before = alive(services)

        list_id = brought_in(services, path, registers)

        assert alive(services) == before
        assert set(results(services, list_id)) == {Result.THERE}

    def test_a_row_twice_in_the_file_makes_one_visit(
        self, services: Services, tmp_path: Path, norrby: UUID
    ) -> None:
        row = f"Norrby;{NORRBY};;2026-03-05;;{OWN}"
        path = visits_file(
            tmp_path, row, row, f"Norrby;{NORRBY};;5 mars 2026;9;{OWN}",
            f"Norrby;{NORRBY};;2026-03-05;15;{OWN}",
        )  # fmt: skip
        list_id = brought_in(services, path)

        assert len(visits_of(services, norrby)) == 2
        assert Counter(results(services, list_id)) == {Result.THERE: 2, Result.KNOWN: 2}

    def test_what_the_desk_has_is_recognised_and_left_as_it_is(
        self, services: Services, tmp_path: Path, norrby: UUID
    ) -> None:
        at = services.desk.now() + timedelta(days=10)
        known = services.visits.plan(
            engagement(services, services.companies.get(norrby), at, Role.EXPERT)
        )
        path = visits_file(tmp_path, f"Norrby;{NORRBY};;{at:%Y-%m-%d};;{OWN};;uppsökande;inställt")
        list_id = brought_in(services, path)

        assert results(services, list_id) == [Result.THERE]
        assert visits_of(services, norrby) == [known]


class TestKeptAside:
    def test_what_cannot_be_read_waits_with_its_reason_and_the_rest_comes_in(
        self, services: Services, tmp_path: Path, norrby: UUID
    ) -> None:
        path = visits_file(
            tmp_path, f"Norrby;{NORRBY};;v. 12;;{OWN}", f"Norrby;{NORRBY};;2026-03-05;;{OWN}",
            ";;Borås;2026-03-05", f"Norrby;{NORRBY};;2026-01-05;lunch;{OWN};;;kanske",
        )  # fmt: skip
        list_id = brought_in(services, path)

        rows = listed(services, list_id)
        assert [row.line for row in rows if row.is_aside] == [2, 4, 5]
        assert len(visits_of(services, norrby)) == 1
        assert services.lists.overview(list_id).aside == 3
        assert [fault.why for fault in rows[3].typed.visit.faults] == [  # type: ignore[union-attr]
            Misread.NOT_A_TIME, Misread.STATUS]  # fmt: skip
        assert rows[2].finding.unread is Unread.NOTHING

    def test_a_corrected_cell_is_read_and_taken_in(
        self, services: Services, tmp_path: Path, norrby: UUID
    ) -> None:
        path = visits_file(tmp_path, f"Norrby;{NORRBY};;v. 12;;{OWN}")
        list_id = brought_in(services, path)
        correct = services.visit_corrections.correct

        correct(list_id, 2, {VisitField.DATE: "vet ej"}, None)
        assert listed(services, list_id)[0].is_aside
        correct(list_id, 2, {VisitField.DATE: "16/3 2026"}, None)
        services.list_import.apply(list_id, Unreported())

        [visit] = visits_of(services, norrby)
        assert visit.starts_at.astimezone().date() == date(2026, 3, 16)
        with pytest.raises(RowBroughtIn):
            correct(list_id, 2, {VisitField.DATE: "17/3 2026"}, None)

    def test_a_correction_is_taken_back(
        self, services: Services, tmp_path: Path, norrby: UUID
    ) -> None:
        list_id = read_visits(services, visits_file(tmp_path, f"X;{NORRBY};;v. 12;;{OWN}"))
        before = listed(services, list_id)

        made = services.visit_corrections.correct(
            list_id, 2, {ListField.NAME: "Y", VisitField.DATE: "2026-03-05"}, None
        )
        assert listed(services, list_id) != before
        services.list_decisions.take_back(list_id, made)

        assert listed(services, list_id) == before

    def test_a_corrected_number_asks_anew_which_company_it_is(
        self, services: Services, tmp_path: Path, norrby: UUID
    ) -> None:
        path = visits_file(tmp_path, f";;;2026-03-05;;{OWN}")
        list_id = read_visits(services, path)

        services.visit_corrections.correct(list_id, 2, {ListField.NUMBER: NORRBY}, None)

        [row] = listed(services, list_id)
        assert (row.finding.found, row.is_aside) == (Found.NUMBER_KNOWN, False)
        bring_in(services, list_id)
        assert visits_of(services, norrby)

    def test_a_persons_number_stays_only_a_hash_when_another_cell_is_corrected(
        self, services: Services, tmp_path: Path
    ) -> None:
        list_id = read_visits(services, visits_file(tmp_path, f"Eva;{PERSON};;v. 12;;{OWN}"))
        [before] = listed(services, list_id)

        services.visit_corrections.correct(list_id, 2, {VisitField.DATE: "2026-03-05"}, None)

        [row] = listed(services, list_id)
        assert row.typed.person_hash == before.typed.person_hash
        assert row.typed.person_hash
        assert not row.is_aside

    def test_rows_of_a_new_company_come_in_though_its_first_one_is_kept_aside(
        self, services: Services, tmp_path: Path
    ) -> None:
        path = visits_file(
            tmp_path, f"Ny Idé;;Borås;v. 12;;{OWN}", f"Ny Idé;;Borås;2026-03-05;;{OWN}",
            f"Ny Idé;;Borås;2026-04-05;;{OWN}",
        )  # fmt: skip
        list_id = read_visits(services, path)
        services.list_decisions.accept_all(list_id, Wanted())
        assert services.tallies.of(list_id).coming == {Coming.DONE: 2}
        services.list_import.apply(list_id, Unreported())
        aside = next(row for row in listed(services, list_id) if row.is_aside)
        services.visit_corrections.correct(
            list_id, aside.line, {VisitField.DATE: "2026-02-05"}, None
        )
        services.list_import.apply(list_id, Unreported())

        ids = {row.company_id for row in listed(services, list_id)}
        assert len(ids) == 1
        assert len(visits_of(services, ids.pop())) == 3
        assert services.list_undo.undo(list_id, Unreported()) == 0
        assert services.companies.search("Ny Idé").companies == []

    def test_a_plan_whose_day_has_passed_before_it_is_taken_in_is_kept_aside(
        self, services: Services, tmp_path: Path, norrby: UUID, clock: FixedClock
    ) -> None:
        path = visits_file(tmp_path, f"Norrby;{NORRBY};;2026-11-25;;{OWN}")
        list_id = read_visits(services, path)
        clock.advance(days=5)
        bring_in(services, list_id)

        [row] = listed(services, list_id)
        assert row.typed.visit
        assert row.typed.visit.faults == (Fault(VisitField.STATUS, Misread.PLANNED_PAST),)
        assert row.result is None
        assert visits_of(services, norrby) == []

    def test_what_is_kept_aside_is_saved_and_can_be_read_again(
        self, services: Services, tmp_path: Path, norrby: UUID
    ) -> None:
        path = visits_file(
            tmp_path, f"Norrby;{NORRBY};Borås;v. 12;9;{OWN};;uppföljning;;;=SUM(A1)",
            f"Norrby;{NORRBY};;2026-03-05;;{OWN}",
        )  # fmt: skip
        list_id = brought_in(services, path)
        out = tmp_path / "undan.csv"

        count = services.list_report.save_aside(list_id, out, Words("sv"), Unreported())

        text = out.read_text("utf-8-sig")
        [told] = csv.DictReader(text.splitlines(), delimiter=";")
        assert count == 1
        assert told["Rad"] == "2"
        assert told["Varför inte läst"] == "Datum: en vecka, ingen dag"
        assert told["Syfte"] == "'=SUM(A1)"
        out.write_text(text.replace("v. 12", "2026-03-16"), "utf-8-sig")
        brought_in(services, out)
        visit = visits_of(services, norrby)[0]
        assert (visit.role, visit.starts_at.astimezone().day) == (Role.FOLLOW_UP, 16)


class TestActors:
    def test_an_unknown_actor_is_asked_about_once_for_the_whole_file(
        self, services: Services, tmp_path: Path, norrby: UUID
    ) -> None:
        rows = [f"Norrby;{NORRBY};;2026-0{n}-05;;{who}" for n, who in
                enumerate(("Nordpil", "NORDPIL", "Nordpil ", "ALMI", "Okänd"), 1)]  # fmt: skip
        path = visits_file(tmp_path, *rows)
        list_id = brought_in(services, path)
        corrections, almi = services.visit_corrections, actor(services, "ALMI").id

        asked = corrections.actors_asked(list_id)
        assert [(one.text, one.rows, one.actor_id) for one in asked] == [
            ("Nordpil", 3, None), ("Okänd", 1, None)]  # fmt: skip
        corrections.tell_actor(list_id, "Nordpil", almi)

        assert [row.is_aside for row in listed(services, list_id)] == [
            False, False, False, False, True]  # fmt: skip
        assert [one.actor_id for one in corrections.actors_asked(list_id)] == [almi, None]
        services.list_import.apply(list_id, Unreported())
        assert {one.actor_id for one in visits_of(services, norrby)} == {almi}

    def test_the_answer_is_remembered_for_the_next_file_and_can_be_forgotten(
        self, services: Services, tmp_path: Path, norrby: UUID
    ) -> None:
        path = visits_file(tmp_path, f"Norrby;{NORRBY};;2026-03-05;;Nordpil")
        corrections, almi = services.visit_corrections, actor(services, "ALMI").id
        corrections.tell_actor(read_visits(services, path), "Nordpil", almi)

        list_id = read_visits(services, path)
        assert not listed(services, list_id)[0].is_aside
        corrections.tell_actor(list_id, "Nordpil", None)
        assert listed(services, list_id)[0].is_aside

    def test_rows_that_tell_no_actor_are_asked_about_for_that_list_alone(
        self, services: Services, tmp_path: Path, norrby: UUID
    ) -> None:
        path = visits_file(tmp_path, f"Norrby;{NORRBY};;2026-03-05")
        list_id = read_visits(services, path)
        [asked] = services.visit_corrections.actors_asked(list_id)
        assert (asked.text, asked.rows) == ("", 1)

        services.visit_corrections.tell_actor(list_id, "", services.desk.me.actor.id)

        assert not listed(services, list_id)[0].is_aside
        assert listed(services, read_visits(services, path))[0].is_aside


class TestSeveralActors:
    def test_a_joint_visit_is_known_with_all_who_take_part(
        self, services: Services, tmp_path: Path, norrby: UUID
    ) -> None:
        path = visits_file(
            tmp_path, f"Norrby;{NORRBY};;2026-03-05;;{OWN}/ALMI",
            f"Norrby;{NORRBY};;2026-04-05;;ALMI, EEN",
        )  # fmt: skip
        brought_in(services, path)

        almi, een = actor(services, "ALMI").id, actor(services, "EEN").id
        theirs, ours = visits_of(services, norrby)
        assert (theirs.actor_id, theirs.actors) == (almi, frozenset({almi, een}))
        assert theirs.hearsay
        own = services.desk.me.actor.id
        assert (ours.actor_id, ours.actors) == (own, frozenset({own, almi}))
        assert ours.hearsay is None

    def test_it_is_the_same_visit_whichever_of_them_wrote_it_down(
        self, services: Services, tmp_path: Path, norrby: UUID
    ) -> None:
        brought_in(services, visits_file(tmp_path, f"Norrby;{NORRBY};;2026-03-05;;ALMI"))
        list_id = brought_in(
            services, visits_file(tmp_path, f"Norrby;{NORRBY};;2026-03-05;;{OWN} + ALMI")
        )

        assert results(services, list_id) == [Result.THERE]

    def test_only_the_name_nobody_knows_is_asked_about_and_where_it_stands(
        self, services: Services, tmp_path: Path, norrby: UUID
    ) -> None:
        path = visits_file(
            tmp_path, f"Norrby;{NORRBY};;2026-03-05;;ALMI/Nordpil",
            f"Norrby;{NORRBY};;2026-04-05;;nordpil",
        )  # fmt: skip
        list_id = read_visits(services, path)
        corrections, een = services.visit_corrections, actor(services, "EEN").id
        [asked] = corrections.actors_asked(list_id)
        assert (asked.text, asked.rows, asked.within) == ("Nordpil", 2, "ALMI/Nordpil")

        corrections.tell_actor(list_id, "Nordpil", een)

        assert not any(row.is_aside for row in listed(services, list_id))
        bring_in(services, list_id)
        assert [een in one.actors for one in visits_of(services, norrby)] == [True, True]

    def test_a_place_beside_an_actor_is_told_to_be_nobody_and_that_is_remembered(
        self, services: Services, tmp_path: Path, norrby: UUID
    ) -> None:
        path = visits_file(tmp_path, f"Norrby;{NORRBY};;2026-03-05;;ALMI, Borås")
        list_id, corrections = read_visits(services, path), services.visit_corrections
        corrections.tell_actor(list_id, "Borås", NOBODY)

        [asked] = corrections.actors_asked(list_id)
        assert asked.actor_id == NOBODY
        brought_in(services, path)
        [visit] = visits_of(services, norrby)
        assert visit.actors == {actor(services, "ALMI").id}

    def test_alone_a_word_told_to_be_nobody_still_wants_an_actor(
        self, services: Services, tmp_path: Path, norrby: UUID
    ) -> None:
        path = visits_file(
            tmp_path, f"Norrby;{NORRBY};;2026-03-05;;ALMI, Borås",
            f"Norrby;{NORRBY};;2026-04-05;;Borås",
        )  # fmt: skip
        list_id, corrections = read_visits(services, path), services.visit_corrections

        corrections.tell_actor(list_id, "Borås", NOBODY)

        assert [row.is_aside for row in listed(services, list_id)] == [False, True]
        assert [one.actor_id for one in corrections.actors_asked(list_id)] == [None]


class TestVagueDays:
    MEANT = Supposed(year=2026, last_day=True)

    @pytest.fixture
    def list_id(self, services: Services, tmp_path: Path, norrby: UUID) -> UUID:
        path = visits_file(
            tmp_path, f"Norrby;{NORRBY};;v. 12;;ALMI", f"Norrby;{NORRBY};;maj 2026;;Nordpil",
            f"Norrby;{NORRBY};;5/3;;{OWN}", f"Norrby;{NORRBY};;2026-01-15;;{OWN}",
        )  # fmt: skip
        return read_visits(services, path)

    def test_they_are_asked_about_once_for_the_list(
        self, services: Services, list_id: UUID
    ) -> None:
        assert services.visit_corrections.days_asked(list_id) == DaysAsked(1, 2)

        services.visit_corrections.suppose(list_id, self.MEANT)

        assert services.visit_corrections.days_asked(list_id) == DaysAsked(0, 0, 3, self.MEANT)
        days = [row.typed.visit.day for row in listed(services, list_id) if row.typed.visit]
        assert days == [
            date(2026, 3, 20), date(2026, 5, 29), date(2026, 3, 5), date(2026, 1, 15)]  # fmt: skip

    def test_what_was_said_stays_said_while_the_rows_are_corrected(
        self, services: Services, list_id: UUID
    ) -> None:
        corrections = services.visit_corrections
        corrections.suppose(list_id, self.MEANT)
        corrections.tell_actor(list_id, "Nordpil", actor(services, "EEN").id)
        line = listed(services, list_id)[0].line
        corrections.correct(list_id, line, {VisitField.ROLE: "expert"}, None)

        assert corrections.days_asked(list_id).supposed == 3

    def test_what_stood_in_the_list_is_noted(
        self, services: Services, list_id: UUID, norrby: UUID
    ) -> None:
        services.visit_corrections.suppose(list_id, self.MEANT)
        bring_in(services, list_id)

        almi = actor(services, "ALMI").id
        [theirs] = [one for one in visits_of(services, norrby) if one.actor_id == almi]
        assert theirs.starts_at.astimezone().date() == date(2026, 3, 20)
        assert services.own_notes.of(theirs.id) == "Datum: v. 12"

    def test_it_can_be_taken_back_before_the_list_is_brought_in(
        self, services: Services, list_id: UUID
    ) -> None:
        services.visit_corrections.suppose(list_id, self.MEANT)
        services.visit_corrections.suppose(list_id, AS_WRITTEN)

        assert services.visit_corrections.days_asked(list_id) == DaysAsked(1, 2)

    def test_a_list_that_is_gone_is_told(self, services: Services) -> None:
        with pytest.raises(ListUnknown):
            services.visit_corrections.suppose(new_id(), self.MEANT)


class TestTally:
    def test_what_comes_is_told_beforehand_with_the_debt_before_and_after(
        self, services: Services, tmp_path: Path, norrby: UUID, registers: Registers
    ) -> None:
        path = visits_file(
            tmp_path, f"Norrby;{NORRBY};;2026-03-05;;{OWN}", f"Norrby;{NORRBY};;2026-03-05;;{OWN}",
            f"Norrby;{NORRBY};;2026-12-24;;{OWN}", f"Norrby;{NORRBY};;2026-04-05;;ALMI",
            f"Norrby;{NORRBY};;2026-05-05;;{OWN};;;inställt", f"Åsa;{ASA};;5/3 2026;;{OWN}",
            f"Ny;{NEW};;5/3 2026;;{OWN}", f"Ny;{NEW};;5/4 2026;;{OWN}",
            f"Norrby;{NORRBY};;v. 12;;{OWN}",
        )  # fmt: skip
        list_id = read_visits(services, path, registers)
        services.list_decisions.accept_all(list_id, Wanted())

        tally = services.tallies.of(list_id)

        assert tally.coming == {
            Coming.DONE: 4, Coming.THERE: 1, Coming.PLANNED: 1, Coming.HEARD: 1,
            Coming.CANCELLED: 1,
        }  # fmt: skip
        assert tally.debt == (0, 3)
        services.list_import.apply(list_id, Unreported())
        assert debt(services) == 3
        assert services.pages.page(norrby).standing is Standing.DEBT
        assert services.tallies.of(list_id).debt == (3, 3)

    def test_rows_wait_that_go_with_one_that_is_not_decided(
        self, services: Services, tmp_path: Path, registers: Registers
    ) -> None:
        row = f"Bygg i Borås AB;;;2026-03-05;;{OWN}"
        list_id = read_visits(services, visits_file(tmp_path, row, row), registers)
        services.list_decisions.accept_all(list_id, Wanted())

        assert services.tallies.of(list_id).coming == {Coming.WAITS: 1}


class TestTakingBack:
    def test_the_whole_import_goes_and_the_desk_is_as_before(
        self, services: Services, tmp_path: Path, norrby: UUID, registers: Registers
    ) -> None:
        before, owed = alive(services), debt(services)
        path = visits_file(
            tmp_path, f"Norrby;{NORRBY};Borås;2026-03-05;;{OWN};;;;;;;Hej",
            f"Åsa Trä;{ASA};;2026-12-24;13;ALMI", f"Helt Ny AB;;Borås;5/3 2026;;{OWN}",
            f"Helt Ny AB;;Borås;5/4 2026;;{OWN}",
        )  # fmt: skip
        list_id = brought_in(services, path, registers)
        assert debt(services) == owed + 2

        assert services.list_undo.undo(list_id, Unreported()) == 0

        assert alive(services) == before
        assert debt(services) == owed
        assert services.lists.overview(list_id).ready == 4

    def test_it_can_be_brought_in_again(
        self, services: Services, tmp_path: Path, norrby: UUID
    ) -> None:
        list_id = brought_in(services, visits_file(tmp_path, f"N;{NORRBY};;5/3 2026;;{OWN}"))
        services.list_undo.undo(list_id, Unreported())
        services.list_import.apply(list_id, Unreported())

        assert len(visits_of(services, norrby)) == 1

    def test_a_visit_changed_since_stays_unless_it_is_to_go_too(
        self, services: Services, tmp_path: Path, norrby: UUID
    ) -> None:
        path = visits_file(
            tmp_path, f"Norrby;{NORRBY};;2026-12-05;;{OWN}", f"Norrby;{NORRBY};;2026-12-24;;{OWN}"
        )
        list_id = brought_in(services, path)
        undo = services.list_undo
        assert undo.touched(list_id) == 0
        changed = visits_of(services, norrby)[0]
        services.visits.cancel(changed.id, "Jul")

        assert undo.touched(list_id) == 1
        assert undo.undo(list_id, Unreported()) == 1
        assert [one.id for one in visits_of(services, norrby)] == [changed.id]
        assert undo.undo(list_id, Unreported(), with_touched=True) == 0
        assert visits_of(services, norrby) == []

    def test_a_note_written_since_counts_as_a_change(
        self, services: Services, tmp_path: Path, norrby: UUID
    ) -> None:
        path = visits_file(tmp_path, f"Norrby;{NORRBY};;2026-03-05;;{OWN};;;;;;;Hej")
        list_id = brought_in(services, path)
        [visit] = visits_of(services, norrby)
        services.own_notes.write(visit.id, "Hej, och mer därtill")

        assert services.list_undo.touched(list_id) == 1
        assert services.list_undo.undo(list_id, Unreported()) == 1

    def test_a_visit_that_a_step_was_agreed_at_stays(
        self, services: Services, tmp_path: Path, norrby: UUID
    ) -> None:
        list_id = brought_in(services, visits_file(tmp_path, f"N;{NORRBY};;5/3 2026;;{OWN}"))
        [visit] = visits_of(services, norrby)
        me = services.desk.me
        step = NextStep(
            id=new_id(), company_id=norrby, text="Ring", due=date(2026, 12, 1),
            owner_actor_id=me.actor.id, owner_adviser_id=me.adviser.id, engagement_id=visit.id,
        )  # fmt: skip
        with services.desk.write() as session:
            session.add(NextStepRow.of(step))

        assert services.list_undo.undo(list_id, Unreported(), with_touched=True) == 1

        assert results(services, list_id) == [Result.STAYS]
        assert visits_of(services, norrby) == [visit]


def test_a_cancelled_import_can_be_gone_on_with(
    services: Services, tmp_path: Path, norrby: UUID
) -> None:
    days = [date(2026, 1, 1) + timedelta(days=n) for n in range(100)]
    path = visits_file(tmp_path, *(f"Norrby;{NORRBY};;{day};;{OWN}" for day in days))
    list_id = read_visits(services, path)
    services.list_decisions.accept_all(list_id, Wanted())

    with pytest.raises(Cancelled):
        services.list_import.apply(list_id, Stopping(1))
    with services.desk.read() as session:
        assert 0 < session.query(EngagementRow).count() < 100
    services.list_import.apply(list_id, Unreported())

    with services.desk.read() as session:
        starts = [row.starts_at.astimezone(UTC) for row in session.query(EngagementRow)]
    assert len(set(starts)) == len(starts) == 100
