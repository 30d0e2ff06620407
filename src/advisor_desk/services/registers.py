"""The public company register beside the desk: importing it, and asking it."""

import logging
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from threading import Lock
from uuid import UUID

from advisor_desk.domain.codes import Need
from advisor_desk.domain.engagements import Role
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.outreach import Advice, Question
from advisor_desk.domain.progress import Progress, Unreported
from advisor_desk.register.build import import_files
from advisor_desk.register.company import RegisterCompany, RegisterHit
from advisor_desk.register.errors import RegisterMissing
from advisor_desk.register.failures import documented
from advisor_desk.register.formats import Format
from advisor_desk.register.lists import Listed, Match, ranked, read_list, write_matches
from advisor_desk.register.report import ImportReport
from advisor_desk.register.search import Register, RegisterInfo
from advisor_desk.services.desk import Desk
from advisor_desk.services.outreach import advise_alike_by_agreement, known_here
from advisor_desk.services.places import Places
from advisor_desk.services.traits import traits_of
from advisor_desk.system.clock import Clock
from advisor_desk.system.errors import KeyFileMissing
from advisor_desk.system.keystore import Keystore
from advisor_desk.system.vault import Vault

FILE = "register.db"
NamedCompany = tuple[str, RegisterCompany]
_TOGETHER = 5_000
"""Names looked at before another search may come in between: some 30 ms."""
_NEAR_TOGETHER = 100
_NOBODY = UUID(int=0)
_log = logging.getLogger(__name__)


@dataclass(eq=False)
class OtherFileInTheWay(AdvisorDeskError):
    """The file named for the register has no key beside it: it is something else."""

    path: Path


@dataclass(eq=False)
class RegisterKeyMissing(AdvisorDeskError):
    """The file beside the register that opens it is gone, or the file is no register."""

    path: Path


