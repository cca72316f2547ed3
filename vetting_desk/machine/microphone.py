"""Takes sound from the microphone of the system, into memory: no file, and nothing kept here.

A source is a small protocol, so that everything above it is tried without a sound card. The real one is
miniaudio (MIT), the extra ``media``: one library in the wheel, which speaks to the sound of Windows, Linux and
macOS itself. Where it finds no microphone it falls back on one that hears only silence; that is refused here by
its name, since nobody would notice until the talk is over.
"""

from array import array
from collections.abc import Callable, Generator
from importlib.util import find_spec
from sys import byteorder
from threading import Lock
from typing import Any, Final, Protocol

from vetting_desk.errors import MicrophoneError

CHUNK_MS: Final = 200
"""How often sound comes."""
MOST_WAITING: Final = 30
"""Seconds of sound that wait for the casebook; what comes beyond is lost, and said to be."""
_SILENT: Final = ("null", "discard all samples")
"""How backends and devices are called that hear nothing."""


class Source(Protocol):
    """Something that gives sound: one channel, signed numbers of 16 bits, low byte first."""

    def start(self, rate: int, take: Callable[[bytes], None]) -> None:
        """Begin to give sound.

        Args:
            rate: Samples per second.
            take: Called with sound as it comes, on a thread of the source's own.

        Raises:
            MicrophoneError: If none can be had.
        """

    def stop(self) -> None:
        """Give no more; harmless where nothing was begun. When this returns `take` is called no more."""

    def alive(self) -> bool:
        """Return whether sound can still come."""


class Microphone:
    """The microphone that the system has chosen.

    Args:
        backends: Names of backends of miniaudio to ask, such as ``NULL`` in tests; empty for the system's.
    """

    def __init__(self, backends: tuple[str, ...] = ()) -> None:
        self._backends = backends
        self._device: Any = None

    def start(self, rate: int, take: Callable[[bytes], None]) -> None:
        """Begin; see `Source.start`."""
        if not installed():
            raise MicrophoneError(detail="no-library")
        import miniaudio

        backends = [miniaudio.Backend[name] for name in self._backends]
        self._require_one(miniaudio, backends)
        try:
            self._device = miniaudio.CaptureDevice(
                input_format=miniaudio.SampleFormat.SIGNED16,
                nchannels=1,
                sample_rate=rate,
                buffersize_msec=CHUNK_MS,
                backends=backends or None,
                app_name="Vetting Desk",
            )
            self._require_heard(backends)
            taking = _taking(take)
            next(taking)
            self._device.start(taking)
        except miniaudio.MiniaudioError as error:
            self.stop()
            raise MicrophoneError(detail="failed") from error
        except MicrophoneError:
            self.stop()
            raise

    def stop(self) -> None:
        """Give no more; see `Source.stop`."""
        device, self._device = self._device, None
        if device is not None:
            device.close()

    def alive(self) -> bool:
        """Return whether sound can still come."""
        return self._device is not None and bool(self._device.running)

    def _require_heard(self, backends: list[Any]) -> None:
        """Check that what was opened is no stand-in."""
        if not backends and _is_silent(str(self._device.backend)):
            raise MicrophoneError(detail="no-device")

    def _require_one(self, miniaudio: Any, backends: list[Any]) -> None:
        """Check that there is a microphone, and not only what stands in for one."""
        if backends:
            return
        try:
            found = miniaudio.Devices().get_captures()
        except miniaudio.MiniaudioError as error:
            raise MicrophoneError(detail="no-device") from error
        if all(_is_silent(str(each["name"])) for each in found):
            raise MicrophoneError(detail="no-device")


class Waiting:
    """Sound between its source's thread and the casebook's: bounded, so that memory is.

    Args:
        rate: Samples per second.
    """

    def __init__(self, rate: int) -> None:
        self._most = MOST_WAITING * rate * 2
        self._lock = Lock()
        self._kept = bytearray()
        self._lost = False
        self._loudest = 0

    def put(self, samples: bytes) -> None:
        """Add sound as it comes; on any thread."""
        loudest = loudness(samples)
        with self._lock:
            self._loudest = max(self._loudest, loudest)
            if len(self._kept) + len(samples) > self._most:
                self._lost = True
            else:
                self._kept += samples

    def take(self) -> tuple[bytes, bool, int]:
        """Return what came since, whether some was lost, and the loudest sample (0 to 32,767); forget it."""
        with self._lock:
            found = bytes(self._kept), self._lost, self._loudest
            self._kept[:] = bytes(len(self._kept))
            self._kept.clear()
            self._lost, self._loudest = False, 0
        return found


def installed() -> bool:
    """Return whether the extra ``media`` is there."""
    return find_spec("miniaudio") is not None


def loudness(samples: bytes) -> int:
    """Return the loudest sample, 0 to 32,767."""
    values = array("h", samples[: len(samples) // 2 * 2])
    if byteorder == "big":
        values.byteswap()
    return min(32_767, max(*values, -min(values))) if values else 0


def _taking(take: Callable[[bytes], None]) -> Generator[None, bytes, None]:
    """Hand on what miniaudio sends: it wants a generator that was begun."""
    while True:
        take(bytes((yield)))


def _is_silent(name: str) -> bool:
    return name.lower().startswith(_SILENT)
