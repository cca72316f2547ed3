"""Words for watch lists: what a possible match says, how birth dates agree, what was found."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.i18n import day_text, left_to_right
from ui.text.person_text import isolated
from vetting_desk.model.doubt import Doubt
from vetting_desk.model.watch_list import (
    BirthAgreement,
    Compared,
    Hit,
    HitAnswer,
    HitFound,
    ListedBirth,
    NameQuality,
    WatchList,
    WordAgreement,
)
from vetting_desk.operations.lists.withheld import Withheld

_BIRTHS = {
    BirthAgreement.DAY: QT_TRANSLATE_NOOP("Lists", "Birth date: the same day"),
    BirthAgreement.SWAPPED: QT_TRANSLATE_NOOP(
        "Lists", "Birth date: day and month in the other order"
    ),
    BirthAgreement.YEAR: QT_TRANSLATE_NOOP(
        "Lists", "Birth date: the same year; one of both says no more"
    ),
    BirthAgreement.NEAR: QT_TRANSLATE_NOOP(
        "Lists", "Birth date: close, and one of both may be a guess"
    ),
    BirthAgreement.UNKNOWN: QT_TRANSLATE_NOOP("Lists", "Birth date: not known"),
}
_QUALITIES = {
    NameQuality.MAIN: QT_TRANSLATE_NOOP("Lists", "the main name of the entry"),
    NameQuality.ORIGINAL: QT_TRANSLATE_NOOP("Lists", "the name in its own script"),
    NameQuality.GOOD: QT_TRANSLATE_NOOP("Lists", "an alias"),
    NameQuality.LOW: QT_TRANSLATE_NOOP("Lists", "an alias of low quality, as the list says itself"),
}
_WORDS = {
    WordAgreement.SAME: QT_TRANSLATE_NOOP("Lists", "the same"),
    WordAgreement.SOUNDS: QT_TRANSLATE_NOOP("Lists", "sounds alike"),
    WordAgreement.ROOT: QT_TRANSLATE_NOOP("Lists", "one root"),
    WordAgreement.NEAR: QT_TRANSLATE_NOOP("Lists", "one letter off"),
}
FOUND = {
    HitFound.NOT_THEM: QT_TRANSLATE_NOOP("Lists", "Somebody else"),
    HitFound.MAY_BE: QT_TRANSLATE_NOOP("Lists", "It may be them"),
    HitFound.THEM: QT_TRANSLATE_NOOP("Lists", "It is them"),
}
_WITHHELD = {
    Withheld.TALKING: QT_TRANSLATE_NOOP(
        "Lists",
        "Not shown while a conversation with the person is open. Sign or finish it first: who knows of a match "
        "asks otherwise.",
    ),
    Withheld.RATING: QT_TRANSLATE_NOOP(
        "Lists",
        "Not shown while you rate in this case. Lock or sign your ratings first: who knows of a match rates "
        "otherwise.",
    ),
}
_POSSIBLE = QT_TRANSLATE_NOOP(
    "Lists", "Possible match: list {list} of {day}, loaded {loaded}, entry {entry}"
)
_NONE = QT_TRANSLATE_NOOP("Lists", "No match: list {list} of {day}, loaded {loaded}")
_OLD = QT_TRANSLATE_NOOP(
    "Lists", "This list is old. Ask headquarters for a newer one before you rely on it."
)
_INNOCENT = QT_TRANSLATE_NOOP("Lists", "Of 1,000 innocent people about {count} match this list.")
_ENDED = QT_TRANSLATE_NOOP(
    "Lists", "Matches that ended, because the entry or the case changed: {count}"
)
_HERE = QT_TRANSLATE_NOOP("Lists", "In this case: {name}")
_THERE = QT_TRANSLATE_NOOP("Lists", "On the list: {name} ({quality})")
_AGREE = QT_TRANSLATE_NOOP("Lists", "Words that agree: {words}")
_PAIR = QT_TRANSLATE_NOOP("Lists", "{ours} – {theirs} ({how})")
_NOT = QT_TRANSLATE_NOOP("Lists", "Words that do not agree: {count}")
_COMMON = QT_TRANSLATE_NOOP("Lists", "A common name: many people bear these words.")
_LISTED = QT_TRANSLATE_NOOP("Lists", "{sentence} (the list: {birth})")
_SPAN = QT_TRANSLATE_NOOP("Lists", "{first} to {last}")
_ABOUT = QT_TRANSLATE_NOOP("Lists", "about {birth}")
_SAID = QT_TRANSLATE_NOOP("Lists", "{found} – {reasons} ({officer}, {day})")
_SAID_AT = QT_TRANSLATE_NOOP("Lists", "{found} – {reasons} ({officer}, {desk}, {day})")
_SINCE = QT_TRANSLATE_NOOP(
    "Lists", "Names or birth date of the case have changed since. Look again."
)
_UNJUDGED = QT_TRANSLATE_NOOP(
    "Lists",
    "Nobody can judge this list any more: the certificate of who signed it was taken back as of {day}, "
    "and nothing shows that the list is older. Load a newer one from headquarters, end its use, or keep "
    "it with a reason.",
)
_KEPT = QT_TRANSLATE_NOOP(
    "Lists",
    "Nobody can judge this list any more: the certificate of who signed it was taken back as of {day}. "
    "{officer} keeps it in use: {reason}",
)
_MARK = QT_TRANSLATE_NOOP("Lists", "Found by a list that nobody can judge any more.")
_DOUBTED = QT_TRANSLATE_NOOP("Lists", "Said of a list that nobody can judge any more.")
_ENDED_LIST = QT_TRANSLATE_NOOP(
    "Lists", "Ended at this desk: {list}, version {version}. A higher version may be loaded."
)
_SOURCE = QT_TRANSLATE_NOOP(
    "Lists", "Source: {source}. Legal ground: {ground}. {persons} persons; signed by {officer}."
)


def _say(text: object) -> str:
    return QCoreApplication.translate("Lists", str(text))


def withheld_text(why: Withheld) -> str:
    """Return why nothing is shown now."""
    return _say(_WITHHELD[why])


def found_text(found: HitFound) -> str:
    """Return what was found, in words."""
    return _say(FOUND[found])


def possible_text(listed: WatchList, entry: str) -> str:
    """Return the heading of a possible match."""
    return _say(_POSSIBLE).format(entry=left_to_right(entry), **_named(listed))


def none_text(listed: WatchList) -> str:
    """Return that nothing matches, of which list."""
    return _say(_NONE).format(**_named(listed))


def beside_text(compared: Compared) -> str:
    """Return what stands beneath what was found of one list: how much it says, and what ended."""
    parts = [_say(_INNOCENT).format(count=compared.list.per_thousand)]
    if compared.ended:
        parts.append(_say(_ENDED).format(count=compared.ended))
    return "\n".join(parts)


def old_text() -> str:
    """Return the warning that a list is old."""
    return _say(_OLD)


def doubt_text(doubt: Doubt) -> str:
    """Return that nobody can judge a list, why, and what can be done or who keeps it."""
    day = day_text(doubt.since.date().isoformat())
    if not doubt.kept:
        return _say(_UNJUDGED).format(day=day)
    return _say(_KEPT).format(
        day=day, officer=isolated(doubt.kept_by), reason=isolated(doubt.reason)
    )


def mark_text() -> str:
    """Return what marks a possible match with a list that nobody can judge."""
    return _say(_MARK)


def ended_text(listed: WatchList) -> str:
    """Return that the use of a list ended here."""
    return _say(_ENDED_LIST).format(list=isolated(listed.source.title), version=listed.version)


def source_text(listed: WatchList) -> str:
    """Return where a list comes from and by what right it is used."""
    source = listed.source
    return _say(_SOURCE).format(
        source=isolated(source.source),
        ground=isolated(source.ground),
        persons=listed.entries,
        officer=isolated(listed.signed_by),
    )


def hit_text(hit: Hit) -> str:
    """Return what agrees in a possible match, a line for each thing."""
    pairs = [
        _say(_PAIR).format(
            ours=isolated(each.ours), theirs=isolated(each.theirs), how=_say(_WORDS[each.how])
        )
        for each in hit.words
    ]
    lines = [
        _say(_HERE).format(name=isolated(hit.ours)),
        _say(_THERE).format(name=isolated(hit.theirs), quality=_say(_QUALITIES[hit.quality])),
        _say(_AGREE).format(words="; ".join(pairs)),
    ]
    if hit.unmatched:
        lines.append(_say(_NOT).format(count=hit.unmatched))
    birth = _say(_BIRTHS[hit.birth])
    if hit.their_birth is not None:
        birth = _say(_LISTED).format(sentence=birth, birth=_birth(hit.their_birth))
    lines.append(birth)
    if hit.common:
        lines.append(_say(_COMMON))
    return "\n".join(lines)


def answer_text(answer: HitAnswer) -> str:
    """Return what somebody found, and why."""
    pattern = _say(_SAID_AT) if answer.desk else _say(_SAID)
    said = pattern.format(
        found=found_text(answer.found),
        reasons=isolated(answer.reasons),
        officer=isolated(answer.officer_name),
        desk=isolated(answer.desk),
        day=day_text(answer.at.date().isoformat()),
    )
    lines = [said]
    if not answer.stands:
        lines.append(_say(_SINCE))
    if answer.doubted:
        lines.append(_say(_DOUBTED))
    return "\n".join(lines)


def _named(listed: WatchList) -> dict[str, str]:
    return {
        "list": isolated(listed.source.title),
        "day": day_text(listed.source.day),
        "loaded": day_text(listed.loaded_at.date().isoformat()),
    }


def _birth(birth: ListedBirth) -> str:
    text = day_text(birth.text)
    if birth.until:
        return _say(_SPAN).format(first=text, last=day_text(birth.until))
    return _say(_ABOUT).format(birth=text) if birth.about else text
