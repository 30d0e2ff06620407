"""What the program contains, and under which licences, as the installed parts say themselves."""

import re
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution

_FONTS_AND_ICONS = (("Noto Sans", "OFL-1.1"), ("Lucide", "ISC"))
_NAME = re.compile(r"[A-Za-z0-9._-]+")


def contained() -> list[tuple[str, str]]:
    """Name and licence of every library this program needs, and of what is shipped with it."""
    found = {dist.metadata["Name"]: _licence(dist) for dist in _needed("advisor-desk", set())}
    return [*_FONTS_AND_ICONS, *sorted(found.items(), key=lambda one: one[0].casefold())]


def _needed(name: str, seen: set[str]) -> Iterator[Distribution]:
    try:
        found = distribution(name)
    except PackageNotFoundError:
        return  # needed on another system
    for requirement in found.requires or ():
        match = _NAME.match(requirement)
        if match is None or "extra ==" in requirement or match[0].casefold() in seen:
            continue
        seen.add(match[0].casefold())
        try:
            yield distribution(match[0])
        except PackageNotFoundError:
            continue
        yield from _needed(match[0], seen)


def _licence(dist: Distribution) -> str:
    for field in ("License-Expression", "License"):
        said = ", ".join(dist.metadata.get_all(field) or [])
        if said and "\n" not in said:  # some put the whole text there
            return said
    classes = dist.metadata.get_all("Classifier") or []
    return ", ".join(c.rpartition(" :: ")[2] for c in classes if c.startswith("License"))
