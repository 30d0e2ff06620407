"""Referrals: the list, referring, and what became of it."""
