from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from advisor_desk.gui.buttons import Button, IconButton
from advisor_desk.gui.cards import Card, Facts, FieldRow, ScrollPage
from advisor_desk.gui.columns import Columns
from advisor_desk.gui.icons import IconLabel
from advisor_desk.gui.labels import Chip, Label

MARKUP = '<b>Å</b> <img src="file:///etc/passwd">'
Show = Callable[[QWidget], QWidget]


def test_markup_in_data_is_shown_as_it_is(qtbot: QtBot) -> None:
    card, facts = Card(MARKUP), Facts()
    facts.set_facts([(MARKUP, MARKUP)])
    card.body.addWidget(facts)
    card.body.addWidget(FieldRow(MARKUP, QLineEdit(), hint=MARKUP))
    card.body.addWidget(Chip(MARKUP))
    qtbot.addWidget(card)

    labels = card.findChildren(QLabel)
    assert len(labels) > 5
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def test_a_label_reaches_its_field_by_key_and_by_name(qtbot: QtBot, show: Show) -> None:
    field = QLineEdit()
    row = FieldRow("&Name", field, required=True)
    show(row)

    assert field.accessibleName() == "Name"
    assert [label.text() for label in row.findChildren(QLabel) if label.buddy() is field] == [
        "&Name *"
    ]


def test_what_is_wrong_is_shown_framed_and_spoken(qtbot: QtBot, show: Show) -> None:
    field = QLineEdit()
    row = FieldRow("Number", field)
    show(row)
    row.set_problem("One digit is missing.")

    assert field.accessibleDescription() == "One digit is missing."
    assert field.property("invalid") is True
    assert any(label.isVisible() and "digit" in label.text() for label in row.findChildren(QLabel))

    row.set_problem("")
    assert not any("digit" in label.text() for label in row.findChildren(QLabel))
    assert field.property("invalid") is False


def test_new_facts_replace_the_old(qtbot: QtBot) -> None:
    facts = Facts()
    qtbot.addWidget(facts)
    facts.set_facts([("Town", "Borås")])
    facts.set_facts([("Town", "Luleå"), ("Size", "12")])

    shown = [label.text() for label in facts.findChildren(QLabel) if not label.isHidden()]
    assert shown == ["Town", "Luleå", "Size", "12"]


def test_an_icon_button_says_what_it_does(qtbot: QtBot) -> None:
    button = IconButton("pencil", "Edit the contact")
    qtbot.addWidget(button)

    assert (button.accessibleName(), button.toolTip()) == ("Edit the contact",) * 2


@pytest.mark.parametrize("kind", [Label, Chip, Button, Card, IconLabel])
def test_a_form_may_make_it_with_its_parent_alone(
    qtbot: QtBot, kind: Callable[[QWidget], QWidget]
) -> None:
    page = QWidget()
    qtbot.addWidget(page)

    assert kind(page).parent() is page


def test_columns_stand_below_each_other_where_it_is_narrow(qtbot: QtBot, show: Show) -> None:
    page = ScrollPage()
    columns, left, right = Columns(), QFrame(), QFrame()
    for frame in (left, right):
        frame.setMinimumSize(300, 200)
    columns.main.addWidget(left)
    columns.side.addWidget(right)
    page.body.addWidget(columns)
    page.resize(1000, 400)
    show(page)

    def beside() -> bool:
        return left.mapTo(page, left.pos()).x() != right.mapTo(page, right.pos()).x()

    qtbot.waitUntil(beside)
    page.resize(500, 400)
    qtbot.waitUntil(lambda: not beside())


def test_return_presses_no_button_by_accident(qtbot: QtBot) -> None:
    button = Button("Delete", kind="danger")
    qtbot.addWidget(button)

    assert isinstance(button, QPushButton)
    assert not button.autoDefault()
