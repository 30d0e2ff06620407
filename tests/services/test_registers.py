"""The register beside the desk: imported, asked, replaced, and missed without harm."""

from pathlib import Path
from threading import Thread

import pytest

from advisor_desk.domain.companies import Company
from advisor_desk.domain.engagements import Role
from advisor_desk.domain.errors import FileMissing
from advisor_desk.domain.organisation_numbers import NotAnOrganisationNumber
from advisor_desk.domain.outreach import Level
from advisor_desk.domain.progress import Cancelled
from advisor_desk.register.company import RegisterCompany
from advisor_desk.register.errors import (
    RegisterCorrupt,
    RegisterFileEmpty,
    RegisterMissing,
)
from advisor_desk.register.formats import Format
from advisor_desk.services.demo.companies import unmet
from advisor_desk.services.demo.dice import Dice
from advisor_desk.services.demo.register_files import write_files
from advisor_desk.services.opening import Services
from advisor_desk.services.registers import (
    FILE,
    OtherFileInTheWay,
    RegisterKeyMissing,
    Registers,
    advise_on_stranger,
)
from advisor_desk.system.errors import (
    KeyringUnavailable,
    PassphraseNeeded,
    WrongPassphrase,
)
from tests.clock import FixedClock
from tests.desks import PASSPHRASE
from tests.keystore import MemoryKeystore, NoKeystore


def files(folder: Path, clock: FixedClock, count: int = 30, seed: int = 5) -> list[Path]:
    folder.mkdir(exist_ok=True)
    dice = Dice(seed)
    return write_files(folder, dice, unmet(dice, [], count, clock.today()), clock.today())


def listed(clock: FixedClock) -> Company:
    """One of the companies in those files."""
    return unmet(Dice(5), [], 30, clock.today())[0]


@pytest.fixture
def register(tmp_path: Path, clock: FixedClock) -> Registers:
    return Registers(tmp_path / "desk" / FILE, PASSPHRASE, clock)


@pytest.fixture
def filled(register: Registers, tmp_path: Path, clock: FixedClock) -> Registers:
    register.import_files(files(tmp_path / "files", clock))
    return register


def test_what_was_imported_is_found(filled: Registers, clock: FixedClock) -> None:
    known = listed(clock)
    found = filled.by_number(known.number or "")

    assert found is not None
    assert found.name == known.name
    assert found in [hit.company for hit in filled.search(known.name)]
    assert filled.info().companies == 30
    assert filled.info().built_at == clock.now()
    assert filled.trouble() is None


def test_a_misspelt_name_is_found_too(filled: Registers, clock: FixedClock) -> None:
    name = listed(clock).name
    word = max(name.split(), key=len)
    misspelt = name.replace(word, word[:3] + word[4:])

    assert name in {hit.company.name for hit in filled.search(misspelt)}


def test_before_the_first_import_it_is_missing_and_the_desk_goes_on(register: Registers) -> None:
    assert isinstance(register.trouble(), RegisterMissing)
    assert register.known("556000-0001") is None
    with pytest.raises(RegisterMissing):
        register.search("borås")


def test_a_damaged_one_is_told_of_and_the_desk_goes_on(filled: Registers) -> None:
    filled.close()
    content = bytearray(filled.path.read_bytes())
    content[4096:] = b"x" * (len(content) - 4096)
    filled.path.write_bytes(content)

    assert isinstance(filled.trouble(), RegisterCorrupt)
    assert filled.known("556000-0001") is None


def test_without_its_key_file_it_cannot_be_asked(filled: Registers) -> None:
    filled.close()
    filled.path.with_suffix(".key").unlink()

    assert isinstance(filled.trouble(), RegisterKeyMissing)


@pytest.mark.parametrize(
    ("passphrase", "error"), [("fel", WrongPassphrase), (None, PassphraseNeeded)]
)
def test_only_its_passphrase_opens_it(
    filled: Registers, clock: FixedClock, passphrase: str | None, error: type[Exception]
) -> None:
    other = Registers(filled.path, passphrase, clock, NoKeystore())

    assert isinstance(other.trouble(), error)


def test_a_new_passphrase_opens_it_and_the_old_one_no_longer_does(
    filled: Registers, clock: FixedClock
) -> None:
    filled.change_passphrase("en alldeles ny lösenfras")

    assert filled.info().companies == 30
    assert isinstance(Registers(filled.path, PASSPHRASE, clock).trouble(), WrongPassphrase)
    assert Registers(filled.path, "en alldeles ny lösenfras", clock).trouble() is None


def test_a_passphrase_may_change_before_there_is_a_register(
    register: Registers, tmp_path: Path, clock: FixedClock
) -> None:
    register.change_passphrase("ny")
    register.import_files(files(tmp_path / "files", clock))

    assert Registers(register.path, "ny", clock).info().companies == 30


