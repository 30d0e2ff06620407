"""What was chosen for a list's columns is known again for lists like it."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from advisor_desk.domain.mappings import ColumnMapping, ListKind, remembered

THEN = datetime(2026, 3, 2, 9, tzinfo=UTC)
HEADINGS = st.lists(
    st.sampled_from(["Företag", "Vem", "Ort", "Nr", "Mejl"]), min_size=1, unique=True
)


def chosen(headings: Sequence[str], columns: dict[str, str], at: datetime = THEN) -> ColumnMapping:
    return ColumnMapping(
        kind=ListKind.PARTICIPANTS, headings=tuple(headings), columns=columns, used_at=at
    )


def test_the_same_headings_are_known_however_they_are_written() -> None:
    known = chosen(["Vad", "Var"], {"name": "Vad", "town": "Var"})

    assert remembered([known], ["VAD ", "var"]) == {"name": "VAD ", "town": "var"}


def test_more_columns_and_another_order_do_not_matter() -> None:
    known = chosen(["Vad", "Var"], {"name": "Vad"})

    assert remembered([known], ["Var", "När", "Vad"]) == {"name": "Vad"}


def test_a_list_without_a_column_that_was_chosen_is_another_list() -> None:
    known = chosen(["Vad", "Var"], {"name": "Vad", "town": "Var"})

    assert remembered([known], ["Vad", "När"]) is None


def test_a_choice_for_the_very_headings_goes_before_a_later_one_for_others() -> None:
    exact = chosen(["Vad", "Vem"], {"name": "Vem"})
    later = chosen(["Vad", "Vem", "Ort"], {"name": "Vad"}, THEN + timedelta(days=1))

    assert remembered([exact, later], ["Vad", "Vem"]) == {"name": "Vem"}


@given(HEADINGS, HEADINGS, st.data())
def test_only_headings_of_the_list_are_proposed(
    then: list[str], now: list[str], data: st.DataObject
) -> None:
    columns = data.draw(
        st.dictionaries(st.sampled_from(["name", "town"]), st.sampled_from(then), min_size=1)
    )

    found = remembered([chosen(then, columns)], now)

    assert found is None or (found == columns and set(found.values()) <= set(now))
