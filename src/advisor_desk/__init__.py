"""Advisor Desk: coordinated company visits, checklists and referrals, offline and encrypted."""
