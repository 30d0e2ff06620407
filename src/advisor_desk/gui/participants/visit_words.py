"""What is said of the visit that a row tells of."""

from advisor_desk.domain.participants import Listed
from advisor_desk.domain.visit_rows import ListedVisit, VisitField
from advisor_desk.gui.context import Context
from advisor_desk.services.participants.reasons import reasons

_CODED = (VisitField.DATE, VisitField.TIME, VisitField.ACTOR, VisitField.ADVISER,
          VisitField.ROLE, VisitField.STATUS, VisitField.PLACE, VisitField.NEEDS)  # fmt: skip
_COUNTED = (VisitField.WOMEN, VisitField.MEN, VisitField.OTHER)


class VisitWords:
    """As it was read; as it is written where it could not be."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def line(self, row: Listed) -> str:
        """As "2026-03-05 · Almi Väst · Outreach", or why the row is kept aside."""
        visit = row.typed.visit
        if row.is_aside or visit is None:
            return reasons(row, self._context.words)
        told = (self._day(visit), self._actor(visit), self._context.words.code(visit.role))
        return " · ".join(filter(None, told))

    def facts(self, visit: ListedVisit) -> list[tuple[str, str]]:
        """Name and value of what the row says."""
        words = self._context.words
        broken = {fault.field for fault in visit.faults}
        read = self._read(visit)
        said = [
            (words.code(f), visit.cell(f) if f in broken else read[f])
            for f in _CODED
            if f not in broken or visit.cell(f)
        ]
        met = visit.met
        if met.total:
            counts = zip(_COUNTED, (met.women, met.men, met.other), strict=True)
            people = ", ".join(f"{words.code(f)}: {n}" for f, n in counts if n)
            said.append((words.text("list.met"), people))
        said += [(words.code(f), visit.cell(f)) for f in (VisitField.PURPOSE, VisitField.NOTES)]
        return said

    def _read(self, visit: ListedVisit) -> dict[VisitField, str]:
        words, left = self._context.words, visit.leftover
        needs = ", ".join(words.code(need) for need in visit.needs)
        return {
            VisitField.DATE: self._date(visit),
            VisitField.TIME: self._hours(visit),
            VisitField.ACTOR: self._actor(visit),
            VisitField.ADVISER: left.get(VisitField.ADVISER) or self._advisers(visit),
            VisitField.ROLE: words.code(visit.role),
            VisitField.STATUS: words.code(visit.status),
            VisitField.PLACE: ", ".join(filter(None, (words.code(visit.place), visit.place_text))),
            VisitField.NEEDS: ", ".join(filter(None, (needs, left.get(VisitField.NEEDS, "")))),
        }

    def _actor(self, visit: ListedVisit) -> str:
        """The lead, and who comes along."""
        together = (visit.actor_id, *(one.actor_id for one in visit.alongside))
        return " + ".join(map(self._context.services.desk.actor_name, together))

    def _date(self, visit: ListedVisit) -> str:
        """As "2026-03-20 (v. 12)" where the list says no more."""
        day, said = visit.day, visit.leftover.get(VisitField.DATE, "")
        return f"{day} ({said})" if said else str(day or "")

    def _advisers(self, visit: ListedVisit) -> str:
        together = (visit.adviser_id, *(one.adviser_id for one in visit.alongside))
        names = map(self._context.services.desk.adviser_name, together)
        return ", ".join(filter(None, names))

    def _day(self, visit: ListedVisit) -> str:
        starts = visit.starts.strftime("%H:%M") if visit.starts else ""
        return " ".join(filter(None, (str(visit.day or ""), starts)))

    def _hours(self, visit: ListedVisit) -> str:
        told = (one.strftime("%H:%M") for one in (visit.starts, visit.ends) if one)
        return "–".join(told)
