"""What every return bundle brings beside receipts, where a desk does not have it yet. Behind the doors.

The newest list of proofs, the register of interpreters, and the plans of cases that the desk took.
"""

from vetting_desk.operations.exchange.needs import WritingDesk
from vetting_desk.operations.plans import giving
from vetting_desk.operations.proofs import list_making as proof_lists
from vetting_desk.registry import interpreters


def bring_up_to_date(open_desk: WritingDesk, desk_id: str) -> None:
    """See that a return bundle for a desk carries all of it, with the officer's token in use."""
    proof_lists.bring_up_to_date(open_desk, desk_id)
    interpreters.bring(open_desk.casebook, desk_id)
    giving.bring_up_to_date(open_desk, desk_id)
