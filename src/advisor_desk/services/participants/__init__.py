"""Lists of participants: read, compared with desk and register, decided on, brought in."""
