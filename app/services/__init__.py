"""Use cases on frozen values, and the protocols that the outer layers fulfil."""
