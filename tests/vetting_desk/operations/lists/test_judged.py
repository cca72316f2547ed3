"""How lists stand, also those whose use ended; why they are judged again is `access/test_judged_again`."""

import json

import pytest

from tests.vetting_desk.operations.decisions.conftest import SALIMA
from tests.vetting_desk.operations.lists.conftest import ENTRY, Listed
from vetting_desk.errors import InputError
from vetting_desk.model.watch_list import ListState, MatchState
from vetting_desk.operations.access import judged_again
from vetting_desk.operations.lists import answering, comparing, judged, loading


def doubted(listed: Listed) -> None:
    now = listed.post().clock.now().isoformat()
    kept = {"since": now, "found_at": now, "kept_at": "", "kept_by": "", "reason": ""}
    key = f"doubt/{judged_again.key_of('un', 1)}"
    listed.post().casebook.settings.set(key, json.dumps(kept))


def test_what_it_finds_and_what_was_said_of_it_is_marked(listed: Listed) -> None:
    listed.carried()
    answering.answer(listed.post(), listed.case, "un", ENTRY, "not-them", "Invented")
    doubted(listed)
    [beside] = comparing.of_case(listed.post(), listed.case).compared
    assert beside.doubt is not None
    [hit] = [each for each in beside.hits if each.entry.number == ENTRY]
    assert beside.state_of(hit) is MatchState.ANSWERED
    assert [each.doubted for each in beside.answers[ENTRY]] == [True]


def test_it_is_kept_with_a_reason_alone_and_ended_it_stands_as_that(listed: Listed) -> None:
    listed.carried()
    doubted(listed)
    with pytest.raises(InputError):
        judged.keep(listed.post(SALIMA), "un", " ")
    assert judged.keep(listed.post(SALIMA), "un", "Compared").state is ListState.KEPT
    loading.end(listed.post(SALIMA), "un", "No ground any more")
    [found] = judged.standing(listed.post())
    assert (found.state, found.doubt, found.list.version) == (ListState.ENDED, None, 1)
