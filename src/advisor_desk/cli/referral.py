"""`referral list`, `render`, and what `packets` does."""

import argparse
from collections.abc import Iterator, Mapping
from datetime import datetime

from advisor_desk.cli import packets
from advisor_desk.cli.console import Console
from advisor_desk.cli.desks import DeskPlace
from advisor_desk.domain.codes import Language
from advisor_desk.domain.referrals import OPEN, Referral, State
from advisor_desk.services.desk import Desk
from advisor_desk.services.opening import Services
from advisor_desk.system.words import Words

_PAGE = 200
_AWAITED = (State.SENT, State.RECEIVED)


def run(asked: argparse.Namespace, desk: DeskPlace, console: Console) -> None:
    with desk.opened() as services:
        _ACTIONS[asked.action](asked, services, console)


def _list(asked: argparse.Namespace, services: Services, console: Console) -> None:
    found = _all(services, tuple(OPEN) if asked.open else tuple(State))
    desk = services.desk
    if console.as_json:
        console.document({"referrals": [_document(desk, r, name) for r, name in found]})
        return
    rows = [_row(desk, referral, name, console.words) for referral, name in found]
    if rows:
        console.table(rows)
    else:
        console.say(console.words.text("command.referral.none"))


def _all(services: Services, states: tuple[State, ...]) -> Iterator[tuple[Referral, str]]:
    last = None
    while page := services.referrals.list(states, after=last, limit=_PAGE):
        yield from page
        last = page[-1][0].id


def _document(desk: Desk, referral: Referral, company: str) -> Mapping[str, object]:
    actors = desk.people.actors
    return {
        "reference": referral.reference,
        "id": referral.id,
        "state": referral.state,
        "company": {"id": referral.company_id, "name": company},
        "from": actors[referral.from_actor_id].code,
        "to": actors[referral.to_actor_id].code,
        "next_step_with": actors[referral.owner_id].code,
        "needs": referral.needs,
        "language": referral.language,
        "sent_at": referral.sent_at,
        "answer_by": referral.answer_by,
        "overdue": _is_overdue(referral, desk.now()),
    }


def _row(desk: Desk, referral: Referral, company: str, words: Words) -> tuple[str, ...]:
    actors = desk.people.actors
    return (
        referral.reference,
        words.code(referral.state),
        f"{actors[referral.from_actor_id].code} → {actors[referral.to_actor_id].code}",
        _deadline(referral, desk.now(), words),
        company,
    )


def _deadline(referral: Referral, now: datetime, words: Words) -> str:
    if referral.state not in _AWAITED or referral.answer_by is None:
        return ""
    late = _is_overdue(referral, now)
    key = "command.referral.overdue" if late else "command.referral.answer_by"
    return words.text(key, at=referral.answer_by)


def _is_overdue(referral: Referral, now: datetime) -> bool:
    is_awaited = referral.state in _AWAITED and referral.answer_by is not None
    return is_awaited and referral.answer_by is not None and referral.answer_by < now


def _render(asked: argparse.Namespace, services: Services, console: Console) -> None:
    from advisor_desk.documents.files import write_document

    referral = services.referrals.get(asked.reference).referral
    language = Language(asked.lang) if asked.lang else referral.language
    paper = services.papers.referral(referral, language)
    write_document(asked.out, paper.content)
    if asked.json_sidecar:
        write_document(asked.out.with_suffix(".json"), paper.packet)
    key = "command.referral.rendered"
    console.say(console.words.count(key, paper.pages, file=asked.out))


_ACTIONS = {
    "list": _list,
    "render": _render,
    "read": packets.read,
    "take": packets.take,
    "reply": packets.reply,
}
