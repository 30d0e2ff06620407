"""Drafts: as typed, one a form and subject, there again after a kill."""

import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event

from advisor_desk.domain.drafts import Form
from advisor_desk.domain.ids import new_id
from advisor_desk.services.opening import Services, build, open_desk
from advisor_desk.store.errors import DiskFull
from tests.clock import FixedClock
from tests.desks import PASSPHRASE

ROOT = Path(__file__).parents[2]
TYPED = {
    "notes": "Full orderbok.\n\x00\u202eÅäö",
    "met": {"women": 2},
    "needs": ["law"],
    "at": None,
}


def test_a_draft_is_found_as_it_was_typed(services: Services) -> None:
    visit, company = new_id(), new_id()
    services.drafts.keep(Form.LOG, visit, TYPED, company)

    found = services.drafts.find(Form.LOG, visit)

    assert found
    assert (found.fields, found.company_id) == (TYPED, company)
    assert found.saved_at == services.desk.now()


def test_the_last_keystroke_counts(services: Services) -> None:
    visit = new_id()
    for text in ("F", "Fu", "Full"):
        services.drafts.keep(Form.LOG, visit, {"notes": text})

    assert [d.fields for d in services.drafts.all()] == [{"notes": "Full"}]


def test_each_form_has_its_own(services: Services) -> None:
    visit = new_id()
    services.drafts.keep(Form.PLAN, visit, {"purpose": "Tull"})

    assert services.drafts.find(Form.LOG, visit) is None
    assert services.drafts.find(Form.PLAN, new_id()) is None


def test_the_latest_draft_comes_first(services: Services, clock: FixedClock) -> None:
    subjects = [new_id() for _ in range(3)]
    for subject in subjects:
        services.drafts.keep(Form.LOG, subject, {})
        clock.advance(minutes=1)

    assert [d.subject_id for d in services.drafts.all()] == subjects[::-1]


def test_throwing_one_away_can_be_undone(services: Services) -> None:
    visit = new_id()
    services.drafts.keep(Form.LOG, visit, TYPED)

    thrown = services.drafts.discard(Form.LOG, visit)

    assert thrown
    assert services.drafts.find(Form.LOG, visit) is None
    services.drafts.keep(thrown.form, thrown.subject_id, thrown.fields, thrown.company_id)
    assert services.drafts.find(Form.LOG, visit) == thrown


def test_throwing_away_what_is_not_there_is_nothing(services: Services) -> None:
    assert services.drafts.discard(Form.LOG, new_id()) is None


def test_whoever_shows_drafts_hears_of_each_change(services: Services) -> None:
    heard: list[frozenset[str]] = []
    services.desk.on_change(heard.append)
    visit = new_id()

    services.drafts.keep(Form.LOG, visit, TYPED)
    services.drafts.discard(Form.LOG, visit)

    assert heard == [frozenset({"draft"})] * 2


TYPE = """
import sys
from pathlib import Path
from uuid import UUID
from advisor_desk.domain.drafts import Form
from advisor_desk.services.opening import build, open_desk
from tests.clock import FixedClock
from tests.desks import PASSPHRASE
services = build(open_desk(Path(sys.argv[1]), PASSPHRASE, FixedClock()))
text = ""
while True:
    text += "a"
    services.drafts.keep(Form.LOG, UUID(sys.argv[2]), {"notes": text})
    print(len(text), flush=True)
"""


def test_a_kill_in_the_middle_of_typing_loses_nothing_that_was_kept(desk_folder: Path) -> None:
    visit = new_id()
    with subprocess.Popen(
        [sys.executable, "-c", TYPE, str(desk_folder), str(visit)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={"PYTHONPATH": "src:.", "PATH": ""},
    ) as typist:
        assert typist.stdout
        for _ in range(12):
            typist.stdout.readline()
        typist.kill()
        kept = int((["12", *typist.stdout.read().split()])[-1])

    with closing(open_desk(desk_folder, PASSPHRASE, FixedClock())) as desk:
        found = build(desk).drafts.find(Form.LOG, visit)
        assert found
        assert len(str(found.fields["notes"])) in {kept, kept + 1}


def fill_the_disk(services: Services, *, full: bool) -> None:
    """Let SQLite say that the disk is full, on every connection; or no longer."""
    pages = 1 if full else 2**30
    services.desk.database.engine.dispose()

    def limit(connection: Any, _record: object) -> None:
        connection.execute(f"PRAGMA max_page_count = {pages}")

    event.listen(services.desk.database.engine, "connect", limit)


def test_what_a_full_disk_refuses_is_held_and_saved_later(services: Services) -> None:
    visit = new_id()
    fill_the_disk(services, full=True)
    with pytest.raises(DiskFull):
        services.drafts.keep(Form.LOG, visit, {"notes": "x" * 100_000})

    assert services.drafts.is_holding()
    found = services.drafts.find(Form.LOG, visit)
    assert found
    assert services.drafts.all() == [found]

    fill_the_disk(services, full=False)
    services.drafts.save_held()
    assert not services.drafts.is_holding()
    assert services.drafts.find(Form.LOG, visit) == found
