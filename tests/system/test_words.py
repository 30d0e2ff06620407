"""Every error has a sentence in every language, and every fact finds its place in it."""

import importlib
import inspect
import pkgutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from string import Formatter

import pytest

import advisor_desk
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.system.errors import RecoveryCodeMistyped
from advisor_desk.system.words import LANGUAGES, Words


def errors(base: type[AdvisorDeskError] = AdvisorDeskError) -> Iterator[type[AdvisorDeskError]]:
    """Every error of the program that is raised as such: one that others refine is a family."""
    for error in base.__subclasses__():
        if error.__module__.startswith("advisor_desk."):
            yield from errors(error) if error.__subclasses__() else [error]


def import_everything() -> None:
    for module in pkgutil.walk_packages(advisor_desk.__path__, "advisor_desk."):
        if ".forms" not in module.name and not module.name.startswith(
            ("advisor_desk.__main__", "advisor_desk.store.migrations")
        ):
            importlib.import_module(module.name)


def public_facts(error: type[AdvisorDeskError]) -> set[str]:
    return {name for one in error.__mro__ for name in inspect.get_annotations(one)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_error_has_a_sentence(language: str) -> None:
    import_everything()
    found = {error.__name__: error for error in errors()}
    missing = ", ".join(name for name in found if f"error.{name}" not in Words(language))

    assert len(found) > 10
    assert missing == ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_names_only_facts_that_its_error_has(language: str) -> None:
    import_everything()
    wrong = {}
    words = Words(language)
    for error in [one for one in set(errors()) if f"error.{one.__name__}" in words]:
        text = words.pattern(f"error.{error.__name__}")
        names = {name.partition(".")[0] for _, name, _, _ in Formatter().parse(text) if name}
        if names - public_facts(error):
            wrong[error.__name__] = names - public_facts(error)

    assert wrong == {}


def test_two_errors_never_share_a_name() -> None:
    import_everything()
    found = sorted(error.__name__ for error in set(errors()))

    assert len(found) == len(set(found))


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_error_is_told_with_its_facts(language: str) -> None:
    assert " 3 " in Words(language).error(RecoveryCodeMistyped(3))


def test_an_unknown_language_is_a_bug() -> None:
    with pytest.raises(ValueError, match="fr"):
        Words("fr")


def test_a_missing_text_fails_a_test() -> None:
    with pytest.raises(KeyError, match="no such key"):
        Words("sv").text("no such key")


def test_a_missing_text_is_its_key_when_the_program_runs(caplog: pytest.LogCaptureFixture) -> None:
    class Lenient(Words):
        strict = False

    assert Lenient("sv").text("no such key") == "no such key"
    assert Lenient("sv").count("no such key", 2) == "no such key"
    assert "no such key" in caplog.text


class Colour(StrEnum):
    RED = "red"


@dataclass(eq=False)
class Outer(AdvisorDeskError):
    inner: AdvisorDeskError


@pytest.mark.parametrize(
    ("fact", "shown"),
    [
        (date(2026, 11, 23), "23 November 2026"),
        (None, ""),
        (Colour.RED, "red"),
        (("a", date(2026, 1, 2), 3), "a, 2 January 2026, 3"),
        ("{x}", "{x}"),
        (1.5, "1.5"),
    ],
)
def test_a_fact_is_shown_as_a_reader_expects_it(fact: object, shown: str) -> None:
    assert Words("en").fill("{fact}", fact=fact) == shown


@pytest.mark.parametrize("name", ["text", "key", "n", "self"])
def test_a_fact_may_have_any_name(name: str) -> None:
    assert Words("en").fill(f"{{{name}}}", **{name: "a"}) == "a"


def test_a_moment_is_shown_in_local_time_to_the_minute() -> None:
    moment = datetime(2026, 11, 23, 9, 30, 59, tzinfo=UTC)

    assert (
        Words("sv").fill("{fact}", fact=moment) == f"23 november 2026, {moment.astimezone():%H:%M}"
    )


def test_an_error_within_an_error_is_told_too() -> None:
    told = Words("en").fill("{inner}", **vars(Outer(RecoveryCodeMistyped(5))))

    assert told == Words("en").error(RecoveryCodeMistyped(5))
