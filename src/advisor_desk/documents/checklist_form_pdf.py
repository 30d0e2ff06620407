"""The blank checklist: for a visit without a computer, filled in by pen or in any viewer."""

from datetime import date

from reportlab.platypus import Flowable, Spacer

from advisor_desk.documents import checklist_names as names
from advisor_desk.documents import styles as s
from advisor_desk.documents.desk_paper import Heading, desk_paper
from advisor_desk.documents.field_rows import Box, Boxes, Choices
from advisor_desk.documents.page import Paper
from advisor_desk.documents.shapes import Kept
from advisor_desk.documents.typesetter import Typesetter
from advisor_desk.domain.checklists import Item, QuestionSet, Value, in_language
from advisor_desk.system.words import Words

_ITEM, _SHORT, _NOTE = 112, 18, 34
"""Points that a question takes, and how high the boxes are."""
_QUESTION, _HELP = 3, 2


def checklist_form_pdf(questions: QuestionSet, words: Words, *, by: str, on: date) -> Paper:
    """Every question of the set in the language of the words, else in English."""
    setter = Typesetter(words)
    content = _about(setter)
    for criterion in questions.criteria:
        items = [_item(one, questions, setter) for one in criterion.items]
        heading = in_language(criterion.names, words.language)
        content += setter.headed(heading, items, together=_ITEM)
    return desk_paper(_heading(questions, setter, by, on), content, setter)


def _heading(questions: QuestionSet, setter: Typesetter, by: str, on: date) -> Heading:
    title = setter.word("paper.checklist")
    return Heading(
        kind=setter.word("paper.blank"),
        reference=setter.word("paper.blank.version", n=questions.version),
        title=title,
        about=setter.word("paper.blank.how"),
        named=f"{setter.word('paper.blank')} – {title}",
        by=by,
        made_on=on,
    )


def _about(setter: Typesetter) -> list[Flowable]:
    word = setter.word
    rows = [
        Boxes([Box(names.COMPANY, word("paper.company"))], _SHORT, setter),
        Boxes(
            [Box(names.DATE, word("paper.form.date")), Box(names.BY, word("paper.blank.by"))],
            _SHORT,
            setter,
        ),
    ]
    return setter.section("paper.blank.visit", rows)


def _item(item: Item, questions: QuestionSet, setter: Typesetter) -> Flowable:
    language = setter.words.language
    question = in_language(item.texts, language)
    spoken = setter.printable(question)
    help_text = item.help.get(language, "")
    options = [(str(value), setter.words.code(value)) for value in Value]
    tick, note = (
        names.written(questions.code, questions.version, item.code, part)
        for part in (names.VALUE, names.NOTE)
    )
    label = setter.word("paper.blank.note")
    return Kept(
        [
            setter.fitted(question, s.CONTENT, _QUESTION, s.STRONG),
            *([setter.fitted(help_text, s.CONTENT, _HELP, s.SMALL)] if help_text else []),
            Spacer(1, 3),
            Choices(tick, spoken, options, setter),
            Boxes([Box(note, label, f"{label}: {spoken}")], _NOTE, setter),
            Spacer(1, 4),
        ]
    )
