"""Restoring a desk from a backup: by an officer who had a key then, or by the recovery file."""

import shutil
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.ground.preferences import Preferences
from ui.ground.tasks import Tasks
from ui.pages.first_run import FirstRunPage
from ui.pages.first_run.restore_steps import FindBackupStep, OpenBackupStep, RecoverStep
from ui.shell.main_window import MainWindow
from vetting_desk.crypto.kdf import CHEAP
from vetting_desk.model import Role
from vetting_desk.operations.access import desk_folders
from vetting_desk.operations.desk import desks
from vetting_desk.operations.desk.backups import making, restoring
from vetting_desk.operations.organisation import founding
from vetting_desk.operations.practice import training

PASSPHRASE = "four otters juggle plum jam"
NEW = "nine quiet herons paint bridges"
FIRST, SECOND = "first custodian counts herons", "second custodian paints bridges"


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def backed_up(data: Path, stick: Path) -> Path:
    """A stick with a backup of the training post."""
    place = next(place for place in desk_folders.list_desks(data) if place.folder.name == "post")
    with closing(desks.unlock(place.folder, place.officers[0].id, PASSPHRASE)) as desk:
        making.create(desk, stick)
    return stick


@pytest.fixture
def page(tasks: Tasks, tmp_path: Path, settle: Callable[[], None], qtbot: QtBot) -> FirstRunPage:
    made = FirstRunPage(tasks, tmp_path / "new")
    qtbot.addWidget(made)
    made.resize(1000, 900)
    made.show()
    made.activate()
    made.show_kind("restore")
    settle()
    return made


def press(widget: QWidget, words: str) -> None:
    next(b for b in widget.findChildren(QPushButton) if words in b.text() and b.isVisible()).click()


def opening(page: FirstRunPage, stick: Path, settle: Callable[[], None]) -> OpenBackupStep:
    step = page.step
    assert isinstance(step, FindBackupStep)
    step.stick.choose_folder(stick)
    settle()
    step.list.rows()[0].click()
    settle()
    opened = page.step
    assert isinstance(opened, OpenBackupStep)
    return opened


def test_the_desk_comes_back_and_opens(
    page: FirstRunPage, backed_up: Path, tmp_path: Path, settle: Callable[[], None], qtbot: QtBot
) -> None:
    step = opening(page, backed_up, settle)
    step.opener.passphrase.field.setText(PASSPHRASE)
    press(step, "Restore the desk")
    settle()
    assert "The desk is back" in [
        text.text() for text in page.step.findChildren(QWidget) if hasattr(text, "text")
    ]
    with qtbot.waitSignal(page.desk_made) as made:
        press(page.step, "Open the desk")
    [place] = desk_folders.list_desks(tmp_path / "new")
    assert made.args == [place.folder.name, place.officers[0].id, PASSPHRASE]
    desks.unlock(place.folder, place.officers[0].id, PASSPHRASE).close()


def test_a_stick_without_backups_says_so(
    page: FirstRunPage, stick: Path, settle: Callable[[], None]
) -> None:
    step = page.step
    assert isinstance(step, FindBackupStep)
    step.stick.choose_folder(stick)
    settle()
    assert step.list.rows() == []
    assert step.list._none.isVisible()


def test_a_file_can_be_chosen_and_one_that_is_no_backup_is_shown(
    page: FirstRunPage,
    backed_up: Path,
    tmp_path: Path,
    settle: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    other = tmp_path / "letter.txt"
    other.write_text("Plainly invented.")
    files = iter([other, next(backed_up.iterdir())])
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(next(files)), ""))
    press(page.step, "Choose a file")
    settle()
    assert page.step.banner.sentence() == "This file is not a backup, or it is damaged."
    press(page.step, "Choose a file")
    settle()
    assert isinstance(page.step, OpenBackupStep)


