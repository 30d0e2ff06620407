"""The tour as a whole: its scenes in order, what it leaves in its folder, and how it ran."""

import json
import os
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtGui import QAccessible

from advisor_desk.gui.watchdog import Stretch
from advisor_desk.system.vault import VARIABLE
from tests.tour import agreeing, beginning, coordinating, inquiring, referring, visiting
from tests.tour.stage import Stage, Taste

WATCHDOG = "watchdog.json"
LEFT = (
    referring.PAPER,
    referring.MAIL,
    agreeing.AGREEMENT,
    coordinating.PARCEL,
    coordinating.LIST,
    WATCHDOG,
)
"""What the tour leaves beside its pictures and the register's files."""
Scene = Callable[[Stage], None]
SCENES: tuple[Scene, ...] = (
    beginning.first_run,
    beginning.import_register,
    visiting.find,
    visiting.hear,
    visiting.plan,
    visiting.log,
    visiting.crash,
    visiting.finish,
    referring.refer,
    referring.hand_out,
    referring.record_answer,
    referring.end_of_day,
    inquiring.take_in,
    inquiring.answer_it,
    agreeing.agree,
    agreeing.print_it,
    coordinating.join_partnership,
    coordinating.look_at_board,
    coordinating.look_around,
    coordinating.come_along,
    coordinating.settle_collision,
    coordinating.see_debt,
    coordinating.follow_up,
    coordinating.look_up_clusters,
    coordinating.write_parcel,
    coordinating.bring_in_list,
    coordinating.hand_over,
)


@dataclass
class Played:
    """What a tour left: how the screen read at each picture, and how long it was ever busy."""

    out: Path
    seconds: float = 0.0
    read: dict[str, str] = field(default_factory=dict)
    busiest: dict[str, Stretch] = field(default_factory=dict)
    hardest: dict[str, Stretch] = field(default_factory=dict)
    in_clear: list[str] = field(default_factory=list)
    """Files beside the desk in which the contact's name can be read."""

    @property
    def worst(self) -> tuple[str, Stretch]:
        """The scene with the longest time in which the window answered nothing."""
        return max(self.busiest.items(), key=lambda found: found[1].seconds)

    @property
    def hardest_of_all(self) -> tuple[str, Stretch]:
        """The scene with the stretch in which the window worked the most."""
        return max(self.hardest.items(), key=lambda found: found[1].worked)


def play(out: Path, taste: Taste) -> Played:
    """Play every scene on a new desk; leave pictures, papers and measurements in `out`."""
    _clear(out)
    played, began = Played(out), time.monotonic()
    with tempfile.TemporaryDirectory(prefix="advisor-desk-tour-") as folder, _no_passphrase():
        stage = Stage(Path(folder) / "desk", out, taste)
        QAccessible.setActive(True)  # as with a screen reader: what is told is kept up to date
        stage.open()
        try:
            for scene in SCENES:
                stage.watchdog.reset()
                scene(stage)
                played.busiest[scene.__name__] = stage.watchdog.longest
                played.hardest[scene.__name__] = stage.watchdog.hardest
        finally:
            stage.watchdog.stop()
            stage.close()
            QAccessible.setActive(False)
            played.read = stage.album.read
        played.in_clear = _in_clear(Path(folder))
    played.seconds = time.monotonic() - began
    _record(played)
    return played


def _in_clear(folder: Path) -> list[str]:
    spellings = [visiting.CONTACT.encode(how) for how in ("utf-8", "utf-16-le", "latin-1")]
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert files
    return [path.name for path in files if any(name in path.read_bytes() for name in spellings)]


def _clear(out: Path) -> None:
    """A folder of one tour's things only: file dialogues need not ask whether to write over."""
    out.mkdir(parents=True, exist_ok=True)
    pictures = out.glob("[0-9][0-9]-*.png")
    for left in (*pictures, *(out / name for name in LEFT)):
        left.unlink(missing_ok=True)


@contextmanager
def _no_passphrase() -> Iterator[None]:
    """The tour types its passphrase; one that the environment gives would take its place."""
    before = os.environ.pop(VARIABLE, None)
    try:
        yield
    finally:
        if before is not None:
            os.environ[VARIABLE] = before


def _record(played: Played) -> None:
    found = {
        "longest": _told(*played.worst),
        "hardest": _told(*played.hardest_of_all),
        "scenes": {name: _told(name, stretch) for name, stretch in played.hardest.items()},
    }
    text = json.dumps(found, indent=2, ensure_ascii=False)
    (played.out / WATCHDOG).write_text(text + "\n", "utf-8")


def _told(scene: str, stretch: Stretch) -> dict[str, object]:
    passed, worked = round(stretch.seconds * 1000, 1), round(stretch.worked * 1000, 1)
    return {"scene": scene, "ms": passed, "worked_ms": worked, "where": stretch.where}
