"""Collisions in words: whose they are, what can be done, what was decided."""

from collections.abc import Sequence
from dataclasses import dataclass

from advisor_desk.domain.engagements import Status
from advisor_desk.domain.outreach import Encounter
from advisor_desk.domain.outreach.resolutions import Case, Resolution, Solution, counted
from advisor_desk.gui.context import Context
from advisor_desk.gui.moments import dated_text, day_text, local_day

_TONES = {Solution.JOINT: "green", Solution.DIVIDED: "green", Solution.NOTED: "neutral"}


@dataclass(frozen=True)
class CaseWords:
    """In the language of the moment."""

    context: Context

    def heading(self, cases: Sequence[Case]) -> str:
        """As "Collision: Almi and EEN – 12 days apart"; several are not measured."""
        words, actors = self.context.words, self.actors(cases)
        if len(cases) > 1:
            return words.text("collision.heading_many", actors=actors)
        return words.text("collision.heading", actors=actors, apart=self.apart(cases[0]))

    def chips(self, cases: Sequence[Case]) -> list[tuple[str, str]]:
        """The state of one; of several how many are open and how many resolved."""
        if len(cases) == 1:
            return [self.chip(cases[0])]
        words, count = self.context.words, counted(cases)
        told = [
            (words.count("collision.open", count.open), "amber"),
            (words.count("collision.resolved", count.resolved), "green"),
        ]
        return [chip for chip, n in zip(told, (count.open, count.resolved), strict=True) if n]

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

    def days(self, case: Case) -> str:
        """As "12 days"."""
        days = (case.second.on - case.first.on).days
        return self.context.words.count("collision.days", days)

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
        """As "Samir Haddad, Almi, 9 Dec"."""
        desk = self.context.services.desk
        names = desk.adviser_name(one.adviser_id), desk.actor_name(one.actor_id)
        name = self._me(one) or ", ".join(part for part in names if part)
        return f"{name}, {self._day(one)}"

    def brief(self, one: Encounter) -> str:
        """As "Almi, 9 Dec"."""
        name = self._me(one) or self.context.services.desk.actor_name(one.actor_id)
        return f"{name}, {self._day(one)}"

    def _day(self, one: Encounter) -> str:
        return dated_text(one.on, self.context.services.desk.today())

    def _me(self, one: Encounter) -> str:
        is_me = one.adviser_id == self.context.services.desk.me.adviser.id
        return self.context.words.text("joint.you") if is_me else ""
