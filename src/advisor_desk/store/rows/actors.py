"""Actors, their functions and advisers, and the agreement between them."""

from datetime import date

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from advisor_desk.domain.actors import Actor, Adviser, Function
from advisor_desk.domain.agreements import Agreement, Duty, Terms
from advisor_desk.domain.clauses import Clause
from advisor_desk.domain.codes import Language, Need
from advisor_desk.store.columns import Code, Json
from advisor_desk.store.rows.mirror import Link, Shared


class ActorRow(Shared[Actor]):
    __tablename__ = "actor"
    mirrors = Actor

    code: Mapped[str] = mapped_column(String, unique=True)
    name: Mapped[str]
    language: Mapped[Language] = mapped_column(Code(Language))
    country: Mapped[str]
    email: Mapped[str]
    telephone: Mapped[str]
    address: Mapped[str]
    website: Mapped[str]


class FunctionRow(Shared[Function]):
    __tablename__ = "function"
    mirrors = Function

    actor_id: Mapped[Link]
    name: Mapped[str]
    email: Mapped[str]
    telephone: Mapped[str]
    needs: Mapped[tuple[Need, ...]] = mapped_column(Json(tuple[Need, ...]))


class AdviserRow(Shared[Adviser]):
    __tablename__ = "adviser"
    mirrors = Adviser

    actor_id: Mapped[Link]
    name: Mapped[str]
    email: Mapped[str]
    telephone: Mapped[str]
    active: Mapped[bool]


class AgreementRow(Shared[Agreement]):
    __tablename__ = "agreement"
    mirrors = Agreement

    valid_from: Mapped[date]
    valid_to: Mapped[date | None]
    terms: Mapped[Terms] = mapped_column(Json(Terms))
    clauses: Mapped[tuple[Clause, ...]] = mapped_column(Json(tuple[Clause, ...]))
    duties: Mapped[tuple[Duty, ...]] = mapped_column(Json(tuple[Duty, ...]))
