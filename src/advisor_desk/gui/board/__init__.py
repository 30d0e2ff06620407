"""The board: everybody's visits on a calendar."""
