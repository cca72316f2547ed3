"""What a member's pages ask of the registry."""

import pytest

from tests.ui.shell.conftest import Folder
from tests.vetting_desk.operations.decisions.conftest import DILNOZA, HILOLA, Bench
from tests.vetting_desk.operations.registry.conftest import WORDS
from ui.shell.member_station import MemberStation
from vetting_desk.errors import ArrivedMeanwhileError
from vetting_desk.model.decision_standing import DecisionState
from vetting_desk.operations.decisions import deciding, material, said
from vetting_desk.operations.registry import connecting, member_folder, moving


def test_what_the_database_does_not_keep_is_not_in_the_members_book(
    folder: Folder,
    bench: Bench,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    place = folder(DILNOZA)
    bench.proposed()
    moving.to_database(bench.at(HILOLA))
    member = member_folder.unlock(place, bench.id(DILNOZA), WORDS)
    try:
        station = MemberStation(member)
        assert station.stances == {"signs", "dissents"}
        assert station.open_case(bench.case_id) == bench.case_id
        saw = material.of_case(member.book, bench.case_id).saw
        speak = deciding.sign

        def meanwhile(*words: object) -> object:
            with connecting.connected(bench.at(HILOLA)) as there:
                there.cases.touch(bench.case_id)
            return speak(*words)  # type: ignore[arg-type]

        monkeypatch.setattr(deciding, "sign", meanwhile)
        with pytest.raises(ArrivedMeanwhileError):
            station.say(bench.case_id, saw, "signs", WORDS, "", "")
        [standing] = said.decisions(member.book, bench.case_id)
        assert standing.state is DecisionState.PROPOSED
        monkeypatch.undo()
        assert (
            station.say(bench.case_id, saw, "signs", WORDS, "", "").state is DecisionState.IN_FORCE
        )
        [standing] = said.decisions(member.book, bench.case_id)
        assert standing.state is DecisionState.IN_FORCE
    finally:
        member.close()
