"""JSON from outside: what is not exactly what it should be is refused by name, whatever it is."""

import json
import sys
import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vetting_desk import strict_json
from vetting_desk.strict_json import MOST, NotStrictError, read, read_object

_LIMIT = 1 << 20
_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-MOST, MOST) | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=12,
)  # fmt: skip


@given(_VALUES)
def test_whole_numbers_texts_and_what_holds_them_are_read_as_written(value: Any) -> None:
    assert read(json.dumps(value).encode(), _LIMIT) == value
    assert read(json.dumps(value, ensure_ascii=False).encode(), _LIMIT) == value


@pytest.mark.parametrize(
    ("data", "detail"),
    [
        (b"1e999", "number"),
        (b"1.0", "number"),
        (b"-0", "number"),
        (b"NaN", "number"),
        (b"Infinity", "number"),
        (b"9007199254740992", "number"),
        (b"9" * 100_000, "number"),
        (b"[" * 100_000, "too-deep"),
        (b"[" * 100_000 + b"]" * 100_000, "too-deep"),
        (b'{"a":' * 50_000, "too-deep"),
        (b"[" * 33 + b"]" * 33, "too-deep"),
        (b'{"a": 1, "a": 1}', "twice"),
        (b'{"b": {"a": 1, "\\u0061": 2}}', "twice"),
        (b'"\\ud800"', "surrogate"),
        (b'{"\\udfff": 1}', "surrogate"),
        (b'["\\ud83d"]', "surrogate"),
        (b"\xff", "not-text"),
        (b'"\xed\xa0\x80"', "not-text"),
        (b"\xef\xbb\xbf1", "not-json"),
        (b"", "not-json"),
        (b"1 1", "not-json"),
        (b'"\n"', "not-json"),
        (b"{", "not-json"),
        (b"'a'", "not-json"),
        (b" " * (_LIMIT + 1), "too-long"),
    ],
    ids=str,
)
def test_anything_else_is_refused_by_name(data: bytes, detail: str) -> None:
    with pytest.raises(NotStrictError) as refused:
        read(data, _LIMIT)

    assert refused.value.detail == detail


def test_brackets_inside_a_text_are_no_depth() -> None:
    assert read(b'"' + b"[" * 1_000 + b'\\"{"', _LIMIT) == "[" * 1_000 + '"{'


@given(
    st.binary(max_size=200)
    | st.text(alphabet='[]{}":,\\ud8e1930.-+tfn ', max_size=60).map(str.encode)
)
def test_no_bytes_lead_to_another_error(data: bytes) -> None:
    try:
        read(data, _LIMIT)
    except NotStrictError as refused:
        assert refused.detail  # noqa: PT017 (either it is read, or it is refused by this error)


@pytest.mark.parametrize("sign", ['"', "\\", '\\"', "[", "]", "{}", '"\\'])
def test_the_time_grows_with_the_length_alone(sign: str) -> None:
    data = sign.encode() * (_LIMIT // len(sign))
    began = time.process_time()
    with pytest.raises(NotStrictError):
        read(data, _LIMIT)

    assert time.process_time() - began < 5


def test_a_deep_stack_of_the_caller_makes_no_difference() -> None:
    data = b"[" * 32 + b"]" * 32

    def down(left: int) -> Any:
        return down(left - 1) if left else read(data, _LIMIT)

    assert down(sys.getrecursionlimit() // 4)


FIELDS: dict[str, Any] = {"count": int, "name": str, "more": (dict, type(None))}


def test_an_object_has_exactly_its_fields_of_their_kinds() -> None:
    assert read_object(b'{"count": 1, "name": "a", "more": null}', _LIMIT, FIELDS)["count"] == 1


@pytest.mark.parametrize(
    ("data", "detail"),
    [
        ("[]", "fields"),
        ("null", "fields"),
        ('{"count": 1, "name": "a"}', "fields"),
        ('{"count": 1, "name": "a", "more": {}, "other": 1}', "fields"),
        ('{"count": true, "name": "a", "more": {}}', "kind"),
        ('{"count": "1", "name": "a", "more": {}}', "kind"),
        ('{"count": 1, "name": 1, "more": {}}', "kind"),
        ('{"count": 1, "name": "a", "more": []}', "kind"),
    ],
)
def test_another_object_is_refused(data: str, detail: str) -> None:
    with pytest.raises(NotStrictError) as refused:
        read_object(data.encode(), _LIMIT, FIELDS)

    assert refused.value.detail == detail


def test_a_number_has_its_range_and_a_line_its_length() -> None:
    assert strict_json.require_range(5, 5, 5) == 5
    assert strict_json.line("Сафар", 5) == "Сафар"
    with pytest.raises(NotStrictError):
        strict_json.require_range(4, 5, 6)
    for text in ("a\nb", "\x00", "\x85", "abcdef", 1):
        with pytest.raises(NotStrictError):
            strict_json.line(text, 5)
    with pytest.raises(NotStrictError):
        strict_json.line("", 5, least=1)
