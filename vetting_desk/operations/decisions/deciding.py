"""Deciding: a draft is proposed and signed by its author, and each of the panel signs or dissents.

Every rule is asked when it is proposed and again whenever somebody signs (`rules`). Who signs names what they
knew of the case; if anything arrived since, they look at it first. What a decision comes to is
`model.decision_standing`. It goes to the desk of its case with the next return bundle.
"""

from typing import TYPE_CHECKING

from vetting_desk.errors import CriterionUntouchedError, InputError, NotOnPanelError, StateError
from vetting_desk.model.decision_standing import DecisionState, Standing
from vetting_desk.model.entry_kinds import DECISION, SIGNATURE, TASK
from vetting_desk.operations.access import case_ways, entries, signed_rules, typed_text
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.own_passphrase import confirm_passphrase
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.decisions import known_here, preparing, rules, said, texts
from vetting_desk.operations.decisions import material as materials
from vetting_desk.operations.decisions.needs import DecidingDesk

if TYPE_CHECKING:
    from vetting_desk.model.decision import (
        CriterionDraft,
        DecisionDraft,
        DecisionPayload,
        Result,
        Stance,
    )


@door(Action.DECIDE)
def propose(
    open_desk: DecidingDesk, draft_id: str, saw: str, passphrase: str, pin: str = ""
) -> Standing:
    """Sign a draft as its first member, and put it before the others of its panel.

    Args:
        open_desk: The unlocked desk.
        draft_id: An own draft, complete.
        saw: Digest of what its author looked at of the case.
        passphrase: The officer's, asked again.
        pin: Of the officer's token; empty without one.

    Raises:
        NotFoundError: If there is no such draft.
        StateError: If it is another officer's.
        DecisionError: What stands in the way; the first of all that does.
        RulesNotSignedError: If the organisation's rules here are not what its officers signed.
        SafeguardError: If what this desk knows of the case forbids it.
        NotOnPanelError: If its author is not on the panel.
        WrongPassphraseError: If it is not the officer's passphrase.
        TokenError: If the token refuses the PIN, or does not sign.
        EnrolmentError: If the officer has no certificate yet.
        PermissionDeniedError: If the role does not allow it.
    """
    signed_rules.require_sound(open_desk)
    content = preparing.own(open_desk, draft_id)
    case_id = preparing.case_of(open_desk, draft_id)
    known = preparing.known_of(open_desk, materials.of_case(open_desk, case_id))
    rules.require(rules.newer(content.saw, known.material))
    rules.require(rules.newer(saw, known.material))
    rules.require(rules.left_out(content.works_from, known.material.sources))
    rules.require(rules.unfinished(content))
    payload = _payload(open_desk, content, known.needed)
    rules.require(rules.broken(payload, known))
    _require_known_here(open_desk, case_id, payload)
    if open_desk.officer.id not in {each.id for each in payload.panel}:
        raise NotOnPanelError(officer=open_desk.officer.name)
    _confirm(open_desk, passphrase, pin)
    with open_desk.token.use(), open_desk.casebook.transaction():
        entries.write(
            open_desk,
            DECISION,
            case_id,
            payload.model_dump(),
            entry_id=draft_id,
            ways=case_ways.of_case(open_desk, case_id),
        )
        open_desk.casebook.decision_drafts.remove(draft_id, "proposed")
        return _followed(open_desk, case_id, draft_id)


@door(Action.BE_HEARD)
def sign(
    open_desk: DecidingDesk,
    decision_id: str,
    saw: str,
    passphrase: str,
    words: str = "",
    pin: str = "",
) -> Standing:
    """Sign a proposed decision as a member of its panel.

    Args:
        open_desk: The unlocked desk.
        decision_id: The decision.
        saw: Digest of what the member looked at of the case.
        passphrase: The officer's, asked again.
        words: What they add; may be empty.
        pin: Of the officer's token; empty without one.

    Raises:
        NotFoundError: If there is no such decision.
        StateError: If it is decided or withdrawn already.
        NotOnPanelError: If they are not on its panel.
        DecisionError: What stands in the way; the first of all that does.
        RulesNotSignedError: If the organisation's rules here are not what its officers signed.
        SafeguardError: If what this desk knows of the case forbids it.
        WrongPassphraseError: If it is not the officer's passphrase.
        TokenError: If the token refuses the PIN, or does not sign.
        EnrolmentError: If the officer has no certificate yet.
        PermissionDeniedError: If the role does not allow it.
    """
    signed_rules.require_sound(open_desk)
    found = _proposed(open_desk, decision_id)
    known = preparing.known_of(open_desk, materials.of_case(open_desk, found.entry.case_id))
    _require_place(open_desk, found, "signs")
    rules.require(rules.newer(saw, known.material))
    rules.require(rules.broken(found.payload, known))
    rules.require(
        rules.left_out(found.payload.works_from, _here_then(open_desk, found, known.material))
    )
    _require_known_here(open_desk, found.entry.case_id, found.payload)
    return _speak(open_desk, found, "signs", saw, words, (passphrase, pin))


