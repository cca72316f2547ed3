"""Whether a record says of its second rating what the signed statements say that are here.

A record tells in its own words how two raters settled; the originals are entries of their own. Whoever holds
these says it anew from them and compares. What is not here cannot be compared, and is said at headquarters,
where all of it comes; a post that was given a record alone says nothing of it. Behind the doors.
"""

from typing import TYPE_CHECKING, Final

from vetting_desk.errors import FormError
from vetting_desk.judgement.rated_form import rated
from vetting_desk.model.desk import DeskKind
from vetting_desk.model.entry_kinds import RATING_ASKED, RATING_ENDED, RATING_LOCKED, SECOND_RATING
from vetting_desk.operations.interview import live_forms, own_copy
from vetting_desk.operations.raters import recorded, said
from vetting_desk.operations.records import agreement
from vetting_desk.operations.records import sealed as sealed_records
from vetting_desk.operations.records.agreement import Agreement
from vetting_desk.operations.records.needs import TwiceRatedDesk

if TYPE_CHECKING:
    from vetting_desk.model.entry import Entry
    from vetting_desk.model.record_document import RecordDocument, SecondRatingPart

OTHER: Final = "second-rating"
"""It says something else of its second rating than the statements it names."""
NOT_COMPARED: Final = "second-rating-not-compared"
"""Headquarters does not hold all statements it names."""
MORE: Final = "second-rating-more"
"""It says what the statements say that it names, and others are here which it does not name."""
UNSAID: Final = "second-rating-unsaid"
"""It says nothing of a second rating, and the first rater's lock is here."""


def compare(open_desk: TwiceRatedDesk, document: "RecordDocument", xml: bytes) -> Agreement:
    """Compare what a record says of its second rating with the statements here.

    Args:
        open_desk: A desk; its own copy of the instrument has the words.
        document: What was signed.
        xml: Its submission.
    """
    if sealed_records.is_cover(document):
        return Agreement()
    entries = [
        each
        for each in open_desk.casebook.entries.list(document.case.id)
        if each.kind in SECOND_RATING
        if said.assessment_of(open_desk, each) in {document.assessment, ""}
    ]
    if document.second_rating is None:
        locked = any(each.kind == RATING_LOCKED and each.files for each in entries)
        return Agreement(open=(UNSAID,)) if locked else Agreement()
    named = {each.entry: each.digest for each in document.second_rating.rests_on}
    if any(named.get(each.id, each.digest) != each.digest for each in entries):
        return Agreement(OTHER)
    resting = _resting(open_desk, entries, set(named))
    if resting is None:
        return _unless_elsewhere(open_desk)
    parts = _parts(open_desk, document, xml, (resting, entries))
    return _judged(document.second_rating, *parts) if parts is not None else Agreement()


def _judged(
    told: "SecondRatingPart", by_named: "SecondRatingPart | None", by_all: "SecondRatingPart | None"
) -> Agreement:
    if told != by_named:
        return Agreement(OTHER)
    return Agreement() if told == by_all else Agreement(open=(MORE,))


def _unless_elsewhere(open_desk: TwiceRatedDesk) -> Agreement:
    at_hq = open_desk.desk.kind is DeskKind.HQ
    return Agreement(open=(NOT_COMPARED,)) if at_hq else Agreement()


def _resting(
    open_desk: TwiceRatedDesk, entries: "list[Entry]", named: set[str]
) -> "list[Entry] | None":
    """Return the entries named, with those before them about who rates; None where one is not here whole."""
    known = {each.id: each for each in entries if each.files}
    found: dict[str, Entry] = {}
    waiting = sorted(named)
    while waiting:
        each = waiting.pop()
        if each in found:
            continue
        if each not in known:
            return None
        found[each] = known[each]
        if known[each].kind in {RATING_ASKED, RATING_ENDED}:
            waiting += said.before(open_desk, known[each])
    return list(found.values())


def _parts(
    open_desk: TwiceRatedDesk,
    document: "RecordDocument",
    xml: bytes,
    gathered: "tuple[list[Entry], list[Entry]]",
) -> "tuple[SecondRatingPart | None, SecondRatingPart | None] | None":
    """Return what a record would say by some entries, and by others.

    None where the form is not at hand, or the submission is none of it: what is compared otherwise says so.
    """
    own = own_copy.find(open_desk, document.instrument)
    if own is None:
        return None
    form = live_forms.load_instrument(open_desk, own.key.sha256)
    try:
        indicators = rated(agreement.take_up(form, document, xml))
    except FormError:
        return None
    first, second = (
        said.by_entries(open_desk, entries).get(document.assessment) for entries in gathered
    )
    officer = document.officer
    return (
        recorded.part_of(first, officer, indicators),
        recorded.part_of(second, officer, indicators),
    )
