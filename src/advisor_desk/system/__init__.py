"""The machine: folders, settings, keyring, clock, logs, words."""
