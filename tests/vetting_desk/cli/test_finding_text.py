"""What a desk noticed, in words."""

from datetime import UTC, datetime

import pytest

from vetting_desk.cli.finding_text import describe
from vetting_desk.model.finding import Finding, FindingKind
from vetting_desk.operations.desk.findings import Told

DETAIL: dict[str, str | int] = {
    "version": "0.3.0", "made_at": "2026-11-22", "known": 9, "here": 7, "bundle_known": 5, "bundle_here": 4,
    "sequence": 3, "count": 2, "number": 8, "earlier": 6, "before": 1, "epoch": 2,
    "list": "un", "pack": "sample", "program": "0.3.0",
}  # fmt: skip
NOW = datetime(2026, 11, 22, tzinfo=UTC)


@pytest.mark.parametrize("kind", FindingKind)
def test_every_kind_is_told_and_says_what_to_do(kind: FindingKind) -> None:
    sentence, hint = describe(Told(Finding(1, NOW, kind, "", DETAIL), "Somebody", ()))

    assert sentence.endswith(".")
    assert hint.endswith(".")
    assert "{" not in sentence + hint


def test_a_state_of_which_nothing_more_is_known_says_so() -> None:
    plain = Finding(1, NOW, FindingKind.BEHIND, "", {"here": 7})

    assert "before this version" in describe(Told(plain, "", ()))[0]
