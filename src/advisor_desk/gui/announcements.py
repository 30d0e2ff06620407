"""Tells a screen reader what changed while its user is elsewhere in the window."""

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str, *, at_once: bool = False) -> None:
    """Have the text spoken: when there is a pause, or `at_once` when it must not wait."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # not needed to start

    event = QAccessibleAnnouncementEvent(widget, text)
    if at_once:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
