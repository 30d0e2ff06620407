"""The commands: thin, over the same services as the window."""

from advisor_desk.cli.program import run

__all__ = ["run"]
