"""Tests that are run only where the fields and the record of `planting.py` are declared."""
