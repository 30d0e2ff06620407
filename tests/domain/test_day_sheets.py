"""What is asked for on a day sheet."""

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from advisor_desk.domain.checklists import Answer, Checklist, Standing, Value
from advisor_desk.domain.codes import Maturity, SizeBand
from advisor_desk.domain.companies import Company
from advisor_desk.domain.day_sheets import Ask, last_known, left, to_ask
from advisor_desk.domain.ids import new_id

KNOWN = Company(
    id=new_id(),
    name="Norrby Mekaniska AB",
    street="Norrbyleden 14",
    town="Borås",
    municipality="1490",
    municipality_confirmed=True,
    size=SizeBand.SMALL,
)


def asked(
    company: Company = KNOWN,
    standing: Standing = Standing.VALID,
    checklist: Checklist | None = None,
    maturity: Maturity | None = Maturity.CURIOUS,
    *,
    known: bool = True,
) -> tuple[Ask, ...]:
    return to_ask(
        company,
        is_anybody_known=known,
        standing=standing,
        checklist=checklist,
        maturity=maturity,
    )


def filled(*values: Value) -> Checklist:
    answers = tuple(Answer(item=f"q{n}", value=v, asked="?") for n, v in enumerate(values))
    return Checklist(
        id=new_id(), company_id=KNOWN.id, engagement_id=None, actor_id=new_id(), adviser_id=None,
        question_set="horizontal", question_set_version=1, filled_on=date(2026, 1, 1),
        answers=answers,
    )  # fmt: skip


def test_of_a_company_that_is_known_nothing_is_asked() -> None:
    assert asked() == ()


def test_what_is_not_known_is_asked() -> None:
    bare = replace(KNOWN, street="", municipality_confirmed=False, size=None)
    assert asked(bare, maturity=None, known=False) == (
        Ask.CONTACT, Ask.ADDRESS, Ask.MUNICIPALITY, Ask.SIZE, Ask.MATURITY,
    )  # fmt: skip


def test_a_company_nobody_met_is_asked_the_checklist_first() -> None:
    assert asked(standing=Standing.NOT_YET_MET, known=False)[0] is Ask.CHECKLIST


def test_a_checklist_that_ran_out_is_asked_again() -> None:
    assert asked(standing=Standing.EXPIRED, checklist=filled(Value.YES)) == (Ask.CHECKLIST_AGAIN,)


def test_of_a_checklist_half_filled_only_what_is_left_is_asked() -> None:
    half = filled(Value.YES, Value.NOT_DISCUSSED, Value.NO)
    assert asked(standing=Standing.DEBT, checklist=half) == ()
    assert left(half) == ("q1",)


@given(st.lists(st.none() | st.sampled_from(list(Maturity))))
def test_the_last_known_is_the_first_there_is(told: list[Maturity | None]) -> None:
    found = last_known(told)
    assert found == next(iter([one for one in told if one is not None]), None)
