"""A file from another desk: dropped, looked at, taken in, answered; and its answer taken back."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from advisor_desk.documents.packet_files import seal
from advisor_desk.documents.packet_pdf import read_file
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.packets import ReferralPacket, Reply
from advisor_desk.domain.parcels import Trust
from advisor_desk.domain.referrals import Happening, State
from advisor_desk.gui.context import Context
from advisor_desk.gui.furnishing import furnish
from advisor_desk.gui.labels import Label
from advisor_desk.gui.packets.page import PacketPage
from advisor_desk.gui.referrals.list_page import ReferralsPage
from advisor_desk.gui.referrals.page import ReferralPage
from advisor_desk.services.opening import FirstRun, Services, build, make_desk
from advisor_desk.system.signing import new_key
from tests.clock import FixedClock
from tests.desks import PASSPHRASE, company
from tests.services.handed_over import as_pdf, filled, sent

ALMA = FirstRun(
    name="Alma Lund",
    actor="Almi",
    email="alma@almi.example",
    municipality="1490",
    is_coordinator=True,
)
PATIENCE = 20_000


@pytest.fixture
def alma(tmp_path: Path, clock: FixedClock) -> Iterator[Services]:
    """Another desk, on a computer of its own."""
    desk, _ = make_desk(tmp_path / "alma", ALMA, PASSPHRASE, clock)
    yield build(desk)
    desk.close()


@pytest.fixture
def file(alma: Services, tmp_path: Path) -> Path:
    """A referral from Alma's desk to this one."""
    return as_pdf(alma, sent(alma, to="REC"), tmp_path / "came.pdf")


@pytest.fixture
def own(context: Context, tmp_path: Path) -> Path:
    """A referral of this desk's own, on its way to Almi."""
    return as_pdf(context.services, sent(context.services), tmp_path / "ours.pdf")


def drop(context: Context, file: Path) -> None:
    """As a person does: drag it onto the window and let go."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    copy, left, none = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    entering = QDragEnterEvent(QPoint(40, 40), copy, data, left, none)
    QApplication.sendEvent(context.window, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(context.window, QDropEvent(QPointF(40, 40), copy, data, left, none))


def shown(qtbot: QtBot, context: Context) -> PacketPage:
    """The page, once it says what is in the file."""
    page = context.window.current_page()
    assert isinstance(page, PacketPage)
    qtbot.waitUntil(lambda: page.ui.stack.currentWidget() is page.ui.panes, timeout=PATIENCE)
    return page


def opened(qtbot: QtBot, context: Context, file: Path) -> PacketPage:
    context.window.show_page("packet", file=str(file))
    return shown(qtbot, context)


def said(page: PacketPage | ReferralPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(Label) if label.isVisibleTo(page))


def on_referral(qtbot: QtBot, context: Context) -> ReferralPage:
    """The referral's page, once the file is taken in."""

    def there() -> None:
        assert isinstance(context.window.current_page(), ReferralPage)

    qtbot.waitUntil(there, timeout=PATIENCE)
    page = context.window.current_page()
    assert isinstance(page, ReferralPage)
    return page


def answer(asked: Path, file: Path, key: bytes | None) -> Path:
    """Almi's answer to the referral on that paper."""
    packet = read_file(asked).packet.packet
    assert isinstance(packet, ReferralPacket)
    reply = Reply(
        id=new_id(),
        reference=packet.reference,
        state=State.ACCEPTED,
        said_at=packet.sent_at or packet.answer_by,  # type: ignore[arg-type]
        said_by="Alma Lund",
        sender=replace(packet.receiver, person="Alma Lund"),
        receiver=packet.sender,
        language=packet.language,
    )
    file.write_bytes(seal(reply, key).document)
    return file


