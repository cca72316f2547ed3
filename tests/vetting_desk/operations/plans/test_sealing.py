"""What is said of an item for clinicians is sealed to them: the store and headquarters do not read it."""

from base64 import b64encode
from dataclasses import replace

from tests.vetting_desk.operations.decisions.conftest import ANORA, HILOLA, ISKANDAR, Bench
from tests.vetting_desk.operations.plans.conftest import items
from vetting_desk.model.entry_document import MEMBER
from vetting_desk.model.entry_kinds import PLAN_STEP_SEALED
from vetting_desk.model.plan import PlanSort, PlanState
from vetting_desk.operations.plans import acting, reading, sealing

WORDS, WHO = "She sleeps again", "The invented clinic"


def restricted(bench: Bench, *, hq: bool = False) -> str:
    [found] = [each for each in items(bench, PlanSort.NEED, hq=hq) if each.item.restricted]
    return found.item.id


def shown(bench: Bench, name: str) -> tuple[str, str]:
    """The words and the owner of the item as an officer sees them."""
    plan = reading.of_case(bench.at(name), bench.case_id)
    [found] = [each for each in plan.items if each.item.restricted]
    return "".join(each.words for each in found.steps), found.owner


def test_words_and_owner_are_sealed_at_both_desks_and_open_for_clinicians(bench: Bench) -> None:
    item = restricted(bench)
    entry = acting.change(bench.at(ISKANDAR), bench.case_id, item, WORDS, owner=WHO)
    assert entry.kind == PLAN_STEP_SEALED
    bench.carry()
    for desk in (bench.post, bench.hq):
        kept = desk.casebook.entries.get(entry.id)
        data = desk.casebook.blobs.get(
            next(file.sha256 for file in kept.files if file.name == MEMBER)
        )
        assert not [each for each in (WORDS, WHO) if each.encode() in data]
    assert shown(bench, ISKANDAR) == (WORDS, WHO)
    assert shown(bench, ANORA) == ("", "")
    assert shown(bench, HILOLA) == ("", "")


def test_that_it_was_done_counts_at_headquarters_without_its_words(bench: Bench) -> None:
    item = restricted(bench)
    acting.done(bench.at(ISKANDAR), bench.case_id, item, WORDS)
    bench.carry()
    [found] = [each for each in items(bench, PlanSort.NEED, hq=True) if each.item.id == item]
    assert (found.state, found.steps[0].words) == (PlanState.CLOSED, "")


def test_what_was_sealed_for_another_item_or_altered_stays_closed(bench: Bench) -> None:
    desk = bench.at(ISKANDAR)
    acting.done(desk, bench.case_id, restricted(bench), WORDS)
    [found] = [each for each in items(bench, PlanSort.NEED) if each.item.restricted]
    [step] = found.steps
    other = sealing.seal(desk, "another", {"words": WORDS, "owner": "", "officer": ""})
    for sealed in (other, b64encode(b"no age file").decode(), "!"):
        closed = replace(found, steps=(replace(step, sealed=sealed),))
        assert [each.words for each in sealing.opened(desk, closed).steps] == [""]
    assert [each.words for each in sealing.opened(desk, found).steps] == [WORDS]
