"""Question sets are read whole or refused with a sentence that says what is wrong."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor_desk.domain.checklists import Part
from advisor_desk.domain.codes import Language
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.system.paths import resource
from advisor_desk.system.question_sets import (
    HORIZONTAL,
    QuestionCodeRepeated,
    QuestionLanguagesMissing,
    QuestionPartUnknown,
    QuestionSetUnknown,
    QuestionSetUnreadable,
    current,
    load,
    load_all,
)
from advisor_desk.system.words import Words

Edit = Callable[[dict[str, Any]], object]


def shipped() -> dict[str, Any]:
    raw = json.loads(resource("checklists", "horizontal-1.json").read_text("utf-8"))
    assert isinstance(raw, dict)
    return raw


def written(folder: Path, raw: object, name: str = "horizontal-1.json") -> Path:
    path = folder / name
    path.write_text(json.dumps(raw), "utf-8")
    return path


def edited(folder: Path, edit: Edit) -> Path:
    raw = shipped()
    edit(raw)
    return written(folder, raw)


def first_item(raw: dict[str, Any]) -> dict[str, Any]:
    item = raw["criteria"][0]["items"][0]
    assert isinstance(item, dict)
    return item


def test_the_shipped_questions_are_three_criteria_of_three_items() -> None:
    questions = current()

    assert (questions.code, questions.version) == (HORIZONTAL, 1)
    assert [c.code for c in questions.criteria] == [
        "gender_equality",
        "integration",
        "environment",
    ]
    for criterion in questions.criteria:
        assert [item.part for item in criterion.items] == list(Part)


@pytest.mark.parametrize("language", Language)
def test_every_shipped_question_is_asked_and_explained_in_each_language(
    language: Language,
) -> None:
    items = current().items
    asked = {item.texts[language] for item in items}

    assert len(asked) == len(items) == 9
    assert all(text.endswith("?") and len(text) < 120 for text in asked)
    assert all(item.help[language].endswith(".") for item in items)


def test_the_newest_version_is_the_one_to_ask(tmp_path: Path) -> None:
    for version in (2, 10, 9):
        written(tmp_path, shipped() | {"version": version}, f"horizontal-{version}.json")
    written(tmp_path, shipped() | {"code": "other", "version": 99}, "other-99.json")

    assert current(HORIZONTAL, tmp_path).version == 10
    assert set(load_all(tmp_path)) == {
        ("horizontal", 2), ("horizontal", 9), ("horizontal", 10), ("other", 99)
    }  # fmt: skip


def test_a_set_that_nobody_has_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(QuestionSetUnknown) as raised:
        current("common_region", tmp_path)
    assert raised.value.code == "common_region"


def test_a_code_given_twice_is_named(tmp_path: Path) -> None:
    path = edited(tmp_path, lambda raw: first_item(raw).update(code="environment.purpose"))
    with pytest.raises(QuestionCodeRepeated) as raised:
        load(path)
    assert raised.value.code == "environment.purpose"


def test_two_criteria_of_one_code_are_refused(tmp_path: Path) -> None:
    path = edited(tmp_path, lambda raw: raw["criteria"][0].update(code="environment"))
    with pytest.raises(QuestionCodeRepeated):
        load(path)


@pytest.mark.parametrize("place", ["texts", "help"])
def test_languages_that_lack_a_text_are_named(tmp_path: Path, place: str) -> None:
    path = edited(tmp_path, lambda raw: first_item(raw)[place].update(de="", sv=""))
    with pytest.raises(QuestionLanguagesMissing) as raised:
        load(path)
    assert raised.value.code == "gender_equality.purpose"
    assert raised.value.languages == (Language.SWEDISH, Language.GERMAN)


def test_a_part_that_is_none_of_the_three_is_named(tmp_path: Path) -> None:
    path = edited(tmp_path, lambda raw: first_item(raw).update(part="mood"))
    with pytest.raises(QuestionPartUnknown) as raised:
        load(path)
    assert (raised.value.code, raised.value.part) == ("gender_equality.purpose", "mood")


def test_a_help_line_may_be_left_out(tmp_path: Path) -> None:
    path = edited(tmp_path, lambda raw: first_item(raw).pop("help"))
    assert load(path).items[0].help == {}


BROKEN: list[Edit] = [
    lambda raw: raw.pop("criteria"),
    lambda raw: raw.update(criteria=[]),
    lambda raw: raw.update(criteria=[1]),
    lambda raw: raw["criteria"][0].update(items=[]),
    lambda raw: raw.update(version=0),
    lambda raw: raw.update(version="1"),
    lambda raw: raw.update(version=True),
    lambda raw: raw.update(code=" "),
    lambda raw: first_item(raw).update(texts=["?"]),
    lambda raw: first_item(raw)["texts"].update(sv=7),
    lambda raw: first_item(raw).update(part=["purpose"]),
]


@pytest.mark.parametrize("edit", BROKEN)
def test_a_file_of_another_shape_is_refused(tmp_path: Path, edit: Edit) -> None:
    with pytest.raises((QuestionSetUnreadable, QuestionPartUnknown)):
        load(edited(tmp_path, edit))


@pytest.mark.parametrize(
    "content", [b"", b"{", b"\xff\xfe\x00", b"[]", b"null", b'{"code": ', b"[" * 100_000]
)
def test_a_file_that_is_no_question_set_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "horizontal-1.json"
    path.write_bytes(content)
    with pytest.raises(QuestionSetUnreadable) as raised:
        load(path)
    assert str(path) in Words("sv").error(raised.value)


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(QuestionSetUnreadable):
        load(tmp_path / "horizontal-1.json")


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=5,
)


@given(
    raw=json_values,
    place=st.sampled_from(["code", "version", "criteria", "names", "items", "part", "texts"]),
)
def test_whatever_the_file_holds_it_is_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, raw: object, place: str
) -> None:
    whole = shipped()
    for part in (whole, whole["criteria"][1], whole["criteria"][1]["items"][1]):
        if place in part:
            part[place] = raw
    path = written(tmp_path_factory.mktemp("checklists"), whole)
    try:
        outcome = str(load(path).version)
    except AdvisorDeskError as error:
        outcome = Words("de").error(error)
    assert outcome
