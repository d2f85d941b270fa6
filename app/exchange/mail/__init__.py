"""Mails of other programs and replies of their calendars, read as far as they answer an ask; nothing is written."""

from app.exchange.mail.eml import read_eml
from app.exchange.mail.msg import read_msg
from app.exchange.mail.parts import MailParts
from app.exchange.mail.replies import read_reply_file

__all__ = ["MailParts", "read_eml", "read_msg", "read_reply_file"]
