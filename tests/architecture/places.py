"""The files that the architecture tests read."""

import ast
import subprocess
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "src" / "advisor_desk"
BINARY = {".png", ".ttf", ".pdf", ".zip", ".gz", ".qm", ".mo", ".ico", ".db"}


def modules() -> list[Path]:
    """Our own modules; generated forms are nobody's handwriting."""
    return sorted(path for path in PACKAGE.rglob("*.py") if "forms" not in path.parts)


def calls(path: Path) -> Iterator[tuple[str, ast.Call]]:
    """Every call in a module, by the last part of what is called."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call):
            called = node.func
            name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
            yield name, node


def where(path: Path, node: ast.expr) -> str:
    return f"{path.relative_to(ROOT)}:{node.lineno}"


def kept_texts() -> Iterator[tuple[str, str]]:
    """Every text file that git keeps."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    for name in filter(None, listed.stdout.split("\0")):
        path = ROOT / name
        if path.is_file() and path.suffix not in BINARY:
            yield name, path.read_text("utf-8", errors="replace")
