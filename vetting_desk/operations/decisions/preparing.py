"""A draft of a decision as it is kept, and what it is held against; behind the doors of this wing."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from vetting_desk.errors import (
    AlreadyDecidingError,
    DecisionError,
    DecisionInForceError,
    StateError,
)
from vetting_desk.model.decision_standing import DecisionState, in_force
from vetting_desk.operations.access.policy import policy
from vetting_desk.operations.decisions import material as materials
from vetting_desk.operations.decisions import rules, safeguards, said
from vetting_desk.operations.decisions.needs import PreparingDesk

if TYPE_CHECKING:
    from vetting_desk.model.decision import DecisionDraft, SupersedesPart
    from vetting_desk.model.record_document import OfficerPart
    from vetting_desk.store.decision_drafts import KeptDraft


@dataclass(frozen=True, slots=True)
class Draft:
    """A decision in the making.

    Attributes:
        id: UUID; the decision it becomes has the same.
        case_id: Which case.
        officer: Who prepares it, by name.
        own: True if that is who is at the desk.
        content: What is filled in.
        problems: What stands in the way of proposing it.
    """

    id: str
    case_id: str
    officer: str
    own: bool
    content: "DecisionDraft"
    problems: tuple[DecisionError, ...]


def known_of(open_desk: PreparingDesk, material: materials.Material) -> rules.Known:
    """Return what a decision on a case is held against."""
    today = open_desk.clock.now().date()
    found = safeguards.of_case(open_desk, material, today)
    return rules.Known(material, found, policy(open_desk).panel)


def require_free(open_desk: PreparingDesk, case_id: str) -> None:
    """Check that no other decision on a case is being made.

    A proposal whose author has no account here any more holds up nobody: no one else could withdraw it.

    Raises:
        AlreadyDecidingError: If one is.
    """
    for kept in open_desk.casebook.decision_drafts.of_case(case_id):
        raise AlreadyDecidingError(officer=kept.officer_name, state="draft")
    here = {each.officer.id for each in open_desk.casebook.officers.list() if each.active}
    for each in said.decisions(open_desk, case_id):
        if each.state is DecisionState.PROPOSED and each.author.id in here:
            raise AlreadyDecidingError(officer=each.author.name, state="proposed")


def supersedes(open_desk: PreparingDesk, case_id: str) -> "SupersedesPart | None":
    """Return the decision in force that a new one takes the place of, and why; None if there is none.

    Raises:
        DecisionInForceError: If nothing says why to look at it again.
    """
    from vetting_desk.model.decision import SupersedesPart

    present = in_force(said.decisions(open_desk, case_id))
    if present is None:
        return None
    if not present.reopened:
        raise DecisionInForceError(case=open_desk.casebook.cases.get(case_id).reference)
    why = present.reopened[-1].payload
    return SupersedesPart(
        decision=present.entry.id,
        digest=present.entry.digest,
        because=why.because,
        words=why.words,
    )


def keep(open_desk: PreparingDesk, draft_id: str, case_id: str, content: "DecisionDraft") -> Draft:
    """Keep a draft of the present officer, and return it as it is now."""
    from vetting_desk.store.decision_drafts import KeptDraft

    kept = KeptDraft(
        id=draft_id,
        case_id=case_id,
        officer_id=open_desk.officer.id,
        officer_name=open_desk.officer.name,
        changed_at=open_desk.clock.now(),
        content=content.model_dump_json(),
    )
    open_desk.casebook.decision_drafts.put(kept)
    return read(open_desk, kept)


def read(open_desk: PreparingDesk, kept: "KeptDraft") -> Draft:
    """Return a draft with what stands in its way."""
    content = _content(kept)
    known = known_of(open_desk, materials.of_case(open_desk, kept.case_id))
    problems = (
        *rules.newer(content.saw, known.material),
        *rules.unfinished(content),
        *rules.broken(content, known),
    )
    own = kept.officer_id == open_desk.officer.id
    return Draft(kept.id, kept.case_id, kept.officer_name, own, content, problems)


def own(open_desk: PreparingDesk, draft_id: str) -> "DecisionDraft":
    """Return a draft of the present officer.

    Raises:
        NotFoundError: If there is no such draft.
        StateError: If it is another officer's.
    """
    kept = open_desk.casebook.decision_drafts.get(draft_id)
    if kept.officer_id != open_desk.officer.id:
        raise StateError(what="decision-draft", state=kept.officer_name, wanted="own")
    return _content(kept)


def case_of(open_desk: PreparingDesk, draft_id: str) -> str:
    """Return the id of a draft's case.

    Raises:
        NotFoundError: If there is no such draft.
    """
    return open_desk.casebook.decision_drafts.get(draft_id).case_id


def change(open_desk: PreparingDesk, draft_id: str, **more: Any) -> Draft:
    """Change what a draft of the present officer says.

    Raises:
        NotFoundError: If there is no such draft.
        StateError: If it is another officer's.
        InputError: If what it would say cannot be kept.
    """
    content = own(open_desk, draft_id).model_copy(update=more)
    return keep(open_desk, draft_id, case_of(open_desk, draft_id), content)


def officer(open_desk: PreparingDesk, officer_id: str) -> "OfficerPart":
    """Return an officer of this desk as a decision names them.

    Raises:
        NotFoundError: If there is none with this id.
    """
    from vetting_desk.model.record_document import OfficerPart

    found = open_desk.casebook.officers.get(officer_id).officer
    return OfficerPart(id=found.id, name=found.name, role=found.role.value)


def _content(kept: "KeptDraft") -> "DecisionDraft":
    from vetting_desk.model.decision import DecisionDraft

    return DecisionDraft.model_validate_json(kept.content)
