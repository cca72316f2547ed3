"""Noto Sans, the strong weight, and figures of one width."""

import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontInfo, QFontMetrics

from ui.shell.application import Application
from ui.theme import fonts
from ui.theme.fonts import body_font, font_file, scaled, tabular, weight_axis
from ui.theme.tokens import FAMILIES

pytestmark = pytest.mark.usefixtures("light_again")


def test_the_program_is_written_in_noto_sans(qapp: Application) -> None:
    assert QFontInfo(qapp.font()).family() == "Noto Sans"


def test_a_font_is_found_in_any_folder_packages_are_taken_from(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "fontpkg_invented" / "files" / "Invented.ttf"
    path.parent.mkdir(parents=True)
    path.touch()
    monkeypatch.setattr(sys, "path", [*sys.path, str(tmp_path)])
    assert font_file("fontpkg_invented", "Invented.ttf") == path


def test_a_font_that_is_not_installed_is_not_found() -> None:
    assert font_file("fontpkg_invented", "Invented.ttf") is None


def test_both_fonts_are_installed() -> None:
    assert font_file(*fonts._LATIN) is not None
    assert font_file(*fonts._ARABIC) is not None


def test_arabic_is_named_only_once_it_is_there(monkeypatch: pytest.MonkeyPatch) -> None:
    assert body_font(100).families() == list(FAMILIES)
    monkeypatch.setattr(fonts, "_registered", {fonts._LATIN[1]})
    assert body_font(100).families() == [FAMILIES[0]]


@pytest.mark.parametrize(("scale", "pixels"), [(100, 15), (150, 23), (200, 30)])
def test_the_body_grows_with_the_scale(scale: int, pixels: int) -> None:
    assert body_font(scale).pixelSize() == scaled(15, scale) == pixels


def test_tabular_figures_are_all_as_wide_as_each_other(qapp: Application) -> None:
    made = tabular(qapp.font())
    metrics = QFontMetrics(made)
    assert metrics.horizontalAdvance("1111") == metrics.horizontalAdvance("8888")
    assert made.featureTags() == [QFont.Tag("tnum")]
    assert qapp.font().featureTags() == []


def test_the_strong_weight_makes_words_wider(qapp: Application) -> None:
    plain = QFont(qapp.font())
    strong = weight_axis().resolve(plain)
    words = "Разговор"
    assert QFontMetrics(strong).horizontalAdvance(words) > QFontMetrics(plain).horizontalAdvance(
        words
    )
