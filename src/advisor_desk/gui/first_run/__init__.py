"""The first start: who one is, the key, the recovery code."""
