"""What came as a file: who says what, whether it is whole, and what is known of it here."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from sqlalchemy.exc import StatementError
from sqlalchemy.orm import Session

from advisor_desk.documents.packet_files import ReadPacket, read_packet
from advisor_desk.documents.packet_pdf import ReadFile, read_file
from advisor_desk.domain.actors import Actor
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.likeness import Ground
from advisor_desk.domain.packets import (
    REPLIES,
    FilledForm,
    Packet,
    PacketForOthers,
    PacketFromOthers,
    PacketIsOurs,
    PacketUnreadable,
    Recall,
    ReferralPacket,
    Reply,
    happening_of,
    reply_of,
)
from advisor_desk.domain.parcels import Standing, Trust
from advisor_desk.domain.referral_history import replayed
from advisor_desk.domain.referrals import Happening, Referral, ReferralUnknown, State
from advisor_desk.services.desk import Desk
from advisor_desk.services.known_keys import keys_at, trust_of
from advisor_desk.services.matching import Matching, Possible, Typed
from advisor_desk.services.packet_parties import PacketParties
from advisor_desk.services.registers import Registers
from advisor_desk.store import company_names, received_packets
from advisor_desk.store import referrals as query
from advisor_desk.system.signing import fingerprint

_UNFIT = (ValueError, TypeError, LookupError, AttributeError, OverflowError, StatementError)
"""What a value that makes no sense raises, wherever it is met first."""


@dataclass(frozen=True, kw_only=True)
class PacketLook:
    """A packet that was opened and not yet taken in.

    A filled form is the answer it gives, and `form` what was written into it. `referral` is the
    one that this desk has, `company` the name it has or would have, `then` where it will stand.
    """

    path: Path
    packet: Packet
    read: ReadPacket
    trust: Trust
    standing: Standing
    sender: Actor | None
    referral: Referral | None
    company: str
    then: State
    form: FilledForm | None = None
    decided: Possible | None = None
    """The company with the packet's number: nothing is left to choose."""
    possible: Sequence[Possible] = ()
    """Companies that may be meant, where no number says so."""

    @property
    def fingerprint(self) -> str:
        return fingerprint(self.read.key) if self.read.key else ""

    @property
    def is_news(self) -> bool:
        """Whether taking it in changes anything."""
        return self.standing in {Standing.NEW, Standing.CHANGED}


class Receiving:
    """Looks; changes nothing."""

    def __init__(self, desk: Desk, matching: Matching) -> None:
        self._desk = desk
        self._matching = matching

    def look(self, path: Path, registers: Registers | None = None) -> PacketLook:
        """Open a PDF or JSON file and say what it is. It may take a second: in a job.

        Raises what `read_file` does, `PacketIsOurs`, `PacketForOthers`, `PacketFromOthers`,
        `ReferralUnknown`, `ReplyMissing` or `TextTooLong`.
        """
        with told_as_unreadable(path):
            found = read_file(path)
            with self._desk.read() as session:
                look = _Looking(self._desk, session, path, found).look()
            if isinstance(look.packet, ReferralPacket) and look.referral is None:
                return self._with_companies(look, look.packet, registers)
            return look

    def _with_companies(
        self, look: PacketLook, packet: ReferralPacket, registers: Registers | None
    ) -> PacketLook:
        company, facts = packet.company, packet.facts
        number, place = company.legal_identifier, company.registered_address
        typed = Typed(
            name=company.legal_name,
            number=number.notation if number else "",
            country=number.country if number else "SE",
            town=place.post_name if place else "",
            municipality=facts.municipality_code if facts else "",
        )
        possible = self._matching.possible(typed, registers)
        decided = next((p for p in possible if Ground.SAME_NUMBER in p.likeness.grounds), None)
        return replace(look, decided=decided, possible=() if decided else possible)


