"""A form is made from its design: annotated, without idle imports, and gone when the design is."""

import ast
from pathlib import Path

import pytest
from compile_ui import form, make_forms

DESIGN = """<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0">
 <class>VisitPage</class>
 <widget class="QDialog" name="VisitPage">
  <property name="windowTitle"><string>Visit</string></property>
  <layout class="QVBoxLayout" name="layout">
   <item>
    <widget class="QLabel" name="place">
     <property name="text"><string>Place</string></property>
    </widget>
   </item>
  </layout>
 </widget>
</ui>
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "ui").mkdir()
    (tmp_path / "ui" / "visit_page.ui").write_text(DESIGN)
    return tmp_path


def test_both_methods_are_annotated(root: Path) -> None:
    [kind] = [
        one
        for one in ast.parse(form(root / "ui" / "visit_page.ui")).body
        if isinstance(one, ast.ClassDef)
    ]
    methods = [ast.unparse(one).splitlines()[0] for one in kind.body]

    assert kind.name == "Ui_VisitPage"
    assert methods == [
        "def setupUi(self, VisitPage: QDialog) -> None:",
        "def retranslateUi(self, VisitPage: QDialog) -> None:",
    ]


def test_only_what_the_form_uses_is_imported(root: Path) -> None:
    made = ast.parse(form(root / "ui" / "visit_page.ui"))
    imported = {
        name.name for one in made.body if isinstance(one, ast.ImportFrom) for name in one.names
    }

    assert imported == {"QCoreApplication", "QDialog", "QLabel", "QVBoxLayout"}


def test_a_form_whose_design_is_gone_goes_too(root: Path) -> None:
    forms = root / "src" / "advisor_desk" / "gui" / "forms"
    make_forms(root)
    made = {path.name for path in forms.iterdir()}
    (root / "ui" / "visit_page.ui").unlink()
    make_forms(root)

    assert made == {"__init__.py", "visit_page_ui.py"}
    assert {path.name for path in forms.iterdir()} == {"__init__.py"}
