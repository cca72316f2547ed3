<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tg" sourcelanguage="en">
<context>
    <name>AboutFileDialog</name>
    <message>
        <source>Everybody who works on this case can look at it. What is for psychologists alone belongs into one of their assessments.</source>
        <translation>Инро ҳамаи онҳое, ки бо ин парванда кор мекунанд, дида метавонанд. Он чи танҳо барои равоншиносон аст, ба яке аз арзёбиҳои онҳо дохил мешавад.</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Ислоҳ кардан</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Қабул кардан</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Дар ин чӣ нишон дода шудааст</translation>
    </message>
    <message>
        <source>Who brought it</source>
        <translation>Кӣ овард</translation>
    </message>
    <message>
        <source>When it was brought</source>
        <translation>Кай оварданд</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>СССС-ММ-РР</translation>
    </message>
    <message>
        <source>What lay there</source>
        <translation>Дар пеши шумо чӣ буд</translation>
    </message>
    <message>
        <source>In which language (optional)</source>
        <translation>Бо кадом забон (ихтиёрӣ)</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ҳеҷ кадоме аз инҳо</translation>
    </message>
    <message>
        <source>Which paper of the way home</source>
        <translation>Кадом ҳуҷҷати роҳ ба хона</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>Чаро ислоҳ шуд</translation>
    </message>
    <message>
        <source>The file as it is kept</source>
        <translation>Файл, чунон ки нигоҳ дошта мешавад</translation>
    </message>
    <message>
        <source>Correct what is said of it</source>
        <translation>Ислоҳи он чи дар бораи он гуфта шудааст</translation>
    </message>
    <message>
        <source>Record a paper without a picture</source>
        <translation>Сабти ҳуҷҷат бе сурат</translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation>Қабули файл</translation>
    </message>
</context>
<context>
    <name>Across</name>
    <message>
        <source>The person was told on {day} by {officer}: {how}</source>
        <translation>Ба шахс {day} гуфта шуд, гӯянда {officer}: {how}</translation>
    </message>
    <message>
        <source>Nobody has told the person yet.</source>
        <translation>Ҳанӯз ҳеҷ кас ба шахс нагуфтааст.</translation>
    </message>
    <message>
        <source>{kind}, {officer}, {when}: {words}</source>
        <translation>{kind}, {officer}, {when}: {words}</translation>
    </message>
    <message>
        <source>A decision is being prepared: {officers}.</source>
        <translation>Қарор омода карда мешавад: {officers}.</translation>
    </message>
    <message>
        <source>A proposed decision waits for {officers}.</source>
        <translation>Қарори пешниҳодшуда интизор аст: {officers}.</translation>
    </message>
    <message>
        <source>It waits for your word.</source>
        <translation>Он сухани Шуморо интизор аст.</translation>
    </message>
    <message>
        <source>To the decision</source>
        <translation>Ба қарор</translation>
    </message>
</context>
<context>
    <name>AcrossPage</name>
    <message>
        <source>Back to the queues</source>
        <translation>Ба навбатҳо</translation>
    </message>
    <message>
        <source>Page of the case</source>
        <translation>Саҳифаи парванда</translation>
    </message>
    <message>
        <source>From {desk}</source>
        <translation>Аз пост: {desk}</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Сабтҳо</translation>
    </message>
    <message>
        <source>No record has arrived yet.</source>
        <translation>Ҳанӯз ягон сабт наомадааст.</translation>
    </message>
    <message>
        <source>Released by psychologists</source>
        <translation>Дастраскардаи равоншиносон</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Қарорҳо</translation>
    </message>
    <message>
        <source>Nothing is decided yet.</source>
        <translation>Ҳанӯз қарор нест.</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Ниёзҳо</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Нақша</translation>
    </message>
    <message>
        <source>{officer}, {day}</source>
        <translation>{officer}, {day}</translation>
    </message>
    <message>
        <source>corrected, not in force</source>
        <translation>ислоҳ шудааст, амал намекунад</translation>
    </message>
    <message>
        <source>for psychologists alone</source>
        <translation>танҳо барои равоншиносон</translation>
    </message>
</context>
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
        <source>Clinical content read</source>
        <translation>Маълумоти клиникӣ хонда шуд</translation>
    </message>
    <message>
        <source>Clinical note added</source>
        <translation>Қайди клиникӣ илова шуд</translation>
    </message>
    <message>
        <source>Released by a psychologist</source>
        <translation>Равоншинос дастрас кард</translation>
    </message>
    <message>
        <source>Clinical questionnaire sealed</source>
        <translation>Пурсишномаи клиникӣ муҳр шуд</translation>
    </message>
    <message>
        <source>Taking a record out allowed</source>
        <translation>Баровардани сабт иҷозат шуд</translation>
    </message>
    <message>
        <source>Signing confirmed</source>
        <translation>Имзогузорӣ тасдиқ шуд</translation>
    </message>
    <message>
        <source>Case put on legal hold</source>
        <translation>Нобудкунии парванда манъ шуд</translation>
    </message>
    <message>
        <source>Legal hold lifted</source>
        <translation>Манъи нобудкунӣ бардошта шуд</translation>
    </message>
    <message>
        <source>Case erased</source>
        <translation>Парванда барои ҳамеша пок карда шуд</translation>
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
        <translation>Суҳбат бе имзо қатъ шуд</translation>
    </message>
    <message>
        <source>Draft moved to a newer version</source>
        <translation>Сиёҳнавис ба версияи нав гузаронида шуд</translation>
    </message>
    <message>
        <source>Draft handed to another officer</source>
        <translation>Сиёҳнавис ба корманди дигар супурда шуд</translation>
    </message>
    <message>
        <source>Correction of a record begun</source>
        <translation>Ислоҳи сабт оғоз шуд</translation>
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
        <translation>Марказ сабтро гирифт</translation>
    </message>
    <message>
        <source>Record refused by HQ</source>
        <translation>Марказ сабтро қабул накард</translation>
    </message>
    <message>
        <source>Record waits for a person at HQ</source>
        <translation>Сабт дар марказ мунтазири қарори одам аст</translation>
    </message>
    <message>
        <source>Record taken in although nobody could judge it</source>
        <translation>Сабт қабул шуд, гарчанде ба он касе баҳо дода наметавонист</translation>
    </message>
    <message>
        <source>Record to be sent again</source>
        <translation>Сабт дубора фиристода мешавад</translation>
    </message>
    <message>
        <source>A reference came twice</source>
        <translation>Рақами парванда ду бор омад</translation>
    </message>
    <message>
        <source>Casebook opened with a colleague</source>
        <translation>Дафтари парвандаҳо бо ҳамкор кушода шуд</translation>
    </message>
    <message>
        <source>Done by an administrator alone</source>
        <translation>Аз ҷониби мудири низом танҳо карда шуд</translation>
    </message>
    <message>
        <source>Administrators&apos; book was not as it was left: made anew</source>
        <translation>Дафтари мудирони низом чунон набуд, ки монда буданд: аз нав сохта шуд</translation>
    </message>
    <message>
        <source>A form offered something to its case</source>
        <translation>Пурсишнома ба парвандааш чизе пешниҳод кард</translation>
    </message>
    <message>
        <source>A form offers something no more</source>
        <translation>Пурсишнома инро дигар пешниҳод намекунад</translation>
    </message>
    <message>
        <source>Taken over from a form into its case</source>
        <translation>Аз пурсишнома ба парванда гирифта шуд</translation>
    </message>
    <message>
        <source>Offered by a form, case left as it is</source>
        <translation>Пурсишнома пешниҳод кард, парванда бетағйир монд</translation>
    </message>
    <message>
        <source>A fact of a case recorded</source>
        <translation>Факти парванда сабт шуд</translation>
    </message>
    <message>
        <source>An interpreter kept in the register</source>
        <translation>Тарҷумон ба феҳрист сабт шуд</translation>
    </message>
    <message>
        <source>A person or a passage of a case recorded</source>
        <translation>Шахс ё роҳи бехатари парванда сабт шуд</translation>
    </message>
    <message>
        <source>A person or a passage of a case taken in from another desk</source>
        <translation>Шахс ё роҳи бехатари парванда аз ҷойи кори дигар қабул шуд</translation>
    </message>
    <message>
        <source>A human called to a case</source>
        <translation>Ба парванда барои кумак даъват шуд</translation>
    </message>
    <message>
        <source>Somebody came, and said what was done</source>
        <translation>Касе омад ва гуфт, ки чӣ карда шуд</translation>
    </message>
    <message>
        <source>An assessment kept apart</source>
        <translation>Арзёбӣ алоҳида нигоҳ дошта мешавад</translation>
    </message>
    <message>
        <source>A lawyer settled what was kept apart</source>
        <translation>Ҳуқуқшинос дар бораи он чи алоҳида буд, қарор дод</translation>
    </message>
    <message>
        <source>A safeguard held</source>
        <translation>Ҳимоя кор кард</translation>
    </message>
    <message>
        <source>Something sealed was kept</source>
        <translation>Чизи мӯҳршуда нигоҳ дошта шуд</translation>
    </message>
    <message>
        <source>Copy given out</source>
        <translation>Нусха дода шуд</translation>
    </message>
    <message>
        <source>Edition of the numbers made</source>
        <translation>Нашри рақамҳо сохта шуд</translation>
    </message>
    <message>
        <source>Question over all cases kept</source>
        <translation>Савол дар бораи ҳамаи парвандаҳо нигоҳ дошта шуд</translation>
    </message>
    <message>
        <source>Answer to a question exported, sealed</source>
        <translation>Ҷавоби савол мӯҳршуда содир шуд</translation>
    </message>
    <message>
        <source>Decided whether two cases are of one person</source>
        <translation>Қарор шуд, ки ду парванда дар бораи як шахс аст ё не</translation>
    </message>
    <message>
        <source>Case withdrawn, opened by mistake</source>
        <translation>Парванда бозпас гирифта шуд, иштибоҳан кушода шуда буд</translation>
    </message>
    <message>
        <source>Withdrawn case brought back</source>
        <translation>Парвандаи бозпасгирифташуда баргардонда шуд</translation>
    </message>
    <message>
        <source>Rights notice read in approved words</source>
        <translation>Ҳуқуқҳо бо суханони тасдиқшуда хонда шуданд</translation>
    </message>
    <message>
        <source>Decision printed or saved</source>
        <translation>Қарор чоп ё нигоҳ дошта шуд</translation>
    </message>
    <message>
        <source>Case that cannot be sorted into a queue</source>
        <translation>Парвандае, ки ба навбат гузошта намешавад</translation>
    </message>
    <message>
        <source>Proof that was not listed here taken back</source>
        <translation>Маълумотномае, ки дар рӯйхати ин ҷо набуд, бозпас гирифта шуд</translation>
    </message>
    <message>
        <source>Draft of a decision saved</source>
        <translation>Сиёҳнависи қарор нигоҳ дошта шуд</translation>
    </message>
    <message>
        <source>Draft of a decision gone</source>
        <translation>Сиёҳнависи қарор дигар нест</translation>
    </message>
    <message>
        <source>Record to be sent again: HQ no longer has it</source>
        <translation>Сабт бори дигар мунтазири фиристодан: дар марказ дигар нест</translation>
    </message>
    <message>
        <source>Desk begins anew, with numbers that were never given</source>
        <translation>Ҷойи кор аз нав, бо рақамҳои ҳанӯз надода оғоз мекунад</translation>
    </message>
    <message>
        <source>Another desk&apos;s newest word</source>
        <translation>Хабари навтарини ҷойи кори дигар</translation>
    </message>
    <message>
        <source>Another desk&apos;s word forgotten</source>
        <translation>Хабари ҷойи кори дигар пок карда шуд</translation>
    </message>
    <message>
        <source>A desk became a new desk</source>
        <translation>Ҷойи кор ҷойи кори нав шуд</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Пай бурда шуд</translation>
    </message>
    <message>
        <source>Marked as dealt with</source>
        <translation>Ҳалшуда қайд карда шуд</translation>
    </message>
    <message>
        <source>High-water mark written again</source>
        <translation>Нишонаи ҳолат аз нав навишта шуд</translation>
    </message>
    <message>
        <source>This desk became a new desk</source>
        <translation>Ин ҷойи кор ҷойи кори нав шуд</translation>
    </message>
    <message>
        <source>Record set aside by HQ for good</source>
        <translation>Марказ сабтро пурра ҷудо гузошт</translation>
    </message>
    <message>
        <source>Taken in after all</source>
        <translation>Бо вуҷуди ин қабул шуд</translation>
    </message>
    <message>
        <source>Asked to be sent again</source>
        <translation>Аз нав дархост шуд</translation>
    </message>
    <message>
        <source>Set aside for good</source>
        <translation>Пурра ҷудо гузошта шуд</translation>
    </message>
    <message>
        <source>Quarantined record came again</source>
        <translation>Сабти ҷудогузошта аз нав омад</translation>
    </message>
    <message>
        <source>Decision written for its post</source>
        <translation>Қарор барои пост навишта шуд</translation>
    </message>
    <message>
        <source>Record taken in</source>
        <translation>Сабт қабул шуд</translation>
    </message>
    <message>
        <source>Contents of something refused cleared</source>
        <translation>Мундариҷаи қабулнашуда пок карда шуд</translation>
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
        <source>Record printed</source>
        <translation>Сабт чоп шуд</translation>
    </message>
    <message>
        <source>Way of a record set</source>
        <translation>Роҳи сабт муайян шуд</translation>
    </message>
    <message>
        <source>Statement signed</source>
        <translation>Изҳорот имзо шуд</translation>
    </message>
    <message>
        <source>Statement put into a bundle</source>
        <translation>Изҳорот ба баста гузошта шуд</translation>
    </message>
    <message>
        <source>Statement taken in</source>
        <translation>Изҳорот қабул шуд</translation>
    </message>
    <message>
        <source>Statement to be sent</source>
        <translation>Изҳорот мунтазири фиристодан аст</translation>
    </message>
    <message>
        <source>Statement received</source>
        <translation>Изҳорот гирифта шуд</translation>
    </message>
    <message>
        <source>Statement waits for a person at HQ</source>
        <translation>Изҳорот дар марказ мунтазири қарори одам аст</translation>
    </message>
    <message>
        <source>Statement refused</source>
        <translation>Изҳорот рад шуд</translation>
    </message>
    <message>
        <source>Statement set aside by HQ for good</source>
        <translation>Марказ изҳоротро пурра ҷудо гузошт</translation>
    </message>
    <message>
        <source>Bundle sealed</source>
        <translation>Баста муҳр шуд</translation>
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
        <source>Bundle replaced by newer ones</source>
        <translation>Баста бо бастаҳои навтар иваз шуд</translation>
    </message>
    <message>
        <source>Bundle taken in</source>
        <translation>Баста қабул шуд</translation>
    </message>
    <message>
        <source>Bundle flagged</source>
        <translation>Ба баста аломати огоҳӣ гузошта шуд</translation>
    </message>
    <message>
        <source>File of a bundle written and read back</source>
        <translation>Файли баста навишта ва аз нав хонда шуд</translation>
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
        <source>Lists of an instrument added</source>
        <translation>Рӯйхатҳои пурсишнома илова шуданд</translation>
    </message>
    <message>
        <source>Approved texts added</source>
        <translation>Матнҳои тасдиқшуда илова шуданд</translation>
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
        <translation>Маълумоти корманд тағйир дода шуд</translation>
    </message>
    <message>
        <source>Known desk changed</source>
        <translation>Маълумоти ҷойи кори шинос тағйир дода шуд</translation>
    </message>
    <message>
        <source>Desk changed</source>
        <translation>Маълумоти ҷойи кор тағйир дода шуд</translation>
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
        <translation>Файли калид гирифта шуд</translation>
    </message>
    <message>
        <source>Signing key made on a token</source>
        <translation>Калиди имзо дар токен сохта шуд</translation>
    </message>
    <message>
        <source>Signing with a token ended</source>
        <translation>Аз имзо бо токен даст кашида шуд</translation>
    </message>
    <message>
        <source>Key on this desk made harder to guess</source>
        <translation>Ёфтани калиди ин ҷойи кор душвортар карда шуд</translation>
    </message>
    <message>
        <source>Issuing key opened by two officers</source>
        <translation>Калиди додани сертификатро ду корманд кушоданд</translation>
    </message>
    <message>
        <source>Issuing key sealed to two officers</source>
        <translation>Калиди додани сертификат барои ду корманд муҳр шуд</translation>
    </message>
    <message>
        <source>Officers named for the issuing key</source>
        <translation>Кормандон барои калиди додани сертификат таъин шуданд</translation>
    </message>
    <message>
        <source>Issuing key copied for the safe</source>
        <translation>Нусхаи калиди додани сертификат барои сейф навишта шуд</translation>
    </message>
    <message>
        <source>Issuing key brought back from the safe</source>
        <translation>Калиди додани сертификат аз сейф баргардонда шуд</translation>
    </message>
    <message>
        <source>Register of certificates begun</source>
        <translation>Феҳристи сертификатҳо оғоз шуд</translation>
    </message>
    <message>
        <source>Certificate came that is in no register</source>
        <translation>Сертификате омад, ки дар феҳрист нест</translation>
    </message>
    <message>
        <source>Certificates taken back into the register</source>
        <translation>Сертификатҳо ба феҳрист баргардонида шуданд</translation>
    </message>
    <message>
        <source>Certificates registered</source>
        <translation>Сертификатҳо ба феҳрист дохил шуданд</translation>
    </message>
    <message>
        <source>Register of certificates taken over</source>
        <translation>Феҳристи сертификатҳо қабул шуд</translation>
    </message>
    <message>
        <source>Languages or sex of an officer changed</source>
        <translation>Забонҳо ё ҷинси корманд тағйир ёфт</translation>
    </message>
    <message>
        <source>Trust of the desk found changed</source>
        <translation>Маълум шуд: он ки ҷойи кор ба кӣ бовар дорад, тағйир ёфтааст</translation>
    </message>
    <message>
        <source>Trust of the desk put back</source>
        <translation>Он ки ҷойи кор ба кӣ бовар дорад, баргардонда шуд</translation>
    </message>
    <message>
        <source>Changed trust accepted by two officers</source>
        <translation>Тағйири бовариро ду корманд қабул карданд</translation>
    </message>
    <message>
        <source>Officer&apos;s certificate revoked</source>
        <translation>Сертификати корманд бозхонда шуд</translation>
    </message>
    <message>
        <source>Desk&apos;s certificates revoked</source>
        <translation>Сертификатҳои ҷойи кор бозхонда шуданд</translation>
    </message>
    <message>
        <source>Organisation&apos;s rules set</source>
        <translation>Қоидаҳои созмон муқаррар шуданд</translation>
    </message>
    <message>
        <source>Recovery made</source>
        <translation>Калиди барқарорсозӣ сохта шуд</translation>
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
        <source>Backup made and verified</source>
        <translation>Нусхаи эҳтиётӣ сохта ва санҷида шуд</translation>
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
        <translation>Танзим тағйир дода шуд</translation>
    </message>
    <message>
        <source>Setting removed</source>
        <translation>Танзим гирифта шуд</translation>
    </message>
    <message>
        <source>Setting moved to a table of its own</source>
        <translation>Танзим ба ҷадвали худ кӯчонида шуд</translation>
    </message>
    <message>
        <source>Officer&apos;s recipient kept</source>
        <translation>Қабулкунандаи корманд нигоҳ дошта шуд</translation>
    </message>
    <message>
        <source>Officer&apos;s recipient removed</source>
        <translation>Қабулкунандаи корманд гирифта шуд</translation>
    </message>
    <message>
        <source>Certificate revoked</source>
        <translation>Сертификат бозхонда шуд</translation>
    </message>
    <message>
        <source>Certificate revoked more strictly</source>
        <translation>Сертификат сахттар бозхонда шуд</translation>
    </message>
    <message>
        <source>HQ&apos;s stamp kept</source>
        <translation>Тамғаи марказ нигоҳ дошта шуд</translation>
    </message>
    <message>
        <source>Revocation list kept</source>
        <translation>Рӯйхати бозхонд нигоҳ дошта шуд</translation>
    </message>
    <message>
        <source>Bundle&apos;s signed manifest kept</source>
        <translation>Феҳристи имзошудаи баста нигоҳ дошта шуд</translation>
    </message>
    <message>
        <source>Unfinished note kept</source>
        <translation>Қайди нотамом нигоҳ дошта шуд</translation>
    </message>
    <message>
        <source>Unfinished note removed</source>
        <translation>Қайди нотамом гирифта шуд</translation>
    </message>
    <message>
        <source>Clock accepted</source>
        <translation>Соат қабул шуд</translation>
    </message>
    <message>
        <source>Clock first seen</source>
        <translation>Соат бори аввал қайд шуд</translation>
    </message>
    <message>
        <source>Time corrected</source>
        <translation>Вақт ислоҳ шуд</translation>
    </message>
    <message>
        <source>Correction of the time: nothing to do</source>
        <translation>Ислоҳи вақт: чизе тағйир дода нашуд</translation>
    </message>
    <message>
        <source>Headquarters&apos; time taken over</source>
        <translation>Вақти марказ қабул шуд</translation>
    </message>
    <message>
        <source>Headquarters&apos; time not believed</source>
        <translation>Ба вақти марказ бовар карда нашуд</translation>
    </message>
    <message>
        <source>Clock set back</source>
        <translation>Соат қафо гардонда шуд</translation>
    </message>
    <message>
        <source>Case taken from a queue</source>
        <translation>Парванда аз навбат ба кор гирифта шуд</translation>
    </message>
    <message>
        <source>Claim of a case ended</source>
        <translation>Кор бо парванда анҷом ёфт</translation>
    </message>
    <message>
        <source>Case moved on in review</source>
        <translation>Парванда пеш бурда шуд</translation>
    </message>
    <message>
        <source>Something urgent acknowledged</source>
        <translation>Кори таъҷилӣ тасдиқ шуд</translation>
    </message>
    <message>
        <source>A case offered to another desk</source>
        <translation>Парванда ба ҷойи кори дигар пешниҳод шуд</translation>
    </message>
    <message>
        <source>A case taken by a desk, which holds it now</source>
        <translation>Парвандаро ҷойи кор қабул кард ва акнун онро мебарад</translation>
    </message>
    <message>
        <source>Known which assessment began with which</source>
        <translation>Маълум шуд, ки кадом арзёбӣ аз кадомаш оғоз ёфт</translation>
    </message>
    <message>
        <source>A fact of a case taken in from another desk</source>
        <translation>Далели парванда аз ҷойи кори дигар қабул шуд</translation>
    </message>
    <message>
        <source>A fact or an alarm signed, to go to the other desk</source>
        <translation>Далел ё бонги хатар имзо шуд, то ба ҷойи кори дигар равад</translation>
    </message>
    <message>
        <source>Proof given out by two officers</source>
        <translation>Маълумотномаро ду корманд доданд</translation>
    </message>
    <message>
        <source>Proof printed or saved</source>
        <translation>Маълумотнома чоп ё нигоҳ дошта шуд</translation>
    </message>
    <message>
        <source>Key of proofs no longer vouched for</source>
        <translation>Барои калиди маълумотномаҳо дигар кафолат нест</translation>
    </message>
    <message>
        <source>List of proofs taken back after a restore</source>
        <translation>Рӯйхати маълумотномаҳо пас аз барқарорсозӣ баргардонда шуд</translation>
    </message>
    <message>
        <source>Numbers exported, sealed</source>
        <translation>Рақамҳо содир ва мӯҳр шуданд</translation>
    </message>
    <message>
        <source>An erased case&apos;s steps kept in the numbers</source>
        <translation>Қадамҳои парвандаи пок шуда дар рақамҳо монданд</translation>
    </message>
    <message>
        <source>Key that signs proofs kept</source>
        <translation>Калиди имзои маълумотномаҳо нигоҳ дошта шуд</translation>
    </message>
    <message>
        <source>Restricted case opened</source>
        <translation>Парвандаи дастрасиаш маҳдуд кушода шуд</translation>
    </message>
    <message>
        <source>Decision printed</source>
        <translation>Қарор чоп шуд</translation>
    </message>
    <message>
        <source>Numbers printed</source>
        <translation>Рақамҳо чоп шуданд</translation>
    </message>
    <message>
        <source>A call begun</source>
        <translation>Занг сар шуд</translation>
    </message>
    <message>
        <source>A call ended</source>
        <translation>Занг тамом шуд</translation>
    </message>
    <message>
        <source>A call goes on</source>
        <translation>Занг идома дорад</translation>
    </message>
    <message>
        <source>It was said what becomes of a call</source>
        <translation>Гуфта шуд, ки бо занг чӣ мешавад</translation>
    </message>
    <message>
        <source>A call taken out of a case</source>
        <translation>Занг аз парванда бароварда шуд</translation>
    </message>
    <message>
        <source>A call put to a story</source>
        <translation>Занг ба ҳикоят пайваст шуд</translation>
    </message>
    <message>
        <source>It was said when to call back</source>
        <translation>Гуфта шуд, ки кай аз нав занг занем</translation>
    </message>
    <message>
        <source>A call handed to the next shift</source>
        <translation>Занг ба навбати оянда супорида шуд</translation>
    </message>
    <message>
        <source>A call taken over</source>
        <translation>Занг қабул шуд</translation>
    </message>
    <message>
        <source>The words of a call lost, as the rule says</source>
        <translation>Суханони занг мувофиқи қоида гум шуданд</translation>
    </message>
    <message>
        <source>A call became part of a case</source>
        <translation>Занг қисми парванда шуд</translation>
    </message>
    <message>
        <source>A call is no longer part of a case</source>
        <translation>Занг дигар дар парванда нест</translation>
    </message>
    <message>
        <source>A call closed</source>
        <translation>Занг пӯшида шуд</translation>
    </message>
    <message>
        <source>A closed call opened again</source>
        <translation>Занги пӯшида аз нав кушода шуд</translation>
    </message>
    <message>
        <source>Draft with ratings sealed</source>
        <translation>Сиёҳнавис бо баҳоҳо муҳр шуд</translation>
    </message>
    <message>
        <source>Ratings locked for a second rating</source>
        <translation>Баҳоҳо барои арзёбии дуюм қатъӣ шуданд</translation>
    </message>
    <message>
        <source>Draft goes on after a second rating</source>
        <translation>Сиёҳнавис баъди арзёбии дуюм идома меёбад</translation>
    </message>
    <message>
        <source>Sealed ratings opened by the organisation</source>
        <translation>Баҳоҳои муҳршударо созмон кушод</translation>
    </message>
    <message>
        <source>Second rating begun</source>
        <translation>Арзёбии дуюм сар шуд</translation>
    </message>
    <message>
        <source>Indicator rated, sealed</source>
        <translation>Нишондиҳанда арзёбӣ ва муҳр шуд</translation>
    </message>
    <message>
        <source>Second rating locked</source>
        <translation>Арзёбии дуюм қатъӣ шуд</translation>
    </message>
    <message>
        <source>Second rating given up</source>
        <translation>Аз арзёбии дуюм даст кашиданд</translation>
    </message>
    <message>
        <source>Case of which it cannot be read what is due</source>
        <translation>Парвандае, ки аз он корҳои дар пеш хонда намешаванд</translation>
    </message>
    <message>
        <source>Evidence of another desk&apos;s case erased</source>
        <translation>Далелҳои парвандаи ҷои дигар барои ҳамеша пок карда шуданд</translation>
    </message>
    <message>
        <source>Evidence of another desk&apos;s case held, or no longer</source>
        <translation>Далелҳои парвандаи ҷои дигар нигоҳ дошта шуданд ё дигар не</translation>
    </message>
    <message>
        <source>A file taken in as an answer</source>
        <translation>Файл ҳамчун ҷавоб қабул шуд</translation>
    </message>
    <message>
        <source>The content of a file of a case kept</source>
        <translation>Мазмуни файли парванда нигоҳ дошта шуд</translation>
    </message>
    <message>
        <source>A recording of a talk begun</source>
        <translation>Сабти овози суҳбат оғоз шуд</translation>
    </message>
    <message>
        <source>A recording of a talk ended</source>
        <translation>Сабти овози суҳбат анҷом ёфт</translation>
    </message>
    <message>
        <source>A place in a recording marked</source>
        <translation>Ҷойе дар сабти овоз нишона шуд</translation>
    </message>
    <message>
        <source>A recording listened to</source>
        <translation>Сабти овоз шунида шуд</translation>
    </message>
    <message>
        <source>Words typed beside a recording</source>
        <translation>Дар паҳлуи сабти овоз суханон навишта шуд</translation>
    </message>
    <message>
        <source>That a talk was recorded signed for HQ</source>
        <translation>Барои марказ имзо шуд, ки овози суҳбат сабт шудааст</translation>
    </message>
    <message>
        <source>The sound of a recording signed for HQ</source>
        <translation>Овози сабтшуда барои марказ имзо шуд</translation>
    </message>
    <message>
        <source>A recording erased</source>
        <translation>Сабти овоз барои ҳамеша пок карда шуд</translation>
    </message>
    <message>
        <source>The sent sound of a recording erased</source>
        <translation>Овози фиристодашудаи сабт барои ҳамеша пок карда шуд</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>Парванда пӯшида шуд</translation>
    </message>
    <message>
        <source>Case opened again</source>
        <translation>Парванда аз нав кушода шуд</translation>
    </message>
    <message>
        <source>Case closed at another desk</source>
        <translation>Парванда дар ҷойи кори дигар пӯшида шуд</translation>
    </message>
    <message>
        <source>Case opened again at another desk</source>
        <translation>Парванда дар ҷойи кори дигар аз нав кушода шуд</translation>
    </message>
    <message>
        <source>Signed rules put back</source>
        <translation>Қоидаҳои имзошуда баргардонда шуданд</translation>
    </message>
    <message>
        <source>Organisation&apos;s rules signed</source>
        <translation>Қоидаҳои созмон имзо шуданд</translation>
    </message>
    <message>
        <source>Proposed rules set aside</source>
        <translation>Қоидаҳои пешниҳодшуда ҷудо гузошта шуданд</translation>
    </message>
    <message>
        <source>A later version of the program began here</source>
        <translation>Версияи баъдии барнома дар ин ҷо ба кор даромад</translation>
    </message>
    <message>
        <source>Update of the program saved</source>
        <translation>Навсозии барнома нигоҳ дошта шуд</translation>
    </message>
    <message>
        <source>Update of the program handed on</source>
        <translation>Навсозии барнома ба дигарон дода мешавад</translation>
    </message>
    <message>
        <source>Update of the program handed on no more</source>
        <translation>Навсозии барнома дигар дода намешавад</translation>
    </message>
    <message>
        <source>Who signs updates: taken back</source>
        <translation>Имзокунандаи навсозиҳо бозхонда шуд</translation>
    </message>
    <message>
        <source>A watch list loaded</source>
        <translation>Рӯйхати назоратӣ бор шуд</translation>
    </message>
    <message>
        <source>The use of a watch list ended</source>
        <translation>Истифодаи рӯйхати назоратӣ ба охир расид</translation>
    </message>
    <message>
        <source>All cases compared for the same person</source>
        <translation>Ҳамаи парвандаҳо муқоиса шуданд: оё як шахс аст</translation>
    </message>
    <message>
        <source>Rules of comparing all cases changed</source>
        <translation>Қоидаҳои муқоисаи ҳамаи парвандаҳо тағйир ёфтанд</translation>
    </message>
    <message>
        <source>Issuing certificate renewed</source>
        <translation>Сертификати калиди додани сертификат нав карда шуд</translation>
    </message>
    <message>
        <source>Receipt issued by the registry</source>
        <translation>Расид аз феҳрист дода шуд</translation>
    </message>
    <message>
        <source>Region given to a desk</source>
        <translation>Ба ҷойи кор минтақа дода шуд</translation>
    </message>
    <message>
        <source>Registry restored</source>
        <translation>Феҳрист барқарор карда шуд</translation>
    </message>
</context>
<context>
    <name>AddKeyFileDialog</name>
    <message>
        <source>Add a key file</source>
        <translation>Файли калид илова кардан</translation>
    </message>
    <message>
        <source>Make the key file</source>
        <translation>Файли калидро сохтан</translation>
    </message>
    <message>
        <source>Choose where to write it…</source>
        <translation>Ҷойи навиштанро интихоб кардан…</translation>
    </message>
    <message>
        <source>From now on this desk opens for you with your passphrase and this file together. Keep the file on a stick that does not stay with the computer.</source>
        <translation>Аз ин пас ҷойи кор барои Шумо бо ибораи рамзӣ ва ин файл якҷоя кушода мешавад. Файлро дар флешкае нигоҳ доред, ки дар назди компютер намемонад.</translation>
    </message>
    <message>
        <source>Without the file you cannot unlock any more. Copy it to a second stick and lock that one away.</source>
        <translation>Бе файл Шумо дигар кушода наметавонед. Онро ба флешкаи дуюм нусха бардоред ва онро дар ҷойи қулфшуда нигоҳ доред.</translation>
    </message>
    <message>
        <source>The place of the key file is missing</source>
        <translation>Ҷойи файли калид нишон дода нашудааст</translation>
    </message>
    <message>
        <source>Key file: {name}</source>
        <translation>Файли калид: {name}</translation>
    </message>
</context>
<context>
    <name>AddOfficerDialog</name>
    <message>
        <source>Add an officer to {desk}</source>
        <translation>Корманд илова кардан: {desk}</translation>
    </message>
    <message>
        <source>Add the officer</source>
        <translation>Кормандро илова кардан</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ном</translation>
    </message>
    <message>
        <source>As it stands in signatures.</source>
        <translation>Чунон ки дар имзоҳо навишта мешавад.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Нақш</translation>
    </message>
    <message>
        <source>What they may do here. Headquarters sees it and approves it.</source>
        <translation>Ин корманд дар ин ҷо чӣ карда метавонад. Марказ онро мебинад ва тасдиқ мекунад.</translation>
    </message>
    <message>
        <source>Now hand over the keyboard</source>
        <translation>Акнун клавиатураро диҳед</translation>
    </message>
    <message>
        <source>The new officer types a passphrase of their own. Nobody else may see it.</source>
        <translation>Корманди нав ибораи рамзии худро менависад. Каси дигар набояд онро бинад.</translation>
    </message>
    <message>
        <source>Passphrase of the new officer</source>
        <translation>Ибораи рамзии корманди нав</translation>
    </message>
    <message>
        <source>At least 15 characters; four or five words that do not belong together are good.</source>
        <translation>На камтар аз 15 аломат; чор ё панҷ калимаи ба ҳам бемуносибат хуб аст.</translation>
    </message>
    <message>
        <source>Name is missing</source>
        <translation>Ном навишта нашудааст</translation>
    </message>
</context>
<context>
    <name>AfterwardsDialog</name>
    <message>
        <source>How is the person, {count} months after the return?</source>
        <translation>Ҳоли шахс {count} моҳ баъд аз бозгашт чӣ тавр аст?</translation>
    </message>
    <message>
        <source>You say it by name, in your organisation&apos;s words. It is no rating, and no ground of a decision.</source>
        <translation>Шумо инро аз номи худ бо суханони созмонатон мегӯед. Ин баҳо ва асоси қарор нест.</translation>
    </message>
    <message>
        <source>Sign it</source>
        <translation>Имзо кардан</translation>
    </message>
    <message>
        <source>In your organisation&apos;s words</source>
        <translation>Бо суханони созмонатон</translation>
    </message>
    <message>
        <source>More words; may be empty</source>
        <translation>Суханони дигар; метавонад холӣ бошад</translation>
    </message>
</context>
<context>
    <name>AfterwardsPanel</name>
    <message>
        <source>Appeal, and who tells the person</source>
        <translation>Шикоят, ва кӣ ба шахс хабар медиҳад</translation>
    </message>
    <message>
        <source>To whom, where, and who helps with it.</source>
        <translation>Ба кӣ, ба куҷо ва кӣ дар ин кор ёрӣ медиҳад.</translation>
    </message>
    <message>
        <source>How the person can appeal</source>
        <translation>Шахс чӣ тавр шикоят карда метавонад</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>То кадом рӯз</translation>
    </message>
    <message>
        <source>An officer or a post that the person knows.</source>
        <translation>Корманд ё постеро, ки шахс мешиносад.</translation>
    </message>
    <message>
        <source>Who tells the person</source>
        <translation>Кӣ ба шахс хабар медиҳад</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>Бо кадом забон</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Ҳанӯз интихоб нашудааст</translation>
    </message>
</context>
<context>
    <name>AgainDialog</name>
    <message>
        <source>The person appeals</source>
        <translation>Шахс шикоят мекунад</translation>
    </message>
    <message>
        <source>Look at this decision again?</source>
        <translation>Ин қарор аз нав дида шавад?</translation>
    </message>
    <message>
        <source>The decision stays in force until another takes its place. What you write is signed with your name and kept.</source>
        <translation>Қарор то он даме амал мекунад, ки қарори дигар ҷояшро гирад. Навиштаи шумо бо номи шумо имзо ва нигоҳ дошта мешавад.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чаро</translation>
    </message>
    <message>
        <source>What the person says</source>
        <translation>Шахс чӣ мегӯяд</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Асосҳо</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бекор кардан</translation>
    </message>
    <message>
        <source>Pass the appeal on</source>
        <translation>Шикоятро фиристодан</translation>
    </message>
    <message>
        <source>Have it looked at again</source>
        <translation>Ба бознигарӣ фиристодан</translation>
    </message>
    <message>
        <source>Choose why.</source>
        <translation>Интихоб кунед, ки чаро.</translation>
    </message>
    <message>
        <source>Write why, in words.</source>
        <translation>Бо сухан нависед, ки чаро.</translation>
    </message>
</context>
<context>
    <name>AgendaPage</name>
    <message>
        <source>What is due</source>
        <translation>Корҳои дар пеш</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Аз они кӣ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Дар куҷо</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Дар ҳама ҷо</translation>
    </message>
    <message>
        <source>Overdue at</source>
        <translation>Муҳлаташ гузашт дар</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Чанд</translation>
    </message>
    <message>
        <source>How much is overdue where</source>
        <translation>Дар куҷо муҳлати чанд кор гузашт</translation>
    </message>
    <message>
        <source>What is due is being put together; cases left: {count}</source>
        <translation>Рӯйхат тартиб дода мешавад; парвандаҳои боқимонда: {count}</translation>
    </message>
    <message>
        <source>What is due could not be read. What is shown may not be all.</source>
        <translation>Рӯйхатро хондан нашуд. Шояд ҳамааш нишон дода нашудааст.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Аз нав кӯшиш кардан</translation>
    </message>
    <message>
        <source>On {day}</source>
        <translation>Барои {day}</translation>
    </message>
    <message>
        <source>Nothing is due on {day}.</source>
        <translation>Барои {day} ҳеҷ чиз нест.</translation>
    </message>
    <message>
        <source>Call-backs, tasks, plans and reviews of your cases appear here by their day.</source>
        <translation>Дар ин ҷо аз рӯи рӯз зангҳои ҷавобӣ, супоришҳо, нақшаҳо ва бознигариҳои парвандаҳои Шумо пайдо мешаванд.</translation>
    </message>
    <message>
        <source>The next day with something is {day}.</source>
        <translation>Рӯзи навбатие, ки чизе ҳаст: {day}.</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Коре дар пеш нест</translation>
    </message>
    <message>
        <source>Show everybody&apos;s</source>
        <translation>Нишон додани ҳама</translation>
    </message>
    <message>
        <source>Mine and nobody&apos;s</source>
        <translation>Аз они ман ва бесоҳиб</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Аз они ҳама</translation>
    </message>
</context>
<context>
    <name>AgreementFigures</name>
    <message>
        <source>Measure</source>
        <translation>Нишондод</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Қимат</translation>
    </message>
    <message>
        <source>Measures over all</source>
        <translation>Нишондодҳо аз рӯи ҳама</translation>
    </message>
    <message>
        <source>The plot shows alpha for each indicator: at the middle raters agree as chance would, at the end they agree wholly.</source>
        <translation>Расм барои ҳар нишондиҳанда алфаро нишон медиҳад: дар миёна арзёбандаҳо мисли тасодуф мувофиқанд, дар канор пурра мувофиқанд.</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Нишондиҳанда</translation>
    </message>
    <message>
        <source>Measures by indicator</source>
        <translation>Нишондодҳо аз рӯи нишондиҳанда</translation>
    </message>
    <message>
        <source>Nothing that fits was rated by two people yet.</source>
        <translation>Ҳанӯз чизи мувофиқе нест, ки ду нафар арзёбӣ карда бошанд.</translation>
    </message>
    <message>
        <source>{assessments} rated twice, {units} indicators compared. To train raters: no figure says anything of a person who was assessed.</source>
        <translation>Ду бор арзёбӣ шуд: {assessments}, нишондиҳандаҳои муқоисашуда: {units}. Барои омӯзиши арзёбандаҳо: ҳеҷ рақам дар бораи шахси арзёбишуда чизе намегӯяд.</translation>
    </message>
    <message>
        <source>-1</source>
        <translation>-1</translation>
    </message>
    <message>
        <source>0: chance</source>
        <translation>0: тасодуф</translation>
    </message>
    <message>
        <source>1: wholly</source>
        <translation>1: пурра</translation>
    </message>
    <message>
        <source>Alpha for each indicator.</source>
        <translation>Алфа барои ҳар нишондиҳанда.</translation>
    </message>
    <message>
        <source>What the measure says</source>
        <translation>Нишондод дар бораи чист</translation>
    </message>
</context>
<context>
    <name>AgreementView</name>
    <message>
        <source>Instrument</source>
        <translation>Пурсишнома</translation>
    </message>
    <message>
        <source>Raters</source>
        <translation>Арзёбандаҳо</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Пост</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Давра</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Чӣ муқоиса мешавад</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Ҳама</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 рӯзи охир</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>90 рӯзи охир</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Соли охир</translation>
    </message>
    <message>
        <source>All raters</source>
        <translation>Ҳамаи арзёбандаҳо</translation>
    </message>
    <message>
        <source>All posts</source>
        <translation>Ҳамаи постҳо</translation>
    </message>
</context>
<context>
    <name>AlikePanel</name>
    <message>
        <source>Possibly the same person</source>
        <translation>Шояд ҳамон шахс</translation>
    </message>
    <message>
        <source>Look at each beside what you typed, so that nobody gets two cases. You decide; the program only compares names, birth date and papers.</source>
        <translation>Ҳар якеро бо он чи навиштед, муқоиса кунед, то касе ду парванда надошта бошад. Қарор аз Шумост; барнома танҳо номҳо, санаи таваллуд ва ҳуҷҷатҳоро муқоиса мекунад.</translation>
    </message>
</context>
<context>
    <name>Anchors</name>
    <message>
        <source>What counts, and what does not</source>
        <translation>Чӣ ба ҳисоб меравад ва чӣ не</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Кушода</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Пӯшида</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>What became of it?</source>
        <translation>Аз ин чӣ баромад?</translation>
    </message>
    <message>
        <source>You say, by name, what was done. It goes back to who asked, with the next bundle.</source>
        <translation>Шумо бо номи худ мегӯед, ки чӣ карда шуд. Бо бастаи навбатӣ ин ба касе, ки пурсида буд, бармегардад.</translation>
    </message>
    <message>
        <source>Sign the answer</source>
        <translation>Ҷавобро имзо кардан</translation>
    </message>
    <message>
        <source>It cannot be done, for the reason above</source>
        <translation>Инро кардан мумкин нест, сабабаш дар боло</translation>
    </message>
</context>
<context>
    <name>AnswerExportDialog</name>
    <message>
        <source>The answer as it is shown, sealed: only whom you name below can open it. Question, edition and recipients stand in the log.</source>
        <translation>Ҷавоб, чунон ки нишон дода шудааст, мӯҳршуда: онро танҳо касе мекушояд, ки шумо дар поён номбар мекунед. Савол, нашр ва гирандагон дар сабт мемонанд.</translation>
    </message>
    <message>
        <source>A row for each case</source>
        <translation>Барои ҳар парванда як сатр</translation>
    </message>
    <message>
        <source>Under a pseudonym that is another in every export.</source>
        <translation>Бо тахаллусе, ки дар ҳар содирот дигар аст.</translation>
    </message>
</context>
<context>
    <name>AnswerLine</name>
    <message>
        <source>Change</source>
        <translation>Тағйир додан</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Ҷавоб нест</translation>
    </message>
    <message>
        <source>Taken over from the case, not asked again</source>
        <translation>Аз парванда гирифта шуд, аз нав пурсида нашуд</translation>
    </message>
    <message>
        <source>Change: {question}. {answer}</source>
        <translation>Тағйир додан: {question}. {answer}</translation>
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
        <translation>Ислоҳ лозим аст</translation>
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
    <message>
        <source>Earlier answers open it.</source>
        <translation>Онро ҷавобҳои пештара мекушоянд.</translation>
    </message>
    <message>
        <source>It depends on the answer to {questions}</source>
        <translation>Ба ҷавоби {questions} вобаста аст</translation>
    </message>
    <message>
        <source>Answered only by {roles}</source>
        <translation>Танҳо {roles} ҷавоб медиҳад</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>A safeguard keeps this shut, leave it open: {question}</source>
        <translation>Қоидаи ҳимоя инро баста нигоҳ медорад, бе ҷавоб гузоред: {question}</translation>
    </message>
</context>
<context>
    <name>AnswersLeftOut</name>
    <message>
        <source>Left out</source>
        <translation>Гузошта нашуд</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ҷавоб</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чаро</translation>
    </message>
    <message>
        <source>A name, wherever it stands</source>
        <translation>Ном, дар ҳар ҷое ки бошад</translation>
    </message>
    <message>
        <source>{why}: always left out</source>
        <translation>{why}: ҳамеша гузошта намешавад</translation>
    </message>
</context>
<context>
    <name>ApartDialog</name>
    <message>
        <source>Kept apart</source>
        <translation>Алоҳида нигоҳ дошта мешавад</translation>
    </message>
    <message>
        <source>What is said to stem from ill-treatment is used in no rating, decision or referral until a lawyer settles it. What was said before the notice was declined stays apart for good.</source>
        <translation>Он чи мегӯянд, ки аз муносибати бераҳмона ба даст омадааст, то ҳуқуқшинос ҳал накунад, дар ягон баҳо, қарор ё супоридан ба дигарон истифода намешавад. Он чи пеш аз нахостани фаҳмонидани ҳуқуқҳо гуфта шуд, ҳамеша алоҳида мемонад.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чаро</translation>
    </message>
    <message>
        <source>What to keep apart</source>
        <translation>Чиро алоҳида нигоҳ дорем</translation>
    </message>
    <message>
        <source>Nothing is kept apart in this case.</source>
        <translation>Дар ин парванда ҳеҷ чиз алоҳида нигоҳ дошта намешавад.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Пӯшидан</translation>
    </message>
    <message>
        <source>Keep apart: ill-treatment</source>
        <translation>Алоҳида нигоҳ доштан: муносибати бераҳмона</translation>
    </message>
    <message>
        <source>It may be used</source>
        <translation>Истифода бурдан мумкин</translation>
    </message>
    <message>
        <source>It stays apart</source>
        <translation>Алоҳида мемонад</translation>
    </message>
    <message>
        <source>Said before the notice was declined</source>
        <translation>Пеш аз нахостани фаҳмонидани ҳуқуқҳо гуфта шуд</translation>
    </message>
    <message>
        <source>Said to stem from ill-treatment</source>
        <translation>Мегӯянд, ки аз муносибати бераҳмона ба даст омадааст</translation>
    </message>
    <message>
        <source>It stays apart for good.</source>
        <translation>Ҳамеша алоҳида мемонад.</translation>
    </message>
    <message>
        <source>Two lawyers found otherwise. It stays apart until a lawyer settles that.</source>
        <translation>Ду ҳуқуқшинос ба ду натиҷа расиданд. То ҳуқуқшинос инро ҳал накунад, алоҳида мемонад.</translation>
    </message>
    <message>
        <source>It waits for a lawyer.</source>
        <translation>Ҳуқуқшиносро интизор аст.</translation>
    </message>
    <message>
        <source>It may be used: {lawyer}. {reason}</source>
        <translation>Истифода бурдан мумкин: {lawyer}. {reason}</translation>
    </message>
    <message>
        <source>It stays apart: {lawyer}. {reason}</source>
        <translation>Алоҳида мемонад: {lawyer}. {reason}</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Бигӯед, чаро.</translation>
    </message>
</context>
<context>
    <name>ArrivedText</name>
    <message>
        <source>Nothing but its word of how it stands</source>
        <translation>Танҳо хабар дар бораи ҳолати худ</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>Дидан лозим: %n</numerusform>
            <numerusform>Дидан лозим: %n</numerusform>
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
        <source>%n record(s) here already</source>
        <translation>
            <numerusform>%n сабт аллакай дар ин ҷост</numerusform>
            <numerusform>%n сабт аллакай дар ин ҷост</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) held for a person to judge</source>
        <translation>
            <numerusform>%n сабт мунтазири баҳои инсон</numerusform>
            <numerusform>%n сабт мунтазири баҳои инсон</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) not taken in</source>
        <translation>
            <numerusform>%n сабт қабул нашуд</numerusform>
            <numerusform>%n сабт қабул нашуд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) under an id that is something else here</source>
        <translation>
            <numerusform>%n сабт бо рақаме, ки дар ин ҷо чизи дигар аст</numerusform>
            <numerusform>%n сабт бо рақаме, ки дар ин ҷо чизи дигар аст</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Ask for consent</source>
        <translation>Пурсидани розигӣ</translation>
    </message>
    <message>
        <source>Tell the person first: refusing changes nothing, neither the decision nor the help. They can take back what they agree to at any time, without a reason.</source>
        <translation>Аввал ба шахс гӯед: рад кардан чизеро дигар намекунад, на қарорро, на кӯмакро. Розигиро ҳар вақт, бе сабаб, бозпас гирифтан мумкин аст.</translation>
    </message>
    <message>
        <source>Sign what they said</source>
        <translation>Имзои он чи гуфтанд</translation>
    </message>
    <message>
        <source>The person is or may be a child: their guardian answers, the child is heard, and nothing in public is asked.</source>
        <translation>Ин шахс кӯдак аст ё буданаш мумкин аст: васӣ ҷавоб медиҳад, кӯдакро мешунаванд, дар бораи баромади оммавӣ намепурсанд.</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Ба чӣ</translation>
    </message>
    <message>
        <source>What the partner may know</source>
        <translation>Шарик чиро донистанаш мумкин</translation>
    </message>
    <message>
        <source>Word for word, as the person said it.</source>
        <translation>Калима ба калима, чунон ки шахс гуфт.</translation>
    </message>
    <message>
        <source>Partner, by name</source>
        <translation>Шарик, бо ном</translation>
    </message>
    <message>
        <source>What the partner is</source>
        <translation>Шарик кист</translation>
    </message>
    <message>
        <source>They agree</source>
        <translation>Розӣ ҳастанд</translation>
    </message>
    <message>
        <source>They refuse</source>
        <translation>Розӣ нестанд</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Ҷавоб</translation>
    </message>
    <message>
        <source>How it was asked</source>
        <translation>Чӣ тавр пурсида шуд</translation>
    </message>
    <message>
        <source>Where, who was there, what was explained.</source>
        <translation>Дар куҷо, кӣ буд, чӣ фаҳмонда шуд.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Интихоб кунед</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>Бо кадом забон</translation>
    </message>
    <message>
        <source>Interpreter (optional)</source>
        <translation>Тарҷумон (ихтиёрӣ)</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Кадом рӯз</translation>
    </message>
    <message>
        <source>Until when (optional)</source>
        <translation>То кадом рӯз (ихтиёрӣ)</translation>
    </message>
    <message>
        <source>What the person said (optional)</source>
        <translation>Шахс чӣ гуфт (ихтиёрӣ)</translation>
    </message>
    <message>
        <source>In their words.</source>
        <translation>Бо суханони худи шахс.</translation>
    </message>
    <message>
        <source>Choose to what.</source>
        <translation>Интихоб кунед, ба чӣ.</translation>
    </message>
    <message>
        <source>Name the partner.</source>
        <translation>Номи шарикро нависед.</translation>
    </message>
    <message>
        <source>Say what the partner is.</source>
        <translation>Гӯед, ки шарик кист.</translation>
    </message>
    <message>
        <source>Say what the partner may know.</source>
        <translation>Гӯед, ки шарик чиро донистанаш мумкин.</translation>
    </message>
    <message>
        <source>Choose what they say.</source>
        <translation>Ҷавобро интихоб кунед.</translation>
    </message>
    <message>
        <source>Say how it was asked.</source>
        <translation>Гӯед, ки чӣ тавр пурсида шуд.</translation>
    </message>
    <message>
        <source>Choose the language.</source>
        <translation>Забонро интихоб кунед.</translation>
    </message>
    <message>
        <source>Say on which day; it is not in the future.</source>
        <translation>Рӯзро гӯед; он дар оянда нест.</translation>
    </message>
    <message>
        <source>The last day is no day, or too early.</source>
        <translation>Рӯзи охирин нодуруст ё хеле барвақт аст.</translation>
    </message>
    <message>
        <source>What is written is too long to be kept.</source>
        <translation>Навишта барои нигоҳ доштан хеле дароз аст.</translation>
    </message>
    <message>
        <source>Who rates second?</source>
        <translation>Кӣ дуюм арзёбӣ мекунад?</translation>
    </message>
    <message>
        <source>They see the words, kind and place of the evidence, and nothing of how it was rated. Choose somebody who does not know the ratings and is free to differ.</source>
        <translation>Ӯ сухан, навъ ва ҷойи далелҳоро мебинад ва аз баҳои онҳо чизе намебинад. Касеро интихоб кунед, ки баҳоҳоро намедонад ва озод аст розӣ набошад.</translation>
    </message>
    <message>
        <source>Second rater</source>
        <translation>Арзёбандаи дуюм</translation>
    </message>
    <message>
        <source>Words for them (optional)</source>
        <translation>Сухан барои ӯ (ихтиёрӣ)</translation>
    </message>
    <message>
        <source>Never anything of the ratings.</source>
        <translation>Ҳеҷ чиз дар бораи баҳоҳо.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бекор кардан</translation>
    </message>
    <message>
        <source>Another desk: {name}</source>
        <translation>Ҷойи кори дигар: {name}</translation>
    </message>
    <message>
        <source>Choose who rates second.</source>
        <translation>Интихоб кунед, ки кӣ дуюм арзёбӣ мекунад.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ҳанӯз касе не</translation>
    </message>
    <message>
        <source>Ask them</source>
        <translation>Аз ӯ хостан</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>The words as they should be</source>
        <translation>Суханон чӣ тавр бояд бошанд</translation>
    </message>
</context>
<context>
    <name>AskingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Бекор кардан</translation>
    </message>
</context>
<context>
    <name>Attached</name>
    <message>
        <source>Files of this kind can be neither shown nor played here.</source>
        <translation>Файлҳои ин навъро дар ин ҷо на нишон додан мумкин аст, на шунидан.</translation>
    </message>
    <message>
        <source>The file is larger than what is shown here.</source>
        <translation>Файл аз он чи дар ин ҷо нишон дода мешавад, калонтар аст.</translation>
    </message>
    <message>
        <source>The file is damaged, or is not what it looks like.</source>
        <translation>Файл вайрон аст ё он чизе нест, ки менамояд.</translation>
    </message>
    <message>
        <source>The document is closed by a password.</source>
        <translation>Ҳуҷҷат бо парол пӯшида шудааст.</translation>
    </message>
    <message>
        <source>Decoding it took too long and was stopped. The file may be made to do harm.</source>
        <translation>Кушодани он аз ҳад дароз кашид ва қатъ карда шуд. Шояд файл барои зарар расондан сохта шудааст.</translation>
    </message>
    <message>
        <source>What decoded the file broke down and was stopped. The file may be made to do harm.</source>
        <translation>Он чи файлро мекушод, аз кор монд ва қатъ карда шуд. Шояд файл барои зарар расондан сохта шудааст.</translation>
    </message>
    <message>
        <source>This computer has no player that takes a sound from memory.</source>
        <translation>Дар ин компютер бозингаре нест, ки садоро аз хотира гирад.</translation>
    </message>
    <message>
        <source>It is kept in the record as it came.</source>
        <translation>Он дар сабт чунон ки омад, нигоҳ дошта мешавад.</translation>
    </message>
</context>
<context>
    <name>AttachedDialog</name>
    <message>
        <source>Attached file</source>
        <translation>Файли замимашуда</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Пӯшидан</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Nothing was taken from it. Use another backup.</source>
        <translation>Аз он чизе гирифта нашуд. Нусхаи эҳтиётии дигарро истифода баред.</translation>
    </message>
    <message>
        <source>The passphrase does not open this backup.</source>
        <translation>Ин ибораи рамзӣ нусхаи эҳтиётиро намекушояд.</translation>
    </message>
    <message>
        <source>It is the one they had when the backup was made. Check Caps Lock and the keyboard&apos;s language.</source>
        <translation>Ибораи рамзие лозим аст, ки корманд ҳангоми сохтани нусха дошт. Caps Lock ва забони клавиатураро санҷед.</translation>
    </message>
    <message>
        <source>The key does not open this backup.</source>
        <translation>Ин калид нусхаи эҳтиётиро намекушояд.</translation>
    </message>
    <message>
        <source>It was sealed for another organisation, or it was altered.</source>
        <translation>Он барои созмони дигар муҳр шудааст ё тағйир дода шудааст.</translation>
    </message>
    <message>
        <source>The officer&apos;s key in this backup is damaged.</source>
        <translation>Калиди корманд дар ин нусхаи эҳтиётӣ вайрон шудааст.</translation>
    </message>
    <message>
        <source>Choose another officer, or another backup.</source>
        <translation>Корманди дигар ё нусхаи эҳтиётии дигарро интихоб кунед.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote this backup.</source>
        <translation>Ин нусхаи эҳтиётиро версияи навтари барнома навиштааст.</translation>
    </message>
    <message>
        <source>Restore it with that version.</source>
        <translation>Онро бо ҳамон версияи барнома барқарор кунед.</translation>
    </message>
    <message>
        <source>This file is not a backup, or it is damaged.</source>
        <translation>Ин файл нусхаи эҳтиётӣ нест ё вайрон шудааст.</translation>
    </message>
    <message>
        <source>The backup was cut short or altered.</source>
        <translation>Нусхаи эҳтиётӣ кӯтоҳ карда ё тағйир дода шудааст.</translation>
    </message>
    <message>
        <source>This desk is on this computer already.</source>
        <translation>Ин ҷойи кор аллакай дар ин компютер ҳаст.</translation>
    </message>
    <message>
        <source>Two desks with the same keys look like a forgery. Move the old desk&apos;s folder out of {place} first, and delete nothing.</source>
        <translation>Ду ҷойи кор бо як калид ба қалбакӣ монанданд. Аввал ҷузвдони ҷойи кори пешинаро аз {place} кӯчонед ва чизеро пок накунед.</translation>
    </message>
    <message>
        <source>The casebook in this backup is not the one it was made of.</source>
        <translation>Дафтари парвандаҳо дар ин нусхаи эҳтиётӣ ҳамоне нест, ки нусха аз он гирифта шудааст.</translation>
    </message>
    <message>
        <source>The system says: {reason}</source>
        <translation>Низом мегӯяд: {reason}</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>Файлро хондан ё навиштан нашуд.</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Backups on the stick</source>
        <translation>Нусхаҳои эҳтиётӣ дар флешка</translation>
    </message>
    <message>
        <source>There is no backup here.</source>
        <translation>Дар ин ҷо нусхаи эҳтиётӣ нест.</translation>
    </message>
    <message>
        <source>{act}. Opens with the passphrase of {names}, or with HQ&apos;s recovery.</source>
        <translation>{act}. Бо ибораи рамзии {names} ё бо калиди барқарорсозии марказ кушода мешавад.</translation>
    </message>
    <message>
        <source>{act}. Opens with the passphrase of {names}.</source>
        <translation>{act}. Бо ибораи рамзии {names} кушода мешавад.</translation>
    </message>
</context>
<context>
    <name>BackupOpener</name>
    <message>
        <source>Passphrase they had then</source>
        <translation>Ибораи рамзии ҳамон вақт</translation>
    </message>
</context>
<context>
    <name>BackupPanel</name>
    <message>
        <source>Backup</source>
        <translation>Нусхаи эҳтиётӣ</translation>
    </message>
    <message>
        <source>A backup is this desk as it is now, encrypted, on a stick. It opens with the passphrase of any officer who has a key here today.</source>
        <translation>Нусхаи эҳтиётӣ ҳамин ҷойи кор дар ҳолати ҳозира аст, ки рамзгузоришуда дар флешка меистад. Онро ибораи рамзии ҳар корманде мекушояд, ки имрӯз дар ин ҷо калид дорад.</translation>
    </message>
    <message>
        <source>Back up to the stick</source>
        <translation>Нусхаро ба флешка навиштан</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Санҷидан</translation>
    </message>
    <message>
        <source>Leave it in until this is done.</source>
        <translation>То анҷоми кор онро нагиред.</translation>
    </message>
    <message>
        <source>Stopped. Nothing of this backup is on the stick.</source>
        <translation>Қатъ шуд. Дар флешка аз ин нусхаи эҳтиётӣ чизе нест.</translation>
    </message>
    <message>
        <source>File {name}, {size}.</source>
        <translation>Файли {name}, {size}.</translation>
    </message>
    <message>
        <source>HQ&apos;s recovery opens it too.</source>
        <translation>Онро калиди барқарорсозии марказ низ мекушояд.</translation>
    </message>
    <message>
        <source>Only an officer&apos;s passphrase opens it: headquarters has made no recovery yet.</source>
        <translation>Онро танҳо ибораи рамзии корманд мекушояд: марказ ҳанӯз калиди барқарорсозӣ насохтааст.</translation>
    </message>
    <message>
        <source>The backup is on the stick; it was read back and opened. Safe to remove.</source>
        <translation>Нусхаи эҳтиётӣ дар флешка аст; он аз нав хонда ва кушода шуд. Флешкаро гирифтан мумкин аст.</translation>
    </message>
    <message>
        <source>The backup is in a folder on this computer; it was read back and opened. Carry it away.</source>
        <translation>Нусхаи эҳтиётӣ дар ҷузвдони ҳамин компютер аст; он аз нав хонда ва кушода шуд. Онро аз ин ҷо баред.</translation>
    </message>
    <message>
        <source>There is no whole backup on it. Put the stick in and begin again.</source>
        <translation>Дар он нусхаи эҳтиётии пурра нест. Флешкаро гузошта, аз нав оғоз кунед.</translation>
    </message>
    <message>
        <source>The backup was removed. Take another stick and begin again.</source>
        <translation>Нусхаи эҳтиётӣ аз флешка гирифта шуд. Флешкаи дигарро гирифта, аз нав оғоз кунед.</translation>
    </message>
</context>
<context>
    <name>BackupStep</name>
    <message>
        <source>Restore {desk}</source>
        <translation>Барқарор кардан: {desk}</translation>
    </message>
    <message>
        <source>Restore the desk</source>
        <translation>Ҷойи корро барқарор кардан</translation>
    </message>
    <message>
        <source>Backup of {moment}</source>
        <translation>Нусхаи эҳтиётии {moment}</translation>
    </message>
</context>
<context>
    <name>BarcodeQuestion</name>
    <message>
        <source>Read it from a picture…</source>
        <translation>Аз сурат хондан…</translation>
    </message>
    <message>
        <source>Pictures and documents (*)</source>
        <translation>Суратҳо ва ҳуҷҷатҳо (*)</translation>
    </message>
    <message>
        <source>Read it by camera…</source>
        <translation>Бо камера хондан…</translation>
    </message>
</context>
<context>
    <name>BecomingBar</name>
    <message>
        <source>End call</source>
        <translation>Зангро тамом кардан</translation>
    </message>
    <message>
        <source>Join a case…</source>
        <translation>Ба парванда пайвастан…</translation>
    </message>
    <message>
        <source>Show the case</source>
        <translation>Парвандаро нишон додан</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Пӯшидан…</translation>
    </message>
    <message>
        <source>Call back now</source>
        <translation>Ҳозир аз нав занг задан</translation>
    </message>
    <message>
        <source>Go on with this call</source>
        <translation>Ин зангро идома додан</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Аз нав кушодан</translation>
    </message>
    <message>
        <source>Take out of the case…</source>
        <translation>Аз парванда баровардан…</translation>
    </message>
    <message>
        <source>Not of this story</source>
        <translation>Аз ин ҳикоят нест</translation>
    </message>
    <message>
        <source>A case of their own…</source>
        <translation>Парвандаи худашон…</translation>
    </message>
</context>
<context>
    <name>BesideCard</name>
    <message>
        <source>Beside another record of this form</source>
        <translation>Дар паҳлуи сабти дигари ҳамин пурсишнома</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Муқоиса бо</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Муқоиса кардан</translation>
    </message>
    <message>
        <source>{officer}, {day}</source>
        <translation>{officer}, {day}</translation>
    </message>
</context>
<context>
    <name>BesidePanel</name>
    <message>
        <source>You may say</source>
        <translation>Гуфтан мумкин аст</translation>
    </message>
    <message>
        <source>You may not promise</source>
        <translation>Ваъда додан мумкин нест</translation>
    </message>
    <message>
        <source>The organisation&apos;s texts are not here. Promise nothing: say that somebody calls back.</source>
        <translation>Матнҳои созмон ин ҷо нестанд. Ҳеҷ чиз ваъда надиҳед: гӯед, ки аз нав занг мезананд.</translation>
    </message>
    <message>
        <source>This story so far</source>
        <translation>Ин ҳикоят то ҳол</translation>
    </message>
    <message>
        <source>Perhaps the same story</source>
        <translation>Шояд ҳамон ҳикоят</translation>
    </message>
    <message>
        <source>Possibly the same person</source>
        <translation>Шояд ҳамон шахс</translation>
    </message>
    <message>
        <source>Approved by {name}, {date}.</source>
        <translation>Тасдиқ кард: {name}, {date}.</translation>
    </message>
    <message>
        <source>Not approved in this language: an interpreter says it.</source>
        <translation>Ба ин забон тасдиқ нашудааст: тарҷумон мегӯяд.</translation>
    </message>
</context>
<context>
    <name>BesideRow</name>
    <message>
        <source>They differ in: {fields}</source>
        <translation>Фарқ доранд дар: {fields}</translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation>Якхела мегӯянд.</translation>
    </message>
    <message>
        <source>What do the two settle on?</source>
        <translation>Ҳар ду ба чӣ мувофиқ мешаванд?</translation>
    </message>
    <message>
        <source>As {name} rated</source>
        <translation>Чуноне ки {name} арзёбӣ кард</translation>
    </message>
    <message>
        <source>The disagreement stays</source>
        <translation>Ихтилоф мемонад</translation>
    </message>
    <message>
        <source>Why {name} changes the rating</source>
        <translation>Чаро {name} баҳоро тағйир медиҳад</translation>
    </message>
    <message>
        <source>The disagreement stays.</source>
        <translation>Ихтилоф мемонад.</translation>
    </message>
    <message>
        <source>Settled: {rating}</source>
        <translation>Мувофиқ шуданд: {rating}</translation>
    </message>
</context>
<context>
    <name>BesideView</name>
    <message>
        <source>Third person (optional)</source>
        <translation>Шахси сеюм (ихтиёрӣ)</translation>
    </message>
    <message>
        <source>Where the two cannot settle alone: who sat with them, by name.</source>
        <translation>Агар ду нафар худашон мувофиқ нашаванд: кӣ бо онҳо буд, бо ном.</translation>
    </message>
    <message>
        <source>What else is to be said</source>
        <translation>Боз чӣ гуфтан лозим</translation>
    </message>
    <message>
        <source>Needed where a disagreement stays, or where you refuse: why.</source>
        <translation>Лозим аст, агар ихтилоф монад ё шумо розӣ набошед: чаро.</translation>
    </message>
    <message>
        <source>Sign what we settle on</source>
        <translation>Имзои он чи мувофиқ шудем</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>Ман розӣ</translation>
    </message>
    <message>
        <source>I do not agree</source>
        <translation>Ман розӣ не</translation>
    </message>
    <message>
        <source>They differ in {count} of {all} indicators. Both originals are kept.</source>
        <translation>Дар {count} аз {all} нишондиҳанда фарқ доранд. Ҳарду баҳои аввала нигоҳ дошта мешаванд.</translation>
    </message>
    <message>
        <source>The organisation opened the first ratings: {why}</source>
        <translation>Созмон баҳоҳои аввалро кушод: {why}</translation>
    </message>
    <message>
        <source>Something that came about this rating does not fit; ask a supervisor.</source>
        <translation>Чизе, ки дар бораи ин арзёбӣ омад, мувофиқ нест; аз роҳбар пурсед.</translation>
    </message>
    <message>
        <source>{name} proposed this, {at}.</source>
        <translation>{name} пешниҳод кард, {at}.</translation>
    </message>
    <message>
        <source>With a third person: {name}</source>
        <translation>Бо шахси сеюм: {name}</translation>
    </message>
</context>
<context>
    <name>BiasRows</name>
    <message>
        <source>Dismiss</source>
        <translation>Бастан</translation>
    </message>
    <message>
        <source>Dismiss: {words}</source>
        <translation>Бастан: {words}</translation>
    </message>
</context>
<context>
    <name>BirthEditor</name>
    <message>
        <source>How well the birth date is known</source>
        <translation>Санаи таваллуд чӣ қадар маълум аст</translation>
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
        <source>Back</source>
        <translation>Бозгашт</translation>
    </message>
</context>
<context>
    <name>BringBackDialog</name>
    <message>
        <source>Bring the issuing key back from the safe</source>
        <translation>Калиди додани сертификатро аз сейф баргардондан</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Калидро баргардондан</translation>
    </message>
    <message>
        <source>For when the officers who are named are gone, or one is not to be asked. The key then opens for you and the second officer together, and for nobody else.</source>
        <translation>Агар кормандони таъиншуда дигар набошанд ё аз яке аз онҳо хоҳиш кардан мумкин набошад. Он гоҳ калидро танҳо Шумо ва корманди дуюм якҷоя мекушоед, каси дигар не.</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Файлро интихоб кардан…</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Ибораи рамзии файл</translation>
    </message>
    <message>
        <source>Passphrase of the second officer</source>
        <translation>Ибораи рамзии корманди дуюм</translation>
    </message>
    <message>
        <source>Choose the file from the safe</source>
        <translation>Файлро аз сейф интихоб кунед</translation>
    </message>
    <message>
        <source>The passphrase of the file is missing</source>
        <translation>Ибораи рамзии файл навишта нашудааст</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Файлро интихоб кардан</translation>
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
    <name>CallDialog</name>
    <message>
        <source>A call</source>
        <translation>Занг</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Пӯшидан</translation>
    </message>
</context>
<context>
    <name>CallPage</name>
    <message>
        <source>Back to the calls</source>
        <translation>Ба зангҳо</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Нигоҳ дошта шуд {time}</translation>
    </message>
    <message>
        <source>This field is not kept; all others are.</source>
        <translation>Ин майдон нигоҳ дошта нашуд; ҳамаи дигарҳо нигоҳ дошта шуданд.</translation>
    </message>
    <message>
        <source>Handed on with these words:</source>
        <translation>Бо ин суханон супорида шуд:</translation>
    </message>
    <message>
        <source>What was said is lost, as the organisation&apos;s rule says. The call is counted.</source>
        <translation>Гуфтаҳо мувофиқи қоидаи созмон гум шуданд. Занг ба ҳисоб гирифта шудааст.</translation>
    </message>
    <message>
        <source>What was said is lost on {date}.</source>
        <translation>Гуфтаҳо {date} гум мешаванд.</translation>
    </message>
    <message>
        <source>Of the same story</source>
        <translation>Аз ҳамон ҳикоят</translation>
    </message>
    <message>
        <source>The call is ended. Say below what becomes of it, now or later.</source>
        <translation>Занг тамом шуд. Дар поён гӯед, ки бо он чӣ мешавад, ҳозир ё баъдтар.</translation>
    </message>
    <message>
        <source>What you write is not kept. Write on paper until this is mended.</source>
        <translation>Он чи менависед, нигоҳ дошта намешавад. То ислоҳ шуданаш дар коғаз нависед.</translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>Nothing was written down.</source>
        <translation>Ҳеҷ чиз навишта нашудааст.</translation>
    </message>
</context>
<context>
    <name>Calls</name>
    <message>
        <source>The person</source>
        <translation>Худи шахс</translation>
    </message>
    <message>
        <source>A relative</source>
        <translation>Хешованд</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Каси дигар</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Номаълум</translation>
    </message>
    <message>
        <source>Not ended</source>
        <translation>Тамом нашудааст</translation>
    </message>
    <message>
        <source>Part of a case</source>
        <translation>Дар парванда</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Пӯшида</translation>
    </message>
    <message>
        <source>Answered: nothing more to do</source>
        <translation>Ҷавоб дода шуд: дигар коре нест</translation>
    </message>
    <message>
        <source>A hoax</source>
        <translation>Шӯхӣ</translation>
    </message>
    <message>
        <source>Abuse</source>
        <translation>Таҳқир</translation>
    </message>
    <message>
        <source>A wrong number</source>
        <translation>Рақами нодуруст</translation>
    </message>
    <message>
        <source>Abandoned: nobody decided in time</source>
        <translation>Нотамом монд: касе сари вақт қарор накард</translation>
    </message>
    <message>
        <source>On the line</source>
        <translation>Дар хат</translation>
    </message>
    <message>
        <source>Code word</source>
        <translation>Калимаи рамзӣ</translation>
    </message>
    <message>
        <source>Who they are to the person</source>
        <translation>Ба шахс кӣ мешавад</translation>
    </message>
    <message>
        <source>Is the caller safe</source>
        <translation>Зангзананда дар амон аст</translation>
    </message>
    <message>
        <source>The caller&apos;s safety</source>
        <translation>Амнияти зангзананда</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Забон</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Номи шахс</translation>
    </message>
    <message>
        <source>Safe now</source>
        <translation>Ҳоло дар амон</translation>
    </message>
    <message>
        <source>The person&apos;s safety</source>
        <translation>Амнияти шахс</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Дар куҷо</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Бо кӣ</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Кӯдакон</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Ҳуҷҷатҳо</translation>
    </message>
    <message>
        <source>What they want</source>
        <translation>Чӣ мехоҳад</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Аз нав занг задан</translation>
    </message>
    <message>
        <source>Number or account</source>
        <translation>Рақам ё ҳисоб</translation>
    </message>
    <message>
        <source>Safe day</source>
        <translation>Рӯзи бехатар</translation>
    </message>
    <message>
        <source>Safe from</source>
        <translation>Бехатар аз</translation>
    </message>
    <message>
        <source>Safe until</source>
        <translation>Бехатар то</translation>
    </message>
    <message>
        <source>Safe time in their words</source>
        <translation>Вақти бехатар бо суханони худашон</translation>
    </message>
    <message>
        <source>Never say or leave as a message</source>
        <translation>Ҳеҷ гоҳ нагуфтан ва дар паём намондан</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Бо суханони худашон</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Дар амон</translation>
    </message>
    <message>
        <source>Not safe</source>
        <translation>Дар амон нест</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>Бо телефон</translation>
    </message>
    <message>
        <source>By messenger</source>
        <translation>Бо паёмрасон</translation>
    </message>
    <message>
        <source>They call again</source>
        <translation>Худашон занг мезананд</translation>
    </message>
    <message>
        <source>Nobody calls back</source>
        <translation>Касе аз нав занг намезанад</translation>
    </message>
    <message>
        <source>no day said</source>
        <translation>рӯз гуфта нашудааст</translation>
    </message>
    <message>
        <source>A call</source>
        <translation>Занг</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Қарор нашудааст</translation>
    </message>
    <message>
        <source>Nobody said</source>
        <translation>Касе нагуфтааст</translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message>
        <source>Calls</source>
        <translation>Зангҳо</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>Занги нав</translation>
    </message>
    <message>
        <source>Code word, name, number, or any word that was said</source>
        <translation>Калимаи рамзӣ, ном, рақам ё ҳар калимаи гуфташуда</translation>
    </message>
    <message>
        <source>Search calls</source>
        <translation>Ҷустуҷӯи зангҳо</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Ҳама</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Намоиш</translation>
    </message>
    <message>
        <source>Hand to the next shift…</source>
        <translation>Ба навбати оянда супоридан…</translation>
    </message>
    <message>
        <source>Take over from the shift before</source>
        <translation>Аз навбати пешина қабул кардан</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Ҳисоб кардан</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Боз нишон додан</translation>
    </message>
    <message>
        <source>No call fits.</source>
        <translation>Занги мувофиқ нест.</translation>
    </message>
    <message>
        <source>Calls that lost their words are found no more; they are counted.</source>
        <translation>Зангҳое, ки суханонашон гум шудаанд, дигар ёфт намешаванд; онҳо ба ҳисоб гирифта шудаанд.</translation>
    </message>
    <message>
        <source>No calls here.</source>
        <translation>Ин ҷо занг нест.</translation>
    </message>
    <message>
        <source>Somebody is on the line: begin at once. No name is needed.</source>
        <translation>Касе дар хат аст: дарҳол сар кунед. Ном лозим нест.</translation>
    </message>
    <message>
        <source>call back: {when}</source>
        <translation>аз нав занг задан: {when}</translation>
    </message>
    <message>
        <source>for the next shift</source>
        <translation>барои навбати оянда</translation>
    </message>
    <message>
        <source>taken over by {name}</source>
        <translation>қабул кард: {name}</translation>
    </message>
    <message>
        <source>words are lost</source>
        <translation>суханон гум шудаанд</translation>
    </message>
    <message>
        <source>Handed to the next shift.</source>
        <translation>Ба навбати оянда супорида шуд.</translation>
    </message>
    <message>
        <source>Taken over. These calls are yours now.</source>
        <translation>Қабул шуд. Ҳоло ин зангҳо азони Шумоянд.</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Қарор нашудааст</translation>
    </message>
</context>
<context>
    <name>CameBack</name>
    <message>
        <source>Decided, sent back and asked for</source>
        <translation>Қарор шуда, баргардонида ва супорида</translation>
    </message>
    <message>
        <source>Sent back: {record}</source>
        <translation>Баргардонида шуд: {record}</translation>
    </message>
    <message>
        <source>To be done by {who}</source>
        <translation>Бояд иҷро кунад: {who}</translation>
    </message>
    <message>
        <source>Decision: {outcome}</source>
        <translation>Қарор: {outcome}</translation>
    </message>
    <message>
        <source>{officer} dissents: {words}</source>
        <translation>Андешаи хос, {officer}: {words}</translation>
    </message>
    <message>
        <source>Proposed, not in force: waits for {names}.</source>
        <translation>Пешниҳод шуд, амал намекунад: {names}-ро интизор аст.</translation>
    </message>
    <message>
        <source>In force. Can be appealed until {day}.</source>
        <translation>Амал мекунад. То {day} шикоят кардан мумкин аст.</translation>
    </message>
    <message>
        <source>To be looked at again: {words}</source>
        <translation>Аз нав дидан лозим: {words}</translation>
    </message>
    <message>
        <source>The person was not told yet: {who} tells them.</source>
        <translation>Ба шахс ҳанӯз гуфта нашудааст: {who} мегӯяд.</translation>
    </message>
    <message>
        <source>The person was told on {day}.</source>
        <translation>Ба шахс {day} гуфта шуд.</translation>
    </message>
    <message>
        <source>{who} · until {day}</source>
        <translation>{who} · то {day}</translation>
    </message>
    <message>
        <source>{officer}, {when}</source>
        <translation>{officer}, {when}</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Сабтро кушодан</translation>
    </message>
    <message>
        <source>Say what became of it…</source>
        <translation>Гуфтан, ки чӣ шуд…</translation>
    </message>
    <message>
        <source>Read the decision</source>
        <translation>Қарорро хондан</translation>
    </message>
</context>
<context>
    <name>CameraDialog</name>
    <message>
        <source>What the camera sees</source>
        <translation>Он чи камера мебинад</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Аз нав кӯшиш кардан</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бекор кардан</translation>
    </message>
    <message>
        <source>In use: {camera}</source>
        <translation>Кор мекунад: {camera}</translation>
    </message>
    <message>
        <source>The camera is not in use.</source>
        <translation>Камера кор намекунад.</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Add another</source>
        <translation>Боз илова кардан</translation>
    </message>
    <message>
        <source>Nothing is said yet.</source>
        <translation>Ҳоло чизе гуфта нашудааст.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of it are open.</source>
        <translation>
            <numerusform>%n савол кушода аст.</numerusform>
            <numerusform>%n савол кушода аст.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Навиштан</translation>
    </message>
    <message>
        <source>Write: {title}</source>
        <translation>Навиштан: {title}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Гирифтан</translation>
    </message>
    <message>
        <source>Remove: {title}</source>
        <translation>Гирифтан: {title}</translation>
    </message>
</context>
<context>
    <name>CaseFate</name>
    <message>
        <source>Put this case on legal hold?</source>
        <translation>Нобудкунии ин парвандаро манъ мекунед?</translation>
    </message>
    <message>
        <source>{reference}
It is kept, whatever the rule says, until a supervisor lifts the hold.</source>
        <translation>{reference}
Қоида ҳар чӣ гӯяд ҳам, парванда нигоҳ дошта мешавад, то роҳбар манъро бардорад.</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Манъ кардан</translation>
    </message>
    <message>
        <source>The case is on legal hold.</source>
        <translation>Нобудкунии парванда манъ аст.</translation>
    </message>
    <message>
        <source>Lift the legal hold?</source>
        <translation>Манъи нобудкуниро мебардоред?</translation>
    </message>
    <message>
        <source>{reference}
The organisation&apos;s rule applies to this case again: it may be erased.</source>
        <translation>{reference}
Ба ин парванда боз қоидаи созмон татбиқ мешавад: онро пок кардан мумкин мешавад.</translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation>Манъро бардоштан</translation>
    </message>
    <message>
        <source>The legal hold is lifted.</source>
        <translation>Манъи нобудкунӣ бардошта шуд.</translation>
    </message>
    <message>
        <source>Erase this case?</source>
        <translation>Ин парвандаро барои ҳамеша пок мекунед?</translation>
    </message>
    <message>
        <source>{reference}
Names, birth date, answers, notes, releases and records of this case are overwritten on this desk. It cannot be undone. Its reference stays, and the log of what was done. Backups made before, and HQ&apos;s own copy, still hold it.</source>
        <translation>{reference}
Номҳо, санаи таваллуд, ҷавобҳо, қайдҳо, маълумоти дастраскардаи равоншинос ва сабтҳои ин парванда дар ин ҷойи кор аз рӯй навишта мешаванд. Инро бекор кардан мумкин нест. Рақами парванда ва журнали корҳои кардашуда мемонад. Он дар нусхаҳои эҳтиётии пешина ва дар нусхаи марказ боқӣ мемонад.</translation>
    </message>
    <message>
        <source>Erase the case</source>
        <translation>Парвандаро барои ҳамеша пок кардан</translation>
    </message>
    <message>
        <source>The case was erased.</source>
        <translation>Парванда барои ҳамеша пок карда шуд.</translation>
    </message>
    <message>
        <source>Withdraw this case?</source>
        <translation>Ин парвандаро бозпас мегиред?</translation>
    </message>
    <message>
        <source>{reference}
For a case that was opened by mistake, with nothing in it. It is kept and left out of lists; it can be brought back.</source>
        <translation>{reference}
Барои парвандае, ки иштибоҳан кушода шуд ва холист. Он нигоҳ дошта мешавад, вале дар рӯйхатҳо нест; онро баргардондан мумкин аст.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Бозпас гирифтан</translation>
    </message>
    <message>
        <source>The case is withdrawn.</source>
        <translation>Парванда бозпас гирифта шуд.</translation>
    </message>
    <message>
        <source>Bring this case back?</source>
        <translation>Ин парвандаро баргардонед?</translation>
    </message>
    <message>
        <source>{reference}
It stands in lists and searches again.</source>
        <translation>{reference}
Он боз дар рӯйхатҳо ва ҷустуҷӯ мешавад.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Баргардондан</translation>
    </message>
    <message>
        <source>The case is back.</source>
        <translation>Парванда баргардонда шуд.</translation>
    </message>
    <message>
        <source>Close the case…</source>
        <translation>Пӯшидани парванда…</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation>Парванда пӯшида шуд.</translation>
    </message>
    <message>
        <source>Open this case again?</source>
        <translation>Ин парвандаро аз нав мекушоед?</translation>
    </message>
    <message>
        <source>{reference}
Work on it goes on; it stands in lists and the agenda again.</source>
        <translation>{reference}
Кор аз рӯйи он идома меёбад; он боз дар рӯйхатҳо ва корҳои дар пеш мешавад.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Аз нав кушодан</translation>
    </message>
    <message>
        <source>The case is open again.</source>
        <translation>Парванда аз нав кушода шуд.</translation>
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
        <source>Papers</source>
        <translation>Ҳуҷҷатҳо</translation>
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
        <translation>Парвандаро кушодан</translation>
    </message>
    <message>
        <source>Names, birth date and papers</source>
        <translation>Номҳо, санаи таваллуд ва ҳуҷҷатҳо</translation>
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
        <translation>Тағйир додан</translation>
    </message>
    <message>
        <source>Change names, birth date or stage</source>
        <translation>Номҳо, санаи таваллуд ё марҳиларо тағйир додан</translation>
    </message>
    <message>
        <source>Names, birth date and papers…</source>
        <translation>Номҳо, санаи таваллуд ва ҳуҷҷатҳо…</translation>
    </message>
    <message>
        <source>Withdraw this case…</source>
        <translation>Ин парвандаро бозпас гирифтан…</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Марҳила</translation>
    </message>
    <message>
        <source>Legal hold…</source>
        <translation>Манъи нобудкунӣ…</translation>
    </message>
    <message>
        <source>Not confirmed. The case is shown as it was when you looked last.</source>
        <translation>Тасдиқ нашуд. Парванда дар ҳолате нишон дода мешавад, ки Шумо бори охир дидед.</translation>
    </message>
</context>
<context>
    <name>CaseSummary</name>
    <message>
        <source>Continue interview</source>
        <translation>Суҳбатро давом додан</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Парвандаро кушодан</translation>
    </message>
    <message>
        <source>Opening it asks for your confirmation.</source>
        <translation>Барои кушодани он тасдиқи Шумо пурсида мешавад.</translation>
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
    <name>CaseTabs</name>
    <message>
        <source>Story</source>
        <translation>Таърих</translation>
    </message>
    <message>
        <source>Person and family</source>
        <translation>Шахс ва оила</translation>
    </message>
    <message>
        <source>Papers and passage</source>
        <translation>Ҳуҷҷатҳо ва роҳ</translation>
    </message>
    <message>
        <source>Plan and needs</source>
        <translation>Нақша ва ниёзҳо</translation>
    </message>
    <message>
        <source>Parts of this case</source>
        <translation>Қисмҳои ин парванда</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлҳо</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Сабтҳои овоз</translation>
    </message>
    <message>
        <source>Watch lists</source>
        <translation>Рӯйхатҳои назоратӣ</translation>
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
        <source>Name in any script, reference, birth date or number of a paper</source>
        <translation>Ном бо ҳар хат, рақами парванда, санаи таваллуд ё рақами ҳуҷҷат</translation>
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
        <source>Withdrawn</source>
        <translation>Бозпасгирифташуда</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Намоиш</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Тартиб</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) so far; scroll for more</source>
        <translation>
            <numerusform>То ҳол %n парванда; поён ғелонед</numerusform>
            <numerusform>То ҳол %n парванда; поён ғелонед</numerusform>
        </translation>
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
        <translation>Онҳо бо бастаҳои маълумот аз постҳо меоянд.</translation>
    </message>
    <message>
        <source>Closed cases</source>
        <translation>Парвандаҳои пӯшида</translation>
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
    <message>
        <source>case closed</source>
        <translation>парванда пӯшида шуд</translation>
    </message>
</context>
<context>
    <name>ChangeModel</name>
    <message>
        <source>Indicator</source>
        <translation>Нишондиҳанда</translation>
    </message>
    <message>
        <source>By which evidence</source>
        <translation>Аз рӯи кадом далел</translation>
    </message>
    <message>
        <source>not coded</source>
        <translation>баҳо дода нашудааст</translation>
    </message>
    <message>
        <source>Left out: {why}</source>
        <translation>Баҳо дода намешавад: {why}</translation>
    </message>
    <message>
        <source>new: {words}</source>
        <translation>нав: {words}</translation>
    </message>
    <message>
        <source>no longer: {words}</source>
        <translation>дигар нест: {words}</translation>
    </message>
</context>
<context>
    <name>ChangePage</name>
    <message>
        <source>Also what did not change</source>
        <translation>Ва он чи тағйир наёфт</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Чӣ тағйир ёфт</translation>
    </message>
    <message>
        <source>There is no earlier assessment of this case that can be read here.</source>
        <translation>Арзёбии пештараи ин парванда, ки дар ин ҷо хонда шавад, нест.</translation>
    </message>
    <message>
        <source>Nothing is coded otherwise than the last time.</source>
        <translation>Ҳама чиз мисли дафъаи гузашта баҳо гирифтааст.</translation>
    </message>
    <message>
        <source>What was planned, and what came of it</source>
        <translation>Чӣ нақша шуда буд ва чӣ шуд</translation>
    </message>
</context>
<context>
    <name>ChangePassphraseDialog</name>
    <message>
        <source>Change my passphrase</source>
        <translation>Ибораи рамзии худро иваз кардан</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Ибораи рамзиро иваз кардан</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Ибораи рамзии нав</translation>
    </message>
    <message>
        <source>At least 15 characters; four or five words that do not belong together are good.</source>
        <translation>На камтар аз 15 аломат; чор ё панҷ калимаи ба ҳам бемуносибат хуб аст.</translation>
    </message>
    <message>
        <source>Only your own key is wrapped anew. A backup or a copy made before still opens with the passphrase you have now.</source>
        <translation>Танҳо калиди худи Шумо аз нав рамзгузорӣ мешавад. Нусхаи эҳтиётӣ ё нусхаи дигаре, ки пештар гирифта шудааст, ҳанӯз бо ибораи рамзии ҳозираи Шумо кушода мешавад.</translation>
    </message>
    <message>
        <source>Passphrase you have now</source>
        <translation>Ибораи рамзии ҳозира</translation>
    </message>
    <message>
        <source>New passphrase is the one you have now</source>
        <translation>Ибораи рамзии нав ҳамон ибораи ҳозира аст</translation>
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
        <translation>Ба таври ниҳоӣ имзо кардан</translation>
    </message>
    <message>
        <source>Sign as incomplete</source>
        <translation>Ҳамчун нопурра имзо кардан</translation>
    </message>
    <message>
        <source>Preview the pages</source>
        <translation>Саҳифаҳоро дидан</translation>
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
    <name>CheckBackupDialog</name>
    <message>
        <source>Check this backup</source>
        <translation>Ин нусхаи эҳтиётиро санҷидан</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Санҷидан</translation>
    </message>
    <message>
        <source>Backup of {desk}, written {moment}.</source>
        <translation>Нусхаи эҳтиётии {desk}, навишта шуд {moment}.</translation>
    </message>
    <message>
        <source>It is opened as for a restore, and the casebook in it is checked to the last entry. Nothing on this desk changes.</source>
        <translation>Он мисли барқарорсозӣ кушода мешавад ва дафтари парвандаҳо дар он то сатри охирин санҷида мешавад. Дар ин ҷойи кор чизе тағйир намеёбад.</translation>
    </message>
    <message>
        <source>This backup can be restored.</source>
        <translation>Ин нусхаи эҳтиётиро барқарор кардан мумкин аст.</translation>
    </message>
    <message numerus="yes">
        <source>It opens, and everything in it fits together: %n entry(s) in its log.</source>
        <translation>
            <numerusform>Он кушода мешавад ва ҳама чизаш мувофиқат мекунад: дар журналаш %n сатр.</numerusform>
            <numerusform>Он кушода мешавад ва ҳама чизаш мувофиқат мекунад: дар журналаш %n сатр.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make another backup now.</source>
        <translation>Ҳоло нусхаи эҳтиётии дигар созед.</translation>
    </message>
    <message>
        <source>This backup opens, but the casebook in it is not whole.</source>
        <translation>Ин нусхаи эҳтиётӣ кушода мешавад, вале дафтари парвандаҳо дар он бутун нест.</translation>
    </message>
    <message>
        <source>Checking the casebook in it</source>
        <translation>Санҷиши дафтари парвандаҳо дар он</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>What the code says</source>
        <translation>Дар рамз чӣ ҳаст</translation>
    </message>
    <message>
        <source>Open a picture, scan or file…</source>
        <translation>Кушодани акс, скан ё файл…</translation>
    </message>
    <message>
        <source>Name, as the person says it</source>
        <translation>Ном, чунон ки шахс мегӯяд</translation>
    </message>
    <message>
        <source>In any order, large or small letters; as it is written in one of its scripts.</source>
        <translation>Бо ҳар тартиб, бо ҳарфҳои калон ё хурд; чунон ки дар яке аз хатҳо навишта мешавад.</translation>
    </message>
    <message>
        <source>Birth date, as the person says it</source>
        <translation>Санаи таваллуд, чунон ки шахс мегӯяд</translation>
    </message>
    <message>
        <source>Year, month and day, as far as they know it: 1991, 1991-04 or 1991-04-17.</source>
        <translation>Сол, моҳ ва рӯз, то ҷое ки медонад: 1991, 1991-04 ё 1991-04-17.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Санҷидан</translation>
    </message>
    <message>
        <source>Pictures, scans, texts</source>
        <translation>Аксҳо, сканҳо, матнҳо</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Ҳамаи файлҳо</translation>
    </message>
    <message>
        <source>Click here and read the code with a scanner, or type the lines below the code.</source>
        <translation>Ин ҷо зер кунед ва рамзро бо сканер хонед ё сатрҳои зери рамзро нависед.</translation>
    </message>
    <message>
        <source>Read it by camera…</source>
        <translation>Бо камера хондан…</translation>
    </message>
    <message>
        <source>Read the code of a proof</source>
        <translation>Хондани рамзи маълумотнома</translation>
    </message>
    <message>
        <source>Hold the paper before the camera. The code is read by itself.</source>
        <translation>Коғазро дар пеши камера доред. Рамз худ ба худ хонда мешавад.</translation>
    </message>
</context>
<context>
    <name>ClearRefusedDialog</name>
    <message>
        <source>Clear what was refused?</source>
        <translation>Қабулнашударо пок мекунед?</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Пок кардан</translation>
    </message>
    <message>
        <source>The contents of all refused records are removed from this desk. From whom they came, when and why they were refused stays. It cannot be undone.</source>
        <translation>Мундариҷаи ҳамаи сабтҳои қабулнашуда аз ин ҷойи кор пок карда мешавад. Аз кӣ омаданашон, кай ва чаро қабул нашуданашон мемонад. Инро баргардондан мумкин нест.</translation>
    </message>
    <message>
        <source>It stands in the log.</source>
        <translation>Он дар журнал мемонад.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Сабаб</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>Сабабро нависед.</translation>
    </message>
</context>
<context>
    <name>ClinicalPage</name>
    <message>
        <source>Back to the case</source>
        <translation>Бозгашт ба парванда</translation>
    </message>
    <message>
        <source>Only psychologists can read what is here. Others see that there is something, and what you release to them.</source>
        <translation>Он чи дар ин ҷост, танҳо равоншиносон хонда метавонанд. Дигарон мебинанд, ки чизе ҳаст, ва он чиро, ки Шумо ба онҳо дастрас мекунед.</translation>
    </message>
    <message>
        <source>It is sealed when you add it, and never changed afterwards.</source>
        <translation>Он ҳангоми илова муҳр мешавад ва баъд ҳаргиз тағйир намеёбад.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Қайди нав</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Қайдро илова кардан</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Дастрас кардан…</translation>
    </message>
    <message>
        <source>Release what others need to know</source>
        <translation>Он чиро, ки дигарон бояд донанд, дастрас кардан</translation>
    </message>
    <message>
        <source>Share drafts with psychologists</source>
        <translation>Сиёҳнависҳоро барои равоншиносон кушодан</translation>
    </message>
    <message>
        <source>Everyone at this desk with a clinical key can then open the drafts of this case.</source>
        <translation>Баъд аз ин сиёҳнависҳои ин парвандаро ҳар касе дар ин ҷойи кор кушода метавонад, ки калиди клиникӣ дорад.</translation>
    </message>
    <message>
        <source>Notes so far</source>
        <translation>Қайдҳои то ҳол</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>Ҳоло қайд нест.</translation>
    </message>
    <message>
        <source>Clinical notes</source>
        <translation>Қайдҳои клиникӣ</translation>
    </message>
    <message>
        <source>{officer}, {when}</source>
        <translation>{officer}, {when}</translation>
    </message>
    <message>
        <source>Not sealed to you: it was written before you had a key for it.</source>
        <translation>Барои Шумо муҳр нашудааст: пеш аз он навишта шуд, ки Шумо ба он калид гирифтед.</translation>
    </message>
    <message>
        <source>Write the note first.</source>
        <translation>Аввал қайдро нависед.</translation>
    </message>
    <message>
        <source>Released to everyone on this case.</source>
        <translation>Ба ҳамаи кормандони ин парванда дастрас шуд.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) can now be opened by all psychologists of this desk.</source>
        <translation>
            <numerusform>%n сиёҳнависро акнун ҳамаи равоншиносони ин ҷойи кор кушода метавонанд.</numerusform>
            <numerusform>%n сиёҳнависро акнун ҳамаи равоншиносони ин ҷойи кор кушода метавонанд.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n release(s) signed for headquarters.</source>
        <translation>
            <numerusform>Барои марказ %n маълумоти дастрасшуда имзо шуд.</numerusform>
            <numerusform>Барои марказ %n маълумоти дастрасшуда имзо шуд.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign now</source>
        <translation>Ҳозир имзо кардан</translation>
    </message>
    <message numerus="yes">
        <source>%n of your releases is not signed yet.</source>
        <translation>
            <numerusform>%n маълумоти дастраскардаи Шумо ҳанӯз имзо нашудааст.</numerusform>
            <numerusform>%n маълумоти дастраскардаи Шумо ҳанӯз имзо нашудаанд.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone here sees it. Headquarters gets it with the next bundle once you have signed it.</source>
        <translation>Дар ин ҷо ҳама онро мебинанд. Вақте ки Шумо имзо мекунед, марказ онро бо бастаи оянда мегирад.</translation>
    </message>
</context>
<context>
    <name>ClinicalPanel</name>
    <message>
        <source>With it you can read the clinical records that posts send; nobody else here can. Have the stick with {file} brought from the safe, take the identity into your own key, and have the stick brought back.</source>
        <translation>Бо он Шумо метавонед сабтҳои клиникиеро хонед, ки постҳо мефиристанд; каси дигар дар ин ҷо наметавонад. Хоҳиш кунед, ки флешкаро бо {file} аз сейф биёранд, калиди клиникиро ба калиди худ гиред ва хоҳиш кунед, ки флешкаро баргардонанд.</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Файлро интихоб кардан…</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Ибораи рамзии файл</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>Ибораи рамзии худи Шумо</translation>
    </message>
    <message>
        <source>Take the clinical identity</source>
        <translation>Калиди клиникиро гирифтан</translation>
    </message>
    <message>
        <source>Your key holds the clinical identity.</source>
        <translation>Калиди Шумо сабтҳои клиникиро мекушояд.</translation>
    </message>
    <message>
        <source>Your key does not hold the clinical identity yet.</source>
        <translation>Калиди Шумо сабтҳои клиникиро ҳанӯз намекушояд.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Файлро интихоб кардан</translation>
    </message>
    <message>
        <source>Choose the file from the safe</source>
        <translation>Файлро аз сейф интихоб кунед</translation>
    </message>
    <message>
        <source>The passphrase of the file is missing</source>
        <translation>Ибораи рамзии файл навишта нашудааст</translation>
    </message>
    <message>
        <source>Your own passphrase is missing</source>
        <translation>Ибораи рамзии худи Шумо навишта нашудааст</translation>
    </message>
    <message>
        <source>Your key holds the clinical identity now.</source>
        <translation>Акнун калиди Шумо сабтҳои клиникиро мекушояд.</translation>
    </message>
    <message>
        <source>Have the stick brought back to the safe.</source>
        <translation>Хоҳиш кунед, ки флешкаро ба сейф баргардонанд.</translation>
    </message>
    <message>
        <source>The passphrase of the file does not open it</source>
        <translation>Ин ибораи рамзӣ файлро намекушояд</translation>
    </message>
    <message>
        <source>Your own passphrase is not right</source>
        <translation>Ибораи рамзии худи Шумо мувофиқ наомад</translation>
    </message>
    <message>
        <source>The file holds another organisation&apos;s identity</source>
        <translation>Дар файл калиди созмони дигар аст</translation>
    </message>
    <message>
        <source>This is not the file of a clinical identity, or it is damaged</source>
        <translation>Ин файли калиди клиникӣ нест ё вайрон шудааст</translation>
    </message>
</context>
<context>
    <name>ClockDialog</name>
    <message>
        <source>The clock of this computer</source>
        <translation>Соати ин компютер</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>Соат дуруст аст</translation>
    </message>
    <message>
        <source>The clock is as it should be.</source>
        <translation>Соат дар ҷояш аст.</translation>
    </message>
    <message>
        <source>Correct the time at every desk</source>
        <translation>Вақтро дар ҳамаи ҷойҳои кор ислоҳ кардан</translation>
    </message>
    <message>
        <source>How do you know the time?</source>
        <translation>Вақтро аз куҷо медонед?</translation>
    </message>
    <message>
        <source>It stands in the log with your name.</source>
        <translation>Ин бо номи Шумо дар журнал навишта мешавад.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock</source>
        <translation>Соати ин компютер</translation>
    </message>
    <message>
        <source>Newest moment this desk believes</source>
        <translation>Вақте, ки ин ҷойи кор ба он бовар дорад</translation>
    </message>
    <message>
        <source>Headquarters&apos; last time</source>
        <translation>Вақти охирини марказ</translation>
    </message>
    <message>
        <source>Headquarters&apos; time that was not believed</source>
        <translation>Вақти марказ, ки ба он бовар карда нашуд</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ҳоло нест</translation>
    </message>
    <message>
        <source>Second officer</source>
        <translation>Корманди дуюм</translation>
    </message>
    <message>
        <source>The second officer&apos;s passphrase</source>
        <translation>Ибораи рамзии корманди дуюм</translation>
    </message>
    <message>
        <source>Their key file, if they have one…</source>
        <translation>Файли калиди корманди дуюм, агар бошад…</translation>
    </message>
    <message>
        <source>Correct the time</source>
        <translation>Вақтро ислоҳ кардан</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бекор кардан</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Пӯшидан</translation>
    </message>
    <message>
        <source>From now on headquarters&apos; time is what this computer&apos;s clock says. Every desk lowers what it believes with its next return bundle. First put the clock right in this computer&apos;s settings. A second officer gives their passphrase, and the log names both.</source>
        <translation>Аз ин пас вақти марказ ҳамон аст, ки соати ин компютер нишон медиҳад. Ҳар ҷойи кор вақти худро бо бастаи ҷавобии навбатӣ ислоҳ мекунад. Аввал соатро дар танзимоти ин компютер дуруст кунед. Корманди дуюм ибораи рамзии худро менависад; дар журнал номи ҳарду меистад.</translation>
    </message>
    <message>
        <source>If the clock is wrong, put it right in this computer&apos;s settings. If it is right, tell headquarters: its next return bundle can bring the correction. Interviews go on meanwhile, and what is signed says that the clock was behind.</source>
        <translation>Агар соат нодуруст бошад, онро дар танзимоти ин компютер дуруст кунед. Агар дуруст бошад, ба марказ хабар диҳед: ислоҳ бо бастаи ҷавобии навбатӣ омада метавонад. Дар ин миён суҳбатҳо идома доранд; дар он чи имзо мешавад, қайд мегардад, ки соат қафо буд.</translation>
    </message>
    <message>
        <source>If the clock is wrong, put it right in this computer&apos;s settings. If it is right, a supervisor or administrator can correct headquarters&apos; time, with a second officer.</source>
        <translation>Агар соат нодуруст бошад, онро дар танзимоти ин компютер дуруст кунед. Агар дуруст бошад, вақти марказро роҳбар ё мудири низом якҷоя бо корманди дуюм ислоҳ карда метавонад.</translation>
    </message>
    <message>
        <source>If the clock is wrong, put it right in this computer&apos;s settings. If it is right, two officers can correct headquarters&apos; time: add a second one under People first.</source>
        <translation>Агар соат нодуруст бошад, онро дар танзимоти ин компютер дуруст кунед. Агар дуруст бошад, вақти марказро ду корманд ислоҳ мекунанд: аввал дар бахши «Одамон» корманди дуюмро илова кунед.</translation>
    </message>
    <message>
        <source>There is nothing to be done.</source>
        <translation>Коре кардан лозим нест.</translation>
    </message>
    <message>
        <source>Compare the clock with another one, and put it right in this computer&apos;s settings if it is wrong. If it is right, say so, and tell headquarters: its clock was wrong.</source>
        <translation>Соатро бо соати дигар муқоиса кунед ва агар нодуруст бошад, дар танзимоти ин компютер дуруст кунед. Агар дуруст бошад, инро тасдиқ кунед ва ба марказ хабар диҳед: соати он нодуруст буд.</translation>
    </message>
    <message>
        <source>Compare the clock with another one, and put it right in this computer&apos;s settings if it is wrong. If it is right, say so: from now on certificates and lists are judged by it.</source>
        <translation>Соатро бо соати дигар муқоиса кунед ва агар нодуруст бошад, дар танзимоти ин компютер дуруст кунед. Агар дуруст бошад, инро тасдиқ кунед: аз ин пас сертификатҳо ва рӯйхатҳо аз рӯи он санҷида мешаванд.</translation>
    </message>
    <message>
        <source>The reason is missing</source>
        <translation>Сабаб навишта нашудааст</translation>
    </message>
    <message>
        <source>The second officer&apos;s passphrase is missing</source>
        <translation>Ибораи рамзии корманди дуюм навишта нашудааст</translation>
    </message>
    <message>
        <source>Key file: {name}</source>
        <translation>Файли калид: {name}</translation>
    </message>
</context>
<context>
    <name>ClockStrip</name>
    <message>
        <source>Look at the clock…</source>
        <translation>Соатро дидан…</translation>
    </message>
    <message>
        <source>The clock is put right.</source>
        <translation>Кори соат дуруст карда шуд.</translation>
    </message>
</context>
<context>
    <name>ClockText</name>
    <message>
        <source>This computer&apos;s clock is {span} ahead of what this desk can account for.</source>
        <translation>Соати ин компютер аз он чи ин ҷойи кор шарҳ дода метавонад, {span} пеш аст.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {span} behind what this desk has seen.</source>
        <translation>Соати ин компютер аз вақте, ки ин ҷойи кор аллакай дидааст, {span} қафо аст.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {span} behind headquarters&apos; time.</source>
        <translation>Соати ин компютер аз вақти марказ {span} қафо аст.</translation>
    </message>
    <message>
        <source>Headquarters&apos; last time is {span} ahead of this computer&apos;s clock.</source>
        <translation>Вақти охирини марказ аз соати ин компютер {span} пеш аст.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n рӯз</numerusform>
            <numerusform>%n рӯз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n соат</numerusform>
            <numerusform>%n соат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n дақиқа</numerusform>
            <numerusform>%n дақиқа</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloseCaseDialog</name>
    <message>
        <source>Close this case?</source>
        <translation>Ин парвандаро мепӯшед?</translation>
    </message>
    <message>
        <source>{reference}
Work on it ends. It is no decision, and counts as none. Nothing is lost, how long it is kept does not change, and it can be opened again with a reason.</source>
        <translation>{reference}
Кор аз рӯйи он ба охир мерасад. Ин қарор нест ва қарор ҳисоб намешавад. Чизе гум намешавад, муҳлати нигоҳдорӣ тағйир намеёбад ва парвандаро бо сабаб аз нав кушодан мумкин аст.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чаро</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Интихоб кунед…</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Бо суханони худ</translation>
    </message>
    <message>
        <source>It is kept with the case.</source>
        <translation>Он бо парванда нигоҳ дошта мешавад.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бекор кардан</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Пӯшидани парванда</translation>
    </message>
    <message>
        <source>Choose why.</source>
        <translation>Интихоб кунед, ки чаро.</translation>
    </message>
    <message>
        <source>Say why in your own words.</source>
        <translation>Бо суханони худ гӯед, ки чаро.</translation>
    </message>
    <message>
        <source>That is too long. The limit is {limit} characters.</source>
        <translation>Хеле дароз аст. На бештар аз {limit} аломат.</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>Close the call</source>
        <translation>Зангро пӯшидан</translation>
    </message>
    <message numerus="yes">
        <source>After %n day(s) what was said is lost for good. That there was a call stays counted. Until then it can be opened again.</source>
        <translation>
            <numerusform>Пас аз %n рӯз гуфтаҳо барои ҳамеша гум мешаванд. Худи занг дар ҳисоб мемонад. То он вақт онро аз нав кушодан мумкин аст.</numerusform>
            <numerusform>Пас аз %n рӯз гуфтаҳо барои ҳамеша гум мешаванд. Худи занг дар ҳисоб мемонад. То он вақт онро аз нав кушодан мумкин аст.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бекор кардан</translation>
    </message>
    <message>
        <source>Choose why.</source>
        <translation>Интихоб кунед, ки чаро.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>The way home ended</source>
        <translation>Роҳ ба хона ба охир расид</translation>
    </message>
    <message>
        <source>The person died</source>
        <translation>Шахс вафот кард</translation>
    </message>
    <message>
        <source>Contact was lost</source>
        <translation>Тамос гум шуд</translation>
    </message>
    <message>
        <source>The person went elsewhere</source>
        <translation>Шахс ба ҷойи дигар рафт</translation>
    </message>
    <message>
        <source>The person never came</source>
        <translation>Шахс ҳамин тавр наомад</translation>
    </message>
    <message>
        <source>Something else, in own words</source>
        <translation>Чизи дигар, бо суханони худ</translation>
    </message>
    <message>
        <source>Closed: {why}</source>
        <translation>Пӯшида шуд: {why}</translation>
    </message>
    <message>
        <source>Opened again: {why}</source>
        <translation>Аз нав кушода шуд: {why}</translation>
    </message>
    <message>
        <source>Closed: {why} ({officer}, {when})</source>
        <translation>Пӯшида шуд: {why} ({officer}, {when})</translation>
    </message>
    <message>
        <source>Work arrived after it was closed. Records: {records}; calls: {calls}; tasks: {tasks}. Look at it, and open the case again if there is something to do; or else open it and close it once more.</source>
        <translation>Баъд аз пӯшидан кор омад. Сабтҳо: {records}; зангҳо: {calls}; вазифаҳои кор: {tasks}. Ба он нигаред ва агар коре бошад, парвандаро аз нав кушоед; агар набошад, онро кушоед ва бори дигар пӯшед.</translation>
    </message>
    <message>
        <source>It cannot be closed yet. Interviews not signed: {drafts}; tasks nobody answered: {tasks}; records sent back: {returned}; alarms: {alarms}.</source>
        <translation>Ҳанӯз пӯшидан мумкин нест. Суҳбатҳои имзонашуда: {drafts}; вазифаҳои кори беҷавоб: {tasks}; сабтҳои баргардонидашуда: {returned}; бонгҳои хатар: {alarms}.</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>There are several codes in the picture. Show one of them alone.</source>
        <translation>Дар сурат якчанд рамз ҳаст. Танҳо яктоашро нишон диҳед.</translation>
    </message>
    <message>
        <source>Looking for a code…</source>
        <translation>Рамз ҷуста мешавад…</translation>
    </message>
    <message>
        <source>Hold it still…</source>
        <translation>Наҷунбонед…</translation>
    </message>
    <message>
        <source>No code was read.</source>
        <translation>Рамз хонда нашуд.</translation>
    </message>
    <message>
        <source>Hold it flat, in good light, so that it fills half of the picture, and try again. Or choose a picture of it, or type it.</source>
        <translation>Онро ҳамвор, дар рӯшноии хуб доред, то нисфи суратро гирад, ва аз нав кӯшиш кунед. Ё сурати онро интихоб кунед, ё онро нависед.</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Nothing yet</source>
        <translation>Ҳоло ҳеҷ чиз</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Ҷудо кардан</translation>
    </message>
    <message>
        <source>Open line</source>
        <translation>Кушодани сатр</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Go to, or do</source>
        <translation>Гузаштан ё иҷро кардан</translation>
    </message>
    <message>
        <source>A page, a case or an act</source>
        <translation>Саҳифа, парванда ё амал</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Ба куҷо</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ин чист</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Он чи мувофиқ аст</translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <translation>Ҳеҷ чиз мувофиқ нест.</translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter goes there, Esc closes.</source>
        <translation>Тирчаҳо интихоб мекунанд, Enter мегузарад, Esc мепӯшад.</translation>
    </message>
</context>
<context>
    <name>CompareCard</name>
    <message>
        <source>What the correction changed</source>
        <translation>Ислоҳ чиро тағйир дод</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>ҷавоб нест</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are the same.</source>
        <translation>
            <numerusform>%n ҷавоб ҳамон аст.</numerusform>
            <numerusform>%n ҷавоб ҳамон аст.</numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Савол</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Пеш</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ҳоло</translation>
    </message>
</context>
<context>
    <name>Complaining</name>
    <message>
        <source>The complaint is sealed. Only the complaints officer reads it.</source>
        <translation>Шикоят мӯҳр шуд. Онро танҳо корманди баррасии шикоятҳо мехонад.</translation>
    </message>
</context>
<context>
    <name>ComplaintDialog</name>
    <message>
        <source>Record a complaint</source>
        <translation>Навиштани шикоят</translation>
    </message>
    <message>
        <source>Of ill-treatment, threats or pressure, by anyone. It is sealed to the complaints officer: nobody at this desk can read it, change it or delete it, and nobody sees that it is there.</source>
        <translation>Аз муносибати бераҳмона, таҳдид ё фишор, аз ҷониби ҳар кас. Он барои корманди баррасии шикоятҳо мӯҳр мешавад: дар ин ҷойи кор ҳеҷ кас онро хонда, тағйир дода ё хориҷ карда наметавонад ва ҳеҷ кас намебинад, ки он ҳаст.</translation>
    </message>
    <message>
        <source>What happened, as it was said</source>
        <translation>Чӣ рӯй дод, чунон ки гуфта шуд</translation>
    </message>
    <message>
        <source>Who is complained of, if known</source>
        <translation>Аз кӣ шикоят мекунанд, агар маълум бошад</translation>
    </message>
    <message>
        <source>Leave out my name</source>
        <translation>Номи маро нанавиштан</translation>
    </message>
    <message>
        <source>About case {reference}</source>
        <translation>Дар бораи парвандаи {reference}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бекор кардан</translation>
    </message>
    <message>
        <source>Seal the complaint</source>
        <translation>Мӯҳр кардани шикоят</translation>
    </message>
    <message>
        <source>Write what happened.</source>
        <translation>Нависед, ки чӣ рӯй дод.</translation>
    </message>
</context>
<context>
    <name>ComplaintsPage</name>
    <message>
        <source>Complaints</source>
        <translation>Шикоятҳо</translation>
    </message>
    <message>
        <source>Anyone may record a complaint of ill-treatment, threats or pressure: for the person, for themselves, or for somebody else. It is sealed to the complaints officer. Nobody else can read it, change it or delete it, and nobody sees whether there is one.</source>
        <translation>Ҳар кас метавонад аз муносибати бераҳмона, таҳдид ё фишор шикоят нависад: барои шахс, аз номи худ ё барои каси дигар. Он барои корманди баррасии шикоятҳо мӯҳр мешавад. Каси дигар онро хонда, тағйир дода ё хориҷ карда наметавонад ва ҳеҷ кас намебинад, ки шикоят ҳаст ё не.</translation>
    </message>
    <message>
        <source>Record a complaint…</source>
        <translation>Навиштани шикоят…</translation>
    </message>
    <message>
        <source>no name wished</source>
        <translation>хоҳиш карданд, ки ном навишта нашавад</translation>
    </message>
    <message>
        <source>Complained of: {name}</source>
        <translation>Шикоят аз: {name}</translation>
    </message>
    <message>
        <source>About a case: {case}</source>
        <translation>Дар бораи парванда: {case}</translation>
    </message>
    <message>
        <source>Nothing is sealed to you at this desk.</source>
        <translation>Дар ин ҷойи кор барои шумо чизе мӯҳр нашудааст.</translation>
    </message>
</context>
<context>
    <name>ConclusionPage</name>
    <message>
        <source>Plan items that answer it: {numbers}</source>
        <translation>Бандҳои нақша, ки ба ин ҷавоб медиҳанд: {numbers}</translation>
    </message>
    <message>
        <source>No plan item answers it.</source>
        <translation>Ягон банди нақша ба ин ҷавоб намедиҳад.</translation>
    </message>
    <message>
        <source>Answers scenarios: {numbers}</source>
        <translation>Ба сенарияҳо ҷавоб медиҳад: {numbers}</translation>
    </message>
    <message>
        <source>Answers no scenario.</source>
        <translation>Ба ягон сенария ҷавоб намедиҳад.</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>You are about to open a case.</source>
        <translation>Шумо парвандаеро кушоданӣ ҳастед.</translation>
    </message>
    <message>
        <source>You are about to read what is open to psychologists alone.</source>
        <translation>Шумо чизеро хонданӣ ҳастед, ки танҳо барои равоншиносон кушода аст.</translation>
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
    <message>
        <source>This case is restricted: it was decided, and is only kept until it may be erased. Each opening needs a reason.</source>
        <translation>Дастрасӣ ба парванда маҳдуд аст: аз рӯйи он қарор шудааст ва он танҳо то вақти пок кардан нигоҳ дошта мешавад. Ҳар бор барои кушодан сабаб лозим аст.</translation>
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
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>{kind}. May know: {what}</source>
        <translation>{kind}. Донистанаш мумкин: {what}</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>То {day}</translation>
    </message>
    <message>
        <source>No last day was named</source>
        <translation>Рӯзи охирин гуфта нашудааст</translation>
    </message>
    <message>
        <source>Asked on {day} by {who}</source>
        <translation>Пурсида шуд {day}: {who}</translation>
    </message>
    <message>
        <source>interpreter {name}</source>
        <translation>тарҷумон {name}</translation>
    </message>
    <message>
        <source>the guardian answered</source>
        <translation>васӣ ҷавоб дод</translation>
    </message>
    <message>
        <source>Taken back on {day}, written down by {who}</source>
        <translation>Бозпас гирифта шуд {day}, навишт: {who}</translation>
    </message>
    <message>
        <source>The partner was told on {day}: {how}</source>
        <translation>Ба шарик гуфта шуд {day}: {how}</translation>
    </message>
    <message>
        <source>The partner has still to be told that nothing more is shared.</source>
        <translation>Ба шарик ҳанӯз бояд гуфт, ки дигар чизе дода намешавад.</translation>
    </message>
    <message>
        <source>The partner was told…</source>
        <translation>Ба шарик гуфта шуд…</translation>
    </message>
    <message>
        <source>Plan an engagement…</source>
        <translation>Ба нақша гирифтани баромад…</translation>
    </message>
    <message>
        <source>They take it back…</source>
        <translation>Розигиро бозпас мегиранд…</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>How and when they made contact themselves</source>
        <translation>Шахс худаш чӣ тавр ва кай муроҷиат кард</translation>
    </message>
    <message>
        <source>Number of their case (optional)</source>
        <translation>Рақами парвандаи ӯ (ихтиёрӣ)</translation>
    </message>
    <message>
        <source>Leave it empty to open a new one.</source>
        <translation>Барои кушодани парвандаи нав холӣ гузоред.</translation>
    </message>
    <message>
        <source>There is no case with this number here.</source>
        <translation>Дар ин ҷо парвандае бо ин рақам нест.</translation>
    </message>
    <message>
        <source>{name} made contact</source>
        <translation>Муроҷиат: {name}</translation>
    </message>
    <message>
        <source>Nobody gets a case by the word of others. A new case begins with names and birth date alone.</source>
        <translation>Парванда бо гуфтаи дигарон кушода намешавад. Парвандаи нав танҳо бо номҳо ва рӯзи таваллуд оғоз мешавад.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Давом додан</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>A court</source>
        <translation>Суд</translation>
    </message>
    <message>
        <source>A lawyer</source>
        <translation>Адвокат</translation>
    </message>
    <message>
        <source>A physician</source>
        <translation>Табиб</translation>
    </message>
    <message>
        <source>The person assessed</source>
        <translation>Худи шахс</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Каси дигар</translation>
    </message>
    <message>
        <source>About or from other people</source>
        <translation>Дар бораи дигарон ё аз онҳо</translation>
    </message>
    <message>
        <source>A source that needs protection</source>
        <translation>Манбае, ки ҳифз мехоҳад</translation>
    </message>
    <message>
        <source>Clinical content</source>
        <translation>Мазмуни клиникӣ</translation>
    </message>
    <message>
        <source>Pictures, sounds and documents</source>
        <translation>Аксҳо, садо ва ҳуҷҷатҳо</translation>
    </message>
    <message>
        <source>Records not chosen</source>
        <translation>Сабтҳои интихобнашуда</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Сабаби дигар</translation>
    </message>
    <message>
        <source>A copy of records</source>
        <translation>Нусхаи сабтҳо</translation>
    </message>
    <message>
        <source>The case file</source>
        <translation>Маводи парванда</translation>
    </message>
    <message>
        <source>Names of officers</source>
        <translation>Номҳои кормандон</translation>
    </message>
    <message>
        <source>Records that are kept apart</source>
        <translation>Сабтҳое, ки алоҳида нигоҳ дошта мешаванд</translation>
    </message>
</context>
<context>
    <name>CopiesGiven</name>
    <message>
        <source>Given out before</source>
        <translation>Пештар дода шуда</translation>
    </message>
    <message>
        <source>{reference}: {name}, {when}, by {officer}. {purpose}</source>
        <translation>{reference}: {name}, {when}, дод {officer}. {purpose}</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>Give a copy to others</source>
        <translation>Ба дигарон нусха додан</translation>
    </message>
    <message>
        <source>Make the copy…</source>
        <translation>Нусха тайёр кардан…</translation>
    </message>
    <message>
        <source>A signed PDF for one recipient. What you leave out is not in it. Outside the casebook it is not encrypted: save it only where the recipient alone gets it.</source>
        <translation>PDF-и имзошуда барои як гиранда. Он чи Шумо намегузоред, дар он нест. Берун аз дафтари парвандаҳо он рамзгузорӣ нашудааст: танҳо дар ҷое нигоҳ доред, ки фақат гиранда мегирад.</translation>
    </message>
    <message>
        <source>Your passphrase, which signs the copy</source>
        <translation>Ибораи рамзии Шумо, ки нусхаро имзо мекунад</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Барои кӣ</translation>
    </message>
    <message>
        <source>Name or office</source>
        <translation>Ном ё муассиса</translation>
    </message>
    <message>
        <source>It stands on every page.</source>
        <translation>Дар ҳар саҳифа меистад.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Барои чӣ</translation>
    </message>
    <message>
        <source>It stands in the copy, in the register and in the log.</source>
        <translation>Дар нусха, дар феҳрист ва дар сабти рӯйдодҳо меистад.</translation>
    </message>
    <message>
        <source>Records in it</source>
        <translation>Сабтҳо дар он</translation>
    </message>
    <message>
        <source>{title}, signed {when} by {officer}</source>
        <translation>{title}, имзо шудааст {when}: {officer}</translation>
    </message>
    <message>
        <source>Clinical records are copied for a physician or the person alone, by a psychologist.</source>
        <translation>Сабтҳои клиникиро равоншинос танҳо барои табиб ё худи шахс нусха мекунад.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Гузошта нашуд</translation>
    </message>
    <message>
        <source>Go through the answers…</source>
        <translation>Ҷавобҳоро дида баромадан…</translation>
    </message>
    <message>
        <source>Look at the pages…</source>
        <translation>Саҳифаҳоро дидан…</translation>
    </message>
    <message>
        <source>Words that are blacked out wherever they stand</source>
        <translation>Калимаҳое, ки дар ҳама ҷо пӯшонда мешаванд</translation>
    </message>
    <message>
        <source>One on each line, such as the name of a relative. Of inflected words name the stem.</source>
        <translation>Дар ҳар сатр яктоӣ, масалан номи хешованд. Агар калима пасванд гирад, решаашро нависед.</translation>
    </message>
    <message>
        <source>Say for whom it is.</source>
        <translation>Гӯед, ки барои кист.</translation>
    </message>
    <message>
        <source>Say what it is for.</source>
        <translation>Гӯед, ки барои чист.</translation>
    </message>
    <message>
        <source>Choose a record.</source>
        <translation>Сабтро интихоб кунед.</translation>
    </message>
    <message>
        <source>Your passphrase is missing.</source>
        <translation>Ибораи рамзии Шумо намерасад.</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation>Нигоҳ доштани нусха</translation>
    </message>
    <message>
        <source>Copy {reference} is saved.</source>
        <translation>Нусхаи {reference} нигоҳ дошта шуд.</translation>
    </message>
    <message>
        <source>It is not encrypted. It stands in the register of this case.</source>
        <translation>Он рамзгузорӣ нашудааст. Дар феҳристи ин парванда сабт шуд.</translation>
    </message>
    <message>
        <source>What is given</source>
        <translation>Чӣ дода мешавад</translation>
    </message>
    <message>
        <source>A case file holds all records in force ({count} of this case), decisions, the course of the case and who held each exhibit. What is clinical, was said before the notice or is kept apart is in none.</source>
        <translation>Дар маводи парванда — ҳамаи сабтҳое, ки амал мекунанд (дар ин парванда: {count}), қарорҳо, рафти парванда ва дар дасти кӣ будани ҳар замима. Маводи клиникӣ, он чи пеш аз фаҳмонидани ҳуқуқҳо гуфта шудааст ва он чи алоҳида нигоҳ дошта мешавад, дар он намебошад.</translation>
    </message>
    <message>
        <source>Name the officers who signed</source>
        <translation>Номбар кардани кормандони имзокарда</translation>
    </message>
    <message>
        <source>Add other spellings…</source>
        <translation>Илова кардани навиштҳои дигар…</translation>
    </message>
    <message>
        <source>Added: {count}. Take out what is no name.</source>
        <translation>Илова шуд: {count}. Он чиро, ки ном нест, бардоред.</translation>
    </message>
    <message>
        <source>No other spelling was found.</source>
        <translation>Навишти дигар ёфт нашуд.</translation>
    </message>
    <message>
        <source>Choose what is given.</source>
        <translation>Интихоб кунед, ки чӣ дода мешавад.</translation>
    </message>
    <message>
        <source>Choose for whom it is.</source>
        <translation>Интихоб кунед, ки ин барои кист.</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Copies for others…</source>
        <translation>Нусхаҳо барои дигарон…</translation>
    </message>
    <message>
        <source>The copy as it would be</source>
        <translation>Нусха чӣ хел мешавад</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Пӯшидан</translation>
    </message>
    <message>
        <source>Copy {reference} was made.</source>
        <translation>Нусхаи {reference} тайёр шуд.</translation>
    </message>
</context>
<context>
    <name>CountsDialog</name>
    <message>
        <source>Calls counted</source>
        <translation>Ҳисоби зангҳо</translation>
    </message>
    <message>
        <source>Calls of this desk on the day they began. Those that lost their words are counted too.</source>
        <translation>Зангҳои ин ҷойи кор аз рӯи рӯзи оғоз. Онҳое, ки суханонашон гум шудаанд, низ ба ҳисоб гирифта шудаанд.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Пӯшидан</translation>
    </message>
</context>
<context>
    <name>CountsModel</name>
    <message>
        <source>Month</source>
        <translation>Моҳ</translation>
    </message>
    <message>
        <source>Who called</source>
        <translation>Кӣ занг зад</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Чӣ шуд</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Зангҳо</translation>
    </message>
</context>
<context>
    <name>CriterionPanel</name>
    <message>
        <source>What the panel finds</source>
        <translation>Ҳайат чӣ меёбад</translation>
    </message>
    <message>
        <source>Speaks for it</source>
        <translation>Инро тасдиқ мекунад</translation>
    </message>
    <message>
        <source>Take over evidence for it…</source>
        <translation>Гирифтани далелҳое, ки инро тасдиқ мекунанд…</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>Хилофи инро мегӯяд</translation>
    </message>
    <message>
        <source>Take over evidence against it…</source>
        <translation>Гирифтани далелҳое, ки хилофи инро мегӯянд…</translation>
    </message>
    <message>
        <source>What the person says to what speaks against them; may be empty.</source>
        <translation>Шахс ба он чи бар зидди ӯст, чӣ мегӯяд; метавонад холӣ бошад.</translation>
    </message>
    <message>
        <source>The person&apos;s reply</source>
        <translation>Ҷавоби худи шахс</translation>
    </message>
    <message>
        <source>In words the person can be told.</source>
        <translation>Бо суханоне, ки ба шахс гуфтан мумкин аст.</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Асосҳо</translation>
    </message>
    <message>
        <source>There is no signed judgement yet: this stays not assessed, or ask the post for one.</source>
        <translation>Хулосаи имзошуда ҳанӯз нест: «арзёбӣ нашудааст»-ро гузоред ё аз пост хулоса пурсед.</translation>
    </message>
</context>
<context>
    <name>Custody</name>
    <message>
        <source>Held, no legal review known</source>
        <translation>Дар ҳабс, баррасии суд маълум нест</translation>
    </message>
    <message>
        <source>Held, legal review was due {day}</source>
        <translation>Дар ҳабс, баррасии суд бояд {day} мешуд</translation>
    </message>
    <message>
        <source>Held, legal review {day}</source>
        <translation>Дар ҳабс, баррасии суд {day}</translation>
    </message>
    <message>
        <source>This person is held</source>
        <translation>Ин шахс дар ҳабс аст</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>аз {day}</translation>
    </message>
    <message>
        <source>Nobody has said when a court looks at it next: ask a lawyer or the place, and record the day.</source>
        <translation>Касе нагуфтааст, ки баррасии навбатии суд кай мешавад: аз адвокат ё аз худи ҷой пурсед ва рӯзро нависед.</translation>
    </message>
    <message>
        <source>The legal review was due {day}, and nobody has said what came of it: ask a lawyer or the place, and record that the person is free, or the next day.</source>
        <translation>Баррасии суд бояд {day} мешуд, ва касе нагуфтааст, ки натиҷааш чӣ шуд: аз адвокат ё аз худи ҷой пурсед ва нависед, ки шахс озод аст, ё рӯзи навбатиро.</translation>
    </message>
    <message>
        <source>The next legal review is due {day}.</source>
        <translation>Баррасии навбатии суд — {day}.</translation>
    </message>
</context>
<context>
    <name>CustodyDialog</name>
    <message>
        <source>Is this person free?</source>
        <translation>Ин шахс озод аст?</translation>
    </message>
    <message>
        <source>What was said before stays in the history. What you leave empty stays as it was.</source>
        <translation>Он чи пештар гуфта шуд, дар таърих мемонад. Он чи холӣ мегузоред, чунон ки буд мемонад.</translation>
    </message>
    <message>
        <source>YYYY-MM-DD, or YYYY-MM</source>
        <translation>СССС-ММ-РР ё СССС-ММ</translation>
    </message>
    <message>
        <source>How do you know it?</source>
        <translation>Инро аз куҷо медонед?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бекор кардан</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Сабт кардан</translation>
    </message>
    <message>
        <source>{field}: write a day as 2026-12-31, or a month as 2026-12.</source>
        <translation>{field}: рӯзро чунин нависед: 2026-12-31, ва моҳро чунин: 2026-12.</translation>
    </message>
    <message>
        <source>Say how you know it.</source>
        <translation>Гӯед, ки инро аз куҷо медонед.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>%Y-%m-%d</source>
        <comment>order of the figures of a date</comment>
        <translation>%d.%m.%Y</translation>
    </message>
    <message>
        <source>%Y-%m-%d</source>
        <translation>%d.%m.%Y</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Met</source>
        <translation>Иҷро шудааст</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Иҷро нашудааст</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Норавшан</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Арзёбӣ нашудааст</translation>
    </message>
    <message>
        <source>Nothing said yet</source>
        <translation>Ҳанӯз чизе гуфта нашудааст</translation>
    </message>
    <message>
        <source>Proposed, not in force</source>
        <translation>Пешниҳод шудааст, амал намекунад</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Амал мекунад</translation>
    </message>
    <message>
        <source>Another decision took its place</source>
        <translation>Ҷояшро қарори дигар гирифт</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Бозпасгирифташуда</translation>
    </message>
    <message>
        <source>Cannot be judged: the rules or texts it goes by are not here</source>
        <translation>Баҳо додан мумкин нест: қоидаҳо ё матнҳое, ки ба онҳо такя мекунад, ин ҷо нестанд</translation>
    </message>
    <message>
        <source>Against the organisation&apos;s rules: it does not count</source>
        <translation>Бар хилофи қоидаҳои ташкилот: ба ҳисоб намеравад</translation>
    </message>
    <message>
        <source>Fewer decision-makers signed it than the rules ask for. Headquarters has to decide anew.</source>
        <translation>Аз он чи қоидаҳо талаб мекунанд, камтар қарорқабулкунанда имзо кардааст. Марказ бояд аз нав қарор кунад.</translation>
    </message>
    <message>
        <source>Fewer signed it than is usual, and the rules that would allow it are not here. They come with the next bundle from headquarters.</source>
        <translation>Аз маъмулӣ камтар имзо кардаанд, ва қоидаҳое, ки иҷозат медиҳанд, ин ҷо нестанд. Онҳо бо бастаи навбатӣ аз марказ меоянд.</translation>
    </message>
    <message>
        <source>Criteria of the organisation are left out of it. Headquarters has to decide anew.</source>
        <translation>Дар он баъзе меъёрҳои ташкилот нестанд. Марказ бояд аз нав қарор кунад.</translation>
    </message>
    <message>
        <source>The organisation&apos;s texts it names are not here. They come with the next bundle from headquarters.</source>
        <translation>Матнҳои ташкилот, ки дар он ном бурда шудаанд, ин ҷо нестанд. Онҳо бо бастаи навбатӣ аз марказ меоянд.</translation>
    </message>
    <message>
        <source>Somebody on the panel assessed the person. Headquarters has to decide anew with others.</source>
        <translation>Касе аз ҳайат ҳамин шахсро арзёбӣ кардааст. Марказ бояд бо дигарон аз нав қарор кунад.</translation>
    </message>
    <message>
        <source>waits for the next bundle</source>
        <translation>бастаи навбатиро интизор аст</translation>
    </message>
    <message>
        <source>written to a stick, not confirmed yet</source>
        <translation>ба флешка навишта шуд, ҳанӯз тасдиқ нашудааст</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>расид</translation>
    </message>
    <message>
        <source>refused by the post</source>
        <translation>пост қабул накард</translation>
    </message>
    <message>
        <source>held at the post, because nobody can judge it</source>
        <translation>дар пост нигоҳ дошта шудааст: касе баҳо дода наметавонад</translation>
    </message>
    <message>
        <source>set aside at the post</source>
        <translation>дар пост канор гузошта шуд</translation>
    </message>
    <message>
        <source>signs</source>
        <translation>имзо мекунад</translation>
    </message>
    <message>
        <source>dissents</source>
        <translation>андешаи ҷудогона</translation>
    </message>
    <message>
        <source>was heard</source>
        <translation>шунида шуд</translation>
    </message>
    <message>
        <source>withdrew it</source>
        <translation>бозхонд</translation>
    </message>
    <message>
        <source>Something came to light</source>
        <translation>Чизи нав маълум шуд</translation>
    </message>
    <message>
        <source>The person appeals</source>
        <translation>Шахс шикоят мекунад</translation>
    </message>
    <message>
        <source>It has a fault</source>
        <translation>Дар он хато ҳаст</translation>
    </message>
    <message>
        <source>The person is a child.</source>
        <translation>Ин шахс кӯдак аст.</translation>
    </message>
    <message>
        <source>Only child protection or more inquiry can be decided. A child is a victim first.</source>
        <translation>Танҳо дар бораи ҳифзи кӯдак ё аниқкунии иловагӣ қарор кардан мумкин аст. Кӯдак пеш аз ҳама ҷабрдида аст.</translation>
    </message>
    <message>
        <source>The person may be a child.</source>
        <translation>Ин шахс метавонад кӯдак бошад.</translation>
    </message>
    <message>
        <source>Until two officers of two roles settle the age on the page of the case, decide as for a child.</source>
        <translation>То он даме, ки ду корманд бо ду нақш синну солро дар саҳифаи парванда муайян накунанд, чун дар бораи кӯдак қарор кунед.</translation>
    </message>
    <message>
        <source>Nothing says how old the person is.</source>
        <translation>Ҳеҷ ҷо гуфта нашудааст, ки шахс чандсола аст.</translation>
    </message>
    <message>
        <source>Ask the post for it. Until then decide as for a child.</source>
        <translation>Аз пост пурсед. То он вақт чун дар бораи кӯдак қарор кунед.</translation>
    </message>
    <message>
        <source>The person declined the rights notice, or did not have it.</source>
        <translation>Шахс фаҳмонидани ҳуқуқҳоро рад кард ё онро нагирифт.</translation>
    </message>
    <message>
        <source>Hold nothing of it against them. What was said without it goes to no prosecutor.</source>
        <translation>Инро ба зарари шахс наҳисобед. Он чи бе он гуфта шуд, ба прокурор намеравад.</translation>
    </message>
    <message>
        <source>The interpreter may have had a conflict of interest.</source>
        <translation>Тарҷумон метавонист бархӯрди манфиатҳо дошта бошад.</translation>
    </message>
    <message>
        <source>Read what was said through them with care, or ask the post to talk again with another.</source>
        <translation>Он чиро ба воситаи ӯ гуфта шуд, бо эҳтиёт хонед ё аз пост хоҳед, ки бо дигаре бори дигар гап занад.</translation>
    </message>
    <message>
        <source>What the person agrees to, refuses or takes back for outreach is not shown to who decides. It may not be known here, and never be weighed.</source>
        <translation>Он чизе, ки шахс баъд аз қарор розӣ мешавад, рад мекунад ё бозпас мегирад, ба касе, ки қарор мекунад, нишон дода намешавад. Дар ин ҷо онро донистан мумкин нест ва ҳеҷ гоҳ ба ҳисоб гирифта намешавад.</translation>
    </message>
    <message>
        <source>A signature on it is not of the officer it names: somebody wrote into the casebook. It does not count. Keep a backup, and tell a supervisor.</source>
        <translation>Имзо дар он аз они корманде нест, ки номаш навишта шудааст: касе инро ба дафтари парвандаҳо навиштааст. Он амал намекунад. Нусхаи эҳтиётӣ нигоҳ доред ва ба роҳбар хабар диҳед.</translation>
    </message>
</context>
<context>
    <name>DecidingPage</name>
    <message>
        <source>Back to the case</source>
        <translation>Бозгашт ба парванда</translation>
    </message>
    <message>
        <source>Sign and propose…</source>
        <translation>Имзо ва пешниҳод кардан…</translation>
    </message>
    <message>
        <source>What it works from</source>
        <translation>Он ба чӣ такя мекунад</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Қарор</translation>
    </message>
    <message>
        <source>New: {records}.</source>
        <translation>Нав: {records}.</translation>
    </message>
    <message>
        <source>A record was corrected, or a statement or the birth date came.</source>
        <translation>Сабте ислоҳ шуд, ё изҳорот ё санаи таваллуд омад.</translation>
    </message>
    <message>
        <source>Read what is new</source>
        <translation>Чизи навро хондан</translation>
    </message>
    <message>
        <source>I have looked at it</source>
        <translation>Ман инро дидам</translation>
    </message>
    <message>
        <source>Something newer arrived since. Nobody signs before looking at it.</source>
        <translation>Аз он вақт чизи навтар омад. То надида касе имзо намекунад.</translation>
    </message>
    <message>
        <source>It works from what is in force now.</source>
        <translation>Акнун он ба он чи ҳоло амал мекунад, такя мекунад.</translation>
    </message>
    <message>
        <source>Saved {when}</source>
        <translation>Нигоҳ дошта шуд {when}</translation>
    </message>
    <message>
        <source>This field</source>
        <translation>Ин майдон</translation>
    </message>
    <message>
        <source>What you typed stands in the field and is not kept yet.</source>
        <translation>Навиштаи шумо дар майдон аст ва ҳанӯз нигоҳ дошта нашудааст.</translation>
    </message>
    <message>
        <source>The draft is withdrawn.</source>
        <translation>Сиёҳнавис бозхонда шуд.</translation>
    </message>
    <message>
        <source>The decision is in force. It goes to the post with the next bundle.</source>
        <translation>Қарор амал мекунад. Он бо бастаи навбатӣ ба пост меравад.</translation>
    </message>
    <message>
        <source>Signed. Waits for {names}.</source>
        <translation>Имзо шуд. Интизори {names}.</translation>
    </message>
    <message>
        <source>The proposal is withdrawn.</source>
        <translation>Пешниҳод бозхонда шуд.</translation>
    </message>
</context>
<context>
    <name>DecidingStep</name>
    <message>
        <source>Decide on this case</source>
        <translation>Қарор кардан дар ин парванда</translation>
    </message>
    <message>
        <source>Prepare, sign or dissent</source>
        <translation>Омода кардан, имзо кардан ё андешаи ҷудогона додан</translation>
    </message>
</context>
<context>
    <name>DecisionPage</name>
    <message>
        <source>Back to the case</source>
        <translation>Бозгашт ба парванда</translation>
    </message>
    <message>
        <source>Other decisions on this case</source>
        <translation>Қарорҳои дигар дар ин парванда</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Худи шахс</translation>
    </message>
    <message>
        <source>Not told yet: {who} tells them.</source>
        <translation>Ҳанӯз гуфта нашудааст: {who} мегӯяд.</translation>
    </message>
    <message>
        <source>Told on {day} by {officer}, in {language}.</source>
        <translation>{day} гуфта шуд, корманд {officer}, забон: {language}.</translation>
    </message>
    <message>
        <source>They said: {words}</source>
        <translation>Суханони шахс: {words}</translation>
    </message>
    <message>
        <source>Headquarters read it: {officer}.</source>
        <translation>Марказ инро хонд: {officer}.</translation>
    </message>
    <message>
        <source>Headquarters has not said yet that it read it.</source>
        <translation>Марказ ҳанӯз нагуфтааст, ки хонд.</translation>
    </message>
    <message>
        <source>To the post: {way}</source>
        <translation>Ба пост: {way}</translation>
    </message>
    <message>
        <source>Read at the post by {officer}, {when}.</source>
        <translation>Дар пост хонда шуд: {officer}, {when}.</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Ман инро хондам</translation>
    </message>
    <message>
        <source>The person was told…</source>
        <translation>Ба шахс гуфта шуд…</translation>
    </message>
    <message>
        <source>The person appeals…</source>
        <translation>Шахс шикоят мекунад…</translation>
    </message>
    <message>
        <source>I have read how they were told</source>
        <translation>Хондам, ки чӣ тавр гуфта шуд</translation>
    </message>
    <message>
        <source>Look at it again…</source>
        <translation>Аз нав дидан…</translation>
    </message>
    <message>
        <source>Decide anew…</source>
        <translation>Аз нав қарор кардан…</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Дар коғаз</translation>
    </message>
    <message>
        <source>Saved outside the casebook it is not encrypted: save it only where it may be read.</source>
        <translation>Он чи берун аз дафтари парвандаҳо нигоҳ дошта мешавад, рамзгузорӣ нашудааст: танҳо дар ҷое нигоҳ доред, ки хонданаш мумкин аст.</translation>
    </message>
    <message>
        <source>Save the decision…</source>
        <translation>Қарорро нигоҳ доштан…</translation>
    </message>
    <message>
        <source>Save the letter…</source>
        <translation>Мактубро нигоҳ доштан…</translation>
    </message>
    <message>
        <source>Signed. It goes with the next bundle.</source>
        <translation>Имзо шуд. Бо бастаи навбатӣ меравад.</translation>
    </message>
    <message>
        <source>Give a proof…</source>
        <translation>Додани маълумотнома…</translation>
    </message>
    <message>
        <source>Print the decision…</source>
        <translation>Чоп кардани қарор…</translation>
    </message>
    <message>
        <source>Print this decision?</source>
        <translation>Ин қарорро чоп кунем?</translation>
    </message>
</context>
<context>
    <name>DecisionWords</name>
    <message>
        <source>Decided</source>
        <translation>Қарор шуд</translation>
    </message>
    <message>
        <source>The panel</source>
        <translation>Ҳайат</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Натиҷаи қарор</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>Асоси ҳуқуқӣ</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Асосҳо</translation>
    </message>
    <message>
        <source>How to appeal</source>
        <translation>Чӣ тавр шикоят кардан</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>То кадом рӯз</translation>
    </message>
    <message>
        <source>Who tells the person</source>
        <translation>Кӣ ба шахс хабар медиҳад</translation>
    </message>
    <message>
        <source>To be found out</source>
        <translation>Чиро аниқ кардан</translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation>Ба кӣ фиристода шуд</translation>
    </message>
    <message>
        <source>Takes the place of the one before</source>
        <translation>Ҷои қарори пештараро мегирад</translation>
    </message>
    <message>
        <source>Speaks for it</source>
        <translation>Инро тасдиқ мекунад</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>Хилофи инро мегӯяд</translation>
    </message>
    <message>
        <source>The person&apos;s reply</source>
        <translation>Ҷавоби худи шахс</translation>
    </message>
    <message>
        <source>A place in a record that is not here</source>
        <translation>Ҷой дар сабте, ки ин ҷо нест</translation>
    </message>
    <message>
        <source>Waits for {names}.</source>
        <translation>Интизори {names}.</translation>
    </message>
    <message>
        <source>To be looked at again</source>
        <translation>Бояд аз нав дида шавад</translation>
    </message>
    <message>
        <source>Said to an earlier proposal</source>
        <translation>Дар бораи пешниҳоди пештара гуфта шуд</translation>
    </message>
</context>
<context>
    <name>DeedDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Бекор кардан</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>Файли ҳамин ном аллакай ҳаст.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Номи дигар интихоб кунед.</translation>
    </message>
    <message>
        <source>The system says: {reason}</source>
        <translation>Низом мегӯяд: {reason}</translation>
    </message>
    <message>
        <source>The file could not be written or read.</source>
        <translation>Файлро навиштан ё хондан нашуд.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Пӯшидан</translation>
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
        <source>Partners</source>
        <translation>Шарикон</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation>Тарҷумонҳо</translation>
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
        <source>Retention</source>
        <translation>Муҳлати нигоҳдорӣ</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Ин ҷойи кор</translation>
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
        <source>Organisation</source>
        <translation>Созмон</translation>
    </message>
    <message>
        <source>Signed and locked: {title}. It waits to be sent.</source>
        <translation>Ба таври ниҳоӣ имзо шуд: {title}. Мунтазири фиристодан аст.</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Навбатҳо</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Воридшуда</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Ҷойҳои кор</translation>
    </message>
    <message>
        <source>Return bundles</source>
        <translation>Бастаҳои ҷавобӣ</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Шикоятҳо</translation>
    </message>
    <message>
        <source>Proofs</source>
        <translation>Маълумотномаҳо</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Рақамҳо</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Корҳои дар пеш</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Зангҳо</translation>
    </message>
    <message>
        <source>Second rater</source>
        <translation>Арзёбандаи дуюм</translation>
    </message>
</context>
<context>
    <name>DesksPage</name>
    <message>
        <source>Desks</source>
        <translation>Ҷойҳои кор</translation>
    </message>
    <message>
        <source>Write return bundles</source>
        <translation>Навиштани бастаҳои ҷавобӣ</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Пост</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Хабари охирин</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Бастаҳо бо навбат</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Тасдиқ нашуда</translation>
    </message>
    <message>
        <source>No post has joined yet.</source>
        <translation>Ҳанӯз ягон пост напайвастааст.</translation>
    </message>
    <message>
        <source>A post joins with a request on a stick, under Organisation.</source>
        <translation>Пост бо дархост дар флешка мепайвандад, бахши «Созмон».</translation>
    </message>
    <message>
        <source>Two issuing officers renew it under Organisation, Members.</source>
        <translation>Онро ду корманди дорои калиди додан нав мекунанд: «Созмон», «Аъзоён».</translation>
    </message>
    <message>
        <source>The desks could not be read. What is shown may not be all.</source>
        <translation>Ҷойҳои корро хонда нашуд. Шояд на ҳама нишон дода шудааст.</translation>
    </message>
    <message>
        <source>Nothing to look at.</source>
        <translation>Чизе барои дидан нест.</translation>
    </message>
    <message>
        <source>The list of proofs is to be renewed.</source>
        <translation>Рӯйхати маълумотномаҳоро нав кардан лозим.</translation>
    </message>
    <message>
        <source>Until the posts have the new one, they judge proofs by the old. Each return bundle carries it.</source>
        <translation>То рӯйхати нав ба постҳо нарасад, онҳо маълумотномаҳоро аз рӯи кӯҳна баҳо медиҳанд. Онро ҳар бастаи ҷавобӣ мебарад.</translation>
    </message>
    <message>
        <source>Certificates of officers here end soon, or have ended</source>
        <translation>Муҳлати сертификатҳои кормандони ин ҷо зуд мегузарад ё гузаштааст</translation>
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
        <source>Founding the organisation</source>
        <translation>Таъсиси созмон</translation>
    </message>
    <message>
        <source>Taking the post into the organisation</source>
        <translation>Қабули пост ба созмон</translation>
    </message>
    <message>
        <source>Adding invented cases</source>
        <translation>Иловаи парвандаҳои сохта</translation>
    </message>
    <message>
        <source>Checking the stick</source>
        <translation>Санҷиши флешка</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>Муҳркунӣ</translation>
    </message>
    <message>
        <source>Writing to the stick</source>
        <translation>Навиштан ба флешка</translation>
    </message>
    <message>
        <source>Reading back what was written</source>
        <translation>Хондани он чи навишта шуд</translation>
    </message>
    <message>
        <source>Checking the parts of a bundle</source>
        <translation>Санҷиши қисмҳои баста</translation>
    </message>
    <message>
        <source>Keeping a part until the others come</source>
        <translation>Қисм то омадани дигарҳо нигоҳ дошта мешавад</translation>
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
        <source>Writing the casebook anew under a new key</source>
        <translation>Дафтари парвандаҳо бо калиди нав аз нав навишта мешавад</translation>
    </message>
    <message>
        <source>Putting the new casebook in the old one&apos;s place</source>
        <translation>Дафтари нави парвандаҳо ба ҷойи пешина гузошта мешавад</translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation>Навиштани нусхаи эҳтиётӣ</translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation>Хондани нусхаи эҳтиётӣ</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Кор меравад</translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation>{what}: {done} аз {total}</translation>
    </message>
    <message>
        <source>Counting the cases that changed</source>
        <translation>Шумориши парвандаҳои тағйирёфта</translation>
    </message>
</context>
<context>
    <name>DraftPreviewPage</name>
    <message>
        <source>Back to the answers</source>
        <translation>Бозгашт ба ҷавобҳо</translation>
    </message>
    <message>
        <source>Draft, not signed</source>
        <translation>Сиёҳнавис, имзо нашудааст</translation>
    </message>
</context>
<context>
    <name>DrawDialog</name>
    <message>
        <source>Black</source>
        <translation>Сиёҳ</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Сурх</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Кабуд</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Сабз</translation>
    </message>
    <message>
        <source>Take back the last line</source>
        <translation>Хати охиринро гирифтан</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Аз нав оғоз кардан</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бекор кардан</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Истифода бурдан</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Lines</source>
        <translation>Сатрҳо</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Порчаҳо</translation>
    </message>
    <message>
        <source>What the drawer shows</source>
        <translation>Дар паҳлу чӣ нишон дода мешавад</translation>
    </message>
    <message>
        <source>Search lines</source>
        <translation>Ҷустуҷӯи сатрҳо</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Кадом сатрҳо</translation>
    </message>
    <message>
        <source>Lines of evidence</source>
        <translation>Сатрҳои далелҳо</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Сатри нав</translation>
    </message>
    <message>
        <source>{shown} of {all} lines</source>
        <translation>Сатрҳо: {shown} аз {all}</translation>
    </message>
    <message>
        <source>No line is written yet.</source>
        <translation>Ҳоло ягон сатр навишта нашудааст.</translation>
    </message>
    <message>
        <source>1 For</source>
        <translation>1 Тасдиқ</translation>
    </message>
    <message>
        <source>2 Against</source>
        <translation>2 Хилоф</translation>
    </message>
    <message>
        <source>3 Both</source>
        <translation>3 Ҳарду</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Ҳамаи сатрҳо</translation>
    </message>
    <message>
        <source>Linked to {id}</source>
        <translation>Ба {id} вобаста</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>Вобаста нест</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Тамом нашудааст</translation>
    </message>
    <message>
        <source>Open line</source>
        <translation>Кушодани сатр</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Ба ҳисоб намеравад</translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message>
        <source>is called: {names}</source>
        <translation>даъват шудаанд: {names}</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Муҳлаташ гузашт</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Имрӯз</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Ин ҳафта</translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation>Мунтазири дигарон</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Дертар</translation>
    </message>
    <message>
        <source>Somebody has to come now</source>
        <translation>Касе бояд ҳозир биёяд</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Аз нав занг задан</translation>
    </message>
    <message>
        <source>Urgent need</source>
        <translation>Ниёзи таъҷилӣ</translation>
    </message>
    <message>
        <source>Legal review of a person who is held</source>
        <translation>Баррасии суд: шахс дар ҳабс</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Вазифаи кор</translation>
    </message>
    <message>
        <source>Step of a passage</source>
        <translation>Қадами роҳи бехатар</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Нақша</translation>
    </message>
    <message>
        <source>Look at the assessment again</source>
        <translation>Арзёбиро аз нав дидан</translation>
    </message>
    <message>
        <source>Ask how the person is</source>
        <translation>Пурсидани ҳоли шахс</translation>
    </message>
    <message>
        <source>Record sent back</source>
        <translation>Сабт баргардонида шуд</translation>
    </message>
    <message>
        <source>No receipt from headquarters yet</source>
        <translation>Расиди марказ ҳанӯз нест</translation>
    </message>
    <message>
        <source>A certificate ends</source>
        <translation>Муҳлати сертификат мегузарад</translation>
    </message>
    <message>
        <source>The list of revoked certificates ends</source>
        <translation>Муҳлати рӯйхати бозхонд мегузарад</translation>
    </message>
    <message>
        <source>A proof ends: give out another one</source>
        <translation>Муҳлати тасдиқнома мегузарад: дигарашро диҳед</translation>
    </message>
    <message>
        <source>The list of proofs ends</source>
        <translation>Муҳлати рӯйхати тасдиқномаҳо мегузарад</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Ниёз</translation>
    </message>
    <message>
        <source>Something for a clinician</source>
        <translation>Барои духтур ё равоншинос</translation>
    </message>
    <message>
        <source>Something urgent for a clinician</source>
        <translation>Таъҷилӣ барои духтур ё равоншинос</translation>
    </message>
    <message>
        <source>Plan, said to be done and not done</source>
        <translation>Нақша: гуфтаанд, ки шуд ва нашуд</translation>
    </message>
    <message>
        <source>Urgent need, said to be done and not done</source>
        <translation>Ниёзи таъҷилӣ: гуфтаанд, ки шуд ва нашуд</translation>
    </message>
    <message>
        <source>A person is held, and nobody has said when a court looks at it</source>
        <translation>Шахс дар ҳабс аст, ва касе нагуфтааст, ки суд кай баррасӣ мекунад</translation>
    </message>
    <message>
        <source>Record refused by headquarters</source>
        <translation>Сабтро марказ қабул накард</translation>
    </message>
    <message>
        <source>Say how the person is, in the organisation&apos;s words</source>
        <translation>Бо суханони созмон гӯед, ки ҳоли шахс чӣ тавр аст</translation>
    </message>
    <message>
        <source>Two desks said differently how the person is</source>
        <translation>Ду ҷойи кор дар бораи ҳоли шахс гуногун гуфтанд</translation>
    </message>
    <message>
        <source>Ask how the person is, 3 months after arrival</source>
        <translation>Пурсидани ҳоли шахс: 3 моҳ пас аз расидан</translation>
    </message>
    <message>
        <source>Ask how the person is, 6 months after arrival</source>
        <translation>Пурсидани ҳоли шахс: 6 моҳ пас аз расидан</translation>
    </message>
    <message>
        <source>Ask how the person is, 12 months after arrival</source>
        <translation>Пурсидани ҳоли шахс: 12 моҳ пас аз расидан</translation>
    </message>
    <message>
        <source>bundle {number}</source>
        <translation>бастаи {number}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>аз {day}</translation>
    </message>
    <message>
        <source>{day}, yesterday</source>
        <translation>{day}, дирӯз</translation>
    </message>
    <message>
        <source>{day}, {count} days ago</source>
        <translation>{day}, {count} рӯз пеш</translation>
    </message>
    <message>
        <source>A supervisor looks at a critical rating, by the end of the day</source>
        <translation>Роҳбар баҳоро то охири рӯз мебинад</translation>
    </message>
    <message>
        <source>Work arrived after the case was closed</source>
        <translation>Баъд аз пӯшидани парванда кор омад</translation>
    </message>
</context>
<context>
    <name>DueActs</name>
    <message>
        <source>Signed. It goes with the next bundle.</source>
        <translation>Имзо шуд. Бо бастаи навбатӣ меравад.</translation>
    </message>
</context>
<context>
    <name>DueLine</name>
    <message>
        <source>Urgent: {what}</source>
        <translation>Таъҷилӣ: {what}</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Иҷро шуд…</translation>
    </message>
</context>
<context>
    <name>EarlierDialog</name>
    <message>
        <source>What it said before</source>
        <translation>Пештар чӣ буд</translation>
    </message>
    <message>
        <source>Nothing that was said is lost: what was changed is kept, and stands here.</source>
        <translation>Чизе, ки гуфта шуд, гум намешавад: ҳар чи тағйир ёфт, нигоҳ дошта шудааст ва ин ҷост.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>То ҳол чизе тағйир наёфтааст.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Пӯшидан</translation>
    </message>
    <message>
        <source>Names, birth date, papers and stage</source>
        <translation>Номҳо, санаи таваллуд, ҳуҷҷатҳо ва марҳила</translation>
    </message>
    <message>
        <source>Until {when}, changed by {who}</source>
        <translation>То {when}, {who} тағйир дод</translation>
    </message>
    <message>
        <source>Until {when}</source>
        <translation>То {when}</translation>
    </message>
    <message>
        <source>Changed answers: {form}</source>
        <translation>Ҷавобҳои тағйирёфта: {form}</translation>
    </message>
    <message>
        <source>{question}, from {begin} until {end}</source>
        <translation>{question}, аз {begin} то {end}</translation>
    </message>
    <message>
        <source>{answer} (from the case)</source>
        <translation>{answer} (аз парванда)</translation>
    </message>
</context>
<context>
    <name>EngagementCard</name>
    <message>
        <source>What they agreed to does not stand any more.</source>
        <translation>Розигӣ дигар амал намекунад.</translation>
    </message>
    <message>
        <source>How are they before it?…</source>
        <translation>Шахс пеш аз он чӣ ҳол дорад?…</translation>
    </message>
    <message>
        <source>It took place…</source>
        <translation>Баргузор шуд…</translation>
    </message>
    <message>
        <source>How are they after it?…</source>
        <translation>Шахс баъд аз он чӣ ҳол дорад?…</translation>
    </message>
    <message>
        <source>Call it off…</source>
        <translation>Бекор кардан…</translation>
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
        <translation>Ҷойи корро қабул кардан</translation>
    </message>
    <message>
        <source>Join the organisation</source>
        <translation>Ҷойи корро пайваст кардан</translation>
    </message>
    <message>
        <source>Renew the certificates…</source>
        <translation>Сертификатҳоро нав кардан…</translation>
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
        <translation>Файл интихоб кардан…</translation>
    </message>
    <message>
        <source>The words are the same: take the desk in</source>
        <translation>Калимаҳо якхелаанд: ҷойи корро қабул кардан</translation>
    </message>
    <message>
        <source>The words are the same: join</source>
        <translation>Калимаҳо якхелаанд: пайваст кардан</translation>
    </message>
    <message>
        <source>Put in the stick with the post&apos;s request. Before you take the desk in, call the post and read the twelve words to each other.</source>
        <translation>Флешкаро бо дархости пост гузоред. Пеш аз қабули ҷойи кор ба пост занг занед ва дувоздаҳ калимаро ба ҳамдигар хонед.</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Мансубияти ҷойи кор</translation>
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
        <translation>Дархостро ба флешка нависед ва онро ба марказ фиристед. Флешка бо ҷавобе бармегардад, ки ин ҷойи корро пайваст мекунад.</translation>
    </message>
    <message>
        <source>Read these words to headquarters when they call; they see the same beside your request.</source>
        <translation>Вақте аз марказ занг мезананд, ин калимаҳоро хонед; онҳо дар назди дархости Шумо ҳаминро мебинанд.</translation>
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
        <source>Your certificates are here, with headquarters&apos; newest rules.</source>
        <translation>Сертификатҳои Шумо бо қоидаҳои навтарини марказ ин ҷо ҳастанд.</translation>
    </message>
    <message>
        <source>This desk belongs to the organisation now.</source>
        <translation>Акнун ин ҷойи кор ба созмон тааллуқ дорад.</translation>
    </message>
    <message>
        <source>The post sees these words beside the answer. Read them when it calls.</source>
        <translation>Пост ин калимаҳоро дар назди ҷавоб мебинад. Вақте аз пост занг мезананд, онҳоро хонед.</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Who</source>
        <translation>Кӣ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Кай</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Дар бораи</translation>
    </message>
    <message>
        <source>What else</source>
        <translation>Боз чӣ</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Сатри журнал</translation>
    </message>
    <message>
        <source>Key of the action</source>
        <translation>Рамзи амал</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Идентификатор</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Пӯшидан</translation>
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
        <source>The file {file} holds more than this program reads.</source>
        <translation>Дар файли {file} аз он чи ин барнома мехонад, зиёдтар аст.</translation>
    </message>
    <message>
        <source>Ask its author for a smaller one, such as with long lists in files of their own. Detail: {detail}, at most {limit}</source>
        <translation>Аз муаллиф файли хурдтар пурсед, масалан бо рӯйхатҳои дароз дар файлҳои алоҳида. Тафсил: {detail}, на зиёда аз {limit}</translation>
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
        <source>This version of the instrument is here with other lists.</source>
        <translation>Ин версияи пурсишнома дар ин ҷо бо рӯйхатҳои дигар ҳаст.</translation>
    </message>
    <message>
        <source>Its author gives a changed instrument a new version: it is {version} now.</source>
        <translation>Муаллиф ба пурсишномаи тағйирёфта версияи нав медиҳад: ҳоло он {version} аст.</translation>
    </message>
    <message>
        <source>The instrument {file} can be used, but a person must look at it first.</source>
        <translation>Пурсишномаи {file}-ро истифода бурдан мумкин аст, аммо аввал бояд одам онро бинад.</translation>
    </message>
    <message>
        <source>Read what was found before it is added.</source>
        <translation>Пеш аз илова кардан бихонед, ки чӣ ёфт шуд.</translation>
    </message>
    <message>
        <source>The instrument {file} that came with the program was changed since, and is not used.</source>
        <translation>Пурсишномаи {file}, ки бо барнома омада буд, тағйир дода шудааст ва истифода намешавад.</translation>
    </message>
    <message>
        <source>Install the program again from where your organisation gives it out.</source>
        <translation>Барномаро аз ҷое, ки созмони Шумо медиҳад, аз нав насб кунед.</translation>
    </message>
    <message>
        <source>The words of {title} are not here, and this program may not bring them along.</source>
        <translation>Матни пурсишномаи {title} ин ҷо нест ва онро ба барнома илова кардан мумкин нест.</translation>
    </message>
    <message>
        <source>It can be asked once headquarters has signed a file with the official words ({wanted}). See “Approved texts” on the page of instruments.</source>
        <translation>Онро вақте пурсидан мумкин мешавад, ки марказ файлро бо матни расмӣ ({wanted}) имзо кунад. Ба «Матнҳои тасдиқшуда» дар саҳифаи пурсишномаҳо нигаред.</translation>
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
        <source>Do not delete anything. Another officer&apos;s key may still open the desk; a backup restores it, or ask HQ.</source>
        <translation>Чизеро пок накунед. Шояд калиди корманди дигар ҷойи корро кушояд; нусхаи эҳтиётӣ онро барқарор мекунад, ё аз марказ пурсед.</translation>
    </message>
    <message>
        <source>This file is not a sealed bundle, or it was altered.</source>
        <translation>Ин файл бастаи муҳршуда нест ё тағйир дода шудааст.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Ask for it to be written again.</source>
        <translation>Аз он чизе гирифта нашуд. Хоҳиш кунед, ки онро аз нав нависанд.</translation>
    </message>
    <message>
        <source>This bundle is sealed for another desk.</source>
        <translation>Ин баста барои ҷойи кори дигар муҳр шудааст.</translation>
    </message>
    <message>
        <source>Carry it to the desk it was written for.</source>
        <translation>Онро ба ҳамон ҷойи коре баред, ки барояш навишта шудааст.</translation>
    </message>
    <message>
        <source>The bundle was cut short or altered on the way.</source>
        <translation>Баста дар роҳ кӯтоҳ карда ё тағйир дода шудааст.</translation>
    </message>
    <message>
        <source>The sealed file was refused.</source>
        <translation>Файли муҳршуда қабул нашуд.</translation>
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
        <source>Your own certificate was revoked.</source>
        <translation>Сертификати худи Шумо бозхонда шудааст.</translation>
    </message>
    <message>
        <source>Nobody believes what you would sign now. Let another officer write it, or have your certificate renewed.</source>
        <translation>Ба он чи Шумо ҳозир имзо мекунед, касе бовар намекунад. Бигзор корманди дигар нависад, ё сертификататонро нав кунед.</translation>
    </message>
    <message>
        <source>A signature is not valid.</source>
        <translation>Имзо эътибор надорад.</translation>
    </message>
    <message>
        <source>Do not rely on what it was meant to vouch for, and tell HQ.</source>
        <translation>Ба он чи имзо бояд тасдиқ мекард, такя накунед ва ба марказ хабар диҳед.</translation>
    </message>
    <message>
        <source>The driver of your token cannot be used.</source>
        <translation>Драйвери токени Шуморо истифода бурдан намешавад.</translation>
    </message>
    <message>
        <source>Tell whoever looks after this computer. It should be in {path}. Detail: {detail}</source>
        <translation>Ба масъули ин компютер хабар диҳед. Драйвер бояд дар {path} бошад. Тафсилот: {detail}</translation>
    </message>
    <message>
        <source>Your token {label} is not there.</source>
        <translation>Токени Шумо {label} дар ҷояш нест.</translation>
    </message>
    <message>
        <source>Plug it in and try again. Its number is {serial}.</source>
        <translation>Онро пайваст карда, аз нав кӯшиш кунед. Рақами он: {serial}.</translation>
    </message>
    <message>
        <source>Your token {label} was pulled out while it was in use.</source>
        <translation>Токени Шумо {label} ҳангоми кор кашида шуд.</translation>
    </message>
    <message>
        <source>Nothing was signed. Plug it in and try again.</source>
        <translation>Чизе имзо нашуд. Онро пайваст карда, аз нав кӯшиш кунед.</translation>
    </message>
    <message>
        <source>This is not the PIN of your token. One more wrong PIN locks it.</source>
        <translation>Ин рамзи PIN-и токени Шумо нест. Боз як рамзи номувофиқ онро қулф мекунад.</translation>
    </message>
    <message>
        <source>Stop, and look the PIN up before you go on.</source>
        <translation>Бас кунед ва пеш аз идома рамзи PIN-ро ёбед.</translation>
    </message>
    <message>
        <source>This is not the PIN of your token.</source>
        <translation>Ин рамзи PIN-и токени Шумо нест.</translation>
    </message>
    <message>
        <source>Check it before you try again: after a few wrong ones the token locks itself.</source>
        <translation>Пеш аз кӯшиши дигар онро санҷед: баъди чанд рамзи номувофиқ токен худаш қулф мешавад.</translation>
    </message>
    <message>
        <source>Your token is locked after too many wrong PINs.</source>
        <translation>Токени Шумо қулф шудааст: рамзи PIN аз ҳад зиёд мувофиқ наомад.</translation>
    </message>
    <message>
        <source>Whoever gave it to you can unlock it, or lead you back to signing without it.</source>
        <translation>Касе, ки онро ба Шумо дод, метавонад онро кушояд ё Шуморо ба имзои бе он баргардонад.</translation>
    </message>
    <message>
        <source>Your signing key is not on the token {label}.</source>
        <translation>Дар токени {label} калиди имзои Шумо нест.</translation>
    </message>
    <message>
        <source>Check that it is the right token. If it was erased, you need a new key: ask HQ.</source>
        <translation>Санҷед, ки ин ҳамон токен аст. Агар он тоза карда шуда бошад, ба Шумо калиди нав лозим аст: аз марказ пурсед.</translation>
    </message>
    <message>
        <source>Your token does not do what is asked of it.</source>
        <translation>Токени Шумо он чи аз он талаб мешавад, намекунад.</translation>
    </message>
    <message>
        <source>Pull it out, plug it in again, and try once more. Detail: {detail}</source>
        <translation>Онро бароварда, аз нав пайваст кунед ва бори дигар кӯшиш кунед. Тафсилот: {detail}</translation>
    </message>
    <message>
        <source>A key or a seal could not be used.</source>
        <translation>Калид ё муҳрро истифода бурдан нашуд.</translation>
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
        <translation>Чизеро пок накунед. Ҷузвдони {path}-ро нусха бардоред ва аз марказ кумак пурсед.</translation>
    </message>
    <message>
        <source>The folder of this desk cannot be written.</source>
        <translation>Ба ҷузвдони ин ҷойи кор навиштан мумкин нест.</translation>
    </message>
    <message>
        <source>Nothing is damaged, and no backup is needed. Ask whoever looks after this computer for the right to write in {path}.</source>
        <translation>Чизе вайрон нашудааст ва нусхаи эҳтиётӣ лозим нест. Аз масъули ин компютер ҳуқуқи навиштан ба {path}-ро хоҳед.</translation>
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
        <translation>Ин дафтари парвандаҳоро версияи навтари барнома навиштааст.</translation>
    </message>
    <message>
        <source>Open it with that version. Nothing was changed.</source>
        <translation>Онро бо ҳамон версия кушоед. Чизе тағйир наёфт.</translation>
    </message>
    <message>
        <source>This desk is already open in another window.</source>
        <translation>Ин ҷойи кор аллакай дар равзанаи дигар кушода аст.</translation>
    </message>
    <message>
        <source>Go on in the other window, or close it first.</source>
        <translation>Дар он равзана давом диҳед ё аввал онро пӯшед.</translation>
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
        <source>This computer&apos;s disk did not do what was asked of it.</source>
        <translation>Диски ин компютер он чиро, ки аз вай талаб шуд, иҷро накард.</translation>
    </message>
    <message>
        <source>What was saved before is kept. Try again; if it happens again, make a backup on a stick and have the disk checked.</source>
        <translation>Он чи пештар нигоҳ дошта шуда буд, дар ҷояш мондааст. Аз нав кӯшиш кунед; агар такрор шавад, дар флешка нусхаи эҳтиётӣ созед ва дискро ба санҷиш диҳед.</translation>
    </message>
    <message>
        <source>Another program is holding a file of this desk.</source>
        <translation>Файли ин ҷойи корро барномаи дигар банд кардааст.</translation>
    </message>
    <message>
        <source>What was there before is kept. Close what looks into this folder, wait a minute for a virus check to end, and try again: {path}</source>
        <translation>Он чи пеш буд, нигоҳ дошта шудааст. Ҳар чизеро, ки ба ин ҷузвдон нигоҳ мекунад, пӯшед, як дақиқа интизор шавед, то санҷиши вирусҳо тамом шавад, ва аз нав кӯшиш кунед: {path}</translation>
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
        <translation>Чизе гирифта, тағйир дода ё ба ҳолати пештара баргардонда шудааст. Идома надиҳед; ба марказ хабар диҳед.</translation>
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
        <source>This PDF is not a report: it has no record inside.</source>
        <translation>Ин PDF ҳисобот нест: дар дохилаш сабт нест.</translation>
    </message>
    <message>
        <source>Take the PDF that was saved from the record.</source>
        <translation>PDF-еро гиред, ки аз сабт нигоҳ дошта шудааст.</translation>
    </message>
    <message>
        <source>The signature of this report is missing or not valid.</source>
        <translation>Имзои ин ҳисобот нест ё эътибор надорад.</translation>
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
        <source>This file cannot be shown here.</source>
        <translation>Ин файлро дар ин ҷо нишон додан намешавад.</translation>
    </message>
    <message>
        <source>It is kept as it came. Detail: {detail}</source>
        <translation>Он чунон ки омад, нигоҳ дошта мешавад. Тафсил: {detail}</translation>
    </message>
    <message>
        <source>The printer did not take the pages.</source>
        <translation>Принтер саҳифаҳоро нагирифт.</translation>
    </message>
    <message>
        <source>See whether it is on and chosen in the system&apos;s settings, and print again. Detail: {detail}</source>
        <translation>Бинед, ки он фурӯзон ва дар танзимоти низом интихоб шудааст, ва аз нав чоп кунед. Тафсил: {detail}</translation>
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
        <source>This computer does not let the program use that place.</source>
        <translation>Ин компютер ба барнома имкон намедиҳад, ки аз ин ҷой истифода барад.</translation>
    </message>
    <message>
        <source>Choose another folder or stick. If none works, ask whoever looks after this computer whether sticks are allowed.</source>
        <translation>Ҷузвдон ё флешкаи дигарро интихоб кунед. Агар ҳеҷ кадоме мувофиқ наояд, аз шахсе, ки ба ин компютер нигоҳубин мекунад, пурсед, ки флешкаҳо иҷозат дода шудаанд ё не.</translation>
    </message>
    <message>
        <source>The stick is failing: part of it cannot be read or written.</source>
        <translation>Флешка вайрон шуда истодааст: қисме аз онро хондан ё навиштан мумкин нест.</translation>
    </message>
    <message>
        <source>Take another stick. Do not rely on what is on this one.</source>
        <translation>Флешкаи дигар гиред. Ба он чи дар ин флешка аст, такя накунед.</translation>
    </message>
    <message>
        <source>Another program is holding a file on the stick.</source>
        <translation>Файли флешкаро барномаи дигар банд кардааст.</translation>
    </message>
    <message>
        <source>Close what shows the stick, wait a minute for a virus check to end, and try again.</source>
        <translation>Ҳар чизеро, ки флешкаро нишон медиҳад, пӯшед, як дақиқа интизор шавед, то санҷиши вирусҳо тамом шавад, ва аз нав кӯшиш кунед.</translation>
    </message>
    <message>
        <source>The stick did not answer in time.</source>
        <translation>Флешка сари вақт ҷавоб надод.</translation>
    </message>
    <message>
        <source>Take it out, put it into another socket of the computer, and try again.</source>
        <translation>Онро бароред, ба васлаки дигари компютер гузоред ва аз нав кӯшиш кунед.</translation>
    </message>
    <message>
        <source>The stick is encrypted and was not opened yet.</source>
        <translation>Флешка рамзгузорӣ шудааст ва ҳанӯз кушода нашудааст.</translation>
    </message>
    <message>
        <source>Open it with its password where this computer shows its drives, then try again.</source>
        <translation>Онро дар он ҷое, ки ин компютер дискҳояшро нишон медиҳад, бо паролаш кушоед ва аз нав кӯшиш кунед.</translation>
    </message>
    <message>
        <source>The path is too long, or has signs that cannot stand in a name there.</source>
        <translation>Роҳ аз ҳад дароз аст ё аломатҳое дорад, ки дар ном омада наметавонанд.</translation>
    </message>
    <message>
        <source>Choose a folder with a short name at the top of the stick.</source>
        <translation>Дар решаи флешка ҷузвдоне бо номи кӯтоҳ интихоб кунед.</translation>
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
        <source>There is no room for another part of a bundle.</source>
        <translation>Барои боз як қисми баста ҷой нест.</translation>
    </message>
    <message>
        <source>Parts of {held} wait for others already, {limit} is the most. Bring what they miss, or remove parts that are not needed.</source>
        <translation>Қисмҳои {held} аллакай мунтазири дигаронанд, ҳади аксар {limit} аст. Қисмҳои намерасидаро биёред ё қисмҳои нодаркорро тоза кунед.</translation>
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
        <translation>Ин бастаро версияи навтари барнома навиштааст.</translation>
    </message>
    <message>
        <source>Update this desk first, then receive the bundle again.</source>
        <translation>Аввал ин ҷойи корро нав кунед, баъд бастаро аз нав гиред.</translation>
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
        <translation>Баста барои дигар ҷойҳои кор навишта шудааст, на барои онҳое, ки барояшон муҳр шудааст.</translation>
    </message>
    <message>
        <source>Someone has sealed it again. Keep the stick and tell HQ.</source>
        <translation>Касе онро аз нав муҳр кардааст. Флешкаро нигоҳ дошта, ба марказ хабар диҳед.</translation>
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
        <source>The signature of this record cannot be judged.</source>
        <translation>Ба имзои ин сабт баҳо додан намешавад.</translation>
    </message>
    <message>
        <source>It can be taken in if you answer for it with a reason, or be set aside.</source>
        <translation>Онро қабул кардан мумкин аст, агар Шумо бо зикри сабаб масъул шавед, ё ҷудо гузоштан мумкин аст.</translation>
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
        <translation>Нақши Шумо ба ин иҷозат намедиҳад.</translation>
    </message>
    <message>
        <source>Ask an officer whose role does.</source>
        <translation>Ба корманде муроҷиат кунед, ки нақшаш иҷозат медиҳад.</translation>
    </message>
    <message>
        <source>This is not sealed to you.</source>
        <translation>Ин барои Шумо муҳр нашудааст.</translation>
    </message>
    <message>
        <source>A psychologist who can open it shares it on the page of clinical notes. If nobody here can, a supervisor hands the draft to somebody else or discards it.</source>
        <translation>Равоншиносе, ки онро кушода метавонад, дар саҳифаи қайдҳои клиникӣ онро барои Шумо низ мекушояд. Агар дар ин ҷо касе натавонад, роҳбар сиёҳнависро ба каси дигар месупорад ё бе имзо қатъ мекунад.</translation>
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
        <source>This needs the PIN of your token {label}.</source>
        <translation>Барои ин рамзи PIN-и токени Шумо {label} лозим аст.</translation>
    </message>
    <message>
        <source>Plug it in, then try again and enter its PIN.</source>
        <translation>Онро пайваст кунед, баъд аз нав кӯшиш карда, рамзи PIN-и онро нависед.</translation>
    </message>
    <message>
        <source>This needs a second officer: one of {officers}.</source>
        <translation>Барои ин корманди дуюм лозим аст, яке аз онҳо: {officers}.</translation>
    </message>
    <message>
        <source>Try again when one of them is here to type their passphrase.</source>
        <translation>Вақте яке аз онҳо дар ин ҷо бошад ва ибораи рамзии худро нависад, аз нав кӯшиш кунед.</translation>
    </message>
    <message>
        <source>This copy cannot be made.</source>
        <translation>Ин нусхаро тайёр кардан мумкин нест.</translation>
    </message>
    <message>
        <source>Look again at its records and at what is left out.</source>
        <translation>Ба сабтҳои он ва ба он чи гузошта намешавад, бори дигар нигаред.</translation>
    </message>
    <message>
        <source>An administrator&apos;s key does not open the casebook.</source>
        <translation>Калиди мудири низом дафтари парвандаҳоро намекушояд.</translation>
    </message>
    <message>
        <source>Ask a colleague who works with cases to do this.</source>
        <translation>Аз ҳамкоре, ки бо парвандаҳо кор мекунад, хоҳиш кунед, ки инро кунад.</translation>
    </message>
    <message>
        <source>The organisation&apos;s issuing key does not open for who is here.</source>
        <translation>Калиди додани сертификатҳоро онҳое, ки дар ин ҷоянд, кушода наметавонанд.</translation>
    </message>
    <message>
        <source>Two officers who are named for it open it together; the page Organisation says who they are. If they are gone, bring the key back from the safe there.</source>
        <translation>Онро ду корманди таъиншуда якҷоя мекушоянд; онҳо кистанд, дар саҳифаи «Созмон» гуфта шудааст. Агар онҳо дигар набошанд, дар он ҷо калидро аз сейф баргардонед.</translation>
    </message>
    <message>
        <source>Whom this desk trusts is not what your key remembers. Somebody may have changed it.</source>
        <translation>Ин ҷойи кор ба касе бовар дорад, ки калиди Шумо ӯро дар ёд надорад. Шояд касе инро тағйир додааст.</translation>
    </message>
    <message>
        <source>Call headquarters and compare the words it reads. What your key remembers can be put back.</source>
        <translation>Ба марказ занг занед ва калимаҳоеро, ки дар он ҷо мехонанд, муқоиса кунед. Он чиро, ки калиди Шумо дар ёд дорад, баргардондан мумкин аст.</translation>
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
        <source>Headquarters signed a later time than this computer&apos;s clock says.</source>
        <translation>Марказ вақтеро имзо кардааст, ки аз соати ин компютер дертар аст.</translation>
    </message>
    <message>
        <source>Put the clock right in this computer&apos;s settings. If it is right, headquarters has to correct its time.</source>
        <translation>Соатро дар танзимоти ин компютер дуруст кунед. Агар дуруст бошад, марказ бояд вақти худро ислоҳ кунад.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and headquarters&apos; are {days} days apart.</source>
        <translation>Соати ин компютер ва марказ аз ҳам хеле дуранд, рӯз: {days}.</translation>
    </message>
    <message>
        <source>Have the wrong one put right, write a new request, and have it answered.</source>
        <translation>Соати нодурустро дуруст кунонед, баъд дархости нав нависед ва ба он ҷавоб гиред.</translation>
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
        <source>A clinical record is copied for a physician or the person alone.</source>
        <translation>Сабти клиникӣ танҳо барои табиб ё худи шахс нусха мешавад.</translation>
    </message>
    <message>
        <source>Leave it out: {label}</source>
        <translation>Онро дохил накунед: {label}</translation>
    </message>
    <message>
        <source>A picture of it cannot be decoded: {label}</source>
        <translation>Тасвири онро хондан мумкин нест: {label}</translation>
    </message>
    <message>
        <source>Nobody can say what would go along with it. Leave this picture out.</source>
        <translation>Касе гуфта наметавонад, ки бо он чӣ меравад. Ин тасвирро нагузоред.</translation>
    </message>
    <message>
        <source>This desk does not have the questionnaire {label}, so that what must be left out cannot be found.</source>
        <translation>Дар ин ҷойи кор пурсишномаи {label} нест, бинобар ин он чиро, ки набояд гузошт, ёфтан мумкин нест.</translation>
    </message>
    <message>
        <source>Make the copy at the desk where it was filled.</source>
        <translation>Нусхаро дар ҷойи коре тайёр кунед, ки пурсишнома дар он пур шудааст.</translation>
    </message>
    <message>
        <source>Nothing would be left in this copy.</source>
        <translation>Дар ин нусха ҳеҷ чиз намемонад.</translation>
    </message>
    <message>
        <source>Leave less out, or choose another record.</source>
        <translation>Камтар канор гузоред ё сабти дигарро интихоб кунед.</translation>
    </message>
    <message>
        <source>What an administrator works with is not ready at this desk.</source>
        <translation>Дар ин ҷойи кор он чи мудири низом бо он кор мекунад, ҳанӯз омода нест.</translation>
    </message>
    <message>
        <source>Ask a colleague who works with cases to unlock this desk once; then try again.</source>
        <translation>Аз ҳамкоре, ки бо парвандаҳо кор мекунад, хоҳиш кунед, ки ин ҷойи корро як бор кушояд; баъд аз нав кӯшиш кунед.</translation>
    </message>
    <message>
        <source>Nobody else here has a key that opens the casebook.</source>
        <translation>Дар ин ҷо каси дигаре калиде надорад, ки дафтари парвандаҳоро кушояд.</translation>
    </message>
    <message>
        <source>Add another officer who works with cases first.</source>
        <translation>Аввал корманди дигареро илова кунед, ки бо парвандаҳо кор мекунад.</translation>
    </message>
    <message>
        <source>Nobody here could open the casebook with you.</source>
        <translation>Дар ин ҷо касе нест, ки дафтари парвандаҳоро бо Шумо кушояд.</translation>
    </message>
    <message>
        <source>A desk can be brought back from a backup by two custodians.</source>
        <translation>Ҷойи корро ду нигаҳбон аз нусхаи эҳтиётӣ барқарор карда метавонанд.</translation>
    </message>
    <message>
        <source>No second officer who is named for the issuing key is left here.</source>
        <translation>Дар ин ҷо корманди дуюме, ки барои калиди додани сертификат таъин шудааст, намондааст.</translation>
    </message>
    <message>
        <source>Bring the key back from the safe, on the page Organisation.</source>
        <translation>Калидро дар саҳифаи «Созмон» аз сейф баргардонед.</translation>
    </message>
    <message>
        <source>What was opened is not this organisation&apos;s issuing key.</source>
        <translation>Он чи кушода шуд, калиди додани сертификати ин созмон нест.</translation>
    </message>
    <message>
        <source>Check the log, and bring the key back from the safe, on the page Organisation.</source>
        <translation>Журналро санҷед ва калидро дар саҳифаи «Созмон» аз сейф баргардонед.</translation>
    </message>
    <message>
        <source>Two officers at least stay named for the issuing key.</source>
        <translation>Барои калиди додани сертификат камаш ду корманд таъиншуда мемонанд.</translation>
    </message>
    <message>
        <source>Name a third one first.</source>
        <translation>Аввал сеюмиро таъин кунед.</translation>
    </message>
    <message>
        <source>Twelve officers at most can be named for the issuing key.</source>
        <translation>Барои калиди додани сертификат на зиёда аз дувоздаҳ корманд таъин кардан мумкин аст.</translation>
    </message>
    <message>
        <source>End that another one is named first.</source>
        <translation>Аввал таъини дигареро бекор кунед.</translation>
    </message>
    <message>
        <source>This officer is named for the issuing key already.</source>
        <translation>Ин корманд аллакай барои калиди додани сертификат таъин шудааст.</translation>
    </message>
    <message>
        <source>This officer is named for the issuing key.</source>
        <translation>Ин корманд барои калиди додани сертификат таъин шудааст.</translation>
    </message>
    <message>
        <source>End that first, on the page Organisation; two others have to stay named. Or bring the key back from the safe there, with somebody else.</source>
        <translation>Аввал таъинро дар саҳифаи «Созмон» бекор кунед; ду нафари дигар бояд таъиншуда монанд. Ё дар он ҷо калидро бо каси дигар аз сейф баргардонед.</translation>
    </message>
    <message>
        <source>This officer has no key at this desk, or a role that does not certify.</source>
        <translation>Ин корманд дар ин ҷойи кор калид надорад ё нақши ӯ сертификат намедиҳад.</translation>
    </message>
    <message>
        <source>Supervisors and administrators with a key here can be named.</source>
        <translation>Роҳбарон ва мудирони низоме, ки дар ин ҷо калид доранд, таъин карда мешаванд.</translation>
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
    <message>
        <source>These texts cannot be signed as they are.</source>
        <translation>Ин матнҳоро дар ин ҳолат имзо кардан мумкин нест.</translation>
    </message>
    <message>
        <source>Correct the errors in the spreadsheet, and look at it again.</source>
        <translation>Хатоҳоро дар ҷадвал ислоҳ карда, онро аз нав кушоед.</translation>
    </message>
    <message>
        <source>This file cannot be read as a spreadsheet of texts.</source>
        <translation>Ин файл ҳамчун ҷадвали матнҳо хонда намешавад.</translation>
    </message>
    <message>
        <source>Save it as a workbook (XLSX), or as CSV files in UTF-8. Begin with the spreadsheet that the program writes. Detail: {detail}</source>
        <translation>Онро ҳамчун китоб (XLSX) ё файлҳои CSV дар UTF-8 нигоҳ доред. Аз ҷадвале оғоз кунед, ки барнома менависад. Тафсил: {detail}</translation>
    </message>
    <message>
        <source>These ratings cannot be compared.</source>
        <translation>Ин арзёбиҳоро муқоиса кардан мумкин нест.</translation>
    </message>
    <message>
        <source>Correct the table: a line for each rating, with unit, rater and value. Detail: {detail}</source>
        <translation>Ҷадвалро ислоҳ кунед: барои ҳар арзёбӣ як сатр, бо воҳид, арзёбанда ва қимат. Тафсилот: {detail}</translation>
    </message>
    <message>
        <source>Say first whether evidence that says the opposite was looked for.</source>
        <translation>Аввал гӯед, ки он чиро, ки хилофи инро мегӯяд, ҷустанд ё не.</translation>
    </message>
    <message>
        <source>A line of evidence is never taken away or overwritten.</source>
        <translation>Сатри далелро нест намекунанд ва аз нав наменависанд.</translation>
    </message>
    <message>
        <source>The judgement was begun and is not finished.</source>
        <translation>Хулоса оғоз шудаву тамом нашудааст.</translation>
    </message>
    <message>
        <source>Code or leave out each indicator, with evidence and reasons: {indicators}</source>
        <translation>Ба ҳар нишондиҳанда бо далел ва асос баҳо диҳед ё гӯед, ки чаро баҳо дода намешавад: {indicators}</translation>
    </message>
    <message>
        <source>Line {number} is written already.</source>
        <translation>Сатри {number} аллакай навишта шудааст.</translation>
    </message>
    <message>
        <source>Correct it with a reason; what it said before is kept.</source>
        <translation>Онро бо сабаб ислоҳ кунед; матни пештара мемонад.</translation>
    </message>
    <message>
        <source>This was changed again since, so it cannot be undone.</source>
        <translation>Пас аз он инро боз тағйир доданд, аз ин рӯ баргардонда намешавад.</translation>
    </message>
    <message>
        <source>Change it by hand where it stands.</source>
        <translation>Онро дар ҷояш бо даст тағйир диҳед.</translation>
    </message>
    <message>
        <source>These indicators are neither coded nor left out: {indicators}.</source>
        <translation>Ба ин нишондиҳандаҳо баҳо надодаанд ва сабабашро нагуфтаанд: {indicators}.</translation>
    </message>
    <message>
        <source>Code each, or leave it out with its reason.</source>
        <translation>Ба ҳар кадом баҳо диҳед ё сабаби баҳо надоданро гӯед.</translation>
    </message>
    <message>
        <source>These indicators are coded without evidence: {indicators}.</source>
        <translation>Ба ин нишондиҳандаҳо бе далел баҳо додаанд: {indicators}.</translation>
    </message>
    <message>
        <source>Link a line of evidence to each, or leave it out.</source>
        <translation>Ба ҳар кадом сатри далелро вобаста кунед ё гӯед, ки чаро баҳо дода намешавад.</translation>
    </message>
    <message>
        <source>These indicators are coded without reasons: {indicators}.</source>
        <translation>Ба ин нишондиҳандаҳо бе асос баҳо додаанд: {indicators}.</translation>
    </message>
    <message>
        <source>Write in words why each is coded so.</source>
        <translation>Бо сухан нависед, ки чаро ҳар кадом чунин баҳо гирифт.</translation>
    </message>
    <message>
        <source>It is not said when this is looked at again.</source>
        <translation>Гуфта нашудааст, ки ба ин кай бармегарданд.</translation>
    </message>
    <message>
        <source>Give the date of the next review.</source>
        <translation>Санаи баррасии навбатиро нависед.</translation>
    </message>
    <message>
        <source>A statement rests on a line of evidence that is not there: {indicators}.</source>
        <translation>Гуфта ба сатре асос ёфтааст, ки нест: {indicators}.</translation>
    </message>
    <message>
        <source>Choose the lines again that it rests on.</source>
        <translation>Сатрҳоеро, ки асосаш ҳастанд, аз нав интихоб кунед.</translation>
    </message>
    <message>
        <source>What is known of this person forbids this.</source>
        <translation>Он чи дар бораи ин шахс маълум аст, инро манъ мекунад.</translation>
    </message>
    <message>
        <source>Look at the facts on the page of the case.</source>
        <translation>Фактҳоро дар саҳифаи парванда бубинед.</translation>
    </message>
    <message>
        <source>{officer} has said so already. It takes a second officer.</source>
        <translation>{officer} инро аллакай гуфтааст. Корманди дуюм лозим аст.</translation>
    </message>
    <message>
        <source>Have an officer of another role say the same: child protection, lawyer, psychologist or supervisor.</source>
        <translation>Бигзор корманди нақши дигар ҳаминро гӯяд: ҳифзи ҳуқуқи кӯдак, ҳуқуқшинос, равоншинос ё роҳбар.</translation>
    </message>
    <message>
        <source>Nobody at this desk can receive a complaint.</source>
        <translation>Дар ин ҷойи кор касе нест, ки шикоятро қабул кунад.</translation>
    </message>
    <message>
        <source>Write it on paper for headquarters, and ask that a complaints officer be given an account here.</source>
        <translation>Онро дар коғаз барои марказ нависед ва хоҳиш кунед, ки дар ин ҷо корманди баррасии шикоятҳо бошад.</translation>
    </message>
    <message>
        <source>It is too early to ask for this consent.</source>
        <translation>Барои пурсидани ин розигӣ ҳоло барвақт аст.</translation>
    </message>
    <message>
        <source>Ask after a decision is in force and the person was told of it. Asked before, it would look like a condition.</source>
        <translation>Вақте пурсед, ки қарор эътибор пайдо кунад ва ба шахс гуфта шавад. Пештар он ба шарт монанд мебуд.</translation>
    </message>
    <message>
        <source>The person is a child. A child is first of all a victim.</source>
        <translation>Ин шахс кӯдак аст. Кӯдак пеш аз ҳама ҷабрдида аст.</translation>
    </message>
    <message>
        <source>Ask about safety and needs, with the child&apos;s own questionnaire. If the person is an adult, two officers of two roles settle it on the page of the case.</source>
        <translation>Бо пурсишномаи кӯдакон дар бораи бехатарӣ ва ниёзҳо пурсед. Агар шахс калонсол бошад, инро ду корманди ду нақш дар саҳифаи парванда ҳал мекунанд.</translation>
    </message>
    <message>
        <source>It is in doubt whether the person is a child. When in doubt, the person counts as one.</source>
        <translation>Шубҳа ҳаст, ки шахс кӯдак набошад. Ҳангоми шубҳа шахс кӯдак ҳисоб мешавад.</translation>
    </message>
    <message>
        <source>Ask about safety and needs. Two officers of two roles settle the age on the page of the case.</source>
        <translation>Дар бораи бехатарӣ ва ниёзҳо пурсед. Синну солро ду корманди ду нақш дар саҳифаи парванда ҳал мекунанд.</translation>
    </message>
    <message>
        <source>Nobody has recorded whether the person is 18 or over.</source>
        <translation>Касе сабт накардааст, ки шахс 18-сола ё калонтар аст ё не.</translation>
    </message>
    <message>
        <source>Ask the age first, in a questionnaire or on the page of the case.</source>
        <translation>Аввал синну солро пурсед: дар пурсишнома ё дар саҳифаи парванда.</translation>
    </message>
    <message>
        <source>Nobody is there for the child, or what is in the child&apos;s best interests is not written down.</source>
        <translation>Назди кӯдак касе нест ё навишта нашудааст, ки манфиати беҳтарини кӯдак чист.</translation>
    </message>
    <message>
        <source>Bring a guardian or a child-protection officer and write the best-interests note. Until then ask about safety and needs alone.</source>
        <translation>Васӣ ё корманди ҳифзи ҳуқуқи кӯдакро даъват кунед ва манфиати беҳтарини кӯдакро нависед. То он вақт танҳо дар бораи бехатарӣ ва ниёзҳо пурсед.</translation>
    </message>
    <message>
        <source>The rights notice has not been given.</source>
        <translation>Ҳуқуқҳо ҳанӯз фаҳмонида нашудаанд.</translation>
    </message>
    <message>
        <source>Read the notice and ask whether it is understood. Until then ask about safety, needs and who the person is.</source>
        <translation>Фаҳмонидани ҳуқуқҳоро хонед ва пурсед, ки фаҳмо аст ё не. То он вақт дар бораи бехатарӣ, ниёзҳо ва кӣ будани шахс пурсед.</translation>
    </message>
    <message>
        <source>The notice was given, but not yet understood and agreed to.</source>
        <translation>Ҳуқуқҳо фаҳмонида шуданд, вале шахс ҳанӯз нафаҳмидааст ё розӣ нашудааст.</translation>
    </message>
    <message>
        <source>Explain it again in other words, and ask whether the person agrees to go on.</source>
        <translation>Бо суханони дигар боз фаҳмонед ва пурсед, ки шахс ба идома розӣ аст ё не.</translation>
    </message>
    <message>
        <source>The person declined the notice or does not want to go on. That is their right, and it says nothing about them.</source>
        <translation>Шахс фаҳмонидани ҳуқуқҳоро нахост ё идома додан намехоҳад. Ин ҳуқуқи ӯст ва дар бораи ӯ ҳеҷ чиз намегӯяд.</translation>
    </message>
    <message>
        <source>Offer the notice again another day, offer a lawyer, or decide on other material. Safety and needs go on. What was said before is kept apart and leaves in no referral.</source>
        <translation>Рӯзи дигар боз пешниҳод кунед, адвокат пешниҳод кунед ё аз рӯи маводи дигар қарор диҳед. Бехатарӣ ва ниёзҳо кушода мемонанд. Он чи пештар гуфта шуд, алоҳида нигоҳ дошта мешавад ва ба ҷое фиристода намешавад.</translation>
    </message>
    <message>
        <source>You and the person have no language in common, and no interpreter whom they understand and accept.</source>
        <translation>Шумо ва шахс забони муштарак надоред ва тарҷумоне нест, ки ӯ мефаҳмад ва қабул мекунад.</translation>
    </message>
    <message>
        <source>Ask about safety and needs, as well as it goes, and fix another day. Waiting is never counted against the person.</source>
        <translation>То ҳадди имкон дар бораи бехатарӣ ва ниёзҳо пурсед ва рӯзи дигар таъин кунед. Интизорӣ ҳеҷ гоҳ ба зарари шахс ҳисоб намешавад.</translation>
    </message>
    <message>
        <source>The interpreter has a conflict of interest with the person.</source>
        <translation>Байни тарҷумон ва шахс бархӯрди манфиатҳо ҳаст.</translation>
    </message>
    <message>
        <source>Change the interpreter. Until then ask about safety and needs.</source>
        <translation>Тарҷумонро иваз кунед. То он вақт дар бораи бехатарӣ ва ниёзҳо пурсед.</translation>
    </message>
    <message>
        <source>This interpreter may not be assigned: no undertaking of theirs holds, or they are assigned no more.</source>
        <translation>Ин тарҷумонро таъин кардан мумкин нест: ӯҳдадории ӯ эътибор надорад ё ӯ дигар таъин намешавад.</translation>
    </message>
    <message>
        <source>Take another interpreter, or go through the undertaking with this one. Until then ask about safety and needs.</source>
        <translation>Тарҷумони дигар гиред ё бо ин тарҷумон ӯҳдадориро аз назар гузаронед. То он вақт дар бораи бехатарӣ ва ниёзҳо пурсед.</translation>
    </message>
    <message>
        <source>This interpreter is not in the register, and nobody recorded that they signed the undertaking.</source>
        <translation>Ин тарҷумон дар феҳрист нест, ва касе сабт накардааст, ки ӯ ӯҳдадориро имзо кард.</translation>
    </message>
    <message>
        <source>Go through the undertaking with them, and record on the page of the case whether they signed it.</source>
        <translation>Бо ӯ ӯҳдадориро аз назар гузаронед ва дар саҳифаи парванда сабт кунед, ки оё имзо кард.</translation>
    </message>
    <message>
        <source>The person wishes to be asked by a woman or by a man, and that is not you.</source>
        <translation>Шахс мехоҳад, ки суҳбатро зан ё мард барад, ва он Шумо нестед.</translation>
    </message>
    <message>
        <source>Ask about safety and needs, and fix another day. Waiting is never counted against the person.</source>
        <translation>Дар бораи бехатарӣ ва ниёзҳо пурсед ва рӯзи дигар таъин кунед. Интизорӣ ҳеҷ гоҳ ба зарари шахс ҳисоб намешавад.</translation>
    </message>
    <message>
        <source>Others can hear, or the person does not want to speak of it now.</source>
        <translation>Дигарон шунида метавонанд ё шахс ҳоло дар ин бора гап задан намехоҳад.</translation>
    </message>
    <message>
        <source>Go where nobody hears, or ask another time.</source>
        <translation>Ба ҷое равед, ки касе намешунавад, ё дафъаи дигар пурсед.</translation>
    </message>
    <message>
        <source>The person waits for a lawyer.</source>
        <translation>Шахс мунтазири адвокат аст.</translation>
    </message>
    <message>
        <source>Bring a lawyer, or record that the person goes on without one. Safety and needs go on.</source>
        <translation>Адвокат даъват кунед ё сабт кунед, ки шахс бе ӯ идома медиҳад. Бехатарӣ ва ниёзҳо кушода мемонанд.</translation>
    </message>
    <message>
        <source>The conversation has not ended: notes first, ratings after.</source>
        <translation>Суҳбат ба охир нарасидааст: аввал навиштаҷот, баъд баҳо.</translation>
    </message>
    <message>
        <source>End the conversation first, read back, and say that it ended.</source>
        <translation>Аввал суҳбатро анҷом диҳед, навиштаро бо овоз хонда диҳед ва қайд кунед, ки ба охир расид.</translation>
    </message>
    <message>
        <source>This questionnaire keeps its ratings shut by its own rule.</source>
        <translation>Ин пурсишнома худаш баҳоҳоро баста нигоҳ медорад.</translation>
    </message>
    <message>
        <source>Answer the pages before the ratings: age, notice, conversation.</source>
        <translation>Ба саҳифаҳои пеш аз баҳо ҷавоб диҳед: синну сол, фаҳмонидани ҳуқуқҳо, суҳбат.</translation>
    </message>
    <message>
        <source>This questionnaire keeps its questions shut by its own rule.</source>
        <translation>Ин пурсишнома худаш саволҳоро баста нигоҳ медорад.</translation>
    </message>
    <message>
        <source>Answer the pages before: safety, interpreter, notice.</source>
        <translation>Ба саҳифаҳои пешина ҷавоб диҳед: бехатарӣ, тарҷумон, фаҳмонидани ҳуқуқҳо.</translation>
    </message>
    <message>
        <source>Only a clinician answers this.</source>
        <translation>Ба ин танҳо равоншинос ё духтур ҷавоб медиҳад.</translation>
    </message>
    <message>
        <source>Hand the draft to a psychologist, or leave it out and say why.</source>
        <translation>Сиёҳнависро ба равоншинос супоред ё бо сабаб баҳо надиҳед.</translation>
    </message>
    <message>
        <source>Somebody has to come now. Stay with this person.</source>
        <translation>Худи ҳозир кумак лозим аст. Назди ин шахс бимонед.</translation>
    </message>
    <message>
        <source>Stay with this person and call. Whoever comes says on the page of the case what was done. Notes, safety and needs stay open.</source>
        <translation>Назди ин шахс бимонед ва даъват кунед. Касе, ки меояд, дар саҳифаи парванда мегӯяд, ки чӣ карда шуд. Навиштаҷот, бехатарӣ ва ниёзҳо кушода мемонанд.</translation>
    </message>
    <message>
        <source>What was noticed here is not answered yet.</source>
        <translation>Ба он чи дар ин ҷо мушоҳида шуд, ҳанӯз касе ҷавоб надодааст.</translation>
    </message>
    <message>
        <source>Say who came and what was done, then sign. No reason takes its place.</source>
        <translation>Гӯед, ки кӣ омад ва чӣ карда шуд, баъд имзо кунед. Ҳеҷ сабаб ҷойи инро намегирад.</translation>
    </message>
    <message>
        <source>This was said before the person declined the notice. It is kept apart.</source>
        <translation>Ин пеш аз он гуфта шуд, ки шахс фаҳмонидани ҳуқуқҳоро нахост. Он алоҳида нигоҳ дошта мешавад.</translation>
    </message>
    <message>
        <source>Refer on other material, or not at all.</source>
        <translation>Аз рӯи маводи дигар фиристед ё нафиристед.</translation>
    </message>
    <message>
        <source>This is said to stem from ill-treatment. It is kept apart.</source>
        <translation>Мегӯянд, ки ин аз муносибати бераҳмона ба даст омадааст. Он алоҳида нигоҳ дошта мешавад.</translation>
    </message>
    <message>
        <source>Have a lawyer settle it. Until then use other material.</source>
        <translation>Бигзор ҳуқуқшинос ҳал кунад. То он вақт маводи дигарро истифода баред.</translation>
    </message>
    <message>
        <source>Silence, a declined notice or answer, tears and refused consent are never evidence.</source>
        <translation>Хомӯшӣ, нахостани фаҳмонидани ҳуқуқҳо ё ҷавоб, ашк ва розӣ нашудан ҳеҷ гоҳ далел нестанд.</translation>
    </message>
    <message>
        <source>Offer the talk again, bring a lawyer, or decide on other material.</source>
        <translation>Суҳбатро боз пешниҳод кунед, адвокат даъват кунед ё аз рӯи маводи дигар қарор диҳед.</translation>
    </message>
    <message>
        <source>The person is held, and nobody wrote down when a court looks next.</source>
        <translation>Шахс дар ҳабс аст ва касе нанавиштааст, ки суд кай боз дида мебарояд.</translation>
    </message>
    <message>
        <source>Record the day of the next legal review on the page of the case.</source>
        <translation>Рӯзи баррасии навбатии судро дар саҳифаи парванда сабт кунед.</translation>
    </message>
    <message>
        <source>45 minutes have passed without a pause.</source>
        <translation>45 дақиқа бе танаффус гузашт.</translation>
    </message>
    <message>
        <source>Offer a break. How long somebody was asked stands in the record.</source>
        <translation>Танаффус пешниҳод кунед. Дар сабт меистад, ки аз шахс чӣ қадар пурсиданд.</translation>
    </message>
    <message>
        <source>These translations are of something else.</source>
        <translation>Ин тарҷумаҳо аз чизи дигаранд.</translation>
    </message>
    <message>
        <source>Choose the file they were exported from.</source>
        <translation>Файлеро интихоб кунед, ки онҳо аз он бароварда шудаанд.</translation>
    </message>
    <message>
        <source>This file of texts to translate cannot be read.</source>
        <translation>Ин файли матнҳо барои тарҷума хонда намешавад.</translation>
    </message>
    <message>
        <source>Export the texts again and begin with that. Detail: {detail}</source>
        <translation>Матнҳоро аз нав бароред ва аз он файл оғоз кунед. Тафсилот: {detail}</translation>
    </message>
    <message>
        <source>This decision cannot be made as it is.</source>
        <translation>Ин қарорро дар ин шакл қабул кардан мумкин нест.</translation>
    </message>
    <message>
        <source>Look at what the page of the decision says is open.</source>
        <translation>Дар саҳифаи қарор бинед, ки чӣ ҳанӯз кушода аст.</translation>
    </message>
    <message>
        <source>The decision is not complete.</source>
        <translation>Қарор пурра нест.</translation>
    </message>
    <message>
        <source>It needs an outcome, a legal ground, reasons, how and until when to appeal, who tells the person, and a panel.</source>
        <translation>Натиҷа, асоси ҳуқуқӣ, сабабҳо, тарзу муҳлати шикоят, кӣ ба шахс мегӯяд, ва ҳайат лозиманд.</translation>
    </message>
    <message>
        <source>Nothing is said yet of: {criteria}.</source>
        <translation>Ҳанӯз чизе гуфта нашудааст дар бораи: {criteria}.</translation>
    </message>
    <message>
        <source>Say of each criterion: met, not met, unclear or not assessed, and why.</source>
        <translation>Дар бораи ҳар меъёр гӯед: иҷро шудааст, иҷро нашудааст, норавшан ё баҳо дода нашуд, ва чаро.</translation>
    </message>
    <message>
        <source>These criteria have no reasons: {criteria}.</source>
        <translation>Меъёрҳои бе сабаб: {criteria}.</translation>
    </message>
    <message>
        <source>Write why, in words the person can be told.</source>
        <translation>Бо суханоне, ки ба шахс гуфтан мумкин аст, нависед, ки чаро.</translation>
    </message>
    <message>
        <source>These criteria rest on no evidence: {criteria}.</source>
        <translation>Меъёрҳо асос надоранд: {criteria}.</translation>
    </message>
    <message>
        <source>Met needs something that speaks for it, not met something that speaks against it. Otherwise it is unclear.</source>
        <translation>Барои «иҷро шудааст» чизе лозим, ки инро тасдиқ мекунад, барои «иҷро нашудааст» чизе, ки хилофи инро мегӯяд. Вагарна норавшан аст.</translation>
    </message>
    <message>
        <source>Evidence is named that is in no record in force.</source>
        <translation>Далеле ном бурда шудааст, ки дар ягон сабти амалкунанда нест.</translation>
    </message>
    <message>
        <source>Take it out, and choose it again from the records.</source>
        <translation>Онро бардоред ва аз сабтҳо аз нав интихоб кунед.</translation>
    </message>
    <message>
        <source>The decision works from a record that was corrected since.</source>
        <translation>Қарор ба сабте асос меёбад, ки баъдтар ислоҳ шудааст.</translation>
    </message>
    <message>
        <source>Read the correction. A draft goes on from it; what was proposed is withdrawn and prepared anew.</source>
        <translation>Ислоҳро хонед. Сиёҳнавис бо он идома меёбад; пешниҳодшуда бозпас гирифта ва аз нав омода мешавад.</translation>
    </message>
    <message>
        <source>Something new arrived on the case {case}.</source>
        <translation>Оид ба парвандаи {case} чизи нав омад.</translation>
    </message>
    <message>
        <source>Look at it first, then go on.</source>
        <translation>Аввал онро бинед, баъд идома диҳед.</translation>
    </message>
    <message>
        <source>Nobody may decide on a threat before there is a signed judgement.</source>
        <translation>То хулосаи имзошуда набошад, ҳеҷ кас дар бораи таҳдид қарор намекунад.</translation>
    </message>
    <message>
        <source>Leave this criterion as not assessed, or ask the post for a judgement.</source>
        <translation>Ин меъёрро баҳонадода гузоред ё аз пост хулоса пурсед.</translation>
    </message>
    <message>
        <source>The panel has {named} decision-makers; the rules ask for {wanted}.</source>
        <translation>Дар ҳайат {named} шахси қарорқабулкунанда ҳаст; қоидаҳо {wanted} мехоҳанд.</translation>
    </message>
    <message>
        <source>Name another decision-maker.</source>
        <translation>Боз як шахси қарорқабулкунандаро ном баред.</translation>
    </message>
    <message>
        <source>{officer} may not be on this panel.</source>
        <translation>{officer} дар ин ҳайат буда наметавонад.</translation>
    </message>
    <message>
        <source>Decision-makers and lawyers are on a panel; who is heard is a lawyer.</source>
        <translation>Дар ҳайат шахсони қарорқабулкунанда ва ҳуқуқшиносонанд; ҳуқуқшинос шунида мешавад.</translation>
    </message>
    <message>
        <source>{officer} assessed what this decision works from.</source>
        <translation>{officer} он чиро арзёбӣ кардааст, ки қарор ба он асос меёбад.</translation>
    </message>
    <message>
        <source>Name somebody who did not work on these records.</source>
        <translation>Касеро ном баред, ки дар ин сабтҳо кор накардааст.</translation>
    </message>
    <message>
        <source>Not met is not decided without a lawyer.</source>
        <translation>«Иҷро нашудааст» бе ҳуқуқшинос қарор намешавад.</translation>
    </message>
    <message>
        <source>Name a lawyer on the panel, or one who is heard.</source>
        <translation>Дар ҳайат ҳуқуқшинос ё касеро, ки шунида мешавад, ном баред.</translation>
    </message>
    <message>
        <source>{officer} has no say in this decision.</source>
        <translation>{officer} дар ин қарор иштирок намекунад.</translation>
    </message>
    <message>
        <source>The page of the decision says who is on its panel.</source>
        <translation>Дар саҳифаи қарор гуфта шудааст, ки кӣ дар ҳайат аст.</translation>
    </message>
    <message>
        <source>Clinical content is no evidence and goes to no prosecutor.</source>
        <translation>Мазмуни клиникӣ далел нест ва ба прокурор намеравад.</translation>
    </message>
    <message>
        <source>Take it out: {record}.</source>
        <translation>Онро бардоред: {record}.</translation>
    </message>
    <message>
        <source>What was said before the rights notice goes to no prosecutor: {record}.</source>
        <translation>Он чи пеш аз фаҳмонидани ҳуқуқҳо гуфта шуд, ба прокурор намеравад: {record}.</translation>
    </message>
    <message>
        <source>Take it out of the material.</source>
        <translation>Онро аз мавод бардоред.</translation>
    </message>
    <message>
        <source>This person is a child, or may be one.</source>
        <translation>Ин шахс кӯдак аст ё шояд кӯдак бошад.</translation>
    </message>
    <message>
        <source>Only child protection or more inquiry can be decided, and nothing is found of the criteria. If the person is an adult, a record has to say so.</source>
        <translation>Танҳо дар бораи ҳифзи кӯдак ё пурсуҷӯи иловагӣ қарор кардан мумкин аст, ва меъёрҳо баҳо дода намешаванд. Агар шахс калонсол бошад, сабт бояд инро гӯяд.</translation>
    </message>
    <message>
        <source>{officer} is making a decision on this case already.</source>
        <translation>{officer} аллакай оид ба ин парванда қарор қабул мекунад.</translation>
    </message>
    <message>
        <source>Open that one, or have it withdrawn.</source>
        <translation>Онро кушоед ё хоҳиш кунед, ки бозпас гирифта шавад.</translation>
    </message>
    <message>
        <source>A decision on the case {case} is in force.</source>
        <translation>Оид ба парвандаи {case} қарор амал мекунад.</translation>
    </message>
    <message>
        <source>Say first why it has to be looked at again.</source>
        <translation>Аввал гӯед, ки чаро онро аз нав дидан лозим аст.</translation>
    </message>
    <message>
        <source>This case has no record that may be given out so.</source>
        <translation>Дар ин парванда сабте нест, ки онро чунин додан мумкин бошад.</translation>
    </message>
    <message>
        <source>What is clinical, was said before the notice or is kept apart goes in no case file.</source>
        <translation>Маводи клиникӣ, он чи пеш аз фаҳмонидани ҳуқуқҳо гуфта шудааст ва он чи алоҳида нигоҳ дошта мешавад, ба маводи парванда дохил намешавад.</translation>
    </message>
    <message>
        <source>This case cannot be taken or moved on now.</source>
        <translation>Ин парвандаро ҳоло ба кор гирифтан ё пеш бурдан мумкин нест.</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>Ба он боз нигоҳ кунед.</translation>
    </message>
    <message>
        <source>This desk is a post. Queues are at headquarters.</source>
        <translation>Ин ҷойи кор пост аст. Навбатҳо дар марказанд.</translation>
    </message>
    <message>
        <source>Its cases are under Cases.</source>
        <translation>Парвандаҳои он дар бахши «Парвандаҳо».</translation>
    </message>
    <message>
        <source>{officer} has this case.</source>
        <translation>Ин парванда дар кори {officer} аст.</translation>
    </message>
    <message>
        <source>Nothing of yours is lost. Talk with them; a supervisor or decision-maker can give it to you.</source>
        <translation>Чизе аз кори Шумо гум нашуд. Бо ӯ гап занед; роҳбар ё шахси қарорқабулкунанда метавонад онро ба Шумо диҳад.</translation>
    </message>
    <message>
        <source>Nobody has this case any more.</source>
        <translation>Ин парванда дигар дар кори касе нест.</translation>
    </message>
    <message>
        <source>What is shown is new now. Claim it if it is yours to do.</source>
        <translation>Ҳоло ҳолати нав нишон дода шудааст. Агар кори Шумо бошад, онро ба кор гиред.</translation>
    </message>
    <message>
        <source>Nobody has claimed this case.</source>
        <translation>Ин парвандаро ҳеҷ кас ба кор нагирифтааст.</translation>
    </message>
    <message>
        <source>Claim it first: who moves it on is named.</source>
        <translation>Аввал онро ба кор гиред: кӣ пеш бурд, номаш мемонад.</translation>
    </message>
    <message>
        <source>Something arrived, or was said of this case, since you looked.</source>
        <translation>Аз он вақте ки дидед, ба парванда чизе омад ё гуфта шуд.</translation>
    </message>
    <message>
        <source>It is shown now. Look at it, then move the case on.</source>
        <translation>Ҳоло он нишон дода шудааст. Бинед, баъд парвандаро пеш баред.</translation>
    </message>
    <message>
        <source>You asked for a second look: somebody else has it.</source>
        <translation>Шумо нигоҳи дуюм хостед: каси дигар мебинад.</translation>
    </message>
    <message>
        <source>Let the case go, or take back that you want a second look.</source>
        <translation>Парвандаро озод кунед ё хоҳиши нигоҳи дуюмро бозпас гиред.</translation>
    </message>
    <message>
        <source>{officer} has acknowledged this already.</source>
        <translation>Инро {officer} аллакай тасдиқ кардааст.</translation>
    </message>
    <message>
        <source>Ask them what they do about it.</source>
        <translation>Аз ӯ пурсед, ки чӣ мекунад.</translation>
    </message>
    <message>
        <source>{officer} cannot be given a case here.</source>
        <translation>Дар ин ҷо ба {officer} парванда додан мумкин нест.</translation>
    </message>
    <message>
        <source>Choose somebody who has an account at this desk and works in its queues.</source>
        <translation>Касеро интихоб кунед, ки дар ин ҷойи кор ҳисоб дорад ва бо навбатҳо кор мекунад.</translation>
    </message>
    <message>
        <source>{desk} holds this case, and changes its names and papers.</source>
        <translation>Ин парвандаро мебарад: {desk}. Номҳо ва ҳуҷҷатҳо он ҷо тағйир дода мешаванд.</translation>
    </message>
    <message>
        <source>Have it handed over to this desk, or have a supervisor take it over with a reason, on the page of the case. Records, facts and notes go on here.</source>
        <translation>Хоҳиш кунед, ки онро ба ин ҷойи кор супоранд, ё бигзор роҳбар онро бо сабаб ба ихтиёри худ гирад, дар саҳифаи парванда. Сабтҳо, далелҳо ва қайдҳо ин ҷо идома меёбанд.</translation>
    </message>
    <message>
        <source>This cannot be read as a proof.</source>
        <translation>Инро ҳамчун маълумотнома хондан намешавад.</translation>
    </message>
    <message>
        <source>Read the code again, or type the lines below it. That it cannot be read says nothing against whoever shows it.</source>
        <translation>Рамзро боз хонед ё сатрҳои зери онро нависед. Хонда нашуданаш ба зидди касе, ки нишон медиҳад, чизе намегӯяд.</translation>
    </message>
    <message>
        <source>Line {line} is not as it stands on the paper.</source>
        <translation>Сатри {line} чунон нест, ки дар коғаз аст.</translation>
    </message>
    <message>
        <source>Compare it letter by letter; the last two letters belong to it.</source>
        <translation>Онро ҳарф ба ҳарф муқоиса кунед; ду аломати охир аз они он аст.</translation>
    </message>
    <message>
        <source>This cannot be done with a proof.</source>
        <translation>Бо маълумотнома чунин кардан мумкин нест.</translation>
    </message>
    <message>
        <source>Look again at the decision and at the proofs given out on it.</source>
        <translation>Қарор ва маълумотномаҳои аз рӯи он додашударо боз бинед.</translation>
    </message>
    <message>
        <source>There is no code in this picture that can be read.</source>
        <translation>Дар ин акс рамзе, ки хонда шавад, нест.</translation>
    </message>
    <message>
        <source>Take it again: straight from above, in even light, the whole code with white around it.</source>
        <translation>Боз акс гиред: рост аз боло, дар рӯшноии ҳамвор, тамоми рамз бо сафедии атрофаш.</translation>
    </message>
    <message>
        <source>This is a code of another kind, not one of a proof.</source>
        <translation>Ин рамзи навъи дигар аст, на рамзи маълумотнома.</translation>
    </message>
    <message>
        <source>Look whether the paper has another code.</source>
        <translation>Бинед, ки оё дар коғаз рамзи дигар ҳаст.</translation>
    </message>
    <message>
        <source>This is not headquarters&apos; list of proofs.</source>
        <translation>Ин рӯйхати маълумотномаҳои марказ нест.</translation>
    </message>
    <message>
        <source>Ask headquarters for its newest list.</source>
        <translation>Аз марказ рӯйхати навтаринро пурсед.</translation>
    </message>
    <message>
        <source>What was decided is not an amnesty, so there is no proof of it.</source>
        <translation>Он чи қарор шуд, авф нест, пас маълумотномае дар ин бора нест.</translation>
    </message>
    <message>
        <source>The letter tells the person what was decided.</source>
        <translation>Чӣ қарор шуд, ба шахс мактуб мегӯяд.</translation>
    </message>
    <message>
        <source>This decision, or this proof, is not in force.</source>
        <translation>Ин қарор ё ин маълумотнома амал намекунад.</translation>
    </message>
    <message>
        <source>Give the proof out on the decision that is in force now.</source>
        <translation>Маълумотномаро аз рӯи қароре диҳед, ки ҳоло амал мекунад.</translation>
    </message>
    <message>
        <source>This decision has to be looked at again first.</source>
        <translation>Ин қарорро аввал аз нав дидан лозим аст.</translation>
    </message>
    <message>
        <source>Give a proof out when a decision is in force that nobody reopened.</source>
        <translation>Маълумотномаро вақте диҳед, ки қароре амал кунад, ки касе аз нав накушодааст.</translation>
    </message>
    <message>
        <source>The second officer has to be another decision-maker of this desk.</source>
        <translation>Корманди дуюм бояд шахси қарорқабулкунандаи дигари ин ҷойи кор бошад.</translation>
    </message>
    <message>
        <source>Choose one who is here to type their passphrase.</source>
        <translation>Касеро интихоб кунед, ки ин ҷост ва ибораи рамзии худро менависад.</translation>
    </message>
    <message>
        <source>There is no second decision-maker at this desk.</source>
        <translation>Дар ин ҷойи кор шахси қарорқабулкунандаи дуюм нест.</translation>
    </message>
    <message>
        <source>Have a supervisor add one on the page People.</source>
        <translation>Бигузор роҳбар ӯро дар саҳифаи «Одамон» илова кунад.</translation>
    </message>
    <message>
        <source>A proof takes one to three spellings of the name.</source>
        <translation>Маълумотнома аз як то се навишти номро мегирад.</translation>
    </message>
    <message>
        <source>Write each as the person says it or as others write it.</source>
        <translation>Ҳар якро чунон нависед, ки шахс мегӯяд ё дигарон менависанд.</translation>
    </message>
    <message>
        <source>The birth date is not as exact as is said beside it.</source>
        <translation>Санаи таваллуд он қадар дақиқ нест, ки дар паҳлӯяш гуфта шудааст.</translation>
    </message>
    <message>
        <source>Write as much of it as is known, or choose how much that is.</source>
        <translation>Ҳамон қадар нависед, ки маълум аст, ё интихоб кунед, ки чӣ қадар аст.</translation>
    </message>
    <message>
        <source>A proof ends after today and within ten years.</source>
        <translation>Маълумотнома баъд аз имрӯз ва дар давоми даҳ сол ба охир мерасад.</translation>
    </message>
    <message>
        <source>Choose another day.</source>
        <translation>Рӯзи дигарро интихоб кунед.</translation>
    </message>
    <message>
        <source>Another proof has taken the place of that one already.</source>
        <translation>Ҷои он маълумотномаро аллакай дигаре гирифтааст.</translation>
    </message>
    <message>
        <source>Replace the newest one.</source>
        <translation>Навтаринашро иваз кунед.</translation>
    </message>
    <message>
        <source>This proof counts no more, and that is for good.</source>
        <translation>Ин маълумотнома дигар эътибор надорад, ва ин барои ҳамеша аст.</translation>
    </message>
    <message>
        <source>If the person is amnestied all the same, give a new one out.</source>
        <translation>Агар шахс ба ҳар ҳол авф шуда бошад, нави онро диҳед.</translation>
    </message>
    <message>
        <source>Nobody suspended this proof by hand.</source>
        <translation>Ҳеҷ кас ин маълумотномаро бо даст боз надоштааст.</translation>
    </message>
    <message>
        <source>What a decision suspends, a decision lets count again.</source>
        <translation>Он чиро қарор боз медорад, қарор бармегардонад.</translation>
    </message>
    <message>
        <source>Proofs are given out at headquarters alone.</source>
        <translation>Маълумотномаҳоро танҳо марказ медиҳад.</translation>
    </message>
    <message>
        <source>Ask headquarters; here a proof can be checked.</source>
        <translation>Аз марказ пурсед; дар ин ҷо маълумотномаро санҷидан мумкин аст.</translation>
    </message>
    <message>
        <source>This list is of another headquarters.</source>
        <translation>Ин рӯйхати маркази дигар аст.</translation>
    </message>
    <message>
        <source>Take one that this headquarters made.</source>
        <translation>Онеро гиред, ки ҳамин марказ сохтааст.</translation>
    </message>
    <message>
        <source>The list of proofs that count no more is full.</source>
        <translation>Рӯйхати маълумотномаҳои беэътибор пур аст.</translation>
    </message>
    <message>
        <source>Tell whoever looks after the program.</source>
        <translation>Ба касе гӯед, ки ба барнома нигоҳубин мекунад.</translation>
    </message>
    <message>
        <source>Headquarters&apos; key did not sign this: it was altered or forged.</source>
        <translation>Калиди марказ инро имзо накардааст: он тағйир ё сохта шудааст.</translation>
    </message>
    <message>
        <source>Nothing was taken back. The true proof may be another person&apos;s.</source>
        <translation>Ҳеҷ чиз бозпас гирифта нашуд. Маълумотномаи ҳақиқӣ шояд аз они шахси дигар бошад.</translation>
    </message>
    <message>
        <source>Headquarters has no such key.</source>
        <translation>Марказ чунин калид надорад.</translation>
    </message>
    <message>
        <source>Look at the keys on the page again.</source>
        <translation>Калидҳои саҳифаро боз бинед.</translation>
    </message>
    <message>
        <source>The figures over many cases were not those of the cases.</source>
        <translation>Рақамҳои парвандаҳо ба худи парвандаҳо мувофиқ набуданд.</translation>
    </message>
    <message>
        <source>Nothing is lost: they are counted again when Numbers is opened the next time.</source>
        <translation>Чизе гум нашуд: ҳангоми кушодани навбатии «Рақамҳо» аз нав шумурда мешаванд.</translation>
    </message>
    <message>
        <source>This key is vouched for no more already.</source>
        <translation>Барои ин калид аллакай кафолат нест.</translation>
    </message>
    <message>
        <source>Give the proofs it signed out anew.</source>
        <translation>Маълумотномаҳои бо он имзошударо аз нав диҳед.</translation>
    </message>
    <message>
        <source>This case is restricted since {since}: it was decided, and the days it is kept for all have passed.</source>
        <translation>Дастрасӣ ба парванда аз {since} маҳдуд аст: аз рӯйи он қарор шудааст ва рӯзҳое, ки он барои ҳама кушода буд, гузаштаанд.</translation>
    </message>
    <message>
        <source>A supervisor or a decision-maker opens it, each time with a reason. An appeal, or putting the case on legal hold, ends that.</source>
        <translation>Онро роҳбар ё шахси қарорқабулкунанда мекушояд, ҳар бор бо сабаб. Шикоят аз болои қарор ё манъи нобудкунӣ маҳдудиятро бармедорад.</translation>
    </message>
    <message>
        <source>Nobody gets a case by the word of others.</source>
        <translation>Парванда бо гуфтаи дигарон кушода намешавад.</translation>
    </message>
    <message>
        <source>Write how and when this person made contact themselves.</source>
        <translation>Нависед, ки ин шахс худаш чӣ тавр ва кай муроҷиат кард.</translation>
    </message>
    <message>
        <source>This word could endanger who carries the paper: {word}. Nothing was printed.</source>
        <translation>Ин калима барои касе, ки коғазро бо худ мебарад, хатарнок буда метавонад: {word}. Ҳеҷ чиз чоп нашуд.</translation>
    </message>
    <message>
        <source>Write it otherwise in the step it stands in, and print again.</source>
        <translation>Онро дар ҳамон қадам дигар хел нависед ва аз нав чоп кунед.</translation>
    </message>
    <message>
        <source>Two desks wrote this differently.</source>
        <translation>Ду ҷойи кор инро ҳар хел навиштаанд.</translation>
    </message>
    <message>
        <source>Settle what is marked, then print.</source>
        <translation>Аввал он чиро, ки нишон дода шудааст, ҳал кунед, баъд чоп кунед.</translation>
    </message>
    <message>
        <source>Nobody becomes a case by what others say of them.</source>
        <translation>Касе бо гуфтаи дигарон парванда намешавад.</translation>
    </message>
    <message>
        <source>Wait until the person calls themselves, and make it one story with this call. Until then leave it open, or join it to a case that is here.</source>
        <translation>Мунтазир шавед, то шахс худаш занг занад, ва онро бо ин занг як ҳикоят кунед. То он вақт зангро кушода гузоред ё ба парвандаи мавҷуда пайвандед.</translation>
    </message>
    <message>
        <source>These ratings are sealed to who rates.</source>
        <translation>Ин баҳоҳо барои касе, ки арзёбӣ мекунад, муҳр шудаанд.</translation>
    </message>
    <message>
        <source>They open when both raters have locked. A draft that was handed over opens when the officer who had it unlocks this desk once more, or when the organisation opens it.</source>
        <translation>Онҳо вақте кушода мешаванд, ки ҳар ду қатъӣ кунанд. Сиёҳнависи супурдашуда вақте кушода мешавад, ки корманде, ки онро дошт, ин ҷойи корро бори дигар кушояд, ё созмон онро кушояд.</translation>
    </message>
    <message>
        <source>The second rating does not allow this now.</source>
        <translation>Арзёбии дуюм ҳоло инро иҷозат намедиҳад.</translation>
    </message>
    <message>
        <source>Look at it under Second rater.</source>
        <translation>Онро дар «Арзёбандаи дуюм» бинед.</translation>
    </message>
    <message>
        <source>This assessment was drawn to be rated by a second person.</source>
        <translation>Ин арзёбӣ бо қуръа барои шахси дуюм интихоб шуд.</translation>
    </message>
    <message>
        <source>Lock your ratings under Second rater; a supervisor names who rates.</source>
        <translation>Баҳоҳои худро дар «Арзёбандаи дуюм» қатъӣ кунед; роҳбар номи арзёбандаро мегӯяд.</translation>
    </message>
    <message>
        <source>Nobody is named yet to rate this a second time.</source>
        <translation>Ҳанӯз касе барои арзёбии дуюм номбар нашудааст.</translation>
    </message>
    <message>
        <source>A supervisor names somebody under Second rater, or ends it with a reason.</source>
        <translation>Роҳбар касеро дар «Арзёбандаи дуюм» номбар мекунад ё онро бо сабаб анҷом медиҳад.</translation>
    </message>
    <message>
        <source>A second rating was asked for, and your ratings are not locked yet.</source>
        <translation>Арзёбии дуюм пурсида шуд, баҳоҳои шумо ҳанӯз қатъӣ нестанд.</translation>
    </message>
    <message>
        <source>Lock them under Second rater. Sign when both have rated.</source>
        <translation>Онҳоро дар «Арзёбандаи дуюм» қатъӣ кунед. Вақте ҳар ду арзёбӣ карданд, имзо кунед.</translation>
    </message>
    <message>
        <source>The second rater has not locked yet: {names}.</source>
        <translation>Арзёбандаи дуюм ҳанӯз қатъӣ накардааст: {names}.</translation>
    </message>
    <message>
        <source>Wait for them, or have a supervisor end it with a reason.</source>
        <translation>Интизор шавед, ё роҳбар онро бо сабаб анҷом диҳад.</translation>
    </message>
    <message>
        <source>Both have locked, and the first ratings are not opened yet.</source>
        <translation>Ҳар ду қатъӣ карданд, баҳоҳои аввал ҳанӯз кушода нашудаанд.</translation>
    </message>
    <message>
        <source>They open when the first rater opens the page Second rater.</source>
        <translation>Вақте арзёбандаи аввал саҳифаи «Арзёбандаи дуюм»-ро мекушояд, онҳо кушода мешаванд.</translation>
    </message>
    <message>
        <source>The two raters have not settled yet.</source>
        <translation>Ду арзёбанда ҳанӯз мувофиқ нашудаанд.</translation>
    </message>
    <message>
        <source>Settle item by item under Second rater; a disagreement may stay, with a reason.</source>
        <translation>Дар «Арзёбандаи дуюм» банд ба банд ҳал кунед; ихтилоф бо сабаб монда метавонад.</translation>
    </message>
    <message>
        <source>Ratings were changed after they had been locked.</source>
        <translation>Баҳоҳо баъди қатъӣ шудан тағйир дода шудаанд.</translation>
    </message>
    <message>
        <source>Put them back as they were. What the two agreed on stands beside them and is kept.</source>
        <translation>Онҳоро чун буд, баргардонед. Он чи ҳар ду мувофиқ шуданд, дар паҳлӯ меистад ва нигоҳ дошта мешавад.</translation>
    </message>
    <message>
        <source>No second rating is asked of you here.</source>
        <translation>Дар ин ҷо аз шумо арзёбии дуюм хоста нашудааст.</translation>
    </message>
    <message>
        <source>A supervisor asks for one, or the organisation&apos;s rule draws it.</source>
        <translation>Онро роҳбар мехоҳад, ё қоидаи созмон бо қуръа интихоб мекунад.</translation>
    </message>
    <message>
        <source>The ratings of this draft lie in the open: nobody could rate it blind.</source>
        <translation>Баҳоҳои ин сиёҳнавис кушодаанд: касе онро нодида арзёбӣ карда наметавонад.</translation>
    </message>
    <message>
        <source>Drafts begun from now on are sealed. Move this one to a newer version, or sign it.</source>
        <translation>Сиёҳнависҳое, ки минбаъд сар мешаванд, муҳр мешаванд. Инро ба версияи нав гузаронед ё имзо кунед.</translation>
    </message>
    <message>
        <source>These ratings are locked already.</source>
        <translation>Ин баҳоҳо аллакай қатъӣ шудаанд.</translation>
    </message>
    <message>
        <source>They wait for: {names}.</source>
        <translation>Онҳо интизоранд: {names}.</translation>
    </message>
    <message>
        <source>These are not rated with reasons yet: {names}.</source>
        <translation>Инҳо ҳанӯз бо асос арзёбӣ нашудаанд: {names}.</translation>
    </message>
    <message>
        <source>Rate each, or leave it out with a reason; then lock.</source>
        <translation>Ҳар якро арзёбӣ кунед ё бо сабаб гузоред; баъд қатъӣ кунед.</translation>
    </message>
    <message>
        <source>The other&apos;s ratings are at this desk already: yours would not be blind.</source>
        <translation>Баҳоҳои дигарӣ аллакай дар ин ҷойи кор ҳастанд: баҳои шумо мустақил намебуд.</translation>
    </message>
    <message>
        <source>A supervisor ends this second rating with a reason.</source>
        <translation>Роҳбар ин арзёбии дуюмро бо сабаб анҷом медиҳад.</translation>
    </message>
    <message>
        <source>The second rater has locked already.</source>
        <translation>Арзёбандаи дуюм аллакай қатъӣ кардааст.</translation>
    </message>
    <message>
        <source>Nothing has to be rated any more.</source>
        <translation>Дигар чизеро арзёбӣ кардан лозим нест.</translation>
    </message>
    <message>
        <source>This second rating was ended.</source>
        <translation>Ин арзёбии дуюм анҷом дода шуд.</translation>
    </message>
    <message>
        <source>Your keys open the first rater&apos;s ratings: you could not rate blind.</source>
        <translation>Калидҳои шумо баҳоҳои арзёбандаи аввалро мекушоянд: шумо мустақил арзёбӣ карда наметавонед.</translation>
    </message>
    <message>
        <source>A supervisor asks somebody else, who does not hold the organisation&apos;s identity.</source>
        <translation>Роҳбар каси дигареро мехоҳад, ки калиди созмонро надорад.</translation>
    </message>
    <message>
        <source>Ratings are shown when all have locked theirs.</source>
        <translation>Баҳоҳо вақте нишон дода мешаванд, ки ҳама баҳои худро қатъӣ кунанд.</translation>
    </message>
    <message>
        <source>Until then each is sealed to who rated.</source>
        <translation>То он вақт ҳар яке барои арзёбандааш муҳр аст.</translation>
    </message>
    <message>
        <source>This is settled already.</source>
        <translation>Ин аллакай ҳал шудааст.</translation>
    </message>
    <message>
        <source>Both originals and the reasons for each change are kept.</source>
        <translation>Ҳарду баҳои аввала ва сабаби ҳар тағйир нигоҳ дошта мешаванд.</translation>
    </message>
    <message>
        <source>This is for the two raters to say, or for the third who sits with them.</source>
        <translation>Инро ду арзёбанда мегӯянд ё сеюме, ки бо онҳост.</translation>
    </message>
    <message>
        <source>Ask one of them.</source>
        <translation>Аз яке аз онҳо хоҳиш кунед.</translation>
    </message>
    <message>
        <source>What was sealed is not at this desk any more.</source>
        <translation>Он чи муҳр шуда буд, дигар дар ин ҷойи кор нест.</translation>
    </message>
    <message>
        <source>This desk belongs to no organisation yet to which ratings could be sealed.</source>
        <translation>Ин ҷойи кор ҳанӯз ба созмоне тааллуқ надорад, ки баҳоҳо барояш муҳр шаванд.</translation>
    </message>
    <message>
        <source>Join the organisation first.</source>
        <translation>Аввал ба созмон ҳамроҳ шавед.</translation>
    </message>
    <message>
        <source>The ratings of this draft are locked for a second rater.</source>
        <translation>Баҳоҳои ин сиёҳнавис барои арзёбандаи дуюм қатъӣ шудаанд.</translation>
    </message>
    <message>
        <source>It goes on when both have locked, or when a supervisor ends the second rating.</source>
        <translation>Он вақте идома меёбад, ки ҳар ду қатъӣ кунанд ё роҳбар арзёбии дуюмро анҷом диҳад.</translation>
    </message>
    <message>
        <source>Correct it, or say why it no longer counts.</source>
        <translation>Онро ислоҳ кунед ё гӯед, ки чаро ба ҳисоб намеравад.</translation>
    </message>
    <message>
        <source>Answer that question, then choose again.</source>
        <translation>Ба ин савол ҷавоб диҳед, баъд боз интихоб кунед.</translation>
    </message>
    <message>
        <source>The decision leaves out a record that was in force: {record}.</source>
        <translation>Дар қарор сабте, ки амал мекард, нест: {record}.</translation>
    </message>
    <message>
        <source>A decision works from every record. Nobody signs this one: do not agree, and say why. Tell a supervisor.</source>
        <translation>Қарор ба ҳамаи сабтҳо асос меёбад. Инро касе имзо намекунад: андешаи ҷудогона гӯед ва сабабашро шарҳ диҳед. Ба роҳбар хабар диҳед.</translation>
    </message>
    <message>
        <source>Your key does not remember to whom ratings of {names} are sealed.</source>
        <translation>Калиди шумо дар ёд надорад, ки баҳоҳои {names} барои кӣ мӯҳр шудаанд.</translation>
    </message>
    <message>
        <source>Let them unlock this desk once, then lock and unlock it yourself. Headquarters has to have certified them.</source>
        <translation>Бигзор ӯ ин ҷойро як бор кушояд, баъд худатон онро қулф карда кушоед. Марказ бояд ба ӯ шаҳодатнома дода бошад.</translation>
    </message>
    <message>
        <source>What was given for this second rating stays here for now.</source>
        <translation>Он чи барои ин арзёбии дуюм дода шуд, ҳоло ин ҷо мемонад.</translation>
    </message>
    <message>
        <source>It goes once it is settled or ended and headquarters has confirmed what this desk signed. Lift a hold first.</source>
        <translation>Он вақте пок мешавад, ки қарори умумӣ бошад ё арзёбӣ анҷом ёбад ва марказ имзошудаи ин ҷоро тасдиқ кунад. Аввал нигоҳдориро бардоред.</translation>
    </message>
    <message>
        <source>Two officers open it together.</source>
        <translation>Инро ду корманд якҷоя мекушоянд.</translation>
    </message>
    <message>
        <source>Choose one of this desk who is neither you nor who locked; add one under People.</source>
        <translation>Аз ин ҷой касеро интихоб кунед, ки на шумо ва на он касест, ки қатъӣ кард; онро дар «Одамон» илова кунед.</translation>
    </message>
    <message>
        <source>This file cannot be taken in as it is.</source>
        <translation>Ин файлро чунон ки ҳаст, қабул кардан мумкин нест.</translation>
    </message>
    <message>
        <source>Save it as JPEG, PNG or PDF where it was made, and choose it again.</source>
        <translation>Онро дар ҷое, ки сохта шудааст, ҳамчун JPEG, PNG ё PDF нигоҳ доред ва боз интихоб кунед.</translation>
    </message>
    <message>
        <source>This case has as many files as a case may have: {files}.</source>
        <translation>Дар ин парванда аллакай он қадар файл ҳаст, ки дар як парванда мумкин аст: {files}.</translation>
    </message>
    <message>
        <source>Keep the paper itself, and record it here without a picture. Smaller pictures take less room.</source>
        <translation>Худи ҳуҷҷатро нигоҳ доред ва онро дар ин ҷо бе сурат сабт кунед. Суратҳои хурдтар ҷойи камтар мегиранд.</translation>
    </message>
    <message>
        <source>What is known of this file is here; the file itself is not yet.</source>
        <translation>Он чи дар бораи ин файл маълум аст, ин ҷост; худи файл ҳанӯз нест.</translation>
    </message>
    <message>
        <source>It comes with another stick of the desk that took it in. Ask that desk to send everything again.</source>
        <translation>Он бо флешкаи дигари ҳамон ҷойи коре меояд, ки онро қабул кардааст. Аз он ҷойи кор хоҳиш кунед, ки ҳамаро аз нав фиристад.</translation>
    </message>
    <message>
        <source>There is nothing in this file.</source>
        <translation>Дар ин файл чизе нест.</translation>
    </message>
    <message>
        <source>Copy it again from where it was made, and choose it again.</source>
        <translation>Онро аз ҷое, ки сохта шудааст, боз нусха гиред ва аз нав интихоб кунед.</translation>
    </message>
    <message>
        <source>This file is larger than what can be taken in: 64 MB, or 80 million pixels.</source>
        <translation>Ин файл аз он чи қабул кардан мумкин аст, калонтар аст: 64 МБ ё 80 миллион пиксел.</translation>
    </message>
    <message>
        <source>Scan it with 300 dots per inch, or save each page as a file of its own.</source>
        <translation>Онро бо 300 нуқта дар дюйм скан кунед ё ҳар саҳифаро ҳамчун файли алоҳида нигоҳ доред.</translation>
    </message>
    <message>
        <source>Files of this kind cannot be read here, so nobody can say what they tell.</source>
        <translation>Файлҳои ин навъро дар ин ҷо хондан мумкин нест, аз ин рӯ касе гуфта наметавонад, ки онҳо чиро мегӯянд.</translation>
    </message>
    <message>
        <source>Save it as JPEG, PNG or PDF where it was made. A telephone can take pictures as JPEG: choose “most compatible” in its settings.</source>
        <translation>Онро дар ҷое, ки сохта шудааст, ҳамчун JPEG, PNG ё PDF нигоҳ доред. Телефон суратро ҳамчун JPEG гирифта метавонад: дар танзимоташ «мутобиқтарин»-ро интихоб кунед.</translation>
    </message>
    <message>
        <source>A file of another kind is asked for here.</source>
        <translation>Дар ин ҷо файли навъи дигар лозим аст.</translation>
    </message>
    <message>
        <source>Choose a picture for a picture, a sound for a sound, a film for a film.</source>
        <translation>Барои сурат сурат, барои овоз овоз, барои видео видео интихоб кунед.</translation>
    </message>
    <message>
        <source>This file is damaged, or is not what it looks like. It was not taken in.</source>
        <translation>Ин файл вайрон аст ё он нест, ки менамояд. Он қабул нашуд.</translation>
    </message>
    <message>
        <source>Copy or scan it again. Do not open it with another program here.</source>
        <translation>Боз нусха гиред ё скан кунед. Онро дар ин ҷо бо барномаи дигар накушоед.</translation>
    </message>
    <message>
        <source>This document is closed by a password.</source>
        <translation>Ин ҳуҷҷат бо парол пӯшида шудааст.</translation>
    </message>
    <message>
        <source>Save it without the password where it can be opened, and choose that.</source>
        <translation>Онро дар ҷое, ки кушода мешавад, бе парол нигоҳ доред ва ҳамонро интихоб кунед.</translation>
    </message>
    <message>
        <source>Reading this file took too long and was stopped. It was not taken in.</source>
        <translation>Хондани ин файл хеле тӯл кашид ва боздошта шуд. Он қабул нашуд.</translation>
    </message>
    <message>
        <source>It may be made to do harm. Scan the paper again, or take a picture of it.</source>
        <translation>Шояд он барои зарар расондан сохта шудааст. Ҳуҷҷатро боз скан кунед ё сурати онро гиред.</translation>
    </message>
    <message>
        <source>What read this file broke down and was stopped. It was not taken in.</source>
        <translation>Он чи ин файлро мехонд, вайрон шуд ва боздошта шуд. Файл қабул нашуд.</translation>
    </message>
    <message>
        <source>No sound can be taken from a microphone.</source>
        <translation>Аз микрофон овоз гирифта намешавад.</translation>
    </message>
    <message>
        <source>Go on without recording, or have whoever looks after this computer see to it.</source>
        <translation>Бе сабти овоз идома диҳед ё аз нигаҳдорандаи ин компютер хоҳиш кунед.</translation>
    </message>
    <message>
        <source>This is not what was recorded: piece {piece} is not as it was.</source>
        <translation>Ин он чизе нест, ки сабт шуда буд: қисми {piece} тағйир ёфтааст.</translation>
    </message>
    <message>
        <source>Do not rely on it, and tell your supervisor. What comes before it can be heard.</source>
        <translation>Ба он такя накунед ва ба роҳбар хабар диҳед. Он чи пеш аз ин ҷой аст, шунида мешавад.</translation>
    </message>
    <message>
        <source>This cannot be done with this recording now.</source>
        <translation>Ҳоло бо ин сабти овоз чунин кардан мумкин нест.</translation>
    </message>
    <message>
        <source>This program was installed without what takes sound.</source>
        <translation>Барнома бе қисми гирифтани овоз насб шудааст.</translation>
    </message>
    <message>
        <source>Go on without recording. Whoever looks after this computer installs it with: pip install vetting-desk[media]</source>
        <translation>Бе сабти овоз идома диҳед. Нигаҳдорандаи ин компютер онро чунин насб мекунад: pip install vetting-desk[media]</translation>
    </message>
    <message>
        <source>No microphone was found.</source>
        <translation>Микрофон ёфт нашуд.</translation>
    </message>
    <message>
        <source>Connect one, or let this program use it in the settings of the system.</source>
        <translation>Онро пайваст кунед ё дар танзимоти система ба ин барнома иҷозат диҳед.</translation>
    </message>
    <message>
        <source>A talk is being recorded.</source>
        <translation>Овози суҳбат сабт мешавад.</translation>
    </message>
    <message>
        <source>Stop it first; the sign above the pages does it.</source>
        <translation>Аввал онро қатъ кунед: нишонаи болои саҳифаҳо ин корро мекунад.</translation>
    </message>
    <message>
        <source>This recording was erased.</source>
        <translation>Ин сабти овоз барои ҳамеша пок карда шуд.</translation>
    </message>
    <message>
        <source>That there was one, and how long, stays.</source>
        <translation>Он ки буд ва чӣ қадар буд, мемонад.</translation>
    </message>
    <message>
        <source>A legal hold keeps this case with its recordings.</source>
        <translation>Нобудкунии ин парванда бо сабтҳои овозаш манъ аст.</translation>
    </message>
    <message>
        <source>A supervisor lifts the hold where its reason is over.</source>
        <translation>Вақте сабабаш гузашт, роҳбар манъро мебардорад.</translation>
    </message>
    <message>
        <source>Its sound is on its way to headquarters.</source>
        <translation>Овози он дар роҳ ба марказ аст.</translation>
    </message>
    <message>
        <source>Wait for headquarters&apos; receipt, then erase it.</source>
        <translation>Тасдиқи марказро интизор шавед, баъд барои ҳамеша пок кунед.</translation>
    </message>
    <message>
        <source>This is a clinical talk. It is sealed to psychologists and stays here.</source>
        <translation>Ин суҳбати клиникӣ аст. Он барои равоншиносон муҳр шудааст ва ҳамин ҷо мемонад.</translation>
    </message>
    <message>
        <source>A psychologist releases in words what others need to know.</source>
        <translation>Он чиро ки дигарон бояд донанд, равоншинос бо сухан мегӯяд.</translation>
    </message>
    <message>
        <source>Its sound was signed for headquarters before.</source>
        <translation>Овози он пеш барои марказ имзо шудааст.</translation>
    </message>
    <message>
        <source>It goes with the next bundle, or has gone.</source>
        <translation>Он бо бастаи навбатӣ меравад ё рафтааст.</translation>
    </message>
    <message>
        <source>There is no sound in this recording.</source>
        <translation>Дар ин сабт овоз нест.</translation>
    </message>
    <message>
        <source>Nothing was kept before it ended.</source>
        <translation>То анҷоми он чизе нигоҳ дошта нашуд.</translation>
    </message>
    <message>
        <source>This is headquarters: recordings are sent by posts.</source>
        <translation>Ин марказ аст: сабтҳои овозро постҳо мефиристанд.</translation>
    </message>
    <message>
        <source>Listen to it here.</source>
        <translation>Онро ҳамин ҷо шунавед.</translation>
    </message>
    <message>
        <source>The person has not agreed to be recorded. That is their right, and nothing depends on it.</source>
        <translation>Шахс ба сабти овоз розӣ нашудааст. Ин ҳаққи ӯст, ва чизе аз он вобаста нест.</translation>
    </message>
    <message>
        <source>Go on without recording. Ask only if there is a reason to, and write down how and what they said.</source>
        <translation>Бе сабти овоз идома диҳед. Танҳо агар сабаб бошад, пурсед ва нависед, ки чӣ тавр пурсидед ва шахс чӣ гуфт.</translation>
    </message>
    <message>
        <source>This casebook cannot be brought up to this version of the program.</source>
        <translation>Ин дафтари парвандаҳоро ба ин версияи барнома овардан мумкин нест.</translation>
    </message>
    <message>
        <source>It is as it was. Go on with the version before, make a backup, and tell headquarters: {detail}</source>
        <translation>Он ҳамон тавре ки буд, мондааст. Бо версияи пештара идома диҳед, нусхаи эҳтиётӣ созед ва ба марказ хабар диҳед: {detail}</translation>
    </message>
    <message>
        <source>A rating of this case is to be looked at by a supervisor today, and none has looked.</source>
        <translation>Яке аз баҳоҳои ин парвандаро имрӯз бояд роҳбар бубинад, ва ҳоло касе надидааст.</translation>
    </message>
    <message>
        <source>Ask a supervisor to look at it on the page of the case. Notes, ratings, safety and needs stay open.</source>
        <translation>Аз роҳбар хоҳиш кунед, ки онро дар саҳифаи парванда бубинад. Қайдҳо, баҳоҳо, бехатарӣ ва ниёзҳо кушода мемонанд.</translation>
    </message>
    <message>
        <source>{officer} signed a list of proofs with the last number there is.</source>
        <translation>{officer} рӯйхати маълумотномаҳоро бо охирин рақами имконпазир имзо кардааст.</translation>
    </message>
    <message>
        <source>No program of ours does that. Have the officer&apos;s certificate revoked as misused, on the page Organisation; then another officer makes the list anew.</source>
        <translation>Барномаи мо чунин намекунад. Сертификати кормандро дар саҳифаи «Созмон» ба сабаби сӯиистифода бозхондан лозим; баъд корманди дигар рӯйхатро аз нав тартиб медиҳад.</translation>
    </message>
    <message>
        <source>Something of this case is open. Interviews not signed: {drafts}; tasks nobody answered: {tasks}; records sent back: {returned}; alarms: {alarms}.</source>
        <translation>Дар ин парванда кори нотамом ҳаст. Суҳбатҳои имзонашуда: {drafts}; вазифаҳои кори беҷавоб: {tasks}; сабтҳои баргардонидашуда: {returned}; бонгҳои хатар: {alarms}.</translation>
    </message>
    <message>
        <source>See to it on the page of the case, then close it.</source>
        <translation>Инро дар саҳифаи парванда анҷом диҳед, баъд онро пӯшед.</translation>
    </message>
    <message>
        <source>The case {reference} is closed. Nothing is begun in it.</source>
        <translation>Парвандаи {reference} пӯшида аст. Дар он чизе оғоз карда намешавад.</translation>
    </message>
    <message>
        <source>A supervisor of the desk that holds it, or headquarters, opens it again on the page of the case.</source>
        <translation>Онро роҳбари ҷойи коре, ки парвандаро мебарад, ё марказ дар саҳифаи парванда аз нав мекушояд.</translation>
    </message>
    <message>
        <source>The instrument {file} reckons with ratings, and is not added.</source>
        <translation>Пурсишномаи {file} аз баҳоҳо чизе ҳисоб мекунад ва илова намешавад.</translation>
    </message>
    <message>
        <source>Ratings are a person&apos;s words and are never added up. Take the reckoning out of the row {question}, and add it again.</source>
        <translation>Баҳоҳо суханони инсонанд ва ҳаргиз ҷамъ карда намешаванд. Ҳисобро аз сатри {question} гиред ва пурсишномаро аз нав илова кунед.</translation>
    </message>
    <message>
        <source>This PDF is no copy for others.</source>
        <translation>Ин PDF нусха барои дигарон нест.</translation>
    </message>
    <message>
        <source>Take the PDF of a copy or case file that was given out.</source>
        <translation>PDF-и нусха ё парвандаи пурраи додашударо гиред.</translation>
    </message>
    <message>
        <source>The organisation&apos;s rules are not what officers signed.</source>
        <translation>Қоидаҳои созмон он нестанд, ки кормандон имзо кардаанд.</translation>
    </message>
    <message>
        <source>Nothing is decided or erased by them. A supervisor puts this right: Organisation, Rules.</source>
        <translation>Мувофиқи онҳо чизе қарор дода ва пок карда намешавад. Инро роҳбар ислоҳ мекунад: «Созмон», «Қоидаҳо».</translation>
    </message>
    <message>
        <source>The organisation&apos;s rules wait for a second officer&apos;s signature.</source>
        <translation>Қоидаҳои созмон мунтазири имзои корманди дуюманд.</translation>
    </message>
    <message>
        <source>They decide over people, and one officer signed them. A second one does: Organisation, Rules.</source>
        <translation>Онҳо дар бораи одамон қарор медиҳанд, вале як корманд имзо кардааст. Корманди дуюм ҳам имзо мекунад: «Созмон», «Қоидаҳо».</translation>
    </message>
    <message>
        <source>The update is not taken.</source>
        <translation>Навсозӣ қабул нашуд.</translation>
    </message>
    <message>
        <source>Ask headquarters for another one.</source>
        <translation>Аз марказ дигарашро пурсед.</translation>
    </message>
    <message>
        <source>This is no update that two people of your organisation signed.</source>
        <translation>Ин навсозие нест, ки ду нафари созмони шумо имзо карда бошанд.</translation>
    </message>
    <message>
        <source>It was altered, cut short, or made by somebody else. Do not use it, and tell headquarters where it came from. Nothing was saved.</source>
        <translation>Он тағйир дода, кӯтоҳ карда ё аз ҷониби каси дигар сохта шудааст. Онро истифода набаред ва ба марказ бигӯед, ки аз куҷо омад. Чизе нигоҳ дошта нашуд.</translation>
    </message>
    <message>
        <source>Headquarters has not signed this update yet.</source>
        <translation>Марказ ин навсозиро ҳанӯз имзо накардааст.</translation>
    </message>
    <message>
        <source>It is the maker&apos;s file. A desk takes it once headquarters has signed it too.</source>
        <translation>Ин файли созанда аст. Ҷойи кор онро вақте қабул мекунад, ки марказ низ имзо кунад.</translation>
    </message>
    <message>
        <source>This program cannot read such a new update.</source>
        <translation>Ин барнома чунин навсозии навро хонда наметавонад.</translation>
    </message>
    <message>
        <source>Ask headquarters for the update that comes between.</source>
        <translation>Аз марказ навсозии миёнаро пурсед.</translation>
    </message>
    <message>
        <source>Whether the signature of {name} on the update counts cannot be said here.</source>
        <translation>Оё имзои {name} дар навсозӣ эътибор дорад, дар ин ҷо гуфтан мумкин нест.</translation>
    </message>
    <message>
        <source>Take in a return bundle from headquarters first, and look at the clock of this computer. If that does not help, ask headquarters to have the update signed anew.</source>
        <translation>Аввал бастаи ҷавобии марказро қабул кунед ва ба соати ин компютер нигаред. Агар ёрӣ надиҳад, аз марказ хоҳиш кунед, ки навсозӣ аз нав имзо шавад.</translation>
    </message>
    <message>
        <source>Version {version} is not newer than what was seen at this desk.</source>
        <translation>Версияи {version} аз он чи дар ин ҷойи кор дида шудааст, навтар нест.</translation>
    </message>
    <message>
        <source>Nothing was saved. Ask headquarters for the newest update.</source>
        <translation>Чизе нигоҳ дошта нашуд. Аз марказ навтарин навсозиро пурсед.</translation>
    </message>
    <message>
        <source>The update has nothing for a computer such as this one.</source>
        <translation>Дар навсозӣ барои чунин компютер чизе нест.</translation>
    </message>
    <message>
        <source>Ask headquarters for an update that has.</source>
        <translation>Аз марказ навсозиеро пурсед, ки онро дорад.</translation>
    </message>
    <message>
        <source>The return bundle is on the stick, but the update did not fit beside it.</source>
        <translation>Бастаи ҷавобӣ дар флешка аст, аммо навсозӣ дар паҳлуяш ҷой нашуд.</translation>
    </message>
    <message>
        <source>The update needs {needed}, and {free} are free. Make room and write again, or carry the update on another stick.</source>
        <translation>Ба навсозӣ {needed} лозим аст, {free} холӣ аст. Ҷой холӣ кунед ва аз нав нависед ё навсозиро дар флешкаи дигар баред.</translation>
    </message>
    <message>
        <source>The update cannot be made so.</source>
        <translation>Навсозиро ин тавр сохтан мумкин нест.</translation>
    </message>
    <message>
        <source>Updates are made from a terminal, which says why.</source>
        <translation>Навсозиҳо аз терминал сохта мешаванд; он сабабро мегӯяд.</translation>
    </message>
    <message>
        <source>The registry&apos;s database cannot do this now.</source>
        <translation>Махзани маълумоти феҳрист ҳоло инро карда наметавонад.</translation>
    </message>
    <message>
        <source>Nothing that was kept is lost. Try again in a while.</source>
        <translation>Чизе, ки нигоҳ дошта шудааст, гум нашудааст. Каме дертар боз кӯшиш кунед.</translation>
    </message>
    <message>
        <source>What works with PostgreSQL is not installed here: {missing}.</source>
        <translation>Он чи бо PostgreSQL кор мекунад, дар ин ҷо насб нашудааст: {missing}.</translation>
    </message>
    <message>
        <source>Install it with: pip install vetting-desk[{extra}]</source>
        <translation>Онро чунин насб кунед: pip install vetting-desk[{extra}]</translation>
    </message>
    <message>
        <source>The registry&apos;s database cannot be reached.</source>
        <translation>Махзани маълумоти феҳрист дастрас нест.</translation>
    </message>
    <message>
        <source>Nothing was kept, and no receipt was written. Ask whoever looks after the server.</source>
        <translation>Чизе нигоҳ дошта нашуд ва расид навишта нашуд. Ба масъули сервер муроҷиат кунед.</translation>
    </message>
    <message>
        <source>The registry&apos;s database did not answer within {seconds} s.</source>
        <translation>Махзани маълумоти феҳрист дар {seconds} сония ҷавоб надод.</translation>
    </message>
    <message>
        <source>That says nothing of what is there. Try again.</source>
        <translation>Ин дар бораи он чи дар он ҷо ҳаст, чизе намегӯяд. Боз кӯшиш кунед.</translation>
    </message>
    <message>
        <source>The registry&apos;s database does not allow you this.</source>
        <translation>Махзани маълумоти феҳрист ба шумо иҷозати ин корро намедиҳад.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask who gives out its logins.</source>
        <translation>Чизе тағйир наёфт. Ба касе муроҷиат кунед, ки дастрасӣ медиҳад.</translation>
    </message>
    <message>
        <source>The registry&apos;s database is not as this program knows it (step {found}).</source>
        <translation>Махзани маълумоти феҳрист чунон нест, ки ин барнома мешиносад (қадами {found}).</translation>
    </message>
    <message>
        <source>Use the version of the program that wrote it, or have it set up.</source>
        <translation>Ҳамон версияи барномаро истифода баред, ки онро навиштааст, ё хоҳиш кунед, ки онро омода созанд.</translation>
    </message>
    <message>
        <source>Two copies of the registry differ: {here} here, {there} there ({what}).</source>
        <translation>Ду нусхаи феҳрист фарқ мекунанд: дар ин ҷо {here}, дар он ҷо {there} ({what}).</translation>
    </message>
    <message>
        <source>Nothing was removed on either side. Move once more.</source>
        <translation>Дар ҳеҷ тараф чизе хориҷ карда нашуд. Бори дигар кӯчонед.</translation>
    </message>
    <message>
        <source>Your keys do not open this part of the registry.</source>
        <translation>Калидҳои шумо ин қисми феҳристро намекушоянд.</translation>
    </message>
    <message>
        <source>Ask headquarters for a folder with these keys.</source>
        <translation>Аз марказ папкаеро бо ин калидҳо хоҳед.</translation>
    </message>
    <message>
        <source>Another worker took over this bundle.</source>
        <translation>Ин бастаро барномаи дигари қабул ба ӯҳда гирифт.</translation>
    </message>
    <message>
        <source>Nothing was kept twice, and there is nothing to do.</source>
        <translation>Чизе ду бор нигоҳ дошта нашуд ва коре лозим нест.</translation>
    </message>
    <message>
        <source>This list cannot be read.</source>
        <translation>Ин рӯйхат хонда намешавад.</translation>
    </message>
    <message>
        <source>Nothing of it was kept. Fetch the publisher&apos;s file anew. Detail: {detail}</source>
        <translation>Аз он чизе нигоҳ дошта нашуд. Файлро аз ношир аз нав гиред. Тафсил: {detail}</translation>
    </message>
    <message>
        <source>This list is not loaded.</source>
        <translation>Ин рӯйхат бор нашуд.</translation>
    </message>
    <message>
        <source>Ask headquarters for its newest file. Detail: {detail}</source>
        <translation>Аз марказ файли навтаринро пурсед. Тафсил: {detail}</translation>
    </message>
    <message>
        <source>This file is no signed list.</source>
        <translation>Ин файл рӯйхати имзошуда нест.</translation>
    </message>
    <message>
        <source>Choose the file that headquarters wrote; its name ends with .vdlist. A publisher&apos;s own file is signed at headquarters first.</source>
        <translation>Файлеро интихоб кунед, ки марказ навиштааст; номаш бо .vdlist тамом мешавад. Файли худи ношир аввал дар марказ имзо мешавад.</translation>
    </message>
    <message>
        <source>A newer program wrote this list.</source>
        <translation>Ин рӯйхатро барномаи навтар навиштааст.</translation>
    </message>
    <message>
        <source>Install the newer program, and load it then.</source>
        <translation>Барномаи навтарро насб кунед ва баъд онро бор кунед.</translation>
    </message>
    <message>
        <source>Nobody at your organisation&apos;s headquarters signed this list.</source>
        <translation>Ин рӯйхатро дар маркази ташкилоти шумо касе имзо накардааст.</translation>
    </message>
    <message>
        <source>Nothing of it was kept. Do not use this file, and tell your supervisor.</source>
        <translation>Аз он чизе нигоҳ дошта нашуд. Ин файлро истифода набаред ва ба роҳбар гӯед.</translation>
    </message>
    <message>
        <source>A newer version of this list was loaded here before: {why}.</source>
        <translation>Дар ин ҷо пештар версияи навтари ин рӯйхат бор шудааст: {why}.</translation>
    </message>
    <message>
        <source>Ask headquarters for its newest file.</source>
        <translation>Аз марказ файли навтаринро пурсед.</translation>
    </message>
    <message>
        <source>This version of the list was loaded here before: {why}.</source>
        <translation>Ин версияи рӯйхат дар ин ҷо пештар бор шудааст: {why}.</translation>
    </message>
    <message>
        <source>There is nothing to do, unless headquarters has a newer one.</source>
        <translation>Ҳеҷ кор лозим нест, агар дар марказ навтараш набошад.</translation>
    </message>
    <message>
        <source>A conversation with the person is open.</source>
        <translation>Суҳбат бо шахс ҳоло кушода аст.</translation>
    </message>
    <message>
        <source>Sign or finish it first; then look at the lists.</source>
        <translation>Аввал онро имзо кунед ё ба охир расонед, баъд ба рӯйхатҳо нигаред.</translation>
    </message>
    <message>
        <source>You rate in this case.</source>
        <translation>Шумо дар ин парванда баҳо медиҳед.</translation>
    </message>
    <message>
        <source>Lock or sign your ratings first; then look at the lists.</source>
        <translation>Аввал баҳоҳоятонро қулф ё имзо кунед, баъд ба рӯйхатҳо нигаред.</translation>
    </message>
    <message>
        <source>Something that this takes is not installed: {missing}.</source>
        <translation>Он чи барои ин лозим аст, насб нашудааст: {missing}.</translation>
    </message>
    <message>
        <source>Whoever looks after this computer installs it with: pip install {install}</source>
        <translation>Касе ки ба ин компютер нигоҳубин мекунад, онро чунин насб мекунад: pip install {install}</translation>
    </message>
    <message>
        <source>These rules of comparing cannot be used.</source>
        <translation>Ин қоидаҳои муқоисаро истифода бурдан мумкин нест.</translation>
    </message>
    <message>
        <source>Begin with those in force. Detail: {detail}</source>
        <translation>Аз қоидаҳои амалкунанда оғоз кунед. Тафсил: {detail}</translation>
    </message>
    <message>
        <source>There was not memory enough to compare all cases.</source>
        <translation>Барои муқоисаи ҳамаи парвандаҳо хотира нарасид.</translation>
    </message>
    <message>
        <source>What was proposed before stays. Use a machine with more memory.</source>
        <translation>Он чи пештар пешниҳод шуда буд, мемонад. Компютереро гиред, ки хотирааш зиёдтар аст.</translation>
    </message>
    <message>
        <source>The return bundle is on the stick, but not the update beside it: its signatures count no more.</source>
        <translation>Бастаи ҷавобӣ дар флешка ҳаст, аммо навсозӣ дар паҳлуи он нест: имзоҳои он дигар эътибор надоранд.</translation>
    </message>
    <message>
        <source>Hand on another update that two people signed, or hand this one on no more. Remove it from sticks on which it lies.</source>
        <translation>Навсозии дигареро, ки ду нафар имзо кардаанд, диҳед ё инро дигар надиҳед. Онро аз флешкаҳое, ки дар онҳост, тоза кунед.</translation>
    </message>
    <message>
        <source>Another list was loaded here under this number; the highest is {why}.</source>
        <translation>Бо ин рақам дар ин ҷо рӯйхати дигар бор шуда буд; рақами баландтарин: {why}.</translation>
    </message>
    <message>
        <source>Headquarters was restored and counts anew. It loads the newest file first, and signs the list again: ask for that file.</source>
        <translation>Марказ барқарор карда шуд ва аз нав мешуморад. Аввал дар он файли навтарин бор карда мешавад, сипас рӯйхат аз нав имзо мешавад: ҳамон файлро пурсед.</translation>
    </message>
    <message>
        <source>The camera does not start.</source>
        <translation>Камера ба кор намедарояд.</translation>
    </message>
    <message>
        <source>Close what else may be using it, pull it out and plug it in again, then try again. Otherwise choose a file.</source>
        <translation>Барномаҳои дигареро, ки шояд онро истифода мебаранд, пӯшед, камераро канда, боз пайваст кунед ва аз нав кӯшиш кунед. Вагарна файлро интихоб кунед.</translation>
    </message>
    <message>
        <source>This program was installed without what reads a camera.</source>
        <translation>Барнома бе қисми кор бо камера насб шудааст.</translation>
    </message>
    <message>
        <source>Choose a file instead. Whoever looks after this computer installs it with: pip install vetting-desk[camera]</source>
        <translation>Ба ҷои он файлро интихоб кунед. Нигаҳдорандаи ин компютер онро чунин насб мекунад: pip install vetting-desk[camera]</translation>
    </message>
    <message>
        <source>The packaged program reads no camera.</source>
        <translation>Барномаи баста бо камера кор намекунад.</translation>
    </message>
    <message>
        <source>Take the picture with the computer&apos;s own camera program, choose the file here, and delete it afterwards.</source>
        <translation>Бо барномаи камераи худи компютер сурат гиред, файлро ин ҷо интихоб кунед ва баъд онро тоза кунед.</translation>
    </message>
    <message>
        <source>What reads a camera is installed, and does not load on this computer.</source>
        <translation>Қисми кор бо камера насб шудааст, аммо дар ин компютер бор намешавад.</translation>
    </message>
    <message>
        <source>Choose a file instead, and tell whoever looks after this computer what the system says: {reason}</source>
        <translation>Ба ҷои он файлро интихоб кунед ва ба нигаҳдорандаи ин компютер гӯед, ки система чӣ мегӯяд: {reason}</translation>
    </message>
    <message>
        <source>No camera was found.</source>
        <translation>Камера ёфт нашуд.</translation>
    </message>
    <message>
        <source>Connect one, or turn it on: some laptops have a key or a slider for it. Then try again.</source>
        <translation>Онро пайваст кунед ё даргиронед: баъзе ноутбукҳо барои ин тугма ё лағжонак доранд. Баъд аз нав кӯшиш кунед.</translation>
    </message>
    <message>
        <source>This computer does not let the program use the camera.</source>
        <translation>Ин компютер ба барнома барои истифодаи камера иҷозат намедиҳад.</translation>
    </message>
    <message>
        <source>Allow it in the system&apos;s settings of privacy; on Linux the account has to be in the group “video”. Then try again.</source>
        <translation>Дар танзимоти махфияти система ба он иҷозат диҳед; дар Linux ҳисоб бояд дар гурӯҳи «video» бошад. Баъд аз нав кӯшиш кунед.</translation>
    </message>
    <message>
        <source>Another program is using the camera.</source>
        <translation>Камераро барномаи дигар истифода мебарад.</translation>
    </message>
    <message>
        <source>Close that program, such as a video call or a browser, then try again.</source>
        <translation>Он барномаро, масалан занги видеоӣ ё браузерро, пӯшед ва аз нав кӯшиш кунед.</translation>
    </message>
    <message>
        <source>No picture comes from the camera.</source>
        <translation>Аз камера сурат намеояд.</translation>
    </message>
    <message>
        <source>Open its cover, and close other programs that may be using it. Then try again.</source>
        <translation>Сарпӯши онро кушоед ва барномаҳои дигареро, ки шояд онро истифода мебаранд, пӯшед. Баъд аз нав кӯшиш кунед.</translation>
    </message>
    <message>
        <source>The camera was pulled out or turned off.</source>
        <translation>Камераро кандаанд ё хомӯш кардаанд.</translation>
    </message>
    <message>
        <source>Connect it again, then try again.</source>
        <translation>Онро боз пайваст кунед ва аз нав кӯшиш кунед.</translation>
    </message>
    <message>
        <source>The organisation&apos;s issuing certificate has ended.</source>
        <translation>Муҳлати сертификати калиди додани сертификати созмон гузашт.</translation>
    </message>
    <message>
        <source>If the clock is right, renew it with the root key out of the safe: Organisation, Issuing key.</source>
        <translation>Агар соат дуруст бошад, онро бо калиди решагӣ аз сейф нав кунед: «Созмон», «Калиди додани сертификат».</translation>
    </message>
    <message>
        <source>This is not the key of the organisation&apos;s root.</source>
        <translation>Ин калиди решаи созмон нест.</translation>
    </message>
    <message>
        <source>Take root-key.pem out of the safe.</source>
        <translation>root-key.pem-ро аз сейф гиред.</translation>
    </message>
    <message>
        <source>The organisation&apos;s root has ended.</source>
        <translation>Муҳлати решаи созмон гузашт.</translation>
    </message>
    <message>
        <source>The organisation is founded anew, and its desks join it again.</source>
        <translation>Созмон аз нав таъсис дода мешавад ва ҷойҳои кории он боз ба он ҳамроҳ мешаванд.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Shown by HQ&apos;s stamp of {when}</source>
        <translation>Инро тамғаи марказ аз {when} нишон медиҳад</translation>
    </message>
    <message>
        <source>Shown by HQ&apos;s receipt of {when}</source>
        <translation>Инро расиди марказ аз {when} нишон медиҳад</translation>
    </message>
    <message>
        <source>Shown by the post&apos;s log, which reached HQ on {when}</source>
        <translation>Инро журнали пост нишон медиҳад, ки {when} ба марказ расид</translation>
    </message>
    <message>
        <source>Shown by a later bundle, which reached HQ on {when}</source>
        <translation>Инро бастаи баъдина нишон медиҳад, ки {when} ба марказ расид</translation>
    </message>
    <message>
        <source>Here since {when}</source>
        <translation>Дар ин ҷо аз {when}</translation>
    </message>
    <message>
        <source>Judged as of now: nothing here shows how old it is</source>
        <translation>Аз рӯйи рӯзи имрӯз баҳо дода шуд: дар ин ҷо чизе нишон намедиҳад, ки он кай имзо шудааст</translation>
    </message>
    <message>
        <source>By the signer&apos;s own word: the certificate was revoked later because they left</source>
        <translation>Аз гуфти имзокунанда: сертификат баъдтар бозхонда шуд, зеро ӯ аз хизмат рафт</translation>
    </message>
    <message>
        <source>The signature cannot be judged here: its certificate ended, and nothing shows that it was signed before</source>
        <translation>Ба имзо дар ин ҷо баҳо додан мумкин нест: муҳлати сертификаташ гузашт ва чизе нишон намедиҳад, ки пеш аз он имзо шудааст</translation>
    </message>
    <message>
        <source>The signature cannot be judged here: its certificate was revoked by HQ, and nothing shows that it was signed before</source>
        <translation>Ба имзо дар ин ҷо баҳо додан мумкин нест: сертификаташро марказ бозхонд ва чизе нишон намедиҳад, ки пеш аз он имзо шудааст</translation>
    </message>
    <message>
        <source>The signature cannot be judged here: its certificate is not in the register of what headquarters issued. Bring a return bundle from HQ; if that does not help, ask HQ</source>
        <translation>Имзоро дар ин ҷо санҷидан мумкин нест: сертификати он дар феҳристи додаҳои марказ нест. Бастаи ҷавобиро аз марказ биёред; агар ин кумак накунад, аз марказ пурсед</translation>
    </message>
    <message>
        <source>The signature cannot be judged here. No current revocation list: bring a return bundle from HQ</source>
        <translation>Ба имзо дар ин ҷо баҳо додан мумкин нест. Рӯйхати амалкунандаи бозхонд нест: аз марказ бастаи ҷавобӣ биёред</translation>
    </message>
    <message>
        <source>The signature cannot be judged here: its certificate does not lead to your organisation</source>
        <translation>Ба имзо дар ин ҷо баҳо додан мумкин нест: сертификаташ ба созмони Шумо намерасад</translation>
    </message>
    <message>
        <source>left</source>
        <translation>рафтан аз хизмат</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>гум шудани калид</translation>
    </message>
    <message>
        <source>misused</source>
        <translation>сӯиистифода</translation>
    </message>
</context>
<context>
    <name>EvidenceActs</name>
    <message>
        <source>The same source is line {numbers} too.</source>
        <translation>Ҳамин манбаъ дар сатри {numbers} низ ҳаст.</translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message>
        <source>Change</source>
        <translation>Тағйир додан</translation>
    </message>
    <message>
        <source>Change evidence {number}</source>
        <translation>Далели {number}-ро тағйир додан</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Гирифтан</translation>
    </message>
    <message>
        <source>Remove evidence {number}</source>
        <translation>Далели {number}-ро гирифтан</translation>
    </message>
</context>
<context>
    <name>EvidenceColumns</name>
    <message>
        <source>Speaks for it</source>
        <translation>Инро тасдиқ мекунад</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>Хилофи инро мегӯяд</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Ҳоло ҳеҷ чиз</translation>
    </message>
    <message>
        <source>Speaks both ways, or not said yet</source>
        <translation>Ҳам инро тасдиқ мекунад, ҳам хилофи инро мегӯяд, ё ҳоло гуфта нашудааст</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Take over evidence</source>
        <translation>Гирифтани далелҳо</translation>
    </message>
    <message>
        <source>Mark what was said. It is named by its place in the record, so that everybody finds it again.</source>
        <translation>Он чиро гуфта шуд, қайд кунед. Ҷой дар сабт нишон дода мешавад, то ҳар кас онро ёбад.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Сабт</translation>
    </message>
    <message>
        <source>Find in it</source>
        <translation>Ҷустуҷӯ дар он</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Чӣ гуфта шуд</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бекор кардан</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Гирифтан</translation>
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
    <name>EvidenceList</name>
    <message>
        <source>For this indicator</source>
        <translation>Барои ин нишондиҳанда</translation>
    </message>
    <message>
        <source>Find in the evidence</source>
        <translation>Ҷустуҷӯ дар далелҳо</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Сатр</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>Ба кадом самт</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Далелҳо</translation>
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
        <translation>Қайдҳо ва далелҳоро пӯшидан</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Пӯшидан</translation>
    </message>
    <message>
        <source>What was signed, and is corrected now</source>
        <translation>Он чи имзо шудааст ва ҳоло ислоҳ мешавад</translation>
    </message>
    <message>
        <source>Nothing is written in this section yet. Notes and evidence appear here.</source>
        <translation>Дар ин бахш ҳоло чизе навишта нашудааст. Қайдҳо ва далелҳо ин ҷо пайдо мешаванд.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>ҷавоб нест</translation>
    </message>
    <message>
        <source>Signed: {answer}</source>
        <translation>Имзошуда: {answer}</translation>
    </message>
    <message>
        <source>Signed: {answer} · changed</source>
        <translation>Имзошуда: {answer} · тағйир ёфт</translation>
    </message>
    <message>
        <source>Speaks for it</source>
        <translation>Инро тасдиқ мекунад</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>Хилофи инро мегӯяд</translation>
    </message>
    <message>
        <source>Speaks both ways, or not said yet</source>
        <translation>Ҳам инро тасдиқ мекунад, ҳам хилофи инро мегӯяд, ё ҳоло гуфта нашудааст</translation>
    </message>
</context>
<context>
    <name>Exercise</name>
    <message>
        <source>Open a case</source>
        <translation>Парванда кушоед</translation>
    </message>
    <message>
        <source>Choose “{new_case}”, write an invented name, then choose “{open_case}”. Never write the name of a real person in training.</source>
        <translation>«{new_case}»-ро интихоб кунед, номи бофта нависед, баъд «{open_case}»-ро интихоб кунед. Дар таълим ҳеҷ гоҳ номи шахси ҳақиқиро нанависед.</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Суҳбат</translation>
    </message>
    <message>
        <source>Start the first questionnaire on the case&apos;s page. Invent the answers, and choose “{proceed}” after each page, until you see “{check}”. Choose “{sign}” there.</source>
        <translation>Дар саҳифаи парванда пурсишномаи якумро сар кунед. Ҷавобҳоро аз худ бофед; баъди ҳар саҳифа «{proceed}»-ро интихоб кунед, то «{check}»-ро бинед. Дар он ҷо «{sign}»-ро интихоб кунед.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Имзо</translation>
    </message>
    <message>
        <source>Go to the end of the questions and look at what will be signed. Type your passphrase and choose “{sign}”. After that nobody can change it.</source>
        <translation>То охири саволҳо равед ва бинед, ки чӣ имзо мешавад. Ибораи рамзиро нависед ва «{sign}»-ро интихоб кунед. Баъд аз ин касе чизеро тағйир дода наметавонад.</translation>
    </message>
    <message>
        <source>Write it to the stick</source>
        <translation>Навиштан ба флешка</translation>
    </message>
    <message>
        <source>Go to “{transfer}”. The practice stick is there already: it is a folder on this computer. Choose “{write}”.</source>
        <translation>«{transfer}»-ро кушоед. Флешкаи таълимӣ аллакай он ҷост: он ҷузвдони ҳамин компютер аст. «{write}»-ро интихоб кунед.</translation>
    </message>
    <message>
        <source>Lock, and go to headquarters</source>
        <translation>Қулф кунед ва ба марказ гузаред</translation>
    </message>
    <message>
        <source>At work, somebody carries the stick now. Here, lock this desk, choose “{desk}”, and unlock it with the same passphrase.</source>
        <translation>Дар кор ҳоло касе флешкаро мебарад. Дар ин ҷо бошад, ин ҷойи корро қулф кунед, «{desk}»-ро интихоб кунед ва онро бо ҳамон ибораи рамзӣ кушоед.</translation>
    </message>
    <message>
        <source>Take the bundle in</source>
        <translation>Қабули баста</translation>
    </message>
    <message>
        <source>You are headquarters now. Go to “{transfer}” and choose “{receive}”. Everything is verified before it is taken in.</source>
        <translation>Акнун Шумо дар марказ ҳастед. «{transfer}»-ро кушоед ва «{receive}»-ро интихоб кунед. Ҳама чиз пеш аз қабул санҷида мешавад.</translation>
    </message>
    <message>
        <source>Write the receipt</source>
        <translation>Навиштани расид</translation>
    </message>
    <message>
        <source>Choose “{answer}”. It brings the post the receipt for its record.</source>
        <translation>«{answer}»-ро интихоб кунед. Он ба пост расиди сабташро мебарад.</translation>
    </message>
    <message>
        <source>Go back to the post</source>
        <translation>Ба пост баргардед</translation>
    </message>
    <message>
        <source>Lock this desk, choose “{desk}” and the officer you were there, and unlock it with the same passphrase.</source>
        <translation>Ин ҷойи корро қулф кунед, «{desk}» ва ҳамон корманди пештараро интихоб кунед ва онро бо ҳамон ибораи рамзӣ кушоед.</translation>
    </message>
    <message>
        <source>Take the receipt in</source>
        <translation>Қабули расид</translation>
    </message>
    <message>
        <source>Go to “{transfer}” and choose “{receive}”. Only the receipt says that headquarters has the record.</source>
        <translation>«{transfer}»-ро кушоед ва «{receive}»-ро интихоб кунед. Танҳо расид мегӯяд, ки сабт дар марказ аст.</translation>
    </message>
    <message>
        <source>You have been the whole way</source>
        <translation>Тамоми роҳ тай шуд</translation>
    </message>
    <message>
        <source>The record is at headquarters, and its receipt is here. Go on as another role, or read the handbook under “{help}”.</source>
        <translation>Сабт дар марказ аст, расидаш дар ин ҷост. Бо нақши дигар давом диҳед ё дастурро хонед: «{help}».</translation>
    </message>
    <message>
        <source>First exercise: the whole way once</source>
        <translation>Машқи якум: тамоми роҳ як бор</translation>
    </message>
    <message>
        <source>From a new case to headquarters&apos; receipt, in about a quarter of an hour. Each step is told here. You can leave it at any time and go on later.</source>
        <translation>Аз парвандаи нав то расиди марказ, тақрибан дар чоряк соат. Ҳар қадам дар ин ҷо гуфта мешавад. Машқро ҳар вақт мондан ва баъд давом додан мумкин аст.</translation>
    </message>
    <message>
        <source>First exercise: done</source>
        <translation>Машқи якум: иҷро шуд</translation>
    </message>
    <message>
        <source>The draft belongs to another officer: {name}. Lock the desk and unlock it as that officer.</source>
        <translation>Сиёҳнавис аз они корманди дигар аст: {name}. Ҷойи корро қулф кунед ва ба номи ҳамон корманд кушоед.</translation>
    </message>
    <message>
        <source>Your role cannot do this. Lock the desk and unlock it as an interviewer.</source>
        <translation>Нақши Шумо ба ин иҷозат намедиҳад. Ҷойи корро қулф кунед ва ҳамчун суҳбатбаранда кушоед.</translation>
    </message>
    <message>
        <source>First exercise: now unlock “{desk}”, with the same passphrase.</source>
        <translation>Машқи якум: акнун «{desk}»-ро бо ҳамон ибораи рамзӣ кушоед.</translation>
    </message>
    <message>
        <source>First exercise, step {number} of {count}: {title}</source>
        <translation>Машқи якум, қадами {number} аз {count}: {title}</translation>
    </message>
</context>
<context>
    <name>ExerciseStrip</name>
    <message>
        <source>What to do</source>
        <translation>Чӣ бояд кард</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Оғоз</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ҳоло не</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Аз нав оғоз кардан</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Давом додан</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>Гирифтан</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Қулф кардан</translation>
    </message>
    <message>
        <source>Leave it for now</source>
        <translation>Ҳоло мондан</translation>
    </message>
    <message>
        <source>Show me where</source>
        <translation>Нишон додани ҷояш</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export for analysis</source>
        <translation>Содирот барои таҳлил</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Содир кардан…</translation>
    </message>
    <message>
        <source>A row for each case, under a pseudonym that is another in every export. The file is sealed: only whom you name below can open it. What a row says is shared by enough others, or it is less exact, or left out: with fewer columns more of it stays.</source>
        <translation>Барои ҳар парванда як сатр бо тахаллусе, ки дар ҳар содирот дигар аст. Файл мӯҳр шудааст: танҳо онҳое мекушоянд, ки дар зер ном мебаред. Он чи сатр мегӯяд, барои шумораи кофии дигарон ҳам дуруст аст, вагарна камтар дақиқ аст ё навишта намешавад: ҳар қадар сутун кам бошад, ҳамон қадар бештар мемонад.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Барои чӣ</translation>
    </message>
    <message>
        <source>It stands in the log.</source>
        <translation>Он дар журнал мемонад.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Сутунҳо</translation>
    </message>
    <message>
        <source>Who can open it</source>
        <translation>Кӣ кушода метавонад</translation>
    </message>
    <message>
        <source>Their post-quantum age recipient, age1pq1…; one on each line.</source>
        <translation>Калиди пасоквантии гирандаи age, age1pq1…; дар ҳар сатр якто.</translation>
    </message>
    <message>
        <source>CSV with semicolons</source>
        <translation>CSV бо нуқтавергул</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Дар шакли</translation>
    </message>
    <message>
        <source>Say what it is for.</source>
        <translation>Гӯед, ки барои чист.</translation>
    </message>
    <message>
        <source>Choose a column.</source>
        <translation>Сутунро интихоб кунед.</translation>
    </message>
    <message>
        <source>Say who can open it.</source>
        <translation>Гӯед, ки кӣ кушода метавонад.</translation>
    </message>
    <message>
        <source>Where the sealed file is put</source>
        <translation>Файли мӯҳршуда ба куҷо гузошта мешавад</translation>
    </message>
    <message>
        <source>Sealed and written: {file}</source>
        <translation>Мӯҳр ва навишта шуд: {file}</translation>
    </message>
    <message>
        <source>Purpose, columns and recipients stand in the log.</source>
        <translation>Мақсад, сутунҳо ва гирандагон дар сабти воқеаҳо ҳастанд.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Age</source>
        <translation>Синну сол</translation>
    </message>
    <message>
        <source>What the age rests on</source>
        <translation>Синну сол ба чӣ асос ёфтааст</translation>
    </message>
    <message>
        <source>One officer says: an adult</source>
        <translation>Як корманд мегӯяд: калонсол</translation>
    </message>
    <message>
        <source>Birth date as given</source>
        <translation>Санаи таваллуд, чӣ тавре гуфта шуд</translation>
    </message>
    <message>
        <source>What is in the child&apos;s best interests</source>
        <translation>Манфиати беҳтарини кӯдак чист</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Васӣ</translation>
    </message>
    <message>
        <source>Who the guardian is</source>
        <translation>Васӣ кист</translation>
    </message>
    <message>
        <source>A child-protection officer is there</source>
        <translation>Корманди ҳифзи ҳуқуқи кӯдак ҳаст</translation>
    </message>
    <message>
        <source>Woman or man</source>
        <translation>Зан ё мард</translation>
    </message>
    <message>
        <source>Wishes as interviewer</source>
        <translation>Кӣ суҳбатро барад</translation>
    </message>
    <message>
        <source>The wish is met</source>
        <translation>Хоҳиш иҷро шуд</translation>
    </message>
    <message>
        <source>Language of the talk</source>
        <translation>Забони суҳбат</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Хондан</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Тарҷумон</translation>
    </message>
    <message>
        <source>The interpreter&apos;s code</source>
        <translation>Рамзи тарҷумон</translation>
    </message>
    <message>
        <source>The interpreter&apos;s conflict of interest</source>
        <translation>Бархӯрди манфиатҳои тарҷумон</translation>
    </message>
    <message>
        <source>The interpreter signed the undertaking</source>
        <translation>Тарҷумон ӯҳдадориро имзо кард</translation>
    </message>
    <message>
        <source>Understands the interpreter</source>
        <translation>Тарҷумонро мефаҳмад</translation>
    </message>
    <message>
        <source>Accepts the interpreter</source>
        <translation>Тарҷумонро қабул мекунад</translation>
    </message>
    <message>
        <source>Rights notice</source>
        <translation>Фаҳмонидани ҳуқуқҳо</translation>
    </message>
    <message>
        <source>Nobody else hears</source>
        <translation>Каси дигар намешунавад</translation>
    </message>
    <message>
        <source>Lawyer for the person</source>
        <translation>Адвокат</translation>
    </message>
    <message>
        <source>A lawyer was reached</source>
        <translation>Бо адвокат тамос гирифта шуд</translation>
    </message>
    <message>
        <source>When the person began to confess</source>
        <translation>Вақте шахс ба иқрор сар кард</translation>
    </message>
    <message>
        <source>Liberty</source>
        <translation>Озодӣ</translation>
    </message>
    <message>
        <source>Held where</source>
        <translation>Дар куҷо нигоҳ дошта мешавад</translation>
    </message>
    <message>
        <source>Held by whom</source>
        <translation>Кӣ нигоҳ медорад</translation>
    </message>
    <message>
        <source>Held since</source>
        <translation>Аз кадом вақт</translation>
    </message>
    <message>
        <source>Next legal review</source>
        <translation>Баррасии навбатии суд</translation>
    </message>
    <message>
        <source>Danger to anyone now</source>
        <translation>Хатар ба касе ҳозир</translation>
    </message>
    <message>
        <source>Danger to themselves</source>
        <translation>Хатар ба худ</translation>
    </message>
    <message>
        <source>Needs protection</source>
        <translation>Ҳимоя лозим аст</translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation>Ба кӣ хабар дода шуд</translation>
    </message>
    <message>
        <source>Day of the last talk</source>
        <translation>Рӯзи суҳбати охирин</translation>
    </message>
    <message>
        <source>Minutes the person was asked</source>
        <translation>Чанд дақиқа пурсиданд</translation>
    </message>
    <message>
        <source>18 or over</source>
        <translation>18-сола ё калонтар</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Аз 18-сола хурдтар</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Шубҳа ҳаст</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Ҳаст</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Нест</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ҳеҷ кас</translation>
    </message>
    <message>
        <source>There, with a conflict of interest</source>
        <translation>Ҳаст, вале бархӯрди манфиатҳо</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Зан</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Мард</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation>Ҷавоби дигар</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Нахост</translation>
    </message>
    <message>
        <source>No wish</source>
        <translation>Фарқ надорад</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ҳа</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ҳоло не</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Номаълум</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Мехонад</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Каме</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Лозим нест</translation>
    </message>
    <message>
        <source>Needed, none available</source>
        <translation>Лозим аст, вале нест</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Имзо шуд</translation>
    </message>
    <message>
        <source>Understood and agreed</source>
        <translation>Фаҳмид ва розӣ шуд</translation>
    </message>
    <message>
        <source>Given, not sure that it was understood</source>
        <translation>Дода шуд, фаҳмида шуданаш маълум нест</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Дертар</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation>Намехоҳад</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Мехоҳад</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Тамос гирифта шуд</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Идома медиҳад</translation>
    </message>
    <message>
        <source>Waits for a lawyer</source>
        <translation>Мунтазири адвокат</translation>
    </message>
    <message>
        <source>Speaks of something else</source>
        <translation>Дар бораи чизи дигар мегӯяд</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Озод</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Дар ҳабс</translation>
    </message>
    <message>
        <source>In a camp</source>
        <translation>Дар лагер</translation>
    </message>
    <message>
        <source>Danger now</source>
        <translation>Хатар ҳозир</translation>
    </message>
    <message>
        <source>Threat of reprisal</source>
        <translation>Таҳдиди интиқом</translation>
    </message>
    <message>
        <source>A wish, target or preparation to harm</source>
        <translation>Хоҳиш, ҳадаф ё омодагӣ ба зарар</translation>
    </message>
    <message>
        <source>A screener&apos;s own alert</source>
        <translation>Ҳушдори худи пурсишнома</translation>
    </message>
    <message>
        <source>A rating calls for a supervisor today</source>
        <translation>Як баҳо имрӯз роҳбарро талаб мекунад</translation>
    </message>
    <message>
        <source>A human now. Stay with this person.</source>
        <translation>Худи ҳозир кумак лозим аст. Назди ин шахс бимонед.</translation>
    </message>
    <message>
        <source>Ask {names}.</source>
        <translation>Даъват кунед: {names}.</translation>
    </message>
    <message>
        <source>Call headquarters for a clinician.</source>
        <translation>Ба марказ занг занед ва равоншинос ё духтур пурсед.</translation>
    </message>
    <message>
        <source>recorded by an officer</source>
        <translation>корманд сабт кард</translation>
    </message>
    <message>
        <source>settled by an officer</source>
        <translation>корманд ҳал кард</translation>
    </message>
    <message>
        <source>settled by two officers of two roles</source>
        <translation>ду корманди ду нақш ҳал карданд</translation>
    </message>
    <message>
        <source>from another desk</source>
        <translation>аз ҷойи кори дигар</translation>
    </message>
    <message>
        <source>passed on by another officer: whoever recorded it has not signed it</source>
        <translation>корманди дигар расонд: касе, ки навиштааст, ҳанӯз имзо накардааст</translation>
    </message>
    <message>
        <source>A supervisor looks at a critical rating today. Tell {names}.</source>
        <translation>Яке аз баҳоҳоро имрӯз роҳбар мебинад. Хабар диҳед: {names}.</translation>
    </message>
    <message>
        <source>A supervisor looks at a critical rating today. Tell headquarters.</source>
        <translation>Яке аз баҳоҳоро имрӯз роҳбар мебинад. Ба марказ хабар диҳед.</translation>
    </message>
    <message>
        <source>Recording of the talk</source>
        <translation>Сабти овози суҳбат</translation>
    </message>
    <message>
        <source>How recording was asked for</source>
        <translation>Дар бораи сабти овоз чӣ тавр пурсиданд</translation>
    </message>
    <message>
        <source>Language in which recording was asked for</source>
        <translation>Дар бораи сабти овоз бо кадом забон пурсиданд</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Розӣ аст</translation>
    </message>
    <message>
        <source>Said no</source>
        <translation>Рад кард</translation>
    </message>
    <message>
        <source>Took it back</source>
        <translation>Розигиро бозпас гирифт</translation>
    </message>
    <message>
        <source>from the passage</source>
        <translation>аз роҳи бехатар</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Расидан</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>What this call may tell the case</source>
        <translation>Ин занг ба парванда чӣ гуфта метавонад</translation>
    </message>
    <message>
        <source>Only what you tick becomes a fact of the case, with this call as its source.</source>
        <translation>Танҳо он чи қайд мекунед, факти парванда мешавад; манбааш ин занг аст.</translation>
    </message>
    <message>
        <source>Record these facts</source>
        <translation>Ин фактҳоро сабт кардан</translation>
    </message>
    <message>
        <source>Tick what is to be recorded.</source>
        <translation>Он чиро, ки сабт мешавад, қайд кунед.</translation>
    </message>
    <message>
        <source>Said on the call of {when}</source>
        <translation>Дар занг гуфта шуд: {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) recorded.</source>
        <translation>
            <numerusform>%n факт сабт шуд.</numerusform>
            <numerusform>%n факт сабт шуд.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactsDialog</name>
    <message>
        <source>Facts of this case</source>
        <translation>Фактҳои ин парванда</translation>
    </message>
    <message>
        <source>Nothing is overwritten: each fact keeps its source, its time and who recorded it.</source>
        <translation>Ҳеҷ чиз тоза намешавад: ҳар факт манбаъ, вақт ва сабткунандаи худро нигоҳ медорад.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Пӯшидан</translation>
    </message>
    <message>
        <source>The person is 18 or over…</source>
        <translation>Шахс 18-сола ё калонтар аст…</translation>
    </message>
    <message>
        <source>Record this fact</source>
        <translation>Фактро сабт кардан</translation>
    </message>
    <message>
        <source>Shut because of them</source>
        <translation>Аз ин сабаб чӣ баста аст</translation>
    </message>
    <message>
        <source>Not both can be true: {fact}</source>
        <translation>Ҳар ду дуруст буда наметавонад: {fact}</translation>
    </message>
    <message>
        <source>This counts</source>
        <translation>Ин дуруст аст</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Чӣ эътибор дорад</translation>
    </message>
    <message>
        <source>Nothing was recorded yet.</source>
        <translation>Ҳанӯз чизе сабт нашудааст.</translation>
    </message>
    <message>
        <source>Which fact</source>
        <translation>Кадом факт</translation>
    </message>
    <message>
        <source>What is true</source>
        <translation>Чӣ дуруст аст</translation>
    </message>
    <message>
        <source>How do you know it?</source>
        <translation>Инро аз куҷо медонед?</translation>
    </message>
    <message>
        <source>Record a fact</source>
        <translation>Сабти факт</translation>
    </message>
    <message>
        <source>Say how you know it.</source>
        <translation>Гӯед, ки инро аз куҷо медонед.</translation>
    </message>
    <message>
        <source>Two officers of two roles settle that a person is 18 or over: child protection, lawyer, psychologist or supervisor.</source>
        <translation>18-сола ё калонтар будани шахсро ду корманди ду нақш ҳал мекунанд: ҳифзи ҳуқуқи кӯдак, ҳуқуқшинос, равоншинос ё роҳбар.</translation>
    </message>
</context>
<context>
    <name>FamilyActs</name>
    <message>
        <source>Recorded.</source>
        <translation>Сабт шуд.</translation>
    </message>
    <message>
        <source>The link is recorded.</source>
        <translation>Робита сабт шуд.</translation>
    </message>
    <message>
        <source>{one}, {kin} of {other}
It stays in the history.</source>
        <translation>{one}: {kin}, аз они {other}
Он дар таърих мемонад.</translation>
    </message>
    <message>
        <source>Take this link back?</source>
        <translation>Ин робитаро бекор кунам?</translation>
    </message>
    <message>
        <source>The link is taken back.</source>
        <translation>Робита бекор шуд.</translation>
    </message>
    <message>
        <source>Recorded for all of them.</source>
        <translation>Барои ҳама сабт шуд.</translation>
    </message>
    <message>
        <source>They have a case of their own.</source>
        <translation>Ӯ парвандаи худашро дорад.</translation>
    </message>
    <message>
        <source>Is that not their case?</source>
        <translation>Ин парвандаи ӯ нест?</translation>
    </message>
    <message>
        <source>The case itself stays. What was said before stays in the history.</source>
        <translation>Худи парванда мемонад. Гуфтаҳои пештара дар таърих мемонанд.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Бекор шуд.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Бекор кардан</translation>
    </message>
</context>
<context>
    <name>FamilyPage</name>
    <message>
        <source>Cases</source>
        <translation>Парвандаҳо</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Иловаи шахс…</translation>
    </message>
    <message>
        <source>Where they live…</source>
        <translation>Дар куҷо мезиянд…</translation>
    </message>
    <message>
        <source>Nobody else is written down. Companions, husband or wife, children, relatives, witnesses, interpreters and guardians stand here, each with their own safety.</source>
        <translation>Ҳоло каси дигар навишта нашудааст. Дар ин ҷо ҳамроҳон, шавҳар ё зан, кӯдакон, хешовандон, шоҳидон, тарҷумонон ва васиён меистанд, ҳар яке бо бехатарии худаш.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ном</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>Кӣ мешавад</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>Таваллуд</translation>
    </message>
    <message>
        <source>Own case</source>
        <translation>Парвандаи худ</translation>
    </message>
    <message>
        <source>Persons of this case</source>
        <translation>Шахсони ин парванда</translation>
    </message>
    <message>
        <source>Of this case</source>
        <translation>Шахси парванда</translation>
    </message>
    <message>
        <source>{kin} of {name}</source>
        <translation>{kin}, аз они {name}</translation>
    </message>
    <message>
        <source>Not linked yet</source>
        <translation>Ҳоло робита нест</translation>
    </message>
</context>
<context>
    <name>FamilyPicture</name>
    <message>
        <source>Picture of the family; the table beneath says the same</source>
        <translation>Нақшаи оила; ҷадвали зери он ҳаминро мегӯяд</translation>
    </message>
</context>
<context>
    <name>FeedbackCard</name>
    <message>
        <source>You differ in: {fields}</source>
        <translation>Шумо фарқ доред дар: {fields}</translation>
    </message>
    <message>
        <source>You say the same.</source>
        <translation>Шумо ҳамонро мегӯед.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Шумо</translation>
    </message>
    <message>
        <source>The reference also rests on: {lines}</source>
        <translation>Намуна боз такя мекунад ба: {lines}</translation>
    </message>
    <message>
        <source>Reference rating</source>
        <translation>Баҳои намунавӣ</translation>
    </message>
</context>
<context>
    <name>FeedbackView</name>
    <message>
        <source>Among all who rated it here</source>
        <translation>Дар байни ҳамае, ки инро ин ҷо арзёбӣ карданд</translation>
    </message>
    <message>
        <source>You differ from the reference in {count} of {all} indicators. The reference is a reasoned opinion and no answer key: where you have better reasons, talk about it.</source>
        <translation>Шумо бо намуна дар {count} аз {all} нишондиҳанда фарқ доред. Намуна андешаи асоснок аст, на калиди ҷавоб: агар асоси беҳтар доред, муҳокима кунед.</translation>
    </message>
</context>
<context>
    <name>FieldsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Бекор кардан</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Интихоб кунед…</translation>
    </message>
    <message>
        <source>Fill in: {field}</source>
        <translation>Пур кунед: {field}</translation>
    </message>
</context>
<context>
    <name>FileActs</name>
    <message>
        <source>Pictures, documents, sound and films (*)</source>
        <translation>Суратҳо, ҳуҷҷатҳо, овоз ва видео (*)</translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation>Қабули файл</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation>Дар буфери мубодила сурат нест.</translation>
    </message>
    <message>
        <source>Copy a picture or a file first, then paste it here.</source>
        <translation>Аввал сурат ё файлро нусха гиред, баъд ба ин ҷо гузоред.</translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation>Ислоҳ шуд.</translation>
    </message>
    <message>
        <source>Take this file out?</source>
        <translation>Ин файл гирифта шавад?</translation>
    </message>
    <message>
        <source>It stays to be read among what was taken out, and can be put back.</source>
        <translation>Он дар байни гирифташудаҳо барои хондан мемонад ва баргардонда мешавад.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Баровардан</translation>
    </message>
    <message>
        <source>Taken out.</source>
        <translation>Гирифта шуд.</translation>
    </message>
    <message>
        <source>Put this file back?</source>
        <translation>Ин файл баргардонда шавад?</translation>
    </message>
    <message>
        <source>It counts among the files of the case again.</source>
        <translation>Он боз дар қатори файлҳои парванда ба ҳисоб меравад.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Баргардондан</translation>
    </message>
    <message>
        <source>Put back.</source>
        <translation>Баргардонда шуд.</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>Сабт шуд.</translation>
    </message>
    <message>
        <source>Was this recorded by mistake?</source>
        <translation>Ин ба хато сабт шудааст?</translation>
    </message>
    <message>
        <source>It stays to be read, crossed out, with your reason.</source>
        <translation>Он ҳамчун хато бо сабаби шумо барои хондан мемонад.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Бозпас гирифтан</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Бекор шуд.</translation>
    </message>
    <message>
        <source>Taken in, encrypted.</source>
        <translation>Қабул шуд, рамзгузорӣ шуд.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Файлро хондан мумкин нест.</translation>
    </message>
    <message>
        <source>The system says: {reason}</source>
        <translation>Низом мегӯяд: {reason}</translation>
    </message>
    <message>
        <source>It is kept as it is.</source>
        <translation>Он чунон ки ҳаст, нигоҳ дошта мешавад.</translation>
    </message>
    <message>
        <source>It is kept as the answer, as it is.</source>
        <translation>Он ҳамчун ҷавоб, чунон ки ҳаст, нигоҳ дошта мешавад.</translation>
    </message>
    <message>
        <source>Take a picture</source>
        <translation>Сурат гирифтан</translation>
    </message>
    <message>
        <source>Lay the paper flat, in good light, so that it fills the picture. Take a person only if they agree.</source>
        <translation>Ҳуҷҷатро ҳамвор, дар рӯшноии хуб гузоред, то тамоми суратро гирад. Шахсро танҳо бо розигии ӯ гиред.</translation>
    </message>
    <message>
        <source>Hold it still, in good light. Take a person only if they agree.</source>
        <translation>Бе ҷунбиш, дар рӯшноии хуб доред. Шахсро танҳо бо розигии ӯ гиред.</translation>
    </message>
    <message>
        <source>Hold the bar code before the camera. It is read by itself.</source>
        <translation>Штрих-кодро дар пеши камера доред. Он худ ба худ хонда мешавад.</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>What it is for</source>
        <translation>Барои чӣ</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Барои кӣ</translation>
    </message>
    <message>
        <source>What it is about (optional)</source>
        <translation>Дар бораи чӣ (ихтиёрӣ)</translation>
    </message>
    <message>
        <source>Why it changes</source>
        <translation>Чаро тағйир меёбад</translation>
    </message>
    <message>
        <source>Choose at least one person.</source>
        <translation>Ҳадди ақал як шахсро интихоб кунед.</translation>
    </message>
    <message>
        <source>For whom is it?</source>
        <translation>Ин барои кист?</translation>
    </message>
    <message>
        <source>Begin a file</source>
        <translation>Кушодани папка</translation>
    </message>
    <message>
        <source>A family travels, lives and is looked after together. Each of them is assessed alone.</source>
        <translation>Оила якҷо меравад, мезияд ва ғамхорӣ мебинад. Ҳар яке алоҳида баҳогузорӣ мешавад.</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Сабт кардан</translation>
    </message>
    <message>
        <source>Begin the file</source>
        <translation>Кушодани папка</translation>
    </message>
</context>
<context>
    <name>FilePanel</name>
    <message>
        <source>Choose a file to see what it shows and where it has been.</source>
        <translation>Файлро интихоб кунед, то бубинед, ки чиро нишон медиҳад ва дар куҷо будааст.</translation>
    </message>
    <message>
        <source>Small picture of the file</source>
        <translation>Сурати хурди файл</translation>
    </message>
    <message>
        <source>Taken out: it counts no more</source>
        <translation>Гирифта шуд: дигар ба ҳисоб намеравад</translation>
    </message>
    <message>
        <source>Brought by {name}</source>
        <translation>Оварда аст: {name}</translation>
    </message>
    <message>
        <source>The file itself has not come to this desk yet.</source>
        <translation>Худи файл ҳанӯз ба ин ҷойи кор наомадааст.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Нишон додан</translation>
    </message>
    <message>
        <source>It changed hands…</source>
        <translation>Даст ба даст шуд…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Ислоҳ кардан…</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>Бардоштан…</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>Баргардондан…</translation>
    </message>
    <message>
        <source>Chain of custody</source>
        <translation>Аз дасти киҳо гузашт</translation>
    </message>
    <message>
        <source>Recorded by mistake: {words}</source>
        <translation>Ба хато сабт шуд: {words}</translation>
    </message>
    <message>
        <source>From {name}</source>
        <translation>Аз: {name}</translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation>Ба: {name}</translation>
    </message>
    <message>
        <source>By mistake…</source>
        <translation>Ба хато…</translation>
    </message>
    <message>
        <source>What was said, newest first</source>
        <translation>Чӣ гуфта шуд, аввал навтарин</translation>
    </message>
    <message>
        <source>SHA-256 of the file as it came: {digest}</source>
        <translation>SHA-256-и файл, чунон ки омад: {digest}</translation>
    </message>
    <message>
        <source>Another desk says otherwise</source>
        <translation>Ҷойи кори дигар дигар хел мегӯяд</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Гирифта шуд</translation>
    </message>
</context>
<context>
    <name>FileStateDialog</name>
    <message>
        <source>How far</source>
        <translation>То куҷо расид</translation>
    </message>
    <message>
        <source>Why, or what is done now</source>
        <translation>Чаро, ё ҳоло чӣ кор мешавад</translation>
    </message>
    <message>
        <source>How far is it?</source>
        <translation>То куҷо расид?</translation>
    </message>
    <message>
        <source>What was said before stays in the history.</source>
        <translation>Гуфтаҳои пештара дар таърих мемонанд.</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Сабт кардан</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>An original</source>
        <translation>Асл</translation>
    </message>
    <message>
        <source>A copy</source>
        <translation>Нусха</translation>
    </message>
    <message>
        <source>Not known whether original or copy</source>
        <translation>Маълум нест, асл ё нусха</translation>
    </message>
    <message>
        <source>where it was taken</source>
        <translation>дар куҷо гирифта шудааст</translation>
    </message>
    <message>
        <source>camera and serial number</source>
        <translation>камера ва рақами он</translation>
    </message>
    <message>
        <source>author</source>
        <translation>муаллиф</translation>
    </message>
    <message>
        <source>when it was taken</source>
        <translation>кай гирифта шудааст</translation>
    </message>
    <message>
        <source>hidden words and small pictures</source>
        <translation>калимаҳои пинҳон ва суратҳои хурд</translation>
    </message>
    <message>
        <source>The paper was taken in</source>
        <translation>Ҳуҷҷат қабул шуд</translation>
    </message>
    <message>
        <source>The paper was shown</source>
        <translation>Ҳуҷҷат нишон дода шуд</translation>
    </message>
    <message>
        <source>The paper was handed over</source>
        <translation>Ҳуҷҷат супурда шуд</translation>
    </message>
    <message>
        <source>The paper was given back</source>
        <translation>Ҳуҷҷат баргардонда шуд</translation>
    </message>
    <message>
        <source>The file was taken in</source>
        <translation>Файл қабул шуд</translation>
    </message>
    <message>
        <source>The file was shown</source>
        <translation>Файл нишон дода шуд</translation>
    </message>
    <message>
        <source>The file was handed over</source>
        <translation>Файл супурда шуд</translation>
    </message>
    <message>
        <source>The file was given back</source>
        <translation>Файл баргардонда шуд</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Сурат</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Овоз</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Видео</translation>
    </message>
    <message>
        <source>Paper without a picture</source>
        <translation>Ҳуҷҷат бе сурат</translation>
    </message>
    <message>
        <source>Document (PDF)</source>
        <translation>Ҳуҷҷат (PDF)</translation>
    </message>
    <message>
        <source>Kept as it came, so that whoever made it can be told by it. It may still tell where, when and by whom it was made.</source>
        <translation>Чунон ки омад, нигоҳ дошта мешавад, то аз рӯйи он дониста шавад, ки кӣ сохтааст. Он метавонад гӯяд, ки дар куҷо, кай ва аз ҷониби кӣ сохта шудааст.</translation>
    </message>
    <message>
        <source>It told nothing beside what it shows.</source>
        <translation>Он ғайр аз он чи нишон медиҳад, чизе намегуфт.</translation>
    </message>
    <message>
        <source>Taken out of it as it came in: {what}.</source>
        <translation>Ҳангоми қабул аз он гирифта шуд: {what}.</translation>
    </message>
</context>
<context>
    <name>FilesGiven</name>
    <message>
        <source>Pictures and files given with it</source>
        <translation>Аксҳо ва файлҳое, ки якҷоя дода мешаванд</translation>
    </message>
    <message>
        <source>None, unless you choose it. They are given as they are: look at each first.</source>
        <translation>Ҳеҷ кадом, агар худатон интихоб накунед. Онҳо чунон ки ҳастанд дода мешаванд: аввал ҳар якеро бинед.</translation>
    </message>
    <message>
        <source>{name}, of {title}</source>
        <translation>{name}, аз «{title}»</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Cases</source>
        <translation>Парвандаҳо</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>Қабули файл…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Гузоштан</translation>
    </message>
    <message>
        <source>Takes the picture that lies in the clipboard</source>
        <translation>Суратеро, ки дар буфери мубодила аст, мегирад</translation>
    </message>
    <message>
        <source>A paper without a picture…</source>
        <translation>Ҳуҷҷат бе сурат…</translation>
    </message>
    <message>
        <source>Show what was taken out</source>
        <translation>Гирифташударо нишон додан</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Файл хонда мешавад…</translation>
    </message>
    <message>
        <source>Files of this case</source>
        <translation>Файлҳои ин парванда</translation>
    </message>
    <message>
        <source>Let go to take it in</source>
        <translation>Барои қабул раҳо кунед</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Гирифта шуд</translation>
    </message>
    <message>
        <source>Two desks differ</source>
        <translation>Ду ҷойи кор фарқ доранд</translation>
    </message>
    <message>
        <source>Several files were dropped.</source>
        <translation>Якчанд файл кашида шуд.</translation>
    </message>
    <message>
        <source>Drop one at a time: of each it is asked what it shows.</source>
        <translation>Яктоӣ кашед: дар бораи ҳар кадом пурсида мешавад, ки чиро нишон медиҳад.</translation>
    </message>
    <message>
        <source>By camera…</source>
        <translation>Бо камера…</translation>
    </message>
    <message>
        <source>No file yet. Take in pictures and scans of papers, sound and documents: choose a file, take a picture by camera, drop it here, or paste it. It is encrypted as it comes in; where a picture was taken, with which camera and by whom is taken out of it.</source>
        <translation>Ҳанӯз файл нест. Суратҳо ва сканҳои ҳуҷҷатҳо, овоз ва ҳуҷҷатҳоро қабул кунед: файлро интихоб кунед, бо камера сурат гиред, файлро ба ин ҷо кашед ё гузоред. Ҳангоми қабул он рамзгузорӣ мешавад; дар куҷо, бо кадом камера ва аз ҷониби кӣ гирифта шудани сурат аз он гирифта мешавад.</translation>
    </message>
</context>
<context>
    <name>FindBackupStep</name>
    <message>
        <source>Restore a backup</source>
        <translation>Аз нусхаи эҳтиётӣ барқарор кардан</translation>
    </message>
    <message>
        <source>Makes the desk anew on this computer as it was when the backup was written. Put in the stick and choose the backup.</source>
        <translation>Ҷойи корро дар ин компютер аз нав месозад, чунон ки ҳангоми навиштани нусхаи эҳтиётӣ буд. Флешкаро гузоред ва нусхаро интихоб кунед.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Барқарор кардан</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Файл интихоб кардан…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Файл интихоб кардан</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>This desk was made from a backup of {made_at}.</source>
        <translation>Ин ҷойи кор аз нусхаи эҳтиётии {made_at} сохта шудааст.</translation>
    </message>
    <message>
        <source>What was entered here after that day is not in it; what was sent is at headquarters. Passphrases are those of that day. Carry the next bundle to headquarters: its answer says what it has.</source>
        <translation>Он чи баъд аз ин рӯз дар ин ҷо навишта шуд, дар он нест; он чи фиристода шуд, дар марказ аст. Ибораҳои рамзӣ ҳамонҳое мебошанд, ки он рӯз буданд. Бастаи ояндаро ба марказ расонед: ҷавоби он мегӯяд, ки он ҷо чӣ ҳаст.</translation>
    </message>
    <message>
        <source>This desk has gone back to an earlier state: its log had {known} entries and now has {here}.</source>
        <translation>Ин ҷойи кор ба ҳолати пештара баргаштааст: дар журналаш {known} сатр буд, ҳоло {here} аст.</translation>
    </message>
    <message>
        <source>Cases, answers and records from the time between may be missing. Bundle {bundle_known} was written; the newest known here is {bundle_here}. If somebody put back a copy of the folder, ask them for the newer one. Otherwise offer everything again and carry it to headquarters.</source>
        <translation>Парвандаҳо, ҷавобҳо ва сабтҳои ин муддат шояд набошанд. Бастаи {bundle_known} навишта шуда буд; охиринаш, ки ин ҷо маълум аст: {bundle_here}. Агар касе нусхаи ҷузвдонро баргардонда бошад, аз ӯ нусхаи навтарашро пурсед. Вагарна ҳамаро дубора пешниҳод кунед ва ба марказ расонед.</translation>
    </message>
    <message>
        <source>This desk went on somewhere else: its log is not the one that was known on this computer.</source>
        <translation>Ин ҷойи кор дар ҷойи дигар идома ёфтааст: журналаш он нест, ки дар ин компютер маълум буд.</translation>
    </message>
    <message>
        <source>Another copy of this desk is, or was, at work, and what was entered there is not here, or the reverse. If both are still used, one of them becomes a new desk. Otherwise offer everything again.</source>
        <translation>Нусхаи дигари ин ҷойи кор кор мекунад ё кор мекард, ва он чи он ҷо навишта шуд, ин ҷо нест, ё баръакс. Агар ҳарду ҳоло ҳам истифода шаванд, яке аз онҳо ҷойи кори нав мешавад. Вагарна ҳамаро дубора пешниҳод кунед.</translation>
    </message>
    <message>
        <source>Whether this desk is as it last was cannot be compared: both of its marks are gone.</source>
        <translation>Муқоиса кардан мумкин нест, ки ин ҷойи кор ҳамон аст, ки буд: ҳарду нишонааш гум шудаанд.</translation>
    </message>
    <message>
        <source>If its folder or this computer was put back to an earlier state, cases, answers and records may be missing. Ask headquarters: its answer says what it last saw.</source>
        <translation>Агар ҷузвдон ё ин компютер ба ҳолати пештара баргардонда шуда бошад, парвандаҳо, ҷавобҳо ва сабтҳо шояд набошанд. Аз марказ пурсед: ҷавоби он мегӯяд, ки охирин чиро дидааст.</translation>
    </message>
    <message>
        <source>The key of {name} on this desk is an earlier one: it was put back after it had been changed.</source>
        <translation>Калиди корманд дар ин ҷойи кор ({name}) калиди пештара аст: баъди тағйир ёфтанаш онро баргардондаанд.</translation>
    </message>
    <message>
        <source>An earlier passphrase opens it now. If nobody did this on purpose: change the passphrase, give the casebook a new key, and tell headquarters.</source>
        <translation>Ҳоло онро ибораи рамзии пештара мекушояд. Агар касе инро қасдан накарда бошад: ибораи рамзиро иваз кунед, ба дафтари парвандаҳо калиди нав диҳед ва ба марказ хабар диҳед.</translation>
    </message>
    <message>
        <source>An administrator&apos;s key still opens the casebook of this desk: {name} has not unlocked it with this version.</source>
        <translation>Калиди мудири низом ҳанӯз дафтари парвандаҳои ин ҷойи корро мекушояд: {name} онро бо ин версия накушодааст.</translation>
    </message>
    <message>
        <source>Let {name} unlock this desk once, or remove them if they have left. The next unlock then gives the casebook another key.</source>
        <translation>Бигузор {name} ин ҷойи корро як бор кушояд; агар рафта бошад, ӯро хориҷ кунед. Кушодани навбатӣ ба дафтари парвандаҳо калиди дигар медиҳад.</translation>
    </message>
    <message>
        <source>Headquarters has bundle {sequence} of this desk; the newest known here is {here}.</source>
        <translation>Дар марказ бастаи {sequence}-и ин ҷойи кор ҳаст; охиринаш, ки ин ҷо маълум аст: {here}.</translation>
    </message>
    <message>
        <source>This desk lies behind what it was. What was entered in between may be missing here; what was sent is at headquarters. If another laptop runs this desk, one of the two becomes a new desk. Otherwise offer everything again.</source>
        <translation>Ин ҷойи кор аз он чи буд, ақиб мондааст. Он чи дар ин миён навишта шуд, шояд ин ҷо набошад; он чи фиристода шуд, дар марказ аст. Агар ҳамин ҷойи кор дар ноутбуки дигар кор кунад, яке аз ду ҷойи кори нав мешавад. Вагарна ҳамаро дубора пешниҳод кунед.</translation>
    </message>
    <message>
        <source>Headquarters has another bundle under number {sequence} than this desk.</source>
        <translation>Дар марказ зери рақами {sequence} бастаи дигар аст, на он ки ин ҷо.</translation>
    </message>
    <message>
        <source>Either this desk was put back to an earlier state, or another laptop runs the same desk. If another one is at work, one of the two becomes a new desk. Otherwise offer everything again.</source>
        <translation>Ё ин ҷойи корро ба ҳолати пештара баргардондаанд, ё ҳамин ҷойи кор дар ноутбуки дигар кор мекунад. Агар дигараш ҳам кор кунад, яке аз ду ҷойи кори нав мешавад. Вагарна ҳамаро дубора пешниҳод кунед.</translation>
    </message>
    <message>
        <source>Headquarters was restored from a backup, or found itself behind what it was.</source>
        <translation>Марказ аз нусхаи эҳтиётӣ барқарор карда шуд ё пай бурд, ки аз он чи буд, ақиб мондааст.</translation>
    </message>
    <message>
        <source>Records that it no longer has are offered again by themselves. Nothing is erased here before it confirms what it holds. Carry the next bundle there soon.</source>
        <translation>Сабтҳое, ки он ҷо дигар нестанд, худ ба худ дубора пешниҳод мешаванд. То тасдиқ кардани марказ, ки чӣ дорад, ин ҷо чизе пок карда намешавад. Бастаи ояндаро зудтар ба он ҷо расонед.</translation>
    </message>
    <message>
        <source>Headquarters sent two different bundles under one number.</source>
        <translation>Марказ зери як рақам ду бастаи гуногун фиристод.</translation>
    </message>
    <message>
        <source>It was put back to an earlier state, or two of it are at work. Tell headquarters, and carry the next bundle there.</source>
        <translation>Онро ба ҳолати пештара баргардондаанд, ё ду нусхааш кор мекунад. Ба марказ хабар диҳед ва бастаи ояндаро ба он ҷо расонед.</translation>
    </message>
    <message>
        <source>Records that headquarters had confirmed and no longer has: {count}.</source>
        <translation>Сабтҳое, ки марказ гирифтанашро тасдиқ карда буд ва дигар надорад: {count}.</translation>
    </message>
    <message>
        <source>They go with the next bundle again. Keep this desk and its backups until headquarters confirms them.</source>
        <translation>Онҳо дубора бо бастаи оянда мераванд. То тасдиқи марказ ин ҷойи кор ва нусхаҳои эҳтиётии онро нигоҳ доред.</translation>
    </message>
    <message>
        <source>Records that headquarters no longer has, of cases that were erased here: {count}.</source>
        <translation>Сабтҳои парвандаҳои дар ин ҷо покшуда, ки марказ дигар надорад: {count}.</translation>
    </message>
    <message>
        <source>Only a backup from before the erasing still holds them. Ask headquarters whether it needs them.</source>
        <translation>Онҳо танҳо дар нусхаи эҳтиётии пеш аз несткунӣ ҳастанд. Аз марказ пурсед, ки оё онҳо лозиманд.</translation>
    </message>
    <message>
        <source>Records of this desk that headquarters has and this desk has not: {count}.</source>
        <translation>Сабтҳои ин ҷойи кор, ки дар марказ ҳастанд ва ин ҷо нестанд: {count}.</translation>
    </message>
    <message>
        <source>They were signed in a time that is missing here. They are safe at headquarters, which can show them.</source>
        <translation>Онҳо дар муддате имзо шудаанд, ки ин ҷо намерасад. Дар марказ онҳо дар амонанд ва онҳоро нишон дода метавонанд.</translation>
    </message>
    <message>
        <source>Two different revocation lists came under number {number}.</source>
        <translation>Зери рақами {number} ду рӯйхати гуногуни бозхонд омад.</translation>
    </message>
    <message>
        <source>What either of them revokes counts as revoked here. Tell headquarters: it was put back to an earlier state, or two of it are at work.</source>
        <translation>Он чи ҳар кадоме бозхондааст, ин ҷо бозхондашуда ҳисоб мешавад. Ба марказ хабар диҳед: онро ба ҳолати пештара баргардондаанд, ё ду нусхааш кор мекунад.</translation>
    </message>
    <message>
        <source>Certificates that revocation list {earlier} names and list {number} leaves out: {count}.</source>
        <translation>Сертификатҳое, ки дар рӯйхати бозхонди {earlier} ҳастанд ва дар рӯйхати {number} нестанд: {count}.</translation>
    </message>
    <message>
        <source>They stay revoked here. Headquarters was restored and has to revoke them again: tell it.</source>
        <translation>Ин ҷо онҳо бозхондашуда мемонанд. Марказ барқарор карда шудааст ва бояд онҳоро дубора бозхонад: ба он хабар диҳед.</translation>
    </message>
    <message>
        <source>Two different sets of rules came under number {number}.</source>
        <translation>Зери рақами {number} ду маҷмӯи гуногуни қоидаҳо омад.</translation>
    </message>
    <message>
        <source>Those that were here stay in force. Tell headquarters to decide its rules again.</source>
        <translation>Онҳое, ки ин ҷо буданд, эътибор доранд. Ба марказ хабар диҳед, ки қоидаҳоро аз нав муқаррар кунад.</translation>
    </message>
    <message>
        <source>The register of certificates that headquarters sent does not continue the one before: of {known} certificates it leaves out {count}.</source>
        <translation>Феҳристи сертификатҳое, ки марказ фиристод, феҳристи пештараро давом намедиҳад: аз {known} сертификат {count} дар он нест.</translation>
    </message>
    <message>
        <source>Headquarters was restored, or somebody else speaks for it. The next bundle says what is missing: carry it there. What was signed under those certificates may not be judged until headquarters takes them back.</source>
        <translation>Марказро аз нусхаи эҳтиётӣ барқарор кардаанд, ё аз номи он каси дигар сухан мегӯяд. Бастаи навбатӣ мегӯяд, ки чӣ намерасад: онро ба марказ баред. Он чи бо ин сертификатҳо имзо шудааст, шояд то он даме ки марказ онҳоро барнагардонад, санҷида нашавад.</translation>
    </message>
    <message>
        <source>Two copies of {name} are at work; it showed with bundle {sequence}.</source>
        <translation>Ду нусхаи ҷойи кори {name} кор мекунад; ин аз бастаи {sequence} маълум шуд.</translation>
    </message>
    <message>
        <source>Ask the post which laptop it is to be. On the other one an officer makes it a new desk, under This desk; it then asks to be taken in, naming the desk it was.</source>
        <translation>Аз пост пурсед, ки кадом ноутбук ҳамон мемонад. Дар дигараш корманд дар «Ин ҷойи кор» онро ҷойи кори нав месозад; баъд он хоҳиш мекунад, ки қабулаш кунанд, ва мегӯяд, ки пештар чӣ буд.</translation>
    </message>
    <message>
        <source>{name} was restored, or put back to an earlier state.</source>
        <translation>Ҷойи кори {name} барқарор карда шуд ё ба ҳолати пештара баргардонда шуд.</translation>
    </message>
    <message>
        <source>It went on with bundle {sequence}; numbers between {before} and that were left out, or never came. The next return bundle tells it what headquarters has. If nobody there restored it, a second laptop runs the same desk: ask which one it is to be.</source>
        <translation>Он аз бастаи {sequence} идома дод; рақамҳои байни {before} ва ин дохил нашудаанд ё наомадаанд. Бастаи ҷавобии оянда ба он мегӯяд, ки дар марказ чӣ ҳаст. Агар он ҷо касе барқарораш накарда бошад, ҳамин ҷойи корро ноутбуки дуюм пеш мебарад: пурсед, ки кадоме ҳамон мемонад.</translation>
    </message>
    <message>
        <source>A post has return bundle {known} of headquarters; the newest known here is {here}.</source>
        <translation>Пост бастаи ҷавобии {known}-и марказро дорад; охиринаш, ки ин ҷо маълум аст: {here}.</translation>
    </message>
    <message>
        <source>Headquarters was put back to an earlier state. Posts offer records again that are missing here. Certificates revoked and desks taken in since then have to be revoked and taken in again.</source>
        <translation>Марказро ба ҳолати пештара баргардондаанд. Постҳо сабтҳои дар ин ҷо набударо дубора пешниҳод мекунанд. Сертификатҳоеро, ки баъд аз он бозхонда шудаанд, бояд дубора бозхонд, ва ҷойҳои кори қабулшударо дубора қабул кард.</translation>
    </message>
    <message>
        <source>A post has seen headquarters&apos; log at entry {known}, and the log here is not that one.</source>
        <translation>Пост журнали марказро дар сатри {known} дидааст, ва журнали ин ҷо он нест.</translation>
    </message>
    <message>
        <source>Headquarters was put back to an earlier state, or there are two copies of it. Find out which before you go on.</source>
        <translation>Марказро ба ҳолати пештара баргардондаанд, ё ду нусхаи он ҳаст. Пеш аз идома додан муайян кунед, ки кадомаш.</translation>
    </message>
    <message>
        <source>A post has revocation list {known}; the newest here is {here}.</source>
        <translation>Пост рӯйхати бозхонди {known}-ро дорад; охиринаш дар ин ҷо: {here}.</translation>
    </message>
    <message>
        <source>Headquarters was put back to an earlier state. Certificates revoked in between are not known here: revoke them again. Posts keep them revoked meanwhile.</source>
        <translation>Марказро ба ҳолати пештара баргардондаанд. Сертификатҳои дар ин миён бозхондашуда ин ҷо маълум нестанд: онҳоро дубора бозхонед. Постҳо то он вақт онҳоро бозхондашуда медонанд.</translation>
    </message>
    <message>
        <source>A post has rules number {known}; those here are number {here}.</source>
        <translation>Дар пост қоидаҳои рақами {known} ҳастанд; ин ҷо рақами {here}.</translation>
    </message>
    <message>
        <source>Headquarters was put back to an earlier state. Decide the rules again; posts take over the newer number.</source>
        <translation>Марказро ба ҳолати пештара баргардондаанд. Қоидаҳоро аз нав муқаррар кунед; постҳо рақами навтарро мегиранд.</translation>
    </message>
    <message>
        <source>Certificates came from {name} that headquarters&apos; register does not name: {count}.</source>
        <translation>Аз {name} сертификатҳое омаданд, ки дар феҳристи марказ нестанд: {count}.</translation>
    </message>
    <message>
        <source>If headquarters was restored, two officers take them back, under Organisation, Register. If it was not, somebody made them with a copy of the issuing key: revoke them, and tell the organisation. What was signed under them is held meanwhile.</source>
        <translation>Агар марказро барқарор карда бошанд, ду корманд онҳоро бармегардонанд: «Созмон», «Феҳрист». Агар не, касе онҳоро бо нусхаи калиди додан сохтааст: онҳоро бозхонед ва ба созмон хабар диҳед. Он чи бо онҳо имзо шудааст, ҳоло нигоҳ дошта мешавад.</translation>
    </message>
    <message>
        <source>This desk has gone back to a state from before this version of the program was used here.</source>
        <translation>Ин ҷойи кор ба ҳолате баргаштааст, ки пеш аз ин версияи барнома буд.</translation>
    </message>
    <message>
        <source>Cases, answers and records from the time since may be missing. If somebody put back a copy of the folder, ask them for the newer one. Otherwise offer everything again and carry it to headquarters.</source>
        <translation>Парвандаҳо, ҷавобҳо ва сабтҳои баъд аз он шояд набошанд. Агар касе нусхаи ҷузвдонро баргардонда бошад, аз ӯ нусхаи навтарашро пурсед. Вагарна ҳамаро дубора пешниҳод кунед ва ба марказ расонед.</translation>
    </message>
    <message>
        <source>somebody not known here</source>
        <translation>касе, ки ин ҷо маълум нест</translation>
    </message>
    <message>
        <source>This laptop became a new desk. Cases that it had until then are with the other laptop, which stayed the desk.</source>
        <translation>Ин ноутбук ҷойи кори нав шуд. Парвандаҳоеро, ки то он вақт дар ин ҷо буданд, ноутбуки дигар мебарад: он ҳамон ҷойи кор монд.</translation>
    </message>
    <message>
        <source>Headquarters sent statements that nobody here can judge: {count}. Nothing shows that they were signed while the certificate of who signed counted.</source>
        <translation>Марказ изҳоротеро фиристод, ки дар ин ҷо ба онҳо касе баҳо дода наметавонад: {count}. Чизе нишон намедиҳад, ки онҳо дар давоми эътибори сертификати имзокунанда имзо шудаанд.</translation>
    </message>
    <message>
        <source>They count for nothing yet. A supervisor looks at them on the page Transfer and takes them in with a reason, or asks headquarters to say it once more: a case is taken over once more.</source>
        <translation>Ҳоло онҳо ҳисоб намешаванд. Роҳбар онҳоро дар саҳифаи «Интиқол» мебинад ва бо сабаб қабул мекунад, ё аз марказ хоҳиш мекунад, ки инро бори дигар гӯяд: парвандаро бори дигар ба ихтиёр мегиранд.</translation>
    </message>
    <message>
        <source>{name} cannot judge statements that were signed here: {count}. The certificate of who signed ended before they were sent, and no stamp shows that they are older.</source>
        <translation>{name} ба изҳороте, ки дар ин ҷо имзо шудаанд, баҳо дода наметавонад: {count}. Муҳлати сертификати имзокунанда пеш аз фиристодан гузашт ва ягон тамға нишон намедиҳад, ки онҳо кӯҳнатаранд.</translation>
    </message>
    <message>
        <source>They wait there for a supervisor. Telephone; or say it once more: a case that was taken over is taken over once more on its page, one that was offered is handed over again.</source>
        <translation>Онҳо дар он ҷо роҳбарро интизоранд. Занг занед ё бори дигар гӯед: парвандаи ба ихтиёр гирифташуда дар саҳифааш бори дигар ба ихтиёр гирифта мешавад, пешниҳодшуда аз нав супурда мешавад.</translation>
    </message>
    <message>
        <source>The organisation&apos;s rules in this casebook are not what officers signed.</source>
        <translation>Қоидаҳои созмон дар ин дафтари парвандаҳо он нестанд, ки кормандон имзо кардаанд.</translation>
    </message>
    <message>
        <source>Somebody may have changed them with tools of their own. Nothing is decided or erased by them. Put the signed ones back (Organisation, Rules), and tell the organisation.</source>
        <translation>Шояд касе онҳоро бо воситаҳои худ тағйир дода бошад. Мувофиқи онҳо чизе қарор дода ва пок карда намешавад. Қоидаҳои имзошударо баргардонед («Созмон», «Қоидаҳо») ва ба созмон хабар диҳед.</translation>
    </message>
    <message>
        <source>Version {version} of the program has worked at this desk; now version {here} runs.</source>
        <translation>Дар ин ҷойи кор версияи {version}-и барнома кор кардааст; ҳоло версияи {here} кор мекунад.</translation>
    </message>
    <message>
        <source>Nothing is lost, but faults that were mended are back. Start the later version, or install it again. If nobody installed an earlier one on purpose, tell headquarters.</source>
        <translation>Чизе гум нашудааст, аммо хатоҳои ислоҳшуда баргаштаанд. Версияи баъдиро оғоз кунед ё аз нав насб кунед. Агар версияи пештараро касе дидаву дониста насб накарда бошад, ба марказ хабар диҳед.</translation>
    </message>
    <message>
        <source>Records and interviews go on here. Names, papers and plan of such a case are changed by the other laptop alone. Agree which of you goes on: a supervisor takes over one case on its page, or all of them here; if the other laptop is lost, all. Headquarters and the other laptop learn of it.</source>
        <translation>Сабтҳо ва суҳбатҳо дар ин ҷо идома меёбанд. Номҳо, ҳуҷҷатҳо ва нақшаи чунин парвандаро танҳо ноутбуки дигар тағйир медиҳад. Мувофиқа кунед, ки кадоматон идома медиҳед: роҳбар як парвандаро дар саҳифаи он ё ҳамаро дар ин ҷо ба ихтиёр мегирад; агар ноутбуки дигар гум шуда бошад, ҳамаро. Марказ ва ноутбуки дигар аз ин огоҳ мешаванд.</translation>
    </message>
</context>
<context>
    <name>FindingsDialog</name>
    <message>
        <source>{file} asks what may never be asked. Show its author, and do not add it as it is.</source>
        <translation>Дар {file} чизе пурсида мешавад, ки ҳеҷ гоҳ пурсидан мумкин нест. Ба муаллифаш нишон диҳед ва ба ҳамин шакл илова накунед.</translation>
    </message>
    <message>
        <source>{file} can be used, but it is not as a vetting instrument should be.</source>
        <translation>{file}-ро истифода бурдан мумкин аст, аммо он чунон нест, ки пурсишномаи санҷиш бояд бошад.</translation>
    </message>
    <message>
        <source>Read this before it is added</source>
        <translation>Пеш аз илова кардан бихонед</translation>
    </message>
    <message>
        <source>Do not add it</source>
        <translation>Илова накардан</translation>
    </message>
    <message>
        <source>Add it all the same</source>
        <translation>Бо вуҷуди ин илова кардан</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Чӣ ёфт шуд</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>Ва боз {count}.</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>What this desk noticed</source>
        <translation>Он чи ин ҷойи кор пай бурд</translation>
    </message>
    <message>
        <source>This is dealt with</source>
        <translation>Ин ҳал шуд</translation>
    </message>
    <message>
        <source>Offer everything again</source>
        <translation>Ҳамаро дубора пешниҳод кардан</translation>
    </message>
    <message>
        <source>Ask headquarters</source>
        <translation>Аз марказ пурсидан</translation>
    </message>
    <message>
        <source>Become a new desk…</source>
        <translation>Ҷойи кори нав шудан…</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) to be sent again. Write them to a stick under Transfer.</source>
        <translation>
            <numerusform>%n сабт дубора фиристода мешавад. Онро дар «Интиқол» ба флешка нависед.</numerusform>
            <numerusform>%n сабт дубора фиристода мешавад. Онҳоро дар «Интиқол» ба флешка нависед.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next bundle asks headquarters. Write it to a stick under Transfer.</source>
        <translation>Бастаи оянда аз марказ мепурсад. Онро дар «Интиқол» ба флешка нависед.</translation>
    </message>
    <message>
        <source>Take over its cases…</source>
        <translation>Ба ихтиёр гирифтани парвандаҳои он…</translation>
    </message>
    <message>
        <source>Take over all cases of the desk that this one was?</source>
        <translation>Ҳамаи парвандаҳои ҷойи кори пештараро ба ихтиёр мегиред?</translation>
    </message>
    <message>
        <source>For the laptop that goes on with them. From then on this desk changes their names, papers and plan. Headquarters and the other laptop learn of it with the next stick, with your name and your reason.</source>
        <translation>Барои ноутбуке, ки ин парвандаҳоро идома медиҳад. Аз ин пас номҳо, ҳуҷҷатҳо ва нақшаро ин ҷойи кор тағйир медиҳад. Марказ ва ноутбуки дигар аз ин бо флешкаи навбатӣ, бо номи Шумо ва сабаби Шумо, огоҳ мешаванд.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Ба ихтиёр гирифтан</translation>
    </message>
    <message>
        <source>This desk holds these cases now.</source>
        <translation>Акнун ин парвандаҳоро ин ҷойи кор мебарад.</translation>
    </message>
</context>
<context>
    <name>FindingsStrip</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ва боз %n</numerusform>
            <numerusform>ва боз %n</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Чӣ бояд кард</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>A desk on this computer cannot be offered. Do not delete it.</source>
        <translation>Дар ин компютер ҷойи коре ҳаст, ки онро дар рӯйхат нишон додан мумкин нест. Онро пок накунед.</translation>
    </message>
    <message>
        <source>What is this computer for?</source>
        <translation>Ин компютер барои чист?</translation>
    </message>
    <message>
        <source>Put three files in a safe</source>
        <translation>Се файлро ба сейф гузоред</translation>
    </message>
    <message>
        <source>Move the files to a stick and lock the stick away, apart from their passphrase. Whoever has the root key or the issuing key, and the passphrase, can make certificates in the organisation&apos;s name; whoever has the clinical identity and the passphrase can read every clinical record. Headquarters&apos; psychologists take the clinical identity into their own keys once, on the page Organisation.</source>
        <translation>Файлҳоро ба флешка гузаронед ва онро аз ибораи рамзиашон ҷудо қулф кунед. Касе, ки калиди решагӣ ё калиди додани сертификатро бо ибораи рамзӣ дорад, метавонад аз номи созмон сертификат созад; касе, ки калиди клиникиро бо ибораи рамзӣ дорад, метавонад ҳар сабти клиникиро хонад. Равоншиносони марказ калиди клиникиро як бор дар саҳифаи «Созмон» ба калидҳои худ мегиранд.</translation>
    </message>
    <message>
        <source>Make this the only copy in use: two desks with one identity look like a forgery to headquarters. What was entered after the backup is not here.</source>
        <translation>Танҳо ҳамин нусхаро истифода баред: ду ҷойи кор бо як калид барои марказ ба қалбакӣ монанданд. Он чи баъди нусхаи эҳтиётӣ навишта шуд, ин ҷо нест.</translation>
    </message>
    <message>
        <source>Make this the only copy in use: two desks with one identity look like a forgery to headquarters. The new officer asks headquarters for a certificate, under People; until then nothing can be signed.</source>
        <translation>Танҳо ҳамин нусхаро истифода баред: ду ҷойи кор бо як калид барои марказ ба қалбакӣ монанданд. Корманди нав дар «Одамон» аз марказ сертификат мепурсад; то он вақт чизеро имзо кардан намешавад.</translation>
    </message>
    <message>
        <source>The desk is back</source>
        <translation>Ҷойи кор барқарор шуд</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Ҷойи корро кушодан</translation>
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
        <translation>Чунон ки дар имзоҳо навишта мешавад.</translation>
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
    <name>FoundDialog</name>
    <message>
        <source>What did you find?</source>
        <translation>Шумо чӣ муайян кардед?</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Муайян шуд</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Интихоб кунед…</translation>
    </message>
    <message>
        <source>Why, in your own words</source>
        <translation>Чаро, бо суханони худ</translation>
    </message>
    <message>
        <source>It is kept with the case, and stands in the copy for the person&apos;s lawyer. It changes no stage and is no evidence by itself.</source>
        <translation>Ин дар парванда нигоҳ дошта мешавад ва дар нусха барои вакили шахс меистад. Марҳила аз ин тағйир намеёбад ва худаш далел нест.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бекор кардан</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Мондан</translation>
    </message>
    <message>
        <source>Choose what you found.</source>
        <translation>Интихоб кунед, ки чӣ муайян кардед.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Бигӯед, чаро.</translation>
    </message>
    <message>
        <source>That is too long. The limit is {limit} characters.</source>
        <translation>Хеле дароз аст. На бештар аз {limit} аломат.</translation>
    </message>
</context>
<context>
    <name>FrameKeys</name>
    <message>
        <source>On this page</source>
        <translation>Дар ин саҳифа</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Парвандаи нав</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Амал</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Саҳифа</translation>
    </message>
    <message>
        <source>Membership of an organisation</source>
        <translation>Мансубияти ҷойи кор</translation>
    </message>
    <message>
        <source>Tajik and Persian letters</source>
        <translation>Ҳарфҳои тоҷикӣ ва форсӣ</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Қулф кардан</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Парванда</translation>
    </message>
</context>
<context>
    <name>FrameNews</name>
    <message>
        <source>The desk locks in 30 seconds. Move the mouse to stay.</source>
        <translation>Ҷойи кор баъди 30 сония қулф мешавад. Барои мондан мушро ҷунбонед.</translation>
    </message>
    <message>
        <source>Your passphrase would soon be guessed by somebody who copied this desk.</source>
        <translation>Касе, ки ин ҷойи корро нусхабардорӣ кунад, ибораи рамзии Шуморо зуд меёбад.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Иваз кардан</translation>
    </message>
    <message numerus="yes">
        <source>%n to return</source>
        <translation>
            <numerusform>%n барои ҷавоб</numerusform>
            <numerusform>%n барои ҷавоб</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n барои фиристодан</numerusform>
            <numerusform>%n барои фиристодан</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n urgent</source>
        <translation>
            <numerusform>Таъҷилӣ: %n</numerusform>
            <numerusform>Таъҷилӣ: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GiveDialog</name>
    <message>
        <source>Give this case to a colleague?</source>
        <translation>Ин парвандаро ба ҳамкор медиҳед?</translation>
    </message>
    <message>
        <source>It is theirs from now on. The case and the log say who gave it to whom.</source>
        <translation>Аз ҳоло он дар кори ҳамкор аст. Парванда ва журнал мегӯянд, ки кӣ ба кӣ дод.</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Ба кӣ</translation>
    </message>
    <message>
        <source>Nobody else at this desk works in queues.</source>
        <translation>Дар ин ҷойи кор каси дигар бо навбатҳо кор намекунад.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Ҳамин тавр мондан</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Додан</translation>
    </message>
</context>
<context>
    <name>GiveProofDialog</name>
    <message>
        <source>Give a proof out</source>
        <translation>Додани маълумотнома</translation>
    </message>
    <message>
        <source>Give it out…</source>
        <translation>Додан…</translation>
    </message>
    <message>
        <source>One page with a code, without a name and without a word of what it is about. Give it on paper: the file names the organisation in its signature.</source>
        <translation>Як саҳифа бо рамз, бе ном ва бе сухане, ки дар бораи чист. Онро дар коғаз диҳед: имзои файл ташкилотро ном мебарад.</translation>
    </message>
    <message>
        <source>Name, one spelling on each line</source>
        <translation>Ном, дар ҳар сатр як навишт</translation>
    </message>
    <message>
        <source>Up to three, such as one for each script. The person says the name aloud.</source>
        <translation>То се, масалан барои ҳар хат якто. Шахс номро бо овоз мегӯяд.</translation>
    </message>
    <message>
        <source>Birth date, as far as it is known: {birth}</source>
        <translation>Санаи таваллуд, то ҷое ки маълум аст: {birth}</translation>
    </message>
    <message>
        <source>The person chose that the page says what it is about</source>
        <translation>Шахс интихоб кард, ки саҳифа гӯяд дар бораи чист</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 сол</translation>
    </message>
    <message>
        <source>3 years</source>
        <translation>3 сол</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 сол</translation>
    </message>
    <message>
        <source>10 years</source>
        <translation>10 сол</translation>
    </message>
    <message>
        <source>It counts for</source>
        <translation>Эътибор дорад</translation>
    </message>
    <message>
        <source>It is a further one</source>
        <translation>Боз як дона</translation>
    </message>
    <message>
        <source>The earlier one was lost</source>
        <translation>Пештара гум шуд</translation>
    </message>
    <message>
        <source>A name was wrong</source>
        <translation>Ном нодуруст буд</translation>
    </message>
    <message>
        <source>Its key is no longer vouched for</source>
        <translation>Барои калиди он дигар кафолат нест</translation>
    </message>
    <message>
        <source>The earlier one ends</source>
        <translation>Пештара ба охир мерасад</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чаро</translation>
    </message>
    <message>
        <source>Second officer</source>
        <translation>Корманди дуюм</translation>
    </message>
    <message>
        <source>Another decision-maker, who is here and types their passphrase themselves.</source>
        <translation>Шахси қарорқабулкунандаи дигар, ки ин ҷост ва ибораи рамзии худро худаш менависад.</translation>
    </message>
    <message>
        <source>Passphrase of the second officer</source>
        <translation>Ибораи рамзии корманди дуюм</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Ибораи рамзии Шумо</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Ном нест.</translation>
    </message>
    <message>
        <source>There is no second decision-maker at this desk.</source>
        <translation>Дар ин ҷойи кор шахси қарорқабулкунандаи дуюм нест.</translation>
    </message>
    <message>
        <source>The second officer&apos;s passphrase is missing.</source>
        <translation>Ибораи рамзии корманди дуюм намерасад.</translation>
    </message>
    <message>
        <source>Your passphrase is missing.</source>
        <translation>Ибораи рамзии Шумо намерасад.</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Нигоҳ доштани саҳифа</translation>
    </message>
    <message>
        <source>The page is saved.</source>
        <translation>Саҳифа нигоҳ дошта шуд.</translation>
    </message>
    <message>
        <source>Print it, give it to the person, and erase the file. It counts until {day}.</source>
        <translation>Онро чоп кунед, ба шахс диҳед ва файлро тоза кунед. Он то {day} эътибор дорад.</translation>
    </message>
    <message>
        <source>Choose why it is given out.</source>
        <translation>Интихоб кунед, ки чаро он дода мешавад.</translation>
    </message>
</context>
<context>
    <name>GivenPanel</name>
    <message>
        <source>Given out here</source>
        <translation>Дар ин ҷо дода шуд</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Парванда</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Рӯз</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ин чист</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Эътибор дорад то</translation>
    </message>
    <message>
        <source>No proof was given out yet.</source>
        <translation>Ҳанӯз маълумотнома дода нашудааст.</translation>
    </message>
    <message>
        <source>A decision in force that is an amnesty stands here until it has one.</source>
        <translation>Қарори амалкунандаи авф дар ин ҷо меистад, то маълумотнома гирад.</translation>
    </message>
    <message>
        <source>Give a proof out…</source>
        <translation>Додани маълумотнома…</translation>
    </message>
    <message>
        <source>Save the page again…</source>
        <translation>Боз нигоҳ доштани саҳифа…</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>Бозпас гирифтан…</translation>
    </message>
    <message>
        <source>Take back one that is not listed…</source>
        <translation>Бозпас гирифтани он ки дар рӯйхат нест…</translation>
    </message>
    <message>
        <source>Save the list of proofs…</source>
        <translation>Нигоҳ доштани рӯйхати маълумотномаҳо…</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Нигоҳ доштани саҳифа</translation>
    </message>
    <message>
        <source>Save the list of proofs</source>
        <translation>Нигоҳ доштани рӯйхати маълумотномаҳо</translation>
    </message>
    <message>
        <source>A proof was given out.</source>
        <translation>Маълумотнома дода шуд.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Нигоҳ дошта шуд: {file}</translation>
    </message>
    <message>
        <source>Suspend it…</source>
        <translation>Боз доштан…</translation>
    </message>
    <message>
        <source>Let it count again…</source>
        <translation>Боз эътибор додан…</translation>
    </message>
    <message>
        <source>The proofs could not be read. What is shown may not be all.</source>
        <translation>Маълумотномаҳоро хонда нашуд. Шояд на ҳама нишон дода шудааст.</translation>
    </message>
</context>
<context>
    <name>GlanceCard</name>
    <message>
        <source>Claim</source>
        <translation>Ба кор гирифтан</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Парвандаро кушодан</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Дида шуд</translation>
    </message>
    <message>
        <source>Ready to decide</source>
        <translation>Барои қарор тайёр</translation>
    </message>
    <message>
        <source>Second look…</source>
        <translation>Нигоҳи дуюм…</translation>
    </message>
    <message>
        <source>Give to…</source>
        <translation>Додан ба…</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Озод кардан</translation>
    </message>
    <message>
        <source>Nobody has claimed it.</source>
        <translation>Ҳеҷ кас онро ба кор нагирифтааст.</translation>
    </message>
    <message>
        <source>Opening it asks for your confirmation.</source>
        <translation>Барои кушодани он тасдиқи Шумо пурсида мешавад.</translation>
    </message>
    <message>
        <source>From {desk}</source>
        <translation>Аз пост: {desk}</translation>
    </message>
    <message>
        <source>Stage: {stage}</source>
        <translation>Марҳила: {stage}</translation>
    </message>
    <message>
        <source>Waits in: {queues}</source>
        <translation>Дар навбат: {queues}</translation>
    </message>
    <message>
        <source>Waits nowhere</source>
        <translation>Дар ҳеҷ навбат нест</translation>
    </message>
    <message>
        <source>To know: {flags}</source>
        <translation>Донистан лозим: {flags}</translation>
    </message>
    <message>
        <source>{title}, signed by {officer}</source>
        <translation>{title}, имзо: {officer}</translation>
    </message>
    <message>
        <source>Back to review</source>
        <translation>Боз ба дидан</translation>
    </message>
    <message>
        <source>Acknowledged by {officer}, {when}. {words}</source>
        <translation>Тасдиқ кард: {officer}, {when}. {words}</translation>
    </message>
    <message>
        <source>Acknowledge…</source>
        <translation>Тасдиқ кардан…</translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>Show more ({count} left)</source>
        <translation>Боз нишон додан (монд: {count})</translation>
    </message>
</context>
<context>
    <name>GuardList</name>
    <message>
        <source>What stands on top of this decision</source>
        <translation>Барои ин қарор пеш аз ҳама чӣ муҳим аст</translation>
    </message>
    <message>
        <source>Nothing is decided before somebody came and said what was done.</source>
        <translation>То касе наояд ва нагӯяд, ки чӣ карда шуд, ҳеҷ чиз ҳал намешавад.</translation>
    </message>
    <message>
        <source>Read what was said through them with care, or ask the post to talk again.</source>
        <translation>Он чиро ба воситаи ӯ гуфта шуд, бо эҳтиёт хонед ё аз пост хоҳед, ки бори дигар гап занад.</translation>
    </message>
    <message>
        <source>The decision before stays in force until this one takes its place.</source>
        <translation>Қарори пештара то он даме амал мекунад, ки ин ҷояшро гирад.</translation>
    </message>
    <message>
        <source>An appeal is running: {words}</source>
        <translation>Шикоят дида мешавад: {words}</translation>
    </message>
    <message>
        <source>Said by: {records}</source>
        <translation>Дар сабтҳо гуфта шудааст: {records}</translation>
    </message>
    <message>
        <source>Somebody did not agree to an earlier proposal.</source>
        <translation>Касе ба пешниҳоди пештара розӣ нашуда буд.</translation>
    </message>
</context>
<context>
    <name>GuardStrip</name>
    <message>
        <source>Facts of this case…</source>
        <translation>Фактҳои ин парванда…</translation>
    </message>
    <message>
        <source>Notes, safety and needs stay open.</source>
        <translation>Навиштаҷот, бехатарӣ ва ниёзҳо кушода мемонанд.</translation>
    </message>
    <message>
        <source>Facts that contradict: {count}</source>
        <translation>Зиддиятҳо: {count}</translation>
    </message>
    <message>
        <source>The fact is recorded.</source>
        <translation>Факт сабт шуд.</translation>
    </message>
    <message>
        <source>What was done?</source>
        <translation>Чӣ карда шуд?</translation>
    </message>
    <message>
        <source>You say, by name, that you came to this person, and what was done.</source>
        <translation>Шумо аз номи худ мегӯед, ки назди ин шахс омадед ва чӣ карда шуд.</translation>
    </message>
    <message>
        <source>I came</source>
        <translation>Ман омадам</translation>
    </message>
    <message>
        <source>It is recorded that you came.</source>
        <translation>Сабт шуд, ки Шумо омадед.</translation>
    </message>
    <message>
        <source>I looked at it…</source>
        <translation>Ман дидам…</translation>
    </message>
    <message>
        <source>Kept apart…</source>
        <translation>Алоҳида нигоҳ дошта мешавад…</translation>
    </message>
    <message>
        <source>Record a complaint…</source>
        <translation>Навиштани шикоят…</translation>
    </message>
    <message>
        <source>It is recorded, and goes to the other desk.</source>
        <translation>Навишта шуд ва ба ҷойи кори дигар меравад.</translation>
    </message>
    <message>
        <source>Free or held…</source>
        <translation>Озод ё дар ҳабс…</translation>
    </message>
    <message>
        <source>You say, by name, that you looked at the rating, and what was done.</source>
        <translation>Шумо аз номи худ мегӯед, ки баҳоро дидед ва чӣ кор карда шуд.</translation>
    </message>
    <message>
        <source>I looked at it</source>
        <translation>Ман дидам</translation>
    </message>
    <message>
        <source>It is recorded that you looked at it.</source>
        <translation>Сабт шуд, ки шумо дидед.</translation>
    </message>
    <message>
        <source>I came…</source>
        <translation>Ман омадам…</translation>
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
    <name>GuidePanel</name>
    <message>
        <source>Interviewing guide</source>
        <translation>Дастури суҳбатбаранда</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ҳоло</translation>
    </message>
    <message>
        <source>Close the interviewing guide</source>
        <translation>Дастурро пӯшидан</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Пӯшидан</translation>
    </message>
</context>
<context>
    <name>HandDialog</name>
    <message>
        <source>Correct a change of hands</source>
        <translation>Ислоҳи даст ба даст шудан</translation>
    </message>
    <message>
        <source>It changed hands</source>
        <translation>Даст ба даст шуд</translation>
    </message>
    <message>
        <source>Each time is an entry of its own. What was recorded before stays.</source>
        <translation>Ҳар бор алоҳида сабт мешавад. Он чи пештар сабт шуда буд, мемонад.</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Сабт кардан</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Чӣ рӯй дод</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Кай</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>СССС-ММ-РР</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Аз кӣ</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Ба кӣ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чаро</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>Чаро ислоҳ шуд</translation>
    </message>
</context>
<context>
    <name>HandOnDialog</name>
    <message>
        <source>Hand to the next shift</source>
        <translation>Ба навбати оянда супоридан</translation>
    </message>
    <message numerus="yes">
        <source>%n open call(s) of yours are nobody&apos;s until somebody takes them over. Call-backs stay due.</source>
        <translation>
            <numerusform>%n занги кушодаи Шумо то қабул кардани касе азони ҳеҷ кас нест. Зангҳои ҷавобӣ дар муҳлат мемонанд.</numerusform>
            <numerusform>%n занги кушодаи Шумо то қабул кардани касе азони ҳеҷ кас нест. Зангҳои ҷавобӣ дар муҳлат мемонанд.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the next shift has to know (optional)</source>
        <translation>Навбати оянда бояд чиро донад (ихтиёрӣ)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бекор кардан</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>Супоридан</translation>
    </message>
</context>
<context>
    <name>HandbookPanel</name>
    <message>
        <source>Search the handbook</source>
        <translation>Ҷустуҷӯ дар дастур</translation>
    </message>
    <message>
        <source>No page holds these words. Try one word, or fewer letters.</source>
        <translation>Ин калимаҳо дар ягон саҳифа нестанд. Як калима ё ҳарфи камтарро озмоед.</translation>
    </message>
    <message>
        <source>Pages of the handbook</source>
        <translation>Саҳифаҳои дастур</translation>
    </message>
</context>
<context>
    <name>HandingOver</name>
    <message>
        <source>Handed over to {officer}.</source>
        <translation>Супурда шуд: {officer}.</translation>
    </message>
    <message>
        <source>The draft is discarded.</source>
        <translation>Сиёҳнавис бе имзо қатъ шуд.</translation>
    </message>
</context>
<context>
    <name>HandoverDialog</name>
    <message>
        <source>{title}
It is with {officer} now. Whoever gets it goes on where it was left, and signs it. Both names stay with it, in the log and in the record.</source>
        <translation>{title}
Ҳоло дар дасти корманд: {officer}. Касе, ки сиёҳнависро мегирад, аз ҳамон ҷо давом медиҳад ва онро имзо мекунад. Ҳарду ном бо он, дар журнал ва дар сабт мемонанд.</translation>
    </message>
    <message>
        <source>It is for psychologists alone. If its answers are not sealed to the one who gets it, a psychologist who can open it shares it on the page of clinical notes.</source>
        <translation>Он танҳо барои равоншиносон аст. Агар ҷавобҳо барои гирандаи он муҳр нашуда бошанд, равоншиносе, ки онро кушода метавонад, дар саҳифаи қайдҳои клиникӣ мекушояд.</translation>
    </message>
    <message>
        <source>Hand over this draft?</source>
        <translation>Ин сиёҳнависро месупоред?</translation>
    </message>
    <message>
        <source>Goes on with it</source>
        <translation>Давом медиҳад</translation>
    </message>
    <message>
        <source>Nobody else at this desk can take it. Add an officer first, or discard it.</source>
        <translation>Дар ин ҷойи кор каси дигар онро гирифта наметавонад. Аввал корманд илова кунед ё сиёҳнависро бе имзо қатъ кунед.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Сабаб</translation>
    </message>
    <message>
        <source>It is kept with what was decided.</source>
        <translation>Он бо он чи қарор шуд, нигоҳ дошта мешавад.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Ҳамин тавр мондан</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Сиёҳнависро бе имзо қатъ кардан</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Супоридан</translation>
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
    <name>Happened</name>
    <message>
        <source>What happened so far</source>
        <translation>То ҳол чӣ шуд</translation>
    </message>
    <message>
        <source>What it said before…</source>
        <translation>Пештар чӣ буд…</translation>
    </message>
    <message>
        <source>Earlier names and answers of this case</source>
        <translation>Номҳо ва ҷавобҳои пешинаи ин парванда</translation>
    </message>
</context>
<context>
    <name>HeadquartersStep</name>
    <message>
        <source>Set up headquarters</source>
        <translation>Марказро сохтан</translation>
    </message>
    <message>
        <source>Makes the organisation&apos;s root key and the desk that takes in what posts send.</source>
        <translation>Калиди решагии созмон ва ҷойи кореро месозад, ки фиристодаҳои постҳоро қабул мекунад.</translation>
    </message>
    <message>
        <source>Go on to the second officer</source>
        <translation>Ба корманди дуюм гузаштан</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Номи созмон</translation>
    </message>
    <message>
        <source>As it stands in certificates.</source>
        <translation>Чунон ки дар сертификатҳо навишта мешавад.</translation>
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
        <source>The organisation&apos;s root key, a copy of its issuing key and its clinical identity are written to three files of their own. Move them to a stick and lock it in a safe: the first is needed only to renew the organisation&apos;s certificate, the second when officers who open the issuing key are gone, the third when a psychologist joins headquarters.</source>
        <translation>Калиди решагии созмон, нусхаи калиди додани сертификат ва калиди клиникии он ба се файли алоҳида навишта мешаванд. Онҳоро ба флешка гузаронед ва онро дар сейф қулф кунед: якум танҳо барои нав кардани сертификати созмон лозим аст, дуюм вақте кормандоне, ки калиди додани сертификатро мекушоянд, набошанд, сеюм вақте ба марказ равоншинос меояд.</translation>
    </message>
    <message>
        <source>Passphrase of the three files</source>
        <translation>Ибораи рамзии се файл</translation>
    </message>
    <message>
        <source>Another one than your own; keep it apart from the files.</source>
        <translation>На ҳамон ибораи Шумо; онро аз файлҳо ҷудо нигоҳ доред.</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Роҳнамо</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Дастур</translation>
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
        <source>All pages of the handbook</source>
        <translation>Ҳамаи саҳифаҳои дастур</translation>
    </message>
    <message>
        <source>Make unreadable…</source>
        <translation>Нохоно кардан…</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Версияи {number}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Пӯшидан</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Литсензияҳо</translation>
    </message>
</context>
<context>
    <name>HitCard</name>
    <message>
        <source>Two desks found differently:</source>
        <translation>Ду ҷойи корӣ чизи гуногун муайян карданд:</translation>
    </message>
    <message>
        <source>Nobody has looked into it yet.</source>
        <translation>Инро ҳоло касе насанҷидааст.</translation>
    </message>
    <message>
        <source>Say otherwise…</source>
        <translation>Дигар гуфтан…</translation>
    </message>
    <message>
        <source>Say what you found…</source>
        <translation>Гуфтан, ки чӣ муайян кардед…</translation>
    </message>
</context>
<context>
    <name>HoldingStrip</name>
    <message>
        <source>Hand over the case…</source>
        <translation>Супоридани парванда…</translation>
    </message>
    <message>
        <source>Take over the case…</source>
        <translation>Ба ихтиёр гирифтани парванда…</translation>
    </message>
    <message>
        <source>Two desks hold this case: {desks}. A supervisor settles it by taking it over.</source>
        <translation>Ин парвандаро ду ҷойи кор мебарад: {desks}. Роҳбар инро бо ба ихтиёр гирифтани парванда ҳал мекунад.</translation>
    </message>
    <message>
        <source>{desk} holds this case, and changes its names and papers.</source>
        <translation>Ин парвандаро мебарад: {desk}. Номҳо ва ҳуҷҷатҳо он ҷо тағйир дода мешаванд.</translation>
    </message>
    <message>
        <source>Taken over by {officer}, {moment}: {reason}</source>
        <translation>Ба ихтиёр гирифт: {officer}, {moment}: {reason}</translation>
    </message>
    <message>
        <source>Offered to {desk}, {moment}. This desk holds the case until that is accepted.</source>
        <translation>Пешниҳод шуд: {desk}, {moment}. То қабул нашавад, парвандаро ин ҷойи кор мебарад.</translation>
    </message>
    <message>
        <source>This desk holds this case.</source>
        <translation>Ин парвандаро ин ҷойи кор мебарад.</translation>
    </message>
    <message>
        <source>Hand this case over to another desk?</source>
        <translation>Ин парванда ба ҷойи кори дигар супорида шавад?</translation>
    </message>
    <message>
        <source>Its names, birth date, papers and facts go with the next stick. Until the other desk accepts, this desk holds the case, so that a lost stick loses nothing. Write what they have to know.</source>
        <translation>Номҳо, санаи таваллуд, ҳуҷҷатҳо ва далелҳо бо флешкаи навбатӣ мераванд. То ҷойи кори дигар қабул накунад, парвандаро ин ҷойи кор мебарад, пас гум шудани флешка чизеро аз байн намебарад. Нависед, ки онҳо чиро бояд донанд.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Супоридан</translation>
    </message>
    <message>
        <source>To which desk</source>
        <translation>Ба кадом ҷойи кор</translation>
    </message>
    <message>
        <source>The case is offered. It goes with the next stick.</source>
        <translation>Парванда пешниҳод шуд. Он бо флешкаи навбатӣ меравад.</translation>
    </message>
    <message>
        <source>Take this case over?</source>
        <translation>Ин парванда ба ихтиёр гирифта шавад?</translation>
    </message>
    <message>
        <source>For a desk that is gone, or where two desks hold the case. Every desk of the case learns of it, with your name and your reason. What the other desk writes meanwhile is kept.</source>
        <translation>Агар ҷойи кор дигар набошад ё парвандаро ду ҷойи кор мебаранд. Ҳар ҷойи кори парванда аз ин бо ном ва сабаби шумо огоҳ мешавад. Он чи ҷойи кори дигар дар ин миён менависад, нигоҳ дошта мешавад.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Ба ихтиёр гирифтан</translation>
    </message>
    <message>
        <source>This desk holds the case now.</source>
        <translation>Акнун парвандаро ин ҷойи кор мебарад.</translation>
    </message>
    <message>
        <source>This desk took this case over, and {desks} cannot judge that: the certificate it was signed with ended before they heard of it. Until they take it in, two desks believe to hold the case. Take it over once more.</source>
        <translation>Ин ҷойи кор парвандаро ба ихтиёр гирифт, вале {desks} ба ин баҳо дода наметавонад: муҳлати сертификате, ки бо он имзо шуд, пеш аз он гузашт, ки он ҷо хабар гиранд. То он ҷо инро қабул накунанд, ду ҷойи кор мепиндоранд, ки парвандаро мебаранд. Онро бори дигар ба ихтиёр гиред.</translation>
    </message>
    <message>
        <source>{desks} took this case over, and nobody here can judge that: the certificate it was signed with ended before it came. Ask them to take it over once more, or take it in: Transfer, Look at what was set aside.</source>
        <translation>{desks}: он ҷо ин парвандаро ба ихтиёр гирифтанд, вале дар ин ҷо касе ба ин баҳо дода наметавонад: муҳлати сертификате, ки бо он имзо шуд, пеш аз расидан гузашт. Хоҳиш кунед, ки онро бори дигар ба ихтиёр гиранд, ё инро қабул кунед: «Интиқол», «Ҷудогузошташударо дидан».</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>Inbox</source>
        <translation>Воридшуда</translation>
    </message>
    <message>
        <source>Take in what is on the stick</source>
        <translation>Аз флешка қабул кардан</translation>
    </message>
    <message>
        <source>Take in files…</source>
        <translation>Қабули файлҳо…</translation>
    </message>
    <message>
        <source>Take in a folder…</source>
        <translation>Қабули папка…</translation>
    </message>
    <message>
        <source>Files and folders can be dropped here, many at once. One that is bad stops none of the others.</source>
        <translation>Файлу папкаҳоро ба ин ҷо кашидан мумкин, бисёр якбора. Якеи вайрон ба дигарон халал намерасонад.</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Омад</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Пост</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Баста</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>Расонанда</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Чӣ шуд</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Дидан лозим</translation>
    </message>
    <message>
        <source>What arrived</source>
        <translation>Чӣ омад</translation>
    </message>
    <message>
        <source>Nothing has arrived yet.</source>
        <translation>Ҳанӯз чизе наомадааст.</translation>
    </message>
    <message>
        <source>Plug in a stick from a post, or drop its files here.</source>
        <translation>Флешкаи постро гузоред ё файлҳои онро ба ин ҷо кашед.</translation>
    </message>
    <message>
        <source>Let go here to take these files in</source>
        <translation>Барои қабули ин файлҳо дар ин ҷо раҳо кунед</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) came and are not taken in</source>
        <translation>
            <numerusform>Омад ва қабул нашуд: %n</numerusform>
            <numerusform>Омад ва қабул нашуд: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Each says why. You decide: take it in, ask for it again, or set it aside.</source>
        <translation>Барои ҳар кадом гуфта шудааст, ки чаро. Шумо ҳал мекунед: қабул кардан, боз хостан ё ҷудо гузоштан.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Дидан</translation>
    </message>
    <message>
        <source>The inbox could not be read. What is shown may not be all.</source>
        <translation>Воридшударо хонда нашуд. Шояд на ҳама нишон дода шудааст.</translation>
    </message>
    <message>
        <source>Bundle {number} from {desk}</source>
        <translation>Бастаи {number} аз {desk}</translation>
    </message>
    <message>
        <source>an unknown desk</source>
        <translation>ҷойи кори номаълум</translation>
    </message>
    <message>
        <source>Arrived {when}, carried by {officer}</source>
        <translation>Омад {when}, расонанда {officer}</translation>
    </message>
    <message>
        <source>Nothing to look at.</source>
        <translation>Чизе барои дидан нест.</translation>
    </message>
    <message>
        <source>Leave it in until this is done.</source>
        <translation>То анҷоми кор онро нагиред.</translation>
    </message>
    <message>
        <source>Choose bundles to take in</source>
        <translation>Бастаҳои қабулшавандаро интихоб кунед</translation>
    </message>
    <message>
        <source>Choose a folder of bundles</source>
        <translation>Папкаи бастаҳоро интихоб кунед</translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) taken in.</source>
        <translation>
            <numerusform>Бастаҳои қабулшуда: %n.</numerusform>
            <numerusform>Бастаҳои қабулшуда: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be.</source>
        <translation>
            <numerusform>Файлҳои қабулнашуда: %n.</numerusform>
            <numerusform>Файлҳои қабулнашуда: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing for this desk was found.</source>
        <translation>Барои ин ҷойи кор чизе ёфт нашуд.</translation>
    </message>
    <message>
        <source>Go to the queues</source>
        <translation>Ба навбатҳо</translation>
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
        <translation>Саволҳои беҷавоб: {count}. Дар сабт навишта мешавад, ки он нопурра аст, саволҳои беҷавоб ва сабаби Шумо зикр мешаванд.</translation>
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
    <name>IndicatorBody</name>
    <message>
        <source>Find evidence (Ctrl+B)</source>
        <translation>Ёфтани далел (Ctrl+B)</translation>
    </message>
    <message>
        <source>critical: a supervisor looks at it the same day</source>
        <translation>роҳбар ҳамон рӯз мебинад</translation>
    </message>
    <message>
        <source>only a clinician codes it</source>
        <translation>танҳо духтур ё равоншинос баҳо медиҳад</translation>
    </message>
    <message>
        <source>{who} was told: {at}</source>
        <translation>Хабар дода шуд: {who}, {at}</translation>
    </message>
    <message>
        <source>No supervisor has been told yet.</source>
        <translation>Ҳоло ба роҳбар хабар надодаанд.</translation>
    </message>
    <message>
        <source>Tell one today, and write below who it was and when.</source>
        <translation>Имрӯз хабар диҳед ва дар поён нависед, ки ба кӣ ва кай.</translation>
    </message>
    <message>
        <source>{name} looked at it, {at}: {done}</source>
        <translation>{name} дид, {at}: {done}</translation>
    </message>
    <message>
        <source>In the agenda of {names} since {at}, for today.</source>
        <translation>Дар рӯйхати корҳои {names} аз {at}, барои имрӯз.</translation>
    </message>
    <message>
        <source>headquarters</source>
        <translation>марказ</translation>
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
        <source>What was typed for languages</source>
        <translation>Он чи барои забонҳо навишта шуд</translation>
    </message>
    <message>
        <source>The number of the paper</source>
        <translation>Рақами ҳуҷҷат</translation>
    </message>
    <message>
        <source>The papers</source>
        <translation>Ҳуҷҷатҳо</translation>
    </message>
    <message>
        <source>The birth date</source>
        <translation>Санаи таваллуд</translation>
    </message>
    <message>
        <source>What was typed</source>
        <translation>Навишташуда</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>Сабаб</translation>
    </message>
    <message>
        <source>The key file</source>
        <translation>Файли калид</translation>
    </message>
    <message>
        <source>The token</source>
        <translation>Токен</translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation>{field}: навишта нашудааст</translation>
    </message>
    <message>
        <source>None of the names is marked “Name”: choose which one the person goes by</source>
        <translation>Ягон ном ҳамчун «Ном» қайд нашудааст: номеро интихоб кунед, ки шахс бо он ёд мешавад</translation>
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
        <source>{field} would soon be guessed: take five words that have nothing to do with each other, with names or years, or with this work</source>
        <translation>{field}: онро зуд меёбанд. Панҷ калимае гиред, ки бо ҳамдигар, бо номҳо, солҳо ва ин кор алоқа надоранд</translation>
    </message>
    <message>
        <source>{field} is somebody else&apos;s on this desk</source>
        <translation>{field}: корманди дигари ин ҷойи кор ҳаминро дорад</translation>
    </message>
    <message>
        <source>{field} is the one of somebody else here</source>
        <translation>{field}: чунин ибораро дар ин ҷо каси дигар дорад</translation>
    </message>
    <message>
        <source>{field} is no ISO 639 code of two or three letters</source>
        <translation>{field}: ин рамзи ISO 639 аз ду ё се ҳарф нест</translation>
    </message>
    <message>
        <source>{field} is no key protected by a passphrase</source>
        <translation>{field}: ин калиди бо ибораи рамзӣ ҳифзшуда нест</translation>
    </message>
    <message>
        <source>{field} is not the name of this desk</source>
        <translation>{field}: ин номи ҷойи кор нест</translation>
    </message>
    <message>
        <source>{field} cannot be read</source>
        <translation>{field}: хонда намешавад</translation>
    </message>
    <message>
        <source>{field} is another file: its length is wrong</source>
        <translation>{field}: ин файли дигар аст, дарозиаш мувофиқ нест</translation>
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
        <source>{field}: choose one to {limit} columns</source>
        <translation>{field}: аз як то {limit} сутунро интихоб кунед</translation>
    </message>
    <message>
        <source>{field} has to be 1 to {limit} letters from a to z, digits and hyphens</source>
        <translation>{field} бояд аз 1 то {limit} ҳарфи a то z, рақам ва дефис бошад</translation>
    </message>
    <message>
        <source>{field}: there was no edition yet</source>
        <translation>{field}: ҳанӯз нашре набуд</translation>
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
    <message>
        <source>The recipient</source>
        <translation>Гиранда</translation>
    </message>
    <message>
        <source>The choice of columns</source>
        <translation>Интихоби сутунҳо</translation>
    </message>
    <message>
        <source>{field} is empty: choose at least one</source>
        <translation>{field}: холӣ аст; ақаллан якеро интихоб кунед</translation>
    </message>
    <message>
        <source>{field} is no post-quantum age recipient (age1pq1…)</source>
        <translation>{field}: ин калиди пасоквантии гирандаи age нест (age1pq1…)</translation>
    </message>
    <message>
        <source>{field} is missing, or there are more than {limit}</source>
        <translation>{field}: нест ё аз {limit} зиёд аст</translation>
    </message>
    <message>
        <source>Why the first rater changes a rating</source>
        <translation>Чаро арзёбандаи аввал баҳоро тағйир медиҳад</translation>
    </message>
    <message>
        <source>Why the second rater changes a rating</source>
        <translation>Чаро арзёбандаи дуюм баҳоро тағйир медиҳад</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Дар ин чӣ нишон дода шудааст</translation>
    </message>
    <message>
        <source>Who brought it</source>
        <translation>Кӣ овард</translation>
    </message>
    <message>
        <source>Who gave it</source>
        <translation>Кӣ дод</translation>
    </message>
    <message>
        <source>To whom it went</source>
        <translation>Ба кӣ дода шуд</translation>
    </message>
    <message>
        <source>Why it went there</source>
        <translation>Чаро дода шуд</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Рӯз</translation>
    </message>
</context>
<context>
    <name>InstanceLine</name>
    <message>
        <source>Remove</source>
        <translation>Гирифтан</translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation>Гирифтан: {name}</translation>
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
        <translation>Маълумоти пурсишнома</translation>
    </message>
    <message>
        <source>This question, and why</source>
        <translation>Ин савол, ва чаро чунин</translation>
    </message>
    <message>
        <source>Instance, as it would be sent</source>
        <translation>Маълумоти пурсишнома, чунон ки фиристода мешуд</translation>
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
        <translation>Пурсишнома илова кардан…</translation>
    </message>
    <message>
        <source>A draft stays with the version that began it. “Unvalidated” stands on screen and in reports.</source>
        <translation>Сиёҳнавис бо версияе мемонад, ки бо он оғоз шудааст. «Аз ҷиҳати илмӣ санҷида нашудааст» дар экран ва ҳисоботҳо меистад.</translation>
    </message>
    <message>
        <source>Approved texts</source>
        <translation>Матнҳои тасдиқшуда</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Бахш</translation>
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
        <translation>Версия</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Ҳолат</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Санҷида дидан</translation>
    </message>
    <message>
        <source>Opens the questionnaire; nothing is kept.</source>
        <translation>Пурсишномаро мекушояд; чизе нигоҳ дошта намешавад.</translation>
    </message>
    <message>
        <source>Look at a spreadsheet…</source>
        <translation>Ҷадвалро кушодан…</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>Аз ҷиҳати илмӣ санҷида шудааст</translation>
    </message>
    <message>
        <source>Unvalidated</source>
        <translation>Аз ҷиҳати илмӣ санҷида нашудааст</translation>
    </message>
    <message>
        <source>{standing}, clinical</source>
        <translation>Клиникӣ. {standing}</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Пурсишномаҳо</translation>
    </message>
    <message>
        <source>Digest: {digest}</source>
        <translation>Рақами санҷишӣ: {digest}</translation>
    </message>
    <message>
        <source>Add an instrument</source>
        <translation>Пурсишнома илова кардан</translation>
    </message>
    <message>
        <source>Added: {title}</source>
        <translation>Илова шуд: {title}</translation>
    </message>
    <message>
        <source>Some questions have no answers to choose from: their files did not lie beside it.</source>
        <translation>Дар баъзе саволҳояш вариантҳои ҷавоб нестанд: дар паҳлӯяш файлҳо набуданд.</translation>
    </message>
    <message>
        <source>Put them into the same folder and add it again: {names}</source>
        <translation>Онҳоро ба ҳамон ҷузвдон гузошта, пурсишномаро аз нав илова кунед: {names}</translation>
    </message>
</context>
<context>
    <name>InterpreterDialog</name>
    <message>
        <source>An interpreter</source>
        <translation>Тарҷумон</translation>
    </message>
    <message>
        <source>A code, never a name. It goes to headquarters, and from there to every post.</source>
        <translation>Рамз, на ном. Он ба марказ ва аз он ҷо ба ҳар пост меравад.</translation>
    </message>
    <message>
        <source>Keep it in the register</source>
        <translation>Ба феҳрист сабт кардан</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Рамз</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Забонҳо</translation>
    </message>
    <message>
        <source>From and into which, parted by semicolons.</source>
        <translation>Аз кадом ва ба кадом, бо нуқтавергул ҷудо кунед.</translation>
    </message>
    <message>
        <source>Woman or man?</source>
        <translation>Зан ё мард?</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Номаълум</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Зан</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Мард</translation>
    </message>
    <message>
        <source>Undertaking</source>
        <translation>Ӯҳдадорӣ</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Имзо шуд</translation>
    </message>
    <message>
        <source>Declined, or not assigned</source>
        <translation>Рад кард, ё таъин нашуд</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Ҳанӯз пурсида нашудааст</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>СССС-ММ-РР</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Рӯзи имзо</translation>
    </message>
    <message>
        <source>Why does it change? May be empty.</source>
        <translation>Чаро тағйир меёбад? Метавонад холӣ бошад.</translation>
    </message>
    <message>
        <source>Another interpreter has this code. Choose another one.</source>
        <translation>Ин рамз аз тарҷумони дигар аст. Рамзи дигар интихоб кунед.</translation>
    </message>
    <message>
        <source>An undertaking holds for 12 months at the most, from the day it was signed.</source>
        <translation>Ӯҳдадорӣ аз рӯзи имзо ҳадди аксар 12 моҳ эътибор дорад.</translation>
    </message>
    <message>
        <source>{field}: write a day as 2026-12-31.</source>
        <translation>{field}: рӯзро чунин нависед: 2026-12-31.</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Эътибор дорад то</translation>
    </message>
</context>
<context>
    <name>Interpreters</name>
    <message>
        <source>May be assigned</source>
        <translation>Таъин кардан мумкин аст</translation>
    </message>
    <message>
        <source>Undertaking not asked yet</source>
        <translation>Ӯҳдадорӣ ҳанӯз пурсида нашудааст</translation>
    </message>
    <message>
        <source>Declined the undertaking</source>
        <translation>Ӯҳдадориро рад кард</translation>
    </message>
    <message>
        <source>The undertaking has ended</source>
        <translation>Муҳлати ӯҳдадорӣ гузашт</translation>
    </message>
    <message>
        <source>Assigned no more</source>
        <translation>Дигар таъин намешавад</translation>
    </message>
    <message>
        <source>kin of the person</source>
        <translation>хеши шахс</translation>
    </message>
    <message>
        <source>served the other side</source>
        <translation>ба тарафи дигар хизмат кард</translation>
    </message>
    <message>
        <source>a witness</source>
        <translation>шоҳид</translation>
    </message>
    <message>
        <source>knows the person</source>
        <translation>шахсро мешиносад</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>чизи дигар</translation>
    </message>
    <message>
        <source>interpreted there</source>
        <translation>он ҷо тарҷума кард</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Зан</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Мард</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>то {day}</translation>
    </message>
    <message>
        <source>Interpreter {code}: {ties}.</source>
        <translation>Тарҷумон {code}: {ties}.</translation>
    </message>
    <message>
        <source>Interpreter {code} is not in the register.</source>
        <translation>Тарҷумон {code} дар феҳрист нест.</translation>
    </message>
    <message>
        <source>a restricted case</source>
        <translation>парвандаи маҳдуд</translation>
    </message>
    <message>
        <source>In {case}, which belongs with this one: {tie}.</source>
        <translation>Дар {case}, ки бо ин алоқаманд аст: {tie}.</translation>
    </message>
    <message>
        <source>Take another interpreter. Until then ask about safety and needs.</source>
        <translation>Тарҷумони дигар гиред. То он вақт дар бораи бехатарӣ ва ниёзҳо пурсед.</translation>
    </message>
    <message>
        <source>Go through the undertaking with them, and record whether they signed it.</source>
        <translation>Бо ӯ ӯҳдадориро аз назар гузаронед ва сабт кунед, ки оё имзо кард.</translation>
    </message>
    <message>
        <source>Ask whether this is a conflict of interest before you go on.</source>
        <translation>Пеш аз идома пурсед, ки оё ин бархӯрди манфиатҳо нест.</translation>
    </message>
    <message>
        <source>Ties to the persons of other cases: {count}.</source>
        <translation>Алоқа бо шахсони парвандаҳои дигар: {count}.</translation>
    </message>
</context>
<context>
    <name>InterpretersPage</name>
    <message>
        <source>Interpreters</source>
        <translation>Тарҷумонҳо</translation>
    </message>
    <message>
        <source>Add an interpreter…</source>
        <translation>Илова кардани тарҷумон…</translation>
    </message>
    <message>
        <source>Signed undertakings that the register does not have</source>
        <translation>Ӯҳдадориҳои имзошуда, ки дар феҳрист нестанд</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>Дар феҳрист</translation>
    </message>
    <message>
        <source>No interpreter is in the register.</source>
        <translation>Дар феҳрист тарҷумон нест.</translation>
    </message>
    <message>
        <source>A supervisor puts interpreters here by their code, with languages and undertaking. Whoever is not here can interpret too, once they signed the undertaking.</source>
        <translation>Роҳбар тарҷумонҳоро бо рамз, забонҳо ва ӯҳдадорӣ ба ин ҷо сабт мекунад. Касе, ки ин ҷо нест, ҳам баъди имзои ӯҳдадорӣ тарҷума карда метавонад.</translation>
    </message>
    <message>
        <source>two desks say otherwise: open it and say what counts</source>
        <translation>ду ҷойи кор гуногун мегӯянд: кушоед ва гӯед, ки кадомаш дуруст аст</translation>
    </message>
    <message>
        <source>Assign this interpreter again?</source>
        <translation>Ин тарҷумонро аз нав таъин кунем?</translation>
    </message>
    <message>
        <source>Their undertaking has to hold still. What was said before stays.</source>
        <translation>Ӯҳдадории ӯ бояд ҳанӯз эътибор дошта бошад. Гуфтаҳои пештара мемонанд.</translation>
    </message>
    <message>
        <source>Assign again</source>
        <translation>Аз нав таъин кардан</translation>
    </message>
    <message>
        <source>Assign no more…</source>
        <translation>Дигар таъин накардан…</translation>
    </message>
    <message>
        <source>Assign this interpreter no more?</source>
        <translation>Ин тарҷумонро дигар таъин накунем?</translation>
    </message>
    <message>
        <source>What they interpreted stays. They can be brought back.</source>
        <translation>Он чи тарҷума кард, мемонад. Ӯро баргардондан мумкин аст.</translation>
    </message>
    <message>
        <source>Assign no more</source>
        <translation>Дигар таъин накардан</translation>
    </message>
    <message>
        <source>It is kept, and goes with the next bundle.</source>
        <translation>Сабт шуд ва бо бастаи навбатӣ меравад.</translation>
    </message>
</context>
<context>
    <name>Interpreting</name>
    <message>
        <source>Who interprets?</source>
        <translation>Кӣ тарҷума мекунад?</translation>
    </message>
    <message>
        <source>Take somebody of the register, or name another by their code.</source>
        <translation>Касеро аз феҳрист гиред ё дигареро бо рамз номбар кунед.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Интихоб кунед…</translation>
    </message>
    <message>
        <source>The interpreter…</source>
        <translation>Тарҷумон…</translation>
    </message>
</context>
<context>
    <name>InterpretingDialog</name>
    <message>
        <source>Who interprets?</source>
        <translation>Кӣ тарҷума мекунад?</translation>
    </message>
    <message>
        <source>A code, never a name. Who is not in the register goes through the undertaking first.</source>
        <translation>Рамз, на ном. Касе, ки дар феҳрист нест, аввал ӯҳдадориро аз назар мегузаронад.</translation>
    </message>
    <message>
        <source>This one interprets</source>
        <translation>Ҳамин тарҷума мекунад</translation>
    </message>
    <message>
        <source>Of the register</source>
        <translation>Аз феҳрист</translation>
    </message>
    <message>
        <source>Or another, by their code</source>
        <translation>Ё дигаре, бо рамз</translation>
    </message>
    <message>
        <source>Undertaking of {code}</source>
        <translation>Ӯҳдадории {code}</translation>
    </message>
    <message>
        <source>What became of it?</source>
        <translation>Аз ин чӣ баромад?</translation>
    </message>
    <message>
        <source>They went through it and signed</source>
        <translation>Аз назар гузаронд ва имзо кард</translation>
    </message>
    <message>
        <source>They do not want to sign</source>
        <translation>Имзо кардан намехоҳад</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ҳоло не</translation>
    </message>
    <message>
        <source>How do you know it?</source>
        <translation>Инро аз куҷо медонед?</translation>
    </message>
    <message>
        <source>Record the undertaking</source>
        <translation>Ӯҳдадориро сабт кардан</translation>
    </message>
    <message>
        <source>Does anything tie {code} to this person?</source>
        <translation>Оё чизе {code}-ро бо ин шахс мепайвандад?</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Чӣ</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Бо сухан</translation>
    </message>
    <message>
        <source>Record this tie</source>
        <translation>Ин алоқаро сабт кардан</translation>
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
    <message>
        <source>{first} to {last} of {count} in this section</source>
        <translation>{first}–{last} аз {count} дар ин бахш</translation>
    </message>
</context>
<context>
    <name>IssuingPanel</name>
    <message>
        <source>With the issuing key headquarters certifies desks and officers and takes certificates back. Two of the officers named here open it together: one is at the desk, the other types their passphrase, and the log names both. One alone, or somebody with a copy of this desk and one passphrase, makes no certificate.</source>
        <translation>Бо калиди додани сертификат марказ ба ҷойҳои кор ва кормандон сертификат медиҳад ва онҳоро бозмехонад. Онро ду нафари дар ин ҷо номбаршуда якҷоя мекушоянд: яке дар паси ҷойи кор аст, дигаре ибораи рамзии худро менависад, ва журнал ҳардуро ном мебарад. Як кас, ё касе, ки нусхаи ин ҷойи кор ва як ибораи рамзӣ дорад, сертификат намесозад.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ном</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Нақш</translation>
    </message>
    <message>
        <source>Can open it</source>
        <translation>Кушода метавонад</translation>
    </message>
    <message>
        <source>Named officers</source>
        <translation>Кормандони таъиншуда</translation>
    </message>
    <message>
        <source>Name an officer…</source>
        <translation>Кормандро таъин кардан…</translation>
    </message>
    <message>
        <source>End the naming</source>
        <translation>Таъинро бекор кардан</translation>
    </message>
    <message>
        <source>Copy for the safe…</source>
        <translation>Барои сейф нусха гирифтан…</translation>
    </message>
    <message>
        <source>Bring back from the safe…</source>
        <translation>Аз сейф баргардондан…</translation>
    </message>
    <message>
        <source>Any officer of headquarters opens the issuing key alone.</source>
        <translation>Ҳар корманди марказ калиди додани сертификатро танҳо мекушояд.</translation>
    </message>
    <message>
        <source>Whoever copies this desk and knows one passphrase could make certificates. Put the key under two officers; a second supervisor or administrator is needed for it.</source>
        <translation>Касе, ки ин ҷойи корро нусха бардорад ва як ибораи рамзиро донад, метавонад сертификат созад. Калидро ба зери ду корманд гузоред; барои ин роҳбар ё мудири дуюми низом лозим аст.</translation>
    </message>
    <message>
        <source>Put it under two officers…</source>
        <translation>Ба зери ду корманд гузоштан…</translation>
    </message>
    <message>
        <source>Only two officers can open the issuing key.</source>
        <translation>Калиди додани сертификатро танҳо ду корманд кушода метавонанд.</translation>
    </message>
    <message>
        <source>If one of them leaves, or forgets their passphrase, only the copy in the safe is left. Name a third one.</source>
        <translation>Агар яке аз онҳо равад ё ибораи рамзиро фаромӯш кунад, танҳо нусхаи дар сейф буда мемонад. Сеюмиро таъин кунед.</translation>
    </message>
    <message>
        <source>The issuing key opens for two named officers together.</source>
        <translation>Калиди додани сертификатро ду корманди таъиншуда якҷоя мекушоянд.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ҳа</translation>
    </message>
    <message>
        <source>no: no key here any more, or another role</source>
        <translation>не: дар ин ҷо дигар калид нест ё нақшаш дигар аст</translation>
    </message>
    <message>
        <source>There is no second supervisor or administrator at this desk.</source>
        <translation>Дар ин ҷойи кор роҳбар ё мудири дуюми низом нест.</translation>
    </message>
    <message>
        <source>Add one on the page People first.</source>
        <translation>Аввал ӯро дар саҳифаи «Одамон» илова кунед.</translation>
    </message>
    <message>
        <source>The issuing key opens for two officers together from now on.</source>
        <translation>Акнун калиди додани сертификатро ду корманд якҷоя мекушоянд.</translation>
    </message>
    <message>
        <source>Copies of this desk and backups made before may still open it otherwise. Name a third officer, so that nobody is missed too much.</source>
        <translation>Нусхаҳои ин ҷойи кор ва нусхаҳои эҳтиётии пешина шояд онро ба тарзи дигар кушоянд. Корманди сеюмро таъин кунед, то набудани яке халал нарасонад.</translation>
    </message>
    <message>
        <source>The officer is named; any two of those named open the key now.</source>
        <translation>Корманд таъин шуд; акнун калидро ҳар ду нафар аз таъиншудагон мекушоянд.</translation>
    </message>
    <message>
        <source>The officer is named no more.</source>
        <translation>Таъин бекор шуд.</translation>
    </message>
    <message>
        <source>A copy of this desk made before still opens for them, together with another who was named.</source>
        <translation>Нусхаи пешинаи ин ҷойи кор ҳанӯз барои ӯ бо дигаре, ки он вақт таъин буд, кушода мешавад.</translation>
    </message>
    <message>
        <source>The copy is written: {path}</source>
        <translation>Нусха навишта шуд: {path}</translation>
    </message>
    <message>
        <source>Put it in the safe, apart from its passphrase.</source>
        <translation>Онро ба сейф гузоред, аз ибораи рамзиаш ҷудо.</translation>
    </message>
    <message>
        <source>Renew its certificate…</source>
        <translation>Сертификати онро нав кардан…</translation>
    </message>
    <message>
        <source>Its certificate ended on {day}: nobody is certified until it is renewed with the root key out of the safe.</source>
        <translation>Муҳлати сертификати он {day} гузашт: то онро бо калиди решагӣ аз сейф нав накунанд, ба ҳеҷ кас сертификат дода намешавад.</translation>
    </message>
    <message>
        <source>Its certificate ends on {day}, and no officer&apos;s lasts longer. Renew it with the root key out of the safe.</source>
        <translation>Муҳлати сертификати он {day} мегузарад ва сертификати ҳеҷ корманд аз он дарозтар эътибор надорад. Онро бо калиди решагӣ аз сейф нав кунед.</translation>
    </message>
    <message>
        <source>Its certificate lasts until {day}.</source>
        <translation>Сертификати он то {day} эътибор дорад.</translation>
    </message>
    <message>
        <source>The issuing certificate lasts until {day}.</source>
        <translation>Сертификати калиди додани сертификат то {day} эътибор дорад.</translation>
    </message>
    <message>
        <source>Put the root key back into the safe. Officers get it as their certificates are renewed, those of headquarters first.</source>
        <translation>Калиди решагиро ба сейф баргардонед. Кормандон онро ҳангоми нав кардани сертификатҳои худ мегиранд, аввал кормандони марказ.</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>One says that it is done, another that it is not. Say what is so.</source>
        <translation>Яке мегӯяд шуд, дигаре мегӯяд нашуд. Гӯед, ки чӣ тавр аст.</translation>
    </message>
    <message>
        <source>Say what became of it…</source>
        <translation>Гуфтан, ки чӣ шуд…</translation>
    </message>
    <message>
        <source>Held by a clinician</source>
        <translation>Дар назди духтур ё равоншинос</translation>
    </message>
    <message>
        <source>Urgent need: {need}</source>
        <translation>Ниёзи таъҷилӣ: {need}</translation>
    </message>
    <message>
        <source>Need: {need}</source>
        <translation>Ниёз: {need}</translation>
    </message>
    <message>
        <source>Plan: {area}</source>
        <translation>Нақша: {area}</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Нақша</translation>
    </message>
    <message>
        <source>done on {day}</source>
        <translation>иҷро шуд {day}</translation>
    </message>
    <message>
        <source>until {day}, overdue</source>
        <translation>то {day}, муҳлаташ гузашт</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>то {day}</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Join a case</source>
        <translation>Ба парванда пайвастан</translation>
    </message>
    <message>
        <source>The calls of this story that are still open become part of the case. It can be taken back.</source>
        <translation>Зангҳои ҳанӯз кушодаи ин ҳикоят қисми парванда мешаванд. Инро баргардондан мумкин аст.</translation>
    </message>
    <message>
        <source>Name or reference of the case</source>
        <translation>Ном ё рақами парванда</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бекор кардан</translation>
    </message>
    <message>
        <source>No case fits.</source>
        <translation>Парванда ёфт нашуд.</translation>
    </message>
</context>
<context>
    <name>JoinStep</name>
    <message>
        <source>Join an organisation</source>
        <translation>Ҷойи корро пайваст кардан</translation>
    </message>
    <message>
        <source>The keys are made here and never leave this computer. Next you write a request to a stick, and bring back headquarters&apos; answer.</source>
        <translation>Калидҳо дар ин ҷо сохта мешаванд ва ҳаргиз аз ин компютер намераванд. Баъд Шумо дархостро ба флешка менависед ва ҷавоби марказро меоред.</translation>
    </message>
    <message>
        <source>Make the keys</source>
        <translation>Калидҳоро сохтан</translation>
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
        <translation>Нақши Шумо</translation>
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
        <translation>Пӯшидан</translation>
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
    <name>KeepQuestionDialog</name>
    <message>
        <source>Keep this question</source>
        <translation>Нигоҳ доштани ин савол</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Нигоҳ доштан</translation>
    </message>
    <message>
        <source>It can be asked again of any edition, by everyone whose role may. It never changes: another question takes another name.</source>
        <translation>Онро аз ҳар нашр боз пурсидан мумкин аст, ҳар касе ки нақшаш иҷозат медиҳад. Он тағйир намеёбад: саволи дигар номи дигар мегирад.</translation>
    </message>
    <message>
        <source>Name of the question</source>
        <translation>Номи савол</translation>
    </message>
    <message>
        <source>Letters a to z, digits and hyphens; no name of a person.</source>
        <translation>Ҳарфҳои a то z, рақамҳо ва дефис; на номи шахс.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Номро нависед.</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Amnesty</source>
        <translation>Авф</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Рад</translation>
    </message>
    <message>
        <source>Referral to a prosecutor</source>
        <translation>Ба прокурор фиристодан</translation>
    </message>
    <message>
        <source>Child protection</source>
        <translation>Ҳифзи кӯдак</translation>
    </message>
    <message>
        <source>Another outcome</source>
        <translation>Натиҷаи дигар</translation>
    </message>
    <message>
        <source>The decision has to be looked at again, or the person appealed.</source>
        <translation>Қарорро аз нав дидан лозим аст ё шахс аз болои он шикоят кард.</translation>
    </message>
    <message>
        <source>Another decision waits for its panel.</source>
        <translation>Қарори дигар ҳайати худро интизор аст.</translation>
    </message>
    <message>
        <source>Two decisions are in force. Decide again, naming both.</source>
        <translation>Ду қарор амал мекунад. Қарори нав қабул кунед, ки ҳардуро ном барад.</translation>
    </message>
    <message>
        <source>Nobody has said yet that the person was told the decision.</source>
        <translation>Ҳанӯз касе нагуфтааст, ки қарор ба шахс гуфта шуд.</translation>
    </message>
    <message>
        <source>The case is on legal hold.</source>
        <translation>Нобудкунии парванда манъ аст.</translation>
    </message>
    <message>
        <source>Somebody has to come, and nobody has come yet.</source>
        <translation>Касе бояд биёяд, ва ҳанӯз касе наомадааст.</translation>
    </message>
    <message>
        <source>An interview of the case is still a draft.</source>
        <translation>Яке аз суҳбатҳои парванда ҳанӯз сиёҳнавис аст.</translation>
    </message>
    <message>
        <source>Open until {day}, then restricted.</source>
        <translation>То {day} кушода аст, баъд дастрасӣ маҳдуд мешавад.</translation>
    </message>
    <message>
        <source>Restricted since {since}. It may be erased from {day}.</source>
        <translation>Дастрасӣ аз {since} маҳдуд аст. Аз {day} пок кардан мумкин.</translation>
    </message>
    <message>
        <source>Restricted since {since}. It may be erased since {day}.</source>
        <translation>Дастрасӣ аз {since} маҳдуд аст. Пок кардан аллакай аз {day} мумкин.</translation>
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
        <translation>Ҷойи корро пайваст кардан</translation>
    </message>
    <message>
        <source>For a post: makes its keys here, and writes a request that headquarters answers.</source>
        <translation>Барои пост: калидҳояшро ин ҷо месозад ва дархосте менависад, ки марказ ба он ҷавоб медиҳад.</translation>
    </message>
    <message>
        <source>Set up headquarters</source>
        <translation>Марказро сохтан</translation>
    </message>
    <message>
        <source>For the organisation: makes its root key and the desk that takes in what posts send.</source>
        <translation>Барои созмон: калиди решагии он ва ҷойи кореро месозад, ки фиристодаҳои постҳоро қабул мекунад.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Аз нусхаи эҳтиётӣ барқарор кардан</translation>
    </message>
    <message>
        <source>For a desk that was lost or damaged: makes it anew from the stick.</source>
        <translation>Барои ҷойи кори гумшуда ё вайрон: онро аз флешка аз нав месозад.</translation>
    </message>
    <message>
        <source>What this program cannot protect against</source>
        <translation>Ин барнома аз чӣ муҳофизат карда наметавонад</translation>
    </message>
    <message>
        <source>This program is carried along: its folder for desks, {folder}, is empty. Choose below how to begin: the desk will lie there, and nothing in this computer&apos;s account. To go on with a desk that exists, restore its backup. Encrypt the whole stick first.</source>
        <translation>Ин барнома ҳамроҳ бурда мешавад: ҷузвдони он барои ҷойҳои кор, {folder}, холист. Дар поён интихоб кунед, ки аз чӣ сар мешавад: ҷойи кор дар он ҷо меистад ва дар ҳисоби ин компютер чизе нест. Барои давом додани ҷойи кори мавҷуд нусхаи эҳтиётии онро барқарор кунед. Аввал тамоми флешкаро рамзгузорӣ кунед.</translation>
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
        <translation>Ҳамаи ҷавобҳо нигоҳ дошта шудаанд. Сиёҳнависро ҳар вақт давом додан мумкин аст. Суҳбати бе имзо қатъшуда дигар пешниҳод намешавад.</translation>
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
        <translation>Бе имзо қатъ кардан</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>The letter to the person</source>
        <translation>Мактуб ба шахс</translation>
    </message>
    <message>
        <source>A saved letter is not encrypted, and who finds it learns of the case. Save it only where it may be read, print it, and delete the file. The log names who made it.</source>
        <translation>Мактуби нигоҳдошта рамзгузорӣ нашудааст, ва ҳар кӣ онро ёбад, аз парванда огоҳ мешавад. Онро танҳо дар ҷое нигоҳ доред, ки хонданаш мумкин аст, чоп кунед ва баъд файлро тоза кунед. Журнал номи созандаашро дорад.</translation>
    </message>
    <message>
        <source>Where there is none, the letter has a line to write on.</source>
        <translation>Агар набошад, дар мактуб сатре барои навиштан мемонад.</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>Бо кадом забон</translation>
    </message>
    <message>
        <source>Telephone to ask at</source>
        <translation>Телефон барои саволҳо</translation>
    </message>
    <message>
        <source>Where it is given</source>
        <translation>Дар куҷо дода мешавад</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бекор кардан</translation>
    </message>
    <message>
        <source>Choose where to save it…</source>
        <translation>Ҷои нигоҳ доштанро интихоб кардан…</translation>
    </message>
</context>
<context>
    <name>LetterRow</name>
    <message>
        <source>Letters</source>
        <translation>Ҳарфҳо</translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation>Тоҷикӣ</translation>
    </message>
    <message>
        <source>Tajik, all letters</source>
        <translation>Тоҷикӣ, ҳамаи ҳарфҳо</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Форсӣ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Пӯшидан</translation>
    </message>
    <message>
        <source>Short gap</source>
        <translation>Фосилаи кӯтоҳ</translation>
    </message>
</context>
<context>
    <name>LicencesPanel</name>
    <message>
        <source>The program is under the Apache License 2.0 and stands on the work of others. Choose a work to read its licence; licences are in English, as their makers wrote them.</source>
        <translation>Барнома таҳти литсензияи Apache 2.0 аст ва бар меҳнати дигарон такя мекунад. Корро интихоб кунед, то литсензияи онро хонед; литсензияҳо ба забони англисӣ, чунон ки муаллифон навиштаанд.</translation>
    </message>
    <message>
        <source>Works of others</source>
        <translation>Корҳои дигарон</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Литсензия</translation>
    </message>
    <message>
        <source>This work came without the words of its licence; its name stands above.</source>
        <translation>Ин кор бе матни литсензия омадааст; номи он дар боло навишта шудааст.</translation>
    </message>
</context>
<context>
    <name>LimitsDialog</name>
    <message>
        <source>What this program cannot protect against</source>
        <translation>Ин барнома аз чӣ муҳофизат карда наметавонад</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Ин компютер</translation>
    </message>
    <message>
        <source>Any computer</source>
        <translation>Ҳар компютер</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Хондам</translation>
    </message>
</context>
<context>
    <name>LineColumns</name>
    <message>
        <source>Speaks for it</source>
        <translation>Инро тасдиқ мекунад</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>Хилофи инро мегӯяд</translation>
    </message>
</context>
<context>
    <name>LinePage</name>
    <message>
        <source>All lines</source>
        <translation>Ҳамаи сатрҳо</translation>
    </message>
    <message>
        <source>Correct the words</source>
        <translation>Ислоҳи суханон</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Сатри {number}</translation>
    </message>
    <message>
        <source>Before: {words} ({why})</source>
        <translation>Пештар: {words} ({why})</translation>
    </message>
    <message>
        <source>Why is it corrected?</source>
        <translation>Чаро ислоҳ мешавад?</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Ислоҳ кардан</translation>
    </message>
    <message>
        <source>Why does it no longer count?</source>
        <translation>Чаро дигар ба ҳисоб намеравад?</translation>
    </message>
    <message>
        <source>Do not count this line any more</source>
        <translation>Дигар ба ҳисоб нагирифтан</translation>
    </message>
    <message>
        <source>Count this line again</source>
        <translation>Боз ба ҳисоб гирифтан</translation>
    </message>
    <message>
        <source>Not counted: {why}</source>
        <translation>Ба ҳисоб намеравад: {why}</translation>
    </message>
    <message>
        <source>Do not count it</source>
        <translation>Ба ҳисоб нагирифтан</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>What they are</source>
        <translation>Кӣ мешавад</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>Ба кӣ</translation>
    </message>
    <message>
        <source>How certain it is</source>
        <translation>То чӣ андоза аниқ</translation>
    </message>
    <message>
        <source>How do you know it?</source>
        <translation>Инро аз куҷо медонед?</translation>
    </message>
    <message>
        <source>Who is {name} to the others?</source>
        <translation>{name} ба дигарон кӣ мешавад?</translation>
    </message>
    <message>
        <source>A link can be taken back at any time; what was said before stays.</source>
        <translation>Робитаро ҳар вақт бекор кардан мумкин аст; гуфтаҳои пештара мемонанд.</translation>
    </message>
    <message>
        <source>Record the link</source>
        <translation>Сабти робита</translation>
    </message>
</context>
<context>
    <name>LinkagePanel</name>
    <message>
        <source>A run compares all persons of headquarters and proposes pairs that may be one person, in the queue Possibly the same person. A person decides on each; nothing is linked by a run, and no probability is shown.</source>
        <translation>Гузариш ҳамаи одамони марказро муқоиса мекунад ва ҷуфтҳоеро, ки шояд як шахс бошанд, дар навбати «Шояд ҳамон шахс» пешниҳод мекунад. Дар бораи ҳар кадом одам қарор мекунад; гузариш чизеро пайваст намекунад ва эҳтимол нишон дода намешавад.</translation>
    </message>
    <message>
        <source>Compare all persons</source>
        <translation>Муқоисаи ҳамаи одамон</translation>
    </message>
    <message>
        <source>Each level weighs by how often it is found among pairs of one person (m), and among all others (u); pairs of less weight than the threshold are not proposed.</source>
        <translation>Ҳар дараҷа аз рӯи он вазн дорад, ки дар ҷуфтҳои як шахс (m) ва дар ҳамаи дигарон (u) чанд бор дучор меояд; ҷуфтҳои вазнашон аз остона камтар пешниҳод намешаванд.</translation>
    </message>
    <message>
        <source>Rules of a run</source>
        <translation>Қоидаҳои гузариш</translation>
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
        <source>What would change?</source>
        <translation>Чӣ тағйир меёбад?</translation>
    </message>
    <message>
        <source>Put these rules in force</source>
        <translation>Ин қоидаҳоро ҷорӣ кардан</translation>
    </message>
    <message>
        <source>Back to the program&apos;s rules</source>
        <translation>Бозгашт ба қоидаҳои барнома</translation>
    </message>
    <message>
        <source>Compared: {persons}. Pairs to look at: {pairs}; new among them: {new}.</source>
        <translation>Муқоиса шуд: {persons}. Ҷуфтҳо барои дидан: {pairs}; аз онҳо нав: {new}.</translation>
    </message>
    <message>
        <source>They stand in the queue Possibly the same person.</source>
        <translation>Онҳо дар навбати «Шояд ҳамон шахс» меистанд.</translation>
    </message>
    <message>
        <source>Pairs to look at: {now} now, {then} then; new: {more}, gone: {fewer}.</source>
        <translation>Ҷуфтҳо барои дидан: ҳоло {now}, баъд {then}; нав: {more}, нест мешавад: {fewer}.</translation>
    </message>
    <message>
        <source>Linked by people, {same} in all: {same_now} now, {same_then} then. Said not to be the same: {not_now} now, {not_then} then. Nothing was changed.</source>
        <translation>Аз ҷониби одамон пайвастшуда, ҳамагӣ {same}: ҳоло {same_now}, баъд {same_then}. Гуфташуда, ки як шахс нест: ҳоло {not_now}, баъд {not_then}. Ҳеҷ чиз тағйир наёфт.</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>Сабабро нависед.</translation>
    </message>
    <message>
        <source>In force from the next run on.</source>
        <translation>Аз гузариши оянда амал мекунад.</translation>
    </message>
</context>
<context>
    <name>Lint</name>
    <message>
        <source>It asks about prayer or religious practice.</source>
        <translation>Дар бораи намоз ё расму оини динӣ мепурсад.</translation>
    </message>
    <message>
        <source>It asks about dress.</source>
        <translation>Дар бораи либос мепурсад.</translation>
    </message>
    <message>
        <source>It asks about a beard.</source>
        <translation>Дар бораи риш мепурсад.</translation>
    </message>
    <message>
        <source>It asks about ethnicity.</source>
        <translation>Дар бораи миллат мепурсад.</translation>
    </message>
    <message>
        <source>It judges by the language a person speaks.</source>
        <translation>Аз рӯи забони шахс хулоса мекунад.</translation>
    </message>
    <message>
        <source>It judges by where a person comes from.</source>
        <translation>Аз рӯи зодгоҳи шахс хулоса мекунад.</translation>
    </message>
    <message>
        <source>It asks for what relatives did.</source>
        <translation>Мепурсад, ки хешовандон чӣ карданд.</translation>
    </message>
    <message>
        <source>It judges by a diagnosis alone.</source>
        <translation>Танҳо аз рӯи ташхис хулоса мекунад.</translation>
    </message>
    <message>
        <source>It judges by having travelled alone.</source>
        <translation>Танҳо аз рӯи сафар хулоса мекунад.</translation>
    </message>
    <message>
        <source>It asks a child about acts, a group, the parents, or abuse.</source>
        <translation>Аз кӯдак дар бораи амалҳо, гурӯҳ, волидон ё зӯроварӣ мепурсад.</translation>
    </message>
    <message>
        <source>It has no place for evidence, so a rating would stand without its reasons.</source>
        <translation>Барои далел ҷой надорад, пас баҳо бе асос мемонад.</translation>
    </message>
    <message>
        <source>It takes evidence for it only, and none against it.</source>
        <translation>Танҳо он чиро мегирад, ки инро тасдиқ мекунад, на он чиро, ки хилофи инро мегӯяд.</translation>
    </message>
    <message>
        <source>It takes evidence without grading it: a rumour weighs as much as a document.</source>
        <translation>Далелро бе баҳои эътимод мегирад: овоза бо ҳуҷҷат баробар мешавад.</translation>
    </message>
    <message>
        <source>It cannot be left out: whoever does not know would have to guess.</source>
        <translation>Онро гузошта рафтан мумкин нест: ки намедонад, маҷбур аст тахмин кунад.</translation>
    </message>
    <message>
        <source>It can be left out without saying why.</source>
        <translation>Онро бе гуфтани сабаб гузошта рафтан мумкин аст.</translation>
    </message>
    <message>
        <source>It is a rating that is filled in before anybody judged.</source>
        <translation>Ин баҳоест, ки пеш аз хулосаи одам пур шудааст.</translation>
    </message>
    <message>
        <source>What it begins with is written in a way this program does not know.</source>
        <translation>Он чи аз он оғоз мешавад, тавре навишта шудааст, ки барнома намедонад.</translation>
    </message>
    <message>
        <source>It would begin with what the case knows, where only the person may say it.</source>
        <translation>Он аз он чи парванда медонад оғоз мешуд, ҳол он ки инро танҳо худи шахс гуфта метавонад.</translation>
    </message>
    <message>
        <source>It gives its case a fact that this program does not know: it guards nobody.</source>
        <translation>Ба парванда факте медиҳад, ки барнома намедонад: касеро ҳимоя намекунад.</translation>
    </message>
    <message>
        <source>It has an answer that its fact cannot be: it guards nobody.</source>
        <translation>Ҷавобе дорад, ки факт буда наметавонад: касеро ҳимоя намекунад.</translation>
    </message>
    <message>
        <source>It says that it touches something this program does not know.</source>
        <translation>Мегӯяд, ки ба чизе дахл дорад, ки барнома намедонад.</translation>
    </message>
    <message>
        <source>The rights notice is read before it is known whether the person is a child.</source>
        <translation>Ҳуқуқҳоро пеш аз он мефаҳмонанд, ки маълум шавад, шахс кӯдак аст ё не.</translation>
    </message>
    <message>
        <source>It must be answered, and takes no answer for who does not want to say.</source>
        <translation>Ба он ҷавоб додан лозим аст, вале ҷавоби «ҷавоб додан нахост» нест.</translation>
    </message>
    <message>
        <source>It asks several things at once.</source>
        <translation>Дар он якбора чанд савол аст.</translation>
    </message>
    <message>
        <source>It can be rated while the conversation goes on.</source>
        <translation>Онро ҳангоми суҳбат, ки ҳанӯз тамом нашудааст, арзёбӣ кардан мумкин аст.</translation>
    </message>
    <message>
        <source>It may be “not met” although the person was not heard about it.</source>
        <translation>Меъёр «иҷро нашудааст» шуда метавонад, ҳарчанд шахсро дар ин бора нашунидаанд.</translation>
    </message>
    <message>
        <source>It is kept for a role that no officer can have.</source>
        <translation>Он барои нақше нигоҳ дошта шудааст, ки ягон корманд надорад.</translation>
    </message>
    <message>
        <source>It is read aloud and has a sentence that is too long.</source>
        <translation>Бо овоз хонда мешавад ва ҷумлаи аз ҳад дароз дорад.</translation>
    </message>
    <message>
        <source>It is read aloud and has a sentence full of long words.</source>
        <translation>Бо овоз хонда мешавад ва ҷумлае пур аз калимаҳои дароз дорад.</translation>
    </message>
    <message>
        <source>It reproaches somebody, or asks why they did something.</source>
        <translation>Айбдор мекунад ё мепурсад, ки шахс чаро коре кард.</translation>
    </message>
    <message>
        <source>It takes for granted what nobody has said yet.</source>
        <translation>Чизеро, ки ҳанӯз касе нагуфтааст, маълум мешуморад.</translation>
    </message>
    <message>
        <source>Not every language has its text.</source>
        <translation>Матн на ба ҳамаи забонҳост.</translation>
    </message>
    <message>
        <source>There are rules for {name}, but no such question; they do nothing.</source>
        <translation>Барои {name} қоидаҳо ҳаст, аммо чунин савол нест; онҳо кор намекунанд.</translation>
    </message>
    <message>
        <source>There are two sets of rules for it; only the last one counts.</source>
        <translation>Барои он ду маҷмӯи қоида ҳаст; танҳо охиринаш амал мекунад.</translation>
    </message>
    <message>
        <source>An action is meant for a question that is not there; it does nothing.</source>
        <translation>Амал барои саволест, ки нест; он кор намекунад.</translation>
    </message>
    <message>
        <source>The word “{name}” in its rules has no quotation marks and is no question: it counts as nothing.</source>
        <translation>Калимаи «{name}» дар қоидаҳояш бе нохунак аст ва чунин савол нест: он ҳеҷ маъно надорад.</translation>
    </message>
    <message>
        <source>It reckons with ratings. No sum of them means anything: take it out.</source>
        <translation>Дар ин ҷо бо баҳоҳо ҳисоб мекунанд. Ҷамъи онҳо ҳеҷ маъно надорад: инро гиред.</translation>
    </message>
</context>
<context>
    <name>ListBanner</name>
    <message>
        <source>Renew the list</source>
        <translation>Рӯйхатро нав кардан</translation>
    </message>
    <message>
        <source>There is no revocation list here.</source>
        <translation>Дар ин ҷо рӯйхати бозхонд нест.</translation>
    </message>
    <message>
        <source>Revocation list {number}: current until {day}</source>
        <translation>Рӯйхати бозхонди {number}: то {day} эътибор дорад</translation>
    </message>
    <message>
        <source>It is time to renew it: no list is made by itself, and without a current one posts cannot judge signatures.</source>
        <translation>Вақти нав кардани он расид: рӯйхат худ аз худ сохта намешавад ва бе рӯйхати амалкунанда постҳо имзоҳоро санҷида наметавонанд.</translation>
    </message>
    <message>
        <source>Each post gets it with its next return bundle.</source>
        <translation>Ҳар пост онро бо бастаи ҷавобии навбатӣ мегирад.</translation>
    </message>
    <message>
        <source>It says whose certificates headquarters took back.</source>
        <translation>Он мегӯяд, ки марказ сертификатҳои киро бозхондааст.</translation>
    </message>
    <message>
        <source>Revocation list {number} expired on {day}</source>
        <translation>Муҳлати рӯйхати бозхонди {number} {day} гузашт</translation>
    </message>
    <message>
        <source>Renew it; each post gets it with its next return bundle.</source>
        <translation>Онро нав кунед; ҳар пост онро бо бастаи ҷавобии навбатӣ мегирад.</translation>
    </message>
    <message>
        <source>Signatures cannot be judged until a return bundle from headquarters brings a new one. Interviews go on as ever.</source>
        <translation>То омадани рӯйхати нав бо бастаи ҷавобии марказ ба имзоҳо баҳо додан намешавад. Суҳбатҳо мисли ҳамеша идома доранд.</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>The list of proofs</source>
        <translation>Рӯйхати маълумотномаҳо</translation>
    </message>
    <message>
        <source>Make the list anew</source>
        <translation>Аз нав тартиб додани рӯйхат</translation>
    </message>
    <message>
        <source>The list of proofs is to be renewed.</source>
        <translation>Рӯйхати маълумотномаҳоро нав кардан лозим.</translation>
    </message>
    <message>
        <source>Write return bundles: each carries the new list to its post.</source>
        <translation>Бастаҳои ҷавобиро нависед: ҳар яке рӯйхати навро ба пости худ мебарад.</translation>
    </message>
    <message>
        <source>Return bundles</source>
        <translation>Бастаҳои ҷавобӣ</translation>
    </message>
    <message>
        <source>There is none yet: it is made with the first proof.</source>
        <translation>Он ҳанӯз нест: бо маълумотномаи якум тартиб дода мешавад.</translation>
    </message>
    <message>
        <source>Number {number}, made {when}, good until {until}.</source>
        <translation>Рақами {number}, тартиб дода шуд {when}, то {until} эътибор дорад.</translation>
    </message>
    <message>
        <source>Key {key} of {officers}, signs until {until}</source>
        <translation>Калиди {key}: {officers}, то {until} имзо мекунад</translation>
    </message>
    <message>
        <source>No longer safe…</source>
        <translation>Дигар боэътимод нест…</translation>
    </message>
    <message>
        <source>The list is made. The next return bundles carry it.</source>
        <translation>Рӯйхат тартиб дода шуд. Онро бастаҳои ҷавобии оянда мебаранд.</translation>
    </message>
    <message>
        <source>Take over a list…</source>
        <translation>Қабул кардани рӯйхат…</translation>
    </message>
    <message>
        <source>For a list that headquarters no longer has, as after a restore: a file, or a proof&apos;s PDF.</source>
        <translation>Барои рӯйхате, ки марказ дигар надорад, масалан пас аз барқароркунӣ: файл ё PDF-и маълумотнома.</translation>
    </message>
    <message>
        <source>Lists and proofs (*.json *.pdf)</source>
        <translation>Рӯйхатҳо ва маълумотномаҳо (*.json *.pdf)</translation>
    </message>
    <message>
        <source>Take over a list</source>
        <translation>Қабул кардани рӯйхат</translation>
    </message>
    <message>
        <source>Taken over. The next return bundles carry the new list.</source>
        <translation>Қабул шуд. Рӯйхати навро бастаҳои ҷавобии оянда мебаранд.</translation>
    </message>
    <message>
        <source>It says nothing that was not known here.</source>
        <translation>Дар он чизе нест, ки ин ҷо маълум набошад.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Birth date: the same day</source>
        <translation>Санаи таваллуд: ҳамон рӯз</translation>
    </message>
    <message>
        <source>Birth date: day and month in the other order</source>
        <translation>Санаи таваллуд: рӯз ва моҳ бо тартиби дигар</translation>
    </message>
    <message>
        <source>Birth date: the same year; one of both says no more</source>
        <translation>Санаи таваллуд: ҳамон сол; яке аз санаҳо бештар чизе намегӯяд</translation>
    </message>
    <message>
        <source>Birth date: close, and one of both may be a guess</source>
        <translation>Санаи таваллуд: наздик, ва яке аз санаҳо тахминӣ буда метавонад</translation>
    </message>
    <message>
        <source>Birth date: not known</source>
        <translation>Санаи таваллуд: маълум нест</translation>
    </message>
    <message>
        <source>the main name of the entry</source>
        <translation>номи асосии сабт</translation>
    </message>
    <message>
        <source>the name in its own script</source>
        <translation>ном бо хати худаш</translation>
    </message>
    <message>
        <source>an alias</source>
        <translation>номи дигар</translation>
    </message>
    <message>
        <source>an alias of low quality, as the list says itself</source>
        <translation>номи дигари сифаташ паст, чунон ки худи рӯйхат мегӯяд</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>ҳамон</translation>
    </message>
    <message>
        <source>sounds alike</source>
        <translation>якхела садо медиҳад</translation>
    </message>
    <message>
        <source>one root</source>
        <translation>як реша</translation>
    </message>
    <message>
        <source>one letter off</source>
        <translation>як ҳарф фарқ дорад</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Каси дигар</translation>
    </message>
    <message>
        <source>It may be them</source>
        <translation>Шояд ҳамон кас бошад</translation>
    </message>
    <message>
        <source>It is them</source>
        <translation>Ҳамон кас аст</translation>
    </message>
    <message>
        <source>Not shown while a conversation with the person is open. Sign or finish it first: who knows of a match asks otherwise.</source>
        <translation>То суҳбат бо шахс кушода аст, нишон дода намешавад. Аввал онро имзо кунед ё ба охир расонед: касе ки аз мувофиқат хабар дорад, дигар хел мепурсад.</translation>
    </message>
    <message>
        <source>Not shown while you rate in this case. Lock or sign your ratings first: who knows of a match rates otherwise.</source>
        <translation>То шумо дар ин парванда баҳо медиҳед, нишон дода намешавад. Аввал баҳоҳоятонро қулф ё имзо кунед: касе ки аз мувофиқат хабар дорад, дигар хел баҳо медиҳад.</translation>
    </message>
    <message>
        <source>Possible match: list {list} of {day}, loaded {loaded}, entry {entry}</source>
        <translation>Мувофиқати эҳтимолӣ: рӯйхати {list} аз {day}, бор шуд {loaded}, сабти {entry}</translation>
    </message>
    <message>
        <source>No match: list {list} of {day}, loaded {loaded}</source>
        <translation>Мувофиқат нест: рӯйхати {list} аз {day}, бор шуд {loaded}</translation>
    </message>
    <message>
        <source>This list is old. Ask headquarters for a newer one before you rely on it.</source>
        <translation>Ин рӯйхат кӯҳна аст. Пеш аз он ки ба он такя кунед, аз марказ навашро пурсед.</translation>
    </message>
    <message>
        <source>Of 1,000 innocent people about {count} match this list.</source>
        <translation>Аз 1000 одами бегуноҳ тақрибан {count} нафар бо ин рӯйхат мувофиқ меоянд.</translation>
    </message>
    <message>
        <source>Matches that ended, because the entry or the case changed: {count}</source>
        <translation>Мувофиқатҳое, ки ба охир расиданд, зеро сабт ё парванда тағйир ёфт: {count}</translation>
    </message>
    <message>
        <source>In this case: {name}</source>
        <translation>Дар ин парванда: {name}</translation>
    </message>
    <message>
        <source>On the list: {name} ({quality})</source>
        <translation>Дар рӯйхат: {name} ({quality})</translation>
    </message>
    <message>
        <source>Words that agree: {words}</source>
        <translation>Калимаҳое, ки мувофиқанд: {words}</translation>
    </message>
    <message>
        <source>{ours} – {theirs} ({how})</source>
        <translation>{ours} – {theirs} ({how})</translation>
    </message>
    <message>
        <source>Words that do not agree: {count}</source>
        <translation>Калимаҳое, ки мувофиқ нестанд: {count}</translation>
    </message>
    <message>
        <source>A common name: many people bear these words.</source>
        <translation>Номи маъмул: ин калимаҳоро бисёр касон доранд.</translation>
    </message>
    <message>
        <source>{sentence} (the list: {birth})</source>
        <translation>{sentence} (дар рӯйхат: {birth})</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>аз {first} то {last}</translation>
    </message>
    <message>
        <source>about {birth}</source>
        <translation>тақрибан {birth}</translation>
    </message>
    <message>
        <source>{found} – {reasons} ({officer}, {day})</source>
        <translation>{found} – {reasons} ({officer}, {day})</translation>
    </message>
    <message>
        <source>{found} – {reasons} ({officer}, {desk}, {day})</source>
        <translation>{found} – {reasons} ({officer}, {desk}, {day})</translation>
    </message>
    <message>
        <source>Names or birth date of the case have changed since. Look again.</source>
        <translation>Аз он вақт номҳо ё санаи таваллуд дар парванда тағйир ёфтанд. Аз нав нигаред.</translation>
    </message>
    <message>
        <source>Source: {source}. Legal ground: {ground}. {persons} persons; signed by {officer}.</source>
        <translation>Сарчашма: {source}. Асоси ҳуқуқӣ: {ground}. Шахсон дар рӯйхат: {persons}; имзо кард: {officer}.</translation>
    </message>
</context>
<context>
    <name>ListsPage</name>
    <message>
        <source>Cases</source>
        <translation>Парвандаҳо</translation>
    </message>
    <message>
        <source>The assessed person alone is compared, by names and birth date; nobody of their family is. A possible match is a reason to look and nothing else: it changes no stage, is no evidence by itself, and ends when its entry leaves the list.</source>
        <translation>Танҳо худи шахс муқоиса мешавад, аз рӯи номҳо ва санаи таваллуд; ҳеҷ кас аз оилаи ӯ не. Мувофиқати эҳтимолӣ сабаби нигоҳ кардан аст ва бас: марҳила аз он тағйир намеёбад, худаш далел нест ва вақте ки сабт аз рӯйхат меравад, ба охир мерасад.</translation>
    </message>
    <message>
        <source>No list is in force at this desk. Load the one that headquarters signed.</source>
        <translation>Дар ин ҷойи корӣ рӯйхати амалкунанда нест. Онеро бор кунед, ки марказ имзо кардааст.</translation>
    </message>
    <message>
        <source>Load a signed list…</source>
        <translation>Бор кардани рӯйхати имзошуда…</translation>
    </message>
    <message>
        <source>Signed lists (*.vdlist)</source>
        <translation>Рӯйхатҳои имзошуда (*.vdlist)</translation>
    </message>
    <message>
        <source>Load a signed list</source>
        <translation>Бор кардани рӯйхати имзошуда</translation>
    </message>
    <message>
        <source>Loaded: {list}, version {version}.</source>
        <translation>Бор шуд: {list}, версияи {version}.</translation>
    </message>
    <message>
        <source>Kept with the case.</source>
        <translation>Дар парванда нигоҳ дошта шуд.</translation>
    </message>
</context>
<context>
    <name>LivesDialog</name>
    <message>
        <source>Where they are</source>
        <translation>Дар куҷост</translation>
    </message>
    <message>
        <source>How do you know it?</source>
        <translation>Инро аз куҷо медонед?</translation>
    </message>
    <message>
        <source>Where does the family live?</source>
        <translation>Оила дар куҷо мезияд?</translation>
    </message>
    <message>
        <source>It is written down for: {names}</source>
        <translation>Барои инҳо навишта мешавад: {names}</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Сабт кардан</translation>
    </message>
</context>
<context>
    <name>LogFacts</name>
    <message>
        <source>names changed</source>
        <translation>номҳо тағйир ёфтанд</translation>
    </message>
    <message>
        <source>birth date changed</source>
        <translation>санаи таваллуд тағйир ёфт</translation>
    </message>
    <message>
        <source>stage changed</source>
        <translation>марҳала тағйир ёфт</translation>
    </message>
    <message>
        <source>the report alone</source>
        <translation>танҳо ҳисобот</translation>
    </message>
    <message>
        <source>all its files</source>
        <translation>ҳамаи файлҳои он</translation>
    </message>
    <message>
        <source>with HQ&apos;s stamps</source>
        <translation>бо тамғаҳои марказ</translation>
    </message>
    <message>
        <source>it was set up</source>
        <translation>он таъсис ёфт</translation>
    </message>
    <message>
        <source>it was restored from a backup</source>
        <translation>он аз нусхаи эҳтиётӣ барқарор шуд</translation>
    </message>
    <message>
        <source>it was recovered with the recovery key</source>
        <translation>он бо калиди барқарорсозӣ баргардонида шуд</translation>
    </message>
    <message>
        <source>it found itself at an earlier state</source>
        <translation>он дар ҳолати пештара баромад</translation>
    </message>
    <message>
        <source>a copy of it is at work</source>
        <translation>нусхаи он кор мекунад</translation>
    </message>
    <message>
        <source>this desk was restored</source>
        <translation>ин ҷойи кор барқарор шуд</translation>
    </message>
    <message>
        <source>this desk is at an earlier state</source>
        <translation>ин ҷойи кор дар ҳолати пештара аст</translation>
    </message>
    <message>
        <source>this desk went on somewhere else</source>
        <translation>ин ҷойи кор дар ҷойи дигар идома ёфтааст</translation>
    </message>
    <message>
        <source>the marks of this desk&apos;s state are gone</source>
        <translation>аломатҳои ҳолати ин ҷойи кор нестанд</translation>
    </message>
    <message>
        <source>an officer&apos;s key was put back to an earlier one</source>
        <translation>калиди корманд ба пештарааш баргардонида шуд</translation>
    </message>
    <message>
        <source>an administrator&apos;s key still opens the casebook</source>
        <translation>калиди мудири низом то ҳол дафтари парвандаҳоро мекушояд</translation>
    </message>
    <message>
        <source>HQ has seen more of this desk than is here</source>
        <translation>марказ аз ин ҷойи кор бештар дидааст, аз он ки дар ин ҷост</translation>
    </message>
    <message>
        <source>two copies of this desk are at work</source>
        <translation>ду нусхаи ин ҷойи кор кор мекунанд</translation>
    </message>
    <message>
        <source>HQ was restored</source>
        <translation>марказ барқарор шуд</translation>
    </message>
    <message>
        <source>HQ sent two bundles under one number</source>
        <translation>марказ бо як рақам ду баста фиристод</translation>
    </message>
    <message>
        <source>HQ no longer has records it had confirmed</source>
        <translation>марказ сабтҳоеро, ки тасдиқ карда буд, дигар надорад</translation>
    </message>
    <message>
        <source>HQ no longer has records erased here</source>
        <translation>марказ сабтҳои дар ин ҷо покшударо дигар надорад</translation>
    </message>
    <message>
        <source>HQ holds records that are not here</source>
        <translation>марказ сабтҳое дорад, ки дар ин ҷо нестанд</translation>
    </message>
    <message>
        <source>two revocation lists came under one number</source>
        <translation>бо як рақам ду рӯйхати бозхонд омад</translation>
    </message>
    <message>
        <source>a newer list leaves revoked certificates out</source>
        <translation>дар рӯйхати навтар сертификатҳои бозхондашуда нестанд</translation>
    </message>
    <message>
        <source>two sets of rules came under one number</source>
        <translation>бо як рақам ду маҷмӯи қоидаҳо омад</translation>
    </message>
    <message>
        <source>a newer register leaves certificates out</source>
        <translation>дар феҳристи нав сертификатҳои пештара нестанд</translation>
    </message>
    <message>
        <source>certificates came that HQ&apos;s register does not name</source>
        <translation>сертификатҳое омаданд, ки дар феҳристи марказ нестанд</translation>
    </message>
    <message>
        <source>a post has a newer revocation list than HQ</source>
        <translation>рӯйхати бозхонди пост аз они марказ навтар аст</translation>
    </message>
    <message>
        <source>a post has newer rules than HQ</source>
        <translation>қоидаҳои пост аз они марказ навтаранд</translation>
    </message>
    <message>
        <source>two copies of a post are at work</source>
        <translation>ду нусхаи пост кор мекунанд</translation>
    </message>
    <message>
        <source>a post was restored</source>
        <translation>пост барқарор шуд</translation>
    </message>
    <message>
        <source>a post has seen more of HQ than is here</source>
        <translation>пост аз марказ бештар дидааст, аз он ки дар ин ҷост</translation>
    </message>
    <message>
        <source>a post has seen another log of HQ</source>
        <translation>пост журнали дигари марказро дидааст</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) carried over</source>
        <translation>
            <numerusform>%n ҷавоб гузаронида шуд</numerusform>
            <numerusform>%n ҷавоб гузаронида шуд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) found no place</source>
        <translation>
            <numerusform>ба %n ҷавоб ҷой ёфт нашуд</numerusform>
            <numerusform>ба %n ҷавоб ҷой ёфт нашуд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong passphrase(s)</source>
        <translation>
            <numerusform>%n ибораи рамзии нодуруст</numerusform>
            <numerusform>%n ибораи рамзии нодуруст</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies)</source>
        <translation>
            <numerusform>%n нусха</numerusform>
            <numerusform>%n нусха</numerusform>
        </translation>
    </message>
    <message>
        <source>answer {number}</source>
        <translation>ҷавоби {number}</translation>
    </message>
    <message>
        <source>Case {reference}</source>
        <translation>Парвандаи {reference}</translation>
    </message>
    <message>
        <source>Bundle {number}</source>
        <translation>Бастаи {number}</translation>
    </message>
    <message>
        <source>from {giver} to {taker}</source>
        <translation>аз {giver} ба {taker}</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>версияи {number}</translation>
    </message>
    <message>
        <source>the rules are not what officers signed</source>
        <translation>қоидаҳо он нестанд, ки кормандон имзо кардаанд</translation>
    </message>
    <message>
        <source>an earlier version of the program runs</source>
        <translation>версияи пештараи барнома кор мекунад</translation>
    </message>
    <message>
        <source>it became a desk of its own, and its cases stayed</source>
        <translation>он ҷойи кори алоҳида шуд ва парвандаҳояш монданд</translation>
    </message>
    <message>
        <source>a post cannot judge what HQ said</source>
        <translation>пост гуфтаи марказро санҷида наметавонад</translation>
    </message>
    <message>
        <source>what HQ said cannot be judged here</source>
        <translation>гуфтаи марказро дар ин ҷо санҷидан мумкин нест</translation>
    </message>
</context>
<context>
    <name>LogFilters</name>
    <message>
        <source>From</source>
        <translation>Аз</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>То</translation>
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
        <source>About: reference of a case, or an id</source>
        <translation>Дар бораи: рақами парванда ё идентификатор</translation>
    </message>
    <message>
        <source>Case or id</source>
        <translation>Парванда ё идентификатор</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Филтрҳоро тоза кардан</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Дар бораи</translation>
    </message>
    <message>
        <source>That is not a day that exists. Write it as {example}.</source>
        <translation>Чунин рӯз нест. Чунин нависед: {example}.</translation>
    </message>
    <message>
        <source>The first day lies after the last: nothing can fit.</source>
        <translation>Рӯзи аввал баъди рӯзи охир аст: чизе ёфт намешавад.</translation>
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
        <translation>Тамоми журналро санҷидан</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Чӣ</translation>
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
        <source>About</source>
        <translation>Дар бораи</translation>
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
        <source>Show all about the same</source>
        <translation>Ҳама чизро дар ҳамин бора нишон додан</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Тафсилот…</translation>
    </message>
    <message>
        <source>No entry fits.</source>
        <translation>Сатри мувофиқ нест.</translation>
    </message>
    <message>
        <source>Nothing in the log fits all these filters.</source>
        <translation>Дар журнал чизе нест, ки ба ҳамаи ин филтрҳо мувофиқ бошад.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Филтрҳоро тоза кардан</translation>
    </message>
    <message>
        <source>{when} (clock set back)</source>
        <translation>{when} (соат қафо гардонда шуд)</translation>
    </message>
    <message>
        <source>{when} (clock ahead)</source>
        <translation>{when} (соат пеш буд)</translation>
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
    <name>Machine</name>
    <message>
        <source>The disk is encrypted.</source>
        <translation>Диск рамзгузорӣ шудааст.</translation>
    </message>
    <message>
        <source>No disk encryption was found.</source>
        <translation>Рамзгузории диск ёфт нашуд.</translation>
    </message>
    <message>
        <source>Whether the disk is encrypted could not be determined.</source>
        <translation>Муайян нашуд, ки диск рамзгузорӣ шудааст ё не.</translation>
    </message>
    <message>
        <source>Memory is not swapped to a disk in the clear.</source>
        <translation>Хотира бе рамз ба диск бароварда намешавад.</translation>
    </message>
    <message>
        <source>Memory may be swapped to a disk in the clear.</source>
        <translation>Хотира метавонад бе рамз ба диск бароварда шавад.</translation>
    </message>
    <message>
        <source>Whether memory is swapped to a disk in the clear could not be determined.</source>
        <translation>Муайян нашуд, ки хотира бе рамз ба диск бароварда мешавад ё не.</translation>
    </message>
    <message>
        <source>Hibernation is off, or its file is encrypted.</source>
        <translation>Гибернатсия хомӯш аст ё файли он рамзгузорӣ шудааст.</translation>
    </message>
    <message>
        <source>Hibernation would write the whole memory to a disk in the clear.</source>
        <translation>Гибернатсия тамоми хотираро бе рамз ба диск менавишт.</translation>
    </message>
    <message>
        <source>Whether hibernation writes the memory in the clear could not be determined.</source>
        <translation>Муайян нашуд, ки гибернатсия хотираро бе рамз менависад ё не.</translation>
    </message>
    <message>
        <source>A crash of this program writes no memory to the disk.</source>
        <translation>Ҳангоми аз кор мондани ин барнома хотира ба диск навишта намешавад.</translation>
    </message>
    <message>
        <source>A crash may write memory to the disk.</source>
        <translation>Ҳангоми аз кор мондан хотира метавонад ба диск навишта шавад.</translation>
    </message>
    <message>
        <source>Whether a crash writes memory to the disk could not be determined.</source>
        <translation>Муайян нашуд, ки ҳангоми аз кор мондан хотира ба диск навишта мешавад ё не.</translation>
    </message>
    <message>
        <source>That protects a computer that is switched off, not one that is on or asleep.</source>
        <translation>Ин компютери хомӯшро муҳофизат мекунад, на компютери кору хобидаро.</translation>
    </message>
    <message>
        <source>The casebook is encrypted by itself; what the system and other programs write is not. Ask whoever looks after the computer to encrypt the disk.</source>
        <translation>Дафтари парвандаҳо худаш рамзгузорӣ шудааст; он чи низом ва барномаҳои дигар менависанд, не. Аз масъули компютер хоҳиш кунед, ки дискро рамзгузорӣ кунад.</translation>
    </message>
    <message>
        <source>What is in memory while a desk is open can stay on the disk for months. Ask whoever looks after the computer to encrypt swap or turn it off.</source>
        <translation>Он чи ҳангоми кушода будани ҷойи кор дар хотира аст, метавонад моҳҳо дар диск монад. Аз масъули компютер хоҳиш кунед, ки файли мубодиларо рамзгузорӣ кунад ё хомӯш кунад.</translation>
    </message>
    <message>
        <source>Never let the computer hibernate with a desk open: lock it first. Ask whoever looks after the computer to turn hibernation off.</source>
        <translation>Ҳаргиз нагузоред, ки компютер бо ҷойи кори кушода ба гибернатсия равад: аввал қулф кунед. Аз масъули компютер хоҳиш кунед, ки гибернатсияро хомӯш кунад.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the computer to turn crash dumps off.</source>
        <translation>Аз масъули компютер хоҳиш кунед, ки нусхагирии хотираро ҳангоми аз кор мондан хомӯш кунад.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the computer.</source>
        <translation>Аз масъули компютер пурсед.</translation>
    </message>
    <message>
        <source>Check: Settings, Privacy &amp; security, Device encryption or BitLocker.</source>
        <translation>Санҷед: Танзимот, Махфият ва амният, Рамзгузории дастгоҳ ё BitLocker.</translation>
    </message>
    <message>
        <source>The page file is protected only if BitLocker encrypts the disk it lies on.</source>
        <translation>Файли мубодила танҳо вақте муҳофизат мешавад, ки диски онро BitLocker рамзгузорӣ кунад.</translation>
    </message>
    <message>
        <source>Hibernation is on; its file is protected only if BitLocker encrypts the disk.</source>
        <translation>Гибернатсия фаъол аст; файли он танҳо вақте муҳофизат мешавад, ки дискро BitLocker рамзгузорӣ кунад.</translation>
    </message>
    <message>
        <source>Check: Windows Error Reporting in the group policies.</source>
        <translation>Санҷед: ҳисоботи хатогиҳои Windows дар сиёсатҳои гурӯҳӣ.</translation>
    </message>
    <message>
        <source>Check: System Settings, Privacy &amp; Security, FileVault.</source>
        <translation>Санҷед: Танзимоти низом, Махфият ва амният, FileVault.</translation>
    </message>
    <message>
        <source>FileVault protects the swap files; check whether it is on.</source>
        <translation>Файлҳои мубодиларо FileVault муҳофизат мекунад; санҷед, ки он фаъол аст ё не.</translation>
    </message>
    <message>
        <source>FileVault protects the hibernation file; check whether it is on.</source>
        <translation>Файли гибернатсияро FileVault муҳофизат мекунад; санҷед, ки он фаъол аст ё не.</translation>
    </message>
    <message>
        <source>This system saves the whole memory when its kernel crashes. Ask whoever looks after the computer to turn kdump off.</source>
        <translation>Ин низом ҳангоми аз кор мондани ҳастааш тамоми хотираро нигоҳ медорад. Аз масъули компютер хоҳиш кунед, ки kdump-ро хомӯш кунад.</translation>
    </message>
    <message>
        <source>The desks are carried in one folder with the program.</source>
        <translation>Ҷойҳои корро бо барнома дар як ҷузвдон мебаранд.</translation>
    </message>
    <message>
        <source>Whoever takes the stick has it all, and only the passphrases protect it: encrypt the whole stick. An older copy of the folder is not noticed here, only by headquarters. A foreign computer sees what is typed. Lock the desk and eject the stick before pulling it out, and write backups to another one.</source>
        <translation>Дар дасти ҳар кӣ флешка бошад, ҳама чиз дар дасти ӯст ва онро танҳо ибораҳои рамзӣ муҳофизат мекунанд: тамоми флешкаро рамзгузорӣ кунед. Нусхаи кӯҳнаи ҷузвдон дар ин ҷо пай бурда намешавад, танҳо дар марказ. Компютери бегона он чиро, ки менависед, мебинад. Пеш аз кашидани флешка ҷойи корро қулф кунед ва флешкаро дар низом хориҷ кунед; нусхаҳои эҳтиётиро ба флешкаи дигар нависед.</translation>
    </message>
</context>
<context>
    <name>MakeUnreadableDialog</name>
    <message>
        <source>Make {desk} unreadable?</source>
        <translation>{desk}: нохоно мекунед?</translation>
    </message>
    <message>
        <source>Make it unreadable</source>
        <translation>Нохоно кардан</translation>
    </message>
    <message>
        <source>The keys of every officer on this desk are destroyed. Afterwards no passphrase opens it any more, yours neither. This cannot be taken back.</source>
        <translation>Калидҳои ҳамаи кормандон дар ин ҷойи кор нобуд карда мешаванд. Баъд аз он ягон ибораи рамзӣ, аз они Шумо низ, онро намекушояд. Инро бекор кардан мумкин нест.</translation>
    </message>
    <message>
        <source>What was not carried to headquarters and is in no backup is lost. The casebook stays on the disk, encrypted, without its key.</source>
        <translation>Он чи ба марказ бурда нашудааст ва дар ягон нусхаи эҳтиётӣ нест, гум мешавад. Дафтари парвандаҳо дар диск рамзгузоришуда, бе калидаш мемонад.</translation>
    </message>
    <message>
        <source>Copies are not touched: a backup, or a copy somebody made of this computer, still opens with the passphrases it was made with.</source>
        <translation>Ба нусхаҳо даст расонда намешавад: нусхаи эҳтиётӣ ё нусхае, ки касе аз ин компютер гирифтааст, ҳанӯз бо ибораҳои рамзие кушода мешавад, ки бо онҳо сохта шудааст.</translation>
    </message>
    <message>
        <source>On flash memory the destroyed places can survive in the chips for a while. What a laboratory might find there are keys that still ask for their passphrase.</source>
        <translation>Дар хотираи флеш ҷойҳои нобудшуда метавонанд муддате дар микросхемаҳо боқӣ монанд. Он чи лаборатория он ҷо ёфта метавонад, калидҳое мебошанд, ки ҳанӯз ибораи рамзии худро мепурсанд.</translation>
    </message>
    <message>
        <source>Type the name of this desk</source>
        <translation>Номи ин ҷойи корро нависед</translation>
    </message>
    <message>
        <source>It is called: {desk}</source>
        <translation>Номи он: {desk}</translation>
    </message>
    <message>
        <source>What was not carried to headquarters is lost</source>
        <translation>Он чи ба марказ расонида нашудааст, гум мешавад</translation>
    </message>
    <message>
        <source>Nobody opens this desk afterwards, myself neither</source>
        <translation>Пас аз ин ҷойи корро ҳеҷ кас намекушояд, ман ҳам</translation>
    </message>
    <message>
        <source>Tick what you know</source>
        <translation>Он чиро, ки медонед, қайд кунед</translation>
    </message>
    <message>
        <source>The name of this desk is missing</source>
        <translation>Номи ин ҷойи кор навишта нашудааст</translation>
    </message>
    <message>
        <source>Not ticked: {words}</source>
        <translation>Қайд нашудааст: {words}</translation>
    </message>
    <message>
        <source>Destroying the keys</source>
        <translation>Калидҳоро нобуд кардан</translation>
    </message>
    <message>
        <source>Some keys could not be destroyed.</source>
        <translation>Баъзе калидҳоро нобуд кардан нашуд.</translation>
    </message>
    <message>
        <source>Destroy these files by hand: {names}</source>
        <translation>Ин файлҳоро дастӣ нобуд кунед: {names}</translation>
    </message>
    <message>
        <source>No passphrase opens this desk any more.</source>
        <translation>Ин ҷойи корро дигар ягон ибораи рамзӣ намекушояд.</translation>
    </message>
    <message numerus="yes">
        <source>The keys of %n officer(s) were destroyed.</source>
        <translation>
            <numerusform>Калидҳои %n корманд нобуд карда шуданд.</numerusform>
            <numerusform>Калидҳои %n корманд нобуд карда шуданд.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MaterialBox</name>
    <message>
        <source>To which office</source>
        <translation>Ба кадом идора</translation>
    </message>
    <message>
        <source>The offence as the law names it, and what is said of it. Nothing else.</source>
        <translation>Ҷиноят, чунон ки қонун номидааст, ва он чи дар борааш гуфта шуд. Дигар ҳеҷ чиз.</translation>
    </message>
    <message>
        <source>Which offence is named</source>
        <translation>Кадом ҷиноят номбар шудааст</translation>
    </message>
    <message>
        <source>What goes with it</source>
        <translation>Бо он чӣ фиристода мешавад</translation>
    </message>
    <message>
        <source>These never go to a prosecutor:</source>
        <translation>Инҳо ҳеҷ гоҳ ба прокурор намераванд:</translation>
    </message>
    <message>
        <source>{record}: said before the rights notice, or without it</source>
        <translation>{record}: пеш аз фаҳмонидани ҳуқуқҳо ё бе он гуфта шудааст</translation>
    </message>
    <message numerus="yes">
        <source>%n clinical record(s)</source>
        <translation>
            <numerusform>%n сабти клиникӣ</numerusform>
            <numerusform>%n сабти клиникӣ</numerusform>
        </translation>
    </message>
    <message>
        <source>clinical notes, screeners, and what psychologists released</source>
        <translation>қайдҳои клиникӣ, пурсишномаҳои кӯтоҳ ва он чи равоншиносон дастрас кардаанд</translation>
    </message>
</context>
<context>
    <name>MembersPanel</name>
    <message>
        <source>Name</source>
        <translation>Ном</translation>
    </message>
    <message>
        <source>Kind or role</source>
        <translation>Навъ ё нақш</translation>
    </message>
    <message>
        <source>Languages, sex</source>
        <translation>Забонҳо, ҷинс</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Сабаб</translation>
    </message>
    <message>
        <source>Desks and officers</source>
        <translation>Ҷойҳои кор ва кормандон</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Бозхондан…</translation>
    </message>
    <message>
        <source>Choose a desk or an officer to take their certificates back.</source>
        <translation>Барои бозхондани сертификатҳо ҷойи кор ё кормандро интихоб кунед.</translation>
    </message>
    <message>
        <source>Headquarters does not revoke itself.</source>
        <translation>Марказ худро бознамехонад.</translation>
    </message>
    <message>
        <source>This is you. Another supervisor or administrator can do it.</source>
        <translation>Ин Шумоед. Инро роҳбар ё мудири дигари низом карда метавонад.</translation>
    </message>
    <message>
        <source>These certificates are revoked already, as strictly as can be.</source>
        <translation>Ин сертификатҳо аллакай бозхонда шудаанд, сахттар аз ин намешавад.</translation>
    </message>
    <message>
        <source>There is no certificate to take back.</source>
        <translation>Сертификате барои бозхондан нест.</translation>
    </message>
    <message>
        <source>The revocation list has number {number} now.</source>
        <translation>Акнун рақами рӯйхати бозхонд {number} аст.</translation>
    </message>
    <message>
        <source>Revoked. The revocation list has number {number} now.</source>
        <translation>Бозхонда шуд. Акнун рақами рӯйхати бозхонд {number} аст.</translation>
    </message>
    <message>
        <source>Write return bundles, so that every post gets it soon.</source>
        <translation>Бастаҳои ҷавобиро нависед, то ҳар пост онро зуд гирад.</translation>
    </message>
    <message>
        <source>The panel</source>
        <translation>Ҳайат</translation>
    </message>
    <message>
        <source>For not met a lawyer is on the panel, or is heard.</source>
        <translation>Барои «иҷро нашудааст» ҳуқуқшинос дар ҳайат аст ё шунида мешавад.</translation>
    </message>
    <message>
        <source>Lawyer who is heard</source>
        <translation>Ҳуқуқшиносе, ки шунида мешавад</translation>
    </message>
    <message numerus="yes">
        <source>At least %n decision-maker(s) sign it, none of whom assessed the person.</source>
        <translation>
            <numerusform>На камтар аз %n шахси қарорқабулкунанда имзо мекунад; ҳеҷ кадомашон шахсро арзёбӣ накардааст.</numerusform>
            <numerusform>На камтар аз %n шахси қарорқабулкунанда имзо мекунад; ҳеҷ кадомашон шахсро арзёбӣ накардааст.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ҳеҷ кас</translation>
    </message>
    <message>
        <source>assessed the person</source>
        <translation>шахсро арзёбӣ кардааст</translation>
    </message>
</context>
<context>
    <name>Membership</name>
    <message>
        <source>You have no certificate of your own yet: write a request to a stick and have it carried to headquarters.</source>
        <translation>Шумо ҳоло сертификати худро надоред: дархостро ба флешка нависед ва онро ба марказ фиристед.</translation>
    </message>
    <message>
        <source>Your certificate is valid until {day}.</source>
        <translation>Сертификати Шумо то {day} эътибор дорад.</translation>
    </message>
    <message>
        <source>Your certificate is valid until {day}. A request is written; the answer is still to come.</source>
        <translation>Сертификати Шумо то {day} эътибор дорад. Дархост навишта шудааст; ҷавоб ҳанӯз наомадааст.</translation>
    </message>
    <message>
        <source>Your certificate ended on {day}: nothing you sign is accepted until it is renewed. Write a request to a stick and have it carried to headquarters.</source>
        <translation>Муҳлати сертификати Шумо {day} гузашт: то нав шудани он ҳеҷ чизи имзокардаи Шумо қабул намешавад. Дархостро ба флешка нависед ва онро ба марказ фиристед.</translation>
    </message>
    <message>
        <source>Your certificate ends on {day}. Renew it: write a request to a stick and have it carried to headquarters.</source>
        <translation>Муҳлати сертификати Шумо {day} мегузарад. Онро нав кунед: дархостро ба флешка нависед ва онро ба марказ фиристед.</translation>
    </message>
    <message>
        <source>The request is on the stick. Safe to remove.</source>
        <translation>Дархост дар флешка аст. Онро гирифтан мумкин аст.</translation>
    </message>
    <message>
        <source>The request is in a folder on this computer.</source>
        <translation>Дархост дар ҷузвдони ҳамин компютер аст.</translation>
    </message>
    <message>
        <source>The answer is on the stick. Safe to remove.</source>
        <translation>Ҷавоб дар флешка аст. Онро гирифтан мумкин аст.</translation>
    </message>
    <message>
        <source>The answer is in a folder on this computer.</source>
        <translation>Ҷавоб дар ҷузвдони ҳамин компютер аст.</translation>
    </message>
    <message>
        <source>{desk}: {officer}, {role}</source>
        <translation>{desk}: {officer}, {role}</translation>
    </message>
    <message>
        <source>It was {desk} before, became a new desk, and brings that one&apos;s records.</source>
        <translation>Пештар ин ҷойи кори {desk} буд; он ҷойи кори нав шуд ва сабтҳои онро меорад.</translation>
    </message>
    <message>
        <source>The post&apos;s clock is {span} ahead of this one. It can join; have the wrong one put right.</source>
        <translation>Соати пост аз ин соат {span} пеш аст. Онро қабул кардан мумкин аст; соати нодурустро дуруст кунонед.</translation>
    </message>
    <message>
        <source>By the post&apos;s clock this request is {span} old. If it was written just now, that clock is behind: the post can join; have it put right.</source>
        <translation>Аз рӯи соати пост ин дархост {span} пеш навишта шудааст. Агар он ҳозир навишта шуда бошад, он соат қафо аст: постро қабул кардан мумкин аст; онро дуруст кунонед.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {span} behind headquarters&apos;. You can join; have the wrong one put right.</source>
        <translation>Соати ин компютер аз соати марказ {span} қафо аст. Идома додан мумкин аст; соати нодурустро дуруст кунонед.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {span} ahead of headquarters&apos;. You can join; have the wrong one put right.</source>
        <translation>Соати ин компютер аз соати марказ {span} пеш аст. Идома додан мумкин аст; соати нодурустро дуруст кунонед.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Пӯшидан</translation>
    </message>
</context>
<context>
    <name>MonthCard</name>
    <message>
        <source>The month before</source>
        <translation>Моҳи гузашта</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Моҳи оянда</translation>
    </message>
    <message>
        <source>%Y-%m</source>
        <comment>order of the figures of a month</comment>
        <translation>%m.%Y</translation>
    </message>
    <message>
        <source>Days of {month} and how much is due on each</source>
        <translation>Рӯзҳои {month}, ва барои ҳар рӯз чанд кор</translation>
    </message>
</context>
<context>
    <name>MonthTable</name>
    <message>
        <source>Mo</source>
        <translation>Дш</translation>
    </message>
    <message>
        <source>Tu</source>
        <translation>Сш</translation>
    </message>
    <message>
        <source>We</source>
        <translation>Чш</translation>
    </message>
    <message>
        <source>Th</source>
        <translation>Пш</translation>
    </message>
    <message>
        <source>Fr</source>
        <translation>Ҷм</translation>
    </message>
    <message>
        <source>Sa</source>
        <translation>Шн</translation>
    </message>
    <message>
        <source>Su</source>
        <translation>Яш</translation>
    </message>
    <message>
        <source>{day}, due: {count}</source>
        <translation>{day}, дар пеш: {count}</translation>
    </message>
</context>
<context>
    <name>MoreWays</name>
    <message>
        <source>Receive files…</source>
        <translation>Файлҳоро гирифтан…</translation>
    </message>
    <message>
        <source>Write in parts…</source>
        <translation>Бо қисмҳо навиштан…</translation>
    </message>
    <message>
        <source>Own bundles on the stick…</source>
        <translation>Бастаҳои худӣ дар флешка…</translation>
    </message>
    <message>
        <source>Choose bundles to receive</source>
        <translation>Бастаҳоеро, ки гирифтан лозим аст, интихоб кунед</translation>
    </message>
</context>
<context>
    <name>MoveDraftDialog</name>
    <message>
        <source>Move to the newer version?</source>
        <translation>Ба версияи нав гузаред?</translation>
    </message>
    <message>
        <source>{title}
A new draft begins on the newer version with the answers that carry over. The draft you have stays as it is, with all its answers.</source>
        <translation>{title}
Сиёҳнависи нав дар версияи нав бо ҷавобҳое оғоз меёбад, ки гузаронида мешаванд. Сиёҳнависи Шумо ҳамон тавр, бо ҳамаи ҷавобҳояш мемонад.</translation>
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
        <translation>Дар ҳамин версия мондан</translation>
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
        <translation>версияи нав худаш муайян мекунад, ки чанд бор пурсида шавад</translation>
    </message>
    <message>
        <source>it is asked too often</source>
        <translation>аз ҳад зиёд пурсида мешавад</translation>
    </message>
    <message>
        <source>does not fit the new version</source>
        <translation>ба версияи нав мувофиқ нест</translation>
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
        <translation>Гирифтан</translation>
    </message>
    <message>
        <source>Remove name {number}</source>
        <translation>Номи {number}-ро гирифтан</translation>
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
    <name>NameOfficerDialog</name>
    <message>
        <source>Name an officer for the issuing key</source>
        <translation>Кормандро барои калиди додани сертификат таъин кардан</translation>
    </message>
    <message>
        <source>Name the officer</source>
        <translation>Кормандро таъин кардан</translation>
    </message>
    <message>
        <source>Who is named types their passphrase here; then a second officer who is named already is asked for theirs.</source>
        <translation>Касе, ки таъин мешавад, дар ин ҷо ибораи рамзии худро менависад; баъд онро аз корманди дуюме, ки аллакай таъин аст, мепурсанд.</translation>
    </message>
    <message>
        <source>Passphrase of the new one</source>
        <translation>Ибораи рамзии таъиншаванда</translation>
    </message>
</context>
<context>
    <name>NamesEditor</name>
    <message>
        <source>Add another name or script</source>
        <translation>Ном ё хати дигар илова кардан</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Ҳарфҳо</translation>
    </message>
    <message>
        <source>Tajik and Persian letters to type with, F9</source>
        <translation>Ҳарфҳои тоҷикӣ ва форсӣ барои навиштан, F9</translation>
    </message>
</context>
<context>
    <name>Nav</name>
    <message>
        <source>Indicators</source>
        <translation>Нишондиҳандаҳо</translation>
    </message>
</context>
<context>
    <name>NewDeskDialog</name>
    <message>
        <source>Become a new desk</source>
        <translation>Ҷойи кори нав шудан</translation>
    </message>
    <message>
        <source>Name of the new desk</source>
        <translation>Номи ҷойи кори нав</translation>
    </message>
    <message>
        <source>For one of two laptops that run the same desk. Everything on this one stays here; the other one goes on as the desk both were.</source>
        <translation>Барои яке аз ду ноутбуке, ки дар онҳо як ҷойи кор кор мекунад. Ҳар чи дар ин ноутбук аст, ин ҷо мемонад; дигараш ҳамчун ҷойи кори пештара идома медиҳад.</translation>
    </message>
    <message>
        <source>Afterwards every officer here asks headquarters for certificates again. Until it answers, nothing can be signed or sent here; interviews go on.</source>
        <translation>Баъд аз ин ҳар корманди ин ҷо аз марказ дубора сертификат мепурсад. То ҷавоби он ин ҷо чизеро имзо ё фиристодан мумкин нест; суҳбатҳо идома доранд.</translation>
    </message>
    <message>
        <source>The name is missing</source>
        <translation>Ном нишон дода нашудааст</translation>
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
    <message>
        <source>Weak: somebody who tries names and common words would find it.</source>
        <translation>Заиф: касе, ки номҳо ва калимаҳои маъмулро месанҷад, онро меёбад.</translation>
    </message>
    <message>
        <source>Fair: one more word would make it good.</source>
        <translation>Миёна: боз як калима онро хуб мекунад.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Хуб.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Қавӣ.</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>This case was erased: nothing can be done with it any more.</source>
        <translation>Ин парванда барои ҳамеша пок карда шудааст: бо он дигар коре кардан намешавад.</translation>
    </message>
    <message>
        <source>This case is withdrawn: nothing is added to it until it is brought back.</source>
        <translation>Ин парванда бозпас гирифта шудааст: то баргардонданаш ба он чизе илова намешавад.</translation>
    </message>
    <message>
        <source>What can be done next</source>
        <translation>Баъд чӣ кор кардан мумкин аст</translation>
    </message>
    <message>
        <source>As {role} you can read this case; interviews are for others.</source>
        <translation>Нақши Шумо: {role}. Шумо ин парвандаро хонда метавонед; суҳбатро дигарон мебаранд.</translation>
    </message>
    <message>
        <source>Nothing can be signed yet: this desk waits for headquarters&apos; answer to its request.</source>
        <translation>Ҳоло имзо кардан намешавад: ҷойи кор мунтазири ҷавоби марказ ба дархосташ аст.</translation>
    </message>
    <message>
        <source>Join the organisation</source>
        <translation>Ҷойи корро пайваст кардан</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Имзо</translation>
    </message>
    <message>
        <source>Continue interview</source>
        <translation>Суҳбатро давом додан</translation>
    </message>
    <message>
        <source>Moved to the newer version. This draft is kept as it was.</source>
        <translation>Ба версияи нав гузаронида шуд. Ин сиёҳнавис ҳамон тавр нигоҳ дошта шуд.</translation>
    </message>
    <message>
        <source>Begun by you, and not for your role: {titles}. A supervisor hands it over or discards it.</source>
        <translation>Шумо оғоз кардаед, вале барои нақши шумо нест: {titles}. Роҳбар онро месупорад ё бекор мекунад.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) of other officers; only they can continue them. If one of them cannot, a supervisor hands it over.</source>
        <translation>
            <numerusform>%n сиёҳнависи кормандони дигар; танҳо худи онҳо давом дода метавонанд. Агар касе натавонад, роҳбар онро месупорад.</numerusform>
            <numerusform>%n сиёҳнависи кормандони дигар; танҳо худи онҳо давом дода метавонанд. Агар касе натавонад, роҳбар онро месупорад.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>Ҳамон шахс</translation>
    </message>
    <message>
        <source>Possibly the same person</source>
        <translation>Шояд ҳамон шахс</translation>
    </message>
    <message>
        <source>Given in a form, not in the case</source>
        <translation>Дар пурсишнома ҳаст, дар парванда нест</translation>
    </message>
    <message>
        <source>Drafts of other officers</source>
        <translation>Сиёҳнависҳои кормандони дигар</translation>
    </message>
    <message>
        <source>not at this desk any more</source>
        <translation>дигар дар ин ҷойи кор нест</translation>
    </message>
    <message>
        <source>Hand over or discard: {title}</source>
        <translation>Супоридан ё бе имзо қатъ кардан: {title}</translation>
    </message>
    <message>
        <source>A newer version of this questionnaire is here.</source>
        <translation>Версияи нави ин пурсишнома ҳаст.</translation>
    </message>
    <message>
        <source>Move to the newer version…</source>
        <translation>Ба версияи нав гузаштан…</translation>
    </message>
    <message>
        <source>Start an interview</source>
        <translation>Оғози суҳбат</translation>
    </message>
    <message>
        <source>unvalidated</source>
        <translation>аз ҷиҳати илмӣ санҷида нашудааст</translation>
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
        <source>Your role does not start: {titles}</source>
        <translation>Нақши Шумо оғоз намекунад: {titles}</translation>
    </message>
    <message>
        <source>Signed records</source>
        <translation>Сабтҳои имзошуда</translation>
    </message>
    <message>
        <source>One record was corrected twice. Look at both corrections.</source>
        <translation>Як сабт ду бор ислоҳ шудааст. Ҳарду ислоҳро бинед.</translation>
    </message>
    <message>
        <source>Corrected: another record is in force</source>
        <translation>Ислоҳ шуд: сабти дигар амал мекунад</translation>
    </message>
    <message>
        <source>for psychologists alone</source>
        <translation>танҳо барои равоншиносон</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n қайд</numerusform>
            <numerusform>%n қайд</numerusform>
        </translation>
    </message>
    <message>
        <source>no notes yet</source>
        <translation>ҳоло қайд нест</translation>
    </message>
    <message>
        <source>Clinical notes</source>
        <translation>Қайдҳои клиникӣ</translation>
    </message>
    <message>
        <source>There is something here that only psychologists can read. What you need to know of it they release to everyone, at the top of this page.</source>
        <translation>Дар ин ҷо чизе ҳаст, ки танҳо равоншиносон хонда метавонанд. Он чиро, ки Шумо бояд донед, онҳо ба ҳама дар болои ин саҳифа дастрас мекунанд.</translation>
    </message>
    <message>
        <source>This case is closed: no interview begins until it is opened again.</source>
        <translation>Ин парванда пӯшида аст: то аз нав кушодани он суҳбат оғоз намешавад.</translation>
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
        <translation>Парвандаро интихоб кардан</translation>
    </message>
</context>
<context>
    <name>NobodyYet</name>
    <message>
        <source>{officer} prepares a decision</source>
        <translation>{officer} қарор омода мекунад</translation>
    </message>
    <message>
        <source>It can be withdrawn where nobody goes on with it.</source>
        <translation>Агар касе идома надиҳад, онро бозхондан мумкин аст.</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Бозхондан</translation>
    </message>
    <message>
        <source>A decision is in force</source>
        <translation>Қарор амал мекунад</translation>
    </message>
    <message>
        <source>To decide anew, say on its page why it has to be looked at again.</source>
        <translation>Барои аз нав қарор кардан дар саҳифааш гӯед, ки чаро бояд аз нав дида шавад.</translation>
    </message>
    <message>
        <source>Read the decision</source>
        <translation>Қарорро хондан</translation>
    </message>
    <message>
        <source>There is nothing to decide from</source>
        <translation>Чизе нест, ки ба он такя кунед</translation>
    </message>
    <message>
        <source>A decision works from signed records in force; none is here yet.</source>
        <translation>Қарор ба сабтҳои имзошудаи амалкунанда такя мекунад; ин ҷо ҳанӯз нестанд.</translation>
    </message>
    <message>
        <source>Nobody prepares a decision</source>
        <translation>Ҳеҷ кас қарор омода намекунад</translation>
    </message>
    <message>
        <source>One decision-maker prepares it, and all of its panel sign it. Nothing is chosen beforehand.</source>
        <translation>Онро як қарорқабулкунанда омода мекунад, ҳамаи ҳайат имзо мекунад. Пешакӣ ҳеҷ чиз интихоб нашудааст.</translation>
    </message>
    <message>
        <source>Prepare a decision</source>
        <translation>Қарор омода кардан</translation>
    </message>
</context>
<context>
    <name>NotRead</name>
    <message>
        <source>Try again</source>
        <translation>Аз нав кӯшиш кардан</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Words of the organisation: {title} {version}, approved by {name}, {day}.</source>
        <translation>Суханони созмон: {title} {version}, тасдиқкарда {name}, {day}.</translation>
    </message>
    <message>
        <source>There are no approved words in {wanted}. These are the official ones ({language}): have an interpreter read them aloud.</source>
        <translation>Ба забони {wanted} суханони тасдиқшуда нестанд. Инҳо суханони расмианд ({language}): бигзор тарҷумон онҳоро бо овози баланд хонад.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Less</source>
        <translation>Камтар</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Боз</translation>
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
    <name>NumbersPage</name>
    <message>
        <source>Numbers</source>
        <translation>Рақамҳо</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Содир кардан…</translation>
    </message>
    <message>
        <source>The way at one look</source>
        <translation>Роҳ дар як назар</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Ҷадвал</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Аз рӯи</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Аз они</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Сол</translation>
    </message>
    <message>
        <source>Nothing is counted yet.</source>
        <translation>Ҳоло чизе шумурда нашудааст.</translation>
    </message>
    <message>
        <source>First contacts, arrivals, judgements and decisions count as soon as they are here.</source>
        <translation>Муроҷиатҳои аввал, расиданҳо, хулосаҳо ва қарорҳо ҳамин ки ин ҷо бошанд, шумурда мешаванд.</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ин чӣ маъно дорад</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Ҳама якҷоя</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Ҳама</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Ҳамаи солҳо</translation>
    </message>
    <message>
        <source>{table}: {of}</source>
        <translation>{table}: {of}</translation>
    </message>
    <message>
        <source>As of {when}. {cases} cases counted.</source>
        <translation>Дар {when}. Парвандаҳои шумурдашуда: {cases}.</translation>
    </message>
    <message>
        <source>Hidden: figures of fewer than {least} people, and others from which they could be worked out.</source>
        <translation>Пинҳон: рақамҳои камтар аз {least} шахс ва дигарҳое, ки аз онҳо ёфтан мумкин аст.</translation>
    </message>
    <message>
        <source>A picture of the table beneath it</source>
        <translation>Тасвири ҷадвали зери он</translation>
    </message>
    <message>
        <source>{n} records were not looked into: {why}.</source>
        <translation>Сабтҳои хонданашуда: {n} ({why}).</translation>
    </message>
    <message>
        <source>{n} cases were erased; their steps are still counted, without anything else.</source>
        <translation>Парвандаҳои пок шуда: {n}; қадамҳои онҳо ҳоло ҳам ҳисобанд, бе чизи дигар.</translation>
    </message>
    <message>
        <source>{n} pairs of cases are of one person; each counts as two.</source>
        <translation>Ҷуфти парвандаҳои як шахс: {n}; ҳар кадом ду ҳисоб мешавад.</translation>
    </message>
    <message>
        <source>{n} cases changed and are not counted again yet.</source>
        <translation>Парвандаҳои тағйирёфта, ки ҳоло аз нав шумурда нашудаанд: {n}.</translation>
    </message>
    <message>
        <source>{n} cases exported, sealed: {file}</source>
        <translation>Парвандаҳои содиршуда: {n}, мӯҳр: {file}</translation>
    </message>
    <message>
        <source>Print this table…</source>
        <translation>Чоп кардани ин ҷадвал…</translation>
    </message>
    <message>
        <source>Print this table?</source>
        <translation>Ин ҷадвалро чоп кунем?</translation>
    </message>
    <message>
        <source>The numbers could not be read. What is shown may not be as of now.</source>
        <translation>Рақамҳоро хонда нашуд. Он чи нишон дода шудааст, шояд ҳоло дигар бошад.</translation>
    </message>
</context>
<context>
    <name>OffDialog</name>
    <message>
        <source>Take off the plan</source>
        <translation>Аз нақша гирифтан</translation>
    </message>
    <message>
        <source>They stay in the history. If the person takes back what they agreed to, that is written down on the page of outreach.</source>
        <translation>Дар таърих мемонад. Агар шахс розигиашро бозпас гирад, он дар саҳифаи розигиҳо навишта мешавад.</translation>
    </message>
    <message>
        <source>Sign it</source>
        <translation>Имзо кардан</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чаро</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Бигӯед, чаро.</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Name</source>
        <translation>Ном</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Санаи таваллуд</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Ҳуҷҷат</translation>
    </message>
</context>
<context>
    <name>OfferDialog</name>
    <message>
        <source>Offer records again?</source>
        <translation>Сабтҳоро аз нав мефиристед?</translation>
    </message>
    <message>
        <source>They go into a new bundle with a new number, signed by whoever writes it. Each keeps its own signature. HQ knows what it has: sending twice never makes two.</source>
        <translation>Онҳо ба бастаи нав бо рақами нав дохил мешаванд; онро касе имзо мекунад, ки менависад. Ҳар сабт имзои худро нигоҳ медорад. Марказ медонад, ки чӣ дорад: фиристодани дуюм сабти дуюм намесозад.</translation>
    </message>
    <message>
        <source>Signed statement of {officer}, {day}</source>
        <translation>Изҳороти имзошуда: {officer}, {day}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бекор кардан</translation>
    </message>
    <message>
        <source>Offer all</source>
        <translation>Ҳамаро фиристодан</translation>
    </message>
    <message>
        <source>Offer the ticked ones</source>
        <translation>Қайдшудаҳоро фиристодан</translation>
    </message>
    <message>
        <source>Take this over into the case?</source>
        <translation>Инро ба парванда гиред?</translation>
    </message>
    <message>
        <source>{form} gave it. What the case said before stays in its history.</source>
        <translation>Ин аз пурсишномаи {form} аст. Он чи пештар дар парванда буд, дар таърихаш мемонад.</translation>
    </message>
    <message>
        <source>The form says</source>
        <translation>Дар пурсишнома</translation>
    </message>
    <message>
        <source>The case says</source>
        <translation>Дар парванда</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Баъдтар қарор додан</translation>
    </message>
    <message>
        <source>Leave the case as it is</source>
        <translation>Парвандаро бетағйир мондан</translation>
    </message>
    <message>
        <source>Take it in its place</source>
        <translation>Дар парванда иваз кардан</translation>
    </message>
    <message>
        <source>Add it to the case</source>
        <translation>Ба парванда илова кардан</translation>
    </message>
</context>
<context>
    <name>OfferedCases</name>
    <message>
        <source>{desk} hands over a case: {name}, {reference}</source>
        <translation>{desk} парвандаро месупорад: {name}, {reference}</translation>
    </message>
    <message>
        <source>Accept the case</source>
        <translation>Қабул кардани парванда</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Taken over into the case.</source>
        <translation>Ба парванда гирифта шуд.</translation>
    </message>
    <message>
        <source>The case stays as it is.</source>
        <translation>Парванда бетағйир монд.</translation>
    </message>
</context>
<context>
    <name>OfficerOpener</name>
    <message>
        <source>Officer</source>
        <translation>Корманд</translation>
    </message>
    <message>
        <source>Choose the key file…</source>
        <translation>Файли калидро интихоб кардан…</translation>
    </message>
    <message>
        <source>The key file is missing</source>
        <translation>Файли калид интихоб нашудааст</translation>
    </message>
    <message>
        <source>The passphrase is missing</source>
        <translation>Ибораи рамзӣ навишта нашудааст</translation>
    </message>
    <message>
        <source>Key file: {name}</source>
        <translation>Файли калид: {name}</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Файли калидро интихоб кардан</translation>
    </message>
</context>
<context>
    <name>OpenBackupStep</name>
    <message>
        <source>All officers who had a key then unlock the desk again, as they did then.</source>
        <translation>Ҳамаи кормандоне, ки он вақт калид доштанд, ҷойи корро мисли он вақт боз мекушоянд.</translation>
    </message>
    <message>
        <source>None of them is there: use HQ&apos;s recovery file</source>
        <translation>Ҳеҷ яке нест: файли барқарорсозии марказро гирифтан</translation>
    </message>
</context>
<context>
    <name>OpenCaseDialog</name>
    <message>
        <source>All the calls of this story become part of it. A code word or a pseudonym is enough as a name; the real one can come later.</source>
        <translation>Ҳамаи зангҳои ин ҳикоят қисми он мешаванд. Ба ҷойи ном калимаи рамзӣ ё тахаллус бас аст; номи ҳақиқӣ баъдтар меояд.</translation>
    </message>
    <message>
        <source>Name, or code word</source>
        <translation>Ном ё калимаи рамзӣ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бекор кардан</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Парвандаро кушодан</translation>
    </message>
    <message>
        <source>A case of their own</source>
        <translation>Парвандаи худашон</translation>
    </message>
</context>
<context>
    <name>OpenDialog</name>
    <message>
        <source>Open the first ratings for the organisation?</source>
        <translation>Баҳоҳои аввал барои созмон кушода шаванд?</translation>
    </message>
    <message>
        <source>Only where the first rater does not come back. It takes the organisation&apos;s clinical identity from the safe, and two officers together. Who opened it, whose it was and why is signed and logged.</source>
        <translation>Танҳо агар арзёбандаи аввал барнагардад. Калиди клиникии созмон аз сейф ва ду корманд якҷоя лозиманд. Кӣ кушод, аз они кӣ буд ва чаро — имзо ва дар дафтар сабт мешавад.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Сабаб</translation>
    </message>
    <message>
        <source>It is signed with the ratings.</source>
        <translation>Он бо баҳоҳо имзо мешавад.</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Ибораи рамзии файл</translation>
    </message>
    <message>
        <source>Passphrase of the second officer</source>
        <translation>Ибораи рамзии корманди дуюм</translation>
    </message>
    <message>
        <source>Choose the file of the identity…</source>
        <translation>Интихоби файли калид…</translation>
    </message>
    <message>
        <source>Nobody else of this desk could be the second officer. Add one under People.</source>
        <translation>Дар ин ҷой касе нест, ки корманди дуюм бошад. Онро дар «Одамон» илова кунед.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бекор кардан</translation>
    </message>
    <message>
        <source>Open them together</source>
        <translation>Якҷоя кушодан</translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation>Файл: {name}</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>Сабабро нависед.</translation>
    </message>
    <message>
        <source>Choose the file from the safe</source>
        <translation>Файлро аз сейф интихоб кунед</translation>
    </message>
    <message>
        <source>The passphrase of the file is missing</source>
        <translation>Ибораи рамзии файл навишта нашудааст</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Файлро интихоб кардан</translation>
    </message>
</context>
<context>
    <name>OpenPoints</name>
    <message>
        <source>Nothing is said yet</source>
        <translation>Ҳанӯз чизе гуфта нашудааст</translation>
    </message>
    <message>
        <source>Reasons are missing</source>
        <translation>Асосҳо нестанд</translation>
    </message>
    <message>
        <source>It rests on no evidence</source>
        <translation>Ба далел такя намекунад</translation>
    </message>
    <message>
        <source>The outcome is not chosen</source>
        <translation>Натиҷа интихоб нашудааст</translation>
    </message>
    <message>
        <source>The legal ground is not chosen</source>
        <translation>Асоси ҳуқуқӣ интихоб нашудааст</translation>
    </message>
    <message>
        <source>The reasons for the outcome are missing</source>
        <translation>Асосҳои натиҷа нестанд</translation>
    </message>
    <message>
        <source>To whom, which offence and which material are missing</source>
        <translation>Гуфта нашудааст, ки ба кӣ, кадом ҷиноят ва кадом мавод</translation>
    </message>
    <message>
        <source>What to find out, by whom and until when are missing</source>
        <translation>Гуфта нашудааст, ки чиро, кӣ ва то кадом рӯз аниқ мекунад</translation>
    </message>
    <message>
        <source>How to appeal is missing</source>
        <translation>Гуфта нашудааст, ки чӣ тавр шикоят кардан</translation>
    </message>
    <message>
        <source>Until when to appeal is missing</source>
        <translation>Гуфта нашудааст, ки то кадом рӯз шикоят кардан</translation>
    </message>
    <message>
        <source>Who tells the person is missing</source>
        <translation>Гуфта нашудааст, ки кӣ ба шахс хабар медиҳад</translation>
    </message>
    <message>
        <source>The panel is not named</source>
        <translation>Ҳайат номбар нашудааст</translation>
    </message>
</context>
<context>
    <name>OpenedFile</name>
    <message>
        <source>Opened from outside: {name}</source>
        <translation>Файл кушода шуд: {name}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Пӯшидан</translation>
    </message>
    <message>
        <source>A backup. It makes a desk anew on this computer, as it was then.</source>
        <translation>Нусхаи эҳтиётӣ. Он ҷойи корро дар ин компютер аз нав месозад, чунон ки он вақт буд.</translation>
    </message>
    <message>
        <source>Restore it…</source>
        <translation>Барқарор кардан…</translation>
    </message>
    <message>
        <source>A backup. Lock this desk, then open the file again to restore it.</source>
        <translation>Нусхаи эҳтиётӣ. Барои барқарор кардан ин ҷойи корро қулф кунед ва файлро аз нав кушоед.</translation>
    </message>
    <message>
        <source>A bundle. It is taken in after unlocking, when you say so.</source>
        <translation>Баста. Он пас аз кушодани қулф, вақте ки Шумо мегӯед, қабул мешавад.</translation>
    </message>
    <message>
        <source>A bundle.</source>
        <translation>Баста.</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Қабул кардан</translation>
    </message>
    <message>
        <source>A bundle. Your role does not take in bundles: ask a supervisor.</source>
        <translation>Баста. Нақши Шумо бастаҳоро қабул намекунад: ба роҳбар муроҷиат кунед.</translation>
    </message>
    <message>
        <source>This is no bundle, no backup and no update. Nothing was read from it.</source>
        <translation>Ин на баста, на нусхаи эҳтиётӣ ва на навсозӣ аст. Аз он чизе хонда нашуд.</translation>
    </message>
    <message>
        <source>An update of the program. It is looked at after unlocking, when you say so.</source>
        <translation>Навсозии барнома. Пас аз кушодани қулф, вақте ки шумо гӯед, дида мешавад.</translation>
    </message>
    <message>
        <source>An update of the program. Nothing is installed by itself.</source>
        <translation>Навсозии барнома. Ҳеҷ чиз худ ба худ насб намешавад.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Дидан</translation>
    </message>
</context>
<context>
    <name>Organisation</name>
    <message>
        <source>Revoked since {day}</source>
        <translation>Аз {day} бозхонда шудааст</translation>
    </message>
    <message>
        <source>No certificate</source>
        <translation>Сертификат нест</translation>
    </message>
    <message>
        <source>Ended on {day}</source>
        <translation>Муҳлаташ гузашт {day}</translation>
    </message>
    <message>
        <source>Ends soon, on {day}</source>
        <translation>Муҳлаташ наздик аст, {day}</translation>
    </message>
    <message>
        <source>Valid until {day}</source>
        <translation>То {day} эътибор дорад</translation>
    </message>
</context>
<context>
    <name>OrganisationPage</name>
    <message>
        <source>Organisation</source>
        <translation>Созмон</translation>
    </message>
    <message>
        <source>Desks and officers</source>
        <translation>Ҷойҳои кор ва кормандон</translation>
    </message>
    <message>
        <source>Issuing key</source>
        <translation>Калиди додани сертификат</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Феҳрист</translation>
    </message>
    <message>
        <source>Rules for all desks</source>
        <translation>Қоидаҳо барои ҳамаи ҷойҳои кор</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>Ҳамон шахс</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Барқарорсозӣ</translation>
    </message>
    <message>
        <source>Clinical identity</source>
        <translation>Калиди клиникӣ</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Бахш</translation>
    </message>
</context>
<context>
    <name>OtherWork</name>
    <message>
        <source>No bundle of this desk is on the stick.</source>
        <translation>Дар флешка бастаи ин ҷойи кор нест.</translation>
    </message>
</context>
<context>
    <name>OutcomePanel</name>
    <message>
        <source>Outcome</source>
        <translation>Натиҷаи қарор</translation>
    </message>
    <message>
        <source>The person is, or may be, a child: only child protection or more inquiry can be decided.</source>
        <translation>Шахс кӯдак аст ё метавонад бошад: танҳо дар бораи ҳифзи кӯдак ё аниқкунии иловагӣ қарор кардан мумкин аст.</translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation>Чӣ қарор мешавад</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>Асоси ҳуқуқӣ</translation>
    </message>
    <message>
        <source>The person reads them in the letter.</source>
        <translation>Шахс инро дар мактуб мехонад.</translation>
    </message>
    <message>
        <source>Reasons for the outcome</source>
        <translation>Асосҳои натиҷа</translation>
    </message>
    <message>
        <source>Once the decision is in force it goes to the post as a task.</source>
        <translation>Вақте қарор амал мекунад, ин ҳамчун супориш ба пост меравад.</translation>
    </message>
    <message>
        <source>What is to be found out</source>
        <translation>Чиро аниқ кардан лозим</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>То кадом рӯз</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Кӣ аниқ мекунад</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Ҳанӯз интихоб нашудааст</translation>
    </message>
</context>
<context>
    <name>OutcomeRules</name>
    <message>
        <source>How long decided cases are kept at headquarters</source>
        <translation>Парвандаҳои қарордор дар марказ то кай нигоҳ дошта мешаванд</translation>
    </message>
    <message>
        <source>Days from when the decision is in force, the person was told, and the days to appeal have ended. Then the case is restricted: supervisors and decision-makers alone open it, each time with a reason. After the second number of days a supervisor may erase it; nothing is erased by itself. Days for an outcome take the place of those for the stage.</source>
        <translation>Рӯзҳо аз он вақт ҳисоб мешаванд, ки қарор амал мекунад, ба шахс гуфта шудааст ва рӯзҳои шикоят гузаштаанд. Баъд дастрасӣ ба парванда маҳдуд мешавад: онро танҳо роҳбарон ва шахсони қарорқабулкунанда мекушоянд, ҳар бор бо сабаб. Баъди рақами дуюми рӯзҳо роҳбар метавонад онро барои ҳамеша пок кунад; худ ба худ чизе пок намешавад. Рӯзҳои натиҷа ба ҷойи рӯзҳои марҳила меистанд.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Натиҷаи қарор</translation>
    </message>
    <message>
        <source>Days kept</source>
        <translation>Рӯзҳои кушода</translation>
    </message>
    <message>
        <source>Days restricted</source>
        <translation>Рӯзҳои маҳдуд</translation>
    </message>
    <message>
        <source>Days kept: {outcome}</source>
        <translation>Рӯзҳои кушода: {outcome}</translation>
    </message>
    <message>
        <source>by stage</source>
        <translation>аз рӯйи марҳила</translation>
    </message>
    <message>
        <source>Days restricted: {outcome}</source>
        <translation>Рӯзҳои маҳдуд: {outcome}</translation>
    </message>
</context>
<context>
    <name>Outreach</name>
    <message>
        <source>To be contacted</source>
        <translation>Бо шахс тамос гирифтан</translation>
    </message>
    <message>
        <source>Sharing with a partner</source>
        <translation>Додани маълумот ба шарик</translation>
    </message>
    <message>
        <source>To speak in public</source>
        <translation>Дар назди мардум сухан гуфтан</translation>
    </message>
    <message>
        <source>Use of their story</source>
        <translation>Истифодаи саргузашти шахс</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Мактаб</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Корфармо</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Клиника</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Ҷамоа</translation>
    </message>
    <message>
        <source>Another partner</source>
        <translation>Шарики дигар</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Дода шуд</translation>
    </message>
    <message>
        <source>Its last day has passed</source>
        <translation>Рӯзи охиринаш гузашт</translation>
    </message>
    <message>
        <source>A newer answer counts</source>
        <translation>Ҷавоби навтар эътибор дорад</translation>
    </message>
    <message>
        <source>Does not count: refused or taken back elsewhere</source>
        <translation>Эътибор надорад: дар ҷойи дигар рад шуд ё бозпас гирифта шуд</translation>
    </message>
    <message>
        <source>Planned: ask how they are</source>
        <translation>Ба нақша гирифта шуд: ҳолашро пурсед</translation>
    </message>
    <message>
        <source>They are well: it can take place</source>
        <translation>Ҳолаш хуб аст: баргузор шуданаш мумкин</translation>
    </message>
    <message>
        <source>They are not well: it waits</source>
        <translation>Ҳолаш хуб нест: мунтазир аст</translation>
    </message>
    <message>
        <source>Took place: ask how they are</source>
        <translation>Баргузор шуд: ҳолашро пурсед</translation>
    </message>
    <message>
        <source>Over, and they were asked afterwards</source>
        <translation>Тамом шуд, баъд пурсида шуд</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Бекор шуд</translation>
    </message>
    <message>
        <source>They say they are well</source>
        <translation>Мегӯяд, ки ҳолаш хуб аст</translation>
    </message>
    <message>
        <source>They say they are not well</source>
        <translation>Мегӯяд, ки ҳолаш хуб нест</translation>
    </message>
    <message>
        <source>They did not say</source>
        <translation>Нагуфтанд</translation>
    </message>
    <message>
        <source>Asked before it</source>
        <translation>Пеш аз он пурсида шуд</translation>
    </message>
    <message>
        <source>It took place</source>
        <translation>Баргузор шуд</translation>
    </message>
    <message>
        <source>Asked after it</source>
        <translation>Баъд аз он пурсида шуд</translation>
    </message>
    <message>
        <source>Not yet: no decision is in force.</source>
        <translation>Ҳоло не: қарори амалкунанда нест.</translation>
    </message>
    <message>
        <source>Not now: the decision is looked at again.</source>
        <translation>Ҳоло не: қарор аз нав баррасӣ мешавад.</translation>
    </message>
    <message>
        <source>Not yet: the person was not told of the decision.</source>
        <translation>Ҳоло не: ба шахс қарор гуфта нашудааст.</translation>
    </message>
    <message>
        <source>They said no</source>
        <translation>Дода нашуд</translation>
    </message>
    <message>
        <source>They took it back</source>
        <translation>Бозпас гирифта шуд</translation>
    </message>
</context>
<context>
    <name>OutreachAsks</name>
    <message>
        <source>They take everything back</source>
        <translation>Ҳамаро бозпас мегиранд</translation>
    </message>
    <message>
        <source>They take this back</source>
        <translation>Ин розигиро бозпас мегиранд</translation>
    </message>
    <message>
        <source>It counts from now on and goes to headquarters before all else. Engagements that rest on it are called off. Ask for no reason, and try to change nobody&apos;s mind.</source>
        <translation>Аз ҳамин дам эътибор дорад ва пеш аз ҳама ба марказ меравад. Баромадҳое, ки ба он такя мекунанд, бекор мешаванд. Сабабро напурсед ва талқин накунед.</translation>
    </message>
    <message>
        <source>Sign that it is taken back</source>
        <translation>Имзои бозпас гирифтан</translation>
    </message>
    <message>
        <source>What the person said (optional)</source>
        <translation>Шахс чӣ гуфт (ихтиёрӣ)</translation>
    </message>
    <message>
        <source>The partner was told</source>
        <translation>Ба шарик гуфта шуд</translation>
    </message>
    <message>
        <source>You say, by name, that the partner knows that nothing more is shared. Give no reason to them.</source>
        <translation>Шумо бо номи худ тасдиқ мекунед: шарик медонад, ки дигар чизе дода намешавад. Ба шарик сабаб нагӯед.</translation>
    </message>
    <message>
        <source>Sign that they were told</source>
        <translation>Имзо кардан, ки гуфта шуд</translation>
    </message>
    <message>
        <source>How, and who was told</source>
        <translation>Чӣ тавр ва ба кӣ гуфта шуд</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Кадом рӯз</translation>
    </message>
    <message>
        <source>Stop all engagements?</source>
        <translation>Ҳамаи баромадҳоро бозмедоред?</translation>
    </message>
    <message>
        <source>None is planned or takes place until a psychologist lifts the stop. It goes to headquarters before all else.</source>
        <translation>То равоншинос бекор накунад, ҳеҷ баромад ба нақша гирифта намешавад ва баргузор намешавад. Ин пеш аз ҳама ба марказ меравад.</translation>
    </message>
    <message>
        <source>Stop them</source>
        <translation>Боздоштан</translation>
    </message>
    <message>
        <source>What everyone on this case may know</source>
        <translation>Чиро ҳамаи коркунони парванда донистанашон мумкин</translation>
    </message>
    <message>
        <source>Nothing clinical.</source>
        <translation>Ҳеҷ чизи клиникӣ.</translation>
    </message>
    <message>
        <source>Lift the stop?</source>
        <translation>Боздоштанро бекор мекунед?</translation>
    </message>
    <message>
        <source>Engagements can be planned again, and take place once the person is well.</source>
        <translation>Баромадҳоро боз ба нақша гирифтан мумкин; онҳо вақте мешаванд, ки ҳоли шахс хуб аст.</translation>
    </message>
    <message>
        <source>Lift it</source>
        <translation>Бекор кардан</translation>
    </message>
    <message>
        <source>Ask the person alone. It is what they say of themselves; you judge nothing. If they are not well, nothing takes place, and a psychologist can be asked.</source>
        <translation>Шахсро танҳо пурсед. Он чи худаш дар бораи худ мегӯяд, муҳим аст; шумо баҳо намедиҳед. Агар ҳолаш хуб набошад, чизе баргузор намешавад ва аз равоншинос пурсидан мумкин.</translation>
    </message>
    <message>
        <source>Sign what they said</source>
        <translation>Имзои он чи гуфтанд</translation>
    </message>
    <message>
        <source>In their words (optional)</source>
        <translation>Бо суханони худи шахс (ихтиёрӣ)</translation>
    </message>
    <message>
        <source>What the person says</source>
        <translation>Шахс чӣ мегӯяд</translation>
    </message>
    <message>
        <source>How are they before it?</source>
        <translation>Шахс пеш аз он чӣ ҳол дорад?</translation>
    </message>
    <message>
        <source>How are they after it?</source>
        <translation>Шахс баъд аз он чӣ ҳол дорад?</translation>
    </message>
    <message>
        <source>It took place</source>
        <translation>Баргузор шуд</translation>
    </message>
    <message>
        <source>The person is asked afterwards how they are: today or in the next days.</source>
        <translation>Баъд аз он ҳоли шахс пурсида мешавад: имрӯз ё дар рӯзҳои наздик.</translation>
    </message>
    <message>
        <source>Sign that it took place</source>
        <translation>Имзои он ки баргузор шуд</translation>
    </message>
    <message>
        <source>How it went (optional)</source>
        <translation>Чӣ тавр гузашт (ихтиёрӣ)</translation>
    </message>
    <message>
        <source>Call this engagement off?</source>
        <translation>Ин баромадро бекор мекунед?</translation>
    </message>
    <message>
        <source>It does not take place. What the person agreed to stays as it is.</source>
        <translation>Он баргузор намешавад. Розигии шахс чунон ки буд мемонад.</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>Бекор кардан</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чаро</translation>
    </message>
</context>
<context>
    <name>OutreachPage</name>
    <message>
        <source>Back to the case</source>
        <translation>Бозгашт ба парванда</translation>
    </message>
    <message>
        <source>Who decides on this case sees nothing of this page and may weigh nothing of it. Refusing, or taking back, changes nothing: neither the decision nor the help.</source>
        <translation>Онҳое, ки аз рӯйи ин парванда қарор мекунанд, аз ин саҳифа чизеро намебинанд ва ба ҳисоб гирифта наметавонанд. Рад кардан ё бозпас гирифтан чизеро дигар намекунад: на қарорро, на кӯмакро.</translation>
    </message>
    <message>
        <source>They take everything back…</source>
        <translation>Ҳамаро бозпас мегиранд…</translation>
    </message>
    <message>
        <source>Stop all engagements…</source>
        <translation>Боздоштани ҳамаи баромадҳо…</translation>
    </message>
    <message>
        <source>What the person said</source>
        <translation>Шахс чӣ гуфт</translation>
    </message>
    <message>
        <source>Engagements</source>
        <translation>Баромадҳо</translation>
    </message>
    <message>
        <source>None yet. One is planned from the consent to speak, or to have the story used.</source>
        <translation>Ҳоло нест. Баромад аз розигӣ ба сухан гуфтан ё истифодаи саргузашт ба нақша гирифта мешавад.</translation>
    </message>
    <message>
        <source>Consent and outreach</source>
        <translation>Розигӣ ва баромадҳо</translation>
    </message>
    <message>
        <source>Signed. It goes with the next bundle.</source>
        <translation>Имзо шуд. Бо бастаи навбатӣ меравад.</translation>
    </message>
    <message>
        <source>Ask for consent…</source>
        <translation>Пурсидани розигӣ…</translation>
    </message>
    <message>
        <source>The person took everything back. Nobody asked them anything since.</source>
        <translation>Шахс ҳамаро бозпас гирифт. Аз он вақт чизе пурсида нашудааст.</translation>
    </message>
    <message>
        <source>Nothing was asked yet. Whoever is asked can say no, and nothing follows.</source>
        <translation>Ҳоло чизе пурсида нашудааст. «Не» гуфтан мумкин, ва аз он чизе намеояд.</translation>
    </message>
    <message>
        <source>This case was erased or withdrawn: nothing is added to it any more.</source>
        <translation>Ин парванда барои ҳамеша пок карда шуд ё бозпас гирифта шуд: ба он дигар чизе илова намешавад.</translation>
    </message>
    <message>
        <source>Asked before the person knows the decision, it would look like a condition.</source>
        <translation>Агар пеш аз он ки шахс қарорро донад, пурсида шавад, он ба шарт монанд мешавад.</translation>
    </message>
    <message>
        <source>The guardian may agree to contact and to sharing with a partner. Nothing in public is asked.</source>
        <translation>Васӣ ба тамос ва ба додани маълумот ба шарик розӣ шуда метавонад. Дар бораи баромади оммавӣ намепурсанд.</translation>
    </message>
    <message>
        <source>A psychologist stopped all engagements.</source>
        <translation>Равоншинос ҳамаи баромадҳоро боздошт.</translation>
    </message>
    <message>
        <source>Lift the stop…</source>
        <translation>Бекор кардани боздоштан…</translation>
    </message>
</context>
<context>
    <name>OutreachStep</name>
    <message>
        <source>What the person agrees to, refuses, takes back</source>
        <translation>Шахс ба чӣ розӣ аст, чиро рад кард, чиро бозпас гирифт</translation>
    </message>
    <message>
        <source>Consent and outreach</source>
        <translation>Розигӣ ва баромадҳо</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Indicators, part {number}</source>
        <translation>Нишондиҳандаҳо, қисми {number}</translation>
    </message>
    <message>
        <source>{coded} coded, {omitted} left out, {open} open, of {all}.</source>
        <translation>Баҳо гирифт: {coded}; баҳо дода намешавад: {omitted}; кушода: {open}; ҳамагӣ: {all}.</translation>
    </message>
</context>
<context>
    <name>OwnFilesDialog</name>
    <message>
        <source>Own bundles on the stick</source>
        <translation>Бастаҳои худӣ дар флешка</translation>
    </message>
    <message>
        <source>Only what the other side has confirmed can be removed; each file is read before it goes. Files of others stay as they are.</source>
        <translation>Танҳо он чиро гирифтан мумкин аст, ки тарафи дигар тасдиқ кардааст; пеш аз гирифтан ҳар файл хонда мешавад. Файлҳои дигарон ҳамон тавр мемонанд.</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Баста</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Навишта шуд</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ҳаҷм</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Ҳолат</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Пӯшидан</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n confirmed file(s)</source>
        <translation>
            <numerusform>%n файли тасдиқшударо гирифтан</numerusform>
            <numerusform>%n файли тасдиқшударо гирифтан</numerusform>
        </translation>
    </message>
    <message>
        <source>Bundle {number}</source>
        <translation>Бастаи {number}</translation>
    </message>
    <message>
        <source>{bundle} for {desk}</source>
        <translation>{bundle} барои {desk}</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>тасдиқ шудааст</translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation>ҳоло тасдиқ нашудааст</translation>
    </message>
</context>
<context>
    <name>OwnPassphraseDialog</name>
    <message>
        <source>Your passphrase</source>
        <translation>Ибораи рамзии Шумо</translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation>{field}: навишта нашудааст</translation>
    </message>
</context>
<context>
    <name>PackDialog</name>
    <message>
        <source>Texts without a title</source>
        <translation>Матнҳои беном</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Дар куҷо</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Чӣ</translation>
    </message>
    <message>
        <source>What is to be looked at</source>
        <translation>Ба чӣ нигоҳ кардан лозим аст</translation>
    </message>
    <message>
        <source>They are in force here at once, and go to every post with its next return bundle.</source>
        <translation>Дар ин ҷо онҳо дарҳол амал мекунанд ва ба ҳар пост бо бастаи ҷавобии навбатӣ мераванд.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Пӯшидан</translation>
    </message>
    <message>
        <source>Sign these texts</source>
        <translation>Имзо кардани ин матнҳо</translation>
    </message>
    <message>
        <source>{count} approved texts. Languages: {languages}. Official: {official}.</source>
        <translation>Матнҳои тасдиқшуда: {count}. Забонҳо: {languages}. Расмӣ: {official}.</translation>
    </message>
    <message>
        <source>It cannot be signed yet: {count} errors. Correct them in the spreadsheet, and look again.</source>
        <translation>Ҳоло имзо кардан мумкин нест, хатоҳо: {count}. Онҳоро дар ҷадвал ислоҳ карда, аз нав кушоед.</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>Offer</source>
        <translation>Пешниҳод</translation>
    </message>
    <message>
        <source>Rights notice</source>
        <translation>Фаҳмонидани ҳуқуқҳо</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Мактуб</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Натиҷаи қарор</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>Асоси ҳуқуқӣ</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Меъёр</translation>
    </message>
    <message>
        <source>Item of a screener</source>
        <translation>Саволи пурсишномаи кӯтоҳ</translation>
    </message>
    <message>
        <source>Outcome after the return</source>
        <translation>Натиҷа баъд аз бозгашт</translation>
    </message>
    <message>
        <source>No sort of text is kept on this sheet; it is left out.</source>
        <translation>Чунин варақ дар байни навъҳои матн нест; он ба назар гирифта намешавад.</translation>
    </message>
    <message>
        <source>The column {detail} is not known; it is left out.</source>
        <translation>Сутуни {detail} номаълум аст; он ба назар гирифта намешавад.</translation>
    </message>
    <message>
        <source>The setting {detail} is not known; it is left out.</source>
        <translation>Танзими {detail} номаълум аст; он ба назар гирифта намешавад.</translation>
    </message>
    <message>
        <source>Nobody approved these words; they are left out.</source>
        <translation>Ин суханонро касе тасдиқ накардааст; онҳо дохил намешаванд.</translation>
    </message>
    <message>
        <source>The language is not among those of the pack.</source>
        <translation>Ин забон дар байни забонҳои маҷмӯа нест.</translation>
    </message>
    <message>
        <source>No approved words in this language: an interpreter reads the official ones.</source>
        <translation>Ба ин забон суханони тасдиқшуда нестанд: тарҷумон суханони расмиро мехонад.</translation>
    </message>
    <message>
        <source>There is no text of this sort.</source>
        <translation>Матни ин навъ нест.</translation>
    </message>
    <message>
        <source>Its length differs much from the official text ({detail} characters).</source>
        <translation>Дарозиаш аз матни расмӣ хеле фарқ мекунад (аломатҳо: {detail}).</translation>
    </message>
    <message>
        <source>“{detail}” runs from left to right in a text from right to left: isolate it by U+2068 and U+2069.</source>
        <translation>«{detail}» дар матни аз рост ба чап аз чап ба рост меравад: онро бо U+2068 ва U+2069 ҷудо кунед.</translation>
    </message>
    <message>
        <source>The sheet with the settings is missing.</source>
        <translation>Варақи танзимот нест.</translation>
    </message>
    <message>
        <source>The column {detail} is missing.</source>
        <translation>Сутуни {detail} нест.</translation>
    </message>
    <message>
        <source>The setting {detail} is missing.</source>
        <translation>Танзими {detail} нест.</translation>
    </message>
    <message>
        <source>The setting {detail} cannot be as it is.</source>
        <translation>Танзими {detail} чунин буда наметавонад.</translation>
    </message>
    <message>
        <source>A key has small letters, digits and hyphens only.</source>
        <translation>Дар калид танҳо ҳарфҳои хурди лотинӣ, рақамҳо ва дефис мумкин аст.</translation>
    </message>
    <message>
        <source>This is no language code such as tg or fa-AF.</source>
        <translation>Ин рамзи забон ба монанди tg ё fa-AF нест.</translation>
    </message>
    <message>
        <source>“{detail}” is no day such as 2026-11-22.</source>
        <translation>«{detail}» сана ба шакли 2026-11-22 нест.</translation>
    </message>
    <message>
        <source>It does not say when it was approved.</source>
        <translation>Гуфта нашудааст, ки кай тасдиқ шудааст.</translation>
    </message>
    <message>
        <source>There are no words.</source>
        <translation>Сухан нест.</translation>
    </message>
    <message>
        <source>The same text and language stand here twice.</source>
        <translation>Як матн ба як забон ду бор омадааст.</translation>
    </message>
    <message>
        <source>There are no approved words in the official language.</source>
        <translation>Ба забони расмӣ суханони тасдиқшуда нестанд.</translation>
    </message>
    <message>
        <source>This text is missing.</source>
        <translation>Ин матн намерасад.</translation>
    </message>
    <message>
        <source>{detail} cannot be filled in here.</source>
        <translation>{detail} дар ин ҷо гузошта намешавад.</translation>
    </message>
    <message>
        <source>Placeholders differ from the official text: {detail}.</source>
        <translation>Ҷойгузорҳо аз матни расмӣ фарқ мекунанд: {detail}.</translation>
    </message>
    <message>
        <source>A brace stands alone; placeholders are written like {{name}}.</source>
        <translation>Қавси фигурадори танҳо; ҷойгузор чунин навишта мешавад: {{name}}.</translation>
    </message>
    <message>
        <source>It is too long ({detail} characters).</source>
        <translation>Аз ҳад дароз аст (аломатҳо: {detail}).</translation>
    </message>
    <message>
        <source>There are more than {detail} texts.</source>
        <translation>Матнҳо аз {detail} зиёданд.</translation>
    </message>
    <message>
        <source>It holds control characters.</source>
        <translation>Аломатҳои идоракунанда дорад.</translation>
    </message>
    <message>
        <source>It holds marks that show letters in another order than they are written.</source>
        <translation>Аломатҳое дорад, ки ҳарфҳоро на бо тартиби навишташуда нишон медиҳанд.</translation>
    </message>
    <message>
        <source>A mark that turns the direction of text is not closed in its line.</source>
        <translation>Аломати тағйир додани самти матн дар сатри худ пӯшида нашудааст.</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>сатри {row}</translation>
    </message>
    <message>
        <source>Approved by {name}, {day}</source>
        <translation>Тасдиқ кард: {name}, {day}</translation>
    </message>
    <message>
        <source>Read aloud by the interpreter in {wanted}: no words are approved in it. These are in {language}.</source>
        <translation>Тарҷумон бо овоз ба забони {wanted} мехонад: ба он суханони тасдиқшуда нестанд. Инҳо ба забони {language}.</translation>
    </message>
</context>
<context>
    <name>PagesArea</name>
    <message>
        <source>Pages</source>
        <translation>Саҳифаҳо</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Саҳифаи {page} аз {pages}</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Copy</source>
        <translation>Нусха гирифтан</translation>
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
    <name>PaperLine</name>
    <message>
        <source>What paper {number} is</source>
        <translation>Ҳуҷҷати {number} чист</translation>
    </message>
    <message>
        <source>Number, as printed</source>
        <translation>Рақам, чунон ки чоп шудааст</translation>
    </message>
    <message>
        <source>Number of paper {number}</source>
        <translation>Рақами ҳуҷҷати {number}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Гирифтан</translation>
    </message>
    <message>
        <source>Remove paper {number}</source>
        <translation>Ҳуҷҷати {number}-ро гирифтан</translation>
    </message>
</context>
<context>
    <name>PaperSaving</name>
    <message>
        <source>Save the decision</source>
        <translation>Қарорро нигоҳ доштан</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Мактубро нигоҳ доштан</translation>
    </message>
    <message>
        <source>Saved: {name}. It is not encrypted there.</source>
        <translation>Нигоҳ дошта шуд: {name}. Он ҷо рамзгузорӣ нашудааст.</translation>
    </message>
</context>
<context>
    <name>PapersEditor</name>
    <message>
        <source>Add a paper</source>
        <translation>Ҳуҷҷат илова кардан</translation>
    </message>
</context>
<context>
    <name>PartnerCard</name>
    <message>
        <source>For: {item}</source>
        <translation>Барои: {item}</translation>
    </message>
    <message>
        <source>Another desk says something else of them. Change it to what is so.</source>
        <translation>Ҷойи кори дигар дигар хел мегӯяд. Чӣ хел буданашро нависед.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Тағйир додан…</translation>
    </message>
    <message>
        <source>Take off the plan…</source>
        <translation>Аз нақша гирифтан…</translation>
    </message>
    <message>
        <source>May know, as the person said: {what}</source>
        <translation>Метавонад донад, чунон ки шахс гуфт: {what}</translation>
    </message>
    <message>
        <source>May know nothing: the person was not asked.</source>
        <translation>Ҳеҷ чизро донистан наметавонад: аз шахс напурсидаанд.</translation>
    </message>
    <message>
        <source>May know nothing: {state}</source>
        <translation>Ҳеҷ чизро донистан наметавонад: {state}</translation>
    </message>
</context>
<context>
    <name>PartnerDialog</name>
    <message>
        <source>A partner of the plan</source>
        <translation>Шарики нақша</translation>
    </message>
    <message>
        <source>What they may know is what the person agrees to, on the page of outreach. Until then, and once it is taken back, they are told nothing.</source>
        <translation>Шарик танҳо он чиро донистан метавонад, ки шахс дар саҳифаи розигиҳо ба он розӣ аст. То он вақт ва пас аз бозпас гирифтан ба ӯ ҳеҷ чиз намегӯянд.</translation>
    </message>
    <message>
        <source>Sign it</source>
        <translation>Имзо кардан</translation>
    </message>
    <message>
        <source>Partner, by name</source>
        <translation>Шарик, бо ном</translation>
    </message>
    <message>
        <source>What the partner is</source>
        <translation>Шарик кист</translation>
    </message>
    <message>
        <source>What they do for the person</source>
        <translation>Шарик барои шахс чӣ мекунад</translation>
    </message>
    <message>
        <source>How they are reached (optional)</source>
        <translation>Чӣ тавр тамос гирифтан (ихтиёрӣ)</translation>
    </message>
    <message>
        <source>Who speaks there, and when.</source>
        <translation>Он ҷо кӣ ҷавоб медиҳад ва кай.</translation>
    </message>
    <message>
        <source>For which items of the plan</source>
        <translation>Барои кадом бандҳои нақша</translation>
    </message>
    <message>
        <source>Name the partner.</source>
        <translation>Номи шарикро нависед.</translation>
    </message>
    <message>
        <source>Say what the partner is.</source>
        <translation>Гӯед, ки шарик кист.</translation>
    </message>
    <message>
        <source>Say what they do for the person.</source>
        <translation>Нависед, ки шарик барои шахс чӣ мекунад.</translation>
    </message>
    <message>
        <source>What is written is too long to be kept.</source>
        <translation>Навишта барои нигоҳ доштан хеле дароз аст.</translation>
    </message>
</context>
<context>
    <name>PartnersPage</name>
    <message>
        <source>Partners</source>
        <translation>Шарикон</translation>
    </message>
    <message>
        <source>To be told that nothing more is shared</source>
        <translation>Бояд гуфт, ки дигар чизе дода намешавад</translation>
    </message>
    <message>
        <source>Something is shared with them</source>
        <translation>Ба онҳо чизе дода мешавад</translation>
    </message>
    <message>
        <source>Nothing is shared with a partner.</source>
        <translation>Ба шарикон чизе дода намешавад.</translation>
    </message>
    <message>
        <source>A school, an employer, a clinic or a community stands here once a person agreed, on the page of their case, that it may know something.</source>
        <translation>Мактаб, корфармо, клиника ё ҷамоа ин ҷо пайдо мешавад, вақте ки шахс розӣ шуд, ки он чизеро донад; ин дар саҳифаи парвандааш навишта мешавад.</translation>
    </message>
    <message>
        <source>may know: {what}</source>
        <translation>донистанаш мумкин: {what}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>то {day}</translation>
    </message>
</context>
<context>
    <name>PartnersPart</name>
    <message>
        <source>A school, an employer, a clinic, a community: each knows only what the person agreed to.</source>
        <translation>Мактаб, корфармо, беморхона, ҷамоат: ҳар кадом танҳо он чиро медонад, ки шахс ба он розӣ шуд.</translation>
    </message>
    <message>
        <source>Name a partner…</source>
        <translation>Шарикро ном бурдан…</translation>
    </message>
    <message>
        <source>Partners ({count})</source>
        <translation>Шарикон ({count})</translation>
    </message>
</context>
<context>
    <name>PartsCard</name>
    <message>
        <source>Bundles in parts</source>
        <translation>Бастаҳо бо қисмҳо</translation>
    </message>
    <message>
        <source>Write the next parts</source>
        <translation>Қисмҳои навбатиро навиштан</translation>
    </message>
    <message>
        <source>Give up the parts</source>
        <translation>Аз қисмҳо даст кашидан</translation>
    </message>
    <message>
        <source>Remove these parts</source>
        <translation>Ин қисмҳоро гирифтан</translation>
    </message>
    <message>
        <source>To be written, of {count} parts: {missing}</source>
        <translation>Аз {count} қисм навиштан мондааст: {missing}</translation>
    </message>
    <message>
        <source>All {count} parts are here, and the bundle was refused ({size}).</source>
        <translation>Ҳамаи {count} қисм дар ин ҷо, вале баста қабул нашуд ({size}).</translation>
    </message>
    <message>
        <source>Missing, of {count} parts: {missing} ({size} are here)</source>
        <translation>Аз {count} қисм намерасад: {missing} (дар ин ҷо {size})</translation>
    </message>
</context>
<context>
    <name>PartsList</name>
    <message>
        <source>Parts of the decision</source>
        <translation>Қисмҳои қарор</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) still open</source>
        <translation>
            <numerusform>Ҳанӯз %n банд кушода аст</numerusform>
            <numerusform>Ҳанӯз %n банд кушода аст</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the first</source>
        <translation>Ба якум</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Ҳанӯз интихоб нашудааст</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Натиҷаи қарор</translation>
    </message>
    <message>
        <source>Not filled in yet</source>
        <translation>Ҳанӯз пур нашудааст</translation>
    </message>
    <message>
        <source>Appeal, and who tells the person</source>
        <translation>Шикоят, ва кӣ ба шахс хабар медиҳад</translation>
    </message>
    <message>
        <source>Nobody named yet</source>
        <translation>Ҳанӯз касе номбар нашудааст</translation>
    </message>
    <message>
        <source>The panel</source>
        <translation>Ҳайат</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Ҳанӯз кушода</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Чизи кушода нест.</translation>
    </message>
</context>
<context>
    <name>Passage</name>
    <message>
        <source>Husband or wife</source>
        <translation>Шавҳар ё зан</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Кӯдак</translation>
    </message>
    <message>
        <source>Father or mother</source>
        <translation>Падар ё модар</translation>
    </message>
    <message>
        <source>Brother or sister</source>
        <translation>Бародар ё хоҳар</translation>
    </message>
    <message>
        <source>Other relative</source>
        <translation>Хешованди дигар</translation>
    </message>
    <message>
        <source>Companion</source>
        <translation>Ҳамроҳ</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Васӣ</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Шоҳид</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Тарҷумон</translation>
    </message>
    <message>
        <source>Papers were seen</source>
        <translation>Ҳуҷҷатҳо дида шуданд</translation>
    </message>
    <message>
        <source>They say so</source>
        <translation>Худашон мегӯянд</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Шубҳа ҳаст</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Роҳи бехатар</translation>
    </message>
    <message>
        <source>Place to live</source>
        <translation>Ҷойи зист</translation>
    </message>
    <message>
        <source>Being looked after</source>
        <translation>Ғамхории минбаъда</translation>
    </message>
    <message>
        <source>Looking for somebody</source>
        <translation>Ҷустуҷӯи касе</translation>
    </message>
    <message>
        <source>Registering a birth</source>
        <translation>Бақайдгирии таваллуд</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>Омода мешавад</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Дар роҳ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Иҷро шуд</translation>
    </message>
    <message>
        <source>Went wrong</source>
        <translation>Нашуд</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Бекор шуд</translation>
    </message>
    <message>
        <source>Evidence of who they are</source>
        <translation>Далели шахсият</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Ҳуҷҷат</translation>
    </message>
    <message>
        <source>Step at a consulate</source>
        <translation>Қадам дар консулгарӣ</translation>
    </message>
    <message>
        <source>Transit permit</source>
        <translation>Иҷозати транзит</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Чипта</translation>
    </message>
    <message>
        <source>Part of the way</source>
        <translation>Қисми роҳ</translation>
    </message>
    <message>
        <source>Escort</source>
        <translation>Ҳамроҳикунанда</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Пул</translation>
    </message>
    <message>
        <source>Who meets them</source>
        <translation>Кӣ пешвоз мегирад</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Расидан</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Вазифаи кор</translation>
    </message>
    <message>
        <source>Lacking</source>
        <translation>Нест</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>Дархост шуд</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Дода шуд</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Тасдиқ шуд</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Дар нақша</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Нашуд, аз даст рафт</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Интизор</translation>
    </message>
    <message>
        <source>{place} to {to}</source>
        <translation>{place} – {to}</translation>
    </message>
    <message>
        <source>Turned down</source>
        <translation>Рад шуд</translation>
    </message>
    <message>
        <source>Given to them</source>
        <translation>Ба дасташон дода шуд</translation>
    </message>
    <message>
        <source>They showed it</source>
        <translation>Нишон дода шуд</translation>
    </message>
    <message>
        <source>They arrived</source>
        <translation>Расиданд</translation>
    </message>
    <message>
        <source>They did not arrive</source>
        <translation>Нарасиданд</translation>
    </message>
    <message>
        <source>Border post</source>
        <translation>Пости сарҳадӣ</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>Ҳоло огоҳ нашудааст</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Огоҳ шуд</translation>
    </message>
</context>
<context>
    <name>PassageActs</name>
    <message>
        <source>The file is begun.</source>
        <translation>Папка кушода шуд.</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>Сабт шуд.</translation>
    </message>
    <message>
        <source>Travel sheet</source>
        <translation>Варақаи роҳ</translation>
    </message>
    <message>
        <source>Notice for a border post</source>
        <translation>Огоҳӣ ба пости сарҳадӣ</translation>
    </message>
    <message>
        <source>Saved: {name}. It is not encrypted there.</source>
        <translation>Нигоҳ дошта шуд: {name}. Он ҷо рамзгузорӣ нашудааст.</translation>
    </message>
</context>
<context>
    <name>PassagePage</name>
    <message>
        <source>Cases</source>
        <translation>Парвандаҳо</translation>
    </message>
    <message>
        <source>Which file</source>
        <translation>Кадом папка</translation>
    </message>
    <message>
        <source>Begin a file…</source>
        <translation>Кушодани папка…</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Иловаи қадам</translation>
    </message>
    <message>
        <source>How far it is…</source>
        <translation>То куҷо расид…</translation>
    </message>
    <message>
        <source>For whom…</source>
        <translation>Барои кӣ…</translation>
    </message>
    <message>
        <source>Travel sheet…</source>
        <translation>Варақаи роҳ…</translation>
    </message>
    <message>
        <source>Notice for a border post…</source>
        <translation>Огоҳӣ ба пости сарҳадӣ…</translation>
    </message>
    <message>
        <source>No file yet. A passage has who goes, their papers, the way with its parts, who meets them and who does what until when. A place to live, looking for somebody and registering a birth are files too.</source>
        <translation>Ҳоло папка нест. Дар роҳи бехатар навишта мешавад: кӣ меравад, ҳуҷҷатҳояшон, қисмҳои роҳ, кӣ пешвоз мегирад ва кӣ то кай чӣ мекунад. Ҷойи зист, ҷустуҷӯи касе ва бақайдгирии таваллуд ҳам папкаанд.</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Дар чӣ ҳол аст</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Қадам</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Рӯз</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Қадамҳо</translation>
    </message>
    <message>
        <source>Two desks differ: {desk} says “{state}”. Choose “How far it is” and settle it.</source>
        <translation>Ду ҷойи кор фарқ доранд: {desk} мегӯяд «{state}». «То куҷо расид»-ро интихоб карда, ҳал кунед.</translation>
    </message>
    <message>
        <source>Two desks differ</source>
        <translation>Ду ҷойи кор фарқ доранд</translation>
    </message>
    <message>
        <source>Search passages</source>
        <translation>Ҷустуҷӯи порчаҳо</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Порчаҳо</translation>
    </message>
    <message>
        <source>The passage; mark a part of it to take only that</source>
        <translation>Порча; барои гирифтани як қисм онро ҷудо кунед</translation>
    </message>
    <message>
        <source>Make it a line (Enter)</source>
        <translation>Сатр кардан (Enter)</translation>
    </message>
    <message>
        <source>The same source is line {numbers} already.</source>
        <translation>Ҳамин манбаъ аллакай дар сатри {numbers} ҳаст.</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Боз…</translation>
    </message>
    <message>
        <source>What is written down in the talk, in earlier records, calls and papers stands here.</source>
        <translation>Он чи дар суҳбат, сабтҳои пештара, зангҳо ва ҳуҷҷатҳо навишта шудааст, ин ҷост.</translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Show</source>
        <translation>Намоиш</translation>
    </message>
    <message>
        <source>Show: {name}</source>
        <translation>Намоиш: {name}</translation>
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
        <translation>Роҳхат ба духтур ё равоншинос</translation>
    </message>
    <message>
        <source>Say slowly: you are here, today, in this room. Nobody here will harm you.</source>
        <translation>Оҳиста гӯед: Шумо ин ҷо, имрӯз, дар ин хона ҳастед. Ин ҷо ҳеҷ кас ба Шумо зарар намерасонад.</translation>
    </message>
    <message>
        <source>Ask to put both feet on the floor, and to breathe out longer than in, five times.</source>
        <translation>Хоҳиш кунед, ки ҳар ду поро ба фарш гузорад. Гӯед: панҷ бор нафас кашед ва онро оҳиста, дарозтар бароред.</translation>
    </message>
    <message>
        <source>Ask to name five things to see, four to touch, three to hear.</source>
        <translation>Хоҳиш кунед, ки панҷ чизеро номбар кунад, ки мебинад, чор чизеро, ки ба он даст расонда мешавад, ва се чизеро, ки мешунавад.</translation>
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
        <translation>Ҷойи корро қабул кардан</translation>
    </message>
    <message>
        <source>Read the twelve words aloud to make sure that a certificate is who it says.</source>
        <translation>Барои боварӣ ҳосил кардан, ки сертификат аз они кист, дувоздаҳ калимаро бо овоз хонед.</translation>
    </message>
    <message>
        <source>Add an officer…</source>
        <translation>Корманд илова кардан…</translation>
    </message>
    <message>
        <source>Remove the officer…</source>
        <translation>Кормандро хориҷ кардан…</translation>
    </message>
    <message>
        <source>Languages and sex…</source>
        <translation>Забонҳо ва ҷинс…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ном</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Нақш</translation>
    </message>
    <message>
        <source>Languages, sex</source>
        <translation>Забонҳо, ҷинс</translation>
    </message>
    <message>
        <source>Key on this desk</source>
        <translation>Калид дар ин ҷо</translation>
    </message>
    <message>
        <source>Certificate until</source>
        <translation>Сертификат то</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Мансубияти ҷойи кор</translation>
    </message>
    <message>
        <source>Join the organisation</source>
        <translation>Ҷойи корро пайваст кардан</translation>
    </message>
    <message>
        <source>Whoever copied their key could still read what is written from now on.</source>
        <translation>Касе, ки калиди ин кормандро нусха бардоштааст, метавонад навиштаҳои минбаъдаро низ хонад.</translation>
    </message>
    <message>
        <source>Ask a supervisor or an administrator of this desk to make it.</source>
        <translation>Аз роҳбар ё мудири низоми ин ҷойи кор хоҳиш кунед, ки онро созад.</translation>
    </message>
    <message>
        <source>An officer was removed; the casebook still waits for its new key.</source>
        <translation>Корманд хориҷ шуд; дафтари парвандаҳо ҳанӯз мунтазири калиди нав аст.</translation>
    </message>
    <message>
        <source>Make a new store key…</source>
        <translation>Калиди нави дафтарро сохтан…</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ҳоло нест</translation>
    </message>
    <message>
        <source>account closed</source>
        <translation>дастрасӣ пӯшида</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>вайрон</translation>
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
        <source>Twelve words of {name}: {words}</source>
        <translation>{name}, дувоздаҳ калима: {words}</translation>
    </message>
    <message>
        <source>Their certificate was made here; they can work at once.</source>
        <translation>Сертификат дар ин ҷо сохта шуд; дарҳол кор кардан мумкин аст.</translation>
    </message>
    <message>
        <source>Next they unlock the desk themselves and ask headquarters for their certificate, under People. Until then they can interview, and not sign.</source>
        <translation>Акнун корманди нав худаш ҷойи корро мекушояд ва дар «Одамон» аз марказ сертификат мепурсад. То он вақт суҳбат кардан мумкин аст, имзо кардан не.</translation>
    </message>
    <message>
        <source>{name} can unlock this desk now.</source>
        <translation>{name} акнун ин ҷойи корро кушода метавонад.</translation>
    </message>
    <message>
        <source>{name} cannot unlock this desk any more.</source>
        <translation>{name} дигар ин ҷойи корро кушода наметавонад.</translation>
    </message>
    <message>
        <source>The casebook has a new key. Make a new backup, and tell headquarters to take the certificate back.</source>
        <translation>Дафтари парвандаҳо калиди нав дорад. Нусхаи эҳтиётии нав созед ва ба марказ хабар диҳед, ки сертификатро бозхонад.</translation>
    </message>
    <message>
        <source>{name}&apos;s account is closed, but the new key could not be made.</source>
        <translation>{name}: дастрасӣ пӯшида шуд, вале калиди навро сохтан нашуд.</translation>
    </message>
    <message>
        <source>The casebook has a new key.</source>
        <translation>Дафтари парвандаҳо калиди нав дорад.</translation>
    </message>
    <message>
        <source>Make a new backup: older ones still open with the old key.</source>
        <translation>Нусхаи эҳтиётии нав созед: нусхаҳои пешина ҳанӯз бо калиди пешина кушода мешаванд.</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Erased</source>
        <translation>Барои ҳамеша пок карда шуд</translation>
    </message>
    <message>
        <source>birth date not known</source>
        <translation>санаи таваллуд номаълум</translation>
    </message>
    <message>
        <source>birth date not asked yet</source>
        <translation>санаи таваллуд ҳанӯз пурсида нашудааст</translation>
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
    <name>PersonDialog</name>
    <message>
        <source>Birth date</source>
        <translation>Санаи таваллуд</translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation>Дар куҷост</translation>
    </message>
    <message>
        <source>How to reach them without danger</source>
        <translation>Чӣ тавр бе хатар тамос гирифтан</translation>
    </message>
    <message>
        <source>Their safety</source>
        <translation>Бехатарии ӯ</translation>
    </message>
    <message>
        <source>What endangers them, what must not be said. It is never printed.</source>
        <translation>Чӣ ба ӯ хатар дорад, чиро гуфтан мумкин нест. Ин ҳеҷ гоҳ чоп намешавад.</translation>
    </message>
    <message>
        <source>Why it changes</source>
        <translation>Чаро тағйир меёбад</translation>
    </message>
    <message>
        <source>What is known of this person</source>
        <translation>Дар бораи ин шахс чӣ маълум аст</translation>
    </message>
    <message>
        <source>Somebody else of this case</source>
        <translation>Шахси дигари ин парванда</translation>
    </message>
    <message>
        <source>Nobody written down here is rated, compared with cases or lists, or gets a case by the word of others.</source>
        <translation>Касоне, ки дар ин ҷо навишта мешаванд, баҳогузорӣ намешаванд, бо парвандаву рӯйхатҳо муқоиса намешаванд ва бо гуфтаи дигарон парванда намегиранд.</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Сабт кардан</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>The person this case is about. What is known of them is in the story.</source>
        <translation>Шахсе, ки ин парванда дар бораи ӯст. Он чи маълум аст, дар таърих меистад.</translation>
    </message>
    <message>
        <source>Named in {case}</source>
        <translation>Дар {case} ном бурда шудааст</translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation>Дар куҷост</translation>
    </message>
    <message>
        <source>How to reach them without danger</source>
        <translation>Чӣ тавр бе хатар тамос гирифтан</translation>
    </message>
    <message>
        <source>Their safety</source>
        <translation>Бехатарии ӯ</translation>
    </message>
    <message>
        <source>They made contact themselves</source>
        <translation>Худаш муроҷиат кард</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Тағйир додан…</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Робита…</translation>
    </message>
    <message>
        <source>They made contact…</source>
        <translation>Худаш муроҷиат кард…</translation>
    </message>
    <message>
        <source>Open their case {case}</source>
        <translation>Кушодани парвандаи {case}</translation>
    </message>
    <message>
        <source>Not their case…</source>
        <translation>Парвандаи ӯ нест…</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Кӣ гуфт</translation>
    </message>
    <message>
        <source>Another desk says otherwise</source>
        <translation>Ҷойи кори дигар дигар хел мегӯяд</translation>
    </message>
    <message>
        <source>Choose Change, write what is true and why: that settles it at both desks.</source>
        <translation>«Тағйир»-ро интихоб карда, нависед, ки чӣ дуруст аст ва чаро: ин дар ҳар ду ҷойи кор ҳал мешавад.</translation>
    </message>
    <message>
        <source>{kin} of {name}</source>
        <translation>{kin}, аз они {name}</translation>
    </message>
    <message>
        <source>Taken back: {link}</source>
        <translation>Бекор шуд: {link}</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Бекор кардан…</translation>
    </message>
    <message>
        <source>Take back: {link}</source>
        <translation>Бекор кардан: {link}</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>None of them</source>
        <translation>Ба ҳеҷ кадом</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>The person</source>
        <translation>Худи шахс</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Take the picture</source>
        <translation>Сурат гирифтан</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Истифода бурдан</translation>
    </message>
    <message>
        <source>Take another</source>
        <translation>Дигареро гирифтан</translation>
    </message>
    <message>
        <source>This is the picture. It is kept nowhere until you use it.</source>
        <translation>Ин сурат аст. То онро истифода набаред, он дар ҳеҷ ҷо нигоҳ дошта намешавад.</translation>
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
    <name>PlaceList</name>
    <message>
        <source>This place is in no record in force.</source>
        <translation>Ин ҷой дар ягон сабти амалкунанда нест.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Бардоштан</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Still open</source>
        <translation>Ҳанӯз кушода</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Иҷро шуд</translation>
    </message>
    <message>
        <source>Said differently</source>
        <translation>Ҳар хел гуфтаанд</translation>
    </message>
    <message>
        <source>Planned anew</source>
        <translation>Аз нав нақша шуд</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>Қисман иҷро шуд</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Ҳанӯз иҷро нашуд</translation>
    </message>
    <message>
        <source>We failed to do it</source>
        <translation>Мо иҷро карда натавонистем</translation>
    </message>
    <message>
        <source>No longer wanted by the person</source>
        <translation>Шахс дигар инро намехоҳад</translation>
    </message>
    <message>
        <source>Cannot be done</source>
        <translation>Иҷрояш мумкин нест</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Тағйир ёфт</translation>
    </message>
    <message>
        <source>now: {who}</source>
        <translation>акнун: {who}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>то {day}</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>You say it by name. It is signed, and goes to headquarters with the next bundle.</source>
        <translation>Шумо инро аз номи худ мегӯед. Он имзо мешавад ва бо бастаи навбатӣ ба марказ меравад.</translation>
    </message>
    <message>
        <source>What became of it?</source>
        <translation>Аз ин чӣ баромад?</translation>
    </message>
    <message>
        <source>It was done</source>
        <translation>Ин иҷро шуд</translation>
    </message>
    <message>
        <source>It goes on: another day, or somebody else does it</source>
        <translation>Идома дорад: рӯзи дигар ё каси дигар мекунад</translation>
    </message>
    <message>
        <source>It cannot be done</source>
        <translation>Инро кардан мумкин нест</translation>
    </message>
    <message>
        <source>The person no longer wants it; that counts against nobody</source>
        <translation>Шахс дигар инро намехоҳад; ин ба зарари касе ҳисоб намешавад</translation>
    </message>
    <message>
        <source>Who does it now?</source>
        <translation>Ҳоло инро кӣ мекунад?</translation>
    </message>
    <message>
        <source>As before; an officer, or other words</source>
        <translation>Мисли пештара; корманд ё сухани дигар</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бекор кардан</translation>
    </message>
    <message>
        <source>Sign it</source>
        <translation>Имзо кардан</translation>
    </message>
    <message>
        <source>This day lies ahead: what was done was done today or before.</source>
        <translation>Ин рӯз ҳанӯз нарасидааст: кори шуда имрӯз ё пештар шудааст.</translation>
    </message>
    <message>
        <source>Give a day that is not over, or who does it now.</source>
        <translation>Рӯзеро нависед, ки нагузаштааст, ё кӣ акнун мекунад.</translation>
    </message>
    <message>
        <source>What was done?</source>
        <translation>Чӣ карда шуд?</translation>
    </message>
    <message>
        <source>Why? (optional)</source>
        <translation>Чаро? (ҳатмӣ нест)</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Чаро?</translation>
    </message>
    <message>
        <source>When? (optional: today)</source>
        <translation>Кай? (ҳатмӣ нест: имрӯз)</translation>
    </message>
    <message>
        <source>Until when now? (optional)</source>
        <translation>Акнун то кай? (ҳатмӣ нест)</translation>
    </message>
    <message>
        <source>Say what was done, or why not.</source>
        <translation>Гӯед, чӣ кор шуд ё чаро нашуд.</translation>
    </message>
    <message>
        <source>This is no day: give day, month and year.</source>
        <translation>Чунин рӯз нест: рӯз, моҳ ва солро нависед.</translation>
    </message>
    <message>
        <source>Plan an engagement</source>
        <translation>Ба нақша гирифтани баромад</translation>
    </message>
    <message>
        <source>The person is asked before it how they are, and afterwards. They can call it off until it begins.</source>
        <translation>Пеш аз он ва баъд аз он ҳоли шахс пурсида мешавад. То оғозаш онро бекор карда метавонад.</translation>
    </message>
    <message>
        <source>Sign the plan</source>
        <translation>Имзои нақша</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ин чист</translation>
    </message>
    <message>
        <source>Where, and with whom</source>
        <translation>Дар куҷо ва бо кӣ</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Кадом рӯз</translation>
    </message>
    <message>
        <source>Say what it is.</source>
        <translation>Гӯед, ки ин чист.</translation>
    </message>
    <message>
        <source>Say where it is.</source>
        <translation>Гӯед, ки дар куҷост.</translation>
    </message>
    <message>
        <source>Say on which day; it is not past.</source>
        <translation>Рӯзро гӯед; он нагузаштааст.</translation>
    </message>
    <message>
        <source>They agreed until {day} only.</source>
        <translation>Розигӣ танҳо то {day} аст.</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Cases</source>
        <translation>Парвандаҳо</translation>
    </message>
    <message>
        <source>Begin a follow-up</source>
        <translation>Оғози пайгирӣ</translation>
    </message>
    <message>
        <source>Still to be done</source>
        <translation>Ҳанӯз бояд кард</translation>
    </message>
    <message>
        <source>Done or given up</source>
        <translation>Иҷро шуд ё тарк шуд</translation>
    </message>
    <message>
        <source>Planned anew since</source>
        <translation>Аз он вақт аз нав нақша шуд</translation>
    </message>
    <message>
        <source>Nothing is planned yet</source>
        <translation>Ҳанӯз чизе нақша нашудааст</translation>
    </message>
    <message>
        <source>What a signed assessment plans, and the needs it names, appear here.</source>
        <translation>Дар ин ҷо он чи арзёбии имзошуда нақша мекунад ва ниёзҳои дар он номбаршуда пайдо мешаванд.</translation>
    </message>
    <message>
        <source>The assessment is looked at again on {day}.</source>
        <translation>Рӯзи бознигарии арзёбӣ: {day}.</translation>
    </message>
    <message>
        <source>The follow-up was ended.</source>
        <translation>Пайгирӣ анҷом ёфт.</translation>
    </message>
    <message>
        <source>{record} cannot be read here: what it plans is not shown.</source>
        <translation>{record}: дар ин ҷо хонда намешавад, нақшаи он нишон дода нашудааст.</translation>
    </message>
    <message>
        <source>How the person is</source>
        <translation>Ҳоли шахс</translation>
    </message>
    <message>
        <source>Two desks said it differently. Say what counts.</source>
        <translation>Ду ҷойи кор гуногун гуфтанд. Гӯед, ки кадомаш дуруст аст.</translation>
    </message>
    <message>
        <source>How is the person after {count} months?…</source>
        <translation>Ҳоли шахс баъд аз {count} моҳ чӣ тавр аст?…</translation>
    </message>
    <message>
        <source>After {count} months: {words}</source>
        <translation>Баъд аз {count} моҳ: {words}</translation>
    </message>
    <message>
        <source>Follow-up after {count} months: done</source>
        <translation>Пайгирӣ, моҳ: {count} — гузаронида шуд</translation>
    </message>
    <message>
        <source>Follow-up after {count} months: {day}</source>
        <translation>Пайгирӣ, моҳ: {count} — {day}</translation>
    </message>
    <message>
        <source>Follow-up after {count} months: not held</source>
        <translation>Пайгирӣ, моҳ: {count} — гузаронида нашуд</translation>
    </message>
</context>
<context>
    <name>PlannedModel</name>
    <message>
        <source>What was planned</source>
        <translation>Чӣ нақша шуда буд</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Чӣ шуд</translation>
    </message>
    <message>
        <source>In the assessment after it</source>
        <translation>Дар арзёбии навбатӣ</translation>
    </message>
    <message>
        <source>Nothing is known here</source>
        <translation>Дар ин ҷо чизе маълум нест</translation>
    </message>
    <message>
        <source>planned again</source>
        <translation>боз дар нақша</translation>
    </message>
    <message>
        <source>not planned any more</source>
        <translation>дигар дар нақша нест</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>то {day}</translation>
    </message>
    <message>
        <source>planned on {day}</source>
        <translation>{day} нақша шуда буд</translation>
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
    <name>PrintDialog</name>
    <message>
        <source>Paper is not encrypted, and the system&apos;s printing keeps pages for a while. Every page says who printed it, when, and which copy it is. The log keeps the reason.</source>
        <translation>Коғаз рамзгузорӣ нашудааст, ва чопи система саҳифаҳоро муддате нигоҳ медорад. Дар ҳар саҳифа навишта мешавад, ки онро кӣ ва кай чоп кард ва он кадом нусха аст. Сабаб дар журнал мемонад.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Сабаб</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бекор кардан</translation>
    </message>
    <message>
        <source>Continue to the printer…</source>
        <translation>Гузаштан ба принтер…</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>Сабабро нависед.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>This computer has no printer. Add one in the system&apos;s settings.</source>
        <translation>Ин компютер принтер надорад. Онро дар танзимоти низом илова кунед.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Чизе чоп нашуд.</translation>
    </message>
    <message>
        <source>Sent to the printer. The log has an entry.</source>
        <translation>Ба принтер фиристода шуд. Дар журнал навишта шуд.</translation>
    </message>
    <message>
        <source>At most {most} copies are printed at once.</source>
        <translation>Дар як бор на бештар аз {most} нусха чоп мешавад.</translation>
    </message>
    <message>
        <source>Pages are not printed to a file. Save the report, where that is right.</source>
        <translation>Саҳифаҳо ба файл чоп намешаванд. Агар раво бошад, ҳисоботро нигоҳ доред.</translation>
    </message>
</context>
<context>
    <name>ProblemBox</name>
    <message>
        <source>There is a problem</source>
        <translation>Ислоҳ лозим аст</translation>
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
        <translation>Ислоҳ лозим аст</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>female</source>
        <translation>зан</translation>
    </message>
    <message>
        <source>male</source>
        <translation>мард</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>нагуфтааст</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>Languages and sex of {name}</source>
        <translation>Забонҳо ва ҷинс: {name}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Нигоҳ доштан</translation>
    </message>
    <message>
        <source>For whoever chooses an interviewer or an interpreter. It stays on this desk and stands in no certificate.</source>
        <translation>Барои онҳое, ки суҳбатбаранда ё тарҷумонро интихоб мекунанд. Дар ин ҷойи кор мемонад ва дар ягон сертификат нест.</translation>
    </message>
    <message>
        <source>Can hold a talk in</source>
        <translation>Ба ин забонҳо суҳбат карда метавонад</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Дигарҳо</translation>
    </message>
    <message>
        <source>ISO 639 codes with spaces between them, such as “sgh yai”.</source>
        <translation>Рамзҳои ISO 639 бо фосила, масалан «sgh yai».</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Ҷинс</translation>
    </message>
    <message>
        <source>A person may ask to talk with somebody of their own sex.</source>
        <translation>Шахс метавонад хоҳиш кунад, ки бо ӯ касе аз ҷинси худаш суҳбат кунад.</translation>
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
    <name>ProofPage</name>
    <message>
        <source>Proofs of amnesty</source>
        <translation>Маълумотномаҳо дар бораи авф</translation>
    </message>
    <message>
        <source>Check a paper that somebody shows. What cannot be judged says nothing against the person.</source>
        <translation>Коғазеро, ки касе нишон медиҳад, санҷед. Агар баҳо додан мумкин набошад, ин ба зидди шахс чизе намегӯяд.</translation>
    </message>
</context>
<context>
    <name>Proofs</name>
    <message>
        <source>This proof is valid.</source>
        <translation>Ин маълумотнома эътибор дорад.</translation>
    </message>
    <message>
        <source>It was given out by this organisation and is not taken back.</source>
        <translation>Онро ҳамин ташкилот додааст ва бозпас гирифта нашудааст.</translation>
    </message>
    <message>
        <source>This proof has ended.</source>
        <translation>Муҳлати ин маълумотнома гузашт.</translation>
    </message>
    <message>
        <source>The person may ask headquarters for a new one.</source>
        <translation>Шахс метавонад аз марказ нави онро пурсад.</translation>
    </message>
    <message>
        <source>Headquarters took this proof back.</source>
        <translation>Марказ ин маълумотномаро бозпас гирифт.</translation>
    </message>
    <message>
        <source>Ask headquarters what is in force for the person now.</source>
        <translation>Аз марказ пурсед, ки ҳоло барои шахс чӣ амал мекунад.</translation>
    </message>
    <message>
        <source>This proof was altered or forged.</source>
        <translation>Ин маълумотнома тағйир дода ё сохта шудааст.</translation>
    </message>
    <message>
        <source>Headquarters&apos; key did not sign it. Ask headquarters about the person.</source>
        <translation>Онро калиди марказ имзо накардааст. Дар бораи шахс аз марказ пурсед.</translation>
    </message>
    <message>
        <source>The name and birth date that were said are not those of this proof.</source>
        <translation>Ном ва санаи таваллуди гуфташуда аз они ин маълумотнома нестанд.</translation>
    </message>
    <message>
        <source>Try how others write the name, with an interpreter. If it stays so, the paper is somebody else&apos;s.</source>
        <translation>Бо тарҷумон санҷед, ки дигарон номро чӣ тавр менависанд. Агар ҳамин тавр монад, коғаз аз они каси дигар аст.</translation>
    </message>
    <message>
        <source>Cannot be judged: it says it was issued later than now.</source>
        <translation>Баҳо додан мумкин нест: гуфта шудааст, ки дертар аз ҳозир дода шудааст.</translation>
    </message>
    <message>
        <source>A clock is wrong. Compare this computer&apos;s date with a calendar.</source>
        <translation>Кадом соат нодуруст аст. Санаи ин компютерро бо тақвим муқоиса кунед.</translation>
    </message>
    <message>
        <source>Cannot be judged: headquarters has suspended this proof.</source>
        <translation>Баҳо додан мумкин нест: марказ ин маълумотномаро боз доштааст.</translation>
    </message>
    <message>
        <source>Ask headquarters; it may count again.</source>
        <translation>Аз марказ пурсед; он метавонад боз эътибор пайдо кунад.</translation>
    </message>
    <message>
        <source>Cannot be judged: the list here does not know the key that signed it.</source>
        <translation>Баҳо додан мумкин нест: рӯйхати ин ҷо калиди имзокардаро намешиносад.</translation>
    </message>
    <message>
        <source>It may be of another organisation, or newer than the list. Ask headquarters for its newest list.</source>
        <translation>Он метавонад аз ташкилоти дигар ё навтар аз рӯйхат бошад. Аз марказ рӯйхати навтаринро пурсед.</translation>
    </message>
    <message>
        <source>Cannot be judged: somebody else may have had the key that signed it.</source>
        <translation>Баҳо додан мумкин нест: калиди имзокарда шояд дар дасти каси дигар буд.</translation>
    </message>
    <message>
        <source>The person needs a new proof. Ask headquarters.</source>
        <translation>Ба шахс маълумотномаи нав лозим аст. Аз марказ пурсед.</translation>
    </message>
    <message>
        <source>Cannot be judged: it says it was issued when its key did not sign.</source>
        <translation>Баҳо додан мумкин нест: гуфта шудааст, ки вақте дода шуд, ки калидаш имзо намекард.</translation>
    </message>
    <message>
        <source>Ask headquarters.</source>
        <translation>Аз марказ пурсед.</translation>
    </message>
    <message>
        <source>Cannot be judged: headquarters&apos; list of proofs is not here.</source>
        <translation>Баҳо додан мумкин нест: рӯйхати маълумотномаҳои марказ дар ин ҷо нест.</translation>
    </message>
    <message>
        <source>It comes with headquarters&apos; next return bundle.</source>
        <translation>Он бо бастаи ҷавобии ояндаи марказ меояд.</translation>
    </message>
    <message>
        <source>Cannot be judged: the list of proofs here is too old.</source>
        <translation>Баҳо додан мумкин нест: рӯйхати маълумотномаҳои ин ҷо хеле кӯҳна аст.</translation>
    </message>
    <message>
        <source>Whether it was taken back since, only a newer list says. Ask headquarters for one.</source>
        <translation>Оё он аз он вақт бозпас гирифта шуд, танҳо рӯйхати навтар мегӯяд. Аз марказ пурсед.</translation>
    </message>
    <message>
        <source>Cannot be judged: nobody can judge who signed the list of proofs here.</source>
        <translation>Баҳо додан мумкин нест: маълум нест, ки рӯйхати маълумотномаҳои ин ҷоро кӣ имзо кард.</translation>
    </message>
    <message>
        <source>Ask headquarters for its newest list.</source>
        <translation>Аз марказ рӯйхати навтаринро пурсед.</translation>
    </message>
    <message>
        <source>Cannot be judged: the list of proofs is dated later than it is here.</source>
        <translation>Баҳо додан мумкин нест: санаи рӯйхати маълумотномаҳо аз вақти ин ҷо дертар аст.</translation>
    </message>
    <message>
        <source>The clock here is behind, or headquarters&apos; was ahead. Set this one right; else ask headquarters.</source>
        <translation>Соати ин ҷо қафо мондааст, ё соати марказ пеш буд. Ин соатро дуруст кунед; агар дуруст бошад, аз марказ пурсед.</translation>
    </message>
    <message>
        <source>another decision took the place of the one it is of</source>
        <translation>ҷои қарори онро қарори дигар гирифт</translation>
    </message>
    <message>
        <source>it was withdrawn</source>
        <translation>он бозпас гирифта шуд</translation>
    </message>
    <message>
        <source>the decision it is of is looked at again</source>
        <translation>қарори он аз нав дида мешавад</translation>
    </message>
    <message>
        <source>it was lost</source>
        <translation>он гум шуд</translation>
    </message>
    <message>
        <source>a name on it was wrong</source>
        <translation>номи дар он нодуруст буд</translation>
    </message>
    <message>
        <source>another took its place</source>
        <translation>ҷои онро дигаре гирифт</translation>
    </message>
    <message>
        <source>somebody else used it</source>
        <translation>онро каси дигар истифода бурд</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>сабаби дигар</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>эътибор дорад</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>боз дошта шуд</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>бозпас гирифта шуд</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>ба охир расид</translation>
    </message>
    <message>
        <source>none given out yet</source>
        <translation>ҳанӯз дода нашудааст</translation>
    </message>
    <message>
        <source>Why: {why}, since {when}.</source>
        <translation>Чаро: {why}, аз {when}.</translation>
    </message>
    <message>
        <source>By headquarters&apos; list of {when}, number {number}, good until {until}.</source>
        <translation>Аз рӯи рӯйхати марказ аз {when}, рақами {number}, то {until} эътибор дорад.</translation>
    </message>
    <message>
        <source>Issued {issued}, valid until {until}.</source>
        <translation>Дода шуд {issued}, эътибор дорад то {until}.</translation>
    </message>
    <message>
        <source>Given out by {desk}, {organisation}.</source>
        <translation>Дод {desk}, {organisation}.</translation>
    </message>
    <message>
        <source>Name and birth date are those of the proof.</source>
        <translation>Ном ва санаи таваллуд аз они маълумотномаанд.</translation>
    </message>
    <message>
        <source>Whose it is was not compared: have the person say name and birth date aloud.</source>
        <translation>Аз они кист, муқоиса нашуд: бигузор шахс ном ва санаи таваллудро бо овоз гӯяд.</translation>
    </message>
    <message>
        <source>This is said of the paper. It does not say that the person was not amnestied.</source>
        <translation>Ин дар бораи коғаз гуфта шудааст. Ин маънои онро надорад, ки шахс авф нашудааст.</translation>
    </message>
</context>
<context>
    <name>ProposalPanel</name>
    <message>
        <source>A proposed decision</source>
        <translation>Қарори пешниҳодшуда</translation>
    </message>
    <message>
        <source>Sign the decision…</source>
        <translation>Қарорро имзо кардан…</translation>
    </message>
    <message>
        <source>Dissent…</source>
        <translation>Андешаи ҷудогона…</translation>
    </message>
    <message>
        <source>Give your opinion…</source>
        <translation>Андеша додан…</translation>
    </message>
    <message>
        <source>Withdraw the proposal…</source>
        <translation>Пешниҳодро бозхондан…</translation>
    </message>
    <message>
        <source>Another officer signs here…</source>
        <translation>Корманди дигар ин ҷо имзо мекунад…</translation>
    </message>
    <message>
        <source>Another officer dissents here…</source>
        <translation>Корманди дигар ин ҷо андешаи ҷудогона медиҳад…</translation>
    </message>
    <message>
        <source>The lawyer is heard here…</source>
        <translation>Ҳуқуқшинос ин ҷо шунида мешавад…</translation>
    </message>
    <message>
        <source>You have no say in it: you are not on its panel, and not its lawyer.</source>
        <translation>Шумо дар ин қарор сухан надоред: дар ҳайаташ нестед ва ҳуқуқшиносаш нестед.</translation>
    </message>
</context>
<context>
    <name>PutUnderTwoDialog</name>
    <message>
        <source>Put the issuing key under two officers</source>
        <translation>Калиди додани сертификатро ба зери ду корманд гузоштан</translation>
    </message>
    <message>
        <source>Put it under us two</source>
        <translation>Ба зери мо ду нафар гузоштан</translation>
    </message>
    <message>
        <source>You are one of the two. Hand over the keyboard: the other types their passphrase. From then on each certificate and each revocation wants both of you, or another two who were named.</source>
        <translation>Шумо яке аз дуед. Клавиатураро диҳед: дигаре ибораи рамзии худро менависад. Минбаъд ҳар сертификат ва ҳар бозхонд ҳардуи шуморо ё ду нафари дигари таъиншударо мехоҳад.</translation>
    </message>
    <message>
        <source>Passphrase of the second officer</source>
        <translation>Ибораи рамзии корманди дуюм</translation>
    </message>
</context>
<context>
    <name>Quarantine</name>
    <message>
        <source>It holds together, and its signature is valid.</source>
        <translation>Ҳама чиз мувофиқ аст, имзо эътибор дорад.</translation>
    </message>
    <message>
        <source>It cannot be taken in: {why}.</source>
        <translation>Қабул кардан намешавад: {why}.</translation>
    </message>
    <message>
        <source>Its signature cannot be judged: {why}.</source>
        <translation>Ба имзо баҳо додан намешавад: {why}.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Сабт</translation>
    </message>
    <message>
        <source>Released by a psychologist</source>
        <translation>Равоншинос дастрас кард</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Хонда намешавад</translation>
    </message>
    <message>
        <source>A record for psychologists alone</source>
        <translation>Сабт танҳо барои равоншиносон</translation>
    </message>
    <message>
        <source>Statement: {kind}</source>
        <translation>Изҳорот: {kind}</translation>
    </message>
    <message>
        <source>Second rating asked for</source>
        <translation>Дархости арзёбии дуюм</translation>
    </message>
    <message>
        <source>Evidence for a second rating</source>
        <translation>Далелҳо барои арзёбии дуюм</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Баҳоҳо</translation>
    </message>
    <message>
        <source>Consensus of two raters</source>
        <translation>Қарори умумии ду арзёбанда</translation>
    </message>
    <message>
        <source>Answer to a consensus</source>
        <translation>Ҷавоб ба қарори умумӣ</translation>
    </message>
    <message>
        <source>Second rating ended</source>
        <translation>Арзёбии дуюм анҷом ёфт</translation>
    </message>
    <message>
        <source>Evidence of a second rating erased</source>
        <translation>Далелҳои арзёбии дуюм барои ҳамеша пок карда шуданд</translation>
    </message>
</context>
<context>
    <name>QuarantinePage</name>
    <message>
        <source>Set aside at intake</source>
        <translation>Ҳангоми қабул ҷудо гузошта шуд</translation>
    </message>
    <message>
        <source>What came and was not taken in. Each decision is told to the post by its next return bundle, with your words.</source>
        <translation>Он чи омад ва қабул нашуд. Пост аз ҳар қарор бо бастаи ҷавобии навбатӣ, бо суханони Шумо, хабар мегирад.</translation>
    </message>
    <message>
        <source>Show what is decided as well</source>
        <translation>Ҳалшударо ҳам нишон додан</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Чӣ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Аз куҷо</translation>
    </message>
    <message>
        <source>Why not taken in</source>
        <translation>Чаро қабул нашуд</translation>
    </message>
    <message>
        <source>Nothing is set aside.</source>
        <translation>Чизе ҷудо гузошта нашудааст.</translation>
    </message>
    <message>
        <source>What cannot be taken in when a stick is received appears here.</source>
        <translation>Дар ин ҷо он чи аз флешка қабул кардан намешавад, пайдо мешавад.</translation>
    </message>
    <message>
        <source>Take it in…</source>
        <translation>Қабул кардан…</translation>
    </message>
    <message>
        <source>Take in all of its bundle…</source>
        <translation>Қабул кардани тамоми бастааш…</translation>
    </message>
    <message>
        <source>Ask the post to send it again…</source>
        <translation>Аз пост хостан, ки аз нав фиристад…</translation>
    </message>
    <message>
        <source>Set aside for good…</source>
        <translation>Пурра ҷудо гузоштан…</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Дар он чӣ навишта шудааст</translation>
    </message>
    <message>
        <source>Came {when}. Not taken in: {why}.</source>
        <translation>{when} омад. Қабул нашуд: {why}.</translation>
    </message>
    <message>
        <source>{officer}, {when}: {words}</source>
        <translation>{officer}, {when}: {words}</translation>
    </message>
    <message>
        <source>A supervisor decides on it.</source>
        <translation>Роҳбар қарор мекунад.</translation>
    </message>
    <message>
        <source>Ask the post to send it again: a stick may have been damaged. If it comes the same, set it aside; the post can correct it.</source>
        <translation>Аз пост хоҳед, ки онро аз нав фиристад: шояд флешка вайрон шудааст. Агар ҳамон тавр ояд, онро ҷудо гузоред; пост онро ислоҳ карда метавонад.</translation>
    </message>
    <message>
        <source>Its signature cannot be judged. If you take it in, you answer for it: your name and your reason stay with it.</source>
        <translation>Ба имзои он баҳо додан намешавад. Агар онро қабул кунед, Шумо масъул мешавед: номи Шумо ва сабаби Шумо бо он мемонанд.</translation>
    </message>
    <message>
        <source>It is taken in like any other record, and the post is told.</source>
        <translation>Он чун ҳар сабти дигар қабул мешавад ва пост хабар мегирад.</translation>
    </message>
    <message>
        <source>Take it in after all?</source>
        <translation>Бо вуҷуди ин қабул мекунед?</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Қабул кардан</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) of this bundle are set aside. Each is judged by itself once more: what does not hold together stays here, and stops none of the others.</source>
        <translation>
            <numerusform>Аз ин баста ҷудо гузошта шудааст: %n. Ба ҳар кадом алоҳида бори дигар баҳо дода мешавад: он чи дуруст намеояд, дар ин ҷо мемонад ва ба дигарон халал намерасонад.</numerusform>
            <numerusform>Аз ин баста ҷудо гузошта шудааст: %n. Ба ҳар кадом алоҳида бори дигар баҳо дода мешавад: он чи дуруст намеояд, дар ин ҷо мемонад ва ба дигарон халал намерасонад.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their signatures cannot be judged, as this one&apos;s. If you take them in, you answer for each: your name and your reason stay with it.</source>
        <translation>Ба имзоҳои онҳо, мисли ин, баҳо додан намешавад. Агар онҳоро қабул кунед, барои ҳар кадом Шумо масъул мешавед: номи Шумо ва сабаби Шумо бо он мемонанд.</translation>
    </message>
    <message>
        <source>Take in all of this bundle?</source>
        <translation>Тамоми ин баста қабул карда шавад?</translation>
    </message>
    <message>
        <source>Take all in</source>
        <translation>Ҳамаро қабул кардан</translation>
    </message>
    <message>
        <source>The post puts it into a new bundle. What came stays here until then.</source>
        <translation>Пост онро ба бастаи нав мегузорад. То он вақт омадагӣ дар ин ҷо мемонад.</translation>
    </message>
    <message>
        <source>Ask the post to send it again?</source>
        <translation>Аз пост мехоҳед, ки аз нав фиристад?</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Хостан</translation>
    </message>
    <message>
        <source>The post is told that headquarters does not want it. It stays here, and you can still take it in.</source>
        <translation>Пост хабар мегирад, ки он ба марказ лозим нест. Он дар ин ҷо мемонад ва онро ҳанӯз қабул кардан мумкин аст.</translation>
    </message>
    <message>
        <source>Set it aside for good?</source>
        <translation>Пурра ҷудо мегузоред?</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Ҷудо гузоштан</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) taken in.</source>
        <translation>
            <numerusform>Қабул шуд: %n.</numerusform>
            <numerusform>Қабул шуд: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) here, each with why.</source>
        <translation>
            <numerusform>Дар ин ҷо мемонад, ҳар кадом бо сабабаш: %n.</numerusform>
            <numerusform>Дар ин ҷо мемонад, ҳар кадом бо сабабаш: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>{state}. The next return bundle tells {desk}.</source>
        <translation>{state}. Инро бастаи ҷавобии навбатӣ мерасонад: {desk}.</translation>
    </message>
    <message>
        <source>Back to the inbox</source>
        <translation>Ба воридшуда</translation>
    </message>
    <message>
        <source>What is set aside could not be read. What is shown may not be all.</source>
        <translation>Он чи ҷудо гузошта шудааст, хонда нашуд. Шояд на ҳама нишон дода шудааст.</translation>
    </message>
    <message>
        <source>What headquarters said and nobody here can judge. Telephone before you decide: your name and your words stay here. Or have headquarters say it once more.</source>
        <translation>Он чи марказ гуфт ва дар ин ҷо касе ба он баҳо дода наметавонад. Пеш аз қарор занг занед: номи Шумо ва суханони Шумо дар ин ҷо мемонанд. Ё бигзор марказ инро бори дигар гӯяд.</translation>
    </message>
    <message>
        <source>It counts here from now on, like anything else that headquarters said.</source>
        <translation>Аз ин пас он дар ин ҷо, мисли дигар суханони марказ, ҳисоб мешавад.</translation>
    </message>
    <message>
        <source>It counts for nothing here, and headquarters is not told: have it said once more. It stays here, and you can still take it in.</source>
        <translation>Он дар ин ҷо ҳисоб намешавад ва ба марказ хабар дода намешавад: бигзор инро бори дигар гӯянд. Он дар ин ҷо мемонад ва онро ҳанӯз қабул кардан мумкин аст.</translation>
    </message>
    <message>
        <source>{state}.</source>
        <translation>{state}.</translation>
    </message>
    <message>
        <source>Back to Transfer</source>
        <translation>Ба интиқол</translation>
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
        <translation>Арз бояд аз −90 то 90 дараҷа бошад.</translation>
    </message>
    <message>
        <source>The longitude must be between -180 and 180 degrees.</source>
        <translation>Тӯл бояд аз −180 то 180 дараҷа бошад.</translation>
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
        <source>With this answer a calculation of the form would make an endlessly long text. Tell its author.</source>
        <translation>Бо ин ҷавоб ҳисоби пурсишнома матни беохир дароз месохт. Ба муаллифи он хабар диҳед.</translation>
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
        <source>The list of answers belongs to a file that is not here.</source>
        <translation>Рӯйхати ҷавобҳо дар файлест, ки ин ҷо нест.</translation>
    </message>
    <message>
        <source>There is nothing to choose from yet. It depends on other answers.</source>
        <translation>Ҳоло чизе барои интихоб нест. Ин ба ҷавобҳои дигар вобаста аст.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is there.</source>
        <translation>Файл хонда намешавад. Санҷед, ки он дар ҷояш ҳаст.</translation>
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
        <source>Today</source>
        <translation>Имрӯз</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ҳозир</translation>
    </message>
    <message>
        <source>{calendar}: that is {date}. Use this.</source>
        <translation>{calendar}: ин {date} аст. Ҳаминро гирифтан.</translation>
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
    <message>
        <source>Said: {date}, {calendar}</source>
        <translation>Гуфта шуд: {date}, {calendar}</translation>
    </message>
    <message>
        <source>There are several codes in this picture. Take one of this code alone.</source>
        <translation>Дар ин сурат якчанд код ҳаст. Сурати танҳо ҳамин кодро гиред.</translation>
    </message>
    <message>
        <source>There is no code in this picture that can be read. Take it again, straight from above, or type what stands beneath the code.</source>
        <translation>Дар ин сурат коде, ки хонда шавад, нест. Боз рост аз боло сурат гиред ё он чи дар зери код аст, нависед.</translation>
    </message>
</context>
<context>
    <name>QuestionsCard</name>
    <message>
        <source>Questions over all cases</source>
        <translation>Саволҳо дар бораи ҳамаи парвандаҳо</translation>
    </message>
    <message>
        <source>Asked of an edition: all cases as they were on a day, in groups of people about whom it says the same. No answer tells of fewer people than the organisation&apos;s rule, nor do two answers put together.</source>
        <translation>Аз нашр пурсида мешавад: ҳамаи парвандаҳо, чунон ки дар як рӯз буданд, дар гурӯҳҳои одамоне, ки дар борашон як хел мегӯяд. Ҳеҷ ҷавоб дар бораи камтар аз шумораи қоидаи ташкилот намегӯяд, ду ҷавоб якҷоя низ.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ҷавоб</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Нашр</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Савол</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Аз рӯи</translation>
    </message>
    <message>
        <source>And by</source>
        <translation>Ва аз рӯи</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Вақт</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Солҳо</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Моҳҳо</translation>
    </message>
    <message>
        <source>Make a new edition</source>
        <translation>Сохтани нашри нав</translation>
    </message>
    <message>
        <source>Keep this question…</source>
        <translation>Нигоҳ доштани ин савол…</translation>
    </message>
    <message>
        <source>Seal this answer…</source>
        <translation>Мӯҳр кардани ин ҷавоб…</translation>
    </message>
    <message>
        <source>The question could not be answered.</source>
        <translation>Ба савол ҷавоб дода нашуд.</translation>
    </message>
    <message>
        <source>Edition {n} made.</source>
        <translation>Нашри {n} сохта шуд.</translation>
    </message>
    <message>
        <source>The question was kept.</source>
        <translation>Савол нигоҳ дошта шуд.</translation>
    </message>
    <message>
        <source>Sealed: {file}</source>
        <translation>Мӯҳр шуд: {file}</translation>
    </message>
    <message>
        <source>There is no edition yet. Who may export numbers makes one.</source>
        <translation>Ҳанӯз нашре нест. Онро касе месозад, ки содир кардани рақамҳо ба ӯ иҷозат аст.</translation>
    </message>
    <message>
        <source>Edition {n} of {day}. In it: {cases}. In this answer: {total}.</source>
        <translation>Нашри {n} аз {day}. Дар он: {cases}. Дар ин ҷавоб: {total}.</translation>
    </message>
    <message>
        <source>Not in it yet: {held}. As they were before: {late}. They wait until {least} go together.</source>
        <translation>Ҳанӯз дар он нест: {held}. Чунон ки пештар буданд: {late}. Онҳо мунтазиранд, то {least} якҷоя шаванд.</translation>
    </message>
    <message>
        <source>As chosen here</source>
        <translation>Чунон ки ин ҷо интихоб шуд</translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation>Чизи дигар не</translation>
    </message>
</context>
<context>
    <name>QueueActs</name>
    <message>
        <source>It is yours. Others see that you have it.</source>
        <translation>Он дар кори Шумост. Дигарон мебинанд, ки он назди Шумост.</translation>
    </message>
    <message>
        <source>It is free for others.</source>
        <translation>Он барои дигарон озод аст.</translation>
    </message>
    <message>
        <source>It is in “To review” now.</source>
        <translation>Ҳоло он дар навбати «Барои дидан» аст.</translation>
    </message>
    <message>
        <source>It is in “To decide” now, free for who decides.</source>
        <translation>Ҳоло он дар навбати «Барои қарор» аст, барои қарорқабулкунанда озод.</translation>
    </message>
    <message>
        <source>Ask for a second look?</source>
        <translation>Нигоҳи дуюм мехоҳед?</translation>
    </message>
    <message>
        <source>Somebody else looks at the case, and you let it go. Say what they should look at.</source>
        <translation>Парвандаро каси дигар мебинад, Шумо онро озод мекунед. Гӯед, ки ба чӣ нигоҳ кунад.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Хостан</translation>
    </message>
    <message>
        <source>Your name, {officer}, and this moment stay with it. Say what you do about it; what has to be done for the person is not done by this.</source>
        <translation>Номи Шумо, {officer}, ва ин лаҳза бо он мемонад. Гӯед, ки чӣ мекунед; он чи барои шахс лозим аст, бо ин ҳанӯз иҷро намешавад.</translation>
    </message>
    <message>
        <source>Acknowledge this?</source>
        <translation>Инро тасдиқ мекунед?</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Тасдиқ кардан</translation>
    </message>
    <message>
        <source>It is with your colleague now.</source>
        <translation>Ҳоло он назди ҳамкори Шумост.</translation>
    </message>
    <message>
        <source>Somebody else looks.</source>
        <translation>Каси дигар мебинад.</translation>
    </message>
    <message>
        <source>Acknowledged. Your name stands with it.</source>
        <translation>Тасдиқ шуд. Номи Шумо бо он меистад.</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Claimed by me</source>
        <translation>Дар кори ман</translation>
    </message>
</context>
<context>
    <name>QueueTableModel</name>
    <message>
        <source>Case</source>
        <translation>Парванда</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ном</translation>
    </message>
    <message>
        <source>Waits since</source>
        <translation>Интизор аз</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Донистан лозим</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Пост</translation>
    </message>
    <message>
        <source>Claimed by</source>
        <translation>Дар кори</translation>
    </message>
</context>
<context>
    <name>Queues</name>
    <message>
        <source>Urgent</source>
        <translation>Таъҷилӣ</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Нав</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Барои дидан</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>Нигоҳи дуюм</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Барои қарор</translation>
    </message>
    <message>
        <source>Possibly the same person</source>
        <translation>Шояд ҳамон шахс</translation>
    </message>
    <message>
        <source>Waiting for a post</source>
        <translation>Мунтазири пост</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Баргашта</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Муҳлаташ гузашт</translation>
    </message>
    <message>
        <source>Cases come with the bundles of posts, through the inbox.</source>
        <translation>Парвандаҳо бо бастаҳои постҳо, аз «Воридшуда» меоянд.</translation>
    </message>
    <message>
        <source>What somebody has looked at once is reviewed here.</source>
        <translation>Он чи касе як бор дид, дар ин ҷо баррасӣ мешавад.</translation>
    </message>
    <message>
        <source>A case is here when somebody wants another pair of eyes.</source>
        <translation>Парванда дар ин ҷост, вақте касе мехоҳад, ки боз як кас бинад.</translation>
    </message>
    <message>
        <source>A case is here once its review says it can be decided.</source>
        <translation>Парванда дар ин ҷост, вақте баъди дидан қарор қабул кардан мумкин аст.</translation>
    </message>
    <message>
        <source>A case is here when somebody very like its person is known already.</source>
        <translation>Парванда дар ин ҷост, вақте шахси хеле монанд аллакай маълум аст.</translation>
    </message>
    <message>
        <source>Records sent back and tasks wait here until their post has answered.</source>
        <translation>Сабтҳои баргардондашуда ва супоришҳо дар ин ҷо мунтазиранд, то пост ҷавоб диҳад.</translation>
    </message>
    <message>
        <source>What a post answered or corrected comes back here.</source>
        <translation>Он чи пост ҷавоб дод ё ислоҳ кард, ба ин ҷо бармегардад.</translation>
    </message>
    <message>
        <source>urgent release</source>
        <translation>таъҷилан дастрас карда шуд</translation>
    </message>
    <message>
        <source>open alarm</source>
        <translation>бонги хатари кушода</translation>
    </message>
    <message>
        <source>critical mark</source>
        <translation>нишондиҳанда барои имрӯз</translation>
    </message>
    <message>
        <source>something newer arrived</source>
        <translation>чизи нав омад</translation>
    </message>
    <message>
        <source>decision to be looked at again</source>
        <translation>қарорро боз дидан лозим</translation>
    </message>
    <message>
        <source>record corrected</source>
        <translation>сабт ислоҳ шуд</translation>
    </message>
    <message>
        <source>reply came</source>
        <translation>ҷавоб омад</translation>
    </message>
    <message>
        <source>task done</source>
        <translation>супориш иҷро шуд</translation>
    </message>
    <message>
        <source>task not possible</source>
        <translation>супоришро иҷро кардан мумкин нест</translation>
    </message>
    <message>
        <source>has a clinical record</source>
        <translation>сабти клиникӣ дорад</translation>
    </message>
    <message>
        <source>something in it cannot be read</source>
        <translation>чизе дар он хонда намешавад</translation>
    </message>
    <message>
        <source>Urgent release by {officer}, {when}</source>
        <translation>Таъҷилан дастрас кард: {officer}, {when}</translation>
    </message>
    <message>
        <source>Open alarm, noticed by {officer}, {when}</source>
        <translation>Бонги хатари кушода, пайхас кард {officer}, {when}</translation>
    </message>
    <message>
        <source>Critical mark, signed by {officer}, {when}</source>
        <translation>Нишондиҳанда барои имрӯз, имзо: {officer}, {when}</translation>
    </message>
    <message>
        <source>an urgent release</source>
        <translation>таъҷилан дастраскардашуда</translation>
    </message>
    <message>
        <source>an open alarm</source>
        <translation>бонги хатари кушода</translation>
    </message>
    <message>
        <source>a critical mark</source>
        <translation>нишондиҳанда барои имрӯз</translation>
    </message>
    <message>
        <source>it was let go</source>
        <translation>озод карда шуд</translation>
    </message>
    <message>
        <source>given to somebody else</source>
        <translation>ба каси дигар дода шуд</translation>
    </message>
    <message>
        <source>moved on</source>
        <translation>пеш бурда шуд</translation>
    </message>
    <message>
        <source>the period of the organisation&apos;s rules was over</source>
        <translation>муҳлати қоидаҳои созмон гузашт</translation>
    </message>
    <message>
        <source>the owner&apos;s account was closed</source>
        <translation>ҳисоби корманд баста шуд</translation>
    </message>
    <message>
        <source>it was made under a clock that stood ahead</source>
        <translation>вақте гирифта шуд, ки соат пеш буд</translation>
    </message>
    <message>
        <source>to be reviewed</source>
        <translation>барои дидан</translation>
    </message>
    <message>
        <source>a second look wanted</source>
        <translation>нигоҳи дуюм лозим</translation>
    </message>
    <message>
        <source>ready to be decided</source>
        <translation>барои қарор тайёр</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n парванда</numerusform>
            <numerusform>%n парванда</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are still being sorted in: the numbers are too low.</source>
        <translation>
            <numerusform>Ҳанӯз тақсим мешавад: %n парванда, рақамҳо кам нишон дода шудаанд.</numerusform>
            <numerusform>Ҳанӯз тақсим мешавад: %n парванда, рақамҳо кам нишон дода шудаанд.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) with something urgent that nobody has acknowledged</source>
        <translation>
            <numerusform>Парвандаҳо бо кори таъҷилӣ, ки ҳеҷ кас тасдиқ накардааст: %n</numerusform>
            <numerusform>Парвандаҳо бо кори таъҷилӣ, ки ҳеҷ кас тасдиқ накардааст: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{officer} has it since {since}, given by {by}; ends {until}</source>
        <translation>Дар кори {officer} аз {since}, дод {by}; то {until}</translation>
    </message>
    <message>
        <source>{officer} has it since {since}; ends {until}</source>
        <translation>Дар кори {officer} аз {since}; то {until}</translation>
    </message>
    <message>
        <source>{officer} had it since {since}; {by}, {until}: {why}</source>
        <translation>Дар кори {officer} буд аз {since}; {by}, {until}: {why}</translation>
    </message>
    <message>
        <source>{officer} had it since {since}; ended by itself {until}: {why}</source>
        <translation>Дар кори {officer} буд аз {since}; худ ба худ анҷом ёфт {until}: {why}</translation>
    </message>
    <message>
        <source>{officer}, {when}: {step}</source>
        <translation>{officer}, {when}: {step}</translation>
    </message>
    <message>
        <source>a decision waits for its panel</source>
        <translation>қарор ҳайати худро интизор аст</translation>
    </message>
    <message>
        <source>A psychologist&apos;s urgent release, an open alarm, a critical mark of a record or somebody who is held appears here.</source>
        <translation>Ин ҷо хабари таъҷилии равоншинос, бонги хатари кушода, қайди муҳимми сабт ё шахсе, ки дар ҳабс аст, пайдо мешавад.</translation>
    </message>
    <message>
        <source>What a post has not answered by its day appears here, and a legal review whose day has passed.</source>
        <translation>Он чи пост то рӯзаш ҷавоб надодааст, ва баррасии суд, ки рӯзаш гузашт, ин ҷо пайдо мешавад.</translation>
    </message>
    <message>
        <source>held by an authority</source>
        <translation>дар ҳабс</translation>
    </message>
    <message>
        <source>Held by an authority, recorded by {officer}, {when}</source>
        <translation>Дар ҳабс, сабт кард {officer}, {when}</translation>
    </message>
    <message>
        <source>somebody held by an authority</source>
        <translation>шахсе дар ҳабс</translation>
    </message>
</context>
<context>
    <name>QueuesPage</name>
    <message>
        <source>Queues</source>
        <translation>Навбатҳо</translation>
    </message>
    <message>
        <source>Cases of this queue</source>
        <translation>Парвандаҳои ин навбат</translation>
    </message>
    <message>
        <source>The queues could not be read. What is shown may not be all.</source>
        <translation>Навбатҳоро хонда нашуд. Шояд на ҳама нишон дода шудааст.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Аз нав кӯшиш кардан</translation>
    </message>
    <message>
        <source>You have claimed no case.</source>
        <translation>Дар кори Шумо парванда нест.</translation>
    </message>
    <message>
        <source>Choose a queue, then a case, and claim it.</source>
        <translation>Навбатро, баъд парвандаро интихоб кунед ва онро ба кор гиред.</translation>
    </message>
    <message>
        <source>Cases are being sorted in.</source>
        <translation>Парвандаҳо тақсим мешаванд.</translation>
    </message>
    <message>
        <source>Nothing waits here: {queue}.</source>
        <translation>Дар ин ҷо чизе мунтазир нест: {queue}.</translation>
    </message>
    <message>
        <source>Open the inbox</source>
        <translation>Кушодани воридшуда</translation>
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
    <message>
        <source>Fewer</source>
        <translation>Камтар</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Боз</translation>
    </message>
    <message>
        <source>Fewer pages</source>
        <translation>Саҳифаҳои камтар</translation>
    </message>
    <message>
        <source>More pages</source>
        <translation>Саҳифаҳои бештар</translation>
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
    <name>Raters</name>
    <message>
        <source>The first rater has not locked yet</source>
        <translation>Арзёбандаи аввал ҳанӯз қатъӣ накардааст</translation>
    </message>
    <message>
        <source>Nobody is named yet to rate second</source>
        <translation>Арзёбандаи дуюм ҳанӯз номбар нашудааст</translation>
    </message>
    <message>
        <source>The second rater rates</source>
        <translation>Арзёбандаи дуюм арзёбӣ мекунад</translation>
    </message>
    <message>
        <source>Both have locked; opens when the first rater is here next</source>
        <translation>Ҳар ду қатъӣ карданд; вақте аввалӣ боз ин ҷо ояд, кушода мешавад</translation>
    </message>
    <message>
        <source>Both lie side by side; nothing is settled</source>
        <translation>Ҳарду паҳлӯи ҳам; чизе ҳал нашудааст</translation>
    </message>
    <message>
        <source>A consensus is proposed and waits for the other</source>
        <translation>Қарори умумӣ пешниҳод шуд ва дигариро интизор аст</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Мувофиқ шуданд</translation>
    </message>
    <message>
        <source>Ended without a second rating</source>
        <translation>Бе арзёбии дуюм анҷом ёфт</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Мавҷудият</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Чаро гузошта шуд</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Аҳамият</translation>
    </message>
    <message>
        <source>Recency</source>
        <translation>Вақт</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Устуворӣ</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Дараҷаи боварӣ</translation>
    </message>
    <message>
        <source>Raw agreement</source>
        <translation>Мувофиқати оддӣ</translation>
    </message>
    <message>
        <source>The part of all pairs of ratings that are equal; chance is not taken off.</source>
        <translation>Ҳиссаи ҷуфти баҳоҳое, ки баробаранд; тасодуф кам нашудааст.</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Каппа</translation>
    </message>
    <message>
        <source>Agreement of two raters beyond chance; every difference counts alike.</source>
        <translation>Мувофиқати ду арзёбанда болотар аз тасодуф; ҳар фарқ якхела ҳисоб мешавад.</translation>
    </message>
    <message>
        <source>Weighted kappa, linear</source>
        <translation>Каппаи вазндор, хаттӣ</translation>
    </message>
    <message>
        <source>As kappa; a difference counts by how many steps of the scale it is.</source>
        <translation>Мисли каппа; фарқ аз рӯи шумораи зинаҳо ҳисоб мешавад.</translation>
    </message>
    <message>
        <source>Weighted kappa, quadratic</source>
        <translation>Каппаи вазндор, квадратӣ</translation>
    </message>
    <message>
        <source>As kappa; a difference counts by the square of its steps.</source>
        <translation>Мисли каппа; фарқ аз рӯи квадрати зинаҳо ҳисоб мешавад.</translation>
    </message>
    <message>
        <source>Alpha (ordinal)</source>
        <translation>Алфа (тартибӣ)</translation>
    </message>
    <message>
        <source>Agreement of any number of raters beyond chance; ratings may be left out.</source>
        <translation>Мувофиқати ҳар шумора арзёбанда болотар аз тасодуф; баъзе баҳоҳо набошанд ҳам мешавад.</translation>
    </message>
    <message>
        <source>ICC(2,1)</source>
        <translation>ICC(2,1)</translation>
    </message>
    <message>
        <source>How much of the spread lies in what is rated, and not in who rates.</source>
        <translation>Чӣ қадари парокандагӣ дар чизи арзёбишаванда аст, на дар арзёбанда.</translation>
    </message>
    <message>
        <source>only one person rated</source>
        <translation>танҳо як нафар арзёбӣ кард</translation>
    </message>
    <message>
        <source>it compares two raters, and there are more</source>
        <translation>он ду нафарро муқоиса мекунад, вале зиёданд</translation>
    </message>
    <message>
        <source>nothing was rated by two people</source>
        <translation>чизеро ду нафар арзёбӣ накардаанд</translation>
    </message>
    <message>
        <source>everybody rated the same everywhere</source>
        <translation>ҳама ҳама ҷо якхела арзёбӣ карданд</translation>
    </message>
    <message>
        <source>the scale has no order</source>
        <translation>ҷадвал тартиб надорад</translation>
    </message>
    <message>
        <source>the ratings are no numbers</source>
        <translation>баҳоҳо рақам нестанд</translation>
    </message>
    <message>
        <source>fewer than two were rated by everybody</source>
        <translation>ҳама якҷоя камтар аз дуро арзёбӣ карданд</translation>
    </message>
    <message>
        <source>the ratings do not differ</source>
        <translation>баҳоҳо фарқ надоранд</translation>
    </message>
    <message>
        <source>The person said it</source>
        <translation>Худи шахс гуфт</translation>
    </message>
    <message>
        <source>Seen by the first rater</source>
        <translation>Арзёбандаи аввал дид</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Ҳуҷҷат</translation>
    </message>
    <message>
        <source>Somebody else said it</source>
        <translation>Каси дигар гуфт</translation>
    </message>
    <message>
        <source>Opinion of the first rater</source>
        <translation>Андешаи арзёбандаи аввал</translation>
    </message>
    <message>
        <source>undefined: {why}</source>
        <translation>муайян нест: {why}</translation>
    </message>
    <message>
        <source>{value} (95 %: {low} to {high})</source>
        <translation>{value} (95 %: аз {low} то {high})</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Арзёбӣ нашуд</translation>
    </message>
    <message>
        <source>Speaks for it</source>
        <translation>Инро тасдиқ мекунад</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>Хилофи инро мегӯяд</translation>
    </message>
    <message>
        <source>Speaks both ways</source>
        <translation>Ҳам тасдиқ, ҳам хилоф</translation>
    </message>
    <message>
        <source>{side}: {line}</source>
        <translation>{side}: {line}</translation>
    </message>
    <message>
        <source>In what is signed this line is {key}.</source>
        <translation>Дар он чи имзо шудааст, ин сатр {key} аст.</translation>
    </message>
</context>
<context>
    <name>RatersPage</name>
    <message>
        <source>Second rater</source>
        <translation>Арзёбандаи дуюм</translation>
    </message>
    <message>
        <source>Second ratings</source>
        <translation>Арзёбиҳои дуюм</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Мувофиқат</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Чӣ нишон дода мешавад</translation>
    </message>
    <message>
        <source>Lock my ratings</source>
        <translation>Баҳоҳоямро қатъӣ кардан</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Бозгашт ба рӯйхат</translation>
    </message>
    <message>
        <source>Ratings that both have locked are open now.</source>
        <translation>Баҳоҳое, ки ҳар ду қатъӣ карданд, акнун кушодаанд.</translation>
    </message>
    <message>
        <source>Rate the evidence</source>
        <translation>Арзёбии далелҳо</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Паҳлӯи ҳам</translation>
    </message>
    <message>
        <source>End without a second rating?</source>
        <translation>Бе арзёбии дуюм анҷом дода шавад?</translation>
    </message>
    <message>
        <source>The first rater&apos;s draft goes on, and may be signed. The reason is signed too.</source>
        <translation>Сиёҳнависи арзёбандаи аввал идома меёбад ва имзо шуда метавонад. Сабаб низ имзо мешавад.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Анҷом додан</translation>
    </message>
    <message>
        <source>Your ratings are locked. The second rater gets the evidence and nothing else.</source>
        <translation>Баҳоҳои шумо қатъӣ шуданд. Арзёбандаи дуюм далелҳоро мегирад ва дигар чизе не.</translation>
    </message>
    <message>
        <source>Give this second rating up?</source>
        <translation>Аз ин арзёбии дуюм даст мекашед?</translation>
    </message>
    <message>
        <source>A supervisor may ask somebody else. What you rated stays sealed.</source>
        <translation>Роҳбар метавонад каси дигареро хоҳад. Он чи арзёбӣ кардед, муҳр мемонад.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Даст кашидан</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Нигоҳ дошта шуд</translation>
    </message>
    <message>
        <source>Your ratings are locked and signed.</source>
        <translation>Баҳоҳои шумо қатъӣ ва имзо шуданд.</translation>
    </message>
    <message>
        <source>Say of each difference what the two settle on.</source>
        <translation>Дар бораи ҳар фарқ гӯед, ки ҳар ду ба чӣ мувофиқ мешаванд.</translation>
    </message>
    <message>
        <source>Training sets</source>
        <translation>Мисолҳои омӯзишӣ</translation>
    </message>
    <message>
        <source>What else is to be said</source>
        <translation>Боз чӣ гуфтан лозим</translation>
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
    <name>RatingView</name>
    <message>
        <source>Indicator</source>
        <translation>Нишондиҳанда</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Ҳолат</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Нишондиҳандаҳо</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Далелҳо</translation>
    </message>
    <message>
        <source>Reasons in words</source>
        <translation>Асосҳо бо сухан</translation>
    </message>
    <message>
        <source>Say which evidence, and why.</source>
        <translation>Гӯед, ки кадом далел ва чаро.</translation>
    </message>
    <message>
        <source>Next indicator</source>
        <translation>Нишондиҳандаи навбатӣ</translation>
    </message>
    <message>
        <source>I cannot rate this…</source>
        <translation>Ман инро арзёбӣ карда наметавонам…</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Гузошта нашуд</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>Арзёбӣ шуд</translation>
    </message>
    <message>
        <source>{open} of {all} are not rated yet.</source>
        <translation>Ҳанӯз {open} аз {all} арзёбӣ нашудааст.</translation>
    </message>
    <message>
        <source>Not rated yet</source>
        <translation>Ҳанӯз арзёбӣ нашудааст</translation>
    </message>
</context>
<context>
    <name>ReadOnlyQuestion</name>
    <message>
        <source>No answer</source>
        <translation>Ҷавоб нест</translation>
    </message>
    <message>
        <source>Go to the question that opens this</source>
        <translation>Ба саволе, ки инро мекушояд</translation>
    </message>
    <message>
        <source>To the page of the case…</source>
        <translation>Ба саҳифаи парванда…</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Go to a section</source>
        <translation>Гузаштан ба бахш</translation>
    </message>
    <message>
        <source>Find in it</source>
        <translation>Ҷустуҷӯ дар он</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Пешина (Shift+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Навбатӣ (F3)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>Хурдтар (Ctrl+−)</translation>
    </message>
    <message>
        <source>Fit the width (Ctrl+0)</source>
        <translation>Аз рӯи бар (Ctrl+0)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Калонтар (Ctrl++)</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} аз {count}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Ёфт нашуд</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Size {percent} %; fit the width</source>
        <translation>Андоза {percent} %; аз рӯи бар</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Саҳифаи {page} аз {pages}</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Сабаб</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Ибораи рамзии Шумо</translation>
    </message>
    <message>
        <source>It is kept with what was decided.</source>
        <translation>Он бо он чи қарор шуд, нигоҳ дошта мешавад.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бекор кардан</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>Сабабро нависед.</translation>
    </message>
    <message>
        <source>The reason is too long. The limit is {limit} characters.</source>
        <translation>Сабаб хеле дароз аст. На бештар аз {limit} аломат.</translation>
    </message>
    <message>
        <source>Enter your passphrase.</source>
        <translation>Ибораи рамзиро нависед.</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Begin recording</source>
        <translation>Сабти овозро оғоз кардан</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Ҷавобро навиштан</translation>
    </message>
    <message>
        <source>Record the talk</source>
        <translation>Сабти овози суҳбат</translation>
    </message>
    <message>
        <source>They agreed: {when}, asked by {who}, in {language}.</source>
        <translation>Розӣ шуданд: {when}, {who} пурсид, забон: {language}.</translation>
    </message>
    <message>
        <source>Ask in the person&apos;s language: “May I record what we say? You may say no, and nothing changes. You may stop it at any time, without a reason.”</source>
        <translation>Бо забони шахс пурсед: «Мумкин аст овози суҳбатамонро сабт кунам? Шумо метавонед розӣ нашавед, ва чизе тағйир намеёбад. Шумо метавонед онро ҳар вақт бе шарҳи сабаб қатъ кунед».</translation>
    </message>
    <message>
        <source>They said no before. Do not ask again and again.</source>
        <translation>Пеш «не» гуфта буданд. Такрор ба такрор напурсед.</translation>
    </message>
    <message>
        <source>How you asked, and in which words</source>
        <translation>Чӣ тавр ва бо кадом суханон пурсидед</translation>
    </message>
    <message>
        <source>Also who was there.</source>
        <translation>Ва кӣ ҳузур дошт.</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>Бо кадом забон</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Шахс чӣ ҷавоб дод</translation>
    </message>
    <message>
        <source>They agree</source>
        <translation>Розӣ ҳастанд</translation>
    </message>
    <message>
        <source>They refuse</source>
        <translation>Розӣ нестанд</translation>
    </message>
    <message>
        <source>Refusing, or taking it back, changes nothing: no question, no rating, no decision. While it runs a sign stands above every page.</source>
        <translation>Рад кардан ё бозпас гирифтан чизеро тағйир намедиҳад: на саволро, на баҳоро, на қарорро. То овоз сабт мешавад, болои ҳар саҳифа нишона меистад.</translation>
    </message>
    <message>
        <source>Write how you asked, and in which words.</source>
        <translation>Нависед, ки чӣ тавр ва бо кадом суханон пурсидед.</translation>
    </message>
    <message>
        <source>What is written is too long to be kept.</source>
        <translation>Навишта барои нигоҳ доштан хеле дароз аст.</translation>
    </message>
    <message>
        <source>Write in which language you asked.</source>
        <translation>Нависед, ки бо кадом забон пурсидед.</translation>
    </message>
    <message>
        <source>Choose what they said.</source>
        <translation>Интихоб кунед, ки шахс чӣ ҷавоб дод.</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Back to the case</source>
        <translation>Бозгашт ба парванда</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Хондан</translation>
    </message>
    <message>
        <source>About this record</source>
        <translation>Дар бораи ин сабт</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Чӣ нишон дода мешавад</translation>
    </message>
    <message>
        <source>Signed {when} by {officer}, {desk}</source>
        <translation>Имзо шуд {when}: {officer}, {desk}</translation>
    </message>
    <message>
        <source>Only psychologists can open this record.</source>
        <translation>Ин сабтро танҳо равоншиносон кушода метавонанд.</translation>
    </message>
    <message>
        <source>A new record is made that names this one. It begins with these answers; this record is never changed and stays beside it.</source>
        <translation>Сабти нав сохта мешавад, ки инро ном мебарад. Он бо ҳамин ҷавобҳо оғоз мешавад; ин сабт ҳаргиз тағйир намеёбад ва дар паҳлӯи он мемонад.</translation>
    </message>
    <message>
        <source>Correct this record?</source>
        <translation>Ин сабтро ислоҳ мекунед?</translation>
    </message>
    <message>
        <source>Begin the correction</source>
        <translation>Ислоҳро оғоз кардан</translation>
    </message>
    <message>
        <source>It goes into a new bundle. Write it to the stick.</source>
        <translation>Он ба бастаи нав дохил мешавад. Онро ба флешка нависед.</translation>
    </message>
    <message>
        <source>What you need to know of it stands at the top of the page of the case.</source>
        <translation>Он чи Шумо бояд аз он донед, дар болои саҳифаи парванда аст.</translation>
    </message>
    <message>
        <source>This record is not sealed to you.</source>
        <translation>Ин сабт барои Шумо муҳр нашудааст.</translation>
    </message>
    <message>
        <source>Digest (SHA-256): {digest}</source>
        <translation>Рақами санҷишӣ (SHA-256): {digest}</translation>
    </message>
    <message>
        <source>Instrument: {id} {version}</source>
        <translation>Пурсишнома: {id} {version}</translation>
    </message>
</context>
<context>
    <name>RecordReading</name>
    <message>
        <source>Print…</source>
        <translation>Чоп…</translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s)</source>
        <translation>
            <numerusform>%n файли замимашуда</numerusform>
            <numerusform>%n файли замимашуда</numerusform>
        </translation>
    </message>
    <message>
        <source>Print this record?</source>
        <translation>Ин сабтро чоп кунем?</translation>
    </message>
</context>
<context>
    <name>RecordingCard</name>
    <message>
        <source>Listen from the beginning</source>
        <translation>Аз аввал шунидан</translation>
    </message>
    <message>
        <source>Type what is said…</source>
        <translation>Гуфтаро навиштан…</translation>
    </message>
    <message>
        <source>Check that it is what was recorded</source>
        <translation>Санҷидан, ки ҳамон сабтшуда аст</translation>
    </message>
    <message>
        <source>Send to headquarters…</source>
        <translation>Ба марказ фиристодан…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Барои ҳамеша пок кардан…</translation>
    </message>
    <message>
        <source>Places in it</source>
        <translation>Ҷойҳо дар он</translation>
    </message>
    <message>
        <source>What was typed</source>
        <translation>Навишташуда</translation>
    </message>
    <message>
        <source>Clinical: sealed to psychologists</source>
        <translation>Клиникӣ: барои равоншиносон муҳр шудааст</translation>
    </message>
    <message>
        <source>Its sound was signed for headquarters</source>
        <translation>Овози он барои марказ имзо шуд</translation>
    </message>
    <message>
        <source>Is erased by the rule from {day}</source>
        <translation>Аз рӯйи қоида аз {day} пок карда мешавад</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>тарҷума</translation>
    </message>
</context>
<context>
    <name>RecordingRoute</name>
    <message>
        <source>Recording ended. {why}.</source>
        <translation>Сабти овоз анҷом ёфт. {why}.</translation>
    </message>
    <message>
        <source>Recording ended.</source>
        <translation>Сабти овоз анҷом ёфт.</translation>
    </message>
</context>
<context>
    <name>RecordingStrip</name>
    <message>
        <source>They take it back</source>
        <translation>Розигиро бозпас мегиранд</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Сабти овозро қатъ кардан</translation>
    </message>
    <message>
        <source>Recording is paused.</source>
        <translation>Сабти овоз таваққуф шуд.</translation>
    </message>
    <message>
        <source>Recording, but nothing is heard. Look at the microphone.</source>
        <translation>Сабт меравад, аммо чизе шунида намешавад. Ба микрофон нигаред.</translation>
    </message>
    <message>
        <source>This talk is being recorded.</source>
        <translation>Овози ин суҳбат сабт мешавад.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Таваққуф</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Сабт рафта истодааст</translation>
    </message>
</context>
<context>
    <name>Recordings</name>
    <message>
        <source>Stopped</source>
        <translation>Қатъ шуд</translation>
    </message>
    <message>
        <source>Ended when the desk was locked</source>
        <translation>Бо қулф шудани ҷойи кор анҷом ёфт</translation>
    </message>
    <message>
        <source>Ended when the person took consent back</source>
        <translation>Вақте шахс розигиро бозпас гирифт, анҷом ёфт</translation>
    </message>
    <message>
        <source>Ended because a safeguard held</source>
        <translation>Анҷом ёфт, зеро ҳимоя кор кард</translation>
    </message>
    <message>
        <source>Ended because no sound came any more</source>
        <translation>Анҷом ёфт, зеро дигар овоз намеомад</translation>
    </message>
    <message>
        <source>Broke off with the program; what came before is whole</source>
        <translation>Бо барнома канда шуд; он чи пеш буд, бутун аст</translation>
    </message>
    <message>
        <source>Ended at the longest one may be</source>
        <translation>Анҷом ёфт: аз ин дарозтар мумкин нест</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Савол</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Таваққуф</translation>
    </message>
    <message>
        <source>Went on</source>
        <translation>Идома ёфт</translation>
    </message>
    <message>
        <source>Sound is missing here</source>
        <translation>Ин ҷо овоз нест</translation>
    </message>
    <message>
        <source>Is being recorded</source>
        <translation>Сабт мешавад</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Барои ҳамеша пок карда шуд</translation>
    </message>
</context>
<context>
    <name>RecordingsPage</name>
    <message>
        <source>Cases</source>
        <translation>Парвандаҳо</translation>
    </message>
    <message>
        <source>What they say to being recorded</source>
        <translation>Шахс дар бораи сабти овоз чӣ гуфт</translation>
    </message>
    <message>
        <source>They take it back</source>
        <translation>Розигиро бозпас мегиранд</translation>
    </message>
    <message>
        <source>No recording of this case</source>
        <translation>Дар ин парванда сабти овоз нест</translation>
    </message>
    <message>
        <source>A talk is recorded from its questions, once the person agreed.</source>
        <translation>Вақте шахс розӣ шуд, овози суҳбатро аз саҳифаи саволҳо сабт мекунанд.</translation>
    </message>
    <message>
        <source>They agree.</source>
        <translation>Розӣ ҳастанд.</translation>
    </message>
    <message>
        <source>They said no. It says nothing about them.</source>
        <translation>Гуфтанд: не. Ин дар бораи шахс чизе намегӯяд.</translation>
    </message>
    <message>
        <source>They took it back. It says nothing about them.</source>
        <translation>Бозпас гирифтанд. Ин дар бораи шахс чизе намегӯяд.</translation>
    </message>
    <message>
        <source>Nobody has asked.</source>
        <translation>Ҳеҷ кас напурсидааст.</translation>
    </message>
    <message>
        <source>{when}, by {who}, in {language}.</source>
        <translation>{when}, {who} пурсид, забон: {language}.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Шунидан</translation>
    </message>
    <message>
        <source>Who listens, to which part, when and why stands in the log.</source>
        <translation>Кӣ, кадом қисм, кай ва чаро шунид, дар журнал мемонад.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s), each in its place: this is what was recorded.</source>
        <translation>
            <numerusform>%n қисм, ҳар яке дар ҷойи худ: ин ҳамон аст, ки сабт шуда буд.</numerusform>
            <numerusform>%n қисм, ҳар яке дар ҷойи худ: ин ҳамон аст, ки сабт шуда буд.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send to headquarters</source>
        <translation>Ба марказ фиристодан</translation>
    </message>
    <message>
        <source>The sound goes with the next bundle, sealed to headquarters. Otherwise it stays at this desk.</source>
        <translation>Овоз бо бастаи навбатӣ, барои марказ муҳршуда, меравад. Вагарна он дар ҳамин ҷойи кор мемонад.</translation>
    </message>
    <message>
        <source>Sign it</source>
        <translation>Имзо кардан</translation>
    </message>
    <message>
        <source>It goes with the next bundle.</source>
        <translation>Бо бастаи навбатӣ меравад.</translation>
    </message>
    <message>
        <source>Erase this recording</source>
        <translation>Ин сабти овозро барои ҳамеша пок кардан</translation>
    </message>
    <message>
        <source>Sound, marks and typed words go. That there was a recording, and how long, stays. Backups made before still have it.</source>
        <translation>Овоз, нишонаҳо ва суханони навишташуда меравад. Он ки сабт буд ва чӣ қадар буд, мемонад. Дар нусхаҳои эҳтиётии пештара он ҳанӯз ҳаст.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Барои ҳамеша пок кардан</translation>
    </message>
    <message>
        <source>Erased.</source>
        <translation>Барои ҳамеша пок карда шуд.</translation>
    </message>
    <message>
        <source>Written down. Nothing more is recorded.</source>
        <translation>Навишта шуд. Дигар овоз сабт намешавад.</translation>
    </message>
</context>
<context>
    <name>RecoverStep</name>
    <message>
        <source>The two custodians open the recovery file one after the other, each with their own passphrase. The desk gets a new officer; what psychologists wrote stays closed to them.</source>
        <translation>Ду нигаҳбон файли барқарорсозиро пайи ҳам, ҳар кадом бо ибораи рамзии худ, мекушоянд. Ҷойи кор корманди нав мегирад; навиштаи равоншиносон барои ӯ пӯшида мемонад.</translation>
    </message>
    <message>
        <source>Choose the recovery file…</source>
        <translation>Файли барқарорсозиро интихоб кардан…</translation>
    </message>
    <message>
        <source>Passphrase of the first custodian</source>
        <translation>Ибораи рамзии нигаҳбони якум</translation>
    </message>
    <message>
        <source>Passphrase of the second custodian</source>
        <translation>Ибораи рамзии нигаҳбони дуюм</translation>
    </message>
    <message>
        <source>The new officer</source>
        <translation>Корманди нав</translation>
    </message>
    <message>
        <source>As it stands in signatures.</source>
        <translation>Чунон ки дар имзоҳо навишта мешавад.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ном</translation>
    </message>
    <message>
        <source>Headquarters sees it and approves it.</source>
        <translation>Марказ онро мебинад ва тасдиқ мекунад.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Нақш</translation>
    </message>
    <message>
        <source>Passphrase of the new officer</source>
        <translation>Ибораи рамзии корманди нав</translation>
    </message>
    <message>
        <source>At least 15 characters; four or five words that do not belong together are good.</source>
        <translation>На камтар аз 15 аломат; чор ё панҷ калимаи ба ҳам бемуносибат хуб аст.</translation>
    </message>
    <message>
        <source>Recovery file: {name}</source>
        <translation>Файли барқарорсозӣ: {name}</translation>
    </message>
    <message>
        <source>The recovery file is missing</source>
        <translation>Файли барқарорсозӣ нишон дода нашудааст</translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation>{field}: навишта нашудааст</translation>
    </message>
    <message>
        <source>Name is missing</source>
        <translation>Ном навишта нашудааст</translation>
    </message>
    <message>
        <source>One of the two passphrases does not open the recovery file.</source>
        <translation>Яке аз ду ибораи рамзӣ файли барқарорсозиро намекушояд.</translation>
    </message>
    <message>
        <source>The custodians are asked in the order in which the file was made.</source>
        <translation>Нигаҳбонон бо ҳамон тартибе пурсида мешаванд, ки файл сохта шуда буд.</translation>
    </message>
    <message>
        <source>This recovery file is not the one the backup was made for.</source>
        <translation>Ин файли барқарорсозӣ ҳамоне нест, ки нусхаи эҳтиётӣ барояш сохта шудааст.</translation>
    </message>
    <message>
        <source>Ask headquarters which one it had then.</source>
        <translation>Аз марказ пурсед, ки он вақт кадомашро дошт.</translation>
    </message>
    <message>
        <source>Choose the recovery file</source>
        <translation>Файли барқарорсозиро интихоб кардан</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Recovery identity</source>
        <translation>Калиди барқарорсозӣ</translation>
    </message>
    <message>
        <source>At least 15 characters; four or five words that do not belong together are good.</source>
        <translation>На камтар аз 15 аломат; чор ё панҷ калимаи ба ҳам бемуносибат хуб аст.</translation>
    </message>
    <message>
        <source>Passphrase of the first custodian</source>
        <translation>Ибораи рамзии нигаҳбони якум</translation>
    </message>
    <message>
        <source>Passphrase of the second custodian</source>
        <translation>Ибораи рамзии нигаҳбони дуюм</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бекор кардан</translation>
    </message>
    <message>
        <source>First custodian</source>
        <translation>Нигаҳбони якум</translation>
    </message>
    <message>
        <source>Only the first custodian looks at the screen and types. Nobody can show this passphrase again: write it down and keep it apart from the file.</source>
        <translation>Ба экран танҳо нигаҳбони якум менигарад ва менависад. Ин ибораи рамзиро дигар касе нишон дода наметавонад: онро нависед ва аз файл ҷудо нигоҳ доред.</translation>
    </message>
    <message>
        <source>There is a recovery identity already. Keep its file and passphrases: backups made so far open only with them.</source>
        <translation>Калиди барқарорсозӣ аллакай ҳаст. Файл ва ибораҳои рамзии онро нигоҳ доред: нусхаҳои эҳтиётии то ҳол сохташуда танҳо бо онҳо кушода мешаванд.</translation>
    </message>
    <message>
        <source>Go on to the second custodian</source>
        <translation>Ба нигаҳбони дуюм гузаштан</translation>
    </message>
    <message>
        <source>Second custodian</source>
        <translation>Нигаҳбони дуюм</translation>
    </message>
    <message>
        <source>The first custodian&apos;s passphrase is out of sight. Now only the second custodian looks at the screen and types another one.</source>
        <translation>Ибораи рамзии нигаҳбони якум дигар намоён нест. Акнун танҳо нигаҳбони дуюм ба экран менигарад ва ибораи дигар менависад.</translation>
    </message>
    <message>
        <source>Make the recovery identity</source>
        <translation>Калиди барқарорсозиро сохтан</translation>
    </message>
    <message>
        <source>The two custodians need two different passphrases</source>
        <translation>Ба ду нигаҳбон ду ибораи рамзии гуногун лозим аст</translation>
    </message>
</context>
<context>
    <name>RecoveryPanel</name>
    <message>
        <source>The recovery identity opens backups of all desks when no officer&apos;s passphrase is left. Two custodians make it together, each with a passphrase of their own; one alone opens nothing. Desks learn of it when they join or renew, and only backups made after that open with it.</source>
        <translation>Вақте ягон ибораи рамзии корманд намондааст, калиди барқарорсозӣ нусхаҳои эҳтиётии ҳамаи ҷойҳои корро мекушояд. Онро ду нигаҳбон якҷоя месозанд, ҳар кадом бо ибораи рамзии худ; яке танҳо чизеро намекушояд. Ҷойҳои кор дар бораи он ҳангоми пайваст шудан ё нав кардан мефаҳманд, ва бо он танҳо нусхаҳои баъд сохташуда кушода мешаванд.</translation>
    </message>
    <message>
        <source>Make the recovery identity…</source>
        <translation>Калиди барқарорсозиро сохтан…</translation>
    </message>
    <message>
        <source>There is a recovery identity: {fingerprint}</source>
        <translation>Калиди барқарорсозӣ ҳаст: {fingerprint}</translation>
    </message>
    <message>
        <source>There is no recovery identity yet.</source>
        <translation>Калиди барқарорсозӣ ҳоло нест.</translation>
    </message>
    <message>
        <source>The recovery identity is on the stick: {name}. Safe to remove.</source>
        <translation>Калиди барқарорсозӣ дар флешка аст: {name}. Флешкаро гирифтан мумкин аст.</translation>
    </message>
    <message>
        <source>The recovery identity is in a folder on this computer: {name}. Move it onto a stick.</source>
        <translation>Калиди барқарорсозӣ дар ҷузвдони ҳамин компютер аст: {name}. Онро ба флешка гузаронед.</translation>
    </message>
    <message>
        <source>Put the stick in the safe. Keep the two passphrases in two sealed envelopes, each with its custodian and not in this safe. It opens only with both, the first custodian&apos;s first. Try it once with a backup before you rely on it.</source>
        <translation>Флешкаро ба сейф гузоред. Ду ибораи рамзиро дар ду лифофаи муҳршуда нигоҳ доред, ҳар кадом дар назди нигаҳбони худ ва на дар ин сейф. Калид танҳо бо ҳарду кушода мешавад, аввал бо ибораи нигаҳбони якум. Пеш аз такя кардан онро як бор бо нусхаи эҳтиётӣ озмоед.</translation>
    </message>
    <message>
        <source>The stick could not be written. There is no new recovery identity.</source>
        <translation>Ба флешка навиштан нашуд. Калиди нави барқарорсозӣ нест.</translation>
    </message>
    <message>
        <source>Take another stick, or make room on this one.</source>
        <translation>Флешкаи дигар гиред ё дар ин флешка ҷой холӣ кунед.</translation>
    </message>
    <message>
        <source>A recovery identity lies on this stick already: {name}</source>
        <translation>Дар ин флешка аллакай калиди барқарорсозӣ ҳаст: {name}</translation>
    </message>
    <message>
        <source>Nothing was written. Take another stick: backups may need the one that is there.</source>
        <translation>Чизе навишта нашуд. Флешкаи дигар гиред: калиди дар он буда метавонад барои нусхаҳои эҳтиётӣ лозим шавад.</translation>
    </message>
</context>
<context>
    <name>RefusedRow</name>
    <message>
        <source>Clear…</source>
        <translation>Пок кардан…</translation>
    </message>
    <message>
        <source>Clear what was refused…</source>
        <translation>Қабулнашударо пок кардан…</translation>
    </message>
    <message>
        <source>Refused records take {used} MB of {most} MB; beyond that the largest go first.</source>
        <translation>Сабтҳои қабулнашуда {used} МБ аз {most} МБ ҷой мегиранд; зиёда аз он аввал калонтаринҳо пок карда мешаванд.</translation>
    </message>
</context>
<context>
    <name>RegisterPanel</name>
    <message>
        <source>Each certificate that headquarters issues stands in its register, which every desk is sent. After a restore from a backup those issued since are missing, and what was signed under them is held. Take back only what you know headquarters issued: one that nobody here remembers may have been made with a copy of the issuing key.</source>
        <translation>Ҳар сертификате, ки марказ медиҳад, дар феҳристи он меистад; феҳрист ба ҳар ҷойи кор фиристода мешавад. Баъди барқароркунӣ аз нусхаи эҳтиётӣ сертификатҳои аз он вақт додашуда дар он нестанд ва он чи бо онҳо имзо шудааст, нигоҳ дошта мешавад. Танҳо онеро баргардонед, ки медонед марказ додааст: сертификатеро, ки дар ин ҷо касе дар ёд надорад, шояд бо нусхаи калиди додан сохта бошанд.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ном</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Нақш</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Дода шуд</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>Кӣ нишон дод</translation>
    </message>
    <message>
        <source>Missing certificates</source>
        <translation>Сертификатҳои намерасида</translation>
    </message>
    <message>
        <source>It stands in the log, with both officers.</source>
        <translation>Дар журнал бо ҳар ду корманд мемонад.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Сабаб</translation>
    </message>
    <message>
        <source>Certificates that came and the register does not name: {count}</source>
        <translation>Сертификатҳое омаданд, ки дар феҳрист нестанд: {count}</translation>
    </message>
    <message>
        <source>Choose those to take back; a second officer is asked for their passphrase.</source>
        <translation>Интихоб кунед, ки кадомашро баргардонед; корманди дуюм ибораи рамзии худро ворид мекунад.</translation>
    </message>
    <message>
        <source>The register names every certificate that came.</source>
        <translation>Дар феҳрист ҳамаи сертификатҳои омада ҳастанд.</translation>
    </message>
    <message>
        <source>not seen here yet: {digest}</source>
        <translation>ҳоло дар ин ҷо набуд: {digest}</translation>
    </message>
    <message>
        <source>{name} (revoked)</source>
        <translation>{name} (бозхонда шудааст)</translation>
    </message>
    <message>
        <source>a desk not known here</source>
        <translation>ҷойи кори дар ин ҷо номаълум</translation>
    </message>
    <message numerus="yes">
        <source>Take %n certificate(s) back into the register…</source>
        <translation>
            <numerusform>%n сертификатро ба феҳрист баргардондан…</numerusform>
            <numerusform>%n сертификатро ба феҳрист баргардондан…</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>Сабабро нависед.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) are in the register again.</source>
        <translation>
            <numerusform>%n сертификат боз дар феҳрист аст.</numerusform>
            <numerusform>%n сертификат боз дар феҳрист аст.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was held because of them can be taken in now, under Set aside at intake. Return bundles bring the register to every desk.</source>
        <translation>Он чиро, ки аз сабаби онҳо нигоҳ дошта шуда буд, акнун дар саҳифаи «Ҳангоми қабул ҷудо гузошта шуд» қабул кардан мумкин аст. Бастаҳои ҷавобӣ феҳристро ба ҳар ҷойи кор мерасонанд.</translation>
    </message>
</context>
<context>
    <name>ReleaseDialog</name>
    <message>
        <source>Release to everyone on this case?</source>
        <translation>Ба ҳамаи кормандони ин парванда дастрас мекунед?</translation>
    </message>
    <message>
        <source>Everyone who may open this case will read these words, and they cannot be taken back. Write only what others need to know.</source>
        <translation>Ин суханонро ҳар касе мехонад, ки ба ӯ кушодани ин парванда иҷозат аст, ва онҳоро пас гирифтан мумкин нест. Танҳо он чиро нависед, ки дигарон бояд донанд.</translation>
    </message>
    <message>
        <source>Why others need to know</source>
        <translation>Чаро дигарон бояд донанд</translation>
    </message>
    <message>
        <source>What they need to know</source>
        <translation>Онҳо бояд чиро донанд</translation>
    </message>
    <message>
        <source>It comes from</source>
        <translation>Аз куҷост</translation>
    </message>
    <message>
        <source>no questionnaire</source>
        <translation>бе пурсишнома</translation>
    </message>
    <message>
        <source>You sign it with this, and it goes to HQ with the next bundle: words about safety first.</source>
        <translation>Бо ин Шумо онро имзо мекунед, ва он бо бастаи оянда ба марказ меравад: суханон дар бораи бехатарӣ аввал.</translation>
    </message>
    <message>
        <source>Keep it closed</source>
        <translation>Пӯшида мондан</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Дастрас кардан</translation>
    </message>
    <message>
        <source>Choose why others need to know.</source>
        <translation>Интихоб кунед, ки чаро дигарон бояд донанд.</translation>
    </message>
    <message>
        <source>Write what they need to know.</source>
        <translation>Нависед, ки онҳо бояд чиро донанд.</translation>
    </message>
    <message>
        <source>That is too long. The limit is {limit} characters.</source>
        <translation>Хеле дароз аст. На бештар аз {limit} аломат.</translation>
    </message>
</context>
<context>
    <name>ReleasesStrip</name>
    <message>
        <source>Released by psychologists</source>
        <translation>Дастраскардаи равоншиносон</translation>
    </message>
    <message>
        <source>{officer}, {when}</source>
        <translation>{officer}, {when}</translation>
    </message>
</context>
<context>
    <name>Remarking</name>
    <message>
        <source>The record stays as it is. If something in it is wrong, correct it instead: the correction is the answer.</source>
        <translation>Сабт чунон ки ҳаст мемонад. Агар дар он чизе нодуруст бошад, онро ислоҳ кунед: ислоҳ худи ҷавоб аст.</translation>
    </message>
    <message>
        <source>Reply to the remark</source>
        <translation>Ҷавоб ба эрод</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ҷавоб додан</translation>
    </message>
    <message>
        <source>Signed. It goes with the next bundle.</source>
        <translation>Имзо шуд. Бо бастаи навбатӣ меравад.</translation>
    </message>
</context>
<context>
    <name>RemarksCard</name>
    <message>
        <source>Sent back</source>
        <translation>Баргардонида шуд</translation>
    </message>
    <message>
        <source>Reply…</source>
        <translation>Ҷавоб додан…</translation>
    </message>
    <message>
        <source>Send it back…</source>
        <translation>Баргардонидан…</translation>
    </message>
    <message>
        <source>{officer}, {when}:</source>
        <translation>{officer}, {when}:</translation>
    </message>
    <message>
        <source>Reply of {officer}: {words}</source>
        <translation>Ҷавоби {officer}: {words}</translation>
    </message>
    <message>
        <source>Corrected by {officer}, {when}.</source>
        <translation>Ислоҳ кард: {officer}, {when}.</translation>
    </message>
    <message>
        <source>Waits for a correction or a reply.</source>
        <translation>Ислоҳ ё ҷавобро интизор аст.</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Remove this?</source>
        <translation>Инро мегиред?</translation>
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
        <translation>Гирифтан</translation>
    </message>
</context>
<context>
    <name>RemoveKeyFileDialog</name>
    <message>
        <source>Ask for no key file any more</source>
        <translation>Дигар файли калидро напурсидан</translation>
    </message>
    <message>
        <source>Remove the key file</source>
        <translation>Файли калидро гирифтан</translation>
    </message>
    <message>
        <source>From now on your passphrase alone opens this desk for you. Backups made until now still need the file: keep it as long as you keep them.</source>
        <translation>Аз ин пас ҷойи корро барои Шумо танҳо ибораи рамзӣ мекушояд. Ба нусхаҳои эҳтиётии то ҳол сохташуда файл ҳанӯз лозим аст: то нигоҳ доштани онҳо онро нигоҳ доред.</translation>
    </message>
</context>
<context>
    <name>RemoveOfficerDialog</name>
    <message>
        <source>Remove {name} from this desk?</source>
        <translation>{name}: аз ин ҷойи кор хориҷ мекунед?</translation>
    </message>
    <message>
        <source>Remove the officer</source>
        <translation>Кормандро хориҷ кардан</translation>
    </message>
    <message>
        <source>Their key on this desk is destroyed, and the casebook gets a new one. They cannot unlock this desk any more; this cannot be taken back.</source>
        <translation>Калиди ин корманд дар ин ҷойи кор нобуд карда мешавад ва дафтари парвандаҳо калиди нав мегирад. Ин корманд дигар ҷойи корро кушода наметавонад; инро бекор кардан мумкин нест.</translation>
    </message>
    <message>
        <source>What they signed stays, and so do their drafts, which nobody else can continue. A backup or a copy made before still opens with their passphrase.</source>
        <translation>Имзокардаҳои ин корманд мемонанд, сиёҳнависҳояш низ, ки каси дигар давом дода наметавонад. Нусхаи эҳтиётӣ ё нусхаи дигаре, ки пештар гирифта шудааст, ҳанӯз бо ибораи рамзии ӯ кушода мешавад.</translation>
    </message>
    <message>
        <source>Their certificate stays valid until headquarters takes it back: tell HQ.</source>
        <translation>Сертификати ин корманд то бозхондани марказ эътибор дорад: ба марказ хабар диҳед.</translation>
    </message>
</context>
<context>
    <name>RenewCertificateDialog</name>
    <message>
        <source>Renew the issuing certificate</source>
        <translation>Нав кардани сертификати калиди додани сертификат</translation>
    </message>
    <message>
        <source>Renew it</source>
        <translation>Нав кардан</translation>
    </message>
    <message>
        <source>The organisation&apos;s root certifies the issuing key for ten years from now. Take root-key.pem and its passphrase out of the safe, and put them back afterwards. Whatever was certified before still counts.</source>
        <translation>Решаи созмон калиди додани сертификатро ба даҳ соли оянда тасдиқ мекунад. root-key.pem ва ибораи рамзии онро аз сейф гиред ва баъд баргардонед. Ҳар чи пештар тасдиқ шудааст, эътибор дорад.</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Файлро интихоб кардан…</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Ибораи рамзии файл</translation>
    </message>
    <message>
        <source>Choose the file from the safe</source>
        <translation>Файлро аз сейф интихоб кунед</translation>
    </message>
    <message>
        <source>The passphrase of the file is missing</source>
        <translation>Ибораи рамзии файл навишта нашудааст</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Файлро интихоб кардан</translation>
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
    <name>RequestsView</name>
    <message>
        <source>A second person rates the same evidence without seeing how it was rated. Ratings are sealed to who rates until both have locked.</source>
        <translation>Шахси дуюм ҳамон далелҳоро арзёбӣ мекунад, бе он ки баҳои аввалро бинад. Баҳоҳо то қатъӣ кардани ҳар ду барои арзёбандаашон муҳранд.</translation>
    </message>
    <message>
        <source>A case of another desk</source>
        <translation>Парвандаи ҷойи кори дигар</translation>
    </message>
    <message>
        <source>You are asked to rate this</source>
        <translation>Аз шумо хоҳиш шудааст инро арзёбӣ кунед</translation>
    </message>
    <message>
        <source>Drawn to be rated twice</source>
        <translation>Бо қуръа ду бор арзёбӣ мешавад</translation>
    </message>
    <message>
        <source>No second rating asked for</source>
        <translation>Арзёбии дуюм хоста нашудааст</translation>
    </message>
    <message>
        <source>First: {name}</source>
        <translation>Аввал: {name}</translation>
    </message>
    <message>
        <source>Second: {name}</source>
        <translation>Дуюм: {name}</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Арзёбӣ кардан</translation>
    </message>
    <message>
        <source>Lock my ratings</source>
        <translation>Баҳоҳоямро қатъӣ кардан</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Паҳлӯи ҳам</translation>
    </message>
    <message>
        <source>Ask somebody…</source>
        <translation>Аз касе хостан…</translation>
    </message>
    <message>
        <source>Ask somebody else…</source>
        <translation>Аз каси дигар хостан…</translation>
    </message>
    <message>
        <source>End without a second rating…</source>
        <translation>Бе арзёбии дуюм анҷом додан…</translation>
    </message>
    <message>
        <source>No draft rates anything yet. A supervisor asks for a second rating while an assessment is a draft.</source>
        <translation>Ҳанӯз сиёҳнависи арзёбикунанда нест. Роҳбар арзёбии дуюмро то сиёҳнавис будани арзёбӣ мехоҳад.</translation>
    </message>
    <message>
        <source>Open the first ratings…</source>
        <translation>Кушодани баҳоҳои аввал…</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Results over time</source>
        <translation>Натиҷаҳо бо гузашти вақт</translation>
    </message>
    <message>
        <source>Each by its own rule, on its own bands. A screener points to a talk; it is no diagnosis and reaches no rating.</source>
        <translation>Ҳар яке аз рӯи қоида ва ҳадҳои худ. Пурсишнома мавзӯи суҳбатро нишон медиҳад; ин ташхис нест ва ба баҳоҳо намеравад.</translation>
    </message>
    <message>
        <source>Release the chosen lines…</source>
        <translation>Сатрҳои интихобшударо дастрас кардан…</translation>
    </message>
    <message>
        <source>{title}: results over time on its own bands</source>
        <translation>{title}: натиҷаҳо бо гузашти вақт дар ҳадҳои худаш</translation>
    </message>
    <message>
        <source>score {score}</source>
        <translation>хол {score}</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>The case is on legal hold. Lift the hold first.</source>
        <translation>Нобудкунии парванда манъ аст. Аввал манъро бардоред.</translation>
    </message>
    <message>
        <source>The organisation has no rule for cases at this stage: the case is kept.</source>
        <translation>Созмон барои парвандаҳои ин марҳила қоида надорад: парванда нигоҳ дошта мешавад.</translation>
    </message>
    <message>
        <source>An interview of the case is still a draft. Sign or discard it first; a supervisor can hand over or discard another officer&apos;s on the page of the case.</source>
        <translation>Яке аз суҳбатҳои парванда ҳанӯз сиёҳнавис аст. Аввал онро имзо кунед ё бе имзо қатъ кунед; сиёҳнависи каси дигарро роҳбар дар саҳифаи парванда супорида ё бе имзо қатъ карда метавонад.</translation>
    </message>
    <message>
        <source>HQ has not acknowledged every record of the case yet. What was refused or not confirmed can be offered again under Transfer.</source>
        <translation>Марказ ҳанӯз ҳамаи сабтҳои парвандаро тасдиқ накардааст. Қабулнашуда ва тасдиқнашударо дар саҳифаи «Интиқол» аз нав фиристодан мумкин аст.</translation>
    </message>
    <message>
        <source>HQ was restored, or has not said yet what it still holds. Carry the next bundle there and its answer back.</source>
        <translation>Марказ барқарор карда шудааст ё ҳанӯз нагуфтааст, ки чӣ дорад. Бастаи ояндаро ба он ҷо ва ҷавобашро ба ин ҷо расонед.</translation>
    </message>
    <message>
        <source>The days the rule asks for have not passed yet.</source>
        <translation>Рӯзҳое, ки қоида талаб мекунад, ҳанӯз нагузаштаанд.</translation>
    </message>
    <message>
        <source>The case is erased already.</source>
        <translation>Парванда аллакай барои ҳамеша пок карда шудааст.</translation>
    </message>
    <message>
        <source>Something is in this case: a draft, a record, a note or a hold. Only an empty case is withdrawn.</source>
        <translation>Дар ин парванда чизе ҳаст: сиёҳнавис, сабт, қайд ё манъ. Танҳо парвандаи холӣ бозпас гирифта мешавад.</translation>
    </message>
    <message>
        <source>The case is withdrawn already.</source>
        <translation>Парванда аллакай бозпас гирифта шудааст.</translation>
    </message>
    <message>
        <source>The case is not withdrawn.</source>
        <translation>Парванда бозпас гирифта нашудааст.</translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message>
        <source>No case may be erased now.</source>
        <translation>Ҳоло ягон парвандаро пок кардан мумкин нест.</translation>
    </message>
    <message>
        <source>A case may be erased once the days of its stage&apos;s rule have passed and HQ has acknowledged every record of it.</source>
        <translation>Парвандаро вақте пок кардан мумкин аст, ки рӯзҳои қоидаи марҳилаи он гузаштаанд ва марказ гирифтани ҳамаи сабтҳои онро тасдиқ кардааст.</translation>
    </message>
    <message>
        <source>No case is on legal hold.</source>
        <translation>Парвандае нест, ки нобудкуниаш манъ бошад.</translation>
    </message>
    <message>
        <source>A hold is put on a case here, or on the case&apos;s page under Change.</source>
        <translation>Манъ дар ин ҷо ё дар саҳифаи парванда зери «Тағйир додан» гузошта мешавад.</translation>
    </message>
    <message>
        <source>No case was erased on this desk.</source>
        <translation>Дар ин ҷойи кор ягон парванда пок карда нашудааст.</translation>
    </message>
    <message>
        <source>Of an erased case its reference stays here.</source>
        <translation>Аз парвандаи покшуда дар ин ҷо рақамаш мемонад.</translation>
    </message>
    <message>
        <source>The organisation has no rule for how long cases are kept: every case is kept. HQ decides the rules.</source>
        <translation>Созмон қоидае надорад, ки парвандаҳо то кай нигоҳ дошта мешаванд: ҳар парванда нигоҳ дошта мешавад. Қоидаҳоро марказ муайян мекунад.</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Муҳлати нигоҳдорӣ</translation>
    </message>
    <message>
        <source>May be erased</source>
        <translation>Пок кардан мумкин</translation>
    </message>
    <message>
        <source>On legal hold</source>
        <translation>Зери манъ</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Барои ҳамеша пок карда шуд</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Намоиш</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Рақам</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Сабаб</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ном</translation>
    </message>
    <message>
        <source>Due since</source>
        <translation>Мумкин аз</translation>
    </message>
    <message>
        <source>Put on hold by</source>
        <translation>Кӣ манъ кард</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Кай</translation>
    </message>
    <message>
        <source>Erased by</source>
        <translation>Кӣ пок кард</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Парвандаро кушодан</translation>
    </message>
    <message>
        <source>Legal hold…</source>
        <translation>Манъи нобудкунӣ…</translation>
    </message>
    <message>
        <source>Lift the hold…</source>
        <translation>Манъро бардоштан…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Барои ҳамеша пок кардан…</translation>
    </message>
    <message numerus="yes">
        <source>{stage}: %n day(s)</source>
        <translation>
            <numerusform>{stage}: %n рӯз</numerusform>
            <numerusform>{stage}: %n рӯз</numerusform>
        </translation>
    </message>
    <message>
        <source>The organisation&apos;s rule: {days}. Other stages are kept.</source>
        <translation>Қоидаи созмон: {days}. Дар марҳилаҳои дигар нигоҳ дошта мешавад.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n парванда</numerusform>
            <numerusform>%n парванда</numerusform>
        </translation>
    </message>
    <message>
        <source>No case is restricted.</source>
        <translation>Парвандаи дастрасиаш маҳдуд нест.</translation>
    </message>
    <message>
        <source>At headquarters a decided case is restricted once the days for its outcome have passed.</source>
        <translation>Дар марказ дастрасӣ ба парвандаи қарордор баъди гузаштани рӯзҳои натиҷааш маҳдуд мешавад.</translation>
    </message>
    <message>
        <source>(restricted)</source>
        <translation>(дастрасӣ маҳдуд)</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Дастрасӣ маҳдуд</translation>
    </message>
    <message>
        <source>By the rule for</source>
        <translation>Аз рӯйи қоидаи</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Натиҷаи қарор</translation>
    </message>
    <message>
        <source>Restricted since</source>
        <translation>Маҳдуд аз</translation>
    </message>
    <message>
        <source>May be erased from</source>
        <translation>Пок кардан мумкин аз</translation>
    </message>
    <message>
        <source>{outcome}: {kept} days, then restricted for {restricted}</source>
        <translation>{outcome}: {kept} рӯз, баъд боз {restricted} рӯз маҳдуд</translation>
    </message>
    <message>
        <source>Decided cases, by outcome: {days}.</source>
        <translation>Парвандаҳои қарордор, аз рӯйи натиҷа: {days}.</translation>
    </message>
</context>
<context>
    <name>RevokeDialog</name>
    <message>
        <source>They left, or the desk was closed</source>
        <translation>Рафтан аз хизмат ё пӯшидани ҷойи кор</translation>
    </message>
    <message>
        <source>A key was lost, stolen or copied</source>
        <translation>Калид гум, дуздида ё нусхабардорӣ шуд</translation>
    </message>
    <message>
        <source>Something was misused</source>
        <translation>Сӯиистифода</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Чӣ рӯй дод</translation>
    </message>
    <message>
        <source>Where they left, what was signed before that day stays valid. Otherwise only what headquarters had by that day does.</source>
        <translation>Ҳангоми рафтан он чи пеш аз ин рӯз имзо шудааст, эътибор дорад. Вагарна танҳо он чи то ин рӯз дар марказ буд, эътибор дорад.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Аз кадом рӯз</translation>
    </message>
    <message>
        <source>The day they left, or the first on which the key may have been in other hands.</source>
        <translation>Рӯзи рафтан ё рӯзи аввале, ки калид метавонист дар дасти дигарон бошад.</translation>
    </message>
    <message>
        <source>It stands in the log and beside the name.</source>
        <translation>Он дар журнал ва дар назди ном мемонад.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Сабаб</translation>
    </message>
    <message>
        <source>Keep the certificates</source>
        <translation>Сертификатҳоро мондан</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Бозхондан</translation>
    </message>
    <message>
        <source>Choose what happened.</source>
        <translation>Интихоб кунед, ки чӣ рӯй дод.</translation>
    </message>
    <message>
        <source>Give a day that is not in the future.</source>
        <translation>Рӯзеро нишон диҳед, ки дар оянда набошад.</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>Сабабро нависед.</translation>
    </message>
    <message>
        <source>Revoke the desk {name}?</source>
        <translation>Ҷойи кори {name}-ро бозмехонед?</translation>
    </message>
    <message>
        <source>The certificates of this desk and of all its officers are revoked. What they sign from that day on counts for nothing; what nobody can judge waits at headquarters for a person. It cannot be undone.</source>
        <translation>Сертификатҳои ин ҷойи кор ва ҳамаи кормандони он бозхонда мешаванд. Он чи онҳо аз ин рӯз имзо мекунанд, аҳамият надорад; он чи ба он баҳо додан мумкин нест, дар марказ мунтазири қарори одам мемонад. Инро бекор кардан мумкин нест.</translation>
    </message>
    <message>
        <source>All certificates of this officer are revoked. What they sign from that day on counts for nothing; what nobody can judge waits at headquarters for a person. It cannot be undone.</source>
        <translation>Ҳамаи сертификатҳои ин корманд бозхонда мешаванд. Он чи бо онҳо аз ин рӯз имзо мешавад, аҳамият надорад; он чи ба он баҳо додан мумкин нест, дар марказ мунтазири қарори одам мемонад. Инро бекор кардан мумкин нест.</translation>
    </message>
    <message>
        <source>Revoke the officer {name}?</source>
        <translation>Сертификатҳои {name}-ро бозмехонед?</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>Minutes until the passphrase is asked again</source>
        <translation>Баъди чанд дақиқа ибораи рамзӣ аз нав пурсида мешавад</translation>
    </message>
    <message>
        <source>Acts for which a reason is asked</source>
        <translation>Барои чанд амал сабаб пурсида мешавад</translation>
    </message>
    <message>
        <source>Wrong passphrases until a key is destroyed</source>
        <translation>Ибораҳои рамзии нодуруст то нобуд шудани калид</translation>
    </message>
    <message>
        <source>Days cases are kept, by stage</source>
        <translation>Парвандаҳо чанд рӯз нигоҳ дошта мешаванд, аз рӯйи марҳила</translation>
    </message>
    <message>
        <source>Decision-makers who sign a decision</source>
        <translation>Шахсони қарорқабулкунандае, ки қарорро имзо мекунанд</translation>
    </message>
    <message>
        <source>Days until a claim of a case ends</source>
        <translation>Баъди чанд рӯз кор бо парванда анҷом меёбад</translation>
    </message>
    <message>
        <source>Fewest people a figure may be of</source>
        <translation>Камтарин шумораи шахсон дар рақам</translation>
    </message>
    <message>
        <source>Days until the words of calls are lost</source>
        <translation>Баъди чанд рӯз суханони зангҳо гум мешаванд</translation>
    </message>
    <message>
        <source>Days decided cases are kept, then restricted</source>
        <translation>Парвандаҳои ҳалшуда чанд рӯз кушода ва баъд маҳдуданд</translation>
    </message>
    <message>
        <source>Assessments of a hundred that a second person rates</source>
        <translation>Аз сад арзёбӣ чандтоашро шахси дуюм арзёбӣ мекунад</translation>
    </message>
    <message>
        <source>Days until recordings are erased</source>
        <translation>Баъди чанд рӯз сабтҳои овоз пок карда мешаванд</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>нигоҳ дошта мешавад</translation>
    </message>
    <message>
        <source>as the stage says</source>
        <translation>аз рӯйи марҳила</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ҳеҷ гоҳ</translation>
    </message>
    <message>
        <source>{rule}: {after} (before: {before})</source>
        <translation>{rule}: {after} (пеш: {before})</translation>
    </message>
</context>
<context>
    <name>RulesPanel</name>
    <message>
        <source>Ask for the passphrase again</source>
        <translation>Ибораи рамзиро аз нав пурсидан</translation>
    </message>
    <message>
        <source>Before a case is opened, a clinical record read, or a record taken out or signed.</source>
        <translation>Пеш аз кушодани парванда, хондани сабти клиникӣ, баровардан ё имзо кардани сабт.</translation>
    </message>
    <message>
        <source>Put these rules in force</source>
        <translation>Ин қоидаҳоро ҷорӣ кардан</translation>
    </message>
    <message>
        <source>Ask for a reason</source>
        <translation>Сабабро пурсидан</translation>
    </message>
    <message>
        <source>The reason stands in the log.</source>
        <translation>Сабаб дар журнал мемонад.</translation>
    </message>
    <message>
        <source>when a case is opened</source>
        <translation>ҳангоми кушодани парванда</translation>
    </message>
    <message>
        <source>when a clinical record is read</source>
        <translation>ҳангоми хондани сабти клиникӣ</translation>
    </message>
    <message>
        <source>when a record is taken out of the casebook</source>
        <translation>ҳангоми аз дафтари парвандаҳо баровардани сабт</translation>
    </message>
    <message>
        <source>when a record is signed</source>
        <translation>ҳангоми имзо кардани сабт</translation>
    </message>
    <message>
        <source>How long cases are kept</source>
        <translation>Парвандаҳо то кай нигоҳ дошта мешаванд</translation>
    </message>
    <message>
        <source>Days after the last change until a supervisor may erase a case of this stage. Only what headquarters has acknowledged can be erased; nothing is erased by itself.</source>
        <translation>Чанд рӯз баъди тағйири охирин роҳбар метавонад парвандаи ин марҳиларо барои ҳамеша пок кунад. Танҳо он чиро пок кардан мумкин аст, ки марказ гирифтанашро тасдиқ кардааст; худ ба худ чизе пок намешавад.</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>нигоҳ дошта мешавад</translation>
    </message>
    <message>
        <source>Days until a case may be erased: {stage}</source>
        <translation>Баъди чанд рӯз парвандаро пок кардан мумкин: {stage}</translation>
    </message>
    <message>
        <source>Deciding on a case</source>
        <translation>Қарор оид ба парванда</translation>
    </message>
    <message>
        <source>How many decision-makers sign a decision</source>
        <translation>Чанд шахси қарорқабулкунанда қарорро имзо мекунанд</translation>
    </message>
    <message>
        <source>After wrong passphrases</source>
        <translation>Баъди ибораҳои рамзии номувофиқ</translation>
    </message>
    <message>
        <source>Destroy an officer&apos;s key on the desk</source>
        <translation>Калиди кормандро дар ҷойи кор нобуд кардан</translation>
    </message>
    <message>
        <source>After how many in a row</source>
        <translation>Баъди чандтои паиҳам</translation>
    </message>
    <message>
        <source>From {least} to {most}.</source>
        <translation>Аз {least} то {most}.</translation>
    </message>
    <message>
        <source>These rules come with the program. What you decide here holds for every desk of the organisation.</source>
        <translation>Ин қоидаҳо бо барнома омадаанд. Он чи Шумо ин ҷо муайян мекунед, барои ҳар ҷойи кори созмон амал мекунад.</translation>
    </message>
    <message>
        <source>Rules {number} are in force here. Posts get them with their next return bundle, or when they join or renew.</source>
        <translation>Дар ин ҷо қоидаҳои {number} амал мекунанд. Постҳо онҳоро бо бастаи ҷавобии навбатӣ ё ҳангоми пайваст шудан ё нав кардан мегиранд.</translation>
    </message>
    <message>
        <source>every time</source>
        <translation>ҳар бор</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>рӯзе як бор</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>баъди %n дақиқа</numerusform>
            <numerusform>баъди %n дақиқа</numerusform>
        </translation>
    </message>
    <message>
        <source>Anybody at the keyboard can then destroy a key by typing nonsense.</source>
        <translation>Он гоҳ ҳар касе дар назди клавиатура бо навиштани чизи бемаънӣ калидро нобуд карда метавонад.</translation>
    </message>
    <message>
        <source>After that the desk opens only with another officer&apos;s key, or is restored from a backup. It does not stop someone who has copied the disk.</source>
        <translation>Баъд аз он ҷойи корро танҳо калиди корманди дигар мекушояд, ё он аз нусхаи эҳтиётӣ барқарор карда мешавад. Ин касеро, ки дискро нусха бардоштааст, бознамедорад.</translation>
    </message>
    <message>
        <source>Rules {number} are in force here.</source>
        <translation>Дар ин ҷо қоидаҳои {number} амал мекунанд.</translation>
    </message>
    <message>
        <source>Write return bundles, so that every post gets them soon.</source>
        <translation>Бастаҳои ҷавобиро нависед, то ҳар пост онҳоро зуд гирад.</translation>
    </message>
    <message>
        <source>After how many days a claim of a case ends by itself</source>
        <translation>Баъди чанд рӯз кор бо парванда худ ба худ анҷом меёбад</translation>
    </message>
    <message>
        <source>At headquarters: who claims a case from a queue has it for so long.</source>
        <translation>Дар марказ: парвандаи аз навбат гирифташуда ҳамин қадар назди корманд мемонад.</translation>
    </message>
    <message>
        <source>Numbers over many cases</source>
        <translation>Рақамҳо аз рӯи парвандаҳои бисёр</translation>
    </message>
    <message>
        <source>Fewest people a figure may be of</source>
        <translation>Камтарин шумораи шахсон дар рақам</translation>
    </message>
    <message>
        <source>Figures of fewer stay hidden. 1 hides none.</source>
        <translation>Рақамҳои камтар пинҳонанд. 1 ҳеҷ чизро пинҳон намекунад.</translation>
    </message>
    <message>
        <source>Days until the words of a closed or abandoned call are lost</source>
        <translation>Рӯзҳо то гум шудани суханони занги пӯшида ё нотамоммонда</translation>
    </message>
    <message>
        <source>Calls that are part of a case are kept with it. The count stays.</source>
        <translation>Зангҳои дар парванда буда бо он нигоҳ дошта мешаванд. Ҳисоб мемонад.</translation>
    </message>
    <message>
        <source>Of a hundred assessments that rate, so many are rated by a second person</source>
        <translation>Аз сад арзёбӣ, ки нишондиҳанда доранд, ҳамин қадарро шахси дуюм ҳам арзёбӣ мекунад</translation>
    </message>
    <message>
        <source>They are drawn by chance and not signed before a second person has rated them blind. Supervisors may always ask for one.</source>
        <translation>Онҳо бо қуръа интихоб мешаванд ва то арзёбии мустақили шахси дуюм имзо намешаванд. Роҳбар ҳамеша метавонад арзёбии дуюм хоҳад.</translation>
    </message>
    <message>
        <source>Days until the recording of a talk is erased</source>
        <translation>Баъди чанд рӯз сабти овози суҳбат пок карда мешавад</translation>
    </message>
    <message>
        <source>A supervisor&apos;s desk does it by itself. Legal holds are obeyed.</source>
        <translation>Ҷойи кори роҳбар инро худаш мекунад. Манъи нобудкунӣ риоя мешавад.</translation>
    </message>
    <message>
        <source>The rules were set aside; those in force stay.</source>
        <translation>Қоидаҳо ҷудо гузошта шуданд; қоидаҳои амалкунанда мемонанд.</translation>
    </message>
    <message>
        <source>Rules {number} wait for a second officer.</source>
        <translation>Қоидаҳои {number} мунтазири корманди дуюманд.</translation>
    </message>
    <message>
        <source>They decide over people. The rules as they were stay in force until then.</source>
        <translation>Онҳо дар бораи одамон қарор медиҳанд. То он вақт қоидаҳои пешина амал мекунанд.</translation>
    </message>
</context>
<context>
    <name>RulesWaiting</name>
    <message>
        <source>Sign these rules too</source>
        <translation>Ин қоидаҳоро ҳам имзо кардан</translation>
    </message>
    <message>
        <source>Set them aside</source>
        <translation>Ҷудо гузоштани онҳо</translation>
    </message>
    <message>
        <source>The rules in this casebook are not what officers signed.</source>
        <translation>Қоидаҳо дар ин дафтари парвандаҳо он нестанд, ки кормандон имзо кардаанд.</translation>
    </message>
    <message>
        <source>Somebody may have changed them with tools of their own. Until this is put right nothing is decided or erased by them, and posts do not get them.</source>
        <translation>Шояд касе онҳоро бо воситаҳои худ тағйир дода бошад. То ислоҳ шудани ин мувофиқи онҳо чизе қарор дода ва пок карда намешавад ва постҳо онҳоро намегиранд.</translation>
    </message>
    <message>
        <source>Put the signed rules back</source>
        <translation>Баргардондани қоидаҳои имзошуда</translation>
    </message>
    <message>
        <source>Nobody has signed these rules: an earlier program put them in force.</source>
        <translation>Ин қоидаҳоро касе имзо накардааст: онҳоро барномаи пешина ҷорӣ кардааст.</translation>
    </message>
    <message>
        <source>Look them through, and sign them. Who changes them later is then found out.</source>
        <translation>Онҳоро аз назар гузаронед ва имзо кунед. Он гоҳ тағйири баъдӣ маълум мешавад.</translation>
    </message>
    <message>
        <source>Sign these rules</source>
        <translation>Ин қоидаҳоро имзо кардан</translation>
    </message>
    <message>
        <source>Rules {number} were signed by {name} alone, on {day}.</source>
        <translation>Қоидаҳои {number}-ро {day} танҳо {name} имзо кардааст.</translation>
    </message>
    <message>
        <source>Rules {number}, signed by {name} on {day}, wait for a second officer.</source>
        <translation>Қоидаҳои {number}, ки {day} {name} имзо кардааст, мунтазири корманди дуюманд.</translation>
    </message>
    <message>
        <source>They decide over people. Until a second officer signs, nothing is decided or erased by them.</source>
        <translation>Онҳо дар бораи одамон қарор медиҳанд. То имзои корманди дуюм мувофиқи онҳо чизе қарор дода ва пок карда намешавад.</translation>
    </message>
    <message>
        <source>They decide over people. Those in force stay until a second officer signs.</source>
        <translation>Онҳо дар бораи одамон қарор медиҳанд. Қоидаҳои амалкунанда то имзои корманди дуюм мемонанд.</translation>
    </message>
    <message>
        <source>Ask another supervisor or administrator to unlock this desk.</source>
        <translation>Аз роҳбар ё мудири низоми дигар хоҳиш кунед, ки ин ҷойи корро кушояд.</translation>
    </message>
</context>
<context>
    <name>SafeCopyDialog</name>
    <message>
        <source>Copy the issuing key for the safe</source>
        <translation>Нусхаи калиди додани сертификат барои сейф</translation>
    </message>
    <message>
        <source>Write the copy</source>
        <translation>Нусхаро навиштан</translation>
    </message>
    <message>
        <source>The copy is the way back when the named officers are gone. Whoever has it and its passphrase makes certificates alone: write it to a stick, and lock the stick away.</source>
        <translation>Нусха роҳи бозгашт аст, вақте кормандони таъиншуда дигар набошанд. Касе, ки онро бо ибораи рамзиаш дорад, сертификатро танҳо месозад: онро ба флешка нависед ва флешкаро қулф кунед.</translation>
    </message>
    <message>
        <source>Choose where to…</source>
        <translation>Ҷойро интихоб кардан…</translation>
    </message>
    <message>
        <source>Passphrase of the copy</source>
        <translation>Ибораи рамзии нусха</translation>
    </message>
    <message>
        <source>Another one than your own; keep it apart from the file.</source>
        <translation>На ҳамон ибораи Шумо; онро аз файл ҷудо нигоҳ доред.</translation>
    </message>
    <message>
        <source>Choose a stick or a folder</source>
        <translation>Флешка ё ҷузвдонро интихоб кунед</translation>
    </message>
    <message>
        <source>Choose where to</source>
        <translation>Ҷойро интихоб кардан</translation>
    </message>
</context>
<context>
    <name>Sameness</name>
    <message>
        <source>The same name, also in another script or order</source>
        <translation>Ҳамон ном, ҳатто бо хат ё тартиби дигар</translation>
    </message>
    <message>
        <source>A part of the name is the same</source>
        <translation>Қисми ном якхела аст</translation>
    </message>
    <message>
        <source>The same birth date</source>
        <translation>Ҳамон санаи таваллуд</translation>
    </message>
    <message>
        <source>The birth date may be the same</source>
        <translation>Санаи таваллуд шояд якхела бошад</translation>
    </message>
    <message>
        <source>The birth date is another</source>
        <translation>Санаи таваллуд дигар аст</translation>
    </message>
    <message>
        <source>The same number of a paper</source>
        <translation>Ҳамон рақами ҳуҷҷат</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>Ҳамон шахс</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Шахси дигар</translation>
    </message>
    <message>
        <source>Not sure whether it is the same person</source>
        <translation>Маълум нест, ки ҳамон шахс аст</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Қарор нашудааст</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Шиноснома</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Корти шахсият</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Раводид</translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <translation>Шаҳодатномаи таваллуд</translation>
    </message>
    <message>
        <source>Certificate of return</source>
        <translation>Шаҳодатномаи бозгашт</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation>Ҳуҷҷати дигар</translation>
    </message>
    <message>
        <source>{decision} ({officer}, {when})</source>
        <translation>{decision} ({officer}, {when})</translation>
    </message>
    <message>
        <source>No paper is known</source>
        <translation>Ҳуҷҷат маълум нест</translation>
    </message>
    <message>
        <source>The link stays at this desk; no post learns of it.</source>
        <translation>Пайванд дар ҳамин ҷойи кор мемонад; ягон пост аз он огоҳ намешавад.</translation>
    </message>
    <message>
        <source>The link stays at this desk; headquarters does not learn of it.</source>
        <translation>Пайванд дар ҳамин ҷойи кор мемонад; марказ аз он огоҳ намешавад.</translation>
    </message>
    <message>
        <source>The names sound alike; found by comparing all cases</source>
        <translation>Номҳо якхела садо медиҳанд; ҳангоми муқоисаи ҳамаи парвандаҳо ёфт шуд</translation>
    </message>
</context>
<context>
    <name>SavingCard</name>
    <message>
        <source>Report</source>
        <translation>Ҳисобот</translation>
    </message>
    <message>
        <source>A PDF for people, with the whole record inside it. Saved outside the casebook it is no longer encrypted: save it only where it may be read. The same holds for the log of answers.</source>
        <translation>PDF барои одамон, бо тамоми сабт дар дохилаш. Берун аз дафтари парвандаҳо он дигар рамзнок нест: танҳо дар ҷое нигоҳ доред, ки онро хондан мумкин аст. Журнали ҷавобҳо низ ҳамин тавр.</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Ҳисоботро нигоҳ доштан…</translation>
    </message>
    <message>
        <source>Save the log of answers…</source>
        <translation>Журнали ҷавобҳоро нигоҳ доштан…</translation>
    </message>
    <message>
        <source>A file audit.csv for ODK&apos;s tools: which question was answered when.</source>
        <translation>Файли audit.csv барои барномаҳои ODK: ба кадом савол кай ҷавоб дода шуд.</translation>
    </message>
    <message>
        <source>Save HQ&apos;s stamps…</source>
        <translation>Тамғаҳои марказро нигоҳ доштан…</translation>
    </message>
    <message>
        <source>Files that show an auditor when HQ had this record; nothing of the case is in them.</source>
        <translation>Файлҳое, ки ба санҷанда нишон медиҳанд, ки ин сабт кай дар марказ буд; аз парванда дар онҳо чизе нест.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Ҳисоботро нигоҳ доштан</translation>
    </message>
    <message>
        <source>Save the log of answers</source>
        <translation>Журнали ҷавобҳоро нигоҳ доштан</translation>
    </message>
    <message>
        <source>Save HQ&apos;s stamps</source>
        <translation>Тамғаҳои марказро нигоҳ доштан</translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s) saved</source>
        <translation>
            <numerusform>%n тамға нигоҳ дошта шуд</numerusform>
            <numerusform>%n тамға нигоҳ дошта шуд</numerusform>
        </translation>
    </message>
    <message>
        <source>Log of answers saved: {name}</source>
        <translation>Журнали ҷавобҳо нигоҳ дошта шуд: {name}</translation>
    </message>
    <message>
        <source>Report saved: {name}</source>
        <translation>Ҳисобот нигоҳ дошта шуд: {name}</translation>
    </message>
</context>
<context>
    <name>SayDialog</name>
    <message>
        <source>Choose one: {name}</source>
        <translation>Интихоб кунед: {name}</translation>
    </message>
    <message>
        <source>Say on which day; it is not in the future.</source>
        <translation>Рӯзро гӯед; он дар оянда нест.</translation>
    </message>
    <message>
        <source>“{name}” is missing.</source>
        <translation>«{name}» пур нашудааст.</translation>
    </message>
    <message>
        <source>What is written is too long to be kept.</source>
        <translation>Навишта барои нигоҳ доштан хеле дароз аст.</translation>
    </message>
</context>
<context>
    <name>Second</name>
    <message>
        <source>A desk and its officer are about to be certified.</source>
        <translation>Ҳозир ба ҷойи кор ва корманди он сертификат дода мешавад.</translation>
    </message>
    <message>
        <source>An officer of headquarters is about to be certified: {subject}.</source>
        <translation>Ҳозир ба корманди марказ сертификат дода мешавад: {subject}.</translation>
    </message>
    <message>
        <source>Certificates are about to be taken back for good.</source>
        <translation>Ҳозир сертификатҳо барои ҳамеша бозхонда мешаванд.</translation>
    </message>
    <message>
        <source>Certificates are about to be taken back into the register.</source>
        <translation>Ҳозир сертификатҳо ба феҳрист баргардонида мешаванд.</translation>
    </message>
    <message>
        <source>A new revocation list is about to be made.</source>
        <translation>Ҳозир рӯйхати нави бозхонд сохта мешавад.</translation>
    </message>
    <message>
        <source>Who opens the organisation&apos;s issuing key is about to change.</source>
        <translation>Ҳозир он ки калиди додани сертификати созмонро кӣ мекушояд, тағйир меёбад.</translation>
    </message>
    <message>
        <source>A copy of the organisation&apos;s issuing key is about to be written.</source>
        <translation>Ҳозир нусхаи калиди додани сертификати созмон навишта мешавад.</translation>
    </message>
    <message>
        <source>An administrator&apos;s key does not open the casebook. Hand over the keyboard: a colleague who works with cases types their passphrase. The casebook is then open until the desk is locked, and the log names both of you.</source>
        <translation>Калиди мудири низом дафтари парвандаҳоро намекушояд. Клавиатураро диҳед: ҳамкоре, ки бо парвандаҳо кор мекунад, ибораи рамзии худро менависад. Он гоҳ дафтари парвандаҳо то қулф шудани ҷойи кор кушода аст, ва журнал ҳардуи шуморо ном мебарад.</translation>
    </message>
    <message>
        <source>The organisation&apos;s issuing key is about to be used.</source>
        <translation>Ҳозир калиди додани сертификати созмон истифода мешавад.</translation>
    </message>
    <message>
        <source>The issuing key opens for two officers together. Hand over the keyboard: the second officer looks at what is about to be done and types their passphrase. The log names both of you.</source>
        <translation>Калиди додани сертификатро ду корманд якҷоя мекушоянд. Клавиатураро диҳед: корманди дуюм мебинад, ки чӣ карда мешавад, ва ибораи рамзии худро менависад. Журнал ҳардуи шуморо ном мебарад.</translation>
    </message>
</context>
<context>
    <name>SecondOfficerDialog</name>
    <message>
        <source>Second officer</source>
        <translation>Корманди дуюм</translation>
    </message>
    <message>
        <source>A second officer is needed</source>
        <translation>Корманди дуюм лозим аст</translation>
    </message>
    <message>
        <source>Open the key</source>
        <translation>Калидро кушодан</translation>
    </message>
    <message>
        <source>Open the casebook</source>
        <translation>Дафтари парвандаҳоро кушодан</translation>
    </message>
    <message>
        <source>Passphrase of the second officer</source>
        <translation>Ибораи рамзии корманди дуюм</translation>
    </message>
</context>
<context>
    <name>SecondOfficerStep</name>
    <message>
        <source>The second officer</source>
        <translation>Корманди дуюм</translation>
    </message>
    <message>
        <source>The key that certifies desks and officers opens for two officers together, so that nobody can make certificates alone. Hand over the keyboard: the second officer types a name and a passphrase of their own.</source>
        <translation>Калидеро, ки бо он ба ҷойҳои кор ва кормандон сертификат дода мешавад, ду корманд якҷоя мекушоянд, то касе танҳо сертификат сохта натавонад. Клавиатураро диҳед: корманди дуюм ном ва ибораи рамзии худро менависад.</translation>
    </message>
    <message>
        <source>Set up headquarters</source>
        <translation>Марказро сохтан</translation>
    </message>
    <message>
        <source>There is only one of us yet</source>
        <translation>Ҳоло мо танҳо як нафарем</translation>
    </message>
    <message>
        <source>Then you alone open that key, and the window says so until it is put under two.</source>
        <translation>Он гоҳ ин калидро Шумо танҳо мекушоед, ва равзана инро мегӯяд, то он ба зери ду нафар гузошта шавад.</translation>
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
    <name>SendBackDialog</name>
    <message>
        <source>Send this record back?</source>
        <translation>Ин сабтро баргардонед?</translation>
    </message>
    <message>
        <source>Its author reads what you write and corrects the record, or replies. The record itself is never changed.</source>
        <translation>Муаллиф навиштаи Шуморо мехонад ва сабтро ислоҳ мекунад ё ҷавоб медиҳад. Худи сабт ҳеҷ гоҳ тағйир намеёбад.</translation>
    </message>
    <message>
        <source>Which question</source>
        <translation>Кадом савол</translation>
    </message>
    <message>
        <source>The record as a whole</source>
        <translation>Сабт дар маҷмӯъ</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Чӣ пурсида мешавад</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бекор кардан</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Баргардонидан</translation>
    </message>
    <message>
        <source>Write what is asked.</source>
        <translation>Нависед, ки чӣ мепурсед.</translation>
    </message>
</context>
<context>
    <name>SentCard</name>
    <message>
        <source>Sent by a post</source>
        <translation>Пост фиристод</translation>
    </message>
    <message>
        <source>Erased by the rule</source>
        <translation>Аз рӯйи қоида пок карда шуд</translation>
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
        <translation>Пӯшидан</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Мисли низом</translation>
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
    <name>Settling</name>
    <message>
        <source>The case is open: {reference}.</source>
        <translation>Парванда кушода шуд: {reference}.</translation>
    </message>
    <message>
        <source>The call is part of the case now.</source>
        <translation>Занг акнун қисми парванда аст.</translation>
    </message>
    <message>
        <source>Take out of the case</source>
        <translation>Аз парванда баровардан</translation>
    </message>
    <message>
        <source>The call was joined to this case by mistake. It is open again, a story of its own.</source>
        <translation>Занг ба ин парванда иштибоҳан пайваста шуд. Он боз кушода аст, ҳикояти ҷудогона.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Баровардан</translation>
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
    <name>SheetDialog</name>
    <message>
        <source>In which language</source>
        <translation>Бо кадом забон</translation>
    </message>
    <message>
        <source>For which border post</source>
        <translation>Барои кадом пости сарҳадӣ</translation>
    </message>
    <message>
        <source>It names neither the case nor the organisation, and no word says why they travel. A saved paper is not encrypted: print it, and delete the file.</source>
        <translation>Дар он на парванда ҳаст, на созмон, ва ягон калима намегӯяд, ки чаро мераванд. Коғази захирашуда рамзгузорӣ нашудааст: чоп кунед ва баъд файлро аз он ҷо гиред.</translation>
    </message>
    <message>
        <source>Choose where to save it…</source>
        <translation>Ҷои нигоҳ доштанро интихоб кардан…</translation>
    </message>
</context>
<context>
    <name>Shut</name>
    <message>
        <source>Whoever talks with the person.</source>
        <translation>Касе, ки бо шахс суҳбат мекунад.</translation>
    </message>
    <message>
        <source>Whoever answers the pages before.</source>
        <translation>Касе, ки ба саҳифаҳои пешина ҷавоб медиҳад.</translation>
    </message>
    <message>
        <source>A child-protection officer.</source>
        <translation>Корманди ҳифзи ҳуқуқи кӯдак.</translation>
    </message>
    <message>
        <source>Two officers of two roles together: child protection, lawyer, psychologist, supervisor.</source>
        <translation>Ду корманди ду нақш якҷоя: ҳифзи ҳуқуқи кӯдак, ҳуқуқшинос, равоншинос, роҳбар.</translation>
    </message>
    <message>
        <source>Whoever asks the person.</source>
        <translation>Касе, ки аз шахс мепурсад.</translation>
    </message>
    <message>
        <source>A guardian without a conflict of interest, or a child-protection officer.</source>
        <translation>Сарпарасти бе зиддияти манфиатҳо ё корманди ҳифзи ҳуқуқи кӯдак.</translation>
    </message>
    <message>
        <source>The person alone; a lawyer can help them.</source>
        <translation>Танҳо худи шахс; адвокат метавонад ба ӯ кӯмак кунад.</translation>
    </message>
    <message>
        <source>An officer who speaks the language, or an interpreter.</source>
        <translation>Корманде, ки забонро медонад, ё тарҷумон.</translation>
    </message>
    <message>
        <source>Another interpreter.</source>
        <translation>Тарҷумони дигар.</translation>
    </message>
    <message>
        <source>Another interpreter; a supervisor keeps the register.</source>
        <translation>Тарҷумони дигар; феҳристро роҳбар мебарад.</translation>
    </message>
    <message>
        <source>An officer as the person wishes.</source>
        <translation>Корманде, ки шахс мехоҳад: зан ё мард.</translation>
    </message>
    <message>
        <source>Whoever talks with the person, alone.</source>
        <translation>Касе, ки бо шахс танҳо суҳбат мекунад.</translation>
    </message>
    <message>
        <source>The lawyer, or the person who decides otherwise.</source>
        <translation>Адвокат ё худи шахс, агар дигар хел қарор кунад.</translation>
    </message>
    <message>
        <source>Whoever talks with the person, afterwards.</source>
        <translation>Касе, ки бо шахс суҳбат мекунад, баъд аз он.</translation>
    </message>
    <message>
        <source>Whoever came, by name, saying what was done.</source>
        <translation>Касе, ки омад: бо номи худ мегӯяд, ки чӣ карда шуд.</translation>
    </message>
    <message>
        <source>A lawyer.</source>
        <translation>Ҳуқуқшинос.</translation>
    </message>
    <message>
        <source>Shut for the same reason.</source>
        <translation>Бо ҳамон сабаб баста аст.</translation>
    </message>
    <message>
        <source>Who may act: {who}</source>
        <translation>Кӣ метавонад амал кунад: {who}</translation>
    </message>
</context>
<context>
    <name>SideBySideDialog</name>
    <message>
        <source>The program compares; you decide. Two cases of one person are linked and stay two; a link can be taken back.</source>
        <translation>Барнома муқоиса мекунад, қарор аз Шумост. Ду парвандаи як шахс пайваст мешаванд ва ду мемонанд; пайвандро бардоштан мумкин аст.</translation>
    </message>
    <message>
        <source>Is it the same person?</source>
        <translation>Оё ин ҳамон шахс аст?</translation>
    </message>
    <message>
        <source>What agrees, and what differs</source>
        <translation>Чӣ мувофиқ аст ва чӣ фарқ дорад</translation>
    </message>
    <message>
        <source>Nothing that the program can compare agrees any more.</source>
        <translation>Аз он чи барнома муқоиса мекунад, дигар чизе мувофиқ нест.</translation>
    </message>
    <message>
        <source>Names, birth date or papers have changed since.</source>
        <translation>Аз он вақт номҳо, санаи таваллуд ё ҳуҷҷатҳо тағйир ёфтаанд.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Парвандаи нав</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Номҳо</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Санаи таваллуд</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Ҳуҷҷатҳо</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Марҳила</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чаро</translation>
    </message>
    <message>
        <source>Needed to take the link back. It is kept with what was decided.</source>
        <translation>Барои бардоштани пайванд лозим аст. Бо қарор нигоҳ дошта мешавад.</translation>
    </message>
    <message>
        <source>Needed where it is the same person. It is kept with what was decided.</source>
        <translation>Агар ҳамон шахс бошад, лозим аст. Бо қарор нигоҳ дошта мешавад.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Баъдтар қарор додан</translation>
    </message>
    <message>
        <source>Open the other case</source>
        <translation>Парвандаи дигарро кушодан</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Пӯшидан</translation>
    </message>
    <message>
        <source>Take the link back</source>
        <translation>Бардоштани пайванд</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Боварӣ нест</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Шахси дигар</translation>
    </message>
    <message>
        <source>The same: link the two</source>
        <translation>Ҳамон: ҳардуро пайвастан</translation>
    </message>
    <message>
        <source>The same: link them</source>
        <translation>Ҳамон: онҳоро пайвастан</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Бигӯед, чаро.</translation>
    </message>
    <message>
        <source>The reason is too long. The limit is {limit} characters.</source>
        <translation>Сабаб хеле дароз аст. На бештар аз {limit} аломат.</translation>
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
        <source>PIN of your token</source>
        <translation>Рамзи PIN-и токени Шумо</translation>
    </message>
    <message>
        <source>Sign and lock</source>
        <translation>Ба таври ниҳоӣ имзо кардан</translation>
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
        <source>The report cannot show: {signs}</source>
        <translation>Дар ҳисобот нишон додан мумкин нест: {signs}</translation>
    </message>
    <message>
        <source>In their place stands “�”. The record itself keeps them. Write them in words where the printed report must say them.</source>
        <translation>Ба ҷойи онҳо «�» меистад. Худи сабт онҳоро нигоҳ медорад. Агар дар гузориши чопӣ бояд бошанд, бо калима нависед.</translation>
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
        <source>Enter the PIN of your token to sign.</source>
        <translation>Барои имзо рамзи PIN-и токени худро нависед.</translation>
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
        <source>Taken in all the same by {officer} on {when}: {reason}</source>
        <translation>Бо вуҷуди ин қабул кард: {officer}, {when}: {reason}</translation>
    </message>
    <message>
        <source>The signature is valid</source>
        <translation>Имзо эътибор дорад</translation>
    </message>
    <message>
        <source>The signature is not valid: the report is not the one that was signed</source>
        <translation>Имзо эътибор надорад: ҳисобот ҳамоне нест, ки имзо шуда буд</translation>
    </message>
    <message>
        <source>Not valid: the signer&apos;s role may not sign such an instrument</source>
        <translation>Эътибор надорад: нақши имзокунанда барои имзои чунин пурсишнома ҳақ надорад</translation>
    </message>
    <message>
        <source>Not valid: the answers are not those of the instrument as it was filled in</source>
        <translation>Эътибор надорад: ҷавобҳо бо пурсишномаи пуркардашуда мувофиқ нестанд</translation>
    </message>
    <message>
        <source>Not valid: the instrument is filled in a way that it does not allow</source>
        <translation>Эътибор надорад: пурсишнома тавре пур шудааст, ки худи он иҷозат намедиҳад</translation>
    </message>
    <message>
        <source>The signature is good, and what it signs cannot be judged here: this desk does not have the instrument</source>
        <translation>Имзо эътибор дорад, аммо ба он чи имзо шудааст, дар ин ҷо баҳо додан мумкин нест: дар ин ҷойи кор чунин пурсишнома нест</translation>
    </message>
    <message>
        <source>The signature is good, and what it signs cannot be judged here: the answers could not be compared with the instrument</source>
        <translation>Имзо эътибор дорад, аммо ба он чи имзо шудааст, дар ин ҷо баҳо додан мумкин нест: ҷавобҳоро бо пурсишнома муқоиса карда нашуд</translation>
    </message>
    <message>
        <source>Not valid: the pages of the report say something else than the signed answers</source>
        <translation>Эътибор надорад: дар саҳифаҳои ҳисобот чизи дигар навишта шудааст, на ҷавобҳои имзошуда</translation>
    </message>
    <message>
        <source>The signature is not valid: something was changed after signing</source>
        <translation>Имзо эътибор надорад: баъди имзо чизе тағйир дода шудааст</translation>
    </message>
    <message>
        <source>The signature is good, and the pages of the report could not be compared with the signed answers. Saving the report gives pages laid out here</source>
        <translation>Имзо эътибор дорад, аммо саҳифаҳои ҳисоботро бо ҷавобҳои имзошуда муқоиса карда нашуд. Ҳангоми нигоҳ доштани ҳисобот саҳифаҳо дар ин ҷо аз нав тартиб дода мешаванд</translation>
    </message>
    <message>
        <source>The signature is good, and what it says of its second rating cannot be judged here: not all that the raters signed has come</source>
        <translation>Имзо эътибор дорад, аммо гуфтаи он дар бораи арзёбии дуюмро дар ин ҷо санҷида намешавад: на ҳамаи он чи арзёбандагон имзо кардаанд, расидааст</translation>
    </message>
    <message>
        <source>The signature is good, and more was signed about its second rating than it names: look at that under Second rater before you rely on it</source>
        <translation>Имзо эътибор дорад, аммо дар бораи арзёбии дуюм аз он чи ном бурда шудааст, бештар имзо шудааст: пеш аз такя ба он инро дар «Арзёбандаи дуюм» бинед</translation>
    </message>
    <message>
        <source>The signature is good, and it says nothing of a second rating for which the first rater locked: ask that desk why</source>
        <translation>Имзо эътибор дорад, аммо дар бораи арзёбии дуюм, ки барои он арзёбандаи аввал баҳоҳояшро қатъӣ кардааст, чизе гуфта нашудааст: аз он ҷойи кор пурсед, ки чаро</translation>
    </message>
    <message>
        <source>Not valid: what it says of its second rating is not what the two raters signed</source>
        <translation>Эътибор надорад: гуфта дар бораи арзёбии дуюм он нест, ки ду арзёбанда имзо кардаанд</translation>
    </message>
</context>
<context>
    <name>SoundDialog</name>
    <message>
        <source>Begin the sound</source>
        <translation>Сабти садоро оғоз кардан</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Сабти овозро қатъ кардан</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бекор кардан</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Истифода бурдан</translation>
    </message>
    <message>
        <source>This is being recorded. {length}</source>
        <translation>Сабт рафта истодааст. {length}</translation>
    </message>
    <message>
        <source>Sound of {length}</source>
        <translation>Садо: {length}</translation>
    </message>
    <message>
        <source>There is no sound yet.</source>
        <translation>Ҳоло садо нест.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Аз нав оғоз кардан</translation>
    </message>
</context>
<context>
    <name>SoundPanel</name>
    <message>
        <source>How far the sound is</source>
        <translation>То куҷо садо дода шуд</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Қатъ</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Шунидан</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <source>Close the record</source>
        <translation>Сабтро пӯшидан</translation>
    </message>
    <message>
        <source>What it works from</source>
        <translation>Он ба чӣ такя мекунад</translation>
    </message>
    <message>
        <source>Every record in force but clinical ones; nobody chooses which to leave out.</source>
        <translation>Ҳамаи сабтҳои амалкунанда, ғайр аз клиникӣ; ҳеҷ кас интихоб намекунад, ки чиро партояд.</translation>
    </message>
    <message>
        <source>No record in force is here yet.</source>
        <translation>Сабти амалкунанда ин ҷо ҳанӯз нест.</translation>
    </message>
    <message numerus="yes">
        <source>%n clinical record(s): they count as being there, and no decision works from them.</source>
        <translation>
            <numerusform>%n сабти клиникӣ: буданаш ба ҳисоб меравад, вале қарор ба он такя намекунад.</numerusform>
            <numerusform>%n сабти клиникӣ: буданашон ба ҳисоб меравад, вале қарор ба онҳо такя намекунад.</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Тафсилот</translation>
    </message>
    <message>
        <source>a correction</source>
        <translation>ислоҳ</translation>
    </message>
    <message>
        <source>New: {record}</source>
        <translation>Нав: {record}</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Write the bundle in parts?</source>
        <translation>Баста бо қисмҳо навишта шавад?</translation>
    </message>
    <message>
        <source>For a bundle that is larger than a stick. As many parts as fit go onto this stick, the rest onto the next ones. The records count as written with the last part.</source>
        <translation>Барои бастае, ки аз флешка калонтар аст. Ба ин флешка он қадар қисм меравад, ки ғунҷад, боқӣ ба дигарҳо. Сабтҳо бо қисми охирин навишташуда ба ҳисоб мераванд.</translation>
    </message>
    <message>
        <source>what this stick has room for ({size})</source>
        <translation>он қадар, ки дар ин флешка ҷой ҳаст ({size})</translation>
    </message>
    <message>
        <source>How large a part may be</source>
        <translation>Қисм то чӣ андоза буда метавонад</translation>
    </message>
    <message>
        <source>Write in parts</source>
        <translation>Бо қисмҳо навиштан</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бекор кардан</translation>
    </message>
</context>
<context>
    <name>StageLine</name>
    <message>
        <source>The post last said: {stage}.</source>
        <translation>Пост бори охир гуфт: {stage}.</translation>
    </message>
    <message>
        <source>HQ was last told: {stage}. It learns of the change with the next record.</source>
        <translation>Ба марказ бори охир гуфта шуд: {stage}. Аз тағйир бо сабти навбатӣ огоҳ мешавад.</translation>
    </message>
    <message>
        <source>Stage {number} of 6: {stage}</source>
        <translation>Марҳилаи {number} аз 6: {stage}</translation>
    </message>
</context>
<context>
    <name>StandingBanner</name>
    <message>
        <source>This case was erased. Its reference stays, and that it was here.</source>
        <translation>Ин парванда барои ҳамеша пок карда шудааст. Рақами он ва он ки дар ин ҷо буд, мемонад.</translation>
    </message>
    <message>
        <source>Withdrawn, opened by mistake: {reason} ({officer}, {when})</source>
        <translation>Бозпас гирифта шуд, иштибоҳан кушода шуда буд: {reason} ({officer}, {when})</translation>
    </message>
    <message>
        <source>Bring it back…</source>
        <translation>Баргардондан…</translation>
    </message>
    <message>
        <source>On legal hold: {reason} ({officer}, {when})</source>
        <translation>Нобудкунӣ манъ аст: {reason} ({officer}, {when})</translation>
    </message>
    <message>
        <source>Lift the hold…</source>
        <translation>Манъро бардоштан…</translation>
    </message>
    <message>
        <source>Restricted: supervisors and decision-makers alone open this case, each time with a reason.</source>
        <translation>Дастрасӣ маҳдуд аст: ин парвандаро танҳо роҳбарон ва шахсони қарорқабулкунанда мекушоянд, ҳар бор бо сабаб.</translation>
    </message>
    <message>
        <source>Open it again…</source>
        <translation>Аз нав кушодан…</translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message>
        <source>Standing</source>
        <translation>Ҳолат</translation>
    </message>
    <message>
        <source>Open the one in force</source>
        <translation>Сабти амалкунандаро кушодан</translation>
    </message>
    <message>
        <source>Open what it corrects</source>
        <translation>Сабти ислоҳшавандаро кушодан</translation>
    </message>
    <message>
        <source>Open the other correction</source>
        <translation>Ислоҳи дигарро кушодан</translation>
    </message>
    <message>
        <source>Correct this record…</source>
        <translation>Ин сабтро ислоҳ кардан…</translation>
    </message>
    <message>
        <source>Continue the correction</source>
        <translation>Ислоҳро давом додан</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>Аз нав фиристодан</translation>
    </message>
    <message>
        <source>This record is in force.</source>
        <translation>Ин сабт амал мекунад.</translation>
    </message>
    <message>
        <source>Not in force: HQ set it aside for good.</source>
        <translation>Амал намекунад: марказ онро пурра ҷудо гузошт.</translation>
    </message>
    <message>
        <source>Not in force: it was corrected on {day} by {officer}.</source>
        <translation>Амал намекунад: {day} ислоҳ шуд, ислоҳкунанда {officer}.</translation>
    </message>
    <message>
        <source>It corrects a record that is not here: it was not taken in, or not sent yet.</source>
        <translation>Он сабтеро ислоҳ мекунад, ки дар ин ҷо нест: он қабул нашудааст ё ҳанӯз фиристода нашудааст.</translation>
    </message>
    <message>
        <source>It corrects the record {officer} signed on {day}.</source>
        <translation>Он сабтеро ислоҳ мекунад, ки {day} имзо шудааст: {officer}.</translation>
    </message>
    <message>
        <source>One record was corrected twice. The one signed last is in force; look at both, and correct it once more if it does not say what is right.</source>
        <translation>Як сабт ду бор ислоҳ шудааст. Сабти охирин имзошуда амал мекунад; ҳардуро бинед ва агар он нодуруст бошад, боз як бор ислоҳ кунед.</translation>
    </message>
    <message>
        <source>Only the desk that signed it can correct it.</source>
        <translation>Онро танҳо ҷойи коре ислоҳ карда метавонад, ки имзо кардааст.</translation>
    </message>
    <message>
        <source>Your role does not correct it: it does not fill this form.</source>
        <translation>Нақши шумо онро ислоҳ намекунад: он ин пурсишномаро пур намекунад.</translation>
    </message>
    <message>
        <source>HQ, {when}: {words}</source>
        <translation>Марказ, {when}: {words}</translation>
    </message>
</context>
<context>
    <name>StandingNotice</name>
    <message>
        <source>You are here alone: the casebook is closed.</source>
        <translation>Шумо дар ин ҷо танҳоед: дафтари парвандаҳо пӯшида аст.</translation>
    </message>
    <message>
        <source>An administrator reads the log and who has a key. Everything else needs a colleague who works with cases to type their passphrase beside you.</source>
        <translation>Мудири низом журналро мехонад ва мебинад, ки кӣ калид дорад. Барои ҳамаи дигар ҳамкоре, ки бо парвандаҳо кор мекунад, дар паҳлуи Шумо ибораи рамзии худро менависад.</translation>
    </message>
    <message>
        <source>Open it with a colleague…</source>
        <translation>Бо ҳамкор кушодан…</translation>
    </message>
    <message>
        <source>Your role: {role}</source>
        <translation>Нақши Шумо: {role}</translation>
    </message>
    <message>
        <source>It may do nothing here until this program is updated. What is yours is kept.</source>
        <translation>Он дар ин ҷо то нав шудани ин барнома ҳеҷ кор карда наметавонад. Он чи аз они Шумост, нигоҳ дошта мешавад.</translation>
    </message>
    <message>
        <source>This desk has nothing for it to do yet.</source>
        <translation>Дар ин ҷойи кор барои он ҳоло коре нест.</translation>
    </message>
    <message>
        <source>The issuing key waits for a second officer: until then one alone opens it.</source>
        <translation>Калиди додани сертификат мунтазири корманди дуюм аст: то он вақт онро як кас мекушояд.</translation>
    </message>
    <message>
        <source>Whoever copies this desk and knows one passphrase could make certificates.</source>
        <translation>Касе, ки ин ҷойи корро нусха бардорад ва як ибораи рамзиро донад, метавонад сертификат созад.</translation>
    </message>
    <message>
        <source>Put it under two officers</source>
        <translation>Ба зери ду корманд гузоштан</translation>
    </message>
    <message>
        <source>It is time for a new revocation list.</source>
        <translation>Вақти сохтани рӯйхати нави бозхонд расид.</translation>
    </message>
    <message>
        <source>The one there is good until {day}; posts cannot judge signatures then.</source>
        <translation>Рӯйхати ҳозира то {day} эътибор дорад; баъд постҳо имзоҳоро санҷида наметавонанд.</translation>
    </message>
    <message>
        <source>Renew the list</source>
        <translation>Рӯйхатро нав кардан</translation>
    </message>
    <message>
        <source>The organisation&apos;s rules are not what officers signed.</source>
        <translation>Қоидаҳои созмон он нестанд, ки кормандон имзо кардаанд.</translation>
    </message>
    <message>
        <source>Nothing is decided or erased by them until this is put right.</source>
        <translation>То ислоҳ шудани ин мувофиқи онҳо чизе қарор дода ва пок карда намешавад.</translation>
    </message>
    <message>
        <source>The organisation&apos;s rules wait for a second officer&apos;s signature.</source>
        <translation>Қоидаҳои созмон мунтазири имзои корманди дуюманд.</translation>
    </message>
    <message>
        <source>Nothing is decided or erased by them until then.</source>
        <translation>То он вақт мувофиқи онҳо чизе қарор дода ва пок карда намешавад.</translation>
    </message>
    <message>
        <source>Proposed rules wait for a second officer&apos;s signature.</source>
        <translation>Қоидаҳои пешниҳодшуда мунтазири имзои корманди дуюманд.</translation>
    </message>
    <message>
        <source>The rules as they were stay in force until then.</source>
        <translation>То он вақт қоидаҳои пешина амал мекунанд.</translation>
    </message>
    <message>
        <source>Nobody has signed the organisation&apos;s rules yet.</source>
        <translation>Қоидаҳои созмонро ҳанӯз касе имзо накардааст.</translation>
    </message>
    <message>
        <source>Signed rules show it when somebody changes them.</source>
        <translation>Агар касе қоидаҳои имзошударо тағйир диҳад, ин намоён мешавад.</translation>
    </message>
    <message>
        <source>Look at the rules</source>
        <translation>Дидани қоидаҳо</translation>
    </message>
</context>
<context>
    <name>StandingText</name>
    <message>
        <source>Never</source>
        <translation>Ҳеҷ гоҳ</translation>
    </message>
    <message>
        <source>Nothing has come</source>
        <translation>Чизе наомадааст</translation>
    </message>
    <message>
        <source>Up to bundle {number}</source>
        <translation>То бастаи {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>Намерасад: %n</numerusform>
            <numerusform>Намерасад: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s)</source>
        <translation>
            <numerusform>%n расид</numerusform>
            <numerusform>%n расид</numerusform>
        </translation>
    </message>
    <message>
        <source>news</source>
        <translation>хабари нав</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ҳеҷ чиз</translation>
    </message>
    <message>
        <source>It is not trusted: it was revoked, or nobody has confirmed it.</source>
        <translation>Ба он боварӣ нест: он бозхонда шуд ё касе тасдиқ накардааст.</translation>
    </message>
    <message>
        <source>These bundles have not arrived: {numbers}</source>
        <translation>Ин бастаҳо наомадаанд: {numbers}</translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) came under a number that another one had.</source>
        <translation>
            <numerusform>Бастаҳо бо рақами аллакай банд: %n.</numerusform>
            <numerusform>Бастаҳо бо рақами аллакай банд: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last heard: {when}</source>
        <translation>Хабари охирин: {when}</translation>
    </message>
    <message>
        <source>Feed: {words}</source>
        <translation>Бастаҳо бо навбат: {words}</translation>
    </message>
    <message>
        <source>Epoch {number}</source>
        <translation>Давраи ҷойи кор {number}</translation>
    </message>
    <message numerus="yes">
        <source>Headquarters holds %n record(s) of it.</source>
        <translation>
            <numerusform>Дар марказ %n сабти он ҳаст.</numerusform>
            <numerusform>Дар марказ %n сабти он ҳаст.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has said the same.</source>
        <translation>Он ҳаминро гуфтааст.</translation>
    </message>
    <message>
        <source>When it was last heard it did not know of all of them yet.</source>
        <translation>Ҳангоми хабари охирин он ҳанӯз аз ҳама огоҳ набуд.</translation>
    </message>
    <message>
        <source>It has said nothing of them yet.</source>
        <translation>Он дар бораи онҳо ҳанӯз чизе нагуфтааст.</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) it has not confirmed</source>
        <translation>
            <numerusform>Расидҳои тасдиқнашуда: %n</numerusform>
            <numerusform>Расидҳои тасдиқнашуда: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n return bundle(s) on their way</source>
        <translation>
            <numerusform>Бастаҳои ҷавобии дар роҳ: %n</numerusform>
            <numerusform>Бастаҳои ҷавобии дар роҳ: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists, rules, texts or statements it has not confirmed</source>
        <translation>Рӯйхатҳо, қоидаҳо, матнҳо ё қайдҳо тасдиқ нашудаанд</translation>
    </message>
    <message>
        <source>It was not sent the newest revocation list.</source>
        <translation>Рӯйхати навтарини бозхонд ба он фиристода нашудааст.</translation>
    </message>
    <message>
        <source>Its certificate ends {day}.</source>
        <translation>Сертификаташ то {day}.</translation>
    </message>
    <message>
        <source>The revocation list has ended: {day}</source>
        <translation>Муҳлати рӯйхати бозхонд гузашт: {day}</translation>
    </message>
    <message>
        <source>The revocation list ends {day}</source>
        <translation>Муҳлати рӯйхати бозхонд то {day}</translation>
    </message>
    <message>
        <source>Its certificate has ended. Enrol it again.</source>
        <translation>Муҳлати сертификаташ гузашт. Онро аз нав пайваст кунед.</translation>
    </message>
    <message>
        <source>Its certificate ends soon. Enrol it again in time.</source>
        <translation>Муҳлати сертификаташ зуд мегузарад. Онро сари вақт аз нав пайваст кунед.</translation>
    </message>
    <message>
        <source>{officer}: {day}</source>
        <translation>{officer}: {day}</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>Not written yet</source>
        <translation>Ҳоло навишта нашудааст</translation>
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
    <name>StepDialog</name>
    <message>
        <source>What</source>
        <translation>Чӣ</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>Кадом ҳуҷҷат</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Рақам</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кӣ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Дар куҷо</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Ба куҷо</translation>
    </message>
    <message>
        <source>How much, in which money</source>
        <translation>Чӣ қадар, бо кадом пул</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Рӯз</translation>
    </message>
    <message>
        <source>By what</source>
        <translation>Бо чӣ</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Аз куҷо</translation>
    </message>
    <message>
        <source>Who confirmed it</source>
        <translation>Кӣ тасдиқ кард</translation>
    </message>
    <message>
        <source>Who issues it</source>
        <translation>Кӣ медиҳад</translation>
    </message>
    <message>
        <source>At which consulate</source>
        <translation>Дар кадом консулгарӣ</translation>
    </message>
    <message>
        <source>Who gives it</source>
        <translation>Кӣ медиҳад</translation>
    </message>
    <message>
        <source>Who was told there</source>
        <translation>Дар он ҷо ба кӣ гуфта шуд</translation>
    </message>
    <message>
        <source>Which post</source>
        <translation>Кадом пост</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Дар чӣ ҳол аст</translation>
    </message>
    <message>
        <source>What is done now</source>
        <translation>Ҳоло чӣ кор мешавад</translation>
    </message>
    <message>
        <source>Nobody named yet</source>
        <translation>Ҳанӯз касе номбар нашудааст</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Кӣ мекунад</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>СССС-ММ-РР</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>То кадом рӯз</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Барои кӣ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Қайдҳо</translation>
    </message>
    <message>
        <source>Why it changes (needed where something is undone)</source>
        <translation>Чаро тағйир меёбад (агар чизе бекор шавад, лозим аст)</translation>
    </message>
    <message>
        <source>Never printed.</source>
        <translation>Ҳеҷ гоҳ чоп намешавад.</translation>
    </message>
    <message>
        <source>Each change is kept with who made it and when.</source>
        <translation>Ҳар тағйир нигоҳ дошта мешавад: кӣ ва кай кард.</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Сабт кардан</translation>
    </message>
</context>
<context>
    <name>StepPanel</name>
    <message>
        <source>Choose a step to see where it stands and what comes next.</source>
        <translation>Қадамро интихоб кунед, то бубинед, ки дар чӣ ҳол аст ва баъд чӣ мешавад.</translation>
    </message>
    <message>
        <source>For {names}</source>
        <translation>Барои: {names}</translation>
    </message>
    <message>
        <source>Day: {day}</source>
        <translation>Рӯз: {day}</translation>
    </message>
    <message>
        <source>Until: {day}</source>
        <translation>То: {day}</translation>
    </message>
    <message>
        <source>Done by: {name}</source>
        <translation>Иҷрокунанда: {name}</translation>
    </message>
    <message>
        <source>What was said, newest first</source>
        <translation>Чӣ гуфта шуд, аввал навтарин</translation>
    </message>
    <message>
        <source>Settle it…</source>
        <translation>Ҳал кардан…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Тағйир додан…</translation>
    </message>
    <message>
        <source>Another desk says otherwise</source>
        <translation>Ҷойи кори дигар дигар хел мегӯяд</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файл</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a scan or picture…</source>
        <translation>Скан ё сурат илова кардан…</translation>
    </message>
    <message>
        <source>What was said of the arrival does not agree. Settle it on the case page.</source>
        <translation>Гуфтаҳо дар бораи расидан мувофиқ нестанд. Инро дар саҳифаи парванда ҳал кунед.</translation>
    </message>
    <message>
        <source>The person did not arrive.</source>
        <translation>Шахс нарасид.</translation>
    </message>
    <message>
        <source>The person arrived: {day}</source>
        <translation>Шахс расид: {day}</translation>
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
        <translation>Ҷузвдонро интихоб кардан…</translation>
    </message>
    <message>
        <source>Safe to remove</source>
        <translation>Флешкаро гирифтан мумкин аст</translation>
    </message>
    <message>
        <source>A folder on this computer</source>
        <translation>Ҷузвдон дар ҳамин компютер</translation>
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
        <translation>Ҷузвдонро интихоб кардан</translation>
    </message>
</context>
<context>
    <name>StoreKey</name>
    <message>
        <source>{name} has to unlock this desk once before the new key can reach them.</source>
        <translation>Пеш аз он ки калиди нав расад, {name} бояд ин ҷойи корро як бор кушояд.</translation>
    </message>
    <message>
        <source>Make the new key after that.</source>
        <translation>Баъд аз он калиди навро созед.</translation>
    </message>
</context>
<context>
    <name>StoreKeyDialog</name>
    <message>
        <source>Make a new store key</source>
        <translation>Калиди нави дафтарро сохтан</translation>
    </message>
    <message>
        <source>Make the new key</source>
        <translation>Калиди навро сохтан</translation>
    </message>
    <message>
        <source>This writes the whole casebook anew: it can take some minutes, and needs room on the disk for a second one. Nothing is lost if it breaks off.</source>
        <translation>Ин тамоми дафтари парвандаҳоро аз нав менависад: шояд чанд дақиқа давом кунад ва дар диск барои дафтари дуюм ҷой лозим аст. Агар қатъ шавад, чизе гум намешавад.</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>Ибораи рамзии худи Шумо</translation>
    </message>
    <message>
        <source>An officer was removed from this desk, and the casebook still has the key they had. A new key makes a copy of theirs worthless for everything written from now on.</source>
        <translation>Аз ин ҷойи кор корманд хориҷ шуд, вале дафтари парвандаҳо ҳанӯз ҳамон калидро дорад, ки дар ӯ буд. Бо калиди нав нусхаи калиди ӯ барои ҳама навиштаҳои минбаъда бефоида мешавад.</translation>
    </message>
    <message>
        <source>The other officers get the new key by themselves when they unlock next.</source>
        <translation>Кормандони дигар калиди навро ҳангоми кушодани навбатӣ худ ба худ мегиранд.</translation>
    </message>
    <message>
        <source>Your own passphrase is missing</source>
        <translation>Ибораи рамзии худи Шумо навишта нашудааст</translation>
    </message>
    <message>
        <source>Comparing the new casebook with the old one</source>
        <translation>Муқоисаи дафтари нави парвандаҳо бо пешина</translation>
    </message>
    <message>
        <source>Checking your passphrase</source>
        <translation>Санҷиши ибораи рамзии Шумо</translation>
    </message>
</context>
<context>
    <name>TakenOverLine</name>
    <message>
        <source>From the case, not asked again. Change it freely.</source>
        <translation>Аз парванда, аз нав напурсидаанд. Озодона тағйир диҳед.</translation>
    </message>
    <message>
        <source>Asked again: it is right</source>
        <translation>Аз нав пурсида шуд: дуруст</translation>
    </message>
</context>
<context>
    <name>TakenTable</name>
    <message>
        <source>Just now</source>
        <translation>Ҳозир</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Чӣ шуд</translation>
    </message>
    <message>
        <source>What came of each file</source>
        <translation>Бо ҳар файл чӣ шуд</translation>
    </message>
</context>
<context>
    <name>TalkFields</name>
    <message>
        <source>A word or a name they choose; no real name is needed</source>
        <translation>Калима ё номе, ки худашон мехоҳанд; номи ҳақиқӣ лозим нест</translation>
    </message>
    <message>
        <source>what is the matter</source>
        <translation>чӣ гап аст</translation>
    </message>
    <message>
        <source>And what to say if somebody else answers</source>
        <translation>Ва агар каси дигар ҷавоб диҳад, чӣ гуфтан</translation>
    </message>
    <message>
        <source>no day said</source>
        <translation>рӯз гуфта нашудааст</translation>
    </message>
    <message>
        <source>today</source>
        <translation>имрӯз</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>фардо</translation>
    </message>
    <message>
        <source>no language said</source>
        <translation>забон гуфта нашудааст</translation>
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
    <message numerus="yes">
        <source>It takes about %n minute(s).</source>
        <translation>
            <numerusform>Тақрибан %n дақиқа лозим аст.</numerusform>
            <numerusform>Тақрибан %n дақиқа лозим аст.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So far %n minute(s).</source>
        <translation>
            <numerusform>То ҳол %n дақиқа гузашт.</numerusform>
            <numerusform>То ҳол %n дақиқа гузашт.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sitting {name}: {done} of {count} indicators</source>
        <translation>Бори {name}: {done} аз {count} нишондиҳанда</translation>
    </message>
</context>
<context>
    <name>TellingDialog</name>
    <message>
        <source>The person was told</source>
        <translation>Ба шахс гуфта шуд</translation>
    </message>
    <message>
        <source>You say, by name, how it was. It goes to headquarters with the next bundle; an appeal goes with it.</source>
        <translation>Шумо бо номи худ мегӯед, ки чӣ тавр буд. Бо бастаи навбатӣ ин ба марказ меравад, шикоят ҳам бо он.</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Кадом рӯз</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Чӣ тавр</translation>
    </message>
    <message>
        <source>Who read it aloud, through which interpreter, who was there.</source>
        <translation>Кӣ бо овоз хонд, ба воситаи кадом тарҷумон, кӣ ҳозир буд.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ҳа</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>They did not say</source>
        <translation>Нагуфтанд</translation>
    </message>
    <message>
        <source>Do they say that they understood?</source>
        <translation>Оё шахс мегӯяд, ки фаҳмид?</translation>
    </message>
    <message>
        <source>Do they say that they appeal?</source>
        <translation>Оё шахс мегӯяд, ки шикоят мекунад?</translation>
    </message>
    <message>
        <source>What the person said</source>
        <translation>Шахс чӣ гуфт</translation>
    </message>
    <message>
        <source>In their words; for an appeal it is needed.</source>
        <translation>Бо суханони худи шахс; барои шикоят лозим аст.</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>Бо кадом забон</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бекор кардан</translation>
    </message>
    <message>
        <source>Sign that they were told</source>
        <translation>Имзо кардан, ки гуфта шуд</translation>
    </message>
    <message>
        <source>Say on which day; it is not in the future.</source>
        <translation>Рӯзро гӯед; он дар оянда нест.</translation>
    </message>
    <message>
        <source>Say how the person was told.</source>
        <translation>Гӯед, ки ба шахс чӣ тавр гуфта шуд.</translation>
    </message>
    <message>
        <source>Say whether they understood.</source>
        <translation>Гӯед, ки оё фаҳмид.</translation>
    </message>
    <message>
        <source>Say whether they appeal.</source>
        <translation>Гӯед, ки оё шикоят мекунад.</translation>
    </message>
    <message>
        <source>Write the appeal in the person&apos;s words.</source>
        <translation>Шикоятро бо суханони шахс нависед.</translation>
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
    <name>TextsPanel</name>
    <message>
        <source>Sort</source>
        <translation>Навъ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Матн</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Суханон</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Чӣ тавр хондан</translation>
    </message>
    <message>
        <source>Approved texts</source>
        <translation>Матнҳои тасдиқшуда</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Матнҳо</translation>
    </message>
    <message>
        <source>Language of the person</source>
        <translation>Забони шахс</translation>
    </message>
    <message>
        <source>Write a spreadsheet to edit…</source>
        <translation>Ҷадвал барои таҳрир навиштан…</translation>
    </message>
    <message>
        <source>There are no approved texts yet. Write a spreadsheet to edit, and look at it here.</source>
        <translation>Матнҳои тасдиқшуда ҳоло нестанд. Ҷадвалро нависед, пур кунед ва дар ин ҷо кушоед.</translation>
    </message>
    <message>
        <source>There are no approved texts yet. They come with headquarters&apos; return bundles.</source>
        <translation>Матнҳои тасдиқшуда ҳоло нестанд. Онҳо бо бастаҳои ҷавобии марказ меоянд.</translation>
    </message>
    <message>
        <source>{title}: version {version}, signed by {name}. The official language is {language}.</source>
        <translation>{title}: версияи {version}, имзо кард {name}. Забони расмӣ: {language}.</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>тасдиқ шудааст</translation>
    </message>
    <message>
        <source>read aloud by the interpreter</source>
        <translation>тарҷумон бо овоз мехонад</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>Ҷадвалҳо</translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation>Ҷадвалро интихоб кунед</translation>
    </message>
    <message>
        <source>Signed: {title}, version {version}.</source>
        <translation>Имзо шуд: {title}, версияи {version}.</translation>
    </message>
    <message>
        <source>Write return bundles, so that every post gets them soon.</source>
        <translation>Бастаҳои ҷавобиро нависед, то ҳар пост онҳоро зуд гирад.</translation>
    </message>
    <message>
        <source>Write a spreadsheet to edit</source>
        <translation>Ҷадвал барои таҳрир навиштан</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Навишта шуд: {name}</translation>
    </message>
</context>
<context>
    <name>ThisDeskPage</name>
    <message>
        <source>This desk</source>
        <translation>Ин ҷойи кор</translation>
    </message>
    <message>
        <source>My key on this desk</source>
        <translation>Калиди ман дар ин ҷойи кор</translation>
    </message>
    <message>
        <source>Change my passphrase…</source>
        <translation>Ибораи рамзии худро иваз кардан…</translation>
    </message>
    <message>
        <source>Add a key file…</source>
        <translation>Файли калид илова кардан…</translation>
    </message>
    <message>
        <source>Ask for no key file any more…</source>
        <translation>Дигар файли калидро напурсидан…</translation>
    </message>
    <message>
        <source>The clock</source>
        <translation>Соат</translation>
    </message>
    <message>
        <source>What was signed, and who may sign, is judged by the time. This desk believes its clock no further than a second sign bears it out: headquarters&apos; time, or an officer&apos;s word.</source>
        <translation>Имзоҳо ва ҳуқуқи имзо аз рӯи вақт санҷида мешаванд. Ин ҷойи кор ба соати худ танҳо то ҳамон андоза бовар мекунад, ки нишонаи дуюм онро тасдиқ кунад: вақти марказ ё сухани корманд.</translation>
    </message>
    <message>
        <source>Look at the clock…</source>
        <translation>Соатро дидан…</translation>
    </message>
    <message>
        <source>If it is taken away</source>
        <translation>Агар онро гирифта баранд</translation>
    </message>
    <message>
        <source>What this program cannot protect against</source>
        <translation>Ин барнома аз чӣ муҳофизат карда наметавонад</translation>
    </message>
    <message>
        <source>Locked, this desk gives up nothing without a passphrase. Where even that is not enough, all keys on it can be destroyed, so that no passphrase opens it any more.</source>
        <translation>Ҷойи кори қулфшуда бе ибораи рамзӣ чизе намедиҳад. Агар ин ҳам кофӣ набошад, ҳамаи калидҳои онро нобуд кардан мумкин аст, то ки дигар ягон ибораи рамзӣ онро накушояд.</translation>
    </message>
    <message>
        <source>Make unreadable…</source>
        <translation>Нохоно кардан…</translation>
    </message>
    <message>
        <source>This desk opens for you with your passphrase and your key file together.</source>
        <translation>Ин ҷойи кор барои Шумо бо ибораи рамзӣ ва файли калид якҷоя кушода мешавад.</translation>
    </message>
    <message>
        <source>This desk opens for you with your passphrase alone.</source>
        <translation>Ин ҷойи кор барои Шумо танҳо бо ибораи рамзӣ кушода мешавад.</translation>
    </message>
    <message>
        <source>This is a new desk now: {name}. Ask headquarters to take it in.</source>
        <translation>Акнун ин ҷойи кори нав аст: {name}. Аз марказ хоҳиш кунед, ки онро қабул кунад.</translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation>Ибораи рамзии Шумо иваз шуд.</translation>
    </message>
    <message>
        <source>From now on your key file is asked for beside your passphrase.</source>
        <translation>Аз ин пас дар баробари ибораи рамзӣ файли калид низ пурсида мешавад.</translation>
    </message>
    <message>
        <source>From now on your passphrase alone opens this desk for you.</source>
        <translation>Аз ин пас ҷойи корро барои Шумо танҳо ибораи рамзӣ мекушояд.</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>Line of time: {said}</source>
        <translation>Хати вақт: {said}</translation>
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
        <translation>Марказ гирифт: {subject}</translation>
    </message>
    <message>
        <source>To be sent again: {subject}</source>
        <translation>Дубора фиристода мешавад: {subject}</translation>
    </message>
    <message>
        <source>Refused by HQ: {subject}</source>
        <translation>Марказ қабул накард: {subject}</translation>
    </message>
    <message>
        <source>Waiting for a person at HQ: {subject}</source>
        <translation>Дар марказ мунтазири қарори одам: {subject}</translation>
    </message>
    <message>
        <source>Taken in although nobody could judge it: {subject}</source>
        <translation>Қабул шуд, гарчанде касе баҳо дода наметавонист: {subject}</translation>
    </message>
    <message>
        <source>Set aside by HQ for good: {subject}</source>
        <translation>Марказ пурра ҷудо гузошт: {subject}</translation>
    </message>
    <message>
        <source>Handed over to {who}: {subject}</source>
        <translation>Супурда шуд ({who}): {subject}</translation>
    </message>
    <message>
        <source>Draft of {who} discarded: {subject}</source>
        <translation>Сиёҳнавис бе имзо қатъ шуд ({who}): {subject}</translation>
    </message>
    <message>
        <source>Taken in: {subject}</source>
        <translation>Қабул шуд: {subject}</translation>
    </message>
    <message>
        <source>Clinical note added</source>
        <translation>Қайди клиникӣ илова шуд</translation>
    </message>
    <message>
        <source>Released: {detail}</source>
        <translation>Дастрас шуд: {detail}</translation>
    </message>
    <message>
        <source>Withdrawn, opened by mistake: {words}</source>
        <translation>Бозпас гирифта шуд, иштибоҳан кушода шуда буд: {words}</translation>
    </message>
    <message>
        <source>Brought back: {words}</source>
        <translation>Баргардонда шуд: {words}</translation>
    </message>
    <message>
        <source>A human called: now</source>
        <translation>Барои кумак даъват шуд: ҳозир</translation>
    </message>
    <message>
        <source>Somebody came</source>
        <translation>Касе омад</translation>
    </message>
    <message>
        <source>Copy given out: {words}</source>
        <translation>Нусха дода шуд: {words}</translation>
    </message>
    <message>
        <source>Case erased</source>
        <translation>Парванда барои ҳамеша пок карда шуд</translation>
    </message>
    <message>
        <source>{subject}</source>
        <translation>{subject}</translation>
    </message>
    <message>
        <source>Stage set: {stage}</source>
        <translation>Марҳала: {stage}</translation>
    </message>
    <message>
        <source>Names changed: {now} (before: {then})</source>
        <translation>Номҳо тағйир ёфтанд: {now} (пештар: {then})</translation>
    </message>
    <message>
        <source>Birth date changed: {now} (before: {then})</source>
        <translation>Санаи таваллуд тағйир ёфт: {now} (пештар: {then})</translation>
    </message>
    <message>
        <source>Claimed by {who}</source>
        <translation>Ба кор гирифт: {who}</translation>
    </message>
    <message>
        <source>Claim ended: {words}</source>
        <translation>Кор бо парванда анҷом ёфт: {words}</translation>
    </message>
    <message>
        <source>Moved on: {words}</source>
        <translation>Пеш бурда шуд: {words}</translation>
    </message>
    <message>
        <source>Acknowledged: {words}</source>
        <translation>Тасдиқ шуд: {words}</translation>
    </message>
    <message>
        <source>A call became part of the case</source>
        <translation>Занг қисми парванда шуд</translation>
    </message>
    <message>
        <source>A call was taken out</source>
        <translation>Занг бароварда шуд</translation>
    </message>
    <message>
        <source>Recording of the talk begun</source>
        <translation>Сабти овози суҳбат оғоз шуд</translation>
    </message>
    <message>
        <source>Recording ended</source>
        <translation>Сабти овоз анҷом ёфт</translation>
    </message>
    <message>
        <source>Recording erased</source>
        <translation>Сабти овоз барои ҳамеша пок карда шуд</translation>
    </message>
    <message>
        <source>Closed: {words}</source>
        <translation>Пӯшида шуд: {words}</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Аз нав кушода шуд</translation>
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
    <message>
        <source>{what} · corrected since</source>
        <translation>{what} · баъд ислоҳ шуд</translation>
    </message>
</context>
<context>
    <name>TokenPinDialog</name>
    <message>
        <source>PIN of your token</source>
        <translation>Рамзи PIN-и токени Шумо</translation>
    </message>
    <message>
        <source>Unlock your token</source>
        <translation>Токени худро кушоед</translation>
    </message>
    <message>
        <source>This is signed with the key on your token {name}. Plug it in.</source>
        <translation>Ин бо калиди токени Шумо {name} имзо мешавад. Онро пайваст кунед.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Кушодан</translation>
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
        <source>Interviewing guide (Ctrl+G)</source>
        <translation>Дастури суҳбатбаранда (Ctrl+G)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Таваққуф</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Баромадан</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Хулоса</translation>
    </message>
    <message>
        <source>Record the talk…</source>
        <translation>Сабти овози суҳбат…</translation>
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
    <name>TrainingList</name>
    <message>
        <source>An invented person, the evidence there is, and nothing else. Rate it by yourself; what experienced raters said, and why, is shown when you have locked yours.</source>
        <translation>Шахси хаёлӣ, далелҳои мавҷуд ва дигар чизе не. Худатон арзёбӣ кунед; гуфтаи арзёбандаҳои таҷрибадор ва сабабаш баъди қатъӣ кардани баҳои шумо нишон дода мешавад.</translation>
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
        <source>Locked: compare</source>
        <translation>Қатъӣ шуд: муқоиса</translation>
    </message>
    <message>
        <source>rated by {count}</source>
        <translation>арзёбӣ карданд: {count}</translation>
    </message>
    <message>
        <source>your organisation&apos;s</source>
        <translation>аз созмони шумо</translation>
    </message>
</context>
<context>
    <name>TrainingStep</name>
    <message>
        <source>Training mode</source>
        <translation>Ҳолати таълимӣ</translation>
    </message>
    <message>
        <source>Makes a practice post and a practice headquarters on this computer, with invented cases and an invented colleague for each role. One passphrase opens all of them.</source>
        <translation>Дар ин компютер пости таълимӣ ва маркази таълимиро бо парвандаҳои бофта ва барои ҳар нақш як ҳамкори бофта месозад. Ҳамаашро як ибораи рамзӣ мекушояд.</translation>
    </message>
    <message>
        <source>Headquarters: {role}</source>
        <translation>Марказ: {role}</translation>
    </message>
    <message>
        <source>Begin as</source>
        <translation>Аз кадом нақш сар кардан</translation>
    </message>
    <message>
        <source>You can change at any time: lock the desk, and unlock it as somebody else.</source>
        <translation>Нақшро ҳар вақт иваз кардан мумкин аст: ҷойи корро қулф кунед ва ба номи дигаре кушоед.</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Таълимро оғоз кардан</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>its signature is not valid</source>
        <translation>имзои он эътибор надорад</translation>
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
        <source>its answers are not those of the instrument as it was filled in</source>
        <translation>ҷавобҳои он бо пурсишномаи пуркардашуда мувофиқ нестанд</translation>
    </message>
    <message>
        <source>its instrument is filled in a way that it does not allow</source>
        <translation>пурсишномаи он тавре пур шудааст, ки худи он иҷозат намедиҳад</translation>
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
    <message>
        <source>it holds a file that was not signed</source>
        <translation>дар он файли имзонашуда ҳаст</translation>
    </message>
    <message>
        <source>a file is larger than allowed</source>
        <translation>яке аз файлҳо аз ҳадди иҷозат калонтар аст</translation>
    </message>
    <message>
        <source>a newer version of the program wrote it</source>
        <translation>онро версияи навтари барнома навиштааст</translation>
    </message>
    <message>
        <source>the bundle names another record or case</source>
        <translation>дар баста сабт ё парвандаи дигар нишон дода шудааст</translation>
    </message>
    <message>
        <source>another desk made it than the one that sent it</source>
        <translation>онро на ҳамон ҷойи коре сохтааст, ки фиристод</translation>
    </message>
    <message>
        <source>another officer signed it than the one it names</source>
        <translation>онро на ҳамон корманде имзо кардааст, ки дар он нишон дода шудааст</translation>
    </message>
    <message>
        <source>the pages of its report say something else than the signed answers</source>
        <translation>дар саҳифаҳои ҳисоботи он чизи дигар навишта шудааст, на ҷавобҳои имзошуда</translation>
    </message>
    <message>
        <source>it is sealed to psychologists, and cannot be read</source>
        <translation>он барои равоншиносон муҳр шудааст ва хондан мумкин нест</translation>
    </message>
    <message>
        <source>its signer may not sign this by their role</source>
        <translation>имзокунанда аз рӯи нақшаш инро имзо карда наметавонад</translation>
    </message>
    <message>
        <source>its case was erased at headquarters</source>
        <translation>парвандаи он дар марказ пок карда шудааст</translation>
    </message>
    <message>
        <source>its certificate ended, and nothing shows that it was signed before</source>
        <translation>муҳлати сертификаташ гузашт ва чизе нишон намедиҳад, ки пеш аз он имзо шудааст</translation>
    </message>
    <message>
        <source>its certificate was revoked, and nothing shows that it was signed before</source>
        <translation>сертификаташ бозхонда шуд ва чизе нишон намедиҳад, ки пеш аз он имзо шудааст</translation>
    </message>
    <message>
        <source>its certificate is not in the register of what headquarters issued</source>
        <translation>сертификаташ дар феҳристи додаи марказ нест</translation>
    </message>
    <message>
        <source>its desk is trusted no more</source>
        <translation>ба ҷойи кори он дигар бовар намекунанд</translation>
    </message>
    <message>
        <source>no revocation list here is current</source>
        <translation>дар ин ҷо рӯйхати амалкунандаи бозхонд нест</translation>
    </message>
    <message>
        <source>Another bundle came under the same number before. Two copies of that desk may be at work.</source>
        <translation>Бо ҳамин рақам пештар бастаи дигар омада буд. Шояд ду нусхаи он ҷойи кор кор мекунанд.</translation>
    </message>
    <message>
        <source>It does not follow on the bundle before it. Ask that desk what happened.</source>
        <translation>Он давоми бастаи пешина нест. Аз он ҷойи кор пурсед, ки чӣ шуд.</translation>
    </message>
    <message>
        <source>That desk&apos;s log does not continue the one it told of before: it may have been put back or changed. Ask that desk what happened.</source>
        <translation>Журнали он ҷойи кор давоми журнале нест, ки пештар хабар дода буд: шояд онро ба қафо баргардонда ё тағйир додаанд. Аз он ҷойи кор пурсед, ки чӣ шуд.</translation>
    </message>
    <message>
        <source>This desk was not known here before.</source>
        <translation>Ин ҷойи кор пештар дар ин ҷо шинос набуд.</translation>
    </message>
    <message>
        <source>Of what was refused, the largest contents were not kept: there is room for so much only.</source>
        <translation>Аз қабулнашуда калонтаринҳо нигоҳ дошта нашуданд: ҷой фақат ҳамин қадар аст.</translation>
    </message>
    <message>
        <source>It was made later than now by that desk&apos;s clock.</source>
        <translation>Аз рӯи соати он ҷойи кор он дертар аз ҳозир сохта шудааст.</translation>
    </message>
    <message>
        <source>That desk&apos;s clock stood behind when a record was signed.</source>
        <translation>Ҳангоми имзои сабт соати он ҷойи кор қафо буд.</translation>
    </message>
    <message>
        <source>The certificate of the officer who signed the bundle has ended since.</source>
        <translation>Муҳлати сертификати корманде, ки бастаро имзо кардааст, аз он вақт гузашт.</translation>
    </message>
    <message>
        <source>The bundle was carried by an officer who was revoked since. Its records are judged by themselves.</source>
        <translation>Бастаро корманде имзо кардааст, ки сертификаташ аз он вақт бозхонда шуд. Ба ҳар сабти он алоҳида баҳо дода мешавад.</translation>
    </message>
    <message>
        <source>That desk was revoked. Its records are judged by themselves.</source>
        <translation>Он ҷойи кор бозхонда шуд. Ба ҳар сабти он алоҳида баҳо дода мешавад.</translation>
    </message>
    <message>
        <source>It brought a stamp that is not headquarters&apos; over this desk&apos;s own bundle.</source>
        <translation>Бо он тамғае омад, ки тамғаи марказ бар бастаи ин ҷойи кор нест.</translation>
    </message>
    <message>
        <source>Headquarters&apos; time in it is months ahead of anything seen here, and was not believed. Compare this computer&apos;s clock with another one, and tell headquarters.</source>
        <translation>Вақти марказ дар он аз ҳама чи дар ин ҷо дида шудааст, моҳҳо пеш аст ва ба он бовар карда нашуд. Соати ин компютерро бо соати дигар муқоиса кунед ва ба марказ хабар диҳед.</translation>
    </message>
    <message>
        <source>Headquarters corrected its time, and this desk follows.</source>
        <translation>Марказ вақти худро ислоҳ кард, ва ин ҷойи кор аз он пайравӣ мекунад.</translation>
    </message>
    <message>
        <source>It confirms a bundle that this desk did not write.</source>
        <translation>Он бастаеро тасдиқ мекунад, ки ин ҷойи кор нанавиштааст.</translation>
    </message>
    <message>
        <source>It confirms a record that is another one here. Tell headquarters.</source>
        <translation>Он сабтеро тасдиқ мекунад, ки дар ин ҷо дигар аст. Ба марказ хабар диҳед.</translation>
    </message>
    <message>
        <source>It decides on a record that is another one here. Tell headquarters.</source>
        <translation>Дар он қарор дар бораи сабтест, ки дар ин ҷо дигар аст. Ба марказ хабар диҳед.</translation>
    </message>
    <message>
        <source>It confirms a record that the bundle did not carry. That was not taken over. Tell headquarters.</source>
        <translation>Он сабтеро тасдиқ мекунад, ки дар баста набуд. Ин қабул нашуд. Ба марказ хабар диҳед.</translation>
    </message>
    <message>
        <source>It says nothing of a record that the bundle carried. Tell headquarters.</source>
        <translation>Дар он дар бораи сабте, ки дар баста буд, чизе гуфта нашудааст. Ба марказ хабар диҳед.</translation>
    </message>
    <message>
        <source>It confirms a log that is not this desk&apos;s, and was not taken over. Tell headquarters.</source>
        <translation>Он журналеро тасдиқ мекунад, ки аз они ин ҷойи кор нест, ва қабул нашуд. Ба марказ хабар диҳед.</translation>
    </message>
    <message>
        <source>A record for psychologists came unsealed. It is kept closed here. Ask that desk why.</source>
        <translation>Сабте, ки барои равоншиносон аст, бе муҳр омад. Он дар ин ҷо пӯшида нигоҳ дошта мешавад. Аз он ҷойи кор сабабашро пурсед.</translation>
    </message>
    <message>
        <source>A record was made with an instrument that this desk does not have, and could not be compared.</source>
        <translation>Сабт аз рӯйи пурсишномае тартиб ёфтааст, ки дар ин ҷойи кор нест; онро муқоиса карда нашуд.</translation>
    </message>
    <message>
        <source>The answers of a record could not be compared with its instrument.</source>
        <translation>Ҷавобҳои сабтро бо пурсишномаи он муқоиса карда нашуд.</translation>
    </message>
    <message>
        <source>The pages of a report could not be compared with the signed answers. Pages laid out here are shown.</source>
        <translation>Саҳифаҳои ҳисоботро бо ҷавобҳои имзошуда муқоиса карда нашуд. Саҳифаҳое нишон дода мешаванд, ки дар ин ҷо тартиб ёфтаанд.</translation>
    </message>
    <message>
        <source>Its revocation list is older than the one here and was not taken over.</source>
        <translation>Рӯйхати бозхонди он аз рӯйхати ин ҷо куҳнатар аст ва гирифта нашуд.</translation>
    </message>
    <message>
        <source>Its revocation list is not the organisation&apos;s and was not taken over.</source>
        <translation>Рӯйхати бозхонди он аз они созмон нест ва гирифта нашуд.</translation>
    </message>
    <message>
        <source>Its register of certificates does not continue the one here. Ask headquarters whether it was restored from a backup; if not, somebody else may hold its issuing key.</source>
        <translation>Феҳристи сертификатҳои он феҳристи ин ҷоро давом намедиҳад. Аз марказ пурсед, ки онро аз нусхаи эҳтиётӣ барқарор кардаанд ё не; агар не, шояд калиди додани сертификатро каси дигар дошта бошад.</translation>
    </message>
    <message>
        <source>Its register of certificates cannot be read and was not taken over.</source>
        <translation>Феҳристи сертификатҳои он хонда намешавад ва қабул нашуд.</translation>
    </message>
    <message>
        <source>The certificate of the officer who sent it is not in the register of what headquarters issued. If headquarters was restored, two officers take it back, under Organisation, Register.</source>
        <translation>Сертификати корманди фиристанда дар феҳристи додаҳои марказ нест. Агар марказро барқарор карда бошанд, ду корманд онро бармегардонанд: «Созмон», «Феҳрист».</translation>
    </message>
    <message>
        <source>Its rules are older than those here and were not taken over.</source>
        <translation>Қоидаҳои он аз қоидаҳои ин ҷо куҳнатаранд ва гирифта нашуданд.</translation>
    </message>
    <message>
        <source>Its rules were set by someone who may not set them, and were not taken over.</source>
        <translation>Қоидаҳои онро касе муқаррар кардааст, ки ин ҳуқуқро надорад, ва онҳо гирифта нашуданд.</translation>
    </message>
    <message>
        <source>It is from before headquarters was restored, and confirms nothing any more.</source>
        <translation>Он аз замони пеш аз барқарор шудани марказ аст ва дигар чизеро тасдиқ намекунад.</translation>
    </message>
    <message>
        <source>Its list of records that headquarters has does not fit. Tell headquarters.</source>
        <translation>Рӯйхати он аз сабтҳое, ки марказ дорад, мувофиқат намекунад. Ба марказ хабар диҳед.</translation>
    </message>
    <message>
        <source>It brought an older version of an instrument, which was not taken over.</source>
        <translation>Дар он версияи куҳнатари пурсишнома буд; он гирифта нашуд.</translation>
    </message>
    <message>
        <source>It brought an instrument that cannot be used, which was not taken over.</source>
        <translation>Дар он пурсишномае буд, ки истифода бурдан намешавад; он гирифта нашуд.</translation>
    </message>
    <message>
        <source>It brought an instrument, and was signed by someone who may not give any. It was not taken over.</source>
        <translation>Он пурсишнома овард, вале касе имзо кардааст, ки додани онро ҳақ надорад. Пурсишнома гирифта нашуд.</translation>
    </message>
    <message>
        <source>It brought an instrument that is another one here under the same version. Tell headquarters.</source>
        <translation>Он пурсишномае овард, ки дар ин ҷо бо ҳамин версия дигар аст. Ба марказ хабар диҳед.</translation>
    </message>
    <message>
        <source>It brought approved texts that are older than those here; they stay as they are.</source>
        <translation>Он матнҳои тасдиқшудаи аз ин ҷо куҳнатарро овард; матнҳои ин ҷо мемонанд.</translation>
    </message>
    <message>
        <source>It brought other texts under a version that is here already. They were not taken over: tell headquarters.</source>
        <translation>Он бо версияе, ки дар ин ҷо ҳаст, матнҳои дигар овард. Онҳо гирифта нашуданд: ба марказ хабар диҳед.</translation>
    </message>
    <message>
        <source>It brought texts that are not validly signed, which were not taken over.</source>
        <translation>Он матнҳоеро овард, ки имзояшон эътибор надорад; онҳо гирифта нашуданд.</translation>
    </message>
    <message>
        <source>It brought texts that a newer version of the program wrote. Update this desk.</source>
        <translation>Он матнҳоеро овард, ки барномаи навтар навиштааст. Ин ҷойи корро нав кунед.</translation>
    </message>
    <message>
        <source>It brought a statement of a kind this program does not know. It is kept; a newer version shows it.</source>
        <translation>Дар он изҳороте ҳаст, ки ин барнома намуди онро намешиносад. Он нигоҳ дошта шуд; версияи навтари барнома онро нишон медиҳад.</translation>
    </message>
    <message>
        <source>It brought a statement that is not validly signed, which was not taken over.</source>
        <translation>Дар он изҳороте буд, ки имзояш эътибор надорад; он қабул нашуд.</translation>
    </message>
    <message>
        <source>It shows something you should know: see what this desk noticed, under This desk.</source>
        <translation>Он чизеро нишон медиҳад, ки Шумо бояд донед: дар «Ин ҷойи кор» бинед, ки он чиро пай бурд.</translation>
    </message>
    <message>
        <source>The reference {reference} is also used by another case of that desk. Both are kept; searching for it shows both.</source>
        <translation>Рақами {reference} дар парвандаи дигари он ҷойи кор ҳам ҳаст. Ҳарду нигоҳ дошта шуданд; ҷустуҷӯ ҳардуро нишон медиҳад.</translation>
    </message>
    <message>
        <source>Taken in by HQ after all: {words}</source>
        <translation>Марказ бо вуҷуди ин қабул кард: {words}</translation>
    </message>
    <message>
        <source>HQ asks for a record again, it is to be sent now: {words}</source>
        <translation>Марказ сабтро аз нав мехоҳад, акнун он барои фиристодан аст: {words}</translation>
    </message>
    <message>
        <source>Set aside by HQ for good, the record says what to do: {words}</source>
        <translation>Марказ пурра ҷудо гузошт, дар сабт гуфта шудааст, ки чӣ бояд кард: {words}</translation>
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
            <numerusform>Марказ %n сабтро гирифт</numerusform>
            <numerusform>Марказ %n сабтро гирифт</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) waiting for a person at HQ</source>
        <translation>
            <numerusform>%n сабт дар марказ мунтазири қарори одам</numerusform>
            <numerusform>%n сабт дар марказ мунтазири қарори одам</numerusform>
        </translation>
    </message>
    <message>
        <source>New instrument here: {title}, version {version}</source>
        <translation>Пурсишномаи нав: {title}, версияи {version}</translation>
    </message>
    <message>
        <source>New approved texts here: {title}, version {version}</source>
        <translation>Матнҳои нави тасдиқшуда: {title}, версияи {version}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are sealed for other desks and stay where they are.</source>
        <translation>
            <numerusform>%n файл барои ҷойҳои кори дигар муҳр шудааст ва дар ҷояш мемонад.</numerusform>
            <numerusform>%n файл барои ҷойҳои кори дигар муҳр шудааст ва дар ҷояш мемонад.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of a bundle in {count} parts are missing: {missing}</source>
        <translation>Аз бастаи {count} қисма намерасад: {missing}</translation>
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
    <message>
        <source>Bundles before it had not arrived when it came.</source>
        <translation>Вақте он омад, бастаҳои пешина ҳанӯз наомада буданд.</translation>
    </message>
    <message>
        <source>It brought facts of a case from a desk that never held this case. They are kept and do not count: ask that desk how it came to them.</source>
        <translation>Далелҳои парванда аз ҷойи коре омаданд, ки ин парвандаро ҳеҷ гоҳ набурдааст. Онҳо нигоҳ дошта шуданд ва ба ҳисоб намераванд: аз он ҷо пурсед, ки аз куҷо гирифтаанд.</translation>
    </message>
    <message>
        <source>It brought facts of a case from an officer whose role may not record them. They are kept and do not count: have somebody who works on cases record them.</source>
        <translation>Далелҳои парванда аз корманде омаданд, ки нақшаш ба навиштани онҳо иҷозат намедиҳад. Онҳо нигоҳ дошта шуданд ва ба ҳисоб намераванд: бигзор касе онҳоро нависад, ки бо парвандаҳо кор мекунад.</translation>
    </message>
    <message>
        <source>It brought a fact of a case that this program does not know. It is kept and does not count: update this desk.</source>
        <translation>Далели парванда омад, ки ин барнома онро намешиносад. Он нигоҳ дошта шуд ва ба ҳисоб намеравад: ин ҷойи корро нав кунед.</translation>
    </message>
    <message>
        <source>It brought word that two desks hold one case. A supervisor settles it on the page of the case.</source>
        <translation>Хабар омад, ки як парвандаро ду ҷойи кор мебарад. Роҳбар инро дар саҳифаи парванда ҳал мекунад.</translation>
    </message>
    <message>
        <source>It brought another fact under a number that is here already. The first one counts: ask both desks, and record what is true on the page of the case.</source>
        <translation>Далели дигар бо рақаме омад, ки ин ҷо аллакай ҳаст. Аввалӣ ба ҳисоб меравад: аз ҳарду ҷойи кор пурсед ва дар саҳифаи парванда нависед, ки кадомаш рост аст.</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) taken in</source>
        <translation>
            <numerusform>%n изҳорот қабул шуд</numerusform>
            <numerusform>%n изҳорот қабул шуд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) waiting for a person at HQ</source>
        <translation>
            <numerusform>%n изҳорот дар марказ мунтазири қарори одам</numerusform>
            <numerusform>%n изҳорот дар марказ мунтазири қарори одам</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) refused</source>
        <translation>
            <numerusform>%n изҳорот қабул нашуд</numerusform>
            <numerusform>%n изҳорот қабул нашуд</numerusform>
        </translation>
    </message>
    <message>
        <source>It brought a statement that nobody here can judge. It lies aside until a supervisor decides: Look at what was set aside.</source>
        <translation>Дар он изҳорот аст, ки дар ин ҷо касе ба он баҳо дода наметавонад. Он то қарори роҳбар ҷудо гузошта шуд: «Ҷудогузошташударо дидан».</translation>
    </message>
    <message>
        <source>A record says something else of its second rating than the raters signed. It does not count as valid. Ask that desk, and have it corrected.</source>
        <translation>Сабт дар бораи арзёбии дуюми худ чизи дигар мегӯяд, на он чи арзёбандагон имзо кардаанд. Он эътибор надорад. Аз он ҷойи кор пурсед ва хоҳед, ки ислоҳаш кунанд.</translation>
    </message>
    <message>
        <source>What a record says of its second rating could not be compared: not all that the raters signed is here yet. It is compared again whenever the record is opened.</source>
        <translation>Гуфтаи сабтро дар бораи арзёбии дуюм муқоиса карда нашуд: на ҳамаи он чи арзёбандагон имзо кардаанд, ҳанӯз дар ин ҷост. Ҳар бор, ки сабт кушода мешавад, аз нав муқоиса мешавад.</translation>
    </message>
    <message>
        <source>More was signed about a second rating than the record names. Look at both under Second rater.</source>
        <translation>Дар бораи арзёбии дуюм аз он чи дар сабт ном бурда шудааст, бештар имзо шудааст. Ҳардуро дар «Арзёбандаи дуюм» бинед.</translation>
    </message>
    <message>
        <source>A record says nothing of a second rating for which the first rater locked. Ask that desk why.</source>
        <translation>Сабт дар бораи арзёбии дуюм, ки барои он арзёбандаи аввал баҳоҳояшро қатъӣ кардааст, чизе намегӯяд. Аз он ҷойи кор пурсед, ки чаро.</translation>
    </message>
</context>
<context>
    <name>TransferPage</name>
    <message>
        <source>Transfer</source>
        <translation>Интиқол</translation>
    </message>
    <message>
        <source>Receive from the stick</source>
        <translation>Аз флешка гирифтан</translation>
    </message>
    <message>
        <source>Write the last bundle again</source>
        <translation>Бастаи охиринро аз нав навиштан</translation>
    </message>
    <message>
        <source>Offer again in a new bundle…</source>
        <translation>Дар бастаи нав аз нав фиристодан…</translation>
    </message>
    <message>
        <source>Let go here to receive these bundles</source>
        <translation>Барои гирифтани ин бастаҳо дар ин ҷо раҳо кунед</translation>
    </message>
    <message>
        <source>Parts of a bundle were kept; others have to come.</source>
        <translation>Қисмҳои баста нигоҳ дошта шуданд; қисмҳои дигар бояд оянд.</translation>
    </message>
    <message>
        <source>Nothing for this desk was taken in.</source>
        <translation>Барои ин ҷойи кор чизе қабул нашуд.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) go into a new bundle. Write it to the stick.</source>
        <translation>
            <numerusform>%n сабт ба бастаи нав дохил мешавад. Онро ба флешка нависед.</numerusform>
            <numerusform>%n сабт ба бастаи нав дохил мешавад. Онро ба флешка нависед.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s) of headquarters end soon</source>
        <translation>
            <numerusform>Муҳлати %n тамғаи марказ ба зудӣ мегузарад</numerusform>
            <numerusform>Муҳлати %n тамғаи марказ ба зудӣ мегузарад</numerusform>
        </translation>
    </message>
    <message>
        <source>They show how old records are. Renew them before their certificates end; renew your own certificate first if it ends as soon.</source>
        <translation>Онҳо нишон медиҳанд, ки сабтҳо кай дар марказ буданд. То гузаштани муҳлати сертификатҳояшон онҳоро нав кунед; агар муҳлати сертификати Шумо низ ҳамон қадар наздик бошад, аввал онро нав кунед.</translation>
    </message>
    <message>
        <source>Renew the stamps</source>
        <translation>Тамғаҳоро нав кардан</translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s) renewed</source>
        <translation>
            <numerusform>%n тамға нав карда шуд</numerusform>
            <numerusform>%n тамға нав карда шуд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n return bundle(s)</source>
        <translation>
            <numerusform>%n бастаи ҷавобиро навиштан</numerusform>
            <numerusform>%n бастаи ҷавобиро навиштан</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n record(s) to the stick</source>
        <translation>
            <numerusform>%n сабтро ба флешка навиштан</numerusform>
            <numerusform>%n сабтро ба флешка навиштан</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n statement(s) to the stick</source>
        <translation>
            <numerusform>%n изҳоротро ба флешка навиштан</numerusform>
            <numerusform>%n изҳоротро ба флешка навиштан</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to return</source>
        <translation>Барои ҷавоб чизе нест</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Барои фиристодан чизе нест</translation>
    </message>
    <message>
        <source>Write word for HQ to the stick</source>
        <translation>Хабар барои марказро ба флешка навиштан</translation>
    </message>
    <message numerus="yes">
        <source>Look at what was set aside (%n)…</source>
        <translation>
            <numerusform>Ҷудогузошташударо дидан (%n)…</numerusform>
            <numerusform>Ҷудогузошташударо дидан (%n)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it in until this is done.</source>
        <translation>То анҷоми кор онро нагиред.</translation>
    </message>
    <message>
        <source>Whole on the stick: {names}. The rest is not; write it again.</source>
        <translation>Дар флешка пурра ҳаст: {names}. Боқимонда нест; онро аз нав нависед.</translation>
    </message>
    <message>
        <source>Return bundles</source>
        <translation>Бастаҳои ҷавобӣ</translation>
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
    <name>TrustDialog</name>
    <message>
        <source>This desk&apos;s trust was changed</source>
        <translation>Он ки ин ҷойи кор ба кӣ бовар дорад, тағйир ёфтааст</translation>
    </message>
    <message>
        <source>{what} in the casebook is not what your key remembers. Somebody with the key of this desk may have put their own there, to read what is sealed or to be believed. Call headquarters and have it read its twelve words before you go on.</source>
        <translation>{what} дар дафтари парвандаҳо он нест, ки калиди Шумо дар ёд дорад. Шояд касе бо калиди ин ҷойи кор аз худашро навиштааст, то муҳршударо хонад ё ба ӯ бовар кунанд. Пеш аз давом додан ба марказ занг занед ва хоҳиш кунед, ки дувоздаҳ калимаашро хонад.</translation>
    </message>
    <message>
        <source>Your key remembers</source>
        <translation>Калиди Шумо дар ёд дорад</translation>
    </message>
    <message>
        <source>The casebook has</source>
        <translation>Дар дафтари парвандаҳо ҳаст</translation>
    </message>
    <message>
        <source>Passphrase of the second officer</source>
        <translation>Ибораи рамзии корманди дуюм</translation>
    </message>
    <message>
        <source>Leave it locked</source>
        <translation>Қулфшуда мондан</translation>
    </message>
    <message>
        <source>Put back what my key remembers</source>
        <translation>Он чиро, ки калиди ман дар ёд дорад, баргардондан</translation>
    </message>
    <message>
        <source>Accept what is there, with a second officer</source>
        <translation>Он чи ҳаст, бо корманди дуюм қабул кардан</translation>
    </message>
    <message>
        <source>The organisation&apos;s root</source>
        <translation>Сертификати решагии созмон</translation>
    </message>
    <message>
        <source>The organisation&apos;s issuing certificate</source>
        <translation>Сертификати додани сертификатҳои созмон</translation>
    </message>
    <message>
        <source>The recipient of clinical content</source>
        <translation>Гирандаи мазмуни клиникӣ</translation>
    </message>
    <message>
        <source>The recipient of a psychologist</source>
        <translation>Гирандаи равоншинос</translation>
    </message>
    <message>
        <source>The recipient of recovery</source>
        <translation>Гирандаи барқарорсозӣ</translation>
    </message>
    <message>
        <source>The recipient of an officer&apos;s ratings</source>
        <translation>Гирандаи баҳоҳои корманд</translation>
    </message>
</context>
<context>
    <name>TypingDialog</name>
    <message>
        <source>Type what is said</source>
        <translation>Гуфтаро навиштан</translation>
    </message>
    <message>
        <source>Keep the words</source>
        <translation>Суханонро нигоҳ доштан</translation>
    </message>
    <message>
        <source>From {time} in the recording.</source>
        <translation>Аз {time} дар сабти овоз.</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Чӣ гуфта шудааст</translation>
    </message>
    <message>
        <source>Word for word. What was typed before stays in the history.</source>
        <translation>Калима ба калима. Он чи пеш навишта шуд, дар таърих мемонад.</translation>
    </message>
    <message>
        <source>Language of these words</source>
        <translation>Забони ин суханон</translation>
    </message>
    <message>
        <source>This is a translation of what is said</source>
        <translation>Ин тарҷумаи гуфта аст</translation>
    </message>
    <message>
        <source>Type what is said.</source>
        <translation>Гуфтаро нависед.</translation>
    </message>
    <message>
        <source>What is written is too long to be kept.</source>
        <translation>Навишта барои нигоҳ доштан хеле дароз аст.</translation>
    </message>
    <message>
        <source>Write in which language these words are.</source>
        <translation>Нависед, ки ин суханон бо кадом забонанд.</translation>
    </message>
</context>
<context>
    <name>Unanswered</name>
    <message numerus="yes">
        <source>Asked and not answered: %n question(s)</source>
        <translation>
            <numerusform>Пурсиданду ҷавоб нагирифтанд: %n савол</numerusform>
            <numerusform>Пурсиданду ҷавоб нагирифтанд: %n савол</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoRow</name>
    <message>
        <source>Undo</source>
        <translation>Баргардондан</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Гирифта шуд: {name}</translation>
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
        <translation>Файли калидро интихоб кардан…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Кушодан</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Роҳнамо</translation>
    </message>
    <message>
        <source>What this program cannot protect against</source>
        <translation>Ин барнома аз чӣ муҳофизат карда наметавонад</translation>
    </message>
    <message>
        <source>Set up another desk, or restore one</source>
        <translation>Сохтан ё барқарор кардани ҷойи кори дигар</translation>
    </message>
    <message>
        <source>The program ended without being locked, as in a power cut. Every answer is kept, encrypted. Unlock to go on where you were.</source>
        <translation>Барнома бе қулф шудан қатъ шуд, масалан ҳангоми хомӯш шудани барқ. Ҳамаи ҷавобҳо рамзгузорӣ ва нигоҳ дошта шудаанд. Қулфро кушоед, то аз ҳамон ҷо идома диҳед.</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Файли калидро интихоб кардан</translation>
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
        <source>Restore a backup…</source>
        <translation>Аз нусхаи эҳтиётӣ барқарор кардан…</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Кушода мешавад…</translation>
    </message>
</context>
<context>
    <name>UnlockTrouble</name>
    <message>
        <source>An officer without a name</source>
        <translation>Корманди беном</translation>
    </message>
    <message>
        <source>{name} (key damaged)</source>
        <translation>{name} (калид вайрон)</translation>
    </message>
    <message>
        <source>This officer&apos;s key on this desk is damaged.</source>
        <translation>Калиди ин корманд дар ин ҷойи кор вайрон шудааст.</translation>
    </message>
    <message>
        <source>No officer has a key on this desk any more. A backup restores it, or ask HQ. Do not delete anything.</source>
        <translation>Дигар ягон корманд дар ин ҷойи кор калид надорад. Нусхаи эҳтиётӣ онро барқарор мекунад, ё аз марказ пурсед. Чизеро пок накунед.</translation>
    </message>
    <message>
        <source>Folder {name}: made by a newer version.</source>
        <translation>Ҷузвдони {name}: версияи навтар сохтааст.</translation>
    </message>
    <message>
        <source>Folder {name}: desk.json is gone; ask HQ.</source>
        <translation>Ҷузвдони {name}: desk.json нест; аз марказ пурсед.</translation>
    </message>
    <message>
        <source>Folder {name}: desk.json is damaged; ask HQ.</source>
        <translation>Ҷузвдони {name}: desk.json вайрон аст; аз марказ пурсед.</translation>
    </message>
</context>
<context>
    <name>UpdateDialog</name>
    <message>
        <source>Save it again…</source>
        <translation>Боз нигоҳ доштан…</translation>
    </message>
    <message>
        <source>Save the package…</source>
        <translation>Нигоҳ доштани файли насб…</translation>
    </message>
    <message>
        <source>Update of the program</source>
        <translation>Навсозии барнома</translation>
    </message>
    <message>
        <source>Version {old} now, version {new} after it</source>
        <translation>Ҳоло версияи {old}, баъд аз он версияи {new}</translation>
    </message>
    <message>
        <source>Made and signed by {name}, {day}.</source>
        <translation>Сохт ва имзо кард: {name}, {day}.</translation>
    </message>
    <message>
        <source>Tried and signed at headquarters by {name}, {day}.</source>
        <translation>Дар марказ санҷид ва имзо кард: {name}, {day}.</translation>
    </message>
    <message>
        <source>Hand it on with return bundles</source>
        <translation>Бо бастаҳои ҷавобӣ фиристодан</translation>
    </message>
    <message>
        <source>The update has nothing for a computer such as this one.</source>
        <translation>Дар навсозӣ барои чунин компютер чизе нест.</translation>
    </message>
    <message>
        <source>It can be handed on or carried to others.</source>
        <translation>Онро ба дигарон додан ё бурдан мумкин аст.</translation>
    </message>
    <message>
        <source>It was saved here before, and is not installed yet.</source>
        <translation>Он пештар дар ин ҷо нигоҳ дошта шуда буд ва ҳанӯз насб нашудааст.</translation>
    </message>
    <message>
        <source>A later version was seen at this desk. This one is not taken.</source>
        <translation>Дар ин ҷойи кор версияи баъдӣ дида шудааст. Ин қабул намешавад.</translation>
    </message>
    <message>
        <source>This version ran at this desk already.</source>
        <translation>Ин версия дар ин ҷойи кор аллакай кор кардааст.</translation>
    </message>
    <message>
        <source>Another update with the same number was taken here. One of the two is not genuine.</source>
        <translation>Дар ин ҷо навсозии дигар бо ҳамин рақам қабул шудааст. Яке аз онҳо аслӣ нест.</translation>
    </message>
    <message>
        <source>Install neither, and tell headquarters.</source>
        <translation>Ҳеҷ якеро насб накунед ва ба марказ хабар диҳед.</translation>
    </message>
    <message>
        <source>Where to save the package</source>
        <translation>Файли насбро дар куҷо нигоҳ доштан</translation>
    </message>
    <message>
        <source>Checking the update</source>
        <translation>Санҷиши навсозӣ</translation>
    </message>
    <message>
        <source>Saving it, and reading it back</source>
        <translation>Нигоҳдорӣ ва санҷиши навишта</translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation>{what}: {done} аз {total}</translation>
    </message>
    <message>
        <source>Version {version} goes along with each return bundle from now on.</source>
        <translation>Минбаъд версияи {version} бо ҳар бастаи ҷавобӣ меравад.</translation>
    </message>
    <message>
        <source>Whoever carries the stick carries both. It does as well by itself.</source>
        <translation>Касе, ки флешкаро мебарад, ҳардуро мебарад. Танҳо бурдан ҳам мумкин аст.</translation>
    </message>
    <message>
        <source>Saved and read back: {names}</source>
        <translation>Нигоҳ дошта ва аз нав хонда шуд: {names}</translation>
    </message>
    <message>
        <source>Make a backup now. Then close the program, open the package and install it as this computer asks. The desk stays as it is; the handbook says more.</source>
        <translation>Ҳоло нусхаи эҳтиётӣ созед. Баъд барномаро пӯшед, файли насбро кушоед ва тавре ки компютер мепурсад, насб кунед. Ҷойи кор ҳамон тавр мемонад; дар дастур бештар гуфта шудааст.</translation>
    </message>
</context>
<context>
    <name>UpdatePanel</name>
    <message>
        <source>The program</source>
        <translation>Барнома</translation>
    </message>
    <message>
        <source>Look at an update…</source>
        <translation>Дидани навсозӣ…</translation>
    </message>
    <message>
        <source>Hand it on no more</source>
        <translation>Дигар надодан</translation>
    </message>
    <message>
        <source>Version {version} runs. Updates come on a stick, signed by the maker and by headquarters. Nothing is installed by itself.</source>
        <translation>Версияи {version} кор мекунад. Навсозиҳо дар флешка меоянд, бо имзои созанда ва марказ. Ҳеҷ чиз худ ба худ насб намешавад.</translation>
    </message>
    <message>
        <source>Saved to be installed: version {version}, {moment}, by {name}.</source>
        <translation>Барои насб нигоҳ дошта шуд: версияи {version}, {moment}, {name}.</translation>
    </message>
    <message>
        <source>Goes along with each return bundle: version {version}.</source>
        <translation>Бо ҳар бастаи ҷавобӣ меравад: версияи {version}.</translation>
    </message>
    <message>
        <source>Version {version} was to go along with each return bundle, and its file is gone. Hand it on again.</source>
        <translation>Версияи {version} бояд бо ҳар бастаи ҷавобӣ мерафт, аммо файлаш нест. Онро аз нав диҳед.</translation>
    </message>
    <message>
        <source>An update</source>
        <translation>Навсозӣ</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Навсозиҳо</translation>
    </message>
    <message>
        <source>No update goes along with return bundles any more.</source>
        <translation>Бо бастаҳои ҷавобӣ дигар навсозӣ намеравад.</translation>
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
    <message>
        <source>Paste</source>
        <translation>Гузоштан</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Нишон додан</translation>
    </message>
    <message>
        <source>Let go to attach it</source>
        <translation>Барои замима раҳо кунед</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>Боз имзо кардан</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Имзо кардан</translation>
    </message>
    <message>
        <source>Draw on it</source>
        <translation>Дар рӯйи он кашидан</translation>
    </message>
    <message>
        <source>Draw another</source>
        <translation>Дигареро кашидан</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Кашидан</translation>
    </message>
    <message>
        <source>The picture, small</source>
        <translation>Сурат, хурдшуда</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard. Copy one first.</source>
        <translation>Дар буфери мубодила сурат нест. Аввал онро нусха гиред.</translation>
    </message>
    <message>
        <source>Sign with finger, pen or mouse.</source>
        <translation>Бо ангушт, қалам ё муш имзо кунед.</translation>
    </message>
    <message>
        <source>Draw with finger, pen or mouse.</source>
        <translation>Бо ангушт, қалам ё муш кашед.</translation>
    </message>
    <message>
        <source>Draw on the picture. The one before is not kept as the answer.</source>
        <translation>Дар рӯйи сурат кашед. Сурати пештара ҳамчун ҷавоб намемонад.</translation>
    </message>
    <message>
        <source>By microphone…</source>
        <translation>Бо микрофон…</translation>
    </message>
    <message>
        <source>By camera…</source>
        <translation>Бо камера…</translation>
    </message>
</context>
<context>
    <name>UrgentCases</name>
    <message>
        <source>Open the case</source>
        <translation>Парвандаро кушодан</translation>
    </message>
</context>
<context>
    <name>VoiceDialog</name>
    <message>
        <source>Sign and propose</source>
        <translation>Имзо ва пешниҳод кардан</translation>
    </message>
    <message>
        <source>Sign the decision</source>
        <translation>Қарорро имзо кардан</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Андешаи ҷудогона</translation>
    </message>
    <message>
        <source>Give your opinion</source>
        <translation>Андеша додан</translation>
    </message>
    <message>
        <source>Withdraw the proposal</source>
        <translation>Пешниҳодро бозхондан</translation>
    </message>
    <message>
        <source>You have read what it works from and answer for it. The others of the panel sign after you; then nothing in it changes.</source>
        <translation>Шумо он чиро, ки қарор ба он такя мекунад, хондед ва барояш ҷавобгаред. Пас аз шумо дигарони ҳайат имзо мекунанд; баъд дар он ҳеҷ чиз тағйир намеёбад.</translation>
    </message>
    <message>
        <source>You have read the decision and what it works from, and answer for it with the others.</source>
        <translation>Шумо қарор ва он чиро, ки ба он такя мекунад, хондед ва бо дигарон барояш ҷавобгаред.</translation>
    </message>
    <message>
        <source>Your reasons are kept with the decision and shown, whatever is decided.</source>
        <translation>Асосҳои шумо бо қарор нигоҳ дошта ва нишон дода мешаванд, ҳар қароре шавад ҳам.</translation>
    </message>
    <message>
        <source>Your opinion is kept with the decision. It binds nobody.</source>
        <translation>Андешаи шумо бо қарор нигоҳ дошта мешавад. Он ҳеҷ касро вазифадор намекунад.</translation>
    </message>
    <message>
        <source>It stays visible as withdrawn, with your reasons. A new one can be prepared.</source>
        <translation>Он ҳамчун бозхондашуда бо асосҳои шумо намоён мемонад. Қарори нав омода кардан мумкин аст.</translation>
    </message>
    <message>
        <source>Hand over the keyboard: the other officer reads the decision here and types a passphrase of their own. They can also sign when they have unlocked the desk themselves.</source>
        <translation>Клавиатураро диҳед: корманди дигар қарорро ин ҷо мехонад ва ибораи рамзии худро менависад. Вақте худаш ҷойи корро мекушояд, ҳам имзо карда метавонад.</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Асосҳо</translation>
    </message>
    <message>
        <source>What you add (optional)</source>
        <translation>Чӣ илова мекунед (ихтиёрӣ)</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Ибораи рамзии шумо</translation>
    </message>
    <message>
        <source>PIN of the token</source>
        <translation>PIN-и токен</translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <translation>Ибораи рамзии корманд</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бекор кардан</translation>
    </message>
    <message>
        <source>Write your reasons.</source>
        <translation>Асосҳоро нависед.</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>Ибораи рамзиро нависед.</translation>
    </message>
</context>
<context>
    <name>WayBack</name>
    <message>
        <source>Signed. It goes with the next bundle.</source>
        <translation>Имзо шуд. Бо бастаи навбатӣ меравад.</translation>
    </message>
</context>
<context>
    <name>WayPanels</name>
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
        <translation>Бастаҳои ҷавобӣ</translation>
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
    <message numerus="yes">
        <source>%n signed statement(s), urgent ones first</source>
        <translation>
            <numerusform>%n изҳороти имзошуда</numerusform>
            <numerusform>%n изҳороти имзошуда, аввал таъҷилӣ</numerusform>
        </translation>
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
            <numerusform>%n гирифта шуд</numerusform>
            <numerusform>%n гирифта шуд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused; offer them again, or correct them</source>
        <translation>
            <numerusform>%n қабул нашуд; аз нав фиристед ё ислоҳ кунед</numerusform>
            <numerusform>%n қабул нашуд; аз нав фиристед ё ислоҳ кунед</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for a person at HQ</source>
        <translation>
            <numerusform>%n дар марказ мунтазири қарори одам</numerusform>
            <numerusform>%n дар марказ мунтазири қарори одам</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside for good; the record says what to do</source>
        <translation>
            <numerusform>%n пурра ҷудо гузошта шуд; дар сабт гуфта шудааст, ки чӣ бояд кард</numerusform>
            <numerusform>%n пурра ҷудо гузошта шуд; дар сабт гуфта шудааст, ки чӣ бояд кард</numerusform>
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
        <source>%n set aside at intake</source>
        <translation>
            <numerusform>%n ҳангоми қабул ҷудо гузошта шуд</numerusform>
            <numerusform>%n ҳангоми қабул ҷудо гузошта шуд</numerusform>
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
        <source>A clinical record</source>
        <translation>Сабти клиникӣ</translation>
    </message>
    <message>
        <source>{desk}: news (list, rules, instruments, texts, statements)</source>
        <translation>{desk}: навигарӣ (рӯйхати бозхонд, қоидаҳо, пурсишномаҳо, матнҳо, қайдҳо)</translation>
    </message>
    <message numerus="yes">
        <source>{desk}: %n receipt(s)</source>
        <translation>
            <numerusform>{desk}: %n расид</numerusform>
            <numerusform>{desk}: %n расид</numerusform>
        </translation>
    </message>
    <message>
        <source>Bundle {number} · {day}</source>
        <translation>Бастаи {number} · {day}</translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>What the list says</source>
        <translation>Рӯйхат чӣ мегӯяд</translation>
    </message>
    <message>
        <source>What the code says, or the number</source>
        <translation>Дар рамз чӣ ҳаст, ё рақам</translation>
    </message>
    <message>
        <source>Read the code with a scanner, type the lines below it, or the 32 signs of its number.</source>
        <translation>Рамзро бо сканер хонед, сатрҳои зери онро нависед ё 32 аломати рақамашро.</translation>
    </message>
    <message>
        <source>Choose what the list says.</source>
        <translation>Интихоб кунед, ки рӯйхат чӣ мегӯяд.</translation>
    </message>
</context>
<context>
    <name>Withdrawals</name>
    <message>
        <source>Take this proof back?</source>
        <translation>Ин маълумотнома бозпас гирифта шавад?</translation>
    </message>
    <message>
        <source>It counts no more at any desk that has the new list, and that is for good. The decision stays in force; the person can be given a new one.</source>
        <translation>Он дигар дар ҳар ҷойи коре, ки рӯйхати нав дорад, эътибор надорад, ва ин барои ҳамеша аст. Қарор амал мекунад; ба шахс нави онро додан мумкин аст.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Бозпас гирифтан</translation>
    </message>
    <message>
        <source>The proof counts no more. The next return bundles tell the posts.</source>
        <translation>Маълумотнома дигар эътибор надорад. Бастаҳои ҷавобии оянда ба постҳо мегӯянд.</translation>
    </message>
    <message>
        <source>Take back a proof that is not listed?</source>
        <translation>Маълумотномае, ки дар рӯйхат нест, бозпас гирифта шавад?</translation>
    </message>
    <message>
        <source>For one that headquarters no longer knows, as after a restore. It counts no more at any desk that has the new list, and that is for good.</source>
        <translation>Барои маълумотномае, ки марказ дигар намедонад, масалан пас аз барқароркунӣ. Он дигар дар ҳар ҷойи коре, ки рӯйхати нав дорад, эътибор надорад, ва ин барои ҳамеша аст.</translation>
    </message>
    <message>
        <source>Suspend this proof?</source>
        <translation>Ин маълумотномаро боз медоред?</translation>
    </message>
    <message>
        <source>Whoever checks it is told that it cannot be judged and to ask headquarters, until somebody here lets it count again. The decision stays in force.</source>
        <translation>Ҳар кас, ки онро месанҷад, мебинад, ки баҳо додан мумкин нест ва бояд аз марказ пурсад, то дар ин ҷо ба он боз эътибор диҳанд. Қарор амал мекунад.</translation>
    </message>
    <message>
        <source>Suspend it</source>
        <translation>Боз доштан</translation>
    </message>
    <message>
        <source>The proof is suspended. The next return bundles tell the posts.</source>
        <translation>Маълумотнома боз дошта шуд. Бастаҳои ҷавобии оянда ба постҳо мегӯянд.</translation>
    </message>
    <message>
        <source>Let this proof count again?</source>
        <translation>Ба ин маълумотнома боз эътибор медиҳед?</translation>
    </message>
    <message>
        <source>It counts again at every desk that has the new list. What a decision suspends, only a decision lets count again.</source>
        <translation>Он дар ҳар ҷойи коре, ки рӯйхати нав дорад, боз эътибор дорад. Он чиро қарор боз медорад, танҳо қарор бармегардонад.</translation>
    </message>
    <message>
        <source>Let it count</source>
        <translation>Эътибор додан</translation>
    </message>
    <message>
        <source>The proof counts again. The next return bundles tell the posts.</source>
        <translation>Маълумотнома боз эътибор дорад. Бастаҳои ҷавобии оянда ба постҳо мегӯянд.</translation>
    </message>
    <message>
        <source>Is this key no longer safe?</source>
        <translation>Ин калид дигар боэътимод нест?</translation>
    </message>
    <message>
        <source>Say so if somebody else may have had it. No proof it signed can be judged from then on, and that is for good: each of these people needs a new proof.</source>
        <translation>Агар он шояд дар дасти каси дигар буд, инро гӯед. Аз он пас ба ягон маълумотномаи бо он имзошуда баҳо додан мумкин нест, ва ин барои ҳамеша аст: ба ҳар яки ин шахсон маълумотномаи нав лозим.</translation>
    </message>
    <message>
        <source>Vouch for it no more</source>
        <translation>Дигар кафолат надодан</translation>
    </message>
    <message>
        <source>The key is vouched for no more. Give the proofs it signed out anew.</source>
        <translation>Барои калид дигар кафолат нест. Маълумотномаҳои бо он имзошударо аз нав диҳед.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Interviewer</source>
        <translation>суҳбатбаранда</translation>
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
        <translation>шахси қарорқабулкунанда</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>мудири низом</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>ҳуқуқшинос</translation>
    </message>
    <message>
        <source>Child-protection officer</source>
        <translation>корманди ҳифзи ҳуқуқи кӯдак</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>навбатдори хатти боварӣ</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>таҳлилгар</translation>
    </message>
    <message>
        <source>Complaints officer</source>
        <translation>корманди баррасии шикоятҳо</translation>
    </message>
    <message>
        <source>Worker (a program)</source>
        <translation>иҷрокунанда (барнома)</translation>
    </message>
    <message>
        <source>{role} (a role this program does not know)</source>
        <translation>{role} (ин барнома чунин нақшро намешиносад)</translation>
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
        <translation>Пайгирии баъдӣ</translation>
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
        <translation>Марказ гирифт</translation>
    </message>
    <message>
        <source>Refused by HQ</source>
        <translation>Марказ қабул накард</translation>
    </message>
    <message>
        <source>Waiting for a person at HQ</source>
        <translation>Дар марказ мунтазири қарори одам</translation>
    </message>
    <message>
        <source>Set aside by HQ for good</source>
        <translation>Марказ пурра ҷудо гузошт</translation>
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
        <translation>Бе имзо қатъ шуд</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Бояд ҳал шавад</translation>
    </message>
    <message>
        <source>The post is asked to send it again</source>
        <translation>Аз пост хоста шудааст, ки аз нав фиристад</translation>
    </message>
    <message>
        <source>Set aside for good</source>
        <translation>Пурра ҷудо гузошта шуд</translation>
    </message>
    <message>
        <source>Taken in after all</source>
        <translation>Бо вуҷуди ин қабул шуд</translation>
    </message>
    <message>
        <source>Came again and was judged anew</source>
        <translation>Аз нав омад ва аз нав санҷида шуд</translation>
    </message>
    <message>
        <source>Not on a stick yet</source>
        <translation>Ҳанӯз дар флешка нест</translation>
    </message>
    <message>
        <source>Waits for HQ&apos;s receipt</source>
        <translation>Расиди марказро интизор аст</translation>
    </message>
    <message>
        <source>Answered by HQ</source>
        <translation>Марказ ҷавоб дод</translation>
    </message>
    <message>
        <source>Sent again in a newer bundle</source>
        <translation>Дар бастаи нав аз нав фиристода шуд</translation>
    </message>
    <message>
        <source>It goes into the next bundle: Transfer, Write to the stick.</source>
        <translation>Он ба бастаи навбатӣ дохил мешавад: «Интиқол», навиштан ба флешка.</translation>
    </message>
    <message>
        <source>HQ has not confirmed it yet. If no receipt comes, offer it again: it goes into a new bundle, and nothing arrives twice.</source>
        <translation>Марказ онро ҳанӯз тасдиқ накардааст. Агар расид наояд, онро аз нав фиристед: он ба бастаи нав дохил мешавад ва чизе ду бор намеояд.</translation>
    </message>
    <message>
        <source>HQ keeps it apart and can still take it in. Offer it again, or correct it if something in it is wrong.</source>
        <translation>Марказ онро ҷудо нигоҳ медорад ва ҳанӯз қабул карда метавонад. Онро аз нав фиристед ё ислоҳ кунед, агар дар он хато бошад.</translation>
    </message>
    <message>
        <source>Its signature cannot be judged. Somebody at HQ decides whether to take it in. Tell HQ what you know of it.</source>
        <translation>Ба имзои он баҳо додан мумкин нест. Дар марказ қарор медиҳанд, ки онро қабул кунанд ё не. Ба марказ хабар диҳед, ки дар бораи он чӣ медонед.</translation>
    </message>
    <message>
        <source>HQ does not want it any more. If something in it is wrong, correct it; otherwise it stays here until its case is erased.</source>
        <translation>Он дигар ба марказ лозим нест. Агар дар он хато бошад, онро ислоҳ кунед; вагарна он дар ин ҷо мемонад, то парвандааш пок карда шавад.</translation>
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
        <translation>Номи дигар</translation>
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
        <source>Not asked yet</source>
        <translation>Ҳанӯз пурсида нашудааст</translation>
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
    <message>
        <source>Waiting for a person</source>
        <translation>Мунтазири қарори одам</translation>
    </message>
    <message>
        <source>Urgent: safety</source>
        <translation>Фаврӣ: бехатарӣ</translation>
    </message>
    <message>
        <source>A need</source>
        <translation>Ниёз</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Дигар</translation>
    </message>
</context>
<context>
    <name>WordsField</name>
    <message>
        <source>Too long to be kept: at most {most} characters.</source>
        <translation>Барои нигоҳ доштан хеле дароз аст: на бештар аз {most} аломат.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Saved {time}</source>
        <translation>Нигоҳ дошта шуд {time}</translation>
    </message>
    <message>
        <source>Undone: {act}</source>
        <translation>Баргардонда шуд: {act}</translation>
    </message>
    <message>
        <source>Left out: {why}</source>
        <translation>Баҳо дода намешавад: {why}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ҳоло нест</translation>
    </message>
    <message>
        <source>{for_} for, {against} against</source>
        <translation>тасдиқ: {for_}, хилоф: {against}</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>ҷавоб нест</translation>
    </message>
    <message>
        <source>Formulation</source>
        <translation>Шарҳи ҳолат</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Сенарияҳо</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Нақша</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Хулосаҳо</translation>
    </message>
    <message>
        <source>Change over time</source>
        <translation>Тағйирот</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Нишондиҳанда</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Мавҷудият</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Аҳамият</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Кай</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Далелҳо</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>ҳоло ҳеҷ чиз</translation>
    </message>
    <message>
        <source>Line {line} linked to {where}</source>
        <translation>Сатри {line} ба {where} вобаста шуд</translation>
    </message>
    <message>
        <source>Line {number} written</source>
        <translation>Сатри {number} навишта шуд</translation>
    </message>
    <message>
        <source>The side of a line in {where}</source>
        <translation>Самти сатр дар {where}</translation>
    </message>
    <message>
        <source>A line taken away from {where}</source>
        <translation>Сатр аз {where} ҷудо шуд</translation>
    </message>
    <message>
        <source>Line {number} corrected</source>
        <translation>Сатри {number} ислоҳ шуд</translation>
    </message>
    <message>
        <source>{where} {number} added</source>
        <translation>Илова шуд: {where} {number}</translation>
    </message>
    <message>
        <source>{where} {number} removed</source>
        <translation>Гирифта шуд: {where} {number}</translation>
    </message>
    <message>
        <source>All linked evidence is from one source. Is there another?</source>
        <translation>Ҳамаи далелҳои вобасташуда аз як манбаъанд. Манбаи дигар ҳаст?</translation>
    </message>
    <message>
        <source>All linked evidence is of one kind. What would another kind say?</source>
        <translation>Ҳамаи далелҳои вобасташуда аз як навъанд. Навъи дигар чӣ мегуфт?</translation>
    </message>
    <message>
        <source>Nothing speaks against anything that is present. Where was it looked for?</source>
        <translation>Дар бораи нишондиҳандаҳои мавҷуд чизе хилоф намегӯяд. Онро дар куҷо ҷустанд?</translation>
    </message>
    <message>
        <source>A reason has the same words as in another case. Is it of this person?</source>
        <translation>Асос бо ҳамон суханонест, ки дар парвандаи дигар ҳаст. Оё дар бораи ҳамин шахс аст?</translation>
    </message>
    <message>
        <source>Many indicators were rated within four minutes. Look again after a pause.</source>
        <translation>Дар чор дақиқа ба нишондиҳандаҳои зиёд баҳо дода шуд. Пас аз танаффус боз нигаред.</translation>
    </message>
    <message>
        <source>All evidence is from the first talk. What has been learnt since?</source>
        <translation>Ҳамаи далелҳо аз суҳбати аввал аст. Аз он вақт чӣ маълум шуд?</translation>
    </message>
    <message>
        <source>not linked</source>
        <translation>вобаста нест</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>тамом нашудааст</translation>
    </message>
    <message>
        <source>source protected</source>
        <translation>манбаъ ҳифз мешавад</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>ислоҳ шудааст</translation>
    </message>
    <message>
        <source>no side yet</source>
        <translation>самташ гуфта нашудааст</translation>
    </message>
    <message>
        <source>This assessment</source>
        <translation>Ҳамин арзёбӣ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ҳоло</translation>
    </message>
    <message>
        <source>No evidence is linked yet.</source>
        <translation>Ҳоло далел вобаста нашудааст.</translation>
    </message>
    <message>
        <source>Nothing speaks against it yet: was it looked for?</source>
        <translation>Ҳоло чизе хилофи инро намегӯяд: онро ҷустанд?</translation>
    </message>
    <message>
        <source>Nothing speaks for it yet: was it looked for?</source>
        <translation>Ҳоло чизе инро тасдиқ намекунад: онро ҷустанд?</translation>
    </message>
    <message>
        <source>It is neither coded nor left out.</source>
        <translation>Баҳо дода нашудааст, сабабаш ҳам гуфта нашудааст.</translation>
    </message>
    <message>
        <source>Its relevance is not said.</source>
        <translation>Аҳамияташ гуфта нашудааст.</translation>
    </message>
    <message>
        <source>How sure you are is not said.</source>
        <translation>Гуфта нашудааст, ки чӣ қадар боварӣ доред.</translation>
    </message>
    <message>
        <source>There are no reasons yet.</source>
        <translation>Ҳоло асос нест.</translation>
    </message>
    <message>
        <source>On which lines it rests is not said.</source>
        <translation>Гуфта нашудааст, ки ба кадом сатрҳо асос ёфтааст.</translation>
    </message>
    <message>
        <source>It rests on no line of evidence.</source>
        <translation>Ба ягон сатр асос наёфтааст.</translation>
    </message>
    <message>
        <source>It rests on {numbers}.</source>
        <translation>Ба {numbers} асос ёфтааст.</translation>
    </message>
    <message>
        <source>critical indicator</source>
        <translation>нишондиҳандае, ки роҳбар имрӯз мебинад</translation>
    </message>
    <message>
        <source>Not coded yet</source>
        <translation>Ҳоло баҳо дода нашудааст</translation>
    </message>
    <message>
        <source>Line {number}: counted or not</source>
        <translation>Сатри {number}: ба ҳисоб гирифтан ё не</translation>
    </message>
    <message>
        <source>not counted: {why}</source>
        <translation>ба ҳисоб намеравад: {why}</translation>
    </message>
    <message>
        <source>speaks for it</source>
        <translation>инро тасдиқ мекунад</translation>
    </message>
    <message>
        <source>speaks against it</source>
        <translation>хилофи инро мегӯяд</translation>
    </message>
    <message>
        <source>speaks both ways</source>
        <translation>ҳам тасдиқ, ҳам хилоф</translation>
    </message>
    <message>
        <source>Call on {day}: {caller}, taken by {name}</source>
        <translation>Занги {day}: {caller}, қабул кард {name}</translation>
    </message>
    <message>
        <source>Released by {name}, {day}</source>
        <translation>{name} дастрас кард, {day}</translation>
    </message>
    <message>
        <source>Papers and passage, {day}, recorded by {name}</source>
        <translation>Ҳуҷҷатҳо ва роҳ, {day}, сабт кард {name}</translation>
    </message>
    <message>
        <source>Your clinical note of {day}: what you take from it lies open in this record</source>
        <translation>Қайди клиникии шумо аз {day}: он чи аз он мегиред, дар ин сабт ба ҳама кушода аст</translation>
    </message>
    <message>
        <source>evidence for {indicators}</source>
        <translation>далелҳо барои {indicators}</translation>
    </message>
    <message>
        <source>reasons for {indicators}</source>
        <translation>асосҳо барои {indicators}</translation>
    </message>
    <message>
        <source>the day on which it is looked at again</source>
        <translation>рӯзе, ки аз нав дида мешавад</translation>
    </message>
    <message>
        <source>Wanted before signing: {parts}.</source>
        <translation>То имзо намерасад: {parts}.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Занг</translation>
    </message>
    <message>
        <source>Decision: {outcome}</source>
        <translation>Қарор: {outcome}</translation>
    </message>
</context>
<context>
    <name>WorkspaceView</name>
    <message>
        <source>Back to the questions</source>
        <translation>Бозгашт ба саволҳо</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Баргардондан</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Далелҳо</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Назари умумӣ</translation>
    </message>
    <message>
        <source>Part of the judgement</source>
        <translation>Қисми хулоса</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Қаблӣ</translation>
    </message>
    <message>
        <source>Next indicator</source>
        <translation>Нишондиҳандаи навбатӣ</translation>
    </message>
    <message>
        <source>Undo: {act}</source>
        <translation>Баргардондан: {act}</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Чизе барои баргардондан нест</translation>
    </message>
</context>
<context>
    <name>WrittenText</name>
    <message numerus="yes">
        <source>Safe to remove the stick: %n bundle(s) written and read back.</source>
        <translation>
            <numerusform>Флешкаро гирифтан мумкин аст: %n баста навишта ва аз нав хонда шуд.</numerusform>
            <numerusform>Флешкаро гирифтан мумкин аст: %n баста навишта ва аз нав хонда шуд.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) written into a folder on this computer and read back.</source>
        <translation>
            <numerusform>%n баста ба ҷузвдони ҳамин компютер навишта ва аз нав хонда шуд.</numerusform>
            <numerusform>%n баста ба ҷузвдони ҳамин компютер навишта ва аз нав хонда шуд.</numerusform>
        </translation>
    </message>
    <message>
        <source>bundle {number} of {day}</source>
        <translation>бастаи {number} аз {day}</translation>
    </message>
    <message>
        <source>On it now: {names}</source>
        <translation>Ҳоло дар он: {names}</translation>
    </message>
    <message>
        <source>All parts of the bundle are written and read back.</source>
        <translation>Ҳамаи қисмҳои баста навишта ва аз нав хонда шуданд.</translation>
    </message>
    <message>
        <source>It has arrived when all of them have, in any order, by any stick.</source>
        <translation>Баста он гоҳ мерасад, ки ҳамаи қисмҳо расанд, бо ҳар тартиб ва бо ҳар флешка.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) written and read back.</source>
        <translation>
            <numerusform>%n қисм навишта ва аз нав хонда шуд.</numerusform>
            <numerusform>%n қисм навишта ва аз нав хонда шуд.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to be written, of {count}: {missing}. Put the next stick in.</source>
        <translation>Аз {count} қисм навиштан мондааст: {missing}. Флешкаи навбатиро гузоред.</translation>
    </message>
    <message>
        <source>Safe to remove the stick.</source>
        <translation>Флешкаро гирифтан мумкин аст.</translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) received. Safe to remove the stick.</source>
        <translation>
            <numerusform>%n баста гирифта шуд. Флешкаро гирифтан мумкин аст.</numerusform>
            <numerusform>%n баста гирифта шуд. Флешкаро гирифтан мумкин аст.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) received.</source>
        <translation>
            <numerusform>%n баста гирифта шуд.</numerusform>
            <numerusform>%n баста гирифта шуд.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed file(s) removed.</source>
        <translation>
            <numerusform>%n файли тасдиқшуда гирифта шуд.</numerusform>
            <numerusform>%n файли тасдиқшуда гирифта шуд.</numerusform>
        </translation>
    </message>
    <message>
        <source>this desk did not write it</source>
        <translation>онро ин ҷойи кор нанавиштааст</translation>
    </message>
    <message>
        <source>it is not confirmed</source>
        <translation>тасдиқ нашудааст</translation>
    </message>
    <message>
        <source>it is no more what was written</source>
        <translation>он дигар он чизи навишташуда нест</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>хонда намешавад</translation>
    </message>
    <message>
        <source>Kept: {name}, because {reason}.</source>
        <translation>Монда шуд: {name}, зеро {reason}.</translation>
    </message>
    <message>
        <source>It was read back, but perhaps from this computer&apos;s memory and not from the stick: eject the stick in the system before you pull it out.</source>
        <translation>Он аз нав хонда шуд, вале шояд аз хотираи ҳамин компютер, на аз флешка: пеш аз кашидан флешкаро дар низом хориҷ кунед.</translation>
    </message>
</context>
</TS>
