"""What the adviser can do: one public method is one use case and one transaction."""
