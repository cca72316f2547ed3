"""Files of a case: taken in, shown, corrected, taken out and put back, at every desk of the case."""

from contextlib import suppress
from dataclasses import replace
from hashlib import sha256

import pytest

from tests.vetting_desk.decoding import samples
from tests.vetting_desk.operations.decisions.conftest import ANORA, DAVLAT, LATIF, Bench
from tests.vetting_desk.operations.files.conftest import about
from vetting_desk.decoding.asking import Pixels
from vetting_desk.errors import (
    FileBytesMissingError,
    FileQuotaError,
    InputError,
    NotFoundError,
    StateError,
    VettingDeskError,
)
from vetting_desk.model import new_id
from vetting_desk.model.kept_file import FileState, HandAct, HandOf, KeptFile, PaperForm
from vetting_desk.model.passage import PassageKind, Step, StepSort, first_state
from vetting_desk.model.person import ASSESSED
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.exchange import transfer
from vetting_desk.operations.files import incoming, kept
from vetting_desk.operations.files.incoming import Incoming
from vetting_desk.operations.passage import files as passages
from vetting_desk.operations.passage import steps
from vetting_desk.transfer.ends import entries_sent


def test_a_file_is_kept_without_what_it_told_and_its_chain_begins(
    bench: Bench, file: KeptFile, came: Incoming
) -> None:
    [seen] = kept.of_case(bench.at(ANORA), bench.case_id)
    assert seen.file == file
    assert (seen.here, seen.stands.history[0].officer_name) == (True, ANORA)
    assert file.came_sha256 == came.came_sha256 != file.sha256
    assert kept.content(bench.at(ANORA), bench.case_id, file.id) == came.content
    [first] = seen.hands
    assert (first.hand.act, first.hand.of) == (HandAct.TAKEN_IN, HandOf.FILE)
    assert first.hand.giver == file.brought_by
    assert seen.picture is not None
    across, down, pixels = seen.picture
    assert len(pixels) == across * down * 3
    assert across < down <= kept.SMALL


def test_a_paper_alone_has_a_chain_and_no_bytes(bench: Bench) -> None:
    desk, case = bench.at(ANORA), bench.case_id
    made = kept.take_in(desk, case, about("Асли шиноснома"), None, "2026-01-02")
    seen = kept.of_case(desk, case)[-1]
    assert (seen.here, seen.picture, seen.hands[0].hand.of) == (False, None, HandOf.PAPER)
    assert seen.hands[0].hand.day == "2026-01-02"
    with pytest.raises(NotFoundError):
        kept.content(desk, case, made.id)


@pytest.mark.parametrize("missing", ["shows", "brought_by"])
def test_it_is_said_what_it_shows_and_who_brought_it(
    bench: Bench, came: Incoming, missing: str
) -> None:
    with pytest.raises(InputError) as caught:
        kept.take_in(
            bench.at(ANORA),
            bench.case_id,
            replace(about(), **{missing: " "}),  # type: ignore[arg-type] # (fields of text)
            came,
        )
    assert caught.value.fields["field"] == missing
    assert kept.of_case(bench.at(ANORA), bench.case_id) == ()


@pytest.mark.parametrize("day", ["soon", "2999-01-01"])
def test_a_day_that_is_none_or_ahead_keeps_nothing(bench: Bench, came: Incoming, day: str) -> None:
    desk = bench.at(ANORA)
    with pytest.raises(InputError):
        kept.take_in(desk, bench.case_id, about(), came, day)
    assert not desk.casebook.blobs.holds(sha256(came.content).hexdigest())


def test_the_same_file_is_not_taken_in_twice_but_after_it_was_taken_out(
    bench: Bench, file: KeptFile, came: Incoming
) -> None:
    desk, case = bench.at(ANORA), bench.case_id
    with pytest.raises(StateError):
        kept.take_in(desk, case, about(), came)
    kept.take_out(desk, case, file.id, "Шахси дигар")
    kept.take_in(desk, case, about(), came)
    assert [each.file.state for each in kept.of_case(desk, case)] == [
        FileState.TAKEN_OUT,
        FileState.KEPT,
    ]


