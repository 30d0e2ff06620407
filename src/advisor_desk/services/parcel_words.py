"""What the records of a parcel are called, and what waits for whom."""

from collections.abc import Sequence

from advisor_desk.services.status import ForWhom
from advisor_desk.sync.feeds import feed_of
from advisor_desk.system.words import Words

_NAMED = 1
"""Beyond so many actors only their number is told."""


def table_word(words: Words, table: str) -> str:
    """The word for a table's records; what only colleagues hand each other has one together."""
    return words.text(f"parcel.table.{table if feed_of(table).is_for_partners else 'other'}")


def waiting_words(words: Words, waiting: Sequence[ForWhom], most: int = _NAMED) -> str:
    """What waits for whom, in one phrase; empty where nothing does."""
    said = ", ".join(_phrase(words, one) for one in waiting[:most])
    rest = len(waiting) - most
    return f"{said} {words.count('parcel.waiting.more', rest)}" if rest > 0 else said


def _phrase(words: Words, one: ForWhom) -> str:
    counts = {"invitations": one.invitations, "answers": one.answers, "steps": one.steps}
    parts = [words.count(f"parcel.waiting.{what}", n) for what, n in counts.items() if n]
    *before, last = parts
    told = words.text("parcel.waiting.and").join((", ".join(before), last) if before else (last,))
    return words.text("parcel.waiting.for", what=told, actor=one.actor)
