"""Whom a referral goes to: the right actors first, with what makes them right below."""

from collections.abc import Iterator, Sequence
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from advisor_desk.domain.codes import Need
from advisor_desk.domain.ranking import Ranked
from advisor_desk.gui.context import Context
from advisor_desk.gui.forms.refer_page_ui import Ui_ReferPage
from advisor_desk.gui.referrals.choices import Choice, as_id, choose, offer
from advisor_desk.services.agreement_words import AgreementWords
from advisor_desk.services.directory import Entry


class ReceiverPart(QObject):
    """Proposes the rightest actor for the needs until the adviser has chosen one."""

    proposed = Signal()
    """Another receiver is proposed, or what is said of the one there is has changed."""

    def __init__(self, context: Context, ui: Ui_ReferPage, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._ui = context, ui
        self._company_id: UUID | None = None
        self._ranked: Sequence[Ranked] = ()
        self._is_chosen = False
        ui.receiver_combo.currentIndexChanged.connect(self._on_choice)

    def begin(self, company_id: UUID, actor_id: object) -> None:
        """Propose for this company; `actor_id` is who is meant, if anybody is."""
        self._company_id, self._is_chosen = company_id, False
        self.offer()
        if isinstance(actor_id, UUID):
            self._prefer(actor_id)

    def offer(self) -> None:
        """Rank anew for the needs that are ticked."""
        if self._company_id is None:
            return
        needs = [Need(code) for code in self._ui.needs_picker.codes()]
        services = self._context.services
        self._ranked = services.ranking.of_company(self._company_id, needs)
        entries = services.directory.receivers(self._ranked)
        combo = self._ui.receiver_combo
        offer(combo, [choice for entry in entries for choice in self._choices(entry, needs)])
        if not self._is_chosen:
            choose(combo, combo.itemData(0))
        self.proposed.emit()

    def restore(self, key: object) -> None:
        """What a draft has: it was somebody's choice."""
        self._is_chosen = bool(key)
        choose(self._ui.receiver_combo, key)

    def receiver(self) -> tuple[UUID | None, UUID | None]:
        """The actor and its function."""
        actor, _, function = str(self._ui.receiver_combo.currentData() or "").partition("/")
        return as_id(actor), as_id(function)

    def show_hint(self) -> None:
        """Why this one, and how it is reached."""
        actor_id, function_id = self.receiver()
        services = self._context.services
        say = AgreementWords(services.desk, services.places, self._context.words)
        whys = [why for one in self._ranked if one.actor_id == actor_id for why in say.whys(one)]
        function = services.desk.people.functions.get(function_id) if function_id else None
        reach = [function.email, function.telephone] if function else []
        known = " · ".join(part for part in reach if part)
        lines = [*whys, known or self.tr("No address in the directory yet.")]
        self._ui.receiver_hint.setText("\n".join(lines))

    def _choices(self, entry: Entry, needs: Sequence[Need]) -> Iterator[Choice]:
        """A function each, those that cover most of the needs first; else the actor itself."""
        actor = entry.actor
        for function in sorted(entry.functions, key=lambda f: -len(set(f.needs) & set(needs))):
            yield _key(actor.id, function.id), f"{actor.name} – {function.name}"
        if not entry.functions:
            yield _key(actor.id, None), actor.name

    def _prefer(self, actor_id: UUID) -> None:
        combo = self._ui.receiver_combo
        keys = [str(combo.itemData(row)) for row in range(combo.count())]
        if wanted := next((key for key in keys if key.startswith(f"{actor_id}/")), None):
            self.restore(wanted)
            self.proposed.emit()

    def _on_choice(self, *_values: object) -> None:
        """Told only of what was chosen by hand: `offer` and `choose` do not tell."""
        self._is_chosen = True
        self.proposed.emit()


def _key(actor_id: object, function_id: object) -> str:
    return f"{actor_id or ''}/{function_id or ''}"
