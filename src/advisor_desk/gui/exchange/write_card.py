"""Handing over: to whom, what is new for them, and the file."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QFileDialog, QFrame

from advisor_desk.gui.buttons import put_icon
from advisor_desk.gui.context import Context
from advisor_desk.gui.forms.exchange_write_ui import Ui_ExchangeWrite
from advisor_desk.gui.moments import moment_text
from advisor_desk.gui.referrals.choices import as_id, offer
from advisor_desk.services.exchange import SUFFIX, Audience, Waiting
from advisor_desk.services.parcel_words import table_word, waiting_words


class WriteCard(QFrame):
    """Partners are told coordination facts; colleagues everything."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.ui = Ui_ExchangeWrite()
        self.ui.setupUi(self)
        self.ui.to_combo.currentIndexChanged.connect(self._count)
        self.ui.whole_check.toggled.connect(self._count)
        self.ui.write_button.clicked.connect(self._choose)
        self._retranslate()

    def refresh(self) -> None:
        """Offer the actors there are now, and count what is new for the one chosen."""
        desk = self._context.services.desk
        own = desk.me.actor
        others = sorted(desk.people.actors.values(), key=lambda actor: actor.name.casefold())
        colleagues = self.tr("Colleagues at {name}").format(name=own.name)
        choices: list[tuple[object, str]] = [("", self.tr("Every partner")), (own.id, colleagues)]
        choices += [(actor.id, actor.name) for actor in others if actor.id != own.id]
        offer(self.ui.to_combo, choices)
        key = self.tr("Your key’s check: {key}")
        self.ui.key_label.setText(
            key.format(key=self._context.services.exchange.own_fingerprint())
        )
        self._tell_for_whom()
        self._count()

    def write(self, file: str) -> None:
        """Write the file, off the GUI thread, and say what is in it."""
        if not file:
            return
        exchange, audience = self._context.services.exchange, self._audience()
        whole = self.ui.whole_check.isChecked()
        self.ui.problem.set_text("")
        job = self._context.jobs.prepare(
            lambda _progress: exchange.write(Path(file), audience, whole=whole)
        )
        job.succeeded.connect(self._on_written)
        job.failed.connect(lambda e: self.ui.problem.set_text(self._context.say(e)))
        self._context.jobs.start(job)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._retranslate()
            if self.isVisible():  # else the page does when it is come to
                self.refresh()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        put_icon(self.ui.write_button, "save")
        self.setAccessibleName(self.ui.write_heading.text())

    def _audience(self) -> Audience:
        return self._context.services.exchange.audience(as_id(self.ui.to_combo.currentData()))

    def _count(self, *_values: object) -> None:
        """Off the GUI thread: a large desk is read whole for somebody new."""
        exchange, audience = self._context.services.exchange, self._audience()
        whole = self.ui.whole_check.isChecked()
        job = self._context.jobs.prepare(lambda _progress: exchange.waiting(audience, whole=whole))
        job.succeeded.connect(self._tell)
        self._context.jobs.start(job)

    def _tell_for_whom(self) -> None:
        """Whom invitations and answers wait for; the rest waits for nobody in particular."""
        found = self._context.services.status.for_whom()
        told = waiting_words(self._context.words, found, most=len(found))
        said = self.tr("To hand over: {what}.").format(what=told)
        self.ui.for_whom_notice.show_text(said if told else "", "info")

    def _tell(self, waiting: object) -> None:
        if not isinstance(waiting, Waiting) or waiting.audience != self._audience():
            return
        words = self._context.words
        named = [
            self.tr("{what}: {count}").format(what=table_word(words, table), count=count)
            for table, count in waiting.counts.items()
        ]
        parts = [" · ".join(named) or self.tr("Nothing is new for them.")]
        if waiting.last_handed:
            last = self.tr("Last handed over {moment}.")
            parts.append(last.format(moment=moment_text(waiting.last_handed)))
        self.ui.waiting_label.setText("\n".join(parts))

    def _choose(self) -> QFileDialog:
        me, to = self._context.services.desk.me, self.ui.to_combo.currentText()
        dialog = QFileDialog(self, self.tr("Save the file for {to}").format(to=to))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        dialog.setNameFilter(self.tr("Files between desks") + f" (*{SUFFIX})")
        day = self._context.services.desk.today().isoformat()
        dialog.selectFile(f"{me.actor.code}-{day}{SUFFIX}")
        dialog.fileSelected.connect(self.write)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _on_written(self, counts: object) -> None:
        total = sum(counts.values()) if isinstance(counts, dict) else 0
        said = QCoreApplication.translate("WriteCard", "The file holds %n records.", None, total)
        self._context.window.notify(said)
        self._tell_for_whom()
        self._count()
