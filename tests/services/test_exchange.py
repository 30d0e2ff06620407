"""Two desks made apart, handing each other files with no network between them."""

import json
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from advisor_desk.domain.actors import CoordinatorOnly
from advisor_desk.domain.agreements import Agreement, Terms
from advisor_desk.domain.checklists import Criterion, Item, Part
from advisor_desk.domain.codes import Language
from advisor_desk.domain.engagements import Engagement, Participant, Status
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.outreach import Cause
from advisor_desk.domain.parcels import (
    ParcelAltered,
    ParcelForOthers,
    ParcelIsOurs,
    ParcelTooNew,
    ParcelUnreadable,
    SenderKeyChanged,
    SignatureMissing,
    Standing,
    Trust,
)
from advisor_desk.domain.question_sets import Edition
from advisor_desk.services.known_keys import own_key
from advisor_desk.services.opening import Services
from advisor_desk.store.rows import AgreementRow, EditionRow, ProfileRow
from advisor_desk.system.signing import new_key
from advisor_desk.system.words import Words
from tests.clock import FixedClock
from tests.desks import actor, company, engagement
from tests.services.agreed import clause, proposal
from tests.services.two_desks import ALMA, KIM, another

SECRET = "Ägaren överväger att sälja"
NUMBER = "556000-0001"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "from-karin.parcel"


def handed(services: Services, file: Path, to: str = "", *, whole: bool = False) -> None:
    actor_id = actor(services, to).id if to else None
    services.exchange.write(file, services.exchange.audience(actor_id), whole=whole)


def planned(services: Services, clock: FixedClock, **more: Any) -> Engagement:
    norrby = company(services, number=NUMBER)
    plan = engagement(services, norrby, clock.now() + timedelta(days=3))
    return services.visits.plan(replace(plan, **more))


def ours(services: Services) -> list[Engagement]:
    now, year = services.desk.now(), timedelta(days=365)
    return list(services.visits.between(now - year, now + year))


def test_a_planned_visit_is_known_at_the_other_desk_and_holds_its_advice(
    services: Services, almi: Services, clock: FixedClock, file: Path
) -> None:
    plan = planned(services, clock)
    handed(services, file)
    look = almi.exchange.take(file)

    [known] = ours(almi)
    assert (known.id, known.status, known.starts_at) == (plan.id, Status.PLANNED, plan.starts_at)
    assert almi.desk.actor_name(known.actor_id) == "Regionalt Exportcenter"
    assert known.actor_id == actor(almi, "REC").id
    advice = almi.outreach.advise(known.company_id, plan.role, plan.starts_at.date())
    assert Cause.PLANNED_BY_OTHER in {reason.cause for reason in advice.reasons}
    taken = {one.item.table for one in look.found if one.is_taken}
    assert taken == {"coordination", "adviser", "company", "engagement"}


def test_the_company_is_found_by_its_number_under_the_other_desks_own_id(
    services: Services, almi: Services, clock: FixedClock, file: Path
) -> None:
    own = company(almi, "NORRBY MEKANISKA AB", number=NUMBER)
    planned(services, clock)
    handed(services, file)
    almi.exchange.take(file)

    [known] = ours(almi)
    assert known.company_id == own.id
    assert almi.companies.get(own.id).name == "NORRBY MEKANISKA AB"


def test_a_new_version_of_the_agreement_names_the_other_desks_own_actors(
    services: Services, almi: Services, file: Path
) -> None:
    services.agreements.publish(proposal(services, clause(services, "ALMI", "Borås")))
    handed(services, file)
    almi.exchange.take(file)

    [version] = almi.agreements.versions()
    assert version.agreement.clauses[0].lead_id == almi.desk.me.actor.id
    assert almi.agreements.told(version.agreement.id, Words("en")).clauses[0].lead == "Almi"


def test_a_partner_is_told_no_more_than_it_may_know(
    services: Services, almi: Services, clock: FixedClock, file: Path
) -> None:
    plan = planned(services, clock, purpose=SECRET)
    services.visits.cancel(plan.id, SECRET)
    handed(services, file, "ALMI")

    assert SECRET not in file.read_text("utf-8")
    assert "summary" not in file.read_text("utf-8")


