"""`actors rank`, `actors agreement`."""

from pathlib import Path

from pypdf import PdfReader

from advisor_desk.domain.codes import Need
from advisor_desk.services.agreement_words import AgreementWords
from advisor_desk.services.opening import Services
from advisor_desk.system.words import Words
from tests.cli.conftest import Command
from tests.cli.test_outreach import companies


def rank(*more: str, company: str, need: str = "financing") -> list[str]:
    return ["actors", "rank", "--company", company, "--need", need, *more]


def numbered(services: Services) -> str:
    return next(c.number for c in companies(services) if c.number and c.country == "SE")


def test_the_answer_is_the_services_ranking(on_demo: Command, demo_services: Services) -> None:
    number = numbered(demo_services)
    said = on_demo(*rank("--json", company=number))
    found = demo_services.ranking.of_company(
        demo_services.companies.find(number).id, [Need.FINANCING]
    )

    assert said.code == 0
    assert found
    actors = demo_services.desk.people.actors
    assert [one["actor"] for one in said.document["actors"]] == [
        actors[one.actor_id].code for one in found
    ]
    assert [why["record"] for one in said.document["actors"] for why in one["why"]] == [
        str(why.record_id) for one in found for why in one.why
    ]


def test_each_actor_is_told_with_what_puts_it_there(
    on_demo: Command, demo_services: Services
) -> None:
    number = numbered(demo_services)
    said = on_demo(*rank(company=number)).out
    say = AgreementWords(demo_services.desk, demo_services.places, Words("en"))
    company = demo_services.companies.find(number)
    for one in demo_services.ranking.of_company(company.id, [Need.FINANCING]):
        assert demo_services.desk.actor_name(one.actor_id) in said
        assert all(reason in said for reason in say.whys(one))


def test_a_company_of_the_register_alone_is_ranked_too(
    on_demo: Command, demo_services: Services
) -> None:
    known = {c.number for c in companies(demo_services)}
    hits = on_demo("register", "search", "Borås", "--limit", "50", "--json").document["hits"]
    new = next(h for h in hits if h["number"] not in known)
    said = on_demo(*rank("--json", company=new["number"], need="customs")).document

    assert said["company"]["known"] == "register"
    assert "HK" in [one["actor"] for one in said["actors"]]


def test_an_unknown_need_is_refused_with_the_codes_there_are(on_demo: Command) -> None:
    said = on_demo(*rank(company="5560160680", need="money"))
    assert said.code == 2
    assert "financing" in said.err


def test_an_unknown_company_is_refused_in_words(on_demo: Command) -> None:
    said = on_demo(*rank(company="5560160680"))
    assert said.code == 1
    assert "5560160680" in said.err


def test_the_agreement_is_what_the_service_says(on_demo: Command, demo_services: Services) -> None:
    said = on_demo("actors", "agreement", "--json").document
    now = demo_services.agreements.on(demo_services.desk.today())

    assert now is not None
    assert said["id"] == str(now.agreement.id)
    assert (said["quiet_days"], said["valid_to"]) == (now.agreement.terms.quiet_days, None)
    assert [one["id"] for one in said["clauses"]] == [str(c.id) for c in now.agreement.clauses]
    assert said["clauses"][3]["industries"] == [
        {"version": "SNI2025", "code": code} for code in ("26", "62")
    ]


def test_the_agreement_is_said_in_names_with_what_decides(
    on_demo: Command, demo_services: Services
) -> None:
    said = on_demo("actors", "agreement").out
    now = demo_services.agreements.on(demo_services.desk.today())

    assert now is not None
    told = demo_services.agreements.told(now.agreement.id, Words("en"))
    assert all(clash in said for _, clash in told.clashes)
    assert f"1. {told.clauses[0].lead} – Municipality: Bollebygd, Borås" in said


def test_the_paper_is_written_in_the_language_asked_for(on_demo: Command, tmp_path: Path) -> None:
    file = tmp_path / "avtal.pdf"
    said = on_demo("actors", "agreement", "--out", file, "--lang", "de")

    assert said.out.strip() == f"{file}: 1 page"
    assert "Rollen und Aufgaben" in PdfReader(file).pages[0].extract_text()


def test_a_day_without_an_agreement_is_said_to_be_one(on_demo: Command) -> None:
    said = on_demo("actors", "agreement", "--on", "2001-01-01")

    assert said.code == 1
    assert "no such version of the agreement" in said.err
