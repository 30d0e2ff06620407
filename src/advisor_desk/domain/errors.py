"""Errors an adviser can act on. Each carries facts; `system.words` turns them into sentences."""

from dataclasses import dataclass


class AdvisorDeskError(Exception):
    """Base of every error shown to the adviser. Anything else is a bug.

    Its words are the catalogue entry `error.<ClassName>`, filled with the public attributes.
    """

    def __str__(self) -> str:
        return repr(self)


@dataclass(eq=False)
class FileMissing(AdvisorDeskError):
    """There is no such file to read."""

    file: str
