"""Words for calls on the Trust Line: who calls, what was asked, what became of it."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from ui.i18n import date_text, in_row, left_to_right, moment_text
from ui.text.person_text import isolated
from vetting_desk.model.call import FIELDS, TALK, Call, CallBack, Caller, CallState, Closing, Made

_CALLERS = {
    Caller.PERSON: QT_TRANSLATE_NOOP("Calls", "The person"),
    Caller.RELATIVE: QT_TRANSLATE_NOOP("Calls", "A relative"),
    Caller.OTHER: QT_TRANSLATE_NOOP("Calls", "Somebody else"),
    Caller.UNKNOWN: QT_TRANSLATE_NOOP("Calls", "Not known"),
}
_STATES = {
    CallState.RUNNING: QT_TRANSLATE_NOOP("Calls", "Not ended"),
    CallState.WAITING: QT_TRANSLATE_NOOP("Calls", "Undecided"),
    CallState.JOINED: QT_TRANSLATE_NOOP("Calls", "Part of a case"),
    CallState.CLOSED: QT_TRANSLATE_NOOP("Calls", "Closed"),
}
_CLOSINGS = {
    Closing.ANSWERED: QT_TRANSLATE_NOOP("Calls", "Answered: nothing more to do"),
    Closing.HOAX: QT_TRANSLATE_NOOP("Calls", "A hoax"),
    Closing.ABUSE: QT_TRANSLATE_NOOP("Calls", "Abuse"),
    Closing.WRONG_NUMBER: QT_TRANSLATE_NOOP("Calls", "A wrong number"),
    Closing.ABANDONED: QT_TRANSLATE_NOOP("Calls", "Abandoned: nobody decided in time"),
}
_FIELDS = {
    "caller": QT_TRANSLATE_NOOP("Calls", "On the line"),
    "code-word": QT_TRANSLATE_NOOP("Calls", "Code word"),
    "relation": QT_TRANSLATE_NOOP("Calls", "Who they are to the person"),
    "caller-safe": QT_TRANSLATE_NOOP("Calls", "Is the caller safe"),
    "caller-safe-words": QT_TRANSLATE_NOOP("Calls", "The caller's safety"),
    "language": QT_TRANSLATE_NOOP("Calls", "Language"),
    "person": QT_TRANSLATE_NOOP("Calls", "Name of the person"),
    "safe": QT_TRANSLATE_NOOP("Calls", "Safe now"),
    "safe-words": QT_TRANSLATE_NOOP("Calls", "The person's safety"),
    "where": QT_TRANSLATE_NOOP("Calls", "Where"),
    "with-whom": QT_TRANSLATE_NOOP("Calls", "With whom"),
    "children": QT_TRANSLATE_NOOP("Calls", "Children"),
    "papers": QT_TRANSLATE_NOOP("Calls", "Papers"),
    "want": QT_TRANSLATE_NOOP("Calls", "What they want"),
    "back-way": QT_TRANSLATE_NOOP("Calls", "Call back"),
    "back-to": QT_TRANSLATE_NOOP("Calls", "Number or account"),
    "back-on": QT_TRANSLATE_NOOP("Calls", "Safe day"),
    "back-from": QT_TRANSLATE_NOOP("Calls", "Safe from"),
    "back-until": QT_TRANSLATE_NOOP("Calls", "Safe until"),
    "back-words": QT_TRANSLATE_NOOP("Calls", "Safe time in their words"),
    "not-say": QT_TRANSLATE_NOOP("Calls", "Never say or leave as a message"),
    TALK: QT_TRANSLATE_NOOP("Calls", "In their words"),
}
_CHOICES = {
    ("safe", "yes"): QT_TRANSLATE_NOOP("Calls", "Safe"),
    ("safe", "no"): QT_TRANSLATE_NOOP("Calls", "Not safe"),
    ("safe", "dont_know"): QT_TRANSLATE_NOOP("Calls", "Not known"),
    ("back-way", "phone"): QT_TRANSLATE_NOOP("Calls", "By telephone"),
    ("back-way", "messenger"): QT_TRANSLATE_NOOP("Calls", "By messenger"),
    ("back-way", "calls_again"): QT_TRANSLATE_NOOP("Calls", "They call again"),
    ("back-way", "none"): QT_TRANSLATE_NOOP("Calls", "Nobody calls back"),
}
LANGUAGES = ("tg", "ru", "fa", "uz", "ky", "kk", "ps", "ar", "tr", "ku", "en")
"""Codes offered first; what the organisation's texts speak comes on top."""


def _words(source: object) -> str:
    return QCoreApplication.translate("Calls", str(source))


def caller_text(caller: Caller | None) -> str:
    """Return who called."""
    return (
        _words(_CALLERS[caller]) if caller else QCoreApplication.translate("Calls", "Nobody said")
    )


def state_text(state: CallState) -> str:
    """Return how far a call is."""
    return _words(_STATES[state])


def closing_text(why: Closing) -> str:
    """Return why a call is closed."""
    return _words(_CLOSINGS[why])


def field_text(name: str) -> str:
    """Return what a field of a call is called."""
    return _words(_FIELDS[name])


def choices_of(name: str) -> list[tuple[str, str]]:
    """Return the answers of a field with a few, by key and words."""
    if name == "caller":
        return [(each.value, caller_text(each)) for each in Caller]
    asked = "safe" if name == "caller-safe" else name
    return [(key, _words(words)) for (field, key), words in _CHOICES.items() if field == asked]


def language_text(code: str) -> str:
    """Return a language in its own words."""
    own = QLocale(code).nativeLanguageName() if code else ""
    return own or code


def value_text(name: str, value: str) -> str:
    """Return what stands in a field, as people read it."""
    if name == "language":
        return language_text(value)
    if name == "back-on":
        return date_text(date.fromisoformat(value))
    if name in {"back-from", "back-until", "back-to"}:
        return left_to_right(value)
    return dict(choices_of(name)).get(value, value)


def lines(words: Mapping[str, str]) -> list[tuple[str, str]]:
    """Return what was written down, name and words of each field, what was said last."""
    order = sorted(words, key=FIELDS.index)
    return [(field_text(name), value_text(name, words[name])) for name in order if words[name]]


def back_text(when: CallBack) -> str:
    """Return when somebody may be called."""
    no_day = QCoreApplication.translate("Calls", "no day said")
    day = date_text(when.day) if when.day else no_day
    hours = [f"{each:%H:%M}" if each else "…" for each in (when.since, when.until)]
    return in_row((day, left_to_right("–".join(hours)))) if when.since or when.until else day


def head_text(call: Call) -> str:
    """Return who a call is by, in a line: sort of caller, and the word they chose."""
    parts = [caller_text(call.caller)] if call.caller else []
    if call.words.get("relation"):
        parts.append(isolated(call.words["relation"]))
    if call.words.get("code-word"):
        parts.append(isolated(call.words["code-word"]))
    said = " · ".join(parts)
    return said or QCoreApplication.translate("Calls", "A call")


def taken_text(call: Call | Made) -> str:
    """Return when a call was taken, and by whom."""
    who = call.officer_name if isinstance(call, Call) else call.taken_by
    began = moment_text(call.begun_at) if call.begun_at else ""
    return f"{began} · {isolated(who)}"
