"""A list of participants of a made-up trade day, compared and partly decided on."""

import csv
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from advisor_desk.domain.companies import Company, Contact
from advisor_desk.domain.organisation_numbers import formatted
from advisor_desk.domain.progress import Unreported
from advisor_desk.register.participants import NAMES
from advisor_desk.services.demo import people
from advisor_desk.services.demo.dice import Dice
from advisor_desk.services.demo.plot import Plot
from advisor_desk.services.desk import Desk
from advisor_desk.services.participants.deciding import ListDecisions
from advisor_desk.services.participants.lists import ParticipantLists, Wanted
from advisor_desk.services.places import Places
from advisor_desk.services.registers import Registers

FILE = "deltagare-exportdagen.csv"
_HEADINGS = ("Företag", "Org.nr", "Ort", "Deltagare", "Titel", "E-post", "Telefon")
_COLUMNS = dict(zip(tuple(NAMES)[:2], _HEADINGS[:2], strict=True)) | {
    "town": "Ort", "contact": "Deltagare", "title": "Titel", "email": "E-post",
    "telephone": "Telefon",
}  # fmt: skip
_KNOWN, _LISTED = 16, 22
_BEGUN = "borås"
"""The rows with this word are decided already."""
_STRANGERS = ("Västkustens Exportkraft AB", "Lilla Ateljén i Ulricehamn", "Nordpil Consulting AB")
Row = tuple[str, ...]


def add_list(
    desk: Desk, registers: Registers, plot: Plot, listed: Sequence[Company], seed: int
) -> None:
    """From chance of its own: all else on the desk is as it was without the list."""
    dice = Dice(seed + 1_000_003)
    lists = ParticipantLists(desk, Places())
    with TemporaryDirectory() as name:
        path = Path(name, FILE)
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file, delimiter=";").writerows([_HEADINGS, *_rows(dice, plot, listed)])
        list_id = dice.id(plot.today)
        lists.check(path, _COLUMNS, registers, Unreported(), list_id=list_id)
    ListDecisions(desk).accept_sure(list_id, Wanted(text=_BEGUN))


def _rows(dice: Dice, plot: Plot, listed: Sequence[Company]) -> Iterator[Row]:
    """Companies of the desk and of the register, and what people make of them when they write."""
    swedish = [one for one in plot.companies if one.country == "SE"]
    found = [_row(dice, one, plot.people(one)) for one in dice.some(swedish, _KNOWN, _KNOWN)]
    found += [_row(dice, one, ()) for one in dice.some(listed, _LISTED, _LISTED)]
    found += [(name, "", dice.one(("Borås", "Göteborg")), *_person(dice)) for name in _STRANGERS]
    found += [(*row[:3], *_person(dice)) for row in found[:2]]
    found.append(("Fel Siffra AB", "556000-0002", "Borås", *_person(dice)))
    found.append(("", "", "Borås", *_person(dice)))
    dice.shuffle(found)
    return iter(found)


def _row(dice: Dice, company: Company, known: Sequence[Contact]) -> Row:
    number = formatted(company.number) if company.number and dice.happens(0.5) else ""
    name = company.name if number or dice.happens(0.4) else _written(dice, company.name)
    if known and dice.happens(0.5):
        who = known[0]
        return name, number, company.town, who.name, who.title, who.email, who.telephone
    return name, number, company.town, *_person(dice)


def _written(dice: Dice, name: str) -> str:
    """As somebody in a hurry writes it."""
    match dice.randint(0, 3):
        case 0:
            return name.upper()
        case 1:
            return name.removesuffix(" AB")
        case 2:
            at = dice.randint(1, max(1, len(name) - 5))
            return name[:at] + name[at + 1 :]
    return name.replace("å", "a").replace("ä", "a").replace("ö", "o")


def _person(dice: Dice) -> Row:
    who = people.name(dice)
    title = dice.one(people.TITLES)
    return who, title, people.address(who, "mässa"), people.telephone(dice)
