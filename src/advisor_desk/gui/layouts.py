"""What stands in a layout, and emptying one. Nothing else asks a layout for its items.

PySide keeps each item that `itemAt` gives for as long as the layout, also when Qt has long deleted
it with its widget. A new widget at the item's old address is then taken for the item when it goes,
and the program ends. What `takeAt` gives is Python's own and goes properly.
"""

from PySide6.QtWidgets import QLayout, QWidget

from advisor_desk.gui.flow import FlowLayout


def laid_out(layout: QLayout) -> list[QWidget | QLayout]:
    """The widgets and layouts in it, in its order."""
    if isinstance(layout, FlowLayout):
        return [*layout.widgets()]
    placed: dict[int, QWidget | QLayout] = {}
    around = layout.parentWidget()
    for one in (*layout.children(), *(around.children() if around else ())):
        if isinstance(one, QWidget | QLayout):
            placed[layout.indexOf(one)] = one
    return [placed[place] for place in sorted(placed) if place >= 0]


def empty(layout: QLayout) -> None:
    """Take everything out; the widgets go as soon as what is going on with them is over."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
