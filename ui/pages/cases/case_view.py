"""All that the page of a case shows, read in one go on the store's thread."""

from dataclasses import dataclass, replace

from ui.pages.cases.facts_view import FactsView, look_facts
from ui.text.form_names import form_name
from vetting_desk.errors import TooEarlyToAskError
from vetting_desk.forms import MovePlan
from vetting_desk.model import InstrumentSummary, Stage
from vetting_desk.model.offer import Offer
from vetting_desk.model.outcome_term import Kept
from vetting_desk.model.sameness import Alike
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.cases import history, holding, retention, telling_apart, withdrawing
from vetting_desk.operations.cases.cases import CaseDetail
from vetting_desk.operations.cases.holding import Holding
from vetting_desk.operations.cases.retention import Hold, Tombstone
from vetting_desk.operations.cases.telling_apart import Linked
from vetting_desk.operations.cases.withdrawing import Withdrawal
from vetting_desk.operations.closing import reading as ending
from vetting_desk.operations.closing.reading import CaseEnd
from vetting_desk.operations.decisions import reading, remarks, tasks
from vetting_desk.operations.decisions.asked import SentBack, Task
from vetting_desk.operations.decisions.reading import DecisionRead
from vetting_desk.operations.interview import handover, moving, offering
from vetting_desk.operations.interview.handover import DraftOfOther
from vetting_desk.operations.interview.instruments import list_instruments
from vetting_desk.operations.outreach import reading as agreed


@dataclass(frozen=True, slots=True)
class CaseView:
    """The result of one query of the store.

    Attributes:
        detail: The case.
        instruments: All instruments of the desk, also those not for this officer.
        enrolled: True once the desk belongs to its organisation and can sign.
        outdated: Ids of the drafts a newer version of their questionnaire is here for.
        moved: Ids of the drafts that were moved to a newer version, and kept.
        facts: Its facts and alarms.
        holding: Which desk holds it.
        targets: The desks it can be handed over to, id and name.
        others: Drafts of others, and own ones the role does not fill, where the role may hand them over.
        hold: The legal hold on the case; None for none, or where the role may not know.
        tombstone: What stays of an erased case; None for any other, or where the role may not know.
        kept: How it is kept by the rule for its outcome; None where there is none.
        withdrawal: Why the case was withdrawn; None for any other.
        empty: Whether nothing is in it, so that it may be withdrawn.
        linked: Cases that a person said are of the same person.
        alike: Cases that are possibly of the same person, and about which nothing final was decided.
        offers: What forms gave that the case does not say, not decided yet.
        decisions: What was decided, oldest first.
        sent_back: Records that were sent back, oldest first.
        tasks: What is asked for, oldest first.
        too_early: Why the person cannot be asked for consent yet; empty where they can.
        end: How it ended, what came after, and what is open; None for an erased case.
        told: The stage the other side knows; None where nothing went from one to the other yet.
    """

    detail: CaseDetail
    instruments: tuple[InstrumentSummary, ...]
    enrolled: bool
    outdated: frozenset[str]
    moved: frozenset[str]
    facts: FactsView
    holding: Holding
    targets: tuple[tuple[str, str], ...] = ()
    others: tuple[DraftOfOther, ...] = ()
    hold: Hold | None = None
    tombstone: Tombstone | None = None
    kept: Kept | None = None
    withdrawal: Withdrawal | None = None
    empty: bool = False
    linked: tuple[Linked, ...] = ()
    alike: tuple[Alike, ...] = ()
    offers: tuple[Offer, ...] = ()
    told: Stage | None = None
    decisions: tuple[DecisionRead, ...] = ()
    sent_back: tuple[SentBack, ...] = ()
    tasks: tuple[Task, ...] = ()
    too_early: str = ""
    end: CaseEnd | None = None


def _too_early(desk: OpenDesk, case_id: str) -> str:
    if may(desk.officer, Action.OUTREACH):
        try:
            agreed.require_decided(desk, case_id)
        except TooEarlyToAskError as error:
            return str(error.fields["missing"])
    return ""


def look(desk: OpenDesk, case_id: str) -> CaseView:
    """Read all of it, on the store's thread.

    Raises:
        NotFoundError: If there is no such case.
        ConfirmationNeededError: If the passphrase or a reason is required first.
        PermissionDeniedError: If the role does not allow it.
    """
    detail, decided = reading.opened(desk, case_id)
    outdated = frozenset(
        draft.id for draft in detail.assessments if moving.newer_version(desk, draft.id)
    )
    moved = frozenset(draft.id for draft in detail.assessments if moving.successor(desk, draft.id))
    facts = look_facts(desk, case_id)
    view = CaseView(
        detail, tuple(list_instruments(desk)), desk.enrolled, outdated, moved, facts,
        holding.of_case(desk, case_id), tuple(holding.targets(desk)),
    )  # fmt: skip
    if detail.case.names:
        view = replace(
            view,
            withdrawal=withdrawing.withdrawal(desk, case_id),
            empty=withdrawing.is_empty(desk, case_id),
            linked=telling_apart.linked(desk, case_id),
            alike=telling_apart.alike(desk, case_id),
            offers=tuple(offering.offers(desk, case_id)),
            told=history.stage_told(desk, case_id),
            kept=retention.kept_by_outcome(desk, case_id),
            decisions=decided.decisions,
            sent_back=tuple(remarks.of_case(desk, case_id)),
            tasks=tuple(tasks.of_case(desk, case_id)),
            too_early=_too_early(desk, case_id),
            end=ending.of_case(desk, case_id),
        )
    if may(desk.officer, Action.HAND_OVER):
        stranded = {draft.id for draft in detail.stranded}
        others = (
            each
            for each in handover.drafts(desk, case_id)
            if each.assessment.officer_id != desk.officer.id or each.assessment.id in stranded
        )
        view = replace(view, others=tuple(others))
    if not may(desk.officer, Action.ERASE):
        return view
    held = (hold for hold in retention.holds(desk) if hold.case_id == case_id)
    stones = (stone for stone in retention.tombstones(desk) if stone.case_id == case_id)
    return replace(view, hold=next(held, None), tombstone=next(stones, None))


def plan_move(desk: OpenDesk, assessment_id: str) -> tuple[str, str, MovePlan]:
    """Return a draft, the title of the newer version it would move to, and what would become of its answers."""
    newest = moving.newer_version(desk, assessment_id)
    title = form_name(newest.title) if newest is not None else ""
    return assessment_id, title, moving.plan(desk, assessment_id)


def move(desk: OpenDesk, assessment_id: str) -> str:
    """Move a draft to the newer version, and return the new draft's id."""
    return moving.move_draft(desk, assessment_id).assessment.id
