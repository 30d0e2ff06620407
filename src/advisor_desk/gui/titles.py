"""The window's own title: the page first, so that a task bar tells windows apart."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_PROGRAM = "Advisor Desk"
_TITLES = {  # the pages of a company, a referral and an inquiry name themselves
    "today": QT_TRANSLATE_NOOP("Titles", "Today"),
    "inbox": QT_TRANSLATE_NOOP("Titles", "Inbox"),
    "inquiries": QT_TRANSLATE_NOOP("Titles", "Inquiries"),
    "inquiry_edit": QT_TRANSLATE_NOOP("Titles", "Log an inquiry"),
    "collisions": QT_TRANSLATE_NOOP("Titles", "Collisions"),
    "collision": QT_TRANSLATE_NOOP("Titles", "Collision"),
    "steps": QT_TRANSLATE_NOOP("Titles", "Next steps and follow-ups"),
    "follow_up": QT_TRANSLATE_NOOP("Titles", "Follow-up"),
    "companies": QT_TRANSLATE_NOOP("Titles", "Companies"),
    "company_edit": QT_TRANSLATE_NOOP("Titles", "Company details"),
    "lists": QT_TRANSLATE_NOOP("Titles", "Lists"),
    "list": QT_TRANSLATE_NOOP("Titles", "List"),
    "merge": QT_TRANSLATE_NOOP("Titles", "Merge two companies"),
    "visits": QT_TRANSLATE_NOOP("Titles", "Visits"),
    "board": QT_TRANSLATE_NOOP("Titles", "Calendar"),
    "near": QT_TRANSLATE_NOOP("Titles", "What is near"),
    "plan": QT_TRANSLATE_NOOP("Titles", "Plan a visit"),
    "log": QT_TRANSLATE_NOOP("Titles", "Log a visit"),
    "checklist": QT_TRANSLATE_NOOP("Titles", "Checklist"),
    "checklists": QT_TRANSLATE_NOOP("Titles", "Checklists"),
    "questions_edit": QT_TRANSLATE_NOOP("Titles", "New questions"),
    "referrals": QT_TRANSLATE_NOOP("Titles", "Referrals"),
    "refer": QT_TRANSLATE_NOOP("Titles", "New referral"),
    "exchange": QT_TRANSLATE_NOOP("Titles", "Files between desks"),
    "packet": QT_TRANSLATE_NOOP("Titles", "A file from a partner"),
    "directory": QT_TRANSLATE_NOOP("Titles", "Directory"),
    "takeover": QT_TRANSLATE_NOOP("Titles", "Hand over to a colleague"),
    "clusters": QT_TRANSLATE_NOOP("Titles", "Clusters and networks"),
    "agreement": QT_TRANSLATE_NOOP("Titles", "Agreement"),
    "agreement_edit": QT_TRANSLATE_NOOP("Titles", "New version of the agreement"),
    "register": QT_TRANSLATE_NOOP("Titles", "Register"),
    "settings": QT_TRANSLATE_NOOP("Titles", "Settings"),
}


def title_of(key: str) -> str:
    """The window's title while the page is shown; empty if the page says it itself."""
    if key not in _TITLES:
        return ""
    return f"{QCoreApplication.translate('Titles', str(_TITLES[key]))} – {_PROGRAM}"
