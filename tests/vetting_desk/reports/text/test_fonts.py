from typing import Any

import pytest

from vetting_desk.reports.text.fonts import Script, Typeface, Weight, subset, typeface

FACES = [(script, weight) for script in Script for weight in Weight]


@pytest.mark.parametrize(("script", "weight"), FACES)
def test_an_instance_is_static_and_made_once(script: Script, weight: Weight) -> None:
    face = typeface(script, weight)
    assert "fvar" not in face.face.table_tags
    assert "gvar" not in face.face.table_tags
    assert typeface(script, weight) is face


def test_the_letters_of_all_our_languages_are_there() -> None:
    sans = typeface(Script.SANS, Weight.REGULAR).covered
    arabic = typeface(Script.ARABIC, Weight.REGULAR).covered
    assert set(map(ord, "ғӣқӯҳҷҒӢҚӮҲҶёъэ№«»—–…“”’")) <= sans
    assert set(map(ord, "ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیءئأآؤة،؛؟۰۹٠٩")) <= arabic


def test_bold_is_wider_than_regular() -> None:
    regular, bold = (typeface(Script.SANS, weight) for weight in Weight)
    letter = regular.font.get_nominal_glyph(ord("m"))
    assert bold.advances[letter] > regular.advances[letter]


def test_digits_are_of_one_width() -> None:
    face = typeface(Script.SANS, Weight.REGULAR)
    assert (
        len({face.advances[face.font.get_nominal_glyph(ord(digit))] for digit in "0123456789"}) == 1
    )


def test_a_subset_keeps_glyph_numbers_and_widths() -> None:
    import uharfbuzz

    face = typeface(Script.SANS, Weight.REGULAR)
    glyphs = {face.font.get_nominal_glyph(ord(char)) for char in "Ҷa1"}
    data = subset(face, glyphs)
    small = uharfbuzz.Face(uharfbuzz.Blob(data))
    assert len(data) < 20_000
    assert {"glyf", "loca", "hmtx", "head", "hhea", "maxp"} <= set(small.table_tags)
    assert not {"GSUB", "GPOS", "cmap"} & set(small.table_tags)
    font = uharfbuzz.Font(small)
    assert all(font.get_glyph_h_advance(glyph) == face.advances[glyph] for glyph in glyphs)
    assert all(_outline(small, glyph) == _outline(face.face, glyph) for glyph in glyphs)


@pytest.mark.slow
def test_the_instance_is_that_of_the_font_makers_own_tool() -> None:
    """HarfBuzz's instance against fontTools': the same advances and, to a unit, the same outlines."""
    import fontpkg
    import uharfbuzz
    from fontTools.ttLib import TTFont
    from fontTools.varLib import instancer

    face = typeface(Script.ARABIC, Weight.BOLD)
    variable = TTFont(fontpkg.path(Script.ARABIC.value))
    static = instancer.instantiateVariableFont(variable, {"wght": Weight.BOLD.value, "wdth": 100})
    glyphs, names = static.getGlyphSet(), static.getBestCmap()
    for char in "مح۱۲()،لاي":
        glyph = face.font.get_nominal_glyph(ord(char))
        assert abs(face.advances[glyph] - glyphs[names[ord(char)]].width) <= 1, char
        extents = uharfbuzz.Font(face.face).get_glyph_extents(glyph)
        outline = static["glyf"][names[ord(char)]]
        assert abs(extents.x_bearing - outline.xMin) <= 1, char
        assert abs(extents.y_bearing - outline.yMax) <= 1, char


def _outline(face: Any, glyph: int) -> list[Any]:
    import uharfbuzz

    drawn: list[Any] = []
    functions = uharfbuzz.DrawFuncs()
    functions.set_move_to_func(lambda x, y, _: drawn.append((x, y)))
    functions.set_line_to_func(lambda x, y, _: drawn.append((x, y)))
    functions.set_quadratic_to_func(lambda *points: drawn.append(points[:4]))
    uharfbuzz.Font(face).draw_glyph(glyph, functions)
    return drawn


def test_typefaces_can_be_distinguished() -> None:
    names = {typeface(script, weight).name for script, weight in FACES}
    assert names == {
        "NotoSans-Regular",
        "NotoSans-SemiBold",
        "NotoSansArabic-Regular",
        "NotoSansArabic-SemiBold",
    }
    assert isinstance(typeface(Script.SANS, Weight.BOLD), Typeface)
