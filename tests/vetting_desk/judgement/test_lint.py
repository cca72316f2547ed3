from collections.abc import Callable
from pathlib import Path

import pytest

from vetting_desk.forms import Form, load_form
from vetting_desk.judgement.lint import LintFinding, LintReason, lint
from vetting_desk.operations.interview.instruments import shipped
from vetting_desk.paths import resource_path

LONG = {LintReason.LONG_SENTENCE, LintReason.LONG_WORDS}
"""Held for what is shipped by `tests/resources/instruments/test_heard.py`, text by text."""


def reasons(form: Form) -> list[str]:
    return [finding.reason.value for finding in lint(form)]


@pytest.mark.parametrize("instrument", shipped())
def test_shipped_instruments_pass(instrument: str, form_of_file: Callable[[Path], Form]) -> None:
    found = lint(form_of_file(resource_path(f"instruments/{instrument}.xml")))
    assert [finding for finding in found if finding.reason not in LONG] == []


def test_a_sound_indicator_passes(
    written: Callable[..., Form], indicator: Callable[..., list[str]]
) -> None:
    assert lint(written(*indicator())) == ()


def test_an_indicator_without_evidence_is_named(
    written: Callable[..., Form], indicator: Callable[..., list[str]]
) -> None:
    (finding,) = lint(written(*indicator(evidence=False)))
    assert finding == LintFinding(LintReason.NO_EVIDENCE, "/data/h1")


def test_evidence_for_only_is_not_enough(
    written: Callable[..., Form], indicator: Callable[..., list[str]]
) -> None:
    assert reasons(written(*indicator(side="for"))) == ["no-evidence-against"]


def test_evidence_needs_both_grades(
    written: Callable[..., Form], indicator: Callable[..., list[str]]
) -> None:
    found = lint(written(*indicator(grades=False)))
    assert [(f.reason, f.question, f.detail) for f in found] == [
        (LintReason.NO_EVIDENCE_GRADE, "/data/h1/h1_evidence", "source-reliability"),
        (LintReason.NO_EVIDENCE_GRADE, "/data/h1/h1_evidence", "credibility"),
    ]


def test_an_indicator_that_cannot_be_left_out_is_named(
    written: Callable[..., Form], indicator: Callable[..., list[str]]
) -> None:
    assert reasons(written(*indicator(presence="bare"))) == ["no-omit"]


def test_leaving_out_needs_a_reason(
    written: Callable[..., Form], indicator: Callable[..., list[str]]
) -> None:
    assert reasons(written(*indicator(omit_reason=False))) == ["no-omit-reason"]


def test_a_default_in_a_rating_is_named(
    written: Callable[..., Form], indicator: Callable[..., list[str]]
) -> None:
    (finding,) = lint(written(*indicator(default="0")))
    assert finding == LintFinding(
        LintReason.RATING_DEFAULT, "/data/h1/h1_presence", detail="presence"
    )


def test_a_dynamic_default_in_a_rating_is_named(
    written: Callable[..., Form], indicator: Callable[..., list[str]]
) -> None:
    (finding,) = lint(written(*indicator(default="if(1 = 1, '0', '2')")))
    assert finding.reason is LintReason.RATING_DEFAULT


def test_a_calculated_rating_is_named(
    written: Callable[..., Form], row: Callable[..., str]
) -> None:
    form = written(
        row("text", "a", "A", "А", "А"),
        row("calculate", "b", calculation="${a}", role="presence"),
    )
    assert reasons(form) == ["rating-default"]


def test_a_missing_translation_names_question_language_and_text(
    written: Callable[..., Form], row: Callable[..., str]
) -> None:
    (finding,) = lint(written(row("text", "a", "Name", "Имя", "")))
    assert finding == LintFinding(LintReason.MISSING_TRANSLATION, "/data/a", "Тоҷикӣ (tg)", "label")


def test_a_hint_in_one_language_only_is_a_missing_translation(
    written: Callable[..., Form], row: Callable[..., str]
) -> None:
    found = lint(written(row("text", "a", "Name", "Имя", "Ном", "As written")))
    assert [(f.language, f.detail) for f in found] == [
        ("Русский (ru)", "hint"),
        ("Тоҷикӣ (tg)", "hint"),
    ]


