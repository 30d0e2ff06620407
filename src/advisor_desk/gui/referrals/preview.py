"""Draws a paper beside its form, in a job, a moment after the last change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer

from advisor_desk.domain.codes import Language
from advisor_desk.domain.consents import Consent
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.progress import Progress
from advisor_desk.domain.referrals import Referral
from advisor_desk.gui.context import Context
from advisor_desk.gui.paper_view import SHARP, PaperView
from advisor_desk.gui.state_stack import StateStack

if TYPE_CHECKING:
    from advisor_desk.documents.pages import Picture
    from advisor_desk.services.opening import Services
    from advisor_desk.services.papers import Printable

_PAUSE_MS = 300


class Drawable(Protocol):
    """What a paper is made of."""

    def paper(self, services: Services) -> Printable: ...


@dataclass(frozen=True)
class Wanted:
    """What to draw. `proposed` is a consent not recorded yet: it serves the preview alone."""

    referral: Referral
    language: Language | None = None
    proposed: Consent | None = None

    def paper(self, services: Services) -> Printable:
        return services.papers.referral(
            self.referral, self.language, proposed=self.proposed, is_preview=True
        )


class Preview(QObject):
    """Asks what to draw when the pause is over; shows the pages, or why there are none."""

    def __init__(
        self, context: Context, stack: StateStack, wanted: Callable[[], Drawable | None]
    ) -> None:
        super().__init__(stack)
        self._context, self._stack, self._wanted = context, stack, wanted
        self._round = self._drawn = 0
        self.view = PaperView()
        stack.set_content(self.view)
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._timer.timeout.connect(self.draw)

    @property
    def is_current(self) -> bool:
        """Whether what is on the screen is the form as it stands."""
        return not self._timer.isActive() and self._drawn == self._round

    def touch(self, *_values: object) -> None:
        """Something changed: draw soon."""
        self._timer.start()

    def draw(self) -> None:
        """Draw now. An older drawing that comes later is dropped."""
        self._timer.stop()
        self._round += 1
        asked = self._wanted()
        if asked is None or self._context.is_closed:
            return
        services, current = self._context.services, self._round

        def work(_progress: Progress) -> tuple[int, list[Picture], tuple[str, ...]]:
            from advisor_desk.documents.pages import render_pages  # loaded off the GUI thread

            paper = asked.paper(services)
            return current, list(render_pages(paper.content, SHARP)), paper.missing

        job = self._context.jobs.prepare(work)
        job.succeeded.connect(self._show)
        job.failed.connect(self._say)
        self._context.jobs.start(job)

    def _show(self, drawn: tuple[int, list[Picture], tuple[str, ...]]) -> None:
        number, pictures, _missing = drawn
        if number == self._round:
            self._drawn = number
            self.view.set_pages(pictures)
            self._stack.show_content()

    def _say(self, error: AdvisorDeskError) -> None:
        self._stack.show_empty("lock", self.tr("No paper yet"), self._context.say(error))
