"""Needs, formulation, scenarios, plan and summary judgements."""

from vetting_desk.forms import Session
from vetting_desk.judgement.assessment import read_assessment


def test_needs_are_read_with_action_owner_and_due(session: Session) -> None:
    needs = {view.id: view for view in read_assessment(session).needs}
    assert list(needs) == [f"N{n}" for n in range(1, 13)]
    assert (needs["N5"].level.value, needs["N5"].due) == ("some", "2026-03-06")
    assert needs["N5"].owner.startswith("Psychologist")
    assert needs["N6"].level.value == "not_asked"
    assert needs["N6"].action == ""


def test_formulation_is_read_by_its_four_questions(session: Session) -> None:
    found = read_assessment(session).formulation
    assert found is not None
    assert [role for role, _, _ in found.parts] == ["led-in", "led-out", "pull-back", "holds"]
    assert found.parts[0][1] == "What led in?"
    assert found.text("holds").startswith("His mother")


def test_scenarios_are_read_in_order(session: Session) -> None:
    found = read_assessment(session).scenarios
    assert [view.outlook.value for view in found] == ["favourable", "unfavourable", "unfavourable"]
    assert [view.type.value for view in found] == ["change", "harmed_by_others", "repeat"]
    assert not found[0].severity
    assert found[1].severity.value == "serious"


def test_plan_items_are_read_in_order(session: Session) -> None:
    assert [view.area.value for view in read_assessment(session).plan] == [
        "support",
        "monitoring",
    ]
    assert all(view.action and view.owner and view.due for view in read_assessment(session).plan)


def test_summary_judgements_are_read_with_reasons_and_gaps(session: Session) -> None:
    found = {view.id: view for view in read_assessment(session).summary}
    assert list(found) == [
        "serious-harm",
        "imminence",
        "self-harm",
        "victimisation",
        "service-urgency",
        "case-safety",
    ]
    left = found.pop("self-harm")
    assert (left.judgement.value, left.reasons) == ("cannot_judge", "")
    assert left.gaps
    assert all(v.judgement and v.reasons and v.confidence and v.gaps for v in found.values())
    assert found["case-safety"].judgement.value == "raised"
