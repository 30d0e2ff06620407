"""Questions asked about lists of participants, and what is written down of them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, delete, func, insert, or_, select, tuple_, update
from sqlalchemy.orm import Session

from advisor_desk.domain.findings import PROPOSED
from advisor_desk.domain.names import fold
from advisor_desk.domain.participants import (
    Choice,
    Decision,
    Done,
    Finding,
    Found,
    Listed,
    Origin,
    Participant,
    ParticipantList,
    Result,
    Unread,
)
from advisor_desk.store.rows import ActorNameRow, ParticipantListRow, ParticipantRow

Counts = Mapping[tuple[Found | None, Choice | None, Result | None, bool, bool], int]
_CHUNK = 500


@dataclass(frozen=True)
class Wanted:
    """Which rows of a list: of these kinds, with these words, open or kept aside only."""

    kinds: frozenset[Found] = frozenset()
    text: str = ""
    is_open: bool = False
    is_aside: bool = False


@dataclass(frozen=True)
class OfList:
    """A row with the list that it stands in."""

    list: ParticipantList
    row: Listed

    @property
    def id(self) -> tuple[UUID, int]:
        return self.list.id, self.row.line


def every(session: Session, after: tuple[UUID, int] | None, count: int) -> Sequence[OfList]:
    """So many rows of all lists, from the one after that."""
    row = ParticipantRow
    query = select(row).order_by(row.list_id, row.line).limit(count)
    if after:
        query = query.where(tuple_(row.list_id, row.line) > tuple_(*after, types=_PLACE))
    known = {found.id: found for found in lists(session)}
    return [OfList(known[one.list_id], _of(one)) for one in session.scalars(query)]


_PLACE = (ParticipantRow.list_id.type, ParticipantRow.line.type)


def lists(session: Session) -> Sequence[ParticipantList]:
    """The latest first."""
    rows = session.scalars(select(ParticipantListRow).order_by(ParticipantListRow.made_at.desc()))
    return [_of_list(row) for row in rows]


def by_id(session: Session, list_id: UUID) -> ParticipantList | None:
    row = session.get(ParticipantListRow, list_id)
    return _of_list(row) if row else None


def actor_word(list_id: UUID, text: str) -> str:
    """What the text is kept by; no text is something of that list's own."""
    return fold(text) or f"list:{list_id}"


def actor_names(session: Session) -> Mapping[str, UUID]:
    """Which actor each word was said to mean."""
    return {row.word: row.actor_id for row in session.scalars(select(ActorNameRow))}


def tell_actor(session: Session, word: str, actor_id: UUID | None) -> None:
    """The word means that actor from now on; None forgets what it meant."""
    session.execute(delete(ActorNameRow).where(ActorNameRow.word == word))
    if actor_id:
        session.add(ActorNameRow(word=word, actor_id=actor_id))


def add(
    session: Session, list_id: UUID, rows: Iterable[tuple[Participant, Unread | None]]
) -> None:
    told = [_new(list_id, typed, unread) for typed, unread in rows]
    if told:
        session.execute(insert(ParticipantRow), told)


def typed(
    session: Session, list_id: UUID, after: int, count: int, *, but_decided: bool = False
) -> Sequence[tuple[Participant, tuple[str, ...]]]:
    """So many rows that could be read, from the line after that one; what each is not."""
    row = ParticipantRow
    query = select(row.typed, row.apart).where(
        row.list_id == list_id, row.line > after, _is_readable()
    )
    if but_decided:
        query = query.where(row.choice.is_(None), row.result.is_(None))
    found = session.execute(query.order_by(row.line).limit(count))
    return [(participant, apart) for participant, apart in found]


def lines(session: Session, list_id: UUID, wanted: Wanted) -> list[int]:
    """The lines of the rows wanted, in the order of the list."""
    row = ParticipantRow
    query = select(row.line).where(row.list_id == list_id, *_conditions(wanted))
    return list(session.scalars(query.order_by(row.line)))


def listed(session: Session, list_id: UUID, wanted: Sequence[int]) -> Sequence[Listed]:
    """The rows of these lines, in the order of the list."""
    row = ParticipantRow
    found = list[Listed]()
    for start in range(0, len(wanted), _CHUNK):
        some = wanted[start : start + _CHUNK]
        query = select(row).where(row.list_id == list_id, row.line.in_(some))
        found += [_of(one) for one in session.scalars(query.order_by(row.line))]
    return found


