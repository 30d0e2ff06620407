"""Why a file could not be put where it was asked for."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from advisor_desk.domain.errors import AdvisorDeskError


@dataclass(eq=False)
class NoSpaceLeft(AdvisorDeskError):
    """The disk or the person's share of it is full."""


@dataclass(eq=False)
class NotPermitted(AdvisorDeskError):
    """The folder is read-only or not this person's, or the file is open elsewhere."""


@dataclass(eq=False)
class FolderMissing(AdvisorDeskError):
    """The folder is not there, or the path leads through a file."""


@dataclass(eq=False)
class WriteFailed(AdvisorDeskError):
    """Something else, in the system's own words."""

    answer: str


@dataclass(eq=False)
class CannotWrite(AdvisorDeskError):
    """The file was not written; one that was there before is as it was."""

    path: Path
    reason: AdvisorDeskError


_REASONS: dict[int, type[AdvisorDeskError]] = {
    errno.ENOSPC: NoSpaceLeft,
    errno.EDQUOT: NoSpaceLeft,
    errno.EFBIG: NoSpaceLeft,
    errno.EACCES: NotPermitted,
    errno.EPERM: NotPermitted,
    errno.EROFS: NotPermitted,
    errno.EBUSY: NotPermitted,
    errno.ETXTBSY: NotPermitted,
    errno.EISDIR: NotPermitted,
    errno.ENOENT: FolderMissing,
    errno.ENOTDIR: FolderMissing,
}


@contextmanager
def told_as_cannot_write(path: Path) -> Iterator[None]:
    """Turn what the system says into `CannotWrite` for `path`."""
    try:
        yield
    except OSError as error:
        known = _REASONS.get(error.errno or 0)
        reason = known() if known else WriteFailed(error.strerror or str(error))
        raise CannotWrite(path, reason) from error
