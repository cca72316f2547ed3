"""Whether a case is kept: nothing is added to one that was erased or withdrawn. Behind the doors."""

from vetting_desk.errors import StateError
from vetting_desk.model import Case


def require_kept(case: Case) -> None:
    """Check that the case was neither erased nor withdrawn: nothing is added to it then.

    Raises:
        StateError: If it was erased or withdrawn.
    """
    if not case.names:
        raise StateError(what="case", state="erased", wanted="kept")
    if case.withdrawn:
        raise StateError(what="case", state="withdrawn", wanted="kept")
