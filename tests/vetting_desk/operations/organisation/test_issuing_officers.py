"""Who opens the issuing key: put under two, further officers named, and brought back from the safe."""

import subprocess
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE, SECOND
from vetting_desk.crypto.kdf import CHEAP
from vetting_desk.errors import (
    EnrolmentError,
    InputError,
    IssuingKeyError,
    SecondOfficerNeededError,
    StateError,
    WrongPassphraseError,
)
from vetting_desk.model import Officer, Role
from vetting_desk.operations.access.issuing_key import ISSUING_KEY, Custody, IssuingPurpose
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk import desks, officers
from vetting_desk.operations.organisation import (
    enrolment,
    founding,
    issuing_officers,
    issuing_sealing,
    revocations,
)
from vetting_desk.operations.practice import training

THIRD = "eleven quiet herons count tiles"
ByTwo = Callable[[Callable[[], object]], object]


def detail(call: Callable[[], object]) -> str:
    with pytest.raises(IssuingKeyError) as refused:
        call()
    return str(refused.value.fields["detail"])


@pytest.fixture
def third(hq: OpenDesk, by_two: ByTwo) -> Officer:
    """An administrator of headquarters, who is not named yet."""
    added = by_two(lambda: officers.add_officer(hq, "Anora Sample", Role.ADMINISTRATOR, THIRD))
    assert isinstance(added, Officer)
    return added


def names(rows: tuple[issuing_officers.NamedOfficer, ...]) -> list[str]:
    return [row.officer.name for row in rows]


def test_with_one_officer_it_waits_for_a_second(hq: OpenDesk) -> None:
    state = issuing_officers.state(hq)

    assert (state.custody, state.named, names(state.others)) == (
        Custody.ONE,
        (),
        ["Hilola Sample"],
    )
    assert [row.oneself for row in state.others] == [True]


def test_under_two_everything_that_issues_wants_both(
    hq: OpenDesk, post: OpenDesk, second: Officer, by_two: ByTwo, stick: Path
) -> None:
    enrolment.write_request(post, stick)
    request = stick / "vetting-desk-request.json"
    by_two(lambda: enrolment.approve(hq, request, stick))
    by_two(lambda: revocations.renew(hq))
    by_two(lambda: officers.add_officer(hq, "Anora Sample", Role.INTERVIEWER, THIRD))
    by_two(lambda: revocations.revoke_officer(hq, post.officer.id, "Invented"))
    by_two(lambda: revocations.revoke_desk(hq, post.desk.id, "Invented"))

    opened = hq.casebook.audit.entries(action="issuing-key-opened")
    assert [entry.subject for entry in opened][:3] == [
        post.desk.id,
        post.officer.id,
        "Anora Sample",
    ]
    assert all(second.name in str(entry.detail) for entry in opened)
    hq.casebook.verify()


def test_what_was_refused_for_want_of_a_second_officer_left_nothing(
    hq: OpenDesk, second: Officer, post: OpenDesk
) -> None:
    before = hq.casebook.audit.length()
    slots = sorted((hq.folder / "slots").iterdir())

    for act in (
        lambda: officers.add_officer(hq, "Anora Sample", Role.INTERVIEWER, THIRD),
        lambda: revocations.revoke_officer(hq, post.officer.id, "Invented"),
        lambda: revocations.renew(hq),
    ):
        with pytest.raises(SecondOfficerNeededError) as wanted:
            act()
        assert wanted.value.fields["ids"] == (second.id,)
    assert hq.casebook.audit.length() == before
    assert sorted((hq.folder / "slots").iterdir()) == slots


@pytest.mark.usefixtures("second")
def test_it_is_put_under_two_once(hq: OpenDesk, second: Officer) -> None:
    with pytest.raises(StateError):
        issuing_officers.put_under_two(hq, second.id, SECOND)


def test_a_wrong_passphrase_leaves_it_under_one(hq: OpenDesk) -> None:
    other = officers.add_officer(hq, "Zulfiya Sample", Role.SUPERVISOR, SECOND)
    with pytest.raises(WrongPassphraseError):
        issuing_officers.put_under_two(hq, other.id, PASSPHRASE)
    assert hq.issuing_key.custody is Custody.ONE


