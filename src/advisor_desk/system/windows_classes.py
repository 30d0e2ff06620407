"""The program among those that Windows offers for a file, for one person, in the registry.

Nothing that opens by another program today opens by this one instead: it is one more to choose,
but for parcels, which no other program knows.
"""

import subprocess
import sys
from collections.abc import Mapping, Sequence

CLASS = "AdvisorDesk.File"
OFFERED = (".pdf", ".json")
OWN = (".parcel",)
_ROOT = r"Software\Classes"
_CHANGED, _BY_ID = 0x08000000, 0


def values(program: Sequence[str]) -> Mapping[tuple[str, str], str]:
    """Key below the classes and name of each value → the value."""
    command = f'{subprocess.list2cmdline(program)} "%1"'
    return {
        (CLASS, ""): "Advisor Desk",
        (rf"{CLASS}\shell\open", "FriendlyAppName"): "Advisor Desk",
        (rf"{CLASS}\shell\open\command", ""): command,
        **{(rf"{ending}\OpenWithProgids", CLASS): "" for ending in (*OFFERED, *OWN)},
        **{(ending, ""): CLASS for ending in OWN},
    }


if sys.platform == "win32":
    import ctypes
    import winreg
    from contextlib import suppress

    def register(program: Sequence[str]) -> None:
        """Write the values. Raises `OSError`."""
        for (key, name), value in values(program).items():
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, rf"{_ROOT}\{key}") as opened:
                winreg.SetValueEx(opened, name, 0, winreg.REG_SZ, value)
        _tell()

    def unregister() -> None:
        """Take them away, and the keys that nothing else is in."""
        for key, name in reversed(values([])):
            place = rf"{_ROOT}\{key}"
            with suppress(FileNotFoundError):
                access = winreg.KEY_SET_VALUE
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, place, 0, access) as opened:
                    winreg.DeleteValue(opened, name)
        for key in (
            rf"{CLASS}\shell\open\command",
            rf"{CLASS}\shell\open",
            rf"{CLASS}\shell",
            CLASS,
        ):
            with suppress(OSError):
                winreg.DeleteKey(winreg.HKEY_CURRENT_USER, rf"{_ROOT}\{key}")
        _tell()

    def _tell() -> None:
        """The Explorer reads them anew."""
        ctypes.windll.shell32.SHChangeNotify(_CHANGED, _BY_ID, None, None)