@door(Action.BE_HEARD)
def dissent(
    open_desk: DecidingDesk,
    decision_id: str,
    saw: str,
    passphrase: str,
    words: str,
    pin: str = "",
) -> Standing:
    """Say that one does not agree, as a member of the panel, and why; it is kept whatever is decided.

    Args:
        open_desk: The unlocked desk.
        decision_id: The decision.
        saw: Digest of what the member looked at of the case.
        passphrase: The officer's, asked again.
        words: Why.
        pin: Of the officer's token; empty without one.

    Raises:
        NotFoundError: If there is no such decision.
        StateError: If it is decided or withdrawn already.
        NotOnPanelError: If they are not on its panel.
        NewerArrivedError: If something arrived that they have not looked at.
        InputError: If there are no words.
        WrongPassphraseError: If it is not the officer's passphrase.
        TokenError: If the token refuses the PIN, or does not sign.
        EnrolmentError: If the officer has no certificate yet.
        PermissionDeniedError: If the role does not allow it.
    """
    found = _proposed(open_desk, decision_id)
    _require_place(open_desk, found, "dissents")
    return _look_and_speak(open_desk, found, "dissents", saw, words, (passphrase, pin))


@door(Action.BE_HEARD)
def be_heard(
    open_desk: DecidingDesk,
    decision_id: str,
    saw: str,
    passphrase: str,
    words: str,
    pin: str = "",
) -> Standing:
    """Say what one has to say as the lawyer whom a decision hears; it binds nobody.

    Args:
        open_desk: The unlocked desk.
        decision_id: The decision.
        saw: Digest of what the lawyer looked at of the case.
        passphrase: The officer's, asked again.
        words: The opinion.
        pin: Of the officer's token; empty without one.

    Raises:
        NotFoundError: If there is no such decision.
        StateError: If it is decided or withdrawn already.
        NotOnPanelError: If they are not the lawyer it hears.
        NewerArrivedError: If something arrived that they have not looked at.
        InputError: If there are no words.
        WrongPassphraseError: If it is not the officer's passphrase.
        TokenError: If the token refuses the PIN, or does not sign.
        EnrolmentError: If the officer has no certificate yet.
        PermissionDeniedError: If the role does not allow it.
    """
    found = _proposed(open_desk, decision_id)
    _require_place(open_desk, found, "heard")
    return _look_and_speak(open_desk, found, "heard", saw, words, (passphrase, pin))


@door(Action.DECIDE)
def withdraw(
    open_desk: DecidingDesk, decision_id: str, passphrase: str, words: str, pin: str = ""
) -> Standing:
    """Take back what one proposed, before it counts, and say why; it stays visible as withdrawn.

    Raises:
        NotFoundError: If there is no such decision.
        StateError: If it is decided or withdrawn already.
        NotOnPanelError: If another officer proposed it.
        InputError: If there are no words.
        WrongPassphraseError: If it is not the officer's passphrase.
        TokenError: If the token refuses the PIN, or does not sign.
        EnrolmentError: If the officer has no certificate yet.
        PermissionDeniedError: If the role does not allow it.
    """
    found = _proposed(open_desk, decision_id)
    if found.author.id != open_desk.officer.id:
        raise NotOnPanelError(officer=open_desk.officer.name)
    saw = materials.of_case(open_desk, found.entry.case_id).saw
    return _look_and_speak(open_desk, found, "withdraws", saw, words, (passphrase, pin))


def _look_and_speak(
    open_desk: DecidingDesk,
    found: Standing,
    stance: "Stance",
    saw: str,
    words: str,
    keys: tuple[str, str],
) -> Standing:
    if not typed_text.is_visible(words):
        raise InputError(field="words", detail="empty")
    rules.require(rules.newer(saw, materials.of_case(open_desk, found.entry.case_id)))
    return _speak(open_desk, found, stance, saw, words, keys)


def _speak(
    open_desk: DecidingDesk,
    found: Standing,
    stance: "Stance",
    saw: str,
    words: str,
    keys: tuple[str, str],
) -> Standing:
    clean, case_id = typed_text.answer(words, "words").strip(), found.entry.case_id
    _confirm(open_desk, *keys)
    payload = {
        "decision": {"entry": found.entry.id, "digest": found.entry.digest},
        "stance": stance,
        "saw": saw,
        "words": clean,
    }
    with open_desk.token.use(), open_desk.casebook.transaction():
        entries.write(
            open_desk, SIGNATURE, case_id, payload, ways=case_ways.of_case(open_desk, case_id)
        )
        return _followed(open_desk, case_id, found.entry.id)


