"""What languages and looks are called, for the segments that choose them."""

from PySide6.QtCore import QCoreApplication

from advisor_desk.system.settings import Look


def language_names() -> list[tuple[object, str]]:
    """Each language in its own words: who needs it must be able to read it."""
    return [("sv", "Svenska"), ("en", "English"), ("de", "Deutsch")]


def look_names() -> list[tuple[object, str]]:
    return [
        (Look.SYSTEM, QCoreApplication.translate("Looks", "As the system")),
        (Look.LIGHT, QCoreApplication.translate("Looks", "Light")),
        (Look.DARK, QCoreApplication.translate("Looks", "Dark")),
    ]