def ready(session: Session, list_id: UUID, count: int, after: tuple[bool, int]) -> list[Listed]:
    """So many rows that are decided and not brought in; those that repeat others come last.

    `after` is whether the last one repeats another, and its line.
    """
    row = ParticipantRow
    which = (row.choice.is_not(None), row.result.is_(None), row.is_aside.is_(False))
    return _ordered(session, list_id, count, after, *which)


def brought_in(
    session: Session, list_id: UUID, count: int, after: tuple[bool, int]
) -> list[Listed]:
    """So many rows with a result; those that repeat others come first, else as in `ready`."""
    row = ParticipantRow
    return _ordered(session, list_id, count, after, row.result.is_not(None), last_first=True)


def _ordered(
    session: Session,
    list_id: UUID,
    count: int,
    after: tuple[bool, int],
    *which: ColumnElement[bool],
    last_first: bool = False,
) -> list[Listed]:
    row = ParticipantRow
    repeats = row.repeats.is_not(None)
    place = tuple_(repeats, row.line)
    beyond = place < after if last_first else place > after
    order = [repeats.desc(), row.line.desc()] if last_first else [repeats, row.line]
    query = select(row).where(row.list_id == list_id, *which, beyond).order_by(*order)
    return [_of(one) for one in session.scalars(query.limit(count))]


def result_of(session: Session, list_id: UUID, line: int) -> tuple[Result | None, UUID | None]:
    """What became of a row, and its company."""
    row = ParticipantRow
    query = select(row.result, row.company_id).where(row.list_id == list_id, row.line == line)
    found = session.execute(query).first()
    return (found.result, found.company_id) if found else (None, None)


def done_with(session: Session, list_id: UUID) -> Iterator[Done]:
    """What was done with each row that is brought in."""
    row = ParticipantRow
    query = select(row.done).where(row.list_id == list_id, row.done.is_not(None))
    return (done for done in session.scalars(query) if done)


def counts(session: Session, list_id: UUID) -> Counts:
    """How many rows are of each kind, choice and result; sure or not; kept aside or not."""
    row = ParticipantRow
    told = (row.found, row.choice, row.result, row.is_sure, row.is_aside)
    query = select(*told, func.count()).where(row.list_id == list_id).group_by(*told)
    return {(found, choice, result, sure, aside): n for found, choice, result, sure, aside, n in
            session.execute(query)}  # fmt: skip


def save_findings(session: Session, list_id: UUID, found: Iterable[tuple[int, Finding]]) -> None:
    told = [
        {
            "list_id": list_id,
            "line": line,
            "found": finding.found,
            "is_sure": finding.is_sure,
            "repeats": finding.repeats,
            "unread": finding.unread,
            "candidates": finding.candidates,
        }
        for line, finding in found
    ]
    _update(session, told)


def save_decisions(
    session: Session, list_id: UUID, decisions: Mapping[int, Decision | None]
) -> None:
    """None opens a row again. Only for rows that are not brought in."""
    told = [
        {
            "list_id": list_id,
            "line": line,
            "choice": decision.choice if decision else None,
            "candidate": decision.candidate if decision else None,
            "result": None,
        }
        for line, decision in decisions.items()
    ]
    _update(session, told)


def accept(session: Session, list_id: UUID, wanted: Wanted, *, sure_only: bool) -> Sequence[int]:
    """Decide as proposed on every open row wanted that has a proposal; the lines of them."""
    row = ParticipantRow
    is_open = [row.choice.is_(None), row.result.is_(None)]
    which = [row.list_id == list_id, *is_open, *_conditions(wanted)]
    if sure_only:
        which.append(row.is_sure.is_(True))
    which.append(row.found.in_(PROPOSED))
    lines = list(session.scalars(select(row.line).where(*which)))
    for found, decision in PROPOSED.items():
        choice = {"choice": decision.choice, "candidate": decision.candidate}
        session.execute(update(row).where(*which, row.found == found).values(choice))
    return lines


def put_back(session: Session, list_id: UUID, lines: Sequence[int]) -> None:
    """Open these rows again, unless they are brought in."""
    row = ParticipantRow
    for start in range(0, len(lines), _CHUNK):
        some = lines[start : start + _CHUNK]
        which = (row.list_id == list_id, row.line.in_(some), row.result.is_(None))
        session.execute(update(row).where(*which).values(choice=None, candidate=None))


