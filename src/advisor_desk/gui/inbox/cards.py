"""The cards of the inbox, from the top."""

from advisor_desk.gui.inbox.card import InboxCard
from advisor_desk.gui.inbox.collisions_card import CollisionsCard
from advisor_desk.gui.inbox.inquiries_card import InquiriesCard
from advisor_desk.gui.inbox.invitations_card import InvitationsCard
from advisor_desk.gui.inbox.received_card import ReceivedCard

CARDS: tuple[type[InboxCard], ...] = (
    InquiriesCard,
    InvitationsCard,
    ReceivedCard,
    CollisionsCard,
)
