<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tg" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Casebook made</source>
        <translation>Дафтари парвандаҳо сохта шуд</translation>
    </message>
    <message>
        <source>Unlocking failed</source>
        <translation>Кушодан муяссар нашуд</translation>
    </message>
    <message>
        <source>Desk unlocked</source>
        <translation>Ҷойи кор кушода шуд</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>Ибораи рамзӣ иваз шуд</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Парванда кушода шуд</translation>
    </message>
    <message>
        <source>Case changed</source>
        <translation>Парванда тағйир ёфт</translation>
    </message>
    <message>
        <source>Stage of a case set</source>
        <translation>Марҳилаи парванда муайян шуд</translation>
    </message>
    <message>
        <source>Case looked at</source>
        <translation>Парванда дида шуд</translation>
    </message>
    <message>
        <source>Case put on legal hold</source>
        <translation>Парванда барои суд нигоҳ дошта шуд</translation>
    </message>
    <message>
        <source>Legal hold lifted</source>
        <translation>Нигоҳдории парванда бардошта шуд</translation>
    </message>
    <message>
        <source>Case erased</source>
        <translation>Парванда нест карда шуд</translation>
    </message>
    <message>
        <source>Interview started</source>
        <translation>Суҳбат оғоз шуд</translation>
    </message>
    <message>
        <source>Interview is a draft again</source>
        <translation>Суҳбат боз сиёҳнавис аст</translation>
    </message>
    <message>
        <source>Interview ready to sign</source>
        <translation>Суҳбат барои имзо омода аст</translation>
    </message>
    <message>
        <source>Interview signed</source>
        <translation>Суҳбат имзо шуд</translation>
    </message>
    <message>
        <source>Interview discarded</source>
        <translation>Суҳбат партофта шуд</translation>
    </message>
    <message>
        <source>Draft moved to a newer version</source>
        <translation>Сиёҳнавис ба нусхаи нав гузаронида шуд</translation>
    </message>
    <message>
        <source>Answer given</source>
        <translation>Ҷавоб дода шуд</translation>
    </message>
    <message>
        <source>Record signed</source>
        <translation>Сабт имзо шуд</translation>
    </message>
    <message>
        <source>Record written to stick</source>
        <translation>Сабт ба флешка навишта шуд</translation>
    </message>
    <message>
        <source>Record received by HQ</source>
        <translation>Марказ сабтро қабул кард</translation>
    </message>
    <message>
        <source>Record refused by HQ</source>
        <translation>Марказ сабтро қабул накард</translation>
    </message>
    <message>
        <source>Record taken in</source>
        <translation>Сабт қабул шуд</translation>
    </message>
    <message>
        <source>Record set aside</source>
        <translation>Сабт ҷудо гузошта шуд</translation>
    </message>
    <message>
        <source>Record taken out of the casebook</source>
        <translation>Сабт аз дафтари парвандаҳо гирифта шуд</translation>
    </message>
    <message>
        <source>Way of a record set</source>
        <translation>Роҳи сабт муайян шуд</translation>
    </message>
    <message>
        <source>Bundle sealed</source>
        <translation>Баста мӯҳр шуд</translation>
    </message>
    <message>
        <source>Bundle written</source>
        <translation>Баста навишта шуд</translation>
    </message>
    <message>
        <source>Bundle received</source>
        <translation>Баста гирифта шуд</translation>
    </message>
    <message>
        <source>Bundle taken in</source>
        <translation>Баста қабул шуд</translation>
    </message>
    <message>
        <source>Bundle flagged</source>
        <translation>Баста қайд карда шуд</translation>
    </message>
    <message>
        <source>Receipt taken in</source>
        <translation>Расид қабул шуд</translation>
    </message>
    <message>
        <source>Receipt written</source>
        <translation>Расид навишта шуд</translation>
    </message>
    <message>
        <source>Instrument added</source>
        <translation>Пурсишнома илова шуд</translation>
    </message>
    <message>
        <source>Officer added</source>
        <translation>Корманд илова шуд</translation>
    </message>
    <message>
        <source>Officer certified</source>
        <translation>Ба корманд сертификат дода шуд</translation>
    </message>
    <message>
        <source>Officer removed</source>
        <translation>Корманд хориҷ шуд</translation>
    </message>
    <message>
        <source>Officer changed</source>
        <translation>Корманд иваз шуд</translation>
    </message>
    <message>
        <source>Known desk changed</source>
        <translation>Ҷойи кори шинос тағйир ёфт</translation>
    </message>
    <message>
        <source>Desk changed</source>
        <translation>Ҷойи кор тағйир ёфт</translation>
    </message>
    <message>
        <source>Casebook given a new key</source>
        <translation>Ба дафтари парвандаҳо калиди нав дода шуд</translation>
    </message>
    <message>
        <source>Key file added</source>
        <translation>Файли калид илова шуд</translation>
    </message>
    <message>
        <source>Key file removed</source>
        <translation>Файли калид хориҷ шуд</translation>
    </message>
    <message>
        <source>Recovery made</source>
        <translation>Барқарорсозӣ сохта шуд</translation>
    </message>
    <message>
        <source>Clinical identity taken</source>
        <translation>Калиди клиникӣ қабул шуд</translation>
    </message>
    <message>
        <source>Backup begun</source>
        <translation>Нусхаи эҳтиётӣ оғоз шуд</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Нусхаи эҳтиётӣ барқарор шуд</translation>
    </message>
    <message>
        <source>Counter raised</source>
        <translation>Ҳисобгар афзуд</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Танзим иваз шуд</translation>
    </message>
    <message>
        <source>Setting removed</source>
        <translation>Танзим гирифта шуд</translation>
    </message>
    <message>
        <source>Clock accepted</source>
        <translation>Соат қабул шуд</translation>
    </message>
    <message>
        <source>Clock set back</source>
        <translation>Соат қафо гардонда шуд</translation>
    </message>
</context>
<context>
    <name>AnswerLine</name>
    <message>
        <source>Change</source>
        <translation>Иваз кардан</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Ҷавоб нест</translation>
    </message>
    <message>
        <source>Change: {question}. {answer}</source>
        <translation>Иваз кардан: {question}. {answer}</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>Clear</source>
        <translation>Тоза кардан</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>An answer is needed: {question}</source>
        <translation>Ҷавоб лозим аст: {question}</translation>
    </message>
    <message>
        <source>This answer does not fit: {question}</source>
        <translation>Ин ҷавоб мувофиқ нест: {question}</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Оғоз нашудааст</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Дар кор</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Анҷом ёфт</translation>
    </message>
    <message>
        <source>Cannot start yet</source>
        <translation>Ҳоло намешавад</translation>
    </message>
    <message>
        <source>There is a problem</source>
        <translation>Хатогӣ ҳаст</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Ҷавоб нест</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Ҷавоб ҳаст</translation>
    </message>
    <message>
        <source>Answer needed</source>
        <translation>Ҷавоб лозим аст</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Нигоҳ дошта нашуд</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>Файл замима шуд</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Тасдиқ шуд</translation>
    </message>
</context>
<context>
    <name>BirthEditor</name>
    <message>
        <source>How well the birth date is known</source>
        <translation>Санаи таваллуд чӣ қадар маълум аст</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Ҳоло пурсида нашудааст</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Сол</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Моҳ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Рӯз</translation>
    </message>
    <message>
        <source>Birth: {part}</source>
        <translation>Таваллуд: {part}</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Бозгашт</translation>
    </message>
</context>
<context>
    <name>CalendarButton</name>
    <message>
        <source>Choose the day in a calendar</source>
        <translation>Рӯзро дар тақвим интихоб кардан</translation>
    </message>
</context>
<context>
    <name>CaseFormPage</name>
    <message>
        <source>Back</source>
        <translation>Бозгашт</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Номҳо</translation>
    </message>
    <message>
        <source>Write each name as it was said or stands in a document, one line for each script.</source>
        <translation>Ҳар номро ҳамон тавр нависед, ки гуфта шуд ё дар ҳуҷҷат ҳаст; барои ҳар хат як сатр.</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Санаи таваллуд</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Парвандаи нав</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Парвандаҳо</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Кушодани парванда</translation>
    </message>
    <message>
        <source>Names and birth date</source>
        <translation>Номҳо ва санаи таваллуд</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Нигоҳ доштан</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Cases</source>
        <translation>Парвандаҳо</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Иваз кардан</translation>
    </message>
    <message>
        <source>Change names, birth date or stage</source>
        <translation>Иваз кардани номҳо, санаи таваллуд ё марҳила</translation>
    </message>
    <message>
        <source>What happened so far</source>
        <translation>То ҳол чӣ шуд</translation>
    </message>
    <message>
        <source>Names and birth date…</source>
        <translation>Номҳо ва санаи таваллуд…</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Марҳила</translation>
    </message>
</context>
<context>
    <name>CaseSummary</name>
    <message>
        <source>Continue interview</source>
        <translation>Давоми суҳбат</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Кушодани парванда</translation>
    </message>
    <message>
        <source>Stage: {stage}</source>
        <translation>Марҳила: {stage}</translation>
    </message>
    <message>
        <source>Last change {when}</source>
        <translation>Тағйири охирин {when}</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Cases</source>
        <translation>Парвандаҳо</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Парвандаи нав</translation>
    </message>
    <message>
        <source>Name in any script, or reference</source>
        <translation>Ном бо ҳар хат ё рақами парванда</translation>
    </message>
    <message>
        <source>Search cases</source>
        <translation>Ҷустуҷӯи парвандаҳо</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Ҳама</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Намоиш</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n парванда</numerusform>
            <numerusform>%n парванда</numerusform>
        </translation>
    </message>
    <message>
        <source>No case fits.</source>
        <translation>Парванда ёфт нашуд.</translation>
    </message>
    <message>
        <source>Try another spelling: names are found in every script they were written in.</source>
        <translation>Навишти дигарро санҷед: номҳо бо ҳар хате, ки навишта шудаанд, ёфт мешаванд.</translation>
    </message>
    <message>
        <source>No cases yet.</source>
        <translation>Ҳоло парванда нест.</translation>
    </message>
    <message>
        <source>A case is one person&apos;s file.</source>
        <translation>Парванда ҳуҷҷатҳои як шахс аст.</translation>
    </message>
    <message>
        <source>They come with the bundles from posts.</source>
        <translation>Онҳо бо бастаҳо аз постҳо меоянд.</translation>
    </message>
</context>
<context>
    <name>CasesTableModel</name>
    <message>
        <source>Reference</source>
        <translation>Рақам</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ном</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Марҳила</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Тағйири охирин</translation>
    </message>
    <message>
        <source>Way to HQ</source>
        <translation>Роҳ ба марказ</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n сиёҳнавис</numerusform>
            <numerusform>%n сиёҳнавис</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckAnswersPage</name>
    <message>
        <source>Back to the questions</source>
        <translation>Бозгашт ба саволҳо</translation>
    </message>
    <message>
        <source>Sign and lock</source>
        <translation>Имзо карда бастан</translation>
    </message>
    <message>
        <source>Sign as incomplete</source>
        <translation>Ҳамчун нопурра имзо кардан</translation>
    </message>
    <message>
        <source>Check your answers</source>
        <translation>Ҷавобҳоро санҷед</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Нигоҳ дошта шуд {time}</translation>
    </message>
    <message>
        <source>It can be signed when nothing is missing and nothing is wrong.</source>
        <translation>Вақте ҳама пур ва бе хато аст, имзо кардан мумкин аст.</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>You are about to open a case.</source>
        <translation>Шумо парвандаеро кушоданӣ ҳастед.</translation>
    </message>
    <message>
        <source>You are about to read what a psychologist wrote.</source>
        <translation>Шумо навиштаи равоншиносро хонданӣ ҳастед.</translation>
    </message>
    <message>
        <source>You are about to take a record out of the casebook.</source>
        <translation>Шумо сабтро аз дафтари парвандаҳо бароварданӣ ҳастед.</translation>
    </message>
    <message>
        <source>You are about to sign.</source>
        <translation>Шумо имзо карданӣ ҳастед.</translation>
    </message>
    <message>
        <source>This leaves an entry in the log.</source>
        <translation>Дар ин бора дар журнал сатре мемонад.</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Confirm</source>
        <translation>Тасдиқ кардан</translation>
    </message>
    <message>
        <source>Confirm that it is you</source>
        <translation>Тасдиқ кунед, ки ин Шумоед</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Ибораи рамзӣ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Сабаб</translation>
    </message>
    <message>
        <source>It stands in the log.</source>
        <translation>Он дар журнал мемонад.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бекор кардан</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>%Y-%m-%d</source>
        <comment>order of the figures of a date</comment>
        <translation>%d.%m.%Y</translation>
    </message>
