"""What a form about a child never asks."""

from pathlib import Path

import pytest

from vetting_desk.forms import load_form
from vetting_desk.judgement.child_items import find_child_items
from vetting_desk.judgement.lint import LintReason, lint
from vetting_desk.paths import resource_path

REFUSED = [
    ("acts", "Did you ever hold a weapon?"),
    ("acts", "Воевал ли ты?"),
    ("acts", "Оё ту силоҳ доштӣ?"),
    ("acts", "آیا سلاح داشتی؟"),
    ("group", "Which group were you with?"),
    ("group", "В какой группе ты был?"),
    ("group", "Дар кадом гурӯҳ будӣ?"),
    ("group", "در کدام گروه بودی؟"),
    ("parents-acts", "What did your father do there? Your father fought?"),
    ("parents-acts", "Что твой отец делал там?"),
    ("parents-acts", "Падарат чӣ кор мекард?"),
    ("parents-acts", "پدرت چه کار می‌کرد؟"),
    ("abuse", "Has anyone ever touched you?"),
    ("abuse", "Бил ли кто тебя?"),
    ("abuse", "Оё касе туро зад?"),
    ("abuse", "آیا کسی تو را کتک زد؟"),
]
ALLOWED = (
    "Who helps you?",
    "Does anything hurt?",
    "How certain is the birth date?",
    "Кто тебе помогает?",
    "Оё гурусна ё ташна ҳастӣ?",
    "دوست داری چه بگویی؟",
)


@pytest.mark.parametrize(("key", "text"), REFUSED)
def test_what_a_child_is_never_asked_is_found(key: str, text: str) -> None:
    assert key in [found for found, _ in find_child_items(text)]


@pytest.mark.parametrize("text", ALLOWED)
def test_what_a_child_may_be_asked_is_left_alone(text: str) -> None:
    assert find_child_items(text) == []


@pytest.mark.parametrize(("key", "text"), REFUSED)
@pytest.mark.parametrize(
    "kept", ["Who helps you?", "Any brother or sister known?"], ids=["carers", "other"]
)
def test_such_a_question_in_a_form_about_a_child_is_refused(
    tmp_path: Path, key: str, text: str, kept: str
) -> None:
    source = tmp_path / "child.md"
    source.write_text(
        "| settings | form_title | form_id | version | namespaces | attribute::vd:about |\n"
        '| | Child | child | 1 | vd="urn:vetting-desk:instrument:1" | child |\n\n'
        "| survey | type | name | label |\n"
        f"| | text | kept | {kept} |\n"
        f"| | text | asked | {text} |\n",
        encoding="utf-8",
    )
    found = [each for each in lint(load_form(source)) if each.reason is LintReason.NEVER_OF_CHILD]
    assert [each.question for each in found] == ["/data/asked"] * len(found)
    assert any(each.detail.startswith(f"{key}: ") for each in found)


def test_the_same_question_elsewhere_is_no_matter_of_this_rule() -> None:
    form = load_form(resource_path("instruments/return-spj.xml"))
    assert not [each for each in lint(form) if each.reason is LintReason.NEVER_OF_CHILD]


def test_child_intake_asks_nothing_of_the_kind() -> None:
    form = load_form(resource_path("instruments/child-intake.xml"))
    assert lint(form) == ()
