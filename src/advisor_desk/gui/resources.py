"""Where the icons, fonts and the style sheet lie."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[1]
_PLACES = (_PACKAGE / "_resources", _PACKAGE.parents[1] / "resources")  # installed, then checkout


def resource(*parts: str) -> Path:
    """Find a file or folder that ships with the program, as `resource("icons", "plus.svg")`."""
    for place in _PLACES:
        found = place.joinpath(*parts)
        if found.exists():
            return found
    raise FileNotFoundError("/".join(parts))