def save_typed(
    session: Session, list_id: UUID, typed: Participant, apart: tuple[str, ...]
) -> None:
    """What the row says, and what it is said not to be."""
    told = {"list_id": list_id, "line": typed.line, "typed": typed, "apart": apart}
    _update(session, [{**told, **_searched(typed)}])


def save_read(session: Session, list_id: UUID, rows: Iterable[Participant]) -> None:
    """What the rows say, read anew."""
    told = [{"list_id": list_id, "line": one.line, "typed": one, **_searched(one)} for one in rows]
    _update(session, told)


def company_of(session: Session, list_id: UUID, line: int) -> UUID | None:
    """The company that this row, or one that repeats it, has become."""
    row = ParticipantRow
    either = or_(row.line == line, row.repeats == line)
    which = (row.list_id == list_id, either, row.company_id.is_not(None))
    return session.scalars(select(row.company_id).where(*which).limit(1)).first()


def save_results(
    session: Session,
    list_id: UUID,
    results: Iterable[tuple[int, Result | None, UUID | None, Done | None]],
) -> None:
    told = [
        {"list_id": list_id, "line": line, "result": result, "company_id": company, "done": done}
        for line, result, company, done in results
    ]
    _update(session, told)


def set_checked(session: Session, list_id: UUID, *, is_checked: bool, with_register: bool) -> None:
    row = session.get_one(ParticipantListRow, list_id)
    row.is_checked, row.with_register = is_checked, with_register


def remove_rows(session: Session, list_id: UUID, count: int) -> int:
    """Remove so many rows of the list for good, and say how many went."""
    row = ParticipantRow
    some = select(row.line).where(row.list_id == list_id).order_by(row.line).limit(count)
    gone = list(session.scalars(some))
    session.execute(delete(row).where(row.list_id == list_id, row.line.in_(gone)))
    return len(gone)


def remove(session: Session, list_id: UUID) -> None:
    """Remove the list itself, once its rows are gone."""
    tell_actor(session, actor_word(list_id, ""), None)
    session.execute(delete(ParticipantListRow).where(ParticipantListRow.id == list_id))


def _update(session: Session, told: list[dict[str, Any]]) -> None:
    if told:
        session.execute(update(ParticipantRow), told)


def _is_readable() -> ColumnElement[bool]:
    """A number alone may be known by now, or by another register."""
    row = ParticipantRow
    return row.unread.is_(None) | (row.unread == Unread.NAME)


def _conditions(wanted: Wanted) -> list[ColumnElement[bool]]:
    row = ParticipantRow
    found = [row.folded.contains(word, autoescape=True) for word in fold(wanted.text).split()]
    if wanted.kinds:
        found.append(row.found.in_(wanted.kinds))
    if wanted.is_aside:
        found += [or_(row.is_aside, row.found == Found.UNREADABLE), row.result.is_(None)]
    if wanted.is_open:
        anew = row.result.is_(None) | (row.result == Result.FAILED)
        found += [row.choice.is_(None), anew, row.found != Found.UNREADABLE]
    return found


def _new(list_id: UUID, typed: Participant, unread: Unread | None) -> dict[str, Any]:
    return {
        "list_id": list_id,
        "line": typed.line,
        "typed": typed,
        **_searched(typed),
        "found": Found.UNREADABLE if unread else None,
        "is_sure": False,
        "unread": unread,
        "candidates": (),
        "apart": (),
    }


def _searched(typed: Participant) -> dict[str, Any]:
    """What follows from what the row says."""
    visit = typed.visit
    said = [typed.name, typed.town, typed.contact, *(visit.cells.values() if visit else ())]
    return {
        "folded": f" {typed.number or ''} {fold(' '.join(said))}",
        "is_aside": bool(visit and visit.faults),
    }


def _of_list(row: ParticipantListRow) -> ParticipantList:
    return ParticipantList(
        id=row.id,
        name=row.name,
        made_at=row.made_at,
        is_checked=row.is_checked,
        with_register=row.with_register,
        origin=Origin(kind=row.kind, as_of=row.as_of),
    )


def _of(row: ParticipantRow) -> Listed:
    return Listed(
        typed=row.typed,
        finding=Finding(
            found=row.found or Found.NEW,
            candidates=row.candidates,
            repeats=row.repeats,
            is_sure=row.is_sure,
            unread=row.unread,
        ),
        apart=row.apart,
        decision=Decision(row.choice, row.candidate) if row.choice else None,
        result=row.result,
        company_id=row.company_id,
        done=row.done,
    )
