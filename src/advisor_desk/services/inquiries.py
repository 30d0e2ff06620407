"""The one door in: taking an inquiry in, handing it to the right one, answering it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from advisor_desk.domain.answer_clock import Reading, answer_by, reading
from advisor_desk.domain.companies import Contact
from advisor_desk.domain.drafts import Form
from advisor_desk.domain.engagements import Channel, Engagement
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.inquiries import (
    CameInTheFuture,
    Happening,
    Inquiry,
    State,
    Way,
    after,
    ensure_complete,
    ensure_follows,
    last_to_take_back,
    replayed,
)
from advisor_desk.domain.next_steps import NextStep
from advisor_desk.domain.referrals import Referral
from advisor_desk.domain.text import line, note
from advisor_desk.services.desk import Desk
from advisor_desk.services.identifying import Identified, identify
from advisor_desk.services.saving import bring_back, discard_draft, put, remove
from advisor_desk.store import engagements as engagement_query
from advisor_desk.store import inquiries as query
from advisor_desk.store.company_names import names
from advisor_desk.store.rows import ContactRow, InquiryHappeningRow, InquiryRow

_HOW = {
    Way.TELEPHONE: Channel.TELEPHONE,
    Way.MAIL: Channel.EMAIL,
    Way.VISIT: Channel.IN_PERSON,
    Way.WEB: Channel.WRITTEN,
}


@dataclass(frozen=True, kw_only=True)
class Given:
    """To whom an inquiry goes at once: an actor, and perhaps one of its advisers."""

    actor_id: UUID
    adviser_id: UUID | None = None


@dataclass(frozen=True, kw_only=True)
class Listed:
    """An inquiry with the name of who asks and the clock, if it runs."""

    inquiry: Inquiry
    company: str
    clock: Reading | None
    waits_for_me: bool
    """Its next step is the adviser's, or the actor's with nobody named."""


@dataclass(frozen=True, kw_only=True)
class InquiryView(Listed):
    """An inquiry with all that happened to it and all that it has led to."""

    happenings: Sequence[Happening]
    engagements: Sequence[Engagement]
    referrals: Sequence[Referral]
    steps: Sequence[NextStep]


class Inquiries:
    """From the door to the answer. The clock runs in the country of the actor that has it."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def clock_from(self, came_at: datetime, actor_id: UUID | None = None) -> datetime:
        """Until when what came in then is to be answered by the actor, or by one's own."""
        country = self._country(actor_id or self._desk.me.actor.id)
        return answer_by(came_at, self._desk.terms, country)

    def take_in(self, inquiry: Inquiry, to: Given | None = None) -> Inquiry:
        """Put it on record, and hand it to somebody at once if somebody is named.

        Raises `InquiryIncomplete`, `CameInTheFuture`, `PersonNumberNotKept`, `TextTooLong`.
        """
        asked = self._clean(inquiry)
        ensure_complete(asked)
        if asked.came_at > self._desk.now():
            raise CameInTheFuture
        came = self._came(asked)
        with self._desk.write() as session:
            asked = self._identified(session, replayed(asked, [came]))
            given = self._given(asked, came, to) if to else None
            if given:
                asked = self._moved(asked, given)
            row = put(session, InquiryRow, replace(asked, answer_by=self._answer_by(asked)))
            for happening in filter(None, (came, given)):
                put(session, InquiryHappeningRow, happening)
            discard_draft(session, Form.INQUIRY, asked.id)
            return row.to_domain()

    def correct(self, inquiry: Inquiry) -> Inquiry:
        """Change who asks and what; state, owner and clock stay. Raises as `take_in` does."""
        asked = self._clean(inquiry)
        ensure_complete(asked)
        with self._desk.write() as session:
            known = session.get_one(InquiryRow, asked.id).to_domain()
            kept = replace(
                asked,
                state=known.state,
                actor_id=known.actor_id,
                adviser_id=known.adviser_id,
                answered_at=known.answered_at,
                came_at=known.came_at,
                answer_by=known.answer_by,
            )
            row = put(session, InquiryRow, self._identified(session, kept))
            discard_draft(session, Form.INQUIRY, asked.id)
            return row.to_domain()

    def record(self, happening: Happening) -> Inquiry:
        """Note what happened, as it was told. Raises what `ensure_follows` raises."""
        told = replace(
            happening,
            said_by=line(happening.said_by),
            note=note(happening.note).strip(),
            recorded_by=happening.recorded_by or self._desk.me.adviser.id,
        )
        with self._desk.write() as session:
            row = session.get_one(InquiryRow, told.inquiry_id)
            inquiry = row.to_domain()
            ensure_follows(inquiry, told, self._desk.now())
            row.take(self._moved(inquiry, told))
            put(session, InquiryHappeningRow, told)
            return row.to_domain()

    def take_back(self, inquiry_id: UUID) -> Inquiry:
        """Take back what was recorded last. Raises `NothingToTakeBack`."""
        with self._desk.write() as session:
            row = session.get_one(InquiryRow, inquiry_id)
            happened = query.happenings(session, inquiry_id)
            last = last_to_take_back(happened)
            remove(session, InquiryHappeningRow, last.id, self._desk.now())
            before = replayed(row.to_domain(), happened[:-1])
            row.take(replace(before, answer_by=self._answer_by(before)))
            session.flush()
            return row.to_domain()

    def identify(self, inquiry_id: UUID, company_id: UUID) -> Inquiry:
        """It is this company that asks: what it leads to can be linked from now on."""
        with self._desk.write() as session:
            known = session.get_one(InquiryRow, inquiry_id).to_domain()
            return put(session, InquiryRow, replace(known, company_id=company_id)).to_domain()

    def keep_contact(self, inquiry_id: UUID) -> Contact:
        """Make who asked a contact of the company. The company and a name must be known."""
        with self._desk.write() as session:
            row = session.get_one(InquiryRow, inquiry_id)
            assert row.company_id is not None  # noqa: S101 - offered only then
            contact = Contact(
                id=new_id(),
                company_id=row.company_id,
                name=row.asked_by,
                telephone=row.telephone,
                email=row.email,
            )
            kept = put(session, ContactRow, contact).to_domain()
            row.contact_id = kept.id
            return kept

    def remove(self, inquiry_id: UUID) -> None:
        """Take out one that was logged by mistake; what it led to stays."""
        with self._desk.write() as session:
            remove(session, InquiryRow, inquiry_id, self._desk.now())

    def bring_back(self, inquiry_id: UUID) -> None:
        with self._desk.write() as session:
            bring_back(session, InquiryRow, inquiry_id)

    def find(self, inquiry_id: UUID) -> Inquiry | None:
        """The inquiry if it is on record; a draft's own id is not, yet."""
        with self._desk.look() as place:
            return query.by_id(place, inquiry_id)

    def view(self, inquiry_id: UUID) -> InquiryView:
        """Raises `LookupError` if there is none."""
        with self._desk.look() as place:
            inquiry = query.by_id(place, inquiry_id)
            if inquiry is None:
                raise LookupError(inquiry_id)
            known = names(place, [inquiry.company_id] if inquiry.company_id else [])
            return InquiryView(
                **vars(self._listed(inquiry, known)),
                happenings=query.happenings(place, inquiry_id),
                engagements=engagement_query.from_inquiry(place, inquiry_id),
                referrals=query.referrals_from(place, inquiry_id),
                steps=query.steps_from(place, inquiry_id),
            )

    def list(
        self,
        states: Sequence[State] = tuple(State),
        *,
        mine: bool = False,
        skip: int = 0,
        limit: int = 50,
    ) -> Sequence[Listed]:
        """A page of those that came in here or wait here, the most pressing first.

        `mine`: only what waits for this adviser, or for the actor and nobody named.
        """
        me = self._desk.me
        with self._desk.look() as place:
            found = query.page(
                place,
                states,
                actor_id=me.actor.id,
                adviser_id=me.adviser.id if mine else None,
                skip=skip,
                limit=limit,
            )
            known = names(place, {one.company_id for one in found if one.company_id})
        return [self._listed(inquiry, known) for inquiry in found]

    def _listed(self, inquiry: Inquiry, known: dict[UUID, str]) -> Listed:
        company = known.get(inquiry.company_id, "") if inquiry.company_id else ""
        return Listed(
            inquiry=inquiry,
            company=company or inquiry.company_text or inquiry.asked_by,
            clock=self._clock(inquiry) if inquiry.clock_runs else None,
            waits_for_me=self._is_mine(inquiry),
        )

    def _is_mine(self, inquiry: Inquiry) -> bool:
        me = self._desk.me
        is_mine = inquiry.adviser_id in {None, me.adviser.id}
        return inquiry.is_open and inquiry.actor_id == me.actor.id and is_mine

    def _clock(self, inquiry: Inquiry) -> Reading:
        country = self._country(inquiry.actor_id)
        return reading(self._desk.now(), inquiry.answer_by, self._desk.terms, country)

    def _answer_by(self, inquiry: Inquiry) -> datetime:
        return self.clock_from(inquiry.came_at, inquiry.actor_id)

    def _moved(self, inquiry: Inquiry, told: Happening) -> Inquiry:
        """After the happening; the clock is another one only where the country is."""
        moved = after(inquiry, told)
        is_other = self._country(moved.actor_id) != self._country(inquiry.actor_id)
        return replace(moved, answer_by=self._answer_by(moved)) if is_other else moved

    def _country(self, actor_id: UUID) -> str:
        found = self._desk.people.actors.get(actor_id)
        return found.country if found else "SE"

    def _clean(self, inquiry: Inquiry) -> Inquiry:
        me = self._desk.me
        return replace(
            inquiry,
            company_text=line(inquiry.company_text),
            asked_by=line(inquiry.asked_by),
            telephone=line(inquiry.telephone),
            email=line(inquiry.email),
            ask=note(inquiry.ask),
            taken_by=inquiry.taken_by or me.adviser.id,
        )

    def _identified(self, session: Session, inquiry: Inquiry) -> Inquiry:
        """With the company that a typed number names, if the desk has it."""
        if inquiry.company_id:
            return replace(inquiry, company_text="")
        key = self._desk.me.person_key
        found: Identified = identify(session, inquiry.company_text, key)
        return replace(inquiry, company_id=found.company_id, company_text=found.text)

    def _came(self, inquiry: Inquiry) -> Happening:
        return Happening(
            id=new_id(),
            inquiry_id=inquiry.id,
            state=State.NEW,
            at=inquiry.came_at,
            said_by=inquiry.asked_by,
            channel=_HOW[inquiry.way],
            recorded_by=self._desk.me.adviser.id,
        )

    def _given(self, inquiry: Inquiry, came: Happening, to: Given) -> Happening:
        """Later by its id, whatever the clock says: happenings are told in that order."""
        return Happening(
            id=new_id((came.id.int >> 80) + 1),
            inquiry_id=inquiry.id,
            state=State.ASSIGNED,
            at=self._desk.now(),
            actor_id=to.actor_id,
            adviser_id=to.adviser_id,
            recorded_by=self._desk.me.adviser.id,
        )