</context>
<context>
    <name>DeskFrame</name>
    <message>
        <source>Cases</source>
        <translation>Парвандаҳо</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Суҳбат</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Интиқол</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Пурсишномаҳо</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Одамон</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Танзимот</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Роҳнамо</translation>
    </message>
    <message>
        <source>Signed and locked: {title}. It waits to be sent.</source>
        <translation>Имзо карда баста шуд: {title}. Мунтазири фиристодан аст.</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>Making the key from the passphrase</source>
        <translation>Калид аз ибораи рамзӣ сохта мешавад</translation>
    </message>
    <message>
        <source>Setting up the desk</source>
        <translation>Омодасозии ҷойи кор</translation>
    </message>
    <message>
        <source>Checking the stick</source>
        <translation>Санҷиши флешка</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>Мӯҳркунӣ</translation>
    </message>
    <message>
        <source>Writing to the stick</source>
        <translation>Навиштан ба флешка</translation>
    </message>
    <message>
        <source>Reading back what was written</source>
        <translation>Бозхонии навишташуда</translation>
    </message>
    <message>
        <source>Opening the bundle</source>
        <translation>Кушодани баста</translation>
    </message>
    <message>
        <source>Verifying signatures</source>
        <translation>Санҷиши имзоҳо</translation>
    </message>
    <message>
        <source>Taking in the records</source>
        <translation>Қабули сабтҳо</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Тартиб додани ҳисобот</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Имзогузорӣ</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Кор меравад</translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation>{what}: {done} аз {total}</translation>
    </message>
