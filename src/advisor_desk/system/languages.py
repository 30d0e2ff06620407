"""The languages of the window and of papers."""

from advisor_desk.domain.codes import SPOKEN, Language

LANGUAGES = tuple(language.value for language in SPOKEN)
"""Those that everything exists in."""
PAPER_LANGUAGES = tuple(language.value for language in Language)
"""Those that every paper exists in: more than the window, for receivers abroad."""