def test_who_takes_part_learns_what_the_visit_is_for(
    services: Services, almi: Services, clock: FixedClock, file: Path
) -> None:
    guest = Participant(actor_id=actor(services, "ALMI").id)
    planned(services, clock, purpose="Leasing", participants=(guest,))
    handed(services, file, "ALMI")
    almi.exchange.take(file)

    [known] = ours(almi)
    assert known.purpose == "Leasing"
    assert [p.actor_id for p in known.participants] == [almi.desk.me.actor.id]


def test_the_partner_counts_as_heard_from(
    services: Services, almi: Services, clock: FixedClock, file: Path
) -> None:
    planned(services, clock)
    handed(services, file)
    almi.exchange.take(file)
    [known] = ours(almi)
    advice = almi.outreach.advise(known.company_id, known.role, known.starts_at.date())

    heard = {one.actor_id: one.heard_on for one in advice.as_of}
    assert heard[actor(almi, "REC").id] == clock.today()


def test_the_next_file_holds_only_what_changed(
    services: Services, almi: Services, clock: FixedClock, file: Path
) -> None:
    plan = planned(services, clock)
    handed(services, file)
    almi.exchange.take(file)
    audience = services.exchange.audience(None)
    assert services.exchange.waiting(audience).counts == {}
    services.visits.cancel(plan.id, "Sjuk")

    assert services.exchange.waiting(audience).counts == {"engagement": 1, "company": 1}
    handed(services, file)
    almi.exchange.take(file)
    assert almi.visits.get(plan.id).status is Status.CANCELLED


def test_taking_a_file_twice_changes_nothing(
    services: Services, almi: Services, clock: FixedClock, file: Path
) -> None:
    planned(services, clock)
    handed(services, file)
    almi.exchange.take(file)

    again = almi.exchange.look(file)
    assert again.taken == 0
    assert {one.standing for one in again.found} <= {Standing.SAME, Standing.NOT_THEIRS}


def test_a_late_file_takes_nothing_back(
    services: Services, almi: Services, clock: FixedClock, file: Path, tmp_path: Path
) -> None:
    plan, early = planned(services, clock), tmp_path / "early.parcel"
    handed(services, early)
    services.visits.cancel(plan.id, "Sjuk")
    handed(services, file)
    almi.exchange.take(file)
    almi.exchange.take(early)

    assert almi.visits.get(plan.id).status is Status.CANCELLED


def test_nobody_speaks_for_another_actor(
    services: Services, almi: Services, clock: FixedClock, file: Path, tmp_path: Path
) -> None:
    """Karin hands on what she heard of Almi's; a third desk does not take it from her."""
    norrby = company(services, number=NUMBER)
    mine = engagement(services, norrby, clock.now() + timedelta(days=9))
    services.visits.plan(mine)
    handed(services, file)
    raw = json.loads(file.read_text("utf-8"))["parcel"]
    [told] = [one for one in raw["items"] if one["table"] == "engagement"]
    told["fields"]["actor_id"] = actor(services, "EEN").id.hex
    forged = signed_again(services, raw, tmp_path)

    found = almi.exchange.look(forged).found
    assert [o.standing for o in found if o.item.table == "engagement"] == [Standing.NOT_THEIRS]


def signed_again(services: Services, parcel: dict[str, Any], folder: Path) -> Path:
    """As if the sender's own program had written it so."""
    from advisor_desk.sync.parcel_files import FORMAT, VERSION
    from advisor_desk.system.signing import canonical, signed

    with services.desk.write() as session:
        key = own_key(session)
    body = {"format": FORMAT, "version": VERSION, "parcel": parcel}
    path = folder / "again.parcel"
    path.write_bytes(canonical(signed(body, key)))
    return path


