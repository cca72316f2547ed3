"""The screeners' own scoring rules, at each published boundary.

Kroenke 2001, Spitzer 2006, Prins 2016, Weathers 2013, Horowitz 2012, Cloitre 2018, Bush 1998.
"""

from collections.abc import Callable

import pytest

from vetting_desk.forms import Session
from vetting_desk.judgement.answers import answer_of
from vetting_desk.judgement.assessment import read_assessment
from vetting_desk.judgement.author_view import AuthorForm

SCREENERS = ("phq-9", "gad-7", "pc-ptsd-5", "pcl-5", "asq", "itq", "audit-c")
FRAMES = ("itq", "audit-c")
PHQ = [f"/data/items/phq_{number}" for number in range(1, 10)]
GAD = [f"/data/items/gad_{number}" for number in range(1, 8)]
PTSD = [f"/data/items/pcptsd_{number}" for number in range(1, 6)]
PCL = (
    [f"/data/items/pcl_{number}" for number in range(1, 8)]
    + [f"/data/items_2/pcl_{number}" for number in range(8, 15)]
    + [f"/data/items_3/pcl_{number}" for number in range(15, 21)]
)
ASQ = [f"/data/items/asq_{number}" for number in range(1, 5)]
ITQ = (
    [f"/data/items/itq_{number}" for number in range(1, 7)]
    + [f"/data/items_2/itq_{number}" for number in range(7, 10)]
    + [f"/data/items_3/itq_{number}" for number in range(10, 16)]
    + [f"/data/items_4/itq_{number}" for number in range(16, 19)]
)
AUDIT = [f"/data/items/auditc_{number}" for number in range(1, 4)]
PHQ_BANDS = [
    (0, "minimal"), (4, "minimal"), (5, "mild"), (9, "mild"), (10, "moderate"), (14, "moderate"),
    (15, "moderately_severe"), (19, "moderately_severe"), (20, "severe"), (27, "severe"),
]  # fmt: skip
GAD_BANDS = [
    (0, "minimal"), (4, "minimal"), (5, "mild"), (9, "mild"), (10, "moderate"), (14, "moderate"),
    (15, "severe"), (21, "severe"),
]  # fmt: skip
PCL_ABOVE = (
    "34 to 80: above the published cut-points; provisional: "
    "a full conversation with a clinician is offered"
)
ALERT = "/data/alert"


def answer(session: Session, items: list[str], total: int, most: int = 3) -> None:
    """Answer all items so that they add up to `total`."""
    for reference in items:
        points = min(most, total)
        session.set(reference, str(points))
        total -= points


def value(session: Session, name: str) -> str:
    return session.node(f"/data/score/{name}").value


def required(session: Session) -> set[str]:
    return {each.reference for each in session.violations if each.condition == "required"}


def shown(session: Session, name: str) -> bool:
    return session.node(f"/data/score/{name}").relevant


def test_phq_9_of_the_worked_figures_is_12(filled: Callable[[str], Session]) -> None:
    session = filled("phq-9")
    assert value(session, "phq_score") == "12"
    assert value(session, "phq_band") == "moderate"
    shown_as = answer_of(session.node("/data/score/score_shown"))
    assert shown_as.text == "12"
    assert shown_as.label.split() == ["Score:", "12", "of", "27"]


def test_gad_7_of_the_worked_figures_is_7(filled: Callable[[str], Session]) -> None:
    session = filled("gad-7")
    assert value(session, "gad_score") == "7"
    assert value(session, "gad_band") == "mild"


@pytest.mark.parametrize(("total", "band"), PHQ_BANDS)
def test_phq_9_bands_begin_at_5_10_15_20(
    filled: Callable[[str], Session], total: int, band: str
) -> None:
    session = filled("phq-9")
    answer(session, PHQ, total)
    assert value(session, "phq_score") == str(total)
    assert value(session, "phq_band") == band
    low = {"minimal": "0", "mild": "5", "moderate": "10", "moderately_severe": "15", "severe": "20"}
    assert answer_of(session.node("/data/score/band_shown")).text.startswith(f"{low[band]} to ")


