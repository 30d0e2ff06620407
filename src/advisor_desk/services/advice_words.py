"""Outreach advice in words: the same for window, command line and paper."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from advisor_desk.domain.outreach import Advice, Alternative, AsOf, Evidence, Reason, Way
from advisor_desk.services.agreement_words import AgreementWords
from advisor_desk.services.desk import Desk
from advisor_desk.services.places import Places
from advisor_desk.system.words import Words


@dataclass(frozen=True)
class AdviceWords:
    """Puts advice into words of one language, with the names of those it is about."""

    desk: Desk
    words: Words

    def level(self, advice: Advice) -> str:
        return self.words.text(f"outreach.level.{advice.level.name.lower()}")

    def what_to_do(self, advice: Advice) -> str:
        return self.words.text(f"outreach.level.{advice.level.name.lower()}.say")

    def first_reason(self, advice: Advice) -> str:
        """The weightiest reason as a sentence; empty where the way is clear."""
        return self.reason(advice.reasons[0]) if advice.reasons else ""

    def reason(self, reason: Reason) -> str:
        """One sentence that says who, when and until when."""
        adviser = self.desk.adviser_name(reason.adviser_id)
        return self.words.text(
            self._reason_key(reason, adviser),
            actor=self.desk.actor_name(reason.actor_id),
            adviser=adviser,
            on=reason.on,
            until=reason.until,
            reference=reason.reference,
            days=self._days_ago(reason.on),
            company=reason.other_name,
            clause=self._clause(reason),
        )

    def _reason_key(self, reason: Reason, adviser: str) -> str:
        """The sentence that names only what is known."""
        key = f"outreach.reason.{reason.cause}"
        if reason.evidence is Evidence.CLAUSE and f"{key}.agreed" in self.words:
            return f"{key}.agreed"
        if reason.evidence is Evidence.COMPANY and f"{key}.alone" in self.words:
            return f"{key}.alone"
        if not adviser and f"{key}.somebody" in self.words:
            return f"{key}.somebody"
        if reason.on is None and f"{key}.never" in self.words:
            return f"{key}.never"
        return key

    def _clause(self, reason: Reason) -> str:
        if reason.evidence is not Evidence.CLAUSE:
            return ""
        return AgreementWords(self.desk, Places(), self.words).clause(reason.record_id)

    def way(self, alternative: Alternative) -> str:
        """What to do instead, as a button says it."""
        adviser = self._named(alternative.adviser_id)
        is_person = alternative.way is Way.TALK and adviser
        return self.words.text(
            f"outreach.way.{alternative.way}{'.adviser' if is_person else ''}",
            actor=self.desk.actor_name(alternative.actor_id),
            adviser=adviser,
            until=alternative.until,
            company=alternative.other_name,
        )

    def help(self, alternative: Alternative) -> str:
        return self.words.text(f"outreach.way.{alternative.way}.help")

    def age(self, as_of: AsOf) -> str:
        """How old the knowledge of an actor is, with its name."""
        key = f"outreach.as_of{self._heard_key(as_of)}"
        return self.words.text(key, actor=self.desk.actor_name(as_of.actor_id), on=as_of.heard_on)

    def heard(self, as_of: AsOf) -> str:
        """The same without the name, for a table that has it."""
        key = f"outreach.heard{self._heard_key(as_of)}"
        return self.words.text(key, on=as_of.heard_on, days=self._days_ago(as_of.heard_on))

    def _heard_key(self, as_of: AsOf) -> str:
        if as_of.heard_on is None:
            return ".never"
        return ".today" if as_of.heard_on == self.desk.today() else ""

    def _named(self, adviser_id: UUID | None) -> str:
        return self.desk.adviser_name(adviser_id)

    def _days_ago(self, since: date | None) -> str:
        days = (self.desk.today() - since).days if since else 0
        return self.words.count("outreach.days", days)
