"""All parts of a language become one catalogue, made again only when something changed."""

import gettext
import os
from pathlib import Path

import pytest
from compile_words import make_words


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for language in ("sv", "en", "de"):
        (tmp_path / "resources" / "translations" / language).mkdir(parents=True)
    return tmp_path


def part(root: Path, name: str, content: str) -> Path:
    path = root / "resources" / "translations" / "sv" / f"{name}.po"
    path.write_text(content, "utf-8")
    return path


def swedish(root: Path) -> gettext.GNUTranslations:
    make_words(root)
    with (root / "resources" / "translations" / "sv.mo").open("rb") as file:
        return gettext.GNUTranslations(file)


def test_a_language_without_words_has_an_empty_catalogue(root: Path) -> None:
    assert swedish(root).gettext("key") == "key"


def test_the_parts_of_a_language_are_one(root: Path) -> None:
    part(root, "store", 'msgid "error.A"\nmsgstr "Försök igen"\n')
    part(
        root,
        "gui",
        'msgid "visits"\nmsgid_plural "visits"\nmsgstr[0] "{n} besök"\nmsgstr[1] "b"\n',
    )
    words = swedish(root)

    assert words.gettext("error.A") == "Försök igen"
    assert words.ngettext("visits", "visits", 1) == "{n} besök"
    assert words.ngettext("visits", "visits", 0) == "b"


def test_a_key_that_two_parts_have_is_refused(root: Path) -> None:
    for name in ("store", "gui"):
        part(root, name, 'msgid "error.A"\nmsgstr "x"\n')

    with pytest.raises(SystemExit, match=r"error\.A is already in .*gui\.po"):
        make_words(root)


def test_a_changed_part_is_read_again(root: Path) -> None:
    path = part(root, "store", 'msgid "a"\nmsgstr "old"\n')
    make_words(root)
    path.write_text('msgid "a"\nmsgstr "new"\n')
    later(path)

    assert swedish(root).gettext("a") == "new"


def test_a_part_that_is_gone_is_forgotten(root: Path) -> None:
    path = part(root, "store", 'msgid "a"\nmsgstr "old"\n')
    make_words(root)
    path.unlink()
    later(path.parent)

    assert swedish(root).gettext("a") == "a"


def test_nothing_is_written_when_nothing_changed(root: Path) -> None:
    part(root, "store", 'msgid "a"\nmsgstr "old"\n')
    make_words(root)
    compiled = root / "resources" / "translations" / "sv.mo"
    os.utime(compiled, ns=(2**62, 2**62))
    make_words(root)

    assert compiled.stat().st_mtime_ns == 2**62


def later(path: Path) -> None:
    """As if it was changed a minute from now: file systems count in coarse steps."""
    moment = path.stat().st_mtime_ns + 60 * 10**9
    os.utime(path, ns=(moment, moment))
