"""Foreign text cannot control the terminal."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vetting_desk.cli.output import plain, print_json
from vetting_desk.errors import NotFoundError


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Ҷамшед Намунавӣ", "Ҷамшед Намунавӣ"),
        ("جمشید نمونه", "جمشید نمونه"),
        ("two\nlines\tand a tab", "two\nlines\tand a tab"),
        ("\x1b[2Jcleared", "\\x1b[2Jcleared"),
        ("a\x07b\x9bc", "a\\x07b\\x9bc"),
        ("gpj.\u202eexe", "gpj.\\u202eexe"),
        ("half \ud800", "half \\ud800"),
    ],
)
def test_what_steers_a_terminal_is_shown_as_an_escape(text: str, shown: str) -> None:
    assert plain(text) == shown


@given(st.text())
def test_plain_text_can_always_be_encoded_and_stays_plain(text: str) -> None:
    once = plain(text)

    once.encode("utf-8")
    assert plain(once) == once
    assert "\x1b" not in once


def test_json_can_be_read_whatever_the_names(capsys: pytest.CaptureFixture[str]) -> None:
    content = {"path": "half \udcff", "name": "Ҷамшед"}

    print_json(content)

    printed = capsys.readouterr().out
    assert printed.isascii()
    assert json.loads(printed) == content


def test_an_errors_fields_cannot_steer_the_terminal() -> None:
    from vetting_desk.cli.error_text import describe

    assert "\x1b" not in describe(NotFoundError(what="case", id="\x1b[31mred"))
