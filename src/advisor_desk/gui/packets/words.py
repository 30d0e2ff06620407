"""What a packet is said to be, in the language of the moment."""

from PySide6.QtCore import QCoreApplication

from advisor_desk.domain.handover import Party
from advisor_desk.domain.packets import Recall, ReferralPacket, Reply
from advisor_desk.domain.parcels import Standing, Trust, doubt
from advisor_desk.gui.labels import shortened
from advisor_desk.gui.moments import day_text, moment_text
from advisor_desk.services.receiving import PacketLook
from advisor_desk.system.words import Words

Fact = tuple[str, str]
_TONES = {
    Trust.KNOWN: "green",
    Trust.FIRST: "info",
    Trust.NEWCOMER: "amber",
    Trust.CHANGED: "red",
    Trust.UNSIGNED: "amber",
    Trust.STRIPPED: "red",
}
STANDING_TONES = {Standing.NEW: "info", Standing.CHANGED: "amber"}
_LONG = 400


def heading(look: PacketLook) -> str:
    """The kind of file, and whose it is."""
    match look.packet:
        case ReferralPacket():
            text = QCoreApplication.translate("Packets", "Referral from {sender}")
        case Recall():
            text = QCoreApplication.translate("Packets", "{sender} takes a referral back")
        case _ if look.form:
            text = QCoreApplication.translate("Packets", "Filled-in form from {sender}")
        case _:
            text = QCoreApplication.translate("Packets", "Answer from {sender}")
    return text.format(sender=shortened(look.packet.sender.actor, 80))


def trust(look: PacketLook, words: Words) -> str:
    """How far it can be believed that it comes from whom it says."""
    said, asked = f"{words.code(look.trust)}.", doubt(look.trust, _sender(look))
    match look.trust:
        case _ if asked:
            said = words.error(asked)
        case Trust.FIRST:
            said = QCoreApplication.translate(
                "Packets",
                "Signed, for the first time. If in doubt, telephone and compare the key’s check; "
                "from then on the key is known.",
            )
        case Trust.NEWCOMER:
            said = QCoreApplication.translate(
                "Packets",
                "Signed with a key that is new here, though others at {actor} are known by "
                "theirs. Telephone somebody there whom you know, and compare the key’s check.",
            ).format(actor=shortened(look.packet.sender.actor, 80))
        case Trust.UNSIGNED:
            said = QCoreApplication.translate(
                "Packets", "Not signed: anybody may have written it. If in doubt, telephone."
            )
    if look.form is None:
        return said
    form = QCoreApplication.translate(
        "Packets", "Who filled in the form, no file can tell. If in doubt, telephone."
    )
    if look.trust is not Trust.KNOWN:
        return f"{said} {form}"
    own = QCoreApplication.translate("Packets", "The paper is from here.")
    return f"{own} {form}"


def is_doubted(look: PacketLook) -> bool:
    """Whether its sender has to be asked before it is taken in."""
    return doubt(look.trust, _sender(look)) is not None


def _sender(look: PacketLook) -> str:
    return shortened(named(look.packet.sender))


def trust_tone(look: PacketLook) -> str:
    """A form is trusted as far as its paper, and never without asking oneself."""
    is_own_paper = look.form is not None and look.trust is Trust.KNOWN
    return "info" if is_own_paper else _TONES[look.trust]


def then(look: PacketLook, words: Words) -> str:
    """What becomes of it when it is taken in."""
    state = words.code(look.then)
    if look.standing is Standing.SAME:
        text = QCoreApplication.translate("Packets", "This desk has it already: {state}.")
        return text.format(state=state)
    if look.standing is Standing.OLDER:
        text = QCoreApplication.translate("Packets", "This desk has a later word: {state}.")
        return text.format(state=state)
    match look.packet:
        case ReferralPacket() if look.referral is None:
            return QCoreApplication.translate(
                "Packets", "It comes into your inbox as received, with its clock."
            )
        case ReferralPacket():
            return QCoreApplication.translate(
                "Packets", "What they ask is brought up to date; the answer given stays."
            )
        case Recall():
            return QCoreApplication.translate(
                "Packets",
                "The company took its consent back. What came with the referral is taken away "
                "from this desk; the referral itself stays, as withdrawn.",
            )
    if look.referral and look.referral.state is look.then:
        text = QCoreApplication.translate(
            "Packets", "Kept in the history. It changes nothing: the referral stays {state}."
        )
    else:
        text = QCoreApplication.translate("Packets", "The referral then is: {state}.")
    return text.format(state=state)


def facts(look: PacketLook, words: Words) -> list[Fact]:
    """Who, what, to whom: what is empty is left out."""
    packet, translate = look.packet, QCoreApplication.translate
    told = [
        (translate("Packets", "From"), named(packet.sender)),
        (translate("Packets", "To"), named(packet.receiver)),
        (translate("Packets", "Reference"), packet.reference),
        (translate("Packets", "Company"), look.company),
    ]
    match packet:
        case ReferralPacket():
            told += _asked(packet, words)
        case Reply():
            told += _answered(packet, words)
        case Recall():
            told.append((translate("Packets", "Taken back"), day_text(packet.withdrawn_on)))
    told.append((translate("Packets", "The key’s check"), look.fingerprint))
    told.append((translate("Packets", "File"), look.path.name))
    return [(name, shortened(text, _LONG)) for name, text in told if text]


def _asked(packet: ReferralPacket, words: Words) -> list[Fact]:
    translate = QCoreApplication.translate
    people = ", ".join(person.name for person in packet.contacts)
    return [
        (translate("Packets", "Needs"), ", ".join(words.code(need) for need in packet.needs)),
        (translate("Packets", "They ask"), packet.ask),
        (
            translate("Packets", "Answer by"),
            moment_text(packet.answer_by) if packet.answer_by else "",
        ),
        (translate("Packets", "Contacts"), people),
        (
            translate("Packets", "Without consent"),
            packet.override.reason if packet.override else "",
        ),
    ]


def _answered(packet: Reply, words: Words) -> list[Fact]:
    translate = QCoreApplication.translate
    outcome = words.code(packet.outcome) if packet.outcome else ""
    state = words.code(packet.state)
    return [
        (translate("Packets", "Answer"), f"{state}: {outcome}" if outcome else state),
        (translate("Packets", "Said by"), packet.said_by),
        (translate("Packets", "Said"), packet.dated or moment_text(packet.said_at)),
        (translate("Packets", "Message"), packet.note),
        (translate("Packets", "Pass on to"), packet.passed_on_to),
    ]


def named(party: Party) -> str:
    return ", ".join(part for part in (party.person or party.function, party.actor) if part)
