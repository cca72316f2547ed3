"""Errors of a use case that is refused, or that wants something first."""

from vetting_desk.errors.root import VettingDeskError


class OperationError(VettingDeskError):
    """A use case that cannot be carried out."""


class PermissionDeniedError(OperationError):
    """The role does not allow this. Fields: role, action."""


class SealedToOthersError(PermissionDeniedError):
    """Clinical content that is not sealed to this psychologist. Fields: role, action."""


class RatingsSealedError(PermissionDeniedError):
    """Ratings that are sealed to who rates, and to the organisation. Fields: role, action."""


class SecondRatingError(OperationError):
    """A second rating that does not allow this. Fields: detail, names (whom it waits for; may be empty).

    ``detail``: drawn, unasked, not-locked, waits, both-locked, not-settled, changed, not-asked, not-sealed,
    locked, incomplete, seen, rated, ended, reads-all, sealed, settled, not-yours, lost, no-organisation.
    """


class RestrictedCaseError(OperationError):
    """A decided case that is kept until it may be erased: other roles open it. Fields: since (day), roles."""


class ConfirmationNeededError(OperationError):
    """Passphrase or reason is wanted first. Fields: purpose, subject, passphrase, reason, restricted (bool)."""


class TokenPinNeededError(OperationError):
    """The PIN of the officer's token is wanted first. Fields: label, serial."""


class SecondOfficerNeededError(OperationError):
    """A second officer's passphrase is wanted first. Fields: purpose, subject, officers, ids.

    One of the officers types it (`operations.organisation.issuing_officers.give_second`), and the same call is
    made again.
    """


class CaseKeyMissingError(OperationError):
    """Nobody who is there has the key of the casebook. Fields: detail.

    ``detail``: no-book (what an administrator opens is not there yet), nobody-else (no colleague who could lend
    it), last (who is to be removed is the last who has it), administrator (it takes somebody else).
    """


class IssuingKeyError(OperationError):
    """The issuing key does not open for who is there. Fields: detail, officers (names of who is named).

    ``detail``: not-named, nobody-else, another-key, two-at-least, too-many-named, named-already, still-named,
    no-role, ended, root-ended, another-root.
    """


class RulesNotSignedError(OperationError):
    """The rules at headquarters are not what its officers signed. Fields: detail.

    ``detail``: changed (in the casebook, not by signing), one (one officer signed what takes two).
    """


class TrustChangedError(OperationError):
    """Whom a desk trusts is not what the officer's slot remembers. Fields: what, remembered, found, second.

    ``what``: of root, issuing, clinical, psychologist; ``remembered`` and ``found``: twelve words of the root;
    ``second``: True where another officer has a key here.
    """


class UnlockDelayedError(OperationError):
    """Too many failed unlocks: wait first. Fields: officer_id, seconds."""


class InputError(OperationError):
    """A value that cannot be taken as it is. Fields: field, detail, limit, step (its number, from 1), known."""


class EnrolmentError(OperationError):
    """A request or answer that does not fit this desk. Fields: detail."""


class ClocksApartError(EnrolmentError):
    """This desk's clock and headquarters' are too far apart to join. Fields: detail, days (how far)."""


class ClockBelowFloorError(OperationError):
    """The device's clock is behind what headquarters signed. Fields: at, floor (RFC 3339)."""
