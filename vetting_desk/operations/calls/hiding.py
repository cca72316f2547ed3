"""What a log of calls shows of calls of restricted cases: that there was one, and no word. Behind the doors."""

from dataclasses import replace

from vetting_desk.errors import RestrictedCaseError
from vetting_desk.model.call import Call
from vetting_desk.operations.access.restricting import RestrictingDesk, restricted


def require_open(open_desk: RestrictingDesk, case_id: str) -> None:
    """Check that who is at the desk may do something with the calls of a case.

    Raises:
        RestrictedCaseError: If it is restricted, and the role does not open it.
    """
    if case_id:
        restricted(open_desk, case_id)


def shown(open_desk: RestrictingDesk, call: Call) -> Call:
    """Return a call as who is at the desk may read it: without words where its case is restricted to others."""
    try:
        require_open(open_desk, call.case_id)
    except RestrictedCaseError:
        return replace(call, words={})
    return call
