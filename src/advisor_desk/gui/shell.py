"""The window: rail, search, pages and the line at the bottom. It knows no page's content."""

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import cast

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QByteArray,
    QCoreApplication,
    QEvent,
    QObject,
    QSettings,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import QMainWindow, QWidget

from advisor_desk.gui.fonts import scaled
from advisor_desk.gui.forms.main_window_ui import Ui_MainWindow
from advisor_desk.gui.loading import LoadingState
from advisor_desk.gui.notices import Toast
from advisor_desk.gui.rail import Place
from advisor_desk.gui.results import ResultGroup
from advisor_desk.gui.shortcuts import CONTEXT, DO, GO, LISTS, Shortcuts

_PLACES = (
    Place("today", "house", "Ctrl+1"),
    Place("inbox", "inbox", "Ctrl+2"),
    Place("companies", "building-2", "Ctrl+3"),
    Place("visits", "calendar-check", "Ctrl+4"),
    Place("referrals", "handshake", "Ctrl+5"),
    Place("directory", "book-open", "Ctrl+6"),
    Place("register", "database", "Ctrl+7", at_bottom=True),
    Place("settings", "settings", "Ctrl+,", at_bottom=True),
    Place("help", "circle-question-mark", "F1", at_bottom=True),
)
_WORDS = {
    "today": QT_TRANSLATE_NOOP("Shortcuts", "Today"),
    "inbox": QT_TRANSLATE_NOOP("Shortcuts", "Inbox"),
    "companies": QT_TRANSLATE_NOOP("Shortcuts", "Companies"),
    "visits": QT_TRANSLATE_NOOP("Shortcuts", "Visits"),
    "referrals": QT_TRANSLATE_NOOP("Shortcuts", "Referrals"),
    "directory": QT_TRANSLATE_NOOP("Shortcuts", "Directory"),
    "register": QT_TRANSLATE_NOOP("Shortcuts", "Register"),
    "settings": QT_TRANSLATE_NOOP("Shortcuts", "Settings"),
    "help": QT_TRANSLATE_NOOP("Shortcuts", "Help"),
}
_PRESSED = frozenset(
    (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride, QEvent.Type.MouseButtonPress)
)
_NARROW, _LOW = 1000, 620
_LONGEST_NAME = 280
_GEOMETRY = "window/geometry"


class Page(QWidget):
    """What stands in the middle of the window. It may listen to being come to and left.

    Give it the window's `pages` as parent from the start: a page that is moved there when it is
    made has each of its widgets dressed a second time.
    """

    is_made = False
    """Whether its `making` is over."""

    def making(self) -> Iterator[None]:
        """Make what it cannot do without, in short steps. It is not arrived at before they end."""
        return iter(())

    def parts(self) -> Iterator[None]:
        """Make what is not seen before the page is come to, a little at a time."""
        return iter(())

    def arrive(self, **arguments: object) -> None:
        """Take in what the arguments ask for. Called each time, before the page is shown.

        So its layout is reckoned once: in a page that is shown, Qt does at each part that appears.
        """

    def leave(self) -> None:
        """Save what is being typed. Called before another page is shown, and on closing."""


Factory = Callable[[], Page]


