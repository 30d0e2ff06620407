"""Every company of the desk, ready to be asked tens of thousands of times."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from uuid import UUID

from sqlalchemy.orm import Session

from advisor_desk.domain.names import name_key
from advisor_desk.domain.participants import Participant
from advisor_desk.services.relations import key
from advisor_desk.store import redirects
from advisor_desk.store import relations as query
from advisor_desk.store.relations import Namesake

_POSTINGS = 4_000
"""Of the rarest pieces that are counted for a name: more takes longer and tells little."""
_LOOKED_AT = 30
_LONGEST = 200

Numbers = Mapping[tuple[str, str], UUID]


class DeskNames:
    """By number, by whole name, and by pieces of the name.

    Numbers lead to where their company is now, though it be part of another one by now.
    """

    def __init__(
        self, companies: Sequence[Namesake], moved: Numbers, apart: Iterable[frozenset[str]] = ()
    ) -> None:
        self._companies = companies
        self._by_id = {one.id: one for one in companies}
        self._numbers = dict(moved)
        for one in companies:
            if number := _number(one.country, one.number, one.person_hash):
                self._numbers[number] = one.id
        self._apart = frozenset(apart)

    @classmethod
    def read(cls, session: Session) -> "DeskNames":
        moved = {
            number: to
            for country, plain, person_hash, to in redirects.numbers(session)
            if (number := _number(country, plain, person_hash))
        }
        marks = query.all_distinctions(session)
        apart = (
            frozenset(
                (str(one.company_id), key(one.other_id, one.other_country, one.other_number))
            )
            for one in marks
        )
        return cls(query.namesakes(session), moved, apart)

    def numbered(
        self, country: str, number: str | None, person_hash: str | None
    ) -> Namesake | None:
        """The company that has the number, or that it leads to."""
        asked = _number(country, number, person_hash)
        return self._by_id.get(self._numbers[asked]) if asked in self._numbers else None

    def alike(self, row: Participant) -> Iterator[Namesake]:
        """Those that may have the row's name: the very name, or many pieces of it."""
        wanted = name_key(row.name)[:_LONGEST]
        if not wanted:
            return
        whole = self._by_key.get(wanted, ())
        yield from whole
        for place in self._near(wanted):
            if (one := self._companies[place]) not in whole:
                yield one

    def are_apart(self, one: str, other: str) -> bool:
        """Whether somebody said that these two are not the same, each by its key."""
        return frozenset((one, other)) in self._apart

    def _near(self, wanted: str) -> list[int]:
        known = [piece for piece in _pieces(wanted) if piece in self._pieces]
        known.sort(key=lambda piece: (len(self._pieces[piece]), piece))
        shared, spent = Counter[int](), 0
        for piece in known:
            places = self._pieces[piece]
            spent += len(places)
            if shared and spent > _POSTINGS:
                break
            shared.update(places)
        best = sorted(shared.items(), key=lambda item: (-item[1], item[0]))[:_LOOKED_AT]
        return [place for place, _ in best]

    @cached_property
    def _by_key(self) -> Mapping[str, Sequence[Namesake]]:
        found = defaultdict[str, list[Namesake]](list)
        for one in self._companies:
            found[name_key(one.name)[:_LONGEST]].append(one)
        return found

    @cached_property
    def _pieces(self) -> Mapping[str, Sequence[int]]:
        found = defaultdict[str, list[int]](list)
        for place, one in enumerate(self._companies):
            for piece in _pieces(name_key(one.name)[:_LONGEST]):
                found[piece].append(place)
        return dict(found)


def _number(country: str, number: str | None, person_hash: str | None) -> tuple[str, str] | None:
    if number:
        return country, number
    return ("", person_hash) if person_hash else None


def _pieces(name: str) -> set[str]:
    padded = f" {name} "
    return {padded[at : at + 3] for at in range(len(padded) - 2)}
