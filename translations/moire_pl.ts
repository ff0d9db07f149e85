<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl">
<context>
    <name>About</name>
    <message>
        <source>About Moire</source>
        <translation>O programie Moire</translation>
    </message>
    <message>
        <source>Moire %1</source>
        <translation>Moire %1</translation>
    </message>
    <message>
        <source>A desktop microscope for Mixture-of-Experts language models. It runs models on this computer, and connects only to servers that you add.

Free software under the GNU General Public License, version 3 or later; there is no warranty.

Built with Qt %1, SQLite, PCRE2, OpenSSL, nlohmann-json and md4c.</source>
        <translation>Desktopowy mikroskop do modeli językowych Mixture-of-Experts. Uruchamia modele na tym komputerze i łączy się tylko z serwerami, które dodasz.

Wolne oprogramowanie na licencji GNU General Public License, w wersji 3 lub nowszej; bez żadnej gwarancji.

Zbudowane z użyciem Qt %1, SQLite, PCRE2, OpenSSL, nlohmann-json i md4c.</translation>
    </message>
</context>
<context>
    <name>AtlasText</name>
    <message>
        <source>imported</source>
        <translation>zaimportowane</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s)</source>
        <translation>
            <numerusform>%Ln czat</numerusform>
            <numerusform>%Ln czaty</numerusform>
            <numerusform>%Ln czatów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s)</source>
        <translation>
            <numerusform>%Ln prompt</numerusform>
            <numerusform>%Ln prompty</numerusform>
            <numerusform>%Ln promptów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sequence(s)</source>
        <translation>
            <numerusform>%Ln sekwencja</numerusform>
            <numerusform>%Ln sekwencje</numerusform>
            <numerusform>%Ln sekwencji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokeny</numerusform>
            <numerusform>%Ln tokenów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) with a routing policy left out: they do not show what the model does by itself.</source>
        <translation>
            <numerusform>Pominięto %Ln odpowiedź z polityką routingu: nie pokazuje ona, co model robi sam z siebie.</numerusform>
            <numerusform>Pominięto %Ln odpowiedzi z polityką routingu: nie pokazują one, co model robi sam z siebie.</numerusform>
            <numerusform>Pominięto %Ln odpowiedzi z polityką routingu: nie pokazują one, co model robi sam z siebie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) without a routing policy left out.</source>
        <translation>
            <numerusform>Pominięto %Ln odpowiedź bez polityki routingu.</numerusform>
            <numerusform>Pominięto %Ln odpowiedzi bez polityki routingu.</numerusform>
            <numerusform>Pominięto %Ln odpowiedzi bez polityki routingu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers with a routing policy are counted: they do not show what the model does by itself.</source>
        <translation>Odpowiedzi z polityką routingu są liczone: nie pokazują one, co model robi sam z siebie.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copied answer(s) counted once.</source>
        <translation>
            <numerusform>%Ln skopiowana odpowiedź policzona raz.</numerusform>
            <numerusform>%Ln skopiowane odpowiedzi policzone raz.</numerusform>
            <numerusform>%Ln skopiowanych odpowiedzi policzonych raz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) without recorded routing.</source>
        <translation>
            <numerusform>%Ln odpowiedź bez zapisanego routingu.</numerusform>
            <numerusform>%Ln odpowiedzi bez zapisanego routingu.</numerusform>
            <numerusform>%Ln odpowiedzi bez zapisanego routingu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) left out: their routes have other layers or experts than the rest.</source>
        <translation>
            <numerusform>Pominięto %Ln odpowiedź: jej trasy mają inne warstwy lub innych ekspertów niż pozostałe.</numerusform>
            <numerusform>Pominięto %Ln odpowiedzi: ich trasy mają inne warstwy lub innych ekspertów niż pozostałe.</numerusform>
            <numerusform>Pominięto %Ln odpowiedzi: ich trasy mają inne warstwy lub innych ekspertów niż pozostałe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) left out: their routes do not have the model&apos;s shape.</source>
        <translation>
            <numerusform>Pominięto %Ln token: jego trasy nie mają kształtu modelu.</numerusform>
            <numerusform>Pominięto %Ln tokeny: ich trasy nie mają kształtu modelu.</numerusform>
            <numerusform>Pominięto %Ln tokenów: ich trasy nie mają kształtu modelu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) left out: their routes are damaged.</source>
        <translation>
            <numerusform>Pominięto %Ln token: jego trasy są uszkodzone.</numerusform>
            <numerusform>Pominięto %Ln tokeny: ich trasy są uszkodzone.</numerusform>
            <numerusform>Pominięto %Ln tokenów: ich trasy są uszkodzone.</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of the session database is damaged and was left out. Run &quot;moire-cli sessions check&quot;.</source>
        <translation>Część bazy danych sesji jest uszkodzona i została pominięta. Uruchom &quot;moire-cli sessions check&quot;.</translation>
    </message>
    <message>
        <source>The model&apos;s file is not here, so the number of experts is that of the highest one chosen: %1.</source>
        <translation>Nie ma tu pliku modelu, więc za liczbę ekspertów przyjęto numer najwyższego wybranego: %1.</translation>
    </message>
    <message>
        <source>gate weights</source>
        <translation>wagi bramki</translation>
    </message>
    <message>
        <source>token ids</source>
        <translation>id tokenów</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>teksty</translation>
    </message>
    <message>
        <source>which choices belong to one token</source>
        <translation>które wybory należą do jednego tokenu</translation>
    </message>
    <message>
        <source>the model&apos;s shape</source>
        <translation>kształt modelu</translation>
    </message>
    <message>
        <source>Not recorded in this file: %1.</source>
        <translation>Nie zapisano w tym pliku: %1.</translation>
    </message>
</context>
<context>
    <name>ChatSettingsRows</name>
    <message>
        <source>New chats</source>
        <translation>Nowe czaty</translation>
    </message>
    <message>
        <source>New chats start with these settings. Each chat can then change its own, next to the message field.</source>
        <translation>Nowe czaty zaczynają z tymi ustawieniami. Każdy czat może potem zmienić własne, obok pola wiadomości.</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt systemowy</translation>
    </message>
    <message>
        <source>Tells the model how to behave, before the first question.</source>
        <translation>Mówi modelowi, jak ma się zachowywać, przed pierwszym pytaniem.</translation>
    </message>
    <message>
        <source>Recommended sampling</source>
        <translation>Zalecane próbkowanie</translation>
    </message>
    <message>
        <source>Uses the values that the model file recommends. Settings the file leaves out use the defaults; the sampling values below are then unused.</source>
        <translation>Używa wartości zalecanych przez plik modelu. Ustawienia, których plik nie podaje, są domyślne; poniższe wartości próbkowania nie są wtedy używane.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Higher values make unlikely tokens more frequent; 0 always takes the most likely one.</source>
        <translation>Im wyższa, tym częstsze mało prawdopodobne tokeny; 0 zawsze wybiera najbardziej prawdopodobny.</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Considers only this many of the most likely tokens.</source>
        <translation>Bierze pod uwagę tylko tyle najbardziej prawdopodobnych tokenów.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>wyłączone</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Considers only the most likely tokens that together have this probability; 1 is off.</source>
        <translation>Bierze pod uwagę tylko najbardziej prawdopodobne tokeny, które razem mają to prawdopodobieństwo; 1 wyłącza.</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Drops tokens less likely than this share of the most likely one; 0 is off.</source>
        <translation>Odrzuca tokeny mniej prawdopodobne niż ten ułamek najbardziej prawdopodobnego; 0 wyłącza.</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>Kara za powtórzenia</translation>
    </message>
    <message>
        <source>Makes tokens that occurred recently less likely; 1 is off.</source>
        <translation>Zmniejsza prawdopodobieństwo tokenów, które niedawno wystąpiły; 1 wyłącza.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Ziarno</translation>
    </message>
    <message>
        <source>The same seed, question and settings give the same answer.</source>
        <translation>To samo ziarno, pytanie i ustawienia dają tę samą odpowiedź.</translation>
    </message>
    <message>
        <source>Maximum answer tokens</source>
        <translation>Maks. tokenów odpowiedzi</translation>
    </message>
    <message>
        <source>Ends longer answers; they can be continued.</source>
        <translation>Kończy dłuższe odpowiedzi; można je kontynuować.</translation>
    </message>
    <message>
        <source>until the model stops</source>
        <translation>aż model skończy</translation>
    </message>
    <message>
        <source>Thinking budget</source>
        <translation>Budżet rozumowania</translation>
    </message>
    <message>
        <source>Ends the reasoning of a thinking model after this many tokens.</source>
        <translation>Kończy rozumowanie modelu rozumującego po tylu tokenach.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>bez limitu</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontekst</translation>
    </message>
    <message>
        <source>Tokens of the chat that the model can see; takes effect when a model is loaded.</source>
        <translation>Tokeny czatu, które model może widzieć; działa od wczytania modelu.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatycznie</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The model (GGUF) or bundle (.moire) to open.</source>
        <translation>Model (GGUF) lub pakiet (.moire) do otwarcia.</translation>
    </message>
    <message>
        <source>Draw every page into this folder, and exit.</source>
        <translation>Rysuje każdą stronę do tego folderu i kończy.</translation>
    </message>
    <message>
        <source>A desktop microscope for Mixture-of-Experts language models</source>
        <translation>Desktopowy mikroskop do modeli językowych Mixture-of-Experts</translation>
    </message>
    <message>
        <source>The model (GGUF) or experiment (.moire) to open.</source>
        <translation>Model (GGUF) lub eksperyment (.moire) do otwarcia.</translation>
    </message>
</context>
<context>
    <name>CrashNotice</name>
    <message>
        <source>Crash report</source>
        <translation>Raport o awarii</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>Moire crashed when it ran last. A report without any text of chats is kept on this computer; it was not sent.</source>
        <translation>Ostatnim razem Moire uległ awarii. Raport, bez żadnego tekstu z czatów, jest przechowywany na tym komputerze; nie został wysłany.</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Pokaż raport</translation>
    </message>
    <message>
        <source>Delete report</source>
        <translation>Usuń raport</translation>
    </message>
</context>
<context>
    <name>Experiment</name>
    <message>
        <source>“%1” (%2)</source>
        <translation>„%1” (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>pozostała %Ln sekunda</numerusform>
            <numerusform>pozostały %Ln sekundy</numerusform>
            <numerusform>pozostało %Ln sekund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>pozostała %Ln minuta</numerusform>
            <numerusform>pozostały %Ln minuty</numerusform>
            <numerusform>pozostało %Ln minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) left</source>
        <translation>
            <numerusform>pozostała %Ln godzina</numerusform>
            <numerusform>pozostały %Ln godziny</numerusform>
            <numerusform>pozostało %Ln godzin</numerusform>
        </translation>
    </message>
    <message>
        <source>too few prompts</source>
        <translation>za mało promptów</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>brak różnicy</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>nierozstrzygnięte</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>różni się</translation>
    </message>
    <message>
        <source>%1 (to control)</source>
        <comment>a verdict about the difference to a control</comment>
        <translation>%1 (wobec kontroli)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) of a text</source>
        <translation>
            <numerusform>%Ln token tekstu</numerusform>
            <numerusform>%Ln tokeny tekstu</numerusform>
            <numerusform>%Ln tokenów tekstu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln variant(s)</source>
        <translation>
            <numerusform>%Ln wariant</numerusform>
            <numerusform>%Ln warianty</numerusform>
            <numerusform>%Ln wariantów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s)</source>
        <translation>
            <numerusform>%Ln prompt</numerusform>
            <numerusform>%Ln prompty</numerusform>
            <numerusform>%Ln promptów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seed(s)</source>
        <translation>
            <numerusform>%Ln ziarno</numerusform>
            <numerusform>%Ln ziarna</numerusform>
            <numerusform>%Ln ziaren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeat(s)</source>
        <translation>
            <numerusform>%Ln powtórzenie</numerusform>
            <numerusform>%Ln powtórzenia</numerusform>
            <numerusform>%Ln powtórzeń</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Differs from “%1”: %2.</source>
        <translation>Różni się od „%1”: %2.</translation>
    </message>
    <message>
        <source>Differs from random experts of the same layers: %1.</source>
        <translation>Różni się od losowych ekspertów tych samych warstw: %1.</translation>
    </message>
    <message>
        <source>Not decided: %1.</source>
        <translation>Nierozstrzygnięte: %1.</translation>
    </message>
    <message>
        <source>Not decided against random experts: %1.</source>
        <translation>Nierozstrzygnięte wobec losowych ekspertów: %1.</translation>
    </message>
    <message>
        <source>After any change, however small, the model differs along the baseline&apos;s tokens (%1). What counts is how much more than with random experts.</source>
        <translation>Po każdej zmianie, nawet małej, model różni się wzdłuż tokenów wariantu bazowego (%1). Liczy się to, o ile bardziej niż przy losowych ekspertach.</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln more prompt(s) would decide the first of these.</source>
        <translation>
            <numerusform>Pierwsze z nich rozstrzygnąłby jeszcze około %Ln prompt.</numerusform>
            <numerusform>Pierwsze z nich rozstrzygnęłyby jeszcze około %Ln prompty.</numerusform>
            <numerusform>Pierwsze z nich rozstrzygnęłoby jeszcze około %Ln promptów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer than 8 prompts say nothing about others: there are no intervals.</source>
        <translation>Mniej niż 8 promptów nie mówi nic o innych: nie ma przedziałów.</translation>
    </message>
    <message>
        <source>Intervals: 95 %, over prompts; p is corrected for all comparisons (Holm).</source>
        <translation>Przedziały: 95%, po promptach; p jest skorygowane na wszystkie porównania (Holm).</translation>
    </message>
    <message>
        <source>exact match</source>
        <translation>dokładna zgodność</translation>
    </message>
    <message>
        <source>contains the answer</source>
        <translation>zawiera odpowiedź</translation>
    </message>
    <message>
        <source>matches the pattern</source>
        <translation>pasuje do wzorca</translation>
    </message>
    <message>
        <source>right number</source>
        <translation>właściwa liczba</translation>
    </message>
    <message>
        <source>valid JSON</source>
        <translation>poprawny JSON</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>zweryfikowane</translation>
    </message>
    <message>
        <source>right choice</source>
        <translation>właściwy wybór</translation>
    </message>
    <message>
        <source>right choice, per byte</source>
        <translation>właściwy wybór, na bajt</translation>
    </message>
    <message>
        <source>probability of the right choice</source>
        <translation>prawdopodobieństwo właściwego wyboru</translation>
    </message>
    <message>
        <source>length</source>
        <translation>długość</translation>
    </message>
    <message>
        <source>thinking</source>
        <translation>rozumowanie</translation>
    </message>
    <message>
        <source>time to first token</source>
        <translation>czas do pierwszego tokenu</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>szybkość</translation>
    </message>
    <message>
        <source>log-probability</source>
        <translation>log-prawdop.</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>entropia</translation>
    </message>
    <message>
        <source>read per token</source>
        <translation>odczyt na token</translation>
    </message>
    <message>
        <source>KL</source>
        <translation>KL</translation>
    </message>
    <message>
        <source>change of log-probability</source>
        <translation>zmiana log-prawdop.</translation>
    </message>
    <message>
        <source>same first choice</source>
        <translation>ten sam pierwszy wybór</translation>
    </message>
    <message>
        <source>same experts</source>
        <translation>ci sami eksperci</translation>
    </message>
    <message>
        <source>first difference</source>
        <translation>pierwsza różnica</translation>
    </message>
    <message>
        <source>text difference</source>
        <translation>różnica tekstu</translation>
    </message>
    <message>
        <source>routing distance</source>
        <translation>odległość routingu</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 bytes</source>
        <comment>very small file</comment>
        <translation>%1 B</translation>
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
        <translation>prompt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message numerus="yes">
        <source>Answers of “%1”: “%2” and “%3” order %4 of %Ln pair(s) the other way round. Groups whose answers all have the same reward teach nothing; by both rewards these are %5.</source>
        <translation>
            <numerusform>Odpowiedzi wariantu „%1”: „%2” i „%3” ustawiają odwrotnie %4 z %Ln pary. Grupy, w których wszystkie odpowiedzi mają tę samą nagrodę, niczego nie uczą; według obu nagród jest ich %5.</numerusform>
            <numerusform>Odpowiedzi wariantu „%1”: „%2” i „%3” ustawiają odwrotnie %4 z %Ln par. Grupy, w których wszystkie odpowiedzi mają tę samą nagrodę, niczego nie uczą; według obu nagród jest ich %5.</numerusform>
            <numerusform>Odpowiedzi wariantu „%1”: „%2” i „%3” ustawiają odwrotnie %4 z %Ln par. Grupy, w których wszystkie odpowiedzi mają tę samą nagrodę, niczego nie uczą; według obu nagród jest ich %5.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several answers to one prompt, one for each seed, are graded by a reward and compared with each other, as in GRPO. The definition names no rewards.</source>
        <translation>Kilka odpowiedzi na jeden prompt, po jednej na ziarno, jest ocenianych nagrodą i porównywanych ze sobą, jak w GRPO. Definicja nie podaje żadnych nagród.</translation>
    </message>
    <message>
        <source>There are no groups yet. A group is two or more answers to one prompt, under different seeds, that have a reward.</source>
        <translation>Nie ma jeszcze grup. Grupa to co najmniej dwie odpowiedzi na jeden prompt, z różnymi ziarnami, które mają nagrodę.</translation>
    </message>
    <message>
        <source>mean reward</source>
        <translation>średnia nagroda</translation>
    </message>
    <message>
        <source>mean length, tokens</source>
        <translation>średnia długość, tokeny</translation>
    </message>
    <message>
        <source>%1: mean %2, deviation %3.</source>
        <comment>a reward</comment>
        <translation>%1: średnia %2, odchylenie %3.</translation>
    </message>
    <message>
        <source>All are equal, so this group teaches nothing.</source>
        <translation>Wszystkie są równe, więc ta grupa niczego nie uczy.</translation>
    </message>
    <message>
        <source>Advantage = (reward − mean) / deviation, weight = advantage / tokens.</source>
        <translation>Przewaga = (nagroda − średnia) / odchylenie, waga = przewaga / tokeny.</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>waga</translation>
    </message>
    <message>
        <source>While the policy has not moved, every token weighs the same. A variant that is measured along the baseline&apos;s tokens shows the weights once the policy has become it.</source>
        <translation>Dopóki polityka się nie zmieniła, każdy token ma tę samą wagę. Wariant zmierzony wzdłuż tokenów wariantu bazowego pokazuje wagi, gdy polityka już się nim stała.</translation>
    </message>
    <message numerus="yes">
        <source>Once the policy has become “%1”: %2 of %Ln token(s) of the baseline&apos;s answer are clipped, so they give no gradient.</source>
        <translation>
            <numerusform>Gdy polityka stała się wariantem „%1”: przyciętych tokenów odpowiedzi bazowej jest %2 z %Ln, więc nie dają one gradientu.</numerusform>
            <numerusform>Gdy polityka stała się wariantem „%1”: przyciętych tokenów odpowiedzi bazowej jest %2 z %Ln, więc nie dają one gradientu.</numerusform>
            <numerusform>Gdy polityka stała się wariantem „%1”: przyciętych tokenów odpowiedzi bazowej jest %2 z %Ln, więc nie dają one gradientu.</numerusform>
        </translation>
    </message>
    <message>
        <source>seed %1: %2</source>
        <comment>of an answer, its reward</comment>
        <translation>ziarno %1: %2</translation>
    </message>
</context>
<context>
    <name>HandingOn</name>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1 z %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln answer(s) are the same text.</source>
        <translation>
            <numerusform>%1 z %Ln odpowiedzi to ten sam tekst.</numerusform>
            <numerusform>%1 z %Ln odpowiedzi to ten sam tekst.</numerusform>
            <numerusform>%1 z %Ln odpowiedzi to ten sam tekst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few prompts to say whether the other run repeats this one.</source>
        <translation>Za mało promptów, by stwierdzić, czy drugie uruchomienie powtarza to.</translation>
    </message>
    <message>
        <source>The other run repeats this one within its intervals.</source>
        <translation>Drugie uruchomienie powtarza to w granicach swoich przedziałów.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>jeszcze %Ln</numerusform>
            <numerusform>jeszcze %Ln</numerusform>
            <numerusform>jeszcze %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The other run does not repeat this one. It differs in %1.</source>
        <translation>Drugie uruchomienie nie powtarza tego. Różni się w: %1.</translation>
    </message>
    <message>
        <source>Read-only, from %1: Moire %2 on %3</source>
        <translation>Tylko do odczytu, z %1: Moire %2 na %3</translation>
    </message>
</context>
<context>
    <name>LibraryText</name>
    <message>
        <source>This is a pipe, not a file.</source>
        <translation>To jest potok, a nie plik.</translation>
    </message>
    <message>
        <source>This is a socket, not a file.</source>
        <translation>To jest gniazdo, a nie plik.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>To jest folder, a nie plik.</translation>
    </message>
    <message>
        <source>This is a device, not a file.</source>
        <translation>To jest urządzenie, a nie plik.</translation>
    </message>
    <message>
        <source>The file no longer exists, or the link is broken.</source>
        <translation>Plik już nie istnieje lub dowiązanie jest zerwane.</translation>
    </message>
    <message>
        <source>The link points to itself.</source>
        <translation>Dowiązanie wskazuje na siebie.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Nie można odczytać pliku: %1.</translation>
    </message>
    <message>
        <source>Check the link and the permissions of the file.</source>
        <translation>Sprawdź dowiązanie i uprawnienia pliku.</translation>
    </message>
    <message>
        <source>Remove it from the folder.</source>
        <translation>Usuń go z folderu.</translation>
    </message>
    <message>
        <source>The file name is not valid UTF-8.</source>
        <translation>Nazwa pliku nie jest poprawnym UTF-8.</translation>
    </message>
    <message>
        <source>Rename the file.</source>
        <translation>Zmień nazwę pliku.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln file(s) were examined.</source>
        <translation>
            <numerusform>Zbadano tylko pierwszy plik (%Ln).</numerusform>
            <numerusform>Zbadano tylko pierwsze %Ln pliki.</numerusform>
            <numerusform>Zbadano tylko pierwszych %Ln plików.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln folder(s) were examined.</source>
        <translation>
            <numerusform>Zbadano tylko pierwszy folder (%Ln).</numerusform>
            <numerusform>Zbadano tylko pierwsze %Ln foldery.</numerusform>
            <numerusform>Zbadano tylko pierwszych %Ln folderów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a smaller folder.</source>
        <translation>Wybierz mniejszy folder.</translation>
    </message>
    <message>
        <source>The folder cannot be opened: %1.</source>
        <translation>Nie można otworzyć folderu: %1.</translation>
    </message>
    <message>
        <source>The link leads back to a folder above it and was not followed.</source>
        <translation>Dowiązanie prowadzi z powrotem do folderu nadrzędnego i zostało pominięte.</translation>
    </message>
    <message>
        <source>The folder cannot be read: %1.</source>
        <translation>Nie można odczytać folderu: %1.</translation>
    </message>
    <message>
        <source>The folder could only be read in part: %1.</source>
        <translation>Folder udało się odczytać tylko częściowo: %1.</translation>
    </message>
    <message>
        <source>Folders nested this deep are skipped.</source>
        <translation>Tak głęboko zagnieżdżone foldery są pomijane.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln model file(s) are shown.</source>
        <translation>
            <numerusform>Pokazano tylko pierwszy plik modelu (%Ln).</numerusform>
            <numerusform>Pokazano tylko pierwsze %Ln pliki modeli.</numerusform>
            <numerusform>Pokazano tylko pierwszych %Ln plików modeli.</numerusform>
        </translation>
    </message>
    <message>
        <source>Part %1: %2</source>
        <translation>Część %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>The model is split into more than %Ln part(s).</source>
        <translation>
            <numerusform>Model jest podzielony na więcej niż %Ln część.</numerusform>
            <numerusform>Model jest podzielony na więcej niż %Ln części.</numerusform>
            <numerusform>Model jest podzielony na więcej niż %Ln części.</numerusform>
        </translation>
    </message>
    <message>
        <source>Join the parts into fewer files.</source>
        <translation>Połącz części w mniejszą liczbę plików.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names of files</comment>
        <translation>
            <numerusform>%1 i jeszcze %Ln</numerusform>
            <numerusform>%1 i jeszcze %Ln</numerusform>
            <numerusform>%1 i jeszcze %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) missing: %1.</source>
        <translation>
            <numerusform>Brakuje %Ln części: %1.</numerusform>
            <numerusform>Brakuje %Ln części: %1.</numerusform>
            <numerusform>Brakuje %Ln części: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put all parts of the model into one folder.</source>
        <translation>Umieść wszystkie części modelu w jednym folderze.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more key(s)</source>
        <translation>
            <numerusform>jeszcze %Ln klucz</numerusform>
            <numerusform>jeszcze %Ln klucze</numerusform>
            <numerusform>jeszcze %Ln kluczy</numerusform>
        </translation>
    </message>
    <message>
        <source>The header of the file could not be read.</source>
        <translation>Nie można odczytać nagłówka pliku.</translation>
    </message>
    <message>
        <source>Download the file again.</source>
        <translation>Pobierz plik ponownie.</translation>
    </message>
</context>
<context>
    <name>ModelText</name>
    <message numerus="yes">
        <source>%1 in %Ln layer(s)</source>
        <comment>of the model&apos;s layers</comment>
        <translation>
            <numerusform>%1 w %Ln warstwie</numerusform>
            <numerusform>%1 w %Ln warstwach</numerusform>
            <numerusform>%1 w %Ln warstwach</numerusform>
        </translation>
    </message>
    <message>
        <source>short convolution, kernel %1</source>
        <translation>krótki splot, jądro %1</translation>
    </message>
    <message>
        <source>gated delta rule, %1 heads</source>
        <translation>bramkowana reguła delta, głowic: %1</translation>
    </message>
    <message>
        <source>Mamba-2, %1 heads</source>
        <translation>Mamba-2, głowic: %1</translation>
    </message>
    <message>
        <source>latent, %1 + %2</source>
        <translation>latentna, %1 + %2</translation>
    </message>
    <message>
        <source>grouped, %1 heads for %2 of the cache</source>
        <translation>grupowana, głowic: %1, w cache: %2</translation>
    </message>
    <message>
        <source>window %1</source>
        <translation>okno %1</translation>
    </message>
    <message>
        <source>no rotation</source>
        <translation>bez rotacji</translation>
    </message>
    <message>
        <source>YaRN × %1</source>
        <translation>YaRN × %1</translation>
    </message>
    <message>
        <source>linear × %1</source>
        <translation>liniowe × %1</translation>
    </message>
    <message>
        <source>base %1</source>
        <translation>baza %1</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>nieobsługiwane</translation>
    </message>
    <message>
        <source>not supported: %1</source>
        <translation>nieobsługiwane: %1</translation>
    </message>
    <message>
        <source>in memory, %1 to spare</source>
        <translation>w pamięci, zapas %1</translation>
    </message>
    <message>
        <source>tight: context up to %1</source>
        <translation>na styk: kontekst do %1</translation>
    </message>
    <message>
        <source>from disk: slow</source>
        <translation>z dysku: wolno</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>do %1</translation>
    </message>
    <message numerus="yes">
        <source>Measured here: the median of %Ln answer(s).</source>
        <translation>
            <numerusform>Zmierzone tutaj: mediana z %Ln odpowiedzi.</numerusform>
            <numerusform>Zmierzone tutaj: mediana z %Ln odpowiedzi.</numerusform>
            <numerusform>Zmierzone tutaj: mediana z %Ln odpowiedzi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Estimated from the bytes read per token and this machine&apos;s measured memory bandwidth. No answer of this model has been saved yet.</source>
        <translation>Oszacowane z liczby bajtów czytanych na token i zmierzonej przepustowości pamięci tej maszyny. Nie zapisano jeszcze żadnej odpowiedzi tego modelu.</translation>
    </message>
    <message>
        <source>Not measured here yet.</source>
        <translation>Jeszcze tu nie zmierzone.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them dense</source>
        <translation>
            <numerusform>%1, w tym %Ln gęsta</numerusform>
            <numerusform>%1, w tym %Ln gęste</numerusform>
            <numerusform>%1, w tym %Ln gęstych</numerusform>
        </translation>
    </message>
    <message>
        <source>none: dense</source>
        <translation>brak: gęsty</translation>
    </message>
    <message>
        <source>%1 routed, %2 used</source>
        <translation>%1 routowanych, %2 używanych</translation>
    </message>
    <message>
        <source>%1 routed, %2 used, %3 shared</source>
        <translation>%1 routowanych, %2 używanych, %3 wspólnych</translation>
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
        <translation>%1 z %2 grup</translation>
    </message>
    <message>
        <source>selection bias</source>
        <translation>bias wyboru</translation>
    </message>
    <message>
        <source>renormalised</source>
        <translation>z renormalizacją</translation>
    </message>
    <message>
        <source>scale %1</source>
        <translation>skala %1</translation>
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
        <translation>Token czyta %1: %2 pliku.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln token(s)</source>
        <translation>
            <numerusform>%1, %Ln token</numerusform>
            <numerusform>%1, %Ln tokeny</numerusform>
            <numerusform>%1, %Ln tokenów</numerusform>
        </translation>
    </message>
    <message>
        <source>can be used, with thinking</source>
        <translation>można użyć, z rozumowaniem</translation>
    </message>
    <message>
        <source>can be used</source>
        <translation>można użyć</translation>
    </message>
    <message>
        <source>not renormalised</source>
        <translation>bez renormalizacji</translation>
    </message>
