"""Errors of proofs: the small signed statements that a person can show."""

from vetting_desk.errors.crypto import CryptoError
from vetting_desk.errors.operations import OperationError


class ProofFormatError(CryptoError):
    """What is shown cannot be read as a proof. Fields: detail.

    ``detail``: empty, too-long, not-ours (another kind of code), damaged, not-cbor, not-a-message, not-a-proof,
    key, no-code (a picture without one), several-codes, not-a-proof-list, mistyped (its lines pass their
    checks, and either a letter is wrong or it is no proof).
    """


class ProofLineError(ProofFormatError):
    """A line that was typed holds a slip. Fields: line (from 1)."""


class ProofRefusedError(OperationError):
    """A proof that may not be given out, renewed or taken back so. Fields: detail, officer.

    ``detail``: not-headquarters, outcome (no amnesty), not-in-force, reopened, second (who is named as the
    second may not be it), no-second, name, birth, until, replaced (by a newer one already), not-suspended,
    final (revoked already), key-unknown, key-spoilt, list-full, another-desk (a list of another headquarters),
    no-number-left (`officer` signed a list with the last number).
    """
