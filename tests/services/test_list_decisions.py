"""Rows are decided one by one or many at once, and every decision can be taken back."""

from pathlib import Path
from uuid import UUID

import pytest

from advisor_desk.domain.companies import CompanyUnknown
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.participants import (
    CannotDecide,
    Choice,
    Decision,
    Found,
    ListUnknown,
    RowBroughtIn,
    repeat_key,
)
from advisor_desk.domain.progress import Unreported
from advisor_desk.services.opening import Services
from advisor_desk.services.participants.lists import Wanted
from advisor_desk.services.registers import Registers
from tests.desks import company
from tests.services.lists import ASA, NEW, NORRBY, checked, registers, rows, written

__all__ = ["registers"]
SKIP, USE = Decision(Choice.SKIP), Decision(Choice.USE, 0)


@pytest.fixture
def list_id(services: Services, tmp_path: Path, registers: Registers) -> UUID:
    company(services, "Norrby Mekaniska AB", NORRBY)
    path = written(
        tmp_path,
        f"Norrby;{NORRBY}",
        f"Norrby Mekaniska AB;{NORRBY}",
        "Norby Mekanisk",
        f"Alldeles Ny AB;{NEW}",
        "Bygg i Borås AB",
        ";;Borås",
    )
    return checked(services, path, registers)


def choices(services: Services, list_id: UUID) -> dict[int, Decision | None]:
    return {line: row.decision for line, row in rows(services, list_id).items()}


def test_a_decision_is_kept_and_taken_back(services: Services, list_id: UUID) -> None:
    before = services.list_decisions.decide(list_id, 5, SKIP)
    assert choices(services, list_id)[5] == SKIP
    overview = services.lists.overview(list_id)
    assert (overview.open, overview.ready) == (4, 1)

    services.list_decisions.take_back(list_id, before)

    assert choices(services, list_id)[5] is None


def test_a_second_decision_is_taken_back_to_the_first(services: Services, list_id: UUID) -> None:
    services.list_decisions.decide(list_id, 2, SKIP)
    second = services.list_decisions.decide(list_id, 2, Decision(Choice.ADD))

    services.list_decisions.take_back(list_id, second)

    assert choices(services, list_id)[2] == SKIP


def test_all_that_is_sure_is_accepted_at_once(services: Services, list_id: UUID) -> None:
    services.list_decisions.decide(list_id, 2, SKIP)
    found = rows(services, list_id)
    first = next(line for line in (2, 3) if found[line].finding.found is Found.NUMBER_KNOWN)
    assert services.lists.overview(list_id).sure == 1

    before = services.list_decisions.accept_sure(list_id)

    accepted = choices(services, list_id)
    assert accepted[3] == (USE if first == 3 else Decision(Choice.JOIN))
    assert accepted[2] == SKIP
    assert [accepted[line] for line in (4, 5, 6, 7)] == [None] * 4
    services.list_decisions.take_back(list_id, before)
    assert choices(services, list_id) == {2: SKIP, **dict.fromkeys(range(3, 8))}


def test_all_that_is_shown_is_accepted_as_proposed(services: Services, list_id: UUID) -> None:
    wanted = Wanted(kinds=frozenset([Found.NEW, Found.AMBIGUOUS]))

    services.list_decisions.accept_all(list_id, wanted)

    accepted = choices(services, list_id)
    assert accepted[5] == Decision(Choice.ADD)
    assert accepted[6] is None  # only a person can tell
    assert accepted[4] is None


def test_what_a_row_does_not_offer_is_refused(services: Services, list_id: UUID) -> None:
    for line, decision in ((5, USE), (7, Decision(Choice.ADD)), (4, Decision(Choice.JOIN))):
        with pytest.raises(CannotDecide):
            services.list_decisions.decide(list_id, line, decision)
    with pytest.raises(ListUnknown):
        services.list_decisions.decide(list_id, 99, SKIP)


