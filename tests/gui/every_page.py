"""The program on made-up data, and how each of its pages and dialogs is opened."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import chain
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QLocale
from PySide6.QtWidgets import QApplication, QWidget

from advisor_desk.app import Application
from advisor_desk.documents.packet_files import seal
from advisor_desk.domain.actors import Adviser, Function
from advisor_desk.domain.calendars import View
from advisor_desk.domain.checklists import Value
from advisor_desk.domain.codes import Language
from advisor_desk.domain.companies import Company, Contact
from advisor_desk.domain.engagements import Engagement, Status
from advisor_desk.domain.filled_checklists import FilledAnswer, FilledChecklist
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.inquiries import OPEN as OPEN_INQUIRIES
from advisor_desk.domain.invitations import Invitation, News
from advisor_desk.domain.mappings import ListKind
from advisor_desk.domain.next_steps import NextStep, StepKind
from advisor_desk.domain.offerings import Cluster, Offering
from advisor_desk.domain.organisation_numbers import formatted
from advisor_desk.domain.packets import Reply, packet_of
from advisor_desk.domain.referrals import OPEN, Outcome, Referral, State, make_reference
from advisor_desk.gui.agreements.page import AgreementPage
from advisor_desk.gui.board.move_dialog import MoveDialog
from advisor_desk.gui.changes import Changes
from advisor_desk.gui.checklists.filled_dialog import FilledDialog
from advisor_desk.gui.companies.contact_dialog import ContactDialog
from advisor_desk.gui.companies.wish_dialog import WishDialog
from advisor_desk.gui.context import Context
from advisor_desk.gui.crash import CrashDialog
from advisor_desk.gui.directory.cluster_dialog import ClusterDialog
from advisor_desk.gui.directory.dialogs import AdviserDialog, FunctionDialog
from advisor_desk.gui.directory.offering_dialog import OfferingDialog
from advisor_desk.gui.doorway import Door, Doorway, Opened
from advisor_desk.gui.draft_keeper import DraftKeepers
from advisor_desk.gui.first_run.page import FirstRunPage
from advisor_desk.gui.first_run.recovery_page import RecoveryPage
from advisor_desk.gui.follow_ups.moving import HandOverDialog, PostponeDialog
from advisor_desk.gui.follow_ups.step_dialog import StepDialog
from advisor_desk.gui.jobs import Jobs
from advisor_desk.gui.page_maker import PageMaker
from advisor_desk.gui.papers.wanted import BlankChecklistWanted, DaySheetWanted, DossierWanted
from advisor_desk.gui.participants.follow_dialog import Cohort, FollowDialog
from advisor_desk.gui.participants.lists_page import ListsPage
from advisor_desk.gui.participants.page import ListPage
from advisor_desk.gui.participants.touched_dialog import TouchedDialog
from advisor_desk.gui.problem_page import ProblemPage
from advisor_desk.gui.referrals.week_dialog import WeekPapersDialog
from advisor_desk.gui.shell import MainWindow, Page
from advisor_desk.gui.shortcuts_dialog import ShortcutsDialog
from advisor_desk.gui.unlock.page import UnlockPage
from advisor_desk.gui.visits.answer_dialog import AnswerDialog
from advisor_desk.gui.visits.cancel_dialog import CancelDialog
from advisor_desk.services.acts import Undo
from advisor_desk.services.checklist_forms import ReadForm
from advisor_desk.services.exports import Exports
from advisor_desk.services.opening import Services, open_desk
from advisor_desk.services.participants.lists import Wanted
from advisor_desk.system.errors import KeyFileMissing, PassphraseNeeded
from advisor_desk.system.settings import Look, Settings, save_settings
from tests.clock import FixedClock
from tests.desks import PASSPHRASE
from tests.gui.catalogues import foreign
from tests.gui.spoken import texts

NEAR = "1490"
CODE = "AAAAA-BBBBB-CCCCC-DDDDD-EEEEE-FFFFF-GGGGG-HHHHH"
CAME = make_reference("ALMI", 2026, 7)
NAMES = {  # the same in every language
    "advisor desk", "svenska", "english", "deutsch", "pdf", "json", "sni 2007", "sni 2025",
    "sni2007", "sni2025", CAME.casefold(),
}  # fmt: skip


@dataclass(frozen=True)
class Stand:
    """The program on made-up data, and the records that its pages are opened on."""

    application: Application
    context: Context
    door: Door
    referral: Referral
    planned: Engagement
    others: Engagement
    data: str

    def speak(self, language: str) -> None:
        choices = self.context.choices
        if choices.settings.language != language:
            choices.replace(replace(choices.settings, language=language))
        settle()

    def company(self) -> Company:
        return self.context.services.companies.get(self.referral.company_id)

    def inquiry(self, *, known: bool) -> UUID:
        """An open one whose company is known, or is not."""
        listed = self.context.services.inquiries.list(tuple(OPEN_INQUIRIES))
        found = (one.inquiry for one in listed if bool(one.inquiry.company_id) is known)
        return next(found).id

    def step(self, *, done: bool) -> NextStep:
        """A follow-up."""
        steps = self.context.services.steps
        return steps.list(mine=False, kind=StepKind.FOLLOW_UP, done=done)[0].step

    def page(self, key: str, **arguments: object) -> QWidget:
        self.context.window.show_page(key, **arguments)
        settle()
        return self.context.window

    def dialog(self, dialog: QWidget) -> QWidget:
        dialog.show()
        settle()
        return dialog

    @contextmanager
    def opened(self, name: str) -> Iterator[QWidget]:
        """One page or dialog while it is looked at; then the window is as it was before."""
        with self._own_pages():
            shown = EVERY[name](self)
            try:
                yield shown
            finally:
                self._take_away(shown)
        settle()

    def _take_away(self, shown: QWidget) -> None:
        if isinstance(shown, Page):
            self.door.open()
        elif shown is not self.context.window:
            shown.close()
            shown.deleteLater()
        self.page("today")

    @contextmanager
    def _own_pages(self) -> Iterator[None]:
        """Pages that are made meanwhile go at the end: they hear of no other page's language."""
        context, made = self.context, self.context.window._made
        stay, before = {*made}, (context.changes, context.keepers, context._endings)
        context.changes, context.keepers, context._endings = Changes(), DraftKeepers(), []
        heard = before[0].changed.connect(context.changes.changed)
        try:
            yield
        finally:
            self._let_work_end()
            context.keepers.save_all()
            context.keepers.rest()
            for stop in context._endings:
                stop()
            for key in made.keys() - stay:
                context.window.ui.pages.removeWidget(made[key])
                made.pop(key).deleteLater()
            before[0].changed.disconnect(heard)
            context.changes, context.keepers, context._endings = before
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _let_work_end(self) -> None:
        """Whoever waits for its outcome must be there to hear of it."""
        window = self.context.window
        while any(jobs.is_busy for jobs in (self.context.jobs, *window.findChildren(Jobs))):
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def strays(self, root: QWidget, language: str) -> set[str]:
        """What is said there in another language."""
        return {part for text in texts(root) for part in foreign(text, language, self.data)}

    def doorway(self) -> Doorway:
        context = self.context
        return Doorway(context.folder, context.choices, context.jobs, self.application.clock)

    def before(self, page: Page) -> QWidget:
        """A page that stands alone in the window, before the desk is open."""
        self.door.show(page)
        settle()
        return page


