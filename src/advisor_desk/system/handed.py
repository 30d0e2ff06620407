"""Files in clear that another program is handed; they do not stay once it has read them."""

import shutil
import tempfile
import time
from contextlib import suppress
from pathlib import Path

_PREFIX = "advisor-desk-handed-"
_READ_AFTER = 300
"""Seconds in which the other program has surely opened what it was handed."""


def hand(name: str, content: bytes) -> Path:
    """Write the file to a folder of its own, which only this person may look into."""
    path = Path(tempfile.mkdtemp(prefix=_PREFIX)) / name
    path.write_bytes(content)
    return path


def sweep() -> None:
    """Remove what was handed out long enough ago, by this run of the program or an earlier one."""
    for folder in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
        with suppress(OSError):  # another person's, or still open there: the next sweep sees it
            if folder.stat().st_mtime < time.time() - _READ_AFTER:
                shutil.rmtree(folder)
