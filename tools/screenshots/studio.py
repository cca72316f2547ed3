"""Takes the pictures of many jobs at once, each in a process with its own window.

The practice desks are made once; every job works on a copy of them.
"""

import functools
import multiprocessing
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, qInstallMessageHandler

from tools.screenshots.choice import Job
from tools.screenshots.pages import SUBJECTS
from tools.screenshots.photographer import OFFICER, PASSPHRASE, Photographer
from ui.ground.preferences import Preferences
from ui.shell.application import Application
from ui.theme import register_more_fonts, watch_polish
from ui.widgets.focus_guide import FocusGuide
from ui.widgets.focus_ring import FocusRing
from vetting_desk.crypto.kdf import CHEAP
from vetting_desk.operations.practice.training import create_training
from vetting_desk.paths import STATE_VARIABLE


class Done(NamedTuple):
    """The result of a job.

    Attributes:
        job: The job.
        files: The pictures, in the order of the pages.
        missing: Pages that the walk did not reach.
        seconds: Its duration.
    """

    job: Job
    files: tuple[Path, ...]
    missing: tuple[str, ...]
    seconds: float


def make_desks(folder: Path) -> None:
    """Make the practice desks that are copied for every job.

    Their keys are derived with the cheapest profile: there is nothing to protect in a temporary folder.
    """
    with tempfile.TemporaryDirectory(prefix="account-") as account:
        os.environ[STATE_VARIABLE] = account
        create_training(folder, OFFICER, PASSPHRASE, profile=CHEAP)


def take_all(jobs: list[Job], desks: Path, folder: Path) -> Iterator[Done]:
    """Do all jobs, one process per core, and yield the result of each as soon as it is done.

    Args:
        jobs: The jobs.
        desks: Folder made by `make_desks`; not changed.
        folder: Folder for the pictures; must exist.
    """
    workers = min(os.cpu_count() or 1, len(jobs))
    # Forking a process that has loaded Qt is not safe.
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(workers, context) as pool:
        running = [pool.submit(take, job, desks, folder) for job in jobs]
        try:
            for future in as_completed(running):
                yield future.result()
        finally:  # after a failure, the remaining jobs are not started
            pool.shutdown(cancel_futures=True)


def take(job: Job, desks: Path, folder: Path) -> Done:
    """Take the pictures of one job.

    Args:
        job: The job.
        desks: Folder made by `make_desks`; not changed.
        folder: Folder for the pictures; older ones of the same pages are removed.
    """
    began = time.monotonic()
    [subject] = (subject for subject in SUBJECTS if subject.name == job.subject)
    files = _files(subject.pages, job, folder)
    app, *_kept = application()
    with tempfile.TemporaryDirectory(prefix="pictures-") as place:
        data = Path(place) / "data"
        shutil.copytree(desks, data)
        os.environ[STATE_VARIABLE] = str(Path(place) / "state")  # an account that knows no copy
        camera = Photographer(app, data, job.look, files)
        try:
            subject.walk(camera)
        finally:
            camera.close()
    saved = tuple(file for page, file in files.items() if file and page not in camera.missing)
    return Done(job, saved, tuple(camera.missing), time.monotonic() - began)


def _files(pages: tuple[str, ...], job: Job, folder: Path) -> dict[str, Path | None]:
    """Return the file of each page's picture, and remove any older ones."""
    files: dict[str, Path | None] = {}
    for at, page in enumerate(pages, start=1):
        if page not in job.pages:
            files[page] = None
            continue
        for old in folder.glob(f"{job.subject}-[0-9][0-9]-{page}-{job.look.name}.png"):
            old.unlink()
        files[page] = folder / f"{job.subject}-{at:02}-{page}-{job.look.name}.png"
    return files


@functools.cache
def application() -> tuple[Application, QObject, QObject]:
    """Return this process's application, and objects that must live as long as it."""
    # Without a screen Qt warns for each window that its size limits cannot be applied.
    qInstallMessageHandler(_pass_on)
    app = Application(["screenshots"])
    register_more_fonts()
    app.dress(Preferences(theme="light", language="en"))
    FocusGuide(app)
    return app, watch_polish(app), FocusRing(app)


def _pass_on(_kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    if "propagateSizeHints" not in text:
        sys.stderr.write(f"{text}\n")
