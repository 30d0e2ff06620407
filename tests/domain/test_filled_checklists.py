"""What a filled form becomes in a draft."""

from hypothesis import given
from hypothesis import strategies as st

from advisor_desk.domain.checklists import Value
from advisor_desk.domain.filled_checklists import FilledAnswer, FilledChecklist, drafted

ITEMS = ("a.purpose", "a.activity", "b.purpose")
texts = st.text(max_size=20)
answers = st.tuples(
    *(
        st.builds(
            FilledAnswer,
            item=st.just(i),
            value=st.none() | st.sampled_from(list(Value)),
            note=texts,
        )
        for i in ITEMS
    )
)
typed = st.dictionaries(
    st.sampled_from(ITEMS),
    st.fixed_dictionaries(
        {"value": st.sampled_from(["", *map(str, Value)]), "note": texts, "evidence": texts}
    ),
)


def form(*given: FilledAnswer) -> FilledChecklist:
    return FilledChecklist(
        question_set="horizontal", version=1, company="", on="", by="", answers=given
    )


@given(answers, typed)
def test_nothing_that_was_written_or_typed_is_lost(
    filled: tuple[FilledAnswer, ...], before: dict[str, dict[str, str]]
) -> None:
    after = drafted(form(*filled), before)
    for item, kept in before.items():
        assert kept["note"] in after[item]["note"]
        assert after[item]["evidence"] == kept["evidence"]
    for one in filled:
        if not one.is_empty:
            assert one.note in after[one.item]["note"]
            assert not one.value or after[one.item]["value"] == one.value


@given(answers)
def test_taking_a_form_twice_is_as_once(filled: tuple[FilledAnswer, ...]) -> None:
    once = drafted(form(*filled), {})
    assert drafted(form(*filled), once) == once


def test_what_is_not_on_the_form_stays_as_it_was_typed() -> None:
    before = {ITEMS[0]: {"value": "yes", "note": "ja", "evidence": "x"}}
    filled = form(FilledAnswer(item=ITEMS[1], value=Value.NO))
    assert drafted(filled, before) == {
        **before, ITEMS[1]: {"value": "no", "note": "", "evidence": ""},
    }  # fmt: skip
