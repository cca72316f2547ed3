"""What a log of calls shows of calls of restricted cases: that there was one, and no word. Behind the doors."""

from dataclasses import replace

from vetting_desk.errors import RestrictedCaseError
from vetting_desk.model.call import Call
from vetting_desk.operations.access.restricting import RestrictingDesk, restricted


def shown(open_desk: RestrictingDesk, call: Call) -> Call:
    """Return a call as who is at the desk may read it: without words where its case is restricted to others."""
    if not call.case_id:
        return call
    try:
        restricted(open_desk, call.case_id)
    except RestrictedCaseError:
        return replace(call, words={})
    return call
