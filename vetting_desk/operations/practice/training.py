"""A place to practise: a training organisation with a post and a headquarters, and invented cases.

Its own store, keys and root; everything it signs is marked TRAINING, and real desks refuse it. The post and
headquarters share one officer and passphrase, and headquarters' second officer has the same one, so that one
person can take every step.
"""

from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from vetting_desk.clock import Clock, FixedClock, SystemClock
from vetting_desk.errors import SecondOfficerNeededError
from vetting_desk.model import (
    BirthCertainty,
    BirthDate,
    DeskKind,
    NameKind,
    NameScript,
    PersonName,
    Role,
)
from vetting_desk.operations.access import typed_text
from vetting_desk.operations.access.desk_folders import (
    PRACTICE_STICK,
    DeskPlace,
    list_desks,
    write_desk_file,
)
from vetting_desk.operations.access.doors import open_door
from vetting_desk.operations.access.issuing_key import IssuingPurpose
from vetting_desk.operations.cases import cases
from vetting_desk.operations.desk.desks import NewDesk
from vetting_desk.operations.interview import instruments, interviews
from vetting_desk.operations.organisation import (
    enrolment,
    issuing_officers,
    issuing_sealing,
    membership,
)
from vetting_desk.operations.organisation.needs import ApprovingDesk
from vetting_desk.operations.practice.needs import NewPostDesk, SampleDesk
from vetting_desk.operations.records.signing import sign_confirmed
from vetting_desk.progress import NoProgress, Progress

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

    from vetting_desk.crypto.kdf import Profile

ORGANISATION = "Training organisation"
SECOND_OFFICER = "Zulfiya Practice"
"""Headquarters' second officer, who opens the issuing key with the first; the passphrase is the same."""
_BEGAN = timedelta(days=7)
_CYRILLIC, _LATIN, _ARABIC = NameScript.CYRILLIC, NameScript.LATIN, NameScript.ARABIC


@dataclass(frozen=True, slots=True)
class _Sample:
    """An invented case: names, birth, and what was filled, to the given share of its example."""

    names: tuple[PersonName, ...]
    birth: BirthDate
    filled: tuple[tuple[str, float], ...] = ()


_SAMPLES = (
    _Sample(
        (
            PersonName("Намуна Омӯзишӣ", _CYRILLIC),
            PersonName("Namuna Omuzishi", _LATIN, NameKind.VARIANT),
        ),
        BirthDate("1994-03", BirthCertainty.MONTH),
        (("first-contact", 1.0), ("intake", 1.0), ("return-spj", 0.35)),
    ),
    _Sample(
        (
            PersonName("مثال التدريبي", _ARABIC),
            PersonName("Mithal at-Tadribi", _LATIN, NameKind.VARIANT),
            PersonName("Мисол Тадрибӣ", _CYRILLIC, NameKind.VARIANT),
        ),
        BirthDate("1989", BirthCertainty.YEAR),
        (("first-contact", 1.0), ("eligibility", 0.5)),
    ),
    _Sample(
        (
            PersonName("Пример Учебный", _CYRILLIC),
            PersonName("Primer Uchebny", _LATIN, NameKind.VARIANT),
        ),
        BirthDate("2001-11-05", BirthCertainty.EXACT),
        (("first-contact", 0.6),),
    ),
    _Sample(
        (PersonName("Ҷалолиддин Намунавӣ", _CYRILLIC),),
        BirthDate("1978", BirthCertainty.ESTIMATED),
    ),
    _Sample((PersonName("Sample Practiceperson", _LATIN),), BirthDate()),
)


