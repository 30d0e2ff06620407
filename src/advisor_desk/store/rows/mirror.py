"""What every table has, and how a row and its domain value turn into each other."""

from dataclasses import fields
from datetime import datetime
from typing import Annotated, Any, ClassVar, Generic, Self, TypeVar
from uuid import UUID

from sqlalchemy import ForeignKey, Integer, MetaData, Uuid
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column

from advisor_desk.store.columns import Utc

_NAMING = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}

V = TypeVar("V")
Id = Annotated[UUID, mapped_column(Uuid(native_uuid=False), primary_key=True)]
Link = Annotated[UUID, mapped_column(Uuid(native_uuid=False), index=True)]
Company = Annotated[
    UUID,
    mapped_column(
        Uuid(native_uuid=False), ForeignKey("company.id", deferrable=True, initially="DEFERRED")
    ),
]
OptionalLink = Annotated[UUID | None, mapped_column(Uuid(native_uuid=False), default=None)]
Moment = Annotated[datetime, mapped_column(Utc())]
OptionalMoment = Annotated[datetime | None, mapped_column(Utc(), default=None)]


class Row(DeclarativeBase):
    """Base of every mapped table."""

    metadata = MetaData(naming_convention=_NAMING)


class Shared(Row, Generic[V]):
    """A row that partners may come to know: versioned, soft-deleted, its changes recorded.

    Its columns are named after the fields of the value it `mirrors`.
    """

    __abstract__ = True
    mirrors: ClassVar[type[Any]]
    derived: ClassVar[frozenset[str]] = frozenset()
    """Columns computed from the others: in no change row."""
    is_confidential: ClassVar[bool] = False
    """Whether only the desks of the actor that wrote it may come to know it."""
    _told: ClassVar[tuple[str, ...]] = ()
    _has_version: ClassVar[bool] = False

    id: Mapped[Id]
    version: Mapped[int] = mapped_column(Integer)
    deleted_at: Mapped[OptionalMoment]

    def __init_subclass__(cls, **options: object) -> None:
        names = [field.name for field in fields(cls.mirrors)]
        cls._told = tuple(name for name in names if name not in {"id", "version"})
        cls._has_version = "version" in names
        super().__init_subclass__(**options)

    @declared_attr.directive
    @classmethod
    def __mapper_args__(cls) -> dict[str, Any]:
        return {"version_id_col": cls.version}

    @classmethod
    def of(cls, value: V) -> Self:
        row = cls()
        row.id = value.id  # type: ignore[attr-defined]
        row.take(value)
        return row

    def take(self, value: V) -> None:
        """Make the row say what the value says; its id and version stay."""
        for name in self._told:
            if getattr(self, name) != (told := getattr(value, name)):
                setattr(self, name, told)

    def to_domain(self) -> V:
        told = {name: getattr(self, name) for name in self._told}
        if self._has_version:
            told["version"] = self.version
        return self.mirrors(id=self.id, **told)  # type: ignore[no-any-return]
