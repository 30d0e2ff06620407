"""What can be wrong with a register file, or with a file to be imported into one."""

from dataclasses import dataclass

from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.system.refusals import Refusal


@dataclass(eq=False)
class RegisterFileUnreadable(AdvisorDeskError):
    """The system will not let the file be read."""

    file: str
    cause: Refusal


@dataclass(eq=False)
class RegisterFileEmpty(AdvisorDeskError):
    """The file has no rows."""

    file: str


@dataclass(eq=False)
class RegisterFileNotText(AdvisorDeskError):
    """The file is a picture, a PDF or the like under another name."""

    file: str
    line: int


@dataclass(eq=False)
class RegisterFileEncoding(AdvisorDeskError):
    """The letters are not stored the way this layout stores them."""

    file: str
    line: int
    expected: str


@dataclass(eq=False)
class RegisterFileTruncated(AdvisorDeskError):
    """The file stops in the middle of a row."""

    file: str
    line: int


@dataclass(eq=False)
class RegisterArchiveDamaged(AdvisorDeskError):
    """The zip file is cut short or broken."""

    file: str


@dataclass(eq=False)
class RegisterArchiveUnsuitable(AdvisorDeskError):
    """The zip file holds no text file, or one locked with a password."""

    file: str


@dataclass(eq=False)
class RegisterArchiveTooLarge(AdvisorDeskError):
    """The zip file would unpack to more than any register does."""

    file: str
    gigabytes: int


@dataclass(eq=False)
class RegisterLayoutUnknown(AdvisorDeskError):
    """The first row is that of no layout we know. `header` is how it begins."""

    file: str
    line: int
    header: str


@dataclass(eq=False)
class RegisterLayoutOther(AdvisorDeskError):
    """The file was asked to be read as a list, and is an authority's own file."""

    file: str
    layout: str


@dataclass(eq=False)
class RegisterColumnsMissing(AdvisorDeskError):
    """The layout is known, but not all its columns are there."""

    file: str
    line: int
    layout: str
    missing: str


@dataclass(eq=False)
class RegisterLayoutBroken(AdvisorDeskError):
    """Too many rows do not fit their own header; `line` is the first."""

    file: str
    line: int
    bad: int
    read: int


@dataclass(eq=False)
class RegisterNothingKept(AdvisorDeskError):
    """The files were read, and no row of them could be used."""

    file: str
    read: int


@dataclass(eq=False)
class RegisterDiskFull(AdvisorDeskError):
    """There is no room for the new register; the old one stays."""

    file: str


@dataclass(eq=False)
class RegisterReadingEnded(AdvisorDeskError):
    """Something else ended the process that read the file, as for want of memory."""


@dataclass(eq=False)
class RegisterNotWritable(AdvisorDeskError):
    """The folder or file of the register cannot be written, or is held by another program."""

    file: str
    cause: Refusal


@dataclass(eq=False)
class RegisterBusy(AdvisorDeskError):
    """Another import into the same register is going on."""

    file: str


@dataclass(eq=False)
class RegisterMissing(AdvisorDeskError):
    """No register has been imported here yet."""

    file: str


@dataclass(eq=False)
class RegisterWrongKey(AdvisorDeskError):
    """The register is locked with another key than this desk's, or is no register at all."""

    file: str


@dataclass(eq=False)
class RegisterCorrupt(AdvisorDeskError):
    """The register file is damaged; importing again mends it."""

    file: str


@dataclass(eq=False)
class RegisterOutdated(AdvisorDeskError):
    """An older version of the program made the register; importing again renews it."""

    file: str


@dataclass(eq=False)
class RegisterTooNew(AdvisorDeskError):
    """A newer version of the program made the register."""

    file: str
    found: int
    known: int
