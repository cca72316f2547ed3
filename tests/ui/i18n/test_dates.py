"""Dates and times in figures, in the order of the language."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt

from ui.i18n import date_text, left_to_right, moment_text, time_text
from ui.shell.application import Application

TRANSLATED = ("ru", "tg", "fa")


@pytest.mark.usefixtures("light_again")
class TestSpeaking:
    def test_dates_are_figures_in_the_order_of_the_language(self, qapp: Application) -> None:
        qapp.translations.use("en")
        assert date_text(date(2026, 11, 2)) == "2026-11-02"
        for language in TRANSLATED:
            qapp.translations.use(language)
            assert date_text(date(2026, 11, 2)) == "02.11.2026"

    def test_a_moment_is_a_day_and_a_time(self) -> None:
        moment = datetime(2026, 11, 22, 14, 5, tzinfo=UTC)
        assert moment_text(moment) == f"{date_text(moment)} {time_text(moment)}"

    def test_figures_keep_their_order_in_a_mirrored_window(self, qapp: Application) -> None:
        assert left_to_right("2026-1") == "2026-1"
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        assert left_to_right("2026-1") == "\u20662026-1\u2069"

    def test_a_whole_moment_is_fenced_once(self, qapp: Application) -> None:
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        text = moment_text(datetime(2026, 11, 22, 14, 5, tzinfo=UTC))
        assert (text.count("\u2066"), text.count("\u2069")) == (1, 1)


def test_a_time_is_that_of_the_device() -> None:
    moment = datetime(2026, 11, 22, 14, 5, tzinfo=UTC)
    assert time_text(moment) == moment.astimezone().strftime("%H:%M")
