"""A row of a shared list of visits: what is said is read, what is not is told by its cell."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor_desk.domain.actors import Actor, Adviser
from advisor_desk.domain.codes import Need
from advisor_desk.domain.engagements import (
    Engagement,
    HeadCount,
    Participant,
    Place,
    Role,
    Status,
)
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.names import fold
from advisor_desk.domain.visit_actors import NOBODY, KnownActors, Meant, is_of
from advisor_desk.domain.visit_reading import is_same, judged, read_visit, span
from advisor_desk.domain.visit_rows import ListedVisit, Misread, Supposed, VisitField
from advisor_desk.domain.visit_words import NEEDS, PLACES, ROLES, STATUSES, code_of, needs_in
from advisor_desk.system.words import LANGUAGES, Words

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
ALMI = Actor(id=new_id(), code="ALMI", name="Almi Väst AB")
BSW = Actor(id=new_id(), code="BSW", name="Business Sweden")
CENTRE = Actor(id=new_id(), code="REC", name="Regionalt Exportcenter")
BO = Adviser(id=new_id(), actor_id=ALMI.id, name="Bo Ek", email="bo@almi.example")
BODIL = Adviser(id=new_id(), actor_id=BSW.id, name="Bodil Åkesson")
KNOWN = KnownActors([ALMI, BSW, CENTRE], [BO, BODIL])
F = VisitField


def read(**cells: str) -> ListedVisit:
    return read_visit({"date": "5/3 2026", "actor": "Almi", **cells}, KNOWN, NOW)


def faults(visit: ListedVisit) -> list[tuple[VisitField, Misread]]:
    return [(fault.field, fault.why) for fault in visit.faults]


def test_a_whole_row_is_read() -> None:
    visit = read(
        time="9-10.30", adviser="Bo", role="Uppföljning", status="genomfört", place="Teams",
        purpose="Tullfrågor", needs="Tull, frakt", women="2", men="1", other="",
    )  # fmt: skip

    assert not visit.faults
    assert (visit.day, visit.starts, visit.ends) == (date(2026, 3, 5), time(9), time(10, 30))
    assert (visit.actor_id, visit.adviser_id) == (ALMI.id, BO.id)
    assert (visit.role, visit.status, visit.place) == (
        Role.FOLLOW_UP, Status.DONE, Place.ONLINE)  # fmt: skip
    assert visit.needs == (Need.CUSTOMS, Need.LOGISTICS)
    assert visit.met == HeadCount(2, 1, 0)


@pytest.mark.parametrize(
    ("cells", "fault"),
    [({"date": "v. 12"}, (F.DATE, Misread.WEEK)), ({"date": ""}, (F.DATE, Misread.NO_DAY)),
     ({"date": "5/3 1926"}, (F.DATE, Misread.TOO_FAR)),
     ({"date": "2036-01-01"}, (F.DATE, Misread.TOO_FAR)),
     ({"time": "lunch"}, (F.TIME, Misread.NOT_A_TIME)),
     ({"actor": "Nordpil"}, (F.ACTOR, Misread.WHO)),
     ({"actor": ""}, (F.ACTOR, Misread.NO_ACTOR)),
     ({"role": "blandat"}, (F.ROLE, Misread.ROLE)),
     ({"status": "kanske"}, (F.STATUS, Misread.STATUS)),
     ({"status": "planerat"}, (F.STATUS, Misread.PLANNED_PAST)),
     ({"date": "2027-03-05", "status": "klart"}, (F.STATUS, Misread.DONE_AHEAD)),
     ({"women": "ca 3"}, (F.WOMEN, Misread.NOT_A_COUNT)),
     ({"men": "5000"}, (F.MEN, Misread.NOT_A_COUNT)),
     ({"purpose": "x" * 2001}, (F.PURPOSE, Misread.LONG))],
)  # fmt: skip
def test_what_cannot_be_read_is_told_by_its_cell(
    cells: dict[str, str], fault: tuple[VisitField, Misread]
) -> None:
    visit = read(**cells)

    assert faults(visit) == [fault]
    assert dict(visit.cells).get(fault[0], "") == cells[fault[0]]


def test_what_stood_there_in_place_of_a_day_is_kept_for_the_notes() -> None:
    cells = {"date": "v. 10", "actor": "Almi", "adviser": "Nils Nilsson"}
    visit = read_visit(cells, KNOWN, NOW, supposed=Supposed(year=2026, last_day=True))

    assert (visit.day, visit.faults) == (date(2026, 3, 6), ())
    assert dict(visit.leftover) == {"date": "v. 10", "adviser": "Nils Nilsson"}


def test_every_cell_that_cannot_be_read_is_told() -> None:
    assert faults(read(date="v. 12", role="?", women="några")) == [
        (F.DATE, Misread.WEEK), (F.ROLE, Misread.ROLE), (F.WOMEN, Misread.NOT_A_COUNT),
    ]  # fmt: skip


def test_without_a_status_the_day_tells_it() -> None:
    assert read().status is Status.DONE
    assert read(date="2026-12-24").status is Status.PLANNED
    assert read(date="2026-11-23", time="8").status is Status.DONE
    assert read(date="2026-11-23", time="23").status is Status.PLANNED


def test_the_role_may_stand_in_the_purpose() -> None:
    assert read(purpose="Uppföljning av mässan").role is Role.FOLLOW_UP
    assert read(purpose="Prata export").role is Role.OUTREACH
    assert read(purpose="Uppföljning efter uppsökande besök").role is Role.OUTREACH


@pytest.mark.parametrize("text", ["almi", "ALMI", "Almi Väst", "Almi Väst AB", " almi väst ab "])
def test_an_actor_is_known_by_name_short_name_or_code(text: str) -> None:
    assert KNOWN.actor(text) == ALMI.id


def test_a_name_that_may_be_two_actors_is_nobody() -> None:
    other = Actor(id=new_id(), code="ALMIN", name="Almi Nord AB")

    assert KnownActors([ALMI, other], []).actor("Almi Nord") == other.id
    assert KnownActors([replace(ALMI, code="AV"), other], []).actor("Almi") is None
    assert KNOWN.actor("") is None


def test_a_text_that_begins_with_an_actors_name_is_only_likely_to_mean_it() -> None:
    assert KNOWN.actor("Business Sweden Göteborg") is None
    assert KNOWN.likely("Business Sweden Göteborg") == BSW.id
    assert KNOWN.likely("Business") is None
    assert KNOWN.likely("") is None


def test_what_a_person_said_of_a_word_goes_before() -> None:
    told = KnownActors([ALMI, BSW], [], {fold("Nordpil"): BSW.id, "almi": BSW.id})

    assert told.actor("NORDPIL") == BSW.id
    assert told.actor("Almi") == BSW.id


@pytest.mark.parametrize(
    "text", ["Almi/Business Sweden", "ALMI + BSW", "almi, bsw", "Almi och Business Sweden",
             "Almi Väst AB;BSW", "Almi\nBSW", "Almi & BSW", "ALMI / BSW / almi"],
)  # fmt: skip
def test_several_actors_in_a_cell_go_together_and_the_first_leads(text: str) -> None:
    assert KNOWN.meant(text).actors == (ALMI.id, BSW.id)

    visit = read(actor=text)

    assert (visit.actor_id, visit.faults) == (ALMI.id, ())
    assert visit.alongside == (Participant(actor_id=BSW.id),)


@pytest.mark.parametrize(
    ("text", "unknown"),
    [("Almi/Nordpil", ("Nordpil",)), ("Almi, Borås", ("Borås",)),
     ("Almi och Business", ("Business",)), ("Nordpil/Syd", ("Nordpil", "Syd")),
     ("Nordpil, Syd", ("Nordpil, Syd",)), ("Tillväxt och trade", ("Tillväxt och trade",)),
     ("N/A", ("N/A",)), ("/", ("/",)), ("", ("",))],
)  # fmt: skip
def test_names_in_a_cell_that_nobody_knows_whole_are_asked_about(
    text: str, unknown: tuple[str, ...]
) -> None:
    assert KNOWN.meant(text).unknown == unknown
    assert faults(read(actor=text)) == [(F.ACTOR, Misread.WHO if text else Misread.NO_ACTOR)]


def test_a_name_that_is_known_whole_is_never_taken_apart() -> None:
    both = replace(CENTRE, name="Almi & Business Sweden")

    assert KnownActors([ALMI, BSW, both], []).meant(both.name).actors == (both.id,)


def test_a_word_beside_an_actor_may_name_nobody() -> None:
    known = KnownActors([ALMI, BSW], [], {fold("Borås"): NOBODY})

    assert known.meant("Almi, Borås") == Meant((ALMI.id,), ("Almi", "Borås"))
    assert known.meant("Borås") == Meant((), ("Borås",), ("Borås",))
    assert known.meant("Borås/Borås") == Meant((), ("Borås/Borås",), ("Borås/Borås",))


def test_each_adviser_goes_for_their_own_actor() -> None:
    visit = read(actor="Business Sweden/Almi", adviser="Bo och Bodil")

    assert (visit.adviser_id, visit.alongside) == (
        BODIL.id, (Participant(actor_id=ALMI.id, adviser_id=BO.id),))  # fmt: skip
    assert not visit.leftover


@pytest.mark.parametrize("people", ["Bo, Nils Nilsson", "Ek, Bo", "Bo och Bo Ek"])
def test_advisers_that_are_not_all_known_are_not_lost(people: str) -> None:
    visit = read(adviser=people)

    assert (visit.adviser_id, dict(visit.leftover)) == (BO.id, {"adviser": people})


@given(st.text(st.sampled_from("AlmiBSWNord, /&och+\n"), max_size=30))
def test_a_cell_names_somebody_or_asks_and_every_word_asked_is_in_it(text: str) -> None:
    named = KNOWN.meant(text)

    assert named.actors or named.unknown
    assert len(set(named.actors)) == len(named.actors)
    assert all(is_of(word, text) for word in named.words)
    assert set(named.unknown) <= set(named.words)


def test_an_advisers_actor_is_meant_where_none_is_named() -> None:
    visit = read(actor="", adviser="Bodil Åkesson")

    assert (visit.actor_id, visit.adviser_id, visit.faults) == (BSW.id, BODIL.id, ())


def test_an_unknown_adviser_is_not_lost() -> None:
    visit = read(adviser="Nils Nilsson", needs="Tull, kaffe")

    assert (visit.adviser_id, visit.faults) == (None, ())
    assert dict(visit.leftover) == {"adviser": "Nils Nilsson", "needs": "kaffe"}


def test_a_place_in_the_companys_town_is_at_the_company() -> None:
    cells = {"date": "2026-03-05", "actor": "Almi", "place": "borås"}

    assert read_visit(cells, KNOWN, NOW, "Borås").place is Place.AT_COMPANY
    visit = read_visit(cells, KNOWN, NOW, "Kiruna")
    assert (visit.place, visit.place_text) == (Place.ELSEWHERE, "borås")


@pytest.mark.parametrize("words", [ROLES, STATUSES, PLACES, NEEDS])
def test_no_word_means_two_codes(words: dict[StrEnum, tuple[str, ...]]) -> None:
    every = [word for known in words.values() for word in known]

    assert len(every) == len(set(every))
    assert [fold(word) for word in every] == every


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("words", [ROLES, STATUSES, PLACES, NEEDS])
def test_what_the_program_writes_it_reads(
    language: str, words: dict[StrEnum, tuple[str, ...]]
) -> None:
    said = {code: Words(language).code(code) for code in words}

    assert {code: code_of(word, words) for code, word in said.items()} == {c: c for c in words}


@given(st.sets(st.sampled_from(Need), min_size=1), st.sampled_from([", ", "; ", "/", " och "]))
def test_needs_come_back_however_they_are_parted(needs: set[Need], parting: str) -> None:
    text = parting.join(NEEDS[need][0] for need in needs)

    assert needs_in(text) == (tuple(n for n in Need if n in needs), "")


@given(st.dictionaries(st.sampled_from([str(f) for f in F]), st.text(max_size=12)))
def test_any_row_is_read_or_kept_aside_and_keeps_its_cells(cells: dict[str, str]) -> None:
    visit = read_visit(cells, KNOWN, NOW)

    assert dict(visit.cells) == {f: text for f, text in cells.items() if text.strip()}
    assert judged(visit, NOW) == visit
    if not visit.faults:
        starts, ends = span(visit)
        assert starts < ends
        assert visit.actor_id


def test_a_plan_whose_day_has_come_and_gone_is_kept_aside() -> None:
    planned = read(date="2026-12-24", status="planerat")

    assert not planned.faults
    assert faults(judged(planned, NOW + timedelta(days=90))) == [(F.STATUS, Misread.PLANNED_PAST)]
    assert judged(judged(planned, NOW + timedelta(days=90)), NOW) == planned


@given(st.sampled_from(["", "9", "13.30"]), st.sampled_from([0, 9, 13]), st.integers(-1, 1))
def test_the_same_visit_is_of_one_actor_on_one_day_at_no_other_hour(
    told: str, hour: int, days: int
) -> None:
    visit = read(time=told)
    starts = datetime(2026, 3, 5, hour, 30 if hour == 13 else 0).astimezone()
    known = Engagement(
        id=new_id(), company_id=new_id(), actor_id=ALMI.id, adviser_id=None, role=Role.EXPERT,
        status=Status.DONE, starts_at=starts + timedelta(days=days), ends_at=starts,
    )  # fmt: skip

    is_hour = not told or (told, hour) in {("9", 9), ("13.30", 13)}
    assert is_same(visit, known) == (days == 0 and is_hour)
    assert not is_same(visit, replace(known, actor_id=BSW.id))
