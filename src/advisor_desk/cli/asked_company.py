"""The company that a command is about."""

import re
from uuid import UUID

from advisor_desk.domain.companies import Company, CompanyUnknown
from advisor_desk.domain.organisation_numbers import normalise
from advisor_desk.register.company import RegisterCompany
from advisor_desk.register.errors import RegisterMissing
from advisor_desk.services.opening import Services
from advisor_desk.services.registers import Registers

_COUNTRY = re.compile(r"\s*([A-Za-z]{2})[\s0-9-]")


def asked_company(
    services: Services, register: Registers, typed: str
) -> Company | RegisterCompany:
    """By the desk's id or by number, here or in the register. Raises `CompanyUnknown`."""
    if _is_id(typed):
        return services.companies.find(typed)
    country = _country(typed)
    number = normalise(typed, country)
    found = services.companies.known(number, country) or _registered(register, number, country)
    if found is None:
        raise CompanyUnknown(typed)
    return found


def desk_company(services: Services, typed: str) -> Company:
    """By the desk's id or by number, here alone. Raises `CompanyUnknown`."""
    if _is_id(typed):
        return services.companies.find(typed)
    country = _country(typed)
    found = services.companies.known(normalise(typed, country), country)
    if found is None:
        raise CompanyUnknown(typed)
    return found


def _registered(register: Registers, number: str, country: str) -> RegisterCompany | None:
    """One can do without a register; one that is there and cannot be asked is told of."""
    try:
        return register.by_number(number, country)
    except RegisterMissing:
        return None


def _country(typed: str) -> str:
    """A number that begins with a country's letters is of that country."""
    found = _COUNTRY.match(typed)
    return found[1].upper() if found else "SE"


def _is_id(typed: str) -> bool:
    try:
        UUID(typed.strip())
    except ValueError:
        return False
    return True
