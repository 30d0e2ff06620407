"""The bare SQL that fetches the same rows as advice and a company's page, on the same file."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from advisor_desk.services.opening import Services

_ADVICE = (
    "SELECT no_contact, declines_advertising FROM company WHERE id = ?",
    """SELECT id, actor_id, adviser_id, role, status, starts_at, participants, invited_by
       FROM engagement WHERE company_id = ? AND deleted_at IS NULL""",
    """SELECT id, reference, state, from_actor_id, to_actor_id, sent_at FROM referral
       WHERE company_id = ? AND deleted_at IS NULL AND state IN
       ('sent', 'received', 'accepted', 'in_progress', 'declined', 'rerouted')""",
    """SELECT actor.id, heard.at FROM actor LEFT JOIN heard ON heard.actor_id = actor.id
       WHERE actor.deleted_at IS NULL AND ? != ''""",
)
_PAGE = (
    *_ADVICE,
    "SELECT * FROM company WHERE id = ?",
    """SELECT * FROM engagement WHERE company_id = ? AND deleted_at IS NULL
       ORDER BY starts_at DESC, id DESC LIMIT 40""",
    "SELECT * FROM referral WHERE company_id = ? AND deleted_at IS NULL ORDER BY id DESC LIMIT 50",
    """SELECT * FROM checklist WHERE company_id = ? AND deleted_at IS NULL
       ORDER BY filled_on DESC""",
    "SELECT * FROM consent WHERE company_id = ? AND deleted_at IS NULL ORDER BY given_on DESC",
    "SELECT * FROM contact WHERE company_id = ? AND deleted_at IS NULL ORDER BY name",
    """SELECT * FROM next_step WHERE company_id = ? AND deleted_at IS NULL
       ORDER BY done_on IS NOT NULL, due LIMIT 100""",
)


class BareDesk:
    """The driver's own connection: no session, no mapping, no values."""

    def __init__(self, services: Services) -> None:
        self._pooled = services.desk.database.engine.raw_connection()
        self._driver: Any = self._pooled.driver_connection

    def advice(self, company_id: UUID) -> None:
        self._fetch(_ADVICE, company_id)

    def page(self, company_id: UUID) -> None:
        self._fetch(_PAGE, company_id)

    def close(self) -> None:
        self._pooled.close()

    def _fetch(self, statements: Sequence[str], company_id: UUID) -> None:
        for statement in statements:
            self._driver.execute(statement, (company_id.hex,)).fetchall()
