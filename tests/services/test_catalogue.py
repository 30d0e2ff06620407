"""The partner catalogue: services that rank, clusters, and both through a file."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from advisor_desk.documents.hsds import Organisation, read_catalogue, write_catalogue
from advisor_desk.domain.clauses import Traits
from advisor_desk.domain.codes import Need
from advisor_desk.domain.companies import NameMissing
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.offerings import (
    CatalogueUnreadable,
    Cluster,
    MunicipalityUnknown,
    Offering,
    Spoken,
)
from advisor_desk.domain.ranking import Ground
from advisor_desk.services.opening import Services
from tests.desks import actor


def offering(services: Services, code: str = "SEK", **more: object) -> Offering:
    made = Offering(
        id=new_id(),
        actor_id=actor(services, code).id,
        name="Exportlån",
        description="Lån i euro\nfrån tre år",
        needs=(Need.FINANCING, Need.CUSTOMS),
        languages=(Spoken.SWEDISH, Spoken.ARABIC),
        **more,  # type: ignore[arg-type]
    )
    return services.catalogue.save_offering(made)


def cluster(services: Services) -> Cluster:
    made = Cluster(
        id=new_id(),
        name="InTra-Net",
        specialities="Havsteknik, vindkraft",
        countries=("DK", "DE"),
        languages=(Spoken.DANISH, Spoken.GERMAN),
        contact="Åse Møller",
        email="ase@intra.example",
        telephone="+45 70 00 00 00",
        website="https://intra.example",
    )
    return services.catalogue.save_cluster(made)


def test_a_service_ranks_its_actor_where_it_serves(services: Services) -> None:
    offering(services, municipalities=("1490",))
    here = services.ranking.of(Traits(municipality="1490"), [Need.CUSTOMS])
    there = services.ranking.of(Traits(municipality="1480"), [Need.CUSTOMS])
    sek = actor(services, "SEK").id

    [ranked] = [one for one in here if one.actor_id == sek]
    assert [why.ground for why in ranked.why] == [Ground.SERVICE]
    assert sek not in {one.actor_id for one in there}


def test_municipalities_are_typed_by_name(services: Services) -> None:
    assert services.catalogue.municipalities("Borås, Ulricehamn, borås") == ("1490", "1491")
    assert services.catalogue.municipalities(" ") == ()
    with pytest.raises(MunicipalityUnknown):
        services.catalogue.municipalities("Borås, Atlantis")


def test_a_service_has_a_name(services: Services) -> None:
    nameless = Offering(id=new_id(), actor_id=actor(services, "SEK").id, name=" ")
    with pytest.raises(NameMissing):
        services.catalogue.save_offering(nameless)


def test_what_is_removed_can_be_brought_back(services: Services) -> None:
    kept, other = offering(services), cluster(services)
    services.catalogue.remove_offering(kept.id)
    services.catalogue.remove_cluster(other.id)
    assert (services.catalogue.offerings(), services.catalogue.clusters()) == ([], [])

    services.catalogue.bring_back_offering(kept.id)
    services.catalogue.bring_back_cluster(other.id)
    assert [one.name for one in services.catalogue.offerings()] == ["Exportlån"]
    assert [one.name for one in services.catalogue.clusters()] == ["InTra-Net"]


@pytest.mark.parametrize("name", ["catalogue.json", "catalogue.zip"])
def test_the_catalogue_goes_through_a_file_unchanged(
    services: Services, tmp_path: Path, name: str
) -> None:
    offering(services, municipalities=("1490", "1491"))
    cluster(services)
    path = tmp_path / name
    services.catalogue.write(path)
    brought = services.catalogue.bring_in(path)

    assert (brought.new, brought.changed, brought.unknown_actors) == (0, 0, ())
    assert brought.same == 2 + len(services.desk.people.functions)


@pytest.mark.parametrize("name", ["catalogue.json", "catalogue.zip"])
def test_what_was_taken_away_comes_back_from_a_file(
    services: Services, tmp_path: Path, name: str
) -> None:
    kept, other, path = offering(services), cluster(services), tmp_path / name
    services.catalogue.write(path)
    changed = services.catalogue.save_offering(
        Offering(**{**vars(kept), "name": "Lån", "languages": ()})
    )
    services.catalogue.save_cluster(Cluster(**{**vars(other), "countries": ()}))
    assert changed.name == "Lån"
    brought = services.catalogue.bring_in(path)

    assert (brought.new, brought.changed) == (0, 2)
    [found], [group] = services.catalogue.offerings(), services.catalogue.clusters()
    assert (found.name, found.languages) == (kept.name, kept.languages)
    assert group.countries == ("DK", "DE")


def test_an_organisation_that_is_no_actor_is_told_and_left_out(
    services: Services, tmp_path: Path
) -> None:
    path = tmp_path / "catalogue.json"
    path.write_text(json.dumps([{"id": "x", "name": "Okänd AB", "services": []}]), "utf-8")

    assert services.catalogue.bring_in(path).unknown_actors == ("Okänd AB",)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"%PDF-1.7",
        b"PK\x03\x04junk",
        b'{"a": 1}',
        b"[1]",
        b'[{"name": 3}]',
        b"[[[[",
        b"\xff\xfe",
    ],
)
def test_what_is_no_catalogue_is_a_clear_sentence(
    services: Services, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "brev.json"
    path.write_bytes(content)

    with pytest.raises(CatalogueUnreadable):
        services.catalogue.bring_in(path)


texts = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=20)
codes = st.lists(st.fixed_dictionaries({"code": st.sampled_from(["sv", "de", "zh"])}), max_size=3)
attributes = st.lists(
    st.fixed_dictionaries({"taxonomy": st.just("need"), "value": texts}), max_size=2
)


def identified(**parts: st.SearchStrategy[object]) -> st.SearchStrategy[Organisation]:
    return st.fixed_dictionaries({"id": st.uuids().map(str), "name": texts.filter(bool), **parts})


services_told = identified(description=texts, languages=codes, attributes=attributes)
contacts_told = identified(email=texts, phone=texts, attributes=attributes)
organisations = st.lists(
    identified(
        description=texts,
        email=texts,
        phones=st.lists(st.fixed_dictionaries({"number": texts}), max_size=2),
        languages=codes,
        attributes=attributes,
        services=st.lists(services_told, max_size=3),
        contacts=st.lists(contacts_told, max_size=2),
    ),
    max_size=4,
)


def bare(told: object) -> object:
    """Without what is empty: a table has no place for the difference."""
    if isinstance(told, dict):
        kept = {name: bare(value) for name, value in told.items() if name != "organization_id"}
        return {name: value for name, value in kept.items() if value}
    return [bare(one) for one in told] if isinstance(told, list) else told


@given(organisations)
def test_both_shapes_tell_the_same(
    tmp_path_factory: pytest.TempPathFactory, told: list[Organisation]
) -> None:
    folder = tmp_path_factory.mktemp("hsds")
    for name in ("a.json", "a.zip"):
        write_catalogue(folder / name, told)
        assert bare(list(read_catalogue(folder / name))) == bare(told)
