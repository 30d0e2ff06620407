"""Opening a desk that asks for its passphrase, or for its recovery code."""
