"""Sound comes from the real library where it is there, is bounded on its way, and silence is no microphone."""

import time
from array import array
from threading import Event
from types import SimpleNamespace

import pytest

from vetting_desk.errors import MicrophoneError
from vetting_desk.machine import microphone
from vetting_desk.machine.microphone import MOST_WAITING, Microphone, Waiting, loudness

RATE = 16_000
needs_library = pytest.mark.skipif(
    not microphone.installed(), reason="the extra media (miniaudio) is not installed"
)


@needs_library
def test_the_library_gives_sound_until_it_is_stopped() -> None:
    """Its own silent device stands in for a microphone: time and form of what comes are as of one."""
    found, enough = bytearray(), Event()

    def take(samples: bytes) -> None:
        found.extend(samples)
        if len(found) >= RATE:  # half a second
            enough.set()

    source = Microphone(("NULL",))
    begun = time.monotonic()
    source.start(RATE, take)
    assert source.alive()
    assert enough.wait(10)
    source.stop()
    source.stop()
    assert not source.alive()
    length = len(found)
    assert length % 2 == 0
    assert length / (2 * RATE) <= time.monotonic() - begun + 0.5
    assert loudness(bytes(found)) == 0
    assert len(found) == length


@needs_library
def test_what_only_hears_silence_is_no_microphone(monkeypatch: pytest.MonkeyPatch) -> None:
    import miniaudio

    for name in ("NULL Capture Device", "Discard all samples (playback) or generate zero samples"):
        devices = SimpleNamespace(get_captures=lambda name=name: [{"name": name}])
        monkeypatch.setattr(miniaudio, "Devices", lambda devices=devices: devices)
        with pytest.raises(MicrophoneError, match="no-device"):
            Microphone().start(RATE, lambda _samples: None)


@needs_library
def test_a_device_that_turns_out_silent_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    import miniaudio

    closed = []
    device = SimpleNamespace(backend="Null", close=lambda: closed.append(True))
    devices = SimpleNamespace(get_captures=lambda: [{"name": "Built-in"}])
    monkeypatch.setattr(miniaudio, "Devices", lambda: devices)
    monkeypatch.setattr(miniaudio, "CaptureDevice", lambda **_more: device)
    with pytest.raises(MicrophoneError, match="no-device"):
        Microphone().start(RATE, lambda _samples: None)
    assert closed == [True]


@needs_library
def test_a_device_that_does_not_start_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    import miniaudio

    def fails(**_more: object) -> None:
        raise miniaudio.MiniaudioError("no", -1)

    monkeypatch.setattr(miniaudio, "CaptureDevice", fails)
    with pytest.raises(MicrophoneError, match="failed"):
        Microphone(("NULL",)).start(RATE, lambda _samples: None)


def test_without_the_library_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(microphone, "find_spec", lambda _name: None)
    assert not microphone.installed()
    with pytest.raises(MicrophoneError, match="no-library"):
        Microphone().start(RATE, lambda _samples: None)


def test_sound_waits_for_the_casebook_and_is_forgotten_once_taken() -> None:
    waiting = Waiting(RATE)
    waiting.put(array("h", [1, -9]).tobytes())
    waiting.put(array("h", [4]).tobytes())
    samples, lost, loudest = waiting.take()
    assert (array("h", samples).tolist(), lost, loudest) == ([1, -9, 4], False, 9)
    assert waiting.take() == (b"", False, 0)


def test_no_more_waits_than_is_bounded_and_what_is_lost_is_said() -> None:
    waiting, second = Waiting(RATE), bytes(2 * RATE)
    for _ in range(MOST_WAITING + 5):
        waiting.put(second)
    samples, lost, _ = waiting.take()
    assert (len(samples), lost) == (MOST_WAITING * 2 * RATE, True)
    waiting.put(second)
    assert waiting.take()[:2] == (second, False)


@pytest.mark.parametrize(
    ("values", "loudest"), [([], 0), ([0, 0], 0), ([5, -7], 7), ([-32_768], 32_767)]
)
def test_how_loud_it_is(values: list[int], loudest: int) -> None:
    assert loudness(array("h", values).tobytes()) == loudest
