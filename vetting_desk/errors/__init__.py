"""Everything that can go wrong and that a person can do something about.

An error carries a type and fields, never a sentence for the screen: `ui.text.error_text` and
`vetting_desk.cli.error_text` turn it into words. What is not in this tree is a bug. The types lie in a
module for each subject; import them from here.

The tree::

    VettingDeskError
    ├── CancelledError                 the person asked to stop
    ├── FormError                      an instrument cannot be used as it is
    │   ├── FormSyntaxError              not XML, not XForms, or cut short
    │   │   └── FormTooLargeError          more than is read
    │   ├── ExpressionError              an expression that cannot be parsed or refers to nothing
    │   ├── FormCycleError               calculations that need each other
    │   ├── FormStructureError           missing choice list, duplicate name, unknown reference
    │   ├── FormVersionError             the same version is here already with other lists
    │   ├── InstrumentFindingsError      usable, but a person must look at it before it is added
    │   ├── InstrumentSumsError          it reckons with ratings, and nobody adds it
    │   ├── InstrumentAlteredError       shipped with the program, and changed since
    │   ├── ItemTextsMissingError        a screener whose items have no words here
    │   ├── FormProblems                 several of the above, collected
    │   └── AnswerError                  an answer that the question cannot take
    ├── CryptoError
    │   ├── WrongPassphraseError         the slot is sound, the passphrase is not
    │   ├── DamagedSlotError             the key slot's file cannot be what was written
    │   ├── AgeError                     an age file that is refused
    │   │   ├── AgeFormatError             malformed or malleable
    │   │   ├── NoMatchingIdentityError    sealed for somebody else
    │   │   └── AgePayloadError            altered or cut short
    │   ├── CertificateError             a chain that does not lead to the trusted root
    │   │   └── SignerRevokedError         who would sign was revoked
    │   ├── SignatureError               a signature that is not valid
    │   ├── ProofFormatError             what is shown cannot be read as a proof
    │   │   └── ProofLineError             a line that was typed holds a slip
    │   └── TokenError                   a token (PKCS #11) that does not do what is asked
    │       ├── TokenModuleError           its driver cannot be loaded
    │       ├── TokenMissingError          it is not there
    │       ├── TokenRemovedError          it was pulled out meanwhile
    │       ├── TokenPinError              the PIN is not the token's
    │       │   └── TokenLastPinError        nor was it, and one more wrong one locks the token
    │       ├── TokenPinLockedError        too many wrong PINs: the token takes none any more
    │       └── TokenKeyMissingError       the token is there, the key is not on it
    ├── StoreError
    │   ├── CasebookMissingError         no casebook in this folder
    │   ├── CasebookDamagedError         the store does not open or fails its checks
    │   ├── FolderReadOnlyError          the desk's folder may not be written; nothing is damaged
    │   ├── CasebookPlaintextError       an unencrypted file stands where the casebook should
    │   ├── CasebookVersionError         written by a newer program
    │   ├── CasebookNotRenewedError      an older one that cannot be brought up to date; it is as it was
    │   ├── CasebookInUseError           a second window on the same casebook
    │   ├── StorageFullError             no room on the disk
    │   ├── DiskFailingError             the disk did not do what was asked
    │   ├── FileHeldError                another program holds a file of the desk
    │   ├── NotFoundError                nothing under this id
    │   ├── NumbersDifferError           kept figures are not those of the cases
    │   ├── StateError                   the thing is not in a state that allows this
    │   │   └── RecordingStateError        a recording is not in one that allows this
    │   ├── RegistryError                headquarters' registry in a database
    │   │   ├── RegistryExtraError         what talks to it is not installed
    │   │   ├── RegistryDownError          it cannot be reached; nothing was kept
    │   │   ├── RegistryTimeoutError       it took too long; the answer is not known
    │   │   ├── RegistryRefusedError       it does not allow this login that
    │   │   ├── RegistryVersionError       it is not as this program knows it
    │   │   ├── RegistryDiffersError       two copies of a registry are not the same
    │   │   ├── RegistryKeyError           this officer's keys do not open it
    │   │   ├── ReasonElsewhereError       what takes a reason is opened at the return desk
    │   │   └── LeaseLostError             another worker took the bundle over
    │   └── AuditChainError              the audit log does not fit together
    ├── PackError                    a spreadsheet of texts that cannot be read
    │   └── PackProblemsError            texts that cannot be signed as they are
    ├── ExtraMissingError            libraries of an extra are not installed
    ├── LinkageRulesError            rules of linkage that cannot be used
    ├── LinkageRunError              a run of linkage that came to no end
    ├── ListFormatError              a publisher's list that is not read
    ├── ListRefusedError             a list that is not loaded, or not compared with now
    ├── RatingsError                   a table of ratings that cannot be compared
    ├── TranslationFileError         texts to translate, or what they are of, that cannot be read
    │   └── TranslationMismatchError     they are of something else
    ├── ReportError
    │   ├── NotAReportError              a PDF that has no record inside
    │   │   └── NotACopyError              one that is no copy for others
    │   └── ReportSignatureError         the PDF's signature is missing or not valid
    ├── DecodingError                  a file beside a record that cannot be shown or played here
    ├── PrintingError                  the system's printing did not take the pages
    ├── TransferError
    │   ├── DriveError
    │   │   ├── DriveMissingError          pulled, or never there
    │   │   ├── DriveReadOnlyError         its lock is closed
    │   │   ├── DriveDeniedError           this computer does not allow it
    │   │   ├── DriveDamagedError          it is failing
    │   │   ├── DriveBusyError             another program holds a file on it
    │   │   ├── DriveSilentError           no answer in time
    │   │   ├── DriveSealedError           encrypted, and not opened yet
    │   │   ├── DrivePathError             a path it cannot take
    │   │   ├── DriveFullError
    │   │   └── DriveReadBackError         what was read back is not what was written
    │   ├── PartsFullError              too much waits for its other parts
    │   ├── UpdateError                  an update of the program that is not taken
    │   │   ├── UpdateRefusedError         altered, forged, or of somebody else
    │   │   ├── UpdateUnsignedError        headquarters has not signed it yet
    │   │   ├── UpdateNewerFormatError     its form is newer than this program reads
    │   │   ├── UpdateUnjudgedError        nobody here can say whether its signatures count
    │   │   ├── UpdateOlderError           not newer than what was seen here
    │   │   ├── UpdateNoPackageError       nothing in it for this system
    │   │   ├── UpdateNotBesideError       the stick has the bundle, and no room for the update
    │   │   ├── UpdateNoLongerSignedError  the same, and its signatures count no more
    │   │   └── UpdateMakingError          one, or a certificate for it, that cannot be made so
    │   ├── NotJudgedError             a record whose signature cannot be judged, and nobody accepted that
    │   └── BundleError
    │       ├── BundleFormatError          not as the format says: extra, missing, mis-sized members
    │       │   └── BundleDigestError        a member whose content is not what the manifest says
    │       ├── RecordRefusedError         one record whose files do not hold together
    │       ├── BundleVersionError         written by a newer program
    │       ├── BundleSignatureError       signed by a stranger, or not validly
    │       ├── BundleAddresseeError       names other recipients
    │       ├── BundleForkError            the same number with another content
    │       └── BundleTrainingError        training material at a real desk, or the reverse
    └── OperationError
        ├── PermissionDeniedError        the role does not allow this
        │   ├── SealedToOthersError        the role does, but the content is sealed to other psychologists
        │   └── RatingsSealedError         the role does, but the ratings are sealed to who rates
        ├── SecondRatingError            a second rating that does not allow this
        ├── RestrictedCaseError          a decided case that few roles open until it may be erased
        ├── ConfirmationNeededError      the passphrase, or a reason, is wanted first
        ├── TokenPinNeededError          the token's PIN is wanted first
        ├── SecondOfficerNeededError     a second officer's passphrase is wanted first
        ├── CopyRefusedError             a copy for others that may not be made so
        ├── ProofRefusedError            a proof that may not be given out or taken back so
        ├── OwnContactError              nobody has a case by the word of others
        ├── EndangeringWordError         a word that could endanger who carries a paper
        ├── PassageDiffersError          two desks wrote a passage differently
        ├── FileRefusedError             a file that is not taken in as it is
        ├── FileNotSavedError            a file that cannot be written where a person chose to have it
        ├── FileQuotaError               a case that has as many files as it may
        ├── FileBytesMissingError        a file of which only what is said of it is here
        ├── CameraError                  no picture can be taken from a camera
        ├── MicrophoneError              no sound can be taken from a microphone
        ├── RecordingDamagedError        a recording is not what was recorded
        ├── CaseKeyMissingError          nobody who is there has the key of the casebook
        ├── IssuingKeyError              the issuing key does not open for who is there
        ├── RulesNotSignedError          the rules at headquarters are not what officers signed
        ├── SafeguardError               what is so in a case forbids it
        ├── AgainstFirstError            nobody has said whether the opposite was looked for
        ├── EvidenceKeptError            evidence that is not taken away or overwritten
        ├── JudgementUnfinishedError     a judgement that was begun and is not finished
        ├── SecondRoleNeededError        an officer of another role has to say the same
        ├── HeldElsewhereError           another desk holds the case
        ├── StillOpenError               something of a case is open: it is not closed
        ├── CaseClosedError              nothing is begun in a closed case
        ├── OwnContactNeededError        only others called for somebody: no case of theirs is opened
        ├── NoComplaintsOfficerError     nobody here can receive a complaint
        ├── TooEarlyToAskError           consent is asked for after a decision
        ├── TrustChangedError            whom a desk trusts is not what the officer's slot remembers
        ├── UnlockDelayedError           too many failed unlocks: wait first
        ├── DecisionError                a decision that cannot be made as it is
        │   ├── DecisionUnfinishedError    parts of it are not filled in
        │   ├── CriterionUntouchedError    a criterion nobody said anything about
        │   ├── CriterionReasonsError      one decided without reasons
        │   ├── CriterionEvidenceError     met or not met, without evidence
        │   ├── EvidenceGoneError          evidence in no record it works from
        │   ├── OutdatedRecordError        it works from a record corrected since
        │   ├── RecordLeftOutError         it does not name a record that was in force
        │   ├── NewerArrivedError          something arrived that was not looked at
        │   ├── JudgementMissingError      a threat or none, before a signed judgement
        │   ├── PanelTooSmallError         fewer decision-makers than the rules ask for
        │   ├── PanelRoleError             somebody on the panel who may not decide
        │   ├── OwnAssessmentError         somebody who assessed what it works from
        │   ├── LawyerMissingError         not met, and no lawyer is heard
        │   ├── NotOnPanelError            who is at the desk has no place in it
        │   ├── ClinicalMaterialError      clinical content as evidence, or in a referral
        │   ├── BeforeNoticeError          what was said before the notice, in a referral
        │   ├── ChildPathError             an ordinary decision on who is or may be a child
        │   ├── AlreadyDecidingError       another one on the case is being made
        │   └── DecisionInForceError       one is in force, and nothing reopened it
        ├── QueueError                   a case that cannot be taken or moved on as it was seen
        │   ├── HeadquartersOnlyError      a post has no queues
        │   ├── ClaimedMeanwhileError      somebody else has it
        │   ├── ClaimEndedError            the claim holds no more, and nobody has it
        │   ├── NotClaimedError            nobody has taken it
        │   ├── ArrivedMeanwhileError      something arrived or was said since it was looked at
        │   ├── SecondLookError            who asked for a second look cannot have it
        │   ├── SeenAlreadyError           somebody acknowledged it before
        │   └── NotWorkingHereError        nobody to give a case to
        ├── InputError                   a value that cannot be taken as it is
        ├── ClockBelowFloorError         the device's clock is behind what headquarters signed
        └── EnrolmentError               a request or answer that does not fit this desk
            └── ClocksApartError           the two clocks are too far apart to join
"""

