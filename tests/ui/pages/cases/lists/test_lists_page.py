"""Lists in the window: a possible match in words, what was found of it, loading, and what is not shown now."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from tests.ui import listed
from ui.ground.events import Events
from ui.ground.tasks import Tasks
from ui.pages.cases.lists.found_dialog import FoundDialog
from ui.pages.cases.lists.lists_page import ListsPage
from ui.pages.reason_dialog import ReasonDialog
from ui.text.list_text import FOUND
from vetting_desk.model import BirthCertainty, BirthDate, NameScript, PersonName
from vetting_desk.model.watch_list import HitFound
from vetting_desk.operations.access import judged_again
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.cases import cases
from vetting_desk.operations.lists import comparing, judged, loading, withheld

Settle = Callable[[], None]


@pytest.fixture
def case(desk: OpenDesk, tasks: Tasks) -> str:
    names = [PersonName("Хуршед Намуназода", NameScript.CYRILLIC)]
    birth = BirthDate("1984", BirthCertainty.YEAR)
    return tasks.call(cases.create_case, desk, names, birth).id


@pytest.fixture
def page(
    desk: OpenDesk, tasks: Tasks, events: Events, case: str, qtbot: QtBot, settle: Settle
) -> ListsPage:
    made = ListsPage(desk, tasks, events)
    qtbot.addWidget(made)
    made.show()
    made.show_case(case)
    made.activate()
    settle()
    return made


def shown(page: ListsPage) -> str:
    return "\n".join(
        each.text() for each in page.findChildren(QLabel) if each.isVisibleTo(page)
    ).replace("\u2068", "").replace("\u2069", "")  # fmt: skip


def again(page: ListsPage, settle: Settle) -> None:
    page.refresh()
    settle()


def test_without_a_list_it_says_so(page: ListsPage) -> None:
    assert "No list is in force" in shown(page)
    assert page.cards == []


def test_a_possible_match_is_told_in_words(
    page: ListsPage, desk: OpenDesk, tasks: Tasks, settle: Settle
) -> None:
    tasks.call(listed.put, desk)
    again(page, settle)
    text = shown(page)
    for words in (
        "Possible match: list Invented list of", "loaded", "entry", "QDi.901",
        "In this case: Хуршед Намуназода",
        "On the list: Khurshed Rustamovich Namunazoda (the main name of the entry)", "намуназода – namunazoda",
        "Birth date: the same year", "Of 1,000 innocent people about 4 match this list.",
        "Source: Nobody, for training. Legal ground: Invented law 7.", "Nobody has looked into it yet.",
    ):  # fmt: skip
        assert words in text, words


def test_no_match_names_the_list_and_warns_when_it_is_old(
    page: ListsPage, desk: OpenDesk, tasks: Tasks, settle: Settle
) -> None:
    tasks.call(listed.put, desk, "Somebody Entirely Else", "2020-01-02")
    again(page, settle)
    assert "No match: list Invented list of" in shown(page)
    assert "This list is old" in shown(page)


def test_what_was_found_is_asked_with_reasons_and_shown(
    page: ListsPage, desk: OpenDesk, tasks: Tasks, settle: Settle
) -> None:
    tasks.call(listed.put, desk)
    again(page, settle)
    page.cards[0].buttons[0].click()
    dialog = page.dialog
    assert isinstance(dialog, FoundDialog)
    dialog.act.click()
    assert dialog.error() == "Choose what you found."
    dialog.found.choose(HitFound.NOT_THEM.value)
    dialog.act.click()
    assert dialog.error() == "Say why."
    dialog.words.setPlainText("x" * 600)
    dialog.act.click()
    assert "too long" in dialog.error()
    dialog.words.setPlainText("His father has another name")
    dialog.act.click()
    settle()
    assert page.dialog is None
    assert f"{FOUND[HitFound.NOT_THEM]} – His father has another name" in shown(page)
    assert page.cards[0].buttons[0].text() == "Say otherwise…"


def test_while_a_conversation_is_open_nothing_is_shown(
    page: ListsPage, desk: OpenDesk, tasks: Tasks, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    tasks.call(listed.put, desk)
    again(page, settle)
    page.cards[0].buttons[0].click()
    dialog = page.dialog
    assert isinstance(dialog, FoundDialog)
    monkeypatch.setattr(withheld, "why", lambda *_: withheld.Withheld.TALKING)
    dialog.found.choose(HitFound.THEM.value)
    dialog.words.setPlainText("Words")
    dialog.act.click()
    settle()
    assert page.dialog is None
    assert page.cards == []
    assert "Not shown while a conversation with the person is open" in shown(page)
    assert "A conversation with the person is open." in shown(page)


def test_a_file_that_headquarters_did_not_sign_is_refused(
    page: ListsPage,
    desk: OpenDesk,
    tasks: Tasks,
    settle: Settle,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = tasks.call(listed.written, desk, tmp_path)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    page.load.click()
    settle()
    assert "signed this list" in shown(page)
    (tmp_path / "text.vdlist").write_bytes(b"text")
    page.take(tmp_path / "text.vdlist")
    settle()
    assert "This file is no signed list." in shown(page)


def test_what_lists_say_is_forgotten_when_the_page_is_left(
    page: ListsPage, desk: OpenDesk, tasks: Tasks, settle: Settle
) -> None:
    tasks.call(listed.put, desk)
    again(page, settle)
    assert page.cards
    page.hide()
    assert (page.view, page.cards) == (None, [])
    assert comparing.OLD_DAYS == 30


def doubted(tasks: Tasks, desk: OpenDesk, number: int) -> None:
    """What the desk knows once the signer of a list turns out to have lost their key."""
    now = desk.clock.now().isoformat()
    kept = {"since": now, "found_at": now, "kept_at": "", "kept_by": "", "reason": ""}
    key = "doubt/" + judged_again.key_of("un", number)
    tasks.call(lambda: desk.casebook.settings.set(key, json.dumps(kept)))


@pytest.fixture
def supervisor(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.pages.cases.lists.lists_page.may", lambda *_: True)


@pytest.mark.usefixtures("supervisor")
def test_a_list_that_nobody_can_judge_is_marked_and_kept_with_a_reason(
    page: ListsPage, desk: OpenDesk, tasks: Tasks, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = tasks.call(listed.put, desk)
    doubted(tasks, desk, made.version)
    again(page, settle)
    assert "Nobody can judge this list any more" in shown(page)
    assert "Found by a list that nobody can judge any more." in shown(page)
    kept: list[tuple[str, str]] = []
    monkeypatch.setattr(judged, "keep", lambda _, *given: kept.append(given))
    keep = page.cards[0].keep
    assert keep is not None
    keep.click()
    dialog = page.dialog
    assert isinstance(dialog, ReasonDialog)
    dialog.act.click()
    assert dialog.error() == "Give the reason."
    dialog.reason.setPlainText("Compared with the publisher's")
    dialog.act.click()
    settle()
    assert (kept, page.dialog) == ([("un", "Compared with the publisher's")], None)


@pytest.mark.usefixtures("supervisor")
def test_the_use_of_a_list_is_ended_with_a_reason(
    page: ListsPage, desk: OpenDesk, tasks: Tasks, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    tasks.call(listed.put, desk)
    again(page, settle)
    assert page.cards[0].keep is None
    end = page.cards[0].end
    assert end is not None
    ends = desk.casebook.watch_lists.end
    monkeypatch.setattr(loading, "end", lambda _, *given: ends(*given))
    end.click()
    assert isinstance(page.dialog, ReasonDialog)
    page.dialog.reason.setPlainText("No ground any more")
    page.dialog.act.click()
    settle()
    assert page.cards == []
    assert "Ended at this desk: Invented list, version 1." in shown(page)


def test_who_may_not_ends_and_keeps_nothing(
    page: ListsPage, desk: OpenDesk, tasks: Tasks, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    may = "ui.pages.cases.lists.lists_page.may"
    monkeypatch.setattr(may, lambda _, action: action is not Action.TEXTS)
    made = tasks.call(listed.put, desk)
    doubted(tasks, desk, made.version)
    again(page, settle)
    assert (page.cards[0].keep, page.cards[0].end) == (None, None)
    assert "Nobody can judge this list any more" in shown(page)
