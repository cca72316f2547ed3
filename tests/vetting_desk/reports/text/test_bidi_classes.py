"""Character properties for UAX #9."""

import unicodedata

import pytest

from vetting_desk.reports.text.bidi_classes import CLOSING, OPENING, PAIRS, bidi_class


@pytest.mark.parametrize(
    ("char", "kind"),
    [
        ("a", "L"),
        ("ҷ", "L"),
        ("א", "R"),
        ("ا", "AL"),
        ("1", "EN"),
        ("۱", "EN"),
        ("١", "AN"),
        ("+", "ES"),
        (",", "CS"),
        ("%", "ET"),
        ("\u0301", "NSM"),
        (" ", "WS"),
        ("\u2029", "B"),
        ("\t", "S"),
        ("(", "ON"),
        ("\u2067", "RLI"),
        ("\u2069", "PDI"),
    ],
)
def test_an_assigned_character_has_the_class_of_unicode(char: str, kind: str) -> None:
    assert bidi_class(char) == kind


@pytest.mark.parametrize(
    ("point", "kind"),
    [
        (0x05FF, "R"),
        (0x07BF, "AL"),
        (0x20CF, "ET"),
        (0xFDD0, "BN"),
        (0xFFFE, "BN"),
        (0x1FFFF, "BN"),
        (0x10FFFF, "BN"),
        (0x1EFFD, "R"),
        (0x1EEFF, "AL"),
        (0xE0FFD, "BN"),
        (0x0378, "L"),
    ],
)
def test_an_unassigned_one_has_that_of_its_block(point: int, kind: str) -> None:
    """DerivedBidiClass.txt, lines ``@missing``; noncharacters are BN."""
    assert unicodedata.bidirectional(chr(point)) == ""
    assert bidi_class(chr(point)) == kind


def test_brackets_pair_with_what_unicode_says_is_their_mirror() -> None:
    for opening, closing in PAIRS.items():
        assert (unicodedata.category(opening), unicodedata.category(closing)) == ("Ps", "Pe")
        assert unicodedata.mirrored(opening)


@pytest.mark.parametrize("opening", ["\u2329", "\u3008"])
@pytest.mark.parametrize("closing", ["\u232a", "\u3009"])
def test_canonical_equivalents_pair_with_each_other(opening: str, closing: str) -> None:
    """UAX #9, BD14 and BD15."""
    assert OPENING[opening] == CLOSING[closing]


def test_no_bracket_opens_and_closes() -> None:
    assert not set(OPENING) & set(CLOSING)
