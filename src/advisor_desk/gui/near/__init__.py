"""What is near a trip."""
