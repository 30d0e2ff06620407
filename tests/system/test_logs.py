"""The log tells what went wrong without telling about anybody."""

import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from advisor_desk.system.logs import install_crash_handler, install_logs

SECRET = "Anna Andersson is ill"


@pytest.fixture(autouse=True)
def restored(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Hooks, handlers and level as they were."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    root = logging.getLogger("advisor_desk")
    before, level = list(root.handlers), root.level
    yield
    for handler in [one for one in root.handlers if one not in before]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


def fail() -> None:
    try:
        int(SECRET)
    except ValueError as error:
        raise RuntimeError(SECRET) from error


def test_the_log_holds_what_our_modules_say(tmp_path: Path) -> None:
    path = install_logs(tmp_path / "logs")
    logging.getLogger("advisor_desk.store").info("desk %s opened", "0193")

    assert "advisor_desk.store desk 0193 opened" in path.read_text("utf-8")


def test_an_error_that_nobody_caught_is_logged_and_reported(tmp_path: Path) -> None:
    path, reported = install_logs(tmp_path), list[BaseException]()
    install_crash_handler(reported.append)
    with pytest.raises(RuntimeError) as caught:
        fail()
    sys.excepthook(type(caught.value), caught.value, caught.value.__traceback__)

    log = path.read_text("utf-8")
    assert reported == [caught.value]
    assert all(part in log for part in ("RuntimeError", "ValueError", "in fail"))


def test_an_error_in_a_thread_is_logged_and_reported(tmp_path: Path) -> None:
    path, reported = install_logs(tmp_path), list[BaseException]()
    install_crash_handler(reported.append)
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()

    assert [type(error) for error in reported] == [RuntimeError]
    assert "in fail" in path.read_text("utf-8")


def test_the_log_never_quotes_the_message_of_an_error(tmp_path: Path) -> None:
    path = install_logs(tmp_path)
    install_crash_handler(lambda _: None)
    with pytest.raises(RuntimeError) as caught:
        fail()
    sys.excepthook(RuntimeError, caught.value, caught.value.__traceback__)

    assert SECRET not in path.read_text("utf-8")


def test_an_interruption_from_the_keyboard_is_no_crash(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, reported = install_logs(tmp_path), list[BaseException]()
    install_crash_handler(reported.append)
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)

    assert reported == []
    assert path.read_text("utf-8") == ""
    assert "KeyboardInterrupt" in capsys.readouterr().err


def test_a_log_that_is_full_starts_over(tmp_path: Path) -> None:
    path = install_logs(tmp_path)
    for _ in range(25):
        logging.getLogger("advisor_desk.test").info("x" * 100_000)

    files = sorted(tmp_path.iterdir())
    assert path in files
    assert 1 < len(files) <= 4
    assert all(file.stat().st_size <= 1_000_000 for file in files)
