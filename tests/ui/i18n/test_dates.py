"""Dates and times in figures, in the order of the language; words in a row."""

import re
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from ui.i18n import (
    date_text,
    day_as_typed,
    day_text,
    day_to_type,
    in_row,
    left_to_right,
    moment_text,
    time_text,
)
from ui.shell.application import Application

ROOT = Path(__file__).parents[3]
WRITTEN = {"ru": "02.11.2026", "tg": "02.11.2026", "fa": "\u20662026-11-02\u2069"}


@pytest.mark.usefixtures("light_again")
class TestSpeaking:
    def test_dates_are_figures_in_the_order_of_the_language(self, qapp: Application) -> None:
        qapp.translations.use("en")
        assert date_text(date(2026, 11, 2)) == "2026-11-02"
        for language, written in WRITTEN.items():
            qapp.translations.use(language)
            assert date_text(date(2026, 11, 2)) == written

    def test_a_day_that_is_kept_as_text_is_written_like_any_other(self, qapp: Application) -> None:
        qapp.translations.use("tg")
        assert day_text("2026-11-02") == "02.11.2026"
        assert day_text("soon") == "soon"

    def test_a_day_in_a_field_is_written_and_read_as_the_window_writes_days(
        self, qapp: Application
    ) -> None:
        for language, written in (("en", "2026-11-02"), ("tg", "02.11.2026"), ("fa", "2026-11-02")):
            qapp.translations.use(language)
            assert day_to_type("2026-11-02") == day_to_type(date(2026, 11, 2)) == written
            assert day_as_typed(f" \u2066{written}\u2069 ") == "2026-11-02"
            assert day_as_typed("2026-11-02") == "2026-11-02"
            assert day_as_typed(" 2026-11") == day_to_type("2026-11") == "2026-11"

    def test_the_window_is_mirrored_where_it_is_written_from_right_to_left(
        self, qapp: Application
    ) -> None:
        sides = {}
        for language in ("fa", "ru", "fa", "en"):
            qapp.translations.use(language)
            sides[language] = qapp.layoutDirection()
        assert sides["fa"] is Qt.LayoutDirection.RightToLeft
        assert sides["ru"] is sides["en"] is Qt.LayoutDirection.LeftToRight

    def test_a_moment_is_a_day_and_a_time(self) -> None:
        moment = datetime(2026, 11, 22, 14, 5, tzinfo=UTC)
        assert moment_text(moment) == f"{date_text(moment)} {time_text(moment)}"

    def test_figures_keep_their_order_in_a_mirrored_window(self, qapp: Application) -> None:
        assert left_to_right("2026-1") == "2026-1"
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        assert left_to_right("2026-1") == "\u20662026-1\u2069"

    def test_words_in_a_row_have_the_comma_of_their_script(self, qapp: Application) -> None:
        assert in_row(("a", "b")) == "a, b"
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        assert in_row(("۱", "۲", "۳")) == "۱، ۲، ۳"

    def test_a_whole_moment_is_fenced_once(self, qapp: Application) -> None:
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        text = moment_text(datetime(2026, 11, 22, 14, 5, tzinfo=UTC))
        assert (text.count("\u2066"), text.count("\u2069")) == (1, 1)


def test_a_time_is_that_of_the_device() -> None:
    moment = datetime(2026, 11, 22, 14, 5, tzinfo=UTC)
    assert time_text(moment) == moment.astimezone().strftime("%H:%M")


COMMAS_OF_DATA = {
    "ui/questionnaire/questions/geo.py",
    "ui/questionnaire/sections/answer_text.py",
    "ui/text/handbook/window_texts.py",
}
"""Where coordinates are written, which no script writes otherwise, and what only its makers read."""


def test_no_row_of_words_is_made_with_the_comma_of_one_script() -> None:
    made = [
        path.relative_to(ROOT).as_posix()
        for path in sorted((ROOT / "ui").rglob("*.py"))
        if re.search(r"""["'], ["']\.join\(""", path.read_text("utf-8"))
    ]
    assert set(made) == COMMAS_OF_DATA
