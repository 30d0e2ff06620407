"""Shows the pages of a paper as the printer will give them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from advisor_desk.gui.layouts import empty

if TYPE_CHECKING:
    from advisor_desk.documents.pages import Picture

SHARP = 144
"""Dots an inch the pages are drawn at; the view scales them down to its width."""
_MARGIN = 8


class PaperView(QScrollArea):
    """Pages under each other, as wide as there is room. Arrow and page keys scroll."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._name = ""
        self._pages: list[QImage] = []
        self._labels: list[QLabel] = []
        content = QWidget()
        content.setProperty("clear", "true")
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 0, _MARGIN, 0)
        self._column.setSpacing(12)
        self.setWidget(content)

    def set_pages(self, pictures: Sequence[Picture]) -> None:
        """Show these pages."""
        self._pages = [to_image(picture) for picture in pictures]
        empty(self._column)
        self._labels = [QLabel() for _ in pictures]
        for label in self._labels:
            label.setProperty("paper", "true")
            self._column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addStretch(1)
        self._scale()
        self._speak()

    def set_name(self, name: str) -> None:
        """What the paper is, where it is no referral."""
        self._name = name
        self._speak()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._speak()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._scale()

    def _speak(self) -> None:
        """Tell a screen reader what this is, and which page of how many."""
        spoken = self._name or self.tr("Referral summary")
        self.setAccessibleName(spoken)
        for number, label in enumerate(self._labels, 1):
            label.setAccessibleName(f"{spoken}, {number}/{len(self._labels)}")

    def _scale(self) -> None:
        ratio = self.devicePixelRatioF()
        room = max(120, self.viewport().width() - _MARGIN)
        for label, image in zip(self._labels, self._pages, strict=True):
            width = round(min(room * ratio, image.width()))
            smooth = Qt.TransformationMode.SmoothTransformation
            scaled = QPixmap.fromImage(image.scaledToWidth(width, smooth))
            scaled.setDevicePixelRatio(ratio)
            label.setPixmap(scaled)


def to_image(picture: Picture) -> QImage:
    """The picture as Qt's own, with its own copy of the pixels."""
    image = QImage(
        picture.pixels, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB32
    )
    return image.copy()
