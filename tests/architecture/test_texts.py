"""What the repository's texts may hold."""

import ast
import re
from pathlib import Path

import pytest

from tests.architecture.places import calls, kept_texts, modules, where

LOGGING = {"debug", "info", "warning", "error", "exception", "critical", "log"}
PERSONAL = re.compile(
    r"\b(\w*_)?(name|names|email|e_mail|phone|telephone|address|notes?|text|title|passphrase|"
    r"secret|code|contact|person|comment|purpose|reason)\b"
)
# Put together here, so that this file itself holds none of them.
FORBIDDEN = re.compile(
    "|".join(
        [
            r"\bissue" + r"s? #?\d",
            r"py" + r"pi\.org",
            r"python" + r"hosted",
            r"npm" + r"js\.(org|com)",
            r"--(extra-)?index-" + r"url\s+\S",
            r"deb\." + r"debian\.org",
            r"(?<![\w.])/wo" + r"rk/",
            r"\b(Cla" + r"ude|Anthro" + r"pic|Chat" + r"GPT|Open" + r"AI|Copi" + r"lot)\b",
            r"\bAI[ -](assis" + r"tant|gen" + r"erated|hel" + r"per)",
            r"\bsub" + r"agents?\b",
        ]
    ),
    re.IGNORECASE,
)


@pytest.mark.parametrize("path", modules(), ids=lambda path: path.stem)
def test_no_f_string_is_given_to_be_translated(path: Path) -> None:
    """lupdate would extract its source, which never matches what is asked for at run time."""
    given = [
        where(path, node)
        for name, node in calls(path)
        if name in {"tr", "translate"}
        for argument in node.args
        if any(isinstance(part, ast.JoinedStr) for part in ast.walk(argument))
    ]

    assert given == []


@pytest.mark.parametrize("path", modules(), ids=lambda path: path.stem)
def test_a_log_call_passes_a_plain_sentence_and_nothing_personal(path: Path) -> None:
    wrong = []
    for name, node in calls(path):
        called = node.func
        if name not in LOGGING or not isinstance(called, ast.Attribute):
            continue
        if not re.search(r"(^|\.)_?(log|logger|logging)$", ast.unparse(called.value)):
            continue
        sentence, *facts = node.args
        told = [ast.unparse(fact) for fact in facts]
        if not isinstance(sentence, ast.Constant) or any(map(PERSONAL.search, told)):
            wrong.append(where(path, node))

    assert wrong == []


def test_no_text_names_what_does_not_belong_to_the_program() -> None:
    found = [
        f"{name}: {match[0]}" for name, text in kept_texts() for match in FORBIDDEN.finditer(text)
    ]

    assert found == []


@pytest.mark.parametrize(
    "text",
    ["see iss" + "ue 4", "http://py" + "pi.org/simple", "cd /wo" + "rk/main", "by Cla" + "ude"],
)
def test_what_does_not_belong_would_be_seen(text: str) -> None:
    assert FORBIDDEN.search(text)


def test_only_the_keyring_thread_and_the_job_runner_catch_everything() -> None:
    allowed = {"keystore.py", "jobs.py"}
    found = {
        path.name
        for path in modules()
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or ast.unparse(node.type) in {"Exception", "BaseException"})
        # What is raised again is only tidied up after.
        and not isinstance(node.body[-1], ast.Raise)
    }

    assert found <= allowed


def test_no_module_is_longer_than_400_lines() -> None:
    long = {
        path.name: count
        for path in modules()
        if (count := len(path.read_text().splitlines())) > 400
    }

    assert long == {}