</context>
<context>
    <name>ModelsNeeded</name>
    <message>
        <source>%1 is not supported.</source>
        <translation>%1: brak obsługi.</translation>
    </message>
    <message>
        <source>%1 does not fit in the free memory.</source>
        <translation>%1 nie mieści się w wolnej pamięci.</translation>
    </message>
    <message>
        <source>The model needs %1 of memory.</source>
        <translation>Model potrzebuje %1 pamięci.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s), loaded one after the other, need at most %1 of memory.</source>
        <translation>
            <numerusform>%Ln model potrzebuje najwyżej %1 pamięci.</numerusform>
            <numerusform>%Ln modele, wczytywane jeden po drugim, potrzebują najwyżej %1 pamięci.</numerusform>
            <numerusform>%Ln modeli, wczytywanych jeden po drugim, potrzebuje najwyżej %1 pamięci.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoteText</name>
    <message>
        <source>The server does not list its models.</source>
        <translation>Serwer nie podaje listy swoich modeli.</translation>
    </message>
    <message>
        <source>The server does not list the model “%1”.</source>
        <translation>Na liście serwera nie ma modelu „%1”.</translation>
    </message>
    <message>
        <source>Without log-probabilities its tokens cannot be told apart, so their routing cannot be shown.</source>
        <translation>Bez log-prawdopodobieństw nie da się rozróżnić jego tokenów, więc nie można pokazać ich routingu.</translation>
    </message>
    <message>
        <source>Its routing comes without a shape: enter the model&apos;s layers and experts.</source>
        <translation>Jego routing przychodzi bez kształtu: podaj warstwy i ekspertów modelu.</translation>
    </message>
    <message>
        <source>Its routing cannot be used: %1</source>
        <translation>Nie można użyć jego routingu: %1</translation>
    </message>
    <message>
        <source>server %1</source>
        <translation>serwer %1</translation>
    </message>
    <message>
        <source>This is not an address such as https://host:8000/v1.</source>
        <translation>To nie jest adres w rodzaju https://host:8000/v1.</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http://.</source>
        <translation>Adres musi zaczynać się od https:// lub http://.</translation>
    </message>
    <message>
        <source>Put the key into its own field: an address is shown and stored.</source>
        <translation>Wpisz klucz w jego własne pole: adres jest pokazywany i zapisywany.</translation>
    </message>
    <message>
        <source>Leave out what follows “?” or “#”: an address is shown and stored.</source>
        <translation>Pomiń to, co następuje po „?” lub „#”: adres jest pokazywany i zapisywany.</translation>
    </message>
</context>
<context>
    <name>RoutingPicture</name>
    <message>
        <source>share</source>
        <translation>udział</translation>
    </message>
    <message>
        <source>%1 − %2</source>
        <translation>%1 − %2</translation>
    </message>
    <message>
        <source>Nothing says how far chance goes: there are fewer than 8 prompts, or there is no control “another seed”, because the baseline does not sample or no variant changes the routing.</source>
        <translation>Nie wiadomo, jak daleko sięga przypadek: jest mniej niż 8 promptów albo nie ma kontroli „inne ziarno”, bo wariant bazowy nie próbkuje lub żaden wariant nie zmienia routingu.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln expert(s) past the seed null: further from the baseline, over all prompts, than another seed makes them. About 5 % of these are chance.</source>
        <translation>
            <numerusform>%1 z %Ln eksperta poza rozkładem zerowym ziaren: dalej od wariantu bazowego, po wszystkich promptach, niż odsuwa inne ziarno. Około 5% z nich to przypadek.</numerusform>
            <numerusform>%1 z %Ln ekspertów poza rozkładem zerowym ziaren: dalej od wariantu bazowego, po wszystkich promptach, niż odsuwa inne ziarno. Około 5% z nich to przypadek.</numerusform>
            <numerusform>%1 z %Ln ekspertów poza rozkładem zerowym ziaren: dalej od wariantu bazowego, po wszystkich promptach, niż odsuwa inne ziarno. Około 5% z nich to przypadek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln expert(s) past the null: better answers used them more, or less, than when advantages are exchanged within their groups. About 5 % of these are chance.</source>
        <translation>
            <numerusform>%1 z %Ln eksperta poza rozkładem zerowym: lepsze odpowiedzi używały go częściej lub rzadziej niż po zamianie przewag wewnątrz grup. Około 5% z nich to przypadek.</numerusform>
            <numerusform>%1 z %Ln ekspertów poza rozkładem zerowym: lepsze odpowiedzi używały ich częściej lub rzadziej niż po zamianie przewag wewnątrz grup. Około 5% z nich to przypadek.</numerusform>
            <numerusform>%1 z %Ln ekspertów poza rozkładem zerowym: lepsze odpowiedzi używały ich częściej lub rzadziej niż po zamianie przewag wewnątrz grup. Około 5% z nich to przypadek.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenColours</name>
    <message>
        <source>layer %1: 0</source>
        <translation>warstwa %1: 0</translation>
    </message>
    <message>
        <source>p 1</source>
        <translation>p 1</translation>
    </message>
    <message>
        <source>%1 nats</source>
        <translation>%1 nat</translation>
    </message>
    <message>
        <source>%1 ms (p99)</source>
        <translation>%1 ms (p99)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>prawdopodobieństwo</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>entropia</translation>
    </message>
    <message>
        <source>surprise</source>
        <translation>zaskoczenie</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>opóźnienie</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>ekspert</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>Check for updates</source>
        <translation>Sprawdź aktualizacje</translation>
    </message>
    <message>
        <source>This is Moire %1.</source>
        <translation>To jest Moire %1.</translation>
    </message>
    <message>
        <source>This build does not name a page with new versions. Look where you got it from. Moire itself never checks.</source>
        <translation>Ta kompilacja nie wskazuje strony z nowymi wersjami. Zajrzyj tam, skąd ją masz. Sam Moire nigdy nie sprawdza.</translation>
    </message>
    <message>
        <source>New versions are listed on this page. Moire itself never checks; your browser would open:
%1</source>
        <translation>Nowe wersje są wymienione na tej stronie. Sam Moire nigdy nie sprawdza; przeglądarka otworzyłaby:
%1</translation>
    </message>
    <message>
        <source>&amp;Open page</source>
        <translation>&amp;Otwórz stronę</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ponów</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Wyt&amp;nij</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Wklej</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Zaznacz wszystko</translation>
    </message>
    <message>
        <source>&amp;Chat</source>
        <translation>&amp;Czat</translation>
    </message>
    <message>
        <source>&amp;Experiments</source>
        <translation>&amp;Eksperymenty</translation>
    </message>
    <message>
        <source>&amp;Atlas</source>
        <translation>&amp;Atlas</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Modele</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Ustawienia</translation>
    </message>
    <message>
        <source>Page &amp;rail</source>
        <translation>Pasek &amp;stron</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>&amp;Paleta poleceń…</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Peł&amp;ny ekran</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>Przywróć u&amp;kład</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Przewodnik</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Skróty klawiszowe</translation>
    </message>
    <message>
        <source>Check for &amp;updates…</source>
        <translation>Sprawdź &amp;aktualizacje…</translation>
    </message>
    <message>
        <source>&amp;About Moire</source>
        <translation>&amp;O programie Moire</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Zakoń&amp;cz</translation>
    </message>
</context>
<context>
    <name>WindowNotices</name>
    <message>
        <source>The database is read-only: chats can be read, but nothing can be asked or changed.</source>
        <translation>Baza danych jest tylko do odczytu: czaty można czytać, ale nie można o nic pytać ani niczego zmieniać.</translation>
    </message>
    <message>
        <source>Moire on %1 is using this database. Chats can be read here, but not changed until it is closed there.</source>
        <translation>Moire na %1 używa tej bazy danych. Czaty można tu czytać, ale nie zmieniać, dopóki nie zostanie tam zamknięty.</translation>
    </message>
    <message>
        <source>The database is writable again.</source>
        <translation>Do bazy danych można znów zapisywać.</translation>
    </message>
    <message>
        <source>Another program is writing to the database. Moire waits for it; nothing is lost.</source>
        <translation>Inny program zapisuje do bazy danych. Moire na niego czeka; nic nie przepadnie.</translation>
    </message>
</context>
<context>
    <name>moire::AnswerStudy</name>
    <message>
        <source>It was cancelled.</source>
        <translation>Anulowano.</translation>
    </message>
    <message>
        <source>No model is open.</source>
        <translation>Żaden model nie jest otwarty.</translation>
    </message>
</context>
<context>
    <name>moire::Attachment</name>
    <message>
        <source>%1 is not valid UTF-16: some characters are missing.</source>
        <translation>%1 nie jest poprawnym UTF-16: brakuje niektórych znaków.</translation>
    </message>
    <message>
        <source>%1 was read as UTF-16.</source>
        <translation>%1 odczytano jako UTF-16.</translation>
    </message>
    <message>
        <source>%1 is not valid UTF-8 everywhere: some characters are missing.</source>
        <translation>%1 nie wszędzie jest poprawnym UTF-8: brakuje niektórych znaków.</translation>
    </message>
    <message>
        <source>%1 is not UTF-8, so it was read as Latin-1 (Windows-1252): accented letters may be wrong.</source>
        <translation>%1 nie jest w UTF-8, więc odczytano go jako Latin-1 (Windows-1252): litery z akcentami mogą być błędne.</translation>
    </message>
    <message>
        <source>Only the text of %1 is attached, without its pictures.</source>
        <translation>Dołączono tylko tekst z %1, bez obrazów.</translation>
    </message>
</context>
<context>
    <name>moire::ChatGroup</name>
    <message>
        <source>Pinned</source>
        <translation>Przypięte</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Wczoraj</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>Ostatnie 7 dni</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>Ostatnie 30 dni</translation>
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
        <translation>Folder · %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln chat(s)</source>
        <translation>
            <numerusform>%1, %Ln czat</numerusform>
            <numerusform>%1, %Ln czaty</numerusform>
            <numerusform>%1, %Ln czatów</numerusform>
        </translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(bez tytułu)</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln message(s)</source>
        <translation>
            <numerusform>%1 · %Ln wiadomość</numerusform>
            <numerusform>%1 · %Ln wiadomości</numerusform>
            <numerusform>%1 · %Ln wiadomości</numerusform>
        </translation>
    </message>
    <message>
        <source>answering</source>
        <translation>odpowiada</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>w kolejce</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>szkic</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>niezapisany</translation>
    </message>
</context>
<context>
    <name>moire::Conversation</name>
    <message>
        <source>Another model is loading. Wait until it is done, or cancel it first.</source>
        <translation>Wczytuje się inny model. Poczekaj, aż skończy, lub najpierw to anuluj.</translation>
    </message>
    <message>
        <source>Questions are still being answered. Wait for the answers or stop them before opening another model.</source>
        <translation>Trwa odpowiadanie na pytania. Poczekaj na odpowiedzi lub zatrzymaj je, zanim otworzysz inny model.</translation>
    </message>
    <message>
        <source>The chat is still being read.</source>
        <translation>Czat jest jeszcze wczytywany.</translation>
    </message>
    <message>
        <source>There is no chat to delete yet.</source>
        <translation>Nie ma jeszcze czatu do usunięcia.</translation>
    </message>
    <message>
        <source>This answer is not complete yet. Wait for it to finish, or stop it.</source>
        <translation>Ta odpowiedź nie jest jeszcze pełna. Poczekaj, aż się skończy, lub ją zatrzymaj.</translation>
    </message>
    <message>
        <source>This message is no longer shown.</source>
        <translation>Ta wiadomość nie jest już pokazywana.</translation>
    </message>
    <message>
        <source>The last change is still being saved.</source>
        <translation>Ostatnia zmiana jest jeszcze zapisywana.</translation>
    </message>
    <message>
        <source>This chat is being answered. Wait for the answer, or stop it.</source>
        <translation>W tym czacie powstaje odpowiedź. Poczekaj na nią lub ją zatrzymaj.</translation>
    </message>
    <message>
        <source>The answer is still being saved. Try again in a moment.</source>
        <translation>Odpowiedź jest jeszcze zapisywana. Spróbuj za chwilę.</translation>
    </message>
    <message>
        <source>Going on from a part of an answer is not available from this engine.</source>
        <translation>Ten silnik nie umożliwia kontynuacji od części odpowiedzi.</translation>
    </message>
    <message>
        <source>There is nothing to undo in this chat.</source>
        <translation>W tym czacie nie ma nic do cofnięcia.</translation>
    </message>
    <message>
        <source>The model is still loading.</source>
        <translation>Model jeszcze się wczytuje.</translation>
    </message>
    <message>
        <source>No model is open.</source>
        <translation>Żaden model nie jest otwarty.</translation>
    </message>
    <message>
        <source>This message has no answer.</source>
        <translation>Ta wiadomość nie ma odpowiedzi.</translation>
    </message>
    <message>
        <source>This is not a question.</source>
        <translation>To nie jest pytanie.</translation>
    </message>
    <message>
        <source>This is not an answer.</source>
        <translation>To nie jest odpowiedź.</translation>
    </message>
    <message>
        <source>This is the first branch.</source>
        <translation>To jest pierwsza gałąź.</translation>
    </message>
    <message>
        <source>This is the last branch.</source>
        <translation>To jest ostatnia gałąź.</translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>Wiadomość jest pusta.</translation>
    </message>
    <message>
        <source>There is no question to send again.</source>
        <translation>Nie ma pytania do ponownego wysłania.</translation>
    </message>
</context>
<context>
    <name>moire::Document</name>
    <message>
        <source>System prompt</source>
        <translation>Prompt systemowy</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>Answer (edited)</source>
        <translation>Odpowiedź (zmieniona)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Rozumowanie</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(bez tytułu)</translation>
    </message>
</context>
<context>
    <name>moire::EngineWorker</name>
    <message>
        <source>%1. The partial answer is kept; the model was reloaded with fewer layers on the GPU.</source>
        <translation>%1. Częściowa odpowiedź została zachowana; model wczytano ponownie z mniejszą liczbą warstw na GPU.</translation>
    </message>
    <message>
        <source>%1. The partial answer is kept; the model was reloaded on the CPU.</source>
        <translation>%1. Częściowa odpowiedź została zachowana; model wczytano ponownie na CPU.</translation>
    </message>
    <message>
        <source>Out of memory: close other programs, or use a smaller model or context.</source>
        <translation>Brak pamięci: zamknij inne programy albo użyj mniejszego modelu lub kontekstu.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Anulowano.</translation>
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
        <translation>%1 (powtórzenie %2)</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>prompt</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>ziarno</translation>
    </message>
</context>
<context>
    <name>moire::ExperimentListModel</name>
    <message>
        <source>Ready experiments</source>
        <translation>Gotowe eksperymenty</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Eksperymenty</translation>
    </message>
    <message>
        <source>%1, is running</source>
        <translation>%1, trwa</translation>
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
        <translation>bazowy</translation>
    </message>
    <message>
        <source>control</source>
        <translation>kontrola</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>difference to %1: %2</source>
        <translation>różnica wobec %1: %2</translation>
    </message>
    <message>
        <source>p %1, corrected</source>
        <translation>p %1, skorygowane</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln more prompt(s) would decide it</source>
        <translation>
            <numerusform>rozstrzygnąłby jeszcze około %Ln prompt</numerusform>
            <numerusform>rozstrzygnęłyby jeszcze około %Ln prompty</numerusform>
            <numerusform>rozstrzygnęłoby jeszcze około %Ln promptów</numerusform>
        </translation>
    </message>
    <message>
        <source>variant</source>
        <translation>wariant</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>odpowiedzi</translation>
    </message>
</context>
<context>
    <name>moire::LensReading</name>
    <message>
        <source>The token is no longer there.</source>
        <translation>Tego tokenu już nie ma.</translation>
    </message>
</context>
<context>
    <name>moire::LocalServer</name>
    <message>
        <source>Enter an address to listen on, such as 127.0.0.1.</source>
        <translation>Podaj adres nasłuchu, np. 127.0.0.1.</translation>
    </message>
    <message>
        <source>Other machines can reach this address: it needs a key.</source>
        <translation>Ten adres jest dostępny dla innych maszyn: wymaga klucza.</translation>
    </message>
    <message numerus="yes">
        <source>The key needs at least %Ln character(s).</source>
        <translation>
            <numerusform>Klucz musi mieć co najmniej %Ln znak.</numerusform>
            <numerusform>Klucz musi mieć co najmniej %Ln znaki.</numerusform>
            <numerusform>Klucz musi mieć co najmniej %Ln znaków.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key may have ASCII letters, digits and signs only.</source>
        <translation>Klucz może zawierać tylko litery, cyfry i znaki ASCII.</translation>
    </message>
    <message>
        <source>a client with the key</source>
        <translation>klient z kluczem</translation>
    </message>
</context>
<context>
    <name>moire::MessageText</name>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ty</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>TTFT %1</source>
        <translation>TTFT %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>zatrzymana</translation>
    </message>
    <message>
        <source>stopped at the token or context limit</source>
        <translation>zatrzymana na limicie tokenów lub kontekstu</translation>
    </message>
    <message>
        <source>stopped by an error</source>
        <translation>zatrzymana przez błąd</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>jeszcze niezapisana</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokeny</numerusform>
            <numerusform>%Ln tokenów</numerusform>
        </translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>ziarno %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln znak</numerusform>
            <numerusform>%Ln znaki</numerusform>
            <numerusform>%Ln znaków</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an attached file, its tokens</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Thinking for %1 s</source>
        <translation>Rozumuje od %1 s</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Rozumuje…</translation>
    </message>
    <message>
        <source>Thought for %1 s</source>
        <translation>Rozumowanie: %1 s</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>Rozumowanie</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>budżet %1</translation>
    </message>
</context>
<context>
    <name>moire::ModelListModel</name>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektura</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>Kwantyzacja</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametry</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktywne</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Fit on this machine</source>
        <translation>Czy się zmieści</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Szybkość</translation>
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
        <translation>Żaden model nie jest otwarty.</translation>
    </message>
</context>
<context>
    <name>moire::ReasonedBy</name>
    <message>
        <source>The template must contain {reasoning}.</source>
        <translation>Szablon musi zawierać {reasoning}.</translation>
    </message>
    <message>
        <source>The template is too long.</source>
        <translation>Szablon jest za długi.</translation>
    </message>
</context>
<context>
    <name>moire::ServedChats</name>
    <message>
        <source>Other programs</source>
        <translation>Inne programy</translation>
    </message>
</context>
<context>
    <name>moire::experiments::ExperimentRuns</name>
    <message>
        <source>It was cancelled.</source>
        <translation>Anulowano.</translation>
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
        <translation>Pli&amp;k</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edycja</translation>
    </message>
    <message>
        <source>&amp;Chat</source>
        <translation>&amp;Czat</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>&amp;Instruments</source>
        <translation>Przyrzą&amp;dy</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Pomoc</translation>
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
        <translation>oczekiwano: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokeny</numerusform>
            <numerusform>%Ln tokenów</numerusform>
        </translation>
    </message>
    <message>
        <source>log-probability %1 a token</source>
        <translation>log-prawdopodobieństwo %1 na token</translation>
    </message>
    <message>
        <source>cut at its limit</source>
        <translation>ucięta na limicie</translation>
    </message>
    <message>
        <source>Open as chat</source>
        <translation>Otwórz jako czat</translation>
    </message>
    <message>
        <source>Open the answer of %1 as chat</source>
        <translation>Otwórz odpowiedź %1 jako czat</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Odpowiedź: %1</translation>
    </message>
    <message>
        <source>prompt %1 · seed %2</source>
        <translation>prompt %1 · ziarno %2</translation>
    </message>
    <message>
        <source>the same answer</source>
        <translation>ta sama odpowiedź</translation>
    </message>
    <message>
        <source>first difference: token %1</source>
        <translation>pierwsza różnica: token %1</translation>
    </message>
    <message>
        <source>This cell was not run yet.</source>
        <translation>Ta komórka nie została jeszcze uruchomiona.</translation>
    </message>
</context>
<context>
    <name>moire::ui::AnswerRow</name>
    <message>
        <source>Thinking</source>
        <translation>Rozumowanie</translation>
    </message>
</context>
<context>
    <name>moire::ui::AnswersView</name>
    <message>
        <source>Previous answer</source>
        <translation>Poprzednia odpowiedź</translation>
    </message>
    <message>
        <source>Next answer</source>
        <translation>Następna odpowiedź</translation>
    </message>
    <message>
        <source>variants</source>
        <translation>warianty</translation>
    </message>
    <message>
        <source>Variants that are shown</source>
        <translation>Pokazywane warianty</translation>
    </message>
    <message>
        <source>colour by %1</source>
        <translation>kolor: %1</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>różnica</translation>
    </message>
    <message>
        <source>Colour tokens by</source>
        <translation>Koloruj tokeny według</translation>
    </message>
    <message>
        <source>Prompt %1 of %2</source>
        <translation>Prompt %1 z %2</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>ziarno %1</translation>
    </message>
    <message>
        <source>repeat %1</source>
        <translation>powtórzenie %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::AtlasPage</name>
    <message>
        <source>Saved %1</source>
        <translation>Zapisano %1</translation>
    </message>
    <message>
        <source>Reading was stopped. What was read is kept.</source>
        <translation>Odczyt zatrzymano. To, co odczytano, zostało zachowane.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Odczytaj ponownie</translation>
    </message>
    <message>
        <source>Import without a model</source>
        <translation>Importuj bez modelu</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>bez modelu</translation>
    </message>
    <message>
        <source>all chats</source>
        <translation>wszystkie czaty</translation>
    </message>
    <message>
        <source>only with policies</source>
        <translation>tylko z politykami</translation>
    </message>
    <message>
        <source>with policies</source>
        <translation>z politykami</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>which chats, and which of their answers</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>share</source>
        <translation>udział</translation>
    </message>
    <message>
        <source>gate mass</source>
        <translation>masa bramki</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>lift</translation>
    </message>
    <message>
        <source>by index</source>
        <translation>według numeru</translation>
    </message>
    <message>
        <source>by load</source>
        <translation>według obciążenia</translation>
    </message>
    <message>
        <source>by similarity</source>
        <translation>według podobieństwa</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 z %2 tokenów</translation>
    </message>
    <message>
        <source>This model has no experts</source>
        <translation>Ten model nie ma ekspertów</translation>
    </message>
    <message>
        <source>The Atlas</source>
        <translation>Atlas</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Odczyt…</translation>
    </message>
    <message>
        <source>%1 is dense: every token uses all of its parameters, so there is no routing to map. Chat still shows how sure it was of each token, its reasoning, latency, health and cost, and what the lens reads in its layers; Experiments compare its answers. For a map, choose a Mixture-of-Experts model above, or import routing.</source>
        <translation>%1 jest gęsty: każdy token używa wszystkich jego parametrów, więc nie ma routingu do zmapowania. Czat nadal pokazuje pewność każdego tokenu, rozumowanie, opóźnienie, kondycję i koszt oraz to, co soczewka odczytuje w warstwach; Eksperymenty porównują jego odpowiedzi. Aby zobaczyć mapę, wybierz powyżej model Mixture-of-Experts lub zaimportuj routing.</translation>
    </message>
    <message>
        <source>No routing is saved with the answers of this model in these chats. %1</source>
        <translation>Z odpowiedziami tego modelu w tych czatach nie zapisano routingu. %1</translation>
    </message>
    <message>
        <source>The map of a Mixture-of-Experts model will appear here: which experts its answers used, in all chats together, what each of them is chosen for, and whether two groups of chats differ. Ask something in Chat, or import routing that vLLM, SGLang, llama.cpp or a script recorded (JSON, NumPy, CSV, importance matrix), or compare two lists of prompts (files menu).</source>
        <translation>Tu pojawi się mapa modelu Mixture-of-Experts: których ekspertów używały jego odpowiedzi, we wszystkich czatach łącznie, do czego każdy z nich jest wybierany i czy dwie grupy czatów się różnią. Zapytaj o coś na stronie Czat, zaimportuj routing zapisany przez vLLM, SGLang, llama.cpp lub skrypt (JSON, NumPy, CSV, macierz ważności) albo porównaj dwie listy promptów (menu plików).</translation>
    </message>
    <message>
        <source>%1 layers × %2 experts, %3 per token · intervals draw whole prompts · false discoveries held at 5 % (Benjamini–Hochberg)</source>
        <translation>%1 warstw × %2 ekspertów, %3 na token · przedziały losują całe prompty · fałszywe odkrycia utrzymane na 5% (Benjamini–Hochberg)</translation>
    </message>
    <message>
        <source>%1 layers × %2 experts, %3 per token · intervals draw whole chats · false discoveries held at 5 % (Benjamini–Hochberg)</source>
        <translation>%1 warstw × %2 ekspertów, %3 na token · przedziały losują całe czaty · fałszywe odkrycia utrzymane na 5% (Benjamini–Hochberg)</translation>
    </message>
    <message>
        <source>Tokens read</source>
        <translation>Odczytane tokeny</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Import routing…</source>
        <translation>Importuj routing…</translation>
    </message>
    <message>
        <source>Atlas</source>
        <translation>Atlas</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Two groups</source>
        <translation>Dwie grupy</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Co jest pokazywane</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Chats that are counted</source>
        <translation>Liczone czaty</translation>
    </message>
    <message>
        <source>What the colours show</source>
        <translation>Co pokazują kolory</translation>
    </message>
    <message>
        <source>Order of the experts</source>
        <translation>Kolejność ekspertów</translation>
    </message>
    <message>
        <source>By similarity: experts chosen in the same places are next to each other</source>
        <translation>Według podobieństwa: eksperci wybierani w tych samych miejscach są obok siebie</translation>
    </message>
    <message>
        <source>Import and export routing</source>
        <translation>Import i eksport routingu</translation>
    </message>
    <message>
        <source>Compare two lists of prompts…</source>
        <translation>Porównaj dwie listy promptów…</translation>
    </message>
    <message>
        <source>Export routing</source>
        <translation>Eksportuj routing</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln answer(s))</source>
        <translation>
            <numerusform>%1 (%Ln odpowiedź)</numerusform>
            <numerusform>%1 (%Ln odpowiedzi)</numerusform>
            <numerusform>%1 (%Ln odpowiedzi)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (prompts)</source>
        <translation>%1 (prompty)</translation>
    </message>
    <message>
        <source>%1 (imported)</source>
        <translation>%1 (zaimportowane)</translation>
    </message>
    <message>
        <source>Results of an experiment</source>
        <translation>Wyniki eksperymentu</translation>
    </message>
    <message>
        <source>No experiment was run</source>
        <translation>Nie uruchomiono żadnego eksperymentu</translation>
    </message>
    <message>
        <source>All chats</source>
        <translation>Wszystkie czaty</translation>
    </message>
    <message>
        <source>Answers with a routing policy</source>
        <translation>Odpowiedzi z polityką routingu</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Tylko te</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Wszystkie odpowiedzi</translation>
    </message>
    <message>
        <source>NumPy array [tokens, layers, k]…</source>
        <translation>Tablica NumPy [tokeny, warstwy, k]…</translation>
    </message>
    <message>
        <source>CSV rows: token, layer, expert, gate…</source>
        <translation>Wiersze CSV: token, warstwa, ekspert, bramka…</translation>
    </message>
    <message>
        <source>JSON lines as vLLM writes them…</source>
        <translation>Wiersze JSON, jak zapisuje je vLLM…</translation>
    </message>
    <message>
        <source>JSON lines as SGLang writes them…</source>
        <translation>Wiersze JSON, jak zapisuje je SGLang…</translation>
    </message>
    <message>
        <source>Import routin&amp;g…</source>
        <translation>Importuj &amp;routing…</translation>
    </message>
    <message>
        <source>Compare t&amp;wo lists of prompts…</source>
        <translation>Porównaj dwie &amp;listy promptów…</translation>
    </message>
    <message>
        <source>Rea&amp;d the Atlas again</source>
        <translation>&amp;Odczytaj Atlas ponownie</translation>
    </message>
    <message>
        <source>Map of e&amp;xperts</source>
        <translation>Mapa ekspe&amp;rtów</translation>
    </message>
    <message>
        <source>&amp;Two groups of chats</source>
        <translation>Dwie &amp;grupy czatów</translation>
    </message>
    <message>
        <source>Import routing</source>
        <translation>Importuj routing</translation>
    </message>
    <message>
        <source>Recorded routing (*.json *.jsonl *.npy *.csv *.gguf *.results);;All files (*)</source>
        <translation>Zapisany routing (*.json *.jsonl *.npy *.csv *.gguf *.results);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>routing</source>
        <translation>routing</translation>
    </message>
    <message>
        <source>Importance matrix of llama.cpp, with counts only…</source>
        <translation>Macierz ważności llama.cpp, tylko z licznikami…</translation>
    </message>
