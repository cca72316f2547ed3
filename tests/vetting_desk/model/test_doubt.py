"""Something that cannot be judged any more is kept once a person answers for it."""

from dataclasses import replace
from datetime import UTC, datetime

from vetting_desk.model.doubt import Doubt

NOW = datetime(2026, 12, 1, tzinfo=UTC)


def test_it_is_kept_once_a_person_says_so() -> None:
    found = Doubt(NOW, NOW)
    assert not found.kept
    assert replace(found, kept_at=NOW, kept_by="Salima", reason="Compared").kept
