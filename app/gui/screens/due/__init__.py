"""What is due: where the morning begins."""
