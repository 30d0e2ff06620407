"""What the register holds, and what became of the rows of its last import."""

from PySide6.QtCore import QEvent, QLocale, Signal
from PySide6.QtWidgets import QWidget

from advisor_desk.gui.buttons import put_icon
from advisor_desk.gui.context import Context
from advisor_desk.gui.forms.register_filled_ui import Ui_RegisterFilled
from advisor_desk.gui.moments import moment_text
from advisor_desk.gui.table import Column, RowsModel
from advisor_desk.register.report import Example
from advisor_desk.register.search import RegisterInfo

_KILO = QLocale.DataSizeFormat.DataSizeSIFormat


class RegisterFilled(QWidget):
    """Shown when there is a register. Tells when a newer one, or the report, is wanted."""

    import_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._info: RegisterInfo | None = None
        self.ui = Ui_RegisterFilled()
        self.ui.setupUi(self)
        self._model = RowsModel[Example](self._columns(), self)
        self.ui.examples.show_rows(self._model, stretch=3)
        put_icon(self.ui.import_button, "download")
        put_icon(self.ui.save_button, "save")
        put_icon(self.ui.list_button, "list-checks")
        self.ui.import_button.clicked.connect(self.import_wanted)
        self.ui.save_button.clicked.connect(self.save_wanted)
        self.ui.list_button.clicked.connect(lambda: context.window.show_page("lists"))
        self._retranslate()

    def show_info(self, info: RegisterInfo) -> None:
        self._info = info
        self.ui.facts.set_facts(self._facts(info))
        self.ui.counts.set_facts(self._counts(info))
        self._model.set_rows(info.report.examples)
        for part in (self.ui.examples_heading, self.ui.examples):
            part.setVisible(bool(info.report.examples))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._retranslate()
            if self._info is not None:
                self.show_info(self._info)
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._model.set_columns(self._columns())
        self.ui.examples.setAccessibleName(self.ui.examples_heading.text())

    def _facts(self, info: RegisterInfo) -> list[tuple[str, str]]:
        words = self._context.words
        files = [
            self.tr("{name}, {rows} rows, read as {layout}").format(
                name=file.name,
                rows=_number(file.rows),
                layout=words.text(f"register.layout.{file.layout}"),
            )
            for file in info.report.files
        ]
        return [
            (self.tr("Companies"), _number(info.companies)),
            (self.tr("Found by name"), _number(info.searchable)),
            (self.tr("Imported"), moment_text(info.built_at)),
            (self.tr("From"), "\n".join(files)),
            (self.tr("Size on disk"), QLocale().formattedDataSize(info.size, 0, _KILO)),
        ]

    def _counts(self, info: RegisterInfo) -> list[tuple[str, str]]:
        report, words = info.report, self._context.words
        skipped = [
            (words.text(f"register.skipped.{reason}"), _number(count))
            for reason, count in report.skipped
        ]
        return [
            (self.tr("Rows read"), _number(report.read)),
            (self.tr("Companies kept"), _number(report.kept)),
            (self.tr("Rows about a company already there"), _number(report.merged)),
            *((self.tr("Left out: {why}").format(why=why), count) for why, count in skipped),
        ]

    def _columns(self) -> list[Column[Example]]:
        def why(example: Example) -> str:
            return self._context.words.text(f"register.skipped.{example.reason}")

        return [
            Column(self.tr("File"), lambda e: e.file, lambda e: e.file),
            Column(self.tr("Line"), lambda e: _number(e.line), lambda e: e.line, number=True),
            Column(self.tr("Why"), why, why),
            Column(self.tr("The row"), lambda e: e.text[:200], lambda e: e.text),
        ]


def _number(number: int) -> str:
    return QLocale().toString(number)
