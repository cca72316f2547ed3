"""Pictures of the officers of a desk, and of every dialog about their keys."""

from tools.screenshots.photographer import PASSPHRASE, Photographer
from tools.screenshots.subject import Subject
from ui.asking.token_pin_dialog import TokenPinDialog
from ui.pages.people.add_officer_dialog import AddOfficerDialog
from ui.pages.people.profile_dialog import ProfileDialog
from ui.pages.people.store_key_dialogs import RemoveOfficerDialog
from ui.pages.this_desk.passphrase_dialogs import AddKeyFileDialog, ChangePassphraseDialog
from ui.pages.unlock.trust_dialog import TrustDialog
from vetting_desk.errors import TokenPinNeededError, TrustChangedError
from vetting_desk.model import Officer, Role, new_id
from vetting_desk.model.officer_profile import OfficerProfile, Sex
from vetting_desk.operations.access.desk_folders import OfficerSlot
from vetting_desk.operations.desk import officers

_WORDS = "nine quiet herons paint bridges"
_REMEMBERED = ("apple", "river", "stone", "lamp", "forest", "bread")
_FOUND = ("wheel", "copper", "winter", "ladder", "ocean", "salt")


def _walk(camera: Photographer) -> None:
    frame = camera.open_desk("post")
    desk, tasks, window = frame.open_desk, camera.tasks, frame.window()
    frame.go("people")
    camera.take("people")
    adding = AddOfficerDialog(desk, tasks, window)
    adding.name.setText("Farida Sample")
    adding.passphrase.first.field.setText(_WORDS)
    camera.take_dialog("add", adding)
    officer = Officer(new_id(), "Farida Sample", Role.INTERVIEWER)
    camera.take_dialog("remove", RemoveOfficerDialog(desk, officer, tasks, window))
    changing = ChangePassphraseDialog(desk, tasks, window)
    changing.new.first.field.setText(_WORDS)
    camera.take_dialog("change-passphrase", changing)
    camera.take_dialog("key-file", AddKeyFileDialog(desk, tasks, window))
    profile = OfficerProfile(("tg", "ru", "sgh"), Sex.FEMALE)
    camera.take_dialog("profile", ProfileDialog(desk, officer, profile, tasks, window))
    wanted = TokenPinNeededError(label="Invented token", serial="0001")
    camera.take_dialog("token-pin", TokenPinDialog(wanted, window))
    changed = TrustChangedError(what=("root",), remembered=_REMEMBERED, found=_FOUND, second=True)
    colleague = OfficerSlot(officer.id, officer.name, officer.role)
    camera.take_dialog("trust", TrustDialog(changed, [colleague], window))
    made = (desk, "Sitora Sample", Role.ADMINISTRATOR, PASSPHRASE)
    added = tasks.call(officers.add_officer, *made)
    alone = camera.open_desk("post", added.id)
    alone.go("log")
    camera.take("alone")
    alone.notice.alone.acted.emit()
    camera.settle()
    camera.take_dialog("colleague")


OFFICERS = Subject(
    "officers",
    (
        "people",
        "add",
        "remove",
        "change-passphrase",
        "key-file",
        "profile",
        "token-pin",
        "trust",
        "alone",
        "colleague",
    ),
    _walk,
)
