"""What has come in: a card for each kind."""
