"""A place to practise: a training organisation with a post and a headquarters, and invented cases.

Its own store, keys and root; everything it signs is marked TRAINING, and real desks refuse it. The post and
headquarters share one officer and passphrase, so that one person can take every step.
"""

from contextlib import closing
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from vetting_desk.clock import Clock, FixedClock, SystemClock
from vetting_desk.model import (
    BirthCertainty,
    BirthDate,
    NameKind,
    NameScript,
    PersonName,
    Role,
)
from vetting_desk.operations.access import typed_text
from vetting_desk.operations.access.desk_folders import PRACTICE_STICK, DeskPlace, list_desks
from vetting_desk.operations.access.doors import open_door
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.desk import desks
from vetting_desk.operations.interview import instruments, interviews
from vetting_desk.operations.organisation import enrolment, membership
from vetting_desk.operations.records import records
from vetting_desk.progress import NoProgress, Progress

if TYPE_CHECKING:
    from vetting_desk.crypto.kdf import Profile

ORGANISATION = "Training organisation"
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
        progress: Receives ``creating`` and ``deriving-key``.
        clock: The device's by default.
        profile: Key derivation; the default profile unless a test chooses another.

    Returns:
        The post and headquarters.

    Raises:
        InputError: If the name or the passphrase is not acceptable.
    """
    progress = progress or NoProgress()
    typed_text.passphrase(passphrase)
    stick = parent / PRACTICE_STICK
    stick.mkdir(parents=True, exist_ok=True)
    past = FixedClock((clock or SystemClock()).now() - _BEGAN)
    progress.report(0, 5, "creating")
    hq = enrolment.create_headquarters(
        parent, ORGANISATION, "Training headquarters", officer_name, passphrase, passphrase,
        clock=past, training=True, profile=profile,
    ).place  # fmt: skip
    progress.report(1, 5, "creating")
    post = enrolment.prepare_post(
        parent,
        "Training post",
        officer_name,
        Role.SUPERVISOR,
        passphrase,
        clock=past,
        training=True,
        profile=profile,
    )
    progress.report(2, 5, "deriving-key")
    with (
        closing(desks.unlock(post.folder, post.officers[0].id, passphrase, past)) as post_desk,
        closing(desks.unlock(hq.folder, hq.officers[0].id, passphrase, past)) as hq_desk,
    ):
        join(post_desk, hq_desk, stick)
        progress.report(3, 5, "creating")
        _add_samples(post_desk, past, passphrase, language)
    progress.report(5, 5, "creating")
    return [place for place in list_desks(parent) if place.folder in {post.folder, hq.folder}]


@open_door("each of the two officers is asked at the operations it calls")
def join(post: OpenDesk, hq: OpenDesk, stick: Path) -> None:
    """Enrol a post at headquarters by the papers, both desks being open on this machine."""
    enrolment.write_request(post, stick)
    enrolment.approve(hq, stick / membership.REQUEST_FILE, stick)
    enrolment.apply_answer(post, stick / membership.ANSWER_FILE)
    for paper in enrolment.find_papers(stick):
        paper.path.unlink()


def _add_samples(
    open_desk: OpenDesk, clock: FixedClock, passphrase: str, language: str = ""
) -> None:
    """Add the invented cases, one a day of the desk's own `clock`: drafts, signed records, one untouched."""
    for sample in reversed(_SAMPLES):
        clock.advance(timedelta(days=1))
        _add_sample(open_desk, clock, sample, passphrase, language)


def _add_sample(
    open_desk: OpenDesk, clock: FixedClock, sample: _Sample, passphrase: str, language: str
) -> None:
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
            records.sign(open_desk, interview.assessment.id, passphrase)
