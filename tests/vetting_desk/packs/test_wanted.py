from vetting_desk.model.pack import PackSort
from vetting_desk.packs.document import MAX_TEXT
from vetting_desk.packs.wanted import KEYS, LONGEST
from vetting_desk.paths import resource_path


def test_a_text_within_its_limit_fits_a_document() -> None:
    assert max(LONGEST.values()) <= MAX_TEXT


def test_criteria_are_those_of_the_instrument() -> None:
    form = resource_path("instruments/eligibility.xml").read_text(encoding="utf-8")
    for key in KEYS[PackSort.CRITERION]:
        assert f"/data/criteria/{key}/" in form
    assert "/data/criteria/e7/" not in form