@pytest.mark.parametrize("role", [Role.INTERVIEWER, Role.DECISION_MAKER, Role.ANALYST])
def test_who_may_not_certify_cannot_be_named(hq: OpenDesk, role: Role) -> None:
    other = officers.add_officer(hq, "Zulfiya Sample", role, SECOND)

    assert other.id not in {row.officer.id for row in issuing_officers.state(hq).others}
    assert detail(lambda: issuing_officers.put_under_two(hq, other.id, SECOND)) == "no-role"


def test_nobody_is_two(hq: OpenDesk) -> None:
    assert (
        detail(lambda: issuing_officers.put_under_two(hq, hq.officer.id, PASSPHRASE))
        == "nobody-else"
    )


@pytest.mark.usefixtures("second")
def test_a_third_officer_is_named_by_two_and_then_opens_it_with_either(
    hq: OpenDesk, third: Officer, by_two: ByTwo
) -> None:
    assert issuing_officers.state(hq).at_risk
    by_two(lambda: issuing_officers.name_officer(hq, third.id, THIRD))

    state = issuing_officers.state(hq)
    assert names(state.named) == ["Anora Sample", "Hilola Sample", "Zulfiya Sample"]
    assert not state.at_risk
    hq.issuing_key.grant(IssuingPurpose.RENEW_LIST, "", third.id, THIRD)
    assert revocations.renew(hq) == 2
    [entry] = hq.casebook.audit.entries(action="issuing-key-named", limit=1)
    assert third.id in str(entry.detail)
    assert detail(lambda: issuing_officers.name_officer(hq, third.id, THIRD)) == "named-already"


@pytest.mark.usefixtures("second")
def test_a_recipient_that_was_swapped_in_the_casebook_is_sealed_nothing(
    hq: OpenDesk, third: Officer, by_two: ByTwo, second: Officer
) -> None:
    """Who is named comes from what two officers opened, and a new one's half from their own slot."""
    by_two(lambda: issuing_officers.name_officer(hq, third.id, THIRD))
    hq.issuing_key.grant(IssuingPurpose.RENEW_LIST, "", second.id, SECOND)
    with hq.issuing_key.use(IssuingPurpose.RENEW_LIST) as authority:
        assert set(authority.named) == {hq.officer.id, second.id, third.id}
    assert not set(authority.named.values()) & set(
        hq.casebook.database.column("SELECT recipient FROM officer_recipients")
    )


@pytest.mark.usefixtures("third")
def test_two_at_least_stay(hq: OpenDesk, second: Officer, third: Officer, by_two: ByTwo) -> None:
    assert detail(lambda: issuing_officers.end_naming(hq, second.id)) == "two-at-least"
    assert detail(lambda: issuing_officers.end_naming(hq, third.id)) == "not-named"
    by_two(lambda: issuing_officers.name_officer(hq, third.id, THIRD))
    by_two(lambda: issuing_officers.end_naming(hq, second.id))

    assert names(issuing_officers.state(hq).named) == ["Anora Sample", "Hilola Sample"]
    assert (
        detail(lambda: hq.issuing_key.grant(IssuingPurpose.NAME, "", second.id, SECOND))
        == "not-named"
    )


def test_who_is_named_is_not_removed_from_the_desk(hq: OpenDesk, second: Officer) -> None:
    assert detail(lambda: officers.remove_officer(hq, second.id, PASSPHRASE)) == "still-named"


@pytest.mark.usefixtures("third")
def test_revoking_an_officer_ends_that_they_are_named_where_two_are_left(
    hq: OpenDesk, second: Officer, third: Officer, by_two: ByTwo
) -> None:
    by_two(lambda: issuing_officers.name_officer(hq, third.id, THIRD))
    by_two(lambda: revocations.revoke_officer(hq, third.id, "Invented"))

    assert set(hq.casebook.issuing_pairs.named()) == {hq.officer.id, second.id}


@pytest.fixture
def safe(data: Path) -> Path:
    return next(data.rglob(founding.ISSUING_KEY_FILE))


