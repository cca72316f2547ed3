"""A token for signing, in the window: its PIN beside the passphrase, and a dialog where something is signed."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.conftest import SoftToken
from ui.asking.second_officer_dialog import SecondOfficerDialog
from ui.asking.token_pin_dialog import TokenPinDialog
from ui.ground.events import Events
from ui.ground.tasks import Tasks
from ui.pages.enrolment.enrolment_page import EnrolmentPage
from ui.pages.interview.route import InterviewRoute
from ui.pages.interview.sign import SignPage
from ui.pages.transfer import TransferPage
from vetting_desk.model import AssessmentState
from vetting_desk.operations.access.issuing_key import IssuingPurpose
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.desk import tokens
from vetting_desk.operations.exchange import transfer
from vetting_desk.operations.interview import instruments, interviews
from vetting_desk.operations.interview.interviews import Interview
from vetting_desk.operations.organisation import enrolment
from vetting_desk.operations.practice import training
from vetting_desk.operations.records import records

PASSPHRASE = "four otters juggle plum jam"


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def with_token(desk: OpenDesk, hq: OpenDesk, soft_token: SoftToken, stick: Path) -> OpenDesk:
    """The training post, whose officer signs with a token."""
    tokens.move_to_token(desk, PASSPHRASE, soft_token.pin, soft_token.module)
    training.join(desk, hq, stick, PASSPHRASE)
    return desk


@pytest.fixture
def started(desk: OpenDesk) -> Interview:
    """A filled interview on the first case."""
    case = cases.search(desk, "")[0]
    summary = next(
        one for one in instruments.list_instruments(desk) if one.key.id == "first-contact"
    )
    live = interviews.start(desk, case.id, summary.key.sha256)
    live.answer_all(instruments.example("first-contact").steps)
    return live


@pytest.fixture
def sign_page(desk: OpenDesk, tasks: Tasks, started: Interview, qtbot: QtBot) -> SignPage:
    page = SignPage(partial(records.sign, desk), tasks)
    qtbot.addWidget(page)
    page.show()
    page.show_interview(started, desk.officer, desk.desk)
    return page


@pytest.fixture
def transfer_page(
    with_token: OpenDesk,
    tasks: Tasks,
    events: Events,
    stick: Path,
    settle: Callable[[], None],
    qtbot: QtBot,
) -> TransferPage:
    page = TransferPage(with_token, tasks, events)
    qtbot.addWidget(page)
    page.show()
    page.activate()
    settle()
    page.stick.choose_folder(stick)
    settle()
    return page


def dialog_of(page: QWidget) -> TokenPinDialog:
    found = page.findChild(TokenPinDialog)
    assert found is not None
    return found


def unlock(dialog: TokenPinDialog, pin: str) -> None:
    dialog.pin.field.setText(pin)
    next(b for b in dialog.findChildren(QPushButton) if b.text() == "Unlock").click()


def state_of(desk: OpenDesk, interview: Interview) -> AssessmentState:
    return desk.casebook.assessments.get(interview.assessment.id).state


def test_without_a_token_no_pin_is_asked_for(sign_page: SignPage, desk: OpenDesk) -> None:
    sign_page.show_token(tokens.state(desk))
    assert not sign_page.pin.isVisible()


def test_the_route_asks_whether_there_is_a_token(
    with_token: OpenDesk,
    started: Interview,
    tasks: Tasks,
    events: Events,
    settle: Callable[[], None],
    qtbot: QtBot,
) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    route = InterviewRoute(with_token, tasks, owner)
    route.resume(started.assessment.id)
    settle()
    route.show_signing()
    settle()
    assert route.sign.pin.isVisibleTo(route.sign)
    route.close()


def test_passphrase_and_pin_sign(
    with_token: OpenDesk,
    sign_page: SignPage,
    soft_token: SoftToken,
    qtbot: QtBot,
    settle: Callable[[], None],
) -> None:
    sign_page.show_token(tokens.state(with_token))
    qtbot.keyClicks(sign_page.passphrase.field, PASSPHRASE)
    qtbot.keyClicks(sign_page.pin.field, soft_token.pin)
    with qtbot.waitSignal(sign_page.signed) as signed:
        sign_page.sign_button.click()
    check = records.check_record(with_token, signed.args[0].id)
    assert check.outcome is records.Outcome.VALID
    assert sign_page.pin.text() == ""
    settle()


def test_without_the_pin_the_page_asks_for_it_and_keeps_the_passphrase(
    with_token: OpenDesk, sign_page: SignPage, qtbot: QtBot
) -> None:
    sign_page.show_token(tokens.state(with_token))
    qtbot.keyClicks(sign_page.passphrase.field, PASSPHRASE)
    sign_page.sign_button.click()
    assert "PIN of your token" in sign_page.error()
    assert sign_page.passphrase.text() == PASSPHRASE


def test_a_page_that_did_not_know_of_the_token_learns_of_it(
    with_token: OpenDesk, sign_page: SignPage, qtbot: QtBot, settle: Callable[[], None]
) -> None:
    qtbot.keyClicks(sign_page.passphrase.field, PASSPHRASE)
    sign_page.sign_button.click()
    settle()
    assert "Invented token" in sign_page.error()
    assert sign_page.pin.isVisible()


def test_a_wrong_pin_signs_nothing_and_is_shown_at_the_field(
    with_token: OpenDesk,
    sign_page: SignPage,
    started: Interview,
    qtbot: QtBot,
    settle: Callable[[], None],
) -> None:
    sign_page.show_token(tokens.state(with_token))
    qtbot.keyClicks(sign_page.passphrase.field, PASSPHRASE)
    qtbot.keyClicks(sign_page.pin.field, "000000")
    sign_page.sign_button.click()
    settle()
    assert "not the PIN" in sign_page.error()
    assert sign_page.pin.field.property("wrong") == "true"
    assert sign_page.passphrase.field.property("wrong") == "false"
    assert sign_page.pin.text() == ""
    assert state_of(with_token, started) is AssessmentState.DRAFT


def test_a_token_that_is_not_there_is_shown(
    with_token: OpenDesk,
    sign_page: SignPage,
    soft_token: SoftToken,
    qtbot: QtBot,
    settle: Callable[[], None],
) -> None:
    soft_token.pull_out()
    sign_page.show_token(tokens.state(with_token))
    qtbot.keyClicks(sign_page.passphrase.field, PASSPHRASE)
    qtbot.keyClicks(sign_page.pin.field, soft_token.pin)
    sign_page.sign_button.click()
    settle()
    assert "Invented token is not there" in sign_page.error()


def test_leaving_the_page_forgets_both(sign_page: SignPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(sign_page.passphrase.field, PASSPHRASE)
    sign_page.pin.field.setText("246813")
    sign_page.clear()
    assert sign_page.passphrase.text() == sign_page.pin.text() == ""


def test_a_bundle_is_written_once_the_token_is_unlocked(
    transfer_page: TransferPage,
    with_token: OpenDesk,
    soft_token: SoftToken,
    settle: Callable[[], None],
    stick: Path,
) -> None:
    transfer_page.write_to_stick()
    settle()
    assert transfer.bundles(with_token) == []
    unlock(dialog_of(transfer_page), soft_token.pin)
    settle()
    assert len(transfer.bundles(with_token)) == 1
    assert transfer_page.banner.sentence().endswith("and read back.")
    assert transfer_page.findChild(TokenPinDialog) is None


def test_a_wrong_pin_leaves_the_question_open(
    transfer_page: TransferPage,
    with_token: OpenDesk,
    soft_token: SoftToken,
    settle: Callable[[], None],
) -> None:
    transfer_page.write_to_stick()
    settle()
    dialog = dialog_of(transfer_page)
    unlock(dialog, "000000")
    settle()
    assert "not the PIN" in dialog.problem()
    assert dialog.pin.text() == ""
    unlock(dialog, soft_token.pin)
    settle()
    assert len(transfer.bundles(with_token)) == 1


def test_without_the_pin_nothing_is_written(
    transfer_page: TransferPage, with_token: OpenDesk, settle: Callable[[], None], stick: Path
) -> None:
    transfer_page.write_to_stick()
    settle()
    dialog_of(transfer_page).reject()
    settle()
    assert transfer.bundles(with_token) == []
    assert transfer_page.first_widget().isEnabled()


def test_headquarters_signs_its_answer_once_its_token_and_the_issuing_key_are_open(
    hq: OpenDesk,
    desk: OpenDesk,
    soft_token: SoftToken,
    tasks: Tasks,
    events: Events,
    stick: Path,
    settle: Callable[[], None],
    qtbot: QtBot,
) -> None:
    [second] = hq.issuing_key.seconds()
    hq.issuing_key.grant(IssuingPurpose.CERTIFY, hq.officer.name, second.id, PASSPHRASE)
    tokens.move_to_token(hq, PASSPHRASE, soft_token.pin, soft_token.module)
    enrolment.write_request(desk, stick)
    page = EnrolmentPage(hq, tasks, events)
    qtbot.addWidget(page)
    page.show()
    page.activate()
    settle()
    page.stick.choose_folder(stick)
    settle()
    press(page, "Read a request")
    settle()
    press(page, "The words are the same")
    settle()
    unlock(dialog_of(page), soft_token.pin)
    settle()
    beside = page.window().findChild(SecondOfficerDialog)
    assert beside is not None
    beside.opener.passphrase.field.setText(PASSPHRASE)
    beside.submit()
    settle()
    assert "answer" in [paper.kind for paper in enrolment.find_papers(stick)]


def press(page: QWidget, said: str) -> None:
    next(b for b in page.findChildren(QPushButton) if said in b.text() and b.isVisible()).click()
