from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from advisor_desk.gui.flow import FlowLayout

SIZES = st.lists(st.tuples(st.integers(5, 160), st.integers(5, 40)), min_size=1, max_size=12)


def flow_of(sizes: Sequence[tuple[int, int]]) -> tuple[QWidget, list[QFrame]]:
    page, layout = QWidget(), FlowLayout()
    page.setLayout(layout)
    boxes = [QFrame() for _ in sizes]
    for box, size in zip(boxes, sizes, strict=True):
        box.setFixedSize(*size)
        layout.addWidget(box)
    return page, boxes


@given(sizes=SIZES, width=st.integers(160, 500))
def test_nothing_overlaps_or_sticks_out(
    qapp: QApplication, sizes: list[tuple[int, int]], width: int
) -> None:
    page, boxes = flow_of(sizes)
    page.resize(width, page.heightForWidth(width))
    layout = page.layout()
    assert layout is not None
    layout.activate()

    places = [box.geometry() for box in boxes]
    assert all(page.rect().contains(place) for place in places)
    assert not any(a.intersects(b) for i, a in enumerate(places) for b in places[:i])


def test_narrower_means_higher(qapp: QApplication) -> None:
    page, _ = flow_of([(100, 20)] * 4)

    assert page.heightForWidth(500) == 20
    assert page.heightForWidth(220) == 48
    assert page.heightForWidth(100) == 104


def test_an_empty_layout_needs_no_room(qapp: QApplication) -> None:
    assert flow_of([])[0].heightForWidth(100) == 0
