"""The filled examples, answered step by step through the form engine."""

from collections.abc import Callable

import pytest

from vetting_desk.forms import Form, Session
from vetting_desk.forms.session import Step

IDS = (
    "first-contact", "first-contact-hang-up", "first-contact-anonymous",
    "arrival", "arrival-child", "arrival-refused", "arrival-custody",
    "intake", "intake-woman", "eligibility", "eligibility-not-met", "return-spj",
    "follow-up", "child-intake", "travel", "complaint", "interpreter",
    "phq-9", "gad-7", "pc-ptsd-5", "pcl-5", "itq", "audit-c", "asq",
)  # fmt: skip
"""Examples; the first of each instrument bears its name."""


@pytest.mark.parametrize("instrument", IDS)
def test_example_leaves_nothing_open(filled: Callable[[str], Session], instrument: str) -> None:
    assert [(v.reference, v.condition) for v in filled(instrument).violations] == []


@pytest.mark.parametrize("instrument", IDS)
def test_every_answer_of_an_example_is_relevant_and_kept(
    filled: Callable[[str], Session], steps: Callable[[str], list[Step]], instrument: str
) -> None:
    session = filled(instrument)
    for reference, value in steps(instrument):
        if isinstance(value, str):
            node = session.node(reference)
            assert node.relevant, reference
            assert node.value == value, reference


@pytest.mark.parametrize("instrument", IDS)
def test_every_chosen_answer_is_one_of_the_choices(
    filled: Callable[[str], Session], instrument: str
) -> None:
    for node in filled(instrument).walk():
        if node.control in {"select", "select1"} and node.value:
            offered = {option.value for option in node.options}
            chosen = {node.value} if node.control == "select1" else set(node.value.split())
            assert chosen <= offered, node.reference


@pytest.mark.parametrize("instrument", IDS)
def test_an_empty_form_starts_with_open_questions_and_no_answer(
    fresh: Callable[[str], Session], instrument: str
) -> None:
    session = fresh(instrument)
    assert session.violations
    answered = [
        node.reference
        for node in session.walk()
        if node.kind == "question" and node.control and node.value
    ]
    assert answered == []


def test_a_submission_of_the_return_assessment_comes_back_the_same(
    filled: Callable[[str], Session],
) -> None:
    session = filled("return-spj")
    assert isinstance(session.form, Form)
    again = session.form.restore(session.to_xml(), language="English (en)")
    assert again.violations == ()
    assert again.to_xml() == session.to_xml()


def test_names_stand_in_three_scripts_with_tajik_letters(filled: Callable[[str], Session]) -> None:
    session = filled("intake")
    names: dict[str, list[str]] = {}
    for number in (1, 2, 3, 4):
        base = f"/data/identity/names[{number}]"
        script = session.node(f"{base}/name_script").value
        names.setdefault(script, []).append(session.node(f"{base}/name").value)
    assert set(names) == {"Cyrl", "Latn", "Arab"}
    assert set("".join(names["Cyrl"])) & set("ғӣқӯҳҷҒӢҚӮҲҶ")
    assert "جمشید" in names["Arab"][0]
