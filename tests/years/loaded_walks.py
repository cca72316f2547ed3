"""The walks of what is loaded from a stick: watch lists, what was found by them, and updates of the program.

Each brings it into a state at the post or at headquarters, takes the way of one row of ``docs/states.md``, and
says where it is then.
"""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE
from tests.vetting_desk.operations.lists.conftest import ENTRY, SOURCE, UN_FILE
from tests.vetting_desk.operations.updates.conftest import (
    MAKER,
    PACKAGES,
    SIGNER,
    Made,
    certify,
)
from tests.years.conftest import World
from tests.years.more_walks import Row
from vetting_desk.lists import trying
from vetting_desk.model import BirthCertainty, BirthDate, NameScript, PersonName, Role
from vetting_desk.model.finding import FindingKind
from vetting_desk.model.numbers.columns import Column
from vetting_desk.model.numbers.questions import Question
from vetting_desk.model.revocation import RevocationKind
from vetting_desk.model.update import UpdateRole
from vetting_desk.model.watch_list import ListShape, ListState, MatchState
from vetting_desk.operations.access import desk_folders
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.desk import findings, officers
from vetting_desk.operations.lists import answering, comparing, judged, loading
from vetting_desk.operations.numbers import questions
from vetting_desk.operations.organisation import revocations
from vetting_desk.operations.updates import anchors_out, handing_on, taking

LOADED_STATES: dict[str, set[str]] = {
    "Watch list": set(ListState),
    "Possible match": set(MatchState),
    "Kept question": {"kept", "put-away"},
    "Update": {"newer", "saved", "doubted", "runs", "handed-on", "file-gone", "stopped"},
}
LOADED_ENDS = {("Possible match", "ended"), ("Update", "runs")}
DAVLAT = "Davlat Sample"


def _act(way: Row) -> str:
    return way.operation.rpartition(".")[2]


# Watch lists


def _sign(world: World, desk: OpenDesk) -> Path:
    with pytest.MonkeyPatch.context() as few:
        few.setattr(trying, "PEOPLE", 20)
        loading.sign(desk, UN_FILE, ListShape.UN, SOURCE)
    return loading.write(desk, "un", world.stick)


def _loaded(world: World, state: str = ListState.IN_FORCE) -> None:
    """A list of Davlat's at the post, in a state."""
    officers.add_officer(world.hq(), DAVLAT, Role.SUPERVISOR, PASSPHRASE)
    revocations.renew(world.hq())
    world.to_post()  # with the register that names him
    path = _sign(world, world.crew._unlock("headquarters", DAVLAT))
    loading.load(world.post(), path)
    if state in {ListState.UNJUDGED, ListState.KEPT}:
        folder = world.crew.folder / "headquarters"
        [him] = [each.id for each in desk_folders.officers_of(folder) if each.name == DAVLAT]
        since = world.hq().casebook.clock_reading().newest - timedelta(hours=1)
        revocations.revoke_officer(world.hq(), him, "Invented", RevocationKind.LOST, since)
        world.to_post()
    if state == ListState.KEPT:
        judged.keep(world.post("supervisor"), "un", "Invented")
    elif state == ListState.ENDED:
        loading.end(world.post("supervisor"), "un", "Invented")


def _standing(world: World) -> str:
    [found] = judged.standing(world.post())
    return found.state


def _list(world: World, way: Row) -> str:
    _loaded(world, way.state)
    assert _standing(world) == way.state
    if _act(way) == "load":
        loading.load(world.post(way.role), _sign(world, world.hq()))
    else:
        act = {"end": loading.end, "keep": judged.keep}[_act(way)]
        act(world.post(way.role), "un", "Invented")
    return _standing(world)


def _match(world: World, way: Row) -> str:
    desk = world.post(way.role)
    birth = BirthDate("1984-05-03", BirthCertainty.EXACT)
    name = PersonName("Хуршед Намуназода", NameScript.CYRILLIC)
    case = cases.create_case(desk, [name], birth)
    _loaded(world)
    if way.state != MatchState.OPEN:
        answering.answer(world.post(way.role), case.id, "un", ENTRY, "not-them", "Invented")
    if way.state == MatchState.TO_LOOK_AGAIN:
        desk = world.post(way.role)
        year = BirthDate("1984", BirthCertainty.YEAR)
        cases.update_case(desk, case.id, [name], year)
    assert _found(world, way, case.id) == way.state
    answering.answer(world.post(way.role), case.id, "un", ENTRY, "them", "Invented")
    return _found(world, way, case.id)


