"""The desk's own papers: looked at, printed, saved, mailed, all in one way."""
