"""Fonts of a page: a code is held against the glyph it draws and what it says it stands for."""

from types import SimpleNamespace
from typing import Any

from tools.pdfa_fonts import font_faults


def simple(**more: Any) -> dict[str, Any]:
    table = SimpleNamespace(data=b"<0001> <0041>")
    font = {"/Subtype": "/TrueType", "/ToUnicode": table, "/FontDescriptor": {"/FontFile2": ""}}
    return {"/G1": {**font, **more}}


def test_a_font_that_draws_nothing_is_not_asked_for() -> None:
    assert list(font_faults({}, b"/G1 9 Tf")) == []


def test_a_font_that_is_not_there_is_named() -> None:
    (fault,) = font_faults({}, b"BT /G1 9 Tf <0001> Tj ET")
    assert fault == "font: /G1 is not among the page's resources"


def test_a_sound_simple_font_has_no_fault() -> None:
    assert list(font_faults(simple(), b"/G1 9 Tf <0001> Tj")) == []


def test_a_code_that_stands_for_no_character_is_found() -> None:
    nothing = SimpleNamespace(data=b"<0001> <FEFF>")
    faults = list(font_faults(simple(**{"/ToUnicode": nothing}), b"/G1 9 Tf <0001> Tj"))
    assert faults == ["font: ToUnicode gives no character"]


def test_a_simple_font_that_is_not_embedded_is_found() -> None:
    faults = list(font_faults(simple(**{"/FontDescriptor": {}}), b"/G1 9 Tf <0001> Tj"))
    assert faults == ["font: not embedded"]
