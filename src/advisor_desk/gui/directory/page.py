"""The directory: who is in the partnership, and where a referral goes."""

from collections.abc import Mapping
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QEvent, QSignalBlocker, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidgetItem,
    QWidget,
)

from advisor_desk.domain.actors import Actor, Adviser, Function
from advisor_desk.domain.codes import Language
from advisor_desk.domain.drafts import Form
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.ids import new_id
from advisor_desk.gui.buttons import IconButton, put_icon
from advisor_desk.gui.context import Context
from advisor_desk.gui.directory.dialogs import AdviserDialog, FunctionDialog
from advisor_desk.gui.directory.rows import fill_rows, tool_row
from advisor_desk.gui.directory.services_card import ServicesCard
from advisor_desk.gui.draft_keeper import DraftKeeper
from advisor_desk.gui.forms.directory_page_ui import Ui_DirectoryPage
from advisor_desk.gui.labels import Label
from advisor_desk.gui.referrals.choices import choose, offer
from advisor_desk.gui.shell import Page
from advisor_desk.gui.writing.tab_order import order_tabs
from advisor_desk.services.directory import Entry

_COUNTRIES = ("SE", "NO", "DK", "FI", "DE")
_EXAMPLE = ".example"


class DirectoryPage(Page):
    """Actors to the left; the chosen one, its functions and advisers to the right."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.window.ui.pages)
        self._context = context
        self._entries: list[Entry] = []
        self._shown: Actor | None = None
        self.ui = Ui_DirectoryPage()
        self.ui.setupUi(self)
        self.services = ServicesCard(context)
        cards = (self.ui.actor_card, self.ui.functions_card, self.services, self.ui.advisers_card)
        for card in cards:
            self.ui.scroll.body.addWidget(card)
        self.ui.scroll.body.addStretch(1)
        keeper = DraftKeeper(context.services.drafts, Form.ACTOR, self.typed, self)
        self.keeper = context.keepers.add(
            keeper, lambda e: self.ui.problem.set_text(context.say(e))
        )
        self._connect()
        self._retranslate()
        context.refresh_on(frozenset({"actor", "function", "adviser", "offering"}), self._refresh)

    def arrive(self, **arguments: object) -> None:
        """Show the directory, at `actor_id` if one is named: it may be one not yet saved."""
        actor_id = arguments.get("actor_id")
        self._read(actor_id if isinstance(actor_id, UUID) else None)
        # A list that has the keyboard chooses its first line where none is chosen.
        (self.ui.actors if self.ui.actors.currentItem() else self.ui.name_edit).setFocus()

    def leave(self) -> None:
        self.keeper.save_now()

    def typed(self) -> Mapping[str, object]:
        """The actor's fields as they stand, sound or not."""
        ui = self.ui
        return {
            "name": ui.name_edit.text(),
            "code": ui.code_edit.text(),
            "email": ui.email_edit.text(),
            "telephone": ui.telephone_edit.text(),
            "address": ui.address_edit.toPlainText(),
            "website": ui.website_edit.text(),
            "language": str(ui.language_combo.currentData()),
            "country": ui.country_combo.currentData(),
        }

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.keeper.save_now()
            self.ui.retranslateUi(self)
            self._retranslate()
            self._refresh()
        super().changeEvent(event)

    def save(self) -> None:
        """Save the actor's facts, or say what is wrong with them."""
        if self._shown is None:
            return
        self.ui.problem.set_text("")
        try:
            saved = self._context.services.directory.save_actor(self._typed(self._shown))
        except AdvisorDeskError as error:
            self.ui.problem.set_text(self._context.say(error))
            self.ui.name_edit.setFocus()
        else:
            self.keeper.discard()
            self._read(saved.id)
            self._context.window.notify(self.tr("{name} was saved.").format(name=saved.name))

    def _connect(self) -> None:
        ui = self.ui
        ui.actors.currentItemChanged.connect(self._choose)
        ui.add_button.clicked.connect(self._add)
        ui.agreement_button.clicked.connect(lambda: self._context.window.show_page("agreement"))
        ui.clusters_button.clicked.connect(lambda: self._context.window.show_page("clusters"))
        ui.save_button.clicked.connect(self.save)
        ui.revert_button.clicked.connect(self._start_over)
        for edit in (
            ui.name_edit, ui.code_edit, ui.email_edit, ui.telephone_edit, ui.website_edit
        ):  # fmt: skip
            edit.textEdited.connect(self.keeper.touch)
        ui.address_edit.textChanged.connect(self.keeper.touch)
        for combo in (ui.language_combo, ui.country_combo):
            combo.activated.connect(self.keeper.touch)
        ui.add_function_button.clicked.connect(self._add_function)
        ui.add_adviser_button.clicked.connect(self._add_adviser)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self.save)

    def _retranslate(self) -> None:
        ui, words = self.ui, self._context.words
        for button in (ui.add_button, ui.add_function_button, ui.add_adviser_button):
            put_icon(button, "plus")
        put_icon(ui.agreement_button, "scale")
        put_icon(ui.clusters_button, "link")
        self.services.retranslate()
        ui.actors.setAccessibleName(self.tr("Actors"))
        offer(ui.language_combo, [(lang, words.code(lang)) for lang in Language])
        offer(ui.country_combo, [(code, words.text(f"country.{code}")) for code in _COUNTRIES])

    def _refresh(self) -> None:
        if self.isVisible():
            self._read(self._shown.id if self._shown else None)

    def _read(self, at: UUID | None) -> None:
        """Read the directory anew and show the actor `at`, with what was typed about it."""
        self.keeper.save_now()
        self._entries = self._context.services.directory.entries()
        actors = self.ui.actors
        actors.blockSignals(True)  # noqa: FBT003 - Qt's
        actors.clear()
        for entry in self._entries:
            item = QListWidgetItem(entry.actor.name)
            item.setData(Qt.ItemDataRole.UserRole, str(entry.actor.id))
            actors.addItem(item)
        ids = [entry.actor.id for entry in self._entries]
        chosen = 0 if at is None else ids.index(at) if at in ids else -1
        actors.setCurrentRow(chosen)
        actors.blockSignals(False)  # noqa: FBT003 - Qt's
        self._say_examples()
        if at is None or chosen >= 0:
            self._show_entry(self._entries[chosen])
        else:
            self._show_new(Actor(id=at, code="", name=""))

    def _say_examples(self) -> None:
        """The shipped addresses reach nobody: say so until they are replaced."""
        has_examples = any(
            email.endswith(_EXAMPLE)
            for entry in self._entries
            for email in (entry.actor.email, *(f.email for f in entry.functions))
        )
        self.ui.example_notice.show_text(
            self.tr("Addresses that end in .example came with the program. Replace them.")
            if has_examples
            else "",
            "amber",
        )

    def _choose(self, item: QListWidgetItem | None, _before: object = None) -> None:
        if item is not None:
            self.keeper.save_now()
            actor_id = item.data(Qt.ItemDataRole.UserRole)
            self._show_entry(next(e for e in self._entries if str(e.actor.id) == actor_id))

    def _show_entry(self, entry: Entry) -> None:
        self._shown = entry.actor
        self._show_actor()
        fill_rows(self.ui.functions, [self._function(f) for f in entry.functions], self._nothing())
        self.services.show_actor(entry.actor)
        fill_rows(self.ui.advisers, [self._adviser(a) for a in entry.advisers], self._nothing())
        order_tabs(self)

    def _show_actor(self) -> None:
        ui, actor = self.ui, self._shown
        if actor is None:
            return
        ui.problem.set_text("")
        own = actor.id == self._context.services.desk.me.actor.id
        ui.actor_heading.setText(
            self.tr("{name} (your actor)").format(name=actor.name) if own else actor.name
        )
        facts = {
            name: getattr(actor, name)
            for name in ("name", "code", "email", "telephone", "address", "website")
        }
        facts |= {"language": str(actor.language), "country": actor.country}
        self._show_facts(facts | dict(self.keeper.begin(actor.id, None)))

    def _show_facts(self, facts: Mapping[str, object]) -> None:
        ui = self.ui
        for name in ("name", "code", "email", "telephone", "website"):
            edit: QLineEdit = getattr(ui, f"{name}_edit")
            edit.setText(str(facts[name]))
        with QSignalBlocker(ui.address_edit):  # it is not typed
            ui.address_edit.setPlainText(str(facts["address"]))
        choose(ui.language_combo, str(facts["language"]))
        choose(ui.country_combo, str(facts["country"]))

    def _start_over(self) -> None:
        self.keeper.discard()
        self._show_actor()

    def _typed(self, actor: Actor) -> Actor:
        ui = self.ui
        return replace(
            actor,
            name=ui.name_edit.text(),
            code=ui.code_edit.text(),
            email=ui.email_edit.text(),
            telephone=ui.telephone_edit.text(),
            address=ui.address_edit.toPlainText(),
            website=ui.website_edit.text(),
            language=Language(ui.language_combo.currentData()),
            country=ui.country_combo.currentData(),
        )

    def _function(self, function: Function) -> QWidget:
        words = self._context.words
        reach = " · ".join(part for part in (function.email, function.telephone) if part)
        needs = ", ".join(words.code(need) for need in function.needs)
        edit = IconButton("pencil", self.tr("Change {name}").format(name=function.name))
        edit.clicked.connect(
            lambda: FunctionDialog(self._context, function, self.window(), is_new=False).open()
        )
        return tool_row(function.name, [reach or self.tr("no address yet"), needs], edit)

    def _adviser(self, adviser: Adviser) -> QWidget:
        reach = " · ".join(part for part in (adviser.email, adviser.telephone) if part)
        edit = IconButton("pencil", self.tr("Change {name}").format(name=adviser.name))
        edit.clicked.connect(lambda: AdviserDialog(self._context, adviser, self.window()).open())
        if adviser.actor_id != self._context.services.desk.me.actor.id:
            return tool_row(adviser.name, [reach], edit)
        said = self.tr("Hand over what {name} has under way").format(name=adviser.name)
        hand = IconButton("corner-up-right", said)
        hand.setObjectName(f"hand_over {adviser.id}")
        hand.clicked.connect(
            lambda: self._context.window.show_page("takeover", adviser_id=adviser.id)
        )
        return tool_row(adviser.name, [reach], hand, edit)

    def _nothing(self) -> QWidget:
        return Label(self.tr("None yet."), "muted")

    def _add(self) -> None:
        self.keeper.save_now()
        self.ui.actors.clearSelection()
        self._show_new(Actor(id=new_id(), code="", name=""))
        self.ui.name_edit.setFocus()

    def _show_new(self, actor: Actor) -> None:
        self._shown = actor
        self._show_actor()
        self.ui.actor_heading.setText(self.tr("A new actor"))
        self.services.show_actor(None)
        for place in (self.ui.functions, self.ui.advisers):
            fill_rows(place, [], self._nothing())

    def _add_function(self) -> None:
        if self._shown and self._is_saved(self._shown):
            function = Function(id=new_id(), actor_id=self._shown.id, name="")
            FunctionDialog(self._context, function, self.window(), is_new=True).open()

    def _add_adviser(self) -> None:
        if self._shown and self._is_saved(self._shown):
            adviser = Adviser(id=new_id(), actor_id=self._shown.id, name="")
            AdviserDialog(self._context, adviser, self.window()).open()

    def _is_saved(self, actor: Actor) -> bool:
        if any(entry.actor.id == actor.id for entry in self._entries):
            return True
        self.ui.problem.set_text(self.tr("Save the actor first."))
        return False
