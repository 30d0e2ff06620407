"""The directory of actors, their functions and advisers."""
