<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>About</name>
    <message>
        <source>About Moire</source>
        <translation>حول Moire</translation>
    </message>
    <message>
        <source>Moire %1</source>
        <translation>Moire %1</translation>
    </message>
    <message>
        <source>A desktop microscope for Mixture-of-Experts language models. It runs models on this computer, and connects only to servers that you add.

Free software under the GNU General Public License, version 3 or later; there is no warranty.

Built with Qt %1, SQLite, PCRE2, OpenSSL, nlohmann-json and md4c.</source>
        <translation>مجهر لسطح المكتب لنماذج اللغة من نوع Mixture-of-Experts. يشغّل النماذج على هذا الحاسوب، ولا يتصل إلا بالخوادم التي تضيفها.

برنامج حر برخصة GNU General Public License، الإصدار 3 أو أحدث؛ بلا أي ضمان.

مبني باستخدام Qt %1 وSQLite وPCRE2 وOpenSSL وnlohmann-json وmd4c.</translation>
    </message>
</context>
<context>
    <name>AtlasText</name>
    <message>
        <source>imported</source>
        <translation>مستورد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s)</source>
        <translation>
            <numerusform>لا محادثات</numerusform>
            <numerusform>محادثة واحدة</numerusform>
            <numerusform>محادثتان</numerusform>
            <numerusform>%Ln محادثات</numerusform>
            <numerusform>%Ln محادثة</numerusform>
            <numerusform>%Ln محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s)</source>
        <translation>
            <numerusform>لا مطالبات</numerusform>
            <numerusform>مطالبة واحدة</numerusform>
            <numerusform>مطالبتان</numerusform>
            <numerusform>%Ln مطالبات</numerusform>
            <numerusform>%Ln مطالبة</numerusform>
            <numerusform>%Ln مطالبة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sequence(s)</source>
        <translation>
            <numerusform>لا تسلسلات</numerusform>
            <numerusform>تسلسل واحد</numerusform>
            <numerusform>تسلسلان</numerusform>
            <numerusform>%Ln تسلسلات</numerusform>
            <numerusform>%Ln تسلسلًا</numerusform>
            <numerusform>%Ln تسلسل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>لا رموز</numerusform>
            <numerusform>رمز واحد</numerusform>
            <numerusform>رمزان</numerusform>
            <numerusform>%Ln رموز</numerusform>
            <numerusform>%Ln رمزًا</numerusform>
            <numerusform>%Ln رمز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) with a routing policy left out: they do not show what the model does by itself.</source>
        <translation>
            <numerusform>لم تُستبعد أي إجابة بسياسة توجيه: فهي لا تُظهر ما يفعله النموذج من تلقاء نفسه.</numerusform>
            <numerusform>استُبعدت إجابة واحدة بسياسة توجيه: فهي لا تُظهر ما يفعله النموذج من تلقاء نفسه.</numerusform>
            <numerusform>استُبعدت إجابتان بسياسة توجيه: فهما لا تُظهران ما يفعله النموذج من تلقاء نفسه.</numerusform>
            <numerusform>استُبعدت %Ln إجابات بسياسة توجيه: فهي لا تُظهر ما يفعله النموذج من تلقاء نفسه.</numerusform>
            <numerusform>استُبعدت %Ln إجابة بسياسة توجيه: فهي لا تُظهر ما يفعله النموذج من تلقاء نفسه.</numerusform>
            <numerusform>استُبعدت %Ln إجابة بسياسة توجيه: فهي لا تُظهر ما يفعله النموذج من تلقاء نفسه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) without a routing policy left out.</source>
        <translation>
            <numerusform>لم تُستبعد أي إجابة بلا سياسة توجيه.</numerusform>
            <numerusform>استُبعدت إجابة واحدة بلا سياسة توجيه.</numerusform>
            <numerusform>استُبعدت إجابتان بلا سياسة توجيه.</numerusform>
            <numerusform>استُبعدت %Ln إجابات بلا سياسة توجيه.</numerusform>
            <numerusform>استُبعدت %Ln إجابة بلا سياسة توجيه.</numerusform>
            <numerusform>استُبعدت %Ln إجابة بلا سياسة توجيه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers with a routing policy are counted: they do not show what the model does by itself.</source>
        <translation>الإجابات ذات سياسة التوجيه محسوبة: وهي لا تُظهر ما يفعله النموذج من تلقاء نفسه.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copied answer(s) counted once.</source>
        <translation>
            <numerusform>لا إجابات منسوخة.</numerusform>
            <numerusform>إجابة منسوخة واحدة حُسبت مرة واحدة.</numerusform>
            <numerusform>إجابتان منسوختان حُسبت كل منهما مرة واحدة.</numerusform>
            <numerusform>%Ln إجابات منسوخة حُسبت كل منها مرة واحدة.</numerusform>
            <numerusform>%Ln إجابة منسوخة حُسبت كل منها مرة واحدة.</numerusform>
            <numerusform>%Ln إجابة منسوخة حُسبت كل منها مرة واحدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) without recorded routing.</source>
        <translation>
            <numerusform>لا إجابات بلا توجيه مسجَّل.</numerusform>
            <numerusform>إجابة واحدة بلا توجيه مسجَّل.</numerusform>
            <numerusform>إجابتان بلا توجيه مسجَّل.</numerusform>
            <numerusform>%Ln إجابات بلا توجيه مسجَّل.</numerusform>
            <numerusform>%Ln إجابة بلا توجيه مسجَّل.</numerusform>
            <numerusform>%Ln إجابة بلا توجيه مسجَّل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) left out: their routes have other layers or experts than the rest.</source>
        <translation>
            <numerusform>لم تُستبعد أي إجابة.</numerusform>
            <numerusform>استُبعدت إجابة واحدة: طبقات مساراتها أو خبراؤها غير ما في البقية.</numerusform>
            <numerusform>استُبعدت إجابتان: طبقات مساراتهما أو خبراؤها غير ما في البقية.</numerusform>
            <numerusform>استُبعدت %Ln إجابات: طبقات مساراتها أو خبراؤها غير ما في البقية.</numerusform>
            <numerusform>استُبعدت %Ln إجابة: طبقات مساراتها أو خبراؤها غير ما في البقية.</numerusform>
            <numerusform>استُبعدت %Ln إجابة: طبقات مساراتها أو خبراؤها غير ما في البقية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) left out: their routes do not have the model&apos;s shape.</source>
        <translation>
            <numerusform>لم يُستبعد أي رمز.</numerusform>
            <numerusform>استُبعد رمز واحد: مساراته لا توافق شكل النموذج.</numerusform>
            <numerusform>استُبعد رمزان: مساراتهما لا توافق شكل النموذج.</numerusform>
            <numerusform>استُبعدت %Ln رموز: مساراتها لا توافق شكل النموذج.</numerusform>
            <numerusform>استُبعد %Ln رمزًا: مساراتها لا توافق شكل النموذج.</numerusform>
            <numerusform>استُبعد %Ln رمز: مساراتها لا توافق شكل النموذج.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) left out: their routes are damaged.</source>
        <translation>
            <numerusform>لم يُستبعد أي رمز.</numerusform>
            <numerusform>استُبعد رمز واحد: مساراته تالفة.</numerusform>
            <numerusform>استُبعد رمزان: مساراتهما تالفة.</numerusform>
            <numerusform>استُبعدت %Ln رموز: مساراتها تالفة.</numerusform>
            <numerusform>استُبعد %Ln رمزًا: مساراتها تالفة.</numerusform>
            <numerusform>استُبعد %Ln رمز: مساراتها تالفة.</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of the session database is damaged and was left out. Run &quot;moire-cli sessions check&quot;.</source>
        <translation>جزء من قاعدة بيانات الجلسات تالف واستُبعد. شغّل الأمر «moire-cli sessions check».</translation>
    </message>
    <message>
        <source>The model&apos;s file is not here, so the number of experts is that of the highest one chosen: %1.</source>
        <translation>ملف النموذج ليس هنا، لذا أُخذ عدد الخبراء من أعلى رقم مختار: %1.</translation>
    </message>
    <message>
        <source>gate weights</source>
        <translation>أوزان البوابات</translation>
    </message>
    <message>
        <source>token ids</source>
        <translation>معرّفات الرموز</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>which choices belong to one token</source>
        <translation>أي الاختيارات يعود إلى الرمز نفسه</translation>
    </message>
    <message>
        <source>the model&apos;s shape</source>
        <translation>شكل النموذج</translation>
    </message>
    <message>
        <source>Not recorded in this file: %1.</source>
        <translation>غير مسجَّل في هذا الملف: %1.</translation>
    </message>
</context>
<context>
    <name>ChatSettingsRows</name>
    <message>
        <source>New chats</source>
        <translation>المحادثات الجديدة</translation>
    </message>
    <message>
        <source>New chats start with these settings. Each chat can then change its own, next to the message field.</source>
        <translation>تبدأ المحادثات الجديدة بهذه الإعدادات. ويمكن بعد ذلك لكل محادثة أن تغيّر إعداداتها بجانب حقل الرسالة.</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>مطالبة النظام</translation>
    </message>
    <message>
        <source>Tells the model how to behave, before the first question.</source>
        <translation>تخبر النموذج كيف يتصرف، قبل السؤال الأول.</translation>
    </message>
    <message>
        <source>Recommended sampling</source>
        <translation>أخذ العينات الموصى به</translation>
    </message>
    <message>
        <source>Uses the values that the model file recommends. Settings the file leaves out use the defaults; the sampling values below are then unused.</source>
        <translation>يستخدم القيم التي يوصي بها ملف النموذج. وما لا يذكره الملف يأخذ القيم الافتراضية؛ ولا تُستخدم عندئذٍ قيم أخذ العينات أدناه.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>درجة الحرارة</translation>
    </message>
    <message>
        <source>Higher values make unlikely tokens more frequent; 0 always takes the most likely one.</source>
        <translation>القيم الأعلى تجعل الرموز القليلة الاحتمال أكثر تكرارًا؛ و0 يأخذ دائمًا الرمز الأرجح.</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Considers only this many of the most likely tokens.</source>
        <translation>يقتصر على هذا العدد من الرموز الأرجح.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Considers only the most likely tokens that together have this probability; 1 is off.</source>
        <translation>يقتصر على الرموز الأرجح التي يبلغ مجموع احتمالاتها هذه القيمة؛ و1 يوقفه.</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Drops tokens less likely than this share of the most likely one; 0 is off.</source>
        <translation>يُسقط الرموز التي يقل احتمالها عن هذه النسبة من احتمال الرمز الأرجح؛ و0 يوقفه.</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>عقوبة التكرار</translation>
    </message>
    <message>
        <source>Makes tokens that occurred recently less likely; 1 is off.</source>
        <translation>تقلّل احتمال الرموز التي وردت حديثًا؛ و1 يوقفها.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>The same seed, question and settings give the same answer.</source>
        <translation>البذرة نفسها والسؤال نفسه والإعدادات نفسها تعطي الإجابة نفسها.</translation>
    </message>
    <message>
        <source>Maximum answer tokens</source>
        <translation>أقصى عدد لرموز الإجابة</translation>
    </message>
    <message>
        <source>Ends longer answers; they can be continued.</source>
        <translation>يُنهي الإجابات الأطول؛ ويمكن متابعتها.</translation>
    </message>
    <message>
        <source>until the model stops</source>
        <translation>حتى يتوقف النموذج</translation>
    </message>
    <message>
        <source>Thinking budget</source>
        <translation>ميزانية التفكير</translation>
    </message>
    <message>
        <source>Ends the reasoning of a thinking model after this many tokens.</source>
        <translation>تُنهي استدلال النموذج المفكّر بعد هذا العدد من الرموز.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>السياق</translation>
    </message>
    <message>
        <source>Tokens of the chat that the model can see; takes effect when a model is loaded.</source>
        <translation>رموز المحادثة التي يمكن للنموذج رؤيتها؛ يسري عند تحميل نموذج.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>تلقائي</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The model (GGUF) or bundle (.moire) to open.</source>
        <translation>النموذج (GGUF) أو الحزمة (.moire) المراد فتحها.</translation>
    </message>
    <message>
        <source>Draw every page into this folder, and exit.</source>
        <translation>رسم كل الصفحات في هذا المجلد ثم الخروج.</translation>
    </message>
    <message>
        <source>A desktop microscope for Mixture-of-Experts language models</source>
        <translation>مجهر لسطح المكتب لنماذج اللغة من نوع Mixture-of-Experts</translation>
    </message>
    <message>
        <source>The model (GGUF) or experiment (.moire) to open.</source>
        <translation>النموذج (GGUF) أو التجربة (.moire) المراد فتحها.</translation>
    </message>
</context>
<context>
    <name>CrashNotice</name>
    <message>
        <source>Crash report</source>
        <translation>تقرير الانهيار</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Moire crashed when it ran last. A report without any text of chats is kept on this computer; it was not sent.</source>
        <translation>انهار Moire في آخر تشغيل. حُفظ على هذا الحاسوب تقرير لا يحوي أي نص من المحادثات؛ ولم يُرسَل.</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>عرض التقرير</translation>
    </message>
    <message>
        <source>Delete report</source>
        <translation>حذف التقرير</translation>
    </message>
</context>
<context>
    <name>Experiment</name>
    <message>
        <source>“%1” (%2)</source>
        <translation>«%1» (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>لم يبقَ شيء</numerusform>
            <numerusform>بقيت ثانية واحدة</numerusform>
            <numerusform>بقيت ثانيتان</numerusform>
            <numerusform>بقيت %Ln ثوانٍ</numerusform>
            <numerusform>بقيت %Ln ثانية</numerusform>
            <numerusform>بقيت %Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>لم يبقَ شيء</numerusform>
            <numerusform>بقيت دقيقة واحدة</numerusform>
            <numerusform>بقيت دقيقتان</numerusform>
            <numerusform>بقيت %Ln دقائق</numerusform>
            <numerusform>بقيت %Ln دقيقة</numerusform>
            <numerusform>بقيت %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) left</source>
        <translation>
            <numerusform>لم يبقَ شيء</numerusform>
            <numerusform>بقيت ساعة واحدة</numerusform>
            <numerusform>بقيت ساعتان</numerusform>
            <numerusform>بقيت %Ln ساعات</numerusform>
            <numerusform>بقيت %Ln ساعة</numerusform>
            <numerusform>بقيت %Ln ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>too few prompts</source>
        <translation>مطالبات قليلة جدًا</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>لا فرق</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>غير محسوم</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>%1 (to control)</source>
        <comment>a verdict about the difference to a control</comment>
        <translation>%1 (عن الضابط)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) of a text</source>
        <translation>
            <numerusform>لا رموز من نص</numerusform>
            <numerusform>رمز واحد من نص</numerusform>
            <numerusform>رمزان من نص</numerusform>
            <numerusform>%Ln رموز من نص</numerusform>
            <numerusform>%Ln رمزًا من نص</numerusform>
            <numerusform>%Ln رمز من نص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln variant(s)</source>
        <translation>
            <numerusform>لا متغيّرات</numerusform>
            <numerusform>متغيّر واحد</numerusform>
            <numerusform>متغيّران</numerusform>
            <numerusform>%Ln متغيّرات</numerusform>
            <numerusform>%Ln متغيّرًا</numerusform>
            <numerusform>%Ln متغيّر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s)</source>
        <translation>
            <numerusform>لا مطالبات</numerusform>
            <numerusform>مطالبة واحدة</numerusform>
            <numerusform>مطالبتان</numerusform>
            <numerusform>%Ln مطالبات</numerusform>
            <numerusform>%Ln مطالبة</numerusform>
            <numerusform>%Ln مطالبة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seed(s)</source>
        <translation>
            <numerusform>لا بذور</numerusform>
            <numerusform>بذرة واحدة</numerusform>
            <numerusform>بذرتان</numerusform>
            <numerusform>%Ln بذور</numerusform>
            <numerusform>%Ln بذرة</numerusform>
            <numerusform>%Ln بذرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeat(s)</source>
        <translation>
            <numerusform>لا تكرارات</numerusform>
            <numerusform>تكرار واحد</numerusform>
            <numerusform>تكراران</numerusform>
            <numerusform>%Ln تكرارات</numerusform>
            <numerusform>%Ln تكرارًا</numerusform>
            <numerusform>%Ln تكرار</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Differs from “%1”: %2.</source>
        <translation>مختلف عن «%1»: %2.</translation>
    </message>
    <message>
        <source>Differs from random experts of the same layers: %1.</source>
        <translation>مختلف عن خبراء عشوائيين من الطبقات نفسها: %1.</translation>
    </message>
    <message>
        <source>Not decided: %1.</source>
        <translation>غير محسوم: %1.</translation>
    </message>
    <message>
        <source>Not decided against random experts: %1.</source>
        <translation>غير محسوم مقابل خبراء عشوائيين: %1.</translation>
    </message>
    <message>
        <source>After any change, however small, the model differs along the baseline&apos;s tokens (%1). What counts is how much more than with random experts.</source>
        <translation>بعد أي تغيير، مهما صغر، يختلف النموذج على امتداد رموز خط الأساس (%1). والمهم هو مقدار زيادة ذلك على ما يحدث مع خبراء عشوائيين.</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln more prompt(s) would decide the first of these.</source>
        <translation>
            <numerusform>لا حاجة إلى مطالبات أخرى لحسم أول هذه الأسئلة.</numerusform>
            <numerusform>مطالبة واحدة أخرى تقريبًا تحسم أول هذه الأسئلة.</numerusform>
            <numerusform>مطالبتان أخريان تقريبًا تحسمان أول هذه الأسئلة.</numerusform>
            <numerusform>نحو %Ln مطالبات أخرى تحسم أول هذه الأسئلة.</numerusform>
            <numerusform>نحو %Ln مطالبة أخرى تحسم أول هذه الأسئلة.</numerusform>
            <numerusform>نحو %Ln مطالبة أخرى تحسم أول هذه الأسئلة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer than 8 prompts say nothing about others: there are no intervals.</source>
        <translation>أقل من 8 مطالبات لا تدل على غيرها: لا توجد فترات ثقة.</translation>
    </message>
    <message>
        <source>Intervals: 95 %, over prompts; p is corrected for all comparisons (Holm).</source>
        <translation>فترات الثقة: 95%، عبر المطالبات؛ وp مصحَّحة لكل المقارنات (Holm).</translation>
    </message>
    <message>
        <source>exact match</source>
        <translation>تطابق تام</translation>
    </message>
    <message>
        <source>contains the answer</source>
        <translation>احتواء الإجابة</translation>
    </message>
    <message>
        <source>matches the pattern</source>
        <translation>مطابقة النمط</translation>
    </message>
    <message>
        <source>right number</source>
        <translation>صحة العدد</translation>
    </message>
    <message>
        <source>valid JSON</source>
        <translation>JSON صالح</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>متحقَّق منه</translation>
    </message>
    <message>
        <source>right choice</source>
        <translation>الاختيار الصحيح</translation>
    </message>
    <message>
        <source>right choice, per byte</source>
        <translation>الاختيار الصحيح، لكل بايت</translation>
    </message>
    <message>
        <source>probability of the right choice</source>
        <translation>احتمال الاختيار الصحيح</translation>
    </message>
    <message>
        <source>length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>thinking</source>
        <translation>التفكير</translation>
    </message>
    <message>
        <source>time to first token</source>
        <translation>الزمن حتى الرمز الأول</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>log-probability</source>
        <translation>لوغاريتم الاحتمال</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>الإنتروبيا</translation>
    </message>
    <message>
        <source>read per token</source>
        <translation>المقروء لكل رمز</translation>
    </message>
    <message>
        <source>KL</source>
        <translation>KL</translation>
    </message>
    <message>
        <source>change of log-probability</source>
        <translation>تغيّر لوغاريتم الاحتمال</translation>
    </message>
    <message>
        <source>same first choice</source>
        <translation>الاختيار الأول نفسه</translation>
    </message>
    <message>
        <source>same experts</source>
        <translation>الخبراء أنفسهم</translation>
    </message>
    <message>
        <source>first difference</source>
        <translation>أول فرق</translation>
    </message>
    <message>
        <source>text difference</source>
        <translation>فرق النص</translation>
    </message>
    <message>
        <source>routing distance</source>
        <translation>مسافة التوجيه</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 bytes</source>
        <comment>very small file</comment>
        <translation>%1 بايت</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 TB</translation>
    </message>
    <message>
        <source>%1 PB</source>
        <translation>%1 PB</translation>
    </message>
    <message>
        <source>%1 K</source>
        <comment>thousands</comment>
        <translation>%1 K</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>millions</comment>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1 B</source>
        <comment>billions: 10^9</comment>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 T</source>
        <comment>trillions: 10^12</comment>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>tok/s</source>
        <comment>tokens per second</comment>
        <translation>tok/s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>GroupFacts</name>
    <message>
        <source>prompt</source>
        <translation>مطالبة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>Answers of “%1”: “%2” and “%3” order %4 of %Ln pair(s) the other way round. Groups whose answers all have the same reward teach nothing; by both rewards these are %5.</source>
        <translation>
            <numerusform>إجابات «%1»: ترتيب «%2» عكس ترتيب «%3» في %4 من 0 زوج. والمجموعات التي تتساوى مكافآت إجاباتها كلها لا تعلّم شيئًا؛ وعددها بالمكافأتين معًا %5.</numerusform>
            <numerusform>إجابات «%1»: ترتيب «%2» عكس ترتيب «%3» في %4 من زوج واحد. والمجموعات التي تتساوى مكافآت إجاباتها كلها لا تعلّم شيئًا؛ وعددها بالمكافأتين معًا %5.</numerusform>
            <numerusform>إجابات «%1»: ترتيب «%2» عكس ترتيب «%3» في %4 من زوجين. والمجموعات التي تتساوى مكافآت إجاباتها كلها لا تعلّم شيئًا؛ وعددها بالمكافأتين معًا %5.</numerusform>
            <numerusform>إجابات «%1»: ترتيب «%2» عكس ترتيب «%3» في %4 من %Ln أزواج. والمجموعات التي تتساوى مكافآت إجاباتها كلها لا تعلّم شيئًا؛ وعددها بالمكافأتين معًا %5.</numerusform>
            <numerusform>إجابات «%1»: ترتيب «%2» عكس ترتيب «%3» في %4 من %Ln زوجًا. والمجموعات التي تتساوى مكافآت إجاباتها كلها لا تعلّم شيئًا؛ وعددها بالمكافأتين معًا %5.</numerusform>
            <numerusform>إجابات «%1»: ترتيب «%2» عكس ترتيب «%3» في %4 من %Ln زوج. والمجموعات التي تتساوى مكافآت إجاباتها كلها لا تعلّم شيئًا؛ وعددها بالمكافأتين معًا %5.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several answers to one prompt, one for each seed, are graded by a reward and compared with each other, as in GRPO. The definition names no rewards.</source>
        <translation>إجابات عدة لمطالبة واحدة، واحدة لكل بذرة، تُقيَّم بمكافأة وتُقارن فيما بينها، كما في GRPO. لا يحدد التعريف أي مكافآت.</translation>
    </message>
    <message>
        <source>There are no groups yet. A group is two or more answers to one prompt, under different seeds, that have a reward.</source>
        <translation>لا مجموعات بعد. المجموعة إجابتان أو أكثر لمطالبة واحدة، ببذور مختلفة، ولكل منها مكافأة.</translation>
    </message>
    <message>
        <source>mean reward</source>
        <translation>متوسط المكافأة</translation>
    </message>
    <message>
        <source>mean length, tokens</source>
        <translation>متوسط الطول، بالرموز</translation>
    </message>
    <message>
        <source>%1: mean %2, deviation %3.</source>
        <comment>a reward</comment>
        <translation>%1: المتوسط %2، الانحراف %3.</translation>
    </message>
    <message>
        <source>All are equal, so this group teaches nothing.</source>
        <translation>كلها متساوية، لذا لا تعلّم هذه المجموعة شيئًا.</translation>
    </message>
    <message>
        <source>Advantage = (reward − mean) / deviation, weight = advantage / tokens.</source>
        <translation>الأفضلية = (المكافأة − المتوسط) / الانحراف، الوزن = الأفضلية / الرموز.</translation>
    </message>
    <message>
        <source>token</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>While the policy has not moved, every token weighs the same. A variant that is measured along the baseline&apos;s tokens shows the weights once the policy has become it.</source>
        <translation>ما دامت السياسة لم تتحرك فلكل الرموز الوزن نفسه. والمتغيّر الذي يُقاس على امتداد رموز خط الأساس يُظهر الأوزان حين تصير السياسة مثله.</translation>
    </message>
    <message numerus="yes">
        <source>Once the policy has become “%1”: %2 of %Ln token(s) of the baseline&apos;s answer are clipped, so they give no gradient.</source>
        <translation>
            <numerusform>حين تصير السياسة «%1»: يُقص %2 من 0 رمز في إجابة خط الأساس، والمقصوص لا يعطي تدرّجًا.</numerusform>
            <numerusform>حين تصير السياسة «%1»: يُقص %2 من رمز واحد في إجابة خط الأساس، والمقصوص لا يعطي تدرّجًا.</numerusform>
            <numerusform>حين تصير السياسة «%1»: يُقص %2 من رمزين في إجابة خط الأساس، والمقصوص لا يعطي تدرّجًا.</numerusform>
            <numerusform>حين تصير السياسة «%1»: يُقص %2 من %Ln رموز في إجابة خط الأساس، والمقصوص لا يعطي تدرّجًا.</numerusform>
            <numerusform>حين تصير السياسة «%1»: يُقص %2 من %Ln رمزًا في إجابة خط الأساس، والمقصوص لا يعطي تدرّجًا.</numerusform>
            <numerusform>حين تصير السياسة «%1»: يُقص %2 من %Ln رمز في إجابة خط الأساس، والمقصوص لا يعطي تدرّجًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>seed %1: %2</source>
        <comment>of an answer, its reward</comment>
        <translation>البذرة %1: %2</translation>
    </message>
</context>
<context>
    <name>HandingOn</name>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1 من %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln answer(s) are the same text.</source>
        <translation>
            <numerusform>%1 من 0 إجابة متطابقة النص.</numerusform>
            <numerusform>%1 من إجابة واحدة متطابقة النص.</numerusform>
            <numerusform>%1 من إجابتين متطابقة النص.</numerusform>
            <numerusform>%1 من %Ln إجابات متطابقة النص.</numerusform>
            <numerusform>%1 من %Ln إجابة متطابقة النص.</numerusform>
            <numerusform>%1 من %Ln إجابة متطابقة النص.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few prompts to say whether the other run repeats this one.</source>
        <translation>المطالبات أقل من أن تبيّن هل يكرر التشغيل الآخر نتيجة هذا.</translation>
    </message>
    <message>
        <source>The other run repeats this one within its intervals.</source>
        <translation>التشغيل الآخر يكرر نتيجة هذا ضمن فترات الثقة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>The other run does not repeat this one. It differs in %1.</source>
        <translation>التشغيل الآخر لا يكرر نتيجة هذا. يختلف في: %1.</translation>
    </message>
    <message>
        <source>Read-only, from %1: Moire %2 on %3</source>
        <translation>للقراءة فقط، من %1: Moire %2 على %3</translation>
    </message>
</context>
<context>
    <name>LibraryText</name>
    <message>
        <source>This is a pipe, not a file.</source>
        <translation>هذا أنبوب، وليس ملفًا.</translation>
    </message>
    <message>
        <source>This is a socket, not a file.</source>
        <translation>هذا مقبس، وليس ملفًا.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>هذا مجلد، وليس ملفًا.</translation>
    </message>
    <message>
        <source>This is a device, not a file.</source>
        <translation>هذا جهاز، وليس ملفًا.</translation>
    </message>
    <message>
        <source>The file no longer exists, or the link is broken.</source>
        <translation>لم يعد الملف موجودًا، أو أن الرابط معطوب.</translation>
    </message>
    <message>
        <source>The link points to itself.</source>
        <translation>الرابط يشير إلى نفسه.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>تعذّرت قراءة الملف: %1.</translation>
    </message>
    <message>
        <source>Check the link and the permissions of the file.</source>
        <translation>تحقق من الرابط ومن أذونات الملف.</translation>
    </message>
    <message>
        <source>Remove it from the folder.</source>
        <translation>أزله من المجلد.</translation>
    </message>
    <message>
        <source>The file name is not valid UTF-8.</source>
        <translation>اسم الملف ليس UTF-8 صالحًا.</translation>
    </message>
    <message>
        <source>Rename the file.</source>
        <translation>أعد تسمية الملف.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln file(s) were examined.</source>
        <translation>
            <numerusform>لم يُفحص أي ملف.</numerusform>
            <numerusform>فُحص الملف الأول فقط.</numerusform>
            <numerusform>فُحص الملفان الأولان فقط.</numerusform>
            <numerusform>فُحصت أول %Ln ملفات فقط.</numerusform>
            <numerusform>فُحص أول %Ln ملفًا فقط.</numerusform>
            <numerusform>فُحص أول %Ln ملف فقط.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln folder(s) were examined.</source>
        <translation>
            <numerusform>لم يُفحص أي مجلد.</numerusform>
            <numerusform>فُحص المجلد الأول فقط.</numerusform>
            <numerusform>فُحص المجلدان الأولان فقط.</numerusform>
            <numerusform>فُحصت أول %Ln مجلدات فقط.</numerusform>
            <numerusform>فُحص أول %Ln مجلدًا فقط.</numerusform>
            <numerusform>فُحص أول %Ln مجلد فقط.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a smaller folder.</source>
        <translation>اختر مجلدًا أصغر.</translation>
    </message>
    <message>
        <source>The folder cannot be opened: %1.</source>
        <translation>تعذّر فتح المجلد: %1.</translation>
    </message>
    <message>
        <source>The link leads back to a folder above it and was not followed.</source>
        <translation>الرابط يعود إلى مجلد أعلى منه، ولم يُتَّبع.</translation>
    </message>
    <message>
        <source>The folder cannot be read: %1.</source>
        <translation>تعذّرت قراءة المجلد: %1.</translation>
    </message>
    <message>
        <source>The folder could only be read in part: %1.</source>
        <translation>لم يُقرأ من المجلد إلا جزء: %1.</translation>
    </message>
    <message>
        <source>Folders nested this deep are skipped.</source>
        <translation>المجلدات المتداخلة بهذا العمق تُتجاوز.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln model file(s) are shown.</source>
        <translation>
            <numerusform>لا تُعرض أي ملفات نماذج.</numerusform>
            <numerusform>يُعرض ملف النموذج الأول فقط.</numerusform>
            <numerusform>يُعرض أول ملفي نماذج فقط.</numerusform>
            <numerusform>تُعرض أول %Ln ملفات نماذج فقط.</numerusform>
            <numerusform>يُعرض أول %Ln ملف نماذج فقط.</numerusform>
            <numerusform>يُعرض أول %Ln ملف نماذج فقط.</numerusform>
        </translation>
    </message>
    <message>
        <source>Part %1: %2</source>
        <translation>الجزء %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>The model is split into more than %Ln part(s).</source>
        <translation>
            <numerusform>النموذج مقسّم.</numerusform>
            <numerusform>النموذج مقسّم إلى أكثر من جزء واحد.</numerusform>
            <numerusform>النموذج مقسّم إلى أكثر من جزأين.</numerusform>
            <numerusform>النموذج مقسّم إلى أكثر من %Ln أجزاء.</numerusform>
            <numerusform>النموذج مقسّم إلى أكثر من %Ln جزءًا.</numerusform>
            <numerusform>النموذج مقسّم إلى أكثر من %Ln جزء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Join the parts into fewer files.</source>
        <translation>اجمع الأجزاء في ملفات أقل.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names of files</comment>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 وواحد آخر</numerusform>
            <numerusform>%1 واثنان آخران</numerusform>
            <numerusform>%1 و%Ln أخرى</numerusform>
            <numerusform>%1 و%Ln أخرى</numerusform>
            <numerusform>%1 و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) missing: %1.</source>
        <translation>
            <numerusform>لا أجزاء مفقودة: %1.</numerusform>
            <numerusform>جزء واحد مفقود: %1.</numerusform>
            <numerusform>جزءان مفقودان: %1.</numerusform>
            <numerusform>%Ln أجزاء مفقودة: %1.</numerusform>
            <numerusform>%Ln جزءًا مفقودًا: %1.</numerusform>
            <numerusform>%Ln جزء مفقود: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put all parts of the model into one folder.</source>
        <translation>ضع كل أجزاء النموذج في مجلد واحد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more key(s)</source>
        <translation>
            <numerusform>لا مفاتيح أخرى</numerusform>
            <numerusform>مفتاح واحد آخر</numerusform>
            <numerusform>مفتاحان آخران</numerusform>
            <numerusform>%Ln مفاتيح أخرى</numerusform>
            <numerusform>%Ln مفتاحًا آخر</numerusform>
            <numerusform>%Ln مفتاح آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>The header of the file could not be read.</source>
        <translation>تعذّرت قراءة ترويسة الملف.</translation>
    </message>
    <message>
        <source>Download the file again.</source>
        <translation>نزّل الملف من جديد.</translation>
    </message>
