"""Packets made of what may be handed over, and of nothing else."""

from datetime import UTC, date

from advisor_desk.domain.answer_clock import local_time
from advisor_desk.domain.codes import Language
from advisor_desk.domain.handover import Facts, Handover, Overriding, Party, Permission
from advisor_desk.domain.packets.values import (
    Address,
    Identifier,
    LegalEntity,
    Profile,
    Recall,
    ReferralPacket,
)


def packet_of(handover: Handover) -> ReferralPacket:
    """The same as on paper: `handover` decided what may go along."""
    ground, answer_by = handover.ground, handover.answer_by
    return ReferralPacket(
        reference=handover.reference,
        language=handover.language,
        written_in=handover.written_in,
        sender=handover.sender,
        receiver=handover.receiver,
        made_on=handover.made_on,
        sent_at=handover.sent_at and handover.sent_at.astimezone(UTC),
        answer_by=answer_by and answer_by.astimezone(UTC),
        needs=handover.needs,
        company=_company(handover),
        consent=ground if isinstance(ground, Permission) else None,
        override=ground if isinstance(ground, Overriding) else None,
        ask=handover.ask,
        facts=_profile(handover.facts) if handover.facts else None,
        contacts=handover.contacts,
        notes=handover.notes,
        checklist=handover.checklist,
    )


def handover_of(packet: ReferralPacket) -> Handover:
    """What the packet was made of: the paper that the receiver may read and print."""
    number, facts = packet.company.legal_identifier, packet.facts
    country = number.country if number else packet.receiver.country
    ground = packet.consent or packet.override
    assert ground is not None  # noqa: S101 - `ensure_whole` saw to it
    return Handover(
        reference=packet.reference,
        language=packet.language,
        written_in=packet.written_in,
        sender=packet.sender,
        receiver=packet.receiver,
        made_on=packet.made_on,
        sent_at=packet.sent_at,
        answer_by=packet.answer_by and local_time(packet.answer_by, packet.receiver.country),
        company=packet.company.legal_name,
        number=number.notation if number else "",
        country=country,
        is_sole_trader=packet.company.is_sole_trader,
        needs=packet.needs,
        ground=ground,
        ask=packet.ask,
        facts=_facts(facts, packet.company.registered_address or Address()) if facts else None,
        contacts=packet.contacts,
        notes=packet.notes,
        checklist=packet.checklist,
    )


def recall_of(
    reference: str, withdrawn_on: date, *, sender: Party, receiver: Party, language: Language
) -> Recall:
    """A notice that names the referral and nothing of the company."""
    return Recall(
        reference=reference,
        withdrawn_on=withdrawn_on,
        sender=sender,
        receiver=receiver,
        language=language,
    )


def _company(handover: Handover) -> LegalEntity:
    number = handover.number
    return LegalEntity(
        legal_name=handover.company,
        legal_identifier=Identifier(notation=number, country=handover.country) if number else None,
        registered_address=_address(handover.facts) if handover.facts else None,
        is_sole_trader=handover.is_sole_trader,
    )


def _address(facts: Facts) -> Address | None:
    if not (facts.street or facts.postcode or facts.town):
        return None
    return Address(
        thoroughfare=facts.street,
        post_code=facts.postcode,
        post_name=facts.town,
        admin_unit_l1=facts.country,
    )


def _profile(facts: Facts) -> Profile:
    return Profile(
        municipality=facts.municipality,
        municipality_code=facts.municipality_code,
        industry=facts.industry,
        industry_code=facts.industry_code,
        industry_version=facts.industry_version,
        size=facts.size,
        website=facts.website,
        maturity=facts.maturity,
        done=facts.done,
    )


def _facts(profile: Profile, address: Address) -> Facts:
    return Facts(
        street=address.thoroughfare,
        postcode=address.post_code,
        town=address.post_name,
        country=address.admin_unit_l1,
        municipality=profile.municipality,
        municipality_code=profile.municipality_code,
        industry=profile.industry,
        industry_code=profile.industry_code,
        industry_version=profile.industry_version,
        size=profile.size,
        website=profile.website,
        maturity=profile.maturity,
        done=profile.done,
    )
