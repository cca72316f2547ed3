"""Selecting pictures by name."""

import pytest

from tools.screenshots.choice import UnknownNameError, choose_looks, choose_pages, jobs
from tools.screenshots.looks import LOOKS
from tools.screenshots.pages import OVERVIEW, SUBJECTS


def test_without_names_there_is_everything() -> None:
    assert [look.name for look in choose_looks("")] == [look.name for look in LOOKS]
    assert choose_pages(" ") == {each.name: frozenset(each.pages) for each in SUBJECTS}


@pytest.mark.parametrize("names", ["light-ru dark-en", "dark-en,light-ru", " dark-en, light-ru "])
def test_looks_are_separated_by_spaces_or_commas(names: str) -> None:
    assert [look.name for look in choose_looks(names)] == ["dark-en", "light-ru"]


def test_a_subject_a_page_and_both_can_be_named() -> None:
    [transfer] = (each for each in SUBJECTS if each.name == "transfer")

    assert choose_pages("transfer") == {"transfer": frozenset(transfer.pages)}
    assert choose_pages("transfer/written") == {"transfer": {"written"}}
    assert choose_pages("transfer/written unlock/locked transfer/waiting") == {
        "unlock": {"locked"},
        "transfer": {"written", "waiting"},
    }
    assert choose_pages("transfer/written transfer")["transfer"] == set(transfer.pages)


def test_the_overview_is_a_dozen() -> None:
    chosen = choose_pages("overview")

    assert len(OVERVIEW) == len(set(OVERVIEW)) == 12
    assert {f"{subject}/{page}" for subject, pages in chosen.items() for page in pages} == set(
        OVERVIEW
    )


def test_an_unknown_look_is_refused_with_those_there_are() -> None:
    with pytest.raises(UnknownNameError) as refused:
        choose_looks("light-ru pink")

    assert refused.value.name == "pink"
    assert refused.value.known == [look.name for look in LOOKS]
    assert "'pink'" in str(refused.value)
    assert "light-tg" in str(refused.value)


@pytest.mark.parametrize(
    ("name", "known"), [("nowhere", "transfer"), ("transfer/nothing", "transfer/written")]
)
def test_an_unknown_page_is_refused_with_those_there_are(name: str, known: str) -> None:
    with pytest.raises(UnknownNameError) as refused:
        choose_pages(f"unlock {name}")

    assert refused.value.name == name
    assert known in refused.value.known


def test_there_is_a_job_for_each_subject_in_each_look() -> None:
    to_do = jobs(choose_pages("unlock cases"), choose_looks("light-en dark-en"))

    assert [(job.look.name, job.subject) for job in to_do] == [
        ("light-en", "unlock"),
        ("light-en", "cases"),
        ("dark-en", "unlock"),
        ("dark-en", "cases"),
    ]


def test_names_of_subjects_pages_and_looks_are_unique_and_fit_into_file_names() -> None:
    names = [each.name for each in SUBJECTS]
    names += [f"{each.name}/{page}" for each in SUBJECTS for page in each.pages]
    names += [look.name for look in LOOKS]

    assert len(names) == len(set(names))
    assert all(name.replace("/", "").replace("-", "").isalnum() for name in names)
    assert all(name.isascii() and name.islower() for name in names)