def _found(world: World, way: Row, case_id: str) -> str:
    [beside] = comparing.of_case(world.post(way.role), case_id).compared
    [hit] = [each for each in beside.hits if each.entry.number == ENTRY]
    return beside.state_of(hit)


# Kept questions


def _kept_question(world: World, way: Row) -> str:
    question = Question((Column.OUTCOME,))
    questions.save(world.hq(), "by-outcome", question)
    if way.state == "put-away":
        questions.put_away(world.hq(), "by-outcome")
    name = f"{way.role.title()} Sample"
    officers.add_officer(world.hq(), name, Role(way.role), PASSPHRASE)
    desk = world.crew._unlock("headquarters", name)
    if _act(way) == "save":
        questions.save(desk, "by-outcome", question)
    else:
        {"put_away": questions.put_away, "put_back": questions.put_back}[_act(way)](
            desk, "by-outcome"
        )
    return "kept" if questions.saved(desk) else "put-away"


# Updates


def _made(world: World, maker: str = MAKER, counter: int = 2) -> Path:
    """An update, made by somebody and signed by headquarters' signer."""
    folder = world.stick.parent / f"{maker.split(maxsplit=1)[0]}-{counter}"
    folder.mkdir()
    root = next(path.parent for path in world.crew.folder.rglob("root-key.pem"))
    certify(folder, root, "maker", maker, UpdateRole.MAKER)
    certify(folder, root, "headquarters", SIGNER, UpdateRole.HEADQUARTERS)
    (folder / "anchors").mkdir()
    anchors_out.write(world.hq(), folder / "anchors")
    for name, content in PACKAGES.items():
        (folder / name).write_bytes(content)
    return Made(folder).make(folder / "signed.vdupdate", counter, f"0.{counter}.0")


def _update(world: World, way: Row) -> str:
    path, target = _made(world), world.stick.parent / "target"
    target.mkdir()
    if way.state in {"saved", "doubted"}:
        taking.take(world.post(way.role), path, target)
    elif way.state != "newer":
        handing_on.hand_on(world.hq(), path)
    if way.state == "doubted":
        makers = path.with_name("maker.certificates.pem")
        misused = RevocationKind.MISUSED
        revocations.revoke_update_signer(world.hq(), makers, "Invented", misused)
        world.to_post()
    elif way.state == "file-gone":
        kept = handing_on.handed(world.hq())
        assert kept is not None
        kept.path.unlink()
    elif way.state == "stopped":
        handing_on.stop(world.hq())
    assert _where(world, way, path) == way.state
    return _update_act(world, way, path, target)


def _update_act(world: World, way: Row, path: Path, target: Path) -> str:
    desk = world.post(way.role)
    if way.state == "doubted" and _act(way) == "take":
        path = _made(world, "Another Maker", 3)
        taking.take(world.post(way.role), path, target)
    elif _act(way) == "take":
        taking.take(desk, path, target, again=way.state == "saved")
    elif _act(way) == "settle":
        [number] = [each.finding.number for each in findings.standing(desk)]
        findings.settle(desk, number)
    elif _act(way) == "stop":
        handing_on.stop(world.hq())
    else:
        handing_on.hand_on(world.hq(), path)
        return _handed(world)
    return _where(world, way, path) if _act(way) != "stop" else _handed(world)


def _where(world: World, way: Row, path: Path) -> str:
    if way.state in {"handed-on", "file-gone", "stopped"}:
        return _handed(world)
    desk = world.post(way.role)
    told = {each.finding.kind for each in findings.standing(desk)}
    if FindingKind.PROGRAM_UNJUDGED in told:
        return "doubted"
    return "saved" if taking.taken(desk) is not None else "newer"


def _handed(world: World) -> str:
    known = handing_on.handed(world.hq())
    if known is None:
        return "stopped"
    return "handed-on" if known.there else "file-gone"


LOADED_WALKS: dict[str, Callable[[World, Row], str]] = {
    "Watch list": _list,
    "Possible match": _match,
    "Kept question": _kept_question,
    "Update": _update,
}
