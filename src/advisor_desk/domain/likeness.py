"""Whether two names may mean one company: how sure that is, and on what grounds."""

from dataclasses import dataclass
from enum import StrEnum

SAME_FROM, POSSIBLE_FROM = 96.0, 84.0
"""Measured on made-up registers; between them a person has to look."""


class Verdict(StrEnum):
    """What a score means."""

    SAME = "same"
    POSSIBLE = "possible"
    NONE = "none"


class Ground(StrEnum):
    """What speaks for or against two companies being one."""

    SAME_NUMBER = "same_number"
    SAME_NAME = "same_name"
    NEARLY_SAME_NAME = "nearly_same_name"
    BEGINS_ALIKE = "begins_alike"
    SAME_MUNICIPALITY = "same_municipality"
    SAME_TOWN = "same_town"
    ELSEWHERE = "elsewhere"
    OTHER_NAME = "other_name"
    OTHER_FORM = "other_form"


@dataclass(frozen=True)
class Likeness:
    """How alike two companies are; `score` is 0 to 100."""

    score: float
    grounds: tuple[Ground, ...] = ()

    @property
    def verdict(self) -> Verdict:
        if self.score >= SAME_FROM:
            return Verdict.SAME
        return Verdict.POSSIBLE if self.score >= POSSIBLE_FROM else Verdict.NONE
