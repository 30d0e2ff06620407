"""The languages that everything exists in."""

LANGUAGES = ("sv", "en", "de")
