"""Papers are whole in every language that a receiver may read."""

from enum import Enum

import pytest

from advisor_desk.domain.checklists import Part, Result, Standing, Value
from advisor_desk.domain.codes import Language, Maturity, Need, SizeBand
from advisor_desk.domain.companies import CompanyState
from advisor_desk.domain.consents import Scope
from advisor_desk.domain.engagements import Channel, Kind, Role, Status
from advisor_desk.domain.follow_ups import Effect
from advisor_desk.domain.inquiries import State as InquiryState
from advisor_desk.domain.outreach import Level
from advisor_desk.domain.packets import Answer
from advisor_desk.domain.referrals import State
from advisor_desk.system import question_sets
from advisor_desk.system.words import PAPER_LANGUAGES, Words

ON_PAPER: tuple[type[Enum], ...] = (
    Answer, Channel, CompanyState, Effect, InquiryState, Kind, Level, Maturity, Need, Part, Result,
    Role, Scope, SizeBand, Standing, State, Status, Value,
)  # fmt: skip
languages = pytest.mark.parametrize("language", PAPER_LANGUAGES)


@languages
@pytest.mark.parametrize("codes", ON_PAPER)
def test_every_code_on_paper_has_a_word(codes: type[Enum], language: str) -> None:
    words = Words(language)
    said = [words.code(code) for code in codes]
    assert all(said)
    assert len(set(said)) == len(said)


@languages
def test_the_questions_that_ship_are_asked_in_it(language: str) -> None:
    for criterion in question_sets.current().criteria:
        assert criterion.names[language]
        assert all(item.texts[language] and item.help[language] for item in criterion.items)


def test_papers_exist_in_six_languages() -> None:
    assert set(PAPER_LANGUAGES) == {"sv", "en", "de", "da", "nb", "fi"} == set(Language)


def test_the_window_is_not_in_a_language_of_papers() -> None:
    assert "error.DeskBusy" not in Words("fi")
    assert "error.DeskBusy" in Words("sv")
