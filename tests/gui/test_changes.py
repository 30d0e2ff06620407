from threading import Thread, current_thread, main_thread

from pytestqt.qtbot import QtBot

from advisor_desk.gui.changes import Changes


def test_a_commit_in_another_thread_is_heard_on_the_gui_thread(qtbot: QtBot) -> None:
    changes = Changes()
    heard: list[tuple[frozenset[str], bool]] = []
    changes.changed.connect(lambda t: heard.append((t, current_thread() is main_thread())))

    with qtbot.waitSignal(changes.changed):
        thread = Thread(target=changes.happened.emit, args=(frozenset({"visit"}),))
        thread.start()
        thread.join()

    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [(frozenset({"visit"}), True)]


def test_the_commits_of_one_deed_are_told_together(qtbot: QtBot) -> None:
    changes = Changes()
    heard: list[frozenset[str]] = []
    changes.changed.connect(heard.append)

    changes.happened.emit(frozenset({"engagement", "next_step"}))
    changes.happened.emit(frozenset({"draft"}))
    assert heard == []

    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [frozenset({"engagement", "next_step", "draft"})]


def test_nothing_is_told_once_it_is_stopped(qtbot: QtBot) -> None:
    changes, others = Changes(), Changes()
    heard: list[frozenset[str]] = []
    changes.changed.connect(heard.append)

    changes.happened.emit(frozenset({"engagement"}))
    changes.stop()
    with qtbot.waitSignal(others.changed):  # asked for later, so told later
        others.happened.emit(frozenset({"draft"}))
    assert heard == []
