from datetime import UTC, datetime

import pytest

from ui.pages.transfer.written_text import WrittenText
from vetting_desk.model import BundleKind, BundleRow, BundleState
from vetting_desk.model.parts import Split
from vetting_desk.operations.exchange.carried import Cleared, WhyKept
from vetting_desk.operations.exchange.splits import PartsWritten

AT = datetime(2026, 11, 22, tzinfo=UTC)


def row(*, past_cache: bool) -> BundleRow:
    return BundleRow(
        "id", BundleKind.RECORDS, 1, "a.age", AT, BundleState.WRITTEN, (), 10, past_cache
    )


def test_only_of_a_stick_it_is_said_that_it_may_be_removed() -> None:
    rows = [row(past_cache=True)]
    stick = WrittenText(removable=True).written(rows)
    folder = WrittenText(removable=False).written(rows)
    assert stick[0] == "Safe to remove the stick: 1 bundle written and read back."
    assert folder[0] == "1 bundle written into a folder on this computer and read back."
    assert stick[1] == folder[1] == "On it now: bundle 1 of 2026-11-22"


def test_a_read_back_that_may_come_from_a_cache_says_so_of_a_stick() -> None:
    rows = [row(past_cache=True), row(past_cache=False)]
    assert "eject the stick" in WrittenText(removable=True).written(rows)[1]
    assert "eject" not in WrittenText(removable=False).written(rows)[1]


def test_received_words_of_a_folder_name_no_stick() -> None:
    assert WrittenText(removable=False).received(2) == "2 bundles received."
    assert WrittenText(removable=True).received(1) == "1 bundle received. Safe to remove the stick."


@pytest.mark.parametrize("removable", [True, False])
def test_parts_say_what_is_still_to_be_written(*, removable: bool) -> None:
    split = Split("a.age", "id", (5, 5, 5), frozenset({2}))
    words, hint = WrittenText(removable=removable).parts(PartsWritten(split, (2,), True))
    assert words == "1 part written and read back."
    assert "Still to be written, of 3: 1, 3." in hint
    assert ("Safe to remove the stick." in hint) is removable
    done = PartsWritten(Split("a.age", "id", (5,), frozenset({1})), (1,), True)
    assert WrittenText(removable=removable).parts(done)[0].startswith("All parts")


def test_what_was_kept_is_named_with_why() -> None:
    cleared = Cleared(("a.age",), tuple((f"{why.value}.age", why) for why in WhyKept))
    words, hint = WrittenText(removable=True).cleared(cleared)
    assert words == "1 confirmed file removed."
    assert len(hint.splitlines()) == len(WhyKept)
    assert "Kept: changed.age, because it is no more what was written." in hint
