"""Entente: planning of a nation's defence diplomacy."""

__version__ = "0.1.0"
