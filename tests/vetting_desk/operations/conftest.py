"""Two enrolled desks of a training organisation, made once and copied for each test."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from tests.conftest import SoftToken
from vetting_desk.clock import FixedClock
from vetting_desk.crypto.kdf import CHEAP
from vetting_desk.errors import SecondOfficerNeededError
from vetting_desk.model import NameScript, Officer, PersonName, Record, Role
from vetting_desk.operations.access import desk_folders
from vetting_desk.operations.access.issuing_key import IssuingPurpose
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.clinical import notes
from vetting_desk.operations.clinical.notes import ReleaseKind
from vetting_desk.operations.desk import desks, officers, tokens
from vetting_desk.operations.interview import instruments, interviews
from vetting_desk.operations.interview.interviews import Interview
from vetting_desk.operations.organisation import enrolment, issuing_officers
from vetting_desk.operations.practice import training
from vetting_desk.operations.records import records

CANARY = "Канарейка-clinical-7391"
CASE_NAME = PersonName("Намунаи Озмоиш", NameScript.CYRILLIC)
PASSPHRASE = "nine herons fold paper kites"
SECOND = "seven grey otters climb ladders"


@pytest.fixture(scope="session")
def passphrase() -> str:
    return PASSPHRASE


@pytest.fixture(scope="session")
def enrolled(made_once: Callable[..., Path]) -> Path:
    """A folder with ``headquarters`` and ``post``, enrolled and closed."""
    return made_once("desks", _enrol)


def _enrol(parent: Path) -> None:
    hq = enrolment.create_headquarters(
        parent, "Test organisation", "Test HQ", "Hilola Sample", PASSPHRASE, PASSPHRASE,
        training=True, profile=CHEAP,
    ).place  # fmt: skip
    post = enrolment.prepare_post(
        parent, "Test post", "Iskandar Sample", Role.PSYCHOLOGIST, PASSPHRASE,
        training=True, profile=CHEAP,
    )  # fmt: skip
    with (
        closing(desks.unlock(post.folder, post.officers[0].id, PASSPHRASE)) as post_desk,
        closing(desks.unlock(hq.folder, hq.officers[0].id, PASSPHRASE)) as hq_desk,
    ):
        training.join(post_desk, hq_desk, parent)


@pytest.fixture(scope="session")
def recorded(made_once: Callable[..., Path], enrolled: Path) -> Path:
    """The enrolled desks; at the post a case with a signed first contact, filled with its example."""

    def fill(folder: Path) -> None:
        shutil.copytree(enrolled, folder, dirs_exist_ok=True)
        with closing(opened(folder / "post")) as post:
            signed_at(post, cases.create_case(post, [CASE_NAME]).id)

    return made_once("recorded", fill)


BEGUN_WITH = {"record": "recorded", "one": "assessed"}
"""Which desks a test begins with, by what it asks for; else with `enrolled`."""


@pytest.fixture
def data(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A private copy of the enrolled desks; with the record where the test has one."""
    wanted = (BEGUN_WITH[name] for name in BEGUN_WITH if name in request.fixturenames)
    base = next(wanted, "enrolled")
    return Path(shutil.copytree(request.getfixturevalue(base), tmp_path / "data"))


@pytest.fixture
def post(data: Path) -> Iterator[OpenDesk]:
    with closing(opened(data / "post")) as desk:
        yield desk


@pytest.fixture
def hq(data: Path) -> Iterator[OpenDesk]:
    with closing(opened(data / "headquarters")) as desk:
        yield desk


CREW = {
    "Anora Sample": Role.INTERVIEWER,
    "Bahrom Sample": Role.INTERVIEWER,
    "Parvina Sample": Role.PSYCHOLOGIST,
    "Qodir Sample": Role.PSYCHOLOGIST,
}
"""Officers of a post whose first is the supervisor Salima Sample."""