from vetting_desk.errors.cameras import CameraError
from vetting_desk.errors.copies import CopyRefusedError
from vetting_desk.errors.crypto import (
    AgeError,
    AgeFormatError,
    AgePayloadError,
    CertificateError,
    CryptoError,
    DamagedSlotError,
    NoMatchingIdentityError,
    SignatureError,
    SignerRevokedError,
    TokenError,
    TokenKeyMissingError,
    TokenLastPinError,
    TokenMissingError,
    TokenModuleError,
    TokenPinError,
    TokenPinLockedError,
    TokenRemovedError,
    WrongPassphraseError,
)  # fmt: skip
from vetting_desk.errors.decisions import (
    AlreadyDecidingError,
    BeforeNoticeError,
    ChildPathError,
    ClinicalMaterialError,
    CriterionEvidenceError,
    CriterionReasonsError,
    CriterionUntouchedError,
    DecisionError,
    DecisionInForceError,
    DecisionUnfinishedError,
    EvidenceGoneError,
    JudgementMissingError,
    LawyerMissingError,
    NewerArrivedError,
    NotOnPanelError,
    OutdatedRecordError,
    OwnAssessmentError,
    PanelRoleError,
    PanelTooSmallError,
    RecordLeftOutError,
)
from vetting_desk.errors.files import (
    FileBytesMissingError,
    FileNotSavedError,
    FileQuotaError,
    FileRefusedError,
)
from vetting_desk.errors.forms import (
    AnswerError,
    ExpressionError,
    FormCycleError,
    FormError,
    FormProblems,
    FormStructureError,
    FormSyntaxError,
    FormTooLargeError,
    FormVersionError,
    InstrumentAlteredError,
    InstrumentFindingsError,
    InstrumentSumsError,
    ItemTextsMissingError,
)
from vetting_desk.errors.judgement import (
    AgainstFirstError,
    EvidenceKeptError,
    JudgementUnfinishedError,
    RatingsError,
)
from vetting_desk.errors.lists import (
    ExtraMissingError,
    LinkageRulesError,
    LinkageRunError,
    ListFormatError,
    ListRefusedError,
)
from vetting_desk.errors.operations import (
    CaseKeyMissingError,
    ClockBelowFloorError,
    ClocksApartError,
    ConfirmationNeededError,
    EnrolmentError,
    InputError,
    IssuingKeyError,
    OperationError,
    PermissionDeniedError,
    RatingsSealedError,
    RestrictedCaseError,
    RulesNotSignedError,
    SealedToOthersError,
    SecondOfficerNeededError,
    SecondRatingError,
    TokenPinNeededError,
    TrustChangedError,
    UnlockDelayedError,
)
from vetting_desk.errors.packs import PackError, PackProblemsError
from vetting_desk.errors.passage import EndangeringWordError, OwnContactError, PassageDiffersError
from vetting_desk.errors.proofs import ProofFormatError, ProofLineError, ProofRefusedError
from vetting_desk.errors.queues import (
    ArrivedMeanwhileError,
    ClaimedMeanwhileError,
    ClaimEndedError,
    HeadquartersOnlyError,
    NotClaimedError,
    NotWorkingHereError,
    QueueError,
    SecondLookError,
    SeenAlreadyError,
)  # fmt: skip
from vetting_desk.errors.recordings import (
    MicrophoneError,
    RecordingDamagedError,
    RecordingStateError,
)
from vetting_desk.errors.registry import (
    LeaseLostError,
    ReasonElsewhereError,
    RegistryDiffersError,
    RegistryDownError,
    RegistryError,
    RegistryExtraError,
    RegistryKeyError,
    RegistryRefusedError,
    RegistryTimeoutError,
    RegistryVersionError,
)
from vetting_desk.errors.reports import (
    DecodingError,
    NotACopyError,
    NotAReportError,
    PrintingError,
    ReportError,
    ReportSignatureError,
)
from vetting_desk.errors.root import CancelledError, VettingDeskError
from vetting_desk.errors.safeguards import (
    CaseClosedError,
    HeldElsewhereError,
    NoComplaintsOfficerError,
    OwnContactNeededError,
    SafeguardError,
    SecondRoleNeededError,
    StillOpenError,
    TooEarlyToAskError,
)
from vetting_desk.errors.store import (
    AuditChainError,
    CasebookDamagedError,
    CasebookInUseError,
    CasebookMissingError,
    CasebookNotRenewedError,
    CasebookPlaintextError,
    CasebookVersionError,
    DiskFailingError,
    FileHeldError,
    FolderReadOnlyError,
    NotFoundError,
    NumbersDifferError,
    StateError,
    StorageFullError,
    StoreError,
)
from vetting_desk.errors.transfer import (
    BundleAddresseeError,
    BundleDigestError,
    BundleError,
    BundleForkError,
    BundleFormatError,
    BundleSignatureError,
    BundleTrainingError,
    BundleVersionError,
    DriveBusyError,
    DriveDamagedError,
    DriveDeniedError,
    DriveError,
    DriveFullError,
    DriveMissingError,
    DrivePathError,
    DriveReadBackError,
    DriveReadOnlyError,
    DriveSealedError,
    DriveSilentError,
    NotJudgedError,
    PartsFullError,
    RecordRefusedError,
    TransferError,
)
from vetting_desk.errors.translations import TranslationFileError, TranslationMismatchError
from vetting_desk.errors.updates import (
    UpdateError,
    UpdateMakingError,
    UpdateNewerFormatError,
    UpdateNoLongerSignedError,
    UpdateNoPackageError,
    UpdateNotBesideError,
    UpdateOlderError,
    UpdateRefusedError,
    UpdateUnjudgedError,
    UpdateUnsignedError,
)
