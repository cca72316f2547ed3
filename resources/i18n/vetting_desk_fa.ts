<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>AboutFileDialog</name>
    <message>
        <source>Everybody who works on this case can look at it. What is for psychologists alone belongs into one of their assessments.</source>
        <translation>همهٔ کسانی که روی این پرونده کار می‌کنند می‌توانند آن را ببینند. آنچه فقط برای روان‌شناسان است در یکی از ارزیابی‌های آنان جای دارد.</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>تصحیح</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>پذیرفتن</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>چه چیزی را نشان می‌دهد</translation>
    </message>
    <message>
        <source>Who brought it</source>
        <translation>چه کسی آورد</translation>
    </message>
    <message>
        <source>When it was brought</source>
        <translation>چه وقت آورده شد</translation>
    </message>
    <message>
        <source>What lay there</source>
        <translation>چه چیزی پیش رو بود</translation>
    </message>
    <message>
        <source>In which language (optional)</source>
        <translation>به چه زبانی (اختیاری)</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>هیچ‌یک از این‌ها</translation>
    </message>
    <message>
        <source>Which paper of the way home</source>
        <translation>کدام مدرک راه خانه</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>دلیل تصحیح</translation>
    </message>
    <message>
        <source>The file as it is kept</source>
        <translation>فایل، آن‌گونه که نگهداری می‌شود</translation>
    </message>
    <message>
        <source>Correct what is said of it</source>
        <translation>تصحیح آنچه دربارهٔ آن گفته شده</translation>
    </message>
    <message>
        <source>Record a paper without a picture</source>
        <translation>ثبت مدرکی بدون تصویر</translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation>پذیرفتن فایل</translation>
    </message>
</context>
<context>
    <name>Across</name>
    <message>
        <source>The person was told on {day} by {officer}: {how}</source>
        <translation>در {day} {officer} به شخص گفت: {how}</translation>
    </message>
    <message>
        <source>Nobody has told the person yet.</source>
        <translation>هنوز کسی به شخص نگفته است.</translation>
    </message>
    <message>
        <source>{kind}, {officer}, {when}: {words}</source>
        <translation>{kind}، {officer}، {when}: {words}</translation>
    </message>
    <message>
        <source>A decision is being prepared: {officers}.</source>
        <translation>تصمیمی آماده می‌شود: {officers}.</translation>
    </message>
    <message>
        <source>A proposed decision waits for {officers}.</source>
        <translation>تصمیم پیشنهادی در انتظار است: {officers}.</translation>
    </message>
    <message>
        <source>It waits for your word.</source>
        <translation>در انتظار سخن شماست.</translation>
    </message>
    <message>
        <source>To the decision</source>
        <translation>به تصمیم</translation>
    </message>
</context>
<context>
    <name>AcrossPage</name>
    <message>
        <source>Back to the queues</source>
        <translation>بازگشت به صف‌ها</translation>
    </message>
    <message>
        <source>Page of the case</source>
        <translation>صفحهٔ پرونده</translation>
    </message>
    <message>
        <source>From {desk}</source>
        <translation>از {desk}</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>سندها</translation>
    </message>
    <message>
        <source>No record has arrived yet.</source>
        <translation>هنوز سندی نرسیده است.</translation>
    </message>
    <message>
        <source>Released by psychologists</source>
        <translation>آنچه روان‌شناسان در اختیار گذاشته‌اند</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>تصمیم‌ها</translation>
    </message>
    <message>
        <source>Nothing is decided yet.</source>
        <translation>هنوز تصمیمی گرفته نشده است.</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>نیازها</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>برنامه</translation>
    </message>
    <message>
        <source>{officer}, {day}</source>
        <translation>{officer}، {day}</translation>
    </message>
    <message>
        <source>corrected, not in force</source>
        <translation>تصحیح‌شده، معتبر نیست</translation>
    </message>
    <message>
        <source>for psychologists alone</source>
        <translation>فقط برای روان‌شناسان</translation>
    </message>
    <message>
        <source>All else, also printing and copies, is done at the return desk.</source>
        <translation>همهٔ کارهای دیگر، از جمله چاپ و نسخه‌ها، در میز کار ستاد انجام می‌شود.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Casebook made</source>
        <translation>دفتر پرونده‌ها ساخته شد</translation>
    </message>
    <message>
        <source>Unlocking failed</source>
        <translation>گشودن ناموفق بود</translation>
    </message>
    <message>
        <source>Desk unlocked</source>
        <translation>میز کار گشوده شد</translation>
    </message>
    <message>
        <source>Casebook opened with a colleague</source>
        <translation>دفتر پرونده‌ها همراه یک همکار باز شد</translation>
    </message>
    <message>
        <source>Done by an administrator alone</source>
        <translation>مدیر سامانه به‌تنهایی انجام داد</translation>
    </message>
    <message>
        <source>Administrators&apos; book was not as it was left: made anew</source>
        <translation>دفتر مدیران سامانه چنان نبود که گذاشته شده بود: از نو ساخته شد</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>عبارت عبور تغییر کرد</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>پرونده باز شد</translation>
    </message>
    <message>
        <source>Case changed</source>
        <translation>پرونده تغییر کرد</translation>
    </message>
    <message>
        <source>Stage of a case set</source>
        <translation>مرحلهٔ پرونده تعیین شد</translation>
    </message>
    <message>
        <source>Case looked at</source>
        <translation>پرونده دیده شد</translation>
    </message>
    <message>
        <source>Clinical content read</source>
        <translation>محتوای بالینی خوانده شد</translation>
    </message>
    <message>
        <source>Clinical note added</source>
        <translation>یادداشت بالینی افزوده شد</translation>
    </message>
    <message>
        <source>Released by a psychologist</source>
        <translation>روان‌شناس در اختیار گذاشت</translation>
    </message>
    <message>
        <source>Clinical questionnaire sealed</source>
        <translation>پرسش‌نامهٔ بالینی مهر و موم شد</translation>
    </message>
    <message>
        <source>Taking a record out allowed</source>
        <translation>بیرون بردن سند مجاز شد</translation>
    </message>
    <message>
        <source>Signing confirmed</source>
        <translation>امضا تأیید شد</translation>
    </message>
    <message>
        <source>Case put on legal hold</source>
        <translation>امحای پرونده متوقف شد</translation>
    </message>
    <message>
        <source>Legal hold lifted</source>
        <translation>توقف امحا برداشته شد</translation>
    </message>
    <message>
        <source>A form offered something to its case</source>
        <translation>پرسش‌نامه چیزی به پروندهٔ خود پیشنهاد کرد</translation>
    </message>
    <message>
        <source>A form offers something no more</source>
        <translation>پرسش‌نامه دیگر چیزی پیشنهاد نمی‌کند</translation>
    </message>
    <message>
        <source>Taken over from a form into its case</source>
        <translation>از پرسش‌نامه وارد پروندهٔ آن شد</translation>
    </message>
    <message>
        <source>Offered by a form, case left as it is</source>
        <translation>پرسش‌نامه پیشنهاد کرد، پرونده همان‌گونه ماند</translation>
    </message>
    <message>
        <source>A fact of a case recorded</source>
        <translation>واقعیتی از پرونده ثبت شد</translation>
    </message>
    <message>
        <source>An interpreter kept in the register</source>
        <translation>مترجم شفاهی در دفتر ثبت شد</translation>
    </message>
    <message>
        <source>A person or a passage of a case recorded</source>
        <translation>یک شخص یا مسیر امن پرونده ثبت شد</translation>
    </message>
    <message>
        <source>A person or a passage of a case taken in from another desk</source>
        <translation>یک شخص یا مسیر امن پرونده از میز کار دیگر پذیرفته شد</translation>
    </message>
    <message>
        <source>A human called to a case</source>
        <translation>برای پرونده کمک خواسته شد</translation>
    </message>
    <message>
        <source>Somebody came, and said what was done</source>
        <translation>کسی آمد و گفت چه کرده شد</translation>
    </message>
    <message>
        <source>An assessment kept apart</source>
        <translation>ارزیابی جدا نگه داشته شد</translation>
    </message>
    <message>
        <source>A lawyer settled what was kept apart</source>
        <translation>حقوق‌دان دربارهٔ آنچه جدا بود نظر داد</translation>
    </message>
    <message>
        <source>A safeguard held</source>
        <translation>یک حفاظ مانع شد</translation>
    </message>
    <message>
        <source>Something sealed was kept</source>
        <translation>چیزی مهرشده نگه داشته شد</translation>
    </message>
    <message>
        <source>Copy given out</source>
        <translation>رونوشت صادر شد</translation>
    </message>
    <message>
        <source>Question over all cases put away</source>
        <translation>پرسش دربارهٔ همهٔ پرونده‌ها کنار گذاشته شد</translation>
    </message>
    <message>
        <source>Question over all cases put back</source>
        <translation>پرسش دربارهٔ همهٔ پرونده‌ها برگردانده شد</translation>
    </message>
    <message>
        <source>Decided whether two cases are of one person</source>
        <translation>دربارهٔ اینکه دو پرونده از یک شخص است یا نه تصمیم گرفته شد</translation>
    </message>
    <message>
        <source>Case withdrawn, opened by mistake</source>
        <translation>پرونده پس گرفته شد، به اشتباه باز شده بود</translation>
    </message>
    <message>
        <source>Withdrawn case brought back</source>
        <translation>پروندهٔ پس‌گرفته‌شده بازآورده شد</translation>
    </message>
    <message>
        <source>Case erased</source>
        <translation>پرونده برای همیشه پاک شد</translation>
    </message>
    <message>
        <source>Interview started</source>
        <translation>گفت‌وگو آغاز شد</translation>
    </message>
    <message>
        <source>Rights notice read in approved words</source>
        <translation>آگاهی‌رسانی حقوق با متن مصوب خوانده شد</translation>
    </message>
    <message>
        <source>Interview is a draft again</source>
        <translation>گفت‌وگو دوباره پیش‌نویس است</translation>
    </message>
    <message>
        <source>Interview ready to sign</source>
        <translation>گفت‌وگو آمادهٔ امضا شد</translation>
    </message>
    <message>
        <source>Interview signed</source>
        <translation>گفت‌وگو امضا شد</translation>
    </message>
    <message>
        <source>Interview discarded</source>
        <translation>گفت‌وگو کنار گذاشته شد</translation>
    </message>
    <message>
        <source>Draft moved to a newer version</source>
        <translation>پیش‌نویس به نسخهٔ تازه‌تر منتقل شد</translation>
    </message>
    <message>
        <source>Draft handed to another officer</source>
        <translation>پیش‌نویس به کارمند دیگری سپرده شد</translation>
    </message>
    <message>
        <source>Decision printed or saved</source>
        <translation>تصمیم چاپ یا ذخیره شد</translation>
    </message>
    <message>
        <source>Case that cannot be sorted into a queue</source>
        <translation>پرونده‌ای که در صفی جا نمی‌گیرد</translation>
    </message>
    <message>
        <source>Proof that was not listed here taken back</source>
        <translation>گواهی‌ای که در فهرست اینجا نبود پس گرفته شد</translation>
    </message>
    <message>
        <source>Draft of a decision saved</source>
        <translation>پیش‌نویس تصمیم ذخیره شد</translation>
    </message>
    <message>
        <source>Draft of a decision gone</source>
        <translation>پیش‌نویس تصمیم دیگر نیست</translation>
    </message>
    <message>
        <source>Correction of a record begun</source>
        <translation>تصحیح سند آغاز شد</translation>
    </message>
    <message>
        <source>Answer given</source>
        <translation>پاسخ داده شد</translation>
    </message>
    <message>
        <source>Record signed</source>
        <translation>سند امضا شد</translation>
    </message>
    <message>
        <source>Record written to stick</source>
        <translation>سند روی فلش نوشته شد</translation>
    </message>
    <message>
        <source>Record received by HQ</source>
        <translation>ستاد سند را دریافت کرد</translation>
    </message>
    <message>
        <source>Record refused by HQ</source>
        <translation>ستاد سند را نپذیرفت</translation>
    </message>
    <message>
        <source>Record waits for a person at HQ</source>
        <translation>سند در ستاد منتظر تصمیم یک شخص است</translation>
    </message>
    <message>
        <source>Record taken in although nobody could judge it</source>
        <translation>سند پذیرفته شد، هرچند قابل داوری نبود</translation>
    </message>
    <message>
        <source>Record to be sent again: HQ no longer has it</source>
        <translation>سند باید دوباره فرستاده شود: ستاد دیگر آن را ندارد</translation>
    </message>
    <message>
        <source>A reference came twice</source>
        <translation>یک شماره دو بار آمد</translation>
    </message>
    <message>
        <source>Desk begins anew, with numbers that were never given</source>
        <translation>میز کار از نو آغاز می‌کند، با شماره‌هایی که هرگز داده نشده‌اند</translation>
    </message>
    <message>
        <source>Another desk&apos;s newest word</source>
        <translation>تازه‌ترین خبر میز کار دیگر</translation>
    </message>
    <message>
        <source>Another desk&apos;s word forgotten</source>
        <translation>خبر میز کار دیگر فراموش شد</translation>
    </message>
    <message>
        <source>A desk became a new desk</source>
        <translation>یک میز کار به میز کار تازه‌ای بدل شد</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>متوجه شد</translation>
    </message>
    <message>
        <source>Marked as dealt with</source>
        <translation>به‌عنوان رسیدگی‌شده علامت خورد</translation>
    </message>
    <message>
        <source>High-water mark written again</source>
        <translation>نشان حالت دوباره نوشته شد</translation>
    </message>
    <message>
        <source>This desk became a new desk</source>
        <translation>این میز کار به میز کار تازه‌ای بدل شد</translation>
    </message>
    <message>
        <source>Record set aside by HQ for good</source>
        <translation>ستاد سند را برای همیشه کنار گذاشت</translation>
    </message>
    <message>
        <source>Record to be sent again</source>
        <translation>سند باید دوباره فرستاده شود</translation>
    </message>
    <message>
        <source>Taken in after all</source>
        <translation>سرانجام پذیرفته شد</translation>
    </message>
    <message>
        <source>Asked to be sent again</source>
        <translation>خواسته شد دوباره فرستاده شود</translation>
    </message>
    <message>
        <source>Set aside for good</source>
        <translation>برای همیشه کنار گذاشته شد</translation>
    </message>
    <message>
        <source>Quarantined record came again</source>
        <translation>سند قرنطینه‌شده دوباره آمد</translation>
    </message>
    <message>
        <source>Decision written for its post</source>
        <translation>تصمیم برای پاسگاه آن نوشته شد</translation>
    </message>
    <message>
        <source>Record taken in</source>
        <translation>سند پذیرفته شد</translation>
    </message>
    <message>
        <source>Contents of something refused cleared</source>
        <translation>محتوای مورد پذیرفته‌نشده پاک شد</translation>
    </message>
    <message>
        <source>Record set aside</source>
        <translation>سند جدا گذاشته شد</translation>
    </message>
    <message>
        <source>Record taken out of the casebook</source>
        <translation>سند از دفتر پرونده‌ها بیرون برده شد</translation>
    </message>
    <message>
        <source>Record printed</source>
        <translation>سند چاپ شد</translation>
    </message>
    <message>
        <source>Way of a record set</source>
        <translation>وضعیت راه سند تعیین شد</translation>
    </message>
    <message>
        <source>Statement signed</source>
        <translation>اظهار امضا شد</translation>
    </message>
    <message>
        <source>Statement put into a bundle</source>
        <translation>اظهار در بسته گذاشته شد</translation>
    </message>
    <message>
        <source>Statement taken in</source>
        <translation>اظهار پذیرفته شد</translation>
    </message>
    <message>
        <source>Statement to be sent</source>
        <translation>اظهار برای ارسال است</translation>
    </message>
    <message>
        <source>Statement received</source>
        <translation>اظهار دریافت شد</translation>
    </message>
    <message>
        <source>Statement waits for a person at HQ</source>
        <translation>اظهار در ستاد منتظر تصمیم یک شخص است</translation>
    </message>
    <message>
        <source>Statement refused</source>
        <translation>اظهار پذیرفته نشد</translation>
    </message>
    <message>
        <source>Statement set aside by HQ for good</source>
        <translation>ستاد اظهار را برای همیشه کنار گذاشت</translation>
    </message>
    <message>
        <source>Bundle sealed</source>
        <translation>بسته مهر و موم شد</translation>
    </message>
    <message>
        <source>Bundle written</source>
        <translation>بسته نوشته شد</translation>
    </message>
    <message>
        <source>Bundle received</source>
        <translation>بسته دریافت شد</translation>
    </message>
    <message>
        <source>Bundle replaced by newer ones</source>
        <translation>بسته‌های تازه‌تر جای بسته را گرفتند</translation>
    </message>
    <message>
        <source>Bundle taken in</source>
        <translation>بسته پذیرفته شد</translation>
    </message>
    <message>
        <source>Bundle flagged</source>
        <translation>بسته نشان‌گذاری شد</translation>
    </message>
    <message>
        <source>File of a bundle written and read back</source>
        <translation>فایل بسته نوشته و بازخوانی شد</translation>
    </message>
    <message>
        <source>Receipt taken in</source>
        <translation>رسید پذیرفته شد</translation>
    </message>
    <message>
        <source>Login of a member taken back</source>
        <translation>ورود عضو به پایگاه داده پس گرفته شد</translation>
    </message>
    <message>
        <source>Receipt written</source>
        <translation>رسید نوشته شد</translation>
    </message>
    <message>
        <source>Instrument added</source>
        <translation>پرسش‌نامه افزوده شد</translation>
    </message>
    <message>
        <source>Lists of an instrument added</source>
        <translation>فهرست‌های پرسش‌نامه افزوده شد</translation>
    </message>
    <message>
        <source>Approved texts added</source>
        <translation>متن‌های مصوب افزوده شد</translation>
    </message>
    <message>
        <source>Something loaded cannot be judged any more</source>
        <translation>چیزی که بار شده دیگر قابل داوری نیست</translation>
    </message>
    <message>
        <source>Something loaded can be judged again</source>
        <translation>چیزی که بار شده دوباره قابل داوری است</translation>
    </message>
    <message>
        <source>Something loaded kept, which nobody can judge</source>
        <translation>چیز بارشده‌ای که قابل داوری نیست نگه داشته شد</translation>
    </message>
    <message>
        <source>Officer added</source>
        <translation>کارمند افزوده شد</translation>
    </message>
    <message>
        <source>Officer certified</source>
        <translation>به کارمند گواهی داده شد</translation>
    </message>
    <message>
        <source>Officer removed</source>
        <translation>کارمند برداشته شد</translation>
    </message>
    <message>
        <source>Officer changed</source>
        <translation>مشخصات کارمند تغییر کرد</translation>
    </message>
    <message>
        <source>Known desk changed</source>
        <translation>مشخصات میز کار شناخته‌شده تغییر کرد</translation>
    </message>
    <message>
        <source>Desk changed</source>
        <translation>مشخصات میز کار تغییر کرد</translation>
    </message>
    <message>
        <source>Casebook given a new key</source>
        <translation>دفتر پرونده‌ها کلید تازه گرفت</translation>
    </message>
    <message>
        <source>Key file added</source>
        <translation>فایل کلید افزوده شد</translation>
    </message>
    <message>
        <source>Key file removed</source>
        <translation>فایل کلید برداشته شد</translation>
    </message>
    <message>
        <source>Signing key made on a token</source>
        <translation>کلید امضا روی توکن ساخته شد</translation>
    </message>
    <message>
        <source>Signing with a token ended</source>
        <translation>امضا با توکن پایان یافت</translation>
    </message>
    <message>
        <source>Key on this desk made harder to guess</source>
        <translation>حدس زدن کلید روی این میز کار دشوارتر شد</translation>
    </message>
    <message>
        <source>Issuing key opened by two officers</source>
        <translation>دو کارمند کلید صدور را گشودند</translation>
    </message>
    <message>
        <source>Issuing key sealed to two officers</source>
        <translation>کلید صدور برای دو کارمند مهر و موم شد</translation>
    </message>
    <message>
        <source>Officers named for the issuing key</source>
        <translation>کارمندان کلید صدور نام‌گذاری شدند</translation>
    </message>
    <message>
        <source>Issuing key copied for the safe</source>
        <translation>از کلید صدور برای گاوصندوق رونوشت گرفته شد</translation>
    </message>
    <message>
        <source>Issuing key brought back from the safe</source>
        <translation>کلید صدور از گاوصندوق بازآورده شد</translation>
    </message>
    <message>
        <source>Register of certificates begun</source>
        <translation>دفتر ثبت گواهی‌ها آغاز شد</translation>
    </message>
    <message>
        <source>Certificate came that is in no register</source>
        <translation>گواهی‌ای آمد که در هیچ دفتر ثبتی نیست</translation>
    </message>
    <message>
        <source>Certificates taken back into the register</source>
        <translation>گواهی‌ها به دفتر ثبت بازگردانده شدند</translation>
    </message>
    <message>
        <source>Certificates registered</source>
        <translation>گواهی‌ها ثبت شدند</translation>
    </message>
    <message>
        <source>Register of certificates taken over</source>
        <translation>دفتر ثبت گواهی‌ها گرفته شد</translation>
    </message>
    <message>
        <source>Languages or sex of an officer changed</source>
        <translation>زبان‌ها یا جنسیت کارمند تغییر کرد</translation>
    </message>
    <message>
        <source>Trust of the desk found changed</source>
        <translation>معلوم شد که اعتماد میز کار تغییر کرده است</translation>
    </message>
    <message>
        <source>Trust of the desk put back</source>
        <translation>اعتماد میز کار به حالت پیش بازگشت</translation>
    </message>
    <message>
        <source>Changed trust accepted by two officers</source>
        <translation>دو کارمند اعتماد تغییرکرده را پذیرفتند</translation>
    </message>
    <message>
        <source>Officer&apos;s certificate revoked</source>
        <translation>گواهی کارمند باطل شد</translation>
    </message>
    <message>
        <source>Desk&apos;s certificates revoked</source>
        <translation>گواهی‌های میز کار باطل شد</translation>
    </message>
    <message>
        <source>Organisation&apos;s rules set</source>
        <translation>قواعد سازمان تعیین شد</translation>
    </message>
    <message>
        <source>Recovery made</source>
        <translation>امکان بازیابی ساخته شد</translation>
    </message>
    <message>
        <source>Clinical identity taken</source>
        <translation>هویت بالینی گرفته شد</translation>
    </message>
    <message>
        <source>Backup begun</source>
        <translation>پشتیبان‌گیری آغاز شد</translation>
    </message>
    <message>
        <source>Backup made and verified</source>
        <translation>نسخهٔ پشتیبان ساخته و بررسی شد</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>نسخهٔ پشتیبان بازگردانده شد</translation>
    </message>
    <message>
        <source>Counter raised</source>
        <translation>شمارنده بالا رفت</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>تنظیم تغییر کرد</translation>
    </message>
    <message>
        <source>Setting removed</source>
        <translation>تنظیم برداشته شد</translation>
    </message>
    <message>
        <source>Setting moved to a table of its own</source>
        <translation>تنظیم به جدول خودش منتقل شد</translation>
    </message>
    <message>
        <source>Officer&apos;s recipient kept</source>
        <translation>نشانی مهر و موم کارمند نگه داشته شد</translation>
    </message>
    <message>
        <source>Officer&apos;s recipient removed</source>
        <translation>نشانی مهر و موم کارمند برداشته شد</translation>
    </message>
    <message>
        <source>Certificate revoked</source>
        <translation>گواهی باطل شد</translation>
    </message>
    <message>
        <source>Certificate revoked more strictly</source>
        <translation>گواهی سخت‌گیرانه‌تر باطل شد</translation>
    </message>
    <message>
        <source>HQ&apos;s stamp kept</source>
        <translation>مُهر زمان ستاد نگه داشته شد</translation>
    </message>
    <message>
        <source>Revocation list kept</source>
        <translation>فهرست ابطال نگه داشته شد</translation>
    </message>
    <message>
        <source>Bundle&apos;s signed manifest kept</source>
        <translation>صورت امضاشدهٔ بسته نگه داشته شد</translation>
    </message>
    <message>
        <source>Unfinished note kept</source>
        <translation>یادداشت ناتمام نگه داشته شد</translation>
    </message>
    <message>
        <source>Unfinished note removed</source>
        <translation>یادداشت ناتمام برداشته شد</translation>
    </message>
    <message>
        <source>Clock accepted</source>
        <translation>ساعت پذیرفته شد</translation>
    </message>
    <message>
        <source>Clock first seen</source>
        <translation>ساعت نخستین بار دیده شد</translation>
    </message>
    <message>
        <source>Time corrected</source>
        <translation>زمان تصحیح شد</translation>
    </message>
    <message>
        <source>Correction of the time: nothing to do</source>
        <translation>تصحیح زمان: کاری لازم نیست</translation>
    </message>
    <message>
        <source>Headquarters&apos; time taken over</source>
        <translation>زمان ستاد گرفته شد</translation>
    </message>
    <message>
        <source>Headquarters&apos; time not believed</source>
        <translation>زمان ستاد باور نشد</translation>
    </message>
    <message>
        <source>Clock set back</source>
        <translation>ساعت عقب برده شد</translation>
    </message>
    <message>
        <source>Case taken from a queue</source>
        <translation>پرونده از صف برداشته شد</translation>
    </message>
    <message>
        <source>Claim of a case ended</source>
        <translation>برداشتن پرونده پایان یافت</translation>
    </message>
    <message>
        <source>Case moved on in review</source>
        <translation>پرونده یک گام پیش برده شد</translation>
    </message>
    <message>
        <source>Something urgent acknowledged</source>
        <translation>موردی فوری تأیید شد</translation>
    </message>
    <message>
        <source>A case offered to another desk</source>
        <translation>پرونده به میز کار دیگری پیشنهاد شد</translation>
    </message>
    <message>
        <source>A case taken by a desk, which holds it now</source>
        <translation>پرونده را میز کاری پذیرفت و اکنون آن را در اختیار دارد</translation>
    </message>
    <message>
        <source>Known which assessment began with which</source>
        <translation>روشن شد کدام ارزیابی با کدام آغاز شد</translation>
    </message>
    <message>
        <source>A fact of a case taken in from another desk</source>
        <translation>واقعیتی از پرونده از میز کار دیگر دریافت شد</translation>
    </message>
    <message>
        <source>A fact or an alarm signed, to go to the other desk</source>
        <translation>واقعیت یا هشداری امضا شد تا به میز کار دیگر برود</translation>
    </message>
    <message>
        <source>Proof given out by two officers</source>
        <translation>گواهی را دو کارمند دادند</translation>
    </message>
    <message>
        <source>Proof printed or saved</source>
        <translation>گواهی چاپ یا ذخیره شد</translation>
    </message>
    <message>
        <source>Key of proofs no longer vouched for</source>
        <translation>کلید گواهی‌ها دیگر تأیید نمی‌شود</translation>
    </message>
    <message>
        <source>List of proofs taken back after a restore</source>
        <translation>فهرست گواهی‌ها پس از بازیابی پس گرفته شد</translation>
    </message>
    <message>
        <source>Numbers exported, sealed</source>
        <translation>اعداد خروجی گرفته و مهر شد</translation>
    </message>
    <message>
        <source>An erased case&apos;s steps kept in the numbers</source>
        <translation>گام‌های پروندهٔ پاک‌شده در اعداد ماند</translation>
    </message>
    <message>
        <source>Key that signs proofs kept</source>
        <translation>کلید امضای گواهی‌ها نگه داشته شد</translation>
    </message>
    <message>
        <source>Restricted case opened</source>
        <translation>پروندهٔ با دسترسی محدود باز شد</translation>
    </message>
    <message>
        <source>Decision printed</source>
        <translation>تصمیم چاپ شد</translation>
    </message>
    <message>
        <source>Numbers printed</source>
        <translation>اعداد چاپ شد</translation>
    </message>
    <message>
        <source>A call begun</source>
        <translation>تماسی آغاز شد</translation>
    </message>
    <message>
        <source>A call ended</source>
        <translation>تماسی پایان یافت</translation>
    </message>
    <message>
        <source>A call goes on</source>
        <translation>تماسی ادامه یافت</translation>
    </message>
    <message>
        <source>It was said what becomes of a call</source>
        <translation>گفته شد که با تماس چه می‌شود</translation>
    </message>
    <message>
        <source>A call taken out of a case</source>
        <translation>تماسی از پرونده بیرون آورده شد</translation>
    </message>
    <message>
        <source>A call put to a story</source>
        <translation>تماسی به ماجرایی پیوست</translation>
    </message>
    <message>
        <source>It was said when to call back</source>
        <translation>گفته شد کی دوباره تماس گرفته شود</translation>
    </message>
    <message>
        <source>A call handed to the next shift</source>
        <translation>تماسی به نوبت بعد سپرده شد</translation>
    </message>
    <message>
        <source>A call taken over</source>
        <translation>تماسی تحویل گرفته شد</translation>
    </message>
    <message>
        <source>The words of a call lost, as the rule says</source>
        <translation>سخنان تماسی طبق قاعده از میان رفت</translation>
    </message>
    <message>
        <source>A call became part of a case</source>
        <translation>تماسی بخشی از پرونده شد</translation>
    </message>
    <message>
        <source>A call is no longer part of a case</source>
        <translation>تماسی دیگر بخشی از پرونده نیست</translation>
    </message>
    <message>
        <source>A call closed</source>
        <translation>تماسی بسته شد</translation>
    </message>
    <message>
        <source>A closed call opened again</source>
        <translation>تماس بسته‌ای دوباره گشوده شد</translation>
    </message>
    <message>
        <source>Draft with ratings sealed</source>
        <translation>پیش‌نویس با ارزیابی‌ها مهر و موم شد</translation>
    </message>
    <message>
        <source>Ratings locked for a second rating</source>
        <translation>ارزیابی‌ها برای ارزیابی دوم قطعی شد</translation>
    </message>
    <message>
        <source>Draft goes on after a second rating</source>
        <translation>پیش‌نویس پس از ارزیابی دوم ادامه می‌یابد</translation>
    </message>
    <message>
        <source>Sealed ratings opened by the organisation</source>
        <translation>سازمان ارزیابی‌های مهر و موم‌شده را باز کرد</translation>
    </message>
    <message>
        <source>Second rating begun</source>
        <translation>ارزیابی دوم آغاز شد</translation>
    </message>
    <message>
        <source>Indicator rated, sealed</source>
        <translation>شاخص ارزیابی و مهر و موم شد</translation>
    </message>
    <message>
        <source>Second rating locked</source>
        <translation>ارزیابی دوم قطعی شد</translation>
    </message>
    <message>
        <source>Second rating given up</source>
        <translation>از ارزیابی دوم دست کشیدند</translation>
    </message>
    <message>
        <source>Case of which it cannot be read what is due</source>
        <translation>پرونده‌ای که کارهای پیش روی آن خوانده نمی‌شود</translation>
    </message>
    <message>
        <source>Evidence of another desk&apos;s case erased</source>
        <translation>شواهد پروندهٔ میز دیگر برای همیشه پاک شد</translation>
    </message>
    <message>
        <source>Evidence of another desk&apos;s case held, or no longer</source>
        <translation>شواهد پروندهٔ میز دیگر نگه داشته شد یا دیگر نه</translation>
    </message>
    <message>
        <source>A file taken in as an answer</source>
        <translation>فایلی به عنوان پاسخ پذیرفته شد</translation>
    </message>
    <message>
        <source>The content of a file of a case kept</source>
        <translation>محتوای یک فایل پرونده نگه داشته شد</translation>
    </message>
    <message>
        <source>A recording of a talk begun</source>
        <translation>ضبط صدای گفت‌وگو آغاز شد</translation>
    </message>
    <message>
        <source>A recording of a talk ended</source>
        <translation>ضبط صدای گفت‌وگو پایان یافت</translation>
    </message>
    <message>
        <source>A place in a recording marked</source>
        <translation>جایی در ضبط صدا نشانه‌گذاری شد</translation>
    </message>
    <message>
        <source>A recording listened to</source>
        <translation>ضبط صدا شنیده شد</translation>
    </message>
    <message>
        <source>Words typed beside a recording</source>
        <translation>سخنان کنار ضبط صدا نوشته شد</translation>
    </message>
    <message>
        <source>That a talk was recorded signed for HQ</source>
        <translation>برای ستاد امضا شد که صدای گفت‌وگو ضبط شده است</translation>
    </message>
    <message>
        <source>The sound of a recording signed for HQ</source>
        <translation>صدای ضبط‌شده برای ستاد امضا شد</translation>
    </message>
    <message>
        <source>A recording erased</source>
        <translation>ضبط صدا برای همیشه پاک شد</translation>
    </message>
    <message>
        <source>The sent sound of a recording erased</source>
        <translation>صدای فرستاده‌شدهٔ ضبط برای همیشه پاک شد</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>پرونده بسته شد</translation>
    </message>
    <message>
        <source>Case opened again</source>
        <translation>پرونده دوباره باز شد</translation>
    </message>
    <message>
        <source>Case closed at another desk</source>
        <translation>پرونده در میز کار دیگری بسته شد</translation>
    </message>
    <message>
        <source>Case opened again at another desk</source>
        <translation>پرونده در میز کار دیگری دوباره باز شد</translation>
    </message>
    <message>
        <source>Signed rules put back</source>
        <translation>قواعد امضاشده بازگردانده شد</translation>
    </message>
    <message>
        <source>Organisation&apos;s rules signed</source>
        <translation>قواعد سازمان امضا شد</translation>
    </message>
    <message>
        <source>Proposed rules set aside</source>
        <translation>قواعد پیشنهادی کنار گذاشته شد</translation>
    </message>
    <message>
        <source>A later version of the program began here</source>
        <translation>نسخهٔ بعدی برنامه اینجا آغاز به کار کرد</translation>
    </message>
    <message>
        <source>Update of the program saved</source>
        <translation>به‌روزرسانی برنامه ذخیره شد</translation>
    </message>
    <message>
        <source>Update of the program handed on</source>
        <translation>به‌روزرسانی برنامه به دیگران داده می‌شود</translation>
    </message>
    <message>
        <source>Update of the program handed on no more</source>
        <translation>به‌روزرسانی برنامه دیگر داده نمی‌شود</translation>
    </message>
    <message>
        <source>Who signs updates: taken back</source>
        <translation>امضاکنندهٔ به‌روزرسانی‌ها باطل شد</translation>
    </message>
    <message>
        <source>A watch list loaded</source>
        <translation>فهرست هشدار بار شد</translation>
    </message>
    <message>
        <source>The use of a watch list ended</source>
        <translation>استفاده از فهرست هشدار پایان یافت</translation>
    </message>
    <message>
        <source>All cases compared for the same person</source>
        <translation>همهٔ پرونده‌ها مقایسه شد: آیا یک شخص است</translation>
    </message>
    <message>
        <source>Rules of comparing all cases changed</source>
        <translation>قواعد مقایسهٔ همهٔ پرونده‌ها تغییر کرد</translation>
    </message>
    <message>
        <source>Issuing certificate renewed</source>
        <translation>گواهی کلید صدور تجدید شد</translation>
    </message>
    <message>
        <source>Receipt issued by the registry</source>
        <translation>فهرست رسید صادر کرد</translation>
    </message>
    <message>
        <source>Region given to a desk</source>
        <translation>به میز کار منطقه‌ای داده شد</translation>
    </message>
    <message>
        <source>Registry restored</source>
        <translation>فهرست بازگردانده شد</translation>
    </message>
    <message>
        <source>Edition of the numbers made</source>
        <translation>نسخهٔ اعداد ساخته شد</translation>
    </message>
    <message>
        <source>Question over all cases kept</source>
        <translation>پرسش دربارهٔ همهٔ پرونده‌ها نگه داشته شد</translation>
    </message>
    <message>
        <source>Answer to a question exported, sealed</source>
        <translation>پاسخ پرسش، مهر و موم شده، صادر شد</translation>
    </message>
</context>
<context>
    <name>AddKeyFileDialog</name>
    <message>
        <source>Add a key file</source>
        <translation>افزودن فایل کلید</translation>
    </message>
    <message>
        <source>Make the key file</source>
        <translation>ساختن فایل کلید</translation>
    </message>
    <message>
        <source>Choose where to write it…</source>
        <translation>انتخاب جای نوشتن…</translation>
    </message>
    <message>
        <source>From now on this desk opens for you with your passphrase and this file together. Keep the file on a stick that does not stay with the computer.</source>
        <translation>از این پس این میز کار با عبارت عبور شما و این فایل با هم گشوده می‌شود. فایل را روی فلشی نگه دارید که کنار رایانه نمی‌ماند.</translation>
    </message>
    <message>
        <source>Without the file you cannot unlock any more. Copy it to a second stick and lock that one away.</source>
        <translation>بدون این فایل دیگر نمی‌توانید بگشایید. آن را روی فلش دومی رونوشت کنید و آن فلش را در جای قفل‌دار بگذارید.</translation>
    </message>
    <message>
        <source>The place of the key file is missing</source>
        <translation>جای فایل کلید مشخص نیست</translation>
    </message>
    <message>
        <source>Key file: {name}</source>
        <translation>فایل کلید: {name}</translation>
    </message>
</context>
<context>
    <name>AddOfficerDialog</name>
    <message>
        <source>Add an officer to {desk}</source>
        <translation>افزودن کارمند به {desk}</translation>
    </message>
    <message>
        <source>Add the officer</source>
        <translation>افزودن کارمند</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>As it stands in signatures.</source>
        <translation>چنان‌که در امضاها می‌آید.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>نقش</translation>
    </message>
    <message>
        <source>What they may do here. Headquarters sees it and approves it.</source>
        <translation>آنچه اینجا اجازه دارد. ستاد آن را می‌بیند و تأیید می‌کند.</translation>
    </message>
    <message>
        <source>Now hand over the keyboard</source>
        <translation>اکنون صفحه‌کلید را به او بدهید</translation>
    </message>
    <message>
        <source>The new officer types a passphrase of their own. Nobody else may see it.</source>
        <translation>کارمند تازه عبارت عبور خودش را می‌نویسد. هیچ کس دیگر نباید آن را ببیند.</translation>
    </message>
    <message>
        <source>Passphrase of the new officer</source>
        <translation>عبارت عبور کارمند تازه</translation>
    </message>
    <message>
        <source>At least 15 characters; four or five words that do not belong together are good.</source>
        <translation>دست‌کم ۱۵ نویسه؛ چهار یا پنج واژهٔ بی‌ارتباط با هم خوب است.</translation>
    </message>
    <message>
        <source>Name is missing</source>
        <translation>نام نوشته نشده است</translation>
    </message>
</context>
<context>
    <name>AfterwardsDialog</name>
    <message>
        <source>How is the person, {count} months after the return?</source>
        <translation>حال شخص {count} ماه پس از بازگشت چگونه است؟</translation>
    </message>
    <message>
        <source>You say it by name, in your organisation&apos;s words. It is no rating, and no ground of a decision.</source>
        <translation>شما این را به نام خود و با واژه‌های سازمانتان می‌گویید. این نه درجه‌بندی است و نه مبنای تصمیم.</translation>
    </message>
    <message>
        <source>Sign it</source>
        <translation>امضا کردن</translation>
    </message>
    <message>
        <source>In your organisation&apos;s words</source>
        <translation>با واژه‌های سازمانتان</translation>
    </message>
    <message>
        <source>More words; may be empty</source>
        <translation>واژه‌های بیشتر؛ می‌تواند خالی باشد</translation>
    </message>
</context>
<context>
    <name>AfterwardsPanel</name>
    <message>
        <source>Appeal, and who tells the person</source>
        <translation>تجدیدنظرخواهی، و چه کسی به شخص خبر می‌دهد</translation>
    </message>
    <message>
        <source>To whom, where, and who helps with it.</source>
        <translation>به چه کسی، کجا، و چه کسی در آن کمک می‌کند.</translation>
    </message>
    <message>
        <source>How the person can appeal</source>
        <translation>شخص چگونه می‌تواند تجدیدنظر بخواهد</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>تا چه روزی</translation>
    </message>
    <message>
        <source>An officer or a post that the person knows.</source>
        <translation>کارمند یا پاسگاهی که شخص می‌شناسد.</translation>
    </message>
    <message>
        <source>Who tells the person</source>
        <translation>چه کسی به شخص خبر می‌دهد</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>به کدام زبان</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>هنوز انتخاب نشده</translation>
    </message>
</context>
<context>
    <name>AgainDialog</name>
    <message>
        <source>The person appeals</source>
        <translation>شخص تجدیدنظر می‌خواهد</translation>
    </message>
    <message>
        <source>Look at this decision again?</source>
        <translation>این تصمیم دوباره بررسی شود؟</translation>
    </message>
    <message>
        <source>The decision stays in force until another takes its place. What you write is signed with your name and kept.</source>
        <translation>تصمیم تا وقتی تصمیم دیگری جای آن را بگیرد معتبر می‌ماند. آنچه می‌نویسید با نام شما امضا و نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>چرا</translation>
    </message>
    <message>
        <source>What the person says</source>
        <translation>شخص چه می‌گوید</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>دلایل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Pass the appeal on</source>
        <translation>فرستادن درخواست تجدیدنظر</translation>
    </message>
    <message>
        <source>Have it looked at again</source>
        <translation>سپردن به بررسی دوباره</translation>
    </message>
    <message>
        <source>Choose why.</source>
        <translation>انتخاب کنید چرا.</translation>
    </message>
    <message>
        <source>Write why, in words.</source>
        <translation>به زبان خود بنویسید چرا.</translation>
    </message>
</context>
<context>
    <name>AgendaPage</name>
    <message>
        <source>What is due</source>
        <translation>کارهای پیش رو</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>از آنِ که</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>کجا</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>همه‌جا</translation>
    </message>
    <message>
        <source>Overdue at</source>
        <translation>گذشته از موعد در</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>چند</translation>
    </message>
    <message>
        <source>How much is overdue where</source>
        <translation>کجا چند کار از موعد گذشته</translation>
    </message>
    <message>
        <source>What is due is being put together; cases left: {count}</source>
        <translation>فهرست در حال آماده شدن است؛ پرونده‌های مانده: {count}</translation>
    </message>
    <message>
        <source>What is due could not be read. What is shown may not be all.</source>
        <translation>فهرست خوانده نشد. شاید همه نشان داده نشده باشد.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>On {day}</source>
        <translation>در {day}</translation>
    </message>
    <message>
        <source>Nothing is due on {day}.</source>
        <translation>در {day} چیزی نیست.</translation>
    </message>
    <message>
        <source>Call-backs, tasks, plans and reviews of your cases appear here by their day.</source>
        <translation>تماس‌های دوباره، کارها، برنامه‌ها و بازنگری‌های پرونده‌های شما به ترتیب روز اینجا می‌آیند.</translation>
    </message>
    <message>
        <source>The next day with something is {day}.</source>
        <translation>نخستین روزی که کاری هست: {day}.</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>کاری پیش رو نیست</translation>
    </message>
    <message>
        <source>Show everybody&apos;s</source>
        <translation>نشان دادن همه</translation>
    </message>
    <message>
        <source>Mine and nobody&apos;s</source>
        <translation>از آنِ من و بی‌صاحب</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>از آنِ همه</translation>
    </message>
</context>
<context>
    <name>AgreementFigures</name>
    <message>
        <source>Measure</source>
        <translation>سنجه</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>Measures over all</source>
        <translation>سنجه‌ها روی همه</translation>
    </message>
    <message>
        <source>The plot shows alpha for each indicator: at the middle raters agree as chance would, at the end they agree wholly.</source>
        <translation>نمودار آلفای هر شاخص را نشان می‌دهد: در میانه ارزیاب‌ها به‌اندازهٔ تصادف هم‌نظرند و در سر آن کاملاً هم‌نظرند.</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>شاخص</translation>
    </message>
    <message>
        <source>Measures by indicator</source>
        <translation>سنجه‌ها برای هر شاخص</translation>
    </message>
    <message>
        <source>Nothing that fits was rated by two people yet.</source>
        <translation>هنوز چیزی که جور باشد و دو نفر ارزیابی کرده باشند نیست.</translation>
    </message>
    <message>
        <source>{assessments} rated twice, {units} indicators compared. To train raters: no figure says anything of a person who was assessed.</source>
        <translation>{assessments} مورد دو بار ارزیابی شد، {units} شاخص مقایسه شد. برای آموزش ارزیاب‌ها: هیچ عددی چیزی دربارهٔ شخص ارزیابی‌شده نمی‌گوید.</translation>
    </message>
    <message>
        <source>-1</source>
        <translation>-1</translation>
    </message>
    <message>
        <source>0: chance</source>
        <translation>0: تصادف</translation>
    </message>
    <message>
        <source>1: wholly</source>
        <translation>1: کامل</translation>
    </message>
    <message>
        <source>Alpha for each indicator.</source>
        <translation>آلفا برای هر شاخص.</translation>
    </message>
    <message>
        <source>What the measure says</source>
        <translation>این سنجه چه می‌گوید</translation>
    </message>
</context>
<context>
    <name>AgreementView</name>
    <message>
        <source>Instrument</source>
        <translation>پرسش‌نامه</translation>
    </message>
    <message>
        <source>Raters</source>
        <translation>ارزیاب‌ها</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>پاسگاه</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>دوره</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>چه مقایسه می‌شود</translation>
    </message>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>۳۰ روز گذشته</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>۹۰ روز گذشته</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>یک سال گذشته</translation>
    </message>
    <message>
        <source>All raters</source>
        <translation>همهٔ ارزیاب‌ها</translation>
    </message>
    <message>
        <source>All posts</source>
        <translation>همهٔ پاسگاه‌ها</translation>
    </message>
</context>
<context>
    <name>AlikePanel</name>
    <message>
        <source>Possibly the same person</source>
        <translation>شاید همان شخص</translation>
    </message>
    <message>
        <source>Look at each beside what you typed, so that nobody gets two cases. You decide; the program only compares names, birth date and papers.</source>
        <translation>هر یک را کنار آنچه نوشتید ببینید تا هیچ کس دو پرونده نداشته باشد. تصمیم با شماست؛ برنامه فقط نام‌ها، تاریخ تولد و مدارک را مقایسه می‌کند.</translation>
    </message>
</context>
<context>
    <name>Anchors</name>
    <message>
        <source>What counts, and what does not</source>
        <translation>چه به شمار می‌آید و چه نمی‌آید</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>نمایش داده شده</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>جمع‌شده</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>What became of it?</source>
        <translation>نتیجه چه شد؟</translation>
    </message>
    <message>
        <source>You say, by name, what was done. It goes back to who asked, with the next bundle.</source>
        <translation>با نام خود می‌گویید چه کاری انجام شد. با بستهٔ بعدی به کسی که خواسته بود برمی‌گردد.</translation>
    </message>
    <message>
        <source>Sign the answer</source>
        <translation>امضای پاسخ</translation>
    </message>
    <message>
        <source>It cannot be done, for the reason above</source>
        <translation>انجام‌شدنی نیست، به دلیل بالا</translation>
    </message>
</context>
<context>
    <name>AnswerExportDialog</name>
    <message>
        <source>The answer as it is shown, sealed: only whom you name below can open it. Question, edition and recipients stand in the log.</source>
        <translation>پاسخ همان گونه که نشان داده می‌شود، مهر و موم شده: تنها کسی که در زیر نام می‌برید آن را باز می‌کند. پرسش، نسخه و گیرندگان در گزارش می‌مانند.</translation>
    </message>
    <message>
        <source>A row for each case</source>
        <translation>برای هر پرونده یک سطر</translation>
    </message>
    <message>
        <source>Under a pseudonym that is another in every export.</source>
        <translation>با نام مستعاری که در هر خروجی دیگر است.</translation>
    </message>
</context>
<context>
    <name>AnswerLine</name>
    <message>
        <source>Change</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>پاسخ داده نشده</translation>
    </message>
    <message>
        <source>Taken over from the case, not asked again</source>
        <translation>از پرونده گرفته شده، دوباره پرسیده نشده</translation>
    </message>
    <message>
        <source>Change: {question}. {answer}</source>
        <translation>تغییر: {question}. {answer}</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>Clear</source>
        <translation>پاک کردن</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>An answer is needed: {question}</source>
        <translation>پاسخ لازم است: {question}</translation>
    </message>
    <message>
        <source>This answer does not fit: {question}</source>
        <translation>این پاسخ سازگار نیست: {question}</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>آغاز نشده</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>در جریان</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>کامل</translation>
    </message>
    <message>
        <source>Cannot start yet</source>
        <translation>هنوز نمی‌توان آغاز کرد</translation>
    </message>
    <message>
        <source>There is a problem</source>
        <translation>باید اصلاح شود</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>پاسخ داده نشده</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>پاسخ داده شد</translation>
    </message>
    <message>
        <source>Answer needed</source>
        <translation>پاسخ لازم است</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>ذخیره نشده</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>فایل پیوست شد</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>تأیید شد</translation>
    </message>
    <message>
        <source>Earlier answers open it.</source>
        <translation>پاسخ‌های پیشین آن را باز می‌کنند.</translation>
    </message>
    <message>
        <source>It depends on the answer to {questions}</source>
        <translation>به پاسخ {questions} بستگی دارد</translation>
    </message>
    <message>
        <source>Answered only by {roles}</source>
        <translation>تنها {roles} پاسخ می‌دهد</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>A safeguard keeps this shut, leave it open: {question}</source>
        <translation>قاعدهٔ حفاظتی این را بسته نگه می‌دارد، بی‌پاسخ بگذارید: {question}</translation>
    </message>
</context>
<context>
    <name>AnswersLeftOut</name>
    <message>
        <source>Left out</source>
        <translation>حذف شد</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>پاسخ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>چرا</translation>
    </message>
    <message>
        <source>A name, wherever it stands</source>
        <translation>نام، هر جا که باشد</translation>
    </message>
    <message>
        <source>{why}: always left out</source>
        <translation>{why}: همیشه حذف می‌شود</translation>
    </message>
</context>
<context>
    <name>ApartDialog</name>
    <message>
        <source>Kept apart</source>
        <translation>جدا نگه داشته می‌شود</translation>
    </message>
    <message>
        <source>What is said to stem from ill-treatment is used in no rating, decision or referral until a lawyer settles it. What was said before the notice was declined stays apart for good.</source>
        <translation>آنچه گفته می‌شود از بدرفتاری به دست آمده است، تا حقوق‌دان آن را روشن نکند در هیچ ارزیابی، تصمیم یا ارجاعی به کار نمی‌رود. آنچه پیش از نپذیرفتن آگاهی‌رسانی گفته شد برای همیشه جدا می‌ماند.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>چرا</translation>
    </message>
    <message>
        <source>What to keep apart</source>
        <translation>چه چیزی جدا نگه داشته شود</translation>
    </message>
    <message>
        <source>Nothing is kept apart in this case.</source>
        <translation>در این پرونده چیزی جدا نگه داشته نمی‌شود.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Keep apart: ill-treatment</source>
        <translation>جدا نگه داشتن: بدرفتاری</translation>
    </message>
    <message>
        <source>It may be used</source>
        <translation>می‌توان به کار برد</translation>
    </message>
    <message>
        <source>It stays apart</source>
        <translation>جدا می‌ماند</translation>
    </message>
    <message>
        <source>Said before the notice was declined</source>
        <translation>پیش از نپذیرفتن آگاهی‌رسانی گفته شد</translation>
    </message>
    <message>
        <source>Said to stem from ill-treatment</source>
        <translation>گفته می‌شود از بدرفتاری به دست آمده است</translation>
    </message>
    <message>
        <source>It stays apart for good.</source>
        <translation>برای همیشه جدا می‌ماند.</translation>
    </message>
    <message>
        <source>Two lawyers found otherwise. It stays apart until a lawyer settles that.</source>
        <translation>دو حقوق‌دان نظر متفاوت دادند. تا حقوق‌دانی آن را روشن کند جدا می‌ماند.</translation>
    </message>
    <message>
        <source>It waits for a lawyer.</source>
        <translation>در انتظار حقوق‌دان است.</translation>
    </message>
    <message>
        <source>It may be used: {lawyer}. {reason}</source>
        <translation>می‌توان به کار برد: {lawyer}. {reason}</translation>
    </message>
    <message>
        <source>It stays apart: {lawyer}. {reason}</source>
        <translation>جدا می‌ماند: {lawyer}. {reason}</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>بگویید چرا.</translation>
    </message>
</context>
<context>
    <name>ArrivedText</name>
    <message>
        <source>Nothing but its word of how it stands</source>
        <translation>تنها خبر وضعیت خودش</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>برای دیدن: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) taken in</source>
        <translation>
            <numerusform>‏%n سند پذیرفته شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) here already</source>
        <translation>
            <numerusform>‏%n سند از پیش این‌جا بود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) held for a person to judge</source>
        <translation>
            <numerusform>‏%n سند در انتظار داوری یک نفر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) not taken in</source>
        <translation>
            <numerusform>‏%n سند پذیرفته نشد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) under an id that is something else here</source>
        <translation>
            <numerusform>‏%n سند با شناسه‌ای که این‌جا چیز دیگری است</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Ask for consent</source>
        <translation>پرسیدن رضایت</translation>
    </message>
    <message>
        <source>Tell the person first: refusing changes nothing, neither the decision nor the help. They can take back what they agree to at any time, without a reason.</source>
        <translation>نخست به شخص بگویید: رد کردن چیزی را عوض نمی‌کند، نه تصمیم را و نه کمک را. رضایت را هر زمان و بی دلیل می‌توان پس گرفت.</translation>
    </message>
    <message>
        <source>Sign what they said</source>
        <translation>امضای آنچه گفتند</translation>
    </message>
    <message>
        <source>The person is or may be a child: their guardian answers, the child is heard, and nothing in public is asked.</source>
        <translation>این شخص کودک است یا شاید باشد: سرپرست قانونی پاسخ می‌دهد، به کودک گوش می‌دهند و دربارهٔ کار عمومی چیزی پرسیده نمی‌شود.</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>به چه چیزی</translation>
    </message>
    <message>
        <source>What the partner may know</source>
        <translation>همکار چه چیزی را می‌تواند بداند</translation>
    </message>
    <message>
        <source>Word for word, as the person said it.</source>
        <translation>واژه به واژه، همان‌گونه که شخص گفت.</translation>
    </message>
    <message>
        <source>Partner, by name</source>
        <translation>همکار، با نام</translation>
    </message>
    <message>
        <source>What the partner is</source>
        <translation>همکار چیست</translation>
    </message>
    <message>
        <source>They agree</source>
        <translation>رضایت می‌دهند</translation>
    </message>
    <message>
        <source>They refuse</source>
        <translation>رضایت نمی‌دهند</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>پاسخ</translation>
    </message>
    <message>
        <source>How it was asked</source>
        <translation>چگونه پرسیده شد</translation>
    </message>
    <message>
        <source>Where, who was there, what was explained.</source>
        <translation>کجا، چه کسی بود، چه چیزی توضیح داده شد.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>انتخاب</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>به کدام زبان</translation>
    </message>
    <message>
        <source>Interpreter (optional)</source>
        <translation>مترجم شفاهی (اختیاری)</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>در چه روزی</translation>
    </message>
    <message>
        <source>Until when (optional)</source>
        <translation>تا چه روزی (اختیاری)</translation>
    </message>
    <message>
        <source>What the person said (optional)</source>
        <translation>شخص چه گفت (اختیاری)</translation>
    </message>
    <message>
        <source>In their words.</source>
        <translation>با واژه‌های خودشان.</translation>
    </message>
    <message>
        <source>Choose to what.</source>
        <translation>انتخاب کنید به چه چیزی.</translation>
    </message>
    <message>
        <source>Name the partner.</source>
        <translation>نام همکار را بنویسید.</translation>
    </message>
    <message>
        <source>Say what the partner is.</source>
        <translation>بگویید همکار چیست.</translation>
    </message>
    <message>
        <source>Say what the partner may know.</source>
        <translation>بگویید همکار چه چیزی را می‌تواند بداند.</translation>
    </message>
    <message>
        <source>Choose what they say.</source>
        <translation>پاسخ را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Say how it was asked.</source>
        <translation>بگویید چگونه پرسیده شد.</translation>
    </message>
    <message>
        <source>Choose the language.</source>
        <translation>زبان را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Say on which day; it is not in the future.</source>
        <translation>روز را بگویید؛ در آینده نیست.</translation>
    </message>
    <message>
        <source>The last day is no day, or too early.</source>
        <translation>روز پایانی نادرست یا زودتر از اندازه است.</translation>
    </message>
    <message>
        <source>What is written is too long to be kept.</source>
        <translation>نوشته برای نگه‌داری بسیار بلند است.</translation>
    </message>
    <message>
        <source>Who rates second?</source>
        <translation>چه کسی دوم ارزیابی می‌کند؟</translation>
    </message>
    <message>
        <source>They see the words, kind and place of the evidence, and nothing of how it was rated. Choose somebody who does not know the ratings and is free to differ.</source>
        <translation>او واژه‌ها، نوع و جای شواهد را می‌بیند و از ارزیابی آن‌ها چیزی نمی‌بیند. کسی را برگزینید که ارزیابی‌ها را نمی‌داند و آزاد است نظر دیگری داشته باشد.</translation>
    </message>
    <message>
        <source>Second rater</source>
        <translation>ارزیاب دوم</translation>
    </message>
    <message>
        <source>Words for them (optional)</source>
        <translation>چند کلمه برای او (اختیاری)</translation>
    </message>
    <message>
        <source>Never anything of the ratings.</source>
        <translation>هیچ چیز از ارزیابی‌ها.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Another desk: {name}</source>
        <translation>میز کار دیگر: {name}</translation>
    </message>
    <message>
        <source>Choose who rates second.</source>
        <translation>انتخاب کنید چه کسی دوم ارزیابی می‌کند.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>هنوز هیچ‌کس</translation>
    </message>
    <message>
        <source>Ask them</source>
        <translation>درخواست از او</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>The words as they should be</source>
        <translation>سخن چنان‌که باید باشد</translation>
    </message>
</context>
<context>
    <name>AskingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
</context>
<context>
    <name>Attached</name>
    <message>
        <source>Files of this kind can be neither shown nor played here.</source>
        <translation>این نوع فایل اینجا نه نشان داده می‌شود و نه پخش.</translation>
    </message>
    <message>
        <source>The file is larger than what is shown here.</source>
        <translation>فایل از آنچه اینجا نشان داده می‌شود بزرگ‌تر است.</translation>
    </message>
    <message>
        <source>The file is damaged, or is not what it looks like.</source>
        <translation>فایل آسیب دیده، یا آن چیزی نیست که می‌نماید.</translation>
    </message>
    <message>
        <source>The document is closed by a password.</source>
        <translation>سند با گذرواژه بسته شده است.</translation>
    </message>
    <message>
        <source>Decoding it took too long and was stopped. The file may be made to do harm.</source>
        <translation>گشودن رمز فایل بیش از اندازه طول کشید و متوقف شد. شاید فایل برای آسیب زدن ساخته شده باشد.</translation>
    </message>
    <message>
        <source>What decoded the file broke down and was stopped. The file may be made to do harm.</source>
        <translation>برنامهٔ خوانندهٔ فایل از کار افتاد و متوقف شد. شاید فایل برای آسیب زدن ساخته شده باشد.</translation>
    </message>
    <message>
        <source>This computer has no player that takes a sound from memory.</source>
        <translation>این رایانه پخش‌کننده‌ای ندارد که صدا را از حافظه بگیرد.</translation>
    </message>
    <message>
        <source>It is kept in the record as it came.</source>
        <translation>همان‌گونه که آمد در سند نگه داشته می‌شود.</translation>
    </message>
</context>
<context>
    <name>AttachedDialog</name>
    <message>
        <source>Attached file</source>
        <translation>فایل پیوست</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Nothing was taken from it. Use another backup.</source>
        <translation>چیزی از آن برداشته نشد. نسخهٔ پشتیبان دیگری به کار ببرید.</translation>
    </message>
    <message>
        <source>The passphrase does not open this backup.</source>
        <translation>عبارت عبور این نسخهٔ پشتیبان را نمی‌گشاید.</translation>
    </message>
    <message>
        <source>It is the one they had when the backup was made. Check Caps Lock and the keyboard&apos;s language.</source>
        <translation>همان عبارتی است که هنگام ساختن نسخهٔ پشتیبان داشتند. Caps Lock و زبان صفحه‌کلید را بررسی کنید.</translation>
    </message>
    <message>
        <source>The key does not open this backup.</source>
        <translation>کلید این نسخهٔ پشتیبان را نمی‌گشاید.</translation>
    </message>
    <message>
        <source>It was sealed for another organisation, or it was altered.</source>
        <translation>برای سازمان دیگری مهر و موم شده، یا دست‌کاری شده است.</translation>
    </message>
    <message>
        <source>The officer&apos;s key in this backup is damaged.</source>
        <translation>کلید کارمند در این نسخهٔ پشتیبان آسیب دیده است.</translation>
    </message>
    <message>
        <source>Choose another officer, or another backup.</source>
        <translation>کارمند دیگر یا نسخهٔ پشتیبان دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote this backup.</source>
        <translation>نسخهٔ تازه‌تری از برنامه این پشتیبان را نوشته است.</translation>
    </message>
    <message>
        <source>Restore it with that version.</source>
        <translation>با همان نسخهٔ برنامه بازگردانید.</translation>
    </message>
    <message>
        <source>This file is not a backup, or it is damaged.</source>
        <translation>این فایل نسخهٔ پشتیبان نیست، یا آسیب دیده است.</translation>
    </message>
    <message>
        <source>The backup was cut short or altered.</source>
        <translation>نسخهٔ پشتیبان بریده یا دست‌کاری شده است.</translation>
    </message>
    <message>
        <source>This desk is on this computer already.</source>
        <translation>این میز کار هم‌اکنون روی این رایانه هست.</translation>
    </message>
    <message>
        <source>Two desks with the same keys look like a forgery. Move the old desk&apos;s folder out of {place} first, and delete nothing.</source>
        <translation>دو میز کار با کلیدهای یکسان مانند جعل به نظر می‌آید. نخست پوشهٔ میز کار قدیمی را از {place} بیرون ببرید و چیزی را پاک نکنید.</translation>
    </message>
    <message>
        <source>The casebook in this backup is not the one it was made of.</source>
        <translation>دفتر پرونده‌های این نسخهٔ پشتیبان آن نیست که از آن ساخته شده است.</translation>
    </message>
    <message>
        <source>The system says: {reason}</source>
        <translation>سیستم می‌گوید: {reason}</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>فایلی خوانده یا نوشته نشد.</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Backups on the stick</source>
        <translation>نسخه‌های پشتیبان روی فلش</translation>
    </message>
    <message>
        <source>There is no backup here.</source>
        <translation>اینجا نسخهٔ پشتیبانی نیست.</translation>
    </message>
    <message>
        <source>{act}. Opens with the passphrase of {names}, or with HQ&apos;s recovery.</source>
        <translation>‏{act}. با عبارت عبور {names} یا با بازیابی ستاد گشوده می‌شود.</translation>
    </message>
    <message>
        <source>{act}. Opens with the passphrase of {names}.</source>
        <translation>‏{act}. با عبارت عبور {names} گشوده می‌شود.</translation>
    </message>
</context>
<context>
    <name>BackupOpener</name>
    <message>
        <source>Passphrase they had then</source>
        <translation>عبارت عبوری که آن زمان داشتند</translation>
    </message>
</context>
<context>
    <name>BackupPanel</name>
    <message>
        <source>Backup</source>
        <translation>نسخهٔ پشتیبان</translation>
    </message>
    <message>
        <source>A backup is this desk as it is now, encrypted, on a stick. It opens with the passphrase of any officer who has a key here today.</source>
        <translation>نسخهٔ پشتیبان همین میز کار است چنان‌که اکنون هست، رمزشده و روی فلش. با عبارت عبور هر کارمندی که امروز اینجا کلید دارد گشوده می‌شود.</translation>
    </message>
    <message>
        <source>Back up to the stick</source>
        <translation>پشتیبان‌گیری روی فلش</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>بررسی</translation>
    </message>
    <message>
        <source>Leave it in until this is done.</source>
        <translation>تا پایان کار فلش را بیرون نکشید.</translation>
    </message>
    <message>
        <source>Stopped. Nothing of this backup is on the stick.</source>
        <translation>متوقف شد. چیزی از این نسخهٔ پشتیبان روی فلش نیست.</translation>
    </message>
    <message>
        <source>File {name}, {size}.</source>
        <translation>فایل {name}، {size}.</translation>
    </message>
    <message>
        <source>HQ&apos;s recovery opens it too.</source>
        <translation>بازیابی ستاد هم آن را می‌گشاید.</translation>
    </message>
    <message>
        <source>Only an officer&apos;s passphrase opens it: headquarters has made no recovery yet.</source>
        <translation>فقط عبارت عبور یک کارمند آن را می‌گشاید: ستاد هنوز امکان بازیابی نساخته است.</translation>
    </message>
    <message>
        <source>The backup is on the stick; it was read back and opened. Safe to remove.</source>
        <translation>نسخهٔ پشتیبان روی فلش است؛ بازخوانی و گشوده شد. می‌توان فلش را جدا کرد.</translation>
    </message>
    <message>
        <source>The backup is in a folder on this computer; it was read back and opened. Carry it away.</source>
        <translation>نسخهٔ پشتیبان در پوشه‌ای روی همین رایانه است؛ بازخوانی و گشوده شد. آن را به جای دیگری ببرید.</translation>
    </message>
    <message>
        <source>There is no whole backup on it. Put the stick in and begin again.</source>
        <translation>نسخهٔ پشتیبان کاملی روی آن نیست. فلش را وصل کنید و از نو آغاز کنید.</translation>
    </message>
    <message>
        <source>The backup was removed. Take another stick and begin again.</source>
        <translation>نسخهٔ پشتیبان برداشته شد. فلش دیگری بگیرید و از نو آغاز کنید.</translation>
    </message>
</context>
<context>
    <name>BackupStep</name>
    <message>
        <source>Restore {desk}</source>
        <translation>بازگرداندن {desk}</translation>
    </message>
    <message>
        <source>Restore the desk</source>
        <translation>بازگرداندن میز کار</translation>
    </message>
    <message>
        <source>Backup of {moment}</source>
        <translation>نسخهٔ پشتیبان {moment}</translation>
    </message>
</context>
<context>
    <name>BarcodeQuestion</name>
    <message>
        <source>Read it from a picture…</source>
        <translation>خواندن از تصویر…</translation>
    </message>
    <message>
        <source>Pictures and documents (*)</source>
        <translation>تصویرها و سندها (*)</translation>
    </message>
    <message>
        <source>Read it by camera…</source>
        <translation>خواندن با دوربین…</translation>
    </message>
</context>
<context>
    <name>BecomingBar</name>
    <message>
        <source>End call</source>
        <translation>پایان تماس</translation>
    </message>
    <message>
        <source>Join a case…</source>
        <translation>پیوستن به پرونده…</translation>
    </message>
    <message>
        <source>Show the case</source>
        <translation>نمایش پرونده</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>بستن…</translation>
    </message>
    <message>
        <source>Call back now</source>
        <translation>تماس دوباره همین حالا</translation>
    </message>
    <message>
        <source>Go on with this call</source>
        <translation>ادامهٔ همین تماس</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>گشودن دوباره</translation>
    </message>
    <message>
        <source>Take out of the case…</source>
        <translation>بیرون آوردن از پرونده…</translation>
    </message>
    <message>
        <source>Not of this story</source>
        <translation>از این ماجرا نیست</translation>
    </message>
    <message>
        <source>A case of their own…</source>
        <translation>پرونده‌ای از آن خودشان…</translation>
    </message>
</context>
<context>
    <name>BesideCard</name>
    <message>
        <source>Beside another record of this form</source>
        <translation>در کنار سند دیگری از همین پرسش‌نامه</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>سنجش با</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>سنجیدن</translation>
    </message>
    <message>
        <source>{officer}, {day}</source>
        <translation>{officer}، {day}</translation>
    </message>
</context>
<context>
    <name>BesidePanel</name>
    <message>
        <source>You may say</source>
        <translation>می‌توانید بگویید</translation>
    </message>
    <message>
        <source>You may not promise</source>
        <translation>نمی‌توانید قول بدهید</translation>
    </message>
    <message>
        <source>The organisation&apos;s texts are not here. Promise nothing: say that somebody calls back.</source>
        <translation>متن‌های سازمان اینجا نیست. هیچ قولی ندهید: بگویید که دوباره تماس گرفته می‌شود.</translation>
    </message>
    <message>
        <source>This story so far</source>
        <translation>این ماجرا تا اینجا</translation>
    </message>
    <message>
        <source>Perhaps the same story</source>
        <translation>شاید همان ماجرا</translation>
    </message>
    <message>
        <source>Possibly the same person</source>
        <translation>شاید همان شخص</translation>
    </message>
    <message>
        <source>Approved by {name}, {date}.</source>
        <translation>تأیید: {name}، {date}.</translation>
    </message>
    <message>
        <source>Not approved in this language: an interpreter says it.</source>
        <translation>به این زبان تأیید نشده است: مترجم شفاهی می‌گوید.</translation>
    </message>
</context>
<context>
    <name>BesideRow</name>
    <message>
        <source>They differ in: {fields}</source>
        <translation>تفاوت دارند در: {fields}</translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation>یکسان می‌گویند.</translation>
    </message>
    <message>
        <source>What do the two settle on?</source>
        <translation>هر دو بر چه توافق می‌کنند؟</translation>
    </message>
    <message>
        <source>As {name} rated</source>
        <translation>همان‌گونه که {name} ارزیابی کرد</translation>
    </message>
    <message>
        <source>The disagreement stays</source>
        <translation>اختلاف می‌ماند</translation>
    </message>
    <message>
        <source>Why {name} changes the rating</source>
        <translation>چرا {name} ارزیابی را تغییر می‌دهد</translation>
    </message>
    <message>
        <source>The disagreement stays.</source>
        <translation>اختلاف می‌ماند.</translation>
    </message>
    <message>
        <source>Settled: {rating}</source>
        <translation>توافق شد: {rating}</translation>
    </message>
</context>
<context>
    <name>BesideView</name>
    <message>
        <source>Third person (optional)</source>
        <translation>شخص سوم (اختیاری)</translation>
    </message>
    <message>
        <source>Where the two cannot settle alone: who sat with them, by name.</source>
        <translation>اگر دو نفر خودشان توافق نکنند: نام کسی که کنارشان نشست.</translation>
    </message>
    <message>
        <source>What else is to be said</source>
        <translation>چه چیز دیگری باید گفت</translation>
    </message>
    <message>
        <source>Needed where a disagreement stays, or where you refuse: why.</source>
        <translation>لازم است اگر اختلاف بماند یا نپذیرید: چرا.</translation>
    </message>
    <message>
        <source>Sign what we settle on</source>
        <translation>امضای آنچه توافق کردیم</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>موافقم</translation>
    </message>
    <message>
        <source>I do not agree</source>
        <translation>موافق نیستم</translation>
    </message>
    <message>
        <source>They differ in {count} of {all} indicators. Both originals are kept.</source>
        <translation>در {count} از {all} شاخص تفاوت دارند. هر دو ارزیابی اصلی نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>The organisation opened the first ratings: {why}</source>
        <translation>سازمان ارزیابی‌های نخست را باز کرد: {why}</translation>
    </message>
    <message>
        <source>Something that came about this rating does not fit; ask a supervisor.</source>
        <translation>چیزی که دربارهٔ این ارزیابی رسید جور نیست؛ از سرپرست بپرسید.</translation>
    </message>
    <message>
        <source>{name} proposed this, {at}.</source>
        <translation>{name} این را پیشنهاد کرد، {at}.</translation>
    </message>
    <message>
        <source>With a third person: {name}</source>
        <translation>با شخص سوم: {name}</translation>
    </message>
</context>
<context>
    <name>BiasRows</name>
    <message>
        <source>Dismiss</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>Dismiss: {words}</source>
        <translation>کنار گذاشتن: {words}</translation>
    </message>
</context>
<context>
    <name>BirthEditor</name>
    <message>
        <source>How well the birth date is known</source>
        <translation>تاریخ تولد تا چه اندازه معلوم است</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>سال</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>ماه</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Birth: {part}</source>
        <translation>تولد: {part}</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Back</source>
        <translation>برگشت</translation>
    </message>
</context>
<context>
    <name>BringBackDialog</name>
    <message>
        <source>Bring the issuing key back from the safe</source>
        <translation>بازآوردن کلید صدور از گاوصندوق</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>بازآوردن</translation>
    </message>
    <message>
        <source>For when the officers who are named are gone, or one is not to be asked. The key then opens for you and the second officer together, and for nobody else.</source>
        <translation>برای وقتی که کارمندان نام‌برده رفته‌اند، یا نباید از یکی از آنان خواست. آنگاه کلید برای شما و کارمند دوم با هم گشوده می‌شود و برای هیچ کس دیگر.</translation>
    </message>
    <message>
        <source>Passphrase of the second officer</source>
        <translation>عبارت عبور کارمند دوم</translation>
    </message>
</context>
<context>
    <name>CalendarButton</name>
    <message>
        <source>Choose the day in a calendar</source>
        <translation>انتخاب روز در تقویم</translation>
    </message>
</context>
<context>
    <name>CallDialog</name>
    <message>
        <source>A call</source>
        <translation>تماس</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>CallPage</name>
    <message>
        <source>Back to the calls</source>
        <translation>بازگشت به تماس‌ها</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>ذخیره شد {time}</translation>
    </message>
    <message>
        <source>This field is not kept; all others are.</source>
        <translation>این فیلد نگه داشته نشد؛ بقیه نگه داشته شدند.</translation>
    </message>
    <message>
        <source>Handed on with these words:</source>
        <translation>با این سخنان سپرده شد:</translation>
    </message>
    <message>
        <source>What was said is lost, as the organisation&apos;s rule says. The call is counted.</source>
        <translation>آنچه گفته شد طبق قاعدهٔ سازمان از میان رفته است. تماس شمرده شده است.</translation>
    </message>
    <message>
        <source>What was said is lost on {date}.</source>
        <translation>آنچه گفته شد در {date} از میان می‌رود.</translation>
    </message>
    <message>
        <source>Of the same story</source>
        <translation>از همان ماجرا</translation>
    </message>
    <message>
        <source>The call is ended. Say below what becomes of it, now or later.</source>
        <translation>تماس پایان یافت. پایین بگویید که با آن چه می‌شود، حالا یا بعد.</translation>
    </message>
    <message>
        <source>What you write is not kept. Write on paper until this is mended.</source>
        <translation>آنچه می‌نویسید نگه داشته نمی‌شود. تا درست شدن آن روی کاغذ بنویسید.</translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>Nothing was written down.</source>
        <translation>چیزی نوشته نشده است.</translation>
    </message>
</context>
<context>
    <name>Calls</name>
    <message>
        <source>The person</source>
        <translation>خود شخص</translation>
    </message>
    <message>
        <source>A relative</source>
        <translation>خویشاوند</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>شخص دیگر</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>معلوم نیست</translation>
    </message>
    <message>
        <source>Not ended</source>
        <translation>پایان‌نیافته</translation>
    </message>
    <message>
        <source>Part of a case</source>
        <translation>در پرونده</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>بسته</translation>
    </message>
    <message>
        <source>Answered: nothing more to do</source>
        <translation>پاسخ داده شد: کار دیگری نیست</translation>
    </message>
    <message>
        <source>A hoax</source>
        <translation>شوخی</translation>
    </message>
    <message>
        <source>Abuse</source>
        <translation>توهین</translation>
    </message>
    <message>
        <source>A wrong number</source>
        <translation>شمارهٔ اشتباه</translation>
    </message>
    <message>
        <source>Abandoned: nobody decided in time</source>
        <translation>رهاشده: کسی به‌موقع تصمیم نگرفت</translation>
    </message>
    <message>
        <source>On the line</source>
        <translation>روی خط</translation>
    </message>
    <message>
        <source>Code word</source>
        <translation>واژهٔ رمز</translation>
    </message>
    <message>
        <source>Who they are to the person</source>
        <translation>چه نسبتی با شخص دارد</translation>
    </message>
    <message>
        <source>Is the caller safe</source>
        <translation>تماس‌گیرنده در امان است؟</translation>
    </message>
    <message>
        <source>The caller&apos;s safety</source>
        <translation>امنیت تماس‌گیرنده</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>نام شخص</translation>
    </message>
    <message>
        <source>Safe now</source>
        <translation>اکنون در امان</translation>
    </message>
    <message>
        <source>The person&apos;s safety</source>
        <translation>امنیت شخص</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>کجا</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>با چه کسی</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>کودکان</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>مدارک</translation>
    </message>
    <message>
        <source>What they want</source>
        <translation>چه می‌خواهد</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>تماس دوباره</translation>
    </message>
    <message>
        <source>Number or account</source>
        <translation>شماره یا حساب</translation>
    </message>
    <message>
        <source>Safe day</source>
        <translation>روز امن</translation>
    </message>
    <message>
        <source>Safe from</source>
        <translation>امن از</translation>
    </message>
    <message>
        <source>Safe until</source>
        <translation>امن تا</translation>
    </message>
    <message>
        <source>Safe time in their words</source>
        <translation>زمان امن به گفتهٔ خودشان</translation>
    </message>
    <message>
        <source>Never say or leave as a message</source>
        <translation>هرگز نگویید و پیام نگذارید</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>به گفتهٔ خودشان</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>در امان</translation>
    </message>
    <message>
        <source>Not safe</source>
        <translation>در امان نیست</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>با تلفن</translation>
    </message>
    <message>
        <source>By messenger</source>
        <translation>با پیام‌رسان</translation>
    </message>
    <message>
        <source>They call again</source>
        <translation>خودشان تماس می‌گیرند</translation>
    </message>
    <message>
        <source>Nobody calls back</source>
        <translation>کسی دوباره تماس نمی‌گیرد</translation>
    </message>
    <message>
        <source>no day said</source>
        <translation>روزی گفته نشده</translation>
    </message>
    <message>
        <source>A call</source>
        <translation>تماس</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>تصمیم‌نگرفته</translation>
    </message>
    <message>
        <source>Nobody said</source>
        <translation>کسی نگفته</translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message>
        <source>Calls</source>
        <translation>تماس‌ها</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>تماس تازه</translation>
    </message>
    <message>
        <source>Code word, name, number, or any word that was said</source>
        <translation>واژهٔ رمز، نام، شماره یا هر واژه‌ای که گفته شد</translation>
    </message>
    <message>
        <source>Search calls</source>
        <translation>جست‌وجوی تماس‌ها</translation>
    </message>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>نمایش</translation>
    </message>
    <message>
        <source>Hand to the next shift…</source>
        <translation>سپردن به نوبت بعد…</translation>
    </message>
    <message>
        <source>Take over from the shift before</source>
        <translation>گرفتن از نوبت پیش</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>شمارش</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>نمایش بیشتر</translation>
    </message>
    <message>
        <source>No call fits.</source>
        <translation>تماسی یافت نشد.</translation>
    </message>
    <message>
        <source>Calls that lost their words are found no more; they are counted.</source>
        <translation>تماس‌هایی که سخنانشان از میان رفته دیگر پیدا نمی‌شوند؛ شمرده شده‌اند.</translation>
    </message>
    <message>
        <source>No calls here.</source>
        <translation>اینجا تماسی نیست.</translation>
    </message>
    <message>
        <source>Somebody is on the line: begin at once. No name is needed.</source>
        <translation>کسی روی خط است: بی‌درنگ آغاز کنید. نام لازم نیست.</translation>
    </message>
    <message>
        <source>call back: {when}</source>
        <translation>تماس دوباره: {when}</translation>
    </message>
    <message>
        <source>for the next shift</source>
        <translation>برای نوبت بعد</translation>
    </message>
    <message>
        <source>taken over by {name}</source>
        <translation>تحویل گرفت: {name}</translation>
    </message>
    <message>
        <source>words are lost</source>
        <translation>سخنان از میان رفته</translation>
    </message>
    <message>
        <source>Handed to the next shift.</source>
        <translation>به نوبت بعد سپرده شد.</translation>
    </message>
    <message>
        <source>Taken over. These calls are yours now.</source>
        <translation>تحویل گرفته شد. این تماس‌ها اکنون با شماست.</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>تصمیم‌نگرفته</translation>
    </message>
</context>
<context>
    <name>CameBack</name>
    <message>
        <source>Decided, sent back and asked for</source>
        <translation>تصمیم‌گرفته، بازگردانده و خواسته‌شده</translation>
    </message>
    <message>
        <source>Sent back: {record}</source>
        <translation>بازگردانده شد: {record}</translation>
    </message>
    <message>
        <source>To be done by {who}</source>
        <translation>باید انجام دهد: {who}</translation>
    </message>
    <message>
        <source>Decision: {outcome}</source>
        <translation>تصمیم: {outcome}</translation>
    </message>
    <message>
        <source>{officer} dissents: {words}</source>
        <translation>نظر مخالف، {officer}: {words}</translation>
    </message>
    <message>
        <source>Proposed, not in force: waits for {names}.</source>
        <translation>پیشنهاد شده، معتبر نیست: در انتظار {names}.</translation>
    </message>
    <message>
        <source>In force. Can be appealed until {day}.</source>
        <translation>معتبر است. تا {day} می‌توان اعتراض کرد.</translation>
    </message>
    <message>
        <source>To be looked at again: {words}</source>
        <translation>باید دوباره بررسی شود: {words}</translation>
    </message>
    <message>
        <source>The person was not told yet: {who} tells them.</source>
        <translation>هنوز به شخص گفته نشده: {who} می‌گوید.</translation>
    </message>
    <message>
        <source>The person was told on {day}.</source>
        <translation>در {day} به شخص گفته شد.</translation>
    </message>
    <message>
        <source>{who} · until {day}</source>
        <translation>{who} · تا {day}</translation>
    </message>
    <message>
        <source>{officer}, {when}</source>
        <translation>‏{officer}، {when}</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>باز کردن سند</translation>
    </message>
    <message>
        <source>Say what became of it…</source>
        <translation>گفتن اینکه چه شد…</translation>
    </message>
    <message>
        <source>Read the decision</source>
        <translation>خواندن تصمیم</translation>
    </message>
</context>
<context>
    <name>CameraDialog</name>
    <message>
        <source>What the camera sees</source>
        <translation>آنچه دوربین می‌بیند</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>دوربین</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>In use: {camera}</source>
        <translation>در حال کار: {camera}</translation>
    </message>
    <message>
        <source>The camera is not in use.</source>
        <translation>دوربین کار نمی‌کند.</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Add another</source>
        <translation>افزودن یکی دیگر</translation>
    </message>
    <message>
        <source>Nothing is said yet.</source>
        <translation>هنوز چیزی گفته نشده است.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of it are open.</source>
        <translation>
            <numerusform>%n پرسش آن باز است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write</source>
        <translation>نوشتن</translation>
    </message>
    <message>
        <source>Write: {title}</source>
        <translation>نوشتن: {title}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Remove: {title}</source>
        <translation>برداشتن: {title}</translation>
    </message>
</context>
<context>
    <name>CaseFate</name>
    <message>
        <source>Put this case on legal hold?</source>
        <translation>امحای این پرونده متوقف شود؟</translation>
    </message>
    <message>
        <source>{reference}
It is kept, whatever the rule says, until a supervisor lifts the hold.</source>
        <translation>‏{reference}
هر چه قاعده بگوید، نگه داشته می‌شود تا سرپرستی توقف امحا را بردارد.</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>توقف امحا</translation>
    </message>
    <message>
        <source>The case is on legal hold.</source>
        <translation>امحای پرونده متوقف است.</translation>
    </message>
    <message>
        <source>Lift the legal hold?</source>
        <translation>توقف امحا برداشته شود؟</translation>
    </message>
    <message>
        <source>{reference}
The organisation&apos;s rule applies to this case again: it may be erased.</source>
        <translation>‏{reference}
قاعدهٔ سازمان دوباره دربارهٔ این پرونده به کار می‌رود: ممکن است برای همیشه پاک شود.</translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation>برداشتن توقف</translation>
    </message>
    <message>
        <source>The legal hold is lifted.</source>
        <translation>توقف امحا برداشته شد.</translation>
    </message>
    <message>
        <source>Erase this case?</source>
        <translation>این پرونده برای همیشه پاک شود؟</translation>
    </message>
    <message>
        <source>{reference}
Names, birth date, answers, notes, releases and records of this case are overwritten on this desk. It cannot be undone. Its reference stays, and the log of what was done. Backups made before, and HQ&apos;s own copy, still hold it.</source>
        <translation>‏{reference}
نام‌ها، تاریخ تولد، پاسخ‌ها، یادداشت‌ها، موارد در اختیار گذاشته‌شده و سندهای این پرونده روی این میز کار بازنویسی می‌شوند. بازگشتی ندارد. شمارهٔ آن و گزارش آنچه انجام شد می‌ماند. نسخه‌های پشتیبانی که پیش‌تر ساخته شده‌اند و نسخهٔ خود ستاد هنوز آن را دارند.</translation>
    </message>
    <message>
        <source>Erase the case</source>
        <translation>پاک کردن همیشگی پرونده</translation>
    </message>
    <message>
        <source>The case was erased.</source>
        <translation>پرونده برای همیشه پاک شد.</translation>
    </message>
    <message>
        <source>Withdraw this case?</source>
        <translation>این پرونده پس گرفته شود؟</translation>
    </message>
    <message>
        <source>{reference}
For a case that was opened by mistake, with nothing in it. It is kept and left out of lists; it can be brought back.</source>
        <translation>‏{reference}
برای پرونده‌ای که به اشتباه باز شده و چیزی در آن نیست. نگه داشته می‌شود ولی در فهرست‌ها نمی‌آید؛ می‌توان آن را بازآورد.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>پس گرفتن</translation>
    </message>
    <message>
        <source>The case is withdrawn.</source>
        <translation>پرونده پس گرفته شد.</translation>
    </message>
    <message>
        <source>Bring this case back?</source>
        <translation>این پرونده بازآورده شود؟</translation>
    </message>
    <message>
        <source>{reference}
It stands in lists and searches again.</source>
        <translation>‏{reference}
دوباره در فهرست‌ها و جست‌وجوها می‌آید.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>بازآوردن پرونده</translation>
    </message>
    <message>
        <source>The case is back.</source>
        <translation>پرونده بازآورده شد.</translation>
    </message>
    <message>
        <source>Close the case…</source>
        <translation>بستن پرونده…</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation>پرونده بسته شد.</translation>
    </message>
    <message>
        <source>Open this case again?</source>
        <translation>این پرونده دوباره باز شود؟</translation>
    </message>
    <message>
        <source>{reference}
Work on it goes on; it stands in lists and the agenda again.</source>
        <translation>‏{reference}
کار روی آن ادامه می‌یابد؛ دوباره در فهرست‌ها و دستور کار می‌آید.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>گشودن دوباره</translation>
    </message>
    <message>
        <source>The case is open again.</source>
        <translation>پرونده دوباره باز است.</translation>
    </message>
</context>
<context>
    <name>CaseFormPage</name>
    <message>
        <source>Back</source>
        <translation>برگشت</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>نام‌ها</translation>
    </message>
    <message>
        <source>Write each name as it was said or stands in a document, one line for each script.</source>
        <translation>هر نام را چنان‌که گفته شد یا در مدرک هست بنویسید، برای هر خط یک سطر.</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>تاریخ تولد</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>مدارک</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>پروندهٔ تازه</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>پرونده‌ها</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>باز کردن پرونده</translation>
    </message>
    <message>
        <source>Names, birth date and papers</source>
        <translation>نام‌ها، تاریخ تولد و مدارک</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Cases</source>
        <translation>پرونده‌ها</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>Change names, birth date or stage</source>
        <translation>تغییر نام‌ها، تاریخ تولد یا مرحله</translation>
    </message>
    <message>
        <source>Names, birth date and papers…</source>
        <translation>نام‌ها، تاریخ تولد و مدارک…</translation>
    </message>
    <message>
        <source>Withdraw this case…</source>
        <translation>پس گرفتن این پرونده…</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>مرحله</translation>
    </message>
    <message>
        <source>Legal hold…</source>
        <translation>توقف امحا…</translation>
    </message>
    <message>
        <source>Not confirmed. The case is shown as it was when you looked last.</source>
        <translation>تأیید نشد. پرونده همان‌گونه نشان داده می‌شود که آخرین بار دیدید.</translation>
    </message>
</context>
<context>
    <name>CaseSummary</name>
    <message>
        <source>Continue interview</source>
        <translation>ادامهٔ گفت‌وگو</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>باز کردن پرونده</translation>
    </message>
    <message>
        <source>Opening it asks for your confirmation.</source>
        <translation>باز کردن آن تأیید شما را می‌خواهد.</translation>
    </message>
    <message>
        <source>Stage: {stage}</source>
        <translation>مرحله: {stage}</translation>
    </message>
    <message>
        <source>Last change {when}</source>
        <translation>آخرین تغییر {when}</translation>
    </message>
</context>
<context>
    <name>CaseTabs</name>
    <message>
        <source>Story</source>
        <translation>سرگذشت</translation>
    </message>
    <message>
        <source>Person and family</source>
        <translation>شخص و خانواده</translation>
    </message>
    <message>
        <source>Papers and passage</source>
        <translation>مدارک و مسیر</translation>
    </message>
    <message>
        <source>Plan and needs</source>
        <translation>برنامه و نیازها</translation>
    </message>
    <message>
        <source>Parts of this case</source>
        <translation>بخش‌های این پرونده</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>فایل‌ها</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>ضبط‌های صدا</translation>
    </message>
    <message>
        <source>Watch lists</source>
        <translation>فهرست‌های هشدار</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Cases</source>
        <translation>پرونده‌ها</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>پروندهٔ تازه</translation>
    </message>
    <message>
        <source>Name in any script, reference, birth date or number of a paper</source>
        <translation>نام به هر خط، شمارهٔ پرونده، تاریخ تولد یا شمارهٔ مدرک</translation>
    </message>
    <message>
        <source>Search cases</source>
        <translation>جست‌وجوی پرونده‌ها</translation>
    </message>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>پس‌گرفته‌شده</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>نمایش</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>ترتیب بر پایهٔ</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) so far; scroll for more</source>
        <translation>
            <numerusform>‏%n پرونده تاکنون؛ برای بقیه پایین‌تر بروید</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>‏%n پرونده</numerusform>
        </translation>
    </message>
    <message>
        <source>No case fits.</source>
        <translation>پرونده‌ای با این شرایط نیست.</translation>
    </message>
    <message>
        <source>Try another spelling: names are found in every script they were written in.</source>
        <translation>املای دیگری را بیازمایید: نام‌ها به هر خطی که نوشته شده‌اند پیدا می‌شوند.</translation>
    </message>
    <message>
        <source>No cases yet.</source>
        <translation>هنوز پرونده‌ای نیست.</translation>
    </message>
    <message>
        <source>A case is one person&apos;s file.</source>
        <translation>هر پرونده مربوط به یک شخص است.</translation>
    </message>
    <message>
        <source>They come with the bundles from posts.</source>
        <translation>با بسته‌های پاسگاه‌ها می‌آیند.</translation>
    </message>
    <message>
        <source>Closed cases</source>
        <translation>پرونده‌های بسته</translation>
    </message>
</context>
<context>
    <name>CasesTableModel</name>
    <message>
        <source>Reference</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>مرحله</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>آخرین تغییر</translation>
    </message>
    <message>
        <source>Way to HQ</source>
        <translation>راه تا ستاد</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>‏%n پیش‌نویس</numerusform>
        </translation>
    </message>
    <message>
        <source>case closed</source>
        <translation>پرونده بسته شد</translation>
    </message>
</context>
<context>
    <name>ChangeModel</name>
    <message>
        <source>Indicator</source>
        <translation>شاخص</translation>
    </message>
    <message>
        <source>By which evidence</source>
        <translation>بر پایهٔ کدام شاهد</translation>
    </message>
    <message>
        <source>not coded</source>
        <translation>ارزیابی نشده</translation>
    </message>
    <message>
        <source>Left out: {why}</source>
        <translation>ارزیابی نمی‌شود: {why}</translation>
    </message>
    <message>
        <source>new: {words}</source>
        <translation>تازه: {words}</translation>
    </message>
    <message>
        <source>no longer: {words}</source>
        <translation>دیگر نیست: {words}</translation>
    </message>
</context>
<context>
    <name>ChangePage</name>
    <message>
        <source>Also what did not change</source>
        <translation>آنچه تغییر نکرده نیز</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>چه تغییر کرد</translation>
    </message>
    <message>
        <source>There is no earlier assessment of this case that can be read here.</source>
        <translation>ارزیابی پیشینی از این پرونده که اینجا خوانده شود نیست.</translation>
    </message>
    <message>
        <source>Nothing is coded otherwise than the last time.</source>
        <translation>همه چیز مانند بار پیش ارزیابی شده است.</translation>
    </message>
    <message>
        <source>What was planned, and what came of it</source>
        <translation>چه برنامه‌ریزی شده بود و نتیجه چه شد</translation>
    </message>
</context>
<context>
    <name>ChangePassphraseDialog</name>
    <message>
        <source>Change my passphrase</source>
        <translation>تغییر عبارت عبور من</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>تغییر عبارت عبور</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارت عبور تازه</translation>
    </message>
    <message>
        <source>At least 15 characters; four or five words that do not belong together are good.</source>
        <translation>دست‌کم ۱۵ نویسه؛ چهار یا پنج واژهٔ بی‌ارتباط با هم خوب است.</translation>
    </message>
    <message>
        <source>Only your own key is wrapped anew. A backup or a copy made before still opens with the passphrase you have now.</source>
        <translation>فقط کلید خود شما از نو پیچیده می‌شود. نسخهٔ پشتیبان یا رونوشتی که پیش‌تر ساخته شده هنوز با عبارت عبور کنونی شما گشوده می‌شود.</translation>
    </message>
    <message>
        <source>Passphrase you have now</source>
        <translation>عبارت عبور کنونی شما</translation>
    </message>
    <message>
        <source>New passphrase is the one you have now</source>
        <translation>عبارت عبور تازه همان عبارت کنونی است</translation>
    </message>
</context>
<context>
    <name>CheckAnswersPage</name>
    <message>
        <source>Back to the questions</source>
        <translation>بازگشت به پرسش‌ها</translation>
    </message>
    <message>
        <source>Sign and lock</source>
        <translation>امضا و قطعی کردن</translation>
    </message>
    <message>
        <source>Sign as incomplete</source>
        <translation>امضا به‌صورت ناتمام</translation>
    </message>
    <message>
        <source>Preview the pages</source>
        <translation>پیش‌نمایش صفحه‌ها</translation>
    </message>
    <message>
        <source>Check your answers</source>
        <translation>بررسی پاسخ‌ها</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>ذخیره شد {time}</translation>
    </message>
    <message>
        <source>It can be signed when nothing is missing and nothing is wrong.</source>
        <translation>وقتی چیزی کم و چیزی نادرست نباشد می‌توان امضا کرد.</translation>
    </message>
</context>
<context>
    <name>CheckBackupDialog</name>
    <message>
        <source>Check this backup</source>
        <translation>بررسی این نسخهٔ پشتیبان</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>بررسی آن</translation>
    </message>
    <message>
        <source>Backup of {desk}, written {moment}.</source>
        <translation>نسخهٔ پشتیبان {desk}، نوشته‌شده {moment}.</translation>
    </message>
    <message>
        <source>It is opened as for a restore, and the casebook in it is checked to the last entry. Nothing on this desk changes.</source>
        <translation>مانند بازگرداندن گشوده می‌شود و دفتر پرونده‌های آن تا آخرین مدخل بررسی می‌شود. چیزی روی این میز کار تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>This backup can be restored.</source>
        <translation>این نسخهٔ پشتیبان را می‌توان بازگرداند.</translation>
    </message>
    <message numerus="yes">
        <source>It opens, and everything in it fits together: %n entry(s) in its log.</source>
        <translation>
            <numerusform>گشوده می‌شود و همه چیز در آن با هم سازگار است: %n مدخل در گزارش رویدادها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make another backup now.</source>
        <translation>همین حالا نسخهٔ پشتیبان دیگری بسازید.</translation>
    </message>
    <message>
        <source>This backup opens, but the casebook in it is not whole.</source>
        <translation>این نسخهٔ پشتیبان گشوده می‌شود، ولی دفتر پرونده‌های آن کامل نیست.</translation>
    </message>
    <message>
        <source>Checking the casebook in it</source>
        <translation>بررسی دفتر پرونده‌های آن</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>What the code says</source>
        <translation>آنچه کد می‌گوید</translation>
    </message>
    <message>
        <source>Open a picture, scan or file…</source>
        <translation>باز کردن عکس، اسکن یا پرونده…</translation>
    </message>
    <message>
        <source>Name, as the person says it</source>
        <translation>نام، چنان که شخص می‌گوید</translation>
    </message>
    <message>
        <source>In any order, large or small letters; as it is written in one of its scripts.</source>
        <translation>به هر ترتیب، با حرف بزرگ یا کوچک؛ چنان که در یکی از خط‌ها نوشته می‌شود.</translation>
    </message>
    <message>
        <source>Birth date, as the person says it</source>
        <translation>تاریخ تولد، چنان که شخص می‌گوید</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>بررسی</translation>
    </message>
    <message>
        <source>Pictures, scans, texts</source>
        <translation>عکس‌ها، اسکن‌ها، متن‌ها</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>همهٔ پرونده‌ها</translation>
    </message>
    <message>
        <source>Click here and read the code with a scanner, or type the lines below the code.</source>
        <translation>اینجا کلیک کنید و کد را با کدخوان بخوانید یا سطرهای زیر کد را بنویسید.</translation>
    </message>
    <message>
        <source>Read it by camera…</source>
        <translation>خواندن با دوربین…</translation>
    </message>
    <message>
        <source>Read the code of a proof</source>
        <translation>خواندن کد گواهی</translation>
    </message>
    <message>
        <source>Hold the paper before the camera. The code is read by itself.</source>
        <translation>کاغذ را جلوی دوربین نگه دارید. کد خودبه‌خود خوانده می‌شود.</translation>
    </message>
    <message>
        <source>Year, month and day, as far as they know it: 1991, 1991-04 or {day}.</source>
        <translation>سال، ماه و روز، تا جایی که می‌داند: 1991، 1991-04 یا {day}.</translation>
    </message>
</context>
<context>
    <name>ClearRefusedDialog</name>
    <message>
        <source>Clear what was refused?</source>
        <translation>محتوای موارد پذیرفته‌نشده پاک شود؟</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>پاک کردن</translation>
    </message>
    <message>
        <source>The contents of all refused records are removed from this desk. From whom they came, when and why they were refused stays. It cannot be undone.</source>
        <translation>محتوای همهٔ سندهای پذیرفته‌نشده از این میز کار پاک می‌شود. اینکه از چه کسی، چه وقت و چرا پذیرفته نشدند می‌ماند. بازگشتی ندارد.</translation>
    </message>
    <message>
        <source>It stands in the log.</source>
        <translation>در گزارش رویدادها می‌آید.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>دلیل را بنویسید.</translation>
    </message>
</context>
<context>
    <name>ClinicalPage</name>
    <message>
        <source>Back to the case</source>
        <translation>بازگشت به پرونده</translation>
    </message>
    <message>
        <source>Only psychologists can read what is here. Others see that there is something, and what you release to them.</source>
        <translation>آنچه اینجاست فقط روان‌شناسان می‌خوانند. دیگران می‌بینند که چیزی هست، و آنچه شما در اختیارشان می‌گذارید.</translation>
    </message>
    <message>
        <source>It is sealed when you add it, and never changed afterwards.</source>
        <translation>هنگام افزودن مهر و موم می‌شود و پس از آن هرگز تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>یادداشت تازه</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>افزودن یادداشت</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>در اختیار گذاشتن…</translation>
    </message>
    <message>
        <source>Release what others need to know</source>
        <translation>در اختیار گذاشتن آنچه دیگران باید بدانند</translation>
    </message>
    <message>
        <source>Share drafts with psychologists</source>
        <translation>به اشتراک گذاشتن پیش‌نویس‌ها با روان‌شناسان</translation>
    </message>
    <message>
        <source>Everyone at this desk with a clinical key can then open the drafts of this case.</source>
        <translation>آنگاه همهٔ کسانی که روی این میز کار کلید بالینی دارند می‌توانند پیش‌نویس‌های این پرونده را باز کنند.</translation>
    </message>
    <message>
        <source>Notes so far</source>
        <translation>یادداشت‌های تاکنون</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>هنوز یادداشتی نیست.</translation>
    </message>
    <message>
        <source>Clinical notes</source>
        <translation>یادداشت‌های بالینی</translation>
    </message>
    <message>
        <source>{officer}, {when}</source>
        <translation>‏{officer}، {when}</translation>
    </message>
    <message>
        <source>Not sealed to you: it was written before you had a key for it.</source>
        <translation>برای شما مهر و موم نشده است: پیش از آنکه کلید آن را داشته باشید نوشته شده است.</translation>
    </message>
    <message>
        <source>Write the note first.</source>
        <translation>نخست یادداشت را بنویسید.</translation>
    </message>
    <message>
        <source>Released to everyone on this case.</source>
        <translation>در اختیار همهٔ دست‌اندرکاران این پرونده گذاشته شد.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) can now be opened by all psychologists of this desk.</source>
        <translation>
            <numerusform>اکنون همهٔ روان‌شناسان این میز کار می‌توانند %n پیش‌نویس را باز کنند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n release(s) signed for headquarters.</source>
        <translation>
            <numerusform>‏%n مورد برای ستاد امضا شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign now</source>
        <translation>امضای اکنون</translation>
    </message>
    <message numerus="yes">
        <source>%n of your releases is not signed yet.</source>
        <translation>
            <numerusform>‏%n مورد شما هنوز امضا نشده است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone here sees it. Headquarters gets it with the next bundle once you have signed it.</source>
        <translation>همهٔ کسانی که اینجا هستند آن را می‌بینند. پس از امضای شما، ستاد آن را با بستهٔ بعدی می‌گیرد.</translation>
    </message>
</context>
<context>
    <name>ClinicalPanel</name>
    <message>
        <source>With it you can read the clinical records that posts send; nobody else here can. Have the stick with {file} brought from the safe, take the identity into your own key, and have the stick brought back.</source>
        <translation>با آن می‌توانید سندهای بالینی پاسگاه‌ها را بخوانید؛ هیچ کس دیگر اینجا نمی‌تواند. بگویید فلش حاوی {file} را از گاوصندوق بیاورند، هویت را به کلید خود بگیرید، و فلش را بازگردانند.</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>انتخاب فایل…</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>عبارت عبور فایل</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>عبارت عبور خود شما</translation>
    </message>
    <message>
        <source>Take the clinical identity</source>
        <translation>گرفتن هویت بالینی</translation>
    </message>
    <message>
        <source>Your key holds the clinical identity.</source>
        <translation>کلید شما هویت بالینی را دارد.</translation>
    </message>
    <message>
        <source>Your key does not hold the clinical identity yet.</source>
        <translation>کلید شما هنوز هویت بالینی را ندارد.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>انتخاب فایل</translation>
    </message>
    <message>
        <source>Choose the file from the safe</source>
        <translation>فایل گاوصندوق را انتخاب کنید</translation>
    </message>
    <message>
        <source>The passphrase of the file is missing</source>
        <translation>عبارت عبور فایل نوشته نشده است</translation>
    </message>
    <message>
        <source>Your own passphrase is missing</source>
        <translation>عبارت عبور خود شما نوشته نشده است</translation>
    </message>
    <message>
        <source>Your key holds the clinical identity now.</source>
        <translation>اکنون کلید شما هویت بالینی را دارد.</translation>
    </message>
    <message>
        <source>Have the stick brought back to the safe.</source>
        <translation>بگویید فلش را به گاوصندوق بازگردانند.</translation>
    </message>
    <message>
        <source>The passphrase of the file does not open it</source>
        <translation>عبارت عبور فایل آن را نمی‌گشاید</translation>
    </message>
    <message>
        <source>Your own passphrase is not right</source>
        <translation>عبارت عبور خود شما درست نیست</translation>
    </message>
    <message>
        <source>The file holds another organisation&apos;s identity</source>
        <translation>فایل هویت سازمان دیگری را دارد</translation>
    </message>
    <message>
        <source>This is not the file of a clinical identity, or it is damaged</source>
        <translation>این فایل هویت بالینی نیست، یا آسیب دیده است</translation>
    </message>
</context>
<context>
    <name>ClockDialog</name>
    <message>
        <source>The clock of this computer</source>
        <translation>ساعت این رایانه</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>ساعت درست است</translation>
    </message>
    <message>
        <source>The clock is as it should be.</source>
        <translation>ساعت چنان است که باید باشد.</translation>
    </message>
    <message>
        <source>Correct the time at every desk</source>
        <translation>تصحیح زمان در همهٔ میزهای کار</translation>
    </message>
    <message>
        <source>How do you know the time?</source>
        <translation>زمان را از کجا می‌دانید؟</translation>
    </message>
    <message>
        <source>It stands in the log with your name.</source>
        <translation>با نام شما در گزارش رویدادها می‌آید.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock</source>
        <translation>ساعت این رایانه</translation>
    </message>
    <message>
        <source>Newest moment this desk believes</source>
        <translation>تازه‌ترین لحظه‌ای که این میز کار باور دارد</translation>
    </message>
    <message>
        <source>Headquarters&apos; last time</source>
        <translation>آخرین زمان ستاد</translation>
    </message>
    <message>
        <source>Headquarters&apos; time that was not believed</source>
        <translation>زمانی از ستاد که باور نشد</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>هنوز هیچ</translation>
    </message>
    <message>
        <source>Second officer</source>
        <translation>کارمند دوم</translation>
    </message>
    <message>
        <source>The second officer&apos;s passphrase</source>
        <translation>عبارت عبور کارمند دوم</translation>
    </message>
    <message>
        <source>Their key file, if they have one…</source>
        <translation>فایل کلید او، اگر دارد…</translation>
    </message>
    <message>
        <source>Correct the time</source>
        <translation>تصحیح زمان</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>From now on headquarters&apos; time is what this computer&apos;s clock says. Every desk lowers what it believes with its next return bundle. First put the clock right in this computer&apos;s settings. A second officer gives their passphrase, and the log names both.</source>
        <translation>از این پس زمان ستاد همان است که ساعت این رایانه می‌گوید. هر میز کار با بستهٔ پاسخ بعدی آنچه را باور دارد پایین می‌آورد. نخست ساعت را در تنظیمات این رایانه درست کنید. کارمند دوم عبارت عبورش را می‌دهد و نام هر دو در گزارش رویدادها می‌آید.</translation>
    </message>
    <message>
        <source>If the clock is wrong, put it right in this computer&apos;s settings. If it is right, tell headquarters: its next return bundle can bring the correction. Interviews go on meanwhile, and what is signed says that the clock was behind.</source>
        <translation>اگر ساعت نادرست است، آن را در تنظیمات این رایانه درست کنید. اگر درست است، به ستاد بگویید: بستهٔ پاسخ بعدی می‌تواند تصحیح را بیاورد. گفت‌وگوها ادامه دارد، و آنچه امضا می‌شود می‌گوید که ساعت عقب بود.</translation>
    </message>
    <message>
        <source>If the clock is wrong, put it right in this computer&apos;s settings. If it is right, a supervisor or administrator can correct headquarters&apos; time, with a second officer.</source>
        <translation>اگر ساعت نادرست است، آن را در تنظیمات این رایانه درست کنید. اگر درست است، یک سرپرست یا مدیر سامانه می‌تواند همراه کارمند دوم زمان ستاد را تصحیح کند.</translation>
    </message>
    <message>
        <source>If the clock is wrong, put it right in this computer&apos;s settings. If it is right, two officers can correct headquarters&apos; time: add a second one under People first.</source>
        <translation>اگر ساعت نادرست است، آن را در تنظیمات این رایانه درست کنید. اگر درست است، دو کارمند می‌توانند زمان ستاد را تصحیح کنند: نخست در بخش افراد کارمند دومی بیفزایید.</translation>
    </message>
    <message>
        <source>There is nothing to be done.</source>
        <translation>کاری لازم نیست.</translation>
    </message>
    <message>
        <source>Compare the clock with another one, and put it right in this computer&apos;s settings if it is wrong. If it is right, say so, and tell headquarters: its clock was wrong.</source>
        <translation>ساعت را با ساعت دیگری بسنجید و اگر نادرست است در تنظیمات این رایانه درست کنید. اگر درست است، بگویید و به ستاد خبر دهید: ساعت ستاد نادرست بوده است.</translation>
    </message>
    <message>
        <source>Compare the clock with another one, and put it right in this computer&apos;s settings if it is wrong. If it is right, say so: from now on certificates and lists are judged by it.</source>
        <translation>ساعت را با ساعت دیگری بسنجید و اگر نادرست است در تنظیمات این رایانه درست کنید. اگر درست است، بگویید: از این پس گواهی‌ها و فهرست‌ها با آن سنجیده می‌شوند.</translation>
    </message>
    <message>
        <source>The reason is missing</source>
        <translation>دلیل نوشته نشده است</translation>
    </message>
    <message>
        <source>The second officer&apos;s passphrase is missing</source>
        <translation>عبارت عبور کارمند دوم نوشته نشده است</translation>
    </message>
    <message>
        <source>Key file: {name}</source>
        <translation>فایل کلید: {name}</translation>
    </message>
</context>
<context>
    <name>ClockStrip</name>
    <message>
        <source>Look at the clock…</source>
        <translation>دیدن ساعت…</translation>
    </message>
    <message>
        <source>The clock is put right.</source>
        <translation>ساعت درست شد.</translation>
    </message>
</context>
<context>
    <name>ClockText</name>
    <message>
        <source>This computer&apos;s clock is {span} ahead of what this desk can account for.</source>
        <translation>ساعت این رایانه {span} جلوتر از آن است که این میز کار بتواند توضیح دهد.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {span} behind what this desk has seen.</source>
        <translation>ساعت این رایانه {span} عقب‌تر از آن است که این میز کار دیده است.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {span} behind headquarters&apos; time.</source>
        <translation>ساعت این رایانه {span} از زمان ستاد عقب است.</translation>
    </message>
    <message>
        <source>Headquarters&apos; last time is {span} ahead of this computer&apos;s clock.</source>
        <translation>آخرین زمان ستاد {span} از ساعت این رایانه جلوتر است.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>‏%n روز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>‏%n ساعت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>‏%n دقیقه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloseCaseDialog</name>
    <message>
        <source>Close this case?</source>
        <translation>این پرونده بسته شود؟</translation>
    </message>
    <message>
        <source>{reference}
Work on it ends. It is no decision, and counts as none. Nothing is lost, how long it is kept does not change, and it can be opened again with a reason.</source>
        <translation>‏{reference}
کار روی آن پایان می‌یابد. این تصمیم نیست و تصمیم به شمار نمی‌آید. چیزی از دست نمی‌رود، مدت نگهداری تغییر نمی‌کند و می‌توان آن را با دلیل دوباره گشود.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>چرا</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>انتخاب…</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>به زبان خودتان</translation>
    </message>
    <message>
        <source>It is kept with the case.</source>
        <translation>همراه پرونده نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>بستن پرونده</translation>
    </message>
    <message>
        <source>Choose why.</source>
        <translation>انتخاب کنید چرا.</translation>
    </message>
    <message>
        <source>Say why in your own words.</source>
        <translation>به زبان خودتان بگویید چرا.</translation>
    </message>
    <message>
        <source>That is too long. The limit is {limit} characters.</source>
        <translation>بیش از اندازه بلند است. حداکثر {limit} نویسه است.</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>Close the call</source>
        <translation>بستن تماس</translation>
    </message>
    <message numerus="yes">
        <source>After %n day(s) what was said is lost for good. That there was a call stays counted. Until then it can be opened again.</source>
        <translation>
            <numerusform>پس از %n روز آنچه گفته شد برای همیشه از میان می‌رود. شمار تماس می‌ماند. تا آن روز می‌توان آن را دوباره گشود.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Choose why.</source>
        <translation>انتخاب کنید چرا.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>The way home ended</source>
        <translation>راه بازگشت به خانه پایان یافت</translation>
    </message>
    <message>
        <source>The person died</source>
        <translation>شخص درگذشت</translation>
    </message>
    <message>
        <source>Contact was lost</source>
        <translation>تماس از دست رفت</translation>
    </message>
    <message>
        <source>The person went elsewhere</source>
        <translation>شخص به جای دیگری رفت</translation>
    </message>
    <message>
        <source>The person never came</source>
        <translation>شخص هرگز نیامد</translation>
    </message>
    <message>
        <source>Something else, in own words</source>
        <translation>چیز دیگر، به زبان خود</translation>
    </message>
    <message>
        <source>Closed: {why}</source>
        <translation>بسته شد: {why}</translation>
    </message>
    <message>
        <source>Opened again: {why}</source>
        <translation>دوباره باز شد: {why}</translation>
    </message>
    <message>
        <source>Closed: {why} ({officer}, {when})</source>
        <translation>بسته شد: {why} ({officer}، {when})</translation>
    </message>
    <message>
        <source>Work arrived after it was closed. Records: {records}; calls: {calls}; tasks: {tasks}. Look at it, and open the case again if there is something to do; or else open it and close it once more.</source>
        <translation>پس از بسته‌شدن، کار تازه رسید. سندها: {records}؛ تماس‌ها: {calls}؛ کارها: {tasks}. به آن نگاه کنید و اگر کاری هست پرونده را دوباره بگشایید؛ وگرنه آن را بگشایید و بار دیگر ببندید.</translation>
    </message>
    <message>
        <source>It cannot be closed yet. Interviews not signed: {drafts}; tasks nobody answered: {tasks}; records sent back: {returned}; alarms: {alarms}.</source>
        <translation>هنوز نمی‌توان بست. گفت‌وگوهای امضانشده: {drafts}؛ کارهای بی‌پاسخ: {tasks}؛ سندهای بازگردانده‌شده: {returned}؛ هشدارها: {alarms}.</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>There are several codes in the picture. Show one of them alone.</source>
        <translation>در تصویر چند کد هست. فقط یکی از آن‌ها را نشان دهید.</translation>
    </message>
    <message>
        <source>Looking for a code…</source>
        <translation>در جست‌وجوی کد…</translation>
    </message>
    <message>
        <source>Hold it still…</source>
        <translation>تکان ندهید…</translation>
    </message>
    <message>
        <source>No code was read.</source>
        <translation>کدی خوانده نشد.</translation>
    </message>
    <message>
        <source>Hold it flat, in good light, so that it fills half of the picture, and try again. Or choose a picture of it, or type it.</source>
        <translation>آن را صاف و در نور خوب نگه دارید تا نیمی از تصویر را بگیرد، و دوباره تلاش کنید. یا تصویری از آن انتخاب کنید، یا آن را بنویسید.</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Nothing yet</source>
        <translation>هنوز هیچ</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>جدا کردن</translation>
    </message>
    <message>
        <source>Open line</source>
        <translation>باز کردن سطر</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Go to, or do</source>
        <translation>رفتن یا انجام دادن</translation>
    </message>
    <message>
        <source>A page, a case or an act</source>
        <translation>صفحه، پرونده یا عمل</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>به کجا</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>چیست</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>موارد سازگار</translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <translation>چیزی سازگار نیست.</translation>
    </message>
    <message>
        <source>Arrow keys choose, Enter goes there, Esc closes.</source>
        <translation>کلیدهای پیکان انتخاب می‌کنند، Enter به آنجا می‌رود، Esc می‌بندد.</translation>
    </message>
</context>
<context>
    <name>CompareCard</name>
    <message>
        <source>What the correction changed</source>
        <translation>آنچه تصحیح تغییر داد</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>بی‌پاسخ</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are the same.</source>
        <translation>
            <numerusform>‏%n پاسخ همان است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <translation>پرسش</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>پیش از این</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>اکنون</translation>
    </message>
</context>
<context>
    <name>Complaining</name>
    <message>
        <source>The complaint is sealed. Only the complaints officer reads it.</source>
        <translation>شکایت مهر شد. تنها مسئول رسیدگی به شکایات آن را می‌خواند.</translation>
    </message>
</context>
<context>
    <name>ComplaintDialog</name>
    <message>
        <source>Record a complaint</source>
        <translation>ثبت شکایت</translation>
    </message>
    <message>
        <source>Of ill-treatment, threats or pressure, by anyone. It is sealed to the complaints officer: nobody at this desk can read it, change it or delete it, and nobody sees that it is there.</source>
        <translation>از بدرفتاری، تهدید یا فشار، از سوی هر کس. برای مسئول رسیدگی به شکایات مهر می‌شود: هیچ‌کس در این میز کار نمی‌تواند آن را بخواند، تغییر دهد یا پاک کند و هیچ‌کس نمی‌بیند که هست.</translation>
    </message>
    <message>
        <source>What happened, as it was said</source>
        <translation>چه روی داد، همان‌گونه که گفته شد</translation>
    </message>
    <message>
        <source>Who is complained of, if known</source>
        <translation>از چه کسی شکایت می‌شود، اگر روشن است</translation>
    </message>
    <message>
        <source>Leave out my name</source>
        <translation>نام من نوشته نشود</translation>
    </message>
    <message>
        <source>About case {reference}</source>
        <translation>دربارهٔ پروندهٔ {reference}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Seal the complaint</source>
        <translation>مهر کردن شکایت</translation>
    </message>
    <message>
        <source>Write what happened.</source>
        <translation>بنویسید چه روی داد.</translation>
    </message>
</context>
<context>
    <name>ComplaintsPage</name>
    <message>
        <source>Complaints</source>
        <translation>شکایت‌ها</translation>
    </message>
    <message>
        <source>Anyone may record a complaint of ill-treatment, threats or pressure: for the person, for themselves, or for somebody else. It is sealed to the complaints officer. Nobody else can read it, change it or delete it, and nobody sees whether there is one.</source>
        <translation>هر کس می‌تواند شکایت از بدرفتاری، تهدید یا فشار را ثبت کند: برای شخص، برای خود یا برای دیگری. برای مسئول رسیدگی به شکایات مهر می‌شود. کس دیگری نمی‌تواند آن را بخواند، تغییر دهد یا پاک کند و هیچ‌کس نمی‌بیند که شکایتی هست یا نه.</translation>
    </message>
    <message>
        <source>Record a complaint…</source>
        <translation>ثبت شکایت…</translation>
    </message>
    <message>
        <source>no name wished</source>
        <translation>خواسته شد نامی نوشته نشود</translation>
    </message>
    <message>
        <source>Complained of: {name}</source>
        <translation>شکایت از: {name}</translation>
    </message>
    <message>
        <source>About a case: {case}</source>
        <translation>دربارهٔ پرونده: {case}</translation>
    </message>
    <message>
        <source>Nothing is sealed to you at this desk.</source>
        <translation>در این میز کار چیزی برای شما مهر نشده است.</translation>
    </message>
</context>
<context>
    <name>ConclusionPage</name>
    <message>
        <source>Plan items that answer it: {numbers}</source>
        <translation>بندهای برنامه که به آن پاسخ می‌دهند: {numbers}</translation>
    </message>
    <message>
        <source>No plan item answers it.</source>
        <translation>هیچ بند برنامه به آن پاسخ نمی‌دهد.</translation>
    </message>
    <message>
        <source>Answers scenarios: {numbers}</source>
        <translation>پاسخ به سناریوها: {numbers}</translation>
    </message>
    <message>
        <source>Answers no scenario.</source>
        <translation>به هیچ سناریویی پاسخ نمی‌دهد.</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>You are about to open a case.</source>
        <translation>می‌خواهید پرونده‌ای را باز کنید.</translation>
    </message>
    <message>
        <source>You are about to read what is open to psychologists alone.</source>
        <translation>می‌خواهید چیزی را بخوانید که فقط برای روان‌شناسان باز است.</translation>
    </message>
    <message>
        <source>You are about to take a record out of the casebook.</source>
        <translation>می‌خواهید سندی را از دفتر پرونده‌ها بیرون ببرید.</translation>
    </message>
    <message>
        <source>You are about to sign.</source>
        <translation>می‌خواهید امضا کنید.</translation>
    </message>
    <message>
        <source>This leaves an entry in the log.</source>
        <translation>این کار مدخلی در گزارش رویدادها می‌گذارد.</translation>
    </message>
    <message>
        <source>This case is restricted: it was decided, and is only kept until it may be erased. Each opening needs a reason.</source>
        <translation>دسترسی به این پرونده محدود است: دربارهٔ آن تصمیم گرفته شده و فقط تا زمان پاک کردن نگه داشته می‌شود. هر بار باز کردن دلیل می‌خواهد.</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Confirm</source>
        <translation>تأیید</translation>
    </message>
    <message>
        <source>Confirm that it is you</source>
        <translation>تأیید کنید که خودتان هستید</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارت عبور</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>It stands in the log.</source>
        <translation>در گزارش رویدادها می‌آید.</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>{kind}. May know: {what}</source>
        <translation>{kind}. می‌تواند بداند: {what}</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>تا {day}</translation>
    </message>
    <message>
        <source>No last day was named</source>
        <translation>روز پایانی گفته نشده است</translation>
    </message>
    <message>
        <source>Asked on {day} by {who}</source>
        <translation>پرسیده شد در {day}: {who}</translation>
    </message>
    <message>
        <source>interpreter {name}</source>
        <translation>مترجم شفاهی {name}</translation>
    </message>
    <message>
        <source>the guardian answered</source>
        <translation>سرپرست قانونی پاسخ داد</translation>
    </message>
    <message>
        <source>Taken back on {day}, written down by {who}</source>
        <translation>پس گرفته شد در {day}، نوشته‌شده از سوی {who}</translation>
    </message>
    <message>
        <source>The partner was told on {day}: {how}</source>
        <translation>به همکار گفته شد در {day}: {how}</translation>
    </message>
    <message>
        <source>The partner has still to be told that nothing more is shared.</source>
        <translation>هنوز باید به همکار گفت که دیگر چیزی در میان گذاشته نمی‌شود.</translation>
    </message>
    <message>
        <source>The partner was told…</source>
        <translation>به همکار گفته شد…</translation>
    </message>
    <message>
        <source>Plan an engagement…</source>
        <translation>برنامه‌ریزی حضور…</translation>
    </message>
    <message>
        <source>They take it back…</source>
        <translation>پس می‌گیرند…</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>How and when they made contact themselves</source>
        <translation>خود شخص چگونه و کی تماس گرفت</translation>
    </message>
    <message>
        <source>Number of their case (optional)</source>
        <translation>شمارهٔ پروندهٔ او (اختیاری)</translation>
    </message>
    <message>
        <source>Leave it empty to open a new one.</source>
        <translation>برای باز کردن پروندهٔ تازه خالی بگذارید.</translation>
    </message>
    <message>
        <source>There is no case with this number here.</source>
        <translation>اینجا پرونده‌ای با این شماره نیست.</translation>
    </message>
    <message>
        <source>{name} made contact</source>
        <translation>تماس: {name}</translation>
    </message>
    <message>
        <source>Nobody gets a case by the word of others. A new case begins with names and birth date alone.</source>
        <translation>با گفتهٔ دیگران برای کسی پرونده باز نمی‌شود. پروندهٔ تازه تنها با نام‌ها و تاریخ تولد آغاز می‌شود.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ادامه</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>A court</source>
        <translation>دادگاه</translation>
    </message>
    <message>
        <source>A lawyer</source>
        <translation>وکیل</translation>
    </message>
    <message>
        <source>A physician</source>
        <translation>پزشک</translation>
    </message>
    <message>
        <source>The person assessed</source>
        <translation>خود شخص</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>شخص دیگر</translation>
    </message>
    <message>
        <source>About or from other people</source>
        <translation>دربارهٔ دیگران یا از آنان</translation>
    </message>
    <message>
        <source>A source that needs protection</source>
        <translation>منبعی که باید محافظت شود</translation>
    </message>
    <message>
        <source>Clinical content</source>
        <translation>محتوای بالینی</translation>
    </message>
    <message>
        <source>Pictures, sounds and documents</source>
        <translation>تصویرها، صداها و اسناد</translation>
    </message>
    <message>
        <source>Records not chosen</source>
        <translation>سندهای انتخاب‌نشده</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>دلیل دیگر</translation>
    </message>
    <message>
        <source>A copy of records</source>
        <translation>رونوشت سندها</translation>
    </message>
    <message>
        <source>The case file</source>
        <translation>محتوای پرونده</translation>
    </message>
    <message>
        <source>Names of officers</source>
        <translation>نام کارمندان</translation>
    </message>
    <message>
        <source>Records that are kept apart</source>
        <translation>سندهایی که جداگانه نگهداری می‌شوند</translation>
    </message>
</context>
<context>
    <name>CopiesGiven</name>
    <message>
        <source>Given out before</source>
        <translation>پیش‌تر صادر شده</translation>
    </message>
    <message>
        <source>{reference}: {name}, {when}, by {officer}. {purpose}</source>
        <translation>{reference}: {name}، {when}، صادرکننده {officer}. {purpose}</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>Give a copy to others</source>
        <translation>دادن رونوشت به دیگران</translation>
    </message>
    <message>
        <source>Make the copy…</source>
        <translation>تهیهٔ رونوشت…</translation>
    </message>
    <message>
        <source>A signed PDF for one recipient. What you leave out is not in it. Outside the casebook it is not encrypted: save it only where the recipient alone gets it.</source>
        <translation>یک PDF امضاشده برای یک گیرنده. آنچه حذف می‌کنید در آن نیست. بیرون از دفتر پرونده‌ها رمزگذاری نشده است: تنها جایی ذخیره کنید که فقط گیرنده به آن دست یابد.</translation>
    </message>
    <message>
        <source>Your passphrase, which signs the copy</source>
        <translation>عبارت عبور شما، که رونوشت را امضا می‌کند</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>برای چه کسی</translation>
    </message>
    <message>
        <source>Name or office</source>
        <translation>نام یا نهاد</translation>
    </message>
    <message>
        <source>It stands on every page.</source>
        <translation>در هر صفحه می‌آید.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>برای چه کاری</translation>
    </message>
    <message>
        <source>It stands in the copy, in the register and in the log.</source>
        <translation>در رونوشت، در فهرست و در گزارش رویدادها می‌آید.</translation>
    </message>
    <message>
        <source>Records in it</source>
        <translation>سندهای آن</translation>
    </message>
    <message>
        <source>{title}, signed {when} by {officer}</source>
        <translation>{title}، امضا {when}: {officer}</translation>
    </message>
    <message>
        <source>Clinical records are copied for a physician or the person alone, by a psychologist.</source>
        <translation>از سندهای بالینی تنها روان‌شناس و تنها برای پزشک یا خود شخص رونوشت می‌گیرد.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>حذف شد</translation>
    </message>
    <message>
        <source>Go through the answers…</source>
        <translation>مرور پاسخ‌ها…</translation>
    </message>
    <message>
        <source>Look at the pages…</source>
        <translation>دیدن صفحه‌ها…</translation>
    </message>
    <message>
        <source>Words that are blacked out wherever they stand</source>
        <translation>واژه‌هایی که هر جا باشند پوشانده می‌شوند</translation>
    </message>
    <message>
        <source>One on each line, such as the name of a relative. Of inflected words name the stem.</source>
        <translation>هر کدام در یک سطر، مانند نام یک خویشاوند. از واژه‌های صرف‌شده ریشه را بنویسید.</translation>
    </message>
    <message>
        <source>Say for whom it is.</source>
        <translation>بگویید برای چه کسی است.</translation>
    </message>
    <message>
        <source>Say what it is for.</source>
        <translation>بگویید برای چه کاری است.</translation>
    </message>
    <message>
        <source>Choose a record.</source>
        <translation>سندی برگزینید.</translation>
    </message>
    <message>
        <source>Your passphrase is missing.</source>
        <translation>عبارت عبور شما وارد نشده است.</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation>ذخیرهٔ رونوشت</translation>
    </message>
    <message>
        <source>Copy {reference} is saved.</source>
        <translation>رونوشت {reference} ذخیره شد.</translation>
    </message>
    <message>
        <source>It is not encrypted. It stands in the register of this case.</source>
        <translation>رمزگذاری نشده است. در فهرست این پرونده ثبت شد.</translation>
    </message>
    <message>
        <source>What is given</source>
        <translation>چه چیزی داده می‌شود</translation>
    </message>
    <message>
        <source>A case file holds all records in force ({count} of this case), decisions, the course of the case and who held each exhibit. What is clinical, was said before the notice or is kept apart is in none.</source>
        <translation>محتوای پرونده همهٔ سندهای معتبر (در این پرونده: {count})، تصمیم‌ها، روند پرونده و اینکه هر پیوست نزد چه کسی بوده را دارد. آنچه بالینی است، پیش از خواندن حقوق گفته شده یا جداگانه نگهداری می‌شود هرگز در آن نیست.</translation>
    </message>
    <message>
        <source>Name the officers who signed</source>
        <translation>نام بردن از امضاکنندگان</translation>
    </message>
    <message>
        <source>Add other spellings…</source>
        <translation>افزودن املاهای دیگر…</translation>
    </message>
    <message>
        <source>Added: {count}. Take out what is no name.</source>
        <translation>افزوده شد: {count}. آنچه نام نیست بردارید.</translation>
    </message>
    <message>
        <source>No other spelling was found.</source>
        <translation>املای دیگری یافت نشد.</translation>
    </message>
    <message>
        <source>Choose what is given.</source>
        <translation>انتخاب کنید چه داده می‌شود.</translation>
    </message>
    <message>
        <source>Choose for whom it is.</source>
        <translation>انتخاب کنید برای چه کسی است.</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Copies for others…</source>
        <translation>رونوشت برای دیگران…</translation>
    </message>
    <message>
        <source>The copy as it would be</source>
        <translation>رونوشت به شکلی که خواهد بود</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Copy {reference} was made.</source>
        <translation>رونوشت {reference} تهیه شد.</translation>
    </message>
</context>
<context>
    <name>CountsDialog</name>
    <message>
        <source>Calls counted</source>
        <translation>شمارش تماس‌ها</translation>
    </message>
    <message>
        <source>Calls of this desk on the day they began. Those that lost their words are counted too.</source>
        <translation>تماس‌های این میز کار بر پایهٔ روز آغاز. آنهایی که سخنانشان از میان رفته نیز شمرده می‌شوند.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>CountsModel</name>
    <message>
        <source>Month</source>
        <translation>ماه</translation>
    </message>
    <message>
        <source>Who called</source>
        <translation>چه کسی تماس گرفت</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>سرانجام آن</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>تماس‌ها</translation>
    </message>
</context>
<context>
    <name>CriterionPanel</name>
    <message>
        <source>What the panel finds</source>
        <translation>هیئت چه می‌یابد</translation>
    </message>
    <message>
        <source>Speaks for it</source>
        <translation>مؤید این است</translation>
    </message>
    <message>
        <source>Take over evidence for it…</source>
        <translation>برداشتن شواهد مؤید این…</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>خلاف این است</translation>
    </message>
    <message>
        <source>Take over evidence against it…</source>
        <translation>برداشتن شواهد خلاف این…</translation>
    </message>
    <message>
        <source>What the person says to what speaks against them; may be empty.</source>
        <translation>شخص به آنچه علیه اوست چه می‌گوید؛ می‌تواند خالی باشد.</translation>
    </message>
    <message>
        <source>The person&apos;s reply</source>
        <translation>پاسخ خود شخص</translation>
    </message>
    <message>
        <source>In words the person can be told.</source>
        <translation>با واژه‌هایی که می‌توان به شخص گفت.</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>دلایل</translation>
    </message>
    <message>
        <source>There is no signed judgement yet: this stays not assessed, or ask the post for one.</source>
        <translation>هنوز داوری امضاشده‌ای نیست: «ارزیابی نشده» بماند، یا از پاسگاه داوری بخواهید.</translation>
    </message>
</context>
<context>
    <name>Custody</name>
    <message>
        <source>Held, no legal review known</source>
        <translation>در بازداشت، بررسی قضایی معلوم نیست</translation>
    </message>
    <message>
        <source>Held, legal review was due {day}</source>
        <translation>در بازداشت، بررسی قضایی باید {day} می‌شد</translation>
    </message>
    <message>
        <source>Held, legal review {day}</source>
        <translation>در بازداشت، بررسی قضایی {day}</translation>
    </message>
    <message>
        <source>This person is held</source>
        <translation>این شخص در بازداشت است</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>از {day}</translation>
    </message>
    <message>
        <source>Nobody has said when a court looks at it next: ask a lawyer or the place, and record the day.</source>
        <translation>کسی نگفته است بررسی قضایی بعدی کی است: از وکیل یا از خود محل بپرسید و روز را بنویسید.</translation>
    </message>
    <message>
        <source>The legal review was due {day}, and nobody has said what came of it: ask a lawyer or the place, and record that the person is free, or the next day.</source>
        <translation>بررسی قضایی باید {day} می‌شد و کسی نگفته است نتیجه چه شد: از وکیل یا از خود محل بپرسید و بنویسید که شخص آزاد است، یا روز بعدی را.</translation>
    </message>
    <message>
        <source>The next legal review is due {day}.</source>
        <translation>بررسی قضایی بعدی {day} است.</translation>
    </message>
</context>
<context>
    <name>CustodyDialog</name>
    <message>
        <source>Is this person free?</source>
        <translation>آیا این شخص آزاد است؟</translation>
    </message>
    <message>
        <source>What was said before stays in the history. What you leave empty stays as it was.</source>
        <translation>آنچه پیش‌تر گفته شد در تاریخچه می‌ماند. آنچه خالی بگذارید همان‌گونه می‌ماند.</translation>
    </message>
    <message>
        <source>YYYY-MM-DD, or YYYY-MM</source>
        <translation>YYYY-MM-DD یا YYYY-MM</translation>
    </message>
    <message>
        <source>How do you know it?</source>
        <translation>از کجا می‌دانید؟</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>Say how you know it.</source>
        <translation>بگویید از کجا می‌دانید.</translation>
    </message>
    <message>
        <source>{field}: write a day as {day}, or a month as 2026-12.</source>
        <translation>{field}: روز را چنین بنویسید: {day}، و ماه را چنین: 2026-12.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>%Y-%m-%d</source>
        <comment>order of the figures of a date</comment>
        <translation>%Y-%m-%d</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Met</source>
        <translation>احراز شد</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>احراز نشد</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>نامشخص</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>ارزیابی نشده</translation>
    </message>
    <message>
        <source>Nothing said yet</source>
        <translation>هنوز چیزی گفته نشده</translation>
    </message>
    <message>
        <source>Proposed, not in force</source>
        <translation>پیشنهاد شده، معتبر نیست</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>معتبر</translation>
    </message>
    <message>
        <source>Another decision took its place</source>
        <translation>تصمیم دیگری جای آن را گرفت</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>پس‌گرفته‌شده</translation>
    </message>
    <message>
        <source>Cannot be judged: the rules or texts it goes by are not here</source>
        <translation>قابل داوری نیست: قواعد یا متن‌هایی که بر آن‌ها استوار است این‌جا نیست</translation>
    </message>
    <message>
        <source>Against the organisation&apos;s rules: it does not count</source>
        <translation>خلاف قواعد سازمان: به حساب نمی‌آید</translation>
    </message>
    <message>
        <source>Fewer decision-makers signed it than the rules ask for. Headquarters has to decide anew.</source>
        <translation>کمتر از آنچه قواعد می‌خواهد تصمیم‌گیرنده آن را امضا کرده است. ستاد باید از نو تصمیم بگیرد.</translation>
    </message>
    <message>
        <source>Fewer signed it than is usual, and the rules that would allow it are not here. They come with the next bundle from headquarters.</source>
        <translation>کمتر از معمول امضا کرده‌اند، و قواعدی که اجازه دهد این‌جا نیست. با بستهٔ بعدی از ستاد می‌رسد.</translation>
    </message>
    <message>
        <source>Criteria of the organisation are left out of it. Headquarters has to decide anew.</source>
        <translation>معیارهایی از سازمان در آن جا افتاده است. ستاد باید از نو تصمیم بگیرد.</translation>
    </message>
    <message>
        <source>The organisation&apos;s texts it names are not here. They come with the next bundle from headquarters.</source>
        <translation>متن‌های سازمان که از آن‌ها نام می‌برد این‌جا نیست. با بستهٔ بعدی از ستاد می‌رسد.</translation>
    </message>
    <message>
        <source>Somebody on the panel assessed the person. Headquarters has to decide anew with others.</source>
        <translation>کسی از هیئت شخص را ارزیابی کرده است. ستاد باید با دیگران از نو تصمیم بگیرد.</translation>
    </message>
    <message>
        <source>waits for the next bundle</source>
        <translation>منتظر بستهٔ بعدی</translation>
    </message>
    <message>
        <source>written to a stick, not confirmed yet</source>
        <translation>روی فلش نوشته شده، هنوز تأیید نشده</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>رسیده</translation>
    </message>
    <message>
        <source>refused by the post</source>
        <translation>پاسگاه نپذیرفت</translation>
    </message>
    <message>
        <source>held at the post, because nobody can judge it</source>
        <translation>در پاسگاه نگه داشته شده، چون کسی نمی‌تواند داوری کند</translation>
    </message>
    <message>
        <source>set aside at the post</source>
        <translation>در پاسگاه کنار گذاشته شده</translation>
    </message>
    <message>
        <source>signs</source>
        <translation>امضا می‌کند</translation>
    </message>
    <message>
        <source>dissents</source>
        <translation>نظر مخالف دارد</translation>
    </message>
    <message>
        <source>was heard</source>
        <translation>نظرش شنیده شد</translation>
    </message>
    <message>
        <source>withdrew it</source>
        <translation>پس گرفت</translation>
    </message>
    <message>
        <source>Something came to light</source>
        <translation>چیز تازه‌ای معلوم شد</translation>
    </message>
    <message>
        <source>The person appeals</source>
        <translation>شخص تجدیدنظر می‌خواهد</translation>
    </message>
    <message>
        <source>It has a fault</source>
        <translation>خطایی در آن است</translation>
    </message>
    <message>
        <source>The person is a child.</source>
        <translation>این شخص کودک است.</translation>
    </message>
    <message>
        <source>Only child protection or more inquiry can be decided. A child is a victim first.</source>
        <translation>تنها دربارهٔ حمایت از کودک یا پرس‌وجوی بیشتر می‌توان تصمیم گرفت. کودک پیش از هر چیز آسیب‌دیده است.</translation>
    </message>
    <message>
        <source>The person may be a child.</source>
        <translation>این شخص ممکن است کودک باشد.</translation>
    </message>
    <message>
        <source>Until two officers of two roles settle the age on the page of the case, decide as for a child.</source>
        <translation>تا دو کارمند با دو نقش سن را در صفحهٔ پرونده روشن نکنند، مانند کودک تصمیم بگیرید.</translation>
    </message>
    <message>
        <source>Nothing says how old the person is.</source>
        <translation>هیچ‌جا نیامده که شخص چند سال دارد.</translation>
    </message>
    <message>
        <source>Ask the post for it. Until then decide as for a child.</source>
        <translation>از پاسگاه بپرسید. تا آن وقت مانند کودک تصمیم بگیرید.</translation>
    </message>
    <message>
        <source>The person declined the rights notice, or did not have it.</source>
        <translation>شخص آگاهی‌رسانی حقوق را نپذیرفت یا دریافت نکرد.</translation>
    </message>
    <message>
        <source>Hold nothing of it against them. What was said without it goes to no prosecutor.</source>
        <translation>آن را علیه شخص به حساب نیاورید. آنچه بدون آن گفته شده به دادستان نمی‌رود.</translation>
    </message>
    <message>
        <source>The interpreter may have had a conflict of interest.</source>
        <translation>مترجم شفاهی ممکن است تعارض منافع داشته باشد.</translation>
    </message>
    <message>
        <source>Read what was said through them with care, or ask the post to talk again with another.</source>
        <translation>آنچه از راه او گفته شده را با احتیاط بخوانید، یا از پاسگاه بخواهید با مترجم دیگری دوباره گفتگو کند.</translation>
    </message>
    <message>
        <source>What the person agrees to, refuses or takes back for outreach is not shown to who decides. It may not be known here, and never be weighed.</source>
        <translation>آنچه شخص پس از تصمیم می‌پذیرد، رد می‌کند یا پس می‌گیرد به تصمیم‌گیرنده نشان داده نمی‌شود. اینجا نباید دانسته شود و هرگز نباید سنجیده شود.</translation>
    </message>
    <message>
        <source>A signature on it is not of the officer it names: somebody wrote into the casebook. It does not count. Keep a backup, and tell a supervisor.</source>
        <translation>امضای روی آن از کارمندی نیست که نامش آمده است: کسی آن را در دفتر پرونده‌ها نوشته است. به حساب نمی‌آید. نسخهٔ پشتیبان نگه دارید و به سرپرست خبر دهید.</translation>
    </message>
</context>
<context>
    <name>DecidingPage</name>
    <message>
        <source>Back to the case</source>
        <translation>بازگشت به پرونده</translation>
    </message>
    <message>
        <source>Sign and propose…</source>
        <translation>امضا و پیشنهاد…</translation>
    </message>
    <message>
        <source>What it works from</source>
        <translation>بر چه استوار است</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>تصمیم</translation>
    </message>
    <message>
        <source>New: {records}.</source>
        <translation>تازه: {records}.</translation>
    </message>
    <message>
        <source>A record was corrected, or a statement or the birth date came.</source>
        <translation>سندی تصحیح شد، یا اظهاری یا تاریخ تولدی رسید.</translation>
    </message>
    <message>
        <source>Read what is new</source>
        <translation>خواندن چیزهای تازه</translation>
    </message>
    <message>
        <source>I have looked at it</source>
        <translation>آن را دیدم</translation>
    </message>
    <message>
        <source>Something newer arrived since. Nobody signs before looking at it.</source>
        <translation>از آن پس چیز تازه‌تری رسیده است. هیچ‌کس پیش از دیدن آن امضا نمی‌کند.</translation>
    </message>
    <message>
        <source>It works from what is in force now.</source>
        <translation>اکنون بر آنچه معتبر است استوار است.</translation>
    </message>
    <message>
        <source>Saved {when}</source>
        <translation>ذخیره شد {when}</translation>
    </message>
    <message>
        <source>This field</source>
        <translation>این خانه</translation>
    </message>
    <message>
        <source>What you typed stands in the field and is not kept yet.</source>
        <translation>آنچه نوشته‌اید در خانه هست و هنوز نگه داشته نشده است.</translation>
    </message>
    <message>
        <source>The draft is withdrawn.</source>
        <translation>پیش‌نویس پس گرفته شد.</translation>
    </message>
    <message>
        <source>The decision is in force. It goes to the post with the next bundle.</source>
        <translation>تصمیم معتبر است. با بستهٔ بعدی به پاسگاه می‌رود.</translation>
    </message>
    <message>
        <source>Signed. Waits for {names}.</source>
        <translation>امضا شد. منتظر {names}.</translation>
    </message>
    <message>
        <source>The proposal is withdrawn.</source>
        <translation>پیشنهاد پس گرفته شد.</translation>
    </message>
    <message>
        <source>All have signed. It goes to the post once the return desk has it.</source>
        <translation>همه امضا کردند. تصمیم وقتی به پاسگاه می‌رود که به میز کار ستاد برسد.</translation>
    </message>
</context>
<context>
    <name>DecidingStep</name>
    <message>
        <source>Decide on this case</source>
        <translation>تصمیم‌گیری دربارهٔ این پرونده</translation>
    </message>
    <message>
        <source>Prepare, sign or dissent</source>
        <translation>آماده کردن، امضا یا نظر مخالف</translation>
    </message>
</context>
<context>
    <name>DecisionPage</name>
    <message>
        <source>Back to the case</source>
        <translation>بازگشت به پرونده</translation>
    </message>
    <message>
        <source>Other decisions on this case</source>
        <translation>تصمیم‌های دیگر این پرونده</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>خود شخص</translation>
    </message>
    <message>
        <source>Not told yet: {who} tells them.</source>
        <translation>هنوز گفته نشده: {who} می‌گوید.</translation>
    </message>
    <message>
        <source>Told on {day} by {officer}, in {language}.</source>
        <translation>در {day} گفته شد، کارمند {officer}، زبان: {language}.</translation>
    </message>
    <message>
        <source>They said: {words}</source>
        <translation>سخن شخص: {words}</translation>
    </message>
    <message>
        <source>Headquarters read it: {officer}.</source>
        <translation>ستاد آن را خواند: {officer}.</translation>
    </message>
    <message>
        <source>Headquarters has not said yet that it read it.</source>
        <translation>ستاد هنوز نگفته که آن را خوانده است.</translation>
    </message>
    <message>
        <source>To the post: {way}</source>
        <translation>به پاسگاه: {way}</translation>
    </message>
    <message>
        <source>Read at the post by {officer}, {when}.</source>
        <translation>در پاسگاه خوانده شد: {officer}، {when}.</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>آن را خواندم</translation>
    </message>
    <message>
        <source>The person was told…</source>
        <translation>به شخص گفته شد…</translation>
    </message>
    <message>
        <source>The person appeals…</source>
        <translation>شخص تجدیدنظر می‌خواهد…</translation>
    </message>
    <message>
        <source>I have read how they were told</source>
        <translation>خواندم که چگونه گفته شد</translation>
    </message>
    <message>
        <source>Look at it again…</source>
        <translation>بررسی دوباره…</translation>
    </message>
    <message>
        <source>Decide anew…</source>
        <translation>تصمیم‌گیری از نو…</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>روی کاغذ</translation>
    </message>
    <message>
        <source>Saved outside the casebook it is not encrypted: save it only where it may be read.</source>
        <translation>آنچه بیرون از دفتر پرونده‌ها ذخیره شود رمزگذاری‌شده نیست: فقط جایی ذخیره کنید که خواندنش رواست.</translation>
    </message>
    <message>
        <source>Save the decision…</source>
        <translation>ذخیرهٔ تصمیم…</translation>
    </message>
    <message>
        <source>Save the letter…</source>
        <translation>ذخیرهٔ نامه…</translation>
    </message>
    <message>
        <source>Signed. It goes with the next bundle.</source>
        <translation>امضا شد. با بستهٔ بعدی می‌رود.</translation>
    </message>
    <message>
        <source>Give a proof…</source>
        <translation>دادن گواهی…</translation>
    </message>
    <message>
        <source>Print the decision…</source>
        <translation>چاپ تصمیم…</translation>
    </message>
    <message>
        <source>Print this decision?</source>
        <translation>این تصمیم چاپ شود؟</translation>
    </message>
</context>
<context>
    <name>DecisionWords</name>
    <message>
        <source>Decided</source>
        <translation>تصمیم</translation>
    </message>
    <message>
        <source>The panel</source>
        <translation>هیئت</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>مبنای قانونی</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>دلایل</translation>
    </message>
    <message>
        <source>How to appeal</source>
        <translation>چگونگی تجدیدنظرخواهی</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>تا چه روزی</translation>
    </message>
    <message>
        <source>Who tells the person</source>
        <translation>چه کسی به شخص خبر می‌دهد</translation>
    </message>
    <message>
        <source>To be found out</source>
        <translation>آنچه باید روشن شود</translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation>ارجاع به</translation>
    </message>
    <message>
        <source>Takes the place of the one before</source>
        <translation>جای تصمیم پیشین را می‌گیرد</translation>
    </message>
    <message>
        <source>Speaks for it</source>
        <translation>مؤید این است</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>خلاف این است</translation>
    </message>
    <message>
        <source>The person&apos;s reply</source>
        <translation>پاسخ خود شخص</translation>
    </message>
    <message>
        <source>A place in a record that is not here</source>
        <translation>جایی در سندی که این‌جا نیست</translation>
    </message>
    <message>
        <source>Waits for {names}.</source>
        <translation>منتظر {names}.</translation>
    </message>
    <message>
        <source>To be looked at again</source>
        <translation>باید دوباره بررسی شود</translation>
    </message>
    <message>
        <source>Said to an earlier proposal</source>
        <translation>دربارهٔ پیشنهاد پیشین گفته شد</translation>
    </message>
</context>
<context>
    <name>DeedDialog</name>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>فایلی با این نام هست.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>نام دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The system says: {reason}</source>
        <translation>سیستم می‌گوید: {reason}</translation>
    </message>
    <message>
        <source>The file could not be written or read.</source>
        <translation>فایل نوشته یا خوانده نشد.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>DeskFrame</name>
    <message>
        <source>Cases</source>
        <translation>پرونده‌ها</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>گفت‌وگو</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>همکاران</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation>مترجمان شفاهی</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>پرسش‌نامه‌ها</translation>
    </message>
    <message>
        <source>People</source>
        <translation>افراد</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>گزارش رویدادها</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>مدت نگهداری</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>این میز کار</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>راهنما</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>سازمان</translation>
    </message>
    <message>
        <source>Signed and locked: {title}. It waits to be sent.</source>
        <translation>امضا و قطعی شد: {title}. منتظر ارسال است.</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>صف‌ها</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>رسیده‌ها</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>میزهای کار</translation>
    </message>
    <message>
        <source>Return bundles</source>
        <translation>بسته‌های پاسخ</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>شکایت‌ها</translation>
    </message>
    <message>
        <source>Proofs</source>
        <translation>گواهی‌ها</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>اعداد</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>کارهای پیش رو</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>تماس‌ها</translation>
    </message>
    <message>
        <source>Second rater</source>
        <translation>ارزیاب دوم</translation>
    </message>
</context>
<context>
    <name>DesksPage</name>
    <message>
        <source>Desks</source>
        <translation>میزهای کار</translation>
    </message>
    <message>
        <source>Write return bundles</source>
        <translation>نوشتن بسته‌های پاسخ</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>پاسگاه</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>آخرین خبر</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>بسته‌ها به ترتیب</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>تأییدنشده</translation>
    </message>
    <message>
        <source>No post has joined yet.</source>
        <translation>هنوز پاسگاهی نپیوسته است.</translation>
    </message>
    <message>
        <source>A post joins with a request on a stick, under Organisation.</source>
        <translation>پاسگاه با درخواستی روی فلش، در بخش سازمان، می‌پیوندد.</translation>
    </message>
    <message>
        <source>Two issuing officers renew it under Organisation, Members.</source>
        <translation>دو کارمند صادرکننده آن را در سازمان، اعضا، نو می‌کنند.</translation>
    </message>
    <message>
        <source>The desks could not be read. What is shown may not be all.</source>
        <translation>میزهای کار خوانده نشد. شاید آنچه دیده می‌شود همه نباشد.</translation>
    </message>
    <message>
        <source>Nothing to look at.</source>
        <translation>چیزی برای دیدن نیست.</translation>
    </message>
    <message>
        <source>The list of proofs is to be renewed.</source>
        <translation>فهرست گواهی‌ها باید تازه شود.</translation>
    </message>
    <message>
        <source>Until the posts have the new one, they judge proofs by the old. Each return bundle carries it.</source>
        <translation>تا فهرست تازه به پاسگاه‌ها نرسد، گواهی‌ها را با فهرست کهنه داوری می‌کنند. هر بستهٔ پاسخ آن را می‌برد.</translation>
    </message>
    <message>
        <source>Certificates of officers here end soon, or have ended</source>
        <translation>گواهی‌نامهٔ کارمندان اینجا به‌زودی منقضی می‌شود یا شده است</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>Making the key from the passphrase</source>
        <translation>ساختن کلید از عبارت عبور</translation>
    </message>
    <message>
        <source>Setting up the desk</source>
        <translation>برپا کردن میز کار</translation>
    </message>
    <message>
        <source>Founding the organisation</source>
        <translation>بنیان‌گذاری سازمان</translation>
    </message>
    <message>
        <source>Taking the post into the organisation</source>
        <translation>پذیرفتن پاسگاه در سازمان</translation>
    </message>
    <message>
        <source>Adding invented cases</source>
        <translation>افزودن پرونده‌های ساختگی</translation>
    </message>
    <message>
        <source>Checking the stick</source>
        <translation>بررسی فلش</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>مهر و موم کردن</translation>
    </message>
    <message>
        <source>Writing to the stick</source>
        <translation>نوشتن روی فلش</translation>
    </message>
    <message>
        <source>Reading back what was written</source>
        <translation>بازخوانی آنچه نوشته شد</translation>
    </message>
    <message>
        <source>Checking the parts of a bundle</source>
        <translation>بررسی بخش‌های بسته</translation>
    </message>
    <message>
        <source>Keeping a part until the others come</source>
        <translation>نگه داشتن بخش تا آمدن بقیه</translation>
    </message>
    <message>
        <source>Opening the bundle</source>
        <translation>گشودن بسته</translation>
    </message>
    <message>
        <source>Verifying signatures</source>
        <translation>بررسی امضاها</translation>
    </message>
    <message>
        <source>Taking in the records</source>
        <translation>پذیرفتن سندها</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>ساختن گزارش</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>امضا کردن</translation>
    </message>
    <message>
        <source>Writing the casebook anew under a new key</source>
        <translation>نوشتن دوبارهٔ دفتر پرونده‌ها با کلید تازه</translation>
    </message>
    <message>
        <source>Putting the new casebook in the old one&apos;s place</source>
        <translation>گذاشتن دفتر تازه به جای دفتر قدیمی</translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation>نوشتن نسخهٔ پشتیبان</translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation>خواندن نسخهٔ پشتیبان</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>در حال کار</translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation>‏{what}: {done} از {total}</translation>
    </message>
    <message>
        <source>Counting the cases that changed</source>
        <translation>شمارش پرونده‌های تغییرکرده</translation>
    </message>
</context>
<context>
    <name>DraftPreviewPage</name>
    <message>
        <source>Back to the answers</source>
        <translation>بازگشت به پاسخ‌ها</translation>
    </message>
    <message>
        <source>Draft, not signed</source>
        <translation>پیش‌نویس، امضانشده</translation>
    </message>
</context>
<context>
    <name>DrawDialog</name>
    <message>
        <source>Black</source>
        <translation>سیاه</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>سرخ</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>آبی</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>سبز</translation>
    </message>
    <message>
        <source>Take back the last line</source>
        <translation>برداشتن خط آخر</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>آغاز دوباره</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استفاده</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Lines</source>
        <translation>سطرها</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>بخش‌های متن</translation>
    </message>
    <message>
        <source>What the drawer shows</source>
        <translation>آنچه در کنار نشان داده می‌شود</translation>
    </message>
    <message>
        <source>Search lines</source>
        <translation>جست‌وجوی سطرها</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>کدام سطرها</translation>
    </message>
    <message>
        <source>Lines of evidence</source>
        <translation>سطرهای شواهد</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>سطر تازه</translation>
    </message>
    <message>
        <source>{shown} of {all} lines</source>
        <translation>سطرها: {shown} از {all}</translation>
    </message>
    <message>
        <source>No line is written yet.</source>
        <translation>هنوز سطری نوشته نشده است.</translation>
    </message>
    <message>
        <source>1 For</source>
        <translation>1 مؤید</translation>
    </message>
    <message>
        <source>2 Against</source>
        <translation>2 خلاف</translation>
    </message>
    <message>
        <source>3 Both</source>
        <translation>3 هر دو</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>همهٔ سطرها</translation>
    </message>
    <message>
        <source>Linked to {id}</source>
        <translation>پیوسته به {id}</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>پیوند ندارد</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>ناتمام</translation>
    </message>
    <message>
        <source>Open line</source>
        <translation>باز کردن سطر</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>به حساب نمی‌آید</translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message>
        <source>is called: {names}</source>
        <translation>فراخوانده شده: {names}</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>گذشته از موعد</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>این هفته</translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation>در انتظار دیگران</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>بعداً</translation>
    </message>
    <message>
        <source>Somebody has to come now</source>
        <translation>کسی باید هم‌اکنون بیاید</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>تماس دوباره</translation>
    </message>
    <message>
        <source>Urgent need</source>
        <translation>نیاز فوری</translation>
    </message>
    <message>
        <source>Legal review of a person who is held</source>
        <translation>بررسی قضایی شخص در بازداشت</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>کار</translation>
    </message>
    <message>
        <source>Step of a passage</source>
        <translation>گام مسیر امن</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>برنامه</translation>
    </message>
    <message>
        <source>Look at the assessment again</source>
        <translation>بازنگری ارزیابی</translation>
    </message>
    <message>
        <source>Ask how the person is</source>
        <translation>پرسیدن حال شخص</translation>
    </message>
    <message>
        <source>Record sent back</source>
        <translation>سند بازگردانده شد</translation>
    </message>
    <message>
        <source>No receipt from headquarters yet</source>
        <translation>هنوز رسید ستاد نیامده</translation>
    </message>
    <message>
        <source>A certificate ends</source>
        <translation>گواهی به پایان می‌رسد</translation>
    </message>
    <message>
        <source>The list of revoked certificates ends</source>
        <translation>مهلت فهرست ابطال به پایان می‌رسد</translation>
    </message>
    <message>
        <source>A proof ends: give out another one</source>
        <translation>مهلت گواهی به پایان می‌رسد: یکی دیگر بدهید</translation>
    </message>
    <message>
        <source>The list of proofs ends</source>
        <translation>مهلت فهرست گواهی‌ها به پایان می‌رسد</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>نیاز</translation>
    </message>
    <message>
        <source>Something for a clinician</source>
        <translation>برای پزشک یا روان‌شناس</translation>
    </message>
    <message>
        <source>Something urgent for a clinician</source>
        <translation>فوری برای پزشک یا روان‌شناس</translation>
    </message>
    <message>
        <source>Plan, said to be done and not done</source>
        <translation>برنامه: هم گفته‌اند شد و هم نشد</translation>
    </message>
    <message>
        <source>Urgent need, said to be done and not done</source>
        <translation>نیاز فوری: هم گفته‌اند شد و هم نشد</translation>
    </message>
    <message>
        <source>A person is held, and nobody has said when a court looks at it</source>
        <translation>شخص در بازداشت است و کسی نگفته دادگاه کی بررسی می‌کند</translation>
    </message>
    <message>
        <source>Record refused by headquarters</source>
        <translation>ستاد سند را نپذیرفت</translation>
    </message>
    <message>
        <source>Say how the person is, in the organisation&apos;s words</source>
        <translation>با واژه‌های سازمان بگویید حال شخص چگونه است</translation>
    </message>
    <message>
        <source>Two desks said differently how the person is</source>
        <translation>دو میز کار حال شخص را متفاوت گفته‌اند</translation>
    </message>
    <message>
        <source>Ask how the person is, 3 months after arrival</source>
        <translation>پرسیدن حال شخص، ۳ ماه پس از ورود</translation>
    </message>
    <message>
        <source>Ask how the person is, 6 months after arrival</source>
        <translation>پرسیدن حال شخص، ۶ ماه پس از ورود</translation>
    </message>
    <message>
        <source>Ask how the person is, 12 months after arrival</source>
        <translation>پرسیدن حال شخص، ۱۲ ماه پس از ورود</translation>
    </message>
    <message>
        <source>bundle {number}</source>
        <translation>بستهٔ {number}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>از {day}</translation>
    </message>
    <message>
        <source>{day}, yesterday</source>
        <translation>{day}، دیروز</translation>
    </message>
    <message>
        <source>{day}, {count} days ago</source>
        <translation>{day}، {count} روز پیش</translation>
    </message>
    <message>
        <source>A supervisor looks at a critical rating, by the end of the day</source>
        <translation>سرپرست یک ارزیابی را تا پایان روز بازبینی می‌کند</translation>
    </message>
    <message>
        <source>Work arrived after the case was closed</source>
        <translation>پس از بسته‌شدن پرونده، کار تازه رسید</translation>
    </message>
</context>
<context>
    <name>DueActs</name>
    <message>
        <source>Signed. It goes with the next bundle.</source>
        <translation>امضا شد. با بستهٔ بعدی می‌رود.</translation>
    </message>
</context>
<context>
    <name>DueLine</name>
    <message>
        <source>Urgent: {what}</source>
        <translation>فوری: {what}</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>انجام شد…</translation>
    </message>
</context>
<context>
    <name>EarlierDialog</name>
    <message>
        <source>What it said before</source>
        <translation>آنچه پیش‌تر بود</translation>
    </message>
    <message>
        <source>Nothing that was said is lost: what was changed is kept, and stands here.</source>
        <translation>چیزی از آنچه گفته شد از دست نمی‌رود: آنچه تغییر کرده نگه داشته شده و اینجا آمده است.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>هنوز چیزی تغییر نکرده است.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Names, birth date, papers and stage</source>
        <translation>نام‌ها، تاریخ تولد، مدارک و مرحله</translation>
    </message>
    <message>
        <source>Until {when}, changed by {who}</source>
        <translation>تا {when}، تغییر به دست {who}</translation>
    </message>
    <message>
        <source>Until {when}</source>
        <translation>تا {when}</translation>
    </message>
    <message>
        <source>Changed answers: {form}</source>
        <translation>پاسخ‌های تغییرکرده: {form}</translation>
    </message>
    <message>
        <source>{question}, from {begin} until {end}</source>
        <translation>‏{question}، از {begin} تا {end}</translation>
    </message>
    <message>
        <source>{answer} (from the case)</source>
        <translation>‏{answer} (از پرونده)</translation>
    </message>
</context>
<context>
    <name>EngagementCard</name>
    <message>
        <source>What they agreed to does not stand any more.</source>
        <translation>رضایت دیگر برقرار نیست.</translation>
    </message>
    <message>
        <source>How are they before it?…</source>
        <translation>حالشان پیش از آن چطور است؟…</translation>
    </message>
    <message>
        <source>It took place…</source>
        <translation>برگزار شد…</translation>
    </message>
    <message>
        <source>How are they after it?…</source>
        <translation>حالشان پس از آن چطور است؟…</translation>
    </message>
    <message>
        <source>Call it off…</source>
        <translation>لغو کردن…</translation>
    </message>
</context>
<context>
    <name>EnrolmentPage</name>
    <message>
        <source>People</source>
        <translation>افراد</translation>
    </message>
    <message>
        <source>Take a desk in</source>
        <translation>پذیرفتن میز کار</translation>
    </message>
    <message>
        <source>Join the organisation</source>
        <translation>ورود میز کار به سازمان</translation>
    </message>
    <message>
        <source>Renew the certificates…</source>
        <translation>تجدید گواهی‌ها…</translation>
    </message>
    <message>
        <source>Write the request to the stick</source>
        <translation>نوشتن درخواست روی فلش</translation>
    </message>
    <message>
        <source>Read a request from the stick</source>
        <translation>خواندن درخواست از فلش</translation>
    </message>
    <message>
        <source>Read HQ&apos;s answer from the stick</source>
        <translation>خواندن پاسخ ستاد از فلش</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>انتخاب فایل…</translation>
    </message>
    <message>
        <source>The words are the same: take the desk in</source>
        <translation>واژه‌ها یکسان‌اند: پذیرفتن میز کار</translation>
    </message>
    <message>
        <source>The words are the same: join</source>
        <translation>واژه‌ها یکسان‌اند: ورود به سازمان</translation>
    </message>
    <message>
        <source>Put in the stick with the post&apos;s request. Before you take the desk in, call the post and read the twelve words to each other.</source>
        <translation>فلش حاوی درخواست پاسگاه را وصل کنید. پیش از پذیرفتن میز کار به پاسگاه زنگ بزنید و دوازده واژه را برای هم بخوانید.</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>تعلق به سازمان</translation>
    </message>
    <message>
        <source>This desk belongs to {organisation}; its headquarters is {hq}.</source>
        <translation>این میز کار از آنِ {organisation} است؛ ستاد آن {hq} است.</translation>
    </message>
    <message>
        <source>These words stand for the organisation&apos;s root certificate.</source>
        <translation>این واژه‌ها نمایندهٔ گواهی ریشهٔ سازمان‌اند.</translation>
    </message>
    <message>
        <source>Write a request to a stick and have it carried to headquarters. It brings back the answer that makes this desk part of the organisation.</source>
        <translation>درخواستی روی فلش بنویسید و بگویید به ستاد ببرند. پاسخی می‌آورد که این میز کار را بخشی از سازمان می‌کند.</translation>
    </message>
    <message>
        <source>Read these words to headquarters when they call; they see the same beside your request.</source>
        <translation>وقتی ستاد زنگ می‌زند این واژه‌ها را برایش بخوانید؛ کنار درخواست شما همین‌ها را می‌بیند.</translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation>فایل: {name}</translation>
    </message>
    <message>
        <source>There is no request on this stick.</source>
        <translation>روی این فلش درخواستی نیست.</translation>
    </message>
    <message>
        <source>There is no answer on this stick.</source>
        <translation>روی این فلش پاسخی نیست.</translation>
    </message>
    <message>
        <source>Call the post. It must read these words from its own screen, in this order.</source>
        <translation>به پاسگاه زنگ بزنید. باید این واژه‌ها را به همین ترتیب از صفحهٔ خودش بخواند.</translation>
    </message>
    <message>
        <source>{organisation}, headquarters {hq}</source>
        <translation>‏{organisation}، ستاد {hq}</translation>
    </message>
    <message>
        <source>Call headquarters. It must read these words from its own screen, in this order.</source>
        <translation>به ستاد زنگ بزنید. باید این واژه‌ها را به همین ترتیب از صفحهٔ خودش بخواند.</translation>
    </message>
    <message>
        <source>Your certificates are here, with headquarters&apos; newest rules.</source>
        <translation>گواهی‌های شما با تازه‌ترین قواعد ستاد اینجاست.</translation>
    </message>
    <message>
        <source>This desk belongs to the organisation now.</source>
        <translation>اکنون این میز کار از آنِ سازمان است.</translation>
    </message>
    <message>
        <source>The post sees these words beside the answer. Read them when it calls.</source>
        <translation>پاسگاه این واژه‌ها را کنار پاسخ می‌بیند. وقتی زنگ زد آن‌ها را بخوانید.</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Who</source>
        <translation>چه کسی</translation>
    </message>
    <message>
        <source>When</source>
        <translation>چه وقت</translation>
    </message>
    <message>
        <source>About</source>
        <translation>دربارهٔ</translation>
    </message>
    <message>
        <source>What else</source>
        <translation>دیگر چه</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>مدخل</translation>
    </message>
    <message>
        <source>Key of the action</source>
        <translation>کلید رویداد</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>شناسه</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The passphrase does not open this desk.</source>
        <translation>عبارت عبور این میز کار را نمی‌گشاید.</translation>
    </message>
    <message>
        <source>Check Caps Lock and the keyboard&apos;s language, then type it again.</source>
        <translation>‏Caps Lock و زبان صفحه‌کلید را بررسی کنید و دوباره بنویسید.</translation>
    </message>
    <message>
        <source>Your key on this desk is damaged. The passphrase is not the reason.</source>
        <translation>کلید شما روی این میز کار آسیب دیده است. عبارت عبور علت آن نیست.</translation>
    </message>
    <message>
        <source>Do not delete anything. Another officer&apos;s key may still open the desk; a backup restores it, or ask HQ.</source>
        <translation>چیزی را پاک نکنید. شاید کلید کارمند دیگری هنوز میز کار را بگشاید؛ نسخهٔ پشتیبان آن را بازمی‌گرداند، یا از ستاد بپرسید.</translation>
    </message>
    <message>
        <source>This file is not a sealed bundle, or it was altered.</source>
        <translation>این فایل بستهٔ مهر و موم‌شده نیست، یا دست‌کاری شده است.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Ask for it to be written again.</source>
        <translation>چیزی از آن برداشته نشد. بخواهید دوباره نوشته شود.</translation>
    </message>
    <message>
        <source>This bundle is sealed for another desk.</source>
        <translation>این بسته برای میز کار دیگری مهر و موم شده است.</translation>
    </message>
    <message>
        <source>Carry it to the desk it was written for.</source>
        <translation>آن را به میز کاری ببرید که برایش نوشته شده است.</translation>
    </message>
    <message>
        <source>The bundle was cut short or altered on the way.</source>
        <translation>بسته در راه بریده یا دست‌کاری شده است.</translation>
    </message>
    <message>
        <source>The sealed file was refused.</source>
        <translation>فایل مهر و موم‌شده پذیرفته نشد.</translation>
    </message>
    <message>
        <source>A certificate does not lead back to your organisation.</source>
        <translation>گواهی به سازمان شما نمی‌رسد.</translation>
    </message>
    <message>
        <source>Ask HQ who issued it. Detail: {detail}</source>
        <translation>از ستاد بپرسید چه کسی آن را صادر کرده است. جزئیات: {detail}</translation>
    </message>
    <message>
        <source>Your own certificate was revoked.</source>
        <translation>گواهی خود شما باطل شده است.</translation>
    </message>
    <message>
        <source>Nobody believes what you would sign now. Let another officer write it, or have your certificate renewed.</source>
        <translation>هیچ کس آنچه را اکنون امضا کنید باور نمی‌کند. بگذارید کارمند دیگری آن را بنویسد، یا بخواهید گواهی شما تجدید شود.</translation>
    </message>
    <message>
        <source>A signature is not valid.</source>
        <translation>امضا معتبر نیست.</translation>
    </message>
    <message>
        <source>Do not rely on what it was meant to vouch for, and tell HQ.</source>
        <translation>به آنچه این امضا باید تضمین کند تکیه نکنید و به ستاد بگویید.</translation>
    </message>
    <message>
        <source>The driver of your token cannot be used.</source>
        <translation>راه‌انداز توکن شما قابل استفاده نیست.</translation>
    </message>
    <message>
        <source>Tell whoever looks after this computer. It should be in {path}. Detail: {detail}</source>
        <translation>به کسی که از این رایانه نگهداری می‌کند بگویید. باید در {path} باشد. جزئیات: {detail}</translation>
    </message>
    <message>
        <source>Your token {label} is not there.</source>
        <translation>توکن شما {label} وصل نیست.</translation>
    </message>
    <message>
        <source>Plug it in and try again. Its number is {serial}.</source>
        <translation>آن را وصل کنید و دوباره بیازمایید. شمارهٔ آن {serial} است.</translation>
    </message>
    <message>
        <source>Your token {label} was pulled out while it was in use.</source>
        <translation>توکن شما {label} هنگام کار بیرون کشیده شد.</translation>
    </message>
    <message>
        <source>Nothing was signed. Plug it in and try again.</source>
        <translation>چیزی امضا نشد. آن را وصل کنید و دوباره بیازمایید.</translation>
    </message>
    <message>
        <source>This is not the PIN of your token. One more wrong PIN locks it.</source>
        <translation>این PIN توکن شما نیست. یک PIN نادرست دیگر آن را قفل می‌کند.</translation>
    </message>
    <message>
        <source>Stop, and look the PIN up before you go on.</source>
        <translation>دست نگه دارید و پیش از ادامه PIN را پیدا کنید.</translation>
    </message>
    <message>
        <source>This is not the PIN of your token.</source>
        <translation>این PIN توکن شما نیست.</translation>
    </message>
    <message>
        <source>Check it before you try again: after a few wrong ones the token locks itself.</source>
        <translation>پیش از تلاش دوباره آن را بررسی کنید: پس از چند PIN نادرست توکن خودش را قفل می‌کند.</translation>
    </message>
    <message>
        <source>Your token is locked after too many wrong PINs.</source>
        <translation>توکن شما پس از چند PIN نادرست قفل شده است.</translation>
    </message>
    <message>
        <source>Whoever gave it to you can unlock it, or lead you back to signing without it.</source>
        <translation>کسی که آن را به شما داده می‌تواند بگشاید، یا شما را به امضا بدون آن برگرداند.</translation>
    </message>
    <message>
        <source>Your signing key is not on the token {label}.</source>
        <translation>کلید امضای شما روی توکن {label} نیست.</translation>
    </message>
    <message>
        <source>Check that it is the right token. If it was erased, you need a new key: ask HQ.</source>
        <translation>بررسی کنید که توکن درست باشد. اگر پاک شده، به کلید تازه نیاز دارید: از ستاد بخواهید.</translation>
    </message>
    <message>
        <source>Your token does not do what is asked of it.</source>
        <translation>توکن شما کاری را که از آن خواسته می‌شود انجام نمی‌دهد.</translation>
    </message>
    <message>
        <source>Pull it out, plug it in again, and try once more. Detail: {detail}</source>
        <translation>آن را بیرون بکشید، دوباره وصل کنید و یک بار دیگر بیازمایید. جزئیات: {detail}</translation>
    </message>
    <message>
        <source>A key or a seal could not be used.</source>
        <translation>یک کلید یا مهر قابل استفاده نبود.</translation>
    </message>
    <message>
        <source>Tell HQ what you were doing.</source>
        <translation>به ستاد بگویید چه می‌کردید.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>در درون برنامه چیزی نادرست شد.</translation>
    </message>
    <message>
        <source>Every answer saved so far is kept. Lock the desk and unlock it again; if this comes back, tell whoever looks after the program.</source>
        <translation>هر پاسخی که تاکنون ذخیره شده نگه داشته شده است. میز کار را قفل کنید و دوباره بگشایید؛ اگر باز پیش آمد، به کسی که از برنامه نگهداری می‌کند بگویید.</translation>
    </message>
    <message>
        <source>The instrument {file} is not a questionnaire this program can read.</source>
        <translation>پرسش‌نامهٔ {file} چیزی نیست که این برنامه بتواند بخواند.</translation>
    </message>
    <message>
        <source>Ask whoever sent it for the file again. Detail: {detail}</source>
        <translation>فایل را دوباره از فرستنده بخواهید. جزئیات: {detail}</translation>
    </message>
    <message>
        <source>The file {file} holds more than this program reads.</source>
        <translation>فایل {file} بیش از آن دارد که این برنامه می‌خواند.</translation>
    </message>
    <message>
        <source>Ask its author for a smaller one, such as with long lists in files of their own. Detail: {detail}, at most {limit}</source>
        <translation>از نویسندهٔ آن فایل کوچک‌تری بخواهید، مثلاً با فهرست‌های بلند در فایل‌های جداگانه. جزئیات: {detail}، حداکثر {limit}</translation>
    </message>
    <message>
        <source>The question {question} has an expression that cannot be used.</source>
        <translation>پرسش {question} عبارتی دارد که قابل استفاده نیست.</translation>
    </message>
    <message>
        <source>Show its author: {expression} ({detail})</source>
        <translation>به نویسندهٔ آن نشان دهید: {expression} ({detail})</translation>
    </message>
    <message>
        <source>Some calculations in the instrument need each other.</source>
        <translation>برخی محاسبه‌های پرسش‌نامه به یکدیگر نیاز دارند.</translation>
    </message>
    <message>
        <source>Show its author: {members}</source>
        <translation>به نویسندهٔ آن نشان دهید: {members}</translation>
    </message>
    <message>
        <source>The question {question} refers to something that is not there.</source>
        <translation>پرسش {question} به چیزی اشاره می‌کند که نیست.</translation>
    </message>
    <message>
        <source>Show its author: {name} ({detail})</source>
        <translation>به نویسندهٔ آن نشان دهید: {name} ({detail})</translation>
    </message>
    <message>
        <source>The instrument has several problems and cannot be used.</source>
        <translation>پرسش‌نامه چند مشکل دارد و قابل استفاده نیست.</translation>
    </message>
    <message>
        <source>Its author sees all of them with: vetting-desk instrument check</source>
        <translation>نویسندهٔ آن همه را با این فرمان می‌بیند: vetting-desk instrument check</translation>
    </message>
    <message>
        <source>This version of the instrument is here with other lists.</source>
        <translation>این نسخهٔ پرسش‌نامه با فهرست‌های دیگری اینجا هست.</translation>
    </message>
    <message>
        <source>Its author gives a changed instrument a new version: it is {version} now.</source>
        <translation>نویسنده به پرسش‌نامهٔ تغییریافته نسخهٔ تازه می‌دهد: اکنون {version} است.</translation>
    </message>
    <message>
        <source>The instrument {file} can be used, but a person must look at it first.</source>
        <translation>پرسش‌نامهٔ {file} قابل استفاده است، ولی نخست باید شخصی آن را ببیند.</translation>
    </message>
    <message>
        <source>Read what was found before it is added.</source>
        <translation>پیش از افزودن، آنچه یافت شده را بخوانید.</translation>
    </message>
    <message>
        <source>The instrument {file} that came with the program was changed since, and is not used.</source>
        <translation>پرسش‌نامهٔ {file} که با برنامه آمده بود بعداً تغییر کرده است و به کار نمی‌رود.</translation>
    </message>
    <message>
        <source>Install the program again from where your organisation gives it out.</source>
        <translation>برنامه را دوباره از جایی که سازمانتان می‌دهد نصب کنید.</translation>
    </message>
    <message>
        <source>The words of {title} are not here, and this program may not bring them along.</source>
        <translation>واژه‌های {title} این‌جا نیست و این برنامه اجازه ندارد آن‌ها را همراه داشته باشد.</translation>
    </message>
    <message>
        <source>It can be asked once headquarters has signed a file with the official words ({wanted}). See “Approved texts” on the page of instruments.</source>
        <translation>هنگامی می‌توان آن را پرسید که ستاد فایلی با واژه‌های رسمی ({wanted}) امضا کند. «متن‌های مصوب» را در صفحهٔ پرسش‌نامه‌ها ببینید.</translation>
    </message>
    <message>
        <source>This answer does not fit the question.</source>
        <translation>این پاسخ با پرسش سازگار نیست.</translation>
    </message>
    <message>
        <source>Check it against the hint beneath the question.</source>
        <translation>آن را با راهنمای زیر پرسش بسنجید.</translation>
    </message>
    <message>
        <source>The instrument cannot be used as it is.</source>
        <translation>پرسش‌نامه چنان‌که هست قابل استفاده نیست.</translation>
    </message>
    <message>
        <source>Show its author: {detail}</source>
        <translation>به نویسندهٔ آن نشان دهید: {detail}</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>نقش شما این را اجازه نمی‌دهد.</translation>
    </message>
    <message>
        <source>Ask an officer whose role does.</source>
        <translation>از کارمندی بخواهید که نقشش اجازه می‌دهد.</translation>
    </message>
    <message>
        <source>This is not sealed to you.</source>
        <translation>این برای شما مهر و موم نشده است.</translation>
    </message>
    <message>
        <source>A psychologist who can open it shares it on the page of clinical notes. If nobody here can, a supervisor hands the draft to somebody else or discards it.</source>
        <translation>روان‌شناسی که می‌تواند آن را بگشاید در صفحهٔ یادداشت‌های بالینی به اشتراک می‌گذارد. اگر اینجا هیچ کس نمی‌تواند، سرپرستی پیش‌نویس را به دیگری می‌سپارد یا کنار می‌گذارد.</translation>
    </message>
    <message>
        <source>Your passphrase is needed again for this.</source>
        <translation>برای این کار عبارت عبور شما دوباره لازم است.</translation>
    </message>
    <message>
        <source>Lock the desk and unlock it again.</source>
        <translation>میز کار را قفل کنید و دوباره بگشایید.</translation>
    </message>
    <message>
        <source>This needs the PIN of your token {label}.</source>
        <translation>این کار PIN توکن شما {label} را می‌خواهد.</translation>
    </message>
    <message>
        <source>Plug it in, then try again and enter its PIN.</source>
        <translation>آن را وصل کنید، دوباره بیازمایید و PIN آن را بنویسید.</translation>
    </message>
    <message>
        <source>This needs a second officer: one of {officers}.</source>
        <translation>این کار به کارمند دوم نیاز دارد: یکی از {officers}.</translation>
    </message>
    <message>
        <source>Try again when one of them is here to type their passphrase.</source>
        <translation>وقتی یکی از آنان اینجاست تا عبارت عبورش را بنویسد دوباره بیازمایید.</translation>
    </message>
    <message>
        <source>This copy cannot be made.</source>
        <translation>این رونوشت را نمی‌توان تهیه کرد.</translation>
    </message>
    <message>
        <source>Look again at its records and at what is left out.</source>
        <translation>سندهای آن و آنچه حذف می‌شود را دوباره ببینید.</translation>
    </message>
    <message>
        <source>An administrator&apos;s key does not open the casebook.</source>
        <translation>کلید مدیر سامانه دفتر پرونده‌ها را نمی‌گشاید.</translation>
    </message>
    <message>
        <source>Ask a colleague who works with cases to do this.</source>
        <translation>از همکاری که با پرونده‌ها کار می‌کند بخواهید این کار را انجام دهد.</translation>
    </message>
    <message>
        <source>The organisation&apos;s issuing key does not open for who is here.</source>
        <translation>کلید صدور سازمان برای کسانی که اینجا هستند گشوده نمی‌شود.</translation>
    </message>
    <message>
        <source>Two officers who are named for it open it together; the page Organisation says who they are. If they are gone, bring the key back from the safe there.</source>
        <translation>دو کارمندی که برای آن نام‌گذاری شده‌اند با هم آن را می‌گشایند؛ صفحهٔ سازمان می‌گوید چه کسانی‌اند. اگر رفته‌اند، همان‌جا کلید را از گاوصندوق بازآورید.</translation>
    </message>
    <message>
        <source>Whom this desk trusts is not what your key remembers. Somebody may have changed it.</source>
        <translation>کسانی که این میز کار به آنان اعتماد دارد آنانی نیستند که کلید شما به یاد دارد. شاید کسی آن را تغییر داده باشد.</translation>
    </message>
    <message>
        <source>Call headquarters and compare the words it reads. What your key remembers can be put back.</source>
        <translation>به ستاد زنگ بزنید و واژه‌هایی را که می‌خواند بسنجید. آنچه کلید شما به یاد دارد را می‌توان بازگرداند.</translation>
    </message>
    <message>
        <source>There were too many wrong passphrases.</source>
        <translation>چند بار عبارت عبور نادرست نوشته شد.</translation>
    </message>
    <message>
        <source>Wait {seconds} seconds and try again.</source>
        <translation>‏{seconds} ثانیه صبر کنید و دوباره بیازمایید.</translation>
    </message>
    <message>
        <source>Something entered cannot be taken as it is.</source>
        <translation>چیزی که نوشته شد چنان‌که هست پذیرفته نمی‌شود.</translation>
    </message>
    <message>
        <source>Check {field}.</source>
        <translation>‏{field} را بررسی کنید.</translation>
    </message>
    <message>
        <source>Headquarters signed a later time than this computer&apos;s clock says.</source>
        <translation>ستاد زمانی دیرتر از ساعت این رایانه را امضا کرده است.</translation>
    </message>
    <message>
        <source>Put the clock right in this computer&apos;s settings. If it is right, headquarters has to correct its time.</source>
        <translation>ساعت را در تنظیمات این رایانه درست کنید. اگر درست است، ستاد باید زمانش را تصحیح کند.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and headquarters&apos; are {days} days apart.</source>
        <translation>ساعت این رایانه و ساعت ستاد {days} روز با هم فاصله دارند.</translation>
    </message>
    <message>
        <source>Have the wrong one put right, write a new request, and have it answered.</source>
        <translation>بگویید آن که نادرست است درست شود، درخواست تازه‌ای بنویسید و پاسخ بگیرید.</translation>
    </message>
    <message>
        <source>This file does not fit this desk&apos;s request.</source>
        <translation>این فایل با درخواست این میز کار سازگار نیست.</translation>
    </message>
    <message>
        <source>Ask HQ for the answer to the request you wrote last. Detail: {detail}</source>
        <translation>از ستاد پاسخ آخرین درخواستی را که نوشتید بخواهید. جزئیات: {detail}</translation>
    </message>
    <message>
        <source>This cannot be done.</source>
        <translation>این کار شدنی نیست.</translation>
    </message>
    <message>
        <source>Go back and look again.</source>
        <translation>برگردید و دوباره نگاه کنید.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>متوقف شد.</translation>
    </message>
    <message>
        <source>A clinical record is copied for a physician or the person alone.</source>
        <translation>از سند بالینی تنها برای پزشک یا خود شخص رونوشت گرفته می‌شود.</translation>
    </message>
    <message>
        <source>Leave it out: {label}</source>
        <translation>آن را کنار بگذارید: {label}</translation>
    </message>
    <message>
        <source>A picture of it cannot be decoded: {label}</source>
        <translation>یک تصویر آن خوانده نمی‌شود: {label}</translation>
    </message>
    <message>
        <source>Nobody can say what would go along with it. Leave this picture out.</source>
        <translation>کسی نمی‌داند چه چیزی همراهش می‌رود. این تصویر را نگذارید.</translation>
    </message>
    <message>
        <source>This desk does not have the questionnaire {label}, so that what must be left out cannot be found.</source>
        <translation>این میز کار پرسش‌نامهٔ {label} را ندارد، پس آنچه باید حذف شود را نمی‌توان یافت.</translation>
    </message>
    <message>
        <source>Make the copy at the desk where it was filled.</source>
        <translation>رونوشت را در میز کاری تهیه کنید که پرسش‌نامه در آن پر شده است.</translation>
    </message>
    <message>
        <source>Nothing would be left in this copy.</source>
        <translation>در این رونوشت چیزی باقی نمی‌ماند.</translation>
    </message>
    <message>
        <source>Leave less out, or choose another record.</source>
        <translation>کمتر حذف کنید، یا سند دیگری برگزینید.</translation>
    </message>
    <message>
        <source>What an administrator works with is not ready at this desk.</source>
        <translation>آنچه مدیر سامانه با آن کار می‌کند روی این میز کار آماده نیست.</translation>
    </message>
    <message>
        <source>Ask a colleague who works with cases to unlock this desk once; then try again.</source>
        <translation>از همکاری که با پرونده‌ها کار می‌کند بخواهید یک بار این میز کار را بگشاید؛ سپس دوباره بیازمایید.</translation>
    </message>
    <message>
        <source>Nobody else here has a key that opens the casebook.</source>
        <translation>هیچ کس دیگر اینجا کلیدی ندارد که دفتر پرونده‌ها را بگشاید.</translation>
    </message>
    <message>
        <source>Add another officer who works with cases first.</source>
        <translation>نخست کارمند دیگری بیفزایید که با پرونده‌ها کار می‌کند.</translation>
    </message>
    <message>
        <source>Nobody here could open the casebook with you.</source>
        <translation>هیچ کس اینجا نیست که بتواند دفتر پرونده‌ها را همراه شما باز کند.</translation>
    </message>
    <message>
        <source>A desk can be brought back from a backup by two custodians.</source>
        <translation>دو امانت‌دار کلید می‌توانند میز کار را از نسخهٔ پشتیبان بازگردانند.</translation>
    </message>
    <message>
        <source>No second officer who is named for the issuing key is left here.</source>
        <translation>کارمند دومی که برای کلید صدور نام‌گذاری شده باشد اینجا نمانده است.</translation>
    </message>
    <message>
        <source>Bring the key back from the safe, on the page Organisation.</source>
        <translation>در صفحهٔ سازمان کلید را از گاوصندوق بازآورید.</translation>
    </message>
    <message>
        <source>What was opened is not this organisation&apos;s issuing key.</source>
        <translation>آنچه گشوده شد کلید صدور این سازمان نیست.</translation>
    </message>
    <message>
        <source>Check the log, and bring the key back from the safe, on the page Organisation.</source>
        <translation>گزارش رویدادها را بررسی کنید و در صفحهٔ سازمان کلید را از گاوصندوق بازآورید.</translation>
    </message>
    <message>
        <source>Two officers at least stay named for the issuing key.</source>
        <translation>دست‌کم دو کارمند برای کلید صدور نام‌گذاری‌شده می‌مانند.</translation>
    </message>
    <message>
        <source>Name a third one first.</source>
        <translation>نخست سومی را نام ببرید.</translation>
    </message>
    <message>
        <source>Twelve officers at most can be named for the issuing key.</source>
        <translation>حداکثر دوازده کارمند را می‌توان برای کلید صدور نام برد.</translation>
    </message>
    <message>
        <source>End that another one is named first.</source>
        <translation>نخست نام‌گذاری یکی دیگر را پایان دهید.</translation>
    </message>
    <message>
        <source>This officer is named for the issuing key already.</source>
        <translation>این کارمند پیش‌تر برای کلید صدور نام‌گذاری شده است.</translation>
    </message>
    <message>
        <source>This officer is named for the issuing key.</source>
        <translation>این کارمند برای کلید صدور نام‌گذاری شده است.</translation>
    </message>
    <message>
        <source>End that first, on the page Organisation; two others have to stay named. Or bring the key back from the safe there, with somebody else.</source>
        <translation>نخست در صفحهٔ سازمان آن را پایان دهید؛ دو نفر دیگر باید نام‌گذاری‌شده بمانند. یا همان‌جا با شخص دیگری کلید را از گاوصندوق بازآورید.</translation>
    </message>
    <message>
        <source>This officer has no key at this desk, or a role that does not certify.</source>
        <translation>این کارمند روی این میز کار کلیدی ندارد، یا نقشی دارد که گواهی نمی‌دهد.</translation>
    </message>
    <message>
        <source>Supervisors and administrators with a key here can be named.</source>
        <translation>سرپرستان و مدیران سامانه که اینجا کلید دارند می‌توانند نام برده شوند.</translation>
    </message>
    <message>
        <source>These texts cannot be signed as they are.</source>
        <translation>این متن‌ها چنان‌که هستند امضاشدنی نیستند.</translation>
    </message>
    <message>
        <source>Correct the errors in the spreadsheet, and look at it again.</source>
        <translation>خطاهای صفحه‌گسترده را درست کنید و دوباره به آن نگاه کنید.</translation>
    </message>
    <message>
        <source>This file cannot be read as a spreadsheet of texts.</source>
        <translation>این فایل را نمی‌توان به‌عنوان صفحه‌گستردهٔ متن‌ها خواند.</translation>
    </message>
    <message>
        <source>Save it as a workbook (XLSX), or as CSV files in UTF-8. Begin with the spreadsheet that the program writes. Detail: {detail}</source>
        <translation>آن را به‌صورت کارپوشه (XLSX) یا فایل‌های CSV با UTF-8 ذخیره کنید. از صفحه‌گسترده‌ای آغاز کنید که برنامه می‌نویسد. جزئیات: {detail}</translation>
    </message>
    <message>
        <source>This PDF is not a report: it has no record inside.</source>
        <translation>این PDF گزارش نیست: سندی درون آن نیست.</translation>
    </message>
    <message>
        <source>Take the PDF that was saved from the record.</source>
        <translation>همان PDF را بگیرید که از سند ذخیره شد.</translation>
    </message>
    <message>
        <source>The signature of this report is missing or not valid.</source>
        <translation>امضای این گزارش نیست یا معتبر نیست.</translation>
    </message>
    <message>
        <source>Do not rely on it. Ask for the report again from the desk that signed it.</source>
        <translation>به آن تکیه نکنید. گزارش را دوباره از میز کاری بخواهید که آن را امضا کرده است.</translation>
    </message>
    <message>
        <source>The report could not be made.</source>
        <translation>گزارش ساخته نشد.</translation>
    </message>
    <message>
        <source>The answers are kept. Detail: {detail}</source>
        <translation>پاسخ‌ها نگه داشته شده‌اند. جزئیات: {detail}</translation>
    </message>
    <message>
        <source>This file cannot be shown here.</source>
        <translation>این فایل را نمی‌توان اینجا نشان داد.</translation>
    </message>
    <message>
        <source>It is kept as it came. Detail: {detail}</source>
        <translation>همان‌گونه که آمد نگه داشته می‌شود. جزئیات: {detail}</translation>
    </message>
    <message>
        <source>The printer did not take the pages.</source>
        <translation>چاپگر صفحه‌ها را نگرفت.</translation>
    </message>
    <message>
        <source>See whether it is on and chosen in the system&apos;s settings, and print again. Detail: {detail}</source>
        <translation>ببینید روشن و در تنظیمات سیستم انتخاب شده باشد، و دوباره چاپ کنید. جزئیات: {detail}</translation>
    </message>
    <message>
        <source>{n} kB</source>
        <translation>‏{n} کیلوبایت</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>‏{n} مگابایت</translation>
    </message>
    <message>
        <source>{n} GB</source>
        <translation>‏{n} گیگابایت</translation>
    </message>
    <message>
        <source>The casebook of this desk is not there.</source>
        <translation>دفتر پرونده‌های این میز کار نیست.</translation>
    </message>
    <message>
        <source>It should be in {path}. Do not set the desk up again: look for the folder first.</source>
        <translation>باید در {path} باشد. میز کار را دوباره برپا نکنید: نخست پوشه را پیدا کنید.</translation>
    </message>
    <message>
        <source>The casebook is damaged. The passphrase is not the reason.</source>
        <translation>دفتر پرونده‌ها آسیب دیده است. عبارت عبور علت آن نیست.</translation>
    </message>
    <message>
        <source>Do not delete anything. Copy the folder {path} and ask HQ for help.</source>
        <translation>چیزی را پاک نکنید. از پوشهٔ {path} رونوشت بگیرید و از ستاد کمک بخواهید.</translation>
    </message>
    <message>
        <source>The folder of this desk cannot be written.</source>
        <translation>در پوشهٔ این میز کار نمی‌توان نوشت.</translation>
    </message>
    <message>
        <source>Nothing is damaged, and no backup is needed. Ask whoever looks after this computer for the right to write in {path}.</source>
        <translation>چیزی آسیب ندیده و نسخهٔ پشتیبان لازم نیست. از کسی که از این رایانه نگهداری می‌کند اجازهٔ نوشتن در {path} بخواهید.</translation>
    </message>
    <message>
        <source>An unencrypted file stands where the casebook should be.</source>
        <translation>به جای دفتر پرونده‌ها فایلی رمزنشده گذاشته شده است.</translation>
    </message>
    <message>
        <source>Someone has put it there. Nothing was written to it. Tell HQ.</source>
        <translation>کسی آن را آنجا گذاشته است. چیزی در آن نوشته نشد. به ستاد بگویید.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote this casebook.</source>
        <translation>نسخهٔ تازه‌تری از برنامه این دفتر پرونده‌ها را نوشته است.</translation>
    </message>
    <message>
        <source>Open it with that version. Nothing was changed.</source>
        <translation>با همان نسخه باز کنید. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>This desk is already open in another window.</source>
        <translation>این میز کار هم‌اکنون در پنجرهٔ دیگری باز است.</translation>
    </message>
    <message>
        <source>Go on in the other window, or close it first.</source>
        <translation>در پنجرهٔ دیگر ادامه دهید، یا نخست آن را ببندید.</translation>
    </message>
    <message>
        <source>There is no room left on this computer&apos;s disk.</source>
        <translation>روی دیسک این رایانه جایی نمانده است.</translation>
    </message>
    <message>
        <source>What you just entered was not saved. Make room, then enter it again.</source>
        <translation>آنچه همین حالا نوشتید ذخیره نشد. جا باز کنید و دوباره بنویسید.</translation>
    </message>
    <message>
        <source>This computer&apos;s disk did not do what was asked of it.</source>
        <translation>دیسک این رایانه آنچه را از آن خواسته شد انجام نداد.</translation>
    </message>
    <message>
        <source>What was saved before is kept. Try again; if it happens again, make a backup on a stick and have the disk checked.</source>
        <translation>آنچه پیش‌تر ذخیره شد مانده است. دوباره بیازمایید؛ اگر باز پیش آمد، نسخهٔ پشتیبانی روی فلش بسازید و بخواهید دیسک را بررسی کنند.</translation>
    </message>
    <message>
        <source>Another program is holding a file of this desk.</source>
        <translation>برنامهٔ دیگری فایلی از این میز کار را نگه داشته است.</translation>
    </message>
    <message>
        <source>What was there before is kept. Close what looks into this folder, wait a minute for a virus check to end, and try again: {path}</source>
        <translation>آنچه پیش‌تر بود نگه داشته شده است. هر چه در این پوشه باز است ببندید، یک دقیقه برای پایان بررسی ویروس صبر کنید و دوباره بیازمایید: {path}</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>دیگر آنجا نیست.</translation>
    </message>
    <message>
        <source>This cannot be done in the state it is in now.</source>
        <translation>در وضعیت کنونی این کار شدنی نیست.</translation>
    </message>
    <message>
        <source>Go back and look again: someone may have changed it.</source>
        <translation>برگردید و دوباره نگاه کنید: شاید کسی آن را تغییر داده باشد.</translation>
    </message>
    <message>
        <source>The log does not fit together at entry {sequence}.</source>
        <translation>گزارش رویدادها در مدخل {sequence} با هم سازگار نیست.</translation>
    </message>
    <message>
        <source>Something was removed, changed or put back. Do not go on; tell HQ.</source>
        <translation>چیزی برداشته شده، تغییر کرده یا به عقب برگردانده شده است. ادامه ندهید؛ به ستاد بگویید.</translation>
    </message>
    <message>
        <source>The casebook could not do this.</source>
        <translation>دفتر پرونده‌ها نتوانست این کار را بکند.</translation>
    </message>
    <message>
        <source>What was saved before is kept. Lock the desk and unlock it again.</source>
        <translation>آنچه پیش‌تر ذخیره شده نگه داشته شده است. میز کار را قفل کنید و دوباره بگشایید.</translation>
    </message>
    <message>
        <source>The stick was pulled out or cannot be found.</source>
        <translation>فلش بیرون کشیده شد یا پیدا نمی‌شود.</translation>
    </message>
    <message>
        <source>The bundle is not on it. Put the stick in and write again; nothing is lost.</source>
        <translation>بسته روی آن نیست. فلش را وصل کنید و دوباره بنویسید؛ چیزی از دست نرفته است.</translation>
    </message>
    <message>
        <source>The stick cannot be written.</source>
        <translation>روی فلش نمی‌توان نوشت.</translation>
    </message>
    <message>
        <source>Slide its write lock open, or take another stick.</source>
        <translation>قفل نوشتن آن را باز کنید، یا فلش دیگری بگیرید.</translation>
    </message>
    <message>
        <source>This computer does not let the program use that place.</source>
        <translation>این رایانه نمی‌گذارد برنامه از آن جا استفاده کند.</translation>
    </message>
    <message>
        <source>Choose another folder or stick. If none works, ask whoever looks after this computer whether sticks are allowed.</source>
        <translation>پوشه یا فلش دیگری انتخاب کنید. اگر هیچ‌کدام نشد، از کسی که از این رایانه نگهداری می‌کند بپرسید که آیا فلش مجاز است.</translation>
    </message>
    <message>
        <source>The stick is failing: part of it cannot be read or written.</source>
        <translation>فلش رو به خرابی است: بخشی از آن خوانده یا نوشته نمی‌شود.</translation>
    </message>
    <message>
        <source>Take another stick. Do not rely on what is on this one.</source>
        <translation>فلش دیگری بگیرید. به آنچه روی این یکی است تکیه نکنید.</translation>
    </message>
    <message>
        <source>Another program is holding a file on the stick.</source>
        <translation>برنامهٔ دیگری فایلی روی فلش را نگه داشته است.</translation>
    </message>
    <message>
        <source>Close what shows the stick, wait a minute for a virus check to end, and try again.</source>
        <translation>هر چه فلش را نشان می‌دهد ببندید، یک دقیقه برای پایان بررسی ویروس صبر کنید و دوباره بیازمایید.</translation>
    </message>
    <message>
        <source>The stick did not answer in time.</source>
        <translation>فلش به‌موقع پاسخ نداد.</translation>
    </message>
    <message>
        <source>Take it out, put it into another socket of the computer, and try again.</source>
        <translation>آن را بیرون بیاورید، به درگاه دیگری از رایانه وصل کنید و دوباره بیازمایید.</translation>
    </message>
    <message>
        <source>The stick is encrypted and was not opened yet.</source>
        <translation>فلش رمزشده است و هنوز گشوده نشده.</translation>
    </message>
    <message>
        <source>Open it with its password where this computer shows its drives, then try again.</source>
        <translation>آن را با گذرواژه‌اش در جایی که این رایانه درایوها را نشان می‌دهد بگشایید و دوباره بیازمایید.</translation>
    </message>
    <message>
        <source>The path is too long, or has signs that cannot stand in a name there.</source>
        <translation>مسیر بیش از اندازه بلند است، یا نشانه‌هایی دارد که آنجا در نام جای ندارند.</translation>
    </message>
    <message>
        <source>Choose a folder with a short name at the top of the stick.</source>
        <translation>پوشه‌ای با نام کوتاه در بالای فلش انتخاب کنید.</translation>
    </message>
    <message>
        <source>There is not enough room on the stick.</source>
        <translation>روی فلش جای کافی نیست.</translation>
    </message>
    <message>
        <source>It needs {needed} and has {free}. Take another stick or make room.</source>
        <translation>‏{needed} لازم است و {free} هست. فلش دیگری بگیرید یا جا باز کنید.</translation>
    </message>
    <message>
        <source>What was read back from the stick is not what was written.</source>
        <translation>آنچه از فلش بازخوانی شد همان نیست که نوشته شد.</translation>
    </message>
    <message>
        <source>This stick cannot be trusted. Take another one and write again.</source>
        <translation>به این فلش نمی‌توان اعتماد کرد. فلش دیگری بگیرید و دوباره بنویسید.</translation>
    </message>
    <message>
        <source>The stick could not be used.</source>
        <translation>فلش قابل استفاده نبود.</translation>
    </message>
    <message>
        <source>Take it out, put it in again, or take another one.</source>
        <translation>آن را بیرون بیاورید و دوباره وصل کنید، یا فلش دیگری بگیرید.</translation>
    </message>
    <message>
        <source>There is no room for another part of a bundle.</source>
        <translation>برای بخش دیگری از بسته جا نیست.</translation>
    </message>
    <message>
        <source>Parts of {held} wait for others already, {limit} is the most. Bring what they miss, or remove parts that are not needed.</source>
        <translation>بخش‌هایی به حجم {held} هم‌اکنون منتظر بقیه‌اند، {limit} حداکثر است. آنچه کم دارند را بیاورید، یا بخش‌های غیرلازم را بردارید.</translation>
    </message>
    <message>
        <source>The bundle is not as it should be and was refused.</source>
        <translation>بسته چنان نیست که باید باشد و پذیرفته نشد.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Ask for it to be written again. Detail: {detail}</source>
        <translation>چیزی از آن برداشته نشد. بخواهید دوباره نوشته شود. جزئیات: {detail}</translation>
    </message>
    <message>
        <source>A newer version of the program wrote this bundle.</source>
        <translation>نسخهٔ تازه‌تری از برنامه این بسته را نوشته است.</translation>
    </message>
    <message>
        <source>Update this desk first, then receive the bundle again.</source>
        <translation>نخست برنامهٔ این میز کار را تازه کنید، سپس بسته را دوباره دریافت کنید.</translation>
    </message>
    <message>
        <source>The bundle is not signed by anyone your organisation knows.</source>
        <translation>بسته را کسی امضا نکرده که سازمان شما بشناسد.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Keep the stick and tell HQ.</source>
        <translation>چیزی از آن برداشته نشد. فلش را نگه دارید و به ستاد بگویید.</translation>
    </message>
    <message>
        <source>The bundle was written for other desks than those it was sealed to.</source>
        <translation>بسته برای میزهای کاری نوشته شده که جز آن‌هایی‌اند که برایشان مهر و موم شده است.</translation>
    </message>
    <message>
        <source>Someone has sealed it again. Keep the stick and tell HQ.</source>
        <translation>کسی آن را دوباره مهر و موم کرده است. فلش را نگه دارید و به ستاد بگویید.</translation>
    </message>
    <message>
        <source>Two different bundles came under the number {sequence}.</source>
        <translation>دو بستهٔ متفاوت با شمارهٔ {sequence} آمد.</translation>
    </message>
    <message>
        <source>Both are kept. A person must look at them before either is used.</source>
        <translation>هر دو نگه داشته شده‌اند. پیش از به کار بردن هر یک باید شخصی آن‌ها را ببیند.</translation>
    </message>
    <message>
        <source>Training material and real cases never mix.</source>
        <translation>مواد آموزشی و پرونده‌های واقعی هرگز با هم نمی‌آمیزند.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Use a training desk for training bundles.</source>
        <translation>چیزی پذیرفته نشد. برای بسته‌های آموزشی میز کار آموزشی به کار ببرید.</translation>
    </message>
    <message>
        <source>A file in the bundle is not the one that was signed.</source>
        <translation>فایلی در بسته آن نیست که امضا شده است.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Keep the stick, tell HQ, and ask for it to be written again.</source>
        <translation>چیزی از آن برداشته نشد. فلش را نگه دارید، به ستاد بگویید و بخواهید دوباره نوشته شود.</translation>
    </message>
    <message>
        <source>A record in the bundle was refused.</source>
        <translation>سندی در بسته پذیرفته نشد.</translation>
    </message>
    <message>
        <source>It is set aside; the others are taken in. Detail: {detail}</source>
        <translation>جدا گذاشته شد؛ بقیه پذیرفته شدند. جزئیات: {detail}</translation>
    </message>
    <message>
        <source>The signature of this record cannot be judged.</source>
        <translation>امضای این سند قابل داوری نیست.</translation>
    </message>
    <message>
        <source>It can be taken in if you answer for it with a reason, or be set aside.</source>
        <translation>اگر با دلیل پاسخ‌گوی آن باشید می‌توان پذیرفت، یا کنار گذاشت.</translation>
    </message>
    <message>
        <source>The bundle was refused.</source>
        <translation>بسته پذیرفته نشد.</translation>
    </message>
    <message>
        <source>The transfer did not work.</source>
        <translation>انتقال انجام نشد.</translation>
    </message>
    <message>
        <source>The records are still on this desk. Try again.</source>
        <translation>سندها هنوز روی این میز کار هستند. دوباره بیازمایید.</translation>
    </message>
    <message>
        <source>These ratings cannot be compared.</source>
        <translation>این ارزیابی‌ها را نمی‌توان با هم سنجید.</translation>
    </message>
    <message>
        <source>Correct the table: a line for each rating, with unit, rater and value. Detail: {detail}</source>
        <translation>جدول را درست کنید: برای هر ارزیابی یک سطر، با واحد، ارزیاب و مقدار. جزئیات: {detail}</translation>
    </message>
    <message>
        <source>Say first whether evidence that says the opposite was looked for.</source>
        <translation>نخست بگویید آیا شاهد خلاف این جسته شد.</translation>
    </message>
    <message>
        <source>A line of evidence is never taken away or overwritten.</source>
        <translation>سطر شاهد هرگز حذف یا بازنویسی نمی‌شود.</translation>
    </message>
    <message>
        <source>The judgement was begun and is not finished.</source>
        <translation>داوری آغاز شده و پایان نیافته است.</translation>
    </message>
    <message>
        <source>Code or leave out each indicator, with evidence and reasons: {indicators}</source>
        <translation>هر شاخص را با شاهد و دلیل ارزیابی کنید یا بگویید چرا ارزیابی نمی‌شود: {indicators}</translation>
    </message>
    <message>
        <source>Line {number} is written already.</source>
        <translation>سطر {number} پیش‌تر نوشته شده است.</translation>
    </message>
    <message>
        <source>Correct it with a reason; what it said before is kept.</source>
        <translation>آن را با دلیل تصحیح کنید؛ متن پیشین می‌ماند.</translation>
    </message>
    <message>
        <source>This was changed again since, so it cannot be undone.</source>
        <translation>این پس از آن باز تغییر کرده است و برنمی‌گردد.</translation>
    </message>
    <message>
        <source>Change it by hand where it stands.</source>
        <translation>آن را در جای خودش با دست تغییر دهید.</translation>
    </message>
    <message>
        <source>These indicators are neither coded nor left out: {indicators}.</source>
        <translation>این شاخص‌ها نه ارزیابی شده‌اند و نه دلیل ارزیابی نشدنشان آمده است: {indicators}.</translation>
    </message>
    <message>
        <source>Code each, or leave it out with its reason.</source>
        <translation>هر یک را ارزیابی کنید یا دلیل ارزیابی نشدنش را بگویید.</translation>
    </message>
    <message>
        <source>These indicators are coded without evidence: {indicators}.</source>
        <translation>این شاخص‌ها بی‌شاهد ارزیابی شده‌اند: {indicators}.</translation>
    </message>
    <message>
        <source>Link a line of evidence to each, or leave it out.</source>
        <translation>به هر یک سطری از شواهد پیوند دهید یا بگویید چرا ارزیابی نمی‌شود.</translation>
    </message>
    <message>
        <source>These indicators are coded without reasons: {indicators}.</source>
        <translation>این شاخص‌ها بی‌دلیل ارزیابی شده‌اند: {indicators}.</translation>
    </message>
    <message>
        <source>Write in words why each is coded so.</source>
        <translation>با واژه‌ها بنویسید چرا هر یک چنین ارزیابی شده است.</translation>
    </message>
    <message>
        <source>It is not said when this is looked at again.</source>
        <translation>گفته نشده است کی دوباره به این نگریسته می‌شود.</translation>
    </message>
    <message>
        <source>Give the date of the next review.</source>
        <translation>تاریخ بازنگری بعدی را بنویسید.</translation>
    </message>
    <message>
        <source>A statement rests on a line of evidence that is not there: {indicators}.</source>
        <translation>گفته‌ای بر سطری تکیه دارد که نیست: {indicators}.</translation>
    </message>
    <message>
        <source>Choose the lines again that it rests on.</source>
        <translation>سطرهایی را که بر آن‌ها تکیه دارد از نو برگزینید.</translation>
    </message>
    <message>
        <source>What is known of this person forbids this.</source>
        <translation>آنچه از این شخص دانسته است، این کار را منع می‌کند.</translation>
    </message>
    <message>
        <source>Look at the facts on the page of the case.</source>
        <translation>واقعیت‌ها را در صفحهٔ پرونده ببینید.</translation>
    </message>
    <message>
        <source>{officer} has said so already. It takes a second officer.</source>
        <translation>{officer} پیش‌تر این را گفته است. کارمند دومی لازم است.</translation>
    </message>
    <message>
        <source>Have an officer of another role say the same: child protection, lawyer, psychologist or supervisor.</source>
        <translation>کارمندی با نقش دیگر همین را بگوید: حمایت از کودک، حقوق‌دان، روان‌شناس یا سرپرست.</translation>
    </message>
    <message>
        <source>Nobody at this desk can receive a complaint.</source>
        <translation>در این میز کار کسی نیست که شکایت را بپذیرد.</translation>
    </message>
    <message>
        <source>Write it on paper for headquarters, and ask that a complaints officer be given an account here.</source>
        <translation>آن را روی کاغذ برای ستاد بنویسید و بخواهید برای مسئول رسیدگی به شکایات در اینجا حساب باز شود.</translation>
    </message>
    <message>
        <source>It is too early to ask for this consent.</source>
        <translation>برای پرسیدن این رضایت زود است.</translation>
    </message>
    <message>
        <source>Ask after a decision is in force and the person was told of it. Asked before, it would look like a condition.</source>
        <translation>وقتی بپرسید که تصمیم معتبر باشد و به شخص گفته شده باشد. اگر زودتر پرسیده شود، مانند شرط به نظر می‌رسد.</translation>
    </message>
    <message>
        <source>The person is a child. A child is first of all a victim.</source>
        <translation>این شخص کودک است. کودک پیش از هر چیز آسیب‌دیده است.</translation>
    </message>
    <message>
        <source>Ask about safety and needs, with the child&apos;s own questionnaire. If the person is an adult, two officers of two roles settle it on the page of the case.</source>
        <translation>با پرسش‌نامهٔ کودک دربارهٔ ایمنی و نیازها بپرسید. اگر شخص بزرگ‌سال است، دو کارمند با دو نقش در صفحهٔ پرونده آن را روشن می‌کنند.</translation>
    </message>
    <message>
        <source>It is in doubt whether the person is a child. When in doubt, the person counts as one.</source>
        <translation>روشن نیست که شخص کودک است یا نه. هنگام تردید، کودک به شمار می‌آید.</translation>
    </message>
    <message>
        <source>Ask about safety and needs. Two officers of two roles settle the age on the page of the case.</source>
        <translation>دربارهٔ ایمنی و نیازها بپرسید. سن را دو کارمند با دو نقش در صفحهٔ پرونده روشن می‌کنند.</translation>
    </message>
    <message>
        <source>Nobody has recorded whether the person is 18 or over.</source>
        <translation>کسی ثبت نکرده است که شخص ۱۸ سال یا بیشتر دارد یا نه.</translation>
    </message>
    <message>
        <source>Ask the age first, in a questionnaire or on the page of the case.</source>
        <translation>نخست سن را بپرسید؛ در پرسش‌نامه یا در صفحهٔ پرونده.</translation>
    </message>
    <message>
        <source>Nobody is there for the child, or what is in the child&apos;s best interests is not written down.</source>
        <translation>کسی برای کودک حاضر نیست، یا مصلحت کودک نوشته نشده است.</translation>
    </message>
    <message>
        <source>Bring a guardian or a child-protection officer and write the best-interests note. Until then ask about safety and needs alone.</source>
        <translation>سرپرست قانونی یا کارشناس حمایت از کودک را بیاورید و مصلحت کودک را بنویسید. تا آن هنگام تنها دربارهٔ ایمنی و نیازها بپرسید.</translation>
    </message>
    <message>
        <source>The rights notice has not been given.</source>
        <translation>آگاهی‌رسانی حقوق انجام نشده است.</translation>
    </message>
    <message>
        <source>Read the notice and ask whether it is understood. Until then ask about safety, needs and who the person is.</source>
        <translation>آگاهی‌رسانی را بخوانید و بپرسید که فهمیده شد یا نه. تا آن هنگام دربارهٔ ایمنی، نیازها و اینکه شخص کیست بپرسید.</translation>
    </message>
    <message>
        <source>The notice was given, but not yet understood and agreed to.</source>
        <translation>آگاهی‌رسانی انجام شد، ولی هنوز فهمیده و پذیرفته نشده است.</translation>
    </message>
    <message>
        <source>Explain it again in other words, and ask whether the person agrees to go on.</source>
        <translation>با واژه‌های دیگر دوباره توضیح دهید و بپرسید که شخص با ادامه موافق است یا نه.</translation>
    </message>
    <message>
        <source>The person declined the notice or does not want to go on. That is their right, and it says nothing about them.</source>
        <translation>شخص آگاهی‌رسانی را نپذیرفت یا نمی‌خواهد ادامه دهد. این حق اوست و چیزی دربارهٔ او نمی‌گوید.</translation>
    </message>
    <message>
        <source>Offer the notice again another day, offer a lawyer, or decide on other material. Safety and needs go on. What was said before is kept apart and leaves in no referral.</source>
        <translation>روزی دیگر دوباره پیشنهاد کنید، وکیل پیشنهاد کنید، یا بر پایهٔ مدارک دیگر تصمیم بگیرید. ایمنی و نیازها باز می‌ماند. آنچه پیش‌تر گفته شد جدا نگه داشته می‌شود و در هیچ ارجاعی نمی‌رود.</translation>
    </message>
    <message>
        <source>You and the person have no language in common, and no interpreter whom they understand and accept.</source>
        <translation>شما و شخص زبان مشترک ندارید و مترجمی که او بفهمد و بپذیرد نیست.</translation>
    </message>
    <message>
        <source>Ask about safety and needs, as well as it goes, and fix another day. Waiting is never counted against the person.</source>
        <translation>تا جایی که می‌شود دربارهٔ ایمنی و نیازها بپرسید و روزی دیگر تعیین کنید. انتظار هرگز به زیان شخص شمرده نمی‌شود.</translation>
    </message>
    <message>
        <source>The interpreter has a conflict of interest with the person.</source>
        <translation>مترجم با این شخص تعارض منافع دارد.</translation>
    </message>
    <message>
        <source>Change the interpreter. Until then ask about safety and needs.</source>
        <translation>مترجم را عوض کنید. تا آن هنگام دربارهٔ ایمنی و نیازها بپرسید.</translation>
    </message>
    <message>
        <source>This interpreter may not be assigned: no undertaking of theirs holds, or they are assigned no more.</source>
        <translation>این مترجم شفاهی را نمی‌توان گماشت: تعهد او معتبر نیست، یا دیگر گماشته نمی‌شود.</translation>
    </message>
    <message>
        <source>Take another interpreter, or go through the undertaking with this one. Until then ask about safety and needs.</source>
        <translation>مترجم شفاهی دیگری بگیرید، یا تعهد را با همین مرور کنید. تا آن هنگام دربارهٔ ایمنی و نیازها بپرسید.</translation>
    </message>
    <message>
        <source>This interpreter is not in the register, and nobody recorded that they signed the undertaking.</source>
        <translation>این مترجم شفاهی در دفتر نیست و کسی ثبت نکرده که تعهد را امضا کرده است.</translation>
    </message>
    <message>
        <source>Go through the undertaking with them, and record on the page of the case whether they signed it.</source>
        <translation>تعهد را با او مرور کنید و در صفحهٔ پرونده ثبت کنید که آیا آن را امضا کرد.</translation>
    </message>
    <message>
        <source>The person wishes to be asked by a woman or by a man, and that is not you.</source>
        <translation>شخص می‌خواهد زن یا مردی با او گفت‌وگو کند و آن شما نیستید.</translation>
    </message>
    <message>
        <source>Ask about safety and needs, and fix another day. Waiting is never counted against the person.</source>
        <translation>دربارهٔ ایمنی و نیازها بپرسید و روزی دیگر تعیین کنید. انتظار هرگز به زیان شخص شمرده نمی‌شود.</translation>
    </message>
    <message>
        <source>Others can hear, or the person does not want to speak of it now.</source>
        <translation>دیگران می‌شنوند، یا شخص اکنون نمی‌خواهد در این باره سخن بگوید.</translation>
    </message>
    <message>
        <source>Go where nobody hears, or ask another time.</source>
        <translation>به جایی بروید که کسی نشنود، یا زمانی دیگر بپرسید.</translation>
    </message>
    <message>
        <source>The person waits for a lawyer.</source>
        <translation>شخص منتظر وکیل است.</translation>
    </message>
    <message>
        <source>Bring a lawyer, or record that the person goes on without one. Safety and needs go on.</source>
        <translation>وکیل بیاورید، یا ثبت کنید که شخص بی وکیل ادامه می‌دهد. ایمنی و نیازها باز می‌ماند.</translation>
    </message>
    <message>
        <source>The conversation has not ended: notes first, ratings after.</source>
        <translation>گفت‌وگو پایان نیافته است: نخست یادداشت، سپس ارزیابی.</translation>
    </message>
    <message>
        <source>End the conversation first, read back, and say that it ended.</source>
        <translation>نخست گفت‌وگو را پایان دهید، بازخوانی کنید و بگویید که پایان یافت.</translation>
    </message>
    <message>
        <source>This questionnaire keeps its ratings shut by its own rule.</source>
        <translation>این پرسش‌نامه به قاعدهٔ خود ارزیابی‌ها را بسته نگه می‌دارد.</translation>
    </message>
    <message>
        <source>Answer the pages before the ratings: age, notice, conversation.</source>
        <translation>صفحه‌های پیش از ارزیابی را پاسخ دهید: سن، آگاهی‌رسانی، گفت‌وگو.</translation>
    </message>
    <message>
        <source>This questionnaire keeps its questions shut by its own rule.</source>
        <translation>این پرسش‌نامه به قاعدهٔ خود پرسش‌ها را بسته نگه می‌دارد.</translation>
    </message>
    <message>
        <source>Answer the pages before: safety, interpreter, notice.</source>
        <translation>صفحه‌های پیشین را پاسخ دهید: ایمنی، مترجم، آگاهی‌رسانی.</translation>
    </message>
    <message>
        <source>Only a clinician answers this.</source>
        <translation>به این تنها روان‌شناس یا پزشک پاسخ می‌دهد.</translation>
    </message>
    <message>
        <source>Hand the draft to a psychologist, or leave it out and say why.</source>
        <translation>پیش‌نویس را به روان‌شناس بسپارید، یا با ذکر دلیل ارزیابی نکنید.</translation>
    </message>
    <message>
        <source>Somebody has to come now. Stay with this person.</source>
        <translation>همین حالا کسی باید بیاید. کنار این شخص بمانید.</translation>
    </message>
    <message>
        <source>Stay with this person and call. Whoever comes says on the page of the case what was done. Notes, safety and needs stay open.</source>
        <translation>کنار این شخص بمانید و کسی را فرابخوانید. آن که می‌آید در صفحهٔ پرونده می‌گوید چه شد. یادداشت، ایمنی و نیازها باز می‌ماند.</translation>
    </message>
    <message>
        <source>What was noticed here is not answered yet.</source>
        <translation>به آنچه اینجا دیده شد هنوز کسی پاسخ نداده است.</translation>
    </message>
    <message>
        <source>Say who came and what was done, then sign. No reason takes its place.</source>
        <translation>بگویید چه کسی آمد و چه شد، سپس امضا کنید. هیچ دلیلی جای آن را نمی‌گیرد.</translation>
    </message>
    <message>
        <source>This was said before the person declined the notice. It is kept apart.</source>
        <translation>این پیش از آنکه شخص آگاهی‌رسانی را نپذیرد گفته شد. جدا نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Refer on other material, or not at all.</source>
        <translation>بر پایهٔ مدارک دیگر ارجاع دهید، یا ارجاع ندهید.</translation>
    </message>
    <message>
        <source>This is said to stem from ill-treatment. It is kept apart.</source>
        <translation>گفته می‌شود این از بدرفتاری به دست آمده است. جدا نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Have a lawyer settle it. Until then use other material.</source>
        <translation>حقوق‌دان آن را روشن کند. تا آن هنگام از مدارک دیگر بهره ببرید.</translation>
    </message>
    <message>
        <source>Silence, a declined notice or answer, tears and refused consent are never evidence.</source>
        <translation>سکوت، نپذیرفتن آگاهی‌رسانی یا پاسخ، اشک و ندادن رضایت هرگز شاهد نیست.</translation>
    </message>
    <message>
        <source>Offer the talk again, bring a lawyer, or decide on other material.</source>
        <translation>دوباره گفت‌وگو پیشنهاد کنید، وکیل بیاورید، یا بر پایهٔ مدارک دیگر تصمیم بگیرید.</translation>
    </message>
    <message>
        <source>The person is held, and nobody wrote down when a court looks next.</source>
        <translation>شخص در بازداشت است و کسی ننوشته که دادگاه کی دوباره بررسی می‌کند.</translation>
    </message>
    <message>
        <source>Record the day of the next legal review on the page of the case.</source>
        <translation>روز بررسی قضایی بعدی را در صفحهٔ پرونده ثبت کنید.</translation>
    </message>
    <message>
        <source>45 minutes have passed without a pause.</source>
        <translation>۴۵ دقیقه بی استراحت گذشت.</translation>
    </message>
    <message>
        <source>Offer a break. How long somebody was asked stands in the record.</source>
        <translation>استراحت پیشنهاد کنید. اینکه شخص چه مدت پرسیده شد در سند می‌ماند.</translation>
    </message>
    <message>
        <source>These translations are of something else.</source>
        <translation>این ترجمه‌ها از چیز دیگری است.</translation>
    </message>
    <message>
        <source>Choose the file they were exported from.</source>
        <translation>فایلی را انتخاب کنید که از آن بیرون آورده شده‌اند.</translation>
    </message>
    <message>
        <source>This file of texts to translate cannot be read.</source>
        <translation>این فایل متن‌های ترجمه را نمی‌توان خواند.</translation>
    </message>
    <message>
        <source>Export the texts again and begin with that. Detail: {detail}</source>
        <translation>متن‌ها را دوباره بیرون بیاورید و از آن آغاز کنید. جزئیات: {detail}</translation>
    </message>
    <message>
        <source>This decision cannot be made as it is.</source>
        <translation>این تصمیم به این صورت گرفته نمی‌شود.</translation>
    </message>
    <message>
        <source>Look at what the page of the decision says is open.</source>
        <translation>در صفحهٔ تصمیم ببینید چه چیزی هنوز باز است.</translation>
    </message>
    <message>
        <source>The decision is not complete.</source>
        <translation>تصمیم کامل نیست.</translation>
    </message>
    <message>
        <source>It needs an outcome, a legal ground, reasons, how and until when to appeal, who tells the person, and a panel.</source>
        <translation>نتیجه، مبنای قانونی، دلیل‌ها، چگونگی و مهلت اعتراض، کسی که به شخص می‌گوید، و هیئت لازم است.</translation>
    </message>
    <message>
        <source>Nothing is said yet of: {criteria}.</source>
        <translation>هنوز چیزی گفته نشده دربارهٔ: {criteria}.</translation>
    </message>
    <message>
        <source>Say of each criterion: met, not met, unclear or not assessed, and why.</source>
        <translation>دربارهٔ هر معیار بگویید: برآورده شده، برآورده نشده، نامشخص یا ارزیابی نشده، و چرا.</translation>
    </message>
    <message>
        <source>These criteria have no reasons: {criteria}.</source>
        <translation>این معیارها دلیل ندارند: {criteria}.</translation>
    </message>
    <message>
        <source>Write why, in words the person can be told.</source>
        <translation>بنویسید چرا، با سخنانی که بتوان به شخص گفت.</translation>
    </message>
    <message>
        <source>These criteria rest on no evidence: {criteria}.</source>
        <translation>این معیارها بر هیچ شاهدی استوار نیستند: {criteria}.</translation>
    </message>
    <message>
        <source>Met needs something that speaks for it, not met something that speaks against it. Otherwise it is unclear.</source>
        <translation>«برآورده شده» چیزی می‌خواهد که مؤید آن باشد و «برآورده نشده» چیزی که خلاف آن باشد. وگرنه نامشخص است.</translation>
    </message>
    <message>
        <source>Evidence is named that is in no record in force.</source>
        <translation>شاهدی نام برده شده که در هیچ سند معتبری نیست.</translation>
    </message>
    <message>
        <source>Take it out, and choose it again from the records.</source>
        <translation>آن را بردارید و دوباره از سندها انتخاب کنید.</translation>
    </message>
    <message>
        <source>The decision works from a record that was corrected since.</source>
        <translation>تصمیم بر سندی استوار است که از آن پس تصحیح شده است.</translation>
    </message>
    <message>
        <source>Read the correction. A draft goes on from it; what was proposed is withdrawn and prepared anew.</source>
        <translation>تصحیح را بخوانید. پیش‌نویس با آن ادامه می‌یابد؛ آنچه پیشنهاد شده پس گرفته و از نو آماده می‌شود.</translation>
    </message>
    <message>
        <source>Something new arrived on the case {case}.</source>
        <translation>چیز تازه‌ای دربارهٔ پروندهٔ {case} رسید.</translation>
    </message>
    <message>
        <source>Look at it first, then go on.</source>
        <translation>نخست آن را ببینید، سپس ادامه دهید.</translation>
    </message>
    <message>
        <source>Nobody may decide on a threat before there is a signed judgement.</source>
        <translation>تا داوری امضاشده‌ای نباشد، هیچ‌کس دربارهٔ تهدید تصمیم نمی‌گیرد.</translation>
    </message>
    <message>
        <source>Leave this criterion as not assessed, or ask the post for a judgement.</source>
        <translation>این معیار را ارزیابی‌نشده بگذارید یا از پاسگاه داوری بخواهید.</translation>
    </message>
    <message>
        <source>The panel has {named} decision-makers; the rules ask for {wanted}.</source>
        <translation>هیئت {named} تصمیم‌گیرنده دارد؛ قواعد {wanted} می‌خواهند.</translation>
    </message>
    <message>
        <source>Name another decision-maker.</source>
        <translation>تصمیم‌گیرندهٔ دیگری نام ببرید.</translation>
    </message>
    <message>
        <source>{officer} may not be on this panel.</source>
        <translation>{officer} نمی‌تواند در این هیئت باشد.</translation>
    </message>
    <message>
        <source>Decision-makers and lawyers are on a panel; who is heard is a lawyer.</source>
        <translation>در هیئت تصمیم‌گیرندگان و وکیلان‌اند؛ کسی که شنیده می‌شود وکیل است.</translation>
    </message>
    <message>
        <source>{officer} assessed what this decision works from.</source>
        <translation>{officer} آنچه را این تصمیم بر آن استوار است ارزیابی کرده است.</translation>
    </message>
    <message>
        <source>Name somebody who did not work on these records.</source>
        <translation>کسی را نام ببرید که روی این سندها کار نکرده باشد.</translation>
    </message>
    <message>
        <source>Not met is not decided without a lawyer.</source>
        <translation>«برآورده نشده» بدون وکیل تصمیم گرفته نمی‌شود.</translation>
    </message>
    <message>
        <source>Name a lawyer on the panel, or one who is heard.</source>
        <translation>وکیلی را در هیئت نام ببرید، یا وکیلی که شنیده شود.</translation>
    </message>
    <message>
        <source>{officer} has no say in this decision.</source>
        <translation>{officer} در این تصمیم نقشی ندارد.</translation>
    </message>
    <message>
        <source>The page of the decision says who is on its panel.</source>
        <translation>صفحهٔ تصمیم می‌گوید چه کسی در هیئت آن است.</translation>
    </message>
    <message>
        <source>Clinical content is no evidence and goes to no prosecutor.</source>
        <translation>محتوای بالینی شاهد نیست و به دادستان نمی‌رود.</translation>
    </message>
    <message>
        <source>Take it out: {record}.</source>
        <translation>آن را بردارید: {record}.</translation>
    </message>
    <message>
        <source>What was said before the rights notice goes to no prosecutor: {record}.</source>
        <translation>آنچه پیش از آگاهی از حقوق گفته شد به دادستان نمی‌رود: {record}.</translation>
    </message>
    <message>
        <source>Take it out of the material.</source>
        <translation>آن را از مدارک بردارید.</translation>
    </message>
    <message>
        <source>This person is a child, or may be one.</source>
        <translation>این شخص کودک است یا شاید کودک باشد.</translation>
    </message>
    <message>
        <source>Only child protection or more inquiry can be decided, and nothing is found of the criteria. If the person is an adult, a record has to say so.</source>
        <translation>تنها دربارهٔ حمایت از کودک یا پرس‌وجوی بیشتر می‌توان تصمیم گرفت و معیارها ارزیابی نمی‌شوند. اگر شخص بزرگسال است، سندی باید آن را بگوید.</translation>
    </message>
    <message>
        <source>{officer} is making a decision on this case already.</source>
        <translation>{officer} هم‌اکنون دربارهٔ این پرونده تصمیم می‌گیرد.</translation>
    </message>
    <message>
        <source>Open that one, or have it withdrawn.</source>
        <translation>آن را باز کنید، یا بخواهید پس گرفته شود.</translation>
    </message>
    <message>
        <source>A decision on the case {case} is in force.</source>
        <translation>تصمیمی دربارهٔ پروندهٔ {case} معتبر است.</translation>
    </message>
    <message>
        <source>Say first why it has to be looked at again.</source>
        <translation>نخست بگویید چرا باید دوباره بررسی شود.</translation>
    </message>
    <message>
        <source>This case has no record that may be given out so.</source>
        <translation>این پرونده سندی ندارد که بتوان چنین داد.</translation>
    </message>
    <message>
        <source>What is clinical, was said before the notice or is kept apart goes in no case file.</source>
        <translation>آنچه بالینی است، پیش از خواندن حقوق گفته شده یا جداگانه نگهداری می‌شود در محتوای پرونده نمی‌آید.</translation>
    </message>
    <message>
        <source>This case cannot be taken or moved on now.</source>
        <translation>این پرونده را اکنون نمی‌توان برداشت یا پیش برد.</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>دوباره به آن نگاه کنید.</translation>
    </message>
    <message>
        <source>This desk is a post. Queues are at headquarters.</source>
        <translation>این میز کار پاسگاه است. صف‌ها در ستاد هستند.</translation>
    </message>
    <message>
        <source>Its cases are under Cases.</source>
        <translation>پرونده‌هایش در بخش پرونده‌هاست.</translation>
    </message>
    <message>
        <source>{officer} has this case.</source>
        <translation>این پرونده نزد {officer} است.</translation>
    </message>
    <message>
        <source>Nothing of yours is lost. Talk with them; a supervisor or decision-maker can give it to you.</source>
        <translation>چیزی از کار شما گم نشده است. با او گفت‌وگو کنید؛ سرپرست یا تصمیم‌گیرنده می‌تواند آن را به شما بدهد.</translation>
    </message>
    <message>
        <source>Nobody has this case any more.</source>
        <translation>این پرونده دیگر نزد کسی نیست.</translation>
    </message>
    <message>
        <source>What is shown is new now. Claim it if it is yours to do.</source>
        <translation>اکنون وضعیت تازه دیده می‌شود. اگر کار شماست، آن را بردارید.</translation>
    </message>
    <message>
        <source>Nobody has claimed this case.</source>
        <translation>کسی این پرونده را برنداشته است.</translation>
    </message>
    <message>
        <source>Claim it first: who moves it on is named.</source>
        <translation>نخست آن را بردارید: نام کسی که پیش می‌برد می‌ماند.</translation>
    </message>
    <message>
        <source>Something arrived, or was said of this case, since you looked.</source>
        <translation>از زمانی که نگاه کردید چیزی برای این پرونده رسید یا گفته شد.</translation>
    </message>
    <message>
        <source>It is shown now. Look at it, then move the case on.</source>
        <translation>اکنون دیده می‌شود. ببینید، سپس پرونده را پیش ببرید.</translation>
    </message>
    <message>
        <source>You asked for a second look: somebody else has it.</source>
        <translation>شما نگاه دوم خواستید: کس دیگری نگاه می‌کند.</translation>
    </message>
    <message>
        <source>Let the case go, or take back that you want a second look.</source>
        <translation>پرونده را رها کنید، یا خواست نگاه دوم را پس بگیرید.</translation>
    </message>
    <message>
        <source>{officer} has acknowledged this already.</source>
        <translation>{officer} این را پیش‌تر تأیید کرده است.</translation>
    </message>
    <message>
        <source>Ask them what they do about it.</source>
        <translation>از او بپرسید چه می‌کند.</translation>
    </message>
    <message>
        <source>{officer} cannot be given a case here.</source>
        <translation>این‌جا نمی‌توان به {officer} پرونده داد.</translation>
    </message>
    <message>
        <source>Choose somebody who has an account at this desk and works in its queues.</source>
        <translation>کسی را برگزینید که در این میز کار حساب دارد و با صف‌ها کار می‌کند.</translation>
    </message>
    <message>
        <source>{desk} holds this case, and changes its names and papers.</source>
        <translation>این پرونده در اختیار {desk} است و نام‌ها و مدارک آنجا تغییر می‌کند.</translation>
    </message>
    <message>
        <source>Have it handed over to this desk, or have a supervisor take it over with a reason, on the page of the case. Records, facts and notes go on here.</source>
        <translation>بخواهید به این میز کار سپرده شود، یا سرپرست آن را با دلیل در صفحهٔ پرونده به عهده بگیرد. سابقه‌ها، واقعیت‌ها و یادداشت‌ها اینجا ادامه دارد.</translation>
    </message>
    <message>
        <source>This cannot be read as a proof.</source>
        <translation>این را نمی‌توان به صورت گواهی خواند.</translation>
    </message>
    <message>
        <source>Read the code again, or type the lines below it. That it cannot be read says nothing against whoever shows it.</source>
        <translation>کد را دوباره بخوانید یا سطرهای زیر آن را بنویسید. خوانده نشدنش چیزی علیه نشان‌دهنده نمی‌گوید.</translation>
    </message>
    <message>
        <source>Line {line} is not as it stands on the paper.</source>
        <translation>سطر {line} چنان نیست که روی کاغذ است.</translation>
    </message>
    <message>
        <source>Compare it letter by letter; the last two letters belong to it.</source>
        <translation>آن را حرف به حرف مقایسه کنید؛ دو نویسهٔ آخر از آن است.</translation>
    </message>
    <message>
        <source>This cannot be done with a proof.</source>
        <translation>با گواهی نمی‌توان چنین کرد.</translation>
    </message>
    <message>
        <source>Look again at the decision and at the proofs given out on it.</source>
        <translation>تصمیم و گواهی‌های داده‌شده بر پایهٔ آن را دوباره ببینید.</translation>
    </message>
    <message>
        <source>There is no code in this picture that can be read.</source>
        <translation>در این عکس کدی که خوانده شود نیست.</translation>
    </message>
    <message>
        <source>Take it again: straight from above, in even light, the whole code with white around it.</source>
        <translation>دوباره بگیرید: راست از بالا، در نور یکنواخت، همهٔ کد با سفیدی دور آن.</translation>
    </message>
    <message>
        <source>This is a code of another kind, not one of a proof.</source>
        <translation>این کدی از گونهٔ دیگر است، نه کد گواهی.</translation>
    </message>
    <message>
        <source>Look whether the paper has another code.</source>
        <translation>ببینید آیا کاغذ کد دیگری دارد.</translation>
    </message>
    <message>
        <source>This is not headquarters&apos; list of proofs.</source>
        <translation>این فهرست گواهی‌های ستاد نیست.</translation>
    </message>
    <message>
        <source>Ask headquarters for its newest list.</source>
        <translation>تازه‌ترین فهرست را از ستاد بخواهید.</translation>
    </message>
    <message>
        <source>What was decided is not an amnesty, so there is no proof of it.</source>
        <translation>آنچه تصمیم گرفته شد عفو نیست، پس گواهی‌ای برای آن نیست.</translation>
    </message>
    <message>
        <source>The letter tells the person what was decided.</source>
        <translation>نامه به شخص می‌گوید چه تصمیمی گرفته شد.</translation>
    </message>
    <message>
        <source>This decision, or this proof, is not in force.</source>
        <translation>این تصمیم یا این گواهی معتبر نیست.</translation>
    </message>
    <message>
        <source>Give the proof out on the decision that is in force now.</source>
        <translation>گواهی را بر پایهٔ تصمیمی بدهید که اکنون معتبر است.</translation>
    </message>
    <message>
        <source>This decision has to be looked at again first.</source>
        <translation>این تصمیم را نخست باید دوباره دید.</translation>
    </message>
    <message>
        <source>Give a proof out when a decision is in force that nobody reopened.</source>
        <translation>گواهی را وقتی بدهید که تصمیمی معتبر است که کسی دوباره نگشوده است.</translation>
    </message>
    <message>
        <source>The second officer has to be another decision-maker of this desk.</source>
        <translation>کارمند دوم باید تصمیم‌گیرندهٔ دیگری از این میز کار باشد.</translation>
    </message>
    <message>
        <source>Choose one who is here to type their passphrase.</source>
        <translation>کسی را برگزینید که اینجاست و عبارت عبور خود را می‌نویسد.</translation>
    </message>
    <message>
        <source>There is no second decision-maker at this desk.</source>
        <translation>در این میز کار تصمیم‌گیرندهٔ دومی نیست.</translation>
    </message>
    <message>
        <source>Have a supervisor add one on the page People.</source>
        <translation>بگذارید سرپرست او را در صفحهٔ «افراد» بیفزاید.</translation>
    </message>
    <message>
        <source>A proof takes one to three spellings of the name.</source>
        <translation>گواهی یک تا سه نگارش نام می‌گیرد.</translation>
    </message>
    <message>
        <source>Write each as the person says it or as others write it.</source>
        <translation>هر یک را چنان بنویسید که شخص می‌گوید یا دیگران می‌نویسند.</translation>
    </message>
    <message>
        <source>The birth date is not as exact as is said beside it.</source>
        <translation>تاریخ تولد به دقتی که کنارش گفته شده نیست.</translation>
    </message>
    <message>
        <source>Write as much of it as is known, or choose how much that is.</source>
        <translation>همان اندازه بنویسید که معلوم است، یا برگزینید چه اندازه است.</translation>
    </message>
    <message>
        <source>A proof ends after today and within ten years.</source>
        <translation>گواهی پس از امروز و تا ده سال پایان می‌یابد.</translation>
    </message>
    <message>
        <source>Choose another day.</source>
        <translation>روز دیگری برگزینید.</translation>
    </message>
    <message>
        <source>Another proof has taken the place of that one already.</source>
        <translation>گواهی دیگری پیش‌تر جای آن را گرفته است.</translation>
    </message>
    <message>
        <source>Replace the newest one.</source>
        <translation>تازه‌ترین را جایگزین کنید.</translation>
    </message>
    <message>
        <source>This proof counts no more, and that is for good.</source>
        <translation>این گواهی دیگر اعتبار ندارد و این همیشگی است.</translation>
    </message>
    <message>
        <source>If the person is amnestied all the same, give a new one out.</source>
        <translation>اگر شخص با این همه عفو شده است، گواهی تازه بدهید.</translation>
    </message>
    <message>
        <source>Nobody suspended this proof by hand.</source>
        <translation>کسی این گواهی را دستی معلق نکرده است.</translation>
    </message>
    <message>
        <source>What a decision suspends, a decision lets count again.</source>
        <translation>آنچه تصمیمی معلق می‌کند، تصمیمی دوباره معتبر می‌کند.</translation>
    </message>
    <message>
        <source>Proofs are given out at headquarters alone.</source>
        <translation>گواهی‌ها را تنها ستاد می‌دهد.</translation>
    </message>
    <message>
        <source>Ask headquarters; here a proof can be checked.</source>
        <translation>از ستاد بپرسید؛ اینجا می‌توان گواهی را بررسی کرد.</translation>
    </message>
    <message>
        <source>This list is of another headquarters.</source>
        <translation>این فهرست ستاد دیگری است.</translation>
    </message>
    <message>
        <source>Take one that this headquarters made.</source>
        <translation>آن را بگیرید که همین ستاد ساخته است.</translation>
    </message>
    <message>
        <source>The list of proofs that count no more is full.</source>
        <translation>فهرست گواهی‌های بی‌اعتبار پر است.</translation>
    </message>
    <message>
        <source>Tell whoever looks after the program.</source>
        <translation>به کسی که از برنامه نگهداری می‌کند بگویید.</translation>
    </message>
    <message>
        <source>Headquarters&apos; key did not sign this: it was altered or forged.</source>
        <translation>کلید ستاد این را امضا نکرده است: دست‌کاری یا جعل شده است.</translation>
    </message>
    <message>
        <source>Nothing was taken back. The true proof may be another person&apos;s.</source>
        <translation>چیزی پس گرفته نشد. گواهی راستین شاید از شخص دیگری باشد.</translation>
    </message>
    <message>
        <source>Headquarters has no such key.</source>
        <translation>ستاد چنین کلیدی ندارد.</translation>
    </message>
    <message>
        <source>Look at the keys on the page again.</source>
        <translation>کلیدهای صفحه را دوباره ببینید.</translation>
    </message>
    <message>
        <source>The figures over many cases were not those of the cases.</source>
        <translation>اعداد پرونده‌ها با خود پرونده‌ها یکی نبود.</translation>
    </message>
    <message>
        <source>Nothing is lost: they are counted again when Numbers is opened the next time.</source>
        <translation>چیزی از دست نرفته است: بار دیگر که «اعداد» باز شود دوباره شمرده می‌شوند.</translation>
    </message>
    <message>
        <source>This key is vouched for no more already.</source>
        <translation>این کلید پیش از این هم دیگر تأیید نمی‌شود.</translation>
    </message>
    <message>
        <source>Give the proofs it signed out anew.</source>
        <translation>گواهی‌هایی را که امضا کرده از نو بدهید.</translation>
    </message>
    <message>
        <source>This case is restricted since {since}: it was decided, and the days it is kept for all have passed.</source>
        <translation>دسترسی به این پرونده از {since} محدود است: دربارهٔ آن تصمیم گرفته شده و روزهایی که برای همه باز بود گذشته است.</translation>
    </message>
    <message>
        <source>A supervisor or a decision-maker opens it, each time with a reason. An appeal, or putting the case on legal hold, ends that.</source>
        <translation>سرپرست یا تصمیم‌گیرنده آن را باز می‌کند، هر بار با دلیل. تجدیدنظرخواهی یا توقف امحا محدودیت را برمی‌دارد.</translation>
    </message>
    <message>
        <source>Nobody gets a case by the word of others.</source>
        <translation>با گفتهٔ دیگران برای کسی پرونده باز نمی‌شود.</translation>
    </message>
    <message>
        <source>Write how and when this person made contact themselves.</source>
        <translation>بنویسید این شخص خودش چگونه و کی تماس گرفت.</translation>
    </message>
    <message>
        <source>This word could endanger who carries the paper: {word}. Nothing was printed.</source>
        <translation>این واژه می‌تواند برای کسی که کاغذ را همراه دارد خطرناک باشد: {word}. چیزی چاپ نشد.</translation>
    </message>
    <message>
        <source>Write it otherwise in the step it stands in, and print again.</source>
        <translation>آن را در همان گام جور دیگری بنویسید و دوباره چاپ کنید.</translation>
    </message>
    <message>
        <source>Two desks wrote this differently.</source>
        <translation>دو میز کار این را متفاوت نوشته‌اند.</translation>
    </message>
    <message>
        <source>Settle what is marked, then print.</source>
        <translation>نخست آنچه نشان‌دار است را روشن کنید، سپس چاپ کنید.</translation>
    </message>
    <message>
        <source>Nobody becomes a case by what others say of them.</source>
        <translation>هیچ‌کس با گفتهٔ دیگران پرونده نمی‌شود.</translation>
    </message>
    <message>
        <source>Wait until the person calls themselves, and make it one story with this call. Until then leave it open, or join it to a case that is here.</source>
        <translation>صبر کنید تا خود شخص تماس بگیرد و آن را با این تماس یک ماجرا کنید. تا آن زمان آن را باز بگذارید یا به پرونده‌ای که اینجاست بپیوندید.</translation>
    </message>
    <message>
        <source>These ratings are sealed to who rates.</source>
        <translation>این ارزیابی‌ها برای ارزیاب مهر و موم شده است.</translation>
    </message>
    <message>
        <source>They open when both raters have locked. A draft that was handed over opens when the officer who had it unlocks this desk once more, or when the organisation opens it.</source>
        <translation>وقتی هر دو قطعی کنند باز می‌شود. پیش‌نویس سپرده‌شده وقتی باز می‌شود که کارمندی که آن را داشت یک بار دیگر این میز کار را باز کند، یا سازمان آن را باز کند.</translation>
    </message>
    <message>
        <source>The second rating does not allow this now.</source>
        <translation>ارزیابی دوم اکنون این را اجازه نمی‌دهد.</translation>
    </message>
    <message>
        <source>Look at it under Second rater.</source>
        <translation>آن را در «ارزیاب دوم» ببینید.</translation>
    </message>
    <message>
        <source>This assessment was drawn to be rated by a second person.</source>
        <translation>این ارزیابی به قرعه برای نفر دوم برگزیده شد.</translation>
    </message>
    <message>
        <source>Lock your ratings under Second rater; a supervisor names who rates.</source>
        <translation>ارزیابی خود را در «ارزیاب دوم» قطعی کنید؛ سرپرست ارزیاب را نام می‌برد.</translation>
    </message>
    <message>
        <source>Nobody is named yet to rate this a second time.</source>
        <translation>هنوز کسی برای ارزیابی دوم نام برده نشده است.</translation>
    </message>
    <message>
        <source>A supervisor names somebody under Second rater, or ends it with a reason.</source>
        <translation>سرپرست کسی را در «ارزیاب دوم» نام می‌برد یا آن را با دلیل پایان می‌دهد.</translation>
    </message>
    <message>
        <source>A second rating was asked for, and your ratings are not locked yet.</source>
        <translation>ارزیابی دوم خواسته شده و ارزیابی شما هنوز قطعی نیست.</translation>
    </message>
    <message>
        <source>Lock them under Second rater. Sign when both have rated.</source>
        <translation>آن‌ها را در «ارزیاب دوم» قطعی کنید. وقتی هر دو ارزیابی کردند امضا کنید.</translation>
    </message>
    <message>
        <source>The second rater has not locked yet: {names}.</source>
        <translation>ارزیاب دوم هنوز قطعی نکرده است: {names}.</translation>
    </message>
    <message>
        <source>Wait for them, or have a supervisor end it with a reason.</source>
        <translation>منتظر بمانید یا سرپرست آن را با دلیل پایان دهد.</translation>
    </message>
    <message>
        <source>Both have locked, and the first ratings are not opened yet.</source>
        <translation>هر دو قطعی کرده‌اند و ارزیابی‌های نخست هنوز باز نشده است.</translation>
    </message>
    <message>
        <source>They open when the first rater opens the page Second rater.</source>
        <translation>وقتی ارزیاب نخست صفحهٔ «ارزیاب دوم» را باز کند باز می‌شود.</translation>
    </message>
    <message>
        <source>The two raters have not settled yet.</source>
        <translation>دو ارزیاب هنوز توافق نکرده‌اند.</translation>
    </message>
    <message>
        <source>Settle item by item under Second rater; a disagreement may stay, with a reason.</source>
        <translation>در «ارزیاب دوم» مورد به مورد توافق کنید؛ اختلاف می‌تواند با دلیل بماند.</translation>
    </message>
    <message>
        <source>Ratings were changed after they had been locked.</source>
        <translation>ارزیابی‌ها پس از قطعی شدن تغییر کرده است.</translation>
    </message>
    <message>
        <source>Put them back as they were. What the two agreed on stands beside them and is kept.</source>
        <translation>آن‌ها را به حالت پیش برگردانید. آنچه دو نفر بر آن توافق کردند کنارش می‌ماند و نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>No second rating is asked of you here.</source>
        <translation>اینجا از شما ارزیابی دوم خواسته نشده است.</translation>
    </message>
    <message>
        <source>A supervisor asks for one, or the organisation&apos;s rule draws it.</source>
        <translation>سرپرست آن را می‌خواهد یا قاعدهٔ سازمان به قرعه برمی‌گزیند.</translation>
    </message>
    <message>
        <source>The ratings of this draft lie in the open: nobody could rate it blind.</source>
        <translation>ارزیابی‌های این پیش‌نویس باز است: کسی نمی‌تواند آن را نادیده ارزیابی کند.</translation>
    </message>
    <message>
        <source>Drafts begun from now on are sealed. Move this one to a newer version, or sign it.</source>
        <translation>پیش‌نویس‌هایی که از این پس آغاز شوند مهر و موم می‌شوند. این یکی را به نسخهٔ تازه‌تر ببرید یا امضا کنید.</translation>
    </message>
    <message>
        <source>These ratings are locked already.</source>
        <translation>این ارزیابی‌ها پیش‌تر قطعی شده است.</translation>
    </message>
    <message>
        <source>They wait for: {names}.</source>
        <translation>در انتظار: {names}.</translation>
    </message>
    <message>
        <source>These are not rated with reasons yet: {names}.</source>
        <translation>این‌ها هنوز با دلیل ارزیابی نشده‌اند: {names}.</translation>
    </message>
    <message>
        <source>Rate each, or leave it out with a reason; then lock.</source>
        <translation>هر کدام را ارزیابی کنید یا با دلیل کنار بگذارید؛ سپس قطعی کنید.</translation>
    </message>
    <message>
        <source>The other&apos;s ratings are at this desk already: yours would not be blind.</source>
        <translation>ارزیابی‌های دیگری پیش‌تر در این میز کار است: ارزیابی شما مستقل نمی‌بود.</translation>
    </message>
    <message>
        <source>A supervisor ends this second rating with a reason.</source>
        <translation>سرپرست این ارزیابی دوم را با دلیل پایان می‌دهد.</translation>
    </message>
    <message>
        <source>The second rater has locked already.</source>
        <translation>ارزیاب دوم پیش‌تر قطعی کرده است.</translation>
    </message>
    <message>
        <source>Nothing has to be rated any more.</source>
        <translation>دیگر چیزی برای ارزیابی نیست.</translation>
    </message>
    <message>
        <source>This second rating was ended.</source>
        <translation>این ارزیابی دوم پایان یافته است.</translation>
    </message>
    <message>
        <source>Your keys open the first rater&apos;s ratings: you could not rate blind.</source>
        <translation>کلیدهای شما ارزیابی‌های نفر نخست را باز می‌کند: نمی‌توانید مستقل ارزیابی کنید.</translation>
    </message>
    <message>
        <source>A supervisor asks somebody else, who does not hold the organisation&apos;s identity.</source>
        <translation>سرپرست از کس دیگری می‌خواهد که کلید سازمان را ندارد.</translation>
    </message>
    <message>
        <source>Ratings are shown when all have locked theirs.</source>
        <translation>ارزیابی‌ها وقتی نشان داده می‌شود که همه مال خود را قطعی کنند.</translation>
    </message>
    <message>
        <source>Until then each is sealed to who rated.</source>
        <translation>تا آن زمان هر کدام برای ارزیاب خود مهر و موم است.</translation>
    </message>
    <message>
        <source>This is settled already.</source>
        <translation>بر این پیش‌تر توافق شده است.</translation>
    </message>
    <message>
        <source>Both originals and the reasons for each change are kept.</source>
        <translation>هر دو ارزیابی اصلی و دلیل هر تغییر نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>This is for the two raters to say, or for the third who sits with them.</source>
        <translation>این را دو ارزیاب می‌گویند یا نفر سومی که کنارشان است.</translation>
    </message>
    <message>
        <source>Ask one of them.</source>
        <translation>از یکی از آن‌ها بخواهید.</translation>
    </message>
    <message>
        <source>What was sealed is not at this desk any more.</source>
        <translation>آنچه مهر و موم شده بود دیگر در این میز کار نیست.</translation>
    </message>
    <message>
        <source>This desk belongs to no organisation yet to which ratings could be sealed.</source>
        <translation>این میز کار هنوز به سازمانی وابسته نیست که ارزیابی‌ها برایش مهر و موم شود.</translation>
    </message>
    <message>
        <source>Join the organisation first.</source>
        <translation>نخست به سازمان بپیوندید.</translation>
    </message>
    <message>
        <source>The ratings of this draft are locked for a second rater.</source>
        <translation>ارزیابی‌های این پیش‌نویس برای ارزیاب دوم قطعی شده است.</translation>
    </message>
    <message>
        <source>It goes on when both have locked, or when a supervisor ends the second rating.</source>
        <translation>وقتی هر دو قطعی کنند یا سرپرست ارزیابی دوم را پایان دهد ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>Correct it, or say why it no longer counts.</source>
        <translation>آن را تصحیح کنید یا بگویید چرا به حساب نمی‌آید.</translation>
    </message>
    <message>
        <source>Answer that question, then choose again.</source>
        <translation>به آن پرسش پاسخ دهید، سپس دوباره برگزینید.</translation>
    </message>
    <message>
        <source>The decision leaves out a record that was in force: {record}.</source>
        <translation>در تصمیم سندی که معتبر بود جا افتاده است: {record}.</translation>
    </message>
    <message>
        <source>A decision works from every record. Nobody signs this one: do not agree, and say why. Tell a supervisor.</source>
        <translation>تصمیم بر همهٔ سندها استوار است. این یکی را کسی امضا نمی‌کند: نظر مخالف بدهید و دلیلش را بگویید. به سرپرست خبر دهید.</translation>
    </message>
    <message>
        <source>Your key does not remember to whom ratings of {names} are sealed.</source>
        <translation>کلید شما به یاد ندارد که ارزیابی‌های {names} برای چه کسی مهر شده است.</translation>
    </message>
    <message>
        <source>Let them unlock this desk once, then lock and unlock it yourself. Headquarters has to have certified them.</source>
        <translation>بگذارید او یک بار این میز را باز کند، سپس خودتان آن را قفل و باز کنید. ستاد باید او را گواهی کرده باشد.</translation>
    </message>
    <message>
        <source>What was given for this second rating stays here for now.</source>
        <translation>آنچه برای این ارزیابی دوم داده شد، فعلاً اینجا می‌ماند.</translation>
    </message>
    <message>
        <source>It goes once it is settled or ended and headquarters has confirmed what this desk signed. Lift a hold first.</source>
        <translation>وقتی توافق شد یا پایان یافت و ستاد آنچه این میز امضا کرده را تأیید کرد، پاک می‌شود. نخست نگهداری را بردارید.</translation>
    </message>
    <message>
        <source>Two officers open it together.</source>
        <translation>دو کارمند با هم آن را باز می‌کنند.</translation>
    </message>
    <message>
        <source>Choose one of this desk who is neither you nor who locked; add one under People.</source>
        <translation>یکی از همین میز را برگزینید که نه شما باشد و نه کسی که قطعی کرده؛ زیر «افراد» بیفزایید.</translation>
    </message>
    <message>
        <source>This file cannot be taken in as it is.</source>
        <translation>این فایل را به همین صورت نمی‌توان پذیرفت.</translation>
    </message>
    <message>
        <source>Save it as JPEG, PNG or PDF where it was made, and choose it again.</source>
        <translation>آن را همان‌جا که ساخته شده به صورت JPEG، PNG یا PDF ذخیره و دوباره انتخاب کنید.</translation>
    </message>
    <message>
        <source>This case has as many files as a case may have: {files}.</source>
        <translation>این پرونده همان‌قدر فایل دارد که یک پرونده می‌تواند داشته باشد: {files}.</translation>
    </message>
    <message>
        <source>Keep the paper itself, and record it here without a picture. Smaller pictures take less room.</source>
        <translation>خود مدرک را نگه دارید و آن را اینجا بدون تصویر ثبت کنید. تصویرهای کوچک‌تر جای کمتری می‌گیرند.</translation>
    </message>
    <message>
        <source>What is known of this file is here; the file itself is not yet.</source>
        <translation>آنچه از این فایل دانسته است اینجاست؛ خود فایل هنوز نیست.</translation>
    </message>
    <message>
        <source>It comes with another stick of the desk that took it in. Ask that desk to send everything again.</source>
        <translation>با فلش دیگری از همان میز کار که آن را پذیرفته می‌آید. از آن میز کار بخواهید همه را دوباره بفرستد.</translation>
    </message>
    <message>
        <source>There is nothing in this file.</source>
        <translation>در این فایل چیزی نیست.</translation>
    </message>
    <message>
        <source>Copy it again from where it was made, and choose it again.</source>
        <translation>آن را از جایی که ساخته شده دوباره رونوشت بگیرید و دوباره انتخاب کنید.</translation>
    </message>
    <message>
        <source>This file is larger than what can be taken in: 64 MB, or 80 million pixels.</source>
        <translation>این فایل از آنچه می‌توان پذیرفت بزرگ‌تر است: ۶۴ مگابایت یا ۸۰ میلیون پیکسل.</translation>
    </message>
    <message>
        <source>Scan it with 300 dots per inch, or save each page as a file of its own.</source>
        <translation>آن را با ۳۰۰ نقطه در اینچ اسکن کنید، یا هر صفحه را فایلی جدا ذخیره کنید.</translation>
    </message>
    <message>
        <source>Files of this kind cannot be read here, so nobody can say what they tell.</source>
        <translation>این نوع فایل اینجا خوانده نمی‌شود، پس کسی نمی‌داند چه چیزی را فاش می‌کند.</translation>
    </message>
    <message>
        <source>Save it as JPEG, PNG or PDF where it was made. A telephone can take pictures as JPEG: choose “most compatible” in its settings.</source>
        <translation>آن را همان‌جا که ساخته شده به صورت JPEG، PNG یا PDF ذخیره کنید. تلفن می‌تواند با JPEG عکس بگیرد: در تنظیماتش «سازگارترین» را انتخاب کنید.</translation>
    </message>
    <message>
        <source>A file of another kind is asked for here.</source>
        <translation>اینجا فایلی از نوع دیگر خواسته شده است.</translation>
    </message>
    <message>
        <source>Choose a picture for a picture, a sound for a sound, a film for a film.</source>
        <translation>برای تصویر تصویر، برای صدا صدا، برای فیلم فیلم انتخاب کنید.</translation>
    </message>
    <message>
        <source>This file is damaged, or is not what it looks like. It was not taken in.</source>
        <translation>این فایل آسیب دیده یا آن نیست که به نظر می‌رسد. پذیرفته نشد.</translation>
    </message>
    <message>
        <source>Copy or scan it again. Do not open it with another program here.</source>
        <translation>دوباره رونوشت بگیرید یا اسکن کنید. اینجا آن را با برنامهٔ دیگری باز نکنید.</translation>
    </message>
    <message>
        <source>This document is closed by a password.</source>
        <translation>این سند با گذرواژه بسته شده است.</translation>
    </message>
    <message>
        <source>Save it without the password where it can be opened, and choose that.</source>
        <translation>آن را جایی که باز می‌شود بدون گذرواژه ذخیره کنید و همان را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Reading this file took too long and was stopped. It was not taken in.</source>
        <translation>خواندن این فایل بیش از اندازه طول کشید و متوقف شد. پذیرفته نشد.</translation>
    </message>
    <message>
        <source>It may be made to do harm. Scan the paper again, or take a picture of it.</source>
        <translation>شاید برای آسیب زدن ساخته شده باشد. مدرک را دوباره اسکن کنید یا از آن عکس بگیرید.</translation>
    </message>
    <message>
        <source>What read this file broke down and was stopped. It was not taken in.</source>
        <translation>آنچه این فایل را می‌خواند از کار افتاد و متوقف شد. پذیرفته نشد.</translation>
    </message>
    <message>
        <source>No sound can be taken from a microphone.</source>
        <translation>از میکروفون صدایی گرفته نمی‌شود.</translation>
    </message>
    <message>
        <source>Go on without recording, or have whoever looks after this computer see to it.</source>
        <translation>بی ضبط صدا ادامه دهید، یا از مسئول این رایانه بخواهید رسیدگی کند.</translation>
    </message>
    <message>
        <source>This is not what was recorded: piece {piece} is not as it was.</source>
        <translation>این همان نیست که ضبط شد: تکهٔ {piece} مانند پیش نیست.</translation>
    </message>
    <message>
        <source>Do not rely on it, and tell your supervisor. What comes before it can be heard.</source>
        <translation>به آن تکیه نکنید و به سرپرست بگویید. آنچه پیش از آن است شنیدنی است.</translation>
    </message>
    <message>
        <source>This cannot be done with this recording now.</source>
        <translation>اکنون این کار با این ضبط صدا شدنی نیست.</translation>
    </message>
    <message>
        <source>This program was installed without what takes sound.</source>
        <translation>این برنامه بی بخش گرفتن صدا نصب شده است.</translation>
    </message>
    <message>
        <source>Go on without recording. Whoever looks after this computer installs it with: pip install vetting-desk[media]</source>
        <translation>بی ضبط صدا ادامه دهید. مسئول این رایانه آن را چنین نصب می‌کند: pip install vetting-desk[media]</translation>
    </message>
    <message>
        <source>No microphone was found.</source>
        <translation>میکروفونی یافت نشد.</translation>
    </message>
    <message>
        <source>Connect one, or let this program use it in the settings of the system.</source>
        <translation>یکی وصل کنید، یا در تنظیمات سیستم به این برنامه اجازه دهید.</translation>
    </message>
    <message>
        <source>A talk is being recorded.</source>
        <translation>صدای گفت‌وگویی ضبط می‌شود.</translation>
    </message>
    <message>
        <source>Stop it first; the sign above the pages does it.</source>
        <translation>نخست آن را متوقف کنید؛ نشانهٔ بالای صفحه‌ها این کار را می‌کند.</translation>
    </message>
    <message>
        <source>This recording was erased.</source>
        <translation>این ضبط صدا برای همیشه پاک شد.</translation>
    </message>
    <message>
        <source>That there was one, and how long, stays.</source>
        <translation>اینکه بود و چه‌قدر بود می‌ماند.</translation>
    </message>
    <message>
        <source>A legal hold keeps this case with its recordings.</source>
        <translation>امحای این پرونده با ضبط‌های صدایش متوقف است.</translation>
    </message>
    <message>
        <source>A supervisor lifts the hold where its reason is over.</source>
        <translation>سرپرست وقتی دلیلش تمام شد توقف را برمی‌دارد.</translation>
    </message>
    <message>
        <source>Its sound is on its way to headquarters.</source>
        <translation>صدای آن در راه ستاد است.</translation>
    </message>
    <message>
        <source>Wait for headquarters&apos; receipt, then erase it.</source>
        <translation>منتظر رسید ستاد بمانید، سپس پاکش کنید.</translation>
    </message>
    <message>
        <source>This is a clinical talk. It is sealed to psychologists and stays here.</source>
        <translation>این گفت‌وگوی بالینی است. برای روان‌شناسان مهر و موم شده و همین‌جا می‌ماند.</translation>
    </message>
    <message>
        <source>A psychologist releases in words what others need to know.</source>
        <translation>آنچه دیگران باید بدانند، روان‌شناس با سخن آزاد می‌کند.</translation>
    </message>
    <message>
        <source>Its sound was signed for headquarters before.</source>
        <translation>صدای آن پیش‌تر برای ستاد امضا شده است.</translation>
    </message>
    <message>
        <source>It goes with the next bundle, or has gone.</source>
        <translation>با بستهٔ بعدی می‌رود، یا رفته است.</translation>
    </message>
    <message>
        <source>There is no sound in this recording.</source>
        <translation>در این ضبط صدایی نیست.</translation>
    </message>
    <message>
        <source>Nothing was kept before it ended.</source>
        <translation>پیش از پایانش چیزی نگه داشته نشد.</translation>
    </message>
    <message>
        <source>This is headquarters: recordings are sent by posts.</source>
        <translation>این ستاد است: ضبط‌های صدا را پاسگاه‌ها می‌فرستند.</translation>
    </message>
    <message>
        <source>Listen to it here.</source>
        <translation>همین‌جا به آن گوش دهید.</translation>
    </message>
    <message>
        <source>The person has not agreed to be recorded. That is their right, and nothing depends on it.</source>
        <translation>شخص به ضبط صدا رضایت نداده است. این حق اوست و چیزی به آن بسته نیست.</translation>
    </message>
    <message>
        <source>Go on without recording. Ask only if there is a reason to, and write down how and what they said.</source>
        <translation>بی ضبط صدا ادامه دهید. فقط اگر دلیلی هست بپرسید و بنویسید چگونه پرسیدید و چه گفت.</translation>
    </message>
    <message>
        <source>This casebook cannot be brought up to this version of the program.</source>
        <translation>این دفتر پرونده‌ها را نمی‌توان به این نسخهٔ برنامه رساند.</translation>
    </message>
    <message>
        <source>It is as it was. Go on with the version before, make a backup, and tell headquarters: {detail}</source>
        <translation>همان است که بود. با نسخهٔ پیشین ادامه دهید، نسخهٔ پشتیبان بسازید و به ستاد خبر دهید: {detail}</translation>
    </message>
    <message>
        <source>A rating of this case is to be looked at by a supervisor today, and none has looked.</source>
        <translation>یکی از ارزیابی‌های این پرونده را باید امروز سرپرستی ببیند و هنوز کسی ندیده است.</translation>
    </message>
    <message>
        <source>Ask a supervisor to look at it on the page of the case. Notes, ratings, safety and needs stay open.</source>
        <translation>از سرپرستی بخواهید آن را در صفحهٔ پرونده ببیند. یادداشت‌ها، ارزیابی‌ها، ایمنی و نیازها باز می‌مانند.</translation>
    </message>
    <message>
        <source>{officer} signed a list of proofs with the last number there is.</source>
        <translation>{officer} فهرست گواهی‌ها را با آخرین شمارهٔ ممکن امضا کرده است.</translation>
    </message>
    <message>
        <source>No program of ours does that. Have the officer&apos;s certificate revoked as misused, on the page Organisation; then another officer makes the list anew.</source>
        <translation>برنامهٔ ما چنین نمی‌کند. گواهی کارمند باید در صفحهٔ سازمان به‌سبب سوءاستفاده باطل شود؛ سپس کارمند دیگری فهرست را از نو می‌سازد.</translation>
    </message>
    <message>
        <source>Something of this case is open. Interviews not signed: {drafts}; tasks nobody answered: {tasks}; records sent back: {returned}; alarms: {alarms}.</source>
        <translation>در این پرونده چیزی ناتمام است. گفت‌وگوهای امضانشده: {drafts}؛ کارهای بی‌پاسخ: {tasks}؛ سندهای بازگردانده‌شده: {returned}؛ هشدارها: {alarms}.</translation>
    </message>
    <message>
        <source>See to it on the page of the case, then close it.</source>
        <translation>در صفحهٔ پرونده به آن رسیدگی کنید و سپس آن را ببندید.</translation>
    </message>
    <message>
        <source>The case {reference} is closed. Nothing is begun in it.</source>
        <translation>پروندهٔ {reference} بسته است. در آن چیزی آغاز نمی‌شود.</translation>
    </message>
    <message>
        <source>A supervisor of the desk that holds it, or headquarters, opens it again on the page of the case.</source>
        <translation>سرپرست میز کاری که پرونده در اختیار آن است، یا ستاد، آن را در صفحهٔ پرونده دوباره می‌گشاید.</translation>
    </message>
    <message>
        <source>The instrument {file} reckons with ratings, and is not added.</source>
        <translation>پرسش‌نامهٔ {file} با ارزیابی‌ها حساب می‌کند و افزوده نمی‌شود.</translation>
    </message>
    <message>
        <source>Ratings are a person&apos;s words and are never added up. Take the reckoning out of the row {question}, and add it again.</source>
        <translation>ارزیابی‌ها سخن یک انسان‌اند و هرگز جمع زده نمی‌شوند. محاسبه را از سطر {question} بردارید و دوباره آن را بیفزایید.</translation>
    </message>
    <message>
        <source>The organisation&apos;s rules are not what officers signed.</source>
        <translation>قواعد سازمان آن نیست که کارمندان امضا کرده‌اند.</translation>
    </message>
    <message>
        <source>Nothing is decided or erased by them. A supervisor puts this right: Organisation, Rules.</source>
        <translation>بر پایهٔ آنها چیزی تصمیم گرفته یا پاک نمی‌شود. سرپرست این را درست می‌کند: «سازمان»، «قواعد».</translation>
    </message>
    <message>
        <source>The organisation&apos;s rules wait for a second officer&apos;s signature.</source>
        <translation>قواعد سازمان منتظر امضای کارمند دوم است.</translation>
    </message>
    <message>
        <source>They decide over people, and one officer signed them. A second one does: Organisation, Rules.</source>
        <translation>آنها دربارهٔ افراد تصمیم می‌گیرند و یک کارمند امضایشان کرده است. کارمند دوم هم امضا می‌کند: «سازمان»، «قواعد».</translation>
    </message>
    <message>
        <source>This PDF is no copy for others.</source>
        <translation>این PDF رونوشتی برای دیگران نیست.</translation>
    </message>
    <message>
        <source>Take the PDF of a copy or case file that was given out.</source>
        <translation>PDF رونوشت یا پروندهٔ کاملی را که داده شده بگیرید.</translation>
    </message>
    <message>
        <source>The update is not taken.</source>
        <translation>به‌روزرسانی پذیرفته نشد.</translation>
    </message>
    <message>
        <source>Ask headquarters for another one.</source>
        <translation>از ستاد یکی دیگر بخواهید.</translation>
    </message>
    <message>
        <source>This is no update that two people of your organisation signed.</source>
        <translation>این به‌روزرسانی‌ای نیست که دو نفر از سازمان شما امضا کرده باشند.</translation>
    </message>
    <message>
        <source>It was altered, cut short, or made by somebody else. Do not use it, and tell headquarters where it came from. Nothing was saved.</source>
        <translation>دست‌کاری یا بریده شده، یا کس دیگری آن را ساخته است. آن را به کار نبرید و به ستاد بگویید از کجا آمده است. چیزی ذخیره نشد.</translation>
    </message>
    <message>
        <source>Headquarters has not signed this update yet.</source>
        <translation>ستاد هنوز این به‌روزرسانی را امضا نکرده است.</translation>
    </message>
    <message>
        <source>It is the maker&apos;s file. A desk takes it once headquarters has signed it too.</source>
        <translation>این فایل سازنده است. میز کار آن را هنگامی می‌پذیرد که ستاد هم امضا کند.</translation>
    </message>
    <message>
        <source>This program cannot read such a new update.</source>
        <translation>این برنامه نمی‌تواند به‌روزرسانی‌ای چنین تازه را بخواند.</translation>
    </message>
    <message>
        <source>Ask headquarters for the update that comes between.</source>
        <translation>از ستاد به‌روزرسانی میانی را بخواهید.</translation>
    </message>
    <message>
        <source>Whether the signature of {name} on the update counts cannot be said here.</source>
        <translation>اینکه امضای {name} بر به‌روزرسانی معتبر است یا نه، اینجا گفتنی نیست.</translation>
    </message>
    <message>
        <source>Take in a return bundle from headquarters first, and look at the clock of this computer. If that does not help, ask headquarters to have the update signed anew.</source>
        <translation>نخست یک بستهٔ پاسخ از ستاد را دریافت کنید و به ساعت این رایانه نگاه کنید. اگر کمک نکرد، از ستاد بخواهید به‌روزرسانی دوباره امضا شود.</translation>
    </message>
    <message>
        <source>Version {version} is not newer than what was seen at this desk.</source>
        <translation>نسخهٔ {version} تازه‌تر از آنچه در این میز کار دیده شده نیست.</translation>
    </message>
    <message>
        <source>Nothing was saved. Ask headquarters for the newest update.</source>
        <translation>چیزی ذخیره نشد. از ستاد تازه‌ترین به‌روزرسانی را بخواهید.</translation>
    </message>
    <message>
        <source>The update has nothing for a computer such as this one.</source>
        <translation>در به‌روزرسانی چیزی برای چنین رایانه‌ای نیست.</translation>
    </message>
    <message>
        <source>Ask headquarters for an update that has.</source>
        <translation>از ستاد به‌روزرسانی‌ای بخواهید که آن را داشته باشد.</translation>
    </message>
    <message>
        <source>The return bundle is on the stick, but the update did not fit beside it.</source>
        <translation>بستهٔ پاسخ روی فلش است، اما به‌روزرسانی کنار آن جا نشد.</translation>
    </message>
    <message>
        <source>The update needs {needed}, and {free} are free. Make room and write again, or carry the update on another stick.</source>
        <translation>به‌روزرسانی {needed} می‌خواهد و {free} آزاد است. جا باز کنید و دوباره بنویسید، یا به‌روزرسانی را با فلش دیگری ببرید.</translation>
    </message>
    <message>
        <source>The update cannot be made so.</source>
        <translation>به‌روزرسانی را این‌گونه نمی‌توان ساخت.</translation>
    </message>
    <message>
        <source>Updates are made from a terminal, which says why.</source>
        <translation>به‌روزرسانی‌ها از پایانه ساخته می‌شوند، که دلیل را می‌گوید.</translation>
    </message>
    <message>
        <source>The registry&apos;s database cannot do this now.</source>
        <translation>پایگاه دادهٔ فهرست اکنون نمی‌تواند این را انجام دهد.</translation>
    </message>
    <message>
        <source>Nothing that was kept is lost. Try again in a while.</source>
        <translation>آنچه نگه داشته شده از دست نرفته است. کمی بعد دوباره بیازمایید.</translation>
    </message>
    <message>
        <source>What works with PostgreSQL is not installed here: {missing}.</source>
        <translation>آنچه با PostgreSQL کار می‌کند اینجا نصب نیست: {missing}.</translation>
    </message>
    <message>
        <source>Install it with: pip install vetting-desk[{extra}]</source>
        <translation>آن را چنین نصب کنید: pip install vetting-desk[{extra}]</translation>
    </message>
    <message>
        <source>The registry&apos;s database cannot be reached.</source>
        <translation>پایگاه دادهٔ فهرست در دسترس نیست.</translation>
    </message>
    <message>
        <source>Nothing was kept, and no receipt was written. Ask whoever looks after the server.</source>
        <translation>چیزی نگه داشته نشد و رسیدی نوشته نشد. از مسئول سرور بپرسید.</translation>
    </message>
    <message>
        <source>The registry&apos;s database did not answer within {seconds} s.</source>
        <translation>پایگاه دادهٔ فهرست در {seconds} ثانیه پاسخ نداد.</translation>
    </message>
    <message>
        <source>That says nothing of what is there. Try again.</source>
        <translation>این چیزی دربارهٔ آنچه آنجاست نمی‌گوید. دوباره بیازمایید.</translation>
    </message>
    <message>
        <source>The registry&apos;s database does not allow you this.</source>
        <translation>پایگاه دادهٔ فهرست این کار را به شما اجازه نمی‌دهد.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask who gives out its logins.</source>
        <translation>چیزی تغییر نکرد. از کسی که دسترسی می‌دهد بپرسید.</translation>
    </message>
    <message>
        <source>The registry&apos;s database is not as this program knows it (step {found}).</source>
        <translation>پایگاه دادهٔ فهرست آن‌گونه نیست که این برنامه می‌شناسد (گام {found}).</translation>
    </message>
    <message>
        <source>Use the version of the program that wrote it, or have it set up.</source>
        <translation>نسخه‌ای از برنامه را به کار ببرید که آن را نوشته است، یا بخواهید آماده‌اش کنند.</translation>
    </message>
    <message>
        <source>Two copies of the registry differ: {here} here, {there} there ({what}).</source>
        <translation>دو نسخهٔ فهرست تفاوت دارند: اینجا {here}، آنجا {there} ({what}).</translation>
    </message>
    <message>
        <source>Nothing was removed on either side. Move once more.</source>
        <translation>در هیچ‌یک از دو سو چیزی حذف نشد. یک بار دیگر منتقل کنید.</translation>
    </message>
    <message>
        <source>Your keys do not open this part of the registry.</source>
        <translation>کلیدهای شما این بخش فهرست را باز نمی‌کنند.</translation>
    </message>
    <message>
        <source>Ask headquarters for a folder with these keys.</source>
        <translation>از ستاد پوشه‌ای با این کلیدها بخواهید.</translation>
    </message>
    <message>
        <source>Another worker took over this bundle.</source>
        <translation>برنامهٔ دریافت دیگری این بسته را بر عهده گرفت.</translation>
    </message>
    <message>
        <source>Nothing was kept twice, and there is nothing to do.</source>
        <translation>چیزی دو بار نگه داشته نشد و کاری لازم نیست.</translation>
    </message>
    <message>
        <source>This list cannot be read.</source>
        <translation>این فهرست خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>Nothing of it was kept. Fetch the publisher&apos;s file anew. Detail: {detail}</source>
        <translation>چیزی از آن نگه داشته نشد. فایل را دوباره از ناشر بگیرید. جزئیات: {detail}</translation>
    </message>
    <message>
        <source>This list is not loaded.</source>
        <translation>این فهرست بار نشد.</translation>
    </message>
    <message>
        <source>Ask headquarters for its newest file. Detail: {detail}</source>
        <translation>تازه‌ترین فایل را از ستاد بخواهید. جزئیات: {detail}</translation>
    </message>
    <message>
        <source>This file is no signed list.</source>
        <translation>این فایل فهرست امضاشده نیست.</translation>
    </message>
    <message>
        <source>Choose the file that headquarters wrote; its name ends with .vdlist. A publisher&apos;s own file is signed at headquarters first.</source>
        <translation>فایلی را برگزینید که ستاد نوشته است؛ نامش با ‎.vdlist پایان می‌یابد. فایل خود ناشر نخست در ستاد امضا می‌شود.</translation>
    </message>
    <message>
        <source>A newer program wrote this list.</source>
        <translation>این فهرست را برنامهٔ تازه‌تری نوشته است.</translation>
    </message>
    <message>
        <source>Install the newer program, and load it then.</source>
        <translation>برنامهٔ تازه‌تر را نصب کنید و سپس آن را بار کنید.</translation>
    </message>
    <message>
        <source>Nobody at your organisation&apos;s headquarters signed this list.</source>
        <translation>هیچ‌کس در ستاد سازمان شما این فهرست را امضا نکرده است.</translation>
    </message>
    <message>
        <source>Nothing of it was kept. Do not use this file, and tell your supervisor.</source>
        <translation>چیزی از آن نگه داشته نشد. این فایل را به کار نبرید و به سرپرست بگویید.</translation>
    </message>
    <message>
        <source>A newer version of this list was loaded here before: {why}.</source>
        <translation>پیش‌تر نسخهٔ تازه‌تری از این فهرست در اینجا بار شده است: {why}.</translation>
    </message>
    <message>
        <source>Ask headquarters for its newest file.</source>
        <translation>تازه‌ترین فایل را از ستاد بخواهید.</translation>
    </message>
    <message>
        <source>This version of the list was loaded here before: {why}.</source>
        <translation>این نسخهٔ فهرست پیش‌تر در اینجا بار شده است: {why}.</translation>
    </message>
    <message>
        <source>There is nothing to do, unless headquarters has a newer one.</source>
        <translation>کاری لازم نیست، مگر آنکه ستاد تازه‌تری داشته باشد.</translation>
    </message>
    <message>
        <source>A conversation with the person is open.</source>
        <translation>گفت‌وگو با شخص هنوز باز است.</translation>
    </message>
    <message>
        <source>Sign or finish it first; then look at the lists.</source>
        <translation>نخست آن را امضا یا تمام کنید؛ سپس فهرست‌ها را ببینید.</translation>
    </message>
    <message>
        <source>You rate in this case.</source>
        <translation>شما در این پرونده ارزیابی می‌کنید.</translation>
    </message>
    <message>
        <source>Lock or sign your ratings first; then look at the lists.</source>
        <translation>نخست ارزیابی‌های خود را قفل یا امضا کنید؛ سپس فهرست‌ها را ببینید.</translation>
    </message>
    <message>
        <source>Something that this takes is not installed: {missing}.</source>
        <translation>آنچه برای این لازم است نصب نیست: {missing}.</translation>
    </message>
    <message>
        <source>Whoever looks after this computer installs it with: pip install {install}</source>
        <translation>کسی که از این رایانه نگهداری می‌کند آن را چنین نصب می‌کند: pip install {install}</translation>
    </message>
    <message>
        <source>These rules of comparing cannot be used.</source>
        <translation>این قواعد مقایسه را نمی‌توان به کار برد.</translation>
    </message>
    <message>
        <source>Begin with those in force. Detail: {detail}</source>
        <translation>از قواعد در اعتبار آغاز کنید. جزئیات: {detail}</translation>
    </message>
    <message>
        <source>There was not memory enough to compare all cases.</source>
        <translation>حافظه برای مقایسهٔ همهٔ پرونده‌ها بس نبود.</translation>
    </message>
    <message>
        <source>What was proposed before stays. Use a machine with more memory.</source>
        <translation>آنچه پیش‌تر پیشنهاد شده می‌ماند. رایانه‌ای با حافظهٔ بیشتر به کار برید.</translation>
    </message>
    <message>
        <source>The return bundle is on the stick, but not the update beside it: its signatures count no more.</source>
        <translation>بستهٔ پاسخ روی فلش است، اما به‌روزرسانی کنار آن نیست: امضاهای آن دیگر معتبر نیست.</translation>
    </message>
    <message>
        <source>Hand on another update that two people signed, or hand this one on no more. Remove it from sticks on which it lies.</source>
        <translation>به‌روزرسانی دیگری را که دو نفر امضا کرده‌اند بدهید، یا دیگر این را ندهید. آن را از فلش‌هایی که روی آن‌هاست پاک کنید.</translation>
    </message>
    <message>
        <source>Another list was loaded here under this number; the highest is {why}.</source>
        <translation>زیر این شماره فهرست دیگری اینجا بارگذاری شده بود؛ بالاترین شماره: {why}.</translation>
    </message>
    <message>
        <source>Headquarters was restored and counts anew. It loads the newest file first, and signs the list again: ask for that file.</source>
        <translation>ستاد بازگردانده شده و از نو می‌شمارد. نخست تازه‌ترین فایل در آنجا بارگذاری و سپس فهرست دوباره امضا می‌شود: همان فایل را بخواهید.</translation>
    </message>
    <message>
        <source>The camera does not start.</source>
        <translation>دوربین به کار نمی‌افتد.</translation>
    </message>
    <message>
        <source>Close what else may be using it, pull it out and plug it in again, then try again. Otherwise choose a file.</source>
        <translation>برنامه‌های دیگری را که شاید از آن استفاده می‌کنند ببندید، دوربین را جدا و دوباره وصل کنید و باز تلاش کنید. وگرنه فایلی را انتخاب کنید.</translation>
    </message>
    <message>
        <source>This program was installed without what reads a camera.</source>
        <translation>این برنامه بی بخش کار با دوربین نصب شده است.</translation>
    </message>
    <message>
        <source>Choose a file instead. Whoever looks after this computer installs it with: pip install vetting-desk[camera]</source>
        <translation>به جای آن فایلی را انتخاب کنید. مسئول این رایانه آن را چنین نصب می‌کند: pip install vetting-desk[camera]</translation>
    </message>
    <message>
        <source>The packaged program reads no camera.</source>
        <translation>برنامهٔ بسته‌بندی‌شده با دوربین کار نمی‌کند.</translation>
    </message>
    <message>
        <source>Take the picture with the computer&apos;s own camera program, choose the file here, and delete it afterwards.</source>
        <translation>با برنامهٔ دوربین خود رایانه عکس بگیرید، فایل را اینجا انتخاب کنید و سپس آن را پاک کنید.</translation>
    </message>
    <message>
        <source>What reads a camera is installed, and does not load on this computer.</source>
        <translation>بخش کار با دوربین نصب شده است، اما روی این رایانه بار نمی‌شود.</translation>
    </message>
    <message>
        <source>Choose a file instead, and tell whoever looks after this computer what the system says: {reason}</source>
        <translation>به جای آن فایلی را انتخاب کنید و به مسئول این رایانه بگویید سیستم چه می‌گوید: {reason}</translation>
    </message>
    <message>
        <source>No camera was found.</source>
        <translation>دوربینی یافت نشد.</translation>
    </message>
    <message>
        <source>Connect one, or turn it on: some laptops have a key or a slider for it. Then try again.</source>
        <translation>یکی وصل کنید یا آن را روشن کنید: برخی لپ‌تاپ‌ها کلید یا کشویی برای آن دارند. سپس دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>This computer does not let the program use the camera.</source>
        <translation>این رایانه به برنامه اجازهٔ استفاده از دوربین نمی‌دهد.</translation>
    </message>
    <message>
        <source>Allow it in the system&apos;s settings of privacy; on Linux the account has to be in the group “video”. Then try again.</source>
        <translation>در تنظیمات حریم خصوصی سیستم به آن اجازه دهید؛ در Linux حساب کاربری باید در گروه «video» باشد. سپس دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>Another program is using the camera.</source>
        <translation>برنامهٔ دیگری از دوربین استفاده می‌کند.</translation>
    </message>
    <message>
        <source>Close that program, such as a video call or a browser, then try again.</source>
        <translation>آن برنامه، مانند تماس تصویری یا مرورگر، را ببندید و دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>No picture comes from the camera.</source>
        <translation>از دوربین تصویری نمی‌آید.</translation>
    </message>
    <message>
        <source>Open its cover, and close other programs that may be using it. Then try again.</source>
        <translation>درپوش آن را باز کنید و برنامه‌های دیگری را که شاید از آن استفاده می‌کنند ببندید. سپس دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>The camera was pulled out or turned off.</source>
        <translation>دوربین جدا یا خاموش شد.</translation>
    </message>
    <message>
        <source>Connect it again, then try again.</source>
        <translation>آن را دوباره وصل کنید و باز تلاش کنید.</translation>
    </message>
    <message>
        <source>The organisation&apos;s issuing certificate has ended.</source>
        <translation>گواهی کلید صدور سازمان به پایان رسیده است.</translation>
    </message>
    <message>
        <source>If the clock is right, renew it with the root key out of the safe: Organisation, Issuing key.</source>
        <translation>اگر ساعت درست است، آن را با کلید ریشه از گاوصندوق تجدید کنید: سازمان، کلید صدور.</translation>
    </message>
    <message>
        <source>This is not the key of the organisation&apos;s root.</source>
        <translation>این کلید ریشهٔ سازمان نیست.</translation>
    </message>
    <message>
        <source>Take root-key.pem out of the safe.</source>
        <translation>root-key.pem را از گاوصندوق بردارید.</translation>
    </message>
    <message>
        <source>The organisation&apos;s root has ended.</source>
        <translation>ریشهٔ سازمان به پایان رسیده است.</translation>
    </message>
    <message>
        <source>The organisation is founded anew, and its desks join it again.</source>
        <translation>سازمان از نو بنیاد نهاده می‌شود و میزهای کار آن دوباره به آن می‌پیوندند.</translation>
    </message>
    <message>
        <source>Nothing is decided or erased by them. Headquarters signs rules anew: Organisation, Rules. A post gets them with headquarters&apos; next return bundle.</source>
        <translation>بر پایهٔ آنها چیزی تصمیم گرفته یا پاک نمی‌شود. ستاد قواعد را از نو امضا می‌کند: «سازمان»، «قواعد». پاسگاه آنها را با بستهٔ پاسخ بعدی ستاد می‌گیرد.</translation>
    </message>
    <message>
        <source>Either a letter was mistyped, or this is not a genuine proof.</source>
        <translation>یا حرفی نادرست نوشته شده است، یا این گواهی اصیل نیست.</translation>
    </message>
    <message>
        <source>Compare each line with the paper and type it again; better still, read its code.</source>
        <translation>هر سطر را با کاغذ مقایسه کنید و دوباره بنویسید؛ بهتر آنکه کد آن را بخوانید.</translation>
    </message>
    <message>
        <source>The organisation&apos;s rules were signed under a certificate revoked from a day before.</source>
        <translation>قواعد سازمان با گواهی‌نامه‌ای امضا شده است که از روزی پیش‌تر باطل شده است.</translation>
    </message>
    <message>
        <source>Who signed this list is not known at this desk yet.</source>
        <translation>امضاکنندهٔ این فهرست هنوز در این میز کار شناخته نیست.</translation>
    </message>
    <message>
        <source>Take in headquarters&apos; newest return bundle, then load the list again.</source>
        <translation>تازه‌ترین بستهٔ پاسخ ستاد را بگیرید، سپس فهرست را دوباره بار کنید.</translation>
    </message>
    <message>
        <source>Opening this case takes a reason, which is not kept from here.</source>
        <translation>باز کردن این پرونده دلیل می‌خواهد و از این‌جا دلیل نگه داشته نمی‌شود.</translation>
    </message>
    <message>
        <source>Open it at the return desk, whose log keeps why.</source>
        <translation>آن را در میز کار ستاد باز کنید؛ گزارش رویدادهای آن دلیل را نگه می‌دارد.</translation>
    </message>
    <message>
        <source>This folder is not that of a member of the registry.</source>
        <translation>این پوشهٔ عضوی از فهرست نیست.</translation>
    </message>
    <message>
        <source>Open the folder that was made for you with: registry member, at the return desk.</source>
        <translation>پوشه‌ای را باز کنید که در میز کار ستاد با فرمان registry member برای شما ساخته شده است.</translation>
    </message>
    <message>
        <source>{name} was not saved. The system says: {detail}</source>
        <translation>فایل {name} ذخیره نشد. سیستم می‌گوید: {detail}</translation>
    </message>
    <message>
        <source>Choose another folder or another name, and save it again.</source>
        <translation>پوشه یا نام دیگری انتخاب کنید و دوباره ذخیره کنید.</translation>
    </message>
    <message>
        <source>{name} was not saved: a file of this name is open in another program.</source>
        <translation>فایل {name} ذخیره نشد: فایلی با این نام در برنامهٔ دیگری باز است.</translation>
    </message>
    <message>
        <source>Close it there and save again, or choose another name.</source>
        <translation>آن را در آنجا ببندید و دوباره ذخیره کنید، یا نام دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>{name} was not saved: there is no room for it.</source>
        <translation>فایل {name} ذخیره نشد: جایی برای آن نیست.</translation>
    </message>
    <message>
        <source>Make room, or choose another disk or stick.</source>
        <translation>جا باز کنید، یا دیسک یا فلش دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>{name} was not saved: nothing may be written in this folder.</source>
        <translation>فایل {name} ذخیره نشد: در این پوشه نمی‌توان نوشت.</translation>
    </message>
    <message>
        <source>Choose another folder, and save it again.</source>
        <translation>پوشهٔ دیگری انتخاب کنید و دوباره ذخیره کنید.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Shown by HQ&apos;s stamp of {when}</source>
        <translation>با مُهر زمان ستاد در {when} نشان داده شده است</translation>
    </message>
    <message>
        <source>Shown by HQ&apos;s receipt of {when}</source>
        <translation>با رسید ستاد در {when} نشان داده شده است</translation>
    </message>
    <message>
        <source>Shown by the post&apos;s log, which reached HQ on {when}</source>
        <translation>با گزارش رویدادهای پاسگاه که در {when} به ستاد رسید نشان داده شده است</translation>
    </message>
    <message>
        <source>Shown by a later bundle, which reached HQ on {when}</source>
        <translation>با بستهٔ بعدی که در {when} به ستاد رسید نشان داده شده است</translation>
    </message>
    <message>
        <source>Here since {when}</source>
        <translation>از {when} اینجاست</translation>
    </message>
    <message>
        <source>Judged as of now: nothing here shows how old it is</source>
        <translation>چنان‌که اکنون است سنجیده شد: اینجا چیزی عمر آن را نشان نمی‌دهد</translation>
    </message>
    <message>
        <source>By the signer&apos;s own word: the certificate was revoked later because they left</source>
        <translation>به گفتهٔ خود امضاکننده: گواهی بعداً باطل شد چون او رفته بود</translation>
    </message>
    <message>
        <source>The signature cannot be judged here: its certificate ended, and nothing shows that it was signed before</source>
        <translation>امضا اینجا قابل داوری نیست: گواهی آن پایان یافته و چیزی نشان نمی‌دهد که پیش از آن امضا شده باشد</translation>
    </message>
    <message>
        <source>The signature cannot be judged here: its certificate was revoked by HQ, and nothing shows that it was signed before</source>
        <translation>امضا اینجا قابل داوری نیست: ستاد گواهی آن را باطل کرده و چیزی نشان نمی‌دهد که پیش از آن امضا شده باشد</translation>
    </message>
    <message>
        <source>The signature cannot be judged here: its certificate is not in the register of what headquarters issued. Bring a return bundle from HQ; if that does not help, ask HQ</source>
        <translation>امضا اینجا قابل داوری نیست: گواهی آن در دفتر ثبت آنچه ستاد صادر کرده نیست. بستهٔ پاسخی از ستاد بیاورید؛ اگر سودی نداشت، از ستاد بپرسید</translation>
    </message>
    <message>
        <source>The signature cannot be judged here. No current revocation list: bring a return bundle from HQ</source>
        <translation>امضا اینجا قابل داوری نیست. فهرست ابطال معتبری نیست: بستهٔ پاسخی از ستاد بیاورید</translation>
    </message>
    <message>
        <source>The signature cannot be judged here: its certificate does not lead to your organisation</source>
        <translation>امضا اینجا قابل داوری نیست: گواهی آن به سازمان شما نمی‌رسد</translation>
    </message>
    <message>
        <source>left</source>
        <translation>رفته است</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>گم شده است</translation>
    </message>
    <message>
        <source>misused</source>
        <translation>سوءاستفاده شده است</translation>
    </message>
</context>
<context>
    <name>EvidenceActs</name>
    <message>
        <source>The same source is line {numbers} too.</source>
        <translation>همین منبع در سطر {numbers} نیز هست.</translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message>
        <source>Change</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>Change evidence {number}</source>
        <translation>تغییر شاهد {number}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Remove evidence {number}</source>
        <translation>برداشتن شاهد {number}</translation>
    </message>
</context>
<context>
    <name>EvidenceColumns</name>
    <message>
        <source>Speaks for it</source>
        <translation>مؤید این است</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>خلاف این است</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>هنوز هیچ</translation>
    </message>
    <message>
        <source>Speaks both ways, or not said yet</source>
        <translation>هم مؤید این، هم خلاف این، یا هنوز گفته نشده</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Take over evidence</source>
        <translation>برداشتن شواهد</translation>
    </message>
    <message>
        <source>Mark what was said. It is named by its place in the record, so that everybody finds it again.</source>
        <translation>آنچه گفته شد را نشان کنید. با جای آن در سند نام برده می‌شود تا هر کس آن را بیابد.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>سند</translation>
    </message>
    <message>
        <source>Find in it</source>
        <translation>یافتن در آن</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>آنچه گفته شد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>برداشتن</translation>
    </message>
</context>
<context>
    <name>EvidenceEditor</name>
    <message>
        <source>Done with this line</source>
        <translation>پایان این سطر</translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>For this indicator</source>
        <translation>برای این شاخص</translation>
    </message>
    <message>
        <source>Find in the evidence</source>
        <translation>جست‌وجو در شواهد</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>سطر</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>به کدام سو</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>شواهد</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>Notes and evidence</source>
        <translation>یادداشت‌ها و شواهد</translation>
    </message>
    <message>
        <source>Close notes and evidence</source>
        <translation>بستن یادداشت‌ها و شواهد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>What was signed, and is corrected now</source>
        <translation>آنچه امضا شده بود و اکنون تصحیح می‌شود</translation>
    </message>
    <message>
        <source>Nothing is written in this section yet. Notes and evidence appear here.</source>
        <translation>هنوز در این بخش چیزی نوشته نشده است. یادداشت‌ها و شواهد اینجا می‌آیند.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>بی‌پاسخ</translation>
    </message>
    <message>
        <source>Signed: {answer}</source>
        <translation>امضاشده: {answer}</translation>
    </message>
    <message>
        <source>Signed: {answer} · changed</source>
        <translation>امضاشده: {answer} · تغییر کرد</translation>
    </message>
    <message>
        <source>Speaks for it</source>
        <translation>مؤید این است</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>خلاف این است</translation>
    </message>
    <message>
        <source>Speaks both ways, or not said yet</source>
        <translation>هم مؤید این، هم خلاف این، یا هنوز گفته نشده</translation>
    </message>
</context>
<context>
    <name>Exercise</name>
    <message>
        <source>Open a case</source>
        <translation>باز کردن پرونده</translation>
    </message>
    <message>
        <source>Choose “{new_case}”, write an invented name, then choose “{open_case}”. Never write the name of a real person in training.</source>
        <translation>«{new_case}» را انتخاب کنید، نامی ساختگی بنویسید، سپس «{open_case}» را انتخاب کنید. در آموزش هرگز نام شخص واقعی را ننویسید.</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>گفت‌وگو</translation>
    </message>
    <message>
        <source>Start the first questionnaire on the case&apos;s page. Invent the answers, and choose “{proceed}” after each page, until you see “{check}”. Choose “{sign}” there.</source>
        <translation>در صفحهٔ پرونده نخستین پرسش‌نامه را آغاز کنید. پاسخ‌ها را از خود بسازید و پس از هر صفحه «{proceed}» را انتخاب کنید تا «{check}» را ببینید. آنجا «{sign}» را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>امضا</translation>
    </message>
    <message>
        <source>Go to the end of the questions and look at what will be signed. Type your passphrase and choose “{sign}”. After that nobody can change it.</source>
        <translation>تا پایان پرسش‌ها بروید و ببینید چه چیزی امضا می‌شود. عبارت عبور خود را بنویسید و «{sign}» را انتخاب کنید. پس از آن هیچ کس نمی‌تواند آن را تغییر دهد.</translation>
    </message>
    <message>
        <source>Write it to the stick</source>
        <translation>نوشتن روی فلش</translation>
    </message>
    <message>
        <source>Go to “{transfer}”. The practice stick is there already: it is a folder on this computer. Choose “{write}”.</source>
        <translation>به «{transfer}» بروید. فلش تمرینی از پیش آنجاست: پوشه‌ای روی همین رایانه است. «{write}» را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Lock, and go to headquarters</source>
        <translation>قفل کردن و رفتن به ستاد</translation>
    </message>
    <message>
        <source>At work, somebody carries the stick now. Here, lock this desk, choose “{desk}”, and unlock it with the same passphrase.</source>
        <translation>در کار واقعی اکنون کسی فلش را می‌برد. اینجا این میز کار را قفل کنید، «{desk}» را انتخاب کنید و آن را با همان عبارت عبور بگشایید.</translation>
    </message>
    <message>
        <source>Take the bundle in</source>
        <translation>پذیرفتن بسته</translation>
    </message>
    <message>
        <source>You are headquarters now. Go to “{transfer}” and choose “{receive}”. Everything is verified before it is taken in.</source>
        <translation>اکنون شما ستاد هستید. به «{transfer}» بروید و «{receive}» را انتخاب کنید. همه چیز پیش از پذیرفتن بررسی می‌شود.</translation>
    </message>
    <message>
        <source>Write the receipt</source>
        <translation>نوشتن رسید</translation>
    </message>
    <message>
        <source>Choose “{answer}”. It brings the post the receipt for its record.</source>
        <translation>«{answer}» را انتخاب کنید. رسید سند پاسگاه را به آن می‌رساند.</translation>
    </message>
    <message>
        <source>Go back to the post</source>
        <translation>برگشت به پاسگاه</translation>
    </message>
    <message>
        <source>Lock this desk, choose “{desk}” and the officer you were there, and unlock it with the same passphrase.</source>
        <translation>این میز کار را قفل کنید، «{desk}» و همان کارمندی را که آنجا بودید انتخاب کنید، و آن را با همان عبارت عبور بگشایید.</translation>
    </message>
    <message>
        <source>Take the receipt in</source>
        <translation>پذیرفتن رسید</translation>
    </message>
    <message>
        <source>Go to “{transfer}” and choose “{receive}”. Only the receipt says that headquarters has the record.</source>
        <translation>به «{transfer}» بروید و «{receive}» را انتخاب کنید. فقط رسید می‌گوید که سند نزد ستاد است.</translation>
    </message>
    <message>
        <source>You have been the whole way</source>
        <translation>همهٔ راه را رفتید</translation>
    </message>
    <message>
        <source>The record is at headquarters, and its receipt is here. Go on as another role, or read the handbook under “{help}”.</source>
        <translation>سند در ستاد است و رسید آن اینجاست. با نقش دیگری ادامه دهید، یا کتاب راهنما را در «{help}» بخوانید.</translation>
    </message>
    <message>
        <source>First exercise: the whole way once</source>
        <translation>نخستین تمرین: یک بار همهٔ راه</translation>
    </message>
    <message>
        <source>From a new case to headquarters&apos; receipt, in about a quarter of an hour. Each step is told here. You can leave it at any time and go on later.</source>
        <translation>از پروندهٔ تازه تا رسید ستاد، در حدود یک ربع ساعت. هر گام اینجا گفته می‌شود. هر زمان می‌توانید آن را رها کنید و بعداً ادامه دهید.</translation>
    </message>
    <message>
        <source>First exercise: done</source>
        <translation>نخستین تمرین: انجام شد</translation>
    </message>
    <message>
        <source>The draft belongs to another officer: {name}. Lock the desk and unlock it as that officer.</source>
        <translation>پیش‌نویس از آنِ کارمند دیگری است: {name}. میز کار را قفل کنید و به نام آن کارمند بگشایید.</translation>
    </message>
    <message>
        <source>Your role cannot do this. Lock the desk and unlock it as an interviewer.</source>
        <translation>نقش شما این کار را نمی‌تواند بکند. میز کار را قفل کنید و با نقش مصاحبه‌گر بگشایید.</translation>
    </message>
    <message>
        <source>First exercise: now unlock “{desk}”, with the same passphrase.</source>
        <translation>نخستین تمرین: اکنون «{desk}» را با همان عبارت عبور بگشایید.</translation>
    </message>
    <message>
        <source>First exercise, step {number} of {count}: {title}</source>
        <translation>نخستین تمرین، گام {number} از {count}: {title}</translation>
    </message>
</context>
<context>
    <name>ExerciseStrip</name>
    <message>
        <source>What to do</source>
        <translation>چه باید کرد</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>اکنون نه</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>آغاز دوباره</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>قفل کردن</translation>
    </message>
    <message>
        <source>Leave it for now</source>
        <translation>فعلاً رها کردن</translation>
    </message>
    <message>
        <source>Show me where</source>
        <translation>نشان دادن جا</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export for analysis</source>
        <translation>خروجی برای تحلیل</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>خروجی…</translation>
    </message>
    <message>
        <source>A row for each case, under a pseudonym that is another in every export. The file is sealed: only whom you name below can open it. What a row says is shared by enough others, or it is less exact, or left out: with fewer columns more of it stays.</source>
        <translation>برای هر پرونده یک ردیف، با نام مستعاری که در هر خروجی دیگر است. فایل مهر شده است: تنها کسانی که در زیر نام می‌برید می‌توانند آن را باز کنند. آنچه ردیف می‌گوید دربارهٔ شمار کافی دیگران هم درست است، وگرنه کم‌دقت‌تر است یا نمی‌آید: هرچه ستون کمتر باشد بیشتر می‌ماند.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>برای چه کاری</translation>
    </message>
    <message>
        <source>It stands in the log.</source>
        <translation>در گزارش رویدادها می‌آید.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>ستون‌ها</translation>
    </message>
    <message>
        <source>Who can open it</source>
        <translation>چه کسی می‌تواند باز کند</translation>
    </message>
    <message>
        <source>Their post-quantum age recipient, age1pq1…; one on each line.</source>
        <translation>کلید پساکوانتومی گیرندهٔ age، یعنی age1pq1…؛ هر کدام در یک سطر.</translation>
    </message>
    <message>
        <source>CSV with semicolons</source>
        <translation>CSV با نقطه‌ویرگول</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>به شکل</translation>
    </message>
    <message>
        <source>Say what it is for.</source>
        <translation>بگویید برای چه کاری است.</translation>
    </message>
    <message>
        <source>Choose a column.</source>
        <translation>ستونی برگزینید.</translation>
    </message>
    <message>
        <source>Say who can open it.</source>
        <translation>بگویید چه کسی می‌تواند باز کند.</translation>
    </message>
    <message>
        <source>Where the sealed file is put</source>
        <translation>فایل مهرشده کجا گذاشته شود</translation>
    </message>
    <message>
        <source>Sealed and written: {file}</source>
        <translation>مهر و نوشته شد: {file}</translation>
    </message>
    <message>
        <source>Purpose, columns and recipients stand in the log.</source>
        <translation>هدف، ستون‌ها و گیرندگان در گزارش هستند.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Age</source>
        <translation>سن</translation>
    </message>
    <message>
        <source>What the age rests on</source>
        <translation>سن بر چه پایه‌ای است</translation>
    </message>
    <message>
        <source>One officer says: an adult</source>
        <translation>یک کارمند می‌گوید: بزرگ‌سال</translation>
    </message>
    <message>
        <source>Birth date as given</source>
        <translation>تاریخ تولد، چنان‌که گفته شد</translation>
    </message>
    <message>
        <source>What is in the child&apos;s best interests</source>
        <translation>مصلحت کودک چیست</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>سرپرست قانونی</translation>
    </message>
    <message>
        <source>Who the guardian is</source>
        <translation>سرپرست قانونی کیست</translation>
    </message>
    <message>
        <source>A child-protection officer is there</source>
        <translation>کارشناس حمایت از کودک حاضر است</translation>
    </message>
    <message>
        <source>Woman or man</source>
        <translation>زن یا مرد</translation>
    </message>
    <message>
        <source>Wishes as interviewer</source>
        <translation>چه کسی گفت‌وگو کند</translation>
    </message>
    <message>
        <source>The wish is met</source>
        <translation>خواسته برآورده شد</translation>
    </message>
    <message>
        <source>Language of the talk</source>
        <translation>زبان گفت‌وگو</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>خواندن</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>مترجم شفاهی</translation>
    </message>
    <message>
        <source>The interpreter&apos;s code</source>
        <translation>کد مترجم</translation>
    </message>
    <message>
        <source>The interpreter&apos;s conflict of interest</source>
        <translation>تعارض منافع مترجم</translation>
    </message>
    <message>
        <source>The interpreter signed the undertaking</source>
        <translation>مترجم شفاهی تعهد را امضا کرد</translation>
    </message>
    <message>
        <source>Understands the interpreter</source>
        <translation>مترجم را می‌فهمد</translation>
    </message>
    <message>
        <source>Accepts the interpreter</source>
        <translation>مترجم را می‌پذیرد</translation>
    </message>
    <message>
        <source>Rights notice</source>
        <translation>آگاهی‌رسانی حقوق</translation>
    </message>
    <message>
        <source>Nobody else hears</source>
        <translation>کس دیگری نمی‌شنود</translation>
    </message>
    <message>
        <source>Lawyer for the person</source>
        <translation>وکیل</translation>
    </message>
    <message>
        <source>A lawyer was reached</source>
        <translation>وکیل در دسترس شد</translation>
    </message>
    <message>
        <source>When the person began to confess</source>
        <translation>هنگامی که شخص سخن گفتن دربارهٔ کار خود را آغاز کرد</translation>
    </message>
    <message>
        <source>Liberty</source>
        <translation>آزادی</translation>
    </message>
    <message>
        <source>Held where</source>
        <translation>کجا در بازداشت است</translation>
    </message>
    <message>
        <source>Held by whom</source>
        <translation>چه کسی در بازداشت دارد</translation>
    </message>
    <message>
        <source>Held since</source>
        <translation>از کی در بازداشت است</translation>
    </message>
    <message>
        <source>Next legal review</source>
        <translation>بررسی قضایی بعدی</translation>
    </message>
    <message>
        <source>Danger to anyone now</source>
        <translation>خطر برای کسی هم‌اکنون</translation>
    </message>
    <message>
        <source>Danger to themselves</source>
        <translation>خطر برای خود</translation>
    </message>
    <message>
        <source>Needs protection</source>
        <translation>نیاز به حمایت</translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation>به چه کسی گفته شد</translation>
    </message>
    <message>
        <source>Day of the last talk</source>
        <translation>روز آخرین گفت‌وگو</translation>
    </message>
    <message>
        <source>Minutes the person was asked</source>
        <translation>چند دقیقه پرسیده شد</translation>
    </message>
    <message>
        <source>18 or over</source>
        <translation>۱۸ سال یا بیشتر</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>زیر ۱۸ سال</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>تردید هست</translation>
    </message>
    <message>
        <source>There</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>غایب</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>هیچ‌کس</translation>
    </message>
    <message>
        <source>There, with a conflict of interest</source>
        <translation>حاضر، با تعارض منافع</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>زن</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>مرد</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation>پاسخ دیگر</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>نپذیرفت</translation>
    </message>
    <message>
        <source>No wish</source>
        <translation>خواسته‌ای ندارد</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>No</source>
        <translation>خیر</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>اکنون نه</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>معلوم نیست</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>می‌خواند</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>کمی</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>لازم نیست</translation>
    </message>
    <message>
        <source>Needed, none available</source>
        <translation>لازم است و نیست</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>امضاشده</translation>
    </message>
    <message>
        <source>Understood and agreed</source>
        <translation>فهمید و پذیرفت</translation>
    </message>
    <message>
        <source>Given, not sure that it was understood</source>
        <translation>داده شد؛ روشن نیست که فهمیده شد</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>بعداً</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation>نمی‌خواهد</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>می‌خواهد</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>در دسترس شد</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>ادامه می‌دهد</translation>
    </message>
    <message>
        <source>Waits for a lawyer</source>
        <translation>منتظر وکیل است</translation>
    </message>
    <message>
        <source>Speaks of something else</source>
        <translation>از چیز دیگری می‌گوید</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>آزاد</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>در بازداشت</translation>
    </message>
    <message>
        <source>In a camp</source>
        <translation>در اردوگاه</translation>
    </message>
    <message>
        <source>Danger now</source>
        <translation>خطر هم‌اکنون</translation>
    </message>
    <message>
        <source>Threat of reprisal</source>
        <translation>تهدید به انتقام</translation>
    </message>
    <message>
        <source>A wish, target or preparation to harm</source>
        <translation>خواست، هدف یا آمادگی برای آسیب</translation>
    </message>
    <message>
        <source>A screener&apos;s own alert</source>
        <translation>هشدار خود پرسش‌نامه</translation>
    </message>
    <message>
        <source>A rating calls for a supervisor today</source>
        <translation>یک ارزیابی امروز سرپرست می‌خواهد</translation>
    </message>
    <message>
        <source>A human now. Stay with this person.</source>
        <translation>همین حالا کمک لازم است. کنار این شخص بمانید.</translation>
    </message>
    <message>
        <source>Ask {names}.</source>
        <translation>فرابخوانید: {names}.</translation>
    </message>
    <message>
        <source>Call headquarters for a clinician.</source>
        <translation>به ستاد زنگ بزنید و روان‌شناس یا پزشک بخواهید.</translation>
    </message>
    <message>
        <source>recorded by an officer</source>
        <translation>کارمندی ثبت کرد</translation>
    </message>
    <message>
        <source>settled by an officer</source>
        <translation>کارمندی روشن کرد</translation>
    </message>
    <message>
        <source>settled by two officers of two roles</source>
        <translation>دو کارمند با دو نقش روشن کردند</translation>
    </message>
    <message>
        <source>from another desk</source>
        <translation>از میز کار دیگر</translation>
    </message>
    <message>
        <source>passed on by another officer: whoever recorded it has not signed it</source>
        <translation>مأمور دیگری رسانده است: کسی که ثبت کرده هنوز امضا نکرده است</translation>
    </message>
    <message>
        <source>A supervisor looks at a critical rating today. Tell {names}.</source>
        <translation>یک ارزیابی نیازمند بازبینی امروز سرپرست است. به {names} خبر دهید.</translation>
    </message>
    <message>
        <source>A supervisor looks at a critical rating today. Tell headquarters.</source>
        <translation>یک ارزیابی نیازمند بازبینی امروز سرپرست است. به ستاد خبر دهید.</translation>
    </message>
    <message>
        <source>Recording of the talk</source>
        <translation>ضبط صدای گفت‌وگو</translation>
    </message>
    <message>
        <source>How recording was asked for</source>
        <translation>دربارهٔ ضبط صدا چگونه پرسیدند</translation>
    </message>
    <message>
        <source>Language in which recording was asked for</source>
        <translation>دربارهٔ ضبط صدا به کدام زبان پرسیدند</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>رضایت دارد</translation>
    </message>
    <message>
        <source>Said no</source>
        <translation>نپذیرفت</translation>
    </message>
    <message>
        <source>Took it back</source>
        <translation>رضایت را پس گرفت</translation>
    </message>
    <message>
        <source>from the passage</source>
        <translation>از مسیر امن</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>ورود</translation>
    </message>
    <message>
        <source>Has not arrived</source>
        <translation>هنوز نرسیده است</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>What this call may tell the case</source>
        <translation>این تماس به پرونده چه می‌گوید</translation>
    </message>
    <message>
        <source>Only what you tick becomes a fact of the case, with this call as its source.</source>
        <translation>تنها آنچه علامت بزنید واقعیت پرونده می‌شود؛ منبع آن همین تماس است.</translation>
    </message>
    <message>
        <source>Record these facts</source>
        <translation>ثبت این واقعیت‌ها</translation>
    </message>
    <message>
        <source>Tick what is to be recorded.</source>
        <translation>آنچه باید ثبت شود را علامت بزنید.</translation>
    </message>
    <message>
        <source>Said on the call of {when}</source>
        <translation>در تماس گفته شد: {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) recorded.</source>
        <translation>
            <numerusform>%n واقعیت ثبت شد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactsDialog</name>
    <message>
        <source>Facts of this case</source>
        <translation>واقعیت‌های این پرونده</translation>
    </message>
    <message>
        <source>Nothing is overwritten: each fact keeps its source, its time and who recorded it.</source>
        <translation>چیزی پاک نمی‌شود: هر واقعیت منبع، زمان و ثبت‌کنندهٔ خود را نگه می‌دارد.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>The person is 18 or over…</source>
        <translation>شخص ۱۸ سال یا بیشتر دارد…</translation>
    </message>
    <message>
        <source>Record this fact</source>
        <translation>ثبت این واقعیت</translation>
    </message>
    <message>
        <source>Shut because of them</source>
        <translation>آنچه به سبب آن‌ها بسته است</translation>
    </message>
    <message>
        <source>Not both can be true: {fact}</source>
        <translation>هر دو نمی‌تواند درست باشد: {fact}</translation>
    </message>
    <message>
        <source>This counts</source>
        <translation>این معتبر است</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>آنچه معتبر است</translation>
    </message>
    <message>
        <source>Nothing was recorded yet.</source>
        <translation>هنوز چیزی ثبت نشده است.</translation>
    </message>
    <message>
        <source>Which fact</source>
        <translation>کدام واقعیت</translation>
    </message>
    <message>
        <source>What is true</source>
        <translation>چه درست است</translation>
    </message>
    <message>
        <source>How do you know it?</source>
        <translation>از کجا می‌دانید؟</translation>
    </message>
    <message>
        <source>Record a fact</source>
        <translation>ثبت واقعیت</translation>
    </message>
    <message>
        <source>Say how you know it.</source>
        <translation>بگویید از کجا می‌دانید.</translation>
    </message>
    <message>
        <source>Two officers of two roles settle that a person is 18 or over: child protection, lawyer, psychologist or supervisor.</source>
        <translation>اینکه شخص ۱۸ سال یا بیشتر دارد را دو کارمند با دو نقش روشن می‌کنند: حمایت از کودک، حقوق‌دان، روان‌شناس یا سرپرست.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>انتخاب…</translation>
    </message>
    <message>
        <source>YYYY-MM-DD, or YYYY-MM</source>
        <translation>YYYY-MM-DD یا YYYY-MM</translation>
    </message>
    <message>
        <source>Choose which fact.</source>
        <translation>انتخاب کنید کدام واقعیت.</translation>
    </message>
    <message>
        <source>This counts: {value}</source>
        <translation>این معتبر است: {value}</translation>
    </message>
</context>
<context>
    <name>FamilyActs</name>
    <message>
        <source>Recorded.</source>
        <translation>ثبت شد.</translation>
    </message>
    <message>
        <source>The link is recorded.</source>
        <translation>پیوند ثبت شد.</translation>
    </message>
    <message>
        <source>{one}, {kin} of {other}
It stays in the history.</source>
        <translation>{one}: {kin}ِ {other}
در پیشینه می‌ماند.</translation>
    </message>
    <message>
        <source>Take this link back?</source>
        <translation>این پیوند پس گرفته شود؟</translation>
    </message>
    <message>
        <source>The link is taken back.</source>
        <translation>پیوند پس گرفته شد.</translation>
    </message>
    <message>
        <source>Recorded for all of them.</source>
        <translation>برای همهٔ آنان ثبت شد.</translation>
    </message>
    <message>
        <source>They have a case of their own.</source>
        <translation>او پروندهٔ خودش را دارد.</translation>
    </message>
    <message>
        <source>Is that not their case?</source>
        <translation>این پروندهٔ او نیست؟</translation>
    </message>
    <message>
        <source>The case itself stays. What was said before stays in the history.</source>
        <translation>خود پرونده می‌ماند. آنچه پیش‌تر گفته شده در پیشینه می‌ماند.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>پس گرفته شد.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>پس گرفتن</translation>
    </message>
</context>
<context>
    <name>FamilyPage</name>
    <message>
        <source>Cases</source>
        <translation>پرونده‌ها</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>افزودن شخص…</translation>
    </message>
    <message>
        <source>Where they live…</source>
        <translation>کجا زندگی می‌کنند…</translation>
    </message>
    <message>
        <source>Nobody else is written down. Companions, husband or wife, children, relatives, witnesses, interpreters and guardians stand here, each with their own safety.</source>
        <translation>هنوز کس دیگری نوشته نشده است. همراهان، همسر، کودکان، خویشاوندان، شاهدان، مترجمان شفاهی و سرپرستان قانونی اینجا می‌آیند، هر یک با امنیت خودش.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>چه کسی است</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>تولد</translation>
    </message>
    <message>
        <source>Own case</source>
        <translation>پروندهٔ خودش</translation>
    </message>
    <message>
        <source>Persons of this case</source>
        <translation>اشخاص این پرونده</translation>
    </message>
    <message>
        <source>Of this case</source>
        <translation>شخص پرونده</translation>
    </message>
    <message>
        <source>{kin} of {name}</source>
        <translation>{kin}ِ {name}</translation>
    </message>
    <message>
        <source>Not linked yet</source>
        <translation>هنوز پیوندی نیست</translation>
    </message>
</context>
<context>
    <name>FamilyPicture</name>
    <message>
        <source>Picture of the family; the table beneath says the same</source>
        <translation>تصویر خانواده؛ جدول زیر آن همین را می‌گوید</translation>
    </message>
</context>
<context>
    <name>FeedbackCard</name>
    <message>
        <source>You differ in: {fields}</source>
        <translation>تفاوت دارید در: {fields}</translation>
    </message>
    <message>
        <source>You say the same.</source>
        <translation>همان را می‌گویید.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>شما</translation>
    </message>
    <message>
        <source>The reference also rests on: {lines}</source>
        <translation>نمونه همچنین تکیه دارد بر: {lines}</translation>
    </message>
    <message>
        <source>Reference rating</source>
        <translation>ارزیابی نمونه</translation>
    </message>
</context>
<context>
    <name>FeedbackView</name>
    <message>
        <source>Among all who rated it here</source>
        <translation>میان همهٔ کسانی که اینجا ارزیابی کردند</translation>
    </message>
    <message>
        <source>You differ from the reference in {count} of {all} indicators. The reference is a reasoned opinion and no answer key: where you have better reasons, talk about it.</source>
        <translation>در {count} از {all} شاخص با نمونه تفاوت دارید. نمونه نظری مستدل است و نه کلید پاسخ: اگر دلیل بهتری دارید درباره‌اش گفت‌وگو کنید.</translation>
    </message>
</context>
<context>
    <name>FieldsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>انتخاب…</translation>
    </message>
    <message>
        <source>Fill in: {field}</source>
        <translation>پر کنید: {field}</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
</context>
<context>
    <name>FileActs</name>
    <message>
        <source>Pictures, documents, sound and films (*)</source>
        <translation>تصویر، سند، صدا و فیلم (*)</translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation>پذیرفتن فایل</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation>در بریده‌دان تصویری نیست.</translation>
    </message>
    <message>
        <source>Copy a picture or a file first, then paste it here.</source>
        <translation>نخست تصویر یا فایلی را کپی کنید، سپس اینجا بچسبانید.</translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation>تصحیح شد.</translation>
    </message>
    <message>
        <source>Take this file out?</source>
        <translation>این فایل بیرون گذاشته شود؟</translation>
    </message>
    <message>
        <source>It stays to be read among what was taken out, and can be put back.</source>
        <translation>در میان بیرون‌گذاشته‌ها خواندنی می‌ماند و می‌توان آن را برگرداند.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>بیرون آوردن</translation>
    </message>
    <message>
        <source>Taken out.</source>
        <translation>بیرون گذاشته شد.</translation>
    </message>
    <message>
        <source>Put this file back?</source>
        <translation>این فایل برگردانده شود؟</translation>
    </message>
    <message>
        <source>It counts among the files of the case again.</source>
        <translation>دوباره جزو فایل‌های پرونده به شمار می‌آید.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>برگرداندن</translation>
    </message>
    <message>
        <source>Put back.</source>
        <translation>برگردانده شد.</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>ثبت شد.</translation>
    </message>
    <message>
        <source>Was this recorded by mistake?</source>
        <translation>آیا این به اشتباه ثبت شده است؟</translation>
    </message>
    <message>
        <source>It stays to be read, crossed out, with your reason.</source>
        <translation>خواندنی می‌ماند، با نشان اشتباه و با دلیل شما.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>پس گرفتن</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>پس گرفته شد.</translation>
    </message>
    <message>
        <source>Taken in, encrypted.</source>
        <translation>پذیرفته شد، رمزگذاری‌شده.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>فایل خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>The system says: {reason}</source>
        <translation>سیستم می‌گوید: {reason}</translation>
    </message>
    <message>
        <source>It is kept as it is.</source>
        <translation>همان‌گونه که هست نگهداری می‌شود.</translation>
    </message>
    <message>
        <source>It is kept as the answer, as it is.</source>
        <translation>به عنوان پاسخ، همان‌گونه که هست، نگهداری می‌شود.</translation>
    </message>
    <message>
        <source>Take a picture</source>
        <translation>عکس گرفتن</translation>
    </message>
    <message>
        <source>Lay the paper flat, in good light, so that it fills the picture. Take a person only if they agree.</source>
        <translation>مدرک را صاف و در نور خوب بگذارید تا همهٔ تصویر را بگیرد. از شخص تنها اگر موافق است عکس بگیرید.</translation>
    </message>
    <message>
        <source>Hold it still, in good light. Take a person only if they agree.</source>
        <translation>بی حرکت و در نور خوب نگه دارید. از شخص تنها اگر موافق است عکس بگیرید.</translation>
    </message>
    <message>
        <source>Hold the bar code before the camera. It is read by itself.</source>
        <translation>بارکد را جلوی دوربین نگه دارید. خودبه‌خود خوانده می‌شود.</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>What it is for</source>
        <translation>برای چه کاری</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>برای چه کسی</translation>
    </message>
    <message>
        <source>What it is about (optional)</source>
        <translation>دربارهٔ چه (اختیاری)</translation>
    </message>
    <message>
        <source>Why it changes</source>
        <translation>چرا تغییر می‌کند</translation>
    </message>
    <message>
        <source>Choose at least one person.</source>
        <translation>دست‌کم یک شخص را انتخاب کنید.</translation>
    </message>
    <message>
        <source>For whom is it?</source>
        <translation>این برای کیست؟</translation>
    </message>
    <message>
        <source>Begin a file</source>
        <translation>باز کردن پوشه</translation>
    </message>
    <message>
        <source>A family travels, lives and is looked after together. Each of them is assessed alone.</source>
        <translation>خانواده با هم سفر می‌کند، زندگی می‌کند و پیگیری می‌شود. هر یک جداگانه ارزیابی می‌شود.</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>Begin the file</source>
        <translation>باز کردن پوشه</translation>
    </message>
</context>
<context>
    <name>FilePanel</name>
    <message>
        <source>Choose a file to see what it shows and where it has been.</source>
        <translation>فایلی را انتخاب کنید تا ببینید چه نشان می‌دهد و کجا بوده است.</translation>
    </message>
    <message>
        <source>Small picture of the file</source>
        <translation>تصویر کوچک فایل</translation>
    </message>
    <message>
        <source>Taken out: it counts no more</source>
        <translation>بیرون گذاشته شد: دیگر به شمار نمی‌آید</translation>
    </message>
    <message>
        <source>Brought by {name}</source>
        <translation>آورنده: {name}</translation>
    </message>
    <message>
        <source>The file itself has not come to this desk yet.</source>
        <translation>خود فایل هنوز به این میز کار نرسیده است.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>نمایش</translation>
    </message>
    <message>
        <source>It changed hands…</source>
        <translation>دست به دست شد…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>تصحیح کردن…</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>کنار گذاشتن…</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>برگرداندن…</translation>
    </message>
    <message>
        <source>Chain of custody</source>
        <translation>از دست چه کسانی گذشت</translation>
    </message>
    <message>
        <source>Recorded by mistake: {words}</source>
        <translation>به اشتباه ثبت شد: {words}</translation>
    </message>
    <message>
        <source>From {name}</source>
        <translation>از: {name}</translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation>به: {name}</translation>
    </message>
    <message>
        <source>By mistake…</source>
        <translation>به اشتباه…</translation>
    </message>
    <message>
        <source>What was said, newest first</source>
        <translation>آنچه گفته شد، تازه‌ترین نخست</translation>
    </message>
    <message>
        <source>SHA-256 of the file as it came: {digest}</source>
        <translation>SHA-256 فایل آن‌گونه که رسید: {digest}</translation>
    </message>
    <message>
        <source>Another desk says otherwise</source>
        <translation>میز کار دیگری جور دیگر می‌گوید</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>بیرون گذاشته شد</translation>
    </message>
</context>
<context>
    <name>FileStateDialog</name>
    <message>
        <source>How far</source>
        <translation>تا کجا رسیده</translation>
    </message>
    <message>
        <source>Why, or what is done now</source>
        <translation>چرا، یا اکنون چه می‌شود</translation>
    </message>
    <message>
        <source>How far is it?</source>
        <translation>تا کجا رسیده است؟</translation>
    </message>
    <message>
        <source>What was said before stays in the history.</source>
        <translation>آنچه پیش‌تر گفته شده در پیشینه می‌ماند.</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>ثبت</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>An original</source>
        <translation>اصل</translation>
    </message>
    <message>
        <source>A copy</source>
        <translation>رونوشت</translation>
    </message>
    <message>
        <source>Not known whether original or copy</source>
        <translation>معلوم نیست اصل است یا رونوشت</translation>
    </message>
    <message>
        <source>where it was taken</source>
        <translation>جای عکس‌برداری</translation>
    </message>
    <message>
        <source>camera and serial number</source>
        <translation>دوربین و شمارهٔ آن</translation>
    </message>
    <message>
        <source>author</source>
        <translation>سازنده</translation>
    </message>
    <message>
        <source>when it was taken</source>
        <translation>زمان عکس‌برداری</translation>
    </message>
    <message>
        <source>hidden words and small pictures</source>
        <translation>کلمات پنهان و تصویرهای کوچک</translation>
    </message>
    <message>
        <source>The paper was taken in</source>
        <translation>مدرک پذیرفته شد</translation>
    </message>
    <message>
        <source>The paper was shown</source>
        <translation>مدرک نشان داده شد</translation>
    </message>
    <message>
        <source>The paper was handed over</source>
        <translation>مدرک تحویل شد</translation>
    </message>
    <message>
        <source>The paper was given back</source>
        <translation>مدرک پس داده شد</translation>
    </message>
    <message>
        <source>The file was taken in</source>
        <translation>فایل پذیرفته شد</translation>
    </message>
    <message>
        <source>The file was shown</source>
        <translation>فایل نشان داده شد</translation>
    </message>
    <message>
        <source>The file was handed over</source>
        <translation>فایل تحویل شد</translation>
    </message>
    <message>
        <source>The file was given back</source>
        <translation>فایل پس داده شد</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>تصویر</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>صدا</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>فیلم</translation>
    </message>
    <message>
        <source>Paper without a picture</source>
        <translation>مدرک بدون تصویر</translation>
    </message>
    <message>
        <source>Document (PDF)</source>
        <translation>سند (PDF)</translation>
    </message>
    <message>
        <source>Kept as it came, so that whoever made it can be told by it. It may still tell where, when and by whom it was made.</source>
        <translation>همان‌گونه که رسید نگهداری می‌شود تا معلوم بماند چه کسی آن را ساخته است. هنوز ممکن است بگوید کجا، چه وقت و به دست چه کسی ساخته شده است.</translation>
    </message>
    <message>
        <source>It told nothing beside what it shows.</source>
        <translation>جز آنچه نشان می‌دهد چیزی نمی‌گفت.</translation>
    </message>
    <message>
        <source>Taken out of it as it came in: {what}.</source>
        <translation>هنگام پذیرفتن از آن برداشته شد: {what}.</translation>
    </message>
</context>
<context>
    <name>FilesGiven</name>
    <message>
        <source>Pictures and files given with it</source>
        <translation>عکس‌ها و فایل‌هایی که همراه آن داده می‌شود</translation>
    </message>
    <message>
        <source>None, unless you choose it. They are given as they are: look at each first.</source>
        <translation>هیچ‌کدام، مگر خود انتخاب کنید. همان‌گونه که هستند داده می‌شوند: نخست هر یک را ببینید.</translation>
    </message>
    <message>
        <source>{name}, of {title}</source>
        <translation>{name}، از «{title}»</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Cases</source>
        <translation>پرونده‌ها</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>پذیرفتن فایل…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>چسباندن</translation>
    </message>
    <message>
        <source>Takes the picture that lies in the clipboard</source>
        <translation>تصویری را که در بریده‌دان است می‌گیرد</translation>
    </message>
    <message>
        <source>A paper without a picture…</source>
        <translation>مدرک بدون تصویر…</translation>
    </message>
    <message>
        <source>Show what was taken out</source>
        <translation>نمایش بیرون‌گذاشته‌ها</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>در حال خواندن فایل…</translation>
    </message>
    <message>
        <source>Files of this case</source>
        <translation>فایل‌های این پرونده</translation>
    </message>
    <message>
        <source>Let go to take it in</source>
        <translation>برای پذیرفتن رها کنید</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>بیرون گذاشته شد</translation>
    </message>
    <message>
        <source>Two desks differ</source>
        <translation>دو میز کار متفاوت‌اند</translation>
    </message>
    <message>
        <source>Several files were dropped.</source>
        <translation>چند فایل رها شد.</translation>
    </message>
    <message>
        <source>Drop one at a time: of each it is asked what it shows.</source>
        <translation>یکی‌یکی رها کنید: دربارهٔ هرکدام پرسیده می‌شود چه نشان می‌دهد.</translation>
    </message>
    <message>
        <source>By camera…</source>
        <translation>با دوربین…</translation>
    </message>
    <message>
        <source>No file yet. Take in pictures and scans of papers, sound and documents: choose a file, take a picture by camera, drop it here, or paste it. It is encrypted as it comes in; where a picture was taken, with which camera and by whom is taken out of it.</source>
        <translation>هنوز فایلی نیست. تصویر و اسکن مدارک، صدا و سند را بپذیرید: فایلی را انتخاب کنید، با دوربین عکس بگیرید، فایل را اینجا رها کنید یا بچسبانید. هنگام پذیرفتن رمزگذاری می‌شود؛ اینکه عکس کجا، با کدام دوربین و به دست چه کسی گرفته شده از آن برداشته می‌شود.</translation>
    </message>
</context>
<context>
    <name>FindBackupStep</name>
    <message>
        <source>Restore a backup</source>
        <translation>بازگرداندن نسخهٔ پشتیبان</translation>
    </message>
    <message>
        <source>Makes the desk anew on this computer as it was when the backup was written. Put in the stick and choose the backup.</source>
        <translation>میز کار را از نو روی این رایانه چنان می‌سازد که هنگام نوشتن نسخهٔ پشتیبان بود. فلش را وصل کنید و نسخهٔ پشتیبان را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>بازگرداندن</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>انتخاب فایل…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>انتخاب فایل</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>This desk was made from a backup of {made_at}.</source>
        <translation>این میز کار از نسخهٔ پشتیبان {made_at} ساخته شده است.</translation>
    </message>
    <message>
        <source>What was entered here after that day is not in it; what was sent is at headquarters. Passphrases are those of that day. Carry the next bundle to headquarters: its answer says what it has.</source>
        <translation>آنچه پس از آن روز اینجا نوشته شد در آن نیست؛ آنچه فرستاده شد در ستاد است. عبارت‌های عبور همان روزند. بستهٔ بعدی را به ستاد ببرید: پاسخ آن می‌گوید چه دارد.</translation>
    </message>
    <message>
        <source>This desk has gone back to an earlier state: its log had {known} entries and now has {here}.</source>
        <translation>این میز کار به حالت پیشین برگشته است: گزارش رویدادها {known} مدخل داشت و اکنون {here} دارد.</translation>
    </message>
    <message>
        <source>Cases, answers and records from the time between may be missing. Bundle {bundle_known} was written; the newest known here is {bundle_here}. If somebody put back a copy of the folder, ask them for the newer one. Otherwise offer everything again and carry it to headquarters.</source>
        <translation>پرونده‌ها، پاسخ‌ها و سندهای این فاصله شاید نباشند. بستهٔ {bundle_known} نوشته شده بود؛ تازه‌ترین بستهٔ شناخته‌شدهٔ اینجا {bundle_here} است. اگر کسی رونوشتی از پوشه را برگردانده، نسخهٔ تازه‌تر را از او بخواهید. وگرنه همه چیز را دوباره عرضه کنید و به ستاد ببرید.</translation>
    </message>
    <message>
        <source>This desk went on somewhere else: its log is not the one that was known on this computer.</source>
        <translation>این میز کار جای دیگری ادامه یافته است: گزارش رویدادهای آن همان نیست که روی این رایانه شناخته بود.</translation>
    </message>
    <message>
        <source>Another copy of this desk is, or was, at work, and what was entered there is not here, or the reverse. If both are still used, one of them becomes a new desk. Otherwise offer everything again.</source>
        <translation>نسخهٔ دیگری از این میز کار در کار است یا بود، و آنچه آنجا نوشته شد اینجا نیست، یا برعکس. اگر هنوز هر دو به کار می‌روند، یکی از آن‌ها میز کار تازه‌ای می‌شود. وگرنه همه چیز را دوباره عرضه کنید.</translation>
    </message>
    <message>
        <source>Whether this desk is as it last was cannot be compared: both of its marks are gone.</source>
        <translation>نمی‌توان سنجید که این میز کار همان است که آخرین بار بود: هر دو نشان آن از میان رفته‌اند.</translation>
    </message>
    <message>
        <source>If its folder or this computer was put back to an earlier state, cases, answers and records may be missing. Ask headquarters: its answer says what it last saw.</source>
        <translation>اگر پوشهٔ آن یا این رایانه به حالت پیشین برگردانده شده باشد، پرونده‌ها، پاسخ‌ها و سندهایی شاید نباشند. از ستاد بپرسید: پاسخ آن می‌گوید آخرین بار چه دیده است.</translation>
    </message>
    <message>
        <source>The key of {name} on this desk is an earlier one: it was put back after it had been changed.</source>
        <translation>کلید {name} روی این میز کار کلید پیشین است: پس از تغییر به عقب برگردانده شده است.</translation>
    </message>
    <message>
        <source>An earlier passphrase opens it now. If nobody did this on purpose: change the passphrase, give the casebook a new key, and tell headquarters.</source>
        <translation>اکنون عبارت عبور پیشین آن را می‌گشاید. اگر کسی این را به‌عمد نکرده است: عبارت عبور را تغییر دهید، به دفتر پرونده‌ها کلید تازه بدهید و به ستاد بگویید.</translation>
    </message>
    <message>
        <source>An administrator&apos;s key still opens the casebook of this desk: {name} has not unlocked it with this version.</source>
        <translation>کلید مدیر سامانه هنوز دفتر پرونده‌های این میز کار را می‌گشاید: {name} هنوز با این نسخهٔ برنامه میز کار را نگشوده است.</translation>
    </message>
    <message>
        <source>Let {name} unlock this desk once, or remove them if they have left. The next unlock then gives the casebook another key.</source>
        <translation>بگذارید {name} یک بار این میز کار را بگشاید، یا اگر از اینجا رفته است، او را بردارید. گشودن بعدی آنگاه به دفتر پرونده‌ها کلید دیگری می‌دهد.</translation>
    </message>
    <message>
        <source>Headquarters has bundle {sequence} of this desk; the newest known here is {here}.</source>
        <translation>ستاد بستهٔ {sequence} این میز کار را دارد؛ تازه‌ترین بستهٔ شناخته‌شدهٔ اینجا {here} است.</translation>
    </message>
    <message>
        <source>This desk lies behind what it was. What was entered in between may be missing here; what was sent is at headquarters. If another laptop runs this desk, one of the two becomes a new desk. Otherwise offer everything again.</source>
        <translation>این میز کار عقب‌تر از آن است که بود. آنچه در این میان نوشته شد شاید اینجا نباشد؛ آنچه فرستاده شد در ستاد است. اگر رایانهٔ دیگری این میز کار را اجرا می‌کند، یکی از آن دو میز کار تازه‌ای می‌شود. وگرنه همه چیز را دوباره عرضه کنید.</translation>
    </message>
    <message>
        <source>Headquarters has another bundle under number {sequence} than this desk.</source>
        <translation>ستاد با شمارهٔ {sequence} بسته‌ای جز بستهٔ این میز کار دارد.</translation>
    </message>
    <message>
        <source>Either this desk was put back to an earlier state, or another laptop runs the same desk. If another one is at work, one of the two becomes a new desk. Otherwise offer everything again.</source>
        <translation>یا این میز کار به حالت پیشین برگردانده شده، یا رایانهٔ دیگری همین میز کار را اجرا می‌کند. اگر دیگری در کار است، یکی از آن دو میز کار تازه‌ای می‌شود. وگرنه همه چیز را دوباره عرضه کنید.</translation>
    </message>
    <message>
        <source>Headquarters was restored from a backup, or found itself behind what it was.</source>
        <translation>ستاد از نسخهٔ پشتیبان بازگردانده شده، یا خود را عقب‌تر از آنچه بود یافته است.</translation>
    </message>
    <message>
        <source>Records that it no longer has are offered again by themselves. Nothing is erased here before it confirms what it holds. Carry the next bundle there soon.</source>
        <translation>سندهایی که دیگر ندارد خودبه‌خود دوباره عرضه می‌شوند. تا ستاد آنچه دارد را تأیید نکند چیزی اینجا پاک نمی‌شود. بستهٔ بعدی را به‌زودی به آنجا ببرید.</translation>
    </message>
    <message>
        <source>Headquarters sent two different bundles under one number.</source>
        <translation>ستاد دو بستهٔ متفاوت با یک شماره فرستاد.</translation>
    </message>
    <message>
        <source>It was put back to an earlier state, or two of it are at work. Tell headquarters, and carry the next bundle there.</source>
        <translation>به حالت پیشین برگردانده شده، یا دو نسخه از آن در کار است. به ستاد بگویید و بستهٔ بعدی را به آنجا ببرید.</translation>
    </message>
    <message>
        <source>Records that headquarters had confirmed and no longer has: {count}.</source>
        <translation>سندهایی که ستاد تأیید کرده بود و دیگر ندارد: {count}.</translation>
    </message>
    <message>
        <source>They go with the next bundle again. Keep this desk and its backups until headquarters confirms them.</source>
        <translation>دوباره با بستهٔ بعدی می‌روند. این میز کار و نسخه‌های پشتیبانش را تا تأیید ستاد نگه دارید.</translation>
    </message>
    <message>
        <source>Records that headquarters no longer has, of cases that were erased here: {count}.</source>
        <translation>سندهایی که ستاد دیگر ندارد، از پرونده‌هایی که اینجا پاک شده‌اند: {count}.</translation>
    </message>
    <message>
        <source>Only a backup from before the erasing still holds them. Ask headquarters whether it needs them.</source>
        <translation>فقط نسخهٔ پشتیبان پیش از پاک شدن هنوز آن‌ها را دارد. از ستاد بپرسید که لازم دارد یا نه.</translation>
    </message>
    <message>
        <source>Records of this desk that headquarters has and this desk has not: {count}.</source>
        <translation>سندهای این میز کار که ستاد دارد و این میز کار ندارد: {count}.</translation>
    </message>
    <message>
        <source>They were signed in a time that is missing here. They are safe at headquarters, which can show them.</source>
        <translation>در زمانی امضا شده‌اند که اینجا کم است. در ستاد محفوظ‌اند و ستاد می‌تواند نشان دهد.</translation>
    </message>
    <message>
        <source>Two different revocation lists came under number {number}.</source>
        <translation>دو فهرست ابطال متفاوت با شمارهٔ {number} آمد.</translation>
    </message>
    <message>
        <source>What either of them revokes counts as revoked here. Tell headquarters: it was put back to an earlier state, or two of it are at work.</source>
        <translation>آنچه هر یک باطل می‌کند اینجا باطل شمرده می‌شود. به ستاد بگویید: به حالت پیشین برگردانده شده، یا دو نسخه از آن در کار است.</translation>
    </message>
    <message>
        <source>Certificates that revocation list {earlier} names and list {number} leaves out: {count}.</source>
        <translation>گواهی‌هایی که فهرست ابطال {earlier} نام می‌برد و فهرست {number} جا می‌اندازد: {count}.</translation>
    </message>
    <message>
        <source>They stay revoked here. Headquarters was restored and has to revoke them again: tell it.</source>
        <translation>اینجا باطل می‌مانند. ستاد بازگردانده شده و باید دوباره آن‌ها را باطل کند: به آن بگویید.</translation>
    </message>
    <message>
        <source>Two different sets of rules came under number {number}.</source>
        <translation>دو مجموعهٔ متفاوت از قواعد با شمارهٔ {number} آمد.</translation>
    </message>
    <message>
        <source>Those that were here stay in force. Tell headquarters to decide its rules again.</source>
        <translation>آن‌هایی که اینجا بودند برقرار می‌مانند. به ستاد بگویید دوباره قواعدش را تعیین کند.</translation>
    </message>
    <message>
        <source>The register of certificates that headquarters sent does not continue the one before: of {known} certificates it leaves out {count}.</source>
        <translation>دفتر ثبت گواهی‌ها که ستاد فرستاد ادامهٔ دفتر پیشین نیست: از {known} گواهی، {count} گواهی در آن نیست.</translation>
    </message>
    <message>
        <source>Headquarters was restored, or somebody else speaks for it. The next bundle says what is missing: carry it there. What was signed under those certificates may not be judged until headquarters takes them back.</source>
        <translation>ستاد بازگردانده شده، یا کس دیگری به نام آن سخن می‌گوید. بستهٔ بعدی می‌گوید چه کم است: آن را به ستاد ببرید. آنچه با آن گواهی‌ها امضا شده شاید تا وقتی ستاد آن‌ها را به دفتر ثبت بازنگرداند قابل داوری نباشد.</translation>
    </message>
    <message>
        <source>Two copies of {name} are at work; it showed with bundle {sequence}.</source>
        <translation>دو نسخه از {name} در کار است؛ با بستهٔ {sequence} آشکار شد.</translation>
    </message>
    <message>
        <source>Ask the post which laptop it is to be. On the other one an officer makes it a new desk, under This desk; it then asks to be taken in, naming the desk it was.</source>
        <translation>از پاسگاه بپرسید کدام رایانه باید باشد. روی دیگری کارمندی در «این میز کار» آن را میز کار تازه‌ای می‌کند؛ سپس درخواست پذیرش می‌دهد و میز کاری را که بود نام می‌برد.</translation>
    </message>
    <message>
        <source>{name} was restored, or put back to an earlier state.</source>
        <translation>‏{name} بازگردانده شده، یا به حالت پیشین برگردانده شده است.</translation>
    </message>
    <message>
        <source>It went on with bundle {sequence}; numbers between {before} and that were left out, or never came. The next return bundle tells it what headquarters has. If nobody there restored it, a second laptop runs the same desk: ask which one it is to be.</source>
        <translation>با بستهٔ {sequence} ادامه داد؛ شماره‌های میان {before} و آن جا افتاده‌اند یا هرگز نیامدند. بستهٔ پاسخ بعدی به آن می‌گوید ستاد چه دارد. اگر کسی آنجا بازیابی‌اش نکرده، رایانهٔ دومی همین میز کار را پیش می‌برد: بپرسید کدام باید بماند.</translation>
    </message>
    <message>
        <source>A post has return bundle {known} of headquarters; the newest known here is {here}.</source>
        <translation>پاسگاهی بستهٔ پاسخ {known} ستاد را دارد؛ تازه‌ترین بستهٔ شناخته‌شدهٔ اینجا {here} است.</translation>
    </message>
    <message>
        <source>Headquarters was put back to an earlier state. Posts offer records again that are missing here. Certificates revoked and desks taken in since then have to be revoked and taken in again.</source>
        <translation>ستاد به حالت پیشین برگردانده شده است. پاسگاه‌ها سندهایی را که اینجا کم است دوباره عرضه می‌کنند. گواهی‌های باطل‌شده و میزهای کار پذیرفته‌شده از آن پس باید دوباره باطل و پذیرفته شوند.</translation>
    </message>
    <message>
        <source>A post has seen headquarters&apos; log at entry {known}, and the log here is not that one.</source>
        <translation>پاسگاهی گزارش رویدادهای ستاد را تا مدخل {known} دیده و گزارش اینجا آن نیست.</translation>
    </message>
    <message>
        <source>Headquarters was put back to an earlier state, or there are two copies of it. Find out which before you go on.</source>
        <translation>ستاد به حالت پیشین برگردانده شده، یا دو نسخه از آن هست. پیش از ادامه دریابید کدام است.</translation>
    </message>
    <message>
        <source>A post has revocation list {known}; the newest here is {here}.</source>
        <translation>پاسگاهی فهرست ابطال {known} را دارد؛ تازه‌ترین فهرست اینجا {here} است.</translation>
    </message>
    <message>
        <source>Headquarters was put back to an earlier state. Certificates revoked in between are not known here: revoke them again. Posts keep them revoked meanwhile.</source>
        <translation>ستاد به حالت پیشین برگردانده شده است. گواهی‌هایی که در این میان باطل شده‌اند اینجا شناخته نیستند: دوباره باطلشان کنید. پاسگاه‌ها در این مدت باطل نگهشان می‌دارند.</translation>
    </message>
    <message>
        <source>A post has rules number {known}; those here are number {here}.</source>
        <translation>پاسگاهی قواعد شمارهٔ {known} را دارد؛ قواعد اینجا شمارهٔ {here} است.</translation>
    </message>
    <message>
        <source>Headquarters was put back to an earlier state. Decide the rules again; posts take over the newer number.</source>
        <translation>ستاد به حالت پیشین برگردانده شده است. قواعد را دوباره تعیین کنید؛ پاسگاه‌ها شمارهٔ تازه‌تر را می‌گیرند.</translation>
    </message>
    <message>
        <source>{name} has a statement that was signed here and lost, and that was set aside when it came back. It counts there still.</source>
        <translation>{name} گفته‌ای دارد که اینجا امضا شده و از دست رفته بود و هنگام بازگشت کنار گذاشته شد. آنجا هنوز معتبر است.</translation>
    </message>
    <message>
        <source>If it was said, take it in with a reason: Transfer, Look at what was set aside. If not, say now what holds: a case is taken over on its page, all else is said anew.</source>
        <translation>اگر گفته شده بود، آن را با ذکر دلیل بپذیرید: انتقال، دیدن جداگذاشته‌شده‌ها. اگر نه، اکنون بگویید چه معتبر است: پرونده در صفحهٔ خودش به عهده گرفته می‌شود و بقیه از نو گفته می‌شود.</translation>
    </message>
    <message>
        <source>Watch list {list}, version {version}, cannot be judged any more: the certificate of who signed it was taken back, and nothing shows that the list is older.</source>
        <translation>فهرست هشدار {list}، نسخهٔ {version}، دیگر قابل داوری نیست: گواهی امضاکننده باطل شده است و چیزی نشان نمی‌دهد که فهرست از آن قدیمی‌تر باشد.</translation>
    </message>
    <message>
        <source>Possible matches with it are marked. On the page Watch lists of a case, load a newer one, end its use, or keep it with a reason.</source>
        <translation>همخوانی‌های احتمالی با آن نشان‌دار شده‌اند. در صفحهٔ «فهرست‌های هشدار» یک پرونده فهرست تازه‌تری بار کنید، به استفاده از آن پایان دهید، یا با ذکر دلیل نگهش دارید.</translation>
    </message>
    <message>
        <source>The approved texts {pack}, version {version}, cannot be judged any more: the certificate of who signed them was taken back, and nothing shows that they are older.</source>
        <translation>متن‌های مصوب {pack}، نسخهٔ {version}، دیگر قابل داوری نیستند: گواهی امضاکننده باطل شده است و چیزی نشان نمی‌دهد که از آن قدیمی‌تر باشند.</translation>
    </message>
    <message>
        <source>They stay in force. Compare them with what the organisation approved before you rely on them. Headquarters signs them as the next version, and posts get that with the next return bundle.</source>
        <translation>همچنان معتبرند. پیش از تکیه بر آن‌ها، با آنچه سازمان تصویب کرده است مقایسه کنید. ستاد آن‌ها را به‌عنوان نسخهٔ بعدی امضا می‌کند و پاسگاه‌ها آن را با بستهٔ پاسخ بعدی می‌گیرند.</translation>
    </message>
    <message>
        <source>The update to version {program} of the program was signed by somebody who was taken back since.</source>
        <translation>به‌روزرسانی به نسخهٔ {program} برنامه را کسی امضا کرده که گواهی‌اش از آن پس باطل شده است.</translation>
    </message>
    <message>
        <source>Ask headquarters by telephone whether that version is to be used. If not, stop working at this desk, and install the version that it names, from a stick that it gives you.</source>
        <translation>تلفنی از ستاد بپرسید که آیا باید از این نسخه استفاده شود. اگر نه، کار در این میز را متوقف کنید و نسخه‌ای را که ستاد می‌گوید، از حافظه‌ای که به شما می‌دهد، نصب کنید.</translation>
    </message>
    <message>
        <source>Certificates came from {name} that headquarters&apos; register does not name: {count}.</source>
        <translation>از {name} گواهی‌هایی آمد که در دفتر ثبت ستاد نیست: {count}.</translation>
    </message>
    <message>
        <source>If headquarters was restored, two officers take them back, under Organisation, Register. If it was not, somebody made them with a copy of the issuing key: revoke them, and tell the organisation. What was signed under them is held meanwhile.</source>
        <translation>اگر ستاد بازگردانده شده است، دو کارمند آن‌ها را در «سازمان»، «دفتر ثبت» بازمی‌گردانند. اگر نه، کسی آن‌ها را با رونوشتی از کلید صدور ساخته است: باطلشان کنید و به سازمان بگویید. آنچه با آن‌ها امضا شده در این میان معطل می‌ماند.</translation>
    </message>
    <message>
        <source>This desk has gone back to a state from before this version of the program was used here.</source>
        <translation>این میز کار به حالتی پیش از به کار رفتن این نسخهٔ برنامه برگشته است.</translation>
    </message>
    <message>
        <source>Cases, answers and records from the time since may be missing. If somebody put back a copy of the folder, ask them for the newer one. Otherwise offer everything again and carry it to headquarters.</source>
        <translation>پرونده‌ها، پاسخ‌ها و سندهای پس از آن شاید نباشند. اگر کسی رونوشتی از پوشه را برگردانده، نسخهٔ تازه‌تر را از او بخواهید. وگرنه همه چیز را دوباره عرضه کنید و به ستاد ببرید.</translation>
    </message>
    <message>
        <source>somebody not known here</source>
        <translation>شخصی ناشناخته در اینجا</translation>
    </message>
    <message>
        <source>This laptop became a new desk. Cases that it had until then are with the other laptop, which stayed the desk.</source>
        <translation>این رایانه میز کار تازه‌ای شد. پرونده‌هایی که تا آن هنگام داشت در اختیار رایانهٔ دیگر است که همان میز کار ماند.</translation>
    </message>
    <message>
        <source>Headquarters sent statements that nobody here can judge: {count}. Nothing shows that they were signed while the certificate of who signed counted.</source>
        <translation>ستاد اظهاراتی فرستاد که اینجا قابل داوری نیست: {count}. چیزی نشان نمی‌دهد که هنگام اعتبار گواهی امضاکننده امضا شده باشد.</translation>
    </message>
    <message>
        <source>They count for nothing yet. A supervisor looks at them on the page Transfer and takes them in with a reason, or asks headquarters to say it once more: a case is taken over once more.</source>
        <translation>هنوز به حساب نمی‌آید. سرپرست در صفحهٔ انتقال آن‌ها را می‌بیند و با دلیل می‌پذیرد، یا از ستاد می‌خواهد دوباره بگوید: پرونده دوباره به عهده گرفته می‌شود.</translation>
    </message>
    <message>
        <source>{name} cannot judge statements that were signed here: {count}. The certificate of who signed ended before they were sent, and no stamp shows that they are older.</source>
        <translation>{name} نمی‌تواند دربارهٔ اظهاراتی که اینجا امضا شد داوری کند: {count}. اعتبار گواهی امضاکننده پیش از فرستادن تمام شد و هیچ مُهر زمانی نشان نمی‌دهد که قدیمی‌تر است.</translation>
    </message>
    <message>
        <source>They wait there for a supervisor. Telephone; or say it once more: a case that was taken over is taken over once more on its page, one that was offered is handed over again.</source>
        <translation>آنجا منتظر سرپرست است. تلفن کنید یا دوباره بگویید: پرونده‌ای که به عهده گرفته شد در صفحه‌اش دوباره به عهده گرفته می‌شود، پرونده‌ای که عرضه شد دوباره سپرده می‌شود.</translation>
    </message>
    <message>
        <source>The organisation&apos;s rules in this casebook are not what officers signed.</source>
        <translation>قواعد سازمان در این دفتر پرونده‌ها آن نیست که کارمندان امضا کرده‌اند.</translation>
    </message>
    <message>
        <source>Somebody may have changed them with tools of their own. Nothing is decided or erased by them. Put the signed ones back (Organisation, Rules), and tell the organisation.</source>
        <translation>شاید کسی با برنامهٔ خودش آنها را تغییر داده باشد. بر پایهٔ آنها چیزی تصمیم گرفته یا پاک نمی‌شود. قواعد امضاشده را بازگردانید («سازمان»، «قواعد») و به سازمان خبر دهید.</translation>
    </message>
    <message>
        <source>Version {version} of the program has worked at this desk; now version {here} runs.</source>
        <translation>نسخهٔ {version} برنامه در این میز کار کار کرده است؛ اکنون نسخهٔ {here} اجرا می‌شود.</translation>
    </message>
    <message>
        <source>Nothing is lost, but faults that were mended are back. Start the later version, or install it again. If nobody installed an earlier one on purpose, tell headquarters.</source>
        <translation>چیزی از دست نرفته، اما خطاهایی که رفع شده بودند برگشته‌اند. نسخهٔ بعدی را اجرا کنید یا دوباره نصب کنید. اگر کسی نسخهٔ پیشین را به‌عمد نصب نکرده است، به ستاد بگویید.</translation>
    </message>
    <message>
        <source>Records and interviews go on here. Names, papers and plan of such a case are changed by the other laptop alone. Agree which of you goes on: a supervisor takes over one case on its page, or all of them here; if the other laptop is lost, all. Headquarters and the other laptop learn of it.</source>
        <translation>سندها و گفت‌وگوها اینجا ادامه می‌یابد. نام‌ها، مدارک و برنامهٔ چنین پرونده‌ای را فقط رایانهٔ دیگر تغییر می‌دهد. توافق کنید کدام‌یک ادامه می‌دهد: سرپرست یک پرونده را در صفحهٔ آن، یا همه را اینجا به عهده می‌گیرد؛ اگر رایانهٔ دیگر گم شده باشد، همه را. ستاد و رایانهٔ دیگر آگاه می‌شوند.</translation>
    </message>
    <message>
        <source>Nobody can say who decided these rules, and nothing is decided or erased by them. Headquarters looks them through and signs rules anew (Organisation, Rules). A post asks for a return bundle, which brings them.</source>
        <translation>کسی نمی‌تواند بگوید این قواعد را که تصمیم گرفته است، و بر پایهٔ آنها چیزی تصمیم گرفته یا پاک نمی‌شود. ستاد آنها را بازبینی و قواعد را از نو امضا می‌کند («سازمان»، «قواعد»). پاسگاه بستهٔ پاسخ می‌خواهد که آنها را می‌آورد.</translation>
    </message>
    <message>
        <source>The organisation&apos;s rules {number} were signed under a certificate that is revoked from a day before.</source>
        <translation>قواعد سازمان {number} با گواهی‌نامه‌ای امضا شده است که از روزی پیش‌تر باطل شده است.</translation>
    </message>
</context>
<context>
    <name>FindingsDialog</name>
    <message>
        <source>{file} asks what may never be asked. Show its author, and do not add it as it is.</source>
        <translation>‏{file} چیزی می‌پرسد که هرگز نباید پرسید. به نویسندهٔ آن نشان دهید و چنان‌که هست نیفزایید.</translation>
    </message>
    <message>
        <source>{file} can be used, but it is not as a vetting instrument should be.</source>
        <translation>‏{file} قابل استفاده است، ولی چنان نیست که پرسش‌نامهٔ ارزیابی باید باشد.</translation>
    </message>
    <message>
        <source>Read this before it is added</source>
        <translation>پیش از افزودن این را بخوانید</translation>
    </message>
    <message>
        <source>Do not add it</source>
        <translation>نیفزودن</translation>
    </message>
    <message>
        <source>Add it all the same</source>
        <translation>با این حال افزودن</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>آنچه یافت شد</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>و {count} مورد دیگر.</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>What this desk noticed</source>
        <translation>آنچه این میز کار دریافت</translation>
    </message>
    <message>
        <source>This is dealt with</source>
        <translation>به این رسیدگی شد</translation>
    </message>
    <message>
        <source>Offer everything again</source>
        <translation>عرضهٔ دوبارهٔ همه چیز</translation>
    </message>
    <message>
        <source>Ask headquarters</source>
        <translation>پرسیدن از ستاد</translation>
    </message>
    <message>
        <source>Become a new desk…</source>
        <translation>میز کار تازه شدن…</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) to be sent again. Write them to a stick under Transfer.</source>
        <translation>
            <numerusform>‏%n سند باید دوباره فرستاده شود. در بخش انتقال روی فلش بنویسید.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next bundle asks headquarters. Write it to a stick under Transfer.</source>
        <translation>بستهٔ بعدی از ستاد می‌پرسد. در بخش انتقال روی فلش بنویسید.</translation>
    </message>
    <message>
        <source>Take over its cases…</source>
        <translation>به عهده گرفتن پرونده‌های آن…</translation>
    </message>
    <message>
        <source>Take over all cases of the desk that this one was?</source>
        <translation>همهٔ پرونده‌های میز کار پیشین را به عهده می‌گیرید؟</translation>
    </message>
    <message>
        <source>For the laptop that goes on with them. From then on this desk changes their names, papers and plan. Headquarters and the other laptop learn of it with the next stick, with your name and your reason.</source>
        <translation>برای رایانه‌ای که آن‌ها را ادامه می‌دهد. از آن پس این میز کار نام‌ها، مدارک و برنامهٔ آن‌ها را تغییر می‌دهد. ستاد و رایانهٔ دیگر با حافظهٔ بعدی، با نام و دلیل شما، آگاه می‌شوند.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>به عهده گرفتن</translation>
    </message>
    <message>
        <source>This desk holds these cases now.</source>
        <translation>اکنون این پرونده‌ها در اختیار این میز کار است.</translation>
    </message>
</context>
<context>
    <name>FindingsStrip</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و %n مورد دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>چه باید کرد</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>A desk on this computer cannot be offered. Do not delete it.</source>
        <translation>میز کاری روی این رایانه را نمی‌توان عرضه کرد. آن را پاک نکنید.</translation>
    </message>
    <message>
        <source>What is this computer for?</source>
        <translation>این رایانه برای چیست؟</translation>
    </message>
    <message>
        <source>Put three files in a safe</source>
        <translation>سه فایل را در گاوصندوق بگذارید</translation>
    </message>
    <message>
        <source>Move the files to a stick and lock the stick away, apart from their passphrase. Whoever has the root key or the issuing key, and the passphrase, can make certificates in the organisation&apos;s name; whoever has the clinical identity and the passphrase can read every clinical record. Headquarters&apos; psychologists take the clinical identity into their own keys once, on the page Organisation.</source>
        <translation>فایل‌ها را به فلش ببرید و فلش را جدا از عبارت عبورشان در جای قفل‌دار بگذارید. هر که کلید ریشه یا کلید صدور و عبارت عبور را داشته باشد می‌تواند به نام سازمان گواهی بسازد؛ هر که هویت بالینی و عبارت عبور را داشته باشد می‌تواند هر سند بالینی را بخواند. روان‌شناسان ستاد یک بار در صفحهٔ سازمان هویت بالینی را به کلید خود می‌گیرند.</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>باز کردن میز کار</translation>
    </message>
    <message>
        <source>Make this the only copy in use: two desks with one identity look like a forgery to headquarters. What was entered after the backup is not here.</source>
        <translation>این را تنها نسخهٔ در کار کنید: دو میز کار با یک هویت برای ستاد مانند جعل است. آنچه پس از نسخهٔ پشتیبان نوشته شد اینجا نیست.</translation>
    </message>
    <message>
        <source>Make this the only copy in use: two desks with one identity look like a forgery to headquarters. The new officer asks headquarters for a certificate, under People; until then nothing can be signed.</source>
        <translation>این را تنها نسخهٔ در کار کنید: دو میز کار با یک هویت برای ستاد مانند جعل است. کارمند تازه در بخش افراد از ستاد گواهی می‌خواهد؛ تا آن زمان چیزی را نمی‌توان امضا کرد.</translation>
    </message>
    <message>
        <source>The desk is back</source>
        <translation>میز کار بازگشت</translation>
    </message>
</context>
<context>
    <name>FormStep</name>
    <message>
        <source>Your name</source>
        <translation>نام شما</translation>
    </message>
    <message>
        <source>As it stands in signatures.</source>
        <translation>چنان‌که در امضاها می‌آید.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارت عبور</translation>
    </message>
    <message>
        <source>At least 15 characters; four or five words that do not belong together are good.</source>
        <translation>دست‌کم ۱۵ نویسه؛ چهار یا پنج واژهٔ بی‌ارتباط با هم خوب است.</translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation>‏{field} نوشته نشده است</translation>
    </message>
</context>
<context>
    <name>FoundDialog</name>
    <message>
        <source>What did you find?</source>
        <translation>چه چیزی روشن کردید؟</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>روشن شد</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>انتخاب…</translation>
    </message>
    <message>
        <source>Why, in your own words</source>
        <translation>چرا، به زبان خودتان</translation>
    </message>
    <message>
        <source>It is kept with the case, and stands in the copy for the person&apos;s lawyer. It changes no stage and is no evidence by itself.</source>
        <translation>این در پرونده نگه داشته می‌شود و در رونوشت برای وکیل شخص می‌آید. مرحله را تغییر نمی‌دهد و به‌خودی‌خود مدرک نیست.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>نگه داشتن</translation>
    </message>
    <message>
        <source>Choose what you found.</source>
        <translation>برگزینید چه چیزی روشن کردید.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>بگویید چرا.</translation>
    </message>
    <message>
        <source>That is too long. The limit is {limit} characters.</source>
        <translation>بیش از اندازه بلند است. حداکثر {limit} نویسه است.</translation>
    </message>
</context>
<context>
    <name>FrameKeys</name>
    <message>
        <source>On this page</source>
        <translation>در این صفحه</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>پروندهٔ تازه</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>عمل</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحه</translation>
    </message>
    <message>
        <source>Membership of an organisation</source>
        <translation>تعلق به سازمان</translation>
    </message>
    <message>
        <source>Tajik and Persian letters</source>
        <translation>حروف تاجیکی و فارسی</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>پرونده</translation>
    </message>
</context>
<context>
    <name>FrameNews</name>
    <message>
        <source>The desk locks in 30 seconds. Move the mouse to stay.</source>
        <translation>میز کار تا ۳۰ ثانیهٔ دیگر قفل می‌شود. برای ماندن موشواره را تکان دهید.</translation>
    </message>
    <message>
        <source>Your passphrase would soon be guessed by somebody who copied this desk.</source>
        <translation>کسی که از این میز کار رونوشت بگیرد عبارت عبور شما را زود حدس می‌زند.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغییر دادن</translation>
    </message>
    <message numerus="yes">
        <source>%n to return</source>
        <translation>
            <numerusform>‏%n برای پس فرستادن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>‏%n برای ارسال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n urgent</source>
        <translation>
            <numerusform>فوری: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GiveDialog</name>
    <message>
        <source>Give this case to a colleague?</source>
        <translation>این پرونده به همکار داده شود؟</translation>
    </message>
    <message>
        <source>It is theirs from now on. The case and the log say who gave it to whom.</source>
        <translation>از این پس نزد اوست. پرونده و گزارش رویدادها می‌گویند چه کسی آن را به که داد.</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>به</translation>
    </message>
    <message>
        <source>Nobody else at this desk works in queues.</source>
        <translation>در این میز کار کس دیگری با صف‌ها کار نمی‌کند.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>همان‌گونه بماند</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>دادن</translation>
    </message>
</context>
<context>
    <name>GiveProofDialog</name>
    <message>
        <source>Give a proof out</source>
        <translation>دادن گواهی</translation>
    </message>
    <message>
        <source>Give it out…</source>
        <translation>دادن…</translation>
    </message>
    <message>
        <source>One page with a code, without a name and without a word of what it is about. Give it on paper: the file names the organisation in its signature.</source>
        <translation>یک صفحه با کد، بی نام و بی کلمه‌ای از این که دربارهٔ چیست. آن را روی کاغذ بدهید: امضای پرونده سازمان را نام می‌برد.</translation>
    </message>
    <message>
        <source>Name, one spelling on each line</source>
        <translation>نام، در هر سطر یک نگارش</translation>
    </message>
    <message>
        <source>Up to three, such as one for each script. The person says the name aloud.</source>
        <translation>تا سه، مثلاً برای هر خط یکی. شخص نام را بلند می‌گوید.</translation>
    </message>
    <message>
        <source>Birth date, as far as it is known: {birth}</source>
        <translation>تاریخ تولد، تا جایی که معلوم است: {birth}</translation>
    </message>
    <message>
        <source>The person chose that the page says what it is about</source>
        <translation>شخص خواسته است که صفحه بگوید دربارهٔ چیست</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>۱ سال</translation>
    </message>
    <message>
        <source>3 years</source>
        <translation>۳ سال</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>۵ سال</translation>
    </message>
    <message>
        <source>10 years</source>
        <translation>۱۰ سال</translation>
    </message>
    <message>
        <source>It counts for</source>
        <translation>اعتبار دارد</translation>
    </message>
    <message>
        <source>It is a further one</source>
        <translation>یکی دیگر است</translation>
    </message>
    <message>
        <source>The earlier one was lost</source>
        <translation>پیشین گم شد</translation>
    </message>
    <message>
        <source>A name was wrong</source>
        <translation>نام نادرست بود</translation>
    </message>
    <message>
        <source>Its key is no longer vouched for</source>
        <translation>کلیدش دیگر تأیید نمی‌شود</translation>
    </message>
    <message>
        <source>The earlier one ends</source>
        <translation>پیشین پایان می‌یابد</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>چرا</translation>
    </message>
    <message>
        <source>Second officer</source>
        <translation>کارمند دوم</translation>
    </message>
    <message>
        <source>Another decision-maker, who is here and types their passphrase themselves.</source>
        <translation>تصمیم‌گیرندهٔ دیگری که اینجاست و عبارت عبور خود را خودش می‌نویسد.</translation>
    </message>
    <message>
        <source>Passphrase of the second officer</source>
        <translation>عبارت عبور کارمند دوم</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>عبارت عبور شما</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>نام نیست.</translation>
    </message>
    <message>
        <source>There is no second decision-maker at this desk.</source>
        <translation>در این میز کار تصمیم‌گیرندهٔ دومی نیست.</translation>
    </message>
    <message>
        <source>The second officer&apos;s passphrase is missing.</source>
        <translation>عبارت عبور کارمند دوم وارد نشده است.</translation>
    </message>
    <message>
        <source>Your passphrase is missing.</source>
        <translation>عبارت عبور شما وارد نشده است.</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>ذخیرهٔ صفحه</translation>
    </message>
    <message>
        <source>The page is saved.</source>
        <translation>صفحه ذخیره شد.</translation>
    </message>
    <message>
        <source>Print it, give it to the person, and erase the file. It counts until {day}.</source>
        <translation>آن را چاپ کنید، به شخص بدهید و پرونده را پاک کنید. تا {day} اعتبار دارد.</translation>
    </message>
    <message>
        <source>Choose why it is given out.</source>
        <translation>انتخاب کنید چرا داده می‌شود.</translation>
    </message>
</context>
<context>
    <name>GivenPanel</name>
    <message>
        <source>Given out here</source>
        <translation>داده‌شده در اینجا</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>چیست</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>معتبر تا</translation>
    </message>
    <message>
        <source>No proof was given out yet.</source>
        <translation>هنوز گواهی‌ای داده نشده است.</translation>
    </message>
    <message>
        <source>A decision in force that is an amnesty stands here until it has one.</source>
        <translation>تصمیم معتبر عفو اینجا می‌ماند تا گواهی داشته باشد.</translation>
    </message>
    <message>
        <source>Give a proof out…</source>
        <translation>دادن گواهی…</translation>
    </message>
    <message>
        <source>Save the page again…</source>
        <translation>ذخیرهٔ دوبارهٔ صفحه…</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>پس گرفتن…</translation>
    </message>
    <message>
        <source>Take back one that is not listed…</source>
        <translation>پس گرفتن یکی که در فهرست نیست…</translation>
    </message>
    <message>
        <source>Save the list of proofs…</source>
        <translation>ذخیرهٔ فهرست گواهی‌ها…</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>ذخیرهٔ صفحه</translation>
    </message>
    <message>
        <source>Save the list of proofs</source>
        <translation>ذخیرهٔ فهرست گواهی‌ها</translation>
    </message>
    <message>
        <source>A proof was given out.</source>
        <translation>گواهی داده شد.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>ذخیره شد: {file}</translation>
    </message>
    <message>
        <source>Suspend it…</source>
        <translation>معلق کردن…</translation>
    </message>
    <message>
        <source>Let it count again…</source>
        <translation>دوباره معتبر کردن…</translation>
    </message>
    <message>
        <source>The proofs could not be read. What is shown may not be all.</source>
        <translation>گواهی‌ها خوانده نشد. شاید آنچه دیده می‌شود همه نباشد.</translation>
    </message>
</context>
<context>
    <name>GlanceCard</name>
    <message>
        <source>Claim</source>
        <translation>برداشتن پرونده</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>باز کردن پرونده</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>دیده شد</translation>
    </message>
    <message>
        <source>Ready to decide</source>
        <translation>آمادهٔ تصمیم</translation>
    </message>
    <message>
        <source>Second look…</source>
        <translation>نگاه دوم…</translation>
    </message>
    <message>
        <source>Give to…</source>
        <translation>دادن به…</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>رها کردن</translation>
    </message>
    <message>
        <source>Nobody has claimed it.</source>
        <translation>کسی آن را برنداشته است.</translation>
    </message>
    <message>
        <source>Opening it asks for your confirmation.</source>
        <translation>باز کردن آن تأیید شما را می‌خواهد.</translation>
    </message>
    <message>
        <source>From {desk}</source>
        <translation>از {desk}</translation>
    </message>
    <message>
        <source>Stage: {stage}</source>
        <translation>مرحله: {stage}</translation>
    </message>
    <message>
        <source>Waits in: {queues}</source>
        <translation>در انتظار در: {queues}</translation>
    </message>
    <message>
        <source>Waits nowhere</source>
        <translation>در هیچ صفی نیست</translation>
    </message>
    <message>
        <source>To know: {flags}</source>
        <translation>دانستنی: {flags}</translation>
    </message>
    <message>
        <source>{title}, signed by {officer}</source>
        <translation>{title}، امضای {officer}</translation>
    </message>
    <message>
        <source>Back to review</source>
        <translation>بازگشت به بررسی</translation>
    </message>
    <message>
        <source>Acknowledged by {officer}, {when}. {words}</source>
        <translation>تأیید {officer}، {when}. {words}</translation>
    </message>
    <message>
        <source>Acknowledge…</source>
        <translation>تأیید…</translation>
    </message>
    <message>
        <source>Saying how far it is, giving it to a colleague and preparing a decision are done at the return desk.</source>
        <translation>ثبت پیشرفت پرونده، دادن آن به همکار و آماده کردن تصمیم در میز کار ستاد انجام می‌شود.</translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>Show more ({count} left)</source>
        <translation>نشان دادن بیشتر (مانده: {count})</translation>
    </message>
</context>
<context>
    <name>GuardList</name>
    <message>
        <source>What stands on top of this decision</source>
        <translation>آنچه پیش از هر چیز برای این تصمیم مهم است</translation>
    </message>
    <message>
        <source>Nothing is decided before somebody came and said what was done.</source>
        <translation>تا کسی نیاید و نگوید چه کرده، چیزی تصمیم گرفته نمی‌شود.</translation>
    </message>
    <message>
        <source>Read what was said through them with care, or ask the post to talk again.</source>
        <translation>آنچه از راه او گفته شده را با احتیاط بخوانید، یا از پاسگاه بخواهید دوباره گفتگو کند.</translation>
    </message>
    <message>
        <source>The decision before stays in force until this one takes its place.</source>
        <translation>تصمیم پیشین تا این جای آن را بگیرد معتبر می‌ماند.</translation>
    </message>
    <message>
        <source>An appeal is running: {words}</source>
        <translation>تجدیدنظرخواهی در جریان است: {words}</translation>
    </message>
    <message>
        <source>Said by: {records}</source>
        <translation>در این اسناد آمده: {records}</translation>
    </message>
    <message>
        <source>Somebody did not agree to an earlier proposal.</source>
        <translation>کسی با پیشنهاد پیشین موافق نبود.</translation>
    </message>
</context>
<context>
    <name>GuardStrip</name>
    <message>
        <source>Facts of this case…</source>
        <translation>واقعیت‌های این پرونده…</translation>
    </message>
    <message>
        <source>Notes, safety and needs stay open.</source>
        <translation>یادداشت، ایمنی و نیازها باز می‌ماند.</translation>
    </message>
    <message>
        <source>The fact is recorded.</source>
        <translation>واقعیت ثبت شد.</translation>
    </message>
    <message>
        <source>What was done?</source>
        <translation>چه کرده شد؟</translation>
    </message>
    <message>
        <source>You say, by name, that you came to this person, and what was done.</source>
        <translation>به نام خود می‌گویید که نزد این شخص آمدید و چه کردید.</translation>
    </message>
    <message>
        <source>I came</source>
        <translation>من آمدم</translation>
    </message>
    <message>
        <source>It is recorded that you came.</source>
        <translation>ثبت شد که آمدید.</translation>
    </message>
    <message>
        <source>I looked at it…</source>
        <translation>من آن را دیدم…</translation>
    </message>
    <message>
        <source>Kept apart…</source>
        <translation>جدا نگه داشته می‌شود…</translation>
    </message>
    <message>
        <source>Record a complaint…</source>
        <translation>ثبت شکایت…</translation>
    </message>
    <message>
        <source>It is recorded, and goes to the other desk.</source>
        <translation>ثبت شد و به میز کار دیگر می‌رود.</translation>
    </message>
    <message>
        <source>Free or held…</source>
        <translation>آزاد یا در بازداشت…</translation>
    </message>
    <message>
        <source>You say, by name, that you looked at the rating, and what was done.</source>
        <translation>شما به نام خود می‌گویید که ارزیابی را دیدید و چه شد.</translation>
    </message>
    <message>
        <source>I looked at it</source>
        <translation>من آن را دیدم</translation>
    </message>
    <message>
        <source>It is recorded that you looked at it.</source>
        <translation>ثبت شد که شما آن را دیدید.</translation>
    </message>
    <message>
        <source>I came…</source>
        <translation>من آمدم…</translation>
    </message>
    <message>
        <source>These facts contradict: {names}. Settle them under “Facts of this case”.</source>
        <translation>این واقعیت‌ها با هم نمی‌خوانند: {names}. آن را در «واقعیت‌های این پرونده» روشن کنید.</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>Show guidance</source>
        <translation>نمایش راهنمایی</translation>
    </message>
    <message>
        <source>Hide guidance</source>
        <translation>پنهان کردن راهنمایی</translation>
    </message>
</context>
<context>
    <name>GuidePanel</name>
    <message>
        <source>Interviewing guide</source>
        <translation>راهنمای مصاحبه</translation>
    </message>
    <message>
        <source>now</source>
        <translation>اکنون</translation>
    </message>
    <message>
        <source>Close the interviewing guide</source>
        <translation>بستن راهنمای مصاحبه</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>HandDialog</name>
    <message>
        <source>Correct a change of hands</source>
        <translation>تصحیح دست به دست شدن</translation>
    </message>
    <message>
        <source>It changed hands</source>
        <translation>دست به دست شد</translation>
    </message>
    <message>
        <source>Each time is an entry of its own. What was recorded before stays.</source>
        <translation>هر بار جداگانه ثبت می‌شود. آنچه پیش‌تر ثبت شده می‌ماند.</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>چه شد</translation>
    </message>
    <message>
        <source>When</source>
        <translation>چه وقت</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>از چه کسی</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>به چه کسی</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>چرا</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>دلیل تصحیح</translation>
    </message>
</context>
<context>
    <name>HandOnDialog</name>
    <message>
        <source>Hand to the next shift</source>
        <translation>سپردن به نوبت بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n open call(s) of yours are nobody&apos;s until somebody takes them over. Call-backs stay due.</source>
        <translation>
            <numerusform>%n تماس باز شما تا کسی آنها را نگیرد از آنِ هیچ‌کس نیست. تماس‌های دوباره سر موعد می‌مانند.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the next shift has to know (optional)</source>
        <translation>آنچه نوبت بعد باید بداند (اختیاری)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>سپردن</translation>
    </message>
</context>
<context>
    <name>HandbookPanel</name>
    <message>
        <source>Search the handbook</source>
        <translation>جست‌وجو در کتاب راهنما</translation>
    </message>
    <message>
        <source>No page holds these words. Try one word, or fewer letters.</source>
        <translation>هیچ صفحه‌ای این واژه‌ها را ندارد. یک واژه یا حروف کمتری بیازمایید.</translation>
    </message>
    <message>
        <source>Pages of the handbook</source>
        <translation>صفحه‌های کتاب راهنما</translation>
    </message>
</context>
<context>
    <name>HandingOver</name>
    <message>
        <source>Handed over to {officer}.</source>
        <translation>به {officer} سپرده شد.</translation>
    </message>
    <message>
        <source>The draft is discarded.</source>
        <translation>پیش‌نویس کنار گذاشته شد.</translation>
    </message>
</context>
<context>
    <name>HandoverDialog</name>
    <message>
        <source>{title}
It is with {officer} now. Whoever gets it goes on where it was left, and signs it. Both names stay with it, in the log and in the record.</source>
        <translation>‏{title}
اکنون نزد {officer} است. هر که آن را بگیرد از همان‌جا که ماند ادامه می‌دهد و امضا می‌کند. هر دو نام در گزارش رویدادها و در سند با آن می‌ماند.</translation>
    </message>
    <message>
        <source>It is for psychologists alone. If its answers are not sealed to the one who gets it, a psychologist who can open it shares it on the page of clinical notes.</source>
        <translation>فقط برای روان‌شناسان است. اگر پاسخ‌ها برای گیرنده مهر و موم نشده باشد، روان‌شناسی که می‌تواند بگشاید آن را در صفحهٔ یادداشت‌های بالینی به اشتراک می‌گذارد.</translation>
    </message>
    <message>
        <source>Hand over this draft?</source>
        <translation>این پیش‌نویس سپرده شود؟</translation>
    </message>
    <message>
        <source>Goes on with it</source>
        <translation>چه کسی ادامه می‌دهد</translation>
    </message>
    <message>
        <source>Nobody else at this desk can take it. Add an officer first, or discard it.</source>
        <translation>هیچ کس دیگر روی این میز کار نمی‌تواند آن را بگیرد. نخست کارمندی بیفزایید یا آن را کنار بگذارید.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>It is kept with what was decided.</source>
        <translation>همراه آنچه تصمیم گرفته شد نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>همان‌گونه بماند</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>کنار گذاشتن پیش‌نویس</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>سپردن</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>دلیل را بنویسید.</translation>
    </message>
    <message>
        <source>The reason is too long. The limit is {limit} characters.</source>
        <translation>دلیل بیش از اندازه بلند است. حداکثر {limit} نویسه است.</translation>
    </message>
</context>
<context>
    <name>Happened</name>
    <message>
        <source>What happened so far</source>
        <translation>آنچه تاکنون گذشته است</translation>
    </message>
    <message>
        <source>What it said before…</source>
        <translation>آنچه پیش‌تر بود…</translation>
    </message>
    <message>
        <source>Earlier names and answers of this case</source>
        <translation>نام‌ها و پاسخ‌های پیشین این پرونده</translation>
    </message>
</context>
<context>
    <name>HeadquartersStep</name>
    <message>
        <source>Set up headquarters</source>
        <translation>برپا کردن ستاد</translation>
    </message>
    <message>
        <source>Makes the organisation&apos;s root key and the desk that takes in what posts send.</source>
        <translation>کلید ریشهٔ سازمان و میز کاری را می‌سازد که آنچه پاسگاه‌ها می‌فرستند می‌پذیرد.</translation>
    </message>
    <message>
        <source>Go on to the second officer</source>
        <translation>رفتن به کارمند دوم</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>نام سازمان</translation>
    </message>
    <message>
        <source>As it stands in certificates.</source>
        <translation>چنان‌که در گواهی‌ها می‌آید.</translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation>نام این میز کار</translation>
    </message>
    <message>
        <source>Such as “Headquarters”.</source>
        <translation>مانند «ستاد».</translation>
    </message>
    <message>
        <source>The organisation&apos;s root key, a copy of its issuing key and its clinical identity are written to three files of their own. Move them to a stick and lock it in a safe: the first is needed only to renew the organisation&apos;s certificate, the second when officers who open the issuing key are gone, the third when a psychologist joins headquarters.</source>
        <translation>کلید ریشهٔ سازمان، رونوشتی از کلید صدور و هویت بالینی آن در سه فایل جداگانه نوشته می‌شوند. آن‌ها را به فلش ببرید و در گاوصندوق بگذارید: نخستین فقط برای تجدید گواهی سازمان لازم است، دومین وقتی کارمندانی که کلید صدور را می‌گشایند رفته‌اند، سومین وقتی روان‌شناسی به ستاد می‌آید.</translation>
    </message>
    <message>
        <source>Passphrase of the three files</source>
        <translation>عبارت عبور سه فایل</translation>
    </message>
    <message>
        <source>Another one than your own; keep it apart from the files.</source>
        <translation>جز عبارت عبور خودتان؛ آن را جدا از فایل‌ها نگه دارید.</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>راهنما</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>کتاب راهنما</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>چگونه کار می‌کند</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>کلیدها</translation>
    </message>
    <message>
        <source>What this program cannot protect against</source>
        <translation>آنچه این برنامه نمی‌تواند از آن محافظت کند</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>All pages of the handbook</source>
        <translation>همهٔ صفحه‌های کتاب راهنما</translation>
    </message>
    <message>
        <source>Make unreadable…</source>
        <translation>ناخوانا کردن…</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>نسخهٔ {number}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>مجوزها</translation>
    </message>
</context>
<context>
    <name>HitCard</name>
    <message>
        <source>Keep this list…</source>
        <translation>نگه داشتن این فهرست…</translation>
    </message>
    <message>
        <source>End its use here…</source>
        <translation>پایان استفاده از آن در اینجا…</translation>
    </message>
    <message>
        <source>Two desks found differently:</source>
        <translation>دو میز کار چیزهای متفاوتی روشن کرده‌اند:</translation>
    </message>
    <message>
        <source>Nobody has looked into it yet.</source>
        <translation>هنوز کسی آن را بررسی نکرده است.</translation>
    </message>
    <message>
        <source>Say otherwise…</source>
        <translation>جور دیگری گفتن…</translation>
    </message>
    <message>
        <source>Say what you found…</source>
        <translation>گفتن آنچه روشن کردید…</translation>
    </message>
</context>
<context>
    <name>HoldingStrip</name>
    <message>
        <source>Hand over the case…</source>
        <translation>سپردن پرونده…</translation>
    </message>
    <message>
        <source>Take over the case…</source>
        <translation>به عهده گرفتن پرونده…</translation>
    </message>
    <message>
        <source>{desks} has it that headquarters took this case over. That was lost here and cannot be judged any more, so that each believes that the other holds the case. Take it over once more.</source>
        <translation>{desks} گمان می‌کند ستاد این پرونده را به عهده گرفته است. این اینجا از دست رفت و دیگر قابل داوری نیست، پس هر یک گمان می‌کند پرونده در اختیار دیگری است. دوباره آن را به عهده بگیرید.</translation>
    </message>
    <message>
        <source>Two desks hold this case: {desks}. A supervisor settles it by taking it over.</source>
        <translation>این پرونده در اختیار دو میز کار است: {desks}. سرپرست با به عهده گرفتن آن این را روشن می‌کند.</translation>
    </message>
    <message>
        <source>{desk} holds this case, and changes its names and papers.</source>
        <translation>این پرونده در اختیار {desk} است و نام‌ها و مدارک آنجا تغییر می‌کند.</translation>
    </message>
    <message>
        <source>Taken over by {officer}, {moment}: {reason}</source>
        <translation>به عهده گرفته شد: {officer}، {moment}: {reason}</translation>
    </message>
    <message>
        <source>Offered to {desk}, {moment}. This desk holds the case until that is accepted.</source>
        <translation>پیشنهاد شد: {desk}، {moment}. تا پذیرفته نشود پرونده در اختیار این میز کار است.</translation>
    </message>
    <message>
        <source>This desk holds this case.</source>
        <translation>این پرونده در اختیار این میز کار است.</translation>
    </message>
    <message>
        <source>Hand this case over to another desk?</source>
        <translation>این پرونده به میز کار دیگری سپرده شود؟</translation>
    </message>
    <message>
        <source>Its names, birth date, papers and facts go with the next stick. Until the other desk accepts, this desk holds the case, so that a lost stick loses nothing. Write what they have to know.</source>
        <translation>نام‌ها، تاریخ تولد، مدارک و واقعیت‌ها با فلش بعدی می‌رود. تا میز کار دیگر نپذیرد پرونده در اختیار این میز کار است، پس گم شدن فلش چیزی را از میان نمی‌برد. بنویسید باید چه بدانند.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>سپردن</translation>
    </message>
    <message>
        <source>To which desk</source>
        <translation>به کدام میز کار</translation>
    </message>
    <message>
        <source>The case is offered. It goes with the next stick.</source>
        <translation>پرونده پیشنهاد شد. با فلش بعدی می‌رود.</translation>
    </message>
    <message>
        <source>Take this case over?</source>
        <translation>این پرونده به عهده گرفته شود؟</translation>
    </message>
    <message>
        <source>For a desk that is gone, or where two desks hold the case. Every desk of the case learns of it, with your name and your reason. What the other desk writes meanwhile is kept.</source>
        <translation>برای میز کاری که دیگر نیست، یا وقتی پرونده در اختیار دو میز کار است. هر میز کار پرونده با نام و دلیل شما از آن آگاه می‌شود. آنچه میز کار دیگر در این میان می‌نویسد نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>به عهده گرفتن</translation>
    </message>
    <message>
        <source>This desk holds the case now.</source>
        <translation>اکنون پرونده در اختیار این میز کار است.</translation>
    </message>
    <message>
        <source>This desk took this case over, and {desks} cannot judge that: the certificate it was signed with ended before they heard of it. Until they take it in, two desks believe to hold the case. Take it over once more.</source>
        <translation>این میز کار پرونده را به عهده گرفت و {desks} نمی‌تواند دربارهٔ آن داوری کند: اعتبار گواهی‌ای که با آن امضا شد پیش از آگاهی آنجا تمام شد. تا آن را نپذیرند دو میز کار گمان می‌کنند پرونده در اختیار آن‌هاست. دوباره آن را به عهده بگیرید.</translation>
    </message>
    <message>
        <source>{desks} took this case over, and nobody here can judge that: the certificate it was signed with ended before it came. Ask them to take it over once more, or take it in: Transfer, Look at what was set aside.</source>
        <translation>{desks} این پرونده را به عهده گرفت و اینجا قابل داوری نیست: اعتبار گواهی‌ای که با آن امضا شد پیش از رسیدن تمام شد. بخواهید دوباره به عهده بگیرند، یا آن را بپذیرید: انتقال، دیدن جداگذاشته‌شده‌ها.</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>Inbox</source>
        <translation>رسیده‌ها</translation>
    </message>
    <message>
        <source>Take in what is on the stick</source>
        <translation>پذیرفتن از فلش</translation>
    </message>
    <message>
        <source>Take in files…</source>
        <translation>پذیرفتن فایل‌ها…</translation>
    </message>
    <message>
        <source>Take in a folder…</source>
        <translation>پذیرفتن پوشه…</translation>
    </message>
    <message>
        <source>Files and folders can be dropped here, many at once. One that is bad stops none of the others.</source>
        <translation>فایل‌ها و پوشه‌ها را می‌توان این‌جا انداخت، چندتا با هم. یکی که خراب باشد جلوی بقیه را نمی‌گیرد.</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>رسید</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>پاسگاه</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>بسته</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>حامل</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>برای دیدن</translation>
    </message>
    <message>
        <source>What arrived</source>
        <translation>آنچه رسیده</translation>
    </message>
    <message>
        <source>Nothing has arrived yet.</source>
        <translation>هنوز چیزی نرسیده است.</translation>
    </message>
    <message>
        <source>Plug in a stick from a post, or drop its files here.</source>
        <translation>فلشی از پاسگاه وصل کنید، یا فایل‌هایش را این‌جا بیندازید.</translation>
    </message>
    <message>
        <source>Let go here to take these files in</source>
        <translation>این‌جا رها کنید تا این فایل‌ها پذیرفته شوند</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) came and are not taken in</source>
        <translation>
            <numerusform>رسید و پذیرفته نشد: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Each says why. You decide: take it in, ask for it again, or set it aside.</source>
        <translation>هر یک می‌گوید چرا. شما تصمیم می‌گیرید: بپذیرید، دوباره بخواهید، یا جدا بگذارید.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>دیدن آن‌ها</translation>
    </message>
    <message>
        <source>The inbox could not be read. What is shown may not be all.</source>
        <translation>رسیده‌ها خوانده نشد. شاید آنچه دیده می‌شود همه نباشد.</translation>
    </message>
    <message>
        <source>Bundle {number} from {desk}</source>
        <translation>بستهٔ {number} از {desk}</translation>
    </message>
    <message>
        <source>an unknown desk</source>
        <translation>میز کاری ناشناخته</translation>
    </message>
    <message>
        <source>Arrived {when}, carried by {officer}</source>
        <translation>رسید {when}، حامل {officer}</translation>
    </message>
    <message>
        <source>Nothing to look at.</source>
        <translation>چیزی برای دیدن نیست.</translation>
    </message>
    <message>
        <source>Leave it in until this is done.</source>
        <translation>تا پایان کار فلش را بیرون نکشید.</translation>
    </message>
    <message>
        <source>Choose bundles to take in</source>
        <translation>بسته‌هایی را که پذیرفته شوند برگزینید</translation>
    </message>
    <message>
        <source>Choose a folder of bundles</source>
        <translation>پوشهٔ بسته‌ها را برگزینید</translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) taken in.</source>
        <translation>
            <numerusform>بسته‌های پذیرفته‌شده: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be.</source>
        <translation>
            <numerusform>فایل‌های پذیرفته‌نشده: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing for this desk was found.</source>
        <translation>چیزی برای این میز کار پیدا نشد.</translation>
    </message>
    <message>
        <source>Go to the queues</source>
        <translation>رفتن به صف‌ها</translation>
    </message>
</context>
<context>
    <name>IncompleteDialog</name>
    <message>
        <source>Sign as incomplete?</source>
        <translation>امضا به‌صورت ناتمام؟</translation>
    </message>
    <message>
        <source>Open questions: {count}. The record will say that it is incomplete, name the open questions, and give your reason.</source>
        <translation>پرسش‌های بی‌پاسخ: {count}. سند خواهد گفت که ناتمام است، پرسش‌های بی‌پاسخ را نام می‌برد و دلیل شما را می‌آورد.</translation>
    </message>
    <message>
        <source>Reason, such as: the person asked to stop</source>
        <translation>دلیل، مانند: شخص خواست پایان دهیم</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>ادامهٔ ویرایش</translation>
    </message>
    <message>
        <source>Go on to signing</source>
        <translation>رفتن به امضا</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>دلیل را بنویسید.</translation>
    </message>
    <message>
        <source>The reason is too long. The limit is {limit} characters.</source>
        <translation>دلیل بیش از اندازه بلند است. حداکثر {limit} نویسه است.</translation>
    </message>
</context>
<context>
    <name>IndicatorBody</name>
    <message>
        <source>Find evidence (Ctrl+B)</source>
        <translation>یافتن شاهد (Ctrl+B)</translation>
    </message>
    <message>
        <source>critical: a supervisor looks at it the same day</source>
        <translation>سرپرست همان روز به آن می‌نگرد</translation>
    </message>
    <message>
        <source>only a clinician codes it</source>
        <translation>تنها متخصص بالینی ارزیابی می‌کند</translation>
    </message>
    <message>
        <source>{who} was told: {at}</source>
        <translation>خبر داده شد: {who}، {at}</translation>
    </message>
    <message>
        <source>No supervisor has been told yet.</source>
        <translation>هنوز به سرپرستی خبر داده نشده است.</translation>
    </message>
    <message>
        <source>Tell one today, and write below who it was and when.</source>
        <translation>امروز خبر دهید و در زیر بنویسید به که و کی.</translation>
    </message>
    <message>
        <source>{name} looked at it, {at}: {done}</source>
        <translation>{name} آن را دید، {at}: {done}</translation>
    </message>
    <message>
        <source>In the agenda of {names} since {at}, for today.</source>
        <translation>از {at} در فهرست کارهای {names} است، برای امروز.</translation>
    </message>
    <message>
        <source>headquarters</source>
        <translation>ستاد</translation>
    </message>
</context>
<context>
    <name>Input</name>
    <message>
        <source>The name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>The names</source>
        <translation>نام‌ها</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>نام شما</translation>
    </message>
    <message>
        <source>The name of the desk</source>
        <translation>نام میز کار</translation>
    </message>
    <message>
        <source>The name of the organisation</source>
        <translation>نام سازمان</translation>
    </message>
    <message>
        <source>The passphrase</source>
        <translation>عبارت عبور</translation>
    </message>
    <message>
        <source>What was typed for languages</source>
        <translation>آنچه برای زبان‌ها نوشته شد</translation>
    </message>
    <message>
        <source>The number of the paper</source>
        <translation>شمارهٔ مدرک</translation>
    </message>
    <message>
        <source>The papers</source>
        <translation>مدارک</translation>
    </message>
    <message>
        <source>The birth date</source>
        <translation>تاریخ تولد</translation>
    </message>
    <message>
        <source>What was typed</source>
        <translation>آنچه نوشته شد</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>The key file</source>
        <translation>فایل کلید</translation>
    </message>
    <message>
        <source>The token</source>
        <translation>توکن</translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation>‏{field} نوشته نشده است</translation>
    </message>
    <message>
        <source>None of the names is marked “Name”: choose which one the person goes by</source>
        <translation>هیچ‌یک از نام‌ها با «نام» علامت نخورده است: انتخاب کنید شخص را با کدام می‌خوانند</translation>
    </message>
    <message>
        <source>{field} has more than {limit} characters</source>
        <translation>‏{field} بیش از {limit} نویسه دارد</translation>
    </message>
    <message>
        <source>{field} has fewer than {limit} characters</source>
        <translation>‏{field} کمتر از {limit} نویسه دارد</translation>
    </message>
    <message>
        <source>{field} is one that many people use</source>
        <translation>‏{field} از آن‌هایی است که بسیاری به کار می‌برند</translation>
    </message>
    <message>
        <source>{field} would soon be guessed: take five words that have nothing to do with each other, with names or years, or with this work</source>
        <translation>‏{field} زود حدس زده می‌شود: پنج واژه بگیرید که با هم، با نام‌ها یا سال‌ها، یا با این کار ارتباطی ندارند</translation>
    </message>
    <message>
        <source>{field} is somebody else&apos;s on this desk</source>
        <translation>‏{field} روی این میز کار از آن شخص دیگری است</translation>
    </message>
    <message>
        <source>{field} is the one of somebody else here</source>
        <translation>‏{field} همان است که شخص دیگری اینجا دارد</translation>
    </message>
    <message>
        <source>{field} is no ISO 639 code of two or three letters</source>
        <translation>‏{field} کد دو یا سه حرفی ISO 639 نیست</translation>
    </message>
    <message>
        <source>{field} is no key protected by a passphrase</source>
        <translation>‏{field} کلید محافظت‌شده با عبارت عبور نیست</translation>
    </message>
    <message>
        <source>{field} is not the name of this desk</source>
        <translation>‏{field} نام این میز کار نیست</translation>
    </message>
    <message>
        <source>{field} cannot be read</source>
        <translation>‏{field} خوانده نمی‌شود</translation>
    </message>
    <message>
        <source>{field} is another file: its length is wrong</source>
        <translation>‏{field} فایل دیگری است: اندازه‌اش نادرست است</translation>
    </message>
    <message>
        <source>{field} are more than {limit}</source>
        <translation>‏{field} بیش از {limit} است</translation>
    </message>
    <message>
        <source>{field} holds characters that cannot be seen</source>
        <translation>‏{field} نویسه‌هایی دارد که دیده نمی‌شوند</translation>
    </message>
    <message>
        <source>{field} holds a broken character</source>
        <translation>‏{field} نویسهٔ شکسته دارد</translation>
    </message>
    <message>
        <source>{field} holds hidden marks that change the direction of writing</source>
        <translation>‏{field} نشانه‌های پنهانی دارد که جهت نوشتن را تغییر می‌دهند</translation>
    </message>
    <message>
        <source>{field} is not a day that exists</source>
        <translation>‏{field} روزی نیست که وجود داشته باشد</translation>
    </message>
    <message>
        <source>{field} lies in the future</source>
        <translation>‏{field} در آینده است</translation>
    </message>
    <message>
        <source>{field} lies more than {limit} years ago</source>
        <translation>‏{field} به بیش از {limit} سال پیش می‌رسد</translation>
    </message>
    <message>
        <source>{field} cannot be taken as it is</source>
        <translation>‏{field} چنان‌که هست پذیرفته نمی‌شود</translation>
    </message>
    <message>
        <source>What was entered</source>
        <translation>آنچه وارد شد</translation>
    </message>
    <message>
        <source>The recipient</source>
        <translation>گیرنده</translation>
    </message>
    <message>
        <source>The choice of columns</source>
        <translation>انتخاب ستون‌ها</translation>
    </message>
    <message>
        <source>{field} is empty: choose at least one</source>
        <translation>{field} خالی است: دست‌کم یکی را برگزینید</translation>
    </message>
    <message>
        <source>{field} is no post-quantum age recipient (age1pq1…)</source>
        <translation>{field}: این کلید پساکوانتومی گیرندهٔ age نیست (age1pq1…)</translation>
    </message>
    <message>
        <source>{field} is missing, or there are more than {limit}</source>
        <translation>{field} نیست، یا بیش از {limit} است</translation>
    </message>
    <message>
        <source>Why the first rater changes a rating</source>
        <translation>چرا ارزیاب نخست ارزیابی را تغییر می‌دهد</translation>
    </message>
    <message>
        <source>Why the second rater changes a rating</source>
        <translation>چرا ارزیاب دوم ارزیابی را تغییر می‌دهد</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>چه چیزی را نشان می‌دهد</translation>
    </message>
    <message>
        <source>Who brought it</source>
        <translation>چه کسی آورد</translation>
    </message>
    <message>
        <source>Who gave it</source>
        <translation>چه کسی داد</translation>
    </message>
    <message>
        <source>To whom it went</source>
        <translation>به چه کسی داده شد</translation>
    </message>
    <message>
        <source>Why it went there</source>
        <translation>چرا داده شد</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>{field}: choose one to {limit} columns</source>
        <translation>{field}: یک تا {limit} ستون برگزینید</translation>
    </message>
    <message>
        <source>{field} has to be 1 to {limit} letters from a to z, digits and hyphens</source>
        <translation>{field} باید ۱ تا {limit} حرف a تا z، رقم و خط تیره باشد</translation>
    </message>
    <message>
        <source>{field}: there was no edition yet</source>
        <translation>{field}: هنوز نسخه‌ای نبود</translation>
    </message>
</context>
<context>
    <name>InstanceLine</name>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation>برداشتن: {name}</translation>
    </message>
</context>
<context>
    <name>InstancePanel</name>
    <message>
        <source>Question to explain, hidden ones too</source>
        <translation>پرسشی که توضیح داده شود، پنهان‌ها نیز</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>نمونه</translation>
    </message>
    <message>
        <source>This question, and why</source>
        <translation>این پرسش و چرایی آن</translation>
    </message>
    <message>
        <source>Instance, as it would be sent</source>
        <translation>نمونه، چنان‌که فرستاده می‌شد</translation>
    </message>
    <message>
        <source>No expression decides anything about it.</source>
        <translation>هیچ عبارتی دربارهٔ آن تصمیم نمی‌گیرد.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>no</source>
        <translation>خیر</translation>
    </message>
    <message>
        <source>no, an answer is needed</source>
        <translation>خیر، پاسخ لازم است</translation>
    </message>
    <message>
        <source>no, the constraint is not met</source>
        <translation>خیر، شرط برآورده نشده</translation>
    </message>
    <message>
        <source>Relevant: {answer}</source>
        <translation>مرتبط: {answer}</translation>
    </message>
    <message>
        <source>Required: {answer}</source>
        <translation>الزامی: {answer}</translation>
    </message>
    <message>
        <source>Read-only: {answer}</source>
        <translation>فقط خواندنی: {answer}</translation>
    </message>
    <message>
        <source>Valid: {answer}</source>
        <translation>پذیرفتنی: {answer}</translation>
    </message>
    <message>
        <source>(no value)</source>
        <translation>(بدون مقدار)</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>و {count} مورد دیگر</translation>
    </message>
</context>
<context>
    <name>InstrumentsPage</name>
    <message>
        <source>Instruments</source>
        <translation>پرسش‌نامه‌ها</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>پرسش‌نامه‌ها</translation>
    </message>
    <message>
        <source>Approved texts</source>
        <translation>متن‌های مصوب</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>بخش</translation>
    </message>
    <message>
        <source>A draft stays with the version that began it. “Unvalidated” stands on screen and in reports.</source>
        <translation>پیش‌نویس با نسخه‌ای می‌ماند که با آن آغاز شده است. «اعتبارسنجی‌نشده» روی صفحه و در گزارش‌ها می‌آید.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>زبان‌ها</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>نسخه</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>آزمودن</translation>
    </message>
    <message>
        <source>Opens the questionnaire; nothing is kept.</source>
        <translation>پرسش‌نامه را باز می‌کند؛ چیزی نگه داشته نمی‌شود.</translation>
    </message>
    <message>
        <source>Look at a spreadsheet…</source>
        <translation>نگاه به صفحه‌گسترده…</translation>
    </message>
    <message>
        <source>Add an instrument…</source>
        <translation>افزودن پرسش‌نامه…</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>اعتبارسنجی‌شده</translation>
    </message>
    <message>
        <source>Unvalidated</source>
        <translation>اعتبارسنجی‌نشده</translation>
    </message>
    <message>
        <source>{standing}, clinical</source>
        <translation>‏{standing}، بالینی</translation>
    </message>
    <message>
        <source>Digest: {digest}</source>
        <translation>چکیده: {digest}</translation>
    </message>
    <message>
        <source>Add an instrument</source>
        <translation>افزودن پرسش‌نامه</translation>
    </message>
    <message>
        <source>Added: {title}</source>
        <translation>افزوده شد: {title}</translation>
    </message>
    <message>
        <source>Some questions have no answers to choose from: their files did not lie beside it.</source>
        <translation>برخی پرسش‌ها گزینه‌ای برای انتخاب ندارند: فایل‌هایشان کنار آن نبود.</translation>
    </message>
    <message>
        <source>Put them into the same folder and add it again: {names}</source>
        <translation>آن‌ها را در همان پوشه بگذارید و دوباره بیفزایید: {names}</translation>
    </message>
</context>
<context>
    <name>InterpreterDialog</name>
    <message>
        <source>An interpreter</source>
        <translation>مترجم شفاهی</translation>
    </message>
    <message>
        <source>A code, never a name. It goes to headquarters, and from there to every post.</source>
        <translation>رمز، نه نام. به ستاد می‌رود و از آنجا به هر پاسگاه.</translation>
    </message>
    <message>
        <source>Keep it in the register</source>
        <translation>ثبت در دفتر</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>رمز</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>زبان‌ها</translation>
    </message>
    <message>
        <source>From and into which, parted by semicolons.</source>
        <translation>از کدام و به کدام؛ با نقطه‌ویرگول جدا کنید.</translation>
    </message>
    <message>
        <source>Woman or man?</source>
        <translation>زن یا مرد؟</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>معلوم نیست</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>زن</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>مرد</translation>
    </message>
    <message>
        <source>Undertaking</source>
        <translation>تعهد</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>امضاشده</translation>
    </message>
    <message>
        <source>Declined, or not assigned</source>
        <translation>نپذیرفت، یا گماشته نشد</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>هنوز پرسیده نشده</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>روز امضا</translation>
    </message>
    <message>
        <source>Why does it change? May be empty.</source>
        <translation>چرا تغییر می‌کند؟ می‌تواند خالی باشد.</translation>
    </message>
    <message>
        <source>Another interpreter has this code. Choose another one.</source>
        <translation>این رمز از آنِ مترجم شفاهی دیگری است. رمز دیگری برگزینید.</translation>
    </message>
    <message>
        <source>An undertaking holds for 12 months at the most, from the day it was signed.</source>
        <translation>تعهد از روز امضا حداکثر ۱۲ ماه معتبر است.</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>معتبر تا</translation>
    </message>
    <message>
        <source>{field}: write a day as {day}.</source>
        <translation>{field}: روز را چنین بنویسید: {day}.</translation>
    </message>
</context>
<context>
    <name>Interpreters</name>
    <message>
        <source>May be assigned</source>
        <translation>می‌توان گماشت</translation>
    </message>
    <message>
        <source>Undertaking not asked yet</source>
        <translation>تعهد هنوز پرسیده نشده</translation>
    </message>
    <message>
        <source>Declined the undertaking</source>
        <translation>تعهد را نپذیرفت</translation>
    </message>
    <message>
        <source>The undertaking has ended</source>
        <translation>مهلت تعهد به پایان رسید</translation>
    </message>
    <message>
        <source>Assigned no more</source>
        <translation>دیگر گماشته نمی‌شود</translation>
    </message>
    <message>
        <source>kin of the person</source>
        <translation>خویشاوند شخص</translation>
    </message>
    <message>
        <source>served the other side</source>
        <translation>به طرف دیگر خدمت کرده</translation>
    </message>
    <message>
        <source>a witness</source>
        <translation>شاهد</translation>
    </message>
    <message>
        <source>knows the person</source>
        <translation>شخص را می‌شناسد</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>چیز دیگر</translation>
    </message>
    <message>
        <source>interpreted there</source>
        <translation>آنجا ترجمه کرده</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>زن</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>مرد</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>تا {day}</translation>
    </message>
    <message>
        <source>Interpreter {code}: {ties}.</source>
        <translation>مترجم شفاهی {code}: {ties}.</translation>
    </message>
    <message>
        <source>Interpreter {code} is not in the register.</source>
        <translation>مترجم شفاهی {code} در دفتر نیست.</translation>
    </message>
    <message>
        <source>a restricted case</source>
        <translation>پروندهٔ محدود</translation>
    </message>
    <message>
        <source>In {case}, which belongs with this one: {tie}.</source>
        <translation>در {case} که به این مربوط است: {tie}.</translation>
    </message>
    <message>
        <source>Take another interpreter. Until then ask about safety and needs.</source>
        <translation>مترجم شفاهی دیگری بگیرید. تا آن هنگام دربارهٔ ایمنی و نیازها بپرسید.</translation>
    </message>
    <message>
        <source>Go through the undertaking with them, and record whether they signed it.</source>
        <translation>تعهد را با او مرور کنید و ثبت کنید که آیا آن را امضا کرد.</translation>
    </message>
    <message>
        <source>Ask whether this is a conflict of interest before you go on.</source>
        <translation>پیش از ادامه بپرسید که آیا این تعارض منافع نیست.</translation>
    </message>
    <message>
        <source>Ties to the persons of other cases: {count}.</source>
        <translation>پیوند با اشخاص پرونده‌های دیگر: {count}.</translation>
    </message>
</context>
<context>
    <name>InterpretersPage</name>
    <message>
        <source>Interpreters</source>
        <translation>مترجمان شفاهی</translation>
    </message>
    <message>
        <source>Add an interpreter…</source>
        <translation>افزودن مترجم شفاهی…</translation>
    </message>
    <message>
        <source>Signed undertakings that the register does not have</source>
        <translation>تعهدهای امضاشده که در دفتر نیست</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>در دفتر</translation>
    </message>
    <message>
        <source>No interpreter is in the register.</source>
        <translation>در دفتر مترجم شفاهی نیست.</translation>
    </message>
    <message>
        <source>A supervisor puts interpreters here by their code, with languages and undertaking. Whoever is not here can interpret too, once they signed the undertaking.</source>
        <translation>سرپرست مترجمان شفاهی را با رمز، زبان‌ها و تعهد اینجا ثبت می‌کند. کسی که اینجا نیست هم پس از امضای تعهد می‌تواند ترجمه کند.</translation>
    </message>
    <message>
        <source>two desks say otherwise: open it and say what counts</source>
        <translation>دو میز کار متفاوت می‌گویند: باز کنید و بگویید کدام درست است</translation>
    </message>
    <message>
        <source>Assign this interpreter again?</source>
        <translation>این مترجم شفاهی دوباره گماشته شود؟</translation>
    </message>
    <message>
        <source>Their undertaking has to hold still. What was said before stays.</source>
        <translation>تعهد او باید هنوز معتبر باشد. آنچه پیش‌تر گفته شد می‌ماند.</translation>
    </message>
    <message>
        <source>Assign again</source>
        <translation>گماردن دوباره</translation>
    </message>
    <message>
        <source>Assign no more…</source>
        <translation>دیگر نگماردن…</translation>
    </message>
    <message>
        <source>Assign this interpreter no more?</source>
        <translation>این مترجم شفاهی دیگر گماشته نشود؟</translation>
    </message>
    <message>
        <source>What they interpreted stays. They can be brought back.</source>
        <translation>آنچه ترجمه کرده می‌ماند. می‌توان او را بازگرداند.</translation>
    </message>
    <message>
        <source>Assign no more</source>
        <translation>دیگر نگماردن</translation>
    </message>
    <message>
        <source>It is kept, and goes with the next bundle.</source>
        <translation>ثبت شد و با بستهٔ بعدی می‌رود.</translation>
    </message>
</context>
<context>
    <name>Interpreting</name>
    <message>
        <source>Who interprets?</source>
        <translation>چه کسی ترجمه می‌کند؟</translation>
    </message>
    <message>
        <source>Take somebody of the register, or name another by their code.</source>
        <translation>کسی را از دفتر برگزینید، یا دیگری را با رمز نام ببرید.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>انتخاب…</translation>
    </message>
    <message>
        <source>The interpreter…</source>
        <translation>مترجم شفاهی…</translation>
    </message>
</context>
<context>
    <name>InterpretingDialog</name>
    <message>
        <source>Who interprets?</source>
        <translation>چه کسی ترجمه می‌کند؟</translation>
    </message>
    <message>
        <source>A code, never a name. Who is not in the register goes through the undertaking first.</source>
        <translation>رمز، نه نام. کسی که در دفتر نیست نخست تعهد را مرور می‌کند.</translation>
    </message>
    <message>
        <source>This one interprets</source>
        <translation>همین ترجمه می‌کند</translation>
    </message>
    <message>
        <source>Of the register</source>
        <translation>از دفتر</translation>
    </message>
    <message>
        <source>Or another, by their code</source>
        <translation>یا دیگری، با رمز</translation>
    </message>
    <message>
        <source>Undertaking of {code}</source>
        <translation>تعهد {code}</translation>
    </message>
    <message>
        <source>What became of it?</source>
        <translation>نتیجه چه شد؟</translation>
    </message>
    <message>
        <source>They went through it and signed</source>
        <translation>مرور کرد و امضا کرد</translation>
    </message>
    <message>
        <source>They do not want to sign</source>
        <translation>نمی‌خواهد امضا کند</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>اکنون نه</translation>
    </message>
    <message>
        <source>How do you know it?</source>
        <translation>از کجا می‌دانید؟</translation>
    </message>
    <message>
        <source>Record the undertaking</source>
        <translation>ثبت تعهد</translation>
    </message>
    <message>
        <source>Does anything tie {code} to this person?</source>
        <translation>آیا چیزی {code} را به این شخص پیوند می‌دهد؟</translation>
    </message>
    <message>
        <source>What</source>
        <translation>چه</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>با واژه‌ها</translation>
    </message>
    <message>
        <source>Record this tie</source>
        <translation>ثبت این پیوند</translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>Check answers</source>
        <translation>بررسی پاسخ‌ها</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>ذخیره شد {time}</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>مترجم شفاهی</translation>
    </message>
    <message>
        <source>45 minutes have passed.</source>
        <translation>۴۵ دقیقه گذشته است.</translation>
    </message>
    <message>
        <source>Suggest a break to the person.</source>
        <translation>به شخص پیشنهاد استراحت کنید.</translation>
    </message>
    <message>
        <source>Pause now</source>
        <translation>مکث اکنون</translation>
    </message>
    <message>
        <source>{number} of {count} in this section</source>
        <translation>‏{number} از {count} در این بخش</translation>
    </message>
    <message>
        <source>We kept everything up to {time}.</source>
        <translation>همه چیز تا {time} نگه داشته شده است.</translation>
    </message>
    <message>
        <source>Continue brings you back to the question where you were.</source>
        <translation>«ادامه» شما را به پرسشی که در آن بودید بازمی‌گرداند.</translation>
    </message>
    <message>
        <source>{first} to {last} of {count} in this section</source>
        <translation>‏{first} تا {last} از {count} در این بخش</translation>
    </message>
</context>
<context>
    <name>IssuingPanel</name>
    <message>
        <source>With the issuing key headquarters certifies desks and officers and takes certificates back. Two of the officers named here open it together: one is at the desk, the other types their passphrase, and the log names both. One alone, or somebody with a copy of this desk and one passphrase, makes no certificate.</source>
        <translation>ستاد با کلید صدور به میزهای کار و کارمندان گواهی می‌دهد و گواهی‌ها را باطل می‌کند. دو تن از کارمندان نام‌برده با هم آن را می‌گشایند: یکی پشت میز کار است، دیگری عبارت عبورش را می‌نویسد، و نام هر دو در گزارش رویدادها می‌آید. یک نفر به‌تنهایی، یا کسی با رونوشت این میز کار و یک عبارت عبور، گواهی نمی‌سازد.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>نقش</translation>
    </message>
    <message>
        <source>Can open it</source>
        <translation>می‌تواند بگشاید</translation>
    </message>
    <message>
        <source>Named officers</source>
        <translation>کارمندان نام‌برده</translation>
    </message>
    <message>
        <source>Name an officer…</source>
        <translation>نام بردن کارمند…</translation>
    </message>
    <message>
        <source>End the naming</source>
        <translation>پایان نام‌گذاری</translation>
    </message>
    <message>
        <source>Copy for the safe…</source>
        <translation>رونوشت برای گاوصندوق…</translation>
    </message>
    <message>
        <source>Bring back from the safe…</source>
        <translation>بازآوردن از گاوصندوق…</translation>
    </message>
    <message>
        <source>Any officer of headquarters opens the issuing key alone.</source>
        <translation>هر کارمند ستاد به‌تنهایی کلید صدور را می‌گشاید.</translation>
    </message>
    <message>
        <source>Whoever copies this desk and knows one passphrase could make certificates. Put the key under two officers; a second supervisor or administrator is needed for it.</source>
        <translation>هر که از این میز کار رونوشت بگیرد و یک عبارت عبور را بداند می‌تواند گواهی بسازد. کلید را زیر دست دو کارمند بگذارید؛ برای آن سرپرست یا مدیر سامانهٔ دومی لازم است.</translation>
    </message>
    <message>
        <source>Put it under two officers…</source>
        <translation>زیر دست دو کارمند گذاشتن…</translation>
    </message>
    <message>
        <source>Only two officers can open the issuing key.</source>
        <translation>فقط دو کارمند می‌توانند کلید صدور را بگشایند.</translation>
    </message>
    <message>
        <source>If one of them leaves, or forgets their passphrase, only the copy in the safe is left. Name a third one.</source>
        <translation>اگر یکی از آنان برود یا عبارت عبورش را فراموش کند، فقط رونوشت گاوصندوق می‌ماند. سومی را نام ببرید.</translation>
    </message>
    <message>
        <source>The issuing key opens for two named officers together.</source>
        <translation>کلید صدور برای دو کارمند نام‌برده با هم گشوده می‌شود.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>no: no key here any more, or another role</source>
        <translation>خیر: دیگر اینجا کلید ندارد، یا نقش دیگری دارد</translation>
    </message>
    <message>
        <source>There is no second supervisor or administrator at this desk.</source>
        <translation>روی این میز کار سرپرست یا مدیر سامانهٔ دومی نیست.</translation>
    </message>
    <message>
        <source>Add one on the page People first.</source>
        <translation>نخست در صفحهٔ افراد یکی بیفزایید.</translation>
    </message>
    <message>
        <source>The issuing key opens for two officers together from now on.</source>
        <translation>از این پس کلید صدور برای دو کارمند با هم گشوده می‌شود.</translation>
    </message>
    <message>
        <source>Copies of this desk and backups made before may still open it otherwise. Name a third officer, so that nobody is missed too much.</source>
        <translation>رونوشت‌های این میز کار و نسخه‌های پشتیبان پیشین شاید هنوز به شکل دیگری آن را بگشایند. کارمند سومی را نام ببرید تا نبود کسی کار را نخواباند.</translation>
    </message>
    <message>
        <source>The officer is named; any two of those named open the key now.</source>
        <translation>کارمند نام‌گذاری شد؛ اکنون هر دو تن از نام‌بردگان کلید را می‌گشایند.</translation>
    </message>
    <message>
        <source>The officer is named no more.</source>
        <translation>کارمند دیگر نام‌گذاری‌شده نیست.</translation>
    </message>
    <message>
        <source>A copy of this desk made before still opens for them, together with another who was named.</source>
        <translation>رونوشت پیشین این میز کار هنوز برای او همراه نام‌بردهٔ دیگری گشوده می‌شود.</translation>
    </message>
    <message>
        <source>The copy is written: {path}</source>
        <translation>رونوشت نوشته شد: {path}</translation>
    </message>
    <message>
        <source>Put it in the safe, apart from its passphrase.</source>
        <translation>آن را جدا از عبارت عبورش در گاوصندوق بگذارید.</translation>
    </message>
    <message>
        <source>Renew its certificate…</source>
        <translation>تجدید گواهی آن…</translation>
    </message>
    <message>
        <source>Its certificate ended on {day}: nobody is certified until it is renewed with the root key out of the safe.</source>
        <translation>گواهی آن در {day} به پایان رسید: تا با کلید ریشه از گاوصندوق تجدید نشود، برای هیچ‌کس گواهی صادر نمی‌شود.</translation>
    </message>
    <message>
        <source>Its certificate ends on {day}, and no officer&apos;s lasts longer. Renew it with the root key out of the safe.</source>
        <translation>گواهی آن در {day} به پایان می‌رسد و گواهی هیچ کارمندی بیش از آن اعتبار ندارد. آن را با کلید ریشه از گاوصندوق تجدید کنید.</translation>
    </message>
    <message>
        <source>Its certificate lasts until {day}.</source>
        <translation>گواهی آن تا {day} اعتبار دارد.</translation>
    </message>
    <message>
        <source>The issuing certificate lasts until {day}.</source>
        <translation>گواهی کلید صدور تا {day} اعتبار دارد.</translation>
    </message>
    <message>
        <source>Put the root key back into the safe. Officers get it as their certificates are renewed, those of headquarters first.</source>
        <translation>کلید ریشه را به گاوصندوق برگردانید. کارمندان هنگام تجدید گواهی‌های خود آن را می‌گیرند، نخست کارمندان ستاد.</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>One says that it is done, another that it is not. Say what is so.</source>
        <translation>یکی می‌گوید انجام شده و دیگری می‌گوید نه. بگویید کدام است.</translation>
    </message>
    <message>
        <source>Say what became of it…</source>
        <translation>گفتن اینکه چه شد…</translation>
    </message>
    <message>
        <source>Held by a clinician</source>
        <translation>نزد پزشک یا روان‌شناس</translation>
    </message>
    <message>
        <source>Urgent need: {need}</source>
        <translation>نیاز فوری: {need}</translation>
    </message>
    <message>
        <source>Need: {need}</source>
        <translation>نیاز: {need}</translation>
    </message>
    <message>
        <source>Plan: {area}</source>
        <translation>برنامه: {area}</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>برنامه</translation>
    </message>
    <message>
        <source>done on {day}</source>
        <translation>انجام شد {day}</translation>
    </message>
    <message>
        <source>until {day}, overdue</source>
        <translation>تا {day}، گذشته از موعد</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>تا {day}</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Join a case</source>
        <translation>پیوستن به پرونده</translation>
    </message>
    <message>
        <source>The calls of this story that are still open become part of the case. It can be taken back.</source>
        <translation>تماس‌های هنوز باز این ماجرا بخشی از پرونده می‌شوند. این کار برگشت‌پذیر است.</translation>
    </message>
    <message>
        <source>Name or reference of the case</source>
        <translation>نام یا شمارهٔ پرونده</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>No case fits.</source>
        <translation>پرونده‌ای با این شرایط نیست.</translation>
    </message>
</context>
<context>
    <name>JoinStep</name>
    <message>
        <source>Join an organisation</source>
        <translation>ورود میز کار به سازمان</translation>
    </message>
    <message>
        <source>The keys are made here and never leave this computer. Next you write a request to a stick, and bring back headquarters&apos; answer.</source>
        <translation>کلیدها همین‌جا ساخته می‌شوند و هرگز از این رایانه بیرون نمی‌روند. سپس درخواستی روی فلش می‌نویسید و پاسخ ستاد را می‌آورید.</translation>
    </message>
    <message>
        <source>Make the keys</source>
        <translation>ساختن کلیدها</translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation>نام این میز کار</translation>
    </message>
    <message>
        <source>As people call it, such as the place it stands at.</source>
        <translation>چنان‌که مردم آن را می‌خوانند، مانند جایی که در آن است.</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>نقش شما</translation>
    </message>
    <message>
        <source>Headquarters sees it and approves it.</source>
        <translation>ستاد آن را می‌بیند و تأیید می‌کند.</translation>
    </message>
</context>
<context>
    <name>JumpDialog</name>
    <message>
        <source>Find an answer</source>
        <translation>یافتن پاسخ</translation>
    </message>
    <message>
        <source>Search questions and answers</source>
        <translation>جست‌وجوی پرسش‌ها و پاسخ‌ها</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>رفتن به آن</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>پرسش‌ها و پاسخ‌ها</translation>
    </message>
</context>
<context>
    <name>JumpTableModel</name>
    <message>
        <source>Question</source>
        <translation>پرسش</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>پاسخ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
</context>
<context>
    <name>KeepQuestionDialog</name>
    <message>
        <source>Keep this question</source>
        <translation>نگه داشتن این پرسش</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>نگه داشتن</translation>
    </message>
    <message>
        <source>It can be asked again of any edition, by everyone whose role may. It never changes: another question takes another name.</source>
        <translation>هر کس که نقشش اجازه دهد می‌تواند آن را باز از هر نسخه بپرسد. هرگز تغییر نمی‌کند: پرسش دیگر نام دیگری می‌گیرد.</translation>
    </message>
    <message>
        <source>Name of the question</source>
        <translation>نام پرسش</translation>
    </message>
    <message>
        <source>Letters a to z, digits and hyphens; no name of a person.</source>
        <translation>حرف‌های a تا z، رقم و خط تیره؛ نه نام کسی.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>نامی بنویسید.</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Amnesty</source>
        <translation>عفو</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Referral to a prosecutor</source>
        <translation>ارجاع به دادستان</translation>
    </message>
    <message>
        <source>Child protection</source>
        <translation>حمایت از کودک</translation>
    </message>
    <message>
        <source>Another outcome</source>
        <translation>نتیجهٔ دیگر</translation>
    </message>
    <message>
        <source>The decision has to be looked at again, or the person appealed.</source>
        <translation>تصمیم باید دوباره بررسی شود یا شخص تجدیدنظر خواسته است.</translation>
    </message>
    <message>
        <source>Another decision waits for its panel.</source>
        <translation>تصمیم دیگری در انتظار هیئت است.</translation>
    </message>
    <message>
        <source>Two decisions are in force. Decide again, naming both.</source>
        <translation>دو تصمیم معتبر است. دوباره تصمیم بگیرید و از هر دو نام ببرید.</translation>
    </message>
    <message>
        <source>Nobody has said yet that the person was told the decision.</source>
        <translation>هنوز کسی نگفته است که تصمیم به شخص گفته شده.</translation>
    </message>
    <message>
        <source>The case is on legal hold.</source>
        <translation>امحای پرونده متوقف است.</translation>
    </message>
    <message>
        <source>Somebody has to come, and nobody has come yet.</source>
        <translation>کسی باید بیاید و هنوز کسی نیامده است.</translation>
    </message>
    <message>
        <source>An interview of the case is still a draft.</source>
        <translation>گفت‌وگویی از پرونده هنوز پیش‌نویس است.</translation>
    </message>
    <message>
        <source>Open until {day}, then restricted.</source>
        <translation>تا {day} باز است، سپس دسترسی محدود می‌شود.</translation>
    </message>
    <message>
        <source>Restricted since {since}. It may be erased from {day}.</source>
        <translation>دسترسی از {since} محدود است. از {day} پاک‌کردنی است.</translation>
    </message>
    <message>
        <source>Restricted since {since}. It may be erased since {day}.</source>
        <translation>دسترسی از {since} محدود است. از {day} به بعد پاک‌کردنی شده است.</translation>
    </message>
</context>
<context>
    <name>KeepingUp</name>
    <message>
        <source>Read again</source>
        <translation>خواندن دوباره</translation>
    </message>
    <message>
        <source>Read {when}.</source>
        <translation>خوانده شد: {when}.</translation>
    </message>
    <message>
        <source>Reading from the database…</source>
        <translation>در حال خواندن از پایگاه داده…</translation>
    </message>
</context>
<context>
    <name>KindStep</name>
    <message>
        <source>Try it out in training mode</source>
        <translation>آزمودن در حالت آموزشی</translation>
    </message>
    <message>
        <source>Invented cases, practice keys, and a banner that never goes. Real desks refuse what you make.</source>
        <translation>پرونده‌های ساختگی، کلیدهای تمرینی، و نواری که هرگز نمی‌رود. میزهای کار واقعی آنچه می‌سازید را نمی‌پذیرند.</translation>
    </message>
    <message>
        <source>Join an organisation</source>
        <translation>ورود میز کار به سازمان</translation>
    </message>
    <message>
        <source>For a post: makes its keys here, and writes a request that headquarters answers.</source>
        <translation>برای پاسگاه: کلیدهایش را همین‌جا می‌سازد و درخواستی می‌نویسد که ستاد پاسخ می‌دهد.</translation>
    </message>
    <message>
        <source>Set up headquarters</source>
        <translation>برپا کردن ستاد</translation>
    </message>
    <message>
        <source>For the organisation: makes its root key and the desk that takes in what posts send.</source>
        <translation>برای سازمان: کلید ریشه و میز کاری را می‌سازد که آنچه پاسگاه‌ها می‌فرستند می‌پذیرد.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>بازگرداندن نسخهٔ پشتیبان</translation>
    </message>
    <message>
        <source>For a desk that was lost or damaged: makes it anew from the stick.</source>
        <translation>برای میز کاری که گم شده یا آسیب دیده: آن را از فلش دوباره می‌سازد.</translation>
    </message>
    <message>
        <source>What this program cannot protect against</source>
        <translation>آنچه این برنامه نمی‌تواند از آن محافظت کند</translation>
    </message>
    <message>
        <source>This program is carried along: its folder for desks, {folder}, is empty. Choose below how to begin: the desk will lie there, and nothing in this computer&apos;s account. To go on with a desk that exists, restore its backup. Encrypt the whole stick first.</source>
        <translation>این برنامه همراه برده می‌شود: پوشهٔ میزهای کارش، {folder}، خالی است. در پایین برگزینید که چگونه آغاز شود: میز کار همان‌جا می‌ماند و چیزی در حساب این رایانه نیست. برای ادامهٔ میز کاری که هست، نسخهٔ پشتیبانش را بازگردانید. نخست همهٔ فلش را رمزگذاری کنید.</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Leave the interview?</source>
        <translation>از گفت‌وگو بیرون می‌روید؟</translation>
    </message>
    <message>
        <source>All answers are saved. A draft can be continued at any time. A discarded interview is no longer offered.</source>
        <translation>همهٔ پاسخ‌ها ذخیره شده‌اند. پیش‌نویس را هر وقت می‌توان ادامه داد. گفت‌وگوی کنار گذاشته‌شده دیگر عرضه نمی‌شود.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>ادامهٔ ویرایش</translation>
    </message>
    <message>
        <source>Leave as draft</source>
        <translation>رها کردن به‌صورت پیش‌نویس</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>کنار گذاشتن</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>The letter to the person</source>
        <translation>نامه به شخص</translation>
    </message>
    <message>
        <source>A saved letter is not encrypted, and who finds it learns of the case. Save it only where it may be read, print it, and delete the file. The log names who made it.</source>
        <translation>نامهٔ ذخیره‌شده رمزگذاری‌شده نیست و یابندهٔ آن از پرونده آگاه می‌شود. فقط جایی ذخیره کنید که خواندنش رواست، چاپ کنید و فایل را پاک کنید. گزارش رویدادها نام سازنده را دارد.</translation>
    </message>
    <message>
        <source>Where there is none, the letter has a line to write on.</source>
        <translation>اگر نباشد، در نامه سطری برای نوشتن می‌ماند.</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>به کدام زبان</translation>
    </message>
    <message>
        <source>Telephone to ask at</source>
        <translation>تلفن برای پرسش</translation>
    </message>
    <message>
        <source>Where it is given</source>
        <translation>جای تحویل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Choose where to save it…</source>
        <translation>انتخاب جای ذخیره…</translation>
    </message>
</context>
<context>
    <name>LetterRow</name>
    <message>
        <source>Letters</source>
        <translation>حروف</translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation>تاجیکی</translation>
    </message>
    <message>
        <source>Tajik, all letters</source>
        <translation>تاجیکی، همهٔ حروف</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>فارسی</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Short gap</source>
        <translation>نیم‌فاصله</translation>
    </message>
</context>
<context>
    <name>LicencesPanel</name>
    <message>
        <source>The program is under the Apache License 2.0 and stands on the work of others. Choose a work to read its licence; licences are in English, as their makers wrote them.</source>
        <translation>این برنامه با مجوز Apache 2.0 است و بر کار دیگران استوار است. برای خواندن مجوز هر کار، آن را انتخاب کنید؛ مجوزها به انگلیسی‌اند، همان‌گونه که سازندگانشان نوشته‌اند.</translation>
    </message>
    <message>
        <source>Works of others</source>
        <translation>کارهای دیگران</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>مجوز</translation>
    </message>
    <message>
        <source>This work came without the words of its licence; its name stands above.</source>
        <translation>این کار بی متن مجوز آمده است؛ نام مجوز در بالا آمده است.</translation>
    </message>
</context>
<context>
    <name>LimitsDialog</name>
    <message>
        <source>What this program cannot protect against</source>
        <translation>آنچه این برنامه نمی‌تواند از آن محافظت کند</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>این رایانه</translation>
    </message>
    <message>
        <source>Any computer</source>
        <translation>هر رایانه</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>این را خواندم</translation>
    </message>
</context>
<context>
    <name>LineColumns</name>
    <message>
        <source>Speaks for it</source>
        <translation>مؤید این است</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>خلاف این است</translation>
    </message>
</context>
<context>
    <name>LinePage</name>
    <message>
        <source>All lines</source>
        <translation>همهٔ سطرها</translation>
    </message>
    <message>
        <source>Correct the words</source>
        <translation>تصحیح سخن</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>سطر {number}</translation>
    </message>
    <message>
        <source>Before: {words} ({why})</source>
        <translation>پیش‌تر: {words} ({why})</translation>
    </message>
    <message>
        <source>Why is it corrected?</source>
        <translation>چرا تصحیح می‌شود؟</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>تصحیح کردن</translation>
    </message>
    <message>
        <source>Why does it no longer count?</source>
        <translation>چرا دیگر به حساب نمی‌آید؟</translation>
    </message>
    <message>
        <source>Do not count this line any more</source>
        <translation>دیگر به حساب نیاوردن</translation>
    </message>
    <message>
        <source>Count this line again</source>
        <translation>دوباره به حساب آوردن</translation>
    </message>
    <message>
        <source>Not counted: {why}</source>
        <translation>به حساب نمی‌آید: {why}</translation>
    </message>
    <message>
        <source>Do not count it</source>
        <translation>به حساب نیاوردن</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>What they are</source>
        <translation>چه نسبتی دارد</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>با چه کسی</translation>
    </message>
    <message>
        <source>How certain it is</source>
        <translation>چقدر مطمئن است</translation>
    </message>
    <message>
        <source>How do you know it?</source>
        <translation>از کجا می‌دانید؟</translation>
    </message>
    <message>
        <source>Who is {name} to the others?</source>
        <translation>{name} با دیگران چه نسبتی دارد؟</translation>
    </message>
    <message>
        <source>A link can be taken back at any time; what was said before stays.</source>
        <translation>پیوند را هر زمان می‌توان پس گرفت؛ آنچه پیش‌تر گفته شده می‌ماند.</translation>
    </message>
    <message>
        <source>Record the link</source>
        <translation>ثبت پیوند</translation>
    </message>
</context>
<context>
    <name>LinkagePanel</name>
    <message>
        <source>A run compares all persons of headquarters and proposes pairs that may be one person, in the queue Possibly the same person. A person decides on each; nothing is linked by a run, and no probability is shown.</source>
        <translation>یک اجرا همهٔ افراد ستاد را مقایسه می‌کند و جفت‌هایی را که شاید یک شخص باشند در صف «شاید همان شخص» پیشنهاد می‌کند. دربارهٔ هر یک انسان تصمیم می‌گیرد؛ اجرا چیزی را پیوند نمی‌دهد و احتمالی نشان داده نمی‌شود.</translation>
    </message>
    <message>
        <source>Compare all persons</source>
        <translation>مقایسهٔ همهٔ افراد</translation>
    </message>
    <message>
        <source>Each level weighs by how often it is found among pairs of one person (m), and among all others (u); pairs of less weight than the threshold are not proposed.</source>
        <translation>وزن هر سطح از آن است که در جفت‌های یک شخص (m) و در همهٔ دیگران (u) چند بار یافت می‌شود؛ جفت‌های سبک‌تر از آستانه پیشنهاد نمی‌شوند.</translation>
    </message>
    <message>
        <source>Rules of a run</source>
        <translation>قواعد اجرا</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>It stands in the log.</source>
        <translation>در گزارش رویدادها می‌آید.</translation>
    </message>
    <message>
        <source>What would change?</source>
        <translation>چه تغییر می‌کند؟</translation>
    </message>
    <message>
        <source>Put these rules in force</source>
        <translation>برقرار کردن این قواعد</translation>
    </message>
    <message>
        <source>Back to the program&apos;s rules</source>
        <translation>بازگشت به قواعد برنامه</translation>
    </message>
    <message>
        <source>Compared: {persons}. Pairs to look at: {pairs}; new among them: {new}.</source>
        <translation>مقایسه شد: {persons}. جفت برای دیدن: {pairs}؛ تازه در میان آن‌ها: {new}.</translation>
    </message>
    <message>
        <source>They stand in the queue Possibly the same person.</source>
        <translation>آن‌ها در صف «شاید همان شخص» هستند.</translation>
    </message>
    <message>
        <source>Pairs to look at: {now} now, {then} then; new: {more}, gone: {fewer}.</source>
        <translation>جفت برای دیدن: اکنون {now}، آنگاه {then}؛ تازه: {more}، رفته: {fewer}.</translation>
    </message>
    <message>
        <source>Linked by people, {same} in all: {same_now} now, {same_then} then. Said not to be the same: {not_now} now, {not_then} then. Nothing was changed.</source>
        <translation>پیوندخورده به دست افراد، روی هم {same}: اکنون {same_now}، آنگاه {same_then}. گفته‌شده که یکی نیست: اکنون {not_now}، آنگاه {not_then}. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>دلیل را بنویسید.</translation>
    </message>
    <message>
        <source>In force from the next run on.</source>
        <translation>از اجرای بعدی در کار است.</translation>
    </message>
</context>
<context>
    <name>Lint</name>
    <message>
        <source>It asks about prayer or religious practice.</source>
        <translation>دربارهٔ نماز یا اعمال دینی می‌پرسد.</translation>
    </message>
    <message>
        <source>It asks about dress.</source>
        <translation>دربارهٔ پوشش می‌پرسد.</translation>
    </message>
    <message>
        <source>It asks about a beard.</source>
        <translation>دربارهٔ ریش می‌پرسد.</translation>
    </message>
    <message>
        <source>It asks about ethnicity.</source>
        <translation>دربارهٔ قومیت می‌پرسد.</translation>
    </message>
    <message>
        <source>It judges by the language a person speaks.</source>
        <translation>بر پایهٔ زبانی که شخص سخن می‌گوید نتیجه می‌گیرد.</translation>
    </message>
    <message>
        <source>It judges by where a person comes from.</source>
        <translation>بر پایهٔ جایی که شخص از آن آمده نتیجه می‌گیرد.</translation>
    </message>
    <message>
        <source>It asks for what relatives did.</source>
        <translation>می‌پرسد خویشاوندان چه کرده‌اند.</translation>
    </message>
    <message>
        <source>It judges by a diagnosis alone.</source>
        <translation>فقط بر پایهٔ تشخیص پزشکی نتیجه می‌گیرد.</translation>
    </message>
    <message>
        <source>It judges by having travelled alone.</source>
        <translation>فقط بر پایهٔ سفر کردن نتیجه می‌گیرد.</translation>
    </message>
    <message>
        <source>It asks a child about acts, a group, the parents, or abuse.</source>
        <translation>از کودک دربارهٔ کارها، گروه، پدر و مادر یا آزار می‌پرسد.</translation>
    </message>
    <message>
        <source>It has no place for evidence, so a rating would stand without its reasons.</source>
        <translation>جایی برای شاهد ندارد، پس درجه بدون دلیل می‌ماند.</translation>
    </message>
    <message>
        <source>It takes evidence for it only, and none against it.</source>
        <translation>فقط شاهد مؤید می‌گیرد و شاهد خلاف را نه.</translation>
    </message>
    <message>
        <source>It takes evidence without grading it: a rumour weighs as much as a document.</source>
        <translation>شاهد را بدون درجه‌بندی می‌گیرد: شایعه به اندازهٔ سند وزن دارد.</translation>
    </message>
    <message>
        <source>It cannot be left out: whoever does not know would have to guess.</source>
        <translation>نمی‌توان آن را کنار گذاشت: هر که نداند باید حدس بزند.</translation>
    </message>
    <message>
        <source>It can be left out without saying why.</source>
        <translation>می‌توان آن را بدون گفتن دلیل کنار گذاشت.</translation>
    </message>
    <message>
        <source>It is a rating that is filled in before anybody judged.</source>
        <translation>درجه‌ای است که پیش از داوری پر شده است.</translation>
    </message>
    <message>
        <source>What it begins with is written in a way this program does not know.</source>
        <translation>آنچه با آن آغاز می‌شود به شکلی نوشته شده که این برنامه نمی‌شناسد.</translation>
    </message>
    <message>
        <source>It would begin with what the case knows, where only the person may say it.</source>
        <translation>با آنچه پرونده می‌داند آغاز می‌شد، در جایی که فقط خود شخص می‌تواند آن را بگوید.</translation>
    </message>
    <message>
        <source>It gives its case a fact that this program does not know: it guards nobody.</source>
        <translation>واقعیتی به پرونده می‌دهد که برنامه نمی‌شناسد: از کسی حفاظت نمی‌کند.</translation>
    </message>
    <message>
        <source>It has an answer that its fact cannot be: it guards nobody.</source>
        <translation>پاسخی دارد که آن واقعیت نمی‌تواند باشد: از کسی حفاظت نمی‌کند.</translation>
    </message>
    <message>
        <source>It says that it touches something this program does not know.</source>
        <translation>می‌گوید به چیزی مربوط است که برنامه نمی‌شناسد.</translation>
    </message>
    <message>
        <source>The rights notice is read before it is known whether the person is a child.</source>
        <translation>حقوق پیش از آنکه معلوم شود شخص کودک است خوانده می‌شود.</translation>
    </message>
    <message>
        <source>It must be answered, and takes no answer for who does not want to say.</source>
        <translation>باید به آن پاسخ داد، ولی پاسخی برای کسی که نمی‌خواهد بگوید ندارد.</translation>
    </message>
    <message>
        <source>It asks several things at once.</source>
        <translation>چند چیز را یک‌جا می‌پرسد.</translation>
    </message>
    <message>
        <source>It can be rated while the conversation goes on.</source>
        <translation>در حالی که گفت‌وگو ادامه دارد می‌توان آن را ارزیابی کرد.</translation>
    </message>
    <message>
        <source>It may be “not met” although the person was not heard about it.</source>
        <translation>ممکن است «احراز نشد» باشد، هرچند سخن شخص دربارهٔ آن شنیده نشده است.</translation>
    </message>
    <message>
        <source>It is kept for a role that no officer can have.</source>
        <translation>برای نقشی نگه داشته شده که هیچ کارمندی ندارد.</translation>
    </message>
    <message>
        <source>It is read aloud and has a sentence that is too long.</source>
        <translation>بلند خوانده می‌شود و جمله‌ای بیش از اندازه بلند دارد.</translation>
    </message>
    <message>
        <source>It is read aloud and has a sentence full of long words.</source>
        <translation>بلند خوانده می‌شود و جمله‌ای پر از واژه‌های بلند دارد.</translation>
    </message>
    <message>
        <source>It reproaches somebody, or asks why they did something.</source>
        <translation>سرزنش می‌کند، یا می‌پرسد چرا کسی کاری کرد.</translation>
    </message>
    <message>
        <source>It takes for granted what nobody has said yet.</source>
        <translation>آنچه را هنوز کسی نگفته است مسلم می‌گیرد.</translation>
    </message>
    <message>
        <source>Not every language has its text.</source>
        <translation>همهٔ زبان‌ها متن آن را ندارند.</translation>
    </message>
    <message>
        <source>There are rules for {name}, but no such question; they do nothing.</source>
        <translation>برای {name} قاعده‌هایی هست، ولی چنین پرسشی نیست؛ کاری نمی‌کنند.</translation>
    </message>
    <message>
        <source>There are two sets of rules for it; only the last one counts.</source>
        <translation>دو مجموعه قاعده برای آن هست؛ فقط آخری به حساب می‌آید.</translation>
    </message>
    <message>
        <source>An action is meant for a question that is not there; it does nothing.</source>
        <translation>عملی برای پرسشی است که نیست؛ کاری نمی‌کند.</translation>
    </message>
    <message>
        <source>The word “{name}” in its rules has no quotation marks and is no question: it counts as nothing.</source>
        <translation>واژهٔ «{name}» در قاعده‌های آن نشان نقل قول ندارد و پرسش نیست: هیچ شمرده می‌شود.</translation>
    </message>
    <message>
        <source>It reckons with ratings. No sum of them means anything: take it out.</source>
        <translation>اینجا با ارزیابی‌ها حساب می‌شود. جمع آن‌ها هیچ معنایی ندارد: آن را بردارید.</translation>
    </message>
</context>
<context>
    <name>ListBanner</name>
    <message>
        <source>Renew the list</source>
        <translation>تجدید فهرست</translation>
    </message>
    <message>
        <source>There is no revocation list here.</source>
        <translation>اینجا فهرست ابطالی نیست.</translation>
    </message>
    <message>
        <source>Revocation list {number}: current until {day}</source>
        <translation>فهرست ابطال {number}: معتبر تا {day}</translation>
    </message>
    <message>
        <source>Revocation list {number} expired on {day}</source>
        <translation>فهرست ابطال {number} در {day} منقضی شد</translation>
    </message>
    <message>
        <source>It is time to renew it: no list is made by itself, and without a current one posts cannot judge signatures.</source>
        <translation>وقت تجدید آن است: فهرست خودبه‌خود ساخته نمی‌شود، و بدون فهرست معتبر پاسگاه‌ها نمی‌توانند امضاها را بسنجند.</translation>
    </message>
    <message>
        <source>Each post gets it with its next return bundle.</source>
        <translation>هر پاسگاه آن را با بستهٔ پاسخ بعدی می‌گیرد.</translation>
    </message>
    <message>
        <source>It says whose certificates headquarters took back.</source>
        <translation>می‌گوید ستاد گواهی چه کسانی را باطل کرده است.</translation>
    </message>
    <message>
        <source>Renew it; each post gets it with its next return bundle.</source>
        <translation>آن را تجدید کنید؛ هر پاسگاه با بستهٔ پاسخ بعدی می‌گیرد.</translation>
    </message>
    <message>
        <source>Signatures cannot be judged until a return bundle from headquarters brings a new one. Interviews go on as ever.</source>
        <translation>تا بستهٔ پاسخی از ستاد فهرست تازه نیاورد امضاها سنجیدنی نیستند. گفت‌وگوها مانند همیشه ادامه دارد.</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>The list of proofs</source>
        <translation>فهرست گواهی‌ها</translation>
    </message>
    <message>
        <source>Make the list anew</source>
        <translation>ساختن فهرست از نو</translation>
    </message>
    <message>
        <source>The list of proofs is to be renewed.</source>
        <translation>فهرست گواهی‌ها باید تازه شود.</translation>
    </message>
    <message>
        <source>Write return bundles: each carries the new list to its post.</source>
        <translation>بسته‌های پاسخ را بنویسید: هر یک فهرست تازه را به پاسگاه خود می‌برد.</translation>
    </message>
    <message>
        <source>Return bundles</source>
        <translation>بسته‌های پاسخ</translation>
    </message>
    <message>
        <source>There is none yet: it is made with the first proof.</source>
        <translation>هنوز نیست: با نخستین گواهی ساخته می‌شود.</translation>
    </message>
    <message>
        <source>Number {number}, made {when}, good until {until}.</source>
        <translation>شمارهٔ {number}، ساخته‌شده {when}، معتبر تا {until}.</translation>
    </message>
    <message>
        <source>Key {key} of {officers}, signs until {until}</source>
        <translation>کلید {key} از {officers}، تا {until} امضا می‌کند</translation>
    </message>
    <message>
        <source>No longer safe…</source>
        <translation>دیگر امن نیست…</translation>
    </message>
    <message>
        <source>The list is made. The next return bundles carry it.</source>
        <translation>فهرست ساخته شد. بسته‌های پاسخ بعدی آن را می‌برند.</translation>
    </message>
    <message>
        <source>Take over a list…</source>
        <translation>پذیرفتن فهرست…</translation>
    </message>
    <message>
        <source>For a list that headquarters no longer has, as after a restore: a file, or a proof&apos;s PDF.</source>
        <translation>برای فهرستی که ستاد دیگر ندارد، مثلاً پس از بازیابی: فایل یا PDF یک گواهی.</translation>
    </message>
    <message>
        <source>Lists and proofs (*.json *.pdf)</source>
        <translation>فهرست‌ها و گواهی‌ها (*.json *.pdf)</translation>
    </message>
    <message>
        <source>Take over a list</source>
        <translation>پذیرفتن فهرست</translation>
    </message>
    <message>
        <source>Taken over. The next return bundles carry the new list.</source>
        <translation>پذیرفته شد. بسته‌های پاسخ بعدی فهرست تازه را می‌برند.</translation>
    </message>
    <message>
        <source>It says nothing that was not known here.</source>
        <translation>در آن چیزی نیست که اینجا دانسته نبوده باشد.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Birth date: the same day</source>
        <translation>تاریخ تولد: همان روز</translation>
    </message>
    <message>
        <source>Birth date: day and month in the other order</source>
        <translation>تاریخ تولد: روز و ماه به ترتیب دیگر</translation>
    </message>
    <message>
        <source>Birth date: the same year; one of both says no more</source>
        <translation>تاریخ تولد: همان سال؛ یکی از دو تاریخ بیش از این نمی‌گوید</translation>
    </message>
    <message>
        <source>Birth date: close, and one of both may be a guess</source>
        <translation>تاریخ تولد: نزدیک، و یکی از دو تاریخ شاید حدسی باشد</translation>
    </message>
    <message>
        <source>Birth date: not known</source>
        <translation>تاریخ تولد: معلوم نیست</translation>
    </message>
    <message>
        <source>the main name of the entry</source>
        <translation>نام اصلی مدخل</translation>
    </message>
    <message>
        <source>the name in its own script</source>
        <translation>نام به خط خودش</translation>
    </message>
    <message>
        <source>an alias</source>
        <translation>نام دیگر</translation>
    </message>
    <message>
        <source>an alias of low quality, as the list says itself</source>
        <translation>نام دیگری با کیفیت پایین، چنان‌که خود فهرست می‌گوید</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>همان</translation>
    </message>
    <message>
        <source>sounds alike</source>
        <translation>هم‌آواست</translation>
    </message>
    <message>
        <source>one root</source>
        <translation>یک ریشه</translation>
    </message>
    <message>
        <source>one letter off</source>
        <translation>یک حرف تفاوت دارد</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>شخص دیگر</translation>
    </message>
    <message>
        <source>It may be them</source>
        <translation>شاید همان شخص باشد</translation>
    </message>
    <message>
        <source>It is them</source>
        <translation>همان شخص است</translation>
    </message>
    <message>
        <source>Not shown while a conversation with the person is open. Sign or finish it first: who knows of a match asks otherwise.</source>
        <translation>تا گفت‌وگو با شخص باز است نشان داده نمی‌شود. نخست آن را امضا یا تمام کنید: کسی که از همخوانی خبر دارد جور دیگری می‌پرسد.</translation>
    </message>
    <message>
        <source>Not shown while you rate in this case. Lock or sign your ratings first: who knows of a match rates otherwise.</source>
        <translation>تا در این پرونده ارزیابی می‌کنید نشان داده نمی‌شود. نخست ارزیابی‌های خود را قفل یا امضا کنید: کسی که از همخوانی خبر دارد جور دیگری ارزیابی می‌کند.</translation>
    </message>
    <message>
        <source>Possible match: list {list} of {day}, loaded {loaded}, entry {entry}</source>
        <translation>همخوانی احتمالی: فهرست {list} از {day}، بارشده در {loaded}، مدخل {entry}</translation>
    </message>
    <message>
        <source>No match: list {list} of {day}, loaded {loaded}</source>
        <translation>همخوانی نیست: فهرست {list} از {day}، بارشده در {loaded}</translation>
    </message>
    <message>
        <source>This list is old. Ask headquarters for a newer one before you rely on it.</source>
        <translation>این فهرست کهنه است. پیش از تکیه بر آن تازه‌ترش را از ستاد بخواهید.</translation>
    </message>
    <message>
        <source>Of 1,000 innocent people about {count} match this list.</source>
        <translation>از هر هزار آدم بی‌گناه حدود {count} تن با این فهرست همخوانی دارند.</translation>
    </message>
    <message>
        <source>Matches that ended, because the entry or the case changed: {count}</source>
        <translation>همخوانی‌هایی که پایان یافت، چون مدخل یا پرونده تغییر کرد: {count}</translation>
    </message>
    <message>
        <source>In this case: {name}</source>
        <translation>در این پرونده: {name}</translation>
    </message>
    <message>
        <source>On the list: {name} ({quality})</source>
        <translation>در فهرست: {name} ({quality})</translation>
    </message>
    <message>
        <source>Words that agree: {words}</source>
        <translation>واژه‌هایی که همخوان‌اند: {words}</translation>
    </message>
    <message>
        <source>{ours} – {theirs} ({how})</source>
        <translation>{ours} – {theirs} ({how})</translation>
    </message>
    <message>
        <source>Words that do not agree: {count}</source>
        <translation>واژه‌هایی که همخوان نیستند: {count}</translation>
    </message>
    <message>
        <source>A common name: many people bear these words.</source>
        <translation>نامی رایج: بسیاری این واژه‌ها را دارند.</translation>
    </message>
    <message>
        <source>{sentence} (the list: {birth})</source>
        <translation>{sentence} (در فهرست: {birth})</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>از {first} تا {last}</translation>
    </message>
    <message>
        <source>about {birth}</source>
        <translation>حدود {birth}</translation>
    </message>
    <message>
        <source>{found} – {reasons} ({officer}, {day})</source>
        <translation>{found} – {reasons} ({officer}، {day})</translation>
    </message>
    <message>
        <source>{found} – {reasons} ({officer}, {desk}, {day})</source>
        <translation>{found} – {reasons} ({officer}، {desk}، {day})</translation>
    </message>
    <message>
        <source>Names or birth date of the case have changed since. Look again.</source>
        <translation>از آن پس نام‌ها یا تاریخ تولد در پرونده تغییر کرده است. دوباره نگاه کنید.</translation>
    </message>
    <message>
        <source>Nobody can judge this list any more: the certificate of who signed it was taken back as of {day}, and nothing shows that the list is older. Load a newer one from headquarters, end its use, or keep it with a reason.</source>
        <translation>این فهرست دیگر قابل داوری نیست: گواهی امضاکننده از {day} باطل شده است و چیزی نشان نمی‌دهد که فهرست از آن قدیمی‌تر باشد. فهرست تازه‌تری از ستاد بار کنید، به استفاده از آن پایان دهید، یا با ذکر دلیل نگهش دارید.</translation>
    </message>
    <message>
        <source>Nobody can judge this list any more: the certificate of who signed it was taken back as of {day}. {officer} keeps it in use: {reason}</source>
        <translation>این فهرست دیگر قابل داوری نیست: گواهی امضاکننده از {day} باطل شده است. {officer} آن را همچنان به کار می‌برد: {reason}</translation>
    </message>
    <message>
        <source>Found by a list that nobody can judge any more.</source>
        <translation>با فهرستی یافته شده که دیگر قابل داوری نیست.</translation>
    </message>
    <message>
        <source>Said of a list that nobody can judge any more.</source>
        <translation>دربارهٔ فهرستی گفته شده که دیگر قابل داوری نیست.</translation>
    </message>
    <message>
        <source>Ended at this desk: {list}, version {version}. A higher version may be loaded.</source>
        <translation>در این میز کار استفاده از آن پایان یافته است: {list}، نسخهٔ {version}. نسخهٔ بالاتری را می‌توان بار کرد.</translation>
    </message>
    <message>
        <source>Source: {source}. Legal ground: {ground}. {persons} persons; signed by {officer}.</source>
        <translation>منبع: {source}. مبنای قانونی: {ground}. شمار اشخاص: {persons}؛ امضا: {officer}.</translation>
    </message>
</context>
<context>
    <name>ListsPage</name>
    <message>
        <source>Cases</source>
        <translation>پرونده‌ها</translation>
    </message>
    <message>
        <source>The assessed person alone is compared, by names and birth date; nobody of their family is. A possible match is a reason to look and nothing else: it changes no stage, is no evidence by itself, and ends when its entry leaves the list.</source>
        <translation>تنها خود شخص، با نام‌ها و تاریخ تولد، مقایسه می‌شود؛ هیچ‌کس از خانواده‌اش نه. همخوانی احتمالی تنها دلیلی برای نگاه کردن است: مرحله را تغییر نمی‌دهد، به‌خودی‌خود مدرک نیست و با رفتن مدخل از فهرست پایان می‌یابد.</translation>
    </message>
    <message>
        <source>No list is in force at this desk. Load the one that headquarters signed.</source>
        <translation>در این میز کار فهرستی در اعتبار نیست. فهرستی را که ستاد امضا کرده است بار کنید.</translation>
    </message>
    <message>
        <source>Load a signed list…</source>
        <translation>بار کردن فهرست امضاشده…</translation>
    </message>
    <message>
        <source>Signed lists (*.vdlist)</source>
        <translation>فهرست‌های امضاشده (*.vdlist)</translation>
    </message>
    <message>
        <source>Load a signed list</source>
        <translation>بار کردن فهرست امضاشده</translation>
    </message>
    <message>
        <source>Loaded: {list}, version {version}.</source>
        <translation>بار شد: {list}، نسخهٔ {version}.</translation>
    </message>
    <message>
        <source>{list}: possible matches with it stay marked, and whoever sees one reads your reason.</source>
        <translation>{list}: همخوانی‌های احتمالی با آن نشان‌دار می‌مانند و هر که یکی را ببیند دلیل شما را می‌خواند.</translation>
    </message>
    <message>
        <source>Keep a list that nobody can judge?</source>
        <translation>فهرستی که قابل داوری نیست نگه داشته شود؟</translation>
    </message>
    <message>
        <source>Keep this list</source>
        <translation>نگه داشتن این فهرست</translation>
    </message>
    <message>
        <source>{list}: what it says of people is erased at this desk, and nobody is compared with it until a higher version is loaded. What people found stays with their cases.</source>
        <translation>{list}: آنچه دربارهٔ افراد می‌گوید در این میز کار پاک می‌شود و تا بار شدن نسخه‌ای بالاتر کسی با آن مقایسه نمی‌شود. آنچه کارکنان یافته‌اند در پرونده‌ها می‌ماند.</translation>
    </message>
    <message>
        <source>End the use of this list here?</source>
        <translation>استفاده از این فهرست در اینجا پایان یابد؟</translation>
    </message>
    <message>
        <source>End its use</source>
        <translation>پایان استفاده</translation>
    </message>
    <message>
        <source>Kept with the case.</source>
        <translation>در پرونده نگه داشته شد.</translation>
    </message>
</context>
<context>
    <name>LivesDialog</name>
    <message>
        <source>Where they are</source>
        <translation>کجاست</translation>
    </message>
    <message>
        <source>How do you know it?</source>
        <translation>از کجا می‌دانید؟</translation>
    </message>
    <message>
        <source>Where does the family live?</source>
        <translation>خانواده کجا زندگی می‌کند؟</translation>
    </message>
    <message>
        <source>It is written down for: {names}</source>
        <translation>برای اینان نوشته می‌شود: {names}</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>ثبت</translation>
    </message>
</context>
<context>
    <name>LogFacts</name>
    <message>
        <source>names changed</source>
        <translation>نام‌ها تغییر کرد</translation>
    </message>
    <message>
        <source>birth date changed</source>
        <translation>تاریخ تولد تغییر کرد</translation>
    </message>
    <message>
        <source>stage changed</source>
        <translation>مرحله تغییر کرد</translation>
    </message>
    <message>
        <source>the report alone</source>
        <translation>فقط گزارش</translation>
    </message>
    <message>
        <source>all its files</source>
        <translation>همهٔ فایل‌های آن</translation>
    </message>
    <message>
        <source>with HQ&apos;s stamps</source>
        <translation>با مُهرهای زمان ستاد</translation>
    </message>
    <message>
        <source>it was set up</source>
        <translation>برپا شد</translation>
    </message>
    <message>
        <source>it was restored from a backup</source>
        <translation>از نسخهٔ پشتیبان بازگردانده شد</translation>
    </message>
    <message>
        <source>it was recovered with the recovery key</source>
        <translation>با کلید بازیابی بازگردانده شد</translation>
    </message>
    <message>
        <source>it found itself at an earlier state</source>
        <translation>خود را در حالت پیشین یافت</translation>
    </message>
    <message>
        <source>a copy of it is at work</source>
        <translation>نسخهٔ دیگری از آن در کار است</translation>
    </message>
    <message>
        <source>this desk was restored</source>
        <translation>این میز کار بازگردانده شد</translation>
    </message>
    <message>
        <source>this desk is at an earlier state</source>
        <translation>این میز کار در حالت پیشین است</translation>
    </message>
    <message>
        <source>this desk went on somewhere else</source>
        <translation>این میز کار جای دیگری ادامه یافته است</translation>
    </message>
    <message>
        <source>the marks of this desk&apos;s state are gone</source>
        <translation>نشان‌های حالت این میز کار از میان رفته‌اند</translation>
    </message>
    <message>
        <source>an officer&apos;s key was put back to an earlier one</source>
        <translation>کلید کارمندی به کلید پیشین برگردانده شد</translation>
    </message>
    <message>
        <source>an administrator&apos;s key still opens the casebook</source>
        <translation>کلید مدیر سامانه هنوز دفتر پرونده‌ها را می‌گشاید</translation>
    </message>
    <message>
        <source>HQ has seen more of this desk than is here</source>
        <translation>ستاد بیش از آنچه اینجاست از این میز کار دیده است</translation>
    </message>
    <message>
        <source>two copies of this desk are at work</source>
        <translation>دو نسخه از این میز کار در کار است</translation>
    </message>
    <message>
        <source>HQ was restored</source>
        <translation>ستاد بازگردانده شد</translation>
    </message>
    <message>
        <source>HQ sent two bundles under one number</source>
        <translation>ستاد دو بسته با یک شماره فرستاد</translation>
    </message>
    <message>
        <source>HQ no longer has records it had confirmed</source>
        <translation>ستاد سندهایی را که تأیید کرده بود دیگر ندارد</translation>
    </message>
    <message>
        <source>Own word, lost here, set aside</source>
        <translation>گفتهٔ خود که اینجا از دست رفت، کنار گذاشته شد</translation>
    </message>
    <message>
        <source>HQ no longer has records erased here</source>
        <translation>ستاد سندهایی را که اینجا پاک شده‌اند دیگر ندارد</translation>
    </message>
    <message>
        <source>HQ holds records that are not here</source>
        <translation>ستاد سندهایی دارد که اینجا نیست</translation>
    </message>
    <message>
        <source>two revocation lists came under one number</source>
        <translation>دو فهرست ابطال با یک شماره آمد</translation>
    </message>
    <message>
        <source>a newer list leaves revoked certificates out</source>
        <translation>فهرست تازه‌تر گواهی‌های باطل‌شده را جا می‌اندازد</translation>
    </message>
    <message>
        <source>two sets of rules came under one number</source>
        <translation>دو مجموعهٔ قواعد با یک شماره آمد</translation>
    </message>
    <message>
        <source>who signed or brought the rules was revoked from before</source>
        <translation>گواهی کسی که قواعد را امضا کرد یا آورد از پیش باطل شده است</translation>
    </message>
    <message>
        <source>a newer register leaves certificates out</source>
        <translation>دفتر ثبت تازه گواهی‌هایی را کنار گذاشته است</translation>
    </message>
    <message>
        <source>a watch list cannot be judged any more</source>
        <translation>یک فهرست هشدار دیگر قابل داوری نیست</translation>
    </message>
    <message>
        <source>approved texts cannot be judged any more</source>
        <translation>متن‌های مصوب دیگر قابل داوری نیستند</translation>
    </message>
    <message>
        <source>who signed an update of the program was taken back</source>
        <translation>گواهی امضاکنندهٔ به‌روزرسانی برنامه باطل شد</translation>
    </message>
    <message>
        <source>certificates came that HQ&apos;s register does not name</source>
        <translation>گواهی‌هایی رسید که در دفتر ثبت ستاد نیست</translation>
    </message>
    <message>
        <source>a post has a newer revocation list than HQ</source>
        <translation>فهرست ابطال پاسگاهی از فهرست ستاد تازه‌تر است</translation>
    </message>
    <message>
        <source>a post has newer rules than HQ</source>
        <translation>قواعد پاسگاهی از قواعد ستاد تازه‌تر است</translation>
    </message>
    <message>
        <source>two copies of a post are at work</source>
        <translation>دو نسخه از یک پاسگاه در کار است</translation>
    </message>
    <message>
        <source>a post was restored</source>
        <translation>پاسگاهی بازگردانده شد</translation>
    </message>
    <message>
        <source>a post has seen more of HQ than is here</source>
        <translation>پاسگاهی بیش از آنچه اینجاست از ستاد دیده است</translation>
    </message>
    <message>
        <source>a post has seen another log of HQ</source>
        <translation>پاسگاهی گزارش رویدادهای دیگری از ستاد دیده است</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) carried over</source>
        <translation>
            <numerusform>‏%n پاسخ منتقل شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) found no place</source>
        <translation>
            <numerusform>برای %n پاسخ جایی پیدا نشد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong passphrase(s)</source>
        <translation>
            <numerusform>‏%n عبارت عبور نادرست</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies)</source>
        <translation>
            <numerusform>‏%n نسخهٔ چاپی</numerusform>
        </translation>
    </message>
    <message>
        <source>answer {number}</source>
        <translation>پاسخ {number}</translation>
    </message>
    <message>
        <source>Case {reference}</source>
        <translation>پروندهٔ {reference}</translation>
    </message>
    <message>
        <source>Bundle {number}</source>
        <translation>بستهٔ {number}</translation>
    </message>
    <message>
        <source>from {giver} to {taker}</source>
        <translation>از {giver} به {taker}</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>نسخهٔ {number}</translation>
    </message>
    <message>
        <source>the rules are not what officers signed</source>
        <translation>قواعد آن نیست که کارمندان امضا کرده‌اند</translation>
    </message>
    <message>
        <source>an earlier version of the program runs</source>
        <translation>نسخهٔ پیشین برنامه اجرا می‌شود</translation>
    </message>
    <message>
        <source>it became a desk of its own, and its cases stayed</source>
        <translation>میز کار جداگانه شد و پرونده‌هایش ماند</translation>
    </message>
    <message>
        <source>a post cannot judge what HQ said</source>
        <translation>پاسگاه نمی‌تواند گفتهٔ ستاد را بسنجد</translation>
    </message>
    <message>
        <source>what HQ said cannot be judged here</source>
        <translation>گفتهٔ ستاد در اینجا سنجیدنی نیست</translation>
    </message>
</context>
<context>
    <name>LogFilters</name>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>کارمند</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>What</source>
        <translation>چه</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>همه چیز</translation>
    </message>
    <message>
        <source>Case or id</source>
        <translation>پرونده یا شناسه</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>پاک کردن پالایه‌ها</translation>
    </message>
    <message>
        <source>About</source>
        <translation>دربارهٔ</translation>
    </message>
    <message>
        <source>Reference of a case, or an id</source>
        <translation>شمارهٔ پرونده یا شناسه</translation>
    </message>
    <message>
        <source>That is not a day that exists. Write it as {example}.</source>
        <translation>چنین روزی وجود ندارد. آن را این‌گونه بنویسید: {example}.</translation>
    </message>
    <message>
        <source>The first day lies after the last: nothing can fit.</source>
        <translation>روز نخست پس از روز آخر است: چیزی سازگار نمی‌شود.</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log</source>
        <translation>گزارش رویدادها</translation>
    </message>
    <message>
        <source>Check the whole log</source>
        <translation>بررسی همهٔ گزارش رویدادها</translation>
    </message>
    <message>
        <source>When</source>
        <translation>چه وقت</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>چه کسی</translation>
    </message>
    <message>
        <source>What</source>
        <translation>چه</translation>
    </message>
    <message>
        <source>About</source>
        <translation>دربارهٔ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>جزئیات</translation>
    </message>
    <message>
        <source>Show older entries</source>
        <translation>نمایش مدخل‌های قدیمی‌تر</translation>
    </message>
    <message>
        <source>Show all about the same</source>
        <translation>نمایش همه دربارهٔ همین</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>جزئیات…</translation>
    </message>
    <message>
        <source>No entry fits.</source>
        <translation>مدخلی با این شرایط نیست.</translation>
    </message>
    <message>
        <source>Nothing in the log fits all these filters.</source>
        <translation>چیزی در گزارش رویدادها با همهٔ این پالایه‌ها سازگار نیست.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>پاک کردن پالایه‌ها</translation>
    </message>
    <message>
        <source>{when} (clock set back)</source>
        <translation>‏{when} (ساعت عقب برده شده)</translation>
    </message>
    <message>
        <source>{when} (clock ahead)</source>
        <translation>‏{when} (ساعت جلو)</translation>
    </message>
    <message>
        <source>the desk</source>
        <translation>میز کار</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>در حال بررسی…</translation>
    </message>
    <message numerus="yes">
        <source>The log fits together: %n entry(s).</source>
        <translation>
            <numerusform>گزارش رویدادها با هم سازگار است: %n مدخل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Head of the chain: {head}</source>
        <translation>سر زنجیره: {head}</translation>
    </message>
</context>
<context>
    <name>Machine</name>
    <message>
        <source>The disk is encrypted.</source>
        <translation>دیسک رمزشده است.</translation>
    </message>
    <message>
        <source>No disk encryption was found.</source>
        <translation>رمزگذاری دیسک یافت نشد.</translation>
    </message>
    <message>
        <source>Whether the disk is encrypted could not be determined.</source>
        <translation>نتوانستیم تعیین کنیم دیسک رمزشده است یا نه.</translation>
    </message>
    <message>
        <source>Memory is not swapped to a disk in the clear.</source>
        <translation>حافظه بدون رمز روی دیسک نوشته نمی‌شود.</translation>
    </message>
    <message>
        <source>Memory may be swapped to a disk in the clear.</source>
        <translation>حافظه شاید بدون رمز روی دیسک نوشته شود.</translation>
    </message>
    <message>
        <source>Whether memory is swapped to a disk in the clear could not be determined.</source>
        <translation>نتوانستیم تعیین کنیم حافظه بدون رمز روی دیسک نوشته می‌شود یا نه.</translation>
    </message>
    <message>
        <source>Hibernation is off, or its file is encrypted.</source>
        <translation>خواب زمستانی خاموش است، یا فایل آن رمزشده است.</translation>
    </message>
    <message>
        <source>Hibernation would write the whole memory to a disk in the clear.</source>
        <translation>خواب زمستانی همهٔ حافظه را بدون رمز روی دیسک می‌نویسد.</translation>
    </message>
    <message>
        <source>Whether hibernation writes the memory in the clear could not be determined.</source>
        <translation>نتوانستیم تعیین کنیم خواب زمستانی حافظه را بدون رمز می‌نویسد یا نه.</translation>
    </message>
    <message>
        <source>A crash of this program writes no memory to the disk.</source>
        <translation>از کار افتادن این برنامه حافظه را روی دیسک نمی‌نویسد.</translation>
    </message>
    <message>
        <source>A crash may write memory to the disk.</source>
        <translation>از کار افتادن شاید حافظه را روی دیسک بنویسد.</translation>
    </message>
    <message>
        <source>Whether a crash writes memory to the disk could not be determined.</source>
        <translation>نتوانستیم تعیین کنیم از کار افتادن حافظه را روی دیسک می‌نویسد یا نه.</translation>
    </message>
    <message>
        <source>That protects a computer that is switched off, not one that is on or asleep.</source>
        <translation>این از رایانهٔ خاموش محافظت می‌کند، نه از رایانهٔ روشن یا در خواب.</translation>
    </message>
    <message>
        <source>The casebook is encrypted by itself; what the system and other programs write is not. Ask whoever looks after the computer to encrypt the disk.</source>
        <translation>دفتر پرونده‌ها خودش رمزشده است؛ آنچه سیستم و برنامه‌های دیگر می‌نویسند نیست. از کسی که از رایانه نگهداری می‌کند بخواهید دیسک را رمز کند.</translation>
    </message>
    <message>
        <source>What is in memory while a desk is open can stay on the disk for months. Ask whoever looks after the computer to encrypt swap or turn it off.</source>
        <translation>آنچه هنگام باز بودن میز کار در حافظه است شاید ماه‌ها روی دیسک بماند. از کسی که از رایانه نگهداری می‌کند بخواهید حافظهٔ مبادله را رمز یا خاموش کند.</translation>
    </message>
    <message>
        <source>Never let the computer hibernate with a desk open: lock it first. Ask whoever looks after the computer to turn hibernation off.</source>
        <translation>هرگز نگذارید رایانه با میز کار باز به خواب زمستانی برود: نخست قفل کنید. از کسی که از رایانه نگهداری می‌کند بخواهید آن را خاموش کند.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the computer to turn crash dumps off.</source>
        <translation>از کسی که از رایانه نگهداری می‌کند بخواهید ذخیرهٔ حافظه هنگام از کار افتادن را خاموش کند.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the computer.</source>
        <translation>از کسی که از رایانه نگهداری می‌کند بپرسید.</translation>
    </message>
    <message>
        <source>Check: Settings, Privacy &amp; security, Device encryption or BitLocker.</source>
        <translation>بررسی کنید: Settings، Privacy &amp; security، Device encryption یا BitLocker.</translation>
    </message>
    <message>
        <source>The page file is protected only if BitLocker encrypts the disk it lies on.</source>
        <translation>فایل صفحه‌بندی فقط وقتی محافظت می‌شود که BitLocker دیسک آن را رمز کند.</translation>
    </message>
    <message>
        <source>Hibernation is on; its file is protected only if BitLocker encrypts the disk.</source>
        <translation>خواب زمستانی روشن است؛ فایل آن فقط وقتی محافظت می‌شود که BitLocker دیسک را رمز کند.</translation>
    </message>
    <message>
        <source>Check: Windows Error Reporting in the group policies.</source>
        <translation>بررسی کنید: Windows Error Reporting در سیاست‌های گروهی.</translation>
    </message>
    <message>
        <source>Check: System Settings, Privacy &amp; Security, FileVault.</source>
        <translation>بررسی کنید: System Settings، Privacy &amp; Security، FileVault.</translation>
    </message>
    <message>
        <source>FileVault protects the swap files; check whether it is on.</source>
        <translation>‏FileVault از فایل‌های مبادله محافظت می‌کند؛ بررسی کنید روشن باشد.</translation>
    </message>
    <message>
        <source>FileVault protects the hibernation file; check whether it is on.</source>
        <translation>‏FileVault از فایل خواب زمستانی محافظت می‌کند؛ بررسی کنید روشن باشد.</translation>
    </message>
    <message>
        <source>This system saves the whole memory when its kernel crashes. Ask whoever looks after the computer to turn kdump off.</source>
        <translation>این سیستم هنگام از کار افتادن هسته همهٔ حافظه را ذخیره می‌کند. از کسی که از رایانه نگهداری می‌کند بخواهید kdump را خاموش کند.</translation>
    </message>
    <message>
        <source>The desks are carried in one folder with the program.</source>
        <translation>میزهای کار همراه برنامه در یک پوشه جابه‌جا می‌شوند.</translation>
    </message>
    <message>
        <source>Whoever takes the stick has it all, and only the passphrases protect it: encrypt the whole stick. An older copy of the folder is not noticed here, only by headquarters. A foreign computer sees what is typed. Lock the desk and eject the stick before pulling it out, and write backups to another one.</source>
        <translation>هر کس فلش را بردارد همه چیز را دارد و تنها عبارت‌های عبور از آن محافظت می‌کنند: همهٔ فلش را رمز کنید. نسخهٔ کهنه‌تر پوشه اینجا دیده نمی‌شود، تنها ستاد آن را می‌بیند. رایانهٔ بیگانه آنچه را نوشته می‌شود می‌بیند. پیش از بیرون کشیدن فلش، میز کار را قفل کنید و فلش را در سیستم جدا کنید، و نسخه‌های پشتیبان را روی فلش دیگری بنویسید.</translation>
    </message>
</context>
<context>
    <name>MakeUnreadableDialog</name>
    <message>
        <source>Make {desk} unreadable?</source>
        <translation>‏{desk} ناخوانا شود؟</translation>
    </message>
    <message>
        <source>Make it unreadable</source>
        <translation>ناخوانا کردن</translation>
    </message>
    <message>
        <source>The keys of every officer on this desk are destroyed. Afterwards no passphrase opens it any more, yours neither. This cannot be taken back.</source>
        <translation>کلیدهای همهٔ کارمندان روی این میز کار نابود می‌شود. پس از آن هیچ عبارت عبوری آن را نمی‌گشاید، عبارت شما هم نه. بازگشتی ندارد.</translation>
    </message>
    <message>
        <source>What was not carried to headquarters and is in no backup is lost. The casebook stays on the disk, encrypted, without its key.</source>
        <translation>آنچه به ستاد برده نشده و در نسخهٔ پشتیبانی نیست از دست می‌رود. دفتر پرونده‌ها رمزشده و بی‌کلید روی دیسک می‌ماند.</translation>
    </message>
    <message>
        <source>Copies are not touched: a backup, or a copy somebody made of this computer, still opens with the passphrases it was made with.</source>
        <translation>به رونوشت‌ها دست نمی‌خورد: نسخهٔ پشتیبان، یا رونوشتی که کسی از این رایانه گرفته، هنوز با عبارت‌های عبور همان زمان گشوده می‌شود.</translation>
    </message>
    <message>
        <source>On flash memory the destroyed places can survive in the chips for a while. What a laboratory might find there are keys that still ask for their passphrase.</source>
        <translation>روی حافظهٔ فلش جاهای نابودشده شاید مدتی در تراشه‌ها بماند. آنچه آزمایشگاه می‌تواند آنجا بیابد کلیدهایی است که هنوز عبارت عبور می‌خواهند.</translation>
    </message>
    <message>
        <source>Type the name of this desk</source>
        <translation>نام این میز کار را بنویسید</translation>
    </message>
    <message>
        <source>It is called: {desk}</source>
        <translation>نام آن: {desk}</translation>
    </message>
    <message>
        <source>What was not carried to headquarters is lost</source>
        <translation>آنچه به ستاد برده نشده از دست می‌رود</translation>
    </message>
    <message>
        <source>Nobody opens this desk afterwards, myself neither</source>
        <translation>پس از آن هیچ کس این میز کار را نمی‌گشاید، من هم نه</translation>
    </message>
    <message>
        <source>Tick what you know</source>
        <translation>آنچه را می‌دانید علامت بزنید</translation>
    </message>
    <message>
        <source>The name of this desk is missing</source>
        <translation>نام این میز کار نوشته نشده است</translation>
    </message>
    <message>
        <source>Not ticked: {words}</source>
        <translation>علامت نخورده: {words}</translation>
    </message>
    <message>
        <source>Destroying the keys</source>
        <translation>نابود کردن کلیدها</translation>
    </message>
    <message>
        <source>Some keys could not be destroyed.</source>
        <translation>برخی کلیدها نابود نشد.</translation>
    </message>
    <message>
        <source>Destroy these files by hand: {names}</source>
        <translation>این فایل‌ها را با دست نابود کنید: {names}</translation>
    </message>
    <message>
        <source>No passphrase opens this desk any more.</source>
        <translation>دیگر هیچ عبارت عبوری این میز کار را نمی‌گشاید.</translation>
    </message>
    <message numerus="yes">
        <source>The keys of %n officer(s) were destroyed.</source>
        <translation>
            <numerusform>کلید %n کارمند نابود شد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MaterialBox</name>
    <message>
        <source>To which office</source>
        <translation>به کدام اداره</translation>
    </message>
    <message>
        <source>The offence as the law names it, and what is said of it. Nothing else.</source>
        <translation>جرم، آن‌گونه که قانون نام می‌برد، و آنچه دربارهٔ آن گفته شده. هیچ چیز دیگر.</translation>
    </message>
    <message>
        <source>Which offence is named</source>
        <translation>کدام جرم نام برده می‌شود</translation>
    </message>
    <message>
        <source>What goes with it</source>
        <translation>چه چیزی همراه آن می‌رود</translation>
    </message>
    <message>
        <source>These never go to a prosecutor:</source>
        <translation>این‌ها هرگز به دادستان نمی‌رود:</translation>
    </message>
    <message>
        <source>{record}: said before the rights notice, or without it</source>
        <translation>{record}: پیش از آگاهی‌رسانی حقوق یا بدون آن گفته شده</translation>
    </message>
    <message numerus="yes">
        <source>%n clinical record(s)</source>
        <translation>
            <numerusform>%n سند بالینی</numerusform>
        </translation>
    </message>
    <message>
        <source>clinical notes, screeners, and what psychologists released</source>
        <translation>یادداشت‌های بالینی، پرسش‌نامه‌های غربالگری، و آنچه روان‌شناسان در اختیار گذاشته‌اند</translation>
    </message>
</context>
<context>
    <name>MemberFrame</name>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>Bringing the case from the database…</source>
        <translation>پرونده از پایگاه داده آورده می‌شود…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
</context>
<context>
    <name>MemberUnlockPage</name>
    <message>
        <source>Folder of a member of the registry. It opens by its own passphrase.</source>
        <translation>پوشهٔ عضوی از فهرست. با عبارت عبور خودش باز می‌شود.</translation>
    </message>
</context>
<context>
    <name>MembersPanel</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Kind or role</source>
        <translation>نوع یا نقش</translation>
    </message>
    <message>
        <source>Languages, sex</source>
        <translation>زبان‌ها، جنسیت</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>گواهی</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Desks and officers</source>
        <translation>میزهای کار و کارمندان</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>ابطال…</translation>
    </message>
    <message>
        <source>Choose a desk or an officer to take their certificates back.</source>
        <translation>میز کار یا کارمندی را برای باطل کردن گواهی‌هایش انتخاب کنید.</translation>
    </message>
    <message>
        <source>Headquarters does not revoke itself.</source>
        <translation>ستاد خودش را باطل نمی‌کند.</translation>
    </message>
    <message>
        <source>This is you. Another supervisor or administrator can do it.</source>
        <translation>این خود شمایید. سرپرست یا مدیر سامانهٔ دیگری می‌تواند این کار را بکند.</translation>
    </message>
    <message>
        <source>These certificates are revoked already, as strictly as can be.</source>
        <translation>این گواهی‌ها هم‌اکنون به سخت‌ترین شکل باطل‌اند.</translation>
    </message>
    <message>
        <source>There is no certificate to take back.</source>
        <translation>گواهی‌ای برای باطل کردن نیست.</translation>
    </message>
    <message>
        <source>The revocation list has number {number} now.</source>
        <translation>شمارهٔ فهرست ابطال اکنون {number} است.</translation>
    </message>
    <message>
        <source>Revoked. The revocation list has number {number} now.</source>
        <translation>باطل شد. شمارهٔ فهرست ابطال اکنون {number} است.</translation>
    </message>
    <message>
        <source>Write return bundles, so that every post gets it soon.</source>
        <translation>بسته‌های پاسخ را بنویسید تا همهٔ پاسگاه‌ها زود بگیرند.</translation>
    </message>
    <message>
        <source>The panel</source>
        <translation>هیئت</translation>
    </message>
    <message>
        <source>For not met a lawyer is on the panel, or is heard.</source>
        <translation>برای «احراز نشد» حقوق‌دانی در هیئت است یا نظرش شنیده می‌شود.</translation>
    </message>
    <message>
        <source>Lawyer who is heard</source>
        <translation>حقوق‌دانی که نظرش شنیده می‌شود</translation>
    </message>
    <message numerus="yes">
        <source>At least %n decision-maker(s) sign it, none of whom assessed the person.</source>
        <translation>
            <numerusform>دست‌کم %n تصمیم‌گیرنده امضا می‌کنند؛ هیچ‌یک شخص را ارزیابی نکرده است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>هیچ‌کس</translation>
    </message>
    <message>
        <source>assessed the person</source>
        <translation>شخص را ارزیابی کرده</translation>
    </message>
</context>
<context>
    <name>Membership</name>
    <message>
        <source>You have no certificate of your own yet: write a request to a stick and have it carried to headquarters.</source>
        <translation>هنوز گواهی خودتان را ندارید: درخواستی روی فلش بنویسید و بگویید به ستاد ببرند.</translation>
    </message>
    <message>
        <source>Your certificate is valid until {day}.</source>
        <translation>گواهی شما تا {day} معتبر است.</translation>
    </message>
    <message>
        <source>Your certificate is valid until {day}. A request is written; the answer is still to come.</source>
        <translation>گواهی شما تا {day} معتبر است. درخواست نوشته شده؛ پاسخ هنوز نیامده است.</translation>
    </message>
    <message>
        <source>Your certificate ended on {day}: nothing you sign is accepted until it is renewed. Write a request to a stick and have it carried to headquarters.</source>
        <translation>گواهی شما در {day} پایان یافت: تا تجدید آن هیچ امضای شما پذیرفته نمی‌شود. درخواستی روی فلش بنویسید و بگویید به ستاد ببرند.</translation>
    </message>
    <message>
        <source>Your certificate ends on {day}. Renew it: write a request to a stick and have it carried to headquarters.</source>
        <translation>گواهی شما در {day} پایان می‌یابد. آن را تجدید کنید: درخواستی روی فلش بنویسید و بگویید به ستاد ببرند.</translation>
    </message>
    <message>
        <source>The request is on the stick. Safe to remove.</source>
        <translation>درخواست روی فلش است. می‌توان فلش را جدا کرد.</translation>
    </message>
    <message>
        <source>The request is in a folder on this computer.</source>
        <translation>درخواست در پوشه‌ای روی همین رایانه است.</translation>
    </message>
    <message>
        <source>The answer is on the stick. Safe to remove.</source>
        <translation>پاسخ روی فلش است. می‌توان فلش را جدا کرد.</translation>
    </message>
    <message>
        <source>The answer is in a folder on this computer.</source>
        <translation>پاسخ در پوشه‌ای روی همین رایانه است.</translation>
    </message>
    <message>
        <source>{desk}: {officer}, {role}</source>
        <translation>‏{desk}: {officer}، {role}</translation>
    </message>
    <message>
        <source>It was {desk} before, became a new desk, and brings that one&apos;s records.</source>
        <translation>پیش‌تر {desk} بود، میز کار تازه‌ای شد و سندهای آن را می‌آورد.</translation>
    </message>
    <message>
        <source>The post&apos;s clock is {span} ahead of this one. It can join; have the wrong one put right.</source>
        <translation>ساعت پاسگاه {span} از این یکی جلوتر است. می‌تواند وارد شود؛ بگویید ساعت نادرست درست شود.</translation>
    </message>
    <message>
        <source>By the post&apos;s clock this request is {span} old. If it was written just now, that clock is behind: the post can join; have it put right.</source>
        <translation>به ساعت پاسگاه این درخواست {span} پیش نوشته شده است. اگر همین حالا نوشته شده، آن ساعت عقب است: پاسگاه می‌تواند وارد شود؛ بگویید ساعتش درست شود.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {span} behind headquarters&apos;. You can join; have the wrong one put right.</source>
        <translation>ساعت این رایانه {span} از ساعت ستاد عقب است. می‌توانید وارد شوید؛ بگویید ساعت نادرست درست شود.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {span} ahead of headquarters&apos;. You can join; have the wrong one put right.</source>
        <translation>ساعت این رایانه {span} از ساعت ستاد جلوتر است. می‌توانید وارد شوید؛ بگویید ساعت نادرست درست شود.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>MonthCard</name>
    <message>
        <source>The month before</source>
        <translation>ماه پیش</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>ماه بعد</translation>
    </message>
    <message>
        <source>%Y-%m</source>
        <comment>order of the figures of a month</comment>
        <translation>%Y-%m</translation>
    </message>
    <message>
        <source>Days of {month} and how much is due on each</source>
        <translation>روزهای {month} و شمار کارهای هر روز</translation>
    </message>
</context>
<context>
    <name>MonthTable</name>
    <message>
        <source>Mo</source>
        <translation>دو</translation>
    </message>
    <message>
        <source>Tu</source>
        <translation>سه</translation>
    </message>
    <message>
        <source>We</source>
        <translation>چه</translation>
    </message>
    <message>
        <source>Th</source>
        <translation>پن</translation>
    </message>
    <message>
        <source>Fr</source>
        <translation>جم</translation>
    </message>
    <message>
        <source>Sa</source>
        <translation>شن</translation>
    </message>
    <message>
        <source>Su</source>
        <translation>یک</translation>
    </message>
    <message>
        <source>{day}, due: {count}</source>
        <translation>{day}، پیش رو: {count}</translation>
    </message>
</context>
<context>
    <name>MoreWays</name>
    <message>
        <source>Receive files…</source>
        <translation>دریافت فایل‌ها…</translation>
    </message>
    <message>
        <source>Write in parts…</source>
        <translation>نوشتن در چند بخش…</translation>
    </message>
    <message>
        <source>Own bundles on the stick…</source>
        <translation>بسته‌های خودی روی فلش…</translation>
    </message>
    <message>
        <source>Choose bundles to receive</source>
        <translation>بسته‌های دریافتی را انتخاب کنید</translation>
    </message>
</context>
<context>
    <name>MoveDraftDialog</name>
    <message>
        <source>Move to the newer version?</source>
        <translation>به نسخهٔ تازه‌تر منتقل شود؟</translation>
    </message>
    <message>
        <source>{title}
A new draft begins on the newer version with the answers that carry over. The draft you have stays as it is, with all its answers.</source>
        <translation>‏{title}
پیش‌نویس تازه‌ای روی نسخهٔ تازه‌تر با پاسخ‌های انتقال‌پذیر آغاز می‌شود. پیش‌نویس کنونی با همهٔ پاسخ‌هایش همان‌گونه می‌ماند.</translation>
    </message>
    <message>
        <source>Will be lost: {count}</source>
        <translation>از دست می‌رود: {count}</translation>
    </message>
    <message>
        <source>Newly asked: {count}</source>
        <translation>تازه پرسیده می‌شود: {count}</translation>
    </message>
    <message>
        <source>Carries over: {count}</source>
        <translation>منتقل می‌شود: {count}</translation>
    </message>
    <message>
        <source>Stay on this version</source>
        <translation>ماندن بر این نسخه</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>انتقال</translation>
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
        <translation>دیگر پرسیده نمی‌شود</translation>
    </message>
    <message>
        <source>now takes another kind of answer</source>
        <translation>اکنون نوع دیگری از پاسخ می‌گیرد</translation>
    </message>
    <message>
        <source>this answer is no longer offered</source>
        <translation>این پاسخ دیگر عرضه نمی‌شود</translation>
    </message>
    <message>
        <source>this number is no longer on the scale</source>
        <translation>این عدد دیگر در مقیاس نیست</translation>
    </message>
    <message>
        <source>the new version decides how often it is asked</source>
        <translation>نسخهٔ تازه تعیین می‌کند چند بار پرسیده شود</translation>
    </message>
    <message>
        <source>it is asked too often</source>
        <translation>بیش از اندازه پرسیده می‌شود</translation>
    </message>
    <message>
        <source>does not fit the new version</source>
        <translation>با نسخهٔ تازه سازگار نیست</translation>
    </message>
</context>
<context>
    <name>NameLine</name>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Name {number}</source>
        <translation>نام {number}</translation>
    </message>
    <message>
        <source>What name {number} is</source>
        <translation>نام {number} چیست</translation>
    </message>
    <message>
        <source>Remove name {number}</source>
        <translation>برداشتن نام {number}</translation>
    </message>
    <message>
        <source>Letters of two scripts in one word</source>
        <translation>حروف دو خط در یک واژه</translation>
    </message>
    <message>
        <source>Script: {script}</source>
        <translation>خط: {script}</translation>
    </message>
    <message>
        <source>As said, or as read from a document</source>
        <translation>چنان‌که گفته شد، یا از مدرک خوانده شد</translation>
    </message>
</context>
<context>
    <name>NameOfficerDialog</name>
    <message>
        <source>Name an officer for the issuing key</source>
        <translation>نام بردن کارمندی برای کلید صدور</translation>
    </message>
    <message>
        <source>Name the officer</source>
        <translation>نام بردن کارمند</translation>
    </message>
    <message>
        <source>Who is named types their passphrase here; then a second officer who is named already is asked for theirs.</source>
        <translation>کسی که نام برده می‌شود عبارت عبورش را همین‌جا می‌نویسد؛ سپس از کارمند دومی که پیش‌تر نام برده شده عبارتش خواسته می‌شود.</translation>
    </message>
    <message>
        <source>Passphrase of the new one</source>
        <translation>عبارت عبور شخص تازه</translation>
    </message>
</context>
<context>
    <name>NamesEditor</name>
    <message>
        <source>Add another name or script</source>
        <translation>افزودن نام یا خط دیگر</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>حروف</translation>
    </message>
    <message>
        <source>Tajik and Persian letters to type with, F9</source>
        <translation>حروف تاجیکی و فارسی برای نوشتن، F9</translation>
    </message>
</context>
<context>
    <name>Nav</name>
    <message>
        <source>Indicators</source>
        <translation>شاخص‌ها</translation>
    </message>
</context>
<context>
    <name>NewDeskDialog</name>
    <message>
        <source>Become a new desk</source>
        <translation>میز کار تازه شدن</translation>
    </message>
    <message>
        <source>Name of the new desk</source>
        <translation>نام میز کار تازه</translation>
    </message>
    <message>
        <source>For one of two laptops that run the same desk. Everything on this one stays here; the other one goes on as the desk both were.</source>
        <translation>برای یکی از دو رایانه‌ای که یک میز کار را اجرا می‌کنند. همه چیز روی این یکی اینجا می‌ماند؛ دیگری همان میز کار پیشین می‌ماند.</translation>
    </message>
    <message>
        <source>Afterwards every officer here asks headquarters for certificates again. Until it answers, nothing can be signed or sent here; interviews go on.</source>
        <translation>پس از آن هر کارمند اینجا دوباره از ستاد گواهی می‌خواهد. تا پاسخ ستاد چیزی را نمی‌توان اینجا امضا کرد یا فرستاد؛ گفت‌وگوها ادامه دارد.</translation>
    </message>
    <message>
        <source>The name is missing</source>
        <translation>نام نوشته نشده است</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>{name}, once more</source>
        <translation>‏{name}، یک بار دیگر</translation>
    </message>
    <message>
        <source>The two passphrases differ</source>
        <translation>دو عبارت عبور با هم فرق دارند</translation>
    </message>
    <message>
        <source>Weak: somebody who tries names and common words would find it.</source>
        <translation>ضعیف: کسی که نام‌ها و واژه‌های رایج را بیازماید آن را می‌یابد.</translation>
    </message>
    <message>
        <source>Fair: one more word would make it good.</source>
        <translation>متوسط: یک واژهٔ دیگر آن را خوب می‌کند.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>خوب.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>قوی.</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>This case was erased: nothing can be done with it any more.</source>
        <translation>این پرونده پاک شده است: دیگر کاری با آن نمی‌توان کرد.</translation>
    </message>
    <message>
        <source>This case is withdrawn: nothing is added to it until it is brought back.</source>
        <translation>این پرونده پس گرفته شده است: تا بازآورده نشود چیزی به آن افزوده نمی‌شود.</translation>
    </message>
    <message>
        <source>What can be done next</source>
        <translation>گام‌های ممکن بعدی</translation>
    </message>
    <message>
        <source>As {role} you can read this case; interviews are for others.</source>
        <translation>با نقش {role} می‌توانید این پرونده را بخوانید؛ گفت‌وگو کار دیگران است.</translation>
    </message>
    <message>
        <source>Nothing can be signed yet: this desk waits for headquarters&apos; answer to its request.</source>
        <translation>هنوز چیزی را نمی‌توان امضا کرد: این میز کار منتظر پاسخ ستاد به درخواست خود است.</translation>
    </message>
    <message>
        <source>Join the organisation</source>
        <translation>ورود میز کار به سازمان</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>امضا</translation>
    </message>
    <message>
        <source>Continue interview</source>
        <translation>ادامهٔ گفت‌وگو</translation>
    </message>
    <message>
        <source>Moved to the newer version. This draft is kept as it was.</source>
        <translation>به نسخهٔ تازه‌تر منتقل شد. این پیش‌نویس همان‌گونه نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Begun by you, and not for your role: {titles}. A supervisor hands it over or discards it.</source>
        <translation>شما آغاز کرده‌اید، ولی برای نقش شما نیست: {titles}. سرپرست آن را می‌سپارد یا کنار می‌گذارد.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) of other officers; only they can continue them. If one of them cannot, a supervisor hands it over.</source>
        <translation>
            <numerusform>‏%n پیش‌نویس از کارمندان دیگر؛ فقط خودشان می‌توانند ادامه دهند. اگر یکی نتواند، سرپرست آن را می‌سپارد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>همان شخص</translation>
    </message>
    <message>
        <source>Possibly the same person</source>
        <translation>شاید همان شخص</translation>
    </message>
    <message>
        <source>Given in a form, not in the case</source>
        <translation>در پرسش‌نامه هست، در پرونده نیست</translation>
    </message>
    <message>
        <source>Drafts of other officers</source>
        <translation>پیش‌نویس‌های کارمندان دیگر</translation>
    </message>
    <message>
        <source>not at this desk any more</source>
        <translation>دیگر روی این میز کار نیست</translation>
    </message>
    <message>
        <source>Hand over or discard: {title}</source>
        <translation>سپردن یا کنار گذاشتن: {title}</translation>
    </message>
    <message>
        <source>A newer version of this questionnaire is here.</source>
        <translation>نسخهٔ تازه‌تری از این پرسش‌نامه اینجاست.</translation>
    </message>
    <message>
        <source>Move to the newer version…</source>
        <translation>انتقال به نسخهٔ تازه‌تر…</translation>
    </message>
    <message>
        <source>Start an interview</source>
        <translation>آغاز گفت‌وگو</translation>
    </message>
    <message>
        <source>unvalidated</source>
        <translation>اعتبارسنجی‌نشده</translation>
    </message>
    <message>
        <source>Start {title}</source>
        <translation>آغاز {title}</translation>
    </message>
    <message>
        <source>This desk holds no instrument yet.</source>
        <translation>این میز کار هنوز پرسش‌نامه‌ای ندارد.</translation>
    </message>
    <message>
        <source>Your role does not start: {titles}</source>
        <translation>نقش شما این‌ها را آغاز نمی‌کند: {titles}</translation>
    </message>
    <message>
        <source>Signed records</source>
        <translation>سندهای امضاشده</translation>
    </message>
    <message>
        <source>One record was corrected twice. Look at both corrections.</source>
        <translation>یک سند دو بار تصحیح شده است. به هر دو تصحیح نگاه کنید.</translation>
    </message>
    <message>
        <source>Corrected: another record is in force</source>
        <translation>تصحیح شده: سند دیگری معتبر است</translation>
    </message>
    <message>
        <source>for psychologists alone</source>
        <translation>فقط برای روان‌شناسان</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>‏%n یادداشت</numerusform>
        </translation>
    </message>
    <message>
        <source>no notes yet</source>
        <translation>هنوز یادداشتی نیست</translation>
    </message>
    <message>
        <source>Clinical notes</source>
        <translation>یادداشت‌های بالینی</translation>
    </message>
    <message>
        <source>There is something here that only psychologists can read. What you need to know of it they release to everyone, at the top of this page.</source>
        <translation>اینجا چیزی هست که فقط روان‌شناسان می‌توانند بخوانند. آنچه باید بدانید را در بالای این صفحه در اختیار همه می‌گذارند.</translation>
    </message>
    <message>
        <source>This case is closed: no interview begins until it is opened again.</source>
        <translation>این پرونده بسته است: تا دوباره باز نشود گفت‌وگویی آغاز نمی‌شود.</translation>
    </message>
</context>
<context>
    <name>NoInterviewPage</name>
    <message>
        <source>Interview</source>
        <translation>گفت‌وگو</translation>
    </message>
    <message>
        <source>No interview is open.</source>
        <translation>گفت‌وگویی باز نیست.</translation>
    </message>
    <message>
        <source>Choose a case, then start an instrument or continue a draft.</source>
        <translation>پرونده‌ای انتخاب کنید، سپس پرسش‌نامه‌ای را آغاز کنید یا پیش‌نویسی را ادامه دهید.</translation>
    </message>
    <message>
        <source>Choose a case</source>
        <translation>انتخاب پرونده</translation>
    </message>
</context>
<context>
    <name>NobodyYet</name>
    <message>
        <source>{officer} prepares a decision</source>
        <translation>{officer} تصمیمی آماده می‌کند</translation>
    </message>
    <message>
        <source>It can be withdrawn where nobody goes on with it.</source>
        <translation>اگر کسی ادامه ندهد می‌توان آن را پس گرفت.</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>پس گرفتن</translation>
    </message>
    <message>
        <source>A decision is in force</source>
        <translation>تصمیمی معتبر است</translation>
    </message>
    <message>
        <source>To decide anew, say on its page why it has to be looked at again.</source>
        <translation>برای تصمیم‌گیری از نو، در صفحهٔ آن بگویید چرا باید دوباره بررسی شود.</translation>
    </message>
    <message>
        <source>Read the decision</source>
        <translation>خواندن تصمیم</translation>
    </message>
    <message>
        <source>There is nothing to decide from</source>
        <translation>چیزی برای تصمیم‌گیری نیست</translation>
    </message>
    <message>
        <source>A decision works from signed records in force; none is here yet.</source>
        <translation>تصمیم بر اسناد امضاشدهٔ معتبر استوار است؛ هنوز هیچ‌کدام این‌جا نیست.</translation>
    </message>
    <message>
        <source>Nobody prepares a decision</source>
        <translation>هیچ‌کس تصمیمی آماده نمی‌کند</translation>
    </message>
    <message>
        <source>One decision-maker prepares it, and all of its panel sign it. Nothing is chosen beforehand.</source>
        <translation>یک تصمیم‌گیرنده آن را آماده می‌کند و همهٔ هیئت امضا می‌کنند. هیچ چیز از پیش انتخاب نشده است.</translation>
    </message>
    <message>
        <source>Prepare a decision</source>
        <translation>آماده کردن تصمیم</translation>
    </message>
    <message>
        <source>No decision waits for its panel</source>
        <translation>هیچ تصمیمی منتظر هیئت نیست</translation>
    </message>
    <message>
        <source>Decisions are prepared, proposed and looked at again at the return desk.</source>
        <translation>تصمیم‌ها در میز کار ستاد آماده، پیشنهاد و دوباره بررسی می‌شود.</translation>
    </message>
</context>
<context>
    <name>NotRead</name>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Words of the organisation: {title} {version}, approved by {name}, {day}.</source>
        <translation>متن سازمان: {title} {version}، مصوب {name}، {day}.</translation>
    </message>
    <message>
        <source>There are no approved words in {wanted}. These are the official ones ({language}): have an interpreter read them aloud.</source>
        <translation>به زبان {wanted} متن مصوبی نیست. این متن رسمی است ({language}): بگویید مترجم شفاهی آن را بلند بخواند.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Less</source>
        <translation>کمتر</translation>
    </message>
    <message>
        <source>More</source>
        <translation>بیشتر</translation>
    </message>
</context>
<context>
    <name>NumberQuestion</name>
    <message>
        <source>One less</source>
        <translation>یکی کمتر</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>یکی بیشتر</translation>
    </message>
</context>
<context>
    <name>NumbersPage</name>
    <message>
        <source>Numbers</source>
        <translation>اعداد</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>خروجی…</translation>
    </message>
    <message>
        <source>The way at one look</source>
        <translation>راه در یک نگاه</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بر پایهٔ</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>دربارهٔ</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>سال</translation>
    </message>
    <message>
        <source>Nothing is counted yet.</source>
        <translation>هنوز چیزی شمرده نشده است.</translation>
    </message>
    <message>
        <source>First contacts, arrivals, judgements and decisions count as soon as they are here.</source>
        <translation>تماس‌های نخست، ورودها، داوری‌ها و تصمیم‌ها همین که این‌جا باشند شمرده می‌شوند.</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>این چه معنایی دارد</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>همه با هم</translation>
    </message>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>همهٔ سال‌ها</translation>
    </message>
    <message>
        <source>{table}: {of}</source>
        <translation>{table}: {of}</translation>
    </message>
    <message>
        <source>As of {when}. {cases} cases counted.</source>
        <translation>تا {when}. پرونده‌های شمرده‌شده: {cases}.</translation>
    </message>
    <message>
        <source>Hidden: figures of fewer than {least} people, and others from which they could be worked out.</source>
        <translation>پنهان: عددهای کمتر از {least} نفر، و عددهای دیگری که از آن‌ها می‌توان یافت.</translation>
    </message>
    <message>
        <source>A picture of the table beneath it</source>
        <translation>تصویر جدول زیر آن</translation>
    </message>
    <message>
        <source>{n} records were not looked into: {why}.</source>
        <translation>سندهای خوانده‌نشده: {n} ({why}).</translation>
    </message>
    <message>
        <source>{n} cases were erased; their steps are still counted, without anything else.</source>
        <translation>پرونده‌های پاک‌شده: {n}؛ گام‌هایشان هنوز شمرده می‌شود، بی هیچ چیز دیگر.</translation>
    </message>
    <message>
        <source>{n} pairs of cases are of one person; each counts as two.</source>
        <translation>جفت پرونده‌های یک شخص: {n}؛ هر کدام دو شمرده می‌شود.</translation>
    </message>
    <message>
        <source>{n} cases changed and are not counted again yet.</source>
        <translation>پرونده‌های تغییرکرده که هنوز دوباره شمرده نشده‌اند: {n}.</translation>
    </message>
    <message>
        <source>{n} cases exported, sealed: {file}</source>
        <translation>پرونده‌های خروجی: {n}، مهرشده: {file}</translation>
    </message>
    <message>
        <source>Print this table…</source>
        <translation>چاپ این جدول…</translation>
    </message>
    <message>
        <source>Print this table?</source>
        <translation>این جدول چاپ شود؟</translation>
    </message>
    <message>
        <source>The numbers could not be read. What is shown may not be as of now.</source>
        <translation>اعداد خوانده نشد. شاید آنچه دیده می‌شود مربوط به اکنون نباشد.</translation>
    </message>
</context>
<context>
    <name>OffDialog</name>
    <message>
        <source>Take off the plan</source>
        <translation>برداشتن از برنامه</translation>
    </message>
    <message>
        <source>They stay in the history. If the person takes back what they agreed to, that is written down on the page of outreach.</source>
        <translation>در تاریخچه می‌ماند. اگر شخص رضایت خود را پس بگیرد، آن در صفحهٔ رضایت‌ها نوشته می‌شود.</translation>
    </message>
    <message>
        <source>Sign it</source>
        <translation>امضا کردن</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>چرا</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>بگویید چرا.</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>تاریخ تولد</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>مدرک</translation>
    </message>
</context>
<context>
    <name>OfferDialog</name>
    <message>
        <source>Offer records again?</source>
        <translation>سندها دوباره عرضه شوند؟</translation>
    </message>
    <message>
        <source>They go into a new bundle with a new number, signed by whoever writes it. Each keeps its own signature. HQ knows what it has: sending twice never makes two.</source>
        <translation>در بستهٔ تازه‌ای با شمارهٔ تازه و امضای نویسندهٔ آن می‌روند. هر کدام امضای خود را نگه می‌دارد. ستاد می‌داند چه دارد: دو بار فرستادن هرگز دوتا نمی‌سازد.</translation>
    </message>
    <message>
        <source>Signed statement of {officer}, {day}</source>
        <translation>اظهار امضاشدهٔ {officer}، {day}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Offer all</source>
        <translation>عرضهٔ همه</translation>
    </message>
    <message>
        <source>Offer the ticked ones</source>
        <translation>عرضهٔ علامت‌خورده‌ها</translation>
    </message>
    <message>
        <source>Take this over into the case?</source>
        <translation>این وارد پرونده شود؟</translation>
    </message>
    <message>
        <source>{form} gave it. What the case said before stays in its history.</source>
        <translation>پرسش‌نامهٔ {form} آن را داد. آنچه پیش‌تر در پرونده بود در تاریخچهٔ آن می‌ماند.</translation>
    </message>
    <message>
        <source>The form says</source>
        <translation>در پرسش‌نامه</translation>
    </message>
    <message>
        <source>The case says</source>
        <translation>در پرونده</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>تصمیم بعداً</translation>
    </message>
    <message>
        <source>Leave the case as it is</source>
        <translation>پرونده همان‌گونه بماند</translation>
    </message>
    <message>
        <source>Take it in its place</source>
        <translation>گذاشتن به جای آن</translation>
    </message>
    <message>
        <source>Add it to the case</source>
        <translation>افزودن به پرونده</translation>
    </message>
</context>
<context>
    <name>OfferedCases</name>
    <message>
        <source>{desk} hands over a case: {name}, {reference}</source>
        <translation>{desk} پرونده‌ای می‌سپارد: {name}، {reference}</translation>
    </message>
    <message>
        <source>Accept the case</source>
        <translation>پذیرفتن پرونده</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Taken over into the case.</source>
        <translation>وارد پرونده شد.</translation>
    </message>
    <message>
        <source>The case stays as it is.</source>
        <translation>پرونده همان‌گونه می‌ماند.</translation>
    </message>
</context>
<context>
    <name>OfficerOpener</name>
    <message>
        <source>Officer</source>
        <translation>کارمند</translation>
    </message>
    <message>
        <source>Choose the key file…</source>
        <translation>انتخاب فایل کلید…</translation>
    </message>
    <message>
        <source>The key file is missing</source>
        <translation>فایل کلید مشخص نیست</translation>
    </message>
    <message>
        <source>The passphrase is missing</source>
        <translation>عبارت عبور نوشته نشده است</translation>
    </message>
    <message>
        <source>Key file: {name}</source>
        <translation>فایل کلید: {name}</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>فایل کلید را انتخاب کنید</translation>
    </message>
</context>
<context>
    <name>OpenBackupStep</name>
    <message>
        <source>All officers who had a key then unlock the desk again, as they did then.</source>
        <translation>همهٔ کارمندانی که آن زمان کلید داشتند سپس میز کار را مانند همان زمان می‌گشایند.</translation>
    </message>
    <message>
        <source>None of them is there: use HQ&apos;s recovery file</source>
        <translation>هیچ‌یک از آنان اینجا نیست: به کار بردن فایل بازیابی ستاد</translation>
    </message>
</context>
<context>
    <name>OpenCaseDialog</name>
    <message>
        <source>All the calls of this story become part of it. A code word or a pseudonym is enough as a name; the real one can come later.</source>
        <translation>همهٔ تماس‌های این ماجرا بخشی از آن می‌شوند. واژهٔ رمز یا نام مستعار به جای نام بس است؛ نام واقعی می‌تواند بعداً بیاید.</translation>
    </message>
    <message>
        <source>Name, or code word</source>
        <translation>نام یا واژهٔ رمز</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>باز کردن پرونده</translation>
    </message>
    <message>
        <source>A case of their own</source>
        <translation>پرونده‌ای از آن خودشان</translation>
    </message>
</context>
<context>
    <name>OpenDialog</name>
    <message>
        <source>Open the first ratings for the organisation?</source>
        <translation>ارزیابی‌های نخست برای سازمان باز شود؟</translation>
    </message>
    <message>
        <source>Only where the first rater does not come back. It takes the organisation&apos;s clinical identity from the safe, and two officers together. Who opened it, whose it was and why is signed and logged.</source>
        <translation>تنها اگر ارزیاب نخست برنگردد. شناسهٔ بالینی سازمان از گاوصندوق و دو کارمند با هم لازم است. اینکه چه کسی باز کرد، از آنِ که بود و چرا، امضا و در گزارش ثبت می‌شود.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>It is signed with the ratings.</source>
        <translation>همراه ارزیابی‌ها امضا می‌شود.</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>عبارت عبور فایل</translation>
    </message>
    <message>
        <source>Passphrase of the second officer</source>
        <translation>عبارت عبور کارمند دوم</translation>
    </message>
    <message>
        <source>Choose the file of the identity…</source>
        <translation>انتخاب فایل شناسه…</translation>
    </message>
    <message>
        <source>Nobody else of this desk could be the second officer. Add one under People.</source>
        <translation>در این میز کسی نیست که کارمند دوم باشد. زیر «افراد» یکی بیفزایید.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Open them together</source>
        <translation>گشودن با هم</translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation>فایل: {name}</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>دلیل را بنویسید.</translation>
    </message>
    <message>
        <source>Choose the file from the safe</source>
        <translation>فایل گاوصندوق را انتخاب کنید</translation>
    </message>
    <message>
        <source>The passphrase of the file is missing</source>
        <translation>عبارت عبور فایل نوشته نشده است</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>انتخاب فایل</translation>
    </message>
</context>
<context>
    <name>OpenPoints</name>
    <message>
        <source>Nothing is said yet</source>
        <translation>هنوز چیزی گفته نشده</translation>
    </message>
    <message>
        <source>Reasons are missing</source>
        <translation>دلایل نیست</translation>
    </message>
    <message>
        <source>It rests on no evidence</source>
        <translation>بر شاهدی استوار نیست</translation>
    </message>
    <message>
        <source>The outcome is not chosen</source>
        <translation>نتیجه انتخاب نشده</translation>
    </message>
    <message>
        <source>The legal ground is not chosen</source>
        <translation>مبنای قانونی انتخاب نشده</translation>
    </message>
    <message>
        <source>The reasons for the outcome are missing</source>
        <translation>دلایل نتیجه نیست</translation>
    </message>
    <message>
        <source>To whom, which offence and which material are missing</source>
        <translation>به چه کسی، کدام جرم و کدام مدارک گفته نشده</translation>
    </message>
    <message>
        <source>What to find out, by whom and until when are missing</source>
        <translation>چه چیزی، توسط چه کسی و تا چه روزی گفته نشده</translation>
    </message>
    <message>
        <source>How to appeal is missing</source>
        <translation>چگونگی تجدیدنظرخواهی گفته نشده</translation>
    </message>
    <message>
        <source>Until when to appeal is missing</source>
        <translation>مهلت تجدیدنظرخواهی گفته نشده</translation>
    </message>
    <message>
        <source>Who tells the person is missing</source>
        <translation>گفته نشده چه کسی به شخص خبر می‌دهد</translation>
    </message>
    <message>
        <source>The panel is not named</source>
        <translation>هیئت نام برده نشده</translation>
    </message>
</context>
<context>
    <name>OpenedFile</name>
    <message>
        <source>Opened from outside: {name}</source>
        <translation>فایل گشوده‌شده: {name}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>A backup. It makes a desk anew on this computer, as it was then.</source>
        <translation>نسخهٔ پشتیبان است. میز کار را از نو روی این رایانه چنان می‌سازد که آن زمان بود.</translation>
    </message>
    <message>
        <source>Restore it…</source>
        <translation>بازگرداندن…</translation>
    </message>
    <message>
        <source>A backup. Lock this desk, then open the file again to restore it.</source>
        <translation>نسخهٔ پشتیبان است. برای بازگرداندن، این میز کار را قفل کنید و فایل را دوباره بگشایید.</translation>
    </message>
    <message>
        <source>A bundle. It is taken in after unlocking, when you say so.</source>
        <translation>بسته است. پس از گشودن قفل، وقتی شما بگویید، پذیرفته می‌شود.</translation>
    </message>
    <message>
        <source>A bundle.</source>
        <translation>بسته است.</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>پذیرفتن</translation>
    </message>
    <message>
        <source>A bundle. Your role does not take in bundles: ask a supervisor.</source>
        <translation>بسته است. نقش شما بسته نمی‌پذیرد: از سرپرست بخواهید.</translation>
    </message>
    <message>
        <source>This is no bundle, no backup and no update. Nothing was read from it.</source>
        <translation>این نه بسته است، نه نسخهٔ پشتیبان و نه به‌روزرسانی. چیزی از آن خوانده نشد.</translation>
    </message>
    <message>
        <source>An update of the program. It is looked at after unlocking, when you say so.</source>
        <translation>به‌روزرسانی برنامه. پس از بازکردن قفل، هر وقت بگویید، دیده می‌شود.</translation>
    </message>
    <message>
        <source>An update of the program. Nothing is installed by itself.</source>
        <translation>به‌روزرسانی برنامه. هیچ چیز خودبه‌خود نصب نمی‌شود.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>دیدن آن</translation>
    </message>
</context>
<context>
    <name>Organisation</name>
    <message>
        <source>Revoked since {day}</source>
        <translation>باطل از {day}</translation>
    </message>
    <message>
        <source>No certificate</source>
        <translation>بدون گواهی</translation>
    </message>
    <message>
        <source>Ended on {day}</source>
        <translation>در {day} پایان یافت</translation>
    </message>
    <message>
        <source>Ends soon, on {day}</source>
        <translation>به‌زودی پایان می‌یابد، {day}</translation>
    </message>
    <message>
        <source>Valid until {day}</source>
        <translation>معتبر تا {day}</translation>
    </message>
</context>
<context>
    <name>OrganisationPage</name>
    <message>
        <source>Organisation</source>
        <translation>سازمان</translation>
    </message>
    <message>
        <source>Desks and officers</source>
        <translation>میزهای کار و کارمندان</translation>
    </message>
    <message>
        <source>Issuing key</source>
        <translation>کلید صدور</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>دفتر ثبت</translation>
    </message>
    <message>
        <source>Rules for all desks</source>
        <translation>قواعد همهٔ میزهای کار</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>بازیابی</translation>
    </message>
    <message>
        <source>Clinical identity</source>
        <translation>هویت بالینی</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>بخش</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>همان شخص</translation>
    </message>
</context>
<context>
    <name>OtherWork</name>
    <message>
        <source>No bundle of this desk is on the stick.</source>
        <translation>بستهٔ این میز کار روی فلش نیست.</translation>
    </message>
</context>
<context>
    <name>OutcomePanel</name>
    <message>
        <source>Outcome</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>The person is, or may be, a child: only child protection or more inquiry can be decided.</source>
        <translation>شخص کودک است یا ممکن است باشد: تنها دربارهٔ حمایت از کودک یا پرس‌وجوی بیشتر می‌توان تصمیم گرفت.</translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation>چه تصمیمی گرفته می‌شود</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>مبنای قانونی</translation>
    </message>
    <message>
        <source>The person reads them in the letter.</source>
        <translation>شخص آن را در نامه می‌خواند.</translation>
    </message>
    <message>
        <source>Reasons for the outcome</source>
        <translation>دلایل نتیجه</translation>
    </message>
    <message>
        <source>Once the decision is in force it goes to the post as a task.</source>
        <translation>وقتی تصمیم معتبر شد، به شکل یک کار به پاسگاه می‌رود.</translation>
    </message>
    <message>
        <source>What is to be found out</source>
        <translation>آنچه باید روشن شود</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>تا چه روزی</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>توسط چه کسی</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>هنوز انتخاب نشده</translation>
    </message>
</context>
<context>
    <name>OutcomeRules</name>
    <message>
        <source>How long decided cases are kept at headquarters</source>
        <translation>مدت نگهداری پرونده‌های تصمیم‌گرفته‌شده در ستاد</translation>
    </message>
    <message>
        <source>Days from when the decision is in force, the person was told, and the days to appeal have ended. Then the case is restricted: supervisors and decision-makers alone open it, each time with a reason. After the second number of days a supervisor may erase it; nothing is erased by itself. Days for an outcome take the place of those for the stage.</source>
        <translation>روزها از وقتی شمرده می‌شود که تصمیم معتبر است، به شخص گفته شده و مهلت تجدیدنظرخواهی گذشته است. سپس دسترسی به پرونده محدود می‌شود: فقط سرپرست‌ها و تصمیم‌گیرنده‌ها بازش می‌کنند، هر بار با دلیل. پس از عدد دوم روزها سرپرست می‌تواند پاکش کند؛ چیزی خودبه‌خود پاک نمی‌شود. روزهای نتیجه به جای روزهای مرحله می‌نشیند.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Days kept</source>
        <translation>روزهای باز</translation>
    </message>
    <message>
        <source>Days restricted</source>
        <translation>روزهای محدود</translation>
    </message>
    <message>
        <source>Days kept: {outcome}</source>
        <translation>روزهای باز: {outcome}</translation>
    </message>
    <message>
        <source>by stage</source>
        <translation>بر پایهٔ مرحله</translation>
    </message>
    <message>
        <source>Days restricted: {outcome}</source>
        <translation>روزهای محدود: {outcome}</translation>
    </message>
</context>
<context>
    <name>Outreach</name>
    <message>
        <source>To be contacted</source>
        <translation>تماس گرفتن با شخص</translation>
    </message>
    <message>
        <source>Sharing with a partner</source>
        <translation>در میان گذاشتن با همکار</translation>
    </message>
    <message>
        <source>To speak in public</source>
        <translation>سخن گفتن در جمع</translation>
    </message>
    <message>
        <source>Use of their story</source>
        <translation>استفاده از سرگذشتشان</translation>
    </message>
    <message>
        <source>School</source>
        <translation>مدرسه</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>کارفرما</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>درمانگاه</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>جامعهٔ محلی</translation>
    </message>
    <message>
        <source>Another partner</source>
        <translation>همکار دیگر</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>داده شد</translation>
    </message>
    <message>
        <source>Its last day has passed</source>
        <translation>روز پایانی‌اش گذشته است</translation>
    </message>
    <message>
        <source>A newer answer counts</source>
        <translation>پاسخ تازه‌تر معتبر است</translation>
    </message>
    <message>
        <source>Does not count: refused or taken back elsewhere</source>
        <translation>معتبر نیست: جای دیگری رد یا پس گرفته شده است</translation>
    </message>
    <message>
        <source>Planned: ask how they are</source>
        <translation>برنامه‌ریزی‌شده: حالشان را بپرسید</translation>
    </message>
    <message>
        <source>They are well: it can take place</source>
        <translation>حالشان خوب است: می‌تواند برگزار شود</translation>
    </message>
    <message>
        <source>They are not well: it waits</source>
        <translation>حالشان خوب نیست: در انتظار است</translation>
    </message>
    <message>
        <source>Took place: ask how they are</source>
        <translation>برگزار شد: حالشان را بپرسید</translation>
    </message>
    <message>
        <source>Over, and they were asked afterwards</source>
        <translation>پایان یافت و پس از آن پرسیده شد</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>لغو شد</translation>
    </message>
    <message>
        <source>They say they are well</source>
        <translation>می‌گویند حالشان خوب است</translation>
    </message>
    <message>
        <source>They say they are not well</source>
        <translation>می‌گویند حالشان خوب نیست</translation>
    </message>
    <message>
        <source>They did not say</source>
        <translation>نگفت</translation>
    </message>
    <message>
        <source>Asked before it</source>
        <translation>پیش از آن پرسیده شد</translation>
    </message>
    <message>
        <source>It took place</source>
        <translation>برگزار شد</translation>
    </message>
    <message>
        <source>Asked after it</source>
        <translation>پس از آن پرسیده شد</translation>
    </message>
    <message>
        <source>Not yet: no decision is in force.</source>
        <translation>هنوز نه: تصمیم معتبری نیست.</translation>
    </message>
    <message>
        <source>Not now: the decision is looked at again.</source>
        <translation>اکنون نه: تصمیم دوباره بررسی می‌شود.</translation>
    </message>
    <message>
        <source>Not yet: the person was not told of the decision.</source>
        <translation>هنوز نه: تصمیم به شخص گفته نشده است.</translation>
    </message>
    <message>
        <source>They said no</source>
        <translation>داده نشد</translation>
    </message>
    <message>
        <source>They took it back</source>
        <translation>پس گرفته شد</translation>
    </message>
</context>
<context>
    <name>OutreachAsks</name>
    <message>
        <source>They take everything back</source>
        <translation>همه را پس می‌گیرند</translation>
    </message>
    <message>
        <source>They take this back</source>
        <translation>این رضایت را پس می‌گیرند</translation>
    </message>
    <message>
        <source>It counts from now on and goes to headquarters before all else. Engagements that rest on it are called off. Ask for no reason, and try to change nobody&apos;s mind.</source>
        <translation>از همین لحظه معتبر است و پیش از همه به ستاد می‌رود. حضورهایی که بر آن استوار است لغو می‌شود. دلیل نپرسید و اصرار نکنید.</translation>
    </message>
    <message>
        <source>Sign that it is taken back</source>
        <translation>امضای پس گرفتن</translation>
    </message>
    <message>
        <source>What the person said (optional)</source>
        <translation>شخص چه گفت (اختیاری)</translation>
    </message>
    <message>
        <source>The partner was told</source>
        <translation>به همکار گفته شد</translation>
    </message>
    <message>
        <source>You say, by name, that the partner knows that nothing more is shared. Give no reason to them.</source>
        <translation>شما با نام خود می‌گویید که همکار می‌داند دیگر چیزی در میان گذاشته نمی‌شود. دلیلی به همکار نگویید.</translation>
    </message>
    <message>
        <source>Sign that they were told</source>
        <translation>امضای اینکه گفته شد</translation>
    </message>
    <message>
        <source>How, and who was told</source>
        <translation>چگونه و به چه کسی گفته شد</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>در چه روزی</translation>
    </message>
    <message>
        <source>Stop all engagements?</source>
        <translation>همهٔ حضورها متوقف شود؟</translation>
    </message>
    <message>
        <source>None is planned or takes place until a psychologist lifts the stop. It goes to headquarters before all else.</source>
        <translation>تا روان‌شناس توقف را برندارد، هیچ حضوری برنامه‌ریزی یا برگزار نمی‌شود. این پیش از همه به ستاد می‌رود.</translation>
    </message>
    <message>
        <source>Stop them</source>
        <translation>متوقف کردن</translation>
    </message>
    <message>
        <source>What everyone on this case may know</source>
        <translation>آنچه همهٔ دست‌اندرکاران پرونده می‌توانند بدانند</translation>
    </message>
    <message>
        <source>Nothing clinical.</source>
        <translation>هیچ چیز بالینی.</translation>
    </message>
    <message>
        <source>Lift the stop?</source>
        <translation>توقف برداشته شود؟</translation>
    </message>
    <message>
        <source>Engagements can be planned again, and take place once the person is well.</source>
        <translation>حضورها دوباره برنامه‌ریزی می‌شود و وقتی حال شخص خوب باشد برگزار می‌شود.</translation>
    </message>
    <message>
        <source>Lift it</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Ask the person alone. It is what they say of themselves; you judge nothing. If they are not well, nothing takes place, and a psychologist can be asked.</source>
        <translation>از شخص در تنهایی بپرسید. سخن خود اوست؛ شما چیزی را نمی‌سنجید. اگر حالش خوب نباشد، چیزی برگزار نمی‌شود و می‌توان از روان‌شناس پرسید.</translation>
    </message>
    <message>
        <source>Sign what they said</source>
        <translation>امضای آنچه گفتند</translation>
    </message>
    <message>
        <source>In their words (optional)</source>
        <translation>با واژه‌های خودشان (اختیاری)</translation>
    </message>
    <message>
        <source>What the person says</source>
        <translation>شخص چه می‌گوید</translation>
    </message>
    <message>
        <source>How are they before it?</source>
        <translation>حالشان پیش از آن چطور است؟</translation>
    </message>
    <message>
        <source>How are they after it?</source>
        <translation>حالشان پس از آن چطور است؟</translation>
    </message>
    <message>
        <source>It took place</source>
        <translation>برگزار شد</translation>
    </message>
    <message>
        <source>The person is asked afterwards how they are: today or in the next days.</source>
        <translation>پس از آن حال شخص پرسیده می‌شود: امروز یا روزهای نزدیک.</translation>
    </message>
    <message>
        <source>Sign that it took place</source>
        <translation>امضای اینکه برگزار شد</translation>
    </message>
    <message>
        <source>How it went (optional)</source>
        <translation>چگونه گذشت (اختیاری)</translation>
    </message>
    <message>
        <source>Call this engagement off?</source>
        <translation>این حضور لغو شود؟</translation>
    </message>
    <message>
        <source>It does not take place. What the person agreed to stays as it is.</source>
        <translation>برگزار نمی‌شود. رضایت شخص همان‌گونه می‌ماند.</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>لغو کردن</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>چرا</translation>
    </message>
</context>
<context>
    <name>OutreachPage</name>
    <message>
        <source>Back to the case</source>
        <translation>بازگشت به پرونده</translation>
    </message>
    <message>
        <source>Who decides on this case sees nothing of this page and may weigh nothing of it. Refusing, or taking back, changes nothing: neither the decision nor the help.</source>
        <translation>کسانی که دربارهٔ این پرونده تصمیم می‌گیرند چیزی از این صفحه نمی‌بینند و نباید چیزی از آن را بسنجند. رد کردن یا پس گرفتن چیزی را عوض نمی‌کند: نه تصمیم را و نه کمک را.</translation>
    </message>
    <message>
        <source>They take everything back…</source>
        <translation>همه را پس می‌گیرند…</translation>
    </message>
    <message>
        <source>Stop all engagements…</source>
        <translation>توقف همهٔ حضورها…</translation>
    </message>
    <message>
        <source>What the person said</source>
        <translation>شخص چه گفت</translation>
    </message>
    <message>
        <source>Engagements</source>
        <translation>حضورها</translation>
    </message>
    <message>
        <source>None yet. One is planned from the consent to speak, or to have the story used.</source>
        <translation>هنوز نیست. حضور از رضایت به سخن گفتن یا استفاده از سرگذشت برنامه‌ریزی می‌شود.</translation>
    </message>
    <message>
        <source>Consent and outreach</source>
        <translation>رضایت و حضور در جمع</translation>
    </message>
    <message>
        <source>Signed. It goes with the next bundle.</source>
        <translation>امضا شد. با بستهٔ بعدی می‌رود.</translation>
    </message>
    <message>
        <source>Ask for consent…</source>
        <translation>پرسیدن رضایت…</translation>
    </message>
    <message>
        <source>The person took everything back. Nobody asked them anything since.</source>
        <translation>شخص همه را پس گرفت. از آن پس چیزی پرسیده نشده است.</translation>
    </message>
    <message>
        <source>Nothing was asked yet. Whoever is asked can say no, and nothing follows.</source>
        <translation>هنوز چیزی پرسیده نشده است. می‌توان «نه» گفت و پیامدی ندارد.</translation>
    </message>
    <message>
        <source>This case was erased or withdrawn: nothing is added to it any more.</source>
        <translation>این پرونده پاک یا پس گرفته شده است: دیگر چیزی به آن افزوده نمی‌شود.</translation>
    </message>
    <message>
        <source>Asked before the person knows the decision, it would look like a condition.</source>
        <translation>اگر پیش از آنکه شخص تصمیم را بداند پرسیده شود، مانند شرط به نظر می‌رسد.</translation>
    </message>
    <message>
        <source>The guardian may agree to contact and to sharing with a partner. Nothing in public is asked.</source>
        <translation>سرپرست قانونی می‌تواند به تماس و در میان گذاشتن با همکار رضایت دهد. دربارهٔ کار عمومی پرسیده نمی‌شود.</translation>
    </message>
    <message>
        <source>A psychologist stopped all engagements.</source>
        <translation>روان‌شناس همهٔ حضورها را متوقف کرد.</translation>
    </message>
    <message>
        <source>Lift the stop…</source>
        <translation>برداشتن توقف…</translation>
    </message>
</context>
<context>
    <name>OutreachStep</name>
    <message>
        <source>What the person agrees to, refuses, takes back</source>
        <translation>شخص چه چیزی را می‌پذیرد، رد می‌کند یا پس می‌گیرد</translation>
    </message>
    <message>
        <source>Consent and outreach</source>
        <translation>رضایت و حضور در جمع</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Indicators, part {number}</source>
        <translation>شاخص‌ها، بخش {number}</translation>
    </message>
    <message>
        <source>{coded} coded, {omitted} left out, {open} open, of {all}.</source>
        <translation>ارزیابی‌شده: {coded}؛ ارزیابی نمی‌شود: {omitted}؛ هنوز ارزیابی نشده: {open}؛ همه: {all}.</translation>
    </message>
    <message>
        <source>★ A supervisor looks at it the same day.</source>
        <translation>★ سرپرست همان روز به آن می‌نگرد.</translation>
    </message>
</context>
<context>
    <name>OwnFilesDialog</name>
    <message>
        <source>Own bundles on the stick</source>
        <translation>بسته‌های خودی روی فلش</translation>
    </message>
    <message>
        <source>Only what the other side has confirmed can be removed; each file is read before it goes. Files of others stay as they are.</source>
        <translation>فقط آنچه طرف دیگر تأیید کرده برداشتنی است؛ هر فایل پیش از رفتن خوانده می‌شود. فایل‌های دیگران همان‌گونه می‌مانند.</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>بسته</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>نوشته‌شده</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>اندازه</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n confirmed file(s)</source>
        <translation>
            <numerusform>برداشتن %n فایل تأییدشده</numerusform>
        </translation>
    </message>
    <message>
        <source>Bundle {number}</source>
        <translation>بستهٔ {number}</translation>
    </message>
    <message>
        <source>{bundle} for {desk}</source>
        <translation>‏{bundle} برای {desk}</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>تأییدشده</translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation>هنوز تأیید نشده</translation>
    </message>
</context>
<context>
    <name>OwnPassphraseDialog</name>
    <message>
        <source>Your passphrase</source>
        <translation>عبارت عبور شما</translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation>‏{field} نوشته نشده است</translation>
    </message>
</context>
<context>
    <name>PackDialog</name>
    <message>
        <source>Texts without a title</source>
        <translation>متن‌های بی‌عنوان</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>کجا</translation>
    </message>
    <message>
        <source>What</source>
        <translation>چه</translation>
    </message>
    <message>
        <source>What is to be looked at</source>
        <translation>آنچه باید دید</translation>
    </message>
    <message>
        <source>They are in force here at once, and go to every post with its next return bundle.</source>
        <translation>اینجا فوراً برقرار می‌شوند و با بستهٔ پاسخ بعدی به همهٔ پاسگاه‌ها می‌روند.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Sign these texts</source>
        <translation>امضای این متن‌ها</translation>
    </message>
    <message>
        <source>{count} approved texts. Languages: {languages}. Official: {official}.</source>
        <translation>‏{count} متن مصوب. زبان‌ها: {languages}. رسمی: {official}.</translation>
    </message>
    <message>
        <source>It cannot be signed yet: {count} errors. Correct them in the spreadsheet, and look again.</source>
        <translation>هنوز امضاشدنی نیست: {count} خطا. آن‌ها را در صفحه‌گسترده درست کنید و دوباره نگاه کنید.</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>Offer</source>
        <translation>پیشنهاد</translation>
    </message>
    <message>
        <source>Rights notice</source>
        <translation>آگاهی‌رسانی حقوق</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>نامه</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>مبنای قانونی</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>معیار</translation>
    </message>
    <message>
        <source>Item of a screener</source>
        <translation>پرسش غربالگری</translation>
    </message>
    <message>
        <source>Outcome after the return</source>
        <translation>نتیجه پس از بازگشت</translation>
    </message>
    <message>
        <source>No sort of text is kept on this sheet; it is left out.</source>
        <translation>هیچ نوع متنی در این برگه نگه داشته نمی‌شود؛ کنار گذاشته می‌شود.</translation>
    </message>
    <message>
        <source>The column {detail} is not known; it is left out.</source>
        <translation>ستون {detail} شناخته نیست؛ کنار گذاشته می‌شود.</translation>
    </message>
    <message>
        <source>The setting {detail} is not known; it is left out.</source>
        <translation>تنظیم {detail} شناخته نیست؛ کنار گذاشته می‌شود.</translation>
    </message>
    <message>
        <source>Nobody approved these words; they are left out.</source>
        <translation>کسی این واژه‌ها را تصویب نکرده است؛ کنار گذاشته می‌شوند.</translation>
    </message>
    <message>
        <source>The language is not among those of the pack.</source>
        <translation>این زبان میان زبان‌های مجموعه نیست.</translation>
    </message>
    <message>
        <source>No approved words in this language: an interpreter reads the official ones.</source>
        <translation>در این زبان متن مصوبی نیست: مترجم شفاهی متن رسمی را می‌خواند.</translation>
    </message>
    <message>
        <source>There is no text of this sort.</source>
        <translation>متنی از این نوع نیست.</translation>
    </message>
    <message>
        <source>Its length differs much from the official text ({detail} characters).</source>
        <translation>اندازهٔ آن با متن رسمی بسیار فرق دارد ({detail} نویسه).</translation>
    </message>
    <message>
        <source>“{detail}” runs from left to right in a text from right to left: isolate it by U+2068 and U+2069.</source>
        <translation>«{detail}» در متنی راست‌به‌چپ از چپ به راست می‌رود: آن را با U+2068 و U+2069 جدا کنید.</translation>
    </message>
    <message>
        <source>The sheet with the settings is missing.</source>
        <translation>برگهٔ تنظیمات نیست.</translation>
    </message>
    <message>
        <source>The column {detail} is missing.</source>
        <translation>ستون {detail} نیست.</translation>
    </message>
    <message>
        <source>The setting {detail} is missing.</source>
        <translation>تنظیم {detail} نیست.</translation>
    </message>
    <message>
        <source>The setting {detail} cannot be as it is.</source>
        <translation>تنظیم {detail} چنان‌که هست نمی‌شود.</translation>
    </message>
    <message>
        <source>A key has small letters, digits and hyphens only.</source>
        <translation>کلید فقط حروف کوچک، رقم و خط تیره دارد.</translation>
    </message>
    <message>
        <source>This is no language code such as tg or fa-AF.</source>
        <translation>این کد زبانی مانند tg یا fa-AF نیست.</translation>
    </message>
    <message>
        <source>“{detail}” is no day such as 2026-11-22.</source>
        <translation>«{detail}» روزی مانند 2026-11-22 نیست.</translation>
    </message>
    <message>
        <source>It does not say when it was approved.</source>
        <translation>نمی‌گوید چه وقت تصویب شده است.</translation>
    </message>
    <message>
        <source>There are no words.</source>
        <translation>واژه‌ای نیست.</translation>
    </message>
    <message>
        <source>The same text and language stand here twice.</source>
        <translation>همین متن و زبان دو بار اینجا آمده است.</translation>
    </message>
    <message>
        <source>There are no approved words in the official language.</source>
        <translation>در زبان رسمی متن مصوبی نیست.</translation>
    </message>
    <message>
        <source>This text is missing.</source>
        <translation>این متن نیست.</translation>
    </message>
    <message>
        <source>{detail} cannot be filled in here.</source>
        <translation>‏{detail} را نمی‌توان اینجا پر کرد.</translation>
    </message>
    <message>
        <source>Placeholders differ from the official text: {detail}.</source>
        <translation>جانگهدارها با متن رسمی فرق دارند: {detail}.</translation>
    </message>
    <message>
        <source>A brace stands alone; placeholders are written like {{name}}.</source>
        <translation>آکولادی تنها مانده است؛ جانگهدار چنین نوشته می‌شود: {{name}}.</translation>
    </message>
    <message>
        <source>It is too long ({detail} characters).</source>
        <translation>بیش از اندازه بلند است ({detail} نویسه).</translation>
    </message>
    <message>
        <source>There are more than {detail} texts.</source>
        <translation>بیش از {detail} متن هست.</translation>
    </message>
    <message>
        <source>It holds control characters.</source>
        <translation>نویسه‌های کنترلی دارد.</translation>
    </message>
    <message>
        <source>It holds marks that show letters in another order than they are written.</source>
        <translation>نشانه‌هایی دارد که حروف را به ترتیبی جز ترتیب نوشتن نشان می‌دهند.</translation>
    </message>
    <message>
        <source>A mark that turns the direction of text is not closed in its line.</source>
        <translation>نشانه‌ای که جهت متن را می‌گرداند در سطر خود بسته نشده است.</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>سطر {row}</translation>
    </message>
    <message>
        <source>Approved by {name}, {day}</source>
        <translation>مصوب {name}، {day}</translation>
    </message>
    <message>
        <source>Read aloud by the interpreter in {wanted}: no words are approved in it. These are in {language}.</source>
        <translation>مترجم شفاهی به {wanted} می‌خواند: در آن زبان واژه‌ای تصویب نشده است. این‌ها به {language} است.</translation>
    </message>
</context>
<context>
    <name>PagesArea</name>
    <message>
        <source>Pages</source>
        <translation>صفحه‌ها</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>صفحهٔ {page} از {pages}</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Copy</source>
        <translation>رونوشت</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و %n مورد دیگر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperLine</name>
    <message>
        <source>What paper {number} is</source>
        <translation>مدرک {number} چیست</translation>
    </message>
    <message>
        <source>Number, as printed</source>
        <translation>شماره، چنان‌که چاپ شده</translation>
    </message>
    <message>
        <source>Number of paper {number}</source>
        <translation>شمارهٔ مدرک {number}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Remove paper {number}</source>
        <translation>برداشتن مدرک {number}</translation>
    </message>
</context>
<context>
    <name>PaperSaving</name>
    <message>
        <source>Save the decision</source>
        <translation>ذخیرهٔ تصمیم</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>ذخیرهٔ نامه</translation>
    </message>
    <message>
        <source>Saved: {name}. It is not encrypted there.</source>
        <translation>ذخیره شد: {name}. آن‌جا رمزگذاری‌شده نیست.</translation>
    </message>
</context>
<context>
    <name>PapersEditor</name>
    <message>
        <source>Add a paper</source>
        <translation>افزودن مدرک</translation>
    </message>
</context>
<context>
    <name>PartnerCard</name>
    <message>
        <source>For: {item}</source>
        <translation>برای: {item}</translation>
    </message>
    <message>
        <source>Another desk says something else of them. Change it to what is so.</source>
        <translation>میز کار دیگری جور دیگر می‌گوید. آنچه درست است را بنویسید.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغییر…</translation>
    </message>
    <message>
        <source>Take off the plan…</source>
        <translation>برداشتن از برنامه…</translation>
    </message>
    <message>
        <source>May know, as the person said: {what}</source>
        <translation>می‌تواند بداند، چنان‌که شخص گفت: {what}</translation>
    </message>
    <message>
        <source>May know nothing: the person was not asked.</source>
        <translation>هیچ‌چیز نمی‌تواند بداند: از شخص نپرسیده‌اند.</translation>
    </message>
    <message>
        <source>May know nothing: {state}</source>
        <translation>هیچ‌چیز نمی‌تواند بداند: {state}</translation>
    </message>
</context>
<context>
    <name>PartnerDialog</name>
    <message>
        <source>A partner of the plan</source>
        <translation>همکار برنامه</translation>
    </message>
    <message>
        <source>What they may know is what the person agrees to, on the page of outreach. Until then, and once it is taken back, they are told nothing.</source>
        <translation>همکار تنها آنچه را می‌تواند بداند که شخص در صفحهٔ رضایت‌ها به آن راضی است. تا آن زمان، و پس از پس گرفتن، به او هیچ نمی‌گویند.</translation>
    </message>
    <message>
        <source>Sign it</source>
        <translation>امضا کردن</translation>
    </message>
    <message>
        <source>Partner, by name</source>
        <translation>همکار، با نام</translation>
    </message>
    <message>
        <source>What the partner is</source>
        <translation>همکار چیست</translation>
    </message>
    <message>
        <source>What they do for the person</source>
        <translation>همکار برای شخص چه می‌کند</translation>
    </message>
    <message>
        <source>How they are reached (optional)</source>
        <translation>چگونه تماس گرفت (اختیاری)</translation>
    </message>
    <message>
        <source>Who speaks there, and when.</source>
        <translation>آنجا چه کسی پاسخ می‌دهد و کی.</translation>
    </message>
    <message>
        <source>For which items of the plan</source>
        <translation>برای کدام موارد برنامه</translation>
    </message>
    <message>
        <source>Name the partner.</source>
        <translation>نام همکار را بنویسید.</translation>
    </message>
    <message>
        <source>Say what the partner is.</source>
        <translation>بگویید همکار چیست.</translation>
    </message>
    <message>
        <source>Say what they do for the person.</source>
        <translation>بنویسید همکار برای شخص چه می‌کند.</translation>
    </message>
    <message>
        <source>What is written is too long to be kept.</source>
        <translation>نوشته برای نگه‌داری بسیار بلند است.</translation>
    </message>
</context>
<context>
    <name>PartnersPage</name>
    <message>
        <source>Partners</source>
        <translation>همکاران</translation>
    </message>
    <message>
        <source>To be told that nothing more is shared</source>
        <translation>باید گفته شود که دیگر چیزی در میان گذاشته نمی‌شود</translation>
    </message>
    <message>
        <source>Something is shared with them</source>
        <translation>چیزی با آنها در میان گذاشته می‌شود</translation>
    </message>
    <message>
        <source>Nothing is shared with a partner.</source>
        <translation>چیزی با همکاری در میان گذاشته نمی‌شود.</translation>
    </message>
    <message>
        <source>A school, an employer, a clinic or a community stands here once a person agreed, on the page of their case, that it may know something.</source>
        <translation>مدرسه، کارفرما، درمانگاه یا جامعهٔ محلی وقتی اینجا می‌آید که شخص، در صفحهٔ پرونده‌اش، رضایت داده باشد چیزی بداند.</translation>
    </message>
    <message>
        <source>may know: {what}</source>
        <translation>می‌تواند بداند: {what}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>تا {day}</translation>
    </message>
</context>
<context>
    <name>PartnersPart</name>
    <message>
        <source>A school, an employer, a clinic, a community: each knows only what the person agreed to.</source>
        <translation>مدرسه، کارفرما، درمانگاه، جامعهٔ محلی: هر یک تنها آنچه را می‌داند که شخص به آن رضایت داد.</translation>
    </message>
    <message>
        <source>Name a partner…</source>
        <translation>نام بردن از همکار…</translation>
    </message>
    <message>
        <source>Partners ({count})</source>
        <translation>همکاران ({count})</translation>
    </message>
</context>
<context>
    <name>PartsCard</name>
    <message>
        <source>Bundles in parts</source>
        <translation>بسته‌های چندبخشی</translation>
    </message>
    <message>
        <source>Write the next parts</source>
        <translation>نوشتن بخش‌های بعدی</translation>
    </message>
    <message>
        <source>Give up the parts</source>
        <translation>چشم پوشیدن از بخش‌ها</translation>
    </message>
    <message>
        <source>Remove these parts</source>
        <translation>برداشتن این بخش‌ها</translation>
    </message>
    <message>
        <source>To be written, of {count} parts: {missing}</source>
        <translation>باید نوشته شود، از {count} بخش: {missing}</translation>
    </message>
    <message>
        <source>All {count} parts are here, and the bundle was refused ({size}).</source>
        <translation>هر {count} بخش اینجاست و بسته پذیرفته نشد ({size}).</translation>
    </message>
    <message>
        <source>Missing, of {count} parts: {missing} ({size} are here)</source>
        <translation>کم است، از {count} بخش: {missing} ({size} اینجاست)</translation>
    </message>
</context>
<context>
    <name>PartsList</name>
    <message>
        <source>Parts of the decision</source>
        <translation>بخش‌های تصمیم</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) still open</source>
        <translation>
            <numerusform>%n مورد هنوز باز است</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the first</source>
        <translation>به نخستین</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>هنوز انتخاب نشده</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Not filled in yet</source>
        <translation>هنوز پر نشده</translation>
    </message>
    <message>
        <source>Appeal, and who tells the person</source>
        <translation>تجدیدنظرخواهی، و چه کسی به شخص خبر می‌دهد</translation>
    </message>
    <message>
        <source>Nobody named yet</source>
        <translation>هنوز کسی نام برده نشده</translation>
    </message>
    <message>
        <source>The panel</source>
        <translation>هیئت</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>هنوز باز</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>چیزی باز نیست.</translation>
    </message>
</context>
<context>
    <name>Passage</name>
    <message>
        <source>Husband or wife</source>
        <translation>همسر</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>کودک</translation>
    </message>
    <message>
        <source>Father or mother</source>
        <translation>پدر یا مادر</translation>
    </message>
    <message>
        <source>Brother or sister</source>
        <translation>برادر یا خواهر</translation>
    </message>
    <message>
        <source>Other relative</source>
        <translation>خویشاوند دیگر</translation>
    </message>
    <message>
        <source>Companion</source>
        <translation>همراه</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>سرپرست قانونی</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>شاهد</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>مترجم شفاهی</translation>
    </message>
    <message>
        <source>Papers were seen</source>
        <translation>مدارک دیده شده</translation>
    </message>
    <message>
        <source>They say so</source>
        <translation>خودشان می‌گویند</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>تردید هست</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>مسیر امن</translation>
    </message>
    <message>
        <source>Place to live</source>
        <translation>جای زندگی</translation>
    </message>
    <message>
        <source>Being looked after</source>
        <translation>پیگیری پس از رسیدن</translation>
    </message>
    <message>
        <source>Looking for somebody</source>
        <translation>جست‌وجوی کسی</translation>
    </message>
    <message>
        <source>Registering a birth</source>
        <translation>ثبت تولد</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>در حال آماده‌سازی</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>در جریان</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>Went wrong</source>
        <translation>درست پیش نرفت</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>لغو شد</translation>
    </message>
    <message>
        <source>Evidence of who they are</source>
        <translation>نشانهٔ هویت</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>مدرک</translation>
    </message>
    <message>
        <source>Step at a consulate</source>
        <translation>گام در کنسولگری</translation>
    </message>
    <message>
        <source>Transit permit</source>
        <translation>اجازهٔ عبور</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>بلیت</translation>
    </message>
    <message>
        <source>Part of the way</source>
        <translation>بخشی از راه</translation>
    </message>
    <message>
        <source>Escort</source>
        <translation>همراه مأمور</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>پول</translation>
    </message>
    <message>
        <source>Who meets them</source>
        <translation>چه کسی به پیشواز می‌آید</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>ورود</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>کار</translation>
    </message>
    <message>
        <source>Lacking</source>
        <translation>ندارد</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>درخواست شده</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>صادر شده</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>تأیید شد</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>برنامه‌ریزی شده</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>از دست رفت</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>در انتظار</translation>
    </message>
    <message>
        <source>{place} to {to}</source>
        <translation>{place} – {to}</translation>
    </message>
    <message>
        <source>Turned down</source>
        <translation>رد شده</translation>
    </message>
    <message>
        <source>Given to them</source>
        <translation>به دستشان داده شد</translation>
    </message>
    <message>
        <source>They showed it</source>
        <translation>نشان داده شده</translation>
    </message>
    <message>
        <source>They arrived</source>
        <translation>رسیدند</translation>
    </message>
    <message>
        <source>They did not arrive</source>
        <translation>نرسیدند</translation>
    </message>
    <message>
        <source>Border post</source>
        <translation>پاسگاه مرزی</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>هنوز باخبر نشده</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>باخبر شد</translation>
    </message>
</context>
<context>
    <name>PassageActs</name>
    <message>
        <source>The file is begun.</source>
        <translation>پوشه باز شد.</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>ثبت شد.</translation>
    </message>
    <message>
        <source>Travel sheet</source>
        <translation>برگهٔ سفر</translation>
    </message>
    <message>
        <source>Notice for a border post</source>
        <translation>اطلاع به پاسگاه مرزی</translation>
    </message>
    <message>
        <source>Saved: {name}. It is not encrypted there.</source>
        <translation>ذخیره شد: {name}. آن‌جا رمزگذاری‌شده نیست.</translation>
    </message>
</context>
<context>
    <name>PassagePage</name>
    <message>
        <source>Cases</source>
        <translation>پرونده‌ها</translation>
    </message>
    <message>
        <source>Which file</source>
        <translation>کدام پوشه</translation>
    </message>
    <message>
        <source>Begin a file…</source>
        <translation>باز کردن پوشه…</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>افزودن گام</translation>
    </message>
    <message>
        <source>How far it is…</source>
        <translation>تا کجا رسیده…</translation>
    </message>
    <message>
        <source>For whom…</source>
        <translation>برای چه کسی…</translation>
    </message>
    <message>
        <source>Travel sheet…</source>
        <translation>برگهٔ سفر…</translation>
    </message>
    <message>
        <source>Notice for a border post…</source>
        <translation>اطلاع به پاسگاه مرزی…</translation>
    </message>
    <message>
        <source>No file yet. A passage has who goes, their papers, the way with its parts, who meets them and who does what until when. A place to live, looking for somebody and registering a birth are files too.</source>
        <translation>هنوز پوشه‌ای نیست. در مسیر امن می‌آید چه کسی می‌رود، مدارکشان، بخش‌های راه، چه کسی به پیشواز می‌آید و چه کسی تا کی چه می‌کند. جای زندگی، جست‌وجوی کسی و ثبت تولد هم پوشه‌اند.</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>در چه حالی است</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>گام</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>گام‌ها</translation>
    </message>
    <message>
        <source>Two desks differ: {desk} says “{state}”. Choose “How far it is” and settle it.</source>
        <translation>دو میز کار متفاوت می‌گویند: {desk} می‌گوید «{state}». «تا کجا رسیده» را انتخاب و روشن کنید.</translation>
    </message>
    <message>
        <source>Two desks differ</source>
        <translation>دو میز کار متفاوت‌اند</translation>
    </message>
    <message>
        <source>Search passages</source>
        <translation>جست‌وجوی بخش‌ها</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>بخش‌های متن</translation>
    </message>
    <message>
        <source>The passage; mark a part of it to take only that</source>
        <translation>بخش متن؛ برای برداشتن پاره‌ای از آن، همان را برگزینید</translation>
    </message>
    <message>
        <source>Make it a line (Enter)</source>
        <translation>سطر ساختن (Enter)</translation>
    </message>
    <message>
        <source>The same source is line {numbers} already.</source>
        <translation>همین منبع پیش‌تر در سطر {numbers} آمده است.</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>بیشتر…</translation>
    </message>
    <message>
        <source>What is written down in the talk, in earlier records, calls and papers stands here.</source>
        <translation>آنچه در گفت‌وگو، سوابق پیشین، تماس‌ها و مدارک نوشته شده، اینجاست.</translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Show</source>
        <translation>نمایش</translation>
    </message>
    <message>
        <source>Show: {name}</source>
        <translation>نمایش: {name}</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>پنهان کردن</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>‏Caps Lock روشن است</translation>
    </message>
    <message>
        <source>Keyboard: {name}</source>
        <translation>صفحه‌کلید: {name}</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation>حروف لاتین</translation>
    </message>
    <message>
        <source>Cyrillic letters</source>
        <translation>حروف سیریلیک</translation>
    </message>
    <message>
        <source>Arabic letters</source>
        <translation>حروف عربی</translation>
    </message>
</context>
<context>
    <name>PauseDialog</name>
    <message>
        <source>Pause</source>
        <translation>مکث</translation>
    </message>
    <message>
        <source>Since {time}. All answers are saved.</source>
        <translation>از {time}. همهٔ پاسخ‌ها ذخیره شده‌اند.</translation>
    </message>
    <message>
        <source>Go on with the interview</source>
        <translation>ادامهٔ گفت‌وگو</translation>
    </message>
    <message>
        <source>This pause is not written into the record: the questionnaire has no place for it now.</source>
        <translation>این مکث در سند نوشته نمی‌شود: پرسش‌نامه اکنون جایی برای آن ندارد.</translation>
    </message>
    <message>
        <source>The person is in distress</source>
        <translation>شخص پریشان است</translation>
    </message>
    <message>
        <source>Grounding card</source>
        <translation>کارت آرام‌سازی</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>ارجاع</translation>
    </message>
    <message>
        <source>Say slowly: you are here, today, in this room. Nobody here will harm you.</source>
        <translation>آهسته بگویید: شما اینجایید، امروز، در این اتاق. هیچ کس اینجا به شما آسیب نمی‌رساند.</translation>
    </message>
    <message>
        <source>Ask to put both feet on the floor, and to breathe out longer than in, five times.</source>
        <translation>بخواهید هر دو پا را روی زمین بگذارد و پنج بار بازدم را بلندتر از دم کند.</translation>
    </message>
    <message>
        <source>Ask to name five things to see, four to touch, three to hear.</source>
        <translation>بخواهید پنج چیز دیدنی، چهار چیز لمس‌کردنی و سه چیز شنیدنی را نام ببرد.</translation>
    </message>
    <message>
        <source>Offer water, air, the bathroom. Ask nothing about what happened.</source>
        <translation>آب، هوای تازه و دستشویی پیشنهاد کنید. دربارهٔ آنچه گذشته چیزی نپرسید.</translation>
    </message>
    <message>
        <source>Call the psychologist or the doctor on duty if it does not pass within minutes, and at once when the person speaks of dying or cannot say where they are. Stay with the person until somebody has taken over. Note who was called and when.</source>
        <translation>اگر تا چند دقیقه نگذشت روان‌شناس یا پزشک کشیک را بخواهید، و اگر شخص از مردن سخن گفت یا نتوانست بگوید کجاست فوراً. نزد شخص بمانید تا کسی کار را به دست بگیرد. بنویسید چه کسی و چه وقت خبر شد.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>افراد</translation>
    </message>
    <message>
        <source>Take a desk in</source>
        <translation>پذیرفتن میز کار</translation>
    </message>
    <message>
        <source>Read the twelve words aloud to make sure that a certificate is who it says.</source>
        <translation>دوازده واژه را بلند بخوانید تا مطمئن شوید گواهی از آنِ همان کسی است که می‌گوید.</translation>
    </message>
    <message>
        <source>Add an officer…</source>
        <translation>افزودن کارمند…</translation>
    </message>
    <message>
        <source>Remove the officer…</source>
        <translation>برداشتن کارمند…</translation>
    </message>
    <message>
        <source>Languages and sex…</source>
        <translation>زبان‌ها و جنسیت…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>نقش</translation>
    </message>
    <message>
        <source>Languages, sex</source>
        <translation>زبان‌ها، جنسیت</translation>
    </message>
    <message>
        <source>Key on this desk</source>
        <translation>کلید روی این میز کار</translation>
    </message>
    <message>
        <source>Certificate until</source>
        <translation>گواهی تا</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>تعلق به سازمان</translation>
    </message>
    <message>
        <source>Join the organisation</source>
        <translation>ورود میز کار به سازمان</translation>
    </message>
    <message>
        <source>Whoever copied their key could still read what is written from now on.</source>
        <translation>هر که از کلید او رونوشت گرفته هنوز می‌تواند آنچه از این پس نوشته می‌شود بخواند.</translation>
    </message>
    <message>
        <source>Ask a supervisor or an administrator of this desk to make it.</source>
        <translation>از سرپرست یا مدیر سامانهٔ این میز کار بخواهید آن را بسازد.</translation>
    </message>
    <message>
        <source>An officer was removed; the casebook still waits for its new key.</source>
        <translation>کارمندی برداشته شد؛ دفتر پرونده‌ها هنوز منتظر کلید تازه است.</translation>
    </message>
    <message>
        <source>Make a new store key…</source>
        <translation>ساختن کلید تازهٔ دفتر…</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>هنوز هیچ</translation>
    </message>
    <message>
        <source>account closed</source>
        <translation>حساب بسته</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>آسیب‌دیده</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>no</source>
        <translation>خیر</translation>
    </message>
    <message>
        <source>Twelve words of {name}: {words}</source>
        <translation>دوازده واژهٔ {name}: {words}</translation>
    </message>
    <message>
        <source>Their certificate was made here; they can work at once.</source>
        <translation>گواهی او همین‌جا ساخته شد؛ می‌تواند فوراً کار کند.</translation>
    </message>
    <message>
        <source>Next they unlock the desk themselves and ask headquarters for their certificate, under People. Until then they can interview, and not sign.</source>
        <translation>سپس خودش میز کار را می‌گشاید و در بخش افراد از ستاد گواهی می‌خواهد. تا آن زمان می‌تواند گفت‌وگو کند، نه امضا.</translation>
    </message>
    <message>
        <source>{name} can unlock this desk now.</source>
        <translation>اکنون {name} می‌تواند این میز کار را بگشاید.</translation>
    </message>
    <message>
        <source>{name} cannot unlock this desk any more.</source>
        <translation>‏{name} دیگر نمی‌تواند این میز کار را بگشاید.</translation>
    </message>
    <message>
        <source>The casebook has a new key. Make a new backup, and tell headquarters to take the certificate back.</source>
        <translation>دفتر پرونده‌ها کلید تازه دارد. نسخهٔ پشتیبان تازه‌ای بسازید و به ستاد بگویید گواهی را باطل کند.</translation>
    </message>
    <message>
        <source>{name}&apos;s account is closed, but the new key could not be made.</source>
        <translation>حساب {name} بسته شد، ولی کلید تازه ساخته نشد.</translation>
    </message>
    <message>
        <source>The casebook has a new key.</source>
        <translation>دفتر پرونده‌ها کلید تازه دارد.</translation>
    </message>
    <message>
        <source>Make a new backup: older ones still open with the old key.</source>
        <translation>نسخهٔ پشتیبان تازه‌ای بسازید: نسخه‌های قدیمی هنوز با کلید قدیمی گشوده می‌شوند.</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Erased</source>
        <translation>پاک‌شده</translation>
    </message>
    <message>
        <source>birth date not known</source>
        <translation>تاریخ تولد معلوم نیست</translation>
    </message>
    <message>
        <source>birth date not asked yet</source>
        <translation>تاریخ تولد هنوز پرسیده نشده</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>متولد {date}</translation>
    </message>
    <message numerus="yes">
        <source>age %n</source>
        <translation>
            <numerusform>‏%n ساله</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n years old</source>
        <translation>
            <numerusform>حدود %n ساله</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Birth date</source>
        <translation>تاریخ تولد</translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation>کجاست</translation>
    </message>
    <message>
        <source>How to reach them without danger</source>
        <translation>چگونه بی‌خطر با او تماس بگیریم</translation>
    </message>
    <message>
        <source>Their safety</source>
        <translation>امنیت او</translation>
    </message>
    <message>
        <source>What endangers them, what must not be said. It is never printed.</source>
        <translation>چه چیز برایش خطر دارد و چه نباید گفت. هرگز چاپ نمی‌شود.</translation>
    </message>
    <message>
        <source>Why it changes</source>
        <translation>چرا تغییر می‌کند</translation>
    </message>
    <message>
        <source>What is known of this person</source>
        <translation>از این شخص چه می‌دانیم</translation>
    </message>
    <message>
        <source>Somebody else of this case</source>
        <translation>شخص دیگری از این پرونده</translation>
    </message>
    <message>
        <source>Nobody written down here is rated, compared with cases or lists, or gets a case by the word of others.</source>
        <translation>هیچ‌کس که اینجا نوشته می‌شود ارزیابی نمی‌شود، با پرونده‌ها و فهرست‌ها سنجیده نمی‌شود و با گفتهٔ دیگران پرونده نمی‌گیرد.</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>ثبت</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>The person this case is about. What is known of them is in the story.</source>
        <translation>شخصی که این پرونده دربارهٔ اوست. آنچه از او دانسته است در سرگذشت آمده.</translation>
    </message>
    <message>
        <source>Named in {case}</source>
        <translation>نامش در {case} آمده</translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation>کجاست</translation>
    </message>
    <message>
        <source>How to reach them without danger</source>
        <translation>چگونه بی‌خطر با او تماس بگیریم</translation>
    </message>
    <message>
        <source>Their safety</source>
        <translation>امنیت او</translation>
    </message>
    <message>
        <source>They made contact themselves</source>
        <translation>خودش تماس گرفت</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغییر…</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>پیوند…</translation>
    </message>
    <message>
        <source>They made contact…</source>
        <translation>خودش تماس گرفت…</translation>
    </message>
    <message>
        <source>Open their case {case}</source>
        <translation>باز کردن پروندهٔ {case}</translation>
    </message>
    <message>
        <source>Not their case…</source>
        <translation>پروندهٔ او نیست…</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>چه کسی گفت</translation>
    </message>
    <message>
        <source>Another desk says otherwise</source>
        <translation>میز کار دیگری جور دیگر می‌گوید</translation>
    </message>
    <message>
        <source>Choose Change, write what is true and why: that settles it at both desks.</source>
        <translation>«تغییر» را انتخاب کنید و بنویسید چه درست است و چرا: این در هر دو میز کار روشن می‌شود.</translation>
    </message>
    <message>
        <source>{kin} of {name}</source>
        <translation>{kin}ِ {name}</translation>
    </message>
    <message>
        <source>Taken back: {link}</source>
        <translation>پس گرفته شد: {link}</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>پس گرفتن…</translation>
    </message>
    <message>
        <source>Take back: {link}</source>
        <translation>پس گرفتن: {link}</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>None of them</source>
        <translation>هیچ‌کدام</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>The person</source>
        <translation>خود شخص</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Take the picture</source>
        <translation>عکس گرفتن</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استفاده</translation>
    </message>
    <message>
        <source>Take another</source>
        <translation>گرفتن یکی دیگر</translation>
    </message>
    <message>
        <source>This is the picture. It is kept nowhere until you use it.</source>
        <translation>این عکس است. تا آن را به کار نبرید جایی نگه داشته نمی‌شود.</translation>
    </message>
</context>
<context>
    <name>PlaceButton</name>
    <message>
        <source>Go to: {title}</source>
        <translation>رفتن به: {title}</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>This place is in no record in force.</source>
        <translation>این جا در هیچ سند معتبری نیست.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>کنار گذاشتن</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Still open</source>
        <translation>هنوز باز</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>Said differently</source>
        <translation>متفاوت گفته شده</translation>
    </message>
    <message>
        <source>Planned anew</source>
        <translation>از نو برنامه‌ریزی شد</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>تا اندازه‌ای انجام شد</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>هنوز انجام نشده</translation>
    </message>
    <message>
        <source>We failed to do it</source>
        <translation>ما انجامش ندادیم</translation>
    </message>
    <message>
        <source>No longer wanted by the person</source>
        <translation>شخص دیگر آن را نمی‌خواهد</translation>
    </message>
    <message>
        <source>Cannot be done</source>
        <translation>انجام‌شدنی نیست</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغییر کرد</translation>
    </message>
    <message>
        <source>now: {who}</source>
        <translation>اکنون: {who}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>تا {day}</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>You say it by name. It is signed, and goes to headquarters with the next bundle.</source>
        <translation>شما این را به نام خود می‌گویید. امضا می‌شود و با بستهٔ بعدی به ستاد می‌رود.</translation>
    </message>
    <message>
        <source>What became of it?</source>
        <translation>نتیجه چه شد؟</translation>
    </message>
    <message>
        <source>It was done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>It goes on: another day, or somebody else does it</source>
        <translation>ادامه دارد: روزی دیگر، یا کسی دیگر انجام می‌دهد</translation>
    </message>
    <message>
        <source>It cannot be done</source>
        <translation>انجام‌شدنی نیست</translation>
    </message>
    <message>
        <source>The person no longer wants it; that counts against nobody</source>
        <translation>شخص دیگر آن را نمی‌خواهد؛ این به زیان کسی نیست</translation>
    </message>
    <message>
        <source>Who does it now?</source>
        <translation>اکنون چه کسی آن را انجام می‌دهد؟</translation>
    </message>
    <message>
        <source>As before; an officer, or other words</source>
        <translation>مانند پیش؛ کارمند، یا واژه‌های دیگر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Sign it</source>
        <translation>امضا کردن</translation>
    </message>
    <message>
        <source>This day lies ahead: what was done was done today or before.</source>
        <translation>این روز هنوز نیامده: آنچه انجام شده امروز یا پیش از آن بوده است.</translation>
    </message>
    <message>
        <source>Give a day that is not over, or who does it now.</source>
        <translation>روزی را بدهید که نگذشته، یا بگویید اکنون چه کسی انجام می‌دهد.</translation>
    </message>
    <message>
        <source>What was done?</source>
        <translation>چه کرده شد؟</translation>
    </message>
    <message>
        <source>Why? (optional)</source>
        <translation>چرا؟ (اختیاری)</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>چرا؟</translation>
    </message>
    <message>
        <source>When? (optional: today)</source>
        <translation>کی؟ (اختیاری: امروز)</translation>
    </message>
    <message>
        <source>Until when now? (optional)</source>
        <translation>اکنون تا کی؟ (اختیاری)</translation>
    </message>
    <message>
        <source>Say what was done, or why not.</source>
        <translation>بگویید چه انجام شد، یا چرا نشد.</translation>
    </message>
    <message>
        <source>This is no day: give day, month and year.</source>
        <translation>چنین روزی نیست: روز، ماه و سال را بدهید.</translation>
    </message>
    <message>
        <source>Plan an engagement</source>
        <translation>برنامه‌ریزی حضور</translation>
    </message>
    <message>
        <source>The person is asked before it how they are, and afterwards. They can call it off until it begins.</source>
        <translation>پیش از آن و پس از آن حال شخص پرسیده می‌شود. تا پیش از آغاز می‌تواند لغوش کند.</translation>
    </message>
    <message>
        <source>Sign the plan</source>
        <translation>امضای برنامه</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>چیست</translation>
    </message>
    <message>
        <source>Where, and with whom</source>
        <translation>کجا و با چه کسی</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>در چه روزی</translation>
    </message>
    <message>
        <source>Say what it is.</source>
        <translation>بگویید چیست.</translation>
    </message>
    <message>
        <source>Say where it is.</source>
        <translation>بگویید کجاست.</translation>
    </message>
    <message>
        <source>Say on which day; it is not past.</source>
        <translation>روز را بگویید؛ نگذشته است.</translation>
    </message>
    <message>
        <source>They agreed until {day} only.</source>
        <translation>رضایت تنها تا {day} است.</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Cases</source>
        <translation>پرونده‌ها</translation>
    </message>
    <message>
        <source>Begin a follow-up</source>
        <translation>آغاز پیگیری</translation>
    </message>
    <message>
        <source>Still to be done</source>
        <translation>هنوز باید انجام شود</translation>
    </message>
    <message>
        <source>Done or given up</source>
        <translation>انجام‌شده یا رهاشده</translation>
    </message>
    <message>
        <source>Planned anew since</source>
        <translation>از آن پس از نو برنامه‌ریزی شد</translation>
    </message>
    <message>
        <source>Nothing is planned yet</source>
        <translation>هنوز برنامه‌ای نیست</translation>
    </message>
    <message>
        <source>What a signed assessment plans, and the needs it names, appear here.</source>
        <translation>آنچه ارزیابی امضاشده برنامه‌ریزی می‌کند و نیازهایی که نام می‌برد اینجا می‌آید.</translation>
    </message>
    <message>
        <source>The assessment is looked at again on {day}.</source>
        <translation>تاریخ بازنگری ارزیابی: {day}.</translation>
    </message>
    <message>
        <source>The follow-up was ended.</source>
        <translation>پیگیری پایان یافت.</translation>
    </message>
    <message>
        <source>{record} cannot be read here: what it plans is not shown.</source>
        <translation>{record} اینجا خوانده نمی‌شود: برنامهٔ آن نشان داده نشده است.</translation>
    </message>
    <message>
        <source>How the person is</source>
        <translation>حال شخص</translation>
    </message>
    <message>
        <source>Two desks said it differently. Say what counts.</source>
        <translation>دو میز کار متفاوت گفته‌اند. بگویید کدام درست است.</translation>
    </message>
    <message>
        <source>How is the person after {count} months?…</source>
        <translation>حال شخص پس از {count} ماه چگونه است؟…</translation>
    </message>
    <message>
        <source>After {count} months: {words}</source>
        <translation>پس از {count} ماه: {words}</translation>
    </message>
    <message>
        <source>Follow-up after {count} months: done</source>
        <translation>پیگیری پس از {count} ماه: انجام شد</translation>
    </message>
    <message>
        <source>Follow-up after {count} months: {day}</source>
        <translation>پیگیری پس از {count} ماه: {day}</translation>
    </message>
    <message>
        <source>Follow-up after {count} months: not held</source>
        <translation>پیگیری پس از {count} ماه: انجام نشد</translation>
    </message>
</context>
<context>
    <name>PlannedModel</name>
    <message>
        <source>What was planned</source>
        <translation>آنچه برنامه‌ریزی شده بود</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>In the assessment after it</source>
        <translation>در ارزیابی بعدی</translation>
    </message>
    <message>
        <source>Nothing is known here</source>
        <translation>اینجا چیزی دانسته نیست</translation>
    </message>
    <message>
        <source>planned again</source>
        <translation>باز در برنامه</translation>
    </message>
    <message>
        <source>not planned any more</source>
        <translation>دیگر در برنامه نیست</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>تا {day}</translation>
    </message>
    <message>
        <source>planned on {day}</source>
        <translation>برنامه‌ریزی‌شده در {day}</translation>
    </message>
</context>
<context>
    <name>PointQuestion</name>
    <message>
        <source>Latitude, longitude</source>
        <translation>عرض و طول جغرافیایی</translation>
    </message>
    <message>
        <source>Height, m</source>
        <translation>ارتفاع، متر</translation>
    </message>
    <message>
        <source>Accuracy, m</source>
        <translation>دقت، متر</translation>
    </message>
</context>
<context>
    <name>PointsQuestion</name>
    <message>
        <source>One place a line: latitude, longitude</source>
        <translation>هر سطر یک جا: عرض و طول جغرافیایی</translation>
    </message>
</context>
<context>
    <name>PreviewWindow</name>
    <message>
        <source>{file}: preview</source>
        <translation>‏{file}: پیش‌نمایش</translation>
    </message>
    <message>
        <source>PREVIEW: this is no interview. Nothing is kept, and nothing can be signed.</source>
        <translation>پیش‌نمایش: این گفت‌وگو نیست. چیزی نگه داشته نمی‌شود و چیزی را نمی‌توان امضا کرد.</translation>
    </message>
    <message>
        <source>Read the file again (F5)</source>
        <translation>خواندن دوبارهٔ فایل (F5)</translation>
    </message>
    <message>
        <source>{file} cannot be read. Check that it is there.</source>
        <translation>‏{file} خوانده نمی‌شود. بررسی کنید که آنجا باشد.</translation>
    </message>
    <message>
        <source>The file cannot be used as it is now. Problems: {count}</source>
        <translation>فایل چنان‌که اکنون هست قابل استفاده نیست. مشکلات: {count}</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Paper is not encrypted, and the system&apos;s printing keeps pages for a while. Every page says who printed it, when, and which copy it is. The log keeps the reason.</source>
        <translation>کاغذ رمزشده نیست، و چاپ سیستم صفحه‌ها را مدتی نگه می‌دارد. هر صفحه می‌گوید چه کسی، چه وقت چاپ کرد و کدام نسخه است. دلیل در گزارش رویدادها می‌ماند.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Continue to the printer…</source>
        <translation>ادامه به چاپگر…</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>دلیل را بنویسید.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>This computer has no printer. Add one in the system&apos;s settings.</source>
        <translation>این رایانه چاپگر ندارد. در تنظیمات سیستم یکی بیفزایید.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>چیزی چاپ نشد.</translation>
    </message>
    <message>
        <source>Sent to the printer. The log has an entry.</source>
        <translation>به چاپگر فرستاده شد. گزارش رویدادها مدخلی دارد.</translation>
    </message>
    <message>
        <source>At most {most} copies are printed at once.</source>
        <translation>حداکثر {most} نسخه یکجا چاپ می‌شود.</translation>
    </message>
    <message>
        <source>Pages are not printed to a file. Save the report, where that is right.</source>
        <translation>صفحه‌ها در فایل چاپ نمی‌شوند. جایی که رواست گزارش را ذخیره کنید.</translation>
    </message>
</context>
<context>
    <name>ProblemBox</name>
    <message>
        <source>There is a problem</source>
        <translation>باید اصلاح شود</translation>
    </message>
    <message>
        <source>Go on and come back to it later</source>
        <translation>ادامه و بازگشت به آن در آینده</translation>
    </message>
    <message>
        <source>And {count} more of them.</source>
        <translation>و {count} مورد دیگر.</translation>
    </message>
</context>
<context>
    <name>ProblemSummary</name>
    <message>
        <source>There is a problem</source>
        <translation>باید اصلاح شود</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>female</source>
        <translation>زن</translation>
    </message>
    <message>
        <source>male</source>
        <translation>مرد</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>گفته نشده</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>Languages and sex of {name}</source>
        <translation>زبان‌ها و جنسیت {name}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>For whoever chooses an interviewer or an interpreter. It stays on this desk and stands in no certificate.</source>
        <translation>برای کسی که مصاحبه‌گر یا مترجم شفاهی انتخاب می‌کند. روی این میز کار می‌ماند و در هیچ گواهی نمی‌آید.</translation>
    </message>
    <message>
        <source>Can hold a talk in</source>
        <translation>می‌تواند گفت‌وگو کند به</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>دیگران</translation>
    </message>
    <message>
        <source>ISO 639 codes with spaces between them, such as “sgh yai”.</source>
        <translation>کدهای ISO 639 با فاصله میانشان، مانند «sgh yai».</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>جنسیت</translation>
    </message>
    <message>
        <source>A person may ask to talk with somebody of their own sex.</source>
        <translation>شخص می‌تواند بخواهد با کسی از جنس خود گفت‌وگو کند.</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
</context>
<context>
    <name>ProofPage</name>
    <message>
        <source>Proofs of amnesty</source>
        <translation>گواهی‌های عفو</translation>
    </message>
    <message>
        <source>Check a paper that somebody shows. What cannot be judged says nothing against the person.</source>
        <translation>کاغذی را که کسی نشان می‌دهد بررسی کنید. آنچه نمی‌توان درباره‌اش داوری کرد چیزی علیه شخص نمی‌گوید.</translation>
    </message>
</context>
<context>
    <name>Proofs</name>
    <message>
        <source>This proof is valid.</source>
        <translation>این گواهی معتبر است.</translation>
    </message>
    <message>
        <source>It was given out by this organisation and is not taken back.</source>
        <translation>آن را همین سازمان داده است و پس گرفته نشده است.</translation>
    </message>
    <message>
        <source>This proof has ended.</source>
        <translation>مهلت این گواهی گذشته است.</translation>
    </message>
    <message>
        <source>The person may ask headquarters for a new one.</source>
        <translation>شخص می‌تواند از ستاد گواهی تازه بخواهد.</translation>
    </message>
    <message>
        <source>Headquarters took this proof back.</source>
        <translation>ستاد این گواهی را پس گرفته است.</translation>
    </message>
    <message>
        <source>Ask headquarters what is in force for the person now.</source>
        <translation>از ستاد بپرسید اکنون برای شخص چه چیز معتبر است.</translation>
    </message>
    <message>
        <source>This proof was altered or forged.</source>
        <translation>این گواهی دست‌کاری یا جعل شده است.</translation>
    </message>
    <message>
        <source>Headquarters&apos; key did not sign it. Ask headquarters about the person.</source>
        <translation>کلید ستاد آن را امضا نکرده است. دربارهٔ شخص از ستاد بپرسید.</translation>
    </message>
    <message>
        <source>The name and birth date that were said are not those of this proof.</source>
        <translation>نام و تاریخ تولد گفته‌شده از آن این گواهی نیست.</translation>
    </message>
    <message>
        <source>Try how others write the name, with an interpreter. If it stays so, the paper is somebody else&apos;s.</source>
        <translation>با مترجم امتحان کنید دیگران نام را چگونه می‌نویسند. اگر چنین ماند، کاغذ از آن دیگری است.</translation>
    </message>
    <message>
        <source>Cannot be judged: it says it was issued later than now.</source>
        <translation>قابل داوری نیست: می‌گوید دیرتر از اکنون صادر شده است.</translation>
    </message>
    <message>
        <source>A clock is wrong. Compare this computer&apos;s date with a calendar.</source>
        <translation>ساعتی نادرست است. تاریخ این رایانه را با تقویم مقایسه کنید.</translation>
    </message>
    <message>
        <source>Cannot be judged: headquarters has suspended this proof.</source>
        <translation>قابل داوری نیست: ستاد این گواهی را معلق کرده است.</translation>
    </message>
    <message>
        <source>Ask headquarters; it may count again.</source>
        <translation>از ستاد بپرسید؛ شاید دوباره معتبر شود.</translation>
    </message>
    <message>
        <source>Cannot be judged: the list here does not know the key that signed it.</source>
        <translation>قابل داوری نیست: فهرست اینجا کلیدی را که آن را امضا کرده نمی‌شناسد.</translation>
    </message>
    <message>
        <source>It may be of another organisation, or newer than the list. Ask headquarters for its newest list.</source>
        <translation>شاید از سازمان دیگری باشد یا تازه‌تر از فهرست. تازه‌ترین فهرست را از ستاد بخواهید.</translation>
    </message>
    <message>
        <source>Cannot be judged: somebody else may have had the key that signed it.</source>
        <translation>قابل داوری نیست: کلیدی که آن را امضا کرده شاید دست دیگری بوده است.</translation>
    </message>
    <message>
        <source>The person needs a new proof. Ask headquarters.</source>
        <translation>شخص گواهی تازه لازم دارد. از ستاد بپرسید.</translation>
    </message>
    <message>
        <source>Cannot be judged: it says it was issued when its key did not sign.</source>
        <translation>قابل داوری نیست: می‌گوید وقتی صادر شده که کلیدش امضا نمی‌کرد.</translation>
    </message>
    <message>
        <source>Ask headquarters.</source>
        <translation>از ستاد بپرسید.</translation>
    </message>
    <message>
        <source>Cannot be judged: headquarters&apos; list of proofs is not here.</source>
        <translation>قابل داوری نیست: فهرست گواهی‌های ستاد اینجا نیست.</translation>
    </message>
    <message>
        <source>It comes with headquarters&apos; next return bundle.</source>
        <translation>با بستهٔ پاسخ بعدی ستاد می‌آید.</translation>
    </message>
    <message>
        <source>Cannot be judged: the list of proofs here is too old.</source>
        <translation>قابل داوری نیست: فهرست گواهی‌های اینجا بیش از حد کهنه است.</translation>
    </message>
    <message>
        <source>Whether it was taken back since, only a newer list says. Ask headquarters for one.</source>
        <translation>این که از آن پس پس گرفته شده، تنها فهرست تازه‌تر می‌گوید. آن را از ستاد بخواهید.</translation>
    </message>
    <message>
        <source>Cannot be judged: nobody can judge who signed the list of proofs here.</source>
        <translation>قابل داوری نیست: معلوم نیست فهرست گواهی‌های اینجا را چه کسی امضا کرده است.</translation>
    </message>
    <message>
        <source>Ask headquarters for its newest list.</source>
        <translation>تازه‌ترین فهرست را از ستاد بخواهید.</translation>
    </message>
    <message>
        <source>Cannot be judged: the list of proofs is dated later than it is here.</source>
        <translation>قابل داوری نیست: تاریخ فهرست گواهی‌ها از زمان اینجا جلوتر است.</translation>
    </message>
    <message>
        <source>The clock here is behind, or headquarters&apos; was ahead. Set this one right; else ask headquarters.</source>
        <translation>ساعت اینجا عقب است یا ساعت ستاد جلو بود. این ساعت را درست کنید؛ اگر درست است از ستاد بپرسید.</translation>
    </message>
    <message>
        <source>another decision took the place of the one it is of</source>
        <translation>تصمیم دیگری جای تصمیم آن را گرفت</translation>
    </message>
    <message>
        <source>it was withdrawn</source>
        <translation>پس گرفته شد</translation>
    </message>
    <message>
        <source>the decision it is of is looked at again</source>
        <translation>تصمیم آن دوباره دیده می‌شود</translation>
    </message>
    <message>
        <source>it was lost</source>
        <translation>گم شد</translation>
    </message>
    <message>
        <source>a name on it was wrong</source>
        <translation>نامی در آن نادرست بود</translation>
    </message>
    <message>
        <source>another took its place</source>
        <translation>دیگری جای آن را گرفت</translation>
    </message>
    <message>
        <source>somebody else used it</source>
        <translation>دیگری آن را به کار برد</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>دلیل دیگر</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>معتبر است</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>معلق</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>پس گرفته شد</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>پایان یافت</translation>
    </message>
    <message>
        <source>none given out yet</source>
        <translation>هنوز داده نشده</translation>
    </message>
    <message>
        <source>Why: {why}, since {when}.</source>
        <translation>چرا: {why}، از {when}.</translation>
    </message>
    <message>
        <source>By headquarters&apos; list of {when}, number {number}, good until {until}.</source>
        <translation>بر پایهٔ فهرست ستاد از {when}، شمارهٔ {number}، معتبر تا {until}.</translation>
    </message>
    <message>
        <source>Issued {issued}, valid until {until}.</source>
        <translation>صادر شده {issued}، معتبر تا {until}.</translation>
    </message>
    <message>
        <source>Given out by {desk}, {organisation}.</source>
        <translation>داده‌شده از سوی {desk}، {organisation}.</translation>
    </message>
    <message>
        <source>Name and birth date are those of the proof.</source>
        <translation>نام و تاریخ تولد از آن گواهی است.</translation>
    </message>
    <message>
        <source>Whose it is was not compared: have the person say name and birth date aloud.</source>
        <translation>این که از آن کیست مقایسه نشد: بگذارید شخص نام و تاریخ تولد را بلند بگوید.</translation>
    </message>
    <message>
        <source>This is said of the paper. It does not say that the person was not amnestied.</source>
        <translation>این دربارهٔ کاغذ گفته شده است. این نمی‌گوید که شخص عفو نشده است.</translation>
    </message>
    <message>
        <source>Either a letter was mistyped, or this proof is not genuine.</source>
        <translation>یا حرفی نادرست نوشته شده است، یا این گواهی اصیل نیست.</translation>
    </message>
    <message>
        <source>Compare each line with the paper and type it again. If it stays so, headquarters&apos; key did not sign it: ask headquarters about the person.</source>
        <translation>هر سطر را با کاغذ مقایسه کنید و دوباره بنویسید. اگر همچنان بماند، کلید ستاد آن را امضا نکرده است: دربارهٔ شخص از ستاد بپرسید.</translation>
    </message>
    <message>
        <source>A letter may have been mistyped: compare each line with the paper and type it again. If it stays so, it may be of another organisation, or newer than the list. Ask headquarters for its newest.</source>
        <translation>شاید حرفی نادرست نوشته شده باشد: هر سطر را با کاغذ مقایسه کنید و دوباره بنویسید. اگر همچنان بماند، شاید از سازمان دیگری باشد یا تازه‌تر از فهرست. تازه‌ترین فهرست را از ستاد بخواهید.</translation>
    </message>
</context>
<context>
    <name>ProposalPanel</name>
    <message>
        <source>A proposed decision</source>
        <translation>تصمیم پیشنهادی</translation>
    </message>
    <message>
        <source>Sign the decision…</source>
        <translation>امضای تصمیم…</translation>
    </message>
    <message>
        <source>Dissent…</source>
        <translation>نظر مخالف…</translation>
    </message>
    <message>
        <source>Give your opinion…</source>
        <translation>دادن نظر…</translation>
    </message>
    <message>
        <source>Withdraw the proposal…</source>
        <translation>پس گرفتن پیشنهاد…</translation>
    </message>
    <message>
        <source>Another officer signs here…</source>
        <translation>کارمند دیگر این‌جا امضا می‌کند…</translation>
    </message>
    <message>
        <source>Another officer dissents here…</source>
        <translation>کارمند دیگر این‌جا نظر مخالف می‌دهد…</translation>
    </message>
    <message>
        <source>The lawyer is heard here…</source>
        <translation>نظر حقوق‌دان این‌جا شنیده می‌شود…</translation>
    </message>
    <message>
        <source>You have no say in it: you are not on its panel, and not its lawyer.</source>
        <translation>شما در این تصمیم نقشی ندارید: نه در هیئت آن هستید و نه حقوق‌دان آن.</translation>
    </message>
    <message>
        <source>This folder holds no keys that sign. Sign at the return desk.</source>
        <translation>این پوشه کلید امضا ندارد. در میز کار ستاد امضا کنید.</translation>
    </message>
</context>
<context>
    <name>PutBackDialog</name>
    <message>
        <source>Put a question back</source>
        <translation>برگرداندن یک پرسش</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>برگرداندن</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>پرسش</translation>
    </message>
</context>
<context>
    <name>PutUnderTwoDialog</name>
    <message>
        <source>Put the issuing key under two officers</source>
        <translation>گذاشتن کلید صدور زیر دست دو کارمند</translation>
    </message>
    <message>
        <source>Put it under us two</source>
        <translation>زیر دست ما دو تن گذاشتن</translation>
    </message>
    <message>
        <source>You are one of the two. Hand over the keyboard: the other types their passphrase. From then on each certificate and each revocation wants both of you, or another two who were named.</source>
        <translation>شما یکی از آن دو هستید. صفحه‌کلید را بدهید: دیگری عبارت عبورش را می‌نویسد. از آن پس هر گواهی و هر ابطال هر دوی شما را می‌خواهد، یا دو تن دیگر از نام‌بردگان را.</translation>
    </message>
    <message>
        <source>Passphrase of the second officer</source>
        <translation>عبارت عبور کارمند دوم</translation>
    </message>
</context>
<context>
    <name>Quarantine</name>
    <message>
        <source>It holds together, and its signature is valid.</source>
        <translation>با هم سازگار است و امضایش معتبر است.</translation>
    </message>
    <message>
        <source>It cannot be taken in: {why}.</source>
        <translation>پذیرفتنی نیست: {why}.</translation>
    </message>
    <message>
        <source>Its signature cannot be judged: {why}.</source>
        <translation>امضایش قابل داوری نیست: {why}.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>سند</translation>
    </message>
    <message>
        <source>Released by a psychologist</source>
        <translation>روان‌شناس در اختیار گذاشت</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>خوانده نمی‌شود</translation>
    </message>
    <message>
        <source>A record for psychologists alone</source>
        <translation>سندی فقط برای روان‌شناسان</translation>
    </message>
    <message>
        <source>Statement: {kind}</source>
        <translation>اظهار: {kind}</translation>
    </message>
    <message>
        <source>Second rating asked for</source>
        <translation>درخواست ارزیابی دوم</translation>
    </message>
    <message>
        <source>Evidence for a second rating</source>
        <translation>شواهد برای ارزیابی دوم</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>ارزیابی‌ها</translation>
    </message>
    <message>
        <source>Consensus of two raters</source>
        <translation>توافق دو ارزیاب</translation>
    </message>
    <message>
        <source>Answer to a consensus</source>
        <translation>پاسخ به توافق</translation>
    </message>
    <message>
        <source>Second rating ended</source>
        <translation>ارزیابی دوم پایان یافت</translation>
    </message>
    <message>
        <source>Evidence of a second rating erased</source>
        <translation>شواهد ارزیابی دوم برای همیشه پاک شد</translation>
    </message>
</context>
<context>
    <name>QuarantinePage</name>
    <message>
        <source>Set aside at intake</source>
        <translation>جداگذاشته‌شده هنگام پذیرش</translation>
    </message>
    <message>
        <source>What came and was not taken in. Each decision is told to the post by its next return bundle, with your words.</source>
        <translation>آنچه آمد و پذیرفته نشد. هر تصمیم با بستهٔ پاسخ بعدی و با واژه‌های شما به پاسگاه گفته می‌شود.</translation>
    </message>
    <message>
        <source>Show what is decided as well</source>
        <translation>نمایش تصمیم‌گرفته‌ها نیز</translation>
    </message>
    <message>
        <source>What</source>
        <translation>چه</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>Why not taken in</source>
        <translation>چرا پذیرفته نشد</translation>
    </message>
    <message>
        <source>Nothing is set aside.</source>
        <translation>چیزی جدا گذاشته نشده است.</translation>
    </message>
    <message>
        <source>What cannot be taken in when a stick is received appears here.</source>
        <translation>آنچه هنگام دریافت فلش پذیرفتنی نیست اینجا می‌آید.</translation>
    </message>
    <message>
        <source>Take it in…</source>
        <translation>پذیرفتن…</translation>
    </message>
    <message>
        <source>Take in all of its bundle…</source>
        <translation>پذیرفتن همهٔ بستهٔ آن…</translation>
    </message>
    <message>
        <source>Ask the post to send it again…</source>
        <translation>خواستن ارسال دوباره از پاسگاه…</translation>
    </message>
    <message>
        <source>Set aside for good…</source>
        <translation>کنار گذاشتن همیشگی…</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>آنچه می‌گوید</translation>
    </message>
    <message>
        <source>Came {when}. Not taken in: {why}.</source>
        <translation>آمد {when}. پذیرفته نشد: {why}.</translation>
    </message>
    <message>
        <source>{officer}, {when}: {words}</source>
        <translation>‏{officer}، {when}: {words}</translation>
    </message>
    <message>
        <source>A supervisor decides on it.</source>
        <translation>سرپرستی دربارهٔ آن تصمیم می‌گیرد.</translation>
    </message>
    <message>
        <source>Ask the post to send it again: a stick may have been damaged. If it comes the same, set it aside; the post can correct it.</source>
        <translation>از پاسگاه بخواهید دوباره بفرستد: شاید فلش آسیب دیده باشد. اگر همان‌گونه آمد، کنارش بگذارید؛ پاسگاه می‌تواند تصحیحش کند.</translation>
    </message>
    <message>
        <source>Its signature cannot be judged. If you take it in, you answer for it: your name and your reason stay with it.</source>
        <translation>امضایش قابل داوری نیست. اگر بپذیرید پاسخ‌گوی آن هستید: نام و دلیل شما با آن می‌ماند.</translation>
    </message>
    <message>
        <source>It is taken in like any other record, and the post is told.</source>
        <translation>مانند هر سند دیگری پذیرفته می‌شود و به پاسگاه گفته می‌شود.</translation>
    </message>
    <message>
        <source>Take it in after all?</source>
        <translation>سرانجام پذیرفته شود؟</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>پذیرفتن</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) of this bundle are set aside. Each is judged by itself once more: what does not hold together stays here, and stops none of the others.</source>
        <translation>
            <numerusform>از این بسته کنار گذاشته شده: %n. هرکدام جداگانه بار دیگر داوری می‌شود: آنچه با هم نمی‌خواند اینجا می‌ماند و جلو بقیه را نمی‌گیرد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their signatures cannot be judged, as this one&apos;s. If you take them in, you answer for each: your name and your reason stay with it.</source>
        <translation>امضاهایشان مانند این یکی قابل داوری نیست. اگر بپذیرید پاسخ‌گوی هرکدام هستید: نام و دلیل شما با آن می‌ماند.</translation>
    </message>
    <message>
        <source>Take in all of this bundle?</source>
        <translation>همهٔ این بسته پذیرفته شود؟</translation>
    </message>
    <message>
        <source>Take all in</source>
        <translation>پذیرفتن همه</translation>
    </message>
    <message>
        <source>The post puts it into a new bundle. What came stays here until then.</source>
        <translation>پاسگاه آن را در بستهٔ تازه‌ای می‌گذارد. آنچه آمد تا آن زمان اینجا می‌ماند.</translation>
    </message>
    <message>
        <source>Ask the post to send it again?</source>
        <translation>از پاسگاه ارسال دوباره خواسته شود؟</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>خواستن</translation>
    </message>
    <message>
        <source>The post is told that headquarters does not want it. It stays here, and you can still take it in.</source>
        <translation>به پاسگاه گفته می‌شود که ستاد آن را نمی‌خواهد. اینجا می‌ماند و هنوز می‌توانید بپذیرید.</translation>
    </message>
    <message>
        <source>Set it aside for good?</source>
        <translation>برای همیشه کنار گذاشته شود؟</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) taken in.</source>
        <translation>
            <numerusform>پذیرفته شد: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) here, each with why.</source>
        <translation>
            <numerusform>اینجا می‌ماند، هرکدام با دلیلش: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>{state}. The next return bundle tells {desk}.</source>
        <translation>‏{state}. بستهٔ پاسخ بعدی به {desk} می‌گوید.</translation>
    </message>
    <message>
        <source>Back to the inbox</source>
        <translation>بازگشت به رسیده‌ها</translation>
    </message>
    <message>
        <source>What is set aside could not be read. What is shown may not be all.</source>
        <translation>آنچه جدا گذاشته شده خوانده نشد. شاید آنچه دیده می‌شود همه نباشد.</translation>
    </message>
    <message>
        <source>What headquarters said and nobody here can judge. Telephone before you decide: your name and your words stay here. Or have headquarters say it once more.</source>
        <translation>آنچه ستاد گفت و اینجا قابل داوری نیست. پیش از تصمیم تلفن کنید: نام و واژه‌های شما اینجا می‌ماند. یا بگذارید ستاد دوباره بگوید.</translation>
    </message>
    <message>
        <source>It counts here from now on, like anything else that headquarters said.</source>
        <translation>از این پس مانند هر سخن دیگر ستاد اینجا به حساب می‌آید.</translation>
    </message>
    <message>
        <source>It counts for nothing here, and headquarters is not told: have it said once more. It stays here, and you can still take it in.</source>
        <translation>اینجا به حساب نمی‌آید و به ستاد گفته نمی‌شود: بگذارید دوباره گفته شود. اینجا می‌ماند و هنوز می‌توانید آن را بپذیرید.</translation>
    </message>
    <message>
        <source>{state}.</source>
        <translation>‏{state}.</translation>
    </message>
    <message>
        <source>Back to Transfer</source>
        <translation>بازگشت به انتقال</translation>
    </message>
</context>
<context>
    <name>QuestionWidget</name>
    <message>
        <source>{question} (optional)</source>
        <translation>‏{question} (اختیاری)</translation>
    </message>
    <message>
        <source>Not shown here: {files}</source>
        <translation>اینجا نشان داده نمی‌شود: {files}</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>ماه</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>سال</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>ساعت</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>دقیقه</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>اکنون</translation>
    </message>
    <message>
        <source>{calendar}: that is {date}. Use this.</source>
        <translation>‏{calendar}: می‌شود {date}. همین را به کار ببرید.</translation>
    </message>
    <message>
        <source>Persian calendar</source>
        <translation>تقویم هجری شمسی</translation>
    </message>
    <message>
        <source>Islamic calendar</source>
        <translation>تقویم هجری قمری</translation>
    </message>
    <message>
        <source>Coptic calendar</source>
        <translation>تقویم قبطی</translation>
    </message>
    <message>
        <source>Ethiopian calendar</source>
        <translation>تقویم حبشی</translation>
    </message>
    <message>
        <source>Buddhist calendar</source>
        <translation>تقویم بودایی</translation>
    </message>
    <message>
        <source>Said: {date}, {calendar}</source>
        <translation>گفته شد: {date}، {calendar}</translation>
    </message>
    <message>
        <source>Enter a whole number, such as 12.</source>
        <translation>عدد کامل بنویسید، مانند 12.</translation>
    </message>
    <message>
        <source>Enter a number, such as 12 or 12.5.</source>
        <translation>عددی بنویسید، مانند 12 یا 12.5.</translation>
    </message>
    <message>
        <source>There is no such date. Check day, month and year.</source>
        <translation>چنین تاریخی نیست. روز، ماه و سال را بررسی کنید.</translation>
    </message>
    <message>
        <source>The date is not complete yet.</source>
        <translation>تاریخ هنوز کامل نیست.</translation>
    </message>
    <message>
        <source>Enter the year with four digits, such as 1998.</source>
        <translation>سال را با چهار رقم بنویسید، مانند 1998.</translation>
    </message>
    <message>
        <source>Enter a time between 00:00 and 23:59.</source>
        <translation>زمانی میان 00:00 و 23:59 بنویسید.</translation>
    </message>
    <message>
        <source>The time is not complete yet.</source>
        <translation>زمان هنوز کامل نیست.</translation>
    </message>
    <message>
        <source>Enter latitude and longitude, such as 38.5598, 68.7870.</source>
        <translation>عرض و طول جغرافیایی را بنویسید، مانند 38.5598, 68.7870.</translation>
    </message>
    <message>
        <source>The latitude must be between -90 and 90 degrees.</source>
        <translation>عرض جغرافیایی باید میان −90 و 90 درجه باشد.</translation>
    </message>
    <message>
        <source>The longitude must be between -180 and 180 degrees.</source>
        <translation>طول جغرافیایی باید میان −180 و 180 درجه باشد.</translation>
    </message>
    <message>
        <source>More points are needed: two for a line, three for a shape.</source>
        <translation>نقطه‌های بیشتری لازم است: دو برای خط، سه برای شکل.</translation>
    </message>
    <message>
        <source>There are invisible control characters in it. Type it again without them.</source>
        <translation>نویسه‌های کنترلی نادیدنی در آن هست. دوباره بدون آن‌ها بنویسید.</translation>
    </message>
    <message>
        <source>There are broken characters in it. Type it again without them.</source>
        <translation>نویسه‌های شکسته در آن هست. دوباره بدون آن‌ها بنویسید.</translation>
    </message>
    <message>
        <source>It is too long. The limit is {limit} characters.</source>
        <translation>بیش از اندازه بلند است. حداکثر {limit} نویسه است.</translation>
    </message>
    <message>
        <source>With this answer a calculation of the form would make an endlessly long text. Tell its author.</source>
        <translation>با این پاسخ محاسبه‌ای در پرسش‌نامه متن بی‌پایانی می‌سازد. به نویسندهٔ آن بگویید.</translation>
    </message>
    <message>
        <source>Line {line}: {sentence}</source>
        <translation>سطر {line}: {sentence}</translation>
    </message>
    <message>
        <source>This answer does not fit the question. Check it.</source>
        <translation>این پاسخ با پرسش سازگار نیست. آن را بررسی کنید.</translation>
    </message>
    <message>
        <source>The list of answers belongs to a file that is not here.</source>
        <translation>فهرست پاسخ‌ها از فایلی است که اینجا نیست.</translation>
    </message>
    <message>
        <source>There is nothing to choose from yet. It depends on other answers.</source>
        <translation>هنوز چیزی برای انتخاب نیست. به پاسخ‌های دیگر بستگی دارد.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is there.</source>
        <translation>فایل خوانده نمی‌شود. بررسی کنید که آنجا باشد.</translation>
    </message>
    <message>
        <source>There are several codes in this picture. Take one of this code alone.</source>
        <translation>در این تصویر چند کد هست. فقط از همین کد عکس بگیرید.</translation>
    </message>
    <message>
        <source>There is no code in this picture that can be read. Take it again, straight from above, or type what stands beneath the code.</source>
        <translation>در این تصویر کدی که خوانده شود نیست. دوباره از بالا و راست عکس بگیرید، یا آنچه زیر کد آمده بنویسید.</translation>
    </message>
</context>
<context>
    <name>QuestionsCard</name>
    <message>
        <source>Questions over all cases</source>
        <translation>پرسش‌ها دربارهٔ همهٔ پرونده‌ها</translation>
    </message>
    <message>
        <source>Asked of an edition: all cases as they were on a day, in groups of people about whom it says the same. No answer tells of fewer people than the organisation&apos;s rule, nor do two answers put together.</source>
        <translation>از یک نسخه پرسیده می‌شود: همهٔ پرونده‌ها چنان که در یک روز بودند، در گروه‌هایی از افراد که دربارهٔ آنان یکسان می‌گوید. هیچ پاسخی از افرادی کمتر از قاعدهٔ سازمان نمی‌گوید، دو پاسخ با هم نیز نه.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>پاسخ</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>نسخه</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>پرسش</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بر پایهٔ</translation>
    </message>
    <message>
        <source>And by</source>
        <translation>و بر پایهٔ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>سال‌ها</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>ماه‌ها</translation>
    </message>
    <message>
        <source>Make a new edition</source>
        <translation>ساختن نسخهٔ تازه</translation>
    </message>
    <message>
        <source>Keep this question…</source>
        <translation>نگه داشتن این پرسش…</translation>
    </message>
    <message>
        <source>Put this question away</source>
        <translation>کنار گذاشتن این پرسش</translation>
    </message>
    <message>
        <source>Put a question back…</source>
        <translation>برگرداندن یک پرسش…</translation>
    </message>
    <message>
        <source>Seal this answer…</source>
        <translation>مهر و موم کردن این پاسخ…</translation>
    </message>
    <message>
        <source>The question could not be answered.</source>
        <translation>به پرسش نتوانستیم پاسخ دهیم.</translation>
    </message>
    <message>
        <source>Edition {n} made.</source>
        <translation>نسخهٔ {n} ساخته شد.</translation>
    </message>
    <message>
        <source>The question was kept.</source>
        <translation>پرسش نگه داشته شد.</translation>
    </message>
    <message>
        <source>“{name}” was put away. It can be put back.</source>
        <translation>«{name}»: پرسش کنار گذاشته شد. می‌توان آن را برگرداند.</translation>
    </message>
    <message>
        <source>The question was put back.</source>
        <translation>پرسش برگردانده شد.</translation>
    </message>
    <message>
        <source>Sealed: {file}</source>
        <translation>مهر و موم شد: {file}</translation>
    </message>
    <message>
        <source>There is no edition yet. Who may export numbers makes one.</source>
        <translation>هنوز نسخه‌ای نیست. کسی آن را می‌سازد که اجازهٔ صدور اعداد دارد.</translation>
    </message>
    <message>
        <source>Edition {n} of {day}. In it: {cases}. In this answer: {total}.</source>
        <translation>نسخهٔ {n}، {day}. در آن: {cases}. در این پاسخ: {total}.</translation>
    </message>
    <message>
        <source>Not in it yet: {held}. As they were before: {late}. They wait until {least} go together.</source>
        <translation>هنوز در آن نیست: {held}. چنان که پیش‌تر بود: {late}. منتظرند تا {least} با هم شوند.</translation>
    </message>
    <message>
        <source>As chosen here</source>
        <translation>چنان که اینجا برگزیده شد</translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation>هیچ چیز دیگر</translation>
    </message>
</context>
<context>
    <name>QueueActs</name>
    <message>
        <source>It is yours. Others see that you have it.</source>
        <translation>نزد شماست. دیگران می‌بینند که نزد شماست.</translation>
    </message>
    <message>
        <source>It is free for others.</source>
        <translation>برای دیگران آزاد است.</translation>
    </message>
    <message>
        <source>It is in “To review” now.</source>
        <translation>اکنون در صف «برای بررسی» است.</translation>
    </message>
    <message>
        <source>It is in “To decide” now, free for who decides.</source>
        <translation>اکنون در صف «برای تصمیم» است، آزاد برای تصمیم‌گیرنده.</translation>
    </message>
    <message>
        <source>Ask for a second look?</source>
        <translation>نگاه دوم خواسته شود؟</translation>
    </message>
    <message>
        <source>Somebody else looks at the case, and you let it go. Say what they should look at.</source>
        <translation>کس دیگری پرونده را می‌بیند و شما رهایش می‌کنید. بگویید به چه نگاه کند.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>خواستن</translation>
    </message>
    <message>
        <source>Your name, {officer}, and this moment stay with it. Say what you do about it; what has to be done for the person is not done by this.</source>
        <translation>نام شما، {officer}، و این لحظه با آن می‌ماند. بگویید چه می‌کنید؛ آنچه باید برای شخص انجام شود با این انجام نمی‌شود.</translation>
    </message>
    <message>
        <source>Acknowledge this?</source>
        <translation>این تأیید شود؟</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>تأیید</translation>
    </message>
    <message>
        <source>It is with your colleague now.</source>
        <translation>اکنون نزد همکار شماست.</translation>
    </message>
    <message>
        <source>Somebody else looks.</source>
        <translation>کس دیگری نگاه می‌کند.</translation>
    </message>
    <message>
        <source>Acknowledged. Your name stands with it.</source>
        <translation>تأیید شد. نام شما با آن است.</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Claimed by me</source>
        <translation>نزد من</translation>
    </message>
</context>
<context>
    <name>QueueTableModel</name>
    <message>
        <source>Case</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Waits since</source>
        <translation>در انتظار از</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>دانستنی</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>پاسگاه</translation>
    </message>
    <message>
        <source>Claimed by</source>
        <translation>نزد</translation>
    </message>
</context>
<context>
    <name>Queues</name>
    <message>
        <source>Urgent</source>
        <translation>فوری</translation>
    </message>
    <message>
        <source>New</source>
        <translation>تازه</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>برای بررسی</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>نگاه دوم</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>برای تصمیم</translation>
    </message>
    <message>
        <source>Possibly the same person</source>
        <translation>شاید همان شخص</translation>
    </message>
    <message>
        <source>Waiting for a post</source>
        <translation>در انتظار پاسگاه</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>بازگشته</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>گذشته از موعد</translation>
    </message>
    <message>
        <source>Cases come with the bundles of posts, through the inbox.</source>
        <translation>پرونده‌ها با بسته‌های پاسگاه‌ها، از راه رسیده‌ها می‌آیند.</translation>
    </message>
    <message>
        <source>What somebody has looked at once is reviewed here.</source>
        <translation>آنچه کسی یک بار دیده، این‌جا بررسی می‌شود.</translation>
    </message>
    <message>
        <source>A case is here when somebody wants another pair of eyes.</source>
        <translation>پرونده این‌جاست وقتی کسی می‌خواهد یک نفر دیگر هم ببیند.</translation>
    </message>
    <message>
        <source>A case is here once its review says it can be decided.</source>
        <translation>پرونده این‌جاست وقتی بررسی‌اش می‌گوید می‌توان تصمیم گرفت.</translation>
    </message>
    <message>
        <source>A case is here when somebody very like its person is known already.</source>
        <translation>پرونده این‌جاست وقتی شخصی بسیار همانند از پیش شناخته است.</translation>
    </message>
    <message>
        <source>Records sent back and tasks wait here until their post has answered.</source>
        <translation>سندهای بازگردانده و کارها این‌جا می‌مانند تا پاسگاه پاسخ دهد.</translation>
    </message>
    <message>
        <source>What a post answered or corrected comes back here.</source>
        <translation>آنچه پاسگاه پاسخ داده یا تصحیح کرده این‌جا بازمی‌گردد.</translation>
    </message>
    <message>
        <source>urgent release</source>
        <translation>فوری در اختیار گذاشته‌شده</translation>
    </message>
    <message>
        <source>open alarm</source>
        <translation>هشدار باز</translation>
    </message>
    <message>
        <source>critical mark</source>
        <translation>شاخص برای امروز</translation>
    </message>
    <message>
        <source>something newer arrived</source>
        <translation>چیز تازه‌ای رسید</translation>
    </message>
    <message>
        <source>decision to be looked at again</source>
        <translation>تصمیم باید دوباره دیده شود</translation>
    </message>
    <message>
        <source>record corrected</source>
        <translation>سند تصحیح شد</translation>
    </message>
    <message>
        <source>reply came</source>
        <translation>پاسخ رسید</translation>
    </message>
    <message>
        <source>task done</source>
        <translation>کار انجام شد</translation>
    </message>
    <message>
        <source>task not possible</source>
        <translation>کار شدنی نیست</translation>
    </message>
    <message>
        <source>has a clinical record</source>
        <translation>سند بالینی دارد</translation>
    </message>
    <message>
        <source>something in it cannot be read</source>
        <translation>چیزی در آن خوانده نمی‌شود</translation>
    </message>
    <message>
        <source>Urgent release by {officer}, {when}</source>
        <translation>فوری در اختیار گذاشت: {officer}، {when}</translation>
    </message>
    <message>
        <source>Open alarm, noticed by {officer}, {when}</source>
        <translation>هشدار باز، دیدهٔ {officer}، {when}</translation>
    </message>
    <message>
        <source>Critical mark, signed by {officer}, {when}</source>
        <translation>شاخص برای امروز، امضای {officer}، {when}</translation>
    </message>
    <message>
        <source>an urgent release</source>
        <translation>مورد فوری در اختیار گذاشته</translation>
    </message>
    <message>
        <source>an open alarm</source>
        <translation>هشدار باز</translation>
    </message>
    <message>
        <source>a critical mark</source>
        <translation>شاخص برای امروز</translation>
    </message>
    <message>
        <source>it was let go</source>
        <translation>رها شد</translation>
    </message>
    <message>
        <source>given to somebody else</source>
        <translation>به دیگری داده شد</translation>
    </message>
    <message>
        <source>moved on</source>
        <translation>پیش برده شد</translation>
    </message>
    <message>
        <source>the period of the organisation&apos;s rules was over</source>
        <translation>مدت قواعد سازمان سرآمد</translation>
    </message>
    <message>
        <source>the owner&apos;s account was closed</source>
        <translation>حساب دارنده بسته شد</translation>
    </message>
    <message>
        <source>it was made under a clock that stood ahead</source>
        <translation>زمانی گرفته شد که ساعت جلو بود</translation>
    </message>
    <message>
        <source>to be reviewed</source>
        <translation>برای بررسی</translation>
    </message>
    <message>
        <source>a second look wanted</source>
        <translation>نگاه دوم خواسته شد</translation>
    </message>
    <message>
        <source>ready to be decided</source>
        <translation>آمادهٔ تصمیم</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n پرونده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are still being sorted in: the numbers are too low.</source>
        <translation>
            <numerusform>‏%n پرونده هنوز چیده می‌شود: شمارها کمتر از واقع است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) with something urgent that nobody has acknowledged</source>
        <translation>
            <numerusform>پرونده‌ها با موردی فوری که کسی تأیید نکرده: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{officer} has it since {since}, given by {by}; ends {until}</source>
        <translation>از {since} نزد {officer} است، {by} داده؛ تا {until}</translation>
    </message>
    <message>
        <source>{officer} has it since {since}; ends {until}</source>
        <translation>از {since} نزد {officer} است؛ تا {until}</translation>
    </message>
    <message>
        <source>{officer} had it since {since}; {by}, {until}: {why}</source>
        <translation>از {since} نزد {officer} بود؛ {by}، {until}: {why}</translation>
    </message>
    <message>
        <source>{officer} had it since {since}; ended by itself {until}: {why}</source>
        <translation>از {since} نزد {officer} بود؛ {until} خودبه‌خود پایان یافت: {why}</translation>
    </message>
    <message>
        <source>{officer}, {when}: {step}</source>
        <translation>{officer}، {when}: {step}</translation>
    </message>
    <message>
        <source>a decision waits for its panel</source>
        <translation>تصمیمی در انتظار هیئت خود است</translation>
    </message>
    <message>
        <source>A psychologist&apos;s urgent release, an open alarm, a critical mark of a record or somebody who is held appears here.</source>
        <translation>خبر فوری روان‌شناس، هشدار باز، نشان بحرانی یک سند یا کسی که در بازداشت است اینجا پدیدار می‌شود.</translation>
    </message>
    <message>
        <source>What a post has not answered by its day appears here, and a legal review whose day has passed.</source>
        <translation>آنچه پاسگاه تا روزش پاسخ نداده است، و بررسی قضایی که روزش گذشته است، اینجا پدیدار می‌شود.</translation>
    </message>
    <message>
        <source>held by an authority</source>
        <translation>در بازداشت</translation>
    </message>
    <message>
        <source>Held by an authority, recorded by {officer}, {when}</source>
        <translation>در بازداشت، ثبت {officer}، {when}</translation>
    </message>
    <message>
        <source>somebody held by an authority</source>
        <translation>کسی در بازداشت</translation>
    </message>
</context>
<context>
    <name>QueuesPage</name>
    <message>
        <source>Queues</source>
        <translation>صف‌ها</translation>
    </message>
    <message>
        <source>Cases of this queue</source>
        <translation>پرونده‌های این صف</translation>
    </message>
    <message>
        <source>The queues could not be read. What is shown may not be all.</source>
        <translation>صف‌ها خوانده نشد. شاید آنچه دیده می‌شود همه نباشد.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>You have claimed no case.</source>
        <translation>پرونده‌ای نزد شما نیست.</translation>
    </message>
    <message>
        <source>Choose a queue, then a case, and claim it.</source>
        <translation>صفی را برگزینید، سپس پرونده‌ای را، و آن را بردارید.</translation>
    </message>
    <message>
        <source>Cases are being sorted in.</source>
        <translation>پرونده‌ها چیده می‌شوند.</translation>
    </message>
    <message>
        <source>Nothing waits here: {queue}.</source>
        <translation>چیزی این‌جا در انتظار نیست: {queue}.</translation>
    </message>
    <message>
        <source>Open the inbox</source>
        <translation>باز کردن رسیده‌ها</translation>
    </message>
    <message>
        <source>It is not known what waits here.</source>
        <translation>معلوم نیست چه چیزی این‌جا منتظر است.</translation>
    </message>
    <message>
        <source>Workers take in what posts send; it appears here by itself.</source>
        <translation>آنچه پاسگاه‌ها می‌فرستند خودبه‌خود دریافت می‌شود و این‌جا پیدا می‌شود.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Lock, Control L</source>
        <translation>قفل، Control L</translation>
    </message>
    <message>
        <source>Lock  Ctrl+L</source>
        <translation>قفل  Ctrl+L</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>کمتر</translation>
    </message>
    <message>
        <source>More</source>
        <translation>بیشتر</translation>
    </message>
    <message>
        <source>Fewer pages</source>
        <translation>صفحه‌های کمتر</translation>
    </message>
    <message>
        <source>More pages</source>
        <translation>صفحه‌های بیشتر</translation>
    </message>
</context>
<context>
    <name>RangePickerQuestion</name>
    <message>
        <source>Choose</source>
        <translation>انتخاب</translation>
    </message>
</context>
<context>
    <name>RangeQuestion</name>
    <message>
        <source>Clear</source>
        <translation>پاک کردن</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>چیزی انتخاب نشده</translation>
    </message>
</context>
<context>
    <name>RankLine</name>
    <message>
        <source>{option}, place {place} of {count}</source>
        <translation>‏{option}، جایگاه {place} از {count}</translation>
    </message>
    <message>
        <source>{option}, not in order yet</source>
        <translation>‏{option}، هنوز بی‌ترتیب</translation>
    </message>
    <message>
        <source>Move up: {option}</source>
        <translation>بالا بردن: {option}</translation>
    </message>
    <message>
        <source>Move down: {option}</source>
        <translation>پایین بردن: {option}</translation>
    </message>
</context>
<context>
    <name>RankQuestion</name>
    <message>
        <source>Keep this order</source>
        <translation>همین ترتیب بماند</translation>
    </message>
</context>
<context>
    <name>Raters</name>
    <message>
        <source>The first rater has not locked yet</source>
        <translation>ارزیاب نخست هنوز قطعی نکرده است</translation>
    </message>
    <message>
        <source>Nobody is named yet to rate second</source>
        <translation>هنوز ارزیاب دوم نام برده نشده است</translation>
    </message>
    <message>
        <source>The second rater rates</source>
        <translation>ارزیاب دوم ارزیابی می‌کند</translation>
    </message>
    <message>
        <source>Both have locked; opens when the first rater is here next</source>
        <translation>هر دو قطعی کردند؛ وقتی نفر نخست دوباره اینجا باشد باز می‌شود</translation>
    </message>
    <message>
        <source>Both lie side by side; nothing is settled</source>
        <translation>هر دو کنار هم است؛ توافقی نشده است</translation>
    </message>
    <message>
        <source>A consensus is proposed and waits for the other</source>
        <translation>توافقی پیشنهاد شده و منتظر دیگری است</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>توافق شد</translation>
    </message>
    <message>
        <source>Ended without a second rating</source>
        <translation>بدون ارزیابی دوم پایان یافت</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>وجود</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>چرا کنار گذاشته شد</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>اهمیت</translation>
    </message>
    <message>
        <source>Recency</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>استواری</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>میزان اطمینان</translation>
    </message>
    <message>
        <source>Raw agreement</source>
        <translation>توافق خام</translation>
    </message>
    <message>
        <source>The part of all pairs of ratings that are equal; chance is not taken off.</source>
        <translation>سهم جفت ارزیابی‌هایی که برابرند؛ تصادف کم نشده است.</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>کاپا</translation>
    </message>
    <message>
        <source>Agreement of two raters beyond chance; every difference counts alike.</source>
        <translation>توافق دو ارزیاب فراتر از تصادف؛ هر تفاوت یکسان حساب می‌شود.</translation>
    </message>
    <message>
        <source>Weighted kappa, linear</source>
        <translation>کاپای وزنی خطی</translation>
    </message>
    <message>
        <source>As kappa; a difference counts by how many steps of the scale it is.</source>
        <translation>مانند کاپا؛ تفاوت به شمار پله‌های مقیاس حساب می‌شود.</translation>
    </message>
    <message>
        <source>Weighted kappa, quadratic</source>
        <translation>کاپای وزنی مربعی</translation>
    </message>
    <message>
        <source>As kappa; a difference counts by the square of its steps.</source>
        <translation>مانند کاپا؛ تفاوت به مربع پله‌ها حساب می‌شود.</translation>
    </message>
    <message>
        <source>Alpha (ordinal)</source>
        <translation>آلفا (ترتیبی)</translation>
    </message>
    <message>
        <source>Agreement of any number of raters beyond chance; ratings may be left out.</source>
        <translation>توافق هر شمار ارزیاب فراتر از تصادف؛ برخی ارزیابی‌ها می‌تواند نباشد.</translation>
    </message>
    <message>
        <source>ICC(2,1)</source>
        <translation>ICC(2,1)</translation>
    </message>
    <message>
        <source>How much of the spread lies in what is rated, and not in who rates.</source>
        <translation>چه اندازه از پراکندگی در چیزِ ارزیابی‌شده است و نه در ارزیاب.</translation>
    </message>
    <message>
        <source>only one person rated</source>
        <translation>تنها یک نفر ارزیابی کرد</translation>
    </message>
    <message>
        <source>it compares two raters, and there are more</source>
        <translation>دو ارزیاب را مقایسه می‌کند و اینجا بیشترند</translation>
    </message>
    <message>
        <source>nothing was rated by two people</source>
        <translation>چیزی را دو نفر ارزیابی نکرده‌اند</translation>
    </message>
    <message>
        <source>everybody rated the same everywhere</source>
        <translation>همه همه‌جا یکسان ارزیابی کردند</translation>
    </message>
    <message>
        <source>the scale has no order</source>
        <translation>مقیاس ترتیب ندارد</translation>
    </message>
    <message>
        <source>the ratings are no numbers</source>
        <translation>ارزیابی‌ها عدد نیستند</translation>
    </message>
    <message>
        <source>fewer than two were rated by everybody</source>
        <translation>همه با هم کمتر از دو مورد را ارزیابی کردند</translation>
    </message>
    <message>
        <source>the ratings do not differ</source>
        <translation>ارزیابی‌ها تفاوتی ندارند</translation>
    </message>
    <message>
        <source>The person said it</source>
        <translation>خود شخص گفت</translation>
    </message>
    <message>
        <source>Seen by the first rater</source>
        <translation>ارزیاب نخست دید</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>مدرک</translation>
    </message>
    <message>
        <source>Somebody else said it</source>
        <translation>کس دیگری گفت</translation>
    </message>
    <message>
        <source>Opinion of the first rater</source>
        <translation>نظر ارزیاب نخست</translation>
    </message>
    <message>
        <source>undefined: {why}</source>
        <translation>تعریف‌نشده: {why}</translation>
    </message>
    <message>
        <source>{value} (95 %: {low} to {high})</source>
        <translation>{value} (۹۵٪: از {low} تا {high})</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>ارزیابی نشد</translation>
    </message>
    <message>
        <source>Speaks for it</source>
        <translation>مؤید این است</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>خلاف این است</translation>
    </message>
    <message>
        <source>Speaks both ways</source>
        <translation>به هر دو سو</translation>
    </message>
    <message>
        <source>{side}: {line}</source>
        <translation>{side}: {line}</translation>
    </message>
    <message>
        <source>In what is signed this line is {key}.</source>
        <translation>در آنچه امضا شده است این سطر {key} است.</translation>
    </message>
</context>
<context>
    <name>RatersPage</name>
    <message>
        <source>Second rater</source>
        <translation>ارزیاب دوم</translation>
    </message>
    <message>
        <source>Second ratings</source>
        <translation>ارزیابی‌های دوم</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>توافق</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>آنچه نشان داده می‌شود</translation>
    </message>
    <message>
        <source>Lock my ratings</source>
        <translation>قطعی کردن ارزیابی من</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>بازگشت به فهرست</translation>
    </message>
    <message>
        <source>Ratings that both have locked are open now.</source>
        <translation>ارزیابی‌هایی که هر دو قطعی کردند اکنون باز است.</translation>
    </message>
    <message>
        <source>Rate the evidence</source>
        <translation>ارزیابی شواهد</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>کنار هم</translation>
    </message>
    <message>
        <source>End without a second rating?</source>
        <translation>بدون ارزیابی دوم پایان یابد؟</translation>
    </message>
    <message>
        <source>The first rater&apos;s draft goes on, and may be signed. The reason is signed too.</source>
        <translation>پیش‌نویس ارزیاب نخست ادامه می‌یابد و می‌توان آن را امضا کرد. دلیل هم امضا می‌شود.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>پایان دادن</translation>
    </message>
    <message>
        <source>Your ratings are locked. The second rater gets the evidence and nothing else.</source>
        <translation>ارزیابی شما قطعی شد. ارزیاب دوم شواهد را می‌گیرد و نه چیز دیگر.</translation>
    </message>
    <message>
        <source>Give this second rating up?</source>
        <translation>از این ارزیابی دوم دست می‌کشید؟</translation>
    </message>
    <message>
        <source>A supervisor may ask somebody else. What you rated stays sealed.</source>
        <translation>سرپرست می‌تواند از کس دیگری بخواهد. آنچه ارزیابی کردید مهر و موم می‌ماند.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>دست کشیدن</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>ذخیره شد</translation>
    </message>
    <message>
        <source>Your ratings are locked and signed.</source>
        <translation>ارزیابی شما قطعی و امضا شد.</translation>
    </message>
    <message>
        <source>Say of each difference what the two settle on.</source>
        <translation>دربارهٔ هر تفاوت بگویید دو نفر بر چه توافق می‌کنند.</translation>
    </message>
    <message>
        <source>Training sets</source>
        <translation>نمونه‌های آموزشی</translation>
    </message>
    <message>
        <source>What else is to be said</source>
        <translation>چه چیز دیگری باید گفت</translation>
    </message>
</context>
<context>
    <name>RatingBody</name>
    <message>
        <source>Add a line of evidence</source>
        <translation>افزودن سطر شاهد</translation>
    </message>
    <message>
        <source>Evidence {number}</source>
        <translation>شاهد {number}</translation>
    </message>
</context>
<context>
    <name>RatingView</name>
    <message>
        <source>Indicator</source>
        <translation>شاخص</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>شاخص‌ها</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>شواهد</translation>
    </message>
    <message>
        <source>Reasons in words</source>
        <translation>دلایل به واژه‌ها</translation>
    </message>
    <message>
        <source>Say which evidence, and why.</source>
        <translation>بگویید کدام شواهد و چرا.</translation>
    </message>
    <message>
        <source>Next indicator</source>
        <translation>شاخص بعدی</translation>
    </message>
    <message>
        <source>I cannot rate this…</source>
        <translation>نمی‌توانم این را ارزیابی کنم…</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>حذف شد</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>ارزیابی شد</translation>
    </message>
    <message>
        <source>{open} of {all} are not rated yet.</source>
        <translation>{open} از {all} هنوز ارزیابی نشده است.</translation>
    </message>
    <message>
        <source>Not rated yet</source>
        <translation>هنوز ارزیابی نشده</translation>
    </message>
</context>
<context>
    <name>ReadOnlyQuestion</name>
    <message>
        <source>No answer</source>
        <translation>بی‌پاسخ</translation>
    </message>
    <message>
        <source>Go to the question that opens this</source>
        <translation>به پرسشی که این را باز می‌کند</translation>
    </message>
    <message>
        <source>To the page of the case…</source>
        <translation>به صفحهٔ پرونده…</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Go to a section</source>
        <translation>رفتن به بخش</translation>
    </message>
    <message>
        <source>Find in it</source>
        <translation>یافتن در آن</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>قبلی (Shift+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>بعدی (F3)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>کوچک‌تر (Ctrl+−)</translation>
    </message>
    <message>
        <source>Fit the width (Ctrl+0)</source>
        <translation>به اندازهٔ پهنا (Ctrl+0)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>بزرگ‌تر (Ctrl++)</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>‏{at} از {count}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>یافت نشد</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>‏{percent} ٪</translation>
    </message>
    <message>
        <source>Size {percent} %; fit the width</source>
        <translation>اندازه {percent} ٪؛ به اندازهٔ پهنا</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>صفحهٔ {page} از {pages}</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>عبارت عبور شما</translation>
    </message>
    <message>
        <source>It is kept with what was decided.</source>
        <translation>همراه آنچه تصمیم گرفته شد نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>دلیل را بنویسید.</translation>
    </message>
    <message>
        <source>The reason is too long. The limit is {limit} characters.</source>
        <translation>دلیل بیش از اندازه بلند است. حداکثر {limit} نویسه است.</translation>
    </message>
    <message>
        <source>Enter your passphrase.</source>
        <translation>عبارت عبور خود را بنویسید.</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Begin recording</source>
        <translation>آغاز ضبط صدا</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>نوشتن پاسخ</translation>
    </message>
    <message>
        <source>Record the talk</source>
        <translation>ضبط صدای گفت‌وگو</translation>
    </message>
    <message>
        <source>They agreed: {when}, asked by {who}, in {language}.</source>
        <translation>رضایت دادند: {when}، پرسنده {who}، زبان: {language}.</translation>
    </message>
    <message>
        <source>Ask in the person&apos;s language: “May I record what we say? You may say no, and nothing changes. You may stop it at any time, without a reason.”</source>
        <translation>به زبان شخص بپرسید: «می‌توانم گفته‌هایمان را ضبط کنم؟ می‌توانید بگویید نه، و چیزی عوض نمی‌شود. هر وقت بخواهید می‌توانید بی‌دلیل آن را متوقف کنید.»</translation>
    </message>
    <message>
        <source>They said no before. Do not ask again and again.</source>
        <translation>پیش‌تر نه گفتند. باز و باز نپرسید.</translation>
    </message>
    <message>
        <source>How you asked, and in which words</source>
        <translation>چگونه و با چه واژه‌هایی پرسیدید</translation>
    </message>
    <message>
        <source>Also who was there.</source>
        <translation>و چه کسی آنجا بود.</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>به کدام زبان</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>شخص چه گفت</translation>
    </message>
    <message>
        <source>They agree</source>
        <translation>رضایت می‌دهند</translation>
    </message>
    <message>
        <source>They refuse</source>
        <translation>رضایت نمی‌دهند</translation>
    </message>
    <message>
        <source>Refusing, or taking it back, changes nothing: no question, no rating, no decision. While it runs a sign stands above every page.</source>
        <translation>نپذیرفتن یا پس گرفتن چیزی را عوض نمی‌کند: نه پرسش، نه ارزیابی، نه تصمیم. تا ضبط می‌شود، نشانه‌ای بالای هر صفحه است.</translation>
    </message>
    <message>
        <source>Write how you asked, and in which words.</source>
        <translation>بنویسید چگونه و با چه واژه‌هایی پرسیدید.</translation>
    </message>
    <message>
        <source>What is written is too long to be kept.</source>
        <translation>نوشته برای نگه‌داری بسیار بلند است.</translation>
    </message>
    <message>
        <source>Write in which language you asked.</source>
        <translation>بنویسید به کدام زبان پرسیدید.</translation>
    </message>
    <message>
        <source>Choose what they said.</source>
        <translation>آنچه گفتند را برگزینید.</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Back to the case</source>
        <translation>بازگشت به پرونده</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>خواندن</translation>
    </message>
    <message>
        <source>About this record</source>
        <translation>دربارهٔ این سند</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>آنچه نشان داده می‌شود</translation>
    </message>
    <message>
        <source>Signed {when} by {officer}, {desk}</source>
        <translation>امضاشده {when} به دست {officer}، {desk}</translation>
    </message>
    <message>
        <source>Only psychologists can open this record.</source>
        <translation>فقط روان‌شناسان می‌توانند این سند را باز کنند.</translation>
    </message>
    <message>
        <source>This record is not sealed to you.</source>
        <translation>این سند برای شما مهر و موم نشده است.</translation>
    </message>
    <message>
        <source>A new record is made that names this one. It begins with these answers; this record is never changed and stays beside it.</source>
        <translation>سند تازه‌ای ساخته می‌شود که این یکی را نام می‌برد. با همین پاسخ‌ها آغاز می‌شود؛ این سند هرگز تغییر نمی‌کند و کنار آن می‌ماند.</translation>
    </message>
    <message>
        <source>Correct this record?</source>
        <translation>این سند تصحیح شود؟</translation>
    </message>
    <message>
        <source>Begin the correction</source>
        <translation>آغاز تصحیح</translation>
    </message>
    <message>
        <source>It goes into a new bundle. Write it to the stick.</source>
        <translation>در بستهٔ تازه‌ای می‌رود. آن را روی فلش بنویسید.</translation>
    </message>
    <message>
        <source>What you need to know of it stands at the top of the page of the case.</source>
        <translation>آنچه باید از آن بدانید در بالای صفحهٔ پرونده است.</translation>
    </message>
    <message>
        <source>Digest (SHA-256): {digest}</source>
        <translation>چکیده (SHA-256): {digest}</translation>
    </message>
    <message>
        <source>Instrument: {id} {version}</source>
        <translation>پرسش‌نامه: {id} {version}</translation>
    </message>
</context>
<context>
    <name>RecordReading</name>
    <message>
        <source>Print…</source>
        <translation>چاپ…</translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s)</source>
        <translation>
            <numerusform>‏%n فایل پیوست</numerusform>
        </translation>
    </message>
    <message>
        <source>Print this record?</source>
        <translation>این سند چاپ شود؟</translation>
    </message>
</context>
<context>
    <name>RecordingCard</name>
    <message>
        <source>Listen from the beginning</source>
        <translation>گوش دادن از آغاز</translation>
    </message>
    <message>
        <source>Type what is said…</source>
        <translation>نوشتن گفته‌ها…</translation>
    </message>
    <message>
        <source>Check that it is what was recorded</source>
        <translation>بررسی اینکه همان ضبط‌شده است</translation>
    </message>
    <message>
        <source>Send to headquarters…</source>
        <translation>فرستادن به ستاد…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>پاک کردن همیشگی…</translation>
    </message>
    <message>
        <source>Places in it</source>
        <translation>جاهای آن</translation>
    </message>
    <message>
        <source>What was typed</source>
        <translation>آنچه نوشته شد</translation>
    </message>
    <message>
        <source>Clinical: sealed to psychologists</source>
        <translation>بالینی: برای روان‌شناسان مهر و موم شده</translation>
    </message>
    <message>
        <source>Its sound was signed for headquarters</source>
        <translation>صدای آن برای ستاد امضا شد</translation>
    </message>
    <message>
        <source>Is erased by the rule from {day}</source>
        <translation>طبق قاعده از {day} پاک می‌شود</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>ترجمه</translation>
    </message>
</context>
<context>
    <name>RecordingRoute</name>
    <message>
        <source>Recording ended. {why}.</source>
        <translation>ضبط صدا پایان یافت. {why}.</translation>
    </message>
    <message>
        <source>Recording ended.</source>
        <translation>ضبط صدا پایان یافت.</translation>
    </message>
</context>
<context>
    <name>RecordingStrip</name>
    <message>
        <source>They take it back</source>
        <translation>پس می‌گیرند</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>توقف ضبط صدا</translation>
    </message>
    <message>
        <source>Recording is paused.</source>
        <translation>ضبط صدا در مکث است.</translation>
    </message>
    <message>
        <source>Recording, but nothing is heard. Look at the microphone.</source>
        <translation>ضبط می‌شود، اما چیزی شنیده نمی‌شود. میکروفون را ببینید.</translation>
    </message>
    <message>
        <source>This talk is being recorded.</source>
        <translation>صدای این گفت‌وگو ضبط می‌شود.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>مکث</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>در حال ضبط</translation>
    </message>
</context>
<context>
    <name>Recordings</name>
    <message>
        <source>Stopped</source>
        <translation>متوقف شد</translation>
    </message>
    <message>
        <source>Ended when the desk was locked</source>
        <translation>با قفل شدن میز کار پایان یافت</translation>
    </message>
    <message>
        <source>Ended when the person took consent back</source>
        <translation>وقتی شخص رضایت را پس گرفت پایان یافت</translation>
    </message>
    <message>
        <source>Ended because a safeguard held</source>
        <translation>پایان یافت، چون یک حفاظ مانع شد</translation>
    </message>
    <message>
        <source>Ended because no sound came any more</source>
        <translation>پایان یافت، چون دیگر صدایی نمی‌آمد</translation>
    </message>
    <message>
        <source>Broke off with the program; what came before is whole</source>
        <translation>با برنامه قطع شد؛ آنچه پیش از آن بود سالم است</translation>
    </message>
    <message>
        <source>Ended at the longest one may be</source>
        <translation>پایان یافت: بیش از این نمی‌شود</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>پرسش</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>مکث</translation>
    </message>
    <message>
        <source>Went on</source>
        <translation>ادامه یافت</translation>
    </message>
    <message>
        <source>Sound is missing here</source>
        <translation>اینجا صدا نیست</translation>
    </message>
    <message>
        <source>Is being recorded</source>
        <translation>ضبط می‌شود</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>پاک‌شده</translation>
    </message>
</context>
<context>
    <name>RecordingsPage</name>
    <message>
        <source>Cases</source>
        <translation>پرونده‌ها</translation>
    </message>
    <message>
        <source>What they say to being recorded</source>
        <translation>شخص دربارهٔ ضبط صدا چه گفت</translation>
    </message>
    <message>
        <source>They take it back</source>
        <translation>پس می‌گیرند</translation>
    </message>
    <message>
        <source>No recording of this case</source>
        <translation>این پرونده ضبط صدا ندارد</translation>
    </message>
    <message>
        <source>A talk is recorded from its questions, once the person agreed.</source>
        <translation>پس از رضایت شخص، گفت‌وگو از صفحهٔ پرسش‌ها ضبط می‌شود.</translation>
    </message>
    <message>
        <source>They agree.</source>
        <translation>رضایت می‌دهند.</translation>
    </message>
    <message>
        <source>They said no. It says nothing about them.</source>
        <translation>گفتند نه. این چیزی دربارهٔ آنان نمی‌گوید.</translation>
    </message>
    <message>
        <source>They took it back. It says nothing about them.</source>
        <translation>پس گرفتند. این چیزی دربارهٔ آنان نمی‌گوید.</translation>
    </message>
    <message>
        <source>Nobody has asked.</source>
        <translation>کسی نپرسیده است.</translation>
    </message>
    <message>
        <source>{when}, by {who}, in {language}.</source>
        <translation>{when}، پرسنده {who}، زبان: {language}.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>گوش دادن</translation>
    </message>
    <message>
        <source>Who listens, to which part, when and why stands in the log.</source>
        <translation>اینکه چه کسی کدام بخش را کی و چرا شنید در گزارش رویدادها می‌آید.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s), each in its place: this is what was recorded.</source>
        <translation>
            <numerusform>%n تکه، هر یک در جای خود: همان است که ضبط شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send to headquarters</source>
        <translation>فرستادن به ستاد</translation>
    </message>
    <message>
        <source>The sound goes with the next bundle, sealed to headquarters. Otherwise it stays at this desk.</source>
        <translation>صدا با بستهٔ بعدی، مهر و موم برای ستاد، می‌رود. وگرنه در همین میز کار می‌ماند.</translation>
    </message>
    <message>
        <source>Sign it</source>
        <translation>امضا کردن</translation>
    </message>
    <message>
        <source>It goes with the next bundle.</source>
        <translation>با بستهٔ بعدی می‌رود.</translation>
    </message>
    <message>
        <source>Erase this recording</source>
        <translation>پاک کردن همیشگی این ضبط صدا</translation>
    </message>
    <message>
        <source>Sound, marks and typed words go. That there was a recording, and how long, stays. Backups made before still have it.</source>
        <translation>صدا، نشانه‌ها و نوشته‌ها می‌روند. اینکه ضبطی بود و چه‌قدر بود می‌ماند. نسخه‌های پشتیبان پیشین هنوز آن را دارند.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>پاک کردن همیشگی</translation>
    </message>
    <message>
        <source>Erased.</source>
        <translation>برای همیشه پاک شد.</translation>
    </message>
    <message>
        <source>Written down. Nothing more is recorded.</source>
        <translation>نوشته شد. دیگر چیزی ضبط نمی‌شود.</translation>
    </message>
</context>
<context>
    <name>RecoverStep</name>
    <message>
        <source>The two custodians open the recovery file one after the other, each with their own passphrase. The desk gets a new officer; what psychologists wrote stays closed to them.</source>
        <translation>دو امانت‌دار کلید فایل بازیابی را یکی پس از دیگری، هر یک با عبارت عبور خود، می‌گشایند. میز کار کارمند تازه‌ای می‌گیرد؛ آنچه روان‌شناسان نوشته‌اند برای آنان بسته می‌ماند.</translation>
    </message>
    <message>
        <source>Choose the recovery file…</source>
        <translation>انتخاب فایل بازیابی…</translation>
    </message>
    <message>
        <source>Passphrase of the first custodian</source>
        <translation>عبارت عبور امانت‌دار نخست</translation>
    </message>
    <message>
        <source>Passphrase of the second custodian</source>
        <translation>عبارت عبور امانت‌دار دوم</translation>
    </message>
    <message>
        <source>The new officer</source>
        <translation>کارمند تازه</translation>
    </message>
    <message>
        <source>As it stands in signatures.</source>
        <translation>چنان‌که در امضاها می‌آید.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Headquarters sees it and approves it.</source>
        <translation>ستاد آن را می‌بیند و تأیید می‌کند.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>نقش</translation>
    </message>
    <message>
        <source>Passphrase of the new officer</source>
        <translation>عبارت عبور کارمند تازه</translation>
    </message>
    <message>
        <source>At least 15 characters; four or five words that do not belong together are good.</source>
        <translation>دست‌کم ۱۵ نویسه؛ چهار یا پنج واژهٔ بی‌ارتباط با هم خوب است.</translation>
    </message>
    <message>
        <source>Recovery file: {name}</source>
        <translation>فایل بازیابی: {name}</translation>
    </message>
    <message>
        <source>The recovery file is missing</source>
        <translation>فایل بازیابی مشخص نیست</translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation>‏{field} نوشته نشده است</translation>
    </message>
    <message>
        <source>Name is missing</source>
        <translation>نام نوشته نشده است</translation>
    </message>
    <message>
        <source>One of the two passphrases does not open the recovery file.</source>
        <translation>یکی از دو عبارت عبور فایل بازیابی را نمی‌گشاید.</translation>
    </message>
    <message>
        <source>The custodians are asked in the order in which the file was made.</source>
        <translation>از امانت‌داران به همان ترتیبی پرسیده می‌شود که فایل ساخته شد.</translation>
    </message>
    <message>
        <source>This recovery file is not the one the backup was made for.</source>
        <translation>این فایل بازیابی آن نیست که نسخهٔ پشتیبان برایش ساخته شد.</translation>
    </message>
    <message>
        <source>Ask headquarters which one it had then.</source>
        <translation>از ستاد بپرسید آن زمان کدام را داشت.</translation>
    </message>
    <message>
        <source>Choose the recovery file</source>
        <translation>فایل بازیابی را انتخاب کنید</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Recovery identity</source>
        <translation>هویت بازیابی</translation>
    </message>
    <message>
        <source>At least 15 characters; four or five words that do not belong together are good.</source>
        <translation>دست‌کم ۱۵ نویسه؛ چهار یا پنج واژهٔ بی‌ارتباط با هم خوب است.</translation>
    </message>
    <message>
        <source>Passphrase of the first custodian</source>
        <translation>عبارت عبور امانت‌دار نخست</translation>
    </message>
    <message>
        <source>Passphrase of the second custodian</source>
        <translation>عبارت عبور امانت‌دار دوم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>First custodian</source>
        <translation>امانت‌دار نخست</translation>
    </message>
    <message>
        <source>Only the first custodian looks at the screen and types. Nobody can show this passphrase again: write it down and keep it apart from the file.</source>
        <translation>فقط امانت‌دار نخست به صفحه نگاه می‌کند و می‌نویسد. هیچ کس نمی‌تواند این عبارت عبور را دوباره نشان دهد: آن را بنویسید و جدا از فایل نگه دارید.</translation>
    </message>
    <message>
        <source>There is a recovery identity already. Keep its file and passphrases: backups made so far open only with them.</source>
        <translation>هویت بازیابی از پیش هست. فایل و عبارت‌های عبورش را نگه دارید: نسخه‌های پشتیبان تاکنون فقط با آن‌ها گشوده می‌شوند.</translation>
    </message>
    <message>
        <source>Go on to the second custodian</source>
        <translation>رفتن به امانت‌دار دوم</translation>
    </message>
    <message>
        <source>Second custodian</source>
        <translation>امانت‌دار دوم</translation>
    </message>
    <message>
        <source>The first custodian&apos;s passphrase is out of sight. Now only the second custodian looks at the screen and types another one.</source>
        <translation>عبارت عبور امانت‌دار نخست از دید بیرون است. اکنون فقط امانت‌دار دوم به صفحه نگاه می‌کند و عبارت دیگری می‌نویسد.</translation>
    </message>
    <message>
        <source>Make the recovery identity</source>
        <translation>ساختن هویت بازیابی</translation>
    </message>
    <message>
        <source>The two custodians need two different passphrases</source>
        <translation>دو امانت‌دار به دو عبارت عبور متفاوت نیاز دارند</translation>
    </message>
</context>
<context>
    <name>RecoveryPanel</name>
    <message>
        <source>The recovery identity opens backups of all desks when no officer&apos;s passphrase is left. Two custodians make it together, each with a passphrase of their own; one alone opens nothing. Desks learn of it when they join or renew, and only backups made after that open with it.</source>
        <translation>هویت بازیابی نسخه‌های پشتیبان همهٔ میزهای کار را وقتی می‌گشاید که عبارت عبور هیچ کارمندی نمانده است. دو امانت‌دار با هم، هر یک با عبارت عبور خود، آن را می‌سازند؛ یکی به‌تنهایی چیزی را نمی‌گشاید. میزهای کار هنگام ورود یا تجدید از آن آگاه می‌شوند و فقط نسخه‌های پشتیبان پس از آن با آن گشوده می‌شوند.</translation>
    </message>
    <message>
        <source>Make the recovery identity…</source>
        <translation>ساختن هویت بازیابی…</translation>
    </message>
    <message>
        <source>There is a recovery identity: {fingerprint}</source>
        <translation>هویت بازیابی هست: {fingerprint}</translation>
    </message>
    <message>
        <source>There is no recovery identity yet.</source>
        <translation>هنوز هویت بازیابی نیست.</translation>
    </message>
    <message>
        <source>The recovery identity is on the stick: {name}. Safe to remove.</source>
        <translation>هویت بازیابی روی فلش است: {name}. می‌توان فلش را جدا کرد.</translation>
    </message>
    <message>
        <source>The recovery identity is in a folder on this computer: {name}. Move it onto a stick.</source>
        <translation>هویت بازیابی در پوشه‌ای روی همین رایانه است: {name}. آن را به فلش ببرید.</translation>
    </message>
    <message>
        <source>Put the stick in the safe. Keep the two passphrases in two sealed envelopes, each with its custodian and not in this safe. It opens only with both, the first custodian&apos;s first. Try it once with a backup before you rely on it.</source>
        <translation>فلش را در گاوصندوق بگذارید. دو عبارت عبور را در دو پاکت بسته نگه دارید، هر یک نزد امانت‌دار خود و نه در این گاوصندوق. فقط با هر دو گشوده می‌شود، نخست با عبارت امانت‌دار نخست. پیش از تکیه بر آن یک بار با نسخهٔ پشتیبان بیازمایید.</translation>
    </message>
    <message>
        <source>The stick could not be written. There is no new recovery identity.</source>
        <translation>روی فلش نوشته نشد. هویت بازیابی تازه‌ای نیست.</translation>
    </message>
    <message>
        <source>Take another stick, or make room on this one.</source>
        <translation>فلش دیگری بگیرید، یا روی این یکی جا باز کنید.</translation>
    </message>
    <message>
        <source>A recovery identity lies on this stick already: {name}</source>
        <translation>هویت بازیابی‌ای از پیش روی این فلش است: {name}</translation>
    </message>
    <message>
        <source>Nothing was written. Take another stick: backups may need the one that is there.</source>
        <translation>چیزی نوشته نشد. فلش دیگری بگیرید: شاید نسخه‌های پشتیبان به آنچه آنجاست نیاز داشته باشند.</translation>
    </message>
</context>
<context>
    <name>RefusedRow</name>
    <message>
        <source>Clear…</source>
        <translation>پاک کردن…</translation>
    </message>
    <message>
        <source>Clear what was refused…</source>
        <translation>پاک کردن موارد پذیرفته‌نشده…</translation>
    </message>
    <message>
        <source>Refused records take {used} MB of {most} MB; beyond that the largest go first.</source>
        <translation>سندهای پذیرفته‌نشده {used} مگابایت از {most} مگابایت را گرفته‌اند؛ بیش از آن، نخست بزرگ‌ترین‌ها می‌روند.</translation>
    </message>
</context>
<context>
    <name>RegisterPanel</name>
    <message>
        <source>Each certificate that headquarters issues stands in its register, which every desk is sent. After a restore from a backup those issued since are missing, and what was signed under them is held. Take back only what you know headquarters issued: one that nobody here remembers may have been made with a copy of the issuing key.</source>
        <translation>هر گواهی که ستاد صادر می‌کند در دفتر ثبت آن می‌آید، و این دفتر برای همهٔ میزهای کار فرستاده می‌شود. پس از بازگرداندن از نسخهٔ پشتیبان، گواهی‌های صادرشده پس از آن در دفتر نیست و آنچه با آن‌ها امضا شده معطل می‌ماند. فقط گواهی‌ای را به دفتر بازگردانید که می‌دانید ستاد صادر کرده است: گواهی‌ای که هیچ کس اینجا به یاد ندارد شاید با رونوشتی از کلید صدور ساخته شده باشد.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>نقش</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>صدور</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>چه کسی نشان داد</translation>
    </message>
    <message>
        <source>Missing certificates</source>
        <translation>گواهی‌هایی که در دفتر نیست</translation>
    </message>
    <message>
        <source>It stands in the log, with both officers.</source>
        <translation>با نام هر دو کارمند در گزارش رویدادها می‌آید.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Certificates that came and the register does not name: {count}</source>
        <translation>گواهی‌هایی که آمده و در دفتر ثبت نیست: {count}</translation>
    </message>
    <message>
        <source>Choose those to take back; a second officer is asked for their passphrase.</source>
        <translation>گواهی‌هایی را که باید بازگردانده شود انتخاب کنید؛ از کارمند دوم عبارت عبورش خواسته می‌شود.</translation>
    </message>
    <message>
        <source>The register names every certificate that came.</source>
        <translation>همهٔ گواهی‌هایی که آمده در دفتر ثبت هست.</translation>
    </message>
    <message>
        <source>not seen here yet: {digest}</source>
        <translation>هنوز اینجا دیده نشده: {digest}</translation>
    </message>
    <message>
        <source>{name} (revoked)</source>
        <translation>‏{name} (باطل‌شده)</translation>
    </message>
    <message>
        <source>a desk not known here</source>
        <translation>میز کاری که اینجا شناخته نیست</translation>
    </message>
    <message numerus="yes">
        <source>Take %n certificate(s) back into the register…</source>
        <translation>
            <numerusform>بازگرداندن %n گواهی به دفتر ثبت…</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>دلیل را بنویسید.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) are in the register again.</source>
        <translation>
            <numerusform>‏%n گواهی دوباره در دفتر ثبت است.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was held because of them can be taken in now, under Set aside at intake. Return bundles bring the register to every desk.</source>
        <translation>آنچه به سبب آن‌ها معطل مانده بود اکنون در «جداگذاشته‌شده هنگام پذیرش» پذیرفتنی است. بسته‌های پاسخ دفتر ثبت را به همهٔ میزهای کار می‌برند.</translation>
    </message>
</context>
<context>
    <name>ReleaseDialog</name>
    <message>
        <source>Release to everyone on this case?</source>
        <translation>در اختیار همهٔ دست‌اندرکاران این پرونده گذاشته شود؟</translation>
    </message>
    <message>
        <source>Everyone who may open this case will read these words, and they cannot be taken back. Write only what others need to know.</source>
        <translation>هر که می‌تواند این پرونده را باز کند این واژه‌ها را می‌خواند و بازگرفتنی نیستند. فقط آنچه دیگران باید بدانند بنویسید.</translation>
    </message>
    <message>
        <source>Why others need to know</source>
        <translation>چرا دیگران باید بدانند</translation>
    </message>
    <message>
        <source>What they need to know</source>
        <translation>چه باید بدانند</translation>
    </message>
    <message>
        <source>It comes from</source>
        <translation>از کجا آمده</translation>
    </message>
    <message>
        <source>no questionnaire</source>
        <translation>بدون پرسش‌نامه</translation>
    </message>
    <message>
        <source>You sign it with this, and it goes to HQ with the next bundle: words about safety first.</source>
        <translation>با این امضا می‌کنید و با بستهٔ بعدی به ستاد می‌رود: نخست آنچه دربارهٔ ایمنی است.</translation>
    </message>
    <message>
        <source>Keep it closed</source>
        <translation>بسته بماند</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>در اختیار گذاشتن</translation>
    </message>
    <message>
        <source>Choose why others need to know.</source>
        <translation>انتخاب کنید چرا دیگران باید بدانند.</translation>
    </message>
    <message>
        <source>Write what they need to know.</source>
        <translation>بنویسید چه باید بدانند.</translation>
    </message>
    <message>
        <source>That is too long. The limit is {limit} characters.</source>
        <translation>بیش از اندازه بلند است. حداکثر {limit} نویسه است.</translation>
    </message>
</context>
<context>
    <name>ReleasesStrip</name>
    <message>
        <source>Released by psychologists</source>
        <translation>آنچه روان‌شناسان در اختیار گذاشته‌اند</translation>
    </message>
    <message>
        <source>{officer}, {when}</source>
        <translation>‏{officer}، {when}</translation>
    </message>
</context>
<context>
    <name>Remarking</name>
    <message>
        <source>The record stays as it is. If something in it is wrong, correct it instead: the correction is the answer.</source>
        <translation>سند همان‌گونه می‌ماند. اگر چیزی در آن نادرست است، آن را تصحیح کنید: تصحیح خودِ پاسخ است.</translation>
    </message>
    <message>
        <source>Reply to the remark</source>
        <translation>پاسخ به یادداشت</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>پاسخ</translation>
    </message>
    <message>
        <source>Signed. It goes with the next bundle.</source>
        <translation>امضا شد. با بستهٔ بعدی می‌رود.</translation>
    </message>
</context>
<context>
    <name>RemarksCard</name>
    <message>
        <source>Sent back</source>
        <translation>بازگردانده شد</translation>
    </message>
    <message>
        <source>Reply…</source>
        <translation>پاسخ…</translation>
    </message>
    <message>
        <source>Send it back…</source>
        <translation>بازگرداندن…</translation>
    </message>
    <message>
        <source>{officer}, {when}:</source>
        <translation>‏{officer}، {when}:</translation>
    </message>
    <message>
        <source>Reply of {officer}: {words}</source>
        <translation>پاسخ {officer}: {words}</translation>
    </message>
    <message>
        <source>Corrected by {officer}, {when}.</source>
        <translation>تصحیح: {officer}، {when}.</translation>
    </message>
    <message>
        <source>Waits for a correction or a reply.</source>
        <translation>در انتظار تصحیح یا پاسخ است.</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Remove this?</source>
        <translation>این برداشته شود؟</translation>
    </message>
    <message>
        <source>{name}
Its answers leave this interview; the log keeps what was answered.</source>
        <translation>‏{name}
پاسخ‌های آن از این گفت‌وگو بیرون می‌روند؛ گزارش پاسخ‌ها آنچه را پاسخ داده شد نگه می‌دارد.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>بماند</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
</context>
<context>
    <name>RemoveKeyFileDialog</name>
    <message>
        <source>Ask for no key file any more</source>
        <translation>دیگر فایل کلید خواسته نشود</translation>
    </message>
    <message>
        <source>Remove the key file</source>
        <translation>برداشتن فایل کلید</translation>
    </message>
    <message>
        <source>From now on your passphrase alone opens this desk for you. Backups made until now still need the file: keep it as long as you keep them.</source>
        <translation>از این پس فقط عبارت عبور شما این میز کار را برایتان می‌گشاید. نسخه‌های پشتیبان تاکنون هنوز فایل را می‌خواهند: تا آن‌ها را نگه می‌دارید فایل را هم نگه دارید.</translation>
    </message>
</context>
<context>
    <name>RemoveOfficerDialog</name>
    <message>
        <source>Remove {name} from this desk?</source>
        <translation>‏{name} از این میز کار برداشته شود؟</translation>
    </message>
    <message>
        <source>Remove the officer</source>
        <translation>برداشتن کارمند</translation>
    </message>
    <message>
        <source>Their key on this desk is destroyed, and the casebook gets a new one. They cannot unlock this desk any more; this cannot be taken back.</source>
        <translation>کلید او روی این میز کار نابود می‌شود و دفتر پرونده‌ها کلید تازه می‌گیرد. دیگر نمی‌تواند این میز کار را بگشاید؛ بازگشتی ندارد.</translation>
    </message>
    <message>
        <source>What they signed stays, and so do their drafts, which nobody else can continue. A backup or a copy made before still opens with their passphrase.</source>
        <translation>آنچه امضا کرده می‌ماند، پیش‌نویس‌هایش هم، که هیچ کس دیگر نمی‌تواند ادامه دهد. نسخهٔ پشتیبان یا رونوشت پیشین هنوز با عبارت عبور او گشوده می‌شود.</translation>
    </message>
    <message>
        <source>Their certificate stays valid until headquarters takes it back: tell HQ.</source>
        <translation>گواهی او معتبر می‌ماند تا ستاد باطلش کند: به ستاد بگویید.</translation>
    </message>
</context>
<context>
    <name>RenewCertificateDialog</name>
    <message>
        <source>Renew the issuing certificate</source>
        <translation>تجدید گواهی کلید صدور</translation>
    </message>
    <message>
        <source>Renew it</source>
        <translation>تجدید کن</translation>
    </message>
    <message>
        <source>The organisation&apos;s root certifies the issuing key for ten years from now. Take root-key.pem and its passphrase out of the safe, and put them back afterwards. Whatever was certified before still counts.</source>
        <translation>ریشهٔ سازمان کلید صدور را برای ده سال آینده گواهی می‌کند. root-key.pem و عبارت عبور آن را از گاوصندوق بردارید و سپس برگردانید. هر آنچه پیش‌تر گواهی شده همچنان معتبر است.</translation>
    </message>
</context>
<context>
    <name>RepeatBody</name>
    <message>
        <source>There is none yet.</source>
        <translation>هنوز هیچ نیست.</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>افزودن یکی دیگر</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>افزودن یکی</translation>
    </message>
</context>
<context>
    <name>RequestsView</name>
    <message>
        <source>A second person rates the same evidence without seeing how it was rated. Ratings are sealed to who rates until both have locked.</source>
        <translation>نفر دوم همان شواهد را ارزیابی می‌کند بی آنکه ارزیابی نخست را ببیند. ارزیابی‌ها تا قطعی کردن هر دو برای ارزیاب خود مهر و موم است.</translation>
    </message>
    <message>
        <source>A case of another desk</source>
        <translation>پروندهٔ میز کار دیگر</translation>
    </message>
    <message>
        <source>You are asked to rate this</source>
        <translation>از شما خواسته شده این را ارزیابی کنید</translation>
    </message>
    <message>
        <source>Drawn to be rated twice</source>
        <translation>به قرعه دو بار ارزیابی می‌شود</translation>
    </message>
    <message>
        <source>No second rating asked for</source>
        <translation>ارزیابی دوم خواسته نشده است</translation>
    </message>
    <message>
        <source>First: {name}</source>
        <translation>نخست: {name}</translation>
    </message>
    <message>
        <source>Second: {name}</source>
        <translation>دوم: {name}</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>ارزیابی</translation>
    </message>
    <message>
        <source>Lock my ratings</source>
        <translation>قطعی کردن ارزیابی من</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>کنار هم</translation>
    </message>
    <message>
        <source>Ask somebody…</source>
        <translation>درخواست از کسی…</translation>
    </message>
    <message>
        <source>Ask somebody else…</source>
        <translation>درخواست از کس دیگر…</translation>
    </message>
    <message>
        <source>End without a second rating…</source>
        <translation>پایان بدون ارزیابی دوم…</translation>
    </message>
    <message>
        <source>No draft rates anything yet. A supervisor asks for a second rating while an assessment is a draft.</source>
        <translation>هنوز پیش‌نویسی ارزیابی نمی‌کند. سرپرست تا وقتی ارزیابی پیش‌نویس است ارزیابی دوم را می‌خواهد.</translation>
    </message>
    <message>
        <source>Open the first ratings…</source>
        <translation>باز کردن ارزیابی‌های نخست…</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Results over time</source>
        <translation>نتایج در گذر زمان</translation>
    </message>
    <message>
        <source>Each by its own rule, on its own bands. A screener points to a talk; it is no diagnosis and reaches no rating.</source>
        <translation>هر کدام به قاعده و مرزهای خودش. پرسش‌نامه موضوع گفت‌وگو را نشان می‌دهد؛ تشخیص نیست و به ارزیابی راه ندارد.</translation>
    </message>
    <message>
        <source>Release the chosen lines…</source>
        <translation>در اختیار گذاشتن سطرهای برگزیده…</translation>
    </message>
    <message>
        <source>{title}: results over time on its own bands</source>
        <translation>{title}: نتایج در گذر زمان با مرزهای خودش</translation>
    </message>
    <message>
        <source>score {score}</source>
        <translation>نمره {score}</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>The case is on legal hold. Lift the hold first.</source>
        <translation>امحای پرونده متوقف است. نخست توقف را بردارید.</translation>
    </message>
    <message>
        <source>The organisation has no rule for cases at this stage: the case is kept.</source>
        <translation>سازمان برای پرونده‌های این مرحله قاعده‌ای ندارد: پرونده نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>An interview of the case is still a draft. Sign or discard it first; a supervisor can hand over or discard another officer&apos;s on the page of the case.</source>
        <translation>گفت‌وگویی از پرونده هنوز پیش‌نویس است. نخست آن را امضا کنید یا کنار بگذارید؛ سرپرست می‌تواند پیش‌نویس کارمند دیگر را در صفحهٔ پرونده بسپارد یا کنار بگذارد.</translation>
    </message>
    <message>
        <source>HQ has not acknowledged every record of the case yet. What was refused or not confirmed can be offered again under Transfer.</source>
        <translation>ستاد هنوز رسید همهٔ سندهای پرونده را نداده است. آنچه پذیرفته یا تأیید نشده را می‌توان در بخش انتقال دوباره عرضه کرد.</translation>
    </message>
    <message>
        <source>HQ was restored, or has not said yet what it still holds. Carry the next bundle there and its answer back.</source>
        <translation>ستاد بازگردانده شده، یا هنوز نگفته چه دارد. بستهٔ بعدی را به آنجا ببرید و پاسخش را بیاورید.</translation>
    </message>
    <message>
        <source>The days the rule asks for have not passed yet.</source>
        <translation>روزهایی که قاعده می‌خواهد هنوز نگذشته است.</translation>
    </message>
    <message>
        <source>The case is erased already.</source>
        <translation>پرونده هم‌اکنون پاک شده است.</translation>
    </message>
    <message>
        <source>Something is in this case: a draft, a record, a note or a hold. Only an empty case is withdrawn.</source>
        <translation>در این پرونده چیزی هست: پیش‌نویس، سند، یادداشت یا توقف امحا. فقط پروندهٔ خالی پس گرفته می‌شود.</translation>
    </message>
    <message>
        <source>The case is withdrawn already.</source>
        <translation>پرونده هم‌اکنون پس گرفته شده است.</translation>
    </message>
    <message>
        <source>The case is not withdrawn.</source>
        <translation>پرونده پس گرفته نشده است.</translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message>
        <source>No case may be erased now.</source>
        <translation>اکنون هیچ پرونده‌ای را نمی‌توان پاک کرد.</translation>
    </message>
    <message>
        <source>A case may be erased once the days of its stage&apos;s rule have passed and HQ has acknowledged every record of it.</source>
        <translation>پرونده را وقتی می‌توان پاک کرد که روزهای قاعدهٔ مرحله‌اش گذشته و ستاد رسید همهٔ سندهایش را داده باشد.</translation>
    </message>
    <message>
        <source>No case is on legal hold.</source>
        <translation>امحای هیچ پرونده‌ای متوقف نیست.</translation>
    </message>
    <message>
        <source>A hold is put on a case here, or on the case&apos;s page under Change.</source>
        <translation>توقف امحا اینجا گذاشته می‌شود، یا در صفحهٔ پرونده در «تغییر».</translation>
    </message>
    <message>
        <source>No case was erased on this desk.</source>
        <translation>هیچ پرونده‌ای روی این میز کار پاک نشده است.</translation>
    </message>
    <message>
        <source>Of an erased case its reference stays here.</source>
        <translation>از پروندهٔ پاک‌شده شمارهٔ آن اینجا می‌ماند.</translation>
    </message>
    <message>
        <source>The organisation has no rule for how long cases are kept: every case is kept. HQ decides the rules.</source>
        <translation>سازمان قاعده‌ای برای مدت نگهداری پرونده‌ها ندارد: همهٔ پرونده‌ها نگه داشته می‌شوند. قواعد را ستاد تعیین می‌کند.</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>مدت نگهداری</translation>
    </message>
    <message>
        <source>May be erased</source>
        <translation>پاک‌کردنی</translation>
    </message>
    <message>
        <source>On legal hold</source>
        <translation>امحا متوقف</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>پاک‌شده</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>نمایش</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Due since</source>
        <translation>موعد از</translation>
    </message>
    <message>
        <source>Put on hold by</source>
        <translation>توقف به دست</translation>
    </message>
    <message>
        <source>When</source>
        <translation>چه وقت</translation>
    </message>
    <message>
        <source>Erased by</source>
        <translation>پاک‌شده به دست</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>باز کردن پرونده</translation>
    </message>
    <message>
        <source>Legal hold…</source>
        <translation>توقف امحا…</translation>
    </message>
    <message>
        <source>Lift the hold…</source>
        <translation>برداشتن توقف…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>پاک کردن همیشگی…</translation>
    </message>
    <message numerus="yes">
        <source>{stage}: %n day(s)</source>
        <translation>
            <numerusform>‏{stage}: %n روز</numerusform>
        </translation>
    </message>
    <message>
        <source>The organisation&apos;s rule: {days}. Other stages are kept.</source>
        <translation>قاعدهٔ سازمان: {days}. مراحل دیگر نگه داشته می‌شوند.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>‏%n پرونده</numerusform>
        </translation>
    </message>
    <message>
        <source>No case is restricted.</source>
        <translation>پرونده‌ای با دسترسی محدود نیست.</translation>
    </message>
    <message>
        <source>At headquarters a decided case is restricted once the days for its outcome have passed.</source>
        <translation>در ستاد، دسترسی به پروندهٔ تصمیم‌گرفته‌شده پس از گذشت روزهای نتیجه‌اش محدود می‌شود.</translation>
    </message>
    <message>
        <source>(restricted)</source>
        <translation>(دسترسی محدود)</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>دسترسی محدود</translation>
    </message>
    <message>
        <source>By the rule for</source>
        <translation>بر پایهٔ قاعدهٔ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Restricted since</source>
        <translation>محدود از</translation>
    </message>
    <message>
        <source>May be erased from</source>
        <translation>پاک‌کردنی از</translation>
    </message>
    <message>
        <source>{outcome}: {kept} days, then restricted for {restricted}</source>
        <translation>{outcome}: {kept} روز، سپس {restricted} روز محدود</translation>
    </message>
    <message>
        <source>Decided cases, by outcome: {days}.</source>
        <translation>پرونده‌های تصمیم‌گرفته‌شده، بر پایهٔ نتیجه: {days}.</translation>
    </message>
</context>
<context>
    <name>RevokeDialog</name>
    <message>
        <source>They left, or the desk was closed</source>
        <translation>رفته‌اند، یا میز کار بسته شد</translation>
    </message>
    <message>
        <source>A key was lost, stolen or copied</source>
        <translation>کلیدی گم، دزدیده یا رونوشت شد</translation>
    </message>
    <message>
        <source>Something was misused</source>
        <translation>از چیزی سوءاستفاده شد</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>چه شد</translation>
    </message>
    <message>
        <source>Where they left, what was signed before that day stays valid. Otherwise only what headquarters had by that day does.</source>
        <translation>اگر رفته باشند، آنچه پیش از آن روز امضا شده معتبر می‌ماند. وگرنه فقط آنچه ستاد تا آن روز داشت.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>از</translation>
    </message>
    <message>
        <source>The day they left, or the first on which the key may have been in other hands.</source>
        <translation>روزی که رفتند، یا نخستین روزی که کلید شاید در دست دیگران بوده است.</translation>
    </message>
    <message>
        <source>It stands in the log and beside the name.</source>
        <translation>در گزارش رویدادها و کنار نام می‌آید.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Keep the certificates</source>
        <translation>گواهی‌ها بماند</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>ابطال</translation>
    </message>
    <message>
        <source>Choose what happened.</source>
        <translation>انتخاب کنید چه شد.</translation>
    </message>
    <message>
        <source>Give a day that is not in the future.</source>
        <translation>روزی بنویسید که در آینده نباشد.</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>دلیل را بنویسید.</translation>
    </message>
    <message>
        <source>Revoke the desk {name}?</source>
        <translation>میز کار {name} باطل شود؟</translation>
    </message>
    <message>
        <source>The certificates of this desk and of all its officers are revoked. What they sign from that day on counts for nothing; what nobody can judge waits at headquarters for a person. It cannot be undone.</source>
        <translation>گواهی‌های این میز کار و همهٔ کارمندانش باطل می‌شود. آنچه از آن روز امضا کنند به حساب نمی‌آید؛ آنچه قابل داوری نباشد در ستاد منتظر یک شخص می‌ماند. بازگشتی ندارد.</translation>
    </message>
    <message>
        <source>Revoke the officer {name}?</source>
        <translation>کارمند {name} باطل شود؟</translation>
    </message>
    <message>
        <source>All certificates of this officer are revoked. What they sign from that day on counts for nothing; what nobody can judge waits at headquarters for a person. It cannot be undone.</source>
        <translation>همهٔ گواهی‌های این کارمند باطل می‌شود. آنچه از آن روز امضا کند به حساب نمی‌آید؛ آنچه قابل داوری نباشد در ستاد منتظر یک شخص می‌ماند. بازگشتی ندارد.</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>Minutes until the passphrase is asked again</source>
        <translation>دقیقه‌ها تا پرسیدن دوبارهٔ عبارت عبور</translation>
    </message>
    <message>
        <source>Acts for which a reason is asked</source>
        <translation>شمار کارهایی که دلیل خواسته می‌شود</translation>
    </message>
    <message>
        <source>Wrong passphrases until a key is destroyed</source>
        <translation>عبارت‌های عبور نادرست تا نابودی کلید</translation>
    </message>
    <message>
        <source>Days cases are kept, by stage</source>
        <translation>روزهای نگه داشتن پرونده‌ها، بر پایهٔ مرحله</translation>
    </message>
    <message>
        <source>Decision-makers who sign a decision</source>
        <translation>تصمیم‌گیرندگانی که تصمیم را امضا می‌کنند</translation>
    </message>
    <message>
        <source>Days until a claim of a case ends</source>
        <translation>روزها تا پایان برداشتن پرونده</translation>
    </message>
    <message>
        <source>Fewest people a figure may be of</source>
        <translation>کمترین شمار افراد در یک عدد</translation>
    </message>
    <message>
        <source>Days until the words of calls are lost</source>
        <translation>روزها تا از میان رفتن سخنان تماس‌ها</translation>
    </message>
    <message>
        <source>Days decided cases are kept, then restricted</source>
        <translation>روزهای باز بودن پرونده‌های تصمیم‌گرفته، سپس محدود بودن</translation>
    </message>
    <message>
        <source>Assessments of a hundred that a second person rates</source>
        <translation>از صد ارزیابی، شماری که نفر دوم ارزیابی می‌کند</translation>
    </message>
    <message>
        <source>Days until recordings are erased</source>
        <translation>روزها تا پاک شدن ضبط‌های صدا</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>نگه داشته می‌شود</translation>
    </message>
    <message>
        <source>as the stage says</source>
        <translation>بر پایهٔ مرحله</translation>
    </message>
    <message>
        <source>never</source>
        <translation>هرگز</translation>
    </message>
    <message>
        <source>{rule}: {after} (before: {before})</source>
        <translation>{rule}: {after} (پیش‌تر: {before})</translation>
    </message>
</context>
<context>
    <name>RulesPanel</name>
    <message>
        <source>Ask for the passphrase again</source>
        <translation>خواستن دوبارهٔ عبارت عبور</translation>
    </message>
    <message>
        <source>Before a case is opened, a clinical record read, or a record taken out or signed.</source>
        <translation>پیش از باز شدن پرونده، خوانده شدن سند بالینی، یا بیرون بردن یا امضای سند.</translation>
    </message>
    <message>
        <source>Put these rules in force</source>
        <translation>برقرار کردن این قواعد</translation>
    </message>
    <message>
        <source>Ask for a reason</source>
        <translation>خواستن دلیل</translation>
    </message>
    <message>
        <source>The reason stands in the log.</source>
        <translation>دلیل در گزارش رویدادها می‌آید.</translation>
    </message>
    <message>
        <source>when a case is opened</source>
        <translation>هنگام باز شدن پرونده</translation>
    </message>
    <message>
        <source>when a clinical record is read</source>
        <translation>هنگام خواندن سند بالینی</translation>
    </message>
    <message>
        <source>when a record is taken out of the casebook</source>
        <translation>هنگام بیرون بردن سند از دفتر پرونده‌ها</translation>
    </message>
    <message>
        <source>when a record is signed</source>
        <translation>هنگام امضای سند</translation>
    </message>
    <message>
        <source>How long cases are kept</source>
        <translation>مدت نگهداری پرونده‌ها</translation>
    </message>
    <message>
        <source>Days after the last change until a supervisor may erase a case of this stage. Only what headquarters has acknowledged can be erased; nothing is erased by itself.</source>
        <translation>روزهای پس از آخرین تغییر تا سرپرست بتواند پروندهٔ این مرحله را پاک کند. فقط آنچه ستاد رسیدش را داده پاک‌کردنی است؛ چیزی خودبه‌خود پاک نمی‌شود.</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>نگه داشته می‌شود</translation>
    </message>
    <message>
        <source>Days until a case may be erased: {stage}</source>
        <translation>روزها تا پاک شدن پرونده: {stage}</translation>
    </message>
    <message>
        <source>Deciding on a case</source>
        <translation>تصمیم دربارهٔ پرونده</translation>
    </message>
    <message>
        <source>How many decision-makers sign a decision</source>
        <translation>چند تصمیم‌گیرنده تصمیم را امضا می‌کنند</translation>
    </message>
    <message>
        <source>After wrong passphrases</source>
        <translation>پس از عبارت‌های عبور نادرست</translation>
    </message>
    <message>
        <source>Destroy an officer&apos;s key on the desk</source>
        <translation>نابود کردن کلید کارمند روی میز کار</translation>
    </message>
    <message>
        <source>After how many in a row</source>
        <translation>پس از چند بار پیاپی</translation>
    </message>
    <message>
        <source>From {least} to {most}.</source>
        <translation>از {least} تا {most}.</translation>
    </message>
    <message>
        <source>These rules come with the program. What you decide here holds for every desk of the organisation.</source>
        <translation>این قواعد با برنامه می‌آیند. آنچه اینجا تعیین می‌کنید برای همهٔ میزهای کار سازمان برقرار است.</translation>
    </message>
    <message>
        <source>Rules {number} are in force here. Posts get them with their next return bundle, or when they join or renew.</source>
        <translation>قواعد {number} اینجا برقرار است. پاسگاه‌ها با بستهٔ پاسخ بعدی، یا هنگام ورود یا تجدید، می‌گیرند.</translation>
    </message>
    <message>
        <source>every time</source>
        <translation>هر بار</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>روزی یک بار</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>پس از %n دقیقه</numerusform>
        </translation>
    </message>
    <message>
        <source>Anybody at the keyboard can then destroy a key by typing nonsense.</source>
        <translation>آنگاه هر که پای صفحه‌کلید باشد می‌تواند با نوشتن بیهوده کلیدی را نابود کند.</translation>
    </message>
    <message>
        <source>After that the desk opens only with another officer&apos;s key, or is restored from a backup. It does not stop someone who has copied the disk.</source>
        <translation>پس از آن میز کار فقط با کلید کارمند دیگری گشوده می‌شود، یا از نسخهٔ پشتیبان بازگردانده می‌شود. جلوی کسی را که از دیسک رونوشت گرفته نمی‌گیرد.</translation>
    </message>
    <message>
        <source>Rules {number} are in force here.</source>
        <translation>قواعد {number} اینجا برقرار است.</translation>
    </message>
    <message>
        <source>Write return bundles, so that every post gets them soon.</source>
        <translation>بسته‌های پاسخ را بنویسید تا همهٔ پاسگاه‌ها زود بگیرند.</translation>
    </message>
    <message>
        <source>After how many days a claim of a case ends by itself</source>
        <translation>پس از چند روز برداشتن پرونده خودبه‌خود پایان می‌یابد</translation>
    </message>
    <message>
        <source>At headquarters: who claims a case from a queue has it for so long.</source>
        <translation>در ستاد: پرونده‌ای که از صف برداشته شود این مدت نزد کارمند می‌ماند.</translation>
    </message>
    <message>
        <source>Numbers over many cases</source>
        <translation>اعداد پرونده‌های بسیار</translation>
    </message>
    <message>
        <source>Fewest people a figure may be of</source>
        <translation>کمترین شمار افراد در یک عدد</translation>
    </message>
    <message>
        <source>Figures of fewer stay hidden. 1 hides none.</source>
        <translation>عددهای کمتر پنهان می‌مانند. ۱ چیزی را پنهان نمی‌کند.</translation>
    </message>
    <message>
        <source>Days until the words of a closed or abandoned call are lost</source>
        <translation>روزها تا از میان رفتن سخنان تماس بسته یا رهاشده</translation>
    </message>
    <message>
        <source>Calls that are part of a case are kept with it. The count stays.</source>
        <translation>تماس‌های بخشی از پرونده با آن نگه داشته می‌شوند. شمار می‌ماند.</translation>
    </message>
    <message>
        <source>Of a hundred assessments that rate, so many are rated by a second person</source>
        <translation>از صد ارزیابی دارای شاخص، این تعداد را نفر دوم هم ارزیابی می‌کند</translation>
    </message>
    <message>
        <source>They are drawn by chance and not signed before a second person has rated them blind. Supervisors may always ask for one.</source>
        <translation>به قرعه برگزیده می‌شوند و پیش از ارزیابی مستقل نفر دوم امضا نمی‌شوند. سرپرست همیشه می‌تواند آن را بخواهد.</translation>
    </message>
    <message>
        <source>Days until the recording of a talk is erased</source>
        <translation>روزها تا پاک شدن ضبط صدای گفت‌وگو</translation>
    </message>
    <message>
        <source>A supervisor&apos;s desk does it by itself. Legal holds are obeyed.</source>
        <translation>میز کار سرپرست خود این کار را می‌کند. توقف امحا رعایت می‌شود.</translation>
    </message>
    <message>
        <source>The rules were set aside; those in force stay.</source>
        <translation>قواعد کنار گذاشته شد؛ قواعد برقرار می‌ماند.</translation>
    </message>
    <message>
        <source>Rules {number} wait for a second officer.</source>
        <translation>قواعد {number} منتظر کارمند دوم است.</translation>
    </message>
    <message>
        <source>They decide over people. The rules as they were stay in force until then.</source>
        <translation>آنها دربارهٔ افراد تصمیم می‌گیرند. تا آن زمان قواعد پیشین برقرار می‌ماند.</translation>
    </message>
</context>
<context>
    <name>RulesWaiting</name>
    <message>
        <source>Sign these rules too</source>
        <translation>امضای این قواعد هم</translation>
    </message>
    <message>
        <source>Set them aside</source>
        <translation>کنار گذاشتن آنها</translation>
    </message>
    <message>
        <source>The rules in this casebook are not what officers signed.</source>
        <translation>قواعد این دفتر پرونده‌ها آن نیست که کارمندان امضا کرده‌اند.</translation>
    </message>
    <message>
        <source>Somebody may have changed them with tools of their own. Until this is put right nothing is decided or erased by them, and posts do not get them.</source>
        <translation>شاید کسی با برنامهٔ خودش آنها را تغییر داده باشد. تا این درست نشود بر پایهٔ آنها چیزی تصمیم گرفته یا پاک نمی‌شود و پاسگاه‌ها آنها را نمی‌گیرند.</translation>
    </message>
    <message>
        <source>Put the signed rules back</source>
        <translation>بازگرداندن قواعد امضاشده</translation>
    </message>
    <message>
        <source>Nobody has signed these rules: an earlier program put them in force.</source>
        <translation>این قواعد را کسی امضا نکرده است: برنامهٔ پیشین آنها را برقرار کرده است.</translation>
    </message>
    <message>
        <source>Look them through, and sign them. Who changes them later is then found out.</source>
        <translation>آنها را بازبینی و امضا کنید. آنگاه تغییر بعدی آشکار می‌شود.</translation>
    </message>
    <message>
        <source>Sign these rules</source>
        <translation>امضای این قواعد</translation>
    </message>
    <message>
        <source>Rules {number} were signed by {name} alone, on {day}.</source>
        <translation>قواعد {number} را تنها {name} در {day} امضا کرده است.</translation>
    </message>
    <message>
        <source>Rules {number}, signed by {name} on {day}, wait for a second officer.</source>
        <translation>قواعد {number} که {name} در {day} امضا کرده منتظر کارمند دوم است.</translation>
    </message>
    <message>
        <source>They decide over people. Until a second officer signs, nothing is decided or erased by them.</source>
        <translation>آنها دربارهٔ افراد تصمیم می‌گیرند. تا کارمند دوم امضا نکند بر پایهٔ آنها چیزی تصمیم گرفته یا پاک نمی‌شود.</translation>
    </message>
    <message>
        <source>They decide over people. Those in force stay until a second officer signs.</source>
        <translation>آنها دربارهٔ افراد تصمیم می‌گیرند. قواعد برقرار تا امضای کارمند دوم می‌ماند.</translation>
    </message>
    <message>
        <source>Ask another supervisor or administrator to unlock this desk.</source>
        <translation>از سرپرست یا مدیر سامانهٔ دیگری بخواهید قفل این میز کار را باز کند.</translation>
    </message>
    <message>
        <source>Nobody can say who decided them. Nothing is decided or erased by them, and posts do not get them. Look them through below, change what is not right, and sign them.</source>
        <translation>کسی نمی‌تواند بگوید آنها را که تصمیم گرفته است. بر پایهٔ آنها چیزی تصمیم گرفته یا پاک نمی‌شود و پاسگاه‌ها آنها را نمی‌گیرند. آنها را در پایین بازبینی کنید، آنچه درست نیست تغییر دهید و امضا کنید.</translation>
    </message>
    <message>
        <source>{name} signed these rules; their certificate is revoked from a day before.</source>
        <translation>این قواعد را {name} امضا کرده است؛ گواهی‌نامهٔ او از روزی پیش‌تر باطل شده است.</translation>
    </message>
</context>
<context>
    <name>SafeCopyDialog</name>
    <message>
        <source>Copy the issuing key for the safe</source>
        <translation>رونوشت کلید صدور برای گاوصندوق</translation>
    </message>
    <message>
        <source>Write the copy</source>
        <translation>نوشتن رونوشت</translation>
    </message>
    <message>
        <source>The copy is the way back when the named officers are gone. Whoever has it and its passphrase makes certificates alone: write it to a stick, and lock the stick away.</source>
        <translation>رونوشت راه بازگشت است وقتی کارمندان نام‌برده رفته‌اند. هر که آن و عبارت عبورش را داشته باشد به‌تنهایی گواهی می‌سازد: آن را روی فلش بنویسید و فلش را در جای قفل‌دار بگذارید.</translation>
    </message>
    <message>
        <source>Choose where to…</source>
        <translation>انتخاب جا…</translation>
    </message>
    <message>
        <source>Passphrase of the copy</source>
        <translation>عبارت عبور رونوشت</translation>
    </message>
    <message>
        <source>Another one than your own; keep it apart from the file.</source>
        <translation>جز عبارت عبور خودتان؛ آن را جدا از فایل نگه دارید.</translation>
    </message>
    <message>
        <source>Choose a stick or a folder</source>
        <translation>فلش یا پوشه‌ای انتخاب کنید</translation>
    </message>
    <message>
        <source>Choose where to</source>
        <translation>انتخاب جا</translation>
    </message>
</context>
<context>
    <name>SafeFile</name>
    <message>
        <source>Choose the file…</source>
        <translation>انتخاب فایل…</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>عبارت عبور فایل</translation>
    </message>
    <message>
        <source>Choose the file from the safe</source>
        <translation>فایل گاوصندوق را انتخاب کنید</translation>
    </message>
    <message>
        <source>The passphrase of the file is missing</source>
        <translation>عبارت عبور فایل نوشته نشده است</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>انتخاب فایل</translation>
    </message>
</context>
<context>
    <name>Sameness</name>
    <message>
        <source>The same name, also in another script or order</source>
        <translation>همان نام، حتی به خط یا ترتیب دیگر</translation>
    </message>
    <message>
        <source>A part of the name is the same</source>
        <translation>بخشی از نام یکی است</translation>
    </message>
    <message>
        <source>The same birth date</source>
        <translation>همان تاریخ تولد</translation>
    </message>
    <message>
        <source>The birth date may be the same</source>
        <translation>تاریخ تولد شاید یکی باشد</translation>
    </message>
    <message>
        <source>The birth date is another</source>
        <translation>تاریخ تولد دیگری است</translation>
    </message>
    <message>
        <source>The same number of a paper</source>
        <translation>همان شمارهٔ مدرک</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>همان شخص</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>شخص دیگر</translation>
    </message>
    <message>
        <source>Not sure whether it is the same person</source>
        <translation>معلوم نیست که همان شخص باشد</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>تصمیم گرفته نشده</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>گذرنامه</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>کارت شناسایی</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>ویزا</translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <translation>گواهی تولد</translation>
    </message>
    <message>
        <source>Certificate of return</source>
        <translation>برگهٔ عبور</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation>مدرک دیگر</translation>
    </message>
    <message>
        <source>{decision} ({officer}, {when})</source>
        <translation>‏{decision} ({officer}، {when})</translation>
    </message>
    <message>
        <source>No paper is known</source>
        <translation>مدرکی معلوم نیست</translation>
    </message>
    <message>
        <source>The link stays at this desk; no post learns of it.</source>
        <translation>پیوند در همین میز کار می‌ماند؛ هیچ پاسگاهی از آن آگاه نمی‌شود.</translation>
    </message>
    <message>
        <source>The link stays at this desk; headquarters does not learn of it.</source>
        <translation>پیوند در همین میز کار می‌ماند؛ ستاد از آن آگاه نمی‌شود.</translation>
    </message>
    <message>
        <source>The names sound alike; found by comparing all cases</source>
        <translation>نام‌ها هم‌آوا هستند؛ هنگام مقایسهٔ همهٔ پرونده‌ها یافت شد</translation>
    </message>
</context>
<context>
    <name>SavingCard</name>
    <message>
        <source>Report</source>
        <translation>گزارش</translation>
    </message>
    <message>
        <source>A PDF for people, with the whole record inside it. Saved outside the casebook it is no longer encrypted: save it only where it may be read. The same holds for the log of answers.</source>
        <translation>یک PDF برای مردم که همهٔ سند درون آن است. بیرون از دفتر پرونده‌ها دیگر رمزشده نیست: فقط جایی ذخیره کنید که خواندنش رواست. گزارش پاسخ‌ها هم همین‌گونه است.</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>ذخیرهٔ گزارش…</translation>
    </message>
    <message>
        <source>Save the log of answers…</source>
        <translation>ذخیرهٔ گزارش پاسخ‌ها…</translation>
    </message>
    <message>
        <source>A file audit.csv for ODK&apos;s tools: which question was answered when.</source>
        <translation>فایل audit.csv برای برنامه‌های ODK: کدام پرسش چه وقت پاسخ داده شد.</translation>
    </message>
    <message>
        <source>Save HQ&apos;s stamps…</source>
        <translation>ذخیرهٔ مُهرهای زمان ستاد…</translation>
    </message>
    <message>
        <source>Files that show an auditor when HQ had this record; nothing of the case is in them.</source>
        <translation>فایل‌هایی که به حسابرس نشان می‌دهند ستاد چه وقت این سند را داشت؛ چیزی از پرونده در آن‌ها نیست.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>ذخیرهٔ گزارش</translation>
    </message>
    <message>
        <source>Save the log of answers</source>
        <translation>ذخیرهٔ گزارش پاسخ‌ها</translation>
    </message>
    <message>
        <source>Save HQ&apos;s stamps</source>
        <translation>ذخیرهٔ مُهرهای زمان ستاد</translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s) saved</source>
        <translation>
            <numerusform>‏%n مُهر زمان ذخیره شد</numerusform>
        </translation>
    </message>
    <message>
        <source>Log of answers saved: {name}</source>
        <translation>گزارش پاسخ‌ها ذخیره شد: {name}</translation>
    </message>
    <message>
        <source>Report saved: {name}</source>
        <translation>گزارش ذخیره شد: {name}</translation>
    </message>
</context>
<context>
    <name>SayDialog</name>
    <message>
        <source>Choose one: {name}</source>
        <translation>یکی را انتخاب کنید: {name}</translation>
    </message>
    <message>
        <source>Say on which day; it is not in the future.</source>
        <translation>روز را بگویید؛ در آینده نیست.</translation>
    </message>
    <message>
        <source>“{name}” is missing.</source>
        <translation>«{name}» خالی است.</translation>
    </message>
    <message>
        <source>What is written is too long to be kept.</source>
        <translation>نوشته برای نگه‌داری بسیار بلند است.</translation>
    </message>
</context>
<context>
    <name>Second</name>
    <message>
        <source>A desk and its officer are about to be certified.</source>
        <translation>می‌خواهید به میز کار و کارمند آن گواهی بدهید.</translation>
    </message>
    <message>
        <source>An officer of headquarters is about to be certified: {subject}.</source>
        <translation>می‌خواهید به کارمند ستاد گواهی بدهید: {subject}.</translation>
    </message>
    <message>
        <source>Certificates are about to be taken back for good.</source>
        <translation>می‌خواهید گواهی‌هایی را برای همیشه باطل کنید.</translation>
    </message>
    <message>
        <source>Certificates are about to be taken back into the register.</source>
        <translation>می‌خواهید گواهی‌هایی را به دفتر ثبت بازگردانید.</translation>
    </message>
    <message>
        <source>A new revocation list is about to be made.</source>
        <translation>می‌خواهید فهرست ابطال تازه‌ای بسازید.</translation>
    </message>
    <message>
        <source>Who opens the organisation&apos;s issuing key is about to change.</source>
        <translation>می‌خواهید گشایندگان کلید صدور سازمان را تغییر دهید.</translation>
    </message>
    <message>
        <source>A copy of the organisation&apos;s issuing key is about to be written.</source>
        <translation>می‌خواهید رونوشتی از کلید صدور سازمان بنویسید.</translation>
    </message>
    <message>
        <source>An administrator&apos;s key does not open the casebook. Hand over the keyboard: a colleague who works with cases types their passphrase. The casebook is then open until the desk is locked, and the log names both of you.</source>
        <translation>کلید مدیر سامانه دفتر پرونده‌ها را نمی‌گشاید. صفحه‌کلید را بدهید: همکاری که با پرونده‌ها کار می‌کند عبارت عبورش را می‌نویسد. آنگاه دفتر پرونده‌ها تا قفل شدن میز کار باز است، و نام هر دوی شما در گزارش رویدادها می‌آید.</translation>
    </message>
    <message>
        <source>The organisation&apos;s issuing key is about to be used.</source>
        <translation>می‌خواهید کلید صدور سازمان را به کار ببرید.</translation>
    </message>
    <message>
        <source>The issuing key opens for two officers together. Hand over the keyboard: the second officer looks at what is about to be done and types their passphrase. The log names both of you.</source>
        <translation>کلید صدور برای دو کارمند با هم گشوده می‌شود. صفحه‌کلید را بدهید: کارمند دوم به کاری که می‌خواهید بکنید نگاه می‌کند و عبارت عبورش را می‌نویسد. نام هر دوی شما در گزارش رویدادها می‌آید.</translation>
    </message>
</context>
<context>
    <name>SecondOfficerDialog</name>
    <message>
        <source>Second officer</source>
        <translation>کارمند دوم</translation>
    </message>
    <message>
        <source>A second officer is needed</source>
        <translation>کارمند دوم لازم است</translation>
    </message>
    <message>
        <source>Open the key</source>
        <translation>گشودن کلید</translation>
    </message>
    <message>
        <source>Open the casebook</source>
        <translation>باز کردن دفتر پرونده‌ها</translation>
    </message>
    <message>
        <source>Passphrase of the second officer</source>
        <translation>عبارت عبور کارمند دوم</translation>
    </message>
</context>
<context>
    <name>SecondOfficerStep</name>
    <message>
        <source>The second officer</source>
        <translation>کارمند دوم</translation>
    </message>
    <message>
        <source>The key that certifies desks and officers opens for two officers together, so that nobody can make certificates alone. Hand over the keyboard: the second officer types a name and a passphrase of their own.</source>
        <translation>کلیدی که به میزهای کار و کارمندان گواهی می‌دهد برای دو کارمند با هم گشوده می‌شود تا هیچ کس به‌تنهایی گواهی نسازد. صفحه‌کلید را بدهید: کارمند دوم نام و عبارت عبور خودش را می‌نویسد.</translation>
    </message>
    <message>
        <source>Set up headquarters</source>
        <translation>برپا کردن ستاد</translation>
    </message>
    <message>
        <source>There is only one of us yet</source>
        <translation>هنوز فقط یکی از ما هست</translation>
    </message>
    <message>
        <source>Then you alone open that key, and the window says so until it is put under two.</source>
        <translation>آنگاه شما به‌تنهایی آن کلید را می‌گشایید، و پنجره تا گذاشته شدن زیر دست دو تن این را می‌گوید.</translation>
    </message>
</context>
<context>
    <name>SectionRail</name>
    <message>
        <source>Sections</source>
        <translation>بخش‌ها</translation>
    </message>
</context>
<context>
    <name>SelectListQuestion</name>
    <message>
        <source>Choose, or type to search</source>
        <translation>انتخاب کنید، یا برای جست‌وجو بنویسید</translation>
    </message>
</context>
<context>
    <name>SelectOneQuestion</name>
    <message>
        <source>Search the answers</source>
        <translation>جست‌وجوی پاسخ‌ها</translation>
    </message>
</context>
<context>
    <name>SendBackDialog</name>
    <message>
        <source>Send this record back?</source>
        <translation>این سند بازگردانده شود؟</translation>
    </message>
    <message>
        <source>Its author reads what you write and corrects the record, or replies. The record itself is never changed.</source>
        <translation>نویسندهٔ آن نوشتهٔ شما را می‌خواند و سند را تصحیح می‌کند یا پاسخ می‌دهد. خود سند هرگز تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>Which question</source>
        <translation>کدام پرسش</translation>
    </message>
    <message>
        <source>The record as a whole</source>
        <translation>سند در کل</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>چه خواسته می‌شود</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>بازگرداندن</translation>
    </message>
    <message>
        <source>Write what is asked.</source>
        <translation>بنویسید چه می‌خواهید.</translation>
    </message>
</context>
<context>
    <name>SentCard</name>
    <message>
        <source>Sent by a post</source>
        <translation>فرستاده از پاسگاه</translation>
    </message>
    <message>
        <source>Erased by the rule</source>
        <translation>طبق قاعده پاک شد</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>رنگ‌ها</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>اندازهٔ متن</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>زبان پنجره</translation>
    </message>
    <message>
        <source>A form&apos;s language is chosen in the interview.</source>
        <translation>زبان پرسش‌نامه در گفت‌وگو انتخاب می‌شود.</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>پس از %n دقیقه</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock when nobody is there</source>
        <translation>قفل شدن وقتی کسی نیست</translation>
    </message>
    <message>
        <source>Name the last officer on the unlock screen</source>
        <translation>نام آخرین کارمند در صفحهٔ قفل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مانند سیستم</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تیره</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تضاد بالا</translation>
    </message>
</context>
<context>
    <name>Settling</name>
    <message>
        <source>The case is open: {reference}.</source>
        <translation>پرونده گشوده شد: {reference}.</translation>
    </message>
    <message>
        <source>The call is part of the case now.</source>
        <translation>تماس اکنون بخشی از پرونده است.</translation>
    </message>
    <message>
        <source>Take out of the case</source>
        <translation>بیرون آوردن از پرونده</translation>
    </message>
    <message>
        <source>The call was joined to this case by mistake. It is open again, a story of its own.</source>
        <translation>تماس به اشتباه به این پرونده پیوسته بود. دوباره باز است، ماجرایی جدا.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>بیرون آوردن</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Back</source>
        <translation>برگشت</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>In which language</source>
        <translation>به کدام زبان</translation>
    </message>
    <message>
        <source>For which border post</source>
        <translation>برای کدام پاسگاه مرزی</translation>
    </message>
    <message>
        <source>It names neither the case nor the organisation, and no word says why they travel. A saved paper is not encrypted: print it, and delete the file.</source>
        <translation>نه پرونده در آن می‌آید و نه سازمان، و هیچ واژه‌ای نمی‌گوید چرا سفر می‌کنند. کاغذ ذخیره‌شده رمزگذاری نشده است: چاپش کنید و فایل را پاک کنید.</translation>
    </message>
    <message>
        <source>Choose where to save it…</source>
        <translation>انتخاب جای ذخیره…</translation>
    </message>
</context>
<context>
    <name>Shut</name>
    <message>
        <source>Whoever talks with the person.</source>
        <translation>هر که با شخص گفت‌وگو می‌کند.</translation>
    </message>
    <message>
        <source>Whoever answers the pages before.</source>
        <translation>هر که به صفحه‌های پیش پاسخ می‌دهد.</translation>
    </message>
    <message>
        <source>A child-protection officer.</source>
        <translation>کارشناس حمایت از کودک.</translation>
    </message>
    <message>
        <source>Two officers of two roles together: child protection, lawyer, psychologist, supervisor.</source>
        <translation>دو کارمند با دو نقش، با هم: حمایت از کودک، حقوق‌دان، روان‌شناس، سرپرست.</translation>
    </message>
    <message>
        <source>Whoever asks the person.</source>
        <translation>هر که از شخص می‌پرسد.</translation>
    </message>
    <message>
        <source>A guardian without a conflict of interest, or a child-protection officer.</source>
        <translation>سرپرستی بی تعارض منافع، یا کارشناس حمایت از کودک.</translation>
    </message>
    <message>
        <source>The person alone; a lawyer can help them.</source>
        <translation>تنها خود شخص؛ وکیل می‌تواند یاری‌اش کند.</translation>
    </message>
    <message>
        <source>An officer who speaks the language, or an interpreter.</source>
        <translation>کارمندی که زبان را می‌داند، یا مترجم شفاهی.</translation>
    </message>
    <message>
        <source>Another interpreter.</source>
        <translation>مترجم شفاهی دیگر.</translation>
    </message>
    <message>
        <source>Another interpreter; a supervisor keeps the register.</source>
        <translation>مترجم شفاهی دیگر؛ دفتر را سرپرست نگه می‌دارد.</translation>
    </message>
    <message>
        <source>An officer as the person wishes.</source>
        <translation>کارمندی که شخص می‌خواهد: زن یا مرد.</translation>
    </message>
    <message>
        <source>Whoever talks with the person, alone.</source>
        <translation>هر که تنها با شخص گفت‌وگو می‌کند.</translation>
    </message>
    <message>
        <source>The lawyer, or the person who decides otherwise.</source>
        <translation>وکیل، یا خود شخص اگر جز این بخواهد.</translation>
    </message>
    <message>
        <source>Whoever talks with the person, afterwards.</source>
        <translation>هر که با شخص گفت‌وگو می‌کند، پس از آن.</translation>
    </message>
    <message>
        <source>Whoever came, by name, saying what was done.</source>
        <translation>آن که آمد، به نام خود، و می‌گوید چه شد.</translation>
    </message>
    <message>
        <source>A lawyer.</source>
        <translation>حقوق‌دان.</translation>
    </message>
    <message>
        <source>Shut for the same reason.</source>
        <translation>به همان دلیل بسته است.</translation>
    </message>
    <message>
        <source>Who may act: {who}</source>
        <translation>چه کسی می‌تواند کاری کند: {who}</translation>
    </message>
</context>
<context>
    <name>SideBySideDialog</name>
    <message>
        <source>The program compares; you decide. Two cases of one person are linked and stay two; a link can be taken back.</source>
        <translation>برنامه مقایسه می‌کند؛ تصمیم با شماست. دو پروندهٔ یک شخص به هم پیوند می‌خورند و دو پرونده می‌مانند؛ پیوند را می‌توان برداشت.</translation>
    </message>
    <message>
        <source>Is it the same person?</source>
        <translation>آیا همان شخص است؟</translation>
    </message>
    <message>
        <source>What agrees, and what differs</source>
        <translation>چه یکی است و چه فرق دارد</translation>
    </message>
    <message>
        <source>Nothing that the program can compare agrees any more.</source>
        <translation>از آنچه برنامه می‌تواند مقایسه کند دیگر چیزی یکی نیست.</translation>
    </message>
    <message>
        <source>Names, birth date or papers have changed since.</source>
        <translation>نام‌ها، تاریخ تولد یا مدارک از آن پس تغییر کرده است.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>پروندهٔ تازه</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>نام‌ها</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>تاریخ تولد</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>مدارک</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>مرحله</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>چرا</translation>
    </message>
    <message>
        <source>Needed to take the link back. It is kept with what was decided.</source>
        <translation>برای برداشتن پیوند لازم است. همراه تصمیم نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Needed where it is the same person. It is kept with what was decided.</source>
        <translation>اگر همان شخص باشد لازم است. همراه تصمیم نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>تصمیم بعداً</translation>
    </message>
    <message>
        <source>Open the other case</source>
        <translation>باز کردن پروندهٔ دیگر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Take the link back</source>
        <translation>برداشتن پیوند</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>مطمئن نیستم</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>شخص دیگر</translation>
    </message>
    <message>
        <source>The same: link the two</source>
        <translation>همان شخص: پیوند دو پرونده</translation>
    </message>
    <message>
        <source>The same: link them</source>
        <translation>همان شخص: پیوند آن‌ها</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>بگویید چرا.</translation>
    </message>
    <message>
        <source>The reason is too long. The limit is {limit} characters.</source>
        <translation>دلیل بیش از اندازه بلند است. حداکثر {limit} نویسه است.</translation>
    </message>
    <message>
        <source>Many people bear these names: {names}</source>
        <translation>این نام‌ها را کسان بسیاری دارند: {names}</translation>
    </message>
</context>
<context>
    <name>SignPage</name>
    <message>
        <source>Back to the answers</source>
        <translation>بازگشت به پاسخ‌ها</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>عبارت عبور شما</translation>
    </message>
    <message>
        <source>PIN of your token</source>
        <translation>‏PIN توکن شما</translation>
    </message>
    <message>
        <source>Sign and lock</source>
        <translation>امضا و قطعی کردن</translation>
    </message>
    <message>
        <source>This will be signed as incomplete.</source>
        <translation>به‌صورت ناتمام امضا می‌شود.</translation>
    </message>
    <message>
        <source>{officer}, {desk}, {organisation}</source>
        <translation>‏{officer}، {desk}، {organisation}</translation>
    </message>
    <message>
        <source>The report cannot show: {signs}</source>
        <translation>گزارش نمی‌تواند نشان دهد: {signs}</translation>
    </message>
    <message>
        <source>In their place stands “�”. The record itself keeps them. Write them in words where the printed report must say them.</source>
        <translation>به جای آن‌ها «�» می‌آید. خود سند آن‌ها را نگه می‌دارد. جایی که گزارش چاپی باید بگوید، با واژه بنویسید.</translation>
    </message>
    <message>
        <source>I have read the answers beside this. They are what was said and what I judge, and I answer for them. After signing nothing in them changes; a correction is a new record.</source>
        <translation>پاسخ‌های کناری را خواندم. همان است که گفته شد و همان است که من داوری می‌کنم، و پاسخ‌گوی آن هستم. پس از امضا چیزی در آن‌ها تغییر نمی‌کند؛ تصحیح، سند تازه‌ای است.</translation>
    </message>
    <message>
        <source>This is training: the record is worth nothing outside it.</source>
        <translation>این آموزش است: سند بیرون از آن ارزشی ندارد.</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>امضاکننده</translation>
    </message>
    <message>
        <source>What signing means</source>
        <translation>امضا به چه معناست</translation>
    </message>
    <message>
        <source>Enter your passphrase to sign.</source>
        <translation>برای امضا عبارت عبور خود را بنویسید.</translation>
    </message>
    <message>
        <source>Enter the PIN of your token to sign.</source>
        <translation>برای امضا PIN توکن خود را بنویسید.</translation>
    </message>
    <message>
        <source>Signing. This takes a moment.</source>
        <translation>در حال امضا. کمی طول می‌کشد.</translation>
    </message>
</context>
<context>
    <name>SignaturePanel</name>
    <message>
        <source>The signature is not valid: something was changed after signing</source>
        <translation>امضا نامعتبر است: پس از امضا چیزی تغییر کرده است</translation>
    </message>
    <message>
        <source>The signature is not valid: the report is not the one that was signed</source>
        <translation>امضا نامعتبر است: گزارش آن نیست که امضا شده است</translation>
    </message>
    <message>
        <source>Not valid: the signer&apos;s role may not sign such an instrument</source>
        <translation>نامعتبر: نقش امضاکننده اجازهٔ امضای چنین پرسش‌نامه‌ای را ندارد</translation>
    </message>
    <message>
        <source>Not valid: the answers are not those of the instrument as it was filled in</source>
        <translation>نامعتبر: پاسخ‌ها همان پاسخ‌های پرسش‌نامه چنان‌که پر شده نیستند</translation>
    </message>
    <message>
        <source>Not valid: the instrument is filled in a way that it does not allow</source>
        <translation>نامعتبر: پرسش‌نامه چنان پر شده که خودش اجازه نمی‌دهد</translation>
    </message>
    <message>
        <source>Not valid: the pages of the report say something else than the signed answers</source>
        <translation>نامعتبر: صفحه‌های گزارش جز پاسخ‌های امضاشده را می‌گویند</translation>
    </message>
    <message>
        <source>The signature is good, and what it signs cannot be judged here: this desk does not have the instrument</source>
        <translation>امضا درست است و آنچه امضا می‌کند اینجا قابل داوری نیست: این میز کار پرسش‌نامه را ندارد</translation>
    </message>
    <message>
        <source>The signature is good, and what it signs cannot be judged here: the answers could not be compared with the instrument</source>
        <translation>امضا درست است و آنچه امضا می‌کند اینجا قابل داوری نیست: پاسخ‌ها را نشد با پرسش‌نامه سنجید</translation>
    </message>
    <message>
        <source>The signature is good, and the pages of the report could not be compared with the signed answers. Saving the report gives pages laid out here</source>
        <translation>امضا درست است، و صفحه‌های گزارش را نشد با پاسخ‌های امضاشده سنجید. ذخیرهٔ گزارش صفحه‌هایی می‌دهد که همین‌جا چیده شده‌اند</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>جزئیات</translation>
    </message>
    <message>
        <source>Nobody can be named</source>
        <translation>هیچ کس را نمی‌توان نام برد</translation>
    </message>
    <message>
        <source>this desk&apos;s clock</source>
        <translation>ساعت این میز کار</translation>
    </message>
    <message>
        <source>the post&apos;s clock</source>
        <translation>ساعت پاسگاه</translation>
    </message>
    <message>
        <source>Signed {when} by {clock}</source>
        <translation>امضاشده {when} به {clock}</translation>
    </message>
    <message>
        <source>unchanged since</source>
        <translation>از آن پس بی‌تغییر</translation>
    </message>
    <message>
        <source>Taken in all the same by {officer} on {when}: {reason}</source>
        <translation>با این حال پذیرفته‌شده به دست {officer} در {when}: {reason}</translation>
    </message>
    <message>
        <source>The signature is valid</source>
        <translation>امضا معتبر است</translation>
    </message>
    <message>
        <source>Not valid: what it says of its second rating is not what the two raters signed</source>
        <translation>نامعتبر: آنچه دربارهٔ ارزیابی دوم می‌گوید آن نیست که دو ارزیاب امضا کرده‌اند</translation>
    </message>
    <message>
        <source>The signature is good, and what it says of its second rating cannot be judged here: not all that the raters signed has come</source>
        <translation>امضا درست است، ولی آنچه دربارهٔ ارزیابی دوم می‌گوید این‌جا سنجیدنی نیست: همهٔ آنچه ارزیابان امضا کرده‌اند نرسیده است</translation>
    </message>
    <message>
        <source>The signature is good, and more was signed about its second rating than it names: look at that under Second rater before you rely on it</source>
        <translation>امضا درست است، ولی دربارهٔ ارزیابی دوم بیش از آنچه نام برده امضا شده است: پیش از تکیه بر آن، آن را در «ارزیاب دوم» ببینید</translation>
    </message>
    <message>
        <source>The signature is good, and it says nothing of a second rating for which the first rater locked: ask that desk why</source>
        <translation>امضا درست است، ولی دربارهٔ ارزیابی دومی که ارزیاب نخست برایش قطعی کرده است چیزی نمی‌گوید: از آن میز کار بپرسید چرا</translation>
    </message>
</context>
<context>
    <name>SoundDialog</name>
    <message>
        <source>Begin the sound</source>
        <translation>آغاز ضبط صدا</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>توقف ضبط صدا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استفاده</translation>
    </message>
    <message>
        <source>This is being recorded. {length}</source>
        <translation>در حال ضبط است. {length}</translation>
    </message>
    <message>
        <source>Sound of {length}</source>
        <translation>صدا: {length}</translation>
    </message>
    <message>
        <source>There is no sound yet.</source>
        <translation>هنوز صدایی نیست.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>آغاز دوباره</translation>
    </message>
    <message>
        <source>Ten minutes at the most. It is kept nowhere until you choose “Use it”.</source>
        <translation>حداکثر ده دقیقه. تا «استفاده» را انتخاب نکنید، جایی نگه داشته نمی‌شود.</translation>
    </message>
</context>
<context>
    <name>SoundPanel</name>
    <message>
        <source>How far the sound is</source>
        <translation>صدا تا کجا رسیده</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>پخش</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <source>Close the record</source>
        <translation>بستن سند</translation>
    </message>
    <message>
        <source>What it works from</source>
        <translation>بر چه استوار است</translation>
    </message>
    <message>
        <source>Every record in force but clinical ones; nobody chooses which to leave out.</source>
        <translation>همهٔ اسناد معتبر جز بالینی‌ها؛ هیچ‌کس انتخاب نمی‌کند کدام کنار گذاشته شود.</translation>
    </message>
    <message>
        <source>No record in force is here yet.</source>
        <translation>هنوز سند معتبری این‌جا نیست.</translation>
    </message>
    <message numerus="yes">
        <source>%n clinical record(s): they count as being there, and no decision works from them.</source>
        <translation>
            <numerusform>%n سند بالینی: بودنشان به حساب می‌آید و هیچ تصمیمی بر آن‌ها استوار نیست.</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>جزئیات</translation>
    </message>
    <message>
        <source>a correction</source>
        <translation>تصحیح</translation>
    </message>
    <message>
        <source>New: {record}</source>
        <translation>تازه: {record}</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Write the bundle in parts?</source>
        <translation>بسته در چند بخش نوشته شود؟</translation>
    </message>
    <message>
        <source>For a bundle that is larger than a stick. As many parts as fit go onto this stick, the rest onto the next ones. The records count as written with the last part.</source>
        <translation>برای بسته‌ای که از فلش بزرگ‌تر است. هر چند بخش که جا شود روی این فلش می‌رود، بقیه روی فلش‌های بعدی. سندها با آخرین بخش نوشته‌شده به شمار می‌آیند.</translation>
    </message>
    <message>
        <source>what this stick has room for ({size})</source>
        <translation>به اندازهٔ جای این فلش ({size})</translation>
    </message>
    <message>
        <source>How large a part may be</source>
        <translation>هر بخش تا چه اندازه باشد</translation>
    </message>
    <message>
        <source>Write in parts</source>
        <translation>نوشتن در چند بخش</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
</context>
<context>
    <name>StageLine</name>
    <message>
        <source>The post last said: {stage}.</source>
        <translation>آخرین گفتهٔ پاسگاه: {stage}.</translation>
    </message>
    <message>
        <source>HQ was last told: {stage}. It learns of the change with the next record.</source>
        <translation>آخرین خبر به ستاد: {stage}. ستاد با سند بعدی از تغییر آگاه می‌شود.</translation>
    </message>
    <message>
        <source>Stage {number} of 6: {stage}</source>
        <translation>مرحلهٔ {number} از 6: {stage}</translation>
    </message>
</context>
<context>
    <name>StandingBanner</name>
    <message>
        <source>This case was erased. Its reference stays, and that it was here.</source>
        <translation>این پرونده برای همیشه پاک شد. شمارهٔ آن و اینکه اینجا بوده است می‌ماند.</translation>
    </message>
    <message>
        <source>Withdrawn, opened by mistake: {reason} ({officer}, {when})</source>
        <translation>پس گرفته شد، به اشتباه باز شده بود: {reason} ({officer}، {when})</translation>
    </message>
    <message>
        <source>Bring it back…</source>
        <translation>بازآوردن پرونده…</translation>
    </message>
    <message>
        <source>On legal hold: {reason} ({officer}, {when})</source>
        <translation>امحا متوقف است: {reason} ({officer}، {when})</translation>
    </message>
    <message>
        <source>Lift the hold…</source>
        <translation>برداشتن توقف…</translation>
    </message>
    <message>
        <source>Restricted: supervisors and decision-makers alone open this case, each time with a reason.</source>
        <translation>دسترسی محدود است: فقط سرپرست‌ها و تصمیم‌گیرنده‌ها این پرونده را باز می‌کنند، هر بار با دلیل.</translation>
    </message>
    <message>
        <source>Open it again…</source>
        <translation>گشودن دوباره…</translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message>
        <source>Standing</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Open the one in force</source>
        <translation>باز کردن سند معتبر</translation>
    </message>
    <message>
        <source>Open what it corrects</source>
        <translation>باز کردن آنچه تصحیح می‌کند</translation>
    </message>
    <message>
        <source>Open the other correction</source>
        <translation>باز کردن تصحیح دیگر</translation>
    </message>
    <message>
        <source>Correct this record…</source>
        <translation>تصحیح این سند…</translation>
    </message>
    <message>
        <source>Continue the correction</source>
        <translation>ادامهٔ تصحیح</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>عرضهٔ دوباره</translation>
    </message>
    <message>
        <source>This record is in force.</source>
        <translation>این سند معتبر است.</translation>
    </message>
    <message>
        <source>Not in force: HQ set it aside for good.</source>
        <translation>معتبر نیست: ستاد آن را برای همیشه کنار گذاشته است.</translation>
    </message>
    <message>
        <source>Not in force: it was corrected on {day} by {officer}.</source>
        <translation>معتبر نیست: {officer} در {day} آن را تصحیح کرد.</translation>
    </message>
    <message>
        <source>It corrects a record that is not here: it was not taken in, or not sent yet.</source>
        <translation>سندی را تصحیح می‌کند که اینجا نیست: پذیرفته نشده، یا هنوز فرستاده نشده است.</translation>
    </message>
    <message>
        <source>It corrects the record {officer} signed on {day}.</source>
        <translation>سندی را تصحیح می‌کند که {officer} در {day} امضا کرد.</translation>
    </message>
    <message>
        <source>One record was corrected twice. The one signed last is in force; look at both, and correct it once more if it does not say what is right.</source>
        <translation>یک سند دو بار تصحیح شده است. آن که دیرتر امضا شد معتبر است؛ به هر دو نگاه کنید، و اگر درست نمی‌گوید یک بار دیگر تصحیح کنید.</translation>
    </message>
    <message>
        <source>Only the desk that signed it can correct it.</source>
        <translation>فقط میز کاری که آن را امضا کرده می‌تواند تصحیحش کند.</translation>
    </message>
    <message>
        <source>Your role does not correct it: it does not fill this form.</source>
        <translation>نقش شما آن را تصحیح نمی‌کند: این پرسش‌نامه را پر نمی‌کند.</translation>
    </message>
    <message>
        <source>HQ, {when}: {words}</source>
        <translation>ستاد، {when}: {words}</translation>
    </message>
</context>
<context>
    <name>StandingNotice</name>
    <message>
        <source>You are here alone: the casebook is closed.</source>
        <translation>شما اینجا تنها هستید: دفتر پرونده‌ها بسته است.</translation>
    </message>
    <message>
        <source>An administrator reads the log and who has a key. Everything else needs a colleague who works with cases to type their passphrase beside you.</source>
        <translation>مدیر سامانه گزارش رویدادها را می‌خواند و می‌بیند چه کسی کلید دارد. برای هر کار دیگر باید همکاری که با پرونده‌ها کار می‌کند کنار شما عبارت عبورش را بنویسد.</translation>
    </message>
    <message>
        <source>Open it with a colleague…</source>
        <translation>باز کردن با همکار…</translation>
    </message>
    <message>
        <source>Your role: {role}</source>
        <translation>نقش شما: {role}</translation>
    </message>
    <message>
        <source>It may do nothing here until this program is updated. What is yours is kept.</source>
        <translation>تا تازه شدن این برنامه اینجا کاری نمی‌تواند بکند. آنچه از آنِ شماست نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>This desk has nothing for it to do yet.</source>
        <translation>این میز کار هنوز کاری برای آن ندارد.</translation>
    </message>
    <message>
        <source>The issuing key waits for a second officer: until then one alone opens it.</source>
        <translation>کلید صدور منتظر کارمند دوم است: تا آن زمان یکی به‌تنهایی آن را می‌گشاید.</translation>
    </message>
    <message>
        <source>Whoever copies this desk and knows one passphrase could make certificates.</source>
        <translation>هر که از این میز کار رونوشت بگیرد و یک عبارت عبور را بداند می‌تواند گواهی بسازد.</translation>
    </message>
    <message>
        <source>Put it under two officers</source>
        <translation>زیر دست دو کارمند گذاشتن</translation>
    </message>
    <message>
        <source>It is time for a new revocation list.</source>
        <translation>وقت فهرست ابطال تازه است.</translation>
    </message>
    <message>
        <source>The one there is good until {day}; posts cannot judge signatures then.</source>
        <translation>فهرست کنونی تا {day} اعتبار دارد؛ آنگاه پاسگاه‌ها نمی‌توانند امضاها را بسنجند.</translation>
    </message>
    <message>
        <source>Renew the list</source>
        <translation>تجدید فهرست</translation>
    </message>
    <message>
        <source>The organisation&apos;s rules are not what officers signed.</source>
        <translation>قواعد سازمان آن نیست که کارمندان امضا کرده‌اند.</translation>
    </message>
    <message>
        <source>Nothing is decided or erased by them until this is put right.</source>
        <translation>تا این درست نشود بر پایهٔ آنها چیزی تصمیم گرفته یا پاک نمی‌شود.</translation>
    </message>
    <message>
        <source>The organisation&apos;s rules wait for a second officer&apos;s signature.</source>
        <translation>قواعد سازمان منتظر امضای کارمند دوم است.</translation>
    </message>
    <message>
        <source>Nothing is decided or erased by them until then.</source>
        <translation>تا آن زمان بر پایهٔ آنها چیزی تصمیم گرفته یا پاک نمی‌شود.</translation>
    </message>
    <message>
        <source>Proposed rules wait for a second officer&apos;s signature.</source>
        <translation>قواعد پیشنهادی منتظر امضای کارمند دوم است.</translation>
    </message>
    <message>
        <source>The rules as they were stay in force until then.</source>
        <translation>تا آن زمان قواعد پیشین برقرار می‌ماند.</translation>
    </message>
    <message>
        <source>Nobody has signed the organisation&apos;s rules yet.</source>
        <translation>قواعد سازمان را هنوز کسی امضا نکرده است.</translation>
    </message>
    <message>
        <source>Signed rules show it when somebody changes them.</source>
        <translation>اگر کسی قواعد امضاشده را تغییر دهد، دیده می‌شود.</translation>
    </message>
    <message>
        <source>Look at the rules</source>
        <translation>دیدن قواعد</translation>
    </message>
    <message>
        <source>The organisation&apos;s rules were signed under a certificate revoked from a day before.</source>
        <translation>قواعد سازمان با گواهی‌نامه‌ای امضا شده است که از روزی پیش‌تر باطل شده است.</translation>
    </message>
    <message>
        <source>Nothing is decided or erased by them until rules are signed anew.</source>
        <translation>تا قواعد از نو امضا نشود بر پایهٔ آنها چیزی تصمیم گرفته یا پاک نمی‌شود.</translation>
    </message>
</context>
<context>
    <name>StandingText</name>
    <message>
        <source>Never</source>
        <translation>هرگز</translation>
    </message>
    <message>
        <source>Nothing has come</source>
        <translation>چیزی نیامده</translation>
    </message>
    <message>
        <source>Up to bundle {number}</source>
        <translation>تا بستهٔ {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>نرسیده: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s)</source>
        <translation>
            <numerusform>%n رسید</numerusform>
        </translation>
    </message>
    <message>
        <source>news</source>
        <translation>خبر تازه</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>It is not trusted: it was revoked, or nobody has confirmed it.</source>
        <translation>به آن اعتماد نیست: باطل شده، یا کسی تأییدش نکرده است.</translation>
    </message>
    <message>
        <source>These bundles have not arrived: {numbers}</source>
        <translation>این بسته‌ها نرسیده‌اند: {numbers}</translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) came under a number that another one had.</source>
        <translation>
            <numerusform>بسته‌هایی با شماره‌ای که بستهٔ دیگری داشت: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last heard: {when}</source>
        <translation>آخرین خبر: {when}</translation>
    </message>
    <message>
        <source>Feed: {words}</source>
        <translation>بسته‌ها به ترتیب: {words}</translation>
    </message>
    <message>
        <source>Epoch {number}</source>
        <translation>دورهٔ {number}</translation>
    </message>
    <message numerus="yes">
        <source>Headquarters holds %n record(s) of it.</source>
        <translation>
            <numerusform>‏%n سند آن در ستاد است.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has said the same.</source>
        <translation>همین را گفته است.</translation>
    </message>
    <message>
        <source>When it was last heard it did not know of all of them yet.</source>
        <translation>در آخرین خبر هنوز از همهٔ آن‌ها خبر نداشت.</translation>
    </message>
    <message>
        <source>It has said nothing of them yet.</source>
        <translation>هنوز چیزی دربارهٔ آن‌ها نگفته است.</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) it has not confirmed</source>
        <translation>
            <numerusform>رسیدهای تأییدنشده: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n return bundle(s) on their way</source>
        <translation>
            <numerusform>بسته‌های پاسخ در راه: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists, rules, texts or statements it has not confirmed</source>
        <translation>فهرست‌ها، قواعد، متن‌ها یا مدخل‌های تأییدنشده</translation>
    </message>
    <message>
        <source>It was not sent the newest revocation list.</source>
        <translation>تازه‌ترین فهرست ابطال برایش فرستاده نشده است.</translation>
    </message>
    <message>
        <source>Its certificate ends {day}.</source>
        <translation>گواهی‌اش تا {day} است.</translation>
    </message>
    <message>
        <source>The revocation list has ended: {day}</source>
        <translation>فهرست ابطال منقضی شد: {day}</translation>
    </message>
    <message>
        <source>The revocation list ends {day}</source>
        <translation>فهرست ابطال تا {day} است</translation>
    </message>
    <message>
        <source>Its certificate has ended. Enrol it again.</source>
        <translation>گواهی‌اش منقضی شده است. دوباره آن را بپیوندانید.</translation>
    </message>
    <message>
        <source>Its certificate ends soon. Enrol it again in time.</source>
        <translation>گواهی‌اش به‌زودی منقضی می‌شود. به‌موقع دوباره آن را بپیوندانید.</translation>
    </message>
    <message>
        <source>{officer}: {day}</source>
        <translation>‏{officer}: {day}</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>Not written yet</source>
        <translation>هنوز نوشته نشده</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Back</source>
        <translation>برگشت</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>What</source>
        <translation>چه</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>کدام مدرک</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>چه کسی</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>کجا</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>به کجا</translation>
    </message>
    <message>
        <source>How much, in which money</source>
        <translation>چقدر، به چه پولی</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>By what</source>
        <translation>با چه</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>از کجا</translation>
    </message>
    <message>
        <source>Who confirmed it</source>
        <translation>چه کسی تأیید کرد</translation>
    </message>
    <message>
        <source>Who issues it</source>
        <translation>چه کسی صادر می‌کند</translation>
    </message>
    <message>
        <source>At which consulate</source>
        <translation>در کدام کنسولگری</translation>
    </message>
    <message>
        <source>Who gives it</source>
        <translation>چه کسی می‌دهد</translation>
    </message>
    <message>
        <source>Who was told there</source>
        <translation>آنجا به چه کسی گفته شد</translation>
    </message>
    <message>
        <source>Which post</source>
        <translation>کدام پاسگاه</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>در چه حالی است</translation>
    </message>
    <message>
        <source>What is done now</source>
        <translation>اکنون چه می‌شود</translation>
    </message>
    <message>
        <source>Nobody named yet</source>
        <translation>هنوز کسی نام برده نشده</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>چه کسی انجام می‌دهد</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>تا چه روزی</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>برای چه کسی</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Why it changes (needed where something is undone)</source>
        <translation>چرا تغییر می‌کند (اگر چیزی لغو شود لازم است)</translation>
    </message>
    <message>
        <source>Never printed.</source>
        <translation>هرگز چاپ نمی‌شود.</translation>
    </message>
    <message>
        <source>Each change is kept with who made it and when.</source>
        <translation>هر تغییر نگه داشته می‌شود: چه کسی و کی.</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>ثبت</translation>
    </message>
</context>
<context>
    <name>StepPanel</name>
    <message>
        <source>Choose a step to see where it stands and what comes next.</source>
        <translation>گامی را انتخاب کنید تا ببینید در چه حالی است و پس از آن چیست.</translation>
    </message>
    <message>
        <source>For {names}</source>
        <translation>برای: {names}</translation>
    </message>
    <message>
        <source>Day: {day}</source>
        <translation>روز: {day}</translation>
    </message>
    <message>
        <source>Until: {day}</source>
        <translation>تا: {day}</translation>
    </message>
    <message>
        <source>Done by: {name}</source>
        <translation>انجام‌دهنده: {name}</translation>
    </message>
    <message>
        <source>What was said, newest first</source>
        <translation>آنچه گفته شد، تازه‌ترین نخست</translation>
    </message>
    <message>
        <source>Settle it…</source>
        <translation>روشن کردن…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغییر…</translation>
    </message>
    <message>
        <source>Another desk says otherwise</source>
        <translation>میز کار دیگری جور دیگر می‌گوید</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n فایل</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a scan or picture…</source>
        <translation>افزودن اسکن یا تصویر…</translation>
    </message>
    <message>
        <source>The person did not arrive.</source>
        <translation>شخص نرسید.</translation>
    </message>
    <message>
        <source>The person arrived: {day}</source>
        <translation>شخص رسید: {day}</translation>
    </message>
    <message>
        <source>What was said of the arrival does not agree.</source>
        <translation>گفته‌ها دربارهٔ ورود با هم نمی‌خوانند.</translation>
    </message>
    <message>
        <source>Settle it on the case page…</source>
        <translation>روشن کردن در صفحهٔ پرونده…</translation>
    </message>
</context>
<context>
    <name>StickCard</name>
    <message>
        <source>Stick</source>
        <translation>فلش</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>نگاه دوباره</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>انتخاب پوشه…</translation>
    </message>
    <message>
        <source>Safe to remove</source>
        <translation>می‌توان فلش را جدا کرد</translation>
    </message>
    <message>
        <source>A folder on this computer</source>
        <translation>پوشه‌ای روی همین رایانه</translation>
    </message>
    <message>
        <source>No stick</source>
        <translation>فلشی نیست</translation>
    </message>
    <message>
        <source>Put a stick in, then look again.</source>
        <translation>فلش را وصل کنید، سپس دوباره نگاه کنید.</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>‏{size} خالی</translation>
    </message>
    <message>
        <source>It cannot be written: slide its lock open.</source>
        <translation>نمی‌توان روی آن نوشت: قفلش را باز کنید.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>انتخاب پوشه</translation>
    </message>
</context>
<context>
    <name>StoreKey</name>
    <message>
        <source>{name} has to unlock this desk once before the new key can reach them.</source>
        <translation>‏{name} باید یک بار این میز کار را بگشاید تا کلید تازه به او برسد.</translation>
    </message>
    <message>
        <source>Make the new key after that.</source>
        <translation>کلید تازه را پس از آن بسازید.</translation>
    </message>
</context>
<context>
    <name>StoreKeyDialog</name>
    <message>
        <source>Make a new store key</source>
        <translation>ساختن کلید تازهٔ دفتر</translation>
    </message>
    <message>
        <source>Make the new key</source>
        <translation>ساختن کلید تازه</translation>
    </message>
    <message>
        <source>This writes the whole casebook anew: it can take some minutes, and needs room on the disk for a second one. Nothing is lost if it breaks off.</source>
        <translation>این کار همهٔ دفتر پرونده‌ها را از نو می‌نویسد: شاید چند دقیقه طول بکشد و روی دیسک به اندازهٔ دفتر دومی جا می‌خواهد. اگر نیمه‌کاره بماند چیزی از دست نمی‌رود.</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>عبارت عبور خود شما</translation>
    </message>
    <message>
        <source>An officer was removed from this desk, and the casebook still has the key they had. A new key makes a copy of theirs worthless for everything written from now on.</source>
        <translation>کارمندی از این میز کار برداشته شد و دفتر پرونده‌ها هنوز همان کلیدی را دارد که او داشت. کلید تازه رونوشت او را برای آنچه از این پس نوشته می‌شود بی‌ارزش می‌کند.</translation>
    </message>
    <message>
        <source>The other officers get the new key by themselves when they unlock next.</source>
        <translation>کارمندان دیگر هنگام گشودن بعدی خودبه‌خود کلید تازه را می‌گیرند.</translation>
    </message>
    <message>
        <source>Your own passphrase is missing</source>
        <translation>عبارت عبور خود شما نوشته نشده است</translation>
    </message>
    <message>
        <source>Comparing the new casebook with the old one</source>
        <translation>سنجیدن دفتر تازه با دفتر قدیمی</translation>
    </message>
    <message>
        <source>Checking your passphrase</source>
        <translation>بررسی عبارت عبور شما</translation>
    </message>
</context>
<context>
    <name>TakenOverLine</name>
    <message>
        <source>From the case, not asked again. Change it freely.</source>
        <translation>از پرونده، دوباره پرسیده نشده. آزادانه تغییر دهید.</translation>
    </message>
    <message>
        <source>Asked again: it is right</source>
        <translation>دوباره پرسیده شد: درست است</translation>
    </message>
</context>
<context>
    <name>TakenTable</name>
    <message>
        <source>Just now</source>
        <translation>همین اکنون</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>What came of each file</source>
        <translation>نتیجهٔ هر فایل</translation>
    </message>
</context>
<context>
    <name>TalkFields</name>
    <message>
        <source>A word or a name they choose; no real name is needed</source>
        <translation>واژه یا نامی به انتخاب خودشان؛ نام واقعی لازم نیست</translation>
    </message>
    <message>
        <source>what is the matter</source>
        <translation>چه شده است</translation>
    </message>
    <message>
        <source>And what to say if somebody else answers</source>
        <translation>و اگر کس دیگری پاسخ داد چه بگوییم</translation>
    </message>
    <message>
        <source>no day said</source>
        <translation>روزی گفته نشده</translation>
    </message>
    <message>
        <source>today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>فردا</translation>
    </message>
    <message>
        <source>no language said</source>
        <translation>زبان گفته نشده</translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message>
        <source>{done} of {count} sections completed</source>
        <translation>‏{done} از {count} بخش کامل است</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>آغاز</translation>
    </message>
    <message numerus="yes">
        <source>It takes about %n minute(s).</source>
        <translation>
            <numerusform>حدود %n دقیقه زمان می‌برد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So far %n minute(s).</source>
        <translation>
            <numerusform>تا اکنون %n دقیقه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sitting {name}: {done} of {count} indicators</source>
        <translation>نشست {name}: {done} از {count} شاخص</translation>
    </message>
</context>
<context>
    <name>TellingDialog</name>
    <message>
        <source>The person was told</source>
        <translation>به شخص گفته شد</translation>
    </message>
    <message>
        <source>You say, by name, how it was. It goes to headquarters with the next bundle; an appeal goes with it.</source>
        <translation>با نام خود می‌گویید چگونه بود. با بستهٔ بعدی به ستاد می‌رود؛ درخواست تجدیدنظر هم همراه آن.</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>در چه روزی</translation>
    </message>
    <message>
        <source>How</source>
        <translation>چگونه</translation>
    </message>
    <message>
        <source>Who read it aloud, through which interpreter, who was there.</source>
        <translation>چه کسی با صدای بلند خواند، از راه کدام مترجم، چه کسانی بودند.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>No</source>
        <translation>خیر</translation>
    </message>
    <message>
        <source>They did not say</source>
        <translation>نگفت</translation>
    </message>
    <message>
        <source>Do they say that they understood?</source>
        <translation>آیا می‌گوید که فهمیده است؟</translation>
    </message>
    <message>
        <source>Do they say that they appeal?</source>
        <translation>آیا می‌گوید که تجدیدنظر می‌خواهد؟</translation>
    </message>
    <message>
        <source>What the person said</source>
        <translation>شخص چه گفت</translation>
    </message>
    <message>
        <source>In their words; for an appeal it is needed.</source>
        <translation>به زبان خود شخص؛ برای تجدیدنظرخواهی لازم است.</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>به کدام زبان</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Sign that they were told</source>
        <translation>امضای اینکه گفته شد</translation>
    </message>
    <message>
        <source>Say on which day; it is not in the future.</source>
        <translation>روز را بگویید؛ در آینده نیست.</translation>
    </message>
    <message>
        <source>Say how the person was told.</source>
        <translation>بگویید چگونه به شخص گفته شد.</translation>
    </message>
    <message>
        <source>Say whether they understood.</source>
        <translation>بگویید آیا فهمید.</translation>
    </message>
    <message>
        <source>Say whether they appeal.</source>
        <translation>بگویید آیا تجدیدنظر می‌خواهد.</translation>
    </message>
    <message>
        <source>Write the appeal in the person&apos;s words.</source>
        <translation>درخواست تجدیدنظر را به زبان خود شخص بنویسید.</translation>
    </message>
</context>
<context>
    <name>TextQuestion</name>
    <message>
        <source>Characters left out of what was pasted, because they cannot be stored: {count}</source>
        <translation>نویسه‌هایی که از متن چسبانده‌شده کنار گذاشته شد، چون ذخیره‌شدنی نیست: {count}</translation>
    </message>
    <message>
        <source>What was pasted is too long and was left out. The limit is {limit} characters.</source>
        <translation>متن چسبانده‌شده بیش از اندازه بلند بود و کنار گذاشته شد. حداکثر {limit} نویسه است.</translation>
    </message>
</context>
<context>
    <name>TextsPanel</name>
    <message>
        <source>Sort</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>واژه‌ها</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>خوانده می‌شود به</translation>
    </message>
    <message>
        <source>Approved texts</source>
        <translation>متن‌های مصوب</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>متن‌ها</translation>
    </message>
    <message>
        <source>Language of the person</source>
        <translation>زبان شخص</translation>
    </message>
    <message>
        <source>Write a spreadsheet to edit…</source>
        <translation>نوشتن صفحه‌گسترده برای ویرایش…</translation>
    </message>
    <message>
        <source>There are no approved texts yet. Write a spreadsheet to edit, and look at it here.</source>
        <translation>هنوز متن مصوبی نیست. صفحه‌گسترده‌ای برای ویرایش بنویسید و اینجا به آن نگاه کنید.</translation>
    </message>
    <message>
        <source>There are no approved texts yet. They come with headquarters&apos; return bundles.</source>
        <translation>هنوز متن مصوبی نیست. با بسته‌های پاسخ ستاد می‌آیند.</translation>
    </message>
    <message>
        <source>{title}: version {version}, signed by {name}. The official language is {language}.</source>
        <translation>‏{title}: نسخهٔ {version}، امضای {name}. زبان رسمی {language} است.</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>مصوب</translation>
    </message>
    <message>
        <source>read aloud by the interpreter</source>
        <translation>خوانده‌شده به دست مترجم شفاهی</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>صفحه‌گسترده‌ها</translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation>انتخاب صفحه‌گسترده</translation>
    </message>
    <message>
        <source>Signed: {title}, version {version}.</source>
        <translation>امضا شد: {title}، نسخهٔ {version}.</translation>
    </message>
    <message>
        <source>Write return bundles, so that every post gets them soon.</source>
        <translation>بسته‌های پاسخ را بنویسید تا همهٔ پاسگاه‌ها زود بگیرند.</translation>
    </message>
    <message>
        <source>Write a spreadsheet to edit</source>
        <translation>نوشتن صفحه‌گسترده برای ویرایش</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>نوشته شد: {name}</translation>
    </message>
</context>
<context>
    <name>ThisDeskPage</name>
    <message>
        <source>This desk</source>
        <translation>این میز کار</translation>
    </message>
    <message>
        <source>My key on this desk</source>
        <translation>کلید من روی این میز کار</translation>
    </message>
    <message>
        <source>Change my passphrase…</source>
        <translation>تغییر عبارت عبور من…</translation>
    </message>
    <message>
        <source>Add a key file…</source>
        <translation>افزودن فایل کلید…</translation>
    </message>
    <message>
        <source>Ask for no key file any more…</source>
        <translation>دیگر فایل کلید خواسته نشود…</translation>
    </message>
    <message>
        <source>The clock</source>
        <translation>ساعت</translation>
    </message>
    <message>
        <source>What was signed, and who may sign, is judged by the time. This desk believes its clock no further than a second sign bears it out: headquarters&apos; time, or an officer&apos;s word.</source>
        <translation>آنچه امضا شده و اینکه چه کسی می‌تواند امضا کند با زمان سنجیده می‌شود. این میز کار ساعتش را فقط تا جایی باور دارد که نشانهٔ دومی تأییدش کند: زمان ستاد، یا گفتهٔ یک کارمند.</translation>
    </message>
    <message>
        <source>Look at the clock…</source>
        <translation>دیدن ساعت…</translation>
    </message>
    <message>
        <source>If it is taken away</source>
        <translation>اگر آن را ببرند</translation>
    </message>
    <message>
        <source>What this program cannot protect against</source>
        <translation>آنچه این برنامه نمی‌تواند از آن محافظت کند</translation>
    </message>
    <message>
        <source>Locked, this desk gives up nothing without a passphrase. Where even that is not enough, all keys on it can be destroyed, so that no passphrase opens it any more.</source>
        <translation>این میز کار وقتی قفل است بدون عبارت عبور چیزی نمی‌دهد. جایی که این هم کافی نیست، می‌توان همهٔ کلیدهایش را نابود کرد تا دیگر هیچ عبارت عبوری آن را نگشاید.</translation>
    </message>
    <message>
        <source>Make unreadable…</source>
        <translation>ناخوانا کردن…</translation>
    </message>
    <message>
        <source>This desk opens for you with your passphrase and your key file together.</source>
        <translation>این میز کار با عبارت عبور و فایل کلید شما با هم برایتان گشوده می‌شود.</translation>
    </message>
    <message>
        <source>This desk opens for you with your passphrase alone.</source>
        <translation>این میز کار فقط با عبارت عبور شما برایتان گشوده می‌شود.</translation>
    </message>
    <message>
        <source>This is a new desk now: {name}. Ask headquarters to take it in.</source>
        <translation>این اکنون میز کار تازه‌ای است: {name}. از ستاد بخواهید آن را بپذیرد.</translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation>عبارت عبور شما تغییر کرد.</translation>
    </message>
    <message>
        <source>From now on your key file is asked for beside your passphrase.</source>
        <translation>از این پس کنار عبارت عبور، فایل کلید شما هم خواسته می‌شود.</translation>
    </message>
    <message>
        <source>From now on your passphrase alone opens this desk for you.</source>
        <translation>از این پس فقط عبارت عبور شما این میز کار را برایتان می‌گشاید.</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>Line of time: {said}</source>
        <translation>خط زمان: {said}</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Stage set: {stage}</source>
        <translation>مرحله تعیین شد: {stage}</translation>
    </message>
    <message>
        <source>Names changed: {now} (before: {then})</source>
        <translation>نام‌ها تغییر کرد: {now} (پیش‌تر: {then})</translation>
    </message>
    <message>
        <source>Birth date changed: {now} (before: {then})</source>
        <translation>تاریخ تولد تغییر کرد: {now} (پیش‌تر: {then})</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>پرونده باز شد</translation>
    </message>
    <message>
        <source>Case changed</source>
        <translation>پرونده تغییر کرد</translation>
    </message>
    <message>
        <source>Started: {subject}</source>
        <translation>آغاز شد: {subject}</translation>
    </message>
    <message>
        <source>Signed: {subject}</source>
        <translation>امضا شد: {subject}</translation>
    </message>
    <message>
        <source>Written to stick: {subject}</source>
        <translation>روی فلش نوشته شد: {subject}</translation>
    </message>
    <message>
        <source>Received by HQ: {subject}</source>
        <translation>ستاد دریافت کرد: {subject}</translation>
    </message>
    <message>
        <source>To be sent again: {subject}</source>
        <translation>باید دوباره فرستاده شود: {subject}</translation>
    </message>
    <message>
        <source>Refused by HQ: {subject}</source>
        <translation>ستاد نپذیرفت: {subject}</translation>
    </message>
    <message>
        <source>Waiting for a person at HQ: {subject}</source>
        <translation>در ستاد منتظر یک شخص: {subject}</translation>
    </message>
    <message>
        <source>Taken in although nobody could judge it: {subject}</source>
        <translation>پذیرفته شد، هرچند قابل داوری نبود: {subject}</translation>
    </message>
    <message>
        <source>Set aside by HQ for good: {subject}</source>
        <translation>ستاد برای همیشه کنار گذاشت: {subject}</translation>
    </message>
    <message>
        <source>Handed over to {who}: {subject}</source>
        <translation>به {who} سپرده شد: {subject}</translation>
    </message>
    <message>
        <source>Draft of {who} discarded: {subject}</source>
        <translation>پیش‌نویس {who} کنار گذاشته شد: {subject}</translation>
    </message>
    <message>
        <source>Taken in: {subject}</source>
        <translation>پذیرفته شد: {subject}</translation>
    </message>
    <message>
        <source>Clinical note added</source>
        <translation>یادداشت بالینی افزوده شد</translation>
    </message>
    <message>
        <source>Released: {detail}</source>
        <translation>در اختیار گذاشته شد: {detail}</translation>
    </message>
    <message>
        <source>Withdrawn, opened by mistake: {words}</source>
        <translation>پس گرفته شد، به اشتباه باز شده بود: {words}</translation>
    </message>
    <message>
        <source>Brought back: {words}</source>
        <translation>بازآورده شد: {words}</translation>
    </message>
    <message>
        <source>Somebody came</source>
        <translation>کسی آمد</translation>
    </message>
    <message>
        <source>Copy given out: {words}</source>
        <translation>رونوشت صادر شد: {words}</translation>
    </message>
    <message>
        <source>Case erased</source>
        <translation>پرونده برای همیشه پاک شد</translation>
    </message>
    <message>
        <source>{subject}</source>
        <translation>{subject}</translation>
    </message>
    <message>
        <source>Claimed by {who}</source>
        <translation>برداشت: {who}</translation>
    </message>
    <message>
        <source>Claim ended: {words}</source>
        <translation>برداشتن پایان یافت: {words}</translation>
    </message>
    <message>
        <source>Moved on: {words}</source>
        <translation>پیش برده شد: {words}</translation>
    </message>
    <message>
        <source>Acknowledged: {words}</source>
        <translation>تأیید شد: {words}</translation>
    </message>
    <message>
        <source>A call became part of the case</source>
        <translation>تماسی بخشی از پرونده شد</translation>
    </message>
    <message>
        <source>A call was taken out</source>
        <translation>تماسی بیرون آورده شد</translation>
    </message>
    <message>
        <source>Recording of the talk begun</source>
        <translation>ضبط صدای گفت‌وگو آغاز شد</translation>
    </message>
    <message>
        <source>Recording ended</source>
        <translation>ضبط صدا پایان یافت</translation>
    </message>
    <message>
        <source>Recording erased</source>
        <translation>ضبط صدا برای همیشه پاک شد</translation>
    </message>
    <message>
        <source>Closed: {words}</source>
        <translation>بسته شد: {words}</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>دوباره باز شد</translation>
    </message>
    <message>
        <source>Somebody was called to come now</source>
        <translation>از کسی خواسته شد همین حالا بیاید</translation>
    </message>
</context>
<context>
    <name>TimelineTableModel</name>
    <message>
        <source>When</source>
        <translation>چه وقت</translation>
    </message>
    <message>
        <source>What</source>
        <translation>چه</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>چه کسی</translation>
    </message>
    <message>
        <source>{what} · corrected since</source>
        <translation>‏{what} · بعداً تصحیح شد</translation>
    </message>
</context>
<context>
    <name>TokenPinDialog</name>
    <message>
        <source>This is signed with the key on your token {name}. Plug it in.</source>
        <translation>این با کلید روی توکن شما {name} امضا می‌شود. آن را وصل کنید.</translation>
    </message>
    <message>
        <source>PIN of your token</source>
        <translation>‏PIN توکن شما</translation>
    </message>
    <message>
        <source>Unlock your token</source>
        <translation>گشودن توکن شما</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>گشودن</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Language of the questions</source>
        <translation>زبان پرسش‌ها</translation>
    </message>
    <message>
        <source>All sections (Ctrl+T)</source>
        <translation>همهٔ بخش‌ها (Ctrl+T)</translation>
    </message>
    <message>
        <source>Find an answer (Ctrl+J)</source>
        <translation>یافتن پاسخ (Ctrl+J)</translation>
    </message>
    <message>
        <source>Check for errors (Ctrl+E)</source>
        <translation>بررسی خطاها (Ctrl+E)</translation>
    </message>
    <message>
        <source>Notes and evidence (Ctrl+B)</source>
        <translation>یادداشت‌ها و شواهد (Ctrl+B)</translation>
    </message>
    <message>
        <source>Interviewing guide (Ctrl+G)</source>
        <translation>راهنمای مصاحبه (Ctrl+G)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>مکث</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>بیرون رفتن</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>داوری</translation>
    </message>
    <message>
        <source>Record the talk…</source>
        <translation>ضبط صدای گفت‌وگو…</translation>
    </message>
</context>
<context>
    <name>TrainingBanner</name>
    <message>
        <source>TRAINING: nothing here is real, and real desks refuse what is made here</source>
        <translation>آموزش: اینجا چیزی واقعی نیست، و میزهای کار واقعی آنچه اینجا ساخته می‌شود نمی‌پذیرند</translation>
    </message>
</context>
<context>
    <name>TrainingList</name>
    <message>
        <source>An invented person, the evidence there is, and nothing else. Rate it by yourself; what experienced raters said, and why, is shown when you have locked yours.</source>
        <translation>شخصی ساختگی، شواهد موجود و نه چیز دیگر. خودتان ارزیابی کنید؛ گفتهٔ ارزیاب‌های باتجربه و دلیلش وقتی نشان داده می‌شود که مال خود را قطعی کنید.</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>آغاز نشده</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>در جریان</translation>
    </message>
    <message>
        <source>Locked: compare</source>
        <translation>قطعی شد: مقایسه</translation>
    </message>
    <message>
        <source>rated by {count}</source>
        <translation>ارزیابی‌کنندگان: {count}</translation>
    </message>
    <message>
        <source>your organisation&apos;s</source>
        <translation>از سازمان شما</translation>
    </message>
</context>
<context>
    <name>TrainingStep</name>
    <message>
        <source>Training mode</source>
        <translation>حالت آموزشی</translation>
    </message>
    <message>
        <source>Makes a practice post and a practice headquarters on this computer, with invented cases and an invented colleague for each role. One passphrase opens all of them.</source>
        <translation>پاسگاهی تمرینی و ستادی تمرینی روی این رایانه می‌سازد، با پرونده‌های ساختگی و برای هر نقش همکاری ساختگی. یک عبارت عبور همه را می‌گشاید.</translation>
    </message>
    <message>
        <source>Headquarters: {role}</source>
        <translation>ستاد: {role}</translation>
    </message>
    <message>
        <source>Begin as</source>
        <translation>آغاز با نقش</translation>
    </message>
    <message>
        <source>You can change at any time: lock the desk, and unlock it as somebody else.</source>
        <translation>هر زمان می‌توانید عوض کنید: میز کار را قفل کنید و به نام کس دیگری بگشایید.</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>آغاز آموزش</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Another bundle came under the same number before. Two copies of that desk may be at work.</source>
        <translation>پیش‌تر بستهٔ دیگری با همین شماره آمده است. شاید دو نسخه از آن میز کار در کار باشد.</translation>
    </message>
    <message>
        <source>It does not follow on the bundle before it. Ask that desk what happened.</source>
        <translation>دنبالهٔ بستهٔ پیش از خود نیست. از آن میز کار بپرسید چه شده است.</translation>
    </message>
    <message>
        <source>That desk&apos;s log does not continue the one it told of before: it may have been put back or changed. Ask that desk what happened.</source>
        <translation>گزارش رویدادهای آن میز کار دنبالهٔ آنچه پیش‌تر گفته بود نیست: شاید به عقب برگردانده یا تغییر داده شده باشد. از آن میز کار بپرسید چه شده است.</translation>
    </message>
    <message>
        <source>This desk was not known here before.</source>
        <translation>این میز کار پیش‌تر اینجا شناخته نبود.</translation>
    </message>
    <message>
        <source>Of what was refused, the largest contents were not kept: there is room for so much only.</source>
        <translation>از موارد پذیرفته‌نشده، بزرگ‌ترین محتواها نگه داشته نشد: فقط همین اندازه جا هست.</translation>
    </message>
    <message>
        <source>It was made later than now by that desk&apos;s clock.</source>
        <translation>به ساعت آن میز کار دیرتر از اکنون ساخته شده است.</translation>
    </message>
    <message>
        <source>That desk&apos;s clock stood behind when a record was signed.</source>
        <translation>هنگام امضای سندی ساعت آن میز کار عقب بود.</translation>
    </message>
    <message>
        <source>The certificate of the officer who signed the bundle has ended since.</source>
        <translation>گواهی کارمندی که بسته را امضا کرد از آن پس پایان یافته است.</translation>
    </message>
    <message>
        <source>The bundle was carried by an officer who was revoked since. Its records are judged by themselves.</source>
        <translation>بسته را کارمندی آورد که از آن پس باطل شده است. سندهایش جداگانه سنجیده می‌شوند.</translation>
    </message>
    <message>
        <source>That desk was revoked. Its records are judged by themselves.</source>
        <translation>آن میز کار باطل شده است. سندهایش جداگانه سنجیده می‌شوند.</translation>
    </message>
    <message>
        <source>It brought a stamp that is not headquarters&apos; over this desk&apos;s own bundle.</source>
        <translation>برای بستهٔ خود این میز کار مُهر زمانی آورد که از ستاد نیست.</translation>
    </message>
    <message>
        <source>Headquarters&apos; time in it is months ahead of anything seen here, and was not believed. Compare this computer&apos;s clock with another one, and tell headquarters.</source>
        <translation>زمان ستاد در آن ماه‌ها جلوتر از هر چیزی است که اینجا دیده شده، و باور نشد. ساعت این رایانه را با ساعت دیگری بسنجید و به ستاد بگویید.</translation>
    </message>
    <message>
        <source>Headquarters corrected its time, and this desk follows.</source>
        <translation>ستاد زمانش را تصحیح کرد و این میز کار پیروی می‌کند.</translation>
    </message>
    <message>
        <source>It confirms a bundle that this desk did not write.</source>
        <translation>بسته‌ای را تأیید می‌کند که این میز کار ننوشته است.</translation>
    </message>
    <message>
        <source>It confirms a record that is another one here. Tell headquarters.</source>
        <translation>سندی را تأیید می‌کند که اینجا سند دیگری است. به ستاد بگویید.</translation>
    </message>
    <message>
        <source>It decides on a record that is another one here. Tell headquarters.</source>
        <translation>دربارهٔ سندی تصمیم می‌گیرد که اینجا سند دیگری است. به ستاد بگویید.</translation>
    </message>
    <message>
        <source>It confirms a record that the bundle did not carry. That was not taken over. Tell headquarters.</source>
        <translation>سندی را تأیید می‌کند که بسته نبرده بود. گرفته نشد. به ستاد بگویید.</translation>
    </message>
    <message>
        <source>It says nothing of a record that the bundle carried. Tell headquarters.</source>
        <translation>دربارهٔ سندی که بسته برده بود چیزی نمی‌گوید. به ستاد بگویید.</translation>
    </message>
    <message>
        <source>It confirms a log that is not this desk&apos;s, and was not taken over. Tell headquarters.</source>
        <translation>گزارش رویدادهایی را تأیید می‌کند که از این میز کار نیست، و گرفته نشد. به ستاد بگویید.</translation>
    </message>
    <message>
        <source>A record for psychologists came unsealed. It is kept closed here. Ask that desk why.</source>
        <translation>سندی برای روان‌شناسان بدون مهر و موم آمد. اینجا بسته نگه داشته می‌شود. از آن میز کار بپرسید چرا.</translation>
    </message>
    <message>
        <source>A record was made with an instrument that this desk does not have, and could not be compared.</source>
        <translation>سندی با پرسش‌نامه‌ای ساخته شده که این میز کار ندارد، و نشد آن را سنجید.</translation>
    </message>
    <message>
        <source>The answers of a record could not be compared with its instrument.</source>
        <translation>پاسخ‌های سندی را نشد با پرسش‌نامه‌اش سنجید.</translation>
    </message>
    <message>
        <source>The pages of a report could not be compared with the signed answers. Pages laid out here are shown.</source>
        <translation>صفحه‌های گزارشی را نشد با پاسخ‌های امضاشده سنجید. صفحه‌هایی که همین‌جا چیده شده نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>Its revocation list is older than the one here and was not taken over.</source>
        <translation>فهرست ابطال آن از فهرست اینجا قدیمی‌تر است و گرفته نشد.</translation>
    </message>
    <message>
        <source>Its revocation list is not the organisation&apos;s and was not taken over.</source>
        <translation>فهرست ابطال آن از سازمان نیست و گرفته نشد.</translation>
    </message>
    <message>
        <source>Its register of certificates does not continue the one here. Ask headquarters whether it was restored from a backup; if not, somebody else may hold its issuing key.</source>
        <translation>دفتر ثبت گواهی‌های آن دنبالهٔ دفتر اینجا نیست. از ستاد بپرسید آیا از نسخهٔ پشتیبان بازگردانده شده؛ اگر نه، شاید کس دیگری کلید صدورش را داشته باشد.</translation>
    </message>
    <message>
        <source>Its register of certificates cannot be read and was not taken over.</source>
        <translation>دفتر ثبت گواهی‌های آن خوانده نمی‌شود و گرفته نشد.</translation>
    </message>
    <message>
        <source>The certificate of the officer who sent it is not in the register of what headquarters issued. If headquarters was restored, two officers take it back, under Organisation, Register.</source>
        <translation>گواهی کارمندی که آن را فرستاده در دفتر ثبت آنچه ستاد صادر کرده نیست. اگر ستاد بازگردانده شده است، دو کارمند آن را در «سازمان»، «دفتر ثبت» بازمی‌گردانند.</translation>
    </message>
    <message>
        <source>Its rules are older than those here and were not taken over.</source>
        <translation>قواعد آن از قواعد اینجا قدیمی‌تر است و گرفته نشد.</translation>
    </message>
    <message>
        <source>Its rules were set by someone who may not set them, and were not taken over.</source>
        <translation>قواعد آن را کسی تعیین کرده که اجازهٔ تعیین ندارد، و گرفته نشد.</translation>
    </message>
    <message>
        <source>It is from before headquarters was restored, and confirms nothing any more.</source>
        <translation>از پیش از بازگردانده شدن ستاد است و دیگر چیزی را تأیید نمی‌کند.</translation>
    </message>
    <message>
        <source>Its list of records that headquarters has does not fit. Tell headquarters.</source>
        <translation>فهرست سندهایی که ستاد دارد با هم سازگار نیست. به ستاد بگویید.</translation>
    </message>
    <message>
        <source>It brought an older version of an instrument, which was not taken over.</source>
        <translation>نسخهٔ قدیمی‌تری از پرسش‌نامه آورد که گرفته نشد.</translation>
    </message>
    <message>
        <source>It brought an instrument that cannot be used, which was not taken over.</source>
        <translation>پرسش‌نامه‌ای آورد که قابل استفاده نیست و گرفته نشد.</translation>
    </message>
    <message>
        <source>It brought an instrument, and was signed by someone who may not give any. It was not taken over.</source>
        <translation>پرسش‌نامه‌ای آورد و امضاکننده‌اش اجازهٔ دادن پرسش‌نامه ندارد. گرفته نشد.</translation>
    </message>
    <message>
        <source>It brought an instrument that is another one here under the same version. Tell headquarters.</source>
        <translation>پرسش‌نامه‌ای آورد که اینجا با همان نسخه پرسش‌نامهٔ دیگری است. به ستاد بگویید.</translation>
    </message>
    <message>
        <source>It brought approved texts that are older than those here; they stay as they are.</source>
        <translation>متن‌های مصوبی آورد که از متن‌های اینجا قدیمی‌ترند؛ این‌ها همان‌گونه می‌مانند.</translation>
    </message>
    <message>
        <source>It brought other texts under a version that is here already. They were not taken over: tell headquarters.</source>
        <translation>متن‌های دیگری با نسخه‌ای که اینجا هست آورد. گرفته نشد: به ستاد بگویید.</translation>
    </message>
    <message>
        <source>It brought texts that are not validly signed, which were not taken over.</source>
        <translation>متن‌هایی با امضای نامعتبر آورد که گرفته نشد.</translation>
    </message>
    <message>
        <source>It brought texts that a newer version of the program wrote. Update this desk.</source>
        <translation>متن‌هایی آورد که نسخهٔ تازه‌تری از برنامه نوشته است. برنامهٔ این میز کار را تازه کنید.</translation>
    </message>
    <message>
        <source>It brought a statement of a kind this program does not know. It is kept; a newer version shows it.</source>
        <translation>اظهاری از نوعی آورد که این برنامه نمی‌شناسد. نگه داشته می‌شود؛ نسخهٔ تازه‌تر آن را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>It brought a statement that is not validly signed, which was not taken over.</source>
        <translation>اظهاری با امضای نامعتبر آورد که گرفته نشد.</translation>
    </message>
    <message>
        <source>It shows something you should know: see what this desk noticed, under This desk.</source>
        <translation>چیزی را نشان می‌دهد که باید بدانید: در «این میز کار» ببینید این میز کار چه دریافته است.</translation>
    </message>
    <message>
        <source>The reference {reference} is also used by another case of that desk. Both are kept; searching for it shows both.</source>
        <translation>شمارهٔ {reference} را پروندهٔ دیگری از آن میز کار هم دارد. هر دو نگه داشته می‌شوند؛ جست‌وجوی آن هر دو را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Taken in by HQ after all: {words}</source>
        <translation>ستاد سرانجام پذیرفت: {words}</translation>
    </message>
    <message>
        <source>HQ asks for a record again, it is to be sent now: {words}</source>
        <translation>ستاد سندی را دوباره می‌خواهد، اکنون باید فرستاده شود: {words}</translation>
    </message>
    <message>
        <source>Set aside by HQ for good, the record says what to do: {words}</source>
        <translation>ستاد برای همیشه کنار گذاشت، سند می‌گوید چه باید کرد: {words}</translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) before this one have not arrived yet.</source>
        <translation>
            <numerusform>‏%n بستهٔ پیش از این هنوز نرسیده است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) taken in</source>
        <translation>
            <numerusform>‏%n سند پذیرفته شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) received by HQ</source>
        <translation>
            <numerusform>ستاد %n سند را دریافت کرد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) waiting for a person at HQ</source>
        <translation>
            <numerusform>‏%n سند در ستاد منتظر یک شخص است</numerusform>
        </translation>
    </message>
    <message>
        <source>New instrument here: {title}, version {version}</source>
        <translation>پرسش‌نامهٔ تازه اینجا: {title}، نسخهٔ {version}</translation>
    </message>
    <message>
        <source>New approved texts here: {title}, version {version}</source>
        <translation>متن‌های مصوب تازه اینجا: {title}، نسخهٔ {version}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are sealed for other desks and stay where they are.</source>
        <translation>
            <numerusform>‏%n فایل برای میزهای کار دیگر مهر و موم شده و همان‌جا می‌ماند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of a bundle in {count} parts are missing: {missing}</source>
        <translation>از بسته‌ای در {count} بخش این‌ها کم است: {missing}</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) refused</source>
        <translation>
            <numerusform>‏%n سند پذیرفته نشد</numerusform>
        </translation>
    </message>
    <message>
        <source>This bundle had been taken in before; nothing changed.</source>
        <translation>این بسته پیش‌تر پذیرفته شده بود؛ چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Bundle {number} from {desk}, signed by {officer}</source>
        <translation>بستهٔ {number} از {desk}، امضای {officer}</translation>
    </message>
    <message>
        <source>a file is missing</source>
        <translation>فایلی کم است</translation>
    </message>
    <message>
        <source>it holds a file that was not signed</source>
        <translation>فایلی دارد که امضا نشده است</translation>
    </message>
    <message>
        <source>a file is larger than allowed</source>
        <translation>فایلی از اندازهٔ مجاز بزرگ‌تر است</translation>
    </message>
    <message>
        <source>a file is not the one that was signed</source>
        <translation>فایلی آن نیست که امضا شده است</translation>
    </message>
    <message>
        <source>it is not as the format says</source>
        <translation>چنان نیست که قالب می‌گوید</translation>
    </message>
    <message>
        <source>a newer version of the program wrote it</source>
        <translation>نسخهٔ تازه‌تری از برنامه آن را نوشته است</translation>
    </message>
    <message>
        <source>the bundle names another record or case</source>
        <translation>بسته سند یا پروندهٔ دیگری را نام می‌برد</translation>
    </message>
    <message>
        <source>another desk made it than the one that sent it</source>
        <translation>میز کاری جز فرستنده آن را ساخته است</translation>
    </message>
    <message>
        <source>training material and real cases never mix</source>
        <translation>مواد آموزشی و پرونده‌های واقعی هرگز نمی‌آمیزند</translation>
    </message>
    <message>
        <source>its signer is not known to the organisation</source>
        <translation>سازمان امضاکنندهٔ آن را نمی‌شناسد</translation>
    </message>
    <message>
        <source>its signature is not valid</source>
        <translation>امضایش معتبر نیست</translation>
    </message>
    <message>
        <source>another officer signed it than the one it names</source>
        <translation>کارمندی جز آن که نام می‌برد امضایش کرده است</translation>
    </message>
    <message>
        <source>its answers are not those of the instrument as it was filled in</source>
        <translation>پاسخ‌هایش همان پاسخ‌های پرسش‌نامه چنان‌که پر شده نیستند</translation>
    </message>
    <message>
        <source>its instrument is filled in a way that it does not allow</source>
        <translation>پرسش‌نامه‌اش چنان پر شده که خودش اجازه نمی‌دهد</translation>
    </message>
    <message>
        <source>the pages of its report say something else than the signed answers</source>
        <translation>صفحه‌های گزارشش جز پاسخ‌های امضاشده را می‌گویند</translation>
    </message>
    <message>
        <source>it is sealed to psychologists, and cannot be read</source>
        <translation>برای روان‌شناسان مهر و موم شده و خوانده نمی‌شود</translation>
    </message>
    <message>
        <source>its report is not the one that was signed</source>
        <translation>گزارشش آن نیست که امضا شده است</translation>
    </message>
    <message>
        <source>it corrects a record of another case</source>
        <translation>سندی از پروندهٔ دیگری را تصحیح می‌کند</translation>
    </message>
    <message>
        <source>its case cannot be taken as it is</source>
        <translation>پرونده‌اش چنان‌که هست پذیرفته نمی‌شود</translation>
    </message>
    <message>
        <source>its signer may not sign this by their role</source>
        <translation>نقش امضاکننده‌اش اجازهٔ امضای آن را ندارد</translation>
    </message>
    <message>
        <source>its case was erased at headquarters</source>
        <translation>پرونده‌اش در ستاد پاک شده است</translation>
    </message>
    <message>
        <source>its certificate ended, and nothing shows that it was signed before</source>
        <translation>گواهی‌اش پایان یافته و چیزی نشان نمی‌دهد که پیش از آن امضا شده باشد</translation>
    </message>
    <message>
        <source>its certificate was revoked, and nothing shows that it was signed before</source>
        <translation>گواهی‌اش باطل شده و چیزی نشان نمی‌دهد که پیش از آن امضا شده باشد</translation>
    </message>
    <message>
        <source>its certificate is not in the register of what headquarters issued</source>
        <translation>گواهی‌اش در دفتر ثبت آنچه ستاد صادر کرده نیست</translation>
    </message>
    <message>
        <source>its desk is trusted no more</source>
        <translation>میز کارش دیگر مورد اعتماد نیست</translation>
    </message>
    <message>
        <source>no revocation list here is current</source>
        <translation>هیچ فهرست ابطالی اینجا معتبر نیست</translation>
    </message>
    <message>
        <source>another record came under the same number</source>
        <translation>سند دیگری با همان شماره آمد</translation>
    </message>
    <message>
        <source>Bundles before it had not arrived when it came.</source>
        <translation>وقتی رسید، بسته‌های پیش از آن نرسیده بودند.</translation>
    </message>
    <message>
        <source>It brought facts of a case from a desk that never held this case. They are kept and do not count: ask that desk how it came to them.</source>
        <translation>واقعیت‌های پرونده‌ای از میز کاری آمد که هرگز این پرونده را در اختیار نداشته است. نگه داشته شده‌اند و به حساب نمی‌آیند: از آنجا بپرسید از کجا آورده‌اند.</translation>
    </message>
    <message>
        <source>It brought facts of a case from an officer whose role may not record them. They are kept and do not count: have somebody who works on cases record them.</source>
        <translation>واقعیت‌های پرونده از مأموری آمد که نقش او اجازهٔ ثبت آن را ندارد. نگه داشته شده‌اند و به حساب نمی‌آیند: کسی که روی پرونده‌ها کار می‌کند آن را ثبت کند.</translation>
    </message>
    <message>
        <source>It brought a fact of a case that this program does not know. It is kept and does not count: update this desk.</source>
        <translation>واقعیتی از پرونده آمد که این برنامه نمی‌شناسد. نگه داشته شده است و به حساب نمی‌آید: این میز کار را به‌روز کنید.</translation>
    </message>
    <message>
        <source>It brought word that two desks hold one case. A supervisor settles it on the page of the case.</source>
        <translation>خبر آمد که یک پرونده در اختیار دو میز کار است. سرپرست آن را در صفحهٔ پرونده روشن می‌کند.</translation>
    </message>
    <message>
        <source>It brought another fact under a number that is here already. The first one counts: ask both desks, and record what is true on the page of the case.</source>
        <translation>واقعیت دیگری با شماره‌ای آمد که از پیش اینجا هست. نخستین به حساب می‌آید: از هر دو میز کار بپرسید و آنچه درست است را در صفحهٔ پرونده ثبت کنید.</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) taken in</source>
        <translation>
            <numerusform>‏%n اظهار پذیرفته شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) waiting for a person at HQ</source>
        <translation>
            <numerusform>‏%n اظهار در ستاد منتظر یک شخص است</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) refused</source>
        <translation>
            <numerusform>‏%n اظهار پذیرفته نشد</numerusform>
        </translation>
    </message>
    <message>
        <source>It brought a statement that nobody here can judge. It lies aside until a supervisor decides: Look at what was set aside.</source>
        <translation>اظهاری آورد که اینجا قابل داوری نیست. تا تصمیم سرپرست جدا گذاشته شد: دیدن جداگذاشته‌شده‌ها.</translation>
    </message>
    <message>
        <source>A record says something else of its second rating than the raters signed. It does not count as valid. Ask that desk, and have it corrected.</source>
        <translation>سندی دربارهٔ ارزیابی دومش چیزی جز آنچه ارزیابان امضا کرده‌اند می‌گوید. معتبر شمرده نمی‌شود. از آن میز کار بپرسید و بخواهید اصلاحش کنند.</translation>
    </message>
    <message>
        <source>What a record says of its second rating could not be compared: not all that the raters signed is here yet. It is compared again whenever the record is opened.</source>
        <translation>آنچه سندی دربارهٔ ارزیابی دومش می‌گوید سنجیده نشد: همهٔ آنچه ارزیابان امضا کرده‌اند هنوز این‌جا نیست. هر بار که سند باز شود دوباره سنجیده می‌شود.</translation>
    </message>
    <message>
        <source>More was signed about a second rating than the record names. Look at both under Second rater.</source>
        <translation>دربارهٔ ارزیابی دومی بیش از آنچه سند نام برده امضا شده است. هر دو را در «ارزیاب دوم» ببینید.</translation>
    </message>
    <message>
        <source>A record says nothing of a second rating for which the first rater locked. Ask that desk why.</source>
        <translation>سندی دربارهٔ ارزیابی دومی که ارزیاب نخست برایش قطعی کرده است چیزی نمی‌گوید. از آن میز کار بپرسید چرا.</translation>
    </message>
</context>
<context>
    <name>TransferPage</name>
    <message>
        <source>Transfer</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>Receive from the stick</source>
        <translation>دریافت از فلش</translation>
    </message>
    <message>
        <source>Write the last bundle again</source>
        <translation>نوشتن دوبارهٔ آخرین بسته</translation>
    </message>
    <message>
        <source>Offer again in a new bundle…</source>
        <translation>عرضهٔ دوباره در بستهٔ تازه…</translation>
    </message>
    <message>
        <source>Let go here to receive these bundles</source>
        <translation>برای دریافت این بسته‌ها همین‌جا رها کنید</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) go into a new bundle. Write it to the stick.</source>
        <translation>
            <numerusform>‏%n سند در بستهٔ تازه‌ای می‌رود. آن را روی فلش بنویسید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s) of headquarters end soon</source>
        <translation>
            <numerusform>‏%n مُهر زمان ستاد به‌زودی پایان می‌یابد</numerusform>
        </translation>
    </message>
    <message>
        <source>They show how old records are. Renew them before their certificates end; renew your own certificate first if it ends as soon.</source>
        <translation>نشان می‌دهند سندها چه اندازه قدیمی‌اند. پیش از پایان گواهی‌هایشان تجدیدشان کنید؛ اگر گواهی خودتان هم به همین زودی پایان می‌یابد نخست آن را تجدید کنید.</translation>
    </message>
    <message>
        <source>Renew the stamps</source>
        <translation>تجدید مُهرهای زمان</translation>
    </message>
    <message numerus="yes">
        <source>%n stamp(s) renewed</source>
        <translation>
            <numerusform>‏%n مُهر زمان تجدید شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n return bundle(s)</source>
        <translation>
            <numerusform>نوشتن %n بستهٔ پاسخ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n record(s) to the stick</source>
        <translation>
            <numerusform>نوشتن %n سند روی فلش</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n statement(s) to the stick</source>
        <translation>
            <numerusform>نوشتن %n اظهار روی فلش</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to return</source>
        <translation>چیزی برای پس فرستادن نیست</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>چیزی برای ارسال نیست</translation>
    </message>
    <message>
        <source>Write word for HQ to the stick</source>
        <translation>نوشتن خبر برای ستاد روی فلش</translation>
    </message>
    <message numerus="yes">
        <source>Look at what was set aside (%n)…</source>
        <translation>
            <numerusform>دیدن جداگذاشته‌شده‌ها (%n)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it in until this is done.</source>
        <translation>تا پایان کار فلش را بیرون نکشید.</translation>
    </message>
    <message>
        <source>Parts of a bundle were kept; others have to come.</source>
        <translation>بخش‌هایی از یک بسته نگه داشته شد؛ بقیه باید بیاید.</translation>
    </message>
    <message>
        <source>Nothing for this desk was taken in.</source>
        <translation>چیزی برای این میز کار پذیرفته نشد.</translation>
    </message>
    <message>
        <source>Whole on the stick: {names}. The rest is not; write it again.</source>
        <translation>کامل روی فلش: {names}. بقیه نیست؛ دوباره بنویسید.</translation>
    </message>
    <message>
        <source>Return bundles</source>
        <translation>بسته‌های پاسخ</translation>
    </message>
</context>
<context>
    <name>TriggerQuestion</name>
    <message>
        <source>OK, confirmed</source>
        <translation>درست، تأیید شد</translation>
    </message>
</context>
<context>
    <name>TrustDialog</name>
    <message>
        <source>This desk&apos;s trust was changed</source>
        <translation>اعتماد این میز کار تغییر کرده است</translation>
    </message>
    <message>
        <source>{what} in the casebook is not what your key remembers. Somebody with the key of this desk may have put their own there, to read what is sealed or to be believed. Call headquarters and have it read its twelve words before you go on.</source>
        <translation>‏{what} در دفتر پرونده‌ها آن نیست که کلید شما به یاد دارد. شاید کسی با کلید این میز کار آنِ خودش را گذاشته باشد تا آنچه مهر و موم می‌شود بخواند یا باورش کنند. پیش از ادامه به ستاد زنگ بزنید و بخواهید دوازده واژه‌اش را بخواند.</translation>
    </message>
    <message>
        <source>Your key remembers</source>
        <translation>کلید شما به یاد دارد</translation>
    </message>
    <message>
        <source>The casebook has</source>
        <translation>دفتر پرونده‌ها دارد</translation>
    </message>
    <message>
        <source>Passphrase of the second officer</source>
        <translation>عبارت عبور کارمند دوم</translation>
    </message>
    <message>
        <source>Leave it locked</source>
        <translation>قفل بماند</translation>
    </message>
    <message>
        <source>Put back what my key remembers</source>
        <translation>بازگرداندن آنچه کلید من به یاد دارد</translation>
    </message>
    <message>
        <source>Accept what is there, with a second officer</source>
        <translation>پذیرفتن آنچه هست، همراه کارمند دوم</translation>
    </message>
    <message>
        <source>The organisation&apos;s root</source>
        <translation>ریشهٔ سازمان</translation>
    </message>
    <message>
        <source>The organisation&apos;s issuing certificate</source>
        <translation>گواهی صدور سازمان</translation>
    </message>
    <message>
        <source>The recipient of clinical content</source>
        <translation>گیرندهٔ محتوای بالینی</translation>
    </message>
    <message>
        <source>The recipient of a psychologist</source>
        <translation>گیرندهٔ یک روان‌شناس</translation>
    </message>
    <message>
        <source>The recipient of recovery</source>
        <translation>گیرندهٔ بازیابی</translation>
    </message>
    <message>
        <source>The recipient of an officer&apos;s ratings</source>
        <translation>گیرندهٔ ارزیابی‌های یک کارمند</translation>
    </message>
</context>
<context>
    <name>TypingDialog</name>
    <message>
        <source>Type what is said</source>
        <translation>نوشتن گفته‌ها</translation>
    </message>
    <message>
        <source>Keep the words</source>
        <translation>نگه داشتن سخنان</translation>
    </message>
    <message>
        <source>From {time} in the recording.</source>
        <translation>از {time} در ضبط صدا.</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>چه گفته شده</translation>
    </message>
    <message>
        <source>Word for word. What was typed before stays in the history.</source>
        <translation>واژه به واژه. آنچه پیش‌تر نوشته شد در تاریخچه می‌ماند.</translation>
    </message>
    <message>
        <source>Language of these words</source>
        <translation>زبان این سخنان</translation>
    </message>
    <message>
        <source>This is a translation of what is said</source>
        <translation>این ترجمهٔ گفته‌هاست</translation>
    </message>
    <message>
        <source>Type what is said.</source>
        <translation>گفته‌ها را بنویسید.</translation>
    </message>
    <message>
        <source>What is written is too long to be kept.</source>
        <translation>نوشته برای نگه‌داری بسیار بلند است.</translation>
    </message>
    <message>
        <source>Write in which language these words are.</source>
        <translation>بنویسید این سخنان به کدام زبان‌اند.</translation>
    </message>
</context>
<context>
    <name>Unanswered</name>
    <message numerus="yes">
        <source>Asked and not answered: %n question(s)</source>
        <translation>
            <numerusform>پرسیده شد و پاسخ نیامد: %n پرسش</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoRow</name>
    <message>
        <source>Undo</source>
        <translation>برگرداندن</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>برداشته شد: {name}</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>TRAINING</source>
        <translation>آموزش</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>میز کار</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>کارمند</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارت عبور</translation>
    </message>
    <message>
        <source>Choose the key file…</source>
        <translation>انتخاب فایل کلید…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>گشودن</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>راهنما</translation>
    </message>
    <message>
        <source>What this program cannot protect against</source>
        <translation>آنچه این برنامه نمی‌تواند از آن محافظت کند</translation>
    </message>
    <message>
        <source>Set up another desk, or restore one</source>
        <translation>برپا کردن میز کار دیگر، یا بازگرداندن یکی</translation>
    </message>
    <message>
        <source>The program ended without being locked, as in a power cut. Every answer is kept, encrypted. Unlock to go on where you were.</source>
        <translation>برنامه بی‌آنکه قفل شود پایان یافت، مثلاً با قطع برق. همهٔ پاسخ‌ها رمزشده نگه داشته شده‌اند. بگشایید تا از همان‌جا ادامه دهید.</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>فایل کلید را انتخاب کنید</translation>
    </message>
    <message>
        <source>Key file: {name}</source>
        <translation>فایل کلید: {name}</translation>
    </message>
    <message>
        <source>Enter your passphrase.</source>
        <translation>عبارت عبور خود را بنویسید.</translation>
    </message>
    <message numerus="yes">
        <source>There were too many wrong passphrases. Wait %n second(s).</source>
        <translation>
            <numerusform>چند بار عبارت عبور نادرست نوشته شد. %n ثانیه صبر کنید.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>بازگرداندن نسخهٔ پشتیبان…</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>در حال گشودن…</translation>
    </message>
</context>
<context>
    <name>UnlockTrouble</name>
    <message>
        <source>An officer without a name</source>
        <translation>کارمندی بی‌نام</translation>
    </message>
    <message>
        <source>{name} (key damaged)</source>
        <translation>‏{name} (کلید آسیب‌دیده)</translation>
    </message>
    <message>
        <source>This officer&apos;s key on this desk is damaged.</source>
        <translation>کلید این کارمند روی این میز کار آسیب دیده است.</translation>
    </message>
    <message>
        <source>No officer has a key on this desk any more. A backup restores it, or ask HQ. Do not delete anything.</source>
        <translation>دیگر هیچ کارمندی روی این میز کار کلید ندارد. نسخهٔ پشتیبان آن را بازمی‌گرداند، یا از ستاد بپرسید. چیزی را پاک نکنید.</translation>
    </message>
    <message>
        <source>Folder {name}: made by a newer version.</source>
        <translation>پوشهٔ {name}: نسخهٔ تازه‌تری آن را ساخته است.</translation>
    </message>
    <message>
        <source>Folder {name}: desk.json is gone; ask HQ.</source>
        <translation>پوشهٔ {name}: desk.json نیست؛ از ستاد بپرسید.</translation>
    </message>
    <message>
        <source>Folder {name}: desk.json is damaged; ask HQ.</source>
        <translation>پوشهٔ {name}: desk.json آسیب دیده است؛ از ستاد بپرسید.</translation>
    </message>
</context>
<context>
    <name>UpdateDialog</name>
    <message>
        <source>Save it again…</source>
        <translation>ذخیرهٔ دوباره…</translation>
    </message>
    <message>
        <source>Save the package…</source>
        <translation>ذخیرهٔ فایل نصب…</translation>
    </message>
    <message>
        <source>Update of the program</source>
        <translation>به‌روزرسانی برنامه</translation>
    </message>
    <message>
        <source>Version {old} now, version {new} after it</source>
        <translation>اکنون نسخهٔ {old}، پس از آن نسخهٔ {new}</translation>
    </message>
    <message>
        <source>Made and signed by {name}, {day}.</source>
        <translation>ساخته و امضا شده به دست {name}، {day}.</translation>
    </message>
    <message>
        <source>Tried and signed at headquarters by {name}, {day}.</source>
        <translation>آزموده و امضا شده در ستاد به دست {name}، {day}.</translation>
    </message>
    <message>
        <source>Hand it on with return bundles</source>
        <translation>فرستادن همراه بسته‌های پاسخ</translation>
    </message>
    <message>
        <source>The update has nothing for a computer such as this one.</source>
        <translation>در به‌روزرسانی چیزی برای چنین رایانه‌ای نیست.</translation>
    </message>
    <message>
        <source>It can be handed on or carried to others.</source>
        <translation>می‌توان آن را به دیگران داد یا برایشان برد.</translation>
    </message>
    <message>
        <source>It was saved here before, and is not installed yet.</source>
        <translation>پیش‌تر اینجا ذخیره شده و هنوز نصب نشده است.</translation>
    </message>
    <message>
        <source>A later version was seen at this desk. This one is not taken.</source>
        <translation>در این میز کار نسخهٔ بعدی دیده شده است. این یکی پذیرفته نمی‌شود.</translation>
    </message>
    <message>
        <source>This version ran at this desk already.</source>
        <translation>این نسخه پیش‌تر در این میز کار اجرا شده است.</translation>
    </message>
    <message>
        <source>Its number, {counter}, lies far above all that was seen at this desk: after it no later one could be taken. Tell headquarters.</source>
        <translation>شمارهٔ آن، {counter}، بسیار بالاتر از همهٔ آن چیزی است که در این میز کار دیده شده است: پس از آن هیچ به‌روزرسانی دیگری پذیرفتنی نبود. به ستاد بگویید.</translation>
    </message>
    <message>
        <source>Another update with the same number was taken here. One of the two is not genuine.</source>
        <translation>به‌روزرسانی دیگری با همین شماره اینجا پذیرفته شده است. یکی از این دو اصل نیست.</translation>
    </message>
    <message>
        <source>Install neither, and tell headquarters.</source>
        <translation>هیچ‌کدام را نصب نکنید و به ستاد بگویید.</translation>
    </message>
    <message>
        <source>Where to save the package</source>
        <translation>فایل نصب کجا ذخیره شود</translation>
    </message>
    <message>
        <source>Checking the update</source>
        <translation>بررسی به‌روزرسانی</translation>
    </message>
    <message>
        <source>Saving it, and reading it back</source>
        <translation>ذخیره و بازخوانی</translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation>‏{what}: {done} از {total}</translation>
    </message>
    <message>
        <source>Version {version} goes along with each return bundle from now on.</source>
        <translation>از این پس نسخهٔ {version} همراه هر بستهٔ پاسخ می‌رود.</translation>
    </message>
    <message>
        <source>Whoever carries the stick carries both. It does as well by itself.</source>
        <translation>هر که فلش را می‌برد هر دو را می‌برد. به‌تنهایی هم بردنی است.</translation>
    </message>
    <message>
        <source>Saved and read back: {names}</source>
        <translation>ذخیره و بازخوانی شد: {names}</translation>
    </message>
    <message>
        <source>Make a backup now. Then close the program, open the package and install it as this computer asks. The desk stays as it is; the handbook says more.</source>
        <translation>اکنون نسخهٔ پشتیبان بسازید. سپس برنامه را ببندید، فایل نصب را باز کنید و همان‌گونه که رایانه می‌خواهد نصب کنید. میز کار همان که هست می‌ماند؛ راهنما بیشتر می‌گوید.</translation>
    </message>
</context>
<context>
    <name>UpdatePanel</name>
    <message>
        <source>The program</source>
        <translation>برنامه</translation>
    </message>
    <message>
        <source>Look at an update…</source>
        <translation>دیدن به‌روزرسانی…</translation>
    </message>
    <message>
        <source>Hand it on no more</source>
        <translation>دیگر فرستاده نشود</translation>
    </message>
    <message>
        <source>Version {version} runs. Updates come on a stick, signed by the maker and by headquarters. Nothing is installed by itself.</source>
        <translation>نسخهٔ {version} اجرا می‌شود. به‌روزرسانی‌ها با فلش می‌آیند، با امضای سازنده و ستاد. هیچ چیز خودبه‌خود نصب نمی‌شود.</translation>
    </message>
    <message>
        <source>Saved to be installed: version {version}, {moment}, by {name}.</source>
        <translation>برای نصب ذخیره شد: نسخهٔ {version}، {moment}، به دست {name}.</translation>
    </message>
    <message>
        <source>Goes along with each return bundle: version {version}.</source>
        <translation>همراه هر بستهٔ پاسخ می‌رود: نسخهٔ {version}.</translation>
    </message>
    <message>
        <source>Version {version} was to go along with each return bundle, and its file is gone. Hand it on again.</source>
        <translation>نسخهٔ {version} باید همراه هر بستهٔ پاسخ می‌رفت، اما فایلش نیست. دوباره آن را بدهید.</translation>
    </message>
    <message>
        <source>An update</source>
        <translation>به‌روزرسانی</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>به‌روزرسانی‌ها</translation>
    </message>
    <message>
        <source>No update goes along with return bundles any more.</source>
        <translation>دیگر به‌روزرسانی‌ای همراه بسته‌های پاسخ نمی‌رود.</translation>
    </message>
</context>
<context>
    <name>UploadQuestion</name>
    <message>
        <source>Remove the file</source>
        <translation>برداشتن فایل</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>انتخاب فایل دیگر</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>انتخاب فایل</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>فایلی انتخاب نشده</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>همهٔ فایل‌ها (*)</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>تصویرها</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>صدا</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>فیلم‌ها</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>چسباندن</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>نمایش</translation>
    </message>
    <message>
        <source>Let go to attach it</source>
        <translation>برای پیوست رها کنید</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>امضای دوباره</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>امضا</translation>
    </message>
    <message>
        <source>Draw on it</source>
        <translation>روی آن بکشید</translation>
    </message>
    <message>
        <source>Draw another</source>
        <translation>یکی دیگر بکشید</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>بکشید</translation>
    </message>
    <message>
        <source>The picture, small</source>
        <translation>تصویر، کوچک</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard. Copy one first.</source>
        <translation>در بریده‌دان تصویری نیست. نخست یکی را کپی کنید.</translation>
    </message>
    <message>
        <source>Sign with finger, pen or mouse.</source>
        <translation>با انگشت، قلم یا موشی امضا کنید.</translation>
    </message>
    <message>
        <source>Draw with finger, pen or mouse.</source>
        <translation>با انگشت، قلم یا موشی بکشید.</translation>
    </message>
    <message>
        <source>Draw on the picture. The one before is not kept as the answer.</source>
        <translation>روی تصویر بکشید. تصویر پیشین به عنوان پاسخ نگه داشته نمی‌شود.</translation>
    </message>
    <message>
        <source>By microphone…</source>
        <translation>با میکروفون…</translation>
    </message>
    <message>
        <source>By camera…</source>
        <translation>با دوربین…</translation>
    </message>
</context>
<context>
    <name>UrgentCases</name>
    <message>
        <source>Open the case</source>
        <translation>باز کردن پرونده</translation>
    </message>
</context>
<context>
    <name>VoiceDialog</name>
    <message>
        <source>Sign and propose</source>
        <translation>امضا و پیشنهاد</translation>
    </message>
    <message>
        <source>Sign the decision</source>
        <translation>امضای تصمیم</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>نظر مخالف</translation>
    </message>
    <message>
        <source>Give your opinion</source>
        <translation>دادن نظر</translation>
    </message>
    <message>
        <source>Withdraw the proposal</source>
        <translation>پس گرفتن پیشنهاد</translation>
    </message>
    <message>
        <source>You have read what it works from and answer for it. The others of the panel sign after you; then nothing in it changes.</source>
        <translation>آنچه بر آن استوار است را خوانده‌اید و پاسخ‌گوی آن هستید. دیگران هیئت پس از شما امضا می‌کنند؛ سپس چیزی در آن تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>You have read the decision and what it works from, and answer for it with the others.</source>
        <translation>تصمیم و آنچه بر آن استوار است را خوانده‌اید و با دیگران پاسخ‌گوی آن هستید.</translation>
    </message>
    <message>
        <source>Your reasons are kept with the decision and shown, whatever is decided.</source>
        <translation>دلایل شما با تصمیم نگه داشته و نشان داده می‌شود، هر تصمیمی که گرفته شود.</translation>
    </message>
    <message>
        <source>Your opinion is kept with the decision. It binds nobody.</source>
        <translation>نظر شما با تصمیم نگه داشته می‌شود. کسی را ملزم نمی‌کند.</translation>
    </message>
    <message>
        <source>It stays visible as withdrawn, with your reasons. A new one can be prepared.</source>
        <translation>به شکل پس‌گرفته‌شده با دلایل شما دیده می‌شود. می‌توان تصمیم تازه‌ای آماده کرد.</translation>
    </message>
    <message>
        <source>Hand over the keyboard: the other officer reads the decision here and types a passphrase of their own. They can also sign when they have unlocked the desk themselves.</source>
        <translation>صفحه‌کلید را بدهید: کارمند دیگر تصمیم را این‌جا می‌خواند و عبارت عبور خودش را می‌نویسد. هنگامی که خودش قفل میز کار را باز کند هم می‌تواند امضا کند.</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>دلایل</translation>
    </message>
    <message>
        <source>What you add (optional)</source>
        <translation>آنچه می‌افزایید (اختیاری)</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>عبارت عبور شما</translation>
    </message>
    <message>
        <source>PIN of the token</source>
        <translation>پین توکن</translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <translation>عبارت عبور آن کارمند</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Write your reasons.</source>
        <translation>دلایل خود را بنویسید.</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>عبارت عبور را وارد کنید.</translation>
    </message>
</context>
<context>
    <name>WaitingSign</name>
    <message>
        <source>One moment, it is being done…</source>
        <translation>یک لحظه، در حال انجام است…</translation>
    </message>
</context>
<context>
    <name>WayBack</name>
    <message>
        <source>Signed. It goes with the next bundle.</source>
        <translation>امضا شد. با بستهٔ بعدی می‌رود.</translation>
    </message>
</context>
<context>
    <name>WayPanels</name>
    <message>
        <source>Taken in</source>
        <translation>پذیرفته شد</translation>
    </message>
    <message>
        <source>Receipts to posts</source>
        <translation>رسید برای پاسگاه‌ها</translation>
    </message>
    <message>
        <source>Return bundles</source>
        <translation>بسته‌های پاسخ</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>برای ارسال</translation>
    </message>
    <message>
        <source>Waiting for HQ</source>
        <translation>در انتظار ستاد</translation>
    </message>
    <message>
        <source>From HQ</source>
        <translation>از ستاد</translation>
    </message>
    <message numerus="yes">
        <source>%n signed statement(s), urgent ones first</source>
        <translation>
            <numerusform>‏%n اظهار امضاشده، نخست فوری‌ها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) to send</source>
        <translation>
            <numerusform>‏%n سند برای ارسال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) waiting for HQ&apos;s receipt</source>
        <translation>
            <numerusform>‏%n سند در انتظار رسید ستاد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received</source>
        <translation>
            <numerusform>‏%n دریافت شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused; offer them again, or correct them</source>
        <translation>
            <numerusform>‏%n پذیرفته نشد؛ دوباره عرضه یا تصحیح کنید</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for a person at HQ</source>
        <translation>
            <numerusform>‏%n در ستاد منتظر یک شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside for good; the record says what to do</source>
        <translation>
            <numerusform>‏%n برای همیشه کنار گذاشته شد؛ سند می‌گوید چه باید کرد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) from HQ</source>
        <translation>
            <numerusform>‏%n رسید از ستاد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside at intake</source>
        <translation>
            <numerusform>‏%n جداگذاشته‌شده هنگام پذیرش</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) taken in</source>
        <translation>
            <numerusform>‏%n سند پذیرفته شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) not confirmed by their posts yet</source>
        <translation>
            <numerusform>‏%n رسید که پاسگاه‌هایش هنوز تأیید نکرده‌اند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written</source>
        <translation>
            <numerusform>‏%n نوشته شد</numerusform>
        </translation>
    </message>
    <message>
        <source>A clinical record</source>
        <translation>سند بالینی</translation>
    </message>
    <message>
        <source>{desk}: news (list, rules, instruments, texts, statements)</source>
        <translation>‏{desk}: خبرها (فهرست، قواعد، پرسش‌نامه‌ها، متن‌ها، اظهارها)</translation>
    </message>
    <message numerus="yes">
        <source>{desk}: %n receipt(s)</source>
        <translation>
            <numerusform>‏{desk}: %n رسید</numerusform>
        </translation>
    </message>
    <message>
        <source>Bundle {number} · {day}</source>
        <translation>بستهٔ {number} · {day}</translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>What the list says</source>
        <translation>فهرست چه می‌گوید</translation>
    </message>
    <message>
        <source>What the code says, or the number</source>
        <translation>آنچه کد می‌گوید، یا شماره</translation>
    </message>
    <message>
        <source>Read the code with a scanner, type the lines below it, or the 32 signs of its number.</source>
        <translation>کد را با کدخوان بخوانید، سطرهای زیر آن یا ۳۲ نویسهٔ شماره‌اش را بنویسید.</translation>
    </message>
    <message>
        <source>Choose what the list says.</source>
        <translation>انتخاب کنید که فهرست چه می‌گوید.</translation>
    </message>
</context>
<context>
    <name>Withdrawals</name>
    <message>
        <source>Take this proof back?</source>
        <translation>این گواهی پس گرفته شود؟</translation>
    </message>
    <message>
        <source>It counts no more at any desk that has the new list, and that is for good. The decision stays in force; the person can be given a new one.</source>
        <translation>در هر میز کاری که فهرست تازه دارد دیگر اعتبار ندارد و این همیشگی است. تصمیم معتبر می‌ماند؛ می‌توان به شخص گواهی تازه داد.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>پس گرفتن</translation>
    </message>
    <message>
        <source>The proof counts no more. The next return bundles tell the posts.</source>
        <translation>گواهی دیگر اعتبار ندارد. بسته‌های پاسخ بعدی به پاسگاه‌ها می‌گویند.</translation>
    </message>
    <message>
        <source>Take back a proof that is not listed?</source>
        <translation>گواهی‌ای که در فهرست نیست پس گرفته شود؟</translation>
    </message>
    <message>
        <source>For one that headquarters no longer knows, as after a restore. It counts no more at any desk that has the new list, and that is for good.</source>
        <translation>برای گواهی‌ای که ستاد دیگر آن را نمی‌شناسد، مثلاً پس از بازیابی. در هر میز کاری که فهرست تازه دارد دیگر اعتبار ندارد و این همیشگی است.</translation>
    </message>
    <message>
        <source>Suspend this proof?</source>
        <translation>این گواهی معلق شود؟</translation>
    </message>
    <message>
        <source>Whoever checks it is told that it cannot be judged and to ask headquarters, until somebody here lets it count again. The decision stays in force.</source>
        <translation>به هر که آن را بررسی کند گفته می‌شود که قابل داوری نیست و از ستاد بپرسد، تا کسی در اینجا آن را دوباره معتبر کند. تصمیم معتبر می‌ماند.</translation>
    </message>
    <message>
        <source>Suspend it</source>
        <translation>معلق کردن</translation>
    </message>
    <message>
        <source>The proof is suspended. The next return bundles tell the posts.</source>
        <translation>گواهی معلق شد. بسته‌های پاسخ بعدی به پاسگاه‌ها می‌گویند.</translation>
    </message>
    <message>
        <source>Let this proof count again?</source>
        <translation>این گواهی دوباره معتبر شود؟</translation>
    </message>
    <message>
        <source>It counts again at every desk that has the new list. What a decision suspends, only a decision lets count again.</source>
        <translation>در هر میز کاری که فهرست تازه دارد دوباره معتبر است. آنچه تصمیمی معلق می‌کند، تنها تصمیمی دوباره معتبر می‌کند.</translation>
    </message>
    <message>
        <source>Let it count</source>
        <translation>معتبر کردن</translation>
    </message>
    <message>
        <source>The proof counts again. The next return bundles tell the posts.</source>
        <translation>گواهی دوباره معتبر است. بسته‌های پاسخ بعدی به پاسگاه‌ها می‌گویند.</translation>
    </message>
    <message>
        <source>Is this key no longer safe?</source>
        <translation>این کلید دیگر امن نیست؟</translation>
    </message>
    <message>
        <source>Say so if somebody else may have had it. No proof it signed can be judged from then on, and that is for good: each of these people needs a new proof.</source>
        <translation>اگر شاید دست دیگری بوده است، بگویید. از آن پس هیچ گواهی‌ای که امضا کرده قابل داوری نیست و این همیشگی است: هر یک از این اشخاص گواهی تازه می‌خواهد.</translation>
    </message>
    <message>
        <source>Vouch for it no more</source>
        <translation>دیگر تأیید نکردن</translation>
    </message>
    <message>
        <source>The key is vouched for no more. Give the proofs it signed out anew.</source>
        <translation>کلید دیگر تأیید نمی‌شود. گواهی‌هایی را که امضا کرده از نو بدهید.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Interviewer</source>
        <translation>مصاحبه‌گر</translation>
    </message>
    <message>
        <source>Psychologist</source>
        <translation>روان‌شناس</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>سرپرست</translation>
    </message>
    <message>
        <source>Decision-maker</source>
        <translation>تصمیم‌گیرنده</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مدیر سامانه</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>حقوق‌دان</translation>
    </message>
    <message>
        <source>Child-protection officer</source>
        <translation>کارشناس حمایت از کودک</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>کارشناس خط تلفن</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>تحلیل‌گر</translation>
    </message>
    <message>
        <source>Complaints officer</source>
        <translation>مسئول رسیدگی به شکایات</translation>
    </message>
    <message>
        <source>Worker (a program)</source>
        <translation>کارگزار (یک برنامه)</translation>
    </message>
    <message>
        <source>{role} (a role this program does not know)</source>
        <translation>‏{role} (نقشی که این برنامه نمی‌شناسد)</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>تماس</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>پذیرش</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>گفت‌وگو</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>داوری</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>تصمیم</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>پیگیری</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>چیزی برای ارسال نیست</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>برای ارسال</translation>
    </message>
    <message>
        <source>Written to stick</source>
        <translation>روی فلش نوشته شد</translation>
    </message>
    <message>
        <source>Received by HQ</source>
        <translation>ستاد دریافت کرد</translation>
    </message>
    <message>
        <source>Refused by HQ</source>
        <translation>ستاد نپذیرفت</translation>
    </message>
    <message>
        <source>Waiting for a person at HQ</source>
        <translation>در ستاد منتظر یک شخص</translation>
    </message>
    <message>
        <source>Set aside by HQ for good</source>
        <translation>ستاد برای همیشه کنار گذاشت</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>پیش‌نویس</translation>
    </message>
    <message>
        <source>Ready to sign</source>
        <translation>آمادهٔ امضا</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>امضاشده</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>کنار گذاشته شد</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>در انتظار تصمیم</translation>
    </message>
    <message>
        <source>The post is asked to send it again</source>
        <translation>از پاسگاه ارسال دوباره خواسته شد</translation>
    </message>
    <message>
        <source>Set aside for good</source>
        <translation>برای همیشه کنار گذاشته شد</translation>
    </message>
    <message>
        <source>Taken in after all</source>
        <translation>سرانجام پذیرفته شد</translation>
    </message>
    <message>
        <source>Came again and was judged anew</source>
        <translation>دوباره آمد و از نو سنجیده شد</translation>
    </message>
    <message>
        <source>Not on a stick yet</source>
        <translation>هنوز روی فلش نیست</translation>
    </message>
    <message>
        <source>Waits for HQ&apos;s receipt</source>
        <translation>در انتظار رسید ستاد</translation>
    </message>
    <message>
        <source>Answered by HQ</source>
        <translation>ستاد پاسخ داد</translation>
    </message>
    <message>
        <source>Sent again in a newer bundle</source>
        <translation>در بستهٔ تازه‌تر دوباره فرستاده شد</translation>
    </message>
    <message>
        <source>It goes into the next bundle: Transfer, Write to the stick.</source>
        <translation>در بستهٔ بعدی می‌رود: انتقال، نوشتن روی فلش.</translation>
    </message>
    <message>
        <source>HQ has not confirmed it yet. If no receipt comes, offer it again: it goes into a new bundle, and nothing arrives twice.</source>
        <translation>ستاد هنوز تأیید نکرده است. اگر رسیدی نیامد، دوباره عرضه کنید: در بستهٔ تازه‌ای می‌رود و چیزی دو بار نمی‌رسد.</translation>
    </message>
    <message>
        <source>HQ keeps it apart and can still take it in. Offer it again, or correct it if something in it is wrong.</source>
        <translation>ستاد آن را جدا نگه داشته و هنوز می‌تواند بپذیرد. دوباره عرضه کنید، یا اگر چیزی در آن نادرست است تصحیح کنید.</translation>
    </message>
    <message>
        <source>Its signature cannot be judged. Somebody at HQ decides whether to take it in. Tell HQ what you know of it.</source>
        <translation>امضایش قابل داوری نیست. کسی در ستاد دربارهٔ پذیرفتن آن تصمیم می‌گیرد. آنچه از آن می‌دانید به ستاد بگویید.</translation>
    </message>
    <message>
        <source>HQ does not want it any more. If something in it is wrong, correct it; otherwise it stays here until its case is erased.</source>
        <translation>ستاد دیگر آن را نمی‌خواهد. اگر چیزی در آن نادرست است تصحیح کنید؛ وگرنه تا پاک شدن پرونده‌اش اینجا می‌ماند.</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>سیریلیک</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>لاتین</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>عربی</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Other spelling</source>
        <translation>املای دیگر</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>نام دیگر</translation>
    </message>
    <message>
        <source>The day is known</source>
        <translation>روز معلوم است</translation>
    </message>
    <message>
        <source>Only month and year are known</source>
        <translation>فقط ماه و سال معلوم است</translation>
    </message>
    <message>
        <source>Only the year is known</source>
        <translation>فقط سال معلوم است</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>برآوردی</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>معلوم نیست</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>هنوز پرسیده نشده</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>پاسگاه</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>ستاد</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>پذیرفته شد</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>از پیش اینجاست</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>پذیرفته نشد</translation>
    </message>
    <message>
        <source>Two different records under one number</source>
        <translation>دو سند متفاوت با یک شماره</translation>
    </message>
    <message>
        <source>Waiting for a person</source>
        <translation>در انتظار یک شخص</translation>
    </message>
    <message>
        <source>Urgent: safety</source>
        <translation>فوری: ایمنی</translation>
    </message>
    <message>
        <source>A need</source>
        <translation>یک نیاز</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>دیگر</translation>
    </message>
</context>
<context>
    <name>WordsField</name>
    <message>
        <source>Too long to be kept: at most {most} characters.</source>
        <translation>برای نگه‌داری بیش از حد بلند است: حداکثر {most} نویسه.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Saved {time}</source>
        <translation>ذخیره شد {time}</translation>
    </message>
    <message>
        <source>Undone: {act}</source>
        <translation>برگردانده شد: {act}</translation>
    </message>
    <message>
        <source>Left out: {why}</source>
        <translation>ارزیابی نمی‌شود: {why}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>هنوز هیچ</translation>
    </message>
    <message>
        <source>{for_} for, {against} against</source>
        <translation>مؤید: {for_}، خلاف: {against}</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>بی‌پاسخ</translation>
    </message>
    <message>
        <source>Formulation</source>
        <translation>صورت‌بندی مورد</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>سناریوها</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>برنامه</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>داوری‌های پایانی</translation>
    </message>
    <message>
        <source>Change over time</source>
        <translation>تغییر در گذر زمان</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>شاخص</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>وجود</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>اهمیت</translation>
    </message>
    <message>
        <source>When</source>
        <translation>چه وقت</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>شواهد</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>هنوز هیچ</translation>
    </message>
    <message>
        <source>Line {line} linked to {where}</source>
        <translation>سطر {line} به {where} پیوند یافت</translation>
    </message>
    <message>
        <source>Line {number} written</source>
        <translation>سطر {number} نوشته شد</translation>
    </message>
    <message>
        <source>The side of a line in {where}</source>
        <translation>سوی سطر در {where}</translation>
    </message>
    <message>
        <source>A line taken away from {where}</source>
        <translation>سطری از {where} جدا شد</translation>
    </message>
    <message>
        <source>Line {number} corrected</source>
        <translation>سطر {number} تصحیح شد</translation>
    </message>
    <message>
        <source>{where} {number} added</source>
        <translation>افزوده شد: {where} {number}</translation>
    </message>
    <message>
        <source>{where} {number} removed</source>
        <translation>برداشته شد: {where} {number}</translation>
    </message>
    <message>
        <source>All linked evidence is from one source. Is there another?</source>
        <translation>همهٔ شواهد پیوسته از یک منبع‌اند. آیا منبع دیگری هست؟</translation>
    </message>
    <message>
        <source>All linked evidence is of one kind. What would another kind say?</source>
        <translation>همهٔ شواهد پیوسته از یک نوع‌اند. نوع دیگر چه می‌گفت؟</translation>
    </message>
    <message>
        <source>Nothing speaks against anything that is present. Where was it looked for?</source>
        <translation>هیچ شاهدی خلاف شاخص‌های موجود نیست. کجا جسته شد؟</translation>
    </message>
    <message>
        <source>A reason has the same words as in another case. Is it of this person?</source>
        <translation>دلیلی همان واژه‌های پروندهٔ دیگری را دارد. آیا دربارهٔ همین شخص است؟</translation>
    </message>
    <message>
        <source>Many indicators were rated within four minutes. Look again after a pause.</source>
        <translation>شاخص‌های بسیاری در چهار دقیقه ارزیابی شدند. پس از استراحت دوباره بنگرید.</translation>
    </message>
    <message>
        <source>All evidence is from the first talk. What has been learnt since?</source>
        <translation>همهٔ شواهد از گفت‌وگوی نخست است. از آن پس چه دانسته شد؟</translation>
    </message>
    <message>
        <source>not linked</source>
        <translation>پیوند ندارد</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>ناتمام</translation>
    </message>
    <message>
        <source>source protected</source>
        <translation>منبع محافظت می‌شود</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>تصحیح‌شده</translation>
    </message>
    <message>
        <source>no side yet</source>
        <translation>سوی آن گفته نشده</translation>
    </message>
    <message>
        <source>This assessment</source>
        <translation>همین ارزیابی</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>اکنون</translation>
    </message>
    <message>
        <source>No evidence is linked yet.</source>
        <translation>هنوز شاهدی پیوند نیافته است.</translation>
    </message>
    <message>
        <source>Nothing speaks against it yet: was it looked for?</source>
        <translation>هنوز چیزی خلاف این نیست: آیا جسته شد؟</translation>
    </message>
    <message>
        <source>Nothing speaks for it yet: was it looked for?</source>
        <translation>هنوز چیزی مؤید این نیست: آیا جسته شد؟</translation>
    </message>
    <message>
        <source>It is neither coded nor left out.</source>
        <translation>نه ارزیابی شده و نه دلیل آن گفته شده است.</translation>
    </message>
    <message>
        <source>Its relevance is not said.</source>
        <translation>اهمیت آن گفته نشده است.</translation>
    </message>
    <message>
        <source>How sure you are is not said.</source>
        <translation>گفته نشده چه اندازه مطمئن‌اید.</translation>
    </message>
    <message>
        <source>There are no reasons yet.</source>
        <translation>هنوز دلیلی نیامده است.</translation>
    </message>
    <message>
        <source>On which lines it rests is not said.</source>
        <translation>گفته نشده بر کدام سطرها تکیه دارد.</translation>
    </message>
    <message>
        <source>It rests on no line of evidence.</source>
        <translation>بر هیچ سطری تکیه ندارد.</translation>
    </message>
    <message>
        <source>It rests on {numbers}.</source>
        <translation>بر {numbers} تکیه دارد.</translation>
    </message>
    <message>
        <source>critical indicator</source>
        <translation>شاخص نیازمند بازبینی امروز</translation>
    </message>
    <message>
        <source>Not coded yet</source>
        <translation>هنوز ارزیابی نشده</translation>
    </message>
    <message>
        <source>Line {number}: counted or not</source>
        <translation>سطر {number}: به حساب آوردن یا نه</translation>
    </message>
    <message>
        <source>not counted: {why}</source>
        <translation>به حساب نمی‌آید: {why}</translation>
    </message>
    <message>
        <source>speaks for it</source>
        <translation>مؤید این است</translation>
    </message>
    <message>
        <source>speaks against it</source>
        <translation>خلاف این است</translation>
    </message>
    <message>
        <source>speaks both ways</source>
        <translation>به هر دو سو</translation>
    </message>
    <message>
        <source>Call on {day}: {caller}, taken by {name}</source>
        <translation>تماس {day}: {caller}، گیرنده {name}</translation>
    </message>
    <message>
        <source>Released by {name}, {day}</source>
        <translation>{name} در اختیار گذاشت، {day}</translation>
    </message>
    <message>
        <source>Papers and passage, {day}, recorded by {name}</source>
        <translation>مدارک و مسیر، {day}، ثبت‌کننده {name}</translation>
    </message>
    <message>
        <source>Your clinical note of {day}: what you take from it lies open in this record</source>
        <translation>یادداشت بالینی شما از {day}: آنچه از آن برمی‌دارید در این سابقه برای همه باز است</translation>
    </message>
    <message>
        <source>evidence for {indicators}</source>
        <translation>شواهد برای {indicators}</translation>
    </message>
    <message>
        <source>reasons for {indicators}</source>
        <translation>دلایل برای {indicators}</translation>
    </message>
    <message>
        <source>the day on which it is looked at again</source>
        <translation>روزی که دوباره دیده می‌شود</translation>
    </message>
    <message>
        <source>Wanted before signing: {parts}.</source>
        <translation>پیش از امضا کم است: {parts}.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>تماس</translation>
    </message>
    <message>
        <source>Decision: {outcome}</source>
        <translation>تصمیم: {outcome}</translation>
    </message>
</context>
<context>
    <name>WorkspaceView</name>
    <message>
        <source>Back to the questions</source>
        <translation>بازگشت به پرسش‌ها</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>برگرداندن</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>شواهد</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نمای کلی</translation>
    </message>
    <message>
        <source>Part of the judgement</source>
        <translation>بخش داوری</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>پیشین</translation>
    </message>
    <message>
        <source>Next indicator</source>
        <translation>شاخص بعدی</translation>
    </message>
    <message>
        <source>Undo: {act}</source>
        <translation>برگرداندن: {act}</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>چیزی برای برگرداندن نیست</translation>
    </message>
    <message>
        <source>Check answers</source>
        <translation>بررسی پاسخ‌ها</translation>
    </message>
</context>
<context>
    <name>WrittenText</name>
    <message numerus="yes">
        <source>Safe to remove the stick: %n bundle(s) written and read back.</source>
        <translation>
            <numerusform>می‌توان فلش را جدا کرد: %n بسته نوشته و بازخوانی شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) written into a folder on this computer and read back.</source>
        <translation>
            <numerusform>‏%n بسته در پوشه‌ای روی همین رایانه نوشته و بازخوانی شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>bundle {number} of {day}</source>
        <translation>بستهٔ {number} مورخ {day}</translation>
    </message>
    <message>
        <source>On it now: {names}</source>
        <translation>اکنون روی آن: {names}</translation>
    </message>
    <message>
        <source>All parts of the bundle are written and read back.</source>
        <translation>همهٔ بخش‌های بسته نوشته و بازخوانی شد.</translation>
    </message>
    <message>
        <source>It has arrived when all of them have, in any order, by any stick.</source>
        <translation>وقتی همه رسیدند رسیده است، به هر ترتیب و با هر فلش.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) written and read back.</source>
        <translation>
            <numerusform>‏%n بخش نوشته و بازخوانی شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to be written, of {count}: {missing}. Put the next stick in.</source>
        <translation>هنوز باید نوشته شود، از {count}: {missing}. فلش بعدی را وصل کنید.</translation>
    </message>
    <message>
        <source>Safe to remove the stick.</source>
        <translation>می‌توان فلش را جدا کرد.</translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) received. Safe to remove the stick.</source>
        <translation>
            <numerusform>‏%n بسته دریافت شد. می‌توان فلش را جدا کرد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s) received.</source>
        <translation>
            <numerusform>‏%n بسته دریافت شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed file(s) removed.</source>
        <translation>
            <numerusform>‏%n فایل تأییدشده برداشته شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>this desk did not write it</source>
        <translation>این میز کار آن را ننوشته است</translation>
    </message>
    <message>
        <source>it is not confirmed</source>
        <translation>تأیید نشده است</translation>
    </message>
    <message>
        <source>it is no more what was written</source>
        <translation>دیگر آن نیست که نوشته شد</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>خوانده نمی‌شود</translation>
    </message>
    <message>
        <source>Kept: {name}, because {reason}.</source>
        <translation>نگه داشته شد: {name}، چون {reason}.</translation>
    </message>
    <message>
        <source>It was read back, but perhaps from this computer&apos;s memory and not from the stick: eject the stick in the system before you pull it out.</source>
        <translation>بازخوانی شد، ولی شاید از حافظهٔ این رایانه و نه از فلش: پیش از بیرون کشیدن، فلش را در سیستم جدا کنید.</translation>
    </message>
</context>
</TS>
