"""Joining without a network: two papers travel on a stick, and both sides read the same words."""

import shutil
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.vetting_desk.operations.conftest import later, set_clock
from ui.ground.events import Events
from ui.ground.tasks import Tasks
from ui.pages.cases.case_page import CasePage
from ui.pages.enrolment.enrolment_page import EnrolmentPage
from ui.pages.people.people_page import PeoplePage
from vetting_desk.crypto.kdf import CHEAP
from vetting_desk.model import NameScript, PersonName, Role
from vetting_desk.operations.access.desk_folders import list_desks
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.desk import desks, people
from vetting_desk.operations.organisation import enrolment, membership, revocations

PASSPHRASE = "four otters juggle plum jam"


@pytest.fixture(scope="session")
def strangers(made_once: Callable[..., Path]) -> Path:
    """Headquarters in ``a`` and a post in ``b``, not enrolled; closed."""

    def fill(base: Path) -> None:
        enrolment.create_headquarters(
            base / "a", "Plainly Invented", "Headquarters", "A. Officer", PASSPHRASE, PASSPHRASE,
            profile=CHEAP,
        )  # fmt: skip
        enrolment.prepare_post(
            base / "b", "Post", "B. Officer", Role.INTERVIEWER, PASSPHRASE, profile=CHEAP
        )

    return made_once("strangers", fill)


def copied(strangers: Path, tmp_path: Path, name: str) -> OpenDesk:
    """Unlock a copy of one of the two."""
    folder = Path(shutil.copytree(strangers / name, tmp_path / name))
    [place] = list_desks(folder)
    return desks.unlock(place.folder, place.officers[0].id, PASSPHRASE)


@pytest.fixture
def centre(strangers: Path, tmp_path: Path) -> Iterator[OpenDesk]:
    opened = copied(strangers, tmp_path, "a")
    yield opened
    opened.close()


@pytest.fixture
def post(strangers: Path, tmp_path: Path) -> Iterator[OpenDesk]:
    opened = copied(strangers, tmp_path, "b")
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
        desk.listen(events.publish)
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
    from vetting_desk.operations.organisation.membership import ANSWER_FILE

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


@pytest.fixture
def joined(post: OpenDesk, centre: OpenDesk, stick: Path) -> OpenDesk:
    """The post after it joined, with an empty stick."""
    enrolment.write_request(post, stick)
    enrolment.approve(centre, stick / membership.REQUEST_FILE, stick)
    enrolment.apply_answer(post, stick / membership.ANSWER_FILE)
    for path in stick.iterdir():
        path.unlink()
    return post


def buttons(page: EnrolmentPage) -> str:
    return "\n".join(b.text() for b in page.findChildren(QPushButton) if b.isVisible())


def until(desk: OpenDesk) -> datetime:
    found = people.list_people(desk)[0].certificate_until
    assert found is not None
    return found


def test_a_post_that_joined_sees_until_when_certificate_and_list_hold(
    show: Callable[[OpenDesk], EnrolmentPage], joined: OpenDesk
) -> None:
    text = words(show(joined))
    assert "Your certificate is valid until 20" in text
    assert "Revocation list 1: current until 20" in text


def test_certificates_are_renewed_over_a_stick(
    show: Callable[[OpenDesk], EnrolmentPage],
    joined: OpenDesk,
    centre: OpenDesk,
    settle: Callable[[], None],
) -> None:
    before = people.list_people(joined)[0].words
    at_post, at_centre = show(joined), show(centre)
    assert "Write the request" not in buttons(at_post)
    press(at_post, "Renew the certificates")
    press(at_post, "Write the request")
    settle()
    press(at_centre, "Read a request")
    settle()
    assert at_centre.words.words() == at_post.words.words()
    press(at_centre, "take the desk in")
    settle()
    press(at_post, "Read HQ's answer")
    settle()
    press(at_post, "join")
    settle()
    assert "Your certificates are here" in words(at_post)
    assert people.list_people(joined)[0].words != before


def test_a_written_renewal_still_waits_for_its_answer_when_the_page_is_shown_again(
    show: Callable[[OpenDesk], EnrolmentPage], joined: OpenDesk, stick: Path
) -> None:
    paper = enrolment.write_request(joined, stick)
    page = show(joined)
    assert "the answer is still to come" in words(page)
    assert page.words.words() == paper.words
    assert "Read HQ's answer" in buttons(page)


@pytest.mark.parametrize(
    ("days", "said"), [(-30, "Your certificate ends on"), (1, "Your certificate ended on")]
)
def test_a_certificate_that_ends_asks_for_its_renewal(
    show: Callable[[OpenDesk], EnrolmentPage], joined: OpenDesk, days: int, said: str
) -> None:
    later(joined, until(joined) + timedelta(days=days))
    page = show(joined)
    assert said in words(page)
    assert "Write the request" in buttons(page)


def test_an_expired_list_says_that_a_return_bundle_is_needed(
    show: Callable[[OpenDesk], EnrolmentPage],
    joined: OpenDesk,
    tasks: Tasks,
    events: Events,
    settle: Callable[[], None],
    qtbot: QtBot,
) -> None:
    people_page = PeoplePage(joined, tasks, events)
    qtbot.addWidget(people_page)
    people_page.show()
    people_page.activate()
    settle()
    assert "Revocation list" not in words(people_page)
    ends = revocations.state(joined).until
    assert ends is not None
    later(joined, ends + timedelta(days=1))
    people_page.refresh()
    settle()
    for page in (show(joined), people_page):
        assert "Revocation list 1 expired on" in words(page)
        assert "a return bundle from headquarters brings a new one" in words(page)


@pytest.mark.parametrize(
    ("days", "at_centre", "at_post"),
    [
        (
            3,
            "The post's clock is 3 days ahead of this one.",
            "clock is 3 days ahead of headquarters'.",
        ),
        (-3, "this request is 3 days old", "clock is 3 days behind headquarters'."),
    ],
)
def test_two_clocks_that_differ_by_days_are_told_on_both_sides(
    show: Callable[[OpenDesk], EnrolmentPage],
    joined: OpenDesk,
    centre: OpenDesk,
    settle: Callable[[], None],
    days: int,
    at_centre: str,
    at_post: str,
) -> None:
    now = max(desk.casebook.clock_reading().newest for desk in (joined, centre))
    later(centre, now + timedelta(days=10))
    second = timedelta(seconds=1 if days > 0 else -1)
    set_clock(joined, now + timedelta(days=10 + days) + second)
    there, here = show(joined), show(centre)
    press(there, "Renew the certificates")
    press(there, "Write the request")
    settle()
    press(here, "Read a request")
    settle()
    assert at_centre in words(here)
    press(here, "take the desk in")
    settle()
    set_clock(joined, now + timedelta(days=10 + days) + second)
    press(there, "Read HQ's answer")
    settle()
    assert at_post in words(there)
    press(there, "join")
    settle()
    assert "Your certificates are here" in words(there)
