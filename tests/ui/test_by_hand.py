"""A questionnaire filled by keys at practice desks, with a picture of each page."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tools.by_hand import sitting
from tools.by_hand.hand import Hand
from tools.by_hand.sitting import Filled, Job, Place, fill, make_desks
from tools.screenshots.looks import Look
from ui.shell.application import Application
from vetting_desk.operations.interview.instruments import shipped
from vetting_desk.paths import STATE_VARIABLE


@pytest.fixture
def at_work(qapp: Application, monkeypatch: pytest.MonkeyPatch, light_again: None) -> None:
    """Fillings in this process, whose application is this one."""
    monkeypatch.setattr(sitting, "application", lambda: (qapp, None, None))
    monkeypatch.setenv(STATE_VARIABLE, "")  # put back afterwards


LOOKS = (
    Look("light-ru", language="ru"),
    Look("light-fa", language="fa", mirrored=True),
    Look("light-tg", language="tg"),
    Look("light-en"),
)
LONGEST = "return-spj"
"""Filled in the language in which it once stopped, after 225 pages."""


def look_of(instrument: str) -> Look:
    """Return the look an instrument is filled in here; ``python -m tools.by_hand`` has each in all of them."""
    others = [each for each in shipped() if each != LONGEST]
    return LOOKS[0 if instrument == LONGEST else others.index(instrument) % len(LOOKS)]


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Place:
    """Practice desks, copied for each filling."""
    return make_desks(tmp_path_factory.mktemp("by-hand") / "desks")


@pytest.mark.slow
@pytest.mark.usefixtures("at_work")
@pytest.mark.parametrize("instrument", shipped())
def test_every_answer_of_the_examples_is_asked_by_keys_and_each_page_is_pictured(
    tmp_path: Path, place: Place, instrument: str
) -> None:
    look = look_of(instrument)
    done = fill(Job(instrument, look, place, tmp_path))
    assert done.stopped == ""
    assert done.never_asked == ()
    taken = [
        path
        for path in tmp_path.glob(f"{instrument}-{look.name}-[0-9]*.png")
        if not path.stem.endswith(("-whole", "-check"))
    ]
    assert len(taken) == done.pages > 3
    assert QImage(str(taken[0])).width() == look.width


@pytest.mark.slow
@pytest.mark.usefixtures("at_work")
def test_where_it_stops_is_told_and_pictured(
    tmp_path: Path, place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stops(_hand: Hand, _answers: dict[str, str], _at_page: object) -> None:
        raise AssertionError("nothing has the focus")

    monkeypatch.setattr(Hand, "fill", stops)
    done = fill(Job("gad-7", LOOKS[0], place, tmp_path))
    assert done.stopped == "page 1: nothing has the focus"
    assert (tmp_path / "gad-7-light-ru-stopped.png").is_file()


def test_what_came_of_it_is_told_in_one_line(tmp_path: Path) -> None:
    place = Place(tmp_path, {}, "")
    done = Filled(Job("phq-9", Look("dark-ru"), place, tmp_path), 5, 7.04, ())
    assert done.line() == "phq-9          dark-ru      pages:   5    7.0 s"
