"""Known errors as English sentences for a terminal: what is wrong and what to do about it.

The window's own translated texts are in `ui.text.error_text`.
"""

import re

from vetting_desk import errors
from vetting_desk.cli.detail_text import explain
from vetting_desk.cli.output import plain
from vetting_desk.errors import VettingDeskError

_SENTENCES: dict[type[VettingDeskError], str] = {
    errors.FormSyntaxError: "The instrument[ {file}] cannot be used[, line {line}]: {detail}. Correct it in "
    "the tool it was made with, and save it again as an ODK XForm or XLSForm.",
    errors.FormTooLargeError: "The file[ {file}] holds more than is read: {detail}. Make it smaller, such as "
    "with long lists in files of their own.",
    errors.ExpressionError: 'Question {question}, column "{column}": "{written}" cannot be used: '
    "{detail}. Correct it in the questionnaire.",
    errors.FormCycleError: "These questions are calculated from one another: {members}. Remove one of the "
    "references so that the chain has a beginning.",
    errors.InstrumentAlteredError: "The instrument {file} that came with the program was changed since, and is "
    "not used. Install the program again from where your organisation gives it out.",
    errors.InstrumentFindingsError: "{file} can be used, but a person must read what was found in it. Run: "
    "vetting-desk instrument check --vetting {file}",
    errors.InstrumentSumsError: "{file} reckons with ratings in {question}: nothing is ever reckoned "
    "with them, and nobody adds it. Take that out of the row.",
    errors.ItemTextsMissingError: "The words of {title} are not here, and this program may not bring them "
    'along. Headquarters signs a pack with the official ones on its sheet "items": {wanted}.',
    errors.FormVersionError: "{file}: its version {version} is here with other lists. Give it a new version.",
    errors.FormStructureError: "[Question {question}: ]{detail}. Correct it in the questionnaire.",
    errors.AnswerError: "Question {reference} cannot take this answer: {detail}. Correct the step.",
    errors.WrongPassphraseError: "The passphrase does not open this officer's key. Check Caps Lock and the "
    "keyboard layout, and type it again.",
    errors.DamagedSlotError: "Both copies of the key file {path} are missing or damaged ({detail}). The "
    "casebook itself may be sound: copy the key file back from a backup, or ask headquarters to recover it.",
    errors.AgeFormatError: "The file is not a sealed file as the age format says ({detail}). Copy it again "
    "from where it came.",
    errors.NoMatchingIdentityError: "The file is sealed for somebody else; this key does not open it. Check "
    "which desk it was written for.",
    errors.AgePayloadError: "The sealed content was altered or cut short ({detail}). Copy it again from "
    "where it came; if it stays so, have the desk write it anew.",
    errors.CertificateError: "The certificate[ of {subject}] is refused: {detail}. Check that the root "
    "certificate is your organisation's, and that this device's clock is right.",
    errors.SignerRevokedError: "The certificate of {subject} was revoked, and nobody believes what they would "
    "sign. Let another officer do it, or have the certificate renewed.",
    errors.SignatureError: "The signature is not valid: {detail}. Do not rely on this file.",
    errors.CasebookMissingError: "There is no casebook in {path}. Name the folder of a desk.",
    errors.CasebookDamagedError: "The casebook in {path} does not open or fails its checks ({detail}). "
    "Leave the folder as it is, make a copy of it, and restore the newest backup.",
    errors.FolderReadOnlyError: "The folder of this desk cannot be written: {path}. Nothing is damaged, and no "
    "backup is needed. Give the account you work with the right to write there, and try again.",
    errors.CasebookPlaintextError: "The file {path} is an unencrypted database and not a casebook. It was "
    "put there from outside: do not use it, and tell your supervisor.",
    errors.CasebookVersionError: "The casebook in {path} was written by a newer program (format {found}, "
    "this one knows {known}). Install the newer program.",
    errors.CasebookNotRenewedError: "The casebook in {path} cannot be brought up to this version of the "
    "program ({detail}). It is as it was: go on with the version before, and tell headquarters.",
    errors.CasebookInUseError: "Another window has the casebook in {path} open (process {process}). Use "
    "that window, or close it first.",
    errors.StorageFullError: "The disk that holds {path} is full. Free some space; what was saved is kept.",
    errors.DiskFailingError: "The disk that holds {path} did not do what was asked ({detail}). What was saved "
    "before is kept. Try again; if it happens again, make a backup on a stick and have the disk checked.",
    errors.FileHeldError: "Another program is holding {path}. What was there before is kept. Close what "
    "looks into its folder, wait a minute for a virus check to end, and try again.",
    errors.SafeguardError: "Refused, to keep a person safe.[ {why} {instead}]",
    errors.SecondRoleNeededError: "{officer} has said so already. Have an officer of another role say the "
    "same.",
    errors.OwnContactNeededError: "Nobody becomes a case by what others say of them. Wait until the person "
    "calls themselves; until then the call stays open.",
    errors.HeldElsewhereError: "{desk} holds this case, and changes its names and papers. Have it handed over, "
    "or, as a supervisor, take it over with a reason: casework take-over.",
    errors.StillOpenError: "Something of this case is open: interviews that are not signed {drafts}, tasks "
    "nobody answered {tasks}, records sent back {returned}, alarms {alarms}. See to it, then close the case.",
    errors.CaseClosedError: "The case {reference} is closed, and nothing is begun in it. A supervisor of the "
    "desk that holds it, or headquarters, opens it again: casework reopen.",
    errors.NoComplaintsOfficerError: "Nobody at this desk can receive a complaint. Write it on paper for "
    "headquarters, and ask that a complaints officer be given an account here.",
    errors.TooEarlyToAskError: "It is too early to ask for this consent ({missing}). Ask after a decision is "
    "in force and the person was told of it.",
    errors.CameraError: "No picture can be taken from a camera here ({detail}). A terminal reads none: give "
    "a file.",
    errors.MicrophoneError: "No sound can be taken from a microphone: {detail}.",
    errors.RecordingDamagedError: "The recording {recording} is not what was recorded: piece {piece} is "
    "{detail}. Do not rely on it; leave the casebook as it is, and look into a backup.",
    errors.NotFoundError: "Nothing is stored under {id} ({what}).",
    errors.NumbersDifferError: "The figures over many cases were not those of the cases. Nothing is lost: they "
    "are counted again the next time they are looked at.",
    errors.StateError: "This is not possible now: {what} is {state}, and would have to be {wanted}.",
    errors.AuditChainError: "The audit log does not fit together at entry {sequence}: {detail}. Leave the "
    "folder as it is, and tell your supervisor.",
    errors.NotACopyError: "This is no copy for others: nothing was left out of it by anybody here. Take the "
    "PDF of a copy or case file that was given out.",
    errors.RegistryError: "The registry's database cannot do this now. Nothing that was kept is lost.",
    errors.RegistryExtraError: "Working with a registry in PostgreSQL needs {missing}, which is not installed. "
    "Install it with: pip install vetting-desk[{extra}]",
    errors.RegistryDownError: "The registry's database cannot be reached ({detail}). Nothing was kept, and no "
    "receipt was written. See that the server runs and lets this login in, then try again.",
    errors.RegistryTimeoutError: "The registry's database did not answer within {seconds} seconds. That says "
    "nothing of what is there. Try again; if it goes on, ask whoever looks after the server.",
    errors.RegistryRefusedError: "The registry's database refused this: {detail}. Nothing was changed. Ask "
    "who gives out its logins, if your work needs it.",
    errors.RegistryVersionError: "The registry's database is not as this program knows it ({detail}: step "
    "{found}, known {known}). Set it up with: registry create; or use the version that wrote it.",
    errors.RegistryDiffersError: "The two copies of the registry differ in {what}: {here} here, {there} there. "
    "Nothing was removed on either side. Move once more; if they differ still, restore the one that has less.",
    errors.RegistryKeyError: "Your keys do not open this part of the registry ({compartment}). Ask "
    "headquarters for a member's folder with these keys.",
    errors.ReasonElsewhereError: "Opening this case takes a reason, which is not kept from here. Open "
    "it at the return desk, whose log keeps why.",
    errors.LeaseLostError: "Another worker took over the bundle {bundle}. Nothing was kept twice, and there is "
    "nothing to do.",
    errors.NotAReportError: "This is not a report: it has no record inside, whoever signed it. Take the PDF "
    "that was saved from the record.",
    errors.ReportSignatureError: "The report's signature is missing or not valid: {detail}. Do not rely on "
    "this file.",
    errors.ReportError: "The report cannot be made or read: {detail}. The answers are kept.",
    errors.PrintingError: "The printer did not take the pages: {detail}.",
    errors.ProofLineError: "Line {line} is not as it stands on the paper. Compare it letter by letter; its "
    "last two letters belong to it.",
    errors.ProofFormatError: "This cannot be read as a proof: {detail}. That says nothing against whoever "
    "shows it; try a better picture, or type the lines of the paper into a text file.",
    errors.ProofRefusedError: "This cannot be done with a proof: {detail}.",
    errors.OwnContactError: "Nobody gets a case by the word of others: write how this person made contact "
    "themselves.",
    errors.EndangeringWordError: "This word could endanger who carries the paper: {word}. Write it otherwise.",
    errors.PassageDiffersError: "Two desks wrote this differently. Settle it in the window first.",
    errors.FileRefusedError: "The file was not taken in: {detail}. Save it as JPEG, PNG or PDF "
    "where it was made.",
    errors.FileNotSavedError: "{path} was not saved: {detail}. Choose another folder or another name.",
    errors.FileQuotaError: "The case has as many files as it may: {files}, {bytes} of {limit} bytes. "
    "Record the paper without a picture.",
    errors.FileBytesMissingError: "The file itself has not come to this desk yet; it comes with "
    "another bundle.",
    errors.CopyRefusedError: "No copy was made: {detail}[ ({label})].",
    errors.AgainstFirstError: "Say first whether evidence against it was looked for.",
    errors.EvidenceKeptError: "Line {number} of the evidence stays as it is: {detail}. Correct or withdraw it "
    "with a reason.",
    errors.JudgementUnfinishedError: "The judgement is not finished: {detail}[ ({indicators})]. No reason "
    "stands for it: code or leave out each indicator, with evidence and reasons, and say when to look again.",
    errors.RatingsError: "These ratings cannot be compared:[ line {line}:] {detail}. Correct the table.",
    errors.DecodingError: "The file cannot be shown here: {detail}.",
    errors.DriveError: "The stick at {path} cannot be used[: {detail}]. Take it out, put it in again, or take "
    "another.",
    errors.DriveMissingError: "The stick at {path} is not there, or was pulled. Whole on it: {written}. "
    "Put it back and write again.",
    errors.DriveReadOnlyError: "The stick at {path} cannot be written. Slide its switch, or take another.",
    errors.DriveDeniedError: "This computer does not let the program use {path}. Choose another folder or "
    "stick; if none works, ask whoever looks after this computer whether sticks are allowed.",
    errors.DriveDamagedError: "The stick at {path} is failing[: {detail}]. Take another, and do not rely on "
    "what is on this one.",
    errors.DriveBusyError: "Another program is holding a file at {path}. Close what shows the stick, wait a "
    "minute for a virus check to end, and try again.",
    errors.DriveSilentError: "The stick at {path} did not answer in time. Take it out, put it into another "
    "socket of the computer, and try again.",
    errors.DriveSealedError: "The stick at {path} is encrypted and was not opened yet. Open it with its "
    "password where this computer shows its drives, then try again.",
    errors.DrivePathError: "The path {path} is too long, or has signs that cannot stand in a name there. "
    "Choose a folder with a short name at the top of the stick.",
    errors.DriveFullError: "The stick at {path} is full: {needed} bytes are needed, {free} are free. Free "
    "some space or take another.",
    errors.DriveReadBackError: "What was read back from {path} is not what was written. Take another stick.",
    errors.PartsFullError: "There is no room for another part: {held} bytes of {limit} wait for their other "
    "parts. Bring those, or clear what is not needed with: exchange clear-parts",
    errors.DecisionUnfinishedError: "The decision is not complete: {parts}. Fill these in.",
    errors.CriterionUntouchedError: "Nothing is said yet of {criteria}. Say of each criterion met, not "
    "met, unclear or not assessed, and why.",
    errors.CriterionReasonsError: "These criteria have no reasons: {criteria}. Write why.",
    errors.CriterionEvidenceError: "These criteria rest on no evidence: {criteria}. Met needs something "
    "for it, not met something against it.",
    errors.EvidenceGoneError: "Evidence is named that is in no record in force ({record}). Choose it "
    "again.",
    errors.OutdatedRecordError: "The decision works from a record that was corrected since ({record}). "
    "Read the correction, and prepare the decision anew.",
    errors.RecordLeftOutError: "The decision leaves out a record that was in force: {record}. A decision "
    "works from every record. Do not agree, and say why; tell a supervisor.",
    errors.NewerArrivedError: "Something new arrived on the case {case}. Look at it first.",
    errors.JudgementMissingError: "Nobody decides on a threat ({criterion}) before there is a signed "
    "judgement. Ask the post for one.",
    errors.PanelTooSmallError: "The panel has {named} decision-makers; the rules ask for {wanted}. Name "
    "another.",
    errors.PanelRoleError: "{officer} ({role}) may not be on this panel: name decision-makers and lawyers.",
    errors.OwnAssessmentError: "{officer} assessed what the decision works from ({record}). Name somebody "
    "else.",
    errors.LawyerMissingError: "Not met is not decided without a lawyer: {criteria}. Name one.",
    errors.NotOnPanelError: "{officer} has no say in this decision. Let its panel do it.",
    errors.ClinicalMaterialError: "Clinical content ({record}) is no evidence and goes to no prosecutor. "
    "Take it out of the {where}.",
    errors.BeforeNoticeError: "What was said before the rights notice ({record}) goes to no prosecutor. "
    "Take it out.",
    errors.ChildPathError: "The person is a child, or may be one ({age}). Decide on child protection or "
    "more inquiry alone.",
    errors.AlreadyDecidingError: "{officer} is making a decision on this case already ({state}). Go on "
    "with that one, or have it withdrawn.",
    errors.DecisionInForceError: "A decision on the case {case} is in force. Say first why it has to be "
    "looked at again.",
    errors.DecisionError: "The decision cannot be made as it is.",
    errors.HeadquartersOnlyError: "{desk} is a post. Queues are at headquarters.",
    errors.ClaimedMeanwhileError: "{officer} has this case since {at}. Nothing of yours is lost.",
    errors.ClaimEndedError: "Nobody has this case any more[ ({why}, {officer})]. Claim it with: queue claim",
    errors.NotClaimedError: "Nobody has claimed this case. Claim it first with: queue claim",
    errors.ArrivedMeanwhileError: "Something arrived, or was said of this case, since you looked. Look again "
    "with: queue show",
    errors.SecondLookError: "{officer} asked for a second look: somebody else has it.",
    errors.SeenAlreadyError: "{officer} acknowledged this already, on {at}.",
    errors.NotWorkingHereError: "{officer} cannot be given a case here: name somebody who has an account at "
    "this desk and works in its queues.",
    errors.QueueError: "This case cannot be taken or moved on now. Look at it again.",
    errors.ListFormatError: "The list cannot be read: {detail}[, line {line}][, entry {entry}]. Nothing of "
    "it was kept. Fetch the publisher's file anew, and name its form with --form.",
    errors.ExtraMissingError: "This takes the extra {extra}, of which is missing here: {missing}. Install "
    "it with: pip install {install}",
    errors.LinkageRulesError: "These rules cannot be used: {detail}. Begin with: linkage rules DESK --show",
    errors.LinkageRunError: "There was not memory enough to compare {persons} persons. What was proposed "
    "before stays. Run it on a machine with more memory, or with fewer cases.",
    errors.ListRefusedError: "This is not done with a list now: {detail}.",
    errors.PackProblemsError: "The texts of {file} cannot be signed as they are. Correct the errors above.",
    errors.PackError: "{file} cannot be used as a pack of texts: {detail}. Begin with: pack sample",
    errors.TranslationMismatchError: "{file}: the texts that came are of {belongs}, and not of {wanted}. "
    "Name the file they were exported from.",
    errors.TranslationFileError: "{file} cannot be used[, line {line}]: {detail}[ ({name})].",
    errors.BundleFormatError: "The bundle is not as its format says: {detail}[ ({member})]. Nothing was "
    "taken in. Have the desk write it anew.",
    errors.RecordRefusedError: "The record[ {record_id}] is set aside[: {detail}][ ({reason})]. The rest was "
    "taken in. Ask the desk that signed it.",
    errors.NotJudgedError: "The signature of the record {record_id} cannot be judged[ ({why})]. Release it "
    "with --although-not-judged and a reason if you answer for it, or set it aside.",
    errors.BundleVersionError: "The file was written by a newer program (version {found}, this one knows "
    "{known}). Install the newer program.",
    errors.BundleSignatureError: "The bundle is not validly signed by a known desk: {detail}. Nothing was "
    "taken in. Ask the desk that sent it.",
    errors.BundleAddresseeError: "The bundle was signed for other recipients; somebody may have wrapped it "
    "anew. Nothing was taken in. Tell your supervisor.",
    errors.BundleForkError: "Two different bundles came from desk {desk_id} under number {sequence}. Both "
    "are kept; a person must decide.",
    errors.BundleTrainingError: "Training material and real desks do not mix. Nothing was taken in.",
    errors.UpdateUnsignedError: "This is the maker's file of version {version}: headquarters' signer has not "
    "signed it, and no desk takes it before. At headquarters: update countersign",
    errors.UpdateNewerFormatError: "The update has a newer form (version {found}) than this program reads "
    "({known}). Ask headquarters for the update that comes between.",
    errors.UpdateUnjudgedError: "Whether the signature of {name} on the update counts cannot be said here: "
    "{why}. Nothing was saved.",
    errors.UpdateOlderError: "Version {version} (number {counter}) is not taken: {detail}. The highest number "
    "seen here is {highest}.",
    errors.UpdateNoPackageError: "The update to version {version} has nothing for this system ({system}), only "
    "for: {there}. Ask headquarters for one that has, or save them all with --every.",
    errors.UpdateNotBesideError: "The return bundle is written and whole. The update to version {version} did "
    "not fit beside it: {needed} bytes are needed, {free} are free. Take another stick for it: update put-on",
    errors.UpdateNoLongerSignedError: "The return bundle is written and whole. The update to version {version} "
    "is not beside it: its signatures count no more. Hand on another one, or none: update stop. Remove it from "
    "sticks on which it lies.",
    errors.UpdateMakingError: "This cannot be done: {detail}[ ({name})].",
    errors.UpdateRefusedError: "This is no update that two people of your organisation signed: {detail}"
    "[ ({member})]. Do not use it. Nothing was saved; tell headquarters where it came from.",
    errors.UpdateError: "The update is not taken. Ask headquarters for another one.",
    errors.PermissionDeniedError: "The role {role} does not allow this ({action}). Ask a colleague whose "
    "role does.",
    errors.SealedToOthersError: "This is not sealed to you. A psychologist who can open it shares it: draft "
    "share. If nobody can, a supervisor hands it over or discards it.",
    errors.RatingsSealedError: "These ratings are sealed to who rates, and to the organisation. They open when "
    "both raters have locked.",
    errors.SecondRatingError: "The second rating does not allow this: {detail}[ ({names})].",
    errors.RestrictedCaseError: "This case is restricted since {since}. These roles open it, each time with a "
    "reason: {roles}.",
    errors.ConfirmationNeededError: "This asks for the passphrase again, or for a reason ({purpose}). Give it "
    "and try again.",
    errors.SecondOfficerNeededError: "A second officer has to type their passphrase for this: one of "
    "{officers}. Name them with --second, or --together where an administrator needs the casebook.",
    errors.CaseKeyMissingError: "An administrator's key opens no casebook ({detail}). Somebody who works with "
    "cases has to unlock this desk, or to do this instead.",
    errors.IssuingKeyError: "The issuing key does not open: {detail}[ ({officers})].",
    errors.RulesNotSignedError: "The organisation's rules do not rest on what its officers signed: {detail}. "
    "Nothing is decided or erased by them. At headquarters a supervisor puts this right: organisation rules "
    "show; a post gets others with headquarters' next return bundle.",
    errors.TrustChangedError: "Whom this desk trusts is not what the officer's key remembers ({what}). "
    "Somebody with the desk's key may have changed it. Call headquarters, have it read its twelve words, and "
    "put back what the key remembers, or accept what is there by two officers: desk trust",
    errors.TokenPinNeededError: "The PIN of the token {label} is needed for this. Type it, or name a file with "
    "it.",
    errors.TokenModuleError: "The token's driver {path} cannot be used: {detail}. Check that it is the PKCS "
    "#11 library of the token's maker.",
    errors.TokenMissingError: "The token {label} (number {serial}) is not there. Plug it in and try again.",
    errors.TokenRemovedError: "The token {label} (number {serial}) was pulled out while it was in use. Nothing "
    "was signed with it since. Plug it in and try again.",
    errors.TokenPinError: "This is not the PIN of the token {label}. Check it before you try again: after a "
    "few wrong ones the token locks itself.",
    errors.TokenLastPinError: "This is not the PIN of the token {label}. One more wrong PIN locks it: stop, "
    "and look the PIN up before you go on.",
    errors.TokenPinLockedError: "The token {label} is locked after too many wrong PINs. Whoever gave it out "
    "can unlock it; or go back to a key on this desk with: desk leave-token",
    errors.TokenKeyMissingError: "The token {label} is there, but the signing key is not on it. It may have "
    "been erased. Go back to a key on this desk with: desk leave-token",
    errors.TokenError: "The token does not do what is asked: {detail}. Try again; if it comes back, use "
    "another token.",
    errors.UnlockDelayedError: "There were too many failed unlocks. Wait {seconds} seconds and try again.",
    errors.InputError: "{field} cannot be used: {detail}[, which are {known}]. Correct it and try again.",
    errors.ClockBelowFloorError: "Headquarters signed a later time ({floor}) than this device's clock says "
    "({at}). Set the clock; if it is right, headquarters has to correct its time.",
    errors.ClocksApartError: "This device's clock and headquarters' are {days} days apart. Set the wrong one, "
    "write a new request, and have it answered.",
    errors.EnrolmentError: "The request or answer does not fit this desk: {detail}. Ask headquarters for a "
    "new one.",
}
_UNKNOWN = "not known"
_CORRECT = re.compile(r" Correct it in the [^.]*\.$")
_OPTIONAL = re.compile(r"\[([^\[\]]*)\]")
_PLACE = re.compile(r"(?<!\{)\{(\w+)\}")