</context>
<context>
    <name>moire::ui::AttachmentBar</name>
    <message>
        <source>Pasted text</source>
        <translation>Wklejony tekst</translation>
    </message>
    <message>
        <source>Pasted text %1</source>
        <translation>Wklejony tekst %1</translation>
    </message>
    <message numerus="yes">
        <source>A message can have up to %Ln file(s); the others were left out.</source>
        <translation>
            <numerusform>Wiadomość może mieć najwyżej %Ln plik; pozostałe pominięto.</numerusform>
            <numerusform>Wiadomość może mieć najwyżej %Ln pliki; pozostałe pominięto.</numerusform>
            <numerusform>Wiadomość może mieć najwyżej %Ln plików; pozostałe pominięto.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was removed from the message.</source>
        <translation>%1: usunięto z wiadomości.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokeny</numerusform>
            <numerusform>%Ln tokenów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln znak</numerusform>
            <numerusform>%Ln znaki</numerusform>
            <numerusform>%Ln znaków</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln file(s)…</source>
        <translation>
            <numerusform>Odczyt %Ln pliku…</numerusform>
            <numerusform>Odczyt %Ln plików…</numerusform>
            <numerusform>Odczyt %Ln plików…</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens its text</source>
        <translation>Otwiera tekst</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Usuń %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::AttachmentDialog</name>
    <message>
        <source>This is only the beginning: the text is too long to be shown here. The model gets all of it.</source>
        <translation>To tylko początek: tekst jest za długi, by go tu pokazać. Model dostaje całość.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ByteBar</name>
    <message>
        <source>Where the bytes are: %1</source>
        <translation>Gdzie są bajty: %1</translation>
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
        <translation>Komórki</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatChanges</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (kopia)</translation>
    </message>
    <message>
        <source>The folder “%1” was deleted; its chats were kept.</source>
        <translation>Folder „%1” usunięto; jego czaty zostały zachowane.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatCommands</name>
    <message>
        <source>&amp;New chat</source>
        <translation>&amp;Nowy czat</translation>
    </message>
    <message>
        <source>&amp;Search chats</source>
        <translation>&amp;Szukaj w czatach</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Zmień nazwę</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Przypnij</translation>
    </message>
    <message>
        <source>&amp;Move to folder</source>
        <translation>Przenieś &amp;do folderu</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>Powie&amp;l</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>Und&amp;o in the chat list</source>
        <translation>&amp;Cofnij na liście czatów</translation>
    </message>
    <message>
        <source>Export as Mar&amp;kdown…</source>
        <translation>Eksportuj jako &amp;Markdown…</translation>
    </message>
    <message>
        <source>Export as &amp;HTML…</source>
        <translation>Eksportuj jako &amp;HTML…</translation>
    </message>
    <message>
        <source>Export as &amp;JSON with traces…</source>
        <translation>Eksportuj jako &amp;JSON ze śladami…</translation>
    </message>
    <message>
        <source>&amp;Import chats…</source>
        <translation>&amp;Importuj czaty…</translation>
    </message>
    <message>
        <source>New &amp;folder</source>
        <translation>Nowy &amp;folder</translation>
    </message>
    <message>
        <source>Move folder up</source>
        <translation>Przesuń folder w górę</translation>
    </message>
    <message>
        <source>Move folder down</source>
        <translation>Przesuń folder w dół</translation>
    </message>
    <message>
        <source>&amp;Collapse all groups</source>
        <translation>Zwiń wszyst&amp;kie grupy</translation>
    </message>
    <message>
        <source>&amp;Expand all groups</source>
        <translation>&amp;Rozwiń wszystkie grupy</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>Ode&amp;pnij</translation>
    </message>
    <message>
        <source>&amp;Delete folder</source>
        <translation>&amp;Usuń folder</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %Ln chat(s)</source>
        <translation>
            <numerusform>&amp;Usuń %Ln czat</numerusform>
            <numerusform>&amp;Usuń %Ln czaty</numerusform>
            <numerusform>&amp;Usuń %Ln czatów</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete chat</source>
        <translation>&amp;Usuń czat</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>&amp;Eksportuj</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Bez folderu</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nowy folder</translation>
    </message>
    <message>
        <source>New folder %1</source>
        <translation>Nowy folder %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>Export here</source>
        <translation>Eksportuj tutaj</translation>
    </message>
    <message>
        <source>Chats (*.%1)</source>
        <translation>Czaty (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Czaty</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>Importuj czaty</translation>
    </message>
    <message>
        <source>Chats (*.json)</source>
        <translation>Czaty (*.json)</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatData</name>
    <message>
        <source>Not available for an answer of an experiment.</source>
        <translation>Niedostępne dla odpowiedzi z eksperymentu.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatDelegate</name>
    <message>
        <source>Folder name</source>
        <translation>Nazwa folderu</translation>
    </message>
    <message>
        <source>Chat title</source>
        <translation>Tytuł czatu</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatHeader</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>The model that answers; opens a list of models</source>
        <translation>Model, który odpowiada; otwiera listę modeli</translation>
    </message>
    <message>
        <source>&amp;All models…</source>
        <translation>&amp;Wszystkie modele…</translation>
    </message>
    <message>
        <source>Loading progress</source>
        <translation>Postęp wczytywania</translation>
    </message>
    <message>
        <source>Chat settings</source>
        <translation>Ustawienia czatu</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nowy czat</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Brak modelu</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>Wczytywanie: %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatListPanel</name>
    <message>
        <source>Search chats</source>
        <translation>Szukaj w czatach</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nowy czat</translation>
    </message>
    <message>
        <source>New chat (%1)</source>
        <translation>Nowy czat (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) exported.</source>
        <translation>
            <numerusform>Wyeksportowano %Ln plik.</numerusform>
            <numerusform>Wyeksportowano %Ln pliki.</numerusform>
            <numerusform>Wyeksportowano %Ln plików.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged message(s) left out.</source>
        <translation>
            <numerusform>Pominięto %Ln uszkodzoną wiadomość.</numerusform>
            <numerusform>Pominięto %Ln uszkodzone wiadomości.</numerusform>
            <numerusform>Pominięto %Ln uszkodzonych wiadomości.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) imported.</source>
        <translation>
            <numerusform>Zaimportowano %Ln czat.</numerusform>
            <numerusform>Zaimportowano %Ln czaty.</numerusform>
            <numerusform>Zaimportowano %Ln czatów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>No chat contains “%1”.</source>
        <translation>Żaden czat nie zawiera „%1”.</translation>
    </message>
    <message>
        <source>No chats yet. A chat appears here when its first question is asked.</source>
        <translation>Nie ma jeszcze czatów. Czat pojawia się tu po zadaniu pierwszego pytania.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>„%1” usunięto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) deleted.</source>
        <translation>
            <numerusform>Usunięto %Ln czat.</numerusform>
            <numerusform>Usunięto %Ln czaty.</numerusform>
            <numerusform>Usunięto %Ln czatów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Anulowano.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) failed: %1</source>
        <translation>
            <numerusform>Nieudany plik (%Ln): %1</numerusform>
            <numerusform>Nieudane pliki (%Ln): %1</numerusform>
            <numerusform>Nieudane pliki (%Ln): %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatListView</name>
    <message>
        <source>Chats</source>
        <translation>Czaty</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatMemory</name>
    <message>
        <source>The draft or settings of this chat cannot be saved: %1</source>
        <translation>Nie można zapisać szkicu lub ustawień tego czatu: %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatPage</name>
    <message>
        <source>Chat &amp;list</source>
        <translation>&amp;Lista czatów</translation>
    </message>
    <message>
        <source>&amp;Instruments</source>
        <translation>Przyrzą&amp;dy</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatPresets</name>
    <message>
        <source>Preset</source>
        <translation>Preset</translation>
    </message>
    <message>
        <source>Preset commands</source>
        <translation>Polecenia presetów</translation>
    </message>
    <message>
        <source>Save, rename, delete, export and import presets</source>
        <translation>Zapis, zmiana nazwy, usuwanie, eksport i import presetów</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nazwa presetu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>&amp;Save as preset…</source>
        <translation>Zapisz &amp;jako preset…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Zmień nazwę…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksportuj…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importuj…</translation>
    </message>
    <message>
        <source>No presets yet</source>
        <translation>Nie ma jeszcze presetów</translation>
    </message>
    <message>
        <source>No preset</source>
        <translation>Bez presetu</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Zastąp</translation>
    </message>
    <message>
        <source>Another preset has this name.</source>
        <translation>Inny preset ma tę nazwę.</translation>
    </message>
    <message>
        <source>The preset “%1” was deleted.</source>
        <translation>Preset „%1” usunięto.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Import preset</source>
        <translation>Importuj preset</translation>
    </message>
    <message>
        <source>Export preset</source>
        <translation>Eksportuj preset</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>Presety (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>The preset “%1” was exported.</source>
        <translation>Preset „%1” wyeksportowano.</translation>
    </message>
    <message>
        <source>The preset “%1” was imported. This chat uses it now.</source>
        <translation>Preset „%1” zaimportowano. Ten czat już go używa.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatPromptsDialog</name>
    <message>
        <source>With what was said before the question</source>
        <translation>Z tym, co powiedziano przed pytaniem</translation>
    </message>
    <message>
        <source>Prompts from chats</source>
        <translation>Prompty z czatów</translation>
    </message>
    <message>
        <source>Search titles</source>
        <translation>Szukaj w tytułach</translation>
    </message>
    <message>
        <source>Chats and their questions</source>
        <translation>Czaty i ich pytania</translation>
    </message>
    <message>
        <source>Off: each question is asked alone, as the first of a chat</source>
        <translation>Wyłączone: każde pytanie jest zadawane osobno, jako pierwsze w czacie</translation>
    </message>
    <message>
        <source>Add prompts</source>
        <translation>Dodaj prompty</translation>
    </message>
    <message>
        <source>There are no chats yet.</source>
        <translation>Nie ma jeszcze czatów.</translation>
    </message>
    <message>
        <source>Choose chats, or questions of them. A chosen chat adds every question of it.</source>
        <translation>Wybierz czaty lub ich pytania. Wybrany czat dodaje wszystkie swoje pytania.</translation>
    </message>
    <message numerus="yes">
        <source>From %Ln chat(s).</source>
        <translation>
            <numerusform>Z %Ln czatu.</numerusform>
            <numerusform>Z %Ln czatów.</numerusform>
            <numerusform>Z %Ln czatów.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatSettingField</name>
    <message>
        <source>Off</source>
        <translation>Wyłączone</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>How freely words are chosen. 0 always takes the likeliest one.</source>
        <translation>Jak swobodnie wybierane są słowa. 0 zawsze wybiera najbardziej prawdopodobne.</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Chooses among this many of the likeliest tokens.</source>
        <translation>Wybiera spośród tylu najbardziej prawdopodobnych tokenów.</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Chooses among the likeliest tokens that together have this probability. 1 turns it off.</source>
        <translation>Wybiera spośród najbardziej prawdopodobnych tokenów, które razem mają to prawdopodobieństwo. 1 wyłącza.</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Leaves out tokens below this fraction of the likeliest one.</source>
        <translation>Pomija tokeny poniżej tego ułamka najbardziej prawdopodobnego.</translation>
    </message>
    <message>
        <source>Typical-p</source>
        <translation>Typical-p</translation>
    </message>
    <message>
        <source>Prefers tokens about as surprising as expected, up to this probability. 1 turns it off.</source>
        <translation>Preferuje tokeny mniej więcej tak zaskakujące, jak się oczekuje, do tego prawdopodobieństwa. 1 wyłącza.</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>Kara za powtórzenia</translation>
    </message>
    <message>
        <source>Makes tokens of the window less likely. 1 turns it off.</source>
        <translation>Zmniejsza prawdopodobieństwo tokenów z okna. 1 wyłącza.</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>Kara za obecność</translation>
    </message>
    <message>
        <source>Subtracted once for every token that occurs in the window. 0 turns it off.</source>
        <translation>Odejmowana raz za każdy token, który występuje w oknie. 0 wyłącza.</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>Kara za częstość</translation>
    </message>
    <message>
        <source>Subtracted for each time a token occurs in the window. 0 turns it off.</source>
        <translation>Odejmowana za każde wystąpienie tokenu w oknie. 0 wyłącza.</translation>
    </message>
    <message>
        <source>Penalty window</source>
        <translation>Okno kar</translation>
    </message>
    <message>
        <source>The number of latest tokens that the penalties look at.</source>
        <translation>Liczba ostatnich tokenów, na które patrzą kary.</translation>
    </message>
    <message>
        <source>Maximum answer tokens</source>
        <translation>Maks. tokenów odpowiedzi</translation>
    </message>
    <message>
        <source>The answer ends after this many tokens.</source>
        <translation>Odpowiedź kończy się po tylu tokenach.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Bez limitu</translation>
    </message>
    <message>
        <source>Thinking budget</source>
        <translation>Budżet rozumowania</translation>
    </message>
    <message>
        <source>The model must begin its answer after this many tokens of reasoning.</source>
        <translation>Model musi zacząć odpowiedź po tylu tokenach rozumowania.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontekst</translation>
    </message>
    <message>
        <source>The number of tokens that chat and answer can have together. Takes effect when a model is loaded.</source>
        <translation>Ile tokenów mogą mieć razem czat i odpowiedź. Działa od wczytania modelu.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatycznie</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatSettingRow</name>
    <message>
        <source>Reset %1</source>
        <translation>Przywróć: %1</translation>
    </message>
    <message>
        <source>Reset to the default</source>
        <translation>Przywróć wartość domyślną</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Domyślnie: %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatSettingsPanel</name>
    <message>
        <source>Reset all</source>
        <translation>Przywróć wszystko</translation>
    </message>
    <message>
        <source>Chat settings</source>
        <translation>Ustawienia czatu</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt systemowy</translation>
    </message>
    <message>
        <source>What the model is told before the first question</source>
        <translation>Co model słyszy przed pierwszym pytaniem</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Próbkowanie</translation>
    </message>
    <message>
        <source>As recommended by the model</source>
        <translation>Jak zaleca model</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Ziarno</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Losowe</translation>
    </message>
    <message>
        <source>The same seed, settings and messages give the same answer.
Default: random</source>
        <translation>To samo ziarno, ustawienia i wiadomości dają tę samą odpowiedź.
Domyślnie: losowe</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Typical-p and penalties</source>
        <translation>Typical-p i kary</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limity</translation>
    </message>
    <message>
        <source>Reload model</source>
        <translation>Wczytaj model ponownie</translation>
    </message>
    <message>
        <source>Default: random</source>
        <translation>Domyślnie: losowe</translation>
    </message>
    <message>
        <source>Invalid seed: enter a number from 0 to %1</source>
        <translation>Nieprawidłowe ziarno: podaj liczbę od 0 do %1</translation>
    </message>
    <message>
        <source>Fixed once the chat has started. A new chat can use another one.</source>
        <translation>Ustalony od rozpoczęcia czatu. Nowy czat może użyć innego.</translation>
    </message>
    <message>
        <source>Default: none</source>
        <translation>Domyślnie: brak</translation>
    </message>
    <message>
        <source>Default: the one from the settings page</source>
        <translation>Domyślnie: ten ze strony ustawień</translation>
    </message>
    <message>
        <source>From the model</source>
        <translation>Z modelu</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Domyślne</translation>
    </message>
    <message>
        <source>No model is open. A model&apos;s file may recommend values; the others are the defaults.</source>
        <translation>Żaden model nie jest otwarty. Plik modelu może zalecać wartości; pozostałe są domyślne.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a setting and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This model recommends nothing; the defaults are used.</source>
        <translation>Ten model niczego nie zaleca; używane są wartości domyślne.</translation>
    </message>
    <message>
        <source>This model recommends %1.</source>
        <translation>Ten model zaleca: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The model is open with a context of %Ln token(s).</source>
        <translation>
            <numerusform>Model jest otwarty z kontekstem %Ln tokenu.</numerusform>
            <numerusform>Model jest otwarty z kontekstem %Ln tokenów.</numerusform>
            <numerusform>Model jest otwarty z kontekstem %Ln tokenów.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatTransfer</name>
    <message>
        <source>Chat</source>
        <translation>Czat</translation>
    </message>
    <message numerus="yes">
        <source>Exporting %Ln chat(s)…</source>
        <translation>
            <numerusform>Eksport %Ln czatu…</numerusform>
            <numerusform>Eksport %Ln czatów…</numerusform>
            <numerusform>Eksport %Ln czatów…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing %Ln file(s)…</source>
        <translation>
            <numerusform>Import %Ln pliku…</numerusform>
            <numerusform>Import %Ln plików…</numerusform>
            <numerusform>Import %Ln plików…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ColourBar</name>
    <message>
        <source>C&amp;olour tokens by</source>
        <translation>Koloruj &amp;tokeny według</translation>
    </message>
    <message>
        <source>Colour tokens by</source>
        <translation>Koloruj tokeny według</translation>
    </message>
    <message>
        <source>colour by</source>
        <translation>kolor</translation>
    </message>
    <message>
        <source>colour by %1</source>
        <translation>kolor: %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::ColourLegend</name>
    <message>
        <source>Colours from %1 to %2</source>
        <translation>Kolory od %1 do %2</translation>
    </message>
</context>
<context>
    <name>moire::ui::CommandPalette</name>
    <message>
        <source>Commands, models and chats</source>
        <translation>Polecenia, modele i czaty</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta poleceń</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Wyniki</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>teraz niedostępne</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preset</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Czat</translation>
    </message>
</context>
<context>
    <name>moire::ui::CompareDialog</name>
    <message>
        <source>Compare answers</source>
        <translation>Porównaj odpowiedzi</translation>
    </message>
    <message>
        <source>The prompt is answered as in this chat, and once more with each change, under the same seeds. With one prompt the answers can be compared, but nothing can be said about other prompts.</source>
        <translation>Prompt dostaje odpowiedź tak jak w tym czacie oraz jeszcze raz z każdą zmianą, przy tych samych ziarnach. Przy jednym prompcie odpowiedzi można porównać, ale o innych promptach nic nie da się powiedzieć.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) per token</source>
        <translation>
            <numerusform>%Ln ekspert na token</numerusform>
            <numerusform>%Ln eksperci na token</numerusform>
            <numerusform>%Ln ekspertów na token</numerusform>
        </translation>
    </message>
    <message>
        <source>random experts</source>
        <translation>losowi eksperci</translation>
    </message>
    <message>
        <source>all experts as the model chooses them</source>
        <translation>wszyscy eksperci, jak wybiera ich model</translation>
    </message>
    <message>
        <source>no thinking</source>
        <translation>bez rozumowania</translation>
    </message>
    <message>
        <source>always the most probable token</source>
        <translation>zawsze najbardziej prawdopodobny token</translation>
    </message>
    <message>
        <source>temperature 1.2</source>
        <translation>temperatura 1,2</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Ziarna</translation>
    </message>
    <message>
        <source>Answers of each (seeds)</source>
        <translation>Odpowiedzi każdego (ziarna)</translation>
    </message>
    <message>
        <source>Make experiment</source>
        <translation>Utwórz eksperyment</translation>
    </message>
    <message>
        <source>as in the chat</source>
        <translation>jak w czacie</translation>
    </message>
</context>
<context>
    <name>moire::ui::Composer</name>
    <message>
        <source>Images cannot be attached: the model reads only text.</source>
        <translation>Nie można dołączać obrazów: model czyta tylko tekst.</translation>
    </message>
    <message>
        <source>The message will be sent when its files have been read.</source>
        <translation>Wiadomość zostanie wysłana po odczytaniu jej plików.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Cancel editing (Esc)</source>
        <translation>Anuluj edycję (Esc)</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dołącz pliki</translation>
    </message>
    <message>
        <source>Chat settings</source>
        <translation>Ustawienia czatu</translation>
    </message>
    <message>
        <source>Editing a question. Sending it starts a new branch.</source>
        <translation>Edycja pytania. Wysłanie go rozpoczyna nową gałąź.</translation>
    </message>
    <message>
        <source>Editing an answer. The answer of the model is kept as another branch.</source>
        <translation>Edycja odpowiedzi. Odpowiedź modelu zostaje jako inna gałąź.</translation>
    </message>
    <message>
        <source>Text files (*.txt *.md *.csv *.json *.xml *.html *.py *.c *.cpp *.h *.rs *.js *.ts *.pdf);;All files (*)</source>
        <translation>Pliki tekstowe (*.txt *.md *.csv *.json *.xml *.html *.py *.c *.cpp *.h *.rs *.js *.ts *.pdf);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Open a model to ask something</source>
        <translation>Otwórz model, aby o coś zapytać</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Wiadomość do: %1</translation>
    </message>
    <message>
        <source>thinking: %1</source>
        <translation>rozumowanie: %1</translation>
    </message>
    <message>
        <source>thinking: no limit</source>
        <translation>rozumowanie: bez limitu</translation>
    </message>
    <message>
        <source>temperature %1</source>
        <translation>temperatura %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>context %1</source>
        <translation>kontekst %1</translation>
    </message>
    <message>
        <source>context over %1</source>
        <translation>kontekst ponad %1</translation>
    </message>
    <message>
        <source>Tokens of this chat and the message, out of the context size</source>
        <translation>Tokeny tego czatu i wiadomości względem rozmiaru kontekstu</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Wyślij</translation>
    </message>
    <message>
        <source>Stop the answer (Esc)</source>
        <translation>Zatrzymaj odpowiedź (Esc)</translation>
    </message>
    <message>
        <source>Enter; Shift+Enter starts a new line</source>
        <translation>Enter; Shift+Enter zaczyna nowy wiersz</translation>
    </message>
</context>
<context>
    <name>moire::ui::ConversationPage</name>
    <message>
        <source>No model is open.</source>
        <translation>Żaden model nie jest otwarty.</translation>
    </message>
    <message>
        <source>&amp;Open a model</source>
        <translation>&amp;Otwórz model</translation>
    </message>
    <message>
        <source>The message that you were editing is no longer shown. Your text is kept.</source>
        <translation>Edytowana wiadomość nie jest już pokazywana. Twój tekst został zachowany.</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>&amp;Kontynuuj edycję</translation>
    </message>
    <message>
        <source>The changes to the message were discarded.</source>
        <translation>Zmiany w wiadomości odrzucono.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>The answer was not regenerated.</source>
        <translation>Odpowiedź nie została wygenerowana ponownie.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Spróbuj ponownie</translation>
    </message>
    <message>
        <source>A question in another chat is too long for the context. It was not sent; its text is kept there.</source>
        <translation>Pytanie w innym czacie jest za długie na kontekst. Nie zostało wysłane; jego tekst jest tam zachowany.</translation>
    </message>
    <message>
        <source>&amp;Show that chat</source>
        <translation>&amp;Pokaż ten czat</translation>
    </message>
    <message>
        <source>The question was not sent.</source>
        <translation>Pytanie nie zostało wysłane.</translation>
    </message>
    <message>
        <source>The answer was stopped before it began.</source>
        <translation>Odpowiedź zatrzymano, zanim się zaczęła.</translation>
    </message>
    <message>
        <source>Re&amp;generate</source>
        <translation>&amp;Generuj ponownie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) left out</source>
        <translation>
            <numerusform>Pominięto %Ln wiadomość</numerusform>
            <numerusform>Pominięto %Ln wiadomości</numerusform>
            <numerusform>Pominięto %Ln wiadomości</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest messages are no longer sent to the model, because the context is full.</source>
        <translation>Najstarsze wiadomości nie są już wysyłane do modelu, bo kontekst jest pełny.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Bez tytułu</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Otwórz łącze</translation>
    </message>
    <message>
        <source>Open this address in another program?</source>
        <translation>Otworzyć ten adres w innym programie?</translation>
    </message>
    <message>
        <source>This address cannot be opened from here.</source>
        <translation>Tego adresu nie można stąd otworzyć.</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Kopiuj adres</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Otwórz</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Wiadomości</translation>
    </message>
    <message>
        <source>The answer is not saved yet: %1
It is kept in memory, and saving will be retried.</source>
        <translation>Odpowiedź nie jest jeszcze zapisana: %1
Jest przechowywana w pamięci, a zapis zostanie ponowiony.</translation>
    </message>
    <message>
        <source>The answer has been saved.</source>
        <translation>Odpowiedź została zapisana.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) deleted.</source>
        <translation>
            <numerusform>Usunięto %Ln wiadomość.</numerusform>
            <numerusform>Usunięto %Ln wiadomości.</numerusform>
            <numerusform>Usunięto %Ln wiadomości.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading was cancelled.</source>
        <translation>Wczytywanie anulowano.</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Napisz wiadomość</translation>
    </message>
    <message>
        <source>Go to the messages</source>
        <translation>Przejdź do wiadomości</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Dołącz pliki…</translation>
    </message>
    <message>
        <source>Chat settings…</source>
        <translation>Ustawienia czatu…</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Presety</translation>
    </message>
    <message>
        <source>Choose model…</source>
        <translation>Wybierz model…</translation>
    </message>
    <message>
        <source>In another chat, a question with its reasoning is too long for the context.</source>
        <translation>W innym czacie pytanie wraz z rozumowaniem jest za długie na kontekst.</translation>
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
        <translation>niedostępne</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Koszt</translation>
    </message>
    <message>
        <source>Cost of a token</source>
        <translation>Koszt tokenu</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>koszt</translation>
    </message>
    <message>
        <source>this token · mean of reply</source>
        <translation>ten token · średnia odpowiedzi</translation>
    </message>
    <message>
        <source>mean of reply</source>
        <translation>średnia odpowiedzi</translation>
    </message>
    <message>
        <source>What a token costs: bytes read, operations and bandwidth, from the experts it was routed to. It is shown for the answers of a chat.</source>
        <translation>Ile kosztuje token: odczytane bajty, operacje i przepustowość, według ekspertów, do których trafił. Pokazywane dla odpowiedzi czatu.</translation>
    </message>
    <message>
        <source>Not available, because the model file of this answer was not recorded.</source>
        <translation>Niedostępne, bo nie zapisano pliku modelu tej odpowiedzi.</translation>
    </message>
    <message>
        <source>Reading the model&apos;s header…</source>
        <translation>Odczyt nagłówka modelu…</translation>
    </message>
    <message>
        <source>Not available, because the model file cannot be read: %1</source>
        <translation>Niedostępne, bo nie można odczytać pliku modelu: %1</translation>
    </message>
    <message>
        <source>its architecture is not supported</source>
        <translation>jego architektura nie jest obsługiwana</translation>
    </message>
    <message>
        <source>Waiting for the first token…</source>
        <translation>Oczekiwanie na pierwszy token…</translation>
    </message>
    <message>
        <source>Reading the tokens…</source>
        <translation>Odczyt tokenów…</translation>
    </message>
    <message>
        <source>This answer was saved without token records.</source>
        <translation>Tę odpowiedź zapisano bez danych o tokenach.</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>energia</translation>
    </message>
    <message>
        <source>package and device, RAPL and NVML</source>
        <translation>procesor i urządzenie, RAPL i NVML</translation>
    </message>
    <message>
        <source>device, NVML</source>
        <translation>urządzenie, NVML</translation>
    </message>
    <message>
        <source>package, RAPL</source>
        <translation>procesor, RAPL</translation>
    </message>
    <message>
        <source>%1 J</source>
        <translation>%1 J</translation>
    </message>
    <message numerus="yes">
        <source>%1 · mean of %Ln token(s)</source>
        <translation>
            <numerusform>%1 · średnia z %Ln tokenu</numerusform>
            <numerusform>%1 · średnia z %Ln tokenów</numerusform>
            <numerusform>%1 · średnia z %Ln tokenów</numerusform>
        </translation>
    </message>
    <message>
        <source>Of everything that the machine did meanwhile, other programs included</source>
        <translation>Ze wszystkiego, co maszyna robiła w tym czasie, łącznie z innymi programami</translation>
    </message>
    <message>
        <source>because only administrators may read the energy counter (RAPL)</source>
        <translation>bo licznik energii (RAPL) mogą odczytać tylko administratorzy</translation>
    </message>
    <message>
        <source>because this machine has no energy counter (RAPL, NVML)</source>
        <translation>bo ta maszyna nie ma licznika energii (RAPL, NVML)</translation>
    </message>
    <message>
        <source>because it has only begun</source>
        <translation>bo dopiero się zaczęła</translation>
    </message>
    <message>
        <source>because energy is measured only while an answer streams, and not saved with it</source>
        <translation>bo energia jest mierzona tylko podczas strumieniowania odpowiedzi i nie jest z nią zapisywana</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>średnio %1</translation>
    </message>
    <message>
        <source>parameters read</source>
        <translation>odczytane parametry</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>z %1</translation>
    </message>
    <message>
        <source>bytes read</source>
        <translation>odczytane bajty</translation>
    </message>
    <message>
        <source>Weights of the routed experts and of all other layers, and the cache</source>
        <translation>Wagi routowanych ekspertów i wszystkich innych warstw oraz cache</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>operacje</translation>
    </message>
    <message>
        <source>A multiply-accumulate counts as two</source>
        <translation>Mnożenie z dodawaniem liczy się jako dwie</translation>
    </message>
    <message>
        <source>share of bandwidth</source>
        <translation>udział przepustowości</translation>
    </message>
    <message>
        <source>because the bandwidth of the device&apos;s memory is not measured</source>
        <translation>bo przepustowość pamięci urządzenia nie jest mierzona</translation>
    </message>
    <message>
        <source>of %1/s, measured</source>
        <translation>z %1/s, zmierzone</translation>
    </message>
    <message>
        <source>because the time is not recorded</source>
        <translation>bo nie zapisano czasu</translation>
    </message>
    <message>
        <source>because it has not been measured yet: opening the Models page measures it</source>
        <translation>bo nie została jeszcze zmierzona: mierzy ją otwarcie strony Modele</translation>
    </message>
    <message>
        <source>a dense model of this size</source>
        <translation>gęsty model tego rozmiaru</translation>
    </message>
    <message>
        <source>%1 times the bytes</source>
        <translation>%1 razy więcej bajtów</translation>
    </message>
    <message>
        <source>What a token would read if every expert were used</source>
        <translation>Ile odczytałby token, gdyby użyto wszystkich ekspertów</translation>
    </message>
    <message>
        <source>routed experts</source>
        <translation>routowani eksperci</translation>
    </message>
    <message>
        <source>all other weights</source>
        <translation>wszystkie inne wagi</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>cache</translation>
    </message>
    <message>
        <source>Only %1 of the %2 experts in a layer were read; %3 of the model was not read.</source>
        <translation>Odczytano tylko %1 z %2 ekspertów warstwy; %3 modelu nie odczytano.</translation>
    </message>
    <message>
        <source>The model is dense: every token reads all of it.</source>
        <translation>Model jest gęsty: każdy token czyta go w całości.</translation>
    </message>
