"""What an engagement plan is and which rules it follows; the standard library, and `immutables` for a plan's maps."""
