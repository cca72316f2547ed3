"""Opening and finding cases."""

import pytest

from vetting_desk.errors import InputError, PermissionDeniedError
from vetting_desk.model import (
    BirthCertainty,
    BirthDate,
    NameKind,
    NameScript,
    Officer,
    PersonName,
    Role,
    new_id,
)
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases

CYRILLIC, LATIN, ARABIC = NameScript.CYRILLIC, NameScript.LATIN, NameScript.ARABIC


def test_a_case_is_found_by_any_of_its_names_while_typing(post: OpenDesk) -> None:
    case = cases.create_case(
        post,
        [
            PersonName("Ҷамшед Намунавӣ", CYRILLIC),
            PersonName("Jamshed Namunavi", LATIN, NameKind.VARIANT),
            PersonName("جمشید نمونه", ARABIC, NameKind.VARIANT),
        ],
    )

    for typed in ("ҷам", "Джам", "jamsh", "NAMUN", "جمش", case.reference[-5:]):
        assert [row.id for row in cases.search(post, typed)] == [case.id], typed


def test_primary_names_come_first_and_doubles_go(post: OpenDesk) -> None:
    variant = PersonName("Ali Sample", LATIN, NameKind.VARIANT)
    case = cases.create_case(post, [variant, PersonName(" Алӣ  Намуна ", CYRILLIC), variant])

    assert case.names == (PersonName("Алӣ Намуна", CYRILLIC), variant)


@pytest.mark.parametrize(
    ("names", "detail"),
    [
        ([], "empty"),
        ([PersonName("Ali", LATIN, NameKind.ALIAS)], "none-is-the-name"),
        ([PersonName("A\u202eli", LATIN)], "direction"),
        ([PersonName(f"Name {number}", LATIN) for number in range(51)], "too-many"),
    ],
)
def test_names_that_cannot_be_kept_are_refused(
    post: OpenDesk, names: list[PersonName], detail: str
) -> None:
    with pytest.raises(InputError) as refused:
        cases.create_case(post, names)

    assert refused.value.fields["detail"] == detail
    assert cases.search(post) == []


@pytest.mark.parametrize(
    ("text", "certainty", "detail"),
    [
        ("1990-02-30", BirthCertainty.EXACT, "not-a-date"),
        ("1990", BirthCertainty.EXACT, "not-a-date"),
        ("1990-2", BirthCertainty.MONTH, "not-a-date"),
        ("2190", BirthCertainty.YEAR, "in-the-future"),
        ("1800", BirthCertainty.ESTIMATED, "too-long-ago"),
        ("١٩٩٠", BirthCertainty.YEAR, "not-a-date"),
    ],
)
def test_a_birth_date_that_does_not_fit_its_certainty_is_refused(
    post: OpenDesk, text: str, certainty: BirthCertainty, detail: str
) -> None:
    with pytest.raises(InputError) as refused:
        cases.create_case(post, [PersonName("Ali", LATIN)], BirthDate(text, certainty))

    assert refused.value.fields["detail"] == detail


def test_a_changed_name_is_found_and_the_old_one_is_not(post: OpenDesk, case_id: str) -> None:
    cases.update_case(post, case_id, [PersonName("Зарина Дигарова", CYRILLIC)], BirthDate())

    assert [row.id for row in cases.search(post, "зарин")] == [case_id]
    assert cases.search(post, "Намунаи") == []
    post.casebook.verify()


def test_an_administrator_cannot_read_cases(post: OpenDesk, case_id: str) -> None:
    post.casebook.act_as(Officer(new_id(), "Admin Sample", Role.ADMINISTRATOR))

    for act in (lambda: cases.search(post), lambda: cases.case_detail(post, case_id)):
        with pytest.raises(PermissionDeniedError):
            act()
