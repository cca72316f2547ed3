"""What leads to the pages of a decision, and of what is asked after it; a part of the frame."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ui.shell.desk_pages import DeskPages
from ui.shell.whereabouts import Place

_NAMES = frozenset({"deciding", "decision", "outreach", "partners"})


class DecisionRoutes:
    """Opens the pages.

    Args:
        pages: The pages of the desk.
        show: Shows one.
    """

    def __init__(self, pages: DeskPages, show: Callable[[QWidget], None]) -> None:
        self._pages = pages
        self._show = show

    def open_deciding(self, case_id: str) -> None:
        """Show the decision on a case, as it is prepared and signed."""
        self._pages.deciding.show_case(case_id)
        self._show(self._pages.deciding)

    def open_decision(self, decision_id: str) -> None:
        """Show a decision on its own page."""
        self._pages.decision.show_decision(decision_id)
        self._show(self._pages.decision)

    def open_outreach(self, case_id: str) -> None:
        """Show what the person of a case agreed to after a decision."""
        self._pages.outreach.show_case(case_id)
        self._show(self._pages.outreach)

    def give_proof(self, decision_id: str) -> None:
        """Show the page of proofs, and ask there what one of a decision is to be."""
        self._show(self._pages.proof)
        self._pages.proof.give_on(decision_id)

    def ways(
        self, name: str, open_case: Callable[[str], object]
    ) -> tuple[tuple[str, Callable[..., object]], ...]:
        """Return the routes of a page: names of its signals, and the slot of each; none for another page."""
        if name not in _NAMES:
            return ()
        if name == "partners":
            return (("case_requested", self.open_outreach),)
        if name == "outreach":
            return (("left", open_case),)
        own = (("left", open_case), ("decision_requested", self.open_decision))
        if name != "decision":
            return own
        return (
            *own,
            ("deciding_requested", self.open_deciding),
            ("proof_requested", self.give_proof),
        )

    def case_id(self, name: str) -> str:
        """Return the id of the case that one of the pages shows; empty for another page."""
        if name == "outreach":
            return self._pages.outreach.case_id
        if name == "deciding":
            return self._pages.deciding.case_id
        return self._pages.decision.case_id if name == "decision" else ""

    def place(self, name: str) -> Place | None:
        """Return the case of the page that is shown, as a place to come back to; None for another page."""
        case_id = self.case_id(name)
        return Place("case", case_id) if case_id else None

    def flush(self) -> None:
        """Keep what is typed in a draft before the desk is locked."""
        if self._pages.is_made("deciding"):
            self._pages.deciding.flush()