</context>
<context>
    <name>EnrolmentPage</name>
    <message>
        <source>People</source>
        <translation>Одамон</translation>
    </message>
    <message>
        <source>Take a desk in</source>
        <translation>Қабули ҷойи кор</translation>
    </message>
    <message>
        <source>Join the organisation</source>
        <translation>Ба созмон пайвастан</translation>
    </message>
    <message>
        <source>Write the request to the stick</source>
        <translation>Дархостро ба флешка навиштан</translation>
    </message>
    <message>
        <source>Read a request from the stick</source>
        <translation>Дархостро аз флешка хондан</translation>
    </message>
    <message>
        <source>Read HQ&apos;s answer from the stick</source>
        <translation>Ҷавоби марказро аз флешка хондан</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Интихоби файл…</translation>
    </message>
    <message>
        <source>The words are the same: take the desk in</source>
        <translation>Калимаҳо якхелаанд: ҷойи корро қабул кардан</translation>
    </message>
    <message>
        <source>The words are the same: join</source>
        <translation>Калимаҳо якхелаанд: пайвастан</translation>
    </message>
    <message>
        <source>Put in the stick with the post&apos;s request. Before you take the desk in, call the post and read the twelve words to each other.</source>
        <translation>Флешкаро бо дархости пост гузоред. Пеш аз қабули ҷойи кор ба пост занг занед ва дувоздаҳ калимаро ба ҳамдигар хонед.</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Узвият</translation>
    </message>
    <message>
        <source>This desk belongs to {organisation}; its headquarters is {hq}.</source>
        <translation>Ин ҷойи кор ба созмони {organisation} тааллуқ дорад; маркази он: {hq}.</translation>
    </message>
    <message>
        <source>These words stand for the organisation&apos;s root certificate.</source>
        <translation>Ин калимаҳо сертификати решагии созмонро ифода мекунанд.</translation>
    </message>
    <message>
        <source>Write a request to a stick and have it carried to headquarters. It brings back the answer that makes this desk part of the organisation.</source>
        <translation>Дархостро ба флешка нависед ва онро ба марказ фиристед. Флешка бо ҷавобе бармегардад, ки ин ҷойи корро ба созмон мепайвандад.</translation>
    </message>
    <message>
        <source>Read these words to headquarters when they call; they see the same beside your request.</source>
        <translation>Вақте аз марказ занг мезананд, ин калимаҳоро хонед; онҳо дар назди дархости Шумо ҳаминро мебинанд.</translation>
    </message>
    <message>
        <source>Safe to remove</source>
        <translation>Флешкаро гирифтан мумкин аст</translation>
    </message>
    <message>
        <source>The request is on the stick. Safe to remove.</source>
        <translation>Дархост дар флешка аст. Онро гирифтан мумкин аст.</translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation>Файл: {name}</translation>
    </message>
    <message>
        <source>There is no request on this stick.</source>
        <translation>Дар ин флешка дархост нест.</translation>
    </message>
    <message>
        <source>There is no answer on this stick.</source>
        <translation>Дар ин флешка ҷавоб нест.</translation>
    </message>
    <message>
        <source>{desk}: {officer}, {role}</source>
        <translation>{desk}: {officer}, {role}</translation>
    </message>
    <message>
        <source>Call the post. It must read these words from its own screen, in this order.</source>
        <translation>Ба пост занг занед. Он ҷо бояд ин калимаҳоро аз экрани худ бо ҳамин тартиб хонанд.</translation>
    </message>
    <message>
        <source>{organisation}, headquarters {hq}</source>
        <translation>{organisation}, марказ: {hq}</translation>
    </message>
    <message>
        <source>Call headquarters. It must read these words from its own screen, in this order.</source>
        <translation>Ба марказ занг занед. Он ҷо бояд ин калимаҳоро аз экрани худ бо ҳамин тартиб хонанд.</translation>
    </message>
    <message>
        <source>This desk belongs to the organisation now.</source>
        <translation>Акнун ин ҷойи кор ба созмон тааллуқ дорад.</translation>
    </message>
    <message>
        <source>The answer is on the stick. Safe to remove.</source>
        <translation>Ҷавоб дар флешка аст. Онро гирифтан мумкин аст.</translation>
    </message>
    <message>
        <source>The post sees these words beside the answer. Read them when it calls.</source>
        <translation>Пост ин калимаҳоро дар назди ҷавоб мебинад. Вақте аз пост занг мезананд, онҳоро хонед.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Дар дохили барнома хатогӣ рӯй дод.</translation>
    </message>
    <message>
        <source>Every answer saved so far is kept. Lock the desk and unlock it again; if this comes back, tell whoever looks after the program.</source>
        <translation>Ҳамаи ҷавобҳои нигоҳ дошташуда боқӣ ҳастанд. Ҷойи корро қулф карда, аз нав кушоед; агар такрор шавад, ба масъули барнома хабар диҳед.</translation>
    </message>
    <message>
        <source>The instrument {file} is not a questionnaire this program can read.</source>
        <translation>Пурсишномаи {file} дар шакле нест, ки ин барнома хонда тавонад.</translation>
    </message>
    <message>
        <source>Ask whoever sent it for the file again. Detail: {detail}</source>
        <translation>Аз фиристанда файлро бори дигар пурсед. Тафсилот: {detail}</translation>
    </message>
    <message>
        <source>The question {question} has an expression that cannot be used.</source>
        <translation>Дар саволи {question} ифодае ҳаст, ки онро истифода бурдан намешавад.</translation>
    </message>
    <message>
        <source>Show its author: {expression} ({detail})</source>
        <translation>Ба муаллиф нишон диҳед: {expression} ({detail})</translation>
    </message>
    <message>
        <source>Some calculations in the instrument need each other.</source>
        <translation>Баъзе ҳисобҳои пурсишнома ба ҳамдигар вобастаанд.</translation>
    </message>
    <message>
        <source>Show its author: {members}</source>
        <translation>Ба муаллиф нишон диҳед: {members}</translation>
    </message>
    <message>
        <source>The question {question} refers to something that is not there.</source>
        <translation>Саволи {question} ба чизе ишора мекунад, ки нест.</translation>
    </message>
    <message>
        <source>Show its author: {name} ({detail})</source>
        <translation>Ба муаллиф нишон диҳед: {name} ({detail})</translation>
    </message>
    <message>
        <source>The instrument has several problems and cannot be used.</source>
        <translation>Дар пурсишнома чанд хатогӣ ҳаст, онро истифода бурдан намешавад.</translation>
    </message>
    <message>
        <source>Its author sees all of them with: vetting-desk instrument check</source>
        <translation>Муаллиф ҳамаашро бо ин фармон мебинад: vetting-desk instrument check</translation>
    </message>
    <message>
        <source>This answer does not fit the question.</source>
        <translation>Ин ҷавоб ба савол мувофиқ нест.</translation>
    </message>
    <message>
        <source>Check it against the hint beneath the question.</source>
        <translation>Онро бо шарҳи зери савол муқоиса кунед.</translation>
    </message>
    <message>
        <source>The instrument cannot be used as it is.</source>
        <translation>Пурсишномаро дар ин шакл истифода бурдан намешавад.</translation>
    </message>
    <message>
        <source>Show its author: {detail}</source>
        <translation>Ба муаллиф нишон диҳед: {detail}</translation>
    </message>
    <message>
        <source>The passphrase does not open this desk.</source>
        <translation>Ин ибораи рамзӣ ҷойи корро намекушояд.</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard&apos;s language, then type it again.</source>
        <translation>Caps Lock ва забони клавиатураро санҷида, онро аз нав нависед.</translation>
    </message>
    <message>
        <source>Your key on this desk is damaged. The passphrase is not the reason.</source>
        <translation>Калиди Шумо дар ин ҷойи кор вайрон шудааст. Сабаб ибораи рамзӣ нест.</translation>
    </message>
    <message>
        <source>Do not delete anything. Another officer&apos;s key may still open the desk; HQ can recover it.</source>
        <translation>Чизеро нест накунед. Шояд калиди корманди дигар ҷойи корро кушояд; марказ онро барқарор карда метавонад.</translation>
    </message>
    <message>
        <source>This file is not a sealed bundle, or it was altered.</source>
        <translation>Ин файл бастаи мӯҳршуда нест ё тағйир дода шудааст.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Ask for it to be written again.</source>
        <translation>Аз он чизе гирифта нашуд. Хоҳиш кунед, ки онро аз нав нависанд.</translation>
    </message>
    <message>
        <source>This bundle is sealed for another desk.</source>
        <translation>Ин баста барои ҷойи кори дигар мӯҳр шудааст.</translation>
    </message>
    <message>
        <source>Carry it to the desk it was written for.</source>
        <translation>Онро ба ҳамон ҷойи коре баред, ки барояш навишта шудааст.</translation>
    </message>
    <message>
        <source>The bundle was cut short or altered on the way.</source>
        <translation>Баста дар роҳ кӯтоҳ ё тағйир дода шудааст.</translation>
    </message>
    <message>
        <source>The sealed file was refused.</source>
        <translation>Файли мӯҳршуда қабул нашуд.</translation>
    </message>
    <message>
        <source>A certificate does not lead back to your organisation.</source>
        <translation>Сертификат ба созмони Шумо намерасад.</translation>
    </message>
    <message>
        <source>Ask HQ who issued it. Detail: {detail}</source>
        <translation>Аз марказ пурсед, ки онро кӣ додааст. Тафсилот: {detail}</translation>
    </message>
    <message>
        <source>A signature is not valid.</source>
        <translation>Имзо дуруст нест.</translation>
    </message>
    <message>
        <source>Do not rely on what it was meant to vouch for, and tell HQ.</source>
        <translation>Ба он чи имзо бояд тасдиқ мекард, такя накунед ва ба марказ хабар диҳед.</translation>
    </message>
    <message>
        <source>A key or a seal could not be used.</source>
        <translation>Калид ё мӯҳрро истифода бурдан нашуд.</translation>
    </message>
    <message>
        <source>Tell HQ what you were doing.</source>
        <translation>Ба марказ хабар диҳед, ки чӣ кор мекардед.</translation>
    </message>
    <message>
        <source>The casebook of this desk is not there.</source>
        <translation>Дафтари парвандаҳои ин ҷойи кор дар ҷояш нест.</translation>
    </message>
    <message>
        <source>It should be in {path}. Do not set the desk up again: look for the folder first.</source>
        <translation>Он бояд дар {path} бошад. Ҷойи корро аз нав насозед: аввал ҷузвдонро ҷӯед.</translation>
    </message>
    <message>
        <source>The casebook is damaged. The passphrase is not the reason.</source>
        <translation>Дафтари парвандаҳо вайрон шудааст. Сабаб ибораи рамзӣ нест.</translation>
    </message>
    <message>
        <source>Do not delete anything. Copy the folder {path} and ask HQ for help.</source>
        <translation>Чизеро нест накунед. Ҷузвдони {path}-ро нусха бардоред ва аз марказ кӯмак пурсед.</translation>
    </message>
    <message>
        <source>An unencrypted file stands where the casebook should be.</source>
        <translation>Дар ҷойи дафтари парвандаҳо файли рамзнашуда истодааст.</translation>
    </message>
    <message>
        <source>Someone has put it there. Nothing was written to it. Tell HQ.</source>
        <translation>Онро касе гузоштааст. Ба он чизе навишта нашуд. Ба марказ хабар диҳед.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote this casebook.</source>
        <translation>Ин дафтари парвандаҳоро нусхаи навтари барнома навиштааст.</translation>
    </message>
    <message>
        <source>Open it with that version. Nothing was changed.</source>
        <translation>Онро бо ҳамон нусха кушоед. Чизе тағйир наёфт.</translation>
    </message>
    <message>
        <source>This desk is already open in another window.</source>
        <translation>Ин ҷойи кор аллакай дар равзанаи дигар кушода аст.</translation>
    </message>
    <message>
        <source>Go on in the other window, or close it first.</source>
        <translation>Дар он равзана давом диҳед ё аввал онро бандед.</translation>
    </message>
    <message>
        <source>There is no room left on this computer&apos;s disk.</source>
        <translation>Дар диски ин компютер ҷой намондааст.</translation>
    </message>
    <message>
        <source>What you just entered was not saved. Make room, then enter it again.</source>
        <translation>Он чи ҳозир навиштед, нигоҳ дошта нашуд. Ҷой холӣ карда, аз нав нависед.</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>Ин дигар нест.</translation>
    </message>
    <message>
        <source>Go back and look again.</source>
        <translation>Баргардед ва аз нав нигоҳ кунед.</translation>
    </message>
    <message>
        <source>This cannot be done in the state it is in now.</source>
        <translation>Дар ҳолати ҳозира ин корро кардан намешавад.</translation>
    </message>
    <message>
        <source>Go back and look again: someone may have changed it.</source>
        <translation>Баргардед ва аз нав нигоҳ кунед: шояд касе онро тағйир додааст.</translation>
    </message>
    <message>
        <source>The log does not fit together at entry {sequence}.</source>
        <translation>Журнал дар сатри {sequence} мувофиқат намекунад.</translation>
    </message>
    <message>
        <source>Something was removed, changed or put back. Do not go on; tell HQ.</source>
        <translation>Чизе нест, тағйир ё ба қафо баргардонда шудааст. Идома надиҳед; ба марказ хабар диҳед.</translation>
    </message>
    <message>
        <source>The casebook could not do this.</source>
        <translation>Дафтари парвандаҳо инро карда натавонист.</translation>
    </message>
    <message>
        <source>What was saved before is kept. Lock the desk and unlock it again.</source>
        <translation>Он чи пеш нигоҳ дошта шуда буд, боқӣ аст. Ҷойи корро қулф карда, аз нав кушоед.</translation>
    </message>
    <message>
        <source>The signature of this report is missing or not valid.</source>
        <translation>Имзои ин ҳисобот нест ё дуруст нест.</translation>
    </message>
    <message>
        <source>Do not rely on it. Ask for the report again from the desk that signed it.</source>
        <translation>Ба он такя накунед. Ҳисоботро аз ҷойи коре, ки имзо кардааст, аз нав пурсед.</translation>
    </message>
    <message>
        <source>The report could not be made.</source>
        <translation>Ҳисоботро тартиб додан нашуд.</translation>
    </message>
    <message>
        <source>The answers are kept. Detail: {detail}</source>
        <translation>Ҷавобҳо нигоҳ дошта шудаанд. Тафсилот: {detail}</translation>
    </message>
    <message>
        <source>The stick was pulled out or cannot be found.</source>
        <translation>Флешка кашида шудааст ё ёфт намешавад.</translation>
    </message>
    <message>
        <source>The bundle is not on it. Put the stick in and write again; nothing is lost.</source>
        <translation>Баста дар он нест. Флешкаро гузошта, аз нав нависед; чизе гум нашудааст.</translation>
    </message>
    <message>
        <source>The stick cannot be written.</source>
        <translation>Ба флешка навиштан намешавад.</translation>
    </message>
    <message>
        <source>Slide its write lock open, or take another stick.</source>
        <translation>Монеаи навишти онро кушоед ё флешкаи дигар гиред.</translation>
    </message>
    <message>
        <source>There is not enough room on the stick.</source>
        <translation>Дар флешка ҷой намерасад.</translation>
    </message>
    <message>
        <source>It needs {needed} and has {free}. Take another stick or make room.</source>
        <translation>{needed} лозим, {free} холӣ аст. Флешкаи дигар гиред ё ҷой холӣ кунед.</translation>
    </message>
    <message>
        <source>What was read back from the stick is not what was written.</source>
        <translation>Он чи аз флешка хонда шуд, ба навишташуда баробар нест.</translation>
    </message>
    <message>
        <source>This stick cannot be trusted. Take another one and write again.</source>
        <translation>Ба ин флешка бовар кардан намешавад. Дигарашро гирифта, аз нав нависед.</translation>
    </message>
    <message>
        <source>The stick could not be used.</source>
        <translation>Флешкаро истифода бурдан нашуд.</translation>
    </message>
    <message>
        <source>Take it out, put it in again, or take another one.</source>
        <translation>Онро бароварда, аз нав гузоред ё дигарашро гиред.</translation>
    </message>
    <message>
        <source>The bundle is not as it should be and was refused.</source>
        <translation>Баста чунон нест, ки бояд бошад, ва қабул нашуд.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Ask for it to be written again. Detail: {detail}</source>
        <translation>Аз он чизе гирифта нашуд. Хоҳиш кунед, ки онро аз нав нависанд. Тафсилот: {detail}</translation>
    </message>
    <message>
        <source>A newer version of the program wrote this bundle.</source>
        <translation>Ин бастаро нусхаи навтари барнома навиштааст.</translation>
    </message>
    <message>
        <source>Update this desk first, then receive the bundle again.</source>
        <translation>Аввал ин ҷойи корро нав кунед, баъд бастаро аз нав қабул кунед.</translation>
    </message>
    <message>
        <source>The bundle is not signed by anyone your organisation knows.</source>
        <translation>Бастаро касе имзо накардааст, ки созмони Шумо мешиносад.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Keep the stick and tell HQ.</source>
        <translation>Аз он чизе гирифта нашуд. Флешкаро нигоҳ дошта, ба марказ хабар диҳед.</translation>
    </message>
    <message>
        <source>The bundle was written for other desks than those it was sealed to.</source>
        <translation>Баста барои дигар ҷойҳои кор навишта шудааст, на барои онҳое, ки барояшон мӯҳр шудааст.</translation>
    </message>
    <message>
        <source>Someone has sealed it again. Keep the stick and tell HQ.</source>
        <translation>Касе онро аз нав мӯҳр кардааст. Флешкаро нигоҳ дошта, ба марказ хабар диҳед.</translation>
    </message>
    <message>
        <source>Two different bundles came under the number {sequence}.</source>
        <translation>Бо рақами {sequence} ду бастаи гуногун омад.</translation>
    </message>
    <message>
        <source>Both are kept. A person must look at them before either is used.</source>
        <translation>Ҳарду нигоҳ дошта шудаанд. Пеш аз истифодаи яке бояд шахс онҳоро бинад.</translation>
    </message>
    <message>
        <source>Training material and real cases never mix.</source>
        <translation>Маводи таълимӣ ва парвандаҳои ҳақиқӣ омехта намешаванд.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Use a training desk for training bundles.</source>
        <translation>Чизе қабул нашуд. Барои бастаҳои таълимӣ ҷойи кори таълимиро истифода баред.</translation>
    </message>
    <message>
        <source>A file in the bundle is not the one that was signed.</source>
        <translation>Яке аз файлҳои баста ҳамоне нест, ки имзо шуда буд.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Keep the stick, tell HQ, and ask for it to be written again.</source>
        <translation>Аз он чизе гирифта нашуд. Флешкаро нигоҳ доред, ба марказ хабар диҳед ва хоҳиш кунед, ки онро аз нав нависанд.</translation>
    </message>
    <message>
        <source>A record in the bundle was refused.</source>
        <translation>Яке аз сабтҳои баста қабул нашуд.</translation>
    </message>
    <message>
        <source>It is set aside; the others are taken in. Detail: {detail}</source>
        <translation>Он ҷудо гузошта шуд; дигарҳо қабул шуданд. Тафсилот: {detail}</translation>
    </message>
    <message>
        <source>The bundle was refused.</source>
        <translation>Баста қабул нашуд.</translation>
    </message>
    <message>
        <source>The transfer did not work.</source>
        <translation>Интиқол нашуд.</translation>
    </message>
    <message>
        <source>The records are still on this desk. Try again.</source>
        <translation>Сабтҳо дар ин ҷойи кор мондаанд. Аз нав кӯшиш кунед.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Вазифаи Шумо ба ин иҷозат намедиҳад.</translation>
    </message>
    <message>
        <source>Ask an officer whose role does.</source>
        <translation>Ба корманде муроҷиат кунед, ки вазифааш иҷозат медиҳад.</translation>
    </message>
    <message>
        <source>Your passphrase is needed again for this.</source>
        <translation>Барои ин ибораи рамзии Шумо аз нав лозим аст.</translation>
    </message>
    <message>
        <source>Lock the desk and unlock it again.</source>
        <translation>Ҷойи корро қулф карда, аз нав кушоед.</translation>
    </message>
    <message>
        <source>There were too many wrong passphrases.</source>
        <translation>Ибораи рамзӣ аз ҳад зиёд мувофиқ наомад.</translation>
    </message>
    <message>
        <source>Wait {seconds} seconds and try again.</source>
        <translation>{seconds} сония интизор шавед ва аз нав кӯшиш кунед.</translation>
    </message>
    <message>
        <source>Something entered cannot be taken as it is.</source>
        <translation>Навишташударо дар ин шакл қабул кардан намешавад.</translation>
    </message>
    <message>
        <source>Check {field}.</source>
        <translation>Санҷед: {field}.</translation>
    </message>
    <message>
        <source>This file does not fit this desk&apos;s request.</source>
        <translation>Ин файл ба дархости ин ҷойи кор мувофиқ нест.</translation>
    </message>
    <message>
        <source>Ask HQ for the answer to the request you wrote last. Detail: {detail}</source>
        <translation>Аз марказ ҷавоби дархости охирини навиштаатонро пурсед. Тафсилот: {detail}</translation>
    </message>
    <message>
        <source>This cannot be done.</source>
        <translation>Ин корро кардан намешавад.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Қатъ шуд.</translation>
    </message>
    <message>
        <source>{n} kB</source>
        <translation>{n} КБ</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} МБ</translation>
    </message>
    <message>
        <source>{n} GB</source>
        <translation>{n} ГБ</translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message>
        <source>Change</source>
        <translation>Иваз кардан</translation>
    </message>
    <message>
        <source>Change evidence {number}</source>
        <translation>Далели {number}-ро иваз кардан</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Нест кардан</translation>
    </message>
    <message>
        <source>Remove evidence {number}</source>
        <translation>Далели {number}-ро нест кардан</translation>
    </message>
