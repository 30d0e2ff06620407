"""What the columns of lists were said to hold: this desk's own, and never shared."""

from sqlalchemy import JSON, Text
from sqlalchemy.orm import Mapped, mapped_column

from advisor_desk.domain.mappings import ListKind
from advisor_desk.store.columns import Code, Json
from advisor_desk.store.rows.mirror import Moment, Row


class ColumnMappingRow(Row):
    __tablename__ = "column_mapping"

    kind: Mapped[ListKind] = mapped_column(Code(ListKind), primary_key=True)
    key: Mapped[str] = mapped_column(Text, primary_key=True)
    headings: Mapped[tuple[str, ...]] = mapped_column(Json(tuple[str, ...]))
    columns: Mapped[dict[str, str]] = mapped_column(JSON)
    used_at: Mapped[Moment]
