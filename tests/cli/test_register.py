"""`register import`, `register search`, `register info`."""

import csv
import io
import json
from pathlib import Path

import pytest

from advisor_desk.domain.companies import Company
from advisor_desk.domain.ids import new_id
from advisor_desk.services.demo.companies import Numbers, unmet
from advisor_desk.services.demo.dice import Dice
from advisor_desk.services.demo.register_files import write_files
from advisor_desk.services.opening import build, open_desk
from tests.cli.conftest import Command
from tests.clock import FixedClock
from tests.desks import PASSPHRASE
from tests.register.files import bolagsverket_file, bolagsverket_line

NUMBER = "5569900011"


@pytest.fixture
def files(tmp_path: Path, clock: FixedClock) -> list[Path]:
    """Forty companies as both authorities would list them, and two sole traders' rows."""
    dice = Dice(3)
    folder = tmp_path / "files"
    folder.mkdir()
    pair = write_files(folder, dice, unmet(dice, [], 40, clock.today()), clock.today())
    person = '"189001019802$PERSON-IDORG";"1";"SE-LAND";"Elsas Bageri$FORETAGSNAMN-ORGNAM'
    with pair[0].open("a", encoding="utf-8") as file:
        file.write(
            f'{person}$2005-02-03";"E-ORGFO";"";"";"";"2005-02-03";"";"$$BORÅS$50330$SE-LAND"\n'
        )
    return pair


@pytest.fixture
def register(tmp_path: Path) -> Path:
    return tmp_path / "elsewhere" / "r.db"


def test_an_import_reports_what_was_read_and_kept(
    command: Command, files: list[Path], register: Path
) -> None:
    said = command("register", "import", *files, "--register", register, "--json")

    assert said.code == 0
    assert (said.document["read"], said.document["kept"], said.document["merged"]) == (81, 40, 40)
    assert said.document["skipped"] == {"sole_trader": 1}
    assert [f["layout"] for f in said.document["files"]] == ["bolagsverket", "scb"]
    assert said.err == ""


def test_a_person_is_told_the_same_in_words(
    command: Command, files: list[Path], register: Path
) -> None:
    said = command("register", "import", *files, "--register", register)

    assert "81 rows read. 40 companies" in said.out
    assert "1 row skipped" in said.out
    assert "Elsa" not in said.out


def test_sole_traders_come_along_when_asked_for(
    command: Command, files: list[Path], register: Path
) -> None:
    command("register", "import", *files, "--register", register, "--include-sole-traders")
    said = command("register", "search", "elsas bageri", "--register", register, "--json")

    (hit,) = said.document["hits"]
    assert (hit["name"], hit["number"], hit["sole_trader"]) == ("Elsas Bageri", None, True)


def test_the_register_lies_beside_the_desk_unless_named(
    command: Command, files: list[Path], tmp_path: Path
) -> None:
    command("register", "import", *files, "--desk", tmp_path / "d")

    assert (tmp_path / "d" / "register.db").exists()
    assert command("register", "info", "--desk", tmp_path / "d", "--json").document["companies"]


