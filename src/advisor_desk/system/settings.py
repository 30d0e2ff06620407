"""What the adviser chose for this machine: one JSON file beside the desk, replaced whole."""

import json
import logging
from dataclasses import asdict, dataclass, field, fields, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from advisor_desk.system.errors import SettingsNotSaved
from advisor_desk.system.files import replace_file
from advisor_desk.system.languages import LANGUAGES
from advisor_desk.system.refusals import why

NAME = "settings.json"
LEADS = (15, 30, 60, 24 * 60)
"""How many minutes before a visit one can be reminded."""
_RECENT = 12
_log = logging.getLogger(__name__)


class Look(StrEnum):
    """Light, dark, or as the machine has it."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True)
class Settings:
    """Every choice, with what holds until one is made. `other` keeps what a newer desk wrote."""

    language: str = "sv"
    look: Look = Look.SYSTEM
    recent_companies: tuple[str, ...] = ()
    last_register_folder: str = ""
    last_document_folder: str = ""
    reminders: bool = True
    remind_minutes: int = 30
    other: dict[str, Any] = field(default_factory=dict)

    def visited(self, company: str) -> "Settings":
        """With this company first among the recent ones."""
        rest = [one for one in self.recent_companies if one != company]
        return replace(self, recent_companies=(company, *rest)[:_RECENT])


@dataclass(frozen=True)
class LoadedSettings:
    """The settings, and where the old file was put if it could not be read."""

    settings: Settings
    set_aside: Path | None = None


def load_settings(desk: Path) -> LoadedSettings:
    """Read the desk's settings. A broken file is kept aside, never overwritten.

    Where none can be read the usual ones hold: what is wrong with the folder, the desk will say.
    """
    path = desk / NAME
    try:
        raw = json.loads(path.read_bytes())
    except OSError:
        return LoadedSettings(Settings())
    except ValueError:
        raw = None
    if isinstance(raw, dict):
        return LoadedSettings(_parse(raw))
    aside = path.with_suffix(".broken.json")
    try:
        path.replace(aside)
    except OSError:
        return LoadedSettings(Settings())
    _log.warning("settings could not be read and were set aside")
    return LoadedSettings(Settings(), aside)


def save_settings(desk: Path, settings: Settings) -> None:
    """Raises `SettingsNotSaved`."""
    path = desk / NAME
    known = asdict(settings)
    other = known.pop("other")
    text = json.dumps({**other, **known}, ensure_ascii=False, indent=2)
    try:
        replace_file(path, f"{text}\n".encode())
    except OSError as error:
        raise SettingsNotSaved(path, why(error)) from error


def _parse(raw: dict[str, Any]) -> Settings:
    """Take each value that makes sense; one that does not falls back on its own."""
    taken: dict[str, Any] = {}
    known = {f.name for f in fields(Settings)} - {"other"}
    if raw.get("language") in LANGUAGES:
        taken["language"] = raw["language"]
    if raw.get("look") in list(Look):
        taken["look"] = Look(raw["look"])
    recent = raw.get("recent_companies")
    if isinstance(recent, list):
        taken["recent_companies"] = tuple(one for one in recent if isinstance(one, str))[:_RECENT]
    for name in ("last_register_folder", "last_document_folder"):
        if isinstance(raw.get(name), str):
            taken[name] = raw[name]
    if isinstance(raw.get("reminders"), bool):
        taken["reminders"] = raw["reminders"]
    if raw.get("remind_minutes") in LEADS:
        taken["remind_minutes"] = raw["remind_minutes"]
    other = {name: value for name, value in raw.items() if name not in known}
    return Settings(**taken, other=other)
