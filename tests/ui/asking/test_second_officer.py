"""What wants a second officer is done once they typed their passphrase, and not before."""

from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import PASSPHRASE
from ui.asking.second_officer import AskingSecond
from ui.asking.second_officer_dialog import SecondOfficerDialog
from ui.ground.tasks import Tasks
from vetting_desk.errors import SecondOfficerNeededError
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.organisation import revocations


@pytest.fixture
def asked(
    hq: OpenDesk, tasks: Tasks, settle: Callable[[], None], qtbot: QtBot
) -> Iterator[tuple[SecondOfficerDialog, list[int], list[str]]]:
    """The question for a new list, what came of it, and whether it was refused."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    made: list[int] = []
    refused: list[str] = []
    with pytest.raises(SecondOfficerNeededError) as wanted:
        revocations.renew(hq)
    question = AskingSecond(
        hq,
        tasks,
        window,
        wanted.value,
        lambda: made.append(revocations.renew(hq)),
        partial(refused.append, "refused"),
    )
    question.ask()
    settle()
    dialog = question.dialog
    assert isinstance(dialog, SecondOfficerDialog)
    yield dialog, made, refused
    del question, window  # kept until here: nothing else holds them


def test_the_same_call_is_made_again(
    hq: OpenDesk,
    asked: tuple[SecondOfficerDialog, list[int], list[str]],
    qtbot: QtBot,
) -> None:
    dialog, made, _ = asked
    dialog.opener.passphrase.field.setText(PASSPHRASE)
    dialog.submit()
    qtbot.waitUntil(lambda: bool(made), timeout=20_000)

    assert made == [hq.casebook.revocations.number()] == [2]


def test_a_wrong_passphrase_makes_nothing(
    asked: tuple[SecondOfficerDialog, list[int], list[str]], settle: Callable[[], None]
) -> None:
    dialog, made, _ = asked
    dialog.opener.passphrase.field.setText("not the passphrase")
    dialog.submit()
    settle()

    assert dialog.problem()
    assert made == []
    dialog.reject()


def test_who_cancels_has_it_left_as_it_was(
    hq: OpenDesk,
    asked: tuple[SecondOfficerDialog, list[int], list[str]],
    settle: Callable[[], None],
) -> None:
    dialog, made, refused = asked
    dialog.reject()
    settle()

    assert (made, refused) == ([], ["refused"])
    assert hq.casebook.revocations.number() == 1