</context>
<context>
    <name>moire::ui::DefinitionEditor</name>
    <message>
        <source>New experiment</source>
        <translation>Nowy eksperyment</translation>
    </message>
    <message>
        <source>Name of the experiment</source>
        <translation>Nazwa eksperymentu</translation>
    </message>
    <message>
        <source>What the experiment asks, such as “Does thinking help with sums?”</source>
        <translation>O co pyta eksperyment, np. „Czy rozumowanie pomaga przy sumach?”</translation>
    </message>
    <message>
        <source>Make experiment</source>
        <translation>Utwórz eksperyment</translation>
    </message>
    <message>
        <source>as is</source>
        <translation>bez zmian</translation>
    </message>
    <message>
        <source>Prompts, one per line</source>
        <translation>Prompty, po jednym w wierszu</translation>
    </message>
    <message>
        <source>One prompt per line</source>
        <translation>Jeden prompt w wierszu</translation>
    </message>
    <message>
        <source>Files of prompts, and questions of chats</source>
        <translation>Pliki z promptami i pytania z czatów</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Z pliku…</translation>
    </message>
    <message>
        <source>From chats…</source>
        <translation>Z czatów…</translation>
    </message>
    <message>
        <source>Questions of chats, with what was said before them</source>
        <translation>Pytania z czatów, z tym, co powiedziano przed nimi</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Remove the file or question</source>
        <translation>Usuń plik lub pytanie</translation>
    </message>
    <message>
        <source>JSON lines with prompt and answer, or text with a prompt on each line</source>
        <translation>Wiersze JSON z promptem i odpowiedzią albo tekst z promptem w każdym wierszu</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompty</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Warianty</translation>
    </message>
    <message>
        <source>Add variant</source>
        <translation>Dodaj wariant</translation>
    </message>
    <message>
        <source>Remove variant</source>
        <translation>Usuń wariant</translation>
    </message>
    <message>
        <source>A count, or a list such as 1, 2, 5</source>
        <translation>Liczba albo lista, np. 1, 2, 5</translation>
    </message>
    <message>
        <source>How often each seed is run, to measure times</source>
        <translation>Ile razy uruchamiać każde ziarno, by zmierzyć czasy</translation>
    </message>
    <message>
        <source>None chosen: by what the prompts offer</source>
        <translation>Nie wybrano: zależnie od tego, co oferują prompty</translation>
    </message>
    <message>
        <source>Add controls: random experts, another seed</source>
        <translation>Dodaj kontrole: losowi eksperci, inne ziarno</translation>
    </message>
    <message>
        <source>Keep experts and times of every token</source>
        <translation>Zachowaj ekspertów i czasy każdego tokenu</translation>
    </message>
    <message>
        <source>For the instruments, which show text and probabilities of tokens without it too. Results take several times the space.</source>
        <translation>Dla przyrządów, które także bez tego pokazują tekst i prawdopodobieństwa tokenów. Wyniki zajmują kilka razy więcej miejsca.</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Ziarna</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Powtórzenia</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Wariant bazowy</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metryki</translation>
    </message>
    <message>
        <source>File of prompts</source>
        <translation>Plik z promptami</translation>
    </message>
    <message>
        <source>Prompts (*.jsonl *.json *.txt);;All files (*)</source>
        <translation>Prompty (*.jsonl *.json *.txt);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>variant %1</source>
        <translation>wariant %1</translation>
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
            <numerusform>%1 = %Ln komórka, bez kontroli.</numerusform>
            <numerusform>%1 = %Ln komórki, bez kontroli.</numerusform>
            <numerusform>%1 = %Ln komórek, bez kontroli.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::DetailsPanel</name>
    <message>
        <source>Routing difference</source>
        <translation>Różnica routingu</translation>
    </message>
    <message>
        <source>Where a variant chose other experts than the baseline, once both have answers.</source>
        <translation>Gdzie wariant wybrał innych ekspertów niż bazowy, gdy oba mają odpowiedzi.</translation>
    </message>
    <message>
        <source>By token</source>
        <translation>Po tokenach</translation>
    </message>
    <message>
        <source>KL</source>
        <translation>KL</translation>
    </message>
    <message>
        <source>change</source>
        <translation>zmiana</translation>
    </message>
    <message>
        <source>log-probability</source>
        <translation>log-prawdop.</translation>
    </message>
    <message>
        <source>What is shown by token</source>
        <translation>Co jest pokazywane po tokenach</translation>
    </message>
    <message>
        <source>How far the variants are from the baseline along its answers, token by token. It needs the metric kl, and answers.</source>
        <translation>Jak daleko warianty są od bazowego wzdłuż jego odpowiedzi, token po tokenie. Wymaga metryki kl i odpowiedzi.</translation>
    </message>
    <message>
        <source>Group sampling</source>
        <translation>Próbkowanie grupowe</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Nagroda</translation>
    </message>
    <message>
        <source>Answers of the group</source>
        <translation>Odpowiedzi grupy</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>odpowiedź</translation>
    </message>
    <message>
        <source>advantage</source>
        <translation>przewaga</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>waga</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokeny</translation>
    </message>
    <message>
        <source>reading: %1</source>
        <translation>odczyt: %1</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>log-probability, nats</source>
        <translation>log-prawdopodobieństwo, nat</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>nat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln para</numerusform>
            <numerusform>%Ln pary</numerusform>
            <numerusform>%Ln par</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more variant(s) not shown</source>
        <translation>
            <numerusform>nie pokazano jeszcze %Ln wariantu</numerusform>
            <numerusform>nie pokazano jeszcze %Ln wariantów</numerusform>
            <numerusform>nie pokazano jeszcze %Ln wariantów</numerusform>
        </translation>
    </message>
    <message>
        <source>Several answers to one prompt, one for each seed, are graded by a reward and compared with each other, as in GRPO. There is no group for this prompt yet.</source>
        <translation>Kilka odpowiedzi na jeden prompt, po jednej na ziarno, jest ocenianych nagrodą i porównywanych ze sobą, jak w GRPO. Dla tego promptu nie ma jeszcze grupy.</translation>
    </message>
    <message>
        <source>seed %1: %2</source>
        <comment>of an answer, its reward</comment>
        <translation>ziarno %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) to this prompt by “%1”: mean reward %2, deviation %3. Advantage = (reward − mean) / deviation, weight = advantage / tokens.</source>
        <translation>
            <numerusform>%Ln odpowiedź „%1” na ten prompt: średnia nagroda %2, odchylenie %3. Przewaga = (nagroda − średnia) / odchylenie, waga = przewaga / tokeny.</numerusform>
            <numerusform>%Ln odpowiedzi „%1” na ten prompt: średnia nagroda %2, odchylenie %3. Przewaga = (nagroda − średnia) / odchylenie, waga = przewaga / tokeny.</numerusform>
            <numerusform>%Ln odpowiedzi „%1” na ten prompt: średnia nagroda %2, odchylenie %3. Przewaga = (nagroda − średnia) / odchylenie, waga = przewaga / tokeny.</numerusform>
        </translation>
    </message>
    <message>
        <source>All rewards are equal, so this group teaches nothing.</source>
        <translation>Wszystkie nagrody są równe, więc ta grupa niczego nie uczy.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ExperimentHeader</name>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Progress of the experiment</source>
        <translation>Postęp eksperymentu</translation>
    </message>
    <message>
        <source>Stops after the running cell, so that nothing is lost</source>
        <translation>Zatrzymuje po bieżącej komórce, żeby nic nie przepadło</translation>
    </message>
    <message>
        <source>Stop now: the running cell is lost, everything else is kept</source>
        <translation>Zatrzymaj teraz: bieżąca komórka przepada, cała reszta zostaje</translation>
    </message>
    <message>
        <source>Stop the experiment</source>
        <translation>Zatrzymaj eksperyment</translation>
    </message>
    <message>
        <source>Save results</source>
        <translation>Zapisz wyniki</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Eksperymenty</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Uruchom</translation>
    </message>
    <message>
        <source>Runs what is missing; what is kept stays</source>
        <translation>Uruchamia to, czego brakuje; to, co jest, zostaje</translation>
    </message>
    <message>
        <source>Runs all cells</source>
        <translation>Uruchamia wszystkie komórki</translation>
    </message>
    <message numerus="yes">
        <source>Run %Ln failed step(s) again</source>
        <translation>
            <numerusform>Uruchom ponownie %Ln nieudany krok</numerusform>
            <numerusform>Uruchom ponownie %Ln nieudane kroki</numerusform>
            <numerusform>Uruchom ponownie %Ln nieudanych kroków</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 cells</source>
        <translation>%1 z %2 komórek</translation>
    </message>
    <message>
        <source>stopping after this cell</source>
        <translation>zatrzyma się po tej komórce</translation>
    </message>
    <message>
        <source>waits until a model is open</source>
        <translation>czeka na otwarcie modelu</translation>
    </message>
    <message>
        <source>waits for the engine</source>
        <translation>czeka na silnik</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>przygotowanie</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln token(s) made · failed: %2</source>
        <translation>
            <numerusform>%1 · wygenerowano %Ln token · nieudane: %2</numerusform>
            <numerusform>%1 · wygenerowano %Ln tokeny · nieudane: %2</numerusform>
            <numerusform>%1 · wygenerowano %Ln tokenów · nieudane: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ExperimentList</name>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Search experiments</source>
        <translation>Szukaj eksperymentów</translation>
    </message>
    <message>
        <source>New experiment</source>
        <translation>Nowy eksperyment</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Eksperymenty</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>moire::ui::ExperimentsPage</name>
    <message>
        <source>Open experiment</source>
        <translation>Otwórz eksperyment</translation>
    </message>
    <message>
        <source>Experiments (*.json *.results *.moire);;All files (*)</source>
        <translation>Eksperymenty (*.json *.results *.moire);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Bundle, to hand on…</source>
        <translation>Pakiet do przekazania…</translation>
    </message>
    <message>
        <source>Report (HTML)…</source>
        <translation>Raport (HTML)…</translation>
    </message>
    <message>
        <source>Report (PDF)…</source>
        <translation>Raport (PDF)…</translation>
    </message>
    <message>
        <source>Table of cells (CSV)…</source>
        <translation>Tabela komórek (CSV)…</translation>
    </message>
    <message>
        <source>Table of tokens (CSV)…</source>
        <translation>Tabela tokenów (CSV)…</translation>
    </message>
    <message>
        <source>NumPy array of cells…</source>
        <translation>Tablica NumPy komórek…</translation>
    </message>
    <message>
        <source>NumPy archive of everything…</source>
        <translation>Archiwum NumPy ze wszystkim…</translation>
    </message>
    <message>
        <source>Report (JSON)…</source>
        <translation>Raport (JSON)…</translation>
    </message>
    <message>
        <source>Everything, by cell (JSON lines)…</source>
        <translation>Wszystko, po komórkach (wiersze JSON)…</translation>
    </message>
    <message>
        <source>Results (SQLite)…</source>
        <translation>Wyniki (SQLite)…</translation>
    </message>
    <message>
        <source>Compare with another run…</source>
        <translation>Porównaj z innym uruchomieniem…</translation>
    </message>
    <message>
        <source>Compare with another run</source>
        <translation>Porównaj z innym uruchomieniem</translation>
    </message>
    <message>
        <source>Experiments (*.moire *.json *.results);;All files (*)</source>
        <translation>Eksperymenty (*.moire *.json *.results);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>New experiment with this definition</source>
        <translation>Nowy eksperyment z tą definicją</translation>
    </message>
    <message>
        <source>Save results</source>
        <translation>Zapisz wyniki</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Zapisano %1</translation>
    </message>
    <message>
        <source>This experiment is running. Stop it before it is removed.</source>
        <translation>Ten eksperyment trwa. Zatrzymaj go, zanim go usuniesz.</translation>
    </message>
    <message>
        <source>The experiment was removed, with its results.</source>
        <translation>Eksperyment usunięto wraz z wynikami.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Nothing was run yet.</source>
        <translation>Niczego jeszcze nie uruchomiono.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Porównanie</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Przyrządy</translation>
    </message>
    <message>
        <source>What the side shows</source>
        <translation>Co pokazuje panel boczny</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Routing</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Co jest pokazywane</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>bazowy</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Wariant bazowy</translation>
    </message>
    <message>
        <source>The variant that the others are compared with. Metrics between two answers are measured beside the definition&apos;s own baseline.</source>
        <translation>Wariant, z którym porównywane są pozostałe. Metryki między dwiema odpowiedziami są mierzone względem bazowego z definicji.</translation>
    </message>
    <message>
        <source>What you expect, what you see, what you make of it. Kept with the results.</source>
        <translation>Czego się spodziewasz, co widzisz, co z tego wynika. Przechowywane z wynikami.</translation>
    </message>
    <message>
        <source>Open &amp;experiment…</source>
        <translation>Otwórz &amp;eksperyment…</translation>
    </message>
    <message>
        <source>Run experimen&amp;t</source>
        <translation>Uruc&amp;hom eksperyment</translation>
    </message>
    <message>
        <source>&amp;Pause experiment</source>
        <translation>&amp;Wstrzymaj eksperyment</translation>
    </message>
    <message>
        <source>New e&amp;xperiment…</source>
        <translation>&amp;Nowy eksperyment…</translation>
    </message>
    <message>
        <source>Add a &amp;variant to the experiment…</source>
        <translation>&amp;Dodaj wariant do eksperymentu…</translation>
    </message>
    <message>
        <source>Ready experiments</source>
        <translation>Gotowe eksperymenty</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an experiment that is not shown, why it could not go on</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) failed. Their reasons are in the answers; the others are kept.</source>
        <translation>
            <numerusform>%Ln krok się nie udał. Przyczyna jest w odpowiedziach; pozostałe zachowano.</numerusform>
            <numerusform>%Ln kroki się nie udały. Przyczyny są w odpowiedziach; pozostałe zachowano.</numerusform>
            <numerusform>%Ln kroków się nie udało. Przyczyny są w odpowiedziach; pozostałe zachowano.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s) added. “Continue” runs them.</source>
        <translation>
            <numerusform>Dodano %Ln prompt. Uruchomi go „Kontynuuj”.</numerusform>
            <numerusform>Dodano %Ln prompty. Uruchomi je „Kontynuuj”.</numerusform>
            <numerusform>Dodano %Ln promptów. Uruchomi je „Kontynuuj”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln prompt(s)…</source>
        <translation>
            <numerusform>Dodaj %Ln prompt…</numerusform>
            <numerusform>Dodaj %Ln prompty…</numerusform>
            <numerusform>Dodaj %Ln promptów…</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupy</translation>
    </message>
    <message>
        <source>Add prompts to the experiment…</source>
        <translation>Dodaj prompty do eksperymentu…</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Odpowiedzi</translation>
    </message>
</context>
<context>
    <name>moire::ui::ExpertView</name>
    <message>
        <source>One expert</source>
        <translation>Jeden ekspert</translation>
    </message>
    <message>
        <source>Select a cell of the map to see the tokens that its expert is chosen for, with lift, interval and number, places in your chats, its gate weights, and the experts it is chosen together with.</source>
        <translation>Zaznacz komórkę mapy, aby zobaczyć tokeny, do których wybierany jest jej ekspert, z liftem, przedziałem i liczbą, miejsca w czatach, jego wagi bramki oraz ekspertów, z którymi jest wybierany.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Wyłącz</translation>
    </message>
    <message>
        <source>Route around this expert in the chat</source>
        <translation>Omijaj tego eksperta w czacie</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Wycisz</translation>
    </message>
    <message>
        <source>Let it be chosen, but leave its output out</source>
        <translation>Pozwól go wybierać, ale pomijaj jego wyjście</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>Wymuś</translation>
    </message>
    <message>
        <source>Choose it for every token</source>
        <translation>Wybieraj go do każdego tokenu</translation>
    </message>
    <message>
        <source>Bias…</source>
        <translation>Bias…</translation>
    </message>
    <message>
        <source>Choose it more or less often</source>
        <translation>Wybieraj go częściej lub rzadziej</translation>
    </message>
    <message>
        <source>Tokens it is chosen for</source>
        <translation>Tokeny, do których jest wybierany</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>lift</translation>
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
        <translation>replikuje się</translation>
    </message>
    <message>
        <source>What it is chosen for</source>
        <translation>Do czego jest wybierany</translation>
    </message>
    <message>
        <source>Highest gates</source>
        <translation>Najwyższe bramki</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Losowe</translation>
    </message>
    <message>
        <source>Which places</source>
        <translation>Które miejsca</translation>
    </message>
    <message>
        <source>Places where it was chosen</source>
        <translation>Miejsca, gdzie został wybrany</translation>
    </message>
    <message>
        <source>In context</source>
        <translation>W kontekście</translation>
    </message>
    <message>
        <source>Gate weight</source>
        <translation>Waga bramki</translation>
    </message>
    <message>
        <source>tokens that chose it</source>
        <translation>tokeny, które go wybrały</translation>
    </message>
    <message>
        <source>Experts it is chosen together with</source>
        <translation>Eksperci, z którymi jest wybierany</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>ekspert</translation>
    </message>
    <message>
        <source>of independence</source>
        <translation>wobec niezależności</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokeny</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>oczekiwane</translation>
    </message>
    <message>
        <source>Chosen together with</source>
        <translation>Wybierany razem z</translation>
    </message>
    <message>
        <source>Reading all tokens…</source>
        <translation>Odczyt wszystkich tokenów…</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>not shown to hold</source>
        <translation>niewykazane</translation>
    </message>
    <message>
        <source>too few chats</source>
        <translation>za mało czatów</translation>
    </message>
    <message>
        <source>Layer %1, expert %2</source>
        <translation>Warstwa %1, ekspert %2</translation>
    </message>
    <message>
        <source>share %1</source>
        <translation>udział %1</translation>
    </message>
    <message>
        <source>lift %1</source>
        <translation>lift %1</translation>
    </message>
    <message>
        <source>N %1</source>
        <translation>N %1</translation>
    </message>
    <message>
        <source>mean gate %1</source>
        <translation>średnia bramka %1</translation>
    </message>
    <message>
        <source>too few tokens to say</source>
        <translation>za mało tokenów, by orzec</translation>
    </message>
    <message numerus="yes">
        <source>no interval: fewer than %Ln chat(s)</source>
        <translation>
            <numerusform>brak przedziału: mniej niż %Ln czat</numerusform>
            <numerusform>brak przedziału: mniej niż %Ln czaty</numerusform>
            <numerusform>brak przedziału: mniej niż %Ln czatów</numerusform>
        </translation>
    </message>
    <message>
        <source>The 95 % interval draws whole chats, because the tokens of one chat are not independent.</source>
        <translation>Przedział 95% losuje całe czaty, bo tokeny jednego czatu nie są niezależne.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>low</source>
        <translation>dolny</translation>
    </message>
    <message>
        <source>high</source>
        <translation>górny</translation>
    </message>
    <message>
        <source>q</source>
        <translation>q</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>token %1</translation>
    </message>
    <message>
        <source>token %1, q %2</source>
        <translation>token %1, q %2</translation>
    </message>
    <message>
        <source>The token ids were not recorded.</source>
        <translation>Nie zapisano id tokenów.</translation>
    </message>
    <message>
        <source>No token occurs often enough to be tested: %1 times in %2 chats.</source>
        <translation>Żaden token nie występuje dość często, by go przetestować: %1 razy w %2 czatach.</translation>
    </message>
    <message>
        <source>False discoveries held at 5 % (Benjamini–Hochberg) over %1 tokens tested for this expert; %2 hold, %3 were too rare. Replicates: in both halves of the chats.</source>
        <translation>Fałszywe odkrycia utrzymane na 5% (Benjamini–Hochberg) dla %1 tokenów przetestowanych dla tego eksperta; %2 się potwierdza, %3 było zbyt rzadkich. Replikuje się: w obu połowach czatów.</translation>
    </message>
    <message>
        <source>chosen as</source>
        <translation>wybrany jako</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>bramka</translation>
    </message>
    <message>
        <source>before</source>
        <translation>przed</translation>
    </message>
    <message>
        <source>after</source>
        <translation>po</translation>
    </message>
    <message>
        <source>highest gate</source>
        <translation>najwyższa bramka</translation>
    </message>
    <message>
        <source>random</source>
        <translation>losowe</translation>
    </message>
    <message>
        <source>%1, gate %2: %3</source>
        <translation>%1, bramka %2: %3</translation>
    </message>
    <message>
        <source>The texts were not recorded.</source>
        <translation>Nie zapisano tekstów.</translation>
    </message>
    <message>
        <source>It was never chosen.</source>
        <translation>Nigdy nie został wybrany.</translation>
    </message>
    <message>
        <source>The gate weights were not recorded.</source>
        <translation>Nie zapisano wag bramki.</translation>
    </message>
    <message>
        <source>Which choices belong to one token was not recorded.</source>
        <translation>Nie zapisano, które wybory należą do jednego tokenu.</translation>
    </message>
    <message>
        <source>A token chooses one expert of this layer.</source>
        <translation>Token wybiera jednego eksperta tej warstwy.</translation>
    </message>
    <message>
        <source>Nothing is expected often enough to say.</source>
        <translation>Nic nie jest oczekiwane dość często, by coś orzec.</translation>
    </message>
    <message>
        <source>Tokens that chose both, over what independent choices give. Enter shows that expert.</source>
        <translation>Tokeny, które wybrały obu, względem tego, co dają niezależne wybory. Enter pokazuje tego eksperta.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ExpertsPanel</name>
    <message>
        <source>Experts</source>
        <translation>Eksperci</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Czat</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Różnica</translation>
    </message>
    <message>
        <source>Tokens that are counted</source>
        <translation>Liczone tokeny</translation>
    </message>
    <message>
        <source>What the colours show</source>
        <translation>Co pokazują kolory</translation>
    </message>
    <message>
        <source>share</source>
        <translation>udział</translation>
    </message>
    <message>
        <source>gate mass</source>
        <translation>masa bramki</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>lift</translation>
    </message>
    <message>
        <source>Order of the experts</source>
        <translation>Kolejność ekspertów</translation>
    </message>
    <message>
        <source>by index</source>
        <translation>według numeru</translation>
    </message>
    <message>
        <source>by load</source>
        <translation>według obciążenia</translation>
    </message>
    <message>
        <source>by similarity</source>
        <translation>według podobieństwa</translation>
    </message>
    <message>
        <source>By similarity: experts chosen for the same tokens are next to each other</source>
        <translation>Według podobieństwa: eksperci wybierani do tych samych tokenów są obok siebie</translation>
    </message>
    <message>
        <source>Reply to compare with</source>
        <translation>Odpowiedź do porównania</translation>
    </message>
    <message>
        <source>layer %1 ×</source>
        <translation>warstwa %1 ×</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>warstwa %1</translation>
    </message>
    <message>
        <source>Show all layers again</source>
        <translation>Pokaż znów wszystkie warstwy</translation>
    </message>
    <message>
        <source>Show this layer alone, as bars</source>
        <translation>Pokaż tylko tę warstwę, jako słupki</translation>
    </message>
    <message>
        <source>minus answer %1 in its branch</source>
        <translation>minus odpowiedź %1 w jej gałęzi</translation>
    </message>
    <message>
        <source>minus reply %1</source>
        <translation>minus odpowiedź %1</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Zakres</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>eksperci</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln token(s) read</source>
        <translation>
            <numerusform>odczytano %L1 z %Ln tokenu</numerusform>
            <numerusform>odczytano %L1 z %Ln tokenów</numerusform>
            <numerusform>odczytano %L1 z %Ln tokenów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) · %1 of %2</source>
        <translation>
            <numerusform>%Ln token · %1 z %2</numerusform>
            <numerusform>%Ln tokeny · %1 z %2</numerusform>
            <numerusform>%Ln tokenów · %1 z %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens with routes · experts per token and layer</source>
        <translation>Tokeny z trasami · eksperci na token i warstwę</translation>
    </message>
    <message>
        <source>Reading the answers of this chat…</source>
        <translation>Odczyt odpowiedzi tego czatu…</translation>
    </message>
    <message>
        <source>Which experts were chosen: a row for each expert layer, a column for each expert. It fills in while a Mixture-of-Experts model answers.</source>
        <translation>Którzy eksperci zostali wybrani: wiersz na każdą warstwę ekspertów, kolumna na każdego eksperta. Mapa wypełnia się, gdy odpowiada model Mixture-of-Experts.</translation>
    </message>
    <message>
        <source>No routing is saved with this answer: its model is dense, or it was answered without a trace.</source>
        <translation>Z tą odpowiedzią nie zapisano routingu: model jest gęsty albo odpowiedział bez śladu.</translation>
    </message>
    <message>
        <source>This model is dense: every token uses all of its parameters, so there are no experts to choose.</source>
        <translation>Ten model jest gęsty: każdy token używa wszystkich jego parametrów, więc nie ma ekspertów do wyboru.</translation>
    </message>
    <message>
        <source>The two replies are of models with different layers or experts, so there is no difference to show.</source>
        <translation>Te dwie odpowiedzi pochodzą od modeli o różnych warstwach lub ekspertach, więc nie ma różnicy do pokazania.</translation>
    </message>
    <message>
        <source>The tokens cannot be read: %1</source>
        <translation>Nie można odczytać tokenów: %1</translation>
    </message>
    <message>
        <source>Reading the tokens…</source>
        <translation>Odczyt tokenów…</translation>
    </message>
    <message>
        <source>Waiting for the first token…</source>
        <translation>Oczekiwanie na pierwszy token…</translation>
    </message>
    <message>
        <source>No routing is saved with these tokens.</source>
        <translation>Z tymi tokenami nie zapisano routingu.</translation>
    </message>
    <message>
        <source>Select a cell for its figures. Outlined: the experts of the selected token.</source>
        <translation>Zaznacz komórkę, aby zobaczyć jej liczby. Obrysowani: eksperci zaznaczonego tokenu.</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Warstwa %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Layer %1, expert %2&lt;/b&gt; · share %3 % (uniform %4 %)</source>
        <translation>&lt;b&gt;Warstwa %1, ekspert %2&lt;/b&gt; · udział %3% (równomiernie %4%)</translation>
    </message>
    <message>
        <source>other reply %1 % (N %L2)</source>
        <translation>druga odpowiedź %1% (N %L2)</translation>
    </message>
    <message>
        <source>N %L1: too few tokens</source>
        <translation>N %L1: za mało tokenów</translation>
    </message>
    <message>
        <source>lift &lt;b&gt;%1×&lt;/b&gt; [%2, %3], N %L4</source>
        <translation>lift &lt;b&gt;%1×&lt;/b&gt; [%2, %3], N %L4</translation>
    </message>
    <message>
        <source>from this chat alone, not replicated</source>
        <translation>tylko z tego czatu, bez replikacji</translation>
    </message>
    <message>
        <source>95 % interval, assuming that tokens are independent. Tokens of one chat are not, so the true uncertainty is larger. Hatched: fewer than five choices per expert in the layer, or a difference within 1.96 standard errors. By chance alone, about one cell in twenty exceeds these.</source>
        <translation>Przedział 95%, przy założeniu niezależności tokenów. Tokeny jednego czatu nie są niezależne, więc prawdziwa niepewność jest większa. Kreskowanie: mniej niż pięć wyborów na eksperta w warstwie albo różnica w granicach 1,96 błędu standardowego. Czysto przypadkowo przekracza je mniej więcej jedna komórka na dwadzieścia.</translation>
    </message>
</context>
<context>
    <name>moire::ui::FirstStart</name>
    <message>
        <source>Arithmetic</source>
        <translation>Arytmetyka</translation>
    </message>
    <message>
        <source>Logic</source>
        <translation>Logika</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>Sortowanie</translation>
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
        <translation>O sobie</translation>
    </message>
    <message>
        <source>&amp;Open a model</source>
        <translation>&amp;Otwórz model</translation>
    </message>
    <message>
        <source>Ask something</source>
        <translation>Zapytaj o coś</translation>
    </message>
    <message>
        <source>The model is loading</source>
        <translation>Model się wczytuje</translation>
    </message>
    <message>
        <source>No model is open</source>
        <translation>Żaden model nie jest otwarty</translation>
    </message>
    <message>
        <source>While the model answers, the panels on the right show which experts are used for each token and how long it takes. Everything stays on this machine.</source>
        <translation>Gdy model odpowiada, panele po prawej pokazują, których ekspertów używa każdy token i ile to trwa. Wszystko zostaje na tej maszynie.</translation>
    </message>
    <message>
        <source>Moire Tiny is a small model that came with this program. Choose a prompt to read and change it before you send it, or write your own. %1</source>
        <translation>Moire Tiny to mały model dostarczony z tym programem. Wybierz prompt, który możesz przeczytać i zmienić przed wysłaniem, albo napisz własny. %1</translation>
    </message>
    <message>
        <source>Questions, and the chat before them, are sent to %1.</source>
        <translation>Pytania, wraz z poprzedzającym je czatem, są wysyłane do %1.</translation>
    </message>
    <message>
        <source>Open a model to chat with it. %1</source>
        <translation>Otwórz model, aby z nim rozmawiać. %1</translation>
    </message>
    <message>
        <source>Fits in the memory of this machine: %1 (%2).</source>
        <translation>Mieści się w pamięci tej maszyny: %1 (%2).</translation>
    </message>
    <message>
        <source>GGUF models of up to about %1 fit in the memory of this machine.</source>
        <translation>W pamięci tej maszyny mieszczą się modele GGUF do około %1.</translation>
    </message>
    <message>
        <source>Models are GGUF files. The models page shows which ones fit on this machine.</source>
        <translation>Modele to pliki GGUF. Strona modeli pokazuje, które mieszczą się na tej maszynie.</translation>
    </message>
