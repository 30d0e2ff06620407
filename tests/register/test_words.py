"""Every error, state, reason and legal form has words, in every language."""

import re
from pathlib import Path
from string import Formatter

import pytest
from babel.messages.pofile import read_po

from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.register import errors, scb
from advisor_desk.register.company import State
from advisor_desk.register.rows import Skip

TRANSLATIONS = Path(__file__).parents[2] / "resources" / "translations"
ERRORS = [
    error
    for error in vars(errors).values()
    if isinstance(error, type)
    and issubclass(error, AdvisorDeskError)
    and error is not AdvisorDeskError
]


def texts(language: str) -> dict[str, str]:
    with (TRANSLATIONS / language / "register.po").open("rb") as file:
        return {str(m.id): str(m.string) for m in read_po(file) if m.id}


@pytest.mark.parametrize("language", ["sv", "en", "de"])
@pytest.mark.parametrize("error", ERRORS, ids=lambda e: e.__name__)
def test_every_error_has_a_sentence_of_its_own_facts(
    language: str, error: type[AdvisorDeskError]
) -> None:
    sentence = texts(language)[f"error.{error.__name__}"]

    used = {field for _, field, _, _ in Formatter().parse(sentence) if field}
    assert used <= set(error.__annotations__)
    assert sentence.endswith(".")


@pytest.mark.parametrize("language", ["sv", "en", "de"])
def test_every_code_has_a_word(language: str) -> None:
    words = texts(language)

    assert all(words[f"register.state.{state}"] for state in State)
    assert all(words[f"register.skipped.{reason}"] for reason in Skip)
    assert all(words[f"register.form.{form}"] for form in scb._FORMS.values())


def test_the_languages_have_the_same_keys_and_places() -> None:
    catalogues = [texts(language) for language in ("sv", "en", "de")]
    places = [
        {key: set(re.findall(r"{\w+}", text)) for key, text in words.items()}
        for words in catalogues
    ]

    assert places[0] == places[1] == places[2]
