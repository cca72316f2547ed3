"""Rules are read strictly: weights may be the organisation's, expressions never are."""

import json
from typing import Any

import pytest

from vetting_desk.errors import LinkageRulesError
from vetting_desk.linkage import rules


def changed(**fields: Any) -> str:
    return json.dumps(json.loads(rules.shipped_text()) | fields)


def test_the_shipped_rules_have_a_weight_for_each_level() -> None:
    shipped = rules.shipped()
    assert {name: list(levels) for name, levels in shipped.weights.items()} == {
        name: list(levels) for name, levels in rules.LEVELS.items()
    }
    assert shipped.weights["birth"]["unknown"] is None


def test_the_more_persons_the_less_likely_two_are_one() -> None:
    shipped = rules.shipped()
    assert shipped.prior(2) == shipped.prior(500) > shipped.prior(100_000) > shipped.prior(10**6)


@pytest.mark.parametrize(
    "text",
    [
        "", "[]", "not json", "[" * 100_000, changed(version=1), changed(threshold="low"),
        changed(threshold=99.0), changed(rare_share=0.1), changed(known_twice=0.0),
        changed(comparisons=[]), changed(sql="DROP TABLE"),
        changed(title=""), changed(comparisons=json.loads(rules.shipped_text())["comparisons"][::-1]),
        rules.shipped_text().replace('"two-near"', '"two-of-mine"'),
        rules.shipped_text().replace('"weight": 11.7', '"weight": 61.7'),
    ],
    ids=range(15),
)  # fmt: skip
def test_what_is_no_model_is_refused(text: str) -> None:
    with pytest.raises(LinkageRulesError):
        rules.from_text(text)


def test_what_is_refused_here_differs_in_that_alone() -> None:
    text = rules.shipped_text()
    assert '"two-near"' in text
    assert '"weight": 11.7' in text
    assert rules.from_text(text) == rules.shipped()


def test_a_threshold_is_the_organisations_to_change() -> None:
    assert rules.from_text(changed(threshold=5.0)).threshold == 5.0
