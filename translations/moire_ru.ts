<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>About</name>
    <message>
        <source>About Moire</source>
        <translation>О программе Moire</translation>
    </message>
    <message>
        <source>Moire %1</source>
        <translation>Moire %1</translation>
    </message>
    <message>
        <source>A desktop microscope for Mixture-of-Experts language models. It runs models on this computer, and connects only to servers that you add.

Free software under the GNU General Public License, version 3 or later; there is no warranty.

Built with Qt %1, SQLite, PCRE2, OpenSSL, nlohmann-json and md4c.</source>
        <translation>Настольный микроскоп для языковых моделей Mixture-of-Experts. Программа запускает модели на этом компьютере и подключается только к серверам, которые вы добавили.

Свободное ПО под лицензией GNU General Public License версии 3 или новее; без каких-либо гарантий.

Создано с использованием Qt %1, SQLite, PCRE2, OpenSSL, nlohmann-json и md4c.</translation>
    </message>
</context>
<context>
    <name>AtlasText</name>
    <message>
        <source>imported</source>
        <translation>импортировано</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s)</source>
        <translation>
            <numerusform>%Ln чат</numerusform>
            <numerusform>%Ln чата</numerusform>
            <numerusform>%Ln чатов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s)</source>
        <translation>
            <numerusform>%Ln промпт</numerusform>
            <numerusform>%Ln промпта</numerusform>
            <numerusform>%Ln промптов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sequence(s)</source>
        <translation>
            <numerusform>%Ln последовательность</numerusform>
            <numerusform>%Ln последовательности</numerusform>
            <numerusform>%Ln последовательностей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln токен</numerusform>
            <numerusform>%Ln токена</numerusform>
            <numerusform>%Ln токенов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) with a routing policy left out: they do not show what the model does by itself.</source>
        <translation>
            <numerusform>Исключён %Ln ответ с политикой маршрутизации: он не показывает, что модель делает сама.</numerusform>
            <numerusform>Исключено %Ln ответа с политикой маршрутизации: они не показывают, что модель делает сама.</numerusform>
            <numerusform>Исключено %Ln ответов с политикой маршрутизации: они не показывают, что модель делает сама.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) without a routing policy left out.</source>
        <translation>
            <numerusform>Исключён %Ln ответ без политики маршрутизации.</numerusform>
            <numerusform>Исключено %Ln ответа без политики маршрутизации.</numerusform>
            <numerusform>Исключено %Ln ответов без политики маршрутизации.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers with a routing policy are counted: they do not show what the model does by itself.</source>
        <translation>Учтены и ответы с политикой маршрутизации: они не показывают, что модель делает сама.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copied answer(s) counted once.</source>
        <translation>
            <numerusform>%Ln скопированный ответ учтён один раз.</numerusform>
            <numerusform>%Ln скопированных ответа учтены по одному разу.</numerusform>
            <numerusform>%Ln скопированных ответов учтены по одному разу.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) without recorded routing.</source>
        <translation>
            <numerusform>%Ln ответ без записанной маршрутизации.</numerusform>
            <numerusform>%Ln ответа без записанной маршрутизации.</numerusform>
            <numerusform>%Ln ответов без записанной маршрутизации.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) left out: their routes have other layers or experts than the rest.</source>
        <translation>
            <numerusform>Исключён %Ln ответ: слои или эксперты в его маршрутах не такие, как в остальных.</numerusform>
            <numerusform>Исключено %Ln ответа: слои или эксперты в их маршрутах не такие, как в остальных.</numerusform>
            <numerusform>Исключено %Ln ответов: слои или эксперты в их маршрутах не такие, как в остальных.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) left out: their routes do not have the model&apos;s shape.</source>
        <translation>
            <numerusform>Исключён %Ln токен: его маршруты не соответствуют форме модели.</numerusform>
            <numerusform>Исключено %Ln токена: их маршруты не соответствуют форме модели.</numerusform>
            <numerusform>Исключено %Ln токенов: их маршруты не соответствуют форме модели.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) left out: their routes are damaged.</source>
        <translation>
            <numerusform>Исключён %Ln токен: его маршруты повреждены.</numerusform>
            <numerusform>Исключено %Ln токена: их маршруты повреждены.</numerusform>
            <numerusform>Исключено %Ln токенов: их маршруты повреждены.</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of the session database is damaged and was left out. Run &quot;moire-cli sessions check&quot;.</source>
        <translation>Часть базы данных сеансов повреждена и исключена. Выполните «moire-cli sessions check».</translation>
    </message>
    <message>
        <source>The model&apos;s file is not here, so the number of experts is that of the highest one chosen: %1.</source>
        <translation>Файла модели здесь нет, поэтому число экспертов взято по наибольшему выбранному номеру: %1.</translation>
    </message>
    <message>
        <source>gate weights</source>
        <translation>веса гейтов</translation>
    </message>
    <message>
        <source>token ids</source>
        <translation>id токенов</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>тексты</translation>
    </message>
    <message>
        <source>which choices belong to one token</source>
        <translation>какие выборы относятся к одному токену</translation>
    </message>
    <message>
        <source>the model&apos;s shape</source>
        <translation>форма модели</translation>
    </message>
    <message>
        <source>Not recorded in this file: %1.</source>
        <translation>В этом файле не записано: %1.</translation>
    </message>
</context>
<context>
    <name>ChatSettingsRows</name>
    <message>
        <source>New chats</source>
        <translation>Новые чаты</translation>
    </message>
    <message>
        <source>New chats start with these settings. Each chat can then change its own, next to the message field.</source>
        <translation>Новые чаты начинаются с этими настройками. Затем каждый чат может изменить свои — рядом с полем сообщения.</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Системный промпт</translation>
    </message>
    <message>
        <source>Tells the model how to behave, before the first question.</source>
        <translation>Указывает модели, как себя вести, ещё до первого вопроса.</translation>
    </message>
    <message>
        <source>Recommended sampling</source>
        <translation>Рекомендуемое сэмплирование</translation>
    </message>
    <message>
        <source>Uses the values that the model file recommends. Settings the file leaves out use the defaults; the sampling values below are then unused.</source>
        <translation>Берёт значения, рекомендованные в файле модели. Для настроек, которых там нет, берутся значения по умолчанию; параметры сэмплирования ниже при этом не используются.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Температура</translation>
    </message>
    <message>
        <source>Higher values make unlikely tokens more frequent; 0 always takes the most likely one.</source>
        <translation>Чем выше значение, тем чаще выпадают маловероятные токены; 0 — всегда самый вероятный.</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Considers only this many of the most likely tokens.</source>
        <translation>Рассматривает только столько самых вероятных токенов.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выкл.</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Considers only the most likely tokens that together have this probability; 1 is off.</source>
        <translation>Рассматривает только самые вероятные токены с такой суммарной вероятностью; 1 — выключено.</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Drops tokens less likely than this share of the most likely one; 0 is off.</source>
        <translation>Отбрасывает токены, вероятность которых меньше этой доли от самого вероятного; 0 — выключено.</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>Штраф за повторы</translation>
    </message>
    <message>
        <source>Makes tokens that occurred recently less likely; 1 is off.</source>
        <translation>Делает недавно встречавшиеся токены менее вероятными; 1 — выключено.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Сид</translation>
    </message>
    <message>
        <source>The same seed, question and settings give the same answer.</source>
        <translation>Одинаковые сид, вопрос и настройки дают одинаковый ответ.</translation>
    </message>
    <message>
        <source>Maximum answer tokens</source>
        <translation>Максимум токенов ответа</translation>
    </message>
    <message>
        <source>Ends longer answers; they can be continued.</source>
        <translation>Обрывает более длинные ответы; их можно продолжить.</translation>
    </message>
    <message>
        <source>until the model stops</source>
        <translation>пока модель не остановится</translation>
    </message>
    <message>
        <source>Thinking budget</source>
        <translation>Бюджет рассуждения</translation>
    </message>
    <message>
        <source>Ends the reasoning of a thinking model after this many tokens.</source>
        <translation>Завершает рассуждение модели после стольких токенов.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без лимита</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Контекст</translation>
    </message>
    <message>
        <source>Tokens of the chat that the model can see; takes effect when a model is loaded.</source>
        <translation>Сколько токенов чата видит модель; действует с загрузки модели.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>автоматически</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The model (GGUF) or bundle (.moire) to open.</source>
        <translation>Модель (GGUF) или пакет (.moire), которые нужно открыть.</translation>
    </message>
    <message>
        <source>Draw every page into this folder, and exit.</source>
        <translation>Нарисовать все страницы в эту папку и выйти.</translation>
    </message>
    <message>
        <source>A desktop microscope for Mixture-of-Experts language models</source>
        <translation>Настольный микроскоп для языковых моделей Mixture-of-Experts</translation>
    </message>
    <message>
        <source>The model (GGUF) or experiment (.moire) to open.</source>
        <translation>Модель (GGUF) или эксперимент (.moire), которые нужно открыть.</translation>
    </message>
</context>
<context>
    <name>CrashNotice</name>
    <message>
        <source>Crash report</source>
        <translation>Отчёт о сбое</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Moire crashed when it ran last. A report without any text of chats is kept on this computer; it was not sent.</source>
        <translation>В прошлый раз программа Moire аварийно завершилась. Отчёт без текста чатов сохранён на этом компьютере и никуда не отправлен.</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Показать отчёт</translation>
    </message>
    <message>
        <source>Delete report</source>
        <translation>Удалить отчёт</translation>
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
            <numerusform>осталась %Ln секунда</numerusform>
            <numerusform>осталось %Ln секунды</numerusform>
            <numerusform>осталось %Ln секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>осталась %Ln минута</numerusform>
            <numerusform>осталось %Ln минуты</numerusform>
            <numerusform>осталось %Ln минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) left</source>
        <translation>
            <numerusform>остался %Ln час</numerusform>
            <numerusform>осталось %Ln часа</numerusform>
            <numerusform>осталось %Ln часов</numerusform>
        </translation>
    </message>
    <message>
        <source>too few prompts</source>
        <translation>слишком мало промптов</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>без различий</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>не решено</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>отличается</translation>
    </message>
    <message>
        <source>%1 (to control)</source>
        <comment>a verdict about the difference to a control</comment>
        <translation>%1 (от контроля)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) of a text</source>
        <translation>
            <numerusform>%Ln токен текста</numerusform>
            <numerusform>%Ln токена текста</numerusform>
            <numerusform>%Ln токенов текста</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln variant(s)</source>
        <translation>
            <numerusform>%Ln вариант</numerusform>
            <numerusform>%Ln варианта</numerusform>
            <numerusform>%Ln вариантов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s)</source>
        <translation>
            <numerusform>%Ln промпт</numerusform>
            <numerusform>%Ln промпта</numerusform>
            <numerusform>%Ln промптов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seed(s)</source>
        <translation>
            <numerusform>%Ln сид</numerusform>
            <numerusform>%Ln сида</numerusform>
            <numerusform>%Ln сидов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeat(s)</source>
        <translation>
            <numerusform>%Ln повторение</numerusform>
            <numerusform>%Ln повторения</numerusform>
            <numerusform>%Ln повторений</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Differs from “%1”: %2.</source>
        <translation>Отличается от «%1»: %2.</translation>
    </message>
    <message>
        <source>Differs from random experts of the same layers: %1.</source>
        <translation>Отличается от случайных экспертов тех же слоёв: %1.</translation>
    </message>
    <message>
        <source>Not decided: %1.</source>
        <translation>Не решено: %1.</translation>
    </message>
    <message>
        <source>Not decided against random experts: %1.</source>
        <translation>Не решено относительно случайных экспертов: %1.</translation>
    </message>
    <message>
        <source>After any change, however small, the model differs along the baseline&apos;s tokens (%1). What counts is how much more than with random experts.</source>
        <translation>После любого, даже малого изменения модель отличается вдоль токенов базового варианта (%1). Важно, насколько сильнее, чем при случайных экспертах.</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln more prompt(s) would decide the first of these.</source>
        <translation>
            <numerusform>Ещё примерно %Ln промпт решил бы первый из этих вопросов.</numerusform>
            <numerusform>Ещё примерно %Ln промпта решили бы первый из этих вопросов.</numerusform>
            <numerusform>Ещё примерно %Ln промптов решили бы первый из этих вопросов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer than 8 prompts say nothing about others: there are no intervals.</source>
        <translation>Меньше 8 промптов ничего не говорят о других: интервалов нет.</translation>
    </message>
    <message>
        <source>Intervals: 95 %, over prompts; p is corrected for all comparisons (Holm).</source>
        <translation>Интервалы: 95&#xa0;%, по промптам; p скорректировано на все сравнения (Холм).</translation>
    </message>
    <message>
        <source>exact match</source>
        <translation>точное совпадение</translation>
    </message>
    <message>
        <source>contains the answer</source>
        <translation>содержит ответ</translation>
    </message>
    <message>
        <source>matches the pattern</source>
        <translation>подходит под выражение</translation>
    </message>
    <message>
        <source>right number</source>
        <translation>верное число</translation>
    </message>
    <message>
        <source>valid JSON</source>
        <translation>корректный JSON</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>проверено</translation>
    </message>
    <message>
        <source>right choice</source>
        <translation>верный выбор</translation>
    </message>
    <message>
        <source>right choice, per byte</source>
        <translation>верный выбор, на байт</translation>
    </message>
    <message>
        <source>probability of the right choice</source>
        <translation>вероятность верного выбора</translation>
    </message>
    <message>
        <source>length</source>
        <translation>длина</translation>
    </message>
    <message>
        <source>thinking</source>
        <translation>рассуждение</translation>
    </message>
    <message>
        <source>time to first token</source>
        <translation>время до первого токена</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>скорость</translation>
    </message>
    <message>
        <source>log-probability</source>
        <translation>лог-вероятность</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>энтропия</translation>
    </message>
    <message>
        <source>read per token</source>
        <translation>чтение на токен</translation>
    </message>
    <message>
        <source>KL</source>
        <translation>KL</translation>
    </message>
    <message>
        <source>change of log-probability</source>
        <translation>изменение лог-вероятности</translation>
    </message>
    <message>
        <source>same first choice</source>
        <translation>тот же первый выбор</translation>
    </message>
    <message>
        <source>same experts</source>
        <translation>те же эксперты</translation>
    </message>
    <message>
        <source>first difference</source>
        <translation>первое отличие</translation>
    </message>
    <message>
        <source>text difference</source>
        <translation>отличие текста</translation>
    </message>
    <message>
        <source>routing distance</source>
        <translation>расстояние маршрутизации</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 bytes</source>
        <comment>very small file</comment>
        <translation>%1 байт</translation>
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
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>GroupFacts</name>
    <message>
        <source>prompt</source>
        <translation>промпт</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>Answers of “%1”: “%2” and “%3” order %4 of %Ln pair(s) the other way round. Groups whose answers all have the same reward teach nothing; by both rewards these are %5.</source>
        <translation>
            <numerusform>Ответы варианта «%1»: «%2» и «%3» упорядочивают наоборот %4 из %Ln пары. Группы, где у всех ответов одинаковая награда, ничему не учат; по обеим наградам таких групп: %5.</numerusform>
            <numerusform>Ответы варианта «%1»: «%2» и «%3» упорядочивают наоборот %4 из %Ln пар. Группы, где у всех ответов одинаковая награда, ничему не учат; по обеим наградам таких групп: %5.</numerusform>
            <numerusform>Ответы варианта «%1»: «%2» и «%3» упорядочивают наоборот %4 из %Ln пар. Группы, где у всех ответов одинаковая награда, ничему не учат; по обеим наградам таких групп: %5.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several answers to one prompt, one for each seed, are graded by a reward and compared with each other, as in GRPO. The definition names no rewards.</source>
        <translation>Несколько ответов на один промпт, по одному на каждый сид, оцениваются наградой и сравниваются между собой, как в GRPO. В определении награды не указаны.</translation>
    </message>
    <message>
        <source>There are no groups yet. A group is two or more answers to one prompt, under different seeds, that have a reward.</source>
        <translation>Групп пока нет. Группа — это два или больше ответов на один промпт с разными сидами, у которых есть награда.</translation>
    </message>
    <message>
        <source>mean reward</source>
        <translation>средняя награда</translation>
    </message>
    <message>
        <source>mean length, tokens</source>
        <translation>средняя длина, токены</translation>
    </message>
    <message>
        <source>%1: mean %2, deviation %3.</source>
        <comment>a reward</comment>
        <translation>%1: среднее %2, отклонение %3.</translation>
    </message>
    <message>
        <source>All are equal, so this group teaches nothing.</source>
        <translation>Все значения равны, поэтому эта группа ничему не учит.</translation>
    </message>
    <message>
        <source>Advantage = (reward − mean) / deviation, weight = advantage / tokens.</source>
        <translation>Преимущество = (награда − среднее) / отклонение, вес = преимущество / токены.</translation>
    </message>
    <message>
        <source>token</source>
        <translation>токен</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>вес</translation>
    </message>
    <message>
        <source>While the policy has not moved, every token weighs the same. A variant that is measured along the baseline&apos;s tokens shows the weights once the policy has become it.</source>
        <translation>Пока политика не сдвинулась, вес всех токенов одинаков. Вариант, измеренный вдоль токенов базового варианта, показывает веса для случая, когда политика стала этим вариантом.</translation>
    </message>
    <message numerus="yes">
        <source>Once the policy has become “%1”: %2 of %Ln token(s) of the baseline&apos;s answer are clipped, so they give no gradient.</source>
        <translation>
            <numerusform>Когда политика стала вариантом «%1»: %2 из %Ln токена базового ответа обрезано (clipping), такие токены не дают градиента.</numerusform>
            <numerusform>Когда политика стала вариантом «%1»: %2 из %Ln токенов базового ответа обрезано (clipping), такие токены не дают градиента.</numerusform>
            <numerusform>Когда политика стала вариантом «%1»: %2 из %Ln токенов базового ответа обрезано (clipping), такие токены не дают градиента.</numerusform>
        </translation>
    </message>
    <message>
        <source>seed %1: %2</source>
        <comment>of an answer, its reward</comment>
        <translation>сид %1: %2</translation>
    </message>
</context>
<context>
    <name>HandingOn</name>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1 из %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln answer(s) are the same text.</source>
        <translation>
            <numerusform>%1 из %Ln ответа совпадает дословно.</numerusform>
            <numerusform>%1 из %Ln ответов совпадают дословно.</numerusform>
            <numerusform>%1 из %Ln ответов совпадают дословно.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few prompts to say whether the other run repeats this one.</source>
        <translation>Слишком мало промптов, чтобы сказать, повторяет ли другой прогон этот.</translation>
    </message>
    <message>
        <source>The other run repeats this one within its intervals.</source>
        <translation>Другой прогон повторяет этот в пределах своих интервалов.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>ещё %Ln</numerusform>
            <numerusform>ещё %Ln</numerusform>
            <numerusform>ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The other run does not repeat this one. It differs in %1.</source>
        <translation>Другой прогон не повторяет этот. Отличия: %1.</translation>
    </message>
    <message>
        <source>Read-only, from %1: Moire %2 on %3</source>
        <translation>Только чтение, источник — %1: Moire %2, %3</translation>
    </message>
</context>
<context>
    <name>LibraryText</name>
    <message>
        <source>This is a pipe, not a file.</source>
        <translation>Это канал, а не файл.</translation>
    </message>
    <message>
        <source>This is a socket, not a file.</source>
        <translation>Это сокет, а не файл.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Это папка, а не файл.</translation>
    </message>
    <message>
        <source>This is a device, not a file.</source>
        <translation>Это устройство, а не файл.</translation>
    </message>
    <message>
        <source>The file no longer exists, or the link is broken.</source>
        <translation>Файл больше не существует, или ссылка не работает.</translation>
    </message>
    <message>
        <source>The link points to itself.</source>
        <translation>Ссылка указывает на саму себя.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Не удалось прочитать файл: %1.</translation>
    </message>
    <message>
        <source>Check the link and the permissions of the file.</source>
        <translation>Проверьте ссылку и права доступа к файлу.</translation>
    </message>
    <message>
        <source>Remove it from the folder.</source>
        <translation>Уберите его из папки.</translation>
    </message>
    <message>
        <source>The file name is not valid UTF-8.</source>
        <translation>Имя файла — недопустимая строка UTF-8.</translation>
    </message>
    <message>
        <source>Rename the file.</source>
        <translation>Переименуйте файл.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln file(s) were examined.</source>
        <translation>
            <numerusform>Просмотрен только первый %Ln файл.</numerusform>
            <numerusform>Просмотрены только первые %Ln файла.</numerusform>
            <numerusform>Просмотрены только первые %Ln файлов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln folder(s) were examined.</source>
        <translation>
            <numerusform>Просмотрена только первая %Ln папка.</numerusform>
            <numerusform>Просмотрены только первые %Ln папки.</numerusform>
            <numerusform>Просмотрены только первые %Ln папок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a smaller folder.</source>
        <translation>Выберите папку поменьше.</translation>
    </message>
    <message>
        <source>The folder cannot be opened: %1.</source>
        <translation>Не удалось открыть папку: %1.</translation>
    </message>
    <message>
        <source>The link leads back to a folder above it and was not followed.</source>
        <translation>Ссылка ведёт обратно в родительскую папку, переход по ней не выполнен.</translation>
    </message>
    <message>
        <source>The folder cannot be read: %1.</source>
        <translation>Не удалось прочитать папку: %1.</translation>
    </message>
    <message>
        <source>The folder could only be read in part: %1.</source>
        <translation>Папка прочитана лишь частично: %1.</translation>
    </message>
    <message>
        <source>Folders nested this deep are skipped.</source>
        <translation>Папки с такой глубиной вложенности пропускаются.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln model file(s) are shown.</source>
        <translation>
            <numerusform>Показан только первый %Ln файл модели.</numerusform>
            <numerusform>Показаны только первые %Ln файла моделей.</numerusform>
            <numerusform>Показаны только первые %Ln файлов моделей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Part %1: %2</source>
        <translation>Часть %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>The model is split into more than %Ln part(s).</source>
        <translation>
            <numerusform>Модель разбита более чем на %Ln часть.</numerusform>
            <numerusform>Модель разбита более чем на %Ln части.</numerusform>
            <numerusform>Модель разбита более чем на %Ln частей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Join the parts into fewer files.</source>
        <translation>Объедините части в меньшее число файлов.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names of files</comment>
        <translation>
            <numerusform>%1 и ещё %Ln</numerusform>
            <numerusform>%1 и ещё %Ln</numerusform>
            <numerusform>%1 и ещё %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) missing: %1.</source>
        <translation>
            <numerusform>Не хватает %Ln части: %1.</numerusform>
            <numerusform>Не хватает %Ln частей: %1.</numerusform>
            <numerusform>Не хватает %Ln частей: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put all parts of the model into one folder.</source>
        <translation>Поместите все части модели в одну папку.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more key(s)</source>
        <translation>
            <numerusform>ещё %Ln ключ</numerusform>
            <numerusform>ещё %Ln ключа</numerusform>
            <numerusform>ещё %Ln ключей</numerusform>
        </translation>
    </message>
    <message>
        <source>The header of the file could not be read.</source>
        <translation>Не удалось прочитать заголовок файла.</translation>
    </message>
    <message>
        <source>Download the file again.</source>
        <translation>Скачайте файл заново.</translation>
    </message>
</context>
<context>
    <name>ModelText</name>
    <message numerus="yes">
        <source>%1 in %Ln layer(s)</source>
        <comment>of the model&apos;s layers</comment>
        <translation>
            <numerusform>%1 в %Ln слое</numerusform>
            <numerusform>%1 в %Ln слоях</numerusform>
            <numerusform>%1 в %Ln слоях</numerusform>
        </translation>
    </message>
    <message>
        <source>short convolution, kernel %1</source>
        <translation>короткая свёртка, ядро %1</translation>
    </message>
    <message>
        <source>gated delta rule, %1 heads</source>
        <translation>дельта-правило с гейтом, голов: %1</translation>
    </message>
    <message>
        <source>Mamba-2, %1 heads</source>
        <translation>Mamba-2, голов: %1</translation>
    </message>
    <message>
        <source>latent, %1 + %2</source>
        <translation>латентное, %1 + %2</translation>
    </message>
    <message>
        <source>grouped, %1 heads for %2 of the cache</source>
        <translation>групповое, голов: %1 на %2 в кэше</translation>
    </message>
    <message>
        <source>window %1</source>
        <translation>окно %1</translation>
    </message>
    <message>
        <source>no rotation</source>
        <translation>без вращения</translation>
    </message>
    <message>
        <source>YaRN × %1</source>
        <translation>YaRN × %1</translation>
    </message>
    <message>
        <source>linear × %1</source>
        <translation>линейно × %1</translation>
    </message>
    <message>
        <source>base %1</source>
        <translation>основание %1</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>не поддерживается</translation>
    </message>
    <message>
        <source>not supported: %1</source>
        <translation>не поддерживается: %1</translation>
    </message>
    <message>
        <source>in memory, %1 to spare</source>
        <translation>в памяти, запас %1</translation>
    </message>
    <message>
        <source>tight: context up to %1</source>
        <translation>впритык: контекст до %1</translation>
    </message>
    <message>
        <source>from disk: slow</source>
        <translation>с диска: медленно</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>до %1</translation>
    </message>
    <message numerus="yes">
        <source>Measured here: the median of %Ln answer(s).</source>
        <translation>
            <numerusform>Измерено здесь: медиана по %Ln ответу.</numerusform>
            <numerusform>Измерено здесь: медиана по %Ln ответам.</numerusform>
            <numerusform>Измерено здесь: медиана по %Ln ответам.</numerusform>
        </translation>
    </message>
    <message>
        <source>Estimated from the bytes read per token and this machine&apos;s measured memory bandwidth. No answer of this model has been saved yet.</source>
        <translation>Оценка по числу байт, читаемых на токен, и измеренной пропускной способности памяти этой машины. Ответов этой модели пока не сохранено.</translation>
    </message>
    <message>
        <source>Not measured here yet.</source>
        <translation>Здесь пока не измерено.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them dense</source>
        <translation>
            <numerusform>%1, из них плотных: %Ln</numerusform>
            <numerusform>%1, из них плотных: %Ln</numerusform>
            <numerusform>%1, из них плотных: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>none: dense</source>
        <translation>нет: плотная</translation>
    </message>
    <message>
        <source>%1 routed, %2 used</source>
        <translation>маршрутизируемых %1, активных %2</translation>
    </message>
    <message>
        <source>%1 routed, %2 used, %3 shared</source>
        <translation>маршрутизируемых %1, активных %2, общих %3</translation>
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
        <translation>%1 из %2 групп</translation>
    </message>
    <message>
        <source>selection bias</source>
        <translation>смещение выбора</translation>
    </message>
    <message>
        <source>renormalised</source>
        <translation>перенормировано</translation>
    </message>
    <message>
        <source>scale %1</source>
        <translation>масштаб %1</translation>
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
        <translation>Токен читает %1: %2 файла.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln token(s)</source>
        <translation>
            <numerusform>%1, %Ln токен</numerusform>
            <numerusform>%1, %Ln токена</numerusform>
            <numerusform>%1, %Ln токенов</numerusform>
        </translation>
    </message>
    <message>
        <source>can be used, with thinking</source>
        <translation>применим, с рассуждением</translation>
    </message>
    <message>
        <source>can be used</source>
        <translation>применим</translation>
    </message>
    <message>
        <source>not renormalised</source>
        <translation>не перенормировано</translation>
    </message>
