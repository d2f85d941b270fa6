"""What the rules find in a plan, and what a move would change."""