</context>
<context>
    <name>moire::ui::FoldersBlock</name>
    <message>
        <source>“%1” is no longer watched; its files are untouched.</source>
        <translation>„%1” nie jest już obserwowany; jego pliki są nietknięte.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Dodaj folder…</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>Żaden folder nie jest obserwowany.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Usuń %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::FormatBar</name>
    <message>
        <source>Chat format</source>
        <translation>Format czatu</translation>
    </message>
    <message>
        <source>Use another chat &amp;format until another model is opened:</source>
        <translation>&amp;Użyj innego formatu czatu do otwarcia innego modelu:</translation>
    </message>
    <message>
        <source>&amp;Answer with this format</source>
        <translation>&amp;Odpowiadaj w tym formacie</translation>
    </message>
</context>
<context>
    <name>moire::ui::GroupSamplingView</name>
    <message>
        <source>Experts of better answers</source>
        <translation>Eksperci lepszych odpowiedzi</translation>
    </message>
    <message>
        <source>Which experts better answers used more, once answers of a group have different rewards.</source>
        <translation>Których ekspertów lepsze odpowiedzi używały częściej, gdy odpowiedzi w grupie będą miały różne nagrody.</translation>
    </message>
    <message>
        <source>share per advantage</source>
        <translation>udział na przewagę</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Nagroda</translation>
    </message>
    <message>
        <source>Reward beside it</source>
        <translation>Nagroda obok</translation>
    </message>
    <message>
        <source>beside</source>
        <translation>obok</translation>
    </message>
    <message>
        <source>Rewards by variant</source>
        <translation>Nagrody według wariantów</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>wariant</translation>
    </message>
    <message>
        <source>reward</source>
        <translation>nagroda</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>średnia</translation>
    </message>
    <message>
        <source>mean length, tokens</source>
        <translation>średnia długość, tokeny</translation>
    </message>
    <message>
        <source>groups that teach nothing</source>
        <translation>grupy, które niczego nie uczą</translation>
    </message>
    <message>
        <source>Reward by group</source>
        <translation>Nagroda według grup</translation>
    </message>
    <message>
        <source>The mean reward of the answers to each prompt, once they are there.</source>
        <translation>Średnia nagroda odpowiedzi na każdy prompt, gdy już będą.</translation>
    </message>
    <message>
        <source>Length by group</source>
        <translation>Długość według grup</translation>
    </message>
    <message>
        <source>The mean length of the answers to each prompt, once they are there.</source>
        <translation>Średnia długość odpowiedzi na każdy prompt, gdy już będą.</translation>
    </message>
    <message>
        <source>Answers of one group</source>
        <translation>Odpowiedzi jednej grupy</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>odpowiedź</translation>
    </message>
    <message>
        <source>advantage</source>
        <translation>przewaga</translation>
    </message>
    <message>
        <source>ranks</source>
        <translation>rangi</translation>
    </message>
    <message>
        <source>weight of a token</source>
        <translation>waga tokenu</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokeny</translation>
    </message>
    <message>
        <source>Weight by token</source>
        <translation>Waga według tokenów</translation>
    </message>
    <message>
        <source>What the clipped objective weighs each token with, for an answer of the baseline that is in a group.</source>
        <translation>Waga, jaką przycięta funkcja celu nadaje każdemu tokenowi, dla odpowiedzi wariantu bazowego, która należy do grupy.</translation>
    </message>
    <message>
        <source>prompt %1</source>
        <translation>prompt %1</translation>
    </message>
    <message>
        <source>This prompt has no group: it needs two answers with a reward. Choose another one in the pictures.</source>
        <translation>Ten prompt nie ma grupy: potrzebne są dwie odpowiedzi z nagrodą. Wybierz inny na wykresach.</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>ziarno %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::GroupsView</name>
    <message>
        <source>Filter chats</source>
        <translation>Filtruj czaty</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Czaty</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>czat</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokeny</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupa</translation>
    </message>
    <message>
        <source>To A</source>
        <translation>Do A</translation>
    </message>
    <message>
        <source>To B</source>
        <translation>Do B</translation>
    </message>
    <message>
        <source>To neither</source>
        <translation>Do żadnej</translation>
    </message>
    <message>
        <source>The selected chats; key %1 in the list</source>
        <translation>Zaznaczone czaty; klawisz %1 na liście</translation>
    </message>
    <message>
        <source>folder to A</source>
        <translation>folder do A</translation>
    </message>
    <message>
        <source>folder to B</source>
        <translation>folder do B</translation>
    </message>
    <message>
        <source>Lists of prompts…</source>
        <translation>Listy promptów…</translation>
    </message>
    <message>
        <source>Two lists of prompts that the open model reads, instead of chats</source>
        <translation>Dwie listy promptów, które czyta otwarty model, zamiast czatów</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porównaj</translation>
    </message>
    <message>
        <source>No folders</source>
        <translation>Brak folderów</translation>
    </message>
    <message>
        <source>Sequence %1</source>
        <translation>Sekwencja %1</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Bez tytułu</translation>
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
        <translation>w żadnej grupie</translation>
    </message>
    <message>
        <source>A: %1 · B: %2</source>
        <translation>A: %1 · B: %2</translation>
    </message>
    <message>
        <source>Differences of the groups</source>
        <translation>Różnice między grupami</translation>
    </message>
    <message>
        <source>Give two groups of chats, then compare. Above 0: B uses the expert more.</source>
        <translation>Podaj dwie grupy czatów i porównaj. Powyżej 0: B częściej używa eksperta.</translation>
    </message>
    <message>
        <source>Experts that differ</source>
        <translation>Eksperci, którzy się różnią</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>ekspert</translation>
    </message>
    <message>
        <source>share A</source>
        <translation>udział A</translation>
    </message>
    <message>
        <source>share B</source>
        <translation>udział B</translation>
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
        <translation>Utwórz politykę</translation>
    </message>
    <message>
        <source>p %1</source>
        <translation>p %1</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>warstwa</translation>
    </message>
    <message>
        <source>low</source>
        <translation>dolny</translation>
    </message>
    <message>
        <source>high</source>
        <translation>górny</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>różni się</translation>
    </message>
    <message>
        <source>Exchanging the labels of whole prompts…</source>
        <translation>Zamiana etykiet całych promptów…</translation>
    </message>
    <message>
        <source>Exchanging the labels of whole chats…</source>
        <translation>Zamiana etykiet całych czatów…</translation>
    </message>
    <message>
        <source>Do two groups of chats use other experts? Put chats into A and B. Nothing is called a topic: what is shown is which experts differ, and by how much.</source>
        <translation>Czy dwie grupy czatów używają innych ekspertów? Umieść czaty w A i B. Nic nie jest nazywane tematem: pokazuje się, którzy eksperci się różnią i o ile.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) differ</source>
        <translation>
            <numerusform>%Ln ekspert się różni</numerusform>
            <numerusform>%Ln eksperci się różnią</numerusform>
            <numerusform>%Ln ekspertów się różni</numerusform>
        </translation>
    </message>
    <message>
        <source>false discoveries held at 5 % over %1 tested, %2 too rare (Benjamini–Hochberg)</source>
        <translation>fałszywe odkrycia utrzymane na 5% dla %1 przetestowanych, %2 zbyt rzadkich (Benjamini–Hochberg)</translation>
    </message>
    <message>
        <source>null: all %1 arrangements of the labels of whole prompts</source>
        <translation>rozkład zerowy: wszystkie układy etykiet całych promptów (%1)</translation>
    </message>
    <message>
        <source>null: %1 arrangements of the labels of whole prompts</source>
        <translation>rozkład zerowy: %1 układów etykiet całych promptów</translation>
    </message>
    <message>
        <source>null: all %1 arrangements of the labels of whole chats</source>
        <translation>rozkład zerowy: wszystkie układy etykiet całych czatów (%1)</translation>
    </message>
    <message>
        <source>null: %1 arrangements of the labels of whole chats</source>
        <translation>rozkład zerowy: %1 układów etykiet całych czatów</translation>
    </message>
    <message>
        <source>with so few in each group, a single expert cannot be shown to differ: the smallest p there is is %1</source>
        <translation>przy tak małych grupach nie da się wykazać różnicy pojedynczego eksperta: najmniejsze możliwe p to %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) that B uses more</source>
        <translation>
            <numerusform>%Ln ekspert, którego B używa częściej</numerusform>
            <numerusform>%Ln eksperci, których B używa częściej</numerusform>
            <numerusform>%Ln ekspertów, których B używa częściej</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) that A uses more</source>
        <translation>
            <numerusform>%Ln ekspert, którego A używa częściej</numerusform>
            <numerusform>%Ln eksperci, których A używa częściej</numerusform>
            <numerusform>%Ln ekspertów, których A używa częściej</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch off: %1</source>
        <translation>Wyłącz: %1</translation>
    </message>
    <message>
        <source>Mute: %1</source>
        <translation>Wycisz: %1</translation>
    </message>
    <message>
        <source>Bias…: %1</source>
        <translation>Bias…: %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Przewodnik</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Spis treści</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Wstecz</translation>
    </message>
</context>
<context>
    <name>moire::ui::HealthPanel</name>
    <message>
        <source>repetition</source>
        <translation>powtarzanie</translation>
    </message>
    <message>
        <source>entropy spike</source>
        <translation>skok entropii</translation>
    </message>
    <message>
        <source>entropy collapse</source>
        <translation>załamanie entropii</translation>
    </message>
    <message>
        <source>routing collapse</source>
        <translation>załamanie routingu</translation>
    </message>
    <message>
        <source>stall</source>
        <translation>zastój</translation>
    </message>
    <message>
        <source>value that is not finite</source>
        <translation>wartość nieskończona lub NaN</translation>
    </message>
    <message>
        <source>reasoning that does not end</source>
        <translation>rozumowanie, które się nie kończy</translation>
    </message>
    <message>
        <source>The last tokens are copies of each other.</source>
        <translation>Ostatnie tokeny są kopiami siebie nawzajem.</translation>
    </message>
    <message>
        <source>The model is suddenly much less sure than in the tokens before.</source>
        <translation>Model jest nagle znacznie mniej pewny niż przy poprzednich tokenach.</translation>
    </message>
    <message>
        <source>The model has been sure of every token for a long time.</source>
        <translation>Model od dłuższego czasu jest pewny każdego tokenu.</translation>
    </message>
    <message>
        <source>Most layers choose nearly the same experts for every token.</source>
        <translation>Większość warstw wybiera prawie tych samych ekspertów do każdego tokenu.</translation>
    </message>
    <message>
        <source>The token took far longer than those before.</source>
        <translation>Token trwał znacznie dłużej niż poprzednie.</translation>
    </message>
    <message>
        <source>A probability, an entropy or a gate weight is not a finite number.</source>
        <translation>Prawdopodobieństwo, entropia lub waga bramki nie jest liczbą skończoną.</translation>
    </message>
    <message>
        <source>The reasoning is very long, or has used most of the answer&apos;s tokens.</source>
        <translation>Rozumowanie jest bardzo długie albo zużyło większość tokenów odpowiedzi.</translation>
    </message>
    <message>
        <source>False alarms on ordinary text, %1: %2 per million tokens [%3, %4], N %L5</source>
        <translation>Fałszywe alarmy na zwykłym tekście, %1: %2 na milion tokenów [%3, %4], N %L5</translation>
    </message>
    <message>
        <source>False alarms on ordinary text: not measured.</source>
        <translation>Fałszywe alarmy na zwykłym tekście: nie mierzono.</translation>
    </message>
    <message>
        <source>Entropy of the experts&apos; shares by layer, and the entropy expected by chance for this many tokens</source>
        <translation>Entropia udziałów ekspertów po warstwach oraz entropia oczekiwana przypadkowo dla tylu tokenów</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Kondycja</translation>
    </message>
    <message>
        <source>Use of the experts</source>
        <translation>Użycie ekspertów</translation>
    </message>
    <message>
        <source>Entropy of the experts&apos; shares by layer</source>
        <translation>Entropia udziałów ekspertów po warstwach</translation>
    </message>
    <message>
        <source>Anomalies</source>
        <translation>Anomalie</translation>
    </message>
    <message>
        <source>Anomalies that stop an answer</source>
        <translation>Anomalie, które zatrzymują odpowiedź</translation>
    </message>
    <message>
        <source>stop the answer at…</source>
        <translation>zatrzymaj odpowiedź przy…</translation>
    </message>
    <message numerus="yes">
        <source>stops at %Ln anomalies</source>
        <translation>
            <numerusform>zatrzymuje przy %Ln anomalii</numerusform>
            <numerusform>zatrzymuje przy %Ln anomaliach</numerusform>
            <numerusform>zatrzymuje przy %Ln anomaliach</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer was stopped because of an anomaly: %1</source>
        <translation>Odpowiedź zatrzymano z powodu anomalii: %1</translation>
    </message>
    <message>
        <source>anomaly</source>
        <translation>anomalia</translation>
    </message>
    <message>
        <source>first token</source>
        <translation>pierwszy token</translation>
    </message>
    <message>
        <source>last token</source>
        <translation>ostatni token</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>zmierzono</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>próg</translation>
    </message>
    <message>
        <source>entropy by layer</source>
        <translation>entropia po warstwach</translation>
    </message>
    <message>
        <source>health</source>
        <translation>kondycja</translation>
    </message>
    <message>
        <source>anomalies</source>
        <translation>anomalie</translation>
    </message>
    <message numerus="yes">
        <source>this reply · %Ln token(s)</source>
        <translation>
            <numerusform>ta odpowiedź · %Ln token</numerusform>
            <numerusform>ta odpowiedź · %Ln tokeny</numerusform>
            <numerusform>ta odpowiedź · %Ln tokenów</numerusform>
        </translation>
    </message>
    <message>
        <source>This answer was saved without token records.</source>
        <translation>Tę odpowiedź zapisano bez danych o tokenach.</translation>
    </message>
    <message>
        <source>How evenly the router uses the experts, compared with chance, and anomalies found while a model answers: loops, stalls, entropy spikes, routing collapse.</source>
        <translation>Jak równomiernie router używa ekspertów w porównaniu z przypadkiem oraz anomalie znalezione, gdy model odpowiada: pętle, zastoje, skoki entropii, załamanie routingu.</translation>
    </message>
    <message>
        <source>router</source>
        <translation>router</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>niedostępne</translation>
    </message>
    <message>
        <source>because the model is dense</source>
        <translation>bo model jest gęsty</translation>
    </message>
    <message>
        <source>because no routing is saved with this answer</source>
        <translation>bo z tą odpowiedzią nie zapisano routingu</translation>
    </message>
    <message>
        <source>too few tokens</source>
        <translation>za mało tokenów</translation>
    </message>
    <message>
        <source>router entropy</source>
        <translation>entropia routera</translation>
    </message>
    <message>
        <source>%1 of %2 nats</source>
        <translation>%1 z %2 nat</translation>
    </message>
    <message>
        <source>Of the experts&apos; shares, mean over the layers; at most the logarithm of their number</source>
        <translation>Udziałów ekspertów, średnia po warstwach; najwyżej logarytm ich liczby</translation>
    </message>
    <message>
        <source>load, max over mean</source>
        <translation>obciążenie, maks. do średniej</translation>
    </message>
    <message>
        <source>Share of the most used expert over the mean share, in the most uneven layer</source>
        <translation>Udział najczęściej używanego eksperta do średniego udziału, w najmniej równomiernej warstwie</translation>
    </message>
    <message>
        <source>experts used</source>
        <translation>użyci eksperci</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 z %L2</translation>
    </message>
    <message>
        <source>by chance %1 ± %2</source>
        <translation>przypadkowo %1 ± %2</translation>
    </message>
    <message>
        <source>Experts chosen at least once, and the number expected by chance for this many tokens</source>
        <translation>Eksperci wybrani co najmniej raz oraz liczba oczekiwana przypadkowo dla tylu tokenów</translation>
    </message>
    <message>
        <source>near ties (margin &lt; 0.01)</source>
        <translation>prawie remisy (margines &lt; 0,01)</translation>
    </message>
    <message>
        <source>N %L1</source>
        <translation>N %L1</translation>
    </message>
    <message>
        <source>Choices that the router nearly made otherwise, of all layers and tokens</source>
        <translation>Wybory, które router niemal rozstrzygnął inaczej, ze wszystkich warstw i tokenów</translation>
    </message>
    <message>
        <source>near ties</source>
        <translation>prawie remisy</translation>
    </message>
    <message>
        <source>because the scores of experts that were not chosen are not recorded</source>
        <translation>bo nie zapisano ocen ekspertów, których nie wybrano</translation>
    </message>
    <message>
        <source>non-finite values</source>
        <translation>wartości nieskończone lub NaN</translation>
    </message>
    <message>
        <source>this reply</source>
        <translation>ta odpowiedź</translation>
    </message>
    <message>
        <source>expected by chance</source>
        <translation>oczekiwana przypadkowo</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>warstwa</translation>
    </message>
    <message>
        <source>entropy, nats</source>
        <translation>entropia, nat</translation>
    </message>
    <message>
        <source>repetition: “%1”</source>
        <translation>powtarzanie: „%1”</translation>
    </message>
    <message>
        <source>entropy spike: %1 nats above the tokens before</source>
        <translation>skok entropii: %1 nat powyżej poprzednich tokenów</translation>
    </message>
    <message>
        <source>entropy collapse: %1 nats on average</source>
        <translation>załamanie entropii: średnio %1 nat</translation>
    </message>
    <message>
        <source>routing collapse: in %1 of the layers</source>
        <translation>załamanie routingu: w %1 warstw</translation>
    </message>
    <message>
        <source>stall: %1, %2</source>
        <comment>a time, and what the token waited for</comment>
        <translation>zastój: %1, %2</translation>
    </message>
    <message>
        <source>a value is not finite</source>
        <translation>wartość nie jest skończona</translation>
    </message>
    <message>
        <source>the reasoning does not end</source>
        <translation>rozumowanie się nie kończy</translation>
    </message>
    <message>
        <source>%1 · token %2</source>
        <translation>%1 · token %2</translation>
    </message>
    <message>
        <source>None so far</source>
        <translation>Na razie brak</translation>
    </message>
    <message>
        <source>None found</source>
        <translation>Nie znaleziono</translation>
    </message>
</context>
<context>
    <name>moire::ui::InspectorHead</name>
    <message>
        <source>Loading</source>
        <translation>Wczytywanie</translation>
    </message>
    <message>
        <source>The file has been deleted, moved or renamed. The model can be used until it is unloaded.</source>
        <translation>Plik usunięto, przeniesiono lub zmieniono jego nazwę. Modelu można używać do zwolnienia go z pamięci.</translation>
    </message>
    <message>
        <source>The file has been deleted, moved or renamed.</source>
        <translation>Plik usunięto, przeniesiono lub zmieniono jego nazwę.</translation>
    </message>
    <message>
        <source>SHA-256 not computed</source>
        <translation>Nie obliczono SHA-256</translation>
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
        <translation>odczytano bez uruchamiania czegokolwiek</translation>
    </message>
    <message>
        <source>The file is hashed after the model&apos;s first answer.</source>
        <translation>Skrót pliku jest liczony po pierwszej odpowiedzi modelu.</translation>
    </message>
    <message>
        <source>Another model is being loaded.</source>
        <translation>Wczytywany jest inny model.</translation>
    </message>
    <message>
        <source>Unload</source>
        <translation>Zwolnij</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Wczytaj</translation>
    </message>
    <message>
        <source>Cancels loading the other model.</source>
        <translation>Anuluje wczytywanie innego modelu.</translation>
    </message>
    <message>
        <source>The file no longer exists.</source>
        <translation>Plik już nie istnieje.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Nie można odczytać pliku.</translation>
    </message>
    <message>
        <source>This model cannot be run.</source>
        <translation>Tego modelu nie można uruchomić.</translation>
    </message>
</context>
<context>
    <name>moire::ui::InstrumentLayout</name>
    <message>
        <source>&amp;Sections</source>
        <translation>&amp;Sekcje</translation>
    </message>
    <message>
        <source>In a &amp;window of its own</source>
        <translation>&amp;W osobnym oknie</translation>
    </message>
</context>
<context>
    <name>moire::ui::InstrumentPanel</name>
    <message>
        <source>Save as picture or data</source>
        <translation>Zapisz jako obraz lub dane</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Zapisz: %1</translation>
    </message>
    <message>
        <source>PNG image…</source>
        <translation>Obraz PNG…</translation>
    </message>
    <message>
        <source>SVG drawing…</source>
        <translation>Rysunek SVG…</translation>
    </message>
    <message>
        <source>CSV table…</source>
        <translation>Tabela CSV…</translation>
    </message>
    <message>
        <source>NumPy array…</source>
        <translation>Tablica NumPy…</translation>
    </message>
    <message>
        <source>Nothing to save yet</source>
        <translation>Nie ma jeszcze nic do zapisania</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>embedding</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>uwaga</translation>
    </message>
    <message>
        <source>router</source>
        <translation>router</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>eksperci</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>gęsta</translation>
    </message>
    <message>
        <source>output</source>
        <translation>wyjście</translation>
    </message>
    <message>
        <source>sampling</source>
        <translation>próbkowanie</translation>
    </message>
    <message>
        <source>in %1, cause not known</source>
        <translation>w: %1, przyczyna nieznana</translation>
    </message>
    <message>
        <source>cause not known</source>
        <translation>przyczyna nieznana</translation>
    </message>
    <message numerus="yes">
        <source>an expert was not in memory: %Ln page fault(s)</source>
        <translation>
            <numerusform>eksperta nie było w pamięci: %Ln błąd strony</numerusform>
            <numerusform>eksperta nie było w pamięci: %Ln błędy strony</numerusform>
            <numerusform>eksperta nie było w pamięci: %Ln błędów strony</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page fault(s)</source>
        <translation>
            <numerusform>%Ln błąd strony</numerusform>
            <numerusform>%Ln błędy strony</numerusform>
            <numerusform>%Ln błędów strony</numerusform>
        </translation>
    </message>
    <message>
        <source>the database was writing for %1</source>
        <translation>baza danych zapisywała przez %1</translation>
    </message>
    <message>
        <source>%1, ms</source>
        <translation>%1, ms</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>rozumowanie</translation>
    </message>
    <message>
        <source>log-probability, nats</source>
        <translation>log-prawdopodobieństwo, nat</translation>
    </message>
    <message>
        <source>entropy, nats</source>
        <translation>entropia, nat</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message numerus="yes">
        <source>prefill of another program&apos;s request: %Ln token(s)</source>
        <translation>
            <numerusform>prefill żądania innego programu: %Ln token</numerusform>
            <numerusform>prefill żądania innego programu: %Ln tokeny</numerusform>
            <numerusform>prefill żądania innego programu: %Ln tokenów</numerusform>
        </translation>
    </message>
    <message>
        <source>another program&apos;s request was being answered</source>
        <translation>trwała odpowiedź na żądanie innego programu</translation>
    </message>
</context>
<context>
    <name>moire::ui::InstrumentPlace</name>
    <message>
        <source>%1 is in a window of its own.</source>
        <translation>%1: w osobnym oknie.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Przywróć tutaj</translation>
    </message>
</context>
<context>
    <name>moire::ui::InstrumentsPanel</name>
    <message>
        <source>Reasoning</source>
        <translation>Rozumowanie</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Opóźnienie</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Kondycja</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Koszt</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Odtworzenie</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Soczewka</translation>
    </message>
    <message>
        <source>All instruments are closed. The Instruments menu opens them.</source>
        <translation>Wszystkie przyrządy są zamknięte. Otwiera je menu Przyrządy.</translation>
    </message>
    <message>
        <source>Other instruments</source>
        <translation>Inne przyrządy</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Eksperci</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>In a window of its own, or back</source>
        <translation>W osobnym oknie lub z powrotem</translation>
    </message>
    <message>
        <source>%1 in a window of its own, or back</source>
        <translation>%1 w osobnym oknie lub z powrotem</translation>
    </message>
    <message>
        <source>Instrument in a window of its own, or back</source>
        <translation>Przyrząd w osobnym oknie lub z powrotem</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Przyrząd</translation>
    </message>
    <message>
        <source>&amp;Next token</source>
        <translation>&amp;Następny token</translation>
    </message>
    <message>
        <source>&amp;Previous token</source>
        <translation>&amp;Poprzedni token</translation>
    </message>
    <message>
        <source>Stop &amp;thinking now</source>
        <translation>&amp;Zakończ rozumowanie</translation>
    </message>
    <message>
        <source>&amp;Reasoning</source>
        <translation>&amp;Rozumowanie</translation>
    </message>
    <message>
        <source>&amp;Latency</source>
        <translation>&amp;Opóźnienie</translation>
    </message>
    <message>
        <source>&amp;Health</source>
        <translation>Kond&amp;ycja</translation>
    </message>
    <message>
        <source>&amp;Cost</source>
        <translation>&amp;Koszt</translation>
    </message>
    <message>
        <source>Repla&amp;y</source>
        <translation>O&amp;dtworzenie</translation>
    </message>
    <message>
        <source>L&amp;ens</source>
        <translation>So&amp;czewka</translation>
    </message>
    <message>
        <source>This instrument in its own win&amp;dow, or back</source>
        <translation>Ten przyrząd w osobnym oknie &amp;lub z powrotem</translation>
    </message>
</context>
<context>
    <name>moire::ui::LatencyPanel</name>
    <message>
        <source>Latency</source>
        <translation>Opóźnienie</translation>
    </message>
    <message>
        <source>Milliseconds of every token</source>
        <translation>Milisekundy każdego tokenu</translation>
    </message>
    <message>
        <source>other</source>
        <translation>inne</translation>
    </message>
    <message>
        <source>How long every token took, by stage. Bars appear while a model answers.</source>
        <translation>Ile trwał każdy token, według etapów. Słupki pojawiają się, gdy model odpowiada.</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>opóźnienie</translation>
    </message>
    <message>
        <source>This answer was saved without token records.</source>
        <translation>Tę odpowiedź zapisano bez danych o tokenach.</translation>
    </message>
    <message>
        <source>Reading the tokens…</source>
        <translation>Odczyt tokenów…</translation>
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
        <translation>z tego %1 przed promptem</translation>
    </message>
    <message>
        <source>N %L1</source>
        <translation>N %L1</translation>
    </message>
    <message>
        <source>Percentiles and speed are of the tokens after the first</source>
        <translation>Percentyle i szybkość dotyczą tokenów po pierwszym</translation>
    </message>
    <message>
        <source>waited %1 for a model to load</source>
        <translation>czekanie %1 na wczytanie modelu</translation>
    </message>
    <message>
        <source>waited %1 for other answers</source>
        <translation>czekanie %1 na inne odpowiedzi</translation>
    </message>
    <message>
        <source>waited %1 for work in the background</source>
        <translation>czekanie %1 na pracę w tle</translation>
    </message>
    <message>
        <source>waited %1: %2</source>
        <translation>czekanie %1: %2</translation>
    </message>
    <message>
        <source>of it server %1, network %2</source>
        <translation>z tego serwer %1, sieć %2</translation>
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
        <translation>uwaga</translation>
    </message>
    <message>
        <source>expert %1</source>
        <translation>ekspert %1</translation>
    </message>
    <message>
        <source>shared experts</source>
        <translation>wspólni eksperci</translation>
    </message>
    <message>
        <source>dense part</source>
        <translation>część gęsta</translation>
    </message>
    <message>
        <source>%1, probability %2</source>
        <translation>%1, prawdopodobieństwo %2</translation>
    </message>
    <message>
        <source>%1: probability %2, logit %3</source>
        <translation>%1: prawdopodobieństwo %2, logit %3</translation>
    </message>
    <message>
        <source>%1: probability %2, rank %L3</source>
        <translation>%1: prawdopodobieństwo %2, pozycja %L3</translation>
    </message>
    <message>
        <source>%1 “%2” %3</source>
        <comment>an expert, a token, and what the expert adds to its logit</comment>
        <translation>%1 „%2” %3</translation>
    </message>
    <message>
        <source>Probability of the token that followed, as if the model ended after this layer</source>
        <translation>Prawdopodobieństwo tokenu, który nastąpił, jakby model kończył się po tej warstwie</translation>
    </message>
    <message>
        <source>Each expert with the shown token whose logit it changes most</source>
        <translation>Każdy ekspert z tym z pokazanych tokenów, którego logit zmienia najbardziej</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>warstwa</translation>
    </message>
    <message>
        <source>stream says</source>
        <translation>strumień mówi</translation>
    </message>
    <message>
        <source>this token</source>
        <translation>ten token</translation>
    </message>
    <message>
        <source>its experts add</source>
        <translation>eksperci dodają</translation>
    </message>
    <message>
        <source>then</source>
        <translation>potem</translation>
    </message>
    <message>
        <source>place</source>
        <translation>miejsce</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>logit</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>prawdopodobieństwo</translation>
    </message>
    <message>
        <source>part</source>
        <translation>część</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>bramka</translation>
    </message>
    <message>
        <source>adds to the logit</source>
        <translation>dodaje do logitu</translation>
    </message>
