"""Keeps the line at the bottom true: what waits to be sent, and when anything last was."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject

from advisor_desk.domain.progress import Progress
from advisor_desk.gui.context import Context
from advisor_desk.gui.jobs import Jobs
from advisor_desk.gui.moments import moment_text
from advisor_desk.services.parcel_words import waiting_words
from advisor_desk.services.status import Status, StatusView

_LOCAL = frozenset(
    {
        "draft",
        "profile",
        "suspicion",
        "looked",
        "participant",
        "participant_list",
        "column_mapping",
        "actor_name",
    }
)
"""Tables that are never sent: they change nothing here."""


class StatusTeller(QObject):
    """Counts off the GUI thread, after each commit that changed what may be shared."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.window)
        self._context = context
        self._status = Status(context.services.desk)
        self._jobs = Jobs(self)  # not behind a long import
        self._counting = self._asked_again = False
        self._view: StatusView | None = None
        context.changes.changed.connect(self._hear)
        context.window.installEventFilter(self)
        self.refresh()

    def refresh(self) -> None:
        """Count now, or once more when the running count has ended."""
        if self._counting:
            self._asked_again = True
            return
        self._counting = True
        job = self._jobs.prepare(self._count)
        job.succeeded.connect(self._show)
        job.finished.connect(self._end)
        self._jobs.start(job)

    def stop(self) -> None:
        self._jobs.stop_all()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LanguageChange and self._view is not None:
            self._show(self._view)
        return False

    def _count(self, _progress: Progress) -> StatusView:
        return self._status.view()

    def _hear(self, touched: frozenset[str]) -> None:
        if touched - _LOCAL:
            self.refresh()

    def _end(self) -> None:
        self._counting = False
        if self._asked_again:
            self._asked_again = False
            self.refresh()

    def _show(self, view: StatusView) -> None:
        self._view = view
        window = self._context.window
        window.set_offline(offline=True)
        said = [self.tr("Offline"), _waiting(view), *self._for_whom(view), _heard(view)]
        if self._context.services.desk.me.is_demo:
            said.insert(0, self.tr("Made-up data"))
        window.set_status(" · ".join(said))

    def _for_whom(self, view: StatusView) -> list[str]:
        """Whom invitations and answers wait for, in few words."""
        told = waiting_words(self._context.words, view.for_whom)
        return [self.tr("to hand over: {what}").format(what=told)] if told else []


def _waiting(view: StatusView) -> str:
    visits = view.waiting.get("engagement", 0)
    others = view.total - visits
    if view.has_more:
        return QCoreApplication.translate(
            "Status", "more than %n change(s) wait", None, view.total
        )
    parts = []
    if visits:
        parts.append(
            QCoreApplication.translate("Status", "%n visit(s) waiting to be sent", None, visits)
        )
    if others:
        parts.append(
            QCoreApplication.translate("Status", "%n other change(s) waiting", None, others)
        )
    return ", ".join(parts) or QCoreApplication.translate("Status", "nothing waits to be sent")


def _heard(view: StatusView) -> str:
    if view.heard_at is None:
        return QCoreApplication.translate("Status", "never synchronised")
    said = QCoreApplication.translate("Status", "last heard from a partner {moment}")
    return said.format(moment=moment_text(view.heard_at))
