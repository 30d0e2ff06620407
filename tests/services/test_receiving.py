"""Referrals and answers go from desk to desk as files, with no network between them."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.sql.functions import count

from advisor_desk.documents.packet_pdf import read_file
from advisor_desk.documents.referral_pdf import referral_pdf
from advisor_desk.domain.consents import ConsentWithdrawn, Scope
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.packets import (
    PacketForOthers,
    PacketFromOthers,
    PacketIsOurs,
    PacketUnreadable,
    Recall,
    ReferralPacket,
    Reply,
    ReplyMissing,
    handover_of,
)
from advisor_desk.domain.parcels import SenderKeyChanged, SignatureMissing, Standing, Trust
from advisor_desk.domain.referrals import Happening, Outcome, Referral, ReferralUnknown, State
from advisor_desk.services.opening import FirstRun, Services, build, make_desk
from advisor_desk.services.packet_intake import CompanyUndecided
from advisor_desk.store.rows import Row
from advisor_desk.system.signing import new_key
from advisor_desk.system.words import Words
from tests.clock import FixedClock
from tests.desks import PASSPHRASE, actor, company
from tests.services.handed_over import NUMBER, as_pdf, filled, sealed, sent, typed_in

ALMA = FirstRun(name="Alma Lund", actor="Almi", email="alma@almi.example", municipality="1490")
ERIK = FirstRun(name="Erik Sol", actor="Enterprise Europe Network", municipality="1490")


def another(folder: Path, who: FirstRun, clock: FixedClock) -> Services:
    desk, _ = make_desk(folder, who, PASSPHRASE, clock)
    return build(desk)


@pytest.fixture
def almi(tmp_path: Path, clock: FixedClock) -> Iterator[Services]:
    """Alma's desk, made on a computer of its own: no id is the same as Karin's."""
    made = another(tmp_path / "almi", ALMA, clock)
    yield made
    made.desk.close()


@pytest.fixture
def referral(services: Services) -> Referral:
    return sent(services)


@pytest.fixture
def paper(services: Services, referral: Referral, tmp_path: Path) -> Path:
    return as_pdf(services, referral, tmp_path / "paper.pdf")


def taken(at: Services, file: Path, **how: Any) -> Referral:
    return at.intake.take(at.receiving.look(file), **how)


def said(at: Services, referral: Referral, state: State, hours: int = 0, **more: Any) -> None:
    moment = at.desk.now() + timedelta(hours=hours)
    happening = Happening(id=new_id(), referral_id=referral.id, state=state, at=moment, **more)
    at.referrals.record(happening)


def answer(almi: Services, referral: Referral, file: Path) -> Path:
    file.write_bytes(almi.replies.document(referral.id).document)
    return file


def reply(paper: Path, **more: Any) -> Reply:
    """An answer from Almi to the paper's referral."""
    asked = read_file(paper).packet.packet
    assert isinstance(asked, ReferralPacket)
    given: dict[str, Any] = {
        "id": new_id(),
        "reference": asked.reference,
        "state": State.ACCEPTED,
        "said_at": datetime(2026, 11, 24, 9, tzinfo=UTC),
        "said_by": "Alma Lund",
        "sender": replace(asked.receiver, person="Alma Lund"),
        "receiver": asked.sender,
        "language": asked.language,
    }
    return Reply(**{**given, **more})


# From desk to desk and back


def test_a_look_changes_nothing(almi: Services, paper: Path) -> None:
    def counted() -> dict[str, int]:
        with almi.desk.read() as session:
            tables = Row.metadata.sorted_tables
            return {t.name: session.scalars(select(count()).select_from(t)).one() for t in tables}

    before = counted()
    look = almi.receiving.look(paper)

    assert (look.standing, look.trust, look.company) == (
        Standing.NEW,
        Trust.FIRST,
        "Norrby Mekaniska AB",
    )
    assert counted() == before


def test_a_referral_is_taken_into_the_inbox_as_received(
    almi: Services, referral: Referral, paper: Path
) -> None:
    came = taken(almi, paper)

    assert (came.state, came.reference) == (State.RECEIVED, referral.reference)
    assert (came.ask, came.background, came.needs) == (
        referral.ask,
        referral.background,
        referral.needs,
    )
    assert (came.sent_at, came.answer_by) == (referral.sent_at, referral.answer_by)
    assert came.from_actor_id == actor(almi, "REC").id
    assert almi.desk.adviser_name(came.from_adviser_id) == "Karin Öberg"
    [(waiting, name)] = almi.inbox.received()
    assert (waiting.id, name) == (came.id, "Norrby Mekaniska AB")


