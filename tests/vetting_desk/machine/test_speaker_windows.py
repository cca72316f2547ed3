"""The player of Windows: a WAVE file made in memory, handed to the system whole."""

import io
import sys
import wave
from types import SimpleNamespace

import pytest

from vetting_desk.machine import speaker_windows


def test_header_and_samples_are_a_sound_that_pythons_own_reader_takes() -> None:
    samples = bytes(range(200))
    sound = speaker_windows.header(22050, 2, len(samples)) + samples
    with wave.open(io.BytesIO(sound)) as reader:
        assert reader.getparams()[:4] == (2, 2, 22050, 50)
        assert reader.readframes(50) == samples


def test_what_stands_in_standard_input_is_played_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(b"a sound")))
    played: list[bytes] = []
    assert speaker_windows.main(played.append) == 0
    assert played == [b"a sound"]


@pytest.mark.system("linux", "darwin")
def test_elsewhere_it_is_wrong_use() -> None:
    assert speaker_windows.main() == 2
