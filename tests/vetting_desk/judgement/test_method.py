"""Faults of method are found in the instruments as they were, and not in those that were mended."""

from collections.abc import Callable
from pathlib import Path

import pytest

from vetting_desk.forms import Form, load_form
from vetting_desk.judgement.author_view import AuthorForm, read_author_form
from vetting_desk.judgement.lint import lint
from vetting_desk.judgement.method import find_faults
from vetting_desk.paths import resource_path

EARLIER = Path(__file__).resolve().parents[2] / "data" / "earlier" / "instruments"
MENDED = ("first-contact", "arrival", "intake")
XFORM = """<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
 xmlns:vd="urn:vetting-desk:instrument:1"><h:head><model><instance><data id="a">{instance}</data></instance>
{binds}</model></h:head><h:body>{body}</h:body></h:html>"""


def form(*rows: dict[str, str]) -> AuthorForm:
    """Return a form of questions in groups of a kind: name, kind, role, label, choices and expressions."""
    instance, binds, body = "", "", ""
    for row in rows:
        group = f"g_{row['name']}"
        place = f"/data/{group}/{row['name']}"
        instance += f"<{group}><{row['name']}/></{group}>"
        binds += f'<bind nodeset="/data/{group}" vd:kind="{row.get("kind", "")}"/>'
        rules = "".join(
            f' {key}="{row[key]}"'
            for key in ("relevant", "required", "constraint", "calculate")
            if key in row
        )
        binds += f'<bind nodeset="{place}" vd:role="{row.get("role", "")}"{rules}/>'
        items = "".join(
            f"<item><label>{value}</label><value>{value}</value></item>"
            for value in row.get("choices", "").split()
        )
        tag = "select1" if items else "input"
        body += (
            f'<group ref="/data/{group}"><{tag} ref="{place}"><label>{row.get("label", "")}</label>'
        )
        body += f"{items}</{tag}></group>"
    text = XFORM.format(instance=instance, binds=binds, body=body)
    return read_author_form(text.encode("utf-8"))


def faults(*rows: dict[str, str]) -> list[tuple[str, str]]:
    found = find_faults(form(*rows))
    return [(fault.key, fault.node.reference.rpartition("/")[2]) for fault in found]


@pytest.mark.parametrize(
    ("instrument", "reason", "question"),
    [
        ("first-contact", "notice-before-age", "notice_state"),
        ("intake", "notice-before-age", "notice_state"),
        ("eligibility", "notice-before-age", "notice_state"),
        ("return-spj", "notice-before-age", "notice_state"),
        ("first-contact", "no-declined", "calling_from"),
        ("first-contact", "no-declined", "help_asked"),
        ("intake", "no-declined", "nationality"),
        ("first-contact", "several-in-one", "danger"),
        ("intake", "several-in-one", "force"),
        ("intake", "several-in-one", "gbv_harm"),
        ("intake", "several-in-one", "gbv_held"),
        ("eligibility", "several-in-one", "account_since"),
        ("eligibility", "rating-early", "e1_decision"),
        ("eligibility", "no-reply", "e6_decision"),
    ],
)
def test_what_was_wrong_in_the_earlier_instruments_is_found(
    instrument: str, reason: str, question: str, form_of_file: Callable[[Path], Form]
) -> None:
    found = lint(form_of_file(EARLIER / f"{instrument}.xml"))
    assert (reason, question) in {
        (finding.reason.value, finding.question.rpartition("/")[2]) for finding in found
    }


@pytest.mark.parametrize("instrument", MENDED)
def test_nothing_of_it_is_left_in_those_that_were_mended(instrument: str) -> None:
    mended = read_author_form(resource_path(f"instruments/{instrument}.xml").read_bytes())
    assert list(find_faults(mended)) == []


@pytest.mark.parametrize("path", sorted(EARLIER.glob("*.xml")), ids=lambda path: path.stem)
def test_earlier_instruments_are_read_for_ever(path: Path) -> None:
    session = load_form(path).new_session()
    assert session.violations


NOTICE = {"name": "state", "kind": "notice", "role": "notice-state"}
AGE = {"name": "age", "kind": "age", "role": "age-group"}


def test_a_notice_after_the_age_is_none_and_one_before_it_is() -> None:
    assert faults(AGE, NOTICE) == []
    assert faults(NOTICE, AGE) == [("notice-before-age", "state")]
    assert faults(NOTICE) == []


ASKED = {"name": "debt", "kind": "coercion", "role": "prompt", "required": "true()"}


@pytest.mark.parametrize(
    ("more", "found"),
    [
        ({"choices": "yes no"}, True),
        ({"choices": "yes no declined"}, False),
        ({"choices": "yes no not_asked"}, False),
        ({"choices": "yes no", "required": ""}, False),
        ({"choices": "yes no", "role": "session-place", "kind": "session"}, False),
    ],
)
def test_a_required_question_to_the_person_needs_a_way_out(
    more: dict[str, str], found: bool
) -> None:
    assert faults(ASKED | more) == ([("no-declined", "debt")] if found else [])


def test_a_question_before_it_may_be_the_way_out() -> None:
    state = {"name": "state", "kind": "identity", "choices": "one declined"}
    which = {"name": "which", "kind": "identity", "role": "nationality", "required": "true()"}
    assert faults(state, which) == [("no-declined", "which")]
    assert faults(state, which | {"relevant": "/data/g_state/state = 'one'"}) == []
    assert faults(state, which | {"relevant": "../../g_state/state = 'one'"}) == []


