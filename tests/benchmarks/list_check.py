"""A long list from file to decisions, in a process of its own: `FOLDER COMPANIES ROWS DESK`.

The register, the desk and the list are made up; the register is made once and kept in the folder.
"""

import csv
import json
import random
import shutil
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from advisor_desk.domain.mappings import ListKind
from advisor_desk.domain.progress import Unreported
from advisor_desk.register.participants import NAMES
from advisor_desk.services.companies import of_register
from advisor_desk.services.opening import Services, build, make_desk
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


def desk_in(folder: Path, registers: Registers, known: Sequence[MadeUp]) -> Services:
    shutil.rmtree(folder / "desk", ignore_errors=True)
    desk, _ = make_desk(folder / "desk", KARIN, PASSPHRASE, SystemClock())
    services = build(desk)
    found = registers.by_numbers(("SE", one.number) for one in known)
    with desk.write() as session:
        session.add_all(
            CompanyRow.of(of_register(one, desk.me.person_key)) for one in found.values()
        )
    return services


def timed(seconds: dict[str, float], name: str, act: Callable[[], T]) -> T:
    started = time.perf_counter()
    outcome = act()
    seconds[name] = round(time.perf_counter() - started, 1)
    return outcome


def main() -> None:
    folder, count, length, on_desk = Path(sys.argv[1]), *map(int, sys.argv[2:5])
    folder.mkdir(exist_ok=True)
    rng, seconds = random.Random(SEED), dict[str, float]()
    registers = register_in(folder, count)
    alive = [one for one in companies(count, SEED) if not one.deregistered and one.form != "E"]
    known = rng.sample(alive, min(len(alive), max(length, on_desk)))
    del alive
    services = desk_in(folder, registers, known[:on_desk])
    file = folder / "deltagare.csv"
    with file.open("w", encoding="utf-8", newline="") as target:
        csv.writer(target, delimiter=";").writerows((HEADINGS, *rows(known, length, rng)))
    del known
    before = peak()
    columns = services.mappings.propose(file, ListKind.PARTICIPANTS, NAMES).proposal.columns
    list_id: UUID = timed(
        seconds, "check", lambda: services.lists.check(file, columns, registers, Unreported())
    )
    found = services.lists.overview(list_id)
    checked = peak()
    timed(seconds, "accept sure", lambda: services.list_decisions.accept_sure(list_id))
    services.list_decisions.accept_all(list_id, Wanted())
    timed(seconds, "bring in", lambda: services.list_import.apply(list_id, Unreported()))
    timed(
        seconds,
        "report",
        lambda: services.list_report.save(
            list_id, folder / "report.csv", Words("en"), Unreported()
        ),
    )
    timed(seconds, "take back", lambda: services.list_undo.undo(list_id, Unreported()))
    told = {
        "rows": found.rows,
        "found": {kind.value: n for kind, n in found.found.items() if n},
        "sure": found.sure,
        "seconds": seconds,
        "peak_mb": {"before": before // 1024, "checked": checked // 1024, "end": peak() // 1024},
        "desk_mb": (folder / "desk" / "desk.db").stat().st_size // 2**20,
    }
    json.dump(told, sys.stdout, indent=1)


if __name__ == "__main__":
    main()
