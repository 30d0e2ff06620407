"""What is in which column of a list: the same card for every kind of list."""
