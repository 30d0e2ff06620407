"""Versions of the agreement: written by the coordinator, read by everybody, handed to others."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import select

from advisor_desk.domain.actors import CoordinatorOnly
from advisor_desk.domain.agreement_changes import Change
from advisor_desk.domain.agreement_proposals import AgreementFlawed, Fault
from advisor_desk.domain.agreement_versions import Standing
from advisor_desk.domain.agreements import Terms
from advisor_desk.domain.clauses import Matter
from advisor_desk.domain.codes import SPOKEN, Language, Need, SizeBand
from advisor_desk.domain.drafts import Form
from advisor_desk.domain.engagements import Role
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.outreach import Cause
from advisor_desk.domain.overlaps import Clash
from advisor_desk.services.agreements import DRAFT, NothingAgreed
from advisor_desk.services.opening import Services
from advisor_desk.store.rows import AgreementRow, ChangeRow
from advisor_desk.system.words import LANGUAGES, Words
from tests.desks import actor, company
from tests.services.agreed import clause, coordinate, proposal

EN = Words("en")
TODAY = date(2026, 11, 23)
DAY = timedelta(days=1)


@pytest.fixture
def coordinator(services: Services) -> Services:
    coordinate(services)
    return services


def test_a_new_version_takes_the_place_of_the_one_before_from_its_day(
    coordinator: Services,
) -> None:
    agreements = coordinator.agreements
    first = agreements.publish(proposal(coordinator, clause(coordinator, "ALMI", "Borås")))
    coming = agreements.publish(
        proposal(coordinator, clause(coordinator, "EEN", "Borås"), since=TODAY + 9 * DAY)
    )

    assert [(p.agreement, p.last, p.standing) for p in agreements.versions()] == [
        (coming, None, Standing.COMING),
        (first, TODAY + 8 * DAY, Standing.IN_FORCE),
    ]
    assert coordinator.desk.agreement_on(TODAY + 9 * DAY) == coming


def test_only_the_coordinator_writes_one(services: Services) -> None:
    coordinate(services, is_coordinator=False)
    with pytest.raises(CoordinatorOnly):
        services.agreements.publish(proposal(services))
    assert services.desk.agreements == []


def test_what_is_wrong_is_told_and_nothing_is_written(coordinator: Services) -> None:
    wrong = proposal(
        coordinator, replace(clause(coordinator, "ALMI", "Bårås", sni="99.9"), lead_id=None)
    )
    with pytest.raises(AgreementFlawed) as told:
        coordinator.agreements.publish(wrong)

    assert [(flaw.fault, flaw.names) for flaw in told.value.flaws] == [
        (Fault.NO_LEAD, ()),
        (Fault.PLACE_UNKNOWN, ("Bårås",)),
        (Fault.INDUSTRY_UNKNOWN, ("999 (SNI2025)",)),
    ]
    assert coordinator.desk.agreements == []


def test_the_draft_goes_when_the_version_is_written(coordinator: Services) -> None:
    coordinator.drafts.keep(Form.AGREEMENT, DRAFT, {"any": "thing"})
    coordinator.agreements.publish(proposal(coordinator))

    assert coordinator.drafts.find(Form.AGREEMENT, DRAFT) is None


def test_a_version_leaves_change_rows(coordinator: Services) -> None:
    made = coordinator.agreements.publish(proposal(coordinator, clause(coordinator, "ALMI")))
    with coordinator.desk.read() as session:
        rows = session.scalars(select(ChangeRow).where(ChangeRow.record_id == made.id)).all()

    assert [(row.table, row.by) for row in rows] == [("agreement", coordinator.desk.me.adviser.id)]
    assert {"valid_from", "clauses", "terms"} <= rows[0].fields.keys()


def test_the_next_version_begins_from_what_holds(coordinator: Services) -> None:
    agreements = coordinator.agreements
    wanted = clause(
        coordinator, "ALMI", "Borås, Mark", sni="C, 62", sizes=[SizeBand.MICRO], needs=[Need.LAW]
    )
    duties = {actor(coordinator, "EEN").id: "Partnersökning."}
    made = agreements.publish(
        replace(proposal(coordinator, wanted, duties=duties), terms=Terms(quiet_days=60))
    )
    begun = agreements.begin()

    assert begun.valid_from == TODAY
    assert begun.clauses == (
        replace(wanted, id=made.clauses[0].id, industries={"SNI2007": "", "SNI2025": "62, C"}),
    )
    assert (begun.terms.quiet_days, begun.duties) == (60, duties)
    with pytest.raises(AgreementFlawed) as told:
        agreements.publish(begun)
    assert [flaw.fault for flaw in told.value.flaws] == [Fault.UNCHANGED]


def test_a_version_is_told_in_names(coordinator: Services) -> None:
    wanted = clause(coordinator, "ALMI", "Mark, Borås", sni="C", needs=[Need.LAW, Need.MARKET])
    made = coordinator.agreements.publish(proposal(coordinator, wanted))
    told = coordinator.agreements.told(made.id, EN)

    assert told.period == "From 23 November 2026 until further notice"
    assert told.clauses[0].lead == actor(coordinator, "ALMI").name
    assert told.clauses[0].named == (
        (Matter.MUNICIPALITY, ("Borås", "Mark")),
        (Matter.INDUSTRY, ("Manufacturing (SNI 2025)",)),
        (Matter.NEED, ("Market", "Law")),
    )
    assert dict(told.figures)["Quiet period"].startswith("90 days")
    assert dict(told.figures)["The clock stands still"] == "On weekends and public holidays"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("weekends", "holidays"), [(a, b) for a in (0, 1) for b in (0, 1)])
def test_every_way_the_clock_can_stand_still_has_words(
    coordinator: Services, language: str, weekends: int, holidays: int
) -> None:
    terms = Terms(pause_weekends=bool(weekends), pause_holidays=bool(holidays))
    made = coordinator.agreements.publish(replace(proposal(coordinator), terms=terms))

    assert all(dict(coordinator.agreements.told(made.id, Words(language)).figures).values())


def test_clauses_that_meet_are_told_with_the_one_that_decides(coordinator: Services) -> None:
    made = coordinator.agreements.publish(
        proposal(
            coordinator,
            clause(coordinator, "ALMI", "Borås"),
            clause(coordinator, "EEN", "Borås"),
            clause(coordinator, "BSW", "Borås", sni="62"),
            clause(coordinator, "HK", sizes=[SizeBand.SOLO]),
        )
    )
    told = coordinator.agreements.told(made.id, EN)

    assert [clash for clash, _ in told.clashes] == [
        Clash.CONTRADICTION, Clash.ORDER, Clash.ORDER, *[Clash.EXCEPTION] * 3,
    ]  # fmt: skip
    almi, een = (actor(coordinator, code).name for code in ("ALMI", "EEN"))
    assert told.clashes[0][1].startswith(f"Clauses 1 ({almi}) and 2 ({een}) contradict")


def test_clashes_are_told_while_one_types_with_the_numbers_on_the_form(
    coordinator: Services,
) -> None:
    half = replace(clause(coordinator, "ALMI", "Borås"), lead_id=None)
    typed = proposal(
        coordinator, half, clause(coordinator, "EEN", "Mark"), clause(coordinator, "HK", "Mark")
    )
    [(clash, said)] = coordinator.agreements.clashes(typed, EN)

    assert clash is Clash.CONTRADICTION
    assert "Clause 2 stands first and decides" in said


def test_a_lead_that_is_no_longer_known_is_said_to_be_nobody(coordinator: Services) -> None:
    made = coordinator.agreements.publish(proposal(coordinator, clause(coordinator, "ALMI")))
    with coordinator.desk.write() as session:
        row = session.get_one(AgreementRow, made.id)
        row.clauses = (replace(made.clauses[0], lead_id=new_id()),)
    told = coordinator.agreements.told(made.id, EN)

    assert told.clauses[0].lead == "Nobody (the actor is not in the directory)"


def test_two_versions_stand_side_by_side(coordinator: Services) -> None:
    agreements, almi = coordinator.agreements, actor(coordinator, "ALMI")
    first = agreements.publish(
        proposal(coordinator, clause(coordinator, "ALMI", "Borås"), duties={almi.id: "Lån."})
    )
    begun = agreements.begin()
    second = agreements.publish(
        replace(
            begun,
            valid_from=TODAY + DAY,
            terms=replace(begun.terms, quiet_days=30),
            clauses=(
                replace(begun.clauses[0], municipalities="Mark"),
                clause(coordinator, "EEN", "Borås"),
            ),
            duties={},
        )
    )
    told = {(one.heading, one.name): one for one in agreements.compared(first.id, second.id, EN)}

    assert told["Times and deadlines", "Quiet period"].change is Change.CHANGED
    assert told["Times and deadlines", "Look-ahead"].change is Change.SAME
    led = told["Who leads", almi.name]
    assert (led.before, led.after, led.change) == ("Borås", "Mark", Change.CHANGED)
    assert told["Who leads", actor(coordinator, "EEN").name].change is Change.ADDED
    assert told["What each actor takes on", almi.name].change is Change.REMOVED


def test_two_actors_of_one_name_are_both_told(coordinator: Services) -> None:
    almi, een = actor(coordinator, "ALMI"), actor(coordinator, "EEN")
    coordinator.directory.save_actor(replace(een, name=almi.name))
    duties = {almi.id: "Lån.", een.id: "Partner."}
    made = coordinator.agreements.publish(proposal(coordinator, duties=duties))
    told = coordinator.agreements.told(made.id, EN)

    assert sorted(told.duties) == [(almi.name, "Lån."), (almi.name, "Partner.")]


def test_advice_and_ranking_follow_the_new_version_at_once(coordinator: Services) -> None:
    services, een = coordinator, actor(coordinator, "EEN")
    norrby = services.companies.change(replace(company(services), municipality="1490"))

    def asked() -> tuple[bool, bool]:
        advice = services.outreach.advise(norrby.id, Role.OUTREACH, TODAY)
        ranked = services.ranking.of_company(norrby.id, [])
        led = any(reason.cause is Cause.AGREED_LEAD for reason in advice.reasons)
        return led, [one.actor_id for one in ranked] == [een.id]

    assert asked() == (False, False)
    services.agreements.publish(proposal(services, clause(services, "EEN", "Borås")))
    assert asked() == (True, True)


@pytest.mark.parametrize("language", SPOKEN)
def test_the_paper_is_one_page_in_every_language(
    demo_services: Services, language: Language
) -> None:
    now = demo_services.agreements.on(TODAY)
    assert now is not None
    paper = demo_services.agreements.paper(now.agreement.id, language)

    assert (paper.pages, paper.missing) == (1, ())
    assert paper.file_name.endswith("-2024-11-23.pdf")


def test_what_is_not_there_is_said_not_to_be(services: Services) -> None:
    assert services.agreements.on(TODAY) is None
    with pytest.raises(NothingAgreed):
        services.agreements.told(new_id(), EN)
    assert services.agreements.begin().clauses == ()
