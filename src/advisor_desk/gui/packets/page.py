"""A file from another desk: the paper as it reads, and what to do with it."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent

from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.referrals import Referral
from advisor_desk.gui.buttons import put_icon
from advisor_desk.gui.context import Context
from advisor_desk.gui.forms.packet_page_ui import Ui_PacketPage
from advisor_desk.gui.incoming import choose_file
from advisor_desk.gui.packets.look_card import LookCard
from advisor_desk.gui.packets.words import heading
from advisor_desk.gui.referrals.preview import Preview
from advisor_desk.gui.shell import Page
from advisor_desk.services.opening import Services
from advisor_desk.services.papers import Printable
from advisor_desk.services.receiving import PacketLook


@dataclass(frozen=True)
class _Came:
    """The paper as this program draws it: nothing of the file itself is drawn or run."""

    look: PacketLook

    def paper(self, services: Services) -> Printable:
        return services.papers.came(self.look.read)


class PacketPage(Page):
    """Opened with a file; asks for one where there is none."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.window.ui.pages)
        self._context = context
        self._file: Path | None = None
        self._look: PacketLook | None = None
        self._problem: AdvisorDeskError | None = None
        self.ui = Ui_PacketPage()
        self.ui.setupUi(self)
        self.card = LookCard(context)
        self.ui.scroll.body.addWidget(self.card)
        self.ui.scroll.body.addStretch(1)
        self.ui.stack.set_content(self.ui.panes)
        self.preview = Preview(context, self.ui.preview_stack, self._wanted)
        self._connect()
        self._retranslate()

    def arrive(self, **arguments: object) -> None:
        """Look into `file`; without one say what the page is for."""
        file = arguments.get("file")
        self._file, self._look, self._problem = Path(str(file)) if file else None, None, None
        self._tell()
        self.ui.open_button.setFocus()
        if self._file is not None:
            self._open(self._file)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._retranslate()
        super().changeEvent(event)

    def _connect(self) -> None:
        choose = partial(choose_file, self, self._context.window)
        self.ui.open_button.clicked.connect(choose)
        self.ui.stack.empty_pressed.connect(choose)
        self.card.taken.connect(self._on_taken)
        self.card.shown.connect(self._show_referral)
        self.card.put_aside.connect(self._context.window.go_back)

    def _open(self, file: Path) -> None:
        receiving, registers = self._context.services.receiving, self._context.registers
        job = self._context.jobs.prepare(lambda _progress: receiving.look(file, registers))
        job.succeeded.connect(partial(self._on_look, file))
        job.failed.connect(partial(self._on_trouble, file))
        self._context.jobs.start(job)

    def _on_look(self, file: Path, look: object) -> None:
        if file != self._file or not isinstance(look, PacketLook):
            return
        self._look = look
        self._tell()
        self.preview.draw()
        self.card.focus_next()

    def _on_trouble(self, file: Path, error: AdvisorDeskError) -> None:
        if file == self._file:
            self._problem = error
            self._tell()

    def _tell(self) -> None:
        """Show the state of things in the language of the moment."""
        ui, look = self.ui, self._look
        ui.heading.setText(heading(look) if look else self.tr("A file from a partner"))
        ui.open_button.setVisible(self._file is not None)
        if look is not None:
            self.card.show_look(look)
            ui.stack.show_content()
        elif self._problem is not None:
            name = self._file.name if self._file else ""
            unread = self.tr("{name} was not taken in").format(name=name)
            ui.stack.show_error(unread, self._context.say(self._problem))
        elif self._file is not None:
            ui.stack.show_loading()
        else:
            ui.stack.show_empty(
                "folder-open",
                self.tr("Drop a file on the window"),
                self.tr(
                    "A referral, an answer, a form that was filled in, or a notice that a "
                    "referral is taken back. You see what it says before anything is taken in."
                ),
                self.tr("Open a file…"),
            )

    def _wanted(self) -> _Came | None:
        return _Came(self._look) if self._look else None

    def _retranslate(self) -> None:
        put_icon(self.ui.open_button, "folder-open")
        self.setAccessibleName(self.tr("A file from a partner"))
        self._tell()

    def _on_taken(self, referral: Referral) -> None:
        said = self.tr("Taken in: {reference}, {state}.")
        state = self._context.words.code(referral.state)
        self._context.window.notify(said.format(reference=referral.reference, state=state))
        self._context.window.replace_page("referral", referral_id=referral.id)

    def _show_referral(self, referral: Referral) -> None:
        self._context.window.show_page("referral", referral_id=referral.id)
