"""The actors of the made-up partnership, what they can be asked, and who works there."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from advisor_desk.domain.actors import Actor, Adviser, Function
from advisor_desk.domain.codes import Need
from advisor_desk.services.demo import people
from advisor_desk.services.demo.dice import Dice
from advisor_desk.system.paths import resource

_MORE = (
    {"code": "UHN", "name": "Ulricehamns näringslivskontor",
     "address": "Näringsgatan 2\n523 31 Ulricehamn", "email": "naringsliv@ulricehamn.example",
     "telephone": "0321-17 06 00",
     "functions": [{"name": "Företagslots", "email": "lots@ulricehamn.example",
                    "telephone": "0321-17 06 10", "needs": ["people", "other"]}]},
    {"code": "VSP", "name": "Västra Science Park",
     "address": "Forskargången 5\n501 15 Borås", "email": "kontakt@vsp.example",
     "telephone": "033-17 07 00",
     "functions": [{"name": "Innovation och internationalisering",
                    "email": "internationellt@vsp.example", "telephone": "033-17 07 10",
                    "needs": ["innovation", "digital_trade", "financing"]}]},
)  # fmt: skip
OWN = "REC"
_SHARE = {"REC": 6, "ALMI": 5, "BSW": 3, "EEN": 3, "HK": 2, "KOM": 3, "UHN": 2, "VSP": 2}
"""How many work at each actor; one where none is said."""


@dataclass(frozen=True)
class Cast:
    """Everyone who takes part. `me` is whose desk it is."""

    actors: tuple[Actor, ...]
    functions: tuple[Function, ...]
    advisers: Mapping[UUID, tuple[Adviser, ...]]
    own: Actor
    me: Adviser

    @property
    def others(self) -> tuple[Actor, ...]:
        return tuple(actor for actor in self.actors if actor.id != self.own.id)

    def functions_of(self, actor: Actor) -> list[Function]:
        return [function for function in self.functions if function.actor_id == actor.id]

    def actor(self, code: str) -> Actor:
        return next(actor for actor in self.actors if actor.code == code)


def cast(dice: Dice, since: date) -> Cast:
    """The shipped directory and two actors more."""
    shipped = json.loads(resource("directory", "start.json").read_text("utf-8"))["actors"]
    actors, functions = list[Actor](), list[Function]()
    for entry in (*shipped, *_MORE):
        facts = {name: fact for name, fact in entry.items() if name != "functions"}
        actor = Actor(id=dice.id(since), **facts)
        actors.append(actor)
        functions += [_function(dice, since, actor, raw) for raw in entry["functions"]]
    me = Adviser(
        id=dice.id(since),
        actor_id=actors[0].id,
        name="Karin Öberg",
        email="karin.oberg@rec.example",
        telephone="070-174 06 05",
    )
    own = next(actor for actor in actors if actor.code == OWN)
    names = iter(people.ADVISERS)
    advisers = {actor.id: tuple(_advisers(dice, since, actor, names)) for actor in actors}
    advisers[own.id] = (me, *advisers[own.id][1:])
    return Cast(tuple(actors), tuple(functions), advisers, own, me)


def _function(dice: Dice, since: date, actor: Actor, raw: dict[str, object]) -> Function:
    needs = tuple(map(Need, raw["needs"]))  # type: ignore[call-overload]
    facts = {name: str(fact) for name, fact in raw.items() if name != "needs"}
    return Function(id=dice.id(since), actor_id=actor.id, needs=needs, **facts)


def _advisers(dice: Dice, since: date, actor: Actor, names: Iterator[str]) -> Iterator[Adviser]:
    for _ in range(_SHARE.get(actor.code, 1)):
        name = next(names)
        yield Adviser(
            id=dice.id(since),
            actor_id=actor.id,
            name=name,
            email=people.address(name, actor.email.partition("@")[2].removesuffix(".example")),
            telephone=people.telephone(dice),
        )
