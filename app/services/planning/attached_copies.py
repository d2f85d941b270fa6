"""Attached files go along with a copy of their plan."""

from __future__ import annotations

from contextlib import suppress

from app.domain.attachments import Attachment
from app.domain.plan import Plan
from app.services.ports import ChangeUnfit, DamagedPlan
from app.services.store_ports import PlanStore


def carry_attached(plan: Plan, source: PlanStore, copy: PlanStore) -> None:
    """Keep in the copy what the files of the plan hold; what the source itself does not have is missing there too.

    Raises PlanFileError where one of them cannot be read or written.
    """
    for digest in dict.fromkeys(each.sha256 for each in plan.records(Attachment).values()):
        with suppress(ChangeUnfit, DamagedPlan):
            copy.attached.keep(source.attached.fetch(digest))
