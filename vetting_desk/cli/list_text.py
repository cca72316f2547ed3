"""English words for watch lists, for a terminal: details of errors, and what a possible match says."""

from typing import TYPE_CHECKING, Final

from vetting_desk.model.watch_list import ListState

if TYPE_CHECKING:
    from vetting_desk.model.doubt import Doubt
    from vetting_desk.model.watch_list import Compared, Hit, HitAnswer, WatchList

DETAILS: Final = {
    "another-shape": "it is of another form: it begins with {found} and not with {wanted}",
    "bad-entry": "an entry has no number or no name, or holds what no entry may",
    "day-ahead": "its date, {why}, lies ahead of the clock here",
    "entry-twice": "two entries have one number",
    "line-too-long": "a line is too long",
    "list-differs": (
        "another list was loaded here under its number, and the highest is {why}: headquarters was put back to"
        " a day before that; load the newest file there first, then sign again"
    ),
    "list-older": "a higher version, {why}, was loaded here before; ask headquarters for the newest file",
    "list-same": "this version, {why}, is here already, or was ended here",
    "newer-program": "a newer program wrote it; install the newer program",
    "no-day": "no date: name the day of the list, as 2026-11-20, with --day",
    "no-ground": "no legal ground: name the law or decision by which people are compared, with --ground",
    "no-source": "no source: name who publishes it and where it was taken from, with --source",
    "no-title": "no title: name it with --title",
    "no-list-key": "write it with small letters, digits and hyphens",
    "no-signed-list": "the file is no signed list[: {why}]",
    "not-known-yet": (
        "who signed it is not known here yet: take in headquarters' newest return bundle, then load it again"
    ),
    "not-signed": "no officer of this organisation's headquarters signed it[: {why}]",
    "not-xml": "it is no XML",
    "rating": "you rate in this case: lock or sign your ratings first",
    "signed-at": "it does not say when it was signed",
    "talking": "a conversation with the person is open: sign or finish it first",
    "list-text-too-long": "a text in it is too long",
}

_WORDS: Final = {
    "same": "the same",
    "sounds": "sound alike",
    "root": "one root",
    "near": "one letter off",
}
_BIRTHS: Final = {
    "day": "the same day",
    "swapped": "day and month in the other order",
    "year": "the same year, and one of both says no more",
    "near": "close, and one of both may be a guess",
    "unknown": "not known",
}
_QUALITIES: Final = {
    "main": "the main name",
    "original": "the name in its own script",
    "good": "an alias",
    "low": "an alias of low quality",
}
_FOUND: Final = {"not-them": "somebody else", "may-be": "may be them", "them": "is them"}


_STATES: Final = {
    ListState.IN_FORCE: "in force. A newer one: lists load. Its ground is gone: lists end",
    ListState.UNJUDGED: "nobody can judge it any more. Load a newer one: lists load. Or: lists end, lists keep",
    ListState.KEPT: "kept, although nobody can judge it. A newer one: lists load. Or: lists end",
    ListState.ENDED: "ended here. A higher version: lists load",
}


def state_line(state: ListState) -> str:
    """Return how a list stands, and what can be done about it."""
    return _STATES[state]


def doubt_lines(doubt: "Doubt | None") -> list[str]:
    """Return why nobody can judge a list any more, and who keeps it; nothing where it can be judged."""
    if doubt is None:
        return []
    day = doubt.since.date().isoformat()
    lines = [
        f"The certificate of who signed it was taken back as of {day}, and nothing shows that it is older."
    ]
    if doubt.kept_at is not None:
        kept = doubt.kept_at.date().isoformat()
        lines.append(f"Kept by {doubt.kept_by}, {kept}: {doubt.reason}")
    return lines


def list_line(found: "WatchList") -> str:
    """Return what a list is, in a line."""
    source = found.source
    return (
        f"{source.id}  version {found.version}  {source.title}, of {source.day}, loaded "
        f"{found.loaded_at.date().isoformat()} by {found.loaded_by}: {found.entries} persons; of 1,000 "
        f"innocent people about {found.per_thousand} match. Source: {source.source}. Ground: {source.ground}. "
        f"Signed by {found.signed_by}."
    )


def compared_lines(found: "Compared") -> list[str]:
    """Return what is said of a person beside a list."""
    listed = found.list
    when = f"{listed.source.title} of {listed.source.day}, loaded {listed.loaded_at.date().isoformat()}"
    lines = [] if found.hits else [f"No match: list {when}."]
    lines += doubt_lines(found.doubt)
    for hit in found.hits:
        lines.append(f"Possible match: list {when}, entry {hit.entry.number}")
        if found.doubt is not None:
            lines.append("  by a list that nobody can judge any more")
        lines += [f"  {each}" for each in hit_lines(hit)]
        answers = found.answers.get(hit.entry.number, ())
        lines += [f"  {answer_line(each)}" for each in answers] or [
            "  nobody has looked into it yet"
        ]
    if found.old:
        lines.append("  This list is old. Ask headquarters for a newer one.")
    if found.ended:
        lines.append(f"  Matches that ended, since the entry or the case changed: {found.ended}")
    lines.append(f"  Of 1,000 innocent people about {listed.per_thousand} match this list.")
    return lines


def hit_lines(hit: "Hit") -> list[str]:
    """Return what agrees in a possible match."""
    words = "; ".join(
        f"{each.ours} – {each.theirs} ({_WORDS[each.how.value]})" for each in hit.words
    )
    birth = _BIRTHS[hit.birth.value]
    if hit.their_birth is not None:
        until = f" to {hit.their_birth.until}" if hit.their_birth.until else ""
        birth += f" (the list: {hit.their_birth.text}{until})"
    lines = [
        f"here: {hit.ours}",
        f"on the list: {hit.theirs}, {_QUALITIES[hit.quality.value]}",
        f"words that agree: {words}",
    ]
    if hit.unmatched:
        lines.append(f"words that do not: {hit.unmatched}")
    lines.append(f"birth date: {birth}")
    return [*lines, "a common name"] if hit.common else lines


def answer_line(answer: "HitAnswer") -> str:
    """Return what a person found."""
    since = "" if answer.stands else " (names or birth date of the case have changed since)"
    list_gone = " (of a list that nobody can judge any more)" if answer.doubted else ""
    return (
        f"{answer.at.date().isoformat()} {answer.officer_name}: {_FOUND[answer.found.value]}: "
        f"{answer.reasons}{since}{list_gone}"
    )