def settle() -> None:
    """Let what was posted arrive: layouts, languages."""
    for _ in range(3):
        QApplication.processEvents()


@pytest.fixture(scope="module")
def stand(
    qapp: QApplication, demo_template: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Stand]:
    folder = Path(shutil.copytree(demo_template, tmp_path_factory.mktemp("languages") / "desk"))
    save_settings(folder, Settings(language="sv", look=Look.LIGHT, reminders=False))
    before, clock = QLocale(), FixedClock()
    application = Application(folder, clock=clock)
    window = application.window
    window.resize(1280, 720)
    window.show()
    application.enter(Opened(open_desk(folder, PASSPHRASE, clock), PASSPHRASE))
    assert application.context is not None
    _make_pages_when_asked_for(window)
    yield _furnished(application, application.context)
    window.close()
    window.deleteLater()
    for translator in application._translators:
        QCoreApplication.removeTranslator(translator)
    QLocale.setDefault(before)
    settle()


def _make_pages_when_asked_for(window: MainWindow) -> None:
    """Not in the background: a page that nobody looks at hears of each language all the same."""
    while (maker := window.findChild(PageMaker)) is None:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    maker.stop()


def _furnished(application: Application, context: Context) -> Stand:
    services, now = context.services, application.clock.now()
    me, year = services.desk.me, timedelta(days=365)
    referral = services.referrals.list(tuple(OPEN))[0][0]
    visits = services.visits.between(now, now + year, statuses=(Status.PLANNED,))
    planned = next(v for v in visits if v.actor_id == me.actor.id)
    others = next(v for v in visits if v.actor_id != me.actor.id)
    sheets = Exports(services.desk).sheets(None)
    kept = {str(value) for sheet in sheets for row in sheet.rows for value in row}
    places = {one.name for one in services.places.municipalities.all()}
    listed = set(_candidates(services)) | set(_near_by(context))
    data = "\n".join(chain(kept, places, listed, NAMES, (str(context.folder), CODE))).casefold()
    door = Door(context.window)
    return Stand(application, context, door, referral, planned, others, data)


