"""What the workspace knows beyond the draft: earlier records of the case, and how the rater goes about it.

Asked of the desk once in a sitting, held in memory, forgotten with the interview.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication

from ui.ground.tasks import Tasks
from ui.i18n import date_text
from ui.pages.interview.workspace.came import Meanwhile, came_of, moments_of
from ui.pages.interview.workspace.change_page import ChangePage
from ui.pages.interview.workspace.planned_table import PlannedLine
from vetting_desk.errors import VettingDeskError
from vetting_desk.forms import Session
from vetting_desk.judgement.assessment import read_assessment
from vetting_desk.judgement.bias import Bias, bias_checks
from vetting_desk.judgement.changed import changes, planned
from vetting_desk.judgement.passages import Passage
from vetting_desk.judgement.roles import by_role
from vetting_desk.model.alarm import AlarmCause

if TYPE_CHECKING:
    from ui.pages.interview.workspace.board import Board
    from vetting_desk.operations.records.earlier import Earlier
    from vetting_desk.operations.safeguards.alarms import Call

T = TypeVar("T")


def _nobody(_case_id: str) -> "list[Call]":
    return []


def _nothing(_case_id: str) -> Meanwhile:
    return Meanwhile()


@dataclass(frozen=True, slots=True)
class Readers:
    """What a desk answers about earlier records.

    Attributes:
        passages: Returns the passages of a case beside the draft: of its records, calls, papers.
        judgements: Returns the earlier judgements of a case, oldest first.
        elsewhere: Returns the officer's own long texts of other cases.
        called: Returns the alarms of a case, with whom each calls.
        meanwhile: Returns what came of a case since it was judged.
    """

    passages: Callable[[str], tuple[Passage, ...]]
    judgements: Callable[[str], "tuple[Earlier, ...]"]
    elsewhere: Callable[[str], frozenset[str]]
    called: "Callable[[str], list[Call]]" = _nobody
    meanwhile: Callable[[str], Meanwhile] = _nothing


class LookingBack:
    """Earlier records and this sitting.

    Args:
        tasks: Where the store's thread is.
        readers: What the desk answers; None where there is none, as in a preview.
        case: Id of the case.
        failed: Told what could not be read.
    """

    def __init__(
        self,
        tasks: Tasks,
        readers: Readers | None,
        case: str,
        failed: Callable[[VettingDeskError], None],
    ) -> None:
        self._tasks, self._readers, self._case, self._failed = tasks, readers, case, failed
        self._passages: tuple[Passage, ...] | None = None
        self._judgements: tuple[Earlier, ...] | None = None
        self._elsewhere: frozenset[str] | None = None
        self._meanwhile: Meanwhile | None = None
        self._rated: dict[str, datetime] = {}

    def passages(self) -> tuple[Passage, ...]:
        """Return the passages of earlier records; none where they cannot be read."""
        if self._passages is None:
            self._passages = ()
            if self._readers is not None:
                self._passages = self._ask(self._readers.passages) or ()
        return self._passages

    def judgements(self) -> "tuple[Earlier, ...]":
        """Return the earlier judgements, oldest first."""
        if self._judgements is None:
            self._judgements = ()
            if self._readers is not None:
                self._judgements = self._ask(self._readers.judgements) or ()
        return self._judgements

    def meanwhile(self) -> Meanwhile:
        """Return what came of the case since it was judged; nothing where it cannot be read."""
        if self._meanwhile is None:
            self._meanwhile = Meanwhile()
            if self._readers is not None:
                self._meanwhile = self._ask(self._readers.meanwhile) or Meanwhile()
        return self._meanwhile

    def called(self, assessment_id: str) -> "tuple[Call, ...]":
        """Return for what supervisors were called by ratings of an assessment, as it is now, newest first."""
        found = self._ask(self._readers.called) if self._readers is not None else None
        return tuple(
            each
            for each in reversed(found or [])
            if each.alarm.assessment_id == assessment_id and each.alarm.cause == AlarmCause.REVIEW
        )

    def note_rated(self, reference: str, at: datetime) -> None:
        """Note that an indicator was rated."""
        self._rated[reference] = at

    def checks(self, board: "Board") -> tuple[Bias, ...]:
        """Return what is worth a second look now."""
        if self._elsewhere is None:
            self._elsewhere = frozenset()
            if self._readers is not None:
                self._elsewhere = self._ask(self._readers.elsewhere) or frozenset()
        times = sorted(self._rated.values())
        known = dict.fromkeys(
            each.key.partition("#")[0] for each in reversed(self.passages()) if "#" in each.key
        )
        reasons = [
            said["reasons"].value
            for row in board.rows
            if self._elsewhere and "reasons" in (said := by_role(board.session.node(row.reference)))
        ]
        took: timedelta | None = times[-1] - times[0] if len(times) > 1 else None
        return bias_checks(
            board.rows,
            board.lines,
            reasons=reasons,
            elsewhere=self._elsewhere,
            rated=len(times),
            took=took,
            records=list(known),
        )

    def show_changes(self, session: Session, page: ChangePage, now: datetime) -> None:
        """Show this assessment beside the earlier ones."""
        earlier = self.judgements()
        present = read_assessment(session)
        views = (*(each.view for each in earlier), present)
        heads = (
            *(date_text(each.signed_at) for each in earlier),
            QCoreApplication.translate("Workspace", "Now"),
        )
        meanwhile = self.meanwhile()
        lines = [
            PlannedLine(date_text(each.signed_at), item, came)
            for each, after in reversed(tuple(zip(earlier, views[1:], strict=True)))
            for item, came in came_of(each.record, planned(each.view, after), meanwhile)
        ]
        moments = moments_of(earlier, present, now, meanwhile)
        page.show_changes(changes(views), heads, tuple(lines), moments)

    def _ask(self, reader: Callable[[str], T]) -> T | None:
        try:
            return self._tasks.call(reader, self._case)
        except VettingDeskError as error:
            self._failed(error)
            return None
