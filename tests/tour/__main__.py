"""`python -m tests.tour --out build/tour [--lang sv|en|de] [--look light|dark]`"""

import argparse
import sys
from pathlib import Path

from tests.tour.surroundings import prepare


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.tour")
    parser.add_argument("--out", type=Path, default=Path("build/tour"))
    parser.add_argument("--lang", choices=("sv", "en", "de"), default="en")
    parser.add_argument("--look", choices=("light", "dark"), default="light")
    given = parser.parse_args()
    prepare()
    from tests.tour.stage import Taste
    from tests.tour.tour import WATCHDOG, play

    played = play(given.out.resolve(), Taste(given.lang, given.look, patient=True))
    scene, worst = played.worst
    say = sys.stdout.write
    say(f"The tour took {played.seconds:.0f} s: {len(played.read)} pictures in {played.out}\n")
    for path in sorted(played.out.glob("referral.*")):
        say(f"  {path}\n")
    say(f"Longest time without an answer: {worst.seconds * 1000:.0f} ms in {scene}\n")
    say(f"  {worst.where[-1] if worst.where else ''} (see {played.out / WATCHDOG})\n")


if __name__ == "__main__":
    main()