def test_what_is_brought_in_is_not_decided_again(services: Services, list_id: UUID) -> None:
    before = services.list_decisions.decide(list_id, 5, SKIP)
    services.list_import.apply(list_id, Unreported())

    with pytest.raises(RowBroughtIn):
        services.list_decisions.decide(list_id, 5, Decision(Choice.ADD))
    services.list_decisions.take_back(list_id, before)
    assert choices(services, list_id)[5] == SKIP


def test_not_the_same_leaves_what_else_it_may_be(
    services: Services, list_id: UUID, registers: Registers
) -> None:
    [likely] = rows(services, list_id)[4].finding.candidates

    before = services.list_decisions.tell_apart(list_id, 4, likely.key, registers)

    assert rows(services, list_id)[4].finding.found is Found.NEW
    services.list_decisions.take_back(list_id, before)
    row = rows(services, list_id)[4]
    assert (row.apart, row.finding.candidates) == ((), (likely,))


def test_not_the_same_is_remembered_when_the_list_is_compared_again(
    services: Services, list_id: UUID, registers: Registers
) -> None:
    [likely] = rows(services, list_id)[4].finding.candidates
    services.list_decisions.tell_apart(list_id, 4, likely.key, registers)

    services.lists.recheck(list_id, registers, Unreported())

    assert rows(services, list_id)[4].finding.found is Found.NEW


def test_a_number_that_leads_to_another_company_is_taken_for_wrong(
    services: Services, list_id: UUID, registers: Registers
) -> None:
    found = rows(services, list_id)
    first = next(line for line in (2, 3) if found[line].finding.found is Found.NUMBER_KNOWN)
    [known] = found[first].finding.candidates

    services.list_decisions.tell_apart(list_id, first, known.key, registers)

    row = rows(services, list_id)[first]
    assert (row.typed.number, row.typed.wrong_number) == (None, "5560160680")
    assert known.key not in {one.key for one in row.finding.candidates}


def test_a_row_can_be_said_not_to_repeat_another(
    services: Services, tmp_path: Path, registers: Registers
) -> None:
    list_id = checked(services, written(tmp_path, "Berg AB", "Berg HB"), registers)
    repeated = next(
        row for row in rows(services, list_id).values() if row.finding.repeats is not None
    )
    first = repeated.finding.repeats
    assert first
    assert not repeated.finding.is_sure

    services.list_decisions.tell_apart(list_id, repeated.line, repeat_key(first), registers)

    assert rows(services, list_id)[repeated.line].finding.found is Found.NEW
    services.lists.recheck(list_id, registers, Unreported())
    assert rows(services, list_id)[repeated.line].finding.found is Found.NEW


def test_another_company_than_those_proposed_can_be_chosen(
    services: Services, list_id: UUID, registers: Registers
) -> None:
    other = company(services, "Något Helt Annat AB")

    before = services.list_decisions.use_other(list_id, 5, other.id)
    row = rows(services, list_id)[5]
    assert row.chosen
    assert row.chosen.company_id == other.id
    services.list_decisions.take_back(list_id, before)
    assert rows(services, list_id)[5].finding.candidates == ()

    listed = registers.by_number(ASA)
    assert listed
    services.list_decisions.use_other(list_id, 5, listed)
    row = rows(services, list_id)[5]
    assert row.chosen
    assert (row.chosen.on_desk, row.chosen.company.number) == (False, "5560000001")


def test_a_company_of_the_register_that_the_desk_has_is_chosen_there(
    services: Services, list_id: UUID, registers: Registers
) -> None:
    mine = company(services, "Åsa", ASA)
    listed = registers.by_number(ASA)
    assert listed

    services.list_decisions.use_other(list_id, 5, listed)
    services.list_decisions.use_other(list_id, 5, mine.id)

    row = rows(services, list_id)[5]
    assert [one.company_id for one in row.finding.candidates] == [mine.id]
    with pytest.raises(CompanyUnknown):
        services.list_decisions.use_other(list_id, 5, new_id())
