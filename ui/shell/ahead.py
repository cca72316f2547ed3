"""What unlocking leads to, loaded while the passphrase is typed and the key derived: nobody waits for it.

Only what the program ships with: nothing of a desk can be read before it is unlocked. It stands in the
order in which it is needed, because a passphrase may be typed faster than all of it is loaded. The shipped
instruments are parsed as well; a casebook that holds one of them finds it by its content.
"""

import sys
from contextlib import suppress
from importlib import import_module
from typing import Final

NEEDED_NEXT: Final = (
    # Unlocking itself: the slot is opened with the first two, the casebook with the rest.
    "vetting_desk.crypto.slots",
    "vetting_desk.operations.desk.unlocking",
    "vetting_desk.store.casebook",
    "vetting_desk.crypto.certificates",
    "vetting_desk.crypto.age",
    "vetting_desk.crypto.token_reference",
    "vetting_desk.operations.access.passphrases",
    "vetting_desk.crypto.high_water",
    # The frame, and whichever of these the officer comes back to.
    "ui.shell.frame",
    "vetting_desk.operations.interview.interviews",
    "vetting_desk.forms.form",
    "vetting_desk.forms.loading.loader",
    "vetting_desk.operations.interview.instruments",
    "vetting_desk.judgement.titles",
    "vetting_desk.operations.calls.keeping",
    "ui.pages.agenda.agenda_page",
    "ui.pages.cases.cases_page",
)
"""Modules to load after the unlock screen stands."""

_OF_THE_SYSTEM: Final = {
    "linux": ("ui.guard.session_linux",),
    "win32": ("ui.guard.session_windows",),
}


def load_ahead() -> None:
    """Load what unlocking will need, some 0.8 s of work; to be run in the pool."""
    for name in (*NEEDED_NEXT, *_OF_THE_SYSTEM.get(sys.platform, ())):
        import_module(name)
    from vetting_desk.errors import InstrumentAlteredError
    from vetting_desk.operations.interview.instruments import parse_shipped

    with suppress(
        InstrumentAlteredError
    ):  # who asks for one is told; a desk goes by its own copies
        parse_shipped()
