"""What another desk's case left for a second rating is erased, HQ is told, and a restore brings it not back."""

from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE, Crew, later, signed_at
from tests.vetting_desk.operations.raters.conftest import (
    FIRST,
    SUPERVISOR,
    WORDS,
    case_of,
    fill,
    rate_all,
    rater_of,
    small_form,
)  # fmt: skip
from vetting_desk.crypto.kdf import CHEAP
from vetting_desk.errors import InputError, SecondRatingError
from vetting_desk.model import Role
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk import desks
from vetting_desk.operations.exchange import transfer
from vetting_desk.operations.interview import instruments
from vetting_desk.operations.organisation import enrolment
from vetting_desk.operations.practice import training
from vetting_desk.operations.raters import asking, blind, letting_go, locking
from vetting_desk.operations.raters.letting_go import Stays


class Two:
    """The crew's post, a second post, and headquarters between them."""

    def __init__(self, crew: Crew, second: OpenDesk, stick: Path, draft: str) -> None:
        self.crew, self.second, self.stick, self.draft = crew, second, stick, draft
        self.lock_id = ""

    def first_to_hq(self) -> None:
        for row in transfer.write_bundles(self.crew.at_post(SUPERVISOR), self.stick):
            transfer.receive(self.crew.at_hq(), self.stick / row.file_name)

    def hq_to(self, desk: OpenDesk) -> None:
        row = transfer.write_return(self.crew.at_hq(), desk.desk.id, self.stick)
        transfer.receive(desk, self.stick / row.file_name)

    def second_to_hq(self) -> None:
        for row in transfer.write_bundles(self.second, self.stick):
            transfer.receive(self.crew.at_hq(), self.stick / row.file_name)

    def end(self) -> None:
        self.hq_to(self.crew.at_post(SUPERVISOR))  # that headquarters asked somebody else
        supervisor = self.crew.at_post(SUPERVISOR)
        asking.end(supervisor, case_of(supervisor, self.draft), self.draft, "ill", "Fell ill")
        self.first_to_hq()
        self.hq_to(self.second)

    def evidence_here(self) -> bool:
        cells = self.second.casebook.database.column("SELECT content FROM blobs")
        return any(WORDS["K1"].encode() in cell for cell in cells)

    def here(self) -> list[letting_go.Left]:
        return letting_go.left(self.second)


@pytest.fixture
def two(crew: Crew, instrument: str, stick: Path, tmp_path: Path) -> Iterator[Two]:
    """A draft whose evidence came to the second post, and of which that post has rated nothing."""
    made = enrolment.prepare_post(
        tmp_path / "other", "Second post", "Rustam Sample", Role.SUPERVISOR, PASSPHRASE,
        training=True, profile=CHEAP,
    )  # fmt: skip
    with closing(desks.unlock(made.folder, made.officers[0].id, PASSPHRASE)) as second:
        training.join(second, crew.at_hq(), tmp_path)
        path = tmp_path / "form.xml"
        path.write_bytes(small_form())
        instruments.add_instrument(second, path, in_spite=True)
        draft = fill(crew.at_post(FIRST), instrument)
        found = Two(crew, second, stick, draft)
        supervisor = crew.at_post(SUPERVISOR)
        asking.ask(supervisor, draft, rater_of(supervisor, draft, "Test HQ"))
        found.lock_id = locking.lock(crew.at_post(FIRST), draft).id
        found.first_to_hq()
        hq = crew.at_hq()
        [rater] = [each for each in asking.raters(hq, draft) if each.desk_name == "Second post"]
        asking.ask(hq, draft, rater, "Nobody of headquarters is free")
        found.hq_to(second)
        yield found


def test_while_somebody_rates_it_stays(two: Two) -> None:
    assert two.evidence_here()
    [found] = two.here()
    assert (found.stays, found.long) == (Stays.RATING, False)
    assert letting_go.let_go_done(two.second) == 0
    with pytest.raises(SecondRatingError) as refused:
        letting_go.let_go(two.second, two.draft, "Too long")
    assert refused.value.fields["detail"] == "stays"


def test_once_it_is_over_and_confirmed_it_goes_and_headquarters_is_told(two: Two) -> None:
    rate_all(two.second, two.lock_id)
    two.end()
    assert [each.stays for each in two.here()] == [Stays.GOES]
    assert letting_go.let_go_done(two.second) == 1
    assert not two.evidence_here()
    assert two.here() == []
    assert two.second.casebook.rating_sheets.about(two.lock_id) == []
    two.second.casebook.verify()
    two.second_to_hq()
    kinds = [each.kind for each in two.crew.at_hq().casebook.entries.of_kind("rating-let-go")]
    assert kinds == ["rating-let-go"]
    assert letting_go.let_go_done(two.second) == 0


def test_what_headquarters_has_not_confirmed_stays(two: Two) -> None:
    rate_all(two.second, two.lock_id)
    blind.lock(two.second, two.lock_id)
    two.end()
    assert [each.stays for each in two.here()] == [Stays.ON_ITS_WAY]
    assert letting_go.let_go_done(two.second) == 0
    two.second_to_hq()
    two.hq_to(two.second)
    assert letting_go.let_go_done(two.second) == 1


def test_what_is_held_stays_until_that_is_lifted(two: Two) -> None:
    letting_go.hold(two.second, two.draft, "A court asks for it")
    two.end()
    [found] = two.here()
    assert (found.stays, found.held) == (Stays.HELD, "A court asks for it")
    assert letting_go.let_go_done(two.second) == 0
    with pytest.raises(SecondRatingError):
        letting_go.let_go(two.second, two.draft, "Go")
    letting_go.hold(two.second, two.draft, "")
    assert letting_go.let_go_done(two.second) == 1


def test_after_long_a_supervisor_lets_it_go_with_a_reason_although_it_goes_on(two: Two) -> None:
    later(two.second, two.second.clock.now() + letting_go.LONG + timedelta(days=1))
    assert letting_go.let_go_done(two.second) == 0  # by rule no clock lets anything go
    with pytest.raises(InputError):
        letting_go.let_go(two.second, two.draft, " ")
    letting_go.let_go(two.second, two.draft, "Nobody here rates it any more")
    assert not two.evidence_here()


def test_a_bundle_that_comes_again_brings_nothing_back(two: Two) -> None:
    two.end()
    letting_go.let_go_done(two.second)
    hq = two.crew.at_hq()
    from vetting_desk.model.entry import EntryWay

    hq.casebook.entries.set_way(two.lock_id, two.second.desk.id, EntryWay.TO_SEND, "again")
    two.hq_to(two.second)
    assert not two.evidence_here()


def test_a_restore_that_brings_it_back_is_undone_by_headquarters_word(
    two: Two, tmp_path: Path
) -> None:
    from shutil import copytree, rmtree

    folder, officer = two.second.folder, two.second.officer.id
    two.second.close()
    copytree(folder, tmp_path / "kept")
    two.second = desks.unlock(folder, officer, PASSPHRASE)
    two.end()
    letting_go.let_go_done(two.second)
    two.second_to_hq()
    two.second.close()
    rmtree(folder)
    copytree(tmp_path / "kept", folder)
    two.second = desks.unlock(folder, officer, PASSPHRASE)
    assert two.evidence_here()
    signed_at(two.second)
    two.second_to_hq()  # headquarters sees that it was put back
    two.hq_to(two.second)
    assert not two.evidence_here()
    two.second.close()
