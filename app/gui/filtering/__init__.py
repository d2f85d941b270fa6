"""The filter bar and what stands on it."""