def _candidates(services: Services) -> Iterator[str]:
    """What the rows of the list may be, in the register too."""
    for found in services.lists.overviews():
        lines = services.lists.lines(found.list.id, Wanted())
        for row in services.lists.rows(found.list.id, lines):
            for one in row.finding.candidates:
                yield from (one.company.name, one.company.town)


def _near_by(context: Context) -> Iterator[str]:
    """What is near in the register alone."""
    near, today = context.services.near, context.services.desk.today()
    for one in near.in_register(context.registers, NEAR, today).companies:
        yield from (one.company.name, one.company.town)
        yield formatted(one.company.number, one.company.country)


Open = Callable[[Stand], QWidget]


def _columns(stand: Stand, kind: ListKind = ListKind.PARTICIPANTS) -> QWidget:
    """A list's columns being chosen. Its headings are words that every language has here."""
    file = stand.context.folder / "pdf.csv"
    file.write_text("PDF;JSON\nSvenska;English\n", "utf-8")
    root = stand.page("lists")
    page = stand.context.window.current_page()
    assert isinstance(page, ListsPage)
    page.open_file(str(file))
    while page._quick.is_busy:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    page._change_kind(kind)
    settle()
    return root


def _list(stand: Stand, kind: ListKind = ListKind.PARTICIPANTS, *, aside: bool = False) -> QWidget:
    """The first row is marked, or the first that is kept aside."""
    every = stand.context.services.lists.overviews()
    found = next(one for one in every if one.list.origin.kind is kind)
    root = stand.page("list", list_id=found.list.id)
    page = stand.context.window.current_page()
    assert isinstance(page, ListPage)
    while page._quick.is_busy:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    if aside:
        first = stand.context.services.lists.lines(found.list.id, Wanted(is_aside=True))[0]
        page.table.mark(list(page.table.rows.lines).index(first))
    settle()
    return root


def _coming(stand: Stand) -> QWidget:
    """What comes of a list, told."""
    root = _list(stand, ListKind.VISITS)
    page = stand.context.window.current_page()
    assert isinstance(page, ListPage)
    assert page._found
    page.review.coming.foretell(stand.context.services.tallies.of(page._found.list.id))
    settle()
    return root


def _asked(stand: Stand) -> Invitation:
    """To somebody else's visit."""
    told = stand.context.services.invitations.told()
    return next(one.invitation for one in told if one.news is News.ASKED)


def _collision(stand: Stand, *, is_open: bool) -> dict[str, object]:
    listed = stand.context.services.collisions.list()
    one, other = next(one.case.pair for one in listed if one.case.is_open is is_open)
    return {"one": one, "other": other}


def _two_agreements(stand: Stand) -> QWidget:
    """What is changed from one version to another."""
    root = stand.page("agreement", part="read")
    page = stand.context.window.current_page()
    assert isinstance(page, AgreementPage)
    page.read.versions.beside_combo.setCurrentIndex(1)
    settle()
    return root


def _packet(stand: Stand, *, is_answer: bool) -> QWidget:
    """What another desk sent: a referral of our own turned round, or the answer to it."""
    services = stand.context.services
    open_ones = (r for r, _ in services.referrals.list(tuple(OPEN)) if r.consent_id)
    mine = services.desk.me.actor.id
    referral = next(r for r in open_ones if r.from_actor_id == mine)
    told = packet_of(services.referrals.paper(referral, Language.SWEDISH))
    there = replace(told.receiver, person=told.sender.person)
    turned = replace(told, reference=CAME, sender=there, receiver=told.sender)
    answer = Reply(
        id=new_id(),
        reference=referral.reference,
        state=State.CLOSED,
        said_at=services.desk.now(),
        said_by=told.sender.person,
        outcome=Outcome.HELPED,
        sender=there,
        receiver=told.sender,
        language=Language.SWEDISH,
    )
    file = stand.context.folder / "json"
    file.write_bytes(seal(answer if is_answer else turned, None).document)
    return stand.page("packet", file=file)


