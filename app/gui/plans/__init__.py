"""Opening, leaving and copying plans."""
