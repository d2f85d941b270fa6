"""The plan file and the shared plan: the only layer that knows SQL."""