</context>
<context>
    <name>ModelText</name>
    <message numerus="yes">
        <source>%1 in %Ln layer(s)</source>
        <comment>of the model&apos;s layers</comment>
        <translation>
            <numerusform>%1 في 0 طبقة</numerusform>
            <numerusform>%1 في طبقة واحدة</numerusform>
            <numerusform>%1 في طبقتين</numerusform>
            <numerusform>%1 في %Ln طبقات</numerusform>
            <numerusform>%1 في %Ln طبقة</numerusform>
            <numerusform>%1 في %Ln طبقة</numerusform>
        </translation>
    </message>
    <message>
        <source>short convolution, kernel %1</source>
        <translation>التفاف قصير، النواة %1</translation>
    </message>
    <message>
        <source>gated delta rule, %1 heads</source>
        <translation>قاعدة دلتا مبوّبة، الرؤوس: %1</translation>
    </message>
    <message>
        <source>Mamba-2, %1 heads</source>
        <translation>Mamba-2، الرؤوس: %1</translation>
    </message>
    <message>
        <source>latent, %1 + %2</source>
        <translation>كامن، %1 + %2</translation>
    </message>
    <message>
        <source>grouped, %1 heads for %2 of the cache</source>
        <translation>مجمَّع، الرؤوس: %1 لكل %2 في الذاكرة المؤقتة</translation>
    </message>
    <message>
        <source>window %1</source>
        <translation>نافذة %1</translation>
    </message>
    <message>
        <source>no rotation</source>
        <translation>بلا تدوير</translation>
    </message>
    <message>
        <source>YaRN × %1</source>
        <translation>YaRN × %1</translation>
    </message>
    <message>
        <source>linear × %1</source>
        <translation>خطي × %1</translation>
    </message>
    <message>
        <source>base %1</source>
        <translation>الأساس %1</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>غير مدعوم</translation>
    </message>
    <message>
        <source>not supported: %1</source>
        <translation>غير مدعوم: %1</translation>
    </message>
    <message>
        <source>in memory, %1 to spare</source>
        <translation>في الذاكرة، يتبقى %1</translation>
    </message>
    <message>
        <source>tight: context up to %1</source>
        <translation>بالكاد: السياق حتى %1</translation>
    </message>
    <message>
        <source>from disk: slow</source>
        <translation>من القرص: بطيء</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>حتى %1</translation>
    </message>
    <message numerus="yes">
        <source>Measured here: the median of %Ln answer(s).</source>
        <translation>
            <numerusform>لم يُقَس هنا.</numerusform>
            <numerusform>قِيس هنا: وسيط إجابة واحدة.</numerusform>
            <numerusform>قِيس هنا: وسيط إجابتين.</numerusform>
            <numerusform>قِيس هنا: وسيط %Ln إجابات.</numerusform>
            <numerusform>قِيس هنا: وسيط %Ln إجابة.</numerusform>
            <numerusform>قِيس هنا: وسيط %Ln إجابة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Estimated from the bytes read per token and this machine&apos;s measured memory bandwidth. No answer of this model has been saved yet.</source>
        <translation>تقدير من البايتات المقروءة لكل رمز ومن عرض نطاق الذاكرة المقيس في هذا الجهاز. لم تُحفظ بعد أي إجابة لهذا النموذج.</translation>
    </message>
    <message>
        <source>Not measured here yet.</source>
        <translation>لم يُقَس هنا بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them dense</source>
        <translation>
            <numerusform>%1، لا كثيفة منها</numerusform>
            <numerusform>%1، واحدة منها كثيفة</numerusform>
            <numerusform>%1، اثنتان منها كثيفتان</numerusform>
            <numerusform>%1، منها %Ln كثيفة</numerusform>
            <numerusform>%1، منها %Ln كثيفة</numerusform>
            <numerusform>%1، منها %Ln كثيفة</numerusform>
        </translation>
    </message>
    <message>
        <source>none: dense</source>
        <translation>لا شيء: كثيف</translation>
    </message>
    <message>
        <source>%1 routed, %2 used</source>
        <translation>%1 موجَّه، %2 مستخدَم</translation>
    </message>
    <message>
        <source>%1 routed, %2 used, %3 shared</source>
        <translation>%1 موجَّه، %2 مستخدَم، %3 مشترك</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>sigmoid</translation>
    </message>
    <message>
        <source>softmax</source>
        <translation>softmax</translation>
    </message>
    <message>
        <source>%1 of %2 groups</source>
        <translation>المجموعات: %1 من %2</translation>
    </message>
    <message>
        <source>selection bias</source>
        <translation>انحياز الاختيار</translation>
    </message>
    <message>
        <source>renormalised</source>
        <translation>مع إعادة التسوية</translation>
    </message>
    <message>
        <source>scale %1</source>
        <translation>المقياس %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a context and how positions are scaled</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 F16</source>
        <translation>%1 F16</translation>
    </message>
    <message>
        <source>%1 Q8_0</source>
        <translation>%1 Q8_0</translation>
    </message>
    <message>
        <source>A token reads %1: %2 of the file.</source>
        <translation>يقرأ الرمز %1: %2 من الملف.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln token(s)</source>
        <translation>
            <numerusform>%1، لا رموز</numerusform>
            <numerusform>%1، رمز واحد</numerusform>
            <numerusform>%1، رمزان</numerusform>
            <numerusform>%1، %Ln رموز</numerusform>
            <numerusform>%1، %Ln رمزًا</numerusform>
            <numerusform>%1، %Ln رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>can be used, with thinking</source>
        <translation>صالح للاستخدام، مع التفكير</translation>
    </message>
    <message>
        <source>can be used</source>
        <translation>صالح للاستخدام</translation>
    </message>
    <message>
        <source>not renormalised</source>
        <translation>دون إعادة التسوية</translation>
    </message>
</context>
<context>
    <name>ModelsNeeded</name>
    <message>
        <source>%1 is not supported.</source>
        <translation>%1 غير مدعوم.</translation>
    </message>
    <message>
        <source>%1 does not fit in the free memory.</source>
        <translation>%1 لا تتسع له الذاكرة الحرة.</translation>
    </message>
    <message>
        <source>The model needs %1 of memory.</source>
        <translation>يحتاج النموذج إلى ذاكرة قدرها %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s), loaded one after the other, need at most %1 of memory.</source>
        <translation>
            <numerusform>لا نماذج: الحاجة القصوى إلى الذاكرة %1.</numerusform>
            <numerusform>نموذج واحد يحتاج إلى ذاكرة قدرها %1 على الأكثر.</numerusform>
            <numerusform>نموذجان يُحمَّلان تباعًا يحتاجان إلى ذاكرة قدرها %1 على الأكثر.</numerusform>
            <numerusform>%Ln نماذج تُحمَّل تباعًا تحتاج إلى ذاكرة قدرها %1 على الأكثر.</numerusform>
            <numerusform>%Ln نموذجًا تُحمَّل تباعًا تحتاج إلى ذاكرة قدرها %1 على الأكثر.</numerusform>
            <numerusform>%Ln نموذج تُحمَّل تباعًا تحتاج إلى ذاكرة قدرها %1 على الأكثر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoteText</name>
    <message>
        <source>The server does not list its models.</source>
        <translation>الخادم لا يسرد نماذجه.</translation>
    </message>
    <message>
        <source>The server does not list the model “%1”.</source>
        <translation>الخادم لا يسرد النموذج «%1».</translation>
    </message>
    <message>
        <source>Without log-probabilities its tokens cannot be told apart, so their routing cannot be shown.</source>
        <translation>بلا لوغاريتمات الاحتمال لا يمكن تمييز رموزه، لذا لا يمكن عرض توجيهه.</translation>
    </message>
    <message>
        <source>Its routing comes without a shape: enter the model&apos;s layers and experts.</source>
        <translation>يأتي توجيهه بلا شكل: أدخل طبقات النموذج وخبراءه.</translation>
    </message>
    <message>
        <source>Its routing cannot be used: %1</source>
        <translation>لا يمكن استخدام توجيهه: %1</translation>
    </message>
    <message>
        <source>server %1</source>
        <translation>الخادم %1</translation>
    </message>
    <message>
        <source>This is not an address such as https://host:8000/v1.</source>
        <translation>هذا ليس عنوانًا مثل https://host:8000/v1.</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http://.</source>
        <translation>يجب أن يبدأ العنوان بـ https:// أو http://.</translation>
    </message>
    <message>
        <source>Put the key into its own field: an address is shown and stored.</source>
        <translation>ضع المفتاح في حقله: العنوان يُعرض ويُحفظ.</translation>
    </message>
    <message>
        <source>Leave out what follows “?” or “#”: an address is shown and stored.</source>
        <translation>احذف ما يلي «?» أو «#»: العنوان يُعرض ويُحفظ.</translation>
    </message>
</context>
<context>
    <name>RoutingPicture</name>
    <message>
        <source>share</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>%1 − %2</source>
        <translation>%1 − %2</translation>
    </message>
    <message>
        <source>Nothing says how far chance goes: there are fewer than 8 prompts, or there is no control “another seed”, because the baseline does not sample or no variant changes the routing.</source>
        <translation>لا يُعرف مدى المصادفة: المطالبات أقل من 8، أو لا يوجد الضابط «بذرة أخرى»، لأن خط الأساس لا يأخذ عينات أو لا متغيّر يغيّر التوجيه.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln expert(s) past the seed null: further from the baseline, over all prompts, than another seed makes them. About 5 % of these are chance.</source>
        <translation>
            <numerusform>%1 من 0 خبير خارج توزيع العدم للبذور: أبعد عن خط الأساس، عبر كل المطالبات، مما تجعله بذرة أخرى. ونحو 5% من هؤلاء مصادفة.</numerusform>
            <numerusform>%1 من خبير واحد خارج توزيع العدم للبذور: أبعد عن خط الأساس، عبر كل المطالبات، مما تجعله بذرة أخرى. ونحو 5% من هؤلاء مصادفة.</numerusform>
            <numerusform>%1 من خبيرين خارج توزيع العدم للبذور: أبعد عن خط الأساس، عبر كل المطالبات، مما تجعله بذرة أخرى. ونحو 5% من هؤلاء مصادفة.</numerusform>
            <numerusform>%1 من %Ln خبراء خارج توزيع العدم للبذور: أبعد عن خط الأساس، عبر كل المطالبات، مما تجعله بذرة أخرى. ونحو 5% من هؤلاء مصادفة.</numerusform>
            <numerusform>%1 من %Ln خبيرًا خارج توزيع العدم للبذور: أبعد عن خط الأساس، عبر كل المطالبات، مما تجعله بذرة أخرى. ونحو 5% من هؤلاء مصادفة.</numerusform>
            <numerusform>%1 من %Ln خبير خارج توزيع العدم للبذور: أبعد عن خط الأساس، عبر كل المطالبات، مما تجعله بذرة أخرى. ونحو 5% من هؤلاء مصادفة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln expert(s) past the null: better answers used them more, or less, than when advantages are exchanged within their groups. About 5 % of these are chance.</source>
        <translation>
            <numerusform>%1 من 0 خبير خارج توزيع العدم: استخدمتهم الإجابات الأفضل أكثر، أو أقل، مما عند تبديل الأفضليات داخل مجموعاتها. ونحو 5% من هؤلاء مصادفة.</numerusform>
            <numerusform>%1 من خبير واحد خارج توزيع العدم: استخدمته الإجابات الأفضل أكثر، أو أقل، مما عند تبديل الأفضليات داخل مجموعاتها. ونحو 5% من هؤلاء مصادفة.</numerusform>
            <numerusform>%1 من خبيرين خارج توزيع العدم: استخدمتهما الإجابات الأفضل أكثر، أو أقل، مما عند تبديل الأفضليات داخل مجموعاتها. ونحو 5% من هؤلاء مصادفة.</numerusform>
            <numerusform>%1 من %Ln خبراء خارج توزيع العدم: استخدمتهم الإجابات الأفضل أكثر، أو أقل، مما عند تبديل الأفضليات داخل مجموعاتها. ونحو 5% من هؤلاء مصادفة.</numerusform>
            <numerusform>%1 من %Ln خبيرًا خارج توزيع العدم: استخدمتهم الإجابات الأفضل أكثر، أو أقل، مما عند تبديل الأفضليات داخل مجموعاتها. ونحو 5% من هؤلاء مصادفة.</numerusform>
            <numerusform>%1 من %Ln خبير خارج توزيع العدم: استخدمتهم الإجابات الأفضل أكثر، أو أقل، مما عند تبديل الأفضليات داخل مجموعاتها. ونحو 5% من هؤلاء مصادفة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenColours</name>
    <message>
        <source>layer %1: 0</source>
        <translation>الطبقة %1: 0</translation>
    </message>
    <message>
        <source>p 1</source>
        <translation>p 1</translation>
    </message>
    <message>
        <source>%1 nats</source>
        <translation>%1 نات</translation>
    </message>
    <message>
        <source>%1 ms (p99)</source>
        <translation>%1 ms (p99)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>الاحتمال</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>الإنتروبيا</translation>
    </message>
    <message>
        <source>surprise</source>
        <translation>المفاجأة</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>زمن الاستجابة</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>الخبير</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>Check for updates</source>
        <translation>التحقق من التحديثات</translation>
    </message>
    <message>
        <source>This is Moire %1.</source>
        <translation>هذا Moire %1.</translation>
    </message>
    <message>
        <source>This build does not name a page with new versions. Look where you got it from. Moire itself never checks.</source>
        <translation>لا تذكر هذه النسخة صفحة للإصدارات الجديدة. ابحث حيث حصلت عليها. Moire نفسه لا يتحقق أبدًا.</translation>
    </message>
    <message>
        <source>New versions are listed on this page. Moire itself never checks; your browser would open:
%1</source>
        <translation>الإصدارات الجديدة مذكورة في هذه الصفحة. Moire نفسه لا يتحقق أبدًا؛ سيفتح متصفحك:
%1</translation>
    </message>
    <message>
        <source>&amp;Open page</source>
        <translation>&amp;فتح الصفحة</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
        <source>&amp;Chat</source>
        <translation>الم&amp;حادثة</translation>
    </message>
    <message>
        <source>&amp;Experiments</source>
        <translation>الت&amp;جارب</translation>
    </message>
    <message>
        <source>&amp;Atlas</source>
        <translation>الأ&amp;طلس</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>ال&amp;نماذج</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>الإ&amp;عدادات</translation>
    </message>
    <message>
        <source>Page &amp;rail</source>
        <translation>&amp;شريط الصفحات</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>&amp;لوحة الأوامر…</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;ملء الشاشة</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>إعادة ض&amp;بط التخطيط</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>ال&amp;دليل</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Check for &amp;updates…</source>
        <translation>التحقق من الت&amp;حديثات…</translation>
    </message>
    <message>
        <source>&amp;About Moire</source>
        <translation>ح&amp;ول Moire</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
</context>
<context>
    <name>WindowNotices</name>
    <message>
        <source>The database is read-only: chats can be read, but nothing can be asked or changed.</source>
        <translation>قاعدة البيانات للقراءة فقط: يمكن قراءة المحادثات، لكن لا يمكن السؤال أو التغيير.</translation>
    </message>
    <message>
        <source>Moire on %1 is using this database. Chats can be read here, but not changed until it is closed there.</source>
        <translation>يستخدم Moire على %1 قاعدة البيانات هذه. يمكن قراءة المحادثات هنا، لكن لا يمكن تغييرها حتى يُغلق هناك.</translation>
    </message>
    <message>
        <source>The database is writable again.</source>
        <translation>صارت قاعدة البيانات قابلة للكتابة من جديد.</translation>
    </message>
    <message>
        <source>Another program is writing to the database. Moire waits for it; nothing is lost.</source>
        <translation>برنامج آخر يكتب في قاعدة البيانات. Moire ينتظره؛ ولا يضيع شيء.</translation>
    </message>
</context>
<context>
    <name>moire::AnswerStudy</name>
    <message>
        <source>It was cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>No model is open.</source>
        <translation>لا نموذج مفتوح.</translation>
    </message>
</context>
<context>
    <name>moire::Attachment</name>
    <message>
        <source>%1 is not valid UTF-16: some characters are missing.</source>
        <translation>%1 ليس UTF-16 صالحًا: بعض الحروف مفقود.</translation>
    </message>
    <message>
        <source>%1 was read as UTF-16.</source>
        <translation>قُرئ %1 على أنه UTF-16.</translation>
    </message>
    <message>
        <source>%1 is not valid UTF-8 everywhere: some characters are missing.</source>
        <translation>%1 ليس UTF-8 صالحًا في كل موضع: بعض الحروف مفقود.</translation>
    </message>
    <message>
        <source>%1 is not UTF-8, so it was read as Latin-1 (Windows-1252): accented letters may be wrong.</source>
        <translation>%1 ليس UTF-8، لذا قُرئ على أنه Latin-1 (Windows-1252): قد تكون الحروف ذات العلامات خاطئة.</translation>
    </message>
    <message>
        <source>Only the text of %1 is attached, without its pictures.</source>
        <translation>لم يُرفق من %1 إلا نصه، دون صوره.</translation>
    </message>
</context>
<context>
    <name>moire::ChatGroup</name>
    <message>
        <source>Pinned</source>
        <translation>المثبّتة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>moire::ChatListModel</name>
    <message>
        <source>Folder · %1</source>
        <translation>المجلد · %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln chat(s)</source>
        <translation>
            <numerusform>%1، لا محادثات</numerusform>
            <numerusform>%1، محادثة واحدة</numerusform>
            <numerusform>%1، محادثتان</numerusform>
            <numerusform>%1، %Ln محادثات</numerusform>
            <numerusform>%1، %Ln محادثة</numerusform>
            <numerusform>%1، %Ln محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(بلا عنوان)</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln message(s)</source>
        <translation>
            <numerusform>%1 · لا رسائل</numerusform>
            <numerusform>%1 · رسالة واحدة</numerusform>
            <numerusform>%1 · رسالتان</numerusform>
            <numerusform>%1 · %Ln رسائل</numerusform>
            <numerusform>%1 · %Ln رسالة</numerusform>
            <numerusform>%1 · %Ln رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>answering</source>
        <translation>يجيب</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>غير محفوظة</translation>
    </message>
</context>
<context>
    <name>moire::Conversation</name>
    <message>
        <source>Another model is loading. Wait until it is done, or cancel it first.</source>
        <translation>يجري تحميل نموذج آخر. انتظر حتى يكتمل، أو ألغه أولًا.</translation>
    </message>
    <message>
        <source>Questions are still being answered. Wait for the answers or stop them before opening another model.</source>
        <translation>ما زالت أسئلة قيد الإجابة. انتظر الإجابات أو أوقفها قبل فتح نموذج آخر.</translation>
    </message>
    <message>
        <source>The chat is still being read.</source>
        <translation>ما زالت المحادثة قيد القراءة.</translation>
    </message>
    <message>
        <source>There is no chat to delete yet.</source>
        <translation>لا توجد محادثة لحذفها بعد.</translation>
    </message>
    <message>
        <source>This answer is not complete yet. Wait for it to finish, or stop it.</source>
        <translation>لم تكتمل هذه الإجابة بعد. انتظر حتى تنتهي، أو أوقفها.</translation>
    </message>
    <message>
        <source>This message is no longer shown.</source>
        <translation>لم تعد هذه الرسالة معروضة.</translation>
    </message>
    <message>
        <source>The last change is still being saved.</source>
        <translation>ما زال آخر تغيير قيد الحفظ.</translation>
    </message>
    <message>
        <source>This chat is being answered. Wait for the answer, or stop it.</source>
        <translation>هذه المحادثة قيد الإجابة. انتظر الإجابة، أو أوقفها.</translation>
    </message>
    <message>
        <source>The answer is still being saved. Try again in a moment.</source>
        <translation>ما زالت الإجابة قيد الحفظ. أعد المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>Going on from a part of an answer is not available from this engine.</source>
        <translation>المتابعة من جزء من إجابة غير متاحة في هذا المحرّك.</translation>
    </message>
    <message>
        <source>There is nothing to undo in this chat.</source>
        <translation>لا شيء للتراجع عنه في هذه المحادثة.</translation>
    </message>
    <message>
        <source>The model is still loading.</source>
        <translation>ما زال النموذج قيد التحميل.</translation>
    </message>
    <message>
        <source>No model is open.</source>
        <translation>لا نموذج مفتوح.</translation>
    </message>
    <message>
        <source>This message has no answer.</source>
        <translation>لا إجابة لهذه الرسالة.</translation>
    </message>
    <message>
        <source>This is not a question.</source>
        <translation>هذا ليس سؤالًا.</translation>
    </message>
    <message>
        <source>This is not an answer.</source>
        <translation>هذه ليست إجابة.</translation>
    </message>
    <message>
        <source>This is the first branch.</source>
        <translation>هذا هو الفرع الأول.</translation>
    </message>
    <message>
        <source>This is the last branch.</source>
        <translation>هذا هو الفرع الأخير.</translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>الرسالة فارغة.</translation>
    </message>
    <message>
        <source>There is no question to send again.</source>
        <translation>لا سؤال لإعادة إرساله.</translation>
    </message>
</context>
<context>
    <name>moire::Document</name>
    <message>
        <source>System prompt</source>
        <translation>مطالبة النظام</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Answer (edited)</source>
        <translation>إجابة (محرَّرة)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>إجابة</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>الاستدلال</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(بلا عنوان)</translation>
    </message>
</context>
<context>
    <name>moire::EngineWorker</name>
    <message>
        <source>%1. The partial answer is kept; the model was reloaded with fewer layers on the GPU.</source>
        <translation>%1. حُفظت الإجابة الجزئية؛ وأُعيد تحميل النموذج بطبقات أقل على GPU.</translation>
    </message>
    <message>
        <source>%1. The partial answer is kept; the model was reloaded on the CPU.</source>
        <translation>%1. حُفظت الإجابة الجزئية؛ وأُعيد تحميل النموذج على CPU.</translation>
    </message>
    <message>
        <source>Out of memory: close other programs, or use a smaller model or context.</source>
        <translation>الذاكرة غير كافية: أغلق برامج أخرى، أو استخدم نموذجًا أو سياقًا أصغر.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
</context>
<context>
    <name>moire::ExperimentCellsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>number of a prompt, its text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (repeat %2)</source>
        <translation>%1 (التكرار %2)</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>مطالبة</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>بذرة</translation>
    </message>
</context>
<context>
    <name>moire::ExperimentListModel</name>
    <message>
        <source>Ready experiments</source>
        <translation>تجارب جاهزة</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>التجارب</translation>
    </message>
    <message>
        <source>%1, is running</source>
        <translation>%1، قيد التشغيل</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>moire::ExperimentTableModel</name>
    <message>
        <source>baseline</source>
        <translation>خط الأساس</translation>
    </message>
    <message>
        <source>control</source>
        <translation>ضابط</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>difference to %1: %2</source>
        <translation>الفرق عن %1: %2</translation>
    </message>
    <message>
        <source>p %1, corrected</source>
        <translation>p %1، مصحَّحة</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln more prompt(s) would decide it</source>
        <translation>
            <numerusform>لا حاجة إلى مطالبات أخرى للحسم</numerusform>
            <numerusform>مطالبة واحدة أخرى تقريبًا تحسمه</numerusform>
            <numerusform>مطالبتان أخريان تقريبًا تحسمانه</numerusform>
            <numerusform>نحو %Ln مطالبات أخرى تحسمه</numerusform>
            <numerusform>نحو %Ln مطالبة أخرى تحسمه</numerusform>
            <numerusform>نحو %Ln مطالبة أخرى تحسمه</numerusform>
        </translation>
    </message>
    <message>
        <source>variant</source>
        <translation>متغيّر</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>الإجابات</translation>
    </message>
</context>
<context>
    <name>moire::LensReading</name>
    <message>
        <source>The token is no longer there.</source>
        <translation>لم يعد الرمز موجودًا.</translation>
    </message>
</context>
<context>
    <name>moire::LocalServer</name>
    <message>
        <source>Enter an address to listen on, such as 127.0.0.1.</source>
        <translation>أدخل عنوانًا للاستماع عليه، مثل 127.0.0.1.</translation>
    </message>
    <message>
        <source>Other machines can reach this address: it needs a key.</source>
        <translation>يمكن لأجهزة أخرى الوصول إلى هذا العنوان: يلزمه مفتاح.</translation>
    </message>
    <message numerus="yes">
        <source>The key needs at least %Ln character(s).</source>
        <translation>
            <numerusform>لا حد أدنى لطول المفتاح.</numerusform>
            <numerusform>يجب أن يتكون المفتاح من حرف واحد على الأقل.</numerusform>
            <numerusform>يجب أن يتكون المفتاح من حرفين على الأقل.</numerusform>
            <numerusform>يجب أن يتكون المفتاح من %Ln أحرف على الأقل.</numerusform>
            <numerusform>يجب أن يتكون المفتاح من %Ln حرفًا على الأقل.</numerusform>
            <numerusform>يجب أن يتكون المفتاح من %Ln حرف على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key may have ASCII letters, digits and signs only.</source>
        <translation>لا يحوي المفتاح إلا حروف ASCII وأرقامًا وعلامات.</translation>
    </message>
    <message>
        <source>a client with the key</source>
        <translation>عميل لديه المفتاح</translation>
    </message>
</context>
<context>
    <name>moire::MessageText</name>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>TTFT %1</source>
        <translation>TTFT %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>أُوقفت</translation>
    </message>
    <message>
        <source>stopped at the token or context limit</source>
        <translation>توقفت عند حد الرموز أو السياق</translation>
    </message>
    <message>
        <source>stopped by an error</source>
        <translation>توقفت بسبب خطأ</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>لم تُحفظ بعد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>لا رموز</numerusform>
            <numerusform>رمز واحد</numerusform>
            <numerusform>رمزان</numerusform>
            <numerusform>%Ln رموز</numerusform>
            <numerusform>%Ln رمزًا</numerusform>
            <numerusform>%Ln رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>البذرة %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>لا أحرف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>%Ln أحرف</numerusform>
            <numerusform>%Ln حرفًا</numerusform>
            <numerusform>%Ln حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an attached file, its tokens</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Thinking for %1 s</source>
        <translation>يفكّر منذ %1 s</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>يفكّر…</translation>
    </message>
    <message>
        <source>Thought for %1 s</source>
        <translation>فكّر لمدة %1 s</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>فكّر</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>الميزانية %1</translation>
    </message>
</context>
<context>
    <name>moire::ModelListModel</name>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>المعمارية</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>التكميم</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>المعاملات</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>النشطة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Fit on this machine</source>
        <translation>على هذا الجهاز</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a model and its file</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>moire::QuestionQueue</name>
    <message>
        <source>No model is open.</source>
        <translation>لا نموذج مفتوح.</translation>
    </message>
</context>
<context>
    <name>moire::ReasonedBy</name>
    <message>
        <source>The template must contain {reasoning}.</source>
        <translation>يجب أن يحوي القالب {reasoning}.</translation>
    </message>
    <message>
        <source>The template is too long.</source>
        <translation>القالب طويل جدًا.</translation>
    </message>
</context>
<context>
    <name>moire::ServedChats</name>
    <message>
        <source>Other programs</source>
        <translation>برامج أخرى</translation>
    </message>
</context>
<context>
    <name>moire::experiments::ExperimentRuns</name>
    <message>
        <source>It was cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
</context>
<context>
    <name>moire::ui::Actions</name>
    <message>
        <source>%1: %2</source>
        <comment>the title of a submenu, and of its entry</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Chat</source>
        <translation>الم&amp;حادثة</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Instruments</source>
        <translation>الأ&amp;دوات</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
</context>
<context>
    <name>moire::ui::AnswerCard</name>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>wanted: %1</source>
        <translation>المطلوب: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>لا رموز</numerusform>
            <numerusform>رمز واحد</numerusform>
            <numerusform>رمزان</numerusform>
            <numerusform>%Ln رموز</numerusform>
            <numerusform>%Ln رمزًا</numerusform>
            <numerusform>%Ln رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>log-probability %1 a token</source>
        <translation>لوغاريتم الاحتمال لكل رمز %1</translation>
    </message>
    <message>
        <source>cut at its limit</source>
        <translation>مقطوعة عند حدّها</translation>
    </message>
    <message>
        <source>Open as chat</source>
        <translation>فتح كمحادثة</translation>
    </message>
    <message>
        <source>Open the answer of %1 as chat</source>
        <translation>فتح إجابة %1 كمحادثة</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>إجابة %1</translation>
    </message>
    <message>
        <source>prompt %1 · seed %2</source>
        <translation>المطالبة %1 · البذرة %2</translation>
    </message>
    <message>
        <source>the same answer</source>
        <translation>الإجابة نفسها</translation>
    </message>
    <message>
        <source>first difference: token %1</source>
        <translation>أول فرق: الرمز %1</translation>
    </message>
    <message>
        <source>This cell was not run yet.</source>
        <translation>لم تُشغَّل هذه الخلية بعد.</translation>
    </message>
</context>
<context>
    <name>moire::ui::AnswerRow</name>
    <message>
        <source>Thinking</source>
        <translation>التفكير</translation>
    </message>
</context>
<context>
    <name>moire::ui::AnswersView</name>
    <message>
        <source>Previous answer</source>
        <translation>الإجابة السابقة</translation>
    </message>
    <message>
        <source>Next answer</source>
        <translation>الإجابة التالية</translation>
    </message>
    <message>
        <source>variants</source>
        <translation>المتغيّرات</translation>
    </message>
    <message>
        <source>Variants that are shown</source>
        <translation>المتغيّرات المعروضة</translation>
    </message>
    <message>
        <source>colour by %1</source>
        <translation>اللون حسب %1</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Colour tokens by</source>
        <translation>لون الرموز حسب</translation>
    </message>
    <message>
        <source>Prompt %1 of %2</source>
        <translation>المطالبة %1 من %2</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>البذرة %1</translation>
    </message>
    <message>
        <source>repeat %1</source>
        <translation>التكرار %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::AtlasPage</name>
    <message>
        <source>Saved %1</source>
        <translation>حُفظ %1</translation>
    </message>
    <message>
        <source>Reading was stopped. What was read is kept.</source>
        <translation>أُوقفت القراءة. ما قُرئ محفوظ.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>Import without a model</source>
        <translation>استيراد بلا نموذج</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>بلا نموذج</translation>
    </message>
    <message>
        <source>all chats</source>
        <translation>كل المحادثات</translation>
    </message>
    <message>
        <source>only with policies</source>
        <translation>بالسياسات فقط</translation>
    </message>
    <message>
        <source>with policies</source>
        <translation>مع السياسات</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>which chats, and which of their answers</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>share</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>gate mass</source>
        <translation>كتلة البوابات</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>الرفع</translation>
    </message>
    <message>
        <source>by index</source>
        <translation>حسب الرقم</translation>
    </message>
    <message>
        <source>by load</source>
        <translation>حسب الحِمل</translation>
    </message>
    <message>
        <source>by similarity</source>
        <translation>حسب التشابه</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>الرموز: %1 من %2</translation>
    </message>
    <message>
        <source>This model has no experts</source>
        <translation>لا خبراء في هذا النموذج</translation>
    </message>
    <message>
        <source>The Atlas</source>
        <translation>الأطلس</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>القراءة جارية…</translation>
    </message>
    <message>
        <source>%1 is dense: every token uses all of its parameters, so there is no routing to map. Chat still shows how sure it was of each token, its reasoning, latency, health and cost, and what the lens reads in its layers; Experiments compare its answers. For a map, choose a Mixture-of-Experts model above, or import routing.</source>
        <translation>%1 نموذج كثيف: كل رمز يستخدم كل معاملاته، فلا توجيه لرسم خريطته. ومع ذلك تعرض المحادثة مدى ثقته بكل رمز، واستدلاله، وزمن الاستجابة، والسلامة، والتكلفة، وما تقرؤه العدسة في طبقاته؛ وتقارن التجارب إجاباته. للحصول على خريطة، اختر أعلاه نموذج Mixture-of-Experts، أو استورد توجيهًا.</translation>
    </message>
    <message>
        <source>No routing is saved with the answers of this model in these chats. %1</source>
        <translation>لا توجيه محفوظ مع إجابات هذا النموذج في هذه المحادثات. %1</translation>
    </message>
    <message>
        <source>The map of a Mixture-of-Experts model will appear here: which experts its answers used, in all chats together, what each of them is chosen for, and whether two groups of chats differ. Ask something in Chat, or import routing that vLLM, SGLang, llama.cpp or a script recorded (JSON, NumPy, CSV, importance matrix), or compare two lists of prompts (files menu).</source>
        <translation>ستظهر هنا خريطة نموذج Mixture-of-Experts: أي الخبراء استخدمتهم إجاباته في كل المحادثات معًا، ولِمَ يُختار كل منهم، وهل تختلف مجموعتان من المحادثات. اسأل شيئًا في المحادثة، أو استورد توجيهًا سجّله vLLM أو SGLang أو llama.cpp أو برنامج نصي (JSON أو NumPy أو CSV أو مصفوفة الأهمية)، أو قارن قائمتي مطالبات (قائمة الملفات).</translation>
    </message>
    <message>
        <source>%1 layers × %2 experts, %3 per token · intervals draw whole prompts · false discoveries held at 5 % (Benjamini–Hochberg)</source>
        <translation>الطبقات × الخبراء: %1 × %2، %3 لكل رمز · فترات الثقة بمعاينة مطالبات كاملة · الاكتشافات الكاذبة لا تتجاوز 5% (Benjamini–Hochberg)</translation>
    </message>
    <message>
        <source>%1 layers × %2 experts, %3 per token · intervals draw whole chats · false discoveries held at 5 % (Benjamini–Hochberg)</source>
        <translation>الطبقات × الخبراء: %1 × %2، %3 لكل رمز · فترات الثقة بمعاينة محادثات كاملة · الاكتشافات الكاذبة لا تتجاوز 5% (Benjamini–Hochberg)</translation>
    </message>
    <message>
        <source>Tokens read</source>
        <translation>الرموز المقروءة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Import routing…</source>
        <translation>استيراد التوجيه…</translation>
    </message>
    <message>
        <source>Atlas</source>
        <translation>الأطلس</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>Two groups</source>
        <translation>مجموعتان</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>المعروض</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Chats that are counted</source>
        <translation>المحادثات المحسوبة</translation>
    </message>
    <message>
        <source>What the colours show</source>
        <translation>ما تبيّنه الألوان</translation>
    </message>
    <message>
        <source>Order of the experts</source>
        <translation>ترتيب الخبراء</translation>
    </message>
    <message>
        <source>By similarity: experts chosen in the same places are next to each other</source>
        <translation>حسب التشابه: الخبراء المختارون في المواضع نفسها متجاورون</translation>
    </message>
    <message>
        <source>Import and export routing</source>
        <translation>استيراد التوجيه وتصديره</translation>
    </message>
    <message>
        <source>Compare two lists of prompts…</source>
        <translation>مقارنة قائمتي مطالبات…</translation>
    </message>
    <message>
        <source>Export routing</source>
        <translation>تصدير التوجيه</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln answer(s))</source>
        <translation>
            <numerusform>%1 (لا إجابات)</numerusform>
            <numerusform>%1 (إجابة واحدة)</numerusform>
            <numerusform>%1 (إجابتان)</numerusform>
            <numerusform>%1 (%Ln إجابات)</numerusform>
            <numerusform>%1 (%Ln إجابة)</numerusform>
            <numerusform>%1 (%Ln إجابة)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (prompts)</source>
        <translation>%1 (مطالبات)</translation>
    </message>
    <message>
        <source>%1 (imported)</source>
        <translation>%1 (مستورد)</translation>
    </message>
    <message>
        <source>Results of an experiment</source>
        <translation>نتائج تجربة</translation>
    </message>
    <message>
        <source>No experiment was run</source>
        <translation>لم تُشغَّل أي تجربة</translation>
    </message>
    <message>
        <source>All chats</source>
        <translation>كل المحادثات</translation>
    </message>
    <message>
        <source>Answers with a routing policy</source>
        <translation>الإجابات ذات سياسة التوجيه</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعادها</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>هذه فقط</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>كل الإجابات</translation>
    </message>
    <message>
        <source>NumPy array [tokens, layers, k]…</source>
        <translation>مصفوفة NumPy [tokens, layers, k]…</translation>
    </message>
    <message>
        <source>CSV rows: token, layer, expert, gate…</source>
        <translation>صفوف CSV: الرمز، الطبقة، الخبير، البوابة…</translation>
    </message>
    <message>
        <source>JSON lines as vLLM writes them…</source>
        <translation>أسطر JSON كما يكتبها vLLM…</translation>
    </message>
    <message>
        <source>JSON lines as SGLang writes them…</source>
        <translation>أسطر JSON كما يكتبها SGLang…</translation>
    </message>
    <message>
        <source>Import routin&amp;g…</source>
        <translation>ا&amp;ستيراد التوجيه…</translation>
    </message>
    <message>
        <source>Compare t&amp;wo lists of prompts…</source>
        <translation>&amp;مقارنة قائمتي مطالبات…</translation>
    </message>
    <message>
        <source>Rea&amp;d the Atlas again</source>
        <translation>إعادة &amp;قراءة الأطلس</translation>
    </message>
    <message>
        <source>Map of e&amp;xperts</source>
        <translation>&amp;خريطة الخبراء</translation>
    </message>
    <message>
        <source>&amp;Two groups of chats</source>
        <translation>مجم&amp;وعتا محادثات</translation>
    </message>
    <message>
        <source>Import routing</source>
        <translation>استيراد التوجيه</translation>
    </message>
    <message>
        <source>Recorded routing (*.json *.jsonl *.npy *.csv *.gguf *.results);;All files (*)</source>
        <translation>توجيه مسجَّل (*.json *.jsonl *.npy *.csv *.gguf *.results);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>routing</source>
        <translation>التوجيه</translation>
    </message>
    <message>
        <source>Importance matrix of llama.cpp, with counts only…</source>
        <translation>مصفوفة الأهمية الخاصة بـ llama.cpp، بالأعداد فقط…</translation>
    </message>
