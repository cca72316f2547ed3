"""What a copy for the person or their lawyer says of watch lists: possible matches, and what was found.

A possible match that stands now, and what was said of one that has ended: the person may answer to both.
"""

from collections.abc import Iterator

from vetting_desk.clock import to_text
from vetting_desk.model.copies import CopyFor, CopyWish
from vetting_desk.model.copy_document import BOX, CopiedMatch
from vetting_desk.model.statement import Stands, Thing, standing
from vetting_desk.model.watch_list import Compared, Hit, hit_id
from vetting_desk.operations.copies.blacking import Blackening
from vetting_desk.operations.copies.needs import CopyingDesk
from vetting_desk.operations.lists import comparing, withheld

_MAY_KNOW = frozenset({CopyFor.LAWYER, CopyFor.PERSON})
_MOST = 500


def of_wish(open_desk: CopyingDesk, wish: CopyWish, black: Blackening) -> list[CopiedMatch]:
    """Return what is said of lists in a copy; nothing for any other recipient.

    Raises:
        ListRefusedError: If a list is in force, or something was said of one, and who makes the copy talks with
            the person, or rates: also where nobody matches, for a copy that is made would say so.
    """
    if wish.recipient not in _MAY_KNOW:
        return []
    books = open_desk.casebook
    case = books.cases.get(wish.case_id)
    said = standing(books.statements.of_case(case.id), Thing.HIT)
    if said or books.watch_lists.in_force():
        withheld.require_shown(open_desk, case.id)
    today = books.clock_reading().shown.date()
    return list(_found(wish, black, said, comparing.compared(books, case, today)))[:_MOST]


def _found(
    wish: CopyWish, black: Blackening, said: dict[str, Stands], now: tuple[Compared, ...]
) -> Iterator[CopiedMatch]:
    standing_now = set()
    for compared in now:
        for hit in compared.hits:
            thing_id = hit_id(wish.case_id, compared.list.source.id, hit.entry.number)
            standing_now.add(thing_id)
            if thing_id not in said:
                yield _unanswered(black, compared, hit)
    for thing_id, stands in said.items():
        for each in (stands.now, *stands.others):
            content = each.content
            yield CopiedMatch(
                title=str(content["title"]),
                source=str(content["source"]),
                ground=str(content["ground"]),
                day=str(content["day"]),
                loaded=str(content["loaded"]),
                entry=str(content["entry"]),
                ours=black.plain(str(content["ours"])),
                theirs=black.plain(str(content["theirs"])),
                agrees=content["agrees"],
                common=bool(content["common"]),
                stands=thing_id in standing_now,
                found=content["found"],
                reasons=black.plain(each.reason),
                officer=black.plain(each.officer_name) if wish.names_officers else BOX,
                said_at=to_text(each.at),
            )


def _unanswered(black: Blackening, compared: Compared, hit: Hit) -> CopiedMatch:
    source = compared.list.source
    return CopiedMatch(
        title=source.title,
        source=source.source,
        ground=source.ground,
        day=source.day,
        loaded=to_text(compared.list.loaded_at)[:10],
        entry=hit.entry.number,
        ours=black.plain(hit.ours),
        theirs=black.plain(hit.theirs),
        agrees=hit.birth.value,
        common=hit.common,
        stands=True,
        found="",
        reasons="",
        officer="",
        said_at="",
    )
