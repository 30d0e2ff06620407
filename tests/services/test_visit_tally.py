"""Whatever a list says: what is told beforehand comes, only once, and goes again whole."""

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from advisor_desk.domain.participants import Result
from advisor_desk.domain.progress import Unreported
from advisor_desk.domain.visit_rows import Coming
from advisor_desk.services.opening import Services
from advisor_desk.services.participants.lists import Wanted
from advisor_desk.store.rows import EngagementRow
from tests.desks import company
from tests.services.lists import NEW, NORRBY
from tests.services.test_list_import import alive
from tests.services.test_visit_lists import debt
from tests.services.visit_lists import brought_in, listed, read_visits, visits_file

COMPANIES = (f"Norrby;{NORRBY};", "Kvarnen i Viskafors;;", f"Ny AB;{NEW};", "Helt Ny;;Borås")
DAYS = ("2026-03-05", "5/4 2026", "2026-12-24", "v. 12")
row = st.tuples(
    st.sampled_from(COMPANIES),
    st.sampled_from(DAYS),
    st.sampled_from(("", "9", "13")),
    st.sampled_from(("REC", "ALMI", "Nordpil")),
    st.sampled_from(("", "inställt", "genomfört")),
).map(lambda told: "{};{};{};{};;;{}".format(*told))


@pytest.fixture
def known(services: Services) -> Services:
    company(services, "Norrby Mekaniska AB", NORRBY)
    company(services, "Kvarnen i Viskafors")
    return services


def come(services: Services) -> Counter[Coming]:
    """The visits that there are now: there were none before."""
    own = services.desk.me.actor.id
    with services.desk.read() as session:
        made = session.scalars(select(EngagementRow).where(EngagementRow.deleted_at.is_(None)))
        return Counter(
            Coming(one.status.value) if one.actor_id == own else Coming.HEARD for one in made
        )


@settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(rows=st.lists(row, min_size=1, max_size=7))
def test_what_is_told_beforehand_comes_once_and_goes_again(
    known: Services, tmp_path: Path, rows: list[str]
) -> None:
    services, path = known, visits_file(tmp_path, *rows)
    before, owed = alive(services), debt(services)
    list_id = read_visits(services, path)
    services.list_decisions.accept_all(list_id, Wanted())
    tally = services.tallies.of(list_id)

    services.list_import.apply(list_id, Unreported())

    came = come(services)
    results = Counter(one.result for one in listed(services, list_id))
    came[Coming.THERE] += results[Result.THERE]
    assert +came == +Counter(tally.coming)
    assert tally.debt == (owed, debt(services))
    now = alive(services)
    assert {one.result for one in listed(services, brought_in(services, path))} <= {
        Result.THERE, None}  # fmt: skip
    assert alive(services) == now
    assert services.list_undo.undo(list_id, Unreported()) == 0
    assert alive(services) == before