class Registers:
    """One register file and its key, opened at first use; any thread may ask.

    The desk goes on without it: `trouble` says what is wrong. Its key is kept by the same
    passphrase or keyring as the desk's, so every method may also raise what `Vault.open` raises.
    """

    def __init__(
        self,
        path: Path,
        passphrase: str | None,
        clock: Clock,
        keystore: Keystore | None = None,
    ) -> None:
        self.path = path
        self._passphrase = passphrase
        self._clock = clock
        self._vault = Vault.beside(path, keystore)
        self._lock = Lock()
        self._open: Register | None = None
        self._seen: tuple[int, int] | None = None
        self._places = Places()

    def trouble(self) -> AdvisorDeskError | None:
        """Why the register cannot be asked now; None when it can."""
        try:
            self.info()
        except AdvisorDeskError as error:
            return error
        return None

    def search(
        self, text: str, *, municipality: str | None = None, limit: int = 20
    ) -> Sequence[RegisterHit]:
        """Companies by name, town or number; by nearly the name where nothing else is found.

        Raises `RegisterMissing` and the other errors of a register that cannot be read.
        """
        with self._lock:
            register = self._register()
            return register.search(text, municipality, limit) or register.search_misspelled(
                text, municipality, limit
            )

    def match(
        self, text: str, *, municipality: str | None = None, limit: int = 5
    ) -> Sequence[Match]:
        """Companies that a name or number from a list may mean, and how surely.

        `municipality` is a code or a name. Raises as `search` does.
        """
        code = self._places.municipalities.code_of(municipality or "") or None
        with self._lock:
            return ranked(self._register().match(text, code, limit))

    def match_list(
        self, source: Path, target: Path, *, limit: int = 5, progress: Progress | None = None
    ) -> Mapping[str, int]:
        """Write to `target` which companies the lines of `source` may mean; count the verdicts."""
        lines, told = read_list(source), progress or Unreported()

        def answers() -> Iterator[tuple[Listed, Sequence[Match]]]:
            for done, line in enumerate(lines):
                told.step(done, len(lines))
                found = self.match(line.query, municipality=line.municipality, limit=limit)
                yield line, found
            told.step(len(lines), len(lines))

        self.info()
        return write_matches(target, answers())

    def by_number(self, number: str, country: str = "SE") -> RegisterCompany | None:
        """Raises `NotAnOrganisationNumber`, and as `search` does."""
        with self._lock:
            return self._register().by_number(number, country)

    def by_numbers(
        self, numbers: Iterable[tuple[str, str]]
    ) -> Mapping[tuple[str, str], RegisterCompany]:
        """The companies of these countries and normalised numbers, those that there are."""
        with self._lock:
            register = self._register()
            found = ((asked, register.by_number(asked[1], asked[0])) for asked in numbers)
            return {asked: company for asked, company in found if company}

    def named(self, wanted: Container[str], progress: Progress) -> Iterator[NamedCompany]:
        """Every company that is found by one of the name keys wanted, with that key.

        All names are looked at, some at a time: in between others can ask.
        """
        last, done, total = 0, 0, max(self.info().searchable, 1)
        while done == 0 or last:
            progress.step(min(done, total), total)
            with self._lock:
                found, last = self._register().named(wanted, last, _TOGETHER)
            done += _TOGETHER
            yield from found

    def lying_in(self, municipalities: Sequence[str]) -> Iterator[Sequence[RegisterCompany]]:
        """Businesses there that outreach may go to, some at a time: in between others can ask.

        Active ones first, limited companies and cooperatives before other forms, in the order
        of the register's files. Left out: sole traders, associations, who declines advertising
        and who is not or never was active. Raises as `search` does.
        """
        last, is_first = 0, True
        while last or is_first:
            with self._lock:
                found, last = self._register().lying_in(municipalities, last, _NEAR_TOGETHER)
            is_first = False
            yield found

    def known(self, number: str, country: str = "SE") -> RegisterCompany | None:
        """As `by_number`, for those who can go on without a register: then there is nothing."""
        try:
            return self.by_number(number, country)
        except RegisterMissing:
            return None
        except AdvisorDeskError as error:
            _log.warning("the register was not asked: %s", type(error).__name__)
            return None

    def info(self) -> RegisterInfo:
        with self._lock:
            return self._register().info()

    def warming(self) -> Iterator[None]:
        """Makes the first search as quick as the next, in short steps between which others ask.

        Ends early if the register is replaced meanwhile. Raises as `search` does.
        """
        with self._lock:
            register = self._register()
            steps = register.warming()
        while True:
            with self._lock:
                if self._open is not register or next(steps, self) is self:
                    return
            yield

    def import_files(
        self,
        files: Sequence[Path],
        layout: Format = Format.AUTO,
        progress: Progress | None = None,
        *,
        include_sole_traders: bool = False,
        columns: Mapping[str, str] | None = None,
    ) -> ImportReport:
        """Replace the register by what the files hold. If it fails, the old one stays.

        `columns` names the heading of each field of a CSV file or sheet, as
        `register.mapping.propose` does.
        Raises the errors of `register.errors`, and `OtherFileInTheWay`.
        """
        self.close()
        is_new = not self._vault.exists()
        if is_new and self.path.is_file() and self.path.stat().st_size:
            raise OtherFileInTheWay(self.path)
        with documented(self.path):
            self.path.parent.mkdir(parents=True, exist_ok=True)
            key = self._vault.make(self._passphrase)[0] if is_new else self._key()
        try:
            return import_files(
                files,
                layout,
                self.path,
                key,
                progress or Unreported(),
                municipalities=self._places.municipalities,
                include_sole_traders=include_sole_traders,
                columns=columns,
                built_at=self._clock.now(),
            )
        finally:
            self.close()
            if is_new and not self.path.exists():
                self._vault.discard()

    def change_passphrase(self, passphrase: str | None) -> None:
        """Keep the key by another passphrase, or by the keyring if None, as the desk does now."""
        with self._lock:
            if self._vault.exists():
                self._vault.change_passphrase(self._key(), passphrase)
            self._passphrase = passphrase

    def discard(self) -> None:
        """Throw the register and its key away: for a passphrase that nobody knows any more.

        Nothing is lost that an import does not bring back.
        """
        with self._lock:
            self._let_go()
            self.path.unlink(missing_ok=True)
            if self._vault.exists():
                self._vault.discard()

    def close(self) -> None:
        with self._lock:
            self._let_go()

    def _register(self) -> Register:
        """The open register; opened again after another program put a new one in its place."""
        try:
            found = self.path.stat()
        except OSError as error:
            self._let_go()
            raise RegisterMissing(self.path.name) from error
        if self._open is None or self._seen != (found.st_ino, found.st_mtime_ns):
            self._let_go()
            self._open = Register(self.path, self._key())
            self._seen = (found.st_ino, found.st_mtime_ns)
        return self._open

    def _key(self) -> bytes:
        try:
            return self._vault.open(self._passphrase)
        except KeyFileMissing as error:
            raise RegisterKeyMissing(self.path) from error

    def _let_go(self) -> None:
        if self._open:
            self._open.close()
        self._open = None


def advise_on_stranger(
    desk: Desk,
    company: RegisterCompany,
    role: Role,
    on: date,
    *,
    actor_id: UUID | None = None,
    needs: Iterable[Need] = (),
) -> Advice:
    """Advice on a company that only the register knows: nobody has met it as far as known."""
    question = _question(desk, role, on, actor_id=actor_id, needs=needs)
    return _advise_on_strangers(desk, [company], question)[0]


def advise_on_strangers(
    desk: Desk, companies: Sequence[RegisterCompany], role: Role, on: date
) -> Sequence[Advice]:
    """The same advice on each of them, by one question to the desk."""
    return _advise_on_strangers(desk, companies, _question(desk, role, on))


def _question(
    desk: Desk,
    role: Role,
    on: date,
    *,
    actor_id: UUID | None = None,
    needs: Iterable[Need] = (),
) -> Question:
    me = desk.me
    return Question(
        actor_id=actor_id or me.actor.id,
        adviser_id=me.adviser.id if actor_id in {None, me.actor.id} else None,
        role=role,
        on=on,
        today=desk.today(),
        needs=frozenset(needs),
    )


def _advise_on_strangers(
    desk: Desk, companies: Sequence[RegisterCompany], question: Question
) -> Sequence[Advice]:
    with desk.look() as place:
        nothing = known_here(place, desk, _NOBODY)
    known = (
        nothing._replace(
            declines_advertising=company.declines_advertising, traits=traits_of(company)
        )
        for company in companies
    )
    return advise_alike_by_agreement(desk, question, known)
