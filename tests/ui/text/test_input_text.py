import re
from pathlib import Path

import pytest

from ui.text.input_text import _DETAILS, describe_input
from vetting_desk.errors import InputError
from vetting_desk.operations.access import typed_text
from vetting_desk.operations.cases import facts


def test_the_field_and_the_limit_are_named() -> None:
    words = describe_input(InputError(field="passphrase", detail="too-short", limit=15))
    assert words == "The passphrase has fewer than 15 characters"


def test_a_page_s_own_name_for_the_field_goes_first() -> None:
    assert (
        describe_input(InputError(field="passphrase", detail="empty"), "Root key")
        == "Root key is missing"
    )


def test_what_is_not_known_still_has_words() -> None:
    assert (
        describe_input(InputError(field="?", detail="?"))
        == "What was entered cannot be taken as it is"
    )


@pytest.mark.parametrize("module", [typed_text, facts])
def test_every_detail_the_core_raises_has_words(module: object) -> None:
    source = Path(str(module.__file__)).read_text("utf-8")  # type: ignore[attr-defined]
    raised = set(re.findall(r'InputError\([^)]*detail="([a-z-]+)"', source))
    assert raised
    assert raised <= set(_DETAILS)
