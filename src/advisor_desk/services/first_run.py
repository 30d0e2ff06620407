"""What is asked before there is a desk."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class FirstRun:
    """What the first-run page asks. `actor` is a name; a known one gives the directory's entry."""

    name: str
    actor: str
    email: str = ""
    telephone: str = ""
    municipality: str = ""
    is_coordinator: bool = False
    is_demo: bool = False
