from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf.generic import Destination

from advisor_desk.documents.packet_files import read_packet
from advisor_desk.documents.referral_pdf import referral_pdf
from advisor_desk.domain.consents import Scope
from advisor_desk.domain.handover import Handover, handover
from advisor_desk.domain.packets import ReferralPacket
from advisor_desk.system.words import PAPER_LANGUAGES, Words
from tests.documents.papers import BARE, FULL, ORDINARY, OVERRIDE, with_texts
from tests.documents.reading import close, everything, reader, run, text
from tests.domain.handovers import (
    BEHIND,
    CONSENT,
    KNOWN,
    NEVER,
    REFERRAL,
    TODAY,
    markers_outside,
    sole_trader,
)
from tests.domain.handovers import OVERRIDE as WITHOUT_CONSENT


def links(pdf: bytes) -> list[Any]:
    found = [one.get_object() for one in reader(pdf).pages[0].annotations or []]
    return [one for one in found if one["/Subtype"] == "/Link"]


languages = pytest.mark.parametrize("language", PAPER_LANGUAGES)
SCOPES = st.frozensets(st.sampled_from(Scope))


def paper(handed: Handover, language: str = "sv") -> bytes:
    return referral_pdf(handed, Words(language)).content


@languages
def test_an_ordinary_referral_is_one_page_and_its_form(language: str) -> None:
    made = referral_pdf(ORDINARY, Words(language))
    assert (made.body, made.pages) == (1, 2)


def test_the_form_stands_on_the_same_page_where_there_is_room() -> None:
    assert referral_pdf(BARE, Words("sv")).pages == 1


@languages
def test_a_full_referral_is_two_pages_and_leaves_nothing_out(language: str) -> None:
    made = referral_pdf(FULL, Words(language))
    assert made.body == 2
    assert "[…]" not in text(made.content)
    assert close(made.content).count("Sjuhärad") == 9


@languages
@pytest.mark.parametrize("handed", [ORDINARY, FULL, OVERRIDE, BARE], ids=lambda _: "")
def test_the_same_referral_gives_the_same_bytes(handed: Handover, language: str) -> None:
    assert paper(handed, language) == paper(handed, language)


@languages
def test_every_page_says_which_of_how_many_it_is(language: str) -> None:
    pages = [page.extract_text() for page in reader(paper(FULL, language)).pages]
    words = Words(language)
    assert [words.text("paper.page", number=n, total=3) in " ".join(pages[n - 1].split())
            for n in (1, 2, 3)] == [True] * 3  # fmt: skip


def test_the_second_page_repeats_the_reference() -> None:
    assert reader(paper(FULL)).pages[1].extract_text().count(FULL.reference) == 2


@languages
def test_title_author_subject_and_language_are_set(language: str) -> None:
    read = reader(paper(ORDINARY, language))
    assert read.metadata is not None
    assert ORDINARY.reference in str(read.metadata.title)
    assert read.metadata.author == "Borås Näringsliv"
    assert "Almi Väst" in str(read.metadata.subject)
    assert str(read.metadata.creation_date).startswith("2026-11-23")
    assert str(read.root_object["/Lang"]) == language
    assert read.viewer_preferences is not None
    assert read.viewer_preferences.display_doctitle


def test_what_a_pdf_says_of_itself_names_no_company() -> None:
    assert ORDINARY.company not in repr(reader(paper(ORDINARY)).metadata)


@languages
def test_each_section_has_a_bookmark_on_its_page(language: str) -> None:
    read, words = reader(paper(FULL, language)), Words(language)
    opening, sections = read.outline
    assert isinstance(opening, Destination)
    assert isinstance(sections, list)
    marks = [mark for mark in sections if isinstance(mark, Destination)]
    assert opening.title == words.text("paper.referral")
    on = {mark.title: read.get_destination_page_number(mark) for mark in marks}
    assert on[words.text("paper.ask")] == 0
    assert on[words.text("paper.consent")] == 1
    assert on[words.text("paper.form")] == 2
    assert len(on) == 9


def test_only_embedded_noto_sans_is_used(tmp_path: Path) -> None:
    listed = run("pdffonts", "PDF", pdf=paper(FULL), folder=tmp_path).splitlines()[2:]
    embedded = {line.split()[0].rpartition("+")[2]: line.split()[-5:-2] for line in listed}
    part = ["yes", "yes", "yes"]
    assert embedded == {
        "NotoSans-Regular": part,
        "NotoSans-SemiBold": part,
        "NotoSans-Bold": part,
        "NotoSansForm": ["yes", "no", "no"],  # whole, so that anything can be typed
    }


