import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.register import prh
from advisor_desk.register.company import State
from advisor_desk.register.errors import RegisterFileTruncated, RegisterLayoutBroken
from advisor_desk.register.rows import RegisterRow, Skip, Skipped
from advisor_desk.register.search import Register
from advisor_desk.register.sources import open_source
from tests.register.conftest import KEY, Import
from tests.register.files import zipped


def company(**changes: Any) -> dict[str, Any]:
    return {
        "businessId": {"value": "2077474-0", "registrationDate": "2006-12-11"},
        "names": [
            {"name": "Påhitt Trading", "type": "3", "endDate": None},
            {"name": "Påhitt Oy", "type": "1", "endDate": None},
            {"name": "Gamla Oy", "type": "1", "endDate": "2001-01-01"},
        ],
        "mainBusinessLine": {"type": "16250"},
        "companyForms": [{"type": "16", "descriptions": [{"description": "Aktiebolag"}]}],
        "companySituations": [],
        "addresses": [
            {"type": 1, "street": "Strandvägen", "postCode": "65100", "buildingNumber": "3",
             "postOffices": [{"city": "VAASA", "languageCode": "1"},
                             {"city": "VASA", "languageCode": "2", "municipalityCode": "905"}]}
        ],
        "registrationDate": "2006-12-11",
        "endDate": None,
        **changes,
    }  # fmt: skip


def written(folder: Path, *companies: object) -> Path:
    path = folder / "all_companies.json"
    path.write_text(json.dumps(companies, ensure_ascii=False, indent=1), encoding="utf-8")
    return path


def read(path: Path) -> list[RegisterRow | Skipped]:
    with open_source(path) as source:
        return list(prh.read(source))


def test_a_company_is_read(tmp_path: Path) -> None:
    assert read(written(tmp_path, company())) == [
        RegisterRow(
            number="20774740", country="FI", name="Påhitt Oy", other_names="Påhitt Trading",
            street="Strandvägen 3", postcode="65100", town="Vasa", industries="16250",
            registered_on="2006-12-11",
        )
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("changes", "state"),
    [({"endDate": "2020-01-01"}, State.DEREGISTERED),
     ({"companySituations": [{"type": "KONK", "registrationDate": "2020-01-01"}]},
      State.BANKRUPTCY),
     ({"companySituations": [{"type": "KONK", "endDate": "2021-01-01"}]}, State.REGISTERED)],
)  # fmt: skip
def test_how_a_company_stands(tmp_path: Path, changes: dict[str, Any], state: State) -> None:
    [found] = read(written(tmp_path, company(**changes)))

    assert isinstance(found, RegisterRow)
    assert found.state is state


def test_a_sole_trader_is_marked_so(tmp_path: Path) -> None:
    form = {"type": "26", "descriptions": [{"description": "Enskild näringsidkare"}]}
    [found] = read(written(tmp_path, company(companyForms=[form])))

    assert isinstance(found, RegisterRow)
    assert found.sole_trader


@pytest.mark.parametrize(
    ("element", "reason"),
    [(company(businessId={"value": "2077474-1"}), Skip.NUMBER), (company(names=[]), Skip.NAME),
     ({}, Skip.FIELDS), ([1], Skip.FIELDS), (company(businessId=None), Skip.FIELDS),
     (company(mainBusinessLine=7), Skip.FIELDS)],
)  # fmt: skip
def test_an_element_that_cannot_be_used_is_told_with_line_and_reason(
    tmp_path: Path, element: object, reason: Skip
) -> None:
    found, whole = read(written(tmp_path, element, company()))

    assert isinstance(found, Skipped)
    assert (found.line, found.reason) == (2, reason)
    assert isinstance(whole, RegisterRow)


def test_a_file_larger_than_a_piece_of_it_is_read_whole(tmp_path: Path) -> None:
    path = written(tmp_path, *(company() for _ in range(900)))

    assert path.stat().st_size > 500_000
    assert len(read(path)) == 900


@pytest.mark.parametrize("kept", [0.1, 0.5, 0.999])
def test_a_file_that_stops_in_the_middle_is_refused(tmp_path: Path, kept: float) -> None:
    path = written(tmp_path, *(company() for _ in range(50)))
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * kept)])

    with pytest.raises(RegisterFileTruncated):
        read(path)


@pytest.mark.parametrize("content", ["{}", '[{"a": 1}, x]', "[" * 100_000])
def test_what_is_no_array_of_companies_is_refused(tmp_path: Path, content: str) -> None:
    path = tmp_path / "x.json"
    path.write_text(content)

    with pytest.raises((RegisterLayoutBroken, RegisterFileTruncated)):
        read(path)


def test_half_a_letter_is_survived(tmp_path: Path, target: Path, imported: Import) -> None:
    path = tmp_path / "all_companies.json"
    path.write_text(json.dumps([company(names=[{"name": "P\ud800 Oy", "type": "1"}])]))

    assert imported(zipped(path)).kept == 1
    with Register(target, KEY) as register:
        assert register.search("p")[0].company.name == "P? Oy"


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from([*company(), "type", "value"]), inner, max_size=4)
    ),
    max_leaves=12,
)


@given(st.lists(json_values | st.builds(lambda v: company(names=v), json_values), max_size=4))
def test_any_array_gives_a_row_or_a_reason_for_each_element(
    tmp_path_factory: pytest.TempPathFactory, values: list[object]
) -> None:
    found = read(written(tmp_path_factory.mktemp("fuzz"), *values))

    assert len(found) == len(values)


@given(st.binary(max_size=80))
def test_any_bytes_give_rows_or_a_documented_error(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    path = tmp_path_factory.mktemp("fuzz") / "x.json"
    path.write_bytes(b'[{"businessId"' + content)
    try:
        read(path)
    except AdvisorDeskError:
        return
