"""Who has been asked about what, and who has not answered."""
