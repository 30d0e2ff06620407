"""What this machine has said already: keys and times beside the desk, so that a restart knows."""

import json
import logging
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from advisor_desk.system.files import replace_file

NAME = "reminded.json"
_log = logging.getLogger(__name__)


def load_said(desk: Path) -> Mapping[str, datetime]:
    """Nothing where it cannot be read: to be reminded twice is better than never."""
    try:
        raw = json.loads((desk / NAME).read_bytes())
        return {str(key): datetime.fromisoformat(until) for key, until in raw.items()}
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, TypeError, AttributeError):
        _log.warning("what was said before could not be read")
        return {}


def save_said(desk: Path, said: Mapping[str, datetime]) -> None:
    """Keep it if that can be done; where it cannot, the program goes on all the same."""
    text = json.dumps({key: until.isoformat() for key, until in said.items()})
    try:
        replace_file(desk / NAME, f"{text}\n".encode())
    except OSError:
        _log.warning("what was said could not be kept")
