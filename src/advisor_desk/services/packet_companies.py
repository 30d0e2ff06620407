"""The company that a referral from another desk is about, put on this desk."""

from contextlib import suppress
from uuid import UUID

from sqlalchemy.orm import Session

from advisor_desk.domain.companies import Company
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.industry_codes import IndustryCode
from advisor_desk.domain.organisation_numbers import NotAnOrganisationNumber
from advisor_desk.domain.packets import Address, Profile, ReferralPacket
from advisor_desk.services.companies import cleaned, namesake, numbered
from advisor_desk.services.places import Places
from advisor_desk.services.saving import put
from advisor_desk.store import redirects
from advisor_desk.store.rows import CompanyRow


def company_told(packet: ReferralPacket, places: Places, person_key: bytes) -> Company:
    """As the packet describes it; codes that this desk does not know are left out.

    Raises `NameMissing` or `TextTooLong`.
    """
    told, facts = packet.company, packet.facts or Profile()
    place = told.registered_address or Address()
    number = told.legal_identifier
    industry = IndustryCode(facts.industry_version, facts.industry_code)
    is_known = bool(facts.industry_code) and places.is_industry(industry)
    company = Company(
        id=new_id(),
        name=told.legal_name,
        country=_country(number.country if number else place.admin_unit_l1),
        street=place.thoroughfare,
        postcode=place.post_code,
        town=place.post_name,
        municipality=places.municipality_code(facts.municipality_code),
        industry=facts.industry_code if is_known else "",
        industry_version=facts.industry_version if is_known else "",
        size=facts.size,
        website=facts.website,
    )
    with suppress(NotAnOrganisationNumber):
        company = numbered(company, number.notation if number else "", person_key)
    return cleaned(company)


def settled(session: Session, told: Company, chosen: UUID | None) -> UUID:
    """The company on this desk: the one with its number, the one chosen, or a new one.

    What the desk knows of a company stays as it is.
    """
    if known := namesake(session, told):
        return known.id
    if chosen:
        return redirects.followed(session, chosen)
    return put(session, CompanyRow, told).id


def _country(told: str) -> str:
    return told if len(told) == 2 and told.isascii() and told.isupper() else "SE"
