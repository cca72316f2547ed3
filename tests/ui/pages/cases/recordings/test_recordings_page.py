"""The page: what they say to being recorded, a talk heard from a question, typed out, checked, sent, erased."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.ui.conftest import PASSPHRASE
from tests.ui.recorded import Talk, sound
from ui.pages.cases.recordings.recordings_page import RecordingsPage
from ui.pages.cases.recordings.typing_dialog import TypingDialog
from ui.pages.reason_dialog import ReasonDialog
from ui.shell.frame import DeskFrame
from ui.shell.main_window import MainWindow
from vetting_desk.decoding.asking import Samples
from vetting_desk.machine import speaker
from vetting_desk.model import Role
from vetting_desk.model.recording import Ending, Recording, RecordingState
from vetting_desk.operations.recordings import consent, reading

Settle = Callable[[], None]


class Player:
    """Stands for the system's player.

    Attributes:
        heard: What was played.
        on: Whether it plays.
    """

    def __init__(self) -> None:
        self.heard: list[bytes] = []
        self.on = False

    def play(self, rate: int, channels: int, samples: bytes) -> "Player":
        assert (rate, channels) == (16_000, 1)
        self.heard.append(samples)
        self.on = True
        return self

    def is_on(self) -> bool:
        return self.on

    def stop(self) -> None:
        self.on = False


@pytest.fixture
def player(monkeypatch: pytest.MonkeyPatch) -> Player:
    made = Player()
    monkeypatch.setattr(speaker, "play", made.play)
    return made


class Room:
    """A case with a recording of seven seconds, and its page."""

    def __init__(self, frame: DeskFrame, settle: Settle) -> None:
        self.frame, self.settle = frame, settle
        self.talk = Talk(frame.open_desk).agree()
        self.recording = self.record()

    def record(self) -> Recording:
        running = self.talk.begin()
        running.mark("/data/a", "Who are you?")
        running.feed(sound(4))
        running.mark("/data/b", "Where were you?")
        running.feed(sound(3, seed=2))
        return running.stop(Ending.STOPPED)

    @property
    def whole(self) -> bytes:
        return sound(4) + sound(3, seed=2)

    def show(self) -> RecordingsPage:
        self.frame.case_parts.open_recordings(self.talk.case)
        self.settle()
        return self.frame.pages.recordings

    def as_supervisor(self) -> None:
        desk = self.talk.desk
        raised = replace(desk.officer, role=Role.SUPERVISOR)
        desk.casebook.officers.put(raised)
        desk.casebook.act_as(raised)

    def reason(self, page: RecordingsPage, words: str, passphrase: str = "") -> None:
        dialog = page.findChildren(ReasonDialog)[-1]
        dialog.reason.setPlainText(words)
        if passphrase:
            dialog.passphrase.field.setText(passphrase)
        dialog.act.click()
        self.settle()


@pytest.fixture
def room(frame: DeskFrame, settle: Settle) -> Room:
    return Room(frame, settle)


def test_a_case_without_one_says_how_one_is_made(frame: DeskFrame, settle: Settle) -> None:
    talk = Talk(frame.open_desk)
    frame.case_parts.open_recordings(talk.case)
    settle()
    page = frame.pages.recordings
    assert page.card.isHidden()
    assert page._empty.isVisible()
    assert page._consent.plain() == "Nobody has asked."
    assert page.withdraw.isHidden()


def test_it_is_played_from_a_question_after_a_reason_that_is_kept(
    room: Room, player: Player
) -> None:
    page = room.show()
    assert [each.accessibleName() for each in page.card.marks] == [
        "\u2068Who are you?\u2069, 0:00:00",
        "\u2068Where were you?\u2069, 0:00:04",
    ]
    page.card.marks[1].click()
    assert player.heard == []
    room.reason(page, "The date he gave")
    assert player.heard == [room.whole[4 * 32_000 :]]
    page.card.listen.click()
    room.settle()
    assert player.heard[-1] == room.whole
    entries = [
        each for each in room.talk.desk.casebook.audit.entries() if each.action == "recording-heard"
    ]
    assert {each.detail["reason"] for each in entries} == {"The date he gave"}
    assert sorted(each.detail["from"] for each in entries) == [0, 4_000]


def test_leaving_the_page_stops_the_sound_and_forgets_it(room: Room, player: Player) -> None:
    page = room.show()
    page.card.listen.click()
    room.reason(page, "A reason")
    assert page.card.sound.is_playing()
    room.frame.go("cases")
    room.settle()
    assert not player.on
    assert page.card.sound._samples is None
    assert page.card.marks == []
    page = room.show()
    page.card.listen.click()
    assert page.findChildren(ReasonDialog)  # asked anew


def test_what_is_said_is_typed_beside_it_and_corrected_with_a_history(room: Room) -> None:
    page = room.show()
    page.card.write.click()
    for words in ("Man az bozor omadam", "Man az Bozor omadam"):
        dialog = page.findChildren(TypingDialog)[-1]
        if not dialog.words.text():
            dialog.act_button.click()
            assert dialog.problems.isVisible()
        dialog.words.edit.setPlainText(words)
        dialog.language.setText("Tajik")
        dialog.act_button.click()
        room.settle()
        [line] = page.card.lines
        assert words in line.accessibleName()
        assert "Tajik" in line.accessibleName()
        line.click()
    seen = reading.look(room.talk.desk, room.recording.id)
    assert len(seen.transcripts) == 2
    assert len(seen.standing) == 1


def test_it_is_checked_and_damage_is_said(room: Room) -> None:
    page = room.show()
    page.card.check.click()
    room.settle()
    assert "this is what was recorded" in room.frame.messages.text()
    database = room.talk.desk.casebook.database
    database.execute("DELETE FROM recording_pieces WHERE position = 2")
    page.card.check.click()
    room.settle()
    assert "piece 2 is not as it was" in room.frame.messages.text()


def test_it_is_erased_with_a_reason_and_the_passphrase(
    room: Room, unlocked: MainWindow, settle: Settle
) -> None:
    room.as_supervisor()
    unlocked._make_frame_anew()
    settle()
    assert unlocked.frame is not None
    room.frame = unlocked.frame
    page = room.show()
    page.card.erase.click()
    room.reason(page, "The person asks", "not the right words at all")
    assert page.findChildren(ReasonDialog)[-1].error()
    room.reason(page, "The person asks", PASSPHRASE)
    found = room.talk.desk.casebook.recordings.get(room.recording.id)
    assert (found.state, found.erased_why) == (RecordingState.ERASED, "The person asks")
    assert page.card.listen.isHidden()


def test_taking_it_back_from_the_page_is_one_act(room: Room) -> None:
    page = room.show()
    page.withdraw.click()
    room.settle()
    assert consent.standing(room.talk.desk, room.talk.case).answer == "withdrawn"
    assert "It says nothing about them" in page._consent.plain()
    assert page.withdraw.isHidden()


def test_of_several_one_is_chosen(room: Room) -> None:
    second = room.record()
    page = room.show()
    assert len(page.rows) == 2
    assert page.view is not None
    assert page.view.chosen is not None
    assert page.view.chosen.recording.id == second.id
    page.rows[1].click()
    room.settle()
    assert page.view.chosen.recording.id == room.recording.id


def test_a_player_that_is_missing_is_told(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(speaker, "command", lambda *_given: None)
    page = room.show()
    page.card.listen.click()
    room.reason(page, "A reason")
    assert room.frame.messages.text()
    assert not page.card.sound.is_playing()


def test_samples_are_what_the_panel_shows(room: Room, player: Player) -> None:
    page = room.show()
    page.card.listen.click()
    room.reason(page, "A reason")
    assert page.card.sound._samples == Samples(16_000, 1, room.whole)
