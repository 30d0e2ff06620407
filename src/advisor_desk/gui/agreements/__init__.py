"""The partnership's agreement: read, compared, printed, and written anew."""
