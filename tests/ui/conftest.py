"""Fixtures of the window's tests: the real application, tasks that run inline, a training desk."""

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from pytestqt.qtbot import QtBot

from ui.ground.events import Changed, Events
from ui.ground.jobs import Job
from ui.ground.preferences import Preferences
from ui.ground.tasks import Tasks
from ui.shell.application import Application
from ui.shell.frame import DeskFrame
from ui.shell.main_window import MainWindow
from ui.theme import Mode, apply_theme, register_more_fonts, watch_polish
from ui.widgets.focus_guide import FocusGuide
from vetting_desk.crypto.kdf import CHEAP
from vetting_desk.model import Role
from vetting_desk.operations.access.desk_folders import list_desks
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk import desks
from vetting_desk.operations.practice import training

PASSPHRASE = "four otters juggle plum jam"
OFFICER = "Taniya Trainee"
_NESTED = 40
"""So deep one layout may lie in another: what a part asks of those around it goes up one by one."""

# Five seconds are short on a machine shared with others; an expected signal is not delayed by this.
for wait in (QtBot.waitSignal, QtBot.waitSignals, QtBot.waitUntil, QtBot.waitCallback):
    wait.__kwdefaults__ = {**(wait.__kwdefaults__ or {}), "timeout": 60_000}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        # Logged by the offscreen platform for every window with a minimum size.
        item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints"))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown() -> Iterator[None]:
    """Delete what was to be deleted later: no event loop does it, and thousands of widgets would pile up."""
    try:
        return (yield)
    finally:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(scope="session")
def qapp_cls() -> type[Application]:
    return Application


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["tests"]


@pytest.fixture(scope="session", autouse=True)
def dressed(qapp: Application) -> Iterator[None]:
    """The application in the light theme, in English, with its fonts."""
    register_more_fonts()
    qapp.dress(Preferences(theme="light", language="en"))
    kept = watch_polish(qapp)
    guide = FocusGuide(qapp)
    yield
    guide.deleteLater()
    qapp.removeEventFilter(kept)


@pytest.fixture
def light_again(qapp: Application) -> Iterator[None]:
    """For tests that change theme, language or direction: restores them."""
    yield
    qapp.translations.use("en")
    qapp.preferences = Preferences(theme="light", language="en")
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    apply_theme(qapp, Mode.LIGHT, 100)


class InlineJob(Job):
    """A job whose end is reported through the event loop although it ran on the receiver's thread."""

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        for signal, slot in (
            (self._finished, self._on_finished),
            (self.reported, self._on_reported),
        ):
            signal.disconnect(slot)
            signal.connect(slot, Qt.ConnectionType.QueuedConnection)


class InlineTasks(Tasks):
    """Tasks that run when they are requested; their results still come through the event loop."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []

    def call(self, function: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        return function(*args, **kwargs)

    def _queue(
        self,
        _executor: object,
        function: Callable[..., Any],
        args: tuple[Any, ...],
        kwargs: dict[str, Any],
        done: Any,
        failed: Any,
        reported: Any,
    ) -> Job:
        self.asked.append(getattr(function, "__name__", "?"))
        job = InlineJob(done, failed or self.failed.emit, reported, self)
        if reported is not None:
            kwargs["progress"] = job.progress
        self._jobs.add(job)
        job.ended.connect(self._on_job_ended)
        job.run(function, args, kwargs)
        return job

    def _store_thread(self) -> Any:
        return None

    def _work_pool(self) -> Any:
        return None

    def shutdown(self, close: Callable[[], object] | None = None) -> None:
        if close is not None:
            close()


@pytest.fixture
def tasks(qapp: Application) -> Iterator[InlineTasks]:
    made = InlineTasks()
    failures: list[Exception] = []
    made.failed.connect(failures.append)
    made.failures = failures  # type: ignore[attr-defined]
    yield made
    qapp.processEvents()
    made.deleteLater()


@pytest.fixture
def settle(qapp: Application, tasks: InlineTasks) -> Callable[[], None]:
    """A function that processes events until nothing is running."""

    def until_quiet() -> None:
        for _ in range(200):
            qapp.processEvents()
            if not tasks.busy():
                break
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        # New widgets are laid out in several rounds, from the inside out.
        for _ in range(10):
            qapp.processEvents()
            for _ in range(_NESTED):
                qapp.sendPostedEvents(None, QEvent.Type.LayoutRequest)

    return until_quiet


@pytest.fixture
def events(tasks: InlineTasks) -> Events:
    """What pages listen to."""
    return Events(tasks)


@pytest.fixture
def notices(events: Events) -> list[Changed]:
    """The announced changes, in order."""
    heard: list[Changed] = []
    events.changed.connect(heard.append)
    return heard


@pytest.fixture(scope="session")
def training_base(made_once: Callable[..., Path]) -> Path:
    """A training organisation with its samples; to be copied, never opened."""

    def fill(folder: Path) -> None:
        training.create_training(folder, OFFICER, PASSPHRASE, "en", profile=CHEAP)

    return made_once("training", fill)


@pytest.fixture
def data(training_base: Path, tmp_path: Path) -> Path:
    """A data folder with a private copy of the training organisation."""
    folder = tmp_path / "data"
    shutil.copytree(training_base, folder)
    return folder


def open_desk(data: Path, folder: str) -> OpenDesk:
    place = next(place for place in list_desks(data) if place.folder.name == folder)
    return desks.unlock(place.folder, place.officers[0].id, PASSPHRASE)


@pytest.fixture
def desk(data: Path, events: Events) -> Iterator[OpenDesk]:
    """The training post, unlocked; its commits are announced."""
    opened = open_desk(data, "post")
    opened.listen(events.publish)
    yield opened
    opened.close()


@pytest.fixture
def psychologist(desk: OpenDesk) -> OpenDesk:
    """The training post unlocked by a psychologist with a clinical identity of their own."""
    from vetting_desk.crypto.age import HybridIdentity
    from vetting_desk.operations.access import compartment

    desk.casebook.act_as(replace(desk.officer, role=Role.PSYCHOLOGIST))
    desk.secret.clinical_identity = HybridIdentity.generate().to_text()
    compartment.publish(desk)
    return desk


@pytest.fixture
def hq(data: Path, events: Events) -> Iterator[OpenDesk]:
    """The training headquarters, unlocked; its commits are announced."""
    opened = open_desk(data, "headquarters")
    opened.listen(events.publish)
    yield opened
    opened.close()


@pytest.fixture
def window(
    data: Path, tasks: InlineTasks, settle: Callable[[], None], qtbot: QtBot
) -> Iterator[MainWindow]:
    """The real window at the unlock screen of the training organisation."""
    made = MainWindow(Preferences(theme="light", language="en"), data, tasks)
    qtbot.addWidget(made)
    made.show()
    made.find_desks()
    settle()
    yield made
    made.close_desk()
    settle()


@pytest.fixture
def unlocked(window: MainWindow, settle: Callable[[], None]) -> MainWindow:
    """The real window with the training post unlocked, at its cases."""
    window.unlock_page.select("post", "")
    window.unlock_page.unlock_with(PASSPHRASE)
    settle()
    assert window.frame is not None
    window.frame.go("cases")
    settle()
    return window


@pytest.fixture
def frame(unlocked: MainWindow) -> DeskFrame:
    """The frame of the unlocked training post."""
    assert unlocked.frame is not None
    return unlocked.frame
