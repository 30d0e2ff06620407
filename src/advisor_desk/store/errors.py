"""What can be wrong with the desk file, in terms the adviser can act on."""

from dataclasses import dataclass
from pathlib import Path

from advisor_desk.domain.errors import AdvisorDeskError


@dataclass(eq=False)
class DeskMissing(AdvisorDeskError):
    """There is no desk in this folder yet."""

    folder: Path


@dataclass(eq=False)
class DeskInTheWay(AdvisorDeskError):
    """The folder has a desk already, and it is not written over."""

    folder: Path


@dataclass(eq=False)
class DeskBusy(AdvisorDeskError):
    """Another process holds the desk file locked."""

    path: Path


@dataclass(eq=False)
class DeskDamaged(AdvisorDeskError):
    """The file cannot be read with the right key: it is damaged, cut short or no desk file."""

    path: Path


@dataclass(eq=False)
class DeskReadOnly(AdvisorDeskError):
    """The file or its folder may not be written."""

    path: Path


@dataclass(eq=False)
class DeskTooNew(AdvisorDeskError):
    """A later version of the program has already upgraded this file."""

    path: Path
    found: int
    known: int


@dataclass(eq=False)
class DiskFull(AdvisorDeskError):
    """The disk has no room; what was being saved was not saved."""

    path: Path


@dataclass(eq=False)
class DiskUnreliable(AdvisorDeskError):
    """The disk neither reads nor writes as it should: unplugged, over its quota, or failing."""

    path: Path


@dataclass(eq=False)
class ChangedMeanwhile(AdvisorDeskError):
    """The record was changed elsewhere since it was read; nothing was overwritten."""
