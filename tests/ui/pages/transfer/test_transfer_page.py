"""The transfer page: counts, the stick, and what was received or sent, in words."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.ground.events import Events
from ui.ground.tasks import Tasks
from ui.pages.transfer import TransferPage, split_dialog
from ui.pages.transfer.own_dialog import OwnFilesDialog
from vetting_desk.errors import DriveFullError, DriveMissingError
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.exchange import stamps, transfer
from vetting_desk.operations.organisation import packs
from vetting_desk.transfer.carrier import spool

MakePage = Callable[[OpenDesk], TransferPage]


@pytest.fixture
def make_page(tasks: Tasks, events: Events, settle: Callable[[], None], qtbot: QtBot) -> MakePage:
    def make(desk: OpenDesk) -> TransferPage:
        page = TransferPage(desk, tasks, events)
        qtbot.addWidget(page)
        page.resize(1000, 700)
        page.show()
        page.activate()
        settle()
        return page

    return make


def words(page: TransferPage) -> str:
    return "\n".join(text.text() for text in page.findChildren(QLabel) if text.isVisible())


def button(page: QWidget, said: str) -> QPushButton:
    return next(b for b in page.findChildren(QPushButton) if said in b.text())


def test_plain_counts(make_page: MakePage, desk: OpenDesk) -> None:
    page = make_page(desk)
    count = transfer.counts(desk).to_send
    assert count > 1
    assert f"{count} records to send" in words(page)
    assert button(page, f"Write {count} records to the stick").isEnabled()


def test_the_practice_stick_is_there(make_page: MakePage, desk: OpenDesk) -> None:
    assert make_page(desk).stick.path() is not None


def test_without_a_stick_nothing_can_be_written(
    make_page: MakePage, desk: OpenDesk, settle: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(transfer, "drives", lambda _desk: [])
    page = make_page(desk)
    assert "No stick" in words(page)
    assert not button(page, "Write").isEnabled()
    assert not button(page, "Receive").isEnabled()


def test_buttons_that_do_not_fit_beside_each_other_stand_in_the_next_line(
    make_page: MakePage, hq: OpenDesk, settle: Callable[[], None]
) -> None:
    page = make_page(hq)
    page._aside.setText("Look at what was set aside (2)…")
    for each in (page._aside, page._again, page._offer):
        each.show()
    page.resize(500, 700)
    settle()

    shown = [page._receive, page._write, page._again, page._offer, page._aside]
    places = [each.mapTo(page, each.rect().bottomRight()) for each in shown]
    assert all(place.x() < page.width() for place in places)
    assert len({place.y() for place in places}) > 1


def test_there_and_back(
    make_page: MakePage, desk: OpenDesk, hq: OpenDesk, settle: Callable[[], None]
) -> None:
    post, centre = make_page(desk), make_page(hq)
    count = transfer.counts(desk).to_send
    post.write_to_stick()
    settle()
    said = "1 bundle written into a folder on this computer and read back."
    assert post.banner.sentence() == said
    assert "Safe to remove" not in words(post)
    assert f"{count} records waiting for HQ's receipt" in words(post)
    centre.receive_from_stick()
    settle()
    assert f"{count} records taken in" in words(centre)
    centre.write_to_stick()
    settle()
    post.receive_from_stick()
    settle()
    assert transfer.counts(desk).received == count
    assert f"{count} receipts from HQ" in words(post)


def test_a_bundle_for_another_desk_is_left_on_the_stick(
    make_page: MakePage, desk: OpenDesk, hq: OpenDesk, settle: Callable[[], None], tmp_path: Path
) -> None:
    post = make_page(desk)
    post.write_to_stick()
    settle()
    page = make_page(desk)
    page.receive_from_stick()
    settle()
    assert page.banner.sentence() == "Nothing for this desk was taken in."


def test_a_broken_bundle_is_refused_by_name_and_stops_nothing(
    make_page: MakePage, desk: OpenDesk, hq: OpenDesk, settle: Callable[[], None]
) -> None:
    post, centre = make_page(desk), make_page(hq)
    post.write_to_stick()
    settle()
    folder = post.stick.path()
    assert folder is not None
    whole = next(folder.glob("*.age"))
    (folder / ("0" * 32 + ".age")).write_bytes(whole.read_bytes()[:-100])
    centre.receive_from_stick()
    settle()
    assert "1 bundle received" in centre.banner.sentence()
    assert "0" * 32 in words(centre)


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (
            DriveFullError(path="x", needed=52_000_000, free=1_000_000),
            "It needs 52.0 MB and has 1.0 MB",
        ),
        (DriveMissingError(path="x", written=()), "The bundle is not on it"),
        (DriveMissingError(path="x", written=("a.age",)), "Whole on the stick: a.age"),
    ],
)
def test_what_is_wrong_with_a_stick_is_a_banner(
    make_page: MakePage,
    desk: OpenDesk,
    settle: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
    error: Exception,
    said: str,
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(transfer, "write_bundles", broken)
    page = make_page(desk)
    page.write_to_stick()
    settle()
    assert said in words(page)
    assert "Safe to remove" not in words(page)


def test_what_waits_for_a_person_is_counted_by_itself(
    make_page: MakePage, desk: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    counted = replace(transfer.counts(desk), held=2)
    monkeypatch.setattr(transfer, "counts", lambda _: counted)
    assert "2 waiting for a person at HQ" in words(make_page(desk))


def test_stamps_that_end_soon_are_a_banner_and_are_renewed_from_it(
    make_page: MakePage,
    hq: OpenDesk,
    settle: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    left = [2]

    def renewed(_: object) -> int:
        left[0] = 0
        return 2

    monkeypatch.setattr(stamps, "due", lambda _: left[0])
    monkeypatch.setattr(stamps, "renew", renewed)
    page = make_page(hq)
    assert "2 stamps of headquarters end soon" in words(page)
    with qtbot.waitSignal(page.said) as said:
        button(page, "Renew the stamps").click()
        settle()
    settle()
    assert said.args == ["2 stamps renewed", "ok"]
    assert "end soon" not in words(page)


def test_a_post_is_asked_to_renew_nothing(make_page: MakePage, desk: OpenDesk) -> None:
    assert "end soon" not in words(make_page(desk))


def test_a_stick_may_be_removed_once_it_was_read_back(
    make_page: MakePage,
    desk: OpenDesk,
    settle: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page = make_page(desk)
    monkeypatch.setattr(page.stick, "removable", lambda: True)
    page.write_to_stick()
    settle()
    assert page.banner.sentence().startswith("Safe to remove the stick: ")


def test_what_is_new_at_a_post_is_said(
    make_page: MakePage, desk: OpenDesk, hq: OpenDesk, settle: Callable[[], None]
) -> None:
    packs.sign(hq, packs.sample())
    centre, post = make_page(hq), make_page(desk)
    centre.write_to_stick()
    settle()
    post.receive_from_stick()
    settle()
    wanted = "New approved texts here: Sample texts, invented, for training only, version 1"
    assert wanted in words(post)


def test_files_that_are_dropped_are_received(
    make_page: MakePage, desk: OpenDesk, hq: OpenDesk, settle: Callable[[], None]
) -> None:
    post, centre = make_page(desk), make_page(hq)
    post.write_to_stick()
    settle()
    folder = post.stick.path()
    assert folder is not None
    centre._drop.dropped.emit(list(folder.glob("*.age")))
    settle()
    assert centre.banner.sentence() == "1 bundle received."


def test_a_bundle_goes_in_parts_and_comes_in_with_the_last_one(
    make_page: MakePage,
    desk: OpenDesk,
    hq: OpenDesk,
    settle: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    post, centre = make_page(desk), make_page(hq)
    folder = post.stick.path()
    assert folder is not None
    monkeypatch.setattr(split_dialog, "SIZES", (1024 * 1024,))
    monkeypatch.setattr(post.stick, "free", lambda: 0)
    monkeypatch.setattr(spool, "free_bytes", lambda _folder: 0)
    button(post, "Write in parts").click()
    dialog = post.findChild(split_dialog.SplitDialog)
    assert dialog is not None
    button(dialog, "Write in parts").click()
    settle()
    assert post.banner.sentence() == "1 part written and read back."
    assert "Put the next stick in." in words(post)
    centre.receive_files(list(folder.glob("*.1-of-*")))
    settle()
    assert "Parts of a bundle were kept" in centre.banner.sentence()
    assert "Bundles in parts" in words(centre)

    monkeypatch.undo()
    button(post, "Write the next parts").click()
    settle()
    assert post.banner.sentence() == "All parts of the bundle are written and read back."
    assert not button(post, "Write in parts").isVisible() or transfer.counts(desk).waiting
    centre.receive_from_stick()
    settle()
    assert centre.banner.sentence() == "1 bundle received."
    assert "Bundles in parts" not in words(centre)


def test_own_bundles_are_shown_and_confirmed_ones_removed(
    make_page: MakePage, desk: OpenDesk, hq: OpenDesk, settle: Callable[[], None]
) -> None:
    post, centre = make_page(desk), make_page(hq)
    folder = post.stick.path()
    assert folder is not None
    button(post, "Own bundles").click()
    settle()
    assert post.banner.sentence() == "No bundle of this desk is on the stick."
    for act in (
        post.write_to_stick,
        centre.receive_from_stick,
        centre.write_to_stick,
        post.receive_from_stick,
    ):
        act()
        settle()
    assert len(list(folder.glob("*.age"))) == 2
    button(post, "Own bundles").click()
    settle()
    dialog = post.findChild(OwnFilesDialog)
    assert dialog is not None
    button(dialog, "Remove 1 confirmed file").click()
    settle()
    assert post.banner.sentence() == "1 confirmed file removed."
    assert len(list(folder.glob("*.age"))) == 1


def test_a_stick_that_is_too_small_points_to_parts(
    make_page: MakePage,
    desk: OpenDesk,
    settle: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def full(*_: object, **__: object) -> None:
        raise DriveFullError(path="x", needed=52_000_000, free=1_000_000)

    monkeypatch.setattr(transfer, "write_bundles", full)
    page = make_page(desk)
    page.write_to_stick()
    settle()
    assert "Or write the bundle in parts." in words(page)
