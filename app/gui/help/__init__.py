"""The help, and the sheet of keys."""