</context>
<context>
    <name>EvidenceColumns</name>
    <message>
        <source>Speaks for it</source>
        <translation>Тасдиқ мекунад</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>Рад мекунад</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Ҳоло ҳеҷ чиз</translation>
    </message>
    <message>
        <source>Speaks both ways, or not said yet</source>
        <translation>Ҳам тасдиқ, ҳам рад, ё ҳоло гуфта нашудааст</translation>
    </message>
</context>
<context>
    <name>EvidenceEditor</name>
    <message>
        <source>Done with this line</source>
        <translation>Ин сатр тайёр аст</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>Notes and evidence</source>
        <translation>Қайдҳо ва далелҳо</translation>
    </message>
    <message>
        <source>Close notes and evidence</source>
        <translation>Қайдҳо ва далелҳоро бастан</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Бастан</translation>
    </message>
    <message>
        <source>Nothing is written in this section yet. Notes and evidence appear here.</source>
        <translation>Дар ин бахш ҳоло чизе навишта нашудааст. Қайдҳо ва далелҳо ин ҷо пайдо мешаванд.</translation>
    </message>
    <message>
        <source>Speaks for it</source>
        <translation>Тасдиқ мекунад</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>Рад мекунад</translation>
    </message>
    <message>
        <source>Speaks both ways, or not said yet</source>
        <translation>Ҳам тасдиқ, ҳам рад, ё ҳоло гуфта нашудааст</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>What is this computer for?</source>
        <translation>Ин компютер барои чист?</translation>
    </message>
    <message>
        <source>Put the root key in a safe</source>
        <translation>Калиди решагиро ба сейф гузоред</translation>
    </message>
    <message>
        <source>Move this file to a stick and lock the stick away, apart from its passphrase. Whoever has both can make certificates in the organisation&apos;s name.</source>
        <translation>Ин файлро ба флешка кӯчонед ва флешкаро ҷудо аз ибораи рамзиаш дар ҷойи қулфшуда нигоҳ доред. Касе, ки ҳардуро дорад, метавонад аз номи созмон сертификат созад.</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Кушодани ҷойи кор</translation>
    </message>
</context>
<context>
    <name>FormStep</name>
    <message>
        <source>Your name</source>
        <translation>Номи Шумо</translation>
    </message>
    <message>
        <source>As it stands in signatures.</source>
        <translation>Чунон ки дар имзоҳо меистад.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Ибораи рамзӣ</translation>
    </message>
    <message>
        <source>At least 15 characters; four or five words that do not belong together are good.</source>
        <translation>На камтар аз 15 аломат; чор ё панҷ калимаи ба ҳам бемуносибат хуб аст.</translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation>{field}: навишта нашудааст</translation>
    </message>
</context>
<context>
    <name>FrameNews</name>
    <message>
        <source>The desk locks in 30 seconds. Move the mouse to stay.</source>
        <translation>Ҷойи кор баъди 30 сония қулф мешавад. Барои мондан мушро ҷунбонед.</translation>
    </message>
    <message numerus="yes">
        <source>%n to return</source>
        <translation>
            <numerusform>%n барои бозгардонидан</numerusform>
            <numerusform>%n барои бозгардонидан</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n барои фиристодан</numerusform>
            <numerusform>%n барои фиристодан</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>Show guidance</source>
        <translation>Тавзеҳро нишон додан</translation>
    </message>
    <message>
        <source>Hide guidance</source>
        <translation>Пинҳон кардани тавзеҳ</translation>
    </message>
</context>
<context>
    <name>HeadquartersStep</name>
    <message>
        <source>Set up headquarters</source>
        <translation>Сохтани марказ</translation>
    </message>
    <message>
        <source>Makes the organisation&apos;s root key and the desk that takes in what posts send.</source>
        <translation>Калиди решагии созмон ва ҷойи кореро месозад, ки фиристодаҳои постҳоро қабул мекунад.</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Номи созмон</translation>
    </message>
    <message>
        <source>As it stands in certificates.</source>
        <translation>Чунон ки дар сертификатҳо меистад.</translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation>Номи ин ҷойи кор</translation>
    </message>
    <message>
        <source>Such as “Headquarters”.</source>
        <translation>Масалан, «Марказ».</translation>
    </message>
    <message>
        <source>The organisation&apos;s root key is written to a file of its own. Move that file to a stick and lock it in a safe; it is needed only to renew the organisation&apos;s certificate.</source>
        <translation>Калиди решагии созмон ба файли алоҳида навишта мешавад. Ин файлро ба флешка кӯчонед ва дар сейф қулф кунед; он танҳо барои нав кардани сертификати созмон лозим аст.</translation>
    </message>
    <message>
        <source>Passphrase of the root key</source>
        <translation>Ибораи рамзии калиди решагӣ</translation>
    </message>
    <message>
        <source>Another one than your own; keep it apart from the file.</source>
        <translation>На ҳамон ибораи Шумо; онро аз файл ҷудо нигоҳ доред.</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Роҳнамо</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Он чӣ гуна кор мекунад</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Тугмаҳо</translation>
    </message>
    <message>
        <source>What this program cannot protect against</source>
        <translation>Ин барнома аз чӣ муҳофизат карда наметавонад</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Боб</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Бастан</translation>
    </message>
</context>
<context>
    <name>IncompleteDialog</name>
    <message>
        <source>Sign as incomplete?</source>
        <translation>Ҳамчун нопурра имзо мекунед?</translation>
    </message>
    <message>
        <source>Open questions: {count}. The record will say that it is incomplete, name the open questions, and give your reason.</source>
        <translation>Саволҳои кушода: {count}. Дар сабт навишта мешавад, ки он нопурра аст, саволҳои кушода ва сабаби Шумо зикр мешаванд.</translation>
    </message>
    <message>
        <source>Reason, such as: the person asked to stop</source>
        <translation>Сабаб, масалан: шахс хоҳиш кард, ки бас кунем</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Корро давом додан</translation>
    </message>
    <message>
        <source>Go on to signing</source>
        <translation>Ба имзо гузаштан</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>Сабабро нависед.</translation>
    </message>
    <message>
        <source>The reason is too long. The limit is {limit} characters.</source>
        <translation>Сабаб хеле дароз аст. На бештар аз {limit} аломат.</translation>
    </message>
</context>
<context>
    <name>Input</name>
    <message>
        <source>The name</source>
        <translation>Ном</translation>
    </message>
    <message>
        <source>The names</source>
        <translation>Номҳо</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Номи Шумо</translation>
    </message>
    <message>
        <source>The name of the desk</source>
        <translation>Номи ҷойи кор</translation>
    </message>
    <message>
        <source>The name of the organisation</source>
        <translation>Номи созмон</translation>
    </message>
    <message>
        <source>The passphrase</source>
        <translation>Ибораи рамзӣ</translation>
    </message>
    <message>
        <source>The birth date</source>
        <translation>Санаи таваллуд</translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation>{field}: навишта нашудааст</translation>
    </message>
    <message>
        <source>{field} has more than {limit} characters</source>
        <translation>{field}: беш аз {limit} аломат</translation>
    </message>
    <message>
        <source>{field} has fewer than {limit} characters</source>
        <translation>{field}: камтар аз {limit} аломат</translation>
    </message>
    <message>
        <source>{field} is one that many people use</source>
        <translation>{field}: бисёр одамон ҳаминро истифода мебаранд</translation>
    </message>
    <message>
        <source>{field} are more than {limit}</source>
        <translation>{field}: беш аз {limit}</translation>
    </message>
    <message>
        <source>{field} holds characters that cannot be seen</source>
        <translation>{field}: аломатҳои ноаён ҳастанд</translation>
    </message>
    <message>
        <source>{field} holds a broken character</source>
        <translation>{field}: аломати вайрон ҳаст</translation>
    </message>
    <message>
        <source>{field} holds hidden marks that change the direction of writing</source>
        <translation>{field}: аломатҳои пинҳонии тағйирдиҳандаи самти хат ҳастанд</translation>
    </message>
    <message>
        <source>{field} is not a day that exists</source>
        <translation>{field}: чунин рӯз нест</translation>
    </message>
    <message>
        <source>{field} lies in the future</source>
        <translation>{field}: ин рӯз ҳанӯз наомадааст</translation>
    </message>
    <message>
        <source>{field} lies more than {limit} years ago</source>
        <translation>{field}: беш аз {limit} сол пеш</translation>
    </message>
    <message>
        <source>{field} cannot be taken as it is</source>
        <translation>{field}: дар ин шакл қабул кардан намешавад</translation>
    </message>
    <message>
        <source>What was entered</source>
        <translation>Навишташуда</translation>
    </message>
</context>
<context>
    <name>InstanceLine</name>
    <message>
        <source>Remove</source>
        <translation>Нест кардан</translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation>Нест кардан: {name}</translation>
    </message>
</context>
<context>
    <name>InstancePanel</name>
    <message>
        <source>Question to explain, hidden ones too</source>
        <translation>Саволе, ки бояд фаҳмонда шавад; пинҳонҳо низ</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Маълумоти форма</translation>
    </message>
    <message>
        <source>This question, and why</source>
        <translation>Ин савол, ва чаро чунин</translation>
    </message>
    <message>
        <source>Instance, as it would be sent</source>
        <translation>Маълумоти форма, чунон ки фиристода мешуд</translation>
    </message>
    <message>
        <source>No expression decides anything about it.</source>
        <translation>Ягон ифода дар бораи он чизеро ҳал намекунад.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ҳа</translation>
    </message>
    <message>
        <source>no</source>
        <translation>не</translation>
    </message>
    <message>
        <source>no, an answer is needed</source>
        <translation>не, ҷавоб лозим аст</translation>
    </message>
    <message>
        <source>no, the constraint is not met</source>
        <translation>не, шарт иҷро нашудааст</translation>
    </message>
    <message>
        <source>Relevant: {answer}</source>
        <translation>Дахлдор: {answer}</translation>
    </message>
    <message>
        <source>Required: {answer}</source>
        <translation>Ҳатмӣ: {answer}</translation>
    </message>
    <message>
        <source>Read-only: {answer}</source>
        <translation>Танҳо барои хондан: {answer}</translation>
    </message>
    <message>
        <source>Valid: {answer}</source>
        <translation>Ҷавоб мувофиқ аст: {answer}</translation>
    </message>
    <message>
        <source>(no value)</source>
        <translation>(қимат нест)</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>ва боз {count}</translation>
    </message>
