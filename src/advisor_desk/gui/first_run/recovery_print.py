"""The recovery code on paper, through the system's print dialogue."""

from PySide6.QtCore import QCoreApplication, QMarginsF, QRectF, Qt
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from advisor_desk.gui.fonts import FAMILY

_MARGIN = 25
_LINES = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft


def ask_printer(parent: QWidget, code: str, owner: str) -> QPrintDialog:
    """Open the dialogue; print when it is accepted."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN),
            QPageLayout.Unit.Millimeter,
        )
    )
    dialog = QPrintDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(lambda: print_code(printer, code, owner))
    QDialog.open(dialog)  # QPrintDialog hides it behind one that wants a receiver
    return dialog


def print_code(printer: QPrinter, code: str, owner: str) -> None:
    """One page: whose desk, the code in two lines of four groups, what it is for."""
    painter = QPainter(printer)
    page = QRectF(painter.viewport())
    groups = code.split("-")
    parts = (
        (20, QFont.Weight.Bold, QCoreApplication.translate("Recovery", "Recovery code")),
        (11, QFont.Weight.Normal, f"Advisor Desk · {owner}"),
        (22, QFont.Weight.DemiBold, f"{'-'.join(groups[:4])}-\n{'-'.join(groups[4:])}"),
        (11, QFont.Weight.Normal, _advice()),
    )
    top = page.top()
    for points, weight, text in parts:
        painter.setFont(QFont(FAMILY, points, weight))
        room = QRectF(page.left(), top, page.width(), page.bottom() - top)
        painter.drawText(room, int(_LINES), text)
        height = painter.boundingRect(room, int(_LINES), text).height()
        top += height + painter.fontMetrics().height()
    painter.end()


def _advice() -> str:
    return QCoreApplication.translate(
        "Recovery",
        "Opens the desk when the passphrase is forgotten or the computer’s keyring is lost: start "
        "Advisor Desk and choose “use the recovery code”. Whoever has this code and the desk’s "
        "folder can read the desk: keep this paper locked away.",
    )
