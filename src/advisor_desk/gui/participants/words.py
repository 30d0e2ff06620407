"""What is said of lists and their rows."""

from PySide6.QtCore import QCoreApplication, QLocale

from advisor_desk.domain.participants import Choice, Found, Listed, Participant, Result
from advisor_desk.services.participants.lists import Overview
from advisor_desk.system.words import Words

ICONS = {
    Found.NUMBER_KNOWN: ("badge-check", "green"),
    Found.NAME_KNOWN: ("user-check", "green"),
    Found.IN_REGISTER: ("database", "accent"),
    Found.NEW: ("circle-plus", "accent"),
    Found.AMBIGUOUS: ("circle-help", "amber"),
    Found.REPEATED: ("copy", "muted"),
    Found.UNREADABLE: ("circle-alert", "red"),
}
TONES = {
    Found.NUMBER_KNOWN: "green",
    Found.NAME_KNOWN: "green",
    Found.IN_REGISTER: "info",
    Found.NEW: "info",
    Found.AMBIGUOUS: "amber",
    Found.REPEATED: "neutral",
    Found.UNREADABLE: "red",
}
_GUESSED = {Found.NAME_KNOWN, Found.IN_REGISTER}
_UNSURE = ("circle-help", "amber")
_DECIDED = {
    Choice.USE: "check",
    Choice.ADD: "plus",
    Choice.JOIN: "link",
    Choice.SKIP: "circle-minus",
}


def standing(found: Overview) -> str:
    """As "312 to decide · 45 decided, not brought in · 600 brought in"."""
    say = QCoreApplication.translate
    parts = [
        say("Lists", "%n to decide", None, found.open) if found.open else "",
        say("Lists", "%n decided, not brought in", None, found.ready) if found.ready else "",
        say("Lists", "%n brought in", None, found.brought_in) if found.brought_in else "",
    ]
    if found.aside:
        parts.append(say("Lists", "%n kept aside", None, found.aside))
    if staying := found.results[Result.STAYS]:
        parts.append(say("Lists", "%n stay: used since", None, staying))
    return " · ".join(filter(None, parts)) or say("Lists", "nothing to decide")


def rows_text(count: int) -> str:
    return QCoreApplication.translate("Lists", "%n row(s)", None, count)


def number(value: int) -> str:
    return QLocale().toString(value)


def aside_icon(row: Listed) -> tuple[str, str] | None:
    return ("circle-alert", "red") if row.is_aside else None


def found_icon(row: Listed) -> tuple[str, str]:
    """A guess looks like one."""
    guessed = row.finding.found in {*_GUESSED, Found.REPEATED}
    if guessed and not row.finding.is_sure:
        return _UNSURE
    return ICONS[row.finding.found]


def found_text(row: Listed, words: Words) -> str:
    """With the score where there is one: as "Name known, 92 %"."""
    said = words.code(row.finding.found)
    if row.typed.visit and row.finding.repeats is not None:
        return QCoreApplication.translate("Lists", "As line {line}").format(
            line=number(row.finding.repeats)
        )
    if row.finding.found in _GUESSED and row.finding.candidates:
        return f"{said}, {row.finding.candidates[0].likeness.score:.0f} %"
    return said


def company_text(row: Listed) -> str:
    """The company that is decided on, else the one proposed."""
    meant = row.chosen
    if meant is None and row.decision is None and row.finding.candidates:
        meant = row.finding.candidates[0]
    return meant.company.name if meant else ""


def decision_text(row: Listed, words: Words) -> str:
    if row.result:
        return words.code(row.result)
    return words.code(row.decision.choice) if row.decision else ""


def decision_icon(row: Listed) -> tuple[str, str] | None:
    if row.result is Result.FAILED:
        return "triangle-alert", "amber"
    if row.result is Result.STAYS:
        return "history", "amber"
    if row.result is Result.HELD:
        return "circle-minus", "amber"
    if row.result:
        return "circle-check", "green"
    return (_DECIDED[row.decision.choice], "muted") if row.decision else None


def typed_text(typed: Participant) -> str:
    """What a row is called in one line."""
    return typed.name or typed.shown_number or "–"