@pytest.mark.parametrize(("total", "band"), GAD_BANDS)
def test_gad_7_bands_begin_at_5_10_15(
    filled: Callable[[str], Session], total: int, band: str
) -> None:
    session = filled("gad-7")
    answer(session, GAD, total)
    assert value(session, "gad_score") == str(total)
    assert value(session, "gad_band") == band


@pytest.mark.parametrize("answered", ["1", "2", "3", "declined"])
def test_item_9_above_0_or_declined_opens_the_alert_at_once(
    filled: Callable[[str], Session], answered: str
) -> None:
    session = filled("phq-9")
    assert not session.node(ALERT).relevant
    session.set(PHQ[8], answered)
    assert session.node("/data/items/alert_now").relevant
    assert session.node(ALERT).relevant
    asked = {"alert_called", "alert_came", "alert_at", "alert_done"}
    assert required(session) == {f"{ALERT}/{name}" for name in asked}


def test_the_alert_comes_before_anything_else_is_asked(filled: Callable[[str], Session]) -> None:
    session = filled("phq-9")
    order = [child.name for child in session.root.children]
    assert order.index("alert") == order.index("items") + 1


@pytest.mark.parametrize(
    ("came", "asked"),
    [("came", "alert_who"), ("on_the_way", "alert_instead"), ("nobody", "alert_instead")],
)
@pytest.mark.parametrize("instrument", ["phq-9", "asq"])
def test_an_alert_says_who_came_or_what_was_done_when_nobody_could(
    filled: Callable[[str], Session], instrument: str, came: str, asked: str
) -> None:
    session = filled(instrument)
    session.set(PHQ[8] if instrument == "phq-9" else ASQ[1], "declined")
    session.set(f"{ALERT}/alert_came", came)
    names = {
        name for name in ("alert_who", "alert_instead") if session.node(f"{ALERT}/{name}").relevant
    }
    assert names == {asked}


def test_item_9_at_0_calls_nobody(filled: Callable[[str], Session]) -> None:
    session = filled("phq-9")
    session.set(PHQ[8], "0")
    assert not session.node(ALERT).relevant


@pytest.mark.parametrize(
    ("instrument", "item", "score"),
    [
        ("phq-9", PHQ[0], "phq_score"),
        ("gad-7", GAD[0], "gad_score"),
        ("pc-ptsd-5", PTSD[0], "pcptsd_score"),
        ("pcl-5", PCL[19], "pcl_score"),
        ("audit-c", AUDIT[1], "auditc_score"),
    ],
)
def test_a_declined_item_leaves_the_score_open(
    filled: Callable[[str], Session], instrument: str, item: str, score: str
) -> None:
    session = filled(instrument)
    assert value(session, score) != ""
    session.set(item, "declined")
    assert value(session, score) == ""
    assert shown(session, "score_open")
    assert not session.violations


@pytest.mark.parametrize("instrument", SCREENERS)
def test_no_item_is_asked_before_the_person_agrees(
    fresh: Callable[[str], Session], instrument: str
) -> None:
    session = fresh(instrument)
    screener = [node for node in session.walk() if node.attributes.get("kind") == "screener"]
    assert screener
    assert not any(node.relevant for node in screener)
    assert not session.node("/data/score").relevant


@pytest.mark.parametrize("instrument", [name for name in SCREENERS if name != "asq"])
def test_given_but_perhaps_not_understood_opens_no_item(
    filled: Callable[[str], Session], instrument: str
) -> None:
    session = filled(instrument)
    session.set("/data/before/notice/notice_state", "given")
    assert not session.node("/data/score").relevant


@pytest.mark.parametrize(
    ("instrument", "band"),
    [
        ("phq-9", "phq_band"),
        ("gad-7", "gad_band"),
        ("pc-ptsd-5", "pcptsd_band"),
        ("pcl-5", "pcl_band"),
        ("itq", "itq_result"),
        ("audit-c", "auditc_man"),
    ],
)
@pytest.mark.parametrize(
    ("question", "said"),
    [("administered", "interpreter"), ("asked_in", "other"), ("age_group", "child"), ("age_group", "in_doubt")],
)  # fmt: skip
def test_no_band_where_it_was_not_validated(
    filled: Callable[[str], Session], instrument: str, band: str, question: str, said: str
) -> None:
    session = filled(instrument)
    assert value(session, "validity") == "as_published"
    assert value(session, band) != ""
    session.set(f"/data/before/session/{question}", said)
    assert value(session, "validity") == "not_validated"
    assert value(session, band) == ""


