"""What a form has rated, in the language of who rates."""

import pytest

from tests.vetting_desk.operations.conftest import sha_of
from vetting_desk.errors import NotFoundError
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.raters import forms


@pytest.mark.parametrize(
    ("language", "present"), [("ru", "Присутствует"), ("en", "Present"), ("xx", "Present")]
)
def test_it_is_read_in_a_language(post: OpenDesk, language: str, present: str) -> None:
    found = forms.indicators(post, sha_of(post, "return-spj"), language)

    assert len(found) == 34
    assert found[0].label_of("presence", "2") == present


def test_a_form_that_is_not_here_is_not_found(post: OpenDesk) -> None:
    with pytest.raises(NotFoundError):
        forms.indicators(post, "0" * 64)
