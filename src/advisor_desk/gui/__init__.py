"""What the adviser sees."""
