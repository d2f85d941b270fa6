"""A field and a record more than the program has, declared as CONTRIBUTING says, and tried in all their places."""
