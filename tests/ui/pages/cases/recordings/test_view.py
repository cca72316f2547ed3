"""What the page shows is read in one piece: the chosen recording, or the newest, or that it is sealed."""

import pytest

from tests.ui.recorded import Talk
from ui.pages.cases.recordings.view import look
from ui.shell.frame import DeskFrame
from vetting_desk.errors import PermissionDeniedError
from vetting_desk.operations.recordings import reading


@pytest.fixture
def talk(frame: DeskFrame) -> Talk:
    return Talk(frame.open_desk).agree()


def test_without_one_there_is_what_they_say(talk: Talk) -> None:
    view = look(talk.desk, talk.case, "")
    assert (view.recordings, view.chosen, view.sealed) == ((), None, False)
    assert view.consent.answer == "agrees"
    assert view.name


def test_the_chosen_one_is_shown_else_the_newest(talk: Talk) -> None:
    first, second = talk.recorded(), talk.recorded()
    for wanted, shown in ((first.id, first.id), ("", second.id), ("gone", second.id)):
        found = look(talk.desk, talk.case, wanted).chosen
        assert found is not None
        assert found.recording.id == shown


def test_one_that_is_sealed_to_others_is_said_to_be(
    talk: Talk, monkeypatch: pytest.MonkeyPatch
) -> None:
    talk.recorded()

    def shut(*_given: object) -> None:
        raise PermissionDeniedError(role="interviewer", action="clinical")

    monkeypatch.setattr(reading, "look", shut)
    view = look(talk.desk, talk.case, "")
    assert (view.chosen, view.sealed) == (None, True)
