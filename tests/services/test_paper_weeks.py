"""All referrals of a week on paper: which, what is left out, and how it stops."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from advisor_desk.documents.errors import CannotWrite
from advisor_desk.documents.packet_pdf import read_file
from advisor_desk.domain.codes import Need
from advisor_desk.domain.consents import ConsentWithdrawn, Scope
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.progress import Cancelled, Unreported
from advisor_desk.domain.referrals import Referral
from advisor_desk.services.opening import Services
from tests.clock import FixedClock
from tests.desks import actor, company
from tests.services.test_referrals import consent_of

MONDAY = date(2026, 11, 23)


class Stopping:
    """Asks the work to stop before the second paper."""

    def step(self, done: int, total: int) -> None:
        if done:
            raise Cancelled


def sent(services: Services) -> Referral:
    of = company(services, f"Bolag {new_id().hex[-6:]} AB")
    consent = services.consents.record(consent_of(services, of))
    me = services.desk.me
    return services.referrals.send(
        Referral(
            id=new_id(),
            reference=services.referrals.new_reference(),
            company_id=of.id,
            from_actor_id=me.actor.id,
            from_adviser_id=me.adviser.id,
            to_actor_id=actor(services, "ALMI").id,
            to_function_id=None,
            needs=(Need.FINANCING,),
            ask="Rörelsekapital",
            scope=frozenset({Scope.FACTS}),
            consent_id=consent.id,
        )
    )


def references(folder: Path) -> set[str]:
    return {read_file(file).packet.packet.reference for file in folder.glob("*.pdf")}


def test_each_referral_sent_in_the_week_becomes_a_paper(
    services: Services, clock: FixedClock, tmp_path: Path
) -> None:
    clock.advance(days=-1)
    before = sent(services)
    clock.advance(days=1)
    within = {sent(services).reference for _ in range(3)}
    clock.advance(days=7)
    after = sent(services)

    written = services.paper_weeks.write(MONDAY, tmp_path, Unreported())

    assert (written.count, written.refused) == (3, ())
    assert references(tmp_path) == within
    assert not within & {before.reference, after.reference}


def test_the_files_for_programs_are_saved_beside_them_on_demand(
    services: Services, tmp_path: Path
) -> None:
    referral = sent(services)
    services.paper_weeks.write(MONDAY, tmp_path, Unreported(), packets=True)
    [pdf], [packet] = tmp_path.glob("*.pdf"), tmp_path.glob("*.json")
    assert read_file(packet).packet.packet == read_file(pdf).packet.packet
    assert referral.reference in packet.name


def test_one_whose_consent_was_withdrawn_is_left_out_and_named(
    services: Services, tmp_path: Path
) -> None:
    kept, gone = sent(services), sent(services)
    assert gone.consent_id
    services.consents.withdraw(gone.consent_id)

    written = services.paper_weeks.write(MONDAY, tmp_path, Unreported())

    [(reference, why)] = written.refused
    assert (reference, type(why)) == (gone.reference, ConsentWithdrawn)
    assert references(tmp_path) == {kept.reference}


def test_what_is_stopped_leaves_whole_papers(services: Services, tmp_path: Path) -> None:
    everything = {sent(services).reference for _ in range(3)}
    with pytest.raises(Cancelled):
        services.paper_weeks.write(MONDAY, tmp_path, Stopping())
    assert len(references(tmp_path) & everything) == 1
    assert len(list(tmp_path.iterdir())) == 1 + sum(f.is_dir() for f in tmp_path.iterdir())


def test_a_folder_that_cannot_be_written_to_is_said(services: Services, tmp_path: Path) -> None:
    sent(services)
    with pytest.raises(CannotWrite):
        services.paper_weeks.write(MONDAY, tmp_path / "missing", Unreported())


def test_a_week_without_referrals_writes_nothing(services: Services, tmp_path: Path) -> None:
    written = services.paper_weeks.write(MONDAY + timedelta(days=70), tmp_path, Unreported())
    assert written.count == 0