</context>
<context>
    <name>moire::ui::AttachmentBar</name>
    <message>
        <source>Pasted text</source>
        <translation>نص ملصق</translation>
    </message>
    <message>
        <source>Pasted text %1</source>
        <translation>نص ملصق %1</translation>
    </message>
    <message numerus="yes">
        <source>A message can have up to %Ln file(s); the others were left out.</source>
        <translation>
            <numerusform>لا يمكن أن تحوي الرسالة ملفات؛ تُركت البقية.</numerusform>
            <numerusform>يمكن أن تحوي الرسالة ملفًا واحدًا على الأكثر؛ تُركت البقية.</numerusform>
            <numerusform>يمكن أن تحوي الرسالة ملفين على الأكثر؛ تُركت البقية.</numerusform>
            <numerusform>يمكن أن تحوي الرسالة %Ln ملفات على الأكثر؛ تُركت البقية.</numerusform>
            <numerusform>يمكن أن تحوي الرسالة %Ln ملفًا على الأكثر؛ تُركت البقية.</numerusform>
            <numerusform>يمكن أن تحوي الرسالة %Ln ملف على الأكثر؛ تُركت البقية.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was removed from the message.</source>
        <translation>أُزيل %1 من الرسالة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>لا رموز</numerusform>
            <numerusform>رمز واحد</numerusform>
            <numerusform>رمزان</numerusform>
            <numerusform>%Ln رموز</numerusform>
            <numerusform>%Ln رمزًا</numerusform>
            <numerusform>%Ln رمز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>لا أحرف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>%Ln أحرف</numerusform>
            <numerusform>%Ln حرفًا</numerusform>
            <numerusform>%Ln حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln file(s)…</source>
        <translation>
            <numerusform>لا ملفات للقراءة…</numerusform>
            <numerusform>تجري قراءة ملف واحد…</numerusform>
            <numerusform>تجري قراءة ملفين…</numerusform>
            <numerusform>تجري قراءة %Ln ملفات…</numerusform>
            <numerusform>تجري قراءة %Ln ملفًا…</numerusform>
            <numerusform>تجري قراءة %Ln ملف…</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens its text</source>
        <translation>يفتح نصه</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::AttachmentDialog</name>
    <message>
        <source>This is only the beginning: the text is too long to be shown here. The model gets all of it.</source>
        <translation>هذه هي البداية فقط: النص أطول من أن يُعرض هنا. ويحصل النموذج عليه كاملًا.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ByteBar</name>
    <message>
        <source>Where the bytes are: %1</source>
        <translation>مواضع البايتات: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>part of a file, bytes</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>moire::ui::CellsTable</name>
    <message>
        <source>Cells</source>
        <translation>الخلايا</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatChanges</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (نسخة)</translation>
    </message>
    <message>
        <source>The folder “%1” was deleted; its chats were kept.</source>
        <translation>حُذف المجلد «%1»؛ وبقيت محادثاته.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatCommands</name>
    <message>
        <source>&amp;New chat</source>
        <translation>محادثة &amp;جديدة</translation>
    </message>
    <message>
        <source>&amp;Search chats</source>
        <translation>ال&amp;بحث في المحادثات</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>إعادة الت&amp;سمية</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>ت&amp;ثبيت</translation>
    </message>
    <message>
        <source>&amp;Move to folder</source>
        <translation>&amp;نقل إلى مجلد</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>إن&amp;شاء نسخة</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>Und&amp;o in the chat list</source>
        <translation>&amp;تراجع في قائمة المحادثات</translation>
    </message>
    <message>
        <source>Export as Mar&amp;kdown…</source>
        <translation>تصدير بصيغة Mar&amp;kdown…</translation>
    </message>
    <message>
        <source>Export as &amp;HTML…</source>
        <translation>تصدير بصيغة &amp;HTML…</translation>
    </message>
    <message>
        <source>Export as &amp;JSON with traces…</source>
        <translation>تصدير بصيغة &amp;JSON مع سجلات التتبع…</translation>
    </message>
    <message>
        <source>&amp;Import chats…</source>
        <translation>استي&amp;راد محادثات…</translation>
    </message>
    <message>
        <source>New &amp;folder</source>
        <translation>&amp;مجلد جديد</translation>
    </message>
    <message>
        <source>Move folder up</source>
        <translation>نقل المجلد إلى أعلى</translation>
    </message>
    <message>
        <source>Move folder down</source>
        <translation>نقل المجلد إلى أسفل</translation>
    </message>
    <message>
        <source>&amp;Collapse all groups</source>
        <translation>&amp;طي كل المجموعات</translation>
    </message>
    <message>
        <source>&amp;Expand all groups</source>
        <translation>توسي&amp;ع كل المجموعات</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>إلغاء الت&amp;ثبيت</translation>
    </message>
    <message>
        <source>&amp;Delete folder</source>
        <translation>&amp;حذف المجلد</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %Ln chat(s)</source>
        <translation>
            <numerusform>&amp;حذف</numerusform>
            <numerusform>&amp;حذف محادثة واحدة</numerusform>
            <numerusform>&amp;حذف محادثتين</numerusform>
            <numerusform>&amp;حذف %Ln محادثات</numerusform>
            <numerusform>&amp;حذف %Ln محادثة</numerusform>
            <numerusform>&amp;حذف %Ln محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete chat</source>
        <translation>&amp;حذف المحادثة</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>ت&amp;صدير</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>بلا مجلد</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>مجلد جديد</translation>
    </message>
    <message>
        <source>New folder %1</source>
        <translation>مجلد جديد %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export here</source>
        <translation>التصدير إلى هنا</translation>
    </message>
    <message>
        <source>Chats (*.%1)</source>
        <translation>محادثات (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>استيراد محادثات</translation>
    </message>
    <message>
        <source>Chats (*.json)</source>
        <translation>محادثات (*.json)</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatData</name>
    <message>
        <source>Not available for an answer of an experiment.</source>
        <translation>غير متاح لإجابة من تجربة.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatDelegate</name>
    <message>
        <source>Folder name</source>
        <translation>اسم المجلد</translation>
    </message>
    <message>
        <source>Chat title</source>
        <translation>عنوان المحادثة</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatHeader</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The model that answers; opens a list of models</source>
        <translation>النموذج الذي يجيب؛ يفتح قائمة بالنماذج</translation>
    </message>
    <message>
        <source>&amp;All models…</source>
        <translation>&amp;كل النماذج…</translation>
    </message>
    <message>
        <source>Loading progress</source>
        <translation>تقدّم التحميل</translation>
    </message>
    <message>
        <source>Chat settings</source>
        <translation>إعدادات المحادثة</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>لا نموذج</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>تحميل %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatListPanel</name>
    <message>
        <source>Search chats</source>
        <translation>البحث في المحادثات</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>New chat (%1)</source>
        <translation>محادثة جديدة (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) exported.</source>
        <translation>
            <numerusform>لم يُصدَّر أي ملف.</numerusform>
            <numerusform>صُدِّر ملف واحد.</numerusform>
            <numerusform>صُدِّر ملفان.</numerusform>
            <numerusform>صُدِّرت %Ln ملفات.</numerusform>
            <numerusform>صُدِّر %Ln ملفًا.</numerusform>
            <numerusform>صُدِّر %Ln ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged message(s) left out.</source>
        <translation>
            <numerusform>لم تُستبعد رسائل تالفة.</numerusform>
            <numerusform>استُبعدت رسالة تالفة واحدة.</numerusform>
            <numerusform>استُبعدت رسالتان تالفتان.</numerusform>
            <numerusform>استُبعدت %Ln رسائل تالفة.</numerusform>
            <numerusform>استُبعدت %Ln رسالة تالفة.</numerusform>
            <numerusform>استُبعدت %Ln رسالة تالفة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) imported.</source>
        <translation>
            <numerusform>لم تُستورد أي محادثة.</numerusform>
            <numerusform>استُوردت محادثة واحدة.</numerusform>
            <numerusform>استُوردت محادثتان.</numerusform>
            <numerusform>استُوردت %Ln محادثات.</numerusform>
            <numerusform>استُوردت %Ln محادثة.</numerusform>
            <numerusform>استُوردت %Ln محادثة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>No chat contains “%1”.</source>
        <translation>لا محادثة تحوي «%1».</translation>
    </message>
    <message>
        <source>No chats yet. A chat appears here when its first question is asked.</source>
        <translation>لا محادثات بعد. تظهر المحادثة هنا عندما يُطرح سؤالها الأول.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>حُذفت «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) deleted.</source>
        <translation>
            <numerusform>لم تُحذف أي محادثة.</numerusform>
            <numerusform>حُذفت محادثة واحدة.</numerusform>
            <numerusform>حُذفت محادثتان.</numerusform>
            <numerusform>حُذفت %Ln محادثات.</numerusform>
            <numerusform>حُذفت %Ln محادثة.</numerusform>
            <numerusform>حُذفت %Ln محادثة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) failed: %1</source>
        <translation>
            <numerusform>لم يفشل أي ملف: %1</numerusform>
            <numerusform>فشل ملف واحد: %1</numerusform>
            <numerusform>فشل ملفان: %1</numerusform>
            <numerusform>فشلت %Ln ملفات: %1</numerusform>
            <numerusform>فشل %Ln ملفًا: %1</numerusform>
            <numerusform>فشل %Ln ملف: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatListView</name>
    <message>
        <source>Chats</source>
        <translation>المحادثات</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatMemory</name>
    <message>
        <source>The draft or settings of this chat cannot be saved: %1</source>
        <translation>تعذّر حفظ مسودة هذه المحادثة أو إعداداتها: %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatPage</name>
    <message>
        <source>Chat &amp;list</source>
        <translation>قائمة المحاد&amp;ثات</translation>
    </message>
    <message>
        <source>&amp;Instruments</source>
        <translation>الأ&amp;دوات</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatPresets</name>
    <message>
        <source>Preset</source>
        <translation>إعداد مسبق</translation>
    </message>
    <message>
        <source>Preset commands</source>
        <translation>أوامر الإعدادات المسبقة</translation>
    </message>
    <message>
        <source>Save, rename, delete, export and import presets</source>
        <translation>حفظ الإعدادات المسبقة وإعادة تسميتها وحذفها وتصديرها واستيرادها</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>اسم الإعداد المسبق</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>&amp;Save as preset…</source>
        <translation>حف&amp;ظ كإعداد مسبق…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>إعادة الت&amp;سمية…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>استي&amp;راد…</translation>
    </message>
    <message>
        <source>No presets yet</source>
        <translation>لا إعدادات مسبقة بعد</translation>
    </message>
    <message>
        <source>No preset</source>
        <translation>بلا إعداد مسبق</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Another preset has this name.</source>
        <translation>هذا الاسم لإعداد مسبق آخر.</translation>
    </message>
    <message>
        <source>The preset “%1” was deleted.</source>
        <translation>حُذف الإعداد المسبق «%1».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Import preset</source>
        <translation>استيراد إعداد مسبق</translation>
    </message>
    <message>
        <source>Export preset</source>
        <translation>تصدير الإعداد المسبق</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>إعدادات مسبقة (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>The preset “%1” was exported.</source>
        <translation>صُدِّر الإعداد المسبق «%1».</translation>
    </message>
    <message>
        <source>The preset “%1” was imported. This chat uses it now.</source>
        <translation>استُورد الإعداد المسبق «%1». تستخدمه هذه المحادثة الآن.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatPromptsDialog</name>
    <message>
        <source>With what was said before the question</source>
        <translation>مع ما قيل قبل السؤال</translation>
    </message>
    <message>
        <source>Prompts from chats</source>
        <translation>مطالبات من المحادثات</translation>
    </message>
    <message>
        <source>Search titles</source>
        <translation>البحث في العناوين</translation>
    </message>
    <message>
        <source>Chats and their questions</source>
        <translation>المحادثات وأسئلتها</translation>
    </message>
    <message>
        <source>Off: each question is asked alone, as the first of a chat</source>
        <translation>متوقف: يُطرح كل سؤال وحده، كأول سؤال في محادثة</translation>
    </message>
    <message>
        <source>Add prompts</source>
        <translation>إضافة مطالبات</translation>
    </message>
    <message>
        <source>There are no chats yet.</source>
        <translation>لا محادثات بعد.</translation>
    </message>
    <message>
        <source>Choose chats, or questions of them. A chosen chat adds every question of it.</source>
        <translation>اختر محادثات أو أسئلة منها. المحادثة المختارة تضيف كل أسئلتها.</translation>
    </message>
    <message numerus="yes">
        <source>From %Ln chat(s).</source>
        <translation>
            <numerusform>من لا شيء.</numerusform>
            <numerusform>من محادثة واحدة.</numerusform>
            <numerusform>من محادثتين.</numerusform>
            <numerusform>من %Ln محادثات.</numerusform>
            <numerusform>من %Ln محادثة.</numerusform>
            <numerusform>من %Ln محادثة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatSettingField</name>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>درجة الحرارة</translation>
    </message>
    <message>
        <source>How freely words are chosen. 0 always takes the likeliest one.</source>
        <translation>مدى الحرية في اختيار الكلمات. 0 يأخذ دائمًا الرمز الأرجح.</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Chooses among this many of the likeliest tokens.</source>
        <translation>يختار من بين هذا العدد من الرموز الأرجح.</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Chooses among the likeliest tokens that together have this probability. 1 turns it off.</source>
        <translation>يختار من بين الرموز الأرجح التي يبلغ مجموع احتمالاتها هذه القيمة. 1 يوقفه.</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Leaves out tokens below this fraction of the likeliest one.</source>
        <translation>يستبعد الرموز التي تقل عن هذه النسبة من الرمز الأرجح.</translation>
    </message>
    <message>
        <source>Typical-p</source>
        <translation>Typical-p</translation>
    </message>
    <message>
        <source>Prefers tokens about as surprising as expected, up to this probability. 1 turns it off.</source>
        <translation>يفضّل الرموز التي تكون مفاجأتها قريبة من المتوقع، حتى هذا الاحتمال. 1 يوقفه.</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>عقوبة التكرار</translation>
    </message>
    <message>
        <source>Makes tokens of the window less likely. 1 turns it off.</source>
        <translation>تقلّل احتمال الرموز الواردة في النافذة. 1 يوقفها.</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>عقوبة الحضور</translation>
    </message>
    <message>
        <source>Subtracted once for every token that occurs in the window. 0 turns it off.</source>
        <translation>تُطرح مرة واحدة لكل رمز ورد في النافذة. 0 يوقفها.</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>عقوبة التردد</translation>
    </message>
    <message>
        <source>Subtracted for each time a token occurs in the window. 0 turns it off.</source>
        <translation>تُطرح عن كل مرة يرد فيها الرمز في النافذة. 0 يوقفها.</translation>
    </message>
    <message>
        <source>Penalty window</source>
        <translation>نافذة العقوبات</translation>
    </message>
    <message>
        <source>The number of latest tokens that the penalties look at.</source>
        <translation>عدد أحدث الرموز التي تنظر فيها العقوبات.</translation>
    </message>
    <message>
        <source>Maximum answer tokens</source>
        <translation>أقصى عدد لرموز الإجابة</translation>
    </message>
    <message>
        <source>The answer ends after this many tokens.</source>
        <translation>تنتهي الإجابة بعد هذا العدد من الرموز.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Thinking budget</source>
        <translation>ميزانية التفكير</translation>
    </message>
    <message>
        <source>The model must begin its answer after this many tokens of reasoning.</source>
        <translation>يجب أن يبدأ النموذج إجابته بعد هذا العدد من رموز الاستدلال.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>السياق</translation>
    </message>
    <message>
        <source>The number of tokens that chat and answer can have together. Takes effect when a model is loaded.</source>
        <translation>عدد الرموز التي يمكن أن تشغلها المحادثة والإجابة معًا. يسري عند تحميل نموذج.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatSettingRow</name>
    <message>
        <source>Reset %1</source>
        <translation>إعادة ضبط %1</translation>
    </message>
    <message>
        <source>Reset to the default</source>
        <translation>إعادة إلى القيمة الافتراضية</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>الافتراضي: %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatSettingsPanel</name>
    <message>
        <source>Reset all</source>
        <translation>إعادة ضبط الكل</translation>
    </message>
    <message>
        <source>Chat settings</source>
        <translation>إعدادات المحادثة</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>مطالبة النظام</translation>
    </message>
    <message>
        <source>What the model is told before the first question</source>
        <translation>ما يُقال للنموذج قبل السؤال الأول</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>أخذ العينات</translation>
    </message>
    <message>
        <source>As recommended by the model</source>
        <translation>كما يوصي النموذج</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>عشوائية</translation>
    </message>
    <message>
        <source>The same seed, settings and messages give the same answer.
Default: random</source>
        <translation>البذرة نفسها والإعدادات نفسها والرسائل نفسها تعطي الإجابة نفسها.
الافتراضي: عشوائية</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Typical-p and penalties</source>
        <translation>Typical-p والعقوبات</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Reload model</source>
        <translation>إعادة تحميل النموذج</translation>
    </message>
    <message>
        <source>Default: random</source>
        <translation>الافتراضي: عشوائية</translation>
    </message>
    <message>
        <source>Invalid seed: enter a number from 0 to %1</source>
        <translation>بذرة غير صالحة: أدخل رقمًا من 0 إلى %1</translation>
    </message>
    <message>
        <source>Fixed once the chat has started. A new chat can use another one.</source>
        <translation>ثابتة بعد بدء المحادثة. يمكن لمحادثة جديدة استخدام غيرها.</translation>
    </message>
    <message>
        <source>Default: none</source>
        <translation>الافتراضي: لا شيء</translation>
    </message>
    <message>
        <source>Default: the one from the settings page</source>
        <translation>الافتراضي: المحددة في صفحة الإعدادات</translation>
    </message>
    <message>
        <source>From the model</source>
        <translation>من النموذج</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>الافتراضي</translation>
    </message>
    <message>
        <source>No model is open. A model&apos;s file may recommend values; the others are the defaults.</source>
        <translation>لا نموذج مفتوح. قد يوصي ملف النموذج بقيم؛ والبقية هي الافتراضية.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a setting and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This model recommends nothing; the defaults are used.</source>
        <translation>هذا النموذج لا يوصي بشيء؛ تُستخدم القيم الافتراضية.</translation>
    </message>
    <message>
        <source>This model recommends %1.</source>
        <translation>هذا النموذج يوصي بما يلي: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The model is open with a context of %Ln token(s).</source>
        <translation>
            <numerusform>النموذج مفتوح بلا سياق.</numerusform>
            <numerusform>النموذج مفتوح بسياق من رمز واحد.</numerusform>
            <numerusform>النموذج مفتوح بسياق من رمزين.</numerusform>
            <numerusform>النموذج مفتوح بسياق من %Ln رموز.</numerusform>
            <numerusform>النموذج مفتوح بسياق من %Ln رمزًا.</numerusform>
            <numerusform>النموذج مفتوح بسياق من %Ln رمز.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatTransfer</name>
    <message>
        <source>Chat</source>
        <translation>المحادثة</translation>
    </message>
    <message numerus="yes">
        <source>Exporting %Ln chat(s)…</source>
        <translation>
            <numerusform>لا محادثات للتصدير…</numerusform>
            <numerusform>يجري تصدير محادثة واحدة…</numerusform>
            <numerusform>يجري تصدير محادثتين…</numerusform>
            <numerusform>يجري تصدير %Ln محادثات…</numerusform>
            <numerusform>يجري تصدير %Ln محادثة…</numerusform>
            <numerusform>يجري تصدير %Ln محادثة…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing %Ln file(s)…</source>
        <translation>
            <numerusform>لا ملفات للاستيراد…</numerusform>
            <numerusform>يجري استيراد ملف واحد…</numerusform>
            <numerusform>يجري استيراد ملفين…</numerusform>
            <numerusform>يجري استيراد %Ln ملفات…</numerusform>
            <numerusform>يجري استيراد %Ln ملفًا…</numerusform>
            <numerusform>يجري استيراد %Ln ملف…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ColourBar</name>
    <message>
        <source>C&amp;olour tokens by</source>
        <translation>&amp;لون الرموز حسب</translation>
    </message>
    <message>
        <source>Colour tokens by</source>
        <translation>لون الرموز حسب</translation>
    </message>
    <message>
        <source>colour by</source>
        <translation>اللون حسب</translation>
    </message>
    <message>
        <source>colour by %1</source>
        <translation>اللون حسب %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::ColourLegend</name>
    <message>
        <source>Colours from %1 to %2</source>
        <translation>الألوان من %1 إلى %2</translation>
    </message>
</context>
<context>
    <name>moire::ui::CommandPalette</name>
    <message>
        <source>Commands, models and chats</source>
        <translation>الأوامر والنماذج والمحادثات</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>النتائج المطابقة</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>غير متاح الآن</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>إعداد مسبق</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>المحادثة</translation>
    </message>
</context>
<context>
    <name>moire::ui::CompareDialog</name>
    <message>
        <source>Compare answers</source>
        <translation>مقارنة الإجابات</translation>
    </message>
    <message>
        <source>The prompt is answered as in this chat, and once more with each change, under the same seeds. With one prompt the answers can be compared, but nothing can be said about other prompts.</source>
        <translation>يُجاب عن المطالبة كما في هذه المحادثة، ثم مرة أخرى مع كل تغيير، بالبذور نفسها. بمطالبة واحدة يمكن مقارنة الإجابات، لكن لا يمكن قول شيء عن مطالبات أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) per token</source>
        <translation>
            <numerusform>لا خبراء لكل رمز</numerusform>
            <numerusform>خبير واحد لكل رمز</numerusform>
            <numerusform>خبيران لكل رمز</numerusform>
            <numerusform>%Ln خبراء لكل رمز</numerusform>
            <numerusform>%Ln خبيرًا لكل رمز</numerusform>
            <numerusform>%Ln خبير لكل رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>random experts</source>
        <translation>خبراء عشوائيون</translation>
    </message>
    <message>
        <source>all experts as the model chooses them</source>
        <translation>كل الخبراء كما يختارهم النموذج</translation>
    </message>
    <message>
        <source>no thinking</source>
        <translation>بلا تفكير</translation>
    </message>
    <message>
        <source>always the most probable token</source>
        <translation>الرمز الأرجح دائمًا</translation>
    </message>
    <message>
        <source>temperature 1.2</source>
        <translation>درجة الحرارة 1.2</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>البذور</translation>
    </message>
    <message>
        <source>Answers of each (seeds)</source>
        <translation>عدد إجابات كل منها (بذور)</translation>
    </message>
    <message>
        <source>Make experiment</source>
        <translation>إنشاء تجربة</translation>
    </message>
    <message>
        <source>as in the chat</source>
        <translation>كما في المحادثة</translation>
    </message>
</context>
<context>
    <name>moire::ui::Composer</name>
    <message>
        <source>Images cannot be attached: the model reads only text.</source>
        <translation>لا يمكن إرفاق صور: النموذج يقرأ النص فقط.</translation>
    </message>
    <message>
        <source>The message will be sent when its files have been read.</source>
        <translation>ستُرسل الرسالة عند اكتمال قراءة ملفاتها.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel editing (Esc)</source>
        <translation>إلغاء التحرير (Esc)</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>إرفاق ملفات</translation>
    </message>
    <message>
        <source>Chat settings</source>
        <translation>إعدادات المحادثة</translation>
    </message>
    <message>
        <source>Editing a question. Sending it starts a new branch.</source>
        <translation>تحرير سؤال. إرساله يبدأ فرعًا جديدًا.</translation>
    </message>
    <message>
        <source>Editing an answer. The answer of the model is kept as another branch.</source>
        <translation>تحرير إجابة. تُحفظ إجابة النموذج في فرع آخر.</translation>
    </message>
    <message>
        <source>Text files (*.txt *.md *.csv *.json *.xml *.html *.py *.c *.cpp *.h *.rs *.js *.ts *.pdf);;All files (*)</source>
        <translation>ملفات نصية (*.txt *.md *.csv *.json *.xml *.html *.py *.c *.cpp *.h *.rs *.js *.ts *.pdf);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Open a model to ask something</source>
        <translation>افتح نموذجًا لتسأل</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>رسالة إلى %1</translation>
    </message>
    <message>
        <source>thinking: %1</source>
        <translation>التفكير: %1</translation>
    </message>
    <message>
        <source>thinking: no limit</source>
        <translation>التفكير: بلا حد</translation>
    </message>
    <message>
        <source>temperature %1</source>
        <translation>درجة الحرارة %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>context %1</source>
        <translation>السياق %1</translation>
    </message>
    <message>
        <source>context over %1</source>
        <translation>السياق يتجاوز %1</translation>
    </message>
    <message>
        <source>Tokens of this chat and the message, out of the context size</source>
        <translation>رموز هذه المحادثة والرسالة، من حجم السياق</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Stop the answer (Esc)</source>
        <translation>إيقاف الإجابة (Esc)</translation>
    </message>
    <message>
        <source>Enter; Shift+Enter starts a new line</source>
        <translation>Enter؛ ويبدأ Shift+Enter سطرًا جديدًا</translation>
    </message>
</context>
<context>
    <name>moire::ui::ConversationPage</name>
    <message>
        <source>No model is open.</source>
        <translation>لا نموذج مفتوح.</translation>
    </message>
    <message>
        <source>&amp;Open a model</source>
        <translation>&amp;فتح نموذج</translation>
    </message>
    <message>
        <source>The message that you were editing is no longer shown. Your text is kept.</source>
        <translation>الرسالة التي كنت تحررها لم تعد معروضة. نصك محفوظ.</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>&amp;متابعة التحرير</translation>
    </message>
    <message>
        <source>The changes to the message were discarded.</source>
        <translation>أُهملت التغييرات في الرسالة.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>The answer was not regenerated.</source>
        <translation>لم يُعَد توليد الإجابة.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إعادة ال&amp;محاولة</translation>
    </message>
    <message>
        <source>A question in another chat is too long for the context. It was not sent; its text is kept there.</source>
        <translation>سؤال في محادثة أخرى أطول من السياق. لم يُرسل؛ ونصه محفوظ هناك.</translation>
    </message>
    <message>
        <source>&amp;Show that chat</source>
        <translation>&amp;عرض تلك المحادثة</translation>
    </message>
    <message>
        <source>The question was not sent.</source>
        <translation>لم يُرسل السؤال.</translation>
    </message>
    <message>
        <source>The answer was stopped before it began.</source>
        <translation>أُوقفت الإجابة قبل أن تبدأ.</translation>
    </message>
    <message>
        <source>Re&amp;generate</source>
        <translation>إعادة التول&amp;يد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) left out</source>
        <translation>
            <numerusform>لم تُستبعد رسائل</numerusform>
            <numerusform>استُبعدت رسالة واحدة</numerusform>
            <numerusform>استُبعدت رسالتان</numerusform>
            <numerusform>استُبعدت %Ln رسائل</numerusform>
            <numerusform>استُبعدت %Ln رسالة</numerusform>
            <numerusform>استُبعدت %Ln رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest messages are no longer sent to the model, because the context is full.</source>
        <translation>لم تعد أقدم الرسائل تُرسل إلى النموذج، لأن السياق ممتلئ.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>فتح الرابط</translation>
    </message>
    <message>
        <source>Open this address in another program?</source>
        <translation>هل يُفتح هذا العنوان في برنامج آخر؟</translation>
    </message>
    <message>
        <source>This address cannot be opened from here.</source>
        <translation>لا يمكن فتح هذا العنوان من هنا.</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;نسخ العنوان</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>The answer is not saved yet: %1
It is kept in memory, and saving will be retried.</source>
        <translation>لم تُحفظ الإجابة بعد: %1
هي محفوظة في الذاكرة، وستُعاد محاولة الحفظ.</translation>
    </message>
    <message>
        <source>The answer has been saved.</source>
        <translation>حُفظت الإجابة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) deleted.</source>
        <translation>
            <numerusform>لم تُحذف رسائل.</numerusform>
            <numerusform>حُذفت رسالة واحدة.</numerusform>
            <numerusform>حُذفت رسالتان.</numerusform>
            <numerusform>حُذفت %Ln رسائل.</numerusform>
            <numerusform>حُذفت %Ln رسالة.</numerusform>
            <numerusform>حُذفت %Ln رسالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading was cancelled.</source>
        <translation>أُلغي التحميل.</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>كتابة رسالة</translation>
    </message>
    <message>
        <source>Go to the messages</source>
        <translation>الانتقال إلى الرسائل</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>إرفاق ملفات…</translation>
    </message>
    <message>
        <source>Chat settings…</source>
        <translation>إعدادات المحادثة…</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>الإعدادات المسبقة</translation>
    </message>
    <message>
        <source>Choose model…</source>
        <translation>اختيار نموذج…</translation>
    </message>
    <message>
        <source>In another chat, a question with its reasoning is too long for the context.</source>
        <translation>في محادثة أخرى، سؤال مع استدلاله أطول من السياق.</translation>
    </message>
