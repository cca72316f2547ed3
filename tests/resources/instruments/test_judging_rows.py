"""A table of tests: fillings of the two judging instruments that were wrongly taken, blocked or impossible.

One for each fault of `eligibility` and `return-spj` that may harm somebody or mislead an officer, in the
order in which they were found. What all instruments share is tested with the shared pages.
"""

import re
from collections.abc import Callable

import pytest

from vetting_desk.forms import Session
from vetting_desk.forms.session import Step
from vetting_desk.judgement.author_view import AuthorForm, AuthorNode

RISK = {"history": ("h", 6), "intent": ("i", 7), "capability": ("c", 5)}
EVERY = RISK | {"strain": ("s", 6), "protective": ("p", 10)}
END = "conversation_end/conversation_state"


def violated(session: Session) -> dict[str, str]:
    return {violation.reference: violation.condition for violation in session.violations}


def names(section: dict[str, tuple[str, int]]) -> list[tuple[str, str]]:
    """Return section and name of every indicator in these sections."""
    return [
        (domain, f"{letter}{n}")
        for domain, (letter, count) in section.items()
        for n in range(1, count + 1)
    ]


@pytest.fixture
def offer(filled: Callable[[str], Session]) -> Session:
    """The example of eligibility."""
    return filled("eligibility")


@pytest.fixture
def spj(filled: Callable[[str], Session]) -> Session:
    """The example of the return assessment."""
    return filled("return-spj")


def line(session: Session, at: str, name: str, **values: str) -> None:
    """Write one line of evidence: all of it, unless `values` say otherwise."""
    whole = {
        "words": "Words of a training case.",
        "side": "for",
        "kind": "document",
        "place": "Post Namuna, 3 March 2026",
        "obtained": "no_statement",
        "reliability": "B",
        "credibility": "2",
    } | values
    if not whole["side"]:  # a line at the form's level has none: its links have
        del whole["side"]
    session.apply([[f"{at}/{name}_{part}", value] for part, value in whole.items()])


def linked(session: Session, domain: str, name: str, side: str = "for", **values: str) -> str:
    """Write a new line at the form's level and name it in an indicator's first link; return the line."""
    session.add_repeat("/data/evidence/line")
    number = session.node("/data/evidence/line").count
    at = f"/data/evidence/line[{number}]"
    line(session, at, "line", side="", protected="no", **values)
    link = f"/data/{domain}/{name}/{name}_links[1]/{name}"
    session.apply([[f"{link}_line", str(number)], [f"{link}_side", side]])
    return at


def criterion(session: Session, name: str, **values: str) -> None:
    """Answer questions of a criterion's view."""
    base = f"/data/criteria/{name}/{name}_rating/{name}"
    session.apply([[f"{base}_{part}", value] for part, value in values.items()])


def refused(session: Session, reference: str) -> bool:
    return violated(session).get(reference) == "constraint"


E1 = "/data/criteria/e1/e1_rating/e1"
E1_LINE = "/data/criteria/e1/e1_evidence[1]"
E2 = "/data/criteria/e2/e2_rating/e2"


def not_met(session: Session, **values: str) -> None:
    """Argue that E1 is not met as it may be argued; `values` spoil the one line of evidence."""
    session.remove_repeat("/data/criteria/e1/e1_evidence", 2)
    line(session, E1_LINE, "e1", **({"side": "against"} | values))
    criterion(session, "e1", came="not_own", against="found", decision="not_met", passed_to="Panel")


# Eligibility


def test_criteria_stay_shut_until_the_conversation_has_ended(offer: Session) -> None:
    offer.set(f"/data/account/{END}", "")
    assert not offer.node("/data/criteria").relevant


def test_after_a_refusal_only_documents_are_evidence(offer: Session) -> None:
    offer.set("/data/before/notice/notice_state", "refused")
    assert refused(offer, f"/data/account/{END}")
    offer.set(f"/data/account/{END}", "not_held")
    found = violated(offer)
    assert found["/data/account/conversation_end/not_heard"] == "required"
    assert found["/data/criteria/e2/e2_evidence[1]/e2_kind"] == "constraint"
    assert "/data/criteria/e1/e1_evidence[1]/e1_kind" not in found
    assert offer.node("/data/criteria/criteria_about/criteria_not_heard").relevant


