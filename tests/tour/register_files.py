"""A small register in the layouts of Bolagsverket and SCB; the company of the tour is in it."""

from pathlib import Path

from tests.benchmarks.made_up_register import (
    BOLAGSVERKET,
    SCB,
    MadeUp,
    check_digit,
    companies,
    write_bolagsverket,
    write_scb,
)

COUNT = 1500
NAME = "Viskadalens Tekniska Väv AB"
_NINE = "559317420"
NUMBER = _NINE + check_digit(_NINE)
VISKADALENS = MadeUp(
    number=NUMBER,
    name=NAME,
    form="AB",
    jurform="49",
    town="Borås",
    postcode="50332",
    street="Vävargatan 12",
    registered="2021-05-17",
    deregistered="",
    procedure="",
    activity="1",
    code="13960",
    declines=False,
)


def write(folder: Path) -> list[Path]:
    folder.mkdir(parents=True, exist_ok=True)
    everybody = [VISKADALENS, *companies(COUNT, seed=7)]
    legal, trade = folder / BOLAGSVERKET, folder / SCB
    write_bolagsverket(legal, iter(everybody))
    write_scb(trade, iter(everybody))
    return [legal, trade]
