"""What an interpreter has to do with the person of a case: kin, served the other side, a witness.

A statement as those on persons: signed, only added, at every desk of the case. While one holds, an interview
with that interpreter is refused what `interpreter-conflict` refuses.
"""

from dataclasses import replace

from vetting_desk.errors import InputError, StateError
from vetting_desk.model import new_id
from vetting_desk.model.interpreter import Tie, TieSort, content_of_tie, key_of, tie_of
from vetting_desk.model.statement import Thing
from vetting_desk.operations.access import typed_text
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.passage import saying
from vetting_desk.operations.passage.needs import RecordingDesk


@door(Action.INTERVIEW)
def say(open_desk: RecordingDesk, case_id: str, code: str, sort: TieSort, words: str) -> Tie:
    """Record that an interpreter has to do with the person of a case; of one code and sort there is one.

    Raises:
        NotFoundError: If there is no such case.
        StateError: If the case was erased or withdrawn.
        InputError: If the code or the words are missing or too long.
        PermissionDeniedError: If the role does not allow it.
    """
    named = typed_text.name(code, "code")
    said = saying.words(words, "words")
    if not said:
        raise InputError(field="words", detail="empty")
    known = saying.of_case(open_desk, case_id, Thing.TIE)
    same = next(
        (
            each
            for each, stands in known.items()
            if key_of(stands.now.content["code"]) == key_of(named)
            and stands.now.content["sort"] == sort.value
        ),
        "",
    )
    made = Tie(same or new_id(), named, sort, said)
    saying.say(open_desk, case_id, Thing.TIE, made.id, content_of_tie(made), "")
    return made


@door(Action.INTERVIEW)
def take_back(open_desk: RecordingDesk, case_id: str, tie_id: str, reason: str) -> Tie:
    """Say that an interpreter has nothing to do with the person after all, with a reason.

    Raises:
        NotFoundError: If there is no such case, or nothing of this id in it.
        StateError: If it is taken back already, or the case was erased or withdrawn.
        InputError: If the reason is missing or too long.
        PermissionDeniedError: If the role does not allow it.
    """
    why = typed_text.reason(reason)
    stands = saying.one(open_desk, case_id, Thing.TIE, tie_id)
    every = (stands.now, *stands.others)
    holding = next((each for each in every if each.content["holds"]), None)
    if holding is None:
        raise StateError(what="interpreter-tie", state="taken-back", wanted="holds")
    taken = replace(tie_of(tie_id, holding.content), holds=False)
    saying.say(open_desk, case_id, Thing.TIE, tie_id, content_of_tie(taken), why)
    return taken
