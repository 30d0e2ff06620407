"""What is wrong with the words is found, and said where."""

from pathlib import Path

import pytest
from check_translations import faults_of_papers, faults_of_use, faults_of_widgets, faults_of_words
from compile_words import PAPER_LANGUAGES, PAPER_PARTS

WHOLE = """
msgid "error.Lost"
msgstr "{path} x"

msgid "days"
msgid_plural "days"
msgstr[0] "1"
msgstr[1] "{n}"
"""


def words(folder: Path, **contents: str) -> Path:
    for language in ("sv", "en", "de"):
        (folder / language).mkdir()
        (folder / language / "part.po").write_text(contents.get(language, WHOLE))
    return folder


def test_whole_words_have_no_fault(tmp_path: Path) -> None:
    assert list(faults_of_words(words(tmp_path))) == []


@pytest.mark.parametrize(
    ("german", "fault"),
    [
        ("", "error.Lost: missing in de"),
        (WHOLE.replace("{path} x", ""), "error.Lost: not finished in de"),
        (WHOLE.replace('"1"', '""'), "days: not finished in de"),
        (f"#, fuzzy{WHOLE}", "error.Lost: not finished in de"),
        (WHOLE.replace("{path}", "{file}"), "error.Lost: different places"),
        (
            WHOLE.partition('msgid "days"')[0] + 'msgid "days"\nmsgstr "{n}"',
            "days: has plurals in",
        ),
    ],
)
def test_a_fault_of_one_language_is_found(tmp_path: Path, german: str, fault: str) -> None:
    found = list(faults_of_words(words(tmp_path, de=german)))

    assert any(one.startswith(fault) for one in found), found


def test_a_language_of_papers_needs_their_words_and_no_others(tmp_path: Path) -> None:
    folder = words(tmp_path)
    for language in ("en", *PAPER_LANGUAGES):
        (folder / language).mkdir(exist_ok=True)
        for part in PAPER_PARTS:
            (folder / language / part).write_text(f'msgid "{part}"\nmsgstr "x"\n')
    assert list(faults_of_papers(folder)) == []

    (folder / "fi" / "documents.po").write_text("")
    assert list(faults_of_papers(folder)) == ["documents.po: missing in fi"]


@pytest.mark.parametrize(
    ("code", "faults"),
    [
        ('class Lost: ...\nwords.count("days", 2)', []),
        ('class Lost: ...\nf"days.{x}"', []),
        ("class Lost: ...", ["days: no code uses it"]),
        ('x = "days"', ["error.Lost: no code uses it"]),
        (
            'class Lost: ...\nwords.count("days", 2)\nwords.text("days.long")',
            ["days.long: the code asks for it, and no catalogue has it"],
        ),
    ],
)
def test_words_and_code_need_each_other(tmp_path: Path, code: str, faults: list[str]) -> None:
    (tmp_path / "code").mkdir()
    (tmp_path / "code" / "visits.py").write_text(code)

    assert list(faults_of_use(words(tmp_path), tmp_path / "code")) == faults


TS = """<TS version="2.1"><context><name>Page</name>
<message><source>{{n}} visits</source>{}</message></context></TS>
"""


@pytest.mark.parametrize(
    ("translation", "fault"),
    [
        ("<translation>{n} besök</translation>", None),
        ('<translation type="unfinished"></translation>', "not finished"),
        ("<translation></translation>", "not finished"),
        ("<translation>{m} besök</translation>", "other places"),
    ],
)
def test_a_widget_text_is_whole_or_its_fault_is_said(
    tmp_path: Path, translation: str, fault: str | None
) -> None:
    path = tmp_path / "widgets_sv.ts"
    path.write_text(TS.format(translation), "utf-8")
    found = list(faults_of_widgets(path, {("Page", "{n} visits")}))

    assert [fault in one for one in found if fault] == ([True] if fault else [])


DOTS = """<TS version="2.1"><context><name>Page</name>
<message><source>{}</source><translation>{}</translation></message></context></TS>
"""


@pytest.mark.parametrize(
    ("source", "translation", "is_usual"),
    [
        ("Print…", "Skriv ut …", True),
        ("Print …", "Skriv ut …", False),
        ("Print…", "Skriv ut…", False),
        ("Today’s date", "Dagens datum", True),
        ("Today's date", "Dagens datum", False),
    ],
)
def test_dots_and_apostrophes_are_set_as_usual(
    tmp_path: Path, source: str, translation: str, is_usual: bool
) -> None:
    path = tmp_path / "widgets_sv.ts"
    path.write_text(DOTS.format(source, translation), "utf-8")
    found = list(faults_of_widgets(path, {("Page", source)}))

    assert [one for one in found if "otherwise than usual" in one] == found
    assert bool(found) is not is_usual


def test_texts_that_came_or_went_are_said(tmp_path: Path) -> None:
    path = tmp_path / "widgets_sv.ts"
    path.write_text(TS.format("<translation>{n} besök</translation>"), "utf-8")
    found = list(faults_of_widgets(path, {("Page", "New")}))

    assert len(found) == 2
    assert "'New' is missing" in found[0]
    assert "'{n} visits' is no longer used" in found[1]
