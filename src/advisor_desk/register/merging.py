"""Makes one company of the rows that are about it, and says where it stands in searches."""

from collections.abc import Iterable, Iterator

from advisor_desk.register.company import State
from advisor_desk.register.grams import index_text, search_words
from advisor_desk.register.municipalities import Municipalities, Proposal
from advisor_desk.register.rows import SEPARATOR
from advisor_desk.register.staging import MergedRow, StagedRow

UNINDEXED = 7

_TRADING = frozenset(("AB", "EK", "BAB", "FAB", "SE", "SCE", "TPAB"))
_OTHER_TRADING = frozenset(("HB", "KB", "SCB31", "FL", "E", "EB", "EEIG", "BFL", ""))
_NOWHERE = Proposal("", 0.0)
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


def importance(legal_form: str, state: State) -> int:
    """The class of a company: the lower, the earlier it comes among equals."""
    match state:
        case State.DEREGISTERED:
            return UNINDEXED
        case State.CEASED | State.LIQUIDATION | State.BANKRUPTCY:
            return 6
        case State.NEVER_ACTIVE:
            return 5
    if legal_form not in _TRADING and legal_form not in _OTHER_TRADING:
        return 4
    return 2 * (state is State.REGISTERED) + (legal_form not in _TRADING)


class Merger:
    """Remembers where each town lies while it merges."""

    def __init__(self, municipalities: Municipalities | None) -> None:
        self._municipalities = municipalities
        self._places = dict[tuple[str, str], tuple[str, Proposal]]()

    def companies(self, rows: Iterable[StagedRow]) -> Iterator[tuple[int, int, MergedRow]]:
        """For each company its class, how many rows it came from, and its values.

        Rows without a number are companies of their own; the more trusted rows come first.
        """
        about = dict[object, list[StagedRow]]()
        for place, row in enumerate(rows):
            about.setdefault(row.ident or (place,), []).append(row)
        for first, *others in about.values():
            row = merged(first, others) if others else first
            yield self._company(row, 1 + len(others))

    def _company(self, row: StagedRow, count: int) -> tuple[int, int, MergedRow]:
        town, place = self._place(row)
        rank = importance(row.legal_form, State(row.state))
        indexed = rank != UNINDEXED
        words = search_words(row.name, row.other_names, town) if indexed else ""
        if not indexed:
            row = row._replace(care_of="", street="", industries="")
        return rank, count, MergedRow(
            row.ident, row.country, row.name, row.other_names, row.legal_form, row.care_of,
            row.street, row.postcode, town, place.code, place.certainty, row.industries,
            row.state, row.state_since, row.declines, row.registered_on, row.sole_trader,
            index_text(words, place.code) if indexed else "",
        )  # fmt: skip

    def _place(self, row: StagedRow) -> tuple[str, Proposal]:
        """The town as it is usually written; the municipality as stated, or as proposed."""
        table = self._municipalities
        if table is None or row.country != "SE":
            return row.town, _NOWHERE
        if row.municipality and (code := table.code_of(row.municipality)):
            return table.spelling(row.town), Proposal(code, 1.0)
        where = row.town, row.postcode[:2]
        if where not in self._places:
            self._places[where] = table.spelling(row.town), table.propose(*where) or _NOWHERE
        return self._places[where]


def merged(first: StagedRow, others: list[StagedRow]) -> StagedRow:
    """What the rows say together: the first that says something is believed.

    Except for the state, where the gravest is, and for a declined advertisement, which stays.
    """
    rows = [first, *others]
    gravest = max(_standing(rows), key=lambda row: _GRAVITY[State(row.state)])
    addressed = next((row for row in rows if row.town or row.postcode), first)
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


def _standing(rows: list[StagedRow]) -> list[StagedRow]:
    """Without the rows of a business that was struck off while its owner runs another."""
    running = {row.source for row in rows if row.state != State.DEREGISTERED}
    return [r for r in rows if r.state != State.DEREGISTERED or r.source not in running]


def _first(values: Iterable[str]) -> str:
    return next(filter(None, values), "")


def _names(rows: list[StagedRow]) -> str:
    """Every name but the main one, once; spellings that differ in case only count as one."""
    seen = {rows[0].name.casefold()}
    kept = []
    for row in rows:
        for name in (row.name, *row.other_names.split(SEPARATOR)):
            if name and name.casefold() not in seen:
                seen.add(name.casefold())
                kept.append(name)
    return SEPARATOR.join(kept)
