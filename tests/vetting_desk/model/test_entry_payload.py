"""What all payloads share: nothing unknown, nothing converted, nothing changed."""

import pytest
from pydantic import ValidationError

from vetting_desk.model.entry_payload import PlaceRef

PLACE = {"record": "00000001-0000-4000-8000-000000000000", "digest": "0" * 64, "place": "/data/a"}


@pytest.mark.parametrize("change", [{"more": 1}, {"place": ""}, {"record": "1"}, {"digest": "0"}])
def test_what_is_not_as_said_is_refused(change: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        PlaceRef.model_validate({**PLACE, **change})


def test_nothing_of_it_is_changed() -> None:
    found = PlaceRef.model_validate(PLACE)
    with pytest.raises(ValidationError):
        setattr(found, "place", "/data/b")  # noqa: B010 (a plain assignment is what mypy refuses)
