"""Under which key the catalogues have the word for a code of a closed list."""

from collections.abc import Mapping
from enum import Enum

from advisor_desk.domain import (
    agreement_changes,
    agreement_versions,
    checklists,
    clauses,
    consents,
    drafts,
    engagements,
    follow_ups,
    inquiries,
    invitations,
    likeness,
    mappings,
    merging,
    next_steps,
    offerings,
    outreach,
    packets,
    parcels,
    participants,
    question_sets,
    referrals,
    relations,
    takeovers,
    visit_rows,
)
from advisor_desk.domain import organisation_numbers as numbers
from advisor_desk.domain.codes import Language, Maturity, Need, SizeBand
from advisor_desk.domain.companies import CompanyState
from advisor_desk.domain.outreach import resolutions
from advisor_desk.domain.travel import TravelMode
from advisor_desk.system.refusals import Refusal

LISTS: Mapping[type[Enum], str] = {
    Need: "need",
    Maturity: "maturity",
    SizeBand: "size",
    Language: "language",
    CompanyState: "company_state",
    engagements.Kind: "kind",
    engagements.Role: "role",
    engagements.Status: "status",
    engagements.Place: "place",
    engagements.Channel: "channel",
    TravelMode: "travel",
    outreach.Level: "outreach.level",
    outreach.Evidence: "outreach.evidence",
    clauses.Matter: "clause.matter",
    agreement_versions.Standing: "agreement.standing",
    agreement_changes.Change: "agreement.change",
    checklists.Value: "checklist.value",
    checklists.Part: "checklist.part",
    checklists.Result: "checklist.result",
    checklists.Standing: "checklist.standing",
    offerings.Spoken: "spoken",
    packets.Answer: "paper.form",
    parcels.Trust: "parcel.trust",
    parcels.Standing: "parcel.standing",
    question_sets.Change: "question.change",
    consents.Scope: "consent.scope",
    consents.Field: "consent.field",
    referrals.State: "referral.state",
    referrals.Outcome: "referral.outcome",
    referrals.Turn: "referral.turn",
    referrals.Clock: "referral.clock",
    referrals.Field: "referral.field",
    drafts.Form: "form",
    inquiries.State: "inquiry.state",
    inquiries.Way: "inquiry.way",
    inquiries.Reason: "inquiry.reason",
    inquiries.Field: "inquiry.field",
    inquiries.Turn: "inquiry.turn",
    next_steps.StepKind: "step.kind",
    follow_ups.Effect: "follow_up.effect",
    follow_ups.Said: "follow_up.said",
    follow_ups.Anyway: "follow_up.anyway",
    takeovers.Duty: "takeover.duty",
    relations.RelationKind: "relation",
    likeness.Ground: "likeness.ground",
    likeness.Verdict: "likeness.verdict",
    merging.CompanyField: "merge.field",
    merging.Side: "merge.side",
    merging.Back: "merge.back",
    mappings.ListKind: "list.kind",
    participants.ListField: "list.field",
    participants.Unread: "list.unread",
    participants.Found: "list.found",
    participants.Choice: "list.choice",
    participants.Result: "list.result",
    visit_rows.VisitField: "list.visit",
    visit_rows.Misread: "list.misread",
    visit_rows.Coming: "list.coming",
    invitations.State: "invitation.state",
    invitations.News: "invitation.news",
    resolutions.Solution: "collision.solution",
    resolutions.Standing: "collision.standing",
    numbers.Kind: "number.kind",
    numbers.Reason: "number.reason",
    Refusal: "refusal",
}


def key_of(code: Enum) -> str | None:
    """The key of the code's word; None for a code that no person sees."""
    if type(code) not in LISTS:
        return None
    name = code.name.lower() if isinstance(code, outreach.Level) else code.value
    return f"{LISTS[type(code)]}.{name}"