def test_the_company_comes_with_its_number_and_what_it_allowed(
    almi: Services, paper: Path
) -> None:
    came = taken(almi, paper)
    norrby = almi.companies.known(NUMBER)

    assert norrby is not None
    assert came.company_id == norrby.id
    [consent] = almi.consents.of(norrby.id)
    assert consent.recipients == {actor(almi, "ALMI").id}
    assert (consent.purpose, consent.scope) == ("Finansiering", frozenset(Scope))


def test_what_came_along_is_read_as_the_senders_own_paper(
    almi: Services, paper: Path, tmp_path: Path
) -> None:
    came = taken(almi, paper)
    shown = as_pdf(almi, came, tmp_path / "shown.pdf")

    assert read_file(shown).packet.document == read_file(paper).packet.document


def test_an_answer_goes_back_as_a_file(
    services: Services, almi: Services, referral: Referral, paper: Path, tmp_path: Path
) -> None:
    came = taken(almi, paper)
    said(almi, came, State.ACCEPTED, note="Vi ringer i morgon")
    file = answer(almi, came, tmp_path / "answer.json")
    look = services.receiving.look(file)

    assert (look.standing, look.then) == (Standing.NEW, State.ACCEPTED)
    assert services.intake.take(look).state is State.ACCEPTED
    last = services.referrals.get(referral.reference).happenings[-1]
    assert (last.state, last.said_by, last.note) == (
        State.ACCEPTED,
        "Alma Lund",
        "Vi ringer i morgon",
    )


def test_an_answer_goes_back_on_a_page(
    services: Services, almi: Services, paper: Path, tmp_path: Path
) -> None:
    came = taken(almi, paper)
    said(almi, came, State.DECLINED, note="Inte vårt län")
    file = tmp_path / "answer.pdf"
    file.write_bytes(almi.replies.paper(came.id).content)

    assert taken(services, file).state is State.DECLINED


def test_every_step_until_it_is_closed_comes_back(
    services: Services, almi: Services, paper: Path, tmp_path: Path
) -> None:
    came = taken(almi, paper)
    for hours, state in enumerate((State.ACCEPTED, State.IN_PROGRESS, State.CLOSED)):
        outcome = Outcome.HELPED if state is State.CLOSED else None
        said(almi, came, state, hours, outcome=outcome)
        back = taken(services, answer(almi, came, tmp_path / f"{state}.json"))
        assert back.state is state
    assert services.referrals.by_id(back.id).happenings[-1].outcome is Outcome.HELPED


def test_nothing_said_is_nothing_to_answer(services: Services, almi: Services) -> None:
    referral = sent(services)
    with pytest.raises(AdvisorDeskError):
        services.replies.document(referral.id)


# Filled forms


@pytest.mark.parametrize(
    ("values", "state"),
    [
        ({"answer": "/accept", "name": "Per", "message": "Vi ringer"}, State.ACCEPTED),
        ({"answer": "/decline", "reason": "Inte vårt län"}, State.DECLINED),
        ({"answer": "/reroute", "pass_on_to": "Business Sweden"}, State.REROUTED),
    ],
)
def test_a_form_filled_in_with_another_program_updates_the_referral(
    services: Services,
    referral: Referral,
    paper: Path,
    values: dict[str, str],
    state: State,
) -> None:
    form = filled(paper, paper.with_name("form.pdf"), values)
    look = services.receiving.look(form)

    assert (look.trust, look.then) == (Trust.KNOWN, state)
    assert look.form is not None
    assert services.intake.take(look).state is state
    [last] = [h for h in services.referrals.by_id(referral.id).happenings if h.state is state]
    assert set(values.values()) - {values["answer"]} <= {
        last.said_by,
        *last.note.splitlines(),
        services.desk.actor_name(last.rerouted_to),
    }


@pytest.mark.parametrize("answer", ["accept", "decline", "reroute"])
def test_a_form_typed_into_in_a_browser_says_what_was_typed(
    services: Services, paper: Path, answer: str
) -> None:
    typed = {"name": "Åsa Öhrn", "reason": "Fullt till mars", "message": "Vi hörs"}
    look = services.receiving.look(typed_in(paper, paper.with_name("form.pdf"), answer, typed))

    assert look.form is not None
    assert (look.form.answer, look.form.name) == (answer, typed["name"])
    assert (look.form.reason, look.form.message) == (typed["reason"], typed["message"])


