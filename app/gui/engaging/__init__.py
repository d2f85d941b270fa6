"""The commands on engagements and asks that several screens share."""