def test_not_met_is_taken_where_it_is_rightly_argued(offer: Session) -> None:
    not_met(offer)
    assert violated(offer) == {}


@pytest.mark.parametrize(
    "spoilt",
    [
        {"kind": "opinion", "reliability": "F", "credibility": "6"},
        {"kind": "opinion"},
        {"reliability": "F"},
        {"credibility": "6"},
        {"side": "for"},
        {"kind": "person", "obtained": "perhaps_forced", "reliability": "", "credibility": ""},
        {"kind": "third_party", "obtained": "forced", "reliability": "", "credibility": ""},
    ],
    ids=["opinion F6", "opinion", "F", "6", "no line against", "perhaps forced", "forced"],
)
def test_not_met_does_not_pass_on_a_line_that_carries_nothing(
    offer: Session, spoilt: dict[str, str]
) -> None:
    not_met(offer, **spoilt)
    assert refused(offer, f"{E1}_decision")


@pytest.mark.parametrize(
    ("state", "wanted"),
    [
        ("not_asked", {f"{E1}_decision": "constraint"}),
        ("impossible", {f"{E1}_reply_why": "required"}),
        ("declined", {}),
    ],
)
def test_not_met_needs_a_reply_given_declined_or_impossible_with_why(
    offer: Session, state: str, wanted: dict[str, str]
) -> None:
    not_met(offer)
    criterion(offer, "e1", reply_state=state)
    assert violated(offer) == wanted


def test_a_forced_statement_is_not_graded_and_a_lawyer_is_told(offer: Session) -> None:
    at = "/data/criteria/e2/e2_evidence[1]/e2"
    offer.set(f"{at}_obtained", "perhaps_forced")
    assert not offer.node(f"{at}_reliability").relevant
    assert violated(offer)[f"{at}_lawyer_told"] == "required"


@pytest.mark.parametrize("stand", ["silent", "denies", "nothing", "not_asked"])
def test_silence_denial_and_nothing_to_regret_are_only_not_assessed(
    offer: Session, stand: str
) -> None:
    at = "/data/criteria/e3/e3_rating/e3"
    offer.set(f"{at}_stand", stand)
    for decision in ("met", "not_met", "unclear"):
        offer.set(f"{at}_decision", decision)
        assert refused(offer, f"{at}_decision"), decision
    offer.set(f"{at}_decision", "not_assessed")
    assert violated(offer) == {f"{at}_why_not": "required"}
    offer.set(f"{at}_why_not", "nothing")
    assert violated(offer) == {}


def test_earlier_membership_is_of_violent_acts_and_never_of_peaceful_politics(
    author: Callable[[str], AuthorForm],
) -> None:
    walk = author("eligibility").root.walk()
    words = next(node for node in walk if node.reference.endswith("/e4_definition")).texts["label"]
    assert "extremist" not in words["English (en)"]
    assert "court" in words["English (en)"]
    assert "Peaceful politics" in words["English (en)"]
    assert "Мирная политика" in words["Русский (ru)"]


@pytest.mark.parametrize(
    ("name", "roles"),
    [("e4", "lawyer"), ("e5", "lawyer"), ("e6", "decision-maker supervisor")],
)
def test_an_interviewer_can_leave_what_others_answer_and_cannot_answer_it(
    offer: Session, author: Callable[[str], AuthorForm], name: str, roles: str
) -> None:
    walk = author("eligibility").root.walk()
    rating = next(node for node in walk if node.reference.endswith(f"/{name}_rating"))
    assert rating.attributes["by"] == roles
    base = f"/data/criteria/{name}"
    assert not offer.node(f"{base}/{name}_rating").relevant
    offer.set(f"{base}/{name}_who/{name}_here", "yes")
    assert violated(offer) == {
        f"{base}/{name}_rating/{name}_decision": "required",
    }


