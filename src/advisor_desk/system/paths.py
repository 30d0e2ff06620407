"""Where things lie: what ships with the program, and what the adviser's machine keeps."""

from pathlib import Path

from platformdirs import user_data_path, user_log_path

PROGRAM = "advisor-desk"
"""As it is started, and as the system calls what belongs to it."""
_PACKAGE = Path(__file__).resolve().parents[1]
_PLACES = (_PACKAGE / "_resources", _PACKAGE.parents[1] / "resources")  # installed, then checkout


def resource(*parts: str) -> Path:
    """A file or folder that ships with the program, as `resource("icons", "plus.svg")`."""
    for place in _PLACES:
        found = place.joinpath(*parts)
        if found.exists():
            return found
    raise FileNotFoundError("/".join(parts))


def default_desk() -> Path:
    """The folder of this person's desk when no other is named."""
    return user_data_path(PROGRAM, appauthor=False)


def log_folder() -> Path:
    return user_log_path(PROGRAM, appauthor=False)
