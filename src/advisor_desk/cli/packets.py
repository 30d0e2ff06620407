"""`referral read`, `take` and `reply`: referrals and their answers as files."""

import argparse
from collections.abc import Mapping

from advisor_desk.cli.console import Console
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.packets import Recall, ReferralPacket, Reply, in_fours
from advisor_desk.domain.referrals import Happening, State
from advisor_desk.services.opening import Services
from advisor_desk.services.receiving import PacketLook
from advisor_desk.services.replies import NothingToAnswer


def read(asked: argparse.Namespace, services: Services, console: Console) -> None:
    look = services.receiving.look(asked.file)
    _tell(look, console)


def take(asked: argparse.Namespace, services: Services, console: Console) -> None:
    look = services.receiving.look(asked.file)
    chosen = services.companies.find(asked.company).id if asked.company else None
    taken = services.intake.take(
        look,
        chosen,
        trusting=asked.trusting,
        is_chosen=asked.new_company or chosen is not None,
    )
    _tell(look, console)
    if not console.as_json:
        key = "command.referral.taken" if look.is_news else "command.referral.known"
        said = console.words.text(key, reference=taken.reference, state=taken.state)
        console.say(said)


def reply(asked: argparse.Namespace, services: Services, console: Console) -> None:
    from advisor_desk.documents.files import write_document

    referral = services.referrals.get(asked.reference).referral
    if not services.replies.is_received(referral):
        raise NothingToAnswer
    state = State.ACCEPTED if asked.accept else State.DECLINED
    if referral.state is not state:
        happening = Happening(
            id=new_id(),
            referral_id=referral.id,
            state=state,
            at=services.desk.now(),
            note=asked.decline or "",
        )
        services.referrals.record(happening)
    is_paper = asked.out.suffix.lower() == ".pdf"
    replies = services.replies
    content = (
        replies.paper(referral.id).content if is_paper else replies.document(referral.id).document
    )
    write_document(asked.out, content)
    console.say(
        console.words.text(
            "command.referral.answered",
            reference=referral.reference,
            state=state,
            file=asked.out,
        )
    )


def _tell(look: PacketLook, console: Console) -> None:
    if console.as_json:
        console.document(_document(look))
        return
    words, packet = console.words, look.packet
    sender = packet.sender
    console.say(
        words.text(
            f"command.packet.{_kind(look)}",
            reference=packet.reference,
            sender=", ".join(part for part in (sender.person, sender.actor) if part),
            company=look.company,
            trust=look.trust,
        )
    )
    if isinstance(packet, Reply):
        console.say(words.text("command.packet.said", state=packet.state, by=packet.said_by))
        for text in (packet.note, packet.passed_on_to):
            if text:
                console.say(text)
    if isinstance(packet, ReferralPacket):
        console.say(", ".join(words.code(need) for need in packet.needs))
        if packet.ask:
            console.say(packet.ask)
        _tell_company(look, console)
    check, key = in_fours(look.read.digest), look.fingerprint or "–"
    console.say(words.text("command.packet.checks", check=check, key=key))
    console.say(words.text(f"command.packet.standing.{look.standing}", state=look.then))
    for one in look.possible:
        verdict = words.code(one.likeness.verdict)
        console.say(f"{one.company_id}  {one.described.name}  ({verdict})")


def _tell_company(look: PacketLook, console: Console) -> None:
    if look.decided:
        name = look.decided.described.name
        console.say(console.words.text("command.packet.company.here", company=name))
    elif look.referral is None and not look.possible:
        console.say(console.words.text("command.packet.company.new"))


def _kind(look: PacketLook) -> str:
    match look.packet:
        case ReferralPacket():
            return "referral"
        case Recall():
            return "recall"
    return "form" if look.form else "reply"


def _document(look: PacketLook) -> Mapping[str, object]:
    packet, form = look.packet, look.form
    answer = packet if isinstance(packet, Reply) else None
    decided = look.decided
    return {
        "kind": _kind(look),
        "reference": packet.reference,
        "from": {
            "actor": packet.sender.code or None,
            "name": packet.sender.actor,
            "person": packet.sender.person or None,
            "known": look.sender is not None,
        },
        "to": {"actor": packet.receiver.code or None, "name": packet.receiver.actor},
        "trust": look.trust,
        "fingerprint": look.fingerprint or None,
        "digest": look.read.digest,
        "standing": look.standing,
        "state_now": look.referral.state if look.referral else None,
        "state_then": look.then,
        "company": {
            "name": look.company,
            "id": decided.company_id if decided else look.referral and look.referral.company_id,
            "possible": [
                {
                    "id": one.company_id,
                    "name": one.described.name,
                    "verdict": one.likeness.verdict,
                }
                for one in look.possible
            ],
        },
        "answer": answer
        and {
            "state": answer.state,
            "said_by": answer.said_by,
            "said_at": answer.said_at,
            "reason": answer.note,
            "pass_on_to": answer.passed_on_to,
            "outcome": answer.outcome,
            "date": answer.dated,
            "by_form": form is not None,
        },
    }
