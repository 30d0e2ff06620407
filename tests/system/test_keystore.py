"""Secrets go to a keyring that keeps them, or nowhere."""

import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from advisor_desk.system.errors import KeyringUnavailable
from advisor_desk.system.keystore import SystemKeyring

# Unlocked with a line of its own input; the keyring's files lie in the test's folder.
SESSION = """
printf words | gnome-keyring-daemon --unlock --components=secrets >/dev/null
exec "$@"
"""
KEEP_AND_FORGET = """
from advisor_desk.system.keystore import SystemKeyring
keyring = SystemKeyring(patience=120)
assert keyring.get("desk") is None
keyring.put("desk", "å secret")
assert SystemKeyring(patience=120).get("desk") == "å secret"
keyring.remove("desk")
keyring.remove("desk")
assert keyring.get("desk") is None
"""

ASK_IN_VAIN = """
from advisor_desk.system.errors import KeyringUnavailable
from advisor_desk.system.keystore import SystemKeyring
try:
    SystemKeyring(patience=1).get("desk")
except KeyringUnavailable:
    print("unavailable")
"""


@pytest.mark.skipif(
    not (shutil.which("dbus-run-session") and shutil.which("gnome-keyring-daemon")),
    reason="dbus or gnome-keyring is not installed",
)
def test_a_real_keyring_keeps_a_secret_and_forgets_it(tmp_path: Path) -> None:
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(tmp_path),
        "XDG_RUNTIME_DIR": str(tmp_path),
        "PYTHONPATH": os.pathsep.join(sys.path),
    }
    command = ["dbus-run-session", "--", "sh", "-c", SESSION, "sh", sys.executable, "-c"]
    command.append(KEEP_AND_FORGET)
    run = subprocess.run(
        command, env=environment, capture_output=True, text=True, check=False, timeout=300
    )

    assert run.returncode == 0, run.stderr
    assert any(tmp_path.rglob("*.keyring"))


@pytest.mark.parametrize(
    "backend", ["keyring.backends.null.Keyring", "keyrings.alt.file.PlaintextKeyring"]
)
def test_a_keyring_that_does_not_keep_secrets_is_not_used(
    monkeypatch: pytest.MonkeyPatch, backend: str
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", backend)

    with pytest.raises(KeyringUnavailable):
        SystemKeyring().put("desk", "secret")


def without_a_keyring(bus: Path) -> None:
    """Ask for a secret in a process of its own, whose session bus is at `bus`."""
    environment = {
        "HOME": str(bus.parent),
        "DBUS_SESSION_BUS_ADDRESS": f"unix:path={bus}",
        "PYTHONPATH": os.pathsep.join(sys.path),
    }
    command = [sys.executable, "-c", ASK_IN_VAIN]
    run = subprocess.run(
        command, env=environment, capture_output=True, text=True, check=False, timeout=300
    )

    assert run.stdout == "unavailable\n", run.stderr


def test_a_machine_without_a_session_bus_has_no_keyring(tmp_path: Path) -> None:
    without_a_keyring(tmp_path / "bus")


def test_a_keyring_that_never_answers_is_not_waited_for(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as silent:
        silent.bind(str(tmp_path / "bus"))
        silent.listen()

        without_a_keyring(tmp_path / "bus")
