"""Errors of headquarters' registry where it is kept in a database for many machines."""

from vetting_desk.errors.store import StoreError


class RegistryError(StoreError):
    """Something about the registry in PostgreSQL that a person can do something about."""


class RegistryExtraError(RegistryError):
    """What talks to PostgreSQL is not installed. Fields: extra (its name), missing (a module)."""


class RegistryDownError(RegistryError):
    """The database cannot be reached, or ended the connection; nothing was kept. Fields: detail."""


class RegistryTimeoutError(RegistryError):
    """The database took longer than a question may take; what was asked is not known. Fields: seconds."""


class RegistryRefusedError(RegistryError):
    """The database refused it: this login may not, or what is there is only added to. Fields: detail."""


class RegistryVersionError(RegistryError):
    """The database is not as this program knows it. Fields: found, known (numbers), detail (a key)."""


class RegistryDiffersError(RegistryError):
    """Two copies of a registry are not the same. Fields: what (a kind), here, there (counts)."""


class RegistryKeyError(RegistryError):
    """This officer's keys do not open it. Fields: compartment."""


class ReasonElsewhereError(RegistryError):
    """Opening the case takes a reason, which the log of the return desk alone keeps. Fields: case."""


class LeaseLostError(RegistryError):
    """Another worker has taken over the bundle; nothing of this one's work was kept. Fields: bundle."""
