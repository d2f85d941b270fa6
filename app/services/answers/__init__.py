"""Asks that go out to those who have no Entente, and their answers that come back as sheets, mails and calendars."""
