"""The guide shows what the tour makes, and nothing that is not there."""

import re
from pathlib import Path

import pytest

from tests.tour.guide import LANGUAGES, PICTURES, SHOWN

ROOT = Path(__file__).parents[2]
PAGES = ("README.md", "docs/guide/sv.md", "docs/guide/en.md")
_MOST_BYTES = 3_000_000
_LINK = re.compile(r"\]\(([^)#]+)\)")


@pytest.mark.parametrize("page", PAGES)
def test_every_link_of_a_page_leads_somewhere(page: str) -> None:
    text = (ROOT / page).read_text("utf-8")
    broken = [to for to in _LINK.findall(text) if not (ROOT / page).parent.joinpath(to).exists()]

    assert broken == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_picture_is_shown_once_in_the_guide_of_its_language(language: str) -> None:
    text = (ROOT / "docs" / "guide" / f"{language}.md").read_text("utf-8")
    shown = re.findall(rf"\(pictures/{language}/(.+)\.png\)", text)

    assert sorted(shown) == sorted(SHOWN)


def test_the_pictures_are_light() -> None:
    assert sum(path.stat().st_size for path in PICTURES.rglob("*.png")) < _MOST_BYTES
