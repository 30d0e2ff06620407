"""Answers: which there are, and what a filled form says."""

from collections.abc import Mapping
from dataclasses import astuple, dataclass
from datetime import UTC, datetime
from enum import StrEnum
from uuid import NAMESPACE_URL, UUID, uuid5

from advisor_desk.domain.codes import Language
from advisor_desk.domain.engagements import Channel
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.handover import Party
from advisor_desk.domain.packets.values import ReferralPacket, Reply
from advisor_desk.domain.referrals import Happening, Referral, State
from advisor_desk.domain.text import line, note

REPLIES = frozenset(
    {
        State.RECEIVED,
        State.ACCEPTED,
        State.DECLINED,
        State.REROUTED,
        State.IN_PROGRESS,
        State.CLOSED,
    }
)
"""What a receiver may say."""


class Answer(StrEnum):
    """What the form offers to tick."""

    ACCEPT = "accept"
    DECLINE = "decline"
    REROUTE = "reroute"


_STATES: Mapping[Answer, State] = {
    Answer.ACCEPT: State.ACCEPTED,
    Answer.DECLINE: State.DECLINED,
    Answer.REROUTE: State.REROUTED,
}


@dataclass(frozen=True, kw_only=True)
class FilledForm:
    """The fields of the form as somebody left them, whatever they wrote."""

    answer: Answer | None = None
    reason: str = ""
    pass_on_to: str = ""
    name: str = ""
    dated: str = ""
    message: str = ""

    @property
    def is_empty(self) -> bool:
        return not any(astuple(self))


@dataclass(eq=False)
class ReplyMissing(AdvisorDeskError):
    """Something is written in the form, but no answer is ticked."""

    name: str


def reply_of(form: FilledForm, packet: ReferralPacket, digest: str, now: datetime) -> Reply:
    """The answer that a form gives; the same form gives the same `id`. Raises `ReplyMissing`."""
    if form.answer is None:
        raise ReplyMissing(packet.reference)
    said = "\x1f".join((packet.reference, *(str(one) for one in astuple(form))))
    said_by = form.name or packet.receiver.person or packet.receiver.function
    return Reply(
        id=uuid5(NAMESPACE_URL, said),
        reference=packet.reference,
        digest=digest,
        state=_STATES[form.answer],
        said_at=now.astimezone(UTC),
        said_by=said_by,
        note="\n".join(filter(None, (form.reason, form.message))),
        passed_on_to=form.pass_on_to,
        dated=form.dated,
        sender=packet.receiver,
        receiver=packet.sender,
        language=packet.language,
    )


def happening_of(reply: Reply, referral: Referral, rerouted_to: UUID | None) -> Happening:
    """What the answer is in the referral's history; the same answer is the same happening.

    It stands at the time that its sender's clock showed: several keep their order so. Where it
    was passed on to nobody known (`rerouted_to`), that is kept in the words it came in.
    """
    to = f"\N{RIGHTWARDS ARROW} {reply.passed_on_to}" if reply.passed_on_to else ""
    said = (to if rerouted_to is None else "", reply.note)
    return Happening(
        id=uuid5(NAMESPACE_URL, f"{reply.reference} {reply.id}"),
        referral_id=referral.id,
        state=reply.state,
        at=reply.said_at,
        said_by=line(", ".join(part for part in (reply.said_by, reply.dated) if part)),
        channel=Channel.WRITTEN,
        note=note("\n".join(part for part in said if part)),
        outcome=reply.outcome,
        rerouted_to=rerouted_to if reply.state is State.REROUTED else None,
    )


def answer_of(
    happening: Happening,
    reference: str,
    *,
    sender: Party,
    receiver: Party,
    digest: str = "",
    passed_on_to: str = "",
    language: Language,
) -> Reply:
    """What is recorded in the history of a referral, told to the one who sent it."""
    return Reply(
        id=happening.id,
        reference=reference,
        digest=digest,
        state=happening.state,
        said_at=happening.at.astimezone(UTC),
        said_by=happening.said_by or sender.person,
        note=happening.note,
        passed_on_to=passed_on_to,
        outcome=happening.outcome,
        sender=sender,
        receiver=receiver,
        language=language,
    )
