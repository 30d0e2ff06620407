import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from advisor_desk.documents.fonts import glyphs
from advisor_desk.documents.printable import Printable

INVISIBLE = ("Cc", "Cf", "Cs")


def shown(text: str) -> str:
    return Printable(glyphs())(text)


def test_ordinary_text_stays_as_it_is() -> None:
    assert shown("Åsa & Söhne <b>50 %</b>\nnästa rad") == "Åsa & Söhne <b>50 %</b>\nnästa rad"


def test_letters_put_together_from_two_become_one() -> None:
    assert shown("A\u030asa") == "Åsa"


def test_line_ends_of_every_kind_are_line_ends() -> None:
    assert shown("a\r\nb\rc\u2028d\x0be") == "a\nb\nc\nd\ne"


def test_a_run_of_missing_characters_is_one_bracket() -> None:
    assert shown("Li 李明 AB") == "Li [U+674E U+660E] AB"


def test_an_emoji_and_its_selector_are_one_code() -> None:
    assert shown("❤\ufe0f") == "[U+2764]"


def test_what_is_missing_is_kept_for_the_report() -> None:
    printable = Printable(glyphs())
    printable("李")
    printable("明 and å")
    assert printable.missing == {"李", "明"}


@given(st.text())
def test_what_comes_out_can_all_be_printed(text: str) -> None:
    out = shown(text)
    assert all(c == "\n" or ord(c) in glyphs() for c in out)
    assert not [c for c in out if c != "\n" and unicodedata.category(c) in INVISIBLE]


@given(st.text(alphabet=st.characters(exclude_categories=("Cc", "Cf", "Cs", "Mn"))))
def test_no_visible_character_vanishes(text: str) -> None:
    normal = unicodedata.normalize("NFC", text)
    out = shown(text)
    lost = [c for c in normal if c not in out and f"U+{ord(c):04X}" not in out]
    assert [c for c in lost if c not in "\u2028\u2029"] == []
