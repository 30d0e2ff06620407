"""One takeover of the past: who, what, how long; and giving it back."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from advisor_desk.domain.takeovers import Takeover
from advisor_desk.gui.buttons import Button
from advisor_desk.gui.context import Context
from advisor_desk.gui.labels import Label, shortened
from advisor_desk.gui.moments import day_text, local_day


class TakeoverRow(QWidget):
    """The button is there until it is given back."""

    wanted_back = Signal()

    def __init__(self, context: Context, takeover: Takeover) -> None:
        super().__init__()
        desk = context.services.desk
        who = self.tr("{one} to {other}").format(
            one=desk.adviser_name(takeover.from_adviser_id),
            other=desk.adviser_name(takeover.to_adviser_id),
        )
        count = len(takeover.passed)
        said = [
            day_text(local_day(takeover.at)),
            QCoreApplication.translate("TakeoverRow", "%n handed over", None, count),
        ]
        if takeover.until:
            said.append(self.tr("until {day}").format(day=day_text(takeover.until)))
        if takeover.given_back_at:
            back = self.tr("given back {day}")
            said.append(back.format(day=day_text(local_day(takeover.given_back_at))))
        lines = QVBoxLayout()
        lines.setSpacing(1)
        lines.addWidget(Label(who, "strong", wrap=True))
        lines.addWidget(Label(" · ".join(said), "muted", wrap=True))
        if takeover.because:
            lines.addWidget(Label(shortened(takeover.because), "muted", wrap=True))
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addLayout(lines, 1)
        if takeover.given_back_at is None:
            button = Button(self.tr("Give back"), "undo-2")
            button.setAccessibleName(f"{self.tr('Give back')}: {who}")
            button.clicked.connect(self.wanted_back)
            across.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