</context>
<context>
    <name>moire::ui::CostPanel</name>
    <message>
        <source>%1 FLOP</source>
        <translation>%1 FLOP</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>غير متاح</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Cost of a token</source>
        <translation>تكلفة الرمز</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>this token · mean of reply</source>
        <translation>هذا الرمز · متوسط الإجابة</translation>
    </message>
    <message>
        <source>mean of reply</source>
        <translation>متوسط الإجابة</translation>
    </message>
    <message>
        <source>What a token costs: bytes read, operations and bandwidth, from the experts it was routed to. It is shown for the answers of a chat.</source>
        <translation>ما يكلّفه الرمز: البايتات المقروءة والعمليات وعرض النطاق، من الخبراء الذين وُجِّه إليهم. يُعرض لإجابات محادثة.</translation>
    </message>
    <message>
        <source>Not available, because the model file of this answer was not recorded.</source>
        <translation>غير متاح، لأن ملف النموذج لهذه الإجابة غير مسجَّل.</translation>
    </message>
    <message>
        <source>Reading the model&apos;s header…</source>
        <translation>تجري قراءة ترويسة النموذج…</translation>
    </message>
    <message>
        <source>Not available, because the model file cannot be read: %1</source>
        <translation>غير متاح، لتعذّر قراءة ملف النموذج: %1</translation>
    </message>
    <message>
        <source>its architecture is not supported</source>
        <translation>معماريته غير مدعومة</translation>
    </message>
    <message>
        <source>Waiting for the first token…</source>
        <translation>في انتظار الرمز الأول…</translation>
    </message>
    <message>
        <source>Reading the tokens…</source>
        <translation>تجري قراءة الرموز…</translation>
    </message>
    <message>
        <source>This answer was saved without token records.</source>
        <translation>حُفظت هذه الإجابة بلا سجلات للرموز.</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>الطاقة</translation>
    </message>
    <message>
        <source>package and device, RAPL and NVML</source>
        <translation>المعالج والجهاز، RAPL وNVML</translation>
    </message>
    <message>
        <source>device, NVML</source>
        <translation>الجهاز، NVML</translation>
    </message>
    <message>
        <source>package, RAPL</source>
        <translation>المعالج، RAPL</translation>
    </message>
    <message>
        <source>%1 J</source>
        <translation>%1 J</translation>
    </message>
    <message numerus="yes">
        <source>%1 · mean of %Ln token(s)</source>
        <translation>
            <numerusform>%1 · لا متوسط</numerusform>
            <numerusform>%1 · لرمز واحد</numerusform>
            <numerusform>%1 · متوسط رمزين</numerusform>
            <numerusform>%1 · متوسط %Ln رموز</numerusform>
            <numerusform>%1 · متوسط %Ln رمزًا</numerusform>
            <numerusform>%1 · متوسط %Ln رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>Of everything that the machine did meanwhile, other programs included</source>
        <translation>لكل ما فعله الجهاز في تلك الأثناء، بما في ذلك البرامج الأخرى</translation>
    </message>
    <message>
        <source>because only administrators may read the energy counter (RAPL)</source>
        <translation>لأن قراءة عدّاد الطاقة (RAPL) مقصورة على المسؤولين</translation>
    </message>
    <message>
        <source>because this machine has no energy counter (RAPL, NVML)</source>
        <translation>لأن هذا الجهاز بلا عدّاد طاقة (RAPL، NVML)</translation>
    </message>
    <message>
        <source>because it has only begun</source>
        <translation>لأنها بدأت للتو</translation>
    </message>
    <message>
        <source>because energy is measured only while an answer streams, and not saved with it</source>
        <translation>لأن الطاقة لا تُقاس إلا أثناء بث الإجابة، ولا تُحفظ معها</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>المتوسط %1</translation>
    </message>
    <message>
        <source>parameters read</source>
        <translation>المعاملات المقروءة</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>bytes read</source>
        <translation>البايتات المقروءة</translation>
    </message>
    <message>
        <source>Weights of the routed experts and of all other layers, and the cache</source>
        <translation>أوزان الخبراء الموجَّه إليهم وكل الطبقات الأخرى، والذاكرة المؤقتة</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>العمليات</translation>
    </message>
    <message>
        <source>A multiply-accumulate counts as two</source>
        <translation>يُحسب الضرب مع الجمع عمليتين</translation>
    </message>
    <message>
        <source>share of bandwidth</source>
        <translation>حصة عرض النطاق</translation>
    </message>
    <message>
        <source>because the bandwidth of the device&apos;s memory is not measured</source>
        <translation>لأن عرض نطاق ذاكرة الجهاز غير مقيس</translation>
    </message>
    <message>
        <source>of %1/s, measured</source>
        <translation>من %1/s، مقيسة</translation>
    </message>
    <message>
        <source>because the time is not recorded</source>
        <translation>لأن الزمن غير مسجَّل</translation>
    </message>
    <message>
        <source>because it has not been measured yet: opening the Models page measures it</source>
        <translation>لأنه لم يُقَس بعد: فتح صفحة النماذج يقيسه</translation>
    </message>
    <message>
        <source>a dense model of this size</source>
        <translation>نموذج كثيف بهذا الحجم</translation>
    </message>
    <message>
        <source>%1 times the bytes</source>
        <translation>البايتات: ×%1</translation>
    </message>
    <message>
        <source>What a token would read if every expert were used</source>
        <translation>ما كان الرمز سيقرؤه لو استُخدم كل الخبراء</translation>
    </message>
    <message>
        <source>routed experts</source>
        <translation>الخبراء الموجَّه إليهم</translation>
    </message>
    <message>
        <source>all other weights</source>
        <translation>كل الأوزان الأخرى</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>الذاكرة المؤقتة</translation>
    </message>
    <message>
        <source>Only %1 of the %2 experts in a layer were read; %3 of the model was not read.</source>
        <translation>لم يُقرأ إلا %1 من الخبراء الـ%2 في الطبقة؛ ولم يُقرأ %3 من النموذج.</translation>
    </message>
    <message>
        <source>The model is dense: every token reads all of it.</source>
        <translation>النموذج كثيف: كل رمز يقرؤه كله.</translation>
    </message>
</context>
<context>
    <name>moire::ui::DefinitionEditor</name>
    <message>
        <source>New experiment</source>
        <translation>تجربة جديدة</translation>
    </message>
    <message>
        <source>Name of the experiment</source>
        <translation>اسم التجربة</translation>
    </message>
    <message>
        <source>What the experiment asks, such as “Does thinking help with sums?”</source>
        <translation>ما تسأل عنه التجربة، مثل «هل يفيد التفكير في عمليات الجمع؟»</translation>
    </message>
    <message>
        <source>Make experiment</source>
        <translation>إنشاء تجربة</translation>
    </message>
    <message>
        <source>as is</source>
        <translation>كما هو</translation>
    </message>
    <message>
        <source>Prompts, one per line</source>
        <translation>المطالبات، واحدة في كل سطر</translation>
    </message>
    <message>
        <source>One prompt per line</source>
        <translation>مطالبة واحدة في كل سطر</translation>
    </message>
    <message>
        <source>Files of prompts, and questions of chats</source>
        <translation>ملفات مطالبات، وأسئلة محادثات</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>من ملف…</translation>
    </message>
    <message>
        <source>From chats…</source>
        <translation>من محادثات…</translation>
    </message>
    <message>
        <source>Questions of chats, with what was said before them</source>
        <translation>أسئلة محادثات، مع ما قيل قبلها</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove the file or question</source>
        <translation>إزالة الملف أو السؤال</translation>
    </message>
    <message>
        <source>JSON lines with prompt and answer, or text with a prompt on each line</source>
        <translation>أسطر JSON فيها prompt وanswer، أو نص فيه مطالبة في كل سطر</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>المطالبات</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>المتغيّرات</translation>
    </message>
    <message>
        <source>Add variant</source>
        <translation>إضافة متغيّر</translation>
    </message>
    <message>
        <source>Remove variant</source>
        <translation>إزالة المتغيّر</translation>
    </message>
    <message>
        <source>A count, or a list such as 1, 2, 5</source>
        <translation>عدد، أو قائمة مثل 1, 2, 5</translation>
    </message>
    <message>
        <source>How often each seed is run, to measure times</source>
        <translation>عدد مرات تشغيل كل بذرة، لقياس الأزمنة</translation>
    </message>
    <message>
        <source>None chosen: by what the prompts offer</source>
        <translation>لم يُختر شيء: حسب ما توفره المطالبات</translation>
    </message>
    <message>
        <source>Add controls: random experts, another seed</source>
        <translation>إضافة ضوابط: خبراء عشوائيون، بذرة أخرى</translation>
    </message>
    <message>
        <source>Keep experts and times of every token</source>
        <translation>الاحتفاظ بخبراء كل رمز وأزمنته</translation>
    </message>
    <message>
        <source>For the instruments, which show text and probabilities of tokens without it too. Results take several times the space.</source>
        <translation>للأدوات، وهي تعرض نص الرموز واحتمالاتها من دونه أيضًا. تشغل النتائج أضعاف المساحة.</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>البذور</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>التكرارات</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>خط الأساس</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>المقاييس</translation>
    </message>
    <message>
        <source>File of prompts</source>
        <translation>ملف مطالبات</translation>
    </message>
    <message>
        <source>Prompts (*.jsonl *.json *.txt);;All files (*)</source>
        <translation>مطالبات (*.jsonl *.json *.txt);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>variant %1</source>
        <translation>المتغيّر %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>variant, field, problem</comment>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, problem</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 = %Ln cell(s), without controls.</source>
        <translation>
            <numerusform>%1 = 0 خلية، دون الضوابط.</numerusform>
            <numerusform>%1 = خلية واحدة، دون الضوابط.</numerusform>
            <numerusform>%1 = خليتان، دون الضوابط.</numerusform>
            <numerusform>%1 = %Ln خلايا، دون الضوابط.</numerusform>
            <numerusform>%1 = %Ln خلية، دون الضوابط.</numerusform>
            <numerusform>%1 = %Ln خلية، دون الضوابط.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::DetailsPanel</name>
    <message>
        <source>Routing difference</source>
        <translation>فرق التوجيه</translation>
    </message>
    <message>
        <source>Where a variant chose other experts than the baseline, once both have answers.</source>
        <translation>أين اختار متغيّر خبراء غير خبراء خط الأساس، متى كانت لكليهما إجابات.</translation>
    </message>
    <message>
        <source>By token</source>
        <translation>حسب الرمز</translation>
    </message>
    <message>
        <source>KL</source>
        <translation>KL</translation>
    </message>
    <message>
        <source>change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>log-probability</source>
        <translation>لوغاريتم الاحتمال</translation>
    </message>
    <message>
        <source>What is shown by token</source>
        <translation>المعروض حسب الرمز</translation>
    </message>
    <message>
        <source>How far the variants are from the baseline along its answers, token by token. It needs the metric kl, and answers.</source>
        <translation>مدى بُعد المتغيّرات عن خط الأساس على امتداد إجاباته، رمزًا رمزًا. يلزم المقياس kl وإجابات.</translation>
    </message>
    <message>
        <source>Group sampling</source>
        <translation>عينات المجموعة</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>المكافأة</translation>
    </message>
    <message>
        <source>Answers of the group</source>
        <translation>إجابات المجموعة</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>إجابة</translation>
    </message>
    <message>
        <source>advantage</source>
        <translation>الأفضلية</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>reading: %1</source>
        <translation>القراءة: %1</translation>
    </message>
    <message>
        <source>token</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>log-probability, nats</source>
        <translation>لوغاريتم الاحتمال، نات</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>نات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>لا أزواج</numerusform>
            <numerusform>زوج واحد</numerusform>
            <numerusform>زوجان</numerusform>
            <numerusform>%Ln أزواج</numerusform>
            <numerusform>%Ln زوجًا</numerusform>
            <numerusform>%Ln زوج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more variant(s) not shown</source>
        <translation>
            <numerusform>كل المتغيّرات معروضة</numerusform>
            <numerusform>متغيّر واحد آخر غير معروض</numerusform>
            <numerusform>متغيّران آخران غير معروضين</numerusform>
            <numerusform>%Ln متغيّرات أخرى غير معروضة</numerusform>
            <numerusform>%Ln متغيّرًا آخر غير معروض</numerusform>
            <numerusform>%Ln متغيّر آخر غير معروض</numerusform>
        </translation>
    </message>
    <message>
        <source>Several answers to one prompt, one for each seed, are graded by a reward and compared with each other, as in GRPO. There is no group for this prompt yet.</source>
        <translation>إجابات عدة لمطالبة واحدة، واحدة لكل بذرة، تُقيَّم بمكافأة وتُقارن فيما بينها، كما في GRPO. لا مجموعة لهذه المطالبة بعد.</translation>
    </message>
    <message>
        <source>seed %1: %2</source>
        <comment>of an answer, its reward</comment>
        <translation>البذرة %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) to this prompt by “%1”: mean reward %2, deviation %3. Advantage = (reward − mean) / deviation, weight = advantage / tokens.</source>
        <translation>
            <numerusform>لا إجابات من «%1» عن هذه المطالبة: متوسط المكافأة %2، الانحراف %3. الأفضلية = (المكافأة − المتوسط) / الانحراف، الوزن = الأفضلية / الرموز.</numerusform>
            <numerusform>إجابة واحدة من «%1» عن هذه المطالبة: متوسط المكافأة %2، الانحراف %3. الأفضلية = (المكافأة − المتوسط) / الانحراف، الوزن = الأفضلية / الرموز.</numerusform>
            <numerusform>إجابتان من «%1» عن هذه المطالبة: متوسط المكافأة %2، الانحراف %3. الأفضلية = (المكافأة − المتوسط) / الانحراف، الوزن = الأفضلية / الرموز.</numerusform>
            <numerusform>%Ln إجابات من «%1» عن هذه المطالبة: متوسط المكافأة %2، الانحراف %3. الأفضلية = (المكافأة − المتوسط) / الانحراف، الوزن = الأفضلية / الرموز.</numerusform>
            <numerusform>%Ln إجابة من «%1» عن هذه المطالبة: متوسط المكافأة %2، الانحراف %3. الأفضلية = (المكافأة − المتوسط) / الانحراف، الوزن = الأفضلية / الرموز.</numerusform>
            <numerusform>%Ln إجابة من «%1» عن هذه المطالبة: متوسط المكافأة %2، الانحراف %3. الأفضلية = (المكافأة − المتوسط) / الانحراف، الوزن = الأفضلية / الرموز.</numerusform>
        </translation>
    </message>
    <message>
        <source>All rewards are equal, so this group teaches nothing.</source>
        <translation>كل المكافآت متساوية، لذا لا تعلّم هذه المجموعة شيئًا.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ExperimentHeader</name>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Progress of the experiment</source>
        <translation>تقدّم التجربة</translation>
    </message>
    <message>
        <source>Stops after the running cell, so that nothing is lost</source>
        <translation>يتوقف بعد الخلية الجارية، فلا يضيع شيء</translation>
    </message>
    <message>
        <source>Stop now: the running cell is lost, everything else is kept</source>
        <translation>إيقاف الآن: تضيع الخلية الجارية، ويُحفظ كل ما عداها</translation>
    </message>
    <message>
        <source>Stop the experiment</source>
        <translation>إيقاف التجربة</translation>
    </message>
    <message>
        <source>Save results</source>
        <translation>حفظ النتائج</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>التجارب</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Runs what is missing; what is kept stays</source>
        <translation>يشغّل الناقص؛ ويبقى المحفوظ</translation>
    </message>
    <message>
        <source>Runs all cells</source>
        <translation>يشغّل كل الخلايا</translation>
    </message>
    <message numerus="yes">
        <source>Run %Ln failed step(s) again</source>
        <translation>
            <numerusform>لا خطوات فاشلة لإعادة تشغيلها</numerusform>
            <numerusform>إعادة تشغيل خطوة فاشلة واحدة</numerusform>
            <numerusform>إعادة تشغيل خطوتين فاشلتين</numerusform>
            <numerusform>إعادة تشغيل %Ln خطوات فاشلة</numerusform>
            <numerusform>إعادة تشغيل %Ln خطوة فاشلة</numerusform>
            <numerusform>إعادة تشغيل %Ln خطوة فاشلة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 cells</source>
        <translation>الخلايا: %1 من %2</translation>
    </message>
    <message>
        <source>stopping after this cell</source>
        <translation>يتوقف بعد هذه الخلية</translation>
    </message>
    <message>
        <source>waits until a model is open</source>
        <translation>في انتظار فتح نموذج</translation>
    </message>
    <message>
        <source>waits for the engine</source>
        <translation>في انتظار المحرّك</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>التحضير جارٍ</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln token(s) made · failed: %2</source>
        <translation>
            <numerusform>%1 · لا رموز مولَّدة · الفاشل: %2</numerusform>
            <numerusform>%1 · رمز واحد مولَّد · الفاشل: %2</numerusform>
            <numerusform>%1 · رمزان مولَّدان · الفاشل: %2</numerusform>
            <numerusform>%1 · %Ln رموز مولَّدة · الفاشل: %2</numerusform>
            <numerusform>%1 · %Ln رمزًا مولَّدًا · الفاشل: %2</numerusform>
            <numerusform>%1 · %Ln رمز مولَّد · الفاشل: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ExperimentList</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search experiments</source>
        <translation>البحث في التجارب</translation>
    </message>
    <message>
        <source>New experiment</source>
        <translation>تجربة جديدة</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>التجارب</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>moire::ui::ExperimentsPage</name>
    <message>
        <source>Open experiment</source>
        <translation>فتح تجربة</translation>
    </message>
    <message>
        <source>Experiments (*.json *.results *.moire);;All files (*)</source>
        <translation>تجارب (*.json *.results *.moire);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Bundle, to hand on…</source>
        <translation>حزمة للمشاركة…</translation>
    </message>
    <message>
        <source>Report (HTML)…</source>
        <translation>تقرير (HTML)…</translation>
    </message>
    <message>
        <source>Report (PDF)…</source>
        <translation>تقرير (PDF)…</translation>
    </message>
    <message>
        <source>Table of cells (CSV)…</source>
        <translation>جدول الخلايا (CSV)…</translation>
    </message>
    <message>
        <source>Table of tokens (CSV)…</source>
        <translation>جدول الرموز (CSV)…</translation>
    </message>
    <message>
        <source>NumPy array of cells…</source>
        <translation>مصفوفة NumPy للخلايا…</translation>
    </message>
    <message>
        <source>NumPy archive of everything…</source>
        <translation>أرشيف NumPy لكل شيء…</translation>
    </message>
    <message>
        <source>Report (JSON)…</source>
        <translation>تقرير (JSON)…</translation>
    </message>
    <message>
        <source>Everything, by cell (JSON lines)…</source>
        <translation>كل شيء، حسب الخلية (أسطر JSON)…</translation>
    </message>
    <message>
        <source>Results (SQLite)…</source>
        <translation>النتائج (SQLite)…</translation>
    </message>
    <message>
        <source>Compare with another run…</source>
        <translation>مقارنة بتشغيل آخر…</translation>
    </message>
    <message>
        <source>Compare with another run</source>
        <translation>مقارنة بتشغيل آخر</translation>
    </message>
    <message>
        <source>Experiments (*.moire *.json *.results);;All files (*)</source>
        <translation>تجارب (*.moire *.json *.results);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>New experiment with this definition</source>
        <translation>تجربة جديدة بهذا التعريف</translation>
    </message>
    <message>
        <source>Save results</source>
        <translation>حفظ النتائج</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>حُفظ %1</translation>
    </message>
    <message>
        <source>This experiment is running. Stop it before it is removed.</source>
        <translation>هذه التجربة قيد التشغيل. أوقفها قبل إزالتها.</translation>
    </message>
    <message>
        <source>The experiment was removed, with its results.</source>
        <translation>أُزيلت التجربة مع نتائجها.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Nothing was run yet.</source>
        <translation>لم يُشغَّل شيء بعد.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>What the side shows</source>
        <translation>ما يعرضه الجانب</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>التوجيه</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>المعروض</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>خط الأساس</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>خط الأساس</translation>
    </message>
    <message>
        <source>The variant that the others are compared with. Metrics between two answers are measured beside the definition&apos;s own baseline.</source>
        <translation>المتغيّر الذي تُقارن به البقية. تُقاس المقاييس بين إجابتين مقابل خط الأساس الخاص بالتعريف.</translation>
    </message>
    <message>
        <source>What you expect, what you see, what you make of it. Kept with the results.</source>
        <translation>ما تتوقعه وما تراه وما تستنتجه منه. يُحفظ مع النتائج.</translation>
    </message>
    <message>
        <source>Open &amp;experiment…</source>
        <translation>فتح &amp;تجربة…</translation>
    </message>
    <message>
        <source>Run experimen&amp;t</source>
        <translation>ت&amp;شغيل التجربة</translation>
    </message>
    <message>
        <source>&amp;Pause experiment</source>
        <translation>إيقاف التجربة مؤ&amp;قتًا</translation>
    </message>
    <message>
        <source>New e&amp;xperiment…</source>
        <translation>تجربة ج&amp;ديدة…</translation>
    </message>
    <message>
        <source>Add a &amp;variant to the experiment…</source>
        <translation>إ&amp;ضافة متغيّر إلى التجربة…</translation>
    </message>
    <message>
        <source>Ready experiments</source>
        <translation>تجارب جاهزة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an experiment that is not shown, why it could not go on</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) failed. Their reasons are in the answers; the others are kept.</source>
        <translation>
            <numerusform>لم تفشل أي خطوة.</numerusform>
            <numerusform>فشلت خطوة واحدة. سببها في الإجابات؛ والبقية محفوظة.</numerusform>
            <numerusform>فشلت خطوتان. أسبابهما في الإجابات؛ والبقية محفوظة.</numerusform>
            <numerusform>فشلت %Ln خطوات. أسبابها في الإجابات؛ والبقية محفوظة.</numerusform>
            <numerusform>فشلت %Ln خطوة. أسبابها في الإجابات؛ والبقية محفوظة.</numerusform>
            <numerusform>فشلت %Ln خطوة. أسبابها في الإجابات؛ والبقية محفوظة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s) added. “Continue” runs them.</source>
        <translation>
            <numerusform>لم تُضف أي مطالبة. «متابعة» يشغّل المطالبات المضافة.</numerusform>
            <numerusform>أُضيفت مطالبة واحدة. «متابعة» يشغّلها.</numerusform>
            <numerusform>أُضيفت مطالبتان. «متابعة» يشغّلهما.</numerusform>
            <numerusform>أُضيفت %Ln مطالبات. «متابعة» يشغّلها.</numerusform>
            <numerusform>أُضيفت %Ln مطالبة. «متابعة» يشغّلها.</numerusform>
            <numerusform>أُضيفت %Ln مطالبة. «متابعة» يشغّلها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln prompt(s)…</source>
        <translation>
            <numerusform>إضافة مطالبات…</numerusform>
            <numerusform>إضافة مطالبة واحدة…</numerusform>
            <numerusform>إضافة مطالبتين…</numerusform>
            <numerusform>إضافة %Ln مطالبات…</numerusform>
            <numerusform>إضافة %Ln مطالبة…</numerusform>
            <numerusform>إضافة %Ln مطالبة…</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Add prompts to the experiment…</source>
        <translation>إضافة مطالبات إلى التجربة…</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
</context>
<context>
    <name>moire::ui::ExpertView</name>
    <message>
        <source>One expert</source>
        <translation>خبير واحد</translation>
    </message>
    <message>
        <source>Select a cell of the map to see the tokens that its expert is chosen for, with lift, interval and number, places in your chats, its gate weights, and the experts it is chosen together with.</source>
        <translation>حدد خلية من الخريطة لترى الرموز التي يُختار لها خبيرها، مع الرفع وفترة الثقة والعدد، ومواضع في محادثاتك، وأوزان بوابته، والخبراء الذين يُختار معهم.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Route around this expert in the chat</source>
        <translation>تجاوز هذا الخبير في توجيه المحادثة</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>كتم</translation>
    </message>
    <message>
        <source>Let it be chosen, but leave its output out</source>
        <translation>يُسمح باختياره، لكن يُترك خرجه</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>فرض</translation>
    </message>
    <message>
        <source>Choose it for every token</source>
        <translation>اختياره لكل رمز</translation>
    </message>
    <message>
        <source>Bias…</source>
        <translation>انحياز…</translation>
    </message>
    <message>
        <source>Choose it more or less often</source>
        <translation>اختياره أكثر أو أقل</translation>
    </message>
    <message>
        <source>Tokens it is chosen for</source>
        <translation>الرموز التي يُختار لها</translation>
    </message>
    <message>
        <source>token</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>الرفع</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95%</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>replicates</source>
        <translation>يتكرر</translation>
    </message>
    <message>
        <source>What it is chosen for</source>
        <translation>لِمَ يُختار</translation>
    </message>
    <message>
        <source>Highest gates</source>
        <translation>أعلى البوابات</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>عشوائي</translation>
    </message>
    <message>
        <source>Which places</source>
        <translation>أي المواضع</translation>
    </message>
    <message>
        <source>Places where it was chosen</source>
        <translation>المواضع التي اختير فيها</translation>
    </message>
    <message>
        <source>In context</source>
        <translation>في السياق</translation>
    </message>
    <message>
        <source>Gate weight</source>
        <translation>وزن البوابة</translation>
    </message>
    <message>
        <source>tokens that chose it</source>
        <translation>الرموز التي اختارته</translation>
    </message>
    <message>
        <source>Experts it is chosen together with</source>
        <translation>الخبراء الذين يُختار معهم</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>الخبير</translation>
    </message>
    <message>
        <source>of independence</source>
        <translation>من الاستقلال</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>Chosen together with</source>
        <translation>يُختار مع</translation>
    </message>
    <message>
        <source>Reading all tokens…</source>
        <translation>تجري قراءة كل الرموز…</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>not shown to hold</source>
        <translation>لم يثبت</translation>
    </message>
    <message>
        <source>too few chats</source>
        <translation>محادثات قليلة جدًا</translation>
    </message>
    <message>
        <source>Layer %1, expert %2</source>
        <translation>الطبقة %1، الخبير %2</translation>
    </message>
    <message>
        <source>share %1</source>
        <translation>الحصة %1</translation>
    </message>
    <message>
        <source>lift %1</source>
        <translation>الرفع %1</translation>
    </message>
    <message>
        <source>N %1</source>
        <translation>N %1</translation>
    </message>
    <message>
        <source>mean gate %1</source>
        <translation>متوسط البوابة %1</translation>
    </message>
    <message>
        <source>too few tokens to say</source>
        <translation>الرموز أقل من أن تدل على شيء</translation>
    </message>
    <message numerus="yes">
        <source>no interval: fewer than %Ln chat(s)</source>
        <translation>
            <numerusform>بلا فترة ثقة</numerusform>
            <numerusform>بلا فترة ثقة: أقل من محادثة واحدة</numerusform>
            <numerusform>بلا فترة ثقة: أقل من محادثتين</numerusform>
            <numerusform>بلا فترة ثقة: أقل من %Ln محادثات</numerusform>
            <numerusform>بلا فترة ثقة: أقل من %Ln محادثة</numerusform>
            <numerusform>بلا فترة ثقة: أقل من %Ln محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>The 95 % interval draws whole chats, because the tokens of one chat are not independent.</source>
        <translation>تُحسب فترة الثقة 95% بمعاينة محادثات كاملة، لأن رموز المحادثة الواحدة ليست مستقلة.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>low</source>
        <translation>الأدنى</translation>
    </message>
    <message>
        <source>high</source>
        <translation>الأعلى</translation>
    </message>
    <message>
        <source>q</source>
        <translation>q</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>الرمز %1</translation>
    </message>
    <message>
        <source>token %1, q %2</source>
        <translation>الرمز %1، q %2</translation>
    </message>
    <message>
        <source>The token ids were not recorded.</source>
        <translation>معرّفات الرموز غير مسجَّلة.</translation>
    </message>
    <message>
        <source>No token occurs often enough to be tested: %1 times in %2 chats.</source>
        <translation>لا رمز يتكرر بما يكفي لاختباره: يلزم %1 مرة في %2 محادثات.</translation>
    </message>
    <message>
        <source>False discoveries held at 5 % (Benjamini–Hochberg) over %1 tokens tested for this expert; %2 hold, %3 were too rare. Replicates: in both halves of the chats.</source>
        <translation>الاكتشافات الكاذبة لا تتجاوز 5% (Benjamini–Hochberg) عبر الرموز المختبرة لهذا الخبير وعددها %1؛ ثبت منها %2، وكان %3 نادرًا جدًا. «يتكرر»: في نصفي المحادثات كليهما.</translation>
    </message>
    <message>
        <source>chosen as</source>
        <translation>اختير بوصفه</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>after</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>highest gate</source>
        <translation>أعلى بوابة</translation>
    </message>
    <message>
        <source>random</source>
        <translation>عشوائي</translation>
    </message>
    <message>
        <source>%1, gate %2: %3</source>
        <translation>%1، البوابة %2: %3</translation>
    </message>
    <message>
        <source>The texts were not recorded.</source>
        <translation>النصوص غير مسجَّلة.</translation>
    </message>
    <message>
        <source>It was never chosen.</source>
        <translation>لم يُختر قط.</translation>
    </message>
    <message>
        <source>The gate weights were not recorded.</source>
        <translation>أوزان البوابات غير مسجَّلة.</translation>
    </message>
    <message>
        <source>Which choices belong to one token was not recorded.</source>
        <translation>لم يُسجَّل أي الاختيارات يعود إلى الرمز نفسه.</translation>
    </message>
    <message>
        <source>A token chooses one expert of this layer.</source>
        <translation>يختار الرمز خبيرًا واحدًا من هذه الطبقة.</translation>
    </message>
    <message>
        <source>Nothing is expected often enough to say.</source>
        <translation>لا شيء متوقع بما يكفي للاستنتاج.</translation>
    </message>
    <message>
        <source>Tokens that chose both, over what independent choices give. Enter shows that expert.</source>
        <translation>الرموز التي اختارت كليهما، نسبةً إلى ما تعطيه الاختيارات المستقلة. Enter يعرض ذلك الخبير.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ExpertsPanel</name>
    <message>
        <source>Experts</source>
        <translation>الخبراء</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Tokens that are counted</source>
        <translation>الرموز المحسوبة</translation>
    </message>
    <message>
        <source>What the colours show</source>
        <translation>ما تبيّنه الألوان</translation>
    </message>
    <message>
        <source>share</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>gate mass</source>
        <translation>كتلة البوابات</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>الرفع</translation>
    </message>
    <message>
        <source>Order of the experts</source>
        <translation>ترتيب الخبراء</translation>
    </message>
    <message>
        <source>by index</source>
        <translation>حسب الرقم</translation>
    </message>
    <message>
        <source>by load</source>
        <translation>حسب الحِمل</translation>
    </message>
    <message>
        <source>by similarity</source>
        <translation>حسب التشابه</translation>
    </message>
    <message>
        <source>By similarity: experts chosen for the same tokens are next to each other</source>
        <translation>حسب التشابه: الخبراء المختارون للرموز نفسها متجاورون</translation>
    </message>
    <message>
        <source>Reply to compare with</source>
        <translation>الإجابة المراد المقارنة بها</translation>
    </message>
    <message>
        <source>layer %1 ×</source>
        <translation>الطبقة %1 ×</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>الطبقة %1</translation>
    </message>
    <message>
        <source>Show all layers again</source>
        <translation>عرض كل الطبقات من جديد</translation>
    </message>
    <message>
        <source>Show this layer alone, as bars</source>
        <translation>عرض هذه الطبقة وحدها، كأعمدة</translation>
    </message>
    <message>
        <source>minus answer %1 in its branch</source>
        <translation>ناقص الإجابة %1 في فرعها</translation>
    </message>
    <message>
        <source>minus reply %1</source>
        <translation>ناقص الإجابة %1</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>الخبراء</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln token(s) read</source>
        <translation>
            <numerusform>قُرئ %L1 من 0 رمز</numerusform>
            <numerusform>قُرئ %L1 من رمز واحد</numerusform>
            <numerusform>قُرئ %L1 من رمزين</numerusform>
            <numerusform>قُرئ %L1 من %Ln رموز</numerusform>
            <numerusform>قُرئ %L1 من %Ln رمزًا</numerusform>
            <numerusform>قُرئ %L1 من %Ln رمز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) · %1 of %2</source>
        <translation>
            <numerusform>لا رموز · %1 من %2</numerusform>
            <numerusform>رمز واحد · %1 من %2</numerusform>
            <numerusform>رمزان · %1 من %2</numerusform>
            <numerusform>%Ln رموز · %1 من %2</numerusform>
            <numerusform>%Ln رمزًا · %1 من %2</numerusform>
            <numerusform>%Ln رمز · %1 من %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens with routes · experts per token and layer</source>
        <translation>الرموز ذات المسارات · الخبراء لكل رمز وطبقة</translation>
    </message>
    <message>
        <source>Reading the answers of this chat…</source>
        <translation>تجري قراءة إجابات هذه المحادثة…</translation>
    </message>
    <message>
        <source>Which experts were chosen: a row for each expert layer, a column for each expert. It fills in while a Mixture-of-Experts model answers.</source>
        <translation>أي الخبراء اختيروا: صف لكل طبقة خبراء، وعمود لكل خبير. تمتلئ بينما يجيب نموذج Mixture-of-Experts.</translation>
    </message>
    <message>
        <source>No routing is saved with this answer: its model is dense, or it was answered without a trace.</source>
        <translation>لا توجيه محفوظ مع هذه الإجابة: نموذجها كثيف، أو أُجيب عنها بلا تتبع.</translation>
    </message>
    <message>
        <source>This model is dense: every token uses all of its parameters, so there are no experts to choose.</source>
        <translation>هذا النموذج كثيف: كل رمز يستخدم كل معاملاته، فلا خبراء للاختيار.</translation>
    </message>
    <message>
        <source>The two replies are of models with different layers or experts, so there is no difference to show.</source>
        <translation>الإجابتان لنموذجين تختلف طبقاتهما أو خبراؤهما، فلا فرق يُعرض.</translation>
    </message>
    <message>
        <source>The tokens cannot be read: %1</source>
        <translation>تعذّرت قراءة الرموز: %1</translation>
    </message>
    <message>
        <source>Reading the tokens…</source>
        <translation>تجري قراءة الرموز…</translation>
    </message>
    <message>
        <source>Waiting for the first token…</source>
        <translation>في انتظار الرمز الأول…</translation>
    </message>
    <message>
        <source>No routing is saved with these tokens.</source>
        <translation>لا توجيه محفوظ مع هذه الرموز.</translation>
    </message>
    <message>
        <source>Select a cell for its figures. Outlined: the experts of the selected token.</source>
        <translation>حدد خلية لترى أرقامها. المحاطون بإطار: خبراء الرمز المحدد.</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>الطبقة %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Layer %1, expert %2&lt;/b&gt; · share %3 % (uniform %4 %)</source>
        <translation>&lt;b&gt;الطبقة %1، الخبير %2&lt;/b&gt; · الحصة %3% (بالتساوي %4%)</translation>
    </message>
    <message>
        <source>other reply %1 % (N %L2)</source>
        <translation>الإجابة الأخرى %1% (N %L2)</translation>
    </message>
    <message>
        <source>N %L1: too few tokens</source>
        <translation>N %L1: رموز قليلة جدًا</translation>
    </message>
    <message>
        <source>lift &lt;b&gt;%1×&lt;/b&gt; [%2, %3], N %L4</source>
        <translation>الرفع &lt;b&gt;%1×&lt;/b&gt; [%2, %3]، N %L4</translation>
    </message>
    <message>
        <source>from this chat alone, not replicated</source>
        <translation>من هذه المحادثة وحدها، غير مكرَّر</translation>
    </message>
    <message>
        <source>95 % interval, assuming that tokens are independent. Tokens of one chat are not, so the true uncertainty is larger. Hatched: fewer than five choices per expert in the layer, or a difference within 1.96 standard errors. By chance alone, about one cell in twenty exceeds these.</source>
        <translation>فترة ثقة 95%، بافتراض أن الرموز مستقلة. ورموز المحادثة الواحدة ليست كذلك، فالارتياب الحقيقي أكبر. المظلَّل: أقل من خمسة اختيارات لكل خبير في الطبقة، أو فرق ضمن 1.96 من الخطأ المعياري. وبالمصادفة وحدها تتجاوز خلية من كل عشرين تقريبًا هذه الحدود.</translation>
    </message>