def test_a_form_in_one_language_lacks_the_others(form_of_text: Callable[[str], Form]) -> None:
    form = form_of_text("| survey | type | name | label |\n| | text | a | Name |\n")
    assert [(f.question, f.language) for f in lint(form)] == [
        ("/data", "en"),
        ("/data", "ru"),
        ("/data", "tg"),
    ]


def test_a_clinical_form_needs_no_tajik(form_of_text: Callable[[str], Form]) -> None:
    form = form_of_text(
        "| settings | form_id | namespaces | attribute::vd:clinical |\n"
        '| | c | vd="urn:vetting-desk:instrument:1" | yes |\n'
        "| survey | type | name | label::English (en) | label::Русский (ru) |\n"
        "| | text | a | Name | Имя |\n"
    )
    assert lint(form) == ()


def test_prayer_is_refused_in_any_question(
    written: Callable[..., Form], row: Callable[..., str]
) -> None:
    (finding,) = lint(written(row("text", "a", "Does the person pray?", "Как?", "Чӣ?")))
    assert finding == LintFinding(LintReason.NEVER_PRAYER, "/data/a", "English (en)", "pray")


def test_the_words_of_every_language_are_looked_at(
    written: Callable[..., Form], row: Callable[..., str]
) -> None:
    found = lint(written(row("text", "a", "Look", "Носит ли он бороду?", "Намуд")))
    assert [(f.reason, f.language) for f in found] == [(LintReason.NEVER_BEARD, "Русский (ru)")]


def test_a_choice_is_looked_at_like_a_question(form_of_text: Callable[[str], Form]) -> None:
    labels = "| label::English (en) | label::Русский (ru) | label::Тоҷикӣ (tg) |"
    form = form_of_text(
        f"| survey | type | name {labels}\n"
        "| | select_one seen | a | Look | Вид | Намуд |\n"
        f"| choices | list_name | name {labels}\n"
        "| | seen | x | Wears a veil | Да | Ҳа |\n"
    )
    assert [(f.reason, f.question) for f in lint(form)] == [(LintReason.NEVER_DRESS, "/data/a")]


def test_the_name_of_a_question_is_looked_at_too(
    written: Callable[..., Form], row: Callable[..., str]
) -> None:
    (finding,) = lint(written(row("text", "has_beard", "Look", "Вид", "Намуд")))
    assert (finding.reason, finding.language) == (LintReason.NEVER_BEARD, "")


def test_language_may_be_asked_but_never_judged(
    written: Callable[..., Form], row: Callable[..., str], indicator: Callable[..., list[str]]
) -> None:
    asked = written(
        row("text", "a", "Language of the conversation", "Язык разговора", "Забони суҳбат")
    )
    judged = written(
        *indicator(label=("Speaks a foreign language", "Говорит на чужом языке", "Забони бегона"))
    )
    assert lint(asked) == ()
    assert set(reasons(judged)) == {"never-language"}


def test_what_stands_on_an_informing_page_is_left_alone(
    written: Callable[..., Form], row: Callable[..., str]
) -> None:
    form = written(
        row("begin_group", "n", "Rules", "Правила", "Қоидаҳо", kind="notice"),
        row("note", "a", "Prayer, dress and beard are never evidence.", "Никогда.", "Ҳаргиз."),
        row("end_group"),
    )
    assert lint(form) == ()


def test_a_finding_reads_as_one_line() -> None:
    finding = LintFinding(LintReason.NEVER_BEARD, "/data/a", "English (en)", "beard")
    assert str(finding) == "/data/a: never-beard (English (en), beard)"


@pytest.mark.parametrize(
    ("mark", "role", "wanted"),
    [
        ("case", "name", []),
        ("never", "mrz", []),
        ("plan", "plan-item", []),
        ("plan", "plan-before", []),
        ("plan", "status", [LintReason.PREFILL_NOT_ALLOWED]),
        ("plan", "name", [LintReason.PREFILL_NOT_ALLOWED]),
        ("case", "document-number", [LintReason.PREFILL_NOT_ALLOWED]),
        ("case", "mrz", [LintReason.PREFILL_NOT_ALLOWED]),
        ("case", "presence", [LintReason.PREFILL_NOT_ALLOWED]),
        ("always", "name", [LintReason.PREFILL_UNKNOWN]),
    ],
)
def test_only_names_and_birth_may_begin_with_what_the_case_knows(
    tmp_path: Path, mark: str, role: str, wanted: list[LintReason]
) -> None:
    path = tmp_path / "form.xml"
    path.write_text(
        f"""<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
        xmlns:vd="urn:vetting-desk:instrument:1"><h:head><h:title>Sample</h:title><model><instance>
        <data id="sample" version="1"><a/></data></instance>
        <bind nodeset="/data/a" type="string" vd:role="{role}" vd:prefill="{mark}"/></model></h:head>
        <h:body><input ref="/data/a"><label>Words</label></input></h:body></h:html>""",
        encoding="utf-8",
    )
    found = [each.reason for each in lint(load_form(path)) if each.reason.startswith("prefill")]

    assert found == wanted


