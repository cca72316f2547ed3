"""The page of desks: each with how it stands."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.ui.pages.queues.test_queues_page import ShowAt
from tests.vetting_desk.operations.decisions.conftest import HILOLA
from tests.vetting_desk.operations.proofs.conftest import (  # noqa: F401 (fixtures)
    Papers,
    amnesty,
    bench,
    made,
    papers,
)
from ui.pages.desks import DesksPage
from vetting_desk.errors import StorageFullError
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk import people
from vetting_desk.operations.exchange import desks


@pytest.fixture
def page(taken_in: OpenDesk, show_at: ShowAt) -> DesksPage:
    shown = show_at(taken_in, DesksPage)
    assert isinstance(shown, DesksPage)
    return shown


def test_each_post_is_there_and_the_first_is_shown(page: DesksPage) -> None:
    [found] = page.rows()
    assert found.sequence == 1
    assert page.card.isVisible()
    assert "Up to bundle 1" in page._details.plain()


def test_writing_return_bundles_is_asked_of_the_frame(page: DesksPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.returns_requested):
        page.header.act_button.click()


def test_what_could_not_be_read_never_looks_empty(
    page: DesksPage, settle: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: Any) -> None:
        raise StorageFullError(path="x")

    monkeypatch.setattr(desks, "desks", broken)
    page.refresh()
    settle()
    assert "could not be read" in page.trouble.sentence()
    assert len(page.rows()) == 1
    assert not page._empty.isVisible()


def test_a_list_of_proofs_that_became_due_is_told_with_the_act_beside_it(
    papers: Papers,  # noqa: F811
    show_at: ShowAt,
    settle: Callable[[], None],
    qtbot: QtBot,
) -> None:
    papers.issue()
    page = show_at(papers.bench.at(HILOLA), DesksPage)
    assert isinstance(page, DesksPage)
    assert page.proofs.isHidden()
    papers.reopen()
    papers.bench.at(HILOLA)
    page.refresh()
    settle()
    assert "list of proofs" in page.proofs.sentence()
    with qtbot.waitSignal(page.returns_requested):
        page.proofs.acted.emit()
    papers.bench.carry()
    page.refresh()
    settle()
    assert page.proofs.isHidden(), "the return bundle carried it"


def test_officers_here_whose_certificate_ends_are_told(
    page: DesksPage, settle: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not page.own.isVisible()
    real = people.list_people(page._desk)
    soon = page._desk.clock.now()
    ending = [replace(each, certificate_until=soon) for each in real]
    monkeypatch.setattr(people, "list_people", lambda _: ending)
    page.refresh()
    settle()
    assert page.own.isVisible()
    here = [each.officer.name for each in real if each.on_this_desk]
    words = " ".join(each.text() for each in page.own.findChildren(QLabel))
    assert here
    assert all(name in words for name in here)
