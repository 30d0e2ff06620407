"""Typed text is kept whole, but for what hides, turns or breaks it."""

import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor_desk.domain.text import NAME_LIMIT, NOTE_LIMIT, TextTooLong, line, note

LEFT_TO_RIGHT, OVERRIDE, ISOLATE, MARK = "\u200e", "\u202e", "\u2066", "\ufeff"
NASTY = "\x00\x07\x1b\x7f\x9f\r\n\t\v\f\x85\u2028\u2029 \u00a0" + (
    LEFT_TO_RIGHT + OVERRIDE + ISOLATE + MARK + "\u200d\u0301\ud800\ufffeÅßø"
)
texts = st.text(st.sampled_from(NASTY) | st.characters(), max_size=80)
cleaners = st.sampled_from([line, note])


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("  Åsa   Öberg\t", "Åsa Öberg"), ("A\u030asa", "Åsa"), (f"ab{OVERRIDE}c{ISOLATE}", "abc"),
     ("a\x00b\x1b[31m", "ab[31m"), ("a\r\nb\x85c\u2028d\fe", "a b c d e"),
     ("👩‍👩‍👧", "👩‍👩‍👧"), (f"{MARK}Straße", "Straße"), ("<b>5<7</b>", "<b>5<7</b>"), ("", "")],
)  # fmt: skip
def test_a_line_is_cleaned(typed: str, kept: str) -> None:
    assert line(typed) == kept


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("one\r\ntwo\rthree", "one\ntwo\nthree"), ("\n\n  indented\n\n", "  indented"),
     ("a\tb  c", "a\tb  c"), (f"a{LEFT_TO_RIGHT}b\x00", "ab"), ("p\u2029q\vr", "p\nq\nr")],
)  # fmt: skip
def test_a_note_keeps_its_lines_and_spaces(typed: str, kept: str) -> None:
    assert note(typed) == kept


@given(cleaners, texts)
def test_cleaning_again_changes_nothing(clean: Callable[[str], str], typed: str) -> None:
    assert clean(clean(typed)) == clean(typed)


@given(cleaners, texts)
def test_nothing_that_can_be_read_is_lost(clean: Callable[[str], str], typed: str) -> None:
    def readable(text: str) -> str:
        kept = "".join(c for c in text if unicodedata.category(c)[0] in "LNPS")
        return unicodedata.normalize("NFD", kept)

    assert readable(clean(typed)) == readable(typed)


@given(cleaners, texts)
def test_nothing_that_turns_or_breaks_text_is_kept(
    clean: Callable[[str], str], typed: str
) -> None:
    kept = clean(typed)

    assert {unicodedata.bidirectional(c) for c in kept}.isdisjoint(
        {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
    )
    assert {c for c in kept if unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp")} <= {"\n", "\t"}
    kept.encode()


@given(texts)
def test_a_line_is_one_line(typed: str) -> None:
    assert len(line(typed).splitlines()) <= 1


@given(texts)
def test_words_stay_apart(typed: str) -> None:
    assert line(note(typed)) == line(typed)


def test_a_long_note_is_kept_whole() -> None:
    typed = "Å tur & retur <b>\n" * 5_556
    assert len(typed) > 100_000
    assert note(typed) == typed.rstrip("\n")


@pytest.mark.parametrize(("clean", "limit"), [(line, NAME_LIMIT), (note, NOTE_LIMIT)])
def test_text_that_is_too_long_is_refused_and_never_cut(
    clean: Callable[[str], str], limit: int
) -> None:
    assert clean("x" * limit) == "x" * limit
    with pytest.raises(TextTooLong) as raised:
        clean("x" * (limit + 1))
    assert (raised.value.length, raised.value.limit) == (limit + 1, limit)
