"""What is typed is kept soon, at once where it matters, and never twice for nothing."""

from collections.abc import Iterator, Mapping
from contextlib import closing
from typing import Any

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from advisor_desk.domain.drafts import Form
from advisor_desk.domain.ids import new_id
from advisor_desk.gui.context import Context
from advisor_desk.gui.draft_keeper import DraftKeeper
from tests.gui.pages import type_text

SUBJECT = new_id()


class Typed(QLineEdit):
    """A form of one field."""

    def typed(self) -> Mapping[str, object]:
        return {"text": self.text()}


@pytest.fixture
def form(context: Context) -> Typed:
    made = Typed(context.window)
    made.show()
    return made


@pytest.fixture
def keeper(context: Context, form: Typed) -> DraftKeeper:
    keeper = DraftKeeper(context.services.drafts, Form.COMPANY, form.typed, form)
    made = context.keepers.add(keeper, lambda error: form.setToolTip(context.say(error)))
    made.begin(SUBJECT, None)
    form.textEdited.connect(made.touch)
    return made


def kept(context: Context) -> object:
    draft = context.services.drafts.find(Form.COMPANY, SUBJECT)
    return draft.fields["text"] if draft else None


def test_a_keystroke_is_kept_within_two_seconds(
    qtbot: QtBot, context: Context, form: Typed, keeper: DraftKeeper
) -> None:
    with qtbot.waitSignal(keeper.kept):
        type_text(form, "Å")
        assert keeper._timer.isActive()
        assert keeper._timer.interval() < 2000

    assert kept(context) == "Å"


def test_going_on_typing_does_not_put_it_off(
    qtbot: QtBot, context: Context, form: Typed, keeper: DraftKeeper
) -> None:
    with qtbot.waitSignal(keeper.kept):
        type_text(form, "N")
        begun = keeper._timer.timerId()
        type_text(form, "orr")
        assert keeper._timer.timerId() == begun

    assert kept(context) == "Norr"


def test_when_the_focus_leaves_it_is_kept_at_once(
    context: Context, form: Typed, keeper: DraftKeeper
) -> None:
    type_text(form, "Norr")

    context.window.focus_search()

    assert kept(context) == "Norr"


def test_when_the_machine_goes_down_it_is_kept_at_once(
    context: Context, form: Typed, keeper: DraftKeeper
) -> None:
    type_text(form, "Norr")

    context.keepers.save_all()

    assert kept(context) == "Norr"


def test_nothing_typed_is_nothing_kept(context: Context, keeper: DraftKeeper) -> None:
    context.keepers.save_all()

    assert kept(context) is None


def test_after_the_form_was_saved_nothing_is_kept_any_more(
    context: Context, form: Typed, keeper: DraftKeeper
) -> None:
    type_text(form, "Norr")
    keeper.rest()

    context.keepers.save_all()

    assert kept(context) is None


def test_a_draft_comes_back_when_its_subject_is_taken_up_again(
    context: Context, form: Typed, keeper: DraftKeeper
) -> None:
    type_text(form, "Norr")
    keeper.save_now()

    assert keeper.begin(SUBJECT, None) == {"text": "Norr"}
    assert keeper.begin(new_id(), None) == {}


def test_what_is_thrown_away_is_handed_back(
    context: Context, form: Typed, keeper: DraftKeeper
) -> None:
    type_text(form, "Norr")
    keeper.save_now()

    assert keeper.discard() == {"text": "Norr"}
    assert kept(context) is None


@pytest.fixture
def other_writer(context: Context) -> Iterator[Any]:
    """Another program that is writing to the desk file, until it is rolled back."""
    with closing(context.services.desk.database.connections.open()) as connection:
        connection.execute("BEGIN IMMEDIATE")
        yield connection


def test_what_another_program_kept_from_being_saved_is_saved_when_it_is_done(
    qtbot: QtBot, context: Context, form: Typed, keeper: DraftKeeper, other_writer: Any
) -> None:
    type_text(form, "Norr")
    keeper.save_now()
    keeper.rest()  # as when the form was left
    assert context.services.drafts.is_holding()

    other_writer.rollback()

    qtbot.waitUntil(lambda: not context.services.drafts.is_holding())
    assert kept(context) == "Norr"


def test_that_nothing_is_saved_is_told_when_it_lasts(
    qtbot: QtBot, context: Context, form: Typed, keeper: DraftKeeper, other_writer: Any
) -> None:
    type_text(form, "Norr")
    with qtbot.assertNotEmitted(keeper.failed):
        keeper.save_now()
    with qtbot.waitSignal(keeper.failed):
        keeper.save_now()
    assert form.toolTip()

    other_writer.rollback()