</context>
<context>
    <name>ModelsNeeded</name>
    <message>
        <source>%1 is not supported.</source>
        <translation>%1: не поддерживается.</translation>
    </message>
    <message>
        <source>%1 does not fit in the free memory.</source>
        <translation>%1: не помещается в свободную память.</translation>
    </message>
    <message>
        <source>The model needs %1 of memory.</source>
        <translation>Модели нужно %1 памяти.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s), loaded one after the other, need at most %1 of memory.</source>
        <translation>
            <numerusform>%Ln модели нужно не более %1 памяти.</numerusform>
            <numerusform>%Ln моделям, загружаемым по очереди, нужно не более %1 памяти.</numerusform>
            <numerusform>%Ln моделям, загружаемым по очереди, нужно не более %1 памяти.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoteText</name>
    <message>
        <source>The server does not list its models.</source>
        <translation>Сервер не выдаёт список своих моделей.</translation>
    </message>
    <message>
        <source>The server does not list the model “%1”.</source>
        <translation>В списке сервера нет модели «%1».</translation>
    </message>
    <message>
        <source>Without log-probabilities its tokens cannot be told apart, so their routing cannot be shown.</source>
        <translation>Без лог-вероятностей токены не различить, поэтому их маршрутизацию показать нельзя.</translation>
    </message>
    <message>
        <source>Its routing comes without a shape: enter the model&apos;s layers and experts.</source>
        <translation>Маршрутизация приходит без формы: укажите слои и экспертов модели.</translation>
    </message>
    <message>
        <source>Its routing cannot be used: %1</source>
        <translation>Его маршрутизацию нельзя использовать: %1</translation>
    </message>
    <message>
        <source>server %1</source>
        <translation>сервер %1</translation>
    </message>
    <message>
        <source>This is not an address such as https://host:8000/v1.</source>
        <translation>Это не адрес вида https://host:8000/v1.</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http://.</source>
        <translation>Адрес должен начинаться с https:// или http://.</translation>
    </message>
    <message>
        <source>Put the key into its own field: an address is shown and stored.</source>
        <translation>Введите ключ в отдельное поле: адрес показывается и сохраняется.</translation>
    </message>
    <message>
        <source>Leave out what follows “?” or “#”: an address is shown and stored.</source>
        <translation>Уберите всё, что следует за «?» или «#»: адрес показывается и сохраняется.</translation>
    </message>
</context>
<context>
    <name>RoutingPicture</name>
    <message>
        <source>share</source>
        <translation>доля</translation>
    </message>
    <message>
        <source>%1 − %2</source>
        <translation>%1 − %2</translation>
    </message>
    <message>
        <source>Nothing says how far chance goes: there are fewer than 8 prompts, or there is no control “another seed”, because the baseline does not sample or no variant changes the routing.</source>
        <translation>Неизвестно, каковы пределы случайного: промптов меньше 8 или нет контроля «другой сид», потому что базовый вариант не сэмплирует либо ни один вариант не меняет маршрутизацию.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln expert(s) past the seed null: further from the baseline, over all prompts, than another seed makes them. About 5 % of these are chance.</source>
        <translation>
            <numerusform>%1 из %Ln эксперта за пределами нулевого распределения сидов: по всем промптам дальше от базового варианта, чем при другом сиде. Около 5&#xa0;% из них — случайность.</numerusform>
            <numerusform>%1 из %Ln экспертов за пределами нулевого распределения сидов: по всем промптам дальше от базового варианта, чем при другом сиде. Около 5&#xa0;% из них — случайность.</numerusform>
            <numerusform>%1 из %Ln экспертов за пределами нулевого распределения сидов: по всем промптам дальше от базового варианта, чем при другом сиде. Около 5&#xa0;% из них — случайность.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln expert(s) past the null: better answers used them more, or less, than when advantages are exchanged within their groups. About 5 % of these are chance.</source>
        <translation>
            <numerusform>%1 из %Ln эксперта за пределами нулевого распределения: лучшие ответы использовали их чаще или реже, чем при перестановке преимуществ внутри групп. Около 5&#xa0;% из них — случайность.</numerusform>
            <numerusform>%1 из %Ln экспертов за пределами нулевого распределения: лучшие ответы использовали их чаще или реже, чем при перестановке преимуществ внутри групп. Около 5&#xa0;% из них — случайность.</numerusform>
            <numerusform>%1 из %Ln экспертов за пределами нулевого распределения: лучшие ответы использовали их чаще или реже, чем при перестановке преимуществ внутри групп. Около 5&#xa0;% из них — случайность.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenColours</name>
    <message>
        <source>layer %1: 0</source>
        <translation>слой %1: 0</translation>
    </message>
    <message>
        <source>p 1</source>
        <translation>p 1</translation>
    </message>
    <message>
        <source>%1 nats</source>
        <translation>%1 нат</translation>
    </message>
    <message>
        <source>%1 ms (p99)</source>
        <translation>%1 ms (p99)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>вероятность</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>энтропия</translation>
    </message>
    <message>
        <source>surprise</source>
        <translation>неожиданность</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>задержка</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>эксперт</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>Check for updates</source>
        <translation>Проверка обновлений</translation>
    </message>
    <message>
        <source>This is Moire %1.</source>
        <translation>Это Moire %1.</translation>
    </message>
    <message>
        <source>This build does not name a page with new versions. Look where you got it from. Moire itself never checks.</source>
        <translation>В этой сборке не указана страница с новыми версиями. Посмотрите там, где вы её взяли. Сама программа Moire никогда не проверяет обновления.</translation>
    </message>
    <message>
        <source>New versions are listed on this page. Moire itself never checks; your browser would open:
%1</source>
        <translation>Новые версии перечислены на этой странице. Сама программа Moire никогда не проверяет обновления; в браузере откроется:
%1</translation>
    </message>
    <message>
        <source>&amp;Open page</source>
        <translation>&amp;Открыть страницу</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Вырезать</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Вст&amp;авить</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Выделить вс&amp;е</translation>
    </message>
    <message>
        <source>&amp;Chat</source>
        <translation>&amp;Чат</translation>
    </message>
    <message>
        <source>&amp;Experiments</source>
        <translation>&amp;Эксперименты</translation>
    </message>
    <message>
        <source>&amp;Atlas</source>
        <translation>&amp;Атлас</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Модели</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Настройки</translation>
    </message>
    <message>
        <source>Page &amp;rail</source>
        <translation>&amp;Панель страниц</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>Палитра &amp;команд…</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Полноэкранный ре&amp;жим</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>С&amp;бросить расположение</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Руководство</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Комбинации клавиш</translation>
    </message>
    <message>
        <source>Check for &amp;updates…</source>
        <translation>Проверить о&amp;бновления…</translation>
    </message>
    <message>
        <source>&amp;About Moire</source>
        <translation>&amp;О программе Moire</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Вы&amp;ход</translation>
    </message>
</context>
<context>
    <name>WindowNotices</name>
    <message>
        <source>The database is read-only: chats can be read, but nothing can be asked or changed.</source>
        <translation>База данных доступна только для чтения: чаты можно читать, но нельзя ничего спросить или изменить.</translation>
    </message>
    <message>
        <source>Moire on %1 is using this database. Chats can be read here, but not changed until it is closed there.</source>
        <translation>Этой базой данных пользуется Moire на %1. Здесь чаты можно читать, но не изменять, пока программу не закроют там.</translation>
    </message>
    <message>
        <source>The database is writable again.</source>
        <translation>В базу данных снова можно писать.</translation>
    </message>
    <message>
        <source>Another program is writing to the database. Moire waits for it; nothing is lost.</source>
        <translation>В базу данных пишет другая программа. Moire ждёт её; ничего не потеряно.</translation>
    </message>
</context>
<context>
    <name>moire::AnswerStudy</name>
    <message>
        <source>It was cancelled.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>No model is open.</source>
        <translation>Модель не открыта.</translation>
    </message>
</context>
<context>
    <name>moire::Attachment</name>
    <message>
        <source>%1 is not valid UTF-16: some characters are missing.</source>
        <translation>%1: недопустимый UTF-16, некоторых символов не хватает.</translation>
    </message>
    <message>
        <source>%1 was read as UTF-16.</source>
        <translation>%1 прочитан как UTF-16.</translation>
    </message>
    <message>
        <source>%1 is not valid UTF-8 everywhere: some characters are missing.</source>
        <translation>%1: местами недопустимый UTF-8, некоторых символов не хватает.</translation>
    </message>
    <message>
        <source>%1 is not UTF-8, so it was read as Latin-1 (Windows-1252): accented letters may be wrong.</source>
        <translation>%1 не в UTF-8, поэтому прочитан как Latin-1 (Windows-1252): буквы с диакритикой могут быть неверными.</translation>
    </message>
    <message>
        <source>Only the text of %1 is attached, without its pictures.</source>
        <translation>От %1 прикреплён только текст, без изображений.</translation>
    </message>
</context>
<context>
    <name>moire::ChatGroup</name>
    <message>
        <source>Pinned</source>
        <translation>Закреплённые</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>Последние 7 дней</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>Последние 30 дней</translation>
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
        <translation>Папка · %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln chat(s)</source>
        <translation>
            <numerusform>%1, %Ln чат</numerusform>
            <numerusform>%1, %Ln чата</numerusform>
            <numerusform>%1, %Ln чатов</numerusform>
        </translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(без названия)</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln message(s)</source>
        <translation>
            <numerusform>%1 · %Ln сообщение</numerusform>
            <numerusform>%1 · %Ln сообщения</numerusform>
            <numerusform>%1 · %Ln сообщений</numerusform>
        </translation>
    </message>
    <message>
        <source>answering</source>
        <translation>отвечает</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>в очереди</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>не сохранено</translation>
    </message>
</context>
<context>
    <name>moire::Conversation</name>
    <message>
        <source>Another model is loading. Wait until it is done, or cancel it first.</source>
        <translation>Загружается другая модель. Дождитесь окончания или сначала отмените загрузку.</translation>
    </message>
    <message>
        <source>Questions are still being answered. Wait for the answers or stop them before opening another model.</source>
        <translation>Ответы на вопросы ещё не готовы. Дождитесь их или остановите, прежде чем открывать другую модель.</translation>
    </message>
    <message>
        <source>The chat is still being read.</source>
        <translation>Чат ещё читается.</translation>
    </message>
    <message>
        <source>There is no chat to delete yet.</source>
        <translation>Удалять пока нечего: чата ещё нет.</translation>
    </message>
    <message>
        <source>This answer is not complete yet. Wait for it to finish, or stop it.</source>
        <translation>Этот ответ ещё не завершён. Дождитесь окончания или остановите его.</translation>
    </message>
    <message>
        <source>This message is no longer shown.</source>
        <translation>Это сообщение больше не показывается.</translation>
    </message>
    <message>
        <source>The last change is still being saved.</source>
        <translation>Последнее изменение ещё сохраняется.</translation>
    </message>
    <message>
        <source>This chat is being answered. Wait for the answer, or stop it.</source>
        <translation>В этом чате идёт ответ. Дождитесь его или остановите.</translation>
    </message>
    <message>
        <source>The answer is still being saved. Try again in a moment.</source>
        <translation>Ответ ещё сохраняется. Повторите попытку чуть позже.</translation>
    </message>
    <message>
        <source>Going on from a part of an answer is not available from this engine.</source>
        <translation>Этот движок не умеет продолжать с части ответа.</translation>
    </message>
    <message>
        <source>There is nothing to undo in this chat.</source>
        <translation>В этом чате нечего отменять.</translation>
    </message>
    <message>
        <source>The model is still loading.</source>
        <translation>Модель ещё загружается.</translation>
    </message>
    <message>
        <source>No model is open.</source>
        <translation>Модель не открыта.</translation>
    </message>
    <message>
        <source>This message has no answer.</source>
        <translation>У этого сообщения нет ответа.</translation>
    </message>
    <message>
        <source>This is not a question.</source>
        <translation>Это не вопрос.</translation>
    </message>
    <message>
        <source>This is not an answer.</source>
        <translation>Это не ответ.</translation>
    </message>
    <message>
        <source>This is the first branch.</source>
        <translation>Это первая ветка.</translation>
    </message>
    <message>
        <source>This is the last branch.</source>
        <translation>Это последняя ветка.</translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>Сообщение пустое.</translation>
    </message>
    <message>
        <source>There is no question to send again.</source>
        <translation>Нет вопроса, который можно отправить снова.</translation>
    </message>
</context>
<context>
    <name>moire::Document</name>
    <message>
        <source>System prompt</source>
        <translation>Системный промпт</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Answer (edited)</source>
        <translation>Ответ (изменён)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Рассуждение</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(без названия)</translation>
    </message>
</context>
<context>
    <name>moire::EngineWorker</name>
    <message>
        <source>%1. The partial answer is kept; the model was reloaded with fewer layers on the GPU.</source>
        <translation>%1. Частичный ответ сохранён; модель загружена заново с меньшим числом слоёв на GPU.</translation>
    </message>
    <message>
        <source>%1. The partial answer is kept; the model was reloaded on the CPU.</source>
        <translation>%1. Частичный ответ сохранён; модель загружена заново на CPU.</translation>
    </message>
    <message>
        <source>Out of memory: close other programs, or use a smaller model or context.</source>
        <translation>Не хватает памяти: закройте другие программы либо возьмите меньшую модель или контекст.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Отменено.</translation>
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
        <translation>%1 (повторение %2)</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>промпт</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>сид</translation>
    </message>
</context>
<context>
    <name>moire::ExperimentListModel</name>
    <message>
        <source>Ready experiments</source>
        <translation>Готовые эксперименты</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Эксперименты</translation>
    </message>
    <message>
        <source>%1, is running</source>
        <translation>%1, выполняется</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>moire::ExperimentTableModel</name>
    <message>
        <source>baseline</source>
        <translation>базовый</translation>
    </message>
    <message>
        <source>control</source>
        <translation>контроль</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>difference to %1: %2</source>
        <translation>отличие от %1: %2</translation>
    </message>
    <message>
        <source>p %1, corrected</source>
        <translation>p %1, скорр.</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln more prompt(s) would decide it</source>
        <translation>
            <numerusform>решил бы ещё примерно %Ln промпт</numerusform>
            <numerusform>решили бы ещё примерно %Ln промпта</numerusform>
            <numerusform>решили бы ещё примерно %Ln промптов</numerusform>
        </translation>
    </message>
    <message>
        <source>variant</source>
        <translation>вариант</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>ответы</translation>
    </message>
</context>
<context>
    <name>moire::LensReading</name>
    <message>
        <source>The token is no longer there.</source>
        <translation>Этого токена больше нет.</translation>
    </message>
</context>
<context>
    <name>moire::LocalServer</name>
    <message>
        <source>Enter an address to listen on, such as 127.0.0.1.</source>
        <translation>Введите адрес для приёма соединений, например 127.0.0.1.</translation>
    </message>
    <message>
        <source>Other machines can reach this address: it needs a key.</source>
        <translation>Этот адрес доступен другим машинам: нужен ключ.</translation>
    </message>
    <message numerus="yes">
        <source>The key needs at least %Ln character(s).</source>
        <translation>
            <numerusform>В ключе должен быть хотя бы %Ln символ.</numerusform>
            <numerusform>В ключе должно быть хотя бы %Ln символа.</numerusform>
            <numerusform>В ключе должно быть хотя бы %Ln символов.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key may have ASCII letters, digits and signs only.</source>
        <translation>Ключ может содержать только буквы ASCII, цифры и знаки.</translation>
    </message>
    <message>
        <source>a client with the key</source>
        <translation>клиент с ключом</translation>
    </message>
</context>
<context>
    <name>moire::MessageText</name>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>TTFT %1</source>
        <translation>TTFT %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>остановлен</translation>
    </message>
    <message>
        <source>stopped at the token or context limit</source>
        <translation>остановлен: предел токенов или контекста</translation>
    </message>
    <message>
        <source>stopped by an error</source>
        <translation>остановлен из-за ошибки</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>ещё не сохранён</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln токен</numerusform>
            <numerusform>%Ln токена</numerusform>
            <numerusform>%Ln токенов</numerusform>
        </translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>сид %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln символ</numerusform>
            <numerusform>%Ln символа</numerusform>
            <numerusform>%Ln символов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an attached file, its tokens</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Thinking for %1 s</source>
        <translation>Рассуждает %1 s</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Рассуждает…</translation>
    </message>
    <message>
        <source>Thought for %1 s</source>
        <translation>Рассуждение: %1 s</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>Рассуждение</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>бюджет %1</translation>
    </message>
</context>
<context>
    <name>moire::ModelListModel</name>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Архитектура</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>Квантование</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Активных</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Fit on this machine</source>
        <translation>На этой машине</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
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
        <translation>Модель не открыта.</translation>
    </message>
</context>
<context>
    <name>moire::ReasonedBy</name>
    <message>
        <source>The template must contain {reasoning}.</source>
        <translation>В шаблоне должно быть {reasoning}.</translation>
    </message>
    <message>
        <source>The template is too long.</source>
        <translation>Шаблон слишком длинный.</translation>
    </message>
</context>
<context>
    <name>moire::ServedChats</name>
    <message>
        <source>Other programs</source>
        <translation>Другие программы</translation>
    </message>
</context>
<context>
    <name>moire::experiments::ExperimentRuns</name>
    <message>
        <source>It was cancelled.</source>
        <translation>Отменено.</translation>
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
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Chat</source>
        <translation>&amp;Чат</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Instruments</source>
        <translation>П&amp;риборы</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
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
        <translation>ожидалось: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln токен</numerusform>
            <numerusform>%Ln токена</numerusform>
            <numerusform>%Ln токенов</numerusform>
        </translation>
    </message>
    <message>
        <source>log-probability %1 a token</source>
        <translation>лог-вероятность %1 на токен</translation>
    </message>
    <message>
        <source>cut at its limit</source>
        <translation>оборван по пределу</translation>
    </message>
    <message>
        <source>Open as chat</source>
        <translation>Открыть как чат</translation>
    </message>
    <message>
        <source>Open the answer of %1 as chat</source>
        <translation>Открыть ответ %1 как чат</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Ответ: %1</translation>
    </message>
    <message>
        <source>prompt %1 · seed %2</source>
        <translation>промпт %1 · сид %2</translation>
    </message>
    <message>
        <source>the same answer</source>
        <translation>тот же ответ</translation>
    </message>
    <message>
        <source>first difference: token %1</source>
        <translation>первое отличие: токен %1</translation>
    </message>
    <message>
        <source>This cell was not run yet.</source>
        <translation>Эта ячейка ещё не выполнялась.</translation>
    </message>
</context>
<context>
    <name>moire::ui::AnswerRow</name>
    <message>
        <source>Thinking</source>
        <translation>Рассуждение</translation>
    </message>
</context>
<context>
    <name>moire::ui::AnswersView</name>
    <message>
        <source>Previous answer</source>
        <translation>Предыдущий ответ</translation>
    </message>
    <message>
        <source>Next answer</source>
        <translation>Следующий ответ</translation>
    </message>
    <message>
        <source>variants</source>
        <translation>варианты</translation>
    </message>
    <message>
        <source>Variants that are shown</source>
        <translation>Показываемые варианты</translation>
    </message>
    <message>
        <source>colour by %1</source>
        <translation>цвет: %1</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>отличие</translation>
    </message>
    <message>
        <source>Colour tokens by</source>
        <translation>Цвет токенов</translation>
    </message>
    <message>
        <source>Prompt %1 of %2</source>
        <translation>Промпт %1 из %2</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>сид %1</translation>
    </message>
    <message>
        <source>repeat %1</source>
        <translation>повторение %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::AtlasPage</name>
    <message>
        <source>Saved %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Reading was stopped. What was read is kept.</source>
        <translation>Чтение остановлено. Прочитанное сохранено.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Прочитать заново</translation>
    </message>
    <message>
        <source>Import without a model</source>
        <translation>Импорт без модели</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>без модели</translation>
    </message>
    <message>
        <source>all chats</source>
        <translation>все чаты</translation>
    </message>
    <message>
        <source>only with policies</source>
        <translation>только с политиками</translation>
    </message>
    <message>
        <source>with policies</source>
        <translation>с политиками</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>which chats, and which of their answers</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>share</source>
        <translation>доля</translation>
    </message>
    <message>
        <source>gate mass</source>
        <translation>масса гейтов</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>лифт</translation>
    </message>
    <message>
        <source>by index</source>
        <translation>по номеру</translation>
    </message>
    <message>
        <source>by load</source>
        <translation>по нагрузке</translation>
    </message>
    <message>
        <source>by similarity</source>
        <translation>по сходству</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 из %2 токенов</translation>
    </message>
    <message>
        <source>This model has no experts</source>
        <translation>В этой модели нет экспертов</translation>
    </message>
    <message>
        <source>The Atlas</source>
        <translation>Атлас</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>%1 is dense: every token uses all of its parameters, so there is no routing to map. Chat still shows how sure it was of each token, its reasoning, latency, health and cost, and what the lens reads in its layers; Experiments compare its answers. For a map, choose a Mixture-of-Experts model above, or import routing.</source>
        <translation>%1 — плотная модель: каждый токен использует все её параметры, поэтому маршрутизации для карты нет. Чат всё равно показывает, насколько модель уверена в каждом токене, её рассуждение, задержку, состояние и затраты, а также что линза читает в её слоях; эксперименты сравнивают её ответы. Чтобы увидеть карту, выберите выше модель Mixture-of-Experts или импортируйте маршрутизацию.</translation>
    </message>
    <message>
        <source>No routing is saved with the answers of this model in these chats. %1</source>
        <translation>С ответами этой модели в этих чатах маршрутизация не сохранена. %1</translation>
    </message>
    <message>
        <source>The map of a Mixture-of-Experts model will appear here: which experts its answers used, in all chats together, what each of them is chosen for, and whether two groups of chats differ. Ask something in Chat, or import routing that vLLM, SGLang, llama.cpp or a script recorded (JSON, NumPy, CSV, importance matrix), or compare two lists of prompts (files menu).</source>
        <translation>Здесь появится карта модели Mixture-of-Experts: какие эксперты участвовали в её ответах во всех чатах, для чего выбирают каждого из них и различаются ли две группы чатов. Спросите что-нибудь в чате, импортируйте маршрутизацию, записанную vLLM, SGLang, llama.cpp или скриптом (JSON, NumPy, CSV, матрица важности), либо сравните два списка промптов (меню файлов).</translation>
    </message>
    <message>
        <source>%1 layers × %2 experts, %3 per token · intervals draw whole prompts · false discoveries held at 5 % (Benjamini–Hochberg)</source>
        <translation>слои × эксперты: %1 × %2, на токен %3 · интервалы: ресэмплинг целых промптов · доля ложных открытий не выше 5&#xa0;% (Бенджамини — Хохберг)</translation>
    </message>
    <message>
        <source>%1 layers × %2 experts, %3 per token · intervals draw whole chats · false discoveries held at 5 % (Benjamini–Hochberg)</source>
        <translation>слои × эксперты: %1 × %2, на токен %3 · интервалы: ресэмплинг целых чатов · доля ложных открытий не выше 5&#xa0;% (Бенджамини — Хохберг)</translation>
    </message>
    <message>
        <source>Tokens read</source>
        <translation>Прочитано токенов</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Import routing…</source>
        <translation>Импорт маршрутизации…</translation>
    </message>
    <message>
        <source>Atlas</source>
        <translation>Атлас</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Two groups</source>
        <translation>Две группы</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Что показано</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Chats that are counted</source>
        <translation>Какие чаты учитываются</translation>
    </message>
    <message>
        <source>What the colours show</source>
        <translation>Что показывают цвета</translation>
    </message>
    <message>
        <source>Order of the experts</source>
        <translation>Порядок экспертов</translation>
    </message>
    <message>
        <source>By similarity: experts chosen in the same places are next to each other</source>
        <translation>По сходству: рядом эксперты, которых выбирают в одних и тех же местах</translation>
    </message>
    <message>
        <source>Import and export routing</source>
        <translation>Импорт и экспорт маршрутизации</translation>
    </message>
    <message>
        <source>Compare two lists of prompts…</source>
        <translation>Сравнить два списка промптов…</translation>
    </message>
    <message>
        <source>Export routing</source>
        <translation>Экспорт маршрутизации</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln answer(s))</source>
        <translation>
            <numerusform>%1 (%Ln ответ)</numerusform>
            <numerusform>%1 (%Ln ответа)</numerusform>
            <numerusform>%1 (%Ln ответов)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (prompts)</source>
        <translation>%1 (промпты)</translation>
    </message>
    <message>
        <source>%1 (imported)</source>
        <translation>%1 (импортировано)</translation>
    </message>
    <message>
        <source>Results of an experiment</source>
        <translation>Результаты эксперимента</translation>
    </message>
    <message>
        <source>No experiment was run</source>
        <translation>Эксперименты не проводились</translation>
    </message>
    <message>
        <source>All chats</source>
        <translation>Все чаты</translation>
    </message>
    <message>
        <source>Answers with a routing policy</source>
        <translation>Ответы с политикой маршрутизации</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Исключить</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Только они</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Все ответы</translation>
    </message>
    <message>
        <source>NumPy array [tokens, layers, k]…</source>
        <translation>Массив NumPy [tokens, layers, k]…</translation>
    </message>
    <message>
        <source>CSV rows: token, layer, expert, gate…</source>
        <translation>Строки CSV: токен, слой, эксперт, гейт…</translation>
    </message>
    <message>
        <source>JSON lines as vLLM writes them…</source>
        <translation>Строки JSON в формате vLLM…</translation>
    </message>
    <message>
        <source>JSON lines as SGLang writes them…</source>
        <translation>Строки JSON в формате SGLang…</translation>
    </message>
    <message>
        <source>Import routin&amp;g…</source>
        <translation>&amp;Импорт маршрутизации…</translation>
    </message>
    <message>
        <source>Compare t&amp;wo lists of prompts…</source>
        <translation>Сравни&amp;ть два списка промптов…</translation>
    </message>
    <message>
        <source>Rea&amp;d the Atlas again</source>
        <translation>Прочитать атлас &amp;заново</translation>
    </message>
    <message>
        <source>Map of e&amp;xperts</source>
        <translation>Карта эксп&amp;ертов</translation>
    </message>
    <message>
        <source>&amp;Two groups of chats</source>
        <translation>&amp;Две группы чатов</translation>
    </message>
    <message>
        <source>Import routing</source>
        <translation>Импорт маршрутизации</translation>
    </message>
    <message>
        <source>Recorded routing (*.json *.jsonl *.npy *.csv *.gguf *.results);;All files (*)</source>
        <translation>Записанная маршрутизация (*.json *.jsonl *.npy *.csv *.gguf *.results);;Все файлы (*)</translation>
    </message>
    <message>
        <source>routing</source>
        <translation>маршрутизация</translation>
    </message>
    <message>
        <source>Importance matrix of llama.cpp, with counts only…</source>
        <translation>Матрица важности llama.cpp, только счётчики…</translation>
    </message>
