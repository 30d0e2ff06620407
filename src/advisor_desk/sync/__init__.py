"""Talking to the hub."""