</context>
<context>
    <name>moire::ui::LensPanel</name>
    <message>
        <source>Lens</source>
        <translation>Soczewka</translation>
    </message>
    <message>
        <source>Layers, and the tokens that the stream stands for</source>
        <translation>Warstwy i tokeny, które reprezentuje strumień</translation>
    </message>
    <message>
        <source>What the parts of the layer add to the logits</source>
        <translation>Co części warstwy dodają do logitów</translation>
    </message>
    <message>
        <source>lens</source>
        <translation>soczewka</translation>
    </message>
    <message>
        <source>lens by part</source>
        <translation>soczewka po częściach</translation>
    </message>
    <message>
        <source>The lens reads the residual stream after every layer as if the model ended there. Ask something first.</source>
        <translation>Soczewka odczytuje strumień resztkowy po każdej warstwie, jakby model tam się kończył. Najpierw o coś zapytaj.</translation>
    </message>
    <message>
        <source>Wait for the end of the answer.</source>
        <translation>Poczekaj na koniec odpowiedzi.</translation>
    </message>
    <message>
        <source>Click a word of the answer to see, layer by layer, which tokens the residual stream stood for before it, and what each chosen expert added.</source>
        <translation>Kliknij słowo odpowiedzi, aby zobaczyć, warstwa po warstwie, które tokeny reprezentował przed nim strumień resztkowy i co dodał każdy wybrany ekspert.</translation>
    </message>
    <message>
        <source>Open the model that gave this answer: the lens evaluates it again.</source>
        <translation>Otwórz model, który dał tę odpowiedź: soczewka oblicza ją ponownie.</translation>
    </message>
    <message numerus="yes">
        <source>Which tokens did each layer stand for before “%1”, and what did each chosen expert add? This evaluates %Ln token(s) again. It is available on every backend; this model runs on %2.</source>
        <translation>
            <numerusform>Które tokeny reprezentowała każda warstwa przed „%1” i co dodał każdy wybrany ekspert? Wymaga to ponownego obliczenia %Ln tokenu. Działa na każdym backendzie; ten model działa na: %2.</numerusform>
            <numerusform>Które tokeny reprezentowała każda warstwa przed „%1” i co dodał każdy wybrany ekspert? Wymaga to ponownego obliczenia %Ln tokenów. Działa na każdym backendzie; ten model działa na: %2.</numerusform>
            <numerusform>Które tokeny reprezentowała każda warstwa przed „%1” i co dodał każdy wybrany ekspert? Wymaga to ponownego obliczenia %Ln tokenów. Działa na każdym backendzie; ten model działa na: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Odczytaj ponownie</translation>
    </message>
    <message>
        <source>Read layers</source>
        <translation>Odczytaj warstwy</translation>
    </message>
    <message>
        <source>Evaluating the answer up to the token: %1</source>
        <translation>Obliczanie odpowiedzi do tokenu: %1</translation>
    </message>
    <message>
        <source>Experts here are those that led to this token; the Token panel shows those that read it.</source>
        <translation>Tutaj eksperci to ci, którzy doprowadzili do tego tokenu; panel Token pokazuje tych, którzy go odczytali.</translation>
    </message>
    <message>
        <source>The layers were not read. %1</source>
        <translation>Nie odczytano warstw. %1</translation>
    </message>
    <message>
        <source>token “%1” · position %L2</source>
        <translation>token „%1” · pozycja %L2</translation>
    </message>
    <message>
        <source>Layer %1: added to the logits</source>
        <translation>Warstwa %1: dodano do logitów</translation>
    </message>
    <message>
        <source>part</source>
        <translation>część</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>bramka</translation>
    </message>
</context>
<context>
    <name>moire::ui::MainWindow</name>
    <message>
        <source>%1, from an experiment</source>
        <translation>%1, z eksperymentu</translation>
    </message>
    <message>
        <source>Moire</source>
        <translation>Moire</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Czat</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Eksperymenty</translation>
    </message>
    <message>
        <source>Atlas</source>
        <translation>Atlas</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modele</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>The open model cannot use these experts: %1</source>
        <translation>Otwarty model nie może użyć tych ekspertów: %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::MapView</name>
    <message>
        <source>Map of experts</source>
        <translation>Mapa ekspertów</translation>
    </message>
    <message>
        <source>Layers down, experts across. Bright: chosen more often. Hatched: too few tokens to say.</source>
        <translation>Warstwy w pionie, eksperci w poziomie. Jasne: wybierany częściej. Kreskowanie: za mało tokenów, by orzec.</translation>
    </message>
    <message>
        <source>Balance by layer</source>
        <translation>Równowaga po warstwach</translation>
    </message>
    <message>
        <source>max / mean</source>
        <translation>maks. / średnia</translation>
    </message>
    <message>
        <source>Share of the layer&apos;s most used expert over the mean share. 1: all are used alike.</source>
        <translation>Udział najczęściej używanego eksperta warstwy do średniego udziału. 1: wszyscy są używani tak samo.</translation>
    </message>
    <message>
        <source>Layer to next layer</source>
        <translation>Z warstwy do następnej</translation>
    </message>
    <message>
        <source>Reuse by the next token</source>
        <translation>Ponowne użycie w następnym tokenie</translation>
    </message>
    <message>
        <source>band: chance</source>
        <translation>pas: przypadek</translation>
    </message>
    <message>
        <source>Share of a token&apos;s experts that the token before it chose too. The band is k / experts, what random routing gives.</source>
        <translation>Udział ekspertów tokenu, których wybrał też poprzedni token. Pas to k / eksperci, czyli tyle, ile daje losowy routing.</translation>
    </message>
    <message>
        <source>Cache curve</source>
        <translation>Krzywa cache</translation>
    </message>
    <message>
        <source>share</source>
        <translation>udział</translation>
    </message>
    <message>
        <source>gate mass</source>
        <translation>masa bramki</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>lift</translation>
    </message>
    <message>
        <source>coverage: %1 of %2 chosen at least once</source>
        <translation>pokrycie: %1 z %2 wybranych co najmniej raz</translation>
    </message>
    <message>
        <source>%1 · by chance %2</source>
        <translation>%1 · przypadkowo %2</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>warstwa</translation>
    </message>
    <message>
        <source>reuse</source>
        <translation>ponowne użycie</translation>
    </message>
    <message>
        <source>experts kept</source>
        <translation>trzymani eksperci</translation>
    </message>
    <message>
        <source>hit rate</source>
        <translation>trafienia</translation>
    </message>
    <message>
        <source>least recently used</source>
        <translation>najdawniej używani</translation>
    </message>
    <message>
        <source>most used</source>
        <translation>najczęściej używani</translation>
    </message>
    <message>
        <source>random routing</source>
        <translation>losowy routing</translation>
    </message>
    <message numerus="yes">
        <source>90 % with %Ln expert(s) kept</source>
        <translation>
            <numerusform>90% przy %Ln trzymanym ekspercie</numerusform>
            <numerusform>90% przy %Ln trzymanych ekspertach</numerusform>
            <numerusform>90% przy %Ln trzymanych ekspertach</numerusform>
        </translation>
    </message>
    <message>
        <source>90 % is not reached</source>
        <translation>90% nie zostaje osiągnięte</translation>
    </message>
    <message>
        <source>How often an expert would be in memory if that many of each layer were kept, from this routing. Each answer begins with nothing kept. Most used: the experts that these same answers use most, so this is what a fixed set could reach at best.</source>
        <translation>Jak często ekspert byłby w pamięci, gdyby trzymać tylu z każdej warstwy, według tego routingu. Każda odpowiedź zaczyna z pustą pamięcią. Najczęściej używani: eksperci, których najczęściej używają te same odpowiedzi, więc tyle mógłby co najwyżej osiągnąć stały zestaw.</translation>
    </message>
    <message>
        <source>The order of the tokens was not recorded, so this is not known.</source>
        <translation>Nie zapisano kolejności tokenów, więc tego nie wiadomo.</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Nie ma jeszcze nic do pokazania.</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>bity</translation>
    </message>
    <message>
        <source>Reading all tokens…</source>
        <translation>Odczyt wszystkich tokenów…</translation>
    </message>
    <message>
        <source>Too many experts per layer: their pairs do not fit into 1 GiB.</source>
        <translation>Za dużo ekspertów na warstwę: ich pary nie mieszczą się w 1 GiB.</translation>
    </message>
    <message>
        <source>The model has one expert layer.</source>
        <translation>Model ma jedną warstwę ekspertów.</translation>
    </message>
    <message numerus="yes">
        <source>bits · band: %Ln token(s) apart</source>
        <translation>
            <numerusform>bity · pas: odstęp %Ln tokenu</numerusform>
            <numerusform>bity · pas: odstęp %Ln tokenów</numerusform>
            <numerusform>bity · pas: odstęp %Ln tokenów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mutual information: how much the experts of a layer tell about those that the same token chooses in the next layer. The band is the same between tokens that are %Ln token(s) apart, which is what layers share only because answers differ.</source>
        <translation>
            <numerusform>Informacja wzajemna: ile eksperci warstwy mówią o tych, których ten sam token wybiera w następnej warstwie. Pas to ta sama miara między tokenami odległymi o %Ln token, czyli to, co warstwy mają wspólnego tylko dlatego, że odpowiedzi się różnią.</numerusform>
            <numerusform>Informacja wzajemna: ile eksperci warstwy mówią o tych, których ten sam token wybiera w następnej warstwie. Pas to ta sama miara między tokenami odległymi o %Ln tokeny, czyli to, co warstwy mają wspólnego tylko dlatego, że odpowiedzi się różnią.</numerusform>
            <numerusform>Informacja wzajemna: ile eksperci warstwy mówią o tych, których ten sam token wybiera w następnej warstwie. Pas to ta sama miara między tokenami odległymi o %Ln tokenów, czyli to, co warstwy mają wspólnego tylko dlatego, że odpowiedzi się różnią.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::MessageActions</name>
    <message>
        <source>Cop&amp;y message</source>
        <translation>Kopiuj wia&amp;domość</translation>
    </message>
    <message>
        <source>Copy message as Markdown</source>
        <translation>Kopiuj wiadomość jako Markdown</translation>
    </message>
    <message>
        <source>Copy message with reasoning</source>
        <translation>Kopiuj wiadomość z rozumowaniem</translation>
    </message>
    <message>
        <source>Undo deleting messages</source>
        <translation>Cofnij usunięcie wiadomości</translation>
    </message>
    <message>
        <source>S&amp;top answer</source>
        <translation>Zatrz&amp;ymaj odpowiedź</translation>
    </message>
    <message>
        <source>Edit messa&amp;ge</source>
        <translation>&amp;Edytuj wiadomość</translation>
    </message>
    <message>
        <source>Regener&amp;ate answer</source>
        <translation>Generuj &amp;odpowiedź ponownie</translation>
    </message>
    <message>
        <source>Regenerate &amp;with</source>
        <translation>&amp;Generuj ponownie z</translation>
    </message>
    <message>
        <source>Continue answer</source>
        <translation>Kontynuuj odpowiedź</translation>
    </message>
    <message>
        <source>Pre&amp;vious version</source>
        <translation>Poprzednia &amp;wersja</translation>
    </message>
    <message>
        <source>Ne&amp;xt version</source>
        <translation>Nas&amp;tępna wersja</translation>
    </message>
    <message>
        <source>Open as new chat</source>
        <translation>Otwórz jako nowy czat</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Porównaj…</translation>
    </message>
    <message>
        <source>Message details…</source>
        <translation>Szczegóły wiadomości…</translation>
    </message>
    <message>
        <source>De&amp;lete message and what follows</source>
        <translation>Usuń wi&amp;adomość i następne</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Generuj ponownie</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>No message is chosen.</source>
        <translation>Nie wybrano wiadomości.</translation>
    </message>
    <message>
        <source>Only answers have reasoning.</source>
        <translation>Rozumowanie mają tylko odpowiedzi.</translation>
    </message>
    <message>
        <source>The system prompt is part of the chat&apos;s settings.</source>
        <translation>Prompt systemowy jest częścią ustawień czatu.</translation>
    </message>
    <message>
        <source>Choose a question or an answer to compare.</source>
        <translation>Wybierz pytanie lub odpowiedź do porównania.</translation>
    </message>
    <message>
        <source>There is no question to this answer.</source>
        <translation>Nie ma pytania do tej odpowiedzi.</translation>
    </message>
    <message>
        <source>Copy &amp;selection</source>
        <translation>&amp;Kopiuj zaznaczenie</translation>
    </message>
    <message>
        <source>&amp;Greedy sampling (temperature 0)</source>
        <translation>&amp;Próbkowanie zachłanne (temperatura 0)</translation>
    </message>
    <message>
        <source>&amp;Higher temperature (1.2)</source>
        <translation>&amp;Wyższa temperatura (1,2)</translation>
    </message>
    <message>
        <source>Another &amp;seed</source>
        <translation>&amp;Inne ziarno</translation>
    </message>
</context>
<context>
    <name>moire::ui::MessageDetailsDialog</name>
    <message>
        <source>Message details</source>
        <translation>Szczegóły wiadomości</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Napisano</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Znaki</translation>
    </message>
    <message>
        <source>Characters of reasoning</source>
        <translation>Znaki rozumowania</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Zmieniona</translation>
    </message>
    <message>
        <source>The text of this answer was changed by hand.</source>
        <translation>Tekst tej odpowiedzi zmieniono ręcznie.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation>jeszcze nie obliczono</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektura</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Zakończona przez</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>model</translation>
    </message>
    <message>
        <source>the token or context limit</source>
        <translation>limit tokenów lub kontekstu</translation>
    </message>
    <message>
        <source>a stop</source>
        <translation>zatrzymanie</translation>
    </message>
    <message>
        <source>an error</source>
        <translation>błąd</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Błąd</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokeny</translation>
    </message>
    <message>
        <source>Thinking tokens</source>
        <translation>Tokeny rozumowania</translation>
    </message>
    <message>
        <source>Prompt tokens</source>
        <translation>Tokeny promptu</translation>
    </message>
    <message>
        <source>Cached prompt tokens</source>
        <translation>Tokeny promptu z cache</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>Czas do pierwszego tokenu</translation>
    </message>
    <message>
        <source>Prompt speed</source>
        <translation>Szybkość promptu</translation>
    </message>
    <message>
        <source>Answer speed</source>
        <translation>Szybkość odpowiedzi</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Koniec</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Ziarno</translation>
    </message>
    <message>
        <source>Routing policy</source>
        <translation>Polityka routingu</translation>
    </message>
    <message>
        <source>as the model was trained</source>
        <translation>jak model wytrenowano</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maszyna</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Sprzęt</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>Wersja programu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>server %1, network %2</source>
        <translation>serwer %1, sieć %2</translation>
    </message>
    <message>
        <source>not available from this engine</source>
        <translation>niedostępne w tym silniku</translation>
    </message>
    <message>
        <source>Until the first token</source>
        <translation>Do pierwszego tokenu</translation>
    </message>
    <message>
        <source>Until the last token</source>
        <translation>Do ostatniego tokenu</translation>
    </message>
</context>
<context>
    <name>moire::ui::MessageField</name>
    <message>
        <source>Message</source>
        <translation>Wiadomość</translation>
    </message>
    <message>
        <source>Enter sends the message, Shift+Enter starts a new line.</source>
        <translation>Enter wysyła wiadomość, Shift+Enter zaczyna nowy wiersz.</translation>
    </message>
</context>
<context>
    <name>moire::ui::MetadataModel</name>
    <message>
        <source>Key</source>
        <translation>Klucz</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
</context>
<context>
    <name>moire::ui::MetadataView</name>
    <message>
        <source>Search metadata</source>
        <translation>Szukaj w metadanych</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadane</translation>
    </message>
    <message>
        <source>The file has no metadata.</source>
        <translation>Plik nie ma metadanych.</translation>
    </message>
    <message>
        <source>No key or value matches.</source>
        <translation>Żaden klucz ani wartość nie pasuje.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ModelDelegate</name>
    <message>
        <source>built in</source>
        <translation>wbudowany</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln część</numerusform>
            <numerusform>%Ln części</numerusform>
            <numerusform>%Ln części</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ModelInspector</name>
    <message>
        <source>No model selected</source>
        <translation>Nie zaznaczono modelu</translation>
    </message>
    <message>
        <source>Select a model to see what is in its file.</source>
        <translation>Zaznacz model, aby zobaczyć, co jest w jego pliku.</translation>
    </message>
    <message>
        <source>Template text</source>
        <translation>Tekst szablonu</translation>
    </message>
    <message>
        <source>All metadata</source>
        <translation>Wszystkie metadane</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Pokaż w folderze</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Kształt</translation>
    </message>
    <message>
        <source>Where the bytes are</source>
        <translation>Gdzie są bajty</translation>
    </message>
    <message>
        <source>Template and tokenizer</source>
        <translation>Szablon i tokenizer</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Ostrzeżenia</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Rozmieszczenie</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektura</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>Kwantyzacja</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametry</translation>
    </message>
    <message>
        <source>Active per token</source>
        <translation>Aktywne na token</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Warstwy</translation>
    </message>
    <message>
        <source>Experts per layer</source>
        <translation>Eksperci na warstwę</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Uwaga</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontekst</translation>
    </message>
    <message>
        <source>Cache at %1</source>
        <translation>Cache przy %1</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>eksperci</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>uwaga</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>embedding</translation>
    </message>
    <message>
        <source>other</source>
        <translation>inne</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>Tokenizer</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Szablon</translation>
    </message>
    <message>
        <source>This model cannot be run.</source>
        <translation>Tego modelu nie można uruchomić.</translation>
    </message>
    <message>
        <source>All metadata (%1)</source>
        <translation>Wszystkie metadane (%1)</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ścieżka</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Części</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Szybkość</translation>
    </message>
</context>
<context>
    <name>moire::ui::ModelMenu</name>
    <message>
        <source>Built in</source>
        <translation>Wbudowane</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Otwierane wcześniej</translation>
    </message>
    <message>
        <source>On servers</source>
        <translation>Na serwerach</translation>
    </message>
</context>
<context>
    <name>moire::ui::ModelTable</name>
    <message>
        <source>open</source>
        <translation>otwarty</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>wczytywany</translation>
    </message>
    <message>
        <source>%1, built in</source>
        <translation>%1, wbudowany</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln part(s)</source>
        <translation>
            <numerusform>%1, %Ln część</numerusform>
            <numerusform>%1, %Ln części</numerusform>
            <numerusform>%1, %Ln części</numerusform>
        </translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modele</translation>
    </message>
</context>
<context>
    <name>moire::ui::ModelsPage</name>
    <message>
        <source>The file of the open model has been deleted, moved or renamed. The model can be used until it is unloaded.</source>
        <translation>Plik otwartego modelu usunięto, przeniesiono lub zmieniono jego nazwę. Modelu można używać do zwolnienia go z pamięci.</translation>
    </message>
    <message numerus="yes">
        <source>Watching %Ln folder(s)</source>
        <translation>
            <numerusform>Obserwowany %Ln folder</numerusform>
            <numerusform>Obserwowane %Ln foldery</numerusform>
            <numerusform>Obserwowanych %Ln folderów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s)</source>
        <translation>
            <numerusform>%Ln folder</numerusform>
            <numerusform>%Ln foldery</numerusform>
            <numerusform>%Ln folderów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln plik</numerusform>
            <numerusform>%Ln pliki</numerusform>
            <numerusform>%Ln plików</numerusform>
        </translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>odczyt…</translation>
    </message>
    <message>
        <source>No model matches “%1”.</source>
        <translation>Żaden model nie pasuje do „%1”.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln more problem(s).</source>
        <translation>
            <numerusform>Jest jeszcze %Ln problem.</numerusform>
            <numerusform>Są jeszcze %Ln problemy.</numerusform>
            <numerusform>Jest jeszcze %Ln problemów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Usuń folder</translation>
    </message>
    <message>
        <source>&amp;Open model…</source>
        <translation>&amp;Otwórz model…</translation>
    </message>
    <message>
        <source>Add models &amp;folder…</source>
        <translation>Dodaj folder &amp;modeli…</translation>
    </message>
    <message>
        <source>A&amp;dd server…</source>
        <translation>Dodaj &amp;serwer…</translation>
    </message>
    <message>
        <source>&amp;Rescan models</source>
        <translation>&amp;Przeskanuj modele ponownie</translation>
    </message>
    <message>
        <source>&amp;Load selected model</source>
        <translation>Wczy&amp;taj zaznaczony model</translation>
    </message>
    <message>
        <source>&amp;Unload model</source>
        <translation>&amp;Zwolnij model z pamięci</translation>
    </message>
    <message>
        <source>&amp;Show model in folder</source>
        <translation>Pokaż model w &amp;folderze</translation>
    </message>
    <message>
        <source>&amp;Copy path of model</source>
        <translation>&amp;Kopiuj ścieżkę modelu</translation>
    </message>
    <message>
        <source>Re&amp;move model from list</source>
        <translation>&amp;Usuń model z listy</translation>
    </message>
    <message>
        <source>&amp;Filter models</source>
        <translation>&amp;Filtruj modele</translation>
    </message>
    <message>
        <source>Model i&amp;nspector</source>
        <translation>&amp;Inspektor modelu</translation>
    </message>
    <message>
        <source>Open model</source>
        <translation>Otwórz model</translation>
    </message>
    <message>
        <source>GGUF models (*.gguf)</source>
        <translation>Modele GGUF (*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Add models folder</source>
        <translation>Dodaj folder modeli</translation>
    </message>
    <message>
        <source>“%1” does not exist or cannot be accessed.</source>
        <translation>„%1” nie istnieje lub jest niedostępny.</translation>
    </message>
    <message>
        <source>“%1” was removed from the list; the file is untouched.</source>
        <translation>„%1” usunięto z listy; plik jest nietknięty.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>The open model still runs with the placement it was loaded with.</source>
        <translation>Otwarty model nadal działa z rozmieszczeniem, z którym go wczytano.</translation>
    </message>
    <message>
        <source>Reload now</source>
        <translation>Wczytaj ponownie</translation>
    </message>
    <message>
        <source>Loading was cancelled; the model that was open still is.</source>
        <translation>Wczytywanie anulowano; poprzednio otwarty model nadal jest otwarty.</translation>
    </message>
    <message>
        <source>Loading was cancelled. No model is open.</source>
        <translation>Wczytywanie anulowano. Żaden model nie jest otwarty.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modele</translation>
    </message>
    <message>
        <source>Filter models</source>
        <translation>Filtruj modele</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Dodaj folder…</translation>
    </message>
    <message>
        <source>Add server…</source>
        <translation>Dodaj serwer…</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Otwórz plik…</translation>
    </message>
    <message>
        <source>Your own models</source>
        <translation>Twoje własne modele</translation>
    </message>
    <message>
        <source>Add a folder with GGUF files. Moire reads what their headers say, shows which of them fit on this machine, and watches the folder for changes. Nothing is copied or changed. A folder dropped here is added, a file is opened.</source>
        <translation>Dodaj folder z plikami GGUF. Moire odczyta ich nagłówki, pokaże, które mieszczą się na tej maszynie, i będzie obserwować zmiany w folderze. Niczego nie kopiuje ani nie zmienia. Upuszczony tu folder zostanie dodany, a plik otwarty.</translation>
    </message>
    <message>
        <source>Nothing is downloaded unless you ask · &lt;a href=&quot;network&quot;&gt;what would connect where&lt;/a&gt;</source>
        <translation>Nic nie jest pobierane, jeśli o to nie poprosisz · &lt;a href=&quot;network&quot;&gt;co i dokąd by się łączyło&lt;/a&gt;</translation>
    </message>
</context>
<context>
    <name>moire::ui::Notices</name>
    <message numerus="yes">
        <source>%Ln earlier notice(s)</source>
        <translation>
            <numerusform>%Ln wcześniejsze powiadomienie</numerusform>
            <numerusform>%Ln wcześniejsze powiadomienia</numerusform>
            <numerusform>%Ln wcześniejszych powiadomień</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::PaletteModel</name>
    <message>
        <source>No command, model or chat matches.</source>
        <translation>Żadne polecenie, model ani czat nie pasuje.</translation>
    </message>
</context>
<context>
    <name>moire::ui::PictureCard</name>
    <message>
        <source>Save as picture or table</source>
        <translation>Zapisz jako obraz lub tabelę</translation>
    </message>
    <message>
        <source>Save as table</source>
        <translation>Zapisz jako tabelę</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Zapisz: %1</translation>
    </message>
    <message>
        <source>PNG image…</source>
        <translation>Obraz PNG…</translation>
    </message>
    <message>
        <source>SVG drawing…</source>
        <translation>Rysunek SVG…</translation>
    </message>
    <message>
        <source>CSV table…</source>
        <translation>Tabela CSV…</translation>
    </message>
    <message>
        <source>NumPy array…</source>
        <translation>Tablica NumPy…</translation>
    </message>
</context>
<context>
    <name>moire::ui::PlacementRow</name>
    <message>
        <source>Context</source>
        <translation>Kontekst</translation>
    </message>
    <message>
        <source>Cache type</source>
        <translation>Typ cache</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Wątki</translation>
    </message>
    <message>
        <source>Tokens of prompt and answer that the model can see.</source>
        <translation>Tokeny promptu i odpowiedzi, które model może widzieć.</translation>
    </message>
    <message>
        <source>Type of the keys and values kept for every token: Q8_0 takes about half the memory of F16, F32 twice as much.</source>
        <translation>Typ kluczy i wartości przechowywanych dla każdego tokenu: Q8_0 zajmuje około połowy pamięci F16, F32 dwa razy tyle.</translation>
    </message>
    <message>
        <source>Threads that compute on the CPU.</source>
        <translation>Wątki liczące na CPU.</translation>
    </message>
    <message>
        <source>Context %1</source>
        <translation>Kontekst %1</translation>
    </message>
    <message>
        <source>Context auto</source>
        <translation>Kontekst auto</translation>
    </message>
    <message>
        <source>Cache %1</source>
        <translation>Cache %1</translation>
    </message>
    <message>
        <source>Threads auto</source>
        <translation>Wątki auto</translation>
    </message>
    <message>
        <source>Threads %1</source>
        <translation>Wątki %1</translation>
    </message>
    <message numerus="yes">
        <source>GPU, %Ln layer(s)</source>
        <translation>
            <numerusform>GPU, %Ln warstwa</numerusform>
            <numerusform>GPU, %Ln warstwy</numerusform>
            <numerusform>GPU, %Ln warstw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>CPU, %Ln layer(s)</source>
        <translation>
            <numerusform>CPU, %Ln warstwa</numerusform>
            <numerusform>CPU, %Ln warstwy</numerusform>
            <numerusform>CPU, %Ln warstw</numerusform>
        </translation>
    </message>
    <message>
        <source>no GPU: %1</source>
        <translation>bez GPU: %1</translation>
    </message>
    <message>
        <source>Needs %1 of the %2 that are free.</source>
        <translation>Potrzebuje %1 z %2 wolnych.</translation>
    </message>
    <message numerus="yes">
        <source>Needs %1, but only %2 are free: choose a context of at most %Ln token(s).</source>
        <translation>
            <numerusform>Potrzebuje %1, a wolne jest tylko %2: wybierz kontekst najwyżej %Ln tokenu.</numerusform>
            <numerusform>Potrzebuje %1, a wolne jest tylko %2: wybierz kontekst najwyżej %Ln tokenów.</numerusform>
            <numerusform>Potrzebuje %1, a wolne jest tylko %2: wybierz kontekst najwyżej %Ln tokenów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs %1, but only %2 are free: weights would be read from the file for every token.</source>
        <translation>Potrzebuje %1, a wolne jest tylko %2: wagi byłyby czytane z pliku dla każdego tokenu.</translation>
    </message>
</context>
<context>
    <name>moire::ui::PolicyButtons</name>
    <message>
        <source>bias</source>
        <translation>bias</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>wszystkie warstwy</translation>
    </message>
    <message>
        <source>off</source>
        <translation>wyłącz</translation>
    </message>
    <message>
        <source>The router chooses another expert instead of the selected one</source>
        <translation>Router wybiera innego eksperta zamiast zaznaczonego</translation>
    </message>
    <message>
        <source>mute</source>
        <translation>wycisz</translation>
    </message>
    <message>
        <source>The selected expert is chosen as before, but its output is left out</source>
        <translation>Zaznaczony ekspert jest wybierany jak dotąd, ale jego wyjście jest pomijane</translation>
    </message>
    <message>
        <source>force</source>
        <translation>wymuś</translation>
    </message>
    <message>
        <source>The selected expert is always chosen</source>
        <translation>Zaznaczony ekspert jest zawsze wybierany</translation>
    </message>
    <message>
        <source>Added to the router&apos;s score of the selected expert before the choice</source>
        <translation>Dodawane przed wyborem do oceny, jaką router daje zaznaczonemu ekspertowi</translation>
    </message>
    <message>
        <source>Number of experts per token, and random experts, in all layers</source>
        <translation>Liczba ekspertów na token oraz losowi eksperci, we wszystkich warstwach</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) per token, as the model does</source>
        <translation>
            <numerusform>%Ln ekspert na token, jak w modelu</numerusform>
            <numerusform>%Ln eksperci na token, jak w modelu</numerusform>
            <numerusform>%Ln ekspertów na token, jak w modelu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) per token</source>
        <translation>
            <numerusform>%Ln ekspert na token</numerusform>
            <numerusform>%Ln eksperci na token</numerusform>
            <numerusform>%Ln ekspertów na token</numerusform>
        </translation>
    </message>
    <message>
        <source>Random experts</source>
        <translation>Losowi eksperci</translation>
    </message>
    <message>
        <source>The open model has no experts</source>
        <translation>Otwarty model nie ma ekspertów</translation>
    </message>
    <message>
        <source>Expert %1 of layer %2: %3</source>
        <translation>Ekspert %1 warstwy %2: %3</translation>
    </message>
    <message>
        <source>%1: select an expert first</source>
        <translation>%1: najpierw zaznacz eksperta</translation>
    </message>