def test_passing_on_to_nobody_known_is_kept_in_its_words(
    services: Services, paper: Path, tmp_path: Path
) -> None:
    values = {"answer": "/reroute", "pass_on_to": "Länets handelskammare"}
    back = taken(services, filled(paper, tmp_path / "form.pdf", values))
    last = services.referrals.by_id(back.id).happenings[-1]

    assert (back.state, last.rerouted_to) == (State.REROUTED, None)
    assert "Länets handelskammare" in last.note


def test_the_same_form_twice_is_one_answer(
    services: Services, referral: Referral, paper: Path, tmp_path: Path, clock: FixedClock
) -> None:
    form = filled(paper, tmp_path / "form.pdf", {"answer": "/accept", "name": "Per"})
    taken(services, form)
    clock.moment += timedelta(days=1)

    assert services.receiving.look(form).standing is Standing.SAME
    taken(services, form)
    assert len(services.referrals.by_id(referral.id).happenings) == 2


def test_a_form_that_nobody_filled_in_is_ours(services: Services, paper: Path) -> None:
    with pytest.raises(PacketIsOurs):
        services.receiving.look(paper)


def test_a_form_with_no_answer_ticked_asks_for_one(
    services: Services, paper: Path, tmp_path: Path
) -> None:
    with pytest.raises(ReplyMissing):
        services.receiving.look(filled(paper, tmp_path / "form.pdf", {"name": "Per"}))


# Repeated, late, out of order, contradictory


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_answers_in_any_order_come_to_the_same(
    services: Services, paper: Path, tmp_path: Path, order: tuple[int, ...]
) -> None:
    at = services.desk.now()
    told = [
        reply(paper, state=state, said_at=at + timedelta(minutes=n), note="x")
        for n, state in enumerate((State.RECEIVED, State.ACCEPTED, State.DECLINED))
    ]
    services.desk.clock.moment += timedelta(hours=1)  # type: ignore[attr-defined]
    files = [sealed(one, tmp_path / f"{n}.json") for n, one in enumerate(told)]
    for number in (*order, *order):
        back = taken(services, files[number])

    assert back.state is State.DECLINED
    assert len(services.referrals.by_id(back.id).happenings) == 4


def test_an_acceptance_after_a_refusal_is_kept_and_changes_nothing(
    services: Services, paper: Path, tmp_path: Path
) -> None:
    at = services.desk.now()
    first = reply(paper, state=State.DECLINED, said_at=at - timedelta(minutes=2), note="Nej")
    second = reply(paper, state=State.ACCEPTED, said_at=at - timedelta(minutes=1))
    taken(services, sealed(first, tmp_path / "1.json"))
    look = services.receiving.look(sealed(second, tmp_path / "2.json"))

    assert look.then is State.DECLINED
    back = services.intake.take(look)
    states = [h.state for h in services.referrals.by_id(back.id).happenings]
    assert (back.state, states.count(State.ACCEPTED)) == (State.DECLINED, 1)


def test_a_referral_withdrawn_here_stays_so_whatever_comes(
    services: Services, referral: Referral, paper: Path, tmp_path: Path, clock: FixedClock
) -> None:
    said(services, referral, State.WITHDRAWN, note="Företaget ångrade sig")
    clock.moment += timedelta(hours=1)
    late = reply(paper, said_at=clock.now())

    assert taken(services, sealed(late, tmp_path / "late.json")).state is State.WITHDRAWN


# The company


def test_the_number_decides_which_company_is_meant(almi: Services, paper: Path) -> None:
    own = company(almi, "NORRBY MEK AB", number=NUMBER)
    other = company(almi, "Norrby Mekaniska AB")
    look = almi.receiving.look(paper)

    assert look.decided is not None
    assert (look.decided.company_id, look.possible) == (own.id, ())
    assert almi.intake.take(look, other.id).company_id == own.id
    assert almi.companies.get(own.id).name == "NORRBY MEK AB"


def test_a_company_of_the_same_name_is_proposed_and_never_taken_unasked(
    almi: Services, paper: Path
) -> None:
    own = company(almi)
    look = almi.receiving.look(paper)

    assert [one.company_id for one in look.possible] == [own.id]
    with pytest.raises(CompanyUndecided):
        almi.intake.take(look, is_chosen=False)
    assert almi.intake.take(look, own.id).company_id == own.id


def test_saying_that_it_is_another_company_adds_it(almi: Services, paper: Path) -> None:
    own = company(almi)

    assert taken(almi, paper).company_id != own.id