def test_the_first_file_is_from_somebody_new_and_the_next_from_somebody_known(
    services: Services, almi: Services, clock: FixedClock, file: Path
) -> None:
    planned(services, clock)
    handed(services, file)
    look = almi.exchange.look(file)
    assert look.trust is Trust.FIRST
    assert look.fingerprint == services.exchange.own_fingerprint()

    almi.exchange.take(file)
    assert almi.exchange.look(file).trust is Trust.KNOWN


def test_another_key_is_not_taken_without_asking(
    services: Services, almi: Services, clock: FixedClock, file: Path
) -> None:
    planned(services, clock)
    handed(services, file)
    almi.exchange.take(file)
    with services.desk.write() as session:
        session.query(ProfileRow).one().signing_key = new_key()
    handed(services, file, whole=True)

    assert almi.exchange.look(file).trust is Trust.CHANGED
    with pytest.raises(SenderKeyChanged):
        almi.exchange.take(file)
    almi.exchange.take(file, trusting=True)
    assert almi.exchange.look(file).trust is Trust.KNOWN


def test_a_file_that_was_changed_is_refused(
    services: Services, almi: Services, clock: FixedClock, file: Path
) -> None:
    planned(services, clock)
    handed(services, file)
    file.write_bytes(file.read_bytes().replace(b"planned", b"doneeee"))

    with pytest.raises(ParcelAltered):
        almi.exchange.look(file)


def unsign(file: Path) -> None:
    raw = json.loads(file.read_text("utf-8"))
    del raw["signature"], raw["public_key"]
    file.write_text(json.dumps(raw), "utf-8")


def test_an_unsigned_file_is_said_to_be(
    services: Services, almi: Services, clock: FixedClock, file: Path
) -> None:
    planned(services, clock)
    handed(services, file)
    unsign(file)

    assert almi.exchange.look(file).trust is Trust.UNSIGNED


def test_a_file_whose_signature_is_gone_is_not_taken_without_asking(
    services: Services, almi: Services, clock: FixedClock, file: Path
) -> None:
    planned(services, clock)
    handed(services, file)
    almi.exchange.take(file)
    unsign(file)

    with pytest.raises(SignatureMissing):
        almi.exchange.take(file)
    almi.exchange.take(file, trusting=True)


def test_a_file_for_another_actor_is_refused(
    services: Services, almi: Services, clock: FixedClock, file: Path
) -> None:
    planned(services, clock)
    handed(services, file, "EEN")

    with pytest.raises(ParcelForOthers):
        almi.exchange.look(file)


def test_ones_own_file_is_recognised(services: Services, clock: FixedClock, file: Path) -> None:
    planned(services, clock)
    handed(services, file)

    with pytest.raises(ParcelIsOurs):
        services.exchange.look(file)


def test_a_file_of_a_later_program_is_told_apart(
    services: Services, almi: Services, file: Path
) -> None:
    handed(services, file)
    raw = json.loads(file.read_text("utf-8"))
    file.write_text(json.dumps(raw | {"version": 2}), "utf-8")

    with pytest.raises(ParcelTooNew):
        almi.exchange.look(file)


REGION = Criterion(
    "region",
    dict.fromkeys(Language, "En gemensam region"),
    (Item("region.purpose", Part.PURPOSE, dict.fromkeys(Language, "Hur?")),),
)


def test_the_coordinators_questions_and_directory_reach_the_others(
    services: Services, almi: Services, file: Path
) -> None:
    services.coordination.hand_to(services.desk.me.adviser.id)
    asked = services.checklists.questions()
    services.question_sets.publish((*asked.criteria, REGION))
    services.directory.save_actor(replace(actor(services, "EEN"), telephone="031-99"))
    handed(services, file)
    look = almi.exchange.take(file)

    assert look.names_coordinator
    assert almi.checklists.questions().version == 2
    assert actor(almi, "EEN").telephone == "031-99"
    assert len(almi.desk.people.actors) == len(services.desk.people.actors)
    coordinator = almi.coordination.coordinator()
    assert coordinator is not None
    assert (coordinator.name, almi.desk.me.is_coordinator) == ("Karin Öberg", False)


