"""Reads resources/reference and the calendar libraries into domain values."""
