"""One page about a referral: the answer to it, or that the company took its consent back."""

from datetime import date

from reportlab.platypus import Flowable, Spacer

from advisor_desk.documents import styles as s
from advisor_desk.documents.archive import PROGRAM, Attachment
from advisor_desk.documents.canvas import Frontmatter
from advisor_desk.documents.dates import written_date, written_time
from advisor_desk.documents.packet_files import seal
from advisor_desk.documents.page import Paper, make_paper
from advisor_desk.documents.shapes import Opening
from advisor_desk.documents.typesetter import Cell, Typesetter
from advisor_desk.domain.answer_clock import local_time
from advisor_desk.domain.handover import Party
from advisor_desk.domain.packets import Packet, Recall, Reply, in_fours
from advisor_desk.system.words import Words

_ROW, _NOTE, _DESCRIBED = 3, 30, 300


def notice_pdf(packet: Packet, words: Words, key: bytes | None, made_on: date) -> Paper:
    """The page, with the packet inside for programs, signed where there is a key."""
    sealed, setter = seal(packet, key), Typesetter(words)
    story = [*_opening(packet, setter), *_body(packet, setter)]
    check = setter.word("paper.notice.check", check=in_fours(sealed.digest))
    story += [Spacer(1, 10), setter.line(check, s.SMALL, s.WIDTH)]
    inside = Attachment(
        name="reply.json" if isinstance(packet, Reply) else "recall.json",
        content=sealed.document,
        kind="application/json",
        description=setter.word("paper.packet"),
    )
    return make_paper(story, _front(packet, setter, made_on), words, setter.printable, [inside])


def _opening(packet: Packet, setter: Typesetter) -> list[Flowable]:
    heading = _state(packet, setter)
    return [
        Opening(setter.word(_kind(packet)), packet.reference),
        setter.fitted(heading, s.WIDTH, 2, s.TITLE),
        Spacer(1, 11),
        *setter.section(
            "paper.notice.parties",
            setter.pairs(
                [
                    ("paper.from", _named(packet.sender)),
                    ("paper.to", _named(packet.receiver)),
                ],
                _ROW,
            ),
        ),
    ]


def _body(packet: Packet, setter: Typesetter) -> list[Flowable]:
    match packet:
        case Reply():
            rows: list[tuple[str, Cell]] = [
                ("paper.notice.said_by", packet.said_by),
                ("paper.notice.said_at", _moment(packet, setter)),
                ("paper.notice.passed_on_to", packet.passed_on_to),
            ]
            note = setter.text(packet.note, s.CONTENT, _NOTE) if packet.note else []
            return [
                *setter.section("paper.answer", setter.pairs(rows, _ROW)),
                *setter.section("paper.notice.note", note),
            ]
        case Recall():
            day = written_date(packet.withdrawn_on, setter.words)
            text = setter.word("paper.notice.recalled", date=day)
            return setter.section("paper.notice.note", setter.text(text, s.CONTENT, _NOTE))
    return []


def _state(packet: Packet, setter: Typesetter) -> str:
    if not isinstance(packet, Reply):
        return setter.word("paper.notice.withdrawn")
    state = setter.words.code(packet.state)
    return f"{state}: {setter.words.code(packet.outcome)}" if packet.outcome else state


def _kind(packet: Packet) -> str:
    return "paper.notice.answer" if isinstance(packet, Reply) else "paper.notice.recall"


def _named(party: Party) -> str:
    return ", ".join(part for part in (party.person or party.function, party.actor) if part)


def _moment(reply: Reply, setter: Typesetter) -> str:
    at = local_time(reply.said_at, reply.sender.country)
    return f"{written_date(at.date(), setter.words)}, {written_time(at, setter.words)}"


def _front(packet: Packet, setter: Typesetter, made_on: date) -> Frontmatter:
    """Names no company, as the referral's own does not."""
    title = f"{setter.word(_kind(packet))} {packet.reference}"
    return Frontmatter(
        title=title,
        author=setter.printable(packet.sender.actor[:_DESCRIBED]).strip() or PROGRAM,
        subject=title,
        language=setter.words.language,
        made_on=made_on,
        running_head=title,
        footer=packet.reference,
        footer_end=setter.word("paper.made_on", date=written_date(made_on, setter.words)),
    )
