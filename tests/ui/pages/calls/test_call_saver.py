"""What is typed is kept soon, once at a time, and never lost by what is wrong with another field."""

from collections.abc import Iterator, Mapping

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ui.ground.tasks import Tasks
from ui.pages.calls.call_saver import CallSaver
from vetting_desk.errors import InputError, StorageFullError

Kept = list[dict[str, str]]


class Notebook:
    def __init__(self) -> None:
        self.fields = {"talk": "", "where": ""}
        self.kept: Kept = []
        self.bad = ""
        self.full = False

    def read(self, name: str) -> str:
        return self.fields[name]

    def keep(self, _call_id: str, words: Mapping[str, str]) -> None:
        if self.full:
            raise StorageFullError(path="x")
        if self.bad in words:
            raise InputError(field=self.bad, detail="unknown")
        self.kept.append(dict(words))


@pytest.fixture
def notebook() -> Notebook:
    return Notebook()


@pytest.fixture
def saver(notebook: Notebook, tasks: Tasks) -> Iterator[CallSaver]:
    owner = QObject()
    made = CallSaver(tasks, notebook.read, notebook.keep, owner)
    made.follow("call")
    yield made
    owner.deleteLater()


def test_many_keys_are_one_piece_of_work(
    saver: CallSaver, notebook: Notebook, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(saver.kept):
        for words in ("H", "He", "He wants"):
            notebook.fields["talk"] = words
            saver.mark("talk")
    assert notebook.kept == [{"talk": "He wants"}]


def test_flushing_keeps_at_once_and_only_what_changed(saver: CallSaver, notebook: Notebook) -> None:
    notebook.fields["where"] = "Roj"
    saver.mark("where")
    saver.flush()
    saver.flush()
    assert notebook.kept == [{"where": "Roj"}]


def test_a_field_that_is_refused_holds_up_no_other(
    saver: CallSaver, notebook: Notebook, qtbot: QtBot
) -> None:
    notebook.bad = "where"
    notebook.fields.update(talk="He wants", where="?")
    with qtbot.waitSignals([saver.refused, saver.kept]):
        saver.mark("where")
        saver.mark("talk")
    assert notebook.kept == [{"talk": "He wants"}]


def test_a_full_disk_is_told_and_tried_again_with_the_next_word(
    saver: CallSaver, notebook: Notebook, qtbot: QtBot
) -> None:
    notebook.full = True
    notebook.fields["talk"] = "He"
    with qtbot.waitSignal(saver.refused):
        saver.mark("talk")
    saver.mark("talk")
    with qtbot.waitSignal(saver.refused):
        saver.flush()
    notebook.full = False
    saver.flush()
    assert notebook.kept == [{"talk": "He"}]


def test_what_is_not_kept_is_kept_before_another_call_is_followed(
    saver: CallSaver, notebook: Notebook
) -> None:
    notebook.fields["talk"] = "of the first"
    saver.mark("talk")
    saver.follow("another")
    assert notebook.kept == [{"talk": "of the first"}]
    assert saver.call_id == "another"
