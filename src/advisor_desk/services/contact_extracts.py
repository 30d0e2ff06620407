"""The register extract of a contact: what the desk holds of one person, whence and why."""

from collections.abc import Iterator
from uuid import UUID

from sqlalchemy.orm import Session

from advisor_desk.domain.codes import Language
from advisor_desk.domain.companies import Contact
from advisor_desk.domain.contact_extracts import (
    ContactExtract,
    ContactUnknown,
    Held,
    Noted,
    Record,
    named_in,
    names,
)
from advisor_desk.domain.engagements import Engagement
from advisor_desk.domain.handover import Party, Person
from advisor_desk.services.desk import Desk
from advisor_desk.services.papers import Printable
from advisor_desk.store import contacts as query
from advisor_desk.store import own_notes
from advisor_desk.store import referrals as referral_query
from advisor_desk.store.rows import ChangeRow, CompanyRow
from advisor_desk.system.words import Words

_FIELDS = ("name", "title", "email", "telephone")


class ContactExtracts:
    """Reads; changes nothing. Of one's own notes it tells how many name the person."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def extract(self, contact_id: UUID, words: Words) -> ContactExtract:
        """Raises `ContactUnknown`."""
        me = self._desk.me
        with self._desk.read() as session:
            found = query.contact(session, contact_id)
            if found is None:
                raise ContactUnknown(contact_id)
            person, is_removed = found
            company = session.get_one(CompanyRow, person.company_id).name
            notes = own_notes.of_company(session, person.company_id, me.actor.id)
            records = sorted(self._records(session, person, words), key=lambda one: one.on)
            return ContactExtract(
                made_on=self._desk.today(),
                holder=Party(
                    actor=me.actor.name, person=me.adviser.name, email=me.adviser.email,
                    telephone=me.adviser.telephone,
                ),
                company=company,
                person=Person.of(person),
                is_removed=is_removed,
                noted=tuple(map(self._noted, query.changes(session, person.id))),
                records=tuple(records),
                own_notes=named_in((one.text for one in notes), person.name),
            )  # fmt: skip

    def paper(self, contact_id: UUID, language: Language) -> Printable:
        """The extract as a PDF, to be given to the person. Raises `ContactUnknown`."""
        from advisor_desk.documents.contact_extract_pdf import contact_extract_pdf

        words = Words(language)
        extract = self.extract(contact_id, words)
        paper = contact_extract_pdf(extract, words)
        named = f"{words.text('paper.extract')} {extract.made_on.isoformat()}"
        person = extract.person
        return Printable(
            paper.content,
            paper.pages,
            paper.missing_characters,
            f"{named}.pdf",
            named=named,
            receiver=Party(actor=person.name, person=person.name, email=person.email),
        )

    def _records(self, session: Session, person: Contact, words: Words) -> Iterator[Record]:
        for visit in query.engagements(session, person.company_id):
            is_linked = person.id in visit.contact_ids
            if is_linked or names(f"{visit.purpose} {visit.summary}", person.name):
                yield self._engagement(visit, words, is_linked=is_linked)
        yield from self._shared(session, person)
        for inquiry in query.inquiries(session, person.company_id):
            if inquiry.contact_id == person.id or names(inquiry.asked_by, person.name):
                yield Record(
                    held=Held.INQUIRY,
                    on=inquiry.came_at.astimezone().date(),
                    what=" · ".join(
                        filter(None, (inquiry.asked_by, inquiry.telephone, inquiry.email))
                    ),
                    source=self._desk.actor_name(inquiry.door_actor_id),
                )
        for name, at, row in query.listed(session, person.company_id):
            if names(row.contact, person.name):
                yield Record(
                    held=Held.LIST,
                    on=at.astimezone().date(),
                    what=" · ".join(
                        filter(None, (row.contact, row.title, row.telephone, row.email))
                    ),
                    source=name,
                )

    def _engagement(self, visit: Engagement, words: Words, *, is_linked: bool) -> Record:
        """What was written of it stands with it where it names the person."""
        kind = words.text(
            "paper.kind_and_role", kind=words.code(visit.kind), role=words.code(visit.role)
        )
        told = () if is_linked else (visit.purpose, visit.summary)
        return Record(
            held=Held.ENGAGEMENT if is_linked else Held.MENTION,
            on=visit.starts_at.astimezone().date(),
            what=" – ".join(filter(None, (kind, *told))),
            source=self._desk.actor_name(visit.actor_id),
        )

    def _shared(self, session: Session, person: Contact) -> Iterator[Record]:
        """With whom what was shared, and what the person agreed to."""
        for referral in query.referrals(session, person.company_id):
            if person.id in referral.contact_ids and referral.sent_at:
                yield Record(
                    held=Held.REFERRAL,
                    on=referral.sent_at.astimezone().date(),
                    what=f"{referral.reference} – {self._desk.actor_name(referral.to_actor_id)}",
                    source=self._desk.actor_name(referral.from_actor_id),
                )
        for consent in referral_query.consents(session, person.company_id):
            if names(consent.given_by, person.name):
                yield Record(
                    held=Held.CONSENT,
                    on=consent.given_on,
                    what=consent.purpose,
                    source=consent.given_by,
                )

    def _noted(self, change: ChangeRow) -> Noted:
        said = ((name, change.fields[name][1]) for name in _FIELDS if name in change.fields)
        return Noted(
            on=change.at.astimezone().date(),
            by=self._desk.adviser_name(change.by),
            said=tuple((name, str(value)) for name, value in said if value),
        )
