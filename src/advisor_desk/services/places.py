"""Names of places and trades, from the code lists that ship with the program."""

from functools import cached_property

from advisor_desk.register.industries import Industries
from advisor_desk.register.municipalities import Municipalities
from advisor_desk.register.neighbours import Neighbours
from advisor_desk.system.paths import resource


class Places:
    """Read at first use: a start does not need them."""

    @cached_property
    def municipalities(self) -> Municipalities:
        return Municipalities.load(resource("codelists"))

    @cached_property
    def neighbours(self) -> Neighbours:
        return Neighbours.load(resource("codelists"))

    @cached_property
    def industries(self) -> Industries:
        return Industries.load(resource("codelists"))

    def municipality_name(self, code: str) -> str:
        return self.municipalities.name(code) if code else ""

    def industry_name(self, code: str, version: str, language: str) -> str:
        """The division that the code belongs to; empty where it is unknown."""
        found = self.industries.division(version, code[:2]) if code else None
        return found.label(language) if found else ""

    def industry_label(self, code: str, version: str, language: str) -> str:
        """The name of a section, or of the division that the digits lie in; empty if unknown."""
        found = self.industries.named(version, code if code.isalpha() else code[:2])
        return found.label(language) if found else ""
