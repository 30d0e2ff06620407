"""The file beside a database that describes its key, without holding it in the clear."""

import hashlib
import json
from base64 import b64decode, b64encode
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from advisor_desk.system.errors import KeyFileDamaged, KeyFileMissing, KeyFileTooNew
from advisor_desk.system.files import replace_file
from advisor_desk.system.sealing import PassphraseSeal, RecoverySeal, Stretch

_FORMAT = 1
_MOST_MEMORY_KIB, _MOST_PASSES, _MOST_LANES = 1 << 20, 64, 16  # a damaged file must not stall


@dataclass(frozen=True)
class KeyFile:
    """Exactly one of `passphrase` and `keyring_entry` opens the key; `recovery` always does.

    `check` is known to belong to the key, so a right key is told from a damaged database.
    """

    check: bytes
    recovery: RecoverySeal
    passphrase: PassphraseSeal | None = None
    keyring_entry: str | None = None


def read_key_file(path: Path) -> KeyFile:
    """Raises `KeyFileMissing`, `KeyFileTooNew` or `KeyFileDamaged`."""
    try:
        raw = json.loads(path.read_bytes())
        if raw["format"] > _FORMAT:
            raise KeyFileTooNew(path)
        body = raw["key"]
        if raw["sum"] != _sum(body):
            raise KeyFileDamaged(path)
        return _parse(body)
    except FileNotFoundError:
        raise KeyFileMissing(path) from None
    except (ValueError, KeyError, TypeError):
        raise KeyFileDamaged(path) from None


def write_key_file(path: Path, file: KeyFile) -> None:
    body = _body(file)
    whole = {"format": _FORMAT, "key": body, "sum": _sum(body)}
    replace_file(path, f"{json.dumps(whole, indent=1)}\n".encode())


def _sum(body: object) -> str:
    return hashlib.sha256(json.dumps(body, sort_keys=True).encode()).hexdigest()


def _text(data: bytes) -> str:
    return b64encode(data).decode()


def _body(file: KeyFile) -> dict[str, Any]:
    body: dict[str, Any] = {
        "check": _text(file.check),
        "recovery": {"salt": _text(file.recovery.salt), "sealed": _text(file.recovery.sealed)},
    }
    if file.passphrase:
        stretch = file.passphrase.stretch
        body["passphrase"] = {
            "function": "argon2id",
            "memory_kib": stretch.memory_kib,
            "passes": stretch.passes,
            "lanes": stretch.lanes,
            "salt": _text(stretch.salt),
            "sealed": _text(file.passphrase.sealed),
        }
    else:
        body["keyring_entry"] = file.keyring_entry
    return body


def _parse(body: dict[str, Any]) -> KeyFile:
    recovery = RecoverySeal(
        b64decode(body["recovery"]["salt"], validate=True),
        b64decode(body["recovery"]["sealed"], validate=True),
    )
    check = b64decode(body["check"], validate=True)
    if "passphrase" in body:
        return KeyFile(check, recovery, passphrase=_passphrase(body["passphrase"]))
    return KeyFile(check, recovery, keyring_entry=str(body["keyring_entry"]))


def _passphrase(raw: dict[str, Any]) -> PassphraseSeal:
    stretch = Stretch(
        memory_kib=_within(raw["memory_kib"], _MOST_MEMORY_KIB),
        passes=_within(raw["passes"], _MOST_PASSES),
        lanes=_within(raw["lanes"], _MOST_LANES),
        salt=b64decode(raw["salt"], validate=True),
    )
    return PassphraseSeal(stretch, b64decode(raw["sealed"], validate=True))


def _within(number: int, most: int) -> int:
    if not 1 <= number <= most:
        raise ValueError(number)
    return number
