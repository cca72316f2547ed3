<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Casebook made</source>
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
        <source>Interview started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of an interview set</source>
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
        <source>Record taken in</source>
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
        <source>Way of a record set</source>
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
        <source>Bundle flagged</source>
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
        <source>Officer changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known desk changed</source>
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
        <source>Clock accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock set back</source>
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
</context>
<context>
    <name>BirthEditor</name>
    <message>
        <source>How well the birth date is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked yet</source>
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
    <name>CalendarButton</name>
    <message>
        <source>Choose the day in a calendar</source>
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
            <numerusform></numerusform>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
    <name>Dates</name>
    <message>
        <source>%Y-%m-%d</source>
        <comment>order of the figures of a date</comment>
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
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to return</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Signed and locked: {title}. It waits to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk locks in 30 seconds. Move the mouse to stay.</source>
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
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
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
        <source>Safe to remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is on the stick. Safe to remove.</source>
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
        <source>{desk}: {officer}, {role}</source>
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
        <source>This desk belongs to the organisation now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is on the stick. Safe to remove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post sees these words beside the answer. Read them when it calls.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
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
        <source>Do not delete anything. Another officer&apos;s key may still open the desk; HQ can recover it.</source>
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
        <source>A key or a seal could not be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell HQ what you were doing.</source>
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
        <source>It is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back and look again.</source>
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
    <message>
        <source>Your role does not allow this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an officer whose role does.</source>
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
        <source>Stopped.</source>
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
        <source>Nothing is written in this section yet. Notes and evidence appear here.</source>
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
    <name>FirstRunPage</name>
    <message>
        <source>What is this computer for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the root key in a safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move this file to a stick and lock the stick away, apart from its passphrase. Whoever has both can make certificates in the organisation&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the desk</source>
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
        <source>The organisation&apos;s root key is written to a file of its own. Move that file to a stick and lock it in a safe; it is needed only to renew the organisation&apos;s certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the root key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another one than your own; keep it apart from the file.</source>
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
        <source>The birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is missing</source>
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
    <name>InstrumentsPage</name>
    <message>
        <source>Instruments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an instrument…</source>
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
        <source>Digest</source>
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
        <source>Questionnaires</source>
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
        <source>No.</source>
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
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show older entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} (clock set back)</source>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Head of the chain: {head}</source>
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
    <name>NameLine</name>
    <message>
        <source>Name {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What name {number} is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
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
    <name>NamesEditor</name>
    <message>
        <source>Add another name or script</source>
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
</context>
<context>
    <name>NextSteps</name>
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
    <message numerus="yes">
        <source>%n draft(s) of other officers; only they can continue them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
    <name>Panel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the passphrase</source>
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
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
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
        <source>none yet</source>
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
</context>
<context>
    <name>Person</name>
    <message>
        <source>birth date not known</source>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n years old</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
    <name>ProgressRow</name>
    <message>
        <source>Stop</source>
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
        <source>Line {line}: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer does not fit the question. Check it.</source>
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
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock  Ctrl+L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock, Control L</source>
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
    <name>RecordPage</name>
    <message>
        <source>Back to the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PDF for people, with the whole record inside it. Saved outside the casebook it is no longer encrypted: save it only where it may be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed {when} by {officer}, {desk}</source>
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
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report saved: {name}</source>
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
            <numerusform></numerusform>
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
        <source>Signing. This takes a moment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignaturePanel</name>
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
        <source>The signature is valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is not valid: the report is not the one that was signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is not valid: something was changed after signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature cannot be judged here: its certificate does not lead to your organisation</source>
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
    <name>Timeline</name>
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
        <source>Refused by HQ: {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in: {subject}</source>
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
        <source>Makes a practice post and a practice headquarters on this computer, with invented cases. Both open with the same passphrase.</source>
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
        <source>its signature is not valid</source>
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
        <source>its signer is not known to the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training material and real cases never mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another record came under the same number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its report is not the one that was signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bundle had been taken in before; nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) before this one have not arrived yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Bundle {number} from {desk}, signed by {officer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) received by HQ</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) refused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransferPage</name>
    <message>
        <source>Transfer</source>
        <translation type="unfinished"></translation>
    </message>
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
    <message>
        <source>Receive from the stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the last bundle again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) to send</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) waiting for HQ&apos;s receipt</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused; the case says why</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) from HQ</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) taken in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{desk}: %n receipt(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) not confirmed by their posts yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Bundle {number} · {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Write %n return bundle(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n record(s) to the stick</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <source>Leave it in until this is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe to remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Safe to remove the stick: %n bundle(s) written and read back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>On it now: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are sealed for other desks and stay on the stick.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) received. Safe to remove the stick.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing for this desk was taken from the stick.</source>
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
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this program cannot protect against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up another desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking…</source>
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
</context>
</TS>