class _Looking:
    """One file against one desk."""

    def __init__(self, desk: Desk, session: Session, path: Path, found: ReadFile) -> None:
        self._desk, self._session, self._path = desk, session, path
        self._read, self._form = found.packet, found.form
        self._parties = PacketParties(desk)

    def look(self) -> PacketLook:
        match self._read.packet:
            case ReferralPacket() as packet if self._is_mine(self._parties.actor(packet.sender)):
                return self._answered(packet)
            case ReferralPacket() as packet:
                return self._referred(packet)
            case Reply() as packet:
                return self._replied(packet)
            case Recall() as packet:
                return self._recalled(packet)

    def _referred(self, packet: ReferralPacket) -> PacketLook:
        if not self._is_mine(self._parties.actor(packet.receiver)):
            raise PacketForOthers(packet.receiver.actor)
        held = query.by_reference(self._session, packet.reference)
        if held and held.from_actor_id != getattr(self._sender, "id", None):
            raise PacketFromOthers(packet.sender.actor, packet.reference)
        look = self._look(packet, held, self._standing(packet, held))
        return replace(look, company=look.company or packet.company.legal_name)

    def _answered(self, packet: ReferralPacket) -> PacketLook:
        """Our own paper, come back."""
        if self._form is None or self._form.is_empty:
            raise PacketIsOurs
        reply = reply_of(self._form, packet, self._read.digest, self._desk.now())
        return replace(self._answer(reply, self._sent(packet.reference)), form=self._form)

    def _replied(self, packet: Reply) -> PacketLook:
        if packet.state not in REPLIES:
            raise PacketUnreadable(self._path.name)
        if self._is_mine(self._sender):
            raise PacketIsOurs
        referral = self._sent(packet.reference)
        if getattr(self._sender, "id", None) != referral.to_actor_id:
            raise PacketFromOthers(packet.sender.actor, packet.reference)
        return self._answer(packet, referral)

    def _recalled(self, packet: Recall) -> PacketLook:
        if self._is_mine(self._sender):
            raise PacketIsOurs
        held = self._held(packet.reference)
        if getattr(self._sender, "id", None) != held.from_actor_id:
            raise PacketFromOthers(packet.sender.actor, packet.reference)
        kept = received_packets.of_referral(self._session, held.id)
        is_known = held.state is State.WITHDRAWN and not kept
        standing = Standing.SAME if is_known else Standing.NEW
        return self._look(packet, held, standing, State.WITHDRAWN)

    def _answer(self, reply: Reply, referral: Referral) -> PacketLook:
        history = list(query.happenings(self._session, referral.id))
        said = happening_in(history, reply, referral, self._parties)
        known = any(one.id == said.id for one in history)
        then = replayed([*history, said]).state
        standing = Standing.SAME if known else Standing.NEW
        return self._look(reply, referral, standing, referral.state if known else then)

    def _look(
        self, packet: Packet, held: Referral | None, standing: Standing, then: State | None = None
    ) -> PacketLook:
        names = company_names.names(self._session, {held.company_id}) if held else {}
        return PacketLook(
            path=self._path,
            packet=packet,
            read=self._read,
            trust=self._trust(),
            standing=standing,
            sender=self._sender,
            referral=held,
            company=names.get(held.company_id, "") if held else "",
            then=then or (held.state if held else State.RECEIVED),
        )

    def _standing(self, packet: ReferralPacket, held: Referral | None) -> Standing:
        if held is None:
            return Standing.NEW
        kept = received_packets.of_referral(self._session, held.id)
        if self._read.digest in {one.digest for one in kept}:
            return Standing.SAME
        last = read_packet(kept[0].document, self._path.name).packet if kept else None
        is_older = isinstance(last, ReferralPacket) and last.made_on > packet.made_on
        gone = held.state in {State.WITHDRAWN, State.CLOSED}
        return Standing.OLDER if is_older or gone else Standing.CHANGED

    @cached_property
    def _sender(self) -> Actor | None:
        return self._parties.actor(self._read.packet.sender)

    def _trust(self) -> Trust:
        """Of whoever sealed the packet: for a form, that is this desk or a colleague's."""
        actor, key = self._sender, self._read.key
        if actor and key in keys_at(self._session, actor.id).values():
            return Trust.KNOWN  # a colleague may hand over another's referral
        adviser = self._parties.adviser(self._session, self._read.packet.sender, actor)
        ids = (actor.id if actor else None, adviser.id if adviser else None)
        return trust_of(self._session, *ids, key)

    def _sent(self, reference: str) -> Referral:
        """A referral of one's own actor, as this desk has it."""
        held = self._held(reference)
        if held.from_actor_id != self._desk.me.actor.id:
            raise PacketForOthers(self._desk.actor_name(held.from_actor_id))
        if held.state is State.DRAFT:
            raise ReferralUnknown(reference)
        return held

    def _held(self, reference: str) -> Referral:
        held = query.by_reference(self._session, reference)
        if held is None:
            raise ReferralUnknown(reference)
        return held

    def _is_mine(self, actor: Actor | None) -> bool:
        return actor is not None and actor.id == self._desk.me.actor.id


def happening_in(
    history: Sequence[Happening], reply: Reply, referral: Referral, parties: PacketParties
) -> Happening:
    """The answer as it is kept: as it was when it first came, if it came before."""
    to = parties.named(reply.passed_on_to) if reply.passed_on_to else None
    if to in {referral.from_actor_id, referral.to_actor_id}:
        to = None  # no way on: it is kept in words
    said = happening_of(reply, referral, to)
    return next((one for one in history if one.id == said.id), said)


@contextmanager
def told_as_unreadable(path: Path) -> Iterator[None]:
    """A packet of the right form whose values no desk can keep is said to be unreadable."""
    try:
        yield
    except AdvisorDeskError:
        raise
    except _UNFIT as error:
        raise PacketUnreadable(path.name) from error