def test_a_wrong_passphrase_leaves_nothing_behind(
    page: FirstRunPage, backed_up: Path, tmp_path: Path, settle: Callable[[], None]
) -> None:
    step = opening(page, backed_up, settle)
    step.opener.passphrase.field.setText("not the right passphrase")
    press(step, "Restore the desk")
    settle()
    assert page.step is step
    assert step.banner.sentence() == "The passphrase does not open this backup."
    assert list((tmp_path / "new").iterdir()) == []


def test_an_altered_backup_is_shown(
    page: FirstRunPage, backed_up: Path, settle: Callable[[], None]
) -> None:
    step = opening(page, backed_up, settle)
    content = bytearray(step.found.path.read_bytes())
    content[-500] ^= 1
    step.found.path.write_bytes(bytes(content))
    step.opener.passphrase.field.setText(PASSPHRASE)
    press(step, "Restore the desk")
    settle()
    assert step.banner.sentence() == "The backup was cut short or altered."


def test_a_desk_that_is_here_already_is_not_made_twice(
    tasks: Tasks, data: Path, backed_up: Path, settle: Callable[[], None], qtbot: QtBot
) -> None:
    page = FirstRunPage(tasks, data)
    qtbot.addWidget(page)
    page.show()
    page.show_kind("restore")
    settle()
    step = opening(page, backed_up, settle)
    step.opener.passphrase.field.setText(PASSPHRASE)
    press(step, "Restore the desk")
    settle()
    assert step.banner.sentence() == "This desk is on this computer already."
    assert str(data) in step.banner.accessibleName()
    assert len(desk_folders.list_desks(data)) == 2


def test_an_officer_with_a_key_file_gives_it(
    page: FirstRunPage,
    data: Path,
    stick: Path,
    tmp_path: Path,
    settle: Callable[[], None],
    qtbot: QtBot,
) -> None:
    place = next(place for place in desk_folders.list_desks(data) if place.folder.name == "post")
    key = tmp_path / "mine.key"
    with closing(desks.unlock(place.folder, place.officers[0].id, PASSPHRASE)) as desk:
        desks.add_key_file(desk, PASSPHRASE, key)
        making.create(desk, stick)
    step = opening(page, stick, settle)
    step.opener.passphrase.field.setText(PASSPHRASE)
    press(step, "Restore the desk")
    assert step.problems.words() == ["The key file is missing"]
    step.opener.choose_key_file(key)
    press(step, "Restore the desk")
    settle()
    with qtbot.waitSignal(page.desk_made) as made:
        press(page.step, "Open the desk")
    # The unlock screen asks for the file again.
    assert made.args[1:] == [place.officers[0].id, ""]


def test_passphrases_are_forgotten_when_the_step_is_left(
    page: FirstRunPage, backed_up: Path, settle: Callable[[], None]
) -> None:
    step = opening(page, backed_up, settle)
    field = step.opener.passphrase.field
    field.setText(PASSPHRASE)
    step.went_back.emit()
    assert field.text() == ""