</context>
<context>
    <name>moire::ui::AttachmentBar</name>
    <message>
        <source>Pasted text</source>
        <translation>Вставленный текст</translation>
    </message>
    <message>
        <source>Pasted text %1</source>
        <translation>Вставленный текст %1</translation>
    </message>
    <message numerus="yes">
        <source>A message can have up to %Ln file(s); the others were left out.</source>
        <translation>
            <numerusform>В сообщении может быть не более %Ln файла; остальные пропущены.</numerusform>
            <numerusform>В сообщении может быть не более %Ln файлов; остальные пропущены.</numerusform>
            <numerusform>В сообщении может быть не более %Ln файлов; остальные пропущены.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was removed from the message.</source>
        <translation>%1: убрано из сообщения.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln токен</numerusform>
            <numerusform>%Ln токена</numerusform>
            <numerusform>%Ln токенов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln символ</numerusform>
            <numerusform>%Ln символа</numerusform>
            <numerusform>%Ln символов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln file(s)…</source>
        <translation>
            <numerusform>Чтение %Ln файла…</numerusform>
            <numerusform>Чтение %Ln файлов…</numerusform>
            <numerusform>Чтение %Ln файлов…</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens its text</source>
        <translation>Открывает его текст</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Убрать %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::AttachmentDialog</name>
    <message>
        <source>This is only the beginning: the text is too long to be shown here. The model gets all of it.</source>
        <translation>Это только начало: текст слишком длинный, чтобы показать его здесь. Модель получит его целиком.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ByteBar</name>
    <message>
        <source>Where the bytes are: %1</source>
        <translation>Где находятся байты: %1</translation>
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
        <translation>Ячейки</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatChanges</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (копия)</translation>
    </message>
    <message>
        <source>The folder “%1” was deleted; its chats were kept.</source>
        <translation>Папка «%1» удалена; её чаты сохранены.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatCommands</name>
    <message>
        <source>&amp;New chat</source>
        <translation>&amp;Новый чат</translation>
    </message>
    <message>
        <source>&amp;Search chats</source>
        <translation>&amp;Поиск чатов</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Пере&amp;именовать</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Закрепить</translation>
    </message>
    <message>
        <source>&amp;Move to folder</source>
        <translation>Пере&amp;местить в папку</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Дублировать</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Und&amp;o in the chat list</source>
        <translation>&amp;Отменить в списке чатов</translation>
    </message>
    <message>
        <source>Export as Mar&amp;kdown…</source>
        <translation>Экспорт в Mar&amp;kdown…</translation>
    </message>
    <message>
        <source>Export as &amp;HTML…</source>
        <translation>Экспорт в &amp;HTML…</translation>
    </message>
    <message>
        <source>Export as &amp;JSON with traces…</source>
        <translation>Экспорт в &amp;JSON с трассами…</translation>
    </message>
    <message>
        <source>&amp;Import chats…</source>
        <translation>Импорт &amp;чатов…</translation>
    </message>
    <message>
        <source>New &amp;folder</source>
        <translation>Новая п&amp;апка</translation>
    </message>
    <message>
        <source>Move folder up</source>
        <translation>Переместить папку вверх</translation>
    </message>
    <message>
        <source>Move folder down</source>
        <translation>Переместить папку вниз</translation>
    </message>
    <message>
        <source>&amp;Collapse all groups</source>
        <translation>&amp;Свернуть все группы</translation>
    </message>
    <message>
        <source>&amp;Expand all groups</source>
        <translation>&amp;Развернуть все группы</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>Откр&amp;епить</translation>
    </message>
    <message>
        <source>&amp;Delete folder</source>
        <translation>&amp;Удалить папку</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %Ln chat(s)</source>
        <translation>
            <numerusform>&amp;Удалить %Ln чат</numerusform>
            <numerusform>&amp;Удалить %Ln чата</numerusform>
            <numerusform>&amp;Удалить %Ln чатов</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete chat</source>
        <translation>&amp;Удалить чат</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>&amp;Экспорт</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Без папки</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Новая папка</translation>
    </message>
    <message>
        <source>New folder %1</source>
        <translation>Новая папка %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Export here</source>
        <translation>Экспортировать сюда</translation>
    </message>
    <message>
        <source>Chats (*.%1)</source>
        <translation>Чаты (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Чаты</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>Импорт чатов</translation>
    </message>
    <message>
        <source>Chats (*.json)</source>
        <translation>Чаты (*.json)</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatData</name>
    <message>
        <source>Not available for an answer of an experiment.</source>
        <translation>Недоступно для ответа из эксперимента.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatDelegate</name>
    <message>
        <source>Folder name</source>
        <translation>Имя папки</translation>
    </message>
    <message>
        <source>Chat title</source>
        <translation>Название чата</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatHeader</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>The model that answers; opens a list of models</source>
        <translation>Модель, которая отвечает; открывает список моделей</translation>
    </message>
    <message>
        <source>&amp;All models…</source>
        <translation>&amp;Все модели…</translation>
    </message>
    <message>
        <source>Loading progress</source>
        <translation>Ход загрузки</translation>
    </message>
    <message>
        <source>Chat settings</source>
        <translation>Настройки чата</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Новый чат</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Нет модели</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>Загрузка %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatListPanel</name>
    <message>
        <source>Search chats</source>
        <translation>Поиск чатов</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Новый чат</translation>
    </message>
    <message>
        <source>New chat (%1)</source>
        <translation>Новый чат (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) exported.</source>
        <translation>
            <numerusform>Экспортирован %Ln файл.</numerusform>
            <numerusform>Экспортировано %Ln файла.</numerusform>
            <numerusform>Экспортировано %Ln файлов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged message(s) left out.</source>
        <translation>
            <numerusform>Пропущено %Ln повреждённое сообщение.</numerusform>
            <numerusform>Пропущено %Ln повреждённых сообщения.</numerusform>
            <numerusform>Пропущено %Ln повреждённых сообщений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) imported.</source>
        <translation>
            <numerusform>Импортирован %Ln чат.</numerusform>
            <numerusform>Импортировано %Ln чата.</numerusform>
            <numerusform>Импортировано %Ln чатов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить попытку</translation>
    </message>
    <message>
        <source>No chat contains “%1”.</source>
        <translation>Ни один чат не содержит «%1».</translation>
    </message>
    <message>
        <source>No chats yet. A chat appears here when its first question is asked.</source>
        <translation>Чатов пока нет. Чат появится здесь, когда в нём будет задан первый вопрос.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>Чат «%1» удалён.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) deleted.</source>
        <translation>
            <numerusform>Удалён %Ln чат.</numerusform>
            <numerusform>Удалено %Ln чата.</numerusform>
            <numerusform>Удалено %Ln чатов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Отменено.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) failed: %1</source>
        <translation>
            <numerusform>Не удалось обработать %Ln файл: %1</numerusform>
            <numerusform>Не удалось обработать %Ln файла: %1</numerusform>
            <numerusform>Не удалось обработать %Ln файлов: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatListView</name>
    <message>
        <source>Chats</source>
        <translation>Чаты</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatMemory</name>
    <message>
        <source>The draft or settings of this chat cannot be saved: %1</source>
        <translation>Не удаётся сохранить черновик или настройки этого чата: %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatPage</name>
    <message>
        <source>Chat &amp;list</source>
        <translation>&amp;Список чатов</translation>
    </message>
    <message>
        <source>&amp;Instruments</source>
        <translation>П&amp;риборы</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatPresets</name>
    <message>
        <source>Preset</source>
        <translation>Пресет</translation>
    </message>
    <message>
        <source>Preset commands</source>
        <translation>Команды пресетов</translation>
    </message>
    <message>
        <source>Save, rename, delete, export and import presets</source>
        <translation>Сохранение, переименование, удаление, экспорт и импорт пресетов</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Название пресета</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>&amp;Save as preset…</source>
        <translation>&amp;Сохранить как пресет…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Переименовать…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Импорт…</translation>
    </message>
    <message>
        <source>No presets yet</source>
        <translation>Пресетов пока нет</translation>
    </message>
    <message>
        <source>No preset</source>
        <translation>Без пресета</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Another preset has this name.</source>
        <translation>Пресет с таким названием уже есть.</translation>
    </message>
    <message>
        <source>The preset “%1” was deleted.</source>
        <translation>Пресет «%1» удалён.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Import preset</source>
        <translation>Импорт пресета</translation>
    </message>
    <message>
        <source>Export preset</source>
        <translation>Экспорт пресета</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>Пресеты (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>The preset “%1” was exported.</source>
        <translation>Пресет «%1» экспортирован.</translation>
    </message>
    <message>
        <source>The preset “%1” was imported. This chat uses it now.</source>
        <translation>Пресет «%1» импортирован и теперь действует в этом чате.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatPromptsDialog</name>
    <message>
        <source>With what was said before the question</source>
        <translation>С тем, что было сказано до вопроса</translation>
    </message>
    <message>
        <source>Prompts from chats</source>
        <translation>Промпты из чатов</translation>
    </message>
    <message>
        <source>Search titles</source>
        <translation>Поиск по названиям</translation>
    </message>
    <message>
        <source>Chats and their questions</source>
        <translation>Чаты и их вопросы</translation>
    </message>
    <message>
        <source>Off: each question is asked alone, as the first of a chat</source>
        <translation>Выключено: каждый вопрос задаётся отдельно, как первый в чате</translation>
    </message>
    <message>
        <source>Add prompts</source>
        <translation>Добавить промпты</translation>
    </message>
    <message>
        <source>There are no chats yet.</source>
        <translation>Чатов пока нет.</translation>
    </message>
    <message>
        <source>Choose chats, or questions of them. A chosen chat adds every question of it.</source>
        <translation>Выберите чаты или вопросы из них. Выбранный чат добавляет все свои вопросы.</translation>
    </message>
    <message numerus="yes">
        <source>From %Ln chat(s).</source>
        <translation>
            <numerusform>Из %Ln чата.</numerusform>
            <numerusform>Из %Ln чатов.</numerusform>
            <numerusform>Из %Ln чатов.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatSettingField</name>
    <message>
        <source>Off</source>
        <translation>Выкл.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Температура</translation>
    </message>
    <message>
        <source>How freely words are chosen. 0 always takes the likeliest one.</source>
        <translation>Насколько свободно выбираются слова. 0 — всегда самый вероятный токен.</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Chooses among this many of the likeliest tokens.</source>
        <translation>Выбирает среди стольких самых вероятных токенов.</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Chooses among the likeliest tokens that together have this probability. 1 turns it off.</source>
        <translation>Выбирает среди самых вероятных токенов с такой суммарной вероятностью. 1 — выключено.</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Leaves out tokens below this fraction of the likeliest one.</source>
        <translation>Исключает токены с вероятностью ниже этой доли от самого вероятного.</translation>
    </message>
    <message>
        <source>Typical-p</source>
        <translation>Typical-p</translation>
    </message>
    <message>
        <source>Prefers tokens about as surprising as expected, up to this probability. 1 turns it off.</source>
        <translation>Предпочитает токены с ожидаемой степенью неожиданности, до этой вероятности. 1 — выключено.</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>Штраф за повторы</translation>
    </message>
    <message>
        <source>Makes tokens of the window less likely. 1 turns it off.</source>
        <translation>Делает токены из окна менее вероятными. 1 — выключено.</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>Штраф за присутствие</translation>
    </message>
    <message>
        <source>Subtracted once for every token that occurs in the window. 0 turns it off.</source>
        <translation>Вычитается один раз для каждого токена, встретившегося в окне. 0 — выключено.</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>Штраф за частоту</translation>
    </message>
    <message>
        <source>Subtracted for each time a token occurs in the window. 0 turns it off.</source>
        <translation>Вычитается за каждое появление токена в окне. 0 — выключено.</translation>
    </message>
    <message>
        <source>Penalty window</source>
        <translation>Окно штрафов</translation>
    </message>
    <message>
        <source>The number of latest tokens that the penalties look at.</source>
        <translation>Сколько последних токенов учитывают штрафы.</translation>
    </message>
    <message>
        <source>Maximum answer tokens</source>
        <translation>Максимум токенов ответа</translation>
    </message>
    <message>
        <source>The answer ends after this many tokens.</source>
        <translation>Ответ завершается после стольких токенов.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Без лимита</translation>
    </message>
    <message>
        <source>Thinking budget</source>
        <translation>Бюджет рассуждения</translation>
    </message>
    <message>
        <source>The model must begin its answer after this many tokens of reasoning.</source>
        <translation>После стольких токенов рассуждения модель должна перейти к ответу.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Контекст</translation>
    </message>
    <message>
        <source>The number of tokens that chat and answer can have together. Takes effect when a model is loaded.</source>
        <translation>Сколько токенов могут вместе занимать чат и ответ. Действует с загрузки модели.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматически</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatSettingRow</name>
    <message>
        <source>Reset %1</source>
        <translation>Сбросить: %1</translation>
    </message>
    <message>
        <source>Reset to the default</source>
        <translation>Вернуть значение по умолчанию</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>По умолчанию: %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatSettingsPanel</name>
    <message>
        <source>Reset all</source>
        <translation>Сбросить всё</translation>
    </message>
    <message>
        <source>Chat settings</source>
        <translation>Настройки чата</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Системный промпт</translation>
    </message>
    <message>
        <source>What the model is told before the first question</source>
        <translation>Что сообщается модели до первого вопроса</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Сэмплирование</translation>
    </message>
    <message>
        <source>As recommended by the model</source>
        <translation>Как рекомендует модель</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Сид</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Случайный</translation>
    </message>
    <message>
        <source>The same seed, settings and messages give the same answer.
Default: random</source>
        <translation>Одинаковые сид, настройки и сообщения дают одинаковый ответ.
По умолчанию: случайный</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Typical-p and penalties</source>
        <translation>Typical-p и штрафы</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Ограничения</translation>
    </message>
    <message>
        <source>Reload model</source>
        <translation>Перезагрузить модель</translation>
    </message>
    <message>
        <source>Default: random</source>
        <translation>По умолчанию: случайный</translation>
    </message>
    <message>
        <source>Invalid seed: enter a number from 0 to %1</source>
        <translation>Недопустимый сид: введите число от 0 до %1</translation>
    </message>
    <message>
        <source>Fixed once the chat has started. A new chat can use another one.</source>
        <translation>После начала чата не меняется. В новом чате можно задать другой.</translation>
    </message>
    <message>
        <source>Default: none</source>
        <translation>По умолчанию: нет</translation>
    </message>
    <message>
        <source>Default: the one from the settings page</source>
        <translation>По умолчанию: со страницы настроек</translation>
    </message>
    <message>
        <source>From the model</source>
        <translation>Из модели</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>По умолчанию</translation>
    </message>
    <message>
        <source>No model is open. A model&apos;s file may recommend values; the others are the defaults.</source>
        <translation>Модель не открыта. Часть значений может рекомендовать файл модели; остальные — по умолчанию.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a setting and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This model recommends nothing; the defaults are used.</source>
        <translation>Эта модель ничего не рекомендует; действуют значения по умолчанию.</translation>
    </message>
    <message>
        <source>This model recommends %1.</source>
        <translation>Эта модель рекомендует: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The model is open with a context of %Ln token(s).</source>
        <translation>
            <numerusform>Модель открыта с контекстом в %Ln токен.</numerusform>
            <numerusform>Модель открыта с контекстом в %Ln токена.</numerusform>
            <numerusform>Модель открыта с контекстом в %Ln токенов.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatTransfer</name>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message numerus="yes">
        <source>Exporting %Ln chat(s)…</source>
        <translation>
            <numerusform>Экспорт %Ln чата…</numerusform>
            <numerusform>Экспорт %Ln чатов…</numerusform>
            <numerusform>Экспорт %Ln чатов…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing %Ln file(s)…</source>
        <translation>
            <numerusform>Импорт %Ln файла…</numerusform>
            <numerusform>Импорт %Ln файлов…</numerusform>
            <numerusform>Импорт %Ln файлов…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ColourBar</name>
    <message>
        <source>C&amp;olour tokens by</source>
        <translation>&amp;Цвет токенов</translation>
    </message>
    <message>
        <source>Colour tokens by</source>
        <translation>Цвет токенов</translation>
    </message>
    <message>
        <source>colour by</source>
        <translation>цвет</translation>
    </message>
    <message>
        <source>colour by %1</source>
        <translation>цвет: %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::ColourLegend</name>
    <message>
        <source>Colours from %1 to %2</source>
        <translation>Цвета от %1 до %2</translation>
    </message>
</context>
<context>
    <name>moire::ui::CommandPalette</name>
    <message>
        <source>Commands, models and chats</source>
        <translation>Команды, модели и чаты</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Палитра команд</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Совпадения</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>сейчас недоступно</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Пресет</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
</context>
<context>
    <name>moire::ui::CompareDialog</name>
    <message>
        <source>Compare answers</source>
        <translation>Сравнить ответы</translation>
    </message>
    <message>
        <source>The prompt is answered as in this chat, and once more with each change, under the same seeds. With one prompt the answers can be compared, but nothing can be said about other prompts.</source>
        <translation>Ответ на промпт даётся как в этом чате и ещё по разу с каждым изменением, при тех же сидах. По одному промпту можно сравнить ответы, но нельзя ничего сказать о других промптах.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) per token</source>
        <translation>
            <numerusform>%Ln эксперт на токен</numerusform>
            <numerusform>%Ln эксперта на токен</numerusform>
            <numerusform>%Ln экспертов на токен</numerusform>
        </translation>
    </message>
    <message>
        <source>random experts</source>
        <translation>случайные эксперты</translation>
    </message>
    <message>
        <source>all experts as the model chooses them</source>
        <translation>все эксперты по выбору модели</translation>
    </message>
    <message>
        <source>no thinking</source>
        <translation>без рассуждения</translation>
    </message>
    <message>
        <source>always the most probable token</source>
        <translation>всегда самый вероятный токен</translation>
    </message>
    <message>
        <source>temperature 1.2</source>
        <translation>температура 1,2</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Сиды</translation>
    </message>
    <message>
        <source>Answers of each (seeds)</source>
        <translation>Ответов на каждый (сидов)</translation>
    </message>
    <message>
        <source>Make experiment</source>
        <translation>Создать эксперимент</translation>
    </message>
    <message>
        <source>as in the chat</source>
        <translation>как в чате</translation>
    </message>
</context>
<context>
    <name>moire::ui::Composer</name>
    <message>
        <source>Images cannot be attached: the model reads only text.</source>
        <translation>Изображения прикрепить нельзя: модель читает только текст.</translation>
    </message>
    <message>
        <source>The message will be sent when its files have been read.</source>
        <translation>Сообщение будет отправлено, когда его файлы будут прочитаны.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Cancel editing (Esc)</source>
        <translation>Отменить правку (Esc)</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Прикрепить файлы</translation>
    </message>
    <message>
        <source>Chat settings</source>
        <translation>Настройки чата</translation>
    </message>
    <message>
        <source>Editing a question. Sending it starts a new branch.</source>
        <translation>Правка вопроса. Отправка начнёт новую ветку.</translation>
    </message>
    <message>
        <source>Editing an answer. The answer of the model is kept as another branch.</source>
        <translation>Правка ответа. Ответ модели сохранится в другой ветке.</translation>
    </message>
    <message>
        <source>Text files (*.txt *.md *.csv *.json *.xml *.html *.py *.c *.cpp *.h *.rs *.js *.ts *.pdf);;All files (*)</source>
        <translation>Текстовые файлы (*.txt *.md *.csv *.json *.xml *.html *.py *.c *.cpp *.h *.rs *.js *.ts *.pdf);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Open a model to ask something</source>
        <translation>Чтобы спросить, откройте модель</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Сообщение для %1</translation>
    </message>
    <message>
        <source>thinking: %1</source>
        <translation>рассуждение: %1</translation>
    </message>
    <message>
        <source>thinking: no limit</source>
        <translation>рассуждение: без лимита</translation>
    </message>
    <message>
        <source>temperature %1</source>
        <translation>температура %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>context %1</source>
        <translation>контекст %1</translation>
    </message>
    <message>
        <source>context over %1</source>
        <translation>контекст больше %1</translation>
    </message>
    <message>
        <source>Tokens of this chat and the message, out of the context size</source>
        <translation>Сколько токенов заняли этот чат и сообщение из размера контекста</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Stop the answer (Esc)</source>
        <translation>Остановить ответ (Esc)</translation>
    </message>
    <message>
        <source>Enter; Shift+Enter starts a new line</source>
        <translation>Enter; Shift+Enter — новая строка</translation>
    </message>
</context>
<context>
    <name>moire::ui::ConversationPage</name>
    <message>
        <source>No model is open.</source>
        <translation>Модель не открыта.</translation>
    </message>
    <message>
        <source>&amp;Open a model</source>
        <translation>&amp;Открыть модель</translation>
    </message>
    <message>
        <source>The message that you were editing is no longer shown. Your text is kept.</source>
        <translation>Сообщение, которое вы правили, больше не показывается. Ваш текст сохранён.</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>&amp;Продолжить правку</translation>
    </message>
    <message>
        <source>The changes to the message were discarded.</source>
        <translation>Изменения в сообщении отброшены.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>The answer was not regenerated.</source>
        <translation>Ответ не был сгенерирован заново.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Повторить &amp;попытку</translation>
    </message>
    <message>
        <source>A question in another chat is too long for the context. It was not sent; its text is kept there.</source>
        <translation>Вопрос в другом чате слишком длинный для контекста. Он не отправлен; его текст сохранён там.</translation>
    </message>
    <message>
        <source>&amp;Show that chat</source>
        <translation>Показать &amp;тот чат</translation>
    </message>
    <message>
        <source>The question was not sent.</source>
        <translation>Вопрос не отправлен.</translation>
    </message>
    <message>
        <source>The answer was stopped before it began.</source>
        <translation>Ответ остановлен, не успев начаться.</translation>
    </message>
    <message>
        <source>Re&amp;generate</source>
        <translation>&amp;Сгенерировать заново</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) left out</source>
        <translation>
            <numerusform>Пропущено %Ln сообщение</numerusform>
            <numerusform>Пропущено %Ln сообщения</numerusform>
            <numerusform>Пропущено %Ln сообщений</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest messages are no longer sent to the model, because the context is full.</source>
        <translation>Самые старые сообщения больше не отправляются модели, потому что контекст заполнен.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без названия</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Открыть ссылку</translation>
    </message>
    <message>
        <source>Open this address in another program?</source>
        <translation>Открыть этот адрес в другой программе?</translation>
    </message>
    <message>
        <source>This address cannot be opened from here.</source>
        <translation>Отсюда этот адрес открыть нельзя.</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Копировать адрес</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>The answer is not saved yet: %1
It is kept in memory, and saving will be retried.</source>
        <translation>Ответ ещё не сохранён: %1
Он хранится в памяти, попытка сохранения повторится.</translation>
    </message>
    <message>
        <source>The answer has been saved.</source>
        <translation>Ответ сохранён.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) deleted.</source>
        <translation>
            <numerusform>Удалено %Ln сообщение.</numerusform>
            <numerusform>Удалено %Ln сообщения.</numerusform>
            <numerusform>Удалено %Ln сообщений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading was cancelled.</source>
        <translation>Загрузка отменена.</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Написать сообщение</translation>
    </message>
    <message>
        <source>Go to the messages</source>
        <translation>Перейти к сообщениям</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Прикрепить файлы…</translation>
    </message>
    <message>
        <source>Chat settings…</source>
        <translation>Настройки чата…</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Пресеты</translation>
    </message>
    <message>
        <source>Choose model…</source>
        <translation>Выбрать модель…</translation>
    </message>
    <message>
        <source>In another chat, a question with its reasoning is too long for the context.</source>
        <translation>В другом чате вопрос вместе с рассуждением слишком длинный для контекста.</translation>
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
        <translation>недоступно</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Затраты</translation>
    </message>
    <message>
        <source>Cost of a token</source>
        <translation>Затраты на токен</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>затраты</translation>
    </message>
    <message>
        <source>this token · mean of reply</source>
        <translation>этот токен · среднее по ответу</translation>
    </message>
    <message>
        <source>mean of reply</source>
        <translation>среднее по ответу</translation>
    </message>
    <message>
        <source>What a token costs: bytes read, operations and bandwidth, from the experts it was routed to. It is shown for the answers of a chat.</source>
        <translation>Во что обходится токен: прочитанные байты, операции и пропускная способность — по экспертам, к которым он был направлен. Показывается для ответов в чате.</translation>
    </message>
    <message>
        <source>Not available, because the model file of this answer was not recorded.</source>
        <translation>Недоступно: файл модели этого ответа не записан.</translation>
    </message>
    <message>
        <source>Reading the model&apos;s header…</source>
        <translation>Чтение заголовка модели…</translation>
    </message>
    <message>
        <source>Not available, because the model file cannot be read: %1</source>
        <translation>Недоступно: не удалось прочитать файл модели: %1</translation>
    </message>
    <message>
        <source>its architecture is not supported</source>
        <translation>её архитектура не поддерживается</translation>
    </message>
    <message>
        <source>Waiting for the first token…</source>
        <translation>Ожидание первого токена…</translation>
    </message>
    <message>
        <source>Reading the tokens…</source>
        <translation>Чтение токенов…</translation>
    </message>
    <message>
        <source>This answer was saved without token records.</source>
        <translation>Этот ответ сохранён без записей о токенах.</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>энергия</translation>
    </message>
    <message>
        <source>package and device, RAPL and NVML</source>
        <translation>процессор и устройство, RAPL и NVML</translation>
    </message>
    <message>
        <source>device, NVML</source>
        <translation>устройство, NVML</translation>
    </message>
    <message>
        <source>package, RAPL</source>
        <translation>процессор, RAPL</translation>
    </message>
    <message>
        <source>%1 J</source>
        <translation>%1 J</translation>
    </message>
    <message numerus="yes">
        <source>%1 · mean of %Ln token(s)</source>
        <translation>
            <numerusform>%1 · среднее по %Ln токену</numerusform>
            <numerusform>%1 · среднее по %Ln токенам</numerusform>
            <numerusform>%1 · среднее по %Ln токенам</numerusform>
        </translation>
    </message>
    <message>
        <source>Of everything that the machine did meanwhile, other programs included</source>
        <translation>Всего, что машина делала за это время, включая другие программы</translation>
    </message>
    <message>
        <source>because only administrators may read the energy counter (RAPL)</source>
        <translation>потому что счётчик энергии (RAPL) могут читать только администраторы</translation>
    </message>
    <message>
        <source>because this machine has no energy counter (RAPL, NVML)</source>
        <translation>потому что на этой машине нет счётчика энергии (RAPL, NVML)</translation>
    </message>
    <message>
        <source>because it has only begun</source>
        <translation>потому что ответ только начался</translation>
    </message>
    <message>
        <source>because energy is measured only while an answer streams, and not saved with it</source>
        <translation>потому что энергия измеряется лишь во время ответа и не сохраняется с ним</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>среднее %1</translation>
    </message>
    <message>
        <source>parameters read</source>
        <translation>прочитано параметров</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>из %1</translation>
    </message>
    <message>
        <source>bytes read</source>
        <translation>прочитано байт</translation>
    </message>
    <message>
        <source>Weights of the routed experts and of all other layers, and the cache</source>
        <translation>Веса выбранных экспертов и всех остальных слоёв, а также кэш</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>операции</translation>
    </message>
    <message>
        <source>A multiply-accumulate counts as two</source>
        <translation>Умножение со сложением считается за две</translation>
    </message>
    <message>
        <source>share of bandwidth</source>
        <translation>доля пропускной способности</translation>
    </message>
    <message>
        <source>because the bandwidth of the device&apos;s memory is not measured</source>
        <translation>потому что пропускная способность памяти устройства не измерена</translation>
    </message>
    <message>
        <source>of %1/s, measured</source>
        <translation>из %1/s, измерено</translation>
    </message>
    <message>
        <source>because the time is not recorded</source>
        <translation>потому что время не записано</translation>
    </message>
    <message>
        <source>because it has not been measured yet: opening the Models page measures it</source>
        <translation>потому что она ещё не измерена: для этого откройте страницу «Модели»</translation>
    </message>
    <message>
        <source>a dense model of this size</source>
        <translation>плотная модель того же размера</translation>
    </message>
    <message>
        <source>%1 times the bytes</source>
        <translation>байт: ×%1</translation>
    </message>
    <message>
        <source>What a token would read if every expert were used</source>
        <translation>Сколько прочитал бы токен, если бы использовались все эксперты</translation>
    </message>
    <message>
        <source>routed experts</source>
        <translation>выбранные эксперты</translation>
    </message>
    <message>
        <source>all other weights</source>
        <translation>все остальные веса</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>кэш</translation>
    </message>
    <message>
        <source>Only %1 of the %2 experts in a layer were read; %3 of the model was not read.</source>
        <translation>Прочитаны только %1 из %2 экспертов слоя; %3 модели не читалось.</translation>
    </message>
    <message>
        <source>The model is dense: every token reads all of it.</source>
        <translation>Модель плотная: каждый токен читает её целиком.</translation>
    </message>
