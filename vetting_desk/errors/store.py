"""Errors of the casebook."""

from vetting_desk.errors.root import VettingDeskError


class StoreError(VettingDeskError):
    """Something about the casebook."""


class CasebookMissingError(StoreError):
    """No casebook here. Fields: path."""


class CasebookDamagedError(StoreError):
    """The casebook does not open or fails its checks. Fields: path, detail."""


class FolderReadOnlyError(StoreError):
    """The desk's folder may not be written by this person; what is in it is sound. Fields: path."""


class CasebookPlaintextError(StoreError):
    """An unencrypted database stands where the casebook should. Fields: path."""


class CasebookVersionError(StoreError):
    """Written by a newer program. Fields: path, found, known."""


class CasebookNotRenewedError(StoreError):
    """An earlier program's cannot be brought up to date; it is as it was. Fields: path, detail."""


class CasebookInUseError(StoreError):
    """Another window has this casebook open. Fields: path, process."""


class StorageFullError(StoreError):
    """No room on the disk. Fields: path."""


class DiskFailingError(StoreError):
    """This computer's disk did not do what was asked of it. Fields: path, detail (the system's word)."""


class FileHeldError(StoreError):
    """A file of the desk could not be changed for seconds: another program holds it. Fields: path."""


class NotFoundError(StoreError):
    """Nothing is stored under this id. Fields: what, id."""


class StateError(StoreError):
    """The thing is not in a state that allows this. Fields: what, state, wanted."""


class AuditChainError(StoreError):
    """The audit log does not fit together. Fields: sequence, detail."""


class NumbersDifferError(StoreError):
    """Kept figures were not those of the cases, which are counted again. Fields: cases (how many), sums."""