class Crew:
    """A post with several officers, and its headquarters; who is unlocked is closed before the next.

    Args:
        data: The folder of both.
    """

    def __init__(self, data: Path) -> None:
        self.folder = data
        self._open: dict[str, OpenDesk] = {}

    def at_post(self, name: str) -> OpenDesk:
        return self._unlock("post", name)

    def at_hq(self) -> OpenDesk:
        return self._unlock("headquarters", "Hilola Sample")

    def officer(self, name: str) -> str:
        """The id of an officer who has a key to the post."""
        [found] = [o for o in desk_folders.officers_of(self.folder / "post") if o.name == name]
        return found.id

    def close(self) -> None:
        for place in list(self._open):
            self._open.pop(place).close()

    def _unlock(self, place: str, name: str) -> OpenDesk:
        known = self._open.get(place)
        if known is not None and known.officer.name == name:
            return known
        if known is not None:
            self._open.pop(place).close()
        folder = self.folder / place
        [found] = [o for o in desk_folders.officers_of(folder) if o.name == name]
        self._open[place] = desks.unlock(folder, found.id, PASSPHRASE)
        return self._open[place]


@pytest.fixture(scope="session")
def crewed(made_once: Callable[..., Path]) -> Path:
    """A folder with ``headquarters`` and ``post`` with several officers, all enrolled."""
    return made_once("crew", enrol_crew)


def enrol_crew(parent: Path) -> None:
    enrolment.create_headquarters(
        parent, "Test organisation", "Test HQ", "Hilola Sample", PASSPHRASE, PASSPHRASE,
        training=True, profile=CHEAP,
    )  # fmt: skip
    enrolment.prepare_post(
        parent, "Test post", "Salima Sample", Role.SUPERVISOR, PASSPHRASE,
        training=True, profile=CHEAP,
    )  # fmt: skip
    with closing(Crew(parent)) as crew:
        training.join(crew.at_post("Salima Sample"), crew.at_hq(), parent)
        for name, role in CREW.items():
            officers.add_officer(crew.at_post("Salima Sample"), name, role, PASSPHRASE)
            training.join(crew.at_post(name), crew.at_hq(), parent)


@pytest.fixture
def crew(crewed: Path, tmp_path: Path) -> Iterator[Crew]:
    with closing(Crew(Path(shutil.copytree(crewed, tmp_path / "crew")))) as found:
        yield found


def signed_at(desk: OpenDesk, case_id: str = "") -> Record:
    """A signed first contact of the officer at a desk."""
    case_id = case_id or cases.create_case(desk, [PersonName("Sample", NameScript.LATIN)]).id
    example = instruments.example("first-contact")
    interview = interviews.start(desk, case_id, sha_of(desk, "first-contact"), example.language)
    interview.answer_all(example.steps)
    return records.sign(desk, interview.assessment.id, PASSPHRASE)


@pytest.fixture
def second(hq: OpenDesk) -> Officer:
    """A second supervisor of headquarters, with whom its first officer opens the issuing key."""
    officer = officers.add_officer(hq, "Zulfiya Sample", Role.SUPERVISOR, SECOND)
    issuing_officers.put_under_two(hq, officer.id, SECOND)
    return officer


@pytest.fixture
def grant(hq: OpenDesk, second: Officer) -> Callable[[SecondOfficerNeededError], None]:
    """A function with which the second officer opens the issuing key for what was refused."""

    def give(wanted: SecondOfficerNeededError) -> None:
        issuing_officers.give_second(
            hq,
            IssuingPurpose(wanted.fields["purpose"]),
            wanted.fields["subject"],
            second.id,
            SECOND,
        )

    return give


@pytest.fixture
def by_two(
    grant: Callable[[SecondOfficerNeededError], None],
) -> Callable[[Callable[[], object]], object]:
    """A function that makes a call, which wants the second officer, and makes it again with them."""

    def call(act: Callable[[], object]) -> object:
        with pytest.raises(SecondOfficerNeededError) as wanted:
            act()
        grant(wanted.value)
        return act()

    return call


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def case_id(request: pytest.FixtureRequest, post: OpenDesk) -> str:
    if "record" in request.fixturenames:
        return next(row.id for row in cases.search(post))
    return cases.create_case(post, [CASE_NAME]).id