class MainWindow(QMainWindow):
    """Shows one page at a time; each is made when it is first asked for.

    Going to a page is done in steps, each in a turn of its own of the event loop: the window goes
    on answering. Whatever is pressed meanwhile is for the page that comes, and who asks for the
    page gets it.
    """

    query_changed = Signal(str)
    chosen = Signal(object)
    add_wanted = Signal(str)
    page_shown = Signal(str)
    file_dropped = Signal(str)
    closing = Signal()

    def __init__(self, settings: QSettings | None = None) -> None:
        super().__init__()
        self._settings = settings
        self._factories: dict[str, tuple[Factory, str]] = {}
        self._made: dict[str, Page] = {}
        self._unfinished: dict[str, Iterator[None]] = {}
        self._history: list[tuple[str, dict[str, object]]] = []
        self._wanted: tuple[str, dict[str, object]] | None = None
        self._steps: deque[Callable[[], None]] = deque()
        self._application = cast("QCoreApplication", QCoreApplication.instance())
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._take_step)
        self.ui = Ui_MainWindow()
        self.ui.setupUi(self)
        self.setAcceptDrops(True)
        self.may_close: Callable[[], bool] = lambda: True
        self._waiting = LoadingState()
        self.ui.pages.addWidget(self._waiting)
        self.shortcuts = Shortcuts(self)
        self.toast = Toast(self)
        self._build()
        self._restore()

    def add_page(self, key: str, factory: Factory, rail: str = "") -> None:
        """Register a page. `rail` is the place to mark for a page that has none of its own."""
        self._factories[key] = (factory, rail or key)
        if self._wanted is not None and self._wanted[0] == key:
            self.show_page(key, **self._wanted[1])

    def unmade_pages(self) -> list[str]:
        """The pages that were not asked for yet."""
        return [key for key in self._factories if key not in self._made]

    def make_page(self, key: str) -> Page:
        """The page, made now if it was not asked for yet."""
        for _ in self._making(key):
            pass
        page = self._made[key]
        page.is_made = True
        if self.ui.pages.indexOf(page) < 0:
            self.ui.pages.addWidget(page)
        return page

    def making(self, key: str) -> Iterator[None]:
        """Make the page in short steps, for whoever is in no hurry."""
        yield from self._making(key)
        yield from self.make_page(key).parts()

    def _making(self, key: str) -> Iterator[None]:
        """Go on from where it was left, be it by somebody else."""
        if key not in self._made:
            factory, _ = self._factories[key]
            page = self._made[key] = factory()
            self._unfinished[key] = page.making()
            yield
        steps = self._unfinished.get(key, iter(()))
        while next(steps, key) is None:  # `yield from` would end them for all when one stops here
            yield
        self._unfinished.pop(key, None)

    def show_page(self, key: str, **arguments: object) -> None:
        """Go to a page. One that is not registered yet is shown as soon as it is."""
        if key not in self._factories:
            self._wanted = (key, arguments)
            self.ui.rail.set_current(key)
            return
        self._arrive_in_the_end()
        self._history.append((key, arguments))
        self._go(key, arguments)

    def replace_page(self, key: str, **arguments: object) -> None:
        """Go to a page instead of this one: going back does not return to a form that is done.

        That was saved in this turn; what comes is read in the next.
        """
        self._arrive_in_the_end()
        self._in_turn(partial(self._replace, key, arguments))

    def go_back(self) -> None:
        """Return to the page before, as it was asked for."""
        self._arrive_in_the_end()
        if len(self._history) > 1:
            self._history.pop()
            self._go(*self._history[-1])

    @property
    def is_on_the_way(self) -> bool:
        """Whether something is left of going to a page."""
        return bool(self._steps)

    def current_page(self) -> Page | None:
        """The page one is at, or is on the way to."""
        self._arrive_in_the_end()
        shown = self.ui.pages.currentWidget()
        return shown if isinstance(shown, Page) else None

    def set_results(self, query: str, groups: Sequence[ResultGroup]) -> None:
        """Show what the search found. An answer to an older query is dropped."""
        self.ui.search.set_results(query, groups)

    def set_user(self, name: str, place: str) -> None:
        text = " · ".join(part for part in (name, place) if part)
        label = self.ui.user_label
        elide = Qt.TextElideMode.ElideRight
        label.setText(label.fontMetrics().elidedText(text, elide, scaled(_LONGEST_NAME)))
        label.setToolTip(text)
        label.setAccessibleName(text)
        self.ui.user_icon.setVisible(bool(name))

    def set_offline(self, offline: bool) -> None:
        self.ui.offline_chip.setVisible(offline)

    def set_status(self, text: str, tone: str = "muted", icon: str = "hard-drive") -> None:
        """Set the line at the bottom. Say only what is true: offline, waiting, when last sent."""
        self.ui.status.set_status(text, tone, icon)

    def notify(self, text: str, undo: Callable[[], object] | None = None) -> None:
        """Tell shortly what was done, with Undo if it can be taken back."""
        self.toast.notify(text, undo)

    def focus_search(self) -> None:
        self.ui.search.enter()

    def show_shortcuts(self) -> None:
        from advisor_desk.gui.shortcuts_dialog import ShortcutsDialog  # not needed to start

        self._mark_current()
        ShortcutsDialog(self.shortcuts, self).open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Z that no field or list takes itself is for the deed that was just told of."""
        if not (event.matches(QKeySequence.StandardKey.Undo) and self.toast.take_back()):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow, low = self.width() < scaled(_NARROW), self.height() < scaled(_LOW)
        self.ui.rail.set_compact(narrow or low)
        self.ui.user_label.setVisible(not narrow)
        sides, above = (14, 10) if narrow or low else (22, 16)
        self.ui.top.setContentsMargins(sides, above, sides, above - 2)
        self.ui.middle.setContentsMargins(sides, 0, sides, above - 2)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file may be dropped anywhere once there are pages, where no field takes it itself."""
        if self._factories and _file_in(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if file := _file_in(event):
            event.acceptProposedAction()
            self.file_dropped.emit(file)

    def closeEvent(self, event: QCloseEvent) -> None:
        if (page := self.current_page()) is not None:
            page.leave()
        if not self.may_close():
            event.ignore()
            return
        if self._settings is not None:
            self._settings.setValue(_GEOMETRY, self.saveGeometry())
        self.closing.emit()
        super().closeEvent(event)

    def _build(self) -> None:
        for place in _PLACES:
            self.ui.rail.add_place(place)
            go = partial(self._on_place, place.key)
            self.shortcuts.add(place.shortcut, _WORDS[place.key], GO, go)
        self.ui.rail.chosen.connect(self._on_place)
        self.ui.search.query_changed.connect(self.query_changed)
        self.ui.search.chosen.connect(self.chosen)
        self.ui.search.add_wanted.connect(self.add_wanted)
        search = QT_TRANSLATE_NOOP("Shortcuts", "Search from anywhere")
        self.shortcuts.add("Ctrl+K", search, DO, self.focus_search)
        back = QT_TRANSLATE_NOOP("Shortcuts", "Back to the page before")
        self.shortcuts.add("Alt+Left", back, GO, self.go_back)
        self.shortcuts.note("Return", QT_TRANSLATE_NOOP("Shortcuts", "Open what is marked"), LISTS)
        self.ui.user_icon.set_icon("contact", "muted")
        self.ui.user_icon.hide()
        self.ui.offline_chip.hide()
        self._retranslate()

    def _retranslate(self) -> None:
        for key, word in _WORDS.items():
            self.ui.rail.set_words(key, QCoreApplication.translate(CONTEXT, str(word)))
        self.ui.rail.setAccessibleName(self.tr("Navigation"))
        self.ui.offline_chip.setText(self.tr("Offline"))

    def _restore(self) -> None:
        geometry = self._settings.value(_GEOMETRY) if self._settings is not None else None
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)

    def _on_place(self, key: str) -> None:
        if key == "help" and key not in self._factories:
            self.show_shortcuts()
        else:
            self.show_page(key)

    def _replace(self, key: str, arguments: dict[str, object]) -> None:
        if self._history:
            self._history.pop()
        self.show_page(key, **arguments)

    def _go(self, key: str, arguments: dict[str, object]) -> None:
        if (before := self.current_page()) is not None:
            before.leave()
        self._wanted = None
        page = self.make_page(key)
        page.arrive(**arguments)
        show = partial(self._show, key, page)
        if before is None:  # a window that starts has nothing to answer to yet
            show()
        else:
            self._in_turn(show)

    def _show(self, key: str, page: Page) -> None:
        self.ui.pages.setCurrentWidget(page)
        self._hand_over_keyboard(page)
        self._mark_current()
        self.page_shown.emit(key)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _PRESSED:
            self._arrive_in_the_end()
        return super().eventFilter(watched, event)

    def _in_turn(self, step: Callable[[], None]) -> None:
        """Do it when the window has answered to what waits."""
        self._steps.append(step)
        self._turn.start()
        self._application.installEventFilter(self)

    def _take_step(self) -> None:
        step = self._steps.popleft()
        if self._steps:
            self._turn.start()
        else:
            self._turn.stop()
            self._application.removeEventFilter(self)
        step()

    def _arrive_in_the_end(self) -> None:
        """Do at once what is left of going to a page."""
        while self._steps:
            self._take_step()

    def _hand_over_keyboard(self, page: Page) -> None:
        """Let Tab go on in the page, unless it took the keyboard itself or one walks the rail."""
        focused = self.focusWidget()
        elsewhere = focused is None or not (
            page.isAncestorOf(focused) or self.ui.rail.isAncestorOf(focused)
        )
        if elsewhere and len(self._history) > 1:
            page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _mark_current(self) -> None:
        key = self._history[-1][0] if self._history else ""
        self.ui.rail.set_current(self._factories[key][1] if key else "")


def _file_in(event: QDropEvent) -> str:
    """The first file that is dragged; empty if there is none."""
    files = (url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile())
    return next(files, "")
