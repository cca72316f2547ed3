"""The bill of materials."""

import json

from tools.package.bill import bill
from tools.package.notices import Work
from vetting_desk.licences import Licensed

WORKS = (
    Work(Licensed("Qt", "6.11", "LGPL-3.0-only", "…"), "pkg:generic/qt@6.11"),
    Work(Licensed("reportlab", "5", "BSD license (see license.txt)"), "pkg:pypi/reportlab@5"),
    Work(Licensed("libffi8", "3.4-1", ""), "pkg:deb/debian/libffi8@3.4-1?arch=amd64"),
)


def test_every_work_is_in_it_with_its_licence() -> None:
    told = json.loads(bill(WORKS, "x.deb", "1.0", 1_700_000_000))
    assert (told["bomFormat"], told["specVersion"]) == ("CycloneDX", "1.6")
    assert told["metadata"]["component"]["version"] == "1.0"
    assert told["metadata"]["timestamp"].startswith("2023-11-14T22:13:20")
    found = {each["purl"]: each for each in told["components"]}
    assert found.keys() == {work.purl for work in WORKS}
    assert found["pkg:generic/qt@6.11"]["licenses"] == [{"license": {"id": "LGPL-3.0-only"}}]
    assert "licenses" not in found["pkg:deb/debian/libffi8@3.4-1?arch=amd64"]
    [whole] = [each for each in told["dependencies"] if each["ref"] == "vetting-desk@1.0"]
    assert set(whole["dependsOn"]) == found.keys()


def test_it_is_the_same_for_the_same_package_and_another_for_another() -> None:
    one = bill(WORKS, "x.deb", "1.0", 1_700_000_000)
    assert one == bill(reversed(WORKS), "x.deb", "1.0", 1_700_000_000)
    assert (
        json.loads(one)["serialNumber"]
        != json.loads(bill(WORKS, "x.tar.xz", "1.0", 1_700_000_000))["serialNumber"]
    )
