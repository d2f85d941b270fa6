"""The window: the only part of Entente that knows Qt."""
