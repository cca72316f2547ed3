"""A first contact begins with the words of the calls of its case, marked; no other form takes any."""

from tests.vetting_desk.operations.conftest import sha_of
from vetting_desk.model import BirthDate, NameScript, PersonName
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.calls import settling, taking
from vetting_desk.operations.interview import from_calls, interviews

SAFETY = "/data/before/safety"


def had(desk: OpenDesk, after: str = "", **words: str) -> str:
    call = taking.begin(desk, after)
    taking.write(desk, call.id, {name.replace("_", "-"): said for name, said in words.items()})
    return taking.end(desk, call.id).id


def case_of(desk: OpenDesk) -> str:
    first = had(desk, caller="relative", code_word="Swallow", back_to="555 01 00")
    person = had(desk, first, caller="person", code_word="Lark", not_say="Not the programme")
    names = [PersonName("Lark", NameScript.LATIN)]
    return settling.open_case(desk, person, names, BirthDate()).id


def test_a_first_contact_begins_with_what_was_said_last_and_says_so(post: OpenDesk) -> None:
    begun = interviews.start(post, case_of(post), sha_of(post, "first-contact"))
    said = {
        each: begun.session.node(f"{SAFETY}/{each}").value for each in ("code_word", "call_back")
    }
    assert said == {"code_word": "Lark", "call_back": "555 01 00"}
    assert begun.session.node(f"{SAFETY}/call_caution").value == "Not the programme"
    assert begun.is_taken_over(f"{SAFETY}/code_word")
    begun.answer(f"{SAFETY}/code_word", "Lark")
    assert not begun.is_taken_over(f"{SAFETY}/code_word")
    begun.close()


def test_no_caution_is_lost_and_nothing_of_two_callers_is_put_together(post: OpenDesk) -> None:
    first = had(
        post, caller="relative", relation="Mother", back_to="555 01 00", back_words="Ask for Lark",
        not_say="Never the programme",
    )  # fmt: skip
    had(post, first, caller="person", back_to="555 02 00", not_say="No message")
    last = had(post, first, caller="person", not_say="Never the programme")
    case = settling.open_case(post, last, [PersonName("Lark", NameScript.LATIN)], BirthDate())
    begun = interviews.start(post, case.id, sha_of(post, "first-contact"))
    by_role = {
        each.attributes.get("role"): each.value
        for each in begun.session.walk()
        if each.kind == "question" and each.value
    }
    assert by_role["contact-caution"] == "Never the programme · No message"
    assert by_role["contact-route"] == "555 02 00"
    begun.close()
    calls = post.casebook.call_acts.standing(case.id)
    assert from_calls._said(calls[:1], "caller-relation") == "Mother"
    assert from_calls._said(calls, "caller-relation") == ""  # the last is of the person


def test_another_form_takes_nothing_from_a_call(post: OpenDesk) -> None:
    begun = interviews.start(post, case_of(post), sha_of(post, "intake"))
    values = {node.value for node in begun.session.walk() if node.kind == "question"}
    assert not values & {"Swallow", "555 01 00", "Not the programme"}
    begun.close()


def test_a_case_without_calls_begins_as_before(post: OpenDesk, case_id: str) -> None:
    begun = interviews.start(post, case_id, sha_of(post, "first-contact"))
    assert begun.session.node(f"{SAFETY}/code_word").value == ""
    begun.close()
