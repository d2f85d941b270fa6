"""Registers on their way out and back: what a table is called, read as, and what an import makes of it."""
