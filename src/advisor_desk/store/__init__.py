"""The desk file: rows, queries, transactions, migrations."""