</context>
<context>
    <name>InstrumentsPage</name>
    <message>
        <source>Instruments</source>
        <translation>Пурсишномаҳо</translation>
    </message>
    <message>
        <source>Add an instrument…</source>
        <translation>Иловаи пурсишнома…</translation>
    </message>
    <message>
        <source>A draft stays with the version that began it. “Unvalidated” stands on screen and in reports.</source>
        <translation>Сиёҳнавис бо нусхае мемонад, ки бо он оғоз шудааст. «Озмуда нашудааст» дар экран ва ҳисоботҳо меистад.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Ном</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Забонҳо</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Нусха</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Ҳолат</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Рақами санҷишӣ</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>Озмуда шудааст</translation>
    </message>
    <message>
        <source>Unvalidated</source>
        <translation>Озмуда нашудааст</translation>
    </message>
    <message>
        <source>{standing}, clinical</source>
        <translation>{standing}, клиникӣ</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Пурсишномаҳо</translation>
    </message>
    <message>
        <source>Add an instrument</source>
        <translation>Иловаи пурсишнома</translation>
    </message>
    <message>
        <source>Added: {title}</source>
        <translation>Илова шуд: {title}</translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>Check answers</source>
        <translation>Ҷавобҳоро санҷидан</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Давом додан</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Нигоҳ дошта шуд {time}</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Тарҷумон</translation>
    </message>
    <message>
        <source>{number} of {count} in this section</source>
        <translation>{number} аз {count} дар ин бахш</translation>
    </message>
    <message>
        <source>We kept everything up to {time}.</source>
        <translation>Ҳама чиз то {time} нигоҳ дошта шуд.</translation>
    </message>
    <message>
        <source>Continue brings you back to the question where you were.</source>
        <translation>«Давом додан» Шуморо ба ҳамон савол бармегардонад.</translation>
    </message>
    <message>
        <source>45 minutes have passed.</source>
        <translation>45 дақиқа гузашт.</translation>
    </message>
    <message>
        <source>Suggest a break to the person.</source>
        <translation>Ба шахс танаффус пешниҳод кунед.</translation>
    </message>
    <message>
        <source>Pause now</source>
        <translation>Ҳозир таваққуф</translation>
    </message>
</context>
<context>
    <name>JoinStep</name>
    <message>
        <source>Join an organisation</source>
        <translation>Ба созмон пайвастан</translation>
    </message>
    <message>
        <source>The keys are made here and never leave this computer. Next you write a request to a stick, and bring back headquarters&apos; answer.</source>
        <translation>Калидҳо дар ин ҷо сохта мешаванд ва ҳаргиз аз ин компютер намераванд. Баъд Шумо дархостро ба флешка менависед ва ҷавоби марказро меоред.</translation>
    </message>
    <message>
        <source>Make the keys</source>
        <translation>Сохтани калидҳо</translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation>Номи ин ҷойи кор</translation>
    </message>
    <message>
        <source>As people call it, such as the place it stands at.</source>
        <translation>Чунон ки мардум меноманд, масалан аз рӯи ҷояш.</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Вазифаи Шумо</translation>
    </message>
    <message>
        <source>Headquarters sees it and approves it.</source>
        <translation>Марказ онро мебинад ва тасдиқ мекунад.</translation>
    </message>
</context>
<context>
    <name>JumpDialog</name>
    <message>
        <source>Find an answer</source>
        <translation>Ҷавобро ёфтан</translation>
    </message>
    <message>
        <source>Search questions and answers</source>
        <translation>Дар саволу ҷавобҳо ҷустан</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Гузаштан</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Бастан</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Саволу ҷавобҳо</translation>
    </message>
</context>
<context>
    <name>JumpTableModel</name>
    <message>
        <source>Question</source>
        <translation>Савол</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ҷавоб</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Ҳолат</translation>
    </message>
</context>
<context>
    <name>KindStep</name>
    <message>
        <source>Try it out in training mode</source>
        <translation>Озмудан дар ҳолати таълимӣ</translation>
    </message>
    <message>
        <source>Invented cases, practice keys, and a banner that never goes. Real desks refuse what you make.</source>
        <translation>Парвандаҳои сохта, калидҳои таълимӣ ва навиштае, ки ҳаргиз намеравад. Ҷойҳои кори ҳақиқӣ кори ин ҷо кардаи Шуморо қабул намекунанд.</translation>
    </message>
    <message>
        <source>Join an organisation</source>
        <translation>Ба созмон пайвастан</translation>
    </message>
    <message>
        <source>For a post: makes its keys here, and writes a request that headquarters answers.</source>
        <translation>Барои пост: калидҳояшро ин ҷо месозад ва дархосте менависад, ки марказ ба он ҷавоб медиҳад.</translation>
    </message>
    <message>
        <source>Set up headquarters</source>
        <translation>Сохтани марказ</translation>
    </message>
    <message>
        <source>For the organisation: makes its root key and the desk that takes in what posts send.</source>
        <translation>Барои созмон: калиди решагии он ва ҷойи кореро месозад, ки фиристодаҳои постҳоро қабул мекунад.</translation>
    </message>
    <message>
        <source>What this program cannot protect against</source>
        <translation>Ин барнома аз чӣ муҳофизат карда наметавонад</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Leave the interview?</source>
        <translation>Аз суҳбат мебароед?</translation>
    </message>
    <message>
        <source>All answers are saved. A draft can be continued at any time. A discarded interview is no longer offered.</source>
        <translation>Ҳамаи ҷавобҳо нигоҳ дошта шудаанд. Сиёҳнависро ҳар вақт давом додан мумкин аст. Суҳбати партофташуда дигар пешниҳод намешавад.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Корро давом додан</translation>
    </message>
    <message>
        <source>Leave as draft</source>
        <translation>Ҳамчун сиёҳнавис мондан</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Партофтан</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Check the whole log</source>
        <translation>Санҷиши тамоми журнал</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Корманд</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Ҳама</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Чӣ</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Ҳамааш</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Кай</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кӣ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Тафсилот</translation>
    </message>
    <message>
        <source>Show older entries</source>
        <translation>Қадимтаринро нишон додан</translation>
    </message>
    <message>
        <source>{when} (clock set back)</source>
        <translation>{when} (соат қафо гардонда шуд)</translation>
    </message>
    <message>
        <source>the desk</source>
        <translation>ҷойи кор</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Санҷида мешавад…</translation>
    </message>
    <message numerus="yes">
        <source>The log fits together: %n entry(s).</source>
        <translation>
            <numerusform>Журнал мувофиқат мекунад: %n сатр.</numerusform>
            <numerusform>Журнал мувофиқат мекунад: %n сатр.</numerusform>
        </translation>
    </message>
    <message>
        <source>Head of the chain: {head}</source>
        <translation>Нӯги занҷир: {head}</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Бастан</translation>
    </message>
</context>
<context>
    <name>MoveDraftDialog</name>
    <message>
        <source>Move to the newer version?</source>
        <translation>Ба нусхаи нав гузаред?</translation>
    </message>
    <message>
        <source>{title}
A new draft begins on the newer version with the answers that carry over. The draft you have stays as it is, with all its answers.</source>
        <translation>{title}
Сиёҳнависи нав дар нусхаи нав бо ҷавобҳое оғоз меёбад, ки гузаронида мешаванд. Сиёҳнависи шумо ҳамон тавр, бо ҳамаи ҷавобҳояш мемонад.</translation>
    </message>
    <message>
        <source>Will be lost: {count}</source>
        <translation>Гум мешавад: {count}</translation>
    </message>
    <message>
        <source>Newly asked: {count}</source>
        <translation>Саволҳои нав: {count}</translation>
    </message>
    <message>
        <source>Carries over: {count}</source>
        <translation>Мегузарад: {count}</translation>
    </message>
    <message>
        <source>Stay on this version</source>
        <translation>Дар ҳамин нусха мондан</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Гузаштан</translation>
    </message>
    <message>
        <source>{question}: {reason}</source>
        <translation>{question}: {reason}</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>no longer asked</source>
        <translation>дигар пурсида намешавад</translation>
    </message>
    <message>
        <source>now takes another kind of answer</source>
        <translation>акнун ҷавоби навъи дигар мехоҳад</translation>
    </message>
    <message>
        <source>this answer is no longer offered</source>
        <translation>чунин ҷавоб дигар нест</translation>
    </message>
    <message>
        <source>this number is no longer on the scale</source>
        <translation>чунин рақам дигар дар ҷадвал нест</translation>
    </message>
    <message>
        <source>the new version decides how often it is asked</source>
        <translation>нусхаи нав худаш муайян мекунад, ки чанд бор пурсида шавад</translation>
    </message>
    <message>
        <source>it is asked too often</source>
        <translation>аз ҳад зиёд пурсида мешавад</translation>
    </message>
    <message>
        <source>does not fit the new version</source>
        <translation>ба нусхаи нав мувофиқ нест</translation>
    </message>
</context>
<context>
    <name>NameLine</name>
    <message>
        <source>Name {number}</source>
        <translation>Номи {number}</translation>
    </message>
    <message>
        <source>What name {number} is</source>
        <translation>Ин кадом ном аст ({number})</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Нест кардан</translation>
    </message>
    <message>
        <source>Remove name {number}</source>
        <translation>Номи {number}-ро нест кардан</translation>
    </message>
    <message>
        <source>Letters of two scripts in one word</source>
        <translation>Дар як калима ҳарфҳои ду хат</translation>
    </message>
    <message>
        <source>Script: {script}</source>
        <translation>Хат: {script}</translation>
    </message>
    <message>
        <source>As said, or as read from a document</source>
        <translation>Чунон ки гуфта ё аз ҳуҷҷат хонда шуд</translation>
    </message>
</context>
<context>
    <name>NamesEditor</name>
    <message>
        <source>Add another name or script</source>
        <translation>Иловаи ном ё хати дигар</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>{name}, once more</source>
        <translation>{name}, бори дигар</translation>
    </message>
    <message>
        <source>The two passphrases differ</source>
        <translation>Ду ибораи рамзӣ якхела нестанд</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>What can be done next</source>
        <translation>Баъд чӣ кор кардан мумкин аст</translation>
    </message>
    <message>
        <source>As {role} you can read this case; interviews are for others.</source>
        <translation>Вазифаи Шумо: {role}. Шумо ин парвандаро хонда метавонед; суҳбатро дигарон мебаранд.</translation>
    </message>
    <message>
        <source>Nothing can be signed yet: this desk waits for headquarters&apos; answer to its request.</source>
        <translation>Ҳоло имзо кардан намешавад: ҷойи кор мунтазири ҷавоби марказ ба дархосташ аст.</translation>
    </message>
    <message>
        <source>Join the organisation</source>
        <translation>Ба созмон пайвастан</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Имзо</translation>
    </message>
    <message>
        <source>Continue interview</source>
        <translation>Давоми суҳбат</translation>
    </message>
    <message>
        <source>Moved to the newer version. This draft is kept as it was.</source>
        <translation>Ба нусхаи нав гузаронида шуд. Ин сиёҳнавис ҳамон тавр нигоҳ дошта шуд.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) of other officers; only they can continue them.</source>
        <translation>
            <numerusform>%n сиёҳнависи кормандони дигар; танҳо худашон давом дода метавонанд.</numerusform>
            <numerusform>%n сиёҳнависи кормандони дигар; танҳо худашон давом дода метавонанд.</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer version of this questionnaire is here.</source>
        <translation>Нусхаи нави ин пурсишнома ҳаст.</translation>
    </message>
    <message>
        <source>Move to the newer version…</source>
        <translation>Ба нусхаи нав гузаштан…</translation>
    </message>
    <message>
        <source>Start an interview</source>
        <translation>Оғози суҳбат</translation>
    </message>
    <message>
        <source>unvalidated</source>
        <translation>озмуда нашудааст</translation>
    </message>
    <message>
        <source>Start {title}</source>
        <translation>Оғоз: {title}</translation>
    </message>
    <message>
        <source>This desk holds no instrument yet.</source>
        <translation>Дар ин ҷойи кор ҳоло пурсишнома нест.</translation>
    </message>
    <message>
        <source>Only psychologists can start: {titles}</source>
        <translation>Танҳо равоншиносон оғоз карда метавонанд: {titles}</translation>
    </message>
    <message>
        <source>Signed records</source>
        <translation>Сабтҳои имзошуда</translation>
    </message>
