"""Files between desks in the window: a look, taking in, handing over, who coordinates."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from advisor_desk.domain.agreements import Agreement, Terms
from advisor_desk.domain.ids import new_id
from advisor_desk.gui.context import Context
from advisor_desk.gui.exchange.page import ExchangePage
from advisor_desk.gui.furnishing import furnish
from advisor_desk.gui.labels import Label
from advisor_desk.gui.status_teller import StatusTeller
from advisor_desk.services.opening import FirstRun, Services, build, make_desk
from advisor_desk.store.rows import AgreementRow
from tests.clock import FixedClock
from tests.desks import PASSPHRASE, company
from tests.services.agreed import coordinate
from tests.services.test_exchange import planned
from tests.services.two_desks import at, plan

ALMA = FirstRun(name="Alma Lund", actor="Almi", municipality="1490")
PATIENCE = 10_000


@pytest.fixture
def alma(tmp_path: Path, clock: FixedClock) -> Iterator[Services]:
    desk, _ = make_desk(tmp_path / "alma", ALMA, PASSPHRASE, clock)
    yield build(desk)
    desk.close()


@pytest.fixture
def file(alma: Services, clock: FixedClock, tmp_path: Path) -> Path:
    planned(alma, clock)
    path = tmp_path / "ALMI.parcel"
    alma.exchange.write(path, alma.exchange.audience(None))
    return path


def exchanging(context: Context) -> ExchangePage:
    context.window.show_page("exchange")
    page = context.window.current_page()
    assert isinstance(page, ExchangePage)
    return page


def opened(qtbot: QtBot, context: Context, file: Path) -> ExchangePage:
    page = exchanging(context)
    page.opening.open(str(file))
    qtbot.waitUntil(lambda: not page.opening.ui.look.isHidden(), timeout=PATIENCE)
    return page


def said(page: ExchangePage) -> str:
    return "\n".join(label.text() for label in page.opening.findChildren(Label))


def test_a_file_is_looked_at_before_it_is_taken_in(
    qtbot: QtBot, context: Context, file: Path
) -> None:
    page = opened(qtbot, context, file)

    assert "Alma Lund, Almi" in said(page)
    assert "Signed, for the first time" in said(page)
    assert "New: 1" in said(page)
    assert not any(a.name == "Alma Lund" for a in context.services.desk.people.advisers.values())


def test_what_cannot_be_used_is_said_and_left_out(
    qtbot: QtBot, context: Context, alma: Services, tmp_path: Path
) -> None:
    coordinate(alma)
    coordinate(context.services, is_coordinator=False)
    unsound = Agreement(id=new_id(), valid_from=alma.desk.today(), terms=Terms(answer_hours=-1))
    with alma.desk.write() as session:
        session.add(AgreementRow.of(unsound))
    alma.exchange.write(tmp_path / "a.parcel", alma.exchange.audience(None))
    page = opened(qtbot, context, tmp_path / "a.parcel")
    assert "Cannot be used: incomplete or contradictory: 1" in said(page)

    page.opening.ui.take_button.click()
    qtbot.waitUntil(page.opening.ui.look.isHidden, timeout=PATIENCE)
    assert context.services.desk.agreements == []
    assert context.services.coordination.coordinator() is not None


def test_what_is_taken_in_is_known_at_once(qtbot: QtBot, context: Context, file: Path) -> None:
    page = opened(qtbot, context, file)
    page.opening.ui.take_button.click()

    def known() -> None:
        names = [a.name for a in context.services.desk.people.advisers.values()]
        assert "Alma Lund" in names
        assert page.opening.ui.look.isHidden()

    qtbot.waitUntil(known, timeout=PATIENCE)


def test_a_dropped_file_is_opened(qtbot: QtBot, context: Context, file: Path) -> None:
    furnish(context)
    context.window.show_page("today")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    context.window.dropEvent(
        QDropEvent(
            QPoint(5, 5),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    page = context.window.current_page()
    assert isinstance(page, ExchangePage)

    qtbot.waitUntil(lambda: "ALMI.parcel" in said(page), timeout=PATIENCE)


def test_what_is_no_parcel_is_said_on_the_page(
    qtbot: QtBot, context: Context, tmp_path: Path
) -> None:
    path = tmp_path / "brev.txt"
    path.write_text("Hej!", "utf-8")
    page = exchanging(context)
    page.opening.open(str(path))

    qtbot.waitUntil(lambda: "brev.txt is no parcel" in said(page), timeout=PATIENCE)
    assert page.opening.ui.look.isHidden()


def test_what_waits_for_a_partner_is_counted_and_written(
    qtbot: QtBot, context: Context, alma: Services, clock: FixedClock, tmp_path: Path
) -> None:
    planned(context.services, clock)
    page, path = exchanging(context), tmp_path / "REC.parcel"

    def counted() -> None:
        assert "Visits and other engagements: 1" in page.writing.ui.waiting_label.text()

    qtbot.waitUntil(counted, timeout=PATIENCE)
    page.writing.write(str(path))

    def emptied() -> None:
        assert "Nothing is new for them." in page.writing.ui.waiting_label.text()

    qtbot.waitUntil(emptied, timeout=PATIENCE)
    assert alma.exchange.look(path).parcel.adviser_name == "Karin Öberg"


def test_the_coordinator_hands_it_on(
    qtbot: QtBot, context: Context, file: Path, alma: Services
) -> None:
    context.services.exchange.take(file)
    page = exchanging(context)
    combo = page.coordinator.ui.next_combo
    combo.setCurrentIndex(combo.findText("Alma Lund, Almi"))
    page.coordinator.ui.hand_button.click()

    assert page.coordinator.ui.coordinator_label.text().startswith("Alma Lund, Almi")
    assert page.coordinator.ui.hand_on.isHidden()
    assert not context.services.desk.me.is_coordinator


def test_a_company_of_ones_own_is_not_handed_over_alone(qtbot: QtBot, context: Context) -> None:
    company(context.services)
    page = exchanging(context)

    def counted() -> None:
        assert page.writing.ui.waiting_label.text()

    qtbot.waitUntil(counted, timeout=PATIENCE)
    assert "Companies" not in page.writing.ui.waiting_label.text()


def test_whom_invitations_wait_for_is_told_until_a_file_was_written(
    qtbot: QtBot, context: Context, clock: FixedClock, tmp_path: Path
) -> None:
    teller, page = StatusTeller(context), exchanging(context)
    assert not page.writing.ui.for_whom_notice.isVisible()
    plan(context.services, clock, at(context.services, "ALMI"))
    context.window.show_page("today")
    page = exchanging(context)

    notice = page.writing.ui.for_whom_notice
    assert notice.accessibleName() == "To hand over: 1 invitation for Almi."
    status = context.window.ui.status
    teller.refresh()
    qtbot.waitUntil(lambda: "1 invitation for Almi" in status.text(), timeout=PATIENCE)
    page.writing.write(str(tmp_path / "to-all.parcel"))
    qtbot.waitUntil(notice.isHidden, timeout=PATIENCE)
    qtbot.waitUntil(lambda: "invitation" not in status.text(), timeout=PATIENCE)
    teller.stop()
