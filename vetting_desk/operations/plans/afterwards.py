"""Saying how a person is 3, 6 and 12 months after the return, in the words their organisation approved.

Said after the follow-up that asked it, and signed; it goes to headquarters with the next bundle. It is no
rating, and no ground of anything.
"""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from vetting_desk.clock import on_the_wall
from vetting_desk.errors import InputError, NotFoundError, StateError
from vetting_desk.model.afterwards import MONTHS
from vetting_desk.model.entry_kinds import AFTERWARDS
from vetting_desk.operations.access import approved_texts, case_ways, entries, typed_text
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.cases import kept
from vetting_desk.operations.plans.needs import AfterwardsDesk, WordsDesk
from vetting_desk.registry.plans.reading import PlanReader

if TYPE_CHECKING:
    from vetting_desk.model.entry import Entry

SORT: Final = "after"
MOST_WORDS: Final = 20_000


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an organisation calls it.

    Attributes:
        key: In its pack.
        words: As approved.
        language: The language of the words.
        title, version: The pack.
    """

    key: str
    words: str
    language: str
    title: str
    version: int


@door(Action.READ_CASES)
def outcomes(open_desk: WordsDesk, language: str) -> list[Outcome]:
    """Return what the organisation's packs in force call it, in a language or else in the official one.

    Args:
        open_desk: The unlocked desk.
        language: A code such as ``tg``, or an instrument's name of a language.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    found: dict[str, Outcome] = {}
    for pack in approved_texts.packs(open_desk):
        for each in approved_texts.texts(open_desk, pack, language):
            sort, _, key = each.name.partition("/")
            if sort == SORT:
                outcome = Outcome(key, each.text, each.language, each.title, each.version)
                found.setdefault(key, outcome)
    return list(found.values())


@door(Action.INTERVIEW)
def tell(
    open_desk: AfterwardsDesk,
    case_id: str,
    months: int,
    key: str,
    language: str,
    day: date | None = None,
    remark: str = "",
) -> "Entry":
    """Say how the person is so many months after the return; it takes the place of what stands of that month.

    Args:
        open_desk: The unlocked desk.
        case_id: Whose case.
        months: 3, 6 or 12.
        key: One of `outcomes`.
        language: In which language the words are kept.
        day: On which day it was so; None for today.
        remark: More words; may be empty.

    Raises:
        NotFoundError: If there is no such case, or no pack has the key.
        InputError: If it is asked after other months, the day lies ahead, or there are too many words.
        StateError: If no follow-up of that month was signed, or the case was erased or withdrawn.
        HeldElsewhereError: If another desk holds the case.
        EnrolmentError: If the officer has no certificate yet.
        TokenPinNeededError: If the officer signs with a token that is not unlocked.
        PermissionDeniedError: If the role does not allow it.
    """
    books = open_desk.casebook
    kept.require_kept(books.cases.get(case_id))
    kept.require_held(open_desk, case_id)
    if months not in MONTHS:
        raise InputError(field="months", detail="not-a-choice", known="3, 6, 12")
    today = on_the_wall(books.clock_reading().at).date()
    if day is not None and day > today:
        raise InputError(field="day", detail="ahead")
    said = next((each for each in outcomes(open_desk, language) if each.key == key), None)
    if said is None:
        raise NotFoundError(what="text", id=f"{SORT}/{key}")
    plan = PlanReader(books).read(case_id)
    if months not in plan.follow_ups:
        raise StateError(what="follow-up", state="not-held", wanted="held")
    words = typed_text.answer(remark, "remark").strip()
    if len(words) > MOST_WORDS:
        raise InputError(field="remark", detail="too-long", limit=MOST_WORDS)
    record = plan.follow_ups[months]
    payload = {
        "months": months,
        "key": said.key,
        "words": said.words,
        "language": said.language,
        "title": said.title,
        "version": said.version,
        "follow_up": {"record": record.record_id, "digest": record.digest},
        "day": (day or today).isoformat(),
        "remark": words,
        "replaces": [each.id for each in plan.afterwards.get(months, ())],
    }
    ways = case_ways.of_case(open_desk, case_id)
    with open_desk.token.use():
        return entries.write(open_desk, AFTERWARDS, case_id, payload, ways=ways)