def _day_sheet(stand: Stand) -> DaySheetWanted:
    """One without visits: their words are not the program's."""
    return DaySheetWanted(date(2031, 1, 1), Language.SWEDISH)


PAGES: dict[str, Open] = {
    "today": lambda s: s.page("today"),
    "inbox": lambda s: s.page("inbox"),
    "inquiries": lambda s: s.page("inquiries"),
    "inquiry": lambda s: s.page("inquiry", inquiry_id=s.inquiry(known=True)),
    "inquiry, unknown": lambda s: s.page("inquiry", inquiry_id=s.inquiry(known=False)),
    "inquiry_edit": lambda s: s.page("inquiry_edit", inquiry_id=s.inquiry(known=True)),
    "inquiry_edit, new": lambda s: s.page("inquiry_edit"),
    "steps": lambda s: s.page("steps"),
    "follow_up": lambda s: s.page("follow_up", step_id=s.step(done=False).id),
    "follow_up, done": lambda s: s.page("follow_up", step_id=s.step(done=True).id),
    "companies": lambda s: s.page("companies"),
    "company": lambda s: s.page("company", company_id=s.referral.company_id),
    "company_edit": lambda s: s.page("company_edit", company_id=s.referral.company_id),
    "company_edit, new": lambda s: s.page("company_edit"),
    "merge": lambda s: s.page("merge", company_id=s.referral.company_id),
    "merge, two": lambda s: s.page(
        "merge", company_id=s.referral.company_id, other_id=s.others.company_id
    ),
    "lists": lambda s: s.page("lists"),
    "lists, columns": _columns,
    "lists, columns of visits": lambda s: _columns(s, ListKind.VISITS),
    "list": _list,
    "list of visits": lambda s: _list(s, ListKind.VISITS),
    "list of visits, kept aside": lambda s: _list(s, ListKind.VISITS, aside=True),
    "list of visits, coming": _coming,
    "visits": lambda s: s.page("visits"),
    "board": lambda s: s.page("board", view=View.WEEK),
    "board, month": lambda s: s.page("board", view=View.MONTH),
    "board, list": lambda s: s.page("board", view=View.LIST),
    "near": lambda s: s.page("near", municipality=NEAR),
    "plan": lambda s: s.page("plan", engagement_id=s.planned.id),
    "plan, new": lambda s: s.page("plan", company_id=s.others.company_id),
    "log": lambda s: s.page("log", company_id=s.referral.company_id),
    "log, planned": lambda s: s.page("log", engagement_id=s.planned.id),
    "log, hearsay": lambda s: s.page("log", company_id=s.others.company_id, hearsay=True),
    "log, another's": lambda s: s.page("log", engagement_id=s.others.id),
    "log, asked along": lambda s: s.page("log", engagement_id=_asked(s).engagement_id),
    "collisions": lambda s: s.page("collisions"),
    "collision": lambda s: s.page("collision", **_collision(s, is_open=True)),
    "collision, resolved": lambda s: s.page("collision", **_collision(s, is_open=False)),
    "checklist": lambda s: s.page("checklist", company_id=s.referral.company_id),
    "checklists": lambda s: s.page("checklists", part="owed"),
    "checklists, questions": lambda s: s.page("checklists", part="questions"),
    "questions_edit": lambda s: s.page("questions_edit"),
    "referrals": lambda s: s.page("referrals"),
    "refer": lambda s: s.page("refer", company_id=s.referral.company_id),
    "referral": lambda s: s.page("referral", referral_id=s.referral.id),
    "exchange": lambda s: s.page("exchange"),
    "packet": lambda s: s.page("packet"),
    "packet, referral": lambda s: _packet(s, is_answer=False),
    "packet, answer": lambda s: _packet(s, is_answer=True),
    "directory": lambda s: s.page("directory"),
    "takeover": lambda s: s.page("takeover"),
    "clusters": lambda s: s.page("clusters"),
    "agreement": lambda s: s.page("agreement", part="read"),
    "agreement, paper": lambda s: s.page("agreement", part="paper"),
    "agreement, two": _two_agreements,
    "agreement_edit": lambda s: s.page("agreement_edit"),
    "paper, blank checklist": lambda s: s.page(
        "paper", wanted=BlankChecklistWanted(Language.SWEDISH)
    ),
    "paper, dossier": lambda s: s.page(
        "paper", wanted=DossierWanted(s.referral.company_id, Language.SWEDISH)
    ),
    "paper, day sheet": lambda s: s.page("paper", wanted=_day_sheet(s)),
    "register": lambda s: s.page("register"),
    "settings": lambda s: s.page("settings"),
    "first run": lambda s: s.before(FirstRunPage(s.doorway())),
    "recovery code": lambda s: s.before(RecoveryPage(CODE, "Karin Öberg")),
    "unlock": lambda s: s.before(UnlockPage(s.doorway(), PassphraseNeeded())),
    "problem": lambda s: s.before(ProblemPage(s.doorway(), KeyFileMissing(Path("desk.key")))),
}


