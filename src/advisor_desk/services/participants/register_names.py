"""The register asked about a whole list; a register that cannot be read is gone on without."""

import logging
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TypeVar

from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.progress import Progress
from advisor_desk.register.company import RegisterCompany
from advisor_desk.services.registers import Registers

_FEW = 300
"""Names: so many are sooner looked for one by one than by reading the whole register."""
_MOST = 60
"""Companies of one name that are kept; there are never so many that could be told apart."""
_LIKE = 5
_log = logging.getLogger(__name__)
T = TypeVar("T")


class RegisterNames:
    """`is_there` turns false when the register is missing or turns out damaged."""

    def __init__(self, registers: Registers | None) -> None:
        self._registers = registers
        self._whole: Mapping[str, Sequence[RegisterCompany]] = {}
        self.is_there = registers is not None and self._asked(registers.info, None) is not None

    def numbered(
        self, numbers: Iterable[tuple[str, str]]
    ) -> Mapping[tuple[str, str], RegisterCompany]:
        registers = self._registers
        if registers is None or not self.is_there:
            return {}
        return self._asked(lambda: registers.by_numbers(numbers), {})

    def read_whole(self, wanted: frozenset[str], progress: Progress) -> None:
        """Find every company that has one of these name keys, in one pass over all names."""
        registers = self._registers
        if registers is None or not self.is_there or len(wanted) < _FEW:
            return
        found = defaultdict[str, list[RegisterCompany]](list)

        def read() -> None:
            for name, company in registers.named(wanted, progress):
                if len(found[name]) < _MOST:
                    found[name].append(company)

        self._asked(read, None)
        self._whole = found

    def alike(self, key: str, name: str, municipality: str) -> Sequence[RegisterCompany]:
        """Those with the very name; only where there are none, those with nearly that name."""
        if whole := self._whole.get(key):
            return whole
        registers = self._registers
        if registers is None or not self.is_there or not key:
            return []

        def ask() -> Sequence[RegisterCompany]:
            found = registers.match(name, municipality=municipality or None, limit=_LIKE)
            return [one.hit.company for one in found]

        return self._asked(ask, [])

    def _asked(self, ask: Callable[[], T], otherwise: T) -> T:
        try:
            return ask()
        except AdvisorDeskError as error:
            _log.info("the register was not asked: %s", type(error).__name__)
            self.is_there = False
            return otherwise
