"""Versions of the questions: what a new one must have, what it changes, what is counted."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor_desk.domain.checklists import (
    Answer,
    Checklist,
    Criterion,
    Item,
    Part,
    QuestionSet,
    Result,
    Value,
    results,
)
from advisor_desk.domain.codes import Language
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.question_sets import (
    LONGEST_TEXT,
    Change,
    Fault,
    Flaw,
    QuestionSetFlawed,
    as_asked,
    compared,
    ensure_whole,
    flaws,
    free_code,
    newest,
    tallied,
    tidied,
)

codes = st.text("abcd", min_size=1, max_size=3)
texts = st.dictionaries(
    st.sampled_from([*Language]), st.sampled_from(["", " ", "Hur?", "x" * 700])
)
items = st.builds(Item, codes, st.sampled_from(Part), texts, texts)
criteria = st.builds(Criterion, codes, texts, st.lists(items, max_size=4).map(tuple))
any_set = st.builds(
    QuestionSet, st.just("h"), st.integers(1, 9), st.lists(criteria, max_size=4).map(tuple)
)


def said(text: str) -> dict[str, str]:
    return {language.value: text for language in Language}


def item(code: str, part: Part = Part.PURPOSE, text: str = "Hur?") -> Item:
    return Item(code, part, said(text))


def criterion(code: str, *items: Item) -> Criterion:
    return Criterion(code, said(code), items)


def questions(*criteria: Criterion, version: int = 1) -> QuestionSet:
    return QuestionSet("h", version, criteria)


WHOLE = questions(criterion("c", item("c.purpose"), item("c.activity", Part.ACTIVITY)))


def checklist(asked: QuestionSet, *values: Value) -> Checklist:
    answers = tuple(
        Answer(item=one.code, value=value, asked=one.texts["sv"])
        for one, value in zip(asked.items, values, strict=True)
    )
    return Checklist(
        id=new_id(),
        company_id=new_id(),
        engagement_id=None,
        actor_id=new_id(),
        adviser_id=None,
        question_set=asked.code,
        question_set_version=asked.version,
        filled_on=date(2026, 11, 23),
        answers=answers,
    )


@pytest.mark.parametrize(
    ("wrong", "flaw"),
    [
        (questions(), Flaw(Fault.NO_CRITERIA)),
        (questions(criterion("c")), Flaw(Fault.NO_ITEMS, "c")),
        (
            questions(criterion("c", item("i")), criterion("c", item("j"))),
            Flaw(Fault.CODE_REPEATED, "c"),
        ),
        (questions(criterion("c", item("i"), item("i"))), Flaw(Fault.CODE_REPEATED, "i")),
        (
            questions(criterion("c", replace(item("i"), texts={"sv": "Hur?", "en": " "}))),
            Flaw(Fault.TEXT_MISSING, "i", (Language.ENGLISH, Language.GERMAN)),
        ),
        (
            questions(criterion("c", replace(item("i"), help={"sv": "Så."}))),
            Flaw(Fault.TEXT_MISSING, "i", (Language.ENGLISH, Language.GERMAN)),
        ),
        (
            questions(criterion("c", item("i", text="x" * (LONGEST_TEXT + 1)))),
            Flaw(Fault.TEXT_TOO_LONG, "i", tuple(Language)),
        ),
    ],
    ids=lambda v: v.fault if isinstance(v, Flaw) else "",
)
def test_each_fault_is_found(wrong: QuestionSet, flaw: Flaw) -> None:
    assert flaws(wrong) == (flaw,)


def test_a_version_that_changes_nothing_is_none() -> None:
    assert flaws(replace(WHOLE, version=2), WHOLE) == (Flaw(Fault.UNCHANGED),)


def test_a_whole_version_with_a_change_can_be_asked() -> None:
    reworded = questions(criterion("c", item("c.purpose", text="Varför?")), version=2)

    ensure_whole(reworded, WHOLE)


@given(any_set)
def test_what_is_refused_says_why_and_what_is_not_can_be_asked_in_every_language(
    one: QuestionSet,
) -> None:
    one = tidied(one)
    if flaws(one):
        with pytest.raises(QuestionSetFlawed):
            ensure_whole(one)
    else:
        ensure_whole(one)
        for asked in (*(c.names for c in one.criteria), *(i.texts for i in one.items)):
            assert all(asked[language].strip() for language in Language)
        assert len({i.code for i in one.items}) == len(one.items)


@given(any_set)
def test_tidying_twice_is_tidying_once(one: QuestionSet) -> None:
    assert tidied(tidied(one)) == tidied(one)


def distinct(one: QuestionSet) -> bool:
    return len({i.code for i in one.items}) == len(one.items)


@given(any_set.filter(distinct), any_set.filter(distinct))
def test_every_question_of_both_stands_side_by_side_once(
    before: QuestionSet, after: QuestionSet
) -> None:
    pairs = compared(before, after)

    assert sorted(p.before.code for p in pairs if p.before) == sorted(i.code for i in before.items)
    assert [p.after for p in pairs if p.after] == list(after.items)
    assert all(p.before.code == p.after.code for p in pairs if p.before and p.after)


@given(any_set.filter(distinct))
def test_a_version_beside_itself_is_the_same(one: QuestionSet) -> None:
    assert {pair.change for pair in compared(one, one)} <= {Change.SAME}


@pytest.mark.parametrize(
    ("after", "change"),
    [
        (questions(criterion("c", item("i", text="Vad?"))), Change.REWORDED),
        (questions(criterion("d", item("i"))), Change.MOVED),
        (questions(criterion("c", item("i", Part.ACTIVITY))), Change.MOVED),
        (questions(criterion("c", item("j"))), Change.ADDED),
    ],
)
def test_what_became_of_a_question_is_told(after: QuestionSet, change: Change) -> None:
    before = questions(criterion("c", item("i")))

    assert compared(before, after)[0].change is change


def test_a_question_that_is_no_longer_asked_comes_last() -> None:
    before = questions(criterion("c", item("i"), item("j")))
    pairs = compared(before, questions(criterion("c", item("j"))))

    assert [pair.change for pair in pairs] == [Change.SAME, Change.REMOVED]


def test_the_newest_of_a_set_is_asked() -> None:
    other = QuestionSet("other", 7, ())

    assert newest([replace(WHOLE, version=2), WHOLE, other], "h").version == 2


@given(codes, st.lists(codes))
def test_a_free_code_is_free_and_begins_as_wished(wish: str, taken: list[str]) -> None:
    code = free_code(wish, taken)

    assert code not in taken
    assert code.startswith(wish)


def _known(*sets: QuestionSet) -> Callable[[Checklist], QuestionSet]:
    found = {one.version: one for one in sets}
    return lambda filled: found[filled.question_set_version]


def test_answers_of_several_versions_are_counted_each_by_its_own() -> None:
    later = questions(criterion("c", item("c.purpose")), version=2)
    filled = [
        checklist(WHOLE, Value.YES, Value.YES),
        checklist(WHOLE, Value.YES, Value.NO),
        checklist(later, Value.YES),
    ]

    tally = tallied(filled, _known(WHOLE, later))

    assert tally.filled == 3
    assert tally.answers["c.purpose"] == {Value.YES: 3}
    assert tally.answers["c.activity"] == {Value.YES: 1, Value.NO: 1}
    assert tally.results["c"] == {Result.ACTIVE: 2, Result.PARTLY_ACTIVE: 1}


@given(st.lists(st.tuples(st.sampled_from(Value), st.sampled_from(Value)), max_size=20))
def test_nothing_is_counted_twice_or_lost(given_values: list[tuple[Value, Value]]) -> None:
    tally = tallied([checklist(WHOLE, *values) for values in given_values], _known(WHOLE))

    assert tally.filled == len(given_values)
    assert all(counter.total() == tally.filled for counter in tally.answers.values())
    assert all(counter.total() == tally.filled for counter in tally.results.values())


def test_a_deferred_list_counts_nothing() -> None:
    put_off = replace(checklist(WHOLE, Value.YES, Value.NO), answers=(), deferred_because="Tid.")

    assert tallied([put_off], _known(WHOLE)).filled == 0


@given(st.sampled_from(Value), st.sampled_from(Value))
def test_the_answers_alone_tell_the_questions_of_an_unknown_version(
    purpose: Value, activity: Value
) -> None:
    filled = checklist(WHOLE, purpose, activity)
    told = as_asked(filled)

    assert [(i.code, i.part) for i in told.items] == [(i.code, i.part) for i in WHOLE.items]
    assert results(told, filled.answers) == results(WHOLE, filled.answers)
