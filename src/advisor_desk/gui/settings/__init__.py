"""Choices, the key, the data, and what this program is."""
