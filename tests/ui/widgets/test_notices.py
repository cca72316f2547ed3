"""Banners of one place are one line in a low window, and nothing of them is lost."""

import pytest
from pytestqt.qtbot import QtBot

from ui.widgets.banner import Banner
from ui.widgets.notices import Notices


@pytest.fixture
def banners(qtbot: QtBot) -> tuple[Notices, Banner, Banner]:
    first, second = Banner(), Banner()
    made = Notices((first, second))
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show()
    return made, first, second


def test_with_nothing_to_say_it_takes_no_room(banners: tuple[Notices, Banner, Banner]) -> None:
    notices, first, _ = banners
    first.show_message("One.")
    assert not notices.isHidden()
    first.hide()
    assert notices.isHidden()
    assert notices.words() == ""


def test_in_full_there_is_no_line(banners: tuple[Notices, Banner, Banner]) -> None:
    notices, first, second = banners
    first.show_message("One.")
    notices.show()
    assert (first.isVisible(), second.isVisible(), notices.words()) == (True, False, "")


def test_the_gravest_is_said_first(banners: tuple[Notices, Banner, Banner]) -> None:
    notices, first, second = banners
    notices.set_lean(lean=True)
    first.show_message("A break.", tone="info")
    second.show_message("A tie.", tone="error")
    assert notices.words() == "A tie. A break."
    assert not first.isVisible()
    second.show_message("Not in the register.", tone="warn")
    assert notices.words() == "Not in the register. A break."
    second.hide()
    assert notices.words() == "A break."


def test_the_line_opens_into_all_and_shuts(banners: tuple[Notices, Banner, Banner]) -> None:
    notices, first, _ = banners
    notices.set_lean(lean=True)
    first.show_message("A break.", "Suggest it.", action="Pause now")
    assert notices.more.accessibleName() == "More"
    notices.more.click()
    assert first.isVisible()
    assert notices.more.accessibleName() == "Less"
    notices.more.click()
    assert not first.isVisible()
    notices.more.click()
    notices.set_lean(lean=False)
    assert first.isVisible()
    notices.set_lean(lean=True)
    assert not first.isVisible()
