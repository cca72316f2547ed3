"""The list of sections says on which page each begins."""

from collections.abc import Callable
from typing import Any

from vetting_desk.reports import lay_out, load_labels
from vetting_desk.reports.layout import style
from vetting_desk.reports.layout.contents import with_contents
from vetting_desk.reports.layout.typesetter import Typesetter


def test_each_line_names_the_page_where_its_section_stands(
    make_content: Callable[..., Any],
) -> None:
    laid_out = lay_out(make_content(), load_labels("en"))
    listed = [line.text for line in laid_out.pages[1].lines]
    begun = listed.index("Contents") + 1
    sections = [each for each in laid_out.sections if each.page >= 1][1:]
    for place, section in enumerate(sections):
        assert listed[begun + 2 * place : begun + 2 * place + 2] == [
            section.title,
            str(section.page + 1),
        ]
    assert len({section.page for section in sections}) > 2


def test_what_has_few_sections_is_not_parted(setter: Typesetter) -> None:
    rest = [setter.section("Only"), setter.paragraph("words", style.BODY)]
    pages = with_contents(setter, [setter.paragraph("first", style.BODY)], rest, 700.0)
    assert [len(page) for page in pages] == [3]
