"""Bring the widget texts of the code and the forms into resources/translations/widgets_*.ts."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from compile_ui import ROOT, tool
from compile_words import LANGUAGES

TRANSLATIONS = ROOT / "resources" / "translations"


def widget_sources() -> list[Path]:
    package = ROOT / "src" / "advisor_desk"
    code = [path for path in (package / "gui").rglob("*.py") if "forms" not in path.parts]
    top = [package / "app.py", package / "__main__.py"]
    return sorted([*code, *(ROOT / "ui").rglob("*.ui"), *filter(Path.exists, top)])


def collect(target: Path, language: str) -> None:
    """Update one file. English holds plurals only: its other texts are their own source."""
    options = ["-silent", "-no-obsolete", "-locations", "none"]
    options += ["-source-language", "en", "-target-language", language]
    if language == "en":
        options.append("-pluralonly")
    subprocess.run([tool("lupdate"), *options, *widget_sources(), "-ts", target], check=True)


if __name__ == "__main__":
    for language in LANGUAGES:
        collect(TRANSLATIONS / f"widgets_{language}.ts", language)
