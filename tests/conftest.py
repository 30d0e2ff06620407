"""Fixtures shared by every test. Only the outside world is faked: clock, keyring, file chooser."""

import gc
import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.pop("ADVISOR_DESK_PASSPHRASE", None)
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"  # never this person's own

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).resolve().parents[1]
for kept in ("XDG_DATA_HOME", "XDG_STATE_HOME"):  # nor their desk or their log
    os.environ[kept] = str(ROOT / "build" / "test-home")
sys.path.insert(0, str(ROOT / "packaging"))
from compile_ui import generate

generate(ROOT)  # only what is out of date, so that a test never meets yesterday's words

from advisor_desk.system.words import Words
from tests.clock import FixedClock

pytest_plugins = ["tests.desks", "tests.demo", "tests.services.two_desks"]

Words.strict = True
settings.register_profile(
    "ci",
    deadline=None,
    max_examples=60,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.register_profile("thorough", settings.get_profile("ci"), max_examples=10_000)
settings.load_profile(os.environ.get("ADVISOR_DESK_EXAMPLES", "ci"))

with suppress(ImportError):  # what does not need Qt is tested without it too
    from pytestqt.qtbot import QtBot

    # Five seconds are soon over on a machine that is busy with something else.
    for wait in (QtBot.waitUntil, QtBot.waitSignal, QtBot.waitSignals, QtBot.waitActive,
                 QtBot.waitExposed, QtBot.waitCallback):  # fmt: skip
        (wait.__kwdefaults__ or {})["timeout"] = 30_000


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Function) -> Iterator[None]:
    """Leave the garbage of windows to this thread, as the program does.

    A worker that looked for it would take away widgets that belong to this thread.
    """
    if "qapp" in item.fixturenames:
        gc.disable()
    elif not gc.isenabled():
        gc.collect()
        gc.enable()
    done = yield
    if not gc.isenabled():
        gc.collect(1)
    return done
