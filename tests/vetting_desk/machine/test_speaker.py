"""Sounds are played from memory by what the system has, and stop at once."""

import sys
from pathlib import Path

import pytest

from vetting_desk.errors import DecodingError
from vetting_desk.machine import speaker


@pytest.fixture
def players(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder on the path that stand-ins can be put into."""
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("PATH", str(tmp_path))
    return tmp_path


def stand_in(folder: Path, name: str, script: str) -> None:
    program = folder / name
    program.write_text(f"#!{sys.executable} -S\nimport os, sys, time\n{script}")
    program.chmod(0o755)


@pytest.mark.system("linux", "darwin")
@pytest.mark.parametrize(("name", "said"), [("paplay", "--rate=8000"), ("aplay", "8000")])
def test_each_player_is_told_rate_and_channels_and_given_the_samples(
    players: Path, name: str, said: str
) -> None:
    told = players / "told"
    stand_in(
        players,
        name,
        f"open({str(told)!r}, 'wb').write(repr(sys.argv[1:]).encode() + b'|' + sys.stdin.buffer.read())",
    )
    playing = speaker.play(8000, 2, b"samples")
    playing._process.wait()
    arguments, samples = told.read_bytes().split(b"|")
    assert said in eval(arguments)
    assert samples == b"samples"
    assert not playing.is_on()
    playing.stop()


@pytest.mark.system("linux", "darwin")
def test_a_sound_is_stopped_at_once(players: Path) -> None:
    stand_in(players, "paplay", "time.sleep(600)")
    playing = speaker.play(8000, 1, bytes(1 << 22))
    assert playing.is_on()
    playing.stop()
    assert not playing.is_on()


def test_a_system_without_a_player_says_so(players: Path) -> None:
    assert speaker.command(8000, 1) is None
    with pytest.raises(DecodingError) as caught:
        speaker.play(8000, 1, b"")
    assert caught.value.fields["detail"] == "no-player"


@pytest.mark.system("linux", "darwin")
def test_a_player_that_does_not_start_is_none(players: Path) -> None:
    (players / "paplay").write_text("#!/nowhere/at/all\n")
    (players / "paplay").chmod(0o755)
    with pytest.raises(DecodingError):
        speaker.play(8000, 1, b"")


def test_on_windows_the_program_plays_itself(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert speaker.command(8000, 1) == [
        sys.executable, "-m", "vetting_desk.machine.speaker_windows",
    ]  # fmt: skip
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "vetting-desk-window.exe"))
    assert speaker.command(8000, 1) == [str(tmp_path / "vetting-desk-window.exe"), "--play"]
