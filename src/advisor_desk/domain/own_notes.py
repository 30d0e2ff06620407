"""What an actor writes down of an engagement for itself: no other actor ever sees it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from uuid import UUID, uuid5


@dataclass(frozen=True, kw_only=True)
class OwnNote:
    """The actor's confidential notes of one engagement, whoever leads that."""

    id: UUID
    engagement_id: UUID
    actor_id: UUID
    text: str
    version: int = 0


def note_id(engagement_id: UUID, actor_id: UUID) -> UUID:
    """The same on every desk of the actor: there is one note of it for each engagement."""
    return uuid5(engagement_id, actor_id.hex)


def make_note(engagement_id: UUID, actor_id: UUID, text: str) -> OwnNote:
    return OwnNote(
        id=note_id(engagement_id, actor_id),
        engagement_id=engagement_id,
        actor_id=actor_id,
        text=text,
    )


def merged(one: OwnNote, other: OwnNote) -> OwnNote:
    """What two colleagues wrote, neither knowing of the other: both, the same either way round."""
    texts = sorted({one.text, other.text})
    if any(text in longer for text in texts for longer in texts if text != longer):
        return replace(one, text=max(texts, key=len))
    return replace(one, text="\n\n".join(texts))


def written_by(notes: Iterable[OwnNote], actor_id: UUID) -> Mapping[UUID, str]:
    """The actor's own notes by engagement; those of others, and empty ones, are left out."""
    return {n.engagement_id: n.text for n in notes if n.actor_id == actor_id and n.text}