def test_a_file_dropped_on_the_window_is_looked_at_and_not_taken_in(
    qtbot: QtBot, context: Context, file: Path
) -> None:
    furnish(context)
    context.window.show_page("inbox")
    drop(context, file)
    page = shown(qtbot, context)

    told = said(page)
    assert page.ui.heading.text() == "Referral from Almi"
    for part in ("Alma Lund, Almi", "Norrby Mekaniska AB", "Signed, for the first time"):
        assert part in told
    assert not context.services.inbox.received()


def test_it_is_taken_in_by_keys_alone(qtbot: QtBot, context: Context, file: Path) -> None:
    page = opened(qtbot, context, file)
    qtbot.waitUntil(page.card.ui.take_button.hasFocus, timeout=PATIENCE)
    QTest.keyClick(page.card.ui.take_button, Qt.Key.Key_Space)
    referral = on_referral(qtbot, context)

    assert referral.ui.state_chip.text() == "Received"
    [(waiting, name)] = context.services.inbox.received()
    assert (waiting.state, name) == (State.RECEIVED, "Norrby Mekaniska AB")


def test_putting_it_aside_takes_nothing_in(qtbot: QtBot, context: Context, file: Path) -> None:
    context.window.show_page("inbox")
    page = opened(qtbot, context, file)
    page.card.ui.aside_button.click()

    assert context.window.current_page() is not page
    assert not context.services.inbox.received()


def test_a_company_that_may_be_meant_has_to_be_chosen_first(
    qtbot: QtBot, context: Context, file: Path
) -> None:
    known = company(context.services)
    page = opened(qtbot, context, file)
    first, *_ = buttons = page.card.ui.choices._group.buttons()

    assert len(buttons) == 2
    assert not page.card.ui.take_button.isEnabled()
    QTest.keyClick(first, Qt.Key.Key_Space)
    assert page.card.ui.take_button.isEnabled()
    page.card.ui.take_button.click()
    on_referral(qtbot, context)
    [(waiting, _)] = context.services.inbox.received()
    assert waiting.company_id == known.id


def test_a_company_with_the_number_is_not_asked_about(
    qtbot: QtBot, context: Context, file: Path
) -> None:
    company(context.services, "NORRBY MEK", number="556016-0680")
    page = opened(qtbot, context, file)

    assert page.card.ui.company_part.isHidden()
    assert page.card.ui.take_button.isEnabled()


def test_the_answer_is_recorded_and_saved_for_its_sender(
    qtbot: QtBot, context: Context, alma: Services, file: Path, tmp_path: Path
) -> None:
    opened(qtbot, context, file).card.take()
    page = on_referral(qtbot, context)
    assert page.ui.mail_button.isHidden()
    page.ui.state_combo.setCurrentIndex(page.ui.state_combo.findData(State.ACCEPTED))
    page.ui.record_button.click()
    back = tmp_path / "back.pdf"
    page.tell.save_to(back)

    assert "Your answer: Accepted." in said(page)
    look = alma.receiving.look(back)
    assert alma.intake.take(look).state is State.ACCEPTED


def test_what_a_form_says_is_shown_and_taken_in(
    qtbot: QtBot, context: Context, own: Path, tmp_path: Path
) -> None:
    values = {"answer": "/decline", "reason": "Inte vårt län", "name": "Per"}
    page = opened(qtbot, context, filled(own, tmp_path / "form.pdf", values))

    told = said(page)
    assert page.ui.heading.text() == "Filled-in form from Almi"
    for part in ("Declined", "Inte vårt län", "Per", "Who filled in the form, no file can tell"):
        assert part in told
    page.card.take()
    assert on_referral(qtbot, context).ui.state_chip.text() == "Declined"


def test_an_answer_that_changes_nothing_is_seen_to_be_kept(
    qtbot: QtBot, context: Context, own: Path, tmp_path: Path
) -> None:
    services = context.services
    packet = read_file(own).packet.packet
    referral = services.referrals.get(packet.reference).referral
    declined = Happening(
        id=new_id(),
        referral_id=referral.id,
        state=State.DECLINED,
        at=services.desk.now(),
        note="Nej",
    )
    services.referrals.record(declined)
    page = opened(qtbot, context, filled(own, tmp_path / "form.pdf", {"answer": "/accept"}))

    assert "It changes nothing: the referral stays Declined." in said(page)
    page.card.take()
    items = on_referral(qtbot, context).ui.history.model()
    chips = [
        items.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) or ""
        for row in range(items.rowCount())
    ]
    assert any("kept, changed nothing" in chip for chip in chips)


