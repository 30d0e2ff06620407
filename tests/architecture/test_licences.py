"""The licence of everything shipped is named."""

from importlib.metadata import Distribution

import pytest
from list_licences import PAGE, licence, shipped

from tests.architecture.places import ROOT

LIBRARIES = sorted(shipped("advisor-desk", set()), key=lambda found: found.name)


@pytest.mark.parametrize("library", LIBRARIES, ids=lambda found: found.name)
def test_a_library_is_listed_with_its_licence(library: Distribution) -> None:
    assert f"| {library.name.lower()} | {licence(library)} |\n" in PAGE.read_text("utf-8")
    assert licence(library)


def test_the_program_carries_the_whole_text_of_its_own_licence() -> None:
    text = (ROOT / "LICENSE").read_text("utf-8")

    assert text.startswith("EUROPEAN UNION PUBLIC LICENCE v. 1.2")
    assert all(f"\n{number}." in text for number in range(1, 16))
    assert "‘Compatible Licences’ according to Article 5 EUPL" in text


@pytest.mark.parametrize("text", ["icons/LICENSE", "fonts/OFL.txt"])
def test_what_was_copied_keeps_its_licence_beside_it(text: str) -> None:
    assert "Copyright" in (ROOT / "resources" / text).read_text("utf-8")
