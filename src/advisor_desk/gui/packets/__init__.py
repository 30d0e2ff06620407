"""Referrals, answers and recalls that come as files: a look, and taking in."""