def test_only_the_coordinator_changes_the_directory(
    services: Services, almi: Services, file: Path
) -> None:
    services.coordination.hand_to(services.desk.me.adviser.id)
    handed(services, file)
    almi.exchange.take(file)
    almi.directory.save_actor(replace(actor(almi, "EEN"), telephone="000"))
    almi.exchange.write(file, almi.exchange.audience(None), whole=True)
    services.exchange.take(file)

    assert actor(services, "EEN").telephone != "000"


def test_coordination_is_handed_on_and_the_next_one_may_change_what_is_shared(
    services: Services, almi: Services, file: Path
) -> None:
    services.coordination.hand_to(services.desk.me.adviser.id)
    handed(services, file)
    almi.exchange.take(file)
    almi.exchange.write(file, almi.exchange.audience(None), whole=True)
    services.exchange.take(file)
    [alma] = [a for a in services.desk.people.advisers.values() if a.name == "Alma Lund"]
    services.coordination.hand_to(alma.id)
    handed(services, file)
    almi.exchange.take(file)

    assert (services.desk.me.is_coordinator, almi.desk.me.is_coordinator) == (False, True)
    with pytest.raises(CoordinatorOnly):
        services.coordination.hand_to(services.desk.me.adviser.id)
    asked = almi.checklists.questions()
    almi.question_sets.publish((*asked.criteria, REGION))
    almi.exchange.write(file, almi.exchange.audience(None))
    services.exchange.take(file)
    assert services.checklists.questions().version == 2


def test_nobody_makes_themselves_coordinator_by_a_file(
    services: Services, almi: Services, clock: FixedClock, file: Path
) -> None:
    services.coordination.hand_to(services.desk.me.adviser.id)
    clock.advance(days=1)
    almi.coordination.hand_to(almi.desk.me.adviser.id)
    almi.exchange.write(file, almi.exchange.audience(None))
    services.exchange.take(file)

    assert services.desk.me.is_coordinator


def test_colleagues_hand_each_other_everything(
    services: Services, clock: FixedClock, file: Path, tmp_path: Path
) -> None:
    kim = another(tmp_path / "kim", KIM, clock)
    planned(services, clock, purpose=SECRET)
    handed(services, file, "REC")
    kim.exchange.take(file)

    [known] = ours(kim)
    assert known.purpose == SECRET
    kim.desk.close()


def test_what_this_desk_changed_itself_is_kept_and_told(
    services: Services, clock: FixedClock, file: Path, tmp_path: Path
) -> None:
    kim = another(tmp_path / "kim", KIM, clock)
    plan = planned(services, clock, purpose="Leasing")
    handed(services, file, "REC")
    kim.exchange.take(file)
    clock.advance(hours=1)
    kim.visits.plan(replace(kim.visits.get(plan.id), purpose="Lån", go_anyway_reason="-"))
    services.visits.plan(
        replace(
            services.visits.get(plan.id), purpose="Hyra", place_text="Hallen", go_anyway_reason="-"
        )
    )
    handed(services, file, "REC")
    look = kim.exchange.take(file)

    merged = kim.visits.get(plan.id)
    assert (merged.purpose, merged.place_text, look.kept) == ("Lån", "Hallen", 1)
    kim.desk.close()


def test_what_was_taken_is_recorded_as_the_senders_and_does_not_wait_to_be_sent(
    services: Services, almi: Services, clock: FixedClock, file: Path
) -> None:
    planned(services, clock)
    handed(services, file)
    almi.exchange.take(file)
    [known] = ours(almi)

    by = {revision.by for revision in almi.visits.history(known.id)}
    assert almi.desk.me.adviser.id not in by
    assert almi.exchange.waiting(almi.exchange.audience(None)).counts.get("engagement") is None


@pytest.fixture(scope="module")
def module_desks(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Services, bytes]]:
    folder, clock = tmp_path_factory.mktemp("fuzz"), FixedClock()
    sender = another(folder / "rec", KIM, clock)
    planned(sender, clock)
    path = folder / "whole.parcel"
    handed(sender, path)
    reader = another(folder / "almi", ALMA, clock)
    yield reader, path.read_bytes()
    sender.desk.close()
    reader.desk.close()


