"""Shows the pages of a paper as the printer will give them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

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
        self._pages: list[QImage] = []
        content = QWidget()
        content.setProperty("clear", "true")
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 0, _MARGIN, 0)
        self._column.setSpacing(12)
        self.setWidget(content)

    def set_pages(self, pictures: Sequence[Picture], spoken: str) -> None:
        """Show these pages; `spoken` tells a screen reader what paper this is."""
        self.setAccessibleName(spoken)
        self._pages = [to_image(picture) for picture in pictures]
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.setParent(None)
                widget.deleteLater()
        for number, _ in enumerate(self._pages, 1):
            page = QLabel()
            page.setProperty("paper", "true")
            page.setAccessibleName(f"{spoken}, {number}/{len(self._pages)}")
            self._column.addWidget(page, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addStretch(1)
        self._scale()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._scale()

    def _scale(self) -> None:
        ratio = self.devicePixelRatioF()
        room = max(120, self.viewport().width() - _MARGIN)
        for number, image in enumerate(self._pages):
            item = self._column.itemAt(number)
            label = item.widget() if item else None
            if isinstance(label, QLabel):
                scaled = QPixmap.fromImage(
                    image.scaledToWidth(
                        round(min(room * ratio, image.width())),
                        Qt.TransformationMode.SmoothTransformation,
                    )
                )
                scaled.setDevicePixelRatio(ratio)
                label.setPixmap(scaled)


def to_image(picture: Picture) -> QImage:
    """The picture as Qt's own, with its own copy of the pixels."""
    image = QImage(
        picture.pixels, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB32
    )
    return image.copy()
