import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from advisor_desk.domain.organisation_numbers import NotAnOrganisationNumber
from advisor_desk.domain.progress import Unreported
from advisor_desk.register.build import import_files
from advisor_desk.register.formats import Format
from advisor_desk.register.municipalities import Municipalities
from advisor_desk.register.search import Register
from tests.benchmarks.made_up_register import check_digit
from tests.register.conftest import KEY, Import
from tests.register.files import bolagsverket_file, bolagsverket_line

FALUN, LUDVIKA = "2080", "2085"
COMPANIES = (
    ("Åkerströms Bygg AB", "FALUN"),
    ("Bygg & Café i Dalarna AB", "LUDVIKA"),
    ("Nybyggarna HB", "FALUN"),
    ("Snickeri Älvan AB", "LUDVIKA"),
    ("AB Volva (publ)", "GÖTEBORG"),
    ("Skogens Vänner ek. för.", "FALUN"),
    ("Ludvika Rör AB", "FALUN"),
    ("Aktiebolaget O", "FALUN"),
)


def number(place: int) -> str:
    nine = f"55699{place:04}"
    return nine + check_digit(nine)


@pytest.fixture(scope="module")
def register(
    tmp_path_factory: pytest.TempPathFactory, municipalities: Municipalities
) -> Iterator[Register]:
    folder = tmp_path_factory.mktemp("register")
    lines = [
        bolagsverket_line(
            number(place),
            f"{name}$FORETAGSNAMN-ORGNAM$2012-01-01",
            address=f"Gatan 1$${town}$79170$SE-LAND" if town != "GÖTEBORG" else f"$${town}$41111$",
        )
        for place, (name, town) in enumerate(COMPANIES)
    ]
    file = bolagsverket_file(folder, *lines)
    import_files(
        [file], Format.AUTO, folder / "r.db", KEY, Unreported(), municipalities=municipalities
    )
    register = Register(folder / "r.db", KEY)
    yield register
    register.close()


Search = Callable[..., list[str]]


@pytest.fixture(scope="module")
def names(register: Register) -> Search:
    def run(text: str, municipality: str | None = None, limit: int = 20) -> list[str]:
        return [hit.company.name for hit in register.search(text, municipality, limit)]

    return run


@pytest.mark.parametrize(
    ("typed", "first"),
    [("å", "Åkerströms Bygg AB"), ("ak", "Åkerströms Bygg AB"),
     ("ÅKERSTRÖMS", "Åkerströms Bygg AB"),
     ("bygg dal", "Bygg & Café i Dalarna AB"), ("dalarna bygg", "Bygg & Café i Dalarna AB"),
     ("cafe", "Bygg & Café i Dalarna AB"), ("bygg i d", "Bygg & Café i Dalarna AB"),
     ("snickeri älvan ab", "Snickeri Älvan AB"), ("volva", "AB Volva (publ)"),
     ("ab volva", "AB Volva (publ)"), ("volva publ", "AB Volva (publ)"),
     ("skogens vänner ek för", "Skogens Vänner ek. för."), ("göteborg", "AB Volva (publ)"),
     ("volva goteb", "AB Volva (publ)"), ("o", "Aktiebolaget O"), ("byggarna", "Nybyggarna HB")],
)  # fmt: skip
def test_what_is_typed_finds_the_company(names: Search, typed: str, first: str) -> None:
    assert names(typed)[0] == first


def test_the_whole_name_comes_before_a_town_of_that_name(names: Search) -> None:
    assert names("ludvika")[0] == "Ludvika Rör AB"
    assert set(names("ludvika")[1:]) == {"Bygg & Café i Dalarna AB", "Snickeri Älvan AB"}


def test_the_own_municipality_comes_first_and_the_country_after(names: Search) -> None:
    assert names("bygg", FALUN) == ["Åkerströms Bygg AB", "Bygg & Café i Dalarna AB"]
    assert names("bygg", LUDVIKA) == ["Bygg & Café i Dalarna AB", "Åkerströms Bygg AB"]
    assert names("bygg", "9999") == names("bygg")


def test_a_letter_after_a_word_finds_names_that_go_on_with_it(names: Search) -> None:
    assert names("bygg c") == ["Bygg & Café i Dalarna AB"]
    assert names("rör l") == ["Ludvika Rör AB"]  # nobody goes on so: it may begin any word


def test_of_few_that_fit_the_own_municipality_comes_first(names: Search) -> None:
    everywhere = names("bygg")
    assert sorted(everywhere) == sorted(names("bygg", FALUN)) == sorted(names("bygg", LUDVIKA))
    assert names("bygg", FALUN)[0] == "Åkerströms Bygg AB"
    assert names("bygg", LUDVIKA)[0] == "Bygg & Café i Dalarna AB"


def test_no_more_than_the_limit_is_given_and_none_twice(names: Search) -> None:
    assert len(names("bygg", FALUN, 1)) == 1
    assert len(set(names("a", FALUN))) == len(names("a", FALUN))


@pytest.mark.parametrize("typed", ["", " ", "&", "xyzzy", "bygg xyzzy", '"', "OR", "a" * 5_000])
def test_what_is_in_no_name_finds_nothing(names: Search, typed: str) -> None:
    assert names(typed) == []


