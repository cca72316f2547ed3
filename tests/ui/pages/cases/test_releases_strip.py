"""The releases that everyone on a case must know first."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.pages.cases.releases_strip import ReleasesStrip, in_order
from vetting_desk.operations.clinical.notes import Release, ReleaseKind

NOW = datetime(2026, 11, 22, 14, 32, tzinfo=UTC)


def release(kind: ReleaseKind, words: str = "invented words", minutes: int = 0) -> Release:
    at = NOW + timedelta(minutes=minutes)
    return Release(f"r{minutes}", "c", "", "o", "P. Sychologist", at, kind, words)


@pytest.fixture
def strip(qtbot: QtBot) -> Iterator[ReleasesStrip]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 600)
    window.show()
    made = ReleasesStrip(window)
    made.resize(600, 100)
    yield made
    window.close()


def test_with_nothing_to_say_it_is_not_there(strip: ReleasesStrip) -> None:
    strip.show_releases(())
    assert not strip.isVisible()


def test_a_release_says_why_what_and_who(strip: ReleasesStrip) -> None:
    strip.show_releases([release(ReleaseKind.NEED, "Needs a doctor")])
    assert strip.isVisible()
    [said] = strip.words()
    assert said.startswith("A need. Needs a doctor")
    assert "P. Sychologist" in said


def test_urgent_safety_stands_first_then_the_newest() -> None:
    old = release(ReleaseKind.OTHER, minutes=1)
    urgent = release(ReleaseKind.URGENT_SAFETY, minutes=2)
    new = release(ReleaseKind.NEED, minutes=3)
    assert in_order([old, urgent, new]) == [urgent, new, old]


def test_of_two_at_the_same_moment_the_later_one_stands_first() -> None:
    first, second = release(ReleaseKind.NEED, "first"), release(ReleaseKind.OTHER, "second")
    assert in_order([first, second]) == [second, first]


def test_urgent_safety_looks_apart(strip: ReleasesStrip) -> None:
    strip.show_releases([release(ReleaseKind.URGENT_SAFETY), release(ReleaseKind.OTHER)])
    assert [card.property("tone") for card in strip._cards] == ["warn", "info"]


def test_others_take_the_place_of_those_before(strip: ReleasesStrip) -> None:
    strip.show_releases([release(ReleaseKind.NEED, "first")])
    strip.show_releases([release(ReleaseKind.NEED, "second")])
    [said] = strip.words()
    assert "second" in said


def test_the_banner_alone_keeps_it_there(strip: ReleasesStrip) -> None:
    strip.banner.show_message("On legal hold")
    strip.show_releases(())
    assert strip.isVisible()


def test_many_releases_leave_room_for_the_page_and_can_be_scrolled(
    strip: ReleasesStrip, settle: Callable[[], None]
) -> None:
    strip.show_releases([release(ReleaseKind.NEED, "plainly invented", n) for n in range(20)])
    settle()
    assert strip.height() <= 150
    assert strip.verticalScrollBar().maximum() > 0
