"""What the records of a parcel are called, and what waits for whom."""

from collections.abc import Sequence

from advisor_desk.services.status import ForWhom
from advisor_desk.sync.feeds import feed_of
from advisor_desk.system.words import Words

_NAMED = 2
"""Beyond so many actors only their number is told."""


def table_word(words: Words, table: str) -> str:
    """The word for a table's records; what only colleagues hand each other has one together."""
    return words.text(f"parcel.table.{table if feed_of(table).is_for_partners else 'other'}")


def waiting_words(words: Words, waiting: Sequence[ForWhom], most: int = _NAMED) -> list[str]:
    """A phrase for each actor that waits for invitations or answers; the rest are counted."""
    told = [_phrase(words, one) for one in waiting[:most]]
    if rest := len(waiting) - most if len(waiting) > most else 0:
        told.append(words.count("parcel.waiting.more", rest))
    return told


def _phrase(words: Words, one: ForWhom) -> str:
    counts = {"invitations": one.invitations, "answers": one.answers}
    parts = [words.count(f"parcel.waiting.{what}", n) for what, n in counts.items() if n]
    both = words.text("parcel.waiting.and").join(parts)
    return words.text("parcel.waiting.for", what=both, actor=one.actor)
