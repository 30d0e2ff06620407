"""Industry codes as clauses name them: a section's letter or digits, of one version of SNI."""

from dataclasses import dataclass
from functools import lru_cache

VERSIONS = ("SNI2007", "SNI2025")
_REVISIONS = {"SNI2007": "2.0", "SNI2025": "2.1"}


@dataclass(frozen=True, order=True)
class IndustryCode:
    """A letter for a section, else two to five digits. It means nothing without its version."""

    version: str
    code: str

    def covers(self, other: "IndustryCode") -> bool:
        """Whether the other is the same or lies within: a section covers its divisions."""
        if self.version != other.version or not self.code:
            return False
        return other.code.startswith(self.code) or section(other) == self.code


def written(code: str, version: str) -> str:
    """As people write it, with the version it means something in: "14.240 (SNI 2025)"."""
    if len(code) <= 2 or not code.isdigit():
        return code
    return f"{code[:2]}.{code[2:]} ({version.replace('SNI', 'SNI ')})"


@lru_cache(maxsize=4096)
def section(code: IndustryCode) -> str:
    """The letter of the section that the code lies in; empty where there is no such code."""
    from stdnum.eu import nace  # a start does not need it

    if code.code.isalpha():
        return code.code
    revision = _REVISIONS.get(code.version)
    division = code.code[:2]
    if revision is None or not nace.is_valid(division, revision=revision):
        return ""
    return str(nace.info(division, revision=revision).get("section", ""))
