"""A vignette is rated by all, blind, and then compared with its reference, indicator by indicator."""

import json
from pathlib import Path

import pytest

from tests.vetting_desk.operations.conftest import Crew
from tests.vetting_desk.operations.raters.conftest import FIRST, SECOND, SUPERVISOR
from vetting_desk.errors import InputError, PermissionDeniedError, SecondRatingError, StateError
from vetting_desk.model.rating_payloads import LinkPart, RatingPart
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.raters import training
from vetting_desk.paths import resource_path
from vetting_desk.store.rating_sheets import SheetState

SHIPPED = "debt-and-return"


def rating(indicator: str, presence: str, *keys: str) -> RatingPart:
    return RatingPart(
        indicator=indicator, presence=presence, omit_reason="", relevance="high",
        recency="" if presence == "0" or indicator.startswith("P") else "ever",
        strength="1" if indicator.startswith("P") and presence != "0" else "", confidence="moderate",
        reasons="By the lines", links=[LinkPart(key=key, side="for") for key in keys],
    )  # fmt: skip


def rate_all(desk: OpenDesk, presence: str = "2") -> None:
    for each in training.look(desk, SHIPPED).indicators:
        training.rate(desk, SHIPPED, rating(each.id, presence, "e1"))


def test_the_shipped_vignette_fits_the_instrument_it_names(crew: Crew) -> None:
    desk = crew.at_post(FIRST)
    found = training.look(desk, SHIPPED, "ru")

    vignette = json.loads(resource_path("training").joinpath(f"{SHIPPED}.json").read_bytes())
    assert {each.id for each in found.indicators} == {
        each["indicator"] for each in vignette["reference"]
    }
    assert found.title == vignette["title"]["ru"]
    for texts in (
        vignette["title"],
        vignette["story"],
        *(each["words"] for each in vignette["evidence"]),
    ):
        assert set(texts) == {"en", "ru", "tg", "fa"}
    by_id = {each.id: each for each in found.indicators}
    for each in vignette["reference"]:
        for role in ("presence", "relevance", "recency", "strength", "confidence"):
            values = {choice.value for choice in by_id[each["indicator"]].choices.get(role, ())}
            assert each[role] in values | {""}


def test_neither_reference_nor_others_are_shown_before_one_has_locked(crew: Crew) -> None:
    first = crew.at_post(FIRST)
    with pytest.raises(SecondRatingError):
        training.compare(first, SHIPPED)
    with pytest.raises(SecondRatingError) as refused:
        training.lock(first, SHIPPED)
    assert refused.value.fields["detail"] == "incomplete"
    rate_all(first)
    with pytest.raises(SecondRatingError):
        training.compare(first, SHIPPED)

    training.lock(first, SHIPPED)

    found = training.compare(first, SHIPPED)
    assert len(found.feedback) == 6
    with pytest.raises(StateError):
        training.rate(first, SHIPPED, rating("H1", "0"))


def test_feedback_says_where_one_differs_and_which_evidence_was_missed(crew: Crew) -> None:
    first = crew.at_post(FIRST)
    rate_all(first)
    training.lock(first, SHIPPED)

    by_id = {each.indicator.id: each for each in training.compare(first, SHIPPED).feedback}

    assert by_id["H1"].differs == ("presence", "relevance")
    assert [each.key for each in by_id["P1"].missed] == ["e3", "e4"]
    assert by_id["H1"].missed[0].key == "e2"
    assert by_id["H1"].reference.reasons.startswith("Debt brought him")


def test_all_who_locked_are_measured_among_each_other(crew: Crew) -> None:
    for name, presence in ((FIRST, "2"), (SECOND, "0")):
        rate_all(crew.at_post(name), presence)
        training.lock(crew.at_post(name), SHIPPED)

    found = training.compare(crew.at_post(SECOND), SHIPPED)

    assert found.raters == 2
    assert found.among_all.overall is not None
    assert found.among_all.overall.units == 6
    [row] = training.sets(crew.at_post(FIRST))
    assert (row.rated, row.state, row.own) == (2, SheetState.LOCKED, False)


def test_what_somebody_rates_is_sealed_until_they_lock(crew: Crew) -> None:
    first = crew.at_post(FIRST)
    secret = rating("H1", "2", "e1").model_copy(update={"reasons": "canary-training-5521"})
    training.rate(first, SHIPPED, secret)
    crew.close()

    second = crew.at_post(SECOND)

    lines = second.casebook.database.column("SELECT sealed FROM rating_lines")
    assert lines
    assert not any("canary-training-5521" in each for each in lines)
    assert training.look(second, SHIPPED).ratings == {}


def test_an_organisation_adds_its_own(crew: Crew, tmp_path: Path) -> None:
    content = json.loads(resource_path("training").joinpath(f"{SHIPPED}.json").read_bytes())
    path = tmp_path / "own.json"
    path.write_text(json.dumps(content | {"id": "our-own"}), encoding="utf-8")
    with pytest.raises(PermissionDeniedError):
        training.add(crew.at_post(FIRST), path)

    assert training.add(crew.at_post(SUPERVISOR), path) == "our-own"

    assert [(each.id, each.own) for each in training.sets(crew.at_post(FIRST))] == [
        ("our-own", True), (SHIPPED, False),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "change",
    [{"id": SHIPPED}, {"format": "another"}, {"evidence": []}, {"more": 1}],
)
def test_what_is_no_vignette_is_refused(
    crew: Crew, tmp_path: Path, change: dict[str, object]
) -> None:
    content = json.loads(resource_path("training").joinpath(f"{SHIPPED}.json").read_bytes())
    path = tmp_path / "own.json"
    path.write_text(json.dumps(content | {"id": "our-own"} | change), encoding="utf-8")

    with pytest.raises(InputError):
        training.add(crew.at_post(SUPERVISOR), path)
