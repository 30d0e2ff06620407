"""`referral read`, `take` and `reply`: from desk to desk and back by files alone."""

from pathlib import Path

import pytest

from advisor_desk.domain.packets import in_fours
from advisor_desk.services.opening import FirstRun, Services, make_desk
from tests.cli.conftest import Command
from tests.clock import FixedClock
from tests.desks import PASSPHRASE
from tests.services.handed_over import as_pdf, filled, sent

ALMA = FirstRun(name="Alma Lund", actor="Almi", municipality="1490")


@pytest.fixture
def alma(tmp_path: Path, clock: FixedClock) -> Path:
    desk, _ = make_desk(tmp_path / "alma", ALMA, PASSPHRASE, clock)
    desk.close()
    return tmp_path / "alma"


@pytest.fixture
def paper(services: Services, tmp_path: Path) -> Path:
    return as_pdf(services, sent(services), tmp_path / "paper.pdf")


def test_a_referral_goes_there_and_its_answer_comes_back(
    command: Command, alma: Path, paper: Path, desk_folder: Path
) -> None:
    read = command("--desk", alma, "referral", "read", paper, "--json").document
    taken = command("--desk", alma, "referral", "take", paper, "--json").document
    assert (read["kind"], read["standing"], read["trust"]) == ("referral", "new", "first")
    assert read == taken
    reference, back = read["reference"], alma.parent / "answer.pdf"
    said = command("--desk", alma, "referral", "reply", reference, "--accept", "--out", back)
    assert (said.code, said.err) == (0, "")

    look = command("--desk", desk_folder, "referral", "read", back, "--json").document
    assert (look["kind"], look["state_now"], look["state_then"]) == ("reply", "sent", "accepted")
    command("--desk", desk_folder, "referral", "take", back)
    again = command("--desk", desk_folder, "referral", "read", back, "--json").document
    assert (again["standing"], again["state_now"]) == ("same", "accepted")


def test_reading_changes_nothing(command: Command, alma: Path, paper: Path) -> None:
    first = command("--desk", alma, "referral", "read", paper, "--json").document

    assert command("--desk", alma, "referral", "read", paper, "--json").document == first


def test_who_reads_is_told_what_is_asked_about_whom_and_what_to_compare(
    command: Command, alma: Path, paper: Path
) -> None:
    read = command("--desk", alma, "referral", "read", paper, "--ui-lang", "en").out
    document = command("--desk", alma, "referral", "read", paper, "--json").document
    command("--desk", alma, "referral", "take", paper)

    assert "The company is new here." in read
    assert document["fingerprint"] in read
    assert f"Check of the file inside: {in_fours(document['digest'])}." in read


def test_a_decline_says_why(command: Command, alma: Path, paper: Path, desk_folder: Path) -> None:
    reference = command("--desk", alma, "referral", "take", paper, "--json").document["reference"]
    back = alma.parent / "answer.json"
    reply = ("referral", "reply", reference, "--decline", "Inte vårt län", "--out", back)
    assert command("--desk", alma, *reply).code == 0

    read = command("--desk", desk_folder, "referral", "read", back, "--json").document
    assert (read["answer"]["state"], read["answer"]["reason"]) == ("declined", "Inte vårt län")
    assert "Inte vårt län" in command("--desk", desk_folder, "referral", "read", back).out


def test_what_a_filled_form_says_is_shown(
    command: Command, paper: Path, desk_folder: Path
) -> None:
    form = filled(paper, paper.with_name("form.pdf"), {"answer": "/accept", "name": "Per"})
    said = command("--desk", desk_folder, "referral", "read", form).out

    assert "Accepted, says Per" in said
    assert "Anybody who had it may have filled it in" in said


def test_a_company_that_may_be_known_has_to_be_chosen(
    command: Command, alma: Path, paper: Path, clock: FixedClock
) -> None:
    from advisor_desk.services.opening import build, open_desk
    from tests.desks import company

    desk = open_desk(alma, PASSPHRASE, clock)
    own = company(build(desk))
    desk.close()
    refused = command("--desk", alma, "referral", "take", paper)

    assert refused.code == 1
    assert "Norrby Mekaniska AB may be a company that this desk already has" in refused.err
    taken = command("--desk", alma, "referral", "take", paper, "--company", own.id)
    assert "Taken in" in taken.out


def test_what_is_no_packet_is_a_clear_sentence(command: Command, alma: Path) -> None:
    file = alma.parent / "notes.txt"
    file.write_text("Hej!", "utf-8")
    said = command("--desk", alma, "referral", "take", file)

    assert (said.code, said.out) == (1, "")
    assert "notes.txt holds no referral" in said.err


def test_ones_own_referral_has_no_answer_to_give(
    command: Command, services: Services, desk_folder: Path, tmp_path: Path
) -> None:
    reference = sent(services).reference
    out = tmp_path / "answer.json"
    said = command("--desk", desk_folder, "referral", "reply", reference, "--accept", "--out", out)

    assert (said.code, out.exists()) == (1, False)
