"""The calendar: a year, a month, some weeks, or a list by day."""