</context>
<context>
    <name>moire::ui::PolicyChip</name>
    <message>
        <source>%1 off</source>
        <translation>%1 wyłączony</translation>
    </message>
    <message>
        <source>%1 muted</source>
        <translation>%1 wyciszony</translation>
    </message>
    <message>
        <source>%1 forced</source>
        <translation>%1 wymuszony</translation>
    </message>
    <message>
        <source>%1 bias %2</source>
        <translation>%1 bias %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln routing rule(s)</source>
        <translation>
            <numerusform>%Ln reguła routingu</numerusform>
            <numerusform>%Ln reguły routingu</numerusform>
            <numerusform>%Ln reguł routingu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) per token</source>
        <translation>
            <numerusform>%Ln ekspert na token</numerusform>
            <numerusform>%Ln eksperci na token</numerusform>
            <numerusform>%Ln ekspertów na token</numerusform>
        </translation>
    </message>
    <message>
        <source>random experts, seed %1</source>
        <translation>losowi eksperci, ziarno %1</translation>
    </message>
    <message>
        <source>Routing policy of this chat, for its next answers</source>
        <translation>Polityka routingu tego czatu, dla następnych odpowiedzi</translation>
    </message>
    <message>
        <source>Routing policy: %1</source>
        <translation>Polityka routingu: %1</translation>
    </message>
    <message>
        <source>Clear the routing policy</source>
        <translation>Wyczyść politykę routingu</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Usuń: %1</translation>
    </message>
    <message>
        <source>random experts</source>
        <translation>losowi eksperci</translation>
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
        <translation>Wstawia prompt do pola wiadomości</translation>
    </message>
</context>
<context>
    <name>moire::ui::PromptListsDialog</name>
    <message>
        <source>Each prompt is a message of a chat</source>
        <translation>Każdy prompt jest wiadomością czatu</translation>
    </message>
    <message>
        <source>Read and compare</source>
        <translation>Odczytaj i porównaj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Compare two lists of prompts</source>
        <translation>Porównaj dwie listy promptów</translation>
    </message>
    <message>
        <source>Does the model use other experts for the prompts of A than for those of B? It reads all prompts without answering them. The null exchanges the labels of whole prompts, so give ten or more in each list.</source>
        <translation>Czy model używa do promptów z A innych ekspertów niż do promptów z B? Czyta wszystkie prompty, nie odpowiadając na nie. Rozkład zerowy zamienia etykiety całych promptów, więc podaj co najmniej dziesięć w każdej liście.</translation>
    </message>
    <message>
        <source>Prompts of A</source>
        <translation>Prompty A</translation>
    </message>
    <message>
        <source>Write a poem about rain.
Write a poem about a lighthouse.</source>
        <translation>Napisz wiersz o deszczu.
Napisz wiersz o latarni morskiej.</translation>
    </message>
    <message>
        <source>Prompts of B</source>
        <translation>Prompty B</translation>
    </message>
    <message>
        <source>Why is the sky blue?
What is a half-life?</source>
        <translation>Dlaczego niebo jest niebieskie?
Co to jest czas połowicznego rozpadu?</translation>
    </message>
    <message>
        <source>In the chat format of the model. Otherwise as raw text.</source>
        <translation>W formacie czatu modelu. W przeciwnym razie jako surowy tekst.</translation>
    </message>
    <message>
        <source>Tokens read</source>
        <translation>Odczytane tokeny</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 z %2 tokenów</translation>
    </message>
    <message>
        <source>The prompts were not read. %1</source>
        <translation>Nie odczytano promptów. %1</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Z pliku…</translation>
    </message>
    <message>
        <source>Text with one prompt a line, or JSON lines with &quot;prompt&quot;, &quot;question&quot; or &quot;text&quot;</source>
        <translation>Tekst z jednym promptem w wierszu albo wiersze JSON z &quot;prompt&quot;, &quot;question&quot; lub &quot;text&quot;</translation>
    </message>
    <message>
        <source>%1 from a file</source>
        <translation>%1 z pliku</translation>
    </message>
    <message>
        <source>%1, one a line</source>
        <translation>%1, po jednym w wierszu</translation>
    </message>
    <message>
        <source>One prompt a line, for example:</source>
        <translation>Jeden prompt w wierszu, na przykład:</translation>
    </message>
    <message>
        <source>Prompts of %1</source>
        <translation>Prompty %1</translation>
    </message>
    <message>
        <source>Prompts (*.txt *.jsonl)</source>
        <translation>Prompty (*.txt *.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Open a model on the Models page first.</source>
        <translation>Najpierw otwórz model na stronie Modele.</translation>
    </message>
    <message>
        <source>The open model is dense: it has no experts to compare. Open a Mixture-of-Experts model.</source>
        <translation>Otwarty model jest gęsty: nie ma ekspertów do porównania. Otwórz model Mixture-of-Experts.</translation>
    </message>
    <message>
        <source>list %1</source>
        <translation>lista %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two lists of prompts</comment>
        <translation>%1 i %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s)</source>
        <translation>
            <numerusform>%Ln prompt</numerusform>
            <numerusform>%Ln prompty</numerusform>
            <numerusform>%Ln promptów</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting tokens…</source>
        <translation>Liczenie tokenów…</translation>
    </message>
</context>
<context>
    <name>moire::ui::PromptsDialog</name>
    <message>
        <source>Add prompts</source>
        <translation>Dodaj prompty</translation>
    </message>
    <message>
        <source>Prompts, one per line</source>
        <translation>Prompty, po jednym w wierszu</translation>
    </message>
    <message>
        <source>One prompt per line</source>
        <translation>Jeden prompt w wierszu</translation>
    </message>
    <message>
        <source>Files of prompts</source>
        <translation>Pliki z promptami</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Z pliku…</translation>
    </message>
    <message>
        <source>JSON lines with prompt and answer, or text with a prompt on each line</source>
        <translation>Wiersze JSON z promptem i odpowiedzią albo tekst z promptem w każdym wierszu</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Najwyżej</translation>
    </message>
    <message>
        <source>File of prompts</source>
        <translation>Plik z promptami</translation>
    </message>
    <message>
        <source>Prompts (*.jsonl *.json *.txt);;All files (*)</source>
        <translation>Prompty (*.jsonl *.json *.txt);;Wszystkie pliki (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new prompt(s). Those that the experiment asks already are left out.</source>
        <translation>
            <numerusform>%Ln nowy prompt. Te, które już są w eksperymencie, są pomijane.</numerusform>
            <numerusform>%Ln nowe prompty. Te, które już są w eksperymencie, są pomijane.</numerusform>
            <numerusform>%Ln nowych promptów. Te, które już są w eksperymencie, są pomijane.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
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
        <translation>nazwa</translation>
    </message>
    <message>
        <source>value</source>
        <translation>wartość</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>jednostka</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>pokazano</translation>
    </message>
    <message>
        <source>note</source>
        <translation>uwagi</translation>
    </message>
</context>
<context>
    <name>moire::ui::ReadyExperiments</name>
    <message>
        <source>Prompts beside each other</source>
        <translation>Prompty obok siebie</translation>
    </message>
    <message>
        <source>An experiment answers the same prompts under several settings, and says what differs, by how much, and how sure that is. These run on the built-in model within minutes; each answers one question.</source>
        <translation>Eksperyment odpowiada na te same prompty przy różnych ustawieniach i mówi, co się różni, o ile i z jaką pewnością. Te działają na wbudowanym modelu w ciągu kilku minut; każdy odpowiada na jedno pytanie.</translation>
    </message>
    <message>
        <source>Open a definition…</source>
        <translation>Otwórz definicję…</translation>
    </message>
    <message>
        <source>Keeps a copy of this experiment and shows it</source>
        <translation>Zachowuje kopię tego eksperymentu i ją pokazuje</translation>
    </message>
</context>
<context>
    <name>moire::ui::ReasonerRow</name>
    <message>
        <source>Reason with</source>
        <translation>Rozumowanie przez</translation>
    </message>
    <message>
        <source>Template in which the reasoning is handed over</source>
        <translation>Szablon, w którym przekazywane jest rozumowanie</translation>
    </message>
    <message>
        <source>The model that answers</source>
        <translation>Model, który odpowiada</translation>
    </message>
    <message>
        <source>Reason with %1</source>
        <translation>Rozumowanie przez %1</translation>
    </message>
    <message>
        <source>That model thinks about the question first. The open one then answers this text, with {question} and {reasoning} filled in. Models of this machine are loaded beside the open one.</source>
        <translation>Ten model najpierw zastanawia się nad pytaniem. Otwarty odpowiada potem na ten tekst, z uzupełnionymi {question} i {reasoning}. Modele tej maszyny są wczytywane obok otwartego.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ReasoningPanel</name>
    <message>
        <source>Stop thinking now</source>
        <translation>Zakończ rozumowanie</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Rozumowanie</translation>
    </message>
    <message>
        <source>Steps of the reasoning</source>
        <translation>Kroki rozumowania</translation>
    </message>
    <message>
        <source>step</source>
        <translation>krok</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokeny</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>pewność</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>dryf</translation>
    </message>
    <message>
        <source>Steps of the reasoning, as a table</source>
        <translation>Kroki rozumowania, jako tabela</translation>
    </message>
    <message>
        <source>How different the experts of neighbouring stretches of 16 tokens are: 0 for the same, 1 for none in common. Drift between steps is meaningful only if it exceeds the drift within steps.</source>
        <translation>Jak różni są eksperci sąsiednich odcinków po 16 tokenów: 0 to ci sami, 1 to żaden wspólny. Dryf między krokami ma znaczenie tylko wtedy, gdy przewyższa dryf wewnątrz kroków.</translation>
    </message>
    <message>
        <source>Ends the reasoning; the model then gives its answer</source>
        <translation>Kończy rozumowanie; model podaje wtedy odpowiedź</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>rozumowanie</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>routing drift</source>
        <translation>dryf routingu</translation>
    </message>
    <message>
        <source>The steps of the reasoning, with tokens, seconds and confidence. They appear when a model thinks before it answers.</source>
        <translation>Kroki rozumowania, z tokenami, sekundami i pewnością. Pojawiają się, gdy model rozumuje przed odpowiedzią.</translation>
    </message>
    <message>
        <source>This answer was given without reasoning.</source>
        <translation>Tej odpowiedzi udzielono bez rozumowania.</translation>
    </message>
    <message>
        <source>Reading the tokens…</source>
        <translation>Odczyt tokenów…</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln token(s) · %2 s</source>
        <translation>
            <numerusform>%L1 z %Ln tokenu · %2 s</numerusform>
            <numerusform>%L1 z %Ln tokenów · %2 s</numerusform>
            <numerusform>%L1 z %Ln tokenów · %2 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) · %1 s</source>
        <translation>
            <numerusform>%Ln token · %1 s</numerusform>
            <numerusform>%Ln tokeny · %1 s</numerusform>
            <numerusform>%Ln tokenów · %1 s</numerusform>
        </translation>
    </message>
    <message>
        <source>Routing drift: not available, because no routing is saved with this answer.</source>
        <translation>Dryf routingu: niedostępny, bo z tą odpowiedzią nie zapisano routingu.</translation>
    </message>
    <message numerus="yes">
        <source>Routing drift: not available, because the reasoning is longer than %Ln token(s).</source>
        <translation>
            <numerusform>Dryf routingu: niedostępny, bo rozumowanie jest dłuższe niż %Ln token.</numerusform>
            <numerusform>Dryf routingu: niedostępny, bo rozumowanie jest dłuższe niż %Ln tokeny.</numerusform>
            <numerusform>Dryf routingu: niedostępny, bo rozumowanie jest dłuższe niż %Ln tokenów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Routing drift: reading the tokens…</source>
        <translation>Dryf routingu: odczyt tokenów…</translation>
    </message>
    <message>
        <source>Routing drift: too few steps of 32 tokens or more to compare.</source>
        <translation>Dryf routingu: za mało kroków po co najmniej 32 tokeny do porównania.</translation>
    </message>
    <message>
        <source>Routing drift: between steps %1 (N %2), within steps %3 (N %4)</source>
        <translation>Dryf routingu: między krokami %1 (N %2), wewnątrz kroków %3 (N %4)</translation>
    </message>
    <message>
        <source>“%1” %2 times in a row</source>
        <comment>a loop</comment>
        <translation>„%1” %2 razy z rzędu</translation>
    </message>
    <message>
        <source>%1 (repeats step %2)</source>
        <translation>%1 (powtarza krok %2)</translation>
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
        <translation>Routing</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Odtwórz</translation>
    </message>
    <message>
        <source>What is compared along the tokens of the first answer</source>
        <translation>Co jest porównywane wzdłuż tokenów pierwszej odpowiedzi</translation>
    </message>
    <message>
        <source>KL a token</source>
        <translation>KL na token</translation>
    </message>
    <message>
        <source>routing difference</source>
        <translation>różnica routingu</translation>
    </message>
    <message>
        <source>first difference</source>
        <translation>pierwsza różnica</translation>
    </message>
    <message>
        <source>same tokens</source>
        <translation>te same tokeny</translation>
    </message>
    <message>
        <source>What the change did, beside its control and another seed</source>
        <translation>Co dała zmiana, obok jej kontroli i innego ziarna</translation>
    </message>
    <message>
        <source>Ask something first: an answer can then be given again with another routing.</source>
        <translation>Najpierw o coś zapytaj: odpowiedź można potem powtórzyć z innym routingiem.</translation>
    </message>
    <message>
        <source>Wait for the end of the answer.</source>
        <translation>Poczekaj na koniec odpowiedzi.</translation>
    </message>
    <message>
        <source>Open the model that gave this answer to replay it.</source>
        <translation>Otwórz model, który dał tę odpowiedź, aby ją odtworzyć.</translation>
    </message>
    <message>
        <source>Change the routing first: select an expert in the map, and turn it off, mute or force it.</source>
        <translation>Najpierw zmień routing: zaznacz eksperta na mapie i wyłącz go, wycisz lub wymuś.</translation>
    </message>
    <message>
        <source>replay</source>
        <translation>odtworzenie</translation>
    </message>
    <message>
        <source>runs of the replay</source>
        <translation>przebiegi odtworzenia</translation>
    </message>
    <message>
        <source>route replay</source>
        <translation>odtworzenie tras</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Replaying with %1: %2</source>
        <translation>Odtwarzanie (%1): %2</translation>
    </message>
    <message>
        <source>The answer was not replayed. %1</source>
        <translation>Odpowiedzi nie odtworzono. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, along the %Ln token(s) of the first answer. The new answer is kept as a branch.</source>
        <translation>
            <numerusform>%1, wzdłuż %Ln tokenu pierwszej odpowiedzi. Nowa odpowiedź zostaje jako gałąź.</numerusform>
            <numerusform>%1, wzdłuż %Ln tokenów pierwszej odpowiedzi. Nowa odpowiedź zostaje jako gałąź.</numerusform>
            <numerusform>%1, wzdłuż %Ln tokenów pierwszej odpowiedzi. Nowa odpowiedź zostaje jako gałąź.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gives this answer again with %1, and compares.</source>
        <translation>Daje tę odpowiedź ponownie, ze zmianą: %1, i porównuje.</translation>
    </message>
    <message>
        <source>first difference: token %1</source>
        <translation>pierwsza różnica: token %1</translation>
    </message>
    <message>
        <source>the same text</source>
        <translation>ten sam tekst</translation>
    </message>
    <message>
        <source>control: %1</source>
        <translation>kontrola: %1</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>KL, nats</source>
        <translation>KL, nat</translation>
    </message>
    <message>
        <source>Δ log p, nats</source>
        <translation>Δ log p, nat</translation>
    </message>
    <message>
        <source>%1, along the tokens of the first answer</source>
        <translation>%1, wzdłuż tokenów pierwszej odpowiedzi</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>token %1</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>brak różnicy</translation>
    </message>
    <message>
        <source>no control</source>
        <translation>brak kontroli</translation>
    </message>
    <message>
        <source>another seed (null)</source>
        <translation>inne ziarno (rozkład zerowy)</translation>
    </message>
    <message>
        <source>The same change of another expert of the layer, drawn from those this answer used</source>
        <translation>Ta sama zmiana innego eksperta warstwy, wylosowanego spośród użytych w tej odpowiedzi</translation>
    </message>
    <message>
        <source>How much the text changes by chance. Along the same tokens, a seed changes nothing.</source>
        <translation>Jak bardzo tekst zmienia się przypadkowo. Wzdłuż tych samych tokenów ziarno niczego nie zmienia.</translation>
    </message>
    <message>
        <source>The text is the same.</source>
        <translation>Tekst jest ten sam.</translation>
    </message>
    <message>
        <source>From token %1 on
before: %2
after: %3</source>
        <translation>Od tokenu %1
przed: %2
po: %3</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>log-probability, nats</source>
        <translation>log-prawdopodobieństwo, nat</translation>
    </message>
    <message>
        <source>after the change, nats</source>
        <translation>po zmianie, nat</translation>
    </message>
    <message>
        <source>control: log-probability, nats</source>
        <translation>kontrola: log-prawdopodobieństwo, nat</translation>
    </message>
    <message>
        <source>control: KL, nats</source>
        <translation>kontrola: KL, nat</translation>
    </message>
    <message>
        <source>control: routing difference</source>
        <translation>kontrola: różnica routingu</translation>
    </message>
    <message>
        <source>run</source>
        <translation>przebieg</translation>
    </message>
    <message>
        <source>routing policy</source>
        <translation>polityka routingu</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>ziarno</translation>
    </message>
    <message>
        <source>mean KL, nats</source>
        <translation>średnie KL, nat</translation>
    </message>
    <message>
        <source>mean Δ log p</source>
        <translation>średnie Δ log p</translation>
    </message>
    <message>
        <source>mean routing difference</source>
        <translation>średnia różnica routingu</translation>
    </message>
    <message>
        <source>change</source>
        <translation>zmiana</translation>
    </message>
    <message>
        <source>control</source>
        <translation>kontrola</translation>
    </message>
</context>
<context>
    <name>moire::ui::RouteForcingBox</name>
    <message>
        <source>force these routes on</source>
        <translation>wymuś te trasy na</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Route replay</source>
        <translation>Odtworzenie tras</translation>
    </message>
    <message>
        <source>Another quantisation, or another model with the same layers and experts</source>
        <translation>Inna kwantyzacja lub inny model z tymi samymi warstwami i ekspertami</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>warstwa</translation>
    </message>
    <message>
        <source>same experts</source>
        <translation>ci sami eksperci</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>przypadkowo</translation>
    </message>
    <message>
        <source>same first expert</source>
        <translation>ten sam pierwszy ekspert</translation>
    </message>
    <message>
        <source>How far the model would have chosen the same experts, by layer</source>
        <translation>Na ile model wybrałby tych samych ekspertów, po warstwach</translation>
    </message>
    <message>
        <source>The routes of an answer can be forced on another quantisation: how far would it have chosen the same experts by itself?</source>
        <translation>Trasy odpowiedzi można wymusić na innej kwantyzacji: na ile sama wybrałaby tych samych ekspertów?</translation>
    </message>
    <message>
        <source>Wait for the end of the answer.</source>
        <translation>Poczekaj na koniec odpowiedzi.</translation>
    </message>
    <message>
        <source>No routing is saved with this answer.</source>
        <translation>Z tą odpowiedzią nie zapisano routingu.</translation>
    </message>
    <message>
        <source>Open a model first.</source>
        <translation>Najpierw otwórz model.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (gave this answer)</source>
        <translation>%1 (dał tę odpowiedź)</translation>
    </message>
    <message>
        <source>No model of this shape in the library</source>
        <translation>W bibliotece nie ma modelu o tym kształcie</translation>
    </message>
    <message>
        <source>Forcing the routes on %1: %2</source>
        <translation>Wymuszanie tras na %1: %2</translation>
    </message>
    <message>
        <source>The routes were not forced. %1</source>
        <translation>Nie wymuszono tras. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 would have chosen %2 of the experts itself (%3 by chance), over %Ln token(s). Mean log-probability of the answer: %4 nats as given, %5 with these routes.</source>
        <translation>
            <numerusform>%1 sam wybrałby %2 ekspertów (przypadkowo %3), w %Ln tokenie. Średnie log-prawdopodobieństwo odpowiedzi: %4 nat w oryginale, %5 z tymi trasami.</numerusform>
            <numerusform>%1 sam wybrałby %2 ekspertów (przypadkowo %3), w %Ln tokenach. Średnie log-prawdopodobieństwo odpowiedzi: %4 nat w oryginale, %5 z tymi trasami.</numerusform>
            <numerusform>%1 sam wybrałby %2 ekspertów (przypadkowo %3), w %Ln tokenach. Średnie log-prawdopodobieństwo odpowiedzi: %4 nat w oryginale, %5 z tymi trasami.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a model of the same shape: the routes of this answer are forced on it, and compared with what it would have chosen itself.</source>
        <translation>Wybierz model o tym samym kształcie: trasy tej odpowiedzi zostaną na nim wymuszone i porównane z tym, co wybrałby sam.</translation>
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
        <translation>Różnica routingu</translation>
    </message>
    <message>
        <source>Experts by how surely they differ</source>
        <translation>Eksperci według pewności różnicy</translation>
    </message>
    <message>
        <source>layer.expert</source>
        <translation>warstwa.ekspert</translation>
    </message>
    <message>
        <source>difference of shares</source>
        <translation>różnica udziałów</translation>
    </message>
    <message>
        <source>p, corrected</source>
        <translation>p, skorygowane</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>wybory</translation>
    </message>
    <message>
        <source>Where a variant chose other experts than the baseline, once both have answers. The variant is chosen in the table.</source>
        <translation>Gdzie wariant wybrał innych ekspertów niż bazowy, gdy oba mają odpowiedzi. Wariant wybiera się w tabeli.</translation>
    </message>
</context>
<context>
    <name>moire::ui::RulesForm</name>
    <message>
        <source>Add rule</source>
        <translation>Dodaj regułę</translation>
    </message>
    <message>
        <source>Off: an expert is never chosen. Mute: it is chosen, but its output is left out. Force: it is always chosen. Bias: its score is changed.</source>
        <translation>Wyłącz: ekspert nigdy nie jest wybierany. Wycisz: jest wybierany, ale jego wyjście jest pomijane. Wymuś: jest zawsze wybierany. Bias: jego ocena jest zmieniana.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>wyłącz</translation>
    </message>
    <message>
        <source>mute</source>
        <translation>wycisz</translation>
    </message>
    <message>
        <source>force</source>
        <translation>wymuś</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>bias</translation>
    </message>
    <message>
        <source>layer, or *</source>
        <translation>warstwa lub *</translation>
    </message>
    <message>
        <source>expert, from 0</source>
        <translation>ekspert, od 0</translation>
    </message>
    <message>
        <source>added, such as 1.5</source>
        <translation>dodawane, np. 1.5</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>Usuń tę regułę</translation>
    </message>
    <message>
        <source>Rule %1: what it does</source>
        <translation>Reguła %1: co robi</translation>
    </message>
    <message>
        <source>Rule %1: layer</source>
        <translation>Reguła %1: warstwa</translation>
    </message>
    <message>
        <source>Rule %1: expert</source>
        <translation>Reguła %1: ekspert</translation>
    </message>
    <message>
        <source>Rule %1: added to the score</source>
        <translation>Reguła %1: dodawane do oceny</translation>
    </message>
    <message>
        <source>rule %1: %2</source>
        <translation>reguła %1: %2</translation>
    </message>
