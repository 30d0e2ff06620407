"""Fixtures of the window's tests; not among the plugins, so that other tests need no Qt."""

from tests.gui.pages import context

__all__ = ["context"]
