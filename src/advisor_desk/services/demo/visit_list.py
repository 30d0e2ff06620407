"""The partnership's shared list of visits as it was kept before the desk: partly decided on."""

import csv
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from advisor_desk.domain.companies import Company
from advisor_desk.domain.engagements import Role
from advisor_desk.domain.mappings import ListKind
from advisor_desk.domain.organisation_numbers import formatted
from advisor_desk.domain.participants import Origin
from advisor_desk.domain.progress import Unreported
from advisor_desk.register.visits import NAMES
from advisor_desk.services.demo import phrases
from advisor_desk.services.demo.dice import Dice
from advisor_desk.services.demo.plot import Plot
from advisor_desk.services.desk import Desk
from advisor_desk.services.mappings import Mappings
from advisor_desk.services.participants.deciding import ListDecisions
from advisor_desk.services.participants.lists import ParticipantLists, Wanted
from advisor_desk.services.places import Places
from advisor_desk.services.registers import Registers

FILE = "samverkan-besök.csv"
_HEADINGS = ("Företag", "Org.nr", "Ort", "Datum", "Tid", "Aktör", "Rådgivare", "Roll", "Status",
             "Plats", "Syfte", "Kvinnor", "Män")  # fmt: skip
_KNOWN, _LISTED = 22, 6
_BEGUN = "genomfört"
"""The rows with this word are decided already."""
_STRANGER = "Nordpil Exportråd"
_FLAWS = ((3, "v. 12"), (3, "mars 2026"), (3, "snart"), (5, _STRANGER), (5, _STRANGER),
          (7, "blandat"), (11, "ca 3"))  # fmt: skip
"""Places in a row, and what stands there that nobody else can read."""
_MONTHS = (
    "jan",
    "feb",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "aug",
    "sept",
    "okt",
    "nov",
    "dec",
)
_ROLES = {
    Role.OUTREACH: "uppsökande",
    Role.FOLLOW_UP: "uppföljning",
    Role.ON_REQUEST: "på förfrågan",
}
Row = tuple[str, ...]


def add_visit_list(
    desk: Desk, registers: Registers, plot: Plot, listed: Sequence[Company], seed: int
) -> None:
    """From chance of its own: all else on the desk is as it was without the list."""
    dice = Dice(seed + 2_000_003)
    lists = ParticipantLists(desk, Places())
    with TemporaryDirectory() as name:
        path = Path(name, FILE)
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file, delimiter=";").writerows([_HEADINGS, *_rows(dice, plot, listed)])
        list_id = dice.id(plot.today)
        columns = Mappings(desk).propose(path, ListKind.VISITS, NAMES).proposal.columns
        origin = Origin(kind=ListKind.VISITS, as_of=plot.today - timedelta(days=3))
        lists.check(path, columns, registers, Unreported(), list_id=list_id, origin=origin)
    ListDecisions(desk).accept_sure(list_id, Wanted(text=_BEGUN))


def _rows(dice: Dice, plot: Plot, listed: Sequence[Company]) -> Iterator[Row]:
    """As several people have kept it; one row twice, and some that nobody else can read."""
    swedish = [one for one in plot.companies if one.country == "SE"]
    met = [*dice.some(swedish, _KNOWN, _KNOWN), *dice.some(listed, _LISTED, _LISTED)]
    found = [_row(dice, plot, one) for one in met]
    found += found[:1]
    for at, (place, text) in zip(range(1, len(found) - 1), _FLAWS, strict=False):
        found[at] = (*found[at][:place], text, *found[at][place + 1 :])
    dice.shuffle(found)
    return iter(found)


def _row(dice: Dice, plot: Plot, company: Company) -> Row:
    day = dice.workday(plot.today - timedelta(days=240), plot.today + timedelta(days=40))
    actor = plot.cast.own if dice.happens(0.45) else dice.one(plot.cast.others)
    adviser = dice.one(plot.cast.advisers[actor.id]).name if dice.happens(0.6) else ""
    role = dice.one(tuple(_ROLES))
    purpose = phrases.filled(dice, dice.one(phrases.PURPOSES[role]), plot.trade(company))
    is_over = day < plot.today
    return (
        company.name,
        formatted(company.number) if company.number and dice.happens(0.7) else "",
        company.town,
        _spelt(dice, day),
        dice.one(("", "9", "10-11", "13.30", "kl 15")),
        dice.one((actor.name, actor.code)),
        adviser,
        _ROLES[role],
        dice.one(("", "genomfört" if is_over else "planerat", "inställt"), (5, 4, 1)),
        dice.one(("", "hos företaget", "Teams", "telefon")),
        purpose,
        str(dice.randint(0, 2)) if is_over else "",
        str(dice.randint(0, 3)) if is_over else "",
    )


def _spelt(dice: Dice, day: date) -> str:
    month = _MONTHS[day.month - 1]
    return dice.one(
        (day.isoformat(), f"{day.day}/{day.month} {day.year}", f"{day.day} {month} {day.year}")
    )
