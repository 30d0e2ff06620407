"""Every page of the window, each made when it is first shown."""

from collections.abc import Callable
from functools import partial
from importlib import import_module

from advisor_desk.domain.progress import Progress
from advisor_desk.gui.context import Context
from advisor_desk.gui.page_keys import note_page_keys
from advisor_desk.gui.shell import Page

_PAGES: dict[str, tuple[str, str, str]] = {
    # key: module, class, place to mark on the rail
    "today": ("today.page", "TodayPage", ""),
    "inbox": ("inbox.page", "InboxPage", ""),
    "inquiries": ("inquiries.list_page", "InquiriesPage", "inbox"),
    "inquiry": ("inquiries.page", "InquiryPage", "inbox"),
    "inquiry_edit": ("inquiries.edit_page", "InquiryEditPage", "inbox"),
    "collisions": ("collisions.list_page", "CollisionsPage", "inbox"),
    "collision": ("collisions.page", "CollisionPage", "inbox"),
    "steps": ("follow_ups.list_page", "StepsPage", "today"),
    "follow_up": ("follow_ups.page", "FollowUpPage", "today"),
    "companies": ("companies.list_page", "CompaniesPage", ""),
    "company": ("companies.page", "CompanyPage", "companies"),
    "company_edit": ("companies.edit_page", "CompanyEditPage", "companies"),
    "lists": ("participants.lists_page", "ListsPage", "companies"),
    "list": ("participants.page", "ListPage", "companies"),
    "merge": ("companies.merge_page", "MergePage", "companies"),
    "visits": ("visits.list_page", "VisitsPage", ""),
    "board": ("board.page", "BoardPage", "visits"),
    "near": ("near.page", "NearPage", "visits"),
    "plan": ("visits.plan_page", "PlanPage", "visits"),
    "log": ("visits.log_page", "LogPage", "visits"),
    "checklist": ("checklists.page", "ChecklistPage", "companies"),
    "checklists": ("checklists.overview_page", "ChecklistsPage", "companies"),
    "questions_edit": ("checklists.edit_page", "QuestionsEditPage", "companies"),
    "referrals": ("referrals.list_page", "ReferralsPage", ""),
    "refer": ("referrals.refer_page", "ReferPage", "referrals"),
    "referral": ("referrals.page", "ReferralPage", "referrals"),
    "exchange": ("exchange.page", "ExchangePage", "inbox"),
    "packet": ("packets.page", "PacketPage", "inbox"),
    "paper": ("papers.page", "PaperPage", "visits"),
    "directory": ("directory.page", "DirectoryPage", ""),
    "takeover": ("directory.takeover_page", "TakeoverPage", "directory"),
    "clusters": ("directory.clusters_page", "ClustersPage", "directory"),
    "agreement": ("agreements.page", "AgreementPage", "directory"),
    "agreement_edit": ("agreements.edit_page", "AgreementEditPage", "directory"),
    "register": ("registers.page", "RegisterPage", ""),
    "settings": ("settings.page", "SettingsPage", ""),
}


def register_pages(context: Context) -> None:
    """Tell the window of every page. Their modules are loaded when the page is asked for."""
    note_page_keys(context.window.shortcuts)
    for key, (module, name, rail) in _PAGES.items():
        context.window.add_page(key, partial(_make, module, name, context), rail)


def load_pages(context: Context, progress: Progress) -> None:
    """Load what the pages stand on, off the GUI thread: the first visit to one is then quick."""
    context.services.desk.make_ready()
    for number, (module, _, _) in enumerate(_PAGES.values()):
        progress.step(number, len(_PAGES))
        import_module(f"advisor_desk.gui.{module}")
    for service in (
        "companies",
        "pages",
        "outreach",
        "visits",
        "board",
        "consents",
        "papers",
        "directory",
        "inquiries",
    ):
        progress.step(0, 0)
        getattr(context.services, service)
    _ = context.services.places.municipalities


def _make(module: str, name: str, context: Context) -> Page:
    factory: Callable[[Context], Page] = getattr(import_module(f"advisor_desk.gui.{module}"), name)
    return factory(context)
