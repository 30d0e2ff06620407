"""Which companies each row of a list may mean, and how likely."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from advisor_desk.domain.companies import Company
from advisor_desk.domain.findings import classify
from advisor_desk.domain.likeness import POSSIBLE_FROM, Ground, Likeness, Verdict
from advisor_desk.domain.names import forms_differ, name_key
from advisor_desk.domain.participants import Candidate, Finding, Participant, repeat_key
from advisor_desk.domain.repeats import Repeats
from advisor_desk.register.company import RegisterCompany
from advisor_desk.services.companies import of_register
from advisor_desk.services.likeness import Described, likeness
from advisor_desk.services.participants.desk_names import DeskNames
from advisor_desk.services.participants.register_names import RegisterNames
from advisor_desk.store.relations import Namesake

_SHOWN = 4
Row = tuple[Participant, tuple[str, ...]]


@dataclass(frozen=True)
class Comparing:
    """Desk and register, and how the rows of the list hang together.

    `person_key` keys the hashes of persons' numbers.
    """

    desk: DeskNames
    register: RegisterNames
    repeats: Repeats
    person_key: bytes

    def findings(self, rows: Sequence[Row]) -> Iterator[tuple[int, Finding]]:
        """What each row turns out to be; a tuple of keys says what it is known not to be."""
        unknown = [row for row, _ in rows if row.number and not self._on_desk(row)]
        numbered = self.register.numbered((r.country, r.number) for r in unknown if r.number)
        for row, apart in rows:
            repeat = self.repeats.of.get(row.line)
            if repeat and repeat_key(repeat.line) not in apart:
                yield row.line, classify(row, (), repeat=repeat)
                continue
            found = self._candidates(row, numbered)
            likely = [one for one in found if not one.key or one.key not in apart]
            is_disputed = row.line in self.repeats.disputed
            finding = classify(row, self._unrivalled(likely), is_disputed=is_disputed)
            yield row.line, replace(finding, candidates=finding.candidates[:_SHOWN])

    def _candidates(
        self, row: Participant, numbered: Mapping[tuple[str, str], RegisterCompany]
    ) -> Iterable[Candidate]:
        """The one that has the number; else those with such a name, each of them once."""
        if known := self._on_desk(row):
            return [self._of_desk(row, known, by_number=True)]
        listed = numbered.get((row.country, row.number)) if row.number else None
        if listed:
            return [self._of_register(row, listed, by_number=True)]
        found = [self._of_desk(row, one) for one in self.desk.alike(row)]
        if not row.number:  # a company of the register has another one
            found += self._in_register(row)
        best = dict[str, Candidate]()
        for one in found:
            if one.likeness.verdict is not Verdict.NONE:
                key = one.key or str(one.company.id)
                better = key not in best or one.likeness.score > best[key].likeness.score
                best |= {key: one} if better else {}
        return best.values()

    def _in_register(self, row: Participant) -> Iterator[Candidate]:
        """A company that the desk has too is the desk's, whatever it is called there."""
        key = name_key(row.name)
        for company in self.register.alike(key, row.name, row.municipality):
            known = self.desk.numbered(company.country, company.number or None, None)
            found = self._of_register(row, company)
            if known:
                yield replace(found, company=_of_namesake(known), on_desk=True)
            else:
                yield found

    def _on_desk(self, row: Participant) -> Namesake | None:
        return self.desk.numbered(row.country, row.number, row.person_hash)

    def _of_desk(self, row: Participant, one: Namesake, *, by_number: bool = False) -> Candidate:
        company = _of_namesake(one)
        alike = likeness_of(row, company, [one.name], by_number=by_number)
        return Candidate(company=company, on_desk=True, likeness=alike)

    def _of_register(
        self, row: Participant, listed: RegisterCompany, *, by_number: bool = False
    ) -> Candidate:
        company = replace(of_register(listed, self.person_key), id=UUID(int=listed.key))
        names = [listed.name, *listed.other_names]
        alike = likeness_of(row, company, names, by_number=by_number)
        return Candidate(company=company, on_desk=False, likeness=alike)

    def _unrivalled(self, found: Sequence[Candidate]) -> Sequence[Candidate]:
        """Without those that somebody said are not the likeliest one."""
        best = max(found, key=lambda one: (one.likeness.score, one.on_desk), default=None)
        if best is None or not best.key:
            return found
        return [one for one in found if not self.desk.are_apart(best.key, one.key)]


def likeness_of(
    row: Participant, company: Company, names: Sequence[str], *, by_number: bool
) -> Likeness:
    """By the likest of the company's names; where the number decides, a name may speak against."""
    asked, known = _described(row), _described(company)
    nameless = replace(asked, number=None, person_hash=None)
    if by_number:
        alike = max(likeness(nameless, replace(known, name=one)).score for one in names)
        is_other = alike < POSSIBLE_FROM and not any(_is_short_for(row.name, one) for one in names)
        return Likeness(100.0, (Ground.SAME_NUMBER, *((Ground.OTHER_NAME,) if is_other else ())))
    found = max(
        (likeness(asked, replace(known, name=one)) for one in names), key=lambda one: one.score
    )
    if all(forms_differ(row.name, one) for one in names):
        return replace(found, grounds=(*found.grounds, Ground.OTHER_FORM))
    return found


def _is_short_for(name: str, other: str) -> bool:
    """Whether all words of the one are words of the other; nothing is short for anything."""
    words, others = set(name_key(name).split()), set(name_key(other).split())
    return words <= others or others <= words


def _described(one: Participant | Company) -> Described:
    return Described(
        name=one.name,
        country=one.country,
        number=one.number,
        person_hash=one.person_hash,
        town=one.town,
        municipality=one.municipality,
    )


def _of_namesake(one: Namesake) -> Company:
    return Company(
        id=one.id,
        name=one.name,
        country=one.country,
        number=one.number,
        person_hash=one.person_hash,
        town=one.town,
        municipality=one.municipality,
        state=one.state,
    )