class TestRecovery:
    @pytest.fixture
    def recoverable(self, data: Path, stick: Path, tmp_path: Path) -> Path:
        """A stick with a backup that the recovery file opens; the file is in ``safe``."""
        safe = tmp_path / "safe"
        safe.mkdir()
        found = {place.folder.name: place for place in desk_folders.list_desks(data)}
        hq, post = found["headquarters"], found["post"]
        with (
            closing(desks.unlock(hq.folder, hq.officers[0].id, PASSPHRASE)) as hq_desk,
            closing(desks.unlock(post.folder, post.officers[0].id, PASSPHRASE)) as post_desk,
        ):
            founding.create_recovery(hq_desk, safe, FIRST, SECOND)
            papers = tmp_path / "papers"
            papers.mkdir()
            training.join(post_desk, hq_desk, papers, PASSPHRASE)
            making.create(post_desk, stick)
        return stick

    @pytest.fixture
    def step(
        self,
        page: FirstRunPage,
        recoverable: Path,
        tmp_path: Path,
        settle: Callable[[], None],
        monkeypatch: pytest.MonkeyPatch,
    ) -> RecoverStep:
        """The step, completed."""
        monkeypatch.setattr(restoring, "recover", partial(restoring.recover, profile=CHEAP))
        press(opening(page, recoverable, settle), "use HQ's recovery file")
        step = page.step
        assert isinstance(step, RecoverStep)
        step.choose_file(tmp_path / "safe" / founding.RECOVERY_FILE)
        step.first.field.setText(FIRST)
        step.second.field.setText(SECOND)
        step.name.setText("Nozanin Sample")
        for edit in (step.passphrase.first, step.passphrase.second):
            edit.field.setText(NEW)
        return step

    def test_both_custodians_bring_the_desk_back_for_a_new_officer(
        self,
        page: FirstRunPage,
        step: RecoverStep,
        tmp_path: Path,
        settle: Callable[[], None],
        qtbot: QtBot,
    ) -> None:
        press(step, "Restore the desk")
        settle()
        with qtbot.waitSignal(page.desk_made):
            press(page.step, "Open the desk")
        [place] = desk_folders.list_desks(tmp_path / "new")
        assert [slot.name for slot in place.officers] == ["Nozanin Sample"]
        with closing(desks.unlock(place.folder, place.officers[0].id, NEW)) as desk:
            assert desk.officer.role is Role.SUPERVISOR

    def test_one_custodian_alone_opens_nothing(
        self, step: RecoverStep, tmp_path: Path, settle: Callable[[], None]
    ) -> None:
        step.second.field.setText(FIRST)
        press(step, "Restore the desk")
        settle()
        assert step.banner.sentence().startswith("One of the two passphrases")
        assert desk_folders.list_desks(tmp_path / "new") == []

    def test_mistakes_are_shown_together(self, step: RecoverStep) -> None:
        step.file = None
        step.first.field.setText("")
        step.name.setText("")
        step.passphrase.second.field.setText("another")
        press(step, "Restore the desk")
        assert step.problems.words() == [
            "The recovery file is missing",
            "Passphrase of the first custodian is missing",
            "Name is missing",
            "The two passphrases differ",
        ]

    def test_another_organisation_s_file_is_shown(
        self, step: RecoverStep, data: Path, tmp_path: Path, settle: Callable[[], None]
    ) -> None:
        other = tmp_path / "other"
        other.mkdir()
        hq = next(p for p in desk_folders.list_desks(data) if p.folder.name == "headquarters")
        with closing(desks.unlock(hq.folder, hq.officers[0].id, PASSPHRASE)) as desk:
            step.choose_file(founding.create_recovery(desk, other, FIRST, SECOND))
        press(step, "Restore the desk")
        settle()
        assert "is not the one the backup was made for" in step.banner.sentence()


def test_from_a_desk_made_unreadable_to_the_desk_open_again(
    data: Path, backed_up: Path, tasks: Tasks, settle: Callable[[], None], qtbot: QtBot
) -> None:
    for path in (data / "post" / "slots").iterdir():
        path.unlink()
    window = MainWindow(Preferences(theme="light", language="en"), data, tasks)
    qtbot.addWidget(window)
    window.show()
    window.find_desks()
    settle()
    window.unlock_page.select("post", "")
    press(window.unlock_page, "Restore a backup")
    settle()
    page = window.first_run_page
    assert page is not None
    step = opening(page, backed_up, settle)
    step.opener.passphrase.field.setText(PASSPHRASE)
    press(step, "Restore the desk")
    settle()
    assert "already" in step.banner.sentence()
    shutil.move(data / "post", data.parent / "set aside")
    press(step, "Restore the desk")
    settle()
    press(page.step, "Open the desk")
    for _ in range(20):
        settle()
        if window.frame is not None:
            break
    assert window.frame is not None
    assert window.frame.open_desk.desk.name == "Training post"
    window.close_desk()
