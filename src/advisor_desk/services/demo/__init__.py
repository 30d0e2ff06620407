"""A made-up desk to look at, to learn on and to test with: the same one from the same seed."""

from advisor_desk.services.demo.desk import make_demo, open_demo

__all__ = ["make_demo", "open_demo"]
