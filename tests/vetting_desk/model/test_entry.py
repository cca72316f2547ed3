"""Which entries are headquarters' own word, as each desk knows them."""

from datetime import UTC, datetime

from vetting_desk.model import Desk, DeskKind, new_id
from vetting_desk.model.entry import Entry, from_headquarters

HQ, POST = new_id(), new_id()
WRITTEN = datetime(2026, 3, 1, tzinfo=UTC)


def entry(desk_id: str, *, taken_in: bool) -> Entry:
    return Entry(
        new_id(), "decision", new_id(), desk_id, new_id(), "Davlat Sample", WRITTEN, "d" * 64, "", (),
        taken_in=taken_in,
    )  # fmt: skip


def desk(kind: DeskKind) -> Desk:
    return Desk(HQ if kind is DeskKind.HQ else POST, "Sample", kind, "Sample programme", True)


def test_at_headquarters_they_are_its_own_also_those_that_a_post_brought_back() -> None:
    own, back = entry(HQ, taken_in=False), entry(HQ, taken_in=True)
    posts = entry(POST, taken_in=True)
    assert from_headquarters([own, posts, back], desk(DeskKind.HQ)) == [own, back]


def test_at_a_post_they_are_what_came() -> None:
    own, came = entry(POST, taken_in=False), entry(HQ, taken_in=True)
    assert from_headquarters([own, came], desk(DeskKind.POST)) == [came]
