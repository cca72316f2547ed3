"""Regular expressions: what they match, what is refused, and that none of them can hang."""

import re
import time

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from vetting_desk.forms.patterns import PatternError, compile_pattern

MATCHES = [
    ("^[A-Z]{2}\\d{6}$", "AB123456", True),
    ("^[A-Z]{2}\\d{6}$", "AB12345", False),
    ("b", "abc", True),
    ("", "", True),
    ("^$", "", True),
    ("a|b|", "c", True),
    ("^(?:ab)+$", "ababab", True),
    ("^a{2,3}$", "aaaa", False),
    ("^a{0}b$", "b", True),
    ("^a{2,}$", "aaaaa", True),
    ("a{,2}", "a{,2}", True),
    ("^[^@ ]+@[^@ ]+\\.[a-z]{2,}$", "zara@example.org", True),
    ("^.$", "\n", False),
    ("^[^]$", "\n", True),
    ("[]", "a", False),
    ("^[a-c-]+$", "a-c", True),
    ("^[\\w-]+$", "a-b_9", True),
    ("^[\\]\\\\]+$", "]\\", True),
    ("\\bis\\b", "this is", True),
    ("\\bis\\b", "this", False),
    ("\\Bis", "this", True),
    ("^(?=.*\\d)(?=.*[a-z]).{4,}$", "abc1", True),
    ("^(?!0)\\d+$", "012", False),
    ("(?<=\\+)992", "+992", True),
    ("(?<!\\+)992", "+992", False),
    ("(?<=^ab)c", "abc", True),
    ("(?<year>\\d{4})", "2026", True),
    ("^\\u0416\\x41$", "ЖA", True),
    ("^\\u{1F54A}$", "🕊", True),
    ("^.$", "🕊", True),
    ("(?i)^abc$", "aBC", True),
    ("(?i)^[а-я]+$", "Душанбе", True),
    ("(?s)^a.b$", "a\nb", True),
    ("(?m)^b$", "a\nb", True),
    ("\\Aab\\z", "ab", True),
    ("a*?b", "aab", True),
    ("abc$", "abc\n", False),
]


@pytest.mark.parametrize(("pattern", "text", "expected"), MATCHES)
def test_a_pattern_matches_as_in_ecmascript_and_java(
    pattern: str, text: str, expected: bool
) -> None:
    assert compile_pattern(pattern).is_in(text) is expected


@pytest.mark.parametrize(
    ("pattern", "text", "expected"),
    [
        ("^\\d+$", "٣٤", False),
        ("^\\w+$", "Ҷамшед", False),
        ("^\\p{L}+$", "Ҷамшед", True),
        ("^[\\p{L} -]+$", "Ҷамшед Зара-Нур", True),
        ("^\\p{Lu}\\p{Ll}+$", "Зара", True),
        ("^\\P{L}+$", "12 34", True),
        ("^\\p{^L}+$", "a", False),
        ("^\\p{IsCyrillic}+$", "Ғафур", True),
        ("^\\p{Script=Arabic}+$", "زهرا", True),
        ("^\\p{InArabic}+$", "abc", False),
        ("^\\p{Script=Han}$", "中", True),
        ("^[^\\p{N}]+$", "a1", False),
        ("^\\s$", "\u00a0", True),
    ],
)
def test_digits_and_words_are_of_ascii_and_properties_of_unicode(
    pattern: str, text: str, expected: bool
) -> None:
    assert compile_pattern(pattern).is_in(text) is expected


@pytest.mark.parametrize(
    ("pattern", "detail"),
    [
        ("(", "group"),
        ("a)", "group"),
        ("(?<", "group"),
        ("(?>a)", "group"),
        ("[a", "class"),
        ("[z-a]", "class"),
        ("*a", "quantifier"),
        ("a**", "quantifier"),
        ("a++", "quantifier"),
        ("a{3,2}", "count"),
        ("a{1001}", "count"),
        ("\\", "escape"),
        ("\\u{110000}", "escape"),
        ("\\p{Nonsense}", "property"),
        ("(a)\\1", "back-reference"),
        ("(?<n>a)\\k<n>", "back-reference"),
        ("(" * 200 + ")" * 200, "too-large"),
        ("a" * 10_001, "too-large"),
        ("((a{1000}){1000}){1000}", "too-large"),
    ],
)
def test_a_pattern_that_cannot_be_read_says_why(pattern: str, detail: str) -> None:
    with pytest.raises(PatternError) as refused:
        compile_pattern(pattern)

    assert refused.value.detail == detail


@pytest.mark.parametrize(
    "pattern",
    [
        "^(a+)+$",
        "^(a|a)*$",
        "^(a|aa)+$",
        "^(.*)(.*)(.*)(.*)(.*)x$",
        "(a?){30}a{30}$",
        "^(?=.*x)(?=(a+)+$)(?=(.*)(.*)y)",
        "(?<=(a+)+)b",
        "^(([a-z])+.)+[A-Z]([a-z])+$",
    ],
)
def test_no_pattern_takes_long_on_any_text(pattern: str) -> None:
    compiled = compile_pattern(pattern)
    begun = time.process_time()

    found = compiled.is_in("a" * 9_999 + "!")

    assert not found
    assert time.process_time() - begun < 5


def test_a_text_too_long_to_be_tried_does_not_match() -> None:
    assert not compile_pattern("a").is_in("a" * 10_001)


_ATOMS = st.sampled_from(
    ["a", "b", "1", ".", "\\d", "\\w", "\\s", "\\D", "[ab]", "[^a]", "[a-c1]", "\\.", "-", " "]
)
_PLACES = st.sampled_from(["^", "\\b", "\\B", "(?=a)", "(?!b)", "(?<=a)", "(?<!b)"])
_PATTERNS = st.recursive(
    _ATOMS | _PLACES,
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=4).map("".join),
        st.tuples(inner, inner).map(lambda both: f"(?:{both[0]}|{both[1]})"),
        st.tuples(inner, st.sampled_from(["*", "+", "?", "{2}", "{1,3}", "*?"])).map(
            lambda both: f"(?:{both[0]}){both[1]}"
        ),
        inner.map(lambda one: f"(?={one})"),
    ),
    max_leaves=8,
)


@given(_PATTERNS, st.text("aab1c-. ", max_size=8))
def test_a_pattern_matches_what_pythons_own_engine_matches(pattern: str, text: str) -> None:
    # Python reports no position inside a word or between words for an empty text.
    assume(text or "\\B" not in pattern)
    theirs = re.search(pattern, text, re.ASCII) is not None

    assert compile_pattern(pattern).is_in(text) is theirs


@given(st.text(max_size=40), st.text(max_size=20))
def test_any_text_is_a_pattern_or_refused(pattern: str, text: str) -> None:
    try:
        compiled = compile_pattern(pattern)
    except PatternError:
        return
    assert compiled.is_in(text) in (True, False)
