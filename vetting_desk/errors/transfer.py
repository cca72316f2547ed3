"""Errors of carrying records: the stick, and what is on it."""

from vetting_desk.errors.root import VettingDeskError


class TransferError(VettingDeskError):
    """Something about carrying records."""


class DriveError(TransferError):
    """Something about the stick. Fields: path; detail where the system says more."""


class DriveMissingError(DriveError):
    """The stick was pulled, or was never there. Fields: path, written (names that are whole on it)."""


class DriveReadOnlyError(DriveError):
    """The stick cannot be written. Fields: path."""


class DriveDeniedError(DriveError):
    """This computer, by a right or a rule, does not allow it. Fields: path."""


class DriveDamagedError(DriveError):
    """The stick or its file system is failing. Fields: path."""


class DriveBusyError(DriveError):
    """Another program holds a file on the stick. Fields: path."""


class DriveSilentError(DriveError):
    """The stick did not answer in time. Fields: path."""


class DriveSealedError(DriveError):
    """The stick is encrypted by the system and was not opened yet. Fields: path."""


class DrivePathError(DriveError):
    """A path too long, or with signs that cannot stand there. Fields: path."""


class DriveFullError(DriveError):
    """Not enough room on the stick. Fields: path, needed, free (bytes)."""


class DriveReadBackError(DriveError):
    """What was read back is not what was written. Fields: path."""


class PartsFullError(TransferError):
    """No room for another part beside those that wait. Fields: held, needed, limit (bytes)."""


class BundleError(TransferError):
    """A bundle that is refused. Fields: path, detail."""


class BundleFormatError(BundleError):
    """Extra, missing, misplaced or mis-sized members. Fields: detail, member."""


class BundleDigestError(BundleFormatError):
    """A member whose content is not what the signed manifest says. Fields: detail, member."""


class RecordRefusedError(BundleError):
    """One record that is quarantined. Fields: record_id, reason (a key such as ``signature``), detail."""


class BundleVersionError(BundleError):
    """Written by a newer program. Fields: found, known."""


class BundleSignatureError(BundleError):
    """Signed by a stranger, or not validly. Fields: detail."""


class BundleAddresseeError(BundleError):
    """The signed manifest names other recipients. Fields: detail."""


class BundleForkError(BundleError):
    """The same number came with another content. Fields: desk_id, sequence."""


class BundleTrainingError(BundleError):
    """Training material at a real desk, or the reverse. Fields: bundle_training."""


class NotJudgedError(TransferError):
    """A record whose signature cannot be judged, and that nobody accepted as that. Fields: record_id, why."""
