"""The command palette and what it offers."""
