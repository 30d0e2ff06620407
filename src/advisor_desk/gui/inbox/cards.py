"""The cards of the inbox, from the top."""

from advisor_desk.gui.inbox.card import InboxCard
from advisor_desk.gui.inbox.inquiries_card import InquiriesCard
from advisor_desk.gui.inbox.received_card import ReceivedCard

CARDS: tuple[type[InboxCard], ...] = (InquiriesCard, ReceivedCard)
