"""What the made-up companies do, and what they are called."""

from typing import NamedTuple

from advisor_desk.domain.codes import Need
from advisor_desk.services.demo.dice import Dice
from advisor_desk.services.demo.people import LAST
from advisor_desk.services.demo.places import Place


class Trade(NamedTuple):
    """An industry of SNI 2025, the words its companies' names end in, and what they sell."""

    code: str
    endings: tuple[str, ...]
    product: str
    needs: tuple[Need, ...]


TRADES = (
    Trade("13960", ("Textil", "Väveri", "Tekniska Textilier"), "tekniska textilier",
          (Need.CERTIFICATION, Need.PARTNER_SEARCH, Need.MARKET)),
    Trade("14240", ("Konfektion", "Kläder", "Arbetskläder"), "arbetskläder",
          (Need.CUSTOMS, Need.LOGISTICS, Need.DIGITAL_TRADE)),
    Trade("25530", ("Mekaniska", "Mekaniska Verkstad", "CNC-teknik"), "bearbetade detaljer",
          (Need.PARTNER_SEARCH, Need.FINANCING, Need.PEOPLE)),
    Trade("28290", ("Maskin", "Processteknik", "Automation"), "förpackningsmaskiner",
          (Need.LAW, Need.CERTIFICATION, Need.FINANCING)),
    Trade("31000", ("Möbler", "Snickeri", "Inredning"), "möbler för offentlig miljö",
          (Need.MARKET, Need.LOGISTICS, Need.PARTNER_SEARCH)),
    Trade("10890", ("Livsmedel", "Delikatesser", "Bageri"), "ekologiska livsmedel",
          (Need.CERTIFICATION, Need.LAW, Need.LOGISTICS)),
    Trade("62100", ("Mjukvara", "Data", "Digital"), "programvara för underhåll",
          (Need.LAW, Need.MARKET, Need.FINANCING)),
    Trade("26510", ("Mätteknik", "Sensor", "Elektronik"), "sensorer för vatten och avlopp",
          (Need.CERTIFICATION, Need.INNOVATION, Need.PARTNER_SEARCH)),
    Trade("46420", ("Import & Export", "Handel", "Trading"), "inredningstextil",
          (Need.CUSTOMS, Need.LOGISTICS, Need.FINANCING)),
    Trade("20420", ("Hudvård", "Naturkosmetik"), "hudvård av havre",
          (Need.LAW, Need.DIGITAL_TRADE, Need.MARKET)),
    Trade("30120", ("Båtvarv", "Marin"), "småbåtar och tillbehör",
          (Need.MARKET, Need.PARTNER_SEARCH, Need.CERTIFICATION)),
    Trade("38210", ("Återvinning", "Miljöteknik"), "återvunnen plastråvara",
          (Need.INNOVATION, Need.LAW, Need.FINANCING)),
    Trade("71121", ("Ingenjörer", "Konsult"), "beräkningar och konstruktion",
          (Need.STRATEGY, Need.MARKET, Need.LAW)),
    Trade("32300", ("Sport", "Fritid"), "utrustning för friluftsliv",
          (Need.DIGITAL_TRADE, Need.LOGISTICS, Need.CUSTOMS)),
)  # fmt: skip
_PREFIXES = (
    "Nord", "Väst", "Ljung", "Havs", "Berg", "Älv", "Sten", "Gran", "Fjord", "Ving", "Ek",
    "Åker", "Lin", "Björk", "Hed", "Sol", "Tall", "Ask", "Ström", "Klint",
)  # fmt: skip
_SUFFIXES = (
    "viken", "dal", "lund", "fors", "tek", "vik", "mark", "by", "ö", "sund", "näs", "holm",
    "hult", "torp", "ås",
)  # fmt: skip
_LONG = "Föreningen för samverkan kring hållbar produktion och internationell handel i"


def company_name(dice: Dice, place: Place, trade: Trade) -> str:
    """A name without its legal form."""
    ending = dice.one(trade.endings)
    match dice.randint(0, 9):
        case 0 | 1 | 2:
            return f"{place.name} {ending}"
        case 3 | 4:
            return f"{dice.one(LAST)} & {dice.one(('Söner', 'Döttrar', 'Co', 'Partner'))} {ending}"
        case 5:
            owner = dice.one(LAST)
            return f"{owner}{'' if owner[-1] in 'sxz' else 's'} {ending}"
        case 6:
            return f"{''.join(dice.choices('BEGHKLMNRSTV', k=3))} {ending} i {place.town}"
    return f"{dice.one(_PREFIXES)}{dice.one(_SUFFIXES)} {ending}"


def long_name(place: Place) -> str:
    return f"{_LONG} {place.town} med omnejd ekonomisk förening"