@pytest.mark.parametrize(
    ("instrument", "words"),
    [
        ("phq-9", {"12", "10 to 14: moderate"}),
        ("gad-7", {"7", "5 to 9: mild"}),
        ("pc-ptsd-5", {"3"}),
        ("pcl-5", {"34", PCL_ABOVE}),
        ("asq", {"Positive, not acute: safety assessment before leaving"}),
        ("itq", {"By the rule: neither"}),
        ("audit-c", {"4", "At or above 4: a conversation is offered"}),
    ],
)
def test_what_was_computed_is_printed_in_words(
    filled: Callable[[str], Session], instrument: str, words: set[str]
) -> None:
    seen = read_assessment(filled(instrument))
    assert words <= {answer.text for section in seen.sections for answer in section.answers}


@pytest.mark.parametrize("instrument", ["phq-9", "gad-7"])
def test_the_russian_words_are_published_and_not_compared(
    filled: Callable[[str], Session], instrument: str
) -> None:
    session = filled(instrument)
    session.set("/data/before/session/asked_in", "ru")
    assert value(session, "validity") == "published_text"
    session.set("/data/before/session/administered", "interpreter")
    assert value(session, "validity") == "not_validated"


@pytest.mark.parametrize(
    ("yes", "band"),
    [(0, "below"), (2, "below"), (3, "sensitive"), (4, "balanced"), (5, "balanced")],
)
def test_pc_ptsd_5_has_its_cut_points_at_3_and_4(
    filled: Callable[[str], Session], yes: int, band: str
) -> None:
    session = filled("pc-ptsd-5")
    for number, reference in enumerate(PTSD):
        session.set(reference, "yes" if number < yes else "no")
    assert value(session, "pcptsd_score") == str(yes)
    assert value(session, "pcptsd_band") == band


def test_pc_ptsd_5_without_exposure_is_0_and_asks_nothing_more(
    filled: Callable[[str], Session],
) -> None:
    session = filled("pc-ptsd-5")
    session.set("/data/exposure_page/pcptsd_exposure", "no")
    assert value(session, "pcptsd_score") == "0"
    assert value(session, "pcptsd_band") == "no_exposure"
    assert not session.node("/data/items").relevant


def test_pc_ptsd_5_with_exposure_declined_stays_open(filled: Callable[[str], Session]) -> None:
    session = filled("pc-ptsd-5")
    session.set("/data/exposure_page/pcptsd_exposure", "declined")
    assert value(session, "pcptsd_score") == ""
    assert not session.node("/data/items").relevant


@pytest.mark.parametrize(
    ("total", "band"),
    [(0, "below"), (30, "below"), (31, "range"), (33, "range"), (34, "above"), (80, "above")],
)
def test_pcl_5_is_0_to_80_with_31_to_33_provisional(
    filled: Callable[[str], Session], total: int, band: str
) -> None:
    session = filled("pcl-5")
    answer(session, PCL, total, 4)
    assert value(session, "pcl_score") == str(total)
    assert value(session, "pcl_band") == band


@pytest.mark.parametrize(
    ("cluster", "items", "least"),
    [("b", range(5), 1), ("c", range(5, 7), 1), ("d", range(7, 14), 2), ("e", range(14, 20), 2)],
)
def test_pcl_5_counts_a_symptom_from_2_and_each_group_by_its_least(
    filled: Callable[[str], Session], cluster: str, items: range, least: int
) -> None:
    session = filled("pcl-5")
    for reference in PCL:
        session.set(reference, "2")
    assert value(session, "pcl_clusters") == "all"
    for number in items:
        session.set(PCL[number], "1")
    for number in list(items)[: least - 1]:
        session.set(PCL[number], "4")
    assert value(session, f"pcl_cluster_{cluster}") == "no"
    assert value(session, "pcl_clusters") == "not_all"
    for number in list(items)[:least]:
        session.set(PCL[number], "2")
    assert value(session, f"pcl_cluster_{cluster}") == "yes"
    assert value(session, "pcl_clusters") == "all"


