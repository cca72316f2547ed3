<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AboutFileDialog</name>
    <message>
        <source>Everybody who works on this case can look at it. What is for psychologists alone belongs into one of their assessments.</source>
        <translation>Это могут посмотреть все, кто работает с этим делом. То, что предназначено только психологам, место в одной из их оценок.</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Что здесь показано</translation>
    </message>
    <message>
        <source>Who brought it</source>
        <translation>Кто принёс</translation>
    </message>
    <message>
        <source>When it was brought</source>
        <translation>Когда принесли</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>ГГГГ-ММ-ДД</translation>
    </message>
    <message>
        <source>What lay there</source>
        <translation>Что лежало перед Вами</translation>
    </message>
    <message>
        <source>In which language (optional)</source>
        <translation>На каком языке (необязательно)</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ни один из них</translation>
    </message>
    <message>
        <source>Which paper of the way home</source>
        <translation>Какой документ пути домой</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>Почему исправлено</translation>
    </message>
    <message>
        <source>The file as it is kept</source>
        <translation>Файл, как он хранится</translation>
    </message>
    <message>
        <source>Correct what is said of it</source>
        <translation>Исправить то, что о нём сказано</translation>
    </message>
    <message>
        <source>Record a paper without a picture</source>
        <translation>Записать документ без снимка</translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation>Принять файл</translation>
    </message>
</context>
<context>
    <name>Across</name>
    <message>
        <source>The person was told on {day} by {officer}: {how}</source>
        <translation>Человеку сообщено {day}, сообщил(а) {officer}: {how}</translation>
    </message>
    <message>
        <source>Nobody has told the person yet.</source>
        <translation>Человеку ещё никто не сообщил.</translation>
    </message>
    <message>
        <source>{kind}, {officer}, {when}: {words}</source>
        <translation>{kind}, {officer}, {when}: {words}</translation>
    </message>
    <message>
        <source>A decision is being prepared: {officers}.</source>
        <translation>Готовится решение: {officers}.</translation>
    </message>
    <message>
        <source>A proposed decision waits for {officers}.</source>
        <translation>Предложенное решение ждёт: {officers}.</translation>
    </message>
    <message>
        <source>It waits for your word.</source>
        <translation>Оно ждёт Вашего слова.</translation>
    </message>
    <message>
        <source>To the decision</source>
        <translation>К решению</translation>
    </message>
</context>
<context>
    <name>AcrossPage</name>
    <message>
        <source>Back to the queues</source>
        <translation>К очередям</translation>
    </message>
    <message>
        <source>Page of the case</source>
        <translation>Страница дела</translation>
    </message>
    <message>
        <source>From {desk}</source>
        <translation>От поста: {desk}</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>No record has arrived yet.</source>
        <translation>Записей ещё не пришло.</translation>
    </message>
    <message>
        <source>Released by psychologists</source>
        <translation>Передано психологами</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>Nothing is decided yet.</source>
        <translation>Решения ещё нет.</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Потребности</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>{officer}, {day}</source>
        <translation>{officer}, {day}</translation>
    </message>
    <message>
        <source>corrected, not in force</source>
        <translation>исправлена, не действует</translation>
    </message>
    <message>
        <source>for psychologists alone</source>
        <translation>только для психологов</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Casebook made</source>
        <translation>Создана книга дел</translation>
    </message>
    <message>
        <source>Unlocking failed</source>
        <translation>Разблокировать не удалось</translation>
    </message>
    <message>
        <source>Desk unlocked</source>
        <translation>Рабочее место разблокировано</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>Парольная фраза изменена</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Дело открыто</translation>
    </message>
    <message>
        <source>Case changed</source>
        <translation>Дело изменено</translation>
    </message>
    <message>
        <source>Stage of a case set</source>
        <translation>Указан этап дела</translation>
    </message>
    <message>
        <source>Case looked at</source>
        <translation>Дело просмотрено</translation>
    </message>
    <message>
        <source>Clinical content read</source>
        <translation>Клинические сведения прочитаны</translation>
    </message>
    <message>
        <source>Clinical note added</source>
        <translation>Клиническая заметка добавлена</translation>
    </message>
    <message>
        <source>Released by a psychologist</source>
        <translation>Передано психологом</translation>
    </message>
    <message>
        <source>Clinical questionnaire sealed</source>
        <translation>Клинический опросник запечатан</translation>
    </message>
    <message>
        <source>Taking a record out allowed</source>
        <translation>Разрешено вынести запись</translation>
    </message>
    <message>
        <source>Signing confirmed</source>
        <translation>Подписание подтверждено</translation>
    </message>
    <message>
        <source>Case put on legal hold</source>
        <translation>Стирание дела запрещено</translation>
    </message>
    <message>
        <source>Legal hold lifted</source>
        <translation>Запрет на стирание снят</translation>
    </message>
    <message>
        <source>Case erased</source>
        <translation>Дело стёрто</translation>
    </message>
    <message>
        <source>Interview started</source>
        <translation>Беседа начата</translation>
    </message>
    <message>
        <source>Interview is a draft again</source>
        <translation>Беседа снова черновик</translation>
    </message>
    <message>
        <source>Interview ready to sign</source>
        <translation>Беседа готова к подписи</translation>
    </message>
    <message>
        <source>Interview signed</source>
        <translation>Беседа подписана</translation>
    </message>
    <message>
        <source>Interview discarded</source>
        <translation>Беседа прекращена без подписи</translation>
    </message>
    <message>
        <source>Draft moved to a newer version</source>
        <translation>Черновик перенесён на более новую версию</translation>
    </message>
    <message>
        <source>Draft handed to another officer</source>
        <translation>Черновик передан другому сотруднику</translation>
    </message>
    <message>
        <source>Correction of a record begun</source>
        <translation>Начато исправление записи</translation>
    </message>
    <message>
        <source>Answer given</source>
        <translation>Дан ответ</translation>
    </message>
    <message>
        <source>Record signed</source>
        <translation>Запись подписана</translation>
    </message>
    <message>
        <source>Record written to stick</source>
        <translation>Запись скопирована на флешку</translation>
    </message>
    <message>
        <source>Record received by HQ</source>
        <translation>Запись получена центром</translation>
    </message>
    <message>
        <source>Record refused by HQ</source>
        <translation>Запись не принята центром</translation>
    </message>
    <message>
        <source>Record waits for a person at HQ</source>
        <translation>Запись ждёт решения человека в центре</translation>
    </message>
    <message>
        <source>Record taken in although nobody could judge it</source>
        <translation>Запись принята, хотя оценить её не мог никто</translation>
    </message>
    <message>
        <source>Record to be sent again</source>
        <translation>Запись будет отправлена снова</translation>
    </message>
    <message>
        <source>A reference came twice</source>
        <translation>Номер дела пришёл дважды</translation>
    </message>
    <message>
        <source>Casebook opened with a colleague</source>
        <translation>Книга дел открыта вместе с коллегой</translation>
    </message>
    <message>
        <source>Done by an administrator alone</source>
        <translation>Сделано администратором в одиночку</translation>
    </message>
    <message>
        <source>Administrators&apos; book was not as it was left: made anew</source>
        <translation>Книга администраторов была не такой, как её оставили: создана заново</translation>
    </message>
    <message>
        <source>A form offered something to its case</source>
        <translation>Опросник предложил что-то делу</translation>
    </message>
    <message>
        <source>A form offers something no more</source>
        <translation>Опросник больше не предлагает этого</translation>
    </message>
    <message>
        <source>Taken over from a form into its case</source>
        <translation>Взято из опросника в дело</translation>
    </message>
    <message>
        <source>Offered by a form, case left as it is</source>
        <translation>Предложено опросником, дело оставлено как есть</translation>
    </message>
    <message>
        <source>A fact of a case recorded</source>
        <translation>Записан факт дела</translation>
    </message>
    <message>
        <source>An interpreter kept in the register</source>
        <translation>Переводчик записан в реестр</translation>
    </message>
    <message>
        <source>A person or a passage of a case recorded</source>
        <translation>Записан человек или безопасный путь дела</translation>
    </message>
    <message>
        <source>A person or a passage of a case taken in from another desk</source>
        <translation>Принят человек или безопасный путь дела с другого рабочего места</translation>
    </message>
    <message>
        <source>A human called to a case</source>
        <translation>К делу позвали на помощь</translation>
    </message>
    <message>
        <source>Somebody came, and said what was done</source>
        <translation>Кто-то пришёл и сказал, что сделано</translation>
    </message>
    <message>
        <source>An assessment kept apart</source>
        <translation>Оценка хранится отдельно</translation>
    </message>
    <message>
        <source>A lawyer settled what was kept apart</source>
        <translation>Юрист решил, как быть с тем, что хранилось отдельно</translation>
    </message>
    <message>
        <source>A safeguard held</source>
        <translation>Сработала защита</translation>
    </message>
    <message>
        <source>Something sealed was kept</source>
        <translation>Сохранено запечатанное</translation>
    </message>
    <message>
        <source>Copy given out</source>
        <translation>Выдана копия</translation>
    </message>
    <message>
        <source>Question over all cases put away</source>
        <translation>Вопрос по всем делам убран</translation>
    </message>
    <message>
        <source>Question over all cases put back</source>
        <translation>Вопрос по всем делам возвращён</translation>
    </message>
    <message>
        <source>Decided whether two cases are of one person</source>
        <translation>Решено, об одном ли человеке два дела</translation>
    </message>
    <message>
        <source>Case withdrawn, opened by mistake</source>
        <translation>Дело отозвано, открыто по ошибке</translation>
    </message>
    <message>
        <source>Withdrawn case brought back</source>
        <translation>Отозванное дело возвращено</translation>
    </message>
    <message>
        <source>Rights notice read in approved words</source>
        <translation>Права зачитаны утверждёнными словами</translation>
    </message>
    <message>
        <source>Decision printed or saved</source>
        <translation>Решение напечатано или сохранено</translation>
    </message>
    <message>
        <source>Case that cannot be sorted into a queue</source>
        <translation>Дело, которое нельзя поставить в очередь</translation>
    </message>
    <message>
        <source>Proof that was not listed here taken back</source>
        <translation>Отозвана справка, которой здесь нет в списке</translation>
    </message>
    <message>
        <source>Draft of a decision saved</source>
        <translation>Черновик решения сохранён</translation>
    </message>
    <message>
        <source>Draft of a decision gone</source>
        <translation>Черновика решения больше нет</translation>
    </message>
    <message>
        <source>Record to be sent again: HQ no longer has it</source>
        <translation>Запись снова ждёт отправки: у центра её больше нет</translation>
    </message>
    <message>
        <source>Desk begins anew, with numbers that were never given</source>
        <translation>Рабочее место начинает заново, с ещё не выданных номеров</translation>
    </message>
    <message>
        <source>Another desk&apos;s newest word</source>
        <translation>Последние сведения о другом рабочем месте</translation>
    </message>
    <message>
        <source>Another desk&apos;s word forgotten</source>
        <translation>Сведения о другом рабочем месте удалены</translation>
    </message>
    <message>
        <source>A desk became a new desk</source>
        <translation>Рабочее место стало новым</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Замечено</translation>
    </message>
    <message>
        <source>Marked as dealt with</source>
        <translation>Отмечено как решённое</translation>
    </message>
    <message>
        <source>High-water mark written again</source>
        <translation>Отметка состояния записана заново</translation>
    </message>
    <message>
        <source>This desk became a new desk</source>
        <translation>Это рабочее место стало новым</translation>
    </message>
    <message>
        <source>Record set aside by HQ for good</source>
        <translation>Запись окончательно помещена центром отдельно</translation>
    </message>
    <message>
        <source>Taken in after all</source>
        <translation>Всё же принято</translation>
    </message>
    <message>
        <source>Asked to be sent again</source>
        <translation>Запрошено снова</translation>
    </message>
    <message>
        <source>Set aside for good</source>
        <translation>Окончательно помещено отдельно</translation>
    </message>
    <message>
        <source>Quarantined record came again</source>
        <translation>Запись из карантина пришла снова</translation>
    </message>
    <message>
        <source>Decision written for its post</source>
        <translation>Решение записано для поста</translation>
    </message>
    <message>
        <source>Record taken in</source>
        <translation>Запись принята</translation>
    </message>
    <message>
        <source>Contents of something refused cleared</source>
        <translation>Содержимое непринятого удалено</translation>
    </message>
    <message>
        <source>Record set aside</source>
        <translation>Запись помещена в карантин (отдельно)</translation>
    </message>
    <message>
        <source>Record taken out of the casebook</source>
        <translation>Запись изъята из книги дел</translation>
    </message>
    <message>
        <source>Record printed</source>
        <translation>Запись напечатана</translation>
    </message>
    <message>
        <source>Way of a record set</source>
        <translation>Указан путь записи</translation>
    </message>
    <message>
        <source>Statement signed</source>
        <translation>Заявление подписано</translation>
    </message>
    <message>
        <source>Statement put into a bundle</source>
        <translation>Заявление вложено в пакет</translation>
    </message>
    <message>
        <source>Statement taken in</source>
        <translation>Заявление принято</translation>
    </message>
    <message>
        <source>Statement to be sent</source>
        <translation>Заявление ждёт отправки</translation>
    </message>
    <message>
        <source>Statement received</source>
        <translation>Заявление получено</translation>
    </message>
    <message>
        <source>Statement waits for a person at HQ</source>
        <translation>Заявление ждёт решения человека в центре</translation>
    </message>
    <message>
        <source>Statement refused</source>
        <translation>Заявление отклонено</translation>
    </message>
    <message>
        <source>Statement set aside by HQ for good</source>
        <translation>Заявление окончательно помещено центром отдельно</translation>
    </message>
    <message>
        <source>Bundle sealed</source>
        <translation>Пакет запечатан</translation>
    </message>
    <message>
        <source>Bundle written</source>
        <translation>Пакет записан</translation>
    </message>
    <message>
        <source>Bundle received</source>
        <translation>Пакет получен</translation>
    </message>
    <message>
        <source>Bundle replaced by newer ones</source>
        <translation>Пакет заменён более новыми</translation>
    </message>
    <message>
        <source>Bundle taken in</source>
        <translation>Пакет принят</translation>
    </message>
    <message>
        <source>Bundle flagged</source>
        <translation>Пакет помечен: требует внимания</translation>
    </message>
    <message>
        <source>File of a bundle written and read back</source>
        <translation>Файл пакета записан и прочитан обратно</translation>
    </message>
    <message>
        <source>Receipt taken in</source>
        <translation>Квитанция принята</translation>
    </message>
    <message>
        <source>Receipt written</source>
        <translation>Квитанция записана</translation>
    </message>
    <message>
        <source>Instrument added</source>
        <translation>Опросник добавлен</translation>
    </message>
    <message>
        <source>Lists of an instrument added</source>
        <translation>Добавлены списки опросника</translation>
    </message>
    <message>
        <source>Approved texts added</source>
        <translation>Утверждённые тексты добавлены</translation>
    </message>
    <message>
        <source>Something loaded cannot be judged any more</source>
        <translation>Загруженное больше нельзя проверить</translation>
    </message>
    <message>
        <source>Something loaded can be judged again</source>
        <translation>Загруженное снова можно проверить</translation>
    </message>
    <message>
        <source>Something loaded kept, which nobody can judge</source>
        <translation>Оставлено загруженное, которое никто не может проверить</translation>
    </message>
    <message>
        <source>Officer added</source>
        <translation>Сотрудник добавлен</translation>
    </message>
    <message>
        <source>Officer certified</source>
        <translation>Сотруднику выдан сертификат</translation>
    </message>
    <message>
        <source>Officer removed</source>
        <translation>Сотрудник удалён</translation>
    </message>
    <message>
        <source>Officer changed</source>
        <translation>Сотрудник изменён</translation>
    </message>
    <message>
        <source>Known desk changed</source>
        <translation>Известное рабочее место изменено</translation>
    </message>
    <message>
        <source>Desk changed</source>
        <translation>Рабочее место изменено</translation>
    </message>
    <message>
        <source>Casebook given a new key</source>
        <translation>Книге дел дан новый ключ</translation>
    </message>
    <message>
        <source>Key file added</source>
        <translation>Файл-ключ добавлен</translation>
    </message>
    <message>
        <source>Key file removed</source>
        <translation>Файл-ключ убран</translation>
    </message>
    <message>
        <source>Signing key made on a token</source>
        <translation>Ключ подписи создан на токене</translation>
    </message>
    <message>
        <source>Signing with a token ended</source>
        <translation>Отказ от подписи токеном</translation>
    </message>
    <message>
        <source>Key on this desk made harder to guess</source>
        <translation>Ключ на этом рабочем месте стало труднее подобрать</translation>
    </message>
    <message>
        <source>Issuing key opened by two officers</source>
        <translation>Ключ выдачи открыт двумя сотрудниками</translation>
    </message>
    <message>
        <source>Issuing key sealed to two officers</source>
        <translation>Ключ выдачи запечатан для двух сотрудников</translation>
    </message>
    <message>
        <source>Officers named for the issuing key</source>
        <translation>Назначены сотрудники для ключа выдачи</translation>
    </message>
    <message>
        <source>Issuing key copied for the safe</source>
        <translation>Записана копия ключа выдачи для сейфа</translation>
    </message>
    <message>
        <source>Issuing key brought back from the safe</source>
        <translation>Ключ выдачи возвращён из сейфа</translation>
    </message>
    <message>
        <source>Register of certificates begun</source>
        <translation>Начат реестр сертификатов</translation>
    </message>
    <message>
        <source>Certificate came that is in no register</source>
        <translation>Пришёл сертификат, которого нет в реестре</translation>
    </message>
    <message>
        <source>Certificates taken back into the register</source>
        <translation>Сертификаты возвращены в реестр</translation>
    </message>
    <message>
        <source>Certificates registered</source>
        <translation>Сертификаты внесены в реестр</translation>
    </message>
    <message>
        <source>Register of certificates taken over</source>
        <translation>Принят реестр сертификатов</translation>
    </message>
    <message>
        <source>Languages or sex of an officer changed</source>
        <translation>Изменены языки или пол сотрудника</translation>
    </message>
    <message>
        <source>Trust of the desk found changed</source>
        <translation>Обнаружено: изменено, кому доверяет рабочее место</translation>
    </message>
    <message>
        <source>Trust of the desk put back</source>
        <translation>Возвращено, кому доверяет рабочее место</translation>
    </message>
    <message>
        <source>Changed trust accepted by two officers</source>
        <translation>Изменение доверия принято двумя сотрудниками</translation>
    </message>
    <message>
        <source>Officer&apos;s certificate revoked</source>
        <translation>Сертификат сотрудника отозван</translation>
    </message>
    <message>
        <source>Desk&apos;s certificates revoked</source>
        <translation>Сертификаты рабочего места отозваны</translation>
    </message>
    <message>
        <source>Organisation&apos;s rules set</source>
        <translation>Заданы правила организации</translation>
    </message>
    <message>
        <source>Recovery made</source>
        <translation>Создан ключ восстановления</translation>
    </message>
    <message>
        <source>Clinical identity taken</source>
        <translation>Клинический ключ принят</translation>
    </message>
    <message>
        <source>Backup begun</source>
        <translation>Начата резервная копия</translation>
    </message>
    <message>
        <source>Backup made and verified</source>
        <translation>Резервная копия создана и проверена</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Резервная копия восстановлена</translation>
    </message>
    <message>
        <source>Counter raised</source>
        <translation>Счётчик увеличен</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Настройка изменена</translation>
    </message>
    <message>
        <source>Setting removed</source>
        <translation>Настройка убрана</translation>
    </message>
    <message>
        <source>Setting moved to a table of its own</source>
        <translation>Настройка перенесена в собственную таблицу</translation>
    </message>
    <message>
        <source>Officer&apos;s recipient kept</source>
        <translation>Адресат сотрудника сохранён</translation>
    </message>
    <message>
        <source>Officer&apos;s recipient removed</source>
        <translation>Адресат сотрудника убран</translation>
    </message>
    <message>
        <source>Certificate revoked</source>
        <translation>Сертификат отозван</translation>
    </message>
    <message>
        <source>Certificate revoked more strictly</source>
        <translation>Сертификат отозван строже</translation>
    </message>
    <message>
        <source>HQ&apos;s stamp kept</source>
        <translation>Штамп центра сохранён</translation>
    </message>
    <message>
        <source>Revocation list kept</source>
        <translation>Список отзыва сохранён</translation>
    </message>
    <message>
        <source>Bundle&apos;s signed manifest kept</source>
        <translation>Подписанная опись пакета сохранена</translation>
    </message>
    <message>
        <source>Unfinished note kept</source>
        <translation>Недописанная заметка сохранена</translation>
    </message>
    <message>
        <source>Unfinished note removed</source>
        <translation>Недописанная заметка убрана</translation>
    </message>
    <message>
        <source>Clock accepted</source>
        <translation>Часы приняты</translation>
    </message>
    <message>
        <source>Clock first seen</source>
        <translation>Часы отмечены впервые</translation>
    </message>
    <message>
        <source>Time corrected</source>
        <translation>Время исправлено</translation>
    </message>
    <message>
        <source>Correction of the time: nothing to do</source>
        <translation>Исправление времени: менять нечего</translation>
    </message>
    <message>
        <source>Headquarters&apos; time taken over</source>
        <translation>Принято время центра</translation>
    </message>
    <message>
        <source>Headquarters&apos; time not believed</source>
        <translation>Время центра не принято на веру</translation>
    </message>
    <message>
        <source>Clock set back</source>
        <translation>Часы переведены назад</translation>
    </message>
    <message>
        <source>Case taken from a queue</source>
        <translation>Дело взято в работу из очереди</translation>
    </message>
    <message>
        <source>Claim of a case ended</source>
        <translation>Работа с делом закончилась</translation>
    </message>
    <message>
        <source>Case moved on in review</source>
        <translation>Дело передвинуто дальше</translation>
    </message>
    <message>
        <source>Something urgent acknowledged</source>
        <translation>Срочное подтверждено</translation>
    </message>
    <message>
        <source>A case offered to another desk</source>
        <translation>Дело предложено другому рабочему месту</translation>
    </message>
    <message>
        <source>A case taken by a desk, which holds it now</source>
        <translation>Дело приняло рабочее место, теперь оно ведёт его</translation>
    </message>
    <message>
        <source>Known which assessment began with which</source>
        <translation>Известно, с какой оценки началась эта</translation>
    </message>
    <message>
        <source>A fact of a case taken in from another desk</source>
        <translation>Принят факт дела с другого рабочего места</translation>
    </message>
    <message>
        <source>A fact or an alarm signed, to go to the other desk</source>
        <translation>Факт или тревога подписаны, чтобы уйти на другое рабочее место</translation>
    </message>
    <message>
        <source>Proof given out by two officers</source>
        <translation>Справку выдали два сотрудника</translation>
    </message>
    <message>
        <source>Proof printed or saved</source>
        <translation>Справка напечатана или сохранена</translation>
    </message>
    <message>
        <source>Key of proofs no longer vouched for</source>
        <translation>За ключ справок больше не ручаются</translation>
    </message>
    <message>
        <source>List of proofs taken back after a restore</source>
        <translation>Список справок взят обратно после восстановления</translation>
    </message>
    <message>
        <source>Numbers exported, sealed</source>
        <translation>Числа выгружены и запечатаны</translation>
    </message>
    <message>
        <source>An erased case&apos;s steps kept in the numbers</source>
        <translation>Шаги стёртого дела оставлены в числах</translation>
    </message>
    <message>
        <source>Key that signs proofs kept</source>
        <translation>Ключ подписи справок сохранён</translation>
    </message>
    <message>
        <source>Restricted case opened</source>
        <translation>Открыто дело с ограниченным доступом</translation>
    </message>
    <message>
        <source>Decision printed</source>
        <translation>Решение напечатано</translation>
    </message>
    <message>
        <source>Numbers printed</source>
        <translation>Числа напечатаны</translation>
    </message>
    <message>
        <source>A call begun</source>
        <translation>Звонок начат</translation>
    </message>
    <message>
        <source>A call ended</source>
        <translation>Звонок завершён</translation>
    </message>
    <message>
        <source>A call goes on</source>
        <translation>Звонок продолжается</translation>
    </message>
    <message>
        <source>It was said what becomes of a call</source>
        <translation>Сказано, что делать со звонком</translation>
    </message>
    <message>
        <source>A call taken out of a case</source>
        <translation>Звонок убран из дела</translation>
    </message>
    <message>
        <source>A call put to a story</source>
        <translation>Звонок отнесён к истории</translation>
    </message>
    <message>
        <source>It was said when to call back</source>
        <translation>Сказано, когда перезвонить</translation>
    </message>
    <message>
        <source>A call handed to the next shift</source>
        <translation>Звонок передан следующей смене</translation>
    </message>
    <message>
        <source>A call taken over</source>
        <translation>Звонок принят</translation>
    </message>
    <message>
        <source>The words of a call lost, as the rule says</source>
        <translation>Слова звонка стёрты по правилу</translation>
    </message>
    <message>
        <source>A call became part of a case</source>
        <translation>Звонок вошёл в дело</translation>
    </message>
    <message>
        <source>A call is no longer part of a case</source>
        <translation>Звонок больше не в деле</translation>
    </message>
    <message>
        <source>A call closed</source>
        <translation>Звонок закрыт</translation>
    </message>
    <message>
        <source>A closed call opened again</source>
        <translation>Закрытый звонок открыт снова</translation>
    </message>
    <message>
        <source>Draft with ratings sealed</source>
        <translation>Черновик с оценками запечатан</translation>
    </message>
    <message>
        <source>Ratings locked for a second rating</source>
        <translation>Оценки зафиксированы для второй оценки</translation>
    </message>
    <message>
        <source>Draft goes on after a second rating</source>
        <translation>Черновик продолжается после второй оценки</translation>
    </message>
    <message>
        <source>Sealed ratings opened by the organisation</source>
        <translation>Запечатанные оценки открыты организацией</translation>
    </message>
    <message>
        <source>Second rating begun</source>
        <translation>Вторая оценка начата</translation>
    </message>
    <message>
        <source>Indicator rated, sealed</source>
        <translation>Индикатор оценён, запечатано</translation>
    </message>
    <message>
        <source>Second rating locked</source>
        <translation>Вторая оценка зафиксирована</translation>
    </message>
    <message>
        <source>Second rating given up</source>
        <translation>От второй оценки отказались</translation>
    </message>
    <message>
        <source>Case of which it cannot be read what is due</source>
        <translation>Дело, по которому нельзя прочесть, что предстоит</translation>
    </message>
    <message>
        <source>Evidence of another desk&apos;s case erased</source>
        <translation>Свидетельства дела другого рабочего места стёрты навсегда</translation>
    </message>
    <message>
        <source>Evidence of another desk&apos;s case held, or no longer</source>
        <translation>Свидетельства дела другого рабочего места удержаны или больше нет</translation>
    </message>
    <message>
        <source>A file taken in as an answer</source>
        <translation>Файл принят как ответ</translation>
    </message>
    <message>
        <source>The content of a file of a case kept</source>
        <translation>Сохранено содержимое файла дела</translation>
    </message>
    <message>
        <source>A recording of a talk begun</source>
        <translation>Аудиозапись беседы начата</translation>
    </message>
    <message>
        <source>A recording of a talk ended</source>
        <translation>Аудиозапись беседы окончена</translation>
    </message>
    <message>
        <source>A place in a recording marked</source>
        <translation>Отмечено место в аудиозаписи</translation>
    </message>
    <message>
        <source>A recording listened to</source>
        <translation>Аудиозапись прослушана</translation>
    </message>
    <message>
        <source>Words typed beside a recording</source>
        <translation>К аудиозаписи набраны слова</translation>
    </message>
    <message>
        <source>That a talk was recorded signed for HQ</source>
        <translation>Для центра подписано, что беседа записана на звук</translation>
    </message>
    <message>
        <source>The sound of a recording signed for HQ</source>
        <translation>Звук аудиозаписи подписан для центра</translation>
    </message>
    <message>
        <source>A recording erased</source>
        <translation>Аудиозапись стёрта</translation>
    </message>
    <message>
        <source>The sent sound of a recording erased</source>
        <translation>Отправленный звук аудиозаписи стёрт</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>Дело закрыто</translation>
    </message>
    <message>
        <source>Case opened again</source>
        <translation>Дело снова открыто</translation>
    </message>
    <message>
        <source>Case closed at another desk</source>
        <translation>Дело закрыто на другом рабочем месте</translation>
    </message>
    <message>
        <source>Case opened again at another desk</source>
        <translation>Дело снова открыто на другом рабочем месте</translation>
    </message>
    <message>
        <source>Signed rules put back</source>
        <translation>Подписанные правила возвращены</translation>
    </message>
    <message>
        <source>Organisation&apos;s rules signed</source>
        <translation>Правила организации подписаны</translation>
    </message>
    <message>
        <source>Proposed rules set aside</source>
        <translation>Предложенные правила сняты</translation>
    </message>
    <message>
        <source>A later version of the program began here</source>
        <translation>Начала работу более поздняя версия программы</translation>
    </message>
    <message>
        <source>Update of the program saved</source>
        <translation>Обновление программы сохранено</translation>
    </message>
    <message>
        <source>Update of the program handed on</source>
        <translation>Обновление программы передаётся дальше</translation>
    </message>
    <message>
        <source>Update of the program handed on no more</source>
        <translation>Обновление программы больше не передаётся</translation>
    </message>
    <message>
        <source>Who signs updates: taken back</source>
        <translation>Подписывающий обновления отозван</translation>
    </message>
    <message>
        <source>A watch list loaded</source>
        <translation>Загружен контрольный список</translation>
    </message>
    <message>
        <source>The use of a watch list ended</source>
        <translation>Контрольным списком больше не пользуются</translation>
    </message>
    <message>
        <source>All cases compared for the same person</source>
        <translation>Все дела сравнены: не один ли человек</translation>
    </message>
    <message>
        <source>Rules of comparing all cases changed</source>
        <translation>Изменены правила сравнения всех дел</translation>
    </message>
    <message>
        <source>Issuing certificate renewed</source>
        <translation>Обновлён сертификат ключа выдачи</translation>
    </message>
    <message>
        <source>Receipt issued by the registry</source>
        <translation>Квитанция выдана реестром</translation>
    </message>
    <message>
        <source>Region given to a desk</source>
        <translation>Рабочему месту назначен регион</translation>
    </message>
    <message>
        <source>Registry restored</source>
        <translation>Реестр восстановлен</translation>
    </message>
    <message>
        <source>Edition of the numbers made</source>
        <translation>Сделан выпуск чисел</translation>
    </message>
    <message>
        <source>Question over all cases kept</source>
        <translation>Вопрос обо всех делах сохранён</translation>
    </message>
    <message>
        <source>Answer to a question exported, sealed</source>
        <translation>Ответ на вопрос экспортирован запечатанным</translation>
    </message>
</context>
<context>
    <name>AddKeyFileDialog</name>
    <message>
        <source>Add a key file</source>
        <translation>Добавить файл-ключ</translation>
    </message>
    <message>
        <source>Make the key file</source>
        <translation>Создать файл-ключ</translation>
    </message>
    <message>
        <source>Choose where to write it…</source>
        <translation>Выбрать, куда записать…</translation>
    </message>
    <message>
        <source>From now on this desk opens for you with your passphrase and this file together. Keep the file on a stick that does not stay with the computer.</source>
        <translation>С этого момента рабочее место открывается для Вас только парольной фразой вместе с этим файлом. Храните файл на флешке, которая не остаётся у компьютера.</translation>
    </message>
    <message>
        <source>Without the file you cannot unlock any more. Copy it to a second stick and lock that one away.</source>
        <translation>Без файла Вы больше не сможете разблокировать. Скопируйте его на вторую флешку и уберите её под замок.</translation>
    </message>
    <message>
        <source>The place of the key file is missing</source>
        <translation>Не указано место для файла-ключа</translation>
    </message>
    <message>
        <source>Key file: {name}</source>
        <translation>Файл-ключ: {name}</translation>
    </message>
</context>
<context>
    <name>AddOfficerDialog</name>
    <message>
        <source>Add an officer to {desk}</source>
        <translation>Добавить сотрудника: {desk}</translation>
    </message>
    <message>
        <source>Add the officer</source>
        <translation>Добавить сотрудника</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>As it stands in signatures.</source>
        <translation>Так, как пишется в подписях.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>What they may do here. Headquarters sees it and approves it.</source>
        <translation>Что этому сотруднику можно здесь делать. Центр видит и утверждает её.</translation>
    </message>
    <message>
        <source>Now hand over the keyboard</source>
        <translation>Теперь передайте клавиатуру</translation>
    </message>
    <message>
        <source>The new officer types a passphrase of their own. Nobody else may see it.</source>
        <translation>Новый сотрудник вводит свою парольную фразу. Больше никто не должен её видеть.</translation>
    </message>
    <message>
        <source>Passphrase of the new officer</source>
        <translation>Парольная фраза нового сотрудника</translation>
    </message>
    <message>
        <source>At least 15 characters; four or five words that do not belong together are good.</source>
        <translation>Не меньше 15 знаков; хорошо подойдут четыре или пять слов, не связанных между собой.</translation>
    </message>
    <message>
        <source>Name is missing</source>
        <translation>Имя не указано</translation>
    </message>
</context>
<context>
    <name>AfterwardsDialog</name>
    <message>
        <source>How is the person, {count} months after the return?</source>
        <translation>Как живёт человек через {count} мес. после возвращения?</translation>
    </message>
    <message>
        <source>You say it by name, in your organisation&apos;s words. It is no rating, and no ground of a decision.</source>
        <translation>Вы говорите это от своего имени, словами Вашей организации. Это не оценка и не основание решения.</translation>
    </message>
    <message>
        <source>Sign it</source>
        <translation>Подписать</translation>
    </message>
    <message>
        <source>In your organisation&apos;s words</source>
        <translation>Словами Вашей организации</translation>
    </message>
    <message>
        <source>More words; may be empty</source>
        <translation>Ещё слова; можно оставить пустым</translation>
    </message>
</context>
<context>
    <name>AfterwardsPanel</name>
    <message>
        <source>Appeal, and who tells the person</source>
        <translation>Обжалование и кто сообщает человеку</translation>
    </message>
    <message>
        <source>To whom, where, and who helps with it.</source>
        <translation>Кому, куда и кто в этом поможет.</translation>
    </message>
    <message>
        <source>How the person can appeal</source>
        <translation>Как человек может обжаловать</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>До какого дня</translation>
    </message>
    <message>
        <source>An officer or a post that the person knows.</source>
        <translation>Сотрудник или пост, которых человек знает.</translation>
    </message>
    <message>
        <source>Who tells the person</source>
        <translation>Кто сообщает человеку</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>На каком языке</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Ещё не выбрано</translation>
    </message>
</context>
<context>
    <name>AgainDialog</name>
    <message>
        <source>The person appeals</source>
        <translation>Человек обжалует</translation>
    </message>
    <message>
        <source>Look at this decision again?</source>
        <translation>Пересмотреть это решение?</translation>
    </message>
    <message>
        <source>The decision stays in force until another takes its place. What you write is signed with your name and kept.</source>
        <translation>Решение действует, пока его место не займёт другое. Написанное подписывается Вашим именем и хранится.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>What the person says</source>
        <translation>Что говорит человек</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Обоснование</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Pass the appeal on</source>
        <translation>Передать жалобу</translation>
    </message>
    <message>
        <source>Have it looked at again</source>
        <translation>Отправить на пересмотр</translation>
    </message>
    <message>
        <source>Choose why.</source>
        <translation>Выберите почему.</translation>
    </message>
    <message>
        <source>Write why, in words.</source>
        <translation>Напишите почему, словами.</translation>
    </message>
</context>
<context>
    <name>AgendaPage</name>
    <message>
        <source>What is due</source>
        <translation>Что предстоит</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Чьё</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>Overdue at</source>
        <translation>Просрочено где</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>How much is overdue where</source>
        <translation>Сколько и где просрочено</translation>
    </message>
    <message>
        <source>What is due is being put together; cases left: {count}</source>
        <translation>Список составляется; осталось дел: {count}</translation>
    </message>
    <message>
        <source>What is due could not be read. What is shown may not be all.</source>
        <translation>Список прочитать не удалось. Показано, возможно, не всё.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message>
        <source>On {day}</source>
        <translation>На {day}</translation>
    </message>
    <message>
        <source>Nothing is due on {day}.</source>
        <translation>На {day} ничего нет.</translation>
    </message>
    <message>
        <source>Call-backs, tasks, plans and reviews of your cases appear here by their day.</source>
        <translation>Здесь по дням появляются обратные звонки, задачи, планы и пересмотры Ваших дел.</translation>
    </message>
    <message>
        <source>The next day with something is {day}.</source>
        <translation>Следующий день, когда что-то есть: {day}.</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Ничего не предстоит</translation>
    </message>
    <message>
        <source>Show everybody&apos;s</source>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>Mine and nobody&apos;s</source>
        <translation>Моё и ничьё</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Всех</translation>
    </message>
</context>
<context>
    <name>AgreementFigures</name>
    <message>
        <source>Measure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Measures over all</source>
        <translation>Показатели по всем индикаторам</translation>
    </message>
    <message>
        <source>The plot shows alpha for each indicator: at the middle raters agree as chance would, at the end they agree wholly.</source>
        <translation>На рисунке показана альфа по каждому индикатору: в середине оценивающие согласны как при случайности, на краю согласны полностью.</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Индикатор</translation>
    </message>
    <message>
        <source>Measures by indicator</source>
        <translation>Показатели по индикаторам</translation>
    </message>
    <message>
        <source>Nothing that fits was rated by two people yet.</source>
        <translation>Подходящего, что оценили двое, пока нет.</translation>
    </message>
    <message>
        <source>{assessments} rated twice, {units} indicators compared. To train raters: no figure says anything of a person who was assessed.</source>
        <translation>Оценено дважды: {assessments}, сравнено индикаторов: {units}. Для обучения оценивающих: ни одно число ничего не говорит о человеке, которого оценивали.</translation>
    </message>
    <message>
        <source>-1</source>
        <translation>-1</translation>
    </message>
    <message>
        <source>0: chance</source>
        <translation>0: случайность</translation>
    </message>
    <message>
        <source>1: wholly</source>
        <translation>1: полностью</translation>
    </message>
    <message>
        <source>Alpha for each indicator.</source>
        <translation>Альфа по каждому индикатору.</translation>
    </message>
    <message>
        <source>What the measure says</source>
        <translation>О чём показатель</translation>
    </message>
</context>
<context>
    <name>AgreementView</name>
    <message>
        <source>Instrument</source>
        <translation>Опросник</translation>
    </message>
    <message>
        <source>Raters</source>
        <translation>Оценивающие</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Пост</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Что сравнивается</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Последние 30 дней</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Последние 90 дней</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Последний год</translation>
    </message>
    <message>
        <source>All raters</source>
        <translation>Все оценивающие</translation>
    </message>
    <message>
        <source>All posts</source>
        <translation>Все посты</translation>
    </message>
</context>
<context>
    <name>AlikePanel</name>
    <message>
        <source>Possibly the same person</source>
        <translation>Возможно, тот же человек</translation>
    </message>
    <message>
        <source>Look at each beside what you typed, so that nobody gets two cases. You decide; the program only compares names, birth date and papers.</source>
        <translation>Сравните каждое с тем, что Вы ввели, чтобы ни у кого не было двух дел. Решаете Вы; программа только сравнивает имена, дату рождения и документы.</translation>
    </message>
</context>
<context>
    <name>Anchors</name>
    <message>
        <source>What counts, and what does not</source>
        <translation>Что считается и что нет</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Показано</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Свёрнуто</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>What became of it?</source>
        <translation>Что из этого вышло?</translation>
    </message>
    <message>
        <source>You say, by name, what was done. It goes back to who asked, with the next bundle.</source>
        <translation>Вы своим именем говорите, что сделано. Со следующим пакетом это вернётся к тому, кто просил.</translation>
    </message>
    <message>
        <source>Sign the answer</source>
        <translation>Подписать ответ</translation>
    </message>
    <message>
        <source>It cannot be done, for the reason above</source>
        <translation>Это сделать нельзя, причина выше</translation>
    </message>
</context>
<context>
    <name>AnswerExportDialog</name>
    <message>
        <source>The answer as it is shown, sealed: only whom you name below can open it. Question, edition and recipients stand in the log.</source>
        <translation>Ответ, как он показан, запечатанный: открыть его сможет только тот, кого Вы назовёте ниже. Вопрос, выпуск и получатели остаются в журнале.</translation>
    </message>
    <message>
        <source>A row for each case</source>
        <translation>По строке на каждое дело</translation>
    </message>
    <message>
        <source>Under a pseudonym that is another in every export.</source>
        <translation>Под псевдонимом, который в каждом экспорте другой.</translation>
    </message>
</context>
<context>
    <name>AnswerLine</name>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Нет ответа</translation>
    </message>
    <message>
        <source>Taken over from the case, not asked again</source>
        <translation>Взято из дела, заново не спрашивали</translation>
    </message>
    <message>
        <source>Change: {question}. {answer}</source>
        <translation>Изменить: {question}. {answer}</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>An answer is needed: {question}</source>
        <translation>Нужен ответ: {question}</translation>
    </message>
    <message>
        <source>This answer does not fit: {question}</source>
        <translation>Этот ответ не подходит: {question}</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Не начато</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Cannot start yet</source>
        <translation>Пока нельзя начать</translation>
    </message>
    <message>
        <source>There is a problem</source>
        <translation>Нужно исправить</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Нет ответа</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Есть ответ</translation>
    </message>
    <message>
        <source>Answer needed</source>
        <translation>Нужен ответ</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>Файл приложен</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <source>Earlier answers open it.</source>
        <translation>Его открывают предыдущие ответы.</translation>
    </message>
    <message>
        <source>It depends on the answer to {questions}</source>
        <translation>Зависит от ответа на {questions}</translation>
    </message>
    <message>
        <source>Answered only by {roles}</source>
        <translation>Отвечает только {roles}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>A safeguard keeps this shut, leave it open: {question}</source>
        <translation>Защитное правило держит это закрытым, оставьте без ответа: {question}</translation>
    </message>
</context>
<context>
    <name>AnswersLeftOut</name>
    <message>
        <source>Left out</source>
        <translation>Опущено</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>A name, wherever it stands</source>
        <translation>Имя, где бы оно ни стояло</translation>
    </message>
    <message>
        <source>{why}: always left out</source>
        <translation>{why}: опускается всегда</translation>
    </message>
</context>
<context>
    <name>ApartDialog</name>
    <message>
        <source>Kept apart</source>
        <translation>Хранится отдельно</translation>
    </message>
    <message>
        <source>What is said to stem from ill-treatment is used in no rating, decision or referral until a lawyer settles it. What was said before the notice was declined stays apart for good.</source>
        <translation>То, о чём говорят, что оно получено жестоким обращением, не используется ни в оценках, ни в решениях, ни в передаче другим, пока не решит юрист. Сказанное до отказа от разъяснения хранится отдельно навсегда.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>What to keep apart</source>
        <translation>Что хранить отдельно</translation>
    </message>
    <message>
        <source>Nothing is kept apart in this case.</source>
        <translation>В этом деле ничего не хранится отдельно.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Keep apart: ill-treatment</source>
        <translation>Хранить отдельно: жестокое обращение</translation>
    </message>
    <message>
        <source>It may be used</source>
        <translation>Можно использовать</translation>
    </message>
    <message>
        <source>It stays apart</source>
        <translation>Остаётся отдельно</translation>
    </message>
    <message>
        <source>Said before the notice was declined</source>
        <translation>Сказано до отказа от разъяснения</translation>
    </message>
    <message>
        <source>Said to stem from ill-treatment</source>
        <translation>Говорят, что получено жестоким обращением</translation>
    </message>
    <message>
        <source>It stays apart for good.</source>
        <translation>Остаётся отдельно навсегда.</translation>
    </message>
    <message>
        <source>Two lawyers found otherwise. It stays apart until a lawyer settles that.</source>
        <translation>Два юриста решили по-разному. Остаётся отдельно, пока юрист не решит и это.</translation>
    </message>
    <message>
        <source>It waits for a lawyer.</source>
        <translation>Ждёт юриста.</translation>
    </message>
    <message>
        <source>It may be used: {lawyer}. {reason}</source>
        <translation>Можно использовать: {lawyer}. {reason}</translation>
    </message>
    <message>
        <source>It stays apart: {lawyer}. {reason}</source>
        <translation>Остаётся отдельно: {lawyer}. {reason}</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Скажите, почему.</translation>
    </message>
</context>
<context>
    <name>ArrivedText</name>
    <message>
        <source>Nothing but its word of how it stands</source>
        <translation>Только сообщение о своём состоянии</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>Посмотреть: %n</numerusform>
            <numerusform>Посмотреть: %n</numerusform>
            <numerusform>Посмотреть: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) taken in</source>
        <translation>
            <numerusform>Принята %n запись</numerusform>
            <numerusform>Приняты %n записи</numerusform>
            <numerusform>Принято %n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) here already</source>
        <translation>
            <numerusform>%n запись уже здесь</numerusform>
            <numerusform>%n записи уже здесь</numerusform>
            <numerusform>%n записей уже здесь</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) held for a person to judge</source>
        <translation>
            <numerusform>%n запись ждёт решения человека</numerusform>
            <numerusform>%n записи ждут решения человека</numerusform>
            <numerusform>%n записей ждут решения человека</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) not taken in</source>
        <translation>
            <numerusform>%n запись не принята</numerusform>
            <numerusform>%n записи не приняты</numerusform>
            <numerusform>%n записей не принято</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) under an id that is something else here</source>
        <translation>
            <numerusform>%n запись под номером, который здесь занят другим</numerusform>
            <numerusform>%n записи под номером, который здесь занят другим</numerusform>
            <numerusform>%n записей под номером, который здесь занят другим</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Ask for consent</source>
        <translation>Спросить о согласии</translation>
    </message>
    <message>
        <source>Tell the person first: refusing changes nothing, neither the decision nor the help. They can take back what they agree to at any time, without a reason.</source>
        <translation>Сначала скажите человеку: отказ ничего не меняет, ни решения, ни помощи. Согласие можно отозвать в любое время, без причины.</translation>
    </message>
    <message>
        <source>Sign what they said</source>
        <translation>Подписать сказанное</translation>
    </message>
    <message>
        <source>The person is or may be a child: their guardian answers, the child is heard, and nothing in public is asked.</source>
        <translation>Этот человек — ребёнок, или это возможно: отвечает опекун, ребёнка выслушивают, о публичном не спрашивают.</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>На что</translation>
    </message>
    <message>
        <source>What the partner may know</source>
        <translation>Что можно знать партнёру</translation>
    </message>
    <message>
        <source>Word for word, as the person said it.</source>
        <translation>Слово в слово, как сказал человек.</translation>
    </message>
    <message>
        <source>Partner, by name</source>
        <translation>Партнёр, по названию или имени</translation>
    </message>
    <message>
        <source>What the partner is</source>
        <translation>Кто этот партнёр</translation>
    </message>
    <message>
        <source>They agree</source>
        <translation>Согласие дано</translation>
    </message>
    <message>
        <source>They refuse</source>
        <translation>Согласие не дано</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>How it was asked</source>
        <translation>Как спрашивали</translation>
    </message>
    <message>
        <source>Where, who was there, what was explained.</source>
        <translation>Где, кто был рядом, что объяснили.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выберите</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>На каком языке</translation>
    </message>
    <message>
        <source>Interpreter (optional)</source>
        <translation>Переводчик (необязательно)</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>В какой день</translation>
    </message>
    <message>
        <source>Until when (optional)</source>
        <translation>До какого дня (необязательно)</translation>
    </message>
    <message>
        <source>What the person said (optional)</source>
        <translation>Что сказал человек (необязательно)</translation>
    </message>
    <message>
        <source>In their words.</source>
        <translation>Словами самого человека.</translation>
    </message>
    <message>
        <source>Choose to what.</source>
        <translation>Выберите, на что.</translation>
    </message>
    <message>
        <source>Name the partner.</source>
        <translation>Назовите партнёра.</translation>
    </message>
    <message>
        <source>Say what the partner is.</source>
        <translation>Укажите, кто этот партнёр.</translation>
    </message>
    <message>
        <source>Say what the partner may know.</source>
        <translation>Укажите, что можно знать партнёру.</translation>
    </message>
    <message>
        <source>Choose what they say.</source>
        <translation>Выберите ответ.</translation>
    </message>
    <message>
        <source>Say how it was asked.</source>
        <translation>Укажите, как спрашивали.</translation>
    </message>
    <message>
        <source>Choose the language.</source>
        <translation>Выберите язык.</translation>
    </message>
    <message>
        <source>Say on which day; it is not in the future.</source>
        <translation>Укажите день; он не в будущем.</translation>
    </message>
    <message>
        <source>The last day is no day, or too early.</source>
        <translation>Последний день указан неверно или слишком ранний.</translation>
    </message>
    <message>
        <source>What is written is too long to be kept.</source>
        <translation>Написанное слишком длинно, чтобы его сохранить.</translation>
    </message>
    <message>
        <source>Who rates second?</source>
        <translation>Кто оценивает вторым?</translation>
    </message>
    <message>
        <source>They see the words, kind and place of the evidence, and nothing of how it was rated. Choose somebody who does not know the ratings and is free to differ.</source>
        <translation>Он видит слова, вид и место каждого сведения и ничего о том, как оно оценено. Выберите того, кто не знает оценок и волен не согласиться.</translation>
    </message>
    <message>
        <source>Second rater</source>
        <translation>Второй оценивающий</translation>
    </message>
    <message>
        <source>Words for them (optional)</source>
        <translation>Слова для него (необязательно)</translation>
    </message>
    <message>
        <source>Never anything of the ratings.</source>
        <translation>Ничего об оценках.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Another desk: {name}</source>
        <translation>Другое рабочее место: {name}</translation>
    </message>
    <message>
        <source>Choose who rates second.</source>
        <translation>Выберите, кто оценивает вторым.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Пока никто</translation>
    </message>
    <message>
        <source>Ask them</source>
        <translation>Попросить его</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>The words as they should be</source>
        <translation>Какими должны быть слова</translation>
    </message>
</context>
<context>
    <name>AskingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Attached</name>
    <message>
        <source>Files of this kind can be neither shown nor played here.</source>
        <translation>Файлы такого вида здесь нельзя ни показать, ни прослушать.</translation>
    </message>
    <message>
        <source>The file is larger than what is shown here.</source>
        <translation>Файл больше того, что здесь показывается.</translation>
    </message>
    <message>
        <source>The file is damaged, or is not what it looks like.</source>
        <translation>Файл повреждён или не является тем, чем выглядит.</translation>
    </message>
    <message>
        <source>The document is closed by a password.</source>
        <translation>Документ закрыт паролем.</translation>
    </message>
    <message>
        <source>Decoding it took too long and was stopped. The file may be made to do harm.</source>
        <translation>Его разбор длился слишком долго и был остановлен. Возможно, файл сделан, чтобы навредить.</translation>
    </message>
    <message>
        <source>What decoded the file broke down and was stopped. The file may be made to do harm.</source>
        <translation>То, что разбирало файл, отказало и было остановлено. Возможно, файл сделан, чтобы навредить.</translation>
    </message>
    <message>
        <source>This computer has no player that takes a sound from memory.</source>
        <translation>На этом компьютере нет проигрывателя, который берёт звук из памяти.</translation>
    </message>
    <message>
        <source>It is kept in the record as it came.</source>
        <translation>Он хранится в записи таким, каким пришёл.</translation>
    </message>
</context>
<context>
    <name>AttachedDialog</name>
    <message>
        <source>Attached file</source>
        <translation>Приложенный файл</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Nothing was taken from it. Use another backup.</source>
        <translation>Из неё ничего не взято. Возьмите другую резервную копию.</translation>
    </message>
    <message>
        <source>The passphrase does not open this backup.</source>
        <translation>Эта парольная фраза не открывает резервную копию.</translation>
    </message>
    <message>
        <source>It is the one they had when the backup was made. Check Caps Lock and the keyboard&apos;s language.</source>
        <translation>Нужна та фраза, которая была у сотрудника, когда создавалась копия. Проверьте Caps Lock и язык клавиатуры.</translation>
    </message>
    <message>
        <source>The key does not open this backup.</source>
        <translation>Этот ключ не открывает резервную копию.</translation>
    </message>
    <message>
        <source>It was sealed for another organisation, or it was altered.</source>
        <translation>Она запечатана для другой организации или была изменена.</translation>
    </message>
    <message>
        <source>The officer&apos;s key in this backup is damaged.</source>
        <translation>Ключ сотрудника в этой резервной копии повреждён.</translation>
    </message>
    <message>
        <source>Choose another officer, or another backup.</source>
        <translation>Выберите другого сотрудника или другую резервную копию.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote this backup.</source>
        <translation>Эту резервную копию записала более новая версия программы.</translation>
    </message>
    <message>
        <source>Restore it with that version.</source>
        <translation>Восстановите её той версией.</translation>
    </message>
    <message>
        <source>This file is not a backup, or it is damaged.</source>
        <translation>Этот файл не резервная копия, или он повреждён.</translation>
    </message>
    <message>
        <source>The backup was cut short or altered.</source>
        <translation>Резервная копия обрезана или изменена.</translation>
    </message>
    <message>
        <source>This desk is on this computer already.</source>
        <translation>Это рабочее место уже есть на этом компьютере.</translation>
    </message>
    <message>
        <source>Two desks with the same keys look like a forgery. Move the old desk&apos;s folder out of {place} first, and delete nothing.</source>
        <translation>Два рабочих места с одними и теми же ключами выглядят как подделка. Сначала переместите папку старого рабочего места из {place} и ничего не удаляйте.</translation>
    </message>
    <message>
        <source>The casebook in this backup is not the one it was made of.</source>
        <translation>Книга дел в этой резервной копии не та, с которой копия снята.</translation>
    </message>
    <message>
        <source>The system says: {reason}</source>
        <translation>Система сообщает: {reason}</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>Не удалось прочитать или записать файл.</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Backups on the stick</source>
        <translation>Резервные копии на флешке</translation>
    </message>
    <message>
        <source>There is no backup here.</source>
        <translation>Здесь нет резервных копий.</translation>
    </message>
    <message>
        <source>{act}. Opens with the passphrase of {names}, or with HQ&apos;s recovery.</source>
        <translation>{act}. Открывается парольной фразой: {names}, или ключом восстановления центра.</translation>
    </message>
    <message>
        <source>{act}. Opens with the passphrase of {names}.</source>
        <translation>{act}. Открывается парольной фразой: {names}.</translation>
    </message>
</context>
<context>
    <name>BackupOpener</name>
    <message>
        <source>Passphrase they had then</source>
        <translation>Парольная фраза того времени</translation>
    </message>
</context>
<context>
    <name>BackupPanel</name>
    <message>
        <source>Backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>A backup is this desk as it is now, encrypted, on a stick. It opens with the passphrase of any officer who has a key here today.</source>
        <translation>Резервная копия — это рабочее место, как оно есть сейчас, в зашифрованном виде на флешке. Она открывается парольной фразой любого сотрудника, у которого сегодня есть здесь ключ.</translation>
    </message>
    <message>
        <source>Back up to the stick</source>
        <translation>Записать копию на флешку</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Leave it in until this is done.</source>
        <translation>Не вынимайте её, пока это не закончится.</translation>
    </message>
    <message>
        <source>Stopped. Nothing of this backup is on the stick.</source>
        <translation>Остановлено. На флешке ничего нет от этой резервной копии.</translation>
    </message>
    <message>
        <source>File {name}, {size}.</source>
        <translation>Файл {name}, {size}.</translation>
    </message>
    <message>
        <source>HQ&apos;s recovery opens it too.</source>
        <translation>Её можно открыть и ключом восстановления центра.</translation>
    </message>
    <message>
        <source>Only an officer&apos;s passphrase opens it: headquarters has made no recovery yet.</source>
        <translation>Её можно открыть только парольной фразой сотрудника: центр ещё не создал ключ восстановления.</translation>
    </message>
    <message>
        <source>The backup is on the stick; it was read back and opened. Safe to remove.</source>
        <translation>Резервная копия на флешке; она прочитана и открыта для проверки. Флешку можно вынуть.</translation>
    </message>
    <message>
        <source>The backup is in a folder on this computer; it was read back and opened. Carry it away.</source>
        <translation>Резервная копия в папке на этом компьютере; она прочитана и открыта для проверки. Унесите её отсюда.</translation>
    </message>
    <message>
        <source>There is no whole backup on it. Put the stick in and begin again.</source>
        <translation>Целой резервной копии на ней нет. Вставьте флешку и начните снова.</translation>
    </message>
    <message>
        <source>The backup was removed. Take another stick and begin again.</source>
        <translation>Резервная копия убрана с флешки. Возьмите другую флешку и начните снова.</translation>
    </message>
</context>
<context>
    <name>BackupStep</name>
    <message>
        <source>Restore {desk}</source>
        <translation>Восстановить: {desk}</translation>
    </message>
    <message>
        <source>Restore the desk</source>
        <translation>Восстановить рабочее место</translation>
    </message>
    <message>
        <source>Backup of {moment}</source>
        <translation>Резервная копия от {moment}</translation>
    </message>
</context>
<context>
    <name>BarcodeQuestion</name>
    <message>
        <source>Read it from a picture…</source>
        <translation>Прочитать со снимка…</translation>
    </message>
    <message>
        <source>Pictures and documents (*)</source>
        <translation>Изображения и документы (*)</translation>
    </message>
    <message>
        <source>Read it by camera…</source>
        <translation>Прочитать камерой…</translation>
    </message>
</context>
<context>
    <name>BecomingBar</name>
    <message>
        <source>End call</source>
        <translation>Завершить звонок</translation>
    </message>
    <message>
        <source>Join a case…</source>
        <translation>Присоединить к делу…</translation>
    </message>
    <message>
        <source>Show the case</source>
        <translation>Показать дело</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Закрыть…</translation>
    </message>
    <message>
        <source>Call back now</source>
        <translation>Перезвонить сейчас</translation>
    </message>
    <message>
        <source>Go on with this call</source>
        <translation>Продолжить этот звонок</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Take out of the case…</source>
        <translation>Убрать из дела…</translation>
    </message>
    <message>
        <source>Not of this story</source>
        <translation>Не из этой истории</translation>
    </message>
    <message>
        <source>A case of their own…</source>
        <translation>Собственное дело…</translation>
    </message>
</context>
<context>
    <name>BesideCard</name>
    <message>
        <source>Beside another record of this form</source>
        <translation>Рядом с другой записью этого опросника</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Сравнить с</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
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
        <translation>Можно сказать</translation>
    </message>
    <message>
        <source>You may not promise</source>
        <translation>Нельзя обещать</translation>
    </message>
    <message>
        <source>The organisation&apos;s texts are not here. Promise nothing: say that somebody calls back.</source>
        <translation>Текстов организации здесь нет. Ничего не обещайте: скажите, что перезвонят.</translation>
    </message>
    <message>
        <source>This story so far</source>
        <translation>Эта история до сих пор</translation>
    </message>
    <message>
        <source>Perhaps the same story</source>
        <translation>Возможно, та же история</translation>
    </message>
    <message>
        <source>Possibly the same person</source>
        <translation>Возможно, тот же человек</translation>
    </message>
    <message>
        <source>Approved by {name}, {date}.</source>
        <translation>Утверждено: {name}, {date}.</translation>
    </message>
    <message>
        <source>Not approved in this language: an interpreter says it.</source>
        <translation>На этом языке не утверждено: говорит переводчик.</translation>
    </message>
</context>
<context>
    <name>BesideRow</name>
    <message>
        <source>They differ in: {fields}</source>
        <translation>Расходятся в: {fields}</translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation>Говорят одно и то же.</translation>
    </message>
    <message>
        <source>What do the two settle on?</source>
        <translation>На чём сходятся оба?</translation>
    </message>
    <message>
        <source>As {name} rated</source>
        <translation>Как оценил(а) {name}</translation>
    </message>
    <message>
        <source>The disagreement stays</source>
        <translation>Разногласие остаётся</translation>
    </message>
    <message>
        <source>Why {name} changes the rating</source>
        <translation>Почему {name} меняет оценку</translation>
    </message>
    <message>
        <source>The disagreement stays.</source>
        <translation>Разногласие остаётся.</translation>
    </message>
    <message>
        <source>Settled: {rating}</source>
        <translation>Сошлись: {rating}</translation>
    </message>
</context>
<context>
    <name>BesideView</name>
    <message>
        <source>Third person (optional)</source>
        <translation>Третий человек (необязательно)</translation>
    </message>
    <message>
        <source>Where the two cannot settle alone: who sat with them, by name.</source>
        <translation>Если двое не сходятся сами: кто был с ними, по имени.</translation>
    </message>
    <message>
        <source>What else is to be said</source>
        <translation>Что ещё надо сказать</translation>
    </message>
    <message>
        <source>Needed where a disagreement stays, or where you refuse: why.</source>
        <translation>Нужно, если разногласие остаётся или Вы не согласны: почему.</translation>
    </message>
    <message>
        <source>Sign what we settle on</source>
        <translation>Подписать то, на чём сошлись</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>Я согласен(а)</translation>
    </message>
    <message>
        <source>I do not agree</source>
        <translation>Я не согласен(а)</translation>
    </message>
    <message>
        <source>They differ in {count} of {all} indicators. Both originals are kept.</source>
        <translation>Расходятся в {count} из {all} индикаторов. Обе исходные оценки сохраняются.</translation>
    </message>
    <message>
        <source>The organisation opened the first ratings: {why}</source>
        <translation>Организация открыла первые оценки: {why}</translation>
    </message>
    <message>
        <source>Something that came about this rating does not fit; ask a supervisor.</source>
        <translation>Что-то из пришедшего об этой оценке не сходится; спросите руководителя.</translation>
    </message>
    <message>
        <source>{name} proposed this, {at}.</source>
        <translation>Предложил(а) {name}, {at}.</translation>
    </message>
    <message>
        <source>With a third person: {name}</source>
        <translation>С третьим человеком: {name}</translation>
    </message>
</context>
<context>
    <name>BiasRows</name>
    <message>
        <source>Dismiss</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Dismiss: {words}</source>
        <translation>Закрыть: {words}</translation>
    </message>
</context>
<context>
    <name>BirthEditor</name>
    <message>
        <source>How well the birth date is known</source>
        <translation>Насколько известна дата рождения</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Birth: {part}</source>
        <translation>Рождение: {part}</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>BringBackDialog</name>
    <message>
        <source>Bring the issuing key back from the safe</source>
        <translation>Вернуть ключ выдачи из сейфа</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Вернуть ключ</translation>
    </message>
    <message>
        <source>For when the officers who are named are gone, or one is not to be asked. The key then opens for you and the second officer together, and for nobody else.</source>
        <translation>Если назначенных сотрудников больше нет или одного из них нельзя просить. Тогда ключ открывается Вами и вторым сотрудником вместе, и больше никем.</translation>
    </message>
    <message>
        <source>Passphrase of the second officer</source>
        <translation>Парольная фраза второго сотрудника</translation>
    </message>
</context>
<context>
    <name>CalendarButton</name>
    <message>
        <source>Choose the day in a calendar</source>
        <translation>Выбрать день в календаре</translation>
    </message>
</context>
<context>
    <name>CallDialog</name>
    <message>
        <source>A call</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>CallPage</name>
    <message>
        <source>Back to the calls</source>
        <translation>К звонкам</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Сохранено {time}</translation>
    </message>
    <message>
        <source>This field is not kept; all others are.</source>
        <translation>Это поле не сохранено; все остальные сохранены.</translation>
    </message>
    <message>
        <source>Handed on with these words:</source>
        <translation>Передано со словами:</translation>
    </message>
    <message>
        <source>What was said is lost, as the organisation&apos;s rule says. The call is counted.</source>
        <translation>Сказанное стёрто по правилу организации. Звонок посчитан.</translation>
    </message>
    <message>
        <source>What was said is lost on {date}.</source>
        <translation>Сказанное будет стёрто {date}.</translation>
    </message>
    <message>
        <source>Of the same story</source>
        <translation>Из той же истории</translation>
    </message>
    <message>
        <source>The call is ended. Say below what becomes of it, now or later.</source>
        <translation>Звонок завершён. Укажите внизу, что с ним делать, сейчас или позже.</translation>
    </message>
    <message>
        <source>What you write is not kept. Write on paper until this is mended.</source>
        <translation>Написанное не сохраняется. Пишите на бумаге, пока это не исправят.</translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>Nothing was written down.</source>
        <translation>Ничего не записано.</translation>
    </message>
</context>
<context>
    <name>Calls</name>
    <message>
        <source>The person</source>
        <translation>Сам человек</translation>
    </message>
    <message>
        <source>A relative</source>
        <translation>Родственник</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Кто-то ещё</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Not ended</source>
        <translation>Не завершён</translation>
    </message>
    <message>
        <source>Part of a case</source>
        <translation>В деле</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыт</translation>
    </message>
    <message>
        <source>Answered: nothing more to do</source>
        <translation>Отвечено: больше ничего не нужно</translation>
    </message>
    <message>
        <source>A hoax</source>
        <translation>Розыгрыш</translation>
    </message>
    <message>
        <source>Abuse</source>
        <translation>Оскорбления</translation>
    </message>
    <message>
        <source>A wrong number</source>
        <translation>Ошиблись номером</translation>
    </message>
    <message>
        <source>Abandoned: nobody decided in time</source>
        <translation>Оставлен: никто вовремя не решил</translation>
    </message>
    <message>
        <source>On the line</source>
        <translation>На линии</translation>
    </message>
    <message>
        <source>Code word</source>
        <translation>Условное слово</translation>
    </message>
    <message>
        <source>Who they are to the person</source>
        <translation>Кем приходится человеку</translation>
    </message>
    <message>
        <source>Is the caller safe</source>
        <translation>В безопасности ли звонящий</translation>
    </message>
    <message>
        <source>The caller&apos;s safety</source>
        <translation>Безопасность звонящего</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Имя человека</translation>
    </message>
    <message>
        <source>Safe now</source>
        <translation>Сейчас в безопасности</translation>
    </message>
    <message>
        <source>The person&apos;s safety</source>
        <translation>Безопасность человека</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>С кем</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Дети</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>What they want</source>
        <translation>Чего хочет</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Перезвонить</translation>
    </message>
    <message>
        <source>Number or account</source>
        <translation>Номер или учётная запись</translation>
    </message>
    <message>
        <source>Safe day</source>
        <translation>Безопасный день</translation>
    </message>
    <message>
        <source>Safe from</source>
        <translation>Безопасно с</translation>
    </message>
    <message>
        <source>Safe until</source>
        <translation>Безопасно до</translation>
    </message>
    <message>
        <source>Safe time in their words</source>
        <translation>Безопасное время их словами</translation>
    </message>
    <message>
        <source>Never say or leave as a message</source>
        <translation>Никогда не говорить и не оставлять сообщением</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Их словами</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>В безопасности</translation>
    </message>
    <message>
        <source>Not safe</source>
        <translation>Не в безопасности</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>По телефону</translation>
    </message>
    <message>
        <source>By messenger</source>
        <translation>Через мессенджер</translation>
    </message>
    <message>
        <source>They call again</source>
        <translation>Позвонят сами</translation>
    </message>
    <message>
        <source>Nobody calls back</source>
        <translation>Никто не перезванивает</translation>
    </message>
    <message>
        <source>no day said</source>
        <translation>день не назван</translation>
    </message>
    <message>
        <source>A call</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Не решён</translation>
    </message>
    <message>
        <source>Nobody said</source>
        <translation>Никто не сказал</translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message>
        <source>Calls</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>Новый звонок</translation>
    </message>
    <message>
        <source>Code word, name, number, or any word that was said</source>
        <translation>Условное слово, имя, номер или любое сказанное слово</translation>
    </message>
    <message>
        <source>Search calls</source>
        <translation>Поиск звонков</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Hand to the next shift…</source>
        <translation>Передать следующей смене…</translation>
    </message>
    <message>
        <source>Take over from the shift before</source>
        <translation>Принять у предыдущей смены</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Посчитать</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Показать ещё</translation>
    </message>
    <message>
        <source>No call fits.</source>
        <translation>Подходящих звонков нет.</translation>
    </message>
    <message>
        <source>Calls that lost their words are found no more; they are counted.</source>
        <translation>Звонки, слова которых стёрты, больше не находятся; они посчитаны.</translation>
    </message>
    <message>
        <source>No calls here.</source>
        <translation>Звонков здесь нет.</translation>
    </message>
    <message>
        <source>Somebody is on the line: begin at once. No name is needed.</source>
        <translation>Кто-то на линии: начинайте сразу. Имя не нужно.</translation>
    </message>
    <message>
        <source>call back: {when}</source>
        <translation>перезвонить: {when}</translation>
    </message>
    <message>
        <source>for the next shift</source>
        <translation>для следующей смены</translation>
    </message>
    <message>
        <source>taken over by {name}</source>
        <translation>принял(а): {name}</translation>
    </message>
    <message>
        <source>words are lost</source>
        <translation>слова стёрты</translation>
    </message>
    <message>
        <source>Handed to the next shift.</source>
        <translation>Передано следующей смене.</translation>
    </message>
    <message>
        <source>Taken over. These calls are yours now.</source>
        <translation>Принято. Теперь эти звонки Ваши.</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Не решён</translation>
    </message>
</context>
<context>
    <name>CameBack</name>
    <message>
        <source>Decided, sent back and asked for</source>
        <translation>Решено, возвращено и поручено</translation>
    </message>
    <message>
        <source>Sent back: {record}</source>
        <translation>Возвращено: {record}</translation>
    </message>
    <message>
        <source>To be done by {who}</source>
        <translation>Сделать должен: {who}</translation>
    </message>
    <message>
        <source>Decision: {outcome}</source>
        <translation>Решение: {outcome}</translation>
    </message>
    <message>
        <source>{officer} dissents: {words}</source>
        <translation>Особое мнение, {officer}: {words}</translation>
    </message>
    <message>
        <source>Proposed, not in force: waits for {names}.</source>
        <translation>Предложено, не действует: ждёт {names}.</translation>
    </message>
    <message>
        <source>In force. Can be appealed until {day}.</source>
        <translation>Действует. Обжаловать можно до {day}.</translation>
    </message>
    <message>
        <source>To be looked at again: {words}</source>
        <translation>Нужно пересмотреть: {words}</translation>
    </message>
    <message>
        <source>The person was not told yet: {who} tells them.</source>
        <translation>Человеку ещё не сказано: скажет {who}.</translation>
    </message>
    <message>
        <source>The person was told on {day}.</source>
        <translation>Человеку сказано {day}.</translation>
    </message>
    <message>
        <source>{who} · until {day}</source>
        <translation>{who} · до {day}</translation>
    </message>
    <message>
        <source>{officer}, {when}</source>
        <translation>{officer}, {when}</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Открыть запись</translation>
    </message>
    <message>
        <source>Say what became of it…</source>
        <translation>Сказать, что вышло…</translation>
    </message>
    <message>
        <source>Read the decision</source>
        <translation>Прочитать решение</translation>
    </message>
</context>
<context>
    <name>CameraDialog</name>
    <message>
        <source>What the camera sees</source>
        <translation>Что видит камера</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>In use: {camera}</source>
        <translation>Работает: {camera}</translation>
    </message>
    <message>
        <source>The camera is not in use.</source>
        <translation>Камера не работает.</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Add another</source>
        <translation>Добавить ещё</translation>
    </message>
    <message>
        <source>Nothing is said yet.</source>
        <translation>Пока ничего не сказано.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of it are open.</source>
        <translation>
            <numerusform>Открыт %n вопрос.</numerusform>
            <numerusform>Открыто %n вопроса.</numerusform>
            <numerusform>Открыто %n вопросов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Писать</translation>
    </message>
    <message>
        <source>Write: {title}</source>
        <translation>Писать: {title}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove: {title}</source>
        <translation>Убрать: {title}</translation>
    </message>
</context>
<context>
    <name>CaseFate</name>
    <message>
        <source>Put this case on legal hold?</source>
        <translation>Запретить стирание этого дела?</translation>
    </message>
    <message>
        <source>{reference}
It is kept, whatever the rule says, until a supervisor lifts the hold.</source>
        <translation>{reference}
Что бы ни говорило правило, дело хранится, пока руководитель не снимет запрет.</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Запретить</translation>
    </message>
    <message>
        <source>The case is on legal hold.</source>
        <translation>Стирание дела запрещено.</translation>
    </message>
    <message>
        <source>Lift the legal hold?</source>
        <translation>Снять запрет на стирание?</translation>
    </message>
    <message>
        <source>{reference}
The organisation&apos;s rule applies to this case again: it may be erased.</source>
        <translation>{reference}
К этому делу снова применяется правило организации: его можно будет стереть.</translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation>Снять запрет</translation>
    </message>
    <message>
        <source>The legal hold is lifted.</source>
        <translation>Запрет на стирание снят.</translation>
    </message>
    <message>
        <source>Erase this case?</source>
        <translation>Стереть это дело навсегда?</translation>
    </message>
    <message>
        <source>{reference}
Names, birth date, answers, notes, releases and records of this case are overwritten on this desk. It cannot be undone. Its reference stays, and the log of what was done. Backups made before, and HQ&apos;s own copy, still hold it.</source>
        <translation>{reference}
Имена, дата рождения, ответы, заметки, переданные психологами сведения и записи этого дела перезаписываются на этом рабочем месте. Отменить это нельзя. Остаются номер дела и журнал сделанного. В прежних резервных копиях и в копии центра дело сохранится.</translation>
    </message>
    <message>
        <source>Erase the case</source>
        <translation>Стереть дело навсегда</translation>
    </message>
    <message>
        <source>The case was erased.</source>
        <translation>Дело стёрто.</translation>
    </message>
    <message>
        <source>Withdraw this case?</source>
        <translation>Отозвать это дело?</translation>
    </message>
    <message>
        <source>{reference}
For a case that was opened by mistake, with nothing in it. It is kept and left out of lists; it can be brought back.</source>
        <translation>{reference}
Для дела, открытого по ошибке, в котором ничего нет. Оно сохраняется, но не показывается в списках; его можно вернуть.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>The case is withdrawn.</source>
        <translation>Дело отозвано.</translation>
    </message>
    <message>
        <source>Bring this case back?</source>
        <translation>Вернуть это дело?</translation>
    </message>
    <message>
        <source>{reference}
It stands in lists and searches again.</source>
        <translation>{reference}
Оно снова будет в списках и в поиске.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Вернуть дело</translation>
    </message>
    <message>
        <source>The case is back.</source>
        <translation>Дело возвращено.</translation>
    </message>
    <message>
        <source>Close the case…</source>
        <translation>Закрыть дело…</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation>Дело закрыто.</translation>
    </message>
    <message>
        <source>Open this case again?</source>
        <translation>Снова открыть это дело?</translation>
    </message>
    <message>
        <source>{reference}
Work on it goes on; it stands in lists and the agenda again.</source>
        <translation>{reference}
Работа по нему продолжится; оно снова будет в списках и в том, что предстоит.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>The case is open again.</source>
        <translation>Дело снова открыто.</translation>
    </message>
</context>
<context>
    <name>CaseFormPage</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Write each name as it was said or stands in a document, one line for each script.</source>
        <translation>Запишите каждое имя так, как его назвали или как оно стоит в документе, по строке на каждую письменность.</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Новое дело</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Открыть дело</translation>
    </message>
    <message>
        <source>Names, birth date and papers</source>
        <translation>Имена, дата рождения и документы</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Change names, birth date or stage</source>
        <translation>Изменить имена, дату рождения или этап</translation>
    </message>
    <message>
        <source>Names, birth date and papers…</source>
        <translation>Имена, дата рождения и документы…</translation>
    </message>
    <message>
        <source>Withdraw this case…</source>
        <translation>Отозвать это дело…</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Legal hold…</source>
        <translation>Запрет на стирание…</translation>
    </message>
    <message>
        <source>Not confirmed. The case is shown as it was when you looked last.</source>
        <translation>Не подтверждено. Дело показано таким, каким Вы видели его в последний раз.</translation>
    </message>
</context>
<context>
    <name>CaseSummary</name>
    <message>
        <source>Continue interview</source>
        <translation>Продолжить беседу</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Открыть дело</translation>
    </message>
    <message>
        <source>Opening it asks for your confirmation.</source>
        <translation>Чтобы открыть его, понадобится Ваше подтверждение.</translation>
    </message>
    <message>
        <source>Stage: {stage}</source>
        <translation>Этап: {stage}</translation>
    </message>
    <message>
        <source>Last change {when}</source>
        <translation>Последнее изменение {when}</translation>
    </message>
</context>
<context>
    <name>CaseTabs</name>
    <message>
        <source>Story</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Person and family</source>
        <translation>Человек и семья</translation>
    </message>
    <message>
        <source>Papers and passage</source>
        <translation>Документы и путь</translation>
    </message>
    <message>
        <source>Plan and needs</source>
        <translation>План и потребности</translation>
    </message>
    <message>
        <source>Parts of this case</source>
        <translation>Части этого дела</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Аудиозаписи</translation>
    </message>
    <message>
        <source>Watch lists</source>
        <translation>Контрольные списки</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Новое дело</translation>
    </message>
    <message>
        <source>Name in any script, reference, birth date or number of a paper</source>
        <translation>Имя любым письмом, номер дела, дата рождения или номер документа</translation>
    </message>
    <message>
        <source>Search cases</source>
        <translation>Поиск дел</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Порядок</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) so far; scroll for more</source>
        <translation>
            <numerusform>Пока %n дело; прокрутите дальше</numerusform>
            <numerusform>Пока %n дела; прокрутите дальше</numerusform>
            <numerusform>Пока %n дел; прокрутите дальше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n дело</numerusform>
            <numerusform>%n дела</numerusform>
            <numerusform>%n дел</numerusform>
        </translation>
    </message>
    <message>
        <source>No case fits.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>Try another spelling: names are found in every script they were written in.</source>
        <translation>Попробуйте другое написание: имена находятся на любом письме, каким их записали.</translation>
    </message>
    <message>
        <source>No cases yet.</source>
        <translation>Дел пока нет.</translation>
    </message>
    <message>
        <source>A case is one person&apos;s file.</source>
        <translation>Дело — это всё об одном человеке.</translation>
    </message>
    <message>
        <source>They come with the bundles from posts.</source>
        <translation>Они приходят с пакетами от постов.</translation>
    </message>
    <message>
        <source>Closed cases</source>
        <translation>Закрытые дела</translation>
    </message>
</context>
<context>
    <name>CasesTableModel</name>
    <message>
        <source>Reference</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Way to HQ</source>
        <translation>Путь в центр</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n черновик</numerusform>
            <numerusform>%n черновика</numerusform>
            <numerusform>%n черновиков</numerusform>
        </translation>
    </message>
    <message>
        <source>case closed</source>
        <translation>дело закрыто</translation>
    </message>
</context>
<context>
    <name>ChangeModel</name>
    <message>
        <source>Indicator</source>
        <translation>Индикатор</translation>
    </message>
    <message>
        <source>By which evidence</source>
        <translation>По каким сведениям</translation>
    </message>
    <message>
        <source>not coded</source>
        <translation>не оценено</translation>
    </message>
    <message>
        <source>Left out: {why}</source>
        <translation>Не оценивается: {why}</translation>
    </message>
    <message>
        <source>new: {words}</source>
        <translation>новое: {words}</translation>
    </message>
    <message>
        <source>no longer: {words}</source>
        <translation>больше нет: {words}</translation>
    </message>
</context>
<context>
    <name>ChangePage</name>
    <message>
        <source>Also what did not change</source>
        <translation>И то, что не изменилось</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>There is no earlier assessment of this case that can be read here.</source>
        <translation>Прежней оценки по этому делу, которую здесь можно прочитать, нет.</translation>
    </message>
    <message>
        <source>Nothing is coded otherwise than the last time.</source>
        <translation>Всё оценено так же, как в прошлый раз.</translation>
    </message>
    <message>
        <source>What was planned, and what came of it</source>
        <translation>Что было запланировано и что получилось</translation>
    </message>
</context>
<context>
    <name>ChangePassphraseDialog</name>
    <message>
        <source>Change my passphrase</source>
        <translation>Изменить мою парольную фразу</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Изменить парольную фразу</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Новая парольная фраза</translation>
    </message>
    <message>
        <source>At least 15 characters; four or five words that do not belong together are good.</source>
        <translation>Не меньше 15 знаков; хорошо подойдут четыре или пять слов, не связанных между собой.</translation>
    </message>
    <message>
        <source>Only your own key is wrapped anew. A backup or a copy made before still opens with the passphrase you have now.</source>
        <translation>Заново зашифровывается только Ваш собственный ключ. Резервная или иная копия, сделанная раньше, по-прежнему открывается нынешней парольной фразой.</translation>
    </message>
    <message>
        <source>Passphrase you have now</source>
        <translation>Нынешняя парольная фраза</translation>
    </message>
    <message>
        <source>New passphrase is the one you have now</source>
        <translation>Новая парольная фраза та же, что и нынешняя</translation>
    </message>
</context>
<context>
    <name>CheckAnswersPage</name>
    <message>
        <source>Back to the questions</source>
        <translation>Назад к вопросам</translation>
    </message>
    <message>
        <source>Sign and lock</source>
        <translation>Подписать окончательно</translation>
    </message>
    <message>
        <source>Sign as incomplete</source>
        <translation>Подписать как неполное</translation>
    </message>
    <message>
        <source>Preview the pages</source>
        <translation>Посмотреть страницы</translation>
    </message>
    <message>
        <source>Check your answers</source>
        <translation>Проверьте ответы</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Сохранено {time}</translation>
    </message>
    <message>
        <source>It can be signed when nothing is missing and nothing is wrong.</source>
        <translation>Подписать можно, когда всё заполнено и нет ошибок.</translation>
    </message>
</context>
<context>
    <name>CheckBackupDialog</name>
    <message>
        <source>Check this backup</source>
        <translation>Проверить эту резервную копию</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Backup of {desk}, written {moment}.</source>
        <translation>Резервная копия: {desk}, записана {moment}.</translation>
    </message>
    <message>
        <source>It is opened as for a restore, and the casebook in it is checked to the last entry. Nothing on this desk changes.</source>
        <translation>Она открывается, как для восстановления, и книга дел в ней проверяется до последней строки. На этом рабочем месте ничего не меняется.</translation>
    </message>
    <message>
        <source>This backup can be restored.</source>
        <translation>Эту резервную копию можно восстановить.</translation>
    </message>
    <message numerus="yes">
        <source>It opens, and everything in it fits together: %n entry(s) in its log.</source>
        <translation>
            <numerusform>Она открывается, и всё в ней сходится: в её журнале %n строка.</numerusform>
            <numerusform>Она открывается, и всё в ней сходится: в её журнале %n строки.</numerusform>
            <numerusform>Она открывается, и всё в ней сходится: в её журнале %n строк.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make another backup now.</source>
        <translation>Сделайте сейчас другую резервную копию.</translation>
    </message>
    <message>
        <source>This backup opens, but the casebook in it is not whole.</source>
        <translation>Эта резервная копия открывается, но книга дел в ней не цела.</translation>
    </message>
    <message>
        <source>Checking the casebook in it</source>
        <translation>Проверка книги дел в ней</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>What the code says</source>
        <translation>Что в коде</translation>
    </message>
    <message>
        <source>Open a picture, scan or file…</source>
        <translation>Открыть снимок, скан или файл…</translation>
    </message>
    <message>
        <source>Name, as the person says it</source>
        <translation>Имя, как его называет человек</translation>
    </message>
    <message>
        <source>In any order, large or small letters; as it is written in one of its scripts.</source>
        <translation>В любом порядке, заглавными или строчными; как оно пишется на одном из письмен.</translation>
    </message>
    <message>
        <source>Birth date, as the person says it</source>
        <translation>Дата рождения, как её называет человек</translation>
    </message>
    <message>
        <source>Year, month and day, as far as they know it: 1991, 1991-04 or 1991-04-17.</source>
        <translation>Год, месяц и день, насколько он их знает: 1991, 1991-04 или 1991-04-17.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Pictures, scans, texts</source>
        <translation>Снимки, сканы, тексты</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>Click here and read the code with a scanner, or type the lines below the code.</source>
        <translation>Щёлкните здесь и считайте код сканером или наберите строки под кодом.</translation>
    </message>
    <message>
        <source>Read it by camera…</source>
        <translation>Прочитать камерой…</translation>
    </message>
    <message>
        <source>Read the code of a proof</source>
        <translation>Прочитать код справки</translation>
    </message>
    <message>
        <source>Hold the paper before the camera. The code is read by itself.</source>
        <translation>Держите бумагу перед камерой. Код читается сам.</translation>
    </message>
</context>
<context>
    <name>ClearRefusedDialog</name>
    <message>
        <source>Clear what was refused?</source>
        <translation>Удалить непринятое?</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>The contents of all refused records are removed from this desk. From whom they came, when and why they were refused stays. It cannot be undone.</source>
        <translation>Содержимое всех непринятых записей будет удалено с этого рабочего места. Останется, от кого они пришли, когда и почему не приняты. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>It stands in the log.</source>
        <translation>Она останется в журнале.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>Укажите причину.</translation>
    </message>
</context>
<context>
    <name>ClinicalPage</name>
    <message>
        <source>Back to the case</source>
        <translation>Назад к делу</translation>
    </message>
    <message>
        <source>Only psychologists can read what is here. Others see that there is something, and what you release to them.</source>
        <translation>Прочитать то, что здесь, могут только психологи. Другие видят, что здесь что-то есть, и то, что Вы им передадите.</translation>
    </message>
    <message>
        <source>It is sealed when you add it, and never changed afterwards.</source>
        <translation>Она запечатывается при добавлении и потом никогда не меняется.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Новая заметка</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Добавить заметку</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Передать ведущим дело…</translation>
    </message>
    <message>
        <source>Release what others need to know</source>
        <translation>Передать то, что нужно знать другим</translation>
    </message>
    <message>
        <source>Share drafts with psychologists</source>
        <translation>Открыть черновики психологам</translation>
    </message>
    <message>
        <source>Everyone at this desk with a clinical key can then open the drafts of this case.</source>
        <translation>После этого черновики этого дела сможет открыть каждый на этом рабочем месте, у кого есть клинический ключ.</translation>
    </message>
    <message>
        <source>Notes so far</source>
        <translation>Заметки до сих пор</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>Заметок пока нет.</translation>
    </message>
    <message>
        <source>Clinical notes</source>
        <translation>Клинические заметки</translation>
    </message>
    <message>
        <source>{officer}, {when}</source>
        <translation>{officer}, {when}</translation>
    </message>
    <message>
        <source>Not sealed to you: it was written before you had a key for it.</source>
        <translation>Запечатана не для Вас: написана раньше, чем у Вас появился ключ к ней.</translation>
    </message>
    <message>
        <source>Write the note first.</source>
        <translation>Сначала напишите заметку.</translation>
    </message>
    <message>
        <source>Released to everyone on this case.</source>
        <translation>Передано всем, кто ведёт это дело.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) can now be opened by all psychologists of this desk.</source>
        <translation>
            <numerusform>%n черновик теперь могут открыть все психологи этого рабочего места.</numerusform>
            <numerusform>%n черновика теперь могут открыть все психологи этого рабочего места.</numerusform>
            <numerusform>%n черновиков теперь могут открыть все психологи этого рабочего места.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n release(s) signed for headquarters.</source>
        <translation>
            <numerusform>Для центра подписано, что нужно знать другим: %n.</numerusform>
            <numerusform>Для центра подписано, что нужно знать другим: %n.</numerusform>
            <numerusform>Для центра подписано, что нужно знать другим: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign now</source>
        <translation>Подписать сейчас</translation>
    </message>
    <message numerus="yes">
        <source>%n of your releases is not signed yet.</source>
        <translation>
            <numerusform>Из переданного Вами ещё не подписано: %n.</numerusform>
            <numerusform>Из переданного Вами ещё не подписано: %n.</numerusform>
            <numerusform>Из переданного Вами ещё не подписано: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone here sees it. Headquarters gets it with the next bundle once you have signed it.</source>
        <translation>Здесь это видят все. Центр получит это со следующим пакетом, когда Вы подпишете.</translation>
    </message>
</context>
<context>
    <name>ClinicalPanel</name>
    <message>
        <source>With it you can read the clinical records that posts send; nobody else here can. Have the stick with {file} brought from the safe, take the identity into your own key, and have the stick brought back.</source>
        <translation>С ним Вы можете читать клинические записи, которые присылают посты; больше никто здесь этого не может. Попросите принести из сейфа флешку с файлом {file}, примите клинический ключ в свой ключ и попросите вернуть флешку.</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Парольная фраза файла</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>Ваша собственная парольная фраза</translation>
    </message>
    <message>
        <source>Take the clinical identity</source>
        <translation>Принять клинический ключ</translation>
    </message>
    <message>
        <source>Your key holds the clinical identity.</source>
        <translation>Ваш ключ открывает клинические записи.</translation>
    </message>
    <message>
        <source>Your key does not hold the clinical identity yet.</source>
        <translation>Ваш ключ пока не открывает клинические записи.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Выбрать файл</translation>
    </message>
    <message>
        <source>Choose the file from the safe</source>
        <translation>Выберите файл из сейфа</translation>
    </message>
    <message>
        <source>The passphrase of the file is missing</source>
        <translation>Не указана парольная фраза файла</translation>
    </message>
    <message>
        <source>Your own passphrase is missing</source>
        <translation>Не указана Ваша парольная фраза</translation>
    </message>
    <message>
        <source>Your key holds the clinical identity now.</source>
        <translation>Теперь Ваш ключ открывает клинические записи.</translation>
    </message>
    <message>
        <source>Have the stick brought back to the safe.</source>
        <translation>Попросите вернуть флешку в сейф.</translation>
    </message>
    <message>
        <source>The passphrase of the file does not open it</source>
        <translation>Эта парольная фраза не открывает файл</translation>
    </message>
    <message>
        <source>Your own passphrase is not right</source>
        <translation>Ваша парольная фраза не подошла</translation>
    </message>
    <message>
        <source>The file holds another organisation&apos;s identity</source>
        <translation>В файле ключ другой организации</translation>
    </message>
    <message>
        <source>This is not the file of a clinical identity, or it is damaged</source>
        <translation>Это не файл клинического ключа, или он повреждён</translation>
    </message>
</context>
<context>
    <name>ClockDialog</name>
    <message>
        <source>The clock of this computer</source>
        <translation>Часы этого компьютера</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>Часы идут верно</translation>
    </message>
    <message>
        <source>The clock is as it should be.</source>
        <translation>С часами всё в порядке.</translation>
    </message>
    <message>
        <source>Correct the time at every desk</source>
        <translation>Исправить время на всех рабочих местах</translation>
    </message>
    <message>
        <source>How do you know the time?</source>
        <translation>Откуда Вы знаете время?</translation>
    </message>
    <message>
        <source>It stands in the log with your name.</source>
        <translation>Это записывается в журнал с Вашим именем.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock</source>
        <translation>Часы этого компьютера</translation>
    </message>
    <message>
        <source>Newest moment this desk believes</source>
        <translation>Время, которому верит это рабочее место</translation>
    </message>
    <message>
        <source>Headquarters&apos; last time</source>
        <translation>Последнее время центра</translation>
    </message>
    <message>
        <source>Headquarters&apos; time that was not believed</source>
        <translation>Время центра, не принятое на веру</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>пока нет</translation>
    </message>
    <message>
        <source>Second officer</source>
        <translation>Второй сотрудник</translation>
    </message>
    <message>
        <source>The second officer&apos;s passphrase</source>
        <translation>Парольная фраза второго сотрудника</translation>
    </message>
    <message>
        <source>Their key file, if they have one…</source>
        <translation>Файл-ключ второго сотрудника, если есть…</translation>
    </message>
    <message>
        <source>Correct the time</source>
        <translation>Исправить время</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>From now on headquarters&apos; time is what this computer&apos;s clock says. Every desk lowers what it believes with its next return bundle. First put the clock right in this computer&apos;s settings. A second officer gives their passphrase, and the log names both.</source>
        <translation>С этого момента время центра — то, что показывают часы этого компьютера. Каждое рабочее место исправит своё время со следующим ответным пакетом. Сначала поставьте часы верно в настройках этого компьютера. Второй сотрудник вводит свою парольную фразу; в журнале будут имена обоих.</translation>
    </message>
    <message>
        <source>If the clock is wrong, put it right in this computer&apos;s settings. If it is right, tell headquarters: its next return bundle can bring the correction. Interviews go on meanwhile, and what is signed says that the clock was behind.</source>
        <translation>Если часы идут неверно, поставьте их в настройках этого компьютера. Если они идут верно, сообщите центру: исправление может прийти со следующим ответным пакетом. Беседы тем временем продолжаются; в подписанном будет отмечено, что часы отставали.</translation>
    </message>
    <message>
        <source>If the clock is wrong, put it right in this computer&apos;s settings. If it is right, a supervisor or administrator can correct headquarters&apos; time, with a second officer.</source>
        <translation>Если часы идут неверно, поставьте их в настройках этого компьютера. Если они идут верно, время центра может исправить руководитель или администратор вместе со вторым сотрудником.</translation>
    </message>
    <message>
        <source>If the clock is wrong, put it right in this computer&apos;s settings. If it is right, two officers can correct headquarters&apos; time: add a second one under People first.</source>
        <translation>Если часы идут неверно, поставьте их в настройках этого компьютера. Если они идут верно, время центра исправляют двое: сначала добавьте второго сотрудника в разделе «Люди».</translation>
    </message>
    <message>
        <source>There is nothing to be done.</source>
        <translation>Делать ничего не нужно.</translation>
    </message>
    <message>
        <source>Compare the clock with another one, and put it right in this computer&apos;s settings if it is wrong. If it is right, say so, and tell headquarters: its clock was wrong.</source>
        <translation>Сверьте часы с другими и, если они идут неверно, поставьте их в настройках этого компьютера. Если они идут верно, подтвердите это и сообщите центру: его часы шли неверно.</translation>
    </message>
    <message>
        <source>Compare the clock with another one, and put it right in this computer&apos;s settings if it is wrong. If it is right, say so: from now on certificates and lists are judged by it.</source>
        <translation>Сверьте часы с другими и, если они идут неверно, поставьте их в настройках этого компьютера. Если они идут верно, подтвердите это: с этого момента сертификаты и списки проверяются по ним.</translation>
    </message>
    <message>
        <source>The reason is missing</source>
        <translation>Не указана причина</translation>
    </message>
    <message>
        <source>The second officer&apos;s passphrase is missing</source>
        <translation>Не указана парольная фраза второго сотрудника</translation>
    </message>
    <message>
        <source>Key file: {name}</source>
        <translation>Файл-ключ: {name}</translation>
    </message>
</context>
<context>
    <name>ClockStrip</name>
    <message>
        <source>Look at the clock…</source>
        <translation>Посмотреть часы…</translation>
    </message>
    <message>
        <source>The clock is put right.</source>
        <translation>С часами всё улажено.</translation>
    </message>
</context>
<context>
    <name>ClockText</name>
    <message>
        <source>This computer&apos;s clock is {span} ahead of what this desk can account for.</source>
        <translation>Часы этого компьютера на {span} впереди того, что может объяснить это рабочее место.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {span} behind what this desk has seen.</source>
        <translation>Часы этого компьютера на {span} отстают от времени, которое это рабочее место уже видело.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {span} behind headquarters&apos; time.</source>
        <translation>Часы этого компьютера на {span} отстают от времени центра.</translation>
    </message>
    <message>
        <source>Headquarters&apos; last time is {span} ahead of this computer&apos;s clock.</source>
        <translation>Последнее время центра на {span} впереди часов этого компьютера.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n час</numerusform>
            <numerusform>%n часа</numerusform>
            <numerusform>%n часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минуту</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloseCaseDialog</name>
    <message>
        <source>Close this case?</source>
        <translation>Закрыть это дело?</translation>
    </message>
    <message>
        <source>{reference}
Work on it ends. It is no decision, and counts as none. Nothing is lost, how long it is kept does not change, and it can be opened again with a reason.</source>
        <translation>{reference}
Работа по нему заканчивается. Это не решение и решением не считается. Ничего не теряется, срок хранения не меняется, и дело можно снова открыть с объяснением причины.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выберите…</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Своими словами</translation>
    </message>
    <message>
        <source>It is kept with the case.</source>
        <translation>Это хранится вместе с делом.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Закрыть дело</translation>
    </message>
    <message>
        <source>Choose why.</source>
        <translation>Выберите почему.</translation>
    </message>
    <message>
        <source>Say why in your own words.</source>
        <translation>Скажите своими словами, почему.</translation>
    </message>
    <message>
        <source>That is too long. The limit is {limit} characters.</source>
        <translation>Слишком длинно. Не больше {limit} знаков.</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>Close the call</source>
        <translation>Закрыть звонок</translation>
    </message>
    <message numerus="yes">
        <source>After %n day(s) what was said is lost for good. That there was a call stays counted. Until then it can be opened again.</source>
        <translation>
            <numerusform>Через %n день сказанное будет стёрто навсегда. Сам звонок останется в счёте. До тех пор его можно открыть снова.</numerusform>
            <numerusform>Через %n дня сказанное будет стёрто навсегда. Сам звонок останется в счёте. До тех пор его можно открыть снова.</numerusform>
            <numerusform>Через %n дней сказанное будет стёрто навсегда. Сам звонок останется в счёте. До тех пор его можно открыть снова.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose why.</source>
        <translation>Выберите почему.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>The way home ended</source>
        <translation>Путь домой завершён</translation>
    </message>
    <message>
        <source>The person died</source>
        <translation>Человек умер</translation>
    </message>
    <message>
        <source>Contact was lost</source>
        <translation>Связь потеряна</translation>
    </message>
    <message>
        <source>The person went elsewhere</source>
        <translation>Человек уехал в другое место</translation>
    </message>
    <message>
        <source>The person never came</source>
        <translation>Человек так и не приехал</translation>
    </message>
    <message>
        <source>Something else, in own words</source>
        <translation>Другое, своими словами</translation>
    </message>
    <message>
        <source>Closed: {why}</source>
        <translation>Закрыто: {why}</translation>
    </message>
    <message>
        <source>Opened again: {why}</source>
        <translation>Снова открыто: {why}</translation>
    </message>
    <message>
        <source>Closed: {why} ({officer}, {when})</source>
        <translation>Закрыто: {why} ({officer}, {when})</translation>
    </message>
    <message>
        <source>Work arrived after it was closed. Records: {records}; calls: {calls}; tasks: {tasks}. Look at it, and open the case again if there is something to do; or else open it and close it once more.</source>
        <translation>После закрытия поступила работа. Записи: {records}; звонки: {calls}; задачи: {tasks}. Посмотрите её и снова откройте дело, если есть что делать; если нет, откройте его и закройте ещё раз.</translation>
    </message>
    <message>
        <source>It cannot be closed yet. Interviews not signed: {drafts}; tasks nobody answered: {tasks}; records sent back: {returned}; alarms: {alarms}.</source>
        <translation>Пока закрыть нельзя. Неподписанные беседы: {drafts}; задачи без ответа: {tasks}; возвращённые записи: {returned}; тревоги: {alarms}.</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>There are several codes in the picture. Show one of them alone.</source>
        <translation>На снимке несколько кодов. Покажите только один из них.</translation>
    </message>
    <message>
        <source>Looking for a code…</source>
        <translation>Ищется код…</translation>
    </message>
    <message>
        <source>Hold it still…</source>
        <translation>Не двигайте…</translation>
    </message>
    <message>
        <source>No code was read.</source>
        <translation>Код не прочитан.</translation>
    </message>
    <message>
        <source>Hold it flat, in good light, so that it fills half of the picture, and try again. Or choose a picture of it, or type it.</source>
        <translation>Держите его ровно, при хорошем свете, чтобы он занимал половину снимка, и попробуйте ещё раз. Или выберите снимок кода, или наберите его.</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Nothing yet</source>
        <translation>Пока ничего</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Отвязать</translation>
    </message>
    <message>
        <source>Open line</source>
        <translation>Открыть строку</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Go to, or do</source>
        <translation>Перейти или сделать</translation>
    </message>
    <message>
        <source>A page, a case or an act</source>
        <translation>Страница, дело или действие</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Что подходит</translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <translation>Ничего не подходит.</translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter goes there, Esc closes.</source>
        <translation>Стрелки выбирают, Enter переходит, Esc закрывает.</translation>
    </message>
</context>
<context>
    <name>CompareCard</name>
    <message>
        <source>What the correction changed</source>
        <translation>Что изменило исправление</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>нет ответа</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are the same.</source>
        <translation>
            <numerusform>%n ответ тот же.</numerusform>
            <numerusform>%n ответа те же.</numerusform>
            <numerusform>%n ответов те же.</numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Стало</translation>
    </message>
</context>
<context>
    <name>Complaining</name>
    <message>
        <source>The complaint is sealed. Only the complaints officer reads it.</source>
        <translation>Жалоба запечатана. Её прочитает только сотрудник по жалобам.</translation>
    </message>
</context>
<context>
    <name>ComplaintDialog</name>
    <message>
        <source>Record a complaint</source>
        <translation>Записать жалобу</translation>
    </message>
    <message>
        <source>Of ill-treatment, threats or pressure, by anyone. It is sealed to the complaints officer: nobody at this desk can read it, change it or delete it, and nobody sees that it is there.</source>
        <translation>На жестокое обращение, угрозы или давление, от кого бы они ни исходили. Она запечатывается для сотрудника по жалобам: никто на этом рабочем месте не может её прочитать, изменить или удалить, и никто не видит, что она есть.</translation>
    </message>
    <message>
        <source>What happened, as it was said</source>
        <translation>Что случилось, как об этом сказали</translation>
    </message>
    <message>
        <source>Who is complained of, if known</source>
        <translation>На кого жалуются, если известно</translation>
    </message>
    <message>
        <source>Leave out my name</source>
        <translation>Не указывать моё имя</translation>
    </message>
    <message>
        <source>About case {reference}</source>
        <translation>О деле {reference}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Seal the complaint</source>
        <translation>Запечатать жалобу</translation>
    </message>
    <message>
        <source>Write what happened.</source>
        <translation>Напишите, что случилось.</translation>
    </message>
</context>
<context>
    <name>ComplaintsPage</name>
    <message>
        <source>Complaints</source>
        <translation>Жалобы</translation>
    </message>
    <message>
        <source>Anyone may record a complaint of ill-treatment, threats or pressure: for the person, for themselves, or for somebody else. It is sealed to the complaints officer. Nobody else can read it, change it or delete it, and nobody sees whether there is one.</source>
        <translation>Любой может записать жалобу на жестокое обращение, угрозы или давление: за человека, от себя или за кого-то ещё. Она запечатывается для сотрудника по жалобам. Больше никто не может её прочитать, изменить или удалить, и никто не видит, есть ли она.</translation>
    </message>
    <message>
        <source>Record a complaint…</source>
        <translation>Записать жалобу…</translation>
    </message>
    <message>
        <source>no name wished</source>
        <translation>имя просили не указывать</translation>
    </message>
    <message>
        <source>Complained of: {name}</source>
        <translation>Жалуются на: {name}</translation>
    </message>
    <message>
        <source>About a case: {case}</source>
        <translation>О деле: {case}</translation>
    </message>
    <message>
        <source>Nothing is sealed to you at this desk.</source>
        <translation>На этом рабочем месте для Вас ничего не запечатано.</translation>
    </message>
</context>
<context>
    <name>ConclusionPage</name>
    <message>
        <source>Plan items that answer it: {numbers}</source>
        <translation>На это отвечают пункты плана: {numbers}</translation>
    </message>
    <message>
        <source>No plan item answers it.</source>
        <translation>На это не отвечает ни один пункт плана.</translation>
    </message>
    <message>
        <source>Answers scenarios: {numbers}</source>
        <translation>Отвечает на сценарии: {numbers}</translation>
    </message>
    <message>
        <source>Answers no scenario.</source>
        <translation>Не отвечает ни на один сценарий.</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>You are about to open a case.</source>
        <translation>Вы собираетесь открыть дело.</translation>
    </message>
    <message>
        <source>You are about to read what is open to psychologists alone.</source>
        <translation>Вы собираетесь читать то, что открыто только психологам.</translation>
    </message>
    <message>
        <source>You are about to take a record out of the casebook.</source>
        <translation>Вы собираетесь вынести запись из книги дел.</translation>
    </message>
    <message>
        <source>You are about to sign.</source>
        <translation>Вы собираетесь подписать.</translation>
    </message>
    <message>
        <source>This leaves an entry in the log.</source>
        <translation>Об этом останется строка в журнале.</translation>
    </message>
    <message>
        <source>This case is restricted: it was decided, and is only kept until it may be erased. Each opening needs a reason.</source>
        <translation>Доступ к делу ограничен: по нему принято решение, и оно только хранится, пока его нельзя стереть. Каждый раз при открытии нужна причина.</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Confirm</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Confirm that it is you</source>
        <translation>Подтвердите, что это Вы</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>It stands in the log.</source>
        <translation>Она останется в журнале.</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>{kind}. May know: {what}</source>
        <translation>{kind}. Может знать: {what}</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>До {day}</translation>
    </message>
    <message>
        <source>No last day was named</source>
        <translation>Последний день не назван</translation>
    </message>
    <message>
        <source>Asked on {day} by {who}</source>
        <translation>Спросили {day}: {who}</translation>
    </message>
    <message>
        <source>interpreter {name}</source>
        <translation>переводчик {name}</translation>
    </message>
    <message>
        <source>the guardian answered</source>
        <translation>отвечал опекун</translation>
    </message>
    <message>
        <source>Taken back on {day}, written down by {who}</source>
        <translation>Отозвано {day}, записано: {who}</translation>
    </message>
    <message>
        <source>The partner was told on {day}: {how}</source>
        <translation>Партнёру сообщили {day}: {how}</translation>
    </message>
    <message>
        <source>The partner has still to be told that nothing more is shared.</source>
        <translation>Партнёру ещё надо сообщить, что больше ничего не передаётся.</translation>
    </message>
    <message>
        <source>The partner was told…</source>
        <translation>Партнёру сообщили…</translation>
    </message>
    <message>
        <source>Plan an engagement…</source>
        <translation>Запланировать выступление…</translation>
    </message>
    <message>
        <source>They take it back…</source>
        <translation>Согласие отзывают…</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>How and when they made contact themselves</source>
        <translation>Как и когда человек обратился сам</translation>
    </message>
    <message>
        <source>Number of their case (optional)</source>
        <translation>Номер дела этого человека (необязательно)</translation>
    </message>
    <message>
        <source>Leave it empty to open a new one.</source>
        <translation>Оставьте пустым, чтобы открыть новое.</translation>
    </message>
    <message>
        <source>There is no case with this number here.</source>
        <translation>Дела с таким номером здесь нет.</translation>
    </message>
    <message>
        <source>{name} made contact</source>
        <translation>Обращение: {name}</translation>
    </message>
    <message>
        <source>Nobody gets a case by the word of others. A new case begins with names and birth date alone.</source>
        <translation>Дело не открывают со слов других. Новое дело начинается только с имён и даты рождения.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
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
        <translation>Врач</translation>
    </message>
    <message>
        <source>The person assessed</source>
        <translation>Сам человек</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Кто-то ещё</translation>
    </message>
    <message>
        <source>About or from other people</source>
        <translation>О других людях или от них</translation>
    </message>
    <message>
        <source>A source that needs protection</source>
        <translation>Источник, который нужно беречь</translation>
    </message>
    <message>
        <source>Clinical content</source>
        <translation>Клиническое содержание</translation>
    </message>
    <message>
        <source>Pictures, sounds and documents</source>
        <translation>Снимки, звук и документы</translation>
    </message>
    <message>
        <source>Records not chosen</source>
        <translation>Невыбранные записи</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Другая причина</translation>
    </message>
    <message>
        <source>A copy of records</source>
        <translation>Копия записей</translation>
    </message>
    <message>
        <source>The case file</source>
        <translation>Материалы дела</translation>
    </message>
    <message>
        <source>Names of officers</source>
        <translation>Имена сотрудников</translation>
    </message>
    <message>
        <source>Records that are kept apart</source>
        <translation>Записи, хранящиеся отдельно</translation>
    </message>
</context>
<context>
    <name>CopiesGiven</name>
    <message>
        <source>Given out before</source>
        <translation>Выдано раньше</translation>
    </message>
    <message>
        <source>{reference}: {name}, {when}, by {officer}. {purpose}</source>
        <translation>{reference}: {name}, {when}, выдал(а) {officer}. {purpose}</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>Give a copy to others</source>
        <translation>Выдать копию другим</translation>
    </message>
    <message>
        <source>Make the copy…</source>
        <translation>Сделать копию…</translation>
    </message>
    <message>
        <source>A signed PDF for one recipient. What you leave out is not in it. Outside the casebook it is not encrypted: save it only where the recipient alone gets it.</source>
        <translation>Подписанный PDF для одного получателя. Того, что Вы опустите, в нём нет. Вне книги дел он не зашифрован: сохраняйте его только там, откуда его получит один получатель.</translation>
    </message>
    <message>
        <source>Your passphrase, which signs the copy</source>
        <translation>Ваша парольная фраза: она подписывает копию</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Name or office</source>
        <translation>Имя или учреждение</translation>
    </message>
    <message>
        <source>It stands on every page.</source>
        <translation>Стоит на каждой странице.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Для чего она</translation>
    </message>
    <message>
        <source>It stands in the copy, in the register and in the log.</source>
        <translation>Стоит в копии, в реестре и в журнале.</translation>
    </message>
    <message>
        <source>Records in it</source>
        <translation>Записи в ней</translation>
    </message>
    <message>
        <source>{title}, signed {when} by {officer}</source>
        <translation>{title}, подписано {when}: {officer}</translation>
    </message>
    <message>
        <source>Clinical records are copied for a physician or the person alone, by a psychologist.</source>
        <translation>Клинические записи копирует психолог и только для врача или самого человека.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Опущено</translation>
    </message>
    <message>
        <source>Go through the answers…</source>
        <translation>Просмотреть ответы…</translation>
    </message>
    <message>
        <source>Look at the pages…</source>
        <translation>Посмотреть страницы…</translation>
    </message>
    <message>
        <source>Words that are blacked out wherever they stand</source>
        <translation>Слова, которые закрываются везде, где стоят</translation>
    </message>
    <message>
        <source>One on each line, such as the name of a relative. Of inflected words name the stem.</source>
        <translation>По одному на строке, например имя родственника. У слов с окончаниями укажите основу.</translation>
    </message>
    <message>
        <source>Say for whom it is.</source>
        <translation>Укажите, для кого она.</translation>
    </message>
    <message>
        <source>Say what it is for.</source>
        <translation>Укажите, для чего она.</translation>
    </message>
    <message>
        <source>Choose a record.</source>
        <translation>Выберите запись.</translation>
    </message>
    <message>
        <source>Your passphrase is missing.</source>
        <translation>Не хватает Вашей парольной фразы.</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>Copy {reference} is saved.</source>
        <translation>Копия {reference} сохранена.</translation>
    </message>
    <message>
        <source>It is not encrypted. It stands in the register of this case.</source>
        <translation>Она не зашифрована. Она внесена в реестр этого дела.</translation>
    </message>
    <message>
        <source>What is given</source>
        <translation>Что выдаётся</translation>
    </message>
    <message>
        <source>A case file holds all records in force ({count} of this case), decisions, the course of the case and who held each exhibit. What is clinical, was said before the notice or is kept apart is in none.</source>
        <translation>В материалах дела — все действующие записи (в этом деле: {count}), решения, ход дела и у кого было каждое приложение. Клинического, сказанного до разъяснения прав и того, что хранится отдельно, в них не бывает.</translation>
    </message>
    <message>
        <source>Name the officers who signed</source>
        <translation>Назвать подписавших сотрудников</translation>
    </message>
    <message>
        <source>Add other spellings…</source>
        <translation>Добавить другие написания…</translation>
    </message>
    <message>
        <source>Added: {count}. Take out what is no name.</source>
        <translation>Добавлено: {count}. Уберите то, что не является именем.</translation>
    </message>
    <message>
        <source>No other spelling was found.</source>
        <translation>Других написаний не найдено.</translation>
    </message>
    <message>
        <source>Choose what is given.</source>
        <translation>Выберите, что выдаётся.</translation>
    </message>
    <message>
        <source>Choose for whom it is.</source>
        <translation>Выберите, для кого это.</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Copies for others…</source>
        <translation>Копии для других…</translation>
    </message>
    <message>
        <source>The copy as it would be</source>
        <translation>Копия, какой она будет</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Copy {reference} was made.</source>
        <translation>Копия {reference} сделана.</translation>
    </message>
</context>
<context>
    <name>CountsDialog</name>
    <message>
        <source>Calls counted</source>
        <translation>Подсчёт звонков</translation>
    </message>
    <message>
        <source>Calls of this desk on the day they began. Those that lost their words are counted too.</source>
        <translation>Звонки этого рабочего места по дню начала. Те, слова которых стёрты, тоже посчитаны.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>CountsModel</name>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Who called</source>
        <translation>Кто звонил</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Что с ним стало</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Звонки</translation>
    </message>
</context>
<context>
    <name>CriterionPanel</name>
    <message>
        <source>What the panel finds</source>
        <translation>Что находит комиссия</translation>
    </message>
    <message>
        <source>Speaks for it</source>
        <translation>Говорит за это</translation>
    </message>
    <message>
        <source>Take over evidence for it…</source>
        <translation>Взять сведения, которые говорят за это…</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>Говорит об обратном</translation>
    </message>
    <message>
        <source>Take over evidence against it…</source>
        <translation>Взять сведения, которые говорят об обратном…</translation>
    </message>
    <message>
        <source>What the person says to what speaks against them; may be empty.</source>
        <translation>Что человек говорит о том, что против него; может быть пусто.</translation>
    </message>
    <message>
        <source>The person&apos;s reply</source>
        <translation>Ответ самого человека</translation>
    </message>
    <message>
        <source>In words the person can be told.</source>
        <translation>Словами, которые можно сказать человеку.</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Обоснование</translation>
    </message>
    <message>
        <source>There is no signed judgement yet: this stays not assessed, or ask the post for one.</source>
        <translation>Подписанного суждения ещё нет: оставьте «не оценивалось» или попросите пост о суждении.</translation>
    </message>
</context>
<context>
    <name>Custody</name>
    <message>
        <source>Held, no legal review known</source>
        <translation>Под стражей, судебная проверка неизвестна</translation>
    </message>
    <message>
        <source>Held, legal review was due {day}</source>
        <translation>Под стражей, судебная проверка должна была быть {day}</translation>
    </message>
    <message>
        <source>Held, legal review {day}</source>
        <translation>Под стражей, судебная проверка {day}</translation>
    </message>
    <message>
        <source>This person is held</source>
        <translation>Этот человек под стражей</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>с {day}</translation>
    </message>
    <message>
        <source>Nobody has said when a court looks at it next: ask a lawyer or the place, and record the day.</source>
        <translation>Никто не сказал, когда будет следующая судебная проверка: узнайте у адвоката или в самом месте и запишите день.</translation>
    </message>
    <message>
        <source>The legal review was due {day}, and nobody has said what came of it: ask a lawyer or the place, and record that the person is free, or the next day.</source>
        <translation>Судебная проверка должна была быть {day}, и никто не сказал, чем она кончилась: узнайте у адвоката или в самом месте и запишите, что человек на свободе, или следующий день.</translation>
    </message>
    <message>
        <source>The next legal review is due {day}.</source>
        <translation>Следующая судебная проверка — {day}.</translation>
    </message>
</context>
<context>
    <name>CustodyDialog</name>
    <message>
        <source>Is this person free?</source>
        <translation>Этот человек на свободе?</translation>
    </message>
    <message>
        <source>What was said before stays in the history. What you leave empty stays as it was.</source>
        <translation>Сказанное раньше остаётся в истории. Что Вы оставите пустым, останется как было.</translation>
    </message>
    <message>
        <source>YYYY-MM-DD, or YYYY-MM</source>
        <translation>ГГГГ-ММ-ДД или ГГГГ-ММ</translation>
    </message>
    <message>
        <source>How do you know it?</source>
        <translation>Откуда Вы это знаете?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>{field}: write a day as 2026-12-31, or a month as 2026-12.</source>
        <translation>{field}: пишите день так: 2026-12-31, а месяц так: 2026-12.</translation>
    </message>
    <message>
        <source>Say how you know it.</source>
        <translation>Скажите, откуда Вы это знаете.</translation>
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
        <translation>Выполнен</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Не выполнен</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Неясно</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Не оценивалось</translation>
    </message>
    <message>
        <source>Nothing said yet</source>
        <translation>Ещё ничего не сказано</translation>
    </message>
    <message>
        <source>Proposed, not in force</source>
        <translation>Предложено, не действует</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Another decision took its place</source>
        <translation>Его место заняло другое решение</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Cannot be judged: the rules or texts it goes by are not here</source>
        <translation>Оценить нельзя: здесь нет правил или текстов, по которым оно принято</translation>
    </message>
    <message>
        <source>Against the organisation&apos;s rules: it does not count</source>
        <translation>Против правил организации: не считается</translation>
    </message>
    <message>
        <source>Fewer decision-makers signed it than the rules ask for. Headquarters has to decide anew.</source>
        <translation>Подписало меньше принимающих решение, чем требуют правила. Центр должен решить заново.</translation>
    </message>
    <message>
        <source>Fewer signed it than is usual, and the rules that would allow it are not here. They come with the next bundle from headquarters.</source>
        <translation>Подписало меньше обычного, а правил, которые это разрешали бы, здесь нет. Они придут со следующим пакетом из центра.</translation>
    </message>
    <message>
        <source>Criteria of the organisation are left out of it. Headquarters has to decide anew.</source>
        <translation>В нём пропущены критерии организации. Центр должен решить заново.</translation>
    </message>
    <message>
        <source>The organisation&apos;s texts it names are not here. They come with the next bundle from headquarters.</source>
        <translation>Текстов организации, которые оно называет, здесь нет. Они придут со следующим пакетом из центра.</translation>
    </message>
    <message>
        <source>Somebody on the panel assessed the person. Headquarters has to decide anew with others.</source>
        <translation>Кто-то из комиссии оценивал этого человека. Центр должен решить заново с другими.</translation>
    </message>
    <message>
        <source>waits for the next bundle</source>
        <translation>ждёт следующего пакета</translation>
    </message>
    <message>
        <source>written to a stick, not confirmed yet</source>
        <translation>записано на флешку, ещё не подтверждено</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>доставлено</translation>
    </message>
    <message>
        <source>refused by the post</source>
        <translation>пост не принял</translation>
    </message>
    <message>
        <source>held at the post, because nobody can judge it</source>
        <translation>ждёт на посту: никто не может оценить</translation>
    </message>
    <message>
        <source>set aside at the post</source>
        <translation>на посту окончательно помещено отдельно</translation>
    </message>
    <message>
        <source>signs</source>
        <translation>подписывает</translation>
    </message>
    <message>
        <source>dissents</source>
        <translation>особое мнение</translation>
    </message>
    <message>
        <source>was heard</source>
        <translation>мнение выслушано</translation>
    </message>
    <message>
        <source>withdrew it</source>
        <translation>отзыв</translation>
    </message>
    <message>
        <source>Something came to light</source>
        <translation>Стало известно новое</translation>
    </message>
    <message>
        <source>The person appeals</source>
        <translation>Человек обжалует</translation>
    </message>
    <message>
        <source>It has a fault</source>
        <translation>В нём есть ошибка</translation>
    </message>
    <message>
        <source>The person is a child.</source>
        <translation>Этот человек — ребёнок.</translation>
    </message>
    <message>
        <source>Only child protection or more inquiry can be decided. A child is a victim first.</source>
        <translation>Можно решить только о защите ребёнка или о дополнительном выяснении. Ребёнок прежде всего пострадавший.</translation>
    </message>
    <message>
        <source>The person may be a child.</source>
        <translation>Этот человек может быть ребёнком.</translation>
    </message>
    <message>
        <source>Until two officers of two roles settle the age on the page of the case, decide as for a child.</source>
        <translation>Пока два сотрудника с двумя ролями не решат вопрос о возрасте на странице дела, решайте как о ребёнке.</translation>
    </message>
    <message>
        <source>Nothing says how old the person is.</source>
        <translation>Нигде не сказано, сколько человеку лет.</translation>
    </message>
    <message>
        <source>Ask the post for it. Until then decide as for a child.</source>
        <translation>Спросите у поста. До этого решайте как о ребёнке.</translation>
    </message>
    <message>
        <source>The person declined the rights notice, or did not have it.</source>
        <translation>Человек отказался от разъяснения прав или не получил его.</translation>
    </message>
    <message>
        <source>Hold nothing of it against them. What was said without it goes to no prosecutor.</source>
        <translation>Не ставьте это человеку в вину. Сказанное без него прокурору не передаётся.</translation>
    </message>
    <message>
        <source>The interpreter may have had a conflict of interest.</source>
        <translation>У переводчика мог быть конфликт интересов.</translation>
    </message>
    <message>
        <source>Read what was said through them with care, or ask the post to talk again with another.</source>
        <translation>Читайте сказанное через него с осторожностью или попросите пост поговорить ещё раз с другим.</translation>
    </message>
    <message>
        <source>What the person agrees to, refuses or takes back for outreach is not shown to who decides. It may not be known here, and never be weighed.</source>
        <translation>На что человек согласен после решения, в чём отказывает или что отзывает, тем, кто решает, не показывают. Знать это здесь нельзя, взвешивать — никогда.</translation>
    </message>
    <message>
        <source>A signature on it is not of the officer it names: somebody wrote into the casebook. It does not count. Keep a backup, and tell a supervisor.</source>
        <translation>Подпись на нём не того сотрудника, который назван: кто-то вписал это в книгу дел. Оно не действует. Сохраните резервную копию и сообщите руководителю.</translation>
    </message>
</context>
<context>
    <name>DecidingPage</name>
    <message>
        <source>Back to the case</source>
        <translation>Назад к делу</translation>
    </message>
    <message>
        <source>Sign and propose…</source>
        <translation>Подписать и предложить…</translation>
    </message>
    <message>
        <source>What it works from</source>
        <translation>На чём оно основано</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>New: {records}.</source>
        <translation>Новое: {records}.</translation>
    </message>
    <message>
        <source>A record was corrected, or a statement or the birth date came.</source>
        <translation>Запись исправлена, или пришло заявление или дата рождения.</translation>
    </message>
    <message>
        <source>Read what is new</source>
        <translation>Прочитать новое</translation>
    </message>
    <message>
        <source>I have looked at it</source>
        <translation>Я это посмотрел(а)</translation>
    </message>
    <message>
        <source>Something newer arrived since. Nobody signs before looking at it.</source>
        <translation>С тех пор пришло более новое. Никто не подписывает, не посмотрев.</translation>
    </message>
    <message>
        <source>It works from what is in force now.</source>
        <translation>Теперь оно основано на том, что действует сейчас.</translation>
    </message>
    <message>
        <source>Saved {when}</source>
        <translation>Сохранено {when}</translation>
    </message>
    <message>
        <source>This field</source>
        <translation>Это поле</translation>
    </message>
    <message>
        <source>What you typed stands in the field and is not kept yet.</source>
        <translation>Введённое стоит в поле и ещё не сохранено.</translation>
    </message>
    <message>
        <source>The draft is withdrawn.</source>
        <translation>Черновик отозван.</translation>
    </message>
    <message>
        <source>The decision is in force. It goes to the post with the next bundle.</source>
        <translation>Решение действует. На пост оно уйдёт со следующим пакетом.</translation>
    </message>
    <message>
        <source>Signed. Waits for {names}.</source>
        <translation>Подписано. Ожидаются: {names}.</translation>
    </message>
    <message>
        <source>The proposal is withdrawn.</source>
        <translation>Предложение отозвано.</translation>
    </message>
</context>
<context>
    <name>DecidingStep</name>
    <message>
        <source>Decide on this case</source>
        <translation>Решить по этому делу</translation>
    </message>
    <message>
        <source>Prepare, sign or dissent</source>
        <translation>Подготовить, подписать или дать особое мнение</translation>
    </message>
</context>
<context>
    <name>DecisionPage</name>
    <message>
        <source>Back to the case</source>
        <translation>Назад к делу</translation>
    </message>
    <message>
        <source>Other decisions on this case</source>
        <translation>Другие решения по этому делу</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Сам человек</translation>
    </message>
    <message>
        <source>Not told yet: {who} tells them.</source>
        <translation>Ещё не сообщено: сообщает {who}.</translation>
    </message>
    <message>
        <source>Told on {day} by {officer}, in {language}.</source>
        <translation>Сообщено {day}, сотрудник {officer}, язык: {language}.</translation>
    </message>
    <message>
        <source>They said: {words}</source>
        <translation>Слова человека: {words}</translation>
    </message>
    <message>
        <source>Headquarters read it: {officer}.</source>
        <translation>Центр это прочитал: {officer}.</translation>
    </message>
    <message>
        <source>Headquarters has not said yet that it read it.</source>
        <translation>Центр ещё не сообщил, что прочитал.</translation>
    </message>
    <message>
        <source>To the post: {way}</source>
        <translation>На пост: {way}</translation>
    </message>
    <message>
        <source>Read at the post by {officer}, {when}.</source>
        <translation>Прочитано на посту: {officer}, {when}.</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Я это прочитал(а)</translation>
    </message>
    <message>
        <source>The person was told…</source>
        <translation>Человеку сообщено…</translation>
    </message>
    <message>
        <source>The person appeals…</source>
        <translation>Человек обжалует…</translation>
    </message>
    <message>
        <source>I have read how they were told</source>
        <translation>Я прочитал(а), как сообщили</translation>
    </message>
    <message>
        <source>Look at it again…</source>
        <translation>Пересмотреть…</translation>
    </message>
    <message>
        <source>Decide anew…</source>
        <translation>Решить заново…</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>На бумаге</translation>
    </message>
    <message>
        <source>Saved outside the casebook it is not encrypted: save it only where it may be read.</source>
        <translation>Вне книги дел сохранённое не зашифровано: сохраняйте только там, где это можно читать.</translation>
    </message>
    <message>
        <source>Save the decision…</source>
        <translation>Сохранить решение…</translation>
    </message>
    <message>
        <source>Save the letter…</source>
        <translation>Сохранить письмо…</translation>
    </message>
    <message>
        <source>Signed. It goes with the next bundle.</source>
        <translation>Подписано. Уйдёт со следующим пакетом.</translation>
    </message>
    <message>
        <source>Give a proof…</source>
        <translation>Выдать справку…</translation>
    </message>
    <message>
        <source>Print the decision…</source>
        <translation>Напечатать решение…</translation>
    </message>
    <message>
        <source>Print this decision?</source>
        <translation>Напечатать это решение?</translation>
    </message>
</context>
<context>
    <name>DecisionWords</name>
    <message>
        <source>Decided</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>The panel</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Исход</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>Правовое основание</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Обоснование</translation>
    </message>
    <message>
        <source>How to appeal</source>
        <translation>Как обжаловать</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>До какого дня</translation>
    </message>
    <message>
        <source>Who tells the person</source>
        <translation>Кто сообщает человеку</translation>
    </message>
    <message>
        <source>To be found out</source>
        <translation>Что выяснить</translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation>Передано</translation>
    </message>
    <message>
        <source>Takes the place of the one before</source>
        <translation>Занимает место прежнего</translation>
    </message>
    <message>
        <source>Speaks for it</source>
        <translation>Говорит за это</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>Говорит об обратном</translation>
    </message>
    <message>
        <source>The person&apos;s reply</source>
        <translation>Ответ самого человека</translation>
    </message>
    <message>
        <source>A place in a record that is not here</source>
        <translation>Место в записи, которой здесь нет</translation>
    </message>
    <message>
        <source>Waits for {names}.</source>
        <translation>Ожидаются: {names}.</translation>
    </message>
    <message>
        <source>To be looked at again</source>
        <translation>Нужно пересмотреть</translation>
    </message>
    <message>
        <source>Said to an earlier proposal</source>
        <translation>Сказано о прежнем предложении</translation>
    </message>
</context>
<context>
    <name>DeedDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>Файл с таким именем уже есть.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Выберите другое имя.</translation>
    </message>
    <message>
        <source>The system says: {reason}</source>
        <translation>Система сообщает: {reason}</translation>
    </message>
    <message>
        <source>The file could not be written or read.</source>
        <translation>Не удалось записать или прочитать файл.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>DeskFrame</name>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Беседа</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Передача</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Партнёры</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation>Переводчики</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Опросники</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Срок хранения</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Это рабочее место</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Signed and locked: {title}. It waits to be sent.</source>
        <translation>Подписано окончательно: {title}. Ждёт отправки.</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Очереди</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Входящие</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Рабочие места</translation>
    </message>
    <message>
        <source>Return bundles</source>
        <translation>Ответные пакеты</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Жалобы</translation>
    </message>
    <message>
        <source>Proofs</source>
        <translation>Справки о решении</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Числа</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Что предстоит</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>Second rater</source>
        <translation>Второй оценивающий</translation>
    </message>
</context>
<context>
    <name>DesksPage</name>
    <message>
        <source>Desks</source>
        <translation>Рабочие места</translation>
    </message>
    <message>
        <source>Write return bundles</source>
        <translation>Записать ответные пакеты</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Пост</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Последнее известие</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Пакеты по порядку</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Не подтверждено</translation>
    </message>
    <message>
        <source>No post has joined yet.</source>
        <translation>Ещё ни один пост не присоединился.</translation>
    </message>
    <message>
        <source>A post joins with a request on a stick, under Organisation.</source>
        <translation>Пост присоединяется по запросу на флешке, раздел «Организация».</translation>
    </message>
    <message>
        <source>Two issuing officers renew it under Organisation, Members.</source>
        <translation>Его обновляют два сотрудника с ключом выдачи: «Организация», «Участники».</translation>
    </message>
    <message>
        <source>The desks could not be read. What is shown may not be all.</source>
        <translation>Рабочие места не удалось прочитать. Показано, возможно, не всё.</translation>
    </message>
    <message>
        <source>Nothing to look at.</source>
        <translation>Смотреть нечего.</translation>
    </message>
    <message>
        <source>The list of proofs is to be renewed.</source>
        <translation>Список справок нужно обновить.</translation>
    </message>
    <message>
        <source>Until the posts have the new one, they judge proofs by the old. Each return bundle carries it.</source>
        <translation>Пока у постов нет нового, они оценивают справки по старому. Его везёт каждый ответный пакет.</translation>
    </message>
    <message>
        <source>Certificates of officers here end soon, or have ended</source>
        <translation>Сертификаты здешних сотрудников скоро истекут или уже истекли</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>Making the key from the passphrase</source>
        <translation>Ключ вычисляется из парольной фразы</translation>
    </message>
    <message>
        <source>Setting up the desk</source>
        <translation>Настройка рабочего места</translation>
    </message>
    <message>
        <source>Founding the organisation</source>
        <translation>Создание организации</translation>
    </message>
    <message>
        <source>Taking the post into the organisation</source>
        <translation>Приём поста в организацию</translation>
    </message>
    <message>
        <source>Adding invented cases</source>
        <translation>Добавление вымышленных дел</translation>
    </message>
    <message>
        <source>Checking the stick</source>
        <translation>Проверка флешки</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>Запечатывание</translation>
    </message>
    <message>
        <source>Writing to the stick</source>
        <translation>Запись на флешку</translation>
    </message>
    <message>
        <source>Reading back what was written</source>
        <translation>Чтение записанного</translation>
    </message>
    <message>
        <source>Checking the parts of a bundle</source>
        <translation>Проверка частей пакета</translation>
    </message>
    <message>
        <source>Keeping a part until the others come</source>
        <translation>Часть хранится, пока не придут остальные</translation>
    </message>
    <message>
        <source>Opening the bundle</source>
        <translation>Открытие пакета</translation>
    </message>
    <message>
        <source>Verifying signatures</source>
        <translation>Проверка подписей</translation>
    </message>
    <message>
        <source>Taking in the records</source>
        <translation>Приём записей</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Составление отчёта</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Подписание</translation>
    </message>
    <message>
        <source>Writing the casebook anew under a new key</source>
        <translation>Книга дел записывается заново под новым ключом</translation>
    </message>
    <message>
        <source>Putting the new casebook in the old one&apos;s place</source>
        <translation>Новая книга дел ставится на место прежней</translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation>Запись резервной копии</translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation>Чтение резервной копии</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Идёт работа</translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation>{what}: {done} из {total}</translation>
    </message>
    <message>
        <source>Counting the cases that changed</source>
        <translation>Подсчёт изменившихся дел</translation>
    </message>
</context>
<context>
    <name>DraftPreviewPage</name>
    <message>
        <source>Back to the answers</source>
        <translation>Назад к ответам</translation>
    </message>
    <message>
        <source>Draft, not signed</source>
        <translation>Черновик, не подписан</translation>
    </message>
</context>
<context>
    <name>DrawDialog</name>
    <message>
        <source>Black</source>
        <translation>Чёрный</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Красный</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелёный</translation>
    </message>
    <message>
        <source>Take back the last line</source>
        <translation>Убрать последнюю линию</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Использовать</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Lines</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Отрывки</translation>
    </message>
    <message>
        <source>What the drawer shows</source>
        <translation>Что показано сбоку</translation>
    </message>
    <message>
        <source>Search lines</source>
        <translation>Поиск строк</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Какие строки</translation>
    </message>
    <message>
        <source>Lines of evidence</source>
        <translation>Строки сведений</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Новая строка</translation>
    </message>
    <message>
        <source>{shown} of {all} lines</source>
        <translation>Строк: {shown} из {all}</translation>
    </message>
    <message>
        <source>No line is written yet.</source>
        <translation>Ни одной строки пока нет.</translation>
    </message>
    <message>
        <source>1 For</source>
        <translation>1 За это</translation>
    </message>
    <message>
        <source>2 Against</source>
        <translation>2 Об обратном</translation>
    </message>
    <message>
        <source>3 Both</source>
        <translation>3 И так и так</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Все строки</translation>
    </message>
    <message>
        <source>Linked to {id}</source>
        <translation>Связано с {id}</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>Не связано</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Не закончено</translation>
    </message>
    <message>
        <source>Open line</source>
        <translation>Открыть строку</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Не учитывается</translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message>
        <source>is called: {names}</source>
        <translation>вызваны: {names}</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>На этой неделе</translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation>Ждёт других</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Somebody has to come now</source>
        <translation>Кто-то должен прийти сейчас</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Перезвонить</translation>
    </message>
    <message>
        <source>Urgent need</source>
        <translation>Срочная потребность</translation>
    </message>
    <message>
        <source>Legal review of a person who is held</source>
        <translation>Судебная проверка: человек под стражей</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>Step of a passage</source>
        <translation>Шаг безопасного пути</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Look at the assessment again</source>
        <translation>Пересмотреть оценку</translation>
    </message>
    <message>
        <source>Ask how the person is</source>
        <translation>Узнать, как человек</translation>
    </message>
    <message>
        <source>Record sent back</source>
        <translation>Запись возвращена</translation>
    </message>
    <message>
        <source>No receipt from headquarters yet</source>
        <translation>Квитанции центра ещё нет</translation>
    </message>
    <message>
        <source>A certificate ends</source>
        <translation>Сертификат заканчивается</translation>
    </message>
    <message>
        <source>The list of revoked certificates ends</source>
        <translation>Срок списка отзыва заканчивается</translation>
    </message>
    <message>
        <source>A proof ends: give out another one</source>
        <translation>Срок справки заканчивается: выдайте новую</translation>
    </message>
    <message>
        <source>The list of proofs ends</source>
        <translation>Срок списка справок заканчивается</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Потребность</translation>
    </message>
    <message>
        <source>Something for a clinician</source>
        <translation>Для врача или психолога</translation>
    </message>
    <message>
        <source>Something urgent for a clinician</source>
        <translation>Срочно для врача или психолога</translation>
    </message>
    <message>
        <source>Plan, said to be done and not done</source>
        <translation>План: сказано, что сделано, и что нет</translation>
    </message>
    <message>
        <source>Urgent need, said to be done and not done</source>
        <translation>Срочная потребность: сказано, что сделано, и что нет</translation>
    </message>
    <message>
        <source>A person is held, and nobody has said when a court looks at it</source>
        <translation>Человек под стражей, и никто не сказал, когда будет судебная проверка</translation>
    </message>
    <message>
        <source>Record refused by headquarters</source>
        <translation>Запись не принята центром</translation>
    </message>
    <message>
        <source>Say how the person is, in the organisation&apos;s words</source>
        <translation>Скажите словами организации, как живёт человек</translation>
    </message>
    <message>
        <source>Two desks said differently how the person is</source>
        <translation>Два рабочих места по-разному сказали, как живёт человек</translation>
    </message>
    <message>
        <source>Ask how the person is, 3 months after arrival</source>
        <translation>Узнать, как человек: 3 месяца после прибытия</translation>
    </message>
    <message>
        <source>Ask how the person is, 6 months after arrival</source>
        <translation>Узнать, как человек: 6 месяцев после прибытия</translation>
    </message>
    <message>
        <source>Ask how the person is, 12 months after arrival</source>
        <translation>Узнать, как человек: 12 месяцев после прибытия</translation>
    </message>
    <message>
        <source>bundle {number}</source>
        <translation>пакет {number}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>с {day}</translation>
    </message>
    <message>
        <source>{day}, yesterday</source>
        <translation>{day}, вчера</translation>
    </message>
    <message>
        <source>{day}, {count} days ago</source>
        <translation>{day}, дней назад: {count}</translation>
    </message>
    <message>
        <source>A supervisor looks at a critical rating, by the end of the day</source>
        <translation>Руководитель смотрит оценку до конца дня</translation>
    </message>
    <message>
        <source>Work arrived after the case was closed</source>
        <translation>После закрытия дела поступила работа</translation>
    </message>
</context>
<context>
    <name>DueActs</name>
    <message>
        <source>Signed. It goes with the next bundle.</source>
        <translation>Подписано. Уйдёт со следующим пакетом.</translation>
    </message>
</context>
<context>
    <name>DueLine</name>
    <message>
        <source>Urgent: {what}</source>
        <translation>Срочно: {what}</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Сделано…</translation>
    </message>
</context>
<context>
    <name>EarlierDialog</name>
    <message>
        <source>What it said before</source>
        <translation>Что было раньше</translation>
    </message>
    <message>
        <source>Nothing that was said is lost: what was changed is kept, and stands here.</source>
        <translation>Сказанное не теряется: всё изменённое сохранено и стоит здесь.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Пока ничего не меняли.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Names, birth date, papers and stage</source>
        <translation>Имена, дата рождения, документы и этап</translation>
    </message>
    <message>
        <source>Until {when}, changed by {who}</source>
        <translation>До {when}, изменил(а) {who}</translation>
    </message>
    <message>
        <source>Until {when}</source>
        <translation>До {when}</translation>
    </message>
    <message>
        <source>Changed answers: {form}</source>
        <translation>Изменённые ответы: {form}</translation>
    </message>
    <message>
        <source>{question}, from {begin} until {end}</source>
        <translation>{question}, с {begin} до {end}</translation>
    </message>
    <message>
        <source>{answer} (from the case)</source>
        <translation>{answer} (из дела)</translation>
    </message>
</context>
<context>
    <name>EngagementCard</name>
    <message>
        <source>What they agreed to does not stand any more.</source>
        <translation>Согласие больше не действует.</translation>
    </message>
    <message>
        <source>How are they before it?…</source>
        <translation>Как человек себя чувствует до этого?…</translation>
    </message>
    <message>
        <source>It took place…</source>
        <translation>Состоялось…</translation>
    </message>
    <message>
        <source>How are they after it?…</source>
        <translation>Как человек себя чувствует после этого?…</translation>
    </message>
    <message>
        <source>Call it off…</source>
        <translation>Отменить…</translation>
    </message>
</context>
<context>
    <name>EnrolmentPage</name>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Take a desk in</source>
        <translation>Принять рабочее место</translation>
    </message>
    <message>
        <source>Join the organisation</source>
        <translation>Подключить к ведомству</translation>
    </message>
    <message>
        <source>Renew the certificates…</source>
        <translation>Продлить сертификаты…</translation>
    </message>
    <message>
        <source>Write the request to the stick</source>
        <translation>Записать запрос на флешку</translation>
    </message>
    <message>
        <source>Read a request from the stick</source>
        <translation>Прочитать запрос с флешки</translation>
    </message>
    <message>
        <source>Read HQ&apos;s answer from the stick</source>
        <translation>Прочитать ответ центра с флешки</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>The words are the same: take the desk in</source>
        <translation>Слова совпадают: принять рабочее место</translation>
    </message>
    <message>
        <source>The words are the same: join</source>
        <translation>Слова совпадают: подключить</translation>
    </message>
    <message>
        <source>Put in the stick with the post&apos;s request. Before you take the desk in, call the post and read the twelve words to each other.</source>
        <translation>Вставьте флешку с запросом поста. Прежде чем принять рабочее место, позвоните на пост и прочитайте друг другу двенадцать слов.</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Принадлежность рабочего места</translation>
    </message>
    <message>
        <source>This desk belongs to {organisation}; its headquarters is {hq}.</source>
        <translation>Это рабочее место принадлежит организации {organisation}; её центр: {hq}.</translation>
    </message>
    <message>
        <source>These words stand for the organisation&apos;s root certificate.</source>
        <translation>Эти слова обозначают корневой сертификат организации.</translation>
    </message>
    <message>
        <source>Write a request to a stick and have it carried to headquarters. It brings back the answer that makes this desk part of the organisation.</source>
        <translation>Запишите запрос на флешку и передайте её в центр. Она вернётся с ответом, который подключит это рабочее место.</translation>
    </message>
    <message>
        <source>Read these words to headquarters when they call; they see the same beside your request.</source>
        <translation>Прочитайте эти слова, когда позвонят из центра; там видят те же слова рядом с Вашим запросом.</translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation>Файл: {name}</translation>
    </message>
    <message>
        <source>There is no request on this stick.</source>
        <translation>На этой флешке нет запроса.</translation>
    </message>
    <message>
        <source>There is no answer on this stick.</source>
        <translation>На этой флешке нет ответа.</translation>
    </message>
    <message>
        <source>Call the post. It must read these words from its own screen, in this order.</source>
        <translation>Позвоните на пост. Там должны прочитать эти слова со своего экрана, в этом порядке.</translation>
    </message>
    <message>
        <source>{organisation}, headquarters {hq}</source>
        <translation>{organisation}, центр: {hq}</translation>
    </message>
    <message>
        <source>Call headquarters. It must read these words from its own screen, in this order.</source>
        <translation>Позвоните в центр. Там должны прочитать эти слова со своего экрана, в этом порядке.</translation>
    </message>
    <message>
        <source>Your certificates are here, with headquarters&apos; newest rules.</source>
        <translation>Ваши сертификаты здесь, с новейшими правилами центра.</translation>
    </message>
    <message>
        <source>This desk belongs to the organisation now.</source>
        <translation>Теперь это рабочее место принадлежит организации.</translation>
    </message>
    <message>
        <source>The post sees these words beside the answer. Read them when it calls.</source>
        <translation>Пост видит эти слова рядом с ответом. Прочитайте их, когда позвонят с поста.</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>What else</source>
        <translation>Что ещё</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Запись журнала</translation>
    </message>
    <message>
        <source>Key of the action</source>
        <translation>Код действия</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Идентификатор</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Внутри программы произошла ошибка.</translation>
    </message>
    <message>
        <source>Every answer saved so far is kept. Lock the desk and unlock it again; if this comes back, tell whoever looks after the program.</source>
        <translation>Все сохранённые ответы целы. Заблокируйте рабочее место и разблокируйте снова; если это повторится, сообщите тому, кто обслуживает программу.</translation>
    </message>
    <message>
        <source>The instrument {file} is not a questionnaire this program can read.</source>
        <translation>Опросник {file} не в том виде, который эта программа может прочитать.</translation>
    </message>
    <message>
        <source>Ask whoever sent it for the file again. Detail: {detail}</source>
        <translation>Попросите отправителя прислать файл ещё раз. Подробнее: {detail}</translation>
    </message>
    <message>
        <source>The file {file} holds more than this program reads.</source>
        <translation>В файле {file} больше, чем читает эта программа.</translation>
    </message>
    <message>
        <source>Ask its author for a smaller one, such as with long lists in files of their own. Detail: {detail}, at most {limit}</source>
        <translation>Попросите у автора файл меньше, например с длинными списками в отдельных файлах. Подробность: {detail}, не больше {limit}</translation>
    </message>
    <message>
        <source>The question {question} has an expression that cannot be used.</source>
        <translation>В вопросе {question} есть выражение, которое нельзя использовать.</translation>
    </message>
    <message>
        <source>Show its author: {expression} ({detail})</source>
        <translation>Покажите автору: {expression} ({detail})</translation>
    </message>
    <message>
        <source>Some calculations in the instrument need each other.</source>
        <translation>Некоторые вычисления в опроснике ссылаются друг на друга по кругу.</translation>
    </message>
    <message>
        <source>Show its author: {members}</source>
        <translation>Покажите автору: {members}</translation>
    </message>
    <message>
        <source>The question {question} refers to something that is not there.</source>
        <translation>Вопрос {question} ссылается на то, чего нет.</translation>
    </message>
    <message>
        <source>Show its author: {name} ({detail})</source>
        <translation>Покажите автору: {name} ({detail})</translation>
    </message>
    <message>
        <source>The instrument has several problems and cannot be used.</source>
        <translation>В опроснике несколько ошибок, использовать его нельзя.</translation>
    </message>
    <message>
        <source>Its author sees all of them with: vetting-desk instrument check</source>
        <translation>Автор увидит их все командой: vetting-desk instrument check</translation>
    </message>
    <message>
        <source>This version of the instrument is here with other lists.</source>
        <translation>Эта версия опросника уже здесь, но с другими списками.</translation>
    </message>
    <message>
        <source>Its author gives a changed instrument a new version: it is {version} now.</source>
        <translation>Изменённому опроснику автор даёт новую версию: сейчас она {version}.</translation>
    </message>
    <message>
        <source>The instrument {file} can be used, but a person must look at it first.</source>
        <translation>Опросник {file} можно использовать, но сначала его должен посмотреть человек.</translation>
    </message>
    <message>
        <source>Read what was found before it is added.</source>
        <translation>Прежде чем добавить, прочтите, что найдено.</translation>
    </message>
    <message>
        <source>The instrument {file} that came with the program was changed since, and is not used.</source>
        <translation>Опросник {file}, поставленный с программой, был изменён и не используется.</translation>
    </message>
    <message>
        <source>Install the program again from where your organisation gives it out.</source>
        <translation>Установите программу заново из источника, который указала Ваша организация.</translation>
    </message>
    <message>
        <source>The words of {title} are not here, and this program may not bring them along.</source>
        <translation>Слов опросника {title} здесь нет, и прилагать их к программе нельзя.</translation>
    </message>
    <message>
        <source>It can be asked once headquarters has signed a file with the official words ({wanted}). See “Approved texts” on the page of instruments.</source>
        <translation>Его можно будет задать, когда центр подпишет файл с официальными словами ({wanted}). Смотрите «Утверждённые тексты» на странице опросников.</translation>
    </message>
    <message>
        <source>This answer does not fit the question.</source>
        <translation>Этот ответ не подходит к вопросу.</translation>
    </message>
    <message>
        <source>Check it against the hint beneath the question.</source>
        <translation>Сверьте его с подсказкой под вопросом.</translation>
    </message>
    <message>
        <source>The instrument cannot be used as it is.</source>
        <translation>В таком виде опросник использовать нельзя.</translation>
    </message>
    <message>
        <source>Show its author: {detail}</source>
        <translation>Покажите автору: {detail}</translation>
    </message>
    <message>
        <source>The passphrase does not open this desk.</source>
        <translation>Эта парольная фраза не открывает рабочее место.</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard&apos;s language, then type it again.</source>
        <translation>Проверьте Caps Lock и язык клавиатуры, затем введите её снова.</translation>
    </message>
    <message>
        <source>Your key on this desk is damaged. The passphrase is not the reason.</source>
        <translation>Ваш ключ на этом рабочем месте повреждён. Причина не в парольной фразе.</translation>
    </message>
    <message>
        <source>Do not delete anything. Another officer&apos;s key may still open the desk; a backup restores it, or ask HQ.</source>
        <translation>Ничего не удаляйте. Ключ другого сотрудника, возможно, откроет рабочее место; его восстановит резервная копия, или спросите центр.</translation>
    </message>
    <message>
        <source>This file is not a sealed bundle, or it was altered.</source>
        <translation>Этот файл не запечатанный пакет, или он был изменён.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Ask for it to be written again.</source>
        <translation>Из него ничего не взято. Попросите записать его ещё раз.</translation>
    </message>
    <message>
        <source>This bundle is sealed for another desk.</source>
        <translation>Этот пакет запечатан для другого рабочего места.</translation>
    </message>
    <message>
        <source>Carry it to the desk it was written for.</source>
        <translation>Отнесите его на то рабочее место, для которого он записан.</translation>
    </message>
    <message>
        <source>The bundle was cut short or altered on the way.</source>
        <translation>Пакет в пути обрезан или изменён.</translation>
    </message>
    <message>
        <source>The sealed file was refused.</source>
        <translation>Запечатанный файл не принят.</translation>
    </message>
    <message>
        <source>A certificate does not lead back to your organisation.</source>
        <translation>Сертификат не ведёт к Вашей организации.</translation>
    </message>
    <message>
        <source>Ask HQ who issued it. Detail: {detail}</source>
        <translation>Спросите центр, кто его выдал. Подробнее: {detail}</translation>
    </message>
    <message>
        <source>Your own certificate was revoked.</source>
        <translation>Ваш собственный сертификат отозван.</translation>
    </message>
    <message>
        <source>Nobody believes what you would sign now. Let another officer write it, or have your certificate renewed.</source>
        <translation>Тому, что Вы подпишете сейчас, никто не поверит. Пусть запишет другой сотрудник, или обновите свой сертификат.</translation>
    </message>
    <message>
        <source>A signature is not valid.</source>
        <translation>Подпись недействительна.</translation>
    </message>
    <message>
        <source>Do not rely on what it was meant to vouch for, and tell HQ.</source>
        <translation>Не полагайтесь на то, что она должна была подтвердить, и сообщите в центр.</translation>
    </message>
    <message>
        <source>The driver of your token cannot be used.</source>
        <translation>Драйвер Вашего токена использовать нельзя.</translation>
    </message>
    <message>
        <source>Tell whoever looks after this computer. It should be in {path}. Detail: {detail}</source>
        <translation>Сообщите тому, кто следит за этим компьютером. Драйвер должен быть в {path}. Подробнее: {detail}</translation>
    </message>
    <message>
        <source>Your token {label} is not there.</source>
        <translation>Вашего токена {label} нет на месте.</translation>
    </message>
    <message>
        <source>Plug it in and try again. Its number is {serial}.</source>
        <translation>Подключите его и попробуйте снова. Его номер: {serial}.</translation>
    </message>
    <message>
        <source>Your token {label} was pulled out while it was in use.</source>
        <translation>Ваш токен {label} вынули во время работы.</translation>
    </message>
    <message>
        <source>Nothing was signed. Plug it in and try again.</source>
        <translation>Ничего не подписано. Подключите его и попробуйте снова.</translation>
    </message>
    <message>
        <source>This is not the PIN of your token. One more wrong PIN locks it.</source>
        <translation>Это не PIN-код Вашего токена. Ещё один неподходящий PIN-код заблокирует его.</translation>
    </message>
    <message>
        <source>Stop, and look the PIN up before you go on.</source>
        <translation>Остановитесь и сначала найдите PIN-код.</translation>
    </message>
    <message>
        <source>This is not the PIN of your token.</source>
        <translation>Это не PIN-код Вашего токена.</translation>
    </message>
    <message>
        <source>Check it before you try again: after a few wrong ones the token locks itself.</source>
        <translation>Прежде чем пробовать снова, проверьте его: после нескольких неподходящих токен блокируется сам.</translation>
    </message>
    <message>
        <source>Your token is locked after too many wrong PINs.</source>
        <translation>Ваш токен заблокирован: PIN-код слишком много раз не подошёл.</translation>
    </message>
    <message>
        <source>Whoever gave it to you can unlock it, or lead you back to signing without it.</source>
        <translation>Тот, кто Вам его выдал, может разблокировать его или вернуть Вас к подписи без него.</translation>
    </message>
    <message>
        <source>Your signing key is not on the token {label}.</source>
        <translation>На токене {label} нет Вашего ключа подписи.</translation>
    </message>
    <message>
        <source>Check that it is the right token. If it was erased, you need a new key: ask HQ.</source>
        <translation>Проверьте, тот ли это токен. Если его стёрли, Вам нужен новый ключ: спросите центр.</translation>
    </message>
    <message>
        <source>Your token does not do what is asked of it.</source>
        <translation>Ваш токен не делает того, о чём его просят.</translation>
    </message>
    <message>
        <source>Pull it out, plug it in again, and try once more. Detail: {detail}</source>
        <translation>Выньте его, подключите снова и попробуйте ещё раз. Подробнее: {detail}</translation>
    </message>
    <message>
        <source>A key or a seal could not be used.</source>
        <translation>Не удалось использовать ключ или печать.</translation>
    </message>
    <message>
        <source>Tell HQ what you were doing.</source>
        <translation>Сообщите в центр, что Вы делали.</translation>
    </message>
    <message>
        <source>The casebook of this desk is not there.</source>
        <translation>Книги дел этого рабочего места нет на месте.</translation>
    </message>
    <message>
        <source>It should be in {path}. Do not set the desk up again: look for the folder first.</source>
        <translation>Она должна быть в {path}. Не настраивайте рабочее место заново: сначала найдите папку.</translation>
    </message>
    <message>
        <source>The casebook is damaged. The passphrase is not the reason.</source>
        <translation>Книга дел повреждена. Причина не в парольной фразе.</translation>
    </message>
    <message>
        <source>Do not delete anything. Copy the folder {path} and ask HQ for help.</source>
        <translation>Ничего не удаляйте. Скопируйте папку {path} и попросите помощи у центра.</translation>
    </message>
    <message>
        <source>The folder of this desk cannot be written.</source>
        <translation>В папку этого рабочего места нельзя записывать.</translation>
    </message>
    <message>
        <source>Nothing is damaged, and no backup is needed. Ask whoever looks after this computer for the right to write in {path}.</source>
        <translation>Ничего не повреждено, и резервная копия не нужна. Попросите того, кто отвечает за этот компьютер, дать право записи в {path}.</translation>
    </message>
    <message>
        <source>An unencrypted file stands where the casebook should be.</source>
        <translation>На месте книги дел лежит незашифрованный файл.</translation>
    </message>
    <message>
        <source>Someone has put it there. Nothing was written to it. Tell HQ.</source>
        <translation>Его кто-то туда положил. В него ничего не записано. Сообщите в центр.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote this casebook.</source>
        <translation>Эту книгу дел записала более новая версия программы.</translation>
    </message>
    <message>
        <source>Open it with that version. Nothing was changed.</source>
        <translation>Откройте её той версией. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This desk is already open in another window.</source>
        <translation>Это рабочее место уже открыто в другом окне.</translation>
    </message>
    <message>
        <source>Go on in the other window, or close it first.</source>
        <translation>Продолжайте в том окне или сначала закройте его.</translation>
    </message>
    <message>
        <source>There is no room left on this computer&apos;s disk.</source>
        <translation>На диске этого компьютера не осталось места.</translation>
    </message>
    <message>
        <source>What you just entered was not saved. Make room, then enter it again.</source>
        <translation>То, что Вы только что ввели, не сохранено. Освободите место и введите снова.</translation>
    </message>
    <message>
        <source>This computer&apos;s disk did not do what was asked of it.</source>
        <translation>Диск этого компьютера не выполнил то, что от него требовалось.</translation>
    </message>
    <message>
        <source>What was saved before is kept. Try again; if it happens again, make a backup on a stick and have the disk checked.</source>
        <translation>Сохранённое ранее осталось на месте. Попробуйте ещё раз; если это повторится, сделайте резервную копию на флешке и отдайте диск на проверку.</translation>
    </message>
    <message>
        <source>Another program is holding a file of this desk.</source>
        <translation>Файл этого рабочего места занят другой программой.</translation>
    </message>
    <message>
        <source>What was there before is kept. Close what looks into this folder, wait a minute for a virus check to end, and try again: {path}</source>
        <translation>Прежнее содержимое сохранено. Закройте всё, что смотрит в эту папку, подождите минуту, пока закончится проверка на вирусы, и попробуйте снова: {path}</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>Этого больше нет.</translation>
    </message>
    <message>
        <source>Go back and look again.</source>
        <translation>Вернитесь и посмотрите ещё раз.</translation>
    </message>
    <message>
        <source>This cannot be done in the state it is in now.</source>
        <translation>В нынешнем состоянии это сделать нельзя.</translation>
    </message>
    <message>
        <source>Go back and look again: someone may have changed it.</source>
        <translation>Вернитесь и посмотрите ещё раз: возможно, кто-то это изменил.</translation>
    </message>
    <message>
        <source>The log does not fit together at entry {sequence}.</source>
        <translation>Журнал не сходится на строке {sequence}.</translation>
    </message>
    <message>
        <source>Something was removed, changed or put back. Do not go on; tell HQ.</source>
        <translation>Что-то убрано, изменено или возвращено назад. Не продолжайте; сообщите в центр.</translation>
    </message>
    <message>
        <source>The casebook could not do this.</source>
        <translation>Книга дел не смогла это сделать.</translation>
    </message>
    <message>
        <source>What was saved before is kept. Lock the desk and unlock it again.</source>
        <translation>Сохранённое раньше цело. Заблокируйте рабочее место и разблокируйте снова.</translation>
    </message>
    <message>
        <source>This PDF is not a report: it has no record inside.</source>
        <translation>Этот PDF не отчёт: внутри него нет записи.</translation>
    </message>
    <message>
        <source>Take the PDF that was saved from the record.</source>
        <translation>Возьмите PDF, который сохранён из записи.</translation>
    </message>
    <message>
        <source>The signature of this report is missing or not valid.</source>
        <translation>Подписи этого отчёта нет, или она недействительна.</translation>
    </message>
    <message>
        <source>Do not rely on it. Ask for the report again from the desk that signed it.</source>
        <translation>Не полагайтесь на него. Запросите отчёт снова у подписавшего рабочего места.</translation>
    </message>
    <message>
        <source>The report could not be made.</source>
        <translation>Составить отчёт не удалось.</translation>
    </message>
    <message>
        <source>The answers are kept. Detail: {detail}</source>
        <translation>Ответы сохранены. Подробнее: {detail}</translation>
    </message>
    <message>
        <source>This file cannot be shown here.</source>
        <translation>Этот файл здесь показать нельзя.</translation>
    </message>
    <message>
        <source>It is kept as it came. Detail: {detail}</source>
        <translation>Он хранится таким, каким пришёл. Подробность: {detail}</translation>
    </message>
    <message>
        <source>The printer did not take the pages.</source>
        <translation>Принтер не принял страницы.</translation>
    </message>
    <message>
        <source>See whether it is on and chosen in the system&apos;s settings, and print again. Detail: {detail}</source>
        <translation>Проверьте, включён ли он и выбран ли в настройках системы, и напечатайте снова. Подробность: {detail}</translation>
    </message>
    <message>
        <source>The stick was pulled out or cannot be found.</source>
        <translation>Флешка вынута или не найдена.</translation>
    </message>
    <message>
        <source>The bundle is not on it. Put the stick in and write again; nothing is lost.</source>
        <translation>Пакета на ней нет. Вставьте флешку и запишите снова; ничего не потеряно.</translation>
    </message>
    <message>
        <source>The stick cannot be written.</source>
        <translation>На флешку нельзя записать.</translation>
    </message>
    <message>
        <source>Slide its write lock open, or take another stick.</source>
        <translation>Снимите на ней защиту от записи или возьмите другую флешку.</translation>
    </message>
    <message>
        <source>This computer does not let the program use that place.</source>
        <translation>Этот компьютер не даёт программе пользоваться этим местом.</translation>
    </message>
    <message>
        <source>Choose another folder or stick. If none works, ask whoever looks after this computer whether sticks are allowed.</source>
        <translation>Выберите другую папку или флешку. Если не подходит ни одна, спросите того, кто обслуживает этот компьютер, разрешены ли флешки.</translation>
    </message>
    <message>
        <source>The stick is failing: part of it cannot be read or written.</source>
        <translation>Флешка неисправна: часть её нельзя прочитать или записать.</translation>
    </message>
    <message>
        <source>Take another stick. Do not rely on what is on this one.</source>
        <translation>Возьмите другую флешку. Не полагайтесь на то, что лежит на этой.</translation>
    </message>
    <message>
        <source>Another program is holding a file on the stick.</source>
        <translation>Файл на флешке занят другой программой.</translation>
    </message>
    <message>
        <source>Close what shows the stick, wait a minute for a virus check to end, and try again.</source>
        <translation>Закройте всё, что показывает флешку, подождите минуту, пока закончится проверка на вирусы, и попробуйте снова.</translation>
    </message>
    <message>
        <source>The stick did not answer in time.</source>
        <translation>Флешка не ответила вовремя.</translation>
    </message>
    <message>
        <source>Take it out, put it into another socket of the computer, and try again.</source>
        <translation>Выньте её, вставьте в другой разъём компьютера и попробуйте снова.</translation>
    </message>
    <message>
        <source>The stick is encrypted and was not opened yet.</source>
        <translation>Флешка зашифрована и ещё не открыта.</translation>
    </message>
    <message>
        <source>Open it with its password where this computer shows its drives, then try again.</source>
        <translation>Откройте её паролем там, где этот компьютер показывает свои диски, и попробуйте снова.</translation>
    </message>
    <message>
        <source>The path is too long, or has signs that cannot stand in a name there.</source>
        <translation>Путь слишком длинный или содержит знаки, недопустимые в именах.</translation>
    </message>
    <message>
        <source>Choose a folder with a short name at the top of the stick.</source>
        <translation>Выберите папку с коротким именем в корне флешки.</translation>
    </message>
    <message>
        <source>There is not enough room on the stick.</source>
        <translation>На флешке мало места.</translation>
    </message>
    <message>
        <source>It needs {needed} and has {free}. Take another stick or make room.</source>
        <translation>Нужно {needed}, свободно {free}. Возьмите другую флешку или освободите место.</translation>
    </message>
    <message>
        <source>What was read back from the stick is not what was written.</source>
        <translation>С флешки прочитано не то, что было записано.</translation>
    </message>
    <message>
        <source>This stick cannot be trusted. Take another one and write again.</source>
        <translation>Этой флешке доверять нельзя. Возьмите другую и запишите снова.</translation>
    </message>
    <message>
        <source>The stick could not be used.</source>
        <translation>Использовать флешку не удалось.</translation>
    </message>
    <message>
        <source>Take it out, put it in again, or take another one.</source>
        <translation>Выньте её и вставьте снова или возьмите другую.</translation>
    </message>
    <message>
        <source>There is no room for another part of a bundle.</source>
        <translation>Для ещё одной части пакета нет места.</translation>
    </message>
    <message>
        <source>Parts of {held} wait for others already, {limit} is the most. Bring what they miss, or remove parts that are not needed.</source>
        <translation>Части объёмом {held} уже ждут остальных, предел {limit}. Принесите недостающие или уберите ненужные части.</translation>
    </message>
    <message>
        <source>The bundle is not as it should be and was refused.</source>
        <translation>Пакет не такой, каким должен быть, и не принят.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Ask for it to be written again. Detail: {detail}</source>
        <translation>Из него ничего не взято. Попросите записать его ещё раз. Подробнее: {detail}</translation>
    </message>
    <message>
        <source>A newer version of the program wrote this bundle.</source>
        <translation>Этот пакет записала более новая версия программы.</translation>
    </message>
    <message>
        <source>Update this desk first, then receive the bundle again.</source>
        <translation>Сначала обновите это рабочее место, затем получите пакет снова.</translation>
    </message>
    <message>
        <source>The bundle is not signed by anyone your organisation knows.</source>
        <translation>Пакет не подписан никем, кого знает Ваша организация.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Keep the stick and tell HQ.</source>
        <translation>Из него ничего не взято. Сохраните флешку и сообщите в центр.</translation>
    </message>
    <message>
        <source>The bundle was written for other desks than those it was sealed to.</source>
        <translation>Пакет записан не для тех рабочих мест, для которых запечатан.</translation>
    </message>
    <message>
        <source>Someone has sealed it again. Keep the stick and tell HQ.</source>
        <translation>Кто-то запечатал его заново. Сохраните флешку и сообщите в центр.</translation>
    </message>
    <message>
        <source>Two different bundles came under the number {sequence}.</source>
        <translation>Под номером {sequence} пришли два разных пакета.</translation>
    </message>
    <message>
        <source>Both are kept. A person must look at them before either is used.</source>
        <translation>Сохранены оба. Прежде чем использовать любой из них, их должен посмотреть человек.</translation>
    </message>
    <message>
        <source>Training material and real cases never mix.</source>
        <translation>Учебные материалы и настоящие дела не смешиваются.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Use a training desk for training bundles.</source>
        <translation>Ничего не принято. Для учебных пакетов есть учебное рабочее место.</translation>
    </message>
    <message>
        <source>A file in the bundle is not the one that was signed.</source>
        <translation>Один из файлов в пакете не тот, который подписан.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Keep the stick, tell HQ, and ask for it to be written again.</source>
        <translation>Из него ничего не взято. Сохраните флешку, сообщите в центр и попросите записать его ещё раз.</translation>
    </message>
    <message>
        <source>A record in the bundle was refused.</source>
        <translation>Одна из записей в пакете не принята.</translation>
    </message>
    <message>
        <source>It is set aside; the others are taken in. Detail: {detail}</source>
        <translation>Она помещена отдельно; остальные приняты. Подробнее: {detail}</translation>
    </message>
    <message>
        <source>The signature of this record cannot be judged.</source>
        <translation>Проверить подпись этой записи нельзя.</translation>
    </message>
    <message>
        <source>It can be taken in if you answer for it with a reason, or be set aside.</source>
        <translation>Её можно принять, если Вы ответите за это и укажете причину, или поместить отдельно.</translation>
    </message>
    <message>
        <source>The bundle was refused.</source>
        <translation>Пакет не принят.</translation>
    </message>
    <message>
        <source>The transfer did not work.</source>
        <translation>Передача не удалась.</translation>
    </message>
    <message>
        <source>The records are still on this desk. Try again.</source>
        <translation>Записи остались на этом рабочем месте. Попробуйте снова.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Ваша роль этого не позволяет.</translation>
    </message>
    <message>
        <source>Ask an officer whose role does.</source>
        <translation>Обратитесь к сотруднику, чья роль позволяет.</translation>
    </message>
    <message>
        <source>This is not sealed to you.</source>
        <translation>Это запечатано не для Вас.</translation>
    </message>
    <message>
        <source>A psychologist who can open it shares it on the page of clinical notes. If nobody here can, a supervisor hands the draft to somebody else or discards it.</source>
        <translation>Психолог, который может это открыть, открывает его и Вам на странице клинических заметок. Если здесь никто не может, руководитель передаёт черновик другому или прекращает его без подписи.</translation>
    </message>
    <message>
        <source>Your passphrase is needed again for this.</source>
        <translation>Для этого снова нужна Ваша парольная фраза.</translation>
    </message>
    <message>
        <source>Lock the desk and unlock it again.</source>
        <translation>Заблокируйте рабочее место и разблокируйте снова.</translation>
    </message>
    <message>
        <source>This needs the PIN of your token {label}.</source>
        <translation>Для этого нужен PIN-код Вашего токена {label}.</translation>
    </message>
    <message>
        <source>Plug it in, then try again and enter its PIN.</source>
        <translation>Подключите его, затем попробуйте снова и введите его PIN-код.</translation>
    </message>
    <message>
        <source>This needs a second officer: one of {officers}.</source>
        <translation>Для этого нужен второй сотрудник, один из них: {officers}.</translation>
    </message>
    <message>
        <source>Try again when one of them is here to type their passphrase.</source>
        <translation>Попробуйте снова, когда кто-то из них будет здесь и введёт свою парольную фразу.</translation>
    </message>
    <message>
        <source>This copy cannot be made.</source>
        <translation>Эту копию сделать нельзя.</translation>
    </message>
    <message>
        <source>Look again at its records and at what is left out.</source>
        <translation>Проверьте ещё раз её записи и что в ней опущено.</translation>
    </message>
    <message>
        <source>An administrator&apos;s key does not open the casebook.</source>
        <translation>Ключ администратора не открывает книгу дел.</translation>
    </message>
    <message>
        <source>Ask a colleague who works with cases to do this.</source>
        <translation>Попросите сделать это коллегу, который работает с делами.</translation>
    </message>
    <message>
        <source>The organisation&apos;s issuing key does not open for who is here.</source>
        <translation>Ключ выдачи сертификатов не открывается теми, кто здесь.</translation>
    </message>
    <message>
        <source>Two officers who are named for it open it together; the page Organisation says who they are. If they are gone, bring the key back from the safe there.</source>
        <translation>Его вместе открывают два назначенных сотрудника; кто они, сказано на странице «Организация». Если их больше нет, верните там ключ из сейфа.</translation>
    </message>
    <message>
        <source>Whom this desk trusts is not what your key remembers. Somebody may have changed it.</source>
        <translation>Это рабочее место доверяет не тому, кого помнит Ваш ключ. Возможно, кто-то это изменил.</translation>
    </message>
    <message>
        <source>Call headquarters and compare the words it reads. What your key remembers can be put back.</source>
        <translation>Позвоните в центр и сравните слова, которые там прочитают. То, что помнит Ваш ключ, можно вернуть.</translation>
    </message>
    <message>
        <source>There were too many wrong passphrases.</source>
        <translation>Парольная фраза слишком много раз не подошла.</translation>
    </message>
    <message>
        <source>Wait {seconds} seconds and try again.</source>
        <translation>Подождите {seconds} с и попробуйте снова.</translation>
    </message>
    <message>
        <source>Something entered cannot be taken as it is.</source>
        <translation>Введённое нельзя принять в таком виде.</translation>
    </message>
    <message>
        <source>Check {field}.</source>
        <translation>Проверьте: {field}.</translation>
    </message>
    <message>
        <source>Headquarters signed a later time than this computer&apos;s clock says.</source>
        <translation>Центр подписал более позднее время, чем показывают часы этого компьютера.</translation>
    </message>
    <message>
        <source>Put the clock right in this computer&apos;s settings. If it is right, headquarters has to correct its time.</source>
        <translation>Поставьте часы верно в настройках этого компьютера. Если они идут верно, своё время должен исправить центр.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and headquarters&apos; are {days} days apart.</source>
        <translation>Часы этого компьютера и центра расходятся слишком сильно, дней: {days}.</translation>
    </message>
    <message>
        <source>Have the wrong one put right, write a new request, and have it answered.</source>
        <translation>Пусть неверные часы поставят правильно; затем запишите новый запрос и получите на него ответ.</translation>
    </message>
    <message>
        <source>This file does not fit this desk&apos;s request.</source>
        <translation>Этот файл не подходит к запросу этого рабочего места.</translation>
    </message>
    <message>
        <source>Ask HQ for the answer to the request you wrote last. Detail: {detail}</source>
        <translation>Попросите у центра ответ на последний записанный Вами запрос. Подробнее: {detail}</translation>
    </message>
    <message>
        <source>This cannot be done.</source>
        <translation>Это сделать нельзя.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>A clinical record is copied for a physician or the person alone.</source>
        <translation>Клиническая запись копируется только для врача или самого человека.</translation>
    </message>
    <message>
        <source>Leave it out: {label}</source>
        <translation>Не включайте её: {label}</translation>
    </message>
    <message>
        <source>A picture of it cannot be decoded: {label}</source>
        <translation>Картинку из неё нельзя прочитать: {label}</translation>
    </message>
    <message>
        <source>Nobody can say what would go along with it. Leave this picture out.</source>
        <translation>Никто не может сказать, что ушло бы вместе с ней. Не берите эту картинку.</translation>
    </message>
    <message>
        <source>This desk does not have the questionnaire {label}, so that what must be left out cannot be found.</source>
        <translation>На этом рабочем месте нет опросника {label}, поэтому не найти того, что нужно опустить.</translation>
    </message>
    <message>
        <source>Make the copy at the desk where it was filled.</source>
        <translation>Сделайте копию на том рабочем месте, где он заполнен.</translation>
    </message>
    <message>
        <source>Nothing would be left in this copy.</source>
        <translation>В этой копии ничего бы не осталось.</translation>
    </message>
    <message>
        <source>Leave less out, or choose another record.</source>
        <translation>Опустите меньше или выберите другую запись.</translation>
    </message>
    <message>
        <source>What an administrator works with is not ready at this desk.</source>
        <translation>На этом рабочем месте ещё не готово то, с чем работает администратор.</translation>
    </message>
    <message>
        <source>Ask a colleague who works with cases to unlock this desk once; then try again.</source>
        <translation>Попросите коллегу, который работает с делами, один раз разблокировать это рабочее место, затем попробуйте снова.</translation>
    </message>
    <message>
        <source>Nobody else here has a key that opens the casebook.</source>
        <translation>Ни у кого больше здесь нет ключа, который открывает книгу дел.</translation>
    </message>
    <message>
        <source>Add another officer who works with cases first.</source>
        <translation>Сначала добавьте ещё одного сотрудника, который работает с делами.</translation>
    </message>
    <message>
        <source>Nobody here could open the casebook with you.</source>
        <translation>Здесь нет никого, кто мог бы открыть книгу дел вместе с Вами.</translation>
    </message>
    <message>
        <source>A desk can be brought back from a backup by two custodians.</source>
        <translation>Рабочее место могут восстановить из резервной копии два хранителя.</translation>
    </message>
    <message>
        <source>No second officer who is named for the issuing key is left here.</source>
        <translation>Здесь не осталось второго сотрудника, назначенного для ключа выдачи.</translation>
    </message>
    <message>
        <source>Bring the key back from the safe, on the page Organisation.</source>
        <translation>Верните ключ из сейфа на странице «Организация».</translation>
    </message>
    <message>
        <source>What was opened is not this organisation&apos;s issuing key.</source>
        <translation>Открылся не ключ выдачи этой организации.</translation>
    </message>
    <message>
        <source>Check the log, and bring the key back from the safe, on the page Organisation.</source>
        <translation>Проверьте журнал и верните ключ из сейфа на странице «Организация».</translation>
    </message>
    <message>
        <source>Two officers at least stay named for the issuing key.</source>
        <translation>Для ключа выдачи остаются назначены не меньше двух сотрудников.</translation>
    </message>
    <message>
        <source>Name a third one first.</source>
        <translation>Сначала назначьте третьего.</translation>
    </message>
    <message>
        <source>Twelve officers at most can be named for the issuing key.</source>
        <translation>Для ключа выдачи можно назначить не больше двенадцати сотрудников.</translation>
    </message>
    <message>
        <source>End that another one is named first.</source>
        <translation>Сначала снимите назначение с другого.</translation>
    </message>
    <message>
        <source>This officer is named for the issuing key already.</source>
        <translation>Этот сотрудник уже назначен для ключа выдачи.</translation>
    </message>
    <message>
        <source>This officer is named for the issuing key.</source>
        <translation>Этот сотрудник назначен для ключа выдачи.</translation>
    </message>
    <message>
        <source>End that first, on the page Organisation; two others have to stay named. Or bring the key back from the safe there, with somebody else.</source>
        <translation>Сначала снимите назначение на странице «Организация»; двое других должны остаться назначены. Или верните там ключ из сейфа вместе с кем-то другим.</translation>
    </message>
    <message>
        <source>This officer has no key at this desk, or a role that does not certify.</source>
        <translation>У этого сотрудника нет ключа на этом рабочем месте, или его роль не выдаёт сертификаты.</translation>
    </message>
    <message>
        <source>Supervisors and administrators with a key here can be named.</source>
        <translation>Назначить можно руководителей и администраторов, у которых здесь есть ключ.</translation>
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
        <translation>В таком виде эти тексты подписать нельзя.</translation>
    </message>
    <message>
        <source>Correct the errors in the spreadsheet, and look at it again.</source>
        <translation>Исправьте ошибки в таблице и откройте её ещё раз.</translation>
    </message>
    <message>
        <source>This file cannot be read as a spreadsheet of texts.</source>
        <translation>Этот файл не читается как таблица текстов.</translation>
    </message>
    <message>
        <source>Save it as a workbook (XLSX), or as CSV files in UTF-8. Begin with the spreadsheet that the program writes. Detail: {detail}</source>
        <translation>Сохраните его как книгу (XLSX) или как файлы CSV в кодировке UTF-8. Начните с таблицы, которую записывает программа. Подробность: {detail}</translation>
    </message>
    <message>
        <source>These ratings cannot be compared.</source>
        <translation>Эти оценки нельзя сравнить.</translation>
    </message>
    <message>
        <source>Correct the table: a line for each rating, with unit, rater and value. Detail: {detail}</source>
        <translation>Исправьте таблицу: строка на каждую оценку, с единицей, оценивающим и значением. Подробно: {detail}</translation>
    </message>
    <message>
        <source>Say first whether evidence that says the opposite was looked for.</source>
        <translation>Сначала скажите, искали ли то, что говорит об обратном.</translation>
    </message>
    <message>
        <source>A line of evidence is never taken away or overwritten.</source>
        <translation>Строку сведений не удаляют и не переписывают.</translation>
    </message>
    <message>
        <source>The judgement was begun and is not finished.</source>
        <translation>Суждение начато и не закончено.</translation>
    </message>
    <message>
        <source>Code or leave out each indicator, with evidence and reasons: {indicators}</source>
        <translation>Оцените каждый индикатор или укажите, почему он не оценивается, со сведениями и обоснованием: {indicators}</translation>
    </message>
    <message>
        <source>Line {number} is written already.</source>
        <translation>Строка {number} уже записана.</translation>
    </message>
    <message>
        <source>Correct it with a reason; what it said before is kept.</source>
        <translation>Исправьте её и укажите причину; прежний текст сохранится.</translation>
    </message>
    <message>
        <source>This was changed again since, so it cannot be undone.</source>
        <translation>С тех пор это снова изменили, поэтому вернуть нельзя.</translation>
    </message>
    <message>
        <source>Change it by hand where it stands.</source>
        <translation>Измените это вручную там, где оно стоит.</translation>
    </message>
    <message>
        <source>These indicators are neither coded nor left out: {indicators}.</source>
        <translation>Эти индикаторы не оценены, и не сказано почему: {indicators}.</translation>
    </message>
    <message>
        <source>Code each, or leave it out with its reason.</source>
        <translation>Оцените каждый или укажите, почему он не оценивается.</translation>
    </message>
    <message>
        <source>These indicators are coded without evidence: {indicators}.</source>
        <translation>Эти индикаторы оценены без сведений: {indicators}.</translation>
    </message>
    <message>
        <source>Link a line of evidence to each, or leave it out.</source>
        <translation>Свяжите с каждым строку сведений или укажите, почему он не оценивается.</translation>
    </message>
    <message>
        <source>These indicators are coded without reasons: {indicators}.</source>
        <translation>Эти индикаторы оценены без обоснования: {indicators}.</translation>
    </message>
    <message>
        <source>Write in words why each is coded so.</source>
        <translation>Напишите словами, почему каждый оценён так.</translation>
    </message>
    <message>
        <source>It is not said when this is looked at again.</source>
        <translation>Не сказано, когда к этому вернутся.</translation>
    </message>
    <message>
        <source>Give the date of the next review.</source>
        <translation>Укажите дату следующего рассмотрения.</translation>
    </message>
    <message>
        <source>A statement rests on a line of evidence that is not there: {indicators}.</source>
        <translation>Утверждение основано на строке, которой нет: {indicators}.</translation>
    </message>
    <message>
        <source>Choose the lines again that it rests on.</source>
        <translation>Выберите заново строки, на которых оно основано.</translation>
    </message>
    <message>
        <source>What is known of this person forbids this.</source>
        <translation>То, что известно об этом человеке, этого не допускает.</translation>
    </message>
    <message>
        <source>Look at the facts on the page of the case.</source>
        <translation>Посмотрите факты на странице дела.</translation>
    </message>
    <message>
        <source>{officer} has said so already. It takes a second officer.</source>
        <translation>{officer} это уже сказал(а). Нужен второй сотрудник.</translation>
    </message>
    <message>
        <source>Have an officer of another role say the same: child protection, lawyer, psychologist or supervisor.</source>
        <translation>Пусть то же скажет сотрудник с другой ролью: по защите детей, юрист, психолог или руководитель.</translation>
    </message>
    <message>
        <source>Nobody at this desk can receive a complaint.</source>
        <translation>На этом рабочем месте некому принять жалобу.</translation>
    </message>
    <message>
        <source>Write it on paper for headquarters, and ask that a complaints officer be given an account here.</source>
        <translation>Напишите её на бумаге для центра и попросите завести здесь сотрудника по жалобам.</translation>
    </message>
    <message>
        <source>It is too early to ask for this consent.</source>
        <translation>Спрашивать об этом согласии ещё рано.</translation>
    </message>
    <message>
        <source>Ask after a decision is in force and the person was told of it. Asked before, it would look like a condition.</source>
        <translation>Спросите, когда решение вступит в силу и человек о нём узнает. Раньше это выглядело бы как условие.</translation>
    </message>
    <message>
        <source>The person is a child. A child is first of all a victim.</source>
        <translation>Этот человек — ребёнок. Ребёнок прежде всего пострадавший.</translation>
    </message>
    <message>
        <source>Ask about safety and needs, with the child&apos;s own questionnaire. If the person is an adult, two officers of two roles settle it on the page of the case.</source>
        <translation>Спрашивайте о безопасности и потребностях по опроснику для детей. Если человек взрослый, это решают на странице дела два сотрудника с двумя ролями.</translation>
    </message>
    <message>
        <source>It is in doubt whether the person is a child. When in doubt, the person counts as one.</source>
        <translation>Есть сомнение, не ребёнок ли это. При сомнении человек считается ребёнком.</translation>
    </message>
    <message>
        <source>Ask about safety and needs. Two officers of two roles settle the age on the page of the case.</source>
        <translation>Спрашивайте о безопасности и потребностях. Возраст решают на странице дела два сотрудника с двумя ролями.</translation>
    </message>
    <message>
        <source>Nobody has recorded whether the person is 18 or over.</source>
        <translation>Никто не записал, исполнилось ли человеку 18 лет.</translation>
    </message>
    <message>
        <source>Ask the age first, in a questionnaire or on the page of the case.</source>
        <translation>Сначала спросите о возрасте — в опроснике или на странице дела.</translation>
    </message>
    <message>
        <source>Nobody is there for the child, or what is in the child&apos;s best interests is not written down.</source>
        <translation>Рядом с ребёнком никого нет, или не записано, что отвечает интересам ребёнка.</translation>
    </message>
    <message>
        <source>Bring a guardian or a child-protection officer and write the best-interests note. Until then ask about safety and needs alone.</source>
        <translation>Пригласите опекуна или сотрудника по защите детей и запишите, что отвечает интересам ребёнка. До этого спрашивайте только о безопасности и потребностях.</translation>
    </message>
    <message>
        <source>The rights notice has not been given.</source>
        <translation>Права ещё не разъяснены.</translation>
    </message>
    <message>
        <source>Read the notice and ask whether it is understood. Until then ask about safety, needs and who the person is.</source>
        <translation>Прочитайте разъяснение и спросите, понятно ли оно. До этого спрашивайте о безопасности, потребностях и о том, кто этот человек.</translation>
    </message>
    <message>
        <source>The notice was given, but not yet understood and agreed to.</source>
        <translation>Права разъяснены, но человек ещё не понял их и не согласился продолжать.</translation>
    </message>
    <message>
        <source>Explain it again in other words, and ask whether the person agrees to go on.</source>
        <translation>Объясните ещё раз другими словами и спросите, согласен ли человек продолжать.</translation>
    </message>
    <message>
        <source>The person declined the notice or does not want to go on. That is their right, and it says nothing about them.</source>
        <translation>Человек отказался от разъяснения или не хочет продолжать. Это его право, и это ничего о нём не говорит.</translation>
    </message>
    <message>
        <source>Offer the notice again another day, offer a lawyer, or decide on other material. Safety and needs go on. What was said before is kept apart and leaves in no referral.</source>
        <translation>Предложите разъяснение в другой день, предложите адвоката или решайте по другим материалам. Безопасность и потребности остаются открыты. Сказанное раньше хранится отдельно и никуда не передаётся.</translation>
    </message>
    <message>
        <source>You and the person have no language in common, and no interpreter whom they understand and accept.</source>
        <translation>У Вас с человеком нет общего языка и нет переводчика, которого он понимает и принимает.</translation>
    </message>
    <message>
        <source>Ask about safety and needs, as well as it goes, and fix another day. Waiting is never counted against the person.</source>
        <translation>Спрашивайте о безопасности и потребностях, насколько получается, и назначьте другой день. Ожидание никогда не ставится человеку в вину.</translation>
    </message>
    <message>
        <source>The interpreter has a conflict of interest with the person.</source>
        <translation>У переводчика конфликт интересов с этим человеком.</translation>
    </message>
    <message>
        <source>Change the interpreter. Until then ask about safety and needs.</source>
        <translation>Смените переводчика. До этого спрашивайте о безопасности и потребностях.</translation>
    </message>
    <message>
        <source>This interpreter may not be assigned: no undertaking of theirs holds, or they are assigned no more.</source>
        <translation>Этого переводчика нельзя назначать: его обязательство не действует или его больше не назначают.</translation>
    </message>
    <message>
        <source>Take another interpreter, or go through the undertaking with this one. Until then ask about safety and needs.</source>
        <translation>Возьмите другого переводчика или пройдите с этим обязательство. До этого спрашивайте о безопасности и потребностях.</translation>
    </message>
    <message>
        <source>This interpreter is not in the register, and nobody recorded that they signed the undertaking.</source>
        <translation>Этого переводчика нет в реестре, и нигде не записано, что он подписал обязательство.</translation>
    </message>
    <message>
        <source>Go through the undertaking with them, and record on the page of the case whether they signed it.</source>
        <translation>Пройдите с ним обязательство и запишите на странице дела, подписал ли он его.</translation>
    </message>
    <message>
        <source>The person wishes to be asked by a woman or by a man, and that is not you.</source>
        <translation>Человек хочет, чтобы беседу вела женщина или вёл мужчина, и это не Вы.</translation>
    </message>
    <message>
        <source>Ask about safety and needs, and fix another day. Waiting is never counted against the person.</source>
        <translation>Спрашивайте о безопасности и потребностях и назначьте другой день. Ожидание никогда не ставится человеку в вину.</translation>
    </message>
    <message>
        <source>Others can hear, or the person does not want to speak of it now.</source>
        <translation>Другие могут слышать, или человек не хочет говорить об этом сейчас.</translation>
    </message>
    <message>
        <source>Go where nobody hears, or ask another time.</source>
        <translation>Пройдите туда, где никто не слышит, или спросите в другой раз.</translation>
    </message>
    <message>
        <source>The person waits for a lawyer.</source>
        <translation>Человек ждёт адвоката.</translation>
    </message>
    <message>
        <source>Bring a lawyer, or record that the person goes on without one. Safety and needs go on.</source>
        <translation>Пригласите адвоката или запишите, что человек продолжает без него. Безопасность и потребности остаются открыты.</translation>
    </message>
    <message>
        <source>The conversation has not ended: notes first, ratings after.</source>
        <translation>Беседа не закончена: сначала записи, потом оценки.</translation>
    </message>
    <message>
        <source>End the conversation first, read back, and say that it ended.</source>
        <translation>Сначала закончите беседу, прочитайте записанное вслух и отметьте, что она закончена.</translation>
    </message>
    <message>
        <source>This questionnaire keeps its ratings shut by its own rule.</source>
        <translation>Этот опросник сам держит оценки закрытыми.</translation>
    </message>
    <message>
        <source>Answer the pages before the ratings: age, notice, conversation.</source>
        <translation>Ответьте на страницы перед оценками: возраст, разъяснение прав, беседа.</translation>
    </message>
    <message>
        <source>This questionnaire keeps its questions shut by its own rule.</source>
        <translation>Этот опросник сам держит вопросы закрытыми.</translation>
    </message>
    <message>
        <source>Answer the pages before: safety, interpreter, notice.</source>
        <translation>Ответьте на страницы перед ними: безопасность, переводчик, разъяснение прав.</translation>
    </message>
    <message>
        <source>Only a clinician answers this.</source>
        <translation>На это отвечает только психолог или врач.</translation>
    </message>
    <message>
        <source>Hand the draft to a psychologist, or leave it out and say why.</source>
        <translation>Передайте черновик психологу или пропустите с причиной.</translation>
    </message>
    <message>
        <source>Somebody has to come now. Stay with this person.</source>
        <translation>Нужен человек сейчас. Останьтесь с этим человеком.</translation>
    </message>
    <message>
        <source>Stay with this person and call. Whoever comes says on the page of the case what was done. Notes, safety and needs stay open.</source>
        <translation>Останьтесь с этим человеком и позовите. Кто придёт, скажет на странице дела, что сделано. Записи, безопасность и потребности остаются открыты.</translation>
    </message>
    <message>
        <source>What was noticed here is not answered yet.</source>
        <translation>На замеченное здесь ещё никто не ответил.</translation>
    </message>
    <message>
        <source>Say who came and what was done, then sign. No reason takes its place.</source>
        <translation>Скажите, кто пришёл и что сделано, потом подпишите. Никакая причина этого не заменит.</translation>
    </message>
    <message>
        <source>This was said before the person declined the notice. It is kept apart.</source>
        <translation>Это сказано до того, как человек отказался от разъяснения. Оно хранится отдельно.</translation>
    </message>
    <message>
        <source>Refer on other material, or not at all.</source>
        <translation>Передавайте по другим материалам или не передавайте.</translation>
    </message>
    <message>
        <source>This is said to stem from ill-treatment. It is kept apart.</source>
        <translation>Об этом говорят, что оно получено жестоким обращением. Оно хранится отдельно.</translation>
    </message>
    <message>
        <source>Have a lawyer settle it. Until then use other material.</source>
        <translation>Пусть решит юрист. До этого используйте другие материалы.</translation>
    </message>
    <message>
        <source>Silence, a declined notice or answer, tears and refused consent are never evidence.</source>
        <translation>Молчание, отказ от разъяснения или ответа, слёзы и отказ в согласии никогда ни о чём не говорят.</translation>
    </message>
    <message>
        <source>Offer the talk again, bring a lawyer, or decide on other material.</source>
        <translation>Предложите беседу снова, пригласите адвоката или решайте по другим материалам.</translation>
    </message>
    <message>
        <source>The person is held, and nobody wrote down when a court looks next.</source>
        <translation>Человек содержится под стражей, и никто не записал, когда это снова проверит суд.</translation>
    </message>
    <message>
        <source>Record the day of the next legal review on the page of the case.</source>
        <translation>Запишите день следующей судебной проверки на странице дела.</translation>
    </message>
    <message>
        <source>45 minutes have passed without a pause.</source>
        <translation>45 минут прошли без перерыва.</translation>
    </message>
    <message>
        <source>Offer a break. How long somebody was asked stands in the record.</source>
        <translation>Предложите перерыв. В записи стоит, сколько человека расспрашивали.</translation>
    </message>
    <message>
        <source>These translations are of something else.</source>
        <translation>Эти переводы от чего-то другого.</translation>
    </message>
    <message>
        <source>Choose the file they were exported from.</source>
        <translation>Выберите файл, из которого они выгружены.</translation>
    </message>
    <message>
        <source>This file of texts to translate cannot be read.</source>
        <translation>Этот файл с текстами для перевода прочитать нельзя.</translation>
    </message>
    <message>
        <source>Export the texts again and begin with that. Detail: {detail}</source>
        <translation>Выгрузите тексты снова и начните с этого файла. Подробнее: {detail}</translation>
    </message>
    <message>
        <source>This decision cannot be made as it is.</source>
        <translation>В таком виде решение принять нельзя.</translation>
    </message>
    <message>
        <source>Look at what the page of the decision says is open.</source>
        <translation>Посмотрите, что ещё открыто на странице решения.</translation>
    </message>
    <message>
        <source>The decision is not complete.</source>
        <translation>Решение не закончено.</translation>
    </message>
    <message>
        <source>It needs an outcome, a legal ground, reasons, how and until when to appeal, who tells the person, and a panel.</source>
        <translation>Нужны исход, правовое основание, причины, порядок и срок обжалования, кто сообщит человеку, и комиссия.</translation>
    </message>
    <message>
        <source>Nothing is said yet of: {criteria}.</source>
        <translation>Ничего ещё не сказано о: {criteria}.</translation>
    </message>
    <message>
        <source>Say of each criterion: met, not met, unclear or not assessed, and why.</source>
        <translation>О каждом критерии скажите: выполнен, не выполнен, неясно или не оценён, и почему.</translation>
    </message>
    <message>
        <source>These criteria have no reasons: {criteria}.</source>
        <translation>Критерии без причин: {criteria}.</translation>
    </message>
    <message>
        <source>Write why, in words the person can be told.</source>
        <translation>Напишите почему, словами, которые можно сказать человеку.</translation>
    </message>
    <message>
        <source>These criteria rest on no evidence: {criteria}.</source>
        <translation>Критерии ни на чём не основаны: {criteria}.</translation>
    </message>
    <message>
        <source>Met needs something that speaks for it, not met something that speaks against it. Otherwise it is unclear.</source>
        <translation>Для «выполнен» нужно то, что говорит за это, для «не выполнен» — то, что говорит об обратном. Иначе неясно.</translation>
    </message>
    <message>
        <source>Evidence is named that is in no record in force.</source>
        <translation>Названо основание, которого нет ни в одной действующей записи.</translation>
    </message>
    <message>
        <source>Take it out, and choose it again from the records.</source>
        <translation>Уберите его и выберите снова из записей.</translation>
    </message>
    <message>
        <source>The decision works from a record that was corrected since.</source>
        <translation>Решение основано на записи, которую с тех пор исправили.</translation>
    </message>
    <message>
        <source>Read the correction. A draft goes on from it; what was proposed is withdrawn and prepared anew.</source>
        <translation>Прочитайте исправление. Черновик продолжается с ним; предложенное отзывают и готовят заново.</translation>
    </message>
    <message>
        <source>Something new arrived on the case {case}.</source>
        <translation>По делу {case} пришло новое.</translation>
    </message>
    <message>
        <source>Look at it first, then go on.</source>
        <translation>Сначала посмотрите его, потом продолжайте.</translation>
    </message>
    <message>
        <source>Nobody may decide on a threat before there is a signed judgement.</source>
        <translation>Никто не решает об угрозе, пока нет подписанного суждения.</translation>
    </message>
    <message>
        <source>Leave this criterion as not assessed, or ask the post for a judgement.</source>
        <translation>Оставьте этот критерий неоценённым или попросите у поста суждение.</translation>
    </message>
    <message>
        <source>The panel has {named} decision-makers; the rules ask for {wanted}.</source>
        <translation>В комиссии лиц, принимающих решение: {named}; по правилам нужно: {wanted}.</translation>
    </message>
    <message>
        <source>Name another decision-maker.</source>
        <translation>Назовите ещё одно лицо, принимающее решение.</translation>
    </message>
    <message>
        <source>{officer} may not be on this panel.</source>
        <translation>{officer} не может входить в эту комиссию.</translation>
    </message>
    <message>
        <source>Decision-makers and lawyers are on a panel; who is heard is a lawyer.</source>
        <translation>В комиссию входят лица, принимающие решение, и юристы; заслушивают юриста.</translation>
    </message>
    <message>
        <source>{officer} assessed what this decision works from.</source>
        <translation>{officer} оценивал(а) то, на чём основано решение.</translation>
    </message>
    <message>
        <source>Name somebody who did not work on these records.</source>
        <translation>Назовите того, кто не работал над этими записями.</translation>
    </message>
    <message>
        <source>Not met is not decided without a lawyer.</source>
        <translation>«Не выполнен» не решают без юриста.</translation>
    </message>
    <message>
        <source>Name a lawyer on the panel, or one who is heard.</source>
        <translation>Назовите юриста в комиссии или того, кого заслушают.</translation>
    </message>
    <message>
        <source>{officer} has no say in this decision.</source>
        <translation>{officer} в этом решении не участвует.</translation>
    </message>
    <message>
        <source>The page of the decision says who is on its panel.</source>
        <translation>Кто входит в комиссию, сказано на странице решения.</translation>
    </message>
    <message>
        <source>Clinical content is no evidence and goes to no prosecutor.</source>
        <translation>Клиническое содержание не служит основанием и не идёт прокурору.</translation>
    </message>
    <message>
        <source>Take it out: {record}.</source>
        <translation>Уберите его: {record}.</translation>
    </message>
    <message>
        <source>What was said before the rights notice goes to no prosecutor: {record}.</source>
        <translation>Сказанное до разъяснения прав не идёт прокурору: {record}.</translation>
    </message>
    <message>
        <source>Take it out of the material.</source>
        <translation>Уберите это из материалов.</translation>
    </message>
    <message>
        <source>This person is a child, or may be one.</source>
        <translation>Этот человек — ребёнок или, возможно, ребёнок.</translation>
    </message>
    <message>
        <source>Only child protection or more inquiry can be decided, and nothing is found of the criteria. If the person is an adult, a record has to say so.</source>
        <translation>Решить можно только о защите ребёнка или о дополнительном выяснении, критерии не оценивают. Если человек взрослый, это должно стоять в записи.</translation>
    </message>
    <message>
        <source>{officer} is making a decision on this case already.</source>
        <translation>{officer} уже принимает решение по этому делу.</translation>
    </message>
    <message>
        <source>Open that one, or have it withdrawn.</source>
        <translation>Откройте его или попросите отозвать.</translation>
    </message>
    <message>
        <source>A decision on the case {case} is in force.</source>
        <translation>По делу {case} уже действует решение.</translation>
    </message>
    <message>
        <source>Say first why it has to be looked at again.</source>
        <translation>Сначала скажите, почему его нужно пересмотреть.</translation>
    </message>
    <message>
        <source>This case has no record that may be given out so.</source>
        <translation>В этом деле нет записи, которую можно так выдать.</translation>
    </message>
    <message>
        <source>What is clinical, was said before the notice or is kept apart goes in no case file.</source>
        <translation>Клиническое, сказанное до разъяснения прав и хранящееся отдельно в материалы дела не входит.</translation>
    </message>
    <message>
        <source>This case cannot be taken or moved on now.</source>
        <translation>Это дело сейчас нельзя взять в работу или передвинуть.</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>Посмотрите на него ещё раз.</translation>
    </message>
    <message>
        <source>This desk is a post. Queues are at headquarters.</source>
        <translation>Это рабочее место — пост. Очереди ведёт центр.</translation>
    </message>
    <message>
        <source>Its cases are under Cases.</source>
        <translation>Его дела — в разделе «Дела».</translation>
    </message>
    <message>
        <source>{officer} has this case.</source>
        <translation>Это дело в работе: {officer}.</translation>
    </message>
    <message>
        <source>Nothing of yours is lost. Talk with them; a supervisor or decision-maker can give it to you.</source>
        <translation>Ничего из Вашего не потеряно. Поговорите с этим сотрудником; руководитель или лицо, принимающее решение, может передать дело Вам.</translation>
    </message>
    <message>
        <source>Nobody has this case any more.</source>
        <translation>Это дело больше ни у кого не в работе.</translation>
    </message>
    <message>
        <source>What is shown is new now. Claim it if it is yours to do.</source>
        <translation>Теперь показано новое состояние. Возьмите дело в работу, если оно Ваше.</translation>
    </message>
    <message>
        <source>Nobody has claimed this case.</source>
        <translation>Это дело никто не взял в работу.</translation>
    </message>
    <message>
        <source>Claim it first: who moves it on is named.</source>
        <translation>Сначала возьмите его в работу: кто передвинул дело, тот назван.</translation>
    </message>
    <message>
        <source>Something arrived, or was said of this case, since you looked.</source>
        <translation>С тех пор как Вы смотрели, по делу что-то пришло или было сказано.</translation>
    </message>
    <message>
        <source>It is shown now. Look at it, then move the case on.</source>
        <translation>Теперь это показано. Посмотрите, потом передвигайте дело.</translation>
    </message>
    <message>
        <source>You asked for a second look: somebody else has it.</source>
        <translation>Вы попросили второй взгляд: смотрит кто-то другой.</translation>
    </message>
    <message>
        <source>Let the case go, or take back that you want a second look.</source>
        <translation>Освободите дело или отмените просьбу о втором взгляде.</translation>
    </message>
    <message>
        <source>{officer} has acknowledged this already.</source>
        <translation>Это уже подтверждено: {officer}.</translation>
    </message>
    <message>
        <source>Ask them what they do about it.</source>
        <translation>Спросите, что этот сотрудник делает.</translation>
    </message>
    <message>
        <source>{officer} cannot be given a case here.</source>
        <translation>Здесь нельзя передать дело: {officer}.</translation>
    </message>
    <message>
        <source>Choose somebody who has an account at this desk and works in its queues.</source>
        <translation>Выберите того, у кого есть учётная запись на этом рабочем месте и кто работает с очередями.</translation>
    </message>
    <message>
        <source>{desk} holds this case, and changes its names and papers.</source>
        <translation>Это дело ведёт: {desk}. Имена и документы меняют там.</translation>
    </message>
    <message>
        <source>Have it handed over to this desk, or have a supervisor take it over with a reason, on the page of the case. Records, facts and notes go on here.</source>
        <translation>Попросите передать его этому рабочему месту, или пусть руководитель возьмёт его с объяснением причины, на странице дела. Записи, факты и заметки здесь продолжаются.</translation>
    </message>
    <message>
        <source>This cannot be read as a proof.</source>
        <translation>Это нельзя прочесть как справку.</translation>
    </message>
    <message>
        <source>Read the code again, or type the lines below it. That it cannot be read says nothing against whoever shows it.</source>
        <translation>Считайте код ещё раз или наберите строки под ним. Если он не читается, тому, кто его показывает, это не в укор.</translation>
    </message>
    <message>
        <source>Line {line} is not as it stands on the paper.</source>
        <translation>Строка {line} не такая, как на бумаге.</translation>
    </message>
    <message>
        <source>Compare it letter by letter; the last two letters belong to it.</source>
        <translation>Сравните её знак за знаком; два последних знака относятся к ней.</translation>
    </message>
    <message>
        <source>This cannot be done with a proof.</source>
        <translation>С этой справкой так поступить нельзя.</translation>
    </message>
    <message>
        <source>Look again at the decision and at the proofs given out on it.</source>
        <translation>Посмотрите ещё раз решение и справки, выданные по нему.</translation>
    </message>
    <message>
        <source>There is no code in this picture that can be read.</source>
        <translation>На этом снимке нет кода, который можно прочесть.</translation>
    </message>
    <message>
        <source>Take it again: straight from above, in even light, the whole code with white around it.</source>
        <translation>Снимите ещё раз: прямо сверху, при ровном свете, весь код с белым полем вокруг.</translation>
    </message>
    <message>
        <source>This is a code of another kind, not one of a proof.</source>
        <translation>Это код другого вида, не код справки.</translation>
    </message>
    <message>
        <source>Look whether the paper has another code.</source>
        <translation>Посмотрите, нет ли на бумаге другого кода.</translation>
    </message>
    <message>
        <source>This is not headquarters&apos; list of proofs.</source>
        <translation>Это не список справок центра.</translation>
    </message>
    <message>
        <source>Ask headquarters for its newest list.</source>
        <translation>Попросите в центре новейший список.</translation>
    </message>
    <message>
        <source>What was decided is not an amnesty, so there is no proof of it.</source>
        <translation>Решена не амнистия, поэтому справки о ней нет.</translation>
    </message>
    <message>
        <source>The letter tells the person what was decided.</source>
        <translation>О том, что решено, человеку говорит письмо.</translation>
    </message>
    <message>
        <source>This decision, or this proof, is not in force.</source>
        <translation>Это решение или эта справка не действует.</translation>
    </message>
    <message>
        <source>Give the proof out on the decision that is in force now.</source>
        <translation>Выдайте справку по решению, которое действует сейчас.</translation>
    </message>
    <message>
        <source>This decision has to be looked at again first.</source>
        <translation>Это решение сначала надо пересмотреть.</translation>
    </message>
    <message>
        <source>Give a proof out when a decision is in force that nobody reopened.</source>
        <translation>Выдайте справку, когда действует решение, которое никто не открыл заново.</translation>
    </message>
    <message>
        <source>The second officer has to be another decision-maker of this desk.</source>
        <translation>Второй сотрудник — это другое лицо, принимающее решение на этом рабочем месте.</translation>
    </message>
    <message>
        <source>Choose one who is here to type their passphrase.</source>
        <translation>Выберите того, кто здесь и сам наберёт парольную фразу.</translation>
    </message>
    <message>
        <source>There is no second decision-maker at this desk.</source>
        <translation>На этом рабочем месте нет второго лица, принимающего решение.</translation>
    </message>
    <message>
        <source>Have a supervisor add one on the page People.</source>
        <translation>Пусть руководитель добавит его на странице «Люди».</translation>
    </message>
    <message>
        <source>A proof takes one to three spellings of the name.</source>
        <translation>В справке от одного до трёх написаний имени.</translation>
    </message>
    <message>
        <source>Write each as the person says it or as others write it.</source>
        <translation>Запишите каждое так, как его называет человек или пишут другие.</translation>
    </message>
    <message>
        <source>The birth date is not as exact as is said beside it.</source>
        <translation>Дата рождения не так точна, как сказано рядом.</translation>
    </message>
    <message>
        <source>Write as much of it as is known, or choose how much that is.</source>
        <translation>Запишите столько, сколько известно, или выберите, сколько это.</translation>
    </message>
    <message>
        <source>A proof ends after today and within ten years.</source>
        <translation>Справка заканчивается позже сегодняшнего дня и в течение десяти лет.</translation>
    </message>
    <message>
        <source>Choose another day.</source>
        <translation>Выберите другой день.</translation>
    </message>
    <message>
        <source>Another proof has taken the place of that one already.</source>
        <translation>Место той справки уже заняла другая.</translation>
    </message>
    <message>
        <source>Replace the newest one.</source>
        <translation>Замените новейшую.</translation>
    </message>
    <message>
        <source>This proof counts no more, and that is for good.</source>
        <translation>Эта справка больше не действует, и это навсегда.</translation>
    </message>
    <message>
        <source>If the person is amnestied all the same, give a new one out.</source>
        <translation>Если человек всё же амнистирован, выдайте новую.</translation>
    </message>
    <message>
        <source>Nobody suspended this proof by hand.</source>
        <translation>Никто не приостанавливал эту справку вручную.</translation>
    </message>
    <message>
        <source>What a decision suspends, a decision lets count again.</source>
        <translation>Что приостановило решение, возвращает решение.</translation>
    </message>
    <message>
        <source>Proofs are given out at headquarters alone.</source>
        <translation>Справки выдаёт только центр.</translation>
    </message>
    <message>
        <source>Ask headquarters; here a proof can be checked.</source>
        <translation>Обратитесь в центр; здесь справку можно проверить.</translation>
    </message>
    <message>
        <source>This list is of another headquarters.</source>
        <translation>Это список другого центра.</translation>
    </message>
    <message>
        <source>Take one that this headquarters made.</source>
        <translation>Возьмите тот, который составил этот центр.</translation>
    </message>
    <message>
        <source>The list of proofs that count no more is full.</source>
        <translation>Список недействительных справок полон.</translation>
    </message>
    <message>
        <source>Tell whoever looks after the program.</source>
        <translation>Скажите тому, кто обслуживает программу.</translation>
    </message>
    <message>
        <source>Headquarters&apos; key did not sign this: it was altered or forged.</source>
        <translation>Ключ центра этого не подписывал: это изменено или подделано.</translation>
    </message>
    <message>
        <source>Nothing was taken back. The true proof may be another person&apos;s.</source>
        <translation>Ничего не отозвано. Настоящая справка может быть у другого человека.</translation>
    </message>
    <message>
        <source>Headquarters has no such key.</source>
        <translation>В центре нет такого ключа.</translation>
    </message>
    <message>
        <source>Look at the keys on the page again.</source>
        <translation>Посмотрите ключи на странице ещё раз.</translation>
    </message>
    <message>
        <source>The figures over many cases were not those of the cases.</source>
        <translation>Числа по многим делам не соответствовали делам.</translation>
    </message>
    <message>
        <source>Nothing is lost: they are counted again when Numbers is opened the next time.</source>
        <translation>Ничего не потеряно: при следующем открытии «Чисел» они будут посчитаны заново.</translation>
    </message>
    <message>
        <source>This key is vouched for no more already.</source>
        <translation>За этот ключ уже не ручаются.</translation>
    </message>
    <message>
        <source>Give the proofs it signed out anew.</source>
        <translation>Выдайте подписанные им справки заново.</translation>
    </message>
    <message>
        <source>This case is restricted since {since}: it was decided, and the days it is kept for all have passed.</source>
        <translation>Доступ к делу ограничен с {since}: по нему принято решение, и дни, когда оно открыто для всех, прошли.</translation>
    </message>
    <message>
        <source>A supervisor or a decision-maker opens it, each time with a reason. An appeal, or putting the case on legal hold, ends that.</source>
        <translation>Его открывает руководитель или лицо, принимающее решение, каждый раз с причиной. Обжалование или запрет на стирание снимают ограничение.</translation>
    </message>
    <message>
        <source>Nobody gets a case by the word of others.</source>
        <translation>Дело не открывают со слов других.</translation>
    </message>
    <message>
        <source>Write how and when this person made contact themselves.</source>
        <translation>Напишите, как и когда этот человек обратился сам.</translation>
    </message>
    <message>
        <source>This word could endanger who carries the paper: {word}. Nothing was printed.</source>
        <translation>Это слово может быть опасно для того, кто носит бумагу: {word}. Ничего не напечатано.</translation>
    </message>
    <message>
        <source>Write it otherwise in the step it stands in, and print again.</source>
        <translation>Напишите это иначе в том шаге, где оно стоит, и напечатайте снова.</translation>
    </message>
    <message>
        <source>Two desks wrote this differently.</source>
        <translation>Два рабочих места записали это по-разному.</translation>
    </message>
    <message>
        <source>Settle what is marked, then print.</source>
        <translation>Решите отмеченное, затем печатайте.</translation>
    </message>
    <message>
        <source>Nobody becomes a case by what others say of them.</source>
        <translation>Никто не становится делом со слов других.</translation>
    </message>
    <message>
        <source>Wait until the person calls themselves, and make it one story with this call. Until then leave it open, or join it to a case that is here.</source>
        <translation>Дождитесь, пока человек позвонит сам, и соедините это с этим звонком в одну историю. До тех пор оставьте звонок открытым или присоедините к имеющемуся делу.</translation>
    </message>
    <message>
        <source>These ratings are sealed to who rates.</source>
        <translation>Эти оценки запечатаны для того, кто оценивает.</translation>
    </message>
    <message>
        <source>They open when both raters have locked. A draft that was handed over opens when the officer who had it unlocks this desk once more, or when the organisation opens it.</source>
        <translation>Они откроются, когда оба зафиксируют оценки. Переданный черновик откроется, когда сотрудник, у которого он был, ещё раз разблокирует это рабочее место или когда его откроет организация.</translation>
    </message>
    <message>
        <source>The second rating does not allow this now.</source>
        <translation>Вторая оценка сейчас этого не позволяет.</translation>
    </message>
    <message>
        <source>Look at it under Second rater.</source>
        <translation>Посмотрите на странице «Второй оценивающий».</translation>
    </message>
    <message>
        <source>This assessment was drawn to be rated by a second person.</source>
        <translation>По жребию эту оценку делает и второй человек.</translation>
    </message>
    <message>
        <source>Lock your ratings under Second rater; a supervisor names who rates.</source>
        <translation>Зафиксируйте свои оценки на странице «Второй оценивающий»; кто оценивает, назовёт руководитель.</translation>
    </message>
    <message>
        <source>Nobody is named yet to rate this a second time.</source>
        <translation>Кто оценит это второй раз, ещё не назначено.</translation>
    </message>
    <message>
        <source>A supervisor names somebody under Second rater, or ends it with a reason.</source>
        <translation>Руководитель назовёт кого-то на странице «Второй оценивающий» или завершит с указанием причины.</translation>
    </message>
    <message>
        <source>A second rating was asked for, and your ratings are not locked yet.</source>
        <translation>Запрошена вторая оценка, а Ваши оценки ещё не зафиксированы.</translation>
    </message>
    <message>
        <source>Lock them under Second rater. Sign when both have rated.</source>
        <translation>Зафиксируйте их на странице «Второй оценивающий». Подпишите, когда оценят оба.</translation>
    </message>
    <message>
        <source>The second rater has not locked yet: {names}.</source>
        <translation>Второй оценивающий ещё не зафиксировал оценки: {names}.</translation>
    </message>
    <message>
        <source>Wait for them, or have a supervisor end it with a reason.</source>
        <translation>Подождите его, или пусть руководитель завершит с указанием причины.</translation>
    </message>
    <message>
        <source>Both have locked, and the first ratings are not opened yet.</source>
        <translation>Оба зафиксировали, но первые оценки ещё не открыты.</translation>
    </message>
    <message>
        <source>They open when the first rater opens the page Second rater.</source>
        <translation>Они откроются, когда первый оценивающий откроет страницу «Второй оценивающий».</translation>
    </message>
    <message>
        <source>The two raters have not settled yet.</source>
        <translation>Двое оценивающих ещё не сошлись.</translation>
    </message>
    <message>
        <source>Settle item by item under Second rater; a disagreement may stay, with a reason.</source>
        <translation>Решите пункт за пунктом на странице «Второй оценивающий»; разногласие может остаться, с указанием причины.</translation>
    </message>
    <message>
        <source>Ratings were changed after they had been locked.</source>
        <translation>Оценки изменены после того, как были зафиксированы.</translation>
    </message>
    <message>
        <source>Put them back as they were. What the two agreed on stands beside them and is kept.</source>
        <translation>Верните их как было. То, на чём сошлись оба, стоит рядом и сохраняется.</translation>
    </message>
    <message>
        <source>No second rating is asked of you here.</source>
        <translation>Здесь у Вас не просят второй оценки.</translation>
    </message>
    <message>
        <source>A supervisor asks for one, or the organisation&apos;s rule draws it.</source>
        <translation>Её просит руководитель, или её выбирает жребий по правилу организации.</translation>
    </message>
    <message>
        <source>The ratings of this draft lie in the open: nobody could rate it blind.</source>
        <translation>Оценки этого черновика открыты: вслепую его никто не оценит.</translation>
    </message>
    <message>
        <source>Drafts begun from now on are sealed. Move this one to a newer version, or sign it.</source>
        <translation>Черновики, начатые с этого времени, запечатаны. Перенесите этот на новую версию или подпишите.</translation>
    </message>
    <message>
        <source>These ratings are locked already.</source>
        <translation>Эти оценки уже зафиксированы.</translation>
    </message>
    <message>
        <source>They wait for: {names}.</source>
        <translation>Они ждут: {names}.</translation>
    </message>
    <message>
        <source>These are not rated with reasons yet: {names}.</source>
        <translation>Эти ещё не оценены с обоснованием: {names}.</translation>
    </message>
    <message>
        <source>Rate each, or leave it out with a reason; then lock.</source>
        <translation>Оцените каждый или опустите с указанием причины; затем зафиксируйте.</translation>
    </message>
    <message>
        <source>The other&apos;s ratings are at this desk already: yours would not be blind.</source>
        <translation>Оценки другого уже на этом рабочем месте: Ваши не были бы независимы.</translation>
    </message>
    <message>
        <source>A supervisor ends this second rating with a reason.</source>
        <translation>Руководитель завершает эту вторую оценку с указанием причины.</translation>
    </message>
    <message>
        <source>The second rater has locked already.</source>
        <translation>Второй оценивающий уже зафиксировал оценки.</translation>
    </message>
    <message>
        <source>Nothing has to be rated any more.</source>
        <translation>Больше ничего оценивать не нужно.</translation>
    </message>
    <message>
        <source>This second rating was ended.</source>
        <translation>Эта вторая оценка завершена.</translation>
    </message>
    <message>
        <source>Your keys open the first rater&apos;s ratings: you could not rate blind.</source>
        <translation>Ваши ключи открывают оценки первого: Вы не можете оценить независимо.</translation>
    </message>
    <message>
        <source>A supervisor asks somebody else, who does not hold the organisation&apos;s identity.</source>
        <translation>Руководитель попросит другого, у кого нет ключа организации.</translation>
    </message>
    <message>
        <source>Ratings are shown when all have locked theirs.</source>
        <translation>Оценки показываются, когда все зафиксировали свои.</translation>
    </message>
    <message>
        <source>Until then each is sealed to who rated.</source>
        <translation>До тех пор каждая запечатана для того, кто оценил.</translation>
    </message>
    <message>
        <source>This is settled already.</source>
        <translation>Здесь уже сошлись.</translation>
    </message>
    <message>
        <source>Both originals and the reasons for each change are kept.</source>
        <translation>Обе исходные оценки и причины каждой перемены сохраняются.</translation>
    </message>
    <message>
        <source>This is for the two raters to say, or for the third who sits with them.</source>
        <translation>Это говорят двое оценивающих или третий, кто с ними.</translation>
    </message>
    <message>
        <source>Ask one of them.</source>
        <translation>Попросите одного из них.</translation>
    </message>
    <message>
        <source>What was sealed is not at this desk any more.</source>
        <translation>Того, что было запечатано, на этом рабочем месте больше нет.</translation>
    </message>
    <message>
        <source>This desk belongs to no organisation yet to which ratings could be sealed.</source>
        <translation>Это рабочее место ещё не относится к организации, для которой можно запечатать оценки.</translation>
    </message>
    <message>
        <source>Join the organisation first.</source>
        <translation>Сначала подключите рабочее место к организации.</translation>
    </message>
    <message>
        <source>The ratings of this draft are locked for a second rater.</source>
        <translation>Оценки этого черновика зафиксированы для второго оценивающего.</translation>
    </message>
    <message>
        <source>It goes on when both have locked, or when a supervisor ends the second rating.</source>
        <translation>Он продолжится, когда зафиксируют оба или когда руководитель завершит вторую оценку.</translation>
    </message>
    <message>
        <source>Correct it, or say why it no longer counts.</source>
        <translation>Исправьте её или укажите, почему она не учитывается.</translation>
    </message>
    <message>
        <source>Answer that question, then choose again.</source>
        <translation>Ответьте на этот вопрос, затем выберите снова.</translation>
    </message>
    <message>
        <source>The decision leaves out a record that was in force: {record}.</source>
        <translation>В решении пропущена запись, которая действовала: {record}.</translation>
    </message>
    <message>
        <source>A decision works from every record. Nobody signs this one: do not agree, and say why. Tell a supervisor.</source>
        <translation>Решение основано на всех записях. Это никто не подписывает: выскажите особое мнение и объясните причину. Сообщите руководителю.</translation>
    </message>
    <message>
        <source>Your key does not remember to whom ratings of {names} are sealed.</source>
        <translation>Ваш ключ не помнит, для кого запечатаны оценки: {names}.</translation>
    </message>
    <message>
        <source>Let them unlock this desk once, then lock and unlock it yourself. Headquarters has to have certified them.</source>
        <translation>Пусть этот сотрудник один раз откроет рабочее место, затем закройте и откройте его сами. Центр должен был выдать ему сертификат.</translation>
    </message>
    <message>
        <source>What was given for this second rating stays here for now.</source>
        <translation>То, что передано для этой второй оценки, пока остаётся здесь.</translation>
    </message>
    <message>
        <source>It goes once it is settled or ended and headquarters has confirmed what this desk signed. Lift a hold first.</source>
        <translation>Оно стирается, когда достигнуто общее решение или оценка завершена и центр подтвердил подписанное здесь. Сначала снимите удержание.</translation>
    </message>
    <message>
        <source>Two officers open it together.</source>
        <translation>Это открывают двое сотрудников вместе.</translation>
    </message>
    <message>
        <source>Choose one of this desk who is neither you nor who locked; add one under People.</source>
        <translation>Выберите того на этом рабочем месте, кто не Вы и не тот, кто зафиксировал; добавьте его в «Люди».</translation>
    </message>
    <message>
        <source>This file cannot be taken in as it is.</source>
        <translation>Этот файл нельзя принять таким, какой он есть.</translation>
    </message>
    <message>
        <source>Save it as JPEG, PNG or PDF where it was made, and choose it again.</source>
        <translation>Сохраните его как JPEG, PNG или PDF там, где он сделан, и выберите снова.</translation>
    </message>
    <message>
        <source>This case has as many files as a case may have: {files}.</source>
        <translation>В этом деле уже столько файлов, сколько может быть в деле: {files}.</translation>
    </message>
    <message>
        <source>Keep the paper itself, and record it here without a picture. Smaller pictures take less room.</source>
        <translation>Храните сам документ и запишите его здесь без снимка. Снимки поменьше занимают меньше места.</translation>
    </message>
    <message>
        <source>What is known of this file is here; the file itself is not yet.</source>
        <translation>Здесь то, что известно об этом файле; самого файла ещё нет.</translation>
    </message>
    <message>
        <source>It comes with another stick of the desk that took it in. Ask that desk to send everything again.</source>
        <translation>Он придёт с другой флешкой того рабочего места, которое его приняло. Попросите его отправить всё ещё раз.</translation>
    </message>
    <message>
        <source>There is nothing in this file.</source>
        <translation>В этом файле ничего нет.</translation>
    </message>
    <message>
        <source>Copy it again from where it was made, and choose it again.</source>
        <translation>Скопируйте его снова оттуда, где он сделан, и выберите ещё раз.</translation>
    </message>
    <message>
        <source>This file is larger than what can be taken in: 64 MB, or 80 million pixels.</source>
        <translation>Этот файл больше, чем можно принять: 64 МБ или 80 миллионов пикселей.</translation>
    </message>
    <message>
        <source>Scan it with 300 dots per inch, or save each page as a file of its own.</source>
        <translation>Отсканируйте его с 300 точками на дюйм или сохраните каждую страницу отдельным файлом.</translation>
    </message>
    <message>
        <source>Files of this kind cannot be read here, so nobody can say what they tell.</source>
        <translation>Файлы такого вида здесь нельзя прочитать, и никто не скажет, что они сообщают.</translation>
    </message>
    <message>
        <source>Save it as JPEG, PNG or PDF where it was made. A telephone can take pictures as JPEG: choose “most compatible” in its settings.</source>
        <translation>Сохраните его как JPEG, PNG или PDF там, где он сделан. Телефон может снимать в JPEG: выберите в настройках «наиболее совместимые».</translation>
    </message>
    <message>
        <source>A file of another kind is asked for here.</source>
        <translation>Здесь нужен файл другого вида.</translation>
    </message>
    <message>
        <source>Choose a picture for a picture, a sound for a sound, a film for a film.</source>
        <translation>Для изображения выберите изображение, для звука звук, для видео видео.</translation>
    </message>
    <message>
        <source>This file is damaged, or is not what it looks like. It was not taken in.</source>
        <translation>Этот файл повреждён или не тот, каким кажется. Он не принят.</translation>
    </message>
    <message>
        <source>Copy or scan it again. Do not open it with another program here.</source>
        <translation>Скопируйте или отсканируйте снова. Не открывайте его здесь другой программой.</translation>
    </message>
    <message>
        <source>This document is closed by a password.</source>
        <translation>Этот документ закрыт паролем.</translation>
    </message>
    <message>
        <source>Save it without the password where it can be opened, and choose that.</source>
        <translation>Сохраните его без пароля там, где его можно открыть, и выберите этот файл.</translation>
    </message>
    <message>
        <source>Reading this file took too long and was stopped. It was not taken in.</source>
        <translation>Чтение этого файла длилось слишком долго и было остановлено. Он не принят.</translation>
    </message>
    <message>
        <source>It may be made to do harm. Scan the paper again, or take a picture of it.</source>
        <translation>Возможно, он сделан во вред. Отсканируйте документ снова или сфотографируйте его.</translation>
    </message>
    <message>
        <source>What read this file broke down and was stopped. It was not taken in.</source>
        <translation>То, что читало этот файл, сломалось и было остановлено. Он не принят.</translation>
    </message>
    <message>
        <source>No sound can be taken from a microphone.</source>
        <translation>Звук с микрофона получить нельзя.</translation>
    </message>
    <message>
        <source>Go on without recording, or have whoever looks after this computer see to it.</source>
        <translation>Продолжайте без аудиозаписи или попросите того, кто обслуживает этот компьютер.</translation>
    </message>
    <message>
        <source>This is not what was recorded: piece {piece} is not as it was.</source>
        <translation>Это не то, что было записано: часть {piece} не такая, как была.</translation>
    </message>
    <message>
        <source>Do not rely on it, and tell your supervisor. What comes before it can be heard.</source>
        <translation>Не полагайтесь на неё и сообщите руководителю. Что было до этого места, прослушать можно.</translation>
    </message>
    <message>
        <source>This cannot be done with this recording now.</source>
        <translation>Сейчас с этой аудиозаписью этого сделать нельзя.</translation>
    </message>
    <message>
        <source>This program was installed without what takes sound.</source>
        <translation>Программа установлена без части, которая принимает звук.</translation>
    </message>
    <message>
        <source>Go on without recording. Whoever looks after this computer installs it with: pip install vetting-desk[media]</source>
        <translation>Продолжайте без аудиозаписи. Тот, кто обслуживает этот компьютер, устанавливает её так: pip install vetting-desk[media]</translation>
    </message>
    <message>
        <source>No microphone was found.</source>
        <translation>Микрофон не найден.</translation>
    </message>
    <message>
        <source>Connect one, or let this program use it in the settings of the system.</source>
        <translation>Подключите его или разрешите его этой программе в настройках системы.</translation>
    </message>
    <message>
        <source>A talk is being recorded.</source>
        <translation>Идёт аудиозапись беседы.</translation>
    </message>
    <message>
        <source>Stop it first; the sign above the pages does it.</source>
        <translation>Сначала остановите её: это делает знак над страницами.</translation>
    </message>
    <message>
        <source>This recording was erased.</source>
        <translation>Эта аудиозапись стёрта.</translation>
    </message>
    <message>
        <source>That there was one, and how long, stays.</source>
        <translation>Остаётся, что она была и какой длины.</translation>
    </message>
    <message>
        <source>A legal hold keeps this case with its recordings.</source>
        <translation>Стирание этого дела с аудиозаписями запрещено.</translation>
    </message>
    <message>
        <source>A supervisor lifts the hold where its reason is over.</source>
        <translation>Руководитель снимает запрет, когда его причины больше нет.</translation>
    </message>
    <message>
        <source>Its sound is on its way to headquarters.</source>
        <translation>Её звук на пути в центр.</translation>
    </message>
    <message>
        <source>Wait for headquarters&apos; receipt, then erase it.</source>
        <translation>Дождитесь подтверждения центра, потом сотрите.</translation>
    </message>
    <message>
        <source>This is a clinical talk. It is sealed to psychologists and stays here.</source>
        <translation>Это клиническая беседа. Она запечатана для психологов и остаётся здесь.</translation>
    </message>
    <message>
        <source>A psychologist releases in words what others need to know.</source>
        <translation>Что нужно знать другим, психолог сообщает словами.</translation>
    </message>
    <message>
        <source>Its sound was signed for headquarters before.</source>
        <translation>Её звук уже подписан для центра.</translation>
    </message>
    <message>
        <source>It goes with the next bundle, or has gone.</source>
        <translation>Она уйдёт со следующим пакетом или уже ушла.</translation>
    </message>
    <message>
        <source>There is no sound in this recording.</source>
        <translation>В этой аудиозаписи нет звука.</translation>
    </message>
    <message>
        <source>Nothing was kept before it ended.</source>
        <translation>До её конца ничего не сохранилось.</translation>
    </message>
    <message>
        <source>This is headquarters: recordings are sent by posts.</source>
        <translation>Это центр: аудиозаписи отправляют посты.</translation>
    </message>
    <message>
        <source>Listen to it here.</source>
        <translation>Прослушайте её здесь.</translation>
    </message>
    <message>
        <source>The person has not agreed to be recorded. That is their right, and nothing depends on it.</source>
        <translation>Человек не дал согласия на аудиозапись. Это его право, и от этого ничего не зависит.</translation>
    </message>
    <message>
        <source>Go on without recording. Ask only if there is a reason to, and write down how and what they said.</source>
        <translation>Продолжайте без аудиозаписи. Спрашивайте, только если есть причина, и запишите, как спросили и что сказал человек.</translation>
    </message>
    <message>
        <source>This casebook cannot be brought up to this version of the program.</source>
        <translation>Эту книгу дел не удаётся привести к этой версии программы.</translation>
    </message>
    <message>
        <source>It is as it was. Go on with the version before, make a backup, and tell headquarters: {detail}</source>
        <translation>Она осталась как была. Продолжайте с прежней версией, сделайте резервную копию и сообщите центру: {detail}</translation>
    </message>
    <message>
        <source>A rating of this case is to be looked at by a supervisor today, and none has looked.</source>
        <translation>Одну из оценок этого дела сегодня должен просмотреть руководитель, и никто ещё не смотрел.</translation>
    </message>
    <message>
        <source>Ask a supervisor to look at it on the page of the case. Notes, ratings, safety and needs stay open.</source>
        <translation>Попросите руководителя посмотреть её на странице дела. Заметки, оценки, безопасность и потребности остаются открытыми.</translation>
    </message>
    <message>
        <source>{officer} signed a list of proofs with the last number there is.</source>
        <translation>{officer}: подписан список справок с последним из возможных номеров.</translation>
    </message>
    <message>
        <source>No program of ours does that. Have the officer&apos;s certificate revoked as misused, on the page Organisation; then another officer makes the list anew.</source>
        <translation>Наша программа так не делает. Сертификат сотрудника нужно отозвать из-за злоупотребления на странице «Организация»; затем другой сотрудник составит список заново.</translation>
    </message>
    <message>
        <source>Something of this case is open. Interviews not signed: {drafts}; tasks nobody answered: {tasks}; records sent back: {returned}; alarms: {alarms}.</source>
        <translation>В этом деле есть незаконченное. Неподписанные беседы: {drafts}; задачи без ответа: {tasks}; возвращённые записи: {returned}; тревоги: {alarms}.</translation>
    </message>
    <message>
        <source>See to it on the page of the case, then close it.</source>
        <translation>Закончите это на странице дела, затем закройте его.</translation>
    </message>
    <message>
        <source>The case {reference} is closed. Nothing is begun in it.</source>
        <translation>Дело {reference} закрыто. В нём ничего не начинают.</translation>
    </message>
    <message>
        <source>A supervisor of the desk that holds it, or headquarters, opens it again on the page of the case.</source>
        <translation>Снова открыть его может руководитель рабочего места, которое ведёт дело, или центр, на странице дела.</translation>
    </message>
    <message>
        <source>The instrument {file} reckons with ratings, and is not added.</source>
        <translation>Опросник {file} вычисляет что-то из оценок и не добавляется.</translation>
    </message>
    <message>
        <source>Ratings are a person&apos;s words and are never added up. Take the reckoning out of the row {question}, and add it again.</source>
        <translation>Оценки — это слова человека, их никогда не складывают. Уберите вычисление из строки {question} и добавьте опросник снова.</translation>
    </message>
    <message>
        <source>This PDF is no copy for others.</source>
        <translation>Этот PDF — не копия для других.</translation>
    </message>
    <message>
        <source>Take the PDF of a copy or case file that was given out.</source>
        <translation>Возьмите PDF выданной копии или дела целиком.</translation>
    </message>
    <message>
        <source>The organisation&apos;s rules are not what officers signed.</source>
        <translation>Правила организации — не те, что подписали сотрудники.</translation>
    </message>
    <message>
        <source>Nothing is decided or erased by them. A supervisor puts this right: Organisation, Rules.</source>
        <translation>По ним ничего не решается и не стирается. Это исправляет руководитель: «Организация», «Правила».</translation>
    </message>
    <message>
        <source>The organisation&apos;s rules wait for a second officer&apos;s signature.</source>
        <translation>Правила организации ждут подписи второго сотрудника.</translation>
    </message>
    <message>
        <source>They decide over people, and one officer signed them. A second one does: Organisation, Rules.</source>
        <translation>Они решают о людях, а подписал их один сотрудник. Подписать должен и второй: «Организация», «Правила».</translation>
    </message>
    <message>
        <source>The update is not taken.</source>
        <translation>Обновление не принято.</translation>
    </message>
    <message>
        <source>Ask headquarters for another one.</source>
        <translation>Попросите у центра другое.</translation>
    </message>
    <message>
        <source>This is no update that two people of your organisation signed.</source>
        <translation>Это не обновление, подписанное двумя людьми Вашей организации.</translation>
    </message>
    <message>
        <source>It was altered, cut short, or made by somebody else. Do not use it, and tell headquarters where it came from. Nothing was saved.</source>
        <translation>Оно изменено, обрезано или сделано кем-то другим. Не пользуйтесь им и сообщите центру, откуда оно. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>Headquarters has not signed this update yet.</source>
        <translation>Центр ещё не подписал это обновление.</translation>
    </message>
    <message>
        <source>It is the maker&apos;s file. A desk takes it once headquarters has signed it too.</source>
        <translation>Это файл изготовителя. Рабочее место примет его, когда его подпишет и центр.</translation>
    </message>
    <message>
        <source>This program cannot read such a new update.</source>
        <translation>Эта программа не умеет читать такое новое обновление.</translation>
    </message>
    <message>
        <source>Ask headquarters for the update that comes between.</source>
        <translation>Попросите у центра промежуточное обновление.</translation>
    </message>
    <message>
        <source>Whether the signature of {name} on the update counts cannot be said here.</source>
        <translation>Действительна ли подпись {name} на обновлении, здесь сказать нельзя.</translation>
    </message>
    <message>
        <source>Take in a return bundle from headquarters first, and look at the clock of this computer. If that does not help, ask headquarters to have the update signed anew.</source>
        <translation>Сначала примите ответный пакет центра и посмотрите на часы этого компьютера. Если не поможет, попросите центр подписать обновление заново.</translation>
    </message>
    <message>
        <source>Version {version} is not newer than what was seen at this desk.</source>
        <translation>Версия {version} не новее того, что здесь уже было.</translation>
    </message>
    <message>
        <source>Nothing was saved. Ask headquarters for the newest update.</source>
        <translation>Ничего не сохранено. Попросите у центра новейшее обновление.</translation>
    </message>
    <message>
        <source>The update has nothing for a computer such as this one.</source>
        <translation>В обновлении нет ничего для такого компьютера.</translation>
    </message>
    <message>
        <source>Ask headquarters for an update that has.</source>
        <translation>Попросите у центра обновление, где это есть.</translation>
    </message>
    <message>
        <source>The return bundle is on the stick, but the update did not fit beside it.</source>
        <translation>Ответный пакет на флешке, но обновление рядом не поместилось.</translation>
    </message>
    <message>
        <source>The update needs {needed}, and {free} are free. Make room and write again, or carry the update on another stick.</source>
        <translation>Обновлению нужно {needed}, свободно {free}. Освободите место и запишите снова или везите обновление на другой флешке.</translation>
    </message>
    <message>
        <source>The update cannot be made so.</source>
        <translation>Так обновление сделать нельзя.</translation>
    </message>
    <message>
        <source>Updates are made from a terminal, which says why.</source>
        <translation>Обновления делают из терминала; он скажет, почему.</translation>
    </message>
    <message>
        <source>The registry&apos;s database cannot do this now.</source>
        <translation>База данных реестра сейчас не может этого сделать.</translation>
    </message>
    <message>
        <source>Nothing that was kept is lost. Try again in a while.</source>
        <translation>Ничего из сохранённого не потеряно. Попробуйте ещё раз немного позже.</translation>
    </message>
    <message>
        <source>What works with PostgreSQL is not installed here: {missing}.</source>
        <translation>Здесь не установлено то, что работает с PostgreSQL: {missing}.</translation>
    </message>
    <message>
        <source>Install it with: pip install vetting-desk[{extra}]</source>
        <translation>Установите так: pip install vetting-desk[{extra}]</translation>
    </message>
    <message>
        <source>The registry&apos;s database cannot be reached.</source>
        <translation>База данных реестра недоступна.</translation>
    </message>
    <message>
        <source>Nothing was kept, and no receipt was written. Ask whoever looks after the server.</source>
        <translation>Ничего не сохранено, и квитанция не написана. Обратитесь к тому, кто следит за сервером.</translation>
    </message>
    <message>
        <source>The registry&apos;s database did not answer within {seconds} s.</source>
        <translation>База данных реестра не ответила за {seconds} с.</translation>
    </message>
    <message>
        <source>That says nothing of what is there. Try again.</source>
        <translation>Это ничего не говорит о том, что там есть. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The registry&apos;s database does not allow you this.</source>
        <translation>База данных реестра Вам этого не разрешает.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask who gives out its logins.</source>
        <translation>Ничего не изменено. Обратитесь к тому, кто выдаёт к ней доступ.</translation>
    </message>
    <message>
        <source>The registry&apos;s database is not as this program knows it (step {found}).</source>
        <translation>База данных реестра не такая, какую знает эта программа (шаг {found}).</translation>
    </message>
    <message>
        <source>Use the version of the program that wrote it, or have it set up.</source>
        <translation>Возьмите ту версию программы, которая её записала, или попросите её подготовить.</translation>
    </message>
    <message>
        <source>Two copies of the registry differ: {here} here, {there} there ({what}).</source>
        <translation>Две копии реестра различаются: здесь {here}, там {there} ({what}).</translation>
    </message>
    <message>
        <source>Nothing was removed on either side. Move once more.</source>
        <translation>Ни там, ни здесь ничего не удалено. Перенесите ещё раз.</translation>
    </message>
    <message>
        <source>Your keys do not open this part of the registry.</source>
        <translation>Ваши ключи не открывают эту часть реестра.</translation>
    </message>
    <message>
        <source>Ask headquarters for a folder with these keys.</source>
        <translation>Попросите у центра папку с этими ключами.</translation>
    </message>
    <message>
        <source>Another worker took over this bundle.</source>
        <translation>Этот пакет взяла на себя другая программа приёма.</translation>
    </message>
    <message>
        <source>Nothing was kept twice, and there is nothing to do.</source>
        <translation>Ничего не сохранено дважды, и делать ничего не нужно.</translation>
    </message>
    <message>
        <source>This list cannot be read.</source>
        <translation>Этот список не читается.</translation>
    </message>
    <message>
        <source>Nothing of it was kept. Fetch the publisher&apos;s file anew. Detail: {detail}</source>
        <translation>Из него ничего не сохранено. Возьмите файл у издателя заново. Подробность: {detail}</translation>
    </message>
    <message>
        <source>This list is not loaded.</source>
        <translation>Этот список не загружен.</translation>
    </message>
    <message>
        <source>Ask headquarters for its newest file. Detail: {detail}</source>
        <translation>Попросите у центра самый новый файл. Подробность: {detail}</translation>
    </message>
    <message>
        <source>This file is no signed list.</source>
        <translation>Этот файл — не подписанный список.</translation>
    </message>
    <message>
        <source>Choose the file that headquarters wrote; its name ends with .vdlist. A publisher&apos;s own file is signed at headquarters first.</source>
        <translation>Выберите файл, который записал центр; его имя кончается на .vdlist. Файл самого издателя сначала подписывают в центре.</translation>
    </message>
    <message>
        <source>A newer program wrote this list.</source>
        <translation>Этот список записала более новая программа.</translation>
    </message>
    <message>
        <source>Install the newer program, and load it then.</source>
        <translation>Установите более новую программу и загрузите его потом.</translation>
    </message>
    <message>
        <source>Nobody at your organisation&apos;s headquarters signed this list.</source>
        <translation>Этот список не подписан никем в центре Вашей организации.</translation>
    </message>
    <message>
        <source>Nothing of it was kept. Do not use this file, and tell your supervisor.</source>
        <translation>Из него ничего не сохранено. Не пользуйтесь этим файлом и скажите руководителю.</translation>
    </message>
    <message>
        <source>A newer version of this list was loaded here before: {why}.</source>
        <translation>Здесь уже загружали более новую версию этого списка: {why}.</translation>
    </message>
    <message>
        <source>Ask headquarters for its newest file.</source>
        <translation>Попросите у центра самый новый файл.</translation>
    </message>
    <message>
        <source>This version of the list was loaded here before: {why}.</source>
        <translation>Эту версию списка здесь уже загружали: {why}.</translation>
    </message>
    <message>
        <source>There is nothing to do, unless headquarters has a newer one.</source>
        <translation>Делать ничего не нужно, если у центра нет более новой.</translation>
    </message>
    <message>
        <source>A conversation with the person is open.</source>
        <translation>Разговор с человеком ещё открыт.</translation>
    </message>
    <message>
        <source>Sign or finish it first; then look at the lists.</source>
        <translation>Сначала подпишите или закончите его, потом смотрите списки.</translation>
    </message>
    <message>
        <source>You rate in this case.</source>
        <translation>Вы ставите оценки в этом деле.</translation>
    </message>
    <message>
        <source>Lock or sign your ratings first; then look at the lists.</source>
        <translation>Сначала зафиксируйте или подпишите свои оценки, потом смотрите списки.</translation>
    </message>
    <message>
        <source>Something that this takes is not installed: {missing}.</source>
        <translation>Не установлено то, что для этого нужно: {missing}.</translation>
    </message>
    <message>
        <source>Whoever looks after this computer installs it with: pip install {install}</source>
        <translation>Кто следит за этим компьютером, установит это так: pip install {install}</translation>
    </message>
    <message>
        <source>These rules of comparing cannot be used.</source>
        <translation>Эти правила сравнения использовать нельзя.</translation>
    </message>
    <message>
        <source>Begin with those in force. Detail: {detail}</source>
        <translation>Начните с действующих. Подробность: {detail}</translation>
    </message>
    <message>
        <source>There was not memory enough to compare all cases.</source>
        <translation>Не хватило памяти, чтобы сравнить все дела.</translation>
    </message>
    <message>
        <source>What was proposed before stays. Use a machine with more memory.</source>
        <translation>То, что было предложено раньше, остаётся. Возьмите машину с большей памятью.</translation>
    </message>
    <message>
        <source>The return bundle is on the stick, but not the update beside it: its signatures count no more.</source>
        <translation>Ответный пакет на флешке, но обновления рядом с ним нет: его подписи больше не действительны.</translation>
    </message>
    <message>
        <source>Hand on another update that two people signed, or hand this one on no more. Remove it from sticks on which it lies.</source>
        <translation>Передавайте другое обновление, подписанное двумя людьми, или больше не передавайте это. Удалите его с флешек, на которых оно лежит.</translation>
    </message>
    <message>
        <source>Another list was loaded here under this number; the highest is {why}.</source>
        <translation>Под этим номером здесь загружали другой список; старший номер: {why}.</translation>
    </message>
    <message>
        <source>Headquarters was restored and counts anew. It loads the newest file first, and signs the list again: ask for that file.</source>
        <translation>Центр восстановлен и считает заново. Сначала в нём загружают самый новый файл, затем подписывают список снова: запросите этот файл.</translation>
    </message>
    <message>
        <source>The camera does not start.</source>
        <translation>Камера не включается.</translation>
    </message>
    <message>
        <source>Close what else may be using it, pull it out and plug it in again, then try again. Otherwise choose a file.</source>
        <translation>Закройте другие программы, которые могут её занимать, отключите камеру, подключите снова и попробуйте ещё раз. Иначе выберите файл.</translation>
    </message>
    <message>
        <source>This program was installed without what reads a camera.</source>
        <translation>Программа установлена без части, которая работает с камерой.</translation>
    </message>
    <message>
        <source>Choose a file instead. Whoever looks after this computer installs it with: pip install vetting-desk[camera]</source>
        <translation>Вместо этого выберите файл. Тот, кто обслуживает этот компьютер, устанавливает её так: pip install vetting-desk[camera]</translation>
    </message>
    <message>
        <source>The packaged program reads no camera.</source>
        <translation>Программа из пакета с камерой не работает.</translation>
    </message>
    <message>
        <source>Take the picture with the computer&apos;s own camera program, choose the file here, and delete it afterwards.</source>
        <translation>Сделайте снимок программой камеры этого компьютера, выберите здесь файл и потом удалите его.</translation>
    </message>
    <message>
        <source>What reads a camera is installed, and does not load on this computer.</source>
        <translation>Часть для работы с камерой установлена, но на этом компьютере не загружается.</translation>
    </message>
    <message>
        <source>Choose a file instead, and tell whoever looks after this computer what the system says: {reason}</source>
        <translation>Вместо этого выберите файл и скажите тому, кто обслуживает этот компьютер, что сообщает система: {reason}</translation>
    </message>
    <message>
        <source>No camera was found.</source>
        <translation>Камера не найдена.</translation>
    </message>
    <message>
        <source>Connect one, or turn it on: some laptops have a key or a slider for it. Then try again.</source>
        <translation>Подключите её или включите: у некоторых ноутбуков для этого есть клавиша или ползунок. Затем попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>This computer does not let the program use the camera.</source>
        <translation>Этот компьютер не даёт программе доступа к камере.</translation>
    </message>
    <message>
        <source>Allow it in the system&apos;s settings of privacy; on Linux the account has to be in the group “video”. Then try again.</source>
        <translation>Разрешите его в настройках конфиденциальности системы; в Linux учётная запись должна состоять в группе «video». Затем попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Another program is using the camera.</source>
        <translation>Камеру занимает другая программа.</translation>
    </message>
    <message>
        <source>Close that program, such as a video call or a browser, then try again.</source>
        <translation>Закройте эту программу, например видеозвонок или браузер, и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>No picture comes from the camera.</source>
        <translation>От камеры нет изображения.</translation>
    </message>
    <message>
        <source>Open its cover, and close other programs that may be using it. Then try again.</source>
        <translation>Откройте шторку камеры и закройте другие программы, которые могут её занимать. Затем попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The camera was pulled out or turned off.</source>
        <translation>Камеру отключили.</translation>
    </message>
    <message>
        <source>Connect it again, then try again.</source>
        <translation>Подключите её снова и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The organisation&apos;s issuing certificate has ended.</source>
        <translation>Срок сертификата ключа выдачи организации истёк.</translation>
    </message>
    <message>
        <source>If the clock is right, renew it with the root key out of the safe: Organisation, Issuing key.</source>
        <translation>Если часы верны, обновите его корневым ключом из сейфа: «Организация», «Ключ выдачи».</translation>
    </message>
    <message>
        <source>This is not the key of the organisation&apos;s root.</source>
        <translation>Это не ключ корня организации.</translation>
    </message>
    <message>
        <source>Take root-key.pem out of the safe.</source>
        <translation>Возьмите root-key.pem из сейфа.</translation>
    </message>
    <message>
        <source>The organisation&apos;s root has ended.</source>
        <translation>Срок корня организации истёк.</translation>
    </message>
    <message>
        <source>The organisation is founded anew, and its desks join it again.</source>
        <translation>Организация создаётся заново, и её рабочие места присоединяются к ней снова.</translation>
    </message>
    <message>
        <source>Nothing is decided or erased by them. Headquarters signs rules anew: Organisation, Rules. A post gets them with headquarters&apos; next return bundle.</source>
        <translation>По ним ничего не решается и не стирается. Центр подписывает правила заново: «Организация», «Правила». Пост получает их со следующим ответным пакетом центра.</translation>
    </message>
    <message>
        <source>Either a letter was mistyped, or this is not a genuine proof.</source>
        <translation>Либо знак набран неверно, либо это не подлинная справка.</translation>
    </message>
    <message>
        <source>Compare each line with the paper and type it again; better still, read its code.</source>
        <translation>Сравните каждую строку с бумагой и наберите её снова; ещё лучше — считайте код.</translation>
    </message>
    <message>
        <source>The organisation&apos;s rules were signed under a certificate revoked from a day before.</source>
        <translation>Правила организации подписаны по сертификату, который отозван с более раннего дня.</translation>
    </message>
    <message>
        <source>Who signed this list is not known at this desk yet.</source>
        <translation>Подписавший этот список на этом рабочем месте ещё не известен.</translation>
    </message>
    <message>
        <source>Take in headquarters&apos; newest return bundle, then load the list again.</source>
        <translation>Примите самый новый ответный пакет центра и загрузите список снова.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Shown by HQ&apos;s stamp of {when}</source>
        <translation>Это показывает штамп центра от {when}</translation>
    </message>
    <message>
        <source>Shown by HQ&apos;s receipt of {when}</source>
        <translation>Это показывает квитанция центра от {when}</translation>
    </message>
    <message>
        <source>Shown by the post&apos;s log, which reached HQ on {when}</source>
        <translation>Это показывает журнал поста, дошедший до центра {when}</translation>
    </message>
    <message>
        <source>Shown by a later bundle, which reached HQ on {when}</source>
        <translation>Это показывает более поздний пакет, дошедший до центра {when}</translation>
    </message>
    <message>
        <source>Here since {when}</source>
        <translation>Здесь с {when}</translation>
    </message>
    <message>
        <source>Judged as of now: nothing here shows how old it is</source>
        <translation>Проверено по нынешнему дню: здесь ничто не показывает, когда это подписано</translation>
    </message>
    <message>
        <source>By the signer&apos;s own word: the certificate was revoked later because they left</source>
        <translation>Со слов подписавшего: сертификат отозван позже, потому что он ушёл со службы</translation>
    </message>
    <message>
        <source>The signature cannot be judged here: its certificate ended, and nothing shows that it was signed before</source>
        <translation>Проверить подпись здесь нельзя: срок её сертификата истёк, и ничто не показывает, что подписано раньше</translation>
    </message>
    <message>
        <source>The signature cannot be judged here: its certificate was revoked by HQ, and nothing shows that it was signed before</source>
        <translation>Проверить подпись здесь нельзя: её сертификат отозван центром, и ничто не показывает, что подписано раньше</translation>
    </message>
    <message>
        <source>The signature cannot be judged here: its certificate is not in the register of what headquarters issued. Bring a return bundle from HQ; if that does not help, ask HQ</source>
        <translation>Подпись здесь нельзя проверить: её сертификата нет в реестре выданного центром. Принесите ответный пакет из центра; если это не поможет, спросите центр</translation>
    </message>
    <message>
        <source>The signature cannot be judged here. No current revocation list: bring a return bundle from HQ</source>
        <translation>Проверить подпись здесь нельзя. Нет действующего списка отзыва: привезите ответный пакет из центра</translation>
    </message>
    <message>
        <source>The signature cannot be judged here: its certificate does not lead to your organisation</source>
        <translation>Проверить подпись здесь нельзя: её сертификат не ведёт к Вашей организации</translation>
    </message>
    <message>
        <source>left</source>
        <translation>уход со службы</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>утрата ключа</translation>
    </message>
    <message>
        <source>misused</source>
        <translation>злоупотребление</translation>
    </message>
</context>
<context>
    <name>EvidenceActs</name>
    <message>
        <source>The same source is line {numbers} too.</source>
        <translation>Тот же источник и в строке {numbers}.</translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Change evidence {number}</source>
        <translation>Изменить сведение {number}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove evidence {number}</source>
        <translation>Убрать сведение {number}</translation>
    </message>
</context>
<context>
    <name>EvidenceColumns</name>
    <message>
        <source>Speaks for it</source>
        <translation>Говорит за это</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>Говорит об обратном</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Пока ничего</translation>
    </message>
    <message>
        <source>Speaks both ways, or not said yet</source>
        <translation>Говорит и за это, и об обратном, или ещё не сказано</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Take over evidence</source>
        <translation>Взять сведения</translation>
    </message>
    <message>
        <source>Mark what was said. It is named by its place in the record, so that everybody finds it again.</source>
        <translation>Отметьте, что было сказано. Указывается место в записи, чтобы его нашёл каждый.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Find in it</source>
        <translation>Найти здесь</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Что было сказано</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Взять</translation>
    </message>
</context>
<context>
    <name>EvidenceEditor</name>
    <message>
        <source>Done with this line</source>
        <translation>Готово с этой строкой</translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>For this indicator</source>
        <translation>Для этого индикатора</translation>
    </message>
    <message>
        <source>Find in the evidence</source>
        <translation>Найти в сведениях</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>В какую сторону</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Сведения</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>Notes and evidence</source>
        <translation>Заметки и сведения</translation>
    </message>
    <message>
        <source>Close notes and evidence</source>
        <translation>Закрыть заметки и сведения</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>What was signed, and is corrected now</source>
        <translation>Что подписано и сейчас исправляется</translation>
    </message>
    <message>
        <source>Nothing is written in this section yet. Notes and evidence appear here.</source>
        <translation>В этом разделе пока ничего не записано. Заметки и сведения появятся здесь.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>Signed: {answer}</source>
        <translation>Подписано: {answer}</translation>
    </message>
    <message>
        <source>Signed: {answer} · changed</source>
        <translation>Подписано: {answer} · изменено</translation>
    </message>
    <message>
        <source>Speaks for it</source>
        <translation>Говорит за это</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>Говорит об обратном</translation>
    </message>
    <message>
        <source>Speaks both ways, or not said yet</source>
        <translation>Говорит и за это, и об обратном, или ещё не сказано</translation>
    </message>
</context>
<context>
    <name>Exercise</name>
    <message>
        <source>Open a case</source>
        <translation>Откройте дело</translation>
    </message>
    <message>
        <source>Choose “{new_case}”, write an invented name, then choose “{open_case}”. Never write the name of a real person in training.</source>
        <translation>Выберите «{new_case}», напишите вымышленное имя, затем выберите «{open_case}». Никогда не пишите в обучении имя настоящего человека.</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Беседа</translation>
    </message>
    <message>
        <source>Start the first questionnaire on the case&apos;s page. Invent the answers, and choose “{proceed}” after each page, until you see “{check}”. Choose “{sign}” there.</source>
        <translation>На странице дела начните первый опросник. Ответы придумайте; после каждой страницы выбирайте «{proceed}», пока не увидите «{check}». Там выберите «{sign}».</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Go to the end of the questions and look at what will be signed. Type your passphrase and choose “{sign}”. After that nobody can change it.</source>
        <translation>Дойдите до конца вопросов и посмотрите, что будет подписано. Введите парольную фразу и выберите «{sign}». После этого никто не сможет ничего изменить.</translation>
    </message>
    <message>
        <source>Write it to the stick</source>
        <translation>Запись на флешку</translation>
    </message>
    <message>
        <source>Go to “{transfer}”. The practice stick is there already: it is a folder on this computer. Choose “{write}”.</source>
        <translation>Откройте «{transfer}». Учебная флешка уже там: это папка на этом компьютере. Выберите «{write}».</translation>
    </message>
    <message>
        <source>Lock, and go to headquarters</source>
        <translation>Заблокируйте и перейдите в центр</translation>
    </message>
    <message>
        <source>At work, somebody carries the stick now. Here, lock this desk, choose “{desk}”, and unlock it with the same passphrase.</source>
        <translation>На работе флешку сейчас кто-то повёз бы. Здесь заблокируйте это рабочее место, выберите «{desk}» и разблокируйте той же парольной фразой.</translation>
    </message>
    <message>
        <source>Take the bundle in</source>
        <translation>Приём пакета</translation>
    </message>
    <message>
        <source>You are headquarters now. Go to “{transfer}” and choose “{receive}”. Everything is verified before it is taken in.</source>
        <translation>Теперь Вы в центре. Откройте «{transfer}» и выберите «{receive}». Всё проверяется, прежде чем принимается.</translation>
    </message>
    <message>
        <source>Write the receipt</source>
        <translation>Запись квитанции</translation>
    </message>
    <message>
        <source>Choose “{answer}”. It brings the post the receipt for its record.</source>
        <translation>Выберите «{answer}». Так пост получит квитанцию за свою запись.</translation>
    </message>
    <message>
        <source>Go back to the post</source>
        <translation>Вернитесь на пост</translation>
    </message>
    <message>
        <source>Lock this desk, choose “{desk}” and the officer you were there, and unlock it with the same passphrase.</source>
        <translation>Заблокируйте это рабочее место, выберите «{desk}» и того же сотрудника, что и прежде, и разблокируйте той же парольной фразой.</translation>
    </message>
    <message>
        <source>Take the receipt in</source>
        <translation>Приём квитанции</translation>
    </message>
    <message>
        <source>Go to “{transfer}” and choose “{receive}”. Only the receipt says that headquarters has the record.</source>
        <translation>Откройте «{transfer}» и выберите «{receive}». Только квитанция говорит, что запись в центре.</translation>
    </message>
    <message>
        <source>You have been the whole way</source>
        <translation>Весь путь пройден</translation>
    </message>
    <message>
        <source>The record is at headquarters, and its receipt is here. Go on as another role, or read the handbook under “{help}”.</source>
        <translation>Запись в центре, а квитанция здесь. Попробуйте другую роль или прочитайте руководство: «{help}».</translation>
    </message>
    <message>
        <source>First exercise: the whole way once</source>
        <translation>Первое упражнение: весь путь один раз</translation>
    </message>
    <message>
        <source>From a new case to headquarters&apos; receipt, in about a quarter of an hour. Each step is told here. You can leave it at any time and go on later.</source>
        <translation>От нового дела до квитанции центра, примерно за четверть часа. Каждый шаг подсказывается здесь. Упражнение можно прервать в любое время и продолжить потом.</translation>
    </message>
    <message>
        <source>First exercise: done</source>
        <translation>Первое упражнение: пройдено</translation>
    </message>
    <message>
        <source>The draft belongs to another officer: {name}. Lock the desk and unlock it as that officer.</source>
        <translation>Черновик ведёт другой сотрудник: {name}. Заблокируйте рабочее место и разблокируйте его за этого сотрудника.</translation>
    </message>
    <message>
        <source>Your role cannot do this. Lock the desk and unlock it as an interviewer.</source>
        <translation>Ваша роль этого не позволяет. Заблокируйте рабочее место и разблокируйте его как сотрудник, ведущий беседу.</translation>
    </message>
    <message>
        <source>First exercise: now unlock “{desk}”, with the same passphrase.</source>
        <translation>Первое упражнение: теперь разблокируйте «{desk}», той же парольной фразой.</translation>
    </message>
    <message>
        <source>First exercise, step {number} of {count}: {title}</source>
        <translation>Первое упражнение, шаг {number} из {count}: {title}</translation>
    </message>
</context>
<context>
    <name>ExerciseStrip</name>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Leave it for now</source>
        <translation>Прервать пока</translation>
    </message>
    <message>
        <source>Show me where</source>
        <translation>Показать где</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export for analysis</source>
        <translation>Выгрузка для анализа</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Выгрузить…</translation>
    </message>
    <message>
        <source>A row for each case, under a pseudonym that is another in every export. The file is sealed: only whom you name below can open it. What a row says is shared by enough others, or it is less exact, or left out: with fewer columns more of it stays.</source>
        <translation>Строка на каждое дело под псевдонимом, который в каждой выгрузке другой. Файл запечатан: открыть его смогут только те, кого Вы назовёте ниже. Сказанное в строке верно и для достаточного числа других, иначе оно менее точно или опущено: чем меньше столбцов, тем больше остаётся.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Для чего она</translation>
    </message>
    <message>
        <source>It stands in the log.</source>
        <translation>Она останется в журнале.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Who can open it</source>
        <translation>Кто сможет открыть</translation>
    </message>
    <message>
        <source>Their post-quantum age recipient, age1pq1…; one on each line.</source>
        <translation>Постквантовый ключ получателя age, age1pq1…; по одному в строке.</translation>
    </message>
    <message>
        <source>CSV with semicolons</source>
        <translation>CSV с точкой с запятой</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>В виде</translation>
    </message>
    <message>
        <source>Say what it is for.</source>
        <translation>Укажите, для чего она.</translation>
    </message>
    <message>
        <source>Choose a column.</source>
        <translation>Выберите столбец.</translation>
    </message>
    <message>
        <source>Say who can open it.</source>
        <translation>Укажите, кто сможет открыть.</translation>
    </message>
    <message>
        <source>Where the sealed file is put</source>
        <translation>Куда положить запечатанный файл</translation>
    </message>
    <message>
        <source>Sealed and written: {file}</source>
        <translation>Запечатано и записано: {file}</translation>
    </message>
    <message>
        <source>Purpose, columns and recipients stand in the log.</source>
        <translation>Цель, столбцы и получатели записаны в журнал.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>What the age rests on</source>
        <translation>На чём основан возраст</translation>
    </message>
    <message>
        <source>One officer says: an adult</source>
        <translation>Один сотрудник говорит: взрослый</translation>
    </message>
    <message>
        <source>Birth date as given</source>
        <translation>Дата рождения, как названа</translation>
    </message>
    <message>
        <source>What is in the child&apos;s best interests</source>
        <translation>Что отвечает интересам ребёнка</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Опекун</translation>
    </message>
    <message>
        <source>Who the guardian is</source>
        <translation>Кто опекун</translation>
    </message>
    <message>
        <source>A child-protection officer is there</source>
        <translation>Присутствует сотрудник по защите детей</translation>
    </message>
    <message>
        <source>Woman or man</source>
        <translation>Женщина или мужчина</translation>
    </message>
    <message>
        <source>Wishes as interviewer</source>
        <translation>Кто должен вести беседу</translation>
    </message>
    <message>
        <source>The wish is met</source>
        <translation>Желание выполнено</translation>
    </message>
    <message>
        <source>Language of the talk</source>
        <translation>Язык беседы</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Переводчик</translation>
    </message>
    <message>
        <source>The interpreter&apos;s code</source>
        <translation>Код переводчика</translation>
    </message>
    <message>
        <source>The interpreter&apos;s conflict of interest</source>
        <translation>Конфликт интересов у переводчика</translation>
    </message>
    <message>
        <source>The interpreter signed the undertaking</source>
        <translation>Переводчик подписал обязательство</translation>
    </message>
    <message>
        <source>Understands the interpreter</source>
        <translation>Понимает переводчика</translation>
    </message>
    <message>
        <source>Accepts the interpreter</source>
        <translation>Согласен с переводчиком</translation>
    </message>
    <message>
        <source>Rights notice</source>
        <translation>Разъяснение прав</translation>
    </message>
    <message>
        <source>Nobody else hears</source>
        <translation>Никто больше не слышит</translation>
    </message>
    <message>
        <source>Lawyer for the person</source>
        <translation>Адвокат</translation>
    </message>
    <message>
        <source>A lawyer was reached</source>
        <translation>До адвоката дозвонились</translation>
    </message>
    <message>
        <source>When the person began to confess</source>
        <translation>Когда человек начал признаваться</translation>
    </message>
    <message>
        <source>Liberty</source>
        <translation>Свобода</translation>
    </message>
    <message>
        <source>Held where</source>
        <translation>Где содержится</translation>
    </message>
    <message>
        <source>Held by whom</source>
        <translation>Кто содержит</translation>
    </message>
    <message>
        <source>Held since</source>
        <translation>С какого времени</translation>
    </message>
    <message>
        <source>Next legal review</source>
        <translation>Следующая судебная проверка</translation>
    </message>
    <message>
        <source>Danger to anyone now</source>
        <translation>Опасность для кого-либо сейчас</translation>
    </message>
    <message>
        <source>Danger to themselves</source>
        <translation>Опасность для себя</translation>
    </message>
    <message>
        <source>Needs protection</source>
        <translation>Нужна защита</translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation>Кому сообщено</translation>
    </message>
    <message>
        <source>Day of the last talk</source>
        <translation>День последней беседы</translation>
    </message>
    <message>
        <source>Minutes the person was asked</source>
        <translation>Сколько минут расспрашивали</translation>
    </message>
    <message>
        <source>18 or over</source>
        <translation>18 лет или старше</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Младше 18 лет</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Есть сомнение</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Присутствует</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Отсутствует</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Никого</translation>
    </message>
    <message>
        <source>There, with a conflict of interest</source>
        <translation>Присутствует, но конфликт интересов</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Женщина</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Мужчина</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation>Другой ответ</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Не захотел(а)</translation>
    </message>
    <message>
        <source>No wish</source>
        <translation>Всё равно</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Читает</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Немного</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Не нужен</translation>
    </message>
    <message>
        <source>Needed, none available</source>
        <translation>Нужен, но его нет</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Подписано</translation>
    </message>
    <message>
        <source>Understood and agreed</source>
        <translation>Понятно, согласен</translation>
    </message>
    <message>
        <source>Given, not sure that it was understood</source>
        <translation>Дано, неясно, понято ли</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation>Не нужен ему</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Хочет</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Дозвонились</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Продолжает</translation>
    </message>
    <message>
        <source>Waits for a lawyer</source>
        <translation>Ждёт адвоката</translation>
    </message>
    <message>
        <source>Speaks of something else</source>
        <translation>Говорит о другом</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>На свободе</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Под стражей</translation>
    </message>
    <message>
        <source>In a camp</source>
        <translation>В лагере</translation>
    </message>
    <message>
        <source>Danger now</source>
        <translation>Опасность сейчас</translation>
    </message>
    <message>
        <source>Threat of reprisal</source>
        <translation>Угроза мести</translation>
    </message>
    <message>
        <source>A wish, target or preparation to harm</source>
        <translation>Желание, цель или подготовка вреда</translation>
    </message>
    <message>
        <source>A screener&apos;s own alert</source>
        <translation>Сигнал самого опросника</translation>
    </message>
    <message>
        <source>A rating calls for a supervisor today</source>
        <translation>Одна из оценок требует руководителя сегодня</translation>
    </message>
    <message>
        <source>A human now. Stay with this person.</source>
        <translation>Сейчас же нужна помощь. Останьтесь с человеком.</translation>
    </message>
    <message>
        <source>Ask {names}.</source>
        <translation>Позовите: {names}.</translation>
    </message>
    <message>
        <source>Call headquarters for a clinician.</source>
        <translation>Позвоните в центр и попросите психолога или врача.</translation>
    </message>
    <message>
        <source>recorded by an officer</source>
        <translation>записал сотрудник</translation>
    </message>
    <message>
        <source>settled by an officer</source>
        <translation>решил сотрудник</translation>
    </message>
    <message>
        <source>settled by two officers of two roles</source>
        <translation>решили два сотрудника с двумя ролями</translation>
    </message>
    <message>
        <source>from another desk</source>
        <translation>с другого рабочего места</translation>
    </message>
    <message>
        <source>passed on by another officer: whoever recorded it has not signed it</source>
        <translation>передал другой сотрудник: кто это записал, ещё не подписал</translation>
    </message>
    <message>
        <source>A supervisor looks at a critical rating today. Tell {names}.</source>
        <translation>Одну из оценок сегодня смотрит руководитель. Сообщите: {names}.</translation>
    </message>
    <message>
        <source>A supervisor looks at a critical rating today. Tell headquarters.</source>
        <translation>Одну из оценок сегодня смотрит руководитель. Сообщите в центр.</translation>
    </message>
    <message>
        <source>Recording of the talk</source>
        <translation>Аудиозапись беседы</translation>
    </message>
    <message>
        <source>How recording was asked for</source>
        <translation>Как спросили об аудиозаписи</translation>
    </message>
    <message>
        <source>Language in which recording was asked for</source>
        <translation>На каком языке спросили об аудиозаписи</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Согласие дано</translation>
    </message>
    <message>
        <source>Said no</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Took it back</source>
        <translation>Согласие отозвано</translation>
    </message>
    <message>
        <source>from the passage</source>
        <translation>из безопасного пути</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Прибытие</translation>
    </message>
    <message>
        <source>Has not arrived</source>
        <translation>Ещё не прибыл(а)</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>What this call may tell the case</source>
        <translation>Что этот звонок может сообщить делу</translation>
    </message>
    <message>
        <source>Only what you tick becomes a fact of the case, with this call as its source.</source>
        <translation>Фактом дела становится только отмеченное, с этим звонком как источником.</translation>
    </message>
    <message>
        <source>Record these facts</source>
        <translation>Записать эти факты</translation>
    </message>
    <message>
        <source>Tick what is to be recorded.</source>
        <translation>Отметьте, что записать.</translation>
    </message>
    <message>
        <source>Said on the call of {when}</source>
        <translation>Сказано в звонке: {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) recorded.</source>
        <translation>
            <numerusform>Записан %n факт.</numerusform>
            <numerusform>Записано %n факта.</numerusform>
            <numerusform>Записано %n фактов.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactsDialog</name>
    <message>
        <source>Facts of this case</source>
        <translation>Факты этого дела</translation>
    </message>
    <message>
        <source>Nothing is overwritten: each fact keeps its source, its time and who recorded it.</source>
        <translation>Ничего не стирается: у каждого факта остаются источник, время и тот, кто записал.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>The person is 18 or over…</source>
        <translation>Человеку 18 лет или больше…</translation>
    </message>
    <message>
        <source>Record this fact</source>
        <translation>Записать факт</translation>
    </message>
    <message>
        <source>Shut because of them</source>
        <translation>Что из-за них закрыто</translation>
    </message>
    <message>
        <source>Not both can be true: {fact}</source>
        <translation>Верно не может быть и то и другое: {fact}</translation>
    </message>
    <message>
        <source>This counts</source>
        <translation>Верно это</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Что действует</translation>
    </message>
    <message>
        <source>Nothing was recorded yet.</source>
        <translation>Пока ничего не записано.</translation>
    </message>
    <message>
        <source>Which fact</source>
        <translation>Какой факт</translation>
    </message>
    <message>
        <source>What is true</source>
        <translation>Что верно</translation>
    </message>
    <message>
        <source>How do you know it?</source>
        <translation>Откуда Вы это знаете?</translation>
    </message>
    <message>
        <source>Record a fact</source>
        <translation>Записать факт</translation>
    </message>
    <message>
        <source>Say how you know it.</source>
        <translation>Скажите, откуда Вы это знаете.</translation>
    </message>
    <message>
        <source>Two officers of two roles settle that a person is 18 or over: child protection, lawyer, psychologist or supervisor.</source>
        <translation>Что человеку 18 лет или больше, решают два сотрудника с двумя ролями: по защите детей, юрист, психолог или руководитель.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выберите…</translation>
    </message>
    <message>
        <source>YYYY-MM-DD, or YYYY-MM</source>
        <translation>ГГГГ-ММ-ДД или ГГГГ-ММ</translation>
    </message>
    <message>
        <source>Choose which fact.</source>
        <translation>Выберите, какой факт.</translation>
    </message>
    <message>
        <source>This counts: {value}</source>
        <translation>Верно это: {value}</translation>
    </message>
</context>
<context>
    <name>FamilyActs</name>
    <message>
        <source>Recorded.</source>
        <translation>Записано.</translation>
    </message>
    <message>
        <source>The link is recorded.</source>
        <translation>Связь записана.</translation>
    </message>
    <message>
        <source>{one}, {kin} of {other}
It stays in the history.</source>
        <translation>{one}: {kin}, чей(-я): {other}
Это останется в истории.</translation>
    </message>
    <message>
        <source>Take this link back?</source>
        <translation>Отменить эту связь?</translation>
    </message>
    <message>
        <source>The link is taken back.</source>
        <translation>Связь отменена.</translation>
    </message>
    <message>
        <source>Recorded for all of them.</source>
        <translation>Записано для всех.</translation>
    </message>
    <message>
        <source>They have a case of their own.</source>
        <translation>У этого человека теперь своё дело.</translation>
    </message>
    <message>
        <source>Is that not their case?</source>
        <translation>Это не его дело?</translation>
    </message>
    <message>
        <source>The case itself stays. What was said before stays in the history.</source>
        <translation>Само дело остаётся. Сказанное раньше остаётся в истории.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>FamilyPage</name>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Добавить человека…</translation>
    </message>
    <message>
        <source>Where they live…</source>
        <translation>Где живут…</translation>
    </message>
    <message>
        <source>Nobody else is written down. Companions, husband or wife, children, relatives, witnesses, interpreters and guardians stand here, each with their own safety.</source>
        <translation>Больше никто не записан. Здесь стоят спутники, муж или жена, дети, родственники, свидетели, переводчики и опекуны, и у каждого своя безопасность.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>Кем приходится</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>Рождение</translation>
    </message>
    <message>
        <source>Own case</source>
        <translation>Своё дело</translation>
    </message>
    <message>
        <source>Persons of this case</source>
        <translation>Люди этого дела</translation>
    </message>
    <message>
        <source>Of this case</source>
        <translation>Человек дела</translation>
    </message>
    <message>
        <source>{kin} of {name}</source>
        <translation>{kin}, чей(-я): {name}</translation>
    </message>
    <message>
        <source>Not linked yet</source>
        <translation>Связи ещё нет</translation>
    </message>
</context>
<context>
    <name>FamilyPicture</name>
    <message>
        <source>Picture of the family; the table beneath says the same</source>
        <translation>Рисунок семьи; таблица под ним говорит то же</translation>
    </message>
</context>
<context>
    <name>FeedbackCard</name>
    <message>
        <source>You differ in: {fields}</source>
        <translation>Вы расходитесь в: {fields}</translation>
    </message>
    <message>
        <source>You say the same.</source>
        <translation>Вы говорите то же самое.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>The reference also rests on: {lines}</source>
        <translation>Образец опирается ещё на: {lines}</translation>
    </message>
    <message>
        <source>Reference rating</source>
        <translation>Образцовая оценка</translation>
    </message>
</context>
<context>
    <name>FeedbackView</name>
    <message>
        <source>Among all who rated it here</source>
        <translation>Среди всех, кто это здесь оценил</translation>
    </message>
    <message>
        <source>You differ from the reference in {count} of {all} indicators. The reference is a reasoned opinion and no answer key: where you have better reasons, talk about it.</source>
        <translation>Вы расходитесь с образцом в {count} из {all} индикаторов. Образец это обоснованное мнение, а не ключ к ответам: если Ваши доводы лучше, обсудите их.</translation>
    </message>
</context>
<context>
    <name>FieldsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выберите…</translation>
    </message>
    <message>
        <source>Fill in: {field}</source>
        <translation>Заполните: {field}</translation>
    </message>
</context>
<context>
    <name>FileActs</name>
    <message>
        <source>Pictures, documents, sound and films (*)</source>
        <translation>Изображения, документы, звук и видео (*)</translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation>Принять файл</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation>В буфере обмена нет изображения.</translation>
    </message>
    <message>
        <source>Copy a picture or a file first, then paste it here.</source>
        <translation>Сначала скопируйте изображение или файл, затем вставьте сюда.</translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation>Исправлено.</translation>
    </message>
    <message>
        <source>Take this file out?</source>
        <translation>Убрать этот файл?</translation>
    </message>
    <message>
        <source>It stays to be read among what was taken out, and can be put back.</source>
        <translation>Его можно прочитать среди убранного и вернуть.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Taken out.</source>
        <translation>Убрано.</translation>
    </message>
    <message>
        <source>Put this file back?</source>
        <translation>Вернуть этот файл?</translation>
    </message>
    <message>
        <source>It counts among the files of the case again.</source>
        <translation>Он снова считается среди файлов дела.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Put back.</source>
        <translation>Возвращено.</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>Записано.</translation>
    </message>
    <message>
        <source>Was this recorded by mistake?</source>
        <translation>Это записано по ошибке?</translation>
    </message>
    <message>
        <source>It stays to be read, crossed out, with your reason.</source>
        <translation>Это останется видно как ошибочное, с Вашей причиной.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>Taken in, encrypted.</source>
        <translation>Принято, зашифровано.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Файл нельзя прочитать.</translation>
    </message>
    <message>
        <source>The system says: {reason}</source>
        <translation>Система сообщает: {reason}</translation>
    </message>
    <message>
        <source>It is kept as it is.</source>
        <translation>Он хранится таким, какой есть.</translation>
    </message>
    <message>
        <source>It is kept as the answer, as it is.</source>
        <translation>Он хранится как ответ, таким, какой есть.</translation>
    </message>
    <message>
        <source>Take a picture</source>
        <translation>Сделать снимок</translation>
    </message>
    <message>
        <source>Lay the paper flat, in good light, so that it fills the picture. Take a person only if they agree.</source>
        <translation>Положите документ ровно, при хорошем свете, чтобы он занимал весь снимок. Человека снимайте, только если он согласен.</translation>
    </message>
    <message>
        <source>Hold it still, in good light. Take a person only if they agree.</source>
        <translation>Держите неподвижно, при хорошем свете. Человека снимайте, только если он согласен.</translation>
    </message>
    <message>
        <source>Hold the bar code before the camera. It is read by itself.</source>
        <translation>Держите штрихкод перед камерой. Он читается сам.</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>What it is for</source>
        <translation>Для чего она</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>What it is about (optional)</source>
        <translation>О чём (необязательно)</translation>
    </message>
    <message>
        <source>Why it changes</source>
        <translation>Почему меняется</translation>
    </message>
    <message>
        <source>Choose at least one person.</source>
        <translation>Выберите хотя бы одного человека.</translation>
    </message>
    <message>
        <source>For whom is it?</source>
        <translation>Для кого это?</translation>
    </message>
    <message>
        <source>Begin a file</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>A family travels, lives and is looked after together. Each of them is assessed alone.</source>
        <translation>Семья едет, живёт и получает поддержку вместе. Оценивают каждого отдельно.</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Begin the file</source>
        <translation>Открыть папку</translation>
    </message>
</context>
<context>
    <name>FilePanel</name>
    <message>
        <source>Choose a file to see what it shows and where it has been.</source>
        <translation>Выберите файл, чтобы увидеть, что в нём и где он был.</translation>
    </message>
    <message>
        <source>Small picture of the file</source>
        <translation>Маленькое изображение файла</translation>
    </message>
    <message>
        <source>Taken out: it counts no more</source>
        <translation>Убран: больше не считается</translation>
    </message>
    <message>
        <source>Brought by {name}</source>
        <translation>Принёс(ла): {name}</translation>
    </message>
    <message>
        <source>The file itself has not come to this desk yet.</source>
        <translation>Сам файл ещё не пришёл на это рабочее место.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>It changed hands…</source>
        <translation>Передано из рук в руки…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Исправить…</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>Убрать…</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>Вернуть…</translation>
    </message>
    <message>
        <source>Chain of custody</source>
        <translation>Через чьи руки прошло</translation>
    </message>
    <message>
        <source>Recorded by mistake: {words}</source>
        <translation>Записано по ошибке: {words}</translation>
    </message>
    <message>
        <source>From {name}</source>
        <translation>От кого: {name}</translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation>Кому: {name}</translation>
    </message>
    <message>
        <source>By mistake…</source>
        <translation>По ошибке…</translation>
    </message>
    <message>
        <source>What was said, newest first</source>
        <translation>Что записано, сначала новое</translation>
    </message>
    <message>
        <source>SHA-256 of the file as it came: {digest}</source>
        <translation>SHA-256 файла, каким он пришёл: {digest}</translation>
    </message>
    <message>
        <source>Another desk says otherwise</source>
        <translation>Другое рабочее место пишет иначе</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Убран</translation>
    </message>
</context>
<context>
    <name>FileStateDialog</name>
    <message>
        <source>How far</source>
        <translation>Как далеко продвинулось</translation>
    </message>
    <message>
        <source>Why, or what is done now</source>
        <translation>Почему, или что делается сейчас</translation>
    </message>
    <message>
        <source>How far is it?</source>
        <translation>Как далеко продвинулось?</translation>
    </message>
    <message>
        <source>What was said before stays in the history.</source>
        <translation>Сказанное раньше остаётся в истории.</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Записать</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>An original</source>
        <translation>Подлинник</translation>
    </message>
    <message>
        <source>A copy</source>
        <translation>Копия</translation>
    </message>
    <message>
        <source>Not known whether original or copy</source>
        <translation>Неизвестно, подлинник или копия</translation>
    </message>
    <message>
        <source>where it was taken</source>
        <translation>где снято</translation>
    </message>
    <message>
        <source>camera and serial number</source>
        <translation>камера и её номер</translation>
    </message>
    <message>
        <source>author</source>
        <translation>автор</translation>
    </message>
    <message>
        <source>when it was taken</source>
        <translation>когда снято</translation>
    </message>
    <message>
        <source>hidden words and small pictures</source>
        <translation>скрытые слова и маленькие изображения</translation>
    </message>
    <message>
        <source>The paper was taken in</source>
        <translation>Документ принят</translation>
    </message>
    <message>
        <source>The paper was shown</source>
        <translation>Документ показан</translation>
    </message>
    <message>
        <source>The paper was handed over</source>
        <translation>Документ передан</translation>
    </message>
    <message>
        <source>The paper was given back</source>
        <translation>Документ возвращён</translation>
    </message>
    <message>
        <source>The file was taken in</source>
        <translation>Файл принят</translation>
    </message>
    <message>
        <source>The file was shown</source>
        <translation>Файл показан</translation>
    </message>
    <message>
        <source>The file was handed over</source>
        <translation>Файл передан</translation>
    </message>
    <message>
        <source>The file was given back</source>
        <translation>Файл возвращён</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Видео</translation>
    </message>
    <message>
        <source>Paper without a picture</source>
        <translation>Документ без снимка</translation>
    </message>
    <message>
        <source>Document (PDF)</source>
        <translation>Документ (PDF)</translation>
    </message>
    <message>
        <source>Kept as it came, so that whoever made it can be told by it. It may still tell where, when and by whom it was made.</source>
        <translation>Хранится таким, каким пришёл, чтобы по нему было видно, кто его сделал. Он может сообщать, где, когда и кем сделан.</translation>
    </message>
    <message>
        <source>It told nothing beside what it shows.</source>
        <translation>Он не сообщал ничего, кроме того, что показывает.</translation>
    </message>
    <message>
        <source>Taken out of it as it came in: {what}.</source>
        <translation>При приёме из него убрано: {what}.</translation>
    </message>
</context>
<context>
    <name>FilesGiven</name>
    <message>
        <source>Pictures and files given with it</source>
        <translation>Снимки и файлы, которые выдаются вместе</translation>
    </message>
    <message>
        <source>None, unless you choose it. They are given as they are: look at each first.</source>
        <translation>Никаких, если Вы их не выберете. Они выдаются как есть: сначала посмотрите каждый.</translation>
    </message>
    <message>
        <source>{name}, of {title}</source>
        <translation>{name}, из «{title}»</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>Принять файл…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Takes the picture that lies in the clipboard</source>
        <translation>Берёт изображение из буфера обмена</translation>
    </message>
    <message>
        <source>A paper without a picture…</source>
        <translation>Документ без снимка…</translation>
    </message>
    <message>
        <source>Show what was taken out</source>
        <translation>Показать убранное</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Файл читается…</translation>
    </message>
    <message>
        <source>Files of this case</source>
        <translation>Файлы этого дела</translation>
    </message>
    <message>
        <source>Let go to take it in</source>
        <translation>Отпустите, чтобы принять</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Убран</translation>
    </message>
    <message>
        <source>Two desks differ</source>
        <translation>Рабочие места расходятся</translation>
    </message>
    <message>
        <source>Several files were dropped.</source>
        <translation>Перетащено несколько файлов.</translation>
    </message>
    <message>
        <source>Drop one at a time: of each it is asked what it shows.</source>
        <translation>Перетаскивайте по одному: о каждом спрашивается, что на нём.</translation>
    </message>
    <message>
        <source>By camera…</source>
        <translation>Через камеру…</translation>
    </message>
    <message>
        <source>No file yet. Take in pictures and scans of papers, sound and documents: choose a file, take a picture by camera, drop it here, or paste it. It is encrypted as it comes in; where a picture was taken, with which camera and by whom is taken out of it.</source>
        <translation>Файлов пока нет. Принимайте снимки и сканы документов, звук и документы: выберите файл, сделайте снимок камерой, перетащите файл сюда или вставьте. При приёме он шифруется; где, какой камерой и кем сделан снимок, из него убирается.</translation>
    </message>
</context>
<context>
    <name>FindBackupStep</name>
    <message>
        <source>Restore a backup</source>
        <translation>Восстановить из копии</translation>
    </message>
    <message>
        <source>Makes the desk anew on this computer as it was when the backup was written. Put in the stick and choose the backup.</source>
        <translation>Заново создаёт рабочее место на этом компьютере таким, каким оно было, когда записали резервную копию. Вставьте флешку и выберите копию.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Выбрать файл</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>This desk was made from a backup of {made_at}.</source>
        <translation>Это рабочее место создано из резервной копии от {made_at}.</translation>
    </message>
    <message>
        <source>What was entered here after that day is not in it; what was sent is at headquarters. Passphrases are those of that day. Carry the next bundle to headquarters: its answer says what it has.</source>
        <translation>Введённого здесь после этого дня в ней нет; отправленное есть в центре. Парольные фразы — те, что были в тот день. Доставьте следующий пакет в центр: его ответ скажет, что там есть.</translation>
    </message>
    <message>
        <source>This desk has gone back to an earlier state: its log had {known} entries and now has {here}.</source>
        <translation>Это рабочее место вернулось в более раннее состояние: в его журнале было строк: {known}, теперь: {here}.</translation>
    </message>
    <message>
        <source>Cases, answers and records from the time between may be missing. Bundle {bundle_known} was written; the newest known here is {bundle_here}. If somebody put back a copy of the folder, ask them for the newer one. Otherwise offer everything again and carry it to headquarters.</source>
        <translation>Дел, ответов и записей за это время может не быть. Был записан пакет {bundle_known}; последний известный здесь: {bundle_here}. Если кто-то вернул копию папки, попросите у него более новую. Иначе предложите всё снова и доставьте в центр.</translation>
    </message>
    <message>
        <source>This desk went on somewhere else: its log is not the one that was known on this computer.</source>
        <translation>Это рабочее место продолжало работать в другом месте: его журнал не тот, что был известен на этом компьютере.</translation>
    </message>
    <message>
        <source>Another copy of this desk is, or was, at work, and what was entered there is not here, or the reverse. If both are still used, one of them becomes a new desk. Otherwise offer everything again.</source>
        <translation>Работает или работала другая копия этого рабочего места, и введённого там здесь нет, или наоборот. Если используются обе, одна из них становится новым рабочим местом. Иначе предложите всё снова.</translation>
    </message>
    <message>
        <source>Whether this desk is as it last was cannot be compared: both of its marks are gone.</source>
        <translation>Нельзя сравнить, такое ли это рабочее место, каким было: обе его отметки пропали.</translation>
    </message>
    <message>
        <source>If its folder or this computer was put back to an earlier state, cases, answers and records may be missing. Ask headquarters: its answer says what it last saw.</source>
        <translation>Если папку или этот компьютер вернули в более раннее состояние, дел, ответов и записей может не быть. Спросите центр: его ответ скажет, что там видели последним.</translation>
    </message>
    <message>
        <source>The key of {name} on this desk is an earlier one: it was put back after it had been changed.</source>
        <translation>Ключ сотрудника на этом рабочем месте ({name}) прежний: его вернули после того, как он был изменён.</translation>
    </message>
    <message>
        <source>An earlier passphrase opens it now. If nobody did this on purpose: change the passphrase, give the casebook a new key, and tell headquarters.</source>
        <translation>Теперь его открывает прежняя парольная фраза. Если никто не сделал этого намеренно: смените парольную фразу, дайте книге дел новый ключ и сообщите в центр.</translation>
    </message>
    <message>
        <source>An administrator&apos;s key still opens the casebook of this desk: {name} has not unlocked it with this version.</source>
        <translation>Ключ администратора всё ещё открывает книгу дел этого рабочего места: {name} ещё не разблокировал(а) его в этой версии.</translation>
    </message>
    <message>
        <source>Let {name} unlock this desk once, or remove them if they have left. The next unlock then gives the casebook another key.</source>
        <translation>Пусть {name} один раз разблокирует это рабочее место; если этого сотрудника больше нет, уберите его. Следующая разблокировка даст книге дел другой ключ.</translation>
    </message>
    <message>
        <source>Headquarters has bundle {sequence} of this desk; the newest known here is {here}.</source>
        <translation>В центре есть пакет {sequence} этого рабочего места; последний известный здесь: {here}.</translation>
    </message>
    <message>
        <source>This desk lies behind what it was. What was entered in between may be missing here; what was sent is at headquarters. If another laptop runs this desk, one of the two becomes a new desk. Otherwise offer everything again.</source>
        <translation>Это рабочее место отстаёт от того, каким было. Введённого за это время здесь может не быть; отправленное есть в центре. Если это же рабочее место работает на другом ноутбуке, одно из двух становится новым. Иначе предложите всё снова.</translation>
    </message>
    <message>
        <source>Headquarters has another bundle under number {sequence} than this desk.</source>
        <translation>В центре под номером {sequence} другой пакет, чем здесь.</translation>
    </message>
    <message>
        <source>Either this desk was put back to an earlier state, or another laptop runs the same desk. If another one is at work, one of the two becomes a new desk. Otherwise offer everything again.</source>
        <translation>Либо это рабочее место вернули в более раннее состояние, либо оно же работает на другом ноутбуке. Если работает и другое, одно из двух становится новым. Иначе предложите всё снова.</translation>
    </message>
    <message>
        <source>Headquarters was restored from a backup, or found itself behind what it was.</source>
        <translation>Центр восстановлен из резервной копии или обнаружил, что отстаёт от того, каким был.</translation>
    </message>
    <message>
        <source>Records that it no longer has are offered again by themselves. Nothing is erased here before it confirms what it holds. Carry the next bundle there soon.</source>
        <translation>Записи, которых там больше нет, будут предложены снова сами. Здесь ничего не стирается, пока центр не подтвердит, что у него есть. Доставьте туда следующий пакет поскорее.</translation>
    </message>
    <message>
        <source>Headquarters sent two different bundles under one number.</source>
        <translation>Центр прислал под одним номером два разных пакета.</translation>
    </message>
    <message>
        <source>It was put back to an earlier state, or two of it are at work. Tell headquarters, and carry the next bundle there.</source>
        <translation>Его вернули в более раннее состояние, или работают две его копии. Сообщите в центр и доставьте туда следующий пакет.</translation>
    </message>
    <message>
        <source>Records that headquarters had confirmed and no longer has: {count}.</source>
        <translation>Записей, получение которых центр подтвердил и которых у него больше нет: {count}.</translation>
    </message>
    <message>
        <source>They go with the next bundle again. Keep this desk and its backups until headquarters confirms them.</source>
        <translation>Они снова пойдут со следующим пакетом. Храните это рабочее место и его резервные копии, пока центр их не подтвердит.</translation>
    </message>
    <message>
        <source>Records that headquarters no longer has, of cases that were erased here: {count}.</source>
        <translation>Записей по стёртым здесь делам, которых у центра больше нет: {count}.</translation>
    </message>
    <message>
        <source>Only a backup from before the erasing still holds them. Ask headquarters whether it needs them.</source>
        <translation>Они есть только в резервной копии, сделанной до стирания. Спросите центр, нужны ли они.</translation>
    </message>
    <message>
        <source>Records of this desk that headquarters has and this desk has not: {count}.</source>
        <translation>Записей этого рабочего места, которые есть в центре и которых нет здесь: {count}.</translation>
    </message>
    <message>
        <source>They were signed in a time that is missing here. They are safe at headquarters, which can show them.</source>
        <translation>Они подписаны за время, которого здесь не хватает. В центре они целы, там их могут показать.</translation>
    </message>
    <message>
        <source>Two different revocation lists came under number {number}.</source>
        <translation>Под номером {number} пришли два разных списка отзыва.</translation>
    </message>
    <message>
        <source>What either of them revokes counts as revoked here. Tell headquarters: it was put back to an earlier state, or two of it are at work.</source>
        <translation>Отозванное любым из них считается здесь отозванным. Сообщите в центр: его вернули в более раннее состояние, или работают две его копии.</translation>
    </message>
    <message>
        <source>Certificates that revocation list {earlier} names and list {number} leaves out: {count}.</source>
        <translation>Сертификатов, названных в списке отзыва {earlier} и пропущенных в списке {number}: {count}.</translation>
    </message>
    <message>
        <source>They stay revoked here. Headquarters was restored and has to revoke them again: tell it.</source>
        <translation>Здесь они остаются отозванными. Центр восстановлен и должен отозвать их снова: сообщите туда.</translation>
    </message>
    <message>
        <source>Two different sets of rules came under number {number}.</source>
        <translation>Под номером {number} пришли два разных набора правил.</translation>
    </message>
    <message>
        <source>Those that were here stay in force. Tell headquarters to decide its rules again.</source>
        <translation>Действуют те, что были здесь. Сообщите в центр, чтобы правила приняли заново.</translation>
    </message>
    <message>
        <source>The register of certificates that headquarters sent does not continue the one before: of {known} certificates it leaves out {count}.</source>
        <translation>Реестр сертификатов, присланный центром, не продолжает прежний: из {known} сертификатов в нём нет {count}.</translation>
    </message>
    <message>
        <source>Headquarters was restored, or somebody else speaks for it. The next bundle says what is missing: carry it there. What was signed under those certificates may not be judged until headquarters takes them back.</source>
        <translation>Центр восстановили из резервной копии, или за него говорит кто-то другой. Следующий пакет сообщит, чего не хватает: отвезите его в центр. Подписанное по этим сертификатам, возможно, нельзя проверить, пока центр не вернёт их в реестр.</translation>
    </message>
    <message>
        <source>Two copies of {name} are at work; it showed with bundle {sequence}.</source>
        <translation>Работают две копии рабочего места {name}; это видно по пакету {sequence}.</translation>
    </message>
    <message>
        <source>Ask the post which laptop it is to be. On the other one an officer makes it a new desk, under This desk; it then asks to be taken in, naming the desk it was.</source>
        <translation>Спросите пост, какой из ноутбуков им останется. На другом сотрудник делает рабочее место новым, в разделе «Это рабочее место»; затем оно просит принять его, называя, чем было.</translation>
    </message>
    <message>
        <source>{name} was restored, or put back to an earlier state.</source>
        <translation>Рабочее место {name} восстановлено или возвращено в более раннее состояние.</translation>
    </message>
    <message>
        <source>It went on with bundle {sequence}; numbers between {before} and that were left out, or never came. The next return bundle tells it what headquarters has. If nobody there restored it, a second laptop runs the same desk: ask which one it is to be.</source>
        <translation>Оно продолжило с пакета {sequence}; номера между {before} и этим пропущены или так и не пришли. Следующий ответный пакет сообщит ему, что есть в центре. Если там никто его не восстанавливал, это же рабочее место ведёт второй ноутбук: спросите, какой из них им останется.</translation>
    </message>
    <message>
        <source>A post has return bundle {known} of headquarters; the newest known here is {here}.</source>
        <translation>У поста есть ответный пакет центра {known}; последний известный здесь: {here}.</translation>
    </message>
    <message>
        <source>Headquarters was put back to an earlier state. Posts offer records again that are missing here. Certificates revoked and desks taken in since then have to be revoked and taken in again.</source>
        <translation>Центр вернули в более раннее состояние. Посты снова предложат записи, которых здесь нет. Отозванные с тех пор сертификаты нужно отозвать снова, а принятые рабочие места принять снова.</translation>
    </message>
    <message>
        <source>A post has seen headquarters&apos; log at entry {known}, and the log here is not that one.</source>
        <translation>Пост видел журнал центра на строке {known}, и здешний журнал — не тот.</translation>
    </message>
    <message>
        <source>Headquarters was put back to an earlier state, or there are two copies of it. Find out which before you go on.</source>
        <translation>Центр вернули в прежнее состояние, или есть две его копии. Выясните, что из этого, прежде чем продолжать.</translation>
    </message>
    <message>
        <source>A post has revocation list {known}; the newest here is {here}.</source>
        <translation>У поста есть список отзыва {known}; последний здесь: {here}.</translation>
    </message>
    <message>
        <source>Headquarters was put back to an earlier state. Certificates revoked in between are not known here: revoke them again. Posts keep them revoked meanwhile.</source>
        <translation>Центр вернули в более раннее состояние. Отозванные за это время сертификаты здесь неизвестны: отзовите их снова. Посты пока считают их отозванными.</translation>
    </message>
    <message>
        <source>A post has rules number {known}; those here are number {here}.</source>
        <translation>У поста правила номер {known}; здесь номер {here}.</translation>
    </message>
    <message>
        <source>Headquarters was put back to an earlier state. Decide the rules again; posts take over the newer number.</source>
        <translation>Центр вернули в более раннее состояние. Примите правила заново; посты возьмут больший номер.</translation>
    </message>
    <message>
        <source>Watch list {list}, version {version}, cannot be judged any more: the certificate of who signed it was taken back, and nothing shows that the list is older.</source>
        <translation>Контрольный список {list}, версия {version}, больше нельзя проверить: сертификат подписавшего отозван, и ничто не показывает, что список старше.</translation>
    </message>
    <message>
        <source>Possible matches with it are marked. On the page Watch lists of a case, load a newer one, end its use, or keep it with a reason.</source>
        <translation>Возможные совпадения с ним помечены. На странице «Контрольные списки» дела загрузите новый, прекратите им пользоваться или оставьте его с указанием причины.</translation>
    </message>
    <message>
        <source>The approved texts {pack}, version {version}, cannot be judged any more: the certificate of who signed them was taken back, and nothing shows that they are older.</source>
        <translation>Утверждённые тексты {pack}, версия {version}, больше нельзя проверить: сертификат подписавшего отозван, и ничто не показывает, что они старше.</translation>
    </message>
    <message>
        <source>They stay in force. Compare them with what the organisation approved before you rely on them. Headquarters signs them as the next version, and posts get that with the next return bundle.</source>
        <translation>Они продолжают действовать. Сверьте их с тем, что утвердила организация, прежде чем на них полагаться. Центр подпишет их как следующую версию, и посты получат её с ближайшим ответным пакетом.</translation>
    </message>
    <message>
        <source>The update to version {program} of the program was signed by somebody who was taken back since.</source>
        <translation>Обновление до версии {program} подписал тот, чей сертификат с тех пор отозван.</translation>
    </message>
    <message>
        <source>Ask headquarters by telephone whether that version is to be used. If not, stop working at this desk, and install the version that it names, from a stick that it gives you.</source>
        <translation>Спросите центр по телефону, можно ли пользоваться этой версией. Если нет, прекратите работу на этом рабочем месте и установите версию, которую он назовёт, с флешки, которую он даст.</translation>
    </message>
    <message>
        <source>Certificates came from {name} that headquarters&apos; register does not name: {count}.</source>
        <translation>От {name} пришли сертификаты, которых нет в реестре центра: {count}.</translation>
    </message>
    <message>
        <source>If headquarters was restored, two officers take them back, under Organisation, Register. If it was not, somebody made them with a copy of the issuing key: revoke them, and tell the organisation. What was signed under them is held meanwhile.</source>
        <translation>Если центр восстанавливали, два сотрудника возвращают их в реестр: «Организация», «Реестр». Если нет, кто-то сделал их копией ключа выдачи: отзовите их и сообщите организации. Подписанное по ним пока удерживается.</translation>
    </message>
    <message>
        <source>This desk has gone back to a state from before this version of the program was used here.</source>
        <translation>Это рабочее место вернулось в состояние, которое было до этой версии программы.</translation>
    </message>
    <message>
        <source>Cases, answers and records from the time since may be missing. If somebody put back a copy of the folder, ask them for the newer one. Otherwise offer everything again and carry it to headquarters.</source>
        <translation>Дел, ответов и записей за прошедшее время может не быть. Если кто-то вернул копию папки, попросите у него более новую. Иначе предложите всё снова и доставьте в центр.</translation>
    </message>
    <message>
        <source>somebody not known here</source>
        <translation>неизвестный здесь сотрудник</translation>
    </message>
    <message>
        <source>This laptop became a new desk. Cases that it had until then are with the other laptop, which stayed the desk.</source>
        <translation>Этот ноутбук стал новым рабочим местом. Дела, которые были здесь до этого, ведёт другой ноутбук: он остался прежним рабочим местом.</translation>
    </message>
    <message>
        <source>Headquarters sent statements that nobody here can judge: {count}. Nothing shows that they were signed while the certificate of who signed counted.</source>
        <translation>Центр прислал заявления, которые здесь никто не может проверить: {count}. Ничто не показывает, что их подписали, пока действовал сертификат подписавшего.</translation>
    </message>
    <message>
        <source>They count for nothing yet. A supervisor looks at them on the page Transfer and takes them in with a reason, or asks headquarters to say it once more: a case is taken over once more.</source>
        <translation>Пока они ничего не значат. Руководитель смотрит их на странице «Передача» и принимает с указанием причины или просит центр сказать это ещё раз: дело берут на себя ещё раз.</translation>
    </message>
    <message>
        <source>{name} cannot judge statements that were signed here: {count}. The certificate of who signed ended before they were sent, and no stamp shows that they are older.</source>
        <translation>{name} не может проверить заявления, подписанные здесь: {count}. Сертификат подписавшего закончился до отправки, и ни один штамп не показывает, что они старше.</translation>
    </message>
    <message>
        <source>They wait there for a supervisor. Telephone; or say it once more: a case that was taken over is taken over once more on its page, one that was offered is handed over again.</source>
        <translation>Там они ждут руководителя. Позвоните или скажите ещё раз: взятое на себя дело берут ещё раз на его странице, предложенное передают снова.</translation>
    </message>
    <message>
        <source>The organisation&apos;s rules in this casebook are not what officers signed.</source>
        <translation>Правила организации в этой книге дел — не те, что подписали сотрудники.</translation>
    </message>
    <message>
        <source>Somebody may have changed them with tools of their own. Nothing is decided or erased by them. Put the signed ones back (Organisation, Rules), and tell the organisation.</source>
        <translation>Возможно, кто-то изменил их своими средствами. По ним ничего не решается и не стирается. Верните подписанные («Организация», «Правила») и сообщите организации.</translation>
    </message>
    <message>
        <source>Version {version} of the program has worked at this desk; now version {here} runs.</source>
        <translation>На этом рабочем месте работала версия программы {version}; сейчас запущена версия {here}.</translation>
    </message>
    <message>
        <source>Nothing is lost, but faults that were mended are back. Start the later version, or install it again. If nobody installed an earlier one on purpose, tell headquarters.</source>
        <translation>Ничего не потеряно, но исправленные ошибки вернулись. Запустите более позднюю версию или установите её снова. Если прежнюю никто не ставил намеренно, сообщите центру.</translation>
    </message>
    <message>
        <source>Records and interviews go on here. Names, papers and plan of such a case are changed by the other laptop alone. Agree which of you goes on: a supervisor takes over one case on its page, or all of them here; if the other laptop is lost, all. Headquarters and the other laptop learn of it.</source>
        <translation>Записи и беседы здесь продолжаются. Имена, документы и план такого дела меняет только другой ноутбук. Договоритесь, кто продолжает: руководитель берёт на себя одно дело на его странице или все дела здесь; если другой ноутбук утрачен, все. Центр и другой ноутбук об этом узнают.</translation>
    </message>
    <message>
        <source>Nobody can say who decided these rules, and nothing is decided or erased by them. Headquarters looks them through and signs rules anew (Organisation, Rules). A post asks for a return bundle, which brings them.</source>
        <translation>Никто не может сказать, кто решил эти правила, и по ним ничего не решается и не стирается. Центр просматривает их и подписывает правила заново («Организация», «Правила»). Пост просит ответный пакет: он их приносит.</translation>
    </message>
    <message>
        <source>The organisation&apos;s rules {number} were signed under a certificate that is revoked from a day before.</source>
        <translation>Правила организации {number} подписаны по сертификату, который отозван с более раннего дня.</translation>
    </message>
</context>
<context>
    <name>FindingsDialog</name>
    <message>
        <source>{file} asks what may never be asked. Show its author, and do not add it as it is.</source>
        <translation>В {file} спрашивают то, о чём спрашивать нельзя никогда. Покажите автору и не добавляйте в таком виде.</translation>
    </message>
    <message>
        <source>{file} can be used, but it is not as a vetting instrument should be.</source>
        <translation>{file} можно использовать, но это не такой опросник, каким он должен быть для проверки.</translation>
    </message>
    <message>
        <source>Read this before it is added</source>
        <translation>Прочтите, прежде чем добавить</translation>
    </message>
    <message>
        <source>Do not add it</source>
        <translation>Не добавлять</translation>
    </message>
    <message>
        <source>Add it all the same</source>
        <translation>Всё равно добавить</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>И ещё {count}.</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>What this desk noticed</source>
        <translation>Что заметило это рабочее место</translation>
    </message>
    <message>
        <source>This is dealt with</source>
        <translation>Это решено</translation>
    </message>
    <message>
        <source>Offer everything again</source>
        <translation>Предложить всё снова</translation>
    </message>
    <message>
        <source>Ask headquarters</source>
        <translation>Спросить центр</translation>
    </message>
    <message>
        <source>Become a new desk…</source>
        <translation>Стать новым рабочим местом…</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) to be sent again. Write them to a stick under Transfer.</source>
        <translation>
            <numerusform>Снова отправить %n запись. Запишите её на флешку в разделе «Передача».</numerusform>
            <numerusform>Снова отправить %n записи. Запишите их на флешку в разделе «Передача».</numerusform>
            <numerusform>Снова отправить %n записей. Запишите их на флешку в разделе «Передача».</numerusform>
        </translation>
    </message>
    <message>
        <source>The next bundle asks headquarters. Write it to a stick under Transfer.</source>
        <translation>Следующий пакет спросит центр. Запишите его на флешку в разделе «Передача».</translation>
    </message>
    <message>
        <source>Take over its cases…</source>
        <translation>Взять его дела на себя…</translation>
    </message>
    <message>
        <source>Take over all cases of the desk that this one was?</source>
        <translation>Взять на себя все дела прежнего рабочего места?</translation>
    </message>
    <message>
        <source>For the laptop that goes on with them. From then on this desk changes their names, papers and plan. Headquarters and the other laptop learn of it with the next stick, with your name and your reason.</source>
        <translation>Для ноутбука, который продолжает эти дела. С этого времени имена, документы и план меняет это рабочее место. Центр и другой ноутбук узнают об этом со следующей флешкой, с Вашим именем и Вашей причиной.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Взять на себя</translation>
    </message>
    <message>
        <source>This desk holds these cases now.</source>
        <translation>Теперь эти дела ведёт это рабочее место.</translation>
    </message>
</context>
<context>
    <name>FindingsStrip</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>A desk on this computer cannot be offered. Do not delete it.</source>
        <translation>На этом компьютере есть рабочее место, которое нельзя показать в списке. Не удаляйте его.</translation>
    </message>
    <message>
        <source>What is this computer for?</source>
        <translation>Для чего этот компьютер?</translation>
    </message>
    <message>
        <source>Put three files in a safe</source>
        <translation>Уберите три файла в сейф</translation>
    </message>
    <message>
        <source>Move the files to a stick and lock the stick away, apart from their passphrase. Whoever has the root key or the issuing key, and the passphrase, can make certificates in the organisation&apos;s name; whoever has the clinical identity and the passphrase can read every clinical record. Headquarters&apos; psychologists take the clinical identity into their own keys once, on the page Organisation.</source>
        <translation>Перенесите файлы на флешку и заприте её отдельно от их парольной фразы. У кого есть корневой ключ или ключ выдачи и парольная фраза, тот может создавать сертификаты от имени организации; у кого есть клинический ключ и парольная фраза, тот может читать каждую клиническую запись. Психологи центра один раз принимают клинический ключ в свои ключи на странице «Организация».</translation>
    </message>
    <message>
        <source>Make this the only copy in use: two desks with one identity look like a forgery to headquarters. What was entered after the backup is not here.</source>
        <translation>Пользуйтесь только этой копией: два рабочих места с одними и теми же ключами выглядят для центра как подделка. Введённого после резервного копирования здесь нет.</translation>
    </message>
    <message>
        <source>Make this the only copy in use: two desks with one identity look like a forgery to headquarters. The new officer asks headquarters for a certificate, under People; until then nothing can be signed.</source>
        <translation>Пользуйтесь только этой копией: два рабочих места с одними и теми же ключами выглядят для центра как подделка. Новый сотрудник запрашивает у центра сертификат в разделе «Люди»; до тех пор подписывать нельзя.</translation>
    </message>
    <message>
        <source>The desk is back</source>
        <translation>Рабочее место восстановлено</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Открыть рабочее место</translation>
    </message>
</context>
<context>
    <name>FormStep</name>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>As it stands in signatures.</source>
        <translation>Так, как пишется в подписях.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>At least 15 characters; four or five words that do not belong together are good.</source>
        <translation>Не меньше 15 знаков; хорошо подойдут четыре или пять слов, не связанных между собой.</translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation>{field}: не указано</translation>
    </message>
</context>
<context>
    <name>FoundDialog</name>
    <message>
        <source>What did you find?</source>
        <translation>Что Вы выяснили?</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Выяснено</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выберите…</translation>
    </message>
    <message>
        <source>Why, in your own words</source>
        <translation>Почему, своими словами</translation>
    </message>
    <message>
        <source>It is kept with the case, and stands in the copy for the person&apos;s lawyer. It changes no stage and is no evidence by itself.</source>
        <translation>Это хранится в деле и стоит в копии для адвоката человека. Этап от этого не меняется, и само по себе это ничего не значит для оценок.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Choose what you found.</source>
        <translation>Выберите, что Вы выяснили.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Скажите, почему.</translation>
    </message>
    <message>
        <source>That is too long. The limit is {limit} characters.</source>
        <translation>Слишком длинно. Не больше {limit} знаков.</translation>
    </message>
</context>
<context>
    <name>FrameKeys</name>
    <message>
        <source>On this page</source>
        <translation>На этой странице</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Новое дело</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Membership of an organisation</source>
        <translation>Принадлежность рабочего места</translation>
    </message>
    <message>
        <source>Tajik and Persian letters</source>
        <translation>Таджикские и персидские буквы</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
</context>
<context>
    <name>FrameNews</name>
    <message>
        <source>The desk locks in 30 seconds. Move the mouse to stay.</source>
        <translation>Рабочее место заблокируется через 30 секунд. Чтобы остаться, сдвиньте мышь.</translation>
    </message>
    <message>
        <source>Your passphrase would soon be guessed by somebody who copied this desk.</source>
        <translation>Тот, кто скопирует это рабочее место, быстро подберёт Вашу парольную фразу.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Сменить</translation>
    </message>
    <message numerus="yes">
        <source>%n to return</source>
        <translation>
            <numerusform>%n к возврату</numerusform>
            <numerusform>%n к возврату</numerusform>
            <numerusform>%n к возврату</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n к отправке</numerusform>
            <numerusform>%n к отправке</numerusform>
            <numerusform>%n к отправке</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n urgent</source>
        <translation>
            <numerusform>Срочно: %n</numerusform>
            <numerusform>Срочно: %n</numerusform>
            <numerusform>Срочно: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GiveDialog</name>
    <message>
        <source>Give this case to a colleague?</source>
        <translation>Передать это дело коллеге?</translation>
    </message>
    <message>
        <source>It is theirs from now on. The case and the log say who gave it to whom.</source>
        <translation>С этого момента оно у коллеги. Дело и журнал говорят, кто кому его передал.</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Nobody else at this desk works in queues.</source>
        <translation>На этом рабочем месте больше никто не работает с очередями.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Передать</translation>
    </message>
</context>
<context>
    <name>GiveProofDialog</name>
    <message>
        <source>Give a proof out</source>
        <translation>Выдать справку</translation>
    </message>
    <message>
        <source>Give it out…</source>
        <translation>Выдать…</translation>
    </message>
    <message>
        <source>One page with a code, without a name and without a word of what it is about. Give it on paper: the file names the organisation in its signature.</source>
        <translation>Одна страница с кодом, без имени и без слова о том, о чём она. Отдайте её на бумаге: в подписи файла названа организация.</translation>
    </message>
    <message>
        <source>Name, one spelling on each line</source>
        <translation>Имя, по одному написанию в строке</translation>
    </message>
    <message>
        <source>Up to three, such as one for each script. The person says the name aloud.</source>
        <translation>До трёх, например по одному на каждое письмо. Человек называет имя вслух.</translation>
    </message>
    <message>
        <source>Birth date, as far as it is known: {birth}</source>
        <translation>Дата рождения, насколько известна: {birth}</translation>
    </message>
    <message>
        <source>The person chose that the page says what it is about</source>
        <translation>Человек выбрал, чтобы на странице было сказано, о чём она</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 год</translation>
    </message>
    <message>
        <source>3 years</source>
        <translation>3 года</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 лет</translation>
    </message>
    <message>
        <source>10 years</source>
        <translation>10 лет</translation>
    </message>
    <message>
        <source>It counts for</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>It is a further one</source>
        <translation>Ещё одна</translation>
    </message>
    <message>
        <source>The earlier one was lost</source>
        <translation>Прежняя потеряна</translation>
    </message>
    <message>
        <source>A name was wrong</source>
        <translation>Имя было неверным</translation>
    </message>
    <message>
        <source>Its key is no longer vouched for</source>
        <translation>За её ключ больше не ручаются</translation>
    </message>
    <message>
        <source>The earlier one ends</source>
        <translation>Прежняя заканчивается</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Second officer</source>
        <translation>Второй сотрудник</translation>
    </message>
    <message>
        <source>Another decision-maker, who is here and types their passphrase themselves.</source>
        <translation>Другое лицо, принимающее решение: этот сотрудник здесь и сам набирает свою парольную фразу.</translation>
    </message>
    <message>
        <source>Passphrase of the second officer</source>
        <translation>Парольная фраза второго сотрудника</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Ваша парольная фраза</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Не хватает имени.</translation>
    </message>
    <message>
        <source>There is no second decision-maker at this desk.</source>
        <translation>На этом рабочем месте нет второго лица, принимающего решение.</translation>
    </message>
    <message>
        <source>The second officer&apos;s passphrase is missing.</source>
        <translation>Не хватает парольной фразы второго сотрудника.</translation>
    </message>
    <message>
        <source>Your passphrase is missing.</source>
        <translation>Не хватает Вашей парольной фразы.</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Сохранить страницу</translation>
    </message>
    <message>
        <source>The page is saved.</source>
        <translation>Страница сохранена.</translation>
    </message>
    <message>
        <source>Print it, give it to the person, and erase the file. It counts until {day}.</source>
        <translation>Напечатайте её, отдайте человеку и сотрите файл. Она действует до {day}.</translation>
    </message>
    <message>
        <source>Choose why it is given out.</source>
        <translation>Выберите, почему оно выдаётся.</translation>
    </message>
</context>
<context>
    <name>GivenPanel</name>
    <message>
        <source>Given out here</source>
        <translation>Выдано здесь</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действительна до</translation>
    </message>
    <message>
        <source>No proof was given out yet.</source>
        <translation>Справок ещё не выдавали.</translation>
    </message>
    <message>
        <source>A decision in force that is an amnesty stands here until it has one.</source>
        <translation>Действующее решение об амнистии стоит здесь, пока по нему нет справки.</translation>
    </message>
    <message>
        <source>Give a proof out…</source>
        <translation>Выдать справку…</translation>
    </message>
    <message>
        <source>Save the page again…</source>
        <translation>Сохранить страницу ещё раз…</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>Отозвать…</translation>
    </message>
    <message>
        <source>Take back one that is not listed…</source>
        <translation>Отозвать справку, которой нет в списке…</translation>
    </message>
    <message>
        <source>Save the list of proofs…</source>
        <translation>Сохранить список справок…</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Сохранить страницу</translation>
    </message>
    <message>
        <source>Save the list of proofs</source>
        <translation>Сохранить список справок</translation>
    </message>
    <message>
        <source>A proof was given out.</source>
        <translation>Справка выдана.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
    <message>
        <source>Suspend it…</source>
        <translation>Приостановить…</translation>
    </message>
    <message>
        <source>Let it count again…</source>
        <translation>Вернуть в силу…</translation>
    </message>
    <message>
        <source>The proofs could not be read. What is shown may not be all.</source>
        <translation>Справки прочитать не удалось. Показано, возможно, не всё.</translation>
    </message>
</context>
<context>
    <name>GlanceCard</name>
    <message>
        <source>Claim</source>
        <translation>Взять в работу</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Открыть дело</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Посмотрено</translation>
    </message>
    <message>
        <source>Ready to decide</source>
        <translation>Готово к решению</translation>
    </message>
    <message>
        <source>Second look…</source>
        <translation>Второй взгляд…</translation>
    </message>
    <message>
        <source>Give to…</source>
        <translation>Передать…</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Освободить</translation>
    </message>
    <message>
        <source>Nobody has claimed it.</source>
        <translation>Никто не взял его в работу.</translation>
    </message>
    <message>
        <source>Opening it asks for your confirmation.</source>
        <translation>Чтобы открыть его, понадобится Ваше подтверждение.</translation>
    </message>
    <message>
        <source>From {desk}</source>
        <translation>От поста: {desk}</translation>
    </message>
    <message>
        <source>Stage: {stage}</source>
        <translation>Этап: {stage}</translation>
    </message>
    <message>
        <source>Waits in: {queues}</source>
        <translation>Ждёт в очередях: {queues}</translation>
    </message>
    <message>
        <source>Waits nowhere</source>
        <translation>Нигде не ждёт</translation>
    </message>
    <message>
        <source>To know: {flags}</source>
        <translation>Важно знать: {flags}</translation>
    </message>
    <message>
        <source>{title}, signed by {officer}</source>
        <translation>{title}, подписано: {officer}</translation>
    </message>
    <message>
        <source>Back to review</source>
        <translation>Вернуть на просмотр</translation>
    </message>
    <message>
        <source>Acknowledged by {officer}, {when}. {words}</source>
        <translation>Подтверждено: {officer}, {when}. {words}</translation>
    </message>
    <message>
        <source>Acknowledge…</source>
        <translation>Подтвердить…</translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>Show more ({count} left)</source>
        <translation>Показать ещё (осталось: {count})</translation>
    </message>
</context>
<context>
    <name>GuardList</name>
    <message>
        <source>What stands on top of this decision</source>
        <translation>Что важно прежде всего для этого решения</translation>
    </message>
    <message>
        <source>Nothing is decided before somebody came and said what was done.</source>
        <translation>Ничего не решается, пока кто-то не придёт и не скажет, что сделано.</translation>
    </message>
    <message>
        <source>Read what was said through them with care, or ask the post to talk again.</source>
        <translation>Читайте сказанное через него с осторожностью или попросите пост поговорить ещё раз.</translation>
    </message>
    <message>
        <source>The decision before stays in force until this one takes its place.</source>
        <translation>Прежнее решение действует, пока это не займёт его место.</translation>
    </message>
    <message>
        <source>An appeal is running: {words}</source>
        <translation>Идёт обжалование: {words}</translation>
    </message>
    <message>
        <source>Said by: {records}</source>
        <translation>Сказано в записях: {records}</translation>
    </message>
    <message>
        <source>Somebody did not agree to an earlier proposal.</source>
        <translation>Кто-то не согласился с прежним предложением.</translation>
    </message>
</context>
<context>
    <name>GuardStrip</name>
    <message>
        <source>Facts of this case…</source>
        <translation>Факты этого дела…</translation>
    </message>
    <message>
        <source>Notes, safety and needs stay open.</source>
        <translation>Записи, безопасность и потребности остаются открыты.</translation>
    </message>
    <message>
        <source>The fact is recorded.</source>
        <translation>Факт записан.</translation>
    </message>
    <message>
        <source>What was done?</source>
        <translation>Что сделано?</translation>
    </message>
    <message>
        <source>You say, by name, that you came to this person, and what was done.</source>
        <translation>Вы от своего имени говорите, что пришли к этому человеку, и что сделано.</translation>
    </message>
    <message>
        <source>I came</source>
        <translation>Я пришёл(-ла)</translation>
    </message>
    <message>
        <source>It is recorded that you came.</source>
        <translation>Записано, что Вы пришли.</translation>
    </message>
    <message>
        <source>I looked at it…</source>
        <translation>Я посмотрел(а)…</translation>
    </message>
    <message>
        <source>Kept apart…</source>
        <translation>Хранится отдельно…</translation>
    </message>
    <message>
        <source>Record a complaint…</source>
        <translation>Записать жалобу…</translation>
    </message>
    <message>
        <source>It is recorded, and goes to the other desk.</source>
        <translation>Записано и уйдёт на другое рабочее место.</translation>
    </message>
    <message>
        <source>Free or held…</source>
        <translation>На свободе или под стражей…</translation>
    </message>
    <message>
        <source>You say, by name, that you looked at the rating, and what was done.</source>
        <translation>Вы от своего имени говорите, что посмотрели оценку и что сделано.</translation>
    </message>
    <message>
        <source>I looked at it</source>
        <translation>Я посмотрел(а)</translation>
    </message>
    <message>
        <source>It is recorded that you looked at it.</source>
        <translation>Записано, что Вы посмотрели.</translation>
    </message>
    <message>
        <source>I came…</source>
        <translation>Я пришёл(-ла)…</translation>
    </message>
    <message>
        <source>These facts contradict: {names}. Settle them under “Facts of this case”.</source>
        <translation>Эти факты противоречат друг другу: {names}. Решите это в окне «Факты этого дела».</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>Show guidance</source>
        <translation>Показать пояснение</translation>
    </message>
    <message>
        <source>Hide guidance</source>
        <translation>Скрыть пояснение</translation>
    </message>
</context>
<context>
    <name>GuidePanel</name>
    <message>
        <source>Interviewing guide</source>
        <translation>Памятка ведущему беседу</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>Close the interviewing guide</source>
        <translation>Закрыть памятку</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>HandDialog</name>
    <message>
        <source>Correct a change of hands</source>
        <translation>Исправить запись о передаче</translation>
    </message>
    <message>
        <source>It changed hands</source>
        <translation>Передано из рук в руки</translation>
    </message>
    <message>
        <source>Each time is an entry of its own. What was recorded before stays.</source>
        <translation>Каждый раз записывается отдельно. Записанное раньше остаётся.</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>ГГГГ-ММ-ДД</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>От кого</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>Почему исправлено</translation>
    </message>
</context>
<context>
    <name>HandOnDialog</name>
    <message>
        <source>Hand to the next shift</source>
        <translation>Передать следующей смене</translation>
    </message>
    <message numerus="yes">
        <source>%n open call(s) of yours are nobody&apos;s until somebody takes them over. Call-backs stay due.</source>
        <translation>
            <numerusform>%n Ваш открытый звонок ничей, пока его не примут. Обратные звонки остаются в сроках.</numerusform>
            <numerusform>%n Ваших открытых звонка ничьи, пока их не примут. Обратные звонки остаются в сроках.</numerusform>
            <numerusform>%n Ваших открытых звонков ничьи, пока их не примут. Обратные звонки остаются в сроках.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the next shift has to know (optional)</source>
        <translation>Что нужно знать следующей смене (необязательно)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>Передать</translation>
    </message>
</context>
<context>
    <name>HandbookPanel</name>
    <message>
        <source>Search the handbook</source>
        <translation>Поиск по руководству</translation>
    </message>
    <message>
        <source>No page holds these words. Try one word, or fewer letters.</source>
        <translation>Таких слов нет ни на одной странице. Попробуйте одно слово или меньше букв.</translation>
    </message>
    <message>
        <source>Pages of the handbook</source>
        <translation>Страницы руководства</translation>
    </message>
</context>
<context>
    <name>HandingOver</name>
    <message>
        <source>Handed over to {officer}.</source>
        <translation>Передано: {officer}.</translation>
    </message>
    <message>
        <source>The draft is discarded.</source>
        <translation>Черновик прекращён без подписи.</translation>
    </message>
</context>
<context>
    <name>HandoverDialog</name>
    <message>
        <source>{title}
It is with {officer} now. Whoever gets it goes on where it was left, and signs it. Both names stay with it, in the log and in the record.</source>
        <translation>{title}
Сейчас у сотрудника: {officer}. Кто получит черновик, продолжит с того же места и подпишет его. Оба имени остаются с ним, в журнале и в записи.</translation>
    </message>
    <message>
        <source>It is for psychologists alone. If its answers are not sealed to the one who gets it, a psychologist who can open it shares it on the page of clinical notes.</source>
        <translation>Он только для психологов. Если ответы не запечатаны для того, кто его получит, психолог, который может его открыть, открывает его на странице клинических заметок.</translation>
    </message>
    <message>
        <source>Hand over this draft?</source>
        <translation>Передать этот черновик?</translation>
    </message>
    <message>
        <source>Goes on with it</source>
        <translation>Продолжит</translation>
    </message>
    <message>
        <source>Nobody else at this desk can take it. Add an officer first, or discard it.</source>
        <translation>Больше никто на этом рабочем месте не может его взять. Сначала добавьте сотрудника или прекратите черновик без подписи.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>It is kept with what was decided.</source>
        <translation>Она хранится вместе с решением.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Прекратить без подписи</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>Укажите причину.</translation>
    </message>
    <message>
        <source>The reason is too long. The limit is {limit} characters.</source>
        <translation>Причина слишком длинная. Не больше {limit} знаков.</translation>
    </message>
</context>
<context>
    <name>Happened</name>
    <message>
        <source>What happened so far</source>
        <translation>Что уже произошло</translation>
    </message>
    <message>
        <source>What it said before…</source>
        <translation>Что было раньше…</translation>
    </message>
    <message>
        <source>Earlier names and answers of this case</source>
        <translation>Прежние имена и ответы этого дела</translation>
    </message>
</context>
<context>
    <name>HeadquartersStep</name>
    <message>
        <source>Set up headquarters</source>
        <translation>Настроить центр</translation>
    </message>
    <message>
        <source>Makes the organisation&apos;s root key and the desk that takes in what posts send.</source>
        <translation>Создаёт корневой ключ организации и рабочее место, которое принимает присланное постами.</translation>
    </message>
    <message>
        <source>Go on to the second officer</source>
        <translation>Перейти ко второму сотруднику</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Название организации</translation>
    </message>
    <message>
        <source>As it stands in certificates.</source>
        <translation>Так, как пишется в сертификатах.</translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation>Название рабочего места</translation>
    </message>
    <message>
        <source>Such as “Headquarters”.</source>
        <translation>Например, «Центр».</translation>
    </message>
    <message>
        <source>The organisation&apos;s root key, a copy of its issuing key and its clinical identity are written to three files of their own. Move them to a stick and lock it in a safe: the first is needed only to renew the organisation&apos;s certificate, the second when officers who open the issuing key are gone, the third when a psychologist joins headquarters.</source>
        <translation>Корневой ключ организации, копия её ключа выдачи и её клинический ключ записываются в три отдельных файла. Перенесите их на флешку и заприте её в сейф: первый нужен только для обновления сертификата организации, второй — когда нет сотрудников, открывающих ключ выдачи, третий — когда в центр приходит психолог.</translation>
    </message>
    <message>
        <source>Passphrase of the three files</source>
        <translation>Парольная фраза трёх файлов</translation>
    </message>
    <message>
        <source>Another one than your own; keep it apart from the files.</source>
        <translation>Не та же, что Ваша; храните её отдельно от файлов.</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Как это работает</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>What this program cannot protect against</source>
        <translation>От чего эта программа не защитит</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Глава</translation>
    </message>
    <message>
        <source>All pages of the handbook</source>
        <translation>Все страницы руководства</translation>
    </message>
    <message>
        <source>Make unreadable…</source>
        <translation>Сделать нечитаемым…</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Версия {number}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Лицензии</translation>
    </message>
</context>
<context>
    <name>HitCard</name>
    <message>
        <source>Keep this list…</source>
        <translation>Оставить этот список…</translation>
    </message>
    <message>
        <source>End its use here…</source>
        <translation>Прекратить им пользоваться здесь…</translation>
    </message>
    <message>
        <source>Two desks found differently:</source>
        <translation>Два рабочих места выяснили разное:</translation>
    </message>
    <message>
        <source>Nobody has looked into it yet.</source>
        <translation>Этого ещё никто не проверял.</translation>
    </message>
    <message>
        <source>Say otherwise…</source>
        <translation>Сказать иначе…</translation>
    </message>
    <message>
        <source>Say what you found…</source>
        <translation>Сказать, что Вы выяснили…</translation>
    </message>
</context>
<context>
    <name>HoldingStrip</name>
    <message>
        <source>Hand over the case…</source>
        <translation>Передать дело…</translation>
    </message>
    <message>
        <source>Take over the case…</source>
        <translation>Взять дело на себя…</translation>
    </message>
    <message>
        <source>Two desks hold this case: {desks}. A supervisor settles it by taking it over.</source>
        <translation>Это дело ведут два рабочих места: {desks}. Руководитель решает это, взяв дело на себя.</translation>
    </message>
    <message>
        <source>{desk} holds this case, and changes its names and papers.</source>
        <translation>Это дело ведёт: {desk}. Имена и документы меняют там.</translation>
    </message>
    <message>
        <source>Taken over by {officer}, {moment}: {reason}</source>
        <translation>Взято на себя: {officer}, {moment}: {reason}</translation>
    </message>
    <message>
        <source>Offered to {desk}, {moment}. This desk holds the case until that is accepted.</source>
        <translation>Предложено: {desk}, {moment}. Пока это не приняли, дело ведёт это рабочее место.</translation>
    </message>
    <message>
        <source>This desk holds this case.</source>
        <translation>Это дело ведёт это рабочее место.</translation>
    </message>
    <message>
        <source>Hand this case over to another desk?</source>
        <translation>Передать это дело другому рабочему месту?</translation>
    </message>
    <message>
        <source>Its names, birth date, papers and facts go with the next stick. Until the other desk accepts, this desk holds the case, so that a lost stick loses nothing. Write what they have to know.</source>
        <translation>Имена, дата рождения, документы и факты уйдут со следующей флешкой. Пока другое рабочее место не примет дело, его ведёт это, поэтому потеря флешки ничего не отнимает. Напишите, что там должны знать.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>To which desk</source>
        <translation>Какому рабочему месту</translation>
    </message>
    <message>
        <source>The case is offered. It goes with the next stick.</source>
        <translation>Дело предложено. Оно уйдёт со следующей флешкой.</translation>
    </message>
    <message>
        <source>Take this case over?</source>
        <translation>Взять это дело на себя?</translation>
    </message>
    <message>
        <source>For a desk that is gone, or where two desks hold the case. Every desk of the case learns of it, with your name and your reason. What the other desk writes meanwhile is kept.</source>
        <translation>Если рабочего места больше нет или дело ведут два рабочих места. Об этом узнает каждое рабочее место дела, с Вашим именем и причиной. Написанное тем временем на другом сохраняется.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Взять на себя</translation>
    </message>
    <message>
        <source>This desk holds the case now.</source>
        <translation>Теперь дело ведёт это рабочее место.</translation>
    </message>
    <message>
        <source>This desk took this case over, and {desks} cannot judge that: the certificate it was signed with ended before they heard of it. Until they take it in, two desks believe to hold the case. Take it over once more.</source>
        <translation>Это рабочее место взяло дело на себя, но {desks} проверить этого не может: сертификат, которым это подписали, закончился раньше, чем там об этом узнали. Пока там этого не примут, два рабочих места считают, что ведут дело. Возьмите его на себя ещё раз.</translation>
    </message>
    <message>
        <source>{desks} took this case over, and nobody here can judge that: the certificate it was signed with ended before it came. Ask them to take it over once more, or take it in: Transfer, Look at what was set aside.</source>
        <translation>{desks}: там взяли это дело на себя, но здесь никто не может этого проверить: сертификат, которым это подписали, закончился раньше, чем оно пришло. Попросите взять дело на себя ещё раз или примите это: «Передача», «Посмотреть помещённое отдельно».</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>Inbox</source>
        <translation>Входящие</translation>
    </message>
    <message>
        <source>Take in what is on the stick</source>
        <translation>Принять с флешки</translation>
    </message>
    <message>
        <source>Take in files…</source>
        <translation>Принять файлы…</translation>
    </message>
    <message>
        <source>Take in a folder…</source>
        <translation>Принять папку…</translation>
    </message>
    <message>
        <source>Files and folders can be dropped here, many at once. One that is bad stops none of the others.</source>
        <translation>Файлы и папки можно перетащить сюда, много сразу. Один испорченный не мешает остальным.</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Пришло</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Пост</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>Доставил(а)</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Что получилось</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>What arrived</source>
        <translation>Что пришло</translation>
    </message>
    <message>
        <source>Nothing has arrived yet.</source>
        <translation>Ещё ничего не пришло.</translation>
    </message>
    <message>
        <source>Plug in a stick from a post, or drop its files here.</source>
        <translation>Вставьте флешку с поста или перетащите сюда её файлы.</translation>
    </message>
    <message>
        <source>Let go here to take these files in</source>
        <translation>Отпустите здесь, чтобы принять эти файлы</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) came and are not taken in</source>
        <translation>
            <numerusform>Пришло и не принято: %n</numerusform>
            <numerusform>Пришло и не принято: %n</numerusform>
            <numerusform>Пришло и не принято: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Each says why. You decide: take it in, ask for it again, or set it aside.</source>
        <translation>Для каждого сказано почему. Решаете Вы: принять, попросить ещё раз или поместить отдельно.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>The inbox could not be read. What is shown may not be all.</source>
        <translation>Входящие не удалось прочитать. Показано, возможно, не всё.</translation>
    </message>
    <message>
        <source>Bundle {number} from {desk}</source>
        <translation>Пакет {number} от: {desk}</translation>
    </message>
    <message>
        <source>an unknown desk</source>
        <translation>неизвестное рабочее место</translation>
    </message>
    <message>
        <source>Arrived {when}, carried by {officer}</source>
        <translation>Пришло {when}, доставил(а) {officer}</translation>
    </message>
    <message>
        <source>Nothing to look at.</source>
        <translation>Смотреть нечего.</translation>
    </message>
    <message>
        <source>Leave it in until this is done.</source>
        <translation>Не вынимайте её, пока это не закончится.</translation>
    </message>
    <message>
        <source>Choose bundles to take in</source>
        <translation>Выберите пакеты, которые нужно принять</translation>
    </message>
    <message>
        <source>Choose a folder of bundles</source>
        <translation>Выберите папку с пакетами</translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) taken in.</source>
        <translation>
            <numerusform>Принято пакетов: %n.</numerusform>
            <numerusform>Принято пакетов: %n.</numerusform>
            <numerusform>Принято пакетов: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be.</source>
        <translation>
            <numerusform>Не удалось принять файлов: %n.</numerusform>
            <numerusform>Не удалось принять файлов: %n.</numerusform>
            <numerusform>Не удалось принять файлов: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing for this desk was found.</source>
        <translation>Для этого рабочего места ничего не найдено.</translation>
    </message>
    <message>
        <source>Go to the queues</source>
        <translation>К очередям</translation>
    </message>
</context>
<context>
    <name>IncompleteDialog</name>
    <message>
        <source>Sign as incomplete?</source>
        <translation>Подписать как неполное?</translation>
    </message>
    <message>
        <source>Open questions: {count}. The record will say that it is incomplete, name the open questions, and give your reason.</source>
        <translation>Вопросов без ответа: {count}. В записи будет сказано, что она неполная, названы вопросы без ответа и Ваша причина.</translation>
    </message>
    <message>
        <source>Reason, such as: the person asked to stop</source>
        <translation>Причина, например: человек попросил прекратить</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Продолжить работу</translation>
    </message>
    <message>
        <source>Go on to signing</source>
        <translation>Перейти к подписи</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>Укажите причину.</translation>
    </message>
    <message>
        <source>The reason is too long. The limit is {limit} characters.</source>
        <translation>Причина слишком длинная. Не больше {limit} знаков.</translation>
    </message>
</context>
<context>
    <name>IndicatorBody</name>
    <message>
        <source>Find evidence (Ctrl+B)</source>
        <translation>Найти сведения (Ctrl+B)</translation>
    </message>
    <message>
        <source>critical: a supervisor looks at it the same day</source>
        <translation>руководитель смотрит его в тот же день</translation>
    </message>
    <message>
        <source>only a clinician codes it</source>
        <translation>оценивает только врач или психолог</translation>
    </message>
    <message>
        <source>{who} was told: {at}</source>
        <translation>Сообщено: {who}, {at}</translation>
    </message>
    <message>
        <source>No supervisor has been told yet.</source>
        <translation>Руководителю пока не сообщили.</translation>
    </message>
    <message>
        <source>Tell one today, and write below who it was and when.</source>
        <translation>Сообщите сегодня и запишите ниже, кому и когда.</translation>
    </message>
    <message>
        <source>{name} looked at it, {at}: {done}</source>
        <translation>{name} — посмотрел(а), {at}: {done}</translation>
    </message>
    <message>
        <source>In the agenda of {names} since {at}, for today.</source>
        <translation>В списке дел ({names}) с {at}, на сегодня.</translation>
    </message>
    <message>
        <source>headquarters</source>
        <translation>центр</translation>
    </message>
</context>
<context>
    <name>Input</name>
    <message>
        <source>The name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>The names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>The name of the desk</source>
        <translation>Название рабочего места</translation>
    </message>
    <message>
        <source>The name of the organisation</source>
        <translation>Название организации</translation>
    </message>
    <message>
        <source>The passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>What was typed for languages</source>
        <translation>Введённое для языков</translation>
    </message>
    <message>
        <source>The number of the paper</source>
        <translation>Номер документа</translation>
    </message>
    <message>
        <source>The papers</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>The birth date</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>What was typed</source>
        <translation>Введённое</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>The key file</source>
        <translation>Файл-ключ</translation>
    </message>
    <message>
        <source>The token</source>
        <translation>Токен</translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation>{field}: не указано</translation>
    </message>
    <message>
        <source>None of the names is marked “Name”: choose which one the person goes by</source>
        <translation>Ни одно из имён не отмечено как «Имя»: выберите, каким человек пользуется</translation>
    </message>
    <message>
        <source>{field} has more than {limit} characters</source>
        <translation>{field}: больше {limit} знаков</translation>
    </message>
    <message>
        <source>{field} has fewer than {limit} characters</source>
        <translation>{field}: меньше {limit} знаков</translation>
    </message>
    <message>
        <source>{field} is one that many people use</source>
        <translation>{field}: так же у многих других людей</translation>
    </message>
    <message>
        <source>{field} would soon be guessed: take five words that have nothing to do with each other, with names or years, or with this work</source>
        <translation>{field}: её быстро подберут. Возьмите пять слов, не связанных друг с другом, с именами, годами и этой работой</translation>
    </message>
    <message>
        <source>{field} is somebody else&apos;s on this desk</source>
        <translation>{field}: уже есть у другого сотрудника этого рабочего места</translation>
    </message>
    <message>
        <source>{field} is the one of somebody else here</source>
        <translation>{field}: такая же, как у другого сотрудника здесь</translation>
    </message>
    <message>
        <source>{field} is no ISO 639 code of two or three letters</source>
        <translation>{field}: это не код ISO 639 из двух или трёх букв</translation>
    </message>
    <message>
        <source>{field} is no key protected by a passphrase</source>
        <translation>{field}: это не ключ, защищённый парольной фразой</translation>
    </message>
    <message>
        <source>{field} is not the name of this desk</source>
        <translation>{field}: это не название рабочего места</translation>
    </message>
    <message>
        <source>{field} cannot be read</source>
        <translation>{field}: прочитать нельзя</translation>
    </message>
    <message>
        <source>{field} is another file: its length is wrong</source>
        <translation>{field}: это другой файл, длина не та</translation>
    </message>
    <message>
        <source>{field} are more than {limit}</source>
        <translation>{field}: больше {limit}</translation>
    </message>
    <message>
        <source>{field} holds characters that cannot be seen</source>
        <translation>{field}: есть невидимые знаки</translation>
    </message>
    <message>
        <source>{field} holds a broken character</source>
        <translation>{field}: есть испорченный знак</translation>
    </message>
    <message>
        <source>{field} holds hidden marks that change the direction of writing</source>
        <translation>{field}: есть скрытые знаки, меняющие направление письма</translation>
    </message>
    <message>
        <source>{field} is not a day that exists</source>
        <translation>{field}: такого дня нет</translation>
    </message>
    <message>
        <source>{field} lies in the future</source>
        <translation>{field}: этот день ещё не наступил</translation>
    </message>
    <message>
        <source>{field} lies more than {limit} years ago</source>
        <translation>{field}: больше {limit} лет назад</translation>
    </message>
    <message>
        <source>{field} cannot be taken as it is</source>
        <translation>{field}: в таком виде принять нельзя</translation>
    </message>
    <message>
        <source>What was entered</source>
        <translation>Введённое</translation>
    </message>
    <message>
        <source>The recipient</source>
        <translation>Получатель</translation>
    </message>
    <message>
        <source>The choice of columns</source>
        <translation>Выбор столбцов</translation>
    </message>
    <message>
        <source>{field} is empty: choose at least one</source>
        <translation>{field}: ничего нет; выберите хотя бы один</translation>
    </message>
    <message>
        <source>{field} is no post-quantum age recipient (age1pq1…)</source>
        <translation>{field}: это не постквантовый ключ получателя age (age1pq1…)</translation>
    </message>
    <message>
        <source>{field} is missing, or there are more than {limit}</source>
        <translation>{field}: не указано или больше {limit}</translation>
    </message>
    <message>
        <source>Why the first rater changes a rating</source>
        <translation>Почему первый оценивающий меняет оценку</translation>
    </message>
    <message>
        <source>Why the second rater changes a rating</source>
        <translation>Почему второй оценивающий меняет оценку</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Что здесь показано</translation>
    </message>
    <message>
        <source>Who brought it</source>
        <translation>Кто принёс</translation>
    </message>
    <message>
        <source>Who gave it</source>
        <translation>Кто отдал</translation>
    </message>
    <message>
        <source>To whom it went</source>
        <translation>Кому передано</translation>
    </message>
    <message>
        <source>Why it went there</source>
        <translation>Почему передано</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>{field}: choose one to {limit} columns</source>
        <translation>{field}: выберите от одного до {limit} столбцов</translation>
    </message>
    <message>
        <source>{field} has to be 1 to {limit} letters from a to z, digits and hyphens</source>
        <translation>{field}: нужно от 1 до {limit} букв от a до z, цифр и дефисов</translation>
    </message>
    <message>
        <source>{field}: there was no edition yet</source>
        <translation>{field}: выпуска ещё не было</translation>
    </message>
</context>
<context>
    <name>InstanceLine</name>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation>Убрать: {name}</translation>
    </message>
</context>
<context>
    <name>InstancePanel</name>
    <message>
        <source>Question to explain, hidden ones too</source>
        <translation>Вопрос, который объяснить; и скрытые</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Данные опросника</translation>
    </message>
    <message>
        <source>This question, and why</source>
        <translation>Этот вопрос, и почему так</translation>
    </message>
    <message>
        <source>Instance, as it would be sent</source>
        <translation>Данные опросника, как они были бы отправлены</translation>
    </message>
    <message>
        <source>No expression decides anything about it.</source>
        <translation>Ни одно выражение о нём ничего не решает.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>no, an answer is needed</source>
        <translation>нет, нужен ответ</translation>
    </message>
    <message>
        <source>no, the constraint is not met</source>
        <translation>нет, условие не выполнено</translation>
    </message>
    <message>
        <source>Relevant: {answer}</source>
        <translation>Уместен: {answer}</translation>
    </message>
    <message>
        <source>Required: {answer}</source>
        <translation>Обязателен: {answer}</translation>
    </message>
    <message>
        <source>Read-only: {answer}</source>
        <translation>Только для чтения: {answer}</translation>
    </message>
    <message>
        <source>Valid: {answer}</source>
        <translation>Ответ подходит: {answer}</translation>
    </message>
    <message>
        <source>(no value)</source>
        <translation>(нет значения)</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>и ещё {count}</translation>
    </message>
</context>
<context>
    <name>InstrumentsPage</name>
    <message>
        <source>Instruments</source>
        <translation>Опросники</translation>
    </message>
    <message>
        <source>Add an instrument…</source>
        <translation>Добавить опросник…</translation>
    </message>
    <message>
        <source>A draft stays with the version that began it. “Unvalidated” stands on screen and in reports.</source>
        <translation>Черновик остаётся с той версией, на которой начат. «Научно не проверен» указано на экране и в отчётах.</translation>
    </message>
    <message>
        <source>Approved texts</source>
        <translation>Утверждённые тексты</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Попробовать</translation>
    </message>
    <message>
        <source>Opens the questionnaire; nothing is kept.</source>
        <translation>Открывает опросник; ничего не сохраняется.</translation>
    </message>
    <message>
        <source>Look at a spreadsheet…</source>
        <translation>Открыть таблицу…</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>Научно проверен</translation>
    </message>
    <message>
        <source>Unvalidated</source>
        <translation>Научно не проверен</translation>
    </message>
    <message>
        <source>{standing}, clinical</source>
        <translation>{standing}, клинический</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Опросники</translation>
    </message>
    <message>
        <source>Digest: {digest}</source>
        <translation>Контрольная сумма: {digest}</translation>
    </message>
    <message>
        <source>Add an instrument</source>
        <translation>Добавить опросник</translation>
    </message>
    <message>
        <source>Added: {title}</source>
        <translation>Добавлено: {title}</translation>
    </message>
    <message>
        <source>Some questions have no answers to choose from: their files did not lie beside it.</source>
        <translation>В некоторых его вопросах нет вариантов ответа: рядом с ним не было файлов.</translation>
    </message>
    <message>
        <source>Put them into the same folder and add it again: {names}</source>
        <translation>Положите их в ту же папку и добавьте опросник снова: {names}</translation>
    </message>
</context>
<context>
    <name>InterpreterDialog</name>
    <message>
        <source>An interpreter</source>
        <translation>Переводчик</translation>
    </message>
    <message>
        <source>A code, never a name. It goes to headquarters, and from there to every post.</source>
        <translation>Код, а не имя. Он уходит в центр, а оттуда на каждый пост.</translation>
    </message>
    <message>
        <source>Keep it in the register</source>
        <translation>Записать в реестр</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>From and into which, parted by semicolons.</source>
        <translation>С какого и на какой, через точку с запятой.</translation>
    </message>
    <message>
        <source>Woman or man?</source>
        <translation>Женщина или мужчина?</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Женщина</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Мужчина</translation>
    </message>
    <message>
        <source>Undertaking</source>
        <translation>Обязательство</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Подписано</translation>
    </message>
    <message>
        <source>Declined, or not assigned</source>
        <translation>Отказ, или не назначен</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Ещё не спрашивали</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>ГГГГ-ММ-ДД</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Подписано (день)</translation>
    </message>
    <message>
        <source>Why does it change? May be empty.</source>
        <translation>Почему это меняется? Можно оставить пустым.</translation>
    </message>
    <message>
        <source>Another interpreter has this code. Choose another one.</source>
        <translation>Этот код есть у другого переводчика. Выберите другой.</translation>
    </message>
    <message>
        <source>An undertaking holds for 12 months at the most, from the day it was signed.</source>
        <translation>Обязательство действует не дольше 12 месяцев со дня подписи.</translation>
    </message>
    <message>
        <source>{field}: write a day as 2026-12-31.</source>
        <translation>{field}: пишите день так: 2026-12-31.</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Действует до</translation>
    </message>
</context>
<context>
    <name>Interpreters</name>
    <message>
        <source>May be assigned</source>
        <translation>Можно назначать</translation>
    </message>
    <message>
        <source>Undertaking not asked yet</source>
        <translation>Обязательство ещё не предложено</translation>
    </message>
    <message>
        <source>Declined the undertaking</source>
        <translation>Отказ от обязательства</translation>
    </message>
    <message>
        <source>The undertaking has ended</source>
        <translation>Срок обязательства истёк</translation>
    </message>
    <message>
        <source>Assigned no more</source>
        <translation>Больше не назначается</translation>
    </message>
    <message>
        <source>kin of the person</source>
        <translation>родственник человека</translation>
    </message>
    <message>
        <source>served the other side</source>
        <translation>служил другой стороне</translation>
    </message>
    <message>
        <source>a witness</source>
        <translation>свидетель</translation>
    </message>
    <message>
        <source>knows the person</source>
        <translation>знаком с человеком</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>другое</translation>
    </message>
    <message>
        <source>interpreted there</source>
        <translation>переводил там</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Женщина</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Мужчина</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>до {day}</translation>
    </message>
    <message>
        <source>Interpreter {code}: {ties}.</source>
        <translation>Переводчик {code}: {ties}.</translation>
    </message>
    <message>
        <source>Interpreter {code} is not in the register.</source>
        <translation>Переводчика {code} нет в реестре.</translation>
    </message>
    <message>
        <source>a restricted case</source>
        <translation>ограниченное дело</translation>
    </message>
    <message>
        <source>In {case}, which belongs with this one: {tie}.</source>
        <translation>В деле {case}, связанном с этим: {tie}.</translation>
    </message>
    <message>
        <source>Take another interpreter. Until then ask about safety and needs.</source>
        <translation>Возьмите другого переводчика. До этого спрашивайте о безопасности и потребностях.</translation>
    </message>
    <message>
        <source>Go through the undertaking with them, and record whether they signed it.</source>
        <translation>Пройдите с ним обязательство и запишите, подписал ли он его.</translation>
    </message>
    <message>
        <source>Ask whether this is a conflict of interest before you go on.</source>
        <translation>Прежде чем продолжать, спросите, нет ли конфликта интересов.</translation>
    </message>
    <message>
        <source>Ties to the persons of other cases: {count}.</source>
        <translation>Связи с людьми из других дел: {count}.</translation>
    </message>
</context>
<context>
    <name>InterpretersPage</name>
    <message>
        <source>Interpreters</source>
        <translation>Переводчики</translation>
    </message>
    <message>
        <source>Add an interpreter…</source>
        <translation>Добавить переводчика…</translation>
    </message>
    <message>
        <source>Signed undertakings that the register does not have</source>
        <translation>Подписанные обязательства, которых нет в реестре</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>В реестре</translation>
    </message>
    <message>
        <source>No interpreter is in the register.</source>
        <translation>В реестре нет переводчиков.</translation>
    </message>
    <message>
        <source>A supervisor puts interpreters here by their code, with languages and undertaking. Whoever is not here can interpret too, once they signed the undertaking.</source>
        <translation>Руководитель записывает сюда переводчиков по коду, с языками и обязательством. Тот, кого здесь нет, тоже может переводить, подписав обязательство.</translation>
    </message>
    <message>
        <source>two desks say otherwise: open it and say what counts</source>
        <translation>два рабочих места говорят по-разному: откройте и скажите, что верно</translation>
    </message>
    <message>
        <source>Assign this interpreter again?</source>
        <translation>Снова назначать этого переводчика?</translation>
    </message>
    <message>
        <source>Their undertaking has to hold still. What was said before stays.</source>
        <translation>Его обязательство должно ещё действовать. Сказанное раньше остаётся.</translation>
    </message>
    <message>
        <source>Assign again</source>
        <translation>Назначать снова</translation>
    </message>
    <message>
        <source>Assign no more…</source>
        <translation>Больше не назначать…</translation>
    </message>
    <message>
        <source>Assign this interpreter no more?</source>
        <translation>Больше не назначать этого переводчика?</translation>
    </message>
    <message>
        <source>What they interpreted stays. They can be brought back.</source>
        <translation>Переведённое остаётся. Его можно вернуть.</translation>
    </message>
    <message>
        <source>Assign no more</source>
        <translation>Больше не назначать</translation>
    </message>
    <message>
        <source>It is kept, and goes with the next bundle.</source>
        <translation>Записано и уйдёт со следующим пакетом.</translation>
    </message>
</context>
<context>
    <name>Interpreting</name>
    <message>
        <source>Who interprets?</source>
        <translation>Кто переводит?</translation>
    </message>
    <message>
        <source>Take somebody of the register, or name another by their code.</source>
        <translation>Возьмите кого-то из реестра или назовите другого по коду.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выберите…</translation>
    </message>
    <message>
        <source>The interpreter…</source>
        <translation>Переводчик…</translation>
    </message>
</context>
<context>
    <name>InterpretingDialog</name>
    <message>
        <source>Who interprets?</source>
        <translation>Кто переводит?</translation>
    </message>
    <message>
        <source>A code, never a name. Who is not in the register goes through the undertaking first.</source>
        <translation>Код, а не имя. Кого нет в реестре, тот сначала проходит обязательство.</translation>
    </message>
    <message>
        <source>This one interprets</source>
        <translation>Переводит этот</translation>
    </message>
    <message>
        <source>Of the register</source>
        <translation>Из реестра</translation>
    </message>
    <message>
        <source>Or another, by their code</source>
        <translation>Или другой, по коду</translation>
    </message>
    <message>
        <source>Undertaking of {code}</source>
        <translation>Обязательство {code}</translation>
    </message>
    <message>
        <source>What became of it?</source>
        <translation>Что из этого вышло?</translation>
    </message>
    <message>
        <source>They went through it and signed</source>
        <translation>Прошёл его и подписал</translation>
    </message>
    <message>
        <source>They do not want to sign</source>
        <translation>Не хочет подписывать</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>How do you know it?</source>
        <translation>Откуда Вы это знаете?</translation>
    </message>
    <message>
        <source>Record the undertaking</source>
        <translation>Записать обязательство</translation>
    </message>
    <message>
        <source>Does anything tie {code} to this person?</source>
        <translation>Связано ли что-то {code} с этим человеком?</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Словами</translation>
    </message>
    <message>
        <source>Record this tie</source>
        <translation>Записать эту связь</translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>Check answers</source>
        <translation>Проверить ответы</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Сохранено {time}</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Переводчик</translation>
    </message>
    <message>
        <source>{number} of {count} in this section</source>
        <translation>{number} из {count} в этом разделе</translation>
    </message>
    <message>
        <source>We kept everything up to {time}.</source>
        <translation>Сохранено всё до {time}.</translation>
    </message>
    <message>
        <source>Continue brings you back to the question where you were.</source>
        <translation>«Продолжить» вернёт Вас к вопросу, на котором Вы были.</translation>
    </message>
    <message>
        <source>45 minutes have passed.</source>
        <translation>Прошло 45 минут.</translation>
    </message>
    <message>
        <source>Suggest a break to the person.</source>
        <translation>Предложите человеку перерыв.</translation>
    </message>
    <message>
        <source>Pause now</source>
        <translation>Сделать паузу</translation>
    </message>
    <message>
        <source>{first} to {last} of {count} in this section</source>
        <translation>{first}–{last} из {count} в этом разделе</translation>
    </message>
</context>
<context>
    <name>IssuingPanel</name>
    <message>
        <source>With the issuing key headquarters certifies desks and officers and takes certificates back. Two of the officers named here open it together: one is at the desk, the other types their passphrase, and the log names both. One alone, or somebody with a copy of this desk and one passphrase, makes no certificate.</source>
        <translation>Ключом выдачи центр выдаёт сертификаты рабочим местам и сотрудникам и отзывает их. Его вместе открывают двое из названных здесь: один за рабочим местом, другой вводит свою парольную фразу, и журнал называет обоих. Один человек, или тот, у кого есть копия этого рабочего места и одна парольная фраза, сертификата не создаст.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Can open it</source>
        <translation>Может открыть</translation>
    </message>
    <message>
        <source>Named officers</source>
        <translation>Назначенные сотрудники</translation>
    </message>
    <message>
        <source>Name an officer…</source>
        <translation>Назначить сотрудника…</translation>
    </message>
    <message>
        <source>End the naming</source>
        <translation>Снять назначение</translation>
    </message>
    <message>
        <source>Copy for the safe…</source>
        <translation>Копия для сейфа…</translation>
    </message>
    <message>
        <source>Bring back from the safe…</source>
        <translation>Вернуть из сейфа…</translation>
    </message>
    <message>
        <source>Any officer of headquarters opens the issuing key alone.</source>
        <translation>Любой сотрудник центра открывает ключ выдачи один.</translation>
    </message>
    <message>
        <source>Whoever copies this desk and knows one passphrase could make certificates. Put the key under two officers; a second supervisor or administrator is needed for it.</source>
        <translation>Тот, кто скопирует это рабочее место и знает одну парольную фразу, мог бы создавать сертификаты. Поставьте ключ под двух сотрудников; для этого нужен второй руководитель или администратор.</translation>
    </message>
    <message>
        <source>Put it under two officers…</source>
        <translation>Поставить под двух сотрудников…</translation>
    </message>
    <message>
        <source>Only two officers can open the issuing key.</source>
        <translation>Ключ выдачи могут открыть только два сотрудника.</translation>
    </message>
    <message>
        <source>If one of them leaves, or forgets their passphrase, only the copy in the safe is left. Name a third one.</source>
        <translation>Если один из них уйдёт или забудет парольную фразу, останется только копия в сейфе. Назначьте третьего.</translation>
    </message>
    <message>
        <source>The issuing key opens for two named officers together.</source>
        <translation>Ключ выдачи открывается двумя назначенными сотрудниками вместе.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no: no key here any more, or another role</source>
        <translation>нет: здесь больше нет ключа, или роль другая</translation>
    </message>
    <message>
        <source>There is no second supervisor or administrator at this desk.</source>
        <translation>На этом рабочем месте нет второго руководителя или администратора.</translation>
    </message>
    <message>
        <source>Add one on the page People first.</source>
        <translation>Сначала добавьте его на странице «Люди».</translation>
    </message>
    <message>
        <source>The issuing key opens for two officers together from now on.</source>
        <translation>Теперь ключ выдачи открывается двумя сотрудниками вместе.</translation>
    </message>
    <message>
        <source>Copies of this desk and backups made before may still open it otherwise. Name a third officer, so that nobody is missed too much.</source>
        <translation>Копии этого рабочего места и резервные копии, сделанные раньше, возможно, открывают его иначе. Назначьте третьего сотрудника, чтобы отсутствие одного не мешало.</translation>
    </message>
    <message>
        <source>The officer is named; any two of those named open the key now.</source>
        <translation>Сотрудник назначен; теперь ключ открывают любые двое из назначенных.</translation>
    </message>
    <message>
        <source>The officer is named no more.</source>
        <translation>Назначение снято.</translation>
    </message>
    <message>
        <source>A copy of this desk made before still opens for them, together with another who was named.</source>
        <translation>Копия этого рабочего места, сделанная раньше, ещё открывается им вместе с другим назначенным тогда.</translation>
    </message>
    <message>
        <source>The copy is written: {path}</source>
        <translation>Копия записана: {path}</translation>
    </message>
    <message>
        <source>Put it in the safe, apart from its passphrase.</source>
        <translation>Уберите её в сейф, отдельно от её парольной фразы.</translation>
    </message>
    <message>
        <source>Renew its certificate…</source>
        <translation>Обновить его сертификат…</translation>
    </message>
    <message>
        <source>Its certificate ended on {day}: nobody is certified until it is renewed with the root key out of the safe.</source>
        <translation>Срок его сертификата истёк {day}: никто не получит сертификата, пока его не обновят корневым ключом из сейфа.</translation>
    </message>
    <message>
        <source>Its certificate ends on {day}, and no officer&apos;s lasts longer. Renew it with the root key out of the safe.</source>
        <translation>Срок его сертификата истекает {day}, и ни один сертификат сотрудника не действует дольше. Обновите его корневым ключом из сейфа.</translation>
    </message>
    <message>
        <source>Its certificate lasts until {day}.</source>
        <translation>Его сертификат действует до {day}.</translation>
    </message>
    <message>
        <source>The issuing certificate lasts until {day}.</source>
        <translation>Сертификат ключа выдачи действует до {day}.</translation>
    </message>
    <message>
        <source>Put the root key back into the safe. Officers get it as their certificates are renewed, those of headquarters first.</source>
        <translation>Верните корневой ключ в сейф. Сотрудники получат новый сертификат, когда обновят свои; первыми — сотрудники центра.</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>One says that it is done, another that it is not. Say what is so.</source>
        <translation>Один говорит, что сделано, другой, что нет. Скажите, как на самом деле.</translation>
    </message>
    <message>
        <source>Say what became of it…</source>
        <translation>Сказать, что вышло…</translation>
    </message>
    <message>
        <source>Held by a clinician</source>
        <translation>У врача или психолога</translation>
    </message>
    <message>
        <source>Urgent need: {need}</source>
        <translation>Срочная потребность: {need}</translation>
    </message>
    <message>
        <source>Need: {need}</source>
        <translation>Потребность: {need}</translation>
    </message>
    <message>
        <source>Plan: {area}</source>
        <translation>План: {area}</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>done on {day}</source>
        <translation>сделано {day}</translation>
    </message>
    <message>
        <source>until {day}, overdue</source>
        <translation>до {day}, просрочено</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>до {day}</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Join a case</source>
        <translation>Присоединить к делу</translation>
    </message>
    <message>
        <source>The calls of this story that are still open become part of the case. It can be taken back.</source>
        <translation>Ещё открытые звонки этой истории станут частью дела. Это можно отменить.</translation>
    </message>
    <message>
        <source>Name or reference of the case</source>
        <translation>Имя или номер дела</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>No case fits.</source>
        <translation>Ничего не найдено.</translation>
    </message>
</context>
<context>
    <name>JoinStep</name>
    <message>
        <source>Join an organisation</source>
        <translation>Подключить к ведомству</translation>
    </message>
    <message>
        <source>The keys are made here and never leave this computer. Next you write a request to a stick, and bring back headquarters&apos; answer.</source>
        <translation>Ключи создаются здесь и никогда не покидают этот компьютер. Затем Вы записываете запрос на флешку и приносите ответ центра.</translation>
    </message>
    <message>
        <source>Make the keys</source>
        <translation>Создать ключи</translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation>Название рабочего места</translation>
    </message>
    <message>
        <source>As people call it, such as the place it stands at.</source>
        <translation>Как его называют люди, например по месту, где оно стоит.</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Ваша роль</translation>
    </message>
    <message>
        <source>Headquarters sees it and approves it.</source>
        <translation>Центр видит и утверждает её.</translation>
    </message>
</context>
<context>
    <name>JumpDialog</name>
    <message>
        <source>Find an answer</source>
        <translation>Найти ответ</translation>
    </message>
    <message>
        <source>Search questions and answers</source>
        <translation>Искать в вопросах и ответах</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Вопросы и ответы</translation>
    </message>
</context>
<context>
    <name>JumpTableModel</name>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
</context>
<context>
    <name>KeepQuestionDialog</name>
    <message>
        <source>Keep this question</source>
        <translation>Сохранить этот вопрос</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>It can be asked again of any edition, by everyone whose role may. It never changes: another question takes another name.</source>
        <translation>Его можно снова задать о любом выпуске каждому, чья роль это позволяет. Он не меняется: другому вопросу нужно другое имя.</translation>
    </message>
    <message>
        <source>Name of the question</source>
        <translation>Имя вопроса</translation>
    </message>
    <message>
        <source>Letters a to z, digits and hyphens; no name of a person.</source>
        <translation>Буквы от a до z, цифры и дефисы; не имя человека.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Введите имя.</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Amnesty</source>
        <translation>Амнистия</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Referral to a prosecutor</source>
        <translation>Передача прокурору</translation>
    </message>
    <message>
        <source>Child protection</source>
        <translation>Защита ребёнка</translation>
    </message>
    <message>
        <source>Another outcome</source>
        <translation>Другой исход</translation>
    </message>
    <message>
        <source>The decision has to be looked at again, or the person appealed.</source>
        <translation>Решение надо пересмотреть, или человек его обжалует.</translation>
    </message>
    <message>
        <source>Another decision waits for its panel.</source>
        <translation>Другое решение ждёт своей комиссии.</translation>
    </message>
    <message>
        <source>Two decisions are in force. Decide again, naming both.</source>
        <translation>Действуют два решения. Примите новое, назвав оба.</translation>
    </message>
    <message>
        <source>Nobody has said yet that the person was told the decision.</source>
        <translation>Никто ещё не отметил, что человеку сообщено решение.</translation>
    </message>
    <message>
        <source>The case is on legal hold.</source>
        <translation>Стирание дела запрещено.</translation>
    </message>
    <message>
        <source>Somebody has to come, and nobody has come yet.</source>
        <translation>Кто-то должен прийти, и никто ещё не пришёл.</translation>
    </message>
    <message>
        <source>An interview of the case is still a draft.</source>
        <translation>Одна из бесед по делу ещё черновик.</translation>
    </message>
    <message>
        <source>Open until {day}, then restricted.</source>
        <translation>Открыто до {day}, затем доступ ограничен.</translation>
    </message>
    <message>
        <source>Restricted since {since}. It may be erased from {day}.</source>
        <translation>Доступ ограничен с {since}. Стереть можно с {day}.</translation>
    </message>
    <message>
        <source>Restricted since {since}. It may be erased since {day}.</source>
        <translation>Доступ ограничен с {since}. Стереть можно уже с {day}.</translation>
    </message>
</context>
<context>
    <name>KindStep</name>
    <message>
        <source>Try it out in training mode</source>
        <translation>Попробовать в учебном режиме</translation>
    </message>
    <message>
        <source>Invented cases, practice keys, and a banner that never goes. Real desks refuse what you make.</source>
        <translation>Вымышленные дела, учебные ключи и надпись, которая не исчезает. Настоящие рабочие места не принимают то, что Вы сделаете.</translation>
    </message>
    <message>
        <source>Join an organisation</source>
        <translation>Подключить к ведомству</translation>
    </message>
    <message>
        <source>For a post: makes its keys here, and writes a request that headquarters answers.</source>
        <translation>Для поста: создаёт здесь его ключи и записывает запрос, на который отвечает центр.</translation>
    </message>
    <message>
        <source>Set up headquarters</source>
        <translation>Настроить центр</translation>
    </message>
    <message>
        <source>For the organisation: makes its root key and the desk that takes in what posts send.</source>
        <translation>Для организации: создаёт её корневой ключ и рабочее место, которое принимает присланное постами.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Восстановить из копии</translation>
    </message>
    <message>
        <source>For a desk that was lost or damaged: makes it anew from the stick.</source>
        <translation>Для утраченного или повреждённого рабочего места: создаёт его заново с флешки.</translation>
    </message>
    <message>
        <source>What this program cannot protect against</source>
        <translation>От чего эта программа не защитит</translation>
    </message>
    <message>
        <source>This program is carried along: its folder for desks, {folder}, is empty. Choose below how to begin: the desk will lie there, and nothing in this computer&apos;s account. To go on with a desk that exists, restore its backup. Encrypt the whole stick first.</source>
        <translation>Эту программу носят с собой: её папка для рабочих мест, {folder}, пуста. Выберите ниже, с чего начать: рабочее место будет лежать там, а в учётной записи этого компьютера — ничего. Чтобы продолжить существующее, восстановите его резервную копию. Сначала зашифруйте всю флешку.</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Leave the interview?</source>
        <translation>Выйти из беседы?</translation>
    </message>
    <message>
        <source>All answers are saved. A draft can be continued at any time. A discarded interview is no longer offered.</source>
        <translation>Все ответы сохранены. Черновик можно продолжить в любое время. Прекращённая без подписи беседа больше не предлагается.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Продолжить работу</translation>
    </message>
    <message>
        <source>Leave as draft</source>
        <translation>Оставить черновиком</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Прекратить без подписи</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>The letter to the person</source>
        <translation>Письмо человеку</translation>
    </message>
    <message>
        <source>A saved letter is not encrypted, and who finds it learns of the case. Save it only where it may be read, print it, and delete the file. The log names who made it.</source>
        <translation>Сохранённое письмо не зашифровано, и нашедший его узнает о деле. Сохраняйте только там, где его можно читать, напечатайте и удалите файл. В журнале записано, кто его сделал.</translation>
    </message>
    <message>
        <source>Where there is none, the letter has a line to write on.</source>
        <translation>Если нет, в письме останется строка, чтобы вписать.</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>На каком языке</translation>
    </message>
    <message>
        <source>Telephone to ask at</source>
        <translation>Телефон для вопросов</translation>
    </message>
    <message>
        <source>Where it is given</source>
        <translation>Где его вручают</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose where to save it…</source>
        <translation>Выбрать, куда сохранить…</translation>
    </message>
</context>
<context>
    <name>LetterRow</name>
    <message>
        <source>Letters</source>
        <translation>Буквы</translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation>Таджикские</translation>
    </message>
    <message>
        <source>Tajik, all letters</source>
        <translation>Таджикские, все буквы</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Персидские</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Short gap</source>
        <translation>Короткий промежуток</translation>
    </message>
</context>
<context>
    <name>LicencesPanel</name>
    <message>
        <source>The program is under the Apache License 2.0 and stands on the work of others. Choose a work to read its licence; licences are in English, as their makers wrote them.</source>
        <translation>Программа распространяется по лицензии Apache 2.0 и опирается на чужой труд. Выберите работу, чтобы прочитать её лицензию; лицензии — на английском, как их написали авторы.</translation>
    </message>
    <message>
        <source>Works of others</source>
        <translation>Чужие работы</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>This work came without the words of its licence; its name stands above.</source>
        <translation>Эта работа пришла без текста лицензии; её название стоит выше.</translation>
    </message>
</context>
<context>
    <name>LimitsDialog</name>
    <message>
        <source>What this program cannot protect against</source>
        <translation>От чего эта программа не защитит</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Этот компьютер</translation>
    </message>
    <message>
        <source>Any computer</source>
        <translation>Любой компьютер</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Прочитано</translation>
    </message>
</context>
<context>
    <name>LineColumns</name>
    <message>
        <source>Speaks for it</source>
        <translation>Говорит за это</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>Говорит об обратном</translation>
    </message>
</context>
<context>
    <name>LinePage</name>
    <message>
        <source>All lines</source>
        <translation>Все строки</translation>
    </message>
    <message>
        <source>Correct the words</source>
        <translation>Исправить слова</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Строка {number}</translation>
    </message>
    <message>
        <source>Before: {words} ({why})</source>
        <translation>Раньше: {words} ({why})</translation>
    </message>
    <message>
        <source>Why is it corrected?</source>
        <translation>Почему исправлено?</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Why does it no longer count?</source>
        <translation>Почему она больше не учитывается?</translation>
    </message>
    <message>
        <source>Do not count this line any more</source>
        <translation>Больше не учитывать</translation>
    </message>
    <message>
        <source>Count this line again</source>
        <translation>Снова учитывать</translation>
    </message>
    <message>
        <source>Not counted: {why}</source>
        <translation>Не учитывается: {why}</translation>
    </message>
    <message>
        <source>Do not count it</source>
        <translation>Не учитывать</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>What they are</source>
        <translation>Кем приходится</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>How certain it is</source>
        <translation>Насколько это точно</translation>
    </message>
    <message>
        <source>How do you know it?</source>
        <translation>Откуда Вы это знаете?</translation>
    </message>
    <message>
        <source>Who is {name} to the others?</source>
        <translation>Кем {name} приходится другим?</translation>
    </message>
    <message>
        <source>A link can be taken back at any time; what was said before stays.</source>
        <translation>Связь можно отменить в любое время; сказанное раньше остаётся.</translation>
    </message>
    <message>
        <source>Record the link</source>
        <translation>Записать связь</translation>
    </message>
</context>
<context>
    <name>LinkagePanel</name>
    <message>
        <source>A run compares all persons of headquarters and proposes pairs that may be one person, in the queue Possibly the same person. A person decides on each; nothing is linked by a run, and no probability is shown.</source>
        <translation>Прогон сравнивает всех людей центра и предлагает пары, которые могут быть одним человеком, в очереди «Возможно, тот же человек». О каждой решает человек; прогон ничего не связывает, и вероятность не показывается.</translation>
    </message>
    <message>
        <source>Compare all persons</source>
        <translation>Сравнить всех людей</translation>
    </message>
    <message>
        <source>Each level weighs by how often it is found among pairs of one person (m), and among all others (u); pairs of less weight than the threshold are not proposed.</source>
        <translation>Каждый уровень весит по тому, как часто он встречается среди пар одного человека (m) и среди всех прочих (u); пары с весом меньше порога не предлагаются.</translation>
    </message>
    <message>
        <source>Rules of a run</source>
        <translation>Правила прогона</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>It stands in the log.</source>
        <translation>Она останется в журнале.</translation>
    </message>
    <message>
        <source>What would change?</source>
        <translation>Что изменится?</translation>
    </message>
    <message>
        <source>Put these rules in force</source>
        <translation>Ввести эти правила в действие</translation>
    </message>
    <message>
        <source>Back to the program&apos;s rules</source>
        <translation>Назад к правилам программы</translation>
    </message>
    <message>
        <source>Compared: {persons}. Pairs to look at: {pairs}; new among them: {new}.</source>
        <translation>Сравнено: {persons}. Пар для просмотра: {pairs}; новых среди них: {new}.</translation>
    </message>
    <message>
        <source>They stand in the queue Possibly the same person.</source>
        <translation>Они стоят в очереди «Возможно, тот же человек».</translation>
    </message>
    <message>
        <source>Pairs to look at: {now} now, {then} then; new: {more}, gone: {fewer}.</source>
        <translation>Пар для просмотра: сейчас {now}, тогда {then}; новых: {more}, исчезнет: {fewer}.</translation>
    </message>
    <message>
        <source>Linked by people, {same} in all: {same_now} now, {same_then} then. Said not to be the same: {not_now} now, {not_then} then. Nothing was changed.</source>
        <translation>Связанных людьми, всего {same}: сейчас {same_now}, тогда {same_then}. Названных разными: сейчас {not_now}, тогда {not_then}. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>Укажите причину.</translation>
    </message>
    <message>
        <source>In force from the next run on.</source>
        <translation>Действует со следующего прогона.</translation>
    </message>
</context>
<context>
    <name>Lint</name>
    <message>
        <source>It asks about prayer or religious practice.</source>
        <translation>Спрашивает о молитве или религиозных обрядах.</translation>
    </message>
    <message>
        <source>It asks about dress.</source>
        <translation>Спрашивает об одежде.</translation>
    </message>
    <message>
        <source>It asks about a beard.</source>
        <translation>Спрашивает о бороде.</translation>
    </message>
    <message>
        <source>It asks about ethnicity.</source>
        <translation>Спрашивает о национальной принадлежности.</translation>
    </message>
    <message>
        <source>It judges by the language a person speaks.</source>
        <translation>Делает вывод по языку, на котором говорит человек.</translation>
    </message>
    <message>
        <source>It judges by where a person comes from.</source>
        <translation>Делает вывод по тому, откуда человек родом.</translation>
    </message>
    <message>
        <source>It asks for what relatives did.</source>
        <translation>Спрашивает, что делали родственники.</translation>
    </message>
    <message>
        <source>It judges by a diagnosis alone.</source>
        <translation>Делает вывод по одному лишь диагнозу.</translation>
    </message>
    <message>
        <source>It judges by having travelled alone.</source>
        <translation>Делает вывод по одной лишь поездке.</translation>
    </message>
    <message>
        <source>It asks a child about acts, a group, the parents, or abuse.</source>
        <translation>Ребёнка спрашивают о поступках, группе, родителях или насилии.</translation>
    </message>
    <message>
        <source>It has no place for evidence, so a rating would stand without its reasons.</source>
        <translation>В нём негде записать, чем подтверждается оценка: она останется без оснований.</translation>
    </message>
    <message>
        <source>It takes evidence for it only, and none against it.</source>
        <translation>Принимает только то, что говорит об этом, и ничего, что говорит об обратном.</translation>
    </message>
    <message>
        <source>It takes evidence without grading it: a rumour weighs as much as a document.</source>
        <translation>Принимает сведения без оценки их надёжности: слух весит столько же, сколько документ.</translation>
    </message>
    <message>
        <source>It cannot be left out: whoever does not know would have to guess.</source>
        <translation>Его нельзя пропустить: кто не знает, будет вынужден гадать.</translation>
    </message>
    <message>
        <source>It can be left out without saying why.</source>
        <translation>Его можно пропустить, не сказав почему.</translation>
    </message>
    <message>
        <source>It is a rating that is filled in before anybody judged.</source>
        <translation>Это оценка, заполненная раньше, чем человек сделал вывод.</translation>
    </message>
    <message>
        <source>What it begins with is written in a way this program does not know.</source>
        <translation>То, с чего он начинается, записано так, что программа этого не знает.</translation>
    </message>
    <message>
        <source>It would begin with what the case knows, where only the person may say it.</source>
        <translation>Он начинался бы с того, что знает дело, хотя сказать это может только сам человек.</translation>
    </message>
    <message>
        <source>It gives its case a fact that this program does not know: it guards nobody.</source>
        <translation>Он даёт делу факт, которого программа не знает: он никого не защищает.</translation>
    </message>
    <message>
        <source>It has an answer that its fact cannot be: it guards nobody.</source>
        <translation>В нём есть ответ, которым этот факт быть не может: он никого не защищает.</translation>
    </message>
    <message>
        <source>It says that it touches something this program does not know.</source>
        <translation>Сказано, что он касается того, чего программа не знает.</translation>
    </message>
    <message>
        <source>The rights notice is read before it is known whether the person is a child.</source>
        <translation>Права разъясняют раньше, чем известно, ребёнок ли это.</translation>
    </message>
    <message>
        <source>It must be answered, and takes no answer for who does not want to say.</source>
        <translation>На него нужно ответить, а ответа «не захотел(а) отвечать» нет.</translation>
    </message>
    <message>
        <source>It asks several things at once.</source>
        <translation>В нём сразу несколько вопросов.</translation>
    </message>
    <message>
        <source>It can be rated while the conversation goes on.</source>
        <translation>Его можно оценить, пока беседа ещё идёт.</translation>
    </message>
    <message>
        <source>It may be “not met” although the person was not heard about it.</source>
        <translation>Критерий может быть «не выполнен», хотя человека об этом не выслушали.</translation>
    </message>
    <message>
        <source>It is kept for a role that no officer can have.</source>
        <translation>Оно оставлено для роли, которой нет ни у одного сотрудника.</translation>
    </message>
    <message>
        <source>It is read aloud and has a sentence that is too long.</source>
        <translation>Читается вслух, и в нём слишком длинное предложение.</translation>
    </message>
    <message>
        <source>It is read aloud and has a sentence full of long words.</source>
        <translation>Читается вслух, и в нём предложение из длинных слов.</translation>
    </message>
    <message>
        <source>It reproaches somebody, or asks why they did something.</source>
        <translation>Обвиняет или спрашивает, почему человек что-то сделал.</translation>
    </message>
    <message>
        <source>It takes for granted what nobody has said yet.</source>
        <translation>Считает решённым то, чего ещё никто не сказал.</translation>
    </message>
    <message>
        <source>Not every language has its text.</source>
        <translation>Текст есть не на всех языках.</translation>
    </message>
    <message>
        <source>There are rules for {name}, but no such question; they do nothing.</source>
        <translation>Есть правила для {name}, но такого вопроса нет; они ничего не делают.</translation>
    </message>
    <message>
        <source>There are two sets of rules for it; only the last one counts.</source>
        <translation>Для него два набора правил; действует только последний.</translation>
    </message>
    <message>
        <source>An action is meant for a question that is not there; it does nothing.</source>
        <translation>Действие предназначено для вопроса, которого нет; оно ничего не делает.</translation>
    </message>
    <message>
        <source>The word “{name}” in its rules has no quotation marks and is no question: it counts as nothing.</source>
        <translation>Слово «{name}» в его правилах стоит без кавычек, и такого вопроса нет: оно ничего не значит.</translation>
    </message>
    <message>
        <source>It reckons with ratings. No sum of them means anything: take it out.</source>
        <translation>Здесь считают с оценками. Никакая их сумма ничего не значит: уберите это.</translation>
    </message>
</context>
<context>
    <name>ListBanner</name>
    <message>
        <source>Renew the list</source>
        <translation>Обновить список</translation>
    </message>
    <message>
        <source>There is no revocation list here.</source>
        <translation>Здесь нет списка отзыва.</translation>
    </message>
    <message>
        <source>Revocation list {number}: current until {day}</source>
        <translation>Список отзыва {number}: действует до {day}</translation>
    </message>
    <message>
        <source>It is time to renew it: no list is made by itself, and without a current one posts cannot judge signatures.</source>
        <translation>Пора обновить его: сам собой список не создаётся, а без действующего посты не могут проверить подписи.</translation>
    </message>
    <message>
        <source>Each post gets it with its next return bundle.</source>
        <translation>Каждый пост получит его со следующим ответным пакетом.</translation>
    </message>
    <message>
        <source>It says whose certificates headquarters took back.</source>
        <translation>В нём сказано, чьи сертификаты отозвал центр.</translation>
    </message>
    <message>
        <source>Revocation list {number} expired on {day}</source>
        <translation>Срок списка отзыва {number} истёк {day}</translation>
    </message>
    <message>
        <source>Renew it; each post gets it with its next return bundle.</source>
        <translation>Обновите его; каждый пост получит его со следующим ответным пакетом.</translation>
    </message>
    <message>
        <source>Signatures cannot be judged until a return bundle from headquarters brings a new one. Interviews go on as ever.</source>
        <translation>Проверить подписи нельзя, пока ответный пакет из центра не принесёт новый список. Беседы идут как обычно.</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>The list of proofs</source>
        <translation>Список справок</translation>
    </message>
    <message>
        <source>Make the list anew</source>
        <translation>Составить список заново</translation>
    </message>
    <message>
        <source>The list of proofs is to be renewed.</source>
        <translation>Список справок нужно обновить.</translation>
    </message>
    <message>
        <source>Write return bundles: each carries the new list to its post.</source>
        <translation>Запишите ответные пакеты: каждый везёт новый список своему посту.</translation>
    </message>
    <message>
        <source>Return bundles</source>
        <translation>Ответные пакеты</translation>
    </message>
    <message>
        <source>There is none yet: it is made with the first proof.</source>
        <translation>Его ещё нет: он составляется с первой справкой.</translation>
    </message>
    <message>
        <source>Number {number}, made {when}, good until {until}.</source>
        <translation>Номер {number}, составлен {when}, годен до {until}.</translation>
    </message>
    <message>
        <source>Key {key} of {officers}, signs until {until}</source>
        <translation>Ключ {key}: {officers}, подписывает до {until}</translation>
    </message>
    <message>
        <source>No longer safe…</source>
        <translation>Больше не надёжен…</translation>
    </message>
    <message>
        <source>The list is made. The next return bundles carry it.</source>
        <translation>Список составлен. Его повезут следующие ответные пакеты.</translation>
    </message>
    <message>
        <source>Take over a list…</source>
        <translation>Принять список…</translation>
    </message>
    <message>
        <source>For a list that headquarters no longer has, as after a restore: a file, or a proof&apos;s PDF.</source>
        <translation>Для списка, которого у центра больше нет, например после восстановления: файл или PDF справки.</translation>
    </message>
    <message>
        <source>Lists and proofs (*.json *.pdf)</source>
        <translation>Списки и справки (*.json *.pdf)</translation>
    </message>
    <message>
        <source>Take over a list</source>
        <translation>Принять список</translation>
    </message>
    <message>
        <source>Taken over. The next return bundles carry the new list.</source>
        <translation>Принято. Новый список повезут следующие ответные пакеты.</translation>
    </message>
    <message>
        <source>It says nothing that was not known here.</source>
        <translation>В нём нет ничего, что здесь не было бы известно.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Birth date: the same day</source>
        <translation>Дата рождения: тот же день</translation>
    </message>
    <message>
        <source>Birth date: day and month in the other order</source>
        <translation>Дата рождения: день и месяц в другом порядке</translation>
    </message>
    <message>
        <source>Birth date: the same year; one of both says no more</source>
        <translation>Дата рождения: тот же год; одна из дат больше ничего не говорит</translation>
    </message>
    <message>
        <source>Birth date: close, and one of both may be a guess</source>
        <translation>Дата рождения: близко, и одна из дат может быть примерной</translation>
    </message>
    <message>
        <source>Birth date: not known</source>
        <translation>Дата рождения: неизвестно</translation>
    </message>
    <message>
        <source>the main name of the entry</source>
        <translation>основное имя записи</translation>
    </message>
    <message>
        <source>the name in its own script</source>
        <translation>имя на своей письменности</translation>
    </message>
    <message>
        <source>an alias</source>
        <translation>другое имя</translation>
    </message>
    <message>
        <source>an alias of low quality, as the list says itself</source>
        <translation>другое имя низкого качества, как говорит сам список</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>то же</translation>
    </message>
    <message>
        <source>sounds alike</source>
        <translation>звучит так же</translation>
    </message>
    <message>
        <source>one root</source>
        <translation>один корень</translation>
    </message>
    <message>
        <source>one letter off</source>
        <translation>отличается одной буквой</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Кто-то ещё</translation>
    </message>
    <message>
        <source>It may be them</source>
        <translation>Возможно, это он</translation>
    </message>
    <message>
        <source>It is them</source>
        <translation>Это он</translation>
    </message>
    <message>
        <source>Not shown while a conversation with the person is open. Sign or finish it first: who knows of a match asks otherwise.</source>
        <translation>Не показывается, пока разговор с человеком открыт. Сначала подпишите или закончите его: кто знает о совпадении, спрашивает иначе.</translation>
    </message>
    <message>
        <source>Not shown while you rate in this case. Lock or sign your ratings first: who knows of a match rates otherwise.</source>
        <translation>Не показывается, пока Вы ставите оценки в этом деле. Сначала зафиксируйте или подпишите их: кто знает о совпадении, оценивает иначе.</translation>
    </message>
    <message>
        <source>Possible match: list {list} of {day}, loaded {loaded}, entry {entry}</source>
        <translation>Возможное совпадение: список {list} от {day}, загружен {loaded}, запись {entry}</translation>
    </message>
    <message>
        <source>No match: list {list} of {day}, loaded {loaded}</source>
        <translation>Совпадений нет: список {list} от {day}, загружен {loaded}</translation>
    </message>
    <message>
        <source>This list is old. Ask headquarters for a newer one before you rely on it.</source>
        <translation>Этот список старый. Попросите у центра новый, прежде чем на него полагаться.</translation>
    </message>
    <message>
        <source>Of 1,000 innocent people about {count} match this list.</source>
        <translation>Из 1000 ни в чём не повинных людей с этим списком совпадают примерно {count}.</translation>
    </message>
    <message>
        <source>Matches that ended, because the entry or the case changed: {count}</source>
        <translation>Совпадения, которые закончились, потому что изменилась запись или дело: {count}</translation>
    </message>
    <message>
        <source>In this case: {name}</source>
        <translation>В этом деле: {name}</translation>
    </message>
    <message>
        <source>On the list: {name} ({quality})</source>
        <translation>В списке: {name} ({quality})</translation>
    </message>
    <message>
        <source>Words that agree: {words}</source>
        <translation>Слова, которые совпадают: {words}</translation>
    </message>
    <message>
        <source>{ours} – {theirs} ({how})</source>
        <translation>{ours} – {theirs} ({how})</translation>
    </message>
    <message>
        <source>Words that do not agree: {count}</source>
        <translation>Слова, которые не совпадают: {count}</translation>
    </message>
    <message>
        <source>A common name: many people bear these words.</source>
        <translation>Распространённое имя: эти слова носят многие.</translation>
    </message>
    <message>
        <source>{sentence} (the list: {birth})</source>
        <translation>{sentence} (в списке: {birth})</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>от {first} до {last}</translation>
    </message>
    <message>
        <source>about {birth}</source>
        <translation>около {birth}</translation>
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
        <translation>С тех пор имена или дата рождения в деле изменились. Посмотрите снова.</translation>
    </message>
    <message>
        <source>Nobody can judge this list any more: the certificate of who signed it was taken back as of {day}, and nothing shows that the list is older. Load a newer one from headquarters, end its use, or keep it with a reason.</source>
        <translation>Этот список больше никто не может проверить: сертификат подписавшего отозван с {day}, и ничто не показывает, что список старше. Загрузите новый от центра, прекратите им пользоваться или оставьте его с указанием причины.</translation>
    </message>
    <message>
        <source>Nobody can judge this list any more: the certificate of who signed it was taken back as of {day}. {officer} keeps it in use: {reason}</source>
        <translation>Этот список больше никто не может проверить: сертификат подписавшего отозван с {day}. Оставил(а) в использовании {officer}: {reason}</translation>
    </message>
    <message>
        <source>Found by a list that nobody can judge any more.</source>
        <translation>Найдено по списку, который больше никто не может проверить.</translation>
    </message>
    <message>
        <source>Said of a list that nobody can judge any more.</source>
        <translation>Сказано о списке, который больше никто не может проверить.</translation>
    </message>
    <message>
        <source>Ended at this desk: {list}, version {version}. A higher version may be loaded.</source>
        <translation>На этом рабочем месте больше не пользуются: {list}, версия {version}. Можно загрузить более высокую версию.</translation>
    </message>
    <message>
        <source>Source: {source}. Legal ground: {ground}. {persons} persons; signed by {officer}.</source>
        <translation>Источник: {source}. Правовое основание: {ground}. Людей в списке: {persons}; подписано: {officer}.</translation>
    </message>
</context>
<context>
    <name>ListsPage</name>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>The assessed person alone is compared, by names and birth date; nobody of their family is. A possible match is a reason to look and nothing else: it changes no stage, is no evidence by itself, and ends when its entry leaves the list.</source>
        <translation>Сравнивается только сам человек, по именам и дате рождения; никто из его семьи — нет. Возможное совпадение — повод посмотреть, и больше ничего: этап от него не меняется, само по себе оно ничего не значит для оценок и заканчивается, когда запись уходит из списка.</translation>
    </message>
    <message>
        <source>No list is in force at this desk. Load the one that headquarters signed.</source>
        <translation>На этом рабочем месте нет действующего списка. Загрузите тот, что подписал центр.</translation>
    </message>
    <message>
        <source>Load a signed list…</source>
        <translation>Загрузить подписанный список…</translation>
    </message>
    <message>
        <source>Signed lists (*.vdlist)</source>
        <translation>Подписанные списки (*.vdlist)</translation>
    </message>
    <message>
        <source>Load a signed list</source>
        <translation>Загрузить подписанный список</translation>
    </message>
    <message>
        <source>Loaded: {list}, version {version}.</source>
        <translation>Загружено: {list}, версия {version}.</translation>
    </message>
    <message>
        <source>{list}: possible matches with it stay marked, and whoever sees one reads your reason.</source>
        <translation>{list}: возможные совпадения с ним остаются помеченными, и каждый, кто увидит совпадение, прочтёт Вашу причину.</translation>
    </message>
    <message>
        <source>Keep a list that nobody can judge?</source>
        <translation>Оставить список, который никто не может проверить?</translation>
    </message>
    <message>
        <source>Keep this list</source>
        <translation>Оставить этот список</translation>
    </message>
    <message>
        <source>{list}: what it says of people is erased at this desk, and nobody is compared with it until a higher version is loaded. What people found stays with their cases.</source>
        <translation>{list}: всё, что в нём сказано о людях, на этом рабочем месте стирается, и никого с ним не сравнивают, пока не загружена более высокая версия. Что люди установили, остаётся в их делах.</translation>
    </message>
    <message>
        <source>End the use of this list here?</source>
        <translation>Прекратить пользоваться этим списком здесь?</translation>
    </message>
    <message>
        <source>End its use</source>
        <translation>Прекратить пользоваться</translation>
    </message>
    <message>
        <source>Kept with the case.</source>
        <translation>Сохранено в деле.</translation>
    </message>
</context>
<context>
    <name>LivesDialog</name>
    <message>
        <source>Where they are</source>
        <translation>Где находится</translation>
    </message>
    <message>
        <source>How do you know it?</source>
        <translation>Откуда Вы это знаете?</translation>
    </message>
    <message>
        <source>Where does the family live?</source>
        <translation>Где живёт семья?</translation>
    </message>
    <message>
        <source>It is written down for: {names}</source>
        <translation>Записывается для: {names}</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Записать</translation>
    </message>
</context>
<context>
    <name>LogFacts</name>
    <message>
        <source>names changed</source>
        <translation>изменены имена</translation>
    </message>
    <message>
        <source>birth date changed</source>
        <translation>изменена дата рождения</translation>
    </message>
    <message>
        <source>stage changed</source>
        <translation>изменён этап</translation>
    </message>
    <message>
        <source>the report alone</source>
        <translation>только отчёт</translation>
    </message>
    <message>
        <source>all its files</source>
        <translation>все её файлы</translation>
    </message>
    <message>
        <source>with HQ&apos;s stamps</source>
        <translation>со штампами центра</translation>
    </message>
    <message>
        <source>it was set up</source>
        <translation>оно создано</translation>
    </message>
    <message>
        <source>it was restored from a backup</source>
        <translation>оно восстановлено из резервной копии</translation>
    </message>
    <message>
        <source>it was recovered with the recovery key</source>
        <translation>оно восстановлено ключом восстановления</translation>
    </message>
    <message>
        <source>it found itself at an earlier state</source>
        <translation>оно оказалось в более раннем состоянии</translation>
    </message>
    <message>
        <source>a copy of it is at work</source>
        <translation>работает его копия</translation>
    </message>
    <message>
        <source>this desk was restored</source>
        <translation>это рабочее место восстановлено</translation>
    </message>
    <message>
        <source>this desk is at an earlier state</source>
        <translation>это рабочее место в более раннем состоянии</translation>
    </message>
    <message>
        <source>this desk went on somewhere else</source>
        <translation>с этим рабочим местом работали где-то ещё</translation>
    </message>
    <message>
        <source>the marks of this desk&apos;s state are gone</source>
        <translation>отметки состояния этого рабочего места пропали</translation>
    </message>
    <message>
        <source>an officer&apos;s key was put back to an earlier one</source>
        <translation>ключ сотрудника заменён более ранним</translation>
    </message>
    <message>
        <source>an administrator&apos;s key still opens the casebook</source>
        <translation>ключ администратора всё ещё открывает книгу дел</translation>
    </message>
    <message>
        <source>HQ has seen more of this desk than is here</source>
        <translation>центр видел от этого рабочего места больше, чем есть здесь</translation>
    </message>
    <message>
        <source>two copies of this desk are at work</source>
        <translation>работают две копии этого рабочего места</translation>
    </message>
    <message>
        <source>HQ was restored</source>
        <translation>центр восстановлен</translation>
    </message>
    <message>
        <source>HQ sent two bundles under one number</source>
        <translation>центр прислал два пакета под одним номером</translation>
    </message>
    <message>
        <source>HQ no longer has records it had confirmed</source>
        <translation>у центра больше нет записей, которые он подтвердил</translation>
    </message>
    <message>
        <source>HQ no longer has records erased here</source>
        <translation>у центра больше нет записей, стёртых здесь</translation>
    </message>
    <message>
        <source>HQ holds records that are not here</source>
        <translation>у центра есть записи, которых нет здесь</translation>
    </message>
    <message>
        <source>two revocation lists came under one number</source>
        <translation>пришли два списка отзыва под одним номером</translation>
    </message>
    <message>
        <source>a newer list leaves revoked certificates out</source>
        <translation>в новом списке нет отозванных сертификатов</translation>
    </message>
    <message>
        <source>two sets of rules came under one number</source>
        <translation>пришли два набора правил под одним номером</translation>
    </message>
    <message>
        <source>who signed or brought the rules was revoked from before</source>
        <translation>сертификат того, кто подписал или прислал правила, отозван раньше этого</translation>
    </message>
    <message>
        <source>a newer register leaves certificates out</source>
        <translation>в новом реестре нет прежних сертификатов</translation>
    </message>
    <message>
        <source>a watch list cannot be judged any more</source>
        <translation>контрольный список больше нельзя проверить</translation>
    </message>
    <message>
        <source>approved texts cannot be judged any more</source>
        <translation>утверждённые тексты больше нельзя проверить</translation>
    </message>
    <message>
        <source>who signed an update of the program was taken back</source>
        <translation>сертификат подписавшего обновление программы отозван</translation>
    </message>
    <message>
        <source>certificates came that HQ&apos;s register does not name</source>
        <translation>пришли сертификаты, которых нет в реестре центра</translation>
    </message>
    <message>
        <source>a post has a newer revocation list than HQ</source>
        <translation>у поста список отзыва новее, чем у центра</translation>
    </message>
    <message>
        <source>a post has newer rules than HQ</source>
        <translation>у поста правила новее, чем у центра</translation>
    </message>
    <message>
        <source>two copies of a post are at work</source>
        <translation>работают две копии поста</translation>
    </message>
    <message>
        <source>a post was restored</source>
        <translation>пост восстановлен</translation>
    </message>
    <message>
        <source>a post has seen more of HQ than is here</source>
        <translation>пост видел от центра больше, чем есть здесь</translation>
    </message>
    <message>
        <source>a post has seen another log of HQ</source>
        <translation>пост видел другой журнал центра</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) carried over</source>
        <translation>
            <numerusform>перенесён %n ответ</numerusform>
            <numerusform>перенесены %n ответа</numerusform>
            <numerusform>перенесено %n ответов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) found no place</source>
        <translation>
            <numerusform>%n ответу не нашлось места</numerusform>
            <numerusform>%n ответам не нашлось места</numerusform>
            <numerusform>%n ответам не нашлось места</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong passphrase(s)</source>
        <translation>
            <numerusform>%n неверная парольная фраза</numerusform>
            <numerusform>%n неверные парольные фразы</numerusform>
            <numerusform>%n неверных парольных фраз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies)</source>
        <translation>
            <numerusform>%n экземпляр</numerusform>
            <numerusform>%n экземпляра</numerusform>
            <numerusform>%n экземпляров</numerusform>
        </translation>
    </message>
    <message>
        <source>answer {number}</source>
        <translation>ответ {number}</translation>
    </message>
    <message>
        <source>Case {reference}</source>
        <translation>Дело {reference}</translation>
    </message>
    <message>
        <source>Bundle {number}</source>
        <translation>Пакет {number}</translation>
    </message>
    <message>
        <source>from {giver} to {taker}</source>
        <translation>от {giver} к {taker}</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>версия {number}</translation>
    </message>
    <message>
        <source>the rules are not what officers signed</source>
        <translation>правила — не те, что подписали сотрудники</translation>
    </message>
    <message>
        <source>an earlier version of the program runs</source>
        <translation>запущена более ранняя версия программы</translation>
    </message>
    <message>
        <source>it became a desk of its own, and its cases stayed</source>
        <translation>оно стало отдельным рабочим местом, а дела остались у прежнего</translation>
    </message>
    <message>
        <source>a post cannot judge what HQ said</source>
        <translation>пост не может проверить сказанное центром</translation>
    </message>
    <message>
        <source>what HQ said cannot be judged here</source>
        <translation>сказанное центром здесь нельзя проверить</translation>
    </message>
</context>
<context>
    <name>LogFilters</name>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Case or id</source>
        <translation>Дело или идентификатор</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Reference of a case, or an id</source>
        <translation>Номер дела или идентификатор</translation>
    </message>
    <message>
        <source>That is not a day that exists. Write it as {example}.</source>
        <translation>Такого дня нет. Напишите так: {example}.</translation>
    </message>
    <message>
        <source>The first day lies after the last: nothing can fit.</source>
        <translation>Первый день позже последнего: ничего не найдётся.</translation>
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
        <translation>Проверить весь журнал</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробнее</translation>
    </message>
    <message>
        <source>Show older entries</source>
        <translation>Показать более старое</translation>
    </message>
    <message>
        <source>Show all about the same</source>
        <translation>Показать всё о том же</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Подробнее…</translation>
    </message>
    <message>
        <source>No entry fits.</source>
        <translation>Подходящих строк нет.</translation>
    </message>
    <message>
        <source>Nothing in the log fits all these filters.</source>
        <translation>В журнале нет ничего, что подходит под все эти фильтры.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
    <message>
        <source>{when} (clock set back)</source>
        <translation>{when} (часы переведены назад)</translation>
    </message>
    <message>
        <source>{when} (clock ahead)</source>
        <translation>{when} (часы впереди)</translation>
    </message>
    <message>
        <source>the desk</source>
        <translation>рабочее место</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Идёт проверка…</translation>
    </message>
    <message numerus="yes">
        <source>The log fits together: %n entry(s).</source>
        <translation>
            <numerusform>Журнал сходится: %n строка.</numerusform>
            <numerusform>Журнал сходится: %n строки.</numerusform>
            <numerusform>Журнал сходится: %n строк.</numerusform>
        </translation>
    </message>
    <message>
        <source>Head of the chain: {head}</source>
        <translation>Конец цепочки: {head}</translation>
    </message>
</context>
<context>
    <name>Machine</name>
    <message>
        <source>The disk is encrypted.</source>
        <translation>Диск зашифрован.</translation>
    </message>
    <message>
        <source>No disk encryption was found.</source>
        <translation>Шифрование диска не обнаружено.</translation>
    </message>
    <message>
        <source>Whether the disk is encrypted could not be determined.</source>
        <translation>Зашифрован ли диск, определить не удалось.</translation>
    </message>
    <message>
        <source>Memory is not swapped to a disk in the clear.</source>
        <translation>Память не выгружается на диск в открытом виде.</translation>
    </message>
    <message>
        <source>Memory may be swapped to a disk in the clear.</source>
        <translation>Память может выгружаться на диск в открытом виде.</translation>
    </message>
    <message>
        <source>Whether memory is swapped to a disk in the clear could not be determined.</source>
        <translation>Выгружается ли память на диск в открытом виде, определить не удалось.</translation>
    </message>
    <message>
        <source>Hibernation is off, or its file is encrypted.</source>
        <translation>Гибернация отключена, или её файл зашифрован.</translation>
    </message>
    <message>
        <source>Hibernation would write the whole memory to a disk in the clear.</source>
        <translation>Гибернация записала бы всю память на диск в открытом виде.</translation>
    </message>
    <message>
        <source>Whether hibernation writes the memory in the clear could not be determined.</source>
        <translation>Записывает ли гибернация память в открытом виде, определить не удалось.</translation>
    </message>
    <message>
        <source>A crash of this program writes no memory to the disk.</source>
        <translation>При сбое этой программы память на диск не записывается.</translation>
    </message>
    <message>
        <source>A crash may write memory to the disk.</source>
        <translation>При сбое память может записаться на диск.</translation>
    </message>
    <message>
        <source>Whether a crash writes memory to the disk could not be determined.</source>
        <translation>Записывается ли память на диск при сбое, определить не удалось.</translation>
    </message>
    <message>
        <source>That protects a computer that is switched off, not one that is on or asleep.</source>
        <translation>Это защищает выключенный компьютер, но не включённый и не спящий.</translation>
    </message>
    <message>
        <source>The casebook is encrypted by itself; what the system and other programs write is not. Ask whoever looks after the computer to encrypt the disk.</source>
        <translation>Книга дел зашифрована сама по себе; то, что пишут система и другие программы, — нет. Попросите того, кто следит за компьютером, зашифровать диск.</translation>
    </message>
    <message>
        <source>What is in memory while a desk is open can stay on the disk for months. Ask whoever looks after the computer to encrypt swap or turn it off.</source>
        <translation>То, что было в памяти при открытом рабочем месте, может оставаться на диске месяцами. Попросите того, кто следит за компьютером, зашифровать подкачку или отключить её.</translation>
    </message>
    <message>
        <source>Never let the computer hibernate with a desk open: lock it first. Ask whoever looks after the computer to turn hibernation off.</source>
        <translation>Никогда не переводите компьютер в гибернацию с открытым рабочим местом: сначала заблокируйте. Попросите того, кто следит за компьютером, отключить гибернацию.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the computer to turn crash dumps off.</source>
        <translation>Попросите того, кто следит за компьютером, отключить дампы памяти при сбоях.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the computer.</source>
        <translation>Спросите того, кто следит за компьютером.</translation>
    </message>
    <message>
        <source>Check: Settings, Privacy &amp; security, Device encryption or BitLocker.</source>
        <translation>Проверьте: Параметры, Конфиденциальность и защита, Шифрование устройства или BitLocker.</translation>
    </message>
    <message>
        <source>The page file is protected only if BitLocker encrypts the disk it lies on.</source>
        <translation>Файл подкачки защищён, только если диск, на котором он лежит, шифрует BitLocker.</translation>
    </message>
    <message>
        <source>Hibernation is on; its file is protected only if BitLocker encrypts the disk.</source>
        <translation>Гибернация включена; её файл защищён, только если диск шифрует BitLocker.</translation>
    </message>
    <message>
        <source>Check: Windows Error Reporting in the group policies.</source>
        <translation>Проверьте: «Отчёты об ошибках Windows» в групповых политиках.</translation>
    </message>
    <message>
        <source>Check: System Settings, Privacy &amp; Security, FileVault.</source>
        <translation>Проверьте: Системные настройки, Конфиденциальность и безопасность, FileVault.</translation>
    </message>
    <message>
        <source>FileVault protects the swap files; check whether it is on.</source>
        <translation>Файлы подкачки защищает FileVault; проверьте, включён ли он.</translation>
    </message>
    <message>
        <source>FileVault protects the hibernation file; check whether it is on.</source>
        <translation>Файл гибернации защищает FileVault; проверьте, включён ли он.</translation>
    </message>
    <message>
        <source>This system saves the whole memory when its kernel crashes. Ask whoever looks after the computer to turn kdump off.</source>
        <translation>Эта система сохраняет всю память при сбое ядра. Попросите того, кто следит за компьютером, отключить kdump.</translation>
    </message>
    <message>
        <source>The desks are carried in one folder with the program.</source>
        <translation>Рабочие места переносят в одной папке с программой.</translation>
    </message>
    <message>
        <source>Whoever takes the stick has it all, and only the passphrases protect it: encrypt the whole stick. An older copy of the folder is not noticed here, only by headquarters. A foreign computer sees what is typed. Lock the desk and eject the stick before pulling it out, and write backups to another one.</source>
        <translation>У кого флешка, у того всё, и защищают это только парольные фразы: зашифруйте всю флешку. Более старую копию папки здесь не заметят, заметит только центр. Чужой компьютер видит, что набирают. Прежде чем вынуть флешку, заблокируйте рабочее место и извлеките её средствами системы; резервные копии записывайте на другую.</translation>
    </message>
</context>
<context>
    <name>MakeUnreadableDialog</name>
    <message>
        <source>Make {desk} unreadable?</source>
        <translation>Сделать нечитаемым: {desk}?</translation>
    </message>
    <message>
        <source>Make it unreadable</source>
        <translation>Сделать нечитаемым</translation>
    </message>
    <message>
        <source>The keys of every officer on this desk are destroyed. Afterwards no passphrase opens it any more, yours neither. This cannot be taken back.</source>
        <translation>Ключи всех сотрудников на этом рабочем месте уничтожаются. После этого его не откроет ни одна парольная фраза, и Ваша тоже. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>What was not carried to headquarters and is in no backup is lost. The casebook stays on the disk, encrypted, without its key.</source>
        <translation>То, что не доставлено в центр и чего нет ни в одной резервной копии, потеряно. Книга дел остаётся на диске зашифрованной, без своего ключа.</translation>
    </message>
    <message>
        <source>Copies are not touched: a backup, or a copy somebody made of this computer, still opens with the passphrases it was made with.</source>
        <translation>Копий это не касается: резервная копия или копия этого компьютера, которую кто-то сделал, по-прежнему открывается теми парольными фразами, с которыми она сделана.</translation>
    </message>
    <message>
        <source>On flash memory the destroyed places can survive in the chips for a while. What a laboratory might find there are keys that still ask for their passphrase.</source>
        <translation>Во флеш-памяти уничтоженные места могут ещё какое-то время сохраняться в микросхемах. Лаборатория могла бы найти там ключи, для которых всё ещё нужна их парольная фраза.</translation>
    </message>
    <message>
        <source>Type the name of this desk</source>
        <translation>Введите название этого рабочего места</translation>
    </message>
    <message>
        <source>It is called: {desk}</source>
        <translation>Оно называется: {desk}</translation>
    </message>
    <message>
        <source>What was not carried to headquarters is lost</source>
        <translation>Что не передано в центр, пропадёт</translation>
    </message>
    <message>
        <source>Nobody opens this desk afterwards, myself neither</source>
        <translation>После этого рабочее место не откроет никто, и я тоже</translation>
    </message>
    <message>
        <source>Tick what you know</source>
        <translation>Отметьте, что знаете</translation>
    </message>
    <message>
        <source>The name of this desk is missing</source>
        <translation>Не указано название рабочего места</translation>
    </message>
    <message>
        <source>Not ticked: {words}</source>
        <translation>Не отмечено: {words}</translation>
    </message>
    <message>
        <source>Destroying the keys</source>
        <translation>Уничтожение ключей</translation>
    </message>
    <message>
        <source>Some keys could not be destroyed.</source>
        <translation>Некоторые ключи уничтожить не удалось.</translation>
    </message>
    <message>
        <source>Destroy these files by hand: {names}</source>
        <translation>Уничтожьте эти файлы вручную: {names}</translation>
    </message>
    <message>
        <source>No passphrase opens this desk any more.</source>
        <translation>Это рабочее место больше не открывает ни одна парольная фраза.</translation>
    </message>
    <message numerus="yes">
        <source>The keys of %n officer(s) were destroyed.</source>
        <translation>
            <numerusform>Уничтожены ключи %n сотрудника.</numerusform>
            <numerusform>Уничтожены ключи %n сотрудников.</numerusform>
            <numerusform>Уничтожены ключи %n сотрудников.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MaterialBox</name>
    <message>
        <source>To which office</source>
        <translation>В какое ведомство</translation>
    </message>
    <message>
        <source>The offence as the law names it, and what is said of it. Nothing else.</source>
        <translation>Преступление так, как его называет закон, и что о нём сказано. Больше ничего.</translation>
    </message>
    <message>
        <source>Which offence is named</source>
        <translation>Какое преступление названо</translation>
    </message>
    <message>
        <source>What goes with it</source>
        <translation>Что с этим передаётся</translation>
    </message>
    <message>
        <source>These never go to a prosecutor:</source>
        <translation>Это прокурору не передаётся никогда:</translation>
    </message>
    <message>
        <source>{record}: said before the rights notice, or without it</source>
        <translation>{record}: сказано до разъяснения прав или без него</translation>
    </message>
    <message numerus="yes">
        <source>%n clinical record(s)</source>
        <translation>
            <numerusform>%n клиническая запись</numerusform>
            <numerusform>%n клинические записи</numerusform>
            <numerusform>%n клинических записей</numerusform>
        </translation>
    </message>
    <message>
        <source>clinical notes, screeners, and what psychologists released</source>
        <translation>клинические заметки, короткие опросники и то, что психологи передали ведущим дело</translation>
    </message>
</context>
<context>
    <name>MembersPanel</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Kind or role</source>
        <translation>Вид или роль</translation>
    </message>
    <message>
        <source>Languages, sex</source>
        <translation>Языки, пол</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Desks and officers</source>
        <translation>Рабочие места и сотрудники</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Отозвать…</translation>
    </message>
    <message>
        <source>Choose a desk or an officer to take their certificates back.</source>
        <translation>Выберите рабочее место или сотрудника, чтобы отозвать их сертификаты.</translation>
    </message>
    <message>
        <source>Headquarters does not revoke itself.</source>
        <translation>Центр не отзывает сам себя.</translation>
    </message>
    <message>
        <source>This is you. Another supervisor or administrator can do it.</source>
        <translation>Это Вы. Это может сделать другой руководитель или администратор.</translation>
    </message>
    <message>
        <source>These certificates are revoked already, as strictly as can be.</source>
        <translation>Эти сертификаты уже отозваны, строже нельзя.</translation>
    </message>
    <message>
        <source>There is no certificate to take back.</source>
        <translation>Отзывать нечего: сертификата нет.</translation>
    </message>
    <message>
        <source>The revocation list has number {number} now.</source>
        <translation>Теперь у списка отзыва номер {number}.</translation>
    </message>
    <message>
        <source>Revoked. The revocation list has number {number} now.</source>
        <translation>Отозвано. Теперь у списка отзыва номер {number}.</translation>
    </message>
    <message>
        <source>Write return bundles, so that every post gets it soon.</source>
        <translation>Запишите ответные пакеты, чтобы каждый пост скоро его получил.</translation>
    </message>
    <message>
        <source>The panel</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>For not met a lawyer is on the panel, or is heard.</source>
        <translation>При «не выполнен» юрист входит в комиссию или его выслушивают.</translation>
    </message>
    <message>
        <source>Lawyer who is heard</source>
        <translation>Юрист, которого выслушивают</translation>
    </message>
    <message numerus="yes">
        <source>At least %n decision-maker(s) sign it, none of whom assessed the person.</source>
        <translation>
            <numerusform>Подписывает не меньше %n принимающего решение; никто из них не оценивал человека.</numerusform>
            <numerusform>Подписывают не меньше %n принимающих решение; никто из них не оценивал человека.</numerusform>
            <numerusform>Подписывают не меньше %n принимающих решение; никто из них не оценивал человека.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Никого</translation>
    </message>
    <message>
        <source>assessed the person</source>
        <translation>оценивал(а) человека</translation>
    </message>
</context>
<context>
    <name>Membership</name>
    <message>
        <source>You have no certificate of your own yet: write a request to a stick and have it carried to headquarters.</source>
        <translation>У Вас пока нет своего сертификата: запишите запрос на флешку и передайте её в центр.</translation>
    </message>
    <message>
        <source>Your certificate is valid until {day}.</source>
        <translation>Ваш сертификат действует до {day}.</translation>
    </message>
    <message>
        <source>Your certificate is valid until {day}. A request is written; the answer is still to come.</source>
        <translation>Ваш сертификат действует до {day}. Запрос записан; ответа пока нет.</translation>
    </message>
    <message>
        <source>Your certificate ended on {day}: nothing you sign is accepted until it is renewed. Write a request to a stick and have it carried to headquarters.</source>
        <translation>Ваш сертификат закончился {day}: пока он не продлён, подписанное Вами не примут. Запишите запрос на флешку и передайте её в центр.</translation>
    </message>
    <message>
        <source>Your certificate ends on {day}. Renew it: write a request to a stick and have it carried to headquarters.</source>
        <translation>Ваш сертификат заканчивается {day}. Продлите его: запишите запрос на флешку и передайте её в центр.</translation>
    </message>
    <message>
        <source>The request is on the stick. Safe to remove.</source>
        <translation>Запрос на флешке. Её можно вынуть.</translation>
    </message>
    <message>
        <source>The request is in a folder on this computer.</source>
        <translation>Запрос в папке на этом компьютере.</translation>
    </message>
    <message>
        <source>The answer is on the stick. Safe to remove.</source>
        <translation>Ответ на флешке. Её можно вынуть.</translation>
    </message>
    <message>
        <source>The answer is in a folder on this computer.</source>
        <translation>Ответ в папке на этом компьютере.</translation>
    </message>
    <message>
        <source>{desk}: {officer}, {role}</source>
        <translation>{desk}: {officer}, {role}</translation>
    </message>
    <message>
        <source>It was {desk} before, became a new desk, and brings that one&apos;s records.</source>
        <translation>Раньше это было рабочее место {desk}; оно стало новым и приносит его записи.</translation>
    </message>
    <message>
        <source>The post&apos;s clock is {span} ahead of this one. It can join; have the wrong one put right.</source>
        <translation>Часы поста на {span} впереди этих. Принять его можно; пусть неверные часы поставят правильно.</translation>
    </message>
    <message>
        <source>By the post&apos;s clock this request is {span} old. If it was written just now, that clock is behind: the post can join; have it put right.</source>
        <translation>По часам поста этот запрос записан {span} назад. Если его записали только что, те часы отстают: принять пост можно; пусть их поставят правильно.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {span} behind headquarters&apos;. You can join; have the wrong one put right.</source>
        <translation>Часы этого компьютера на {span} отстают от часов центра. Продолжать можно; пусть неверные часы поставят правильно.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {span} ahead of headquarters&apos;. You can join; have the wrong one put right.</source>
        <translation>Часы этого компьютера на {span} впереди часов центра. Продолжать можно; пусть неверные часы поставят правильно.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>MonthCard</name>
    <message>
        <source>The month before</source>
        <translation>Предыдущий месяц</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Следующий месяц</translation>
    </message>
    <message>
        <source>%Y-%m</source>
        <comment>order of the figures of a month</comment>
        <translation>%m.%Y</translation>
    </message>
    <message>
        <source>Days of {month} and how much is due on each</source>
        <translation>Дни за {month}, и сколько на каждый</translation>
    </message>
</context>
<context>
    <name>MonthTable</name>
    <message>
        <source>Mo</source>
        <translation>Пн</translation>
    </message>
    <message>
        <source>Tu</source>
        <translation>Вт</translation>
    </message>
    <message>
        <source>We</source>
        <translation>Ср</translation>
    </message>
    <message>
        <source>Th</source>
        <translation>Чт</translation>
    </message>
    <message>
        <source>Fr</source>
        <translation>Пт</translation>
    </message>
    <message>
        <source>Sa</source>
        <translation>Сб</translation>
    </message>
    <message>
        <source>Su</source>
        <translation>Вс</translation>
    </message>
    <message>
        <source>{day}, due: {count}</source>
        <translation>{day}, предстоит: {count}</translation>
    </message>
</context>
<context>
    <name>MoreWays</name>
    <message>
        <source>Receive files…</source>
        <translation>Получить файлы…</translation>
    </message>
    <message>
        <source>Write in parts…</source>
        <translation>Записать частями…</translation>
    </message>
    <message>
        <source>Own bundles on the stick…</source>
        <translation>Свои пакеты на флешке…</translation>
    </message>
    <message>
        <source>Choose bundles to receive</source>
        <translation>Выберите пакеты, которые нужно получить</translation>
    </message>
</context>
<context>
    <name>MoveDraftDialog</name>
    <message>
        <source>Move to the newer version?</source>
        <translation>Перейти на новую версию?</translation>
    </message>
    <message>
        <source>{title}
A new draft begins on the newer version with the answers that carry over. The draft you have stays as it is, with all its answers.</source>
        <translation>{title}
Новый черновик начнётся на более новой версии с теми ответами, которые переносятся. Ваш черновик останется как есть, со всеми ответами.</translation>
    </message>
    <message>
        <source>Will be lost: {count}</source>
        <translation>Будет потеряно: {count}</translation>
    </message>
    <message>
        <source>Newly asked: {count}</source>
        <translation>Новые вопросы: {count}</translation>
    </message>
    <message>
        <source>Carries over: {count}</source>
        <translation>Переносится: {count}</translation>
    </message>
    <message>
        <source>Stay on this version</source>
        <translation>Остаться на этой версии</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перейти</translation>
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
        <translation>больше не спрашивается</translation>
    </message>
    <message>
        <source>now takes another kind of answer</source>
        <translation>теперь требует ответа другого вида</translation>
    </message>
    <message>
        <source>this answer is no longer offered</source>
        <translation>такого ответа больше нет</translation>
    </message>
    <message>
        <source>this number is no longer on the scale</source>
        <translation>такого числа больше нет на шкале</translation>
    </message>
    <message>
        <source>the new version decides how often it is asked</source>
        <translation>новая версия сама решает, сколько раз это спрашивать</translation>
    </message>
    <message>
        <source>it is asked too often</source>
        <translation>спрашивается слишком много раз</translation>
    </message>
    <message>
        <source>does not fit the new version</source>
        <translation>не подходит к новой версии</translation>
    </message>
</context>
<context>
    <name>NameLine</name>
    <message>
        <source>Name {number}</source>
        <translation>Имя {number}</translation>
    </message>
    <message>
        <source>What name {number} is</source>
        <translation>Какое это имя ({number})</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove name {number}</source>
        <translation>Убрать имя {number}</translation>
    </message>
    <message>
        <source>Letters of two scripts in one word</source>
        <translation>В одном слове буквы двух письменностей</translation>
    </message>
    <message>
        <source>Script: {script}</source>
        <translation>Письменность: {script}</translation>
    </message>
    <message>
        <source>As said, or as read from a document</source>
        <translation>Как сказано или прочитано в документе</translation>
    </message>
</context>
<context>
    <name>NameOfficerDialog</name>
    <message>
        <source>Name an officer for the issuing key</source>
        <translation>Назначить сотрудника для ключа выдачи</translation>
    </message>
    <message>
        <source>Name the officer</source>
        <translation>Назначить сотрудника</translation>
    </message>
    <message>
        <source>Who is named types their passphrase here; then a second officer who is named already is asked for theirs.</source>
        <translation>Назначаемый вводит здесь свою парольную фразу; затем её просят у второго сотрудника, который уже назначен.</translation>
    </message>
    <message>
        <source>Passphrase of the new one</source>
        <translation>Парольная фраза назначаемого</translation>
    </message>
</context>
<context>
    <name>NamesEditor</name>
    <message>
        <source>Add another name or script</source>
        <translation>Добавить имя или письменность</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Буквы</translation>
    </message>
    <message>
        <source>Tajik and Persian letters to type with, F9</source>
        <translation>Таджикские и персидские буквы для ввода, F9</translation>
    </message>
</context>
<context>
    <name>Nav</name>
    <message>
        <source>Indicators</source>
        <translation>Индикаторы</translation>
    </message>
</context>
<context>
    <name>NewDeskDialog</name>
    <message>
        <source>Become a new desk</source>
        <translation>Стать новым рабочим местом</translation>
    </message>
    <message>
        <source>Name of the new desk</source>
        <translation>Название нового рабочего места</translation>
    </message>
    <message>
        <source>For one of two laptops that run the same desk. Everything on this one stays here; the other one goes on as the desk both were.</source>
        <translation>Для одного из двух ноутбуков, на которых работает одно и то же рабочее место. Всё, что есть на этом, остаётся здесь; другой продолжает как прежнее рабочее место.</translation>
    </message>
    <message>
        <source>Afterwards every officer here asks headquarters for certificates again. Until it answers, nothing can be signed or sent here; interviews go on.</source>
        <translation>После этого каждый сотрудник здесь снова запрашивает у центра сертификаты. До его ответа здесь нельзя ничего подписать или отправить; беседы продолжаются.</translation>
    </message>
    <message>
        <source>The name is missing</source>
        <translation>Не указано название</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>{name}, once more</source>
        <translation>{name}, ещё раз</translation>
    </message>
    <message>
        <source>The two passphrases differ</source>
        <translation>Парольные фразы не совпадают</translation>
    </message>
    <message>
        <source>Weak: somebody who tries names and common words would find it.</source>
        <translation>Слабая: её нашёл бы тот, кто перебирает имена и обычные слова.</translation>
    </message>
    <message>
        <source>Fair: one more word would make it good.</source>
        <translation>Средняя: ещё одно слово сделало бы её хорошей.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Хорошая.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Сильная.</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>This case was erased: nothing can be done with it any more.</source>
        <translation>Это дело стёрто: с ним больше ничего нельзя сделать.</translation>
    </message>
    <message>
        <source>This case is withdrawn: nothing is added to it until it is brought back.</source>
        <translation>Это дело отозвано: в него ничего не добавляют, пока его не вернут.</translation>
    </message>
    <message>
        <source>What can be done next</source>
        <translation>Что можно сделать дальше</translation>
    </message>
    <message>
        <source>As {role} you can read this case; interviews are for others.</source>
        <translation>Ваша роль: {role}. Вы можете читать это дело; беседы ведут другие.</translation>
    </message>
    <message>
        <source>Nothing can be signed yet: this desk waits for headquarters&apos; answer to its request.</source>
        <translation>Подписывать пока нельзя: рабочее место ждёт ответа центра на свой запрос.</translation>
    </message>
    <message>
        <source>Join the organisation</source>
        <translation>Подключить к ведомству</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Подписать</translation>
    </message>
    <message>
        <source>Continue interview</source>
        <translation>Продолжить беседу</translation>
    </message>
    <message>
        <source>Moved to the newer version. This draft is kept as it was.</source>
        <translation>Перенесено на более новую версию. Этот черновик сохранён как был.</translation>
    </message>
    <message>
        <source>Begun by you, and not for your role: {titles}. A supervisor hands it over or discards it.</source>
        <translation>Начато Вами, но не для Вашей роли: {titles}. Передаёт или отменяет руководитель.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) of other officers; only they can continue them. If one of them cannot, a supervisor hands it over.</source>
        <translation>
            <numerusform>%n черновик другого сотрудника; продолжить его может только он. Если он не может, черновик передаёт руководитель.</numerusform>
            <numerusform>%n черновика других сотрудников; продолжить их могут только они. Если кто-то не может, черновик передаёт руководитель.</numerusform>
            <numerusform>%n черновиков других сотрудников; продолжить их могут только они. Если кто-то не может, черновик передаёт руководитель.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>Тот же человек</translation>
    </message>
    <message>
        <source>Possibly the same person</source>
        <translation>Возможно, тот же человек</translation>
    </message>
    <message>
        <source>Given in a form, not in the case</source>
        <translation>Есть в опроснике, нет в деле</translation>
    </message>
    <message>
        <source>Drafts of other officers</source>
        <translation>Черновики других сотрудников</translation>
    </message>
    <message>
        <source>not at this desk any more</source>
        <translation>больше не на этом рабочем месте</translation>
    </message>
    <message>
        <source>Hand over or discard: {title}</source>
        <translation>Передать или прекратить без подписи: {title}</translation>
    </message>
    <message>
        <source>A newer version of this questionnaire is here.</source>
        <translation>Есть новая версия этого опросника.</translation>
    </message>
    <message>
        <source>Move to the newer version…</source>
        <translation>Перейти на новую версию…</translation>
    </message>
    <message>
        <source>Start an interview</source>
        <translation>Начать беседу</translation>
    </message>
    <message>
        <source>unvalidated</source>
        <translation>научно не проверен</translation>
    </message>
    <message>
        <source>Start {title}</source>
        <translation>Начать: {title}</translation>
    </message>
    <message>
        <source>This desk holds no instrument yet.</source>
        <translation>На этом рабочем месте пока нет опросников.</translation>
    </message>
    <message>
        <source>Your role does not start: {titles}</source>
        <translation>Ваша роль не начинает: {titles}</translation>
    </message>
    <message>
        <source>Signed records</source>
        <translation>Подписанные записи</translation>
    </message>
    <message>
        <source>One record was corrected twice. Look at both corrections.</source>
        <translation>Одна запись исправлена дважды. Посмотрите оба исправления.</translation>
    </message>
    <message>
        <source>Corrected: another record is in force</source>
        <translation>Исправлено: действует другая запись</translation>
    </message>
    <message>
        <source>for psychologists alone</source>
        <translation>только для психологов</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n заметка</numerusform>
            <numerusform>%n заметки</numerusform>
            <numerusform>%n заметок</numerusform>
        </translation>
    </message>
    <message>
        <source>no notes yet</source>
        <translation>заметок пока нет</translation>
    </message>
    <message>
        <source>Clinical notes</source>
        <translation>Клинические заметки</translation>
    </message>
    <message>
        <source>There is something here that only psychologists can read. What you need to know of it they release to everyone, at the top of this page.</source>
        <translation>Здесь есть то, что могут читать только психологи. То, что Вам нужно из этого знать, они передают всем, вверху этой страницы.</translation>
    </message>
    <message>
        <source>This case is closed: no interview begins until it is opened again.</source>
        <translation>Это дело закрыто: пока его снова не откроют, беседы не начинают.</translation>
    </message>
</context>
<context>
    <name>NoInterviewPage</name>
    <message>
        <source>Interview</source>
        <translation>Беседа</translation>
    </message>
    <message>
        <source>No interview is open.</source>
        <translation>Беседа не открыта.</translation>
    </message>
    <message>
        <source>Choose a case, then start an instrument or continue a draft.</source>
        <translation>Выберите дело, затем начните опросник или продолжите черновик.</translation>
    </message>
    <message>
        <source>Choose a case</source>
        <translation>Выбрать дело</translation>
    </message>
</context>
<context>
    <name>NobodyYet</name>
    <message>
        <source>{officer} prepares a decision</source>
        <translation>{officer} готовит решение</translation>
    </message>
    <message>
        <source>It can be withdrawn where nobody goes on with it.</source>
        <translation>Его можно отозвать, если никто не продолжает.</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>A decision is in force</source>
        <translation>Решение действует</translation>
    </message>
    <message>
        <source>To decide anew, say on its page why it has to be looked at again.</source>
        <translation>Чтобы решить заново, скажите на его странице, почему его нужно пересмотреть.</translation>
    </message>
    <message>
        <source>Read the decision</source>
        <translation>Прочитать решение</translation>
    </message>
    <message>
        <source>There is nothing to decide from</source>
        <translation>Решать не на чем</translation>
    </message>
    <message>
        <source>A decision works from signed records in force; none is here yet.</source>
        <translation>Решение основано на подписанных записях, которые действуют; здесь их ещё нет.</translation>
    </message>
    <message>
        <source>Nobody prepares a decision</source>
        <translation>Решение никто не готовит</translation>
    </message>
    <message>
        <source>One decision-maker prepares it, and all of its panel sign it. Nothing is chosen beforehand.</source>
        <translation>Его готовит один принимающий решение, подписывает вся комиссия. Заранее ничего не выбрано.</translation>
    </message>
    <message>
        <source>Prepare a decision</source>
        <translation>Подготовить решение</translation>
    </message>
</context>
<context>
    <name>NotRead</name>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Words of the organisation: {title} {version}, approved by {name}, {day}.</source>
        <translation>Слова организации: {title} {version}, утвердил(а) {name}, {day}.</translation>
    </message>
    <message>
        <source>There are no approved words in {wanted}. These are the official ones ({language}): have an interpreter read them aloud.</source>
        <translation>На языке {wanted} утверждённых слов нет. Это официальные ({language}): пусть переводчик прочтёт их вслух.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Less</source>
        <translation>Свернуть</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
</context>
<context>
    <name>NumberQuestion</name>
    <message>
        <source>One less</source>
        <translation>На один меньше</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>На один больше</translation>
    </message>
</context>
<context>
    <name>NumbersPage</name>
    <message>
        <source>Numbers</source>
        <translation>Числа</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Выгрузить…</translation>
    </message>
    <message>
        <source>The way at one look</source>
        <translation>Путь одним взглядом</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>By</source>
        <translation>По признаку</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Чего</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Nothing is counted yet.</source>
        <translation>Пока ничего не посчитано.</translation>
    </message>
    <message>
        <source>First contacts, arrivals, judgements and decisions count as soon as they are here.</source>
        <translation>Первые обращения, прибытия, суждения и решения считаются, как только они здесь появятся.</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Что это значит</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Все вместе</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Все годы</translation>
    </message>
    <message>
        <source>{table}: {of}</source>
        <translation>{table}: {of}</translation>
    </message>
    <message>
        <source>As of {when}. {cases} cases counted.</source>
        <translation>На {when}. Посчитано дел: {cases}.</translation>
    </message>
    <message>
        <source>Hidden: figures of fewer than {least} people, and others from which they could be worked out.</source>
        <translation>Скрыто: числа меньше {least} человек и другие, из которых их можно вывести.</translation>
    </message>
    <message>
        <source>A picture of the table beneath it</source>
        <translation>Изображение таблицы под ним</translation>
    </message>
    <message>
        <source>{n} records were not looked into: {why}.</source>
        <translation>Записей, в которые не заглядывали: {n} ({why}).</translation>
    </message>
    <message>
        <source>{n} cases were erased; their steps are still counted, without anything else.</source>
        <translation>Стёрто дел: {n}; их шаги по-прежнему учтены, без всего остального.</translation>
    </message>
    <message>
        <source>{n} pairs of cases are of one person; each counts as two.</source>
        <translation>Пар дел об одном человеке: {n}; каждая считается за два.</translation>
    </message>
    <message>
        <source>{n} cases changed and are not counted again yet.</source>
        <translation>Изменилось и ещё не посчитано дел: {n}.</translation>
    </message>
    <message>
        <source>{n} cases exported, sealed: {file}</source>
        <translation>Выгружено дел: {n}, запечатано: {file}</translation>
    </message>
    <message>
        <source>Print this table…</source>
        <translation>Напечатать эту таблицу…</translation>
    </message>
    <message>
        <source>Print this table?</source>
        <translation>Напечатать эту таблицу?</translation>
    </message>
    <message>
        <source>The numbers could not be read. What is shown may not be as of now.</source>
        <translation>Числа прочитать не удалось. Показанное, возможно, устарело.</translation>
    </message>
</context>
<context>
    <name>OffDialog</name>
    <message>
        <source>Take off the plan</source>
        <translation>Убрать из плана</translation>
    </message>
    <message>
        <source>They stay in the history. If the person takes back what they agreed to, that is written down on the page of outreach.</source>
        <translation>В истории запись остаётся. Если человек отзывает своё согласие, это записывают на странице согласий.</translation>
    </message>
    <message>
        <source>Sign it</source>
        <translation>Подписать</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Скажите, почему.</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
</context>
<context>
    <name>OfferDialog</name>
    <message>
        <source>Offer records again?</source>
        <translation>Отправить записи снова?</translation>
    </message>
    <message>
        <source>They go into a new bundle with a new number, signed by whoever writes it. Each keeps its own signature. HQ knows what it has: sending twice never makes two.</source>
        <translation>Они войдут в новый пакет с новым номером, который подпишет тот, кто его запишет. У каждой остаётся своя подпись. Центр знает, что у него есть: вторая отправка не создаёт второй записи.</translation>
    </message>
    <message>
        <source>Signed statement of {officer}, {day}</source>
        <translation>Подписанное заявление: {officer}, {day}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Offer all</source>
        <translation>Отправить все</translation>
    </message>
    <message>
        <source>Offer the ticked ones</source>
        <translation>Отправить отмеченные</translation>
    </message>
    <message>
        <source>Take this over into the case?</source>
        <translation>Взять это в дело?</translation>
    </message>
    <message>
        <source>{form} gave it. What the case said before stays in its history.</source>
        <translation>Это из опросника {form}. То, что было в деле раньше, останется в его истории.</translation>
    </message>
    <message>
        <source>The form says</source>
        <translation>В опроснике</translation>
    </message>
    <message>
        <source>The case says</source>
        <translation>В деле</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Решить позже</translation>
    </message>
    <message>
        <source>Leave the case as it is</source>
        <translation>Оставить дело как есть</translation>
    </message>
    <message>
        <source>Take it in its place</source>
        <translation>Заменить в деле</translation>
    </message>
    <message>
        <source>Add it to the case</source>
        <translation>Добавить в дело</translation>
    </message>
</context>
<context>
    <name>OfferedCases</name>
    <message>
        <source>{desk} hands over a case: {name}, {reference}</source>
        <translation>{desk} передаёт дело: {name}, {reference}</translation>
    </message>
    <message>
        <source>Accept the case</source>
        <translation>Принять дело</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Taken over into the case.</source>
        <translation>Взято в дело.</translation>
    </message>
    <message>
        <source>The case stays as it is.</source>
        <translation>Дело осталось как есть.</translation>
    </message>
</context>
<context>
    <name>OfficerOpener</name>
    <message>
        <source>Officer</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Choose the key file…</source>
        <translation>Выбрать файл-ключ…</translation>
    </message>
    <message>
        <source>The key file is missing</source>
        <translation>Не выбран файл-ключ</translation>
    </message>
    <message>
        <source>The passphrase is missing</source>
        <translation>Не введена парольная фраза</translation>
    </message>
    <message>
        <source>Key file: {name}</source>
        <translation>Файл-ключ: {name}</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Выбрать файл-ключ</translation>
    </message>
</context>
<context>
    <name>OpenBackupStep</name>
    <message>
        <source>All officers who had a key then unlock the desk again, as they did then.</source>
        <translation>Все сотрудники, у которых тогда был ключ, снова разблокируют рабочее место, как тогда.</translation>
    </message>
    <message>
        <source>None of them is there: use HQ&apos;s recovery file</source>
        <translation>Никого из них нет: взять файл восстановления центра</translation>
    </message>
</context>
<context>
    <name>OpenCaseDialog</name>
    <message>
        <source>All the calls of this story become part of it. A code word or a pseudonym is enough as a name; the real one can come later.</source>
        <translation>Все звонки этой истории станут частью дела. Вместо имени хватит условного слова или псевдонима; настоящее имя можно внести позже.</translation>
    </message>
    <message>
        <source>Name, or code word</source>
        <translation>Имя или условное слово</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Открыть дело</translation>
    </message>
    <message>
        <source>A case of their own</source>
        <translation>Собственное дело</translation>
    </message>
</context>
<context>
    <name>OpenDialog</name>
    <message>
        <source>Open the first ratings for the organisation?</source>
        <translation>Открыть первые оценки для организации?</translation>
    </message>
    <message>
        <source>Only where the first rater does not come back. It takes the organisation&apos;s clinical identity from the safe, and two officers together. Who opened it, whose it was and why is signed and logged.</source>
        <translation>Только если первый оценивающий не вернётся. Нужен клинический ключ организации из сейфа и двое сотрудников вместе. Кто открыл, чьи оценки и почему — подписывается и пишется в журнал.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>It is signed with the ratings.</source>
        <translation>Она подписывается вместе с оценками.</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Парольная фраза файла</translation>
    </message>
    <message>
        <source>Passphrase of the second officer</source>
        <translation>Парольная фраза второго сотрудника</translation>
    </message>
    <message>
        <source>Choose the file of the identity…</source>
        <translation>Выбрать файл ключа…</translation>
    </message>
    <message>
        <source>Nobody else of this desk could be the second officer. Add one under People.</source>
        <translation>На этом рабочем месте некому быть вторым сотрудником. Добавьте его в «Люди».</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Open them together</source>
        <translation>Открыть вместе</translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation>Файл: {name}</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>Укажите причину.</translation>
    </message>
    <message>
        <source>Choose the file from the safe</source>
        <translation>Выберите файл из сейфа</translation>
    </message>
    <message>
        <source>The passphrase of the file is missing</source>
        <translation>Не указана парольная фраза файла</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Выбрать файл</translation>
    </message>
</context>
<context>
    <name>OpenPoints</name>
    <message>
        <source>Nothing is said yet</source>
        <translation>Ещё ничего не сказано</translation>
    </message>
    <message>
        <source>Reasons are missing</source>
        <translation>Нет обоснования</translation>
    </message>
    <message>
        <source>It rests on no evidence</source>
        <translation>Не подкреплено сведениями</translation>
    </message>
    <message>
        <source>The outcome is not chosen</source>
        <translation>Исход не выбран</translation>
    </message>
    <message>
        <source>The legal ground is not chosen</source>
        <translation>Правовое основание не выбрано</translation>
    </message>
    <message>
        <source>The reasons for the outcome are missing</source>
        <translation>Нет обоснования исхода</translation>
    </message>
    <message>
        <source>To whom, which offence and which material are missing</source>
        <translation>Не указано, кому, какое преступление и какие материалы</translation>
    </message>
    <message>
        <source>What to find out, by whom and until when are missing</source>
        <translation>Не указано, что выяснить, кому и до какого дня</translation>
    </message>
    <message>
        <source>How to appeal is missing</source>
        <translation>Не указано, как обжаловать</translation>
    </message>
    <message>
        <source>Until when to appeal is missing</source>
        <translation>Не указано, до какого дня обжаловать</translation>
    </message>
    <message>
        <source>Who tells the person is missing</source>
        <translation>Не указано, кто сообщает человеку</translation>
    </message>
    <message>
        <source>The panel is not named</source>
        <translation>Комиссия не названа</translation>
    </message>
</context>
<context>
    <name>OpenedFile</name>
    <message>
        <source>Opened from outside: {name}</source>
        <translation>Открыт файл: {name}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>A backup. It makes a desk anew on this computer, as it was then.</source>
        <translation>Резервная копия. Она заново создаёт рабочее место на этом компьютере таким, каким оно тогда было.</translation>
    </message>
    <message>
        <source>Restore it…</source>
        <translation>Восстановить…</translation>
    </message>
    <message>
        <source>A backup. Lock this desk, then open the file again to restore it.</source>
        <translation>Резервная копия. Чтобы восстановить её, заблокируйте это рабочее место и откройте файл снова.</translation>
    </message>
    <message>
        <source>A bundle. It is taken in after unlocking, when you say so.</source>
        <translation>Пакет. Он будет принят после разблокировки, когда Вы это скажете.</translation>
    </message>
    <message>
        <source>A bundle.</source>
        <translation>Пакет.</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>A bundle. Your role does not take in bundles: ask a supervisor.</source>
        <translation>Пакет. Ваша роль не принимает пакеты: обратитесь к руководителю.</translation>
    </message>
    <message>
        <source>This is no bundle, no backup and no update. Nothing was read from it.</source>
        <translation>Это не пакет, не резервная копия и не обновление. Из файла ничего не прочитано.</translation>
    </message>
    <message>
        <source>An update of the program. It is looked at after unlocking, when you say so.</source>
        <translation>Обновление программы. Его посмотрят после разблокирования, когда Вы скажете.</translation>
    </message>
    <message>
        <source>An update of the program. Nothing is installed by itself.</source>
        <translation>Обновление программы. Само ничего не устанавливается.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Посмотреть</translation>
    </message>
</context>
<context>
    <name>Organisation</name>
    <message>
        <source>Revoked since {day}</source>
        <translation>Отозван с {day}</translation>
    </message>
    <message>
        <source>No certificate</source>
        <translation>Нет сертификата</translation>
    </message>
    <message>
        <source>Ended on {day}</source>
        <translation>Закончился {day}</translation>
    </message>
    <message>
        <source>Ends soon, on {day}</source>
        <translation>Скоро закончится, {day}</translation>
    </message>
    <message>
        <source>Valid until {day}</source>
        <translation>Действует до {day}</translation>
    </message>
</context>
<context>
    <name>OrganisationPage</name>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Desks and officers</source>
        <translation>Рабочие места и сотрудники</translation>
    </message>
    <message>
        <source>Issuing key</source>
        <translation>Ключ выдачи</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Реестр</translation>
    </message>
    <message>
        <source>Rules for all desks</source>
        <translation>Правила для всех рабочих мест</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Восстановление</translation>
    </message>
    <message>
        <source>Clinical identity</source>
        <translation>Клинический ключ</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>Тот же человек</translation>
    </message>
</context>
<context>
    <name>OtherWork</name>
    <message>
        <source>No bundle of this desk is on the stick.</source>
        <translation>Пакетов этого рабочего места на флешке нет.</translation>
    </message>
</context>
<context>
    <name>OutcomePanel</name>
    <message>
        <source>Outcome</source>
        <translation>Исход</translation>
    </message>
    <message>
        <source>The person is, or may be, a child: only child protection or more inquiry can be decided.</source>
        <translation>Человек — ребёнок или может им быть: решить можно только о защите ребёнка или о дополнительном выяснении.</translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation>Что решено</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>Правовое основание</translation>
    </message>
    <message>
        <source>The person reads them in the letter.</source>
        <translation>Человек прочтёт это в письме.</translation>
    </message>
    <message>
        <source>Reasons for the outcome</source>
        <translation>Обоснование исхода</translation>
    </message>
    <message>
        <source>Once the decision is in force it goes to the post as a task.</source>
        <translation>Когда решение начнёт действовать, это уйдёт на пост как задача.</translation>
    </message>
    <message>
        <source>What is to be found out</source>
        <translation>Что нужно выяснить</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>До какого дня</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Кто выясняет</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Ещё не выбрано</translation>
    </message>
</context>
<context>
    <name>OutcomeRules</name>
    <message>
        <source>How long decided cases are kept at headquarters</source>
        <translation>Сколько хранятся в центре дела с решением</translation>
    </message>
    <message>
        <source>Days from when the decision is in force, the person was told, and the days to appeal have ended. Then the case is restricted: supervisors and decision-makers alone open it, each time with a reason. After the second number of days a supervisor may erase it; nothing is erased by itself. Days for an outcome take the place of those for the stage.</source>
        <translation>Дни считаются с того, когда решение действует, человеку о нём сообщено и срок обжалования прошёл. Затем доступ к делу ограничен: его открывают только руководители и лица, принимающие решение, каждый раз с причиной. Ещё через второе число дней руководитель может стереть дело; само ничего не стирается. Дни по исходу действуют вместо дней по этапу.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Исход</translation>
    </message>
    <message>
        <source>Days kept</source>
        <translation>Дней открыто</translation>
    </message>
    <message>
        <source>Days restricted</source>
        <translation>Дней с ограничением</translation>
    </message>
    <message>
        <source>Days kept: {outcome}</source>
        <translation>Дней открыто: {outcome}</translation>
    </message>
    <message>
        <source>by stage</source>
        <translation>по этапу</translation>
    </message>
    <message>
        <source>Days restricted: {outcome}</source>
        <translation>Дней с ограничением: {outcome}</translation>
    </message>
</context>
<context>
    <name>Outreach</name>
    <message>
        <source>To be contacted</source>
        <translation>Чтобы с человеком связывались</translation>
    </message>
    <message>
        <source>Sharing with a partner</source>
        <translation>Передача партнёру</translation>
    </message>
    <message>
        <source>To speak in public</source>
        <translation>Выступать публично</translation>
    </message>
    <message>
        <source>Use of their story</source>
        <translation>Использовать историю человека</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Школа</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Работодатель</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Клиника</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Община</translation>
    </message>
    <message>
        <source>Another partner</source>
        <translation>Другой партнёр</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Дано</translation>
    </message>
    <message>
        <source>Its last day has passed</source>
        <translation>Последний день прошёл</translation>
    </message>
    <message>
        <source>A newer answer counts</source>
        <translation>Действует более новый ответ</translation>
    </message>
    <message>
        <source>Does not count: refused or taken back elsewhere</source>
        <translation>Не действует: в другом месте отказано или отозвано</translation>
    </message>
    <message>
        <source>Planned: ask how they are</source>
        <translation>Запланировано: спросите о самочувствии</translation>
    </message>
    <message>
        <source>They are well: it can take place</source>
        <translation>Самочувствие хорошее: может состояться</translation>
    </message>
    <message>
        <source>They are not well: it waits</source>
        <translation>Самочувствие нехорошее: ждёт</translation>
    </message>
    <message>
        <source>Took place: ask how they are</source>
        <translation>Состоялось: спросите о самочувствии</translation>
    </message>
    <message>
        <source>Over, and they were asked afterwards</source>
        <translation>Закончено, после этого спросили</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>They say they are well</source>
        <translation>Говорит, что всё хорошо</translation>
    </message>
    <message>
        <source>They say they are not well</source>
        <translation>Говорит, что плохо</translation>
    </message>
    <message>
        <source>They did not say</source>
        <translation>Не сказано</translation>
    </message>
    <message>
        <source>Asked before it</source>
        <translation>Спросили до этого</translation>
    </message>
    <message>
        <source>It took place</source>
        <translation>Состоялось</translation>
    </message>
    <message>
        <source>Asked after it</source>
        <translation>Спросили после этого</translation>
    </message>
    <message>
        <source>Not yet: no decision is in force.</source>
        <translation>Ещё нельзя: нет действующего решения.</translation>
    </message>
    <message>
        <source>Not now: the decision is looked at again.</source>
        <translation>Сейчас нельзя: решение рассматривают снова.</translation>
    </message>
    <message>
        <source>Not yet: the person was not told of the decision.</source>
        <translation>Ещё нельзя: человеку не сообщили о решении.</translation>
    </message>
    <message>
        <source>They said no</source>
        <translation>Не дано</translation>
    </message>
    <message>
        <source>They took it back</source>
        <translation>Отозвано</translation>
    </message>
</context>
<context>
    <name>OutreachAsks</name>
    <message>
        <source>They take everything back</source>
        <translation>Отзывают всё</translation>
    </message>
    <message>
        <source>They take this back</source>
        <translation>Отзывают это согласие</translation>
    </message>
    <message>
        <source>It counts from now on and goes to headquarters before all else. Engagements that rest on it are called off. Ask for no reason, and try to change nobody&apos;s mind.</source>
        <translation>Действует с этой минуты и уходит в центр прежде всего. Выступления, которые на нём держатся, отменяются. Не спрашивайте о причине и не уговаривайте.</translation>
    </message>
    <message>
        <source>Sign that it is taken back</source>
        <translation>Подписать отзыв</translation>
    </message>
    <message>
        <source>What the person said (optional)</source>
        <translation>Что сказал человек (необязательно)</translation>
    </message>
    <message>
        <source>The partner was told</source>
        <translation>Партнёру сообщили</translation>
    </message>
    <message>
        <source>You say, by name, that the partner knows that nothing more is shared. Give no reason to them.</source>
        <translation>Вы подтверждаете своим именем: партнёр знает, что больше ничего не передаётся. Причину партнёру не называйте.</translation>
    </message>
    <message>
        <source>Sign that they were told</source>
        <translation>Подписать, что сообщено</translation>
    </message>
    <message>
        <source>How, and who was told</source>
        <translation>Как и кому сообщили</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>В какой день</translation>
    </message>
    <message>
        <source>Stop all engagements?</source>
        <translation>Остановить все выступления?</translation>
    </message>
    <message>
        <source>None is planned or takes place until a psychologist lifts the stop. It goes to headquarters before all else.</source>
        <translation>Пока психолог не снимет запрет, ничего не планируется и не проходит. Это уходит в центр прежде всего.</translation>
    </message>
    <message>
        <source>Stop them</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>What everyone on this case may know</source>
        <translation>Что можно знать всем, кто работает с делом</translation>
    </message>
    <message>
        <source>Nothing clinical.</source>
        <translation>Ничего клинического.</translation>
    </message>
    <message>
        <source>Lift the stop?</source>
        <translation>Снять запрет?</translation>
    </message>
    <message>
        <source>Engagements can be planned again, and take place once the person is well.</source>
        <translation>Выступления снова можно планировать; они проходят, когда человек чувствует себя хорошо.</translation>
    </message>
    <message>
        <source>Lift it</source>
        <translation>Снять</translation>
    </message>
    <message>
        <source>Ask the person alone. It is what they say of themselves; you judge nothing. If they are not well, nothing takes place, and a psychologist can be asked.</source>
        <translation>Спросите человека наедине. Важно то, что он говорит о себе; Вы ничего не оцениваете. Если ему нехорошо, ничего не проходит, и можно позвать психолога.</translation>
    </message>
    <message>
        <source>Sign what they said</source>
        <translation>Подписать сказанное</translation>
    </message>
    <message>
        <source>In their words (optional)</source>
        <translation>Словами самого человека (необязательно)</translation>
    </message>
    <message>
        <source>What the person says</source>
        <translation>Что говорит человек</translation>
    </message>
    <message>
        <source>How are they before it?</source>
        <translation>Как человек себя чувствует до этого?</translation>
    </message>
    <message>
        <source>How are they after it?</source>
        <translation>Как человек себя чувствует после этого?</translation>
    </message>
    <message>
        <source>It took place</source>
        <translation>Состоялось</translation>
    </message>
    <message>
        <source>The person is asked afterwards how they are: today or in the next days.</source>
        <translation>После этого человека спрашивают о самочувствии: сегодня или в ближайшие дни.</translation>
    </message>
    <message>
        <source>Sign that it took place</source>
        <translation>Подписать, что состоялось</translation>
    </message>
    <message>
        <source>How it went (optional)</source>
        <translation>Как прошло (необязательно)</translation>
    </message>
    <message>
        <source>Call this engagement off?</source>
        <translation>Отменить это выступление?</translation>
    </message>
    <message>
        <source>It does not take place. What the person agreed to stays as it is.</source>
        <translation>Оно не состоится. Согласие человека остаётся прежним.</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
</context>
<context>
    <name>OutreachPage</name>
    <message>
        <source>Back to the case</source>
        <translation>Назад к делу</translation>
    </message>
    <message>
        <source>Who decides on this case sees nothing of this page and may weigh nothing of it. Refusing, or taking back, changes nothing: neither the decision nor the help.</source>
        <translation>Те, кто решает по этому делу, ничего с этой страницы не видят и учитывать не могут. Отказ или отзыв ничего не меняет: ни решения, ни помощи.</translation>
    </message>
    <message>
        <source>They take everything back…</source>
        <translation>Отзывают всё…</translation>
    </message>
    <message>
        <source>Stop all engagements…</source>
        <translation>Остановить все выступления…</translation>
    </message>
    <message>
        <source>What the person said</source>
        <translation>Что сказал человек</translation>
    </message>
    <message>
        <source>Engagements</source>
        <translation>Выступления</translation>
    </message>
    <message>
        <source>None yet. One is planned from the consent to speak, or to have the story used.</source>
        <translation>Пока нет. Выступление планируют из согласия выступать или использовать историю.</translation>
    </message>
    <message>
        <source>Consent and outreach</source>
        <translation>Согласие и выступления</translation>
    </message>
    <message>
        <source>Signed. It goes with the next bundle.</source>
        <translation>Подписано. Уйдёт со следующим пакетом.</translation>
    </message>
    <message>
        <source>Ask for consent…</source>
        <translation>Спросить о согласии…</translation>
    </message>
    <message>
        <source>The person took everything back. Nobody asked them anything since.</source>
        <translation>Человек отозвал всё. С тех пор ни о чём не спрашивали.</translation>
    </message>
    <message>
        <source>Nothing was asked yet. Whoever is asked can say no, and nothing follows.</source>
        <translation>Пока ни о чём не спрашивали. Можно ответить «нет», и ничего не последует.</translation>
    </message>
    <message>
        <source>This case was erased or withdrawn: nothing is added to it any more.</source>
        <translation>Это дело стёрто или отозвано: в него больше ничего не добавляют.</translation>
    </message>
    <message>
        <source>Asked before the person knows the decision, it would look like a condition.</source>
        <translation>Если спросить, пока человек не знает решения, это выглядит как условие.</translation>
    </message>
    <message>
        <source>The guardian may agree to contact and to sharing with a partner. Nothing in public is asked.</source>
        <translation>Опекун может согласиться на связь и на передачу партнёру. О публичном не спрашивают.</translation>
    </message>
    <message>
        <source>A psychologist stopped all engagements.</source>
        <translation>Психолог остановил все выступления.</translation>
    </message>
    <message>
        <source>Lift the stop…</source>
        <translation>Снять запрет…</translation>
    </message>
</context>
<context>
    <name>OutreachStep</name>
    <message>
        <source>What the person agrees to, refuses, takes back</source>
        <translation>На что человек согласен, в чём отказал, что отозвал</translation>
    </message>
    <message>
        <source>Consent and outreach</source>
        <translation>Согласие и выступления</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Indicators, part {number}</source>
        <translation>Индикаторы, часть {number}</translation>
    </message>
    <message>
        <source>{coded} coded, {omitted} left out, {open} open, of {all}.</source>
        <translation>Оценено: {coded}; не оценивается: {omitted}; пока не оценено: {open}; всего: {all}.</translation>
    </message>
    <message>
        <source>★ A supervisor looks at it the same day.</source>
        <translation>★ Руководитель смотрит его в тот же день.</translation>
    </message>
</context>
<context>
    <name>OwnFilesDialog</name>
    <message>
        <source>Own bundles on the stick</source>
        <translation>Свои пакеты на флешке</translation>
    </message>
    <message>
        <source>Only what the other side has confirmed can be removed; each file is read before it goes. Files of others stay as they are.</source>
        <translation>Убрать можно только то, что подтвердила другая сторона; перед этим каждый файл читается. Чужие файлы остаются как есть.</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Записан</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n confirmed file(s)</source>
        <translation>
            <numerusform>Убрать %n подтверждённый файл</numerusform>
            <numerusform>Убрать %n подтверждённых файла</numerusform>
            <numerusform>Убрать %n подтверждённых файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Bundle {number}</source>
        <translation>Пакет {number}</translation>
    </message>
    <message>
        <source>{bundle} for {desk}</source>
        <translation>{bundle} для: {desk}</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>подтверждён</translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation>ещё не подтверждён</translation>
    </message>
</context>
<context>
    <name>OwnPassphraseDialog</name>
    <message>
        <source>Your passphrase</source>
        <translation>Ваша парольная фраза</translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation>{field}: не указано</translation>
    </message>
</context>
<context>
    <name>PackDialog</name>
    <message>
        <source>Texts without a title</source>
        <translation>Тексты без названия</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>What is to be looked at</source>
        <translation>На что посмотреть</translation>
    </message>
    <message>
        <source>They are in force here at once, and go to every post with its next return bundle.</source>
        <translation>Здесь они действуют сразу, а на каждый пост придут со следующим ответным пакетом.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Sign these texts</source>
        <translation>Подписать эти тексты</translation>
    </message>
    <message>
        <source>{count} approved texts. Languages: {languages}. Official: {official}.</source>
        <translation>Утверждённых текстов: {count}. Языки: {languages}. Официальный: {official}.</translation>
    </message>
    <message>
        <source>It cannot be signed yet: {count} errors. Correct them in the spreadsheet, and look again.</source>
        <translation>Подписать пока нельзя, ошибок: {count}. Исправьте их в таблице и откройте её ещё раз.</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>Offer</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>Rights notice</source>
        <translation>Разъяснение прав</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Исход</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>Правовое основание</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Критерий</translation>
    </message>
    <message>
        <source>Item of a screener</source>
        <translation>Вопрос скрининга</translation>
    </message>
    <message>
        <source>Outcome after the return</source>
        <translation>Итог после возвращения</translation>
    </message>
    <message>
        <source>No sort of text is kept on this sheet; it is left out.</source>
        <translation>Такого листа нет среди видов текстов; он пропущен.</translation>
    </message>
    <message>
        <source>The column {detail} is not known; it is left out.</source>
        <translation>Столбец {detail} неизвестен; он пропущен.</translation>
    </message>
    <message>
        <source>The setting {detail} is not known; it is left out.</source>
        <translation>Настройка {detail} неизвестна; она пропущена.</translation>
    </message>
    <message>
        <source>Nobody approved these words; they are left out.</source>
        <translation>Эти слова никто не утвердил; они не войдут.</translation>
    </message>
    <message>
        <source>The language is not among those of the pack.</source>
        <translation>Этого языка нет среди языков набора.</translation>
    </message>
    <message>
        <source>No approved words in this language: an interpreter reads the official ones.</source>
        <translation>На этом языке нет утверждённых слов: переводчик прочтёт официальные.</translation>
    </message>
    <message>
        <source>There is no text of this sort.</source>
        <translation>Текстов этого вида нет.</translation>
    </message>
    <message>
        <source>Its length differs much from the official text ({detail} characters).</source>
        <translation>По длине сильно отличается от официального текста (знаков: {detail}).</translation>
    </message>
    <message>
        <source>“{detail}” runs from left to right in a text from right to left: isolate it by U+2068 and U+2069.</source>
        <translation>«{detail}» идёт слева направо в тексте справа налево: выделите знаками U+2068 и U+2069.</translation>
    </message>
    <message>
        <source>The sheet with the settings is missing.</source>
        <translation>Нет листа с настройками.</translation>
    </message>
    <message>
        <source>The column {detail} is missing.</source>
        <translation>Нет столбца {detail}.</translation>
    </message>
    <message>
        <source>The setting {detail} is missing.</source>
        <translation>Нет настройки {detail}.</translation>
    </message>
    <message>
        <source>The setting {detail} cannot be as it is.</source>
        <translation>Настройка {detail} не может быть такой.</translation>
    </message>
    <message>
        <source>A key has small letters, digits and hyphens only.</source>
        <translation>В ключе могут быть только строчные латинские буквы, цифры и дефисы.</translation>
    </message>
    <message>
        <source>This is no language code such as tg or fa-AF.</source>
        <translation>Это не код языка, такой как tg или fa-AF.</translation>
    </message>
    <message>
        <source>“{detail}” is no day such as 2026-11-22.</source>
        <translation>«{detail}» не дата вида 2026-11-22.</translation>
    </message>
    <message>
        <source>It does not say when it was approved.</source>
        <translation>Не сказано, когда утверждено.</translation>
    </message>
    <message>
        <source>There are no words.</source>
        <translation>Слов нет.</translation>
    </message>
    <message>
        <source>The same text and language stand here twice.</source>
        <translation>Один и тот же текст на одном языке стоит дважды.</translation>
    </message>
    <message>
        <source>There are no approved words in the official language.</source>
        <translation>На официальном языке нет утверждённых слов.</translation>
    </message>
    <message>
        <source>This text is missing.</source>
        <translation>Этого текста не хватает.</translation>
    </message>
    <message>
        <source>{detail} cannot be filled in here.</source>
        <translation>{detail} здесь подставить нельзя.</translation>
    </message>
    <message>
        <source>Placeholders differ from the official text: {detail}.</source>
        <translation>Подстановки не те, что в официальном тексте: {detail}.</translation>
    </message>
    <message>
        <source>A brace stands alone; placeholders are written like {{name}}.</source>
        <translation>Одиночная фигурная скобка; подстановки пишутся так: {{name}}.</translation>
    </message>
    <message>
        <source>It is too long ({detail} characters).</source>
        <translation>Слишком длинно (знаков: {detail}).</translation>
    </message>
    <message>
        <source>There are more than {detail} texts.</source>
        <translation>Текстов больше, чем {detail}.</translation>
    </message>
    <message>
        <source>It holds control characters.</source>
        <translation>Есть управляющие знаки.</translation>
    </message>
    <message>
        <source>It holds marks that show letters in another order than they are written.</source>
        <translation>Есть знаки, которые показывают буквы не в том порядке, в каком они написаны.</translation>
    </message>
    <message>
        <source>A mark that turns the direction of text is not closed in its line.</source>
        <translation>Знак смены направления текста не закрыт в своей строке.</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>строка {row}</translation>
    </message>
    <message>
        <source>Approved by {name}, {day}</source>
        <translation>Утверждено: {name}, {day}</translation>
    </message>
    <message>
        <source>Read aloud by the interpreter in {wanted}: no words are approved in it. These are in {language}.</source>
        <translation>Читает вслух переводчик, язык {wanted}: утверждённых слов на нём нет. Это {language}.</translation>
    </message>
</context>
<context>
    <name>PagesArea</name>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Страница {page} из {pages}</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperLine</name>
    <message>
        <source>What paper {number} is</source>
        <translation>Какой это документ {number}</translation>
    </message>
    <message>
        <source>Number, as printed</source>
        <translation>Номер, как напечатан</translation>
    </message>
    <message>
        <source>Number of paper {number}</source>
        <translation>Номер документа {number}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove paper {number}</source>
        <translation>Убрать документ {number}</translation>
    </message>
</context>
<context>
    <name>PaperSaving</name>
    <message>
        <source>Save the decision</source>
        <translation>Сохранить решение</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Сохранить письмо</translation>
    </message>
    <message>
        <source>Saved: {name}. It is not encrypted there.</source>
        <translation>Сохранено: {name}. Там оно не зашифровано.</translation>
    </message>
</context>
<context>
    <name>PapersEditor</name>
    <message>
        <source>Add a paper</source>
        <translation>Добавить документ</translation>
    </message>
</context>
<context>
    <name>PartnerCard</name>
    <message>
        <source>For: {item}</source>
        <translation>Для: {item}</translation>
    </message>
    <message>
        <source>Another desk says something else of them. Change it to what is so.</source>
        <translation>Другое рабочее место говорит об этом иначе. Запишите, как есть.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Take off the plan…</source>
        <translation>Убрать из плана…</translation>
    </message>
    <message>
        <source>May know, as the person said: {what}</source>
        <translation>Может знать, как сказал человек: {what}</translation>
    </message>
    <message>
        <source>May know nothing: the person was not asked.</source>
        <translation>Не может знать ничего: человека не спрашивали.</translation>
    </message>
    <message>
        <source>May know nothing: {state}</source>
        <translation>Не может знать ничего: {state}</translation>
    </message>
</context>
<context>
    <name>PartnerDialog</name>
    <message>
        <source>A partner of the plan</source>
        <translation>Партнёр плана</translation>
    </message>
    <message>
        <source>What they may know is what the person agrees to, on the page of outreach. Until then, and once it is taken back, they are told nothing.</source>
        <translation>Партнёр может знать только то, на что человек согласен на странице согласий. До этого и после отзыва ему не сообщают ничего.</translation>
    </message>
    <message>
        <source>Sign it</source>
        <translation>Подписать</translation>
    </message>
    <message>
        <source>Partner, by name</source>
        <translation>Партнёр, по названию или имени</translation>
    </message>
    <message>
        <source>What the partner is</source>
        <translation>Кто этот партнёр</translation>
    </message>
    <message>
        <source>What they do for the person</source>
        <translation>Что партнёр делает для человека</translation>
    </message>
    <message>
        <source>How they are reached (optional)</source>
        <translation>Как связаться (необязательно)</translation>
    </message>
    <message>
        <source>Who speaks there, and when.</source>
        <translation>Кто там отвечает и когда.</translation>
    </message>
    <message>
        <source>For which items of the plan</source>
        <translation>Для каких пунктов плана</translation>
    </message>
    <message>
        <source>Name the partner.</source>
        <translation>Назовите партнёра.</translation>
    </message>
    <message>
        <source>Say what the partner is.</source>
        <translation>Укажите, кто этот партнёр.</translation>
    </message>
    <message>
        <source>Say what they do for the person.</source>
        <translation>Напишите, что партнёр делает для человека.</translation>
    </message>
    <message>
        <source>What is written is too long to be kept.</source>
        <translation>Написанное слишком длинно, чтобы его сохранить.</translation>
    </message>
</context>
<context>
    <name>PartnersPage</name>
    <message>
        <source>Partners</source>
        <translation>Партнёры</translation>
    </message>
    <message>
        <source>To be told that nothing more is shared</source>
        <translation>Надо сообщить, что больше ничего не передаётся</translation>
    </message>
    <message>
        <source>Something is shared with them</source>
        <translation>Им что-то передаётся</translation>
    </message>
    <message>
        <source>Nothing is shared with a partner.</source>
        <translation>Партнёрам ничего не передаётся.</translation>
    </message>
    <message>
        <source>A school, an employer, a clinic or a community stands here once a person agreed, on the page of their case, that it may know something.</source>
        <translation>Школа, работодатель, клиника или община появляются здесь, когда человек согласился, чтобы они что-то знали; это пишут на странице его дела.</translation>
    </message>
    <message>
        <source>may know: {what}</source>
        <translation>может знать: {what}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>до {day}</translation>
    </message>
</context>
<context>
    <name>PartnersPart</name>
    <message>
        <source>A school, an employer, a clinic, a community: each knows only what the person agreed to.</source>
        <translation>Школа, работодатель, клиника, община: каждый знает только то, на что согласился человек.</translation>
    </message>
    <message>
        <source>Name a partner…</source>
        <translation>Назвать партнёра…</translation>
    </message>
    <message>
        <source>Partners ({count})</source>
        <translation>Партнёры ({count})</translation>
    </message>
</context>
<context>
    <name>PartsCard</name>
    <message>
        <source>Bundles in parts</source>
        <translation>Пакеты частями</translation>
    </message>
    <message>
        <source>Write the next parts</source>
        <translation>Записать следующие части</translation>
    </message>
    <message>
        <source>Give up the parts</source>
        <translation>Отказаться от частей</translation>
    </message>
    <message>
        <source>Remove these parts</source>
        <translation>Убрать эти части</translation>
    </message>
    <message>
        <source>To be written, of {count} parts: {missing}</source>
        <translation>Осталось записать, из частей ({count}): {missing}</translation>
    </message>
    <message>
        <source>All {count} parts are here, and the bundle was refused ({size}).</source>
        <translation>Все части здесь ({count}), но пакет не принят ({size}).</translation>
    </message>
    <message>
        <source>Missing, of {count} parts: {missing} ({size} are here)</source>
        <translation>Не хватает, из частей ({count}): {missing} (здесь {size})</translation>
    </message>
</context>
<context>
    <name>PartsList</name>
    <message>
        <source>Parts of the decision</source>
        <translation>Части решения</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) still open</source>
        <translation>
            <numerusform>Открыт ещё %n пункт</numerusform>
            <numerusform>Открыто ещё %n пункта</numerusform>
            <numerusform>Открыто ещё %n пунктов</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the first</source>
        <translation>К первому</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Ещё не выбрано</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Исход</translation>
    </message>
    <message>
        <source>Not filled in yet</source>
        <translation>Ещё не заполнено</translation>
    </message>
    <message>
        <source>Appeal, and who tells the person</source>
        <translation>Обжалование и кто сообщает человеку</translation>
    </message>
    <message>
        <source>Nobody named yet</source>
        <translation>Ещё никто не назван</translation>
    </message>
    <message>
        <source>The panel</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Ещё открыто</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Открытого нет.</translation>
    </message>
</context>
<context>
    <name>Passage</name>
    <message>
        <source>Husband or wife</source>
        <translation>Муж или жена</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Ребёнок</translation>
    </message>
    <message>
        <source>Father or mother</source>
        <translation>Отец или мать</translation>
    </message>
    <message>
        <source>Brother or sister</source>
        <translation>Брат или сестра</translation>
    </message>
    <message>
        <source>Other relative</source>
        <translation>Другой родственник</translation>
    </message>
    <message>
        <source>Companion</source>
        <translation>Спутник</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Опекун</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Свидетель</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Переводчик</translation>
    </message>
    <message>
        <source>Papers were seen</source>
        <translation>Документы видели</translation>
    </message>
    <message>
        <source>They say so</source>
        <translation>Говорят так</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Есть сомнение</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Безопасный путь</translation>
    </message>
    <message>
        <source>Place to live</source>
        <translation>Жильё</translation>
    </message>
    <message>
        <source>Being looked after</source>
        <translation>Поддержка после приезда</translation>
    </message>
    <message>
        <source>Looking for somebody</source>
        <translation>Поиск человека</translation>
    </message>
    <message>
        <source>Registering a birth</source>
        <translation>Регистрация рождения</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>Готовится</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>В пути</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>Went wrong</source>
        <translation>Не удалось</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Evidence of who they are</source>
        <translation>Подтверждение личности</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Step at a consulate</source>
        <translation>Шаг в консульстве</translation>
    </message>
    <message>
        <source>Transit permit</source>
        <translation>Разрешение на транзит</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Билет</translation>
    </message>
    <message>
        <source>Part of the way</source>
        <translation>Часть пути</translation>
    </message>
    <message>
        <source>Escort</source>
        <translation>Сопровождающий</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Деньги</translation>
    </message>
    <message>
        <source>Who meets them</source>
        <translation>Кто встречает</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Прибытие</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>Lacking</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>Подано заявление</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Выдано</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Запланировано</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Не состоялось</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ожидается</translation>
    </message>
    <message>
        <source>{place} to {to}</source>
        <translation>{place} – {to}</translation>
    </message>
    <message>
        <source>Turned down</source>
        <translation>Отказано</translation>
    </message>
    <message>
        <source>Given to them</source>
        <translation>Отдано на руки</translation>
    </message>
    <message>
        <source>They showed it</source>
        <translation>Показано</translation>
    </message>
    <message>
        <source>They arrived</source>
        <translation>Прибыли</translation>
    </message>
    <message>
        <source>They did not arrive</source>
        <translation>Не прибыли</translation>
    </message>
    <message>
        <source>Border post</source>
        <translation>Пограничный пост</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>Ещё не извещён</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Извещён</translation>
    </message>
</context>
<context>
    <name>PassageActs</name>
    <message>
        <source>The file is begun.</source>
        <translation>Папка открыта.</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>Записано.</translation>
    </message>
    <message>
        <source>Travel sheet</source>
        <translation>Путевой лист</translation>
    </message>
    <message>
        <source>Notice for a border post</source>
        <translation>Уведомление для пограничного поста</translation>
    </message>
    <message>
        <source>Saved: {name}. It is not encrypted there.</source>
        <translation>Сохранено: {name}. Там оно не зашифровано.</translation>
    </message>
</context>
<context>
    <name>PassagePage</name>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>Which file</source>
        <translation>Какая папка</translation>
    </message>
    <message>
        <source>Begin a file…</source>
        <translation>Открыть папку…</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Добавить шаг</translation>
    </message>
    <message>
        <source>How far it is…</source>
        <translation>Как продвинулось…</translation>
    </message>
    <message>
        <source>For whom…</source>
        <translation>Для кого…</translation>
    </message>
    <message>
        <source>Travel sheet…</source>
        <translation>Путевой лист…</translation>
    </message>
    <message>
        <source>Notice for a border post…</source>
        <translation>Уведомление для пограничного поста…</translation>
    </message>
    <message>
        <source>No file yet. A passage has who goes, their papers, the way with its parts, who meets them and who does what until when. A place to live, looking for somebody and registering a birth are files too.</source>
        <translation>Папок ещё нет. В безопасном пути стоит, кто едет, их документы, части пути, кто встречает и кто что делает и до какого дня. Жильё, поиск человека и регистрация рождения – тоже папки.</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Как обстоит</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>Two desks differ: {desk} says “{state}”. Choose “How far it is” and settle it.</source>
        <translation>Два рабочих места расходятся: {desk} пишет «{state}». Выберите «Как продвинулось» и решите это.</translation>
    </message>
    <message>
        <source>Two desks differ</source>
        <translation>Рабочие места расходятся</translation>
    </message>
    <message>
        <source>Search passages</source>
        <translation>Поиск отрывков</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Отрывки</translation>
    </message>
    <message>
        <source>The passage; mark a part of it to take only that</source>
        <translation>Отрывок; выделите часть, чтобы взять только её</translation>
    </message>
    <message>
        <source>Make it a line (Enter)</source>
        <translation>Сделать строкой (Enter)</translation>
    </message>
    <message>
        <source>The same source is line {numbers} already.</source>
        <translation>Тот же источник уже в строке {numbers}.</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Ещё…</translation>
    </message>
    <message>
        <source>What is written down in the talk, in earlier records, calls and papers stands here.</source>
        <translation>Здесь то, что записано в беседе, в прежних записях, звонках и документах.</translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Show: {name}</source>
        <translation>Показать: {name}</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock включён</translation>
    </message>
    <message>
        <source>Keyboard: {name}</source>
        <translation>Клавиатура: {name}</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation>латинские буквы</translation>
    </message>
    <message>
        <source>Cyrillic letters</source>
        <translation>кириллические буквы</translation>
    </message>
    <message>
        <source>Arabic letters</source>
        <translation>арабские буквы</translation>
    </message>
</context>
<context>
    <name>PauseDialog</name>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Since {time}. All answers are saved.</source>
        <translation>С {time}. Все ответы сохранены.</translation>
    </message>
    <message>
        <source>Go on with the interview</source>
        <translation>Продолжить беседу</translation>
    </message>
    <message>
        <source>This pause is not written into the record: the questionnaire has no place for it now.</source>
        <translation>Эта пауза не попадёт в запись: в опроснике сейчас нет для неё места.</translation>
    </message>
    <message>
        <source>The person is in distress</source>
        <translation>Человеку тяжело</translation>
    </message>
    <message>
        <source>Grounding card</source>
        <translation>Карточка «Успокоиться»</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Направление к врачу или психологу</translation>
    </message>
    <message>
        <source>Say slowly: you are here, today, in this room. Nobody here will harm you.</source>
        <translation>Скажите медленно: Вы здесь, сегодня, в этой комнате. Никто здесь не причинит Вам вреда.</translation>
    </message>
    <message>
        <source>Ask to put both feet on the floor, and to breathe out longer than in, five times.</source>
        <translation>Попросите поставить обе ноги на пол и пять раз выдохнуть дольше, чем вдохнуть.</translation>
    </message>
    <message>
        <source>Ask to name five things to see, four to touch, three to hear.</source>
        <translation>Попросите назвать пять вещей, которые видно, четыре, которые можно потрогать, три, которые слышно.</translation>
    </message>
    <message>
        <source>Offer water, air, the bathroom. Ask nothing about what happened.</source>
        <translation>Предложите воду, воздух, туалет. Не спрашивайте о том, что случилось.</translation>
    </message>
    <message>
        <source>Call the psychologist or the doctor on duty if it does not pass within minutes, and at once when the person speaks of dying or cannot say where they are. Stay with the person until somebody has taken over. Note who was called and when.</source>
        <translation>Позовите психолога или дежурного врача, если это не проходит за несколько минут, и сразу, если человек говорит о смерти или не может сказать, где находится. Оставайтесь рядом, пока Вас не сменят. Запишите, кого позвали и когда.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Take a desk in</source>
        <translation>Принять рабочее место</translation>
    </message>
    <message>
        <source>Read the twelve words aloud to make sure that a certificate is who it says.</source>
        <translation>Чтобы убедиться, чей это сертификат, прочитайте двенадцать слов вслух.</translation>
    </message>
    <message>
        <source>Add an officer…</source>
        <translation>Добавить сотрудника…</translation>
    </message>
    <message>
        <source>Remove the officer…</source>
        <translation>Удалить сотрудника…</translation>
    </message>
    <message>
        <source>Languages and sex…</source>
        <translation>Языки и пол…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Languages, sex</source>
        <translation>Языки, пол</translation>
    </message>
    <message>
        <source>Key on this desk</source>
        <translation>Ключ здесь</translation>
    </message>
    <message>
        <source>Certificate until</source>
        <translation>Сертификат до</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Принадлежность рабочего места</translation>
    </message>
    <message>
        <source>Join the organisation</source>
        <translation>Подключить к ведомству</translation>
    </message>
    <message>
        <source>Whoever copied their key could still read what is written from now on.</source>
        <translation>Тот, кто скопировал ключ этого сотрудника, мог бы прочитать и то, что будет записано дальше.</translation>
    </message>
    <message>
        <source>Ask a supervisor or an administrator of this desk to make it.</source>
        <translation>Попросите руководителя или администратора этого рабочего места создать его.</translation>
    </message>
    <message>
        <source>An officer was removed; the casebook still waits for its new key.</source>
        <translation>Сотрудник удалён; книга дел ещё ждёт нового ключа.</translation>
    </message>
    <message>
        <source>Make a new store key…</source>
        <translation>Создать новый ключ книги дел…</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>пока нет</translation>
    </message>
    <message>
        <source>account closed</source>
        <translation>доступ закрыт</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>повреждён</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Twelve words of {name}: {words}</source>
        <translation>{name}, двенадцать слов: {words}</translation>
    </message>
    <message>
        <source>Their certificate was made here; they can work at once.</source>
        <translation>Сертификат создан здесь; можно сразу начинать работу.</translation>
    </message>
    <message>
        <source>Next they unlock the desk themselves and ask headquarters for their certificate, under People. Until then they can interview, and not sign.</source>
        <translation>Теперь новый сотрудник сам разблокирует рабочее место и запрашивает у центра сертификат в разделе «Люди». До тех пор можно вести беседы, но не подписывать.</translation>
    </message>
    <message>
        <source>{name} can unlock this desk now.</source>
        <translation>{name} теперь может разблокировать это рабочее место.</translation>
    </message>
    <message>
        <source>{name} cannot unlock this desk any more.</source>
        <translation>{name} больше не может разблокировать это рабочее место.</translation>
    </message>
    <message>
        <source>The casebook has a new key. Make a new backup, and tell headquarters to take the certificate back.</source>
        <translation>У книги дел новый ключ. Сделайте новую резервную копию и сообщите в центр, чтобы сертификат отозвали.</translation>
    </message>
    <message>
        <source>{name}&apos;s account is closed, but the new key could not be made.</source>
        <translation>{name}: доступ закрыт, но новый ключ создать не удалось.</translation>
    </message>
    <message>
        <source>The casebook has a new key.</source>
        <translation>У книги дел новый ключ.</translation>
    </message>
    <message>
        <source>Make a new backup: older ones still open with the old key.</source>
        <translation>Сделайте новую резервную копию: старые по-прежнему открываются старым ключом.</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Erased</source>
        <translation>Стёрто</translation>
    </message>
    <message>
        <source>birth date not known</source>
        <translation>дата рождения неизвестна</translation>
    </message>
    <message>
        <source>birth date not asked yet</source>
        <translation>о дате рождения ещё не спрашивали</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>род. {date}</translation>
    </message>
    <message numerus="yes">
        <source>age %n</source>
        <translation>
            <numerusform>%n год</numerusform>
            <numerusform>%n года</numerusform>
            <numerusform>%n лет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n years old</source>
        <translation>
            <numerusform>около %n года</numerusform>
            <numerusform>около %n лет</numerusform>
            <numerusform>около %n лет</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Birth date</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation>Где находится</translation>
    </message>
    <message>
        <source>How to reach them without danger</source>
        <translation>Как связаться без опасности</translation>
    </message>
    <message>
        <source>Their safety</source>
        <translation>Безопасность этого человека</translation>
    </message>
    <message>
        <source>What endangers them, what must not be said. It is never printed.</source>
        <translation>Что ему угрожает, чего нельзя говорить. Это никогда не печатается.</translation>
    </message>
    <message>
        <source>Why it changes</source>
        <translation>Почему меняется</translation>
    </message>
    <message>
        <source>What is known of this person</source>
        <translation>Что известно об этом человеке</translation>
    </message>
    <message>
        <source>Somebody else of this case</source>
        <translation>Ещё один человек этого дела</translation>
    </message>
    <message>
        <source>Nobody written down here is rated, compared with cases or lists, or gets a case by the word of others.</source>
        <translation>Никого из записанных здесь не оценивают, не сравнивают с делами и списками, и дело со слов других не открывают.</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Записать</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>The person this case is about. What is known of them is in the story.</source>
        <translation>Человек, о котором это дело. Что о нём известно, стоит в истории.</translation>
    </message>
    <message>
        <source>Named in {case}</source>
        <translation>Назван(а) в {case}</translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation>Где находится</translation>
    </message>
    <message>
        <source>How to reach them without danger</source>
        <translation>Как связаться без опасности</translation>
    </message>
    <message>
        <source>Their safety</source>
        <translation>Безопасность этого человека</translation>
    </message>
    <message>
        <source>They made contact themselves</source>
        <translation>Обратился(-ась) сам(а)</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Связать…</translation>
    </message>
    <message>
        <source>They made contact…</source>
        <translation>Обратился(-ась) сам(а)…</translation>
    </message>
    <message>
        <source>Open their case {case}</source>
        <translation>Открыть дело {case}</translation>
    </message>
    <message>
        <source>Not their case…</source>
        <translation>Это не его дело…</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Кто это записал</translation>
    </message>
    <message>
        <source>Another desk says otherwise</source>
        <translation>Другое рабочее место пишет иначе</translation>
    </message>
    <message>
        <source>Choose Change, write what is true and why: that settles it at both desks.</source>
        <translation>Выберите «Изменить», напишите, что верно и почему: это решит вопрос на обоих рабочих местах.</translation>
    </message>
    <message>
        <source>{kin} of {name}</source>
        <translation>{kin}, чей(-я): {name}</translation>
    </message>
    <message>
        <source>Taken back: {link}</source>
        <translation>Отменено: {link}</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Отменить…</translation>
    </message>
    <message>
        <source>Take back: {link}</source>
        <translation>Отменить: {link}</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>None of them</source>
        <translation>Ни на одной</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>The person</source>
        <translation>Сам человек</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Take the picture</source>
        <translation>Сделать снимок</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Использовать</translation>
    </message>
    <message>
        <source>Take another</source>
        <translation>Сделать другой</translation>
    </message>
    <message>
        <source>This is the picture. It is kept nowhere until you use it.</source>
        <translation>Это снимок. Он нигде не сохраняется, пока Вы его не используете.</translation>
    </message>
</context>
<context>
    <name>PlaceButton</name>
    <message>
        <source>Go to: {title}</source>
        <translation>Перейти: {title}</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>This place is in no record in force.</source>
        <translation>Этого места нет ни в одной действующей записи.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Still open</source>
        <translation>Ещё открыто</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>Said differently</source>
        <translation>Сказано по-разному</translation>
    </message>
    <message>
        <source>Planned anew</source>
        <translation>Запланировано заново</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>Сделано частично</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Ещё не сделано</translation>
    </message>
    <message>
        <source>We failed to do it</source>
        <translation>Мы не справились</translation>
    </message>
    <message>
        <source>No longer wanted by the person</source>
        <translation>Человек больше этого не хочет</translation>
    </message>
    <message>
        <source>Cannot be done</source>
        <translation>Сделать нельзя</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>now: {who}</source>
        <translation>теперь: {who}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>до {day}</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>You say it by name. It is signed, and goes to headquarters with the next bundle.</source>
        <translation>Вы говорите это от своего имени. Это подписывается и уйдёт в центр со следующим пакетом.</translation>
    </message>
    <message>
        <source>What became of it?</source>
        <translation>Что из этого вышло?</translation>
    </message>
    <message>
        <source>It was done</source>
        <translation>Это сделано</translation>
    </message>
    <message>
        <source>It goes on: another day, or somebody else does it</source>
        <translation>Продолжается: другой день или другой человек</translation>
    </message>
    <message>
        <source>It cannot be done</source>
        <translation>Это сделать нельзя</translation>
    </message>
    <message>
        <source>The person no longer wants it; that counts against nobody</source>
        <translation>Человек больше этого не хочет; это никому не ставится в вину</translation>
    </message>
    <message>
        <source>Who does it now?</source>
        <translation>Кто делает это теперь?</translation>
    </message>
    <message>
        <source>As before; an officer, or other words</source>
        <translation>Как раньше; сотрудник или другие слова</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Sign it</source>
        <translation>Подписать</translation>
    </message>
    <message>
        <source>This day lies ahead: what was done was done today or before.</source>
        <translation>Этот день впереди: сделанное сделано сегодня или раньше.</translation>
    </message>
    <message>
        <source>Give a day that is not over, or who does it now.</source>
        <translation>Укажите день, который ещё не прошёл, или кто делает это теперь.</translation>
    </message>
    <message>
        <source>What was done?</source>
        <translation>Что сделано?</translation>
    </message>
    <message>
        <source>Why? (optional)</source>
        <translation>Почему? (необязательно)</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Почему?</translation>
    </message>
    <message>
        <source>When? (optional: today)</source>
        <translation>Когда? (необязательно: сегодня)</translation>
    </message>
    <message>
        <source>Until when now? (optional)</source>
        <translation>До какого дня теперь? (необязательно)</translation>
    </message>
    <message>
        <source>Say what was done, or why not.</source>
        <translation>Скажите, что сделано или почему нет.</translation>
    </message>
    <message>
        <source>This is no day: give day, month and year.</source>
        <translation>Такого дня нет: укажите день, месяц и год.</translation>
    </message>
    <message>
        <source>Plan an engagement</source>
        <translation>Запланировать выступление</translation>
    </message>
    <message>
        <source>The person is asked before it how they are, and afterwards. They can call it off until it begins.</source>
        <translation>До и после этого человека спрашивают о самочувствии. Он может отменить, пока не началось.</translation>
    </message>
    <message>
        <source>Sign the plan</source>
        <translation>Подписать план</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>Where, and with whom</source>
        <translation>Где и с кем</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>В какой день</translation>
    </message>
    <message>
        <source>Say what it is.</source>
        <translation>Укажите, что это.</translation>
    </message>
    <message>
        <source>Say where it is.</source>
        <translation>Укажите, где это.</translation>
    </message>
    <message>
        <source>Say on which day; it is not past.</source>
        <translation>Укажите день; он не прошёл.</translation>
    </message>
    <message>
        <source>They agreed until {day} only.</source>
        <translation>Согласие только до {day}.</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>Begin a follow-up</source>
        <translation>Начать сопровождение</translation>
    </message>
    <message>
        <source>Still to be done</source>
        <translation>Предстоит сделать</translation>
    </message>
    <message>
        <source>Done or given up</source>
        <translation>Сделано или оставлено</translation>
    </message>
    <message>
        <source>Planned anew since</source>
        <translation>С тех пор запланировано заново</translation>
    </message>
    <message>
        <source>Nothing is planned yet</source>
        <translation>Пока ничего не запланировано</translation>
    </message>
    <message>
        <source>What a signed assessment plans, and the needs it names, appear here.</source>
        <translation>Здесь появляется то, что планирует подписанная оценка, и названные в ней потребности.</translation>
    </message>
    <message>
        <source>The assessment is looked at again on {day}.</source>
        <translation>День пересмотра оценки: {day}.</translation>
    </message>
    <message>
        <source>The follow-up was ended.</source>
        <translation>Сопровождение завершено.</translation>
    </message>
    <message>
        <source>{record} cannot be read here: what it plans is not shown.</source>
        <translation>{record}: здесь это прочитать нельзя, его план не показан.</translation>
    </message>
    <message>
        <source>How the person is</source>
        <translation>Как живёт человек</translation>
    </message>
    <message>
        <source>Two desks said it differently. Say what counts.</source>
        <translation>Два рабочих места сказали по-разному. Скажите, что верно.</translation>
    </message>
    <message>
        <source>How is the person after {count} months?…</source>
        <translation>Как живёт человек через {count} мес.?…</translation>
    </message>
    <message>
        <source>After {count} months: {words}</source>
        <translation>Через {count} мес.: {words}</translation>
    </message>
    <message>
        <source>Follow-up after {count} months: done</source>
        <translation>Сопровождение, месяцев: {count} — проведено</translation>
    </message>
    <message>
        <source>Follow-up after {count} months: {day}</source>
        <translation>Сопровождение, месяцев: {count} — {day}</translation>
    </message>
    <message>
        <source>Follow-up after {count} months: not held</source>
        <translation>Сопровождение, месяцев: {count} — не проведено</translation>
    </message>
</context>
<context>
    <name>PlannedModel</name>
    <message>
        <source>What was planned</source>
        <translation>Что было запланировано</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Что получилось</translation>
    </message>
    <message>
        <source>In the assessment after it</source>
        <translation>В следующей оценке</translation>
    </message>
    <message>
        <source>Nothing is known here</source>
        <translation>Здесь ничего не известно</translation>
    </message>
    <message>
        <source>planned again</source>
        <translation>снова в плане</translation>
    </message>
    <message>
        <source>not planned any more</source>
        <translation>больше не в плане</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>до {day}</translation>
    </message>
    <message>
        <source>planned on {day}</source>
        <translation>запланировано {day}</translation>
    </message>
</context>
<context>
    <name>PointQuestion</name>
    <message>
        <source>Latitude, longitude</source>
        <translation>Широта, долгота</translation>
    </message>
    <message>
        <source>Height, m</source>
        <translation>Высота, м</translation>
    </message>
    <message>
        <source>Accuracy, m</source>
        <translation>Точность, м</translation>
    </message>
</context>
<context>
    <name>PointsQuestion</name>
    <message>
        <source>One place a line: latitude, longitude</source>
        <translation>По одной точке в строке: широта, долгота</translation>
    </message>
</context>
<context>
    <name>PreviewWindow</name>
    <message>
        <source>{file}: preview</source>
        <translation>{file}: просмотр</translation>
    </message>
    <message>
        <source>PREVIEW: this is no interview. Nothing is kept, and nothing can be signed.</source>
        <translation>ПРОСМОТР: это не беседа. Ничего не сохраняется, и подписать ничего нельзя.</translation>
    </message>
    <message>
        <source>Read the file again (F5)</source>
        <translation>Прочитать файл заново (F5)</translation>
    </message>
    <message>
        <source>{file} cannot be read. Check that it is there.</source>
        <translation>{file} прочитать нельзя. Проверьте, что файл на месте.</translation>
    </message>
    <message>
        <source>The file cannot be used as it is now. Problems: {count}</source>
        <translation>Файл сейчас использовать нельзя. Проблем: {count}</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Paper is not encrypted, and the system&apos;s printing keeps pages for a while. Every page says who printed it, when, and which copy it is. The log keeps the reason.</source>
        <translation>Бумага не зашифрована, и печать системы некоторое время хранит страницы. На каждой странице указано, кто её напечатал, когда и какой это экземпляр. Причина остаётся в журнале.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Continue to the printer…</source>
        <translation>Дальше к принтеру…</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>Укажите причину.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>This computer has no printer. Add one in the system&apos;s settings.</source>
        <translation>У этого компьютера нет принтера. Добавьте его в настройках системы.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Ничего не напечатано.</translation>
    </message>
    <message>
        <source>Sent to the printer. The log has an entry.</source>
        <translation>Отправлено на принтер. В журнале есть запись.</translation>
    </message>
    <message>
        <source>At most {most} copies are printed at once.</source>
        <translation>За один раз печатается не больше {most} экземпляров.</translation>
    </message>
    <message>
        <source>Pages are not printed to a file. Save the report, where that is right.</source>
        <translation>В файл страницы не печатаются. Сохраните отчёт, если это допустимо.</translation>
    </message>
</context>
<context>
    <name>ProblemBox</name>
    <message>
        <source>There is a problem</source>
        <translation>Нужно исправить</translation>
    </message>
    <message>
        <source>Go on and come back to it later</source>
        <translation>Идти дальше и вернуться позже</translation>
    </message>
    <message>
        <source>And {count} more of them.</source>
        <translation>И ещё {count}.</translation>
    </message>
</context>
<context>
    <name>ProblemSummary</name>
    <message>
        <source>There is a problem</source>
        <translation>Нужно исправить</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>female</source>
        <translation>женский</translation>
    </message>
    <message>
        <source>male</source>
        <translation>мужской</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>не указан</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>Languages and sex of {name}</source>
        <translation>Языки и пол: {name}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>For whoever chooses an interviewer or an interpreter. It stays on this desk and stands in no certificate.</source>
        <translation>Для тех, кто выбирает, кому вести беседу или переводить. Остаётся на этом рабочем месте и не стоит ни в одном сертификате.</translation>
    </message>
    <message>
        <source>Can hold a talk in</source>
        <translation>Может вести беседу на языках</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Другие</translation>
    </message>
    <message>
        <source>ISO 639 codes with spaces between them, such as “sgh yai”.</source>
        <translation>Коды ISO 639 через пробел, например «sgh yai».</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>A person may ask to talk with somebody of their own sex.</source>
        <translation>Человек может попросить беседу с кем-то своего пола.</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
</context>
<context>
    <name>ProofPage</name>
    <message>
        <source>Proofs of amnesty</source>
        <translation>Справки об амнистии</translation>
    </message>
    <message>
        <source>Check a paper that somebody shows. What cannot be judged says nothing against the person.</source>
        <translation>Проверьте бумагу, которую показывают. Если оценить нельзя, человеку это не в укор.</translation>
    </message>
</context>
<context>
    <name>Proofs</name>
    <message>
        <source>This proof is valid.</source>
        <translation>Эта справка действительна.</translation>
    </message>
    <message>
        <source>It was given out by this organisation and is not taken back.</source>
        <translation>Её выдала эта организация, и она не отозвана.</translation>
    </message>
    <message>
        <source>This proof has ended.</source>
        <translation>Срок этой справки истёк.</translation>
    </message>
    <message>
        <source>The person may ask headquarters for a new one.</source>
        <translation>Человек может попросить в центре новую.</translation>
    </message>
    <message>
        <source>Headquarters took this proof back.</source>
        <translation>Центр отозвал эту справку.</translation>
    </message>
    <message>
        <source>Ask headquarters what is in force for the person now.</source>
        <translation>Спросите в центре, что сейчас действует для человека.</translation>
    </message>
    <message>
        <source>This proof was altered or forged.</source>
        <translation>Эта справка изменена или подделана.</translation>
    </message>
    <message>
        <source>Headquarters&apos; key did not sign it. Ask headquarters about the person.</source>
        <translation>Её подписал не ключ центра. Спросите в центре о человеке.</translation>
    </message>
    <message>
        <source>The name and birth date that were said are not those of this proof.</source>
        <translation>Названные имя и дата рождения не относятся к этой справке.</translation>
    </message>
    <message>
        <source>Try how others write the name, with an interpreter. If it stays so, the paper is somebody else&apos;s.</source>
        <translation>Попробуйте с переводчиком, как имя пишут другие. Если так и останется, бумага чужая.</translation>
    </message>
    <message>
        <source>Cannot be judged: it says it was issued later than now.</source>
        <translation>Оценить нельзя: сказано, что она выдана позже, чем сейчас.</translation>
    </message>
    <message>
        <source>A clock is wrong. Compare this computer&apos;s date with a calendar.</source>
        <translation>Какие-то часы идут неверно. Сверьте дату этого компьютера с календарём.</translation>
    </message>
    <message>
        <source>Cannot be judged: headquarters has suspended this proof.</source>
        <translation>Оценить нельзя: центр приостановил эту справку.</translation>
    </message>
    <message>
        <source>Ask headquarters; it may count again.</source>
        <translation>Спросите в центре; она может снова действовать.</translation>
    </message>
    <message>
        <source>Cannot be judged: the list here does not know the key that signed it.</source>
        <translation>Оценить нельзя: здешний список не знает ключа, которым она подписана.</translation>
    </message>
    <message>
        <source>It may be of another organisation, or newer than the list. Ask headquarters for its newest list.</source>
        <translation>Она может быть другой организации или новее списка. Попросите в центре новейший список.</translation>
    </message>
    <message>
        <source>Cannot be judged: somebody else may have had the key that signed it.</source>
        <translation>Оценить нельзя: ключ, которым она подписана, мог быть у кого-то другого.</translation>
    </message>
    <message>
        <source>The person needs a new proof. Ask headquarters.</source>
        <translation>Человеку нужна новая справка. Обратитесь в центр.</translation>
    </message>
    <message>
        <source>Cannot be judged: it says it was issued when its key did not sign.</source>
        <translation>Оценить нельзя: сказано, что она выдана, когда её ключ не подписывал.</translation>
    </message>
    <message>
        <source>Ask headquarters.</source>
        <translation>Обратитесь в центр.</translation>
    </message>
    <message>
        <source>Cannot be judged: headquarters&apos; list of proofs is not here.</source>
        <translation>Оценить нельзя: списка справок центра здесь нет.</translation>
    </message>
    <message>
        <source>It comes with headquarters&apos; next return bundle.</source>
        <translation>Он приходит со следующим ответным пакетом центра.</translation>
    </message>
    <message>
        <source>Cannot be judged: the list of proofs here is too old.</source>
        <translation>Оценить нельзя: здешний список справок слишком старый.</translation>
    </message>
    <message>
        <source>Whether it was taken back since, only a newer list says. Ask headquarters for one.</source>
        <translation>Отозвана ли она с тех пор, скажет только более новый список. Попросите его в центре.</translation>
    </message>
    <message>
        <source>Cannot be judged: nobody can judge who signed the list of proofs here.</source>
        <translation>Оценить нельзя: неизвестно, кто подписал здешний список справок.</translation>
    </message>
    <message>
        <source>Ask headquarters for its newest list.</source>
        <translation>Попросите в центре новейший список.</translation>
    </message>
    <message>
        <source>Cannot be judged: the list of proofs is dated later than it is here.</source>
        <translation>Оценить нельзя: дата списка справок позже, чем сейчас здесь.</translation>
    </message>
    <message>
        <source>The clock here is behind, or headquarters&apos; was ahead. Set this one right; else ask headquarters.</source>
        <translation>Здешние часы отстают, или спешили часы центра. Поправьте эти часы; если они верны, спросите в центре.</translation>
    </message>
    <message>
        <source>another decision took the place of the one it is of</source>
        <translation>место её решения заняло другое</translation>
    </message>
    <message>
        <source>it was withdrawn</source>
        <translation>она отозвана</translation>
    </message>
    <message>
        <source>the decision it is of is looked at again</source>
        <translation>её решение пересматривают</translation>
    </message>
    <message>
        <source>it was lost</source>
        <translation>она потеряна</translation>
    </message>
    <message>
        <source>a name on it was wrong</source>
        <translation>имя в ней было неверным</translation>
    </message>
    <message>
        <source>another took its place</source>
        <translation>её место заняла другая</translation>
    </message>
    <message>
        <source>somebody else used it</source>
        <translation>ею пользовался кто-то другой</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>другая причина</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>приостановлена</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>отозвана</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>закончилась</translation>
    </message>
    <message>
        <source>none given out yet</source>
        <translation>ещё не выдана</translation>
    </message>
    <message>
        <source>Why: {why}, since {when}.</source>
        <translation>Почему: {why}, с {when}.</translation>
    </message>
    <message>
        <source>By headquarters&apos; list of {when}, number {number}, good until {until}.</source>
        <translation>По списку центра от {when}, номер {number}, годному до {until}.</translation>
    </message>
    <message>
        <source>Issued {issued}, valid until {until}.</source>
        <translation>Выдана {issued}, действительна до {until}.</translation>
    </message>
    <message>
        <source>Given out by {desk}, {organisation}.</source>
        <translation>Выдал {desk}, {organisation}.</translation>
    </message>
    <message>
        <source>Name and birth date are those of the proof.</source>
        <translation>Имя и дата рождения относятся к этой справке.</translation>
    </message>
    <message>
        <source>Whose it is was not compared: have the person say name and birth date aloud.</source>
        <translation>Чья она, не сверено: пусть человек назовёт вслух имя и дату рождения.</translation>
    </message>
    <message>
        <source>This is said of the paper. It does not say that the person was not amnestied.</source>
        <translation>Это сказано о бумаге. Это не значит, что человек не амнистирован.</translation>
    </message>
    <message>
        <source>Either a letter was mistyped, or this proof is not genuine.</source>
        <translation>Либо знак набран неверно, либо эта справка не подлинная.</translation>
    </message>
    <message>
        <source>Compare each line with the paper and type it again. If it stays so, headquarters&apos; key did not sign it: ask headquarters about the person.</source>
        <translation>Сравните каждую строку с бумагой и наберите её снова. Если ничего не изменится, её подписал не ключ центра: спросите в центре о человеке.</translation>
    </message>
    <message>
        <source>A letter may have been mistyped: compare each line with the paper and type it again. If it stays so, it may be of another organisation, or newer than the list. Ask headquarters for its newest.</source>
        <translation>Возможно, знак набран неверно: сравните каждую строку с бумагой и наберите её снова. Если ничего не изменится, она может быть другой организации или новее списка. Попросите в центре новейший.</translation>
    </message>
</context>
<context>
    <name>ProposalPanel</name>
    <message>
        <source>A proposed decision</source>
        <translation>Предложенное решение</translation>
    </message>
    <message>
        <source>Sign the decision…</source>
        <translation>Подписать решение…</translation>
    </message>
    <message>
        <source>Dissent…</source>
        <translation>Особое мнение…</translation>
    </message>
    <message>
        <source>Give your opinion…</source>
        <translation>Дать мнение…</translation>
    </message>
    <message>
        <source>Withdraw the proposal…</source>
        <translation>Отозвать предложение…</translation>
    </message>
    <message>
        <source>Another officer signs here…</source>
        <translation>Другой сотрудник подпишет здесь…</translation>
    </message>
    <message>
        <source>Another officer dissents here…</source>
        <translation>Другой сотрудник даст здесь особое мнение…</translation>
    </message>
    <message>
        <source>The lawyer is heard here…</source>
        <translation>Юриста выслушают здесь…</translation>
    </message>
    <message>
        <source>You have no say in it: you are not on its panel, and not its lawyer.</source>
        <translation>Вы в этом решении не участвуете: Вас нет в комиссии и Вы не его юрист.</translation>
    </message>
</context>
<context>
    <name>PutBackDialog</name>
    <message>
        <source>Put a question back</source>
        <translation>Вернуть вопрос</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
</context>
<context>
    <name>PutUnderTwoDialog</name>
    <message>
        <source>Put the issuing key under two officers</source>
        <translation>Поставить ключ выдачи под двух сотрудников</translation>
    </message>
    <message>
        <source>Put it under us two</source>
        <translation>Поставить под нас двоих</translation>
    </message>
    <message>
        <source>You are one of the two. Hand over the keyboard: the other types their passphrase. From then on each certificate and each revocation wants both of you, or another two who were named.</source>
        <translation>Вы — один из двоих. Передайте клавиатуру: другой вводит свою парольную фразу. С этого времени каждый сертификат и каждый отзыв требуют вас обоих или других двоих из назначенных.</translation>
    </message>
    <message>
        <source>Passphrase of the second officer</source>
        <translation>Парольная фраза второго сотрудника</translation>
    </message>
</context>
<context>
    <name>Quarantine</name>
    <message>
        <source>It holds together, and its signature is valid.</source>
        <translation>Всё сходится, подпись действительна.</translation>
    </message>
    <message>
        <source>It cannot be taken in: {why}.</source>
        <translation>Принять нельзя: {why}.</translation>
    </message>
    <message>
        <source>Its signature cannot be judged: {why}.</source>
        <translation>Проверить подпись нельзя: {why}.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Released by a psychologist</source>
        <translation>Передано психологом</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Прочитать нельзя</translation>
    </message>
    <message>
        <source>A record for psychologists alone</source>
        <translation>Запись только для психологов</translation>
    </message>
    <message>
        <source>Statement: {kind}</source>
        <translation>Заявление: {kind}</translation>
    </message>
    <message>
        <source>Second rating asked for</source>
        <translation>Запрос второй оценки</translation>
    </message>
    <message>
        <source>Evidence for a second rating</source>
        <translation>Сведения для второй оценки</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Оценки</translation>
    </message>
    <message>
        <source>Consensus of two raters</source>
        <translation>Общее решение двух оценивающих</translation>
    </message>
    <message>
        <source>Answer to a consensus</source>
        <translation>Ответ на общее решение</translation>
    </message>
    <message>
        <source>Second rating ended</source>
        <translation>Вторая оценка завершена</translation>
    </message>
    <message>
        <source>Evidence of a second rating erased</source>
        <translation>Свидетельства второй оценки стёрты навсегда</translation>
    </message>
</context>
<context>
    <name>QuarantinePage</name>
    <message>
        <source>Set aside at intake</source>
        <translation>Помещено отдельно при приёме</translation>
    </message>
    <message>
        <source>What came and was not taken in. Each decision is told to the post by its next return bundle, with your words.</source>
        <translation>То, что пришло и не принято. О каждом решении пост узнаёт со следующим ответным пакетом, с Вашими словами.</translation>
    </message>
    <message>
        <source>Show what is decided as well</source>
        <translation>Показать и решённое</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Why not taken in</source>
        <translation>Почему не принято</translation>
    </message>
    <message>
        <source>Nothing is set aside.</source>
        <translation>Отдельно ничего не помещено.</translation>
    </message>
    <message>
        <source>What cannot be taken in when a stick is received appears here.</source>
        <translation>Здесь появляется то, что нельзя принять с флешки.</translation>
    </message>
    <message>
        <source>Take it in…</source>
        <translation>Принять…</translation>
    </message>
    <message>
        <source>Take in all of its bundle…</source>
        <translation>Принять весь её пакет…</translation>
    </message>
    <message>
        <source>Ask the post to send it again…</source>
        <translation>Попросить пост прислать снова…</translation>
    </message>
    <message>
        <source>Set aside for good…</source>
        <translation>Окончательно поместить отдельно…</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Что в ней написано</translation>
    </message>
    <message>
        <source>Came {when}. Not taken in: {why}.</source>
        <translation>Пришло {when}. Не принято: {why}.</translation>
    </message>
    <message>
        <source>{officer}, {when}: {words}</source>
        <translation>{officer}, {when}: {words}</translation>
    </message>
    <message>
        <source>A supervisor decides on it.</source>
        <translation>Решает руководитель.</translation>
    </message>
    <message>
        <source>Ask the post to send it again: a stick may have been damaged. If it comes the same, set it aside; the post can correct it.</source>
        <translation>Попросите пост прислать её снова: могла повредиться флешка. Если она придёт такой же, поместите её отдельно; пост может её исправить.</translation>
    </message>
    <message>
        <source>Its signature cannot be judged. If you take it in, you answer for it: your name and your reason stay with it.</source>
        <translation>Проверить её подпись нельзя. Если Вы её примете, отвечаете Вы: Ваше имя и Ваша причина остаются с ней.</translation>
    </message>
    <message>
        <source>It is taken in like any other record, and the post is told.</source>
        <translation>Она принимается как любая другая запись, и пост об этом узнаёт.</translation>
    </message>
    <message>
        <source>Take it in after all?</source>
        <translation>Всё же принять?</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Принять</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) of this bundle are set aside. Each is judged by itself once more: what does not hold together stays here, and stops none of the others.</source>
        <translation>
            <numerusform>Помещено отдельно из этого пакета: %n. Каждое проверяется ещё раз само по себе: что не сходится, остаётся здесь и не мешает остальному.</numerusform>
            <numerusform>Помещено отдельно из этого пакета: %n. Каждое проверяется ещё раз само по себе: что не сходится, остаётся здесь и не мешает остальному.</numerusform>
            <numerusform>Помещено отдельно из этого пакета: %n. Каждое проверяется ещё раз само по себе: что не сходится, остаётся здесь и не мешает остальному.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their signatures cannot be judged, as this one&apos;s. If you take them in, you answer for each: your name and your reason stay with it.</source>
        <translation>Проверить их подписи нельзя, как и эту. Если Вы их примете, за каждую отвечаете Вы: Ваше имя и Ваша причина остаются с ней.</translation>
    </message>
    <message>
        <source>Take in all of this bundle?</source>
        <translation>Принять весь этот пакет?</translation>
    </message>
    <message>
        <source>Take all in</source>
        <translation>Принять всё</translation>
    </message>
    <message>
        <source>The post puts it into a new bundle. What came stays here until then.</source>
        <translation>Пост вложит её в новый пакет. До тех пор пришедшее остаётся здесь.</translation>
    </message>
    <message>
        <source>Ask the post to send it again?</source>
        <translation>Попросить пост прислать снова?</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Попросить</translation>
    </message>
    <message>
        <source>The post is told that headquarters does not want it. It stays here, and you can still take it in.</source>
        <translation>Пост узнаёт, что центру она не нужна. Она остаётся здесь, и её всё ещё можно принять.</translation>
    </message>
    <message>
        <source>Set it aside for good?</source>
        <translation>Окончательно поместить отдельно?</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Поместить отдельно</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) taken in.</source>
        <translation>
            <numerusform>Принято: %n.</numerusform>
            <numerusform>Принято: %n.</numerusform>
            <numerusform>Принято: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) here, each with why.</source>
        <translation>
            <numerusform>Остаётся здесь с указанием причины: %n.</numerusform>
            <numerusform>Остаётся здесь с указанием причины: %n.</numerusform>
            <numerusform>Остаётся здесь с указанием причины: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>{state}. The next return bundle tells {desk}.</source>
        <translation>{state}. Об этом сообщит следующий ответный пакет: {desk}.</translation>
    </message>
    <message>
        <source>Back to the inbox</source>
        <translation>К входящим</translation>
    </message>
    <message>
        <source>What is set aside could not be read. What is shown may not be all.</source>
        <translation>Помещённое отдельно прочитать не удалось. Показано, возможно, не всё.</translation>
    </message>
    <message>
        <source>What headquarters said and nobody here can judge. Telephone before you decide: your name and your words stay here. Or have headquarters say it once more.</source>
        <translation>То, что сказал центр и что здесь никто не может проверить. Прежде чем решать, позвоните: Ваше имя и Ваши слова останутся здесь. Или пусть центр скажет это ещё раз.</translation>
    </message>
    <message>
        <source>It counts here from now on, like anything else that headquarters said.</source>
        <translation>С этого времени оно здесь действует, как и всё, что сказал центр.</translation>
    </message>
    <message>
        <source>It counts for nothing here, and headquarters is not told: have it said once more. It stays here, and you can still take it in.</source>
        <translation>Здесь оно ничего не значит, и центру об этом не сообщается: пусть скажут ещё раз. Оно остаётся здесь, и его всё ещё можно принять.</translation>
    </message>
    <message>
        <source>{state}.</source>
        <translation>{state}.</translation>
    </message>
    <message>
        <source>Back to Transfer</source>
        <translation>К передаче</translation>
    </message>
</context>
<context>
    <name>QuestionWidget</name>
    <message>
        <source>{question} (optional)</source>
        <translation>{question} (необязательно)</translation>
    </message>
    <message>
        <source>Not shown here: {files}</source>
        <translation>Здесь не показано: {files}</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Enter a whole number, such as 12.</source>
        <translation>Введите целое число, например 12.</translation>
    </message>
    <message>
        <source>Enter a number, such as 12 or 12.5.</source>
        <translation>Введите число, например 12 или 12,5.</translation>
    </message>
    <message>
        <source>There is no such date. Check day, month and year.</source>
        <translation>Такой даты нет. Проверьте день, месяц и год.</translation>
    </message>
    <message>
        <source>The date is not complete yet.</source>
        <translation>Дата ещё не полная.</translation>
    </message>
    <message>
        <source>Enter the year with four digits, such as 1998.</source>
        <translation>Введите год четырьмя цифрами, например 1998.</translation>
    </message>
    <message>
        <source>Enter a time between 00:00 and 23:59.</source>
        <translation>Введите время от 00:00 до 23:59.</translation>
    </message>
    <message>
        <source>The time is not complete yet.</source>
        <translation>Время ещё не полное.</translation>
    </message>
    <message>
        <source>Enter latitude and longitude, such as 38.5598, 68.7870.</source>
        <translation>Введите широту и долготу, например 38.5598, 68.7870.</translation>
    </message>
    <message>
        <source>The latitude must be between -90 and 90 degrees.</source>
        <translation>Широта должна быть от −90 до 90 градусов.</translation>
    </message>
    <message>
        <source>The longitude must be between -180 and 180 degrees.</source>
        <translation>Долгота должна быть от −180 до 180 градусов.</translation>
    </message>
    <message>
        <source>More points are needed: two for a line, three for a shape.</source>
        <translation>Нужно больше точек: две для линии, три для фигуры.</translation>
    </message>
    <message>
        <source>There are invisible control characters in it. Type it again without them.</source>
        <translation>В тексте есть невидимые управляющие знаки. Введите его без них.</translation>
    </message>
    <message>
        <source>There are broken characters in it. Type it again without them.</source>
        <translation>В тексте есть испорченные знаки. Введите его без них.</translation>
    </message>
    <message>
        <source>It is too long. The limit is {limit} characters.</source>
        <translation>Слишком длинно. Не больше {limit} знаков.</translation>
    </message>
    <message>
        <source>With this answer a calculation of the form would make an endlessly long text. Tell its author.</source>
        <translation>С этим ответом вычисление в опроснике дало бы бесконечно длинный текст. Сообщите его автору.</translation>
    </message>
    <message>
        <source>Line {line}: {sentence}</source>
        <translation>Строка {line}: {sentence}</translation>
    </message>
    <message>
        <source>This answer does not fit the question. Check it.</source>
        <translation>Этот ответ не подходит к вопросу. Проверьте его.</translation>
    </message>
    <message>
        <source>The list of answers belongs to a file that is not here.</source>
        <translation>Список ответов находится в файле, которого здесь нет.</translation>
    </message>
    <message>
        <source>There is nothing to choose from yet. It depends on other answers.</source>
        <translation>Выбирать пока не из чего. Это зависит от других ответов.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is there.</source>
        <translation>Файл не читается. Проверьте, на месте ли он.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Минуты</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>{calendar}: that is {date}. Use this.</source>
        <translation>{calendar}: это {date}. Взять это.</translation>
    </message>
    <message>
        <source>Persian calendar</source>
        <translation>Персидский календарь</translation>
    </message>
    <message>
        <source>Islamic calendar</source>
        <translation>Исламский календарь</translation>
    </message>
    <message>
        <source>Coptic calendar</source>
        <translation>Коптский календарь</translation>
    </message>
    <message>
        <source>Ethiopian calendar</source>
        <translation>Эфиопский календарь</translation>
    </message>
    <message>
        <source>Buddhist calendar</source>
        <translation>Буддийский календарь</translation>
    </message>
    <message>
        <source>Said: {date}, {calendar}</source>
        <translation>Сказано: {date}, {calendar}</translation>
    </message>
    <message>
        <source>There are several codes in this picture. Take one of this code alone.</source>
        <translation>На этом снимке несколько кодов. Сделайте снимок только этого кода.</translation>
    </message>
    <message>
        <source>There is no code in this picture that can be read. Take it again, straight from above, or type what stands beneath the code.</source>
        <translation>На этом снимке нет кода, который можно прочитать. Снимите снова, прямо сверху, или наберите то, что стоит под кодом.</translation>
    </message>
</context>
<context>
    <name>QuestionsCard</name>
    <message>
        <source>Questions over all cases</source>
        <translation>Вопросы обо всех делах</translation>
    </message>
    <message>
        <source>Asked of an edition: all cases as they were on a day, in groups of people about whom it says the same. No answer tells of fewer people than the organisation&apos;s rule, nor do two answers put together.</source>
        <translation>Задаются выпуску: все дела, какими они были в один день, группами людей, о которых он говорит одно и то же. Ни один ответ не говорит о меньшем числе людей, чем велит правило организации, и два ответа вместе тоже.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Выпуск</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>By</source>
        <translation>По признаку</translation>
    </message>
    <message>
        <source>And by</source>
        <translation>И по признаку</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Годы</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Месяцы</translation>
    </message>
    <message>
        <source>Make a new edition</source>
        <translation>Сделать новый выпуск</translation>
    </message>
    <message>
        <source>Keep this question…</source>
        <translation>Сохранить этот вопрос…</translation>
    </message>
    <message>
        <source>Put this question away</source>
        <translation>Убрать этот вопрос</translation>
    </message>
    <message>
        <source>Put a question back…</source>
        <translation>Вернуть вопрос…</translation>
    </message>
    <message>
        <source>Seal this answer…</source>
        <translation>Запечатать этот ответ…</translation>
    </message>
    <message>
        <source>The question could not be answered.</source>
        <translation>На вопрос не удалось ответить.</translation>
    </message>
    <message>
        <source>Edition {n} made.</source>
        <translation>Выпуск {n} сделан.</translation>
    </message>
    <message>
        <source>The question was kept.</source>
        <translation>Вопрос сохранён.</translation>
    </message>
    <message>
        <source>“{name}” was put away. It can be put back.</source>
        <translation>«{name}»: вопрос убран. Его можно вернуть.</translation>
    </message>
    <message>
        <source>The question was put back.</source>
        <translation>Вопрос возвращён.</translation>
    </message>
    <message>
        <source>Sealed: {file}</source>
        <translation>Запечатано: {file}</translation>
    </message>
    <message>
        <source>There is no edition yet. Who may export numbers makes one.</source>
        <translation>Выпуска ещё нет. Его делает тот, кому можно экспортировать числа.</translation>
    </message>
    <message>
        <source>Edition {n} of {day}. In it: {cases}. In this answer: {total}.</source>
        <translation>Выпуск {n} от {day}. В нём: {cases}. В этом ответе: {total}.</translation>
    </message>
    <message>
        <source>Not in it yet: {held}. As they were before: {late}. They wait until {least} go together.</source>
        <translation>Ещё не в нём: {held}. Как были раньше: {late}. Они ждут, пока вместе не наберётся {least}.</translation>
    </message>
    <message>
        <source>As chosen here</source>
        <translation>Как выбрано здесь</translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation>Больше ничего</translation>
    </message>
</context>
<context>
    <name>QueueActs</name>
    <message>
        <source>It is yours. Others see that you have it.</source>
        <translation>Дело у Вас. Другие видят, что оно у Вас.</translation>
    </message>
    <message>
        <source>It is free for others.</source>
        <translation>Дело свободно для других.</translation>
    </message>
    <message>
        <source>It is in “To review” now.</source>
        <translation>Теперь оно в очереди «На просмотр».</translation>
    </message>
    <message>
        <source>It is in “To decide” now, free for who decides.</source>
        <translation>Теперь оно в очереди «К решению», свободно для тех, кто решает.</translation>
    </message>
    <message>
        <source>Ask for a second look?</source>
        <translation>Попросить второй взгляд?</translation>
    </message>
    <message>
        <source>Somebody else looks at the case, and you let it go. Say what they should look at.</source>
        <translation>Дело посмотрит кто-то другой, Вы его освобождаете. Скажите, на что обратить внимание.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Попросить</translation>
    </message>
    <message>
        <source>Your name, {officer}, and this moment stay with it. Say what you do about it; what has to be done for the person is not done by this.</source>
        <translation>Ваше имя, {officer}, и этот момент останутся при этом. Скажите, что Вы делаете; то, что нужно для человека, этим ещё не сделано.</translation>
    </message>
    <message>
        <source>Acknowledge this?</source>
        <translation>Подтвердить это?</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>It is with your colleague now.</source>
        <translation>Теперь оно у Вашего коллеги.</translation>
    </message>
    <message>
        <source>Somebody else looks.</source>
        <translation>Посмотрит кто-то другой.</translation>
    </message>
    <message>
        <source>Acknowledged. Your name stands with it.</source>
        <translation>Подтверждено. При этом стоит Ваше имя.</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Claimed by me</source>
        <translation>В работе у меня</translation>
    </message>
</context>
<context>
    <name>QueueTableModel</name>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Waits since</source>
        <translation>Ждёт с</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Важно знать</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Пост</translation>
    </message>
    <message>
        <source>Claimed by</source>
        <translation>В работе у</translation>
    </message>
</context>
<context>
    <name>Queues</name>
    <message>
        <source>Urgent</source>
        <translation>Срочно</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>На просмотр</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>Второй взгляд</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>К решению</translation>
    </message>
    <message>
        <source>Possibly the same person</source>
        <translation>Возможно, тот же человек</translation>
    </message>
    <message>
        <source>Waiting for a post</source>
        <translation>Ждут пост</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Вернулись</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Cases come with the bundles of posts, through the inbox.</source>
        <translation>Дела приходят с пакетами постов, через «Входящие».</translation>
    </message>
    <message>
        <source>What somebody has looked at once is reviewed here.</source>
        <translation>Здесь проверяют то, что кто-то уже посмотрел.</translation>
    </message>
    <message>
        <source>A case is here when somebody wants another pair of eyes.</source>
        <translation>Дело здесь, когда кто-то хочет, чтобы посмотрел ещё один человек.</translation>
    </message>
    <message>
        <source>A case is here once its review says it can be decided.</source>
        <translation>Дело здесь, когда после просмотра по нему можно принять решение.</translation>
    </message>
    <message>
        <source>A case is here when somebody very like its person is known already.</source>
        <translation>Дело здесь, когда уже известен очень похожий человек.</translation>
    </message>
    <message>
        <source>Records sent back and tasks wait here until their post has answered.</source>
        <translation>Возвращённые записи и задачи ждут здесь, пока пост не ответит.</translation>
    </message>
    <message>
        <source>What a post answered or corrected comes back here.</source>
        <translation>Сюда возвращается то, на что пост ответил или что исправил.</translation>
    </message>
    <message>
        <source>urgent release</source>
        <translation>срочно передано психологом</translation>
    </message>
    <message>
        <source>open alarm</source>
        <translation>открытая тревога</translation>
    </message>
    <message>
        <source>critical mark</source>
        <translation>индикатор для просмотра сегодня</translation>
    </message>
    <message>
        <source>something newer arrived</source>
        <translation>пришло новое</translation>
    </message>
    <message>
        <source>decision to be looked at again</source>
        <translation>решение нужно пересмотреть</translation>
    </message>
    <message>
        <source>record corrected</source>
        <translation>запись исправлена</translation>
    </message>
    <message>
        <source>reply came</source>
        <translation>пришёл ответ</translation>
    </message>
    <message>
        <source>task done</source>
        <translation>задача выполнена</translation>
    </message>
    <message>
        <source>task not possible</source>
        <translation>задачу выполнить нельзя</translation>
    </message>
    <message>
        <source>has a clinical record</source>
        <translation>есть клиническая запись</translation>
    </message>
    <message>
        <source>something in it cannot be read</source>
        <translation>что-то в нём нельзя прочитать</translation>
    </message>
    <message>
        <source>Urgent release by {officer}, {when}</source>
        <translation>Срочно передано: {officer}, {when}</translation>
    </message>
    <message>
        <source>Open alarm, noticed by {officer}, {when}</source>
        <translation>Открытая тревога, заметил(а) {officer}, {when}</translation>
    </message>
    <message>
        <source>Critical mark, signed by {officer}, {when}</source>
        <translation>Индикатор для просмотра сегодня, подписано: {officer}, {when}</translation>
    </message>
    <message>
        <source>an urgent release</source>
        <translation>срочно переданное</translation>
    </message>
    <message>
        <source>an open alarm</source>
        <translation>открытая тревога</translation>
    </message>
    <message>
        <source>a critical mark</source>
        <translation>индикатор для просмотра сегодня</translation>
    </message>
    <message>
        <source>it was let go</source>
        <translation>освобождено</translation>
    </message>
    <message>
        <source>given to somebody else</source>
        <translation>передано другому</translation>
    </message>
    <message>
        <source>moved on</source>
        <translation>передвинуто дальше</translation>
    </message>
    <message>
        <source>the period of the organisation&apos;s rules was over</source>
        <translation>истёк срок по правилам организации</translation>
    </message>
    <message>
        <source>the owner&apos;s account was closed</source>
        <translation>учётная запись сотрудника закрыта</translation>
    </message>
    <message>
        <source>it was made under a clock that stood ahead</source>
        <translation>взято, когда часы спешили</translation>
    </message>
    <message>
        <source>to be reviewed</source>
        <translation>на просмотр</translation>
    </message>
    <message>
        <source>a second look wanted</source>
        <translation>нужен второй взгляд</translation>
    </message>
    <message>
        <source>ready to be decided</source>
        <translation>готово к решению</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n дело</numerusform>
            <numerusform>%n дела</numerusform>
            <numerusform>%n дел</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are still being sorted in: the numbers are too low.</source>
        <translation>
            <numerusform>Ещё распределяется дел: %n, числа пока меньше настоящих.</numerusform>
            <numerusform>Ещё распределяется дел: %n, числа пока меньше настоящих.</numerusform>
            <numerusform>Ещё распределяется дел: %n, числа пока меньше настоящих.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) with something urgent that nobody has acknowledged</source>
        <translation>
            <numerusform>Дел со срочным, которое никто не подтвердил: %n</numerusform>
            <numerusform>Дел со срочным, которое никто не подтвердил: %n</numerusform>
            <numerusform>Дел со срочным, которое никто не подтвердил: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{officer} has it since {since}, given by {by}; ends {until}</source>
        <translation>В работе у: {officer}, с {since}, передал(а) {by}; до {until}</translation>
    </message>
    <message>
        <source>{officer} has it since {since}; ends {until}</source>
        <translation>В работе у: {officer}, с {since}; до {until}</translation>
    </message>
    <message>
        <source>{officer} had it since {since}; {by}, {until}: {why}</source>
        <translation>Было у: {officer}, с {since}; {by}, {until}: {why}</translation>
    </message>
    <message>
        <source>{officer} had it since {since}; ended by itself {until}: {why}</source>
        <translation>Было у: {officer}, с {since}; закончилось само {until}: {why}</translation>
    </message>
    <message>
        <source>{officer}, {when}: {step}</source>
        <translation>{officer}, {when}: {step}</translation>
    </message>
    <message>
        <source>a decision waits for its panel</source>
        <translation>решение ждёт свою комиссию</translation>
    </message>
    <message>
        <source>A psychologist&apos;s urgent release, an open alarm, a critical mark of a record or somebody who is held appears here.</source>
        <translation>Здесь появляются срочное сообщение психолога, открытая тревога, критическая отметка записи или человек под стражей.</translation>
    </message>
    <message>
        <source>What a post has not answered by its day appears here, and a legal review whose day has passed.</source>
        <translation>Здесь появляется то, на что пост не ответил к сроку, и судебная проверка, день которой прошёл.</translation>
    </message>
    <message>
        <source>held by an authority</source>
        <translation>под стражей</translation>
    </message>
    <message>
        <source>Held by an authority, recorded by {officer}, {when}</source>
        <translation>Под стражей, записал(а) {officer}, {when}</translation>
    </message>
    <message>
        <source>somebody held by an authority</source>
        <translation>человек под стражей</translation>
    </message>
</context>
<context>
    <name>QueuesPage</name>
    <message>
        <source>Queues</source>
        <translation>Очереди</translation>
    </message>
    <message>
        <source>Cases of this queue</source>
        <translation>Дела этой очереди</translation>
    </message>
    <message>
        <source>The queues could not be read. What is shown may not be all.</source>
        <translation>Очереди не удалось прочитать. Показано, возможно, не всё.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message>
        <source>You have claimed no case.</source>
        <translation>У Вас нет дел в работе.</translation>
    </message>
    <message>
        <source>Choose a queue, then a case, and claim it.</source>
        <translation>Выберите очередь, потом дело, и возьмите его в работу.</translation>
    </message>
    <message>
        <source>Cases are being sorted in.</source>
        <translation>Дела распределяются.</translation>
    </message>
    <message>
        <source>Nothing waits here: {queue}.</source>
        <translation>Здесь ничего не ждёт: {queue}.</translation>
    </message>
    <message>
        <source>Open the inbox</source>
        <translation>Открыть входящие</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Lock</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Lock  Ctrl+L</source>
        <translation>Блокировка  Ctrl+L</translation>
    </message>
    <message>
        <source>Lock, Control L</source>
        <translation>Блокировка, Control L</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Меньше</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Fewer pages</source>
        <translation>Меньше страниц</translation>
    </message>
    <message>
        <source>More pages</source>
        <translation>Ещё страницы</translation>
    </message>
</context>
<context>
    <name>RangePickerQuestion</name>
    <message>
        <source>Choose</source>
        <translation>Выберите</translation>
    </message>
</context>
<context>
    <name>RangeQuestion</name>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Ничего не выбрано</translation>
    </message>
</context>
<context>
    <name>RankLine</name>
    <message>
        <source>{option}, place {place} of {count}</source>
        <translation>{option}, место {place} из {count}</translation>
    </message>
    <message>
        <source>{option}, not in order yet</source>
        <translation>{option}, порядок ещё не задан</translation>
    </message>
    <message>
        <source>Move up: {option}</source>
        <translation>Выше: {option}</translation>
    </message>
    <message>
        <source>Move down: {option}</source>
        <translation>Ниже: {option}</translation>
    </message>
</context>
<context>
    <name>RankQuestion</name>
    <message>
        <source>Keep this order</source>
        <translation>Оставить этот порядок</translation>
    </message>
</context>
<context>
    <name>Raters</name>
    <message>
        <source>The first rater has not locked yet</source>
        <translation>Первый оценивающий ещё не зафиксировал оценки</translation>
    </message>
    <message>
        <source>Nobody is named yet to rate second</source>
        <translation>Кто оценивает вторым, ещё не названо</translation>
    </message>
    <message>
        <source>The second rater rates</source>
        <translation>Второй оценивающий оценивает</translation>
    </message>
    <message>
        <source>Both have locked; opens when the first rater is here next</source>
        <translation>Оба зафиксировали; откроется, когда первый снова будет здесь</translation>
    </message>
    <message>
        <source>Both lie side by side; nothing is settled</source>
        <translation>Обе оценки рядом; пока ни на чём не сошлись</translation>
    </message>
    <message>
        <source>A consensus is proposed and waits for the other</source>
        <translation>Общее решение предложено и ждёт другого</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Сошлись</translation>
    </message>
    <message>
        <source>Ended without a second rating</source>
        <translation>Завершено без второй оценки</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Наличие</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Почему опущено</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Значимость</translation>
    </message>
    <message>
        <source>Recency</source>
        <translation>Давность</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Прочность</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Уверенность</translation>
    </message>
    <message>
        <source>Raw agreement</source>
        <translation>Простая согласованность</translation>
    </message>
    <message>
        <source>The part of all pairs of ratings that are equal; chance is not taken off.</source>
        <translation>Доля пар оценок, которые равны; случайность не вычтена.</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Каппа</translation>
    </message>
    <message>
        <source>Agreement of two raters beyond chance; every difference counts alike.</source>
        <translation>Согласованность двух оценивающих сверх случайности; все различия равны.</translation>
    </message>
    <message>
        <source>Weighted kappa, linear</source>
        <translation>Взвешенная каппа, линейная</translation>
    </message>
    <message>
        <source>As kappa; a difference counts by how many steps of the scale it is.</source>
        <translation>Как каппа; различие считается по числу ступеней шкалы.</translation>
    </message>
    <message>
        <source>Weighted kappa, quadratic</source>
        <translation>Взвешенная каппа, квадратичная</translation>
    </message>
    <message>
        <source>As kappa; a difference counts by the square of its steps.</source>
        <translation>Как каппа; различие считается по квадрату ступеней.</translation>
    </message>
    <message>
        <source>Alpha (ordinal)</source>
        <translation>Альфа (порядковая)</translation>
    </message>
    <message>
        <source>Agreement of any number of raters beyond chance; ratings may be left out.</source>
        <translation>Согласованность любого числа оценивающих сверх случайности; часть оценок может быть опущена.</translation>
    </message>
    <message>
        <source>ICC(2,1)</source>
        <translation>ICC(2,1)</translation>
    </message>
    <message>
        <source>How much of the spread lies in what is rated, and not in who rates.</source>
        <translation>Какая часть разброса в том, что оценивают, а не в том, кто оценивает.</translation>
    </message>
    <message>
        <source>only one person rated</source>
        <translation>оценил только один человек</translation>
    </message>
    <message>
        <source>it compares two raters, and there are more</source>
        <translation>он сравнивает двоих, а их больше</translation>
    </message>
    <message>
        <source>nothing was rated by two people</source>
        <translation>двое ничего не оценили</translation>
    </message>
    <message>
        <source>everybody rated the same everywhere</source>
        <translation>все везде оценили одинаково</translation>
    </message>
    <message>
        <source>the scale has no order</source>
        <translation>у шкалы нет порядка</translation>
    </message>
    <message>
        <source>the ratings are no numbers</source>
        <translation>оценки не числа</translation>
    </message>
    <message>
        <source>fewer than two were rated by everybody</source>
        <translation>все вместе оценили меньше двух</translation>
    </message>
    <message>
        <source>the ratings do not differ</source>
        <translation>оценки не различаются</translation>
    </message>
    <message>
        <source>The person said it</source>
        <translation>Сказал сам человек</translation>
    </message>
    <message>
        <source>Seen by the first rater</source>
        <translation>Видел первый оценивающий</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Somebody else said it</source>
        <translation>Сказал кто-то другой</translation>
    </message>
    <message>
        <source>Opinion of the first rater</source>
        <translation>Мнение первого оценивающего</translation>
    </message>
    <message>
        <source>undefined: {why}</source>
        <translation>не определено: {why}</translation>
    </message>
    <message>
        <source>{value} (95 %: {low} to {high})</source>
        <translation>{value} (95 %: от {low} до {high})</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Не оценено</translation>
    </message>
    <message>
        <source>Speaks for it</source>
        <translation>Говорит за это</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>Говорит об обратном</translation>
    </message>
    <message>
        <source>Speaks both ways</source>
        <translation>И за это, и об обратном</translation>
    </message>
    <message>
        <source>{side}: {line}</source>
        <translation>{side}: {line}</translation>
    </message>
    <message>
        <source>In what is signed this line is {key}.</source>
        <translation>В том, что подписано, эта строка — {key}.</translation>
    </message>
</context>
<context>
    <name>RatersPage</name>
    <message>
        <source>Second rater</source>
        <translation>Второй оценивающий</translation>
    </message>
    <message>
        <source>Second ratings</source>
        <translation>Вторые оценки</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Согласованность</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Что показано</translation>
    </message>
    <message>
        <source>Lock my ratings</source>
        <translation>Зафиксировать мои оценки</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Назад к списку</translation>
    </message>
    <message>
        <source>Ratings that both have locked are open now.</source>
        <translation>Оценки, которые зафиксировали оба, теперь открыты.</translation>
    </message>
    <message>
        <source>Rate the evidence</source>
        <translation>Оценить сведения</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Рядом</translation>
    </message>
    <message>
        <source>End without a second rating?</source>
        <translation>Завершить без второй оценки?</translation>
    </message>
    <message>
        <source>The first rater&apos;s draft goes on, and may be signed. The reason is signed too.</source>
        <translation>Черновик первого оценивающего продолжится, и его можно подписать. Причина тоже подписывается.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>Your ratings are locked. The second rater gets the evidence and nothing else.</source>
        <translation>Ваши оценки зафиксированы. Второй оценивающий получит сведения и ничего больше.</translation>
    </message>
    <message>
        <source>Give this second rating up?</source>
        <translation>Отказаться от этой второй оценки?</translation>
    </message>
    <message>
        <source>A supervisor may ask somebody else. What you rated stays sealed.</source>
        <translation>Руководитель может попросить другого. То, что Вы оценили, остаётся запечатанным.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Отказаться</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Your ratings are locked and signed.</source>
        <translation>Ваши оценки зафиксированы и подписаны.</translation>
    </message>
    <message>
        <source>Say of each difference what the two settle on.</source>
        <translation>Скажите о каждом расхождении, на чём сходятся оба.</translation>
    </message>
    <message>
        <source>Training sets</source>
        <translation>Учебные примеры</translation>
    </message>
    <message>
        <source>What else is to be said</source>
        <translation>Что ещё надо сказать</translation>
    </message>
</context>
<context>
    <name>RatingBody</name>
    <message>
        <source>Add a line of evidence</source>
        <translation>Добавить сведение</translation>
    </message>
    <message>
        <source>Evidence {number}</source>
        <translation>Сведение {number}</translation>
    </message>
</context>
<context>
    <name>RatingView</name>
    <message>
        <source>Indicator</source>
        <translation>Индикатор</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Индикаторы</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Reasons in words</source>
        <translation>Обоснование словами</translation>
    </message>
    <message>
        <source>Say which evidence, and why.</source>
        <translation>Скажите, какие сведения и почему.</translation>
    </message>
    <message>
        <source>Next indicator</source>
        <translation>Следующий индикатор</translation>
    </message>
    <message>
        <source>I cannot rate this…</source>
        <translation>Я не могу это оценить…</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Опущено</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>Оценено</translation>
    </message>
    <message>
        <source>{open} of {all} are not rated yet.</source>
        <translation>Ещё не оценено {open} из {all}.</translation>
    </message>
    <message>
        <source>Not rated yet</source>
        <translation>Ещё не оценено</translation>
    </message>
</context>
<context>
    <name>ReadOnlyQuestion</name>
    <message>
        <source>No answer</source>
        <translation>Нет ответа</translation>
    </message>
    <message>
        <source>Go to the question that opens this</source>
        <translation>К вопросу, который это открывает</translation>
    </message>
    <message>
        <source>To the page of the case…</source>
        <translation>На страницу дела…</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Go to a section</source>
        <translation>Перейти к разделу</translation>
    </message>
    <message>
        <source>Find in it</source>
        <translation>Найти здесь</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Предыдущее (Shift+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Следующее (F3)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>Мельче (Ctrl+−)</translation>
    </message>
    <message>
        <source>Fit the width (Ctrl+0)</source>
        <translation>По ширине (Ctrl+0)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Крупнее (Ctrl++)</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} из {count}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Size {percent} %; fit the width</source>
        <translation>Размер {percent} %; по ширине</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Страница {page} из {pages}</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Ваша парольная фраза</translation>
    </message>
    <message>
        <source>It is kept with what was decided.</source>
        <translation>Она хранится вместе с решением.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>Укажите причину.</translation>
    </message>
    <message>
        <source>The reason is too long. The limit is {limit} characters.</source>
        <translation>Причина слишком длинная. Не больше {limit} знаков.</translation>
    </message>
    <message>
        <source>Enter your passphrase.</source>
        <translation>Введите парольную фразу.</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Begin recording</source>
        <translation>Начать аудиозапись</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Записать ответ</translation>
    </message>
    <message>
        <source>Record the talk</source>
        <translation>Аудиозапись беседы</translation>
    </message>
    <message>
        <source>They agreed: {when}, asked by {who}, in {language}.</source>
        <translation>Согласие дано: {when}, спросил(а) {who}, язык: {language}.</translation>
    </message>
    <message>
        <source>Ask in the person&apos;s language: “May I record what we say? You may say no, and nothing changes. You may stop it at any time, without a reason.”</source>
        <translation>Спросите на языке человека: «Можно записать наш разговор на звук? Вы можете отказаться, и ничего не изменится. Вы можете остановить запись звука в любой момент, без объяснений».</translation>
    </message>
    <message>
        <source>They said no before. Do not ask again and again.</source>
        <translation>Раньше был ответ «нет». Не спрашивайте снова и снова.</translation>
    </message>
    <message>
        <source>How you asked, and in which words</source>
        <translation>Как и какими словами Вы спросили</translation>
    </message>
    <message>
        <source>Also who was there.</source>
        <translation>И кто при этом был.</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>На каком языке</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Что ответил человек</translation>
    </message>
    <message>
        <source>They agree</source>
        <translation>Согласие дано</translation>
    </message>
    <message>
        <source>They refuse</source>
        <translation>Согласие не дано</translation>
    </message>
    <message>
        <source>Refusing, or taking it back, changes nothing: no question, no rating, no decision. While it runs a sign stands above every page.</source>
        <translation>Отказ или отзыв согласия ничего не меняет: ни вопросов, ни оценок, ни решения. Пока звук записывается, над каждой страницей стоит знак.</translation>
    </message>
    <message>
        <source>Write how you asked, and in which words.</source>
        <translation>Напишите, как и какими словами Вы спросили.</translation>
    </message>
    <message>
        <source>What is written is too long to be kept.</source>
        <translation>Написанное слишком длинно, чтобы его сохранить.</translation>
    </message>
    <message>
        <source>Write in which language you asked.</source>
        <translation>Напишите, на каком языке Вы спросили.</translation>
    </message>
    <message>
        <source>Choose what they said.</source>
        <translation>Выберите, что ответил человек.</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Back to the case</source>
        <translation>Назад к делу</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Читать</translation>
    </message>
    <message>
        <source>About this record</source>
        <translation>Об этой записи</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Что показано</translation>
    </message>
    <message>
        <source>Signed {when} by {officer}, {desk}</source>
        <translation>Подписано {when}: {officer}, {desk}</translation>
    </message>
    <message>
        <source>Only psychologists can open this record.</source>
        <translation>Эту запись могут открыть только психологи.</translation>
    </message>
    <message>
        <source>A new record is made that names this one. It begins with these answers; this record is never changed and stays beside it.</source>
        <translation>Создаётся новая запись, которая называет эту. Она начинается с этих ответов; эта запись никогда не меняется и остаётся рядом.</translation>
    </message>
    <message>
        <source>Correct this record?</source>
        <translation>Исправить эту запись?</translation>
    </message>
    <message>
        <source>Begin the correction</source>
        <translation>Начать исправление</translation>
    </message>
    <message>
        <source>It goes into a new bundle. Write it to the stick.</source>
        <translation>Она войдёт в новый пакет. Запишите его на флешку.</translation>
    </message>
    <message>
        <source>What you need to know of it stands at the top of the page of the case.</source>
        <translation>То, что Вам нужно из неё знать, стоит вверху страницы дела.</translation>
    </message>
    <message>
        <source>This record is not sealed to you.</source>
        <translation>Эта запись запечатана не для Вас.</translation>
    </message>
    <message>
        <source>Digest (SHA-256): {digest}</source>
        <translation>Контрольная сумма (SHA-256): {digest}</translation>
    </message>
    <message>
        <source>Instrument: {id} {version}</source>
        <translation>Опросник: {id} {version}</translation>
    </message>
</context>
<context>
    <name>RecordReading</name>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s)</source>
        <translation>
            <numerusform>%n приложенный файл</numerusform>
            <numerusform>%n приложенных файла</numerusform>
            <numerusform>%n приложенных файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Print this record?</source>
        <translation>Напечатать эту запись?</translation>
    </message>
</context>
<context>
    <name>RecordingCard</name>
    <message>
        <source>Listen from the beginning</source>
        <translation>Прослушать с начала</translation>
    </message>
    <message>
        <source>Type what is said…</source>
        <translation>Набрать сказанное…</translation>
    </message>
    <message>
        <source>Check that it is what was recorded</source>
        <translation>Проверить, что это то, что записано</translation>
    </message>
    <message>
        <source>Send to headquarters…</source>
        <translation>Отправить в центр…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Стереть навсегда…</translation>
    </message>
    <message>
        <source>Places in it</source>
        <translation>Места в ней</translation>
    </message>
    <message>
        <source>What was typed</source>
        <translation>Введённое</translation>
    </message>
    <message>
        <source>Clinical: sealed to psychologists</source>
        <translation>Клиническая: запечатана для психологов</translation>
    </message>
    <message>
        <source>Its sound was signed for headquarters</source>
        <translation>Её звук подписан для центра</translation>
    </message>
    <message>
        <source>Is erased by the rule from {day}</source>
        <translation>Стирается по правилу с {day}</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>перевод</translation>
    </message>
</context>
<context>
    <name>RecordingRoute</name>
    <message>
        <source>Recording ended. {why}.</source>
        <translation>Аудиозапись окончена. {why}.</translation>
    </message>
    <message>
        <source>Recording ended.</source>
        <translation>Аудиозапись окончена.</translation>
    </message>
</context>
<context>
    <name>RecordingStrip</name>
    <message>
        <source>They take it back</source>
        <translation>Согласие отзывают</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Остановить аудиозапись</translation>
    </message>
    <message>
        <source>Recording is paused.</source>
        <translation>Аудиозапись приостановлена.</translation>
    </message>
    <message>
        <source>Recording, but nothing is heard. Look at the microphone.</source>
        <translation>Аудиозапись идёт, но ничего не слышно. Проверьте микрофон.</translation>
    </message>
    <message>
        <source>This talk is being recorded.</source>
        <translation>Идёт аудиозапись этой беседы.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Идёт запись</translation>
    </message>
</context>
<context>
    <name>Recordings</name>
    <message>
        <source>Stopped</source>
        <translation>Остановлена</translation>
    </message>
    <message>
        <source>Ended when the desk was locked</source>
        <translation>Окончена с блокировкой рабочего места</translation>
    </message>
    <message>
        <source>Ended when the person took consent back</source>
        <translation>Окончена, когда человек отозвал согласие</translation>
    </message>
    <message>
        <source>Ended because a safeguard held</source>
        <translation>Окончена, потому что сработала защита</translation>
    </message>
    <message>
        <source>Ended because no sound came any more</source>
        <translation>Окончена, потому что звук больше не поступал</translation>
    </message>
    <message>
        <source>Broke off with the program; what came before is whole</source>
        <translation>Оборвалась вместе с программой; что было до этого, цело</translation>
    </message>
    <message>
        <source>Ended at the longest one may be</source>
        <translation>Окончена: больше нельзя</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Went on</source>
        <translation>Продолжена</translation>
    </message>
    <message>
        <source>Sound is missing here</source>
        <translation>Здесь нет звука</translation>
    </message>
    <message>
        <source>Is being recorded</source>
        <translation>Записывается</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Стёрто</translation>
    </message>
</context>
<context>
    <name>RecordingsPage</name>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>What they say to being recorded</source>
        <translation>Что человек сказал об аудиозаписи</translation>
    </message>
    <message>
        <source>They take it back</source>
        <translation>Согласие отзывают</translation>
    </message>
    <message>
        <source>No recording of this case</source>
        <translation>Аудиозаписей в этом деле нет</translation>
    </message>
    <message>
        <source>A talk is recorded from its questions, once the person agreed.</source>
        <translation>Беседу записывают на звук со страницы вопросов, когда человек дал согласие.</translation>
    </message>
    <message>
        <source>They agree.</source>
        <translation>Согласие дано.</translation>
    </message>
    <message>
        <source>They said no. It says nothing about them.</source>
        <translation>Ответ: нет. Это ничего не говорит о человеке.</translation>
    </message>
    <message>
        <source>They took it back. It says nothing about them.</source>
        <translation>Согласие отозвано. Это ничего не говорит о человеке.</translation>
    </message>
    <message>
        <source>Nobody has asked.</source>
        <translation>Никто не спрашивал.</translation>
    </message>
    <message>
        <source>{when}, by {who}, in {language}.</source>
        <translation>{when}, спросил(а) {who}, язык: {language}.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Прослушать</translation>
    </message>
    <message>
        <source>Who listens, to which part, when and why stands in the log.</source>
        <translation>Кто, какую часть, когда и почему прослушал, остаётся в журнале.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s), each in its place: this is what was recorded.</source>
        <translation>
            <numerusform>%n часть на своём месте: это то, что было записано.</numerusform>
            <numerusform>%n части на своих местах: это то, что было записано.</numerusform>
            <numerusform>%n частей на своих местах: это то, что было записано.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send to headquarters</source>
        <translation>Отправить в центр</translation>
    </message>
    <message>
        <source>The sound goes with the next bundle, sealed to headquarters. Otherwise it stays at this desk.</source>
        <translation>Звук уйдёт со следующим пакетом, запечатанный для центра. Иначе он остаётся на этом рабочем месте.</translation>
    </message>
    <message>
        <source>Sign it</source>
        <translation>Подписать</translation>
    </message>
    <message>
        <source>It goes with the next bundle.</source>
        <translation>Уйдёт со следующим пакетом.</translation>
    </message>
    <message>
        <source>Erase this recording</source>
        <translation>Стереть эту аудиозапись навсегда</translation>
    </message>
    <message>
        <source>Sound, marks and typed words go. That there was a recording, and how long, stays. Backups made before still have it.</source>
        <translation>Звук, отметки и набранные слова исчезнут. Останется, что аудиозапись была и какой длины. В сделанных раньше резервных копиях она ещё есть.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Стереть навсегда</translation>
    </message>
    <message>
        <source>Erased.</source>
        <translation>Стёрто.</translation>
    </message>
    <message>
        <source>Written down. Nothing more is recorded.</source>
        <translation>Записано в дело. Звук больше не записывается.</translation>
    </message>
</context>
<context>
    <name>RecoverStep</name>
    <message>
        <source>The two custodians open the recovery file one after the other, each with their own passphrase. The desk gets a new officer; what psychologists wrote stays closed to them.</source>
        <translation>Два хранителя открывают файл восстановления один за другим, каждый своей парольной фразой. У рабочего места появляется новый сотрудник; написанное психологами остаётся для него закрытым.</translation>
    </message>
    <message>
        <source>Choose the recovery file…</source>
        <translation>Выбрать файл восстановления…</translation>
    </message>
    <message>
        <source>Passphrase of the first custodian</source>
        <translation>Парольная фраза первого хранителя</translation>
    </message>
    <message>
        <source>Passphrase of the second custodian</source>
        <translation>Парольная фраза второго хранителя</translation>
    </message>
    <message>
        <source>The new officer</source>
        <translation>Новый сотрудник</translation>
    </message>
    <message>
        <source>As it stands in signatures.</source>
        <translation>Так, как пишется в подписях.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Headquarters sees it and approves it.</source>
        <translation>Центр видит и утверждает её.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Passphrase of the new officer</source>
        <translation>Парольная фраза нового сотрудника</translation>
    </message>
    <message>
        <source>At least 15 characters; four or five words that do not belong together are good.</source>
        <translation>Не меньше 15 знаков; хорошо подойдут четыре или пять слов, не связанных между собой.</translation>
    </message>
    <message>
        <source>Recovery file: {name}</source>
        <translation>Файл восстановления: {name}</translation>
    </message>
    <message>
        <source>The recovery file is missing</source>
        <translation>Не указан файл восстановления</translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation>{field}: не указано</translation>
    </message>
    <message>
        <source>Name is missing</source>
        <translation>Имя не указано</translation>
    </message>
    <message>
        <source>One of the two passphrases does not open the recovery file.</source>
        <translation>Одна из двух парольных фраз не открывает файл восстановления.</translation>
    </message>
    <message>
        <source>The custodians are asked in the order in which the file was made.</source>
        <translation>Хранителей спрашивают в том порядке, в каком создавался файл.</translation>
    </message>
    <message>
        <source>This recovery file is not the one the backup was made for.</source>
        <translation>Этот файл восстановления не тот, для которого сделана резервная копия.</translation>
    </message>
    <message>
        <source>Ask headquarters which one it had then.</source>
        <translation>Спросите центр, какой у него был тогда.</translation>
    </message>
    <message>
        <source>Choose the recovery file</source>
        <translation>Выбрать файл восстановления</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Recovery identity</source>
        <translation>Ключ восстановления</translation>
    </message>
    <message>
        <source>At least 15 characters; four or five words that do not belong together are good.</source>
        <translation>Не меньше 15 знаков; хорошо подойдут четыре или пять слов, не связанных между собой.</translation>
    </message>
    <message>
        <source>Passphrase of the first custodian</source>
        <translation>Парольная фраза первого хранителя</translation>
    </message>
    <message>
        <source>Passphrase of the second custodian</source>
        <translation>Парольная фраза второго хранителя</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>First custodian</source>
        <translation>Первый хранитель</translation>
    </message>
    <message>
        <source>Only the first custodian looks at the screen and types. Nobody can show this passphrase again: write it down and keep it apart from the file.</source>
        <translation>На экран смотрит и печатает только первый хранитель. Показать эту парольную фразу снова не сможет никто: запишите её и храните отдельно от файла.</translation>
    </message>
    <message>
        <source>There is a recovery identity already. Keep its file and passphrases: backups made so far open only with them.</source>
        <translation>Ключ восстановления уже есть. Храните его файл и парольные фразы: сделанные до сих пор резервные копии открываются только ими.</translation>
    </message>
    <message>
        <source>Go on to the second custodian</source>
        <translation>Перейти ко второму хранителю</translation>
    </message>
    <message>
        <source>Second custodian</source>
        <translation>Второй хранитель</translation>
    </message>
    <message>
        <source>The first custodian&apos;s passphrase is out of sight. Now only the second custodian looks at the screen and types another one.</source>
        <translation>Парольной фразы первого хранителя не видно. Теперь на экран смотрит только второй хранитель и вводит другую.</translation>
    </message>
    <message>
        <source>Make the recovery identity</source>
        <translation>Создать ключ восстановления</translation>
    </message>
    <message>
        <source>The two custodians need two different passphrases</source>
        <translation>Двум хранителям нужны две разные парольные фразы</translation>
    </message>
</context>
<context>
    <name>RecoveryPanel</name>
    <message>
        <source>The recovery identity opens backups of all desks when no officer&apos;s passphrase is left. Two custodians make it together, each with a passphrase of their own; one alone opens nothing. Desks learn of it when they join or renew, and only backups made after that open with it.</source>
        <translation>Ключ восстановления открывает резервные копии всех рабочих мест, когда не осталось ни одной парольной фразы сотрудника. Два хранителя создают его вместе, каждый со своей парольной фразой; один не откроет ничего. Рабочие места узнают о нём при подключении или продлении, и им открываются только копии, сделанные после этого.</translation>
    </message>
    <message>
        <source>Make the recovery identity…</source>
        <translation>Создать ключ восстановления…</translation>
    </message>
    <message>
        <source>There is a recovery identity: {fingerprint}</source>
        <translation>Ключ восстановления есть: {fingerprint}</translation>
    </message>
    <message>
        <source>There is no recovery identity yet.</source>
        <translation>Ключа восстановления пока нет.</translation>
    </message>
    <message>
        <source>The recovery identity is on the stick: {name}. Safe to remove.</source>
        <translation>Ключ восстановления на флешке: {name}. Флешку можно вынуть.</translation>
    </message>
    <message>
        <source>The recovery identity is in a folder on this computer: {name}. Move it onto a stick.</source>
        <translation>Ключ восстановления в папке на этом компьютере: {name}. Перенесите его на флешку.</translation>
    </message>
    <message>
        <source>Put the stick in the safe. Keep the two passphrases in two sealed envelopes, each with its custodian and not in this safe. It opens only with both, the first custodian&apos;s first. Try it once with a backup before you rely on it.</source>
        <translation>Уберите флешку в сейф. Храните две парольные фразы в двух запечатанных конвертах, каждый у своего хранителя и не в этом сейфе. Ключ открывается только обеими, сначала фразой первого хранителя. Прежде чем полагаться на него, один раз попробуйте его на резервной копии.</translation>
    </message>
    <message>
        <source>The stick could not be written. There is no new recovery identity.</source>
        <translation>Записать на флешку не удалось. Нового ключа восстановления нет.</translation>
    </message>
    <message>
        <source>Take another stick, or make room on this one.</source>
        <translation>Возьмите другую флешку или освободите место на этой.</translation>
    </message>
    <message>
        <source>A recovery identity lies on this stick already: {name}</source>
        <translation>На этой флешке уже лежит ключ восстановления: {name}</translation>
    </message>
    <message>
        <source>Nothing was written. Take another stick: backups may need the one that is there.</source>
        <translation>Ничего не записано. Возьмите другую флешку: тот ключ, что на этой, может понадобиться для резервных копий.</translation>
    </message>
</context>
<context>
    <name>RefusedRow</name>
    <message>
        <source>Clear…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Clear what was refused…</source>
        <translation>Удалить непринятое…</translation>
    </message>
    <message>
        <source>Refused records take {used} MB of {most} MB; beyond that the largest go first.</source>
        <translation>Непринятые записи занимают {used} МБ из {most} МБ; сверх этого первыми удаляются самые большие.</translation>
    </message>
</context>
<context>
    <name>RegisterPanel</name>
    <message>
        <source>Each certificate that headquarters issues stands in its register, which every desk is sent. After a restore from a backup those issued since are missing, and what was signed under them is held. Take back only what you know headquarters issued: one that nobody here remembers may have been made with a copy of the issuing key.</source>
        <translation>Каждый сертификат, который выдаёт центр, стоит в его реестре; реестр получает каждое рабочее место. После восстановления из резервной копии в нём нет выданных с тех пор, и подписанное по ним удерживается. Возвращайте только то, о чём знаете, что центр это выдал: сертификат, которого здесь никто не помнит, мог быть сделан копией ключа выдачи.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Выдан</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>Кто показал</translation>
    </message>
    <message>
        <source>Missing certificates</source>
        <translation>Недостающие сертификаты</translation>
    </message>
    <message>
        <source>It stands in the log, with both officers.</source>
        <translation>Остаётся в журнале вместе с обоими сотрудниками.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Certificates that came and the register does not name: {count}</source>
        <translation>Пришли сертификаты, которых нет в реестре: {count}</translation>
    </message>
    <message>
        <source>Choose those to take back; a second officer is asked for their passphrase.</source>
        <translation>Выберите, какие вернуть; второй сотрудник введёт свою парольную фразу.</translation>
    </message>
    <message>
        <source>The register names every certificate that came.</source>
        <translation>В реестре есть все пришедшие сертификаты.</translation>
    </message>
    <message>
        <source>not seen here yet: {digest}</source>
        <translation>здесь ещё не было: {digest}</translation>
    </message>
    <message>
        <source>{name} (revoked)</source>
        <translation>{name} (отозван)</translation>
    </message>
    <message>
        <source>a desk not known here</source>
        <translation>неизвестное здесь рабочее место</translation>
    </message>
    <message numerus="yes">
        <source>Take %n certificate(s) back into the register…</source>
        <translation>
            <numerusform>Вернуть %n сертификат в реестр…</numerusform>
            <numerusform>Вернуть %n сертификата в реестр…</numerusform>
            <numerusform>Вернуть %n сертификатов в реестр…</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>Укажите причину.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) are in the register again.</source>
        <translation>
            <numerusform>%n сертификат снова в реестре.</numerusform>
            <numerusform>%n сертификата снова в реестре.</numerusform>
            <numerusform>%n сертификатов снова в реестре.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was held because of them can be taken in now, under Set aside at intake. Return bundles bring the register to every desk.</source>
        <translation>То, что из-за них удерживалось, теперь можно принять на странице «Помещено отдельно при приёме». Ответные пакеты принесут реестр на каждое рабочее место.</translation>
    </message>
</context>
<context>
    <name>ReleaseDialog</name>
    <message>
        <source>Release to everyone on this case?</source>
        <translation>Передать всем, кто ведёт это дело?</translation>
    </message>
    <message>
        <source>Everyone who may open this case will read these words, and they cannot be taken back. Write only what others need to know.</source>
        <translation>Эти слова прочитает каждый, кому можно открыть это дело, и взять их назад нельзя. Пишите только то, что нужно знать другим.</translation>
    </message>
    <message>
        <source>Why others need to know</source>
        <translation>Почему другим нужно знать</translation>
    </message>
    <message>
        <source>What they need to know</source>
        <translation>Что им нужно знать</translation>
    </message>
    <message>
        <source>It comes from</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>no questionnaire</source>
        <translation>без опросника</translation>
    </message>
    <message>
        <source>You sign it with this, and it goes to HQ with the next bundle: words about safety first.</source>
        <translation>Этим Вы подписываете слова, и они уйдут в центр со следующим пакетом: о безопасности прежде всего.</translation>
    </message>
    <message>
        <source>Keep it closed</source>
        <translation>Оставить закрытым</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Передать ведущим дело</translation>
    </message>
    <message>
        <source>Choose why others need to know.</source>
        <translation>Выберите, почему другим нужно знать.</translation>
    </message>
    <message>
        <source>Write what they need to know.</source>
        <translation>Напишите, что им нужно знать.</translation>
    </message>
    <message>
        <source>That is too long. The limit is {limit} characters.</source>
        <translation>Слишком длинно. Не больше {limit} знаков.</translation>
    </message>
</context>
<context>
    <name>ReleasesStrip</name>
    <message>
        <source>Released by psychologists</source>
        <translation>Передано психологами</translation>
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
        <translation>Запись остаётся как есть. Если в ней что-то неверно, исправьте её: исправление и есть ответ.</translation>
    </message>
    <message>
        <source>Reply to the remark</source>
        <translation>Ответить на замечание</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Signed. It goes with the next bundle.</source>
        <translation>Подписано. Уйдёт со следующим пакетом.</translation>
    </message>
</context>
<context>
    <name>RemarksCard</name>
    <message>
        <source>Sent back</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Reply…</source>
        <translation>Ответить…</translation>
    </message>
    <message>
        <source>Send it back…</source>
        <translation>Вернуть…</translation>
    </message>
    <message>
        <source>{officer}, {when}:</source>
        <translation>{officer}, {when}:</translation>
    </message>
    <message>
        <source>Reply of {officer}: {words}</source>
        <translation>Ответ {officer}: {words}</translation>
    </message>
    <message>
        <source>Corrected by {officer}, {when}.</source>
        <translation>Исправлено: {officer}, {when}.</translation>
    </message>
    <message>
        <source>Waits for a correction or a reply.</source>
        <translation>Ждёт исправления или ответа.</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Remove this?</source>
        <translation>Убрать это?</translation>
    </message>
    <message>
        <source>{name}
Its answers leave this interview; the log keeps what was answered.</source>
        <translation>{name}
Ответы исчезнут из беседы; в журнале останется, что было отвечено.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>RemoveKeyFileDialog</name>
    <message>
        <source>Ask for no key file any more</source>
        <translation>Больше не спрашивать файл-ключ</translation>
    </message>
    <message>
        <source>Remove the key file</source>
        <translation>Убрать файл-ключ</translation>
    </message>
    <message>
        <source>From now on your passphrase alone opens this desk for you. Backups made until now still need the file: keep it as long as you keep them.</source>
        <translation>С этого момента рабочее место открывает для Вас одна парольная фраза. Сделанным до сих пор резервным копиям файл всё ещё нужен: храните его, пока храните их.</translation>
    </message>
</context>
<context>
    <name>RemoveOfficerDialog</name>
    <message>
        <source>Remove {name} from this desk?</source>
        <translation>Удалить с этого рабочего места: {name}?</translation>
    </message>
    <message>
        <source>Remove the officer</source>
        <translation>Удалить сотрудника</translation>
    </message>
    <message>
        <source>Their key on this desk is destroyed, and the casebook gets a new one. They cannot unlock this desk any more; this cannot be taken back.</source>
        <translation>Ключ этого сотрудника на рабочем месте уничтожается, а книга дел получает новый ключ. Этот сотрудник больше не сможет разблокировать рабочее место; отменить это нельзя.</translation>
    </message>
    <message>
        <source>What they signed stays, and so do their drafts, which nobody else can continue. A backup or a copy made before still opens with their passphrase.</source>
        <translation>Подписанное этим сотрудником остаётся, как и черновики, которые никто другой не может продолжить. Резервная или иная копия, сделанная раньше, по-прежнему открывается его парольной фразой.</translation>
    </message>
    <message>
        <source>Their certificate stays valid until headquarters takes it back: tell HQ.</source>
        <translation>Сертификат этого сотрудника действует, пока центр его не отзовёт: сообщите в центр.</translation>
    </message>
</context>
<context>
    <name>RenewCertificateDialog</name>
    <message>
        <source>Renew the issuing certificate</source>
        <translation>Обновление сертификата ключа выдачи</translation>
    </message>
    <message>
        <source>Renew it</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>The organisation&apos;s root certifies the issuing key for ten years from now. Take root-key.pem and its passphrase out of the safe, and put them back afterwards. Whatever was certified before still counts.</source>
        <translation>Корень организации удостоверяет ключ выдачи на десять лет вперёд. Возьмите из сейфа root-key.pem и его парольную фразу, а потом верните их. Всё, что удостоверено раньше, остаётся в силе.</translation>
    </message>
</context>
<context>
    <name>RepeatBody</name>
    <message>
        <source>There is none yet.</source>
        <translation>Пока ничего нет.</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Добавить ещё</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>Добавить</translation>
    </message>
</context>
<context>
    <name>RequestsView</name>
    <message>
        <source>A second person rates the same evidence without seeing how it was rated. Ratings are sealed to who rates until both have locked.</source>
        <translation>Второй человек оценивает те же сведения, не видя, как их оценили. Оценки запечатаны для того, кто оценивает, пока оба не зафиксируют их.</translation>
    </message>
    <message>
        <source>A case of another desk</source>
        <translation>Дело другого рабочего места</translation>
    </message>
    <message>
        <source>You are asked to rate this</source>
        <translation>Вас просят это оценить</translation>
    </message>
    <message>
        <source>Drawn to be rated twice</source>
        <translation>По жребию оценивается дважды</translation>
    </message>
    <message>
        <source>No second rating asked for</source>
        <translation>Вторая оценка не запрошена</translation>
    </message>
    <message>
        <source>First: {name}</source>
        <translation>Первый: {name}</translation>
    </message>
    <message>
        <source>Second: {name}</source>
        <translation>Второй: {name}</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Оценить</translation>
    </message>
    <message>
        <source>Lock my ratings</source>
        <translation>Зафиксировать мои оценки</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Рядом</translation>
    </message>
    <message>
        <source>Ask somebody…</source>
        <translation>Попросить кого-то…</translation>
    </message>
    <message>
        <source>Ask somebody else…</source>
        <translation>Попросить другого…</translation>
    </message>
    <message>
        <source>End without a second rating…</source>
        <translation>Завершить без второй оценки…</translation>
    </message>
    <message>
        <source>No draft rates anything yet. A supervisor asks for a second rating while an assessment is a draft.</source>
        <translation>Черновиков с оценками пока нет. Руководитель просит о второй оценке, пока оценка остаётся черновиком.</translation>
    </message>
    <message>
        <source>Open the first ratings…</source>
        <translation>Открыть первые оценки…</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Results over time</source>
        <translation>Результаты во времени</translation>
    </message>
    <message>
        <source>Each by its own rule, on its own bands. A screener points to a talk; it is no diagnosis and reaches no rating.</source>
        <translation>Каждый по своему правилу и со своими границами. Опросник подсказывает, о чём поговорить; это не диагноз, и в оценки он не входит.</translation>
    </message>
    <message>
        <source>Release the chosen lines…</source>
        <translation>Передать выбранные строки ведущим дело…</translation>
    </message>
    <message>
        <source>{title}: results over time on its own bands</source>
        <translation>{title}: результаты во времени с границами самого опросника</translation>
    </message>
    <message>
        <source>score {score}</source>
        <translation>балл {score}</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>The case is on legal hold. Lift the hold first.</source>
        <translation>Стирание дела запрещено. Сначала снимите запрет.</translation>
    </message>
    <message>
        <source>The organisation has no rule for cases at this stage: the case is kept.</source>
        <translation>У организации нет правила для дел на этом этапе: дело хранится.</translation>
    </message>
    <message>
        <source>An interview of the case is still a draft. Sign or discard it first; a supervisor can hand over or discard another officer&apos;s on the page of the case.</source>
        <translation>Одна из бесед по делу ещё черновик. Сначала подпишите её или прекратите без подписи; чужой черновик руководитель может передать или прекратить без подписи на странице дела.</translation>
    </message>
    <message>
        <source>HQ has not acknowledged every record of the case yet. What was refused or not confirmed can be offered again under Transfer.</source>
        <translation>Центр ещё не подтвердил все записи дела. Непринятое и неподтверждённое можно отправить снова на странице «Передача».</translation>
    </message>
    <message>
        <source>HQ was restored, or has not said yet what it still holds. Carry the next bundle there and its answer back.</source>
        <translation>Центр восстановлен или ещё не сообщил, что у него есть. Доставьте туда следующий пакет, а обратно его ответ.</translation>
    </message>
    <message>
        <source>The days the rule asks for have not passed yet.</source>
        <translation>Дни, которых требует правило, ещё не прошли.</translation>
    </message>
    <message>
        <source>The case is erased already.</source>
        <translation>Дело уже стёрто.</translation>
    </message>
    <message>
        <source>Something is in this case: a draft, a record, a note or a hold. Only an empty case is withdrawn.</source>
        <translation>В этом деле что-то есть: черновик, запись, заметка или запрет. Отзывают только пустое дело.</translation>
    </message>
    <message>
        <source>The case is withdrawn already.</source>
        <translation>Дело уже отозвано.</translation>
    </message>
    <message>
        <source>The case is not withdrawn.</source>
        <translation>Дело не отозвано.</translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message>
        <source>No case may be erased now.</source>
        <translation>Сейчас нельзя стереть ни одно дело.</translation>
    </message>
    <message>
        <source>A case may be erased once the days of its stage&apos;s rule have passed and HQ has acknowledged every record of it.</source>
        <translation>Дело можно стереть, когда прошли дни по правилу его этапа и центр подтвердил получение всех его записей.</translation>
    </message>
    <message>
        <source>No case is on legal hold.</source>
        <translation>Дел под запретом на стирание нет.</translation>
    </message>
    <message>
        <source>A hold is put on a case here, or on the case&apos;s page under Change.</source>
        <translation>Запрет накладывают здесь или на странице дела под кнопкой «Изменить».</translation>
    </message>
    <message>
        <source>No case was erased on this desk.</source>
        <translation>На этом рабочем месте ни одно дело не стёрто.</translation>
    </message>
    <message>
        <source>Of an erased case its reference stays here.</source>
        <translation>От стёртого дела здесь остаётся его номер.</translation>
    </message>
    <message>
        <source>The organisation has no rule for how long cases are kept: every case is kept. HQ decides the rules.</source>
        <translation>У организации нет правила о том, сколько хранятся дела: хранится каждое дело. Правила решает центр.</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Срок хранения</translation>
    </message>
    <message>
        <source>May be erased</source>
        <translation>Можно стереть</translation>
    </message>
    <message>
        <source>On legal hold</source>
        <translation>Под запретом</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Стёрто</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Due since</source>
        <translation>Можно с</translation>
    </message>
    <message>
        <source>Put on hold by</source>
        <translation>Кто запретил</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Erased by</source>
        <translation>Кто стёр</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Открыть дело</translation>
    </message>
    <message>
        <source>Legal hold…</source>
        <translation>Запрет на стирание…</translation>
    </message>
    <message>
        <source>Lift the hold…</source>
        <translation>Снять запрет…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Стереть навсегда…</translation>
    </message>
    <message numerus="yes">
        <source>{stage}: %n day(s)</source>
        <translation>
            <numerusform>{stage}: %n день</numerusform>
            <numerusform>{stage}: %n дня</numerusform>
            <numerusform>{stage}: %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>The organisation&apos;s rule: {days}. Other stages are kept.</source>
        <translation>Правило организации: {days}. На других этапах дела хранятся.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n дело</numerusform>
            <numerusform>%n дела</numerusform>
            <numerusform>%n дел</numerusform>
        </translation>
    </message>
    <message>
        <source>No case is restricted.</source>
        <translation>Дел с ограниченным доступом нет.</translation>
    </message>
    <message>
        <source>At headquarters a decided case is restricted once the days for its outcome have passed.</source>
        <translation>В центре доступ к делу с решением ограничивается, когда прошли дни для его исхода.</translation>
    </message>
    <message>
        <source>(restricted)</source>
        <translation>(доступ ограничен)</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Доступ ограничен</translation>
    </message>
    <message>
        <source>By the rule for</source>
        <translation>По правилу для</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Исход</translation>
    </message>
    <message>
        <source>Restricted since</source>
        <translation>Ограничено с</translation>
    </message>
    <message>
        <source>May be erased from</source>
        <translation>Стереть можно с</translation>
    </message>
    <message>
        <source>{outcome}: {kept} days, then restricted for {restricted}</source>
        <translation>{outcome}: {kept} дн., затем с ограничением ещё {restricted}</translation>
    </message>
    <message>
        <source>Decided cases, by outcome: {days}.</source>
        <translation>Дела с решением, по исходу: {days}.</translation>
    </message>
</context>
<context>
    <name>RevokeDialog</name>
    <message>
        <source>They left, or the desk was closed</source>
        <translation>Уход со службы или закрытие рабочего места</translation>
    </message>
    <message>
        <source>A key was lost, stolen or copied</source>
        <translation>Ключ утерян, украден или скопирован</translation>
    </message>
    <message>
        <source>Something was misused</source>
        <translation>Злоупотребление</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Where they left, what was signed before that day stays valid. Otherwise only what headquarters had by that day does.</source>
        <translation>При уходе подписанное до этого дня остаётся действительным. Иначе действительно только то, что к этому дню уже было у центра.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>The day they left, or the first on which the key may have been in other hands.</source>
        <translation>День ухода или первый день, когда ключ мог быть в чужих руках.</translation>
    </message>
    <message>
        <source>It stands in the log and beside the name.</source>
        <translation>Она останется в журнале и рядом с именем.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Keep the certificates</source>
        <translation>Оставить сертификаты</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Choose what happened.</source>
        <translation>Выберите, что произошло.</translation>
    </message>
    <message>
        <source>Give a day that is not in the future.</source>
        <translation>Укажите день не в будущем.</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>Укажите причину.</translation>
    </message>
    <message>
        <source>Revoke the desk {name}?</source>
        <translation>Отозвать рабочее место {name}?</translation>
    </message>
    <message>
        <source>The certificates of this desk and of all its officers are revoked. What they sign from that day on counts for nothing; what nobody can judge waits at headquarters for a person. It cannot be undone.</source>
        <translation>Сертификаты этого рабочего места и всех его сотрудников отзываются. Подписанное ими с этого дня ничего не значит; то, что проверить нельзя, ждёт в центре решения человека. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>All certificates of this officer are revoked. What they sign from that day on counts for nothing; what nobody can judge waits at headquarters for a person. It cannot be undone.</source>
        <translation>Все сертификаты этого сотрудника отзываются. Подписанное ими с этого дня ничего не значит; то, что проверить нельзя, ждёт в центре решения человека. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>Revoke the officer {name}?</source>
        <translation>Отозвать сертификаты: {name}?</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>Minutes until the passphrase is asked again</source>
        <translation>Через сколько минут снова спрашивается парольная фраза</translation>
    </message>
    <message>
        <source>Acts for which a reason is asked</source>
        <translation>Для скольких действий спрашивается причина</translation>
    </message>
    <message>
        <source>Wrong passphrases until a key is destroyed</source>
        <translation>Неверных парольных фраз до уничтожения ключа</translation>
    </message>
    <message>
        <source>Days cases are kept, by stage</source>
        <translation>Сколько дней хранятся дела, по этапам</translation>
    </message>
    <message>
        <source>Decision-makers who sign a decision</source>
        <translation>Лиц, принимающих решение, подписывают его</translation>
    </message>
    <message>
        <source>Days until a claim of a case ends</source>
        <translation>Через сколько дней заканчивается работа с делом</translation>
    </message>
    <message>
        <source>Fewest people a figure may be of</source>
        <translation>Наименьшее число людей в показателе</translation>
    </message>
    <message>
        <source>Days until the words of calls are lost</source>
        <translation>Через сколько дней стираются слова звонков</translation>
    </message>
    <message>
        <source>Days decided cases are kept, then restricted</source>
        <translation>Сколько дней решённые дела открыты, затем ограничены</translation>
    </message>
    <message>
        <source>Assessments of a hundred that a second person rates</source>
        <translation>Сколько оценок из ста оценивает второй человек</translation>
    </message>
    <message>
        <source>Days until recordings are erased</source>
        <translation>Через сколько дней стираются аудиозаписи</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>хранится</translation>
    </message>
    <message>
        <source>as the stage says</source>
        <translation>по этапу</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>{rule}: {after} (before: {before})</source>
        <translation>{rule}: {after} (было: {before})</translation>
    </message>
</context>
<context>
    <name>RulesPanel</name>
    <message>
        <source>Ask for the passphrase again</source>
        <translation>Снова спрашивать парольную фразу</translation>
    </message>
    <message>
        <source>Before a case is opened, a clinical record read, or a record taken out or signed.</source>
        <translation>Прежде чем открыть дело, прочитать клиническую запись, вынести или подписать запись.</translation>
    </message>
    <message>
        <source>Put these rules in force</source>
        <translation>Ввести эти правила в действие</translation>
    </message>
    <message>
        <source>Ask for a reason</source>
        <translation>Спрашивать причину</translation>
    </message>
    <message>
        <source>The reason stands in the log.</source>
        <translation>Причина останется в журнале.</translation>
    </message>
    <message>
        <source>when a case is opened</source>
        <translation>при открытии дела</translation>
    </message>
    <message>
        <source>when a clinical record is read</source>
        <translation>при чтении клинической записи</translation>
    </message>
    <message>
        <source>when a record is taken out of the casebook</source>
        <translation>при выносе записи из книги дел</translation>
    </message>
    <message>
        <source>when a record is signed</source>
        <translation>при подписании записи</translation>
    </message>
    <message>
        <source>How long cases are kept</source>
        <translation>Сколько хранятся дела</translation>
    </message>
    <message>
        <source>Days after the last change until a supervisor may erase a case of this stage. Only what headquarters has acknowledged can be erased; nothing is erased by itself.</source>
        <translation>Сколько дней после последнего изменения руководитель ещё не может стереть дело на этом этапе. Стереть можно только то, получение чего подтвердил центр; само ничего не стирается.</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>хранится</translation>
    </message>
    <message>
        <source>Days until a case may be erased: {stage}</source>
        <translation>Через сколько дней дело можно стереть: {stage}</translation>
    </message>
    <message>
        <source>Deciding on a case</source>
        <translation>Решение по делу</translation>
    </message>
    <message>
        <source>How many decision-makers sign a decision</source>
        <translation>Сколько лиц, принимающих решение, подписывают его</translation>
    </message>
    <message>
        <source>After wrong passphrases</source>
        <translation>После неподходящих парольных фраз</translation>
    </message>
    <message>
        <source>Destroy an officer&apos;s key on the desk</source>
        <translation>Уничтожать ключ сотрудника на рабочем месте</translation>
    </message>
    <message>
        <source>After how many in a row</source>
        <translation>После скольких подряд</translation>
    </message>
    <message>
        <source>From {least} to {most}.</source>
        <translation>От {least} до {most}.</translation>
    </message>
    <message>
        <source>These rules come with the program. What you decide here holds for every desk of the organisation.</source>
        <translation>Эти правила заданы в программе. То, что Вы решите здесь, действует на каждом рабочем месте организации.</translation>
    </message>
    <message>
        <source>Rules {number} are in force here. Posts get them with their next return bundle, or when they join or renew.</source>
        <translation>Здесь действуют правила {number}. Посты получат их со следующим ответным пакетом, при подключении или продлении.</translation>
    </message>
    <message>
        <source>every time</source>
        <translation>каждый раз</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>раз в день</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>через %n минуту</numerusform>
            <numerusform>через %n минуты</numerusform>
            <numerusform>через %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>Anybody at the keyboard can then destroy a key by typing nonsense.</source>
        <translation>Тогда любой за клавиатурой может уничтожить ключ, набирая что попало.</translation>
    </message>
    <message>
        <source>After that the desk opens only with another officer&apos;s key, or is restored from a backup. It does not stop someone who has copied the disk.</source>
        <translation>После этого рабочее место открывает только ключ другого сотрудника, или его восстанавливают из резервной копии. Того, кто скопировал диск, это не остановит.</translation>
    </message>
    <message>
        <source>Rules {number} are in force here.</source>
        <translation>Здесь действуют правила {number}.</translation>
    </message>
    <message>
        <source>Write return bundles, so that every post gets them soon.</source>
        <translation>Запишите ответные пакеты, чтобы каждый пост скоро их получил.</translation>
    </message>
    <message>
        <source>After how many days a claim of a case ends by itself</source>
        <translation>Через сколько дней работа с делом заканчивается сама</translation>
    </message>
    <message>
        <source>At headquarters: who claims a case from a queue has it for so long.</source>
        <translation>В центре: взятое из очереди дело остаётся у сотрудника столько дней.</translation>
    </message>
    <message>
        <source>Numbers over many cases</source>
        <translation>Числа по многим делам</translation>
    </message>
    <message>
        <source>Fewest people a figure may be of</source>
        <translation>Наименьшее число людей в показателе</translation>
    </message>
    <message>
        <source>Figures of fewer stay hidden. 1 hides none.</source>
        <translation>Меньшие числа скрыты. 1 ничего не скрывает.</translation>
    </message>
    <message>
        <source>Days until the words of a closed or abandoned call are lost</source>
        <translation>Дней, после которых стираются слова закрытого или оставленного звонка</translation>
    </message>
    <message>
        <source>Calls that are part of a case are kept with it. The count stays.</source>
        <translation>Звонки, вошедшие в дело, хранятся вместе с ним. Счёт остаётся.</translation>
    </message>
    <message>
        <source>Of a hundred assessments that rate, so many are rated by a second person</source>
        <translation>Из ста оценок с индикаторами столько оценивает и второй человек</translation>
    </message>
    <message>
        <source>They are drawn by chance and not signed before a second person has rated them blind. Supervisors may always ask for one.</source>
        <translation>Их выбирает жребий, и их не подписывают, пока второй человек не оценит их независимо. Руководитель может попросить о второй оценке всегда.</translation>
    </message>
    <message>
        <source>Days until the recording of a talk is erased</source>
        <translation>Через сколько дней стирается аудиозапись беседы</translation>
    </message>
    <message>
        <source>A supervisor&apos;s desk does it by itself. Legal holds are obeyed.</source>
        <translation>Рабочее место руководителя делает это само. Запреты на стирание соблюдаются.</translation>
    </message>
    <message>
        <source>The rules were set aside; those in force stay.</source>
        <translation>Правила сняты; действующие остаются.</translation>
    </message>
    <message>
        <source>Rules {number} wait for a second officer.</source>
        <translation>Правила {number} ждут второго сотрудника.</translation>
    </message>
    <message>
        <source>They decide over people. The rules as they were stay in force until then.</source>
        <translation>Они решают о людях. До тех пор действуют прежние правила.</translation>
    </message>
</context>
<context>
    <name>RulesWaiting</name>
    <message>
        <source>Sign these rules too</source>
        <translation>Подписать и вторым</translation>
    </message>
    <message>
        <source>Set them aside</source>
        <translation>Снять их</translation>
    </message>
    <message>
        <source>The rules in this casebook are not what officers signed.</source>
        <translation>Правила в этой книге дел — не те, что подписали сотрудники.</translation>
    </message>
    <message>
        <source>Somebody may have changed them with tools of their own. Until this is put right nothing is decided or erased by them, and posts do not get them.</source>
        <translation>Возможно, кто-то изменил их своими средствами. Пока это не исправлено, по ним ничего не решается и не стирается, и посты их не получают.</translation>
    </message>
    <message>
        <source>Put the signed rules back</source>
        <translation>Вернуть подписанные правила</translation>
    </message>
    <message>
        <source>Nobody has signed these rules: an earlier program put them in force.</source>
        <translation>Эти правила никто не подписал: их ввела в действие прежняя программа.</translation>
    </message>
    <message>
        <source>Look them through, and sign them. Who changes them later is then found out.</source>
        <translation>Просмотрите их и подпишите. Тогда позднее изменение будет замечено.</translation>
    </message>
    <message>
        <source>Sign these rules</source>
        <translation>Подписать эти правила</translation>
    </message>
    <message>
        <source>Rules {number} were signed by {name} alone, on {day}.</source>
        <translation>Правила {number} подписал(а) {day} только {name}.</translation>
    </message>
    <message>
        <source>Rules {number}, signed by {name} on {day}, wait for a second officer.</source>
        <translation>Правила {number}, которые {day} подписал(а) {name}, ждут второго сотрудника.</translation>
    </message>
    <message>
        <source>They decide over people. Until a second officer signs, nothing is decided or erased by them.</source>
        <translation>Они решают о людях. Пока не подпишет второй сотрудник, по ним ничего не решается и не стирается.</translation>
    </message>
    <message>
        <source>They decide over people. Those in force stay until a second officer signs.</source>
        <translation>Они решают о людях. Действующие остаются, пока не подпишет второй сотрудник.</translation>
    </message>
    <message>
        <source>Ask another supervisor or administrator to unlock this desk.</source>
        <translation>Попросите другого руководителя или администратора открыть это рабочее место.</translation>
    </message>
    <message>
        <source>Nobody can say who decided them. Nothing is decided or erased by them, and posts do not get them. Look them through below, change what is not right, and sign them.</source>
        <translation>Никто не может сказать, кто их решил. По ним ничего не решается и не стирается, и посты их не получают. Просмотрите их ниже, измените, что неверно, и подпишите.</translation>
    </message>
    <message>
        <source>{name} signed these rules; their certificate is revoked from a day before.</source>
        <translation>Эти правила подписал(а) {name}; сертификат отозван с более раннего дня.</translation>
    </message>
</context>
<context>
    <name>SafeCopyDialog</name>
    <message>
        <source>Copy the issuing key for the safe</source>
        <translation>Копия ключа выдачи для сейфа</translation>
    </message>
    <message>
        <source>Write the copy</source>
        <translation>Записать копию</translation>
    </message>
    <message>
        <source>The copy is the way back when the named officers are gone. Whoever has it and its passphrase makes certificates alone: write it to a stick, and lock the stick away.</source>
        <translation>Копия — это путь назад, когда назначенных сотрудников больше нет. У кого есть она и её парольная фраза, тот создаёт сертификаты один: запишите её на флешку и заприте флешку.</translation>
    </message>
    <message>
        <source>Choose where to…</source>
        <translation>Выбрать, куда…</translation>
    </message>
    <message>
        <source>Passphrase of the copy</source>
        <translation>Парольная фраза копии</translation>
    </message>
    <message>
        <source>Another one than your own; keep it apart from the file.</source>
        <translation>Не та же, что Ваша; храните её отдельно от файла.</translation>
    </message>
    <message>
        <source>Choose a stick or a folder</source>
        <translation>Выберите флешку или папку</translation>
    </message>
    <message>
        <source>Choose where to</source>
        <translation>Выбрать, куда</translation>
    </message>
</context>
<context>
    <name>SafeFile</name>
    <message>
        <source>Choose the file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Парольная фраза файла</translation>
    </message>
    <message>
        <source>Choose the file from the safe</source>
        <translation>Выберите файл из сейфа</translation>
    </message>
    <message>
        <source>The passphrase of the file is missing</source>
        <translation>Не указана парольная фраза файла</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Выбрать файл</translation>
    </message>
</context>
<context>
    <name>Sameness</name>
    <message>
        <source>The same name, also in another script or order</source>
        <translation>То же имя, хотя бы другим письмом или в другом порядке</translation>
    </message>
    <message>
        <source>A part of the name is the same</source>
        <translation>Совпадает часть имени</translation>
    </message>
    <message>
        <source>The same birth date</source>
        <translation>Та же дата рождения</translation>
    </message>
    <message>
        <source>The birth date may be the same</source>
        <translation>Дата рождения может совпадать</translation>
    </message>
    <message>
        <source>The birth date is another</source>
        <translation>Дата рождения другая</translation>
    </message>
    <message>
        <source>The same number of a paper</source>
        <translation>Тот же номер документа</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>Тот же человек</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Другой человек</translation>
    </message>
    <message>
        <source>Not sure whether it is the same person</source>
        <translation>Неясно, тот же ли это человек</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Не решено</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Паспорт</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Удостоверение личности</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Виза</translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <translation>Свидетельство о рождении</translation>
    </message>
    <message>
        <source>Certificate of return</source>
        <translation>Свидетельство на возвращение</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation>Другой документ</translation>
    </message>
    <message>
        <source>{decision} ({officer}, {when})</source>
        <translation>{decision} ({officer}, {when})</translation>
    </message>
    <message>
        <source>No paper is known</source>
        <translation>Документы не известны</translation>
    </message>
    <message>
        <source>The link stays at this desk; no post learns of it.</source>
        <translation>Связь остаётся на этом рабочем месте; посты о ней не узнают.</translation>
    </message>
    <message>
        <source>The link stays at this desk; headquarters does not learn of it.</source>
        <translation>Связь остаётся на этом рабочем месте; центр о ней не узнаёт.</translation>
    </message>
    <message>
        <source>The names sound alike; found by comparing all cases</source>
        <translation>Имена звучат похоже; найдено при сравнении всех дел</translation>
    </message>
</context>
<context>
    <name>SavingCard</name>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>A PDF for people, with the whole record inside it. Saved outside the casebook it is no longer encrypted: save it only where it may be read. The same holds for the log of answers.</source>
        <translation>PDF для людей, с полной записью внутри. Сохранённый вне книги дел, он больше не зашифрован: сохраняйте его только там, где его можно читать. То же относится к журналу ответов.</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Сохранить отчёт…</translation>
    </message>
    <message>
        <source>Save the log of answers…</source>
        <translation>Сохранить журнал ответов…</translation>
    </message>
    <message>
        <source>A file audit.csv for ODK&apos;s tools: which question was answered when.</source>
        <translation>Файл audit.csv для программ ODK: когда дан ответ на какой вопрос.</translation>
    </message>
    <message>
        <source>Save HQ&apos;s stamps…</source>
        <translation>Сохранить штампы центра…</translation>
    </message>
    <message>
        <source>Files that show an auditor when HQ had this record; nothing of the case is in them.</source>
        <translation>Файлы, которые показывают проверяющему, когда эта запись была у центра; из дела в них ничего нет.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>Save the log of answers</source>
        <translation>Сохранить журнал ответов</translation>
    </message>
    <message>
        <source>Save HQ&apos;s stamps</source>
        <translation>Сохранить штампы центра</translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s) saved</source>
        <translation>
            <numerusform>%n штамп сохранён</numerusform>
            <numerusform>%n штампа сохранены</numerusform>
            <numerusform>%n штампов сохранено</numerusform>
        </translation>
    </message>
    <message>
        <source>Log of answers saved: {name}</source>
        <translation>Журнал ответов сохранён: {name}</translation>
    </message>
    <message>
        <source>Report saved: {name}</source>
        <translation>Отчёт сохранён: {name}</translation>
    </message>
</context>
<context>
    <name>SayDialog</name>
    <message>
        <source>Choose one: {name}</source>
        <translation>Выберите: {name}</translation>
    </message>
    <message>
        <source>Say on which day; it is not in the future.</source>
        <translation>Укажите день; он не в будущем.</translation>
    </message>
    <message>
        <source>“{name}” is missing.</source>
        <translation>«{name}» не заполнено.</translation>
    </message>
    <message>
        <source>What is written is too long to be kept.</source>
        <translation>Написанное слишком длинно, чтобы его сохранить.</translation>
    </message>
</context>
<context>
    <name>Second</name>
    <message>
        <source>A desk and its officer are about to be certified.</source>
        <translation>Сейчас будет выдан сертификат рабочему месту и его сотруднику.</translation>
    </message>
    <message>
        <source>An officer of headquarters is about to be certified: {subject}.</source>
        <translation>Сейчас будет выдан сертификат сотруднику центра: {subject}.</translation>
    </message>
    <message>
        <source>Certificates are about to be taken back for good.</source>
        <translation>Сейчас сертификаты будут отозваны навсегда.</translation>
    </message>
    <message>
        <source>Certificates are about to be taken back into the register.</source>
        <translation>Сертификаты сейчас будут возвращены в реестр.</translation>
    </message>
    <message>
        <source>A new revocation list is about to be made.</source>
        <translation>Сейчас будет создан новый список отзыва.</translation>
    </message>
    <message>
        <source>Who opens the organisation&apos;s issuing key is about to change.</source>
        <translation>Сейчас изменится, кто открывает ключ выдачи организации.</translation>
    </message>
    <message>
        <source>A copy of the organisation&apos;s issuing key is about to be written.</source>
        <translation>Сейчас будет записана копия ключа выдачи организации.</translation>
    </message>
    <message>
        <source>An administrator&apos;s key does not open the casebook. Hand over the keyboard: a colleague who works with cases types their passphrase. The casebook is then open until the desk is locked, and the log names both of you.</source>
        <translation>Ключ администратора не открывает книгу дел. Передайте клавиатуру: коллега, который работает с делами, вводит свою парольную фразу. Тогда книга дел открыта, пока рабочее место не заблокируют, и журнал называет вас обоих.</translation>
    </message>
    <message>
        <source>The organisation&apos;s issuing key is about to be used.</source>
        <translation>Сейчас будет использован ключ выдачи организации.</translation>
    </message>
    <message>
        <source>The issuing key opens for two officers together. Hand over the keyboard: the second officer looks at what is about to be done and types their passphrase. The log names both of you.</source>
        <translation>Ключ выдачи открывается двумя сотрудниками вместе. Передайте клавиатуру: второй сотрудник смотрит, что будет сделано, и вводит свою парольную фразу. Журнал называет вас обоих.</translation>
    </message>
</context>
<context>
    <name>SecondOfficerDialog</name>
    <message>
        <source>Second officer</source>
        <translation>Второй сотрудник</translation>
    </message>
    <message>
        <source>A second officer is needed</source>
        <translation>Нужен второй сотрудник</translation>
    </message>
    <message>
        <source>Open the key</source>
        <translation>Открыть ключ</translation>
    </message>
    <message>
        <source>Open the casebook</source>
        <translation>Открыть книгу дел</translation>
    </message>
    <message>
        <source>Passphrase of the second officer</source>
        <translation>Парольная фраза второго сотрудника</translation>
    </message>
</context>
<context>
    <name>SecondOfficerStep</name>
    <message>
        <source>The second officer</source>
        <translation>Второй сотрудник</translation>
    </message>
    <message>
        <source>The key that certifies desks and officers opens for two officers together, so that nobody can make certificates alone. Hand over the keyboard: the second officer types a name and a passphrase of their own.</source>
        <translation>Ключ, которым выдаются сертификаты рабочим местам и сотрудникам, открывается двумя сотрудниками вместе, чтобы никто не мог создавать сертификаты один. Передайте клавиатуру: второй сотрудник вводит имя и собственную парольную фразу.</translation>
    </message>
    <message>
        <source>Set up headquarters</source>
        <translation>Настроить центр</translation>
    </message>
    <message>
        <source>There is only one of us yet</source>
        <translation>Пока нас только один</translation>
    </message>
    <message>
        <source>Then you alone open that key, and the window says so until it is put under two.</source>
        <translation>Тогда этот ключ открываете Вы один, и окно говорит об этом, пока он не поставлен под двоих.</translation>
    </message>
</context>
<context>
    <name>SectionRail</name>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
</context>
<context>
    <name>SelectListQuestion</name>
    <message>
        <source>Choose, or type to search</source>
        <translation>Выберите или начните печатать</translation>
    </message>
</context>
<context>
    <name>SelectOneQuestion</name>
    <message>
        <source>Search the answers</source>
        <translation>Искать среди ответов</translation>
    </message>
</context>
<context>
    <name>SendBackDialog</name>
    <message>
        <source>Send this record back?</source>
        <translation>Вернуть эту запись?</translation>
    </message>
    <message>
        <source>Its author reads what you write and corrects the record, or replies. The record itself is never changed.</source>
        <translation>Автор прочитает написанное и исправит запись или ответит. Сама запись никогда не меняется.</translation>
    </message>
    <message>
        <source>Which question</source>
        <translation>Какой вопрос</translation>
    </message>
    <message>
        <source>The record as a whole</source>
        <translation>Запись в целом</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>О чём просят</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Write what is asked.</source>
        <translation>Напишите, о чём просите.</translation>
    </message>
</context>
<context>
    <name>SentCard</name>
    <message>
        <source>Sent by a post</source>
        <translation>Прислано с поста</translation>
    </message>
    <message>
        <source>Erased by the rule</source>
        <translation>Стёрто по правилу</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Язык окна</translation>
    </message>
    <message>
        <source>A form&apos;s language is chosen in the interview.</source>
        <translation>Язык опросника выбирают в беседе.</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>через %n минуту</numerusform>
            <numerusform>через %n минуты</numerusform>
            <numerusform>через %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock when nobody is there</source>
        <translation>Заблокировать, когда никого нет</translation>
    </message>
    <message>
        <source>Name the last officer on the unlock screen</source>
        <translation>Называть последнего сотрудника на экране разблокировки</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокий контраст</translation>
    </message>
</context>
<context>
    <name>Settling</name>
    <message>
        <source>The case is open: {reference}.</source>
        <translation>Дело открыто: {reference}.</translation>
    </message>
    <message>
        <source>The call is part of the case now.</source>
        <translation>Звонок теперь в деле.</translation>
    </message>
    <message>
        <source>Take out of the case</source>
        <translation>Убрать из дела</translation>
    </message>
    <message>
        <source>The call was joined to this case by mistake. It is open again, a story of its own.</source>
        <translation>Звонок попал в это дело по ошибке. Он снова открыт, отдельной историей.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>In which language</source>
        <translation>На каком языке</translation>
    </message>
    <message>
        <source>For which border post</source>
        <translation>Для какого пограничного поста</translation>
    </message>
    <message>
        <source>It names neither the case nor the organisation, and no word says why they travel. A saved paper is not encrypted: print it, and delete the file.</source>
        <translation>Там нет ни дела, ни организации, и ни одно слово не говорит, почему они едут. Сохранённая бумага не зашифрована: напечатайте её и удалите файл.</translation>
    </message>
    <message>
        <source>Choose where to save it…</source>
        <translation>Выбрать, куда сохранить…</translation>
    </message>
</context>
<context>
    <name>Shut</name>
    <message>
        <source>Whoever talks with the person.</source>
        <translation>Тот, кто говорит с человеком.</translation>
    </message>
    <message>
        <source>Whoever answers the pages before.</source>
        <translation>Тот, кто отвечает на предыдущие страницы.</translation>
    </message>
    <message>
        <source>A child-protection officer.</source>
        <translation>Сотрудник по защите детей.</translation>
    </message>
    <message>
        <source>Two officers of two roles together: child protection, lawyer, psychologist, supervisor.</source>
        <translation>Два сотрудника с двумя ролями вместе: по защите детей, юрист, психолог, руководитель.</translation>
    </message>
    <message>
        <source>Whoever asks the person.</source>
        <translation>Тот, кто спрашивает человека.</translation>
    </message>
    <message>
        <source>A guardian without a conflict of interest, or a child-protection officer.</source>
        <translation>Опекун без конфликта интересов или сотрудник по защите детей.</translation>
    </message>
    <message>
        <source>The person alone; a lawyer can help them.</source>
        <translation>Только сам человек; адвокат может ему помочь.</translation>
    </message>
    <message>
        <source>An officer who speaks the language, or an interpreter.</source>
        <translation>Сотрудник, который говорит на этом языке, или переводчик.</translation>
    </message>
    <message>
        <source>Another interpreter.</source>
        <translation>Другой переводчик.</translation>
    </message>
    <message>
        <source>Another interpreter; a supervisor keeps the register.</source>
        <translation>Другой переводчик; реестр ведёт руководитель.</translation>
    </message>
    <message>
        <source>An officer as the person wishes.</source>
        <translation>Сотрудник, которого хочет человек: женщина или мужчина.</translation>
    </message>
    <message>
        <source>Whoever talks with the person, alone.</source>
        <translation>Тот, кто говорит с человеком, наедине.</translation>
    </message>
    <message>
        <source>The lawyer, or the person who decides otherwise.</source>
        <translation>Адвокат или сам человек, если решит иначе.</translation>
    </message>
    <message>
        <source>Whoever talks with the person, afterwards.</source>
        <translation>Тот, кто говорит с человеком, после беседы.</translation>
    </message>
    <message>
        <source>Whoever came, by name, saying what was done.</source>
        <translation>Тот, кто пришёл: называет себя и говорит, что сделано.</translation>
    </message>
    <message>
        <source>A lawyer.</source>
        <translation>Юрист.</translation>
    </message>
    <message>
        <source>Shut for the same reason.</source>
        <translation>Закрыто по той же причине.</translation>
    </message>
    <message>
        <source>Who may act: {who}</source>
        <translation>Кто может действовать: {who}</translation>
    </message>
</context>
<context>
    <name>SideBySideDialog</name>
    <message>
        <source>The program compares; you decide. Two cases of one person are linked and stay two; a link can be taken back.</source>
        <translation>Программа сравнивает, решаете Вы. Два дела одного человека связываются и остаются двумя; связь можно снять.</translation>
    </message>
    <message>
        <source>Is it the same person?</source>
        <translation>Это тот же человек?</translation>
    </message>
    <message>
        <source>What agrees, and what differs</source>
        <translation>Что совпадает и что различается</translation>
    </message>
    <message>
        <source>Nothing that the program can compare agrees any more.</source>
        <translation>Из того, что сравнивает программа, больше ничего не совпадает.</translation>
    </message>
    <message>
        <source>Names, birth date or papers have changed since.</source>
        <translation>С тех пор изменились имена, дата рождения или документы.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Новое дело</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Needed to take the link back. It is kept with what was decided.</source>
        <translation>Нужно, чтобы снять связь. Сохраняется вместе с решением.</translation>
    </message>
    <message>
        <source>Needed where it is the same person. It is kept with what was decided.</source>
        <translation>Нужно, если это тот же человек. Сохраняется вместе с решением.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Решить позже</translation>
    </message>
    <message>
        <source>Open the other case</source>
        <translation>Открыть другое дело</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Take the link back</source>
        <translation>Снять связь</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Не уверен(а)</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Другой человек</translation>
    </message>
    <message>
        <source>The same: link the two</source>
        <translation>Тот же: связать оба</translation>
    </message>
    <message>
        <source>The same: link them</source>
        <translation>Тот же: связать их</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Скажите, почему.</translation>
    </message>
    <message>
        <source>The reason is too long. The limit is {limit} characters.</source>
        <translation>Причина слишком длинная. Не больше {limit} знаков.</translation>
    </message>
    <message>
        <source>Many people bear these names: {names}</source>
        <translation>Эти имена носят многие: {names}</translation>
    </message>
</context>
<context>
    <name>SignPage</name>
    <message>
        <source>Back to the answers</source>
        <translation>Назад к ответам</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Ваша парольная фраза</translation>
    </message>
    <message>
        <source>PIN of your token</source>
        <translation>PIN-код Вашего токена</translation>
    </message>
    <message>
        <source>Sign and lock</source>
        <translation>Подписать окончательно</translation>
    </message>
    <message>
        <source>This will be signed as incomplete.</source>
        <translation>Это будет подписано как неполное.</translation>
    </message>
    <message>
        <source>{officer}, {desk}, {organisation}</source>
        <translation>{officer}, {desk}, {organisation}</translation>
    </message>
    <message>
        <source>The report cannot show: {signs}</source>
        <translation>В отчёте нельзя показать: {signs}</translation>
    </message>
    <message>
        <source>In their place stands “�”. The record itself keeps them. Write them in words where the printed report must say them.</source>
        <translation>Вместо них стоит «�». Сама запись их сохраняет. Напишите словами, если это должно быть в напечатанном отчёте.</translation>
    </message>
    <message>
        <source>I have read the answers beside this. They are what was said and what I judge, and I answer for them. After signing nothing in them changes; a correction is a new record.</source>
        <translation>Ответы рядом прочитаны мной. В них то, что было сказано, и мои суждения; я отвечаю за них. После подписи в них ничего не меняется; исправление — это новая запись.</translation>
    </message>
    <message>
        <source>This is training: the record is worth nothing outside it.</source>
        <translation>Это учебный режим: вне его запись не имеет силы.</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Подписывает</translation>
    </message>
    <message>
        <source>What signing means</source>
        <translation>Что означает подпись</translation>
    </message>
    <message>
        <source>Enter your passphrase to sign.</source>
        <translation>Чтобы подписать, введите парольную фразу.</translation>
    </message>
    <message>
        <source>Enter the PIN of your token to sign.</source>
        <translation>Чтобы подписать, введите PIN-код Вашего токена.</translation>
    </message>
    <message>
        <source>Signing. This takes a moment.</source>
        <translation>Подписывается. Это займёт немного времени.</translation>
    </message>
</context>
<context>
    <name>SignaturePanel</name>
    <message>
        <source>Details</source>
        <translation>Подробнее</translation>
    </message>
    <message>
        <source>Nobody can be named</source>
        <translation>Назвать никого нельзя</translation>
    </message>
    <message>
        <source>this desk&apos;s clock</source>
        <translation>часам этого рабочего места</translation>
    </message>
    <message>
        <source>the post&apos;s clock</source>
        <translation>часам поста</translation>
    </message>
    <message>
        <source>Signed {when} by {clock}</source>
        <translation>Подписано {when} по {clock}</translation>
    </message>
    <message>
        <source>unchanged since</source>
        <translation>с тех пор не менялось</translation>
    </message>
    <message>
        <source>Taken in all the same by {officer} on {when}: {reason}</source>
        <translation>Всё же принято: {officer}, {when}: {reason}</translation>
    </message>
    <message>
        <source>The signature is valid</source>
        <translation>Подпись действительна</translation>
    </message>
    <message>
        <source>The signature is not valid: the report is not the one that was signed</source>
        <translation>Подпись недействительна: отчёт не тот, который подписан</translation>
    </message>
    <message>
        <source>Not valid: the signer&apos;s role may not sign such an instrument</source>
        <translation>Недействительно: подписавший по своей роли не может подписывать такой опросник</translation>
    </message>
    <message>
        <source>Not valid: the answers are not those of the instrument as it was filled in</source>
        <translation>Недействительно: ответы не совпадают с заполненным опросником</translation>
    </message>
    <message>
        <source>Not valid: the instrument is filled in a way that it does not allow</source>
        <translation>Недействительно: опросник заполнен так, как он не допускает</translation>
    </message>
    <message>
        <source>The signature is good, and what it signs cannot be judged here: this desk does not have the instrument</source>
        <translation>Подпись действительна, но проверить подписанное здесь нельзя: на этом рабочем месте нет такого опросника</translation>
    </message>
    <message>
        <source>The signature is good, and what it signs cannot be judged here: the answers could not be compared with the instrument</source>
        <translation>Подпись действительна, но проверить подписанное здесь нельзя: ответы не удалось сравнить с опросником</translation>
    </message>
    <message>
        <source>Not valid: the pages of the report say something else than the signed answers</source>
        <translation>Недействительно: на страницах отчёта написано не то, что в подписанных ответах</translation>
    </message>
    <message>
        <source>The signature is not valid: something was changed after signing</source>
        <translation>Подпись недействительна: после подписи что-то изменено</translation>
    </message>
    <message>
        <source>The signature is good, and the pages of the report could not be compared with the signed answers. Saving the report gives pages laid out here</source>
        <translation>Подпись действительна, но страницы отчёта не удалось сравнить с подписанными ответами. При сохранении отчёта страницы составляются здесь заново</translation>
    </message>
    <message>
        <source>The signature is good, and what it says of its second rating cannot be judged here: not all that the raters signed has come</source>
        <translation>Подпись действительна, но сказанное в ней о второй оценке здесь проверить нельзя: пришло не всё, что подписали оценивающие</translation>
    </message>
    <message>
        <source>The signature is good, and more was signed about its second rating than it names: look at that under Second rater before you rely on it</source>
        <translation>Подпись действительна, но о второй оценке подписано больше, чем здесь названо: посмотрите это в разделе «Второй оценивающий», прежде чем полагаться на неё</translation>
    </message>
    <message>
        <source>The signature is good, and it says nothing of a second rating for which the first rater locked: ask that desk why</source>
        <translation>Подпись действительна, но о второй оценке, для которой первый оценивающий зафиксировал свои, ничего не сказано: спросите на том рабочем месте, почему</translation>
    </message>
    <message>
        <source>Not valid: what it says of its second rating is not what the two raters signed</source>
        <translation>Недействительно: сказанное о второй оценке — не то, что подписали двое оценивающих</translation>
    </message>
</context>
<context>
    <name>SoundDialog</name>
    <message>
        <source>Begin the sound</source>
        <translation>Начать запись звука</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Остановить аудиозапись</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Использовать</translation>
    </message>
    <message>
        <source>This is being recorded. {length}</source>
        <translation>Идёт запись. {length}</translation>
    </message>
    <message>
        <source>Sound of {length}</source>
        <translation>Звук: {length}</translation>
    </message>
    <message>
        <source>There is no sound yet.</source>
        <translation>Звука пока нет.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>Ten minutes at the most. It is kept nowhere until you choose “Use it”.</source>
        <translation>Не больше десяти минут. Запись нигде не сохраняется, пока Вы не выберете «Использовать».</translation>
    </message>
</context>
<context>
    <name>SoundPanel</name>
    <message>
        <source>How far the sound is</source>
        <translation>Сколько уже прозвучало</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Прослушать</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <source>Close the record</source>
        <translation>Закрыть запись</translation>
    </message>
    <message>
        <source>What it works from</source>
        <translation>На чём оно основано</translation>
    </message>
    <message>
        <source>Every record in force but clinical ones; nobody chooses which to leave out.</source>
        <translation>Все действующие записи, кроме клинических; никто не выбирает, что опустить.</translation>
    </message>
    <message>
        <source>No record in force is here yet.</source>
        <translation>Действующих записей здесь ещё нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n clinical record(s): they count as being there, and no decision works from them.</source>
        <translation>
            <numerusform>%n клиническая запись: она учитывается, но решение на ней не основано.</numerusform>
            <numerusform>%n клинические записи: они учитываются, но решение на них не основано.</numerusform>
            <numerusform>%n клинических записей: они учитываются, но решение на них не основано.</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробнее</translation>
    </message>
    <message>
        <source>a correction</source>
        <translation>исправление</translation>
    </message>
    <message>
        <source>New: {record}</source>
        <translation>Новое: {record}</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Write the bundle in parts?</source>
        <translation>Записать пакет частями?</translation>
    </message>
    <message>
        <source>For a bundle that is larger than a stick. As many parts as fit go onto this stick, the rest onto the next ones. The records count as written with the last part.</source>
        <translation>Для пакета, который больше флешки. На эту флешку пойдёт столько частей, сколько поместится, остальные на следующие. Записи считаются записанными с последней частью.</translation>
    </message>
    <message>
        <source>what this stick has room for ({size})</source>
        <translation>сколько есть места на этой флешке ({size})</translation>
    </message>
    <message>
        <source>How large a part may be</source>
        <translation>Какой может быть часть</translation>
    </message>
    <message>
        <source>Write in parts</source>
        <translation>Записать частями</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>StageLine</name>
    <message>
        <source>The post last said: {stage}.</source>
        <translation>Пост в последний раз назвал: {stage}.</translation>
    </message>
    <message>
        <source>HQ was last told: {stage}. It learns of the change with the next record.</source>
        <translation>Центру в последний раз сообщили: {stage}. Об изменении он узнает со следующей записью.</translation>
    </message>
    <message>
        <source>Stage {number} of 6: {stage}</source>
        <translation>Этап {number} из 6: {stage}</translation>
    </message>
</context>
<context>
    <name>StandingBanner</name>
    <message>
        <source>This case was erased. Its reference stays, and that it was here.</source>
        <translation>Это дело стёрто. Остаётся его номер и то, что оно здесь было.</translation>
    </message>
    <message>
        <source>Withdrawn, opened by mistake: {reason} ({officer}, {when})</source>
        <translation>Отозвано, открыто по ошибке: {reason} ({officer}, {when})</translation>
    </message>
    <message>
        <source>Bring it back…</source>
        <translation>Вернуть дело…</translation>
    </message>
    <message>
        <source>On legal hold: {reason} ({officer}, {when})</source>
        <translation>Стирание запрещено: {reason} ({officer}, {when})</translation>
    </message>
    <message>
        <source>Lift the hold…</source>
        <translation>Снять запрет…</translation>
    </message>
    <message>
        <source>Restricted: supervisors and decision-makers alone open this case, each time with a reason.</source>
        <translation>Доступ ограничен: это дело открывают только руководители и лица, принимающие решение, каждый раз с причиной.</translation>
    </message>
    <message>
        <source>Open it again…</source>
        <translation>Открыть снова…</translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message>
        <source>Standing</source>
        <translation>Положение</translation>
    </message>
    <message>
        <source>Open the one in force</source>
        <translation>Открыть действующую</translation>
    </message>
    <message>
        <source>Open what it corrects</source>
        <translation>Открыть исправляемую</translation>
    </message>
    <message>
        <source>Open the other correction</source>
        <translation>Открыть другое исправление</translation>
    </message>
    <message>
        <source>Correct this record…</source>
        <translation>Исправить эту запись…</translation>
    </message>
    <message>
        <source>Continue the correction</source>
        <translation>Продолжить исправление</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>Отправить снова</translation>
    </message>
    <message>
        <source>This record is in force.</source>
        <translation>Эта запись действует.</translation>
    </message>
    <message>
        <source>Not in force: HQ set it aside for good.</source>
        <translation>Не действует: центр окончательно поместил её отдельно.</translation>
    </message>
    <message>
        <source>Not in force: it was corrected on {day} by {officer}.</source>
        <translation>Не действует: исправлена {day}, исправил(а) {officer}.</translation>
    </message>
    <message>
        <source>It corrects a record that is not here: it was not taken in, or not sent yet.</source>
        <translation>Она исправляет запись, которой здесь нет: та не принята или ещё не отправлена.</translation>
    </message>
    <message>
        <source>It corrects the record {officer} signed on {day}.</source>
        <translation>Она исправляет запись, подписанную {day}: {officer}.</translation>
    </message>
    <message>
        <source>One record was corrected twice. The one signed last is in force; look at both, and correct it once more if it does not say what is right.</source>
        <translation>Одна запись исправлена дважды. Действует подписанная последней; посмотрите обе и исправьте ещё раз, если она неверна.</translation>
    </message>
    <message>
        <source>Only the desk that signed it can correct it.</source>
        <translation>Исправить её может только то рабочее место, где она подписана.</translation>
    </message>
    <message>
        <source>Your role does not correct it: it does not fill this form.</source>
        <translation>Ваша роль её не исправляет: она не заполняет этот опросник.</translation>
    </message>
    <message>
        <source>HQ, {when}: {words}</source>
        <translation>Центр, {when}: {words}</translation>
    </message>
</context>
<context>
    <name>StandingNotice</name>
    <message>
        <source>You are here alone: the casebook is closed.</source>
        <translation>Вы здесь одни: книга дел закрыта.</translation>
    </message>
    <message>
        <source>An administrator reads the log and who has a key. Everything else needs a colleague who works with cases to type their passphrase beside you.</source>
        <translation>Администратор читает журнал и видит, у кого есть ключ. Для всего остального коллега, который работает с делами, вводит рядом с Вами свою парольную фразу.</translation>
    </message>
    <message>
        <source>Open it with a colleague…</source>
        <translation>Открыть вместе с коллегой…</translation>
    </message>
    <message>
        <source>Your role: {role}</source>
        <translation>Ваша роль: {role}</translation>
    </message>
    <message>
        <source>It may do nothing here until this program is updated. What is yours is kept.</source>
        <translation>Здесь она ничего не может, пока эта программа не обновлена. Ваше сохраняется.</translation>
    </message>
    <message>
        <source>This desk has nothing for it to do yet.</source>
        <translation>На этом рабочем месте для неё пока ничего нет.</translation>
    </message>
    <message>
        <source>The issuing key waits for a second officer: until then one alone opens it.</source>
        <translation>Ключ выдачи ждёт второго сотрудника: до тех пор его открывает один.</translation>
    </message>
    <message>
        <source>Whoever copies this desk and knows one passphrase could make certificates.</source>
        <translation>Тот, кто скопирует это рабочее место и знает одну парольную фразу, мог бы создавать сертификаты.</translation>
    </message>
    <message>
        <source>Put it under two officers</source>
        <translation>Поставить под двух сотрудников</translation>
    </message>
    <message>
        <source>It is time for a new revocation list.</source>
        <translation>Пора создать новый список отзыва.</translation>
    </message>
    <message>
        <source>The one there is good until {day}; posts cannot judge signatures then.</source>
        <translation>Нынешний действует до {day}; после этого посты не могут проверить подписи.</translation>
    </message>
    <message>
        <source>Renew the list</source>
        <translation>Обновить список</translation>
    </message>
    <message>
        <source>The organisation&apos;s rules are not what officers signed.</source>
        <translation>Правила организации — не те, что подписали сотрудники.</translation>
    </message>
    <message>
        <source>Nothing is decided or erased by them until this is put right.</source>
        <translation>По ним ничего не решается и не стирается, пока это не исправлено.</translation>
    </message>
    <message>
        <source>The organisation&apos;s rules wait for a second officer&apos;s signature.</source>
        <translation>Правила организации ждут подписи второго сотрудника.</translation>
    </message>
    <message>
        <source>Nothing is decided or erased by them until then.</source>
        <translation>До тех пор по ним ничего не решается и не стирается.</translation>
    </message>
    <message>
        <source>Proposed rules wait for a second officer&apos;s signature.</source>
        <translation>Предложенные правила ждут подписи второго сотрудника.</translation>
    </message>
    <message>
        <source>The rules as they were stay in force until then.</source>
        <translation>До тех пор действуют прежние правила.</translation>
    </message>
    <message>
        <source>Nobody has signed the organisation&apos;s rules yet.</source>
        <translation>Правила организации ещё никто не подписал.</translation>
    </message>
    <message>
        <source>Signed rules show it when somebody changes them.</source>
        <translation>Если подписанные правила кто-то изменит, это будет видно.</translation>
    </message>
    <message>
        <source>Look at the rules</source>
        <translation>Посмотреть правила</translation>
    </message>
    <message>
        <source>The organisation&apos;s rules were signed under a certificate revoked from a day before.</source>
        <translation>Правила организации подписаны по сертификату, который отозван с более раннего дня.</translation>
    </message>
    <message>
        <source>Nothing is decided or erased by them until rules are signed anew.</source>
        <translation>По ним ничего не решается и не стирается, пока правила не подписаны заново.</translation>
    </message>
</context>
<context>
    <name>StandingText</name>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>Nothing has come</source>
        <translation>Ничего не пришло</translation>
    </message>
    <message>
        <source>Up to bundle {number}</source>
        <translation>До пакета {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>Не хватает: %n</numerusform>
            <numerusform>Не хватает: %n</numerusform>
            <numerusform>Не хватает: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s)</source>
        <translation>
            <numerusform>%n квитанция</numerusform>
            <numerusform>%n квитанции</numerusform>
            <numerusform>%n квитанций</numerusform>
        </translation>
    </message>
    <message>
        <source>news</source>
        <translation>новости</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>It is not trusted: it was revoked, or nobody has confirmed it.</source>
        <translation>Ему не доверяют: оно отозвано, или его никто не подтвердил.</translation>
    </message>
    <message>
        <source>These bundles have not arrived: {numbers}</source>
        <translation>Эти пакеты не пришли: {numbers}</translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) came under a number that another one had.</source>
        <translation>
            <numerusform>Пакетов под уже занятым номером: %n.</numerusform>
            <numerusform>Пакетов под уже занятым номером: %n.</numerusform>
            <numerusform>Пакетов под уже занятым номером: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last heard: {when}</source>
        <translation>Последнее известие: {when}</translation>
    </message>
    <message>
        <source>Feed: {words}</source>
        <translation>Пакеты по порядку: {words}</translation>
    </message>
    <message>
        <source>Epoch {number}</source>
        <translation>Поколение рабочего места {number}</translation>
    </message>
    <message numerus="yes">
        <source>Headquarters holds %n record(s) of it.</source>
        <translation>
            <numerusform>В центре %n его запись.</numerusform>
            <numerusform>В центре %n его записи.</numerusform>
            <numerusform>В центре %n его записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has said the same.</source>
        <translation>Оно сообщило то же самое.</translation>
    </message>
    <message>
        <source>When it was last heard it did not know of all of them yet.</source>
        <translation>Когда от него было последнее известие, оно знало ещё не обо всех.</translation>
    </message>
    <message>
        <source>It has said nothing of them yet.</source>
        <translation>О них оно ещё ничего не сообщило.</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) it has not confirmed</source>
        <translation>
            <numerusform>Не подтверждено квитанций: %n</numerusform>
            <numerusform>Не подтверждено квитанций: %n</numerusform>
            <numerusform>Не подтверждено квитанций: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n return bundle(s) on their way</source>
        <translation>
            <numerusform>Ответных пакетов в пути: %n</numerusform>
            <numerusform>Ответных пакетов в пути: %n</numerusform>
            <numerusform>Ответных пакетов в пути: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists, rules, texts or statements it has not confirmed</source>
        <translation>Не подтверждены списки, правила, тексты или отметки</translation>
    </message>
    <message>
        <source>It was not sent the newest revocation list.</source>
        <translation>Ему не отправлен новейший список отзыва.</translation>
    </message>
    <message>
        <source>Its certificate ends {day}.</source>
        <translation>Срок его сертификата — до {day}.</translation>
    </message>
    <message>
        <source>The revocation list has ended: {day}</source>
        <translation>Срок списка отзыва истёк: {day}</translation>
    </message>
    <message>
        <source>The revocation list ends {day}</source>
        <translation>Срок списка отзыва — до {day}</translation>
    </message>
    <message>
        <source>Its certificate has ended. Enrol it again.</source>
        <translation>Срок его сертификата истёк. Присоедините его заново.</translation>
    </message>
    <message>
        <source>Its certificate ends soon. Enrol it again in time.</source>
        <translation>Срок его сертификата скоро истечёт. Присоедините его заново вовремя.</translation>
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
        <translation>Пока не написано</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>Какой документ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>How much, in which money</source>
        <translation>Сколько и в какой валюте</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>By what</source>
        <translation>Чем</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Who confirmed it</source>
        <translation>Кто подтвердил</translation>
    </message>
    <message>
        <source>Who issues it</source>
        <translation>Кто выдаёт</translation>
    </message>
    <message>
        <source>At which consulate</source>
        <translation>В каком консульстве</translation>
    </message>
    <message>
        <source>Who gives it</source>
        <translation>Кто даёт</translation>
    </message>
    <message>
        <source>Who was told there</source>
        <translation>Кому там сообщили</translation>
    </message>
    <message>
        <source>Which post</source>
        <translation>Какой пост</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Как обстоит</translation>
    </message>
    <message>
        <source>What is done now</source>
        <translation>Что делается сейчас</translation>
    </message>
    <message>
        <source>Nobody named yet</source>
        <translation>Ещё никто не назван</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Кто делает</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>ГГГГ-ММ-ДД</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>До какого дня</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Why it changes (needed where something is undone)</source>
        <translation>Почему меняется (нужно, если что-то отменяется)</translation>
    </message>
    <message>
        <source>Never printed.</source>
        <translation>Никогда не печатается.</translation>
    </message>
    <message>
        <source>Each change is kept with who made it and when.</source>
        <translation>Каждое изменение хранится: кто и когда.</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Записать</translation>
    </message>
</context>
<context>
    <name>StepPanel</name>
    <message>
        <source>Choose a step to see where it stands and what comes next.</source>
        <translation>Выберите шаг, чтобы увидеть, как он обстоит и что дальше.</translation>
    </message>
    <message>
        <source>For {names}</source>
        <translation>Для: {names}</translation>
    </message>
    <message>
        <source>Day: {day}</source>
        <translation>День: {day}</translation>
    </message>
    <message>
        <source>Until: {day}</source>
        <translation>До: {day}</translation>
    </message>
    <message>
        <source>Done by: {name}</source>
        <translation>Делает: {name}</translation>
    </message>
    <message>
        <source>What was said, newest first</source>
        <translation>Что записано, сначала новое</translation>
    </message>
    <message>
        <source>Settle it…</source>
        <translation>Решить…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Another desk says otherwise</source>
        <translation>Другое рабочее место пишет иначе</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файла</numerusform>
            <numerusform>%n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a scan or picture…</source>
        <translation>Добавить скан или снимок…</translation>
    </message>
    <message>
        <source>The person did not arrive.</source>
        <translation>Человек не прибыл.</translation>
    </message>
    <message>
        <source>The person arrived: {day}</source>
        <translation>Человек прибыл: {day}</translation>
    </message>
    <message>
        <source>What was said of the arrival does not agree.</source>
        <translation>Сведения о прибытии не сходятся.</translation>
    </message>
    <message>
        <source>Settle it on the case page…</source>
        <translation>Решить на странице дела…</translation>
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
        <translation>Искать снова</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>Safe to remove</source>
        <translation>Флешку можно вынуть</translation>
    </message>
    <message>
        <source>A folder on this computer</source>
        <translation>Папка на этом компьютере</translation>
    </message>
    <message>
        <source>No stick</source>
        <translation>Флешки нет</translation>
    </message>
    <message>
        <source>Put a stick in, then look again.</source>
        <translation>Вставьте флешку, затем ищите снова.</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>Свободно {size}</translation>
    </message>
    <message>
        <source>It cannot be written: slide its lock open.</source>
        <translation>Записать нельзя: снимите на ней защиту от записи.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Выбрать папку</translation>
    </message>
</context>
<context>
    <name>StoreKey</name>
    <message>
        <source>{name} has to unlock this desk once before the new key can reach them.</source>
        <translation>{name}: чтобы получить новый ключ, сначала нужно хотя бы раз разблокировать это рабочее место.</translation>
    </message>
    <message>
        <source>Make the new key after that.</source>
        <translation>После этого создайте новый ключ.</translation>
    </message>
</context>
<context>
    <name>StoreKeyDialog</name>
    <message>
        <source>Make a new store key</source>
        <translation>Создать новый ключ книги дел</translation>
    </message>
    <message>
        <source>Make the new key</source>
        <translation>Создать новый ключ</translation>
    </message>
    <message>
        <source>This writes the whole casebook anew: it can take some minutes, and needs room on the disk for a second one. Nothing is lost if it breaks off.</source>
        <translation>При этом вся книга дел записывается заново: это может занять несколько минут, и на диске нужно место для второй. Если это прервётся, ничего не потеряется.</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>Ваша собственная парольная фраза</translation>
    </message>
    <message>
        <source>An officer was removed from this desk, and the casebook still has the key they had. A new key makes a copy of theirs worthless for everything written from now on.</source>
        <translation>С этого рабочего места удалён сотрудник, а у книги дел всё ещё тот ключ, который был у него. С новым ключом копия прежнего бесполезна для всего, что будет записано дальше.</translation>
    </message>
    <message>
        <source>The other officers get the new key by themselves when they unlock next.</source>
        <translation>Остальные сотрудники получат новый ключ сами собой при следующей разблокировке.</translation>
    </message>
    <message>
        <source>Your own passphrase is missing</source>
        <translation>Не указана Ваша парольная фраза</translation>
    </message>
    <message>
        <source>Comparing the new casebook with the old one</source>
        <translation>Сравнение новой книги дел с прежней</translation>
    </message>
    <message>
        <source>Checking your passphrase</source>
        <translation>Проверка Вашей парольной фразы</translation>
    </message>
</context>
<context>
    <name>TakenOverLine</name>
    <message>
        <source>From the case, not asked again. Change it freely.</source>
        <translation>Из дела, заново не спрашивали. Меняйте свободно.</translation>
    </message>
    <message>
        <source>Asked again: it is right</source>
        <translation>Спросили заново: верно</translation>
    </message>
</context>
<context>
    <name>TakenTable</name>
    <message>
        <source>Just now</source>
        <translation>Только что</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Что получилось</translation>
    </message>
    <message>
        <source>What came of each file</source>
        <translation>Что получилось с каждым файлом</translation>
    </message>
</context>
<context>
    <name>TalkFields</name>
    <message>
        <source>A word or a name they choose; no real name is needed</source>
        <translation>Слово или имя по их выбору; настоящее не нужно</translation>
    </message>
    <message>
        <source>what is the matter</source>
        <translation>что случилось</translation>
    </message>
    <message>
        <source>And what to say if somebody else answers</source>
        <translation>И что сказать, если ответит другой</translation>
    </message>
    <message>
        <source>no day said</source>
        <translation>день не назван</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
    <message>
        <source>no language said</source>
        <translation>язык не назван</translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message>
        <source>{done} of {count} sections completed</source>
        <translation>Завершено разделов: {done} из {count}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message numerus="yes">
        <source>It takes about %n minute(s).</source>
        <translation>
            <numerusform>Нужна примерно %n минута.</numerusform>
            <numerusform>Нужно примерно %n минуты.</numerusform>
            <numerusform>Нужно примерно %n минут.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So far %n minute(s).</source>
        <translation>
            <numerusform>Пока прошла %n минута.</numerusform>
            <numerusform>Пока прошло %n минуты.</numerusform>
            <numerusform>Пока прошло %n минут.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sitting {name}: {done} of {count} indicators</source>
        <translation>Раз {name}: индикаторов {done} из {count}</translation>
    </message>
</context>
<context>
    <name>TellingDialog</name>
    <message>
        <source>The person was told</source>
        <translation>Человеку сообщено</translation>
    </message>
    <message>
        <source>You say, by name, how it was. It goes to headquarters with the next bundle; an appeal goes with it.</source>
        <translation>Вы своим именем говорите, как это было. Со следующим пакетом это уйдёт в центр, вместе с жалобой.</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>В какой день</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>Who read it aloud, through which interpreter, who was there.</source>
        <translation>Кто читал вслух, через какого переводчика, кто присутствовал.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>They did not say</source>
        <translation>Не сказано</translation>
    </message>
    <message>
        <source>Do they say that they understood?</source>
        <translation>Говорит ли человек, что понял?</translation>
    </message>
    <message>
        <source>Do they say that they appeal?</source>
        <translation>Говорит ли человек, что обжалует?</translation>
    </message>
    <message>
        <source>What the person said</source>
        <translation>Что сказал человек</translation>
    </message>
    <message>
        <source>In their words; for an appeal it is needed.</source>
        <translation>Словами человека; для обжалования это нужно.</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>На каком языке</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Sign that they were told</source>
        <translation>Подписать, что сообщено</translation>
    </message>
    <message>
        <source>Say on which day; it is not in the future.</source>
        <translation>Укажите день; он не в будущем.</translation>
    </message>
    <message>
        <source>Say how the person was told.</source>
        <translation>Скажите, как человеку сообщили.</translation>
    </message>
    <message>
        <source>Say whether they understood.</source>
        <translation>Скажите, понял ли человек.</translation>
    </message>
    <message>
        <source>Say whether they appeal.</source>
        <translation>Скажите, обжалует ли человек.</translation>
    </message>
    <message>
        <source>Write the appeal in the person&apos;s words.</source>
        <translation>Напишите жалобу словами человека.</translation>
    </message>
</context>
<context>
    <name>TextQuestion</name>
    <message>
        <source>Characters left out of what was pasted, because they cannot be stored: {count}</source>
        <translation>Из вставленного убраны знаки, которые нельзя сохранить: {count}</translation>
    </message>
    <message>
        <source>What was pasted is too long and was left out. The limit is {limit} characters.</source>
        <translation>Вставка слишком длинная и не принята. Не больше {limit} знаков.</translation>
    </message>
</context>
<context>
    <name>TextsPanel</name>
    <message>
        <source>Sort</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Как читать</translation>
    </message>
    <message>
        <source>Approved texts</source>
        <translation>Утверждённые тексты</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Тексты</translation>
    </message>
    <message>
        <source>Language of the person</source>
        <translation>Язык человека</translation>
    </message>
    <message>
        <source>Write a spreadsheet to edit…</source>
        <translation>Записать таблицу для правки…</translation>
    </message>
    <message>
        <source>There are no approved texts yet. Write a spreadsheet to edit, and look at it here.</source>
        <translation>Утверждённых текстов ещё нет. Запишите таблицу, заполните её и откройте здесь.</translation>
    </message>
    <message>
        <source>There are no approved texts yet. They come with headquarters&apos; return bundles.</source>
        <translation>Утверждённых текстов ещё нет. Они приходят с ответными пакетами центра.</translation>
    </message>
    <message>
        <source>{title}: version {version}, signed by {name}. The official language is {language}.</source>
        <translation>{title}: версия {version}, подписал(а) {name}. Официальный язык: {language}.</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>утверждено</translation>
    </message>
    <message>
        <source>read aloud by the interpreter</source>
        <translation>читает вслух переводчик</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation>Выберите таблицу</translation>
    </message>
    <message>
        <source>Signed: {title}, version {version}.</source>
        <translation>Подписано: {title}, версия {version}.</translation>
    </message>
    <message>
        <source>Write return bundles, so that every post gets them soon.</source>
        <translation>Запишите ответные пакеты, чтобы каждый пост скоро их получил.</translation>
    </message>
    <message>
        <source>Write a spreadsheet to edit</source>
        <translation>Записать таблицу для правки</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Записано: {name}</translation>
    </message>
</context>
<context>
    <name>ThisDeskPage</name>
    <message>
        <source>This desk</source>
        <translation>Это рабочее место</translation>
    </message>
    <message>
        <source>My key on this desk</source>
        <translation>Мой ключ на этом рабочем месте</translation>
    </message>
    <message>
        <source>Change my passphrase…</source>
        <translation>Изменить мою парольную фразу…</translation>
    </message>
    <message>
        <source>Add a key file…</source>
        <translation>Добавить файл-ключ…</translation>
    </message>
    <message>
        <source>Ask for no key file any more…</source>
        <translation>Больше не спрашивать файл-ключ…</translation>
    </message>
    <message>
        <source>The clock</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>What was signed, and who may sign, is judged by the time. This desk believes its clock no further than a second sign bears it out: headquarters&apos; time, or an officer&apos;s word.</source>
        <translation>Подписи и право подписывать проверяются по времени. Рабочее место верит своим часам лишь настолько, насколько их подтверждает второй признак: время центра или слово сотрудника.</translation>
    </message>
    <message>
        <source>Look at the clock…</source>
        <translation>Посмотреть часы…</translation>
    </message>
    <message>
        <source>If it is taken away</source>
        <translation>Если его отберут</translation>
    </message>
    <message>
        <source>What this program cannot protect against</source>
        <translation>От чего эта программа не защитит</translation>
    </message>
    <message>
        <source>Locked, this desk gives up nothing without a passphrase. Where even that is not enough, all keys on it can be destroyed, so that no passphrase opens it any more.</source>
        <translation>Заблокированное, это рабочее место ничего не выдаёт без парольной фразы. Если и этого мало, можно уничтожить все ключи на нём, так что его больше не откроет ни одна парольная фраза.</translation>
    </message>
    <message>
        <source>Make unreadable…</source>
        <translation>Сделать нечитаемым…</translation>
    </message>
    <message>
        <source>This desk opens for you with your passphrase and your key file together.</source>
        <translation>Это рабочее место открывается для Вас парольной фразой вместе с файлом-ключом.</translation>
    </message>
    <message>
        <source>This desk opens for you with your passphrase alone.</source>
        <translation>Это рабочее место открывается для Вас одной парольной фразой.</translation>
    </message>
    <message>
        <source>This is a new desk now: {name}. Ask headquarters to take it in.</source>
        <translation>Теперь это новое рабочее место: {name}. Попросите центр принять его.</translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation>Ваша парольная фраза изменена.</translation>
    </message>
    <message>
        <source>From now on your key file is asked for beside your passphrase.</source>
        <translation>С этого момента вместе с парольной фразой спрашивается и файл-ключ.</translation>
    </message>
    <message>
        <source>From now on your passphrase alone opens this desk for you.</source>
        <translation>С этого момента рабочее место открывает для Вас одна парольная фраза.</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>Line of time: {said}</source>
        <translation>Линия времени: {said}</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Case opened</source>
        <translation>Дело открыто</translation>
    </message>
    <message>
        <source>Case changed</source>
        <translation>Дело изменено</translation>
    </message>
    <message>
        <source>Started: {subject}</source>
        <translation>Начато: {subject}</translation>
    </message>
    <message>
        <source>Signed: {subject}</source>
        <translation>Подписано: {subject}</translation>
    </message>
    <message>
        <source>Written to stick: {subject}</source>
        <translation>Записано на флешку: {subject}</translation>
    </message>
    <message>
        <source>Received by HQ: {subject}</source>
        <translation>Получено центром: {subject}</translation>
    </message>
    <message>
        <source>To be sent again: {subject}</source>
        <translation>Снова к отправке: {subject}</translation>
    </message>
    <message>
        <source>Refused by HQ: {subject}</source>
        <translation>Не принято центром: {subject}</translation>
    </message>
    <message>
        <source>Waiting for a person at HQ: {subject}</source>
        <translation>Ждёт решения человека в центре: {subject}</translation>
    </message>
    <message>
        <source>Taken in although nobody could judge it: {subject}</source>
        <translation>Принято, хотя оценить это не мог никто: {subject}</translation>
    </message>
    <message>
        <source>Set aside by HQ for good: {subject}</source>
        <translation>Окончательно помещено центром отдельно: {subject}</translation>
    </message>
    <message>
        <source>Handed over to {who}: {subject}</source>
        <translation>Передано ({who}): {subject}</translation>
    </message>
    <message>
        <source>Draft of {who} discarded: {subject}</source>
        <translation>Черновик прекращён без подписи ({who}): {subject}</translation>
    </message>
    <message>
        <source>Taken in: {subject}</source>
        <translation>Принято: {subject}</translation>
    </message>
    <message>
        <source>Clinical note added</source>
        <translation>Клиническая заметка добавлена</translation>
    </message>
    <message>
        <source>Released: {detail}</source>
        <translation>Передано ведущим дело: {detail}</translation>
    </message>
    <message>
        <source>Withdrawn, opened by mistake: {words}</source>
        <translation>Отозвано, открыто по ошибке: {words}</translation>
    </message>
    <message>
        <source>Brought back: {words}</source>
        <translation>Возвращено: {words}</translation>
    </message>
    <message>
        <source>Somebody came</source>
        <translation>Кто-то пришёл</translation>
    </message>
    <message>
        <source>Copy given out: {words}</source>
        <translation>Выдана копия: {words}</translation>
    </message>
    <message>
        <source>Case erased</source>
        <translation>Дело стёрто</translation>
    </message>
    <message>
        <source>{subject}</source>
        <translation>{subject}</translation>
    </message>
    <message>
        <source>Stage set: {stage}</source>
        <translation>Этап: {stage}</translation>
    </message>
    <message>
        <source>Names changed: {now} (before: {then})</source>
        <translation>Имена изменены: {now} (было: {then})</translation>
    </message>
    <message>
        <source>Birth date changed: {now} (before: {then})</source>
        <translation>Дата рождения изменена: {now} (было: {then})</translation>
    </message>
    <message>
        <source>Claimed by {who}</source>
        <translation>Взял(а) в работу: {who}</translation>
    </message>
    <message>
        <source>Claim ended: {words}</source>
        <translation>Работа с делом закончилась: {words}</translation>
    </message>
    <message>
        <source>Moved on: {words}</source>
        <translation>Передвинуто: {words}</translation>
    </message>
    <message>
        <source>Acknowledged: {words}</source>
        <translation>Подтверждено: {words}</translation>
    </message>
    <message>
        <source>A call became part of the case</source>
        <translation>Звонок вошёл в дело</translation>
    </message>
    <message>
        <source>A call was taken out</source>
        <translation>Звонок убран из дела</translation>
    </message>
    <message>
        <source>Recording of the talk begun</source>
        <translation>Аудиозапись беседы начата</translation>
    </message>
    <message>
        <source>Recording ended</source>
        <translation>Аудиозапись окончена</translation>
    </message>
    <message>
        <source>Recording erased</source>
        <translation>Аудиозапись стёрта</translation>
    </message>
    <message>
        <source>Closed: {words}</source>
        <translation>Закрыто: {words}</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Снова открыто</translation>
    </message>
    <message>
        <source>Somebody was called to come now</source>
        <translation>Кого-то позвали прийти сейчас</translation>
    </message>
</context>
<context>
    <name>TimelineTableModel</name>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>{what} · corrected since</source>
        <translation>{what} · потом исправлено</translation>
    </message>
</context>
<context>
    <name>TokenPinDialog</name>
    <message>
        <source>PIN of your token</source>
        <translation>PIN-код Вашего токена</translation>
    </message>
    <message>
        <source>Unlock your token</source>
        <translation>Разблокируйте Ваш токен</translation>
    </message>
    <message>
        <source>This is signed with the key on your token {name}. Plug it in.</source>
        <translation>Это подписывается ключом на Вашем токене {name}. Подключите его.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Разблокировать</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Language of the questions</source>
        <translation>Язык вопросов</translation>
    </message>
    <message>
        <source>All sections (Ctrl+T)</source>
        <translation>Все разделы (Ctrl+T)</translation>
    </message>
    <message>
        <source>Find an answer (Ctrl+J)</source>
        <translation>Найти ответ (Ctrl+J)</translation>
    </message>
    <message>
        <source>Check for errors (Ctrl+E)</source>
        <translation>Проверить на ошибки (Ctrl+E)</translation>
    </message>
    <message>
        <source>Notes and evidence (Ctrl+B)</source>
        <translation>Заметки и сведения (Ctrl+B)</translation>
    </message>
    <message>
        <source>Interviewing guide (Ctrl+G)</source>
        <translation>Памятка ведущему беседу (Ctrl+G)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Суждение</translation>
    </message>
    <message>
        <source>Record the talk…</source>
        <translation>Аудиозапись беседы…</translation>
    </message>
</context>
<context>
    <name>TrainingBanner</name>
    <message>
        <source>TRAINING: nothing here is real, and real desks refuse what is made here</source>
        <translation>УЧЕБНЫЙ РЕЖИМ: здесь нет ничего настоящего; настоящие рабочие места не принимают сделанное здесь</translation>
    </message>
</context>
<context>
    <name>TrainingList</name>
    <message>
        <source>An invented person, the evidence there is, and nothing else. Rate it by yourself; what experienced raters said, and why, is shown when you have locked yours.</source>
        <translation>Выдуманный человек, имеющиеся сведения и ничего больше. Оцените сами; что сказали опытные оценивающие и почему, покажется, когда Вы зафиксируете свои оценки.</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Не начато</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Locked: compare</source>
        <translation>Зафиксировано: сравнить</translation>
    </message>
    <message>
        <source>rated by {count}</source>
        <translation>оценили: {count}</translation>
    </message>
    <message>
        <source>your organisation&apos;s</source>
        <translation>Вашей организации</translation>
    </message>
</context>
<context>
    <name>TrainingStep</name>
    <message>
        <source>Training mode</source>
        <translation>Учебный режим</translation>
    </message>
    <message>
        <source>Makes a practice post and a practice headquarters on this computer, with invented cases and an invented colleague for each role. One passphrase opens all of them.</source>
        <translation>Создаёт на этом компьютере учебный пост и учебный центр с вымышленными делами и вымышленным коллегой для каждой роли. Всё открывается одной парольной фразой.</translation>
    </message>
    <message>
        <source>Headquarters: {role}</source>
        <translation>Центр: {role}</translation>
    </message>
    <message>
        <source>Begin as</source>
        <translation>С какой роли начать</translation>
    </message>
    <message>
        <source>You can change at any time: lock the desk, and unlock it as somebody else.</source>
        <translation>Роль можно сменить в любое время: заблокируйте рабочее место и разблокируйте его за другого.</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Начать обучение</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>its signature is not valid</source>
        <translation>её подпись недействительна</translation>
    </message>
    <message>
        <source>a file is not the one that was signed</source>
        <translation>один из файлов не тот, который подписан</translation>
    </message>
    <message>
        <source>it is not as the format says</source>
        <translation>она не такая, как велит формат</translation>
    </message>
    <message>
        <source>its signer is not known to the organisation</source>
        <translation>подписавший неизвестен организации</translation>
    </message>
    <message>
        <source>training material and real cases never mix</source>
        <translation>учебные материалы и настоящие дела не смешиваются</translation>
    </message>
    <message>
        <source>another record came under the same number</source>
        <translation>под тем же номером пришла другая запись</translation>
    </message>
    <message>
        <source>a file is missing</source>
        <translation>не хватает файла</translation>
    </message>
    <message>
        <source>its answers are not those of the instrument as it was filled in</source>
        <translation>её ответы не совпадают с заполненным опросником</translation>
    </message>
    <message>
        <source>its instrument is filled in a way that it does not allow</source>
        <translation>её опросник заполнен так, как он не допускает</translation>
    </message>
    <message>
        <source>it corrects a record of another case</source>
        <translation>она исправляет запись другого дела</translation>
    </message>
    <message>
        <source>its case cannot be taken as it is</source>
        <translation>её дело нельзя принять в таком виде</translation>
    </message>
    <message>
        <source>its report is not the one that was signed</source>
        <translation>её отчёт не тот, который подписан</translation>
    </message>
    <message>
        <source>it holds a file that was not signed</source>
        <translation>в ней есть неподписанный файл</translation>
    </message>
    <message>
        <source>a file is larger than allowed</source>
        <translation>один из файлов больше допустимого</translation>
    </message>
    <message>
        <source>a newer version of the program wrote it</source>
        <translation>её записала более новая версия программы</translation>
    </message>
    <message>
        <source>the bundle names another record or case</source>
        <translation>в пакете указаны другая запись или другое дело</translation>
    </message>
    <message>
        <source>another desk made it than the one that sent it</source>
        <translation>её создало не то рабочее место, которое прислало</translation>
    </message>
    <message>
        <source>another officer signed it than the one it names</source>
        <translation>её подписал не тот сотрудник, который в ней указан</translation>
    </message>
    <message>
        <source>the pages of its report say something else than the signed answers</source>
        <translation>на страницах её отчёта написано не то, что в подписанных ответах</translation>
    </message>
    <message>
        <source>it is sealed to psychologists, and cannot be read</source>
        <translation>она запечатана для психологов и не может быть прочитана</translation>
    </message>
    <message>
        <source>its signer may not sign this by their role</source>
        <translation>по своей роли подписавший не может подписывать такое</translation>
    </message>
    <message>
        <source>its case was erased at headquarters</source>
        <translation>её дело стёрто в центре</translation>
    </message>
    <message>
        <source>its certificate ended, and nothing shows that it was signed before</source>
        <translation>срок её сертификата истёк, и ничто не показывает, что подписано раньше</translation>
    </message>
    <message>
        <source>its certificate was revoked, and nothing shows that it was signed before</source>
        <translation>её сертификат отозван, и ничто не показывает, что подписано раньше</translation>
    </message>
    <message>
        <source>its certificate is not in the register of what headquarters issued</source>
        <translation>её сертификата нет в реестре выданного центром</translation>
    </message>
    <message>
        <source>its desk is trusted no more</source>
        <translation>её рабочему месту больше не доверяют</translation>
    </message>
    <message>
        <source>no revocation list here is current</source>
        <translation>здесь нет действующего списка отзыва</translation>
    </message>
    <message>
        <source>Another bundle came under the same number before. Two copies of that desk may be at work.</source>
        <translation>Под тем же номером раньше пришёл другой пакет. Возможно, работают две копии того рабочего места.</translation>
    </message>
    <message>
        <source>It does not follow on the bundle before it. Ask that desk what happened.</source>
        <translation>Он не продолжает предыдущий пакет. Спросите на том рабочем месте, что произошло.</translation>
    </message>
    <message>
        <source>That desk&apos;s log does not continue the one it told of before: it may have been put back or changed. Ask that desk what happened.</source>
        <translation>Журнал того рабочего места не продолжает тот, о котором оно сообщало раньше: возможно, его вернули назад или изменили. Спросите на том рабочем месте, что произошло.</translation>
    </message>
    <message>
        <source>This desk was not known here before.</source>
        <translation>Раньше это рабочее место здесь не знали.</translation>
    </message>
    <message>
        <source>Of what was refused, the largest contents were not kept: there is room for so much only.</source>
        <translation>Из непринятого самое большое не сохранено: места только столько.</translation>
    </message>
    <message>
        <source>It was made later than now by that desk&apos;s clock.</source>
        <translation>По часам того рабочего места он создан позже, чем сейчас.</translation>
    </message>
    <message>
        <source>That desk&apos;s clock stood behind when a record was signed.</source>
        <translation>Когда подписывали запись, часы того рабочего места отставали.</translation>
    </message>
    <message>
        <source>The certificate of the officer who signed the bundle has ended since.</source>
        <translation>Срок сертификата сотрудника, подписавшего пакет, с тех пор истёк.</translation>
    </message>
    <message>
        <source>The bundle was carried by an officer who was revoked since. Its records are judged by themselves.</source>
        <translation>Пакет подписал сотрудник, сертификат которого с тех пор отозван. Каждая запись в нём проверяется отдельно.</translation>
    </message>
    <message>
        <source>That desk was revoked. Its records are judged by themselves.</source>
        <translation>То рабочее место отозвано. Каждая его запись проверяется отдельно.</translation>
    </message>
    <message>
        <source>It brought a stamp that is not headquarters&apos; over this desk&apos;s own bundle.</source>
        <translation>С ним пришёл штамп, который не является штампом центра на пакете этого рабочего места.</translation>
    </message>
    <message>
        <source>Headquarters&apos; time in it is months ahead of anything seen here, and was not believed. Compare this computer&apos;s clock with another one, and tell headquarters.</source>
        <translation>Время центра в нём на месяцы впереди всего, что видели здесь, и не принято на веру. Сверьте часы этого компьютера с другими и сообщите центру.</translation>
    </message>
    <message>
        <source>Headquarters corrected its time, and this desk follows.</source>
        <translation>Центр исправил своё время, и это рабочее место следует ему.</translation>
    </message>
    <message>
        <source>It confirms a bundle that this desk did not write.</source>
        <translation>Он подтверждает пакет, которого это рабочее место не записывало.</translation>
    </message>
    <message>
        <source>It confirms a record that is another one here. Tell headquarters.</source>
        <translation>Он подтверждает запись, которая здесь другая. Сообщите в центр.</translation>
    </message>
    <message>
        <source>It decides on a record that is another one here. Tell headquarters.</source>
        <translation>В нём решение о записи, которая здесь другая. Сообщите в центр.</translation>
    </message>
    <message>
        <source>It confirms a record that the bundle did not carry. That was not taken over. Tell headquarters.</source>
        <translation>Он подтверждает запись, которой в пакете не было. Это не принято. Сообщите в центр.</translation>
    </message>
    <message>
        <source>It says nothing of a record that the bundle carried. Tell headquarters.</source>
        <translation>В нём ничего не сказано о записи, которая была в пакете. Сообщите в центр.</translation>
    </message>
    <message>
        <source>It confirms a log that is not this desk&apos;s, and was not taken over. Tell headquarters.</source>
        <translation>Он подтверждает журнал, который не принадлежит этому рабочему месту, и не принят. Сообщите в центр.</translation>
    </message>
    <message>
        <source>A record for psychologists came unsealed. It is kept closed here. Ask that desk why.</source>
        <translation>Запись, предназначенная психологам, пришла незапечатанной. Здесь она закрыта. Спросите на том рабочем месте, почему.</translation>
    </message>
    <message>
        <source>A record was made with an instrument that this desk does not have, and could not be compared.</source>
        <translation>Запись сделана по опроснику, которого на этом рабочем месте нет; сравнить её не удалось.</translation>
    </message>
    <message>
        <source>The answers of a record could not be compared with its instrument.</source>
        <translation>Ответы записи не удалось сравнить с её опросником.</translation>
    </message>
    <message>
        <source>The pages of a report could not be compared with the signed answers. Pages laid out here are shown.</source>
        <translation>Страницы отчёта не удалось сравнить с подписанными ответами. Показываются страницы, составленные здесь.</translation>
    </message>
    <message>
        <source>Its revocation list is older than the one here and was not taken over.</source>
        <translation>Его список отзыва старше здешнего и не взят.</translation>
    </message>
    <message>
        <source>Its revocation list is not the organisation&apos;s and was not taken over.</source>
        <translation>Его список отзыва — не список организации и не взят.</translation>
    </message>
    <message>
        <source>Its register of certificates does not continue the one here. Ask headquarters whether it was restored from a backup; if not, somebody else may hold its issuing key.</source>
        <translation>Его реестр сертификатов не продолжает здешний. Спросите центр, восстанавливали ли его из резервной копии; если нет, ключ выдачи, возможно, есть у кого-то ещё.</translation>
    </message>
    <message>
        <source>Its register of certificates cannot be read and was not taken over.</source>
        <translation>Его реестр сертификатов нельзя прочитать, он не принят.</translation>
    </message>
    <message>
        <source>The certificate of the officer who sent it is not in the register of what headquarters issued. If headquarters was restored, two officers take it back, under Organisation, Register.</source>
        <translation>Сертификата отправившего сотрудника нет в реестре выданного центром. Если центр восстанавливали, два сотрудника возвращают его: «Организация», «Реестр».</translation>
    </message>
    <message>
        <source>Its rules are older than those here and were not taken over.</source>
        <translation>Его правила старше здешних и не взяты.</translation>
    </message>
    <message>
        <source>Its rules were set by someone who may not set them, and were not taken over.</source>
        <translation>Его правила задал не тот, кому можно их решать, и они не взяты.</translation>
    </message>
    <message>
        <source>It is from before headquarters was restored, and confirms nothing any more.</source>
        <translation>Он из времени до восстановления центра и больше ничего не подтверждает.</translation>
    </message>
    <message>
        <source>Its list of records that headquarters has does not fit. Tell headquarters.</source>
        <translation>Его список записей, которые есть в центре, не сходится. Сообщите в центр.</translation>
    </message>
    <message>
        <source>It brought an older version of an instrument, which was not taken over.</source>
        <translation>В нём была более старая версия опросника; она не взята.</translation>
    </message>
    <message>
        <source>It brought an instrument that cannot be used, which was not taken over.</source>
        <translation>В нём был опросник, который нельзя использовать; он не взят.</translation>
    </message>
    <message>
        <source>It brought an instrument, and was signed by someone who may not give any. It was not taken over.</source>
        <translation>Он принёс опросник, но подписан тем, кто давать их не может. Опросник не взят.</translation>
    </message>
    <message>
        <source>It brought an instrument that is another one here under the same version. Tell headquarters.</source>
        <translation>Он принёс опросник, который здесь под той же версией другой. Сообщите центру.</translation>
    </message>
    <message>
        <source>It brought approved texts that are older than those here; they stay as they are.</source>
        <translation>Он принёс утверждённые тексты старее здешних; здешние остаются.</translation>
    </message>
    <message>
        <source>It brought other texts under a version that is here already. They were not taken over: tell headquarters.</source>
        <translation>Он принёс другие тексты под версией, которая здесь уже есть. Они не взяты: сообщите центру.</translation>
    </message>
    <message>
        <source>It brought texts that are not validly signed, which were not taken over.</source>
        <translation>Он принёс тексты с недействительной подписью; они не взяты.</translation>
    </message>
    <message>
        <source>It brought texts that a newer version of the program wrote. Update this desk.</source>
        <translation>Он принёс тексты, записанные более новой программой. Обновите это рабочее место.</translation>
    </message>
    <message>
        <source>It brought a statement of a kind this program does not know. It is kept; a newer version shows it.</source>
        <translation>В нём заявление вида, неизвестного этой программе. Оно сохранено; его покажет более новая версия.</translation>
    </message>
    <message>
        <source>It brought a statement that is not validly signed, which was not taken over.</source>
        <translation>В нём заявление без действительной подписи; оно не принято.</translation>
    </message>
    <message>
        <source>It shows something you should know: see what this desk noticed, under This desk.</source>
        <translation>Он показывает то, что Вам нужно знать: посмотрите в разделе «Это рабочее место», что оно заметило.</translation>
    </message>
    <message>
        <source>The reference {reference} is also used by another case of that desk. Both are kept; searching for it shows both.</source>
        <translation>Номер {reference} есть и у другого дела того рабочего места. Сохранены оба; поиск по номеру покажет оба.</translation>
    </message>
    <message>
        <source>Taken in by HQ after all: {words}</source>
        <translation>Всё же принято центром: {words}</translation>
    </message>
    <message>
        <source>HQ asks for a record again, it is to be sent now: {words}</source>
        <translation>Центр просит запись снова, теперь она к отправке: {words}</translation>
    </message>
    <message>
        <source>Set aside by HQ for good, the record says what to do: {words}</source>
        <translation>Окончательно помещено центром отдельно, в записи сказано, что делать: {words}</translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) before this one have not arrived yet.</source>
        <translation>
            <numerusform>%n пакет перед этим ещё не пришёл.</numerusform>
            <numerusform>%n пакета перед этим ещё не пришли.</numerusform>
            <numerusform>%n пакетов перед этим ещё не пришли.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) taken in</source>
        <translation>
            <numerusform>Принята %n запись</numerusform>
            <numerusform>Приняты %n записи</numerusform>
            <numerusform>Принято %n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) received by HQ</source>
        <translation>
            <numerusform>%n запись получена центром</numerusform>
            <numerusform>%n записи получены центром</numerusform>
            <numerusform>%n записей получено центром</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) waiting for a person at HQ</source>
        <translation>
            <numerusform>%n запись ждёт решения человека в центре</numerusform>
            <numerusform>%n записи ждут решения человека в центре</numerusform>
            <numerusform>%n записей ждут решения человека в центре</numerusform>
        </translation>
    </message>
    <message>
        <source>New instrument here: {title}, version {version}</source>
        <translation>Новый опросник: {title}, версия {version}</translation>
    </message>
    <message>
        <source>New approved texts here: {title}, version {version}</source>
        <translation>Новые утверждённые тексты: {title}, версия {version}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are sealed for other desks and stay where they are.</source>
        <translation>
            <numerusform>%n файл запечатан для других рабочих мест и остаётся на месте.</numerusform>
            <numerusform>%n файла запечатаны для других рабочих мест и остаются на месте.</numerusform>
            <numerusform>%n файлов запечатаны для других рабочих мест и остаются на месте.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of a bundle in {count} parts are missing: {missing}</source>
        <translation>У пакета из частей ({count}) не хватает: {missing}</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) refused</source>
        <translation>
            <numerusform>%n запись не принята</numerusform>
            <numerusform>%n записи не приняты</numerusform>
            <numerusform>%n записей не принято</numerusform>
        </translation>
    </message>
    <message>
        <source>This bundle had been taken in before; nothing changed.</source>
        <translation>Этот пакет уже был принят раньше; ничего не изменилось.</translation>
    </message>
    <message>
        <source>Bundle {number} from {desk}, signed by {officer}</source>
        <translation>Пакет {number}, {desk}, подписал(а) {officer}</translation>
    </message>
    <message>
        <source>Bundles before it had not arrived when it came.</source>
        <translation>Когда он пришёл, предыдущие пакеты ещё не пришли.</translation>
    </message>
    <message>
        <source>It brought facts of a case from a desk that never held this case. They are kept and do not count: ask that desk how it came to them.</source>
        <translation>Пришли факты дела с рабочего места, которое никогда не вело это дело. Они сохранены и не учитываются: спросите там, откуда они.</translation>
    </message>
    <message>
        <source>It brought facts of a case from an officer whose role may not record them. They are kept and do not count: have somebody who works on cases record them.</source>
        <translation>Пришли факты дела от сотрудника, чья роль не позволяет их записывать. Они сохранены и не учитываются: пусть их запишет тот, кто работает с делами.</translation>
    </message>
    <message>
        <source>It brought a fact of a case that this program does not know. It is kept and does not count: update this desk.</source>
        <translation>Пришёл факт дела, которого эта программа не знает. Он сохранён и не учитывается: обновите это рабочее место.</translation>
    </message>
    <message>
        <source>It brought word that two desks hold one case. A supervisor settles it on the page of the case.</source>
        <translation>Пришло известие, что одно дело ведут два рабочих места. Руководитель решает это на странице дела.</translation>
    </message>
    <message>
        <source>It brought another fact under a number that is here already. The first one counts: ask both desks, and record what is true on the page of the case.</source>
        <translation>Пришёл другой факт под номером, который здесь уже есть. Учитывается первый: спросите оба рабочих места и запишите на странице дела, что верно.</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) taken in</source>
        <translation>
            <numerusform>Принято %n заявление</numerusform>
            <numerusform>Принято %n заявления</numerusform>
            <numerusform>Принято %n заявлений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) waiting for a person at HQ</source>
        <translation>
            <numerusform>%n заявление ждёт решения человека в центре</numerusform>
            <numerusform>%n заявления ждут решения человека в центре</numerusform>
            <numerusform>%n заявлений ждут решения человека в центре</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) refused</source>
        <translation>
            <numerusform>%n заявление не принято</numerusform>
            <numerusform>%n заявления не приняты</numerusform>
            <numerusform>%n заявлений не принято</numerusform>
        </translation>
    </message>
    <message>
        <source>It brought a statement that nobody here can judge. It lies aside until a supervisor decides: Look at what was set aside.</source>
        <translation>В нём заявление, которое здесь никто не может проверить. Оно помещено отдельно, пока не решит руководитель: «Посмотреть помещённое отдельно».</translation>
    </message>
    <message>
        <source>A record says something else of its second rating than the raters signed. It does not count as valid. Ask that desk, and have it corrected.</source>
        <translation>Запись говорит о своей второй оценке не то, что подписали оценивающие. Действительной она не считается. Спросите на том рабочем месте и попросите исправить её.</translation>
    </message>
    <message>
        <source>What a record says of its second rating could not be compared: not all that the raters signed is here yet. It is compared again whenever the record is opened.</source>
        <translation>Сказанное в записи о второй оценке не удалось сравнить: ещё пришло не всё, что подписали оценивающие. Его сравнивают снова, когда запись открывают.</translation>
    </message>
    <message>
        <source>More was signed about a second rating than the record names. Look at both under Second rater.</source>
        <translation>О второй оценке подписано больше, чем названо в записи. Посмотрите и то и другое в разделе «Второй оценивающий».</translation>
    </message>
    <message>
        <source>A record says nothing of a second rating for which the first rater locked. Ask that desk why.</source>
        <translation>Запись ничего не говорит о второй оценке, для которой первый оценивающий зафиксировал свои. Спросите на том рабочем месте, почему.</translation>
    </message>
</context>
<context>
    <name>TransferPage</name>
    <message>
        <source>Transfer</source>
        <translation>Передача</translation>
    </message>
    <message>
        <source>Receive from the stick</source>
        <translation>Получить с флешки</translation>
    </message>
    <message>
        <source>Write the last bundle again</source>
        <translation>Записать последний пакет снова</translation>
    </message>
    <message>
        <source>Offer again in a new bundle…</source>
        <translation>Отправить снова в новом пакете…</translation>
    </message>
    <message>
        <source>Let go here to receive these bundles</source>
        <translation>Отпустите здесь, чтобы получить эти пакеты</translation>
    </message>
    <message>
        <source>Parts of a bundle were kept; others have to come.</source>
        <translation>Части пакета сохранены; должны прийти остальные.</translation>
    </message>
    <message>
        <source>Nothing for this desk was taken in.</source>
        <translation>Для этого рабочего места ничего не принято.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) go into a new bundle. Write it to the stick.</source>
        <translation>
            <numerusform>%n запись войдёт в новый пакет. Запишите его на флешку.</numerusform>
            <numerusform>%n записи войдут в новый пакет. Запишите его на флешку.</numerusform>
            <numerusform>%n записей войдут в новый пакет. Запишите его на флешку.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s) of headquarters end soon</source>
        <translation>
            <numerusform>Срок %n штампа центра скоро истекает</numerusform>
            <numerusform>Срок %n штампов центра скоро истекает</numerusform>
            <numerusform>Срок %n штампов центра скоро истекает</numerusform>
        </translation>
    </message>
    <message>
        <source>They show how old records are. Renew them before their certificates end; renew your own certificate first if it ends as soon.</source>
        <translation>Они показывают, когда записи уже были у центра. Продлите их, пока не истёк срок их сертификатов; если Ваш сертификат истекает так же скоро, сначала продлите его.</translation>
    </message>
    <message>
        <source>Renew the stamps</source>
        <translation>Продлить штампы</translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s) renewed</source>
        <translation>
            <numerusform>%n штамп продлён</numerusform>
            <numerusform>%n штампа продлены</numerusform>
            <numerusform>%n штампов продлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n return bundle(s)</source>
        <translation>
            <numerusform>Записать %n ответный пакет</numerusform>
            <numerusform>Записать %n ответных пакета</numerusform>
            <numerusform>Записать %n ответных пакетов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n record(s) to the stick</source>
        <translation>
            <numerusform>Скопировать %n запись на флешку</numerusform>
            <numerusform>Скопировать %n записи на флешку</numerusform>
            <numerusform>Скопировать %n записей на флешку</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n statement(s) to the stick</source>
        <translation>
            <numerusform>Скопировать %n заявление на флешку</numerusform>
            <numerusform>Скопировать %n заявления на флешку</numerusform>
            <numerusform>Скопировать %n заявлений на флешку</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to return</source>
        <translation>Возвращать нечего</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Отправлять нечего</translation>
    </message>
    <message>
        <source>Write word for HQ to the stick</source>
        <translation>Записать сообщение для центра на флешку</translation>
    </message>
    <message numerus="yes">
        <source>Look at what was set aside (%n)…</source>
        <translation>
            <numerusform>Посмотреть помещённое отдельно (%n)…</numerusform>
            <numerusform>Посмотреть помещённое отдельно (%n)…</numerusform>
            <numerusform>Посмотреть помещённое отдельно (%n)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it in until this is done.</source>
        <translation>Не вынимайте её, пока это не закончится.</translation>
    </message>
    <message>
        <source>Whole on the stick: {names}. The rest is not; write it again.</source>
        <translation>Целиком на флешке: {names}. Остального там нет; запишите снова.</translation>
    </message>
    <message>
        <source>Return bundles</source>
        <translation>Ответные пакеты</translation>
    </message>
</context>
<context>
    <name>TriggerQuestion</name>
    <message>
        <source>OK, confirmed</source>
        <translation>Да, подтверждаю</translation>
    </message>
</context>
<context>
    <name>TrustDialog</name>
    <message>
        <source>This desk&apos;s trust was changed</source>
        <translation>Изменено, кому доверяет это рабочее место</translation>
    </message>
    <message>
        <source>{what} in the casebook is not what your key remembers. Somebody with the key of this desk may have put their own there, to read what is sealed or to be believed. Call headquarters and have it read its twelve words before you go on.</source>
        <translation>{what} в книге дел — не то, что помнит Ваш ключ. Возможно, кто-то с ключом этого рабочего места записал туда своё, чтобы читать запечатанное или чтобы ему верили. Прежде чем продолжать, позвоните в центр и попросите прочитать его двенадцать слов.</translation>
    </message>
    <message>
        <source>Your key remembers</source>
        <translation>Ваш ключ помнит</translation>
    </message>
    <message>
        <source>The casebook has</source>
        <translation>В книге дел стоит</translation>
    </message>
    <message>
        <source>Passphrase of the second officer</source>
        <translation>Парольная фраза второго сотрудника</translation>
    </message>
    <message>
        <source>Leave it locked</source>
        <translation>Оставить заблокированным</translation>
    </message>
    <message>
        <source>Put back what my key remembers</source>
        <translation>Вернуть то, что помнит мой ключ</translation>
    </message>
    <message>
        <source>Accept what is there, with a second officer</source>
        <translation>Принять то, что есть, со вторым сотрудником</translation>
    </message>
    <message>
        <source>The organisation&apos;s root</source>
        <translation>Корневой сертификат организации</translation>
    </message>
    <message>
        <source>The organisation&apos;s issuing certificate</source>
        <translation>Сертификат выдачи организации</translation>
    </message>
    <message>
        <source>The recipient of clinical content</source>
        <translation>Получатель клинического содержания</translation>
    </message>
    <message>
        <source>The recipient of a psychologist</source>
        <translation>Получатель психолога</translation>
    </message>
    <message>
        <source>The recipient of recovery</source>
        <translation>Получатель для восстановления</translation>
    </message>
    <message>
        <source>The recipient of an officer&apos;s ratings</source>
        <translation>Получатель оценок сотрудника</translation>
    </message>
</context>
<context>
    <name>TypingDialog</name>
    <message>
        <source>Type what is said</source>
        <translation>Набрать сказанное</translation>
    </message>
    <message>
        <source>Keep the words</source>
        <translation>Сохранить слова</translation>
    </message>
    <message>
        <source>From {time} in the recording.</source>
        <translation>С {time} в аудиозаписи.</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Что сказано</translation>
    </message>
    <message>
        <source>Word for word. What was typed before stays in the history.</source>
        <translation>Слово в слово. Набранное раньше остаётся в истории.</translation>
    </message>
    <message>
        <source>Language of these words</source>
        <translation>Язык этих слов</translation>
    </message>
    <message>
        <source>This is a translation of what is said</source>
        <translation>Это перевод сказанного</translation>
    </message>
    <message>
        <source>Type what is said.</source>
        <translation>Наберите сказанное.</translation>
    </message>
    <message>
        <source>What is written is too long to be kept.</source>
        <translation>Написанное слишком длинно, чтобы его сохранить.</translation>
    </message>
    <message>
        <source>Write in which language these words are.</source>
        <translation>Напишите, на каком языке эти слова.</translation>
    </message>
</context>
<context>
    <name>Unanswered</name>
    <message numerus="yes">
        <source>Asked and not answered: %n question(s)</source>
        <translation>
            <numerusform>Спросили и не получили ответа: %n вопрос</numerusform>
            <numerusform>Спросили и не получили ответа: %n вопроса</numerusform>
            <numerusform>Спросили и не получили ответа: %n вопросов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoRow</name>
    <message>
        <source>Undo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Убрано: {name}</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>TRAINING</source>
        <translation>УЧЕБНЫЙ</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Рабочее место</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Choose the key file…</source>
        <translation>Выбрать файл-ключ…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>What this program cannot protect against</source>
        <translation>От чего эта программа не защитит</translation>
    </message>
    <message>
        <source>Set up another desk, or restore one</source>
        <translation>Настроить или восстановить другое рабочее место</translation>
    </message>
    <message>
        <source>The program ended without being locked, as in a power cut. Every answer is kept, encrypted. Unlock to go on where you were.</source>
        <translation>Программа закрылась без блокировки, например при отключении света. Все ответы сохранены в зашифрованном виде. Разблокируйте, чтобы продолжить с того же места.</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Выбрать файл-ключ</translation>
    </message>
    <message>
        <source>Key file: {name}</source>
        <translation>Файл-ключ: {name}</translation>
    </message>
    <message>
        <source>Enter your passphrase.</source>
        <translation>Введите парольную фразу.</translation>
    </message>
    <message numerus="yes">
        <source>There were too many wrong passphrases. Wait %n second(s).</source>
        <translation>
            <numerusform>Было слишком много неподходящих парольных фраз. Подождите %n секунду.</numerusform>
            <numerusform>Было слишком много неподходящих парольных фраз. Подождите %n секунды.</numerusform>
            <numerusform>Было слишком много неподходящих парольных фраз. Подождите %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Восстановить из копии…</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Разблокируется…</translation>
    </message>
</context>
<context>
    <name>UnlockTrouble</name>
    <message>
        <source>An officer without a name</source>
        <translation>Сотрудник без имени</translation>
    </message>
    <message>
        <source>{name} (key damaged)</source>
        <translation>{name} (ключ повреждён)</translation>
    </message>
    <message>
        <source>This officer&apos;s key on this desk is damaged.</source>
        <translation>Ключ этого сотрудника на этом рабочем месте повреждён.</translation>
    </message>
    <message>
        <source>No officer has a key on this desk any more. A backup restores it, or ask HQ. Do not delete anything.</source>
        <translation>Ни у одного сотрудника больше нет ключа на этом рабочем месте. Его восстановит резервная копия, или спросите центр. Ничего не удаляйте.</translation>
    </message>
    <message>
        <source>Folder {name}: made by a newer version.</source>
        <translation>Папка {name}: создана более новой версией.</translation>
    </message>
    <message>
        <source>Folder {name}: desk.json is gone; ask HQ.</source>
        <translation>Папка {name}: нет файла desk.json; спросите центр.</translation>
    </message>
    <message>
        <source>Folder {name}: desk.json is damaged; ask HQ.</source>
        <translation>Папка {name}: файл desk.json повреждён; спросите центр.</translation>
    </message>
</context>
<context>
    <name>UpdateDialog</name>
    <message>
        <source>Save it again…</source>
        <translation>Сохранить ещё раз…</translation>
    </message>
    <message>
        <source>Save the package…</source>
        <translation>Сохранить файл установки…</translation>
    </message>
    <message>
        <source>Update of the program</source>
        <translation>Обновление программы</translation>
    </message>
    <message>
        <source>Version {old} now, version {new} after it</source>
        <translation>Сейчас версия {old}, после обновления — {new}</translation>
    </message>
    <message>
        <source>Made and signed by {name}, {day}.</source>
        <translation>Изготовил и подписал: {name}, {day}.</translation>
    </message>
    <message>
        <source>Tried and signed at headquarters by {name}, {day}.</source>
        <translation>Проверил и подписал в центре: {name}, {day}.</translation>
    </message>
    <message>
        <source>Hand it on with return bundles</source>
        <translation>Передавать вместе с ответными пакетами</translation>
    </message>
    <message>
        <source>The update has nothing for a computer such as this one.</source>
        <translation>В обновлении нет ничего для такого компьютера.</translation>
    </message>
    <message>
        <source>It can be handed on or carried to others.</source>
        <translation>Его можно передать дальше или отвезти другим.</translation>
    </message>
    <message>
        <source>It was saved here before, and is not installed yet.</source>
        <translation>Оно уже сохранялось здесь и ещё не установлено.</translation>
    </message>
    <message>
        <source>A later version was seen at this desk. This one is not taken.</source>
        <translation>На этом рабочем месте уже была более поздняя версия. Эта не принимается.</translation>
    </message>
    <message>
        <source>This version ran at this desk already.</source>
        <translation>Эта версия здесь уже работала.</translation>
    </message>
    <message>
        <source>Its number, {counter}, lies far above all that was seen at this desk: after it no later one could be taken. Tell headquarters.</source>
        <translation>Его номер, {counter}, намного выше всего, что видели на этом рабочем месте: после него нельзя было бы принять ни одно следующее. Сообщите центру.</translation>
    </message>
    <message>
        <source>Another update with the same number was taken here. One of the two is not genuine.</source>
        <translation>Здесь уже принято другое обновление с тем же номером. Одно из двух не подлинное.</translation>
    </message>
    <message>
        <source>Install neither, and tell headquarters.</source>
        <translation>Не устанавливайте ни одно и сообщите центру.</translation>
    </message>
    <message>
        <source>Where to save the package</source>
        <translation>Куда сохранить файл установки</translation>
    </message>
    <message>
        <source>Checking the update</source>
        <translation>Проверка обновления</translation>
    </message>
    <message>
        <source>Saving it, and reading it back</source>
        <translation>Сохранение и контрольное чтение</translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation>{what}: {done} из {total}</translation>
    </message>
    <message>
        <source>Version {version} goes along with each return bundle from now on.</source>
        <translation>Версия {version} теперь едет вместе с каждым ответным пакетом.</translation>
    </message>
    <message>
        <source>Whoever carries the stick carries both. It does as well by itself.</source>
        <translation>Кто везёт флешку, везёт и то и другое. Можно везти и отдельно.</translation>
    </message>
    <message>
        <source>Saved and read back: {names}</source>
        <translation>Сохранено и прочитано обратно: {names}</translation>
    </message>
    <message>
        <source>Make a backup now. Then close the program, open the package and install it as this computer asks. The desk stays as it is; the handbook says more.</source>
        <translation>Сделайте сейчас резервную копию. Затем закройте программу, откройте файл установки и установите, как попросит компьютер. Рабочее место останется как есть; подробнее в руководстве.</translation>
    </message>
</context>
<context>
    <name>UpdatePanel</name>
    <message>
        <source>The program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Look at an update…</source>
        <translation>Посмотреть обновление…</translation>
    </message>
    <message>
        <source>Hand it on no more</source>
        <translation>Больше не передавать</translation>
    </message>
    <message>
        <source>Version {version} runs. Updates come on a stick, signed by the maker and by headquarters. Nothing is installed by itself.</source>
        <translation>Работает версия {version}. Обновления приходят на флешке, подписанные изготовителем и центром. Само ничего не устанавливается.</translation>
    </message>
    <message>
        <source>Saved to be installed: version {version}, {moment}, by {name}.</source>
        <translation>Сохранена для установки версия {version}: {moment}, {name}.</translation>
    </message>
    <message>
        <source>Goes along with each return bundle: version {version}.</source>
        <translation>Едет с каждым ответным пакетом: версия {version}.</translation>
    </message>
    <message>
        <source>Version {version} was to go along with each return bundle, and its file is gone. Hand it on again.</source>
        <translation>Версия {version} должна была ехать с каждым ответным пакетом, но её файла нет. Передайте её снова.</translation>
    </message>
    <message>
        <source>An update</source>
        <translation>Обновление</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Обновления</translation>
    </message>
    <message>
        <source>No update goes along with return bundles any more.</source>
        <translation>С ответными пакетами обновление больше не едет.</translation>
    </message>
</context>
<context>
    <name>UploadQuestion</name>
    <message>
        <source>Remove the file</source>
        <translation>Убрать файл</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Выбрать другой файл</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Выбрать файл</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Файл не выбран</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Видео</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Let go to attach it</source>
        <translation>Отпустите, чтобы приложить</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>Подписать снова</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Подписать</translation>
    </message>
    <message>
        <source>Draw on it</source>
        <translation>Рисовать на нём</translation>
    </message>
    <message>
        <source>Draw another</source>
        <translation>Нарисовать другой</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Рисовать</translation>
    </message>
    <message>
        <source>The picture, small</source>
        <translation>Изображение, уменьшенное</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard. Copy one first.</source>
        <translation>В буфере обмена нет изображения. Сначала скопируйте его.</translation>
    </message>
    <message>
        <source>Sign with finger, pen or mouse.</source>
        <translation>Распишитесь пальцем, пером или мышью.</translation>
    </message>
    <message>
        <source>Draw with finger, pen or mouse.</source>
        <translation>Рисуйте пальцем, пером или мышью.</translation>
    </message>
    <message>
        <source>Draw on the picture. The one before is not kept as the answer.</source>
        <translation>Рисуйте на изображении. Прежнее не остаётся ответом.</translation>
    </message>
    <message>
        <source>By microphone…</source>
        <translation>Через микрофон…</translation>
    </message>
    <message>
        <source>By camera…</source>
        <translation>Через камеру…</translation>
    </message>
</context>
<context>
    <name>UrgentCases</name>
    <message>
        <source>Open the case</source>
        <translation>Открыть дело</translation>
    </message>
</context>
<context>
    <name>VoiceDialog</name>
    <message>
        <source>Sign and propose</source>
        <translation>Подписать и предложить</translation>
    </message>
    <message>
        <source>Sign the decision</source>
        <translation>Подписать решение</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Особое мнение</translation>
    </message>
    <message>
        <source>Give your opinion</source>
        <translation>Дать мнение</translation>
    </message>
    <message>
        <source>Withdraw the proposal</source>
        <translation>Отозвать предложение</translation>
    </message>
    <message>
        <source>You have read what it works from and answer for it. The others of the panel sign after you; then nothing in it changes.</source>
        <translation>Вы прочитали то, на чём оно основано, и отвечаете за него. После Вас подписывают остальные из комиссии; потом в нём ничего не меняется.</translation>
    </message>
    <message>
        <source>You have read the decision and what it works from, and answer for it with the others.</source>
        <translation>Вы прочитали решение и то, на чём оно основано, и отвечаете за него вместе с другими.</translation>
    </message>
    <message>
        <source>Your reasons are kept with the decision and shown, whatever is decided.</source>
        <translation>Ваше обоснование хранится с решением и показывается, что бы ни решили.</translation>
    </message>
    <message>
        <source>Your opinion is kept with the decision. It binds nobody.</source>
        <translation>Ваше мнение хранится с решением. Оно никого не обязывает.</translation>
    </message>
    <message>
        <source>It stays visible as withdrawn, with your reasons. A new one can be prepared.</source>
        <translation>Оно остаётся видимым как отозванное, с Вашим обоснованием. Можно подготовить новое.</translation>
    </message>
    <message>
        <source>Hand over the keyboard: the other officer reads the decision here and types a passphrase of their own. They can also sign when they have unlocked the desk themselves.</source>
        <translation>Передайте клавиатуру: другой сотрудник читает решение здесь и вводит свою парольную фразу. Можно подписать и тогда, когда он сам разблокирует рабочее место.</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Обоснование</translation>
    </message>
    <message>
        <source>What you add (optional)</source>
        <translation>Что Вы добавляете (необязательно)</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Ваша парольная фраза</translation>
    </message>
    <message>
        <source>PIN of the token</source>
        <translation>PIN-код токена</translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <translation>Парольная фраза сотрудника</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Write your reasons.</source>
        <translation>Напишите обоснование.</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>Введите парольную фразу.</translation>
    </message>
</context>
<context>
    <name>WayBack</name>
    <message>
        <source>Signed. It goes with the next bundle.</source>
        <translation>Подписано. Уйдёт со следующим пакетом.</translation>
    </message>
</context>
<context>
    <name>WayPanels</name>
    <message>
        <source>Taken in</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Receipts to posts</source>
        <translation>Квитанции постам</translation>
    </message>
    <message>
        <source>Return bundles</source>
        <translation>Ответные пакеты</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>К отправке</translation>
    </message>
    <message>
        <source>Waiting for HQ</source>
        <translation>Ждут центра</translation>
    </message>
    <message>
        <source>From HQ</source>
        <translation>Из центра</translation>
    </message>
    <message numerus="yes">
        <source>%n signed statement(s), urgent ones first</source>
        <translation>
            <numerusform>%n подписанное заявление</numerusform>
            <numerusform>%n подписанных заявления, сначала срочные</numerusform>
            <numerusform>%n подписанных заявлений, сначала срочные</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) to send</source>
        <translation>
            <numerusform>%n запись к отправке</numerusform>
            <numerusform>%n записи к отправке</numerusform>
            <numerusform>%n записей к отправке</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) waiting for HQ&apos;s receipt</source>
        <translation>
            <numerusform>%n запись ждёт квитанции центра</numerusform>
            <numerusform>%n записи ждут квитанции центра</numerusform>
            <numerusform>%n записей ждут квитанции центра</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received</source>
        <translation>
            <numerusform>%n получена</numerusform>
            <numerusform>%n получены</numerusform>
            <numerusform>%n получено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused; offer them again, or correct them</source>
        <translation>
            <numerusform>%n не принята; отправьте снова или исправьте</numerusform>
            <numerusform>%n не приняты; отправьте снова или исправьте</numerusform>
            <numerusform>%n не принято; отправьте снова или исправьте</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for a person at HQ</source>
        <translation>
            <numerusform>%n ждёт решения человека в центре</numerusform>
            <numerusform>%n ждут решения человека в центре</numerusform>
            <numerusform>%n ждут решения человека в центре</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside for good; the record says what to do</source>
        <translation>
            <numerusform>%n помещена отдельно окончательно; в записи сказано, что делать</numerusform>
            <numerusform>%n помещены отдельно окончательно; в записи сказано, что делать</numerusform>
            <numerusform>%n помещено отдельно окончательно; в записи сказано, что делать</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) from HQ</source>
        <translation>
            <numerusform>%n квитанция из центра</numerusform>
            <numerusform>%n квитанции из центра</numerusform>
            <numerusform>%n квитанций из центра</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside at intake</source>
        <translation>
            <numerusform>%n помещено отдельно при приёме</numerusform>
            <numerusform>%n помещено отдельно при приёме</numerusform>
            <numerusform>%n помещено отдельно при приёме</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) taken in</source>
        <translation>
            <numerusform>Принята %n запись</numerusform>
            <numerusform>Приняты %n записи</numerusform>
            <numerusform>Принято %n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) not confirmed by their posts yet</source>
        <translation>
            <numerusform>%n квитанция ещё не подтверждена постом</numerusform>
            <numerusform>%n квитанции ещё не подтверждены постами</numerusform>
            <numerusform>%n квитанций ещё не подтверждено постами</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written</source>
        <translation>
            <numerusform>%n записан</numerusform>
            <numerusform>%n записаны</numerusform>
            <numerusform>%n записано</numerusform>
        </translation>
    </message>
    <message>
        <source>A clinical record</source>
        <translation>Клиническая запись</translation>
    </message>
    <message>
        <source>{desk}: news (list, rules, instruments, texts, statements)</source>
        <translation>{desk}: новое (список отзыва, правила, опросники, тексты, отметки)</translation>
    </message>
    <message numerus="yes">
        <source>{desk}: %n receipt(s)</source>
        <translation>
            <numerusform>{desk}: %n квитанция</numerusform>
            <numerusform>{desk}: %n квитанции</numerusform>
            <numerusform>{desk}: %n квитанций</numerusform>
        </translation>
    </message>
    <message>
        <source>Bundle {number} · {day}</source>
        <translation>Пакет {number} · {day}</translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>What the list says</source>
        <translation>Что скажет список</translation>
    </message>
    <message>
        <source>What the code says, or the number</source>
        <translation>Что в коде, или номер</translation>
    </message>
    <message>
        <source>Read the code with a scanner, type the lines below it, or the 32 signs of its number.</source>
        <translation>Считайте код сканером, наберите строки под ним или 32 знака номера.</translation>
    </message>
    <message>
        <source>Choose what the list says.</source>
        <translation>Выберите, что скажет список.</translation>
    </message>
</context>
<context>
    <name>Withdrawals</name>
    <message>
        <source>Take this proof back?</source>
        <translation>Отозвать эту справку?</translation>
    </message>
    <message>
        <source>It counts no more at any desk that has the new list, and that is for good. The decision stays in force; the person can be given a new one.</source>
        <translation>Она больше не действует на всех рабочих местах, где есть новый список, и это навсегда. Решение остаётся в силе; человеку можно выдать новую.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>The proof counts no more. The next return bundles tell the posts.</source>
        <translation>Справка больше не действует. Следующие ответные пакеты скажут об этом постам.</translation>
    </message>
    <message>
        <source>Take back a proof that is not listed?</source>
        <translation>Отозвать справку, которой нет в списке?</translation>
    </message>
    <message>
        <source>For one that headquarters no longer knows, as after a restore. It counts no more at any desk that has the new list, and that is for good.</source>
        <translation>Для справки, которой центр больше не знает, например после восстановления. Она больше не действует на всех рабочих местах, где есть новый список, и это навсегда.</translation>
    </message>
    <message>
        <source>Suspend this proof?</source>
        <translation>Приостановить эту справку?</translation>
    </message>
    <message>
        <source>Whoever checks it is told that it cannot be judged and to ask headquarters, until somebody here lets it count again. The decision stays in force.</source>
        <translation>Кто её проверяет, увидит, что оценить её нельзя и надо спросить центр, пока здесь её не вернут в силу. Решение остаётся в силе.</translation>
    </message>
    <message>
        <source>Suspend it</source>
        <translation>Приостановить</translation>
    </message>
    <message>
        <source>The proof is suspended. The next return bundles tell the posts.</source>
        <translation>Справка приостановлена. Следующие ответные пакеты скажут об этом постам.</translation>
    </message>
    <message>
        <source>Let this proof count again?</source>
        <translation>Вернуть эту справку в силу?</translation>
    </message>
    <message>
        <source>It counts again at every desk that has the new list. What a decision suspends, only a decision lets count again.</source>
        <translation>Она снова действует на всех рабочих местах, где есть новый список. Что приостановило решение, вернёт только решение.</translation>
    </message>
    <message>
        <source>Let it count</source>
        <translation>Вернуть в силу</translation>
    </message>
    <message>
        <source>The proof counts again. The next return bundles tell the posts.</source>
        <translation>Справка снова действует. Следующие ответные пакеты скажут об этом постам.</translation>
    </message>
    <message>
        <source>Is this key no longer safe?</source>
        <translation>Этот ключ больше не надёжен?</translation>
    </message>
    <message>
        <source>Say so if somebody else may have had it. No proof it signed can be judged from then on, and that is for good: each of these people needs a new proof.</source>
        <translation>Скажите это, если он мог быть у кого-то другого. Ни одну подписанную им справку с этого момента нельзя оценить, и это навсегда: каждому из этих людей нужна новая.</translation>
    </message>
    <message>
        <source>Vouch for it no more</source>
        <translation>Больше не ручаться</translation>
    </message>
    <message>
        <source>The key is vouched for no more. Give the proofs it signed out anew.</source>
        <translation>За ключ больше не ручаются. Выдайте подписанные им справки заново.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Interviewer</source>
        <translation>интервьюер</translation>
    </message>
    <message>
        <source>Psychologist</source>
        <translation>психолог</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>руководитель</translation>
    </message>
    <message>
        <source>Decision-maker</source>
        <translation>лицо, принимающее решение</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>администратор</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>юрист</translation>
    </message>
    <message>
        <source>Child-protection officer</source>
        <translation>сотрудник по защите детей</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>оператор</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>аналитик</translation>
    </message>
    <message>
        <source>Complaints officer</source>
        <translation>сотрудник по жалобам</translation>
    </message>
    <message>
        <source>Worker (a program)</source>
        <translation>исполнитель (программа)</translation>
    </message>
    <message>
        <source>{role} (a role this program does not know)</source>
        <translation>{role} (эта программа не знает такой роли)</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Приём</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Беседа</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Суждение</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Сопровождение после возвращения</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Отправлять нечего</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>К отправке</translation>
    </message>
    <message>
        <source>Written to stick</source>
        <translation>Записано на флешку</translation>
    </message>
    <message>
        <source>Received by HQ</source>
        <translation>Получено центром</translation>
    </message>
    <message>
        <source>Refused by HQ</source>
        <translation>Не принято центром</translation>
    </message>
    <message>
        <source>Waiting for a person at HQ</source>
        <translation>Ждёт решения человека в центре</translation>
    </message>
    <message>
        <source>Set aside by HQ for good</source>
        <translation>Окончательно помещено центром отдельно</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Ready to sign</source>
        <translation>Готово к подписи</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Подписано</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Прекращено без подписи</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Надо решить</translation>
    </message>
    <message>
        <source>The post is asked to send it again</source>
        <translation>Пост просят прислать снова</translation>
    </message>
    <message>
        <source>Set aside for good</source>
        <translation>Окончательно помещено отдельно</translation>
    </message>
    <message>
        <source>Taken in after all</source>
        <translation>Всё же принято</translation>
    </message>
    <message>
        <source>Came again and was judged anew</source>
        <translation>Пришло снова и проверено заново</translation>
    </message>
    <message>
        <source>Not on a stick yet</source>
        <translation>Ещё не на флешке</translation>
    </message>
    <message>
        <source>Waits for HQ&apos;s receipt</source>
        <translation>Ждёт квитанции центра</translation>
    </message>
    <message>
        <source>Answered by HQ</source>
        <translation>Центр ответил</translation>
    </message>
    <message>
        <source>Sent again in a newer bundle</source>
        <translation>Отправлено снова в новом пакете</translation>
    </message>
    <message>
        <source>It goes into the next bundle: Transfer, Write to the stick.</source>
        <translation>Она войдёт в следующий пакет: «Передача», запись на флешку.</translation>
    </message>
    <message>
        <source>HQ has not confirmed it yet. If no receipt comes, offer it again: it goes into a new bundle, and nothing arrives twice.</source>
        <translation>Центр её ещё не подтвердил. Если квитанции нет, отправьте её снова: она войдёт в новый пакет, и ничего не придёт дважды.</translation>
    </message>
    <message>
        <source>HQ keeps it apart and can still take it in. Offer it again, or correct it if something in it is wrong.</source>
        <translation>Центр хранит её отдельно и ещё может принять. Отправьте её снова или исправьте, если в ней ошибка.</translation>
    </message>
    <message>
        <source>Its signature cannot be judged. Somebody at HQ decides whether to take it in. Tell HQ what you know of it.</source>
        <translation>Проверить подпись нельзя. В центре решат, принять ли запись. Сообщите в центр, что Вы о ней знаете.</translation>
    </message>
    <message>
        <source>HQ does not want it any more. If something in it is wrong, correct it; otherwise it stays here until its case is erased.</source>
        <translation>Центру она больше не нужна. Если в ней ошибка, исправьте её; иначе она остаётся здесь, пока не стёрто её дело.</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Кириллица</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>Латиница</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Арабская графика</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Other spelling</source>
        <translation>Другое написание</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>Другое имя</translation>
    </message>
    <message>
        <source>The day is known</source>
        <translation>Точная дата известна</translation>
    </message>
    <message>
        <source>Only month and year are known</source>
        <translation>Известны только месяц и год</translation>
    </message>
    <message>
        <source>Only the year is known</source>
        <translation>Известен только год</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Приблизительно</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Ещё не спрашивали</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Пост</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>Центр</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Уже есть</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Не принято</translation>
    </message>
    <message>
        <source>Two different records under one number</source>
        <translation>Две разные записи под одним номером</translation>
    </message>
    <message>
        <source>Waiting for a person</source>
        <translation>Ждёт решения человека</translation>
    </message>
    <message>
        <source>Urgent: safety</source>
        <translation>Срочно: безопасность</translation>
    </message>
    <message>
        <source>A need</source>
        <translation>Потребность</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
</context>
<context>
    <name>WordsField</name>
    <message>
        <source>Too long to be kept: at most {most} characters.</source>
        <translation>Слишком длинно, чтобы сохранить: не больше {most} знаков.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Saved {time}</source>
        <translation>Сохранено {time}</translation>
    </message>
    <message>
        <source>Undone: {act}</source>
        <translation>Возвращено: {act}</translation>
    </message>
    <message>
        <source>Left out: {why}</source>
        <translation>Не оценивается: {why}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>пока нет</translation>
    </message>
    <message>
        <source>{for_} for, {against} against</source>
        <translation>за: {for_}, обратное: {against}</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>Formulation</source>
        <translation>Понимание случая</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Сценарии</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Итоговые суждения</translation>
    </message>
    <message>
        <source>Change over time</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Индикатор</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Наличие</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Значимость</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>пока ничего</translation>
    </message>
    <message>
        <source>Line {line} linked to {where}</source>
        <translation>Строка {line} связана с {where}</translation>
    </message>
    <message>
        <source>Line {number} written</source>
        <translation>Строка {number} записана</translation>
    </message>
    <message>
        <source>The side of a line in {where}</source>
        <translation>Сторона строки в {where}</translation>
    </message>
    <message>
        <source>A line taken away from {where}</source>
        <translation>Строка отвязана от {where}</translation>
    </message>
    <message>
        <source>Line {number} corrected</source>
        <translation>Строка {number} исправлена</translation>
    </message>
    <message>
        <source>{where} {number} added</source>
        <translation>Добавлено: {where} {number}</translation>
    </message>
    <message>
        <source>{where} {number} removed</source>
        <translation>Убрано: {where} {number}</translation>
    </message>
    <message>
        <source>All linked evidence is from one source. Is there another?</source>
        <translation>Все связанные сведения из одного источника. Есть ли другой?</translation>
    </message>
    <message>
        <source>All linked evidence is of one kind. What would another kind say?</source>
        <translation>Все связанные сведения одного рода. Что показали бы другие?</translation>
    </message>
    <message>
        <source>Nothing speaks against anything that is present. Where was it looked for?</source>
        <translation>Ни об одном из имеющихся индикаторов ничто не говорит обратного. Где это искали?</translation>
    </message>
    <message>
        <source>A reason has the same words as in another case. Is it of this person?</source>
        <translation>Обоснование теми же словами, что и в другом деле. Оно об этом человеке?</translation>
    </message>
    <message>
        <source>Many indicators were rated within four minutes. Look again after a pause.</source>
        <translation>Много индикаторов оценено за четыре минуты. Посмотрите ещё раз после перерыва.</translation>
    </message>
    <message>
        <source>All evidence is from the first talk. What has been learnt since?</source>
        <translation>Все сведения из первого разговора. Что узнали с тех пор?</translation>
    </message>
    <message>
        <source>not linked</source>
        <translation>не связано</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>не закончено</translation>
    </message>
    <message>
        <source>source protected</source>
        <translation>источник защищён</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>исправлено</translation>
    </message>
    <message>
        <source>no side yet</source>
        <translation>сторона не указана</translation>
    </message>
    <message>
        <source>This assessment</source>
        <translation>Эта оценка</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>No evidence is linked yet.</source>
        <translation>Сведения пока не связаны.</translation>
    </message>
    <message>
        <source>Nothing speaks against it yet: was it looked for?</source>
        <translation>Пока ничто не говорит об обратном: искали ли это?</translation>
    </message>
    <message>
        <source>Nothing speaks for it yet: was it looked for?</source>
        <translation>Пока ничто не говорит за это: искали ли это?</translation>
    </message>
    <message>
        <source>It is neither coded nor left out.</source>
        <translation>Не оценено, и не сказано почему.</translation>
    </message>
    <message>
        <source>Its relevance is not said.</source>
        <translation>Значимость не указана.</translation>
    </message>
    <message>
        <source>How sure you are is not said.</source>
        <translation>Не указано, насколько Вы уверены.</translation>
    </message>
    <message>
        <source>There are no reasons yet.</source>
        <translation>Обоснования пока нет.</translation>
    </message>
    <message>
        <source>On which lines it rests is not said.</source>
        <translation>Не указано, на каких строках это основано.</translation>
    </message>
    <message>
        <source>It rests on no line of evidence.</source>
        <translation>Не основано ни на одной строке.</translation>
    </message>
    <message>
        <source>It rests on {numbers}.</source>
        <translation>Основано на {numbers}.</translation>
    </message>
    <message>
        <source>critical indicator</source>
        <translation>индикатор для просмотра руководителем сегодня</translation>
    </message>
    <message>
        <source>Not coded yet</source>
        <translation>Пока не оценено</translation>
    </message>
    <message>
        <source>Line {number}: counted or not</source>
        <translation>Строка {number}: учитывать или нет</translation>
    </message>
    <message>
        <source>not counted: {why}</source>
        <translation>не учитывается: {why}</translation>
    </message>
    <message>
        <source>speaks for it</source>
        <translation>говорит за это</translation>
    </message>
    <message>
        <source>speaks against it</source>
        <translation>говорит об обратном</translation>
    </message>
    <message>
        <source>speaks both ways</source>
        <translation>и за это, и об обратном</translation>
    </message>
    <message>
        <source>Call on {day}: {caller}, taken by {name}</source>
        <translation>Звонок {day}: {caller}, принял(а) {name}</translation>
    </message>
    <message>
        <source>Released by {name}, {day}</source>
        <translation>Передал(а) ведущим дело {name}, {day}</translation>
    </message>
    <message>
        <source>Papers and passage, {day}, recorded by {name}</source>
        <translation>Документы и путь, {day}, записал(а) {name}</translation>
    </message>
    <message>
        <source>Your clinical note of {day}: what you take from it lies open in this record</source>
        <translation>Ваша клиническая заметка от {day}: то, что Вы из неё возьмёте, открыто для всех в этой записи</translation>
    </message>
    <message>
        <source>evidence for {indicators}</source>
        <translation>сведения для {indicators}</translation>
    </message>
    <message>
        <source>reasons for {indicators}</source>
        <translation>обоснование для {indicators}</translation>
    </message>
    <message>
        <source>the day on which it is looked at again</source>
        <translation>день, когда это пересмотрят</translation>
    </message>
    <message>
        <source>Wanted before signing: {parts}.</source>
        <translation>До подписи не хватает: {parts}.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>Decision: {outcome}</source>
        <translation>Решение: {outcome}</translation>
    </message>
</context>
<context>
    <name>WorkspaceView</name>
    <message>
        <source>Back to the questions</source>
        <translation>Назад к вопросам</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Part of the judgement</source>
        <translation>Часть суждения</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next indicator</source>
        <translation>Следующий индикатор</translation>
    </message>
    <message>
        <source>Undo: {act}</source>
        <translation>Вернуть: {act}</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Возвращать нечего</translation>
    </message>
    <message>
        <source>Check answers</source>
        <translation>Проверить ответы</translation>
    </message>
</context>
<context>
    <name>WrittenText</name>
    <message numerus="yes">
        <source>Safe to remove the stick: %n bundle(s) written and read back.</source>
        <translation>
            <numerusform>Флешку можно вынуть: %n пакет записан и прочитан обратно.</numerusform>
            <numerusform>Флешку можно вынуть: %n пакета записаны и прочитаны обратно.</numerusform>
            <numerusform>Флешку можно вынуть: %n пакетов записаны и прочитаны обратно.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) written into a folder on this computer and read back.</source>
        <translation>
            <numerusform>%n пакет записан в папку на этом компьютере и прочитан обратно.</numerusform>
            <numerusform>%n пакета записаны в папку на этом компьютере и прочитаны обратно.</numerusform>
            <numerusform>%n пакетов записаны в папку на этом компьютере и прочитаны обратно.</numerusform>
        </translation>
    </message>
    <message>
        <source>bundle {number} of {day}</source>
        <translation>пакет {number} от {day}</translation>
    </message>
    <message>
        <source>On it now: {names}</source>
        <translation>Там сейчас: {names}</translation>
    </message>
    <message>
        <source>All parts of the bundle are written and read back.</source>
        <translation>Все части пакета записаны и прочитаны обратно.</translation>
    </message>
    <message>
        <source>It has arrived when all of them have, in any order, by any stick.</source>
        <translation>Пакет дойдёт, когда дойдут все части, в любом порядке и на любых флешках.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) written and read back.</source>
        <translation>
            <numerusform>%n часть записана и прочитана обратно.</numerusform>
            <numerusform>%n части записаны и прочитаны обратно.</numerusform>
            <numerusform>%n частей записаны и прочитаны обратно.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to be written, of {count}: {missing}. Put the next stick in.</source>
        <translation>Осталось записать, из частей ({count}): {missing}. Вставьте следующую флешку.</translation>
    </message>
    <message>
        <source>Safe to remove the stick.</source>
        <translation>Флешку можно вынуть.</translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) received. Safe to remove the stick.</source>
        <translation>
            <numerusform>Получен %n пакет. Флешку можно вынуть.</numerusform>
            <numerusform>Получено %n пакета. Флешку можно вынуть.</numerusform>
            <numerusform>Получено %n пакетов. Флешку можно вынуть.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) received.</source>
        <translation>
            <numerusform>Получен %n пакет.</numerusform>
            <numerusform>Получено %n пакета.</numerusform>
            <numerusform>Получено %n пакетов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed file(s) removed.</source>
        <translation>
            <numerusform>Убран %n подтверждённый файл.</numerusform>
            <numerusform>Убрано %n подтверждённых файла.</numerusform>
            <numerusform>Убрано %n подтверждённых файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>this desk did not write it</source>
        <translation>его записало не это рабочее место</translation>
    </message>
    <message>
        <source>it is not confirmed</source>
        <translation>он не подтверждён</translation>
    </message>
    <message>
        <source>it is no more what was written</source>
        <translation>это уже не то, что было записано</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>он не читается</translation>
    </message>
    <message>
        <source>Kept: {name}, because {reason}.</source>
        <translation>Оставлен: {name}, потому что {reason}.</translation>
    </message>
    <message>
        <source>It was read back, but perhaps from this computer&apos;s memory and not from the stick: eject the stick in the system before you pull it out.</source>
        <translation>Запись прочитана обратно, но, может быть, из памяти этого компьютера, а не с флешки: извлеките флешку средствами системы, прежде чем вынуть.</translation>
    </message>
</context>
</TS>
