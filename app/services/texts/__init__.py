"""Words and tables of people and programs, read and written."""
