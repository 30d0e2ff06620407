"""Draws every part of the window, light and dark, into build/gallery/ for people to look at.

Usage: QT_QPA_PLATFORM=offscreen python tests/gui/gallery.py [folder]
"""

import os
import sys
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "src")]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QProgressBar,
    QRadioButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from advisor_desk.gui import theme
from advisor_desk.gui.banner import AdviceText, AsOf, Banner
from advisor_desk.gui.buttons import Button, IconButton
from advisor_desk.gui.cards import Card, Facts, FieldRow, ScrollPage
from advisor_desk.gui.choices import CodesPicker, Segmented
from advisor_desk.gui.columns import Columns
from advisor_desk.gui.fields import DateEdit, NotesEdit, SpinBox, TimeEdit
from advisor_desk.gui.flow import FlowLayout
from advisor_desk.gui.job_panel import JobPanel
from advisor_desk.gui.jobs import Jobs
from advisor_desk.gui.labels import Chip, Label
from advisor_desk.gui.loading import LoadingState
from advisor_desk.gui.notices import Notice
from advisor_desk.gui.people_counter import PeopleCounter
from advisor_desk.gui.results import ResultGroup, SearchResult
from advisor_desk.gui.shell import MainWindow, Page
from advisor_desk.gui.shortcuts_dialog import ShortcutsDialog
from advisor_desk.gui.states import EmptyState, ErrorPanel
from advisor_desk.gui.table import Column, RowsModel, TableView
from advisor_desk.gui.timeline_view import TimelineItem, TimelineView

ITEMS = [
    TimelineItem(
        "Friday, 4 December 2026, 10:00",
        "calendar-clock",
        "Visit – Karin Öberg, Business Region",
        "Walk through the new hall; bring the leasing comparison.",
        [("Joint visit", "info"), ("Outreach", "neutral")],
        planned=True,
        key=1,
    ),
    TimelineItem(
        "Friday, 21 November 2026",
        "phone",
        "Phone call – Almi Väst",
        "Discussed working capital before the new order book.",
        [("Finance", "neutral")],
        key=2,
    ),
    TimelineItem(
        "Wednesday, 4 November 2026",
        "map-pin",
        "Visit – You",
        "Walk-through of the workshop; two new CNC machines planned for the second quarter. The "
        "managing director wants to compare leasing with a bank loan and asked for somebody who "
        "knows how to sell to Germany without an agent.",
        [("Checklist complete", "green")],
        key=3,
    ),
    TimelineItem(
        "Thursday, 15 October 2026",
        "send",
        "Referral – Business Region",
        "Referred to Science Park for export coaching. Accepted.",
        [("Accepted", "green")],
        key=4,
    ),
    TimelineItem(
        "Wednesday, 2 September 2026",
        "mail",
        "E-mail – Municipality (cancelled)",
        "Question about land for an extension, plot 4:12.",
        muted=True,
        key=5,
    ),
]
ADVICE = AdviceText(
    "coordinate",
    "Amber – agree before you get in touch",
    "Almi Väst phoned two days ago about finance. Next free slot for outreach: 5 December.",
    [
        "Almi Väst phoned on 21 November about finance (quiet period until 19 February).",
        "An adviser of your own organisation plans a visit on 4 December.",
    ],
    [
        AsOf("Almi Väst", "heard from today 08:14"),
        AsOf("Handelskammaren Sydsverige-Westfalen", "last heard from 12 days ago", stale=True),
    ],
)


class CompanyPage(Page):
    """The page of the design picture, made of the parts."""

    def __init__(self) -> None:
        super().__init__()
        scroll, columns = ScrollPage(), Columns()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        scroll.body.addWidget(columns)
        columns.main.addWidget(self._company())
        columns.main.addWidget(self._timeline(), 1)
        columns.side.addWidget(self._visit())

    def _company(self) -> Card:
        card = Card("Norrby Mekaniska Verkstad AB")
        card.heading.set_role("title")
        card.tools.addWidget(Button("New referral…", "send"))
        card.body.addWidget(
            Label("556123-4567 · Borås · 25.620 Metal machining · 43 employees", "muted")
        )
        banner = Banner()
        card.body.addWidget(banner)
        banner.set_advice(ADVICE)
        return card

    def _timeline(self) -> Card:
        card = Card("Timeline")
        which = QComboBox()
        which.addItems(["All organisations", "Only mine"])
        card.tools.addWidget(which)
        view = TimelineView()
        view.setMinimumHeight(260)
        view.set_items(ITEMS)
        card.body.addWidget(view)
        return card

    def _visit(self) -> Card:
        card = Card("Log a visit")
        date = DateEdit()
        date.setDate(QDate(2026, 11, 23))
        met = QComboBox()
        met.addItems(["Lars Lindqvist, CEO", "Sanna Mäkinen, CFO"])
        card.body.addWidget(FieldRow("&Date", date, required=True))
        card.body.addWidget(FieldRow("&Met with", met, required=True))
        card.body.addWidget(PeopleCounter())
        notes = NotesEdit()
        notes.setPlainText("Order book is full to June. Wants to compare leasing and a bank loan.")
        card.body.addWidget(FieldRow("&Notes", notes))
        card.body.addWidget(FieldRow("Ne&xt step", QLineEdit("Book export coach")))
        card.body.addStretch(1)
        share = QCheckBox("&Company agrees that we share this with partners")
        share.setChecked(True)
        card.body.addWidget(share)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(Button("Save draft"))
        buttons.addWidget(Button("Save visit", "circle-check", "primary"))
        card.body.addLayout(buttons)
        return card


