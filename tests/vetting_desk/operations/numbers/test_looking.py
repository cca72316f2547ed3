"""Looking at figures: as they are after each change, and never more than the role may see."""

import json
from datetime import date

import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE
from tests.vetting_desk.operations.decisions.conftest import (
    DAVLAT,
    DILNOZA,
    DONIYOR,
    HILOLA,
    ISKANDAR,
    Bench,
)
from vetting_desk.errors import InputError, PermissionDeniedError
from vetting_desk.model.entry_kinds import DECISION
from vetting_desk.model.numbers.definitions import Dimension, Subject
from vetting_desk.model.numbers.tables import Figure, Sort
from vetting_desk.model.record_document import OfficerPart
from vetting_desk.operations.access import entries, panel_rules
from vetting_desk.operations.access.judge import judge_of
from vetting_desk.operations.access.policy import Policy, policy
from vetting_desk.operations.decisions import reading, telling
from vetting_desk.operations.decisions.telling import Telling
from vetting_desk.operations.numbers import looking
from vetting_desk.operations.organisation import deciding
from vetting_desk.registry.numbers import keeping


def whole(bench: Bench, subject: Subject = Subject.STEPS) -> dict[str, int]:
    desk = bench.at(HILOLA)
    looking.bring_up_to_date(desk)
    found = looking.table(desk, subject, Dimension.MONTH)
    return dict(zip(found.columns, (each.n for each in found.whole.figures), strict=True))


def test_the_way_is_followed_step_by_step(bench: Bench) -> None:
    assert whole(bench) == {"calls": 0, "returns": 0, "assessments": 1, "decisions": 0, "told": 0}
    for instrument in ("first-contact", "arrival"):
        bench.record(instrument)
    bench.carry()
    assert whole(bench) == {"calls": 1, "returns": 1, "assessments": 1, "decisions": 0, "told": 0}
    found = bench.decided()
    bench.carry()
    telling.tell(
        bench.at(ISKANDAR),
        found.entry.id,
        Telling(date(2026, 11, 30), "Read aloud", "tg", "yes", "no"),
    )
    bench.carry()
    assert whole(bench) == {"calls": 1, "returns": 1, "assessments": 1, "decisions": 1, "told": 1}
    assert whole(bench, Subject.OUTCOMES)["amnesty"] == 1
    assert keeping.check(bench.hq.casebook, judge_of(bench.hq.casebook)).sound


def test_a_correction_moves_no_step_and_counts_once(bench: Bench) -> None:
    from vetting_desk.operations.records import correcting, records

    before = whole(bench)
    post, record = bench.at(ISKANDAR), bench.records["return-spj"]
    draft = correcting.correct(post, record.id, "Invented reason")
    records.sign(post, draft.assessment.id, PASSPHRASE)
    bench.carry()
    assert whole(bench) == before
    found = looking.table(bench.at(HILOLA), Subject.RATINGS)
    assert all(row.figures[-1].n == 1 for row in found.rows)


def test_small_figures_are_hidden_by_the_organisations_rule(bench: Bench) -> None:
    desk = bench.at(HILOLA)
    looking.bring_up_to_date(desk)
    hidden = looking.table(desk, Subject.STEPS, Dimension.SEX)
    assert hidden.hides
    assert not any(each == Figure(1) for row in hidden.rows for each in row.figures)
    assert hidden.whole.figures[2] == Figure(1)
    deciding.set_policy(desk, Policy(least_shown=1))
    assert not looking.table(desk, Subject.STEPS, Dimension.SEX).hides


def test_nothing_to_compute_from_is_no_nought(bench: Bench) -> None:
    looking.bring_up_to_date(bench.at(HILOLA))
    found = looking.table(bench.at(HILOLA), Subject.TIMES)
    row = next(each for each in found.rows if each.key == "call-to-return")
    assert [each.sort for each in row.figures] == [
        Sort.KNOWN,
        Sort.NONE,
        Sort.NONE,
        Sort.KNOWN,
        Sort.KNOWN,
    ]


def test_who_assessed_is_for_a_supervisor_alone(bench: Bench) -> None:
    assert Dimension.ASSESSOR in looking.dimensions(bench.at(HILOLA), Subject.OMITS)
    assert Dimension.ASSESSOR not in looking.dimensions(bench.at(DAVLAT), Subject.OMITS)
    assert Dimension.INTERPRETED in looking.dimensions(bench.at(HILOLA), Subject.OMITS)
    assert Dimension.INTERPRETED not in looking.dimensions(bench.at(DAVLAT), Subject.OMITS)
    with pytest.raises(PermissionDeniedError):
        looking.table(bench.at(DAVLAT), Subject.OMITS, Dimension.ASSESSOR)


@pytest.mark.parametrize(
    ("subject", "dimension", "item", "year"),
    [
        (Subject.STEPS, None, "", ""), (Subject.RATINGS, Dimension.SEX, "", ""),
        (Subject.RATINGS, Dimension.MONTH, "H1", ""), (Subject.STEPS, Dimension.LANGUAGE, "", ""),
        (Subject.STEPS, Dimension.SEX, "", "26"),
    ],
)  # fmt: skip
def test_a_table_that_would_add_ratings_up_or_is_not_divided_so_is_refused(
    bench: Bench, subject: Subject, dimension: Dimension | None, item: str, year: str
) -> None:
    with pytest.raises(InputError):
        looking.table(bench.at(HILOLA), subject, dimension, item=item, year=year)


def test_notes_say_what_figures_rest_on(bench: Bench) -> None:
    assert looking.notes(bench.at(HILOLA)).waiting == 1
    looking.bring_up_to_date(bench.at(HILOLA))
    found = looking.notes(bench.at(HILOLA))
    assert (found.cases, found.waiting, found.erased, found.same) == (1, 0, 0, 0)
    assert found.years == ("2026",)
    assert looking.items(bench.at(HILOLA), Subject.RATINGS)[0] == "C1"


def test_a_decision_by_too_few_is_counted_once_the_rules_let_it_stand(bench: Bench) -> None:
    """Numbers show what the pages of decisions show, and follow the rules without anybody asking them to."""
    deciding.set_policy(bench.at(HILOLA), Policy(panel=3, number=policy(bench.hq).number))
    payload = bench.proposed(members=(DAVLAT, DILNOZA, DONIYOR)).payload.model_dump()
    davlat = OfficerPart(id=bench.id(DAVLAT), name=DAVLAT, role="decision-maker").model_dump()
    alone = {**payload, "needed": 1, "panel": [davlat], "lawyer": None}
    desk = bench.at(DAVLAT)
    entries.write(desk, DECISION, bench.case_id, alone, ways=())
    assert whole(bench)["decisions"] == 0
    assert keeping.check(bench.hq.casebook, judge_of(bench.hq.casebook)).sound
    bench.hq.casebook.settings.set(panel_rules.KEY, json.dumps([[1, 1, ""]]))
    assert reading.of_case(bench.hq, bench.case_id).decisions[-1].standing.decided
    assert whole(bench)["decisions"] == 1
