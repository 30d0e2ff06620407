"""Collisions in words: whose they are, what can be done, what was decided."""

from collections.abc import Sequence
from dataclasses import dataclass

from advisor_desk.domain.engagements import Status
from advisor_desk.domain.outreach import Encounter
from advisor_desk.domain.outreach.resolutions import Case, Resolution, Solution
from advisor_desk.gui.context import Context
from advisor_desk.gui.moments import day_text, local_day, short_day_text

_TONES = {Solution.JOINT: "green", Solution.DIVIDED: "green", Solution.NOTED: "neutral"}


@dataclass(frozen=True)
class CaseWords:
    """In the language of the moment."""

    context: Context

    def heading(self, cases: Sequence[Case]) -> str:
        """As "Collision: Almi and EEN – 12 days apart"."""
        words = self.context.words
        return words.text(
            "collision.heading", actors=self.actors(cases), apart=self.apart(cases[0])
        )

    def actors(self, cases: Sequence[Case]) -> str:
        """Everybody whose engagements these are, each once."""
        desk, words = self.context.services.desk, self.context.words
        ids = dict.fromkeys(e.actor_id for case in cases for e in (case.first, case.second))
        *first, last = [desk.actor_name(actor_id) for actor_id in ids]
        if not first:
            return last
        return words.text("collision.and", one=", ".join(first), other=last)

    def apart(self, case: Case) -> str:
        words, days = self.context.words, (case.second.on - case.first.on).days
        return words.count("collision.apart", days) if days else words.text("collision.same_day")

    def chip(self, case: Case) -> tuple[str, str]:
        words = self.context.words
        if case.is_open or case.resolution is None:
            return words.code(case.standing), "amber"
        return words.code(case.resolution.solution), _TONES[case.resolution.solution]

    def remark(self, case: Case) -> str:
        """What can be done about an open one, or what was decided about another."""
        words = self.context.words
        if case.resolution is None:
            return self.what_to_do(case)
        if not case.is_open:
            return self.decided(case.resolution)
        if case.resolution.solution is Solution.JOINT:
            return words.text("collision.parted_again")
        return words.text("collision.opened_again", day=day_text(local_day(case.resolution.at)))

    def what_to_do(self, case: Case) -> str:
        planned = [case.first.status, case.second.status].count(Status.PLANNED)
        key = {0: "past", 1: "one", 2: "ahead"}[planned]
        return self.context.words.text(f"collision.do.{key}")

    def decided(self, resolution: Resolution) -> str:
        """Who decided, when, and what they wrote."""
        return self.context.words.text(
            "collision.decided_note" if resolution.note else "collision.decided",
            who=self.context.services.desk.adviser_name(resolution.by),
            day=day_text(local_day(resolution.at)),
            note=resolution.note,
        )

    def who(self, one: Encounter) -> str:
        """As "Samir Haddad, Almi 9 Dec"."""
        desk, words = self.context.services.desk, self.context.words
        if one.adviser_id == desk.me.adviser.id:
            name = words.text("timeline.you")
        else:
            names = desk.adviser_name(one.adviser_id), desk.actor_name(one.actor_id)
            name = ", ".join(part for part in names if part)
        return f"{name} {short_day_text(one.on)}"