def test_the_panels_view_cites_the_return_record_and_is_no_verdict(
    offer: Session, author: Callable[[str], AuthorForm]
) -> None:
    base = "/data/criteria/e6"
    offer.set(f"{base}/e6_who/e6_here", "yes")
    offer.set(f"{base}/e6_rating/e6_decision", "met")
    found = violated(offer)
    assert found[f"{base}/e6_rating/e6_record"] == "required"
    assert found[f"{base}/e6_rating/e6_answered_by"] == "required"
    walk = author("eligibility").root.walk()
    words = next(node for node in walk if node.reference.endswith("/e6")).texts["label"]
    assert "threat" not in words["English (en)"].lower()


def test_a_side_says_whether_the_person_meets_the_criterion(offer: Session) -> None:
    words = {o.value: o.label for o in offer.node(f"{E1_LINE}/e1_side").options}
    assert words["for"] == "Supports the person meeting it"
    assert words["against"] == "Speaks against the person meeting it"


@pytest.mark.parametrize(
    ("side", "sought"), [("against", "none"), ("both", "could_not"), ("for", "found")]
)
def test_what_was_sought_agrees_with_the_lines_both_ways(
    offer: Session, side: str, sought: str
) -> None:
    offer.set("/data/criteria/e1/e1_evidence[2]/e1_side", side)
    criterion(offer, "e1", against=sought, against_where="The registers.")
    assert refused(offer, f"{E1}_against")


@pytest.mark.parametrize(
    ("left", "came", "decision", "taken"),
    [
        ("own", "own", "met", True),
        ("fleeing", "brought", "met", True),
        ("never", "own", "met", True),
        ("not_own", "own", "met", False),
        ("own", "not_known", "met", False),
        ("not_own", "own", "not_met", True),
        ("own", "not_own", "not_met", True),
        ("fleeing", "not_own", "not_met", False),
        ("never", "not_own", "not_met", False),
        ("own", "own", "not_met", False),
    ],
)
def test_leaving_and_coming_forward_are_two_facts(
    offer: Session, left: str, came: str, decision: str, taken: bool
) -> None:
    line(offer, "/data/criteria/e1/e1_evidence[2]", "e1", side="against")
    criterion(offer, "e1", left=left, came=came, decision=decision, passed_to="Panel")
    assert refused(offer, f"{E1}_decision") is not taken


@pytest.mark.parametrize(
    ("ended", "task", "decision", "taken"),
    [
        ("yes", "no", "met", True),
        ("never", "no", "met", True),
        ("yes", "not_known", "met", False),
        ("no", "no", "not_met", True),
        ("yes", "yes", "not_met", True),
        ("never", "yes", "not_met", False),
        ("yes", "no", "not_met", False),
    ],
)
def test_an_end_and_a_task_are_two_facts(
    offer: Session, ended: str, task: str, decision: str, taken: bool
) -> None:
    criterion(offer, "e2", ended=ended, task=task, decision=decision, passed_to="Panel")
    assert refused(offer, f"{E2}_decision") is not taken


def test_the_account_asks_one_thing_each_and_presumes_no_group(
    author: Callable[[str], AuthorForm],
) -> None:
    asked = [
        node.texts["label"]["English (en)"]
        for node in author("eligibility").root.walk()
        if node.role == "notes"
    ]
    assert "What happened after that time?" in asked
    assert "Who have you been in touch with?" in asked
    assert not any("group" in words or words.count("?") > 1 for words in asked)


# Return assessment


def presence(session: Session, domain: str, name: str) -> str:
    return f"/data/{domain}/{name}/{name}_rating/{name}_presence"