</context>
<context>
    <name>moire::ui::FirstStart</name>
    <message>
        <source>Arithmetic</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Logic</source>
        <translation>المنطق</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>About itself</source>
        <translation>عن نفسه</translation>
    </message>
    <message>
        <source>&amp;Open a model</source>
        <translation>&amp;فتح نموذج</translation>
    </message>
    <message>
        <source>Ask something</source>
        <translation>اسأل شيئًا</translation>
    </message>
    <message>
        <source>The model is loading</source>
        <translation>النموذج قيد التحميل</translation>
    </message>
    <message>
        <source>No model is open</source>
        <translation>لا نموذج مفتوح</translation>
    </message>
    <message>
        <source>While the model answers, the panels on the right show which experts are used for each token and how long it takes. Everything stays on this machine.</source>
        <translation>بينما يجيب النموذج، تعرض اللوحات على الجانب أي الخبراء يُستخدمون لكل رمز وكم يستغرق ذلك. كل شيء يبقى على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Moire Tiny is a small model that came with this program. Choose a prompt to read and change it before you send it, or write your own. %1</source>
        <translation>Moire Tiny نموذج صغير جاء مع هذا البرنامج. اختر مطالبة لقراءتها وتغييرها قبل إرسالها، أو اكتب مطالبتك. %1</translation>
    </message>
    <message>
        <source>Questions, and the chat before them, are sent to %1.</source>
        <translation>تُرسل الأسئلة وما قبلها من المحادثة إلى %1.</translation>
    </message>
    <message>
        <source>Open a model to chat with it. %1</source>
        <translation>افتح نموذجًا لتحادثه. %1</translation>
    </message>
    <message>
        <source>Fits in the memory of this machine: %1 (%2).</source>
        <translation>تتسع له ذاكرة هذا الجهاز: %1 (%2).</translation>
    </message>
    <message>
        <source>GGUF models of up to about %1 fit in the memory of this machine.</source>
        <translation>تتسع ذاكرة هذا الجهاز لنماذج GGUF حتى %1 تقريبًا.</translation>
    </message>
    <message>
        <source>Models are GGUF files. The models page shows which ones fit on this machine.</source>
        <translation>النماذج ملفات GGUF. تبيّن صفحة النماذج أيها يتسع له هذا الجهاز.</translation>
    </message>
</context>
<context>
    <name>moire::ui::FoldersBlock</name>
    <message>
        <source>“%1” is no longer watched; its files are untouched.</source>
        <translation>لم يعد «%1» مراقَبًا؛ ولم تُمس ملفاته.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>لا مجلد مراقَب.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::FormatBar</name>
    <message>
        <source>Chat format</source>
        <translation>صيغة المحادثة</translation>
    </message>
    <message>
        <source>Use another chat &amp;format until another model is opened:</source>
        <translation>استخدام &amp;صيغة محادثة أخرى حتى يُفتح نموذج آخر:</translation>
    </message>
    <message>
        <source>&amp;Answer with this format</source>
        <translation>الإ&amp;جابة بهذه الصيغة</translation>
    </message>
</context>
<context>
    <name>moire::ui::GroupSamplingView</name>
    <message>
        <source>Experts of better answers</source>
        <translation>خبراء الإجابات الأفضل</translation>
    </message>
    <message>
        <source>Which experts better answers used more, once answers of a group have different rewards.</source>
        <translation>أي الخبراء استخدمتهم الإجابات الأفضل أكثر، متى اختلفت مكافآت إجابات المجموعة الواحدة.</translation>
    </message>
    <message>
        <source>share per advantage</source>
        <translation>الحصة لكل أفضلية</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>المكافأة</translation>
    </message>
    <message>
        <source>Reward beside it</source>
        <translation>المكافأة المقابلة</translation>
    </message>
    <message>
        <source>beside</source>
        <translation>مقابل</translation>
    </message>
    <message>
        <source>Rewards by variant</source>
        <translation>المكافآت حسب المتغيّر</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>متغيّر</translation>
    </message>
    <message>
        <source>reward</source>
        <translation>المكافأة</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>mean length, tokens</source>
        <translation>متوسط الطول، بالرموز</translation>
    </message>
    <message>
        <source>groups that teach nothing</source>
        <translation>مجموعات لا تعلّم شيئًا</translation>
    </message>
    <message>
        <source>Reward by group</source>
        <translation>المكافأة حسب المجموعة</translation>
    </message>
    <message>
        <source>The mean reward of the answers to each prompt, once they are there.</source>
        <translation>متوسط مكافأة الإجابات عن كل مطالبة، متى توفرت.</translation>
    </message>
    <message>
        <source>Length by group</source>
        <translation>الطول حسب المجموعة</translation>
    </message>
    <message>
        <source>The mean length of the answers to each prompt, once they are there.</source>
        <translation>متوسط طول الإجابات عن كل مطالبة، متى توفرت.</translation>
    </message>
    <message>
        <source>Answers of one group</source>
        <translation>إجابات مجموعة واحدة</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>إجابة</translation>
    </message>
    <message>
        <source>advantage</source>
        <translation>الأفضلية</translation>
    </message>
    <message>
        <source>ranks</source>
        <translation>الرتب</translation>
    </message>
    <message>
        <source>weight of a token</source>
        <translation>وزن الرمز</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Weight by token</source>
        <translation>الوزن حسب الرمز</translation>
    </message>
    <message>
        <source>What the clipped objective weighs each token with, for an answer of the baseline that is in a group.</source>
        <translation>الوزن الذي تعطيه دالة الهدف المقصوصة لكل رمز، في إجابة لخط الأساس ضمن مجموعة.</translation>
    </message>
    <message>
        <source>prompt %1</source>
        <translation>المطالبة %1</translation>
    </message>
    <message>
        <source>This prompt has no group: it needs two answers with a reward. Choose another one in the pictures.</source>
        <translation>لا مجموعة لهذه المطالبة: تلزم إجابتان لهما مكافأة. اختر مطالبة أخرى في الرسوم.</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>البذرة %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::GroupsView</name>
    <message>
        <source>Filter chats</source>
        <translation>تصفية المحادثات</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>To A</source>
        <translation>إلى A</translation>
    </message>
    <message>
        <source>To B</source>
        <translation>إلى B</translation>
    </message>
    <message>
        <source>To neither</source>
        <translation>إلى لا شيء</translation>
    </message>
    <message>
        <source>The selected chats; key %1 in the list</source>
        <translation>المحادثات المحددة؛ المفتاح %1 في القائمة</translation>
    </message>
    <message>
        <source>folder to A</source>
        <translation>المجلد إلى A</translation>
    </message>
    <message>
        <source>folder to B</source>
        <translation>المجلد إلى B</translation>
    </message>
    <message>
        <source>Lists of prompts…</source>
        <translation>قائمتا مطالبات…</translation>
    </message>
    <message>
        <source>Two lists of prompts that the open model reads, instead of chats</source>
        <translation>قائمتا مطالبات يقرؤهما النموذج المفتوح، بدل المحادثات</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>No folders</source>
        <translation>لا مجلدات</translation>
    </message>
    <message>
        <source>Sequence %1</source>
        <translation>التسلسل %1</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>in neither group</source>
        <translation>ليست في أي مجموعة</translation>
    </message>
    <message>
        <source>A: %1 · B: %2</source>
        <translation>A: %1 · B: %2</translation>
    </message>
    <message>
        <source>Differences of the groups</source>
        <translation>فروق المجموعتين</translation>
    </message>
    <message>
        <source>Give two groups of chats, then compare. Above 0: B uses the expert more.</source>
        <translation>حدد مجموعتي محادثات، ثم قارن. فوق 0: تستخدم B الخبير أكثر.</translation>
    </message>
    <message>
        <source>Experts that differ</source>
        <translation>الخبراء المختلفون</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>الخبير</translation>
    </message>
    <message>
        <source>share A</source>
        <translation>حصة A</translation>
    </message>
    <message>
        <source>share B</source>
        <translation>حصة B</translation>
    </message>
    <message>
        <source>log2 B / A</source>
        <translation>log2 B / A</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95%</translation>
    </message>
    <message>
        <source>q</source>
        <translation>q</translation>
    </message>
    <message>
        <source>Make a policy</source>
        <translation>إنشاء سياسة</translation>
    </message>
    <message>
        <source>p %1</source>
        <translation>p %1</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>low</source>
        <translation>الأدنى</translation>
    </message>
    <message>
        <source>high</source>
        <translation>الأعلى</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>Exchanging the labels of whole prompts…</source>
        <translation>يجري تبديل تسميات مطالبات كاملة…</translation>
    </message>
    <message>
        <source>Exchanging the labels of whole chats…</source>
        <translation>يجري تبديل تسميات محادثات كاملة…</translation>
    </message>
    <message>
        <source>Do two groups of chats use other experts? Put chats into A and B. Nothing is called a topic: what is shown is which experts differ, and by how much.</source>
        <translation>هل تستخدم مجموعتان من المحادثات خبراء مختلفين؟ ضع المحادثات في A وB. لا شيء يسمى موضوعًا: يُعرض أي الخبراء يختلفون، وبأي مقدار.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) differ</source>
        <translation>
            <numerusform>لا خبير يختلف</numerusform>
            <numerusform>خبير واحد يختلف</numerusform>
            <numerusform>خبيران يختلفان</numerusform>
            <numerusform>%Ln خبراء يختلفون</numerusform>
            <numerusform>%Ln خبيرًا يختلفون</numerusform>
            <numerusform>%Ln خبير يختلفون</numerusform>
        </translation>
    </message>
    <message>
        <source>false discoveries held at 5 % over %1 tested, %2 too rare (Benjamini–Hochberg)</source>
        <translation>الاكتشافات الكاذبة لا تتجاوز 5% عبر %1 مختبَر، والنادر جدًا %2 (Benjamini–Hochberg)</translation>
    </message>
    <message>
        <source>null: all %1 arrangements of the labels of whole prompts</source>
        <translation>توزيع العدم: كل ترتيبات تسميات المطالبات الكاملة، وعددها %1</translation>
    </message>
    <message>
        <source>null: %1 arrangements of the labels of whole prompts</source>
        <translation>توزيع العدم: %1 من ترتيبات تسميات المطالبات الكاملة</translation>
    </message>
    <message>
        <source>null: all %1 arrangements of the labels of whole chats</source>
        <translation>توزيع العدم: كل ترتيبات تسميات المحادثات الكاملة، وعددها %1</translation>
    </message>
    <message>
        <source>null: %1 arrangements of the labels of whole chats</source>
        <translation>توزيع العدم: %1 من ترتيبات تسميات المحادثات الكاملة</translation>
    </message>
    <message>
        <source>with so few in each group, a single expert cannot be shown to differ: the smallest p there is is %1</source>
        <translation>بهذا العدد القليل في كل مجموعة لا يمكن إثبات اختلاف خبير بمفرده: أصغر p ممكنة هي %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) that B uses more</source>
        <translation>
            <numerusform>لا خبير تستخدمه B أكثر</numerusform>
            <numerusform>خبير واحد تستخدمه B أكثر</numerusform>
            <numerusform>خبيران تستخدمهما B أكثر</numerusform>
            <numerusform>%Ln خبراء تستخدمهم B أكثر</numerusform>
            <numerusform>%Ln خبيرًا تستخدمهم B أكثر</numerusform>
            <numerusform>%Ln خبير تستخدمهم B أكثر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) that A uses more</source>
        <translation>
            <numerusform>لا خبير تستخدمه A أكثر</numerusform>
            <numerusform>خبير واحد تستخدمه A أكثر</numerusform>
            <numerusform>خبيران تستخدمهما A أكثر</numerusform>
            <numerusform>%Ln خبراء تستخدمهم A أكثر</numerusform>
            <numerusform>%Ln خبيرًا تستخدمهم A أكثر</numerusform>
            <numerusform>%Ln خبير تستخدمهم A أكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch off: %1</source>
        <translation>إيقاف: %1</translation>
    </message>
    <message>
        <source>Mute: %1</source>
        <translation>كتم: %1</translation>
    </message>
    <message>
        <source>Bias…: %1</source>
        <translation>انحياز…: %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>ال&amp;محتويات</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
</context>
<context>
    <name>moire::ui::HealthPanel</name>
    <message>
        <source>repetition</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>entropy spike</source>
        <translation>قفزة إنتروبيا</translation>
    </message>
    <message>
        <source>entropy collapse</source>
        <translation>انهيار الإنتروبيا</translation>
    </message>
    <message>
        <source>routing collapse</source>
        <translation>انهيار التوجيه</translation>
    </message>
    <message>
        <source>stall</source>
        <translation>تعثّر</translation>
    </message>
    <message>
        <source>value that is not finite</source>
        <translation>قيمة غير منتهية</translation>
    </message>
    <message>
        <source>reasoning that does not end</source>
        <translation>استدلال لا ينتهي</translation>
    </message>
    <message>
        <source>The last tokens are copies of each other.</source>
        <translation>الرموز الأخيرة نسخ بعضها من بعض.</translation>
    </message>
    <message>
        <source>The model is suddenly much less sure than in the tokens before.</source>
        <translation>صار النموذج فجأة أقل ثقة بكثير مما كان في الرموز السابقة.</translation>
    </message>
    <message>
        <source>The model has been sure of every token for a long time.</source>
        <translation>النموذج واثق من كل رمز منذ مدة طويلة.</translation>
    </message>
    <message>
        <source>Most layers choose nearly the same experts for every token.</source>
        <translation>معظم الطبقات تختار الخبراء أنفسهم تقريبًا لكل رمز.</translation>
    </message>
    <message>
        <source>The token took far longer than those before.</source>
        <translation>استغرق الرمز أطول بكثير مما قبله.</translation>
    </message>
    <message>
        <source>A probability, an entropy or a gate weight is not a finite number.</source>
        <translation>احتمال أو إنتروبيا أو وزن بوابة ليس عددًا منتهيًا.</translation>
    </message>
    <message>
        <source>The reasoning is very long, or has used most of the answer&apos;s tokens.</source>
        <translation>الاستدلال طويل جدًا، أو استهلك معظم رموز الإجابة.</translation>
    </message>
    <message>
        <source>False alarms on ordinary text, %1: %2 per million tokens [%3, %4], N %L5</source>
        <translation>الإنذارات الكاذبة على نص عادي، %1: %2 لكل مليون رمز [%3, %4]، N %L5</translation>
    </message>
    <message>
        <source>False alarms on ordinary text: not measured.</source>
        <translation>الإنذارات الكاذبة على نص عادي: غير مقيسة.</translation>
    </message>
    <message>
        <source>Entropy of the experts&apos; shares by layer, and the entropy expected by chance for this many tokens</source>
        <translation>إنتروبيا حصص الخبراء حسب الطبقة، والإنتروبيا المتوقعة مصادفةً لهذا العدد من الرموز</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>Use of the experts</source>
        <translation>استخدام الخبراء</translation>
    </message>
    <message>
        <source>Entropy of the experts&apos; shares by layer</source>
        <translation>إنتروبيا حصص الخبراء حسب الطبقة</translation>
    </message>
    <message>
        <source>Anomalies</source>
        <translation>الحالات الشاذة</translation>
    </message>
    <message>
        <source>Anomalies that stop an answer</source>
        <translation>الحالات الشاذة التي توقف الإجابة</translation>
    </message>
    <message>
        <source>stop the answer at…</source>
        <translation>إيقاف الإجابة عند…</translation>
    </message>
    <message numerus="yes">
        <source>stops at %Ln anomalies</source>
        <translation>
            <numerusform>لا توقف</numerusform>
            <numerusform>التوقف عند حالة شاذة واحدة</numerusform>
            <numerusform>التوقف عند حالتين شاذتين</numerusform>
            <numerusform>التوقف عند %Ln حالات شاذة</numerusform>
            <numerusform>التوقف عند %Ln حالة شاذة</numerusform>
            <numerusform>التوقف عند %Ln حالة شاذة</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer was stopped because of an anomaly: %1</source>
        <translation>أُوقفت الإجابة بسبب حالة شاذة: %1</translation>
    </message>
    <message>
        <source>anomaly</source>
        <translation>حالة شاذة</translation>
    </message>
    <message>
        <source>first token</source>
        <translation>الرمز الأول</translation>
    </message>
    <message>
        <source>last token</source>
        <translation>الرمز الأخير</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>المقيس</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>entropy by layer</source>
        <translation>الإنتروبيا حسب الطبقة</translation>
    </message>
    <message>
        <source>health</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>anomalies</source>
        <translation>الحالات الشاذة</translation>
    </message>
    <message numerus="yes">
        <source>this reply · %Ln token(s)</source>
        <translation>
            <numerusform>هذه الإجابة · لا رموز</numerusform>
            <numerusform>هذه الإجابة · رمز واحد</numerusform>
            <numerusform>هذه الإجابة · رمزان</numerusform>
            <numerusform>هذه الإجابة · %Ln رموز</numerusform>
            <numerusform>هذه الإجابة · %Ln رمزًا</numerusform>
            <numerusform>هذه الإجابة · %Ln رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>This answer was saved without token records.</source>
        <translation>حُفظت هذه الإجابة بلا سجلات للرموز.</translation>
    </message>
    <message>
        <source>How evenly the router uses the experts, compared with chance, and anomalies found while a model answers: loops, stalls, entropy spikes, routing collapse.</source>
        <translation>مدى تساوي استخدام الموجّه للخبراء مقارنةً بالمصادفة، والحالات الشاذة التي تُكتشف بينما يجيب النموذج: حلقات، وتعثّرات، وقفزات إنتروبيا، وانهيار التوجيه.</translation>
    </message>
    <message>
        <source>router</source>
        <translation>الموجّه</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>غير متاح</translation>
    </message>
    <message>
        <source>because the model is dense</source>
        <translation>لأن النموذج كثيف</translation>
    </message>
    <message>
        <source>because no routing is saved with this answer</source>
        <translation>لأنه لا توجيه محفوظ مع هذه الإجابة</translation>
    </message>
    <message>
        <source>too few tokens</source>
        <translation>رموز قليلة جدًا</translation>
    </message>
    <message>
        <source>router entropy</source>
        <translation>إنتروبيا الموجّه</translation>
    </message>
    <message>
        <source>%1 of %2 nats</source>
        <translation>%1 من %2 نات</translation>
    </message>
    <message>
        <source>Of the experts&apos; shares, mean over the layers; at most the logarithm of their number</source>
        <translation>لحصص الخبراء، متوسط الطبقات؛ لا تتجاوز لوغاريتم عددهم</translation>
    </message>
    <message>
        <source>load, max over mean</source>
        <translation>الحِمل، الأقصى / المتوسط</translation>
    </message>
    <message>
        <source>Share of the most used expert over the mean share, in the most uneven layer</source>
        <translation>حصة الخبير الأكثر استخدامًا نسبةً إلى متوسط الحصص، في الطبقة الأقل تساويًا</translation>
    </message>
    <message>
        <source>experts used</source>
        <translation>الخبراء المستخدَمون</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 من %L2</translation>
    </message>
    <message>
        <source>by chance %1 ± %2</source>
        <translation>مصادفةً %1 ± %2</translation>
    </message>
    <message>
        <source>Experts chosen at least once, and the number expected by chance for this many tokens</source>
        <translation>الخبراء المختارون مرة على الأقل، والعدد المتوقع مصادفةً لهذا العدد من الرموز</translation>
    </message>
    <message>
        <source>near ties (margin &lt; 0.01)</source>
        <translation>شبه تعادل (الهامش &lt; 0.01)</translation>
    </message>
    <message>
        <source>N %L1</source>
        <translation>N %L1</translation>
    </message>
    <message>
        <source>Choices that the router nearly made otherwise, of all layers and tokens</source>
        <translation>اختيارات كاد الموجّه يتخذ غيرها، من كل الطبقات والرموز</translation>
    </message>
    <message>
        <source>near ties</source>
        <translation>شبه تعادل</translation>
    </message>
    <message>
        <source>because the scores of experts that were not chosen are not recorded</source>
        <translation>لأن درجات الخبراء غير المختارين غير مسجَّلة</translation>
    </message>
    <message>
        <source>non-finite values</source>
        <translation>قيم غير منتهية</translation>
    </message>
    <message>
        <source>this reply</source>
        <translation>هذه الإجابة</translation>
    </message>
    <message>
        <source>expected by chance</source>
        <translation>المتوقع مصادفةً</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>entropy, nats</source>
        <translation>الإنتروبيا، نات</translation>
    </message>
    <message>
        <source>repetition: “%1”</source>
        <translation>تكرار: «%1»</translation>
    </message>
    <message>
        <source>entropy spike: %1 nats above the tokens before</source>
        <translation>قفزة إنتروبيا: أعلى بمقدار %1 نات من الرموز السابقة</translation>
    </message>
    <message>
        <source>entropy collapse: %1 nats on average</source>
        <translation>انهيار الإنتروبيا: %1 نات في المتوسط</translation>
    </message>
    <message>
        <source>routing collapse: in %1 of the layers</source>
        <translation>انهيار التوجيه: في %1 من الطبقات</translation>
    </message>
    <message>
        <source>stall: %1, %2</source>
        <comment>a time, and what the token waited for</comment>
        <translation>تعثّر: %1، %2</translation>
    </message>
    <message>
        <source>a value is not finite</source>
        <translation>قيمة غير منتهية</translation>
    </message>
    <message>
        <source>the reasoning does not end</source>
        <translation>الاستدلال لا ينتهي</translation>
    </message>
    <message>
        <source>%1 · token %2</source>
        <translation>%1 · الرمز %2</translation>
    </message>
    <message>
        <source>None so far</source>
        <translation>لا شيء حتى الآن</translation>
    </message>
    <message>
        <source>None found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
</context>
<context>
    <name>moire::ui::InspectorHead</name>
    <message>
        <source>Loading</source>
        <translation>قيد التحميل</translation>
    </message>
    <message>
        <source>The file has been deleted, moved or renamed. The model can be used until it is unloaded.</source>
        <translation>حُذف الملف أو نُقل أو أُعيدت تسميته. يمكن استخدام النموذج حتى يُلغى تحميله.</translation>
    </message>
    <message>
        <source>The file has been deleted, moved or renamed.</source>
        <translation>حُذف الملف أو نُقل أو أُعيدت تسميته.</translation>
    </message>
    <message>
        <source>SHA-256 not computed</source>
        <translation>لم يُحسب SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>GGUF %1</source>
        <translation>GGUF %1</translation>
    </message>
    <message>
        <source>read without running anything</source>
        <translation>قُرئ دون تشغيل أي شيء</translation>
    </message>
    <message>
        <source>The file is hashed after the model&apos;s first answer.</source>
        <translation>تُحسب بصمة الملف بعد أول إجابة للنموذج.</translation>
    </message>
    <message>
        <source>Another model is being loaded.</source>
        <translation>يجري تحميل نموذج آخر.</translation>
    </message>
    <message>
        <source>Unload</source>
        <translation>إلغاء التحميل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>تحميل</translation>
    </message>
    <message>
        <source>Cancels loading the other model.</source>
        <translation>يوقف تحميل النموذج الآخر.</translation>
    </message>
    <message>
        <source>The file no longer exists.</source>
        <translation>لم يعد الملف موجودًا.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>تعذّرت قراءة الملف.</translation>
    </message>
    <message>
        <source>This model cannot be run.</source>
        <translation>لا يمكن تشغيل هذا النموذج.</translation>
    </message>
</context>
<context>
    <name>moire::ui::InstrumentLayout</name>
    <message>
        <source>&amp;Sections</source>
        <translation>الأ&amp;قسام</translation>
    </message>
    <message>
        <source>In a &amp;window of its own</source>
        <translation>في &amp;نافذة مستقلة</translation>
    </message>
</context>
<context>
    <name>moire::ui::InstrumentPanel</name>
    <message>
        <source>Save as picture or data</source>
        <translation>حفظ كصورة أو بيانات</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>حفظ %1</translation>
    </message>
    <message>
        <source>PNG image…</source>
        <translation>صورة PNG…</translation>
    </message>
    <message>
        <source>SVG drawing…</source>
        <translation>رسم SVG…</translation>
    </message>
    <message>
        <source>CSV table…</source>
        <translation>جدول CSV…</translation>
    </message>
    <message>
        <source>NumPy array…</source>
        <translation>مصفوفة NumPy…</translation>
    </message>
    <message>
        <source>Nothing to save yet</source>
        <translation>لا شيء لحفظه بعد</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>التضمين</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>الانتباه</translation>
    </message>
    <message>
        <source>router</source>
        <translation>الموجّه</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>الخبراء</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>كثيف</translation>
    </message>
    <message>
        <source>output</source>
        <translation>الخرج</translation>
    </message>
    <message>
        <source>sampling</source>
        <translation>أخذ العينات</translation>
    </message>
    <message>
        <source>in %1, cause not known</source>
        <translation>في مرحلة «%1»، السبب غير معروف</translation>
    </message>
    <message>
        <source>cause not known</source>
        <translation>السبب غير معروف</translation>
    </message>
    <message numerus="yes">
        <source>an expert was not in memory: %Ln page fault(s)</source>
        <translation>
            <numerusform>لم يكن خبير في الذاكرة: لا أخطاء صفحات</numerusform>
            <numerusform>لم يكن خبير في الذاكرة: خطأ صفحة واحد</numerusform>
            <numerusform>لم يكن خبير في الذاكرة: خطآن في الصفحات</numerusform>
            <numerusform>لم يكن خبير في الذاكرة: %Ln أخطاء صفحات</numerusform>
            <numerusform>لم يكن خبير في الذاكرة: %Ln خطأً في الصفحات</numerusform>
            <numerusform>لم يكن خبير في الذاكرة: %Ln خطأ صفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page fault(s)</source>
        <translation>
            <numerusform>لا أخطاء صفحات</numerusform>
            <numerusform>خطأ صفحة واحد</numerusform>
            <numerusform>خطآن في الصفحات</numerusform>
            <numerusform>%Ln أخطاء صفحات</numerusform>
            <numerusform>%Ln خطأً في الصفحات</numerusform>
            <numerusform>%Ln خطأ صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>the database was writing for %1</source>
        <translation>كانت قاعدة البيانات تكتب لمدة %1</translation>
    </message>
    <message>
        <source>%1, ms</source>
        <translation>%1, ms</translation>
    </message>
    <message>
        <source>token</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>الاستدلال</translation>
    </message>
    <message>
        <source>log-probability, nats</source>
        <translation>لوغاريتم الاحتمال، نات</translation>
    </message>
    <message>
        <source>entropy, nats</source>
        <translation>الإنتروبيا، نات</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message numerus="yes">
        <source>prefill of another program&apos;s request: %Ln token(s)</source>
        <translation>
            <numerusform>المعالجة المسبقة لطلب برنامج آخر: لا رموز</numerusform>
            <numerusform>المعالجة المسبقة لطلب برنامج آخر: رمز واحد</numerusform>
            <numerusform>المعالجة المسبقة لطلب برنامج آخر: رمزان</numerusform>
            <numerusform>المعالجة المسبقة لطلب برنامج آخر: %Ln رموز</numerusform>
            <numerusform>المعالجة المسبقة لطلب برنامج آخر: %Ln رمزًا</numerusform>
            <numerusform>المعالجة المسبقة لطلب برنامج آخر: %Ln رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>another program&apos;s request was being answered</source>
        <translation>كانت الإجابة عن طلب برنامج آخر جارية</translation>
    </message>
</context>
<context>
    <name>moire::ui::InstrumentPlace</name>
    <message>
        <source>%1 is in a window of its own.</source>
        <translation>%1 في نافذة مستقلة.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>إرجاع إلى هنا</translation>
    </message>
</context>
<context>
    <name>moire::ui::InstrumentsPanel</name>
    <message>
        <source>Reasoning</source>
        <translation>الاستدلال</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>زمن الاستجابة</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>إعادة التنفيذ</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>العدسة</translation>
    </message>
    <message>
        <source>All instruments are closed. The Instruments menu opens them.</source>
        <translation>كل الأدوات مغلقة. تُفتح من قائمة «الأدوات».</translation>
    </message>
    <message>
        <source>Other instruments</source>
        <translation>أدوات أخرى</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>الخبراء</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>In a window of its own, or back</source>
        <translation>إلى نافذة مستقلة، أو إرجاع</translation>
    </message>
    <message>
        <source>%1 in a window of its own, or back</source>
        <translation>%1: إلى نافذة مستقلة، أو إرجاع</translation>
    </message>
    <message>
        <source>Instrument in a window of its own, or back</source>
        <translation>الأداة: إلى نافذة مستقلة، أو إرجاع</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>الأداة</translation>
    </message>
    <message>
        <source>&amp;Next token</source>
        <translation>الرمز ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Previous token</source>
        <translation>الرمز ال&amp;سابق</translation>
    </message>
    <message>
        <source>Stop &amp;thinking now</source>
        <translation>إن&amp;هاء التفكير الآن</translation>
    </message>
    <message>
        <source>&amp;Reasoning</source>
        <translation>الاست&amp;دلال</translation>
    </message>
    <message>
        <source>&amp;Latency</source>
        <translation>&amp;زمن الاستجابة</translation>
    </message>
    <message>
        <source>&amp;Health</source>
        <translation>السلا&amp;مة</translation>
    </message>
    <message>
        <source>&amp;Cost</source>
        <translation>الت&amp;كلفة</translation>
    </message>
    <message>
        <source>Repla&amp;y</source>
        <translation>إعادة التن&amp;فيذ</translation>
    </message>
    <message>
        <source>L&amp;ens</source>
        <translation>ال&amp;عدسة</translation>
    </message>
    <message>
        <source>This instrument in its own win&amp;dow, or back</source>
        <translation>هذه الأداة إلى نافذة مستقلة، أو إ&amp;رجاعها</translation>
    </message>
</context>
<context>
    <name>moire::ui::LatencyPanel</name>
    <message>
        <source>Latency</source>
        <translation>زمن الاستجابة</translation>
    </message>
    <message>
        <source>Milliseconds of every token</source>
        <translation>أجزاء الألف من الثانية لكل رمز</translation>
    </message>
    <message>
        <source>other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>How long every token took, by stage. Bars appear while a model answers.</source>
        <translation>كم استغرق كل رمز، حسب المرحلة. تظهر الأعمدة بينما يجيب نموذج.</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>زمن الاستجابة</translation>
    </message>
    <message>
        <source>This answer was saved without token records.</source>
        <translation>حُفظت هذه الإجابة بلا سجلات للرموز.</translation>
    </message>
    <message>
        <source>Reading the tokens…</source>
        <translation>تجري قراءة الرموز…</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>p50 %1 · p99 %2 ms</source>
        <translation>p50 %1 · p99 %2 ms</translation>
    </message>
    <message>
        <source>TTFT %1 ms</source>
        <translation>TTFT %1 ms</translation>
    </message>
    <message>
        <source>of it %1 before the prompt</source>
        <translation>منها %1 قبل المطالبة</translation>
    </message>
    <message>
        <source>N %L1</source>
        <translation>N %L1</translation>
    </message>
    <message>
        <source>Percentiles and speed are of the tokens after the first</source>
        <translation>المئينات والسرعة للرموز التي تلي الأول</translation>
    </message>
    <message>
        <source>waited %1 for a model to load</source>
        <translation>انتظار %1 لتحميل نموذج</translation>
    </message>
    <message>
        <source>waited %1 for other answers</source>
        <translation>انتظار %1 لإجابات أخرى</translation>
    </message>
    <message>
        <source>waited %1 for work in the background</source>
        <translation>انتظار %1 لعمل في الخلفية</translation>
    </message>
    <message>
        <source>waited %1: %2</source>
        <translation>انتظار %1: %2</translation>
    </message>
    <message>
        <source>of it server %1, network %2</source>
        <translation>منها الخادم %1، الشبكة %2</translation>
    </message>