</context>
<context>
    <name>NoInterviewPage</name>
    <message>
        <source>Interview</source>
        <translation>Суҳбат</translation>
    </message>
    <message>
        <source>No interview is open.</source>
        <translation>Ягон суҳбат кушода нест.</translation>
    </message>
    <message>
        <source>Choose a case, then start an instrument or continue a draft.</source>
        <translation>Парвандаро интихоб кунед, баъд пурсишномаро оғоз кунед ё сиёҳнависро давом диҳед.</translation>
    </message>
    <message>
        <source>Choose a case</source>
        <translation>Интихоби парванда</translation>
    </message>
</context>
<context>
    <name>NumberQuestion</name>
    <message>
        <source>One less</source>
        <translation>Якто камтар</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Якто зиёдтар</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ва боз %n</numerusform>
            <numerusform>ва боз %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Show</source>
        <translation>Намоиш</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Ибораи рамзиро нишон додан</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Пинҳон</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock фаъол аст</translation>
    </message>
    <message>
        <source>Keyboard: {name}</source>
        <translation>Клавиатура: {name}</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation>ҳарфҳои лотинӣ</translation>
    </message>
    <message>
        <source>Cyrillic letters</source>
        <translation>ҳарфҳои кириллӣ</translation>
    </message>
    <message>
        <source>Arabic letters</source>
        <translation>ҳарфҳои арабӣ</translation>
    </message>
</context>
<context>
    <name>PauseDialog</name>
    <message>
        <source>Pause</source>
        <translation>Таваққуф</translation>
    </message>
    <message>
        <source>Since {time}. All answers are saved.</source>
        <translation>Аз {time}. Ҳамаи ҷавобҳо нигоҳ дошта шудаанд.</translation>
    </message>
    <message>
        <source>Go on with the interview</source>
        <translation>Суҳбатро давом додан</translation>
    </message>
    <message>
        <source>This pause is not written into the record: the questionnaire has no place for it now.</source>
        <translation>Ин таваққуф ба сабт намеравад: дар пурсишнома ҳоло барои он ҷой нест.</translation>
    </message>
    <message>
        <source>The person is in distress</source>
        <translation>Шахс дар изтироб аст</translation>
    </message>
    <message>
        <source>Grounding card</source>
        <translation>Корти оромшавӣ</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Роҳхат ба мутахассис</translation>
    </message>
    <message>
        <source>Say slowly: you are here, today, in this room. Nobody here will harm you.</source>
        <translation>Оҳиста гӯед: Шумо ин ҷо, имрӯз, дар ин хона ҳастед. Ин ҷо ҳеҷ кас ба Шумо зарар намерасонад.</translation>
    </message>
    <message>
        <source>Ask to put both feet on the floor, and to breathe out longer than in, five times.</source>
        <translation>Хоҳиш кунед, ки ҳар ду поро ба фарш гузорад ва панҷ бор нафасро дарозтар барорад, назар ба он ки гирад.</translation>
    </message>
    <message>
        <source>Ask to name five things to see, four to touch, three to hear.</source>
        <translation>Хоҳиш кунед, ки панҷ чизи намоён, чор чизи даст расониданӣ ва се чизи шунидашавандаро номбар кунад.</translation>
    </message>
    <message>
        <source>Offer water, air, the bathroom. Ask nothing about what happened.</source>
        <translation>Об, ҳаво, ҳоҷатхонаро пешниҳод кунед. Дар бораи рӯйдода чизе напурсед.</translation>
    </message>
    <message>
        <source>Call the psychologist or the doctor on duty if it does not pass within minutes, and at once when the person speaks of dying or cannot say where they are. Stay with the person until somebody has taken over. Note who was called and when.</source>
        <translation>Агар дар чанд дақиқа нагузарад, равоншинос ё духтури навбатдорро даъват кунед; агар шахс дар бораи марг гап занад ё гуфта натавонад, ки дар куҷост, фавран. То омадани каси дигар дар паҳлӯяш бошед. Нависед, ки кӣ ва кай даъват шуд.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Одамон</translation>
    </message>
    <message>
        <source>Take a desk in</source>
        <translation>Қабули ҷойи кор</translation>
    </message>
    <message>
        <source>Read the twelve words aloud to make sure that a certificate is who it says.</source>
        <translation>Барои боварӣ ҳосил кардан, ки сертификат аз они кист, дувоздаҳ калимаро бо овоз хонед.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ном</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Вазифа</translation>
    </message>
    <message>
        <source>Key on this desk</source>
        <translation>Калид дар ин ҷойи кор</translation>
    </message>
    <message>
        <source>Certificate until</source>
        <translation>Сертификат то</translation>
    </message>
    <message>
        <source>Twelve words</source>
        <translation>Дувоздаҳ калима</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Узвият</translation>
    </message>
    <message>
        <source>Join the organisation</source>
        <translation>Ба созмон пайвастан</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ҳоло нест</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ҳа</translation>
    </message>
    <message>
        <source>no</source>
        <translation>не</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>birth date not known</source>
        <translation>санаи таваллуд номаълум</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>таваллуд {date}</translation>
    </message>
    <message numerus="yes">
        <source>age %n</source>
        <translation>
            <numerusform>%n-сола</numerusform>
            <numerusform>%n-сола</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n years old</source>
        <translation>
            <numerusform>тақрибан %n-сола</numerusform>
            <numerusform>тақрибан %n-сола</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceButton</name>
    <message>
        <source>Go to: {title}</source>
        <translation>Гузаштан: {title}</translation>
    </message>
</context>
<context>
    <name>PointQuestion</name>
    <message>
        <source>Latitude, longitude</source>
        <translation>Арз, тӯл</translation>
    </message>
    <message>
        <source>Height, m</source>
        <translation>Баландӣ, м</translation>
    </message>
    <message>
        <source>Accuracy, m</source>
        <translation>Дақиқӣ, м</translation>
    </message>
</context>
<context>
    <name>PointsQuestion</name>
    <message>
        <source>One place a line: latitude, longitude</source>
        <translation>Дар ҳар сатр як нуқта: арз, тӯл</translation>
    </message>
</context>
<context>
    <name>PreviewWindow</name>
    <message>
        <source>{file}: preview</source>
        <translation>{file}: пешнамоиш</translation>
    </message>
    <message>
        <source>PREVIEW: this is no interview. Nothing is kept, and nothing can be signed.</source>
        <translation>ПЕШНАМОИШ: ин суҳбат нест. Чизе нигоҳ дошта намешавад ва чизеро имзо кардан мумкин нест.</translation>
    </message>
    <message>
        <source>Read the file again (F5)</source>
        <translation>Файлро аз нав хондан (F5)</translation>
    </message>
    <message>
        <source>{file} cannot be read. Check that it is there.</source>
        <translation>{file} хонда намешавад. Санҷед, ки файл дар ҷояш аст.</translation>
    </message>
    <message>
        <source>The file cannot be used as it is now. Problems: {count}</source>
        <translation>Файлро ҳоло истифода бурдан мумкин нест. Мушкилот: {count}</translation>
    </message>
</context>
<context>
    <name>ProblemBox</name>
    <message>
        <source>There is a problem</source>
        <translation>Хатогӣ ҳаст</translation>
    </message>
    <message>
        <source>Go on and come back to it later</source>
        <translation>Гузаштан ва баъдтар баргаштан</translation>
    </message>
    <message>
        <source>And {count} more of them.</source>
        <translation>Ва боз {count}.</translation>
    </message>
</context>
<context>
    <name>ProblemSummary</name>
    <message>
        <source>There is a problem</source>
        <translation>Хатогӣ ҳаст</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Stop</source>
        <translation>Қатъ</translation>
    </message>
</context>
<context>
    <name>QuestionWidget</name>
    <message>
        <source>{question} (optional)</source>
        <translation>{question} (ихтиёрӣ)</translation>
    </message>
    <message>
        <source>Not shown here: {files}</source>
        <translation>Ин ҷо нишон дода намешавад: {files}</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Enter a whole number, such as 12.</source>
        <translation>Адади бутун нависед, масалан 12.</translation>
    </message>
    <message>
        <source>Enter a number, such as 12 or 12.5.</source>
        <translation>Адад нависед, масалан 12 ё 12,5.</translation>
    </message>
    <message>
        <source>There is no such date. Check day, month and year.</source>
        <translation>Чунин сана нест. Рӯз, моҳ ва солро санҷед.</translation>
    </message>
    <message>
        <source>The date is not complete yet.</source>
        <translation>Сана ҳоло пурра нест.</translation>
    </message>
    <message>
        <source>Enter the year with four digits, such as 1998.</source>
        <translation>Солро бо чор рақам нависед, масалан 1998.</translation>
    </message>
    <message>
        <source>Enter a time between 00:00 and 23:59.</source>
        <translation>Вақтро аз 00:00 то 23:59 нависед.</translation>
    </message>
    <message>
        <source>The time is not complete yet.</source>
        <translation>Вақт ҳоло пурра нест.</translation>
    </message>
    <message>
        <source>Enter latitude and longitude, such as 38.5598, 68.7870.</source>
        <translation>Арз ва тӯлро нависед, масалан 38.5598, 68.7870.</translation>
    </message>
    <message>
        <source>The latitude must be between -90 and 90 degrees.</source>
        <translation>Арз бояд аз -90 то 90 дараҷа бошад.</translation>
    </message>
    <message>
        <source>The longitude must be between -180 and 180 degrees.</source>
        <translation>Тӯл бояд аз -180 то 180 дараҷа бошад.</translation>
    </message>
    <message>
        <source>More points are needed: two for a line, three for a shape.</source>
        <translation>Нуқтаҳои бештар лозим: ду барои хат, се барои шакл.</translation>
    </message>
    <message>
        <source>There are invisible control characters in it. Type it again without them.</source>
        <translation>Дар матн аломатҳои ноаёни идорӣ ҳастанд. Онро бе онҳо нависед.</translation>
    </message>
    <message>
        <source>There are broken characters in it. Type it again without them.</source>
        <translation>Дар матн аломатҳои вайрон ҳастанд. Онро бе онҳо нависед.</translation>
    </message>
    <message>
        <source>It is too long. The limit is {limit} characters.</source>
        <translation>Хеле дароз аст. На бештар аз {limit} аломат.</translation>
    </message>
    <message>
        <source>Line {line}: {sentence}</source>
        <translation>Сатри {line}: {sentence}</translation>
    </message>
    <message>
        <source>This answer does not fit the question. Check it.</source>
        <translation>Ин ҷавоб ба савол мувофиқ нест. Онро санҷед.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is there.</source>
        <translation>Файл хонда намешавад. Санҷед, ки он дар ҷояш ҳаст.</translation>
    </message>
    <message>
        <source>The file is too large. The limit is {limit} MB.</source>
        <translation>Файл хеле калон аст. На бештар аз {limit} МБ.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Рӯз</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Моҳ</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Сол</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Соат</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Дақиқа</translation>
    </message>
    <message>
        <source>Persian calendar</source>
        <translation>Тақвими форсӣ</translation>
    </message>
    <message>
        <source>Islamic calendar</source>
        <translation>Тақвими исломӣ</translation>
    </message>
    <message>
        <source>Coptic calendar</source>
        <translation>Тақвими қибтӣ</translation>
    </message>
    <message>
        <source>Ethiopian calendar</source>
        <translation>Тақвими ҳабашӣ</translation>
    </message>
    <message>
        <source>Buddhist calendar</source>
        <translation>Тақвими буддоӣ</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Lock</source>
        <translation>Қулф кардан</translation>
    </message>
    <message>
        <source>Lock  Ctrl+L</source>
        <translation>Қулф  Ctrl+L</translation>
    </message>
    <message>
        <source>Lock, Control L</source>
        <translation>Қулф, Control L</translation>
    </message>
