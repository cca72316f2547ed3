"""Preparing a decision at headquarters: a draft of one decision-maker, with nothing chosen beforehand.

A case has one draft or proposal at a time. Who prepares it fills it in; any decision-maker reads it, and
withdraws one that nobody goes on with. Nothing of it is signed; proposing it is `deciding`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from vetting_desk.errors import ChildPathError, InputError, NotFoundError, StateError
from vetting_desk.model import DeskKind, Officer, new_id
from vetting_desk.operations.access import typed_text
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.access.policy import Purpose, policy
from vetting_desk.operations.cases import cases
from vetting_desk.operations.decisions import material as materials
from vetting_desk.operations.decisions import preparing, rules, texts
from vetting_desk.operations.decisions.needs import PreparingDesk
from vetting_desk.operations.decisions.preparing import Draft
from vetting_desk.operations.decisions.safeguards import Age

if TYPE_CHECKING:
    from datetime import date

    from vetting_desk.model.decision import (
        ApprovedText,
        CriterionDraft,
        InquiryDraft,
        ReferralDraft,
    )
    from vetting_desk.model.pack import PackSort


@dataclass(frozen=True, slots=True)
class Choices:
    """What can be chosen in a decision.

    Attributes:
        criteria: The organisation's criteria, in its order; empty where no pack is here.
        outcomes: Its outcomes.
        grounds: Its legal grounds.
        officers: Who may be on a panel here.
        needed: How many decision-makers the organisation's rules ask for.
    """

    criteria: "tuple[ApprovedText, ...]"
    outcomes: "tuple[ApprovedText, ...]"
    grounds: "tuple[ApprovedText, ...]"
    officers: tuple[Officer, ...]
    needed: int


@door(Action.DECIDE)
def prepare(open_desk: PreparingDesk, case_id: str) -> Draft:
    """Begin a decision on a case. It works from every record in force but clinical ones; nothing is chosen.

    Where a decision is in force, there must be a reason to look at it again (`reopening`); the new one then
    takes its place once it counts.

    Raises:
        NotFoundError: If there is no such case, or no pack here has the organisation's criteria.
        StateError: If this is not headquarters, the case was erased, or there is no record to work from.
        AlreadyDecidingError: If another decision on it is being made.
        DecisionInForceError: If one is in force, and nothing says why to look at it again.
        ConfirmationNeededError: If the passphrase or a reason is required first; see `confirmation`.
        PermissionDeniedError: If the role does not allow it.
    """
    from vetting_desk.model.decision import CriterionDraft, DecisionDraft
    from vetting_desk.model.pack import PackSort

    if open_desk.desk.kind is not DeskKind.HQ:
        raise StateError(what="desk", state="post", wanted="headquarters")
    material = materials.of_case(open_desk, case_id)
    cases.require_kept(material.case)
    open_desk.confirmations.enter(Purpose.OPEN_CASE, case_id)
    if not material.sources:
        raise StateError(what="case", state="without-records", wanted="with-records")
    preparing.require_free(open_desk, case_id)
    known = preparing.known_of(open_desk, material)
    criteria = (
        texts.listed(open_desk, PackSort.CRITERION, "") if known.safeguards.age is Age.ADULT else []
    )
    content = DecisionDraft(
        saw=material.saw,
        works_from=tuple(each.ref for each in material.sources),
        criteria=tuple(CriterionDraft(key=each.key) for each in criteria),
        supersedes=preparing.supersedes(open_desk, case_id),
    )
    return preparing.keep(open_desk, new_id(), case_id, content)


@door(Action.DECIDE)
def look(open_desk: PreparingDesk, draft_id: str) -> Draft:
    """Return a draft with what stands in its way; any decision-maker may read it.

    Raises:
        NotFoundError: If there is no such draft.
        ConfirmationNeededError: If the passphrase or a reason is required first; see `confirmation`.
        PermissionDeniedError: If the role does not allow it.
    """
    kept = open_desk.casebook.decision_drafts.get(draft_id)
    open_desk.confirmations.enter(Purpose.OPEN_CASE, kept.case_id)
    return preparing.read(open_desk, kept)


@door(Action.DECIDE)
def set_criterion(open_desk: PreparingDesk, draft_id: str, criterion: "CriterionDraft") -> Draft:
    """Say what the panel finds of one criterion, with evidence, the person's reply and reasons.

    Raises:
        NotFoundError: If there is no such draft, or the draft has no such criterion.
        StateError: If the draft is another officer's.
        InputError: If words cannot be stored.
        ChildPathError: If the person is a child, or may be one: nothing is found of criteria then.
        PermissionDeniedError: If the role does not allow it.
    """
    content = preparing.own(open_desk, draft_id)
    material = materials.of_case(open_desk, preparing.case_of(open_desk, draft_id))
    age = preparing.known_of(open_desk, material).safeguards.age
    if age is not Age.ADULT:
        raise ChildPathError(age=age.value)
    if criterion.key not in {each.key for each in content.criteria}:
        raise NotFoundError(what="criterion", id=criterion.key)
    clean = criterion.model_copy(
        update={
            "reply": typed_text.answer(criterion.reply, "reply").strip(),
            "reasons": typed_text.answer(criterion.reasons, "reasons").strip(),
        }
    )
    criteria = tuple(clean if each.key == clean.key else each for each in content.criteria)
    return preparing.change(open_desk, draft_id, criteria=criteria)


@door(Action.DECIDE)
def set_outcome(
    open_desk: PreparingDesk,
    draft_id: str,
    outcome: str,
    grounds: Sequence[str],
    reasons: str,
    *,
    referral: "ReferralDraft | None" = None,
    inquiry: "InquiryDraft | None" = None,
) -> Draft:
    """Choose the outcome and its legal ground, by the organisation's keys, and say why.

    Args:
        open_desk: The unlocked desk.
        draft_id: An own draft.
        outcome: The key of an outcome; empty to leave it open.
        grounds: Keys of grounds.
        reasons: In words, as the person will read them.
        referral: What goes to a prosecutor, for such an outcome, as far as it is known.
        inquiry: What is to be found out, for such an outcome, as far as it is known.

    Raises:
        NotFoundError: If there is no such draft, outcome or ground.
        StateError: If the draft is another officer's.
        InputError: If words cannot be stored.
        PermissionDeniedError: If the role does not allow it.
    """
    from vetting_desk.model.pack import PackSort

    preparing.own(open_desk, draft_id)
    for sort, keys in (
        (PackSort.OUTCOME, [outcome] if outcome else []),
        (PackSort.GROUND, grounds),
    ):
        for key in keys:
            texts.one(open_desk, sort, key, "")
    return preparing.change(
        open_desk,
        draft_id,
        outcome=outcome,
        grounds=tuple(dict.fromkeys(grounds)),
        reasons=typed_text.answer(reasons, "reasons").strip(),
        referral=referral and _clean_referral(referral),
        inquiry=inquiry and _clean_inquiry(inquiry),
    )


@door(Action.DECIDE)
def set_afterwards(
    open_desk: PreparingDesk,
    draft_id: str,
    how: str,
    until: "date | None",
    teller: str,
    language: str,
) -> Draft:
    """Say how and until when the person can appeal, who tells them, and in which language.

    Raises:
        NotFoundError: If there is no such draft.
        StateError: If the draft is another officer's.
        InputError: If words cannot be stored, or the day is past.
        PermissionDeniedError: If the role does not allow it.
    """
    preparing.own(open_desk, draft_id)
    if until is not None and until <= open_desk.clock.now().date():
        raise InputError(field="until", detail="past")
    return preparing.change(
        open_desk,
        draft_id,
        appeal_how=typed_text.answer(how, "appeal").strip(),
        appeal_until=until.isoformat() if until is not None else "",
        teller=typed_text.name(teller, "teller") if teller.strip() else "",
        language=language.strip(),
    )


@door(Action.DECIDE)
def set_panel(
    open_desk: PreparingDesk, draft_id: str, members: Sequence[str], lawyer: str = ""
) -> Draft:
    """Name the panel, and the lawyer it hears, by the ids of officers with an account here.

    Raises:
        NotFoundError: If there is no such draft or officer.
        StateError: If the draft is another officer's.
        PermissionDeniedError: If the role does not allow it.
    """
    preparing.own(open_desk, draft_id)
    return preparing.change(
        open_desk,
        draft_id,
        panel=tuple(preparing.officer(open_desk, each) for each in dict.fromkeys(members)),
        lawyer=preparing.officer(open_desk, lawyer) if lawyer else None,
    )


@door(Action.DECIDE)
def candidates(open_desk: PreparingDesk) -> list[Officer]:
    """Return the officers of this desk who may be on a panel: decision-makers and lawyers, by name.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    known = (each.officer for each in open_desk.casebook.officers.list() if each.active)
    found = [each for each in known if each.role.value in rules.ON_PANEL]
    return sorted(found, key=lambda officer: officer.name)