def test_an_override_brings_name_number_and_need(
    services: Services, almi: Services, tmp_path: Path
) -> None:
    referral = sent(services, is_overridden=True)
    came = taken(almi, as_pdf(services, referral, tmp_path / "paper.pdf"))

    assert came.override is not None
    assert (came.override.reason, came.ask, came.background) == ("Brådskar", "", "")
    assert almi.companies.get(came.company_id).number == NUMBER.replace("-", "")


# The same again


def test_the_same_paper_again_is_known(almi: Services, paper: Path) -> None:
    first = taken(almi, paper)
    look = almi.receiving.look(paper)

    assert (look.standing, look.trust, look.is_news) == (Standing.SAME, Trust.KNOWN, False)
    assert almi.intake.take(look) == first


def test_a_paper_that_was_changed_by_its_sender_is_taken_as_such(
    services: Services, almi: Services, referral: Referral, paper: Path, tmp_path: Path
) -> None:
    first = taken(almi, paper)
    newer = replace(referral, ask="Rörelsekapital och garanti")
    look = almi.receiving.look(as_pdf(services, newer, tmp_path / "newer.pdf"))

    assert look.standing is Standing.CHANGED
    after = almi.intake.take(look)
    assert (after.id, after.ask, after.state) == (first.id, newer.ask, State.RECEIVED)
    assert almi.receiving.look(paper).standing is Standing.SAME


def test_a_consent_taken_back_here_stays_so_when_the_paper_comes_again(
    services: Services, almi: Services, referral: Referral, paper: Path, tmp_path: Path
) -> None:
    came = taken(almi, paper)
    assert came.consent_id is not None
    almi.consents.withdraw(came.consent_id)
    taken(almi, as_pdf(services, replace(referral, ask="Mer"), tmp_path / "newer.pdf"))

    [consent] = almi.consents.of(came.company_id)
    assert consent.withdrawn_on is not None


def test_two_desks_of_the_receiver_take_in_one_referral(
    almi: Services, paper: Path, tmp_path: Path, clock: FixedClock
) -> None:
    olle = another(tmp_path / "olle", replace(ALMA, name="Olle"), clock)
    assert taken(almi, paper).id == taken(olle, paper).id
    olle.desk.close()


# Recalls


def test_a_recall_takes_away_what_was_sent(
    services: Services, almi: Services, referral: Referral, paper: Path, tmp_path: Path
) -> None:
    came = taken(almi, paper)
    assert referral.consent_id is not None
    services.consents.withdraw(referral.consent_id)
    file = tmp_path / "recall.pdf"
    file.write_bytes(services.replies.paper(referral.id).content)
    look = almi.receiving.look(file)
    after = almi.intake.take(look)

    assert (look.then, after.state) == (State.WITHDRAWN, State.WITHDRAWN)
    assert (after.ask, after.background) == ("", "")
    with pytest.raises(ConsentWithdrawn):
        almi.papers.referral(came)
    assert almi.receiving.look(file).standing is Standing.SAME
    assert almi.receiving.look(paper).standing is Standing.OLDER


def test_nobody_else_recalls_a_referral(almi: Services, paper: Path, tmp_path: Path) -> None:
    came = taken(almi, paper)
    asked = reply(paper)
    recall = Recall(
        reference=came.reference,
        withdrawn_on=almi.desk.today(),
        sender=replace(asked.sender, code="EEN"),
        receiver=asked.sender,
        language=asked.language,
    )
    with pytest.raises(PacketFromOthers):
        almi.receiving.look(sealed(recall, tmp_path / "recall.json"))


# Trust


def test_an_unsigned_packet_is_shown_as_such(
    services: Services, paper: Path, tmp_path: Path
) -> None:
    file = sealed(reply(paper), tmp_path / "answer.json")

    assert services.receiving.look(file).trust is Trust.UNSIGNED


def test_another_key_than_the_one_known_asks_to_be_trusted(
    services: Services, paper: Path, tmp_path: Path
) -> None:
    taken(services, sealed(reply(paper), tmp_path / "1.json", new_key()))
    other = sealed(reply(paper, state=State.IN_PROGRESS), tmp_path / "2.json", new_key())
    look = services.receiving.look(other)

    assert look.trust is Trust.CHANGED
    with pytest.raises(SenderKeyChanged):
        services.intake.take(look)
    services.intake.take(look, trusting=True)
    assert services.receiving.look(other).trust is Trust.KNOWN


