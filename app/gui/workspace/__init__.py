"""What every screen is given: the open plan, commands, lanes, settings, questions."""
