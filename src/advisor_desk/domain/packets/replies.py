"""Answers: which there are, and what a filled form says."""

from collections.abc import Mapping
from dataclasses import astuple, dataclass
from datetime import UTC, datetime
from enum import StrEnum
from uuid import NAMESPACE_URL, uuid5

from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.packets.values import ReferralPacket, Reply
from advisor_desk.domain.referrals import State

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
