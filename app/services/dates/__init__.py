"""Dates as people write them, read by one grammar wherever they are written."""
