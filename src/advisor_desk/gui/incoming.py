"""Files that come to the window: dropped on it, chosen, or named when the program is started."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from advisor_desk.gui.shell import MainWindow

PARCELS, PACKETS = (".parcel",), (".pdf", ".json")


def open_file(window: MainWindow, file: str) -> None:
    """Show the page that looks into files of its kind; what it is, that page says."""
    is_parcel = Path(file).suffix.lower() in PARCELS
    window.show_page("exchange" if is_parcel else "packet", file=file)


def choose_file(parent: QWidget, window: MainWindow, *_clicked: object) -> QFileDialog:
    """Ask for a file from a partner, and open it."""
    dialog = QFileDialog(
        parent, QCoreApplication.translate("Packets", "Open a file from a partner")
    )
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    kinds = " ".join(f"*{suffix}" for suffix in (*PACKETS, *PARCELS))
    named = QCoreApplication.translate("Packets", "Files between desks")
    dialog.setNameFilters([f"{named} ({kinds})", "* (*)"])
    dialog.fileSelected.connect(lambda path: open_file(window, path))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
