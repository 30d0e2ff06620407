"""The horizontal-criteria checklist: one widget for the log and for a page of its own."""
