"""Files beside a record: each kind shown or played from memory by a real process, or named as what it is."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import InlineTasks
from tests.ui.pages.records.conftest import CONTENTS
from ui.asking import attached_dialog
from ui.asking.attached_dialog import AttachedDialog
from vetting_desk.decoding import asking
from vetting_desk.errors import DecodingError


@pytest.fixture
def opened(
    tasks: InlineTasks, qtbot: QtBot, settle: Callable[[], None]
) -> Callable[[bytes], AttachedDialog]:
    """A function that opens a file."""

    def shown(content: bytes) -> AttachedDialog:
        dialog = AttachedDialog("The paper shown", "abababab… · 1 KB", content, tasks)
        qtbot.addWidget(dialog)
        dialog.open()
        settle()
        return dialog

    return shown


@pytest.mark.parametrize(("kind", "pages"), [("picture", 1), ("document", 2)])
def test_pictures_and_documents_are_shown(
    kind: str, pages: int, opened: Callable[[bytes], AttachedDialog]
) -> None:
    dialog = opened(CONTENTS[kind][0])
    paper = dialog.reader.view.paper
    assert paper is not None
    assert paper.count() == pages
    assert not dialog.banner.isVisibleTo(dialog)


def test_a_sound_is_ready_to_be_played(opened: Callable[[bytes], AttachedDialog]) -> None:
    dialog = opened(CONTENTS["sound"][0])
    assert dialog.sound.isVisibleTo(dialog)
    assert dialog.sound.button.text() == "Play"
    assert "0:01" in dialog.sound._time.text()


def test_what_is_neither_says_so_and_that_it_is_kept(
    opened: Callable[[bytes], AttachedDialog],
) -> None:
    dialog = opened(CONTENTS["other"][0])
    assert "neither shown nor played" in dialog.banner.sentence()
    assert not dialog._stack.isVisibleTo(dialog)


@pytest.mark.parametrize("detail", sorted(attached_dialog._WHY))
def test_every_refusal_has_words_of_its_own(
    detail: str, opened: Callable[[bytes], AttachedDialog], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise DecodingError(detail=detail)

    monkeypatch.setattr(asking, "picture", refuse)
    dialog = opened(CONTENTS["picture"][0])
    assert dialog.banner.sentence() == str(attached_dialog._WHY[detail])


def test_the_reasons_are_those_that_decoding_gives() -> None:
    details = {*asking._DETAILS.values(), "unknown", "time", "failed", "no-player"}
    assert set(attached_dialog._WHY) == details


def test_what_goes_wrong_otherwise_is_described(
    opened: Callable[[bytes], AttachedDialog], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise DecodingError(detail="something new")

    monkeypatch.setattr(asking, "picture", refuse)
    dialog = opened(CONTENTS["picture"][0])
    assert dialog.banner.sentence() == "This file cannot be shown here."


def test_closing_forgets_the_file_and_stops_the_sound(
    opened: Callable[[bytes], AttachedDialog], settle: Callable[[], None]
) -> None:
    picture, sound = opened(CONTENTS["picture"][0]), opened(CONTENTS["sound"][0])
    reader, player = picture.reader, sound.sound
    picture._on_finished()
    sound._on_finished()
    assert reader.view.paper is None
    assert player._samples is None