def create_training(
    parent: Path,
    officer_name: str,
    passphrase: str,
    language: str = "",
    progress: Progress | None = None,
    clock: Clock | None = None,
    profile: "Profile | None" = None,
) -> list[DeskPlace]:
    """Make the training organisation inside `parent`, with sample cases at its post.

    Args:
        parent: The folder of desks; must not hold a training organisation yet.
        officer_name: Name of the one officer.
        passphrase: For the post and headquarters alike, at least 15 characters.
        language: ISO 639 code for the samples' form language; empty for the instruments' default.
        progress: Receives each step when it begins: ``founding``, ``creating``, ``joining``, ``adding-cases``
            for each case, ``deriving-key``.
        clock: The device's by default.
        profile: Key derivation; the default profile unless a test chooses another.

    Returns:
        The post and headquarters.

    Raises:
        InputError: If the name or the passphrase is not acceptable.
    """
    steps = _Steps(progress or NoProgress(), 4 + len(_SAMPLES))
    typed_text.passphrase(passphrase, officer_name, ORGANISATION, training=True)
    stick = parent / PRACTICE_STICK
    stick.mkdir(parents=True, exist_ok=True)
    past = FixedClock((clock or SystemClock()).now() - _BEGAN)
    slots = _Slots()
    with ExitStack() as stack:
        stack.callback(slots.wait)
        steps.begin("founding")
        hq = NewDesk(
            name="Training headquarters",
            kind=DeskKind.HQ,
            organisation=ORGANISATION,
            training=True,
            officer_name=officer_name,
            role=Role.SUPERVISOR,
            passphrase=passphrase,
        )
        hq_desk, _keys = enrolment.open_headquarters(
            parent, hq, passphrase, NoProgress(), past, profile, slots.write
        )
        stack.callback(hq_desk.close)
        steps.begin("creating")
        post = replace(hq, name="Training post", kind=DeskKind.POST, organisation="Training post")
        post_desk = enrolment.open_post(parent, post, NoProgress(), past, profile, slots.write)
        stack.callback(post_desk.close)
        steps.begin("joining")
        join(post_desk, hq_desk, stick)
        issuing_sealing.begin_with(hq_desk, SECOND_OFFICER, passphrase, slots.write)
        _add_samples(post_desk, past, language, steps)
        steps.begin("deriving-key")
    for made in (hq_desk, post_desk):  # whole now, with slots that open
        write_desk_file(made.folder, made.desk)
    steps.end()
    folders = {post_desk.folder, hq_desk.folder}
    return [place for place in list_desks(parent) if place.folder in folders]


class _Steps:
    """Reports each step when it begins, so that the words name what is being done."""

    def __init__(self, progress: Progress, total: int) -> None:
        self._progress = progress
        self._done = 0
        self._total = total

    def begin(self, doing: str) -> None:
        self._progress.report(self._done, self._total, doing)
        self._done += 1

    def end(self) -> None:
        self._progress.report(self._total, self._total, "creating")


class _Slots:
    """Writes the slots of both desks in a thread of their own, while the desks are filled."""

    def __init__(self) -> None:
        from concurrent.futures import ThreadPoolExecutor

        self._threads = ThreadPoolExecutor(1, thread_name_prefix="slots")
        self._written: list[Future[None]] = []

    def write(self, act: "Callable[[], None]") -> None:
        """Run `act` in a thread."""
        self._written.append(self._threads.submit(act))

    def wait(self) -> None:
        """Return once the slots are written.

        Raises:
            OSError: If one could not be written.
        """
        self._threads.shutdown()
        for slot in self._written:
            slot.result()


@open_door("each of the two officers is asked at the operations it calls")
def join(post: NewPostDesk, hq: ApprovingDesk, stick: Path, second_passphrase: str = "") -> None:
    """Enrol a post at headquarters by the papers, both desks being open on this machine.

    Args:
        post: The post.
        hq: Headquarters.
        stick: Where the papers are written and read.
        second_passphrase: Of headquarters' second officer, where the issuing key wants one.

    Raises:
        WrongPassphraseError: If it is not theirs.
    """
    enrolment.write_request(post, stick)
    request = stick / membership.REQUEST_FILE
    try:
        enrolment.approve(hq, request, stick)
    except SecondOfficerNeededError as wanted:
        issuing_officers.give_second(
            hq,
            IssuingPurpose(wanted.fields["purpose"]),
            wanted.fields["subject"],
            wanted.fields["ids"][0],
            second_passphrase,
        )
        enrolment.approve(hq, request, stick)
    enrolment.apply_answer(post, stick / membership.ANSWER_FILE)
    for paper in enrolment.find_papers(stick):
        paper.path.unlink()


def _add_samples(open_desk: SampleDesk, clock: FixedClock, language: str, steps: _Steps) -> None:
    """Add the invented cases, one a day of the desk's own `clock`: drafts, signed records, one untouched."""
    for sample in reversed(_SAMPLES):
        steps.begin("adding-cases")
        clock.advance(timedelta(days=1))
        _add_sample(open_desk, clock, sample, language)


def _add_sample(open_desk: SampleDesk, clock: FixedClock, sample: _Sample, language: str) -> None:
    case = cases.create_case(open_desk, sample.names, sample.birth)
    by_id = {summary.key.id: summary for summary in open_desk.casebook.instruments.list()}
    for instrument_id, share in sample.filled:
        clock.advance(timedelta(minutes=12))
        filled = instruments.example(instrument_id)
        summary = by_id[instrument_id]
        wanted = f"({language})"
        chosen = next((name for name in summary.languages if wanted in name), filled.language)
        interview = interviews.start(open_desk, case.id, summary.key.sha256, chosen)
        steps = filled.steps[: round(len(filled.steps) * share)]
        for step in steps:
            clock.advance(timedelta(seconds=15))
            interview.answer_all([step])
        interview.set_position(steps[-1][0] if share < 1 else "")
        interview.close()
        if share == 1:
            sign_confirmed(open_desk, interview, NoProgress())
