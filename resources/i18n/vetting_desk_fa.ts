<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Casebook made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage of a case set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinical content read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinical note added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released by a psychologist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinical questionnaire sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking a record out allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case put on legal hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal hold lifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview is a draft again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview ready to sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft moved to a newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft handed to another officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction of a record begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record written to stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record received by HQ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record refused by HQ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record waits for a person at HQ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record taken in although nobody could judge it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record to be sent again: HQ no longer has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reference came twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk begins anew, with numbers that were never given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another desk&apos;s newest word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another desk&apos;s word forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A desk became a new desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as dealt with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High-water mark written again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk became a new desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record set aside by HQ for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record to be sent again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked to be sent again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarantined record came again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision written for its post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents of something refused cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record taken out of the casebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way of a record set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement put into a bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement waits for a person at HQ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement set aside by HQ for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle replaced by newer ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of a bundle written and read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instrument added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of an instrument added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved texts added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer certified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known desk changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Casebook given a new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key file added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key file removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing key made on a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing with a token ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key on this desk made harder to guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuing key opened by two officers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuing key sealed to two officers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officers named for the issuing key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuing key copied for the safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuing key brought back from the safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register of certificates begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register of certificates taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages or sex of an officer changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust of the desk found changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust of the desk put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed trust accepted by two officers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer&apos;s certificate revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk&apos;s certificates revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation&apos;s rules set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinical identity taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup made and verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counter raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting moved to a table of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer&apos;s recipient kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer&apos;s recipient removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate revoked more strictly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HQ&apos;s stamp kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revocation list kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle&apos;s signed manifest kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfinished note kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfinished note removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock first seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction of the time: nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headquarters&apos; time taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headquarters&apos; time not believed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock set back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddKeyFileDialog</name>
    <message>
        <source>Add a key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where to write it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on this desk opens for you with your passphrase and this file together. Keep the file on a stick that does not stay with the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the file you cannot unlock any more. Copy it to a second stick and lock that one away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place of the key file is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key file: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddOfficerDialog</name>
    <message>
        <source>Add an officer to {desk}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stands in signatures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they may do here. Headquarters sees it and approves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now hand over the keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new officer types a passphrase of their own. Nobody else may see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the new officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 15 characters; four or five words that do not belong together are good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name is missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerLine</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change: {question}. {answer}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>An answer is needed: {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer does not fit: {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot start yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier answers open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It depends on the answer to {questions}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskingDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Attached</name>
    <message>
        <source>Files of this kind can be neither shown nor played here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than what is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged, or is not what it looks like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is closed by a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decoding it took too long and was stopped. The file may be made to do harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What decoded the file broke down and was stopped. The file may be made to do harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no player that takes a sound from memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept in the record as it came.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachedDialog</name>
    <message>
        <source>Attached file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Nothing was taken from it. Use another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not open this backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the one they had when the backup was made. Check Caps Lock and the keyboard&apos;s language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key does not open this backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sealed for another organisation, or it was altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The officer&apos;s key in this backup is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another officer, or another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of the program wrote this backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it with that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a backup, or it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was cut short or altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk is on this computer already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two desks with the same keys look like a forgery. Move the old desk&apos;s folder out of {place} first, and delete nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The casebook in this backup is not the one it was made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system says: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Backups on the stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{act}. Opens with the passphrase of {names}, or with HQ&apos;s recovery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{act}. Opens with the passphrase of {names}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupOpener</name>
    <message>
        <source>Passphrase they had then</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupPanel</name>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is this desk as it is now, encrypted, on a stick. It opens with the passphrase of any officer who has a key here today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up to the stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it in until this is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing of this backup is on the stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File {name}, {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HQ&apos;s recovery opens it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an officer&apos;s passphrase opens it: headquarters has made no recovery yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is on the stick; it was read back and opened. Safe to remove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is in a folder on this computer; it was read back and opened. Carry it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no whole backup on it. Put the stick in and begin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was removed. Take another stick and begin again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupStep</name>
    <message>
        <source>Restore {desk}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup of {moment}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BirthEditor</name>
    <message>
        <source>How well the birth date is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth: {part}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BringBackDialog</name>
    <message>
        <source>Bring the issuing key back from the safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For when the officers who are named are gone, or one is not to be asked. The key then opens for you and the second officer together, and for nobody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the second officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file from the safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase of the file is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarButton</name>
    <message>
        <source>Choose the day in a calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseFate</name>
    <message>
        <source>Put this case on legal hold?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reference}
It is kept, whatever the rule says, until a supervisor lifts the hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is on legal hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift the legal hold?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reference}
The organisation&apos;s rule applies to this case again: it may be erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The legal hold is lifted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase this case?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reference}
Names, birth date, answers, notes, releases and records of this case are overwritten on this desk. It cannot be undone. Its reference stays, and the log of what was done. Backups made before, and HQ&apos;s own copy, still hold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case was erased.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseFormPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write each name as it was said or stands in a document, one line for each script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change names, birth date or stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and birth date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal hold…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed. The case is shown as it was when you looked last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case was erased. Its reference stays, and that it was here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On legal hold: {reason} ({officer}, {when})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift the hold…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseSummary</name>
    <message>
        <source>Continue interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening it asks for your confirmation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage: {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in any script, or reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No case fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another spelling: names are found in every script they were written in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cases yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case is one person&apos;s file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come with the bundles from posts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasesTableModel</name>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way to HQ</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangePassphraseDialog</name>
    <message>
        <source>Change my passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 15 characters; four or five words that do not belong together are good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only your own key is wrapped anew. A backup or a copy made before still opens with the passphrase you have now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase you have now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase is the one you have now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckAnswersPage</name>
    <message>
        <source>Back to the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign and lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign as incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check your answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be signed when nothing is missing and nothing is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckBackupDialog</name>
    <message>
        <source>Check this backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup of {desk}, written {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is opened as for a restore, and the casebook in it is checked to the last entry. Nothing on this desk changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup can be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It opens, and everything in it fits together: %n entry(s) in its log.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Make another backup now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup opens, but the casebook in it is not whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the casebook in it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClearRefusedDialog</name>
    <message>
        <source>Clear what was refused?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contents of all refused records are removed from this desk. From whom they came, when and why they were refused stays. It cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClinicalPage</name>
    <message>
        <source>Back to the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only psychologists can read what is here. Others see that there is something, and what you release to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sealed when you add it, and never changed afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release what others need to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share drafts with psychologists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone at this desk with a clinical key can then open the drafts of this case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinical notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{officer}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sealed to you: it was written before you had a key for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the note first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released to everyone on this case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) can now be opened by all psychologists of this desk.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n release(s) signed for headquarters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sign now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of your releases is not signed yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone here sees it. Headquarters gets it with the next bundle once you have signed it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClinicalPanel</name>
    <message>
        <source>With it you can read the clinical records that posts send; nobody else here can. Have the stick with {file} brought from the safe, take the identity into your own key, and have the stick brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the clinical identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your key holds the clinical identity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your key does not hold the clinical identity yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file from the safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase of the file is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own passphrase is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your key holds the clinical identity now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the stick brought back to the safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase of the file does not open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own passphrase is not right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds another organisation&apos;s identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the file of a clinical identity, or it is damaged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClockDialog</name>
    <message>
        <source>The clock of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock is as it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the time at every desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do you know the time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in the log with your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest moment this desk believes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headquarters&apos; last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headquarters&apos; time that was not believed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second officer&apos;s passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their key file, if they have one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on headquarters&apos; time is what this computer&apos;s clock says. Every desk lowers what it believes with its next return bundle. First put the clock right in this computer&apos;s settings. A second officer gives their passphrase, and the log names both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the clock is wrong, put it right in this computer&apos;s settings. If it is right, tell headquarters: its next return bundle can bring the correction. Interviews go on meanwhile, and what is signed says that the clock was behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the clock is wrong, put it right in this computer&apos;s settings. If it is right, a supervisor or administrator can correct headquarters&apos; time, with a second officer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the clock is wrong, put it right in this computer&apos;s settings. If it is right, two officers can correct headquarters&apos; time: add a second one under People first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the clock with another one, and put it right in this computer&apos;s settings if it is wrong. If it is right, say so, and tell headquarters: its clock was wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the clock with another one, and put it right in this computer&apos;s settings if it is wrong. If it is right, say so: from now on certificates and lists are judged by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second officer&apos;s passphrase is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key file: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClockStrip</name>
    <message>
        <source>Look at the clock…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock is put right.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClockText</name>
    <message>
        <source>This computer&apos;s clock is {span} ahead of what this desk can account for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {span} behind what this desk has seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {span} behind headquarters&apos; time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headquarters&apos; last time is {span} ahead of this computer&apos;s clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareCard</name>
    <message>
        <source>What the correction changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are the same.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>You are about to open a case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are about to read what is open to psychologists alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are about to take a record out of the casebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are about to sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This leaves an entry in the log.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm that it is you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in the log.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>%Y-%m-%d</source>
        <comment>order of the figures of a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%Y-%m-%d</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeedDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system says: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written or read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskFrame</name>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed and locked: {title}. It waits to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>Making the key from the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting up the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Founding the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking the post into the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding invented cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing to the stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading back what was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the parts of a bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping a part until the others come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking in the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the casebook anew under a new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting the new casebook in the old one&apos;s place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftPreviewPage</name>
    <message>
        <source>Back to the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft, not signed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnrolmentPage</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a desk in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew the certificates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the request to the stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a request from the stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read HQ&apos;s answer from the stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are the same: take the desk in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are the same: join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in the stick with the post&apos;s request. Before you take the desk in, call the post and read the twelve words to each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk belongs to {organisation}; its headquarters is {hq}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words stand for the organisation&apos;s root certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a request to a stick and have it carried to headquarters. It brings back the answer that makes this desk part of the organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read these words to headquarters when they call; they see the same beside your request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no request on this stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no answer on this stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the post. It must read these words from its own screen, in this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{organisation}, headquarters {hq}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call headquarters. It must read these words from its own screen, in this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your certificates are here, with headquarters&apos; newest rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk belongs to the organisation now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post sees these words beside the answer. Read them when it calls.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of the action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The passphrase does not open this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard&apos;s language, then type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your key on this desk is damaged. The passphrase is not the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not delete anything. Another officer&apos;s key may still open the desk; a backup restores it, or ask HQ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a sealed bundle, or it was altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken from it. Ask for it to be written again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bundle is sealed for another desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry it to the desk it was written for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle was cut short or altered on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sealed file was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate does not lead back to your organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask HQ who issued it. Detail: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signature is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not rely on what it was meant to vouch for, and tell HQ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The driver of your token cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell whoever looks after this computer. It should be in {path}. Detail: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your token {label} is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug it in and try again. Its number is {serial}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your token {label} was pulled out while it was in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was signed. Plug it in and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the PIN of your token. One more wrong PIN locks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop, and look the PIN up before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the PIN of your token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it before you try again: after a few wrong ones the token locks itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your token is locked after too many wrong PINs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever gave it to you can unlock it, or lead you back to signing without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your signing key is not on the token {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is the right token. If it was erased, you need a new key: ask HQ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your token does not do what is asked of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull it out, plug it in again, and try once more. Detail: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key or a seal could not be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell HQ what you were doing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every answer saved so far is kept. Lock the desk and unlock it again; if this comes back, tell whoever looks after the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instrument {file} is not a questionnaire this program can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever sent it for the file again. Detail: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} holds more than this program reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask its author for a smaller one, such as with long lists in files of their own. Detail: {detail}, at most {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question {question} has an expression that cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its author: {expression} ({detail})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some calculations in the instrument need each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its author: {members}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question {question} refers to something that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its author: {name} ({detail})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instrument has several problems and cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its author sees all of them with: vetting-desk instrument check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of the instrument is here with other lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its author gives a changed instrument a new version: it is {version} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instrument {file} can be used, but a person must look at it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what was found before it is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instrument {file} that came with the program was changed since, and is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program again from where your organisation gives it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer does not fit the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it against the hint beneath the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instrument cannot be used as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its author: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an officer whose role does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not sealed to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A psychologist who can open it shares it on the page of clinical notes. If nobody here can, a supervisor hands the draft to somebody else or discards it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase is needed again for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the desk and unlock it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs the PIN of your token {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug it in, then try again and enter its PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs a second officer: one of {officers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again when one of them is here to type their passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation&apos;s issuing key does not open for who is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two officers who are named for it open it together; the page Organisation says who they are. If they are gone, bring the key back from the safe there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom this desk trusts is not what your key remembers. Somebody may have changed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call headquarters and compare the words it reads. What your key remembers can be put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There were too many wrong passphrases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait {seconds} seconds and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something entered cannot be taken as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headquarters signed a later time than this computer&apos;s clock says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the clock right in this computer&apos;s settings. If it is right, headquarters has to correct its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock and headquarters&apos; are {days} days apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the wrong one put right, write a new request, and have it answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file does not fit this desk&apos;s request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask HQ for the answer to the request you wrote last. Detail: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back and look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No second officer who is named for the issuing key is left here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the key back from the safe, on the page Organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was opened is not this organisation&apos;s issuing key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the log, and bring the key back from the safe, on the page Organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two officers at least stay named for the issuing key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a third one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twelve officers at most can be named for the issuing key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End that another one is named first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This officer is named for the issuing key already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This officer is named for the issuing key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End that first, on the page Organisation; two others have to stay named. Or bring the key back from the safe there, with somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This officer has no key at this desk, or a role that does not certify.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisors and administrators with a key here can be named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These texts cannot be signed as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the errors in the spreadsheet, and look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read as a spreadsheet of texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as a workbook (XLSX), or as CSV files in UTF-8. Begin with the spreadsheet that the program writes. Detail: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PDF is not a report: it has no record inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the PDF that was saved from the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature of this report is missing or not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not rely on it. Ask for the report again from the desk that signed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers are kept. Detail: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept as it came. Detail: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take the pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether it is on and chosen in the system&apos;s settings, and print again. Detail: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The casebook of this desk is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It should be in {path}. Do not set the desk up again: look for the folder first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The casebook is damaged. The passphrase is not the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not delete anything. Copy the folder {path} and ask HQ for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of this desk cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is damaged, and no backup is needed. Ask whoever looks after this computer for the right to write in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unencrypted file stands where the casebook should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone has put it there. Nothing was written to it. Tell HQ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of the program wrote this casebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with that version. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk is already open in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on in the other window, or close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on this computer&apos;s disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you just entered was not saved. Make room, then enter it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is holding a file of this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was there before is kept. Close what looks into this folder, wait a minute for a virus check to end, and try again: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done in the state it is in now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back and look again: someone may have changed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log does not fit together at entry {sequence}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was removed, changed or put back. Do not go on; tell HQ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The casebook could not do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved before is kept. Lock the desk and unlock it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stick was pulled out or cannot be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle is not on it. Put the stick in and write again; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stick cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide its write lock open, or take another stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not let the program use that place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder or stick. If none works, ask whoever looks after this computer whether sticks are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stick is failing: part of it cannot be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take another stick. Do not rely on what is on this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is holding a file on the stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close what shows the stick, wait a minute for a virus check to end, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stick did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out, put it into another socket of the computer, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stick is encrypted and was not opened yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with its password where this computer shows its drives, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path is too long, or has signs that cannot stand in a name there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder with a short name at the top of the stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough room on the stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs {needed} and has {free}. Take another stick or make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read back from the stick is not what was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stick cannot be trusted. Take another one and write again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stick could not be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out, put it in again, or take another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for another part of a bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of {held} wait for others already, {limit} is the most. Bring what they miss, or remove parts that are not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle is not as it should be and was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken from it. Ask for it to be written again. Detail: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of the program wrote this bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update this desk first, then receive the bundle again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle is not signed by anyone your organisation knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken from it. Keep the stick and tell HQ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle was written for other desks than those it was sealed to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone has sealed it again. Keep the stick and tell HQ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two different bundles came under the number {sequence}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are kept. A person must look at them before either is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training material and real cases never mix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken in. Use a training desk for training bundles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file in the bundle is not the one that was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken from it. Keep the stick, tell HQ, and ask for it to be written again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record in the bundle was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is set aside; the others are taken in. Detail: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature of this record cannot be judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be taken in if you answer for it with a reason, or be set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transfer did not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records are still on this desk. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Shown by HQ&apos;s stamp of {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown by HQ&apos;s receipt of {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown by the post&apos;s log, which reached HQ on {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown by a later bundle, which reached HQ on {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here since {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged as of now: nothing here shows how old it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the signer&apos;s own word: the certificate was revoked later because they left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature cannot be judged here: its certificate ended, and nothing shows that it was signed before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature cannot be judged here: its certificate was revoked by HQ, and nothing shows that it was signed before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature cannot be judged here: its certificate is not in the register of what headquarters issued. Bring a return bundle from HQ; if that does not help, ask HQ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature cannot be judged here. No current revocation list: bring a return bundle from HQ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature cannot be judged here: its certificate does not lead to your organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>misused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change evidence {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove evidence {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceColumns</name>
    <message>
        <source>Speaks for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks both ways, or not said yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceEditor</name>
    <message>
        <source>Done with this line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>Notes and evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close notes and evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was signed, and is corrected now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written in this section yet. Notes and evidence appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed: {answer} · changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks both ways, or not said yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBackupStep</name>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the desk anew on this computer as it was when the backup was written. Put in the stick and choose the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>This desk was made from a backup of {made_at}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was entered here after that day is not in it; what was sent is at headquarters. Passphrases are those of that day. Carry the next bundle to headquarters: its answer says what it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk has gone back to an earlier state: its log had {known} entries and now has {here}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases, answers and records from the time between may be missing. Bundle {bundle_known} was written; the newest known here is {bundle_here}. If somebody put back a copy of the folder, ask them for the newer one. Otherwise offer everything again and carry it to headquarters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk went on somewhere else: its log is not the one that was known on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another copy of this desk is, or was, at work, and what was entered there is not here, or the reverse. If both are still used, one of them becomes a new desk. Otherwise offer everything again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether this desk is as it last was cannot be compared: both of its marks are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If its folder or this computer was put back to an earlier state, cases, answers and records may be missing. Ask headquarters: its answer says what it last saw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of {name} on this desk is an earlier one: it was put back after it had been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier passphrase opens it now. If nobody did this on purpose: change the passphrase, give the casebook a new key, and tell headquarters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headquarters has bundle {sequence} of this desk; the newest known here is {here}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk lies behind what it was. What was entered in between may be missing here; what was sent is at headquarters. If another laptop runs this desk, one of the two becomes a new desk. Otherwise offer everything again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headquarters has another bundle under number {sequence} than this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either this desk was put back to an earlier state, or another laptop runs the same desk. If another one is at work, one of the two becomes a new desk. Otherwise offer everything again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headquarters was restored from a backup, or found itself behind what it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that it no longer has are offered again by themselves. Nothing is erased here before it confirms what it holds. Carry the next bundle there soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headquarters sent two different bundles under one number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was put back to an earlier state, or two of it are at work. Tell headquarters, and carry the next bundle there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that headquarters had confirmed and no longer has: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They go with the next bundle again. Keep this desk and its backups until headquarters confirms them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that headquarters no longer has, of cases that were erased here: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a backup from before the erasing still holds them. Ask headquarters whether it needs them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of this desk that headquarters has and this desk has not: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were signed in a time that is missing here. They are safe at headquarters, which can show them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two different revocation lists came under number {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What either of them revokes counts as revoked here. Tell headquarters: it was put back to an earlier state, or two of it are at work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates that revocation list {earlier} names and list {number} leaves out: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stay revoked here. Headquarters was restored and has to revoke them again: tell it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two different sets of rules came under number {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those that were here stay in force. Tell headquarters to decide its rules again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two copies of {name} are at work; it showed with bundle {sequence}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the post which laptop it is to be. On the other one an officer makes it a new desk, under This desk; it then asks to be taken in, naming the desk it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was restored, or put back to an earlier state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It went on with bundle {sequence}; numbers between {before} and that were left out, or never came. The next return bundle tells it what headquarters has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A post has return bundle {known} of headquarters; the newest known here is {here}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headquarters was put back to an earlier state. Posts offer records again that are missing here. Certificates revoked and desks taken in since then have to be revoked and taken in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A post has seen headquarters&apos; log at entry {known}, and the log here is not that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headquarters was put back to an earlier state, or there are two copies of it. Find out which before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A post has revocation list {known}; the newest here is {here}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headquarters was put back to an earlier state. Certificates revoked in between are not known here: revoke them again. Posts keep them revoked meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A post has rules number {known}; those here are number {here}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headquarters was put back to an earlier state. Decide the rules again; posts take over the newer number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk has gone back to a state from before this version of the program was used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases, answers and records from the time since may be missing. If somebody put back a copy of the folder, ask them for the newer one. Otherwise offer everything again and carry it to headquarters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody not known here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsDialog</name>
    <message>
        <source>{file} asks what may never be asked. Show its author, and do not add it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} can be used, but it is not as a vetting instrument should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read this before it is added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not add it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>What this desk noticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is dealt with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer everything again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask headquarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Become a new desk…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) to be sent again. Write them to a stick under Transfer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The next bundle asks headquarters. Write it to a stick under Transfer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsStrip</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>A desk on this computer cannot be offered. Do not delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is this computer for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put three files in a safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the files to a stick and lock the stick away, apart from their passphrase. Whoever has the root key or the issuing key, and the passphrase, can make certificates in the organisation&apos;s name; whoever has the clinical identity and the passphrase can read every clinical record. Headquarters&apos; psychologists take the clinical identity into their own keys once, on the page Organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make this the only copy in use: two desks with one identity look like a forgery to headquarters. What was entered after the backup is not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make this the only copy in use: two desks with one identity look like a forgery to headquarters. The new officer asks headquarters for a certificate, under People; until then nothing can be signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk is back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormStep</name>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stands in signatures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 15 characters; four or five words that do not belong together are good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FrameNews</name>
    <message>
        <source>The desk locks in 30 seconds. Move the mouse to stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase would soon be guessed by somebody who copied this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to return</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>Show guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide guidance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandingOver</name>
    <message>
        <source>Handed over to {officer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is discarded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoverDialog</name>
    <message>
        <source>{title}
It is with {officer} now. Whoever gets it goes on where it was left, and signs it. Both names stay with it, in the log and in the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for psychologists alone. If its answers are not sealed to the one who gets it, a psychologist who can open it shares it on the page of clinical notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over this draft?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else at this desk can take it. Add an officer first, or discard it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept with what was decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is too long. The limit is {limit} characters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeadquartersStep</name>
    <message>
        <source>Set up headquarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the organisation&apos;s root key and the desk that takes in what posts send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to the second officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stands in certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as “Headquarters”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation&apos;s root key, a copy of its issuing key and its clinical identity are written to three files of their own. Move them to a stick and lock it in a safe: the first is needed only to renew the organisation&apos;s certificate, the second when officers who open the issuing key are gone, the third when a psychologist joins headquarters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the three files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another one than your own; keep it apart from the files.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this program cannot protect against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make unreadable…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IncompleteDialog</name>
    <message>
        <source>Sign as incomplete?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open questions: {count}. The record will say that it is incomplete, name the open questions, and give your reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, such as: the person asked to stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is too long. The limit is {limit} characters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Input</name>
    <message>
        <source>The name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed for languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the names is marked “Name”: choose which one the person goes by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} has more than {limit} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} has fewer than {limit} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is one that many people use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} would soon be guessed: take five words that have nothing to do with each other, with names or years, or with this work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is somebody else&apos;s on this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is the one of somebody else here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is no ISO 639 code of two or three letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is no key protected by a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is not the name of this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is another file: its length is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} are more than {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} holds characters that cannot be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} holds a broken character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} holds hidden marks that change the direction of writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is not a day that exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} lies in the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} lies more than {limit} years ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} cannot be taken as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was entered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InstanceLine</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InstancePanel</name>
    <message>
        <source>Question to explain, hidden ones too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance, as it would be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No expression decides anything about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no, an answer is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no, the constraint is not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relevant: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no value)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InstrumentsPage</name>
    <message>
        <source>Instruments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft stays with the version that began it. “Unvalidated” stands on screen and in reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the questionnaire; nothing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at a spreadsheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an instrument…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unvalidated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{standing}, clinical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest: {digest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some questions have no answers to choose from: their files did not lie beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put them into the same folder and add it again: {names}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>Check answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>45 minutes have passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest a break to the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count} in this section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We kept everything up to {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue brings you back to the question where you were.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IssuingPanel</name>
    <message>
        <source>With the issuing key headquarters certifies desks and officers and takes certificates back. Two of the officers named here open it together: one is at the desk, the other types their passphrase, and the log names both. One alone, or somebody with a copy of this desk and one passphrase, makes no certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named officers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name an officer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the naming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for the safe…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back from the safe…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any officer of headquarters opens the issuing key alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever copies this desk and knows one passphrase could make certificates. Put the key under two officers; a second supervisor or administrator is needed for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it under two officers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only two officers can open the issuing key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If one of them leaves, or forgets their passphrase, only the copy in the safe is left. Name a third one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuing key opens for two named officers together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no: no key here any more, or another role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no second supervisor or administrator at this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one on the page People first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuing key opens for two officers together from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of this desk and backups made before may still open it otherwise. Name a third officer, so that nobody is missed too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The officer is named; any two of those named open the key now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The officer is named no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of this desk made before still opens for them, together with another who was named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is written: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in the safe, apart from its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JoinStep</name>
    <message>
        <source>Join an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys are made here and never leave this computer. Next you write a request to a stick, and bring back headquarters&apos; answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As people call it, such as the place it stands at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headquarters sees it and approves it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JumpDialog</name>
    <message>
        <source>Find an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search questions and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JumpTableModel</name>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KindStep</name>
    <message>
        <source>Try it out in training mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invented cases, practice keys, and a banner that never goes. Real desks refuse what you make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a post: makes its keys here, and writes a request that headquarters answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up headquarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the organisation: makes its root key and the desk that takes in what posts send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a desk that was lost or damaged: makes it anew from the stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this program cannot protect against</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Leave the interview?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All answers are saved. A draft can be continued at any time. A discarded interview is no longer offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave as draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LimitsDialog</name>
    <message>
        <source>What this program cannot protect against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lint</name>
    <message>
        <source>It asks about prayer or religious practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks about dress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks about a beard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks about ethnicity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It judges by the language a person speaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It judges by where a person comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks for what relatives did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It judges by a diagnosis alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It judges by having travelled alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no place for evidence, so a rating would stand without its reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes evidence for it only, and none against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes evidence without grading it: a rumour weighs as much as a document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be left out: whoever does not know would have to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be left out without saying why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a rating that is filled in before anybody judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every language has its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are rules for {name}, but no such question; they do nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are two sets of rules for it; only the last one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action is meant for a question that is not there; it does nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word “{name}” in its rules has no quotation marks and is no question: it counts as nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListBanner</name>
    <message>
        <source>Renew the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no revocation list here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revocation list {number}: current until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revocation list {number} expired on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is time to renew it: no list is made by itself, and without a current one posts cannot judge signatures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each post gets it with its next return bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says whose certificates headquarters took back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew it; each post gets it with its next return bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures cannot be judged until a return bundle from headquarters brings a new one. Interviews go on as ever.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogFacts</name>
    <message>
        <source>names changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>birth date changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stage changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the report alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all its files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with HQ&apos;s stamps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was restored from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was recovered with the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it found itself at an earlier state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a copy of it is at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this desk was restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this desk is at an earlier state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this desk went on somewhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the marks of this desk&apos;s state are gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an officer&apos;s key was put back to an earlier one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HQ has seen more of this desk than is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two copies of this desk are at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HQ was restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HQ sent two bundles under one number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HQ no longer has records it had confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HQ no longer has records erased here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HQ holds records that are not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two revocation lists came under one number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a newer list leaves revoked certificates out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two sets of rules came under one number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a post has a newer revocation list than HQ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a post has newer rules than HQ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two copies of a post are at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a post was restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a post has seen more of HQ than is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a post has seen another log of HQ</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) carried over</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) found no place</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong passphrase(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>answer {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {reference}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {giver} to {taker}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogFilters</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About: reference of a case, or an id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case or id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a day that exists. Write it as {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day lies after the last: nothing can fit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the whole log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show older entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all about the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the log fits all these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} (clock set back)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} (clock ahead)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The log fits together: %n entry(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Head of the chain: {head}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Machine</name>
    <message>
        <source>The disk is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No disk encryption was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the disk is encrypted could not be determined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory is not swapped to a disk in the clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory may be swapped to a disk in the clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether memory is swapped to a disk in the clear could not be determined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hibernation is off, or its file is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hibernation would write the whole memory to a disk in the clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether hibernation writes the memory in the clear could not be determined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A crash of this program writes no memory to the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A crash may write memory to the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a crash writes memory to the disk could not be determined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That protects a computer that is switched off, not one that is on or asleep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The casebook is encrypted by itself; what the system and other programs write is not. Ask whoever looks after the computer to encrypt the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in memory while a desk is open can stay on the disk for months. Ask whoever looks after the computer to encrypt swap or turn it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never let the computer hibernate with a desk open: lock it first. Ask whoever looks after the computer to turn hibernation off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever looks after the computer to turn crash dumps off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever looks after the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check: Settings, Privacy &amp; security, Device encryption or BitLocker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page file is protected only if BitLocker encrypts the disk it lies on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hibernation is on; its file is protected only if BitLocker encrypts the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check: Windows Error Reporting in the group policies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check: System Settings, Privacy &amp; Security, FileVault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FileVault protects the swap files; check whether it is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FileVault protects the hibernation file; check whether it is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system saves the whole memory when its kernel crashes. Ask whoever looks after the computer to turn kdump off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MakeUnreadableDialog</name>
    <message>
        <source>Make {desk} unreadable?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of every officer on this desk are destroyed. Afterwards no passphrase opens it any more, yours neither. This cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was not carried to headquarters and is in no backup is lost. The casebook stays on the disk, encrypted, without its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies are not touched: a backup, or a copy somebody made of this computer, still opens with the passphrases it was made with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On flash memory the destroyed places can survive in the chips for a while. What a laboratory might find there are keys that still ask for their passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is called: {desk}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was not carried to headquarters is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody opens this desk afterwards, myself neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what you know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of this desk is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ticked: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroying the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some keys could not be destroyed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroy these files by hand: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passphrase opens this desk any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The keys of %n officer(s) were destroyed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MembersPanel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind or role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages, sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desks and officers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a desk or an officer to take their certificates back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headquarters does not revoke itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is you. Another supervisor or administrator can do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These certificates are revoked already, as strictly as can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no certificate to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The revocation list has number {number} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked. The revocation list has number {number} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write return bundles, so that every post gets it soon.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Membership</name>
    <message>
        <source>You have no certificate of your own yet: write a request to a stick and have it carried to headquarters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your certificate is valid until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your certificate is valid until {day}. A request is written; the answer is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your certificate ended on {day}: nothing you sign is accepted until it is renewed. Write a request to a stick and have it carried to headquarters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your certificate ends on {day}. Renew it: write a request to a stick and have it carried to headquarters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is on the stick. Safe to remove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is in a folder on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is on the stick. Safe to remove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is in a folder on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{desk}: {officer}, {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was {desk} before, became a new desk, and brings that one&apos;s records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post&apos;s clock is {span} ahead of this one. It can join; have the wrong one put right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the post&apos;s clock this request is {span} old. If it was written just now, that clock is behind: the post can join; have it put right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {span} behind headquarters&apos;. You can join; have the wrong one put right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {span} ahead of headquarters&apos;. You can join; have the wrong one put right.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoreWays</name>
    <message>
        <source>Receive files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write in parts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own bundles on the stick…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose bundles to receive</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoveDraftDialog</name>
    <message>
        <source>Move to the newer version?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}
A new draft begins on the newer version with the answers that carry over. The draft you have stays as it is, with all its answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be lost: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newly asked: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carries over: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay on this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>no longer asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now takes another kind of answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this answer is no longer offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this number is no longer on the scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new version decides how often it is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is asked too often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not fit the new version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameLine</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What name {number} is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove name {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters of two scripts in one word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script: {script}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As said, or as read from a document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameOfficerDialog</name>
    <message>
        <source>Name an officer for the issuing key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is named types their passphrase here; then a second officer who is named already is asked for theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the new one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NamesEditor</name>
    <message>
        <source>Add another name or script</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewDeskDialog</name>
    <message>
        <source>Become a new desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For one of two laptops that run the same desk. Everything on this one stays here; the other one goes on as the desk both were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards every officer here asks headquarters for certificates again. Until it answers, nothing can be signed or sent here; interviews go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>{name}, once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak: somebody who tries names and common words would find it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair: one more word would make it good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>This case was erased: nothing can be done with it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As {role} you can read this case; interviews are for others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be signed yet: this desk waits for headquarters&apos; answer to its request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to the newer version. This draft is kept as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) of other officers; only they can continue them. If one of them cannot, a supervisor hands it over.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Drafts of other officers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not at this desk any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over or discard: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of this questionnaire is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the newer version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start an interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unvalidated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk holds no instrument yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only psychologists can start: {titles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One record was corrected twice. Look at both corrections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected: another record is in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for psychologists alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no notes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinical notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something here that only psychologists can read. What you need to know of it they release to everyone, at the top of this page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoInterviewPage</name>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No interview is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a case, then start an instrument or continue a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberQuestion</name>
    <message>
        <source>One less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferDialog</name>
    <message>
        <source>Offer records again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They go into a new bundle with a new number, signed by whoever writes it. Each keeps its own signature. HQ knows what it has: sending twice never makes two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed statement of {officer}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer the ticked ones</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficerOpener</name>
    <message>
        <source>Officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the key file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key file: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenBackupStep</name>
    <message>
        <source>All officers who had a key then unlock the desk again, as they did then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them is there: use HQ&apos;s recovery file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Organisation</name>
    <message>
        <source>Revoked since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends soon, on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrganisationPage</name>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desks and officers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuing key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules for all desks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinical identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OtherWork</name>
    <message>
        <source>No bundle of this desk is on the stick.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnFilesDialog</name>
    <message>
        <source>Own bundles on the stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what the other side has confirmed can be removed; each file is read before it goes. Files of others stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n confirmed file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Bundle {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bundle} for {desk}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnPassphraseDialog</name>
    <message>
        <source>Your passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackDialog</name>
    <message>
        <source>Texts without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are in force here at once, and go to every post with its next return bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign these texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} approved texts. Languages: {languages}. Official: {official}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be signed yet: {count} errors. Correct them in the spreadsheet, and look again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>Offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sort of text is kept on this sheet; it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column {detail} is not known; it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting {detail} is not known; it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody approved these words; they are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language is not among those of the pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No approved words in this language: an interpreter reads the official ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text of this sort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its length differs much from the official text ({detail} characters).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{detail}” runs from left to right in a text from right to left: isolate it by U+2068 and U+2069.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet with the settings is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column {detail} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting {detail} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting {detail} cannot be as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key has small letters, digits and hyphens only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no language code such as tg or fa-AF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{detail}” is no day such as 2026-11-22.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say when it was approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same text and language stand here twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no approved words in the official language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{detail} cannot be filled in here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placeholders differ from the official text: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A brace stands alone; placeholders are written like {{name}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too long ({detail} characters).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than {detail} texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds marks that show letters in another order than they are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mark that turns the direction of text is not closed in its line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by {name}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read aloud by the interpreter in {wanted}: no words are approved in it. These are in {language}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagesArea</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartsCard</name>
    <message>
        <source>Bundles in parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the next parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up the parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove these parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be written, of {count} parts: {missing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {count} parts are here, and the bundle was refused ({size}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing, of {count} parts: {missing} ({size} are here)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic letters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PauseDialog</name>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {time}. All answers are saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pause is not written into the record: the questionnaire has no place for it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person is in distress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grounding card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say slowly: you are here, today, in this room. Nobody here will harm you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask to put both feet on the floor, and to breathe out longer than in, five times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask to name five things to see, four to touch, three to hear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer water, air, the bathroom. Ask nothing about what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the psychologist or the doctor on duty if it does not pass within minutes, and at once when the person speaks of dying or cannot say where they are. Stay with the person until somebody has taken over. Note who was called and when.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a desk in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the twelve words aloud to make sure that a certificate is who it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an officer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the officer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages and sex…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages, sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key on this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twelve words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever copied their key could still read what is written from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a supervisor or an administrator of this desk to make it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An officer was removed; the casebook still waits for its new key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new store key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their certificate was made here; they can work at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next they unlock the desk themselves and ask headquarters for their certificate, under People. Until then they can interview, and not sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can unlock this desk now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot unlock this desk any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The casebook has a new key. Make a new backup, and tell headquarters to take the certificate back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}&apos;s account is closed, but the new key could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The casebook has a new key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new backup: older ones still open with the old key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>birth date not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>birth date not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>age %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n years old</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceButton</name>
    <message>
        <source>Go to: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointQuestion</name>
    <message>
        <source>Latitude, longitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height, m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy, m</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointsQuestion</name>
    <message>
        <source>One place a line: latitude, longitude</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewWindow</name>
    <message>
        <source>{file}: preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PREVIEW: this is no interview. Nothing is kept, and nothing can be signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the file again (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read. Check that it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be used as it is now. Problems: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print this record?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper is not encrypted, and the system&apos;s printing keeps pages for a while. Every page says who printed it, when, and which copy it is. The log keeps the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue to the printer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemBox</name>
    <message>
        <source>There is a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on and come back to it later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And {count} more of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemSummary</name>
    <message>
        <source>There is a problem</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>Languages and sex of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whoever chooses an interviewer or an interpreter. It stays on this desk and stands in no certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can hold a talk in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISO 639 codes with spaces between them, such as “sgh yai”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person may ask to talk with somebody of their own sex.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PutUnderTwoDialog</name>
    <message>
        <source>Put the issuing key under two officers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it under us two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are one of the two. Hand over the keyboard: the other types their passphrase. From then on each certificate and each revocation wants both of you, or another two who were named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the second officer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Quarantine</name>
    <message>
        <source>It holds together, and its signature is valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be taken in: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its signature cannot be judged: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released by a psychologist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record for psychologists alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuarantinePage</name>
    <message>
        <source>Back to transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside at intake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came and was not taken in. Each decision is told to the post by its next return bundle, with your words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is decided as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What cannot be taken in when a stick is received appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the post to send it again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside for good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came {when}. Not taken in: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{officer}, {when}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supervisor decides on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the post to send it again: a stick may have been damaged. If it comes the same, set it aside; the post can correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its signature cannot be judged. If you take it in, you answer for it: your name and your reason stay with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is taken in like any other record, and the post is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it in after all?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post puts it into a new bundle. What came stays here until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the post to send it again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post is told that headquarters does not want it. It stays here, and you can still take it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it aside for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}. The next return bundle tells {desk}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionWidget</name>
    <message>
        <source>{question} (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown here: {files}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{calendar}: that is {date}. Use this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persian calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Islamic calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coptic calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethiopian calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buddhist calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a whole number, such as 12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a number, such as 12 or 12.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such date. Check day, month and year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date is not complete yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the year with four digits, such as 1998.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a time between 00:00 and 23:59.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is not complete yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter latitude and longitude, such as 38.5598, 68.7870.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latitude must be between -90 and 90 degrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longitude must be between -180 and 180 degrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More points are needed: two for a line, three for a shape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are invisible control characters in it. Type it again without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are broken characters in it. Type it again without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too long. The limit is {limit} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this answer a calculation of the form would make an endlessly long text. Tell its author.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer does not fit the question. Check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of answers belongs to a file that is not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to choose from yet. It depends on other answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large. The limit is {limit} MB.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock, Control L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock  Ctrl+L</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RangePickerQuestion</name>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RangeQuestion</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RankLine</name>
    <message>
        <source>{option}, place {place} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option}, not in order yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up: {option}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down: {option}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RankQuestion</name>
    <message>
        <source>Keep this order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RatingBody</name>
    <message>
        <source>Add a line of evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadOnlyQuestion</name>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Go to a section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the width (Ctrl+0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size {percent} %; fit the width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept with what was decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is too long. The limit is {limit} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Back to the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed {when} by {officer}, {desk}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only psychologists can open this record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is not sealed to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new record is made that names this one. It begins with these answers; this record is never changed and stays beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct this record?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes into a new bundle. Write it to the stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you need to know of it stands at the top of the page of the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest (SHA-256): {digest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instrument: {id} {version}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordPrinting</name>
    <message>
        <source>This computer has no printer. Add one in the system&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer. The log has an entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {most} copies are printed at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages are not printed to a file. Save the report, where that is right.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordReading</name>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoverStep</name>
    <message>
        <source>The two custodians open the recovery file one after the other, each with their own passphrase. The desk gets a new officer; what psychologists wrote stays closed to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the recovery file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the first custodian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the second custodian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stands in signatures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headquarters sees it and approves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the new officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 15 characters; four or five words that do not belong together are good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery file: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery file is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two passphrases does not open the recovery file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The custodians are asked in the order in which the file was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recovery file is not the one the backup was made for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask headquarters which one it had then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the recovery file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Recovery identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 15 characters; four or five words that do not belong together are good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the first custodian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the second custodian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First custodian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first custodian looks at the screen and types. Nobody can show this passphrase again: write it down and keep it apart from the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a recovery identity already. Keep its file and passphrases: backups made so far open only with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to the second custodian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second custodian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first custodian&apos;s passphrase is out of sight. Now only the second custodian looks at the screen and types another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the recovery identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two custodians need two different passphrases</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryPanel</name>
    <message>
        <source>The recovery identity opens backups of all desks when no officer&apos;s passphrase is left. Two custodians make it together, each with a passphrase of their own; one alone opens nothing. Desks learn of it when they join or renew, and only backups made after that open with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the recovery identity…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a recovery identity: {fingerprint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no recovery identity yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery identity is on the stick: {name}. Safe to remove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery identity is in a folder on this computer: {name}. Move it onto a stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the stick in the safe. Keep the two passphrases in two sealed envelopes, each with its custodian and not in this safe. It opens only with both, the first custodian&apos;s first. Try it once with a backup before you rely on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stick could not be written. There is no new recovery identity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take another stick, or make room on this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recovery identity lies on this stick already: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written. Take another stick: backups may need the one that is there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefusedRow</name>
    <message>
        <source>Clear…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear what was refused…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused records take {used} MB of {most} MB; beyond that the largest go first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReleaseDialog</name>
    <message>
        <source>Release to everyone on this case?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone who may open this case will read these words, and they cannot be taken back. Write only what others need to know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why others need to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they need to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You sign it with this, and it goes to HQ with the next bundle: words about safety first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose why others need to know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what they need to know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too long. The limit is {limit} characters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReleasesStrip</name>
    <message>
        <source>Released by psychologists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{officer}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Remove this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}
Its answers leave this interview; the log keeps what was answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemoveKeyFileDialog</name>
    <message>
        <source>Ask for no key file any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on your passphrase alone opens this desk for you. Backups made until now still need the file: keep it as long as you keep them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemoveOfficerDialog</name>
    <message>
        <source>Remove {name} from this desk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their key on this desk is destroyed, and the casebook gets a new one. They cannot unlock this desk any more; this cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they signed stays, and so do their drafts, which nobody else can continue. A backup or a copy made before still opens with their passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their certificate stays valid until headquarters takes it back: tell HQ.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RepeatBody</name>
    <message>
        <source>There is none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>The case is on legal hold. Lift the hold first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation has no rule for cases at this stage: the case is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interview of the case is still a draft. Sign or discard it first; a supervisor can hand over or discard another officer&apos;s on the page of the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HQ has not acknowledged every record of the case yet. What was refused or not confirmed can be offered again under Transfer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HQ was restored, or has not said yet what it still holds. Carry the next bundle there and its answer back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days the rule asks for have not passed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is erased already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message>
        <source>No case may be erased now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case may be erased once the days of its stage&apos;s rule have passed and HQ has acknowledged every record of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case is on legal hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hold is put on a case here, or on the case&apos;s page under Change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case was erased on this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of an erased case its reference stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation has no rule for how long cases are kept: every case is kept. HQ decides the rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On legal hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on hold by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal hold…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift the hold…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{stage}: %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The organisation&apos;s rule: {days}. Other stages are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RevokeDialog</name>
    <message>
        <source>They left, or the desk was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key was lost, stolen or copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was misused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they left, what was signed before that day stays valid. Otherwise only what headquarters had by that day does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day they left, or the first on which the key may have been in other hands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in the log and beside the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a day that is not in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke the desk {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificates of this desk and of all its officers are revoked. What they sign from that day on counts for nothing; what nobody can judge waits at headquarters for a person. It cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke the officer {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All certificates of this officer are revoked. What they sign from that day on counts for nothing; what nobody can judge waits at headquarters for a person. It cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesPanel</name>
    <message>
        <source>Ask for the passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a case is opened, a clinical record read, or a record taken out or signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put these rules in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason stands in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when a case is opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when a clinical record is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when a record is taken out of the casebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when a record is signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long cases are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days after the last change until a supervisor may erase a case of this stage. Only what headquarters has acknowledged can be erased; nothing is erased by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days until a case may be erased: {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After wrong passphrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroy an officer&apos;s key on the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After how many in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These rules come with the program. What you decide here holds for every desk of the organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules {number} are in force here. Posts get them with their next return bundle, or when they join or renew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Anybody at the keyboard can then destroy a key by typing nonsense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After that the desk opens only with another officer&apos;s key, or is restored from a backup. It does not stop someone who has copied the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules {number} are in force here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write return bundles, so that every post gets them soon.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafeCopyDialog</name>
    <message>
        <source>Copy the issuing key for the safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is the way back when the named officers are gone. Whoever has it and its passphrase makes certificates alone: write it to a stick, and lock the stick away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another one than your own; keep it apart from the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a stick or a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavingCard</name>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PDF for people, with the whole record inside it. Saved outside the casebook it is no longer encrypted: save it only where it may be read. The same holds for the log of answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the log of answers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file audit.csv for ODK&apos;s tools: which question was answered when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save HQ&apos;s stamps…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that show an auditor when HQ had this record; nothing of the case is in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the log of answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save HQ&apos;s stamps</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s) saved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Log of answers saved: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report saved: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Second</name>
    <message>
        <source>A desk and its officer are about to be certified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An officer of headquarters is about to be certified: {subject}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates are about to be taken back for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new revocation list is about to be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who opens the organisation&apos;s issuing key is about to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of the organisation&apos;s issuing key is about to be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation&apos;s issuing key is about to be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuing key opens for two officers together. Hand over the keyboard: the second officer looks at what is about to be done and types their passphrase. The log names both of you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecondOfficerDialog</name>
    <message>
        <source>Second officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second officer is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the second officer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecondOfficerStep</name>
    <message>
        <source>The second officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key that certifies desks and officers opens for two officers together, so that nobody can make certificates alone. Hand over the keyboard: the second officer types a name and a passphrase of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up headquarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is only one of us yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then you alone open that key, and the window says so until it is put under two.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionRail</name>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelectListQuestion</name>
    <message>
        <source>Choose, or type to search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelectOneQuestion</name>
    <message>
        <source>Search the answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A form&apos;s language is chosen in the interview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Lock when nobody is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the last officer on the unlock screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignPage</name>
    <message>
        <source>Back to the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN of your token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign and lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This will be signed as incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{officer}, {desk}, {organisation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report cannot show: {signs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their place stands “�”. The record itself keeps them. Write them in words where the printed report must say them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read the answers beside this. They are what was said and what I judge, and I answer for them. After signing nothing in them changes; a correction is a new record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is training: the record is worth nothing outside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What signing means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your passphrase to sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the PIN of your token to sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing. This takes a moment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignaturePanel</name>
    <message>
        <source>The signature is not valid: something was changed after signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is not valid: the report is not the one that was signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid: the signer&apos;s role may not sign such an instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid: the answers are not those of the instrument as it was filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid: the instrument is filled in a way that it does not allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid: the pages of the report say something else than the signed answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is good, and what it signs cannot be judged here: this desk does not have the instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is good, and what it signs cannot be judged here: the answers could not be compared with the instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is good, and the pages of the report could not be compared with the signed answers. Saving the report gives pages laid out here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can be named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this desk&apos;s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the post&apos;s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed {when} by {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in all the same by {officer} on {when}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is valid</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoundPanel</name>
    <message>
        <source>How far the sound is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Write the bundle in parts?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a bundle that is larger than a stick. As many parts as fit go onto this stick, the rest onto the next ones. The records count as written with the last part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what this stick has room for ({size})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large a part may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write in parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageLine</name>
    <message>
        <source>Stage {number} of 6: {stage}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the one in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what it corrects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the other correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct this record…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue the correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in force: HQ set it aside for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in force: it was corrected on {day} by {officer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It corrects a record that is not here: it was not taken in, or not sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It corrects the record {officer} signed on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One record was corrected twice. The one signed last is in force; look at both, and correct it once more if it does not say what is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the desk that signed it can correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HQ, {when}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StandingNotice</name>
    <message>
        <source>Your role: {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may do nothing here until this program is updated. What is yours is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk has nothing for it to do yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuing key waits for a second officer: until then one alone opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever copies this desk and knows one passphrase could make certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it under two officers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is time for a new revocation list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one there is good until {day}; posts cannot judge signatures then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StickCard</name>
    <message>
        <source>Stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe to remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a stick in, then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be written: slide its lock open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoreKey</name>
    <message>
        <source>{name} has to unlock this desk once before the new key can reach them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the new key after that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoreKeyDialog</name>
    <message>
        <source>Make a new store key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This writes the whole casebook anew: it can take some minutes, and needs room on the disk for a second one. Nothing is lost if it breaks off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An officer was removed from this desk, and the casebook still has the key they had. A new key makes a copy of theirs worthless for everything written from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other officers get the new key by themselves when they unlock next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own passphrase is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the new casebook with the old one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking your passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message>
        <source>{done} of {count} sections completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextQuestion</name>
    <message>
        <source>Characters left out of what was pasted, because they cannot be stored: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was pasted is too long and was left out. The limit is {limit} characters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextsPanel</name>
    <message>
        <source>Sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a spreadsheet to edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no approved texts yet. Write a spreadsheet to edit, and look at it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no approved texts yet. They come with headquarters&apos; return bundles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: version {version}, signed by {name}. The official language is {language}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read aloud by the interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed: {title}, version {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write return bundles, so that every post gets them soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a spreadsheet to edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThisDeskPage</name>
    <message>
        <source>This desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My key on this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change my passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a key file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for no key file any more…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was signed, and who may sign, is judged by the time. This desk believes its clock no further than a second sign bears it out: headquarters&apos; time, or an officer&apos;s word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the clock…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this program cannot protect against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked, this desk gives up nothing without a passphrase. Where even that is not enough, all keys on it can be destroyed, so that no passphrase opens it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make unreadable…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk opens for you with your passphrase and your key file together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk opens for you with your passphrase alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a new desk now: {name}. Ask headquarters to take it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on your key file is asked for beside your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on your passphrase alone opens this desk for you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Stage set: {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names changed: {now} (before: {then})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date changed: {now} (before: {then})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started: {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed: {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to stick: {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received by HQ: {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be sent again: {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by HQ: {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a person at HQ: {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in although nobody could judge it: {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside by HQ for good: {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over to {who}: {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft of {who} discarded: {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in: {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinical note added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineTableModel</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} · corrected since</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenPinDialog</name>
    <message>
        <source>This is signed with the key on your token {name}. Plug it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN of your token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock your token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Language of the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sections (Ctrl+T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an answer (Ctrl+J)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check for errors (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes and evidence (Ctrl+B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingBanner</name>
    <message>
        <source>TRAINING: nothing here is real, and real desks refuse what is made here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingStep</name>
    <message>
        <source>Training mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a practice post and a practice headquarters on this computer, with invented cases. Both open with the same passphrase, and so does the key of headquarters&apos; second officer, who is invented too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start training</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Another bundle came under the same number before. Two copies of that desk may be at work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not follow on the bundle before it. Ask that desk what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That desk&apos;s log does not continue the one it told of before: it may have been put back or changed. Ask that desk what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk was not known here before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of what was refused, the largest contents were not kept: there is room for so much only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made later than now by that desk&apos;s clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That desk&apos;s clock stood behind when a record was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of the officer who signed the bundle has ended since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle was carried by an officer who was revoked since. Its records are judged by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That desk was revoked. Its records are judged by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It brought a stamp that is not headquarters&apos; over this desk&apos;s own bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headquarters&apos; time in it is months ahead of anything seen here, and was not believed. Compare this computer&apos;s clock with another one, and tell headquarters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headquarters corrected its time, and this desk follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It confirms a bundle that this desk did not write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It confirms a record that is another one here. Tell headquarters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It decides on a record that is another one here. Tell headquarters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It confirms a record that the bundle did not carry. That was not taken over. Tell headquarters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says nothing of a record that the bundle carried. Tell headquarters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It confirms a log that is not this desk&apos;s, and was not taken over. Tell headquarters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record for psychologists came unsealed. It is kept closed here. Ask that desk why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record was made with an instrument that this desk does not have, and could not be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers of a record could not be compared with its instrument.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages of a report could not be compared with the signed answers. Pages laid out here are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its revocation list is older than the one here and was not taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its revocation list is not the organisation&apos;s and was not taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its register of certificates does not continue the one here. Ask headquarters whether it was restored from a backup; if not, somebody else may hold its issuing key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its register of certificates cannot be read and was not taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of the officer who sent it is not in the register of what headquarters issued. Ask whether headquarters was restored, and have that officer&apos;s certificate renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its rules are older than those here and were not taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its rules were set by someone who may not set them, and were not taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is from before headquarters was restored, and confirms nothing any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its list of records that headquarters has does not fit. Tell headquarters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It brought an older version of an instrument, which was not taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It brought an instrument that cannot be used, which was not taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It brought an instrument, and was signed by someone who may not give any. It was not taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It brought an instrument that is another one here under the same version. Tell headquarters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It brought approved texts that are older than those here; they stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It brought other texts under a version that is here already. They were not taken over: tell headquarters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It brought texts that are not validly signed, which were not taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It brought texts that a newer version of the program wrote. Update this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It brought a statement of a kind this program does not know. It is kept; a newer version shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It brought a statement that is not validly signed, which was not taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows something you should know: see what this desk noticed, under This desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference {reference} is also used by another case of that desk. Both are kept; searching for it shows both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in by HQ after all: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HQ asks for a record again, it is to be sent now: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside by HQ for good, the record says what to do: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) before this one have not arrived yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) taken in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) received by HQ</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) waiting for a person at HQ</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>New instrument here: {title}, version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New approved texts here: {title}, version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are sealed for other desks and stay where they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Of a bundle in {count} parts are missing: {missing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) refused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This bundle had been taken in before; nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle {number} from {desk}, signed by {officer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a file that was not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file is larger than allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file is not the one that was signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not as the format says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a newer version of the program wrote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bundle names another record or case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another desk made it than the one that sent it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training material and real cases never mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its signer is not known to the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its signature is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another officer signed it than the one it names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its answers are not those of the instrument as it was filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its instrument is filled in a way that it does not allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pages of its report say something else than the signed answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is sealed to psychologists, and cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its report is not the one that was signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it corrects a record of another case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its case cannot be taken as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its signer may not sign this by their role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its case was erased at headquarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its certificate ended, and nothing shows that it was signed before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its certificate was revoked, and nothing shows that it was signed before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its certificate is not in the register of what headquarters issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its desk is trusted no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no revocation list here is current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another record came under the same number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransferPage</name>
    <message>
        <source>Transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive from the stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the last bundle again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer again in a new bundle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go here to receive these bundles</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) go into a new bundle. Write it to the stick.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s) of headquarters end soon</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They show how old records are. Renew them before their certificates end; renew your own certificate first if it ends as soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew the stamps</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s) renewed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n return bundle(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n record(s) to the stick</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n statement(s) to the stick</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write word for HQ to the stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Look at what was set aside (%n)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it in until this is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of a bundle were kept; others have to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing for this desk was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole on the stick: {names}. The rest is not; write it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TriggerQuestion</name>
    <message>
        <source>OK, confirmed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrustDialog</name>
    <message>
        <source>This desk&apos;s trust was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} in the casebook is not what your key remembers. Somebody with the key of this desk may have put their own there, to read what is sealed or to be believed. Call headquarters and have it read its twelve words before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your key remembers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The casebook has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the second officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back what my key remembers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept what is there, with a second officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation&apos;s root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation&apos;s issuing certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient of clinical content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient of a psychologist</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>TRAINING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the key file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this program cannot protect against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up another desk, or restore one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended without being locked, as in a power cut. Every answer is kept, encrypted. Unlock to go on where you were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key file: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There were too many wrong passphrases. Wait %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockTrouble</name>
    <message>
        <source>An officer without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (key damaged)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This officer&apos;s key on this desk is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No officer has a key on this desk any more. A backup restores it, or ask HQ. Do not delete anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder {name}: made by a newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder {name}: desk.json is gone; ask HQ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder {name}: desk.json is damaged; ask HQ.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UploadQuestion</name>
    <message>
        <source>Remove the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WayPanels</name>
    <message>
        <source>Taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts to posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return bundles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for HQ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From HQ</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n signed statement(s), urgent ones first</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) to send</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) waiting for HQ&apos;s receipt</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused; offer them again, or correct them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for a person at HQ</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside for good; the record says what to do</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) from HQ</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside at intake</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) taken in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) not confirmed by their posts yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A clinical record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{desk}: news (list, rules, instruments, texts, statements)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{desk}: %n receipt(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Bundle {number} · {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Interviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Psychologist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision-maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child-protection officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker (a program)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} (a role this program does not know)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received by HQ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by HQ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a person at HQ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside by HQ for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post is asked to send it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came again and was judged anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on a stick yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for HQ&apos;s receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered by HQ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent again in a newer bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes into the next bundle: Transfer, Write to the stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HQ has not confirmed it yet. If no receipt comes, offer it again: it goes into a new bundle, and nothing arrives twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HQ keeps it apart and can still take it in. Offer it again, or correct it if something in it is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its signature cannot be judged. Somebody at HQ decides whether to take it in. Tell HQ what you know of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HQ does not want it any more. If something in it is wrong, correct it; otherwise it stays here until its case is erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only month and year are known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the year is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two different records under one number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent: safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WrittenText</name>
    <message numerus="yes">
        <source>Safe to remove the stick: %n bundle(s) written and read back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) written into a folder on this computer and read back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>bundle {number} of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On it now: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All parts of the bundle are written and read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has arrived when all of them have, in any order, by any stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) written and read back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Still to be written, of {count}: {missing}. Put the next stick in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe to remove the stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) received. Safe to remove the stick.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) received.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed file(s) removed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>this desk did not write it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no more what was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: {name}, because {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was read back, but perhaps from this computer&apos;s memory and not from the stick: eject the stick in the system before you pull it out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
