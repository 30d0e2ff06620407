"""The card that asks what is in which column."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QWidget

from advisor_desk.domain.mappings import ListKind
from advisor_desk.domain.participants import ListField
from advisor_desk.gui.context import Context
from advisor_desk.gui.labels import Label
from advisor_desk.gui.mapping.card import MappingCard
from advisor_desk.register.participants import NAMES
from tests.gui.forms import clashing_keys, nameless
from tests.gui.pages import found

KIND = ListKind.PARTICIPANTS


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "list.csv"
    path.write_text("Bolag;Vem;Ort\n;Åsa Ek;\nNorrby AB;Bo Ek;Borås\n", "utf-8")
    return path


@pytest.fixture
def card(context: Context, show: Callable[[QWidget], QWidget], file: Path) -> MappingCard:
    made = MappingCard(context)
    made.ask(tuple(ListField), context.services.mappings.propose(file, KIND, NAMES))
    show(made)
    return made


def combo(card: MappingCard, field: ListField) -> QComboBox:
    return found(card, QComboBox, f"column {field.value}")


def test_what_is_proposed_is_shown_with_an_example(card: MappingCard) -> None:
    assert combo(card, ListField.NAME).currentText() == "Bolag"
    assert card.columns() == {"name": "Bolag", "town": "Ort"}
    said = {label.text() for label in card.findChildren(Label) if label.isVisible()}
    assert {"Norrby AB", "Borås"} <= said


def test_another_column_is_chosen_by_keyboard(card: MappingCard) -> None:
    field = combo(card, ListField.CONTACT)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Down)

    assert card.columns()["contact"] == "Vem"
    header = card.ui.examples.model().headerData(1, Qt.Orientation.Horizontal)
    assert header == "Vem → Contact’s name"


def test_a_column_can_be_said_to_be_missing(card: MappingCard) -> None:
    combo(card, ListField.TOWN).setCurrentIndex(0)

    assert "town" not in card.columns()


def test_a_remembered_choice_is_told(card: MappingCard, context: Context, file: Path) -> None:
    assert card.ui.told_label.text().startswith("Proposed")
    mappings = context.services.mappings
    mappings.remember(KIND, ("Bolag", "Vem", "Ort"), {"name": "Vem"})

    card.ask(tuple(ListField), mappings.propose(file, KIND, NAMES))

    assert card.ui.told_label.text().startswith("As you chose it")
    assert card.columns() == {"name": "Vem"}


def test_every_choice_has_a_name_and_a_key_of_its_own(card: MappingCard) -> None:
    assert nameless(card) == []
    assert clashing_keys(card) == []
