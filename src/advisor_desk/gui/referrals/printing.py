"""Getting a paper out of the desk: printer, file, mail program."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QRect, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QPainter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from advisor_desk.documents.errors import told_as_cannot_write
from advisor_desk.documents.files import write_document
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.gui.context import Context
from advisor_desk.gui.paper_view import to_image
from advisor_desk.services.papers import Printable
from advisor_desk.system.handed import hand

_PRINT_DPI = 300


def make_paper(
    context: Context,
    deeds: Sequence[QWidget],
    make: Callable[[], object],
    then: Callable[[Any], None],
    say: Callable[[AdvisorDeskError], None],
) -> None:
    """Make a paper (or a mail with it) off this thread, and go on `then` with what was made.

    `deeds`, which ask for it, wait meanwhile and have the keyboard again where they had it; `say`
    tells why it could not be made.
    """
    held = next((one for one in deeds if one.hasFocus()), None)
    job = context.jobs.prepare(lambda _progress: make())

    def let(*, again: bool) -> None:
        for one in deeds:
            one.setEnabled(again)
        if again and held is not None:
            held.setFocus()

    let(again=False)
    job.succeeded.connect(then)
    job.failed.connect(say)
    job.finished.connect(lambda: let(again=True))
    context.jobs.start(job)


def print_paper(parent: QWidget, paper: Printable, name: str) -> None:
    """Ask the system's print dialogue, then paint each page on the printer."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, paper.pages)
    dialog.accepted.connect(lambda: _paint(printer, paper))
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)  # its own `open` wants a receiver by name


def save_paper(
    context: Context, parent: QWidget, paper: Printable, say: Callable[[AdvisorDeskError], None]
) -> None:
    """Ask where, then write the paper as a PDF; `say` tells why it could not be written."""
    kind = QCoreApplication.translate("ReferralPage", "PDF (*.pdf)")
    folder = context.choices.settings.last_document_folder
    keep = partial(keep_document, context, paper.content, say)
    ask_where(parent, folder, paper.file_name, kind, keep)


def keep_document(
    context: Context, content: bytes, say: Callable[[AdvisorDeskError], None], path: Path
) -> None:
    """Write it and say so; the next one is proposed for the same folder."""
    try:
        write_document(path, content)
    except AdvisorDeskError as error:
        say(error)
        return
    choices = context.choices
    choices.replace(replace(choices.settings, last_document_folder=str(path.parent)))
    saved = QCoreApplication.translate("ReferralPage", "Saved as {path}.")
    context.window.notify(saved.format(path=path.name))


def ask_where(
    parent: QWidget, folder: str, file_name: str, kind: str, take: Callable[[Path], object]
) -> None:
    """Ask where to save; `take` gets the path. Nothing happens when the adviser gives up."""
    dialog = QFileDialog(parent, "", str(Path(folder or Path.home()) / file_name), kind)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(Path(file_name).suffix.removeprefix("."))
    dialog.fileSelected.connect(lambda path: take(Path(path)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def mail_draft(
    context: Context, parent: QWidget, mail: bytes, file_name: str, keep: Callable[[Path], object]
) -> None:
    """Give the draft to the mail program; where there is none, ask where to `keep` it.

    Raises `CannotWrite`.
    """
    say = QCoreApplication.translate
    if hand_to_mail_program(mail, file_name):
        context.window.notify(say("ReferralPage", "The mail program has the draft."))
    else:
        folder = context.choices.settings.last_document_folder
        ask_where(parent, folder, file_name, say("ReferralPage", "E-mail (*.eml)"), keep)


def hand_to_mail_program(mail: bytes, file_name: str) -> bool:
    """Open the draft in the mail program. Gives whether the system took it.

    Raises `CannotWrite`.
    """
    with told_as_cannot_write(Path(file_name)):
        path = hand(Path(file_name).with_suffix(".eml").name, mail)
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _paint(printer: object, paper: Printable) -> None:
    from PySide6.QtPrintSupport import QPrinter

    from advisor_desk.documents.pages import render_pages  # not needed until one prints

    assert isinstance(printer, QPrinter)  # noqa: S101 - from `print_paper`
    painter = QPainter(printer)
    try:
        for number, picture in enumerate(render_pages(paper.content, _PRINT_DPI)):
            if number:
                printer.newPage()
            image = to_image(picture)
            room = painter.viewport()
            size = image.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
            painter.drawImage(QRect(room.topLeft(), size), image)
    finally:
        painter.end()
