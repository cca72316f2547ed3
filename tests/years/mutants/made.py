"""Honest inputs of every kind, made once: by real desks, with the real operations."""

import shutil
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from tests.vetting_desk.operations.conftest import (
    PASSPHRASE,
    _enrol,
    opened,
    set_clock,
    sha_of,
    signed_at,
)
from vetting_desk.clock import SystemClock
from vetting_desk.crypto.kdf import CHEAP
from vetting_desk.model import NameScript, PersonName, Role
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.clinical import notes
from vetting_desk.operations.desk.backups import making
from vetting_desk.operations.exchange import splits, transfer
from vetting_desk.operations.interview import instruments, interviews
from vetting_desk.operations.organisation import enrolment, membership, packs
from vetting_desk.operations.records import records

PART = 1024 * 1024
THINGS, BEFORE = "things", "before"


@dataclass
class Made:
    """Honest things, and the desks as they were before they came.

    Attributes:
        folder: A private copy of what `fill` made.
    """

    folder: Path

    def __post_init__(self) -> None:
        self._stack = ExitStack()

    def thing(self, name: str) -> bytes:
        return (self.folder / THINGS / name).read_bytes()

    def parts(self, number: int) -> list[Path]:
        return sorted((self.folder / THINGS / f"parts-{number}").iterdir())

    @cached_property
    def hq(self) -> OpenDesk:
        return self._open("headquarters")

    @cached_property
    def post(self) -> OpenDesk:
        return self._open("post")

    @cached_property
    def asking(self) -> OpenDesk:
        """A second post that asked to be enrolled and waits for its answer."""
        return self._open("post-2")

    def place(self, name: str) -> Path:
        return self.folder / BEFORE / name

    def close(self) -> None:
        self._stack.close()

    def _open(self, name: str) -> OpenDesk:
        desk = self._stack.enter_context(closing(opened(self.place(name))))
        set_clock(desk, SystemClock().now())
        return desk


@contextmanager
def copied(made: Path, to: Path) -> Iterator[Made]:
    """Yield a private copy of what `fill` made, with its desks closed at the end."""
    with closing(Made(Path(shutil.copytree(made, to)))) as found:
        yield found


def fill(folder: Path) -> None:
    """Make everything in an empty folder."""
    work, things, before = folder / "work", folder / THINGS, folder / BEFORE
    for each in (work, things, before, things / "parts-1", things / "parts-2"):
        each.mkdir()
    _enrol(work)
    enrolment.prepare_post(
        work, "Second post", "Daler Sample", Role.INTERVIEWER, PASSPHRASE, training=True,
        profile=CHEAP,
    )  # fmt: skip
    with (
        closing(opened(work / "headquarters")) as hq,
        closing(opened(work / "post")) as post,
        closing(opened(work / "post-2")) as asking,
    ):
        packs.sign(hq, packs.sample())
        for number, desk in ((1, asking), (2, post)):
            _papers(desk, hq, things, number)
        _bundles(post, things)
        making.create(post, things).path.rename(things / "backup")
        _strangers_answer(work, things)
    for name in ("headquarters", "post", "post-2"):
        shutil.copytree(work / name, before / name)
    with closing(opened(work / "headquarters")) as hq:
        for number in (1, 2):
            transfer.receive(hq, things / f"bundle-{number}")
            row = transfer.write_return(hq, _post_id(before), things)
            (things / row.file_name).rename(things / f"return-{number}")
    shutil.rmtree(work)


def _post_id(before: Path) -> str:
    from vetting_desk.operations.access.desk_folders import read_desk_file

    return read_desk_file(before / "post").id


def _papers(desk: OpenDesk, hq: OpenDesk, things: Path, number: int) -> None:
    enrolment.write_request(desk, things)
    enrolment.approve(hq, things / membership.REQUEST_FILE, things)
    (things / membership.REQUEST_FILE).rename(things / f"request-{number}")
    (things / membership.ANSWER_FILE).rename(things / f"answer-{number}")


def _strangers_answer(work: Path, things: Path) -> None:
    """Another organisation answers the second post's request."""
    enrolment.create_headquarters(
        work / "strangers", "Other organisation", "Other HQ", "Zarina Sample", PASSPHRASE,
        PASSPHRASE, training=True, profile=CHEAP,
    )  # fmt: skip
    with closing(opened(work / "strangers" / "headquarters")) as hq:
        enrolment.approve(hq, things / "request-1", things)
    (things / membership.ANSWER_FILE).rename(things / "answer-3")


def _bundles(post: OpenDesk, things: Path) -> None:
    """Two bundles: a first contact, and a clinical record of the same case with a release beside it."""
    case = cases.create_case(post, [PersonName("Sample", NameScript.LATIN)])
    signed_at(post, case.id)
    rows = list(transfer.write_bundles(post, things))
    example = instruments.example("phq-9")
    interview = interviews.start(post, case.id, sha_of(post, "phq-9"), example.language)
    interview.answer_all(example.steps)
    notes.release(
        post, case.id, notes.ReleaseKind.URGENT_SAFETY, "Do not leave alone.",
        interview.assessment.id,
    )  # fmt: skip
    records.sign(post, interview.assessment.id, PASSPHRASE)
    rows += transfer.write_bundles(post, things)
    for number, row in enumerate(rows, 1):
        (things / row.file_name).rename(things / f"bundle-{number}")
        split = splits.begin(post, PART, row.id)
        splits.write_parts(post, split.name, things / f"parts-{number}")
