"""Deciding the organisation's rules at headquarters: signed, by two officers where they decide over people.

A decision has a rising number; it reaches posts by the signed answer of an enrolment and by return bundles
(`kept_rules`). What the rules are, and how they are read, is `policy`; which signed ones count, and whether
those in the casebook are them, is `signed_rules`.
"""

import json
from dataclasses import asdict, replace
from typing import TYPE_CHECKING

from vetting_desk.errors import EnrolmentError, NotFoundError, StateError
from vetting_desk.model import DeskKind
from vetting_desk.operations.access import numbering, panel_rules, signed_rules
from vetting_desk.operations.access.doors import door, open_door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.access.policy import KEY, Policy, to_text
from vetting_desk.operations.organisation import kept_rules
from vetting_desk.operations.organisation.needs import DecidingDesk

if TYPE_CHECKING:
    from vetting_desk.operations.access.signed_rules import RulesStanding, Signed


@open_door("whether the rules are the signed ones concerns every officer")
def standing(open_desk: DecidingDesk) -> "RulesStanding":
    """Return what the rules in force at headquarters rest on, and which wait for a second officer."""
    return signed_rules.standing(open_desk)


@door(Action.ENROL)
def set_policy(open_desk: DecidingDesk, chosen: Policy) -> Policy:
    """Sign rules at headquarters; posts get them with the next return bundle or renewal.

    Rules that decide over people (`signed_rules.OVER_PEOPLE`) wait for a second officer to sign them, where the
    organisation's issuing key is under two: `signed_rules.standing` says so. All others are in force at once.

    Returns:
        The rules with their new number; the log says what was decided.

    Raises:
        InputError: If a number is out of its range.
        EnrolmentError: If this desk is not headquarters, or the officer has no certificate yet.
        TokenPinNeededError: If the officer signs with a token that is not unlocked.
        CertificateError: If the officer's certificate belongs to another key.
        PermissionDeniedError: If the role does not allow it.
    """
    _require_headquarters(open_desk)
    with open_desk.token.use(), open_desk.casebook.transaction():
        decided = replace(chosen, number=numbering.next_rules(open_desk.casebook))
        _sign(open_desk, decided)
        if signed_rules.wanted(open_desk, decided) == 1:
            kept_rules.keep(open_desk, to_text(decided))
    return decided


@door(Action.ENROL)
def sign_too(open_desk: DecidingDesk, number: int) -> Policy:
    """Sign, as the second officer, rules that another put before headquarters; they are in force from now on.

    Args:
        open_desk: Headquarters.
        number: Of the rules that were looked at.

    Raises:
        NotFoundError: If rules of this number do not wait for a signature.
        StateError: If it is oneself who signed them first: another officer has to.
        EnrolmentError: If this desk is not headquarters, or the officer has no certificate yet.
        TokenPinNeededError: If the officer signs with a token that is not unlocked.
        CertificateError: If the officer's certificate belongs to another key.
        PermissionDeniedError: If the role does not allow it.
    """
    _require_headquarters(open_desk)
    waiting = _waiting(open_desk, number)
    if open_desk.officer.id in {each.id for each in waiting.by}:
        raise StateError(what="officer", state="own", wanted="another")
    with open_desk.token.use(), open_desk.casebook.transaction():
        _sign(open_desk, waiting.rules)
        kept_rules.keep(open_desk, to_text(waiting.rules))
    return waiting.rules


@door(Action.ENROL)
def set_aside(open_desk: DecidingDesk, number: int) -> None:
    """Set rules aside that wait for a second officer; those in force stay.

    Raises:
        NotFoundError: If rules of this number do not wait for a signature.
        StateError: If they are in force already, decided by one officer before it took two.
        EnrolmentError: If this desk is not headquarters.
        PermissionDeniedError: If the role does not allow it.
    """
    _require_headquarters(open_desk)
    waiting = _waiting(open_desk, number)
    present = signed_rules.standing(open_desk).present
    if present is not None and present.number == number:
        raise StateError(what="rules", state="in-force", wanted="others-decided")
    open_desk.casebook.signed_rules.set_aside(waiting.rules.number)


@door(Action.ENROL)
def put_back(open_desk: DecidingDesk) -> Policy:
    """Put the newest rules that count by their signatures back into the casebook.

    Returns:
        The rules in force from now on.

    Raises:
        NotFoundError: If none were: decide them anew.
        StateError: If who signed those in force was revoked: posts have them, and only a newer number takes
            their place there. Decide them anew.
        EnrolmentError: If this desk is not headquarters.
        PermissionDeniedError: If the role does not allow it.
    """
    _require_headquarters(open_desk)
    found = signed_rules.standing(open_desk)
    if found.state is signed_rules.RulesState.REVOKED:
        raise StateError(what="rules", state="revoked", wanted="others-decided")
    good = found.good
    if good is None:
        raise NotFoundError(what="rules", id="signed")
    casebook, text = open_desk.casebook, to_text(good.rules)
    with casebook.transaction():
        casebook.settings.set(KEY, text)
        panel_rules.put_back(
            open_desk, [(each.rules, each.at) for each in signed_rules.counting(open_desk)]
        )
        casebook.audit.append("policy-put-back", str(good.rules.number), asdict(good.rules))
    kept_rules.follow(open_desk)
    return good.rules


def _require_headquarters(open_desk: DecidingDesk) -> None:
    if open_desk.desk.kind is not DeskKind.HQ:
        raise EnrolmentError(detail="not-headquarters")


def _waiting(open_desk: DecidingDesk, number: int) -> "Signed":
    waiting = signed_rules.standing(open_desk).waiting
    if waiting is None or waiting.rules.number != number:
        raise NotFoundError(what="rules", id=str(number))
    return waiting


def _sign(open_desk: DecidingDesk, rules: Policy) -> None:
    from vetting_desk.clock import to_text as moment_text
    from vetting_desk.crypto import cms
    from vetting_desk.crypto.certificates import officer_of
    from vetting_desk.model import rules_document as documents
    from vetting_desk.model.record_document import DeskPart, OfficerPart
    from vetting_desk.store.signed_rules import SignedCopy

    signer, desk = open_desk.keys.signer, open_desk.desk
    officer = officer_of(signer.certificate)
    data = documents.to_bytes(
        documents.RulesDocument(
            format="vetting-desk-rules",
            version=documents.VERSION,
            number=rules.number,
            rules=json.loads(to_text(rules)),
            desk=DeskPart(
                id=desk.id, name=desk.name, organisation=desk.organisation, training=desk.training
            ),
            officer=OfficerPart(id=officer.id, name=officer.name, role=officer.role.value),
            signed_at=moment_text(open_desk.casebook.clock_reading().newest),
        )
    )
    p7s = cms.sign_detached(data, signer)
    open_desk.casebook.signed_rules.add(SignedCopy(rules.number, officer.id, data, p7s))
