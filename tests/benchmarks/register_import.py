"""One import in a process of its own, so that its memory can be told: `FILE REGISTER`."""

import json
import resource
import sys
import time
from pathlib import Path

from advisor_desk.domain.progress import Unreported
from advisor_desk.register.build import import_files
from advisor_desk.register.formats import Format
from advisor_desk.register.municipalities import Municipalities
from tests.benchmarks.made_up_register import CODELISTS

KEY = bytes(range(32))


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
            "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        },
        sys.stdout,
    )


if __name__ == "__main__":
    main()
