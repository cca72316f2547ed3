"""Joining without a network: the two papers go over a stick, and both sides read the same words."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from ui.events import Events
from ui.pages.case_page import CasePage
from ui.pages.enrolment_page import EnrolmentPage
from ui.tasks import Tasks
from vetting_desk.crypto.kdf import CHEAP
from vetting_desk.model import NameScript, PersonName, Role
from vetting_desk.operations import cases, desks, enrolment
from vetting_desk.operations.open_desk import OpenDesk

PASSPHRASE = "four plainly invented words"


@pytest.fixture
def centre(tmp_path: Path) -> Iterator[OpenDesk]:
    made = enrolment.create_headquarters(
        tmp_path / "a",
        "Plainly Invented",
        "Headquarters",
        "A. Officer",
        PASSPHRASE,
        PASSPHRASE,
        profile=CHEAP,
    ).place
    opened = desks.unlock(made.folder, made.officers[0].id, PASSPHRASE)
    yield opened
    opened.close()


@pytest.fixture
def post(tmp_path: Path) -> Iterator[OpenDesk]:
    made = enrolment.prepare_post(
        tmp_path / "b", "Post", "B. Officer", Role.INTERVIEWER, PASSPHRASE, profile=CHEAP
    )
    opened = desks.unlock(made.folder, made.officers[0].id, PASSPHRASE)
    yield opened
    opened.close()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def show(
    tasks: Tasks, events: Events, stick: Path, settle: Callable[[], None], qtbot: QtBot
) -> Callable[[OpenDesk], EnrolmentPage]:
    def make(desk: OpenDesk) -> EnrolmentPage:
        page = EnrolmentPage(desk, tasks, events)
        qtbot.addWidget(page)
        page.resize(900, 700)
        page.show()
        page.activate()
        settle()
        page.stick.choose_folder(stick)
        return page

    return make


def press(page: EnrolmentPage, said: str) -> None:
    next(b for b in page.findChildren(QPushButton) if said in b.text() and b.isVisible()).click()


def words(page: object) -> str:
    return "\n".join(text.text() for text in page.findChildren(QLabel) if text.isVisible())  # type: ignore[attr-defined]


def test_a_post_joins_over_a_stick(
    show: Callable[[OpenDesk], EnrolmentPage],
    post: OpenDesk,
    centre: OpenDesk,
    settle: Callable[[], None],
) -> None:
    at_post, at_centre = show(post), show(centre)
    press(at_post, "Write the request")
    settle()
    asked = at_post.words.words()
    assert len(asked) == 12
    press(at_centre, "Read a request")
    settle()
    assert "Post: B. Officer, Interviewer" in words(at_centre)
    assert at_centre.words.words() == asked
    press(at_centre, "take the desk in")
    settle()
    root = at_centre.words.words()
    press(at_post, "Read HQ's answer")
    settle()
    assert at_post.words.words() == root
    assert not post.enrolled
    press(at_post, "join")
    settle()
    assert post.enrolled
    assert "belongs to Plainly Invented" in words(at_post)


def test_a_stick_without_a_paper_says_so(
    show: Callable[[OpenDesk], EnrolmentPage], centre: OpenDesk, settle: Callable[[], None]
) -> None:
    page = show(centre)
    press(page, "Read a request")
    settle()
    assert "There is no request on this stick." in words(page)


def test_an_answer_for_another_desk_is_refused(
    show: Callable[[OpenDesk], EnrolmentPage],
    post: OpenDesk,
    stick: Path,
    settle: Callable[[], None],
) -> None:
    from vetting_desk.operations.membership import ANSWER_FILE

    (stick / ANSWER_FILE).write_bytes(b"{}")
    page = show(post)
    press(page, "Read HQ's answer")
    settle()
    assert "does not fit this desk's request" in words(page)
    assert not post.enrolled


def test_a_case_says_why_nothing_can_be_signed_yet(
    post: OpenDesk, tasks: Tasks, events: Events, settle: Callable[[], None], qtbot: QtBot
) -> None:
    case = cases.create_case(post, [PersonName("Anna", NameScript.LATIN)])
    page = CasePage(post, tasks, events)
    qtbot.addWidget(page)
    page.show()
    page.show_case(case.id)
    settle()
    assert "waits for headquarters' answer" in words(page)
    with qtbot.waitSignal(page.join_requested):
        next(
            b for b in page.findChildren(QPushButton) if b.text() == "Join the organisation"
        ).click()
