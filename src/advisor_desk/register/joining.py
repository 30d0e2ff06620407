"""Makes one row of the rows that are about one company."""

from collections.abc import Iterable, Sequence

from advisor_desk.register.company import State
from advisor_desk.register.rows import SEPARATOR, RegisterRow

Told = tuple[int, list[RegisterRow]]  # some rows, and how far their source is believed
# What a register says of a company in trouble outweighs what another says of its activity.
_GRAVITY = {
    State.DEREGISTERED: 7,
    State.BANKRUPTCY: 6,
    State.LIQUIDATION: 5,
    State.RESTRUCTURING: 4,
    State.MERGING: 3,
    State.CEASED: 2,
    State.NEVER_ACTIVE: 2,
    State.ACTIVE: 1,
    State.REGISTERED: 0,
}


def joined(told: Iterable[Told]) -> tuple[list[RegisterRow], int]:
    """A row for each company, those without a number alone; and how many rows there were.

    The more trusted rows come first.
    """
    about = dict[object, tuple[int, RegisterRow]]()
    others = dict[object, list[tuple[int, RegisterRow]]]()
    count = 0
    for source, rows in told:
        for row in rows:
            count += 1
            ident: object = row[:2] if row[0] else count
            if ident in about:
                others.setdefault(ident, []).append((source, row))
            else:
                about[ident] = source, row
    for ident, more in others.items():
        about[ident] = 0, merged([about[ident], *more])
    return [row for _, row in about.values()], count


def merged(told: Sequence[tuple[int, RegisterRow]]) -> RegisterRow:
    """What the rows say together: the first that says something is believed.

    Except for the state, where the gravest is, and for a declined advertisement, which stays.
    """
    rows = [row for _, row in told]
    first = rows[0]
    standing = _standing(told)
    gravest = max(standing, key=lambda row: _GRAVITY[State(row.state)])
    addressed = next((row for row in [*standing, *rows] if row.town or row.postcode), first)
    return first._replace(
        sole_trader=any(row.sole_trader for row in rows),
        other_names=_names(rows),
        legal_form=_first(row.legal_form for row in rows),
        care_of=addressed.care_of,
        street=addressed.street,
        postcode=addressed.postcode,
        town=addressed.town,
        municipality=_first(row.municipality for row in rows),
        industries=_first(row.industries for row in rows),
        state=gravest.state,
        state_since=gravest.state_since,
        declines=any(row.declines for row in rows),
        registered_on=_first(row.registered_on for row in rows),
    )


def _standing(told: Sequence[tuple[int, RegisterRow]]) -> list[RegisterRow]:
    """Without the rows of a business that was struck off while its owner runs another."""
    running = {source for source, row in told if row.state != State.DEREGISTERED}
    return [r for source, r in told if r.state != State.DEREGISTERED or source not in running]


def _first(values: Iterable[str]) -> str:
    return next(filter(None, values), "")


def _names(rows: list[RegisterRow]) -> str:
    """Every name but the main one, once; spellings that differ in case only count as one."""
    seen = {rows[0].name.casefold()}
    kept = []
    for row in rows:
        for name in (row.name, *row.other_names.split(SEPARATOR)):
            if name and name.casefold() not in seen:
                seen.add(name.casefold())
                kept.append(name)
    return SEPARATOR.join(kept)
