"""Mails of other programs and replies of their calendars, read as far as they answer an ask."""

from app.exchange.mail_reading.eml import read_eml
from app.exchange.mail_reading.msg import read_msg
from app.exchange.mail_reading.parts import MailParts
from app.exchange.mail_reading.replies import read_reply_file

__all__ = ["MailParts", "read_eml", "read_msg", "read_reply_file"]
