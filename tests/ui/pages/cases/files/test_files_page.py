"""Files of a case in the window: chosen, dropped, pasted, refused, corrected, taken out, handed on."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.seen import Seen, plain
from tests.vetting_desk.decoding import samples
from ui.asking.camera import camera_dialog
from ui.ground.events import Events
from ui.ground.tasks import Tasks
from ui.pages.cases.files.dialogs import AboutFileDialog, HandDialog
from ui.pages.cases.files.files_page import FilesPage
from ui.pages.reason_dialog import ReasonDialog
from ui.theme import Mode, apply_theme, current
from vetting_desk.model.kept_file import FileState, HandAct, HandOf
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.files import kept


@pytest.fixture
def large(qapp: QApplication) -> Iterator[None]:
    apply_theme(qapp, Mode.LIGHT, 200)
    yield
    apply_theme(qapp, Mode.LIGHT, 100)


@pytest.fixture
def page(
    desk: OpenDesk,
    tasks: Tasks,
    events: Events,
    case_id: str,
    qtbot: QtBot,
    settle: Callable[[], None],
) -> FilesPage:
    made = FilesPage(desk, tasks, events)
    qtbot.addWidget(made)
    made.show()
    made.show_case(case_id)
    made.activate()
    settle()
    return made


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    path = tmp_path / "scan.jpg"
    path.write_bytes(samples.picture("JPEG", turned=6))
    return path


def fill(dialog: Any, **values: str) -> None:
    for name, value in values.items():
        field = dialog.fields[name]
        if isinstance(field, QComboBox):
            field.setCurrentIndex(field.findData(value))
        elif isinstance(field, QLineEdit):
            field.setText(value)
        else:
            field.setPlainText(value)


def about(page: FilesPage, settle: Callable[[], None], **values: str) -> None:
    dialog = page.acts.dialog
    assert isinstance(dialog, AboutFileDialog)
    fill(dialog, **{"shows": "Шиноснома", "brought_by": "Модар", "form": "copy", **values})
    dialog.act.click()
    settle()


def taken(page: FilesPage, scan: Path, settle: Callable[[], None]) -> None:
    page.acts.take(scan)
    settle()
    about(page, settle)


def test_a_chosen_file_is_shown_small_asked_about_and_taken_in(
    page: FilesPage,
    scan: Path,
    monkeypatch: pytest.MonkeyPatch,
    settle: Callable[[], None],
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(scan), ""))
    page.take.click()
    settle()
    dialog = page.acts.dialog
    assert isinstance(dialog, AboutFileDialog)
    dialog.act.click()
    assert "What it shows" in dialog.error()
    about(page, settle)
    assert page.acts.dialog is None
    assert page.list.count() == 1
    assert not page.list.item(0).icon().isNull()
    seen = page.chosen()
    assert seen is not None
    assert (seen.file.shows, seen.here) == ("Шиноснома", True)
    assert samples.SERIAL not in kept.content(page._desk, page.case_id, seen.file.id)
    assert scan.exists()


def test_it_is_shown_from_memory(page: FilesPage, scan: Path, settle: Callable[[], None]) -> None:
    taken(page, scan, settle)
    page.panel.buttons["show"].click()
    settle()
    viewer = page.acts.viewer
    assert viewer is not None
    assert viewer.reader.view.paper is not None
    assert viewer.reader.view.paper.count() == 1
    viewer.close_button.click()


def test_a_dropped_file_is_taken_and_several_are_not(
    page: FilesPage, scan: Path, settle: Callable[[], None]
) -> None:
    page.drop.dropped.emit([scan, scan])
    assert "Several files" in page.banner.sentence()
    page.drop.dropped.emit([scan])
    settle()
    assert isinstance(page.acts.dialog, AboutFileDialog)
    page.acts.dialog.cancel.click()


def test_a_picture_in_the_clipboard_is_taken_in(
    page: FilesPage, settle: Callable[[], None]
) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    page.paste.click()
    assert "no picture" in page.banner.sentence()
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkRed)
    data = QMimeData()
    data.setImageData(image)
    clipboard.setMimeData(data)
    page.paste.click()
    settle()
    about(page, settle)
    clipboard.clear()
    seen = page.chosen()
    assert seen is not None
    assert seen.file.media == "image/png"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "nothing in this file"),
        (b"MZ\x90 a program", "cannot be read here"),
        (samples.picture()[:300], "damaged"),
        (samples.bomb(), "larger than what can be taken in"),
    ],
)
def test_what_is_refused_says_what_to_do_and_leaves_the_page_as_it_was(
    page: FilesPage, tmp_path: Path, content: bytes, words: str, settle: Callable[[], None]
) -> None:
    path = tmp_path / "paper.jpg"
    path.write_bytes(content)
    page.acts.take(path)
    settle()
    assert words in page.banner.sentence()
    assert page.acts.dialog is None
    assert not page._reading.isVisibleTo(page)


def test_a_file_that_is_not_there_says_so(
    page: FilesPage, tmp_path: Path, settle: Callable[[], None]
) -> None:
    page.acts.take(tmp_path / "gone.jpg")
    settle()
    assert "cannot be read" in page.banner.sentence()


def test_the_same_file_twice_is_refused_in_the_dialog(
    page: FilesPage, scan: Path, settle: Callable[[], None]
) -> None:
    taken(page, scan, settle)
    taken(page, scan, settle)
    assert isinstance(page.acts.dialog, AboutFileDialog)
    assert page.acts.dialog.error()
    page.acts.dialog.cancel.click()


def test_a_paper_alone_has_a_chain(page: FilesPage, settle: Callable[[], None]) -> None:
    page.paper.click()
    about(page, settle, shows="Асли шиноснома", form="original")
    seen = page.chosen()
    assert seen is not None
    assert seen.hands[0].hand.of is HandOf.PAPER
    assert "show" not in page.panel.buttons


def test_corrections_and_changes_of_hands_keep_what_was_said(
    page: FilesPage, scan: Path, settle: Callable[[], None]
) -> None:
    taken(page, scan, settle)
    page.panel.buttons["correct"].click()
    assert isinstance(page.acts.dialog, AboutFileDialog)
    page.acts.dialog.act.click()
    assert "corrected" in page.acts.dialog.error()
    about(page, settle, shows="Шаҳодатнома", reason="Хато")
    page.panel.buttons["hand"].click()
    dialog = page.acts.dialog
    assert isinstance(dialog, HandDialog)
    fill(dialog, act="paper handed-over", day="2026-01-05")
    dialog.act.click()
    assert "To whom" in dialog.error()
    fill(dialog, receiver="Консулхона", why="Барои виза")
    dialog.act.click()
    settle()
    seen = page.chosen()
    assert seen is not None
    assert seen.file.shows == "Шаҳодатнома"
    first = seen.hands[0].hand
    assert (first.act, first.receiver) == (HandAct.HANDED_OVER, "Консулхона")
    page.panel.corrections[first.id][0].click()
    dialog = page.acts.dialog
    assert isinstance(dialog, HandDialog)
    fill(dialog, receiver="Додгоҳ", reason="Номи дигар")
    dialog.act.click()
    settle()
    page.panel.corrections[first.id][1].click()
    reason(page, settle)
    seen = page.chosen()
    assert seen is not None
    stands = next(each for each in seen.hands if each.hand.id == first.id)
    assert not stands.hand.holds
    assert len(stands.stands.history) == 3


def reason(page: FilesPage, settle: Callable[[], None]) -> None:
    dialog = page.acts.dialog
    assert isinstance(dialog, ReasonDialog)
    dialog.reason.set_text("Хато буд")
    dialog.act.click()
    settle()


def test_what_is_taken_out_leaves_the_list_and_comes_back(
    page: FilesPage, scan: Path, settle: Callable[[], None]
) -> None:
    taken(page, scan, settle)
    page.panel.buttons["out"].click()
    reason(page, settle)
    assert page.list.count() == 0
    page.out.setChecked(True)
    seen = page.chosen()
    assert seen is not None
    assert seen.file.state is FileState.TAKEN_OUT
    page.panel.buttons["back"].click()
    reason(page, settle)
    page.out.setChecked(False)
    assert page.list.count() == 1


def test_a_picture_that_came_without_a_small_one_gets_one(
    page: FilesPage, scan: Path, desk: OpenDesk, settle: Callable[[], None]
) -> None:
    taken(page, scan, settle)
    seen = page.chosen()
    assert seen is not None
    desk.casebook._core.database.execute("DELETE FROM file_pictures")
    page.refresh()
    settle()
    assert page.chosen() is not None
    assert page.chosen().picture is not None  # type: ignore[union-attr] # (asked just now)


def test_another_case_begins_with_nothing_of_the_one_before(
    page: FilesPage, scan: Path, settle: Callable[[], None]
) -> None:
    taken(page, scan, settle)
    page.show_case("another")
    assert page.list.count() == 0
    assert page.chosen() is None


def test_at_large_letters_the_page_scrolls_and_the_list_keeps_its_height(
    large: None, page: FilesPage
) -> None:
    del large
    page.resize(1100, 560)
    page.list.show()
    QApplication.processEvents()
    assert page.list.height() >= current().px(150)
    assert not page.column.isEmpty()
    assert page.minimumSizeHint().height() < 560


def test_a_picture_by_camera_is_taken_in_as_a_chosen_file_is(
    page: FilesPage,
    monkeypatch: pytest.MonkeyPatch,
    settle: Callable[[], None],
) -> None:
    camera = Seen()
    monkeypatch.setattr(camera_dialog, "QtCameras", lambda _parent: camera)
    page.camera.click()
    dialog = page.acts.camera
    assert dialog is not None
    camera.show(plain("blue"))
    dialog.shutter.click()
    dialog.use.click()
    settle()
    assert page.acts.camera is None
    about(page, settle)
    seen = page.chosen()
    assert seen is not None
    assert (seen.file.media, seen.file.shows) == ("image/png", "Шиноснома")
    content = kept.content(page._desk, page.case_id, seen.file.id)
    assert QImage.fromData(content).pixelColor(3, 3).name() == "#0000ff"


def test_the_camera_goes_with_the_page_and_is_not_opened_twice(
    page: FilesPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    camera = Seen()
    monkeypatch.setattr(camera_dialog, "QtCameras", lambda _parent: camera)
    page.camera.click()
    page.acts.photograph()
    assert len(camera.begun) == 1
    page.hide()
    assert not camera.in_use
    assert page.acts.camera is None