def test_a_number_is_found_from_its_third_digit_on(register: Register) -> None:
    whole = number(3)

    for typed in (whole[:3], whole[:7], whole, f"{whole[:6]}-{whole[6:]}", f"16{whole}"):
        found = [hit.company.number for hit in register.search(typed)]
        assert whole in found
        assert all(n.startswith(typed.replace("-", "")[-10:]) for n in found)


def test_a_wrong_number_finds_nothing_and_by_number_says_why(register: Register) -> None:
    assert register.search("5569900012") == []
    with pytest.raises(NotAnOrganisationNumber):
        register.by_number("5569900012")


@pytest.mark.parametrize(
    ("typed", "name"),
    [("akrestroms bygg", "Åkerströms Bygg AB"), ("snikeri alvan", "Snickeri Älvan AB"),
     ("vollva", "AB Volva (publ)"), ("vännerna skogens", "Skogens Vänner ek. för."),
     ("snickeri älvam", "Snickeri Älvan AB")],
)  # fmt: skip
def test_a_misspelling_is_answered_by_the_slower_search(
    register: Register, names: Search, typed: str, name: str
) -> None:
    assert names(typed) == []
    assert register.search_misspelled(typed)[0].company.name == name
    assert register.search_misspelled(typed, FALUN)[0].score > 60


@pytest.mark.parametrize(
    ("listed", "name"),
    [("ÅKERSTRÖMS BYGG AKTIEBOLAG", "Åkerströms Bygg AB"),
     ("akerstroms-bygg", "Åkerströms Bygg AB"),
     ("Åkreströms Bygg", "Åkerströms Bygg AB"), ("Bygg och Cafe i Dalarna",
     "Bygg & Café i Dalarna AB"), ("Dalarna Bygg & Kafé", "Bygg & Café i Dalarna AB"),
     ("Skogens Vännr ek.för.", "Skogens Vänner ek. för.")],
)  # fmt: skip
def test_a_name_in_a_list_finds_the_company_meant(
    register: Register, listed: str, name: str
) -> None:
    best = register.match(listed)[0]

    assert best.company.name == name
    assert best.score >= 75


def test_a_number_in_a_list_is_believed(register: Register) -> None:
    [hit] = register.match(f"{number(3)[:6]}-{number(3)[6:]}")

    assert (hit.company.number, hit.score) == (number(3), 100)
    assert register.match("5569900012") == []
    assert register.match("1177") == []


def test_the_municipality_raises_or_lowers_the_score(register: Register) -> None:
    listed = "Snikeri Älvan"
    without, right, wrong = (
        register.match(listed, municipality)[0].score for municipality in (None, LUDVIKA, FALUN)
    )

    assert wrong < without < right


def test_of_many_namesakes_the_one_in_the_municipality_is_first(
    tmp_path: Path, imported: Import, opened: Callable[[], Register]
) -> None:
    lines = [
        bolagsverket_line(
            number(place),
            "Berglunds Bygg AB$FORETAGSNAMN-ORGNAM$2012-01-01",
            address=f"Gatan 1$${'LUDVIKA' if place == 148 else 'FALUN'}$79170$SE-LAND",
        )
        for place in range(150)
    ]
    imported(bolagsverket_file(tmp_path, *lines))

    best = opened().match("Berglunds Bygg", LUDVIKA)[0]

    assert best.company.number == number(148)


def test_a_name_like_none_matches_nothing(register: Register) -> None:
    assert register.match("Zzyzx Qwrtp") == []
    assert register.match("") == []


def test_what_is_nothing_like_a_name_is_not_guessed(register: Register) -> None:
    assert register.search_misspelled("qqqq zzzz") == []
    assert register.search_misspelled("") == []


def test_a_hit_is_found_again_by_its_key(register: Register) -> None:
    [hit] = register.search("volva")

    assert register.by_key(hit.company.key) == hit.company
    assert register.by_key(-1) is None


def test_the_register_tells_where_it_came_from(register: Register) -> None:
    info = register.info()

    assert (info.companies, info.searchable, info.report.read) == (len(COMPANIES),) * 3
    assert info.report.files[0].layout == "bolagsverket"
    assert info.built_at.tzinfo
    assert info.size == info.path.stat().st_size


def test_it_can_be_warmed_and_used_from_another_thread(register: Register) -> None:
    found = list[str]()

    def work() -> None:
        register.warm()
        found.extend(hit.company.name for hit in register.search("volva"))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()

    assert found == ["AB Volva (publ)"]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=30), st.sampled_from([None, FALUN, "0180"]))
def test_any_text_is_answered(register: Register, text: str, municipality: str | None) -> None:
    for hits in (
        register.search(text, municipality),
        register.search_misspelled(text),
        register.match(text, municipality),
    ):
        assert all(0 <= hit.score <= 100 for hit in hits)


@pytest.mark.parametrize("name", [n for n, _ in COMPANIES if not n.startswith(("AB", "Aktie"))])
def test_every_beginning_of_a_name_finds_it(names: Search, name: str) -> None:
    for length in range(1, len(name) + 1):
        assert name in names(name[:length])


def test_names_of_the_database_folder_stay_as_they_are(tmp_path: Path) -> None:
    folder = tmp_path / "mapp med å? #%20"
    folder.mkdir()
    file = bolagsverket_file(tmp_path, bolagsverket_line())
    import_files([file], Format.AUTO, folder / "r.db", KEY, Unreported())

    with Register(folder / "r.db", KEY) as register:
        assert register.search("fjäll")
