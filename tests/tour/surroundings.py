"""What is set before Qt is loaded, when the tour is a program of its own."""

import os
import time


def prepare() -> None:
    """No screen, no keyring of whoever runs it, and the clocks of where it plays."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
    os.environ["QT_LOGGING_RULES"] = "*.warning=false"  # offscreen tells what it cannot do
    os.environ["TZ"] = "Europe/Stockholm"
    if hasattr(time, "tzset"):
        time.tzset()
