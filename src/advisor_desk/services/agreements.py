"""The partnership's agreement: its versions, what they say, and writing a new one."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from advisor_desk.domain.actors import CoordinatorOnly
from advisor_desk.domain.agreement_proposals import Proposal, ProposedClause
from advisor_desk.domain.agreement_reading import Reader
from advisor_desk.domain.agreement_told import Told, ToldChange
from advisor_desk.domain.agreement_versions import Period, Standing, periods
from advisor_desk.domain.agreements import Agreement
from advisor_desk.domain.clauses import Clause
from advisor_desk.domain.codes import Language, Need, SizeBand
from advisor_desk.domain.drafts import Form
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.industry_codes import VERSIONS
from advisor_desk.domain.overlaps import Clash
from advisor_desk.services.agreement_telling import AgreementTelling
from advisor_desk.services.agreement_words import AgreementWords
from advisor_desk.services.desk import Desk
from advisor_desk.services.papers import Printable
from advisor_desk.services.places import Places
from advisor_desk.services.saving import discard_draft, put
from advisor_desk.store import people as query
from advisor_desk.store.rows import AgreementRow
from advisor_desk.system.words import Words

DRAFT = UUID(int=1)
"""The subject of the one draft of a new version."""


@dataclass(eq=False)
class NothingAgreed(AdvisorDeskError):
    """There is no version of the agreement to read or print."""


class Agreements:
    """Everybody may read it; a new version is the coordinator's."""

    def __init__(self, desk: Desk, places: Places) -> None:
        self._desk, self._places = desk, places

    def versions(self) -> Sequence[Period]:
        """Every version with the days it is in force, the latest first."""
        return periods(self._desk.agreements, self._desk.today())

    def on(self, day: date) -> Period | None:
        """The version in force that day, if there is one."""
        found = self._desk.agreement_on(day)
        return self._version(found.id) if found else None

    def days(self, period: Period, words: Words) -> str:
        """The days that a version is in force, in words."""
        return self._telling(words).days(period)

    def told(self, agreement_id: UUID, words: Words) -> Told:
        """What a version says. Raises `NothingAgreed` if there is none with the id."""
        return self._telling(words).told(self._version(agreement_id))

    def compared(self, before: UUID, after: UUID, words: Words) -> Sequence[ToldChange]:
        """Two versions side by side. Raises `NothingAgreed`."""
        versions = [self._version(one).agreement for one in (before, after)]
        return tuple(self._telling(words).compared(*versions))

    def paper(self, agreement_id: UUID, language: Language) -> Printable:
        """Roles and responsibilities, to be signed or hung up. Raises `NothingAgreed`."""
        from advisor_desk.documents.agreement_pdf import agreement_pdf

        words = Words(language)
        told = self.told(agreement_id, words)
        paper = agreement_pdf(told, words, by=self._desk.me.actor.name, on=self._desk.today())
        name = words.text("paper.agreement.file", day=told.first.isoformat())
        return Printable(paper.content, paper.pages, paper.missing_characters, f"{name}.pdf")

    def begin(self, agreement_id: UUID | None = None) -> Proposal:
        """A new version that says what another says: the latest, where none is named."""
        today = self._desk.today()
        versions = [one for one in self.versions() if one.standing is not Standing.REPLACED]
        named = [one for one in versions if one.agreement.id == agreement_id]
        found = next(iter(named or versions), None)
        if found is None:
            return Proposal(valid_from=today)
        agreement, first = found.agreement, max(today, found.first)
        is_over = agreement.valid_to is not None and agreement.valid_to < first
        return Proposal(
            valid_from=first,
            valid_to=None if is_over else agreement.valid_to,
            terms=agreement.terms,
            clauses=tuple(map(self._proposed, agreement.clauses)),
            duties={duty.actor_id: duty.text for duty in agreement.duties},
        )

    def reader(self) -> Reader:
        """Reads what is typed, on this desk and this day."""
        return self._reader(self._desk.agreements)

    def clashes(self, proposal: Proposal, words: Words) -> Sequence[tuple[Clash, str]]:
        """Of the clauses that can be read so far: those that meet, and which decides."""
        return tuple(self._telling(words).clashes(self.reader().sound(proposal)))

    def publish(self, proposal: Proposal) -> Agreement:
        """Make a new version, in force from its first day; the ones before stay as they were.

        Raises `CoordinatorOnly`, or `AgreementFlawed` with everything that is wrong.
        """
        if not self._desk.me.is_coordinator:
            raise CoordinatorOnly
        with self._desk.write() as session:
            made = self._reader(query.agreements(session)).read(proposal, new_id)
            row = put(session, AgreementRow, made)
            discard_draft(session, Form.AGREEMENT, DRAFT)
            return row.to_domain()

    def _reader(self, known: Sequence[Agreement]) -> Reader:
        actors = frozenset(self._desk.people.actors)
        return Reader(self._places, actors, known, self._desk.today())

    def _version(self, agreement_id: UUID) -> Period:
        found = (one for one in self.versions() if one.agreement.id == agreement_id)
        if (version := next(found, None)) is None:
            raise NothingAgreed
        return version

    def _telling(self, words: Words) -> AgreementTelling:
        return AgreementTelling(AgreementWords(self._desk, self._places, words))

    def _proposed(self, clause: Clause) -> ProposedClause:
        """As it would be typed."""
        name = self._places.municipality_name
        places = sorted(name(code) or code for code in clause.municipalities)
        return ProposedClause(
            id=clause.id,
            lead_id=clause.lead_id,
            municipalities=", ".join(places),
            industries={
                version: ", ".join(
                    i.code for i in sorted(clause.industries) if i.version == version
                )
                for version in VERSIONS
            },
            sizes=tuple(size for size in SizeBand if size in clause.sizes),
            needs=tuple(need for need in Need if need in clause.needs),
        )