def controls() -> QWidget:
    page = QWidget()
    page.setObjectName("page")
    page.resize(1180, 900)
    grid = QGridLayout(page)
    grid.setSpacing(14)
    grid.addWidget(button_card(), 0, 0)
    grid.addWidget(field_card(), 0, 1)
    grid.addWidget(table_card(), 1, 0)
    grid.addWidget(fact_card(), 1, 1)
    return page


def button_card() -> Card:
    card = Card("Buttons and chips")
    flow = FlowLayout()
    for kind in ("", "primary", "danger", "flat", "link"):
        flow.addWidget(Button(kind or "normal", "send", kind))
    off = Button("not now", "send", "primary")
    off.setEnabled(False)
    flow.addWidget(off)
    flow.addWidget(IconButton("pencil", "Edit"))
    for tone in ("info", "neutral", "green", "amber", "red"):
        flow.addWidget(Chip(tone, tone))
    card.body.addLayout(flow)
    codes = CodesPicker()
    codes.set_options(
        [
            (w, w)
            for w in (
                "Financing",
                "Market",
                "Partner search",
                "Law",
                "Customs",
                "Zertifizierung und Konformitätsbewertung",
                "Logistics",
            )
        ]
    )
    codes.set_codes(["Market", "Customs"])
    card.body.addWidget(codes)
    segments = Segmented()
    segments.set_choices([(w, w) for w in ("Ja", "Teilweise", "Nein", "Nicht besprochen")])
    segments.set_value("Teilweise")
    row = QHBoxLayout()
    row.addWidget(segments)
    row.addStretch(1)
    card.body.addLayout(row)
    card.body.addWidget(PeopleCounter())
    return card


def field_card() -> Card:
    fields = Card("Fields")
    number = FieldRow("&Organisation number", QLineEdit("556123-4568"), required=True)
    number.set_problem("The last digit does not fit: check the number on an invoice.")
    fields.body.addWidget(number)
    row = QHBoxLayout()
    row.addWidget(FieldRow("Day", DateEdit()), 2)
    row.addWidget(FieldRow("Time", TimeEdit()), 1)
    row.addWidget(FieldRow("Employees", SpinBox()), 1)
    fields.body.addLayout(row)
    off_field = QLineEdit("cannot be changed")
    off_field.setEnabled(False)
    fields.body.addWidget(FieldRow("Off", off_field, hint="A hint says what is meant."))
    for tick in (QCheckBox("Ticked"), QRadioButton("Chosen")):
        tick.setChecked(True)
        fields.body.addWidget(tick)
    fields.body.addWidget(QCheckBox("Not ticked"))
    bar = QProgressBar(textVisible=False)
    bar.setValue(40)
    fields.body.addWidget(bar)
    return fields


def table_card() -> Card:
    table = TableView()
    model = RowsModel(
        [
            Column[tuple[str, str, int]](
                "Company", lambda r: r[0], lambda r: r[0], lambda r: ("building-2", "muted")
            ),
            Column("State", lambda r: r[1], lambda r: r[1]),
            Column("Visits", lambda r: str(r[2]), lambda r: r[2], number=True),
        ],
        table,
    )
    model.set_rows(
        [
            ("Norrby Mekaniska AB", "Waiting", 3),
            ("Åsa Träförädling AB", "Done", 12),
            ("Hyvönen Oy, filial", "Draft", 1),
        ]
    )
    table.show_rows(model)
    table.selectRow(1)
    tabs = QTabWidget()
    tabs.addTab(table, "Open")
    tabs.addTab(QLabel(), "Closed")
    tables = Card("Tabs and table")
    tables.body.addWidget(tabs)
    return tables


def fact_card() -> Card:
    facts = Card("Facts")
    facts_list = Facts()
    facts_list.set_facts(
        [
            ("Number", "556123-4567"),
            ("Municipality", "Borås"),
            ("Industry", "25.620 Metal machining, and repair of machines"),
            ("Employees", "43"),
        ]
    )
    facts.body.addWidget(facts_list)
    facts.body.addStretch(1)
    return facts


