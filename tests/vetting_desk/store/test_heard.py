"""What other desks last said is kept as it was said."""

from dataclasses import replace

import pytest

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.model import new_id
from vetting_desk.model.epoch import Epoch, Heard, Holdings, Seen

WORD = Heard(
    desk_id=new_id(),
    newest=Seen(Epoch(2, "a" * 32), 105, "b" * 64),
    first=104,
    audit_head="c" * 64,
    audit_length=77,
    holdings=Holdings(3, "d" * 64),
    seen=Seen(Epoch(1, "e" * 32), 4, "f" * 64),
)


@pytest.mark.parametrize("word", [WORD, Heard(new_id(), WORD.newest, 1, "0" * 64, 0)])
def test_a_word_comes_back_as_it_was(bench: Bench, word: Heard) -> None:
    assert bench.casebook.heard.find(word.desk_id) is None

    bench.casebook.heard.put(word)

    assert bench.casebook.heard.find(word.desk_id) == word
    bench.casebook.verify()


def test_a_newer_word_takes_the_place_of_the_earlier(bench: Bench) -> None:
    bench.casebook.heard.put(WORD)
    newer = replace(WORD, newest=replace(WORD.newest, sequence=106))
    bench.casebook.heard.put(newer)

    assert bench.casebook.heard.find(WORD.desk_id) == newer
    bench.casebook.verify()


def test_whether_both_agree_is_set_and_a_desk_forgotten(bench: Bench) -> None:
    heard = bench.casebook.heard
    heard.put(WORD)
    heard.set_reconciled(WORD.desk_id, reconciled=True)
    assert heard.find(WORD.desk_id) == replace(WORD, reconciled=True)

    heard.forget(WORD.desk_id)
    heard.forget(WORD.desk_id)

    assert heard.find(WORD.desk_id) is None
    bench.casebook.verify()
