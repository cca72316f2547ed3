"""A questionnaire filled by keys at practice desks, with a picture of each page."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tools.by_hand import sitting
from tools.by_hand.sitting import Filled, Job, fill, make_desks
from tools.screenshots.looks import Look
from ui.shell.application import Application
from vetting_desk.paths import STATE_VARIABLE


@pytest.fixture
def at_work(qapp: Application, monkeypatch: pytest.MonkeyPatch, light_again: None) -> None:
    """Fillings in this process, whose application is this one."""
    monkeypatch.setattr(sitting, "application", lambda: (qapp, None, None))
    monkeypatch.setenv(STATE_VARIABLE, "")  # put back afterwards


@pytest.mark.slow
@pytest.mark.usefixtures("at_work")
def test_every_answer_of_the_examples_is_asked_by_keys_and_each_page_is_pictured(
    tmp_path: Path,
) -> None:
    place = make_desks(tmp_path / "desks")
    out = tmp_path / "pictures"
    out.mkdir()
    for instrument, look in (
        ("interpreter", Look("light-fa", language="fa", mirrored=True)),
        ("itq", Look("light-en")),
    ):
        done = fill(Job(instrument, look, place, out))
        assert done.never_asked == ()
        taken = sorted(out.glob(f"{instrument}-{look.name}-[0-9][0-9].png"))
        assert len(taken) == done.pages > 3
        assert QImage(str(taken[0])).width() == look.width


def test_what_came_of_it_is_told_in_one_line(tmp_path: Path) -> None:
    place = sitting.Place(tmp_path, {}, "")
    done = Filled(Job("phq-9", Look("dark-ru"), place, tmp_path), 5, 7.04, ())
    assert done.line() == "phq-9          dark-ru      pages:   5    7.0 s"
