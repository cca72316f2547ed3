<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ArrivedText</name>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) taken in</source>
        <translation>
            <numerusform>%n record taken in</numerusform>
            <numerusform>%n records taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) here already</source>
        <translation>
            <numerusform>%n record here already</numerusform>
            <numerusform>%n records here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) held for a person to judge</source>
        <translation>
            <numerusform>%n record held for a person to judge</numerusform>
            <numerusform>%n records held for a person to judge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) not taken in</source>
        <translation>
            <numerusform>%n record not taken in</numerusform>
            <numerusform>%n records not taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) under an id that is something else here</source>
        <translation>
            <numerusform>%n record under an id that is something else here</numerusform>
            <numerusform>%n records under an id that is something else here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message numerus="yes">
        <source>%n question(s) of it are open.</source>
        <translation>
            <numerusform>%n question of it is open.</numerusform>
            <numerusform>%n questions of it are open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message numerus="yes">
        <source>%n case(s) so far; scroll for more</source>
        <translation>
            <numerusform>%n case so far; scroll for more</numerusform>
            <numerusform>%n cases so far; scroll for more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasesTableModel</name>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckBackupDialog</name>
    <message numerus="yes">
        <source>It opens, and everything in it fits together: %n entry(s) in its log.</source>
        <translation>
            <numerusform>It opens, and everything in it fits together: %n entry in its log.</numerusform>
            <numerusform>It opens, and everything in it fits together: %n entries in its log.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClinicalPage</name>
    <message numerus="yes">
        <source>%n draft(s) can now be opened by all psychologists of this desk.</source>
        <translation>
            <numerusform>%n draft can now be opened by all psychologists of this desk.</numerusform>
            <numerusform>%n drafts can now be opened by all psychologists of this desk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n release(s) signed for headquarters.</source>
        <translation>
            <numerusform>%n release signed for headquarters.</numerusform>
            <numerusform>%n releases signed for headquarters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your releases is not signed yet.</source>
        <translation>
            <numerusform>%n of your releases is not signed yet.</numerusform>
            <numerusform>%n of your releases are not signed yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClockText</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message numerus="yes">
        <source>After %n day(s) what was said is lost for good. That there was a call stays counted. Until then it can be opened again.</source>
        <translation>
            <numerusform>After %n day what was said is lost for good. That there was a call stays counted. Until then it can be opened again.</numerusform>
            <numerusform>After %n days what was said is lost for good. That there was a call stays counted. Until then it can be opened again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareCard</name>
    <message numerus="yes">
        <source>%n answer(s) are the same.</source>
        <translation>
            <numerusform>%n answer is the same.</numerusform>
            <numerusform>%n answers are the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message numerus="yes">
        <source>%n fact(s) recorded.</source>
        <translation>
            <numerusform>%n fact recorded.</numerusform>
            <numerusform>%n facts recorded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message numerus="yes">
        <source>%n record(s) to be sent again. Write them to a stick under Transfer.</source>
        <translation>
            <numerusform>%n record to be sent again. Write it to a stick under Transfer.</numerusform>
            <numerusform>%n records to be sent again. Write them to a stick under Transfer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsStrip</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FrameNews</name>
    <message numerus="yes">
        <source>%n to return</source>
        <translation>
            <numerusform>%n to return</numerusform>
            <numerusform>%n to return</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n to send</numerusform>
            <numerusform>%n to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n urgent</source>
        <translation>
            <numerusform>%n urgent</numerusform>
            <numerusform>%n urgent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOnDialog</name>
    <message numerus="yes">
        <source>%n open call(s) of yours are nobody&apos;s until somebody takes them over. Call-backs stay due.</source>
        <translation>
            <numerusform>%n open call of yours is nobody&apos;s until somebody takes it over. Call-backs stay due.</numerusform>
            <numerusform>%n open calls of yours are nobody&apos;s until somebody takes them over. Call-backs stay due.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message numerus="yes">
        <source>%n thing(s) came and are not taken in</source>
        <translation>
            <numerusform>%n thing came and is not taken in</numerusform>
            <numerusform>%n things came and are not taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) taken in.</source>
        <translation>
            <numerusform>%n bundle taken in.</numerusform>
            <numerusform>%n bundles taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be.</source>
        <translation>
            <numerusform>%n file could not be.</numerusform>
            <numerusform>%n files could not be.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogFacts</name>
    <message numerus="yes">
        <source>%n answer(s) carried over</source>
        <translation>
            <numerusform>%n answer carried over</numerusform>
            <numerusform>%n answers carried over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) found no place</source>
        <translation>
            <numerusform>%n answer found no place</numerusform>
            <numerusform>%n answers found no place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong passphrase(s)</source>
        <translation>
            <numerusform>%n wrong passphrase</numerusform>
            <numerusform>%n wrong passphrases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies)</source>
        <translation>
            <numerusform>%n copy</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message numerus="yes">
        <source>The log fits together: %n entry(s).</source>
        <translation>
            <numerusform>The log fits together: %n entry.</numerusform>
            <numerusform>The log fits together: %n entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MakeUnreadableDialog</name>
    <message numerus="yes">
        <source>The keys of %n officer(s) were destroyed.</source>
        <translation>
            <numerusform>The keys of %n officer were destroyed.</numerusform>
            <numerusform>The keys of %n officers were destroyed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MaterialBox</name>
    <message numerus="yes">
        <source>%n clinical record(s)</source>
        <translation>
            <numerusform>%n clinical record</numerusform>
            <numerusform>%n clinical records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MembersPanel</name>
    <message numerus="yes">
        <source>At least %n decision-maker(s) sign it, none of whom assessed the person.</source>
        <translation>
            <numerusform>At least %n decision-maker signs it, who did not assess the person.</numerusform>
            <numerusform>At least %n decision-makers sign it, none of whom assessed the person.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) of other officers; only they can continue them. If one of them cannot, a supervisor hands it over.</source>
        <translation>
            <numerusform>%n draft of another officer; only they can continue it. If they cannot, a supervisor hands it over.</numerusform>
            <numerusform>%n drafts of other officers; only they can continue them. If one of them cannot, a supervisor hands it over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnFilesDialog</name>
    <message numerus="yes">
        <source>Remove %n confirmed file(s)</source>
        <translation>
            <numerusform>Remove %n confirmed file</numerusform>
            <numerusform>Remove %n confirmed files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartsList</name>
    <message numerus="yes">
        <source>%n thing(s) still open</source>
        <translation>
            <numerusform>%n thing still open</numerusform>
            <numerusform>%n things still open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message numerus="yes">
        <source>age %n</source>
        <translation>
            <numerusform>age %n</numerusform>
            <numerusform>age %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n years old</source>
        <translation>
            <numerusform>about %n year old</numerusform>
            <numerusform>about %n years old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuarantinePage</name>
    <message numerus="yes">
        <source>%n thing(s) of this bundle are set aside. Each is judged by itself once more: what does not hold together stays here, and stops none of the others.</source>
        <translation>
            <numerusform>%n thing of this bundle is set aside. It is judged once more: what does not hold together stays here.</numerusform>
            <numerusform>%n things of this bundle are set aside. Each is judged by itself once more: what does not hold together stays here, and stops none of the others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) taken in.</source>
        <translation>
            <numerusform>%n thing taken in.</numerusform>
            <numerusform>%n things taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) here, each with why.</source>
        <translation>
            <numerusform>%n stays here, with why.</numerusform>
            <numerusform>%n stay here, each with why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Queues</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are still being sorted in: the numbers are too low.</source>
        <translation>
            <numerusform>%n case is still being sorted in: the numbers are too low.</numerusform>
            <numerusform>%n cases are still being sorted in: the numbers are too low.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) with something urgent that nobody has acknowledged</source>
        <translation>
            <numerusform>%n case with something urgent that nobody has acknowledged</numerusform>
            <numerusform>%n cases with something urgent that nobody has acknowledged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordReading</name>
    <message numerus="yes">
        <source>%n attached file(s)</source>
        <translation>
            <numerusform>%n attached file</numerusform>
            <numerusform>%n attached files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordingsPage</name>
    <message numerus="yes">
        <source>%n piece(s), each in its place: this is what was recorded.</source>
        <translation>
            <numerusform>%n piece, in its place: this is what was recorded.</numerusform>
            <numerusform>%n pieces, each in its place: this is what was recorded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterPanel</name>
    <message numerus="yes">
        <source>Take %n certificate(s) back into the register…</source>
        <translation>
            <numerusform>Take %n certificate back into the register…</numerusform>
            <numerusform>Take %n certificates back into the register…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) are in the register again.</source>
        <translation>
            <numerusform>%n certificate is in the register again.</numerusform>
            <numerusform>%n certificates are in the register again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message numerus="yes">
        <source>{stage}: %n day(s)</source>
        <translation>
            <numerusform>{stage}: %n day</numerusform>
            <numerusform>{stage}: %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesPanel</name>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>after %n minute</numerusform>
            <numerusform>after %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavingCard</name>
    <message numerus="yes">
        <source>%n stamp(s) saved</source>
        <translation>
            <numerusform>%n stamp saved</numerusform>
            <numerusform>%n stamps saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>after %n minute</numerusform>
            <numerusform>after %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message numerus="yes">
        <source>%n clinical record(s): they count as being there, and no decision works from them.</source>
        <translation>
            <numerusform>%n clinical record: it counts as being there, and no decision works from it.</numerusform>
            <numerusform>%n clinical records: they count as being there, and no decision works from them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StandingText</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s)</source>
        <translation>
            <numerusform>%n receipt</numerusform>
            <numerusform>%n receipts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) came under a number that another one had.</source>
        <translation>
            <numerusform>%n bundle came under a number that another one had.</numerusform>
            <numerusform>%n bundles came under a number that another one had.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Headquarters holds %n record(s) of it.</source>
        <translation>
            <numerusform>Headquarters holds %n record of it.</numerusform>
            <numerusform>Headquarters holds %n records of it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) it has not confirmed</source>
        <translation>
            <numerusform>%n receipt it has not confirmed</numerusform>
            <numerusform>%n receipts it has not confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n return bundle(s) on their way</source>
        <translation>
            <numerusform>%n return bundle on their way</numerusform>
            <numerusform>%n return bundles on their way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepPanel</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message numerus="yes">
        <source>It takes about %n minute(s).</source>
        <translation>
            <numerusform>It takes about %n minute.</numerusform>
            <numerusform>It takes about %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So far %n minute(s).</source>
        <translation>
            <numerusform>So far %n minute.</numerusform>
            <numerusform>So far %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message numerus="yes">
        <source>%n bundle(s) before this one have not arrived yet.</source>
        <translation>
            <numerusform>%n bundle before this one has not arrived yet.</numerusform>
            <numerusform>%n bundles before this one have not arrived yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) taken in</source>
        <translation>
            <numerusform>%n record taken in</numerusform>
            <numerusform>%n records taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) received by HQ</source>
        <translation>
            <numerusform>%n record received by HQ</numerusform>
            <numerusform>%n records received by HQ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) waiting for a person at HQ</source>
        <translation>
            <numerusform>%n record waiting for a person at HQ</numerusform>
            <numerusform>%n records waiting for a person at HQ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are sealed for other desks and stay where they are.</source>
        <translation>
            <numerusform>%n file is sealed for other desks and stays where it is.</numerusform>
            <numerusform>%n files are sealed for other desks and stay where they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) refused</source>
        <translation>
            <numerusform>%n record refused</numerusform>
            <numerusform>%n records refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) taken in</source>
        <translation>
            <numerusform>%n statement taken in</numerusform>
            <numerusform>%n statements taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) waiting for a person at HQ</source>
        <translation>
            <numerusform>%n statement waiting for a person at HQ</numerusform>
            <numerusform>%n statements waiting for a person at HQ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) refused</source>
        <translation>
            <numerusform>%n statement refused</numerusform>
            <numerusform>%n statements refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransferPage</name>
    <message numerus="yes">
        <source>%n record(s) go into a new bundle. Write it to the stick.</source>
        <translation>
            <numerusform>%n record goes into a new bundle. Write it to the stick.</numerusform>
            <numerusform>%n records go into a new bundle. Write it to the stick.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s) of headquarters end soon</source>
        <translation>
            <numerusform>%n stamp of headquarters ends soon</numerusform>
            <numerusform>%n stamps of headquarters end soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s) renewed</source>
        <translation>
            <numerusform>%n stamp renewed</numerusform>
            <numerusform>%n stamps renewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n return bundle(s)</source>
        <translation>
            <numerusform>Write %n return bundle</numerusform>
            <numerusform>Write %n return bundles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n record(s) to the stick</source>
        <translation>
            <numerusform>Write %n record to the stick</numerusform>
            <numerusform>Write %n records to the stick</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n statement(s) to the stick</source>
        <translation>
            <numerusform>Write %n statement to the stick</numerusform>
            <numerusform>Write %n statements to the stick</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at what was set aside (%n)…</source>
        <translation>
            <numerusform>Look at what was set aside (%n)…</numerusform>
            <numerusform>Look at what was set aside (%n)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unanswered</name>
    <message numerus="yes">
        <source>Asked and not answered: %n question(s)</source>
        <translation>
            <numerusform>Asked and not answered: %n question</numerusform>
            <numerusform>Asked and not answered: %n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message numerus="yes">
        <source>There were too many wrong passphrases. Wait %n second(s).</source>
        <translation>
            <numerusform>There were too many wrong passphrases. Wait %n second.</numerusform>
            <numerusform>There were too many wrong passphrases. Wait %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WayPanels</name>
    <message numerus="yes">
        <source>%n signed statement(s), urgent ones first</source>
        <translation>
            <numerusform>%n signed statement</numerusform>
            <numerusform>%n signed statements, urgent ones first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) to send</source>
        <translation>
            <numerusform>%n record to send</numerusform>
            <numerusform>%n records to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) waiting for HQ&apos;s receipt</source>
        <translation>
            <numerusform>%n record waiting for HQ&apos;s receipt</numerusform>
            <numerusform>%n records waiting for HQ&apos;s receipt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received</source>
        <translation>
            <numerusform>%n received</numerusform>
            <numerusform>%n received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused; offer them again, or correct them</source>
        <translation>
            <numerusform>%n refused; offer it again, or correct it</numerusform>
            <numerusform>%n refused; offer them again, or correct them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for a person at HQ</source>
        <translation>
            <numerusform>%n waiting for a person at HQ</numerusform>
            <numerusform>%n waiting for a person at HQ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside for good; the record says what to do</source>
        <translation>
            <numerusform>%n set aside for good; the record says what to do</numerusform>
            <numerusform>%n set aside for good; the record says what to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) from HQ</source>
        <translation>
            <numerusform>%n receipt from HQ</numerusform>
            <numerusform>%n receipts from HQ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside at intake</source>
        <translation>
            <numerusform>%n set aside at intake</numerusform>
            <numerusform>%n set aside at intake</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) taken in</source>
        <translation>
            <numerusform>%n record taken in</numerusform>
            <numerusform>%n records taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) not confirmed by their posts yet</source>
        <translation>
            <numerusform>%n receipt not confirmed by their posts yet</numerusform>
            <numerusform>%n receipts not confirmed by their posts yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written</source>
        <translation>
            <numerusform>%n written</numerusform>
            <numerusform>%n written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{desk}: %n receipt(s)</source>
        <translation>
            <numerusform>{desk}: %n receipt</numerusform>
            <numerusform>{desk}: %n receipts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WrittenText</name>
    <message numerus="yes">
        <source>Safe to remove the stick: %n bundle(s) written and read back.</source>
        <translation>
            <numerusform>Safe to remove the stick: %n bundle written and read back.</numerusform>
            <numerusform>Safe to remove the stick: %n bundles written and read back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) written into a folder on this computer and read back.</source>
        <translation>
            <numerusform>%n bundle written into a folder on this computer and read back.</numerusform>
            <numerusform>%n bundles written into a folder on this computer and read back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) written and read back.</source>
        <translation>
            <numerusform>%n part written and read back.</numerusform>
            <numerusform>%n parts written and read back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) received. Safe to remove the stick.</source>
        <translation>
            <numerusform>%n bundle received. Safe to remove the stick.</numerusform>
            <numerusform>%n bundles received. Safe to remove the stick.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) received.</source>
        <translation>
            <numerusform>%n bundle received.</numerusform>
            <numerusform>%n bundles received.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed file(s) removed.</source>
        <translation>
            <numerusform>%n confirmed file removed.</numerusform>
            <numerusform>%n confirmed files removed.</numerusform>
        </translation>
    </message>
</context>
</TS>
