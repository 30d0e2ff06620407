"""What forms about a company share: head, draft, keys, the order of Tab, scrolling."""
