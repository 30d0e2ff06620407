"""`actors agreement`: what is agreed for a day, said or written as a paper."""

import argparse
from collections.abc import Iterator, Mapping
from uuid import UUID

from advisor_desk.cli.asked_actor import actor_code
from advisor_desk.cli.console import Console
from advisor_desk.cli.desks import DeskPlace
from advisor_desk.domain.agreement_told import Told
from advisor_desk.domain.agreement_versions import Period
from advisor_desk.domain.clauses import Clause
from advisor_desk.domain.codes import Language
from advisor_desk.services.agreements import NothingAgreed
from advisor_desk.services.opening import Services


def run(asked: argparse.Namespace, desk: DeskPlace, console: Console) -> None:
    with desk.opened() as services:
        period = services.agreements.on(asked.on or services.desk.today())
        if period is None:
            raise NothingAgreed
        if asked.out:
            _write(asked, services, period.agreement.id, console)
            return
        told = services.agreements.told(period.agreement.id, console.words)
        if console.as_json:
            console.document(_document(services, period, told))
        else:
            _tell(told, console)


def _write(
    asked: argparse.Namespace, services: Services, agreement_id: UUID, console: Console
) -> None:
    from advisor_desk.documents.files import write_document

    language = Language(asked.lang or console.words.language)
    paper = services.agreements.paper(agreement_id, language)
    write_document(asked.out, paper.content)
    if console.as_json:
        console.document({"file": str(asked.out), "pages": paper.pages})
    else:
        console.say(console.words.count("command.agreement.written", paper.pages, file=asked.out))


def _tell(told: Told, console: Console) -> None:
    words = console.words
    console.say(told.period)
    for part, lines in (
        ("clauses", _clauses(told, console)),
        ("clashes", (said for _, said in told.clashes)),
        ("figures", (f"{name}: {value}" for name, value in told.figures)),
        ("duties", (f"{actor}: {text}" for actor, text in told.duties)),
    ):
        if shown := list(lines):
            console.say()
            console.say(words.text(f"agreement.part.{part}"))
            for line in shown:
                console.say(f"   {line}")


def _clauses(told: Told, console: Console) -> Iterator[str]:
    words = console.words
    for clause in told.clauses:
        named = (f"{words.code(m)}: {', '.join(names)}" for m, names in clause.named)
        where = "; ".join(named) or words.text("agreement.everything")
        yield f"{clause.number}. {clause.lead} – {where}"
    if not told.clauses:
        yield words.text("agreement.nobody_leads")


def _document(services: Services, period: Period, told: Told) -> Mapping[str, object]:
    agreement = period.agreement
    terms = agreement.terms
    return {
        "id": agreement.id,
        "valid_from": period.first,
        "valid_to": period.last,
        "quiet_days": terms.quiet_days,
        "look_ahead_days": terms.look_ahead_days,
        "freshness_days": terms.freshness_days,
        "answer_hours": terms.answer_hours,
        "pause_weekends": terms.pause_weekends,
        "pause_holidays": terms.pause_holidays,
        "clauses": [
            _clause(number, clause, services) for number, clause in enumerate(agreement.clauses, 1)
        ],
        "clashes": [{"code": clash, "text": said} for clash, said in told.clashes],
        "duties": [
            {"actor": actor_code(services.desk, duty.actor_id), "text": duty.text}
            for duty in agreement.duties
        ],
    }


def _clause(number: int, clause: Clause, services: Services) -> Mapping[str, object]:
    return {
        "number": number,
        "id": clause.id,
        "lead": actor_code(services.desk, clause.lead_id),
        "municipalities": sorted(clause.municipalities),
        "industries": [
            {"version": one.version, "code": one.code} for one in sorted(clause.industries)
        ],
        "sizes": sorted(clause.sizes),
        "needs": sorted(clause.needs),
    }
