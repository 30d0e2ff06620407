"""Every code, reason and way that a person can see has its words in every language."""

import importlib
import pkgutil
from collections.abc import Iterator
from enum import Enum
from string import Formatter

import pytest

from advisor_desk import domain
from advisor_desk.domain.agreement_proposals import Fault as AgreementFault
from advisor_desk.domain.calendars import View
from advisor_desk.domain.checklists import Standing
from advisor_desk.domain.codes import Maturity, Need
from advisor_desk.domain.consents import ConsentTooNarrow, Scope
from advisor_desk.domain.engagements import NotPlanned, Role, Status
from advisor_desk.domain.follow_ups import Effect
from advisor_desk.domain.inquiries import State as InquiryState
from advisor_desk.domain.organisation_numbers import NotAnOrganisationNumber, Reason
from advisor_desk.domain.outreach import Cause, Level, Way
from advisor_desk.domain.overlaps import Clash
from advisor_desk.domain.parcels import Owner
from advisor_desk.domain.question_sets import Fault
from advisor_desk.domain.ranking import Ground
from advisor_desk.domain.referrals import State
from advisor_desk.domain.reminders import Subject
from advisor_desk.system.code_words import LISTS, key_of, list_name
from advisor_desk.system.words import LANGUAGES, Words

SAID_ELSEWHERE = {Cause, Way, Ground, Fault, Owner, View, Clash, AgreementFault, Subject}
"""Told in whole sentences, not as a word."""
NAMELESS = [
    f"outreach.reason.{cause}.somebody"
    for cause in (
        Cause.PLANNED_BY_OTHER, Cause.QUIET_PERIOD, Cause.OWN_COLLEAGUE, Cause.EXPERT_UNINVITED,
        Cause.POSSIBLY_SAME, Cause.SAME_GROUP,
    )
]  # fmt: skip
UNDATED = [
    "outreach.reason.not_heard.never",
    "outreach.reason.declines_advertising",
    "outreach.reason.agreed_lead",
    "outreach.reason.expert_uninvited.agreed",
    "outreach.reason.possibly_same.alone",
    "outreach.reason.same_group.alone",
    "outreach.as_of.never",
]

languages = pytest.mark.parametrize("language", LANGUAGES)


def code_lists() -> set[type[Enum]]:
    """Every enumeration that a module of the domain defines."""
    found: set[type[Enum]] = set()
    for module in pkgutil.walk_packages(domain.__path__, "advisor_desk.domain."):
        for thing in vars(importlib.import_module(module.name)).values():
            if isinstance(thing, type) and issubclass(thing, Enum):
                found.add(thing)
    return {one for one in found if one.__module__.startswith("advisor_desk.")}


def lists() -> list[type[Enum]]:
    """The closed lists themselves, where they are said to be."""
    found = []
    for name in LISTS:
        module, _, kind = name.rpartition(".")
        found.append(getattr(importlib.import_module(f"advisor_desk.{module}"), kind))
    assert [list_name(codes) for codes in found] == list(LISTS)
    return found


def keys() -> Iterator[str]:
    for codes in lists():
        yield from (key for code in codes if (key := key_of(code)))
    yield from (f"role.{role}.help" for role in Role)
    yield from (f"consent.scope.{scope}.help" for scope in Scope)
    yield from (f"referral.next.{state}" for state in State)
    yield from (f"inquiry.next.{state}" for state in InquiryState)
    yield from (f"follow_up.ask.{effect}" for effect in Effect)
    yield from (f"outreach.level.{level.name.lower()}.say" for level in Level)
    yield from (f"outreach.reason.{cause}" for cause in Cause)
    yield from (f"outreach.way.{way}" for way in Way)
    yield from (f"outreach.way.{way}.help" for way in Way)
    yield from (f"question.fault.{fault}" for fault in Fault)
    yield from (f"agreement.fault.{fault}" for fault in AgreementFault)
    yield from (f"agreement.clash.{clash}" for clash in Clash)
    yield from NAMELESS
    yield from UNDATED
    yield from ("outreach.way.talk.adviser", "outreach.as_of", "outreach.as_of.today")


def places(language: str, key: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(Words(language).pattern(key)) if name}


def test_every_code_list_of_the_domain_has_its_words_somewhere() -> None:
    assert code_lists() - set(lists()) == SAID_ELSEWHERE


@languages
def test_every_code_and_sentence_has_words(language: str) -> None:
    assert [key for key in keys() if key not in Words(language)] == []


def test_each_language_names_the_same_facts() -> None:
    for key in keys():
        assert places("sv", key) == places("en", key) == places("de", key), key


@languages
def test_only_facts_that_are_at_hand_are_named(language: str) -> None:
    facts = {"actor", "adviser", "on", "until", "reference", "days", "owner"}
    facts |= {"what", "languages", "most", "company", "clause"}
    facts |= {"names", "winner", "lead", "loser", "other"}
    assert {place for key in keys() for place in places(language, key)} <= facts


@languages
def test_a_sentence_never_names_what_is_not_known(language: str) -> None:
    assert all("adviser" not in places(language, key) for key in NAMELESS)
    assert all(places(language, key).isdisjoint({"on", "days"}) for key in UNDATED)


@languages
def test_no_two_codes_of_a_list_share_a_word(language: str) -> None:
    for codes in lists():
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
