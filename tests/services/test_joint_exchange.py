"""Joint visits between desks that only hand each other files: asked, answered, led."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from advisor_desk.domain.engagements import Channel, Engagement, Participant, Status
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.invitations import Answer, News, State
from advisor_desk.domain.parcels import ParcelForOthers, ParcelIsOurs
from advisor_desk.domain.parcels import Standing as Taking
from advisor_desk.services.opening import Services
from tests.clock import FixedClock
from tests.desks import actor, company
from tests.services.joint import adviser, invitations_of, me
from tests.services.joint import invited as ask_along
from tests.services.two_desks import (
    ALMA,
    KIM,
    NO,
    REC_ALMI,
    YES,
    another,
    answer,
    at,
    carry,
    entries,
    invited,
    later,
    plan,
    take_again,
    told,
    who,
    write,
)

HEARD = Answer(accepts=True, said_by="Alma", channel=Channel.TELEPHONE)


class TestInviting:
    def test_an_invitation_reaches_whoever_is_asked(
        self, services: Services, almi: Services, clock: FixedClock, post: Path
    ) -> None:
        visit = invited(services, almi, clock, post)

        [one] = almi.invitations.told()
        assert (one.news, one.engagement.id) == (News.ASKED, visit.id)
        assert one.engagement.purpose == "Leasing"

    def test_in_a_file_for_every_partner_too(
        self, services: Services, almi: Services, een: Services, clock: FixedClock, post: Path
    ) -> None:
        plan(services, clock, at(services, "ALMI"))
        carry(services, almi, post, to_all=True)
        een.exchange.take(post / "000.parcel")

        assert (told(almi), told(een)) == ([News.ASKED], [])

    def test_accepted_both_desks_show_one_visit_with_both_advisers(
        self, services: Services, almi: Services, clock: FixedClock, post: Path
    ) -> None:
        visit = invited(services, almi, clock, post)
        answer(almi, visit, YES)
        carry(almi, services, post)

        assert who(services, visit) == who(almi, visit) == REC_ALMI
        one_entry = [(visit.id, Status.PLANNED, 2)]
        assert entries(services, visit) == entries(almi, visit) == one_entry
        assert told(almi) == []

    def test_declined_they_take_no_part_and_the_lead_reads_why(
        self, services: Services, almi: Services, clock: FixedClock, post: Path
    ) -> None:
        visit = invited(services, almi, clock, post)
        answer(almi, visit, NO)
        carry(almi, services, post)

        [invitation] = invitations_of(services, visit)
        assert (invitation.state, invitation.reason) == (State.DECLINED, "Ingen tid")
        assert not services.visits.get(visit.id).is_joint

    def test_somebody_named_is_found_by_name_under_the_other_desks_id(
        self, services: Services, almi: Services, clock: FixedClock, post: Path
    ) -> None:
        alma = adviser(services, "ALMI", "Alma Lund")
        assert alma.id != almi.desk.me.adviser.id
        visit = plan(services, clock, Participant(actor_id=alma.actor_id, adviser_id=alma.id))
        carry(services, almi, post)
        assert told(almi) == [News.ASKED]

        answer(almi, visit, YES)
        carry(almi, services, post)
        assert who(services, visit) == REC_ALMI

    def test_somebody_named_whom_nobody_there_knows_is_their_actor(
        self, een: Services, almi: Services, clock: FixedClock, post: Path
    ) -> None:
        samir = adviser(een, "ALMI", "Samir Haddad")
        visit = plan(een, clock, Participant(actor_id=samir.actor_id, adviser_id=samir.id))
        carry(een, almi, post)
        assert told(almi) == [News.ASKED]

        answer(almi, visit, YES)
        carry(almi, een, post)
        expected = [("Enterprise Europe Network", "Erik Sol", None), REC_ALMI[1]]
        assert who(een, visit) == who(almi, visit) == expected

    def test_an_answer_is_not_taken_back_by_what_the_lead_says_before_hearing_it(
        self, services: Services, almi: Services, clock: FixedClock, post: Path
    ) -> None:
        visit = invited(services, almi, clock, post)
        answer(almi, visit, YES)
        services.visits.plan(
            replace(services.visits.get(visit.id), place_text="Hallen", go_anyway_reason="-")
        )
        carry(services, almi, post)

        assert who(almi, visit) == REC_ALMI
        assert almi.visits.get(visit.id).place_text == "Hallen"

    def test_an_answer_recorded_by_hand_gives_way_to_their_own(
        self, services: Services, almi: Services, clock: FixedClock, post: Path
    ) -> None:
        visit = invited(services, almi, clock, post)
        heard = Answer(accepts=False, reason="?", said_by="Samir", channel=Channel.TELEPHONE)
        answer(services, visit, heard)
        answer(almi, visit, YES)
        carry(services, almi, post)
        carry(almi, services, post)

        assert who(services, visit) == who(almi, visit) == REC_ALMI

    def test_taken_back_meanwhile_it_is_off_whatever_they_answered(
        self, services: Services, almi: Services, clock: FixedClock, post: Path
    ) -> None:
        visit = invited(services, almi, clock, post)
        answer(almi, visit, YES)
        [invitation] = invitations_of(services, visit)
        services.joint_visits.withdraw(invitation.id)
        carry(almi, services, post)
        carry(services, almi, post)

        assert {i.state for d in (services, almi) for i in invitations_of(d, visit)} == {
            State.WITHDRAWN
        }
        assert told(almi) == [News.WITHDRAWN]
        assert not almi.visits.get(visit.id).is_joint

    def test_moved_it_is_news_until_it_was_seen(
        self, services: Services, almi: Services, clock: FixedClock, post: Path
    ) -> None:
        visit = invited(services, almi, clock, post)
        answer(almi, visit, YES)
        carry(almi, services, post)
        known = services.visits.get(visit.id)
        services.visits.plan(later(known, days=1))
        carry(services, almi, post)

        assert told(almi) == [News.MOVED]

    def test_a_third_partner_sees_who_goes_but_not_what_for(
        self, services: Services, almi: Services, een: Services, clock: FixedClock, post: Path
    ) -> None:
        visit = invited(services, almi, clock, post)
        answer(almi, visit, replace(YES))
        carry(almi, services, post)
        carry(services, een, post)

        assert [name for name, _, _ in who(een, visit)] == ["Regionalt Exportcenter", "Almi"]
        assert "Leasing" not in (post / "002.parcel").read_text("utf-8")

    def test_nobody_invites_themselves(
        self, services: Services, almi: Services, clock: FixedClock, post: Path
    ) -> None:
        visit = plan(services, clock)
        carry(services, almi, post)
        ask_along(almi, almi.visits.get(visit.id), me(almi))
        look = carry(almi, services, post)

        assert invitations_of(services, visit) == []
        assert look.counts[("invitation", Taking.NOT_THEIRS)] == 1


class TestAmongColleagues:
    def test_what_a_partner_told_one_reaches_the_other_who_may_answer(
        self, services: Services, kim: Services, almi: Services, clock: FixedClock, post: Path
    ) -> None:
        visit = plan(almi, clock, at(almi, "REC"))
        carry(almi, services, post)
        carry(services, kim, post)
        assert told(services) == told(kim) == [News.ASKED]
        answer(kim, visit, YES)
        carry(kim, almi, post)
        carry(kim, services, post)

        expected = [
            ("Almi", "Alma Lund", None),
            ("Regionalt Exportcenter", "Kim Öst", State.ACCEPTED),
        ]
        assert who(almi, visit) == who(kim, visit) == who(services, visit) == expected
        assert told(services) == []

    def test_and_the_partners_own_file_brings_nothing_older_back(
        self, services: Services, kim: Services, almi: Services, clock: FixedClock, post: Path
    ) -> None:
        visit = plan(almi, clock, at(almi, "REC"))
        early = write(almi, post / "early.parcel", services)
        carry(almi, services, post, whole=True)
        almi.visits.plan(later(visit, days=1))
        carry(almi, services, post)
        carry(services, kim, post)
        moved = kim.visits.get(visit.id).starts_at
        kim.exchange.take(early)

        assert kim.visits.get(visit.id).starts_at == moved == later(visit, days=1).starts_at

    def test_two_who_moved_the_same_visit_each_keep_their_day_and_are_told(
        self, services: Services, kim: Services, clock: FixedClock, post: Path
    ) -> None:
        visit = plan(services, clock)
        carry(services, kim, post)
        kim.visits.plan(later(kim.visits.get(visit.id), days=1))
        services.visits.plan(later(services.visits.get(visit.id), days=2))
        look = carry(kim, services, post)

        assert services.visits.get(visit.id).starts_at == later(visit, days=2).starts_at
        assert look.kept == 1
        services.visits.plan(later(services.visits.get(visit.id), days=1))
        carry(services, kim, post)
        assert kim.visits.get(visit.id).starts_at == later(visit, days=3).starts_at


class TestLeading:
    def led_by_almi(
        self, services: Services, almi: Services, clock: FixedClock, post: Path
    ) -> Engagement:
        visit = invited(services, almi, clock, post)
        answer(almi, visit, YES)
        carry(almi, services, post)
        [_, alma] = services.joint_visits.of(visit.id).parties
        services.joint_visits.hand_over_lead(
            visit.id, Participant(actor_id=alma.actor_id, adviser_id=alma.adviser_id)
        )
        carry(services, almi, post)
        return visit

    def test_a_lead_handed_over_holds_on_both_desks(
        self, services: Services, almi: Services, clock: FixedClock, post: Path
    ) -> None:
        visit = self.led_by_almi(services, almi, clock, post)

        expected = [
            ("Almi", "Alma Lund", None),
            ("Regionalt Exportcenter", "Karin Öberg", State.ACCEPTED),
        ]
        assert who(services, visit) == who(almi, visit) == expected
        assert told(almi) == [News.LEADS]

    def test_then_the_new_lead_moves_it_and_the_former_is_told(
        self, services: Services, almi: Services, clock: FixedClock, post: Path
    ) -> None:
        visit = self.led_by_almi(services, almi, clock, post)
        almi.visits.cancel(visit.id, "Sjuk")
        carry(almi, services, post)

        assert services.visits.get(visit.id).status is Status.CANCELLED
        assert services.visits.get(visit.id).cancelled_because == "Sjuk"
        assert told(services) == [News.CANCELLED]

    def test_the_lead_comes_back(
        self, services: Services, almi: Services, clock: FixedClock, post: Path
    ) -> None:
        visit = self.led_by_almi(services, almi, clock, post)
        karin = almi.visits.get(visit.id).participants[0]
        almi.joint_visits.hand_over_lead(visit.id, karin)
        carry(almi, services, post)

        assert who(services, visit) == who(almi, visit) == REC_ALMI

    def test_an_old_file_does_not_bring_the_lead_back(
        self, services: Services, almi: Services, clock: FixedClock, post: Path
    ) -> None:
        visit = self.led_by_almi(services, almi, clock, post)
        before = who(almi, visit)
        for file in sorted(post.glob("*.parcel")):
            for desk in (services, almi):
                if file.name != "001.parcel" or desk is services:
                    take_again(desk, file)

        assert who(almi, visit) == who(services, visit) == before

    def test_it_reaches_one_who_never_had_the_visit(
        self, services: Services, almi: Services, clock: FixedClock, post: Path
    ) -> None:
        """Asked, agreed and given the lead by telephone, before any file."""
        visit = plan(services, clock, at(services, "ALMI"))
        answer(services, visit, HEARD)
        services.joint_visits.hand_over_lead(visit.id, at(services, "ALMI"))
        carry(services, almi, post)

        assert who(almi, visit)[0][0] == "Almi"
        assert told(almi) == [News.LEADS]


def test_a_file_missed_is_made_good_by_the_whole(
    services: Services, almi: Services, clock: FixedClock, post: Path, tmp_path: Path
) -> None:
    visit = plan(services, clock, at(services, "ALMI"))
    write(services, tmp_path / "lost.parcel", almi)
    carry(services, almi, post, whole=True)

    assert told(almi) == [News.ASKED]
    assert almi.visits.get(visit.id).purpose == "Leasing"


@pytest.fixture(scope="module")
def pair_of_desks(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Services, Services]]:
    folder, clock = tmp_path_factory.mktemp("pair"), FixedClock()
    made = [another(folder / who.name, who, clock) for who in (KIM, ALMA)]
    yield made[0], made[1]
    for services in made:
        services.desk.close()


LEADS_ACTS = ("move", "withdraw", "ask again", "hear yes", "hear no", "give the lead")
GUESTS_ACTS = ("accept", "decline", "see", "give the lead")
FILES = ("to guest", "to lead", "an old one")
WAYS = {"lead": LEADS_ACTS, "guest": GUESTS_ACTS, "post": FILES}
acts = st.sampled_from([(where, act) for where, known in WAYS.items() for act in known])


@settings(max_examples=12)
@given(told=st.lists(acts, max_size=9), data=st.data())
def test_whatever_each_does_and_whenever_files_come_both_desks_come_to_show_the_same(
    pair_of_desks: tuple[Services, Services],
    tmp_path_factory: pytest.TempPathFactory,
    told: list[tuple[str, str]],
    data: st.DataObject,
) -> None:
    lead, guest = pair_of_desks
    post = tmp_path_factory.mktemp("post")
    somewhere = company(lead, f"Bolag {new_id()}")
    visit = plan(lead, FixedClock(), at(lead, "ALMI"), of=somewhere)
    carry(lead, guest, post)
    for where, act in told:
        if act == "an old one":
            _take_again_either(lead, guest, data.draw(st.sampled_from(sorted(post.iterdir()))))
        elif where == "post":
            carry(*((lead, guest) if act == "to guest" else (guest, lead)), post)
        else:
            _do(lead if where == "lead" else guest, visit, act)
    for _ in range(2):
        carry(lead, guest, post)
        carry(guest, lead, post)

    assert who(lead, visit) == who(guest, visit)
    assert lead.visits.get(visit.id).starts_at == guest.visits.get(visit.id).starts_at
    for file in post.iterdir():
        _take_again_either(lead, guest, file)
    assert who(lead, visit) == who(guest, visit)


def _take_again_either(lead: Services, guest: Services, file: Path) -> None:
    for desk in (lead, guest):
        with suppress(ParcelIsOurs, ParcelForOthers):
            desk.exchange.take(file)


def _do(desk: Services, visit: Engagement, act: str) -> None:
    """What is not allowed as it stands is not done."""
    known = desk.visits.get(visit.id)
    with suppress(AdvisorDeskError, ValueError, IndexError):
        [invitation] = [i for i in invitations_of(desk, visit) if i.actor_id == _almi(desk)]
        joint = desk.joint_visits
        match act:
            case "move":
                if known.actor_id == desk.desk.me.actor.id:
                    desk.visits.plan(later(known, hours=1))
            case "withdraw":
                joint.withdraw(invitation.id)
            case "ask again":
                if known.actor_id == desk.desk.me.actor.id:
                    desk.visits.plan(
                        replace(known, go_anyway_reason="-", participants=(invitation.guest,))
                    )
            case "hear yes" | "hear no":
                said = YES if act == "hear yes" else NO
                heard = replace(said, said_by="Alma", channel=Channel.EMAIL)
                joint.answer(invitation.id, heard)
            case "accept" | "decline":
                joint.answer(invitation.id, YES if act == "accept" else NO)
            case "see":
                joint.see(invitation.id)
            case "give the lead":
                joint.hand_over_lead(visit.id, known.participants[0])


def _almi(desk: Services) -> Any:
    return actor(desk, "ALMI").id
