"""The casebook: the encrypted store of one desk (SQLCipher), its audit log, and its check.

Knows the model and the hash chain; no signatures, no bundles, no questionnaires. Names are loaded when
they are first used, so that importing the package costs nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vetting_desk.store.audit_check import AuditMark
    from vetting_desk.store.casebook import Casebook, create_casebook, open_casebook
    from vetting_desk.store.check import CheckReport, CheckStep, check_casebook
    from vetting_desk.store.intake import Quarantined
    from vetting_desk.store.officers import KnownOfficer

_PLACES = {
    "AuditMark": "audit_check",
    "Casebook": "casebook",
    "CheckReport": "check",
    "CheckStep": "check",
    "KnownOfficer": "officers",
    "Quarantined": "intake",
    "check_casebook": "check",
    "create_casebook": "casebook",
    "open_casebook": "casebook",
}

__all__ = [
    "AuditMark",
    "Casebook",
    "CheckReport",
    "CheckStep",
    "KnownOfficer",
    "Quarantined",
    "check_casebook",
    "create_casebook",
    "open_casebook",
]


def __getattr__(name: str) -> object:
    if name not in _PLACES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_PLACES[name]}"), name)
