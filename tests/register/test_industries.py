import pytest
from stdnum import numdb

from advisor_desk.register.industries import SNI_2007, SNI_2025, Industries, VersionCount
from advisor_desk.system.languages import PAPER_LANGUAGES
from tests.register.conftest import CODELISTS


@pytest.fixture(scope="module")
def industries() -> Industries:
    return Industries.load(CODELISTS)


@pytest.mark.parametrize(("version", "revision"), [(SNI_2007, "20"), (SNI_2025, "21")])
def test_every_section_and_division_has_a_name_in_every_language(
    industries: Industries, version: str, revision: str
) -> None:
    codes = [prefix for _, prefix, *_ in numdb.get(f"eu/nace{revision}").prefixes]

    assert len(industries.sections(version)) == sum(code.isalpha() for code in codes)
    for code in (code for code in codes if code.isdigit()):
        division, section = industries.division(version, code), industries.section(version, code)
        assert division
        assert section
        assert all(division.label(lang) and section.label(lang) for lang in PAPER_LANGUAGES)


def test_a_paper_names_an_industry_in_its_own_language(industries: Industries) -> None:
    textiles = industries.division(SNI_2025, "13960")

    assert textiles
    assert [textiles.label(lang) for lang in ("da", "nb", "fi")] == [
        "Fremstilling af tekstiler",
        "Produksjon av tekstiler",
        "Tekstiilien valmistus",
    ]


def test_one_letter_means_different_things_in_the_two_versions(industries: Industries) -> None:
    old, new = industries.section(SNI_2007, "68203"), industries.section(SNI_2025, "68203")

    assert old
    assert new
    assert (old.code, new.code) == ("L", "M")
    assert old.label("sv") == new.label("sv") == "Fastighetsverksamhet"


def test_a_code_that_is_none_has_no_division(industries: Industries) -> None:
    assert industries.section(SNI_2025, "45110") is None
    assert industries.section(SNI_2007, "45110")


@pytest.mark.parametrize(
    ("codes", "version"),
    [(["41200 45110", "70220", "16100"], SNI_2007), (["16250", "70200"], SNI_2025), ([], SNI_2025),
     (["45110", "16250", "16250"], SNI_2025)],
)  # fmt: skip
def test_the_version_is_learnt_from_codes_that_only_one_has(
    codes: list[str], version: str
) -> None:
    count = VersionCount()
    for code in codes:
        count.add(code)

    assert count.version() == version
