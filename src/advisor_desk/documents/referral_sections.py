"""What a referral says below its opening. Each section is empty where nothing may be said."""

from collections.abc import Iterator
from itertools import chain

from reportlab.platypus import Flowable, Spacer

from advisor_desk.documents import styles as s
from advisor_desk.documents.dates import written_date
from advisor_desk.documents.referral_room import Room
from advisor_desk.documents.shapes import Chips, Scale
from advisor_desk.documents.typesetter import VALUE, Cell, Typesetter
from advisor_desk.domain.checklists import Part
from advisor_desk.domain.codes import Maturity
from advisor_desk.domain.consents import Scope
from advisor_desk.domain.handover import (
    CriterionResult,
    Done,
    Facts,
    Handover,
    Permission,
    Person,
)
from advisor_desk.domain.postcodes import spaced

_CARD = s.CONTENT / 2
_DATE, _KIND = 100, 154
_WHOLE_CARD = 90
_SIGNS = 12
"""How many of the signs that the font lacks are listed."""
_CRITERION = (117, 76, 62, 62, s.CONTENT - 317)


def ask(handover: Handover, setter: Typesetter, room: Room) -> list[Flowable]:
    chips = Chips([setter.word(f"need.{need}") for need in handover.needs])
    said = setter.text(handover.ask, s.CONTENT, room.ask, s.LEAD) if handover.ask else []
    return setter.section("paper.ask", [chips, *said])


def background(handover: Handover, setter: Typesetter, room: Room) -> list[Flowable]:
    if handover.notes is None:
        return []
    content: list[Flowable] = []
    if handover.notes.background:
        content += setter.text(handover.notes.background, s.CONTENT, room.background)
    for note in handover.notes.engagements[: room.notes]:
        when = written_date(note.on, setter.words)
        content += [Spacer(1, 5)] if content else []
        content.append(setter.line(setter.word("paper.note_of", date=when), s.LABEL))
        content += setter.text(note.text, s.CONTENT, room.note)
    content += setter.more("paper.more_notes", len(handover.notes.engagements) - room.notes)
    return setter.section("paper.background", content)


def company(handover: Handover, setter: Typesetter, room: Room) -> list[Flowable]:
    facts = handover.facts
    if facts is None:
        return []
    rows: list[tuple[str, Cell]] = [
        ("paper.address", _address(facts)),
        ("paper.municipality", facts.municipality if facts.municipality != facts.town else ""),
        ("paper.industry", facts.industry),
        ("paper.size", setter.word(f"size.{facts.size}") if facts.size else ""),
        ("paper.website", facts.website),
    ]
    if facts.maturity is not None:
        rows.append(("paper.maturity", _maturity(facts.maturity, setter)))
    return setter.section("paper.company", setter.pairs(rows, room.cell), together=90)


def _address(facts: Facts) -> str:
    place = " ".join(filter(None, (spaced(facts.postcode, facts.country), facts.town)))
    return ", ".join(filter(None, (facts.street, place)))


def _maturity(maturity: Maturity, setter: Typesetter) -> Flowable:
    words = setter.word(f"maturity.{int(maturity)}")
    return Scale(int(maturity), int(max(Maturity)), words)


def contacts(handover: Handover, setter: Typesetter, room: Room) -> list[Flowable]:
    shown = handover.contacts[: room.contacts]
    cards = [_card(person, setter, room) for person in shown]
    pairs = [[*cards[n : n + 2], ""][:2] for n in range(0, len(cards), 2)]
    return setter.section(
        "paper.contacts",
        [
            *setter.columns(pairs, (_CARD, s.CONTENT - _CARD)),
            *setter.more("paper.more_contacts", len(handover.contacts) - len(shown)),
        ],
        together=_WHOLE_CARD,
    )


def _card(person: Person, setter: Typesetter, room: Room) -> Cell:
    """Who, and how to reach them, line by line."""
    width = _CARD - 8
    reached = (person.telephone, person.email)
    return [
        setter.fitted(person.name, width, room.cell, s.STRONG),
        *([setter.written(person.title, width, 1, s.SMALL)] if person.title else []),
        *(setter.fitted(text, width, room.cell) for text in reached if text),
    ]


def done(handover: Handover, setter: Typesetter, room: Room) -> list[Flowable]:
    if handover.facts is None:
        return []
    shown = handover.facts.done[: room.done]
    widths = (_DATE, _KIND, s.CONTENT - _DATE - _KIND)
    rows = [_done(one, widths, setter, room) for one in shown]
    return setter.section(
        "paper.done",
        [
            *setter.table(("paper.when", "paper.what", "paper.who"), rows, widths),
            *setter.more("paper.more_done", len(handover.facts.done) - len(shown)),
        ],
    )


