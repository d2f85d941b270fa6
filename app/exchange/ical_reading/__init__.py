"""iCalendar as others write it: events of any program, laid under the plan's own calendar.

How files are read where programs differ (measured against real readers and their files):

- All-day events keep their dates; their DTEND is exclusive, and one on the day of DTSTART means
  that day. Outlook's all-day events, from midnight to midnight of a zone, are all-day too.
  A day that is meant and written as an instant is that of the zone in which it begins or ends then.
- Zones: an IANA name that says a place, also behind a path; else what the VTIMEZONE of the same
  calendar says, if it changes yearly; else an IANA abbreviation or Microsoft's name by Unicode's
  table; else the zone of X-WR-TIMEZONE or the planner's own, and it is said. Where a file gives a
  place other clock changes than are known of it, that is said. Floating times are X-WR-TIMEZONE's
  or the planner's own.
- A broken event is left out and named by its line, the rest is taken. Days that do not
  exist are no days: 30 February is refused, not rolled on.
- Of two events of one UID and RECURRENCE-ID the higher SEQUENCE stands; of one SEQUENCE both are
  kept, unless a METHOD in a later calendar of the file moves the event or calls it off. What
  REPLY and COUNTER say is nothing beside the event itself. An override without its series is kept.
- Series are expanded over the span asked for, never below daily, those that come most often last:
  what is cut off by the limits is said. Attachments, alarms, people
  and descriptions are not read at all.
"""

from app.exchange.ical_reading.packing import pack_calendar, unpack_calendar
from app.exchange.ical_reading.reading import read_calendar

__all__ = ["pack_calendar", "read_calendar", "unpack_calendar"]
