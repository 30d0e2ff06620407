"""`referral list`, `referral render`."""

import io
from pathlib import Path

import pytest
from pypdf import PdfReader

from advisor_desk.domain.referrals import OPEN, State
from advisor_desk.services.opening import Services
from tests.cli.conftest import Command


def printable(services: Services) -> str:
    me = services.desk.me.actor.id
    sent = services.referrals.list([State.SENT, State.IN_PROGRESS, State.ACCEPTED], limit=500)
    return next(r.reference for r, _ in sent if r.from_actor_id == me and not r.override)


def test_every_referral_is_listed_newest_first(on_demo: Command, demo_services: Services) -> None:
    listed = on_demo("referral", "list", "--json").document["referrals"]
    known = [r.reference for r, _ in demo_services.referrals.list(limit=500)]

    assert [r["reference"] for r in listed] == known


def test_only_open_ones_are_listed_when_asked_for(on_demo: Command) -> None:
    listed = on_demo("referral", "list", "--open", "--json").document["referrals"]

    assert {r["state"] for r in listed} == {state.value for state in OPEN}


def test_whose_turn_it_is_and_what_is_late_is_told(on_demo: Command) -> None:
    listed = on_demo("referral", "list", "--json").document["referrals"]
    sent = [r for r in listed if r["state"] == "sent"]

    assert all(r["next_step_with"] == r["to"] for r in sent)
    assert {r["overdue"] for r in listed} == {True, False}


def test_a_person_gets_a_line_for_each(on_demo: Command) -> None:
    listed = on_demo("referral", "list", "--json").document["referrals"]
    lines = on_demo("referral", "list").out.splitlines()

    assert [line.split()[0] for line in lines] == [r["reference"] for r in listed]


@pytest.mark.parametrize(
    ("language", "word"),
    [("sv", "Hänvisning"), ("en", "Referral"), ("de", "Weitervermittlung")],
)
def test_the_paper_is_in_the_language_asked_for(
    on_demo: Command, demo_services: Services, tmp_path: Path, language: str, word: str
) -> None:
    reference, paper = printable(demo_services), tmp_path / "paper.pdf"
    said = on_demo("referral", "render", reference, "--out", paper, "--lang", language)

    assert said.code == 0
    text = "".join(p.extract_text() for p in PdfReader(io.BytesIO(paper.read_bytes())).pages)
    assert reference in text
    assert word.casefold() in text.casefold()


def test_an_unknown_reference_is_told_in_a_sentence(on_demo: Command, tmp_path: Path) -> None:
    said = on_demo("referral", "render", "REC-2026-000000-0", "--out", tmp_path / "p.pdf")

    assert said.code == 1
    assert "REC-2026-000000-0" in said.err
    assert not (tmp_path / "p.pdf").exists()


def test_without_consent_nothing_is_printed(
    on_demo: Command, demo_services: Services, tmp_path: Path
) -> None:
    withdrawn = [r for r, _ in demo_services.referrals.list([State.WITHDRAWN]) if r.consent_id]
    said = on_demo("referral", "render", withdrawn[0].reference, "--out", tmp_path / "p.pdf")

    assert said.code == 1
    assert not (tmp_path / "p.pdf").exists()


def test_a_file_that_cannot_be_written_is_told_in_a_sentence(
    on_demo: Command, demo_services: Services, tmp_path: Path
) -> None:
    out = tmp_path / "no such folder" / "p.pdf"
    said = on_demo("referral", "render", printable(demo_services), "--out", out)

    assert said.code == 1
    assert "no such folder" in said.err
    assert said.err.count("\n") == 1


@pytest.mark.parametrize("wrong", [["render"], ["render", "X"], ["render", "--out", "f"], []])
def test_wrong_usage_exits_with_two(on_demo: Command, wrong: list[str]) -> None:
    assert on_demo("referral", *wrong).code == 2
