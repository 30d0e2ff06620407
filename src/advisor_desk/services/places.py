"""Names of places and trades, from the code lists that ship with the program."""

from functools import cache

from advisor_desk.domain.industry_codes import IndustryCode
from advisor_desk.register.industries import Industries, versions_with
from advisor_desk.register.municipalities import Municipalities
from advisor_desk.register.neighbours import Neighbours
from advisor_desk.system.paths import resource


class Places:
    """Read at first use, and once: a start does not need them."""

    @property
    def municipalities(self) -> Municipalities:
        return _municipalities()

    @property
    def neighbours(self) -> Neighbours:
        return _neighbours()

    @property
    def industries(self) -> Industries:
        return _industries()

    def municipality_name(self, code: str) -> str:
        return self.municipalities.name(code) if code else ""

    def municipality_code(self, typed: str) -> str:
        """The code of one given by name or code; empty if there is none such."""
        return self.municipalities.code_of(typed)

    def is_industry(self, code: IndustryCode) -> bool:
        """Whether its version has such a section, division or class."""
        return code.version in versions_with(code.code[:4])

    def industry_name(self, code: str, version: str, language: str) -> str:
        """The division that the code belongs to; empty where it is unknown."""
        found = self.industries.division(version, code[:2]) if code else None
        return found.label(language) if found else ""

    def industry_label(self, code: str, version: str, language: str) -> str:
        """The name of a section, or of the division that the digits lie in; empty if unknown."""
        found = self.industries.named(version, code if code.isalpha() else code[:2])
        return found.label(language) if found else ""


@cache
def _municipalities() -> Municipalities:
    return Municipalities.load(resource("codelists"))


@cache
def _neighbours() -> Neighbours:
    return Neighbours.load(resource("codelists"))


@cache
def _industries() -> Industries:
    return Industries.load(resource("codelists"))
