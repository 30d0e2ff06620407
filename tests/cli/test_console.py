"""What a command says, and what it does not say."""

import io
import json

from hypothesis import given
from hypothesis import strategies as st

from advisor_desk.cli.console import Console, Meter, hushed
from advisor_desk.system.words import Words

DAYS = st.dates().map(lambda day: f"{day:%y%m%d}") | st.builds(
    "{:%y%m}{:02}".format, st.dates(), st.integers(61, 91)
)


def console() -> Console:
    return Console(Words("en"), out=io.StringIO(), err=io.StringIO())


def said(one: Console) -> str:
    assert isinstance(one.out, io.StringIO)
    return one.out.getvalue()


@given(
    DAYS, st.from_regex("[0-9]{4}", fullmatch=True), st.sampled_from(["", "-", "+", " "]),
    st.sampled_from(["", "18", "19", "20"]),
)  # fmt: skip
def test_no_persons_number_gets_through(day: str, end: str, hyphen: str, century: str) -> None:
    shown = hushed(f"“{century}{day}{hyphen}{end}” is not known")

    assert not any(c.isdigit() for c in shown)


@given(st.from_regex("[0-9]{2}[2-9][0-9]{3}-?[0-9]{4}", fullmatch=True))
def test_a_companys_number_does(number: str) -> None:
    assert hushed(f"“{number}” is not known") == f"“{number}” is not known"


@given(st.text())
def test_an_answer_is_one_line_that_steers_no_terminal(text: str) -> None:
    one = console()
    one.say(text)

    assert said(one).endswith("\n")
    assert said(one)[:-1].isprintable()


@given(st.lists(st.tuples(st.text(), st.text()), min_size=1))
def test_a_table_has_a_line_for_each_row(rows: list[tuple[str, str]]) -> None:
    one = console()
    one.table(rows)

    assert said(one).count("\n") == len(rows)


def test_a_document_is_readable_wherever_it_is_printed() -> None:
    for encoding in ("utf-8", "ascii"):
        out = io.TextIOWrapper(io.BytesIO(), encoding=encoding)
        Console(Words("en"), out=out).document({"name": "Åkes Ö & Ł"})
        out.seek(0)
        assert json.loads(out.read()) == {"name": "Åkes Ö & Ł"}


def test_progress_is_silent_where_nobody_watches() -> None:
    one = console()
    meter = Meter(one, "Importing")
    for done in range(11):
        meter.step(done, 10)

    assert isinstance(one.err, io.StringIO)
    assert one.err.getvalue() == ""


class Terminal(io.StringIO):
    """A stderr that a person watches."""

    def isatty(self) -> bool:
        return True


def test_progress_is_one_line_that_ends_when_the_work_does() -> None:
    err = Terminal()
    meter = Meter(Console(Words("en"), out=io.StringIO(), err=err), "Importing")
    meter.step(5, 10)
    meter.step(10, 10)

    assert err.getvalue().endswith("Importing 100 %\n")
    assert err.getvalue().count("\n") == 1