</context>
<context>
    <name>RangePickerQuestion</name>
    <message>
        <source>Choose</source>
        <translation>Интихоб кунед</translation>
    </message>
</context>
<context>
    <name>RangeQuestion</name>
    <message>
        <source>Clear</source>
        <translation>Тоза кардан</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Чизе интихоб нашудааст</translation>
    </message>
</context>
<context>
    <name>RankLine</name>
    <message>
        <source>{option}, place {place} of {count}</source>
        <translation>{option}, ҷойи {place} аз {count}</translation>
    </message>
    <message>
        <source>{option}, not in order yet</source>
        <translation>{option}, тартиб ҳоло нест</translation>
    </message>
    <message>
        <source>Move up: {option}</source>
        <translation>Боло: {option}</translation>
    </message>
    <message>
        <source>Move down: {option}</source>
        <translation>Поён: {option}</translation>
    </message>
</context>
<context>
    <name>RankQuestion</name>
    <message>
        <source>Keep this order</source>
        <translation>Ин тартибро мондан</translation>
    </message>
</context>
<context>
    <name>RatingBody</name>
    <message>
        <source>Add a line of evidence</source>
        <translation>Далел илова кардан</translation>
    </message>
    <message>
        <source>Evidence {number}</source>
        <translation>Далели {number}</translation>
    </message>
</context>
<context>
    <name>ReadOnlyQuestion</name>
    <message>
        <source>No answer</source>
        <translation>Ҷавоб нест</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Back to the case</source>
        <translation>Бозгашт ба парванда</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Ҳисобот</translation>
    </message>
    <message>
        <source>A PDF for people, with the whole record inside it. Saved outside the casebook it is no longer encrypted: save it only where it may be read.</source>
        <translation>PDF барои одамон, бо тамоми сабт дар дохилаш. Берун аз дафтари парвандаҳо он дигар рамзнок нест: танҳо дар ҷое нигоҳ доред, ки онро хондан мумкин аст.</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Нигоҳ доштани ҳисобот…</translation>
    </message>
    <message>
        <source>Signed {when} by {officer}, {desk}</source>
        <translation>Имзо шуд {when}: {officer}, {desk}</translation>
    </message>
    <message>
        <source>Digest (SHA-256): {digest}</source>
        <translation>Рақами санҷишӣ (SHA-256): {digest}</translation>
    </message>
    <message>
        <source>Instrument: {id} {version}</source>
        <translation>Пурсишнома: {id} {version}</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Нигоҳ доштани ҳисобот</translation>
    </message>
    <message>
        <source>Report saved: {name}</source>
        <translation>Ҳисобот нигоҳ дошта шуд: {name}</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Remove this?</source>
        <translation>Инро нест мекунед?</translation>
    </message>
    <message>
        <source>{name}
Its answers leave this interview; the log keeps what was answered.</source>
        <translation>{name}
Ҷавобҳояш аз суҳбат меравад; дар журнал он чи ҷавоб дода шуд, мемонад.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Мондан</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Нест кардан</translation>
    </message>
</context>
<context>
    <name>RepeatBody</name>
    <message>
        <source>There is none yet.</source>
        <translation>Ҳоло ҳеҷ чиз нест.</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Боз илова кардан</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>Илова кардан</translation>
    </message>
</context>
<context>
    <name>SectionRail</name>
    <message>
        <source>Sections</source>
        <translation>Бахшҳо</translation>
    </message>
</context>
<context>
    <name>SelectListQuestion</name>
    <message>
        <source>Choose, or type to search</source>
        <translation>Интихоб кунед ё барои ҷустуҷӯ нависед</translation>
    </message>
</context>
<context>
    <name>SelectOneQuestion</name>
    <message>
        <source>Search the answers</source>
        <translation>Дар байни ҷавобҳо ҷустан</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Танзимот</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Рангҳо</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Андозаи матн</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Забони равзана</translation>
    </message>
    <message>
        <source>A form&apos;s language is chosen in the interview.</source>
        <translation>Забони пурсишнома дар суҳбат интихоб мешавад.</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>баъди %n дақиқа</numerusform>
            <numerusform>баъди %n дақиқа</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock when nobody is there</source>
        <translation>Қулф, вақте касе нест</translation>
    </message>
    <message>
        <source>Name the last officer on the unlock screen</source>
        <translation>Номи корманди охиринро дар экрани кушодан нишон додан</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Бастан</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Мисли система</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Равшан</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Торик</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Контрасти баланд</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Back</source>
        <translation>Бозгашт</translation>
    </message>
</context>
<context>
    <name>SignPage</name>
    <message>
        <source>Back to the answers</source>
        <translation>Бозгашт ба ҷавобҳо</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Ибораи рамзии Шумо</translation>
    </message>
    <message>
        <source>Sign and lock</source>
        <translation>Имзо карда бастан</translation>
    </message>
    <message>
        <source>This will be signed as incomplete.</source>
        <translation>Ин ҳамчун нопурра имзо мешавад.</translation>
    </message>
    <message>
        <source>{officer}, {desk}, {organisation}</source>
        <translation>{officer}, {desk}, {organisation}</translation>
    </message>
    <message>
        <source>I have read the answers beside this. They are what was said and what I judge, and I answer for them. After signing nothing in them changes; a correction is a new record.</source>
        <translation>Ман ҷавобҳои паҳлӯро хондам. Дар онҳо гуфтаҳо ва хулосаҳои ман ҳастанд; ман барои онҳо ҷавобгарам. Баъди имзо дар онҳо чизе тағйир намеёбад; ислоҳ сабти нав аст.</translation>
    </message>
    <message>
        <source>This is training: the record is worth nothing outside it.</source>
        <translation>Ин ҳолати таълимӣ аст: сабт берун аз он эътибор надорад.</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Имзо мекунад</translation>
    </message>
    <message>
        <source>What signing means</source>
        <translation>Имзо чӣ маъно дорад</translation>
    </message>
    <message>
        <source>Enter your passphrase to sign.</source>
        <translation>Барои имзо ибораи рамзиро нависед.</translation>
    </message>
    <message>
        <source>Signing. This takes a moment.</source>
        <translation>Имзо мешавад. Каме вақт мегирад.</translation>
    </message>
</context>
<context>
    <name>SignaturePanel</name>
    <message>
        <source>Details</source>
        <translation>Тафсилот</translation>
    </message>
    <message>
        <source>Nobody can be named</source>
        <translation>Касеро номбар кардан намешавад</translation>
    </message>
    <message>
        <source>this desk&apos;s clock</source>
        <translation>соати ин ҷойи кор</translation>
    </message>
    <message>
        <source>the post&apos;s clock</source>
        <translation>соати пост</translation>
    </message>
    <message>
        <source>Signed {when} by {clock}</source>
        <translation>Имзо шуд {when} аз рӯи {clock}</translation>
    </message>
    <message>
        <source>unchanged since</source>
        <translation>аз он вақт бетағйир</translation>
    </message>
    <message>
        <source>The signature is valid</source>
        <translation>Имзо дуруст аст</translation>
    </message>
    <message>
        <source>The signature is not valid: the report is not the one that was signed</source>
        <translation>Имзо дуруст нест: ҳисобот ҳамоне нест, ки имзо шуда буд</translation>
    </message>
    <message>
        <source>The signature is not valid: something was changed after signing</source>
        <translation>Имзо дуруст нест: баъди имзо чизе тағйир дода шудааст</translation>
    </message>
    <message>
        <source>The signature cannot be judged here: its certificate does not lead to your organisation</source>
        <translation>Дар ин ҷо ба имзо баҳо додан намешавад: сертификати он ба созмони Шумо намерасад</translation>
    </message>
</context>
<context>
    <name>StageLine</name>
    <message>
        <source>Stage {number} of 6: {stage}</source>
        <translation>Марҳилаи {number} аз 6: {stage}</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Back</source>
        <translation>Бозгашт</translation>
    </message>
</context>
<context>
    <name>StickCard</name>
    <message>
        <source>Stick</source>
        <translation>Флешка</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Аз нав ҷустан</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Интихоби ҷузвдон…</translation>
    </message>
    <message>
        <source>No stick</source>
        <translation>Флешка нест</translation>
    </message>
    <message>
        <source>Put a stick in, then look again.</source>
        <translation>Флешкаро гузоред, баъд аз нав ҷӯед.</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>{size} холӣ</translation>
    </message>
    <message>
        <source>It cannot be written: slide its lock open.</source>
        <translation>Навиштан намешавад: монеаи навишти онро кушоед.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Интихоби ҷузвдон</translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message>
        <source>{done} of {count} sections completed</source>
        <translation>Бахшҳои анҷомёфта: {done} аз {count}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Давом додан</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Оғоз</translation>
    </message>
</context>
<context>
    <name>TextQuestion</name>
    <message>
        <source>Characters left out of what was pasted, because they cannot be stored: {count}</source>
        <translation>Аз матни гузошташуда аломатҳое, ки нигоҳ дошта намешаванд, хориҷ шуданд: {count}</translation>
    </message>
    <message>
        <source>What was pasted is too long and was left out. The limit is {limit} characters.</source>
        <translation>Матни гузошташуда хеле дароз аст ва қабул нашуд. На бештар аз {limit} аломат.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Case opened</source>
        <translation>Парванда кушода шуд</translation>
    </message>
    <message>
        <source>Case changed</source>
        <translation>Парванда тағйир ёфт</translation>
    </message>
    <message>
        <source>Started: {subject}</source>
        <translation>Оғоз шуд: {subject}</translation>
    </message>
    <message>
        <source>Signed: {subject}</source>
        <translation>Имзо шуд: {subject}</translation>
    </message>
    <message>
        <source>Written to stick: {subject}</source>
        <translation>Ба флешка навишта шуд: {subject}</translation>
    </message>
    <message>
        <source>Received by HQ: {subject}</source>
        <translation>Марказ қабул кард: {subject}</translation>
    </message>
    <message>
        <source>Refused by HQ: {subject}</source>
        <translation>Марказ қабул накард: {subject}</translation>
    </message>
    <message>
        <source>Taken in: {subject}</source>
        <translation>Қабул шуд: {subject}</translation>
    </message>
    <message>
        <source>{subject}</source>
        <translation>{subject}</translation>
    </message>
</context>
<context>
    <name>TimelineTableModel</name>
    <message>
        <source>When</source>
        <translation>Кай</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Чӣ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кӣ</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Language of the questions</source>
        <translation>Забони саволҳо</translation>
    </message>
    <message>
        <source>All sections (Ctrl+T)</source>
        <translation>Ҳамаи бахшҳо (Ctrl+T)</translation>
    </message>
    <message>
        <source>Find an answer (Ctrl+J)</source>
        <translation>Ҷавобро ёфтан (Ctrl+J)</translation>
    </message>
    <message>
        <source>Check for errors (Ctrl+E)</source>
        <translation>Хатоҳоро санҷидан (Ctrl+E)</translation>
    </message>
    <message>
        <source>Notes and evidence (Ctrl+B)</source>
        <translation>Қайдҳо ва далелҳо (Ctrl+B)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Таваққуф</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Баромадан</translation>
    </message>
