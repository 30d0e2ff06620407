"""See that every text exists, finished, in every language; print what is not, and exit 1.

Widget texts (.ts): all finished in Swedish and German, plurals in English too, and none stale;
with the same `{places}` and marks, set as their language sets them.
Words (.po): the same keys in the three languages, the same `{places}`, no key without a use; and
those of papers in the languages that only papers exist in.
"""

from __future__ import annotations

import re
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree

from babel.messages.catalog import Message
from babel.messages.pofile import read_po

sys.path.insert(0, str(Path(__file__).parent))
from compile_ui import ROOT
from compile_words import LANGUAGES, PAPER_LANGUAGES, PAPER_PARTS
from update_texts import TRANSLATIONS, collect


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def marks(text: str) -> tuple[bool, bool, bool]:
    """Whether it has a key to press with Alt, opens something that asks, is a required field."""
    return bool(re.search(r"&[^&]", text)), text.endswith("…"), text.endswith("*")


def is_well_set(text: str, language: str) -> bool:
    """Whether its dots stand off the word as in Swedish and German, or close as in English.

    And no apostrophe of a typewriter stands within a word.
    """
    badly = r"\s…" if language == "en" else r"[^\s]…"
    return not re.search(badly + r"|\w'\w", text)


def forms(message: Message) -> list[str]:
    return [message.string] if isinstance(message.string, str) else list(message.string or ())


def read_words(
    folder: Path, language: str, parts: Iterable[str] | None = None
) -> dict[str, Message]:
    words: dict[str, Message] = {}
    found = [folder / language / name for name in parts or ()]
    for part in found or sorted((folder / language).glob("*.po")):
        with part.open("rb") as file:
            for message in read_po(file, locale=language, charset="utf-8"):
                if message.id:
                    key = message.id if isinstance(message.id, str) else message.id[0]
                    words[key] = message
    return words


def faults_of_words(folder: Path) -> Iterator[str]:
    yield from compared({language: read_words(folder, language) for language in LANGUAGES})


def faults_of_papers(folder: Path) -> Iterator[str]:
    """What a paper lacks in a language that the window is not in."""
    others = {language: read_words(folder, language) for language in PAPER_LANGUAGES}
    yield from compared({"en": read_words(folder, "en", PAPER_PARTS), **others})


def compared(languages: Mapping[str, Mapping[str, Message]]) -> Iterator[str]:
    for key in sorted(set().union(*languages.values())):
        found = {language: words[key] for language, words in languages.items() if key in words}
        yield from (f"{key}: missing in {name}" for name in languages if name not in found)
        for language, message in found.items():
            if message.fuzzy or not all(text.strip() for text in forms(message)):
                yield f"{key}: not finished in {language}"
        if len({message.pluralizable for message in found.values()}) > 1:
            yield f"{key}: has plurals in some languages only"
        named = {
            language: set().union(*map(places, forms(message)))
            for language, message in found.items()
        }
        if len(set(map(frozenset, named.values()))) > 1:
            yield f"{key}: different places in {named}"


def faults_of_use(folder: Path, source: Path) -> Iterator[str]:
    """Keys nobody names, and named keys that do not exist.

    A key that the code puts together counts by what stands before a dot.
    """
    words = read_words(folder, "en")
    code = "\n".join(path.read_text("utf-8") for path in source.rglob("*.py"))
    named = set(re.findall(r"""["']([\w.-]+)["']""", code))
    named |= set(re.findall(r"""f["']([\w.-]+)\.\{""", code))
    named |= {f"error.{name}" for name in re.findall(r"^class (\w+)", code, re.MULTILINE)}
    for key in sorted(words):
        parts = key.split(".")
        beginnings = {".".join(parts[:count]) for count in range(1, len(parts) + 1)}
        if not named & (beginnings - {"error"}):
            yield f"{key}: no code uses it"
    families = {key.partition(".")[0] for key in words}
    asked = set(re.findall(r"""\.(?:text|count|pattern)\(\s*["']([\w-]+\.[\w.-]+)["']""", code))
    for key in sorted(asked - set(words)):
        if key.partition(".")[0] in families:
            yield f"{key}: the code asks for it, and no catalogue has it"


def messages(path: Path) -> Iterator[tuple[str, str, ElementTree.Element]]:
    for context in ElementTree.parse(path).iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            yield context.findtext("name", ""), message.findtext("source", ""), message


def faults_of_widgets(path: Path, present: set[tuple[str, str]]) -> Iterator[str]:
    found, language = set(), path.stem.rpartition("_")[2]
    for context, source, message in messages(path):
        found.add((context, source))
        translation = message.find("translation")
        if translation is None:
            continue
        texts = [one.text or "" for one in translation.iter("numerusform")]
        texts = texts or [translation.text or ""]
        if translation.get("type") or not all(texts):
            yield f"{path.name}: {context}: {source!r} is not finished"
        elif any(places(text) != places(source) for text in texts):
            yield f"{path.name}: {context}: {source!r} has other places"
        elif any(marks(text) != marks(source) for text in texts):
            yield f"{path.name}: {context}: {source!r} has another `&`, `…` or `*`"
        elif not is_well_set(source, "en") or not all(is_well_set(t, language) for t in texts):
            yield f"{path.name}: {context}: {source!r} has a `…` or `'` set otherwise than usual"
    for context, source in sorted(present - found):
        yield f"{path.name}: {context}: {source!r} is missing; bring it in with `make texts`"
    for context, source in sorted(found - present):
        yield f"{path.name}: {context}: {source!r} is no longer used; see `make texts`"


def faults_of_files() -> Iterator[str]:
    for language in LANGUAGES:
        path = TRANSLATIONS / f"widgets_{language}.ts"
        with tempfile.TemporaryDirectory() as folder:
            fresh = Path(folder, "fresh.ts")
            collect(fresh, language)
            present = {(context, source) for context, source, _ in messages(fresh)}
        if present and not path.exists():
            yield f"{path.name}: missing; make it with `make texts`"
        elif path.exists():
            yield from faults_of_widgets(path, present)


def main() -> None:
    found = [
        *faults_of_words(TRANSLATIONS),
        *faults_of_papers(TRANSLATIONS),
        *faults_of_use(TRANSLATIONS, ROOT / "src" / "advisor_desk"),
        *faults_of_files(),
    ]
    print(*found, sep="\n", end="\n" if found else "")
    print(f"translations: {len(found)} to mend" if found else "translations: complete")
    sys.exit(bool(found))


if __name__ == "__main__":
    main()