def test_a_correction_keeps_the_bytes_and_what_was_said_before(
    bench: Bench, file: KeptFile, came: Incoming
) -> None:
    desk, case = bench.at(ANORA), bench.case_id
    with pytest.raises(InputError):
        kept.correct(desk, case, replace(file, shows="Дигар"), "")
    wrong = replace(file, shows="Шаҳодатнома", form=PaperForm.ORIGINAL, sha256="0" * 64)
    kept.correct(desk, case, wrong, "Хато навишта шуд")
    seen = kept.of_case(desk, case)[0]
    assert (seen.file.shows, seen.file.form) == ("Шаҳодатнома", PaperForm.ORIGINAL)
    assert seen.file.sha256 == file.sha256
    assert [each.content["shows"] for each in seen.stands.history] == [file.shows, "Шаҳодатнома"]
    assert kept.content(desk, case, file.id) == came.content


def test_what_is_taken_out_has_a_reason_and_a_way_back(bench: Bench, file: KeptFile) -> None:
    desk, case = bench.at(ANORA), bench.case_id
    with pytest.raises(InputError):
        kept.take_out(desk, case, file.id, " ")
    with pytest.raises(StateError):
        kept.put_back(desk, case, file.id, "Ҳоло ҳам ҳаст")
    kept.take_out(desk, case, file.id, "Шахси дигар")
    with pytest.raises(StateError):
        kept.take_out(desk, case, file.id, "Боз")
    kept.put_back(desk, case, file.id, "Ҳамон шахс")
    seen = kept.of_case(desk, case)[0]
    assert (seen.file.state, len(seen.stands.history)) == (FileState.KEPT, 3)


def test_it_shows_a_paper_of_the_passage_and_no_other_step(bench: Bench, came: Incoming) -> None:
    desk, case = bench.at(ANORA), bench.case_id
    passage = passages.begin(desk, case, PassageKind.PASSAGE, [ASSESSED])

    def step(sort: StepSort, **more: str) -> str:
        made = Step("", passage.id, sort, first_state(sort), what="Шиноснома")
        made = replace(made, **more)  # type: ignore[arg-type] # (fields of text)
        return steps.put(desk, case, made).id

    leg = step(StepSort.LEG, place="A", to="B", day="2026-03-01")
    with pytest.raises(StateError):
        kept.take_in(desk, case, about(step=leg), came)
    with pytest.raises(NotFoundError):
        kept.take_in(desk, case, about(step=new_id()), came)
    paper = step(StepSort.PAPER)
    assert kept.take_in(desk, case, about(step=paper), came).step == paper


