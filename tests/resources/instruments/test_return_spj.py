"""The return assessment is complete."""

from collections.abc import Callable

import pytest

from vetting_desk.judgement.author_view import AuthorForm, AuthorNode

DOMAINS = {"P": 10, "H": 6, "I": 7, "C": 5, "S": 6}
NAMES = {"H": "history", "I": "intent", "C": "capability", "S": "strain", "P": "protective"}
INDICATORS = [f"{letter}{n}" for letter, count in DOMAINS.items() for n in range(1, count + 1)]
"""What protects comes first: whoever codes it last is tired and has made up their mind."""
CRITICAL = {"H4", "I2", "I6", "C2"}
EVERY_INDICATOR = {
    "definition",
    "anchor-counts",
    "anchor-not",
    "evidence-link",
    "evidence-side",
    "against-sought",
    "against-where",
    "presence",
    "omit-reason",
    "relevance",
    "confidence",
    "reasons",
}
EVERY_LINE = {
    "evidence-id",
    "evidence-words",
    "evidence-translation",
    "evidence-kind",
    "evidence-place",
    "evidence-source",
    "source-protected",
    "obtained",
    "lawyer-told",
    "source-reliability",
    "credibility",
    "evidence-withdrawn",
    "earlier-words",
}
LANGUAGES = ("English (en)", "Русский (ru)", "Тоҷикӣ (tg)", "فارسی (fa)")


@pytest.fixture
def indicators(groups: Callable[[str, str], list[AuthorNode]]) -> dict[str, AuthorNode]:
    return {node.attributes["id"]: node for node in groups("return-spj", "indicator")}


def _question(group: AuthorNode, role: str) -> AuthorNode:
    """Return the question with most choices: S1 can be left out before its own page opens."""
    found = [node for node in group.walk() if node.role == role]
    return max(found, key=lambda node: len(node.choices))


def test_all_34_indicators_stand_in_order(groups: Callable[[str, str], list[AuthorNode]]) -> None:
    assert [node.attributes["id"] for node in groups("return-spj", "indicator")] == INDICATORS
    assert len(INDICATORS) == 34


@pytest.mark.parametrize("number", INDICATORS)
def test_indicator_has_every_role_its_domain_and_its_marks(
    indicators: dict[str, AuthorNode], number: str
) -> None:
    node = indicators[number]
    roles = {child.role for child in node.walk()}
    protective = number.startswith("P")
    assert roles >= EVERY_INDICATOR
    assert ("strength" in roles) is protective
    assert ("recency" in roles) is not protective
    assert node.attributes["domain"] == NAMES[number[0]]
    assert (node.attributes.get("critical") == "yes") is (number in CRITICAL)
    assert ("supervisor-told" in roles) is (number in CRITICAL)
    assert (node.attributes.get("clinician") == "yes") is (number == "S1")


@pytest.mark.parametrize("number", INDICATORS)
def test_indicator_offers_the_same_choices(indicators: dict[str, AuthorNode], number: str) -> None:
    node = indicators[number]
    assert list(_question(node, "presence").choices) == ["0", "1", "2", "omit"]
    assert list(_question(node, "omit-reason").choices) == [
        "no_information",
        "not_asked",
        "declined",
        "not_applicable",
    ]
    assert list(_question(node, "relevance").choices) == ["low", "moderate", "high"]
    assert list(_question(node, "evidence-side").choices) == ["for", "against", "both"]


def test_a_line_stands_once_with_its_grades(
    groups: Callable[[str, str], list[AuthorNode]],
) -> None:
    (node,) = groups("return-spj", "evidence-line")
    assert {child.role for child in node.walk()} >= EVERY_LINE
    assert list(_question(node, "source-reliability").choices) == list("ABCDEF")
    assert list(_question(node, "credibility").choices) == list("123456")
    asked = [child for child in node.walk() if child.role in {"source-reliability", "credibility"}]
    assert not any(child.default or child.calculated for child in asked)


@pytest.mark.parametrize("number", INDICATORS)
def test_indicator_has_a_definition_of_its_own(
    indicators: dict[str, AuthorNode], number: str
) -> None:
    for role in ("definition", "anchor-counts", "anchor-not"):
        words = _question(indicators[number], role).texts["label"]
        others = [
            _question(node, role).texts["label"]
            for key, node in indicators.items()
            if key != number
        ]
        for language in LANGUAGES:
            assert words[language] not in [other[language] for other in others]


def test_shared_rows_say_the_same_in_every_indicator(indicators: dict[str, AuthorNode]) -> None:
    for role in ("presence", "relevance", "against-sought", "evidence-link", "confidence"):
        texts = {
            tuple(_question(node, role).texts["label"].values()) for node in indicators.values()
        }
        assert len(texts) == 1, role


def test_twelve_needs_with_action_owner_and_due(
    groups: Callable[[str, str], list[AuthorNode]],
) -> None:
    needs = groups("return-spj", "need")
    assert [node.attributes["id"] for node in needs] == [f"N{n}" for n in range(1, 13)]
    for node in needs:
        assert {child.role for child in node.walk()} >= {"need-level", "action", "owner", "due"}
        assert list(_question(node, "need-level").choices)[:3] == ["none", "some", "urgent"]