def test_the_register_is_locked_with_the_passphrase(
    command: Command, files: list[Path], register: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    command("register", "import", *files, "--register", register)
    monkeypatch.setenv("ADVISOR_DESK_PASSPHRASE", "en annan")
    said = command("register", "info", "--register", register)

    assert said.code == 1
    assert b"Mekaniska" not in register.read_bytes()


def test_a_search_finds_by_name_and_keeps_to_its_limit(on_demo: Command) -> None:
    said = on_demo("register", "search", "borås", "--limit", "2", "--json")

    assert len(said.document["hits"]) == 2
    assert all("Borås" in h["name"] + h["town"].title() for h in said.document["hits"])


def test_a_search_finds_by_number(on_demo: Command) -> None:
    (first, *_) = on_demo("register", "search", "borås", "--json").document["hits"]
    said = on_demo("register", "search", first["number"], "--json")

    assert [h["name"] for h in said.document["hits"]] == [first["name"]]


def test_ones_own_municipality_comes_first(on_demo: Command) -> None:
    hits = on_demo(
        "register", "search", "mekaniska", "--municipality", "1491", "--limit", "50", "--json"
    ).document["hits"]
    own = [h["municipality"] == "1491" for h in hits]

    assert own[0]
    assert own == sorted(own, reverse=True)


def test_nothing_found_is_an_answer_and_no_error(on_demo: Command) -> None:
    said = on_demo("register", "search", "qqqqxxxx zzzz")

    assert said.code == 0
    assert "qqqqxxxx zzzz" in said.out


def test_a_persons_number_that_was_searched_for_is_not_said_back(on_demo: Command) -> None:
    for more in ((), ("--json",)):
        assert "1236" not in on_demo("register", "search", "800101-1236", *more).out


def test_many_searches_are_read_from_stdin(
    on_demo: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("borås\n\nqqqqxxxx\n"))
    said = on_demo("register", "search", "--stdin", "--limit", "3", "--json")

    answers = [json.loads(line) for line in said.out.splitlines()]
    assert [(a["text"], len(a["hits"])) for a in answers] == [("borås", 3), ("qqqqxxxx", 0)]


def test_a_list_is_matched_in_its_order_with_verdicts(
    command: Command, files: list[Path], register: Path, tmp_path: Path
) -> None:
    command("register", "import", *files, "--register", register)
    info = command("register", "search", "b", "--register", register, "--json").document["hits"][0]
    lines = f"query,municipality\nZzyzx Qwrtp,\n{info['name'].upper()},{info['municipality']}\n"
    source, out = tmp_path / "list.csv", tmp_path / "out.csv"
    source.write_text(lines + f"{info['number']},\n", encoding="utf-8")

    said = command("register", "match", source, "--out", out, "--register", register, "--json")

    assert said.document["queries"] == 3
    with out.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert list(rows[0]) == ["query", "rank", "number", "name", "score", "verdict"]
    assert (rows[0]["query"], rows[0]["verdict"]) == ("Zzyzx Qwrtp", "none")
    firsts = [row for row in rows if row["rank"] == "1"][-2:]
    assert [(row["number"], row["verdict"]) for row in firsts] == [(info["number"], "same")] * 2


def test_names_are_matched_line_by_line(on_demo: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("zzyzx qwrtp\tBorås\n800101-1236\n"))
    said = on_demo("register", "match", "--stdin")

    answers = [json.loads(line) for line in said.out.splitlines()]
    assert [a["matches"] for a in answers] == [[], []]
    assert "1236" not in said.out


def test_a_list_without_its_column_is_refused_and_nothing_written(
    on_demo: Command, tmp_path: Path
) -> None:
    source = tmp_path / "list.csv"
    source.write_text("company\nPåhitt AB\n", encoding="utf-8")

    said = on_demo("register", "match", source, "--out", tmp_path / "out.csv")

    assert said.code == 1
    assert "query" in said.err
    assert not (tmp_path / "out.csv").exists()


@pytest.mark.parametrize(
    "wrong",
    [
        ["search"],
        ["search", "x", "--stdin"],
        ["search", "x", "--limit", "0"],
        ["search", "x", "--limit", "many"],
        ["search", "x", "--municipality", "Borås"],
        ["import"],
        ["match", "list.csv"],
        ["match", "--stdin", "--out", "x.csv"],
        ["import", "f.txt", "--format", "excel"],
        [],
    ],
)
def test_wrong_usage_exits_with_two(command: Command, wrong: list[str]) -> None:
    assert command("register", *wrong).code == 2


def test_a_register_that_is_not_there_is_told_in_a_sentence(
    command: Command, tmp_path: Path
) -> None:
    said = command("register", "search", "x", "--register", tmp_path / "none.db")

    assert (said.code, said.out) == (1, "")
    assert said.err.count("\n") == 1


@pytest.mark.parametrize("content", [b"", b"\x89PNG\r\n\x1a\n\x00\x00", b"hello;world\n1;2\n"])
def test_a_file_of_another_kind_is_refused_and_leaves_nothing(
    command: Command, tmp_path: Path, content: bytes
) -> None:
    wrong = tmp_path / "wrong.txt"
    wrong.write_bytes(content)
    said = command("register", "import", wrong, "--register", tmp_path / "r" / "r.db")

    assert said.code == 1
    assert "wrong.txt" in said.err
    assert list((tmp_path / "r").iterdir()) == []


def test_the_old_register_stays_when_an_import_fails(on_demo: Command, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.txt"
    wrong.write_bytes(b"")
    before = on_demo("register", "info", "--json").document

    assert on_demo("register", "import", wrong).code == 1
    assert on_demo("register", "info", "--json").document == before


def test_a_place_that_cannot_be_written_is_told_in_a_sentence(
    command: Command, files: list[Path], tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    said = command("register", "import", *files, "--register", tmp_path / "file" / "r.db")

    assert (said.code, said.out) == (1, "")
    assert said.err.count("\n") == 1


def test_info_tells_what_the_register_holds(on_demo: Command) -> None:
    said = on_demo("register", "info", "--json")

    assert said.document["companies"] > 1500
    assert said.document["industry_version"] == "SNI2025"
    assert "companies" in on_demo("register", "info").out


def test_answers_are_json_documents_and_nothing_else(on_demo: Command) -> None:
    for arguments in (["search", "borås"], ["info"]):
        said = on_demo("register", *arguments, "--json")
        assert isinstance(json.loads(said.out), dict)
        assert said.err == ""


def test_numbers_are_never_drawn_twice() -> None:
    numbers = Numbers(Dice(1))
    drawn = [numbers.draw() for _ in range(2000)]

    assert len(set(drawn)) == len(drawn)


def test_a_row_that_is_not_shown_is_told_by_its_place_alone(
    command: Command, files: list[Path], register: Path
) -> None:
    said = command("register", "import", *files, "--register", register)

    assert [line for line in said.out.splitlines() if line.endswith(f"line {42}")]


def test_a_register_without_its_key_file_is_told_what_to_do(
    command: Command, files: list[Path], register: Path
) -> None:
    command("register", "import", *files, "--register", register)
    register.with_suffix(".key").unlink()
    said = command("register", "search", "x", "--register", register)

    assert (said.code, said.out) == (1, "")
    assert "import the register again" in said.err


@pytest.mark.parametrize(("language", "reason"), [("sv", "mappen"), ("de", "Ordner")])
def test_what_the_system_refuses_is_told_in_the_language_asked_for(
    command: Command, files: list[Path], tmp_path: Path, language: str, reason: str
) -> None:
    command("register", "import", *files, "--register", tmp_path / "r.db")
    source = tmp_path / "list.csv"
    source.write_text("query\nPåhitt AB\n", encoding="utf-8")
    out = tmp_path / "none" / "out.csv"
    said = command(
        "--ui-lang", language, "register", "match", source, "--out", out,
        "--register", tmp_path / "r.db",
    )  # fmt: skip

    assert said.code == 1
    assert reason in said.err
    assert f"({out})" in said.err


def test_a_newer_register_tells_what_is_new_of_the_desks_companies(
    on_demo: Command, demo_folder: Path, tmp_path: Path, clock: FixedClock
) -> None:
    assert on_demo("register", "news", "--json").document == {"news": []}
    desk = open_desk(demo_folder, PASSPHRASE, clock)
    build(desk).companies.add(Company(id=new_id(), name="Eget Namn AB"), NUMBER)
    desk.close()
    name = "Annat Namn AB$FORETAGSNAMN-ORGNAM$2012-04-02"
    line = bolagsverket_line(NUMBER, name, procedure="|LI-AVOMFO$2026-04-01")

    said = on_demo("register", "import", bolagsverket_file(tmp_path, line), "--json")
    (news,) = on_demo("register", "news", "--json").document["news"]

    assert said.document["news"] == 1
    assert news["company"]["number"] == NUMBER
    assert news["changes"] == ["renamed", "state"]
    assert (news["register"]["name"], news["register"]["state"]) == (
        "Annat Namn AB",
        "liquidation",
    )
    assert "New name: Annat Namn AB, New status: " in on_demo("register", "news").out


def test_without_a_desk_nothing_is_compared(
    command: Command, files: list[Path], register: Path, tmp_path: Path
) -> None:
    asked = ("--desk", tmp_path / "none", "register", "import", *files, "--register", register)
    assert command(*asked, "--json").document["news"] is None
