"""The timeline: engagements as bars in rows under a line of days."""
