"""What lies under the calendar: holidays, other plans, calendars of others."""
