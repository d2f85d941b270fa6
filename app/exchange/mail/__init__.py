"""Mail drafts that a mail program opens, to be looked at and sent by a person.

- `X-Unsent: 1` has Outlook and Thunderbird open the file for writing, not for reading.
- The text comes as plain text and as HTML, in which everything from people is escaped; the invitation is a third form
  of the same (RFC 6047 §2.4: multipart/alternative, `text/calendar` with its method), and lies beside it once more as a
  file for the programs that look for one.
- No From where nobody said whose it is: the mail program puts the sender in. No Message-ID: sending gives one.
"""

from app.exchange.mail.drafts import write_draft

__all__ = ["write_draft"]
