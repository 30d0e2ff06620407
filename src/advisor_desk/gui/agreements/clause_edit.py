"""One clause of a new version: who leads, and the conditions as typed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from advisor_desk.domain.agreement_proposals import Fault, ProposedClause
from advisor_desk.domain.codes import Need, SizeBand
from advisor_desk.domain.industry_codes import VERSIONS
from advisor_desk.gui.buttons import IconButton
from advisor_desk.gui.cards import Card, FieldRow
from advisor_desk.gui.choices import CodesPicker
from advisor_desk.gui.context import Context
from advisor_desk.gui.referrals.choices import as_id, choose, offer
from advisor_desk.gui.writing import typed
from advisor_desk.services.agreement_words import AgreementWords, version_name


class ClauseEdit(Card):
    """What is left empty is no condition."""

    changed = Signal()
    removed = Signal()
    moved = Signal(int)

    def __init__(self, context: Context, clause: ProposedClause) -> None:
        super().__init__()
        self._context, self.id, self._number = context, clause.id, 0
        self.lead_combo, self.places_edit = QComboBox(), QLineEdit()
        self.industry_edits = {version: QLineEdit() for version in reversed(VERSIONS)}
        self.sizes_picker, self.needs_picker = CodesPicker(), CodesPicker()
        self._lead, self._places = FieldRow("", self.lead_combo), FieldRow("", self.places_edit)
        self._industries = {
            version: FieldRow("", edit) for version, edit in self.industry_edits.items()
        }
        self._sizes = FieldRow("", self.sizes_picker)
        self._needs = FieldRow("", self.needs_picker)
        self._up, self._down = IconButton("chevron-up", ""), IconButton("chevron-down", "")
        self._remove = IconButton("trash-2", "")
        self._lay_out()
        self.retranslate()
        self.show_clause(clause)
        self._connect()

    def clause(self) -> ProposedClause:
        """The clause as it stands, sound or not."""
        return ProposedClause(
            id=self.id,
            lead_id=as_id(self.lead_combo.currentData()),
            municipalities=self.places_edit.text(),
            industries={version: edit.text() for version, edit in self.industry_edits.items()},
            sizes=typed.codes(SizeBand, self.sizes_picker.codes()),
            needs=typed.codes(Need, self.needs_picker.codes()),
        )

    def show_clause(self, clause: ProposedClause) -> None:
        """Fill without telling; what was said of another one is taken away."""
        self.id = clause.id
        self._offer_leads()
        choose(self.lead_combo, clause.lead_id)
        self.places_edit.setText(clause.municipalities)
        for version, edit in self.industry_edits.items():
            edit.setText(clause.industries.get(version, ""))
        self.sizes_picker.set_codes(clause.sizes)
        self.needs_picker.set_codes(clause.needs)
        self._tell_industries()
        self.mark(())

    def number(self, number: int) -> None:
        """Say which clause it is."""
        self._number = number
        self.set_heading(self.tr("Clause {number}").format(number=number))
        for button, said in (
            (self._up, self.tr("Move clause {number} up")),
            (self._down, self.tr("Move clause {number} down")),
            (self._remove, self.tr("Remove clause {number}")),
        ):
            button.set_name(said.format(number=number))

    def mark(self, faults: Sequence[tuple[Fault, str]]) -> None:
        """Say beside each field what is wrong with it."""
        said = dict(faults)
        self._lead.set_problem(said.get(Fault.NO_LEAD, ""))
        self._places.set_problem(said.get(Fault.PLACE_UNKNOWN, ""))
        newest, *_others = self._industries.values()
        newest.set_problem(said.get(Fault.INDUSTRY_UNKNOWN, ""))

    def retranslate(self) -> None:
        words = self._context.words
        self._offer_leads()
        self._lead.set_text(self.tr("Leads"))
        self._places.set_text(self.tr("In these municipalities, with commas between"))
        for version, row in self._industries.items():
            said = self.tr("In these industries, {version}")
            row.set_text(said.format(version=version_name(version)))
        self.sizes_picker.set_options([(size, words.code(size)) for size in SizeBand])
        self._sizes.set_text(self.tr("For companies of these sizes"))
        self.needs_picker.set_options([(need, words.code(need)) for need in Need])
        self._needs.set_text(self.tr("For these needs"))
        self.number(self._number)
        self._tell_industries()

    def _offer_leads(self) -> None:
        entries = self._context.services.directory.entries()
        named = [(entry.actor.id, entry.actor.name) for entry in entries]
        offer(self.lead_combo, [("", self.tr("choose who leads")), *named])

    def take_focus(self) -> None:
        self.lead_combo.setFocus()

    def _lay_out(self) -> None:
        for button in (self._up, self._down, self._remove):
            self.tools.addWidget(button)
        self.body.addLayout(_beside((self._lead, 2), (self._places, 3)))
        self.body.addLayout(_beside(*((row, 1) for row in self._industries.values())))
        self.body.addWidget(self._sizes)
        self.body.addWidget(self._needs)

    def _connect(self) -> None:
        self.lead_combo.currentIndexChanged.connect(self.changed)
        self.places_edit.textEdited.connect(self.changed)
        for edit in self.industry_edits.values():
            edit.textEdited.connect(self._on_industries)
        self.sizes_picker.changed.connect(self.changed)
        self.needs_picker.changed.connect(self.changed)
        self._up.clicked.connect(lambda: self.moved.emit(-1))
        self._down.clicked.connect(lambda: self.moved.emit(1))
        self._remove.clicked.connect(self.removed)

    def _on_industries(self) -> None:
        self._tell_industries()
        self.changed.emit()

    def _tell_industries(self) -> None:
        """What the codes mean, while they are typed."""
        services = self._context.services
        say = AgreementWords(services.desk, services.places, self._context.words)
        known = services.agreements.reader().industries(self.clause())
        how = self.tr("A section’s letter or two to five digits, as C, 13, 26.1.")
        for version, row in self._industries.items():
            names = [say.industry(one) for one, is_one in known.items()
                     if is_one and one.version == version]  # fmt: skip
            row.set_hint("; ".join(names) or how)


def _beside(*parts: tuple[QWidget, int]) -> QHBoxLayout:
    across = QHBoxLayout()
    across.setSpacing(18)
    for part, share in parts:
        across.addWidget(part, share, Qt.AlignmentFlag.AlignTop)
    return across
