"""What left the plan in files: how it is remembered, and what follows from it for the next file."""
