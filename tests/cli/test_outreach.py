"""`outreach check`."""

import re
from datetime import date, timedelta
from enum import StrEnum
from pathlib import Path

import pytest

from advisor_desk.domain.companies import Company
from advisor_desk.domain.engagements import Role
from advisor_desk.domain.outreach import Advice, Level
from advisor_desk.domain.outreach.values import Cause, Evidence, Way
from advisor_desk.services.opening import Services
from tests.cli.conftest import Command

DAY = date(2026, 11, 23)


def companies(services: Services) -> list[Company]:
    from sqlalchemy import select

    from advisor_desk.store.rows import CompanyRow

    with services.desk.read() as session:
        return [row.to_domain() for row in session.scalars(select(CompanyRow))]


def advised(
    services: Services, level: Level, cause: Cause | None = None
) -> tuple[Company, Advice]:
    """A numbered Swedish company that gets this advice, for this first reason."""
    for company in companies(services):
        advice = services.outreach.advise(company.id, Role.OUTREACH, DAY)
        fits = cause is None or (advice.reasons and advice.reasons[0].cause is cause)
        if company.number and company.country == "SE" and advice.level is level and fits:
            return company, advice
    raise LookupError(level)


def check(*more: str, company: str, role: str = "outreach", day: str = "2026-11-23") -> list[str]:
    return ["outreach", "check", "--company", company, "--role", role, "--date", day, *more]


@pytest.mark.parametrize("level", [Level.HOLD, Level.CLEAR_AS_KNOWN, Level.COORDINATE])
def test_the_answer_is_the_services_advice(
    on_demo: Command, demo_services: Services, level: Level
) -> None:
    company, advice = advised(demo_services, level)
    said = on_demo(*check("--json", company=company.number or ""))

    assert said.code == 0
    assert said.document["level"] == level.name.lower()
    assert [r["code"] for r in said.document["reasons"]] == [r.cause for r in advice.reasons]
    assert [r["record"]["id"] for r in said.document["reasons"]] == [
        str(r.record_id) for r in advice.reasons
    ]
    assert [a["code"] for a in said.document["alternatives"]] == [
        a.way for a in advice.alternatives
    ]
    assert len(said.document["as_of"]) == len(demo_services.desk.people.actors) - 1


def test_every_reason_is_a_sentence_in_the_language_asked_for(
    on_demo: Command, demo_services: Services
) -> None:
    company, _ = advised(demo_services, Level.HOLD, Cause.QUIET_PERIOD)
    texts = {
        language: on_demo(
            "--ui-lang", language, *check("--json", company=company.number or "")
        ).document["reasons"][0]["text"]
        for language in ("sv", "en", "de")
    }

    assert "Fredningstiden" in texts["sv"]
    assert "quiet period" in texts["en"]
    assert len(set(texts.values())) == 3


def test_a_person_is_told_the_level_first(on_demo: Command, demo_services: Services) -> None:
    company, _ = advised(demo_services, Level.HOLD)
    said = on_demo(*check(company=company.number or ""))

    assert company.name in said.out
    assert "HOLD" in said.out
    assert "Almi: as of 11 November 2026" in said.out


def test_a_company_is_found_by_the_desks_own_id_too(
    on_demo: Command, demo_services: Services
) -> None:
    company = next(c for c in companies(demo_services) if c.number is None)
    said = on_demo(*check("--json", company=str(company.id)))

    assert said.document["company"]["name"] == company.name


def test_a_foreign_company_is_found_by_its_countrys_number(
    on_demo: Command, demo_services: Services
) -> None:
    company = next(c for c in companies(demo_services) if c.country == "DE")
    said = on_demo(*check("--json", company=f"DE{company.number}"))

    assert said.document["company"]["name"] == company.name


def test_of_a_company_only_in_the_register_nothing_is_known(
    on_demo: Command, demo_services: Services
) -> None:
    known = {c.number for c in companies(demo_services)}
    hits = on_demo("register", "search", "Skövde", "--limit", "50", "--json").document["hits"]
    new = next(h for h in hits if h["number"] not in known and not h["declines_advertising"])
    said = on_demo(*check("--json", company=new["number"]))

    assert said.document["company"] == {
        "known": "register", "id": None, "number": new["number"], "country": "SE",
        "name": new["name"],
    }  # fmt: skip
    assert said.document["level"] == "clear_as_known"
    assert {r["code"] for r in said.document["reasons"]} == {"not_heard"}


def test_a_register_entry_that_declines_advertising_holds_outreach(
    on_demo: Command, demo_services: Services
) -> None:
    known = {c.number for c in companies(demo_services)}
    hits = on_demo("register", "search", "mekaniska", "--limit", "900", "--json").document["hits"]
    new = next(h for h in hits if h["number"] not in known and h["declines_advertising"])

    assert on_demo(*check("--json", company=new["number"])).document["level"] == "hold"
    asked = on_demo(*check("--json", company=new["number"], role="on_request")).document
    assert asked["level"] == "clear_as_known"


