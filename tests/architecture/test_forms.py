"""The generated forms are those that Designer's files give, each with a name of its own."""

from pathlib import Path

import pytest
from compile_ui import form

from tests.architecture.places import PACKAGE, ROOT

FORMS = PACKAGE / "gui" / "forms"
DESIGNED = sorted((ROOT / "ui").rglob("*.ui"))


@pytest.mark.parametrize("ui", DESIGNED, ids=lambda path: path.stem)
def test_a_form_is_what_its_design_gives(ui: Path) -> None:
    assert (FORMS / f"{ui.stem}_ui.py").read_text("utf-8") == form(ui)


def test_every_form_has_a_design() -> None:
    forms = {path.name.removesuffix("_ui.py") for path in FORMS.glob("*_ui.py")}

    assert forms == {ui.stem for ui in DESIGNED}
