"""The program among those of a Linux desktop: its entry, its kinds of files, its icon.

The files are those that a package installs, but for the command in the entry. After the Desktop
Entry Specification 1.5 and the Shared MIME-info Database 0.21.
"""

import re
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path

from platformdirs import user_data_path

from advisor_desk.system.files import replace_file
from advisor_desk.system.paths import resource

ENTRY, KINDS, ICON = "advisor-desk.desktop", "advisor-desk.xml", "advisor-desk.svg"
_FOLDERS = {
    ENTRY: Path("applications"),
    KINDS: Path("mime", "packages"),
    ICON: Path("icons", "hicolor", "scalable", "apps"),
}
_CACHES = {"update-mime-database": Path("mime"), "update-desktop-database": Path("applications")}
_READABLE = 0o644
_RESERVED = re.compile(r'(["`$\\])')


def register(program: Sequence[str]) -> None:
    """Put the files where this person's desktop looks for them. Raises `OSError`."""
    for path, name in _placed():
        content = resource("desktop", name).read_text(encoding="utf-8")
        replace_file(path, (entry(content, program) if name == ENTRY else content).encode())
        path.chmod(_READABLE)
    _refresh()


def unregister() -> None:
    """Take them away. Raises `OSError`."""
    for path, _ in _placed():
        path.unlink(missing_ok=True)
    _refresh()


def entry(content: str, program: Sequence[str]) -> str:
    """The desktop entry with the program's own command in it."""
    command = " ".join([*map(quoted, program), "%f"])
    lines = (line for line in content.splitlines() if not line.startswith("TryExec="))
    return "\n".join(f"Exec={command}" if one.startswith("Exec=") else one for one in lines) + "\n"


def quoted(argument: str) -> str:
    """An argument of an `Exec` line, quoted for the command and then for the file."""
    marked = _RESERVED.sub(r"\\\1", argument.replace("%", "%%"))
    return f'"{marked}"'.replace("\\", "\\\\")


def _placed() -> Iterator[tuple[Path, str]]:
    data = user_data_path()
    for name, folder in _FOLDERS.items():
        yield data / folder / name, name


def _refresh() -> None:
    """Have the desktop read them anew; one that has no such tool reads them by itself."""
    for tool, folder in _CACHES.items():
        place = user_data_path() / folder
        if (found := shutil.which(tool)) and place.is_dir():
            subprocess.run([found, str(place)], check=False, capture_output=True)  # noqa: S603