</context>
<context>
    <name>moire::ui::ServerDialog</name>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>not available from this engine</source>
        <translation>niedostępne w tym silniku</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>nie testowano</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>Dodaj serwer</translation>
    </message>
    <message>
        <source>Change server</source>
        <translation>Zmień serwer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>for example “Cluster”</source>
        <translation>na przykład „Klaster”</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klucz</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>bez zmian</translation>
    </message>
    <message>
        <source>The key is kept by the system&apos;s secret service. Where there is none, it is kept in memory until Moire is closed.</source>
        <translation>Klucz przechowuje systemowa usługa sekretów. Gdzie jej nie ma, pozostaje w pamięci do zamknięcia Moire.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>the server&apos;s first one</source>
        <translation>pierwszy z serwera</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Plik certyfikatu</translation>
    </message>
    <message>
        <source>those of the system</source>
        <translation>systemowe</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Wybierz plik…</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>Certyfikaty (*.pem *.crt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>Czekanie na odpowiedź</translation>
    </message>
    <message>
        <source>Wait between pieces</source>
        <translation>Czekanie między porcjami</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Ask for log-probabilities and alternatives</source>
        <translation>Pobieraj log-prawdopodobieństwa i alternatywy</translation>
    </message>
    <message>
        <source>Ask for routed experts (tokens are then shown at the end of an answer)</source>
        <translation>Pobieraj routowanych ekspertów (tokeny są wtedy pokazywane na końcu odpowiedzi)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testuj</translation>
    </message>
    <message>
        <source>Lists the server&apos;s models and asks for an answer of a few tokens.</source>
        <translation>Pobiera listę modeli serwera i prosi o odpowiedź z kilku tokenów.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Warstwy</translation>
    </message>
    <message>
        <source>of these dense, at the start</source>
        <translation>z tego gęste, na początku</translation>
    </message>
    <message>
        <source>Experts in a layer</source>
        <translation>Eksperci w warstwie</translation>
    </message>
    <message>
        <source>Experts per token</source>
        <translation>Eksperci na token</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>This connection is not encrypted: whoever is between can read chats and the key.</source>
        <translation>To połączenie nie jest szyfrowane: ktoś po drodze może odczytać czaty i klucz.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Pytanie do %1…</translation>
    </message>
    <message numerus="yes">
        <source>yes, with %Ln alternative(s)</source>
        <translation>
            <numerusform>tak, z %Ln alternatywą</numerusform>
            <numerusform>tak, z %Ln alternatywami</numerusform>
            <numerusform>tak, z %Ln alternatywami</numerusform>
        </translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontekst</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokeny</numerusform>
            <numerusform>%Ln tokenów</numerusform>
        </translation>
    </message>
    <message>
        <source>First piece after</source>
        <translation>Pierwsza porcja po</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>Strumieniowanie</translation>
    </message>
    <message>
        <source>Log-probabilities</source>
        <translation>Log-prawdopodobieństwa</translation>
    </message>
    <message>
        <source>Routed experts</source>
        <translation>Routowani eksperci</translation>
    </message>
    <message>
        <source>Tokenisation</source>
        <translation>Tokenizacja</translation>
    </message>
    <message>
        <source>The server answered.</source>
        <translation>Serwer odpowiedział.</translation>
    </message>
    <message>
        <source>There are too many servers. Remove one first.</source>
        <translation>Jest za dużo serwerów. Najpierw usuń któryś.</translation>
    </message>
    <message>
        <source>The key of “%1” is kept by the system&apos;s secret service.</source>
        <translation>Klucz „%1” przechowuje systemowa usługa sekretów.</translation>
    </message>
    <message>
        <source>There is no secret service: the key of “%1” is kept in memory until Moire is closed.</source>
        <translation>Nie ma usługi sekretów: klucz „%1” pozostaje w pamięci do zamknięcia Moire.</translation>
    </message>
    <message>
        <source>Times of its own</source>
        <translation>Własne czasy</translation>
    </message>
</context>
<context>
    <name>moire::ui::ServersBlock</name>
    <message>
        <source>On servers</source>
        <translation>Na serwerach</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>W użyciu</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Użyj</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Użyj: %1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Zmień…</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Zmień: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Usuń %1</translation>
    </message>
    <message>
        <source>“%1” was removed, with its key. Chats with it stay.</source>
        <translation>„%1” usunięto wraz z kluczem. Czaty z nim zostają.</translation>
    </message>
    <message>
        <source>“%1” has no model yet. Test the server to choose one.</source>
        <translation>„%1” nie ma jeszcze modelu. Przetestuj serwer, aby go wybrać.</translation>
    </message>
</context>
<context>
    <name>moire::ui::Serving</name>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Stop serving other programs</source>
        <translation>Przestań obsługiwać inne programy</translation>
    </message>
    <message>
        <source>Serve ot&amp;her programs…</source>
        <translation>Obsługuj &amp;inne programy…</translation>
    </message>
    <message>
        <source>other programs are not served</source>
        <translation>inne programy nie są obsługiwane</translation>
    </message>
    <message>
        <source>serving, but chats cannot be kept</source>
        <translation>serwer działa, ale czatów nie można zachować</translation>
    </message>
    <message>
        <source>other programs wait for a model</source>
        <translation>inne programy czekają na model</translation>
    </message>
    <message>
        <source>serving at %1</source>
        <translation>serwer działa pod %1</translation>
    </message>
    <message>
        <source>serving %1 at %2</source>
        <translation>serwer udostępnia %1 pod %2</translation>
    </message>
</context>
<context>
    <name>moire::ui::ServingDialog</name>
    <message>
        <source>&amp;Keep what they ask and get as chats</source>
        <translation>&amp;Zachowuj jako czaty to, o co pytają i co dostają</translation>
    </message>
    <message>
        <source>Serve other programs</source>
        <translation>Obsługuj inne programy</translation>
    </message>
    <message>
        <source>Programs that speak OpenAI&apos;s or Anthropic&apos;s interfaces can use the open model, in a context of its own. The server is off whenever Moire starts.</source>
        <translation>Programy używające interfejsów OpenAI lub Anthropic mogą korzystać z otwartego modelu, we własnym kontekście. Po każdym uruchomieniu Moire serwer jest wyłączony.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klucz</translation>
    </message>
    <message>
        <source>any that is free</source>
        <translation>dowolny wolny</translation>
    </message>
    <message>
        <source>none: only programs on this machine</source>
        <translation>brak: tylko programy na tej maszynie</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nowy klucz</translation>
    </message>
    <message>
        <source>In the folder “%1” of the list of chats, with traces. Otherwise nothing of it is kept.</source>
        <translation>W folderze „%1” na liście czatów, ze śladami. W przeciwnym razie nic z tego nie jest zachowywane.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Uruchom</translation>
    </message>
    <message>
        <source>Clients use the address %1/v1.</source>
        <translation>Programy używają adresu %1/v1.</translation>
    </message>
    <message>
        <source>It starts as soon as a model of this machine is open.</source>
        <translation>Uruchomi się, gdy tylko zostanie otwarty model z tej maszyny.</translation>
    </message>
</context>
<context>
    <name>moire::ui::SettingList</name>
    <message>
        <source>on</source>
        <translation>wł.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>wył.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>puste</translation>
    </message>
    <message>
        <source>random</source>
        <translation>losowe</translation>
    </message>
</context>
<context>
    <name>moire::ui::SettingRow</name>
    <message>
        <source>Reset</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Przywróć: %1</translation>
    </message>
    <message>
        <source>%1 Default: %2.</source>
        <translation>%1 Domyślnie: %2.</translation>
    </message>
</context>
<context>
    <name>moire::ui::SettingsFile</name>
    <message>
        <source>The settings in %1 cannot be read: check its permissions. Changes are not saved.</source>
        <translation>Nie można odczytać ustawień w %1: sprawdź uprawnienia. Zmiany nie są zapisywane.</translation>
    </message>
    <message>
        <source>Some settings in %1 are damaged. They have their defaults now.</source>
        <translation>Niektóre ustawienia w %1 są uszkodzone. Mają teraz wartości domyślne.</translation>
    </message>
    <message>
        <source>Some settings in %1 are damaged. They have their defaults now; the file was kept as %2.</source>
        <translation>Niektóre ustawienia w %1 są uszkodzone. Mają teraz wartości domyślne; plik zachowano jako %2.</translation>
    </message>
    <message>
        <source>The settings cannot be saved to %1: check the folder and the disk.</source>
        <translation>Nie można zapisać ustawień w %1: sprawdź folder i dysk.</translation>
    </message>
</context>
<context>
    <name>moire::ui::SettingsPage</name>
    <message>
        <source>Search &amp;settings</source>
        <translation>&amp;Szukaj w ustawieniach</translation>
    </message>
    <message>
        <source>&amp;What would connect where</source>
        <translation>&amp;Co i dokąd by się łączyło</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Szukaj w ustawieniach</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kolory</translation>
    </message>
    <message>
        <source>Light or dark, or whichever the desktop uses.</source>
        <translation>Jasne, ciemne lub takie, jakich używa pulpit.</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasne</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemne</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>High contrast has stronger borders and text.</source>
        <translation>Wysoki kontrast ma wyraźniejsze obramowania i tekst.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standardowy</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Wysoki</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Ruch</translation>
    </message>
    <message>
        <source>Reduced motion stops bars and menus that move.</source>
        <translation>Ograniczony ruch zatrzymuje animacje pasków i menu.</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Ograniczony</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Silnik</translation>
    </message>
    <message>
        <source>These settings take effect when a model is loaded.</source>
        <translation>Te ustawienia działają od wczytania modelu.</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Backend</translation>
    </message>
    <message>
        <source>Where models are computed; automatic uses a GPU if there is one.</source>
        <translation>Gdzie liczone są modele; automatycznie oznacza GPU, jeśli jest.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatycznie</translation>
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
        <translation>Wykrywanie…</translation>
    </message>
    <message>
        <source>Backend detected CPU CUDA GPU</source>
        <translation>Backend wykryto CPU CUDA GPU detected</translation>
    </message>
    <message>
        <source>Layers on the GPU</source>
        <translation>Warstwy na GPU</translation>
    </message>
    <message>
        <source>How many of the model&apos;s layers run on the GPU; the others run on the CPU.</source>
        <translation>Ile warstw modelu działa na GPU; pozostałe działają na CPU.</translation>
    </message>
    <message>
        <source>as many as fit</source>
        <translation>ile się zmieści</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Wątki</translation>
    </message>
    <message>
        <source>Threads that compute on the CPU.</source>
        <translation>Wątki liczące na CPU.</translation>
    </message>
    <message>
        <source>one per core</source>
        <translation>po jednym na rdzeń</translation>
    </message>
    <message>
        <source>Models folders</source>
        <translation>Foldery modeli</translation>
    </message>
    <message>
        <source>Folders whose GGUF files are shown on the page of models.</source>
        <translation>Foldery, których pliki GGUF są pokazywane na stronie modeli.</translation>
    </message>
    <message>
        <source>Models folders watched add remove</source>
        <translation>Modele foldery obserwowane dodaj usuń Models folders watched add remove</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dane</translation>
    </message>
    <message>
        <source>Chats, settings and measurements stay on this machine, readable only by you.</source>
        <translation>Czaty, ustawienia i pomiary zostają na tej maszynie i tylko ty możesz je czytać.</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Czaty</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>Data database chats settings folder open</source>
        <translation>Dane baza danych czaty ustawienia folder otwórz Data database chats settings open</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Sieć</translation>
    </message>
    <message>
        <source>Moire connects to nothing that you did not add. This is what would connect, and where to:</source>
        <translation>Moire nie łączy się z niczym, czego nie dodasz. Oto co i dokąd by się łączyło:</translation>
    </message>
    <message>
        <source>Network connect internet downloads links images updates statistics privacy</source>
        <translation>Sieć połączenie internet pobieranie łącza obrazy aktualizacje statystyki prywatność Network connect downloads links images updates statistics privacy</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modele</translation>
    </message>
    <message>
        <source>Nowhere: they are opened from this machine, and nothing is downloaded.</source>
        <translation>Donikąd: są otwierane z tej maszyny i nic nie jest pobierane.</translation>
    </message>
    <message>
        <source>Nowhere: questions are answered and kept on this machine.</source>
        <translation>Donikąd: pytania dostają odpowiedzi i są przechowywane na tej maszynie.</translation>
    </message>
    <message>
        <source>Kept on this machine. Questions go to one of the servers below only while you use it.</source>
        <translation>Przechowywane na tej maszynie. Pytania trafiają do jednego z poniższych serwerów tylko wtedy, gdy go używasz.</translation>
    </message>
    <message>
        <source>Experiment “%1”</source>
        <translation>Eksperyment „%1”</translation>
    </message>
    <message>
        <source>%1, while you run it.</source>
        <translation>%1, gdy go uruchamiasz.</translation>
    </message>
    <message>
        <source>Nowhere: %1 is not among the servers that you added.</source>
        <translation>Donikąd: %1 nie jest wśród dodanych przez ciebie serwerów.</translation>
    </message>
    <message>
        <source>Links in answers</source>
        <translation>Łącza w odpowiedziach</translation>
    </message>
    <message>
        <source>The address that is shown, in your browser, only after you agree.</source>
        <translation>Pokazany adres, w przeglądarce, dopiero po twojej zgodzie.</translation>
    </message>
    <message>
        <source>Images in answers</source>
        <translation>Obrazy w odpowiedziach</translation>
    </message>
    <message>
        <source>Nowhere: they are not loaded.</source>
        <translation>Donikąd: nie są wczytywane.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Aktualizacje</translation>
    </message>
    <message>
        <source>A page in your browser, only after you agree (Help, Check for updates).</source>
        <translation>Strona w przeglądarce, dopiero po twojej zgodzie (Pomoc, Sprawdź aktualizacje).</translation>
    </message>
    <message>
        <source>Statistics and crash reports</source>
        <translation>Statystyki i raporty o awariach</translation>
    </message>
    <message>
        <source>Nowhere: none are sent.</source>
        <translation>Donikąd: żadne nie są wysyłane.</translation>
    </message>
    <message>
        <source>The open model still runs with the settings it was loaded with.</source>
        <translation>Otwarty model nadal działa z ustawieniami, z którymi go wczytano.</translation>
    </message>
    <message>
        <source>Reload now</source>
        <translation>Wczytaj ponownie</translation>
    </message>
    <message>
        <source>No setting matches “%1”.</source>
        <translation>Żadne ustawienie nie pasuje do „%1”.</translation>
    </message>
    <message>
        <source>Detected: %1</source>
        <translation>Wykryto: %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>The language of all texts, numbers and dates.</source>
        <translation>Język wszystkich tekstów, liczb i dat.</translation>
    </message>
    <message>
        <source>%1, when you test it, and with every question while you use it or have it reason.</source>
        <translation>%1, gdy go testujesz, i z każdym pytaniem, gdy go używasz lub zlecasz mu rozumowanie.</translation>
    </message>
    <message>
        <source>%1, in your browser, only after you agree (Help, Check for updates).</source>
        <translation>%1, w przeglądarce, dopiero po twojej zgodzie (Pomoc, Sprawdź aktualizacje).</translation>
    </message>
</context>
<context>
    <name>moire::ui::ShortcutsDialog</name>
    <message>
        <source>Message field</source>
        <translation>Pole wiadomości</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Wiadomości</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Wyślij</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nowy wiersz</translation>
    </message>
    <message>
        <source>Previous or next message</source>
        <translation>Poprzednia lub następna wiadomość</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Step through tokens</source>
        <translation>Krok po tokenach</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Polecenie</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Szukaj skrótów</translation>
    </message>
</context>
<context>
    <name>moire::ui::StatusLine</name>
    <message numerus="yes">
        <source>processing the prompt: %L1 of %Ln token(s)</source>
        <translation>
            <numerusform>przetwarzanie promptu: %L1 z %Ln tokenu</numerusform>
            <numerusform>przetwarzanie promptu: %L1 z %Ln tokenów</numerusform>
            <numerusform>przetwarzanie promptu: %L1 z %Ln tokenów</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting for the answer in another chat</source>
        <translation>oczekiwanie na odpowiedź w innym czacie</translation>
    </message>
    <message>
        <source>TTFT</source>
        <translation>TTFT</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokeny</numerusform>
            <numerusform>%Ln tokenów</numerusform>
        </translation>
    </message>
    <message>
        <source>questions go to %1</source>
        <translation>pytania trafiają do %1</translation>
    </message>
    <message>
        <source>%1 · offline</source>
        <translation>%1 · offline</translation>
    </message>
    <message>
        <source>no model is open · offline</source>
        <translation>brak otwartego modelu · offline</translation>
    </message>
</context>
<context>
    <name>moire::ui::TokenPanel</name>
    <message numerus="yes">
        <source>%Ln byte(s) %1</source>
        <translation>
            <numerusform>%Ln bajt %1</numerusform>
            <numerusform>%Ln bajty %1</numerusform>
            <numerusform>%Ln bajtów %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>← → step</source>
        <translation>← → krok</translation>
    </message>
    <message>
        <source>How much higher the router scored the lowest expert that it chose than the first one that it left out. Below 0.01 the choice could as well have been another.</source>
        <translation>O ile wyżej router ocenił najniższego z wybranych ekspertów niż pierwszego z pominiętych. Poniżej 0,01 wybór mógł równie dobrze być inny.</translation>
    </message>
    <message>
        <source>Experts of the token by layer</source>
        <translation>Eksperci tokenu po warstwach</translation>
    </message>
    <message>
        <source>Most probable tokens at this position</source>
        <translation>Najbardziej prawdopodobne tokeny na tej pozycji</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>experts of the token</source>
        <translation>eksperci tokenu</translation>
    </message>
    <message>
        <source>tokens of the reply</source>
        <translation>tokeny odpowiedzi</translation>
    </message>
    <message>
        <source>Shows a token of an answer: how probable it was, the alternatives, and which experts produced it.</source>
        <translation>Pokazuje token odpowiedzi: jak był prawdopodobny, alternatywy i którzy eksperci go wytworzyli.</translation>
    </message>
    <message>
        <source>This answer was saved without token records.</source>
        <translation>Tę odpowiedź zapisano bez danych o tokenach.</translation>
    </message>
    <message>
        <source>Click a word of the answer, or use the arrow keys, to see how probable it was, the alternatives, and which experts produced it.</source>
        <translation>Kliknij słowo odpowiedzi lub użyj strzałek, aby zobaczyć, jak było prawdopodobne, alternatywy i którzy eksperci je wytworzyli.</translation>
    </message>
    <message>
        <source>Reading the token…</source>
        <translation>Odczyt tokenu…</translation>
    </message>
    <message>
        <source>The token cannot be read: %1</source>
        <translation>Nie można odczytać tokenu: %1</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(brak)</translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation>Token %1</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nie zapisano</translation>
    </message>
    <message>
        <source>%1 nats</source>
        <translation>%1 nat</translation>
    </message>
    <message>
        <source>p &lt;b&gt;%1&lt;/b&gt; &amp;nbsp; H &lt;b&gt;%2&lt;/b&gt;</source>
        <translation>p &lt;b&gt;%1&lt;/b&gt; &amp;nbsp; H &lt;b&gt;%2&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Probability %1, entropy %2</source>
        <translation>Prawdopodobieństwo %1, entropia %2</translation>
    </message>
    <message>
        <source>Probability of this token, and entropy of the distribution it was drawn from, before temperature and filters</source>
        <translation>Prawdopodobieństwo tego tokenu i entropia rozkładu, z którego go wylosowano, przed temperaturą i filtrami</translation>
    </message>
    <message>
        <source>no id from this engine</source>
        <translation>brak id z tego silnika</translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>id %1</translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation>pozycja %1</translation>
    </message>
    <message>
        <source>rank above %1</source>
        <translation>pozycja powyżej %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>rozumowanie</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>prompt</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>odpowiedź</translation>
    </message>
    <message>
        <source>forced, not drawn</source>
        <translation>wymuszony, nie wylosowany</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>wylosowany</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>token %1</translation>
    </message>
    <message>
        <source>made by %1</source>
        <translation>utworzył: %1</translation>
    </message>
    <message>
        <source>Enter or a double click: another answer that goes on from this token</source>
        <translation>Enter lub dwuklik: inna odpowiedź, biegnąca dalej od tego tokenu</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>prawdopodobieństwo</translation>
    </message>
    <message>
        <source>(text not kept)</source>
        <translation>(tekstu nie zachowano)</translation>
    </message>
    <message>
        <source>%1, probability %2, drawn</source>
        <translation>%1, prawdopodobieństwo %2, wylosowany</translation>
    </message>
    <message>
        <source>%1, probability %2</source>
        <translation>%1, prawdopodobieństwo %2</translation>
    </message>
    <message>
        <source>Router margin: not available, because the scores of experts that were not chosen are not recorded with this token.</source>
        <translation>Margines routera: niedostępny, bo z tym tokenem nie zapisano ocen ekspertów, których nie wybrano.</translation>
    </message>
    <message>
        <source>Router margin: smallest %1, in layer %2; no near tie</source>
        <translation>Margines routera: najmniejszy %1, w warstwie %2; bez prawie remisu</translation>
    </message>
    <message numerus="yes">
        <source>Router margin: %Ln near tie(s), in layers %1</source>
        <translation>
            <numerusform>Margines routera: %Ln prawie remis, w warstwach %1</numerusform>
            <numerusform>Margines routera: %Ln prawie remisy, w warstwach %1</numerusform>
            <numerusform>Margines routera: %Ln prawie remisów, w warstwach %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Times by stage: not recorded for this token.</source>
        <translation>Czasy etapów: nie zapisano dla tego tokenu.</translation>
    </message>
    <message>
        <source>Evaluated in ms: %1</source>
        <translation>Obliczono w ms: %1</translation>
    </message>
    <message>
        <source>Server %1 ms · network %2 ms</source>
        <translation>Serwer %1 ms · sieć %2 ms</translation>
    </message>
</context>
<context>
    <name>moire::ui::TooLongBar</name>
    <message>
        <source>&amp;Edit the message</source>
        <translation>&amp;Edytuj wiadomość</translation>
    </message>
    <message>
        <source>They stay in the chat, but are no longer sent to the model.</source>
        <translation>Zostają w czacie, ale nie są już wysyłane do modelu.</translation>
    </message>
    <message>
        <source>Loads the model again with a larger context.</source>
        <translation>Wczytuje model ponownie z większym kontekstem.</translation>
    </message>
    <message numerus="yes">
        <source>The chat and this message take %Ln token(s), but the context holds %1. Nothing was sent.</source>
        <translation>
            <numerusform>Czat i ta wiadomość zajmują %Ln token, a kontekst mieści %1. Nic nie wysłano.</numerusform>
            <numerusform>Czat i ta wiadomość zajmują %Ln tokeny, a kontekst mieści %1. Nic nie wysłano.</numerusform>
            <numerusform>Czat i ta wiadomość zajmują %Ln tokenów, a kontekst mieści %1. Nic nie wysłano.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chat and this message take more than %Ln token(s), but the context holds %1. Nothing was sent.</source>
        <translation>
            <numerusform>Czat i ta wiadomość zajmują więcej niż %Ln token, a kontekst mieści %1. Nic nie wysłano.</numerusform>
            <numerusform>Czat i ta wiadomość zajmują więcej niż %Ln tokeny, a kontekst mieści %1. Nic nie wysłano.</numerusform>
            <numerusform>Czat i ta wiadomość zajmują więcej niż %Ln tokenów, a kontekst mieści %1. Nic nie wysłano.</numerusform>
        </translation>
    </message>
    <message>
        <source>The message alone is too long for this model: shorten it.</source>
        <translation>Już sama wiadomość jest za długa dla tego modelu: skróć ją.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Forget the %Ln oldest message(s)</source>
        <translation>
            <numerusform>&amp;Zapomnij najstarszą wiadomość (%Ln)</numerusform>
            <numerusform>&amp;Zapomnij %Ln najstarsze wiadomości</numerusform>
            <numerusform>&amp;Zapomnij %Ln najstarszych wiadomości</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Larger context: %Ln token(s) (%1)</source>
        <translation>
            <numerusform>&amp;Większy kontekst: %Ln token (%1)</numerusform>
            <numerusform>&amp;Większy kontekst: %Ln tokeny (%1)</numerusform>
            <numerusform>&amp;Większy kontekst: %Ln tokenów (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The question with the reasoning takes %Ln token(s), but the context holds %1. The reasoning is kept.</source>
        <translation>
            <numerusform>Pytanie wraz z rozumowaniem zajmuje %Ln token, a kontekst mieści %1. Rozumowanie zostało zachowane.</numerusform>
            <numerusform>Pytanie wraz z rozumowaniem zajmuje %Ln tokeny, a kontekst mieści %1. Rozumowanie zostało zachowane.</numerusform>
            <numerusform>Pytanie wraz z rozumowaniem zajmuje %Ln tokenów, a kontekst mieści %1. Rozumowanie zostało zachowane.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::TransferBar</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>moire::ui::VariantDialog</name>
    <message>
        <source>Add a variant</source>
        <translation>Dodaj wariant</translation>
    </message>
    <message>
        <source>Add variant</source>
        <translation>Dodaj wariant</translation>
    </message>
    <message>
        <source>variant %1</source>
        <translation>wariant %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::VariantForm</name>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>as is</source>
        <translation>bez zmian</translation>
    </message>
    <message>
        <source>A built-in model, or the path of a model file</source>
        <translation>Model wbudowany lub ścieżka do pliku modelu</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>bez zmian</translation>
    </message>
    <message>
        <source>Quantised to</source>
        <translation>Skwantyzowany do</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt systemowy</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>the model&apos;s</source>
        <translation>jak w modelu</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
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
        <translation>Maks. tokenów odpowiedzi</translation>
    </message>
    <message>
        <source>Thinking budget, tokens</source>
        <translation>Budżet rozumowania, tokeny</translation>
    </message>
    <message>
        <source>Experts per token</source>
        <translation>Eksperci na token</translation>
    </message>
    <message>
        <source>Random experts, seed</source>
        <translation>Losowi eksperci, ziarno</translation>
    </message>
    <message>
        <source>not random</source>
        <translation>nielosowi</translation>
    </message>
    <message>
        <source>Rules for experts</source>
        <translation>Reguły dla ekspertów</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>bez limitu</translation>
    </message>
</context>
<context>
    <name>moire::ui::VariantsTable</name>
    <message>
        <source>Variants and metrics</source>
        <translation>Warianty i metryki</translation>
    </message>
</context>
<context>
    <name>moire::widgets::CurveChart</name>
    <message>
        <source>Curves</source>
        <translation>Krzywe</translation>
    </message>
    <message>
        <source>curve</source>
        <translation>krzywa</translation>
    </message>
    <message>
        <source>value</source>
        <translation>wartość</translation>
    </message>
    <message>
        <source>lower end</source>
        <translation>dolny kraniec</translation>
    </message>
    <message>
        <source>upper end</source>
        <translation>górny kraniec</translation>
    </message>
</context>
<context>
    <name>moire::widgets::ExpertMap</name>
    <message>
        <source>Experts by layer</source>
        <translation>Eksperci po warstwach</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>równomiernie</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>warstwa %1</translation>
    </message>
    <message>
        <source>%1, experts by index</source>
        <translation>%1, eksperci według numeru</translation>
    </message>
    <message>
        <source>%1, experts in the layer&apos;s order</source>
        <translation>%1, eksperci w kolejności warstwy</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>entropia</translation>
    </message>
    <message>
        <source>load</source>
        <translation>obciążenie</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>gęsta</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>ekspert</translation>
    </message>
    <message>
        <source>experts, ordered in each layer</source>
        <translation>eksperci, uporządkowani w każdej warstwie</translation>
    </message>
    <message>
        <source>expert %1</source>
        <translation>ekspert %1</translation>
    </message>
    <message>
        <source>position %1</source>
        <translation>pozycja %1</translation>
    </message>
    <message>
        <source>%1: mean %2, maximum %3 in layer %4</source>
        <translation>%1: średnio %2, maksimum %3 w warstwie %4</translation>
    </message>
    <message>
        <source>%1, entropy over layers %2 of %3 nats</source>
        <translation>%1, entropia po warstwach %2 z %3 nat</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Warstwa %1</translation>
    </message>
    <message>
        <source>dense, without experts</source>
        <translation>gęsta, bez ekspertów</translation>
    </message>
    <message>
        <source>router entropy %1 of %2 nats</source>
        <translation>entropia routera %1 z %2 nat</translation>
    </message>
    <message>
        <source>load, maximum over mean: %1</source>
        <translation>obciążenie, maksimum do średniej: %1</translation>
    </message>
    <message>
        <source>Layer %1, expert %2: %3 %4, N %5</source>
        <translation>Warstwa %1, ekspert %2: %3 %4, N %5</translation>
    </message>
    <message>
        <source>(uniform %1)</source>
        <translation>(równomiernie %1)</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>wybrany</translation>
    </message>
    <message>
        <source>forced</source>
        <translation>wymuszony</translation>
    </message>
    <message>
        <source>off</source>
        <translation>wyłączony</translation>
    </message>
    <message>
        <source>biased</source>
        <translation>z biasem</translation>
    </message>
    <message>
        <source>too few tokens</source>
        <translation>za mało tokenów</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>warstwa</translation>
    </message>
    <message>
        <source>value</source>
        <translation>wartość</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>note</source>
        <translation>uwagi</translation>
    </message>
    <message>
        <source>entropy of the layer, nats</source>
        <translation>entropia warstwy, nat</translation>
    </message>
    <message>
        <source>load of the layer</source>
        <translation>obciążenie warstwy</translation>
    </message>
</context>
<context>
    <name>moire::widgets::ExpertStrip</name>
    <message>
        <source>Experts of the token</source>
        <translation>Eksperci tokenu</translation>
    </message>
    <message>
        <source>Layer %1, shared expert %2: gate %3</source>
        <translation>Warstwa %1, wspólny ekspert %2: bramka %3</translation>
    </message>
    <message>
        <source>Layer %1, expert %2: gate %3</source>
        <translation>Warstwa %1, ekspert %2: bramka %3</translation>
    </message>
    <message>
        <source>router margin to the first expert left out: %1, a near tie</source>
        <translation>margines routera do pierwszego pominiętego eksperta: %1, prawie remis</translation>
    </message>
    <message>
        <source>router margin to the first expert left out: %1</source>
        <translation>margines routera do pierwszego pominiętego eksperta: %1</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>warstwa</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>ekspert</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>bramka</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>rodzaj</translation>
    </message>
    <message>
        <source>router margin</source>
        <translation>margines routera</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>wspólny</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>wybrany</translation>
    </message>
    <message>
        <source>top: shared</source>
        <translation>u góry: wspólni</translation>
    </message>
    <message>
        <source>height: gate weight</source>
        <translation>wysokość: waga bramki</translation>
    </message>
    <message>
        <source>height: gate weight · below: router margin</source>
        <translation>wysokość: waga bramki · poniżej: margines routera</translation>
    </message>
</context>
<context>
    <name>moire::widgets::Histogram</name>
    <message>
        <source>Histogram</source>
        <translation>Histogram</translation>
    </message>
    <message>
        <source>from</source>
        <translation>od</translation>
    </message>
    <message>
        <source>%1 from</source>
        <translation>%1 od</translation>
    </message>
    <message>
        <source>to</source>
        <translation>do</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>słupek</translation>
    </message>
    <message>
        <source>value</source>
        <translation>wartość</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>przypadkowo</translation>
    </message>
</context>
<context>
    <name>moire::widgets::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <translation>Zamknij (Esc)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Informacja</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Ostrzeżenie</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Błąd</translation>
    </message>
</context>
<context>
    <name>moire::widgets::Picture</name>
    <message>
        <source>Choose a file name that ends in .png, .svg, .csv or .npy.</source>
        <translation>Wybierz nazwę pliku kończącą się na .png, .svg, .csv lub .npy.</translation>
    </message>
    <message>
        <source>Choose a file name that ends in .png or .svg.</source>
        <translation>Wybierz nazwę pliku kończącą się na .png lub .svg.</translation>
    </message>
    <message>
        <source>Choose a file name that ends in .csv or .npy.</source>
        <translation>Wybierz nazwę pliku kończącą się na .csv lub .npy.</translation>
    </message>
    <message>
        <source>The picture could not be drawn.</source>
        <translation>Nie udało się narysować obrazu.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>Nie można zapisać %1: %2</translation>
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
        <translation>Wyczyść</translation>
    </message>
</context>
<context>
    <name>moire::widgets::StepTimeline</name>
    <message>
        <source>Reasoning steps</source>
        <translation>Kroki rozumowania</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Krok %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s), %1, confidence %2</source>
        <translation>
            <numerusform>%Ln token, %1, pewność %2</numerusform>
            <numerusform>%Ln tokeny, %1, pewność %2</numerusform>
            <numerusform>%Ln tokenów, %1, pewność %2</numerusform>
        </translation>
    </message>
    <message>
        <source>routing drift %1</source>
        <translation>dryf routingu %1</translation>
    </message>
    <message>
        <source>step</source>
        <translation>krok</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokeny</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>sekundy</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>pewność</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>dryf</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>powtarza</translation>
    </message>
    <message>
        <source>note</source>
        <translation>uwagi</translation>
    </message>
    <message>
        <source>repeats step %1</source>
        <translation>powtarza krok %1</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>routing drift</source>
        <translation>dryf routingu</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>budżet %1</translation>
    </message>
</context>
<context>
    <name>moire::widgets::TokenBars</name>
    <message>
        <source>Time per token</source>
        <translation>Czas na token</translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation>Token %1</translation>
    </message>
    <message numerus="yes">
        <source>Prefill: %Ln token(s) in %1</source>
        <translation>
            <numerusform>Prefill: %Ln token w %1</numerusform>
            <numerusform>Prefill: %Ln tokeny w %1</numerusform>
            <numerusform>Prefill: %Ln tokenów w %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, ms</source>
        <translation>%1, ms</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>note</source>
        <translation>uwagi</translation>
    </message>
    <message>
        <source>prefill</source>
        <translation>prefill</translation>
    </message>
    <message>
        <source>%1 tok</source>
        <comment>tokens, in a narrow place</comment>
        <translation>%1 tok.</translation>
    </message>
</context>
<context>
    <name>moire::widgets::TranscriptView</name>
    <message>
        <source>Opens its text</source>
        <translation>Otwiera tekst</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Rozmowa</translation>
    </message>
    <message>
        <source>Jump to the end</source>
        <translation>Przejdź na koniec</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Odczyt…</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>zmieniona</translation>
    </message>
    <message>
        <source>no longer in the context</source>
        <translation>już poza kontekstem</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Rozumowanie</translation>
    </message>
    <message numerus="yes">
        <source>Show all (%Ln character(s))</source>
        <translation>
            <numerusform>Pokaż wszystko (%Ln znak)</numerusform>
            <numerusform>Pokaż wszystko (%Ln znaki)</numerusform>
            <numerusform>Pokaż wszystko (%Ln znaków)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Pokaż mniej</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Poprzednia wersja</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Następna wersja</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Kopiuj kod</translation>
    </message>
    <message>
        <source>Scroll long lines</source>
        <translation>Przewijaj długie wiersze</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Zawijaj długie wiersze</translation>
    </message>
    <message>
        <source>Hide reasoning</source>
        <translation>Ukryj rozumowanie</translation>
    </message>
    <message>
        <source>Show reasoning</source>
        <translation>Pokaż rozumowanie</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Pokaż wszystko</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an attached file and its size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
</context>
</TS>
