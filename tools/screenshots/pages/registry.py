"""Pictures of the window of a member of the registry, on a database of its own that goes with the pictures."""

from contextlib import closing
from functools import partial
from pathlib import Path

from tests.vetting_desk.registry.cluster import Cluster, at_hand
from tools.screenshots.decided import Ready, fill, opened, prepare, propose
from tools.screenshots.photographer import PASSPHRASE, Photographer
from tools.screenshots.subject import Subject
from ui.ground.preferences import Preferences
from ui.guard.locking import IdleWatch
from ui.shell.member_frame import MemberFrame
from ui.shell.member_window import MemberWindow
from vetting_desk.model import NameScript, PersonName, Role
from vetting_desk.model.queue import Queue
from vetting_desk.operations.access.desk_folders import officers_of
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.cases import cases
from vetting_desk.operations.decisions import drafts
from vetting_desk.operations.exchange import transfer
from vetting_desk.operations.interview import instruments, interviews
from vetting_desk.operations.records import records
from vetting_desk.operations.registry import databases, members, moving, reviewing

_NAMES = ("Нилуфар Намуна", "Фаррух Санҷишӣ", "Sample Person Amini")


def _walk(camera: Photographer) -> None:
    with at_hand() as cluster:
        name = cluster.new_database()
        ready = prepare(camera.data)
        try:
            _take(camera, cluster, _set_up(camera.data, cluster, name, ready), ready)
        finally:
            camera.close()


def _set_up(data: Path, cluster: Cluster, name: str, ready: Ready) -> dict[str, Path]:
    """Have more cases, a proposed decision, the registry in a database, and two members' folders."""
    _more_cases(data)
    folders = {}
    owner = cluster.address(name)
    lead = next(
        each.name for each in officers_of(data / "headquarters") if each.role is Role.SUPERVISOR
    )
    with closing(opened(data, "headquarters", lead)) as hq:
        databases.create(hq, cluster.address(name, "return_desk"), "return_desk", as_owner=owner)
    for officer in (ready.first, ready.second):
        login = officer.name.split(maxsplit=1)[0].lower()
        folders[login] = data.parent / login
        with closing(opened(data, "headquarters", officer.name)) as own:
            address = cluster.address(name, login)
            members.add_own(
                own, folders[login], address, login, PASSPHRASE, as_owner=owner, signs=True
            )
    with closing(opened(data, "headquarters", ready.first.name)) as own:
        draft = drafts.prepare(own, ready.case_id)
        fill(own, draft.id, ready, 6)
        propose(own, draft.id, ready)
    with closing(opened(data, "headquarters", lead)) as hq:
        moving.to_database(hq)
    return folders


def _more_cases(data: Path) -> None:
    with (
        closing(opened(data, "post", "Vahob Practice")) as post,
        closing(opened(data, "headquarters")) as hq,
    ):
        intake = next(
            each.key.sha256
            for each in instruments.list_instruments(post)
            if each.key.id == "intake"
        )
        for words in _NAMES:
            script = NameScript.LATIN if words.isascii() else NameScript.CYRILLIC
            case = cases.create_case(post, [PersonName(words, script)])
            example = instruments.example("intake")
            interview = interviews.start(post, case.id, intake, example.language)
            interview.answer_all(example.steps)
            records.sign(post, interview.assessment.id, PASSPHRASE)
        for row in transfer.write_bundles(post, data):
            transfer.receive(hq, data / row.file_name)


def _open(camera: Photographer, folder: Path) -> MemberWindow:
    def make(preferences: Preferences) -> MemberWindow:
        return MemberWindow(preferences, camera.data, camera.tasks, folder)

    return camera.open_with(make)


def _unlock(camera: Photographer, window: MemberWindow) -> MemberFrame:
    window.unlock_page.unlock_with(PASSPHRASE)
    camera.settle(lambda: window.member_frame is not None)
    frame = window.member_frame
    if frame is None:
        raise RuntimeError("the folder did not open")
    for watch in frame.findChildren(IdleWatch):
        watch.stop()
    return frame


def _take(camera: Photographer, cluster: Cluster, folders: dict[str, Path], ready: Ready) -> None:
    with members.opened(folders["davlat"], PASSPHRASE, Action.REVIEW) as (me, registry):
        reviewing.claim(me, registry, reviewing.page(me, registry, Queue.NEW)[-1].case_id)
    window = _open(camera, folders["dilnoza"])
    camera.take("unlock")
    frame = _unlock(camera, window)
    page = frame.queues
    camera.settle(lambda: len(page.rows()) > len(_NAMES))
    camera.take("queues")
    page.choose_row(0)
    camera.settle()
    camera.take("chosen")
    page.acts.claim()
    camera.settle(lambda: page.rows()[0].claim is not None)
    camera.take("claimed")
    page.queues.choose(Queue.SECOND_LOOK)
    camera.settle(lambda: not page.rows())
    camera.take("empty")
    frame.open_case(ready.case_id)
    camera.settle(lambda: frame.case.reading.page_count() > 0)
    camera.take("case")
    frame.open_deciding(ready.case_id)
    camera.settle(lambda: frame.deciding.view is not None)
    camera.take("decision")
    for act in ("signs", "dissents"):
        frame.deciding.proposal.buttons[act].click()
        camera.settle(lambda: frame.deciding.voicing.dialog is not None)
        camera.take_dialog(act, frame.deciding.voicing.dialog)
    cluster.stop()
    try:
        frame.go("queues")
        page.queues.choose(Queue.NEW)
        camera.settle(partial(page.banner.isVisibleTo, page))
        camera.take("not-reached")
    finally:
        cluster.start()


REGISTRY = Subject(
    "registry",
    (
        "unlock", "queues", "chosen", "claimed", "empty", "case", "decision", "signs", "dissents",
        "not-reached",
    ),
    _walk,
)  # fmt: skip
