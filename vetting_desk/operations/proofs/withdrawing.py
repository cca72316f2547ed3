"""Taking a proof back by hand, suspending it, or letting a suspended one count again.

The list is made anew at once. Revoked is for good, because lists may be anywhere: a person who is amnestied
all the same gets a new proof. What a decision does to its proofs needs nobody's hand (`given`).
"""

from typing import TYPE_CHECKING

from vetting_desk.errors import ProofRefusedError
from vetting_desk.model import DeskKind
from vetting_desk.model.entry_kinds import PROOF_WITHDRAWN
from vetting_desk.model.proof import GivenProof
from vetting_desk.operations.access import entries, typed_text
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.own_passphrase import confirm_passphrase
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.proofs import list_making, register
from vetting_desk.operations.proofs.needs import IssuingDesk

if TYPE_CHECKING:
    from vetting_desk.model.proof_payload import Why

MOST_WORDS = 2_000


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


def _say(
    open_desk: IssuingDesk,
    number: str,
    state: str,
    why: "Why",
    words: str,
    keys: tuple[str, str],
) -> GivenProof:
    if open_desk.desk.kind is not DeskKind.HQ:
        raise ProofRefusedError(detail="not-headquarters")
    found = register.of_number(open_desk, number)
    if found.state in {"revoked", register.ENDED}:
        raise ProofRefusedError(detail="final")
    if state == "counts" and not register.is_suspended_by_hand(open_desk, number):
        raise ProofRefusedError(detail="not-suspended")
    clean = typed_text.answer(words, "words").strip()[:MOST_WORDS]
    passphrase, pin = keys
    if not open_desk.token.takes_pin(pin):
        _ = open_desk.keys.signer  # before the passphrase is asked: whether they can sign at all
    confirm_passphrase(open_desk, passphrase)
    if pin:
        open_desk.token.give_pin(pin)
    case_id = open_desk.casebook.entries.get(found.entry_id).case_id
    payload = {"proof": number, "state": state, "why": why, "words": clean}
    with open_desk.token.use(), open_desk.casebook.transaction():
        entries.write(open_desk, PROOF_WITHDRAWN, case_id, payload, ways=())
        list_making.publish(open_desk)
    return register.of_number(open_desk, number)