def test_formulation_has_its_questions_and_what_each_rests_on(
    groups: Callable[[str, str], list[AuthorNode]],
) -> None:
    (node,) = groups("return-spj", "formulation")
    parts = ["led-in", "led-out", "pull-back", "holds", "rival", "contrary"]
    assert [child.role for child in node.children if child.role != "rests-on-lines"] == parts
    assert sum(child.role == "rests-on-lines" for child in node.children) == len(parts)


def test_scenario_has_all_its_questions_and_the_four_types(
    groups: Callable[[str, str], list[AuthorNode]],
) -> None:
    (node,) = groups("return-spj", "scenario")
    assert {child.role for child in node.children} == {
        "scenario-outlook",
        "scenario-type",
        "what",
        "to-whom",
        "severity",
        "how-soon",
        "how-likely",
        "early-signs",
        "less-likely",
        "scenario-indicators",
    }
    assert list(_question(node, "scenario-indicators").choices) == INDICATORS
    assert list(_question(node, "scenario-type").choices) == [
        "repeat",
        "escalate",
        "change",
        "harmed_by_others",
    ]


def test_plan_item_has_area_action_owner_and_date(
    groups: Callable[[str, str], list[AuthorNode]],
) -> None:
    (node,) = groups("return-spj", "plan")
    assert [child.role for child in node.children] == [
        "plan-area",
        "legal-basis",
        "action",
        "owner",
        "due",
        "person-agrees",
        "proportionality",
        "plan-answers",
    ]
    assert list(_question(node, "plan-area").choices) == [
        "support",
        "supervision",
        "monitoring",
        "others_safety",
    ]


def test_six_summary_judgements_each_with_reasons_confidence_and_gaps(
    groups: Callable[[str, str], list[AuthorNode]],
) -> None:
    summary = groups("return-spj", "summary")
    assert [node.attributes["id"] for node in summary] == [
        "serious-harm",
        "imminence",
        "self-harm",
        "victimisation",
        "service-urgency",
        "case-safety",
    ]
    for node in summary:
        roles = {child.role for child in node.walk()}
        assert roles >= {"judgement", "reasons", "confidence", "gaps"}


def test_it_calls_itself_unvalidated_in_every_language(author: Callable[[str], AuthorForm]) -> None:
    form = author("return-spj")
    note = next(node for node in form.root.walk() if node.reference.endswith("/unvalidated"))
    words = note.texts["label"]
    assert "Unvalidated" in words["English (en)"]
    assert "Научно не проверен" in words["Русский (ru)"]
    assert "Аз ҷиҳати илмӣ санҷида нашудааст" in words["Тоҷикӣ (tg)"]
    assert "اعتبارسنجی‌نشده" in words["فارسی (fa)"]
    assert form.root.attributes["validated"] == "no"


@pytest.mark.parametrize("instrument", ["eligibility", "return-spj"])
def test_what_comes_before_any_question_is_there(
    groups: Callable[[str, str], list[AuthorNode]], instrument: str
) -> None:
    for kind in (
        "safety",
        "interpreter",
        "notice",
        "age",
        "coercion",
        "break",
        "readback",
        "correction",
    ):
        assert groups(instrument, kind), kind
    roles = {child.role for node in groups(instrument, "age") for child in node.walk()}
    assert {"guardian", "guardian-role", "best-interests"} <= roles
    prompts = [
        child
        for node in groups(instrument, "coercion")
        for child in node.walk()
        if child.role == "prompt"
    ]
    names = {node.reference.rpartition("/")[2] for node in prompts}
    assert {"debt", "deceit", "labour", "force"} <= names


def test_six_criteria_each_with_evidence_reply_and_the_four_views(
    groups: Callable[[str, str], list[AuthorNode]],
) -> None:
    criteria = groups("eligibility", "criterion")
    assert [node.attributes["id"] for node in criteria] == [f"E{n}" for n in range(1, 7)]
    for node in criteria:
        roles = {child.role for child in node.walk()}
        assert roles >= {
            "definition",
            "evidence-words",
            "evidence-side",
            "decision",
            "reply",
            "reasons",
            "inquiry",
        }
        assert list(_question(node, "decision").choices) == [
            "met",
            "not_met",
            "unclear",
            "not_assessed",
        ]
        assert ("answered-by" in roles) is (node.attributes["id"] in {"E4", "E5", "E6"})


def test_screeners_have_their_published_number_of_items(
    groups: Callable[[str, str], list[AuthorNode]],
) -> None:
    for instrument, count in (("phq-9", 9), ("gad-7", 7)):
        (items,) = groups(instrument, "screener")
        asked = [node for node in items.walk() if node.role == "item"]
        assert len(asked) == count
        assert all(list(node.choices) == ["0", "1", "2", "3", "declined"] for node in asked)