def itq(session: Session, counting: set[int]) -> str:
    """Answer the given numbers (from 1) with 2 and all others with 1, and return the result."""
    for number, reference in enumerate(ITQ, 1):
        session.set(reference, "2" if number in counting else "1")
    return value(session, "itq_result")


PTSD_LEAST, DSO_LEAST = {1, 3, 5, 7}, {10, 12, 14, 16}


@pytest.mark.parametrize("missing", sorted(PTSD_LEAST))
def test_itq_needs_each_pair_and_an_impairment(
    filled: Callable[[str], Session], missing: int
) -> None:
    session = filled("itq")
    assert itq(session, PTSD_LEAST) == "ptsd"
    assert itq(session, {2, 4, 6, 9}) == "ptsd"
    assert itq(session, PTSD_LEAST - {missing}) == "neither"


@pytest.mark.parametrize("missing", sorted(DSO_LEAST))
def test_itq_calls_both_complex_and_not_the_other_as_well(
    filled: Callable[[str], Session], missing: int
) -> None:
    session = filled("itq")
    assert itq(session, PTSD_LEAST | DSO_LEAST) == "complex"
    assert "and therefore not PTSD" in answer_of(session.node("/data/score/band_shown")).text
    assert itq(session, PTSD_LEAST | {11, 13, 15, 18}) == "complex"
    assert itq(session, PTSD_LEAST | DSO_LEAST - {missing}) == "ptsd"
    assert itq(session, DSO_LEAST) == "neither"


def test_itq_stays_open_with_a_declined_item(filled: Callable[[str], Session]) -> None:
    session = filled("itq")
    itq(session, PTSD_LEAST)
    session.set(ITQ[17], "declined")
    assert value(session, "itq_result") == ""
    assert shown(session, "score_open")


@pytest.mark.parametrize(
    ("total", "woman", "man"),
    [
        (0, "below", "below"),
        (2, "below", "below"),
        (3, "from", "below"),
        (4, "from", "from"),
        (12, "from", "from"),
    ],
)
def test_audit_c_has_its_cut_points_at_3_for_women_and_4_for_men(
    filled: Callable[[str], Session], total: int, woman: str, man: str
) -> None:
    session = filled("audit-c")
    answer(session, AUDIT, total, 4)
    assert value(session, "auditc_score") == str(total)
    for sex, seen in (("woman", {woman}), ("man", {man}), ("other", {woman, man})):
        session.set("/data/before/session/sex", sex)
        found = {value(session, "auditc_woman"), value(session, "auditc_man")} - {""}
        assert found == seen
        assert (sex != "other") or (
            value(session, "auditc_woman"),
            value(session, "auditc_man"),
        ) == (woman, man)


def test_audit_c_of_who_never_drinks_is_0_and_asks_no_more(
    filled: Callable[[str], Session],
) -> None:
    session = filled("audit-c")
    session.set(AUDIT[0], "0")
    assert not session.node(AUDIT[1]).relevant
    assert not session.node(AUDIT[2]).relevant
    assert value(session, "auditc_score") == "0"
    assert not session.violations


@pytest.mark.parametrize("answered", ["no", "not_now"])
def test_audit_c_is_asked_in_private_only(filled: Callable[[str], Session], answered: str) -> None:
    session = filled("audit-c")
    session.set("/data/before/session/private_now", answered)
    assert not session.node("/data/items").relevant


def asq(session: Session, *answers: str) -> str:
    for reference, said in zip(ASQ, answers, strict=True):
        session.set(reference, said)
    return session.node("/data/asq_result").value


@pytest.mark.parametrize("answered", ["yes", "declined"])
@pytest.mark.parametrize("number", range(4))
def test_any_yes_or_refusal_asks_about_now(
    filled: Callable[[str], Session], number: int, answered: str
) -> None:
    session = filled("asq")
    assert asq(session, *(answered if each == number else "no" for each in range(4))) == "positive"
    session.set("/data/acuity/asq_5", "")
    assert session.node("/data/asq_result").value == "fifth_open"
    assert required(session) == {"/data/acuity/asq_5"}
    for fifth, result in (("yes", "acute"), ("declined", "acute"), ("no", "positive")):
        session.set("/data/acuity/asq_5", fifth)
        assert session.node("/data/asq_result").value == result
        assert session.node(ALERT).relevant
        assert shown(session, f"result_{result}")


