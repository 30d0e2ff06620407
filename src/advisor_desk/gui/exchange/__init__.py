"""Files between desks: opening, handing over, who coordinates."""