@pytest.fixture(scope="session")
def unlock() -> Callable[[Path], OpenDesk]:
    """A function that unlocks the desk in a folder as its first officer."""
    return opened


def set_clock(desk: OpenDesk, moment: datetime) -> FixedClock:
    """Put an open desk's clock, and its casebook's, at a moment; returns the clock."""
    clock = FixedClock(moment)
    desk.clock = desk.casebook._core.time._clock = clock
    return clock


def later(desk: OpenDesk, moment: datetime) -> FixedClock:
    """Let it be later at a desk: its clock stands at `moment`, and somebody said that this is right."""
    clock = set_clock(desk, moment)
    desk.casebook.accept_clock("a test's")
    return clock


def opened(folder: Path) -> OpenDesk:
    return desks.unlock(folder, desk_folders.officers_of(folder)[0].id, PASSPHRASE)


@pytest.fixture
def record(post: OpenDesk, case_id: str) -> Record:
    """A signed first contact, filled with its example; made once, and copied with its desk."""
    found = post.casebook.records.list(case_id)
    return next(each for each in found if each.instrument_id == "first-contact")


@pytest.fixture
def move(soft_token: SoftToken, passphrase: str) -> Callable[[OpenDesk], tokens.TokenState]:
    """A function that moves an officer to the token."""

    def moved(desk: OpenDesk) -> tokens.TokenState:
        return tokens.move_to_token(desk, passphrase, soft_token.pin, soft_token.module)

    return moved


@pytest.fixture
def on_token(
    post: OpenDesk, hq: OpenDesk, move: Callable[[OpenDesk], tokens.TokenState], stick: Path
) -> OpenDesk:
    """The post, whose officer's key is on the token and certified."""
    move(post)
    training.join(post, hq, stick)
    return post


@pytest.fixture
def draft(post: OpenDesk, case_id: str) -> str:
    """A first contact, filled with its example, by its id."""
    example = instruments.example("first-contact")
    [summary] = [
        each for each in instruments.list_instruments(post) if each.key.id == "first-contact"
    ]
    interview = interviews.start(post, case_id, summary.key.sha256, example.language)
    interview.answer_all(example.steps)
    return interview.assessment.id


@pytest.fixture
def phq(post: OpenDesk, case_id: str) -> Interview:
    """A clinical draft, filled with its example."""
    example = instruments.example("phq-9")
    interview = interviews.start(post, case_id, sha_of(post, "phq-9"), example.language)
    interview.answer_all(example.steps)
    return interview


@pytest.fixture
def free_text(phq: Interview) -> str:
    """Reference of a question for free text."""
    return next(
        node.reference
        for node in phq.session.walk()
        if node.control == "input" and node.type == "string" and node.relevant and not node.readonly
    )


def sha_of(desk: OpenDesk, instrument: str) -> str:
    found = [each for each in instruments.list_instruments(desk) if each.key.id == instrument]
    return found[0].key.sha256


@pytest.fixture
def signed(post: OpenDesk, phq: Interview, free_text: str, passphrase: str) -> Record:
    phq.answer(free_text, CANARY)
    notes.release(
        post, phq.case.id, ReleaseKind.URGENT_SAFETY, "Do not leave alone.", phq.assessment.id
    )
    return records.sign(post, phq.assessment.id, passphrase)


def everything(desk: OpenDesk) -> bytes:
    """Everything readable with the store key, cell by cell, except the questionnaires."""
    database = desk.casebook._core.database
    tables = [
        name
        for (name,) in database.rows("SELECT name FROM sqlite_master WHERE type = 'table'")
        if name != "instrument_files"
    ]
    cells = (
        cell if isinstance(cell, bytes) else str(cell).encode()
        for table in tables
        for row in database.rows(f"SELECT * FROM {table}")
        for cell in row
    )
    return b"\n".join(cells)


def traces(canary: str) -> list[bytes]:
    return [canary.encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be")]
