"""Collects what a transaction changes, and notifies once, after the commit.

Every entry of the audit log adds one `Change`. An entry that binds a stored thing names its kind, a key of
`audit_states.STATES`; `KINDS` has the kinds of entries that bind nothing. Which case a thing belongs
to is looked up in `change_cases`. Nothing here reads or writes the database.
"""

from collections.abc import Callable, Mapping
from typing import Final

from vetting_desk.model import Change, Commit

Listener = Callable[[Commit], None]
"""Called with what one transaction changed, on the thread of the casebook."""

ANSWER: Final = "answer"

KINDS: Final[Mapping[str, str]] = {
    "backup-begun": "backup",
    "backup-made": "backup",
    "backup-restored": "backup",
    "bundle-flagged": "arrival",
    "case-reference-repeated": "case",
    "certificates-taken-back": "organisation",
    "clinical-identity-taken": "officer",
    "desk-revoked": "peer",
    "issuing-key-brought-back": "organisation",
    "issuing-certificate-renewed": "organisation",
    "issuing-key-copied": "organisation",
    "issuing-key-named": "organisation",
    "issuing-key-opened": "organisation",
    "key-file-added": "officer",
    "key-file-removed": "officer",
    "linkage-run": "case",
    "linkage-rules-set": "organisation",
    "loaded-judged": "watch-list",
    "loaded-kept": "watch-list",
    "loaded-unjudged": "watch-list",
    "officer-added": "officer",
    "officer-certified": "officer",
    "officer-removed": "officer",
    "officer-revoked": "officer",
    "passphrase-changed": "officer",
    "policy-put-back": "organisation",
    "policy-set": "organisation",
    "rating-evidence-held": "assessment",
    "ratings-opened": "assessment",
    "recovery-created": "organisation",
    "slot-raised": "officer",
    "proof-given": "entry",
    "proof-list-taken-back": "entry",
    "case-not-sorted": "case",
    "case-due-unread": "case",
    "proof-number-revoked": "entry",
    "store-key-changed": "desk",
    "token-added": "officer",
    "token-left": "officer",
    "program-began": "desk",
    "trust-accepted": "organisation",
    "trust-changed": "organisation",
    "trust-put-back": "organisation",
    "update-handed-on": "desk",
    "update-signer-revoked": "organisation",
    "update-stopped": "desk",
    "update-taken": "desk",
}
"""What entries that bind nothing are about, by their action."""

_LOOKED = "says who looked at what, or may; nothing else is stored"

_REGISTRY: Final = "written into the registry's own log, never into a casebook"
SILENT: Final[Mapping[str, str]] = {
    "case-opened": _LOOKED,
    "clinical-read": _LOOKED,
    "desk-book-replaced": "written while unlocking, before anything of the desk is shown",
    "done-alone": "written while unlocking, before anything of the desk is shown",
    "question-exported": _LOOKED,
    "decision-exported": _LOOKED,
    "decision-printed": _LOOKED,
    "export-allowed": _LOOKED,
    "proof-printed": _LOOKED,
    "login-taken-back": _REGISTRY,
    "notice-read": "stands beside an answer, which notifies by itself",
    "numbers-exported": _LOOKED,
    "numbers-printed": _LOOKED,
    "receipt-issued": _REGISTRY,
    "recording-heard": _LOOKED,
    "region-given": _REGISTRY,
    "registry-restored": _REGISTRY,
    "record-exported": _LOOKED,
    "record-printed": _LOOKED,
    "restricted-case-opened": _LOOKED,
    "safeguard-held": "says what was refused; nothing was stored",
    "signing-allowed": _LOOKED,
    "file-answered": "stands beside an answer, which notifies by itself",
    "high-water-renewed": "written while unlocking, before anything of the desk is shown",
    "unlock-failed": "written while unlocking, before anything of the desk is shown",
    "unlocked": "written while unlocking, before anything of the desk is shown",
    "unlocked-together": "written while unlocking, before anything of the casebook is shown",
}
"""Actions that notify nobody, and why: refreshing because of one would cause the next."""

UNKNOWN: Final = ""
"""The kind of an entry that binds nothing and whose action is in neither table: anything may have changed."""


def kind_of(action: str) -> str | None:
    """Return the kind of thing an entry that binds nothing is about; None if nobody is notified."""
    return None if action in SILENT else KINDS.get(action, UNKNOWN)


class ChangeCollector:
    """What the open transaction changed so far; what is undone in it is dropped.

    Attributes:
        listener: Called with what was committed; None for nobody.
    """

    def __init__(self) -> None:
        self.listener: Callable[[list[Change]], None] | None = None
        self._found: list[Change] = []
        self._begun: list[int] = []

    def add(self, change: Change) -> None:
        """Add a change; outside a transaction it is committed already, and notified at once."""
        if self._begun:
            self._found.append(change)
        else:
            self.notify([change])

    def begin(self) -> None:
        """Begin a transaction, or one inside it."""
        self._begun.append(len(self._found))

    def end(self) -> list[Change]:
        """End the innermost transaction; returns what the outermost one changed, else nothing."""
        self._begun.pop()
        if self._begun:
            return []
        found, self._found = self._found, []
        return found

    def drop(self) -> None:
        """End the innermost transaction and drop what it changed."""
        del self._found[self._begun.pop() :]

    def forget(self) -> None:
        """Drop everything: the database undid the whole transaction."""
        self._found.clear()

    def notify(self, changed: list[Change]) -> None:
        """Call the listener with what was committed, if anything was."""
        if changed and self.listener is not None:
            self.listener(changed)
