"""Pictures of the Trust Line: the calls, one as it is spoken, what becomes of it, and what was counted."""

from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

from tools.screenshots.photographer import PASSPHRASE, Photographer
from tools.screenshots.subject import Subject
from vetting_desk.model.call import Call, Closing
from vetting_desk.operations.access.desk_folders import officers_of
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.calls import settling, shift, taking
from vetting_desk.operations.desk import desks
from vetting_desk.operations.exchange import transfer
from vetting_desk.operations.organisation import packs

_MOTHER = {
    "caller": "relative", "relation": "модар", "code-word": "Фароштурук", "language": "tg",
    "caller-safe": "yes", "person": "Ҷамшед", "safe": "dont_know", "where": "дар урдугоҳ, дар Сурия",
    "children": "ду писар, 4 ва 6 сола", "back-way": "calls_again",
    "talk": "Писарам мехоҳад ба хона баргардад. Вай шиносномаашро гум кардааст.",
}  # fmt: skip
_PERSON = {
    "caller": "person", "code-word": "Лола", "language": "tg", "person": "Ҷамшед", "safe": "no",
    "safe-words": "посбонон мешунаванд", "where": "дар урдугоҳ", "with-whom": "бо ду писар",
    "children": "4 ва 6 сола", "papers": "шиноснома гум шудааст", "want": "ҳуҷҷат ва роҳи бехатар",
    "not-say": "Номи барномаро нагӯед; бигӯед, ки аз дӯкон занг мезанед", "back-way": "messenger",
    "back-to": "+963 555 0100", "back-on": "2026-12-02", "back-from": "18:00", "back-until": "20:00",
    "talk": "Мехоҳам ба хона баргардам. Ман ба касе осеб нарасонидаам. Писарони ман хурданд.",
}  # fmt: skip
_OTHER = {"caller": "other", "talk": "…"}


def _walk(camera: Photographer) -> None:
    _bring_texts(camera.data)
    frame = camera.open_desk("post")
    desk, call = frame.open_desk, camera.tasks.call
    frame.go("calls")
    camera.settle()
    camera.take("none-yet")
    mother = call(_had, desk, _MOTHER)
    abuse = call(_had, desk, _OTHER)
    call(settling.close, desk, abuse.id, Closing.ABUSE)
    handed = call(_had, desk, {"caller": "unknown", "code-word": "Тирамоҳ", "talk": "…"})
    call(shift.hand_on, desk, [handed.id], "Занг занед, вақте ки шавҳараш дар хона нест.")
    frame.calls.begin_call()
    page = frame.pages.call
    camera.settle(lambda: page.call is not None)
    camera.take("begun")
    begun = page.call
    if begun is not None:
        call(taking.write, desk, begun.id, _PERSON)
        call(settling.same_story, desk, begun.id, mother.id)
        page.open_call(begun.id)
        camera.settle(page.panel.story.isVisible)
    camera.take("talking")
    page.bar.wanted.emit("end")
    camera.settle(page.bar.buttons["open"].isVisible)
    camera.take("ended")
    page.bar.wanted.emit("open")
    camera.settle()
    camera.take_dialog("open-a-case")
    page.bar.wanted.emit("close")
    camera.settle()
    camera.take_dialog("close")
    frame.go("calls")
    frame.pages.calls.filter.choose("all")
    frame.pages.calls.refresh()
    camera.settle()
    camera.take("all")
    frame.pages.calls.count.click()
    camera.settle()
    camera.take_dialog("counted")


def _bring_texts(data: Path) -> None:
    """Have headquarters approve the sample texts, and bring them to the post."""
    with closing(_opened(data / "post")) as post, closing(_opened(data / "headquarters")) as hq:
        packs.sign(hq, packs.sample())
        row = transfer.write_return(hq, post.desk.id, data)
        transfer.receive(post, data / row.file_name)


def _opened(folder: Path) -> OpenDesk:
    return desks.unlock(folder, officers_of(folder)[0].id, PASSPHRASE)


def _had(desk: OpenDesk, words: Mapping[str, str]) -> Call:
    call = taking.begin(desk)
    taking.write(desk, call.id, words)
    return taking.end(desk, call.id)


CALLS = Subject(
    "calls",
    (
        "none-yet",
        "begun",
        "talking",
        "ended",
        "open-a-case",
        "close",
        "all",
        "counted",
    ),
    _walk,
)