</context>
<context>
    <name>moire::ui::DefinitionEditor</name>
    <message>
        <source>New experiment</source>
        <translation>Новый эксперимент</translation>
    </message>
    <message>
        <source>Name of the experiment</source>
        <translation>Название эксперимента</translation>
    </message>
    <message>
        <source>What the experiment asks, such as “Does thinking help with sums?”</source>
        <translation>Что проверяет эксперимент, например «Помогает ли рассуждение при сложении?»</translation>
    </message>
    <message>
        <source>Make experiment</source>
        <translation>Создать эксперимент</translation>
    </message>
    <message>
        <source>as is</source>
        <translation>как есть</translation>
    </message>
    <message>
        <source>Prompts, one per line</source>
        <translation>Промпты, по одному в строке</translation>
    </message>
    <message>
        <source>One prompt per line</source>
        <translation>По одному промпту в строке</translation>
    </message>
    <message>
        <source>Files of prompts, and questions of chats</source>
        <translation>Файлы промптов и вопросы из чатов</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Из файла…</translation>
    </message>
    <message>
        <source>From chats…</source>
        <translation>Из чатов…</translation>
    </message>
    <message>
        <source>Questions of chats, with what was said before them</source>
        <translation>Вопросы из чатов с тем, что было сказано до них</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove the file or question</source>
        <translation>Убрать файл или вопрос</translation>
    </message>
    <message>
        <source>JSON lines with prompt and answer, or text with a prompt on each line</source>
        <translation>Строки JSON с prompt и answer или текст с одним промптом в строке</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Промпты</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Варианты</translation>
    </message>
    <message>
        <source>Add variant</source>
        <translation>Добавить вариант</translation>
    </message>
    <message>
        <source>Remove variant</source>
        <translation>Убрать вариант</translation>
    </message>
    <message>
        <source>A count, or a list such as 1, 2, 5</source>
        <translation>Количество или список, например 1, 2, 5</translation>
    </message>
    <message>
        <source>How often each seed is run, to measure times</source>
        <translation>Сколько раз запускать каждый сид, чтобы измерить время</translation>
    </message>
    <message>
        <source>None chosen: by what the prompts offer</source>
        <translation>Не выбрано: по тому, что есть в промптах</translation>
    </message>
    <message>
        <source>Add controls: random experts, another seed</source>
        <translation>Добавить контроль: случайные эксперты, другой сид</translation>
    </message>
    <message>
        <source>Keep experts and times of every token</source>
        <translation>Сохранять экспертов и время каждого токена</translation>
    </message>
    <message>
        <source>For the instruments, which show text and probabilities of tokens without it too. Results take several times the space.</source>
        <translation>Для приборов, которые и без этого показывают текст и вероятности токенов. Результаты займут в несколько раз больше места.</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Сиды</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Повторения</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Базовый вариант</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Метрики</translation>
    </message>
    <message>
        <source>File of prompts</source>
        <translation>Файл промптов</translation>
    </message>
    <message>
        <source>Prompts (*.jsonl *.json *.txt);;All files (*)</source>
        <translation>Промпты (*.jsonl *.json *.txt);;Все файлы (*)</translation>
    </message>
    <message>
        <source>variant %1</source>
        <translation>вариант %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>variant, field, problem</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, problem</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 = %Ln cell(s), without controls.</source>
        <translation>
            <numerusform>%1 = %Ln ячейка, без контроля.</numerusform>
            <numerusform>%1 = %Ln ячейки, без контроля.</numerusform>
            <numerusform>%1 = %Ln ячеек, без контроля.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::DetailsPanel</name>
    <message>
        <source>Routing difference</source>
        <translation>Отличие маршрутизации</translation>
    </message>
    <message>
        <source>Where a variant chose other experts than the baseline, once both have answers.</source>
        <translation>Где вариант выбрал не тех экспертов, что базовый, — когда ответы есть у обоих.</translation>
    </message>
    <message>
        <source>By token</source>
        <translation>По токенам</translation>
    </message>
    <message>
        <source>KL</source>
        <translation>KL</translation>
    </message>
    <message>
        <source>change</source>
        <translation>изменение</translation>
    </message>
    <message>
        <source>log-probability</source>
        <translation>лог-вероятность</translation>
    </message>
    <message>
        <source>What is shown by token</source>
        <translation>Что показано по токенам</translation>
    </message>
    <message>
        <source>How far the variants are from the baseline along its answers, token by token. It needs the metric kl, and answers.</source>
        <translation>Насколько варианты далеки от базового вдоль его ответов, токен за токеном. Нужны метрика kl и ответы.</translation>
    </message>
    <message>
        <source>Group sampling</source>
        <translation>Групповое сэмплирование</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Награда</translation>
    </message>
    <message>
        <source>Answers of the group</source>
        <translation>Ответы группы</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>ответ</translation>
    </message>
    <message>
        <source>advantage</source>
        <translation>преимущество</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>вес</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>токены</translation>
    </message>
    <message>
        <source>reading: %1</source>
        <translation>чтение: %1</translation>
    </message>
    <message>
        <source>token</source>
        <translation>токен</translation>
    </message>
    <message>
        <source>log-probability, nats</source>
        <translation>лог-вероятность, нат</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>нат</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln пара</numerusform>
            <numerusform>%Ln пары</numerusform>
            <numerusform>%Ln пар</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more variant(s) not shown</source>
        <translation>
            <numerusform>Не показан ещё %Ln вариант</numerusform>
            <numerusform>Не показано ещё %Ln варианта</numerusform>
            <numerusform>Не показано ещё %Ln вариантов</numerusform>
        </translation>
    </message>
    <message>
        <source>Several answers to one prompt, one for each seed, are graded by a reward and compared with each other, as in GRPO. There is no group for this prompt yet.</source>
        <translation>Несколько ответов на один промпт, по одному на каждый сид, оцениваются наградой и сравниваются между собой, как в GRPO. Для этого промпта группы пока нет.</translation>
    </message>
    <message>
        <source>seed %1: %2</source>
        <comment>of an answer, its reward</comment>
        <translation>сид %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) to this prompt by “%1”: mean reward %2, deviation %3. Advantage = (reward − mean) / deviation, weight = advantage / tokens.</source>
        <translation>
            <numerusform>%Ln ответ «%1» на этот промпт: средняя награда %2, отклонение %3. Преимущество = (награда − среднее) / отклонение, вес = преимущество / токены.</numerusform>
            <numerusform>%Ln ответа «%1» на этот промпт: средняя награда %2, отклонение %3. Преимущество = (награда − среднее) / отклонение, вес = преимущество / токены.</numerusform>
            <numerusform>%Ln ответов «%1» на этот промпт: средняя награда %2, отклонение %3. Преимущество = (награда − среднее) / отклонение, вес = преимущество / токены.</numerusform>
        </translation>
    </message>
    <message>
        <source>All rewards are equal, so this group teaches nothing.</source>
        <translation>Все награды равны, поэтому эта группа ничему не учит.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ExperimentHeader</name>
    <message>
        <source>Pause</source>
        <translation>Приостановить</translation>
    </message>
    <message>
        <source>Progress of the experiment</source>
        <translation>Ход эксперимента</translation>
    </message>
    <message>
        <source>Stops after the running cell, so that nothing is lost</source>
        <translation>Останавливает после текущей ячейки, чтобы ничего не потерять</translation>
    </message>
    <message>
        <source>Stop now: the running cell is lost, everything else is kept</source>
        <translation>Остановить сейчас: текущая ячейка пропадёт, остальное сохранится</translation>
    </message>
    <message>
        <source>Stop the experiment</source>
        <translation>Остановить эксперимент</translation>
    </message>
    <message>
        <source>Save results</source>
        <translation>Сохранить результаты</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Эксперименты</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Запустить</translation>
    </message>
    <message>
        <source>Runs what is missing; what is kept stays</source>
        <translation>Выполняет недостающее; сохранённое остаётся</translation>
    </message>
    <message>
        <source>Runs all cells</source>
        <translation>Выполняет все ячейки</translation>
    </message>
    <message numerus="yes">
        <source>Run %Ln failed step(s) again</source>
        <translation>
            <numerusform>Повторить %Ln неудавшийся шаг</numerusform>
            <numerusform>Повторить %Ln неудавшихся шага</numerusform>
            <numerusform>Повторить %Ln неудавшихся шагов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 cells</source>
        <translation>%1 из %2 ячеек</translation>
    </message>
    <message>
        <source>stopping after this cell</source>
        <translation>остановится после этой ячейки</translation>
    </message>
    <message>
        <source>waits until a model is open</source>
        <translation>ждёт открытия модели</translation>
    </message>
    <message>
        <source>waits for the engine</source>
        <translation>ждёт движок</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>подготовка</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln token(s) made · failed: %2</source>
        <translation>
            <numerusform>%1 · создан %Ln токен · ошибок: %2</numerusform>
            <numerusform>%1 · создано %Ln токена · ошибок: %2</numerusform>
            <numerusform>%1 · создано %Ln токенов · ошибок: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ExperimentList</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search experiments</source>
        <translation>Поиск экспериментов</translation>
    </message>
    <message>
        <source>New experiment</source>
        <translation>Новый эксперимент</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Эксперименты</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>moire::ui::ExperimentsPage</name>
    <message>
        <source>Open experiment</source>
        <translation>Открыть эксперимент</translation>
    </message>
    <message>
        <source>Experiments (*.json *.results *.moire);;All files (*)</source>
        <translation>Эксперименты (*.json *.results *.moire);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Bundle, to hand on…</source>
        <translation>Пакет для передачи…</translation>
    </message>
    <message>
        <source>Report (HTML)…</source>
        <translation>Отчёт (HTML)…</translation>
    </message>
    <message>
        <source>Report (PDF)…</source>
        <translation>Отчёт (PDF)…</translation>
    </message>
    <message>
        <source>Table of cells (CSV)…</source>
        <translation>Таблица ячеек (CSV)…</translation>
    </message>
    <message>
        <source>Table of tokens (CSV)…</source>
        <translation>Таблица токенов (CSV)…</translation>
    </message>
    <message>
        <source>NumPy array of cells…</source>
        <translation>Массив ячеек NumPy…</translation>
    </message>
    <message>
        <source>NumPy archive of everything…</source>
        <translation>Архив NumPy со всем…</translation>
    </message>
    <message>
        <source>Report (JSON)…</source>
        <translation>Отчёт (JSON)…</translation>
    </message>
    <message>
        <source>Everything, by cell (JSON lines)…</source>
        <translation>Всё, по ячейкам (строки JSON)…</translation>
    </message>
    <message>
        <source>Results (SQLite)…</source>
        <translation>Результаты (SQLite)…</translation>
    </message>
    <message>
        <source>Compare with another run…</source>
        <translation>Сравнить с другим прогоном…</translation>
    </message>
    <message>
        <source>Compare with another run</source>
        <translation>Сравнить с другим прогоном</translation>
    </message>
    <message>
        <source>Experiments (*.moire *.json *.results);;All files (*)</source>
        <translation>Эксперименты (*.moire *.json *.results);;Все файлы (*)</translation>
    </message>
    <message>
        <source>New experiment with this definition</source>
        <translation>Новый эксперимент с этим определением</translation>
    </message>
    <message>
        <source>Save results</source>
        <translation>Сохранить результаты</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>This experiment is running. Stop it before it is removed.</source>
        <translation>Этот эксперимент выполняется. Остановите его, прежде чем убирать.</translation>
    </message>
    <message>
        <source>The experiment was removed, with its results.</source>
        <translation>Эксперимент убран вместе с результатами.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Nothing was run yet.</source>
        <translation>Пока ничего не выполнялось.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Приборы</translation>
    </message>
    <message>
        <source>What the side shows</source>
        <translation>Что показано сбоку</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Маршрутизация</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Что показано</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>базовый</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Базовый вариант</translation>
    </message>
    <message>
        <source>The variant that the others are compared with. Metrics between two answers are measured beside the definition&apos;s own baseline.</source>
        <translation>Вариант, с которым сравниваются остальные. Метрики между двумя ответами измеряются относительно базового варианта из самого определения.</translation>
    </message>
    <message>
        <source>What you expect, what you see, what you make of it. Kept with the results.</source>
        <translation>Чего вы ждёте, что видите, какие делаете выводы. Хранится вместе с результатами.</translation>
    </message>
    <message>
        <source>Open &amp;experiment…</source>
        <translation>Открыть &amp;эксперимент…</translation>
    </message>
    <message>
        <source>Run experimen&amp;t</source>
        <translation>Запустить экспериме&amp;нт</translation>
    </message>
    <message>
        <source>&amp;Pause experiment</source>
        <translation>П&amp;риостановить эксперимент</translation>
    </message>
    <message>
        <source>New e&amp;xperiment…</source>
        <translation>Новы&amp;й эксперимент…</translation>
    </message>
    <message>
        <source>Add a &amp;variant to the experiment…</source>
        <translation>&amp;Добавить вариант в эксперимент…</translation>
    </message>
    <message>
        <source>Ready experiments</source>
        <translation>Готовые эксперименты</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an experiment that is not shown, why it could not go on</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) failed. Their reasons are in the answers; the others are kept.</source>
        <translation>
            <numerusform>%Ln шаг не выполнен. Причина указана в ответах; остальные сохранены.</numerusform>
            <numerusform>%Ln шага не выполнены. Причины указаны в ответах; остальные сохранены.</numerusform>
            <numerusform>%Ln шагов не выполнены. Причины указаны в ответах; остальные сохранены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s) added. “Continue” runs them.</source>
        <translation>
            <numerusform>Добавлен %Ln промпт. Запуск — кнопкой «Продолжить».</numerusform>
            <numerusform>Добавлено %Ln промпта. Запуск — кнопкой «Продолжить».</numerusform>
            <numerusform>Добавлено %Ln промптов. Запуск — кнопкой «Продолжить».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln prompt(s)…</source>
        <translation>
            <numerusform>Добавить %Ln промпт…</numerusform>
            <numerusform>Добавить %Ln промпта…</numerusform>
            <numerusform>Добавить %Ln промптов…</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Add prompts to the experiment…</source>
        <translation>Добавить промпты в эксперимент…</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
</context>
<context>
    <name>moire::ui::ExpertView</name>
    <message>
        <source>One expert</source>
        <translation>Один эксперт</translation>
    </message>
    <message>
        <source>Select a cell of the map to see the tokens that its expert is chosen for, with lift, interval and number, places in your chats, its gate weights, and the experts it is chosen together with.</source>
        <translation>Выберите ячейку карты, чтобы увидеть токены, для которых выбирают этого эксперта (лифт, интервал и число), места в ваших чатах, веса его гейта и экспертов, с которыми его выбирают вместе.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выключить</translation>
    </message>
    <message>
        <source>Route around this expert in the chat</source>
        <translation>Направлять в чате в обход этого эксперта</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Заглушить</translation>
    </message>
    <message>
        <source>Let it be chosen, but leave its output out</source>
        <translation>Эксперта можно выбрать, но его выход не учитывается</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>Форсировать</translation>
    </message>
    <message>
        <source>Choose it for every token</source>
        <translation>Выбирать для каждого токена</translation>
    </message>
    <message>
        <source>Bias…</source>
        <translation>Смещение…</translation>
    </message>
    <message>
        <source>Choose it more or less often</source>
        <translation>Выбирать чаще или реже</translation>
    </message>
    <message>
        <source>Tokens it is chosen for</source>
        <translation>Для каких токенов выбран</translation>
    </message>
    <message>
        <source>token</source>
        <translation>токен</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>лифт</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>replicates</source>
        <translation>повторяется</translation>
    </message>
    <message>
        <source>What it is chosen for</source>
        <translation>Для чего его выбирают</translation>
    </message>
    <message>
        <source>Highest gates</source>
        <translation>Высшие гейты</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Случайно</translation>
    </message>
    <message>
        <source>Which places</source>
        <translation>Какие места</translation>
    </message>
    <message>
        <source>Places where it was chosen</source>
        <translation>Где его выбирали</translation>
    </message>
    <message>
        <source>In context</source>
        <translation>В контексте</translation>
    </message>
    <message>
        <source>Gate weight</source>
        <translation>Вес гейта</translation>
    </message>
    <message>
        <source>tokens that chose it</source>
        <translation>токены, выбравшие его</translation>
    </message>
    <message>
        <source>Experts it is chosen together with</source>
        <translation>С какими экспертами его выбирают вместе</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>эксперт</translation>
    </message>
    <message>
        <source>of independence</source>
        <translation>от независимости</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>токены</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>ожидается</translation>
    </message>
    <message>
        <source>Chosen together with</source>
        <translation>Выбраны вместе</translation>
    </message>
    <message>
        <source>Reading all tokens…</source>
        <translation>Чтение всех токенов…</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>not shown to hold</source>
        <translation>не подтверждено</translation>
    </message>
    <message>
        <source>too few chats</source>
        <translation>слишком мало чатов</translation>
    </message>
    <message>
        <source>Layer %1, expert %2</source>
        <translation>Слой %1, эксперт %2</translation>
    </message>
    <message>
        <source>share %1</source>
        <translation>доля %1</translation>
    </message>
    <message>
        <source>lift %1</source>
        <translation>лифт %1</translation>
    </message>
    <message>
        <source>N %1</source>
        <translation>N %1</translation>
    </message>
    <message>
        <source>mean gate %1</source>
        <translation>средний гейт %1</translation>
    </message>
    <message>
        <source>too few tokens to say</source>
        <translation>слишком мало токенов для вывода</translation>
    </message>
    <message numerus="yes">
        <source>no interval: fewer than %Ln chat(s)</source>
        <translation>
            <numerusform>без интервала: меньше %Ln чата</numerusform>
            <numerusform>без интервала: меньше %Ln чатов</numerusform>
            <numerusform>без интервала: меньше %Ln чатов</numerusform>
        </translation>
    </message>
    <message>
        <source>The 95 % interval draws whole chats, because the tokens of one chat are not independent.</source>
        <translation>95-процентный интервал получен ресэмплингом целых чатов, потому что токены одного чата зависимы.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>low</source>
        <translation>нижн.</translation>
    </message>
    <message>
        <source>high</source>
        <translation>верхн.</translation>
    </message>
    <message>
        <source>q</source>
        <translation>q</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>токен %1</translation>
    </message>
    <message>
        <source>token %1, q %2</source>
        <translation>токен %1, q %2</translation>
    </message>
    <message>
        <source>The token ids were not recorded.</source>
        <translation>id токенов не записаны.</translation>
    </message>
    <message>
        <source>No token occurs often enough to be tested: %1 times in %2 chats.</source>
        <translation>Ни один токен не встречается достаточно часто для проверки: нужно %1 раз в %2 чатах.</translation>
    </message>
    <message>
        <source>False discoveries held at 5 % (Benjamini–Hochberg) over %1 tokens tested for this expert; %2 hold, %3 were too rare. Replicates: in both halves of the chats.</source>
        <translation>Доля ложных открытий не выше 5&#xa0;% (Бенджамини — Хохберг) по проверенным для этого эксперта токенам (%1); подтвердились %2, слишком редки %3. «Повторяется» — в обеих половинах чатов.</translation>
    </message>
    <message>
        <source>chosen as</source>
        <translation>выбран как</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>гейт</translation>
    </message>
    <message>
        <source>before</source>
        <translation>до</translation>
    </message>
    <message>
        <source>after</source>
        <translation>после</translation>
    </message>
    <message>
        <source>highest gate</source>
        <translation>высший гейт</translation>
    </message>
    <message>
        <source>random</source>
        <translation>случайно</translation>
    </message>
    <message>
        <source>%1, gate %2: %3</source>
        <translation>%1, гейт %2: %3</translation>
    </message>
    <message>
        <source>The texts were not recorded.</source>
        <translation>Тексты не записаны.</translation>
    </message>
    <message>
        <source>It was never chosen.</source>
        <translation>Его ни разу не выбрали.</translation>
    </message>
    <message>
        <source>The gate weights were not recorded.</source>
        <translation>Веса гейтов не записаны.</translation>
    </message>
    <message>
        <source>Which choices belong to one token was not recorded.</source>
        <translation>Не записано, какие выборы относятся к одному токену.</translation>
    </message>
    <message>
        <source>A token chooses one expert of this layer.</source>
        <translation>Токен выбирает одного эксперта этого слоя.</translation>
    </message>
    <message>
        <source>Nothing is expected often enough to say.</source>
        <translation>Ничего не ожидается достаточно часто для вывода.</translation>
    </message>
    <message>
        <source>Tokens that chose both, over what independent choices give. Enter shows that expert.</source>
        <translation>Токены, выбравшие обоих, относительно независимого выбора. Enter показывает этого эксперта.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ExpertsPanel</name>
    <message>
        <source>Experts</source>
        <translation>Эксперты</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Токен</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Отличие</translation>
    </message>
    <message>
        <source>Tokens that are counted</source>
        <translation>Какие токены учитываются</translation>
    </message>
    <message>
        <source>What the colours show</source>
        <translation>Что показывают цвета</translation>
    </message>
    <message>
        <source>share</source>
        <translation>доля</translation>
    </message>
    <message>
        <source>gate mass</source>
        <translation>масса гейтов</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>лифт</translation>
    </message>
    <message>
        <source>Order of the experts</source>
        <translation>Порядок экспертов</translation>
    </message>
    <message>
        <source>by index</source>
        <translation>по номеру</translation>
    </message>
    <message>
        <source>by load</source>
        <translation>по нагрузке</translation>
    </message>
    <message>
        <source>by similarity</source>
        <translation>по сходству</translation>
    </message>
    <message>
        <source>By similarity: experts chosen for the same tokens are next to each other</source>
        <translation>По сходству: рядом эксперты, которых выбирают для одних и тех же токенов</translation>
    </message>
    <message>
        <source>Reply to compare with</source>
        <translation>Ответ для сравнения</translation>
    </message>
    <message>
        <source>layer %1 ×</source>
        <translation>слой %1 ×</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>слой %1</translation>
    </message>
    <message>
        <source>Show all layers again</source>
        <translation>Снова показать все слои</translation>
    </message>
    <message>
        <source>Show this layer alone, as bars</source>
        <translation>Показать только этот слой, столбцами</translation>
    </message>
    <message>
        <source>minus answer %1 in its branch</source>
        <translation>минус ответ %1 в своей ветке</translation>
    </message>
    <message>
        <source>minus reply %1</source>
        <translation>минус ответ %1</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Диапазон</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>эксперты</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln token(s) read</source>
        <translation>
            <numerusform>прочитано %L1 из %Ln токена</numerusform>
            <numerusform>прочитано %L1 из %Ln токенов</numerusform>
            <numerusform>прочитано %L1 из %Ln токенов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) · %1 of %2</source>
        <translation>
            <numerusform>%Ln токен · %1 из %2</numerusform>
            <numerusform>%Ln токена · %1 из %2</numerusform>
            <numerusform>%Ln токенов · %1 из %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens with routes · experts per token and layer</source>
        <translation>Токены с маршрутами · экспертов на токен и слой</translation>
    </message>
    <message>
        <source>Reading the answers of this chat…</source>
        <translation>Чтение ответов этого чата…</translation>
    </message>
    <message>
        <source>Which experts were chosen: a row for each expert layer, a column for each expert. It fills in while a Mixture-of-Experts model answers.</source>
        <translation>Какие эксперты выбраны: строка на каждый слой с экспертами, столбец на каждого эксперта. Заполняется, пока отвечает модель Mixture-of-Experts.</translation>
    </message>
    <message>
        <source>No routing is saved with this answer: its model is dense, or it was answered without a trace.</source>
        <translation>С этим ответом маршрутизация не сохранена: модель плотная или ответ дан без трассы.</translation>
    </message>
    <message>
        <source>This model is dense: every token uses all of its parameters, so there are no experts to choose.</source>
        <translation>Эта модель плотная: каждый токен использует все её параметры, поэтому выбирать экспертов не приходится.</translation>
    </message>
    <message>
        <source>The two replies are of models with different layers or experts, so there is no difference to show.</source>
        <translation>Два ответа даны моделями с разными слоями или экспертами, поэтому отличие показать нельзя.</translation>
    </message>
    <message>
        <source>The tokens cannot be read: %1</source>
        <translation>Не удалось прочитать токены: %1</translation>
    </message>
    <message>
        <source>Reading the tokens…</source>
        <translation>Чтение токенов…</translation>
    </message>
    <message>
        <source>Waiting for the first token…</source>
        <translation>Ожидание первого токена…</translation>
    </message>
    <message>
        <source>No routing is saved with these tokens.</source>
        <translation>С этими токенами маршрутизация не сохранена.</translation>
    </message>
    <message>
        <source>Select a cell for its figures. Outlined: the experts of the selected token.</source>
        <translation>Выберите ячейку, чтобы увидеть её числа. Обведены эксперты выбранного токена.</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Слой %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Layer %1, expert %2&lt;/b&gt; · share %3 % (uniform %4 %)</source>
        <translation>&lt;b&gt;Слой %1, эксперт %2&lt;/b&gt; · доля %3&#xa0;% (равномерно %4&#xa0;%)</translation>
    </message>
    <message>
        <source>other reply %1 % (N %L2)</source>
        <translation>другой ответ %1&#xa0;% (N %L2)</translation>
    </message>
    <message>
        <source>N %L1: too few tokens</source>
        <translation>N %L1: слишком мало токенов</translation>
    </message>
    <message>
        <source>lift &lt;b&gt;%1×&lt;/b&gt; [%2, %3], N %L4</source>
        <translation>лифт &lt;b&gt;%1×&lt;/b&gt; [%2, %3], N %L4</translation>
    </message>
    <message>
        <source>from this chat alone, not replicated</source>
        <translation>только по этому чату, без повторной проверки</translation>
    </message>
    <message>
        <source>95 % interval, assuming that tokens are independent. Tokens of one chat are not, so the true uncertainty is larger. Hatched: fewer than five choices per expert in the layer, or a difference within 1.96 standard errors. By chance alone, about one cell in twenty exceeds these.</source>
        <translation>95-процентный интервал в предположении, что токены независимы. Токены одного чата зависимы, поэтому истинная неопределённость больше. Заштриховано: меньше пяти выборов на эксперта в слое или отличие в пределах 1,96 стандартной ошибки. По чистой случайности эти границы превышает примерно одна ячейка из двадцати.</translation>
    </message>
</context>
<context>
    <name>moire::ui::FirstStart</name>
    <message>
        <source>Arithmetic</source>
        <translation>Арифметика</translation>
    </message>
    <message>
        <source>Logic</source>
        <translation>Логика</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>Сортировка</translation>
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
        <translation>О себе</translation>
    </message>
    <message>
        <source>&amp;Open a model</source>
        <translation>&amp;Открыть модель</translation>
    </message>
    <message>
        <source>Ask something</source>
        <translation>Спросите что-нибудь</translation>
    </message>
    <message>
        <source>The model is loading</source>
        <translation>Модель загружается</translation>
    </message>
    <message>
        <source>No model is open</source>
        <translation>Модель не открыта</translation>
    </message>
    <message>
        <source>While the model answers, the panels on the right show which experts are used for each token and how long it takes. Everything stays on this machine.</source>
        <translation>Пока модель отвечает, панели справа показывают, какие эксперты работают для каждого токена и сколько времени это занимает. Всё остаётся на этой машине.</translation>
    </message>
    <message>
        <source>Moire Tiny is a small model that came with this program. Choose a prompt to read and change it before you send it, or write your own. %1</source>
        <translation>Moire Tiny — маленькая модель из комплекта программы. Выберите промпт, прочитайте его и измените перед отправкой или напишите свой. %1</translation>
    </message>
    <message>
        <source>Questions, and the chat before them, are sent to %1.</source>
        <translation>Вопросы и предшествующая часть чата отправляются на %1.</translation>
    </message>
    <message>
        <source>Open a model to chat with it. %1</source>
        <translation>Откройте модель, чтобы начать чат. %1</translation>
    </message>
    <message>
        <source>Fits in the memory of this machine: %1 (%2).</source>
        <translation>Помещается в память этой машины: %1 (%2).</translation>
    </message>
    <message>
        <source>GGUF models of up to about %1 fit in the memory of this machine.</source>
        <translation>В память этой машины помещаются модели GGUF размером примерно до %1.</translation>
    </message>
    <message>
        <source>Models are GGUF files. The models page shows which ones fit on this machine.</source>
        <translation>Модели — это файлы GGUF. На странице моделей видно, какие из них помещаются на этой машине.</translation>
    </message>
