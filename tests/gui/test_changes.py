from threading import Thread, current_thread, main_thread

from pytestqt.qtbot import QtBot

from advisor_desk.gui.changes import Changes


def test_a_commit_in_another_thread_is_heard_on_the_gui_thread(qtbot: QtBot) -> None:
    changes = Changes()
    heard: list[tuple[frozenset[str], bool]] = []
    changes.changed.connect(lambda t: heard.append((t, current_thread() is main_thread())))

    with qtbot.waitSignal(changes.changed):
        thread = Thread(target=changes.changed.emit, args=(frozenset({"visit"}),))
        thread.start()
        thread.join()

    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [(frozenset({"visit"}), True)]
