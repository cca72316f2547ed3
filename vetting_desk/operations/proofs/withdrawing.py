"""Taking a proof back by hand, suspending it, or letting a suspended one count again.

The list is made anew at once. Revoked is for good, because lists may be anywhere: a person who is amnestied
all the same gets a new proof. What a decision does to its proofs needs nobody's hand (`given`).
One that headquarters does not know any more, after a restore or since its case was erased, is taken back by
what stands on it (`revoke_shown`): the list itself then remembers it, as it does what was taken over from
another list.
"""

import re
from typing import TYPE_CHECKING, Final

from vetting_desk.clock import to_text
from vetting_desk.errors import NotFoundError, ProofFormatError, ProofRefusedError, SignatureError
from vetting_desk.model import DeskKind
from vetting_desk.model.entry_kinds import PROOF_WITHDRAWN
from vetting_desk.model.proof import GivenProof
from vetting_desk.model.proof_payload import KeyStatement, Withdrawn
from vetting_desk.operations.access import entries, typed_text
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.own_passphrase import confirm_passphrase
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.proofs import keys, list_making, register
from vetting_desk.operations.proofs.checking import shown_by
from vetting_desk.operations.proofs.issuing import LONGEST
from vetting_desk.operations.proofs.needs import IssuingDesk

if TYPE_CHECKING:
    from vetting_desk.model.proof_payload import Why

MOST_WORDS = 2_000
_NUMBER: Final = re.compile(r"[0-9a-f]{32}")


@door(Action.DECIDE)
def revoke(
    open_desk: IssuingDesk, number: str, why: "Why", words: str, passphrase: str, pin: str = ""
) -> GivenProof:
    """Take a proof back for good.

    Args:
        open_desk: Headquarters.
        number: The proof's number, 32 hexadecimal digits.
        why: Why; it stands on the list.
        words: What an officer adds for the file; may be empty.
        passphrase: Of the officer at the desk, asked again.
        pin: Of their token; empty without one.

    Raises:
        NotFoundError: If headquarters gave out none with this number.
        ProofRefusedError: If it is revoked already, or this is no headquarters.
        WrongPassphraseError: If it is not the officer's passphrase.
        TokenError: If the token refuses the PIN, or does not sign.
        TokenPinNeededError: If the officer signs with a token and no PIN was given.
        EnrolmentError: If the officer has no certificate yet.
        PermissionDeniedError: If the role does not allow it.
    """
    return _say(open_desk, number, "revoked", why, words, (passphrase, pin))


