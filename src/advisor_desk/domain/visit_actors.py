"""Which actors and advisers a list means: by name, by the beginning of the name, by code."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from advisor_desk.domain.actors import Actor, Adviser
from advisor_desk.domain.names import fold, name_key

NOBODY = UUID(int=0)
"""What a word means that stands beside an actor and names none: a place, an office."""
_PARTED = re.compile(r"\s*(?:[/;+|,&\n]|\s(?:och|samt|med|and|with|und|mit)\s)\s*", re.IGNORECASE)
_ALWAYS_PARTS = re.compile(r"[/;+|\n]")
"""Whoever writes these between two names means two; a comma or "and" may stand in one name."""


@dataclass(frozen=True)
class Meant:
    """The actors of a cell, who leads first; and the words it was read by.

    `unknown` are those of the words that nobody knows.
    """

    actors: tuple[UUID, ...] = ()
    words: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()


class KnownActors:
    """`told` is what a person said a word means; it goes before everything else."""

    def __init__(
        self,
        actors: Iterable[Actor],
        advisers: Iterable[Adviser],
        told: Mapping[str, UUID] | None = None,
    ) -> None:
        self._actors, self._advisers = tuple(actors), tuple(advisers)
        self._told = told or {}

    def meant(self, text: str) -> Meant:
        """Everybody a cell names, as "Almi / Business Sweden": the first one leads.

        A name that is known as a whole is never taken apart, and of several names in a cell
        each has to be known whole: "Almi, Borås" may tell of an office.
        """
        if whole := self.actor(text):
            return Meant((whole,), (text,))
        names = parted(text)
        found = [self._named(name) for name in names]
        if not names or not (any(found) or _ALWAYS_PARTS.search(text)):
            return Meant((), (text,), (text,))
        actors = dict.fromkeys(one for one in found if one and one != NOBODY)
        unknown = tuple(name for name, one in zip(names, found, strict=True) if one is None)
        if not (actors or unknown):
            return Meant((), (text,), (text,))
        return Meant(tuple(actors), names, unknown)

    def actor(self, text: str) -> UUID | None:
        """The one that is meant, None where it is nobody or may be several."""
        told = self._told.get(fold(text), NOBODY)
        if told != NOBODY:
            return told
        return self._by_name(text) or self._by_beginning(text)

    def likely(self, text: str) -> UUID | None:
        """The one that a person may well say is meant: its name is how the text begins."""
        words = fold(text)
        return _only(one.id for one in self._actors if _begins(words, fold(one.name)))

    def adviser(self, text: str, actor_id: UUID | None = None) -> Adviser | None:
        """The one of that name, or of that first name at the actor; of any actor if None."""
        word = fold(text)
        there = [a for a in self._advisers if actor_id in {None, a.actor_id}]
        whole = [a for a in there if word and word in {fold(a.name), fold(a.email)}]
        if whole or actor_id is None:
            return whole[0] if len(whole) == 1 else None
        first = [a for a in there if word and _begins(a.name, word)]
        return first[0] if len(first) == 1 else None

    def _named(self, text: str) -> UUID | None:
        """The one of that whole name or code, or `NOBODY` where that was told."""
        return self._told.get(fold(text)) or self._by_name(text)

    def _by_name(self, text: str) -> UUID | None:
        word, key = fold(text), name_key(text)
        return (
            _only(one.id for one in self._actors if word and word == fold(one.code))
            or _only(one.id for one in self._actors if word and word == fold(one.name))
            or _only(one.id for one in self._actors if key and key == name_key(one.name))
        )

    def _by_beginning(self, text: str) -> UUID | None:
        key = name_key(text)
        return _only(one.id for one in self._actors if key and _begins(one.name, key))


def parted(text: str) -> tuple[str, ...]:
    """The names in a cell that has several, in their order; else none. "N/A" is no two names."""
    names = tuple(dict.fromkeys(filter(None, map(str.strip, _PARTED.split(text)))))
    return names if len(names) > 1 and min(len(fold(name)) for name in names) > 1 else ()


def is_of(word: str, text: str) -> bool:
    """Whether the word is what the cell says, or one of the names in it."""
    return fold(word) in {fold(text), *map(fold, parted(text))}


def _begins(name: str, words: str) -> bool:
    return f"{fold(name)} ".startswith(f"{words} ")


def _only(found: Iterable[UUID]) -> UUID | None:
    ids = set(found)
    return ids.pop() if len(ids) == 1 else None
