"""Findings: what a desk noticed of itself or of another desk that a person has to be told."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class FindingKind(StrEnum):
    """What was noticed. The words for each are in `ui.text.finding_text` and `cli.finding_text`."""

    RESTORED = "restored"
    """This desk was made from a backup; what was entered since is not in it."""
    BEHIND = "behind"
    """The casebook lies behind what this desk once was: it was put back, or its log was deleted."""
    DIVERGED = "diverged"
    """The casebook went on elsewhere from an earlier state: another copy of this desk is, or was, at work."""
    MARKS_LOST = "marks-lost"
    """What this desk once was can no longer be compared: both copies of its high-water mark are gone."""
    SLOT_BACK = "slot-back"
    """An officer's key slot is an earlier one: it was put back after it had been changed."""
    KEYS_TOGETHER = "keys-together"
    """An administrator's slot still opens the casebook: an officer has not unlocked since there are tickets."""
    HQ_SAW_MORE = "hq-saw-more"
    """Headquarters has seen bundles of this desk that this desk does not know."""
    COPIED = "copied"
    """Headquarters has another bundle under a number of this desk: two copies are at work."""
    PARTED = "parted"
    """This laptop became a new desk; cases it had until then are with the laptop that stayed the desk."""
    HQ_RESTORED = "hq-restored"
    """Headquarters was restored, or found itself behind."""
    HQ_FORKED = "hq-forked"
    """Headquarters sent two different bundles under one number."""
    HQ_LOST = "hq-lost"
    """Headquarters no longer holds records it had confirmed; they are offered again."""
    HQ_LOST_ERASED = "hq-lost-erased"
    """The same, of cases whose content was erased here: only a backup still holds them."""
    HQ_UNJUDGED = "hq-unjudged"
    """Statements of headquarters came whose signatures nobody here can judge; they wait for a person."""
    HQ_HOLDS_MORE = "hq-holds-more"
    """Headquarters holds records of this desk that are not here."""
    LIST_DIFFERS = "list-differs"
    """Two revocation lists came under one number."""
    STILL_REVOKED = "still-revoked"
    """A newer revocation list leaves out certificates that an earlier one named; they stay revoked here."""
    RULES_DIFFER = "rules-differ"
    """Two sets of rules came under one number."""
    RULES_CHANGED = "rules-changed"
    """At headquarters: the rules in the casebook are not what officers signed."""
    RULES_REVOKED = "rules-revoked"
    """Who signed the rules in force, or brought them to a post, was revoked from before."""
    REGISTER_DIFFERS = "register-differs"
    """The register of certificates that headquarters sent does not continue the one before."""
    POST_COPIED = "post-copied"
    """At headquarters: two copies of a post are at work."""
    POST_RESTORED = "post-restored"
    """At headquarters: a post was restored, or found itself behind."""
    POST_SAW_MORE = "post-saw-more"
    """At headquarters: a post has a return bundle that headquarters does not know it wrote."""
    HQ_BEHIND = "hq-behind"
    """At headquarters: a post has seen a log of headquarters that is not the one here."""
    LIST_BEHIND = "list-behind"
    """At headquarters: a post has a newer revocation list than is known here."""
    RULES_BEHIND = "rules-behind"
    """At headquarters: a post has newer rules than are known here."""
    SAID_UNJUDGED = "said-unjudged"
    """At headquarters: statements went to a post that nobody there can judge."""
    OWN_SET_ASIDE = "own-set-aside"
    """What was signed here and lost, and came back from a desk that has it, was set aside; it counts there."""
    OLDER_PROGRAM = "older-program"
    """A later version of the program has worked on this casebook than the one that opened it now."""
    WATCH_LIST_UNJUDGED = "watch-list-unjudged"
    """A watch list in force was signed by somebody whose certificate was taken back from before."""
    TEXTS_UNJUDGED = "texts-unjudged"
    """The same of the organisation's approved texts."""
    PROGRAM_UNJUDGED = "program-unjudged"
    """The same of the newest update of the program that was taken here."""
    REGISTER_BEHIND = "register-behind"
    """At headquarters: certificates came that its register does not name."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something a person has to be told.

    Attributes:
        number: Its number in this casebook.
        at: When it was noticed, by device time.
        kind: What.
        subject: Of whom: the id of an officer or a desk; empty for this desk.
        detail: What is certainly known: numbers and moments by name. No name, answer or key.
        settled_at: When a person said that it was dealt with; None while it stands.
        settled_by: Who did, by name; empty while it stands.
    """

    number: int
    at: datetime
    kind: FindingKind
    subject: str
    detail: Mapping[str, str | int]
    settled_at: datetime | None = None
    settled_by: str = ""
