"""What people carry: it helps on the way, is the same each time, and no word on it endangers them."""

from dataclasses import replace

import pytest

from tests.vetting_desk.operations.decisions.conftest import ANORA, LATIF, Bench
from tests.vetting_desk.operations.passage.conftest import Travelling
from vetting_desk.clock import FixedClock
from vetting_desk.errors import EndangeringWordError, NotFoundError, PassageDiffersError, StateError
from vetting_desk.model import NameKind, NameScript, PaperKind, PersonName
from vetting_desk.model.passage import Step, StepSort, StepState
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.passage import family, files, sheets, steps
from vetting_desk.reports.pdf.page_text import page_text

LANGUAGES = ("en", "ru", "tg", "fa")
SECRETS = ("Бародараш", "таҳдид", "Пинҳонӣ", "700")


def filled(travelling: Travelling) -> Step:
    """Put a passage of every sort, with words that must not be printed; return the border step."""
    travelling.put(StepSort.LEG, what="автобус", number="", words="Пинҳонӣ")
    travelling.put(StepSort.TICKET, number="TK-100")
    paper = travelling.put(
        StepSort.PAPER, paper=PaperKind.PASSPORT, number="P0099", what="", who=(travelling.son.id,)
    )
    steps.put(travelling.desk, travelling.case_id, replace(paper, state=StepState.GRANTED))
    travelling.put(StepSort.PAPER, paper=PaperKind.VISA, number="V0001", what="")
    travelling.put(StepSort.MONEY, amount="700")
    travelling.put(StepSort.ESCORT, party="Холаи Намуна")
    travelling.put(StepSort.MEETING, party="Меҳмонхонаи Намуна")
    travelling.put(StepSort.TASK, what="Ба додгоҳ нависед", words="Пинҳонӣ")
    return travelling.put(StepSort.BORDER, place="Сарҳади Намуна", party="Сардор")


def texts(pdf: bytes) -> str:
    found = page_text(pdf)
    assert found is not None
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_travel_sheet_says_the_way_and_nothing_that_endangers(
    travelling: Travelling, language: str
) -> None:
    filled(travelling)
    desk, case = travelling.desk, travelling.case_id
    pdf = sheets.travel_sheet(desk, case, travelling.passage.id, language)
    said = texts(pdf)
    for wanted in ("Намунашаҳр", "TK-100", "Модар", "Холаи", "2026-03-01"):
        assert wanted in said
    reference = cases.case_detail(desk, case).case.reference
    barred = (desk.desk.name, desk.desk.organisation, reference, "V0001", "P0099", "2017")
    for word in (*SECRETS, *barred):
        assert "".join(word.split()) not in said
    for secret in (b"Vetting", desk.desk.name.encode(), desk.officer.name.encode()):
        assert secret not in pdf


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_notice_says_who_is_expected_and_by_which_papers(
    travelling: Travelling, language: str
) -> None:
    border = filled(travelling)
    desk, case = travelling.desk, travelling.case_id
    said = texts(sheets.border_notice(desk, case, travelling.passage.id, border.id, language))
    for wanted in ("Сарҳади", "P0099", "2017-02-03", "Модар", "Духтар", "Писар"):
        assert wanted in said
    reference = cases.case_detail(desk, case).case.reference
    for word in (*SECRETS, reference, desk.desk.name, "V0001"):
        assert "".join(word.split()) not in said
    assert said.count("P0099") == 1


def test_equal_steps_give_equal_bytes_on_one_day(travelling: Travelling) -> None:
    border = filled(travelling)
    desk, case, file = travelling.desk, travelling.case_id, travelling.passage.id
    at = desk.clock.now()
    still = OpenDesk(desk.folder, desk.desk, desk.casebook, desk.secret, FixedClock(at))
    sheet = sheets.travel_sheet(still, case, file, "tg")
    notice = sheets.border_notice(still, case, file, border.id, "ru")
    assert sheets.travel_sheet(still, case, file, "tg") == sheet
    assert sheets.border_notice(still, case, file, border.id, "ru") == notice


@pytest.mark.parametrize(
    "word", ["amnesty", "Терроризм", "ҷангҷӯён", "داعش", "a fighter", "ISIS", "Суд города"]
)
def test_a_word_that_endangers_is_named_and_nothing_is_printed(
    travelling: Travelling, word: str
) -> None:
    travelling.put(StepSort.MEETING, party=f"Меҳмонхона {word}")
    with pytest.raises(EndangeringWordError) as refused:
        sheets.travel_sheet(travelling.desk, travelling.case_id, travelling.passage.id, "en")
    assert str(refused.value.fields["word"]) in f"Меҳмонхона {word}"


def test_the_names_of_the_organisation_and_the_case_are_such_words(travelling: Travelling) -> None:
    desk, case = travelling.desk, travelling.case_id
    for word in (desk.desk.organisation.upper(), cases.case_detail(desk, case).case.reference):
        made = travelling.put(StepSort.ESCORT, party=f"аз {word}")
        with pytest.raises(EndangeringWordError):
            sheets.travel_sheet(desk, case, travelling.passage.id, "ru")
        off = replace(made, state=StepState.CALLED_OFF)
        steps.put(desk, case, off)
    assert sheets.travel_sheet(desk, case, travelling.passage.id, "ru")


def test_what_is_no_post_and_what_two_desks_say_is_not_printed(
    bench: Bench, travelling: Travelling
) -> None:
    case, file = bench.case_id, travelling.passage.id
    leg = travelling.put(StepSort.LEG)
    with pytest.raises(StateError):
        sheets.border_notice(travelling.desk, case, file, leg.id, "en")
    with pytest.raises(NotFoundError):
        sheets.border_notice(travelling.desk, case, file, file, "en")
    bench.carry()
    for name, day in ((ANORA, "2026-03-05"), (LATIF, "2026-03-06")):
        steps.put(bench.at(name), case, replace(leg, day=day))
    bench.carry()
    assert files.of_case(bench.hq, case)[0].steps[0].stands.others
    with pytest.raises(PassageDiffersError):
        sheets.travel_sheet(bench.at(LATIF), case, file, "en")


def test_a_name_stands_in_each_of_its_scripts_and_no_alias_does(travelling: Travelling) -> None:
    desk, case = travelling.desk, travelling.case_id
    names = (
        *travelling.mother.names,
        PersonName("Modar Namuna", NameScript.LATIN, NameKind.VARIANT),
        PersonName("Kunya Namuna", NameScript.LATIN, NameKind.ALIAS),
    )
    family.record(desk, case, replace(travelling.mother, names=names), "Шиноснома")
    said = texts(sheets.travel_sheet(desk, case, travelling.passage.id, "en"))
    assert "ModarNamuna" in said
    assert "Kunya" not in said
