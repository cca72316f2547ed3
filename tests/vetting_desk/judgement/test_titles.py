"""What instruments call themselves."""

import pytest

from vetting_desk.judgement.titles import titles_of
from vetting_desk.paths import resource_path


@pytest.mark.parametrize(
    ("xml", "titles"),
    [
        ("<a/>", {}),
        ('<a xmlns:vd="urn:another:1" vd:title-ru="Опрос"/>', {}),
        ('<a xmlns:vd="urn:vetting-desk:instrument:1" title-ru="Опрос"/>', {}),
        (
            '<a xmlns:vd="urn:vetting-desk:instrument:1"><b vd:title-ru="Опрос" vd:title-tg=""/></a>',
            {"ru": "Опрос"},
        ),
        (
            "<a xmlns:x-y='urn:vetting-desk:instrument:1' x-y:title-fa-AF = '«A &amp; B»'/>",
            {"fa-AF": "«A & B»"},
        ),
    ],
)
def test_only_titles_of_our_namespace_are_read(xml: str, titles: dict[str, str]) -> None:
    assert titles_of(xml.encode()) == titles


def test_a_title_without_end_is_cut() -> None:
    xml = f'<a xmlns:vd="urn:vetting-desk:instrument:1" vd:title-ru="{"я" * 5_000}"/>'
    assert len(titles_of(xml.encode())["ru"]) == 1_000


@pytest.mark.parametrize("name", ["first-contact", "intake", "eligibility", "return-spj"])
def test_what_ships_is_called_by_its_name_in_russian_and_tajik(name: str) -> None:
    titles = titles_of(resource_path(f"instruments/{name}.xml").read_bytes())
    assert titles.keys() >= {"ru", "tg"}
