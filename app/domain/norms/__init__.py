"""What the tier of a country asks for, norm by norm, and how a country stands against each."""
