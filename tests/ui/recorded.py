"""What tests of recording in the window share: a source of sound that says what it is told, and a talk."""

from collections.abc import Callable

from tests.vetting_desk.operations.recordings.conftest import Talk, sound
from vetting_desk.errors import MicrophoneError

__all__ = ["Spoken", "Talk", "sound"]


class Spoken:
    """A source that gives what a test says, when it says it.

    Attributes:
        taking: Whether somebody takes its sound now.
        begun: How often it was started.
        lost: Whether no more can come.
    """

    def __init__(self, problem: str = "") -> None:
        self._problem = problem
        self._take: Callable[[bytes], None] | None = None
        self.begun = 0
        self.lost = False

    @property
    def taking(self) -> bool:
        return self._take is not None

    def start(self, rate: int, take: Callable[[bytes], None]) -> None:
        assert rate == 16_000
        if self._problem:
            raise MicrophoneError(detail=self._problem)
        self.begun += 1
        self._take = take

    def stop(self) -> None:
        self._take = None

    def alive(self) -> bool:
        return self.taking and not self.lost

    def say(self, samples: bytes) -> None:
        assert self._take is not None, "nobody listens"
        for place in range(0, len(samples), 6_400):
            self._take(samples[place : place + 6_400])
