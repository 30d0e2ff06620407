"""Makes one company of the rows that are about it, and says where it stands in searches."""

from collections import Counter
from collections.abc import Iterator, Sequence
from operator import attrgetter
from typing import NamedTuple

from advisor_desk.domain.names import fold, without_legal_form
from advisor_desk.register.company import State
from advisor_desk.register.folding import fold_all
from advisor_desk.register.grams import LONGEST, index_text, joined_words, place_gram
from advisor_desk.register.industries import VersionCount
from advisor_desk.register.municipalities import Municipalities, Proposal
from advisor_desk.register.rows import RegisterRow
from advisor_desk.register.staging import HASH_MARK

UNINDEXED = 7
NO_BUSINESS = 4  # this class and those after it: associations, never active, ended

_TRADING = frozenset(("AB", "EK", "BAB", "FAB", "SE", "SCE", "TPAB"))
_OTHER_TRADING = frozenset(("HB", "KB", "SCB31", "FL", "E", "EB", "EEIG", "BFL", ""))
_NOWHERE = Proposal("", 0.0)
_INDUSTRIES = attrgetter("industries")


class Place(NamedTuple):
    """A town as written and folded, its municipality, and what that is found by."""

    town: str
    folded: str
    code: str
    certainty: float
    gram: str


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
        return NO_BUSINESS
    return 2 * (state is State.REGISTERED) + (legal_form not in _TRADING)


Record = tuple[object, ...]  # the columns of the table `company`, from the second on
Company = tuple[int, str, Record]  # its class, what it is found by (empty: by number only), itself


class Merger:
    """Remembers where each town lies, and what the codes say, while it merges."""

    def __init__(self, municipalities: Municipalities | None, versions: VersionCount) -> None:
        self._municipalities = municipalities
        self._versions = versions
        self._places = dict[tuple[str, str, str], Place]()
        self._standings = dict[tuple[str, str], tuple[int, str]]()

    def companies(self, rows: Sequence[RegisterRow], keys: Sequence[str]) -> Iterator[Company]:
        """Each row as a company; `keys` are the `name_keys` of the rows."""
        for codes, companies in Counter(map(_INDUSTRIES, rows)).items():
            self._versions.add(codes, companies)
        return map(self._company, rows, keys)

    def _company(self, row: RegisterRow, key: str) -> Company:
        (number, country, sole_trader, name, other_names, legal_form, care_of, street, postcode,
         stated_town, municipality, industries, stated, state_since, declines,
         registered_on) = row  # fmt: skip
        standing = self._standings.get((legal_form, stated))
        rank, state = standing or self._standing(legal_form, State(stated))
        place = None if municipality else self._places.get((country, stated_town, postcode[:2]))
        town, folded_town, code, certainty, gram = place or self._place(row)
        if rank == UNINDEXED:
            text = care_of = street = industries = ""
        else:
            text = index_text(joined_words(key, other_names, folded_town), gram)
        # The driver takes integers and plain text much quicker than truth values and members of
        # an enumeration.
        return rank, text, (
            ident(number, country), country, name, other_names, legal_form, care_of, street,
            postcode, town, code, certainty, industries, state, state_since,
            1 if declines else 0, registered_on, 1 if sole_trader else 0,
        )  # fmt: skip

    def _standing(self, legal_form: str, state: State) -> tuple[int, str]:
        """The class, and the state as plain text."""
        found = self._standings[legal_form, state] = importance(legal_form, state), state.value
        return found

    def _place(self, row: RegisterRow) -> Place:
        """The municipality that a Swedish file names is believed; else one is proposed."""
        table = self._municipalities if row.country == "SE" else None
        if table is None:
            found = Place(row.town, fold(row.town), "", 0.0, "")
        elif code := table.code_of(row.municipality):
            return _placed(table.spelling(row.town), Proposal(code, 1.0))
        else:
            proposed = table.propose(row.town, row.postcode[:2])
            found = _placed(table.spelling(row.town), proposed or _NOWHERE)
        self._places[row.country, row.town, row.postcode[:2]] = found
        return found


def name_keys(rows: Sequence[RegisterRow]) -> list[str]:
    """`name_key` of the name of each, of as much of it as is indexed."""
    return [*map(without_legal_form, fold_all([row.name[:LONGEST] for row in rows]))]


def _placed(town: str, proposal: Proposal) -> Place:
    code = proposal.code
    return Place(town, fold(town), code, proposal.certainty, place_gram(code))


def ident(number: str, country: str) -> int | str | None:
    """A number where it can be: ranges of it are searched."""
    if country == "SE" and number.isdecimal():
        return int(number)
    return country + number if number and number[0] != HASH_MARK else number or None
