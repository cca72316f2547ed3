"""Calls are kept word by word, bound by the log once they are ended, and lose their words for good."""

import re
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

import vetting_desk
from tests.vetting_desk.store.conftest import START, Bench
from vetting_desk.errors import AuditChainError, NotFoundError, StateError
from vetting_desk.model import new_id
from vetting_desk.model.call import CallState, Closing
from vetting_desk.store.calls import folded_words

WHO = ("officer", "Olim Sample")


def begun(bench: Bench, story: str = "") -> str:
    call_id = new_id()
    bench.casebook.calls.begin(call_id, story or call_id, WHO, START)
    return call_id


def ended(bench: Bench, story: str = "", **words: str) -> str:
    call_id = begun(bench, story)
    named = {name.replace("_", "-"): said for name, said in words.items()}
    bench.casebook.calls.put_words(call_id, named, START)
    bench.casebook.calls.end(call_id, START)
    return call_id


def test_a_running_call_may_be_written_without_an_entry_for_each_word(bench: Bench) -> None:
    call_id = begun(bench)
    before = bench.casebook.database.value("SELECT count(*) FROM audit")
    for words in ("He", "He wants", "He wants home"):
        bench.casebook.calls.put_words(call_id, {"talk": words}, START)
    assert bench.casebook.database.value("SELECT count(*) FROM audit") == before
    assert bench.casebook.calls.get(call_id).words == {"talk": "He wants home"}
    bench.casebook.verify()


def test_words_changed_past_the_log_are_found(bench: Bench, tamper: Callable[..., None]) -> None:
    ended(bench, talk="He wants home")
    tamper("UPDATE call_words SET value = 'He never called'")
    with pytest.raises(AuditChainError, match="call"):
        bench.casebook.verify()


def test_words_of_a_call_that_was_ended_are_not_written(bench: Bench) -> None:
    call_id = ended(bench, talk="Bye")
    with pytest.raises(StateError):
        bench.casebook.calls.put_words(call_id, {"talk": "Hello"}, START)
    with pytest.raises(NotFoundError):
        bench.casebook.calls.put_words("nosuch", {}, START)
    assert bench.casebook.calls.find("nosuch") is None


def test_stories_and_cases_find_their_calls(bench: Bench) -> None:
    first = ended(bench, talk="one")
    second = ended(bench, story=first, talk="two")
    other = ended(bench)
    calls = bench.casebook.calls
    assert [each.id for each in calls.of_story(first)] == [first, second]
    calls.set_story([other], first, START)
    assert len(calls.of_story(first)) == 3
    calls.settle(second, CallState.JOINED, START, "case-id")
    assert [each.id for each in calls.of_case("case-id")] == [second]
    bench.casebook.verify()


def test_every_word_typed_must_be_found(bench: Bench) -> None:
    wanted = ended(bench, talk="Роҳи хона", where="Roj")
    ended(bench, talk="Роҳи дигар")
    calls = bench.casebook.calls
    assert [each.id for each in calls.search("хона roj", set(CallState), 9)] == [wanted]
    assert len(calls.search("рохи", set(CallState), 9)) == 2
    assert len(calls.search("", {CallState.WAITING}, 1, 1)) == 1
    assert calls.search("хона", {CallState.CLOSED}, 9) == []


def test_calls_are_alike_by_word_number_or_name_alone(bench: Bench) -> None:
    told = ended(bench, code_word="Swallow", where="Roj", back_to="+963 555")
    calls = bench.casebook.calls
    for words in ({"code-word": "swallow"}, {"back-to": "963-555"}):
        assert [each.id for each in calls.alike(words, "", 9)] == [told]
    assert calls.alike({"where": "Roj"}, "", 9) == []
    assert calls.alike({"code-word": "Swallow"}, told, 9) == []


def test_lost_words_are_gone_and_the_call_is_counted(bench: Bench) -> None:
    call_id = ended(bench, caller="relative", talk="canary")
    calls = bench.casebook.calls
    assert [each.id for each in calls.unsettled(START + timedelta(days=1))] == [call_id]
    assert calls.unsettled(START) == []
    calls.lose_words(call_id, START, Closing.ABANDONED)
    assert bench.casebook.database.value("SELECT count(*) FROM call_words") == 0
    assert calls.unsettled(START + timedelta(days=1)) == []
    [row] = calls.counts(START, START + timedelta(days=1))
    assert row[1:] == ("relative", "closed", "abandoned", 1)
    bench.casebook.verify()


def test_folding_evens_out_what_people_type_differently() -> None:
    assert folded_words("Ҳамроҳ, САФАР!") == folded_words("хамрох сафар")
    assert folded_words(" - ") == ""


def test_calls_are_read_by_calls_alone() -> None:
    """No search, list, linkage or figure over persons reads the tables of calls."""
    core = Path(vetting_desk.__file__).parent
    mine = {"calls.py", "call_acts.py"}
    readers = {
        path.name
        for path in core.rglob("*.py")
        if re.search(r"\b(call_words|call_acts|FROM calls)\b", path.read_text(encoding="utf-8"))
        and "store" in path.parts
    }
    # Which case an act on a call is of is asked where restricted cases are shut, and no word of it is read.
    assert readers - mine == {"erasure.py", "guarded.py", "audit_states.py", "outcome_terms.py"}
    asking = {
        path.parts[-2]
        for folder in ("registry", "operations")
        for path in (core / folder).rglob("*.py")
        if re.search(r"\.(calls|call_acts)\.\w+\(", path.read_text(encoding="utf-8"))
    }
    # A case with a call is not empty, and a call that does not count is no news: neither reads a word. Of the
    # calls of a case itself `records.case_words` offers the talk as evidence, with who was on the line.
    # While a call of its story is written, `lists` shows nothing of a case.
    assert asking == {"registry", "calls", "interview", "cases", "decisions", "lists", "records"}
