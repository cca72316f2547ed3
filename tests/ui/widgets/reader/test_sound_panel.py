"""Playing a sound: begun and stopped by one button, ended when the player ends."""

import pytest
from pytestqt.qtbot import QtBot

from ui.widgets.reader.sound_panel import SoundPanel
from vetting_desk.decoding.asking import Samples
from vetting_desk.errors import DecodingError
from vetting_desk.machine import speaker


class Player:
    """Stands for the system's player."""

    def __init__(self) -> None:
        self.given: list[tuple[int, int, bytes]] = []
        self.on = False

    def play(self, rate: int, channels: int, samples: bytes) -> "Player":
        self.given.append((rate, channels, samples))
        self.on = True
        return self

    def is_on(self) -> bool:
        return self.on

    def stop(self) -> None:
        self.on = False


SOUND = Samples(8000, 1, bytes(2 * 8000 * 65))


@pytest.fixture
def player(monkeypatch: pytest.MonkeyPatch) -> Player:
    made = Player()
    monkeypatch.setattr(speaker, "play", made.play)
    return made


@pytest.fixture
def panel(qtbot: QtBot, player: Player) -> SoundPanel:
    made = SoundPanel()
    qtbot.addWidget(made)
    made.show()
    made.show_sound(SOUND)
    return made


def test_one_button_plays_and_stops(panel: SoundPanel, player: Player) -> None:
    assert (panel.button.text(), panel._time.text()) == ("Play", "0:00 / 1:05")
    panel.button.click()
    assert player.given == [(8000, 1, SOUND.data)]
    assert panel.is_playing()
    assert panel.button.text() == "Stop"
    panel.button.click()
    assert not player.on
    assert panel.button.text() == "Play"


def test_a_sound_that_ends_can_be_played_again(
    panel: SoundPanel, player: Player, qtbot: QtBot
) -> None:
    panel.button.click()
    player.on = False
    qtbot.waitUntil(lambda: not panel.is_playing())
    panel.button.click()
    assert len(player.given) == 2


def test_another_sound_stops_the_one_before(panel: SoundPanel, player: Player) -> None:
    panel.button.click()
    panel.show_sound(Samples(8000, 2, bytes(8)))
    assert not player.on
    panel.button.click()
    panel.clear()
    assert not player.on
    panel.button.click()
    assert len(player.given) == 2


def test_a_system_without_a_player_is_told(
    panel: SoundPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise DecodingError(detail="no-player")

    monkeypatch.setattr(speaker, "play", refuse)
    told: list[Exception] = []
    panel.failed.connect(told.append)
    panel.button.click()
    assert [type(error) for error in told] == [DecodingError]
    assert not panel.is_playing()
