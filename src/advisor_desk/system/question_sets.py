"""Question sets as they lie on disk: `<code>-<version>.json`, with every text in each language."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from advisor_desk.domain.checklists import Criterion, Item, Part, QuestionSet, Texts
from advisor_desk.domain.codes import Language
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.question_sets import newest, repeated, untold
from advisor_desk.system.files import replace_file
from advisor_desk.system.paths import resource

HORIZONTAL = "horizontal"
"""The set that every desk has."""
_UNREADABLE = (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError)


@dataclass(eq=False)
class QuestionSetUnreadable(AdvisorDeskError):
    """The file is missing, is no JSON, or lacks a part that every set has."""

    path: Path
    detail: str


@dataclass(eq=False)
class QuestionCodeRepeated(AdvisorDeskError):
    """Two criteria or two items share a code, so that answers could not be told apart."""

    path: Path
    code: str


@dataclass(eq=False)
class QuestionLanguagesMissing(AdvisorDeskError):
    """A text does not exist in these languages."""

    path: Path
    code: str
    languages: tuple[Language, ...]


@dataclass(eq=False)
class QuestionPartUnknown(AdvisorDeskError):
    """An item asks for something that is not one of the three conditions."""

    path: Path
    code: str
    part: str


@dataclass(eq=False)
class QuestionSetUnknown(AdvisorDeskError):
    """The folder holds no set of that code."""

    folder: Path
    code: str


def load(path: Path) -> QuestionSet:
    """Read one file and check it whole. Raises the errors of this module, nothing else."""
    try:
        found = _question_set(json.loads(path.read_text("utf-8")), path)
    except _UNREADABLE as error:
        raise QuestionSetUnreadable(path, f"{type(error).__name__}: {error}") from error
    _ensure_distinct(found, path)
    return found


def load_all(folder: Path | None = None) -> dict[tuple[str, int], QuestionSet]:
    """Every set in the folder (default: those that ship) by code and version."""
    found = (load(path) for path in (folder or _shipped()).glob("*.json"))
    return {(one.code, one.version): one for one in found}


def current(code: str = HORIZONTAL, folder: Path | None = None) -> QuestionSet:
    """The newest version of the set with that code. Raises `QuestionSetUnknown`."""
    try:
        return newest(load_all(folder).values(), code)
    except ValueError:
        raise QuestionSetUnknown(folder or _shipped(), code) from None


def write(path: Path, questions: QuestionSet) -> None:
    """Write a set as `load` reads it, whole or not at all."""
    whole = json.dumps(asdict(questions), ensure_ascii=False, indent=2)
    replace_file(path, f"{whole}\n".encode())


def _shipped() -> Path:
    return resource("checklists")


def _question_set(raw: Mapping[str, Any], path: Path) -> QuestionSet:
    criteria = tuple(_criterion(one, path) for one in raw["criteria"])
    if not criteria or not all(criterion.items for criterion in criteria):
        raise ValueError("a criterion without questions")
    return QuestionSet(
        code=_word(raw["code"]), version=_version(raw["version"]), criteria=criteria
    )


def _criterion(raw: Mapping[str, Any], path: Path) -> Criterion:
    code = _word(raw["code"])
    return Criterion(
        code=code,
        names=_texts(raw["names"], code, path),
        items=tuple(_item(one, path) for one in raw["items"]),
    )


def _item(raw: Mapping[str, Any], path: Path) -> Item:
    code = _word(raw["code"])
    if raw["part"] not in list(Part):
        raise QuestionPartUnknown(path, code, str(raw["part"]))
    return Item(
        code=code,
        part=Part(raw["part"]),
        texts=_texts(raw["texts"], code, path),
        help=_texts(raw["help"], code, path) if raw.get("help") else {},
    )


def _texts(raw: Mapping[str, Any], code: str, path: Path) -> Texts:
    texts = {language: _word(text) for language, text in raw.items() if text}
    if missing := untold(texts):
        raise QuestionLanguagesMissing(path, code, missing)
    return texts


def _word(raw: object) -> str:
    if not isinstance(raw, str) or not raw.strip():
        raise ValueError(f"a text was expected, not {raw!r}")
    return raw.strip()


def _version(raw: object) -> int:
    if not isinstance(raw, int) or isinstance(raw, bool) or raw < 1:
        raise ValueError(f"a version is 1 or more, not {raw!r}")
    return raw


def _ensure_distinct(found: QuestionSet, path: Path) -> None:
    for code in repeated(criterion.code for criterion in found.criteria):
        raise QuestionCodeRepeated(path, code)
    for code in repeated(item.code for item in found.items):
        raise QuestionCodeRepeated(path, code)
