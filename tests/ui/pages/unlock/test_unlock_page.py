from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from ui.ground.preferences import LastDesk
from ui.ground.tasks import Tasks
from ui.pages.unlock.unlock_page import UnlockPage
from ui.shell.main_window import MainWindow
from vetting_desk.operations.access.desk_folders import list_desks

PASSPHRASE = "four otters juggle plum jam"
SECOND = "seven grey otters climb ladders"
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


def tick(page: UnlockPage) -> None:
    """Let one second of waiting pass."""
    timer = page.findChild(QTimer)
    assert timer is not None
    timer.timeout.emit()


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
    box = page.findChildren(QComboBox)[0]
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


def test_a_wrong_passphrase_is_shown_at_the_field_without_its_text(
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


def test_a_second_window_on_the_same_casebook_is_shown(
    window: MainWindow, data: Path, settle: Callable[[], None]
) -> None:
    from vetting_desk.operations.desk import desks

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
    from vetting_desk.operations.desk import desks

    def delayed(*_: object, **__: object) -> None:
        raise UnlockDelayedError(officer_id="a", seconds=2)

    monkeypatch.setattr(desks, "unlock", delayed)
    page.show_places(list_desks(data))
    page.unlock_with(PASSPHRASE)
    settle()
    assert "Wait 2 seconds." in words(page)
    assert not _unlock_button(page).isEnabled()
    for _ in range(2):
        tick(page)
    assert _unlock_button(page).isEnabled()
    assert "Wait" not in words(page)


def problem(page: UnlockPage) -> str:
    return page._problem.plain() if page._problem.isVisible() else ""


def choose(page: UnlockPage, officer_id: str) -> None:
    """Select an officer as a user does."""
    box = page._officer.findChildren(QComboBox)[0]
    index = box.findData(officer_id)
    box.setCurrentIndex(index)
    box.activated.emit(index)


@pytest.fixture
def second(data: Path) -> str:
    """Id of a second officer at the post, whose passphrase is `SECOND`."""
    from vetting_desk.model import Role
    from vetting_desk.operations.desk import desks, officers

    place = next(place for place in list_desks(data) if place.folder.name == "post")
    with closing(desks.unlock(place.folder, place.officers[0].id, PASSPHRASE)) as desk:
        return officers.add_officer(desk, "Farida Sample", Role.INTERVIEWER, SECOND).id


class TestWaitingApart:
    @pytest.fixture
    def waiting(
        self, page: UnlockPage, data: Path, second: str, settle: Callable[[], None]
    ) -> UnlockPage:
        """The page while the first officer must wait."""
        page.show_places(list_desks(data))
        page.select("post", first_of(data))
        for _ in range(5):
            page.unlock_with("not the right passphrase")
            settle()
        assert "Wait" in problem(page)
        return page

    def test_another_officer_unlocks_meanwhile(
        self, waiting: UnlockPage, second: str, settle: Callable[[], None], qtbot: QtBot
    ) -> None:
        choose(waiting, second)
        assert problem(waiting) == ""
        assert _unlock_button(waiting).isEnabled()
        opened: list[object] = []
        waiting.unlocked.connect(opened.append)
        waiting.unlock_with(SECOND)
        settle()
        assert opened[0].officer.id == second  # type: ignore[attr-defined]
        opened[0].close()  # type: ignore[attr-defined]

    def test_the_first_one_still_waits_when_chosen_again(
        self, waiting: UnlockPage, data: Path, second: str
    ) -> None:
        choose(waiting, second)
        tick(waiting)
        assert problem(waiting) == ""
        choose(waiting, first_of(data))
        assert "Wait" in problem(waiting)
        assert not _unlock_button(waiting).isEnabled()

    def test_the_countdown_does_not_take_the_keyboard_from_the_list(
        self, waiting: UnlockPage
    ) -> None:
        box = waiting._officer.findChildren(QComboBox)[0]
        box.setFocus()
        tick(waiting)
        assert waiting.focusWidget() is box

    def test_what_one_officer_typed_is_gone_for_the_next(
        self, waiting: UnlockPage, second: str
    ) -> None:
        waiting._passphrase.field.setText("something typed")
        choose(waiting, second)
        assert waiting._passphrase.text() == ""


def first_of(data: Path) -> str:
    place = next(place for place in list_desks(data) if place.folder.name == "post")
    return next(officer.id for officer in place.officers if officer.name == "Taniya Trainee")


class TestDamagedKeys:
    def test_the_officer_is_shown_with_what_to_do(
        self, page: UnlockPage, data: Path, second: str, qtbot: QtBot
    ) -> None:
        for path in (data / "post" / "slots").glob(f"{second}.slot*"):
            path.write_bytes(b"cut")
        page.show_places(list_desks(data))
        page.select("post", second)
        assert "An officer without a name (key damaged)" in [
            page._officer.findChildren(QComboBox)[0].itemText(number) for number in range(2)
        ]
        assert problem(page).startswith("This officer's key on this desk is damaged.")
        assert "a backup restores it, or ask HQ" in problem(page)
        assert not page._passphrase.isVisible()
        with qtbot.waitSignal(page.restore_requested):
            next(
                b for b in page.findChildren(QPushButton) if b.text() == "Restore a backup…"
            ).click()

    def test_the_other_officer_still_unlocks(
        self, page: UnlockPage, data: Path, second: str, settle: Callable[[], None]
    ) -> None:
        for path in (data / "post" / "slots").glob(f"{second}.slot*"):
            path.write_bytes(b"cut")
        page.show_places(list_desks(data))
        page.select("post", second)
        choose(page, first_of(data))
        assert problem(page) == ""
        opened: list[object] = []
        page.unlocked.connect(opened.append)
        page.unlock_with(PASSPHRASE)
        settle()
        opened[0].close()  # type: ignore[attr-defined]

    def test_the_remembered_name_is_used(self, tasks: Tasks, data: Path, qtbot: QtBot) -> None:
        officer = first_of(data)
        page = UnlockPage(tasks, LAST._replace(officer_id=officer))
        qtbot.addWidget(page)
        page.show()
        for path in (data / "post" / "slots").glob(f"{officer}.slot*"):
            path.write_bytes(b"cut")
        page.show_places(list_desks(data))
        assert "Taniya Trainee (key damaged)" in words(page)

    def test_a_desk_without_any_key_says_so(
        self, page: UnlockPage, data: Path, qtbot: QtBot
    ) -> None:
        for path in (data / "post" / "slots").iterdir():
            path.unlink()
        page.show_places(list_desks(data))
        assert "No officer has a key on this desk any more." in problem(page)
        assert not _unlock_button(page).isVisible()


class TestPassedOver:
    def test_a_damaged_and_a_newer_desk_are_shown_a_line_each(
        self, window: MainWindow, data: Path, settle: Callable[[], None]
    ) -> None:
        (data / "headquarters" / "desk.json").write_bytes(b"{")
        (data / "third").mkdir()
        (data / "third" / "desk.json").write_text('{"format": 9}')
        window._look_for_desks()
        settle()
        assert window.unlock_page._notice is not None
        assert window.unlock_page._notice.isVisible()
        assert window.unlock_page._notice.plain().splitlines() == [
            "Folder headquarters: desk.json is damaged; ask HQ.",
            "Folder third: made by a newer version.",
        ]

    def test_where_it_is_the_only_one_the_first_run_says_so(
        self, window: MainWindow, data: Path, settle: Callable[[], None]
    ) -> None:
        (data / "headquarters" / "desk.json").write_bytes(b"{")
        (data / "post" / "desk.json").unlink()
        window._look_for_desks()
        settle()
        page = window.first_run_page
        assert page is not None
        for show in (page.show_language, page.show_kinds):
            show()
            settle()
            assert page.step.banner.isVisible()
            assert "Folder post: desk.json is gone" in page.step.banner.accessibleName()
            assert "Folder headquarters: desk.json is damaged" in page.step.banner.accessibleName()

    def test_a_mended_desk_is_shown_no_more(
        self, window: MainWindow, data: Path, settle: Callable[[], None]
    ) -> None:
        path = data / "headquarters" / "desk.json"
        whole = path.read_bytes()
        path.write_bytes(b"{")
        window._look_for_desks()
        settle()
        path.write_bytes(whole)
        window._look_for_desks()
        settle()
        assert window.unlock_page._notice is not None
        assert not window.unlock_page._notice.isVisible()
        assert len(window.unlock_page.places()) == 2