def test_a_case_has_no_more_than_it_may(
    bench: Bench, came: Incoming, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, case = bench.at(ANORA), bench.case_id
    with monkeypatch.context() as patch:
        patch.setattr(kept, "MOST_OF_CASE", len(came.content) - 1)
        with pytest.raises(FileQuotaError) as caught:
            kept.take_in(desk, case, about(), came)
    assert caught.value.fields == {"files": 0, "bytes": 0, "limit": len(came.content) - 1}
    kept.take_in(desk, case, about(), came)
    monkeypatch.setattr(kept, "MOST_FILES", 1)
    with pytest.raises(FileQuotaError):
        kept.take_in(desk, case, about(), None)


def carry(bench: Bench) -> None:
    for _ in range(2):
        bench.carry()


def test_headquarters_sees_it_and_corrects_it_and_the_bytes_go_once(
    bench: Bench, file: KeptFile, came: Incoming
) -> None:
    case = bench.case_id
    carry(bench)
    [there] = kept.of_case(bench.at(DAVLAT), case)
    assert (there.file, there.here, there.picture) == (file, True, None)
    assert kept.content(bench.at(DAVLAT), case, file.id) == came.content
    shown = Pixels(2, 1, 1, b"abcdef")
    kept.keep_picture(bench.at(DAVLAT), case, file.id, shown)
    assert kept.of_case(bench.at(DAVLAT), case)[0].picture == (2, 1, b"abcdef")
    kept.correct(bench.at(LATIF), case, replace(file, language="русӣ"), "Ба русӣ аст")
    kept.take_out(bench.at(ANORA), case, file.id, "Шахси дигар")
    carry(bench)
    for who in (ANORA, DAVLAT):
        [seen] = kept.of_case(bench.at(who), case)
        assert len(seen.stands.others) == 1  # two desks differ, and a person settles it
    kept.take_out(bench.at(ANORA), case, file.id, "Ҳар ду дида шуд")
    carry(bench)
    assert kept.of_case(bench.at(DAVLAT), case)[0].stands.others == ()
    entries = bench.hq.casebook.entries.of_kind("file")
    assert sum(file.sha256 in {each.sha256 for each in entry.files} for entry in entries) == 1
    for desk in (bench.hq, bench.post):
        desk.casebook.verify()


def test_a_statement_without_its_bytes_shows_no_other_case_s(bench: Bench, file: KeptFile) -> None:
    desk: OpenDesk = bench.at(ANORA)
    other = desk.casebook.cases.get(bench.case_id)
    del other
    database = desk.casebook.statements.contents
    assert not database.holds(new_id(), file.sha256)
    with suppress(VettingDeskError):
        database.keep(new_id(), file.sha256, file.length)
    assert not database.holds(new_id(), file.sha256)


def test_small_pictures_are_made_of_the_pixels_of_the_large(came: Incoming) -> None:
    shown = Pixels(4, 2, 1, bytes(range(24)))
    assert kept.smaller(shown) == (4, 2, bytes(range(24)))
    wide = Pixels(kept.SMALL * 2 + 1, 1, 1, bytes(range(3)) * (kept.SMALL * 2 + 1))
    across, down, pixels = kept.smaller(wide)
    assert (across, down) == (-(-(kept.SMALL * 2 + 1) // 3), 1)
    assert pixels == bytes(range(3)) * across


def test_bytes_that_have_not_come_are_told_from_bytes_that_were_never_there(
    bench: Bench, file: KeptFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = bench.at(ANORA)
    monkeypatch.setattr(desk.casebook.statements.contents, "holds", lambda *_: False)
    with pytest.raises(FileBytesMissingError):
        kept.content(desk, bench.case_id, file.id)
    with pytest.raises(NotFoundError):
        kept.content(desk, bench.case_id, new_id())


def test_a_large_scan_of_many_pieces_is_the_same_again(bench: Bench) -> None:
    desk, case = bench.at(ANORA), bench.case_id
    big = incoming.prepare(samples.picture("BMP", size=(1500, 900)))
    made = kept.take_in(desk, case, about(), big)
    assert kept.content(desk, case, made.id) == big.content


def test_files_that_are_too_many_for_one_bundle_go_in_the_next(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, case = bench.at(ANORA), bench.case_id
    big = [incoming.prepare(samples.picture("BMP", size=(300 + n, 200))) for n in range(3)]
    made = [kept.take_in(desk, case, about(f"Скан {n}"), each) for n, each in enumerate(big)]
    most = len(big[0].content) * 3 // 2
    monkeypatch.setattr(entries_sent.choose, "__defaults__", (most,))
    rows = transfer.write_bundles(bench.post, bench.stick)
    assert len(rows) >= len(big)
    for row in rows:
        transfer.receive(bench.hq, bench.stick / row.file_name)
    seen = {each.file.id: each.here for each in kept.of_case(bench.at(DAVLAT), case)}
    assert seen == dict.fromkeys([each.id for each in made], True)


def test_of_an_erased_case_no_bytes_are_taken_in(bench: Bench, file: KeptFile) -> None:
    bench.hq.casebook.erasure.erase(
        bench.case_id, bench.hq.clock.now(), bench.hq.officer.id, "Invented"
    )
    bench.carry()
    assert not bench.hq.casebook.blobs.holds(file.sha256)
    bench.hq.casebook.verify()
