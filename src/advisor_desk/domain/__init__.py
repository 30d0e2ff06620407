"""Rules and values. No I/O."""
