"""What each view shows, worked out without a window: rows as ready values."""
