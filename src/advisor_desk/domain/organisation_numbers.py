"""What identifies a company: a Swedish organisation number, a person's number, a foreign one."""

import hmac
import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from stdnum import luhn
from stdnum.de import vat as de_vat
from stdnum.dk import cvr
from stdnum.exceptions import ValidationError
from stdnum.fi import ytunnus
from stdnum.no import orgnr as no_orgnr

from advisor_desk.domain.errors import AdvisorDeskError

_HYPHENS = dict.fromkeys(map(ord, "‐‑‒–—−"), "-")
_CENTURIES = ("18", "19", "20")
_LONGEST_FOREIGN = 40


class Kind(StrEnum):
    LEGAL_PERSON = "legal_person"
    PERSONAL_NUMBER = "personal_number"
    COORDINATION_NUMBER = "coordination_number"
    FOREIGN = "foreign"


class Reason(StrEnum):
    """Why a text is no organisation number."""

    EMPTY = "empty"
    CHARACTERS = "characters"
    LENGTH = "length"
    CHECK_DIGIT = "check_digit"
    KIND = "kind"
    COUNTRY = "country"


@dataclass(eq=False)
class NotAnOrganisationNumber(AdvisorDeskError):
    """What was typed cannot be a company's number in that country."""

    typed: str
    reason: str
    country: str = "SE"


def normalise(text: str, country: str = "SE") -> str:
    """The number as it is stored and compared: ten digits in Sweden, the stdnum form elsewhere.

    Raises `NotAnOrganisationNumber`.
    """
    compact = _compact(text)
    if not re.fullmatch("[A-Z]{2}", country):
        raise NotAnOrganisationNumber(text, Reason.COUNTRY, country)
    if not any(c.isalnum() for c in compact):
        raise NotAnOrganisationNumber(text, Reason.EMPTY, country)
    try:
        return _swedish(compact) if country == "SE" else _foreign(compact, country)
    except _Wrong as wrong:
        raise NotAnOrganisationNumber(text, wrong.reason, country) from None


def kind_of(number: str, country: str = "SE") -> Kind:
    """What a normalised number identifies."""
    if country != "SE":
        return Kind.FOREIGN
    month, day = int(number[2:4]), int(number[4:6])
    if 1 <= month <= 12 and 1 <= day <= 31:
        return Kind.PERSONAL_NUMBER
    if 1 <= month <= 12 and 61 <= day <= 91:
        return Kind.COORDINATION_NUMBER
    return Kind.LEGAL_PERSON


def is_personal(number: str, country: str = "SE") -> bool:
    """Whether a normalised number is a natural person's, and so never stored in clear."""
    return kind_of(number, country) in (Kind.PERSONAL_NUMBER, Kind.COORDINATION_NUMBER)


def formatted(number: str, country: str = "SE") -> str:
    """The number as people write it. A person's number comes out masked."""
    if country == "SE":
        return masked(number) if is_personal(number) else f"{number[:6]}-{number[6:]}"
    if country == "NO" and len(number) == 9:
        return f"{number[:3]} {number[3:6]} {number[6:]}"
    if country == "FI" and len(number) == 8:
        return f"{number[:7]}-{number[7:]}"
    return number


def masked(number: str) -> str:
    """A person's number with every digit hidden, in the shape people know."""
    hidden = "•" * len(number)
    return f"{hidden[:-4]}-{hidden[-4:]}"


def keyed_hash(number: str, key: bytes) -> str:
    """What stands for a person's number where the number itself must not be stored."""
    return hmac.new(key, b"organisation number " + number.encode(), "sha256").hexdigest()


class _Wrong(Exception):
    """Carries the reason to `normalise`, and no further."""

    def __init__(self, reason: Reason) -> None:
        self.reason = reason


def _compact(text: str) -> str:
    """Without spaces and invisible characters, hyphens of every kind made plain, upper case."""
    kept = (c for c in text if not c.isspace() and unicodedata.category(c) not in ("Cf", "Cc"))
    return "".join(kept).translate(_HYPHENS).upper()


def _swedish(compact: str) -> str:
    digits = re.sub("[-+.]", "", compact)
    if digits.startswith("SE"):
        digits = digits[2:]
        if len(digits) != 12 or not digits.endswith("01"):
            raise _Wrong(Reason.LENGTH)
        digits = digits[:10]
    if not (digits.isascii() and digits.isdigit()):
        raise _Wrong(Reason.CHARACTERS)
    century, number = digits[:-10], digits[-10:]
    if len(number) != 10 or len(digits) not in (10, 12):
        raise _Wrong(Reason.LENGTH)
    if not luhn.is_valid(number):
        raise _Wrong(Reason.CHECK_DIGIT)
    _require_known_kind(century, number)
    return number


def _require_known_kind(century: str, number: str) -> None:
    """A third digit below 2 is a date; a century belongs to a person, `16` to the rest."""
    personal = is_personal(number)
    if (not personal and number[2] < "2") or century not in ("", "16", *_CENTURIES):
        raise _Wrong(Reason.KIND)
    if century in _CENTURIES and not personal:
        raise _Wrong(Reason.KIND)


def _foreign(compact: str, country: str) -> str:
    number = compact.removeprefix(country)
    try:
        match country:
            case "NO":
                return str(no_orgnr.validate(number.removesuffix("MVA")))
            case "DK":
                return str(cvr.validate(number))
            case "FI":
                return str(ytunnus.validate(number))
            case "DE" if re.fullmatch("DE[0-9]{9}", compact):
                return str(de_vat.validate(compact))
    except ValidationError as error:
        raise _Wrong(_reason(error)) from error
    if len(compact) > _LONGEST_FOREIGN:
        raise _Wrong(Reason.LENGTH)
    return compact


def _reason(error: ValidationError) -> Reason:
    names = {
        "InvalidLength": Reason.LENGTH,
        "InvalidChecksum": Reason.CHECK_DIGIT,
        "InvalidFormat": Reason.CHARACTERS,
    }
    return names.get(type(error).__name__, Reason.KIND)