</context>
<context>
    <name>moire::ui::LensModel</name>
    <message>
        <source>id %1</source>
        <translation>المعرّف %1</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>الانتباه</translation>
    </message>
    <message>
        <source>expert %1</source>
        <translation>الخبير %1</translation>
    </message>
    <message>
        <source>shared experts</source>
        <translation>الخبراء المشتركون</translation>
    </message>
    <message>
        <source>dense part</source>
        <translation>الجزء الكثيف</translation>
    </message>
    <message>
        <source>%1, probability %2</source>
        <translation>%1، الاحتمال %2</translation>
    </message>
    <message>
        <source>%1: probability %2, logit %3</source>
        <translation>%1: الاحتمال %2، اللوجيت %3</translation>
    </message>
    <message>
        <source>%1: probability %2, rank %L3</source>
        <translation>%1: الاحتمال %2، الرتبة %L3</translation>
    </message>
    <message>
        <source>%1 “%2” %3</source>
        <comment>an expert, a token, and what the expert adds to its logit</comment>
        <translation>%1 «%2» %3</translation>
    </message>
    <message>
        <source>Probability of the token that followed, as if the model ended after this layer</source>
        <translation>احتمال الرمز التالي، كأن النموذج ينتهي بعد هذه الطبقة</translation>
    </message>
    <message>
        <source>Each expert with the shown token whose logit it changes most</source>
        <translation>كل خبير مع الرمز المعروض الذي يغيّر لوجيته أكثر من غيره</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>stream says</source>
        <translation>ما يقوله التيار</translation>
    </message>
    <message>
        <source>this token</source>
        <translation>هذا الرمز</translation>
    </message>
    <message>
        <source>its experts add</source>
        <translation>ما يضيفه خبراؤها</translation>
    </message>
    <message>
        <source>then</source>
        <translation>ثم</translation>
    </message>
    <message>
        <source>place</source>
        <translation>المرتبة</translation>
    </message>
    <message>
        <source>id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>اللوجيت</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>الاحتمال</translation>
    </message>
    <message>
        <source>part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>adds to the logit</source>
        <translation>ما يضيفه إلى اللوجيت</translation>
    </message>
</context>
<context>
    <name>moire::ui::LensPanel</name>
    <message>
        <source>Lens</source>
        <translation>العدسة</translation>
    </message>
    <message>
        <source>Layers, and the tokens that the stream stands for</source>
        <translation>الطبقات، والرموز التي يمثّلها التيار</translation>
    </message>
    <message>
        <source>What the parts of the layer add to the logits</source>
        <translation>ما تضيفه أجزاء الطبقة إلى اللوجيتات</translation>
    </message>
    <message>
        <source>lens</source>
        <translation>العدسة</translation>
    </message>
    <message>
        <source>lens by part</source>
        <translation>العدسة حسب الجزء</translation>
    </message>
    <message>
        <source>The lens reads the residual stream after every layer as if the model ended there. Ask something first.</source>
        <translation>تقرأ العدسة التيار المتبقي بعد كل طبقة كأن النموذج ينتهي عندها. اسأل شيئًا أولًا.</translation>
    </message>
    <message>
        <source>Wait for the end of the answer.</source>
        <translation>انتظر نهاية الإجابة.</translation>
    </message>
    <message>
        <source>Click a word of the answer to see, layer by layer, which tokens the residual stream stood for before it, and what each chosen expert added.</source>
        <translation>انقر كلمة من الإجابة لترى، طبقة بعد طبقة، أي الرموز كان التيار المتبقي يمثّلها قبلها، وماذا أضاف كل خبير مختار.</translation>
    </message>
    <message>
        <source>Open the model that gave this answer: the lens evaluates it again.</source>
        <translation>افتح النموذج الذي أعطى هذه الإجابة: فالعدسة تحسبها من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>Which tokens did each layer stand for before “%1”, and what did each chosen expert add? This evaluates %Ln token(s) again. It is available on every backend; this model runs on %2.</source>
        <translation>
            <numerusform>أي الرموز مثّلتها كل طبقة قبل «%1»، وماذا أضاف كل خبير مختار؟ لا يلزم حساب أي رمز من جديد. هذا متاح على كل واجهة خلفية؛ وهذا النموذج يعمل على %2.</numerusform>
            <numerusform>أي الرموز مثّلتها كل طبقة قبل «%1»، وماذا أضاف كل خبير مختار؟ يُحسب لذلك رمز واحد من جديد. هذا متاح على كل واجهة خلفية؛ وهذا النموذج يعمل على %2.</numerusform>
            <numerusform>أي الرموز مثّلتها كل طبقة قبل «%1»، وماذا أضاف كل خبير مختار؟ يُحسب لذلك رمزان من جديد. هذا متاح على كل واجهة خلفية؛ وهذا النموذج يعمل على %2.</numerusform>
            <numerusform>أي الرموز مثّلتها كل طبقة قبل «%1»، وماذا أضاف كل خبير مختار؟ تُحسب لذلك %Ln رموز من جديد. هذا متاح على كل واجهة خلفية؛ وهذا النموذج يعمل على %2.</numerusform>
            <numerusform>أي الرموز مثّلتها كل طبقة قبل «%1»، وماذا أضاف كل خبير مختار؟ يُحسب لذلك %Ln رمزًا من جديد. هذا متاح على كل واجهة خلفية؛ وهذا النموذج يعمل على %2.</numerusform>
            <numerusform>أي الرموز مثّلتها كل طبقة قبل «%1»، وماذا أضاف كل خبير مختار؟ يُحسب لذلك %Ln رمز من جديد. هذا متاح على كل واجهة خلفية؛ وهذا النموذج يعمل على %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>Read layers</source>
        <translation>قراءة الطبقات</translation>
    </message>
    <message>
        <source>Evaluating the answer up to the token: %1</source>
        <translation>يجري حساب الإجابة حتى الرمز: %1</translation>
    </message>
    <message>
        <source>Experts here are those that led to this token; the Token panel shows those that read it.</source>
        <translation>الخبراء هنا هم الذين أدوا إلى هذا الرمز؛ وتعرض لوحة «الرمز» الذين قرؤوه.</translation>
    </message>
    <message>
        <source>The layers were not read. %1</source>
        <translation>لم تُقرأ الطبقات. %1</translation>
    </message>
    <message>
        <source>token “%1” · position %L2</source>
        <translation>الرمز «%1» · الموضع %L2</translation>
    </message>
    <message>
        <source>Layer %1: added to the logits</source>
        <translation>الطبقة %1: ما أُضيف إلى اللوجيتات</translation>
    </message>
    <message>
        <source>part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>البوابة</translation>
    </message>
</context>
<context>
    <name>moire::ui::MainWindow</name>
    <message>
        <source>%1, from an experiment</source>
        <translation>%1، من تجربة</translation>
    </message>
    <message>
        <source>Moire</source>
        <translation>Moire</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>التجارب</translation>
    </message>
    <message>
        <source>Atlas</source>
        <translation>الأطلس</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>The open model cannot use these experts: %1</source>
        <translation>لا يمكن للنموذج المفتوح استخدام هؤلاء الخبراء: %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::MapView</name>
    <message>
        <source>Map of experts</source>
        <translation>خريطة الخبراء</translation>
    </message>
    <message>
        <source>Layers down, experts across. Bright: chosen more often. Hatched: too few tokens to say.</source>
        <translation>الطبقات نزولًا والخبراء عرضًا. الأسطع: يُختار أكثر. المظلَّل: الرموز أقل من أن تدل على شيء.</translation>
    </message>
    <message>
        <source>Balance by layer</source>
        <translation>التوازن حسب الطبقة</translation>
    </message>
    <message>
        <source>max / mean</source>
        <translation>الأقصى / المتوسط</translation>
    </message>
    <message>
        <source>Share of the layer&apos;s most used expert over the mean share. 1: all are used alike.</source>
        <translation>حصة الخبير الأكثر استخدامًا في الطبقة نسبةً إلى متوسط الحصص. 1: الكل مستخدم بالتساوي.</translation>
    </message>
    <message>
        <source>Layer to next layer</source>
        <translation>من طبقة إلى التالية</translation>
    </message>
    <message>
        <source>Reuse by the next token</source>
        <translation>إعادة الاستخدام في الرمز التالي</translation>
    </message>
    <message>
        <source>band: chance</source>
        <translation>النطاق: المصادفة</translation>
    </message>
    <message>
        <source>Share of a token&apos;s experts that the token before it chose too. The band is k / experts, what random routing gives.</source>
        <translation>حصة خبراء الرمز الذين اختارهم الرمز السابق أيضًا. النطاق هو k / عدد الخبراء، أي ما يعطيه التوجيه العشوائي.</translation>
    </message>
    <message>
        <source>Cache curve</source>
        <translation>منحنى الذاكرة المؤقتة</translation>
    </message>
    <message>
        <source>share</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>gate mass</source>
        <translation>كتلة البوابات</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>الرفع</translation>
    </message>
    <message>
        <source>coverage: %1 of %2 chosen at least once</source>
        <translation>التغطية: %1 من %2 اختيروا مرة على الأقل</translation>
    </message>
    <message>
        <source>%1 · by chance %2</source>
        <translation>%1 · مصادفةً %2</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>reuse</source>
        <translation>إعادة الاستخدام</translation>
    </message>
    <message>
        <source>experts kept</source>
        <translation>الخبراء المحفوظون</translation>
    </message>
    <message>
        <source>hit rate</source>
        <translation>معدل الإصابة</translation>
    </message>
    <message>
        <source>least recently used</source>
        <translation>الأقدم استخدامًا</translation>
    </message>
    <message>
        <source>most used</source>
        <translation>الأكثر استخدامًا</translation>
    </message>
    <message>
        <source>random routing</source>
        <translation>توجيه عشوائي</translation>
    </message>
    <message numerus="yes">
        <source>90 % with %Ln expert(s) kept</source>
        <translation>
            <numerusform>90% بلا خبراء محفوظين</numerusform>
            <numerusform>90% بحفظ خبير واحد</numerusform>
            <numerusform>90% بحفظ خبيرين</numerusform>
            <numerusform>90% بحفظ %Ln خبراء</numerusform>
            <numerusform>90% بحفظ %Ln خبيرًا</numerusform>
            <numerusform>90% بحفظ %Ln خبير</numerusform>
        </translation>
    </message>
    <message>
        <source>90 % is not reached</source>
        <translation>لا تُبلغ نسبة 90%</translation>
    </message>
    <message>
        <source>How often an expert would be in memory if that many of each layer were kept, from this routing. Each answer begins with nothing kept. Most used: the experts that these same answers use most, so this is what a fixed set could reach at best.</source>
        <translation>كم مرة كان الخبير سيوجد في الذاكرة لو حُفظ هذا العدد من خبراء كل طبقة، وفق هذا التوجيه. تبدأ كل إجابة دون شيء محفوظ. الأكثر استخدامًا: الخبراء الذين تستخدمهم هذه الإجابات نفسها أكثر من غيرهم، فهذا أفضل ما قد تبلغه مجموعة ثابتة.</translation>
    </message>
    <message>
        <source>The order of the tokens was not recorded, so this is not known.</source>
        <translation>لم يُسجَّل ترتيب الرموز، لذا هذا غير معروف.</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>لا شيء للعرض بعد.</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>بت</translation>
    </message>
    <message>
        <source>Reading all tokens…</source>
        <translation>تجري قراءة كل الرموز…</translation>
    </message>
    <message>
        <source>Too many experts per layer: their pairs do not fit into 1 GiB.</source>
        <translation>خبراء أكثر مما ينبغي في كل طبقة: لا تتسع 1 GiB لأزواجهم.</translation>
    </message>
    <message>
        <source>The model has one expert layer.</source>
        <translation>للنموذج طبقة خبراء واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>bits · band: %Ln token(s) apart</source>
        <translation>
            <numerusform>بت · النطاق: بلا تباعد</numerusform>
            <numerusform>بت · النطاق: تباعد رمز واحد</numerusform>
            <numerusform>بت · النطاق: تباعد رمزين</numerusform>
            <numerusform>بت · النطاق: تباعد %Ln رموز</numerusform>
            <numerusform>بت · النطاق: تباعد %Ln رمزًا</numerusform>
            <numerusform>بت · النطاق: تباعد %Ln رمز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mutual information: how much the experts of a layer tell about those that the same token chooses in the next layer. The band is the same between tokens that are %Ln token(s) apart, which is what layers share only because answers differ.</source>
        <translation>
            <numerusform>المعلومات المتبادلة: مقدار ما يدل به خبراء طبقة على من يختارهم الرمز نفسه في الطبقة التالية. النطاق هو المقدار نفسه بين رموز غير متباعدة، وهو ما تشترك فيه الطبقات لمجرد اختلاف الإجابات.</numerusform>
            <numerusform>المعلومات المتبادلة: مقدار ما يدل به خبراء طبقة على من يختارهم الرمز نفسه في الطبقة التالية. النطاق هو المقدار نفسه بين رمزين يتباعدان بمقدار رمز واحد، وهو ما تشترك فيه الطبقات لمجرد اختلاف الإجابات.</numerusform>
            <numerusform>المعلومات المتبادلة: مقدار ما يدل به خبراء طبقة على من يختارهم الرمز نفسه في الطبقة التالية. النطاق هو المقدار نفسه بين رموز تتباعد بمقدار رمزين، وهو ما تشترك فيه الطبقات لمجرد اختلاف الإجابات.</numerusform>
            <numerusform>المعلومات المتبادلة: مقدار ما يدل به خبراء طبقة على من يختارهم الرمز نفسه في الطبقة التالية. النطاق هو المقدار نفسه بين رموز تتباعد بمقدار %Ln رموز، وهو ما تشترك فيه الطبقات لمجرد اختلاف الإجابات.</numerusform>
            <numerusform>المعلومات المتبادلة: مقدار ما يدل به خبراء طبقة على من يختارهم الرمز نفسه في الطبقة التالية. النطاق هو المقدار نفسه بين رموز تتباعد بمقدار %Ln رمزًا، وهو ما تشترك فيه الطبقات لمجرد اختلاف الإجابات.</numerusform>
            <numerusform>المعلومات المتبادلة: مقدار ما يدل به خبراء طبقة على من يختارهم الرمز نفسه في الطبقة التالية. النطاق هو المقدار نفسه بين رموز تتباعد بمقدار %Ln رمز، وهو ما تشترك فيه الطبقات لمجرد اختلاف الإجابات.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::MessageActions</name>
    <message>
        <source>Cop&amp;y message</source>
        <translation>نس&amp;خ الرسالة</translation>
    </message>
    <message>
        <source>Copy message as Markdown</source>
        <translation>نسخ الرسالة بصيغة Markdown</translation>
    </message>
    <message>
        <source>Copy message with reasoning</source>
        <translation>نسخ الرسالة مع الاستدلال</translation>
    </message>
    <message>
        <source>Undo deleting messages</source>
        <translation>التراجع عن حذف الرسائل</translation>
    </message>
    <message>
        <source>S&amp;top answer</source>
        <translation>إي&amp;قاف الإجابة</translation>
    </message>
    <message>
        <source>Edit messa&amp;ge</source>
        <translation>تحرير الرسا&amp;لة</translation>
    </message>
    <message>
        <source>Regener&amp;ate answer</source>
        <translation>إعادة تول&amp;يد الإجابة</translation>
    </message>
    <message>
        <source>Regenerate &amp;with</source>
        <translation>إعادة التوليد بشكل مختل&amp;ف</translation>
    </message>
    <message>
        <source>Continue answer</source>
        <translation>متابعة الإجابة</translation>
    </message>
    <message>
        <source>Pre&amp;vious version</source>
        <translation>الإص&amp;دار السابق</translation>
    </message>
    <message>
        <source>Ne&amp;xt version</source>
        <translation>الإصدار الت&amp;الي</translation>
    </message>
    <message>
        <source>Open as new chat</source>
        <translation>فتح كمحادثة جديدة</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>مقارنة…</translation>
    </message>
    <message>
        <source>Message details…</source>
        <translation>تفاصيل الرسالة…</translation>
    </message>
    <message>
        <source>De&amp;lete message and what follows</source>
        <translation>حذف الرسالة &amp;وما بعدها</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>إعادة التوليد</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>No message is chosen.</source>
        <translation>لم تُختر رسالة.</translation>
    </message>
    <message>
        <source>Only answers have reasoning.</source>
        <translation>الاستدلال للإجابات وحدها.</translation>
    </message>
    <message>
        <source>The system prompt is part of the chat&apos;s settings.</source>
        <translation>مطالبة النظام جزء من إعدادات المحادثة.</translation>
    </message>
    <message>
        <source>Choose a question or an answer to compare.</source>
        <translation>اختر سؤالًا أو إجابة للمقارنة.</translation>
    </message>
    <message>
        <source>There is no question to this answer.</source>
        <translation>لا سؤال لهذه الإجابة.</translation>
    </message>
    <message>
        <source>Copy &amp;selection</source>
        <translation>نسخ ال&amp;تحديد</translation>
    </message>
    <message>
        <source>&amp;Greedy sampling (temperature 0)</source>
        <translation>أخذ عينات &amp;جشع (درجة الحرارة 0)</translation>
    </message>
    <message>
        <source>&amp;Higher temperature (1.2)</source>
        <translation>درجة حرارة أ&amp;على (1.2)</translation>
    </message>
    <message>
        <source>Another &amp;seed</source>
        <translation>&amp;بذرة أخرى</translation>
    </message>
</context>
<context>
    <name>moire::ui::MessageDetailsDialog</name>
    <message>
        <source>Message details</source>
        <translation>تفاصيل الرسالة</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>كُتبت</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>الأحرف</translation>
    </message>
    <message>
        <source>Characters of reasoning</source>
        <translation>أحرف الاستدلال</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>حُرِّرت</translation>
    </message>
    <message>
        <source>The text of this answer was changed by hand.</source>
        <translation>غُيِّر نص هذه الإجابة يدويًا.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation>لم يُحسب بعد</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>المعمارية</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>إجابة</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>أنهاها</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>the token or context limit</source>
        <translation>حد الرموز أو السياق</translation>
    </message>
    <message>
        <source>a stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>an error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Thinking tokens</source>
        <translation>رموز التفكير</translation>
    </message>
    <message>
        <source>Prompt tokens</source>
        <translation>رموز المطالبة</translation>
    </message>
    <message>
        <source>Cached prompt tokens</source>
        <translation>رموز المطالبة من الذاكرة المؤقتة</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>الزمن حتى الرمز الأول</translation>
    </message>
    <message>
        <source>Prompt speed</source>
        <translation>سرعة المطالبة</translation>
    </message>
    <message>
        <source>Answer speed</source>
        <translation>سرعة الإجابة</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>بدأت</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Routing policy</source>
        <translation>سياسة التوجيه</translation>
    </message>
    <message>
        <source>as the model was trained</source>
        <translation>كما دُرِّب النموذج</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>العتاد</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>إصدار البرنامج</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>server %1, network %2</source>
        <translation>الخادم %1، الشبكة %2</translation>
    </message>
    <message>
        <source>not available from this engine</source>
        <translation>غير متاح من هذا المحرّك</translation>
    </message>
    <message>
        <source>Until the first token</source>
        <translation>حتى الرمز الأول</translation>
    </message>
    <message>
        <source>Until the last token</source>
        <translation>حتى الرمز الأخير</translation>
    </message>
</context>
<context>
    <name>moire::ui::MessageField</name>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Enter sends the message, Shift+Enter starts a new line.</source>
        <translation>Enter يرسل الرسالة، وShift+Enter يبدأ سطرًا جديدًا.</translation>
    </message>
</context>
<context>
    <name>moire::ui::MetadataModel</name>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
</context>
<context>
    <name>moire::ui::MetadataView</name>
    <message>
        <source>Search metadata</source>
        <translation>البحث في البيانات الوصفية</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>البيانات الوصفية</translation>
    </message>
    <message>
        <source>The file has no metadata.</source>
        <translation>لا بيانات وصفية في الملف.</translation>
    </message>
    <message>
        <source>No key or value matches.</source>
        <translation>لا مفتاح أو قيمة مطابقة.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ModelDelegate</name>
    <message>
        <source>built in</source>
        <translation>مضمَّن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>لا أجزاء</numerusform>
            <numerusform>جزء واحد</numerusform>
            <numerusform>جزءان</numerusform>
            <numerusform>%Ln أجزاء</numerusform>
            <numerusform>%Ln جزءًا</numerusform>
            <numerusform>%Ln جزء</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ModelInspector</name>
    <message>
        <source>No model selected</source>
        <translation>لم يُحدَّد نموذج</translation>
    </message>
    <message>
        <source>Select a model to see what is in its file.</source>
        <translation>حدد نموذجًا لترى ما في ملفه.</translation>
    </message>
    <message>
        <source>Template text</source>
        <translation>نص القالب</translation>
    </message>
    <message>
        <source>All metadata</source>
        <translation>كل البيانات الوصفية</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Where the bytes are</source>
        <translation>مواضع البايتات</translation>
    </message>
    <message>
        <source>Template and tokenizer</source>
        <translation>القالب والمرمِّز</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>التحذيرات</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>التوزيع على العتاد</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>المعمارية</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>التكميم</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>المعاملات</translation>
    </message>
    <message>
        <source>Active per token</source>
        <translation>النشط لكل رمز</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>الطبقات</translation>
    </message>
    <message>
        <source>Experts per layer</source>
        <translation>الخبراء لكل طبقة</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>الموجّه</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>الانتباه</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>السياق</translation>
    </message>
    <message>
        <source>Cache at %1</source>
        <translation>الذاكرة المؤقتة عند %1</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>الخبراء</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>الانتباه</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>التضمين</translation>
    </message>
    <message>
        <source>other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>المرمِّز</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>This model cannot be run.</source>
        <translation>لا يمكن تشغيل هذا النموذج.</translation>
    </message>
    <message>
        <source>All metadata (%1)</source>
        <translation>كل البيانات الوصفية (%1)</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>الأجزاء</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
</context>
<context>
    <name>moire::ui::ModelMenu</name>
    <message>
        <source>Built in</source>
        <translation>المضمَّنة</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>المفتوحة سابقًا</translation>
    </message>
    <message>
        <source>On servers</source>
        <translation>على الخوادم</translation>
    </message>
</context>
<context>
    <name>moire::ui::ModelTable</name>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>قيد التحميل</translation>
    </message>
    <message>
        <source>%1, built in</source>
        <translation>%1، مضمَّن</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln part(s)</source>
        <translation>
            <numerusform>%1، لا أجزاء</numerusform>
            <numerusform>%1، جزء واحد</numerusform>
            <numerusform>%1، جزءان</numerusform>
            <numerusform>%1، %Ln أجزاء</numerusform>
            <numerusform>%1، %Ln جزءًا</numerusform>
            <numerusform>%1، %Ln جزء</numerusform>
        </translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
</context>
<context>
    <name>moire::ui::ModelsPage</name>
    <message>
        <source>The file of the open model has been deleted, moved or renamed. The model can be used until it is unloaded.</source>
        <translation>حُذف ملف النموذج المفتوح أو نُقل أو أُعيدت تسميته. يمكن استخدام النموذج حتى يُلغى تحميله.</translation>
    </message>
    <message numerus="yes">
        <source>Watching %Ln folder(s)</source>
        <translation>
            <numerusform>لا مجلدات مراقَبة</numerusform>
            <numerusform>مراقبة مجلد واحد</numerusform>
            <numerusform>مراقبة مجلدين</numerusform>
            <numerusform>مراقبة %Ln مجلدات</numerusform>
            <numerusform>مراقبة %Ln مجلدًا</numerusform>
            <numerusform>مراقبة %Ln مجلد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s)</source>
        <translation>
            <numerusform>لا مجلدات</numerusform>
            <numerusform>مجلد واحد</numerusform>
            <numerusform>مجلدان</numerusform>
            <numerusform>%Ln مجلدات</numerusform>
            <numerusform>%Ln مجلدًا</numerusform>
            <numerusform>%Ln مجلد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفًا</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>القراءة جارية…</translation>
    </message>
    <message>
        <source>No model matches “%1”.</source>
        <translation>لا نموذج يطابق «%1».</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln more problem(s).</source>
        <translation>
            <numerusform>لا مشكلات أخرى.</numerusform>
            <numerusform>توجد مشكلة واحدة أخرى.</numerusform>
            <numerusform>توجد مشكلتان أخريان.</numerusform>
            <numerusform>توجد %Ln مشكلات أخرى.</numerusform>
            <numerusform>توجد %Ln مشكلة أخرى.</numerusform>
            <numerusform>توجد %Ln مشكلة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>إزالة المجلد</translation>
    </message>
    <message>
        <source>&amp;Open model…</source>
        <translation>&amp;فتح نموذج…</translation>
    </message>
    <message>
        <source>Add models &amp;folder…</source>
        <translation>إضافة م&amp;جلد نماذج…</translation>
    </message>
    <message>
        <source>A&amp;dd server…</source>
        <translation>إضافة &amp;خادم…</translation>
    </message>
    <message>
        <source>&amp;Rescan models</source>
        <translation>إ&amp;عادة فحص النماذج</translation>
    </message>
    <message>
        <source>&amp;Load selected model</source>
        <translation>ت&amp;حميل النموذج المحدد</translation>
    </message>
    <message>
        <source>&amp;Unload model</source>
        <translation>إ&amp;لغاء تحميل النموذج</translation>
    </message>
    <message>
        <source>&amp;Show model in folder</source>
        <translation>إ&amp;ظهار النموذج في المجلد</translation>
    </message>
    <message>
        <source>&amp;Copy path of model</source>
        <translation>&amp;نسخ مسار النموذج</translation>
    </message>
    <message>
        <source>Re&amp;move model from list</source>
        <translation>إ&amp;زالة النموذج من القائمة</translation>
    </message>
    <message>
        <source>&amp;Filter models</source>
        <translation>تص&amp;فية النماذج</translation>
    </message>
    <message>
        <source>Model i&amp;nspector</source>
        <translation>فاح&amp;ص النموذج</translation>
    </message>
    <message>
        <source>Open model</source>
        <translation>فتح نموذج</translation>
    </message>
    <message>
        <source>GGUF models (*.gguf)</source>
        <translation>نماذج GGUF (*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Add models folder</source>
        <translation>إضافة مجلد نماذج</translation>
    </message>
    <message>
        <source>“%1” does not exist or cannot be accessed.</source>
        <translation>«%1» غير موجود أو لا يمكن الوصول إليه.</translation>
    </message>
    <message>
        <source>“%1” was removed from the list; the file is untouched.</source>
        <translation>أُزيل «%1» من القائمة؛ ولم يُمس الملف.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>The open model still runs with the placement it was loaded with.</source>
        <translation>ما زال النموذج المفتوح يعمل بالتوزيع الذي حُمِّل به.</translation>
    </message>
    <message>
        <source>Reload now</source>
        <translation>إعادة التحميل الآن</translation>
    </message>
    <message>
        <source>Loading was cancelled; the model that was open still is.</source>
        <translation>أُلغي التحميل؛ وما زال النموذج الذي كان مفتوحًا مفتوحًا.</translation>
    </message>
    <message>
        <source>Loading was cancelled. No model is open.</source>
        <translation>أُلغي التحميل. لا نموذج مفتوح.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Filter models</source>
        <translation>تصفية النماذج</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>Add server…</source>
        <translation>إضافة خادم…</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>فتح ملف…</translation>
    </message>
    <message>
        <source>Your own models</source>
        <translation>نماذجك</translation>
    </message>
    <message>
        <source>Add a folder with GGUF files. Moire reads what their headers say, shows which of them fit on this machine, and watches the folder for changes. Nothing is copied or changed. A folder dropped here is added, a file is opened.</source>
        <translation>أضف مجلدًا فيه ملفات GGUF. يقرأ Moire ما في ترويساتها، ويبيّن أيها يتسع له هذا الجهاز، ويراقب تغيّرات المجلد. لا يُنسخ شيء ولا يُغيَّر. المجلد المُسقَط هنا يُضاف، والملف يُفتح.</translation>
    </message>
    <message>
        <source>Nothing is downloaded unless you ask · &lt;a href=&quot;network&quot;&gt;what would connect where&lt;/a&gt;</source>
        <translation>لا يُنزَّل شيء ما لم تطلب · &lt;a href=&quot;network&quot;&gt;ما الذي يتصل وإلى أين&lt;/a&gt;</translation>
    </message>
</context>
<context>
    <name>moire::ui::Notices</name>
    <message numerus="yes">
        <source>%Ln earlier notice(s)</source>
        <translation>
            <numerusform>لا إشعارات سابقة</numerusform>
            <numerusform>إشعار سابق واحد</numerusform>
            <numerusform>إشعاران سابقان</numerusform>
            <numerusform>%Ln إشعارات سابقة</numerusform>
            <numerusform>%Ln إشعارًا سابقًا</numerusform>
            <numerusform>%Ln إشعار سابق</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::PaletteModel</name>
    <message>
        <source>No command, model or chat matches.</source>
        <translation>لا أمر أو نموذج أو محادثة مطابقة.</translation>
    </message>
</context>
<context>
    <name>moire::ui::PictureCard</name>
    <message>
        <source>Save as picture or table</source>
        <translation>حفظ كصورة أو جدول</translation>
    </message>
    <message>
        <source>Save as table</source>
        <translation>حفظ كجدول</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>حفظ %1</translation>
    </message>
    <message>
        <source>PNG image…</source>
        <translation>صورة PNG…</translation>
    </message>
    <message>
        <source>SVG drawing…</source>
        <translation>رسم SVG…</translation>
    </message>
    <message>
        <source>CSV table…</source>
        <translation>جدول CSV…</translation>
    </message>
    <message>
        <source>NumPy array…</source>
        <translation>مصفوفة NumPy…</translation>
    </message>
</context>
<context>
    <name>moire::ui::PlacementRow</name>
    <message>
        <source>Context</source>
        <translation>السياق</translation>
    </message>
    <message>
        <source>Cache type</source>
        <translation>نوع الذاكرة المؤقتة</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>الخيوط</translation>
    </message>
    <message>
        <source>Tokens of prompt and answer that the model can see.</source>
        <translation>رموز المطالبة والإجابة التي يمكن للنموذج رؤيتها.</translation>
    </message>
    <message>
        <source>Type of the keys and values kept for every token: Q8_0 takes about half the memory of F16, F32 twice as much.</source>
        <translation>نوع المفاتيح والقيم المحفوظة لكل رمز: يشغل Q8_0 نحو نصف ذاكرة F16، ويشغل F32 ضعفها.</translation>
    </message>
    <message>
        <source>Threads that compute on the CPU.</source>
        <translation>الخيوط التي تحسب على CPU.</translation>
    </message>
    <message>
        <source>Context %1</source>
        <translation>السياق %1</translation>
    </message>
    <message>
        <source>Context auto</source>
        <translation>السياق تلقائي</translation>
    </message>
    <message>
        <source>Cache %1</source>
        <translation>الذاكرة المؤقتة %1</translation>
    </message>
    <message>
        <source>Threads auto</source>
        <translation>الخيوط تلقائي</translation>
    </message>
    <message>
        <source>Threads %1</source>
        <translation>الخيوط %1</translation>
    </message>
    <message numerus="yes">
        <source>GPU, %Ln layer(s)</source>
        <translation>
            <numerusform>GPU، لا طبقات</numerusform>
            <numerusform>GPU، طبقة واحدة</numerusform>
            <numerusform>GPU، طبقتان</numerusform>
            <numerusform>GPU، %Ln طبقات</numerusform>
            <numerusform>GPU، %Ln طبقة</numerusform>
            <numerusform>GPU، %Ln طبقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>CPU, %Ln layer(s)</source>
        <translation>
            <numerusform>CPU، لا طبقات</numerusform>
            <numerusform>CPU، طبقة واحدة</numerusform>
            <numerusform>CPU، طبقتان</numerusform>
            <numerusform>CPU، %Ln طبقات</numerusform>
            <numerusform>CPU، %Ln طبقة</numerusform>
            <numerusform>CPU، %Ln طبقة</numerusform>
        </translation>
    </message>
    <message>
        <source>no GPU: %1</source>
        <translation>بلا GPU: %1</translation>
    </message>
    <message>
        <source>Needs %1 of the %2 that are free.</source>
        <translation>يلزم %1 من المتاح وهو %2.</translation>
    </message>
    <message numerus="yes">
        <source>Needs %1, but only %2 are free: choose a context of at most %Ln token(s).</source>
        <translation>
            <numerusform>يلزم %1، والمتاح %2 فقط: لا يتسع لأي سياق.</numerusform>
            <numerusform>يلزم %1، والمتاح %2 فقط: اختر سياقًا من رمز واحد على الأكثر.</numerusform>
            <numerusform>يلزم %1، والمتاح %2 فقط: اختر سياقًا من رمزين على الأكثر.</numerusform>
            <numerusform>يلزم %1، والمتاح %2 فقط: اختر سياقًا من %Ln رموز على الأكثر.</numerusform>
            <numerusform>يلزم %1، والمتاح %2 فقط: اختر سياقًا من %Ln رمزًا على الأكثر.</numerusform>
            <numerusform>يلزم %1، والمتاح %2 فقط: اختر سياقًا من %Ln رمز على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs %1, but only %2 are free: weights would be read from the file for every token.</source>
        <translation>يلزم %1، والمتاح %2 فقط: ستُقرأ الأوزان من الملف لكل رمز.</translation>
    </message>
</context>
<context>
    <name>moire::ui::PolicyButtons</name>
    <message>
        <source>bias</source>
        <translation>انحياز</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>كل الطبقات</translation>
    </message>
    <message>
        <source>off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>The router chooses another expert instead of the selected one</source>
        <translation>يختار الموجّه خبيرًا آخر بدل المحدد</translation>
    </message>
    <message>
        <source>mute</source>
        <translation>كتم</translation>
    </message>
    <message>
        <source>The selected expert is chosen as before, but its output is left out</source>
        <translation>يُختار الخبير المحدد كالسابق، لكن يُترك خرجه</translation>
    </message>
    <message>
        <source>force</source>
        <translation>فرض</translation>
    </message>
    <message>
        <source>The selected expert is always chosen</source>
        <translation>يُختار الخبير المحدد دائمًا</translation>
    </message>
    <message>
        <source>Added to the router&apos;s score of the selected expert before the choice</source>
        <translation>يُضاف إلى درجة الموجّه للخبير المحدد قبل الاختيار</translation>
    </message>
    <message>
        <source>Number of experts per token, and random experts, in all layers</source>
        <translation>عدد الخبراء لكل رمز، والخبراء العشوائيون، في كل الطبقات</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) per token, as the model does</source>
        <translation>
            <numerusform>لا خبراء لكل رمز، كما يفعل النموذج</numerusform>
            <numerusform>خبير واحد لكل رمز، كما يفعل النموذج</numerusform>
            <numerusform>خبيران لكل رمز، كما يفعل النموذج</numerusform>
            <numerusform>%Ln خبراء لكل رمز، كما يفعل النموذج</numerusform>
            <numerusform>%Ln خبيرًا لكل رمز، كما يفعل النموذج</numerusform>
            <numerusform>%Ln خبير لكل رمز، كما يفعل النموذج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) per token</source>
        <translation>
            <numerusform>لا خبراء لكل رمز</numerusform>
            <numerusform>خبير واحد لكل رمز</numerusform>
            <numerusform>خبيران لكل رمز</numerusform>
            <numerusform>%Ln خبراء لكل رمز</numerusform>
            <numerusform>%Ln خبيرًا لكل رمز</numerusform>
            <numerusform>%Ln خبير لكل رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>Random experts</source>
        <translation>خبراء عشوائيون</translation>
    </message>
    <message>
        <source>The open model has no experts</source>
        <translation>لا خبراء في النموذج المفتوح</translation>
    </message>
    <message>
        <source>Expert %1 of layer %2: %3</source>
        <translation>الخبير %1 من الطبقة %2: %3</translation>
    </message>
    <message>
        <source>%1: select an expert first</source>
        <translation>%1: حدد خبيرًا أولًا</translation>
    </message>
