"""Next steps and follow-ups: the list, doing one, moving one."""