</context>
<context>
    <name>moire::ui::FoldersBlock</name>
    <message>
        <source>“%1” is no longer watched; its files are untouched.</source>
        <translation>Папка «%1» больше не отслеживается; её файлы не тронуты.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Добавить папку…</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>Ни одна папка не отслеживается.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Убрать %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::FormatBar</name>
    <message>
        <source>Chat format</source>
        <translation>Формат чата</translation>
    </message>
    <message>
        <source>Use another chat &amp;format until another model is opened:</source>
        <translation>Использовать другой &amp;формат чата, пока не открыта другая модель:</translation>
    </message>
    <message>
        <source>&amp;Answer with this format</source>
        <translation>&amp;Ответить в этом формате</translation>
    </message>
</context>
<context>
    <name>moire::ui::GroupSamplingView</name>
    <message>
        <source>Experts of better answers</source>
        <translation>Эксперты лучших ответов</translation>
    </message>
    <message>
        <source>Which experts better answers used more, once answers of a group have different rewards.</source>
        <translation>Здесь появится, какие эксперты чаще работали в лучших ответах, когда у ответов одной группы будут разные награды.</translation>
    </message>
    <message>
        <source>share per advantage</source>
        <translation>доля на преимущество</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Награда</translation>
    </message>
    <message>
        <source>Reward beside it</source>
        <translation>Награда рядом</translation>
    </message>
    <message>
        <source>beside</source>
        <translation>рядом</translation>
    </message>
    <message>
        <source>Rewards by variant</source>
        <translation>Награды по вариантам</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>вариант</translation>
    </message>
    <message>
        <source>reward</source>
        <translation>награда</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>среднее</translation>
    </message>
    <message>
        <source>mean length, tokens</source>
        <translation>средняя длина, токены</translation>
    </message>
    <message>
        <source>groups that teach nothing</source>
        <translation>группы, которые ничему не учат</translation>
    </message>
    <message>
        <source>Reward by group</source>
        <translation>Награда по группам</translation>
    </message>
    <message>
        <source>The mean reward of the answers to each prompt, once they are there.</source>
        <translation>Средняя награда ответов на каждый промпт, когда они появятся.</translation>
    </message>
    <message>
        <source>Length by group</source>
        <translation>Длина по группам</translation>
    </message>
    <message>
        <source>The mean length of the answers to each prompt, once they are there.</source>
        <translation>Средняя длина ответов на каждый промпт, когда они появятся.</translation>
    </message>
    <message>
        <source>Answers of one group</source>
        <translation>Ответы одной группы</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>ответ</translation>
    </message>
    <message>
        <source>advantage</source>
        <translation>преимущество</translation>
    </message>
    <message>
        <source>ranks</source>
        <translation>ранги</translation>
    </message>
    <message>
        <source>weight of a token</source>
        <translation>вес токена</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>токены</translation>
    </message>
    <message>
        <source>Weight by token</source>
        <translation>Вес по токенам</translation>
    </message>
    <message>
        <source>What the clipped objective weighs each token with, for an answer of the baseline that is in a group.</source>
        <translation>Вес, который целевая функция с обрезкой (clipping) даёт каждому токену, для ответа базового варианта, входящего в группу.</translation>
    </message>
    <message>
        <source>prompt %1</source>
        <translation>промпт %1</translation>
    </message>
    <message>
        <source>This prompt has no group: it needs two answers with a reward. Choose another one in the pictures.</source>
        <translation>У этого промпта нет группы: нужны два ответа с наградой. Выберите другой на графиках.</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>сид %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::GroupsView</name>
    <message>
        <source>Filter chats</source>
        <translation>Фильтр чатов</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Чаты</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>чат</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>токены</translation>
    </message>
    <message>
        <source>group</source>
        <translation>группа</translation>
    </message>
    <message>
        <source>To A</source>
        <translation>В A</translation>
    </message>
    <message>
        <source>To B</source>
        <translation>В B</translation>
    </message>
    <message>
        <source>To neither</source>
        <translation>Ни в одну</translation>
    </message>
    <message>
        <source>The selected chats; key %1 in the list</source>
        <translation>Выбранные чаты; клавиша %1 в списке</translation>
    </message>
    <message>
        <source>folder to A</source>
        <translation>папку в A</translation>
    </message>
    <message>
        <source>folder to B</source>
        <translation>папку в B</translation>
    </message>
    <message>
        <source>Lists of prompts…</source>
        <translation>Списки промптов…</translation>
    </message>
    <message>
        <source>Two lists of prompts that the open model reads, instead of chats</source>
        <translation>Вместо чатов — два списка промптов, которые прочитает открытая модель</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>No folders</source>
        <translation>Папок нет</translation>
    </message>
    <message>
        <source>Sequence %1</source>
        <translation>Последовательность %1</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без названия</translation>
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
        <translation>ни в одной группе</translation>
    </message>
    <message>
        <source>A: %1 · B: %2</source>
        <translation>A: %1 · B: %2</translation>
    </message>
    <message>
        <source>Differences of the groups</source>
        <translation>Различия групп</translation>
    </message>
    <message>
        <source>Give two groups of chats, then compare. Above 0: B uses the expert more.</source>
        <translation>Задайте две группы чатов и сравните. Выше 0: B использует эксперта чаще.</translation>
    </message>
    <message>
        <source>Experts that differ</source>
        <translation>Различающиеся эксперты</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>эксперт</translation>
    </message>
    <message>
        <source>share A</source>
        <translation>доля A</translation>
    </message>
    <message>
        <source>share B</source>
        <translation>доля B</translation>
    </message>
    <message>
        <source>log2 B / A</source>
        <translation>log2 B / A</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>q</source>
        <translation>q</translation>
    </message>
    <message>
        <source>Make a policy</source>
        <translation>Создать политику</translation>
    </message>
    <message>
        <source>p %1</source>
        <translation>p %1</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>слой</translation>
    </message>
    <message>
        <source>low</source>
        <translation>нижн.</translation>
    </message>
    <message>
        <source>high</source>
        <translation>верхн.</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>отличается</translation>
    </message>
    <message>
        <source>Exchanging the labels of whole prompts…</source>
        <translation>Перестановка меток целых промптов…</translation>
    </message>
    <message>
        <source>Exchanging the labels of whole chats…</source>
        <translation>Перестановка меток целых чатов…</translation>
    </message>
    <message>
        <source>Do two groups of chats use other experts? Put chats into A and B. Nothing is called a topic: what is shown is which experts differ, and by how much.</source>
        <translation>Используют ли две группы чатов разных экспертов? Распределите чаты по A и B. Темами это не называется: показано, какие эксперты различаются и насколько.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) differ</source>
        <translation>
            <numerusform>Различается %Ln эксперт</numerusform>
            <numerusform>Различаются %Ln эксперта</numerusform>
            <numerusform>Различаются %Ln экспертов</numerusform>
        </translation>
    </message>
    <message>
        <source>false discoveries held at 5 % over %1 tested, %2 too rare (Benjamini–Hochberg)</source>
        <translation>доля ложных открытий не выше 5&#xa0;% по %1 проверенным, слишком редких: %2 (Бенджамини — Хохберг)</translation>
    </message>
    <message>
        <source>null: all %1 arrangements of the labels of whole prompts</source>
        <translation>нулевое распределение: все перестановки меток целых промптов (%1)</translation>
    </message>
    <message>
        <source>null: %1 arrangements of the labels of whole prompts</source>
        <translation>нулевое распределение: перестановки меток целых промптов (%1)</translation>
    </message>
    <message>
        <source>null: all %1 arrangements of the labels of whole chats</source>
        <translation>нулевое распределение: все перестановки меток целых чатов (%1)</translation>
    </message>
    <message>
        <source>null: %1 arrangements of the labels of whole chats</source>
        <translation>нулевое распределение: перестановки меток целых чатов (%1)</translation>
    </message>
    <message>
        <source>with so few in each group, a single expert cannot be shown to differ: the smallest p there is is %1</source>
        <translation>при таких малых группах отличие одного эксперта показать нельзя: наименьшее возможное p — %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) that B uses more</source>
        <translation>
            <numerusform>%Ln эксперт, которого чаще использует B</numerusform>
            <numerusform>%Ln эксперта, которых чаще использует B</numerusform>
            <numerusform>%Ln экспертов, которых чаще использует B</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) that A uses more</source>
        <translation>
            <numerusform>%Ln эксперт, которого чаще использует A</numerusform>
            <numerusform>%Ln эксперта, которых чаще использует A</numerusform>
            <numerusform>%Ln экспертов, которых чаще использует A</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch off: %1</source>
        <translation>Выключить: %1</translation>
    </message>
    <message>
        <source>Mute: %1</source>
        <translation>Заглушить: %1</translation>
    </message>
    <message>
        <source>Bias…: %1</source>
        <translation>Смещение…: %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Содержание</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
</context>
<context>
    <name>moire::ui::HealthPanel</name>
    <message>
        <source>repetition</source>
        <translation>зацикливание</translation>
    </message>
    <message>
        <source>entropy spike</source>
        <translation>всплеск энтропии</translation>
    </message>
    <message>
        <source>entropy collapse</source>
        <translation>коллапс энтропии</translation>
    </message>
    <message>
        <source>routing collapse</source>
        <translation>коллапс маршрутизации</translation>
    </message>
    <message>
        <source>stall</source>
        <translation>остановка</translation>
    </message>
    <message>
        <source>value that is not finite</source>
        <translation>неконечное значение</translation>
    </message>
    <message>
        <source>reasoning that does not end</source>
        <translation>бесконечное рассуждение</translation>
    </message>
    <message>
        <source>The last tokens are copies of each other.</source>
        <translation>Последние токены — копии друг друга.</translation>
    </message>
    <message>
        <source>The model is suddenly much less sure than in the tokens before.</source>
        <translation>Модель внезапно стала гораздо менее уверенной, чем на предыдущих токенах.</translation>
    </message>
    <message>
        <source>The model has been sure of every token for a long time.</source>
        <translation>Модель уже долго уверена в каждом токене.</translation>
    </message>
    <message>
        <source>Most layers choose nearly the same experts for every token.</source>
        <translation>Большинство слоёв выбирает почти одних и тех же экспертов для каждого токена.</translation>
    </message>
    <message>
        <source>The token took far longer than those before.</source>
        <translation>Токен занял гораздо больше времени, чем предыдущие.</translation>
    </message>
    <message>
        <source>A probability, an entropy or a gate weight is not a finite number.</source>
        <translation>Вероятность, энтропия или вес гейта — не конечное число.</translation>
    </message>
    <message>
        <source>The reasoning is very long, or has used most of the answer&apos;s tokens.</source>
        <translation>Рассуждение очень длинное или израсходовало большую часть токенов ответа.</translation>
    </message>
    <message>
        <source>False alarms on ordinary text, %1: %2 per million tokens [%3, %4], N %L5</source>
        <translation>Ложные срабатывания на обычном тексте, %1: %2 на миллион токенов [%3, %4], N %L5</translation>
    </message>
    <message>
        <source>False alarms on ordinary text: not measured.</source>
        <translation>Ложные срабатывания на обычном тексте: не измерялись.</translation>
    </message>
    <message>
        <source>Entropy of the experts&apos; shares by layer, and the entropy expected by chance for this many tokens</source>
        <translation>Энтропия долей экспертов по слоям и энтропия, ожидаемая случайно при таком числе токенов</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Use of the experts</source>
        <translation>Использование экспертов</translation>
    </message>
    <message>
        <source>Entropy of the experts&apos; shares by layer</source>
        <translation>Энтропия долей экспертов по слоям</translation>
    </message>
    <message>
        <source>Anomalies</source>
        <translation>Аномалии</translation>
    </message>
    <message>
        <source>Anomalies that stop an answer</source>
        <translation>Аномалии, останавливающие ответ</translation>
    </message>
    <message>
        <source>stop the answer at…</source>
        <translation>останавливать ответ при…</translation>
    </message>
    <message numerus="yes">
        <source>stops at %Ln anomalies</source>
        <translation>
            <numerusform>остановка: %Ln аномалия</numerusform>
            <numerusform>остановка: %Ln аномалии</numerusform>
            <numerusform>остановка: %Ln аномалий</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer was stopped because of an anomaly: %1</source>
        <translation>Ответ остановлен из-за аномалии: %1</translation>
    </message>
    <message>
        <source>anomaly</source>
        <translation>аномалия</translation>
    </message>
    <message>
        <source>first token</source>
        <translation>первый токен</translation>
    </message>
    <message>
        <source>last token</source>
        <translation>последний токен</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>измерено</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>предел</translation>
    </message>
    <message>
        <source>entropy by layer</source>
        <translation>энтропия по слоям</translation>
    </message>
    <message>
        <source>health</source>
        <translation>состояние</translation>
    </message>
    <message>
        <source>anomalies</source>
        <translation>аномалии</translation>
    </message>
    <message numerus="yes">
        <source>this reply · %Ln token(s)</source>
        <translation>
            <numerusform>этот ответ · %Ln токен</numerusform>
            <numerusform>этот ответ · %Ln токена</numerusform>
            <numerusform>этот ответ · %Ln токенов</numerusform>
        </translation>
    </message>
    <message>
        <source>This answer was saved without token records.</source>
        <translation>Этот ответ сохранён без записей о токенах.</translation>
    </message>
    <message>
        <source>How evenly the router uses the experts, compared with chance, and anomalies found while a model answers: loops, stalls, entropy spikes, routing collapse.</source>
        <translation>Насколько равномерно роутер использует экспертов по сравнению со случайным выбором и какие аномалии найдены во время ответа: зацикливание, остановки, всплески энтропии, коллапс маршрутизации.</translation>
    </message>
    <message>
        <source>router</source>
        <translation>роутер</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>недоступно</translation>
    </message>
    <message>
        <source>because the model is dense</source>
        <translation>потому что модель плотная</translation>
    </message>
    <message>
        <source>because no routing is saved with this answer</source>
        <translation>потому что с этим ответом маршрутизация не сохранена</translation>
    </message>
    <message>
        <source>too few tokens</source>
        <translation>слишком мало токенов</translation>
    </message>
    <message>
        <source>router entropy</source>
        <translation>энтропия роутера</translation>
    </message>
    <message>
        <source>%1 of %2 nats</source>
        <translation>%1 из %2 нат</translation>
    </message>
    <message>
        <source>Of the experts&apos; shares, mean over the layers; at most the logarithm of their number</source>
        <translation>Энтропия долей экспертов, среднее по слоям; не больше логарифма их числа</translation>
    </message>
    <message>
        <source>load, max over mean</source>
        <translation>нагрузка, макс. / средн.</translation>
    </message>
    <message>
        <source>Share of the most used expert over the mean share, in the most uneven layer</source>
        <translation>Доля самого используемого эксперта относительно средней доли, в самом неравномерном слое</translation>
    </message>
    <message>
        <source>experts used</source>
        <translation>задействовано экспертов</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 из %L2</translation>
    </message>
    <message>
        <source>by chance %1 ± %2</source>
        <translation>случайно %1 ± %2</translation>
    </message>
    <message>
        <source>Experts chosen at least once, and the number expected by chance for this many tokens</source>
        <translation>Эксперты, выбранные хотя бы раз, и их число, ожидаемое случайно при таком числе токенов</translation>
    </message>
    <message>
        <source>near ties (margin &lt; 0.01)</source>
        <translation>почти ничьи (отрыв &lt; 0,01)</translation>
    </message>
    <message>
        <source>N %L1</source>
        <translation>N %L1</translation>
    </message>
    <message>
        <source>Choices that the router nearly made otherwise, of all layers and tokens</source>
        <translation>Выборы, которые роутер едва не сделал иначе, по всем слоям и токенам</translation>
    </message>
    <message>
        <source>near ties</source>
        <translation>почти ничьи</translation>
    </message>
    <message>
        <source>because the scores of experts that were not chosen are not recorded</source>
        <translation>потому что оценки невыбранных экспертов не записаны</translation>
    </message>
    <message>
        <source>non-finite values</source>
        <translation>неконечные значения</translation>
    </message>
    <message>
        <source>this reply</source>
        <translation>этот ответ</translation>
    </message>
    <message>
        <source>expected by chance</source>
        <translation>ожидается случайно</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>слой</translation>
    </message>
    <message>
        <source>entropy, nats</source>
        <translation>энтропия, нат</translation>
    </message>
    <message>
        <source>repetition: “%1”</source>
        <translation>зацикливание: «%1»</translation>
    </message>
    <message>
        <source>entropy spike: %1 nats above the tokens before</source>
        <translation>всплеск энтропии: на %1 нат выше, чем на предыдущих токенах</translation>
    </message>
    <message>
        <source>entropy collapse: %1 nats on average</source>
        <translation>коллапс энтропии: в среднем %1 нат</translation>
    </message>
    <message>
        <source>routing collapse: in %1 of the layers</source>
        <translation>коллапс маршрутизации: в %1 слоёв</translation>
    </message>
    <message>
        <source>stall: %1, %2</source>
        <comment>a time, and what the token waited for</comment>
        <translation>остановка: %1, %2</translation>
    </message>
    <message>
        <source>a value is not finite</source>
        <translation>значение не конечно</translation>
    </message>
    <message>
        <source>the reasoning does not end</source>
        <translation>рассуждение не заканчивается</translation>
    </message>
    <message>
        <source>%1 · token %2</source>
        <translation>%1 · токен %2</translation>
    </message>
    <message>
        <source>None so far</source>
        <translation>Пока нет</translation>
    </message>
    <message>
        <source>None found</source>
        <translation>Не найдено</translation>
    </message>
</context>
<context>
    <name>moire::ui::InspectorHead</name>
    <message>
        <source>Loading</source>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>The file has been deleted, moved or renamed. The model can be used until it is unloaded.</source>
        <translation>Файл удалён, перемещён или переименован. Моделью можно пользоваться, пока она не выгружена.</translation>
    </message>
    <message>
        <source>The file has been deleted, moved or renamed.</source>
        <translation>Файл удалён, перемещён или переименован.</translation>
    </message>
    <message>
        <source>SHA-256 not computed</source>
        <translation>SHA-256 не вычислен</translation>
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
        <translation>прочитано, ничего не выполняя</translation>
    </message>
    <message>
        <source>The file is hashed after the model&apos;s first answer.</source>
        <translation>Хеш файла вычисляется после первого ответа модели.</translation>
    </message>
    <message>
        <source>Another model is being loaded.</source>
        <translation>Загружается другая модель.</translation>
    </message>
    <message>
        <source>Unload</source>
        <translation>Выгрузить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Загрузить</translation>
    </message>
    <message>
        <source>Cancels loading the other model.</source>
        <translation>Отменяет загрузку другой модели.</translation>
    </message>
    <message>
        <source>The file no longer exists.</source>
        <translation>Файл больше не существует.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Не удалось прочитать файл.</translation>
    </message>
    <message>
        <source>This model cannot be run.</source>
        <translation>Эту модель запустить нельзя.</translation>
    </message>
</context>
<context>
    <name>moire::ui::InstrumentLayout</name>
    <message>
        <source>&amp;Sections</source>
        <translation>&amp;Разделы</translation>
    </message>
    <message>
        <source>In a &amp;window of its own</source>
        <translation>В отдельном &amp;окне</translation>
    </message>
</context>
<context>
    <name>moire::ui::InstrumentPanel</name>
    <message>
        <source>Save as picture or data</source>
        <translation>Сохранить как изображение или данные</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Сохранить: %1</translation>
    </message>
    <message>
        <source>PNG image…</source>
        <translation>Изображение PNG…</translation>
    </message>
    <message>
        <source>SVG drawing…</source>
        <translation>Рисунок SVG…</translation>
    </message>
    <message>
        <source>CSV table…</source>
        <translation>Таблица CSV…</translation>
    </message>
    <message>
        <source>NumPy array…</source>
        <translation>Массив NumPy…</translation>
    </message>
    <message>
        <source>Nothing to save yet</source>
        <translation>Сохранять пока нечего</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>эмбеддинг</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>внимание</translation>
    </message>
    <message>
        <source>router</source>
        <translation>роутер</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>эксперты</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>плотный</translation>
    </message>
    <message>
        <source>output</source>
        <translation>выход</translation>
    </message>
    <message>
        <source>sampling</source>
        <translation>сэмплирование</translation>
    </message>
    <message>
        <source>in %1, cause not known</source>
        <translation>этап «%1», причина неизвестна</translation>
    </message>
    <message>
        <source>cause not known</source>
        <translation>причина неизвестна</translation>
    </message>
    <message numerus="yes">
        <source>an expert was not in memory: %Ln page fault(s)</source>
        <translation>
            <numerusform>эксперта не было в памяти: %Ln ошибка страницы</numerusform>
            <numerusform>эксперта не было в памяти: %Ln ошибки страниц</numerusform>
            <numerusform>эксперта не было в памяти: %Ln ошибок страниц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page fault(s)</source>
        <translation>
            <numerusform>%Ln ошибка страницы</numerusform>
            <numerusform>%Ln ошибки страниц</numerusform>
            <numerusform>%Ln ошибок страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>the database was writing for %1</source>
        <translation>запись в базу данных заняла %1</translation>
    </message>
    <message>
        <source>%1, ms</source>
        <translation>%1, ms</translation>
    </message>
    <message>
        <source>token</source>
        <translation>токен</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>рассуждение</translation>
    </message>
    <message>
        <source>log-probability, nats</source>
        <translation>лог-вероятность, нат</translation>
    </message>
    <message>
        <source>entropy, nats</source>
        <translation>энтропия, нат</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message numerus="yes">
        <source>prefill of another program&apos;s request: %Ln token(s)</source>
        <translation>
            <numerusform>prefill запроса другой программы: %Ln токен</numerusform>
            <numerusform>prefill запроса другой программы: %Ln токена</numerusform>
            <numerusform>prefill запроса другой программы: %Ln токенов</numerusform>
        </translation>
    </message>
    <message>
        <source>another program&apos;s request was being answered</source>
        <translation>выполнялся запрос другой программы</translation>
    </message>
</context>
<context>
    <name>moire::ui::InstrumentPlace</name>
    <message>
        <source>%1 is in a window of its own.</source>
        <translation>%1: в отдельном окне.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Вернуть на место</translation>
    </message>
</context>
<context>
    <name>moire::ui::InstrumentsPanel</name>
    <message>
        <source>Reasoning</source>
        <translation>Рассуждение</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Задержка</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Затраты</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Повтор</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Линза</translation>
    </message>
    <message>
        <source>All instruments are closed. The Instruments menu opens them.</source>
        <translation>Все приборы закрыты. Открыть их можно в меню «Приборы».</translation>
    </message>
    <message>
        <source>Other instruments</source>
        <translation>Другие приборы</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Эксперты</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Токен</translation>
    </message>
    <message>
        <source>In a window of its own, or back</source>
        <translation>В отдельное окно или обратно</translation>
    </message>
    <message>
        <source>%1 in a window of its own, or back</source>
        <translation>%1: в отдельное окно или обратно</translation>
    </message>
    <message>
        <source>Instrument in a window of its own, or back</source>
        <translation>Прибор: в отдельное окно или обратно</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Прибор</translation>
    </message>
    <message>
        <source>&amp;Next token</source>
        <translation>&amp;Следующий токен</translation>
    </message>
    <message>
        <source>&amp;Previous token</source>
        <translation>&amp;Предыдущий токен</translation>
    </message>
    <message>
        <source>Stop &amp;thinking now</source>
        <translation>&amp;Завершить рассуждение</translation>
    </message>
    <message>
        <source>&amp;Reasoning</source>
        <translation>Р&amp;ассуждение</translation>
    </message>
    <message>
        <source>&amp;Latency</source>
        <translation>За&amp;держка</translation>
    </message>
    <message>
        <source>&amp;Health</source>
        <translation>Состоя&amp;ние</translation>
    </message>
    <message>
        <source>&amp;Cost</source>
        <translation>За&amp;траты</translation>
    </message>
    <message>
        <source>Repla&amp;y</source>
        <translation>По&amp;втор</translation>
    </message>
    <message>
        <source>L&amp;ens</source>
        <translation>&amp;Линза</translation>
    </message>
    <message>
        <source>This instrument in its own win&amp;dow, or back</source>
        <translation>Этот прибор в отдельное окно или о&amp;братно</translation>
    </message>
</context>
<context>
    <name>moire::ui::LatencyPanel</name>
    <message>
        <source>Latency</source>
        <translation>Задержка</translation>
    </message>
    <message>
        <source>Milliseconds of every token</source>
        <translation>Миллисекунды каждого токена</translation>
    </message>
    <message>
        <source>other</source>
        <translation>прочее</translation>
    </message>
    <message>
        <source>How long every token took, by stage. Bars appear while a model answers.</source>
        <translation>Сколько времени занял каждый токен, по этапам. Столбцы появляются, пока модель отвечает.</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>задержка</translation>
    </message>
    <message>
        <source>This answer was saved without token records.</source>
        <translation>Этот ответ сохранён без записей о токенах.</translation>
    </message>
    <message>
        <source>Reading the tokens…</source>
        <translation>Чтение токенов…</translation>
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
        <translation>из них %1 до промпта</translation>
    </message>
    <message>
        <source>N %L1</source>
        <translation>N %L1</translation>
    </message>
    <message>
        <source>Percentiles and speed are of the tokens after the first</source>
        <translation>Процентили и скорость — по токенам после первого</translation>
    </message>
    <message>
        <source>waited %1 for a model to load</source>
        <translation>ожидание %1: загрузка модели</translation>
    </message>
    <message>
        <source>waited %1 for other answers</source>
        <translation>ожидание %1: другие ответы</translation>
    </message>
    <message>
        <source>waited %1 for work in the background</source>
        <translation>ожидание %1: фоновая работа</translation>
    </message>
    <message>
        <source>waited %1: %2</source>
        <translation>ожидание %1: %2</translation>
    </message>
    <message>
        <source>of it server %1, network %2</source>
        <translation>из них сервер %1, сеть %2</translation>
    </message>
</context>
<context>
    <name>moire::ui::LensModel</name>
    <message>
        <source>id %1</source>
        <translation>id %1</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>внимание</translation>
    </message>
    <message>
        <source>expert %1</source>
        <translation>эксперт %1</translation>
    </message>
    <message>
        <source>shared experts</source>
        <translation>общие эксперты</translation>
    </message>
    <message>
        <source>dense part</source>
        <translation>плотная часть</translation>
    </message>
    <message>
        <source>%1, probability %2</source>
        <translation>%1, вероятность %2</translation>
    </message>
    <message>
        <source>%1: probability %2, logit %3</source>
        <translation>%1: вероятность %2, логит %3</translation>
    </message>
    <message>
        <source>%1: probability %2, rank %L3</source>
        <translation>%1: вероятность %2, ранг %L3</translation>
    </message>
    <message>
        <source>%1 “%2” %3</source>
        <comment>an expert, a token, and what the expert adds to its logit</comment>
        <translation>%1 «%2» %3</translation>
    </message>
    <message>
        <source>Probability of the token that followed, as if the model ended after this layer</source>
        <translation>Вероятность следующего токена, если бы модель заканчивалась после этого слоя</translation>
    </message>
    <message>
        <source>Each expert with the shown token whose logit it changes most</source>
        <translation>Каждый эксперт и тот из показанных токенов, чей логит он меняет сильнее всего</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>слой</translation>
    </message>
    <message>
        <source>stream says</source>
        <translation>в потоке</translation>
    </message>
    <message>
        <source>this token</source>
        <translation>этот токен</translation>
    </message>
    <message>
        <source>its experts add</source>
        <translation>вклад экспертов</translation>
    </message>
    <message>
        <source>then</source>
        <translation>далее</translation>
    </message>
    <message>
        <source>place</source>
        <translation>место</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>логит</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>вероятность</translation>
    </message>
    <message>
        <source>part</source>
        <translation>часть</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>гейт</translation>
    </message>
    <message>
        <source>adds to the logit</source>
        <translation>вклад в логит</translation>
    </message>
