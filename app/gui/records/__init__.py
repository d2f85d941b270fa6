"""The lists: one place in which the items of every record can be seen and changed."""