def _followed(open_desk: DecidingDesk, case_id: str, decision_id: str) -> Standing:
    """Return how a decision stands now; if it came into force, what it asks for is sent as a task."""
    found = _standing(open_desk, case_id, decision_id)
    inquiry = found.payload.inquiry
    if found.state is DecisionState.IN_FORCE and inquiry is not None:
        payload = {
            "words": inquiry.what,
            "who": inquiry.who,
            "until": inquiry.until,
            "decision": {"entry": found.entry.id, "digest": found.entry.digest},
        }
        entries.write(open_desk, TASK, case_id, payload, ways=case_ways.of_case(open_desk, case_id))
    return found


def _proposed(open_desk: DecidingDesk, decision_id: str) -> Standing:
    """Return a decision that waits for its panel."""
    entry = open_desk.casebook.entries.get(decision_id)
    found = _standing(open_desk, entry.case_id, decision_id)
    if found.state is not DecisionState.PROPOSED:
        raise StateError(what="decision", state=found.state.value, wanted="proposed")
    return found


def _standing(open_desk: DecidingDesk, case_id: str, decision_id: str) -> Standing:
    for each in said.decisions(open_desk, case_id):
        if each.entry.id == decision_id:
            return each
    raise StateError(what="decision", state="another desk's", wanted="own")


def _require_place(open_desk: DecidingDesk, found: Standing, stance: "Stance") -> None:
    """Check that who is at the desk may say this to a decision: as named there, in the same role."""
    officer = preparing.officer(open_desk, open_desk.officer.id)
    lawyer = found.payload.lawyer
    allowed = [lawyer] if stance == "heard" else found.payload.panel
    if officer not in allowed:
        raise NotOnPanelError(officer=officer.name)


def _here_then(
    open_desk: DecidingDesk, found: Standing, material: materials.Material
) -> "list[materials.Source]":
    """Return the records in force that were here when a decision was proposed, by the log."""
    log = open_desk.casebook.audit
    proposed = log.kept(found.entry.id)
    return [
        each
        for each in material.sources
        if (came := log.kept(each.record.id)) is None
        or proposed is None
        or came.sequence < proposed.sequence
    ]


def _require_known_here(open_desk: DecidingDesk, case_id: str, payload: "DecisionPayload") -> None:
    from vetting_desk.model.decision import FOR_CHILDREN, sort_of

    ordinary = sort_of(payload.outcome.key) not in FOR_CHILDREN
    referred = [each.record for each in payload.referral.material] if payload.referral else []
    grounds = [each.key for each in payload.grounds]
    known_here.require(open_desk, case_id, ordinary=ordinary, referred=referred, grounds=grounds)


def _confirm(open_desk: DecidingDesk, passphrase: str, pin: str) -> None:
    if not open_desk.token.takes_pin(pin):
        _ = (
            open_desk.keys.signer
        )  # before the passphrase is asked: whether this officer can sign at all
    confirm_passphrase(open_desk, passphrase)
    if pin:
        open_desk.token.give_pin(pin)


def _payload(open_desk: DecidingDesk, draft: "DecisionDraft", needed: int) -> "DecisionPayload":
    """Return a complete draft as it is signed, in the organisation's words."""
    from vetting_desk.model.decision import (
        INQUIRY,
        PROSECUTOR,
        AppealPart,
        CriterionPart,
        DecisionPayload,
        InquiryPart,
        ReferralPart,
        sort_of,
    )
    from vetting_desk.model.pack import PackSort

    sort = sort_of(draft.outcome)
    return DecisionPayload(
        saw=draft.saw,
        works_from=list(draft.works_from),
        criteria=[
            CriterionPart(
                criterion=texts.one(open_desk, PackSort.CRITERION, each.key, ""),
                result=_result(each),
                in_favour=list(each.in_favour),
                against=list(each.against),
                reply=each.reply,
                reasons=each.reasons,
            )
            for each in draft.criteria
        ],
        outcome=texts.one(open_desk, PackSort.OUTCOME, draft.outcome, ""),
        grounds=[texts.one(open_desk, PackSort.GROUND, each, "") for each in draft.grounds],
        reasons=draft.reasons,
        appeal=AppealPart(how=draft.appeal_how, until=draft.appeal_until),
        teller=draft.teller,
        language=draft.language,
        needed=needed,
        panel=list(draft.panel),
        lawyer=draft.lawyer,
        referral=ReferralPart(
            to=draft.referral.to,
            offence=draft.referral.offence,
            material=list(draft.referral.material),
        )
        if sort == PROSECUTOR and draft.referral is not None
        else None,
        inquiry=InquiryPart(**draft.inquiry.model_dump())
        if sort == INQUIRY and draft.inquiry is not None
        else None,
        supersedes=draft.supersedes,
    )


def _result(criterion: "CriterionDraft") -> "Result":
    """Return what was found of a criterion that somebody touched; nothing stands for one that nobody did."""
    if not criterion.result:
        raise CriterionUntouchedError(criteria=(criterion.key,))
    return criterion.result