def _contact(stand: Stand) -> QWidget:
    asked = Contact(id=new_id(), company_id=stand.referral.company_id, name="", version=1)
    return stand.dialog(ContactDialog(stand.context, asked, stand.context.window))


def _function(stand: Stand) -> QWidget:
    asked, window = (
        Function(id=new_id(), actor_id=stand.others.actor_id, name=""),
        stand.context.window,
    )
    return stand.dialog(FunctionDialog(stand.context, asked, window, is_new=False))


def _adviser(stand: Stand) -> QWidget:
    asked = Adviser(id=new_id(), actor_id=stand.others.actor_id, name="")
    return stand.dialog(AdviserDialog(stand.context, asked, stand.context.window))


def _offering(stand: Stand) -> QWidget:
    asked = Offering(id=new_id(), actor_id=stand.others.actor_id, name="")
    return stand.dialog(OfferingDialog(stand.context, asked, stand.context.window, is_new=False))


def _cluster(stand: Stand) -> QWidget:
    asked = Cluster(id=new_id(), name="")
    return stand.dialog(ClusterDialog(stand.context, asked, stand.context.window, is_new=False))


def _filled(stand: Stand) -> QWidget:
    """A form with ticks; what is written on one is not the program's."""
    questions = stand.context.services.checklists.questions()
    answers = tuple(FilledAnswer(item=one.code, value=Value.YES) for one in questions.items)
    filled = FilledChecklist(
        question_set=questions.code, version=1, company="PDF", on="", by="", answers=answers
    )
    asked, window = ReadForm(filled, questions), stand.context.window
    return stand.dialog(FilledDialog(stand.context, asked, "PDF", lambda _form: None, window))


def _answer(stand: Stand) -> QWidget:
    """What another actor said to an invitation of ours."""
    asked = replace(_asked(stand), actor_id=stand.others.actor_id)
    window = stand.context.window
    return stand.dialog(AnswerDialog(stand.context, asked, lambda _answer: Undo(()), window))


DIALOGS: dict[str, Open] = {
    "filled form": _filled,
    "answer": _answer,
    "offering": _offering,
    "cluster": _cluster,
    "step": lambda s: s.dialog(
        StepDialog(s.context, replace(s.step(done=False), text=""), s.context.window)
    ),
    "postpone": lambda s: s.dialog(
        PostponeDialog(s.context, s.step(done=False), s.context.window)
    ),
    "hand over": lambda s: s.dialog(
        HandOverDialog(s.context, s.step(done=False), s.context.window)
    ),
    "contact": _contact,
    "wish": lambda s: s.dialog(WishDialog(s.context, s.company(), s.context.window)),
    "programme": lambda s: s.dialog(
        FollowDialog(s.context, Cohort(new_id(), "Exportlyftet", 14), s.context.window)
    ),
    "touched": lambda s: s.dialog(TouchedDialog(2, lambda _: None, s.context.window)),
    "function": _function,
    "adviser": _adviser,
    "move": lambda s: s.dialog(
        MoveDialog(s.context, s.context.services.board.one(s.planned.id), s.context.window)
    ),
    "week papers": lambda s: s.dialog(WeekPapersDialog(s.context, s.context.window)),
    "cancel": lambda s: s.dialog(CancelDialog(s.context, s.planned.id, s.context.window)),
    "shortcuts": lambda s: s.dialog(ShortcutsDialog(s.context.window.shortcuts, s.context.window)),
    "crash": lambda s: s.dialog(CrashDialog("ValueError", s.context.window)),
}
EVERY = PAGES | DIALOGS
