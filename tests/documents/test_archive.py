"""Papers as files to keep: our own rules, and what other programs find in them."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from advisor_desk.documents.referral_pdf import referral_pdf
from advisor_desk.domain.codes import Language
from advisor_desk.domain.consents import Scope
from advisor_desk.domain.handover import Handover, handover
from advisor_desk.domain.packets import Answer
from advisor_desk.system.words import PAPER_LANGUAGES, Words
from tests.documents.archive_rules import faults
from tests.documents.papers import BARE, FULL, ORDINARY, OVERRIDE, with_texts
from tests.documents.reading import everything, reader, run
from tests.domain.handovers import (
    BEHIND,
    CONSENT,
    KNOWN,
    NEVER,
    REFERRAL,
    TODAY,
    markers_outside,
)
from tests.domain.handovers import OVERRIDE as WITHOUT_CONSENT

KEY = bytes(range(32))
languages = pytest.mark.parametrize("language", PAPER_LANGUAGES)
each = pytest.mark.parametrize("handed", [ORDINARY, FULL, OVERRIDE, BARE], ids=lambda _: "")
scopes = st.frozensets(st.sampled_from(Scope))


def paper(handed: Handover = ORDINARY, language: str = "sv") -> bytes:
    return referral_pdf(handed, Words(language), KEY).content


def structure(pdf: bytes, folder: Path) -> str:
    """What a screen reader would be told, as poppler reads it."""
    return run("pdfinfo", "-struct-text", "PDF", pdf=pdf, folder=folder)


@languages
@each
def test_a_paper_keeps_the_rules_of_pdf_a_and_of_tagged_pdf(
    handed: Handover, language: str
) -> None:
    assert faults(paper(handed, language)) == []


@settings(max_examples=15)
@given(told=st.text(max_size=120), many=st.integers(0, 20))
def test_whatever_was_typed_keeps_them(told: str, many: int) -> None:
    assert faults(paper(with_texts(told or "x", many))) == []


def test_the_same_referral_gives_the_same_file() -> None:
    assert paper() == paper()


@each
def test_qpdf_finds_nothing_wrong(handed: Handover, tmp_path: Path) -> None:
    said = run("qpdf", "--check", "PDF", pdf=paper(handed), folder=tmp_path)
    assert "No syntax or stream encoding errors" in said


def test_the_packet_is_taken_out_by_another_program(tmp_path: Path) -> None:
    made = referral_pdf(ORDINARY, Words("sv"), KEY)
    out = tmp_path / "out.json"
    run("pdfdetach", "-save", "1", "-o", str(out), "PDF", pdf=made.content, folder=tmp_path)
    assert out.read_bytes() == made.attachments[0].content


def test_headings_paragraphs_and_lists_are_read_in_order(tmp_path: Path) -> None:
    told = structure(paper(), tmp_path)
    order = [
        "H1 (block)",
        '"Norrby Mekaniska Verkstad AB',
        '"Vi ber er om',
        "LBody (block)",
        '"Finansiering',
        '"Bakgrund',
        '"Fyll i här',
    ]
    places = [told.index(one) for one in order]
    assert places == sorted(places)


def test_words_at_the_end_of_a_line_are_read_as_two(tmp_path: Path) -> None:
    assert "4,2 miljoner kronor, och behöver" in structure(paper(), tmp_path)


def test_tables_have_header_cells_for_rows_and_columns(tmp_path: Path) -> None:
    told = structure(paper(), tmp_path)
    assert "/Scope /Row" in told
    assert "/Scope /Column" in told
    assert "/ColSpan 5" in told


def test_a_heading_repeated_on_the_next_page_is_read_once(tmp_path: Path) -> None:
    assert structure(paper(FULL), tmp_path).count('"Horisontella kriterier') == 1


def test_footers_and_page_numbers_are_not_read(tmp_path: Path) -> None:
    assert "Sida 1 av 2" not in structure(paper(), tmp_path)


@languages
def test_the_code_says_what_it_holds(language: str) -> None:
    _, _, alternative = everything(paper(language=language)).partition("/Alt ")
    assert ORDINARY.reference in alternative


@languages
def test_each_field_has_a_name_for_programs_and_a_label_for_people(language: str) -> None:
    fields = reader(paper(language=language)).get_fields() or {}
    assert set(fields) == {"answer", "reason", "pass_on_to", "name", "date", "message"}
    words = Words(language)
    assert fields["reason"]["/TU"] == words.text("paper.form.reason")
    assert {f"/{one}" for one in Answer} | {"/Off"} == set(fields["answer"]["/_States_"])


def test_each_text_that_somebody_wrote_says_its_language() -> None:
    """What is asked, the background, two titles, a step, a remark and the purpose; a reason."""
    assert everything(paper(ORDINARY, "de")).count("/Lang sv") == 7
    assert everything(paper(OVERRIDE, "de")).count("/Lang sv") == 1


def test_free_text_says_which_language_it_is_in_where_that_is_another(tmp_path: Path) -> None:
    handed = replace(ORDINARY, language=Language.GERMAN, written_in=Language.SWEDISH)
    assert "/Lang sv" in everything(paper(handed, "de")).replace("/Lang (sv)", "/Lang sv")
    assert "/Lang sv" not in everything(paper(ORDINARY, "sv")).partition("/StructElem")[2]


@settings(max_examples=12)
@given(asked=scopes, allowed=scopes, language=st.sampled_from(PAPER_LANGUAGES))
def test_no_field_outside_the_scope_is_anywhere_in_the_file(
    asked: frozenset[Scope], allowed: frozenset[Scope], language: str
) -> None:
    referral, consent = replace(REFERRAL, scope=asked), replace(CONSENT, scope=allowed)
    handed = handover(referral, KNOWN, consent=consent, today=TODAY, language=Language(language))
    said = everything(paper(handed, language))
    assert [m for m in markers_outside(asked & allowed) if m in said] == []


@settings(max_examples=5)
@given(asked=scopes)
def test_no_field_beside_name_number_and_need_is_in_the_file_of_an_override(
    asked: frozenset[Scope],
) -> None:
    referral = replace(REFERRAL, scope=asked, override=WITHOUT_CONSENT)
    said = everything(paper(handover(referral, KNOWN, consent=CONSENT, today=TODAY)))
    behind = (m for one in Scope for m in BEHIND[one])
    assert [m for m in (*NEVER, *behind, "XAsk", "XPurpose") if m in said] == []
    assert "XName" in said
