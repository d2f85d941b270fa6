"""What an engagement plan is and which rules it follows; the standard library only."""
