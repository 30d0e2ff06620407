"""What the window is given once the desk is open: pages, search, titles, status."""

from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, QEvent, QObject, QTimer

from advisor_desk.gui.context import Context
from advisor_desk.gui.incoming import open_file
from advisor_desk.gui.page_maker import PageMaker
from advisor_desk.gui.pages import load_pages, register_pages
from advisor_desk.gui.shortcuts import DO, GO
from advisor_desk.gui.titles import title_of
from advisor_desk.system.handed import sweep

_PAINTED_MS = 50
"""After so long the first page is on the screen, and nobody has typed yet."""
_SETTLED_MS = 120_000


def furnish(context: Context) -> None:
    """Give the window its pages now, and what can wait for the first of them after it."""
    register_pages(context)
    checklists = QT_TRANSLATE_NOOP("Shortcuts", "Checklists: who owes them, what they ask")
    go = partial(context.window.show_page, "checklists")
    context.window.shortcuts.add("Ctrl+Shift+C", checklists, GO, go)
    files = QT_TRANSLATE_NOOP("Shortcuts", "Files between desks")
    open_files = partial(context.window.show_page, "exchange")
    context.window.shortcuts.add("Ctrl+Shift+O", files, GO, open_files)
    board = QT_TRANSLATE_NOOP("Shortcuts", "Calendar of all actors’ visits")
    show_board = partial(context.window.show_page, "board")
    context.window.shortcuts.add("Ctrl+Shift+B", board, GO, show_board)
    agreement = QT_TRANSLATE_NOOP("Shortcuts", "Agreement: who leads where")
    show_agreement = partial(context.window.show_page, "agreement")
    context.window.shortcuts.add("Ctrl+Shift+A", agreement, GO, show_agreement)
    log = QT_TRANSLATE_NOOP("Shortcuts", "Log an inquiry")
    take_in = partial(context.window.show_page, "inquiry_edit")
    context.window.shortcuts.add("Ctrl+I", log, DO, take_in)
    came = QT_TRANSLATE_NOOP("Shortcuts", "Look into a file from a partner")
    look = partial(context.window.show_page, "packet")
    context.window.shortcuts.add("Ctrl+O", came, GO, look)
    context.window.file_dropped.connect(partial(open_file, context.window))
    context.window.may_close = _Farewell(context).may_close
    _Frame(context)
    QTimer.singleShot(_PAINTED_MS, context.window, partial(_furnish_later, context))


def _furnish_later(context: Context) -> None:
    if context.is_closed:
        return
    from advisor_desk.gui.inbox.counter import InboxCounter
    from advisor_desk.gui.lookalike_watch import LookalikeWatch
    from advisor_desk.gui.reminding import Reminding
    from advisor_desk.gui.search import Search
    from advisor_desk.gui.status_teller import StatusTeller

    search, teller = Search(context, context.window), StatusTeller(context)
    watch = LookalikeWatch(context)
    for part in (search, teller, watch):
        context.at_end(part.stop)
    context.at_end(InboxCounter(context).stop)
    context.at_end(Reminding(context).stop)
    loading = context.jobs.prepare(partial(load_pages, context))
    loading.succeeded.connect(partial(_make_pages, context))
    context.jobs.start(loading)
    context.jobs.start(context.jobs.prepare(lambda _progress: sweep()))
    context.at_end(sweep)
    QTimer.singleShot(_SETTLED_MS, context.window, partial(_copy_for_the_day, context))


def _make_pages(context: Context, _loaded: object) -> None:
    if not context.is_closed:
        context.at_end(PageMaker(context.window).stop)


def _copy_for_the_day(context: Context) -> None:
    """Make the day's copy of the desk file, when the morning's first rush is over."""
    if context.is_closed:
        return
    job = context.jobs.prepare(lambda _progress: context.services.desk.back_up())
    job.failed.connect(lambda error: context.window.notify(context.say(error)))
    context.jobs.start(job)


class _Farewell(QObject):
    """Holds the window open once while something typed could not be saved."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.window)
        self._context = context
        self._told = False

    def may_close(self) -> bool:
        if self._told or self._context.is_closed or self._context.keepers.is_all_saved():
            return True
        self._told = True
        self._context.window.notify(
            self.tr("Something you typed could not be saved. Make room, or close again.")
        )
        return False


class _Frame(QObject):
    """Keeps the window's title and its owner's name true."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.window)
        self._context = context
        self._page = ""
        context.window.page_shown.connect(self._entitle)
        context.window.installEventFilter(self)
        context.refresh_on(frozenset({"adviser", "actor", "profile"}), self._name)
        self._name()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LanguageChange:
            self._entitle(self._page)
        return False

    def _entitle(self, page: str) -> None:
        self._page = page
        if title := title_of(page):
            self._context.window.setWindowTitle(title)

    def _name(self) -> None:
        me = self._context.services.desk.me
        self._context.window.set_user(me.adviser.name, me.actor.name)