</context>
<context>
    <name>moire::ui::PolicyChip</name>
    <message>
        <source>%1 off</source>
        <translation>%1 متوقف</translation>
    </message>
    <message>
        <source>%1 muted</source>
        <translation>%1 مكتوم</translation>
    </message>
    <message>
        <source>%1 forced</source>
        <translation>%1 مفروض</translation>
    </message>
    <message>
        <source>%1 bias %2</source>
        <translation>%1 انحياز %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln routing rule(s)</source>
        <translation>
            <numerusform>لا قواعد توجيه</numerusform>
            <numerusform>قاعدة توجيه واحدة</numerusform>
            <numerusform>قاعدتا توجيه</numerusform>
            <numerusform>%Ln قواعد توجيه</numerusform>
            <numerusform>%Ln قاعدة توجيه</numerusform>
            <numerusform>%Ln قاعدة توجيه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) per token</source>
        <translation>
            <numerusform>لا خبراء لكل رمز</numerusform>
            <numerusform>خبير واحد لكل رمز</numerusform>
            <numerusform>خبيران لكل رمز</numerusform>
            <numerusform>%Ln خبراء لكل رمز</numerusform>
            <numerusform>%Ln خبيرًا لكل رمز</numerusform>
            <numerusform>%Ln خبير لكل رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>random experts, seed %1</source>
        <translation>خبراء عشوائيون، البذرة %1</translation>
    </message>
    <message>
        <source>Routing policy of this chat, for its next answers</source>
        <translation>سياسة التوجيه لهذه المحادثة، لإجاباتها التالية</translation>
    </message>
    <message>
        <source>Routing policy: %1</source>
        <translation>سياسة التوجيه: %1</translation>
    </message>
    <message>
        <source>Clear the routing policy</source>
        <translation>مسح سياسة التوجيه</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>إزالة: %1</translation>
    </message>
    <message>
        <source>random experts</source>
        <translation>خبراء عشوائيون</translation>
    </message>
</context>
<context>
    <name>moire::ui::PromptCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Puts the prompt into the message field</source>
        <translation>يضع المطالبة في حقل الرسالة</translation>
    </message>
</context>
<context>
    <name>moire::ui::PromptListsDialog</name>
    <message>
        <source>Each prompt is a message of a chat</source>
        <translation>كل مطالبة رسالة في محادثة</translation>
    </message>
    <message>
        <source>Read and compare</source>
        <translation>قراءة ومقارنة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Compare two lists of prompts</source>
        <translation>مقارنة قائمتي مطالبات</translation>
    </message>
    <message>
        <source>Does the model use other experts for the prompts of A than for those of B? It reads all prompts without answering them. The null exchanges the labels of whole prompts, so give ten or more in each list.</source>
        <translation>هل يستخدم النموذج لمطالبات A خبراء غير الذين يستخدمهم لمطالبات B؟ يقرأ كل المطالبات دون أن يجيب عنها. توزيع العدم يبدّل تسميات مطالبات كاملة، لذا ضع عشرًا أو أكثر في كل قائمة.</translation>
    </message>
    <message>
        <source>Prompts of A</source>
        <translation>مطالبات A</translation>
    </message>
    <message>
        <source>Write a poem about rain.
Write a poem about a lighthouse.</source>
        <translation>اكتب قصيدة عن المطر.
اكتب قصيدة عن منارة.</translation>
    </message>
    <message>
        <source>Prompts of B</source>
        <translation>مطالبات B</translation>
    </message>
    <message>
        <source>Why is the sky blue?
What is a half-life?</source>
        <translation>لماذا السماء زرقاء؟
ما عمر النصف؟</translation>
    </message>
    <message>
        <source>In the chat format of the model. Otherwise as raw text.</source>
        <translation>بصيغة محادثة النموذج. وإلا فكنص خام.</translation>
    </message>
    <message>
        <source>Tokens read</source>
        <translation>الرموز المقروءة</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>الرموز: %1 من %2</translation>
    </message>
    <message>
        <source>The prompts were not read. %1</source>
        <translation>لم تُقرأ المطالبات. %1</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>من ملف…</translation>
    </message>
    <message>
        <source>Text with one prompt a line, or JSON lines with &quot;prompt&quot;, &quot;question&quot; or &quot;text&quot;</source>
        <translation>نص فيه مطالبة في كل سطر، أو أسطر JSON فيها &quot;prompt&quot; أو &quot;question&quot; أو &quot;text&quot;</translation>
    </message>
    <message>
        <source>%1 from a file</source>
        <translation>%1 من ملف</translation>
    </message>
    <message>
        <source>%1, one a line</source>
        <translation>%1، واحدة في كل سطر</translation>
    </message>
    <message>
        <source>One prompt a line, for example:</source>
        <translation>مطالبة واحدة في كل سطر، مثلًا:</translation>
    </message>
    <message>
        <source>Prompts of %1</source>
        <translation>مطالبات %1</translation>
    </message>
    <message>
        <source>Prompts (*.txt *.jsonl)</source>
        <translation>مطالبات (*.txt *.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Open a model on the Models page first.</source>
        <translation>افتح أولًا نموذجًا في صفحة النماذج.</translation>
    </message>
    <message>
        <source>The open model is dense: it has no experts to compare. Open a Mixture-of-Experts model.</source>
        <translation>النموذج المفتوح كثيف: لا خبراء فيه للمقارنة. افتح نموذج Mixture-of-Experts.</translation>
    </message>
    <message>
        <source>list %1</source>
        <translation>القائمة %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two lists of prompts</comment>
        <translation>%1 و%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s)</source>
        <translation>
            <numerusform>لا مطالبات</numerusform>
            <numerusform>مطالبة واحدة</numerusform>
            <numerusform>مطالبتان</numerusform>
            <numerusform>%Ln مطالبات</numerusform>
            <numerusform>%Ln مطالبة</numerusform>
            <numerusform>%Ln مطالبة</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting tokens…</source>
        <translation>يجري عدّ الرموز…</translation>
    </message>