</context>
<context>
    <name>moire::ui::LensPanel</name>
    <message>
        <source>Lens</source>
        <translation>Линза</translation>
    </message>
    <message>
        <source>Layers, and the tokens that the stream stands for</source>
        <translation>Слои и токены, которым соответствует поток</translation>
    </message>
    <message>
        <source>What the parts of the layer add to the logits</source>
        <translation>Вклад частей слоя в логиты</translation>
    </message>
    <message>
        <source>lens</source>
        <translation>линза</translation>
    </message>
    <message>
        <source>lens by part</source>
        <translation>линза по частям</translation>
    </message>
    <message>
        <source>The lens reads the residual stream after every layer as if the model ended there. Ask something first.</source>
        <translation>Линза читает остаточный поток после каждого слоя так, как если бы модель на нём заканчивалась. Сначала спросите что-нибудь.</translation>
    </message>
    <message>
        <source>Wait for the end of the answer.</source>
        <translation>Дождитесь конца ответа.</translation>
    </message>
    <message>
        <source>Click a word of the answer to see, layer by layer, which tokens the residual stream stood for before it, and what each chosen expert added.</source>
        <translation>Щёлкните по слову ответа, чтобы слой за слоем увидеть, каким токенам соответствовал остаточный поток перед ним и какой вклад внёс каждый выбранный эксперт.</translation>
    </message>
    <message>
        <source>Open the model that gave this answer: the lens evaluates it again.</source>
        <translation>Откройте модель, которая дала этот ответ: линза вычисляет его заново.</translation>
    </message>
    <message numerus="yes">
        <source>Which tokens did each layer stand for before “%1”, and what did each chosen expert add? This evaluates %Ln token(s) again. It is available on every backend; this model runs on %2.</source>
        <translation>
            <numerusform>Каким токенам соответствовал каждый слой перед «%1» и какой вклад внёс каждый выбранный эксперт? Для этого заново вычисляется %Ln токен. Доступно на любом бэкенде; эта модель работает на %2.</numerusform>
            <numerusform>Каким токенам соответствовал каждый слой перед «%1» и какой вклад внёс каждый выбранный эксперт? Для этого заново вычисляются %Ln токена. Доступно на любом бэкенде; эта модель работает на %2.</numerusform>
            <numerusform>Каким токенам соответствовал каждый слой перед «%1» и какой вклад внёс каждый выбранный эксперт? Для этого заново вычисляется %Ln токенов. Доступно на любом бэкенде; эта модель работает на %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Прочитать заново</translation>
    </message>
    <message>
        <source>Read layers</source>
        <translation>Прочитать слои</translation>
    </message>
    <message>
        <source>Evaluating the answer up to the token: %1</source>
        <translation>Вычисление ответа до этого токена: %1</translation>
    </message>
    <message>
        <source>Experts here are those that led to this token; the Token panel shows those that read it.</source>
        <translation>Здесь эксперты, которые привели к этому токену; панель «Токен» показывает тех, что его читали.</translation>
    </message>
    <message>
        <source>The layers were not read. %1</source>
        <translation>Слои не прочитаны. %1</translation>
    </message>
    <message>
        <source>token “%1” · position %L2</source>
        <translation>токен «%1» · позиция %L2</translation>
    </message>
    <message>
        <source>Layer %1: added to the logits</source>
        <translation>Слой %1: вклад в логиты</translation>
    </message>
    <message>
        <source>part</source>
        <translation>часть</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>гейт</translation>
    </message>
</context>
<context>
    <name>moire::ui::MainWindow</name>
    <message>
        <source>%1, from an experiment</source>
        <translation>%1, из эксперимента</translation>
    </message>
    <message>
        <source>Moire</source>
        <translation>Moire</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Эксперименты</translation>
    </message>
    <message>
        <source>Atlas</source>
        <translation>Атлас</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>The open model cannot use these experts: %1</source>
        <translation>Открытая модель не может использовать этих экспертов: %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::MapView</name>
    <message>
        <source>Map of experts</source>
        <translation>Карта экспертов</translation>
    </message>
    <message>
        <source>Layers down, experts across. Bright: chosen more often. Hatched: too few tokens to say.</source>
        <translation>Слои по вертикали, эксперты по горизонтали. Ярче — выбирают чаще. Заштриховано — слишком мало токенов для вывода.</translation>
    </message>
    <message>
        <source>Balance by layer</source>
        <translation>Баланс по слоям</translation>
    </message>
    <message>
        <source>max / mean</source>
        <translation>макс. / средн.</translation>
    </message>
    <message>
        <source>Share of the layer&apos;s most used expert over the mean share. 1: all are used alike.</source>
        <translation>Доля самого используемого эксперта слоя относительно средней доли. 1 — все используются одинаково.</translation>
    </message>
    <message>
        <source>Layer to next layer</source>
        <translation>От слоя к слою</translation>
    </message>
    <message>
        <source>Reuse by the next token</source>
        <translation>Повторный выбор следующим токеном</translation>
    </message>
    <message>
        <source>band: chance</source>
        <translation>полоса: случайность</translation>
    </message>
    <message>
        <source>Share of a token&apos;s experts that the token before it chose too. The band is k / experts, what random routing gives.</source>
        <translation>Доля экспертов токена, которых выбрал и предыдущий токен. Полоса — k / число экспертов, то есть случайная маршрутизация.</translation>
    </message>
    <message>
        <source>Cache curve</source>
        <translation>Кривая кэша</translation>
    </message>
    <message>
        <source>share</source>
        <translation>доля</translation>
    </message>
    <message>
        <source>gate mass</source>
        <translation>масса гейтов</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>лифт</translation>
    </message>
    <message>
        <source>coverage: %1 of %2 chosen at least once</source>
        <translation>охват: %1 из %2 выбраны хотя бы раз</translation>
    </message>
    <message>
        <source>%1 · by chance %2</source>
        <translation>%1 · случайно %2</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>слой</translation>
    </message>
    <message>
        <source>reuse</source>
        <translation>повторно</translation>
    </message>
    <message>
        <source>experts kept</source>
        <translation>экспертов в кэше</translation>
    </message>
    <message>
        <source>hit rate</source>
        <translation>доля попаданий</translation>
    </message>
    <message>
        <source>least recently used</source>
        <translation>давно не использованные</translation>
    </message>
    <message>
        <source>most used</source>
        <translation>самые используемые</translation>
    </message>
    <message>
        <source>random routing</source>
        <translation>случайная маршрутизация</translation>
    </message>
    <message numerus="yes">
        <source>90 % with %Ln expert(s) kept</source>
        <translation>
            <numerusform>90&#xa0;% при %Ln эксперте в кэше</numerusform>
            <numerusform>90&#xa0;% при %Ln экспертах в кэше</numerusform>
            <numerusform>90&#xa0;% при %Ln экспертах в кэше</numerusform>
        </translation>
    </message>
    <message>
        <source>90 % is not reached</source>
        <translation>90&#xa0;% не достигается</translation>
    </message>
    <message>
        <source>How often an expert would be in memory if that many of each layer were kept, from this routing. Each answer begins with nothing kept. Most used: the experts that these same answers use most, so this is what a fixed set could reach at best.</source>
        <translation>Как часто эксперт оказывался бы в памяти, если хранить столько экспертов каждого слоя, по этой маршрутизации. Каждый ответ начинается с пустого кэша. «Самые используемые» — эксперты, которые чаще всего работают в этих же ответах, то есть лучшее, чего достиг бы неизменный набор.</translation>
    </message>
    <message>
        <source>The order of the tokens was not recorded, so this is not known.</source>
        <translation>Порядок токенов не записан, поэтому это неизвестно.</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Показывать пока нечего.</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>бит</translation>
    </message>
    <message>
        <source>Reading all tokens…</source>
        <translation>Чтение всех токенов…</translation>
    </message>
    <message>
        <source>Too many experts per layer: their pairs do not fit into 1 GiB.</source>
        <translation>Слишком много экспертов в слое: их пары не помещаются в 1 GiB.</translation>
    </message>
    <message>
        <source>The model has one expert layer.</source>
        <translation>В модели один слой с экспертами.</translation>
    </message>
    <message numerus="yes">
        <source>bits · band: %Ln token(s) apart</source>
        <translation>
            <numerusform>бит · полоса: через %Ln токен</numerusform>
            <numerusform>бит · полоса: через %Ln токена</numerusform>
            <numerusform>бит · полоса: через %Ln токенов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mutual information: how much the experts of a layer tell about those that the same token chooses in the next layer. The band is the same between tokens that are %Ln token(s) apart, which is what layers share only because answers differ.</source>
        <translation>
            <numerusform>Взаимная информация: сколько эксперты слоя говорят о тех, кого тот же токен выберет в следующем слое. Полоса — то же между токенами на расстоянии %Ln токена: столько у слоёв общего лишь потому, что ответы разные.</numerusform>
            <numerusform>Взаимная информация: сколько эксперты слоя говорят о тех, кого тот же токен выберет в следующем слое. Полоса — то же между токенами на расстоянии %Ln токенов: столько у слоёв общего лишь потому, что ответы разные.</numerusform>
            <numerusform>Взаимная информация: сколько эксперты слоя говорят о тех, кого тот же токен выберет в следующем слое. Полоса — то же между токенами на расстоянии %Ln токенов: столько у слоёв общего лишь потому, что ответы разные.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::MessageActions</name>
    <message>
        <source>Cop&amp;y message</source>
        <translation>Копировать сооб&amp;щение</translation>
    </message>
    <message>
        <source>Copy message as Markdown</source>
        <translation>Копировать сообщение как Markdown</translation>
    </message>
    <message>
        <source>Copy message with reasoning</source>
        <translation>Копировать сообщение с рассуждением</translation>
    </message>
    <message>
        <source>Undo deleting messages</source>
        <translation>Отменить удаление сообщений</translation>
    </message>
    <message>
        <source>S&amp;top answer</source>
        <translation>Останови&amp;ть ответ</translation>
    </message>
    <message>
        <source>Edit messa&amp;ge</source>
        <translation>Изменить соо&amp;бщение</translation>
    </message>
    <message>
        <source>Regener&amp;ate answer</source>
        <translation>С&amp;генерировать ответ заново</translation>
    </message>
    <message>
        <source>Regenerate &amp;with</source>
        <translation>&amp;Варианты генерации</translation>
    </message>
    <message>
        <source>Continue answer</source>
        <translation>Продолжить ответ</translation>
    </message>
    <message>
        <source>Pre&amp;vious version</source>
        <translation>Предыдущая верси&amp;я</translation>
    </message>
    <message>
        <source>Ne&amp;xt version</source>
        <translation>С&amp;ледующая версия</translation>
    </message>
    <message>
        <source>Open as new chat</source>
        <translation>Открыть как новый чат</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Сравнить…</translation>
    </message>
    <message>
        <source>Message details…</source>
        <translation>Сведения о сообщении…</translation>
    </message>
    <message>
        <source>De&amp;lete message and what follows</source>
        <translation>Удалить сооб&amp;щение и всё после него</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Сгенерировать заново</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>No message is chosen.</source>
        <translation>Сообщение не выбрано.</translation>
    </message>
    <message>
        <source>Only answers have reasoning.</source>
        <translation>Рассуждение бывает только у ответов.</translation>
    </message>
    <message>
        <source>The system prompt is part of the chat&apos;s settings.</source>
        <translation>Системный промпт относится к настройкам чата.</translation>
    </message>
    <message>
        <source>Choose a question or an answer to compare.</source>
        <translation>Выберите для сравнения вопрос или ответ.</translation>
    </message>
    <message>
        <source>There is no question to this answer.</source>
        <translation>У этого ответа нет вопроса.</translation>
    </message>
    <message>
        <source>Copy &amp;selection</source>
        <translation>Копировать в&amp;ыделенное</translation>
    </message>
    <message>
        <source>&amp;Greedy sampling (temperature 0)</source>
        <translation>&amp;Жадное сэмплирование (температура 0)</translation>
    </message>
    <message>
        <source>&amp;Higher temperature (1.2)</source>
        <translation>&amp;Более высокая температура (1,2)</translation>
    </message>
    <message>
        <source>Another &amp;seed</source>
        <translation>Другой &amp;сид</translation>
    </message>
</context>
<context>
    <name>moire::ui::MessageDetailsDialog</name>
    <message>
        <source>Message details</source>
        <translation>Сведения о сообщении</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Написано</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Символов</translation>
    </message>
    <message>
        <source>Characters of reasoning</source>
        <translation>Символов рассуждения</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>The text of this answer was changed by hand.</source>
        <translation>Текст этого ответа изменён вручную.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation>ещё не вычислен</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Архитектура</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Чем завершено</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>моделью</translation>
    </message>
    <message>
        <source>the token or context limit</source>
        <translation>пределом токенов или контекста</translation>
    </message>
    <message>
        <source>a stop</source>
        <translation>остановкой</translation>
    </message>
    <message>
        <source>an error</source>
        <translation>ошибкой</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Токенов</translation>
    </message>
    <message>
        <source>Thinking tokens</source>
        <translation>Токенов рассуждения</translation>
    </message>
    <message>
        <source>Prompt tokens</source>
        <translation>Токенов промпта</translation>
    </message>
    <message>
        <source>Cached prompt tokens</source>
        <translation>Токенов промпта из кэша</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>Время до первого токена</translation>
    </message>
    <message>
        <source>Prompt speed</source>
        <translation>Скорость промпта</translation>
    </message>
    <message>
        <source>Answer speed</source>
        <translation>Скорость ответа</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Начато</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Закончено</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Сид</translation>
    </message>
    <message>
        <source>Routing policy</source>
        <translation>Политика маршрутизации</translation>
    </message>
    <message>
        <source>as the model was trained</source>
        <translation>как обучена модель</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Машина</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Оборудование</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>Версия программы</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>server %1, network %2</source>
        <translation>сервер %1, сеть %2</translation>
    </message>
    <message>
        <source>not available from this engine</source>
        <translation>недоступно в этом движке</translation>
    </message>
    <message>
        <source>Until the first token</source>
        <translation>До первого токена</translation>
    </message>
    <message>
        <source>Until the last token</source>
        <translation>До последнего токена</translation>
    </message>
</context>
<context>
    <name>moire::ui::MessageField</name>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Enter sends the message, Shift+Enter starts a new line.</source>
        <translation>Enter отправляет сообщение, Shift+Enter начинает новую строку.</translation>
    </message>
</context>
<context>
    <name>moire::ui::MetadataModel</name>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
</context>
<context>
    <name>moire::ui::MetadataView</name>
    <message>
        <source>Search metadata</source>
        <translation>Поиск в метаданных</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Метаданные</translation>
    </message>
    <message>
        <source>The file has no metadata.</source>
        <translation>В файле нет метаданных.</translation>
    </message>
    <message>
        <source>No key or value matches.</source>
        <translation>Нет подходящих ключей или значений.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ModelDelegate</name>
    <message>
        <source>built in</source>
        <translation>встроенная</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln часть</numerusform>
            <numerusform>%Ln части</numerusform>
            <numerusform>%Ln частей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ModelInspector</name>
    <message>
        <source>No model selected</source>
        <translation>Модель не выбрана</translation>
    </message>
    <message>
        <source>Select a model to see what is in its file.</source>
        <translation>Выберите модель, чтобы увидеть, что в её файле.</translation>
    </message>
    <message>
        <source>Template text</source>
        <translation>Текст шаблона</translation>
    </message>
    <message>
        <source>All metadata</source>
        <translation>Все метаданные</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Where the bytes are</source>
        <translation>Где находятся байты</translation>
    </message>
    <message>
        <source>Template and tokenizer</source>
        <translation>Шаблон и токенизатор</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Предупреждения</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Размещение</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Архитектура</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>Квантование</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Active per token</source>
        <translation>Активно на токен</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Слоёв</translation>
    </message>
    <message>
        <source>Experts per layer</source>
        <translation>Экспертов в слое</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Роутер</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Внимание</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Контекст</translation>
    </message>
    <message>
        <source>Cache at %1</source>
        <translation>Кэш при %1</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>эксперты</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>внимание</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>эмбеддинг</translation>
    </message>
    <message>
        <source>other</source>
        <translation>прочее</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>Токенизатор</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>This model cannot be run.</source>
        <translation>Эту модель запустить нельзя.</translation>
    </message>
    <message>
        <source>All metadata (%1)</source>
        <translation>Все метаданные (%1)</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Путь</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Части</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
</context>
<context>
    <name>moire::ui::ModelMenu</name>
    <message>
        <source>Built in</source>
        <translation>Встроенные</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Открывались раньше</translation>
    </message>
    <message>
        <source>On servers</source>
        <translation>На серверах</translation>
    </message>
</context>
<context>
    <name>moire::ui::ModelTable</name>
    <message>
        <source>open</source>
        <translation>открыта</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>загружается</translation>
    </message>
    <message>
        <source>%1, built in</source>
        <translation>%1, встроенная</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln part(s)</source>
        <translation>
            <numerusform>%1, %Ln часть</numerusform>
            <numerusform>%1, %Ln части</numerusform>
            <numerusform>%1, %Ln частей</numerusform>
        </translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
</context>
<context>
    <name>moire::ui::ModelsPage</name>
    <message>
        <source>The file of the open model has been deleted, moved or renamed. The model can be used until it is unloaded.</source>
        <translation>Файл открытой модели удалён, перемещён или переименован. Моделью можно пользоваться, пока она не выгружена.</translation>
    </message>
    <message numerus="yes">
        <source>Watching %Ln folder(s)</source>
        <translation>
            <numerusform>Отслеживается %Ln папка</numerusform>
            <numerusform>Отслеживаются %Ln папки</numerusform>
            <numerusform>Отслеживаются %Ln папок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s)</source>
        <translation>
            <numerusform>%Ln папка</numerusform>
            <numerusform>%Ln папки</numerusform>
            <numerusform>%Ln папок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln файл</numerusform>
            <numerusform>%Ln файла</numerusform>
            <numerusform>%Ln файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>чтение…</translation>
    </message>
    <message>
        <source>No model matches “%1”.</source>
        <translation>Нет моделей, подходящих под «%1».</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln more problem(s).</source>
        <translation>
            <numerusform>Есть ещё %Ln проблема.</numerusform>
            <numerusform>Есть ещё %Ln проблемы.</numerusform>
            <numerusform>Есть ещё %Ln проблем.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Убрать папку</translation>
    </message>
    <message>
        <source>&amp;Open model…</source>
        <translation>&amp;Открыть модель…</translation>
    </message>
    <message>
        <source>Add models &amp;folder…</source>
        <translation>Добавить &amp;папку моделей…</translation>
    </message>
    <message>
        <source>A&amp;dd server…</source>
        <translation>Добавить &amp;сервер…</translation>
    </message>
    <message>
        <source>&amp;Rescan models</source>
        <translation>Пересканировать &amp;модели</translation>
    </message>
    <message>
        <source>&amp;Load selected model</source>
        <translation>&amp;Загрузить выбранную модель</translation>
    </message>
    <message>
        <source>&amp;Unload model</source>
        <translation>&amp;Выгрузить модель</translation>
    </message>
    <message>
        <source>&amp;Show model in folder</source>
        <translation>Показать модель в п&amp;апке</translation>
    </message>
    <message>
        <source>&amp;Copy path of model</source>
        <translation>&amp;Копировать путь к модели</translation>
    </message>
    <message>
        <source>Re&amp;move model from list</source>
        <translation>&amp;Убрать модель из списка</translation>
    </message>
    <message>
        <source>&amp;Filter models</source>
        <translation>&amp;Фильтр моделей</translation>
    </message>
    <message>
        <source>Model i&amp;nspector</source>
        <translation>&amp;Инспектор модели</translation>
    </message>
    <message>
        <source>Open model</source>
        <translation>Открыть модель</translation>
    </message>
    <message>
        <source>GGUF models (*.gguf)</source>
        <translation>Модели GGUF (*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Add models folder</source>
        <translation>Добавить папку моделей</translation>
    </message>
    <message>
        <source>“%1” does not exist or cannot be accessed.</source>
        <translation>«%1» не существует или недоступно.</translation>
    </message>
    <message>
        <source>“%1” was removed from the list; the file is untouched.</source>
        <translation>Модель «%1» убрана из списка; файл не тронут.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>The open model still runs with the placement it was loaded with.</source>
        <translation>Открытая модель всё ещё работает с тем размещением, с которым была загружена.</translation>
    </message>
    <message>
        <source>Reload now</source>
        <translation>Перезагрузить сейчас</translation>
    </message>
    <message>
        <source>Loading was cancelled; the model that was open still is.</source>
        <translation>Загрузка отменена; прежняя модель остаётся открытой.</translation>
    </message>
    <message>
        <source>Loading was cancelled. No model is open.</source>
        <translation>Загрузка отменена. Модель не открыта.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>Filter models</source>
        <translation>Фильтр моделей</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Добавить папку…</translation>
    </message>
    <message>
        <source>Add server…</source>
        <translation>Добавить сервер…</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Открыть файл…</translation>
    </message>
    <message>
        <source>Your own models</source>
        <translation>Ваши модели</translation>
    </message>
    <message>
        <source>Add a folder with GGUF files. Moire reads what their headers say, shows which of them fit on this machine, and watches the folder for changes. Nothing is copied or changed. A folder dropped here is added, a file is opened.</source>
        <translation>Добавьте папку с файлами GGUF. Moire прочитает их заголовки, покажет, какие модели помещаются на этой машине, и будет следить за изменениями в папке. Ничего не копируется и не меняется. Перетащенная сюда папка добавляется, файл — открывается.</translation>
    </message>
    <message>
        <source>Nothing is downloaded unless you ask · &lt;a href=&quot;network&quot;&gt;what would connect where&lt;/a&gt;</source>
        <translation>Без вашей просьбы ничего не скачивается · &lt;a href=&quot;network&quot;&gt;что и куда подключается&lt;/a&gt;</translation>
    </message>
</context>
<context>
    <name>moire::ui::Notices</name>
    <message numerus="yes">
        <source>%Ln earlier notice(s)</source>
        <translation>
            <numerusform>%Ln более раннее уведомление</numerusform>
            <numerusform>%Ln более ранних уведомления</numerusform>
            <numerusform>%Ln более ранних уведомлений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::PaletteModel</name>
    <message>
        <source>No command, model or chat matches.</source>
        <translation>Нет подходящих команд, моделей и чатов.</translation>
    </message>
</context>
<context>
    <name>moire::ui::PictureCard</name>
    <message>
        <source>Save as picture or table</source>
        <translation>Сохранить как изображение или таблицу</translation>
    </message>
    <message>
        <source>Save as table</source>
        <translation>Сохранить как таблицу</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Сохранить: %1</translation>
    </message>
    <message>
        <source>PNG image…</source>
        <translation>Изображение PNG…</translation>
    </message>
    <message>
        <source>SVG drawing…</source>
        <translation>Рисунок SVG…</translation>
    </message>
    <message>
        <source>CSV table…</source>
        <translation>Таблица CSV…</translation>
    </message>
    <message>
        <source>NumPy array…</source>
        <translation>Массив NumPy…</translation>
    </message>
</context>
<context>
    <name>moire::ui::PlacementRow</name>
    <message>
        <source>Context</source>
        <translation>Контекст</translation>
    </message>
    <message>
        <source>Cache type</source>
        <translation>Тип кэша</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Потоки</translation>
    </message>
    <message>
        <source>Tokens of prompt and answer that the model can see.</source>
        <translation>Сколько токенов промпта и ответа видит модель.</translation>
    </message>
    <message>
        <source>Type of the keys and values kept for every token: Q8_0 takes about half the memory of F16, F32 twice as much.</source>
        <translation>Тип ключей и значений, хранимых для каждого токена: Q8_0 занимает примерно вдвое меньше памяти, чем F16, а F32 — вдвое больше.</translation>
    </message>
    <message>
        <source>Threads that compute on the CPU.</source>
        <translation>Число потоков для вычислений на CPU.</translation>
    </message>
    <message>
        <source>Context %1</source>
        <translation>Контекст %1</translation>
    </message>
    <message>
        <source>Context auto</source>
        <translation>Контекст авто</translation>
    </message>
    <message>
        <source>Cache %1</source>
        <translation>Кэш %1</translation>
    </message>
    <message>
        <source>Threads auto</source>
        <translation>Потоки авто</translation>
    </message>
    <message>
        <source>Threads %1</source>
        <translation>Потоки %1</translation>
    </message>
    <message numerus="yes">
        <source>GPU, %Ln layer(s)</source>
        <translation>
            <numerusform>GPU, %Ln слой</numerusform>
            <numerusform>GPU, %Ln слоя</numerusform>
            <numerusform>GPU, %Ln слоёв</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>CPU, %Ln layer(s)</source>
        <translation>
            <numerusform>CPU, %Ln слой</numerusform>
            <numerusform>CPU, %Ln слоя</numerusform>
            <numerusform>CPU, %Ln слоёв</numerusform>
        </translation>
    </message>
    <message>
        <source>no GPU: %1</source>
        <translation>без GPU: %1</translation>
    </message>
    <message>
        <source>Needs %1 of the %2 that are free.</source>
        <translation>Нужно %1 из свободных %2.</translation>
    </message>
    <message numerus="yes">
        <source>Needs %1, but only %2 are free: choose a context of at most %Ln token(s).</source>
        <translation>
            <numerusform>Нужно %1, а свободно только %2: выберите контекст не больше %Ln токена.</numerusform>
            <numerusform>Нужно %1, а свободно только %2: выберите контекст не больше %Ln токенов.</numerusform>
            <numerusform>Нужно %1, а свободно только %2: выберите контекст не больше %Ln токенов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs %1, but only %2 are free: weights would be read from the file for every token.</source>
        <translation>Нужно %1, а свободно только %2: веса читались бы из файла для каждого токена.</translation>
    </message>
</context>
<context>
    <name>moire::ui::PolicyButtons</name>
    <message>
        <source>bias</source>
        <translation>смещение</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>все слои</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выключить</translation>
    </message>
    <message>
        <source>The router chooses another expert instead of the selected one</source>
        <translation>Роутер выберет вместо выделенного эксперта другого</translation>
    </message>
    <message>
        <source>mute</source>
        <translation>заглушить</translation>
    </message>
    <message>
        <source>The selected expert is chosen as before, but its output is left out</source>
        <translation>Выделенный эксперт выбирается как раньше, но его выход не учитывается</translation>
    </message>
    <message>
        <source>force</source>
        <translation>форсировать</translation>
    </message>
    <message>
        <source>The selected expert is always chosen</source>
        <translation>Выделенный эксперт выбирается всегда</translation>
    </message>
    <message>
        <source>Added to the router&apos;s score of the selected expert before the choice</source>
        <translation>Прибавляется к оценке выделенного эксперта до выбора</translation>
    </message>
    <message>
        <source>Number of experts per token, and random experts, in all layers</source>
        <translation>Число экспертов на токен и случайные эксперты, во всех слоях</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) per token, as the model does</source>
        <translation>
            <numerusform>%Ln эксперт на токен, как в самой модели</numerusform>
            <numerusform>%Ln эксперта на токен, как в самой модели</numerusform>
            <numerusform>%Ln экспертов на токен, как в самой модели</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) per token</source>
        <translation>
            <numerusform>%Ln эксперт на токен</numerusform>
            <numerusform>%Ln эксперта на токен</numerusform>
            <numerusform>%Ln экспертов на токен</numerusform>
        </translation>
    </message>
    <message>
        <source>Random experts</source>
        <translation>Случайные эксперты</translation>
    </message>
    <message>
        <source>The open model has no experts</source>
        <translation>В открытой модели нет экспертов</translation>
    </message>
    <message>
        <source>Expert %1 of layer %2: %3</source>
        <translation>Эксперт %1 слоя %2: %3</translation>
    </message>
    <message>
        <source>%1: select an expert first</source>
        <translation>%1: сначала выберите эксперта</translation>
    </message>
