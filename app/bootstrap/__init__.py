"""Puts the layers together: the only package that knows all of them."""
