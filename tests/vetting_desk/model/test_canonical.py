"""Canonical JSON is that of ``rfc8785``, byte for byte, and refuses what that refuses."""

import json
from enum import StrEnum

import pytest
import rfc8785
from hypothesis import given, settings
from hypothesis import strategies as st

from vetting_desk.model import canonical

SCALARS = st.one_of(
    st.none(), st.booleans(), st.integers(-(2**60), 2**60), st.floats(), st.text(),
    st.text(st.characters(max_codepoint=0x7F)),
    st.sampled_from(["\x7f", "\u2028", "\ud800", "\U0001f600", "\ufffe"]),
)  # fmt: skip
NAMES = st.one_of(st.text(), st.sampled_from(["\ue000", "\U0001f600", "a", "B", ""]))
VALUES = st.recursive(
    SCALARS, lambda inner: st.one_of(st.lists(inner), st.dictionaries(NAMES, inner)), max_leaves=20
)


def either(dumps: object, content: object) -> object:
    try:
        return dumps(content)  # type: ignore[operator]
    except rfc8785.CanonicalizationError as error:
        return type(error)
    except UnicodeEncodeError:
        return "names"


@settings(max_examples=600, deadline=None)
@given(VALUES)
def test_it_is_what_rfc8785_writes_or_refuses(content: object) -> None:
    assert either(canonical.dumps, content) == either(rfc8785.dumps, content)


class Word(StrEnum):
    A = "a"


@pytest.mark.parametrize(
    "content",
    [
        {"\ue000": 1, "\U0001f600": 2},
        {"a": 1.5, "b": 1e21},
        (1, (2,)),
        {"x": Word.A},
        {Word.A: 1},
        [True, 1],
    ],
)
def test_what_is_not_plain_is_written_too(content: object) -> None:
    assert canonical.dumps(content) == rfc8785.dumps(content)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "content", [{1: 2}, float("nan"), 2**53, "\ud800", {"a": ["\udfff"]}, {None: 1}]
)
def test_what_has_no_canonical_form_is_refused(content: object) -> None:
    with pytest.raises(rfc8785.CanonicalizationError):
        canonical.dumps(content)


def test_every_control_character_is_escaped_alike() -> None:
    every = "".join(map(chr, range(0x100)))
    assert canonical.dumps(every) == rfc8785.dumps(every)
    assert json.loads(canonical.dumps(every)) == every
