"""What is noted of a call when somebody says what becomes of it. Behind the doors."""

from collections.abc import Mapping
from dataclasses import replace

from vetting_desk.model import new_id
from vetting_desk.model.call import Call, CallAct, Closing, Made
from vetting_desk.operations.calls.needs import SettlingDesk


def closed(open_desk: SettlingDesk, call: Call, why: Closing) -> None:
    """Note that a call was closed; without a word of it."""
    undoes = closings(open_desk, call.id)
    found = made(open_desk, call, CallAct.CLOSED, why=why.value, undoes=undoes)
    open_desk.casebook.call_acts.add(replace(found, words=sort_of(call)))


def made(
    open_desk: SettlingDesk, call: Call, act: CallAct, why: str = "", undoes: str = ""
) -> Made:
    """Return what the officer at the desk makes of a call now."""
    officer = open_desk.officer
    return Made(
        id=new_id(),
        call_id=call.id,
        act=act,
        case_id=call.case_id,
        at=open_desk.clock.now(),
        officer_id=officer.id,
        officer_name=officer.name,
        officer_role=officer.role.value,
        why=why,
        undoes=undoes,
        story=call.story,
        begun_at=call.begun_at,
        ended_at=call.ended_at,
    )


def closings(open_desk: SettlingDesk, call_id: str) -> str:
    """Return what was said of a call's end before and nothing took back, ids with spaces between."""
    acts = [
        each
        for each in open_desk.casebook.call_acts.of_call(call_id)
        if each.act in {CallAct.CLOSED, CallAct.REOPENED}
    ]
    undone = {gone for each in acts for gone in each.undoes.split()}
    return " ".join(each.id for each in acts if each.id not in undone)


def sort_of(call: Call) -> Mapping[str, str]:
    """Return what is known of a closed call elsewhere: who called, and no word."""
    return {"caller": call.caller.value} if call.caller else {}