</context>
<context>
    <name>moire::ui::PolicyChip</name>
    <message>
        <source>%1 off</source>
        <translation>%1 выкл.</translation>
    </message>
    <message>
        <source>%1 muted</source>
        <translation>%1 заглушён</translation>
    </message>
    <message>
        <source>%1 forced</source>
        <translation>%1 форсирован</translation>
    </message>
    <message>
        <source>%1 bias %2</source>
        <translation>%1 смещение %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln routing rule(s)</source>
        <translation>
            <numerusform>%Ln правило маршрутизации</numerusform>
            <numerusform>%Ln правила маршрутизации</numerusform>
            <numerusform>%Ln правил маршрутизации</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) per token</source>
        <translation>
            <numerusform>%Ln эксперт на токен</numerusform>
            <numerusform>%Ln эксперта на токен</numerusform>
            <numerusform>%Ln экспертов на токен</numerusform>
        </translation>
    </message>
    <message>
        <source>random experts, seed %1</source>
        <translation>случайные эксперты, сид %1</translation>
    </message>
    <message>
        <source>Routing policy of this chat, for its next answers</source>
        <translation>Политика маршрутизации этого чата для следующих ответов</translation>
    </message>
    <message>
        <source>Routing policy: %1</source>
        <translation>Политика маршрутизации: %1</translation>
    </message>
    <message>
        <source>Clear the routing policy</source>
        <translation>Сбросить политику маршрутизации</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Убрать: %1</translation>
    </message>
    <message>
        <source>random experts</source>
        <translation>случайные эксперты</translation>
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
        <translation>Помещает промпт в поле сообщения</translation>
    </message>
</context>
<context>
    <name>moire::ui::PromptListsDialog</name>
    <message>
        <source>Each prompt is a message of a chat</source>
        <translation>Каждый промпт — сообщение чата</translation>
    </message>
    <message>
        <source>Read and compare</source>
        <translation>Прочитать и сравнить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Compare two lists of prompts</source>
        <translation>Сравнить два списка промптов</translation>
    </message>
    <message>
        <source>Does the model use other experts for the prompts of A than for those of B? It reads all prompts without answering them. The null exchanges the labels of whole prompts, so give ten or more in each list.</source>
        <translation>Использует ли модель для промптов A других экспертов, чем для промптов B? Она читает все промпты, не отвечая на них. Для нулевого распределения переставляются метки целых промптов, поэтому задайте в каждом списке не меньше десяти.</translation>
    </message>
    <message>
        <source>Prompts of A</source>
        <translation>Промпты A</translation>
    </message>
    <message>
        <source>Write a poem about rain.
Write a poem about a lighthouse.</source>
        <translation>Напиши стихотворение о дожде.
Напиши стихотворение о маяке.</translation>
    </message>
    <message>
        <source>Prompts of B</source>
        <translation>Промпты B</translation>
    </message>
    <message>
        <source>Why is the sky blue?
What is a half-life?</source>
        <translation>Почему небо голубое?
Что такое период полураспада?</translation>
    </message>
    <message>
        <source>In the chat format of the model. Otherwise as raw text.</source>
        <translation>В формате чата этой модели. Иначе — как обычный текст.</translation>
    </message>
    <message>
        <source>Tokens read</source>
        <translation>Прочитано токенов</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 из %2 токенов</translation>
    </message>
    <message>
        <source>The prompts were not read. %1</source>
        <translation>Промпты не прочитаны. %1</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Из файла…</translation>
    </message>
    <message>
        <source>Text with one prompt a line, or JSON lines with &quot;prompt&quot;, &quot;question&quot; or &quot;text&quot;</source>
        <translation>Текст с одним промптом в строке или строки JSON с &quot;prompt&quot;, &quot;question&quot; или &quot;text&quot;</translation>
    </message>
    <message>
        <source>%1 from a file</source>
        <translation>%1 из файла</translation>
    </message>
    <message>
        <source>%1, one a line</source>
        <translation>%1, по одному в строке</translation>
    </message>
    <message>
        <source>One prompt a line, for example:</source>
        <translation>По одному промпту в строке, например:</translation>
    </message>
    <message>
        <source>Prompts of %1</source>
        <translation>Промпты %1</translation>
    </message>
    <message>
        <source>Prompts (*.txt *.jsonl)</source>
        <translation>Промпты (*.txt *.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Open a model on the Models page first.</source>
        <translation>Сначала откройте модель на странице «Модели».</translation>
    </message>
    <message>
        <source>The open model is dense: it has no experts to compare. Open a Mixture-of-Experts model.</source>
        <translation>Открытая модель плотная: в ней нет экспертов для сравнения. Откройте модель Mixture-of-Experts.</translation>
    </message>
    <message>
        <source>list %1</source>
        <translation>список %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two lists of prompts</comment>
        <translation>%1 и %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s)</source>
        <translation>
            <numerusform>%Ln промпт</numerusform>
            <numerusform>%Ln промпта</numerusform>
            <numerusform>%Ln промптов</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting tokens…</source>
        <translation>Подсчёт токенов…</translation>
    </message>
</context>
<context>
    <name>moire::ui::PromptsDialog</name>
    <message>
        <source>Add prompts</source>
        <translation>Добавить промпты</translation>
    </message>
    <message>
        <source>Prompts, one per line</source>
        <translation>Промпты, по одному в строке</translation>
    </message>
    <message>
        <source>One prompt per line</source>
        <translation>Один промпт в строке</translation>
    </message>
    <message>
        <source>Files of prompts</source>
        <translation>Файлы промптов</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Из файла…</translation>
    </message>
    <message>
        <source>JSON lines with prompt and answer, or text with a prompt on each line</source>
        <translation>Строки JSON с prompt и answer или текст с одним промптом в строке</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Не более</translation>
    </message>
    <message>
        <source>File of prompts</source>
        <translation>Файл промптов</translation>
    </message>
    <message>
        <source>Prompts (*.jsonl *.json *.txt);;All files (*)</source>
        <translation>Промпты (*.jsonl *.json *.txt);;Все файлы (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new prompt(s). Those that the experiment asks already are left out.</source>
        <translation>
            <numerusform>%Ln новый промпт. Те, что уже есть в эксперименте, пропускаются.</numerusform>
            <numerusform>%Ln новых промпта. Те, что уже есть в эксперименте, пропускаются.</numerusform>
            <numerusform>%Ln новых промптов. Те, что уже есть в эксперименте, пропускаются.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
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
        <translation>название</translation>
    </message>
    <message>
        <source>value</source>
        <translation>значение</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>единица</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>показано</translation>
    </message>
    <message>
        <source>note</source>
        <translation>примечание</translation>
    </message>
</context>
<context>
    <name>moire::ui::ReadyExperiments</name>
    <message>
        <source>Prompts beside each other</source>
        <translation>Промпты рядом</translation>
    </message>
    <message>
        <source>An experiment answers the same prompts under several settings, and says what differs, by how much, and how sure that is. These run on the built-in model within minutes; each answers one question.</source>
        <translation>Эксперимент отвечает на одни и те же промпты при разных настройках и говорит, что различается, насколько и с какой уверенностью. Эти эксперименты выполняются на встроенной модели за несколько минут; каждый отвечает на один вопрос.</translation>
    </message>
    <message>
        <source>Open a definition…</source>
        <translation>Открыть определение…</translation>
    </message>
    <message>
        <source>Keeps a copy of this experiment and shows it</source>
        <translation>Сохраняет копию этого эксперимента и показывает её</translation>
    </message>
</context>
<context>
    <name>moire::ui::ReasonerRow</name>
    <message>
        <source>Reason with</source>
        <translation>Кто рассуждает</translation>
    </message>
    <message>
        <source>Template in which the reasoning is handed over</source>
        <translation>Шаблон, в котором передаётся рассуждение</translation>
    </message>
    <message>
        <source>The model that answers</source>
        <translation>Модель, которая отвечает</translation>
    </message>
    <message>
        <source>Reason with %1</source>
        <translation>Рассуждает %1</translation>
    </message>
    <message>
        <source>That model thinks about the question first. The open one then answers this text, with {question} and {reasoning} filled in. Models of this machine are loaded beside the open one.</source>
        <translation>Эта модель сначала обдумывает вопрос. Затем открытая модель отвечает на этот текст, где подставлены {question} и {reasoning}. Модели с этой машины загружаются рядом с открытой.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ReasoningPanel</name>
    <message>
        <source>Stop thinking now</source>
        <translation>Завершить рассуждение</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Рассуждение</translation>
    </message>
    <message>
        <source>Steps of the reasoning</source>
        <translation>Шаги рассуждения</translation>
    </message>
    <message>
        <source>step</source>
        <translation>шаг</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>токены</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>уверенность</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>дрейф</translation>
    </message>
    <message>
        <source>Steps of the reasoning, as a table</source>
        <translation>Шаги рассуждения в виде таблицы</translation>
    </message>
    <message>
        <source>How different the experts of neighbouring stretches of 16 tokens are: 0 for the same, 1 for none in common. Drift between steps is meaningful only if it exceeds the drift within steps.</source>
        <translation>Насколько различаются эксперты соседних отрезков по 16 токенов: 0 — одинаковые, 1 — ни одного общего. Дрейф между шагами значим, только если он больше дрейфа внутри шагов.</translation>
    </message>
    <message>
        <source>Ends the reasoning; the model then gives its answer</source>
        <translation>Завершает рассуждение; затем модель даёт ответ</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>рассуждение</translation>
    </message>
    <message>
        <source>token</source>
        <translation>токен</translation>
    </message>
    <message>
        <source>routing drift</source>
        <translation>дрейф маршрутизации</translation>
    </message>
    <message>
        <source>The steps of the reasoning, with tokens, seconds and confidence. They appear when a model thinks before it answers.</source>
        <translation>Шаги рассуждения с токенами, секундами и уверенностью. Появляются, когда модель рассуждает перед ответом.</translation>
    </message>
    <message>
        <source>This answer was given without reasoning.</source>
        <translation>Этот ответ дан без рассуждения.</translation>
    </message>
    <message>
        <source>Reading the tokens…</source>
        <translation>Чтение токенов…</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln token(s) · %2 s</source>
        <translation>
            <numerusform>%L1 из %Ln токена · %2 s</numerusform>
            <numerusform>%L1 из %Ln токенов · %2 s</numerusform>
            <numerusform>%L1 из %Ln токенов · %2 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) · %1 s</source>
        <translation>
            <numerusform>%Ln токен · %1 s</numerusform>
            <numerusform>%Ln токена · %1 s</numerusform>
            <numerusform>%Ln токенов · %1 s</numerusform>
        </translation>
    </message>
    <message>
        <source>Routing drift: not available, because no routing is saved with this answer.</source>
        <translation>Дрейф маршрутизации: недоступен, потому что с этим ответом маршрутизация не сохранена.</translation>
    </message>
    <message numerus="yes">
        <source>Routing drift: not available, because the reasoning is longer than %Ln token(s).</source>
        <translation>
            <numerusform>Дрейф маршрутизации: недоступен, потому что рассуждение длиннее %Ln токена.</numerusform>
            <numerusform>Дрейф маршрутизации: недоступен, потому что рассуждение длиннее %Ln токенов.</numerusform>
            <numerusform>Дрейф маршрутизации: недоступен, потому что рассуждение длиннее %Ln токенов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Routing drift: reading the tokens…</source>
        <translation>Дрейф маршрутизации: чтение токенов…</translation>
    </message>
    <message>
        <source>Routing drift: too few steps of 32 tokens or more to compare.</source>
        <translation>Дрейф маршрутизации: для сравнения слишком мало шагов от 32 токенов.</translation>
    </message>
    <message>
        <source>Routing drift: between steps %1 (N %2), within steps %3 (N %4)</source>
        <translation>Дрейф маршрутизации: между шагами %1 (N %2), внутри шагов %3 (N %4)</translation>
    </message>
    <message>
        <source>“%1” %2 times in a row</source>
        <comment>a loop</comment>
        <translation>«%1» × %2 подряд</translation>
    </message>
    <message>
        <source>%1 (repeats step %2)</source>
        <translation>%1 (повторяет шаг %2)</translation>
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
        <translation>%1 %</translation>
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
        <translation>Маршрутизация</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Повтор</translation>
    </message>
    <message>
        <source>What is compared along the tokens of the first answer</source>
        <translation>Что сравнивается вдоль токенов первого ответа</translation>
    </message>
    <message>
        <source>KL a token</source>
        <translation>KL на токен</translation>
    </message>
    <message>
        <source>routing difference</source>
        <translation>отличие маршрутизации</translation>
    </message>
    <message>
        <source>first difference</source>
        <translation>первое отличие</translation>
    </message>
    <message>
        <source>same tokens</source>
        <translation>те же токены</translation>
    </message>
    <message>
        <source>What the change did, beside its control and another seed</source>
        <translation>Что дало изменение — рядом с контролем и другим сидом</translation>
    </message>
    <message>
        <source>Ask something first: an answer can then be given again with another routing.</source>
        <translation>Сначала спросите что-нибудь: затем ответ можно дать снова с другой маршрутизацией.</translation>
    </message>
    <message>
        <source>Wait for the end of the answer.</source>
        <translation>Дождитесь конца ответа.</translation>
    </message>
    <message>
        <source>Open the model that gave this answer to replay it.</source>
        <translation>Чтобы повторить этот ответ, откройте модель, которая его дала.</translation>
    </message>
    <message>
        <source>Change the routing first: select an expert in the map, and turn it off, mute or force it.</source>
        <translation>Сначала измените маршрутизацию: выделите эксперта на карте и выключите, заглушите или форсируйте его.</translation>
    </message>
    <message>
        <source>replay</source>
        <translation>повтор</translation>
    </message>
    <message>
        <source>runs of the replay</source>
        <translation>прогоны повтора</translation>
    </message>
    <message>
        <source>route replay</source>
        <translation>повтор маршрутов</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Replaying with %1: %2</source>
        <translation>Повтор, %1: %2</translation>
    </message>
    <message>
        <source>The answer was not replayed. %1</source>
        <translation>Ответ не повторён. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, along the %Ln token(s) of the first answer. The new answer is kept as a branch.</source>
        <translation>
            <numerusform>%1, вдоль %Ln токена первого ответа. Новый ответ сохранён как ветка.</numerusform>
            <numerusform>%1, вдоль %Ln токенов первого ответа. Новый ответ сохранён как ветка.</numerusform>
            <numerusform>%1, вдоль %Ln токенов первого ответа. Новый ответ сохранён как ветка.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gives this answer again with %1, and compares.</source>
        <translation>Даёт этот ответ снова с изменением «%1» и сравнивает.</translation>
    </message>
    <message>
        <source>first difference: token %1</source>
        <translation>первое отличие: токен %1</translation>
    </message>
    <message>
        <source>the same text</source>
        <translation>тот же текст</translation>
    </message>
    <message>
        <source>control: %1</source>
        <translation>контроль: %1</translation>
    </message>
    <message>
        <source>token</source>
        <translation>токен</translation>
    </message>
    <message>
        <source>KL, nats</source>
        <translation>KL, нат</translation>
    </message>
    <message>
        <source>Δ log p, nats</source>
        <translation>Δ log p, нат</translation>
    </message>
    <message>
        <source>%1, along the tokens of the first answer</source>
        <translation>%1, вдоль токенов первого ответа</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>токен %1</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>без различий</translation>
    </message>
    <message>
        <source>no control</source>
        <translation>без контроля</translation>
    </message>
    <message>
        <source>another seed (null)</source>
        <translation>другой сид (нулевое)</translation>
    </message>
    <message>
        <source>The same change of another expert of the layer, drawn from those this answer used</source>
        <translation>То же изменение у другого эксперта слоя, взятого из тех, что участвовали в этом ответе</translation>
    </message>
    <message>
        <source>How much the text changes by chance. Along the same tokens, a seed changes nothing.</source>
        <translation>Насколько текст меняется случайно. Вдоль тех же токенов сид ничего не меняет.</translation>
    </message>
    <message>
        <source>The text is the same.</source>
        <translation>Текст тот же.</translation>
    </message>
    <message>
        <source>From token %1 on
before: %2
after: %3</source>
        <translation>Начиная с токена %1
до: %2
после: %3</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>log-probability, nats</source>
        <translation>лог-вероятность, нат</translation>
    </message>
    <message>
        <source>after the change, nats</source>
        <translation>после изменения, нат</translation>
    </message>
    <message>
        <source>control: log-probability, nats</source>
        <translation>контроль: лог-вероятность, нат</translation>
    </message>
    <message>
        <source>control: KL, nats</source>
        <translation>контроль: KL, нат</translation>
    </message>
    <message>
        <source>control: routing difference</source>
        <translation>контроль: отличие маршрутизации</translation>
    </message>
    <message>
        <source>run</source>
        <translation>прогон</translation>
    </message>
    <message>
        <source>routing policy</source>
        <translation>политика маршрутизации</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>сид</translation>
    </message>
    <message>
        <source>mean KL, nats</source>
        <translation>средняя KL, нат</translation>
    </message>
    <message>
        <source>mean Δ log p</source>
        <translation>среднее Δ log p</translation>
    </message>
    <message>
        <source>mean routing difference</source>
        <translation>среднее отличие маршрутизации</translation>
    </message>
    <message>
        <source>change</source>
        <translation>изменение</translation>
    </message>
    <message>
        <source>control</source>
        <translation>контроль</translation>
    </message>
</context>
<context>
    <name>moire::ui::RouteForcingBox</name>
    <message>
        <source>force these routes on</source>
        <translation>навязать эти маршруты модели</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Route replay</source>
        <translation>Повтор маршрутов</translation>
    </message>
    <message>
        <source>Another quantisation, or another model with the same layers and experts</source>
        <translation>Другое квантование или другая модель с теми же слоями и экспертами</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>слой</translation>
    </message>
    <message>
        <source>same experts</source>
        <translation>те же эксперты</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>случайно</translation>
    </message>
    <message>
        <source>same first expert</source>
        <translation>тот же первый эксперт</translation>
    </message>
    <message>
        <source>How far the model would have chosen the same experts, by layer</source>
        <translation>Насколько модель выбрала бы тех же экспертов, по слоям</translation>
    </message>
    <message>
        <source>The routes of an answer can be forced on another quantisation: how far would it have chosen the same experts by itself?</source>
        <translation>Маршруты ответа можно навязать другому квантованию: насколько оно само выбрало бы тех же экспертов?</translation>
    </message>
    <message>
        <source>Wait for the end of the answer.</source>
        <translation>Дождитесь конца ответа.</translation>
    </message>
    <message>
        <source>No routing is saved with this answer.</source>
        <translation>С этим ответом маршрутизация не сохранена.</translation>
    </message>
    <message>
        <source>Open a model first.</source>
        <translation>Сначала откройте модель.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (gave this answer)</source>
        <translation>%1 (дала этот ответ)</translation>
    </message>
    <message>
        <source>No model of this shape in the library</source>
        <translation>В библиотеке нет модели такой формы</translation>
    </message>
    <message>
        <source>Forcing the routes on %1: %2</source>
        <translation>Навязывание маршрутов модели %1: %2</translation>
    </message>
    <message>
        <source>The routes were not forced. %1</source>
        <translation>Маршруты не навязаны. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 would have chosen %2 of the experts itself (%3 by chance), over %Ln token(s). Mean log-probability of the answer: %4 nats as given, %5 with these routes.</source>
        <translation>
            <numerusform>%1 сама выбрала бы %2 этих экспертов (случайно — %3), по %Ln токену. Средняя лог-вероятность ответа: %4 нат в исходном виде, %5 с этими маршрутами.</numerusform>
            <numerusform>%1 сама выбрала бы %2 этих экспертов (случайно — %3), по %Ln токенам. Средняя лог-вероятность ответа: %4 нат в исходном виде, %5 с этими маршрутами.</numerusform>
            <numerusform>%1 сама выбрала бы %2 этих экспертов (случайно — %3), по %Ln токенам. Средняя лог-вероятность ответа: %4 нат в исходном виде, %5 с этими маршрутами.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a model of the same shape: the routes of this answer are forced on it, and compared with what it would have chosen itself.</source>
        <translation>Выберите модель той же формы: ей будут навязаны маршруты этого ответа и сравнены с тем, что она выбрала бы сама.</translation>
    </message>
</context>
<context>
    <name>moire::ui::RoutingView</name>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Routing difference</source>
        <translation>Отличие маршрутизации</translation>
    </message>
    <message>
        <source>Experts by how surely they differ</source>
        <translation>Эксперты по уверенности отличия</translation>
    </message>
    <message>
        <source>layer.expert</source>
        <translation>слой.эксперт</translation>
    </message>
    <message>
        <source>difference of shares</source>
        <translation>разность долей</translation>
    </message>
    <message>
        <source>p, corrected</source>
        <translation>p, скорр.</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>выборы</translation>
    </message>
    <message>
        <source>Where a variant chose other experts than the baseline, once both have answers. The variant is chosen in the table.</source>
        <translation>Где вариант выбрал не тех экспертов, что базовый, — когда ответы есть у обоих. Вариант выбирается в таблице.</translation>
    </message>
</context>
<context>
    <name>moire::ui::RulesForm</name>
    <message>
        <source>Add rule</source>
        <translation>Добавить правило</translation>
    </message>
    <message>
        <source>Off: an expert is never chosen. Mute: it is chosen, but its output is left out. Force: it is always chosen. Bias: its score is changed.</source>
        <translation>Выключить: эксперт никогда не выбирается. Заглушить: выбирается, но его выход не учитывается. Форсировать: выбирается всегда. Смещение: меняется его оценка.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выключить</translation>
    </message>
    <message>
        <source>mute</source>
        <translation>заглушить</translation>
    </message>
    <message>
        <source>force</source>
        <translation>форсировать</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>смещение</translation>
    </message>
    <message>
        <source>layer, or *</source>
        <translation>слой или *</translation>
    </message>
    <message>
        <source>expert, from 0</source>
        <translation>эксперт, от 0</translation>
    </message>
    <message>
        <source>added, such as 1.5</source>
        <translation>прибавка, например 1.5</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>Убрать это правило</translation>
    </message>
    <message>
        <source>Rule %1: what it does</source>
        <translation>Правило %1: что делает</translation>
    </message>
    <message>
        <source>Rule %1: layer</source>
        <translation>Правило %1: слой</translation>
    </message>
    <message>
        <source>Rule %1: expert</source>
        <translation>Правило %1: эксперт</translation>
    </message>
    <message>
        <source>Rule %1: added to the score</source>
        <translation>Правило %1: прибавка к оценке</translation>
    </message>
    <message>
        <source>rule %1: %2</source>
        <translation>правило %1: %2</translation>
    </message>
