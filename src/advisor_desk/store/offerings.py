"""Questions asked about what actors offer, and about clusters."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from advisor_desk.domain.offerings import Cluster, Offering
from advisor_desk.store.statements import Records

if TYPE_CHECKING:
    from advisor_desk.store.statements import Place


def offerings(place: Place) -> Sequence[Offering]:
    """Every service of every actor: a few dozen, read together."""
    return _OFFERINGS(place)


def clusters(place: Place) -> Sequence[Cluster]:
    """Every cluster, by name."""
    return sorted(_CLUSTERS(place), key=lambda one: one.name.casefold())


_OFFERINGS = Records(Offering, "FROM offering WHERE deleted_at IS NULL ORDER BY name, id")
_CLUSTERS = Records(Cluster, "FROM cluster WHERE deleted_at IS NULL")
