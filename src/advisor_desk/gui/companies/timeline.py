"""What each kind of record says in the timeline."""

from dataclasses import dataclass

from advisor_desk.domain.checklists import Checklist
from advisor_desk.domain.consents import Consent
from advisor_desk.domain.engagements import Engagement, Kind, Place, Status
from advisor_desk.domain.follow_ups import FollowUp, Said
from advisor_desk.domain.inquiries import Inquiry, State
from advisor_desk.domain.merging import Redirect
from advisor_desk.domain.referrals import Referral
from advisor_desk.gui.collisions.words import CaseWords
from advisor_desk.gui.context import Context
from advisor_desk.gui.moments import day_text, local_day, moment_text
from advisor_desk.gui.timeline_entry import TimelineItem
from advisor_desk.gui.visits.party_words import PartyWords
from advisor_desk.services.timeline import Entry, Group

_ICONS = {
    Kind.VISIT: "map-pin",
    Kind.CALL: "phone",
    Kind.MEETING: "users",
    Kind.ACTIVITY: "calendar-check",
}


@dataclass(frozen=True)
class TimelineWords:
    """Entries as items of the view, in the language of the moment."""

    context: Context

    def item(self, entry: Entry) -> TimelineItem:
        match entry.record:
            case Engagement():
                return self._engagement(entry, entry.record)
            case Referral():
                return self._referral(entry, entry.record)
            case Checklist():
                return self._checklist(entry, entry.record)
            case Consent():
                return self._consent(entry, entry.record)
            case Redirect():
                return self._merge(entry, entry.record)
            case Inquiry():
                return self._inquiry(entry, entry.record)
            case FollowUp():
                return self._follow_up(entry, entry.record)
            case Group():
                return self._group(entry, entry.record)

    def _engagement(self, entry: Entry, record: Engagement) -> TimelineItem:
        words = self.context.words
        icon = "video" if record.place is Place.ONLINE else _ICONS[record.kind]
        chips = [(words.code(record.role), "neutral")]
        if len(entry.parties) > 1:
            who = PartyWords(self.context)
            chips.append((words.text("timeline.joint"), "info"))
            chips += [who.timeline_chip(p) for p in entry.parties if not p.leads]
        if record.inquiry_id:
            chips.append((words.text("timeline.from_inquiry"), "info"))
        if record.status is Status.CANCELLED:
            chips.append((words.code(record.status), "red"))
        if record.hearsay:
            told = words.text("timeline.heard", told_by=record.hearsay.told_by)
            chips.append((told, "amber"))
        body = record.cancelled_because or record.summary or entry.notes or record.purpose
        return TimelineItem(
            when_text=moment_text(entry.at) if entry.is_planned else day_text(local_day(entry.at)),
            kind_icon=icon,
            heading=f"{words.code(record.kind)} – {self._who(entry)}",
            body=body,
            chips=chips,
            planned=entry.is_planned,
            muted=record.status is Status.CANCELLED,
            key=entry,
            inner=entry.in_group,
            listed_planned=entry.is_listed_planned,
        )

    def _group(self, entry: Entry, group: Group) -> TimelineItem:
        """The line above engagements that collide: what was decided, or what can be."""
        words = CaseWords(self.context)
        return TimelineItem(
            when_text="",
            kind_icon="triangle-alert" if group.is_open else "handshake",
            heading=words.heading(group.cases),
            body=words.remark(group.cases[0]),
            chips=words.chips(group.cases),
            planned=entry.is_planned,
            listed_planned=entry.is_listed_planned,
            key=entry,
            tone="amber" if group.is_open else "accent",
        )

    def _referral(self, entry: Entry, record: Referral) -> TimelineItem:
        words, desk = self.context.words, self.context.services.desk
        to = desk.actor_name(record.to_actor_id)
        chips = [(words.code(record.state), "info"), (record.reference, "neutral")]
        if record.inquiry_id:
            chips.append((words.text("timeline.from_inquiry"), "info"))
        return TimelineItem(
            when_text=day_text(local_day(entry.at)),
            kind_icon="send",
            heading=words.text("timeline.referral", sender=self._who(entry), receiver=to),
            body=record.ask,
            chips=chips,
            key=entry,
        )

    def _checklist(self, entry: Entry, record: Checklist) -> TimelineItem:
        words = self.context.words
        key = "timeline.checklist_deferred" if record.is_deferred else "timeline.checklist"
        return TimelineItem(
            when_text=day_text(local_day(entry.at)),
            kind_icon="clipboard-check",
            heading=f"{words.text(key)} – {self._who(entry)}",
            body=record.deferred_because,
            key=entry,
        )

    def _consent(self, entry: Entry, record: Consent) -> TimelineItem:
        words = self.context.words
        key = "timeline.consent_withdrawn" if record.withdrawn_on else "timeline.consent"
        return TimelineItem(
            when_text=day_text(local_day(entry.at)),
            kind_icon="handshake",
            heading=words.text(key, given_by=record.given_by),
            body=record.purpose,
            chips=[(words.code(scope), "neutral") for scope in sorted(record.scope)],
            muted=record.withdrawn_on is not None,
            key=entry,
        )

    def _merge(self, entry: Entry, record: Redirect) -> TimelineItem:
        words = self.context.words
        return TimelineItem(
            when_text=day_text(local_day(entry.at)),
            kind_icon="git-merge",
            heading=words.text("timeline.merge", name=record.name, who=self._who(entry)),
            body=words.text("timeline.merge_undo"),
            key=entry,
        )

    def _inquiry(self, entry: Entry, record: Inquiry) -> TimelineItem:
        words = self.context.words
        tone = "info" if record.is_open else "neutral"
        asked_by = [(record.asked_by, "neutral")] if record.asked_by else []
        return TimelineItem(
            when_text=day_text(local_day(entry.at)),
            kind_icon="inbox",
            heading=words.text("timeline.inquiry", who=self._who(entry)),
            body=record.ask,
            chips=[(words.code(record.state), tone), *asked_by],
            muted=record.state is State.CLOSED,
            key=entry,
        )

    def _follow_up(self, entry: Entry, record: FollowUp) -> TimelineItem:
        words = self.context.words
        effects = [one.effect for one in record.answers if one.said is Said.YES]
        return TimelineItem(
            when_text=day_text(local_day(entry.at)),
            kind_icon="clipboard-check",
            heading=words.text("timeline.follow_up", who=self._who(entry)),
            body=record.note,
            chips=[(words.code(effect), "green") for effect in effects],
            key=entry,
        )

    def _who(self, entry: Entry) -> str:
        desk = self.context.services.desk
        if entry.adviser_id and entry.adviser_id == desk.me.adviser.id:
            return self.context.words.text("timeline.you")
        adviser = desk.adviser_name(entry.adviser_id)
        actor = desk.actor_name(entry.actor_id)
        return f"{adviser}, {actor}" if adviser else actor
