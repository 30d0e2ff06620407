"""What was answered in one version of the questions."""

from collections import Counter

from PySide6.QtCore import QCoreApplication

from advisor_desk.domain.checklists import Result
from advisor_desk.domain.question_sets import Tally
from advisor_desk.gui.cards import Card, Facts
from advisor_desk.gui.context import Context
from advisor_desk.gui.labels import Label
from advisor_desk.services.question_sets import Version


class TallyCard(Card):
    """How often each criterion came to which result, in words."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._because = Label("", wrap=True)
        self._count = Label("", "muted", wrap=True)
        self._facts = Facts()
        for part in (self._because, self._count, self._facts):
            self.body.addWidget(part)

    def show_tally(self, version: Version, tally: Tally) -> None:
        desk, words = self._context.services.desk, self._context.words
        by = desk.adviser_name(version.made_by)
        said = self.tr("{who}: {why}").format(who=by, why=version.because)
        self._because.setText(said if version.because else by)
        self._because.setVisible(bool(by or version.because))
        count = QCoreApplication.translate(
            "TallyCard", "%n checklists were answered in this version.", None, tally.filled
        )
        none = self.tr("No checklist has been answered in this version yet.")
        self._count.setText(count if tally.filled else none)
        self._facts.set_facts(
            [
                (criterion.names[words.language], self._results(tally.results[criterion.code]))
                for criterion in version.questions.criteria
                if criterion.code in tally.results
            ]
        )

    def retranslate(self) -> None:
        self.set_heading(self.tr("What was answered"))

    def _results(self, counted: Counter[Result]) -> str:
        words, said = self._context.words, self.tr("{result}: {count}")
        return " · ".join(
            said.format(result=words.code(one), count=counted[one])
            for one in Result
            if counted[one]
        )
