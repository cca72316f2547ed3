"""What a case may take from its calls: facts that an officer chooses. Nothing is taken by itself.

A language comes from calls in which the person spoke for themselves; danger from whoever told of it.
"""

from collections.abc import Collection
from typing import Final

from vetting_desk.errors import InputError
from vetting_desk.model.call import Caller, Made
from vetting_desk.model.fact import CaseFact
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.calls.needs import ChoosingDesk
from vetting_desk.operations.safeguards import known

_DANGER: Final = {"yes": "no", "no": "yes", "dont_know": "dont_know"}
"""Who is not safe is in danger."""


def facts_of(call: Made) -> dict[str, str]:
    """Return what a call of a case says that can be a fact of it, by the fact's name."""
    found = {}
    if call.words.get("safe"):
        found["danger"] = _DANGER[call.words["safe"]]
    if call.words.get("caller") == Caller.PERSON.value and call.words.get("language"):
        found["language"] = call.words["language"]
    return found


@door(Action.INTERVIEW)
def take_facts(
    open_desk: ChoosingDesk, act_id: str, names: Collection[str], reason: str
) -> list[CaseFact]:
    """Record what a call said as facts of its case: those an officer chose.

    Args:
        open_desk: The unlocked desk.
        act_id: What joined the call to the case (`Made.id`).
        names: Some of `facts_of`.
        reason: How it is known, in words.

    Raises:
        InputError: If the call says nothing of the kind, or there is no reason.
        StateError: If the case was erased or withdrawn.
        PermissionDeniedError: If the role does not allow it.
    """
    call = open_desk.casebook.call_acts.find(act_id)
    said = facts_of(call) if call is not None else {}
    missing = sorted(set(names) - set(said))
    if call is None or missing:
        raise InputError(field=", ".join(missing) or "call", detail="unknown")
    values = {name: value for name, value in said.items() if name in names}
    return known.record_together(open_desk, call.case_id, values, reason)
