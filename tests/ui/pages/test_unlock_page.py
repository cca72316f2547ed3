from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from ui.main_window import MainWindow
from ui.pages.unlock_page import UnlockPage
from ui.preferences import LastDesk
from ui.tasks import Tasks
from vetting_desk.operations.places import list_desks

PASSPHRASE = "four plainly invented words"
LAST = LastDesk(
    "post", "Training post", training=True, officer_id="x", officer_name="Taniya Trainee"
)


@pytest.fixture
def page(tasks: Tasks, qtbot: QtBot) -> UnlockPage:
    made = UnlockPage(tasks, LAST)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    return made


def words(page: UnlockPage) -> str:
    return "\n".join(text.text() for text in page.findChildren(QLabel) if text.isVisible())


def _unlock_button(page: UnlockPage) -> QPushButton:
    return next(
        button for button in page.findChildren(QPushButton) if button.text().startswith("Unlock")
    )


def test_what_was_open_last_is_shown_before_anything_was_read(page: UnlockPage) -> None:
    assert "Training post" in words(page)
    assert "Taniya Trainee" in words(page)
    assert "TRAINING" in words(page)


def test_an_officer_who_is_not_to_be_named_is_not(tasks: Tasks, qtbot: QtBot) -> None:
    page = UnlockPage(tasks, LastDesk("post", "Post"))
    qtbot.addWidget(page)
    page.show()
    assert "Officer" not in words(page)


def test_several_desks_can_be_chosen_from(page: UnlockPage, data: Path) -> None:
    page.show_places(list_desks(data))
    box = page.findChild(QComboBox)
    assert [box.itemText(number) for number in range(box.count())] == [
        "Training post",
        "Training headquarters",
    ]


def test_enter_unlocks(
    page: UnlockPage, data: Path, settle: Callable[[], None], qtbot: QtBot
) -> None:
    page.show_places(list_desks(data))
    opened: list[object] = []
    page.unlocked.connect(opened.append)
    field = page.focusWidget()
    qtbot.keyClicks(field, PASSPHRASE)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    settle()
    assert len(opened) == 1
    opened[0].close()  # type: ignore[attr-defined]


def test_a_wrong_passphrase_is_told_at_the_field_and_nothing_of_it_is_said(
    page: UnlockPage, data: Path, settle: Callable[[], None]
) -> None:
    page.show_places(list_desks(data))
    page.unlock_with("not the right passphrase")
    settle()
    said = words(page)
    assert "does not open this desk" in said
    assert "not the right passphrase" not in said
    assert _unlock_button(page).isEnabled()


def test_a_damaged_slot_is_another_message(
    page: UnlockPage, data: Path, settle: Callable[[], None]
) -> None:
    page.show_places(list_desks(data))
    for slot in (data / "post" / "slots").iterdir():
        slot.write_bytes(b"x" * 40)
    page.unlock_with(PASSPHRASE)
    settle()
    assert "damaged" in words(page)


def test_a_plaintext_casebook_is_another_message(
    page: UnlockPage, data: Path, settle: Callable[[], None]
) -> None:
    page.show_places(list_desks(data))
    for path in (data / "post").glob("casebook.db*"):
        path.unlink()
    (data / "post" / "casebook.db").write_bytes(b"SQLite format 3\x00" + b"\x00" * 4096)
    page.unlock_with(PASSPHRASE)
    settle()
    assert "unencrypted file" in words(page)


def test_a_second_window_on_the_same_casebook_is_told(
    window: MainWindow, data: Path, settle: Callable[[], None]
) -> None:
    from vetting_desk.operations import desks

    place = next(place for place in list_desks(data) if place.folder.name == "post")
    first = desks.unlock(place.folder, place.officers[0].id, PASSPHRASE)
    try:
        window.unlock_page.select("post", "")
        window.unlock_page.unlock_with(PASSPHRASE)
        settle()
        assert window.frame is None
        assert "another window" in words(window.unlock_page)
    finally:
        first.close()


def test_without_a_passphrase_nothing_is_tried(page: UnlockPage, data: Path, tasks: Tasks) -> None:
    page.show_places(list_desks(data))
    _unlock_button(page).click()
    assert "Enter your passphrase." in words(page)
    assert not tasks.busy()


def test_too_many_failures_are_waited_for_with_the_seconds_shown(
    page: UnlockPage, data: Path, settle: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    from vetting_desk.errors import UnlockDelayedError
    from vetting_desk.operations import desks

    def delayed(*_: object, **__: object) -> None:
        raise UnlockDelayedError(officer_id="a", seconds=2)

    monkeypatch.setattr(desks, "unlock", delayed)
    page.show_places(list_desks(data))
    page.unlock_with(PASSPHRASE)
    settle()
    assert "Wait 2 seconds." in words(page)
    assert not _unlock_button(page).isEnabled()
    for _ in range(2):
        page.findChild(QTimer).timeout.emit()
    assert _unlock_button(page).isEnabled()
    assert "Wait" not in words(page)
