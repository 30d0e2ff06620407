"""The day: what is planned, owed, awaited."""
