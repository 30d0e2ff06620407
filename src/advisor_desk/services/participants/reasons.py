"""Why a row is kept aside, in words."""

from advisor_desk.domain.participants import Listed
from advisor_desk.system.words import Words


def reasons(row: Listed, words: Words) -> str:
    """As "Date: a week, not a day · Actor: unknown actor"; empty for a row that can be read."""
    said = [words.code(row.finding.unread)] if row.finding.unread else []
    faults = row.typed.visit.faults if row.typed.visit else ()
    said += [f"{words.code(fault.field)}: {words.code(fault.why)}" for fault in faults]
    return " · ".join(said)
