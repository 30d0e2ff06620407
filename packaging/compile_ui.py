"""Make the forms from ui/ and the compiled catalogues from resources/translations/.

Run by the build hook, by `make forms` and before the tests. Only what is out of date is made.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))  # a folder of scripts, not a package
from compile_words import make_words

ROOT = Path(__file__).resolve().parents[1]
_NO_LIMIT = 16_777_215  # Qt's own word for it
HEADER = '''"""Generated from ui/{source} by packaging/compile_ui.py; do not edit."""
'''


def tool(name: str) -> Path:
    """Where PySide6 keeps one of Qt's own programs."""
    import PySide6

    [base] = PySide6.__path__
    for folder in (Path(base, "Qt", "libexec"), Path(base)):
        found = folder / (name + (".exe" if sys.platform == "win32" else ""))
        if found.exists():
            return found
    raise SystemExit(f"{name} is not in PySide6: install PySide6-Essentials")


def write(path: Path, content: bytes) -> None:
    """Replace `path` at once, so that a program that is running never reads half a file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    part.write_bytes(content)
    part.replace(path)


def is_current(target: Path, *sources: Path) -> bool:
    if not target.exists():
        return False
    made = target.stat().st_mtime
    return all(source.stat().st_mtime <= made for source in sources)


def tidy(code: str, source: Path) -> str:
    """Annotate what uic leaves bare, and drop the imports it does not use (4-17 ms a start)."""
    body = re.sub(r"^#.*\n", "", code, flags=re.MULTILINE).replace(
        "from . import resources_rc\n", ""
    )
    form = re.search(r"^class Ui_(\w+)\(object\):", body, re.MULTILINE)
    name = form[1] if form else ""
    widget = re.search(rf'<widget class="(\w+)" name="{name}"', source.read_text("utf-8"))
    if not widget:
        raise SystemExit(f"{source}: no top widget")
    for method in ("setupUi", "retranslateUi"):
        body = body.replace(
            f"def {method}(self, {name}):", f"def {method}(self, {name}: {widget[1]}) -> None:"
        )
    used = re.sub(r"^from PySide6[^)]*\)\n", "", body, flags=re.MULTILINE)

    def prune(match: re.Match[str]) -> str:
        names = [n for n in re.findall(r"\w+", match[2]) if re.search(rf"\b{n}\b", used)]
        return f"from {match[1]} import ({', '.join(names)})\n" if names else ""

    body = re.sub(r"^from (PySide6\.\w+) import \(([^)]*)\)\n", prune, body, flags=re.MULTILINE)
    if widget[1] != "QMainWindow":  # its least size is the screen's, not the text's
        body = with_the_text(body)
    return HEADER.format(source=source.name) + "\n" + body.strip() + "\n"


def with_the_text(body: str) -> str:
    """Let the least and most a part may measure follow the text size of the system."""

    def grown(length: str) -> str:
        return length if int(length) in {0, _NO_LIMIT} else f"scaled({length})"

    limit = re.compile(r"(set(?:Minimum|Maximum)Size)\(QSize\((\d+), (\d+)\)\)")
    body = limit.sub(lambda m: f"{m[1]}(QSize({grown(m[2])}, {grown(m[3])}))", body)
    needed = "from advisor_desk.gui.fonts import scaled\n\n" if "scaled(" in body else ""
    return re.sub(r"^(?=class Ui_)", needed, body, count=1, flags=re.MULTILINE)


def form(source: Path) -> str:
    """The Python class of one Designer file."""
    options = ["-g", "python", "--from-imports", "--no-autoconnection"]
    made = subprocess.run(
        [tool("uic"), *options, source], check=True, stdout=subprocess.PIPE, encoding="utf-8"
    )
    return tidy(made.stdout, source)


def make_forms(root: Path) -> None:
    folder = root / "src" / "advisor_desk" / "gui" / "forms"
    sources = {f"{ui.stem}_ui.py": ui for ui in sorted((root / "ui").rglob("*.ui"))}
    for name, ui in sources.items():
        if not is_current(folder / name, ui, Path(__file__)):
            write(folder / name, form(ui).encode())
    if not (folder / "__init__.py").exists():
        write(folder / "__init__.py", b'"""Forms made from ui/ at build time; never edited."""\n')
    for stale in set(folder.glob("*_ui.py")) - {folder / name for name in sources}:
        stale.unlink(missing_ok=True)  # another run may have been quicker


def make_widget_texts(root: Path) -> None:
    for ts in sorted((root / "resources" / "translations").glob("*.ts")):
        target = ts.with_suffix(".qm")
        if not is_current(target, ts):
            part = target.with_suffix(f".{os.getpid()}.part")
            subprocess.run([tool("lrelease"), "-silent", ts, "-qm", part], check=True)
            part.replace(target)


def generate(root: Path = ROOT) -> None:
    (root / "resources" / "translations").mkdir(parents=True, exist_ok=True)
    make_forms(root)
    make_widget_texts(root)
    make_words(root)


if __name__ == "__main__":
    generate()
