"""What is said of a person beneath their name, in one line."""

from datetime import UTC, date, datetime

from ui.pages.cases.about_person import about_person
from vetting_desk.model import BirthCertainty, BirthDate, Case, NameScript, PersonName, Stage


def test_other_names_and_birth_stand_in_a_line(qapp: object) -> None:
    at = datetime(2026, 1, 1, tzinfo=UTC)
    names = (
        PersonName("Намуна", NameScript.CYRILLIC), PersonName("Namuna", NameScript.LATIN),
        PersonName("Озмоиш", NameScript.CYRILLIC),
    )  # fmt: skip
    birth = BirthDate("1990-05-12", BirthCertainty.EXACT)
    case = Case("id", "2026-W5C-00001", names, birth, Stage.CONTACT, at, at)
    said = about_person(case, date(2026, 6, 1))
    assert said.index("Namuna") < said.index("1990-05-12") < said.index("Озмоиш")
    assert "36" in said
