"""Where headquarters stands, over its casebook."""

from vetting_desk.model import new_id
from vetting_desk.model.epoch import LEFT_OUT, Epoch, GivenOut, Heard, Seen, Why
from vetting_desk.model.finding import FindingKind
from vetting_desk.registry.casebook_standing import CasebookStanding
from vetting_desk.store import Casebook

DESK = new_id()


def test_what_was_heard_and_found_is_kept(casebook: Casebook) -> None:
    standing = CasebookStanding(casebook, 3)
    word = Heard(DESK, Seen(Epoch(1, "a" * 32), 1, "b" * 64), 1, "c" * 64, 5)
    standing.hear(word)
    standing.find(FindingKind.POST_COPIED, DESK, {"sequence": 1})

    assert standing.heard(DESK) == word
    assert [each.subject for each in casebook.findings.standing()] == [DESK]
    assert standing.numbers() == GivenOut(0, 3)
    assert standing.lineage(DESK) == (DESK,)


def test_an_epoch_begins_above_what_was_seen(casebook: Casebook) -> None:
    standing = CasebookStanding(casebook, 0)
    before = standing.epoch()

    standing.begin_epoch(Why.BEHIND, 4, {DESK: 9}, 12, 13)

    assert standing.epoch().number == 5
    assert standing.knows_epoch(before.mark)
    assert casebook.bundles.next_sequence(DESK) == 9 + LEFT_OUT + 1
    assert casebook.counters.get("list-seen") == 12


def test_numbers_are_left_out_only_where_they_could_come_again(casebook: Casebook) -> None:
    standing = CasebookStanding(casebook, 0)
    standing.note_given(DESK, 0, 0, 0)
    assert casebook.bundles.next_sequence(DESK) == 1

    standing.note_given(DESK, 6, 2, 0)

    assert casebook.bundles.next_sequence(DESK) == 6 + LEFT_OUT + 1
    assert (standing.returned(DESK), standing.returned_digest(DESK, 6)) == (0, "")
