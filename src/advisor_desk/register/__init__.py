"""The public company register: its own SQLite file, read, built and searched."""
