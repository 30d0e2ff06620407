"""A file from a partner: who sends what, how far it can be trusted, and taking it in."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QFileDialog, QFrame

from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.parcels import Standing, Trust, doubt
from advisor_desk.gui.buttons import put_icon
from advisor_desk.gui.context import Context
from advisor_desk.gui.forms.exchange_open_ui import Ui_ExchangeOpen
from advisor_desk.gui.incoming import choose_file
from advisor_desk.gui.moments import moment_text
from advisor_desk.services.exchange import Look
from advisor_desk.services.parcel_words import table_word

_TONES = {
    Trust.FIRST: "info",
    Trust.NEWCOMER: "amber",
    Trust.CHANGED: "red",
    Trust.UNSIGNED: "amber",
    Trust.STRIPPED: "red",
}


class OpenCard(QFrame):
    """Nothing is taken in without a look."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._look: Look | None = None
        self.ui = Ui_ExchangeOpen()
        self.ui.setupUi(self)
        self.ui.look.hide()
        self._connect()
        self._retranslate()

    def open(self, file: str) -> None:
        """Look into the file, off the GUI thread; what is wrong with it is said here."""
        self._put_away()
        exchange = self._context.services.exchange
        job = self._context.jobs.prepare(lambda _progress: exchange.look(Path(file)))
        job.succeeded.connect(self._show)
        job.failed.connect(self._say)
        self._context.jobs.start(job)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._retranslate()
        super().changeEvent(event)

    def _connect(self) -> None:
        self.ui.open_button.clicked.connect(self._choose)
        self.ui.take_button.clicked.connect(self._take)
        self.ui.leave_button.clicked.connect(self._put_away)

    def _retranslate(self) -> None:
        put_icon(self.ui.open_button, "folder-open")
        put_icon(self.ui.take_button, "download")
        self.setAccessibleName(self.ui.open_heading.text())
        if self._look:
            self._show(self._look)

    def _choose(self) -> QFileDialog:
        return choose_file(self, self._context.window)

    def _show(self, look: object) -> None:
        if not isinstance(look, Look):
            return
        ui, self._look = self.ui, look
        ui.facts.set_facts(self._facts(look))
        ui.trust_notice.show_text(self._warning(look), _TONES.get(look.trust, "info"))
        ui.coordinator_notice.show_text(self._coordination(look), "amber")
        ui.contents.set_facts(self._contents(look))
        kept = QCoreApplication.translate(
            "OpenCard", "In %n records something you changed yourself is kept.", None, look.kept
        )
        ui.kept_label.setText(kept)
        ui.kept_label.setVisible(bool(look.kept))
        trusting = _doubt(look) is not None
        ui.take_button.setText(
            self.tr("I have asked them: &take in") if trusting else self.tr("&Take in")
        )
        ui.take_button.setEnabled(bool(look.found))
        ui.look.show()
        ui.take_button.setFocus()

    def _facts(self, look: Look) -> list[tuple[str, str]]:
        parcel, words = look.parcel, self._context.words
        facts = [
            (self.tr("File"), look.path.name),
            (self.tr("From"), f"{parcel.adviser_name}, {parcel.actor_name}"),
            (self.tr("Made"), moment_text(parcel.made_at)),
            (self.tr("Signature"), words.code(look.trust)),
        ]
        if look.fingerprint:
            facts.append((self.tr("The key’s check"), look.fingerprint))
        return facts

    def _warning(self, look: Look) -> str:
        if asked := _doubt(look):
            return self._context.say(asked)
        match look.trust:
            case Trust.FIRST:
                return self.tr(
                    "The first file from this sender. If in doubt, telephone and compare the "
                    "key’s check; from then on the key is known."
                )
            case Trust.NEWCOMER:
                return self.tr(
                    "Signed with a key that is new here, though others at {actor} are known by "
                    "theirs. Telephone somebody there whom you know, and compare the key’s check."
                ).format(actor=look.parcel.actor_name)
            case Trust.UNSIGNED:
                return self.tr("The file is not signed: anybody may have written it.")
        return ""

    def _coordination(self, look: Look) -> str:
        if not look.names_coordinator:
            return ""
        return self.tr(
            "It says who coordinates the partnership. From then on that person’s agreement, "
            "directory and questions hold here."
        )

    def _contents(self, look: Look) -> Sequence[tuple[str, str]]:
        words = self._context.words
        found: dict[str, dict[Standing, int]] = {}
        for (table, standing), count in sorted(look.counts.items()):
            standings = found.setdefault(table_word(words, table), {})
            standings[standing] = standings.get(standing, 0) + count
        said = self.tr("{standing}: {count}")
        return [
            (
                name,
                " · ".join(said.format(standing=words.code(s), count=n) for s, n in here.items()),
            )
            for name, here in found.items()
        ] or [(self.tr("Nothing"), self.tr("Nothing has changed since the last file."))]

    def _take(self) -> None:
        look = self._look
        if look is None:
            return
        exchange, trusting = self._context.services.exchange, _doubt(look) is not None
        job = self._context.jobs.prepare(
            lambda _progress: exchange.take(look.path, trusting=trusting)
        )
        job.succeeded.connect(self._on_taken)
        job.failed.connect(self._say)
        self._context.jobs.start(job)

    def _on_taken(self, look: object) -> None:
        count = look.taken if isinstance(look, Look) else 0
        said = QCoreApplication.translate("OpenCard", "%n records were taken in.", None, count)
        self._context.window.notify(said)
        self._put_away()

    def _say(self, error: AdvisorDeskError) -> None:
        self.ui.problem.set_text(self._context.say(error))

    def _put_away(self) -> None:
        self._look = None
        self.ui.problem.set_text("")
        self.ui.look.hide()


def _doubt(look: Look) -> AdvisorDeskError | None:
    """What is to be asked of the sender first."""
    return doubt(look.trust, look.parcel.adviser_name)
