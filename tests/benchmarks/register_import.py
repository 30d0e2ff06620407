"""One import in a process of its own, so that its memory can be told: `FILE REGISTER`."""

import json
import re
import sys
import time
from pathlib import Path

from advisor_desk.domain.progress import Unreported
from advisor_desk.register.build import import_files
from advisor_desk.register.formats import Format
from advisor_desk.register.municipalities import Municipalities
from tests.benchmarks.made_up_register import CODELISTS

KEY = bytes(range(32))


def peak() -> int:
    """The most memory this process has held, in kB; `getrusage` counts the parent's too."""
    held = re.search(r"VmHWM:\s*(\d+)", Path("/proc/self/status").read_text())
    return int(held[1]) if held else 0


def main() -> None:
    *files, target = map(Path, sys.argv[1:])
    municipalities = Municipalities.load(CODELISTS)
    started = time.perf_counter()
    report = import_files(
        files, Format.AUTO, target, KEY, Unreported(), municipalities=municipalities
    )
    json.dump(
        {
            "rows": report.read,
            "kept": report.kept,
            "seconds": time.perf_counter() - started,
            "peak_mb": peak() / 1024,
        },
        sys.stdout,
    )


if __name__ == "__main__":
    main()
