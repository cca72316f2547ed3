"""Pictures of the first run, and of restoring a desk from a backup."""

import tempfile
from contextlib import closing
from pathlib import Path

from tools.screenshots.photographer import PASSPHRASE, Photographer
from tools.screenshots.subject import Subject
from ui.pages.first_run import FirstRunPage
from ui.pages.first_run.form_steps import DeskWords, FormStep
from ui.pages.first_run.restore_steps import BackupStep, FindBackupStep, RecoverStep
from vetting_desk.operations.access.desk_folders import officers_of
from vetting_desk.operations.desk.backups.making import create
from vetting_desk.operations.desk.desks import unlock

_KINDS = ("training", "join", "headquarters")


def _walk(camera: Photographer) -> None:
    nothing_yet = camera.data / "nothing-here"
    nothing_yet.mkdir()
    page = camera.open_window(nothing_yet).first_run_page
    if page is None:
        raise RuntimeError("the first run did not begin")
    camera.take("language")
    page.show_kinds()
    camera.take("kinds")
    for kind in _KINDS:
        page.show_kind(kind)
        camera.take(kind)
    if isinstance(page.step, FormStep):
        page.step.words()
    camera.take("problem")
    page.show_second(DeskWords("An officer", PASSPHRASE))
    camera.take("second-officer")
    with tempfile.TemporaryDirectory(prefix="stick-") as stick:
        _back_up(camera.data / "post", Path(stick))
        _restore(camera, page, Path(stick))


def _back_up(post: Path, stick: Path) -> None:
    with closing(unlock(post, officers_of(post)[0].id, PASSPHRASE)) as desk:
        create(desk, stick)


def _restore(camera: Photographer, page: FirstRunPage, stick: Path) -> None:
    page.show_kind("restore")
    camera.settle()
    step = page.step
    if isinstance(step, FindBackupStep):
        step.stick.choose_folder(stick)
        camera.settle()
        camera.take("restore-find")
        step.list.rows()[0].click()
        camera.settle()
        camera.take("restore-open")
    step = page.step
    if isinstance(step, BackupStep):
        step.ready()
        camera.take("restore-problem")
        page.show_recovery(step.found)
    if isinstance(page.step, RecoverStep):
        camera.take("restore-recover")


FIRST_RUN = Subject(
    "first-run",
    (
        "language", "kinds", *_KINDS, "problem", "second-officer", "restore-find", "restore-open",
        "restore-problem", "restore-recover",
    ),
    _walk,
)  # fmt: skip
