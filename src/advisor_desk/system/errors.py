"""What can be wrong with the desk's key, each as something the adviser can act on."""

from dataclasses import dataclass
from pathlib import Path

from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.system.refusals import Refusal


@dataclass(eq=False)
class KeyringUnavailable(AdvisorDeskError):
    """No keyring that keeps secrets works here: a passphrase has to do."""


@dataclass(eq=False)
class KeyLost(AdvisorDeskError):
    """The keyring no longer holds the desk's key: the recovery code opens it."""


@dataclass(eq=False)
class PassphraseEmpty(AdvisorDeskError):
    """A passphrase without a single visible character protects nothing."""


@dataclass(eq=False)
class PassphraseNeeded(AdvisorDeskError):
    """The desk was made with a passphrase, and none was given."""


@dataclass(eq=False)
class PassphraseUnused(AdvisorDeskError):
    """A passphrase was given for a desk that the keyring opens."""


@dataclass(eq=False)
class WrongPassphrase(AdvisorDeskError):
    """The passphrase is not the desk's."""


@dataclass(eq=False)
class RecoveryCodeIncomplete(AdvisorDeskError):
    """The code has fewer or more characters than a recovery code."""

    characters: int
    expected: int


@dataclass(eq=False)
class RecoveryCodeMistyped(AdvisorDeskError):
    """The check character of a group (counted from 1) does not fit."""

    group: int


@dataclass(eq=False)
class WrongRecoveryCode(AdvisorDeskError):
    """A well-formed code, of another desk or replaced since."""


@dataclass(eq=False)
class KeyFileMissing(AdvisorDeskError):
    """The file that describes the key is gone; without it nothing opens the desk."""

    path: Path


@dataclass(eq=False)
class KeyFileDamaged(AdvisorDeskError):
    """The file that describes the key is not as it was written."""

    path: Path


@dataclass(eq=False)
class KeyFileTooNew(AdvisorDeskError):
    """The file that describes the key was written by a newer Advisor Desk."""

    path: Path


@dataclass(eq=False)
class KeyFileInTheWay(AdvisorDeskError):
    """There is a key already: a new one would lock the old desk for good."""

    path: Path


@dataclass(eq=False)
class SettingsNotSaved(AdvisorDeskError):
    """What was chosen holds for now, but could not be written down."""

    path: Path
    cause: Refusal


@dataclass(eq=False)
class NoScreen(AdvisorDeskError):
    """There is no screen to open the window on."""
