<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tg" sourcelanguage="en">
<context>
    <name>Dates</name>
    <message>
        <source>%Y-%m-%d</source>
        <comment>order of the figures of a date</comment>
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
    <name>MessageBar</name>
    <message>
        <source>Close</source>
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
    <name>ProgressRow</name>
    <message>
        <source>Stop</source>
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
</context>
</TS>
