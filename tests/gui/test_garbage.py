import gc
from weakref import ref

import pytest
from PySide6.QtCore import QObject

from advisor_desk.gui.garbage import Garbage


class Ring:
    """Holds itself: only a look for garbage takes it away."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def owner(qapp: QObject) -> QObject:
    return QObject()


def test_python_no_longer_looks_by_itself(owner: QObject) -> None:
    gc.enable()

    Garbage(owner)

    assert not gc.isenabled()


def test_what_was_made_lately_is_collected(owner: QObject) -> None:
    garbage = Garbage(owner)
    ring = ref(Ring())
    kept = [[] for _ in range(5000)]  # type: ignore[var-annotated]
    assert ring() is not None

    garbage.look()

    assert ring() is None
    assert len(kept) == 5000