def test_a_file_without_the_signature_that_was_there_before_asks_to_be_trusted(
    services: Services, paper: Path, tmp_path: Path
) -> None:
    taken(services, sealed(reply(paper), tmp_path / "1.json", new_key()))
    bare = sealed(reply(paper, state=State.IN_PROGRESS), tmp_path / "2.json")
    look = services.receiving.look(bare)

    assert look.trust is Trust.STRIPPED
    with pytest.raises(SignatureMissing):
        services.intake.take(look)
    services.intake.take(look, trusting=True)


def test_somebody_new_at_an_actor_whose_key_is_known_is_said_to_be_so(
    services: Services, paper: Path, tmp_path: Path
) -> None:
    first = reply(paper)
    taken(services, sealed(first, tmp_path / "1.json", new_key()))
    eve = reply(paper, sender=replace(first.sender, person="Eve Ny", person_id=None))

    look = services.receiving.look(sealed(eve, tmp_path / "2.json", new_key()))
    assert look.trust is Trust.NEWCOMER


def test_a_colleague_hands_over_with_a_key_that_is_known_at_the_actor(
    services: Services, paper: Path, tmp_path: Path
) -> None:
    key, first = new_key(), reply(paper)
    taken(services, sealed(first, tmp_path / "1.json", key))
    bo = reply(paper, sender=replace(first.sender, person="Bo Ek", person_id=None))
    file = sealed(bo, tmp_path / "2.json", key)

    assert services.receiving.look(file).trust is Trust.KNOWN
    taken(services, file)
    own = sealed(replace(bo, id=new_id()), tmp_path / "3.json", new_key())
    assert services.receiving.look(own).trust is Trust.NEWCOMER


def test_an_actor_that_names_nobody_is_known_again(
    services: Services, paper: Path, tmp_path: Path
) -> None:
    first = reply(paper)
    nobody = replace(first.sender, person="", person_id=None)
    file = sealed(replace(first, sender=nobody), tmp_path / "1.json", new_key())
    taken(services, file)

    other = sealed(reply(paper, sender=nobody), tmp_path / "2.json", new_key())
    assert services.receiving.look(other).trust is Trust.CHANGED


def test_a_paper_in_our_name_under_another_key_asks_to_be_trusted(
    services: Services, paper: Path, tmp_path: Path
) -> None:
    packet = read_file(paper).packet.packet
    assert isinstance(packet, ReferralPacket)
    forged = tmp_path / "forged.pdf"
    forged.write_bytes(referral_pdf(handover_of(packet), Words("sv"), new_key()).content)
    form = filled(forged, tmp_path / "form.pdf", {"answer": "/accept"})

    assert services.receiving.look(form).trust is Trust.CHANGED


def test_an_answer_from_another_actor_is_refused(
    services: Services, paper: Path, tmp_path: Path
) -> None:
    asked = reply(paper)
    stranger = replace(asked, sender=replace(asked.sender, code="EEN"))
    with pytest.raises(PacketFromOthers):
        services.receiving.look(sealed(stranger, tmp_path / "answer.json"))


def test_a_referral_for_another_actor_is_not_taken_in(
    paper: Path, tmp_path: Path, clock: FixedClock
) -> None:
    een = another(tmp_path / "een", ERIK, clock)
    with pytest.raises(PacketForOthers):
        een.receiving.look(paper)
    een.desk.close()


def test_an_answer_to_nothing_sent_is_said_to_be_unknown(
    almi: Services, paper: Path, tmp_path: Path
) -> None:
    asked = reply(paper)
    stranger = replace(asked, sender=replace(asked.sender, code="EEN"))
    file = sealed(stranger, tmp_path / "answer.json")
    with pytest.raises(ReferralUnknown):
        almi.receiving.look(file)


@pytest.mark.parametrize("state", [State.DRAFT, State.SENT, State.WITHDRAWN])
def test_a_receiver_cannot_say_what_is_the_senders_to_say(
    services: Services, paper: Path, tmp_path: Path, state: State
) -> None:
    with pytest.raises(PacketUnreadable):
        services.receiving.look(sealed(reply(paper, state=state), tmp_path / "answer.json"))


def test_passing_on_to_where_it_came_from_leads_nowhere_and_is_kept(
    services: Services, paper: Path, tmp_path: Path
) -> None:
    values = {"answer": "/reroute", "pass_on_to": services.desk.me.actor.name}
    back = taken(services, filled(paper, tmp_path / "form.pdf", values))
    last = services.referrals.by_id(back.id).happenings[-1]

    assert (back.state, last.rerouted_to) == (State.REROUTED, None)
    assert services.desk.me.actor.name in last.note
