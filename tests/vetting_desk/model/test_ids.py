"""Random ids, which reveal nothing and do not collide."""

import uuid

import pytest

from vetting_desk.model.ids import is_id, new_id


def test_a_new_id_is_a_random_uuid() -> None:
    made = new_id()

    assert uuid.UUID(made).version == 4
    assert is_id(made)


def test_no_two_ids_are_alike() -> None:
    assert len({new_id() for _ in range(1_000)}) == 1_000


@pytest.mark.parametrize(
    "text",
    [
        "0D0A5F0E-0000-4000-8000-000000000027",
        "{0d0a5f0e-0000-4000-8000-000000000027}",
        "urn:uuid:0d0a5f0e-0000-4000-8000-000000000027",
        "0d0a5f0e000040008000000000000027",
        "0d0a5f0e-0000-4000-8000-00000000002",
        "../desk",
        "",
    ],
)
def test_any_other_spelling_is_no_id(text: str) -> None:
    assert not is_id(text)