@pytest.mark.parametrize("value", ["1", "2"])
@pytest.mark.parametrize(
    "spoilt",
    [
        {"side": "against"},
        {"kind": "opinion", "reliability": "F", "credibility": "6"},
        {"reliability": "F"},
        {"credibility": "6"},
        {"kind": "person", "obtained": "forced", "reliability": "", "credibility": ""},
    ],
    ids=["only against", "opinion F6", "F", "6", "forced"],
)
@pytest.mark.parametrize(("domain", "name"), [("history", "h6"), ("capability", "c5")])
def test_present_needs_a_line_for_it_that_carries_something(
    spj: Session, domain: str, name: str, spoilt: dict[str, str], value: str
) -> None:
    at = f"/data/{domain}/{name}"
    written = linked(spj, domain, name)
    spj.set(f"{at}/{name}_rating/{name}_against", "none")
    spj.set(presence(spj, domain, name), value)
    assert not refused(spj, presence(spj, domain, name))
    spj.set(f"{at}/{name}_links[1]/{name}_side", spoilt.get("side", "for"))
    line(spj, written, "line", **(spoilt | {"side": ""}))
    assert refused(spj, presence(spj, domain, name))


@pytest.mark.parametrize("name", ["h4", "i2", "i6", "c2"])
def test_a_critical_indicator_is_not_present_on_an_opinion(spj: Session, name: str) -> None:
    domain = {"h": "history", "i": "intent", "c": "capability"}[name[0]]
    linked(spj, domain, name, kind="opinion", obtained="")
    spj.set(f"/data/{domain}/{name}/{name}_rating/{name}_against", "none")
    spj.set(presence(spj, domain, name), "2")
    assert refused(spj, presence(spj, domain, name))


def test_grave_abuse_is_that_of_the_person_and_names_captives(
    author: Callable[[str], AuthorForm],
) -> None:
    root = author("return-spj").root
    words = {
        node.reference.rpartition("/")[2]: node.texts["label"]["English (en)"]
        for node in root.walk()
        if "/h4/" in node.reference and node.texts.get("label")
    }
    assert "that the person killed" in words["h4_definition"]
    assert "captives" in words["h4_definition"]
    assert "Seeing it" in words["h4_not"]


def left_out(session: Session, section: dict[str, tuple[str, int]]) -> None:
    """Leave out every indicator of these sections."""
    for domain, name in names(section):
        if name != "s1":
            session.set(presence(session, domain, name), "omit")
            session.set(
                presence(session, domain, name).replace("presence", "omit_reason"), "not_asked"
            )


HARM = "/data/summary/serious_harm/serious_harm_judgement"
SOON = "/data/summary/imminence/imminence_judgement"
SAFETY = "/data/summary/case_safety/case_safety_judgement"


@pytest.mark.parametrize("judgement", ["low", "moderate", "high"])
def test_over_34_omissions_nothing_can_be_judged(spj: Session, judgement: str) -> None:
    left_out(spj, EVERY)
    spj.set(HARM, judgement)
    assert refused(spj, HARM)
    spj.set(HARM, "cannot_judge")
    assert not refused(spj, HARM)


def test_over_34_omissions_no_harm_is_near_and_nothing_is_urgent(spj: Session) -> None:
    left_out(spj, EVERY)
    spj.apply([[HARM, "cannot_judge"], [SOON, "days"], [SAFETY, "urgent"]])
    spj.set("/data/summary/victimisation/victimisation_judgement", "cannot_judge")
    found = violated(spj)
    assert found[SOON] == found[SAFETY] == "constraint"
    spj.apply([[SOON, "cannot_judge"], [SAFETY, "cannot_judge"]])
    assert violated(spj) == {}


@pytest.mark.parametrize("soon", ["days", "weeks", "months"])
def test_harm_that_is_low_is_not_days_away(spj: Session, soon: str) -> None:
    assert spj.node(HARM).value == "low"
    spj.set(SOON, soon)
    assert violated(spj) == {SOON: "constraint"}


def test_a_high_judgement_names_an_indicator_that_was_coded(spj: Session) -> None:
    rests = "/data/summary/serious_harm/serious_harm_rests"
    spj.set(HARM, "high")
    assert violated(spj) == {rests: "required"}
    spj.set(rests, "C3 I2")
    assert violated(spj) == {rests: "constraint"}
    spj.set(rests, "C3")
    assert violated(spj) == {}


