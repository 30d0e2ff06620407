"""The versions of the checklist's questions: reading, comparing, counting, writing a new one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from advisor_desk.domain.actors import CoordinatorOnly
from advisor_desk.domain.checklists import Checklist, Criterion, QuestionSet
from advisor_desk.domain.drafts import Form
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.question_sets import (
    Edition,
    Pair,
    Tally,
    as_asked,
    compared,
    ensure_whole,
    newest,
    tallied,
    tidied,
)
from advisor_desk.domain.text import note
from advisor_desk.services.desk import Desk
from advisor_desk.services.saving import discard_draft, put
from advisor_desk.store import question_sets as query
from advisor_desk.store.rows import EditionRow
from advisor_desk.system import question_sets as files
from advisor_desk.system.question_sets import HORIZONTAL, load_all

if TYPE_CHECKING:
    from advisor_desk.store.statements import Place

Known = Mapping[tuple[str, int], QuestionSet]
DRAFT = UUID(int=1)
"""The subject of the one draft of a new version."""


@dataclass(frozen=True, kw_only=True)
class Version:
    """One version, who wrote it (nobody: it came with the program) and how often it was used."""

    questions: QuestionSet
    is_current: bool
    used: int
    made_on: date | None = None
    made_by: UUID | None = None
    because: str = ""


class QuestionSets:
    """What every checklist of the partnership asks, and asked before."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def versions(self, code: str = HORIZONTAL) -> list[Version]:
        """Every version of the set, the newest first."""
        with self._desk.look() as place:
            known, used = known_sets(place), query.uses(place, code)
            written = {(e.code, e.number): e for e in query.editions(place)}
        current = newest(known.values(), code)
        found = sorted((s for s in known.values() if s.code == code), key=lambda s: -s.version)
        return [
            _version(one, written.get((one.code, one.version)), used, is_current=one == current)
            for one in found
        ]

    def current(self, code: str = HORIZONTAL) -> QuestionSet:
        """The questions to ask today."""
        with self._desk.look() as place:
            return newest(known_sets(place).values(), code)

    def of(self, checklist: Checklist) -> QuestionSet:
        """The questions that were asked then; as its answers tell them, if they are unknown."""
        with self._desk.look() as place:
            return set_of(place, checklist)

    def compared(self, code: str, before: int, after: int) -> tuple[Pair, ...]:
        """Two versions side by side. Raises `KeyError` for one that there is not."""
        with self._desk.look() as place:
            known = known_sets(place)
        return compared(known[code, before], known[code, after])

    def tally(self, code: str = HORIZONTAL, number: int | None = None) -> Tally:
        """What was answered in one version, or in all of them together."""
        with self._desk.look() as place:
            known, filled = known_sets(place), query.answered(place, code)
        return tallied(
            (one for one in filled if number in {None, one.question_set_version}),
            lambda checklist: _asked_in(known, checklist),
        )

    def publish(self, criteria: tuple[Criterion, ...], because: str = "") -> Edition:
        """Make a new version, asked from now on; what was answered before stays as it was.

        Raises `CoordinatorOnly`, or `QuestionSetFlawed` with everything that is missing.
        """
        if not self._desk.me.is_coordinator:
            raise CoordinatorOnly
        with self._desk.write() as session:
            before = newest(known_sets(session).values(), HORIZONTAL)
            number = before.version + 1
            wanted = tidied(replace(before, version=number, criteria=criteria))
            ensure_whole(wanted, before)
            made = Edition(
                id=new_id(),
                code=wanted.code,
                number=number,
                criteria=wanted.criteria,
                made_on=self._desk.today(),
                made_by=self._desk.me.adviser.id,
                because=note(because, limit=2000).strip(),
            )
            row = put(session, EditionRow, made)
            discard_draft(session, Form.QUESTIONS, DRAFT)
            return row.to_domain()

    def read(self, path: Path) -> QuestionSet:
        """A set from a file, to begin a new version with. Raises what `load` raises."""
        return files.load(path)

    def save(self, path: Path, questions: QuestionSet) -> None:
        """A version as a file that another desk can read. Raises `OSError`."""
        files.write(path, questions)


def known_sets(place: Place) -> Known:
    """Those that ship and those that the partnership wrote, by code and version."""
    written = (edition.questions for edition in query.editions(place))
    return {**_shipped(), **{(one.code, one.version): one for one in written}}


def set_of(place: Place, checklist: Checklist) -> QuestionSet:
    return _asked_in(known_sets(place), checklist)


def _asked_in(known: Known, checklist: Checklist) -> QuestionSet:
    version = checklist.question_set, checklist.question_set_version
    return known.get(version) or as_asked(checklist)


def _version(
    questions: QuestionSet,
    written: Edition | None,
    used: Mapping[int, int],
    *,
    is_current: bool,
) -> Version:
    return Version(
        questions=questions,
        is_current=is_current,
        used=used.get(questions.version, 0),
        made_on=written.made_on if written else None,
        made_by=written.made_by if written else None,
        because=written.because if written else "",
    )


@cache
def _shipped() -> Known:
    return load_all()
