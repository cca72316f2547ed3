"""Errors of updates of the program."""

from vetting_desk.errors.transfer import TransferError


class UpdateError(TransferError):
    """An update that is not taken."""


class UpdateRefusedError(UpdateError):
    """The file is no valid update: altered, forged, of somebody else. Fields: detail (a key), member."""


class UpdateUnsignedError(UpdateError):
    """The maker signed it, and headquarters has not yet. Fields: version, counter."""


class UpdateNewerFormatError(UpdateError):
    """Its form is newer than this program reads. Fields: found, known."""


class UpdateUnjudgedError(UpdateError):
    """Nobody here can say whether its signatures count. Fields: why (a key), name."""


class UpdateOlderError(UpdateError):
    """It is not newer than what was seen here. Fields: version, counter, highest, detail (a key)."""


class UpdateNoPackageError(UpdateError):
    """It has no package for this system. Fields: version, system, there (names of systems)."""


class UpdateNotBesideError(UpdateError):
    """What was asked for is on the stick, but not the update beside it. Fields: path, version, needed, free."""


class UpdateNoLongerSignedError(UpdateError):
    """What was asked for is on the stick, but not the update: its signatures count no more. Fields: version."""


class UpdateMakingError(UpdateError):
    """An update or a certificate for updates that cannot be made so. Fields: detail (a key), name."""