@pytest.mark.parametrize("handed", [ORDINARY, FULL, OVERRIDE, BARE], ids=lambda _: "")
def test_the_file_is_sound(handed: Handover, tmp_path: Path) -> None:
    said = run("qpdf", "--check", "PDF", pdf=paper(handed), folder=tmp_path)
    assert "No syntax or stream encoding errors" in said


def test_pages_are_a4(tmp_path: Path) -> None:
    assert "A4" in run("pdfinfo", "PDF", pdf=paper(ORDINARY), folder=tmp_path)


def test_letters_of_the_north_come_out_whole(tmp_path: Path) -> None:
    handed = replace(ORDINARY, ask="Åsa älskar öl på ø i Gießen – €5, ”citat”, Łódź, Čapek")
    said = run("pdftotext", "-layout", "PDF", "-", pdf=paper(handed), folder=tmp_path)
    assert handed.ask in said


@languages
def test_the_clock_is_written_out(language: str) -> None:
    written = {
        "sv": "Svara senast tisdag 24 november 2026 kl. 10.30",
        "en": "Please answer by Tuesday 24 November 2026 10:30",
        "de": "Bitte antworten Sie bis Dienstag, 24. November 2026 10:30 Uhr",
        "da": "Svar senest tirsdag den 24. november 2026 kl. 10.30",
        "nb": "Svar innen tirsdag 24. november 2026 kl. 10.30",
        "fi": "Vastatkaa viimeistään tiistaina 24. marraskuuta 2026 klo 10.30",
    }
    assert written[language] in text(paper(ORDINARY, language))


def test_a_receiver_abroad_is_told_whose_time_it_is() -> None:
    abroad = replace(ORDINARY, receiver=replace(ORDINARY.receiver, country="FI"))
    assert "10:30 your local time" in text(paper(abroad, "en"))


@languages
def test_who_asks_whom_and_how_to_answer_is_there(language: str) -> None:
    said = text(paper(ORDINARY, language))
    sender, receiver = ORDINARY.sender, ORDINARY.receiver
    told = (sender.actor, sender.person, sender.telephone, sender.email, receiver.actor)
    assert [one for one in (*told, receiver.function, ORDINARY.reference) if one not in said] == []


def test_a_click_on_the_address_answers_with_the_reference() -> None:
    [link] = links(paper(FULL))
    assert link["/A"]["/URI"] == ("mailto:karin.oberg@boras.example?subject=BRE-2026-7K3QXA-B")


@pytest.mark.parametrize("typed", ["javascript:x@y.z", "file:///etc/passwd", "a@b.se?bcc=c@d.se"])
def test_what_is_no_address_is_no_link(typed: str) -> None:
    handed = replace(ORDINARY, sender=replace(ORDINARY.sender, email=typed))
    assert links(paper(handed)) == []


@languages
def test_each_criterion_has_its_result_in_words(language: str) -> None:
    said, words = text(paper(ORDINARY, language)), Words(language)
    assert ORDINARY.checklist is not None
    for one in ORDINARY.checklist.criteria:
        assert f"{one.name} {words.text(f'checklist.result.{one.result}')}" in said


@languages
def test_maturity_is_a_word_as_well_as_a_scale(language: str) -> None:
    assert Words(language).text("maturity.3") in text(paper(ORDINARY, language))


@languages
def test_an_override_is_stated_with_reason_and_person(language: str) -> None:
    said, words = text(paper(OVERRIDE, language)), Words(language)
    assert words.text("paper.override") in said
    assert "Företaget nås inte före anbudstidens slut" in said
    assert "Karin Öberg" in said
    assert words.text("paper.consent") + " " + words.text("paper.consent_given") not in said


def test_a_sole_trader_has_no_number_on_paper() -> None:
    handed = handover(REFERRAL, sole_trader(), consent=CONSENT, today=TODAY)
    said = everything(paper(handed))
    assert "8001011236" not in said
    assert "800101" not in said


