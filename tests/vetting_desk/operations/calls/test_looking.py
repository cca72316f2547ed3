"""Calls are found by their words and counted; beside one stands its story, others alike, what may be said."""

from datetime import UTC, datetime

import pytest

from tests.vetting_desk.operations.calls.conftest import NAME, Had
from tests.vetting_desk.operations.decisions.conftest import HILOLA, Bench
from vetting_desk.errors import NotFoundError
from vetting_desk.model import BirthDate, NameScript, PersonName
from vetting_desk.model.call import CallState, Closing
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.calls import looking, settling, taking
from vetting_desk.operations.cases import cases

SINCE, UNTIL = datetime(2000, 1, 1, tzinfo=UTC), datetime(2900, 1, 1, tzinfo=UTC)


def test_calls_are_found_by_any_word_as_names_are_folded(post: OpenDesk, had: Had) -> None:
    first = had(talk="Ҳамсарам дар лагер аст", where="Roj")
    had(talk="Nothing of the kind")
    assert [each.id for each in looking.search(post, "хамсарам roj")] == [first.id]
    assert looking.search(post, "unheard") == []
    assert len(looking.search(post, "", {CallState.WAITING}, limit=1)) == 1
    assert looking.search(post, "", {CallState.CLOSED}) == []


def test_a_running_call_is_found_by_its_code_word_only(post: OpenDesk) -> None:
    call = taking.begin(post)
    taking.write(post, call.id, {"code-word": "Swallow", "talk": "running words"})
    assert [each.id for each in looking.search(post, "swallow")] == [call.id]
    assert looking.search(post, "running") == []


def test_calls_are_counted_by_month_caller_and_what_became_of_them(
    post: OpenDesk, had: Had
) -> None:
    settling.close(post, had(caller="other").id, Closing.HOAX)
    settling.close(post, had(caller="other").id, Closing.HOAX)
    had(caller="relative")
    counted = looking.count(post, SINCE, UNTIL)
    told = {(each.caller, each.state, each.why, each.count) for each in counted}
    assert told == {("other", "closed", "hoax", 2), ("relative", "waiting", "", 1)}
    assert looking.count(post, UNTIL, UNTIL) == []


def test_beside_a_call_stand_its_story_and_calls_of_the_same_code_word(
    post: OpenDesk, had: Had
) -> None:
    first = had(code_word="Swallow")
    told = had(code_word="Swallow", back_to="555 01 00")
    other = had(code_word="Lark")
    call = taking.begin(post, first.id)
    found = looking.beside(post, call.id, {"code-word": "swallow"})
    assert [each.id for each in found.story] == [first.id]
    assert [each.id for each in found.alike] == [told.id]
    assert looking.beside(post, call.id, {"back-to": "555-01-00"}).alike == (told,)
    assert other not in looking.beside(post, call.id, {}).alike
    with pytest.raises(NotFoundError):
        looking.beside(post, "nosuch", {})


def test_cases_are_looked_up_by_the_person_never_by_who_calls(post: OpenDesk, had: Had) -> None:
    case = cases.create_case(post, [PersonName("Namuna Sample", NameScript.LATIN)], BirthDate())
    call = taking.begin(post)
    by_caller = {"code-word": "Namuna Sample", "relation": "Namuna Sample", "back-to": "1"}
    assert looking.beside(post, call.id, by_caller).cases == ()
    found = looking.beside(post, call.id, {"person": "Namuna Sample"})
    assert [each.row.id for each in found.cases] == [case.id]
    assert looking.beside(post, call.id, {"person": " "}).cases == ()


def test_what_may_be_promised_comes_dated_in_the_language_of_the_caller(bench: Bench) -> None:
    hq = bench.at(HILOLA)
    found = looking.promised(hq, "tg")
    assert [each.name for each in found] == [
        "offer/offer",
        "offer/conditions",
        "offer/not-promised",
    ]
    assert all(each.approved and each.approved_on == "2026-11-22" for each in found)
    assert not any("{" in each.text for each in found)
    assert hq.desk.organisation in found[0].text
    other = looking.promised(hq, "fr")
    assert other
    assert not any(each.approved for each in other)


def test_where_no_pack_is_nothing_may_be_promised(post: OpenDesk) -> None:
    assert looking.promised(post, "tg") == ()


def test_the_calls_of_a_case_are_read_with_their_words(post: OpenDesk, had: Had) -> None:
    call = had(caller="person", talk="I want home")
    case = settling.open_case(post, call.id, NAME)
    [found] = looking.of_case(post, case.id)
    assert found.words == {"caller": "person", "talk": "I want home"}
    with pytest.raises(NotFoundError):
        looking.of_case(post, "nosuch")
