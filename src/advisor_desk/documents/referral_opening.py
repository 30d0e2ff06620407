"""The top of a referral: about whom, who asks whom, and by when and how to answer."""

from reportlab.platypus import Flowable, Spacer, Table

from advisor_desk.documents import styles as s
from advisor_desk.documents.addresses import mail_link
from advisor_desk.documents.dates import written_date, written_time, written_weekday
from advisor_desk.documents.referral_room import Room
from advisor_desk.documents.shapes import Box, Opening
from advisor_desk.documents.typesetter import Typesetter
from advisor_desk.domain.handover import Handover, Overriding, Party
from advisor_desk.domain.organisation_numbers import formatted

_BOX = 226
_PARTIES = s.WIDTH - _BOX - 18
_LONG_NAME = 40


def opening(handover: Handover, setter: Typesetter, room: Room) -> list[Flowable]:
    title = s.TITLE if len(handover.company) <= _LONG_NAME else s.TITLE_LONG
    band = Table(
        [[_parties(handover, setter, room), _clock(handover, setter, room)]],
        (_PARTIES + 18, _BOX),
        style=_BAND,
    )
    return [
        Opening(setter.word("paper.referral"), handover.reference),
        setter.fitted(handover.company, s.WIDTH, 3, title),
        setter.line(_identity(handover, setter), s.SMALL),
        Spacer(1, 11),
        band,
        Spacer(1, 11),
        *_override(handover, setter),
    ]


def _identity(handover: Handover, setter: Typesetter) -> str:
    if handover.is_sole_trader:
        return setter.word("paper.sole_trader")
    if not handover.number:
        return setter.word("paper.no_number")
    number = formatted(handover.number, handover.country)
    if handover.country != handover.receiver.country:
        return setter.word("paper.number_abroad", number=number, country=handover.country)
    return setter.word("paper.number", number=number)


def _parties(handover: Handover, setter: Typesetter, room: Room) -> list[Flowable]:
    return [
        *_party("paper.from", handover.sender, setter, room),
        Spacer(1, 9),
        *_party("paper.to", handover.receiver, setter, room),
    ]


def _party(key: str, party: Party, setter: Typesetter, room: Room) -> list[Flowable]:
    lines = min(room.cell, 2)
    who = party.person or party.function
    return [
        setter.line(setter.word(key), s.LABEL),
        setter.fitted(party.actor, _PARTIES, lines, s.NAME),
        *([setter.fitted(who, _PARTIES, lines)] if who else []),
    ]


def _clock(handover: Handover, setter: Typesetter, room: Room) -> Flowable:
    width, lines = _BOX - Box.AROUND, min(room.cell, 2)
    sender = handover.sender
    answered_to = mail_link(sender.email, handover.reference)
    reached = [(sender.person, None), (sender.telephone, None), (sender.email, answered_to)]
    return Box(
        [
            *_answer_by(handover, setter),
            *(setter.fitted(text, width, lines, link=link) for text, link in reached if text),
            setter.fitted(setter.word("paper.quote", reference=handover.reference), width, 1),
        ],
        s.ACCENT,
        s.TINT,
    )


def _answer_by(handover: Handover, setter: Typesetter) -> list[Flowable]:
    width = _BOX - Box.AROUND
    if handover.answer_by is None:
        return [
            setter.line(setter.word("paper.answer"), s.LABEL),
            setter.line(setter.word("paper.answer_soon"), s.CLOCK, width),
            Spacer(1, 5),
        ]
    time = written_time(handover.answer_by, setter.words)
    if handover.sender.country != handover.receiver.country:
        time = setter.word("paper.local_time", time=time)
    return [
        setter.line(setter.word("paper.answer_by"), s.LABEL),
        setter.line(written_weekday(handover.answer_by, setter.words), s.CLOCK, width),
        setter.line(time, s.CLOCK, width),
        Spacer(1, 5),
    ]


def _override(handover: Handover, setter: Typesetter) -> list[Flowable]:
    """Conspicuous, and before anything that is asked."""
    ground = handover.ground
    if not isinstance(ground, Overriding):
        return []
    decided = setter.word(
        "paper.override.decided", by=ground.by, date=written_date(ground.on, setter.words)
    )
    width = s.WIDTH - Box.AROUND
    reason = setter.word("paper.override.reason", reason=ground.reason)
    return [
        Box(
            [
                setter.line(setter.word("paper.override"), s.WARNING, width),
                setter.line(setter.word("paper.override.only"), width=width),
                *setter.text(reason, width, 8),
                setter.fitted(decided, width, 2),
            ],
            s.WARN,
            s.WARN_TINT,
            outline=1.6,
        ),
        Spacer(1, 11),
    ]


_BAND = [
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (0, 0), 18),
    ("RIGHTPADDING", (1, 0), (1, 0), 0),
    ("TOPPADDING", (0, 0), (-1, -1), 0),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
]