@pytest.mark.parametrize(
    ("marks", "wanted"),
    [
        ('vd:fact="age"', [LintReason.FACT_VALUE]),
        ('vd:fact="age" vd:fact-map="grown=adult"', []),
        ('vd:fact="age" vd:fact-map="grown=old"', [LintReason.FACT_VALUE]),
        ('vd:fact="language"', []),
        ('vd:fact="hair"', [LintReason.FACT_UNKNOWN]),
        ('vd:fact="minutes-asked"', [LintReason.FACT_UNKNOWN]),
        ('vd:touches="acts rating"', []),
        ('vd:touches="deeds"', [LintReason.TOUCHES_UNKNOWN]),
    ],
)
def test_facts_and_what_is_touched_are_known_words(
    tmp_path: Path, marks: str, wanted: list[LintReason]
) -> None:
    path = tmp_path / "form.xml"
    path.write_text(
        f"""<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
        xmlns:vd="urn:vetting-desk:instrument:1"><h:head><h:title>Sample</h:title><model><instance>
        <data id="sample" version="1"><a/></data></instance>
        <bind nodeset="/data/a" type="string" {marks}/></model></h:head>
        <h:body><select1 ref="/data/a"><label>Words</label><item><label>Grown</label><value>grown</value>
        </item></select1></h:body></h:html>""",
        encoding="utf-8",
    )
    found = [each.reason for each in lint(load_form(path))]

    assert [each for each in found if each.startswith(("fact", "touches"))] == wanted


@pytest.mark.parametrize(
    ("name", "roles", "wanted"),
    [
        ("by", "lawyer", []),
        ("by", "decision-maker supervisor", []),
        ("by", "panel", ["panel"]),
        ("restricted", "psychologist", []),
        ("restricted", "psychologist clinician", ["clinician"]),
    ],
)
def test_what_is_kept_for_a_role_names_one_that_there_is(
    tmp_path: Path, name: str, roles: str, wanted: list[str]
) -> None:
    path = tmp_path / "form.xml"
    path.write_text(
        f"""<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
        xmlns:vd="urn:vetting-desk:instrument:1"><h:head><h:title>Sample</h:title><model><instance>
        <data id="sample" version="1"><g><a/></g></data></instance>
        <bind nodeset="/data/g" vd:{name}="{roles}"/><bind nodeset="/data/g/a" type="string"/></model></h:head>
        <h:body><group ref="/data/g"><input ref="/data/g/a"><label>Words</label></input></group></h:body>
        </h:html>""",
        encoding="utf-8",
    )
    found = [f.detail for f in lint(load_form(path)) if f.reason is LintReason.UNKNOWN_ROLE]

    assert found == wanted


@pytest.mark.parametrize(
    ("role", "wanted"), [("anchor-not", []), ("anchor-counts", ["never-diagnosis"])]
)
def test_only_a_note_of_what_does_not_count_may_name_it(
    written: Callable[..., Form],
    indicator: Callable[..., list[str]],
    row: Callable[..., str],
    role: str,
    wanted: list[str],
) -> None:
    first, *others = indicator()
    note = row("note", "h1_note", "A diagnosis alone", "Диагноз", "Ташхис", role=role)
    assert sorted(set(reasons(written(first, note, *others)))) == wanted


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Why did you go there?", ["accuses"]),
        ("Tell me of your commander.", ["presumes"]),
        ("one two three four five six seven eight nine ten up in out", ["long-sentence"]),
        ("What happened then?", []),
    ],
)
def test_what_is_read_aloud_is_short_and_takes_nothing_for_granted(
    written: Callable[..., Form], row: Callable[..., str], words: str, found: list[str]
) -> None:
    asked = row("text", "q1", words, "Что было?", "Чӣ шуд?", role="prompt")
    assert reasons(written(asked)) == found
    assert reasons(written(row("text", "q1", words, "Что было?", "Чӣ шуд?"))) == []