def test_four_times_no_asks_no_more(filled: Callable[[str], Session]) -> None:
    session = filled("asq")
    assert asq(session, *["no"] * 4) == "negative"
    assert not session.node("/data/acuity").relevant
    assert not session.node(ALERT).relevant


def test_a_danger_is_shown_in_any_language_and_at_any_age(
    filled: Callable[[str], Session],
) -> None:
    session = filled("asq")
    session.set("/data/before/session/asked_in", "other")
    session.set("/data/before/session/age_group", "child")
    session.set("/data/before/notice/notice_state", "given")
    assert value(session, "validity") == "not_validated"
    assert session.node(ALERT).relevant
    assert shown(session, "result_positive")


@pytest.mark.parametrize("instrument", SCREENERS)
def test_the_notice_says_that_danger_is_told(
    author: Callable[[str], AuthorForm], instrument: str
) -> None:
    texts = {
        node.reference.rpartition("/")[2]: node.texts["label"]
        for node in author(instrument).root.walk()
        if node.role == "notice-text"
    }
    assert "we tell those who must help" in texts["screener_danger"]["English (en)"]
    assert len(set(texts["screener_danger"].values())) == 4


@pytest.mark.parametrize("instrument", SCREENERS)
def test_the_terms_stand_on_screen_and_among_what_is_printed(
    filled: Callable[[str], Session], author: Callable[[str], AuthorForm], instrument: str
) -> None:
    session = filled(instrument)
    printed = session.node("/data/score/terms")
    assert printed.kind == "question"
    words = answer_of(printed).text
    assert len(words) > 40
    notes = [node for node in author(instrument).root.walk() if node.role == "terms"]
    assert words in {node.texts["label"]["English (en)"] for node in notes}


@pytest.mark.parametrize("instrument", SCREENERS)
@pytest.mark.parametrize("language", ["Русский (ru)", "Тоҷикӣ (tg)", "فارسی (fa)"])
def test_items_are_the_published_words_or_the_english_ones_with_a_mark(
    author: Callable[[str], AuthorForm], instrument: str, language: str
) -> None:
    persian = language.startswith("فارسی")
    mark = "[انگلیسی] " if persian else "[англ.] "
    for node in author(instrument).root.walk():
        if node.role not in {"item", "exposure"} or instrument in FRAMES:
            continue
        label = node.texts["label"]
        published = language.startswith("Рус") and instrument in {"phq-9", "gad-7"}
        if not published:
            words = label["English (en)"]
            assert label[language] == mark + (f"\u2068{words}\u2069" if persian else words)
        else:
            assert not label[language].startswith(mark)


@pytest.mark.parametrize("instrument", FRAMES)
def test_a_frame_holds_no_word_of_an_item(
    author: Callable[[str], AuthorForm], instrument: str
) -> None:
    form = author(instrument)
    assert form.root.attributes["items"] == "pack"
    texts = [node for node in form.root.walk() if node.role == "item-text"]
    asked = [node for node in form.root.walk() if node.role == "item"]
    assert len(texts) == len(asked) == {"itq": 18, "audit-c": 3}[instrument]
    for number, node in enumerate(texts, 1):
        assert node.texts["label"]["English (en)"].startswith(f"Item {number}: its words come")
    for node in asked:
        assert list(node.choices) == ["0", "1", "2", "3", "4", "declined"]


@pytest.mark.parametrize("instrument", SCREENERS)
def test_a_screener_has_no_rating_and_no_fact(
    author: Callable[[str], AuthorForm], instrument: str
) -> None:
    from vetting_desk.judgement.lint import JUDGING_KINDS, RATING_ROLES

    nodes = list(author(instrument).root.walk())
    assert not {node.role for node in nodes} & RATING_ROLES
    assert not {node.kind for node in nodes} & JUDGING_KINDS
    assert not any("fact" in node.attributes for node in nodes)
