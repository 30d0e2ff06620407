"""Lists of participants: choosing a file, comparing it, deciding row by row, bringing it in."""
