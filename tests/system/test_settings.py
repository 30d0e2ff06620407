"""Settings survive what programs and people do to their file."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor_desk.system.errors import SettingsNotSaved
from advisor_desk.system.refusals import Refusal
from advisor_desk.system.settings import Look, Settings, load_settings, save_settings

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)


def test_a_new_desk_has_the_usual_settings(tmp_path: Path) -> None:
    loaded = load_settings(tmp_path)

    assert loaded.settings == Settings()
    assert loaded.set_aside is None


def test_what_was_saved_is_read_again(tmp_path: Path) -> None:
    chosen = Settings(language="de", look=Look.DARK, recent_companies=("a", "b"))
    save_settings(tmp_path, chosen)

    assert load_settings(tmp_path).settings == chosen


@given(st.dictionaries(st.text(), JSON))
def test_any_json_object_gives_settings_that_can_be_saved_and_read(
    tmp_path_factory: pytest.TempPathFactory, raw: dict[str, object]
) -> None:
    desk = tmp_path_factory.mktemp("desk")
    (desk / "settings.json").write_text(json.dumps(raw))
    read = load_settings(desk).settings
    save_settings(desk, read)

    assert load_settings(desk).settings == read


@given(st.sampled_from(["language", "look", "recent_companies", "last_register_folder"]), JSON)
def test_a_value_that_makes_no_sense_leaves_the_others_alone(
    tmp_path_factory: pytest.TempPathFactory, name: str, value: object
) -> None:
    desk = tmp_path_factory.mktemp("desk")
    raw = {"language": "en", "look": "dark", "last_document_folder": "/papers", name: value}
    (desk / "settings.json").write_text(json.dumps(raw))

    assert load_settings(desk).settings.last_document_folder == "/papers"


def test_what_a_newer_desk_wrote_is_kept(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"language": "de", "hologram": {"on": true}}')
    settings = load_settings(tmp_path).settings
    save_settings(tmp_path, replace(settings, language="sv"))

    raw = json.loads((tmp_path / "settings.json").read_text("utf-8"))
    assert raw["hologram"] == {"on": True}
    assert raw["language"] == "sv"


@pytest.mark.parametrize("broken", [b"", b"{", b"[1]", b"\xff\xfe\x00", b'"text"'])
def test_a_broken_file_is_set_aside_as_it_was(tmp_path: Path, broken: bytes) -> None:
    (tmp_path / "settings.json").write_bytes(broken)
    loaded = load_settings(tmp_path)

    assert loaded.settings == Settings()
    assert loaded.set_aside is not None
    assert loaded.set_aside.read_bytes() == broken


def test_the_company_visited_last_is_first_and_only_once() -> None:
    settings = Settings().visited("a").visited("b").visited("a")

    assert settings.recent_companies == ("a", "b")


def test_old_companies_are_forgotten() -> None:
    settings = Settings()
    for number in range(40):
        settings = settings.visited(str(number))

    assert settings.recent_companies[0] == "39"
    assert len(settings.recent_companies) == 12


def test_a_folder_that_takes_no_file_is_said_with_the_reason(tmp_path: Path) -> None:
    (tmp_path / "settings.json").mkdir()

    with pytest.raises(SettingsNotSaved) as told:
        save_settings(tmp_path, Settings())

    assert told.value.cause is Refusal.IS_A_FOLDER
    assert load_settings(tmp_path).settings == Settings()


def test_where_there_is_no_folder_the_usual_settings_hold(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    assert load_settings(tmp_path / "file").settings == Settings()