@settings(max_examples=20)
@given(asked=SCOPES, allowed=SCOPES)
def test_nothing_outside_the_scope_is_on_paper_or_in_the_metadata(
    asked: frozenset[Scope], allowed: frozenset[Scope]
) -> None:
    handed = handover(
        replace(REFERRAL, scope=asked),
        KNOWN,
        consent=replace(CONSENT, scope=allowed),
        today=TODAY,
    )
    said = everything(paper(handed))
    assert [m for m in markers_outside(asked & allowed) if m in said] == []
    printed = {m for one in asked & allowed for m in BEHIND[one]} - {"XQuestion"}
    assert [m for m in ("XName", "XAsk", "XPurpose", *printed) if m not in said] == []


def test_an_override_prints_nothing_else() -> None:
    handed = handover(
        replace(REFERRAL, override=WITHOUT_CONSENT), KNOWN, consent=CONSENT, today=TODAY
    )
    said = everything(paper(handed))
    behind = (m for one in Scope for m in BEHIND[one])
    assert [m for m in (*NEVER, *behind, "XAsk", "XPurpose") if m in said] == []
    assert "XName" in said


@pytest.mark.parametrize(
    "markup",
    ["<b>x</b>&amp;<br/>\"'", '<img src="/etc/passwd"/>', "<para><a href='x'>", "&#65;%s{x}\\n"],
)
def test_markup_is_shown_as_it_was_typed(markup: str) -> None:
    said = close(paper(with_texts(markup)))
    assert said.count("".join(markup.split())) >= 20


def test_control_and_direction_marks_are_gone_and_the_rest_stays() -> None:
    made = referral_pdf(
        with_texts("a\x00b\u202ec\u2066d\ud800e\u200bf\x1bg\ufeffh\u00adi"), Words("sv")
    )
    said = close(made.content)
    assert said.count("abcdefghi") >= 20
    assert not set(said) & set("\x00\u202e\u2066\u200b\x1b\ufeff\u00ad")
    assert made.missing_characters == ()


def test_a_character_that_the_font_lacks_is_shown_as_its_code_and_reported() -> None:
    made = referral_pdf(replace(ORDINARY, company="中文 & 👍 AB"), Words("sv"))
    assert "[U+4E2D U+6587] & [U+1F44D] AB" in text(made.content)
    assert made.missing_characters == ("中", "文", "👍")


@languages
def test_characters_that_the_font_lacks_are_listed_on_paper_and_whole_in_the_packet(
    language: str,
) -> None:
    made = referral_pdf(replace(ORDINARY, ask="Ring 李明 👍"), Words(language))
    assert "(U+660E, U+674E, U+1F44D)" in text(made.content)
    assert "Ring 李明 👍" in made.attachments[0].content.decode()


def test_a_name_of_ten_thousand_characters_is_cut_on_paper_and_whole_in_the_packet() -> None:
    name = "Öl & <b>Söner</b> " * 600
    made = referral_pdf(replace(ORDINARY, company=name), Words("sv"))
    assert "[…]" in text(made.content)
    packet = read_packet(made.attachments[0].content, "x").packet
    assert isinstance(packet, ReferralPacket)
    assert packet.company.legal_name == name


@pytest.mark.parametrize("length", [300, 5_000, 20_000])
@pytest.mark.parametrize("unit", ["x", "ord ", "rad\n", "ÅÄÖ-", "W"])
def test_text_of_any_length_keeps_to_two_pages_and_says_what_was_cut(
    unit: str, length: int
) -> None:
    made = referral_pdf(with_texts(unit * (length // len(unit)), many=60), Words("de"))
    said = text(made.content)
    assert made.body <= 2
    assert "[…]" in said
    assert "56 weitere Ansprechpersonen" in said


def test_a_long_note_says_how_long_it_is_and_who_has_the_rest() -> None:
    said = text(paper(replace(ORDINARY, ask="Mycket att säga. " * 6000), "en"))
    assert "cut short; the whole is 102 000 characters. Ask the sender for the rest." in said


def test_a_short_referral_shortens_nothing() -> None:
    assert "[…]" not in text(paper(ORDINARY))


@settings(max_examples=25)
@given(told=st.text(max_size=200), many=st.integers(0, 6))
def test_whatever_was_typed_makes_a_paper(told: str, many: int) -> None:
    assert 1 <= referral_pdf(with_texts(told, many), Words("en")).body <= 2


def test_a_referral_with_hardly_anything_known_is_a_paper() -> None:
    assert "Ring." in text(paper(BARE))
