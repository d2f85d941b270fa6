"""What follows from the declared records, whichever they are: reading what people type into their fields."""
