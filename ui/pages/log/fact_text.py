"""What an entry of the log is about and what else is known of it, in words for people.

Ids, digests and names of files are no words: they stand in the entry's own dialog, for who asks.
"""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject

from ui.i18n import in_line, in_row, left_to_right, moment_text
from ui.text.form_names import form_name
from ui.text.kinds import outcome_text, release_text, role_text, stage_text, way_text
from ui.text.person_text import isolated
from ui.text.reason_text import known_reasons, reason_text
from vetting_desk.clock import from_text
from vetting_desk.model import IntakeOutcome, Role, Stage, WayToHq
from vetting_desk.model.about import About

_CHANGED = {
    "names": QT_TRANSLATE_NOOP("LogFacts", "names changed"),
    "birth": QT_TRANSLATE_NOOP("LogFacts", "birth date changed"),
    "stage": QT_TRANSLATE_NOOP("LogFacts", "stage changed"),
}
_FILES = {
    "report.pdf": QT_TRANSLATE_NOOP("LogFacts", "the report alone"),
    "all": QT_TRANSLATE_NOOP("LogFacts", "all its files"),
    "stamps": QT_TRANSLATE_NOOP("LogFacts", "with HQ's stamps"),
}
_BEGUN = {
    "founded": QT_TRANSLATE_NOOP("LogFacts", "it was set up"),
    "restored": QT_TRANSLATE_NOOP("LogFacts", "it was restored from a backup"),
    "recovered": QT_TRANSLATE_NOOP("LogFacts", "it was recovered with the recovery key"),
    "behind": QT_TRANSLATE_NOOP("LogFacts", "it found itself at an earlier state"),
    "copied": QT_TRANSLATE_NOOP("LogFacts", "a copy of it is at work"),
}
_NOTICED = {
    "restored": QT_TRANSLATE_NOOP("LogFacts", "this desk was restored"),
    "behind": QT_TRANSLATE_NOOP("LogFacts", "this desk is at an earlier state"),
    "diverged": QT_TRANSLATE_NOOP("LogFacts", "this desk went on somewhere else"),
    "marks-lost": QT_TRANSLATE_NOOP("LogFacts", "the marks of this desk's state are gone"),
    "slot-back": QT_TRANSLATE_NOOP("LogFacts", "an officer's key was put back to an earlier one"),
    "keys-together": QT_TRANSLATE_NOOP(
        "LogFacts", "an administrator's key still opens the casebook"
    ),
    "hq-saw-more": QT_TRANSLATE_NOOP("LogFacts", "HQ has seen more of this desk than is here"),
    "copied": QT_TRANSLATE_NOOP("LogFacts", "two copies of this desk are at work"),
    "hq-restored": QT_TRANSLATE_NOOP("LogFacts", "HQ was restored"),
    "hq-forked": QT_TRANSLATE_NOOP("LogFacts", "HQ sent two bundles under one number"),
    "hq-lost": QT_TRANSLATE_NOOP("LogFacts", "HQ no longer has records it had confirmed"),
    "own-set-aside": QT_TRANSLATE_NOOP("LogFacts", "Own word, lost here, set aside"),
    "hq-lost-erased": QT_TRANSLATE_NOOP("LogFacts", "HQ no longer has records erased here"),
    "hq-holds-more": QT_TRANSLATE_NOOP("LogFacts", "HQ holds records that are not here"),
    "list-differs": QT_TRANSLATE_NOOP("LogFacts", "two revocation lists came under one number"),
    "still-revoked": QT_TRANSLATE_NOOP("LogFacts", "a newer list leaves revoked certificates out"),
    "rules-differ": QT_TRANSLATE_NOOP("LogFacts", "two sets of rules came under one number"),
    "rules-changed": QT_TRANSLATE_NOOP("LogFacts", "the rules are not what officers signed"),
    "rules-revoked": QT_TRANSLATE_NOOP(
        "LogFacts", "who signed or brought the rules was revoked from before"
    ),
    "register-differs": QT_TRANSLATE_NOOP("LogFacts", "a newer register leaves certificates out"),
    "older-program": QT_TRANSLATE_NOOP("LogFacts", "an earlier version of the program runs"),
    "watch-list-unjudged": QT_TRANSLATE_NOOP("LogFacts", "a watch list cannot be judged any more"),
    "texts-unjudged": QT_TRANSLATE_NOOP("LogFacts", "approved texts cannot be judged any more"),
    "program-unjudged": QT_TRANSLATE_NOOP(
        "LogFacts", "who signed an update of the program was taken back"
    ),
    "register-behind": QT_TRANSLATE_NOOP(
        "LogFacts", "certificates came that HQ's register does not name"
    ),
    "list-behind": QT_TRANSLATE_NOOP("LogFacts", "a post has a newer revocation list than HQ"),
    "rules-behind": QT_TRANSLATE_NOOP("LogFacts", "a post has newer rules than HQ"),
    "post-copied": QT_TRANSLATE_NOOP("LogFacts", "two copies of a post are at work"),
    "post-restored": QT_TRANSLATE_NOOP("LogFacts", "a post was restored"),
    "post-saw-more": QT_TRANSLATE_NOOP("LogFacts", "a post has seen more of HQ than is here"),
    "parted": QT_TRANSLATE_NOOP("LogFacts", "it became a desk of its own, and its cases stayed"),
    "said-unjudged": QT_TRANSLATE_NOOP("LogFacts", "a post cannot judge what HQ said"),
    "hq-unjudged": QT_TRANSLATE_NOOP("LogFacts", "what HQ said cannot be judged here"),
    "hq-behind": QT_TRANSLATE_NOOP("LogFacts", "a post has seen another log of HQ"),
}
_WITH_A_SECOND = frozenset({"issuing-key-opened", "proof-given", "trust-accepted"})
_LONGEST = 200


