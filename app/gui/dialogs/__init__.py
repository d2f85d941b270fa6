"""One dialog a file: a value in, a value out."""
