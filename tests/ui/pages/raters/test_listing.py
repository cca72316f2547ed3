"""What is done and read when the page of second ratings opens."""

import pytest

from ui.pages.raters import listing
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.raters import blind, letting_go, locking


def test_opening_the_page_lets_go_what_is_over_after_what_both_locked_was_opened(
    desk: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []

    def settle(_: OpenDesk) -> int:
        done.append("settle")
        return 2

    monkeypatch.setattr(locking, "settle", settle)
    monkeypatch.setattr(letting_go, "let_go_done", lambda _: done.append("let go"))
    assert listing.settled(desk) == 2
    assert done == ["settle", "let go"]


def test_who_does_not_rate_is_asked_nothing(
    desk: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[OpenDesk] = []

    def requests(at: OpenDesk) -> list[object]:
        asked.append(at)
        return []

    monkeypatch.setattr(blind, "requests", requests)
    assert listing.listed(desk, False).requests == ()
    assert asked == []
    listing.listed(desk, True)
    assert asked == [desk]