_NASTY = st.none() | st.booleans() | st.integers() | st.text(max_size=20) | st.just("x" * 300_000)


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_nothing_but_a_clear_message_comes_of_a_nasty_file(
    module_desks: tuple[Services, bytes],
    tmp_path_factory: pytest.TempPathFactory,
    data: st.DataObject,
) -> None:
    reader, whole = module_desks
    raw = json.loads(whole)
    del raw["signature"], raw["public_key"]
    item = data.draw(st.sampled_from(raw["parcel"]["items"]))
    place = data.draw(st.sampled_from([*item["fields"], "id", "table", "version", "deleted"]))
    (item["fields"] if place in item["fields"] else item)[place] = data.draw(_NASTY)
    path = tmp_path_factory.mktemp("nasty") / "nasty.parcel"
    path.write_text(json.dumps(raw), "utf-8")

    with suppress(AdvisorDeskError):
        reader.exchange.take(path)
    assert reader.desk.me.actor.name == "Almi"


@settings(max_examples=40, deadline=None)
@given(junk=st.binary(max_size=300), cut=st.integers(2, 3000))
def test_what_is_no_parcel_is_said_to_be_none(
    module_desks: tuple[Services, bytes],
    tmp_path_factory: pytest.TempPathFactory,
    junk: bytes,
    cut: int,
) -> None:
    reader, whole = module_desks
    path = tmp_path_factory.mktemp("junk") / "junk.parcel"
    path.write_bytes(whole[:-cut] + junk)

    with pytest.raises((ParcelUnreadable, ParcelAltered, ParcelTooNew)):
        reader.exchange.look(path)


FLAWED = (
    Criterion(
        "region", {"sv": "En region"}, (Item("region.a", Part.PURPOSE, {"sv": "Hur?"}),) * 2
    ),
)


def test_questions_that_lack_a_language_or_repeat_a_code_are_kept_out(
    services: Services, almi: Services, file: Path
) -> None:
    asked = almi.question_sets.current()
    edition = Edition(
        id=new_id(),
        code=asked.code,
        number=asked.version + 1,
        criteria=FLAWED,
        made_on=services.desk.today(),
    )
    with services.desk.write() as session:
        session.add(EditionRow.of(edition))
    handed(services, file)
    look = almi.exchange.take(file)

    assert {one.item.table for one in look.found if one.standing is Standing.UNSOUND} == {
        "edition"
    }
    assert almi.question_sets.current() == asked
    assert almi.coordination.coordinator() is not None  # what is sound of the file is taken


@pytest.mark.parametrize(
    "wrong",
    [
        {"terms": Terms(answer_hours=10**9)},
        {"terms": Terms(freshness_days=-1)},
        {"valid_to": date(2020, 1, 1)},
    ],
)
def test_an_agreement_that_no_desk_can_work_with_is_kept_out(
    services: Services, almi: Services, file: Path, wrong: dict[str, Any]
) -> None:
    agreement = Agreement(id=new_id(), valid_from=services.desk.today())
    with services.desk.write() as session:
        session.add(AgreementRow.of(replace(agreement, **wrong)))
    handed(services, file)
    look = almi.exchange.take(file)

    assert Standing.UNSOUND in {one.standing for one in look.found}
    assert almi.desk.agreements == []


def test_a_sound_version_after_an_unsound_one_is_taken(
    services: Services, almi: Services, file: Path
) -> None:
    agreement = Agreement(id=new_id(), valid_from=services.desk.today())
    with services.desk.write() as session:
        session.add(AgreementRow.of(replace(agreement, terms=Terms(answer_hours=0))))
    handed(services, file)
    almi.exchange.take(file)
    with services.desk.write() as session:
        session.get_one(AgreementRow, agreement.id).terms = Terms(answer_hours=48)
    handed(services, file)
    almi.exchange.take(file)

    assert [one.terms.answer_hours for one in almi.desk.agreements] == [48]