@door(Action.DECIDE)
def suspend(
    open_desk: IssuingDesk, number: str, why: "Why", words: str, passphrase: str, pin: str = ""
) -> GivenProof:
    """Have a proof count for nothing until somebody lifts that; arguments and other errors as `revoke`.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    return _say(open_desk, number, "suspended", why, words, (passphrase, pin))


@door(Action.DECIDE)
def lift(
    open_desk: IssuingDesk, number: str, words: str, passphrase: str, pin: str = ""
) -> GivenProof:
    """Let a proof that an officer suspended count again; arguments and other errors as `revoke`.

    Raises:
        ProofRefusedError: With detail ``not-suspended``, too, if no officer suspended it: what its decision
            suspends, only a decision lets count again.
        PermissionDeniedError: If the role does not allow it.
    """
    return _say(open_desk, number, "counts", "other", words, (passphrase, pin))


@door(Action.DECIDE)
def revoke_shown(
    open_desk: IssuingDesk, shown: str, why: "Why", words: str, passphrase: str, pin: str = ""
) -> str:
    """Take a proof back for good by what stands on it, whether or not headquarters still knows it.

    Args:
        open_desk: Headquarters.
        shown: The text of its code, the lines below it, or its number of 32 hexadecimal digits, as every check
            of it names it. What a code says is taken only if a key of headquarters signed it: a forged paper
            takes nobody's proof away.
        why: Why; it stands on the list.
        words: What an officer adds; they stay in the log, or with a proof that is known in its file.
        passphrase: Of the officer at the desk, asked again.
        pin: Of their token; empty without one.

    Returns:
        The proof's number.

    Raises:
        ProofLineError: If a typed line holds a slip.
        ProofFormatError: If it is no proof and no number.
        ProofRefusedError: With detail ``key-unknown`` if headquarters does not know the key that signed it,
            ``forged`` if that key did not sign it, or ``final`` if it counts no more already.
        WrongPassphraseError: If it is not the officer's passphrase.
        TokenError: If the token refuses the PIN, or does not sign.
        TokenPinNeededError: If the officer signs with a token and no PIN was given.
        EnrolmentError: If the officer has no certificate yet.
        PermissionDeniedError: If the role does not allow it.
    """
    list_making.require_headquarters(open_desk)
    number, until = _named_by(open_desk, shown)
    try:
        known = register.of_number(open_desk, number)
    except NotFoundError:
        known = None
    if known is not None:
        return _say(open_desk, number, "revoked", why, words, (passphrase, pin)).said.proof
    if any(each.proof == number for each in list_making.withdrawn(open_desk)):
        raise ProofRefusedError(detail="final")
    clean = typed_text.answer(words, "words").strip()[:MOST_WORDS]
    _confirm(open_desk, passphrase, pin)
    now = to_text(open_desk.casebook.clock_reading().newest)
    gone = Withdrawn(proof=number, state="revoked", why=why, since=now, until=until)
    with open_desk.token.use(), open_desk.casebook.transaction():
        details = {"why": why, "words": clean}
        open_desk.casebook.audit.append("proof-number-revoked", number, details)
        list_making.publish(open_desk, (gone,))
    return number


def _named_by(open_desk: IssuingDesk, shown: str) -> tuple[str, str]:
    """Return the number of a proof that is shown or named, and when it ends at the latest."""
    from vetting_desk.crypto.proof import cose

    bare = "".join(shown.split()).lower()
    if _NUMBER.fullmatch(bare):
        latest = open_desk.casebook.clock_reading().newest + LONGEST
        return bare, to_text(latest.replace(microsecond=0))
    found = shown_by(shown)
    key = next((each for each in keys.kept(open_desk) if each.id == found.kid.hex()), None)
    if key is None:
        if found.typed:
            raise ProofFormatError(detail="mistyped")
        raise ProofRefusedError(detail="key-unknown")
    statement = KeyStatement.model_validate_json(key.listed.statement)
    public = cose.public_key(bytes.fromhex(statement.x), bytes.fromhex(statement.y))
    try:
        cose.verify(found.message, public)
    except SignatureError as error:
        if found.typed:
            raise ProofFormatError(detail="mistyped") from error
        raise ProofRefusedError(detail="forged") from error
    return found.statement.number.hex(), to_text(found.statement.expires)


def _say(
    open_desk: IssuingDesk,
    number: str,
    state: str,
    why: "Why",
    words: str,
    secrets: tuple[str, str],
) -> GivenProof:
    if open_desk.desk.kind is not DeskKind.HQ:
        raise ProofRefusedError(detail="not-headquarters")
    found = register.of_number(open_desk, number)
    if found.state in {"revoked", register.ENDED}:
        raise ProofRefusedError(detail="final")
    if state == "counts" and not register.is_suspended_by_hand(open_desk, number):
        raise ProofRefusedError(detail="not-suspended")
    clean = typed_text.answer(words, "words").strip()[:MOST_WORDS]
    _confirm(open_desk, *secrets)
    case_id = open_desk.casebook.entries.get(found.entry_id).case_id
    payload = {"proof": number, "state": state, "why": why, "words": clean}
    with open_desk.token.use(), open_desk.casebook.transaction():
        entries.write(open_desk, PROOF_WITHDRAWN, case_id, payload, ways=())
        list_making.publish(open_desk)
    return register.of_number(open_desk, number)


def _confirm(open_desk: IssuingDesk, passphrase: str, pin: str) -> None:
    if not open_desk.token.takes_pin(pin):
        _ = open_desk.keys.signer  # before the passphrase is asked: whether they can sign at all
    confirm_passphrase(open_desk, passphrase)
    if pin:
        open_desk.token.give_pin(pin)
