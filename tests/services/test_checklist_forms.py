"""A checklist by way of paper: into the draft, and no further."""

from dataclasses import replace
from pathlib import Path

import pytest

from advisor_desk.domain.codes import Language
from advisor_desk.domain.drafts import Form
from advisor_desk.domain.filled_checklists import FormEmpty, FormOfOtherQuestions
from advisor_desk.services.opening import Services
from tests.desks import company
from tests.documents.filled import FIRST, QUESTIONS, SECOND, blank, fill, tick


def filled(path: Path, **notes: str) -> Path:
    said = {**tick(FIRST, "yes", notes.get("note", "")), **tick(SECOND, "no")}
    return fill(blank(), said, path / "form.pdf")


def test_what_is_filled_in_goes_into_the_draft_and_nothing_is_saved(
    services: Services, tmp_path: Path
) -> None:
    known = company(services)
    form = services.own_papers.checklist_forms.read(filled(tmp_path))
    assert services.own_papers.checklist_forms.take(form, known.id) is None

    draft = services.drafts.find(Form.CHECKLIST, known.id)
    assert draft is not None
    answers = draft.fields["answers"]
    assert isinstance(answers, dict)
    assert {item: one["value"] for item, one in answers.items()} == {FIRST: "yes", SECOND: "no"}
    assert draft.fields["questions"] == QUESTIONS.version
    assert services.checklists.of(known.id) is None


def test_what_was_typed_before_stays_and_can_be_had_back(
    services: Services, tmp_path: Path
) -> None:
    known = company(services)
    typed = {"answers": {FIRST: {"value": "", "note": "Skrivet", "evidence": "Webben"}}}
    services.drafts.keep(Form.CHECKLIST, known.id, typed, known.id)

    form = services.own_papers.checklist_forms.read(filled(tmp_path, note="På papper"))
    before = services.own_papers.checklist_forms.take(form, known.id)
    after = services.drafts.find(Form.CHECKLIST, known.id)
    assert after is not None
    answers = after.fields["answers"]
    assert isinstance(answers, dict)
    assert answers[FIRST] == {"value": "yes", "note": "Skrivet\nPå papper", "evidence": "Webben"}

    services.own_papers.checklist_forms.put_back(before, known.id, None)
    restored = services.drafts.find(Form.CHECKLIST, known.id)
    assert restored is not None
    assert restored.fields == typed


def test_a_form_with_nothing_on_it_is_told(services: Services, tmp_path: Path) -> None:
    with pytest.raises(FormEmpty):
        services.own_papers.checklist_forms.read(fill(blank(), {}, tmp_path / "form.pdf"))


def test_a_form_of_questions_nobody_here_knows_is_told(services: Services, tmp_path: Path) -> None:
    other = blank(questions=replace(QUESTIONS, version=99))
    with pytest.raises(FormOfOtherQuestions):
        services.own_papers.checklist_forms.read(fill(other, {}, tmp_path / "form.pdf"))


@pytest.mark.parametrize("language", list(Language))
def test_the_blank_asks_todays_questions(services: Services, language: Language) -> None:
    paper = services.own_papers.checklist_forms.blank(language)
    assert (paper.missing, paper.pages) == ((), 2)
