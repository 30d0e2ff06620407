"""The referral summary: one or two A4 pages that a partner can act on in a minute."""

from advisor_desk.documents import referral_sections as sections
from advisor_desk.documents.archive import PROGRAM, Attachment
from advisor_desk.documents.canvas import Frontmatter
from advisor_desk.documents.dates import written_date
from advisor_desk.documents.packet_files import PACKET_NAME, Sealed, seal
from advisor_desk.documents.page import Ending, Paper, make_paper
from advisor_desk.documents.referral_answer import answer
from advisor_desk.documents.referral_opening import opening
from advisor_desk.documents.referral_room import ROOMS, Room
from advisor_desk.documents.typesetter import Typesetter
from advisor_desk.domain.handover import Handover
from advisor_desk.domain.packets import packet_of
from advisor_desk.system.words import Words

_PAGES = 2
_DESCRIBED = 300


def referral_pdf(
    handover: Handover, words: Words, key: bytes | None = None, sealed: Sealed | None = None
) -> Paper:
    """Set the summary in the language of `words`, with the most room that two pages allow.

    The packet inside says the same for programs, signed with the private key if there is one,
    or it is the one that its sender `sealed`.
    """
    packet = sealed or seal(packet_of(handover), key)
    for room in ROOMS:
        paper = _set(handover, words, room, packet)
        if paper.body <= _PAGES:
            break
    return paper


def _set(handover: Handover, words: Words, room: Room, packet: Sealed) -> Paper:
    setter = Typesetter(words, handover.written_in)
    story = [
        *opening(handover, setter, room),
        *sections.ask(handover, setter, room),
        *sections.background(handover, setter, room),
        *sections.company(handover, setter, room),
        *sections.contacts(handover, setter, room),
        *sections.done(handover, setter, room),
        *sections.next_steps(handover, setter, room),
        *sections.checklist(handover, setter, room),
        *sections.consent(handover, setter, room),
        *sections.closing(handover, setter),
        Ending(),
        *answer(handover, packet.digest, setter),
    ]
    inside = Attachment(
        name=PACKET_NAME,
        content=packet.document,
        kind="application/json",
        description=setter.word("paper.packet"),
    )
    return make_paper(story, _front(handover, setter), words, setter.printable, [inside])


def _front(handover: Handover, setter: Typesetter) -> Frontmatter:
    """Names no company: titles show in window lists and mail programs."""
    title = setter.word("paper.referral.named", reference=handover.reference)
    subject = setter.word(
        "paper.referral.subject", sender=handover.sender.actor, receiver=handover.receiver.actor
    )
    return Frontmatter(
        title=title,
        author=setter.printable(handover.sender.actor[:_DESCRIBED]).strip() or PROGRAM,
        subject=setter.printable(subject[:_DESCRIBED]),
        language=setter.words.language,
        made_on=handover.made_on,
        running_head=title,
        footer=handover.reference,
        footer_end=setter.word("paper.made_on", date=written_date(handover.made_on, setter.words)),
    )
