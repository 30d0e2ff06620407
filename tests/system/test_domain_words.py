"""Every code, reason and way that a person can see has its words in every language."""

import importlib
import pkgutil
from collections.abc import Iterator
from datetime import date, timedelta
from enum import Enum
from string import Formatter
from uuid import UUID

import pytest

from advisor_desk import domain
from advisor_desk.domain.checklists import Standing
from advisor_desk.domain.codes import Maturity, Need
from advisor_desk.domain.consents import ConsentTooNarrow, Scope
from advisor_desk.domain.engagements import NotPlanned, Role, Status
from advisor_desk.domain.organisation_numbers import NotAnOrganisationNumber, Reason
from advisor_desk.domain.outreach import Alternative, AsOf, Cause, Evidence, Level, Way
from advisor_desk.domain.outreach import Reason as OutreachReason
from advisor_desk.domain.referrals import State
from advisor_desk.system.code_words import LISTS, key_of
from advisor_desk.system.words import LANGUAGES, Words

SOMEBODY, TODAY = UUID(int=1), date(2026, 11, 23)
SAID_ELSEWHERE = {Cause, Way}
"""Told in whole sentences, not as a word."""

languages = pytest.mark.parametrize("language", LANGUAGES)


def code_lists() -> set[type[Enum]]:
    """Every enumeration that a module of the domain defines."""
    found: set[type[Enum]] = set()
    for module in pkgutil.walk_packages(domain.__path__, "advisor_desk.domain."):
        for thing in vars(importlib.import_module(module.name)).values():
            if isinstance(thing, type) and issubclass(thing, Enum):
                found.add(thing)
    return {one for one in found if one.__module__.startswith("advisor_desk.")}


def reasons() -> Iterator[OutreachReason]:
    for cause in Cause:
        for evidence in Evidence:
            for adviser in (None, SOMEBODY):
                for on in (None, TODAY):
                    yield OutreachReason(
                        cause=cause,
                        level=Level.HOLD,
                        evidence=evidence,
                        record_id=SOMEBODY,
                        adviser_id=adviser,
                        on=on,
                    )


def can_be(reason: OutreachReason) -> bool:
    """Whether the rules ever give it: each cause has its own kind of record behind it."""
    behind = {
        Cause.NO_CONTACT: Evidence.COMPANY,
        Cause.DECLINES_ADVERTISING: Evidence.COMPANY,
        Cause.REFERRAL_OPEN: Evidence.REFERRAL,
        Cause.NOT_HEARD: Evidence.ACTOR,
    }
    return reason.evidence is behind.get(reason.cause, Evidence.ENGAGEMENT)


def keys() -> Iterator[str]:
    for codes in LISTS:
        yield from (key for code in codes if (key := key_of(code)))
    yield from (f"role.{role}.help" for role in Role)
    yield from (f"consent.scope.{scope}.help" for scope in Scope)
    yield from (f"referral.next.{state}" for state in State)
    yield from (f"outreach.level.{level.name.lower()}.say" for level in Level)
    yield from {reason.words for reason in reasons() if can_be(reason)}
    for way in Way:
        yield f"outreach.way.{way}.help"
        yield Alternative(way=way).words
    yield Alternative(way=Way.TALK, adviser_id=SOMEBODY).words
    for days in (None, 0, 1):
        heard_on = None if days is None else TODAY - timedelta(days=days)
        yield AsOf(actor_id=SOMEBODY, heard_on=heard_on, is_fresh=True).words(TODAY)


def places(language: str, key: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(Words(language).pattern(key)) if name}


def test_every_code_list_of_the_domain_has_its_words_somewhere() -> None:
    assert code_lists() - set(LISTS) == SAID_ELSEWHERE


@languages
def test_every_code_and_sentence_has_words(language: str) -> None:
    assert [key for key in keys() if key not in Words(language)] == []


def test_each_language_names_the_same_facts() -> None:
    for key in keys():
        assert places("sv", key) == places("en", key) == places("de", key), key


@languages
def test_only_facts_that_are_at_hand_are_named(language: str) -> None:
    facts = {"actor", "adviser", "on", "until", "reference", "days", "owner"}
    assert {place for key in keys() for place in places(language, key)} <= facts


def test_a_sentence_never_names_what_is_not_known() -> None:
    for reason in filter(can_be, reasons()):
        named = places("en", reason.words)
        is_dated = reason.cause not in (Cause.NOT_HEARD, Cause.DECLINES_ADVERTISING) or reason.on

        assert "adviser" not in named or reason.adviser_id, reason.words
        assert not {"on", "days"} & named or is_dated, reason.words


@languages
def test_no_two_codes_of_a_list_share_a_word(language: str) -> None:
    for codes in LISTS:
        words = [Words(language).code(code) for code in codes]
        assert len(words) == len(set(words)), codes


@pytest.mark.parametrize(
    ("code", "language", "word"),
    [(Need.CUSTOMS, "sv", "Tull"), (Maturity.CURIOUS, "de", "1 – Interessiert"),
     (Level.CLEAR_AS_KNOWN, "en", "Clear as far as known"),
     (Standing.DEBT, "sv", "Checklistskuld"), (Role.OUTREACH, "sv", "Uppsökande")],
)  # fmt: skip
def test_a_code_is_told_in_words(code: Enum, language: str, word: str) -> None:
    assert Words(language).code(code) == word


def test_an_error_tells_its_codes_in_words() -> None:
    sv = Words("sv")

    assert "Anteckningar, Checklistan" in sv.error(
        ConsentTooNarrow((Scope.NOTES, Scope.CHECKLIST))
    )
    assert "”Inställt”" in sv.error(NotPlanned(Status.CANCELLED))
    wrong = NotAnOrganisationNumber("556000-0001", Reason.CHECK_DIGIT)
    assert sv.code(Reason.CHECK_DIGIT) in sv.error(wrong)


def test_no_two_lists_share_their_keys() -> None:
    assert len(LISTS) == len(set(LISTS.values()))
