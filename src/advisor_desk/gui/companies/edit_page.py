"""Adds a company by hand, or changes what is known of one."""

from collections.abc import Mapping
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QEvent, QSignalBlocker, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit

from advisor_desk.domain.codes import SizeBand
from advisor_desk.domain.companies import Company, CompanyAlreadyKnown, NameMissing
from advisor_desk.domain.drafts import Form
from advisor_desk.domain.errors import AdvisorDeskError
from advisor_desk.domain.ids import new_id
from advisor_desk.domain.organisation_numbers import (
    NotAnOrganisationNumber,
    formatted,
    is_personal,
    normalise,
)
from advisor_desk.gui.cards import mark_invalid
from advisor_desk.gui.companies.lookalikes import Lookalikes
from advisor_desk.gui.context import Context
from advisor_desk.gui.draft_keeper import DraftKeeper
from advisor_desk.gui.forms.company_edit_page_ui import Ui_CompanyEditPage
from advisor_desk.gui.labels import shortened
from advisor_desk.gui.referrals.choices import choose, offer
from advisor_desk.gui.shell import Page
from advisor_desk.services.matching import Typed

_COUNTRIES = ("SE", "NO", "DK", "FI", "DE")
_VERSIONS = ("SNI2007", "SNI2025")


class CompanyEditPage(Page):
    """The number is checked as it is typed; the municipality is proposed from the town."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.window.ui.pages)
        self._context = context
        self._company = Company(id=new_id(), name="")
        self._known: UUID | None = None
        self._inquiry_id = ""
        self.ui = Ui_CompanyEditPage()
        self.ui.setupUi(self)
        self.lookalikes = Lookalikes(context, self._described, self)
        across = QHBoxLayout()
        across.setSpacing(16)
        across.addWidget(self.ui.card, 5, Qt.AlignmentFlag.AlignTop)
        across.addWidget(self.lookalikes.card, 3, Qt.AlignmentFlag.AlignTop)
        self.ui.scroll.body.addLayout(across)
        self.ui.scroll.body.addStretch(1)
        keeper = DraftKeeper(context.services.drafts, Form.COMPANY, self.typed, self)
        self.keeper = context.keepers.add(keeper, self._say)
        self._fill_choices()
        self._connect()

    def arrive(self, **arguments: object) -> None:
        """Change `company_id`, or add one: `typed` starts its name or number.

        `inquiry_id` is the inquiry in which it asked.
        """
        company_id, typed = arguments.get("company_id"), str(arguments.get("typed", ""))
        draft_id = arguments.get("draft_id")
        if isinstance(company_id, UUID):
            self._company = self._context.services.companies.get(company_id)
        else:
            self._company = Company(
                id=draft_id if isinstance(draft_id, UUID) else new_id(), name=""
            )
        self._inquiry_id = str(arguments.get("inquiry_id") or "")
        self.lookalikes.begin(self._company)
        self._show(_fields(self._company))
        if typed:
            is_number = sum(c.isdigit() for c in typed) >= 6
            (self.ui.number_edit if is_number else self.ui.name_edit).setText(typed)
        kept = self.keeper.begin(
            self._company.id, self._company.id if self._company.version else None
        )
        if kept:
            self._show({name: str(value) for name, value in kept.items()})
        self.lookalikes.touch()
        self._say_restored(restored=bool(kept))
        self._say_heading()
        (self.ui.name_edit if typed or self._company.version else self.ui.number_edit).setFocus()

    def leave(self) -> None:
        self.keeper.save_now()
        self.lookalikes.pause()

    def typed(self) -> Mapping[str, object]:
        """The fields as they stand, sound or not."""
        ui = self.ui
        return {
            "country": ui.country_combo.currentData(),
            "number": ui.number_edit.text(),
            "name": ui.name_edit.text(),
            "street": ui.street_edit.text(),
            "postcode": ui.postcode_edit.text(),
            "town": ui.town_edit.text(),
            "municipality": ui.municipality_combo.currentText(),
            "confirmed": "yes" if ui.confirmed_check.isChecked() else "",
            "industry": ui.industry_edit.text(),
            "version": ui.version_combo.currentData(),
            "size": ui.size_combo.currentData(),
            "website": ui.website_edit.text(),
            "apart": self.lookalikes.apart(),
            "inquiry": self._inquiry_id,
        }

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            kept = {name: str(value) for name, value in self.typed().items()}
            self.ui.retranslateUi(self)
            self._fill_choices()
            self._show(kept)
            self._say_heading()
            self._say_restored(restored=not self.ui.restored.isHidden())
            self.lookalikes.retranslate()
        super().changeEvent(event)

    def _connect(self) -> None:
        ui = self.ui
        for edit in self.findChildren(QLineEdit):
            edit.textEdited.connect(self.keeper.touch)
            edit.textEdited.connect(self.lookalikes.touch)
        self.lookalikes.changed.connect(self.keeper.touch)
        for combo in self.findChildren(QComboBox):
            combo.currentIndexChanged.connect(self.keeper.touch)
        ui.municipality_combo.currentTextChanged.connect(self.lookalikes.touch)
        ui.confirmed_check.clicked.connect(self.keeper.touch)
        ui.number_edit.textChanged.connect(self._check_number)
        ui.number_edit.editingFinished.connect(self._check_whole_number)
        ui.country_combo.currentIndexChanged.connect(self._check_number)
        ui.town_edit.editingFinished.connect(self._propose_municipality)
        ui.postcode_edit.editingFinished.connect(self._propose_municipality)
        ui.known.pressed.connect(self._open_known)
        ui.restored.pressed.connect(self._start_over)
        ui.save_button.clicked.connect(self.save)
        ui.cancel_button.clicked.connect(self._give_up)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self.save)

    def save(self) -> None:
        """Save, and show the company's page; or say what is wrong beside the field."""
        companies = self._context.services.companies
        self._clear_problems()
        if not self._is_place_sound():
            return
        try:
            if self._is_number_settled():
                saved = companies.change(self._read())
            elif self._company.version:
                saved = companies.change(self._read(), self.ui.number_edit.text())
            else:
                saved = companies.add(self._read(), self.ui.number_edit.text())
        except AdvisorDeskError as error:
            self._say(error)
            return
        self.lookalikes.remember(saved.id)
        self.keeper.discard()
        self._go_on(saved.id)

    def _go_on(self, company_id: UUID) -> None:
        """To the company's page; for one that asked, back to its inquiry, linked from now on."""
        if not self._inquiry_id:
            self._context.window.replace_page("company", company_id=company_id)
            return
        inquiry_id, self._inquiry_id = UUID(self._inquiry_id), ""
        self._context.services.inquiries.identify(inquiry_id, company_id)
        self._context.window.replace_page("inquiry", inquiry_id=inquiry_id)

    def _is_number_settled(self) -> bool:
        """A company that has a number keeps it; one that had none may get one."""
        company = self._company
        return bool(company.version and (company.number or company.is_sole_trader))

    def _is_place_sound(self) -> bool:
        """Whether the municipality is one, or left out; else it is said where it is typed."""
        combo, typed = self.ui.municipality_combo, self.ui.municipality_combo.currentText().strip()
        known = self._context.services.places.municipalities.code_of(typed)
        if not typed or known or self.ui.country_combo.currentData() != "SE":
            return True
        text = self.tr("There is no such municipality in Sweden. Choose one of the list.")
        self.ui.municipality_problem.set_text(text)
        mark_invalid(combo, text)
        combo.setFocus()
        return False

    def _described(self) -> Typed:
        """What is compared with the companies that are known."""
        ui, places = self.ui, self._context.services.places
        return Typed(
            name=ui.name_edit.text(),
            number=ui.number_edit.text(),
            country=ui.country_combo.currentData(),
            town=ui.town_edit.text(),
            municipality=places.municipalities.code_of(ui.municipality_combo.currentText()),
        )

    def _read(self) -> Company:
        ui, size = self.ui, self.ui.size_combo.currentData()
        places = self._context.services.places
        return replace(
            self._company,
            country=ui.country_combo.currentData(),
            name=ui.name_edit.text(),
            street=ui.street_edit.text(),
            postcode=ui.postcode_edit.text(),
            town=ui.town_edit.text(),
            municipality=places.municipalities.code_of(ui.municipality_combo.currentText()),
            municipality_confirmed=ui.confirmed_check.isChecked(),
            industry="".join(c for c in ui.industry_edit.text() if c.isdigit()),
            industry_version=ui.version_combo.currentData() if ui.industry_edit.text() else "",
            size=SizeBand(size) if size else None,
            website=ui.website_edit.text(),
        )

    def _show(self, fields: Mapping[str, str]) -> None:
        ui = self.ui
        self._clear_problems()
        choose(ui.country_combo, fields["country"])
        ui.number_edit.setText(fields["number"])
        ui.number_edit.setEnabled(not self._is_number_settled())
        ui.country_combo.setEnabled(not self._is_number_settled())
        for name in ("name", "street", "postcode", "town", "industry", "website"):
            edit: QLineEdit = getattr(ui, f"{name}_edit")
            edit.setText(fields[name])
        place = fields["municipality"]
        with QSignalBlocker(ui.municipality_combo):  # it is not typed
            ui.municipality_combo.setCurrentText(
                self._context.services.places.municipality_name(place) or place
            )
        ui.confirmed_check.setChecked(bool(fields["confirmed"]))
        choose(ui.version_combo, fields["version"] or _VERSIONS[-1])
        choose(ui.size_combo, fields["size"])
        self.lookalikes.set_apart(fields.get("apart", ""))
        self._inquiry_id = fields.get("inquiry", "") or self._inquiry_id

    def _fill_choices(self) -> None:
        ui, words = self.ui, self._context.words
        offer(ui.country_combo, [(code, words.text(f"country.{code}")) for code in _COUNTRIES])
        offer(ui.version_combo, [(v, v.replace("SNI", "SNI ")) for v in _VERSIONS])
        sizes = [(str(size), words.code(size)) for size in SizeBand]
        offer(ui.size_combo, [("", self.tr("not asked yet")), *sizes])
        if not ui.municipality_combo.count():
            names = sorted(m.name for m in self._context.services.places.municipalities.all())
            ui.municipality_combo.addItems(["", *names])
            ui.municipality_combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)

    def _say_restored(self, *, restored: bool) -> None:
        text = self.tr("What you were typing is back.") if restored else ""
        self.ui.restored.show_text(text, button=self.tr("Start over"))

    def _say_heading(self) -> None:
        new = not self._company.version
        heading = self.tr("Add a company") if new else shortened(self._company.name)
        self.ui.heading.setText(heading)
        self.ui.number_hint.setText(
            self.tr(
                "A company without a number is fine. A person’s number is never kept in clear."
            )
        )
        self.ui.number_hint.setVisible(not self._is_number_settled())

    def _check_number(self) -> None:
        """Tell at once when the number is another company's; errors wait until it is whole."""
        self._known = None
        self.ui.known.show_text("")
        typed, country = self.ui.number_edit.text(), self.ui.country_combo.currentData()
        if self._is_number_settled() or sum(c.isdigit() for c in typed) < 8:
            self._frame_number("")
            return
        self._tell_of_number(typed, country)

    def _check_whole_number(self) -> None:
        """Whoever leaves the field has no more to type: what is too short is told, too."""
        typed = self.ui.number_edit.text().strip()
        if typed and not self._is_number_settled():
            self._tell_of_number(typed, self.ui.country_combo.currentData())

    def _tell_of_number(self, typed: str, country: str) -> None:
        try:
            number = normalise(typed, country)
        except NotAnOrganisationNumber as error:
            self._frame_number(self._context.say(error))
            return
        self._frame_number("")
        known = self._context.services.companies.known(number, country)
        if known:
            self._known = known.id
            text = self.tr("{name} has this number.").format(name=known.name)
            self.ui.known.show_text(text, "amber", self.tr("Open it"))
        elif is_personal(number, country):
            self.ui.known.show_text(
                self.tr("A person’s number: it is matched, never stored in clear or printed.")
            )

    def _propose_municipality(self) -> None:
        if self.ui.confirmed_check.isChecked() or not self.ui.town_edit.text().strip():
            return
        municipalities = self._context.services.places.municipalities
        found = municipalities.propose(self.ui.town_edit.text(), self.ui.postcode_edit.text())
        if found:
            self.ui.municipality_combo.setCurrentText(municipalities.name(found.code))

    def _open_known(self) -> None:
        if self._known:
            self._context.window.show_page("company", company_id=self._known)
            text = self.tr("What you typed is kept among the drafts on Today.")
            self._context.window.notify(text)

    def _start_over(self) -> None:
        self.keeper.discard()
        self.ui.restored.show_text("")
        self._show(_fields(self._company))
        self.keeper.begin(self._company.id, None)

    def _give_up(self) -> None:
        thrown = self.keeper.discard()
        drafts, company_id = self._context.services.drafts, self._company.id
        if thrown:
            fields = dict(thrown)
            self._context.window.notify(
                self.tr("What you typed was thrown away."),
                lambda: drafts.keep(Form.COMPANY, company_id, fields),
            )
        self._context.window.go_back()

    def _say(self, error: AdvisorDeskError) -> None:
        text = self._context.say(error)
        match error:
            case NotAnOrganisationNumber():
                self._frame_number(text)
                self.ui.number_edit.setFocus()
            case CompanyAlreadyKnown(company_id=known):
                self._known = known
                self.ui.known.show_text(text, "amber", self.tr("Open it"))
            case NameMissing():
                self.ui.name_problem.set_text(text)
                mark_invalid(self.ui.name_edit, text)
                self.ui.name_edit.setFocus()
            case _:
                self.ui.problem.set_text(text)

    def _frame_number(self, problem: str) -> None:
        self.ui.number_problem.set_text(problem)
        mark_invalid(self.ui.number_edit, problem)

    def _clear_problems(self) -> None:
        self._frame_number("")
        self.ui.name_problem.set_text("")
        mark_invalid(self.ui.name_edit, "")
        self.ui.municipality_problem.set_text("")
        mark_invalid(self.ui.municipality_combo, "")
        self.ui.problem.set_text("")
        self.ui.known.show_text("")


def _fields(company: Company) -> dict[str, str]:
    return {
        "country": company.country,
        "number": formatted(company.number, company.country) if company.number else "",
        "name": company.name,
        "street": company.street,
        "postcode": company.postcode,
        "town": company.town,
        "municipality": company.municipality,
        "confirmed": "yes" if company.municipality_confirmed else "",
        "industry": company.industry,
        "version": company.industry_version,
        "size": company.size or "",
        "website": company.website,
    }
