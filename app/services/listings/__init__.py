"""Lists that leave the program as files beside the engagements: asks, contacts, coverage, findings."""
