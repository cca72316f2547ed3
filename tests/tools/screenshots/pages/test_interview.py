import re

from tools.screenshots.pages.interview import INTERVIEW
from vetting_desk.paths import resource_path


def test_each_kind_of_group_of_the_photographed_form_has_a_picture() -> None:
    xml = resource_path("instruments/return-spj.xml").read_text(encoding="utf-8")
    kinds = set(re.findall(r'vd:kind="([a-z-]+)"', xml))
    assert kinds
    assert kinds <= set(INTERVIEW.pages)
