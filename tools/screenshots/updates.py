"""An invented update, as a desk sees it whose organisation signed one."""

from datetime import UTC, datetime

from vetting_desk.model.update import Package, ProgramUpdate, System, UpdateRole, UpdateSigner
from vetting_desk.operations.updates.taking import Look

NOW = datetime(2026, 11, 30, 9, 30, tzinfo=UTC)
UPDATE = ProgramUpdate(
    counter=2,
    version="0.2.0",
    made_at=NOW,
    changes={
        "en": ("Sticks that are full are told sooner.", "The list of cases is faster."),
        "ru": ("О заполненной флешке сообщается раньше.", "Список дел работает быстрее."),
        "tg": (
            "Дар бораи флешкаи пур барвақттар гуфта мешавад.",
            "Рӯйхати парвандаҳо тезтар кор мекунад.",
        ),
        "fa": ("پُرشدن فلش زودتر گفته می‌شود.", "فهرست پرونده‌ها تندتر است."),
    },
    packages=(Package("vetting-desk_0.2.0-1_amd64.deb", System.DEBIAN, "0" * 64, 61_865_984),),
    digest="1" * 64,
    organisation="Practice",
    training=True,
)
LOOK = Look(
    UPDATE,
    (
        UpdateSigner("a", "Mirzo Sample", UpdateRole.MAKER, NOW),
        UpdateSigner("b", "Hasan Sample", UpdateRole.HEADQUARTERS, NOW),
    ),
    version="0.1.0",
    highest=1,
    refusal="",
    packages=UPDATE.packages,
)
