"""What is said of an item that is for clinicians alone: sealed to the clinical recipients, and opened for them.

The store key alone does not open it, nor does headquarters' without a clinical identity. Behind the doors.
"""

import json
from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from vetting_desk.errors import AgeError
from vetting_desk.model.plan import PlanStanding, PlanStep, standing
from vetting_desk.operations.access import compartment

if TYPE_CHECKING:
    from vetting_desk.operations.access.compartment import SealingDesk
    from vetting_desk.operations.access.unlocked import HasSecret


def seal(open_desk: "SealingDesk", item_id: str, said: Mapping[str, str]) -> str:
    """Return what is said of an item, sealed, as base64; it opens for this item alone.

    Raises:
        PermissionDeniedError: If the officer has no clinical identity.
        EnrolmentError: If the organisation's clinical recipient is not known yet.
    """
    from vetting_desk.crypto.age import seal as to_recipients

    content = json.dumps({"item": item_id, **said}, ensure_ascii=False, sort_keys=True)
    return b64encode(to_recipients(content.encode(), compartment.recipients(open_desk))).decode()


def opened(open_desk: "HasSecret", found: PlanStanding) -> PlanStanding:
    """Return an item with what the present officer's clinical identities open of it; all else stays sealed."""
    if not any(each.sealed for each in found.steps):
        return found
    steps = [_opened(open_desk, each) for each in found.steps]
    return standing(found.item, steps, found.replanned_by)


def _opened(open_desk: "HasSecret", step: PlanStep) -> PlanStep:
    from vetting_desk.crypto.age import unseal

    if not step.sealed:
        return step
    try:
        content = unseal(b64decode(step.sealed, validate=True), compartment.identities(open_desk))
        said = json.loads(content)
        if said["item"] != step.item_id:
            return step
        words, owner, officer = (str(said[name]) for name in ("words", "owner", "officer"))
    except (
        AgeError,
        ValueError,
        KeyError,
        TypeError,
    ):  # sealed to others, or altered: it stays closed
        return step
    return replace(step, words=words, owner=owner, owner_id=officer)
