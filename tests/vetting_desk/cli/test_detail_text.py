"""Every short key that an error can carry has a text that fits into its sentence."""

import re
from pathlib import Path

import pytest

from vetting_desk import errors
from vetting_desk.cli.detail_text import explain
from vetting_desk.cli.error_text import describe
from vetting_desk.cli.list_text import DETAILS as LISTS
from vetting_desk.cli.second_rating_text import WHY
from vetting_desk.cli.update_text import DETAILS as UPDATES

SOURCE = Path(__file__).resolve().parents[3] / "vetting_desk"
KEY = re.compile(r"""detail\s*=\s*"([a-z]+(?:-[a-z]+)+)\"""")


def keys() -> list[str]:
    """All keys with a hyphen that the sources use as a detail."""
    texts = (path.read_text(encoding="utf-8") for path in SOURCE.rglob("*.py"))
    return sorted({key for text in texts for key in KEY.findall(text)})


def test_keys_are_found_in_the_sources() -> None:
    assert {"too-long", "no-such-node", "changed-after"} <= set(keys())


@pytest.mark.parametrize("key", keys())
def test_every_key_has_words(key: str) -> None:
    assert explain(key) != key


def test_words_may_show_the_errors_other_fields() -> None:
    text = describe(errors.FormStructureError(question="/data/a", detail="missing-list", name="x"))

    assert text == (
        'Question a: there is no choice list called "x". Correct it in the questionnaire.'
    )


def test_what_is_not_known_is_left_out_with_its_brackets() -> None:
    spreadsheet = errors.FormSyntaxError(
        file="a.md", line=0, detail="spreadsheet", output="TypeError"
    )

    assert describe(spreadsheet).startswith(
        "The instrument a.md cannot be used: the spreadsheet cannot be converted. Correct"
    )


@pytest.mark.parametrize(
    "detail", ["{curly}", "[square]", "{0}", "a {", "expected-]", "expected-{"]
)
def test_braces_of_others_do_no_harm(detail: str) -> None:
    assert describe(errors.SignatureError(detail=detail)).startswith("The signature is not valid")


def test_what_has_no_words_is_shown_as_it_is() -> None:
    assert "three rows differ" in describe(
        errors.CasebookDamagedError(path="p", detail="three rows differ")
    )


def test_no_key_has_two_texts() -> None:
    """Texts come from several modules; of two under one key the later would be said of both."""
    written = (SOURCE / "cli" / "detail_text.py").read_text(encoding="utf-8")
    here = set(re.findall(r'^    "([^"]+)":', written, re.MULTILINE))
    assert len(here) > 100
    for others in (LISTS, WHY, UPDATES):
        assert here & others.keys() == set()
    assert LISTS.keys() & UPDATES.keys() == set()