def test_another_actor_can_be_asked_for(on_demo: Command, demo_services: Services) -> None:
    company, _ = advised(demo_services, Level.HOLD)
    said = on_demo(*check("--actor", "almi", "--json", company=company.number or ""))

    assert said.document["actor"] == "ALMI"
    assert "ALMI" not in {a["actor"] for a in said.document["as_of"]}


def test_an_unknown_actor_is_refused_with_the_codes_there_are(on_demo: Command) -> None:
    said = on_demo(*check("--actor", "NASA", company="556000-0001"))

    assert said.code == 1
    assert "NASA" in said.err
    assert "ALMI" in said.err


def test_a_number_that_nobody_has_is_an_error(on_demo: Command) -> None:
    said = on_demo(*check(company="556000-0001"))

    assert (said.code, said.out) == (1, "")
    assert "556000-0001" in said.err
    assert said.err.count("\n") == 1


@pytest.mark.parametrize(
    "typed",
    [
        "800101-1236",
        "19800101-1236",
        "198001011236",
        "8001011236",
        "800161-1230",
        "800101+1236",
        "8 0 0 1 0 1 1 2 3 6",
        "８００１０１-1236",
        "19 80 01 01 12 36",
    ],
)
def test_a_persons_number_is_never_said_back(on_demo: Command, typed: str) -> None:
    said = on_demo(*check(company=typed))

    assert said.code == 1
    assert "1236" not in said.out + said.err
    assert "1230" not in said.out + said.err
    assert "800101" not in said.out + said.err


@pytest.mark.parametrize("day", ["2026-13-01", "tomorrow", "", "20261123", "2026-11-23T10:00"])
def test_what_is_no_date_is_wrong_usage(on_demo: Command, day: str) -> None:
    assert on_demo(*check(company="556000-0001", day=day)).code == 2


def test_a_role_that_does_not_exist_is_wrong_usage(on_demo: Command) -> None:
    assert on_demo(*check(company="556000-0001", role="guest")).code == 2


def test_a_desk_without_a_register_still_advises(
    on_demo: Command, demo_folder: object, demo_services: Services
) -> None:
    from pathlib import Path

    (Path(str(demo_folder)) / "register.db").unlink()
    company, _ = advised(demo_services, Level.HOLD)

    assert on_demo(*check("--json", company=company.number or "")).code == 0


def test_the_day_moves_the_advice(on_demo: Command, demo_services: Services) -> None:
    company, advice = advised(demo_services, Level.HOLD, Cause.QUIET_PERIOD)
    until = max(a.until for a in advice.alternatives if a.until)
    said = on_demo(*check("--json", company=company.number or "", day=f"{until}"))

    assert said.document["level"] != "hold"
    before = on_demo(
        *check("--json", company=company.number or "", day=f"{until - timedelta(days=1)}")
    )
    assert before.document["level"] == "hold"


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
def test_a_day_that_nobody_can_mean_is_told_in_a_sentence(
    on_demo: Command, demo_services: Services, day: str
) -> None:
    company = companies(demo_services)[0]
    said = on_demo(*check(company=str(company.id), day=day))

    assert (said.code, said.out) == (1, "")
    assert "year" in said.err


def test_a_register_that_cannot_be_asked_is_not_taken_for_an_empty_one(
    on_demo: Command, demo_folder: Path
) -> None:
    (demo_folder / "register.db").write_bytes(b"no register" * 1000)
    said = on_demo(*check(company="556016-0680"))

    assert (said.code, said.out) == (1, "")
    assert "register.db" in said.err


@pytest.mark.parametrize("codes", [Cause, Way, Evidence])
def test_every_code_of_an_answer_is_written_down(codes: type[StrEnum]) -> None:
    written = Path("docs/commands.md").read_text("utf-8").partition("## outreach check")[2]
    written = written.partition("\n## ")[0]

    assert [code for code in codes if not re.search(rf"[`\"]{code}[`\"]", written)] == []


def test_a_need_that_is_none_is_told_with_those_there_are(on_demo: Command) -> None:
    said = on_demo(*check("--need", "nonsense", company="5560160680"))

    assert said.code == 2
    assert "'customs'" in said.err
    assert "<" not in said.err.partition("error:")[2]


@pytest.mark.parametrize(("day", "is_past"), [("2026-11-22", True), ("2026-11-23", False)])
def test_a_day_that_has_passed_is_told(
    on_demo: Command, demo_services: Services, day: str, is_past: bool
) -> None:
    company, _ = advised(demo_services, Level.HOLD)
    number = company.number or ""

    assert on_demo(*check("--json", company=number, day=day)).document["past"] is is_past
    said = on_demo(*check("--ui-lang", "en", company=number, day=day)).out
    assert ("The day has passed." in said) is is_past
