"""New versions of the questions, what was answered before them, and the list of debts."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from advisor_desk.domain.actors import CoordinatorOnly
from advisor_desk.domain.checklists import Checklist, Criterion, Item, Part, Standing, Value
from advisor_desk.domain.codes import Language
from advisor_desk.domain.question_sets import Change, Fault, QuestionSetFlawed
from advisor_desk.services.opening import Services
from advisor_desk.store.rows import ProfileRow
from tests.clock import FixedClock
from tests.desks import company, engagement
from tests.services.checklists import answered, deferred


def said(text: str) -> dict[str, str]:
    return {language.value: text for language in Language}


REGION = Criterion(
    "region", said("En gemensam region"), (Item("region.purpose", Part.PURPOSE, said("Hur?")),)
)


def coordinate(services: Services, *, is_coordinator: bool) -> None:
    with services.desk.write() as session:
        for profile in session.scalars(select(ProfileRow)):
            profile.is_coordinator = is_coordinator


@pytest.fixture
def coordinator(services: Services) -> Services:
    coordinate(services, is_coordinator=True)
    return services


def grown(services: Services) -> tuple[Criterion, ...]:
    return (*services.checklists.questions().criteria, REGION)


def test_a_new_version_is_asked_from_now_on(coordinator: Services) -> None:
    made = coordinator.question_sets.publish(grown(coordinator), "VGR:s fjärde kriterium")

    assert made.number == 2
    assert coordinator.checklists.questions() == made.questions
    assert coordinator.checklists.questions().items[-1].code == "region.purpose"


def test_an_old_answer_stays_readable_and_countable(coordinator: Services) -> None:
    norrby = company(coordinator)
    old = coordinator.checklists.fill(answered(coordinator, norrby.id))
    coordinator.question_sets.publish(grown(coordinator))
    coordinator.checklists.fill(
        answered(coordinator, company(coordinator, "Annan AB").id, Value.NO)
    )

    assert coordinator.checklists.questions_of(old).version == 1
    assert coordinator.checklists.standing(norrby.id) is Standing.VALID
    tally = coordinator.question_sets.tally()
    assert tally.answers["gender_equality.purpose"] == {Value.YES: 1, Value.NO: 1}
    assert tally.answers["region.purpose"] == {Value.NO: 1}
    assert coordinator.question_sets.tally(number=1).filled == 1


def test_what_was_begun_before_a_new_version_can_still_be_saved(coordinator: Services) -> None:
    begun = answered(coordinator, company(coordinator).id)
    coordinator.question_sets.publish(grown(coordinator))

    assert coordinator.checklists.fill(begun).question_set_version == 1


def test_answers_in_a_version_this_desk_does_not_have_can_be_read(services: Services) -> None:
    foreign = replace(answered(services, company(services).id), question_set_version=40)
    kept = services.checklists.fill(foreign)

    told = services.checklists.questions_of(kept)
    assert (told.version, len(told.items)) == (40, 9)


def test_only_the_coordinator_writes_a_version(services: Services) -> None:
    coordinate(services, is_coordinator=False)
    with pytest.raises(CoordinatorOnly):
        services.question_sets.publish(grown(services))
    assert len(services.question_sets.versions()) == 1


def test_a_version_without_a_language_is_refused_whole(coordinator: Services) -> None:
    swedish_only = replace(REGION, names={"sv": "En gemensam region"})
    with pytest.raises(QuestionSetFlawed) as refused:
        coordinator.question_sets.publish((swedish_only,))

    assert [flaw.fault for flaw in refused.value.flaws] == [Fault.TEXT_MISSING]
    assert coordinator.checklists.questions().version == 1


def test_versions_tell_who_wrote_them_and_how_often_they_were_answered(
    coordinator: Services,
) -> None:
    coordinator.checklists.fill(answered(coordinator, company(coordinator).id))
    coordinator.question_sets.publish(grown(coordinator), "Nytt kriterium")

    second, first = coordinator.question_sets.versions()
    me, today = coordinator.desk.me.adviser.id, coordinator.desk.today()
    assert (second.is_current, second.used, second.made_by, second.made_on) == (True, 0, me, today)
    assert (first.is_current, first.used, first.made_by, second.because) == (
        False, 1, None, "Nytt kriterium",
    )  # fmt: skip


def test_two_versions_stand_side_by_side(coordinator: Services) -> None:
    coordinator.question_sets.publish(grown(coordinator))

    pairs = coordinator.question_sets.compared("horizontal", 1, 2)
    assert [pair.change for pair in pairs] == [*[Change.SAME] * 9, Change.ADDED]


def test_a_version_goes_through_a_file_unchanged(coordinator: Services, tmp_path: Path) -> None:
    questions, file = coordinator.checklists.questions(), tmp_path / "questions.json"
    coordinator.question_sets.save(file, questions)

    assert coordinator.question_sets.read(file) == questions


def met(
    services: Services, clock: FixedClock, name: str, filled: Checklist | None = None
) -> object:
    asked = company(services, name)
    visit = engagement(services, asked, clock.now() - timedelta(hours=3))
    services.visits.log(visit, checklist=filled or deferred(services, visit))
    return asked.id


def test_a_debt_says_what_was_put_off_and_when_the_company_is_met_next(
    services: Services, clock: FixedClock
) -> None:
    norrby = company(services)
    visit = engagement(services, norrby, clock.now() - timedelta(hours=3))
    services.visits.log(visit, checklist=deferred(services, visit))
    plan = services.visits.plan(
        replace(
            engagement(services, norrby, clock.now() + timedelta(days=3)), go_anyway_reason="-"
        )
    )

    [owed] = services.checklists.owed()
    assert (owed.debt.company_id, owed.standing) == (norrby.id, Standing.DEBT)
    assert (owed.held is not None, owed.discussed) == (True, (0, 0))
    assert owed.debt.deferred_because == "Tiden räckte inte."
    assert owed.planned == plan


def test_debts_are_read_a_page_at_a_time_and_counted(
    services: Services, clock: FixedClock
) -> None:
    for number in range(5):
        met(services, clock, f"Företag {number} AB")

    pages = [services.checklists.owed(skip=skip, limit=2) for skip in (0, 2, 4, 6)]
    found = [owed.debt.company_id for page in pages for owed in page]
    assert [len(page) for page in pages] == [2, 2, 1, 0]
    assert len(set(found)) == services.checklists.count_owed() == 5


def test_a_filled_list_is_no_debt(services: Services, clock: FixedClock) -> None:
    company_id = met(services, clock, "Norrby Mekaniska AB")
    services.checklists.fill(answered(services, company_id))  # type: ignore[arg-type]

    assert services.checklists.owed() == []


def test_answers_two_years_old_are_owed_again(services: Services, clock: FixedClock) -> None:
    company_id = met(services, clock, "Norrby Mekaniska AB")
    services.checklists.fill(answered(services, company_id))  # type: ignore[arg-type]
    clock.advance(days=740)

    [owed] = services.checklists.owed()
    assert (owed.standing, owed.discussed) == (Standing.EXPIRED, (9, 9))
