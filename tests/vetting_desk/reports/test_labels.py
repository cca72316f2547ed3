import json
from dataclasses import fields
from datetime import UTC, datetime, timedelta, timezone
from string import Formatter

import pytest

from vetting_desk.model import BirthCertainty, NameKind, Role
from vetting_desk.paths import resource_path
from vetting_desk.reports import ReportLabels, load_labels
from vetting_desk.reports.labels import LANGUAGES, fill


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_label_is_there_and_nothing_else(language: str) -> None:
    loaded = json.loads(resource_path(f"i18n/report.{language}.json").read_text(encoding="utf-8"))
    assert set(loaded) == {field.name for field in fields(ReportLabels)}
    assert all(loaded.values())
    assert len(loaded["months"]) == 12


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_values_are_put_into_labels_of_every_language(language: str) -> None:
    def names(text: object) -> set[str]:
        return {name for _, name, _, _ in Formatter().parse(str(text)) if name}

    english, other = load_labels("en"), load_labels(language)
    for field in fields(ReportLabels):
        assert names(getattr(english, field.name)) == names(getattr(other, field.name)), field.name


@pytest.mark.parametrize("language", ["ru", "tg"])
def test_translations_are_in_their_own_script(language: str) -> None:
    labels = load_labels(language)
    for field in fields(ReportLabels):
        if field.name in {"language", "column_digest", "date", "column_code"}:
            continue
        text = str(getattr(labels, field.name))
        assert any("\u0400" <= char <= "\u04ff" for char in text), field.name


def test_persian_labels_are_in_persian_letters() -> None:
    labels = load_labels("fa-AF")
    for field in fields(ReportLabels):
        if field.name in {"language", "column_digest", "date"}:
            continue
        text = str(getattr(labels, field.name))
        assert any("\u0600" <= char <= "\u06ff" for char in text), field.name
        assert not set(text) & set("يك"), field.name


def test_a_language_without_labels_falls_back_to_english() -> None:
    assert load_labels("ps-AF").language == "en"
    assert load_labels("ru-RU").language == "ru"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_role_certainty_and_kind_of_name_has_a_word(language: str) -> None:
    labels = load_labels(language)
    assert all(labels.role(role) for role in Role)
    assert all(labels.certainty(certainty) for certainty in BirthCertainty)
    assert [bool(labels.name_kind(kind)) for kind in NameKind] == [False, True, True]


def test_moments_are_written_with_their_offset() -> None:
    moment = datetime(2026, 5, 3, 14, 32, tzinfo=timezone(timedelta(hours=5)))
    assert load_labels("en").moment(moment) == "3 May 2026, 14:32 (UTC+05:00)"
    assert (
        load_labels("ru").moment(moment.astimezone(UTC)) == "3\u00a0мая 2026\u00a0г., 09:32 (UTC)"
    )
    assert "،" in load_labels("fa").moment(moment)


def test_a_moment_without_a_time_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        load_labels("en").moment(datetime(2026, 5, 3))  # noqa: DTZ001 (the point of the test)


def test_filled_values_are_isolated_and_may_hold_braces() -> None:
    assert fill("{a}, {b}", a="{b}", b=3) == "\u2068{b}\u2069, \u20683\u2069"


def test_a_role_of_a_newer_program_is_printed_by_its_own_value() -> None:
    assert load_labels("ru").role(Role("role-of-tomorrow")) == "role-of-tomorrow"
