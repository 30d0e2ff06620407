"""Companies: the list, the page, the form."""
