"""What goes to somebody to be filled in, and what comes back, as values that files are made of and read into."""
