"""What is done to desks from outside: backups, restores, folders put back, a second laptop with one's desk."""

from typing import NoReturn

import pytest

from tests.years.conftest import refusing
from tests.years.founding import HQ
from tests.years.laptops import Laptop, Rollback
from tests.years.year import NOT_ALLOWED, Year
from vetting_desk.errors import DriveDamagedError, RecordRefusedError, StateError
from vetting_desk.model.finding import FindingKind
from vetting_desk.operations.desk.backups import making
from vetting_desk.operations.exchange import transfer
from vetting_desk.transfer.ends import entries_taken, writing
from vetting_desk.transfer.format.manifest_parts import EntryPart


def back_up(year: Year, laptop: Laptop) -> None:
    """Make a backup of a desk."""
    year.begin()
    desk = year.unlocked(laptop)
    if desk is not None:
        made = making.create(desk, year.stick)
        year.backups.setdefault(laptop.name, []).append((year.step, made.path))


def restore(year: Year, laptop: Laptop, which: int, *, same_computer: bool) -> None:
    """Restore a desk from one of its backups; the first is from the day the organisation was founded."""
    year.begin()
    found = [(0, year.laptops.first_backup(_origin(laptop))), *year.backups.get(laptop.name, [])]
    step, path = found[which % len(found)]
    year.laptops.restore(laptop, path, same_computer=same_computer)
    laptop.rollbacks.append(Rollback("restored", step, year.step, moved=True))
    assert FindingKind.RESTORED in _found(year, laptop), "a restore is told"


def keep_copy(year: Year, laptop: Laptop) -> None:
    """Copy a laptop's folders aside."""
    year.begin()
    copy = year.laptops.copy(laptop, f"{laptop.name}-{year.step}")
    year.copies.setdefault(laptop.name, []).append((year.step, copy))


def put_back(year: Year, laptop: Laptop, which: int, *, with_account: bool) -> None:
    """Put a copy of a desk's folder back by hand; with the account's files, as a whole disk is."""
    year.begin()
    first = (0, year.laptops.founding_copy(_origin(laptop)))
    found = [first, *year.copies.get(laptop.name, [])]
    step, copy = found[which % len(found)]
    before = _length(year, laptop)
    laptop.close()
    year.laptops.put_back(laptop, copy, with_account=with_account)
    how = "disk-put-back" if with_account else "put-back"
    desk = year.unlocked(laptop)
    if desk is None:
        return
    behind = before is not None and desk.casebook.audit.length() < before
    laptop.rollbacks.append(Rollback(how, step, year.step, moved=behind))
    if behind and not with_account:
        told = {FindingKind.BEHIND, FindingKind.DIVERGED}
        assert told & _found(year, laptop), "a folder put back is told at unlock"


def _length(year: Year, laptop: Laptop) -> int | None:
    """Return how long the log of a desk is as it is locked; None where nobody may look."""
    desk = year.unlocked(laptop)
    return None if desk is None else desk.casebook.audit.length()


def twin(year: Year, laptop: Laptop) -> None:
    """Copy a post's laptop onto another one, once in a round."""
    year.begin()
    name = f"{laptop.name}-again"
    if laptop.name != HQ and not any("-again" in each.name for each in year.laptops.posts):
        year.laptops.twin(laptop, name)


def _found(year: Year, laptop: Laptop) -> set[FindingKind]:
    desk = year.unlocked(laptop)
    return set() if desk is None else {each.kind for each in desk.casebook.findings.list()}


def _origin(laptop: Laptop) -> str:
    return laptop.name.removesuffix("-again")


def refuse(year: Year, which: int) -> None:
    """Headquarters finds that the parts of what came say two different things."""
    year.begin()
    if year.to_hq:
        with refusing(), pytest.MonkeyPatch.context() as patch:
            patch.setattr(entries_taken, "check_entry", _says_two_things)
            year.taken_in(year.to_hq.pop(which % len(year.to_hq)))


def stick_fails(year: Year, post: int) -> None:
    """A stick fails while a bundle is written onto it."""
    year.begin()
    desk = year.unlocked(year.post(post))
    if desk is None:
        return
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(writing, "write_to_drive", _fails)
        try:
            transfer.write_bundles(desk, year.stick)
        except (DriveDamagedError, StateError, *NOT_ALLOWED) as refused:
            year.told(refused)


def _fails(*_: object) -> NoReturn:
    raise DriveDamagedError(path="stick")


def _says_two_things(part: EntryPart, *_: object) -> NoReturn:
    raise RecordRefusedError(record_id=part.id, reason="format", detail="")
