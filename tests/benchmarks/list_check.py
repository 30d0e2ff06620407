"""A long list from its file to the desk and back: `FOLDER COMPANIES ROWS DESK`.

The register, the desk and the list are made up; the register is made once and kept in the folder.
"""

import csv
import json
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from advisor_desk.domain.mappings import ListKind
from advisor_desk.domain.progress import Unreported
from advisor_desk.register.participants import NAMES
from advisor_desk.services.companies import of_register
from advisor_desk.services.opening import build, make_desk, open_desk
from advisor_desk.services.participants.lists import Wanted
from advisor_desk.services.registers import Registers
from advisor_desk.store.rows import CompanyRow
from advisor_desk.system.clock import SystemClock
from advisor_desk.system.words import Words
from tests.benchmarks.corruptions import corrupted, format_only
from tests.benchmarks.made_up_register import BOLAGSVERKET, MadeUp, companies, write_bolagsverket
from tests.benchmarks.register_import import peak
from tests.desks import KARIN, PASSPHRASE

SEED = 21
LIST = "deltagare.csv"
HEADINGS = ("Företag", "Org.nr", "Ort", "Postnr", "Deltagare", "E-post")
T = TypeVar("T")


def rows(known: Sequence[MadeUp], count: int, rng: random.Random) -> Iterator[Sequence[str]]:
    """Of ten rows four have the number, three the name as it is, two nearly so, one is new."""
    strangers = companies(count, SEED + 7)
    for at in range(count):
        one, kind = rng.choice(known), rng.random()
        person = (f"Deltagare {at}", f"d{at}@list.example")
        if kind < 0.4:
            yield format_only(rng, one.name), one.number, one.town, one.postcode, *person
        elif kind < 0.7:
            yield format_only(rng, one.name), "", one.town, one.postcode, *person
        elif kind < 0.9:
            yield corrupted(rng, one.name)[1], "", one.town, "", *person
        else:
            new = next(strangers)
            yield new.name, "", new.town, new.postcode, *person


def register_in(folder: Path, count: int) -> Registers:
    registers = Registers(folder / f"register-{count}.db", PASSPHRASE, SystemClock())
    if registers.trouble():
        file = folder / BOLAGSVERKET
        write_bolagsverket(file, companies(count, SEED))
        registers.import_files([file])
        file.unlink()
    return registers


def make_desk_in(folder: Path, registers: Registers, known: Sequence[MadeUp]) -> None:
    shutil.rmtree(folder / "desk", ignore_errors=True)
    desk, _ = make_desk(folder / "desk", KARIN, PASSPHRASE, SystemClock())
    found = registers.by_numbers(("SE", one.number) for one in known)
    with desk.write() as session:
        session.add_all(
            CompanyRow.of(of_register(one, desk.me.person_key)) for one in found.values()
        )
    desk.close()


@dataclass(frozen=True)
class Spent:
    """Seconds on the clock and of the processor."""

    seconds: float
    processor: float


def timed(spent: dict[str, Spent], name: str, act: Callable[[], T]) -> T:
    clock, processor = time.perf_counter(), time.process_time()
    outcome = act()
    took = time.perf_counter() - clock, time.process_time() - processor
    spent[name] = Spent(round(took[0], 1), round(took[1], 1))
    return outcome


def prepare(folder: Path, count: int, length: int, on_desk: int) -> None:
    """Make what is measured in another process, so that its memory is its own."""
    folder.mkdir(exist_ok=True)
    rng, registers = random.Random(SEED), register_in(folder, count)
    alive = [one for one in companies(count, SEED) if not one.deregistered and one.form != "E"]
    known = rng.sample(alive, min(len(alive), max(length, on_desk)))
    make_desk_in(folder, registers, known[:on_desk])
    with (folder / LIST).open("w", encoding="utf-8", newline="") as target:
        csv.writer(target, delimiter=";").writerows((HEADINGS, *rows(known, length, rng)))


def measure(folder: Path, count: int) -> dict[str, object]:
    spent, file = dict[str, Spent](), folder / LIST
    registers = register_in(folder, count)
    services = build(open_desk(folder / "desk", PASSPHRASE, SystemClock()))
    columns = services.mappings.propose(file, ListKind.PARTICIPANTS, NAMES).proposal.columns
    before = peak()
    list_id: UUID = timed(
        spent, "check", lambda: services.lists.check(file, columns, registers, Unreported())
    )
    found, checked = services.lists.overview(list_id), peak()
    timed(spent, "count", lambda: services.lists.overview(list_id))
    timed(spent, "lines", lambda: services.lists.lines(list_id, Wanted(is_open=True)))
    timed(spent, "accept sure", lambda: services.list_decisions.accept_sure(list_id))
    services.list_decisions.accept_all(list_id, Wanted())
    timed(spent, "bring in", lambda: services.list_import.apply(list_id, Unreported()))
    report = folder / "report.csv"
    save = services.list_report.save
    timed(spent, "report", lambda: save(list_id, report, Words("en"), Unreported()))
    timed(spent, "take back", lambda: services.list_undo.undo(list_id, Unreported()))
    return {
        "rows": found.rows,
        "found": {kind.value: n for kind, n in found.found.items() if n},
        "sure": found.sure,
        "seconds": {name: one.seconds for name, one in spent.items()},
        "processor": {name: one.processor for name, one in spent.items()},
        "peak_mb": [before // 1024, checked // 1024, peak() // 1024],
        "desk_mb": (folder / "desk" / "desk.db").stat().st_size // 2**20,
    }


def main() -> None:
    folder = Path(sys.argv[1])
    count, length, on_desk, *again = map(int, sys.argv[2:])
    if again:
        json.dump(measure(folder, count), sys.stdout, indent=1)
        return
    prepare(folder, count, length, on_desk)
    command = [sys.executable, "-m", "tests.benchmarks.list_check", *sys.argv[1:], "1"]
    subprocess.run(command, check=True)


if __name__ == "__main__":
    main()