</context>
<context>
    <name>moire::ui::PromptsDialog</name>
    <message>
        <source>Add prompts</source>
        <translation>إضافة مطالبات</translation>
    </message>
    <message>
        <source>Prompts, one per line</source>
        <translation>المطالبات، واحدة في كل سطر</translation>
    </message>
    <message>
        <source>One prompt per line</source>
        <translation>مطالبة واحدة في كل سطر</translation>
    </message>
    <message>
        <source>Files of prompts</source>
        <translation>ملفات مطالبات</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>من ملف…</translation>
    </message>
    <message>
        <source>JSON lines with prompt and answer, or text with a prompt on each line</source>
        <translation>أسطر JSON فيها prompt وanswer، أو نص فيه مطالبة في كل سطر</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>File of prompts</source>
        <translation>ملف مطالبات</translation>
    </message>
    <message>
        <source>Prompts (*.jsonl *.json *.txt);;All files (*)</source>
        <translation>مطالبات (*.jsonl *.json *.txt);;كل الملفات (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new prompt(s). Those that the experiment asks already are left out.</source>
        <translation>
            <numerusform>لا مطالبات جديدة. تُستبعد المطالبات الموجودة في التجربة.</numerusform>
            <numerusform>مطالبة جديدة واحدة. تُستبعد المطالبات الموجودة في التجربة.</numerusform>
            <numerusform>مطالبتان جديدتان. تُستبعد المطالبات الموجودة في التجربة.</numerusform>
            <numerusform>%Ln مطالبات جديدة. تُستبعد المطالبات الموجودة في التجربة.</numerusform>
            <numerusform>%Ln مطالبة جديدة. تُستبعد المطالبات الموجودة في التجربة.</numerusform>
            <numerusform>%Ln مطالبة جديدة. تُستبعد المطالبات الموجودة في التجربة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>moire::ui::ReadingGrid</name>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>المعروض</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>moire::ui::ReadyExperiments</name>
    <message>
        <source>Prompts beside each other</source>
        <translation>المطالبات جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>An experiment answers the same prompts under several settings, and says what differs, by how much, and how sure that is. These run on the built-in model within minutes; each answers one question.</source>
        <translation>تجيب التجربة عن المطالبات نفسها بإعدادات عدة، وتقول ما الذي يختلف، وبأي مقدار، وما مدى اليقين في ذلك. تعمل هذه التجارب على النموذج المضمَّن خلال دقائق؛ وتجيب كل منها عن سؤال واحد.</translation>
    </message>
    <message>
        <source>Open a definition…</source>
        <translation>فتح تعريف…</translation>
    </message>
    <message>
        <source>Keeps a copy of this experiment and shows it</source>
        <translation>يحفظ نسخة من هذه التجربة ويعرضها</translation>
    </message>
</context>
<context>
    <name>moire::ui::ReasonerRow</name>
    <message>
        <source>Reason with</source>
        <translation>الاستدلال بواسطة</translation>
    </message>
    <message>
        <source>Template in which the reasoning is handed over</source>
        <translation>القالب الذي يُسلَّم فيه الاستدلال</translation>
    </message>
    <message>
        <source>The model that answers</source>
        <translation>النموذج الذي يجيب</translation>
    </message>
    <message>
        <source>Reason with %1</source>
        <translation>الاستدلال بواسطة %1</translation>
    </message>
    <message>
        <source>That model thinks about the question first. The open one then answers this text, with {question} and {reasoning} filled in. Models of this machine are loaded beside the open one.</source>
        <translation>يفكّر ذلك النموذج في السؤال أولًا. ثم يجيب النموذج المفتوح عن هذا النص بعد ملء {question} و{reasoning}. تُحمَّل نماذج هذا الجهاز بجانب المفتوح.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ReasoningPanel</name>
    <message>
        <source>Stop thinking now</source>
        <translation>إنهاء التفكير الآن</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>الاستدلال</translation>
    </message>
    <message>
        <source>Steps of the reasoning</source>
        <translation>خطوات الاستدلال</translation>
    </message>
    <message>
        <source>step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>الانجراف</translation>
    </message>
    <message>
        <source>Steps of the reasoning, as a table</source>
        <translation>خطوات الاستدلال، كجدول</translation>
    </message>
    <message>
        <source>How different the experts of neighbouring stretches of 16 tokens are: 0 for the same, 1 for none in common. Drift between steps is meaningful only if it exceeds the drift within steps.</source>
        <translation>مدى اختلاف خبراء المقاطع المتجاورة من 16 رمزًا: 0 للمتطابقة، و1 إن لم يشتركوا في شيء. لا معنى للانجراف بين الخطوات إلا إذا تجاوز الانجراف داخل الخطوات.</translation>
    </message>
    <message>
        <source>Ends the reasoning; the model then gives its answer</source>
        <translation>ينهي الاستدلال؛ ثم يعطي النموذج إجابته</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>الاستدلال</translation>
    </message>
    <message>
        <source>token</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>routing drift</source>
        <translation>انجراف التوجيه</translation>
    </message>
    <message>
        <source>The steps of the reasoning, with tokens, seconds and confidence. They appear when a model thinks before it answers.</source>
        <translation>خطوات الاستدلال، بالرموز والثواني والثقة. تظهر عندما يفكّر نموذج قبل أن يجيب.</translation>
    </message>
    <message>
        <source>This answer was given without reasoning.</source>
        <translation>أُعطيت هذه الإجابة بلا استدلال.</translation>
    </message>
    <message>
        <source>Reading the tokens…</source>
        <translation>تجري قراءة الرموز…</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln token(s) · %2 s</source>
        <translation>
            <numerusform>%L1 من 0 رمز · %2 s</numerusform>
            <numerusform>%L1 من رمز واحد · %2 s</numerusform>
            <numerusform>%L1 من رمزين · %2 s</numerusform>
            <numerusform>%L1 من %Ln رموز · %2 s</numerusform>
            <numerusform>%L1 من %Ln رمزًا · %2 s</numerusform>
            <numerusform>%L1 من %Ln رمز · %2 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) · %1 s</source>
        <translation>
            <numerusform>لا رموز · %1 s</numerusform>
            <numerusform>رمز واحد · %1 s</numerusform>
            <numerusform>رمزان · %1 s</numerusform>
            <numerusform>%Ln رموز · %1 s</numerusform>
            <numerusform>%Ln رمزًا · %1 s</numerusform>
            <numerusform>%Ln رمز · %1 s</numerusform>
        </translation>
    </message>
    <message>
        <source>Routing drift: not available, because no routing is saved with this answer.</source>
        <translation>انجراف التوجيه: غير متاح، لأنه لا توجيه محفوظ مع هذه الإجابة.</translation>
    </message>
    <message numerus="yes">
        <source>Routing drift: not available, because the reasoning is longer than %Ln token(s).</source>
        <translation>
            <numerusform>انجراف التوجيه: غير متاح، لأن الاستدلال طويل.</numerusform>
            <numerusform>انجراف التوجيه: غير متاح، لأن الاستدلال أطول من رمز واحد.</numerusform>
            <numerusform>انجراف التوجيه: غير متاح، لأن الاستدلال أطول من رمزين.</numerusform>
            <numerusform>انجراف التوجيه: غير متاح، لأن الاستدلال أطول من %Ln رموز.</numerusform>
            <numerusform>انجراف التوجيه: غير متاح، لأن الاستدلال أطول من %Ln رمزًا.</numerusform>
            <numerusform>انجراف التوجيه: غير متاح، لأن الاستدلال أطول من %Ln رمز.</numerusform>
        </translation>
    </message>
    <message>
        <source>Routing drift: reading the tokens…</source>
        <translation>انجراف التوجيه: تجري قراءة الرموز…</translation>
    </message>
    <message>
        <source>Routing drift: too few steps of 32 tokens or more to compare.</source>
        <translation>انجراف التوجيه: الخطوات المكوّنة من 32 رمزًا أو أكثر أقل من أن تُقارن.</translation>
    </message>
    <message>
        <source>Routing drift: between steps %1 (N %2), within steps %3 (N %4)</source>
        <translation>انجراف التوجيه: بين الخطوات %1 (N %2)، داخل الخطوات %3 (N %4)</translation>
    </message>
    <message>
        <source>“%1” %2 times in a row</source>
        <comment>a loop</comment>
        <translation>«%1» × %2 على التوالي</translation>
    </message>
    <message>
        <source>%1 (repeats step %2)</source>
        <translation>%1 (تكرر الخطوة %2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a step, and what repeats in it</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>moire::ui::ReplayPanel</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>KL</source>
        <translation>KL</translation>
    </message>
    <message>
        <source>Δ log p</source>
        <translation>Δ log p</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>التوجيه</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>إعادة التنفيذ</translation>
    </message>
    <message>
        <source>What is compared along the tokens of the first answer</source>
        <translation>ما يُقارن على امتداد رموز الإجابة الأولى</translation>
    </message>
    <message>
        <source>KL a token</source>
        <translation>KL لكل رمز</translation>
    </message>
    <message>
        <source>routing difference</source>
        <translation>فرق التوجيه</translation>
    </message>
    <message>
        <source>first difference</source>
        <translation>أول فرق</translation>
    </message>
    <message>
        <source>same tokens</source>
        <translation>رموز مطابقة</translation>
    </message>
    <message>
        <source>What the change did, beside its control and another seed</source>
        <translation>ما فعله التغيير، بجانب ضابطه وبذرة أخرى</translation>
    </message>
    <message>
        <source>Ask something first: an answer can then be given again with another routing.</source>
        <translation>اسأل شيئًا أولًا: ثم يمكن إعطاء الإجابة من جديد بتوجيه آخر.</translation>
    </message>
    <message>
        <source>Wait for the end of the answer.</source>
        <translation>انتظر نهاية الإجابة.</translation>
    </message>
    <message>
        <source>Open the model that gave this answer to replay it.</source>
        <translation>افتح النموذج الذي أعطى هذه الإجابة لإعادة تنفيذها.</translation>
    </message>
    <message>
        <source>Change the routing first: select an expert in the map, and turn it off, mute or force it.</source>
        <translation>غيّر التوجيه أولًا: حدد خبيرًا في الخريطة، ثم أوقفه أو اكتمه أو افرضه.</translation>
    </message>
    <message>
        <source>replay</source>
        <translation>إعادة التنفيذ</translation>
    </message>
    <message>
        <source>runs of the replay</source>
        <translation>تشغيلات إعادة التنفيذ</translation>
    </message>
    <message>
        <source>route replay</source>
        <translation>إعادة تنفيذ المسارات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Replaying with %1: %2</source>
        <translation>تجري إعادة التنفيذ مع %1: %2</translation>
    </message>
    <message>
        <source>The answer was not replayed. %1</source>
        <translation>لم يُعَد تنفيذ الإجابة. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, along the %Ln token(s) of the first answer. The new answer is kept as a branch.</source>
        <translation>
            <numerusform>%1، بلا رموز. حُفظت الإجابة الجديدة كفرع.</numerusform>
            <numerusform>%1، على امتداد الرمز الوحيد للإجابة الأولى. حُفظت الإجابة الجديدة كفرع.</numerusform>
            <numerusform>%1، على امتداد رمزي الإجابة الأولى. حُفظت الإجابة الجديدة كفرع.</numerusform>
            <numerusform>%1، على امتداد رموز الإجابة الأولى وعددها %Ln. حُفظت الإجابة الجديدة كفرع.</numerusform>
            <numerusform>%1، على امتداد رموز الإجابة الأولى وعددها %Ln. حُفظت الإجابة الجديدة كفرع.</numerusform>
            <numerusform>%1، على امتداد رموز الإجابة الأولى وعددها %Ln. حُفظت الإجابة الجديدة كفرع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gives this answer again with %1, and compares.</source>
        <translation>يعطي هذه الإجابة من جديد مع %1، ثم يقارن.</translation>
    </message>
    <message>
        <source>first difference: token %1</source>
        <translation>أول فرق: الرمز %1</translation>
    </message>
    <message>
        <source>the same text</source>
        <translation>النص نفسه</translation>
    </message>
    <message>
        <source>control: %1</source>
        <translation>الضابط: %1</translation>
    </message>
    <message>
        <source>token</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>KL, nats</source>
        <translation>KL، نات</translation>
    </message>
    <message>
        <source>Δ log p, nats</source>
        <translation>Δ log p، نات</translation>
    </message>
    <message>
        <source>%1, along the tokens of the first answer</source>
        <translation>%1، على امتداد رموز الإجابة الأولى</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>الرمز %1</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>لا فرق</translation>
    </message>
    <message>
        <source>no control</source>
        <translation>بلا ضابط</translation>
    </message>
    <message>
        <source>another seed (null)</source>
        <translation>بذرة أخرى (العدم)</translation>
    </message>
    <message>
        <source>The same change of another expert of the layer, drawn from those this answer used</source>
        <translation>التغيير نفسه لخبير آخر من الطبقة، مسحوب من الذين استخدمتهم هذه الإجابة</translation>
    </message>
    <message>
        <source>How much the text changes by chance. Along the same tokens, a seed changes nothing.</source>
        <translation>مقدار تغيّر النص مصادفةً. على امتداد الرموز نفسها لا تغيّر البذرة شيئًا.</translation>
    </message>
    <message>
        <source>The text is the same.</source>
        <translation>النص هو نفسه.</translation>
    </message>
    <message>
        <source>From token %1 on
before: %2
after: %3</source>
        <translation>ابتداءً من الرمز %1
قبل: %2
بعد: %3</translation>
    </message>
    <message>
        <source>text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>log-probability, nats</source>
        <translation>لوغاريتم الاحتمال، نات</translation>
    </message>
    <message>
        <source>after the change, nats</source>
        <translation>بعد التغيير، نات</translation>
    </message>
    <message>
        <source>control: log-probability, nats</source>
        <translation>الضابط: لوغاريتم الاحتمال، نات</translation>
    </message>
    <message>
        <source>control: KL, nats</source>
        <translation>الضابط: KL، نات</translation>
    </message>
    <message>
        <source>control: routing difference</source>
        <translation>الضابط: فرق التوجيه</translation>
    </message>
    <message>
        <source>run</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>routing policy</source>
        <translation>سياسة التوجيه</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>بذرة</translation>
    </message>
    <message>
        <source>mean KL, nats</source>
        <translation>متوسط KL، نات</translation>
    </message>
    <message>
        <source>mean Δ log p</source>
        <translation>متوسط Δ log p</translation>
    </message>
    <message>
        <source>mean routing difference</source>
        <translation>متوسط فرق التوجيه</translation>
    </message>
    <message>
        <source>change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>control</source>
        <translation>ضابط</translation>
    </message>
</context>
<context>
    <name>moire::ui::RouteForcingBox</name>
    <message>
        <source>force these routes on</source>
        <translation>فرض هذه المسارات على</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Route replay</source>
        <translation>إعادة تنفيذ المسارات</translation>
    </message>
    <message>
        <source>Another quantisation, or another model with the same layers and experts</source>
        <translation>تكميم آخر، أو نموذج آخر بالطبقات والخبراء أنفسهم</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>same experts</source>
        <translation>الخبراء أنفسهم</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>مصادفةً</translation>
    </message>
    <message>
        <source>same first expert</source>
        <translation>الخبير الأول نفسه</translation>
    </message>
    <message>
        <source>How far the model would have chosen the same experts, by layer</source>
        <translation>إلى أي حد كان النموذج سيختار الخبراء أنفسهم، حسب الطبقة</translation>
    </message>
    <message>
        <source>The routes of an answer can be forced on another quantisation: how far would it have chosen the same experts by itself?</source>
        <translation>يمكن فرض مسارات إجابة على تكميم آخر: إلى أي حد كان سيختار الخبراء أنفسهم من تلقاء نفسه؟</translation>
    </message>
    <message>
        <source>Wait for the end of the answer.</source>
        <translation>انتظر نهاية الإجابة.</translation>
    </message>
    <message>
        <source>No routing is saved with this answer.</source>
        <translation>لا توجيه محفوظ مع هذه الإجابة.</translation>
    </message>
    <message>
        <source>Open a model first.</source>
        <translation>افتح نموذجًا أولًا.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (gave this answer)</source>
        <translation>%1 (أعطى هذه الإجابة)</translation>
    </message>
    <message>
        <source>No model of this shape in the library</source>
        <translation>لا نموذج بهذا الشكل في المكتبة</translation>
    </message>
    <message>
        <source>Forcing the routes on %1: %2</source>
        <translation>يجري فرض المسارات على %1: %2</translation>
    </message>
    <message>
        <source>The routes were not forced. %1</source>
        <translation>لم تُفرض المسارات. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 would have chosen %2 of the experts itself (%3 by chance), over %Ln token(s). Mean log-probability of the answer: %4 nats as given, %5 with these routes.</source>
        <translation>
            <numerusform>كان %1 سيختار بنفسه %2 من الخبراء (مصادفةً %3)، بلا رموز. متوسط لوغاريتم احتمال الإجابة: %4 نات كما أُعطيت، و%5 بهذه المسارات.</numerusform>
            <numerusform>كان %1 سيختار بنفسه %2 من الخبراء (مصادفةً %3)، عبر رمز واحد. متوسط لوغاريتم احتمال الإجابة: %4 نات كما أُعطيت، و%5 بهذه المسارات.</numerusform>
            <numerusform>كان %1 سيختار بنفسه %2 من الخبراء (مصادفةً %3)، عبر رمزين. متوسط لوغاريتم احتمال الإجابة: %4 نات كما أُعطيت، و%5 بهذه المسارات.</numerusform>
            <numerusform>كان %1 سيختار بنفسه %2 من الخبراء (مصادفةً %3)، عبر %Ln رموز. متوسط لوغاريتم احتمال الإجابة: %4 نات كما أُعطيت، و%5 بهذه المسارات.</numerusform>
            <numerusform>كان %1 سيختار بنفسه %2 من الخبراء (مصادفةً %3)، عبر %Ln رمزًا. متوسط لوغاريتم احتمال الإجابة: %4 نات كما أُعطيت، و%5 بهذه المسارات.</numerusform>
            <numerusform>كان %1 سيختار بنفسه %2 من الخبراء (مصادفةً %3)، عبر %Ln رمز. متوسط لوغاريتم احتمال الإجابة: %4 نات كما أُعطيت، و%5 بهذه المسارات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a model of the same shape: the routes of this answer are forced on it, and compared with what it would have chosen itself.</source>
        <translation>اختر نموذجًا بالشكل نفسه: تُفرض عليه مسارات هذه الإجابة، وتُقارن بما كان سيختاره بنفسه.</translation>
    </message>
</context>
<context>
    <name>moire::ui::RoutingView</name>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Routing difference</source>
        <translation>فرق التوجيه</translation>
    </message>
    <message>
        <source>Experts by how surely they differ</source>
        <translation>الخبراء حسب مدى اليقين في اختلافهم</translation>
    </message>
    <message>
        <source>layer.expert</source>
        <translation>الطبقة.الخبير</translation>
    </message>
    <message>
        <source>difference of shares</source>
        <translation>فرق الحصص</translation>
    </message>
    <message>
        <source>p, corrected</source>
        <translation>p، مصحَّحة</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>الاختيارات</translation>
    </message>
    <message>
        <source>Where a variant chose other experts than the baseline, once both have answers. The variant is chosen in the table.</source>
        <translation>أين اختار متغيّر خبراء غير خبراء خط الأساس، متى كانت لكليهما إجابات. يُختار المتغيّر في الجدول.</translation>
    </message>
</context>
<context>
    <name>moire::ui::RulesForm</name>
    <message>
        <source>Add rule</source>
        <translation>إضافة قاعدة</translation>
    </message>
    <message>
        <source>Off: an expert is never chosen. Mute: it is chosen, but its output is left out. Force: it is always chosen. Bias: its score is changed.</source>
        <translation>إيقاف: لا يُختار الخبير أبدًا. كتم: يُختار، لكن يُترك خرجه. فرض: يُختار دائمًا. انحياز: تُغيَّر درجته.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>mute</source>
        <translation>كتم</translation>
    </message>
    <message>
        <source>force</source>
        <translation>فرض</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>انحياز</translation>
    </message>
    <message>
        <source>layer, or *</source>
        <translation>الطبقة، أو *</translation>
    </message>
    <message>
        <source>expert, from 0</source>
        <translation>الخبير، من 0</translation>
    </message>
    <message>
        <source>added, such as 1.5</source>
        <translation>المُضاف، مثل 1.5</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>إزالة هذه القاعدة</translation>
    </message>
    <message>
        <source>Rule %1: what it does</source>
        <translation>القاعدة %1: ما تفعله</translation>
    </message>
    <message>
        <source>Rule %1: layer</source>
        <translation>القاعدة %1: الطبقة</translation>
    </message>
    <message>
        <source>Rule %1: expert</source>
        <translation>القاعدة %1: الخبير</translation>
    </message>
    <message>
        <source>Rule %1: added to the score</source>
        <translation>القاعدة %1: المُضاف إلى الدرجة</translation>
    </message>
    <message>
        <source>rule %1: %2</source>
        <translation>القاعدة %1: %2</translation>
    </message>
</context>
<context>
    <name>moire::ui::ServerDialog</name>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>not available from this engine</source>
        <translation>غير متاح من هذا المحرّك</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>لم يُختبر</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>إضافة خادم</translation>
    </message>
    <message>
        <source>Change server</source>
        <translation>تغيير الخادم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>for example “Cluster”</source>
        <translation>مثلًا «عنقود»</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>The key is kept by the system&apos;s secret service. Where there is none, it is kept in memory until Moire is closed.</source>
        <translation>يُحفظ المفتاح في خدمة الأسرار بالنظام. وإن لم توجد، يبقى في الذاكرة حتى يُغلق Moire.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>the server&apos;s first one</source>
        <translation>الأول في الخادم</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>ملف الشهادة</translation>
    </message>
    <message>
        <source>those of the system</source>
        <translation>شهادات النظام</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>شهادات (*.pem *.crt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>انتظار الإجابة</translation>
    </message>
    <message>
        <source>Wait between pieces</source>
        <translation>الانتظار بين القطع</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Ask for log-probabilities and alternatives</source>
        <translation>طلب لوغاريتمات الاحتمال والبدائل</translation>
    </message>
    <message>
        <source>Ask for routed experts (tokens are then shown at the end of an answer)</source>
        <translation>طلب الخبراء الموجَّه إليهم (تُعرض الرموز عندئذٍ في نهاية الإجابة)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Lists the server&apos;s models and asks for an answer of a few tokens.</source>
        <translation>يسرد نماذج الخادم ويطلب إجابة من بضعة رموز.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>الطبقات</translation>
    </message>
    <message>
        <source>of these dense, at the start</source>
        <translation>منها كثيفة، في البداية</translation>
    </message>
    <message>
        <source>Experts in a layer</source>
        <translation>الخبراء في الطبقة</translation>
    </message>
    <message>
        <source>Experts per token</source>
        <translation>الخبراء لكل رمز</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>This connection is not encrypted: whoever is between can read chats and the key.</source>
        <translation>هذا الاتصال غير مشفّر: يمكن لمن في المنتصف قراءة المحادثات والمفتاح.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>يجري سؤال %1…</translation>
    </message>
    <message numerus="yes">
        <source>yes, with %Ln alternative(s)</source>
        <translation>
            <numerusform>نعم، بلا بدائل</numerusform>
            <numerusform>نعم، مع بديل واحد</numerusform>
            <numerusform>نعم، مع بديلين</numerusform>
            <numerusform>نعم، مع %Ln بدائل</numerusform>
            <numerusform>نعم، مع %Ln بديلًا</numerusform>
            <numerusform>نعم، مع %Ln بديل</numerusform>
        </translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>السياق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>لا رموز</numerusform>
            <numerusform>رمز واحد</numerusform>
            <numerusform>رمزان</numerusform>
            <numerusform>%Ln رموز</numerusform>
            <numerusform>%Ln رمزًا</numerusform>
            <numerusform>%Ln رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>First piece after</source>
        <translation>أول قطعة بعد</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>البث</translation>
    </message>
    <message>
        <source>Log-probabilities</source>
        <translation>لوغاريتمات الاحتمال</translation>
    </message>
    <message>
        <source>Routed experts</source>
        <translation>الخبراء الموجَّه إليهم</translation>
    </message>
    <message>
        <source>Tokenisation</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>The server answered.</source>
        <translation>أجاب الخادم.</translation>
    </message>
    <message>
        <source>There are too many servers. Remove one first.</source>
        <translation>الخوادم أكثر مما ينبغي. أزل واحدًا أولًا.</translation>
    </message>
    <message>
        <source>The key of “%1” is kept by the system&apos;s secret service.</source>
        <translation>مفتاح «%1» محفوظ في خدمة الأسرار بالنظام.</translation>
    </message>
    <message>
        <source>There is no secret service: the key of “%1” is kept in memory until Moire is closed.</source>
        <translation>لا توجد خدمة أسرار: يبقى مفتاح «%1» في الذاكرة حتى يُغلق Moire.</translation>
    </message>
    <message>
        <source>Times of its own</source>
        <translation>أزمنة الخادم نفسه</translation>
    </message>
</context>
<context>
    <name>moire::ui::ServersBlock</name>
    <message>
        <source>On servers</source>
        <translation>على الخوادم</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>مستخدَم</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>استخدام %1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>تغيير %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>“%1” was removed, with its key. Chats with it stay.</source>
        <translation>أُزيل «%1» مع مفتاحه. وتبقى محادثاته.</translation>
    </message>
    <message>
        <source>“%1” has no model yet. Test the server to choose one.</source>
        <translation>لا نموذج للخادم «%1» بعد. اختبر الخادم لاختيار نموذج.</translation>
    </message>
</context>
<context>
    <name>moire::ui::Serving</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop serving other programs</source>
        <translation>إيقاف خدمة البرامج الأخرى</translation>
    </message>
    <message>
        <source>Serve ot&amp;her programs…</source>
        <translation>خدمة ال&amp;برامج الأخرى…</translation>
    </message>
    <message>
        <source>other programs are not served</source>
        <translation>البرامج الأخرى لا تُخدم</translation>
    </message>
    <message>
        <source>serving, but chats cannot be kept</source>
        <translation>الخدمة تعمل، لكن لا يمكن حفظ المحادثات</translation>
    </message>
    <message>
        <source>other programs wait for a model</source>
        <translation>برامج أخرى تنتظر نموذجًا</translation>
    </message>
    <message>
        <source>serving at %1</source>
        <translation>الخدمة على %1</translation>
    </message>
    <message>
        <source>serving %1 at %2</source>
        <translation>خدمة %1 على %2</translation>
    </message>
</context>
<context>
    <name>moire::ui::ServingDialog</name>
    <message>
        <source>&amp;Keep what they ask and get as chats</source>
        <translation>ح&amp;فظ ما تسأله وما تتلقاه كمحادثات</translation>
    </message>
    <message>
        <source>Serve other programs</source>
        <translation>خدمة البرامج الأخرى</translation>
    </message>
    <message>
        <source>Programs that speak OpenAI&apos;s or Anthropic&apos;s interfaces can use the open model, in a context of its own. The server is off whenever Moire starts.</source>
        <translation>يمكن للبرامج التي تستخدم واجهات OpenAI أو Anthropic استخدام النموذج المفتوح في سياق خاص بها. ويكون الخادم متوقفًا كلما بدأ Moire.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>any that is free</source>
        <translation>أي منفذ حر</translation>
    </message>
    <message>
        <source>none: only programs on this machine</source>
        <translation>لا شيء: برامج هذا الجهاز فقط</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>مفتاح جديد</translation>
    </message>
    <message>
        <source>In the folder “%1” of the list of chats, with traces. Otherwise nothing of it is kept.</source>
        <translation>في المجلد «%1» من قائمة المحادثات، مع سجلات التتبع. وإلا فلا يُحفظ منها شيء.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Clients use the address %1/v1.</source>
        <translation>يستخدم العملاء العنوان %1/v1.</translation>
    </message>
    <message>
        <source>It starts as soon as a model of this machine is open.</source>
        <translation>يبدأ حالما يُفتح نموذج من هذا الجهاز.</translation>
    </message>
</context>
<context>
    <name>moire::ui::SettingList</name>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>random</source>
        <translation>عشوائية</translation>
    </message>
</context>
<context>
    <name>moire::ui::SettingRow</name>
    <message>
        <source>Reset</source>
        <translation>إعادة ضبط</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>إعادة ضبط %1</translation>
    </message>
    <message>
        <source>%1 Default: %2.</source>
        <translation>%1 الافتراضي: %2.</translation>
    </message>
</context>
<context>
    <name>moire::ui::SettingsFile</name>
    <message>
        <source>The settings in %1 cannot be read: check its permissions. Changes are not saved.</source>
        <translation>تعذّرت قراءة الإعدادات في %1: تحقق من أذوناتها. لا تُحفظ التغييرات.</translation>
    </message>
    <message>
        <source>Some settings in %1 are damaged. They have their defaults now.</source>
        <translation>بعض الإعدادات في %1 تالف. وقد أُعيد إلى قيمه الافتراضية.</translation>
    </message>
    <message>
        <source>Some settings in %1 are damaged. They have their defaults now; the file was kept as %2.</source>
        <translation>بعض الإعدادات في %1 تالف. وقد أُعيد إلى قيمه الافتراضية؛ وحُفظ الملف باسم %2.</translation>
    </message>
    <message>
        <source>The settings cannot be saved to %1: check the folder and the disk.</source>
        <translation>تعذّر حفظ الإعدادات في %1: تحقق من المجلد والقرص.</translation>
    </message>
</context>
<context>
    <name>moire::ui::SettingsPage</name>
    <message>
        <source>Search &amp;settings</source>
        <translation>البحث ف&amp;ي الإعدادات</translation>
    </message>
    <message>
        <source>&amp;What would connect where</source>
        <translation>ما الذي ي&amp;تصل وإلى أين</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Light or dark, or whichever the desktop uses.</source>
        <translation>فاتحة أو داكنة، أو كما يستخدم سطح المكتب.</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>التباين</translation>
    </message>
    <message>
        <source>High contrast has stronger borders and text.</source>
        <translation>للتباين العالي حدود ونصوص أقوى.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالٍ</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Reduced motion stops bars and menus that move.</source>
        <translation>الحركة المخفّفة توقف الأشرطة والقوائم المتحركة.</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>مخفّفة</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>المحرّك</translation>
    </message>
    <message>
        <source>These settings take effect when a model is loaded.</source>
        <translation>تسري هذه الإعدادات عند تحميل نموذج.</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>الواجهة الخلفية</translation>
    </message>
    <message>
        <source>Where models are computed; automatic uses a GPU if there is one.</source>
        <translation>أين تُحسب النماذج؛ والتلقائي يستخدم GPU إن وُجدت.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>CUDA (NVIDIA GPU)</source>
        <translation>CUDA (NVIDIA GPU)</translation>
    </message>
    <message>
        <source>Detecting…</source>
        <translation>يجري الاكتشاف…</translation>
    </message>
    <message>
        <source>Backend detected CPU CUDA GPU</source>
        <translation>الواجهة الخلفية المكتشفة المعالج بطاقة الرسوم CPU CUDA GPU Backend detected</translation>
    </message>
    <message>
        <source>Layers on the GPU</source>
        <translation>الطبقات على GPU</translation>
    </message>
    <message>
        <source>How many of the model&apos;s layers run on the GPU; the others run on the CPU.</source>
        <translation>عدد طبقات النموذج التي تعمل على GPU؛ وتعمل البقية على CPU.</translation>
    </message>
    <message>
        <source>as many as fit</source>
        <translation>بقدر ما يتسع</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>الخيوط</translation>
    </message>
    <message>
        <source>Threads that compute on the CPU.</source>
        <translation>الخيوط التي تحسب على CPU.</translation>
    </message>
    <message>
        <source>one per core</source>
        <translation>واحد لكل نواة</translation>
    </message>
    <message>
        <source>Models folders</source>
        <translation>مجلدات النماذج</translation>
    </message>
    <message>
        <source>Folders whose GGUF files are shown on the page of models.</source>
        <translation>المجلدات التي تُعرض ملفات GGUF فيها في صفحة النماذج.</translation>
    </message>
    <message>
        <source>Models folders watched add remove</source>
        <translation>النماذج مجلدات مراقبة إضافة إزالة Models folders watched add remove</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Chats, settings and measurements stay on this machine, readable only by you.</source>
        <translation>تبقى المحادثات والإعدادات والقياسات على هذا الجهاز، ولا يقرؤها سواك.</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Data database chats settings folder open</source>
        <translation>البيانات قاعدة بيانات المحادثات الإعدادات مجلد فتح Data database chats settings folder open</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Moire connects to nothing that you did not add. This is what would connect, and where to:</source>
        <translation>لا يتصل Moire بأي شيء لم تضفه. هذا ما قد يتصل، وإلى أين:</translation>
    </message>
    <message>
        <source>Network connect internet downloads links images updates statistics privacy</source>
        <translation>الشبكة اتصال إنترنت تنزيلات روابط صور تحديثات إحصاءات خصوصية Network connect internet downloads links images updates statistics privacy</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Nowhere: they are opened from this machine, and nothing is downloaded.</source>
        <translation>لا اتصال: تُفتح من هذا الجهاز، ولا يُنزَّل شيء.</translation>
    </message>
    <message>
        <source>Nowhere: questions are answered and kept on this machine.</source>
        <translation>لا اتصال: يُجاب عن الأسئلة وتُحفظ على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Kept on this machine. Questions go to one of the servers below only while you use it.</source>
        <translation>محفوظة على هذا الجهاز. لا تذهب الأسئلة إلى أحد الخوادم أدناه إلا أثناء استخدامك له.</translation>
    </message>
    <message>
        <source>Experiment “%1”</source>
        <translation>التجربة «%1»</translation>
    </message>
    <message>
        <source>%1, while you run it.</source>
        <translation>%1، أثناء تشغيلك لها.</translation>
    </message>
    <message>
        <source>Nowhere: %1 is not among the servers that you added.</source>
        <translation>لا اتصال: %1 ليس بين الخوادم التي أضفتها.</translation>
    </message>
    <message>
        <source>Links in answers</source>
        <translation>الروابط في الإجابات</translation>
    </message>
    <message>
        <source>The address that is shown, in your browser, only after you agree.</source>
        <translation>العنوان المعروض، في متصفحك، وبعد موافقتك فقط.</translation>
    </message>
    <message>
        <source>Images in answers</source>
        <translation>الصور في الإجابات</translation>
    </message>
    <message>
        <source>Nowhere: they are not loaded.</source>
        <translation>لا اتصال: لا تُحمَّل.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>التحديثات</translation>
    </message>
    <message>
        <source>A page in your browser, only after you agree (Help, Check for updates).</source>
        <translation>صفحة في متصفحك، وبعد موافقتك فقط (مساعدة، التحقق من التحديثات).</translation>
    </message>
    <message>
        <source>Statistics and crash reports</source>
        <translation>الإحصاءات وتقارير الانهيار</translation>
    </message>
    <message>
        <source>Nowhere: none are sent.</source>
        <translation>لا اتصال: لا يُرسل شيء منها.</translation>
    </message>
    <message>
        <source>The open model still runs with the settings it was loaded with.</source>
        <translation>ما زال النموذج المفتوح يعمل بالإعدادات التي حُمِّل بها.</translation>
    </message>
    <message>
        <source>Reload now</source>
        <translation>إعادة التحميل الآن</translation>
    </message>
    <message>
        <source>No setting matches “%1”.</source>
        <translation>لا إعداد يطابق «%1».</translation>
    </message>
    <message>
        <source>Detected: %1</source>
        <translation>المكتشف: %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>The language of all texts, numbers and dates.</source>
        <translation>لغة كل النصوص والأعداد والتواريخ.</translation>
    </message>
    <message>
        <source>%1, when you test it, and with every question while you use it or have it reason.</source>
        <translation>%1، عندما تختبره، ومع كل سؤال أثناء استخدامك له أو إسناد الاستدلال إليه.</translation>
    </message>
    <message>
        <source>%1, in your browser, only after you agree (Help, Check for updates).</source>
        <translation>%1، في متصفحك، وبعد موافقتك فقط (مساعدة، التحقق من التحديثات).</translation>
    </message>
</context>
<context>
    <name>moire::ui::ShortcutsDialog</name>
    <message>
        <source>Message field</source>
        <translation>حقل الرسالة</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>سطر جديد</translation>
    </message>
    <message>
        <source>Previous or next message</source>
        <translation>الرسالة السابقة أو التالية</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Step through tokens</source>
        <translation>التنقل بين الرموز</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>البحث في الاختصارات</translation>
    </message>
</context>
<context>
    <name>moire::ui::StatusLine</name>
    <message numerus="yes">
        <source>processing the prompt: %L1 of %Ln token(s)</source>
        <translation>
            <numerusform>معالجة المطالبة: %L1 من 0 رمز</numerusform>
            <numerusform>معالجة المطالبة: %L1 من رمز واحد</numerusform>
            <numerusform>معالجة المطالبة: %L1 من رمزين</numerusform>
            <numerusform>معالجة المطالبة: %L1 من %Ln رموز</numerusform>
            <numerusform>معالجة المطالبة: %L1 من %Ln رمزًا</numerusform>
            <numerusform>معالجة المطالبة: %L1 من %Ln رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting for the answer in another chat</source>
        <translation>في انتظار الإجابة في محادثة أخرى</translation>
    </message>
    <message>
        <source>TTFT</source>
        <translation>TTFT</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>لا رموز</numerusform>
            <numerusform>رمز واحد</numerusform>
            <numerusform>رمزان</numerusform>
            <numerusform>%Ln رموز</numerusform>
            <numerusform>%Ln رمزًا</numerusform>
            <numerusform>%Ln رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>questions go to %1</source>
        <translation>تذهب الأسئلة إلى %1</translation>
    </message>
    <message>
        <source>%1 · offline</source>
        <translation>%1 · دون اتصال</translation>
    </message>
    <message>
        <source>no model is open · offline</source>
        <translation>لا نموذج مفتوح · دون اتصال</translation>
    </message>
</context>
<context>
    <name>moire::ui::TokenPanel</name>
    <message numerus="yes">
        <source>%Ln byte(s) %1</source>
        <translation>
            <numerusform>لا بايتات %1</numerusform>
            <numerusform>بايت واحد %1</numerusform>
            <numerusform>بايتان %1</numerusform>
            <numerusform>%Ln بايتات %1</numerusform>
            <numerusform>%Ln بايتًا %1</numerusform>
            <numerusform>%Ln بايت %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>← → step</source>
        <translation>← → خطوة</translation>
    </message>
    <message>
        <source>How much higher the router scored the lowest expert that it chose than the first one that it left out. Below 0.01 the choice could as well have been another.</source>
        <translation>بكم زادت درجة الموجّه لأدنى خبير اختاره على أول خبير تركه. ما دون 0.01 كان يمكن أن يكون الاختيار غيره.</translation>
    </message>
    <message>
        <source>Experts of the token by layer</source>
        <translation>خبراء الرمز حسب الطبقة</translation>
    </message>
    <message>
        <source>Most probable tokens at this position</source>
        <translation>الرموز الأرجح في هذا الموضع</translation>
    </message>
    <message>
        <source>token</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>experts of the token</source>
        <translation>خبراء الرمز</translation>
    </message>
    <message>
        <source>tokens of the reply</source>
        <translation>رموز الإجابة</translation>
    </message>
    <message>
        <source>Shows a token of an answer: how probable it was, the alternatives, and which experts produced it.</source>
        <translation>يعرض رمزًا من إجابة: مدى احتماله، والبدائل، وأي الخبراء أنتجوه.</translation>
    </message>
    <message>
        <source>This answer was saved without token records.</source>
        <translation>حُفظت هذه الإجابة بلا سجلات للرموز.</translation>
    </message>
    <message>
        <source>Click a word of the answer, or use the arrow keys, to see how probable it was, the alternatives, and which experts produced it.</source>
        <translation>انقر كلمة من الإجابة، أو استخدم مفاتيح الأسهم، لترى مدى احتمالها، والبدائل، وأي الخبراء أنتجوها.</translation>
    </message>
    <message>
        <source>Reading the token…</source>
        <translation>تجري قراءة الرمز…</translation>
    </message>
    <message>
        <source>The token cannot be read: %1</source>
        <translation>تعذّرت قراءة الرمز: %1</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(لا شيء)</translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation>الرمز %1</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>غير مسجَّل</translation>
    </message>
    <message>
        <source>%1 nats</source>
        <translation>%1 نات</translation>
    </message>
    <message>
        <source>p &lt;b&gt;%1&lt;/b&gt; &amp;nbsp; H &lt;b&gt;%2&lt;/b&gt;</source>
        <translation>p &lt;b&gt;%1&lt;/b&gt; &amp;nbsp; H &lt;b&gt;%2&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Probability %1, entropy %2</source>
        <translation>الاحتمال %1، الإنتروبيا %2</translation>
    </message>
    <message>
        <source>Probability of this token, and entropy of the distribution it was drawn from, before temperature and filters</source>
        <translation>احتمال هذا الرمز، وإنتروبيا التوزيع الذي سُحب منه، قبل درجة الحرارة والمرشّحات</translation>
    </message>
    <message>
        <source>no id from this engine</source>
        <translation>لا معرّف من هذا المحرّك</translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>المعرّف %1</translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation>الرتبة %1</translation>
    </message>
    <message>
        <source>rank above %1</source>
        <translation>الرتبة فوق %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>الاستدلال</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>مطالبة</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>إجابة</translation>
    </message>
    <message>
        <source>forced, not drawn</source>
        <translation>مفروض، لم يُسحب</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>الرمز %1</translation>
    </message>
    <message>
        <source>made by %1</source>
        <translation>أنتجه %1</translation>
    </message>
    <message>
        <source>Enter or a double click: another answer that goes on from this token</source>
        <translation>Enter أو نقرة مزدوجة: إجابة أخرى تتابع من هذا الرمز</translation>
    </message>
    <message>
        <source>id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>الاحتمال</translation>
    </message>
    <message>
        <source>(text not kept)</source>
        <translation>(النص غير محفوظ)</translation>
    </message>
    <message>
        <source>%1, probability %2, drawn</source>
        <translation>%1، الاحتمال %2، مسحوب</translation>
    </message>
    <message>
        <source>%1, probability %2</source>
        <translation>%1، الاحتمال %2</translation>
    </message>
    <message>
        <source>Router margin: not available, because the scores of experts that were not chosen are not recorded with this token.</source>
        <translation>هامش الموجّه: غير متاح، لأن درجات الخبراء غير المختارين غير مسجَّلة مع هذا الرمز.</translation>
    </message>
    <message>
        <source>Router margin: smallest %1, in layer %2; no near tie</source>
        <translation>هامش الموجّه: الأصغر %1، في الطبقة %2؛ لا شبه تعادل</translation>
    </message>
    <message numerus="yes">
        <source>Router margin: %Ln near tie(s), in layers %1</source>
        <translation>
            <numerusform>هامش الموجّه: لا شبه تعادل، في الطبقات %1</numerusform>
            <numerusform>هامش الموجّه: شبه تعادل واحد، في الطبقات %1</numerusform>
            <numerusform>هامش الموجّه: حالتا شبه تعادل، في الطبقات %1</numerusform>
            <numerusform>هامش الموجّه: %Ln حالات شبه تعادل، في الطبقات %1</numerusform>
            <numerusform>هامش الموجّه: %Ln حالة شبه تعادل، في الطبقات %1</numerusform>
            <numerusform>هامش الموجّه: %Ln حالة شبه تعادل، في الطبقات %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Times by stage: not recorded for this token.</source>
        <translation>الأزمنة حسب المرحلة: غير مسجَّلة لهذا الرمز.</translation>
    </message>
    <message>
        <source>Evaluated in ms: %1</source>
        <translation>زمن الحساب بوحدة ms: %1</translation>
    </message>
    <message>
        <source>Server %1 ms · network %2 ms</source>
        <translation>الخادم %1 ms · الشبكة %2 ms</translation>
    </message>
</context>
<context>
    <name>moire::ui::TooLongBar</name>
    <message>
        <source>&amp;Edit the message</source>
        <translation>ت&amp;حرير الرسالة</translation>
    </message>
    <message>
        <source>They stay in the chat, but are no longer sent to the model.</source>
        <translation>تبقى في المحادثة، لكنها لا تُرسل بعد الآن إلى النموذج.</translation>
    </message>
    <message>
        <source>Loads the model again with a larger context.</source>
        <translation>يحمّل النموذج من جديد بسياق أكبر.</translation>
    </message>
    <message numerus="yes">
        <source>The chat and this message take %Ln token(s), but the context holds %1. Nothing was sent.</source>
        <translation>
            <numerusform>لا تشغل المحادثة وهذه الرسالة أي رمز، والسياق يتسع لـ %1. لم يُرسل شيء.</numerusform>
            <numerusform>تشغل المحادثة وهذه الرسالة رمزًا واحدًا، لكن السياق يتسع لـ %1. لم يُرسل شيء.</numerusform>
            <numerusform>تشغل المحادثة وهذه الرسالة رمزين، لكن السياق يتسع لـ %1. لم يُرسل شيء.</numerusform>
            <numerusform>تشغل المحادثة وهذه الرسالة %Ln رموز، لكن السياق يتسع لـ %1. لم يُرسل شيء.</numerusform>
            <numerusform>تشغل المحادثة وهذه الرسالة %Ln رمزًا، لكن السياق يتسع لـ %1. لم يُرسل شيء.</numerusform>
            <numerusform>تشغل المحادثة وهذه الرسالة %Ln رمز، لكن السياق يتسع لـ %1. لم يُرسل شيء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chat and this message take more than %Ln token(s), but the context holds %1. Nothing was sent.</source>
        <translation>
            <numerusform>تشغل المحادثة وهذه الرسالة رموزًا، لكن السياق يتسع لـ %1. لم يُرسل شيء.</numerusform>
            <numerusform>تشغل المحادثة وهذه الرسالة أكثر من رمز واحد، لكن السياق يتسع لـ %1. لم يُرسل شيء.</numerusform>
            <numerusform>تشغل المحادثة وهذه الرسالة أكثر من رمزين، لكن السياق يتسع لـ %1. لم يُرسل شيء.</numerusform>
            <numerusform>تشغل المحادثة وهذه الرسالة أكثر من %Ln رموز، لكن السياق يتسع لـ %1. لم يُرسل شيء.</numerusform>
            <numerusform>تشغل المحادثة وهذه الرسالة أكثر من %Ln رمزًا، لكن السياق يتسع لـ %1. لم يُرسل شيء.</numerusform>
            <numerusform>تشغل المحادثة وهذه الرسالة أكثر من %Ln رمز، لكن السياق يتسع لـ %1. لم يُرسل شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>The message alone is too long for this model: shorten it.</source>
        <translation>الرسالة وحدها أطول مما يتسع له هذا النموذج: اختصرها.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Forget the %Ln oldest message(s)</source>
        <translation>
            <numerusform>&amp;نسيان لا شيء</numerusform>
            <numerusform>&amp;نسيان أقدم رسالة</numerusform>
            <numerusform>&amp;نسيان أقدم رسالتين</numerusform>
            <numerusform>&amp;نسيان أقدم %Ln رسائل</numerusform>
            <numerusform>&amp;نسيان أقدم %Ln رسالة</numerusform>
            <numerusform>&amp;نسيان أقدم %Ln رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Larger context: %Ln token(s) (%1)</source>
        <translation>
            <numerusform>سياق أ&amp;كبر: لا رموز (%1)</numerusform>
            <numerusform>سياق أ&amp;كبر: رمز واحد (%1)</numerusform>
            <numerusform>سياق أ&amp;كبر: رمزان (%1)</numerusform>
            <numerusform>سياق أ&amp;كبر: %Ln رموز (%1)</numerusform>
            <numerusform>سياق أ&amp;كبر: %Ln رمزًا (%1)</numerusform>
            <numerusform>سياق أ&amp;كبر: %Ln رمز (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The question with the reasoning takes %Ln token(s), but the context holds %1. The reasoning is kept.</source>
        <translation>
            <numerusform>لا يشغل السؤال مع الاستدلال أي رمز، والسياق يتسع لـ %1. الاستدلال محفوظ.</numerusform>
            <numerusform>يشغل السؤال مع الاستدلال رمزًا واحدًا، لكن السياق يتسع لـ %1. الاستدلال محفوظ.</numerusform>
            <numerusform>يشغل السؤال مع الاستدلال رمزين، لكن السياق يتسع لـ %1. الاستدلال محفوظ.</numerusform>
            <numerusform>يشغل السؤال مع الاستدلال %Ln رموز، لكن السياق يتسع لـ %1. الاستدلال محفوظ.</numerusform>
            <numerusform>يشغل السؤال مع الاستدلال %Ln رمزًا، لكن السياق يتسع لـ %1. الاستدلال محفوظ.</numerusform>
            <numerusform>يشغل السؤال مع الاستدلال %Ln رمز، لكن السياق يتسع لـ %1. الاستدلال محفوظ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::TransferBar</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>moire::ui::VariantDialog</name>
    <message>
        <source>Add a variant</source>
        <translation>إضافة متغيّر</translation>
    </message>
    <message>
        <source>Add variant</source>
        <translation>إضافة متغيّر</translation>
    </message>
    <message>
        <source>variant %1</source>
        <translation>المتغيّر %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::VariantForm</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>as is</source>
        <translation>كما هو</translation>
    </message>
    <message>
        <source>A built-in model, or the path of a model file</source>
        <translation>نموذج مضمَّن، أو مسار ملف نموذج</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>كما هو</translation>
    </message>
    <message>
        <source>Quantised to</source>
        <translation>التكميم إلى</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>مطالبة النظام</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>the model&apos;s</source>
        <translation>ما للنموذج</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>درجة الحرارة</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Maximum answer tokens</source>
        <translation>أقصى عدد لرموز الإجابة</translation>
    </message>
    <message>
        <source>Thinking budget, tokens</source>
        <translation>ميزانية التفكير، بالرموز</translation>
    </message>
    <message>
        <source>Experts per token</source>
        <translation>الخبراء لكل رمز</translation>
    </message>
    <message>
        <source>Random experts, seed</source>
        <translation>خبراء عشوائيون، البذرة</translation>
    </message>
    <message>
        <source>not random</source>
        <translation>غير عشوائي</translation>
    </message>
    <message>
        <source>Rules for experts</source>
        <translation>قواعد الخبراء</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
</context>
<context>
    <name>moire::ui::VariantsTable</name>
    <message>
        <source>Variants and metrics</source>
        <translation>المتغيّرات والمقاييس</translation>
    </message>
</context>
<context>
    <name>moire::widgets::CurveChart</name>
    <message>
        <source>Curves</source>
        <translation>المنحنيات</translation>
    </message>
    <message>
        <source>curve</source>
        <translation>المنحنى</translation>
    </message>
    <message>
        <source>value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>lower end</source>
        <translation>الطرف الأدنى</translation>
    </message>
    <message>
        <source>upper end</source>
        <translation>الطرف الأعلى</translation>
    </message>
</context>
<context>
    <name>moire::widgets::ExpertMap</name>
    <message>
        <source>Experts by layer</source>
        <translation>الخبراء حسب الطبقة</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>بالتساوي</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>الطبقة %1</translation>
    </message>
    <message>
        <source>%1, experts by index</source>
        <translation>%1، الخبراء حسب الرقم</translation>
    </message>
    <message>
        <source>%1, experts in the layer&apos;s order</source>
        <translation>%1، الخبراء بترتيب الطبقة</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>الإنتروبيا</translation>
    </message>
    <message>
        <source>load</source>
        <translation>الحِمل</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>كثيف</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>الخبير</translation>
    </message>
    <message>
        <source>experts, ordered in each layer</source>
        <translation>الخبراء، مرتبين في كل طبقة</translation>
    </message>
    <message>
        <source>expert %1</source>
        <translation>الخبير %1</translation>
    </message>
    <message>
        <source>position %1</source>
        <translation>الموضع %1</translation>
    </message>
    <message>
        <source>%1: mean %2, maximum %3 in layer %4</source>
        <translation>%1: المتوسط %2، الأقصى %3 في الطبقة %4</translation>
    </message>
    <message>
        <source>%1, entropy over layers %2 of %3 nats</source>
        <translation>%1، الإنتروبيا عبر الطبقات %2 من %3 نات</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>الطبقة %1</translation>
    </message>
    <message>
        <source>dense, without experts</source>
        <translation>كثيفة، بلا خبراء</translation>
    </message>
    <message>
        <source>router entropy %1 of %2 nats</source>
        <translation>إنتروبيا الموجّه %1 من %2 نات</translation>
    </message>
    <message>
        <source>load, maximum over mean: %1</source>
        <translation>الحِمل، الأقصى / المتوسط: %1</translation>
    </message>
    <message>
        <source>Layer %1, expert %2: %3 %4, N %5</source>
        <translation>الطبقة %1، الخبير %2: %3 %4، N %5</translation>
    </message>
    <message>
        <source>(uniform %1)</source>
        <translation>(بالتساوي %1)</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>مختار</translation>
    </message>
    <message>
        <source>forced</source>
        <translation>مفروض</translation>
    </message>
    <message>
        <source>off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>biased</source>
        <translation>منحاز</translation>
    </message>
    <message>
        <source>too few tokens</source>
        <translation>رموز قليلة جدًا</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>entropy of the layer, nats</source>
        <translation>إنتروبيا الطبقة، نات</translation>
    </message>
    <message>
        <source>load of the layer</source>
        <translation>حِمل الطبقة</translation>
    </message>
</context>
<context>
    <name>moire::widgets::ExpertStrip</name>
    <message>
        <source>Experts of the token</source>
        <translation>خبراء الرمز</translation>
    </message>
    <message>
        <source>Layer %1, shared expert %2: gate %3</source>
        <translation>الطبقة %1، الخبير المشترك %2: البوابة %3</translation>
    </message>
    <message>
        <source>Layer %1, expert %2: gate %3</source>
        <translation>الطبقة %1، الخبير %2: البوابة %3</translation>
    </message>
    <message>
        <source>router margin to the first expert left out: %1, a near tie</source>
        <translation>هامش الموجّه إلى أول خبير متروك: %1، شبه تعادل</translation>
    </message>
    <message>
        <source>router margin to the first expert left out: %1</source>
        <translation>هامش الموجّه إلى أول خبير متروك: %1</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>الخبير</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>router margin</source>
        <translation>هامش الموجّه</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>مشترك</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>مختار</translation>
    </message>
    <message>
        <source>top: shared</source>
        <translation>الأعلى: المشتركون</translation>
    </message>
    <message>
        <source>height: gate weight</source>
        <translation>الارتفاع: وزن البوابة</translation>
    </message>
    <message>
        <source>height: gate weight · below: router margin</source>
        <translation>الارتفاع: وزن البوابة · أسفل: هامش الموجّه</translation>
    </message>
</context>
<context>
    <name>moire::widgets::Histogram</name>
    <message>
        <source>Histogram</source>
        <translation>المدرّج التكراري</translation>
    </message>
    <message>
        <source>from</source>
        <translation>من</translation>
    </message>
    <message>
        <source>%1 from</source>
        <translation>%1 من</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>مصادفةً</translation>
    </message>
</context>
<context>
    <name>moire::widgets::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <translation>تجاهل (Esc)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
</context>
<context>
    <name>moire::widgets::Picture</name>
    <message>
        <source>Choose a file name that ends in .png, .svg, .csv or .npy.</source>
        <translation>اختر اسم ملف ينتهي بـ .png أو .svg أو .csv أو .npy.</translation>
    </message>
    <message>
        <source>Choose a file name that ends in .png or .svg.</source>
        <translation>اختر اسم ملف ينتهي بـ .png أو .svg.</translation>
    </message>
    <message>
        <source>Choose a file name that ends in .csv or .npy.</source>
        <translation>اختر اسم ملف ينتهي بـ .csv أو .npy.</translation>
    </message>
    <message>
        <source>The picture could not be drawn.</source>
        <translation>تعذّر رسم الصورة.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>تعذّرت كتابة %1: %2</translation>
    </message>
</context>
<context>
    <name>moire::widgets::RailButton</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a page and its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>moire::widgets::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>moire::widgets::StepTimeline</name>
    <message>
        <source>Reasoning steps</source>
        <translation>خطوات الاستدلال</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>الخطوة %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s), %1, confidence %2</source>
        <translation>
            <numerusform>لا رموز، %1، الثقة %2</numerusform>
            <numerusform>رمز واحد، %1، الثقة %2</numerusform>
            <numerusform>رمزان، %1، الثقة %2</numerusform>
            <numerusform>%Ln رموز، %1، الثقة %2</numerusform>
            <numerusform>%Ln رمزًا، %1، الثقة %2</numerusform>
            <numerusform>%Ln رمز، %1، الثقة %2</numerusform>
        </translation>
    </message>
    <message>
        <source>routing drift %1</source>
        <translation>انجراف التوجيه %1</translation>
    </message>
    <message>
        <source>step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>الثواني</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>الانجراف</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>تكرر</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>repeats step %1</source>
        <translation>تكرر الخطوة %1</translation>
    </message>
    <message>
        <source>token</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>routing drift</source>
        <translation>انجراف التوجيه</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>الميزانية %1</translation>
    </message>
</context>
<context>
    <name>moire::widgets::TokenBars</name>
    <message>
        <source>Time per token</source>
        <translation>الزمن لكل رمز</translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation>الرمز %1</translation>
    </message>
    <message numerus="yes">
        <source>Prefill: %Ln token(s) in %1</source>
        <translation>
            <numerusform>المعالجة المسبقة: لا رموز في %1</numerusform>
            <numerusform>المعالجة المسبقة: رمز واحد في %1</numerusform>
            <numerusform>المعالجة المسبقة: رمزان في %1</numerusform>
            <numerusform>المعالجة المسبقة: %Ln رموز في %1</numerusform>
            <numerusform>المعالجة المسبقة: %Ln رمزًا في %1</numerusform>
            <numerusform>المعالجة المسبقة: %Ln رمز في %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, ms</source>
        <translation>%1, ms</translation>
    </message>
    <message>
        <source>token</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>prefill</source>
        <translation>معالجة مسبقة</translation>
    </message>
    <message>
        <source>%1 tok</source>
        <comment>tokens, in a narrow place</comment>
        <translation>%1 رمز</translation>
    </message>
</context>
<context>
    <name>moire::widgets::TranscriptView</name>
    <message>
        <source>Opens its text</source>
        <translation>يفتح نصه</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>إجابة</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>الحوار</translation>
    </message>
    <message>
        <source>Jump to the end</source>
        <translation>الانتقال إلى النهاية</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>القراءة جارية…</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>محرَّرة</translation>
    </message>
    <message>
        <source>no longer in the context</source>
        <translation>لم تعد في السياق</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>الاستدلال</translation>
    </message>
    <message numerus="yes">
        <source>Show all (%Ln character(s))</source>
        <translation>
            <numerusform>عرض الكل (لا أحرف)</numerusform>
            <numerusform>عرض الكل (حرف واحد)</numerusform>
            <numerusform>عرض الكل (حرفان)</numerusform>
            <numerusform>عرض الكل (%Ln أحرف)</numerusform>
            <numerusform>عرض الكل (%Ln حرفًا)</numerusform>
            <numerusform>عرض الكل (%Ln حرف)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>عرض أقل</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>الإصدار السابق</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>الإصدار التالي</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>نسخ الشيفرة</translation>
    </message>
    <message>
        <source>Scroll long lines</source>
        <translation>تمرير الأسطر الطويلة</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>التفاف الأسطر الطويلة</translation>
    </message>
    <message>
        <source>Hide reasoning</source>
        <translation>إخفاء الاستدلال</translation>
    </message>
    <message>
        <source>Show reasoning</source>
        <translation>إظهار الاستدلال</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an attached file and its size</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>text</source>
        <translation>النص</translation>
    </message>
</context>
</TS>
