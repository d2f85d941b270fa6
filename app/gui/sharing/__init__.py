"""A plan to which others write."""
