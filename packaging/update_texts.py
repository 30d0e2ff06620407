"""Bring the widget texts of the code and the forms into resources/translations/widgets_*.ts."""

from __future__ import annotations

import ast
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from compile_ui import ROOT, tool
from compile_words import LANGUAGES

TRANSLATIONS = ROOT / "resources" / "translations"


@dataclass(frozen=True)
class WidgetText:
    """A text that the code asks Qt to translate."""

    context: str
    source: str
    is_plural: bool = False


def forms() -> list[Path]:
    return sorted((ROOT / "ui").rglob("*.ui"))


def modules() -> list[Path]:
    package = ROOT / "src" / "advisor_desk"
    code = [path for path in (package / "gui").rglob("*.py") if "forms" not in path.parts]
    return sorted([*code, *filter(Path.exists, (package / "app.py", package / "__main__.py"))])


def texts_of(node: ast.AST, context: str = "") -> Iterator[WidgetText]:
    """What `self.tr`, `translate` and `QT_TRANSLATE_NOOP` are asked below this node."""
    if isinstance(node, ast.ClassDef):
        context = node.name
    if isinstance(node, ast.Call):
        yield from _asked(node, context)
    for child in ast.iter_child_nodes(node):
        yield from texts_of(child, context)


def _asked(call: ast.Call, context: str) -> Iterator[WidgetText]:
    """`say` is what a function that asks often calls `translate`."""
    name = ast.unparse(call.func).rpartition(".")[2]
    said = [arg.value if isinstance(arg, ast.Constant) else None for arg in call.args]
    match name, said:
        case "tr", [str(source), *_]:
            yield WidgetText(context, source)
        case "translate" | "say" | "QT_TRANSLATE_NOOP", [str(named), str(source), *rest]:
            yield WidgetText(named, source, is_plural=len(rest) > 1)


def written(texts: set[WidgetText]) -> str:
    """The texts as lupdate reads them.

    Its own reader of Python takes no plural from `translate`, and now and then no text at all.
    """
    lines = []
    for text in sorted(texts, key=lambda text: (text.context, text.source)):
        count = ", '', 1" if text.is_plural else ""
        lines += [f"class {text.context}:", " def said(self):"]
        lines += [f"  self.tr({text.source!r}{count})"]
    return "\n".join(lines)


def collect(target: Path, language: str) -> None:
    """Update one file. English holds plurals only: its other texts are their own source."""
    options = ["-silent", "-no-obsolete", "-locations", "none"]
    options += ["-source-language", "en", "-target-language", language]
    if language == "en":
        options.append("-pluralonly")
    texts = {text for path in modules() for text in texts_of(ast.parse(path.read_text("utf-8")))}
    with tempfile.TemporaryDirectory() as folder:
        code = Path(folder, "code.py")
        code.write_text(written(texts), "utf-8")
        subprocess.run([tool("lupdate"), *options, code, *forms(), "-ts", target], check=True)


if __name__ == "__main__":
    for language in LANGUAGES:
        collect(TRANSLATIONS / f"widgets_{language}.ts", language)
