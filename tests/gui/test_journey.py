"""The journey on the forms of a visit: noted, kept, and not asked for where nobody travels."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from advisor_desk.domain.engagements import Engagement, Place, Status
from advisor_desk.domain.travel import NO_TRAVEL, Travel, TravelMode
from advisor_desk.gui.context import Context
from advisor_desk.gui.visits.log_page import LogPage
from advisor_desk.gui.visits.plan_page import PlanPage
from tests.clock import FixedClock
from tests.desks import company, engagement


def opened(context: Context, page: str, **arguments: object) -> PlanPage | LogPage:
    context.window.show_page(page, **arguments)
    QApplication.sendPostedEvents()  # what was added to a layout shows in the loop's next turn
    shown = context.window.current_page()
    assert isinstance(shown, PlanPage | LogPage)
    return shown


@pytest.fixture
def plan(context: Context, clock: FixedClock) -> Engagement:
    services = context.services
    at = clock.now() + timedelta(hours=2)
    return services.visits.plan(engagement(services, company(services), at))


def held(context: Context, clock: FixedClock, plan: Engagement) -> LogPage:
    clock.advance(hours=4)
    page = opened(context, "log", engagement_id=plan.id)
    assert isinstance(page, LogPage)
    return page


def put_off_checklist(page: LogPage) -> None:
    page.form.checklist.restore({"defers": True, "defer_reason": "Hann inte"})


def test_travel_is_noted_when_a_visit_is_planned(context: Context, plan: Engagement) -> None:
    page = opened(context, "plan", engagement_id=plan.id)
    assert isinstance(page, PlanPage)

    page.journey.ui.mode_combo.setCurrentText("Train")
    page.journey.ui.km_spin.setValue(140)
    page.save()

    assert context.services.visits.get(plan.id).travel == Travel(TravelMode.TRAIN, 140)


def test_it_stands_on_the_log_as_planned(
    context: Context, clock: FixedClock, plan: Engagement
) -> None:
    page = opened(context, "plan", engagement_id=plan.id)
    assert isinstance(page, PlanPage)
    page.journey.ui.mode_combo.setCurrentText("Car")
    page.save()

    journey = held(context, clock, plan).form.journey

    assert journey.ui.mode_combo.currentText() == "Car"
    assert not journey.isHidden()


@pytest.mark.parametrize("place", [Place.ONLINE, Place.PHONE])
def test_nobody_travels_online_or_by_telephone(
    context: Context, plan: Engagement, place: Place
) -> None:
    page = opened(context, "plan", engagement_id=plan.id)
    assert isinstance(page, PlanPage)
    page.journey.ui.km_spin.setValue(80)

    page.details.restore({"place": place.value})
    page.details.ui.place_choice.changed.emit(place)

    assert page.journey.isHidden()
    page.save()
    assert context.services.visits.get(plan.id).travel == NO_TRAVEL


def test_without_a_journey_there_is_no_distance(context: Context, plan: Engagement) -> None:
    page = opened(context, "plan", engagement_id=plan.id)
    assert isinstance(page, PlanPage)

    page.journey.ui.mode_combo.setCurrentText("No travel")

    assert not page.journey.ui.km_spin.isEnabled()


def test_a_journey_that_was_typed_is_kept_until_one_comes_back(
    context: Context, plan: Engagement
) -> None:
    page = opened(context, "plan", engagement_id=plan.id)
    assert isinstance(page, PlanPage)
    page.journey.ui.mode_combo.setCurrentText("Bus or tram")
    page.journey.ui.km_spin.setValue(12)
    context.window.show_page("today")

    again = opened(context, "plan", engagement_id=plan.id)

    assert isinstance(again, PlanPage)
    assert again.journey.typed() == {"travel_mode": "public_transport", "travel_km": 12}


def test_another_actors_journey_is_not_asked_for(context: Context) -> None:
    page = opened(context, "log", company_id=company(context.services).id, hearsay=True)

    assert isinstance(page, LogPage)
    assert not page.form.journey.isVisible()
    assert page.form.made(page._shown()).travel == Travel()


def test_a_changed_journey_stands_in_the_history(
    context: Context, clock: FixedClock, plan: Engagement
) -> None:
    page = held(context, clock, plan)
    put_off_checklist(page)
    page.form.journey.ui.km_spin.setValue(60)
    page.save()
    assert context.services.visits.get(plan.id).status is Status.DONE

    again = opened(context, "log", engagement_id=plan.id)
    assert isinstance(again, LogPage)
    said = [label.text() for label in again.form.history.findChildren(QLabel)]

    assert "Distance: 0 km → 60 km" in said
