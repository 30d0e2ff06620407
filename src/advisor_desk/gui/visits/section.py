"""What every part of a form about an engagement can do."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from advisor_desk.domain.engagements import Engagement

Fields = Mapping[str, object]
"""A draft's fields, as JSON holds them: what is in them is not to be trusted."""


class Section(QWidget):
    """Shows its part of an engagement, gives it back as typed, and keeps it in a draft.

    Only what a person changes is told by `changed`; what is set from outside is not.
    """

    changed = Signal()

    def set_engagement(self, engagement: Engagement) -> None:
        raise NotImplementedError

    def applied_to(self, engagement: Engagement) -> Engagement:
        """The engagement with this part as it stands in the form."""
        raise NotImplementedError

    def typed(self) -> dict[str, object]:
        raise NotImplementedError

    def restore(self, fields: Fields) -> None:
        """Show what a draft holds of this part; what it lacks or garbled stays as it is."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Say everything in the language of the moment."""
        raise NotImplementedError

    def set_problem(self, text: str) -> None:
        """Say what is wrong beside the field it concerns, and go there; empty takes it away."""
        raise NotImplementedError
