"""A list is read from real files, and every row of it is said to be something."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import func, select

from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.likeness import Ground
from advisor_desk.domain.participants import Found, ListUnknown, Unread
from advisor_desk.domain.progress import Cancelled, Unreported
from advisor_desk.services.opening import Services
from advisor_desk.services.participants.lists import Wanted
from advisor_desk.services.registers import Registers
from advisor_desk.store.rows import ParticipantListRow, ParticipantRow
from tests.clock import FixedClock
from tests.desks import PASSPHRASE, company
from tests.services.lists import (
    ASA,
    NEW,
    NORRBY,
    PERSON,
    book,
    checked,
    registers,
    rows,
    written,
)

__all__ = ["registers"]


def kinds(services: Services, path: Path, registers: Registers | None = None) -> list[Found]:
    return [
        row.finding.found for row in rows(services, checked(services, path, registers)).values()
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "latin-1"])
@pytest.mark.parametrize("delimiter", [";", "\t", ",", "|"])
def test_a_file_is_read_however_it_is_written(
    services: Services, tmp_path: Path, encoding: str, delimiter: str
) -> None:
    path = written(
        tmp_path,
        f"Åsa Träförädling AB;{ASA};Åsa;Östen Älg;osten@asa.example;070-17 00 01;www.asa.example",
        encoding=encoding,
        delimiter=delimiter,
    )

    [row] = rows(services, checked(services, path)).values()

    typed = row.typed
    assert (typed.line, typed.name, typed.number) == (2, "Åsa Träförädling AB", "5560000001")
    assert (typed.town, typed.municipality) == ("Åsa", "1384")
    assert (typed.contact, typed.email) == ("Östen Älg", "osten@asa.example")
    assert (typed.telephone, typed.website) == ("070-17 00 01", "www.asa.example")


def test_a_sheet_is_read_with_a_title_above_it_and_names_in_two_columns(
    services: Services, tmp_path: Path
) -> None:
    path = book(
        tmp_path,
        ["Exportdagen i Borås"],
        [],
        ["Bolag", "Orgnr", "Land", "Förnamn", "Efternamn", "Kommun"],
        ["Norrby AB", 5560160680, "Sverige", "Åsa", "Ek", "Borås stad"],
        ["Fisk AS", "923 609 016", "Norge", "", "Dahl", "Ingenstans"],
    )

    first, other = rows(services, checked(services, path)).values()

    assert (first.line, first.typed.number, first.typed.municipality) == (4, "5560160680", "1490")
    assert first.typed.contact == "Åsa Ek"
    assert (other.typed.country, other.typed.number) == ("NO", "923609016")
    assert (other.typed.contact, other.typed.wrong_place) == ("Dahl", "Ingenstans")


def test_every_kind_of_row_is_told(
    services: Services, tmp_path: Path, registers: Registers
) -> None:
    norrby = company(services, "Norrby Mekaniska AB", NORRBY)
    berg = company(services, "Berg & Dal HB")
    path = written(
        tmp_path,
        f"Norrby;{NORRBY}",
        "berg och dal;;Borås",
        f";{ASA}",
        "Asa Träforädling;;Åsa",
        f"Alldeles Ny AB;{NEW}",
        "Bygg i Borås AB",
        f"Norrby Mekaniska AB;{NORRBY};;Bo Ek",
        "Fel;Siffra;;;;;;för många",
        ";;Borås",
        ";556677-8899",
    )

    found = rows(services, checked(services, path, registers))

    assert {line: row.finding.found for line, row in found.items()} == {
        2: Found.REPEATED,
        3: Found.NAME_KNOWN,
        4: Found.IN_REGISTER,
        5: Found.IN_REGISTER,
        6: Found.NEW,
        7: Found.AMBIGUOUS,
        8: Found.NUMBER_KNOWN,
        9: Found.UNREADABLE,
        10: Found.UNREADABLE,
        11: Found.UNREADABLE,
    }
    assert found[8].finding.candidates[0].company_id == norrby.id
    assert found[3].finding.candidates[0].company_id == berg.id
    assert found[5].finding.candidates[0].company.number == "5560000001"
    assert [found[line].finding.unread for line in (9, 10, 11)] == [
        Unread.FIELDS, Unread.NOTHING, Unread.NAME,
    ]  # fmt: skip
    assert [line for line, row in found.items() if row.finding.is_sure] == [2, 4, 5, 8]


def test_names_and_scores_stand_beside_the_row(
    services: Services, tmp_path: Path, registers: Registers
) -> None:
    path = written(tmp_path, "Norby Mekaniska;;Borås")

    [row] = rows(services, checked(services, path, registers)).values()

    [candidate] = row.finding.candidates
    assert candidate.company.name == "Norrby Mekaniska AB"
    assert 84 <= candidate.likeness.score < 100
    assert Ground.NEARLY_SAME_NAME in candidate.likeness.grounds
    assert not row.finding.is_sure


def test_a_place_tells_companies_of_one_name_apart(
    services: Services, tmp_path: Path, registers: Registers
) -> None:
    path = written(tmp_path, "Bygg i Borås AB;;Kiruna")

    [row] = rows(services, checked(services, path, registers)).values()

    assert row.finding.found is Found.IN_REGISTER
    assert row.finding.candidates[0].company.number == "7696000004"


def test_a_number_of_another_name_is_believed_but_not_sure(
    services: Services, tmp_path: Path, registers: Registers
) -> None:
    [row] = rows(
        services, checked(services, written(tmp_path, f"Helt Annat AB;{ASA}"), registers)
    ).values()

    assert row.finding.candidates[0].company.number == "5560000001"
    assert not row.finding.is_sure


def test_a_number_that_is_none_is_kept_as_typed_and_the_name_is_looked_for(
    services: Services, tmp_path: Path, registers: Registers
) -> None:
    path = written(tmp_path, "Norrby Mekaniska AB;556016-0681;Borås")

    [row] = rows(services, checked(services, path, registers)).values()

    assert (row.typed.number, row.typed.wrong_number) == (None, "556016-0681")
    assert (row.finding.found, row.finding.is_sure) == (Found.IN_REGISTER, False)


def test_a_persons_number_is_known_by_its_hash_and_never_kept(
    services: Services, tmp_path: Path
) -> None:
    trader = company(services, "Anna Ek", PERSON)
    path = written(tmp_path, f"Eks Snickeri;{PERSON}", "Fel Ek;811228-9875")

    list_id = checked(services, path)
    first, wrong = rows(services, list_id).values()

    assert first.finding.candidates[0].company_id == trader.id
    assert wrong.typed.wrong_number == "••••••-••••"
    with services.desk.read() as session:
        told = " ".join(map(str, session.execute(select(ParticipantRow.__table__)).all()))
    assert "811228" not in told


def test_a_number_of_a_company_merged_away_leads_to_where_it_is_now(
    services: Services, tmp_path: Path
) -> None:
    kept, gone = company(services, "Norrby AB", NORRBY), company(services, "Åsa AB", ASA)
    plan = services.merging.preview(kept.id, gone.id).plan
    services.merging.merge(kept.id, gone.id, dict.fromkeys(plan.undecided, "kept"))  # type: ignore[arg-type]

    [row] = rows(services, checked(services, written(tmp_path, f"Åsa AB;{ASA}"))).values()

    assert row.finding.found is Found.NUMBER_KNOWN
    assert row.finding.candidates[0].company_id == kept.id


def test_what_was_said_not_to_be_the_same_makes_nothing_ambiguous(
    services: Services, tmp_path: Path
) -> None:
    one, other = company(services, "Norrby Bygg"), company(services, "Norrby Byggd")
    path = written(tmp_path, "Norrby Bygg")
    services.relations.tell_apart(one.id, [str(other.id)])

    [row] = rows(services, checked(services, path)).values()

    assert [c.company_id for c in row.finding.candidates] == [one.id]


def test_a_company_of_the_register_that_the_desk_has_is_the_desks(
    services: Services, tmp_path: Path, registers: Registers
) -> None:
    mine = company(services, "Annat namn helt och hållet", ASA)
    path = written(tmp_path, "Åsa Träförädling AB")

    [row] = rows(services, checked(services, path, registers)).values()

    assert [c.company_id for c in row.finding.candidates] == [mine.id]


def test_without_a_register_the_desk_is_asked(services: Services, tmp_path: Path) -> None:
    company(services, "Norrby Mekaniska AB")
    missing = Registers(tmp_path / "none.db", PASSPHRASE, FixedClock())
    list_id = checked(services, written(tmp_path, "Norrby Mekaniska AB", "Okänd AB"), missing)

    assert not services.lists.overview(list_id).list.with_register
    assert [row.finding.found for row in rows(services, list_id).values()] == [
        Found.NAME_KNOWN, Found.NEW,
    ]  # fmt: skip


def test_a_newer_register_is_asked_again_about_what_is_open(
    services: Services, tmp_path: Path, registers: Registers
) -> None:
    list_id = checked(services, written(tmp_path, f"Åsa;{ASA}", f"Norrby;{NORRBY}"))
    services.list_decisions.accept_all(list_id, Wanted(text="norrby"))

    services.lists.recheck(list_id, registers, Unreported())

    found = rows(services, list_id)
    assert found[2].finding.found is Found.IN_REGISTER
    assert found[3].finding.found is Found.NEW  # decided already: stays as it was
    assert services.lists.overview(list_id).list.with_register


def test_a_list_is_searched_by_words_kinds_and_what_is_open(
    services: Services, tmp_path: Path
) -> None:
    path = written(tmp_path, "Åsa Trä;;Åsa", "Norrby;;Borås;Bo Ek", ";;x")
    list_id = checked(services, path)
    lines = services.lists.lines

    assert lines(list_id, Wanted(text="asa")) == [2]
    assert lines(list_id, Wanted(text="bo ek")) == [3]
    assert lines(list_id, Wanted(kinds=frozenset([Found.UNREADABLE]))) == [4]
    assert lines(list_id, Wanted(is_open=True)) == [2, 3]


class Stopping:
    """Cancels the work at its so many-th step."""

    def __init__(self, at: int) -> None:
        self._left = at

    def step(self, done: int, total: int) -> None:
        self._left -= 1
        if self._left < 0:
            raise Cancelled


@pytest.mark.parametrize("at", range(6))
def test_a_check_that_is_stopped_leaves_nothing(
    services: Services, tmp_path: Path, registers: Registers, at: int
) -> None:
    path = written(tmp_path, *(f"Norrby {n}" for n in range(600)))

    with pytest.raises(Cancelled):
        services.lists.check(path, {"name": "Företag"}, registers, Stopping(at))

    with services.desk.read() as session:
        for row in (ParticipantRow, ParticipantListRow):
            assert session.scalar(select(func.count()).select_from(row)) == 0


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7\n", b"PK\x03\x04 broken"])
def test_a_file_that_is_no_list_is_told_and_leaves_nothing(
    services: Services, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(content)

    with pytest.raises(AdvisorDeskError):
        services.lists.check(path, {"name": "Företag"}, None, Unreported())

    assert not services.lists.overviews()


def test_a_list_that_is_thrown_away_is_unknown(services: Services, tmp_path: Path) -> None:
    list_id = checked(services, written(tmp_path, *(f"Norrby {n}" for n in range(600))))
    assert services.lists.overview(list_id).rows == 600

    services.lists.discard(list_id)

    with pytest.raises(ListUnknown):
        services.lists.overview(list_id)
    with pytest.raises(ListUnknown):
        services.lists.recheck(new_id(), None, Unreported())


names = st.sampled_from(["Norrby AB", "Norrby Mek", "Åsa Trä", "Bygg i Borås", "", "Kvarn & Co"])
numbers = st.sampled_from(["", "", NORRBY, ASA, "5560160681", PERSON])


@given(st.lists(st.tuples(names, numbers), max_size=8), st.randoms(use_true_random=False))
def test_each_row_is_accounted_for_once_in_whatever_order(
    demo_services: Services,
    tmp_path_factory: pytest.TempPathFactory,
    told: list[tuple[str, str]],
    chance: st.DataObject,
) -> None:
    folder = tmp_path_factory.mktemp("lists")
    shuffled = list(told)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    outcomes = []
    for some in (told, shuffled):
        listed = [f"{name};{number};x" for name, number in some]
        list_id = checked(demo_services, written(folder, *listed))
        found = rows(demo_services, list_id)
        overview = demo_services.lists.overview(list_id)
        assert sum(overview.found.values()) == overview.rows == len(found) == len(some)
        outcomes.append(
            sorted(
                (str(row.typed.name), str(row.typed.number), row.finding.unread or "")
                for row in found.values()
                if row.finding.found is not Found.REPEATED
            )
        )
    assert outcomes[0] == outcomes[1]
