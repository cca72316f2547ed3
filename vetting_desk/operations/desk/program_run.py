"""Which versions of the program were at work on a casebook: noted at each unlocking, told where one goes back.

The form of a casebook keeps an older program out where it has to (`store.migration`). Where the form is the
same, both can work with it, and a person is told that the older one does.
"""

from typing import Final, Protocol

import vetting_desk
from vetting_desk.model.finding import FindingKind
from vetting_desk.operations.access.stores import (
    KeepsAudit,
    KeepsCounters,
    KeepsFindings,
    KeepsSettings,
    Transacts,
)
from vetting_desk.store.settings import PROGRAM_RAN, PROGRAM_SEEN

VERSION_RAN: Final = "program/version"
"""Setting: what people call the release that `PROGRAM_RAN` counts."""


class RunBooks(KeepsAudit, KeepsCounters, KeepsFindings, KeepsSettings, Transacts, Protocol):
    """A casebook that knows which versions of the program were at work on it."""


class SeenBooks(KeepsCounters, Protocol):
    """A casebook that knows the highest release seen here."""


def note(casebook: RunBooks) -> None:
    """Note that this program opened the casebook: a later release than ever, or an earlier one than before."""
    here, ran = vetting_desk.RELEASE, _ran(casebook)
    if here > ran:
        with casebook.transaction():
            casebook.counters.raise_to(PROGRAM_RAN, here)
            casebook.settings.set(VERSION_RAN, vetting_desk.__version__)
            detail = {"from": ran, "to": here, "version": vetting_desk.__version__}
            casebook.audit.append("program-began", detail=detail)
    elif here < ran:
        later = casebook.settings.get(VERSION_RAN) or str(ran)
        told = {"here": vetting_desk.__version__, "version": later}
        casebook.findings.add(FindingKind.OLDER_PROGRAM, detail=told)


def highest(casebook: SeenBooks) -> int:
    """Return the highest release that ran on this casebook, was seen in an update, or runs now."""
    return max(vetting_desk.RELEASE, _ran(casebook), casebook.counters.get(PROGRAM_SEEN))


def _ran(casebook: SeenBooks) -> int:
    """Return the highest release that ran; before there were updates, it was the first."""
    return max(1, casebook.counters.get(PROGRAM_RAN))
