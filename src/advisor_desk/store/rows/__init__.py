"""Tables, as SQLAlchemy maps them. Rows never leave `store`, `services` and `sync`."""

from advisor_desk.store.rows.actors import ActorRow, AdviserRow, AgreementRow, FunctionRow
from advisor_desk.store.rows.companies import CompanyRow, ContactRow
from advisor_desk.store.rows.coordination import CoordinationRow
from advisor_desk.store.rows.engagements import EngagementRow, NextStepRow, OwnNoteRow
from advisor_desk.store.rows.inquiries import FollowUpRow, InquiryHappeningRow, InquiryRow
from advisor_desk.store.rows.joint import InvitationRow, ResolutionRow
from advisor_desk.store.rows.lists import (
    ActorNameRow,
    ColumnMappingRow,
    ParticipantListRow,
    ParticipantRow,
)
from advisor_desk.store.rows.local import (
    AliasRow,
    ChangeRow,
    DraftRow,
    HandedRow,
    HeardRow,
    KnownKeyRow,
    LookedRow,
    ProfileRow,
    ReceivedPacketRow,
    RegisterNewsRow,
    SuspicionRow,
    TakenRow,
)
from advisor_desk.store.rows.mirror import Row, Shared
from advisor_desk.store.rows.offerings import ClusterRow, OfferingRow
from advisor_desk.store.rows.question_sets import EditionRow
from advisor_desk.store.rows.relations import DistinctionRow, RedirectRow, RelationRow
from advisor_desk.store.rows.sharing import ChecklistRow, ConsentRow, HappeningRow, ReferralRow
from advisor_desk.store.rows.takeovers import TakeoverRow

__all__ = [
    "ActorNameRow",
    "ActorRow",
    "AdviserRow",
    "AgreementRow",
    "AliasRow",
    "ChangeRow",
    "ChecklistRow",
    "ClusterRow",
    "ColumnMappingRow",
    "CompanyRow",
    "ConsentRow",
    "ContactRow",
    "CoordinationRow",
    "DistinctionRow",
    "DraftRow",
    "EditionRow",
    "EngagementRow",
    "FollowUpRow",
    "FunctionRow",
    "HandedRow",
    "HappeningRow",
    "HeardRow",
    "InquiryHappeningRow",
    "InquiryRow",
    "InvitationRow",
    "KnownKeyRow",
    "LookedRow",
    "NextStepRow",
    "OfferingRow",
    "OwnNoteRow",
    "ParticipantListRow",
    "ParticipantRow",
    "ProfileRow",
    "ReceivedPacketRow",
    "RedirectRow",
    "ReferralRow",
    "RegisterNewsRow",
    "RelationRow",
    "ResolutionRow",
    "Row",
    "Shared",
    "SuspicionRow",
    "TakenRow",
    "TakeoverRow",
]
