"""Visits: planning, logging, the list."""
