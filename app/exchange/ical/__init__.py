"""iCalendar: engagements written as events that Outlook, Thunderbird, Apple and Google take without a warning.

What is written where readers differ, and why (RFC 5545, 5546, 7986; measured against real readers):

- What is sent to be answered or obeyed (REQUEST, CANCEL) has one UID a file (RFC 5546 §3.2.2); of many, PUBLISH.
- METHOD:PUBLISH, and the ORGANIZER that it demands (RFC 5546 §3.2.1): the plan's
  organisation by name, with the address `invalid:nomail` because nobody is to be
  answered. No ATTENDEE: a published plan invites nobody.
- Status: idea, proposed and planned are TENTATIVE; confirmed, under way, completed
  and reported are CONFIRMED; cancelled, declined and postponed are CANCELLED, for none
  of the three takes place on the dates given. Some readers show CANCELLED as
  active, so the summary begins with the word.
- Dates of which only a week, month or year is known: one all-day event over the
  whole window, TENTATIVE, with the words “dates not fixed: …” in summary and
  description. A last day that is not stated: the event ends on its last known day
  and says so.
- Items of programmes are events of their own, each with the zone of its own place, as long as their engagement
  stands; one whose clock nobody knows is on its day, with its time in words.
- All-day events and whatever is not confirmed are TRANSPARENT: a published plan blocks
  nobody's diary. Confirmed timed ones are OPAQUE.
- CLASS is absent: it hides nothing in a file. The marking is the first line of the
  description and X-ENTENTE-MARKING; where events differ, the calendar has one for the whole.
- Times carry TZID and an own VTIMEZONE with the changes that the events need; Etc/* zones and UTC are written
  in UTC, and so are times that a clock never shows or shows twice: KDE refuses a file with one of them. So is
  an event that begins before a change of clocks and ends after it: Evolution shows its end an hour off. So is what
  is after 2037: there KDE and Evolution reckon some zones by rules of their own, which are wrong.
- What an earlier file of the same scope held and this one does not comes once more as CANCELLED (see
  `services.stores.ledger`). DTSTAMP is LAST-MODIFIED, so that an unchanged plan makes the same bytes.
- A calendar name only on more than one event: on a single one Outlook opens a new calendar.
"""

from app.exchange.ical.calendar import hand_out_ical, write_ical
from app.exchange.ical.invitation import (
    CANCEL,
    REQUEST,
    AddressedEvent,
    addressed_calendar,
    corrected_events,
    write_invitation,
)

__all__ = [
    "CANCEL",
    "REQUEST",
    "AddressedEvent",
    "addressed_calendar",
    "corrected_events",
    "hand_out_ical",
    "write_ical",
    "write_invitation",
]
