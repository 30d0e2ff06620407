"""Opening a partner's file by double-click: the system is told of the program, for one person.

An installed package brings the same files for everybody; this is for a program that was not
installed by one.
"""

import sys
from dataclasses import dataclass
from pathlib import Path

from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.system.paths import PROGRAM


@dataclass(eq=False)
class AssociationUnsupported(AdvisorDeskError):
    """On this system only an application bundle can open files, not a program in a folder."""


def associate(desk: Path | None = None) -> None:
    """Let files be opened with the program, on this desk where one is named.

    Raises `AssociationUnsupported` or `OSError`.
    """
    started = [*started_as(), *(["--desk", str(desk.absolute())] if desk else [])]
    if sys.platform == "linux":
        from advisor_desk.system import freedesktop

        freedesktop.register(started)
    elif sys.platform == "win32":
        from advisor_desk.system import windows_classes

        windows_classes.register(started)
    else:
        raise AssociationUnsupported


def dissociate() -> None:
    """Take it back. Raises `AssociationUnsupported` or `OSError`."""
    if sys.platform == "linux":
        from advisor_desk.system import freedesktop

        freedesktop.unregister()
    elif sys.platform == "win32":
        from advisor_desk.system import windows_classes

        windows_classes.unregister()
    else:
        raise AssociationUnsupported


def started_as() -> list[str]:
    """The program as another one starts it: its script, or this Python and the package."""
    ending = ".exe" if sys.platform == "win32" else ""
    script = Path(sys.executable).with_name(f"{PROGRAM}{ending}")
    return [str(script)] if script.exists() else [sys.executable, "-m", "advisor_desk"]