class LogFacts(QObject):
    """The counted texts: Qt's tools find numbers only in calls of `tr`, and their context in the class."""

    def carried(self, count: int) -> str:
        """Return how many answers went into a newer version."""
        return self.tr("%n answer(s) carried over", "", count)

    def lost(self, count: int) -> str:
        """Return how many answers found no place in a newer version."""
        return self.tr("%n answer(s) found no place", "", count)

    def tries(self, count: int) -> str:
        """Return how many passphrases were wrong."""
        return self.tr("%n wrong passphrase(s)", "", count)

    def copies(self, count: int) -> str:
        """Return how many copies were printed."""
        return self.tr("%n copy(ies)", "", count)

    def answer(self, number: int) -> str:
        """Return which answer of an interview it is."""
        return self.tr("answer {number}").format(number=number)


def _say(text: object) -> str:
    return QCoreApplication.translate("LogFacts", str(text))


def about_text(about: About) -> str:
    """Return what an entry is about: a case and a form, a person or desk, a bundle; empty for none known."""
    parts = []
    if about.case:
        words = QCoreApplication.translate("LogFacts", "Case {reference}")
        parts.append(words.format(reference=left_to_right(about.case)))
    if about.form:
        parts.append(isolated(form_name(about.form)))
    if about.name:
        parts.append(isolated(about.name))
    if about.bundle:
        words = QCoreApplication.translate("LogFacts", "Bundle {number}")
        parts.append(words.format(number=about.bundle))
    return in_line(" · ".join(parts))


def facts_text(action: str, facts: Mapping[str, Any]) -> str:
    """Return what else is known of an entry, in words; what has none is left out.

    Args:
        action: What was done.
        facts: What is known, by its key.
    """
    found = (
        say(action, value) for name, value in facts.items() if (say := _WORDS.get(name)) is not None
    )
    handed = _handed(facts) if action == "assessment-handed-over" else ""
    return in_line(" · ".join(words for words in (handed, *found) if words))


def _handed(facts: Mapping[str, Any]) -> str:
    words = QCoreApplication.translate("LogFacts", "from {giver} to {taker}")
    return words.format(
        giver=isolated(str(facts.get("from"))), taker=isolated(str(facts.get("to")))
    )


def _way(action: str, value: Any) -> str:
    ways = {way.value for way in WayToHq}
    return way_text(WayToHq(value)) if action == "record-way-set" and value in ways else ""


def _stage(_action: str, value: Any) -> str:
    return stage_text(Stage(value)) if value in {stage.value for stage in Stage} else ""


def _role(_action: str, value: Any) -> str:
    return role_text(Role(value)) if value in {role.value for role in Role} else ""


def _outcome(_action: str, value: Any) -> str:
    known = {outcome.value for outcome in IntakeOutcome}
    return outcome_text(IntakeOutcome(value)) if value in known else ""


def _reason(_action: str, value: Any) -> str:
    text = str(value)
    if text in known_reasons():
        return reason_text(text)
    key = text.isascii() and text.islower() and text.replace("-", "").isalpha()
    return "" if key else isolated(text[:_LONGEST])


def _why(action: str, value: Any) -> str:
    if action == "clinical-released":
        return release_text(str(value))
    if action == "epoch-begun":
        return _of(_BEGUN, value)
    return reason_text(str(value)) if value in known_reasons() else ""


def _changed(_action: str, value: Any) -> str:
    return in_row(_of(_CHANGED, each) for each in value) if isinstance(value, list) else ""


def _noticed(action: str, value: Any) -> str:
    return _of(_NOTICED, value) if action.startswith("finding-") else ""


def _file(_action: str, value: Any) -> str:
    return _of(_FILES, value)


def _name(action: str, value: Any) -> str:
    # Elsewhere it is the name of what the entry is about, which stands there already.
    return isolated(str(value)) if action in _WITH_A_SECOND else ""


def _names(_action: str, value: Any) -> str:
    return in_row(isolated(str(each)) for each in value) if isinstance(value, list) else ""


def _moment(action: str, value: Any) -> str:
    if action != "backup-restored":  # the moment of the entry itself
        return ""
    try:
        return moment_text(from_text(str(value)))
    except ValueError:
        return ""


def _version(_action: str, value: Any) -> str:
    words = QCoreApplication.translate("LogFacts", "version {number}")
    return words.format(number=left_to_right(str(value)))


def _counted(say: Callable[[LogFacts, int], str]) -> Callable[[str, Any], str]:
    def words(_action: str, value: Any) -> str:
        return say(LogFacts(), value) if isinstance(value, int) and value else ""

    return words


def _of(table: Mapping[str, object], key: Any) -> str:
    return _say(table[key]) if key in table else ""


_WORDS: Mapping[str, Callable[[str, Any], str]] = {
    "way": _way,
    "stage": _stage,
    "role": _role,
    "outcome": _outcome,
    "reason": _reason,
    "why": _why,
    "changed": _changed,
    "what": _noticed,
    "file": _file,
    "name": _name,
    "officers": _names,
    "made_at": _moment,
    "version": _version,
    "carried": _counted(LogFacts.carried),
    "lost": _counted(LogFacts.lost),
    "count": _counted(LogFacts.tries),
    "copies": _counted(LogFacts.copies),
    "answer": _counted(LogFacts.answer),
}
"""What is said of each detail, given the action and its value; other details say nothing to people."""
