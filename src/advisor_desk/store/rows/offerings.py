"""What actors offer, and clusters."""

from uuid import UUID

from sqlalchemy import Uuid
from sqlalchemy.orm import Mapped, mapped_column

from advisor_desk.domain.codes import Need
from advisor_desk.domain.offerings import Cluster, Offering, Spoken
from advisor_desk.store.columns import Json
from advisor_desk.store.rows.mirror import Shared

_SPOKEN = Json(tuple[Spoken, ...])
_CODES = Json(tuple[str, ...])


class OfferingRow(Shared[Offering]):
    __tablename__ = "offering"
    mirrors = Offering

    actor_id: Mapped[UUID] = mapped_column(Uuid(native_uuid=False))
    name: Mapped[str]
    description: Mapped[str]
    needs: Mapped[tuple[Need, ...]] = mapped_column(Json(tuple[Need, ...]))
    municipalities: Mapped[tuple[str, ...]] = mapped_column(_CODES)
    languages: Mapped[tuple[Spoken, ...]] = mapped_column(_SPOKEN)


class ClusterRow(Shared[Cluster]):
    __tablename__ = "cluster"
    mirrors = Cluster

    name: Mapped[str]
    specialities: Mapped[str]
    countries: Mapped[tuple[str, ...]] = mapped_column(_CODES)
    languages: Mapped[tuple[Spoken, ...]] = mapped_column(_SPOKEN)
    contact: Mapped[str]
    email: Mapped[str]
    telephone: Mapped[str]
    website: Mapped[str]
