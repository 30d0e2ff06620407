"""Which actor and adviser a list means: by name, by the beginning of the name, by code."""

from collections.abc import Iterable, Mapping
from uuid import UUID

from advisor_desk.domain.actors import Actor, Adviser
from advisor_desk.domain.names import fold, name_key


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

    def actor(self, text: str) -> UUID | None:
        """The one that is meant, None where it is nobody or may be several."""
        word = fold(text)
        if told := self._told.get(word):
            return told
        key = name_key(text)
        return (
            _only(one.id for one in self._actors if word and word == fold(one.code))
            or _only(one.id for one in self._actors if word and word == fold(one.name))
            or _only(one.id for one in self._actors if key and key == name_key(one.name))
            or _only(one.id for one in self._actors if key and _begins(one.name, key))
        )

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


def _begins(name: str, words: str) -> bool:
    return f"{fold(name)} ".startswith(f"{words} ")


def _only(found: Iterable[UUID]) -> UUID | None:
    ids = set(found)
    return ids.pop() if len(ids) == 1 else None