</context>
<context>
    <name>TrainingBanner</name>
    <message>
        <source>TRAINING: nothing here is real, and real desks refuse what is made here</source>
        <translation>ТАЪЛИМӢ: дар ин ҷо чизе ҳақиқӣ нест; ҷойҳои кори ҳақиқӣ он чи ин ҷо сохта шуд, қабул намекунанд</translation>
    </message>
</context>
<context>
    <name>TrainingStep</name>
    <message>
        <source>Training mode</source>
        <translation>Ҳолати таълимӣ</translation>
    </message>
    <message>
        <source>Makes a practice post and a practice headquarters on this computer, with invented cases. Both open with the same passphrase.</source>
        <translation>Дар ин компютер пости таълимӣ ва маркази таълимӣ бо парвандаҳои сохта месозад. Ҳарду бо як ибораи рамзӣ кушода мешаванд.</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Оғози таълим</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>its signature is not valid</source>
        <translation>имзои он дуруст нест</translation>
    </message>
    <message>
        <source>a file is not the one that was signed</source>
        <translation>яке аз файлҳо ҳамоне нест, ки имзо шуда буд</translation>
    </message>
    <message>
        <source>it is not as the format says</source>
        <translation>он ба талаби формат мувофиқ нест</translation>
    </message>
    <message>
        <source>its signer is not known to the organisation</source>
        <translation>имзокунанда ба созмон шинос нест</translation>
    </message>
    <message>
        <source>training material and real cases never mix</source>
        <translation>маводи таълимӣ ва парвандаҳои ҳақиқӣ омехта намешаванд</translation>
    </message>
    <message>
        <source>another record came under the same number</source>
        <translation>бо ҳамон рақам сабти дигар омад</translation>
    </message>
    <message>
        <source>a file is missing</source>
        <translation>файле намерасад</translation>
    </message>
    <message>
        <source>it corrects a record of another case</source>
        <translation>он сабти парвандаи дигарро ислоҳ мекунад</translation>
    </message>
    <message>
        <source>its case cannot be taken as it is</source>
        <translation>парвандаи онро дар ин шакл қабул кардан намешавад</translation>
    </message>
    <message>
        <source>its report is not the one that was signed</source>
        <translation>ҳисоботи он ҳамоне нест, ки имзо шуда буд</translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) before this one have not arrived yet.</source>
        <translation>
            <numerusform>%n бастаи пеш аз ин ҳанӯз наомадааст.</numerusform>
            <numerusform>%n бастаи пеш аз ин ҳанӯз наомадааст.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) taken in</source>
        <translation>
            <numerusform>%n сабт қабул шуд</numerusform>
            <numerusform>%n сабт қабул шуд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) received by HQ</source>
        <translation>
            <numerusform>Марказ %n сабтро қабул кард</numerusform>
            <numerusform>Марказ %n сабтро қабул кард</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) refused</source>
        <translation>
            <numerusform>%n сабт қабул нашуд</numerusform>
            <numerusform>%n сабт қабул нашуд</numerusform>
        </translation>
    </message>
    <message>
        <source>This bundle had been taken in before; nothing changed.</source>
        <translation>Ин баста пештар қабул шуда буд; чизе тағйир наёфт.</translation>
    </message>
    <message>
        <source>Bundle {number} from {desk}, signed by {officer}</source>
        <translation>Бастаи {number}, {desk}, имзои {officer}</translation>
    </message>
</context>
<context>
    <name>TransferPage</name>
    <message>
        <source>Transfer</source>
        <translation>Интиқол</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Қабул шуд</translation>
    </message>
    <message>
        <source>Receipts to posts</source>
        <translation>Расидҳо ба постҳо</translation>
    </message>
    <message>
        <source>Return bundles</source>
        <translation>Бастаҳои бозгашт</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>Барои фиристодан</translation>
    </message>
    <message>
        <source>Waiting for HQ</source>
        <translation>Мунтазири марказ</translation>
    </message>
    <message>
        <source>From HQ</source>
        <translation>Аз марказ</translation>
    </message>
    <message>
        <source>Receive from the stick</source>
        <translation>Қабул аз флешка</translation>
    </message>
    <message>
        <source>Write the last bundle again</source>
        <translation>Бастаи охиринро аз нав навиштан</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) to send</source>
        <translation>
            <numerusform>%n сабт барои фиристодан</numerusform>
            <numerusform>%n сабт барои фиристодан</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) waiting for HQ&apos;s receipt</source>
        <translation>
            <numerusform>%n сабт мунтазири расиди марказ</numerusform>
            <numerusform>%n сабт мунтазири расиди марказ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received</source>
        <translation>
            <numerusform>%n қабул шуд</numerusform>
            <numerusform>%n қабул шуд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused; the case says why</source>
        <translation>
            <numerusform>%n қабул нашуд; сабаб дар парванда аст</numerusform>
            <numerusform>%n қабул нашуд; сабаб дар парванда аст</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) from HQ</source>
        <translation>
            <numerusform>%n расид аз марказ</numerusform>
            <numerusform>%n расид аз марказ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) taken in</source>
        <translation>
            <numerusform>%n сабт қабул шуд</numerusform>
            <numerusform>%n сабт қабул шуд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{desk}: %n receipt(s)</source>
        <translation>
            <numerusform>{desk}: %n расид</numerusform>
            <numerusform>{desk}: %n расид</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) not confirmed by their posts yet</source>
        <translation>
            <numerusform>%n расид ҳанӯз аз постҳо тасдиқ нашудааст</numerusform>
            <numerusform>%n расид ҳанӯз аз постҳо тасдиқ нашудааст</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written</source>
        <translation>
            <numerusform>%n навишта шуд</numerusform>
            <numerusform>%n навишта шуд</numerusform>
        </translation>
    </message>
    <message>
        <source>Bundle {number} · {day}</source>
        <translation>Бастаи {number} · {day}</translation>
    </message>
    <message numerus="yes">
        <source>Write %n return bundle(s)</source>
        <translation>
            <numerusform>Навиштани %n бастаи бозгашт</numerusform>
            <numerusform>Навиштани %n бастаи бозгашт</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n record(s) to the stick</source>
        <translation>
            <numerusform>Навиштани %n сабт ба флешка</numerusform>
            <numerusform>Навиштани %n сабт ба флешка</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to return</source>
        <translation>Барои бозгашт чизе нест</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Барои фиристодан чизе нест</translation>
    </message>
    <message>
        <source>Leave it in until this is done.</source>
        <translation>То анҷоми кор онро нагиред.</translation>
    </message>
    <message>
        <source>Safe to remove</source>
        <translation>Флешкаро гирифтан мумкин аст</translation>
    </message>
    <message numerus="yes">
        <source>Safe to remove the stick: %n bundle(s) written and read back.</source>
        <translation>
            <numerusform>Флешкаро гирифтан мумкин аст: %n баста навишта ва аз нав хонда шуд.</numerusform>
            <numerusform>Флешкаро гирифтан мумкин аст: %n баста навишта ва аз нав хонда шуд.</numerusform>
        </translation>
    </message>
    <message>
        <source>On it now: {names}</source>
        <translation>Ҳоло дар он: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are sealed for other desks and stay on the stick.</source>
        <translation>
            <numerusform>%n файл барои ҷойҳои кори дигар мӯҳр шудааст ва дар флешка мемонад.</numerusform>
            <numerusform>%n файл барои ҷойҳои кори дигар мӯҳр шудааст ва дар флешка мемонад.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) received. Safe to remove the stick.</source>
        <translation>
            <numerusform>%n баста гирифта шуд. Флешкаро гирифтан мумкин аст.</numerusform>
            <numerusform>%n баста гирифта шуд. Флешкаро гирифтан мумкин аст.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing for this desk was taken from the stick.</source>
        <translation>Аз флешка барои ин ҷойи кор чизе гирифта нашуд.</translation>
    </message>
    <message>
        <source>Whole on the stick: {names}. The rest is not; write it again.</source>
        <translation>Дар флешка пурра ҳаст: {names}. Боқимонда нест; онро аз нав нависед.</translation>
    </message>
</context>
<context>
    <name>TriggerQuestion</name>
    <message>
        <source>OK, confirmed</source>
        <translation>Ҳа, тасдиқ мекунам</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>TRAINING</source>
        <translation>ТАЪЛИМӢ</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Ҷойи кор</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Корманд</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Ибораи рамзӣ</translation>
    </message>
    <message>
        <source>Choose the key file…</source>
        <translation>Интихоби файли калид…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Кушодан</translation>
    </message>
    <message>
        <source>What this program cannot protect against</source>
        <translation>Ин барнома аз чӣ муҳофизат карда наметавонад</translation>
    </message>
    <message>
        <source>Set up another desk</source>
        <translation>Сохтани ҷойи кори дигар</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Интихоби файли калид</translation>
    </message>
    <message>
        <source>Key file: {name}</source>
        <translation>Файли калид: {name}</translation>
    </message>
    <message>
        <source>Enter your passphrase.</source>
        <translation>Ибораи рамзиро нависед.</translation>
    </message>
    <message numerus="yes">
        <source>There were too many wrong passphrases. Wait %n second(s).</source>
        <translation>
            <numerusform>Ибораҳои рамзии номувофиқ аз ҳад зиёд буданд. %n сония интизор шавед.</numerusform>
            <numerusform>Ибораҳои рамзии номувофиқ аз ҳад зиёд буданд. %n сония интизор шавед.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Кушода мешавад…</translation>
    </message>
</context>
<context>
    <name>UploadQuestion</name>
    <message>
        <source>Remove the file</source>
        <translation>Файлро гирифтан</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Файли дигар интихоб кардан</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Файл интихоб кардан</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Файл интихоб нашудааст</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Ҳамаи файлҳо (*)</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Суратҳо</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Овоз</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Видео</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Interviewer</source>
        <translation>мусоҳиб</translation>
    </message>
    <message>
        <source>Psychologist</source>
        <translation>равоншинос</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>роҳбар</translation>
    </message>
    <message>
        <source>Decision-maker</source>
        <translation>қабулкунандаи қарор</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>маъмур</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Тамос</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Қабул</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Суҳбат</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Хулоса</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Қарор</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Ҳамроҳӣ</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Барои фиристодан чизе нест</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>Барои фиристодан</translation>
    </message>
    <message>
        <source>Written to stick</source>
        <translation>Ба флешка навишта шуд</translation>
    </message>
    <message>
        <source>Received by HQ</source>
        <translation>Марказ қабул кард</translation>
    </message>
    <message>
        <source>Refused by HQ</source>
        <translation>Марказ қабул накард</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Сиёҳнавис</translation>
    </message>
    <message>
        <source>Ready to sign</source>
        <translation>Барои имзо тайёр</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Имзо шуд</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Партофта шуд</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Кириллӣ</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>Лотинӣ</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Арабӣ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ном</translation>
    </message>
    <message>
        <source>Other spelling</source>
        <translation>Навишти дигар</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>Инчунин маълум бо номи</translation>
    </message>
    <message>
        <source>The day is known</source>
        <translation>Санаи дақиқ маълум аст</translation>
    </message>
    <message>
        <source>Only month and year are known</source>
        <translation>Танҳо моҳ ва сол маълум аст</translation>
    </message>
    <message>
        <source>Only the year is known</source>
        <translation>Танҳо сол маълум аст</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Тахминӣ</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Номаълум</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Пост</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>Марказ</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Қабул шуд</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Аллакай ҳаст</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Қабул нашуд</translation>
    </message>
    <message>
        <source>Two different records under one number</source>
        <translation>Ду сабти гуногун бо як рақам</translation>
    </message>
</context>
</TS>