def states() -> QWidget:
    page = QWidget()
    page.setObjectName("page")
    page.resize(1180, 1120)
    grid = QGridLayout(page)
    grid.setSpacing(14)
    levels = (
        ("clear", "Green – go ahead"),
        ("clear_as_known", "Blue – clear as far as known"),
        ("coordinate", "Amber – agree first"),
        ("hold", "Red – do not contact now"),
    )
    column = QVBoxLayout()
    for level, word in levels:
        banner = Banner(page)
        banner.set_advice(AdviceText(level, word, ADVICE.sentence, ADVICE.reasons, ADVICE.as_of))
        banner.set_expanded(level == "hold")
        column.addWidget(banner)
    for tone in ("info", "green", "amber", "red"):
        notice = Notice(page)
        notice.show_text("The draft of 14:02 was restored.", tone, "Throw it away")
        column.addWidget(notice)
    column.addStretch(1)
    grid.addLayout(column, 0, 0, 2, 1)
    empty = EmptyState()
    empty.set_words(
        "calendar-check",
        "No visits this week",
        "When you plan one it stands here, and on the company's page.",
        "Plan a visit",
    )
    card = Card()
    card.body.addWidget(empty)
    grid.addWidget(card, 0, 1)
    waiting = Card("Timeline")
    waiting.body.addWidget(LoadingState())
    grid.addWidget(waiting, 1, 1)
    error = ErrorPanel()
    error.show_error(
        "The desk is open in another window",
        "Close the other window, then try again. Nothing you typed is lost.",
        details="DeskLocked(path=…)",
        can_retry=True,
    )
    grid.addWidget(error, 2, 0)
    panel = JobPanel(page)
    jobs = Jobs(page)
    job = jobs.prepare(lambda _: None)
    panel.watch(job, "Reading bolagsverket_bulkfil.txt …")
    job.progressed.emit(350, 1000)
    grid.addWidget(panel, 2, 1)
    return page


def window(width: int = 1280, height: int = 800) -> MainWindow:
    made = MainWindow()
    made.resize(width, height)
    made.add_page("company", CompanyPage, rail="companies")
    made.set_user("Karin Öberg", "Borås")
    made.set_offline(True)
    made.set_status(
        "Working offline · 3 visits waiting to be sent · last synchronised today 08:14"
    )
    made.ui.rail.set_count("referrals", 3)
    made.show_page("company")
    return made


def with_results() -> MainWindow:
    made = window()
    made.show()
    made.ui.search.setFocus()
    made.ui.search.setText("norr")
    QApplication.processEvents()
    made.set_results(
        "norr",
        [
            ResultGroup(
                "COMPANIES YOU KNOW",
                [
                    SearchResult(
                        "Norrby Mekaniska Verkstad AB",
                        "556123-4567 · Borås",
                        1,
                        chip=("Agree first", "amber"),
                    ),
                    SearchResult(
                        "Norrskens Bageri & Café AB",
                        "559087-1122 · Luleå",
                        2,
                        chip=("Clear", "green"),
                    ),
                ],
            ),
            ResultGroup(
                "FROM THE REGISTER",
                [
                    SearchResult(
                        "Norrtälje Båt & Marin HB", "969712-0034 · Norrtälje", 3, "database"
                    )
                ],
            ),
            ResultGroup(
                "CONTACTS",
                [
                    SearchResult(
                        "Nora Norrman", "Norrby Mekaniska Verkstad AB · 033-12 34 56", 4, "user"
                    )
                ],
            ),
        ],
    )
    made.notify("Visit saved.", lambda: None)
    return made


def waiting() -> MainWindow:
    made = MainWindow()
    made.show_page("today")
    made.set_status("Opening the desk …")
    return made


def shortcuts() -> QWidget:
    return ShortcutsDialog(window().shortcuts, window())


PICTURES: dict[str, Callable[[], QWidget]] = {
    "window": window,
    "small": lambda: window(853, 480),
    "results": with_results,
    "waiting": waiting,
    "controls": controls,
    "states": states,
    "shortcuts": shortcuts,
}


def popup_pictures(folder: Path, look: str) -> None:
    """Grab what opens: a combo's list, a date's calendar, a menu."""
    page = QWidget()
    page.setObjectName("page")
    page.resize(420, 420)
    column = QVBoxLayout(page)
    combo = QComboBox()
    combo.addItems(["Growth and investment", "Skills", "Land and premises"])
    date = DateEdit()
    for widget in (combo, date):
        column.addWidget(widget)
    column.addStretch(1)
    page.show()
    combo.showPopup()
    QApplication.processEvents()
    combo.view().window().grab().save(str(folder / f"{look}-combo.png"))
    combo.hidePopup()
    page.activateWindow()
    combo.setFocus()
    date.setFocus()
    QApplication.processEvents()
    date.calendarWidget().grab().save(str(folder / f"{look}-calendar.png"))
    menu = QMenu(page)
    menu.addAction("Correct…")
    menu.addAction("Cancel the visit…")
    menu.addSeparator()
    menu.addAction("Show history")
    menu.popup(page.mapToGlobal(page.rect().center()))
    QApplication.processEvents()
    menu.setActiveAction(menu.actions()[1])
    menu.grab().save(str(folder / f"{look}-menu.png"))
    menu.close()
    page.close()


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "build" / "gallery"
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv)
    app.setCursorFlashTime(0)
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    for look in ("light", "dark"):
        theme.apply(app, look)
        for name, make in PICTURES.items():
            shown = make()
            shown.show()
            app.processEvents()
            shown.grab().save(str(folder / f"{look}-{name}.png"))
            shown.close()
        popup_pictures(folder, look)


if __name__ == "__main__":
    main()
