"""What a question touches, by its author's word or by what it is."""

import pytest

from tests.vetting_desk.operations.safeguards.conftest import FOREIGN
from vetting_desk.forms import load_form
from vetting_desk.judgement.touches import GUARDED, Touch, left_out, touches, words_of
from vetting_desk.operations.interview import instruments

S1 = "/data/strain/s1/s1_rating/s1_presence"


@pytest.mark.parametrize(
    ("instrument", "path", "touched"),
    [
        ("return-spj", "/data/history/h1/h1_rating/h1_presence", {Touch.RATING}),
        ("return-spj", "/data/evidence/line/line_words", {Touch.RATING}),
        ("return-spj", S1, {Touch.RATING, Touch.CLINICAL}),
        ("return-spj", "/data/summary/imminence/imminence_judgement", {Touch.RATING}),
        ("return-spj", "/data/scenarios/scenario/scenario_what", {Touch.RATING}),
        ("return-spj", "/data/conversation/topics/talk_path", {Touch.ACTS}),
        ("return-spj", "/data/conversation/coercion/debt", {Touch.VIOLENCE}),
        ("return-spj", "/data/needs/n2/n2_level", {Touch.NEEDS}),
        ("return-spj", "/data/before/safety/safe_now", {Touch.SAFETY}),
        ("eligibility", "/data/criteria/e1/e1_rating/e1_decision", {Touch.ELIGIBILITY}),
        ("intake", "/data/identity/birth/nationality", {Touch.IDENTITY}),
        ("intake", "/data/identity/birth/birth_date", {Touch.SAFETY}),
        ("first-contact", "/data/request/intention_page/intention", {Touch.NEEDS}),
        ("first-contact", "/data/before/help/help_asked", {Touch.NEEDS}),
        ("arrival", "/data/contact/contact_route", {Touch.CONTACT}),
    ],
)
def test_kinds_and_roles_say_what_is_touched(
    instrument: str, path: str, touched: set[Touch]
) -> None:
    assert touches(instruments.shipped_form(instrument)).get(path, frozenset()) == frozenset(
        touched
    )


@pytest.mark.parametrize(
    "path",
    [
        "/data/conversation/conversation_end/conversation_state",
        "/data/before/notice/notice_state",
        "/data/before/age/age_group",
    ],
)
def test_what_the_pages_before_ask_is_never_shut(path: str) -> None:
    touched = touches(instruments.shipped_form("return-spj")).get(path, frozenset())
    assert not touched & GUARDED


def test_an_authors_word_goes_before_what_a_question_is() -> None:
    found = touches(load_form(FOREIGN))
    assert found["/data/deeds"] == frozenset({Touch.ACTS})
    assert found["/data/mind"] == frozenset({Touch.CLINICAL})
    assert "/data/remark" not in found


def test_leaving_an_indicator_out_rates_nothing() -> None:
    form = instruments.shipped_form("return-spj")
    assert left_out(form, S1, "omit")
    assert not left_out(form, S1, "1")
    assert left_out(form, "/data/strain/s1/s1_rating/s1_omit_reason", "not_asked")


def test_words_nobody_knows_are_told_apart() -> None:
    assert words_of("acts deeds") == (frozenset({Touch.ACTS}), ("deeds",))


def test_a_childs_own_form_asks_nothing_that_is_shut_for_a_child() -> None:
    form = instruments.shipped_form("child-intake")

    asked = {touch for each in touches(form).values() for touch in each & GUARDED}

    assert asked == {Touch.IDENTITY}
