"""Recording and withdrawing a company's consent."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from advisor_desk.domain.consents import Consent, ensure_sound
from advisor_desk.domain.text import line
from advisor_desk.services.desk import Desk
from advisor_desk.services.saving import put
from advisor_desk.store import referrals as query
from advisor_desk.store.rows import ConsentRow


class Consents:
    """What each company allowed."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def record(self, consent: Consent) -> Consent:
        """Raises `ConsentIncomplete`, `ConsentDatesWrong` or `ConsentDatesUnlikely`."""
        clean = replace(
            consent, purpose=line(consent.purpose, limit=1000), given_by=line(consent.given_by)
        )
        ensure_sound(clean, self._desk.today())
        with self._desk.write() as session:
            return put(session, ConsentRow, clean).to_domain()

    def withdraw(self, consent_id: UUID) -> Consent:
        """The company takes it back: nothing more is handed over on it."""
        with self._desk.write() as session:
            row = session.get_one(ConsentRow, consent_id)
            row.withdrawn_on = self._desk.today()
            session.flush()
            return row.to_domain()

    def of(self, company_id: UUID) -> Sequence[Consent]:
        """Every consent of the company, the latest first, withdrawn ones too."""
        with self._desk.read() as session:
            return query.consents(session, company_id)