def test_victimisation_is_not_high_without_a_sign(spj: Session) -> None:
    judged = "/data/summary/victimisation/victimisation_judgement"
    left_out(spj, {"strain": ("s", 6)})
    spj.apply([["/data/needs/n2/n2_level", "none"], [judged, "high"]])
    assert refused(spj, judged)


N3 = "/data/needs/n3/n3"


@pytest.mark.parametrize("level", ["some", "urgent"])
def test_self_harm_needs_a_clinician_that_day(spj: Session, level: str) -> None:
    spj.set(f"{N3}_level", level)
    assert spj.node(f"{N3}_now").relevant
    assert violated(spj) == {
        f"{N3}_{part}": "required" for part in ("owner", "seen_on", "seen_time", "action", "due")
    }
    spj.apply([[f"{N3}_owner", "Psychologist Равшанӣ"], [f"{N3}_seen_on", "2026-12-03"]])
    spj.apply([[f"{N3}_seen_time", "15:00:00.000+05:00"], [f"{N3}_action", "Not left alone."]])
    spj.set(f"{N3}_due", "2026-12-03")
    assert violated(spj) == {f"{N3}_seen_on": "constraint", f"{N3}_due": "constraint"}
    spj.apply([[f"{N3}_seen_on", "2026-03-03"], [f"{N3}_due", "2026-03-04"]])
    assert violated(spj) == {}


def test_suicide_mental_health_and_sexual_violence_are_kept_for_the_psychologist(
    groups: Callable[[str, str], list[AuthorNode]],
) -> None:
    kept = {
        node.attributes["id"]
        for kind in ("need", "summary")
        for node in groups("return-spj", kind)
        if node.attributes.get("restricted") == "psychologist"
    }
    assert kept == {"N3", "N5", "N6", "self-harm"}


@pytest.mark.parametrize(("domain", "name"), names(EVERY))
def test_what_is_coded_has_a_reason(spj: Session, domain: str, name: str) -> None:
    at = f"/data/{domain}/{name}/{name}_rating/{name}"
    if not spj.node(f"{at}_reasons").relevant:
        linked(spj, domain, name)
        if name == "s1":
            spj.set("/data/strain/s1/s1_who/s1_left", "")
        spj.set(f"{at}_presence", "0")
    spj.set(f"{at}_reasons", "")
    assert violated(spj)[f"{at}_reasons"] == "required"


def test_the_opposite_is_looked_for_before_partial(spj: Session) -> None:
    at = "/data/capability/c3/c3_rating/c3"
    assert spj.node(f"{at}_presence").value == "1"
    spj.set(f"{at}_against", "")
    assert violated(spj) == {f"{at}_against": "required", f"{at}_presence": "constraint"}


def test_the_mental_state_is_the_psychologists(
    spj: Session, author: Callable[[str], AuthorForm]
) -> None:
    root = author("return-spj").root
    rating = next(node for node in root.walk() if node.reference.endswith("/s1_rating"))
    assert rating.attributes["by"] == "psychologist"
    assert not spj.node("/data/strain/s1/s1_rating").relevant


@pytest.mark.parametrize("name", ["s2", "s6"])
def test_reactions_and_substances_are_not_coded_without_a_clinicians_note(
    spj: Session, name: str
) -> None:
    at = f"/data/strain/{name}/{name}_rating/{name}"
    linked(spj, "strain", name, side="against")
    spj.apply([[f"{at}_against", "found"], [f"{at}_presence", "0"], [f"{at}_clinician_note", ""]])
    assert violated(spj)[f"{at}_clinician_note"] == "required"


@pytest.mark.parametrize("language", ["English (en)", "Русский (ru)", "Тоҷикӣ (tg)", "فارسی (fa)"])
def test_every_definition_writes_both_directions(
    groups: Callable[[str, str], list[AuthorNode]], language: str
) -> None:
    marks = {
        "English (en)": ("Speaks for this", "Speaks against this"),
        "Русский (ru)": ("Говорит за это", "Говорит об обратном"),
        "Тоҷикӣ (tg)": ("Инро тасдиқ мекунад", "Хилофи инро мегӯяд"),
        "فارسی (fa)": ("مؤید آن", "خلاف آن"),
    }[language]
    for node in groups("return-spj", "indicator"):
        words = next(child for child in node.walk() if child.role == "definition").texts["label"]
        assert all(mark in words[language] for mark in marks), node.reference


