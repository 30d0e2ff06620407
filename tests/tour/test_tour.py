"""What a person saw at each step of the tour, and what it left behind."""

import json
from email import message_from_bytes

from pypdf import PdfReader

from tests.tour import register_files
from tests.tour.agreeing import AGREEMENT
from tests.tour.coordinating import PARCEL
from tests.tour.referring import MAIL, PAPER
from tests.tour.spoken import SPOKEN
from tests.tour.tour import LEFT, SCENES, WATCHDOG, Played

SAID = SPOKEN["en"]
NUMBER = f"{register_files.NUMBER[:6]}-{register_files.NUMBER[6:]}"


def test_a_desk_is_made_with_a_recovery_code_and_the_day_is_empty(played: Played) -> None:
    assert "Åsa Öhrn" in played.read["first-run"]
    assert "recovery code" in played.read["recovery-code"]
    assert ", Åsa" in played.read["empty-today"]
    assert "Bring in the register of companies" in played.read["empty-today"]


def test_a_register_is_brought_in(played: Played) -> None:
    assert "No register yet" in played.read["no-register"]
    assert "1,350" in played.read["register"]
    assert "bolagsverket_bulkfil.txt" in played.read["register"]


def test_a_company_of_the_register_is_found_and_its_page_opens(played: Played) -> None:
    assert register_files.NAME in played.read["search"]
    assert NUMBER in played.read["new-company"]
    assert "Clear as far as known" in played.read["new-company"]
    assert "Nobody has been here yet" in played.read["new-company"]


def test_another_actors_plan_holds_ones_own(played: Played) -> None:
    assert "as told by Eva Lund" in played.read["hold"]
    assert "Hold" in played.read["hold"].splitlines()
    for way in ("Join Almi", "Hand over to Almi", "Postpone until 4 March 2027", "Go anyway…"):
        assert way in played.read["advice"]


def test_the_visit_is_planned_with_the_reason_for_going_anyway(played: Played) -> None:
    assert SAID.reason in played.read["go-anyway"]
    assert SAID.purpose in played.read["planned"]


def test_what_was_typed_is_back_after_the_window_is_gone(played: Played) -> None:
    assert "Drafts to finish" in played.read["draft"]
    assert "Restored what you were typing" in played.read["restored"]
    assert SAID.notes.strip() in played.read["restored"]
    assert "Lars Björk" in played.read["restored"]


def test_the_visit_is_logged_with_its_checklist_and_next_step(played: Played) -> None:
    assert SAID.more_notes in played.read["told"]
    assert "9 of 9" in played.read["checklist"]
    assert SAID.step in played.read["logged"]
    assert "Checklist filled in" in played.read["logged"]


def test_the_company_is_referred_with_its_consent(played: Played) -> None:
    assert "Almi" in played.read["refer"]
    assert SAID.ask in played.read["refer"]
    assert f"{register_files.NAME} → Almi" in played.read["referral"]
    assert "Answer by" in played.read["referral"]


def test_the_paper_has_the_company_the_contact_and_the_reference(played: Played) -> None:
    paper = PdfReader(played.out / PAPER)
    text = "\n".join(page.extract_text() for page in paper.pages)
    reference = next(
        word for word in played.read["referral"].split() if word.startswith("REC-2026-")
    )

    for told in (register_files.NAME, NUMBER, reference, "Lars Björk", SAID.ask):
        assert told in text
    assert SAID.notes.strip() not in text


def test_the_mail_carries_the_paper(played: Played) -> None:
    mail = message_from_bytes((played.out / MAIL).read_bytes())

    [attached] = [part for part in mail.walk() if part.get_content_type() == "application/pdf"]
    assert bytes(attached.get_payload(decode=True)).startswith(b"%PDF")


def test_the_partners_answer_is_in_the_history(played: Played) -> None:
    assert "Accepted" in played.read["accepted"]
    assert "Eva Lund" in played.read["accepted"]
    assert SAID.note in played.read["accepted"]


