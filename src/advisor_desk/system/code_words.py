"""Under which key the catalogues have the word for a code of a closed list.

The lists are named, not loaded: the window paints its first word before it needs most of them.
"""

from collections.abc import Mapping
from enum import Enum

LISTS: Mapping[str, str] = {
    "domain.codes.Need": "need",
    "domain.register_news.NewsKind": "register.news",
    "domain.codes.Maturity": "maturity",
    "domain.codes.SizeBand": "size",
    "domain.codes.Language": "language",
    "domain.companies.CompanyState": "company_state",
    "domain.engagements.Kind": "kind",
    "domain.engagements.Role": "role",
    "domain.engagements.Status": "status",
    "domain.engagements.Place": "place",
    "domain.engagements.Channel": "channel",
    "domain.travel.TravelMode": "travel",
    "domain.outreach.values.Level": "outreach.level",
    "domain.outreach.values.Evidence": "outreach.evidence",
    "domain.clauses.Matter": "clause.matter",
    "domain.agreement_versions.Standing": "agreement.standing",
    "domain.agreement_changes.Change": "agreement.change",
    "domain.checklists.Value": "checklist.value",
    "domain.checklists.Part": "checklist.part",
    "domain.checklists.Result": "checklist.result",
    "domain.checklists.Standing": "checklist.standing",
    "domain.day_sheets.Ask": "ask",
    "domain.contact_extracts.Held": "held",
    "domain.offerings.Spoken": "spoken",
    "domain.packets.replies.Answer": "paper.form",
    "domain.parcels.Trust": "parcel.trust",
    "domain.parcels.Standing": "parcel.standing",
    "domain.question_sets.Change": "question.change",
    "domain.consents.Scope": "consent.scope",
    "domain.consents.Field": "consent.field",
    "domain.referrals.State": "referral.state",
    "domain.referrals.Outcome": "referral.outcome",
    "domain.referrals.Turn": "referral.turn",
    "domain.referrals.Clock": "referral.clock",
    "domain.referrals.Field": "referral.field",
    "domain.drafts.Form": "form",
    "domain.inquiries.State": "inquiry.state",
    "domain.inquiries.Way": "inquiry.way",
    "domain.inquiries.Reason": "inquiry.reason",
    "domain.inquiries.Field": "inquiry.field",
    "domain.inquiries.Turn": "inquiry.turn",
    "domain.next_steps.StepKind": "step.kind",
    "domain.follow_ups.Effect": "follow_up.effect",
    "domain.follow_ups.Said": "follow_up.said",
    "domain.follow_ups.Anyway": "follow_up.anyway",
    "domain.takeovers.Duty": "takeover.duty",
    "domain.relations.RelationKind": "relation",
    "domain.likeness.Ground": "likeness.ground",
    "domain.likeness.Verdict": "likeness.verdict",
    "domain.merging.CompanyField": "merge.field",
    "domain.merging.Side": "merge.side",
    "domain.merging.Back": "merge.back",
    "domain.mappings.ListKind": "list.kind",
    "domain.participants.ListField": "list.field",
    "domain.participants.Unread": "list.unread",
    "domain.participants.Found": "list.found",
    "domain.participants.Choice": "list.choice",
    "domain.participants.Result": "list.result",
    "domain.visit_rows.VisitField": "list.visit",
    "domain.visit_rows.Misread": "list.misread",
    "domain.visit_rows.Coming": "list.coming",
    "domain.invitations.State": "invitation.state",
    "domain.invitations.News": "invitation.news",
    "domain.outreach.resolutions.Solution": "collision.solution",
    "domain.outreach.resolutions.Standing": "collision.standing",
    "domain.organisation_numbers.Kind": "number.kind",
    "domain.organisation_numbers.Reason": "number.reason",
    "system.refusals.Refusal": "refusal",
}
_BY_NAME = {"outreach.level"}
"""Lists whose values are an order, not words."""


def list_name(codes: type[Enum]) -> str:
    """How `LISTS` names a closed list: its module and class, below the package."""
    return f"{codes.__module__}.{codes.__qualname__}".removeprefix("advisor_desk.")


def key_of(code: Enum) -> str | None:
    """The key of the code's word; None for a code that no person sees."""
    kind = LISTS.get(list_name(type(code)))
    if kind is None:
        return None
    return f"{kind}.{code.name.lower() if kind in _BY_NAME else code.value}"