def test_one_that_nobody_can_open_is_thrown_away_and_imported_anew(
    filled: Registers, tmp_path: Path, clock: FixedClock
) -> None:
    other = Registers(filled.path, "efter återställningen", clock)
    with pytest.raises(WrongPassphrase):
        other.import_files(files(tmp_path / "files", clock))
    other.discard()
    other.import_files(files(tmp_path / "files", clock))

    assert other.info().companies == 30


def test_a_file_that_is_no_register_is_not_written_over(tmp_path: Path, clock: FixedClock) -> None:
    other = tmp_path / "minutes.txt"
    other.write_text("Närvarande: Karin", "utf-8")
    with pytest.raises(OtherFileInTheWay):
        Registers(other, PASSPHRASE, clock).import_files(files(tmp_path / "files", clock))

    assert other.read_text("utf-8") == "Närvarande: Karin"


def test_where_a_keyring_works_it_keeps_the_key(tmp_path: Path, clock: FixedClock) -> None:
    keystore = MemoryKeystore()
    register = Registers(tmp_path / FILE, None, clock, keystore)
    register.import_files(files(tmp_path / "files", clock))

    assert Registers(tmp_path / FILE, None, clock, keystore).info().companies == 30


def test_with_neither_passphrase_nor_keyring_nothing_is_made(
    tmp_path: Path, clock: FixedClock
) -> None:
    register = Registers(tmp_path / "desk" / FILE, None, clock, NoKeystore())
    with pytest.raises(KeyringUnavailable):
        register.import_files(files(tmp_path / "files", clock))

    assert list((tmp_path / "desk").iterdir()) == []


def test_a_failed_first_import_leaves_no_key_behind(register: Registers, tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        register.import_files([tmp_path / "none.txt"])

    assert list(register.path.parent.iterdir()) == []


def test_the_old_register_stays_when_the_next_import_fails(
    filled: Registers, tmp_path: Path
) -> None:
    empty = tmp_path / "empty.txt"
    empty.touch()
    with pytest.raises(RegisterFileEmpty):
        filled.import_files([empty])

    assert filled.info().companies == 30


class Stopped:
    """A progress whose watcher has pressed cancel."""

    def step(self, done: int, total: int) -> None:
        raise Cancelled


def test_a_cancelled_import_leaves_the_old_register(
    filled: Registers, tmp_path: Path, clock: FixedClock
) -> None:
    with pytest.raises(Cancelled):
        filled.import_files(files(tmp_path / "more", clock, 60, seed=6), Format.AUTO, Stopped())

    assert filled.info().companies == 30


def test_a_register_that_another_program_replaced_is_opened_anew(
    filled: Registers, tmp_path: Path, clock: FixedClock
) -> None:
    assert filled.info().companies == 30
    other = Registers(filled.path, PASSPHRASE, clock)
    other.import_files(files(tmp_path / "more", clock, 60, seed=6))

    assert filled.info().companies == 60


def test_any_thread_may_ask(filled: Registers, clock: FixedClock) -> None:
    assert [*filled.warming()]
    found, name = list[int](), listed(clock).name
    threads = [Thread(target=lambda: found.append(len(filled.search(name)))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(found) == 4
    assert set(found) - {0} == set(found[:1])


def test_what_is_no_number_is_said_to_be_none(filled: Registers) -> None:
    with pytest.raises(NotAnOrganisationNumber):
        filled.by_number("556000-0002")


def stranger(*, declines: bool = False) -> RegisterCompany:
    return RegisterCompany(
        key=1, number="5560000001", country="SE", name="Okänd AB", declines_advertising=declines
    )


def test_of_a_stranger_nothing_is_known_but_how_old_that_knowledge_is(
    demo_services: Services,
) -> None:
    desk = demo_services.desk
    advice = advise_on_stranger(desk, stranger(), Role.OUTREACH, desk.today())

    assert advice.level is Level.CLEAR_AS_KNOWN
    assert len(advice.as_of) == len(desk.people.actors) - 1


def test_a_partner_who_asks_about_a_stranger_has_heard_from_this_desk(
    demo_services: Services,
) -> None:
    desk = demo_services.desk
    almi = next(a.id for a in desk.people.actors.values() if a.code == "ALMI")
    advice = advise_on_stranger(desk, stranger(), Role.OUTREACH, desk.today(), actor_id=almi)

    assert {a.actor_id for a in advice.as_of if a.heard_on == desk.today()} >= {desk.me.actor.id}
    assert desk.me.actor.id not in {reason.actor_id for reason in advice.reasons}


def test_a_stranger_that_declines_advertising_is_not_to_be_sought_out(
    demo_services: Services,
) -> None:
    desk = demo_services.desk
    unasked = advise_on_stranger(desk, stranger(declines=True), Role.OUTREACH, desk.today())
    asked = advise_on_stranger(desk, stranger(declines=True), Role.ON_REQUEST, desk.today())

    assert (unasked.level, asked.level) == (Level.HOLD, Level.CLEAR_AS_KNOWN)
