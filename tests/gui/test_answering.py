"""Questions that nobody waits for: answered in turn, and what goes wrong is noted."""

import logging
from collections.abc import Iterator
from threading import Event

import pytest

from advisor_desk.gui.answering import Answering
from advisor_desk.register.errors import RegisterMissing


@pytest.fixture
def answering() -> Iterator[Answering]:
    made = Answering()
    yield made
    made.stop()


def asked(answering: Answering, error: Exception) -> None:
    """Ask what raises; when this returns it has been answered."""

    def broken() -> None:
        raise error

    after = Event()
    answering.ask(broken)
    answering.ask(after.set)
    assert after.wait(60)


def test_a_bug_is_in_the_log_and_the_next_question_is_answered(
    answering: Answering, caplog: pytest.LogCaptureFixture
) -> None:
    asked(answering, ZeroDivisionError())

    assert [(r.levelno, r.exc_info is None) for r in caplog.records] == [(logging.ERROR, False)]


def test_what_the_adviser_is_told_elsewhere_is_noted_by_its_kind(
    answering: Answering, caplog: pytest.LogCaptureFixture
) -> None:
    asked(answering, RegisterMissing("secret.db"))

    [record] = caplog.records
    assert record.levelno == logging.WARNING
    assert "RegisterMissing" in record.getMessage()
    assert "secret" not in record.getMessage()


def test_after_stopping_nothing_is_under_way_or_asked_any_more() -> None:
    answering, gate, done = Answering(), Event(), list[int]()

    def work() -> None:
        gate.wait(60)
        done.append(1)

    answering.ask(work)
    answering.ask(lambda: done.append(2))
    gate.set()
    answering.stop()
    answering.ask(lambda: done.append(3))

    assert done in ([1], [1, 2])
