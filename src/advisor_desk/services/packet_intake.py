"""Taking in what came as a file, after a look."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, time
from typing import assert_never
from uuid import NAMESPACE_URL, UUID, uuid5

from sqlalchemy import delete
from sqlalchemy.orm import Session

from advisor_desk.documents.packet_files import ReadPacket
from advisor_desk.domain.actors import Actor, Adviser
from advisor_desk.domain.consents import Consent, Override
from advisor_desk.domain.engagements import Channel
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.ids import same_id
from advisor_desk.domain.packets import Recall, ReferralPacket, Reply
from advisor_desk.domain.parcels import doubt
from advisor_desk.domain.referral_history import replayed
from advisor_desk.domain.referrals import Happening, Referral, State
from advisor_desk.domain.text import line, note
from advisor_desk.register.company import RegisterCompany
from advisor_desk.services.companies import of_register
from advisor_desk.services.desk import Desk
from advisor_desk.services.known_keys import keys_at, pin
from advisor_desk.services.packet_companies import company_told, settled
from advisor_desk.services.packet_parties import PacketParties
from advisor_desk.services.places import Places
from advisor_desk.services.receiving import PacketLook, happening_in, told_as_unreadable
from advisor_desk.services.saving import put
from advisor_desk.store import referrals as query
from advisor_desk.store.rows import ConsentRow, HappeningRow, ReceivedPacketRow, ReferralRow

Choice = UUID | RegisterCompany | None
"""The company that is meant: one of the desk's, one of the register's, or one not known yet."""


@dataclass(eq=False)
class CompanyUndecided(AdvisorDeskError):
    """Companies of the desk may be the one that is meant; nobody has said which."""

    name: str
    names: tuple[str, ...]


class Intake:
    """Everything of a file in one transaction, or nothing of it."""

    def __init__(self, desk: Desk, places: Places) -> None:
        self._desk = desk
        self._places = places

    def take(
        self,
        look: PacketLook,
        choice: Choice = None,
        *,
        trusting: bool = False,
        is_chosen: bool = True,
    ) -> Referral:
        """Keep what was looked at: the referral as it stands then.

        With `is_chosen` off, `CompanyUndecided` is raised where there is something to choose.
        `trusting`: the sender has been asked first; else `SenderKeyChanged` or
        `SignatureMissing`. Raises `TextTooLong`, `ActorCodeUnusable` or `PacketUnreadable` too.
        """
        if (asked := doubt(look.trust, _said_by(look))) and not trusting:
            raise asked
        if not look.is_news and look.referral:
            return look.referral
        if look.possible and not is_chosen:
            names = tuple(one.described.name for one in look.possible)
            raise CompanyUndecided(look.company, names)
        with told_as_unreadable(look.path), self._desk.write() as session:
            return _Taking(self._desk, session, self._places, look, choice).take()


class _Taking:
    """One file in one transaction."""

    def __init__(
        self, desk: Desk, session: Session, places: Places, look: PacketLook, choice: Choice
    ) -> None:
        self._desk, self._session, self._places = desk, session, places
        self._look, self._choice = look, choice
        self._parties = PacketParties(desk)

    def take(self) -> Referral:
        match self._look.packet:
            case ReferralPacket() as packet:
                return self._refer(packet)
            case Reply() as packet:
                return self._answer(packet)
            case Recall() as packet:
                return self._recall(packet)
            case other:
                assert_never(other)

    def _refer(self, packet: ReferralPacket) -> Referral:
        actor, adviser = self._parties.settled(self._session, packet.sender)
        held = query.by_reference(self._session, packet.reference)
        new = self._referral(packet, actor, adviser, held)
        if consent := self._consent(packet, new):
            put(self._session, ConsentRow, consent)
        row = put(self._session, ReferralRow, new)
        if held is None:
            self._happen(new, State.RECEIVED, "received", self._desk.now())
        self._keep(new.id, self._look.read)
        self._pin(adviser)
        return row.to_domain()

    def _referral(
        self, packet: ReferralPacket, actor: Actor, adviser: Adviser, held: Referral | None
    ) -> Referral:
        me = self._desk.me
        begun = packet.sent_at or datetime.combine(packet.made_on, time(), UTC)
        desk = self._parties.function(packet.receiver, me.actor)
        return Referral(
            id=held.id if held else same_id(packet.reference, min(begun, self._desk.now())),
            reference=packet.reference,
            company_id=held.company_id if held else self._company(packet),
            from_actor_id=actor.id,
            from_adviser_id=adviser.id,
            to_actor_id=me.actor.id,
            to_function_id=desk.id if desk else None,
            needs=packet.needs,
            ask=note(packet.ask),
            background=note(packet.notes.background) if packet.notes else "",
            scope=packet.consent.scope if packet.consent else frozenset(),
            consent_id=_made(packet.reference, "consent") if packet.consent else None,
            override=self._override(packet, adviser),
            language=packet.written_in,
            state=held.state if held else State.RECEIVED,
            sent_at=packet.sent_at,
            answer_by=packet.answer_by,
            version=held.version if held else 0,
        )

    def _override(self, packet: ReferralPacket, adviser: Adviser) -> Override | None:
        told = packet.override
        if told is None:
            return None
        return Override(reason=note(told.reason), by_adviser_id=adviser.id, on=told.on)

    def _company(self, packet: ReferralPacket) -> UUID:
        told = company_told(packet, self._places, self._desk.me.person_key)
        if isinstance(self._choice, RegisterCompany):
            told = of_register(self._choice, self._desk.me.person_key)
        chosen = self._choice if isinstance(self._choice, UUID) else None
        return settled(self._session, told, chosen)

    def _consent(self, packet: ReferralPacket, referral: Referral) -> Consent | None:
        """What the company allowed, for the actors that this desk knows too."""
        told = packet.consent
        if told is None:
            return None
        known_row = self._session.get(ConsentRow, _made(packet.reference, "consent"))
        codes = {one.code.upper() for one in told.recipients}
        known = {a.id for a in self._desk.people.actors.values() if a.code.upper() in codes}
        return Consent(
            id=_made(packet.reference, "consent"),
            company_id=referral.company_id,
            purpose=line(told.purpose, limit=1000),
            recipients=frozenset({referral.to_actor_id, *known}),
            scope=told.scope,
            given_by=line(told.given_by),
            channel=told.channel,
            given_on=told.given_on,
            until=told.until,
            withdrawn_on=known_row.withdrawn_on if known_row else None,
        )

    def _answer(self, reply: Reply) -> Referral:
        row = self._row()
        history = list(query.happenings(self._session, row.id))
        referral = row.to_domain()
        said = happening_in(history, reply, referral, self._parties)
        kept = replace(said, recorded_by=said.recorded_by or self._desk.me.adviser.id)
        put(self._session, HappeningRow, kept)
        row.state = replayed([*history, kept]).state
        if self._look.form is None:
            _, adviser = self._parties.settled(self._session, reply.sender)
            self._pin(adviser)
        self._session.flush()
        return row.to_domain()

    def _recall(self, recall: Recall) -> Referral:
        """What was sent is used no more: the packet goes, and what was written for us with it."""
        row = self._row()
        self._happen(row.to_domain(), State.WITHDRAWN, "recalled", self._desk.now())
        row.state = replayed(query.happenings(self._session, row.id)).state
        row.ask = row.background = ""
        consent = self._session.get(ConsentRow, row.consent_id) if row.consent_id else None
        if consent and consent.withdrawn_on is None:
            consent.withdrawn_on = recall.withdrawn_on
        kept = ReceivedPacketRow
        self._session.execute(delete(kept).where(kept.referral_id == row.id))
        _, adviser = self._parties.settled(self._session, recall.sender)
        self._pin(adviser)
        self._session.flush()
        return row.to_domain()

    def _row(self) -> ReferralRow:
        held = self._look.referral
        assert held is not None  # noqa: S101 - `look` saw to it
        return self._session.get_one(ReferralRow, held.id)

    def _happen(self, referral: Referral, state: State, what: str, at: datetime) -> None:
        happening = Happening(
            id=_made(referral.reference, what),
            referral_id=referral.id,
            state=state,
            at=at,
            said_by=_said_by(self._look) if state is State.WITHDRAWN else "",
            channel=Channel.WRITTEN,
            recorded_by=self._desk.me.adviser.id,
        )
        put(self._session, HappeningRow, happening)

    def _keep(self, referral_id: UUID, read: ReadPacket) -> None:
        row = ReceivedPacketRow(
            digest=read.digest,
            referral_id=referral_id,
            document=read.document,
            public_key=read.key,
            at=self._desk.now(),
        )
        self._session.merge(row)

    def _pin(self, adviser: Adviser) -> None:
        key = self._look.read.key
        if key and key not in keys_at(self._session, adviser.actor_id).values():
            pin(self._session, adviser.id, key, self._desk.now())


def _said_by(look: PacketLook) -> str:
    sender = look.packet.sender
    return line(sender.person or sender.actor)


def _made(reference: str, what: str) -> UUID:
    """The same on every desk of the receiver."""
    return uuid5(NAMESPACE_URL, f"{reference} {what}")
