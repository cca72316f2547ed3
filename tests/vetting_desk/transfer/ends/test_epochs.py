"""What a manifest says of epochs, as this program keeps it."""

from typing import Any

import pytest

from vetting_desk.model.epoch import NOTHING_SEEN, Epoch, Heard, Holdings, Seen
from vetting_desk.transfer.ends import epochs


def records(made: Any, number: int, sequence: int) -> Any:
    made.fields["epoch"] = {"number": number, "mark": "a" * 32}
    made.fields.update(sequence=sequence, previous="" if sequence == 1 else "b" * 64)
    return made.manifest()


def test_a_manifest_is_heard_as_it_stands(made: Any) -> None:
    made.fields["holdings"] = {"count": 2, "digest": "c" * 64, "digests": None}
    heard = epochs.heard_of(records(made, 2, 105), "d" * 64, None)

    assert heard.newest == Seen(Epoch(2, "a" * 32), 105, "d" * 64)
    assert (heard.first, heard.holdings, heard.seen) == (105, Holdings(2, "c" * 64), NOTHING_SEEN)
    assert (heard.audit_head, heard.audit_length) == (made.fields["audit"]["head"], 3)


def test_the_lowest_number_of_an_epoch_is_kept(made: Any) -> None:
    first = epochs.heard_of(records(made, 2, 105), "d" * 64, None)
    later = epochs.heard_of(records(made, 2, 107), "e" * 64, first)

    assert later.first == 105
    assert epochs.since(records(made, 2, 106), later) == 105
    assert epochs.since(records(made, 3, 300), later) == 300
    assert epochs.since(records(made, 1, 4), later) == 1


@pytest.mark.parametrize(
    ("number", "sequence", "newer"),
    [(1, 900, False), (2, 104, False), (2, 106, True), (3, 1, True)],
)
def test_a_later_epoch_or_a_higher_number_is_newer(
    made: Any, number: int, sequence: int, newer: bool
) -> None:
    heard = Heard("", Seen(Epoch(2, "a" * 32), 105, ""), 105, "", 0)

    assert epochs.is_newer(records(made, number, sequence), heard) is newer
    assert epochs.is_newer(records(made, number, sequence), None)


def test_a_statement_is_over_digests_in_order_each_once() -> None:
    one, two = "1" * 64, "2" * 64
    part, listed = epochs.statement([two, one, two])

    assert (part.count, part.digests) == (2, None)
    assert listed == bytes.fromhex(one + two)
    assert part == epochs.statement([one, two])[0]
