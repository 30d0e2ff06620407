"""The card that tells which companies belong together, and which only look alike."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from advisor_desk.domain.organisation_numbers import formatted
from advisor_desk.gui.buttons import Button, IconButton
from advisor_desk.gui.cards import Card
from advisor_desk.gui.companies.relation_dialog import RelationDialog
from advisor_desk.gui.context import Context
from advisor_desk.gui.labels import Chip, Label, shortened
from advisor_desk.services.company_pages import CompanyPage
from advisor_desk.services.relations import Apart, Related

_LONGEST = 60


class RelatedCard(Card):
    """Made anew with the side of the page it stands in."""

    def __init__(self, context: Context, page: CompanyPage, parent: QWidget) -> None:
        super().__init__("", parent)
        self._context, self._page = context, page
        self.set_heading(self.tr("Related companies"))
        add = IconButton("link", self.tr("Note a group or a branch"))
        add.setObjectName("add relation")
        add.clicked.connect(lambda: RelationDialog.open_for(context, self, page.company))
        self.tools.addWidget(add)
        for one in page.related:
            self.body.addWidget(self._related(one))
        if not page.related:
            nothing = self.tr("No group or branch is noted.")
            self.body.addWidget(Label(nothing, "muted", wrap=True))
        for mark in page.apart:
            self.body.addWidget(self._apart(mark))
        merge = Button(self.tr("Merge with another company…"), "git-merge", kind="link")
        merge.setObjectName("merge")
        merge.clicked.connect(
            lambda: context.window.show_page("merge", company_id=page.company.id)
        )
        self.body.addWidget(merge, 0, Qt.AlignmentFlag.AlignLeft)

    def _related(self, one: Related) -> QWidget:
        window, relations = self._context.window, self._context.services.relations
        name = shortened(one.name, _LONGEST)
        button = Button(name, kind="link")
        button.setObjectName(f"related {one.relation.id}")
        button.clicked.connect(lambda: window.show_page("company", company_id=one.other_id))
        remove = IconButton("x", self.tr("No longer related: {name}").format(name=name))
        remove.setObjectName(f"remove relation {one.relation.id}")

        def take_away() -> None:
            relations.remove(one.relation.id)
            window.notify(
                self.tr("The relation was taken away."),
                lambda: relations.bring_back(one.relation.id),
            )

        remove.clicked.connect(take_away)
        return _line(button, Chip(self._context.words.text(one.told_as), "neutral"), remove)

    def _apart(self, mark: Apart) -> QWidget:
        window, relations = self._context.window, self._context.services.relations
        told = mark.distinction
        name = shortened(mark.name, _LONGEST)
        if mark.other_id is None:
            name = formatted(told.other_number, told.other_country)
        text = self._context.words.text("merge.distinction", name=name)
        forget = IconButton(
            "undo-2", self.tr("May be the same after all: {name}").format(name=name)
        )
        forget.setObjectName(f"forget {told.id}")

        def take_back() -> None:
            relations.forget(told.id)
            window.notify(
                self.tr("It may be proposed again."), lambda: relations.remember(told.id)
            )

        forget.clicked.connect(take_back)
        return _line(Label(text, "muted", wrap=True), forget)


def _line(first: QWidget, *others: QWidget) -> QWidget:
    line = QWidget()
    layout = QHBoxLayout(line)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(8)
    layout.addWidget(first, 1, Qt.AlignmentFlag.AlignVCenter)
    for other in others:
        layout.addWidget(other, 0, Qt.AlignmentFlag.AlignVCenter)
    return line