@pytest.mark.parametrize(
    ("label", "kind", "found"),
    [
        ("Has anyone hurt you?", "women", False),
        ("Could you come and go?", "coercion", False),
        ("Did anyone force, threaten or press you?", "coercion", True),
        ("Is anyone in danger? Who?", "safety", True),
        ("Was it he or she or they?", "women", True),
        ("How are you, and what do you need?", "conversation", True),
        ("Who exactly, and why are they here?", "safety", False),
        ("Go on, wait for a lawyer, or change the subject?", "conversation", False),
        ("Pause? Offer a break.", "conversation", False),
        ("Did anyone force, threaten or press you?", "notice", False),
    ],
)
def test_several_questions_in_one_are_found_as_far_as_words_tell(
    label: str, kind: str, found: bool
) -> None:
    row = {
        "name": "asked",
        "kind": kind,
        "label": label,
        "role": "prompt",
        "choices": "yes declined",
    }
    assert faults(row) == ([("several-in-one", "asked")] if found else [])


RATED = {"name": "rated", "kind": "summary", "role": "judgement", "choices": "low high"}
ENDED = {"name": "ended", "kind": "conversation", "role": "conversation-state", "choices": "ended"}


def test_a_rating_opens_when_the_talk_has_ended_however_that_is_calculated() -> None:
    calculated = {"name": "shown", "calculate": "if(/data/g_ended/ended = 'ended', 'yes', 'no')"}
    through = RATED | {"relevant": "/data/g_shown/shown = 'yes'"}
    assert faults(ENDED, calculated, through) == []
    assert faults(ENDED, RATED) == [("rating-early", "rated")]
    assert faults(RATED) == []


def test_not_met_needs_the_reply() -> None:
    text = """<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
    xmlns:vd="urn:vetting-desk:instrument:1"><h:head><model><instance><data id="a"><t/><e><r/><d/></e></data>
    </instance><bind nodeset="/data/t" vd:role="conversation-state"/>
    <bind nodeset="/data/e" vd:kind="criterion" relevant="/data/t = 'ended'"/>
    <bind nodeset="/data/e/r" vd:role="reply-state"/>
    <bind nodeset="/data/e/d" vd:role="decision" {rule}/></model></h:head><h:body><group ref="/data/e">
    <select1 ref="/data/e/d"><label>Met?</label><item><label>No</label><value>not_met</value></item></select1>
    </group></h:body></h:html>"""
    heard = "constraint=\". != 'not_met' or /data/e/r != 'not_asked'\""
    beside = "constraint=\". != 'not_met' or ../r != 'not_asked'\""
    for rule, found in ((heard, []), (beside, []), ("", ["no-reply"])):
        faulty = find_faults(read_author_form(text.format(rule=rule).encode("utf-8")))
        assert [fault.key for fault in faulty] == found


@pytest.mark.parametrize(
    "sum_",
    [
        "/data/g_a/a + /data/g_b/b",
        "sum(/data/g_a/a)",
        "/data/g_a/a * 2",
        "number(/data/g_a/a) - 1",
        "/data/g_a/a div 2",
    ],
)
def test_nothing_is_reckoned_with_ratings(sum_: str) -> None:
    ratings = [
        {"name": name, "kind": "indicator", "role": "presence", "choices": "0 1 2 omit"}
        for name in ("a", "b")
    ]
    assert ("rating-sum", "total") in faults(*ratings, {"name": "total", "calculate": sum_})
    assert ("rating-sum", "next") in faults(
        *ratings, {"name": "next", "relevant": f"{sum_} &gt; 2"}
    )


@pytest.mark.parametrize(
    "copied", ["/data/g_a/a", "if(/data/g_a/a = '2', 2, 0)", "coalesce(/data/g_a/a, '0')"]
)
def test_a_rating_that_was_calculated_over_is_still_one(copied: str) -> None:
    rating = {"name": "a", "kind": "indicator", "role": "presence", "choices": "0 1 2 omit"}
    once = {"name": "b", "calculate": copied}
    twice = {"name": "c", "calculate": "/data/g_b/b"}
    total = {"name": "total", "calculate": "/data/g_c/c + 1"}
    found = faults(rating, once, twice, total)
    assert ("rating-sum", "total") in found
    assert not {("rating-sum", "b"), ("rating-sum", "c")} & set(found)


def test_how_many_are_answered_may_be_counted() -> None:
    ratings = [
        {"name": name, "kind": "indicator", "role": "presence", "choices": "0 1 2 omit"}
        for name in ("a", "b")
    ]
    coded = "if(/data/g_a/a != '', 1, 0) + if(/data/g_b/b!='', 1, 0)"
    found = faults(*ratings, {"name": "coded", "calculate": coded})
    assert "rating-sum" not in {key for key, _ in found}


def test_asking_whether_a_rating_is_there_is_no_sum() -> None:
    rating = {"name": "a", "kind": "indicator", "role": "presence", "choices": "0 1 2 omit"}
    asked = {"name": "b", "relevant": "/data/g_a/a = '1' or /data/g_a/a = '2'"}
    assert "rating-sum" not in {key for key, _ in faults(rating, asked)}
    reckoned = {"name": "c", "calculate": "/data/g_d/d + 1"}
    assert "rating-sum" not in {key for key, _ in faults(rating, reckoned, {"name": "d"})}
