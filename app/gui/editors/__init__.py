"""Editors of single fields."""
