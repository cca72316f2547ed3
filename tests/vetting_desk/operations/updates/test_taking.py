"""Taking an update at a desk: verified whole, newer than all that was seen, saved and not installed."""

import json
from pathlib import Path

import pytest

import vetting_desk
from tests.vetting_desk.operations.updates.conftest import CHANGES, MAKER, PACKAGES, SIGNER, Made
from vetting_desk.errors import (
    UpdateNoPackageError,
    UpdateOlderError,
    UpdateRefusedError,
    UpdateUnsignedError,
)
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.updates import taking
from vetting_desk.store.settings import PROGRAM_SEEN, PROGRAM_TAKEN


def _saved(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.fixture(autouse=True)
def on_linux(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(taking, "PLATFORM", "linux")


def test_a_look_shows_old_and_new_and_who_signed(post: OpenDesk, made: Made) -> None:
    seen = taking.look(post, made.update)
    assert (seen.version, seen.update.version) == (vetting_desk.__version__, "0.2.0")
    assert [signer.name for signer in seen.signers] == [MAKER, SIGNER]
    assert seen.update.changes_in("tg") == CHANGES["tg"]
    assert seen.update.changes_in("de") == CHANGES["en"]
    assert seen.refusal == ""
    assert taking.taken(post) is None


def test_taken_its_packages_for_this_system_are_saved_and_the_counter_is_kept(
    post: OpenDesk, made: Made, stick: Path
) -> None:
    saved = taking.take(post, made.update, stick)
    linux = {name: PACKAGES[name] for name in PACKAGES if not name.endswith(".exe")}
    assert _saved(stick) == linux
    assert {path.name for path in saved.files} == set(linux)
    assert saved.before == vetting_desk.__version__
    assert post.casebook.counters.get(PROGRAM_SEEN) == 2
    known = taking.taken(post)
    assert known is not None
    assert (known.counter, known.by) == (2, "Iskandar Sample")
    [entry] = post.casebook.audit.entries(action="update-taken")
    assert entry.detail["counter"] == 2
    post.casebook.verify()


def test_all_packages_are_saved_where_that_is_asked(
    post: OpenDesk, made: Made, stick: Path
) -> None:
    taking.take(post, made.update, stick, every=True)
    assert _saved(stick) == PACKAGES


def test_on_windows_it_is_the_installer(
    post: OpenDesk, made: Made, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(taking, "PLATFORM", "win32")
    taking.take(post, made.update, stick)
    assert [path.suffix for path in stick.iterdir()] == [".exe"]


def test_a_system_without_a_package_is_told_what_there_is(
    post: OpenDesk, made: Made, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(taking, "PLATFORM", "darwin")
    with pytest.raises(UpdateNoPackageError) as error:
        taking.take(post, made.update, stick)
    assert set(error.value.fields["there"]) == {"debian", "linux", "windows"}
    assert _saved(stick) == {}
    assert taking.taken(post) is None


def _refused(post: OpenDesk, path: Path, stick: Path, *, again: bool = False) -> str:
    before, entries = _saved(stick), post.casebook.audit.length()
    with pytest.raises(UpdateOlderError) as error:
        taking.take(post, path, stick, again=again)
    assert _saved(stick) == before
    assert post.casebook.audit.length() == entries
    return str(error.value.fields["detail"])


def test_one_that_was_taken_is_refused_and_saved_again_only_where_that_is_said(
    post: OpenDesk, made: Made, stick: Path
) -> None:
    taking.take(post, made.update, stick)
    assert _refused(post, made.update, stick) == taking.AGAIN
    for path in stick.iterdir():
        path.unlink()
    taking.take(post, made.update, stick, again=True)
    assert len(_saved(stick)) == 2


def test_a_lower_one_is_refused_whatever_is_said(
    post: OpenDesk, made: Made, stick: Path, tmp_path: Path
) -> None:
    taking.take(post, made.make(tmp_path / "three", 3), stick)
    assert _refused(post, made.update, stick) == taking.OLDER
    assert _refused(post, made.update, stick, again=True) == taking.OLDER


def test_a_number_far_ahead_is_refused_so_that_later_ones_can_be_taken(
    post: OpenDesk, made: Made, stick: Path
) -> None:
    """Two signers whose keys were stolen could have shut the door on every update after theirs."""
    highest = taking.look(post, made.update).highest
    far = made.make(stick / "far.vdupdate", highest + taking.MOST_AHEAD + 1)
    assert taking.look(post, far).refusal == taking.AHEAD
    with pytest.raises(UpdateOlderError):
        taking.take(post, far, stick)
    near = made.make(stick / "near.vdupdate", highest + taking.MOST_AHEAD)
    assert taking.take(post, near, stick).update.counter == highest + taking.MOST_AHEAD


def test_another_one_with_the_same_number_is_refused(
    post: OpenDesk, made: Made, stick: Path, tmp_path: Path
) -> None:
    taking.take(post, made.update, stick)
    other = made.make(tmp_path / "other", 2, "0.2.1")
    assert _refused(post, other, stick, again=True) == taking.DIFFERS


def test_the_version_that_runs_is_refused(
    post: OpenDesk, made: Made, stick: Path, tmp_path: Path
) -> None:
    same = made.make(tmp_path / "one", vetting_desk.RELEASE)
    assert _refused(post, same, stick, again=True) == taking.RUNS


def test_one_that_ran_here_before_is_not_taken_back(
    post: OpenDesk, made: Made, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    taking.take(post, made.update, stick)
    monkeypatch.setattr(vetting_desk, "RELEASE", 3)
    assert taking.look(post, made.update).refusal == taking.OLDER


def test_the_makers_file_is_not_taken(post: OpenDesk, made: Made, stick: Path) -> None:
    with pytest.raises(UpdateUnsignedError):
        taking.take(post, made.makers, stick)
    assert _saved(stick) == {}


def test_what_is_altered_leaves_nothing_and_what_was_there_stays(
    post: OpenDesk, made: Made, stick: Path, tmp_path: Path
) -> None:
    name = "vetting-desk_0.2.0-1_amd64.deb"
    (stick / name).write_bytes(b"from before")
    whole = bytearray(made.update.read_bytes())
    at = whole.index(b"windows windows") + 5_000
    whole[at] ^= 1
    altered = tmp_path / "altered"
    altered.write_bytes(whole)
    with pytest.raises(UpdateRefusedError) as error:
        taking.take(post, altered, stick)
    assert error.value.fields["detail"] == "package-digest"
    assert _saved(stick) == {name: b"from before"}
    assert post.casebook.counters.get(PROGRAM_SEEN) == 0


def test_the_setting_says_what_was_taken_and_no_more(
    post: OpenDesk, made: Made, stick: Path
) -> None:
    taking.take(post, made.update, stick)
    kept = json.loads(post.casebook.settings.get(PROGRAM_TAKEN) or "")
    assert set(kept) == {"at", "by", "counter", "digest", "serials", "version"}
