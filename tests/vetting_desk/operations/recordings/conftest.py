"""A talk with an adult who understood the notice and agrees to be recorded."""

from collections.abc import Callable

import pytest

from tests.vetting_desk.operations.conftest import sha_of
from vetting_desk.model import BirthCertainty, BirthDate, NameScript, PersonName
from vetting_desk.model.recording import AGREES, BYTES_PER_SECOND, Ending, Recording
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.interview import interviews
from vetting_desk.operations.recordings import consent, recorder
from vetting_desk.operations.recordings.recorder import Recorder
from vetting_desk.operations.safeguards import known

NAME = [PersonName("Намунаи Озмоиш", NameScript.CYRILLIC)]
BORN = BirthDate("1990-04-02", BirthCertainty.EXACT)
HOW = "May I record what we say? You may say no, and nothing changes."


def sound(seconds: float, seed: int = 1) -> bytes:
    """The same samples for the same seed; no two seconds alike."""
    length = int(seconds * BYTES_PER_SECOND) // 2 * 2
    return bytes((place * 31 + seed * 17 + place // 977) % 251 for place in range(length))


class Talk:
    """A post with a draft in which a talk can be recorded.

    Attributes:
        desk: The post.
        case: The case.
        draft: The assessment.
    """

    def __init__(self, desk: OpenDesk, instrument: str = "intake") -> None:
        self.desk = desk
        self.case = cases.create_case(desk, NAME, BORN).id
        self.draft = interviews.start(desk, self.case, sha_of(desk, instrument)).assessment.id
        self.say("age", "adult")
        self.say("notice", "understood")

    def say(self, name: str, value: str) -> None:
        known.record(self.desk, self.case, name, value, "Known to a test")

    def agree(self) -> "Talk":
        consent.say(self.desk, self.case, AGREES, HOW, "Tajik")
        return self

    def begin(self) -> Recorder:
        return recorder.begin(self.desk, self.draft)

    def recorded(self, seconds: float = 5, seed: int = 1) -> Recording:
        """A recording that ended."""
        running = self.begin()
        running.mark("/data/a", "First question")
        running.feed(sound(seconds, seed))
        return running.stop(Ending.STOPPED)


@pytest.fixture
def talk(post: OpenDesk) -> Talk:
    return Talk(post).agree()


@pytest.fixture
def asked(post: OpenDesk) -> Talk:
    """The same, before the person said whether they agree."""
    return Talk(post)


@pytest.fixture
def clinical(post: OpenDesk) -> Talk:
    """A talk of a clinical assessment."""
    return Talk(post, "phq-9").agree()


Tampering = Callable[[str], None]


@pytest.fixture
def tamper(post: OpenDesk) -> Tampering:
    """Change the casebook as somebody with its key could, past all guards."""

    def change(sql: str) -> None:
        post.casebook.database.execute("DROP TRIGGER IF EXISTS keep_recording_pieces")
        post.casebook.database.execute(sql)

    return change
