"""Keys that pages and fields answer themselves: listed under F1 before the pages are made."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from advisor_desk.gui.shortcuts import CALENDAR, DO, LISTS, WRITE, Shortcuts

_ANSWERED = (
    ("Ctrl+L", QT_TRANSLATE_NOOP("Shortcuts", "Log a visit to the company"), DO),
    ("Ctrl+P", QT_TRANSLATE_NOOP("Shortcuts", "Plan a visit to the company"), DO),
    ("Ctrl+R", QT_TRANSLATE_NOOP("Shortcuts", "Refer the company"), DO),
    ("Ctrl+Z", QT_TRANSLATE_NOOP("Shortcuts", "Undo what was just done"), DO),
    ("Ctrl+Down", QT_TRANSLATE_NOOP("Shortcuts", "From the search in a list to its rows"), LISTS),
    ("Ctrl+Return", QT_TRANSLATE_NOOP("Shortcuts", "Save the form"), WRITE),
    ("Esc", QT_TRANSLATE_NOOP("Shortcuts", "Back; what you typed is kept"), WRITE),
    ("Ctrl+Shift+E", QT_TRANSLATE_NOOP("Shortcuts", "Show the passphrase that is typed"), WRITE),
    ("T", QT_TRANSLATE_NOOP("Shortcuts", "Today’s date"), CALENDAR),
    ("PgUp", QT_TRANSLATE_NOOP("Shortcuts", "Earlier days"), CALENDAR),
    ("PgDown", QT_TRANSLATE_NOOP("Shortcuts", "Later days"), CALENDAR),
    ("D", QT_TRANSLATE_NOOP("Shortcuts", "One day"), CALENDAR),
    ("W", QT_TRANSLATE_NOOP("Shortcuts", "A week"), CALENDAR),
    ("M", QT_TRANSLATE_NOOP("Shortcuts", "A month"), CALENDAR),
    ("L", QT_TRANSLATE_NOOP("Shortcuts", "A list"), CALENDAR),
    ("N", QT_TRANSLATE_NOOP("Shortcuts", "Companies near by that nobody has met"), CALENDAR),
    (
        "Shift+Right",
        QT_TRANSLATE_NOOP("Shortcuts", "Move the visit; Return lets it go"),
        CALENDAR,
    ),
)


def note_page_keys(shortcuts: Shortcuts) -> None:
    for keys, text, group in _ANSWERED:
        shortcuts.note(keys, text, group)