</context>
<context>
    <name>moire::ui::ServerDialog</name>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>not available from this engine</source>
        <translation>недоступно в этом движке</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>не проверено</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>Добавление сервера</translation>
    </message>
    <message>
        <source>Change server</source>
        <translation>Изменение сервера</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>for example “Cluster”</source>
        <translation>например, «Кластер»</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>The key is kept by the system&apos;s secret service. Where there is none, it is kept in memory until Moire is closed.</source>
        <translation>Ключ хранится в службе секретов системы. Если её нет, ключ остаётся в памяти, пока Moire не закроют.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>the server&apos;s first one</source>
        <translation>первая на сервере</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Файл сертификата</translation>
    </message>
    <message>
        <source>those of the system</source>
        <translation>системные</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>Сертификаты (*.pem *.crt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>Ждать ответа</translation>
    </message>
    <message>
        <source>Wait between pieces</source>
        <translation>Ждать между частями</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Ask for log-probabilities and alternatives</source>
        <translation>Запрашивать лог-вероятности и альтернативы</translation>
    </message>
    <message>
        <source>Ask for routed experts (tokens are then shown at the end of an answer)</source>
        <translation>Запрашивать выбранных экспертов (тогда токены показываются в конце ответа)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Lists the server&apos;s models and asks for an answer of a few tokens.</source>
        <translation>Получает список моделей сервера и запрашивает ответ из нескольких токенов.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Слоёв</translation>
    </message>
    <message>
        <source>of these dense, at the start</source>
        <translation>из них плотных, в начале</translation>
    </message>
    <message>
        <source>Experts in a layer</source>
        <translation>Экспертов в слое</translation>
    </message>
    <message>
        <source>Experts per token</source>
        <translation>Экспертов на токен</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>This connection is not encrypted: whoever is between can read chats and the key.</source>
        <translation>Это соединение не зашифровано: чаты и ключ может прочитать любой, кто находится посередине.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Запрос к %1…</translation>
    </message>
    <message numerus="yes">
        <source>yes, with %Ln alternative(s)</source>
        <translation>
            <numerusform>да, с %Ln альтернативой</numerusform>
            <numerusform>да, с %Ln альтернативами</numerusform>
            <numerusform>да, с %Ln альтернативами</numerusform>
        </translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Контекст</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln токен</numerusform>
            <numerusform>%Ln токена</numerusform>
            <numerusform>%Ln токенов</numerusform>
        </translation>
    </message>
    <message>
        <source>First piece after</source>
        <translation>Первая часть через</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>Потоковая передача</translation>
    </message>
    <message>
        <source>Log-probabilities</source>
        <translation>Лог-вероятности</translation>
    </message>
    <message>
        <source>Routed experts</source>
        <translation>Выбранные эксперты</translation>
    </message>
    <message>
        <source>Tokenisation</source>
        <translation>Токенизация</translation>
    </message>
    <message>
        <source>The server answered.</source>
        <translation>Сервер ответил.</translation>
    </message>
    <message>
        <source>There are too many servers. Remove one first.</source>
        <translation>Серверов слишком много. Сначала уберите один.</translation>
    </message>
    <message>
        <source>The key of “%1” is kept by the system&apos;s secret service.</source>
        <translation>Ключ сервера «%1» хранится в службе секретов системы.</translation>
    </message>
    <message>
        <source>There is no secret service: the key of “%1” is kept in memory until Moire is closed.</source>
        <translation>Службы секретов нет: ключ сервера «%1» остаётся в памяти, пока Moire не закроют.</translation>
    </message>
    <message>
        <source>Times of its own</source>
        <translation>Своё время обработки</translation>
    </message>
</context>
<context>
    <name>moire::ui::ServersBlock</name>
    <message>
        <source>On servers</source>
        <translation>На серверах</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Используется</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Использовать</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Использовать %1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Изменить %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Убрать %1</translation>
    </message>
    <message>
        <source>“%1” was removed, with its key. Chats with it stay.</source>
        <translation>Сервер «%1» убран вместе с ключом. Чаты с ним остались.</translation>
    </message>
    <message>
        <source>“%1” has no model yet. Test the server to choose one.</source>
        <translation>У сервера «%1» ещё нет модели. Проверьте сервер, чтобы выбрать её.</translation>
    </message>
</context>
<context>
    <name>moire::ui::Serving</name>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Stop serving other programs</source>
        <translation>Прекратить обслуживание других программ</translation>
    </message>
    <message>
        <source>Serve ot&amp;her programs…</source>
        <translation>О&amp;бслуживать другие программы…</translation>
    </message>
    <message>
        <source>other programs are not served</source>
        <translation>другие программы не обслуживаются</translation>
    </message>
    <message>
        <source>serving, but chats cannot be kept</source>
        <translation>обслуживание идёт, но чаты сохранить нельзя</translation>
    </message>
    <message>
        <source>other programs wait for a model</source>
        <translation>другие программы ждут модель</translation>
    </message>
    <message>
        <source>serving at %1</source>
        <translation>обслуживание: %1</translation>
    </message>
    <message>
        <source>serving %1 at %2</source>
        <translation>обслуживание: %1, адрес %2</translation>
    </message>
</context>
<context>
    <name>moire::ui::ServingDialog</name>
    <message>
        <source>&amp;Keep what they ask and get as chats</source>
        <translation>&amp;Сохранять их запросы и ответы как чаты</translation>
    </message>
    <message>
        <source>Serve other programs</source>
        <translation>Обслуживание других программ</translation>
    </message>
    <message>
        <source>Programs that speak OpenAI&apos;s or Anthropic&apos;s interfaces can use the open model, in a context of its own. The server is off whenever Moire starts.</source>
        <translation>Программы, работающие через интерфейсы OpenAI или Anthropic, могут использовать открытую модель в отдельном контексте. При запуске Moire сервер всегда выключен.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>any that is free</source>
        <translation>любой свободный</translation>
    </message>
    <message>
        <source>none: only programs on this machine</source>
        <translation>нет: только программы на этой машине</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Новый ключ</translation>
    </message>
    <message>
        <source>In the folder “%1” of the list of chats, with traces. Otherwise nothing of it is kept.</source>
        <translation>В папке «%1» списка чатов, с трассами. Иначе ничего из этого не сохраняется.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Запустить</translation>
    </message>
    <message>
        <source>Clients use the address %1/v1.</source>
        <translation>Клиенты используют адрес %1/v1.</translation>
    </message>
    <message>
        <source>It starts as soon as a model of this machine is open.</source>
        <translation>Запустится, как только будет открыта модель с этой машины.</translation>
    </message>
</context>
<context>
    <name>moire::ui::SettingList</name>
    <message>
        <source>on</source>
        <translation>вкл.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выкл.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>random</source>
        <translation>случайный</translation>
    </message>
</context>
<context>
    <name>moire::ui::SettingRow</name>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Сбросить: %1</translation>
    </message>
    <message>
        <source>%1 Default: %2.</source>
        <translation>%1 По умолчанию: %2.</translation>
    </message>
</context>
<context>
    <name>moire::ui::SettingsFile</name>
    <message>
        <source>The settings in %1 cannot be read: check its permissions. Changes are not saved.</source>
        <translation>Не удалось прочитать настройки в %1: проверьте права доступа. Изменения не сохраняются.</translation>
    </message>
    <message>
        <source>Some settings in %1 are damaged. They have their defaults now.</source>
        <translation>Часть настроек в %1 повреждена. Для них взяты значения по умолчанию.</translation>
    </message>
    <message>
        <source>Some settings in %1 are damaged. They have their defaults now; the file was kept as %2.</source>
        <translation>Часть настроек в %1 повреждена. Для них взяты значения по умолчанию; файл сохранён как %2.</translation>
    </message>
    <message>
        <source>The settings cannot be saved to %1: check the folder and the disk.</source>
        <translation>Не удалось сохранить настройки в %1: проверьте папку и диск.</translation>
    </message>
</context>
<context>
    <name>moire::ui::SettingsPage</name>
    <message>
        <source>Search &amp;settings</source>
        <translation>Поиск &amp;настроек</translation>
    </message>
    <message>
        <source>&amp;What would connect where</source>
        <translation>Что и к&amp;уда подключается</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Поиск настроек</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Light or dark, or whichever the desktop uses.</source>
        <translation>Светлые, тёмные или как на рабочем столе.</translation>
    </message>
    <message>
        <source>Follow system</source>
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
        <source>Contrast</source>
        <translation>Контраст</translation>
    </message>
    <message>
        <source>High contrast has stronger borders and text.</source>
        <translation>При высоком контрасте рамки и текст выделяются сильнее.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Высокий</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Движение</translation>
    </message>
    <message>
        <source>Reduced motion stops bars and menus that move.</source>
        <translation>Уменьшенное движение отключает анимацию полос и меню.</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Уменьшенное</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Движок</translation>
    </message>
    <message>
        <source>These settings take effect when a model is loaded.</source>
        <translation>Эти настройки действуют с загрузки модели.</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Бэкенд</translation>
    </message>
    <message>
        <source>Where models are computed; automatic uses a GPU if there is one.</source>
        <translation>Где вычисляются модели; «Автоматически» использует GPU, если он есть.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматически</translation>
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
        <translation>Определение…</translation>
    </message>
    <message>
        <source>Backend detected CPU CUDA GPU</source>
        <translation>Бэкенд обнаружено видеокарта процессор CPU CUDA GPU Backend detected</translation>
    </message>
    <message>
        <source>Layers on the GPU</source>
        <translation>Слоёв на GPU</translation>
    </message>
    <message>
        <source>How many of the model&apos;s layers run on the GPU; the others run on the CPU.</source>
        <translation>Сколько слоёв модели работает на GPU; остальные работают на CPU.</translation>
    </message>
    <message>
        <source>as many as fit</source>
        <translation>сколько поместится</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Потоки</translation>
    </message>
    <message>
        <source>Threads that compute on the CPU.</source>
        <translation>Число потоков для вычислений на CPU.</translation>
    </message>
    <message>
        <source>one per core</source>
        <translation>по одному на ядро</translation>
    </message>
    <message>
        <source>Models folders</source>
        <translation>Папки моделей</translation>
    </message>
    <message>
        <source>Folders whose GGUF files are shown on the page of models.</source>
        <translation>Папки, файлы GGUF из которых показаны на странице моделей.</translation>
    </message>
    <message>
        <source>Models folders watched add remove</source>
        <translation>Модели папки отслеживать добавить убрать Models folders watched add remove</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Chats, settings and measurements stay on this machine, readable only by you.</source>
        <translation>Чаты, настройки и измерения остаются на этой машине, и читать их можете только вы.</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Чаты</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Data database chats settings folder open</source>
        <translation>Данные база чаты настройки папка открыть Data database chats settings folder open</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Moire connects to nothing that you did not add. This is what would connect, and where to:</source>
        <translation>Moire не подключается ни к чему, чего вы не добавили. Вот что и куда может подключаться:</translation>
    </message>
    <message>
        <source>Network connect internet downloads links images updates statistics privacy</source>
        <translation>Сеть подключение интернет загрузки ссылки изображения обновления статистика приватность Network connect internet downloads links images updates statistics privacy</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>Nowhere: they are opened from this machine, and nothing is downloaded.</source>
        <translation>Никуда: они открываются с этой машины, и ничего не скачивается.</translation>
    </message>
    <message>
        <source>Nowhere: questions are answered and kept on this machine.</source>
        <translation>Никуда: ответы на вопросы даются и хранятся на этой машине.</translation>
    </message>
    <message>
        <source>Kept on this machine. Questions go to one of the servers below only while you use it.</source>
        <translation>Хранятся на этой машине. Вопросы уходят на один из серверов ниже, только пока вы им пользуетесь.</translation>
    </message>
    <message>
        <source>Experiment “%1”</source>
        <translation>Эксперимент «%1»</translation>
    </message>
    <message>
        <source>%1, while you run it.</source>
        <translation>%1 — пока вы его выполняете.</translation>
    </message>
    <message>
        <source>Nowhere: %1 is not among the servers that you added.</source>
        <translation>Никуда: %1 нет среди добавленных вами серверов.</translation>
    </message>
    <message>
        <source>Links in answers</source>
        <translation>Ссылки в ответах</translation>
    </message>
    <message>
        <source>The address that is shown, in your browser, only after you agree.</source>
        <translation>Показанный адрес — в вашем браузере и только с вашего согласия.</translation>
    </message>
    <message>
        <source>Images in answers</source>
        <translation>Изображения в ответах</translation>
    </message>
    <message>
        <source>Nowhere: they are not loaded.</source>
        <translation>Никуда: они не загружаются.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Обновления</translation>
    </message>
    <message>
        <source>A page in your browser, only after you agree (Help, Check for updates).</source>
        <translation>Страница в вашем браузере — только с вашего согласия («Справка», «Проверить обновления»).</translation>
    </message>
    <message>
        <source>Statistics and crash reports</source>
        <translation>Статистика и отчёты о сбоях</translation>
    </message>
    <message>
        <source>Nowhere: none are sent.</source>
        <translation>Никуда: ничего не отправляется.</translation>
    </message>
    <message>
        <source>The open model still runs with the settings it was loaded with.</source>
        <translation>Открытая модель всё ещё работает с теми настройками, с которыми была загружена.</translation>
    </message>
    <message>
        <source>Reload now</source>
        <translation>Перезагрузить сейчас</translation>
    </message>
    <message>
        <source>No setting matches “%1”.</source>
        <translation>Нет настроек, подходящих под «%1».</translation>
    </message>
    <message>
        <source>Detected: %1</source>
        <translation>Обнаружено: %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>The language of all texts, numbers and dates.</source>
        <translation>Язык всех текстов, чисел и дат.</translation>
    </message>
    <message>
        <source>%1, when you test it, and with every question while you use it or have it reason.</source>
        <translation>%1 — при проверке и с каждым вопросом, пока вы им пользуетесь или поручаете ему рассуждение.</translation>
    </message>
    <message>
        <source>%1, in your browser, only after you agree (Help, Check for updates).</source>
        <translation>%1 — в вашем браузере, только с вашего согласия («Справка», «Проверить обновления»).</translation>
    </message>
</context>
<context>
    <name>moire::ui::ShortcutsDialog</name>
    <message>
        <source>Message field</source>
        <translation>Поле сообщения</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Новая строка</translation>
    </message>
    <message>
        <source>Previous or next message</source>
        <translation>Предыдущее или следующее сообщение</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Step through tokens</source>
        <translation>Переход по токенам</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Комбинации клавиш</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Поиск комбинаций</translation>
    </message>
</context>
<context>
    <name>moire::ui::StatusLine</name>
    <message numerus="yes">
        <source>processing the prompt: %L1 of %Ln token(s)</source>
        <translation>
            <numerusform>обработка промпта: %L1 из %Ln токена</numerusform>
            <numerusform>обработка промпта: %L1 из %Ln токенов</numerusform>
            <numerusform>обработка промпта: %L1 из %Ln токенов</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting for the answer in another chat</source>
        <translation>ожидание ответа в другом чате</translation>
    </message>
    <message>
        <source>TTFT</source>
        <translation>TTFT</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln токен</numerusform>
            <numerusform>%Ln токена</numerusform>
            <numerusform>%Ln токенов</numerusform>
        </translation>
    </message>
    <message>
        <source>questions go to %1</source>
        <translation>вопросы уходят на %1</translation>
    </message>
    <message>
        <source>%1 · offline</source>
        <translation>%1 · офлайн</translation>
    </message>
    <message>
        <source>no model is open · offline</source>
        <translation>модель не открыта · офлайн</translation>
    </message>
</context>
<context>
    <name>moire::ui::TokenPanel</name>
    <message numerus="yes">
        <source>%Ln byte(s) %1</source>
        <translation>
            <numerusform>%Ln байт %1</numerusform>
            <numerusform>%Ln байта %1</numerusform>
            <numerusform>%Ln байт %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Токен</translation>
    </message>
    <message>
        <source>← → step</source>
        <translation>← → шаг</translation>
    </message>
    <message>
        <source>How much higher the router scored the lowest expert that it chose than the first one that it left out. Below 0.01 the choice could as well have been another.</source>
        <translation>Насколько выше роутер оценил последнего из выбранных экспертов, чем первого из невыбранных. Ниже 0,01 выбор мог быть и другим.</translation>
    </message>
    <message>
        <source>Experts of the token by layer</source>
        <translation>Эксперты токена по слоям</translation>
    </message>
    <message>
        <source>Most probable tokens at this position</source>
        <translation>Самые вероятные токены в этой позиции</translation>
    </message>
    <message>
        <source>token</source>
        <translation>токен</translation>
    </message>
    <message>
        <source>experts of the token</source>
        <translation>эксперты токена</translation>
    </message>
    <message>
        <source>tokens of the reply</source>
        <translation>токены ответа</translation>
    </message>
    <message>
        <source>Shows a token of an answer: how probable it was, the alternatives, and which experts produced it.</source>
        <translation>Показывает токен ответа: насколько он был вероятен, какие были альтернативы и какие эксперты его породили.</translation>
    </message>
    <message>
        <source>This answer was saved without token records.</source>
        <translation>Этот ответ сохранён без записей о токенах.</translation>
    </message>
    <message>
        <source>Click a word of the answer, or use the arrow keys, to see how probable it was, the alternatives, and which experts produced it.</source>
        <translation>Щёлкните по слову ответа или нажимайте клавиши со стрелками, чтобы увидеть, насколько оно было вероятно, какие были альтернативы и какие эксперты его породили.</translation>
    </message>
    <message>
        <source>Reading the token…</source>
        <translation>Чтение токена…</translation>
    </message>
    <message>
        <source>The token cannot be read: %1</source>
        <translation>Не удалось прочитать токен: %1</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(нет)</translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation>Токен %1</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>не записано</translation>
    </message>
    <message>
        <source>%1 nats</source>
        <translation>%1 нат</translation>
    </message>
    <message>
        <source>p &lt;b&gt;%1&lt;/b&gt; &amp;nbsp; H &lt;b&gt;%2&lt;/b&gt;</source>
        <translation>p &lt;b&gt;%1&lt;/b&gt; &amp;nbsp; H &lt;b&gt;%2&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Probability %1, entropy %2</source>
        <translation>Вероятность %1, энтропия %2</translation>
    </message>
    <message>
        <source>Probability of this token, and entropy of the distribution it was drawn from, before temperature and filters</source>
        <translation>Вероятность этого токена и энтропия распределения, из которого он взят, до температуры и фильтров</translation>
    </message>
    <message>
        <source>no id from this engine</source>
        <translation>движок не сообщает id</translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>id %1</translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation>ранг %1</translation>
    </message>
    <message>
        <source>rank above %1</source>
        <translation>ранг больше %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>рассуждение</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>промпт</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>ответ</translation>
    </message>
    <message>
        <source>forced, not drawn</source>
        <translation>навязан, не сэмплирован</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>сэмплирован</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>токен %1</translation>
    </message>
    <message>
        <source>made by %1</source>
        <translation>создан: %1</translation>
    </message>
    <message>
        <source>Enter or a double click: another answer that goes on from this token</source>
        <translation>Enter или двойной щелчок: другой ответ, продолжающийся с этого токена</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>вероятность</translation>
    </message>
    <message>
        <source>(text not kept)</source>
        <translation>(текст не сохранён)</translation>
    </message>
    <message>
        <source>%1, probability %2, drawn</source>
        <translation>%1, вероятность %2, сэмплирован</translation>
    </message>
    <message>
        <source>%1, probability %2</source>
        <translation>%1, вероятность %2</translation>
    </message>
    <message>
        <source>Router margin: not available, because the scores of experts that were not chosen are not recorded with this token.</source>
        <translation>Отрыв роутера: недоступен, потому что оценки невыбранных экспертов с этим токеном не записаны.</translation>
    </message>
    <message>
        <source>Router margin: smallest %1, in layer %2; no near tie</source>
        <translation>Отрыв роутера: наименьший %1, в слое %2; почти ничьих нет</translation>
    </message>
    <message numerus="yes">
        <source>Router margin: %Ln near tie(s), in layers %1</source>
        <translation>
            <numerusform>Отрыв роутера: %Ln почти ничья, в слоях %1</numerusform>
            <numerusform>Отрыв роутера: %Ln почти ничьи, в слоях %1</numerusform>
            <numerusform>Отрыв роутера: %Ln почти ничьих, в слоях %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Times by stage: not recorded for this token.</source>
        <translation>Время по этапам: для этого токена не записано.</translation>
    </message>
    <message>
        <source>Evaluated in ms: %1</source>
        <translation>Вычислено в ms: %1</translation>
    </message>
    <message>
        <source>Server %1 ms · network %2 ms</source>
        <translation>Сервер %1 ms · сеть %2 ms</translation>
    </message>
</context>
<context>
    <name>moire::ui::TooLongBar</name>
    <message>
        <source>&amp;Edit the message</source>
        <translation>&amp;Изменить сообщение</translation>
    </message>
    <message>
        <source>They stay in the chat, but are no longer sent to the model.</source>
        <translation>Они останутся в чате, но больше не будут отправляться модели.</translation>
    </message>
    <message>
        <source>Loads the model again with a larger context.</source>
        <translation>Загружает модель заново с большим контекстом.</translation>
    </message>
    <message numerus="yes">
        <source>The chat and this message take %Ln token(s), but the context holds %1. Nothing was sent.</source>
        <translation>
            <numerusform>Чат и это сообщение занимают %Ln токен, а в контекст помещается %1. Ничего не отправлено.</numerusform>
            <numerusform>Чат и это сообщение занимают %Ln токена, а в контекст помещается %1. Ничего не отправлено.</numerusform>
            <numerusform>Чат и это сообщение занимают %Ln токенов, а в контекст помещается %1. Ничего не отправлено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chat and this message take more than %Ln token(s), but the context holds %1. Nothing was sent.</source>
        <translation>
            <numerusform>Чат и это сообщение занимают больше %Ln токена, а в контекст помещается %1. Ничего не отправлено.</numerusform>
            <numerusform>Чат и это сообщение занимают больше %Ln токенов, а в контекст помещается %1. Ничего не отправлено.</numerusform>
            <numerusform>Чат и это сообщение занимают больше %Ln токенов, а в контекст помещается %1. Ничего не отправлено.</numerusform>
        </translation>
    </message>
    <message>
        <source>The message alone is too long for this model: shorten it.</source>
        <translation>Уже само сообщение слишком длинное для этой модели: сократите его.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Forget the %Ln oldest message(s)</source>
        <translation>
            <numerusform>&amp;Забыть %Ln самое старое сообщение</numerusform>
            <numerusform>&amp;Забыть %Ln самых старых сообщения</numerusform>
            <numerusform>&amp;Забыть %Ln самых старых сообщений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Larger context: %Ln token(s) (%1)</source>
        <translation>
            <numerusform>&amp;Увеличить контекст: %Ln токен (%1)</numerusform>
            <numerusform>&amp;Увеличить контекст: %Ln токена (%1)</numerusform>
            <numerusform>&amp;Увеличить контекст: %Ln токенов (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The question with the reasoning takes %Ln token(s), but the context holds %1. The reasoning is kept.</source>
        <translation>
            <numerusform>Вопрос вместе с рассуждением занимает %Ln токен, а в контекст помещается %1. Рассуждение сохранено.</numerusform>
            <numerusform>Вопрос вместе с рассуждением занимает %Ln токена, а в контекст помещается %1. Рассуждение сохранено.</numerusform>
            <numerusform>Вопрос вместе с рассуждением занимает %Ln токенов, а в контекст помещается %1. Рассуждение сохранено.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::TransferBar</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>moire::ui::VariantDialog</name>
    <message>
        <source>Add a variant</source>
        <translation>Добавление варианта</translation>
    </message>
    <message>
        <source>Add variant</source>
        <translation>Добавить вариант</translation>
    </message>
    <message>
        <source>variant %1</source>
        <translation>вариант %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::VariantForm</name>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>as is</source>
        <translation>как есть</translation>
    </message>
    <message>
        <source>A built-in model, or the path of a model file</source>
        <translation>Встроенная модель или путь к файлу модели</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>как есть</translation>
    </message>
    <message>
        <source>Quantised to</source>
        <translation>Квантовать в</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Системный промпт</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>the model&apos;s</source>
        <translation>как у модели</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Температура</translation>
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
        <translation>Максимум токенов ответа</translation>
    </message>
    <message>
        <source>Thinking budget, tokens</source>
        <translation>Бюджет рассуждения, токенов</translation>
    </message>
    <message>
        <source>Experts per token</source>
        <translation>Экспертов на токен</translation>
    </message>
    <message>
        <source>Random experts, seed</source>
        <translation>Случайные эксперты, сид</translation>
    </message>
    <message>
        <source>not random</source>
        <translation>не случайные</translation>
    </message>
    <message>
        <source>Rules for experts</source>
        <translation>Правила для экспертов</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без лимита</translation>
    </message>
</context>
<context>
    <name>moire::ui::VariantsTable</name>
    <message>
        <source>Variants and metrics</source>
        <translation>Варианты и метрики</translation>
    </message>
</context>
<context>
    <name>moire::widgets::CurveChart</name>
    <message>
        <source>Curves</source>
        <translation>Кривые</translation>
    </message>
    <message>
        <source>curve</source>
        <translation>кривая</translation>
    </message>
    <message>
        <source>value</source>
        <translation>значение</translation>
    </message>
    <message>
        <source>lower end</source>
        <translation>нижняя граница</translation>
    </message>
    <message>
        <source>upper end</source>
        <translation>верхняя граница</translation>
    </message>
</context>
<context>
    <name>moire::widgets::ExpertMap</name>
    <message>
        <source>Experts by layer</source>
        <translation>Эксперты по слоям</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>равномерно</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>слой %1</translation>
    </message>
    <message>
        <source>%1, experts by index</source>
        <translation>%1, эксперты по номеру</translation>
    </message>
    <message>
        <source>%1, experts in the layer&apos;s order</source>
        <translation>%1, эксперты в порядке слоя</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>энтропия</translation>
    </message>
    <message>
        <source>load</source>
        <translation>нагрузка</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>плотный</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>эксперт</translation>
    </message>
    <message>
        <source>experts, ordered in each layer</source>
        <translation>эксперты, упорядоченные в каждом слое</translation>
    </message>
    <message>
        <source>expert %1</source>
        <translation>эксперт %1</translation>
    </message>
    <message>
        <source>position %1</source>
        <translation>позиция %1</translation>
    </message>
    <message>
        <source>%1: mean %2, maximum %3 in layer %4</source>
        <translation>%1: среднее %2, максимум %3 в слое %4</translation>
    </message>
    <message>
        <source>%1, entropy over layers %2 of %3 nats</source>
        <translation>%1, энтропия по слоям %2 из %3 нат</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Слой %1</translation>
    </message>
    <message>
        <source>dense, without experts</source>
        <translation>плотный, без экспертов</translation>
    </message>
    <message>
        <source>router entropy %1 of %2 nats</source>
        <translation>энтропия роутера %1 из %2 нат</translation>
    </message>
    <message>
        <source>load, maximum over mean: %1</source>
        <translation>нагрузка, максимум к среднему: %1</translation>
    </message>
    <message>
        <source>Layer %1, expert %2: %3 %4, N %5</source>
        <translation>Слой %1, эксперт %2: %3 %4, N %5</translation>
    </message>
    <message>
        <source>(uniform %1)</source>
        <translation>(равномерно %1)</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>выбран</translation>
    </message>
    <message>
        <source>forced</source>
        <translation>форсирован</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выключен</translation>
    </message>
    <message>
        <source>biased</source>
        <translation>смещён</translation>
    </message>
    <message>
        <source>too few tokens</source>
        <translation>слишком мало токенов</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>слой</translation>
    </message>
    <message>
        <source>value</source>
        <translation>значение</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>note</source>
        <translation>примечание</translation>
    </message>
    <message>
        <source>entropy of the layer, nats</source>
        <translation>энтропия слоя, нат</translation>
    </message>
    <message>
        <source>load of the layer</source>
        <translation>нагрузка слоя</translation>
    </message>
</context>
<context>
    <name>moire::widgets::ExpertStrip</name>
    <message>
        <source>Experts of the token</source>
        <translation>Эксперты токена</translation>
    </message>
    <message>
        <source>Layer %1, shared expert %2: gate %3</source>
        <translation>Слой %1, общий эксперт %2: гейт %3</translation>
    </message>
    <message>
        <source>Layer %1, expert %2: gate %3</source>
        <translation>Слой %1, эксперт %2: гейт %3</translation>
    </message>
    <message>
        <source>router margin to the first expert left out: %1, a near tie</source>
        <translation>отрыв роутера от первого невыбранного эксперта: %1, почти ничья</translation>
    </message>
    <message>
        <source>router margin to the first expert left out: %1</source>
        <translation>отрыв роутера от первого невыбранного эксперта: %1</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>слой</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>эксперт</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>гейт</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>вид</translation>
    </message>
    <message>
        <source>router margin</source>
        <translation>отрыв роутера</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>общий</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>выбран</translation>
    </message>
    <message>
        <source>top: shared</source>
        <translation>сверху: общие</translation>
    </message>
    <message>
        <source>height: gate weight</source>
        <translation>высота: вес гейта</translation>
    </message>
    <message>
        <source>height: gate weight · below: router margin</source>
        <translation>высота: вес гейта · внизу: отрыв роутера</translation>
    </message>
</context>
<context>
    <name>moire::widgets::Histogram</name>
    <message>
        <source>Histogram</source>
        <translation>Гистограмма</translation>
    </message>
    <message>
        <source>from</source>
        <translation>от</translation>
    </message>
    <message>
        <source>%1 from</source>
        <translation>%1 от</translation>
    </message>
    <message>
        <source>to</source>
        <translation>до</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>столбец</translation>
    </message>
    <message>
        <source>value</source>
        <translation>значение</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>случайно</translation>
    </message>
</context>
<context>
    <name>moire::widgets::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
</context>
<context>
    <name>moire::widgets::Picture</name>
    <message>
        <source>Choose a file name that ends in .png, .svg, .csv or .npy.</source>
        <translation>Выберите имя файла с окончанием .png, .svg, .csv или .npy.</translation>
    </message>
    <message>
        <source>Choose a file name that ends in .png or .svg.</source>
        <translation>Выберите имя файла с окончанием .png или .svg.</translation>
    </message>
    <message>
        <source>Choose a file name that ends in .csv or .npy.</source>
        <translation>Выберите имя файла с окончанием .csv или .npy.</translation>
    </message>
    <message>
        <source>The picture could not be drawn.</source>
        <translation>Не удалось нарисовать изображение.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>Не удалось записать %1: %2</translation>
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
        <translation>Очистить</translation>
    </message>
</context>
<context>
    <name>moire::widgets::StepTimeline</name>
    <message>
        <source>Reasoning steps</source>
        <translation>Шаги рассуждения</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Шаг %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s), %1, confidence %2</source>
        <translation>
            <numerusform>%Ln токен, %1, уверенность %2</numerusform>
            <numerusform>%Ln токена, %1, уверенность %2</numerusform>
            <numerusform>%Ln токенов, %1, уверенность %2</numerusform>
        </translation>
    </message>
    <message>
        <source>routing drift %1</source>
        <translation>дрейф маршрутизации %1</translation>
    </message>
    <message>
        <source>step</source>
        <translation>шаг</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>токены</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>секунды</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>уверенность</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>дрейф</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>повторяет</translation>
    </message>
    <message>
        <source>note</source>
        <translation>примечание</translation>
    </message>
    <message>
        <source>repeats step %1</source>
        <translation>повторяет шаг %1</translation>
    </message>
    <message>
        <source>token</source>
        <translation>токен</translation>
    </message>
    <message>
        <source>routing drift</source>
        <translation>дрейф маршрутизации</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>бюджет %1</translation>
    </message>
</context>
<context>
    <name>moire::widgets::TokenBars</name>
    <message>
        <source>Time per token</source>
        <translation>Время на токен</translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation>Токен %1</translation>
    </message>
    <message numerus="yes">
        <source>Prefill: %Ln token(s) in %1</source>
        <translation>
            <numerusform>Prefill: %Ln токен за %1</numerusform>
            <numerusform>Prefill: %Ln токена за %1</numerusform>
            <numerusform>Prefill: %Ln токенов за %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, ms</source>
        <translation>%1, ms</translation>
    </message>
    <message>
        <source>token</source>
        <translation>токен</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>note</source>
        <translation>примечание</translation>
    </message>
    <message>
        <source>prefill</source>
        <translation>prefill</translation>
    </message>
    <message>
        <source>%1 tok</source>
        <comment>tokens, in a narrow place</comment>
        <translation>%1 ток.</translation>
    </message>
</context>
<context>
    <name>moire::widgets::TranscriptView</name>
    <message>
        <source>Opens its text</source>
        <translation>Открывает его текст</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Беседа</translation>
    </message>
    <message>
        <source>Jump to the end</source>
        <translation>Перейти в конец</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>no longer in the context</source>
        <translation>больше не в контексте</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Рассуждение</translation>
    </message>
    <message numerus="yes">
        <source>Show all (%Ln character(s))</source>
        <translation>
            <numerusform>Показать всё (%Ln символ)</numerusform>
            <numerusform>Показать всё (%Ln символа)</numerusform>
            <numerusform>Показать всё (%Ln символов)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Свернуть</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Предыдущая версия</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Следующая версия</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Копировать код</translation>
    </message>
    <message>
        <source>Scroll long lines</source>
        <translation>Прокручивать длинные строки</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Переносить длинные строки</translation>
    </message>
    <message>
        <source>Hide reasoning</source>
        <translation>Скрыть рассуждение</translation>
    </message>
    <message>
        <source>Show reasoning</source>
        <translation>Показать рассуждение</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an attached file and its size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
</context>
</TS>
