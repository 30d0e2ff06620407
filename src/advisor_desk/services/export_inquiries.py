"""What an export tells of inquiries, what happened to them, and follow-ups."""

from collections.abc import Iterable
from dataclasses import dataclass

from advisor_desk.domain.follow_ups import EffectAnswer, FollowUp
from advisor_desk.services.export_columns import BY, COMPANY, REACHED, Column, Table, coded, plain
from advisor_desk.store.rows import FollowUpRow, InquiryHappeningRow, InquiryRow


@dataclass(frozen=True)
class _Said:
    """An answer with its follow-up; one of notes alone has none."""

    follow_up: FollowUp
    answer: EffectAnswer | None


def _answers(follow_up: FollowUp) -> Iterable[_Said]:
    for answer in follow_up.answers or (None,):
        yield _Said(follow_up, answer)


def _of_follow_up(columns: dict[str, Column]) -> dict[str, Column]:
    def column(of: Column) -> Column:
        return lambda record, names: of(record.follow_up, names)

    return {name: column(of) for name, of in columns.items()}


INQUIRY_TABLES = (
    Table(
        "inquiries",
        InquiryRow,
        {
            **plain("id"),
            **COMPANY,
            **plain("company_text", "asked_by"),
            **REACHED,
            **coded("way", "state"),
            **plain("came_at", "ask"),
            "needs": lambda i, names: names.codes(i.needs),
            **BY,
            "came_in_at": lambda i, names: names.actor(i.door_actor_id),
            "taken_by": lambda i, names: names.adviser(i.taken_by),
            **plain("answer_by", "answered_at"),
        },
    ),
    Table(
        "inquiry_happenings",
        InquiryHappeningRow,
        {
            **plain("id", "inquiry_id"),
            **coded("state"),
            **plain("at", "said_by"),
            **coded("channel"),
            **plain("note"),
            **BY,
            **coded("reason"),
            "recorded_by": lambda h, names: names.adviser(h.recorded_by),
        },
    ),
    Table(
        "follow_ups",
        FollowUpRow,
        {
            **_of_follow_up(
                {
                    "follow_up_id": lambda f, _: f.id,
                    **COMPANY,
                    **BY,
                    **plain("step_id", "on", "told_by"),
                    **coded("channel"),
                }
            ),
            "effect": lambda a, names: a.answer and names.code(a.answer.effect),
            "answer": lambda a, names: a.answer and names.code(a.answer.said),
            "note": lambda a, _: a.answer and a.answer.note,
            **_of_follow_up(
                {
                    **coded("maturity_then", "maturity_now", "anyway"),
                    "said": lambda f, _: f.note,
                }
            ),
        },
        _answers,
    ),
)
