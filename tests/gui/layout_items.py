"""What PySide holds on to of layouts."""

from PySide6.QtWidgets import QLayout, QLayoutItem
from shiboken6 import Shiboken

from advisor_desk.gui.flow import FlowLayout


def kept_items() -> list[object]:
    """The items of layouts that PySide holds on to, those of flows aside: these are their own."""
    flows = [one for one in Shiboken.getAllValidWrappers() if isinstance(one, FlowLayout)]
    own = {id(item) for flow in flows for item in flow._items}
    return [
        one
        for one in Shiboken.getAllValidWrappers()
        if isinstance(one, QLayoutItem) and not isinstance(one, QLayout) and id(one) not in own
    ]