def test_strength_says_what_was_seen_and_not_what_would_hold(spj: Session) -> None:
    words = [o.label for o in spj.node("/data/protective/p1/p1_rating/p1_strength").options]
    assert words == ["Named, untested", "Some support for it", "Has held, or is confirmed"]


def test_what_protects_is_coded_first(groups: Callable[[str, str], list[AuthorNode]]) -> None:
    assert [node.attributes["id"][0] for node in groups("return-spj", "indicator")][:10] == [
        "P"
    ] * 10


@pytest.mark.parametrize(
    ("outlooks", "kinds"),
    [
        (("favourable", "favourable", "favourable"), ("change", "change", "change")),
        (("unfavourable",) * 3, ("repeat",) * 3),
    ],
)
def test_two_scenarios_of_one_outlook_do_not_pass(
    spj: Session, outlooks: tuple[str, ...], kinds: tuple[str, ...]
) -> None:
    for n, (outlook, kind) in enumerate(zip(outlooks, kinds, strict=True), start=1):
        spj.set(f"/data/scenarios/scenario[{n}]/scenario_outlook", outlook)
        spj.set(f"/data/scenarios/scenario[{n}]/scenario_type", kind)
    assert violated(spj)["/data/scenarios/scenarios_complete"] == "constraint"


@pytest.mark.parametrize("kind", ["harmed_by_others", "escalate"])
def test_being_harmed_is_not_favourable(spj: Session, kind: str) -> None:
    at = "/data/scenarios/scenario[1]/scenario_type"
    spj.set(at, kind)
    assert violated(spj) == {at: "constraint"}


def test_an_unfavourable_scenario_says_what_would_make_it_less_likely(spj: Session) -> None:
    at = "/data/scenarios/scenario[2]/scenario_less"
    spj.set(at, "")
    assert violated(spj) == {at: "required"}


def test_an_area_may_need_nothing_and_supervision_has_a_basis_in_law(spj: Session) -> None:
    assert spj.node("/data/plan/plan_areas/plan_none_supervision").value == "none"
    item = "/data/plan/plan_item[1]"
    spj.set(f"{item}/plan_area", "supervision")
    found = violated(spj)
    assert found[f"{item}/plan_basis"] == "required"
    spj.set(f"{item}/plan_agrees", "")
    assert violated(spj)[f"{item}/plan_agrees"] == "required"


def test_a_plan_may_be_empty_where_nothing_is_needed(spj: Session) -> None:
    for n in (2, 1):
        spj.remove_repeat("/data/plan/plan_item", n)
    for area in ("support", "monitoring"):
        spj.set(f"/data/plan/plan_areas/plan_none_{area}", "none")
    assert violated(spj) == {}


def test_self_harm_is_judged_by_what_is_needed_and_by_a_psychologist(
    spj: Session, author: Callable[[str], AuthorForm]
) -> None:
    at = "/data/summary/self_harm"
    spj.set(f"{at}/self_harm_who/self_harm_seen", "yes")
    options = [o.value for o in spj.node(f"{at}/self_harm_view/self_harm_judgement").options]
    assert options == ["no_sign", "support", "help_today", "cannot_judge"]
    root = author("return-spj").root
    view = next(node for node in root.walk() if node.reference.endswith("/self_harm_view"))
    assert view.attributes["by"] == "psychologist"


def test_needs_do_not_raise_safety_and_danger_does_not_raise_services(spj: Session) -> None:
    urgency = "/data/summary/service_urgency/service_urgency_judgement"
    spj.set("/data/summary/victimisation/victimisation_judgement", "low")
    assert violated(spj) == {SAFETY: "constraint"}
    spj.set(SAFETY, "routine")
    assert violated(spj) == {}
    spj.set("/data/needs/n10/n10_level", "some")
    assert violated(spj) == {urgency: "constraint"}


