"""A place to practise: a training organisation with a post and a headquarters, and invented cases.

Its own store, keys and root; everything it signs is marked TRAINING, and real desks refuse it. The post and
headquarters share one officer and passphrase, and everyone else has the same passphrase, so that one person can
take every step.
"""

from contextlib import ExitStack
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from vetting_desk.clock import Clock, FixedClock, SystemClock
from vetting_desk.model import DeskKind, Role
from vetting_desk.operations.access import typed_text
from vetting_desk.operations.access.desk_folders import (
    PRACTICE_STICK,
    DeskPlace,
    list_desks,
    write_desk_file,
)
from vetting_desk.operations.desk.desks import NewDesk
from vetting_desk.operations.organisation import enrolment, issuing_sealing
from vetting_desk.operations.practice import exercise_file, filling, samples
from vetting_desk.operations.practice.colleagues import Colleagues
from vetting_desk.operations.practice.joining import join
from vetting_desk.operations.practice.names import NAMES
from vetting_desk.progress import NoProgress, Progress

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

    from vetting_desk.crypto.kdf import Profile

__all__ = ["ORGANISATION", "SECOND_OFFICER", "create_training", "join"]

ORGANISATION = "Training organisation"
SECOND_OFFICER = "Zulfiya Practice"
"""Headquarters' second officer, who opens the issuing key with the first; the passphrase is the same."""
_SPARE_DAYS = 2
"""How long before the oldest sample the organisation was founded."""


def create_training(
    parent: Path,
    officer_name: str,
    passphrase: str,
    language: str = "",
    progress: Progress | None = None,
    clock: Clock | None = None,
    profile: "Profile | None" = None,
    *,
    whole: bool = False,
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
        whole: With a colleague for each role, a case at every stage and the first exercise on offer; else
            there are the officer, headquarters' second one, and five cases of the officer's own.

    Returns:
        The post and headquarters.

    Raises:
        InputError: If the name or the passphrase is not acceptable.
    """
    count = filling.STEPS if whole else len(samples.SAMPLES)
    steps = _Steps(progress or NoProgress(), 4 + count)
    typed_text.passphrase(passphrase, officer_name, ORGANISATION, training=True)
    stick = parent / PRACTICE_STICK
    stick.mkdir(parents=True, exist_ok=True)
    past = FixedClock((clock or SystemClock()).now() - timedelta(days=count + _SPARE_DAYS))
    slots = _Slots()
    with ExitStack() as stack:
        stack.callback(slots.wait)
        steps.begin("founding")
        hq = NewDesk(
            name=NAMES[DeskKind.HQ],
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
        name = NAMES[DeskKind.POST]
        post = replace(hq, name=name, kind=DeskKind.POST, organisation=name)
        post_desk = enrolment.open_post(parent, post, NoProgress(), past, profile, slots.write)
        stack.callback(post_desk.close)
        steps.begin("joining")
        join(post_desk, hq_desk, stick)
        company = Colleagues(passphrase, slots.write)
        stack.callback(company.wipe)
        if whole:
            company.join_headquarters(hq_desk)
            company.join_post(post_desk, hq_desk, stick)
        issuing_sealing.begin_with(hq_desk, SECOND_OFFICER, passphrase, slots.write)
        begin = partial(steps.begin, "adding-cases")
        if whole:
            filling.Filling(company, past, language, begin).fill(post_desk, hq_desk, stick)
        else:
            for sample in reversed(samples.SAMPLES):
                begin()
                samples.add(post_desk, past, sample, language)
        steps.begin("deriving-key")
    for made in (hq_desk, post_desk):  # whole now, with slots that open
        write_desk_file(made.folder, made.desk)
    if whole:
        exercise_file.write(parent, exercise_file.Progress())
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
