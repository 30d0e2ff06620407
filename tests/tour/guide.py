"""`python -m tests.tour.guide`: the pictures of the user guide, made anew by the tour."""

import sys
import tempfile
from pathlib import Path

from tests.tour.surroundings import prepare

PICTURES = Path(__file__).parents[2] / "docs" / "guide" / "pictures"
LANGUAGES = ("sv", "en")
SHOWN = (
    "first-run", "recovery-code", "register", "search", "hold", "advice", "go-anyway", "morning",
    "restored", "checklist", "logged", "consent", "sent", "answer", "inbox", "today",
    "company",
)  # fmt: skip
_COLOURS = 128


def main() -> None:
    prepare()
    for language in LANGUAGES:
        with tempfile.TemporaryDirectory() as folder:
            _play(Path(folder), language)
            _keep(Path(folder), PICTURES / language)


def _play(out: Path, language: str) -> None:
    from tests.tour.stage import Taste
    from tests.tour.tour import play

    play(out, Taste(language, patient=True))


def _keep(made: Path, into: Path) -> None:
    """Keep what the guide shows, in few colours: a screen has no more."""
    from PIL import Image

    into.mkdir(parents=True, exist_ok=True)
    for name in SHOWN:
        [picture] = made.glob(f"[0-9][0-9]-{name}.png")
        kept = into / f"{name}.png"
        Image.open(picture).convert("RGB").quantize(_COLOURS).save(kept, optimize=True)
        sys.stdout.write(f"{kept}: {kept.stat().st_size // 1024} KiB\n")


if __name__ == "__main__":
    main()
