"""Signing: the signer, the record, the passphrase, and refusals."""

from collections.abc import Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import InlineTasks
from ui.pages.interview.sign import SignPage
from vetting_desk.errors import StorageFullError, WrongPassphraseError
from vetting_desk.model import Desk, DeskKind, Officer, Role

PASSPHRASE = "plainly invented words only"


OFFICER = Officer("6d0a5f0e-0000-4000-8000-000000000003", "Test Officer", Role.INTERVIEWER)


def a_desk(*, training: bool = False) -> Any:
    return Desk(
        "6d0a5f0e-0000-4000-8000-000000000004",
        "Post 3",
        DeskKind.POST,
        "Example Organisation",
        training,
    )


class Signer:
    """Replaces `records.sign` of an unlocked desk."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str, str]] = []
        self.refuse = None

    def __call__(
        self,
        assessment_id: Any,
        passphrase: Any,
        *,
        incomplete_reason: str = "",
        progress: Any = None,
    ) -> Any:
        self.asked.append((assessment_id, passphrase, incomplete_reason))
        if self.refuse is not None:
            raise self.refuse
        return "the record"


@pytest.fixture
def signer() -> Any:
    return Signer()


@pytest.fixture
def sign(qtbot: QtBot, tasks: InlineTasks, signer: Any) -> Iterator[Any]:
    made = SignPage(signer, tasks)
    qtbot.addWidget(made)
    made.resize(1016, 690)
    made.show()
    yield made
    made.clear()


def complete(live: Any) -> Any:
    live.answer("/data/a/name", "Zarina")
    live.answer("/data/a/age", "40")
    return live


def test_the_page_says_who_signs_where_and_what_it_means(sign: Any, two_sections: Any) -> None:
    sign.show_interview(complete(two_sections), OFFICER, a_desk())
    assert sign._who.plain() == "Test Officer, Post 3, Example Organisation"
    assert "I answer for them" in sign._sentence.plain()
    assert "training" not in sign._sentence.plain()


def test_training_is_said_where_one_signs(sign: Any, two_sections: Any) -> None:
    sign.show_interview(complete(two_sections), OFFICER, a_desk(training=True))
    assert "training" in sign._sentence.plain()


def test_what_is_signed_is_shown_without_ways_to_change_it(sign: Any, two_sections: Any) -> None:
    sign.show_interview(complete(two_sections), OFFICER, a_desk())
    assert [line.answer for line in sign.answers.lines] == ["Zarina", "40", ""]
    assert all(
        line.accessibleName().startswith(("Name", "Age", "Any")) for line in sign.answers.lines
    )


def test_signing_by_enter_hands_over_the_passphrase_and_forgets_it(
    sign: Any, two_sections: Any, signer: Any, qtbot: QtBot
) -> None:
    sign.show_interview(complete(two_sections), OFFICER, a_desk())
    qtbot.keyClicks(sign.passphrase.field, PASSPHRASE)
    with qtbot.waitSignal(sign.signed) as signal:
        sign.passphrase.submitted.emit()
    assert signal.args == ["the record"]
    assert signer.asked == [(two_sections.assessment.id, PASSPHRASE, "")]
    assert sign.passphrase.text() == ""
    assert sign.answers.lines == ()


def test_the_reason_of_an_incomplete_record_is_shown_and_handed_over(
    sign: Any, two_sections: Any, signer: Any, qtbot: QtBot
) -> None:
    sign.show_interview(two_sections, OFFICER, a_desk(), "The person asked to stop.")
    assert not sign._incomplete.isHidden()
    qtbot.keyClicks(sign.passphrase.field, PASSPHRASE)
    with qtbot.waitSignal(sign.signed):
        sign.sign_button.click()
    assert signer.asked[0][2] == "The person asked to stop."


def test_a_wrong_passphrase_is_shown_at_the_field(
    sign: Any, two_sections: Any, signer: Any, qtbot: QtBot
) -> None:
    signer.refuse = WrongPassphraseError(officer_id=OFFICER.id)
    sign.show_interview(complete(two_sections), OFFICER, a_desk())
    qtbot.keyClicks(sign.passphrase.field, PASSPHRASE)
    with qtbot.assertNotEmitted(sign.failed):
        sign.sign_button.click()
        qtbot.waitUntil(lambda: sign.error() != "")
    assert sign.sign_button.isEnabled()
    assert sign.passphrase.text() == ""


def test_typing_again_takes_the_error_away(
    sign: Any, two_sections: Any, signer: Any, qtbot: QtBot
) -> None:
    signer.refuse = WrongPassphraseError(officer_id=OFFICER.id)
    sign.show_interview(complete(two_sections), OFFICER, a_desk())
    qtbot.keyClicks(sign.passphrase.field, PASSPHRASE)
    sign.sign_button.click()
    qtbot.waitUntil(lambda: sign.error() != "")
    qtbot.keyClicks(sign.passphrase.field, "p")
    assert sign.error() == ""


def test_an_empty_passphrase_signs_nothing(sign: Any, two_sections: Any, signer: Any) -> None:
    sign.show_interview(complete(two_sections), OFFICER, a_desk())
    sign.sign_button.click()
    assert signer.asked == []
    assert sign.error()


def test_what_no_passphrase_can_mend_goes_to_the_window(
    sign: Any, two_sections: Any, signer: Any, qtbot: QtBot
) -> None:
    signer.refuse = StorageFullError(path="/desk")
    sign.show_interview(complete(two_sections), OFFICER, a_desk())
    qtbot.keyClicks(sign.passphrase.field, PASSPHRASE)
    with qtbot.waitSignal(sign.failed):
        sign.sign_button.click()
    assert sign.error() == ""


def test_going_back_forgets_the_passphrase(sign: Any, two_sections: Any, qtbot: QtBot) -> None:
    sign.show_interview(complete(two_sections), OFFICER, a_desk())
    qtbot.keyClicks(sign.passphrase.field, PASSPHRASE)
    with qtbot.waitSignal(sign.back_requested):
        sign._on_back()
    assert sign.passphrase.text() == ""


def test_there_is_no_way_back_while_it_is_being_signed(
    sign: Any, two_sections: Any, qtbot: QtBot
) -> None:
    sign.show_interview(complete(two_sections), OFFICER, a_desk())
    sign._set_busy(busy=True)
    with qtbot.assertNotEmitted(sign.back_requested):
        sign._on_back()
