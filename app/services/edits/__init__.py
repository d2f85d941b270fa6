"""Pure use cases: a plan and a wish in, a Change out."""
