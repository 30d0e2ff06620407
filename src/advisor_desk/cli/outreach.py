"""`outreach check`: the advice before contact."""

import argparse
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from advisor_desk.cli.asked_actor import actor_code, actor_of
from advisor_desk.cli.asked_company import asked_company
from advisor_desk.cli.console import Console
from advisor_desk.cli.desks import DeskPlace
from advisor_desk.domain.codes import Need
from advisor_desk.domain.companies import Company
from advisor_desk.domain.engagements import Role, ensure_thinkable
from advisor_desk.domain.organisation_numbers import formatted
from advisor_desk.domain.outreach import Advice, Alternative, Reason
from advisor_desk.register.company import RegisterCompany
from advisor_desk.services.advice_words import AdviceWords
from advisor_desk.services.desk import Desk
from advisor_desk.services.opening import Services
from advisor_desk.services.registers import advise_on_stranger


@dataclass(frozen=True)
class Asked:
    """What was asked, with whom and what it is about."""

    company: Company | RegisterCompany
    role: Role
    on: date
    actor_id: UUID
    needs: frozenset[Need]


def run(asked: argparse.Namespace, desk: DeskPlace, console: Console) -> None:
    with desk.opened() as services, desk.register(asked.register) as register:
        actor_id = actor_of(services.desk, asked.actor)
        company = asked_company(services, register, asked.company)
        ensure_thinkable(asked.date, services.desk.today())
        needs = frozenset(map(Need, asked.need))
        question = Asked(company, Role(asked.role), asked.date, actor_id, needs)
        advice = _advice(services, question)
        say = AdviceWords(services.desk, console.words)
        if console.as_json:
            console.document(_document(services.desk, question, advice, say))
        else:
            _tell(question, advice, say, console)


def _advice(services: Services, asked: Asked) -> Advice:
    if isinstance(asked.company, RegisterCompany):
        return advise_on_stranger(
            services.desk,
            asked.company,
            asked.role,
            asked.on,
            actor_id=asked.actor_id,
            needs=asked.needs,
        )
    services.lookalikes.look()
    return services.outreach.advise(
        asked.company.id, asked.role, asked.on, actor_id=asked.actor_id, needs=asked.needs
    )


def _document(desk: Desk, asked: Asked, advice: Advice, say: AdviceWords) -> Mapping[str, object]:
    company = asked.company
    is_on_desk = isinstance(company, Company)
    return {
        "company": {
            "known": "desk" if is_on_desk else "register",
            "id": company.id if isinstance(company, Company) else None,
            "number": company.number or None,
            "country": company.country,
            "name": company.name,
        },
        "role": asked.role,
        "date": asked.on,
        "past": asked.on < desk.today(),
        "needs": sorted(asked.needs),
        "actor": actor_code(desk, asked.actor_id),
        "level": advice.level.name.lower(),
        "text": say.what_to_do(advice),
        "reasons": list(_reasons(desk, advice, say)),
        "alternatives": list(_alternatives(desk, advice, say)),
        "as_of": list(_ages(desk, advice, say)),
    }


def _reasons(desk: Desk, advice: Advice, say: AdviceWords) -> Iterator[Mapping[str, object]]:
    for reason in advice.reasons:
        yield {
            "code": reason.cause,
            "level": reason.level.name.lower(),
            "text": say.reason(reason),
            "record": {
                "kind": reason.evidence,
                "id": reason.record_id,
                "reference": reason.reference or None,
            },
            "actor": actor_code(desk, reason.actor_id),
            "adviser": desk.adviser_name(reason.adviser_id) or None,
            "on": reason.on,
            "until": reason.until,
            "other": _other(reason),
        }


def _alternatives(desk: Desk, advice: Advice, say: AdviceWords) -> Iterator[Mapping[str, object]]:
    for way in advice.alternatives:
        yield {
            "code": way.way,
            "text": say.way(way),
            "actor": actor_code(desk, way.actor_id),
            "adviser": desk.adviser_name(way.adviser_id) or None,
            "engagement": way.engagement_id,
            "until": way.until,
            "other": _other(way),
        }


def _ages(desk: Desk, advice: Advice, say: AdviceWords) -> Iterator[Mapping[str, object]]:
    for age in advice.as_of:
        yield {
            "actor": actor_code(desk, age.actor_id),
            "text": say.age(age),
            "heard_on": age.heard_on,
            "fresh": age.is_fresh,
        }


def _other(about: Reason | Alternative) -> Mapping[str, object] | None:
    return {"id": about.other_id, "name": about.other_name} if about.other_id else None


def _tell(asked: Asked, advice: Advice, say: AdviceWords, console: Console) -> None:
    company, words = asked.company, console.words
    number = formatted(company.number, company.country) if company.number else "–"
    console.say(f"{company.name} ({number})")
    if isinstance(company, RegisterCompany):
        console.say(words.text("command.outreach.only_register"))
    if asked.on < say.desk.today():
        console.say(words.text("command.outreach.past"))
    role = words.code(asked.role)
    console.say(f"{asked.on} · {role} · {say.desk.actor_name(asked.actor_id)}")
    console.say()
    console.say(f"{say.level(advice).upper()} – {say.what_to_do(advice)}")
    _list(console, "command.outreach.reasons", map(say.reason, advice.reasons))
    _list(console, "command.outreach.alternatives", map(say.way, advice.alternatives))
    _list(console, "command.outreach.as_of", map(say.age, advice.as_of))


def _list(console: Console, heading: str, lines: Iterator[str]) -> None:
    found = list(lines)
    if found:
        console.say()
        console.say(console.words.text(heading))
        for one in found:
            console.say(f"  • {one}")