def test_it_is_brought_back_from_the_safe_when_the_others_are_gone(
    hq: OpenDesk, second: Officer, third: Officer, safe: Path
) -> None:
    hq.casebook.officers.put(second, active=False)

    issuing_officers.bring_back(hq, safe, PASSPHRASE, third.id, THIRD)

    assert names(issuing_officers.state(hq).named) == ["Anora Sample", "Hilola Sample"]
    hq.issuing_key.grant(IssuingPurpose.RENEW_LIST, "", third.id, THIRD)
    revocations.renew(hq)
    assert hq.casebook.audit.entries(action="issuing-key-brought-back")[0].subject == third.id


def test_only_the_organisation_s_own_key_is_brought_back(
    hq: OpenDesk, second: Officer, safe: Path, tmp_path: Path
) -> None:
    with pytest.raises(WrongPassphraseError):
        issuing_officers.bring_back(hq, safe, "a wrong invented passphrase", second.id, SECOND)
    root = safe.with_name(founding.ROOT_KEY_FILE)
    assert (
        detail(lambda: issuing_officers.bring_back(hq, root, PASSPHRASE, second.id, SECOND))
        == "another-key"
    )
    nothing = tmp_path / "nothing.pem"
    nothing.write_text("nothing")
    for path in (nothing, tmp_path / "not-there"):
        with pytest.raises(InputError):
            issuing_officers.bring_back(hq, path, PASSPHRASE, second.id, SECOND)


def test_a_post_brings_nothing_back(post: OpenDesk, safe: Path) -> None:
    post.casebook.act_as(Officer(post.officer.id, post.officer.name, Role.SUPERVISOR))
    with pytest.raises(EnrolmentError):
        issuing_officers.bring_back(post, safe, PASSPHRASE, post.officer.id, PASSPHRASE)


def test_a_copy_for_the_safe_is_written_by_two_and_opens(
    hq: OpenDesk, second: Officer, by_two: ByTwo, tmp_path: Path
) -> None:
    path = by_two(lambda: issuing_officers.write_safe_copy(hq, tmp_path, THIRD))

    assert isinstance(path, Path)
    assert b"ENCRYPTED" in path.read_bytes()
    issuing_officers.bring_back(hq, path, THIRD, second.id, SECOND)
    with pytest.raises(FileExistsError):
        issuing_officers.write_safe_copy(hq, tmp_path, THIRD)


def test_openssl_opens_a_copy_for_the_safe(
    hq: OpenDesk, by_two: ByTwo, tmp_path: Path, outside_tool: Callable[[str], str]
) -> None:
    openssl = outside_tool("openssl")
    path = str(by_two(lambda: issuing_officers.write_safe_copy(hq, tmp_path, THIRD)))
    done = subprocess.run(
        [openssl, "pkey", "-in", path, "-passin", f"pass:{THIRD}", "-noout"], check=False
    )
    assert done.returncode == 0


def test_a_headquarters_founded_by_two_is_under_two(tmp_path: Path) -> None:
    made = enrolment.create_headquarters(
        tmp_path, "Test organisation", "Test HQ", "Hilola Sample", PASSPHRASE, PASSPHRASE,
        training=True, profile=CHEAP, second=issuing_sealing.SecondOfficer("Zulfiya Sample", SECOND),
    ).place  # fmt: skip
    first, other = made.officers

    with closing(desks.unlock(made.folder, other.id, SECOND)) as desk:
        assert desk.issuing_key.custody is Custody.TWO
        assert desk.casebook.settings.get_bytes(ISSUING_KEY) is None
        desk.issuing_key.grant(IssuingPurpose.RENEW_LIST, "", first.id, PASSPHRASE)
        assert revocations.renew(desk) == 2
        desk.casebook.verify()


def test_the_training_organisation_is_under_two(tmp_path: Path) -> None:
    places = training.create_training(tmp_path, "Practice Officer", PASSPHRASE, "en", profile=CHEAP)
    place = next(each for each in places if each.desk.kind.value == "hq")

    assert sorted(officer.name for officer in place.officers) == [
        "Practice Officer",
        training.SECOND_OFFICER,
    ]
    for officer in place.officers:
        with closing(desks.unlock(place.folder, officer.id, PASSPHRASE)) as desk:
            assert desk.issuing_key.custody is Custody.TWO
            assert len(desk.issuing_key.seconds()) == 1
