"""Collisions: one to decide on, and all of them."""
