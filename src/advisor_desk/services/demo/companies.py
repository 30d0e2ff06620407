"""Made-up companies and the people at them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from stdnum import luhn

from advisor_desk.domain.codes import SizeBand
from advisor_desk.domain.companies import Company, CompanyState, Contact, NoContact
from advisor_desk.domain.organisation_numbers import (
    NotAnOrganisationNumber,
    keyed_hash,
    normalise,
)
from advisor_desk.services.demo import people
from advisor_desk.services.demo.dice import Dice
from advisor_desk.services.demo.places import PLACES, STREETS, WEIGHTS, Place
from advisor_desk.services.demo.trades import TRADES, Trade, company_name, long_name

_SIZES = (SizeBand.SOLO, SizeBand.MICRO, SizeBand.SMALL, SizeBand.MEDIUM, None)
_SIZE_WEIGHTS = (20, 42, 22, 5, 11)
_TRIES = 12
_ABROAD = (
    ("NO", "Halden", "1776", "Fjordkyst Tekstil AS"),
    ("DK", "Frederikshavn", "9900", "Nordjysk Køleteknik ApS"),
    ("DE", "Flensburg", "24937", "Förde Maschinenbau GmbH & Co. KG"),
)
_FORMS = (("AB", "AB", "559"), ("HB", "HB", "969"), ("ek. för.", "EK", "769"))


class Numbers:
    """Organisation numbers with the right check digit, out of series not yet given out.

    As with the authority, a name is given once where there is another to be had.
    """

    def __init__(self, dice: Dice, taken: Iterable[Company] = ()) -> None:
        self._dice = dice
        self._drawn = {company.number for company in taken}
        self._names = {company.name for company in taken}

    def name(self, place: Place, trade: Trade, ending: str) -> str:
        for _ in range(_TRIES):
            name = f"{company_name(self._dice, place, trade)} {ending}"
            if name not in self._names:
                break
        self._names.add(name)
        return name

    def draw(self, series: str = "559") -> str:
        while True:
            first = f"{series}{self._dice.randint(7, 9)}{self._dice.randint(0, 99_999):05}"
            number = first + luhn.calc_check_digit(first)
            if number not in self._drawn:
                self._drawn.add(number)
                return number

    def abroad(self, country: str) -> str:
        digits, prefix = (8, "") if country == "DK" else (9, "DE" if country == "DE" else "")
        while True:
            try:
                drawn = self._dice.randint(10 ** (digits - 1), 10**digits - 1)
                return normalise(f"{prefix}{drawn}", country)
            except NotAnOrganisationNumber:
                continue


def companies(dice: Dice, numbers: Numbers, count: int, today: date, key: bytes) -> list[Company]:
    """So many companies; every odd kind is among the first of them."""
    odd = [
        _sole_trader(dice, today, key),
        *(_abroad(dice, numbers, today, at) for at in range(len(_ABROAD))),
        replace(_company(dice, numbers, today), number=None, state=CompanyState.UNKNOWN),
        _association(dice, numbers, today),
        _silent(dice, numbers, today),
    ][:count]
    return odd + [_usual(dice, numbers, today, key) for _ in range(count - len(odd))]


def unmet(dice: Dice, but: Sequence[Company], count: int, today: date) -> list[Company]:
    """So many more with numbers that none of those already has."""
    numbers = Numbers(dice, but)
    return [_company(dice, numbers, today) for _ in range(count)]


def contacts(dice: Dice, of: Sequence[Company], since: date) -> Iterator[Contact]:
    """One to three people at most companies."""
    for company in of:
        titles = list(people.TITLES)
        for _ in range(dice.one((0, 1, 1, 1, 2, 2, 3))):
            who = people.name(dice)
            yield Contact(
                id=dice.id(since),
                company_id=company.id,
                name=who,
                title=titles.pop(dice.randrange(min(6, len(titles)))),
                email=people.address(who, company.name),
                telephone=people.telephone(dice) if dice.happens(0.9) else "",
            )


def _usual(dice: Dice, numbers: Numbers, today: date, key: bytes) -> Company:
    if dice.happens(0.05):
        return _sole_trader(dice, today, key)
    return _company(dice, numbers, today)


def _company(dice: Dice, numbers: Numbers, today: date) -> Company:
    place, trade = dice.one(PLACES, WEIGHTS), dice.one(TRADES)
    ending, form, series = dice.one(_FORMS, (94, 3, 3))
    name = numbers.name(place, trade, ending)
    return Company(
        id=_id(dice, today),
        name=name,
        number=numbers.draw(series),
        legal_form=form,
        street=f"{dice.one(STREETS)} {dice.randint(1, 64)}",
        postcode=f"{place.postcode}{dice.randint(10, 79)}",
        town=place.town,
        municipality=place.municipality,
        municipality_confirmed=dice.happens(0.8),
        industry=trade.code,
        industry_version="SNI2025",
        size=dice.one(_SIZES, _SIZE_WEIGHTS),
        website=f"https://www.{people.slug(name)[:40].strip('-')}.example",
        state=CompanyState.ACTIVE if dice.happens(0.95) else CompanyState.REGISTERED,
        declines_advertising=dice.happens(0.05),
    )


def _sole_trader(dice: Dice, today: date, key: bytes) -> Company:
    """Its number would be of someone born in the 1890s; only the keyed hash is kept."""
    place, trade, who = dice.one(PLACES, WEIGHTS), dice.one(TRADES), people.name(dice)
    born = date(1890, 1, 1) + timedelta(days=dice.randint(0, 3600))
    first = f"{born:%y%m%d}{dice.randint(0, 999):03}"
    number = first + luhn.calc_check_digit(first)
    return Company(
        id=_id(dice, today),
        name=f"{who} {dice.one(trade.endings)}",
        person_hash=keyed_hash(number, key),
        legal_form="E",
        postcode=f"{place.postcode}{dice.randint(10, 79)}",
        town=place.town,
        municipality=place.municipality,
        municipality_confirmed=True,
        industry=trade.code,
        industry_version="SNI2025",
        size=SizeBand.SOLO,
    )


def _abroad(dice: Dice, numbers: Numbers, today: date, at: int) -> Company:
    country, town, postcode, name = _ABROAD[at]
    return Company(
        id=_id(dice, today),
        name=name,
        country=country,
        number=numbers.abroad(country),
        postcode=postcode,
        town=town,
        size=SizeBand.SMALL,
    )


def _association(dice: Dice, numbers: Numbers, today: date) -> Company:
    plain = _company(dice, numbers, today)
    place = next(p for p in PLACES if p.town == plain.town)
    number = numbers.draw("769")
    return replace(plain, name=long_name(place), number=number, legal_form="EK", website="")


def _silent(dice: Dice, numbers: Numbers, today: date) -> Company:
    wish = NoContact(
        since=today - timedelta(days=64),
        said_by=f"{people.name(dice)}, vd",
        note="Vill inte bli kontaktad av någon av oss. Hör själva av sig om det ändras.",
    )
    return replace(_company(dice, numbers, today), no_contact=wish)


def _id(dice: Dice, today: date) -> UUID:
    return dice.id(today - timedelta(days=dice.randint(1100, 1400)))