def test_a_child_is_asked_nothing_here(spj: Session, author: Callable[[str], AuthorForm]) -> None:
    spj.set("/data/before/age/age_group", "child")
    assert not spj.node("/data/conversation/topics").relevant
    assert spj.node("/data/conversation/child_elsewhere").relevant
    names = {node.reference.rpartition("/")[2] for node in author("return-spj").root.walk()}
    assert not names & {"child_people", "child_now"}


def test_a_topic_without_words_says_why(spj: Session) -> None:
    topic = "/data/conversation/topics/talk_path"
    assert not spj.node(f"{topic}_why").relevant
    spj.set(topic, "")
    assert violated(spj) == {f"{topic}_why": "required"}


def test_grades_are_printed_in_words(spj: Session) -> None:
    at = "/data/evidence/line[1]/line"
    for question in ("reliability", "credibility"):
        labels = [option.label for option in spj.node(f"{at}_{question}").options]
        assert not any(label[:2] in {"A:", "F:", "1:", "6:"} for label in labels)
        assert labels[-1] == "cannot be judged"


def test_it_is_coded_in_two_sittings(author: Callable[[str], AuthorForm]) -> None:
    top = author("return-spj").root.children
    marked = [
        (node.reference.rpartition("/")[2], node.attributes["sitting"])
        for node in top
        if node.attributes.get("sitting")
    ]
    assert [name for name, sitting in marked if sitting == "1"] == [
        "protective",
        "history",
        "intent",
    ]
    assert [name for name, sitting in marked if sitting == "2"] == [
        "second_sitting",
        "capability",
        "strain",
        "needs",
        "formulation",
        "scenarios",
        "plan",
        "summary",
    ]


@pytest.mark.parametrize("instrument", ["eligibility", "return-spj"])
def test_no_persian_word_is_slanted(author: Callable[[str], AuthorForm], instrument: str) -> None:
    """The slanted letters have none of the Arabic script: boxes would stand there."""
    for node in author(instrument).root.walk():
        for texts in [*node.texts.values(), *node.choices.values()]:
            words = texts.get("فارسی (fa)", "")
            assert not re.search(r"(?<!\*)\*(?!\*)", words), node.reference


# What the examples teach


def test_a_not_met_that_is_rightly_argued_is_taken_step_by_step(
    fresh: Callable[[str], Session], steps: Callable[[str], list[Step]]
) -> None:
    session = fresh("eligibility")
    session.apply(steps("eligibility-not-met"))
    assert violated(session) == {}
    for reference, value in steps("eligibility-not-met"):
        if isinstance(value, str):
            node = session.node(reference)
            assert node.relevant, reference
            assert node.value == value, reference
    assert session.node(f"{E2}_decision").value == "not_met"
    assert session.node(f"{E2}_reply_state").value == "given"


def test_without_the_lines_that_carry_it_the_example_would_not_pass(
    fresh: Callable[[str], Session], steps: Callable[[str], list[Step]]
) -> None:
    session = fresh("eligibility")
    session.apply(steps("eligibility-not-met"))
    for _ in range(2):
        session.remove_repeat("/data/criteria/e2/e2_evidence", 1)
    assert session.node("/data/criteria/e2/e2_evidence[1]/e2_kind").value == "opinion"
    assert refused(session, f"{E2}_decision")


def test_the_example_does_not_find_nothing_beside_a_line_against(offer: Session) -> None:
    assert offer.node(f"{E1}_against").value == "found"
    assert offer.node("/data/criteria/e1/e1_evidence[2]/e1_side").value == "against"


def test_the_example_codes_no_deceit_as_a_path_in_and_no_need_as_danger(spj: Session) -> None:
    assert spj.node("/data/history/h1/h1_links[1]/h1_side").value == "against"
    assert spj.node(presence(spj, "history", "h1")).value == "0"
    assert "victimisation" in spj.node(SAFETY.replace("judgement", "reasons")).value
