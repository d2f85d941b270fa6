"""The table of engagements."""