class _Fields(dict[str, str]):
    def __missing__(self, name: str) -> str:
        return _UNKNOWN


def describe(error: VettingDeskError) -> str:
    """Return what is wrong and what to do, in English, one line for each problem."""
    if isinstance(error, errors.FormProblems):
        lines = [_CORRECT.sub("", describe(problem)) for problem in error.problems]
        return "\n".join([_heading(error), *lines])
    for kind in type(error).__mro__:
        sentence = _SENTENCES.get(kind)
        if sentence is not None:
            fields = _shown(error)
            if isinstance(error, errors.SafeguardError):
                _add_row(fields)
            if "detail" in fields:
                fields["detail"] = _filled(explain(fields["detail"]), fields)
            return _filled(sentence, fields)
    return f"Refused: {plain(str(error))}"


def _add_row(fields: _Fields) -> None:
    """Add what a row of the table of safeguards says."""
    from vetting_desk.operations.safeguards.table import SAFEGUARDS

    for row in SAFEGUARDS:
        if row.id == fields.get("row"):
            fields["why"], fields["instead"] = row.why, row.instead


def _heading(error: errors.FormProblems) -> str:
    """Return the line above several problems: the file, how many, and what to do."""
    file = plain(str(error.fields.get("file") or "The questionnaire"))
    if len(error.problems) == 1:
        return f"{file}: 1 problem. Correct it in the questionnaire, then check it again."
    return f"{file}: {len(error.problems)} problems. Correct them in the questionnaire, then check it again."


def _filled(template: str, fields: _Fields) -> str:
    """Fill in fields; a part in square brackets is dropped if one of its fields is unknown."""

    def kept(part: re.Match[str]) -> str:
        return part[1] if all(name in fields for name in _PLACE.findall(part[1])) else ""

    return _OPTIONAL.sub(kept, template).format_map(fields)


def _question(path: str) -> str:
    """Return the name an author gave a question, with the groups it is in."""
    parts = path.split("/")
    return "/".join(parts[2:]) if path.startswith("/") and len(parts) > 2 else path


def _shown(error: VettingDeskError) -> _Fields:
    """Return the non-empty fields as text."""
    shown = _Fields()
    for name, value in error.fields.items():
        if isinstance(value, tuple | list):
            shown[name] = " → ".join(_question(plain(str(part))) for part in value) or "nothing"
        elif name == "question":
            shown[name] = _question(plain(str(value)))
        elif name == "output" and str(value).isidentifier():
            continue  # a library's exception name does not help an author
        elif value not in (None, "") and (name, value) != ("line", 0):
            shown[name] = plain(str(value)).strip().removesuffix(".")
    return shown
