"""See that the machine has what pip cannot bring; install it as root on Debian, else say how.

Runs on the machine's own Python, before there is an environment.
"""

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys

LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
}
WINDOW = {  # a window of its own on X11, which Qt's xcb plugin loads
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
TEST_PROGRAMS = {
    "pdftotext": "poppler-utils",
    "qpdf": "qpdf",
    "dbus-run-session": "dbus",
    "desktop-file-validate": "desktop-file-utils",
    "update-mime-database": "shared-mime-info",
    "gnome-keyring-daemon": "gnome-keyring",
}


def is_loadable(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_packages(*, tests: bool = False, window: bool = False) -> list[str]:
    """The Debian packages whose library or program is not here."""
    libraries = LIBRARIES | (WINDOW if window else {})
    missing = [package for name, package in libraries.items() if not is_loadable(name)]
    if importlib.util.find_spec("ensurepip") is None:
        missing.append("python3-venv")
    if tests:
        missing += [package for name, package in TEST_PROGRAMS.items() if not shutil.which(name)]
    return missing


def main() -> None:
    if sys.version_info < (3, 11):  # noqa: UP036 - the very check
        sys.exit("Advisor Desk needs Python 3.11 or newer: make PYTHON=python3.12 setup")
    if not sys.platform.startswith("linux"):
        return
    missing = missing_packages(tests="--tests" in sys.argv, window="--window" in sys.argv)
    if not missing:
        return
    install = ["apt-get", "install", "--yes", "--no-install-recommends", *missing]
    if shutil.which("apt-get") is None:
        sys.exit(f"Missing (by Debian's names): {' '.join(missing)}. Install them, then go on.")
    if os.geteuid() != 0:
        command = f"sudo apt-get update && sudo {' '.join(install)}"
        sys.exit(f"Missing: {' '.join(missing)}. Run this, then go on:\n\n    {command}\n")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "update", "--quiet"], check=True, env=environment)
    subprocess.run(install, check=True, env=environment)


if __name__ == "__main__":
    main()
