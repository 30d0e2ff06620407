"""`actors rank`: who is right for a company and its needs; `actors agreement`: what is agreed."""

import argparse
from collections.abc import Mapping, Sequence

from advisor_desk.cli import agreement
from advisor_desk.cli.asked_company import asked_company
from advisor_desk.cli.console import Console
from advisor_desk.cli.desks import DeskPlace
from advisor_desk.domain.codes import Need
from advisor_desk.domain.companies import Company
from advisor_desk.domain.organisation_numbers import formatted
from advisor_desk.domain.ranking import Ranked
from advisor_desk.register.company import RegisterCompany
from advisor_desk.services.agreement_words import AgreementWords
from advisor_desk.services.traits import traits_of


def run(asked: argparse.Namespace, desk: DeskPlace, console: Console) -> None:
    if asked.action == "agreement":
        agreement.run(asked, desk, console)
    else:
        _rank(asked, desk, console)


def _rank(asked: argparse.Namespace, desk: DeskPlace, console: Console) -> None:
    with desk.opened() as services, desk.register(asked.register) as register:
        company = asked_company(services, register, asked.company)
        needs = tuple(dict.fromkeys(map(Need, asked.need)))
        found = services.ranking.of(traits_of(company), needs)
        say = AgreementWords(services.desk, services.places, console.words)
        if console.as_json:
            console.document(_document(company, needs, found, say))
        else:
            _tell(company, needs, found, say, console)


def _document(
    company: Company | RegisterCompany,
    needs: Sequence[Need],
    found: Sequence[Ranked],
    say: AgreementWords,
) -> Mapping[str, object]:
    is_on_desk = isinstance(company, Company)
    return {
        "company": {
            "known": "desk" if is_on_desk else "register",
            "number": company.number or None,
            "country": company.country,
            "name": company.name,
        },
        "needs": needs,
        "actors": [_ranked(place, one, say) for place, one in enumerate(found, 1)],
    }


def _ranked(place: int, one: Ranked, say: AgreementWords) -> Mapping[str, object]:
    actor = say.desk.people.actors[one.actor_id]
    return {
        "place": place,
        "actor": actor.code,
        "name": actor.name,
        "why": [
            {
                "code": why.ground,
                "record": why.record_id,
                "needs": why.needs,
                "text": say.why(why),
            }
            for why in one.why
        ],
    }


def _tell(
    company: Company | RegisterCompany,
    needs: Sequence[Need],
    found: Sequence[Ranked],
    say: AgreementWords,
    console: Console,
) -> None:
    number = formatted(company.number, company.country) if company.number else "–"
    console.say(f"{company.name} ({number}) · {', '.join(map(console.words.code, needs))}")
    console.say()
    if not found:
        console.say(console.words.text("ranking.nobody"))
    for place, one in enumerate(found, 1):
        console.say(f"{place}. {say.desk.actor_name(one.actor_id)}")
        for reason in say.whys(one):
            console.say(f"   • {reason}")
