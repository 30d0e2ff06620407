"""Every field of an inquiry has a name and a key of its own, in every language."""

import pytest
from PySide6.QtWidgets import QApplication

from advisor_desk.domain.inquiries import State
from advisor_desk.gui.inquiries.page import InquiryPage
from tests.gui.every_page import Stand, stand
from tests.gui.forms import clashing_keys, nameless
from tests.gui.pages import found

__all__ = ["stand"]


@pytest.mark.parametrize("deed", [State.ANSWERED, State.ASSIGNED, State.REROUTED, State.CLOSED])
def test_every_field_has_a_name_and_a_key_of_its_own(stand: Stand, deed: State) -> None:
    for language in ("sv", "en", "de"):
        stand.speak(language)
        for known in (True, False):
            window = stand.page("inquiry", inquiry_id=stand.inquiry(known=known))
            page = found(window, InquiryPage)
            page.ui.deed_choice.set_value(deed)
            page.ui.deed_choice.changed.emit(deed)
            QApplication.processEvents()

            assert clashing_keys(page) == []
            assert nameless(page) == []
