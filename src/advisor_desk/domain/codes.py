"""Closed lists of codes. Their words are in the catalogues: `<list>.<code>`."""

from enum import IntEnum, StrEnum


class Need(StrEnum):
    """A coded question the company has."""

    FINANCING = "financing"
    MARKET = "market"
    PARTNER_SEARCH = "partner_search"
    LAW = "law"
    CUSTOMS = "customs"
    LOGISTICS = "logistics"
    CERTIFICATION = "certification"
    DIGITAL_TRADE = "digital_trade"
    PEOPLE = "people"
    STRATEGY = "strategy"
    INNOVATION = "innovation"
    OTHER = "other"


class Maturity(IntEnum):
    """Export maturity, 0–5."""

    NOT_RELEVANT = 0
    CURIOUS = 1
    PLANNING = 2
    FIRST_SALES = 3
    REGULAR = 4
    SEVERAL_MARKETS = 5


class SizeBand(StrEnum):
    """Employees, as the company itself states them."""

    SOLO = "solo"
    MICRO = "micro"
    SMALL = "small"
    MEDIUM = "medium"
    LARGE = "large"


class Language(StrEnum):
    """A language that papers exist in."""

    SWEDISH = "sv"
    ENGLISH = "en"
    GERMAN = "de"
    DANISH = "da"
    NORWEGIAN = "nb"
    FINNISH = "fi"


SPOKEN = (Language.SWEDISH, Language.ENGLISH, Language.GERMAN)
"""Those that every text of the program exists in."""
