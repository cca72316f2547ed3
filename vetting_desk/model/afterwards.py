"""How a person is, months after the return, in the words their organisation approved; only ever added.

A record of a follow-up says how it went; this says what the organisation calls that. Each names those it knows
of the same month and takes their place; of two desks that did not know of each other both stand.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated, Final, Literal

from pydantic import Field, StringConstraints

from vetting_desk.model.entry_payload import Day, Line, MaybeWords, Payload, RecordRef
from vetting_desk.model.replacing import replaced

MONTHS: Final = (3, 6, 12)
"""After how many months it is asked."""
Key = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9-]{0,63}$")]


class AfterwardsPayload(Payload):
    """How a person is; `words` as approved in `language`, from version `version` of the pack `title`.

    `follow_up` is the record in which it was asked; `replaces` names such entries before.
    """

    months: Literal[3, 6, 12]
    key: Key
    words: Line
    language: Line
    title: Line
    version: Annotated[int, Field(ge=1)]
    follow_up: RecordRef
    day: Day
    remark: MaybeWords
    replaces: list[Annotated[str, StringConstraints(min_length=36, max_length=36)]] = Field(
        max_length=1_000
    )


@dataclass(frozen=True, slots=True)
class Afterwards:
    """How a person is, as one entry says it.

    Attributes:
        id: Of the entry.
        months: After how many months.
        key: In the organisation's pack.
        words: What the organisation calls it, as approved.
        title, version: The pack it was taken from.
        record_id: The follow-up.
        day: On which day it was said.
        at: When it was signed.
        by: By whom.
        remark: More words; may be empty.
        replaces: Ids of those whose place it takes.
    """

    id: str
    months: int
    key: str
    words: str
    title: str
    version: int
    record_id: str
    day: date
    at: datetime
    by: str
    remark: str = ""
    replaces: tuple[str, ...] = ()


def standing(said: Iterable[Afterwards]) -> dict[int, tuple[Afterwards, ...]]:
    """Return what stands, by month, in whatever order it came; two where desks differ."""
    by_month: dict[int, list[Afterwards]] = {}
    for each in said:
        by_month.setdefault(each.months, []).append(each)
    found = {}
    for months, its in sorted(by_month.items()):
        known = {each.id for each in its}
        gone = replaced(
            {
                each.id: [one for one in each.replaces if one in known and one != each.id]
                for each in its
            }
        )
        heads = sorted((each for each in its if each.id not in gone), key=lambda each: each.id)
        once = {each.key: each for each in reversed(heads)}
        found[months] = tuple(sorted(once.values(), key=lambda each: each.id))
    return found