def test_an_inquiry_is_logged_waits_in_the_inbox_and_is_answered(played: Played) -> None:
    assert SAID.question in played.read["inquiry"]
    assert "Answer by" in played.read["inquiry-logged"]
    assert "Lars Björk" in played.read["inquiry-logged"]
    assert SAID.question in played.read["inbox"]
    assert "23 h left" in played.read["inbox"]
    assert "Answered" in played.read["inquiry-answered"]
    assert SAID.reply in played.read["inquiry-answered"]


def test_the_agreement_is_written_read_and_printed_on_one_page(played: Played) -> None:
    assert "No agreement yet" in played.read["no-agreement"]
    assert "more precise than clause 1" in played.read["agreement-written"]
    assert "From 25 November 2026 until further notice" in played.read["agreement"]
    [sheet] = PdfReader(played.out / AGREEMENT).pages
    assert "Municipality: Borås, Mark" in sheet.extract_text()


def test_today_says_what_is_left_to_do(played: Played) -> None:
    assert SAID.step in played.read["today"]
    assert "Checklists to fill in" in played.read["today"]
    assert "Almi contacts the company." in played.read["today"]


def test_the_companys_page_tells_all_that_has_been(played: Played) -> None:
    page = played.read["company"]
    for told in (
        "Consent given by Lars Björk",
        "Collision: Regionalt Exportcenter and Almi",
        "Company visit – you",
    ):
        assert told in page


def test_nothing_beside_the_desk_holds_the_contact_in_clear(played: Played) -> None:
    assert played.in_clear == []


def test_each_picture_is_there(played: Played) -> None:
    assert len(list(played.out.glob("[0-9][0-9]-*.png"))) == len(played.read)


def test_how_long_the_window_was_ever_busy_is_recorded(played: Played) -> None:
    recorded = json.loads((played.out / WATCHDOG).read_text("utf-8"))

    assert recorded["scenes"].keys() == {scene.__name__ for scene in SCENES}
    assert recorded["hardest"] in recorded["scenes"].values()
    assert recorded["hardest"]["worked_ms"] == max(
        scene["worked_ms"] for scene in recorded["scenes"].values()
    )
    assert isinstance(recorded["longest"]["where"], list)  # empty if nothing could look in time


def test_the_board_shows_every_actors_visits_and_asks_again_before_one_is_moved(
    played: Played,
) -> None:
    assert "Week 48 · 23–29 Nov 2026" in played.read["board-week"]
    assert "November 2026" in played.read["board-month"]
    assert "Move the visit" in played.read["board-move"]


def test_an_invitation_is_accepted_in_the_inbox(played: Played) -> None:
    assert "You come along to" in played.read["coming-along"]


def test_a_collision_is_settled_with_a_note(played: Played) -> None:
    assert "The collision is resolved." in played.read["collision-resolved"]
    assert SAID.settled in played.read["collision-resolved"]


def test_what_is_owed_and_what_was_agreed_is_listed(played: Played) -> None:
    assert "Version 1" in played.read["questions"]
    assert "Fill in" in played.read["checklists-owed"]
    assert ", overdue" in played.read["steps"]


def test_a_signed_file_is_written_for_the_partners(played: Played) -> None:
    assert "The file holds " in played.read["file-written"]
    assert (played.out / PARCEL).stat().st_size > 1000


def test_a_shared_list_of_visits_is_looked_through_row_by_row(played: Played) -> None:
    assert "Visits of the partnership" in played.read["list-columns"]
    assert "shared-list.csv" in played.read["list-review"]
    assert register_files.NAME in played.read["list-review"]


def test_what_hangs_on_a_person_is_handed_over_in_one_step(played: Played) -> None:
    assert SAID.away in played.read["hand-over"]
    assert "Handed over to" in played.read["handed-over"]


def test_whatever_a_tour_leaves_is_cleared_before_the_next(played: Played) -> None:
    """Else a file dialogue would ask whether to write over it, and nobody would answer."""
    left = {path.name for path in played.out.iterdir() if path.is_file()}

    assert {name for name in left if not name.endswith(".png")} == set(LEFT)
