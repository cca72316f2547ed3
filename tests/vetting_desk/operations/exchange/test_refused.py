"""What headquarters refused: looked at with its sizes, and cleared with a reason that stands in the log."""

from dataclasses import replace

import pytest

from vetting_desk.errors import InputError, NotFoundError, PermissionDeniedError
from vetting_desk.model import IntakeOutcome, RecordFile, Role
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.exchange import refused
from vetting_desk.store.refused import QUOTA


def refuse(hq: OpenDesk, desk_id: str, *contents: bytes) -> int:
    files = tuple(
        RecordFile(f"file{place}", hq.casebook.blobs.put(content), len(content))
        for place, content in enumerate(contents)
    )
    kept = hq.casebook.intake.quarantine(
        "bundle", desk_id, "record", "d" * 64, IntakeOutcome.REFUSED, "signature", files
    )
    return kept.number


def test_nothing_refused_takes_no_room(hq: OpenDesk) -> None:
    assert refused.room(hq) == refused.RefusedRoom(0, QUOTA, ())


def test_the_largest_is_told_first_with_the_desk_it_came_from(hq: OpenDesk, post: OpenDesk) -> None:
    small = refuse(hq, post.desk.id, b"small")
    large = refuse(hq, "a stranger", b"large" * 1_000, b"small")

    found = refused.room(hq)

    assert found.length == 5_005
    assert [(each.number, each.desk_name, each.length) for each in found.contents] == [
        (large, "a stranger", 5_005),
        (small, "Test post", 5),
    ]
    assert {each.reason for each in found.contents} == {"signature"}


def test_clearing_one_leaves_the_others_and_what_is_known(hq: OpenDesk) -> None:
    one, other = refuse(hq, "desk", b"one" * 1_000), refuse(hq, "desk", b"other")

    cleared = refused.clear(hq, " an invented reason ", [one])

    assert (cleared.numbers, cleared.length) == ((one,), 3_000)
    found = {each.number: each for each in refused.room(hq).contents}
    assert (found[one].length, found[one].whole) == (0, False)
    assert (found[other].length, found[other].whole) == (5, True)
    [told] = hq.casebook.audit.entries(action="refused-cleared")
    assert (told.officer_id, told.detail["reason"]) == (hq.officer.id, "an invented reason")


def test_all_can_be_cleared(hq: OpenDesk) -> None:
    for content in (b"one", b"other"):
        refuse(hq, "desk", content)

    assert refused.clear(hq, "an invented reason").length == 8
    assert refused.room(hq).length == 0
    assert refused.clear(hq, "again").numbers == ()
    hq.casebook.verify()


@pytest.mark.parametrize(
    ("reason", "detail"), [("", "empty"), (" \n", "empty"), ("x" * 501, "too-long")]
)
def test_without_a_reason_nothing_is_cleared(hq: OpenDesk, reason: str, detail: str) -> None:
    number = refuse(hq, "desk", b"content")

    with pytest.raises(InputError) as told:
        refused.clear(hq, reason, [number])

    assert told.value.fields["detail"] == detail
    assert refused.room(hq).length == 7


def test_what_is_not_there_cannot_be_cleared(hq: OpenDesk) -> None:
    with pytest.raises(NotFoundError):
        refused.clear(hq, "an invented reason", [7])


def test_who_may_not_erase_may_look_and_not_clear(hq: OpenDesk) -> None:
    refuse(hq, "desk", b"content")
    hq.casebook.act_as(replace(hq.officer, role=Role.INTERVIEWER))

    assert refused.room(hq).length == 7
    with pytest.raises(PermissionDeniedError):
        refused.clear(hq, "an invented reason")