@door(Action.DECIDE)
def choices(open_desk: PreparingDesk, language: str) -> Choices:
    """Return what can be chosen: the organisation's texts in a language, or else in its official one.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    from vetting_desk.model.pack import PackSort

    return Choices(
        criteria=_texts(open_desk, PackSort.CRITERION, language),
        outcomes=_texts(open_desk, PackSort.OUTCOME, language),
        grounds=_texts(open_desk, PackSort.GROUND, language),
        officers=tuple(candidates(open_desk)),
        needed=policy(open_desk).panel,
    )


def _texts(open_desk: PreparingDesk, sort: "PackSort", language: str) -> "tuple[ApprovedText, ...]":
    try:
        return tuple(texts.listed(open_desk, sort, language))
    except NotFoundError:
        return ()


@door(Action.DECIDE)
def take_note(open_desk: PreparingDesk, draft_id: str, saw: str) -> Draft:
    """Go on with a draft after looking at what arrived since: it works from what is in force now.

    Args:
        open_desk: The unlocked desk.
        draft_id: An own draft.
        saw: Digest of what was looked at (`reading.CaseKnown`).

    Raises:
        NotFoundError: If there is no such draft.
        StateError: If the draft is another officer's.
        NewerArrivedError: If something else arrived meanwhile.
        PermissionDeniedError: If the role does not allow it.
    """
    preparing.own(open_desk, draft_id)
    material = materials.of_case(open_desk, preparing.case_of(open_desk, draft_id))
    rules.require(rules.newer(saw, material))
    works_from = tuple(each.ref for each in material.sources)
    return preparing.change(open_desk, draft_id, saw=material.saw, works_from=works_from)


@door(Action.DECIDE)
def withdraw(open_desk: PreparingDesk, draft_id: str) -> None:
    """Drop a draft; any decision-maker may, so that a case is not held by one who is away.

    Raises:
        NotFoundError: If there is no such draft.
        PermissionDeniedError: If the role does not allow it.
    """
    open_desk.casebook.decision_drafts.get(draft_id)
    open_desk.casebook.decision_drafts.remove(draft_id, "withdrawn")


def _clean_referral(said: "ReferralDraft") -> "ReferralDraft":
    return said.model_copy(
        update={
            "to": typed_text.name(said.to, "to") if said.to.strip() else "",
            "offence": typed_text.answer(said.offence, "offence").strip(),
        }
    )


def _clean_inquiry(said: "InquiryDraft") -> "InquiryDraft":
    return said.model_copy(
        update={
            "what": typed_text.answer(said.what, "what").strip(),
            "who": typed_text.name(said.who, "who") if said.who.strip() else "",
        }
    )
