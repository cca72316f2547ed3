"""Whether who brought a post its rules could sign then: by the list the post knows, and the day they came."""

from collections.abc import Callable
from datetime import datetime, timedelta
from types import SimpleNamespace
from typing import cast

import pytest

from vetting_desk.crypto.certificates import load_certificate
from vetting_desk.model.revocation import Revocation, RevocationKind
from vetting_desk.operations.access import brought_rules
from vetting_desk.operations.access.brought_rules import DoubtingDesk
from vetting_desk.operations.access.open_desk import OpenDesk

Doubted = Callable[..., str]
DAY = timedelta(days=1)


@pytest.fixture
def doubted(post: OpenDesk, hq: OpenDesk) -> Doubted:
    """A function that says who is doubted at a post whose rules came today, as the list says."""
    own = hq.casebook.officers.get(hq.officer.id).certificates[0]
    now, certificate = post.casebook.clock_reading().newest, load_certificate(own)

    def asked(
        since: timedelta | None,
        kind: RevocationKind = RevocationKind.MISUSED,
        claimed: timedelta = timedelta(),
    ) -> str:
        brought_rules.remember(post, certificate, now + claimed)
        came = datetime.fromisoformat(_kept(post)["came"])
        revoked = None if since is None else Revocation(came + since, kind, came)
        trust = SimpleNamespace(revocation_of=lambda each: revoked if each == certificate else None)
        desk = SimpleNamespace(casebook=post.casebook, keys=SimpleNamespace(trust=trust))
        return brought_rules.doubted(cast("DoubtingDesk", desk))

    return asked


def _kept(post: OpenDesk) -> dict[str, str]:
    import json

    return dict(json.loads(post.casebook.settings.get(brought_rules.KEY) or "{}"))


def test_nobody_is_doubted_who_was_not_revoked(doubted: Doubted) -> None:
    assert doubted(None) == ""


@pytest.mark.parametrize("kind", list(RevocationKind))
def test_nor_who_was_revoked_after_the_rules_came(doubted: Doubted, kind: RevocationKind) -> None:
    assert doubted(DAY, kind) == ""


@pytest.mark.parametrize("kind", [RevocationKind.LOST, RevocationKind.MISUSED])
def test_of_a_lost_or_misused_key_the_day_of_its_word_shows_nothing(
    doubted: Doubted, hq: OpenDesk, kind: RevocationKind
) -> None:
    assert doubted(-DAY, kind) == hq.officer.name
    assert doubted(-DAY, kind, claimed=-2 * DAY) == hq.officer.name


def test_who_left_is_believed_for_what_they_signed_before(doubted: Doubted, hq: OpenDesk) -> None:
    assert doubted(-DAY, RevocationKind.LEFT, claimed=-2 * DAY) == ""
    assert doubted(-DAY, RevocationKind.LEFT) == hq.officer.name


def test_what_came_before_it_was_remembered_is_not_doubted(post: OpenDesk) -> None:
    post.casebook.settings.remove(brought_rules.KEY)
    assert brought_rules.doubted(post) == ""
