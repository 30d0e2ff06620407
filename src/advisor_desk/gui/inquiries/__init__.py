"""The one door in: taking inquiries in, and what becomes of them."""