def test_another_key_asks_for_a_call_first(
    qtbot: QtBot, context: Context, own: Path, tmp_path: Path
) -> None:
    first = answer(own, tmp_path / "1.json", new_key())
    context.services.intake.take(context.services.receiving.look(first))
    page = opened(qtbot, context, answer(own, tmp_path / "2.json", new_key()))

    assert "signs with another key than before" in said(page)
    assert page.card.ui.take_button.text() == "I have asked them: &take in"
    page.card.take()
    on_referral(qtbot, context)
    assert context.services.receiving.look(tmp_path / "2.json").trust is Trust.KNOWN


def test_an_unsigned_file_is_said_to_be_so(
    qtbot: QtBot, context: Context, own: Path, tmp_path: Path
) -> None:
    page = opened(qtbot, context, answer(own, tmp_path / "answer.json", None))

    assert "Not signed: anybody may have written it." in said(page)


def test_a_signature_that_is_gone_asks_for_a_call_first(
    qtbot: QtBot, context: Context, own: Path, tmp_path: Path
) -> None:
    first = answer(own, tmp_path / "1.json", new_key())
    context.services.intake.take(context.services.receiving.look(first))
    page = opened(qtbot, context, answer(own, tmp_path / "2.json", None))

    assert "does not sign this file" in said(page)
    assert page.card.ui.take_button.text() == "I have asked them: &take in"


def test_somebody_new_where_a_key_is_known_is_warned_of(
    qtbot: QtBot, context: Context, own: Path, tmp_path: Path
) -> None:
    first = answer(own, tmp_path / "1.json", new_key())
    context.services.intake.take(context.services.receiving.look(first))
    answered = read_file(first).packet.packet
    assert isinstance(answered, Reply)
    eve = replace(answered, id=new_id(), sender=replace(answered.sender, person="Eve Ny"))
    (tmp_path / "2.json").write_bytes(seal(eve, new_key()).document)
    page = opened(qtbot, context, tmp_path / "2.json")

    assert "though others at Almi are known by theirs" in said(page)
    assert page.card.ui.take_button.text() == "&Take in"


def test_a_withdrawn_consent_is_told_and_takes_away_what_was_sent(
    qtbot: QtBot, context: Context, alma: Services, own: Path, tmp_path: Path
) -> None:
    came = alma.intake.take(alma.receiving.look(own))
    services = context.services
    referral = services.referrals.get(came.reference).referral
    assert referral.consent_id is not None
    services.consents.withdraw(referral.consent_id)
    context.window.show_page("referral", referral_id=referral.id)
    page = on_referral(qtbot, context)
    page.tell.save_to(tmp_path / "recall.json")

    assert "Tell Almi" in said(page)
    after = alma.intake.take(alma.receiving.look(tmp_path / "recall.json"))
    assert (after.state, after.ask) == (State.WITHDRAWN, "")


def test_what_is_no_packet_is_said_on_the_page(
    qtbot: QtBot, context: Context, tmp_path: Path
) -> None:
    letter = tmp_path / "brev.pdf"
    letter.write_bytes(b"%PDF-1.7 Hej")
    context.window.show_page("packet", file=str(letter))
    page = context.window.current_page()
    assert isinstance(page, PacketPage)

    qtbot.waitUntil(lambda: "brev.pdf holds no referral" in said(page), timeout=PATIENCE)


def test_the_list_of_referrals_has_a_way_to_open_a_file(context: Context) -> None:
    context.window.show_page("referrals")
    page = context.window.current_page()
    assert isinstance(page, ReferralsPage)
    assert page.ui.file_button.isVisibleTo(page)
