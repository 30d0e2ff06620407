"""`register news`, and the comparing at the end of `register import`."""

import logging
from collections.abc import Mapping

from advisor_desk.cli.console import Console, Meter
from advisor_desk.cli.desks import DeskPlace
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.organisation_numbers import formatted
from advisor_desk.domain.register_news import NewsKind, NewsOf
from advisor_desk.services.opening import FILE
from advisor_desk.services.registers import Registers
from advisor_desk.system.words import Words

_log = logging.getLogger(__name__)


def look(desk: DeskPlace, register: Registers, console: Console) -> int | None:
    """For how many companies there are news; None without a desk that opens."""
    if not (desk.folder / FILE).exists():
        return None
    label = console.words.text("command.register.matching")
    try:
        with desk.opened() as services:
            return services.news.look(register, Meter(console, label))
    except AdvisorDeskError as error:
        _log.warning("the desk was not compared: %s", type(error).__name__)
        return None


def tell_news(desk: DeskPlace, console: Console) -> None:
    with desk.opened() as services:
        found = services.news.waiting()
    if console.as_json:
        console.document({"news": [_document(one) for one in found]})
    elif found:
        console.table(_row(one, console.words) for one in found)
    else:
        console.say(console.words.text("command.register.no_news"))


def _document(one: NewsOf) -> Mapping[str, object]:
    company, news = one.company, one.news
    return {
        "company": {
            "id": company.id,
            "number": company.number,
            "country": company.country,
            "name": company.name,
        },
        "changes": one.kinds,
        "found_at": news.found_at,
        "register": {
            "name": news.name,
            "street": news.street,
            "postcode": news.postcode,
            "town": news.town,
            "municipality": news.municipality or None,
            "state": news.state,
        },
    }


def _row(one: NewsOf, words: Words) -> tuple[str, ...]:
    company, news = one.company, one.news
    address = " ".join(filter(None, (news.street, news.postcode, news.town)))
    told = {
        NewsKind.RENAMED: news.name,
        NewsKind.MOVED: address,
        NewsKind.STATE: words.code(news.state),
    }
    said = ", ".join(f"{words.code(kind)}: {told[kind]}" for kind in one.kinds)
    return formatted(company.number or "", company.country), company.name[:70], said
