"""Start: the window, or one command and exit."""

import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from advisor_desk.system.errors import NoScreen
from advisor_desk.system.languages import LANGUAGES
from advisor_desk.system.logs import install_crash_handler, install_logs, trail
from advisor_desk.system.paths import default_desk, log_folder

FILES = (".pdf", ".json", ".parcel")
"""What the window looks into when it is started with one: no command is called so."""
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


@dataclass
class Window:
    """What the window is asked to open on."""

    desk: Path | None = None
    language: str | None = None
    file: Path | None = None


def main() -> int:
    if getattr(sys, "frozen", False):  # then this program is also what its own processes start
        from multiprocessing import freeze_support

        freeze_support()
    _keep_log()
    arguments = sys.argv[1:]
    window = read_window(arguments)
    if window is None or not has_screen():
        from advisor_desk.cli import run

        return run(arguments, _open_window)
    from advisor_desk.app import run_window

    return run_window(window.desk or default_desk(), window.language, window.file)


def read_window(arguments: Sequence[str]) -> Window | None:
    """The plain start of the window; None for a command and all that needs explaining.

    Spares the window's start the commands and their parser.
    """
    window, rest = Window(), iter(arguments)
    for argument in rest:
        if window.file is None and Path(argument).suffix.lower() in FILES:
            window.file = Path(argument).absolute()
            continue
        option, has_value, value = argument.partition("=")
        value = value if has_value else next(rest, "")
        if not value or value.startswith("-"):
            return None
        if option == "--desk":
            window.desk = Path(value)
        elif option == "--ui-lang" and value in LANGUAGES:
            window.language = value
        else:
            return None
    return window


def _open_window(desk: Path | None, language: str | None, is_demo: bool) -> int:
    """What `cli` asks for, which itself knows no window. Raises `NoScreen`."""
    if not has_screen():
        raise NoScreen
    from advisor_desk.app import run_window

    return run_window(made_demo(desk) if is_demo else desk or default_desk(), language)


def has_screen() -> bool:
    """Whether a window can be opened: without a screen Qt ends the program in its own words."""
    return sys.platform != "linux" or any(map(os.environ.get, SCREENS))


def made_demo(named: Path | None) -> Path:
    """The folder of today's demo; its data are made up, so its passphrase may be known."""
    from advisor_desk.services.demo import open_demo
    from advisor_desk.system.clock import SystemClock
    from advisor_desk.system.vault import VARIABLE

    folder = named or default_desk().with_name("advisor-desk-demo")
    os.environ.setdefault(VARIABLE, "demo desk")
    open_demo(folder, os.environ[VARIABLE], SystemClock()).close()
    return folder


def _keep_log() -> None:
    """Log what nobody catches; a folder that cannot be written must not keep anyone from work."""
    try:
        path = install_logs(log_folder())
    except OSError:
        return
    install_crash_handler(lambda error: print(f"{trail(error)}\n{path}", file=sys.stderr))  # noqa: T201


if __name__ == "__main__":
    sys.exit(main())
