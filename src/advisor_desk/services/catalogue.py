"""The partner catalogue: what actors offer, clusters, and both as a file."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy.orm import Session

from advisor_desk.documents.hsds import Organisation, read_catalogue, write_catalogue
from advisor_desk.domain.actors import Actor, Function
from advisor_desk.domain.codes import Need
from advisor_desk.domain.companies import NameMissing
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.offerings import Cluster, MunicipalityUnknown, Offering, Spoken
from advisor_desk.domain.text import line, note
from advisor_desk.services.desk import Desk
from advisor_desk.services.places import Places
from advisor_desk.services.saving import bring_back, put, remove
from advisor_desk.store import offerings as query
from advisor_desk.store.rows import ClusterRow, FunctionRow, OfferingRow

C = TypeVar("C", Need, Spoken)
_NEED, _CODE, _KIND, _CLUSTER = "need", "actor_code", "kind", "cluster"


@dataclass(frozen=True)
class Brought:
    """What an import did."""

    new: int
    changed: int
    same: int
    unknown_actors: tuple[str, ...]
    """Organisations that are no actor here: who is a partner is not said by a file."""


class Catalogue:
    """Beside the directory: whom to ask for what, and where."""

    def __init__(self, desk: Desk, places: Places) -> None:
        self._desk = desk
        self._places = places

    def offerings(self, actor_id: UUID | None = None) -> Sequence[Offering]:
        """The services of an actor, or of all."""
        with self._desk.look() as place:
            found = query.offerings(place)
        return [one for one in found if actor_id in {None, one.actor_id}]

    def clusters(self) -> Sequence[Cluster]:
        with self._desk.look() as place:
            return query.clusters(place)

    def municipalities(self, typed: str) -> tuple[str, ...]:
        """The codes of municipalities typed with commas. Raises `MunicipalityUnknown`."""
        names = [part.strip() for part in typed.split(",") if part.strip()]
        codes = [self._places.municipalities.code_of(name) for name in names]
        for name, code in zip(names, codes, strict=True):
            if not code:
                raise MunicipalityUnknown(name)
        return tuple(dict.fromkeys(codes))

    def save_offering(self, offering: Offering) -> Offering:
        """Raises `NameMissing`."""
        clean = replace(
            offering, name=_named(offering.name), description=note(offering.description, 2000)
        )
        with self._desk.write() as session:
            return put(session, OfferingRow, clean).to_domain()

    def remove_offering(self, offering_id: UUID) -> None:
        with self._desk.write() as session:
            remove(session, OfferingRow, offering_id, self._desk.now())

    def bring_back_offering(self, offering_id: UUID) -> None:
        with self._desk.write() as session:
            bring_back(session, OfferingRow, offering_id)

    def save_cluster(self, cluster: Cluster) -> Cluster:
        """Raises `NameMissing`."""
        clean = replace(
            cluster,
            name=_named(cluster.name),
            specialities=note(cluster.specialities, 2000),
            contact=line(cluster.contact),
            email=line(cluster.email),
            telephone=line(cluster.telephone),
            website=line(cluster.website),
        )
        with self._desk.write() as session:
            return put(session, ClusterRow, clean).to_domain()

    def remove_cluster(self, cluster_id: UUID) -> None:
        with self._desk.write() as session:
            remove(session, ClusterRow, cluster_id, self._desk.now())

    def bring_back_cluster(self, cluster_id: UUID) -> None:
        with self._desk.write() as session:
            bring_back(session, ClusterRow, cluster_id)

    def write(self, path: Path) -> int:
        """The whole catalogue as `.json`, or as a zip of CSV. Raises `CannotWrite`."""
        return write_catalogue(path, [*self._actors(), *map(_of_cluster, self.clusters())])

    def bring_in(self, path: Path) -> Brought:
        """Take over functions, services and clusters from a file, in one transaction.

        An organisation is the actor with its code or name; none is added. Raises
        `CatalogueUnreadable`, `MunicipalityUnknown` or `NameMissing`.
        """
        told = read_catalogue(path)
        counts = {"new": 0, "changed": 0, "same": 0}
        unknown: list[str] = []
        with self._desk.write() as session:
            for one in told:
                if _attribute(one, _KIND) == [_CLUSTER]:
                    self._take(session, ClusterRow, _cluster(one), counts)
                elif (actor := self._actor(one)) is None:
                    unknown.append(one["name"])
                else:
                    for function in _functions(one, actor):
                        self._take(session, FunctionRow, function, counts)
                    for offering in self._told_offerings(one, actor):
                        self._take(session, OfferingRow, offering, counts)
        return Brought(**counts, unknown_actors=tuple(unknown))

    def _actors(self) -> Iterator[Organisation]:
        people, offered = self._desk.people, self.offerings()
        for actor in sorted(people.actors.values(), key=lambda one: one.code):
            functions = [f for f in people.functions.values() if f.actor_id == actor.id]
            services = [o for o in offered if o.actor_id == actor.id]
            yield {
                "id": str(actor.id),
                "name": actor.name,
                "alternate_name": actor.code,
                "email": actor.email,
                "website": actor.website,
                "address": actor.address,
                "phones": [{"number": actor.telephone}] if actor.telephone else [],
                "attributes": [{"taxonomy": _CODE, "value": actor.code}],
                "contacts": [_of_function(f) for f in functions],
                "services": [self._of_offering(o) for o in services],
            }

    def _of_offering(self, offering: Offering) -> Organisation:
        return {
            "id": str(offering.id),
            "name": offering.name,
            "description": offering.description,
            "status": "active",
            "languages": [{"code": one.value} for one in offering.languages],
            "attributes": _needs(offering.needs),
            "service_areas": [
                {"extent": code, "name": self._places.municipality_name(code)}
                for code in offering.municipalities
            ],
        }

    def _actor(self, one: Organisation) -> Actor | None:
        codes = _attribute(one, _CODE)
        for actor in self._desk.people.actors.values():
            if actor.code in codes or actor.name.casefold() == one["name"].casefold():
                return actor
        return None

    def _told_offerings(self, one: Organisation, actor: Actor) -> Iterator[Offering]:
        for told in one.get("services") or []:
            areas = ",".join(str(area["extent"]) for area in told.get("service_areas") or [])
            yield Offering(
                id=_id(told),
                actor_id=actor.id,
                name=_named(str(told["name"])),
                description=note(str(told.get("description") or ""), 2000),
                needs=_codes(Need, _attribute(told, _NEED)),
                municipalities=self.municipalities(areas),
                languages=_languages(told),
            )

    def _take(self, session: Session, kind: Any, value: Any, counts: dict[str, int]) -> None:  # noqa: ANN401
        row = session.get(kind, value.id)
        if row is None:
            counts["new"] += 1
        else:
            known = row.to_domain()
            told = replace(value, version=known.version) if hasattr(value, "version") else value
            if told == known:
                counts["same"] += 1
                return
            counts["changed"] += 1
        put(session, kind, value)


def _of_function(function: Function) -> Organisation:
    return {
        "id": str(function.id),
        "name": function.name,
        "email": function.email,
        "phone": function.telephone,
        "attributes": _needs(function.needs),
    }


def _of_cluster(cluster: Cluster) -> Organisation:
    return {
        "id": str(cluster.id),
        "name": cluster.name,
        "description": cluster.specialities,
        "email": cluster.email,
        "website": cluster.website,
        "phones": [{"number": cluster.telephone}] if cluster.telephone else [],
        "languages": [{"code": one.value} for one in cluster.languages],
        "countries": [{"code": code} for code in cluster.countries],
        "attributes": [{"taxonomy": _KIND, "value": _CLUSTER}],
        "contacts": [{"id": str(cluster.id), "name": cluster.contact}] if cluster.contact else [],
    }


def _cluster(one: Organisation) -> Cluster:
    contacts, phones = one.get("contacts") or [], one.get("phones") or []
    return Cluster(
        id=_id(one),
        name=_named(one["name"]),
        specialities=note(one.get("description") or "", 2000),
        countries=tuple(str(entry["code"]) for entry in one.get("countries") or []),
        languages=_languages(one),
        contact=line(str(contacts[0]["name"])) if contacts else "",
        email=line(one.get("email") or ""),
        telephone=line(str(phones[0]["number"])) if phones else "",
        website=line(one.get("website") or ""),
    )


def _functions(one: Organisation, actor: Actor) -> Iterator[Function]:
    for told in one.get("contacts") or []:
        yield Function(
            id=_id(told),
            actor_id=actor.id,
            name=_named(str(told["name"])),
            email=line(str(told.get("email") or "")),
            telephone=line(str(told.get("phone") or "")),
            needs=_codes(Need, _attribute(told, _NEED)),
        )


def _needs(needs: Sequence[Need]) -> list[Mapping[str, str]]:
    return [{"taxonomy": _NEED, "value": need.value} for need in needs]


def _attribute(one: Mapping[str, Any], taxonomy: str) -> list[str]:
    told = one.get("attributes") or []
    return [str(entry["value"]) for entry in told if entry.get("taxonomy") == taxonomy]


def _codes(kind: type[C], told: Sequence[str]) -> tuple[C, ...]:
    """Those that this program knows: another's codes say nothing here."""
    known = {one.value for one in kind}
    return tuple(kind(code) for code in dict.fromkeys(told) if code in known)


def _languages(one: Mapping[str, Any]) -> tuple[Spoken, ...]:
    return _codes(Spoken, [str(entry["code"]) for entry in one.get("languages") or []])


def _id(one: Mapping[str, Any]) -> UUID:
    try:
        return UUID(str(one.get("id")))
    except ValueError:
        return new_id()


def _named(name: str) -> str:
    if not (clean := line(name)):
        raise NameMissing
    return clean
