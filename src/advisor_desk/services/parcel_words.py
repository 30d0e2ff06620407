"""What the records of a parcel are called."""

from advisor_desk.sync.feeds import feed_of
from advisor_desk.system.words import Words


def table_word(words: Words, table: str) -> str:
    """The word for a table's records; what only colleagues hand each other has one together."""
    return words.text(f"parcel.table.{table if feed_of(table).is_for_partners else 'other'}")
