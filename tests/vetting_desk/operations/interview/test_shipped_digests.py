import json

from vetting_desk.operations.interview.shipped_digests import CLINICAL, DIGESTS
from vetting_desk.paths import resource_path


def test_they_are_those_of_the_index_in_its_order() -> None:
    index = json.loads(resource_path("instruments/index.json").read_text(encoding="utf-8"))
    assert list(DIGESTS) == [entry["id"] for entry in index]
    assert {entry["id"] for entry in index if entry["clinical"]} == CLINICAL