def _done(
    one: Done, widths: tuple[float, float, float], setter: Typesetter, room: Room
) -> list[Cell]:
    kind, role = setter.word(f"kind.{one.kind}"), setter.word(f"role.{one.role}")
    what = setter.word("paper.kind_and_role", kind=kind, role=role)
    return [
        setter.line(written_date(one.on, setter.words)),
        setter.fitted(what, widths[1] - 8, 2),
        setter.fitted(", ".join(one.actors), widths[2], room.cell),
    ]


def next_steps(handover: Handover, setter: Typesetter, room: Room) -> list[Flowable]:
    if handover.notes is None:
        return []
    shown = handover.notes.next_steps[: room.steps]
    own = setter.word("paper.company_itself")
    widths = (_DATE, 184, s.CONTENT - _DATE - 184)
    rows: list[list[Cell]] = [
        [
            setter.line(written_date(step.due, setter.words)),
            setter.written(step.text, widths[1] - 8, room.cell),
            setter.fitted(step.owner or own, widths[2], room.cell),
        ]
        for step in shown
    ]
    return setter.section(
        "paper.next_steps",
        [
            *setter.table(("paper.due", "paper.what", "paper.who"), rows, widths),
            *setter.more("paper.more_steps", len(handover.notes.next_steps) - len(shown)),
        ],
    )


def checklist(handover: Handover, setter: Typesetter, room: Room) -> list[Flowable]:
    given = handover.checklist
    if given is None:
        return []
    filled = setter.word(
        "paper.checklist_filled", by=given.by, date=written_date(given.on, setter.words)
    )
    if given.deferred_because:
        reason = setter.word("paper.checklist_deferred", reason=given.deferred_because)
        return setter.section("paper.checklist", setter.text(reason, s.CONTENT, room.note))
    shown = given.criteria[: room.criteria]
    rows = list(chain.from_iterable(_criterion(one, setter, room) for one in shown))
    heads = ("paper.criterion", "paper.result", *(f"checklist.part.{part}" for part in Part))
    return setter.section(
        "paper.checklist",
        [
            *setter.table(heads, rows, _CRITERION),
            *setter.more("paper.more_criteria", len(given.criteria) - len(shown)),
            Spacer(1, 2),
            setter.fitted(filled, s.CONTENT, 2, s.SMALL),
        ],
        together=64,
    )


def _criterion(one: CriterionResult, setter: Typesetter, room: Room) -> Iterator[list[Cell]]:
    """A row of results, and one for each answer that says more."""
    name, result, *parts = (width - 8 for width in _CRITERION)
    word = setter.word(f"checklist.result.{one.result}")
    yield [
        setter.fitted(one.name, name, 2),
        setter.fitted(word, result, 2, s.STRONG),
        *(setter.fitted(_values(one, p, setter), w, 2) for p, w in zip(Part, parts, strict=True)),
    ]
    for answer in one.answers:
        said = " – ".join(filter(None, (answer.note, answer.evidence)))
        if said:
            part = setter.word(f"checklist.part.{answer.part}")
            remark = setter.word("paper.remark", part=part, said=said)
            yield [setter.written(remark, s.CONTENT - 8, room.remark, s.SMALL)]


def _values(one: CriterionResult, part: Part, setter: Typesetter) -> str:
    values = (answer.value for answer in one.answers if answer.part is part)
    return ", ".join(setter.word(f"checklist.value.{value}") for value in values)


def consent(handover: Handover, setter: Typesetter, room: Room) -> list[Flowable]:
    ground = handover.ground
    if not isinstance(ground, Permission):
        return []
    day = written_date(ground.given_on, setter.words)
    channel = setter.word(f"channel.{ground.channel}")
    given = setter.word("paper.given_by_company", date=day, channel=channel)
    if ground.given_by:
        given = setter.word("paper.given", date=day, by=ground.given_by, channel=channel)
    covers = " · ".join(setter.word(f"consent.scope.{o}") for o in Scope if o in ground.scope)
    purpose = setter.written(ground.purpose, VALUE, max(room.cell, 2))
    rows: list[tuple[str, Cell]] = [
        ("paper.consent_given", given),
        ("paper.consent_for", purpose if ground.purpose else ""),
        ("paper.consent_covers", covers or setter.word("paper.consent_bare")),
        (
            "paper.consent_until",
            setter.word("paper.until", date=written_date(ground.until, setter.words)),
        ),
    ]
    return setter.section("paper.consent", setter.pairs(rows, max(room.cell, 2)), together=64)


def closing(handover: Handover, setter: Typesetter) -> list[Flowable]:
    """Says where the rest is, if anything was shortened, and which signs the font lacked."""
    said = []
    if setter.shortened:
        sender = handover.sender.person or handover.sender.actor
        said.append(setter.word("paper.shortened", sender=sender))
    if lacked := sorted(setter.printable.missing):
        named = ", ".join(f"U+{ord(sign):04X}" for sign in lacked[:_SIGNS])
        more = " …" if len(lacked) > _SIGNS else ""
        said.append(setter.word("paper.lacking", signs=f"{named}{more}"))
    return [setter.fitted(one, s.WIDTH, 2, s.LABEL) for one in said]
