"""Shared lists of visits in files, compared with a desk and brought in."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from uuid import UUID

from advisor_desk.domain.engagements import Engagement
from advisor_desk.domain.mappings import ListKind
from advisor_desk.domain.participants import Listed, Origin
from advisor_desk.domain.progress import Unreported
from advisor_desk.register.visits import NAMES
from advisor_desk.services.opening import Services
from advisor_desk.services.participants.lists import Wanted
from advisor_desk.services.registers import Registers
from advisor_desk.store import engagements as query

HEADER = "Företag;Org.nr;Ort;Datum;Tid;Aktör;Rådgivare;Roll;Status;Plats;Syfte;Behov;Anteckningar"
ORIGIN = Origin(kind=ListKind.VISITS, as_of=date(2026, 11, 20))


def visits_file(folder: Path, *rows: str, header: str = HEADER) -> Path:
    """Rows may end early."""
    path = folder / "besök.csv"
    width = header.count(";")
    lines = [header, *(row + ";" * (width - row.count(";")) for row in rows)]
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return path


def read_visits(services: Services, path: Path, registers: Registers | None = None) -> UUID:
    columns = services.mappings.propose(path, ListKind.VISITS, NAMES).proposal.columns
    return services.lists.check(path, columns, registers, Unreported(), origin=ORIGIN)


def bring_in(services: Services, list_id: UUID) -> None:
    """All as proposed."""
    services.list_decisions.accept_all(list_id, Wanted())
    services.list_import.apply(list_id, Unreported())


def brought_in(services: Services, path: Path, registers: Registers | None = None) -> UUID:
    list_id = read_visits(services, path, registers)
    bring_in(services, list_id)
    return list_id


def listed(services: Services, list_id: UUID) -> Sequence[Listed]:
    return services.lists.rows(list_id, services.lists.lines(list_id, Wanted()))


def visits_of(services: Services, company_id: UUID | None) -> Sequence[Engagement]:
    """The latest first."""
    assert company_id
    with services.desk.read() as session:
        return query.of_company(session, company_id)
