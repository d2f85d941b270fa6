"""What is said of places where plans are kept: addresses, accounts, errors, odd records."""
