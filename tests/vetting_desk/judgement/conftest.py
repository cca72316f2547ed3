import json
from collections.abc import Callable
from pathlib import Path

import pytest

from vetting_desk.forms import Form, Session, load_form
from vetting_desk.judgement.assessment import read_assessment
from vetting_desk.judgement.rated import IndicatorView
from vetting_desk.paths import resource_path

LABELS = "| label::English (en) | label::Русский (ru) | label::Тоҷикӣ (tg)"
SETTINGS = (
    "| settings | form_title | form_id | version | default_language | namespaces |\n"
    '| | Sample | sample | 1 | English (en) | vd="urn:vetting-desk:instrument:1" |\n'
)
CHOICES = (
    f"| choices | list_name | name {LABELS} |\n"
    "| | presence | 0 | Absent | Отсутствует | Нест |\n"
    "| | presence | 2 | Present | Присутствует | Ҳаст |\n"
    "| | presence | omit | Left out | Не оценивается | Баҳо дода намешавад |\n"
    "| | bare | 0 | Absent | Отсутствует | Нест |\n"
    "| | bare | 2 | Present | Присутствует | Ҳаст |\n"
    "| | reason | not_asked | Not asked | Не спрашивали | Пурсида нашуд |\n"
    "| | grade | A | A | А | A |\n"
)
COLUMNS = [
    "type",
    "name",
    "en",
    "ru",
    "tg",
    "hint",
    "relevant",
    "default",
    "calculation",
    "kind",
    "id",
    "side",
    "role",
]
HEADER = (
    f"| survey | type | name {LABELS} "
    "| hint::English (en) | relevant | default | calculation "
    "| bind::vd:kind | bind::vd:id | bind::vd:side | bind::vd:role |\n"
)


def _row(*cells: str, **named: str) -> str:
    filled = dict(zip(COLUMNS, cells, strict=False)) | named
    return "| | " + " | ".join(filled.get(column, "") for column in COLUMNS) + " |\n"


@pytest.fixture
def row() -> Callable[..., str]:
    """One row of the survey as Markdown."""
    return _row


@pytest.fixture
def written(tmp_path: Path) -> Callable[..., Form]:
    """A form made of survey rows, for the lint."""

    def make(*rows: str, settings: str = SETTINGS) -> Form:
        source = tmp_path / "sample.md"
        source.write_text(settings + HEADER + "".join(rows) + CHOICES, encoding="utf-8")
        from pyxform.xls2xform import convert as to_xform

        return load_form(to_xform(str(source), warnings=[]).xform.encode())

    return make


@pytest.fixture
def indicator(row: Callable[..., str]) -> Callable[..., list[str]]:
    """The rows of one indicator; parts can be left out or replaced."""

    def make(
        label: tuple[str, ...] = ("Sample", "Пример", "Намуна"),
        presence: str = "presence",
        side: str = "both",
        evidence: bool = True,
        grades: bool = True,
        omit_reason: bool = True,
        default: str = "",
    ) -> list[str]:
        rows = [row("begin_group", "h1", *label, kind="indicator", id="H1")]
        if evidence:
            rows.append(
                row(
                    "begin_repeat",
                    "h1_evidence",
                    "Evidence",
                    "Далел",
                    "Далел",
                    kind="evidence",
                    side=side,
                )
            )
            rows.append(row("text", "h1_words", "Words", "Слова", "Суханон", role="evidence-words"))
            if grades:
                rows.append(
                    row(
                        "select_one grade",
                        "h1_r",
                        "Source",
                        "Источник",
                        "Манбаъ",
                        role="source-reliability",
                    )
                )
                rows.append(
                    row(
                        "select_one grade",
                        "h1_c",
                        "Information",
                        "Сведения",
                        "Маълумот",
                        role="credibility",
                    )
                )
            rows.append(row("end_repeat"))
        rows.append(
            row(
                f"select_one {presence}",
                "h1_presence",
                "Presence",
                "Наличие",
                "Мавҷудият",
                role="presence",
                default=default,
            )
        )
        if omit_reason:
            rows.append(
                row("select_one reason", "h1_omit", "Why", "Почему", "Чаро", role="omit-reason")
            )
        rows.append(row("end_group"))
        return rows

    return make


@pytest.fixture
def form_of_text(tmp_path: Path) -> Callable[[str], Form]:
    """A form written as Markdown tables, for the lint."""

    def make(text: str) -> Form:
        from pyxform.xls2xform import convert

        source = tmp_path / "text.md"
        source.write_text(text, encoding="utf-8")
        return load_form(convert(str(source), warnings=[], form_name="data").xform.encode())

    return make


@pytest.fixture
def form_of_file() -> Callable[[Path], Form]:
    """A finished XForm, for the lint."""
    return load_form


@pytest.fixture
def filled() -> Callable[..., Session]:
    """A function that fills a shipped instrument with its example."""

    def fill(instrument: str, language: str = "English (en)") -> Session:
        folder = resource_path("instruments")
        session = load_form(folder / f"{instrument}.xml").new_session(language=language)
        example = folder / "examples" / f"{instrument}.json"
        session.apply(json.loads(example.read_text(encoding="utf-8"))["steps"])
        return session

    return fill


@pytest.fixture
def session(filled: Callable[..., Session]) -> Session:
    """The return assessment, filled."""
    return filled("return-spj")


@pytest.fixture
def asked() -> Callable[[str, str, str], Session]:
    """A function that begins a session on a tiny form with the given instance, binds and body."""

    def begin(instance: str, binds: str, body: str) -> Session:
        return load_form(
            f"""<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
 xmlns:jr="http://openrosa.org/javarosa" xmlns:vd="urn:vetting-desk:instrument:1">
<h:head><h:title>An invented form</h:title><model><instance><data id="invented" version="1">
{instance}</data></instance>{binds}</model></h:head><h:body>{body}</h:body></h:html>""".encode()
        ).new_session()

    return begin


@pytest.fixture
def views(session: Session) -> dict[str, IndicatorView]:
    """The indicators of the return assessment, by their ids."""
    return {view.id: view for view in read_assessment(session).indicators}
