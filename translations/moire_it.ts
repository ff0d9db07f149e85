<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it">
<context>
    <name>About</name>
    <message>
        <source>About Moire</source>
        <translation>Informazioni su Moire</translation>
    </message>
    <message>
        <source>Moire %1</source>
        <translation>Moire %1</translation>
    </message>
    <message>
        <source>A desktop microscope for Mixture-of-Experts language models. It runs models on this computer, and connects only to servers that you add.

Free software under the GNU General Public License, version 3 or later; there is no warranty.

Built with Qt %1, SQLite, PCRE2, OpenSSL, nlohmann-json and md4c.</source>
        <translation>Un microscopio desktop per modelli linguistici Mixture-of-Experts. Esegue i modelli su questo computer e si collega solo ai server che aggiungi tu.

Software libero con licenza GNU General Public License, versione 3 o successiva; senza alcuna garanzia.

Realizzato con Qt %1, SQLite, PCRE2, OpenSSL, nlohmann-json e md4c.</translation>
    </message>
</context>
<context>
    <name>AtlasText</name>
    <message>
        <source>imported</source>
        <translation>importato</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s)</source>
        <translation>
            <numerusform>%Ln chat</numerusform>
            <numerusform>%Ln chat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s)</source>
        <translation>
            <numerusform>%Ln prompt</numerusform>
            <numerusform>%Ln prompt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sequence(s)</source>
        <translation>
            <numerusform>%Ln sequenza</numerusform>
            <numerusform>%Ln sequenze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) with a routing policy left out: they do not show what the model does by itself.</source>
        <translation>
            <numerusform>%Ln risposta con una policy di routing esclusa: non mostra che cosa fa il modello di suo.</numerusform>
            <numerusform>%Ln risposte con una policy di routing escluse: non mostrano che cosa fa il modello di suo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) without a routing policy left out.</source>
        <translation>
            <numerusform>%Ln risposta senza policy di routing esclusa.</numerusform>
            <numerusform>%Ln risposte senza policy di routing escluse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers with a routing policy are counted: they do not show what the model does by itself.</source>
        <translation>Le risposte con una policy di routing sono contate: non mostrano che cosa fa il modello di suo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copied answer(s) counted once.</source>
        <translation>
            <numerusform>%Ln risposta copiata contata una volta sola.</numerusform>
            <numerusform>%Ln risposte copiate contate una volta sola.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) without recorded routing.</source>
        <translation>
            <numerusform>%Ln risposta senza routing registrato.</numerusform>
            <numerusform>%Ln risposte senza routing registrato.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) left out: their routes have other layers or experts than the rest.</source>
        <translation>
            <numerusform>%Ln risposta esclusa: le sue rotte hanno layer o esperti diversi dalle altre.</numerusform>
            <numerusform>%Ln risposte escluse: le loro rotte hanno layer o esperti diversi dalle altre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) left out: their routes do not have the model&apos;s shape.</source>
        <translation>
            <numerusform>%Ln token escluso: le sue rotte non hanno la forma del modello.</numerusform>
            <numerusform>%Ln token esclusi: le loro rotte non hanno la forma del modello.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) left out: their routes are damaged.</source>
        <translation>
            <numerusform>%Ln token escluso: le sue rotte sono danneggiate.</numerusform>
            <numerusform>%Ln token esclusi: le loro rotte sono danneggiate.</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of the session database is damaged and was left out. Run &quot;moire-cli sessions check&quot;.</source>
        <translation>Una parte del database delle sessioni è danneggiata ed è stata esclusa. Esegui &quot;moire-cli sessions check&quot;.</translation>
    </message>
    <message>
        <source>The model&apos;s file is not here, so the number of experts is that of the highest one chosen: %1.</source>
        <translation>Il file del modello non è qui, quindi il numero di esperti è quello del più alto fra gli scelti: %1.</translation>
    </message>
    <message>
        <source>gate weights</source>
        <translation>pesi del gate</translation>
    </message>
    <message>
        <source>token ids</source>
        <translation>id dei token</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>testi</translation>
    </message>
    <message>
        <source>which choices belong to one token</source>
        <translation>quali scelte appartengono a un token</translation>
    </message>
    <message>
        <source>the model&apos;s shape</source>
        <translation>la forma del modello</translation>
    </message>
    <message>
        <source>Not recorded in this file: %1.</source>
        <translation>Non registrato in questo file: %1.</translation>
    </message>
</context>
<context>
    <name>ChatSettingsRows</name>
    <message>
        <source>New chats</source>
        <translation>Nuove chat</translation>
    </message>
    <message>
        <source>New chats start with these settings. Each chat can then change its own, next to the message field.</source>
        <translation>Le nuove chat iniziano con queste impostazioni. Ogni chat può poi cambiare le proprie, accanto al campo del messaggio.</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt di sistema</translation>
    </message>
    <message>
        <source>Tells the model how to behave, before the first question.</source>
        <translation>Dice al modello come comportarsi, prima della prima domanda.</translation>
    </message>
    <message>
        <source>Recommended sampling</source>
        <translation>Campionamento consigliato</translation>
    </message>
    <message>
        <source>Uses the values that the model file recommends. Settings the file leaves out use the defaults; the sampling values below are then unused.</source>
        <translation>Usa i valori consigliati dal file del modello. Per le impostazioni che il file non indica valgono i predefiniti; i valori di campionamento qui sotto non vengono allora usati.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Higher values make unlikely tokens more frequent; 0 always takes the most likely one.</source>
        <translation>Valori più alti rendono più frequenti i token improbabili; con 0 si prende sempre il più probabile.</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Considers only this many of the most likely tokens.</source>
        <translation>Considera solo questo numero di token, i più probabili.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>disattivato</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Considers only the most likely tokens that together have this probability; 1 is off.</source>
        <translation>Considera solo i token più probabili che insieme raggiungono questa probabilità; 1 disattiva.</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Drops tokens less likely than this share of the most likely one; 0 is off.</source>
        <translation>Scarta i token meno probabili di questa frazione del più probabile; 0 disattiva.</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>Penalità di ripetizione</translation>
    </message>
    <message>
        <source>Makes tokens that occurred recently less likely; 1 is off.</source>
        <translation>Rende meno probabili i token comparsi di recente; 1 disattiva.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>The same seed, question and settings give the same answer.</source>
        <translation>Lo stesso seed, la stessa domanda e le stesse impostazioni danno la stessa risposta.</translation>
    </message>
    <message>
        <source>Maximum answer tokens</source>
        <translation>Token massimi della risposta</translation>
    </message>
    <message>
        <source>Ends longer answers; they can be continued.</source>
        <translation>Interrompe le risposte più lunghe; si possono continuare.</translation>
    </message>
    <message>
        <source>until the model stops</source>
        <translation>finché il modello non si ferma</translation>
    </message>
    <message>
        <source>Thinking budget</source>
        <translation>Budget di ragionamento</translation>
    </message>
    <message>
        <source>Ends the reasoning of a thinking model after this many tokens.</source>
        <translation>Chiude il ragionamento di un modello che ragiona dopo questo numero di token.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>nessun limite</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contesto</translation>
    </message>
    <message>
        <source>Tokens of the chat that the model can see; takes effect when a model is loaded.</source>
        <translation>I token della chat che il modello può vedere; ha effetto al caricamento di un modello.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatico</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The model (GGUF) or bundle (.moire) to open.</source>
        <translation>Il modello (GGUF) o il pacchetto (.moire) da aprire.</translation>
    </message>
    <message>
        <source>Draw every page into this folder, and exit.</source>
        <translation>Disegna tutte le pagine in questa cartella ed esce.</translation>
    </message>
    <message>
        <source>A desktop microscope for Mixture-of-Experts language models</source>
        <translation>Un microscopio desktop per modelli linguistici Mixture-of-Experts</translation>
    </message>
    <message>
        <source>The model (GGUF) or experiment (.moire) to open.</source>
        <translation>Il modello (GGUF) o l’esperimento (.moire) da aprire.</translation>
    </message>
</context>
<context>
    <name>CrashNotice</name>
    <message>
        <source>Crash report</source>
        <translation>Rapporto di arresto anomalo</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>Moire crashed when it ran last. A report without any text of chats is kept on this computer; it was not sent.</source>
        <translation>L’ultima volta Moire si è chiuso in modo anomalo. Un rapporto, senza testi delle chat, è conservato su questo computer; non è stato inviato.</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Mostra rapporto</translation>
    </message>
    <message>
        <source>Delete report</source>
        <translation>Elimina rapporto</translation>
    </message>
</context>
<context>
    <name>Experiment</name>
    <message>
        <source>“%1” (%2)</source>
        <translation>“%1” (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>%Ln secondo rimanente</numerusform>
            <numerusform>%Ln secondi rimanenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>%Ln minuto rimanente</numerusform>
            <numerusform>%Ln minuti rimanenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) left</source>
        <translation>
            <numerusform>%Ln ora rimanente</numerusform>
            <numerusform>%Ln ore rimanenti</numerusform>
        </translation>
    </message>
    <message>
        <source>too few prompts</source>
        <translation>troppo pochi prompt</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>nessuna differenza</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>indeciso</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diverso</translation>
    </message>
    <message>
        <source>%1 (to control)</source>
        <comment>a verdict about the difference to a control</comment>
        <translation>%1 (sul controllo)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) of a text</source>
        <translation>
            <numerusform>%Ln token di un testo</numerusform>
            <numerusform>%Ln token di un testo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln variant(s)</source>
        <translation>
            <numerusform>%Ln variante</numerusform>
            <numerusform>%Ln varianti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s)</source>
        <translation>
            <numerusform>%Ln prompt</numerusform>
            <numerusform>%Ln prompt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seed(s)</source>
        <translation>
            <numerusform>%Ln seed</numerusform>
            <numerusform>%Ln seed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeat(s)</source>
        <translation>
            <numerusform>%Ln ripetizione</numerusform>
            <numerusform>%Ln ripetizioni</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Differs from “%1”: %2.</source>
        <translation>Diverso da “%1”: %2.</translation>
    </message>
    <message>
        <source>Differs from random experts of the same layers: %1.</source>
        <translation>Diverso da esperti casuali degli stessi layer: %1.</translation>
    </message>
    <message>
        <source>Not decided: %1.</source>
        <translation>Indeciso: %1.</translation>
    </message>
    <message>
        <source>Not decided against random experts: %1.</source>
        <translation>Indeciso rispetto a esperti casuali: %1.</translation>
    </message>
    <message>
        <source>After any change, however small, the model differs along the baseline&apos;s tokens (%1). What counts is how much more than with random experts.</source>
        <translation>Dopo qualsiasi modifica, anche minima, il modello differisce lungo i token della baseline (%1). Conta quanto differisce in più che con esperti casuali.</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln more prompt(s) would decide the first of these.</source>
        <translation>
            <numerusform>Circa %Ln altro prompt deciderebbe il primo di questi.</numerusform>
            <numerusform>Circa %Ln altri prompt deciderebbero il primo di questi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer than 8 prompts say nothing about others: there are no intervals.</source>
        <translation>Meno di 8 prompt non dicono nulla sugli altri: non ci sono intervalli.</translation>
    </message>
    <message>
        <source>Intervals: 95 %, over prompts; p is corrected for all comparisons (Holm).</source>
        <translation>Intervalli: 95%, sui prompt; p è corretto per tutti i confronti (Holm).</translation>
    </message>
    <message>
        <source>exact match</source>
        <translation>corrispondenza esatta</translation>
    </message>
    <message>
        <source>contains the answer</source>
        <translation>contiene la risposta</translation>
    </message>
    <message>
        <source>matches the pattern</source>
        <translation>corrisponde al pattern</translation>
    </message>
    <message>
        <source>right number</source>
        <translation>numero corretto</translation>
    </message>
    <message>
        <source>valid JSON</source>
        <translation>JSON valido</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificato</translation>
    </message>
    <message>
        <source>right choice</source>
        <translation>scelta corretta</translation>
    </message>
    <message>
        <source>right choice, per byte</source>
        <translation>scelta corretta, per byte</translation>
    </message>
    <message>
        <source>probability of the right choice</source>
        <translation>probabilità della scelta corretta</translation>
    </message>
    <message>
        <source>length</source>
        <translation>lunghezza</translation>
    </message>
    <message>
        <source>thinking</source>
        <translation>ragionamento</translation>
    </message>
    <message>
        <source>time to first token</source>
        <translation>tempo al primo token</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>velocità</translation>
    </message>
    <message>
        <source>log-probability</source>
        <translation>log-probabilità</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>entropia</translation>
    </message>
    <message>
        <source>read per token</source>
        <translation>lettura per token</translation>
    </message>
    <message>
        <source>KL</source>
        <translation>KL</translation>
    </message>
    <message>
        <source>change of log-probability</source>
        <translation>variazione di log-probabilità</translation>
    </message>
    <message>
        <source>same first choice</source>
        <translation>stessa prima scelta</translation>
    </message>
    <message>
        <source>same experts</source>
        <translation>stessi esperti</translation>
    </message>
    <message>
        <source>first difference</source>
        <translation>prima differenza</translation>
    </message>
    <message>
        <source>text difference</source>
        <translation>differenza di testo</translation>
    </message>
    <message>
        <source>routing distance</source>
        <translation>distanza di routing</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 bytes</source>
        <comment>very small file</comment>
        <translation>%1 byte</translation>
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
        <translation>%1 di %2</translation>
    </message>
    <message numerus="yes">
        <source>Answers of “%1”: “%2” and “%3” order %4 of %Ln pair(s) the other way round. Groups whose answers all have the same reward teach nothing; by both rewards these are %5.</source>
        <translation>
            <numerusform>Risposte di “%1”: “%2” e “%3” ordinano al contrario %4 di %Ln coppia. I gruppi le cui risposte hanno tutte la stessa ricompensa non insegnano nulla; secondo entrambe le ricompense sono %5.</numerusform>
            <numerusform>Risposte di “%1”: “%2” e “%3” ordinano al contrario %4 di %Ln coppie. I gruppi le cui risposte hanno tutte la stessa ricompensa non insegnano nulla; secondo entrambe le ricompense sono %5.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several answers to one prompt, one for each seed, are graded by a reward and compared with each other, as in GRPO. The definition names no rewards.</source>
        <translation>Più risposte a un prompt, una per ogni seed, vengono valutate da una ricompensa e confrontate fra loro, come in GRPO. La definizione non indica ricompense.</translation>
    </message>
    <message>
        <source>There are no groups yet. A group is two or more answers to one prompt, under different seeds, that have a reward.</source>
        <translation>Non ci sono ancora gruppi. Un gruppo è formato da due o più risposte a un prompt, con seed diversi, che hanno una ricompensa.</translation>
    </message>
    <message>
        <source>mean reward</source>
        <translation>ricompensa media</translation>
    </message>
    <message>
        <source>mean length, tokens</source>
        <translation>lunghezza media, token</translation>
    </message>
    <message>
        <source>%1: mean %2, deviation %3.</source>
        <comment>a reward</comment>
        <translation>%1: media %2, deviazione %3.</translation>
    </message>
    <message>
        <source>All are equal, so this group teaches nothing.</source>
        <translation>Sono tutte uguali, quindi questo gruppo non insegna nulla.</translation>
    </message>
    <message>
        <source>Advantage = (reward − mean) / deviation, weight = advantage / tokens.</source>
        <translation>Vantaggio = (ricompensa − media) / deviazione, peso = vantaggio / token.</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <source>While the policy has not moved, every token weighs the same. A variant that is measured along the baseline&apos;s tokens shows the weights once the policy has become it.</source>
        <translation>Finché la policy non si è mossa, tutti i token hanno lo stesso peso. Una variante misurata lungo i token della baseline mostra i pesi che si hanno quando la policy è diventata quella variante.</translation>
    </message>
    <message numerus="yes">
        <source>Once the policy has become “%1”: %2 of %Ln token(s) of the baseline&apos;s answer are clipped, so they give no gradient.</source>
        <translation>
            <numerusform>Quando la policy è diventata “%1”: %2 di %Ln token della risposta della baseline sono soggetti a clipping, quindi non danno gradiente.</numerusform>
            <numerusform>Quando la policy è diventata “%1”: %2 di %Ln token della risposta della baseline sono soggetti a clipping, quindi non danno gradiente.</numerusform>
        </translation>
    </message>
    <message>
        <source>seed %1: %2</source>
        <comment>of an answer, its reward</comment>
        <translation>seed %1: %2</translation>
    </message>
</context>
<context>
    <name>HandingOn</name>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1 di %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln answer(s) are the same text.</source>
        <translation>
            <numerusform>%1 di %Ln risposta è lo stesso testo.</numerusform>
            <numerusform>%1 di %Ln risposte sono lo stesso testo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few prompts to say whether the other run repeats this one.</source>
        <translation>Troppo pochi prompt per dire se l’altra esecuzione ripete questa.</translation>
    </message>
    <message>
        <source>The other run repeats this one within its intervals.</source>
        <translation>L’altra esecuzione ripete questa entro i suoi intervalli.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>un altro (%Ln)</numerusform>
            <numerusform>altri %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The other run does not repeat this one. It differs in %1.</source>
        <translation>L’altra esecuzione non ripete questa. È diversa in %1.</translation>
    </message>
    <message>
        <source>Read-only, from %1: Moire %2 on %3</source>
        <translation>Sola lettura, da %1: Moire %2 su %3</translation>
    </message>
</context>
<context>
    <name>LibraryText</name>
    <message>
        <source>This is a pipe, not a file.</source>
        <translation>Questa è una pipe, non un file.</translation>
    </message>
    <message>
        <source>This is a socket, not a file.</source>
        <translation>Questo è un socket, non un file.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Questa è una cartella, non un file.</translation>
    </message>
    <message>
        <source>This is a device, not a file.</source>
        <translation>Questo è un dispositivo, non un file.</translation>
    </message>
    <message>
        <source>The file no longer exists, or the link is broken.</source>
        <translation>Il file non esiste più, oppure il collegamento è interrotto.</translation>
    </message>
    <message>
        <source>The link points to itself.</source>
        <translation>Il collegamento punta a sé stesso.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Impossibile leggere il file: %1.</translation>
    </message>
    <message>
        <source>Check the link and the permissions of the file.</source>
        <translation>Controlla il collegamento e i permessi del file.</translation>
    </message>
    <message>
        <source>Remove it from the folder.</source>
        <translation>Rimuovilo dalla cartella.</translation>
    </message>
    <message>
        <source>The file name is not valid UTF-8.</source>
        <translation>Il nome del file non è UTF-8 valido.</translation>
    </message>
    <message>
        <source>Rename the file.</source>
        <translation>Rinomina il file.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln file(s) were examined.</source>
        <translation>
            <numerusform>È stato esaminato solo il primo file (%Ln).</numerusform>
            <numerusform>Sono stati esaminati solo i primi %Ln file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln folder(s) were examined.</source>
        <translation>
            <numerusform>È stata esaminata solo la prima cartella (%Ln).</numerusform>
            <numerusform>Sono state esaminate solo le prime %Ln cartelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a smaller folder.</source>
        <translation>Scegli una cartella più piccola.</translation>
    </message>
    <message>
        <source>The folder cannot be opened: %1.</source>
        <translation>Impossibile aprire la cartella: %1.</translation>
    </message>
    <message>
        <source>The link leads back to a folder above it and was not followed.</source>
        <translation>Il collegamento riporta a una cartella superiore e non è stato seguito.</translation>
    </message>
    <message>
        <source>The folder cannot be read: %1.</source>
        <translation>Impossibile leggere la cartella: %1.</translation>
    </message>
    <message>
        <source>The folder could only be read in part: %1.</source>
        <translation>La cartella è stata letta solo in parte: %1.</translation>
    </message>
    <message>
        <source>Folders nested this deep are skipped.</source>
        <translation>Le cartelle annidate così in profondità vengono saltate.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln model file(s) are shown.</source>
        <translation>
            <numerusform>È mostrato solo il primo file di modello (%Ln).</numerusform>
            <numerusform>Sono mostrati solo i primi %Ln file di modelli.</numerusform>
        </translation>
    </message>
    <message>
        <source>Part %1: %2</source>
        <translation>Parte %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>The model is split into more than %Ln part(s).</source>
        <translation>
            <numerusform>Il modello è diviso in più di %Ln parte.</numerusform>
            <numerusform>Il modello è diviso in più di %Ln parti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Join the parts into fewer files.</source>
        <translation>Unisci le parti in meno file.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names of files</comment>
        <translation>
            <numerusform>%1 e un altro (%Ln)</numerusform>
            <numerusform>%1 e altri %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) missing: %1.</source>
        <translation>
            <numerusform>%Ln parte mancante: %1.</numerusform>
            <numerusform>%Ln parti mancanti: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put all parts of the model into one folder.</source>
        <translation>Metti tutte le parti del modello in un’unica cartella.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more key(s)</source>
        <translation>
            <numerusform>un’altra chiave (%Ln)</numerusform>
            <numerusform>altre %Ln chiavi</numerusform>
        </translation>
    </message>
    <message>
        <source>The header of the file could not be read.</source>
        <translation>Impossibile leggere l’intestazione del file.</translation>
    </message>
    <message>
        <source>Download the file again.</source>
        <translation>Scarica di nuovo il file.</translation>
    </message>
</context>
<context>
    <name>ModelText</name>
    <message numerus="yes">
        <source>%1 in %Ln layer(s)</source>
        <comment>of the model&apos;s layers</comment>
        <translation>
            <numerusform>%1 in %Ln layer</numerusform>
            <numerusform>%1 in %Ln layer</numerusform>
        </translation>
    </message>
    <message>
        <source>short convolution, kernel %1</source>
        <translation>convoluzione corta, kernel %1</translation>
    </message>
    <message>
        <source>gated delta rule, %1 heads</source>
        <translation>regola delta con gate, %1 teste</translation>
    </message>
    <message>
        <source>Mamba-2, %1 heads</source>
        <translation>Mamba-2, %1 teste</translation>
    </message>
    <message>
        <source>latent, %1 + %2</source>
        <translation>latente, %1 + %2</translation>
    </message>
    <message>
        <source>grouped, %1 heads for %2 of the cache</source>
        <translation>raggruppata, %1 teste per %2 della cache</translation>
    </message>
    <message>
        <source>window %1</source>
        <translation>finestra %1</translation>
    </message>
    <message>
        <source>no rotation</source>
        <translation>senza rotazione</translation>
    </message>
    <message>
        <source>YaRN × %1</source>
        <translation>YaRN × %1</translation>
    </message>
    <message>
        <source>linear × %1</source>
        <translation>lineare × %1</translation>
    </message>
    <message>
        <source>base %1</source>
        <translation>base %1</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>non supportato</translation>
    </message>
    <message>
        <source>not supported: %1</source>
        <translation>non supportato: %1</translation>
    </message>
    <message>
        <source>in memory, %1 to spare</source>
        <translation>in memoria, %1 di margine</translation>
    </message>
    <message>
        <source>tight: context up to %1</source>
        <translation>al limite: contesto fino a %1</translation>
    </message>
    <message>
        <source>from disk: slow</source>
        <translation>da disco: lento</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>fino a %1</translation>
    </message>
    <message numerus="yes">
        <source>Measured here: the median of %Ln answer(s).</source>
        <translation>
            <numerusform>Misurato qui: la mediana di %Ln risposta.</numerusform>
            <numerusform>Misurato qui: la mediana di %Ln risposte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Estimated from the bytes read per token and this machine&apos;s measured memory bandwidth. No answer of this model has been saved yet.</source>
        <translation>Stimato dai byte letti per token e dalla banda di memoria misurata su questa macchina. Nessuna risposta di questo modello è stata ancora salvata.</translation>
    </message>
    <message>
        <source>Not measured here yet.</source>
        <translation>Non ancora misurato qui.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them dense</source>
        <translation>
            <numerusform>%1, di cui %Ln denso</numerusform>
            <numerusform>%1, di cui %Ln densi</numerusform>
        </translation>
    </message>
    <message>
        <source>none: dense</source>
        <translation>nessuno: denso</translation>
    </message>
    <message>
        <source>%1 routed, %2 used</source>
        <translation>%1 instradati, %2 usati</translation>
    </message>
    <message>
        <source>%1 routed, %2 used, %3 shared</source>
        <translation>%1 instradati, %2 usati, %3 condivisi</translation>
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
        <translation>%1 di %2 gruppi</translation>
    </message>
    <message>
        <source>selection bias</source>
        <translation>bias di selezione</translation>
    </message>
    <message>
        <source>renormalised</source>
        <translation>rinormalizzato</translation>
    </message>
    <message>
        <source>scale %1</source>
        <translation>scala %1</translation>
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
        <translation>Un token legge %1: %2 del file.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln token(s)</source>
        <translation>
            <numerusform>%1, %Ln token</numerusform>
            <numerusform>%1, %Ln token</numerusform>
        </translation>
    </message>
    <message>
        <source>can be used, with thinking</source>
        <translation>utilizzabile, con ragionamento</translation>
    </message>
    <message>
        <source>can be used</source>
        <translation>utilizzabile</translation>
    </message>
    <message>
        <source>not renormalised</source>
        <translation>non rinormalizzato</translation>
    </message>
</context>
<context>
    <name>ModelsNeeded</name>
    <message>
        <source>%1 is not supported.</source>
        <translation>%1 non è supportato.</translation>
    </message>
    <message>
        <source>%1 does not fit in the free memory.</source>
        <translation>%1 non entra nella memoria libera.</translation>
    </message>
    <message>
        <source>The model needs %1 of memory.</source>
        <translation>Il modello richiede %1 di memoria.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s), loaded one after the other, need at most %1 of memory.</source>
        <translation>
            <numerusform>%Ln modello richiede al massimo %1 di memoria.</numerusform>
            <numerusform>%Ln modelli, caricati uno dopo l’altro, richiedono al massimo %1 di memoria.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoteText</name>
    <message>
        <source>The server does not list its models.</source>
        <translation>Il server non elenca i suoi modelli.</translation>
    </message>
    <message>
        <source>The server does not list the model “%1”.</source>
        <translation>Il server non elenca il modello “%1”.</translation>
    </message>
    <message>
        <source>Without log-probabilities its tokens cannot be told apart, so their routing cannot be shown.</source>
        <translation>Senza log-probabilità i suoi token non si distinguono, quindi il loro routing non si può mostrare.</translation>
    </message>
    <message>
        <source>Its routing comes without a shape: enter the model&apos;s layers and experts.</source>
        <translation>Il suo routing arriva senza forma: indica i layer e gli esperti del modello.</translation>
    </message>
    <message>
        <source>Its routing cannot be used: %1</source>
        <translation>Il suo routing non è utilizzabile: %1</translation>
    </message>
    <message>
        <source>server %1</source>
        <translation>server %1</translation>
    </message>
    <message>
        <source>This is not an address such as https://host:8000/v1.</source>
        <translation>Non è un indirizzo come https://host:8000/v1.</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http://.</source>
        <translation>L’indirizzo deve iniziare con https:// o http://.</translation>
    </message>
    <message>
        <source>Put the key into its own field: an address is shown and stored.</source>
        <translation>Metti la chiave nel suo campo: un indirizzo viene mostrato e salvato.</translation>
    </message>
    <message>
        <source>Leave out what follows “?” or “#”: an address is shown and stored.</source>
        <translation>Ometti ciò che segue “?” o “#”: un indirizzo viene mostrato e salvato.</translation>
    </message>
</context>
<context>
    <name>RoutingPicture</name>
    <message>
        <source>share</source>
        <translation>quota</translation>
    </message>
    <message>
        <source>%1 − %2</source>
        <translation>%1 − %2</translation>
    </message>
    <message>
        <source>Nothing says how far chance goes: there are fewer than 8 prompts, or there is no control “another seed”, because the baseline does not sample or no variant changes the routing.</source>
        <translation>Nulla dice fin dove arriva il caso: ci sono meno di 8 prompt, oppure manca il controllo “un altro seed”, perché la baseline non campiona o nessuna variante cambia il routing.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln expert(s) past the seed null: further from the baseline, over all prompts, than another seed makes them. About 5 % of these are chance.</source>
        <translation>
            <numerusform>%1 di %Ln esperto oltre la distribuzione nulla dei seed: più lontano dalla baseline, su tutti i prompt, di quanto lo porti un altro seed. Circa il 5% di questi è dovuto al caso.</numerusform>
            <numerusform>%1 di %Ln esperti oltre la distribuzione nulla dei seed: più lontani dalla baseline, su tutti i prompt, di quanto li porti un altro seed. Circa il 5% di questi è dovuto al caso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln expert(s) past the null: better answers used them more, or less, than when advantages are exchanged within their groups. About 5 % of these are chance.</source>
        <translation>
            <numerusform>%1 di %Ln esperto oltre la distribuzione nulla: le risposte migliori li hanno usati di più, o di meno, di quando i vantaggi si scambiano all’interno dei gruppi. Circa il 5% di questi è dovuto al caso.</numerusform>
            <numerusform>%1 di %Ln esperti oltre la distribuzione nulla: le risposte migliori li hanno usati di più, o di meno, di quando i vantaggi si scambiano all’interno dei gruppi. Circa il 5% di questi è dovuto al caso.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenColours</name>
    <message>
        <source>layer %1: 0</source>
        <translation>layer %1: 0</translation>
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
        <translation>niente</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilità</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>entropia</translation>
    </message>
    <message>
        <source>surprise</source>
        <translation>sorpresa</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>latenza</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>esperto</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>Check for updates</source>
        <translation>Controlla aggiornamenti</translation>
    </message>
    <message>
        <source>This is Moire %1.</source>
        <translation>Questo è Moire %1.</translation>
    </message>
    <message>
        <source>This build does not name a page with new versions. Look where you got it from. Moire itself never checks.</source>
        <translation>Questa build non indica una pagina con le nuove versioni. Cerca dove l’hai ottenuta. Moire non controlla mai da sé.</translation>
    </message>
    <message>
        <source>New versions are listed on this page. Moire itself never checks; your browser would open:
%1</source>
        <translation>Le nuove versioni sono elencate in questa pagina. Moire non controlla mai da sé; il tuo browser aprirebbe:
%1</translation>
    </message>
    <message>
        <source>&amp;Open page</source>
        <translation>&amp;Apri pagina</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ripeti</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Taglia</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Incolla</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Seleziona tutto</translation>
    </message>
    <message>
        <source>&amp;Chat</source>
        <translation>&amp;Chat</translation>
    </message>
    <message>
        <source>&amp;Experiments</source>
        <translation>&amp;Esperimenti</translation>
    </message>
    <message>
        <source>&amp;Atlas</source>
        <translation>&amp;Atlante</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Modelli</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Impostazioni</translation>
    </message>
    <message>
        <source>Page &amp;rail</source>
        <translation>&amp;Barra delle pagine</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>&amp;Tavolozza dei comandi…</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Sc&amp;hermo intero</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>&amp;Ripristina layout</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guida</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>Check for &amp;updates…</source>
        <translation>Controlla &amp;aggiornamenti…</translation>
    </message>
    <message>
        <source>&amp;About Moire</source>
        <translation>&amp;Informazioni su Moire</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
</context>
<context>
    <name>WindowNotices</name>
    <message>
        <source>The database is read-only: chats can be read, but nothing can be asked or changed.</source>
        <translation>Il database è di sola lettura: le chat si possono leggere, ma non si può chiedere né cambiare nulla.</translation>
    </message>
    <message>
        <source>Moire on %1 is using this database. Chats can be read here, but not changed until it is closed there.</source>
        <translation>Moire su %1 sta usando questo database. Qui le chat si possono leggere ma non modificare finché non viene chiuso là.</translation>
    </message>
    <message>
        <source>The database is writable again.</source>
        <translation>Il database è di nuovo scrivibile.</translation>
    </message>
    <message>
        <source>Another program is writing to the database. Moire waits for it; nothing is lost.</source>
        <translation>Un altro programma sta scrivendo nel database. Moire lo aspetta; nulla va perso.</translation>
    </message>
</context>
<context>
    <name>moire::AnswerStudy</name>
    <message>
        <source>It was cancelled.</source>
        <translation>È stato annullato.</translation>
    </message>
    <message>
        <source>No model is open.</source>
        <translation>Nessun modello è aperto.</translation>
    </message>
</context>
<context>
    <name>moire::Attachment</name>
    <message>
        <source>%1 is not valid UTF-16: some characters are missing.</source>
        <translation>%1 non è UTF-16 valido: mancano alcuni caratteri.</translation>
    </message>
    <message>
        <source>%1 was read as UTF-16.</source>
        <translation>%1 è stato letto come UTF-16.</translation>
    </message>
    <message>
        <source>%1 is not valid UTF-8 everywhere: some characters are missing.</source>
        <translation>%1 non è ovunque UTF-8 valido: mancano alcuni caratteri.</translation>
    </message>
    <message>
        <source>%1 is not UTF-8, so it was read as Latin-1 (Windows-1252): accented letters may be wrong.</source>
        <translation>%1 non è UTF-8, quindi è stato letto come Latin-1 (Windows-1252): le lettere accentate potrebbero essere sbagliate.</translation>
    </message>
    <message>
        <source>Only the text of %1 is attached, without its pictures.</source>
        <translation>È allegato solo il testo di %1, senza le immagini.</translation>
    </message>
</context>
<context>
    <name>moire::ChatGroup</name>
    <message>
        <source>Pinned</source>
        <translation>Fissate</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ieri</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>Ultimi 7 giorni</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>Ultimi 30 giorni</translation>
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
        <translation>Cartella · %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln chat(s)</source>
        <translation>
            <numerusform>%1, %Ln chat</numerusform>
            <numerusform>%1, %Ln chat</numerusform>
        </translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(senza titolo)</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln message(s)</source>
        <translation>
            <numerusform>%1 · %Ln messaggio</numerusform>
            <numerusform>%1 · %Ln messaggi</numerusform>
        </translation>
    </message>
    <message>
        <source>answering</source>
        <translation>sta rispondendo</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>in coda</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>bozza</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>non salvata</translation>
    </message>
</context>
<context>
    <name>moire::Conversation</name>
    <message>
        <source>Another model is loading. Wait until it is done, or cancel it first.</source>
        <translation>È in corso il caricamento di un altro modello. Attendi che finisca, oppure annullalo prima.</translation>
    </message>
    <message>
        <source>Questions are still being answered. Wait for the answers or stop them before opening another model.</source>
        <translation>Ci sono ancora domande in attesa di risposta. Attendi le risposte o interrompile prima di aprire un altro modello.</translation>
    </message>
    <message>
        <source>The chat is still being read.</source>
        <translation>La chat è ancora in lettura.</translation>
    </message>
    <message>
        <source>There is no chat to delete yet.</source>
        <translation>Non c’è ancora nessuna chat da eliminare.</translation>
    </message>
    <message>
        <source>This answer is not complete yet. Wait for it to finish, or stop it.</source>
        <translation>Questa risposta non è ancora completa. Attendi che finisca, o interrompila.</translation>
    </message>
    <message>
        <source>This message is no longer shown.</source>
        <translation>Questo messaggio non è più mostrato.</translation>
    </message>
    <message>
        <source>The last change is still being saved.</source>
        <translation>L’ultima modifica è ancora in fase di salvataggio.</translation>
    </message>
    <message>
        <source>This chat is being answered. Wait for the answer, or stop it.</source>
        <translation>Questa chat sta ricevendo una risposta. Attendila, o interrompila.</translation>
    </message>
    <message>
        <source>The answer is still being saved. Try again in a moment.</source>
        <translation>La risposta è ancora in fase di salvataggio. Riprova fra un momento.</translation>
    </message>
    <message>
        <source>Going on from a part of an answer is not available from this engine.</source>
        <translation>Con questo motore non si può proseguire da una parte di una risposta.</translation>
    </message>
    <message>
        <source>There is nothing to undo in this chat.</source>
        <translation>In questa chat non c’è nulla da annullare.</translation>
    </message>
    <message>
        <source>The model is still loading.</source>
        <translation>Il modello è ancora in caricamento.</translation>
    </message>
    <message>
        <source>No model is open.</source>
        <translation>Nessun modello è aperto.</translation>
    </message>
    <message>
        <source>This message has no answer.</source>
        <translation>Questo messaggio non ha risposta.</translation>
    </message>
    <message>
        <source>This is not a question.</source>
        <translation>Questa non è una domanda.</translation>
    </message>
    <message>
        <source>This is not an answer.</source>
        <translation>Questa non è una risposta.</translation>
    </message>
    <message>
        <source>This is the first branch.</source>
        <translation>Questo è il primo ramo.</translation>
    </message>
    <message>
        <source>This is the last branch.</source>
        <translation>Questo è l’ultimo ramo.</translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>Il messaggio è vuoto.</translation>
    </message>
    <message>
        <source>There is no question to send again.</source>
        <translation>Non c’è nessuna domanda da inviare di nuovo.</translation>
    </message>
</context>
<context>
    <name>moire::Document</name>
    <message>
        <source>System prompt</source>
        <translation>Prompt di sistema</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Domanda</translation>
    </message>
    <message>
        <source>Answer (edited)</source>
        <translation>Risposta (modificata)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Ragionamento</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(senza titolo)</translation>
    </message>
</context>
<context>
    <name>moire::EngineWorker</name>
    <message>
        <source>%1. The partial answer is kept; the model was reloaded with fewer layers on the GPU.</source>
        <translation>%1. La risposta parziale è conservata; il modello è stato ricaricato con meno layer sulla GPU.</translation>
    </message>
    <message>
        <source>%1. The partial answer is kept; the model was reloaded on the CPU.</source>
        <translation>%1. La risposta parziale è conservata; il modello è stato ricaricato sulla CPU.</translation>
    </message>
    <message>
        <source>Out of memory: close other programs, or use a smaller model or context.</source>
        <translation>Memoria esaurita: chiudi altri programmi, o usa un modello o un contesto più piccolo.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>È stato annullato.</translation>
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
        <translation>%1 (ripetizione %2)</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>prompt</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>seed</translation>
    </message>
</context>
<context>
    <name>moire::ExperimentListModel</name>
    <message>
        <source>Ready experiments</source>
        <translation>Esperimenti pronti</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Esperimenti</translation>
    </message>
    <message>
        <source>%1, is running</source>
        <translation>%1, in esecuzione</translation>
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
        <translation>baseline</translation>
    </message>
    <message>
        <source>control</source>
        <translation>controllo</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>difference to %1: %2</source>
        <translation>differenza da %1: %2</translation>
    </message>
    <message>
        <source>p %1, corrected</source>
        <translation>p %1, corretto</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln more prompt(s) would decide it</source>
        <translation>
            <numerusform>circa %Ln altro prompt lo deciderebbe</numerusform>
            <numerusform>circa %Ln altri prompt lo deciderebbero</numerusform>
        </translation>
    </message>
    <message>
        <source>variant</source>
        <translation>variante</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>risposte</translation>
    </message>
</context>
<context>
    <name>moire::LensReading</name>
    <message>
        <source>The token is no longer there.</source>
        <translation>Il token non c’è più.</translation>
    </message>
</context>
<context>
    <name>moire::LocalServer</name>
    <message>
        <source>Enter an address to listen on, such as 127.0.0.1.</source>
        <translation>Inserisci un indirizzo su cui ascoltare, come 127.0.0.1.</translation>
    </message>
    <message>
        <source>Other machines can reach this address: it needs a key.</source>
        <translation>Altre macchine possono raggiungere questo indirizzo: serve una chiave.</translation>
    </message>
    <message numerus="yes">
        <source>The key needs at least %Ln character(s).</source>
        <translation>
            <numerusform>La chiave deve avere almeno %Ln carattere.</numerusform>
            <numerusform>La chiave deve avere almeno %Ln caratteri.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key may have ASCII letters, digits and signs only.</source>
        <translation>La chiave può contenere solo lettere, cifre e segni ASCII.</translation>
    </message>
    <message>
        <source>a client with the key</source>
        <translation>un client con la chiave</translation>
    </message>
</context>
<context>
    <name>moire::MessageText</name>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tu</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>TTFT %1</source>
        <translation>TTFT %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>interrotta</translation>
    </message>
    <message>
        <source>stopped at the token or context limit</source>
        <translation>interrotta al limite di token o di contesto</translation>
    </message>
    <message>
        <source>stopped by an error</source>
        <translation>interrotta da un errore</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>non ancora salvata</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln token</numerusform>
        </translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>seed %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln carattere</numerusform>
            <numerusform>%Ln caratteri</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an attached file, its tokens</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Thinking for %1 s</source>
        <translation>Ragiona da %1 s</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Sta ragionando…</translation>
    </message>
    <message>
        <source>Thought for %1 s</source>
        <translation>Ha ragionato per %1 s</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>Ragionamento</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>budget %1</translation>
    </message>
</context>
<context>
    <name>moire::ModelListModel</name>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architettura</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>Quantizzazione</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametri</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Attivi</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Fit on this machine</source>
        <translation>Adatto a questa macchina</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocità</translation>
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
        <translation>Nessun modello è aperto.</translation>
    </message>
</context>
<context>
    <name>moire::ReasonedBy</name>
    <message>
        <source>The template must contain {reasoning}.</source>
        <translation>Il template deve contenere {reasoning}.</translation>
    </message>
    <message>
        <source>The template is too long.</source>
        <translation>Il template è troppo lungo.</translation>
    </message>
</context>
<context>
    <name>moire::ServedChats</name>
    <message>
        <source>Other programs</source>
        <translation>Altri programmi</translation>
    </message>
</context>
<context>
    <name>moire::experiments::ExperimentRuns</name>
    <message>
        <source>It was cancelled.</source>
        <translation>È stato annullato.</translation>
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
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>&amp;Chat</source>
        <translation>&amp;Chat</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>&amp;Instruments</source>
        <translation>&amp;Strumenti</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aiuto</translation>
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
        <translation>prevista: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln token</numerusform>
        </translation>
    </message>
    <message>
        <source>log-probability %1 a token</source>
        <translation>log-probabilità %1 per token</translation>
    </message>
    <message>
        <source>cut at its limit</source>
        <translation>troncata al limite</translation>
    </message>
    <message>
        <source>Open as chat</source>
        <translation>Apri come chat</translation>
    </message>
    <message>
        <source>Open the answer of %1 as chat</source>
        <translation>Apri come chat la risposta di %1</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Risposta di %1</translation>
    </message>
    <message>
        <source>prompt %1 · seed %2</source>
        <translation>prompt %1 · seed %2</translation>
    </message>
    <message>
        <source>the same answer</source>
        <translation>la stessa risposta</translation>
    </message>
    <message>
        <source>first difference: token %1</source>
        <translation>prima differenza: token %1</translation>
    </message>
    <message>
        <source>This cell was not run yet.</source>
        <translation>Questa cella non è ancora stata eseguita.</translation>
    </message>
</context>
<context>
    <name>moire::ui::AnswerRow</name>
    <message>
        <source>Thinking</source>
        <translation>Ragionamento</translation>
    </message>
</context>
<context>
    <name>moire::ui::AnswersView</name>
    <message>
        <source>Previous answer</source>
        <translation>Risposta precedente</translation>
    </message>
    <message>
        <source>Next answer</source>
        <translation>Risposta successiva</translation>
    </message>
    <message>
        <source>variants</source>
        <translation>varianti</translation>
    </message>
    <message>
        <source>Variants that are shown</source>
        <translation>Varianti mostrate</translation>
    </message>
    <message>
        <source>colour by %1</source>
        <translation>colora per %1</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>differenza</translation>
    </message>
    <message>
        <source>Colour tokens by</source>
        <translation>Colora i token per</translation>
    </message>
    <message>
        <source>Prompt %1 of %2</source>
        <translation>Prompt %1 di %2</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>seed %1</translation>
    </message>
    <message>
        <source>repeat %1</source>
        <translation>ripetizione %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::AtlasPage</name>
    <message>
        <source>Saved %1</source>
        <translation>Salvato %1</translation>
    </message>
    <message>
        <source>Reading was stopped. What was read is kept.</source>
        <translation>La lettura è stata interrotta. Ciò che è stato letto è conservato.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Rileggi</translation>
    </message>
    <message>
        <source>Import without a model</source>
        <translation>Importa senza modello</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>nessun modello</translation>
    </message>
    <message>
        <source>all chats</source>
        <translation>tutte le chat</translation>
    </message>
    <message>
        <source>only with policies</source>
        <translation>solo con policy</translation>
    </message>
    <message>
        <source>with policies</source>
        <translation>con policy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>which chats, and which of their answers</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>share</source>
        <translation>quota</translation>
    </message>
    <message>
        <source>gate mass</source>
        <translation>massa del gate</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>lift</translation>
    </message>
    <message>
        <source>by index</source>
        <translation>per indice</translation>
    </message>
    <message>
        <source>by load</source>
        <translation>per carico</translation>
    </message>
    <message>
        <source>by similarity</source>
        <translation>per somiglianza</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 di %2 token</translation>
    </message>
    <message>
        <source>This model has no experts</source>
        <translation>Questo modello non ha esperti</translation>
    </message>
    <message>
        <source>The Atlas</source>
        <translation>L’Atlante</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lettura…</translation>
    </message>
    <message>
        <source>%1 is dense: every token uses all of its parameters, so there is no routing to map. Chat still shows how sure it was of each token, its reasoning, latency, health and cost, and what the lens reads in its layers; Experiments compare its answers. For a map, choose a Mixture-of-Experts model above, or import routing.</source>
        <translation>%1 è denso: ogni token usa tutti i suoi parametri, quindi non c’è routing da mappare. La pagina Chat mostra comunque quanto era sicuro di ogni token, il ragionamento, la latenza, la salute e il costo, e che cosa la lente legge nei suoi layer; Esperimenti confronta le sue risposte. Per una mappa, scegli qui sopra un modello Mixture-of-Experts, oppure importa un routing.</translation>
    </message>
    <message>
        <source>No routing is saved with the answers of this model in these chats. %1</source>
        <translation>Con le risposte di questo modello in queste chat non è salvato alcun routing. %1</translation>
    </message>
    <message>
        <source>The map of a Mixture-of-Experts model will appear here: which experts its answers used, in all chats together, what each of them is chosen for, and whether two groups of chats differ. Ask something in Chat, or import routing that vLLM, SGLang, llama.cpp or a script recorded (JSON, NumPy, CSV, importance matrix), or compare two lists of prompts (files menu).</source>
        <translation>Qui comparirà la mappa di un modello Mixture-of-Experts: quali esperti hanno usato le sue risposte, in tutte le chat insieme, per che cosa viene scelto ciascuno, e se due gruppi di chat differiscono. Chiedi qualcosa in Chat, oppure importa il routing registrato da vLLM, SGLang, llama.cpp o uno script (JSON, NumPy, CSV, matrice di importanza), oppure confronta due liste di prompt (menu dei file).</translation>
    </message>
    <message>
        <source>%1 layers × %2 experts, %3 per token · intervals draw whole prompts · false discoveries held at 5 % (Benjamini–Hochberg)</source>
        <translation>%1 layer × %2 esperti, %3 per token · gli intervalli estraggono prompt interi · false scoperte tenute al 5% (Benjamini–Hochberg)</translation>
    </message>
    <message>
        <source>%1 layers × %2 experts, %3 per token · intervals draw whole chats · false discoveries held at 5 % (Benjamini–Hochberg)</source>
        <translation>%1 layer × %2 esperti, %3 per token · gli intervalli estraggono chat intere · false scoperte tenute al 5% (Benjamini–Hochberg)</translation>
    </message>
    <message>
        <source>Tokens read</source>
        <translation>Token letti</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Import routing…</source>
        <translation>Importa routing…</translation>
    </message>
    <message>
        <source>Atlas</source>
        <translation>Atlante</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mappa</translation>
    </message>
    <message>
        <source>Two groups</source>
        <translation>Due gruppi</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Che cosa è mostrato</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Chats that are counted</source>
        <translation>Chat contate</translation>
    </message>
    <message>
        <source>What the colours show</source>
        <translation>Che cosa mostrano i colori</translation>
    </message>
    <message>
        <source>Order of the experts</source>
        <translation>Ordine degli esperti</translation>
    </message>
    <message>
        <source>By similarity: experts chosen in the same places are next to each other</source>
        <translation>Per somiglianza: gli esperti scelti negli stessi punti sono vicini</translation>
    </message>
    <message>
        <source>Import and export routing</source>
        <translation>Importa ed esporta routing</translation>
    </message>
    <message>
        <source>Compare two lists of prompts…</source>
        <translation>Confronta due liste di prompt…</translation>
    </message>
    <message>
        <source>Export routing</source>
        <translation>Esporta routing</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln answer(s))</source>
        <translation>
            <numerusform>%1 (%Ln risposta)</numerusform>
            <numerusform>%1 (%Ln risposte)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (prompts)</source>
        <translation>%1 (prompt)</translation>
    </message>
    <message>
        <source>%1 (imported)</source>
        <translation>%1 (importato)</translation>
    </message>
    <message>
        <source>Results of an experiment</source>
        <translation>Risultati di un esperimento</translation>
    </message>
    <message>
        <source>No experiment was run</source>
        <translation>Nessun esperimento è stato eseguito</translation>
    </message>
    <message>
        <source>All chats</source>
        <translation>Tutte le chat</translation>
    </message>
    <message>
        <source>Answers with a routing policy</source>
        <translation>Risposte con una policy di routing</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Escludi</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Solo queste</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Tutte le risposte</translation>
    </message>
    <message>
        <source>NumPy array [tokens, layers, k]…</source>
        <translation>Array NumPy [token, layer, k]…</translation>
    </message>
    <message>
        <source>CSV rows: token, layer, expert, gate…</source>
        <translation>Righe CSV: token, layer, esperto, gate…</translation>
    </message>
    <message>
        <source>JSON lines as vLLM writes them…</source>
        <translation>Righe JSON come le scrive vLLM…</translation>
    </message>
    <message>
        <source>JSON lines as SGLang writes them…</source>
        <translation>Righe JSON come le scrive SGLang…</translation>
    </message>
    <message>
        <source>Import routin&amp;g…</source>
        <translation>&amp;Importa routing…</translation>
    </message>
    <message>
        <source>Compare t&amp;wo lists of prompts…</source>
        <translation>Con&amp;fronta due liste di prompt…</translation>
    </message>
    <message>
        <source>Rea&amp;d the Atlas again</source>
        <translation>Rileggi &amp;l’Atlante</translation>
    </message>
    <message>
        <source>Map of e&amp;xperts</source>
        <translation>Mappa &amp;degli esperti</translation>
    </message>
    <message>
        <source>&amp;Two groups of chats</source>
        <translation>Due &amp;gruppi di chat</translation>
    </message>
    <message>
        <source>Import routing</source>
        <translation>Importa routing</translation>
    </message>
    <message>
        <source>Recorded routing (*.json *.jsonl *.npy *.csv *.gguf *.results);;All files (*)</source>
        <translation>Routing registrato (*.json *.jsonl *.npy *.csv *.gguf *.results);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>routing</source>
        <translation>routing</translation>
    </message>
    <message>
        <source>Importance matrix of llama.cpp, with counts only…</source>
        <translation>Matrice di importanza di llama.cpp, solo con i conteggi…</translation>
    </message>
</context>
<context>
    <name>moire::ui::AttachmentBar</name>
    <message>
        <source>Pasted text</source>
        <translation>Testo incollato</translation>
    </message>
    <message>
        <source>Pasted text %1</source>
        <translation>Testo incollato %1</translation>
    </message>
    <message numerus="yes">
        <source>A message can have up to %Ln file(s); the others were left out.</source>
        <translation>
            <numerusform>Un messaggio può avere al massimo %Ln file; gli altri sono stati esclusi.</numerusform>
            <numerusform>Un messaggio può avere al massimo %Ln file; gli altri sono stati esclusi.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was removed from the message.</source>
        <translation>%1 è stato tolto dal messaggio.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln carattere</numerusform>
            <numerusform>%Ln caratteri</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln file(s)…</source>
        <translation>
            <numerusform>Lettura di %Ln file…</numerusform>
            <numerusform>Lettura di %Ln file…</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens its text</source>
        <translation>Apre il testo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Rimuovi %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::AttachmentDialog</name>
    <message>
        <source>This is only the beginning: the text is too long to be shown here. The model gets all of it.</source>
        <translation>Questo è solo l’inizio: il testo è troppo lungo per essere mostrato qui. Il modello lo riceve tutto.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ByteBar</name>
    <message>
        <source>Where the bytes are: %1</source>
        <translation>Dove stanno i byte: %1</translation>
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
        <translation>Celle</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatChanges</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>The folder “%1” was deleted; its chats were kept.</source>
        <translation>La cartella “%1” è stata eliminata; le sue chat sono state conservate.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatCommands</name>
    <message>
        <source>&amp;New chat</source>
        <translation>&amp;Nuova chat</translation>
    </message>
    <message>
        <source>&amp;Search chats</source>
        <translation>&amp;Cerca nelle chat</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Rino&amp;mina</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Fissa</translation>
    </message>
    <message>
        <source>&amp;Move to folder</source>
        <translation>&amp;Sposta nella cartella</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplica</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Elimina</translation>
    </message>
    <message>
        <source>Und&amp;o in the chat list</source>
        <translation>Annulla a&amp;zione nell’elenco delle chat</translation>
    </message>
    <message>
        <source>Export as Mar&amp;kdown…</source>
        <translation>Esporta come Mar&amp;kdown…</translation>
    </message>
    <message>
        <source>Export as &amp;HTML…</source>
        <translation>Esporta come &amp;HTML…</translation>
    </message>
    <message>
        <source>Export as &amp;JSON with traces…</source>
        <translation>Esporta come &amp;JSON con tracce…</translation>
    </message>
    <message>
        <source>&amp;Import chats…</source>
        <translation>&amp;Importa chat…</translation>
    </message>
    <message>
        <source>New &amp;folder</source>
        <translation>N&amp;uova cartella</translation>
    </message>
    <message>
        <source>Move folder up</source>
        <translation>Sposta cartella in su</translation>
    </message>
    <message>
        <source>Move folder down</source>
        <translation>Sposta cartella in giù</translation>
    </message>
    <message>
        <source>&amp;Collapse all groups</source>
        <translation>Comprimi tutti i &amp;gruppi</translation>
    </message>
    <message>
        <source>&amp;Expand all groups</source>
        <translation>Espandi &amp;tutti i gruppi</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>Non &amp;fissare più</translation>
    </message>
    <message>
        <source>&amp;Delete folder</source>
        <translation>&amp;Elimina la cartella</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %Ln chat(s)</source>
        <translation>
            <numerusform>&amp;Elimina %Ln chat</numerusform>
            <numerusform>&amp;Elimina %Ln chat</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete chat</source>
        <translation>&amp;Elimina la chat</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>Es&amp;porta</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Nessuna cartella</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nuova cartella</translation>
    </message>
    <message>
        <source>New folder %1</source>
        <translation>Nuova cartella %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Export here</source>
        <translation>Esporta qui</translation>
    </message>
    <message>
        <source>Chats (*.%1)</source>
        <translation>Chat (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>Importa chat</translation>
    </message>
    <message>
        <source>Chats (*.json)</source>
        <translation>Chat (*.json)</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatData</name>
    <message>
        <source>Not available for an answer of an experiment.</source>
        <translation>Non disponibile per una risposta di un esperimento.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatDelegate</name>
    <message>
        <source>Folder name</source>
        <translation>Nome della cartella</translation>
    </message>
    <message>
        <source>Chat title</source>
        <translation>Titolo della chat</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatHeader</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>The model that answers; opens a list of models</source>
        <translation>Il modello che risponde; apre un elenco di modelli</translation>
    </message>
    <message>
        <source>&amp;All models…</source>
        <translation>&amp;Tutti i modelli…</translation>
    </message>
    <message>
        <source>Loading progress</source>
        <translation>Avanzamento del caricamento</translation>
    </message>
    <message>
        <source>Chat settings</source>
        <translation>Impostazioni della chat</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nuova chat</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Nessun modello</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>Caricamento di %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatListPanel</name>
    <message>
        <source>Search chats</source>
        <translation>Cerca nelle chat</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nuova chat</translation>
    </message>
    <message>
        <source>New chat (%1)</source>
        <translation>Nuova chat (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) exported.</source>
        <translation>
            <numerusform>%Ln file esportato.</numerusform>
            <numerusform>%Ln file esportati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged message(s) left out.</source>
        <translation>
            <numerusform>%Ln messaggio danneggiato escluso.</numerusform>
            <numerusform>%Ln messaggi danneggiati esclusi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) imported.</source>
        <translation>
            <numerusform>%Ln chat importata.</numerusform>
            <numerusform>%Ln chat importate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>No chat contains “%1”.</source>
        <translation>Nessuna chat contiene “%1”.</translation>
    </message>
    <message>
        <source>No chats yet. A chat appears here when its first question is asked.</source>
        <translation>Ancora nessuna chat. Una chat compare qui quando si pone la prima domanda.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>“%1” è stata eliminata.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) deleted.</source>
        <translation>
            <numerusform>%Ln chat eliminata.</numerusform>
            <numerusform>%Ln chat eliminate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annullato.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) failed: %1</source>
        <translation>
            <numerusform>%Ln file non riuscito: %1</numerusform>
            <numerusform>%Ln file non riusciti: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatListView</name>
    <message>
        <source>Chats</source>
        <translation>Chat</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatMemory</name>
    <message>
        <source>The draft or settings of this chat cannot be saved: %1</source>
        <translation>Impossibile salvare la bozza o le impostazioni di questa chat: %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatPage</name>
    <message>
        <source>Chat &amp;list</source>
        <translation>Ele&amp;nco delle chat</translation>
    </message>
    <message>
        <source>&amp;Instruments</source>
        <translation>&amp;Strumenti</translation>
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
        <translation>Comandi dei preset</translation>
    </message>
    <message>
        <source>Save, rename, delete, export and import presets</source>
        <translation>Salva, rinomina, elimina, esporta e importa preset</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nome del preset</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>&amp;Save as preset…</source>
        <translation>&amp;Salva come preset…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Rinomina…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Elimina</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>Es&amp;porta…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importa…</translation>
    </message>
    <message>
        <source>No presets yet</source>
        <translation>Ancora nessun preset</translation>
    </message>
    <message>
        <source>No preset</source>
        <translation>Nessun preset</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sostituisci</translation>
    </message>
    <message>
        <source>Another preset has this name.</source>
        <translation>Un altro preset ha questo nome.</translation>
    </message>
    <message>
        <source>The preset “%1” was deleted.</source>
        <translation>Il preset “%1” è stato eliminato.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Import preset</source>
        <translation>Importa preset</translation>
    </message>
    <message>
        <source>Export preset</source>
        <translation>Esporta preset</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>Preset (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>The preset “%1” was exported.</source>
        <translation>Il preset “%1” è stato esportato.</translation>
    </message>
    <message>
        <source>The preset “%1” was imported. This chat uses it now.</source>
        <translation>Il preset “%1” è stato importato. Ora questa chat lo usa.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatPromptsDialog</name>
    <message>
        <source>With what was said before the question</source>
        <translation>Con ciò che è stato detto prima della domanda</translation>
    </message>
    <message>
        <source>Prompts from chats</source>
        <translation>Prompt dalle chat</translation>
    </message>
    <message>
        <source>Search titles</source>
        <translation>Cerca nei titoli</translation>
    </message>
    <message>
        <source>Chats and their questions</source>
        <translation>Chat e relative domande</translation>
    </message>
    <message>
        <source>Off: each question is asked alone, as the first of a chat</source>
        <translation>Disattivato: ogni domanda viene posta da sola, come la prima di una chat</translation>
    </message>
    <message>
        <source>Add prompts</source>
        <translation>Aggiungi prompt</translation>
    </message>
    <message>
        <source>There are no chats yet.</source>
        <translation>Non ci sono ancora chat.</translation>
    </message>
    <message>
        <source>Choose chats, or questions of them. A chosen chat adds every question of it.</source>
        <translation>Scegli delle chat, o delle loro domande. Una chat scelta aggiunge tutte le sue domande.</translation>
    </message>
    <message numerus="yes">
        <source>From %Ln chat(s).</source>
        <translation>
            <numerusform>Da %Ln chat.</numerusform>
            <numerusform>Da %Ln chat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatSettingField</name>
    <message>
        <source>Off</source>
        <translation>Disattivato</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>How freely words are chosen. 0 always takes the likeliest one.</source>
        <translation>Quanto liberamente vengono scelte le parole. Con 0 si prende sempre la più probabile.</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Chooses among this many of the likeliest tokens.</source>
        <translation>Sceglie fra questo numero di token, i più probabili.</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Chooses among the likeliest tokens that together have this probability. 1 turns it off.</source>
        <translation>Sceglie fra i token più probabili che insieme raggiungono questa probabilità. 1 lo disattiva.</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Leaves out tokens below this fraction of the likeliest one.</source>
        <translation>Esclude i token sotto questa frazione del più probabile.</translation>
    </message>
    <message>
        <source>Typical-p</source>
        <translation>Typical-p</translation>
    </message>
    <message>
        <source>Prefers tokens about as surprising as expected, up to this probability. 1 turns it off.</source>
        <translation>Preferisce i token sorprendenti all’incirca quanto atteso, fino a questa probabilità. 1 lo disattiva.</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>Penalità di ripetizione</translation>
    </message>
    <message>
        <source>Makes tokens of the window less likely. 1 turns it off.</source>
        <translation>Rende meno probabili i token della finestra. 1 la disattiva.</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>Penalità di presenza</translation>
    </message>
    <message>
        <source>Subtracted once for every token that occurs in the window. 0 turns it off.</source>
        <translation>Sottratta una volta per ogni token che compare nella finestra. 0 la disattiva.</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>Penalità di frequenza</translation>
    </message>
    <message>
        <source>Subtracted for each time a token occurs in the window. 0 turns it off.</source>
        <translation>Sottratta per ogni volta che un token compare nella finestra. 0 la disattiva.</translation>
    </message>
    <message>
        <source>Penalty window</source>
        <translation>Finestra delle penalità</translation>
    </message>
    <message>
        <source>The number of latest tokens that the penalties look at.</source>
        <translation>Il numero di ultimi token che le penalità considerano.</translation>
    </message>
    <message>
        <source>Maximum answer tokens</source>
        <translation>Token massimi della risposta</translation>
    </message>
    <message>
        <source>The answer ends after this many tokens.</source>
        <translation>La risposta finisce dopo questo numero di token.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Nessun limite</translation>
    </message>
    <message>
        <source>Thinking budget</source>
        <translation>Budget di ragionamento</translation>
    </message>
    <message>
        <source>The model must begin its answer after this many tokens of reasoning.</source>
        <translation>Il modello deve iniziare la risposta dopo questo numero di token di ragionamento.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contesto</translation>
    </message>
    <message>
        <source>The number of tokens that chat and answer can have together. Takes effect when a model is loaded.</source>
        <translation>Il numero di token che chat e risposta possono avere insieme. Ha effetto al caricamento di un modello.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatico</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatSettingRow</name>
    <message>
        <source>Reset %1</source>
        <translation>Ripristina %1</translation>
    </message>
    <message>
        <source>Reset to the default</source>
        <translation>Ripristina il valore predefinito</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Predefinito: %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatSettingsPanel</name>
    <message>
        <source>Reset all</source>
        <translation>Ripristina tutto</translation>
    </message>
    <message>
        <source>Chat settings</source>
        <translation>Impostazioni della chat</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt di sistema</translation>
    </message>
    <message>
        <source>What the model is told before the first question</source>
        <translation>Che cosa viene detto al modello prima della prima domanda</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Campionamento</translation>
    </message>
    <message>
        <source>As recommended by the model</source>
        <translation>Come consigliato dal modello</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Casuale</translation>
    </message>
    <message>
        <source>The same seed, settings and messages give the same answer.
Default: random</source>
        <translation>Lo stesso seed, le stesse impostazioni e gli stessi messaggi danno la stessa risposta.
Predefinito: casuale</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Typical-p and penalties</source>
        <translation>Typical-p e penalità</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limiti</translation>
    </message>
    <message>
        <source>Reload model</source>
        <translation>Ricarica modello</translation>
    </message>
    <message>
        <source>Default: random</source>
        <translation>Predefinito: casuale</translation>
    </message>
    <message>
        <source>Invalid seed: enter a number from 0 to %1</source>
        <translation>Seed non valido: inserisci un numero da 0 a %1</translation>
    </message>
    <message>
        <source>Fixed once the chat has started. A new chat can use another one.</source>
        <translation>Fisso una volta iniziata la chat. Una nuova chat può usarne un altro.</translation>
    </message>
    <message>
        <source>Default: none</source>
        <translation>Predefinito: nessuno</translation>
    </message>
    <message>
        <source>Default: the one from the settings page</source>
        <translation>Predefinito: quello della pagina delle impostazioni</translation>
    </message>
    <message>
        <source>From the model</source>
        <translation>Dal modello</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predefinito</translation>
    </message>
    <message>
        <source>No model is open. A model&apos;s file may recommend values; the others are the defaults.</source>
        <translation>Nessun modello è aperto. Il file di un modello può consigliare dei valori; gli altri sono i predefiniti.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a setting and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This model recommends nothing; the defaults are used.</source>
        <translation>Questo modello non consiglia nulla; si usano i valori predefiniti.</translation>
    </message>
    <message>
        <source>This model recommends %1.</source>
        <translation>Questo modello consiglia %1.</translation>
    </message>
    <message numerus="yes">
        <source>The model is open with a context of %Ln token(s).</source>
        <translation>
            <numerusform>Il modello è aperto con un contesto di %Ln token.</numerusform>
            <numerusform>Il modello è aperto con un contesto di %Ln token.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatTransfer</name>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message numerus="yes">
        <source>Exporting %Ln chat(s)…</source>
        <translation>
            <numerusform>Esportazione di %Ln chat…</numerusform>
            <numerusform>Esportazione di %Ln chat…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing %Ln file(s)…</source>
        <translation>
            <numerusform>Importazione di %Ln file…</numerusform>
            <numerusform>Importazione di %Ln file…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ColourBar</name>
    <message>
        <source>C&amp;olour tokens by</source>
        <translation>Colora &amp;i token per</translation>
    </message>
    <message>
        <source>Colour tokens by</source>
        <translation>Colora i token per</translation>
    </message>
    <message>
        <source>colour by</source>
        <translation>colora per</translation>
    </message>
    <message>
        <source>colour by %1</source>
        <translation>colora per %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::ColourLegend</name>
    <message>
        <source>Colours from %1 to %2</source>
        <translation>Colori da %1 a %2</translation>
    </message>
</context>
<context>
    <name>moire::ui::CommandPalette</name>
    <message>
        <source>Commands, models and chats</source>
        <translation>Comandi, modelli e chat</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Tavolozza dei comandi</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Corrispondenze</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>non disponibile ora</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preset</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
</context>
<context>
    <name>moire::ui::CompareDialog</name>
    <message>
        <source>Compare answers</source>
        <translation>Confronta risposte</translation>
    </message>
    <message>
        <source>The prompt is answered as in this chat, and once more with each change, under the same seeds. With one prompt the answers can be compared, but nothing can be said about other prompts.</source>
        <translation>Al prompt si risponde come in questa chat, e un’altra volta con ogni modifica, con gli stessi seed. Con un solo prompt le risposte si possono confrontare, ma non si può dire nulla di altri prompt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) per token</source>
        <translation>
            <numerusform>%Ln esperto per token</numerusform>
            <numerusform>%Ln esperti per token</numerusform>
        </translation>
    </message>
    <message>
        <source>random experts</source>
        <translation>esperti casuali</translation>
    </message>
    <message>
        <source>all experts as the model chooses them</source>
        <translation>tutti gli esperti come li sceglie il modello</translation>
    </message>
    <message>
        <source>no thinking</source>
        <translation>senza ragionamento</translation>
    </message>
    <message>
        <source>always the most probable token</source>
        <translation>sempre il token più probabile</translation>
    </message>
    <message>
        <source>temperature 1.2</source>
        <translation>temperatura 1,2</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Answers of each (seeds)</source>
        <translation>Risposte di ciascuna (seed)</translation>
    </message>
    <message>
        <source>Make experiment</source>
        <translation>Crea esperimento</translation>
    </message>
    <message>
        <source>as in the chat</source>
        <translation>come nella chat</translation>
    </message>
</context>
<context>
    <name>moire::ui::Composer</name>
    <message>
        <source>Images cannot be attached: the model reads only text.</source>
        <translation>Non si possono allegare immagini: il modello legge solo testo.</translation>
    </message>
    <message>
        <source>The message will be sent when its files have been read.</source>
        <translation>Il messaggio verrà inviato quando i suoi file saranno stati letti.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Cancel editing (Esc)</source>
        <translation>Annulla la modifica (Esc)</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Allega file</translation>
    </message>
    <message>
        <source>Chat settings</source>
        <translation>Impostazioni della chat</translation>
    </message>
    <message>
        <source>Editing a question. Sending it starts a new branch.</source>
        <translation>Stai modificando una domanda. Inviandola inizia un nuovo ramo.</translation>
    </message>
    <message>
        <source>Editing an answer. The answer of the model is kept as another branch.</source>
        <translation>Stai modificando una risposta. La risposta del modello è conservata come altro ramo.</translation>
    </message>
    <message>
        <source>Text files (*.txt *.md *.csv *.json *.xml *.html *.py *.c *.cpp *.h *.rs *.js *.ts *.pdf);;All files (*)</source>
        <translation>File di testo (*.txt *.md *.csv *.json *.xml *.html *.py *.c *.cpp *.h *.rs *.js *.ts *.pdf);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Open a model to ask something</source>
        <translation>Apri un modello per chiedere qualcosa</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Messaggio a %1</translation>
    </message>
    <message>
        <source>thinking: %1</source>
        <translation>ragionamento: %1</translation>
    </message>
    <message>
        <source>thinking: no limit</source>
        <translation>ragionamento: nessun limite</translation>
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
        <translation>contesto %1</translation>
    </message>
    <message>
        <source>context over %1</source>
        <translation>contesto oltre %1</translation>
    </message>
    <message>
        <source>Tokens of this chat and the message, out of the context size</source>
        <translation>Token di questa chat e del messaggio, sulla dimensione del contesto</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Invia</translation>
    </message>
    <message>
        <source>Stop the answer (Esc)</source>
        <translation>Interrompi la risposta (Esc)</translation>
    </message>
    <message>
        <source>Enter; Shift+Enter starts a new line</source>
        <translation>Invio; Maiusc+Invio inizia una nuova riga</translation>
    </message>
</context>
<context>
    <name>moire::ui::ConversationPage</name>
    <message>
        <source>No model is open.</source>
        <translation>Nessun modello è aperto.</translation>
    </message>
    <message>
        <source>&amp;Open a model</source>
        <translation>&amp;Apri un modello</translation>
    </message>
    <message>
        <source>The message that you were editing is no longer shown. Your text is kept.</source>
        <translation>Il messaggio che stavi modificando non è più mostrato. Il tuo testo è conservato.</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>&amp;Continua a modificare</translation>
    </message>
    <message>
        <source>The changes to the message were discarded.</source>
        <translation>Le modifiche al messaggio sono state scartate.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>The answer was not regenerated.</source>
        <translation>La risposta non è stata rigenerata.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Riprova</translation>
    </message>
    <message>
        <source>A question in another chat is too long for the context. It was not sent; its text is kept there.</source>
        <translation>Una domanda in un’altra chat è troppo lunga per il contesto. Non è stata inviata; il suo testo è conservato là.</translation>
    </message>
    <message>
        <source>&amp;Show that chat</source>
        <translation>&amp;Mostra quella chat</translation>
    </message>
    <message>
        <source>The question was not sent.</source>
        <translation>La domanda non è stata inviata.</translation>
    </message>
    <message>
        <source>The answer was stopped before it began.</source>
        <translation>La risposta è stata interrotta prima di iniziare.</translation>
    </message>
    <message>
        <source>Re&amp;generate</source>
        <translation>&amp;Rigenera</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) left out</source>
        <translation>
            <numerusform>%Ln messaggio escluso</numerusform>
            <numerusform>%Ln messaggi esclusi</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest messages are no longer sent to the model, because the context is full.</source>
        <translation>I messaggi più vecchi non vengono più inviati al modello, perché il contesto è pieno.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Senza titolo</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Apri collegamento</translation>
    </message>
    <message>
        <source>Open this address in another program?</source>
        <translation>Aprire questo indirizzo in un altro programma?</translation>
    </message>
    <message>
        <source>This address cannot be opened from here.</source>
        <translation>Questo indirizzo non si può aprire da qui.</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Copia indirizzo</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Apri</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messaggi</translation>
    </message>
    <message>
        <source>The answer is not saved yet: %1
It is kept in memory, and saving will be retried.</source>
        <translation>La risposta non è ancora salvata: %1
È tenuta in memoria, e il salvataggio verrà ritentato.</translation>
    </message>
    <message>
        <source>The answer has been saved.</source>
        <translation>La risposta è stata salvata.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) deleted.</source>
        <translation>
            <numerusform>%Ln messaggio eliminato.</numerusform>
            <numerusform>%Ln messaggi eliminati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading was cancelled.</source>
        <translation>Il caricamento è stato annullato.</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Scrivi un messaggio</translation>
    </message>
    <message>
        <source>Go to the messages</source>
        <translation>Vai ai messaggi</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Allega file…</translation>
    </message>
    <message>
        <source>Chat settings…</source>
        <translation>Impostazioni della chat…</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Preset</translation>
    </message>
    <message>
        <source>Choose model…</source>
        <translation>Scegli modello…</translation>
    </message>
    <message>
        <source>In another chat, a question with its reasoning is too long for the context.</source>
        <translation>In un’altra chat, una domanda con il suo ragionamento è troppo lunga per il contesto.</translation>
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
        <translation>non disponibile</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Cost of a token</source>
        <translation>Costo di un token</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>costo</translation>
    </message>
    <message>
        <source>this token · mean of reply</source>
        <translation>questo token · media della risposta</translation>
    </message>
    <message>
        <source>mean of reply</source>
        <translation>media della risposta</translation>
    </message>
    <message>
        <source>What a token costs: bytes read, operations and bandwidth, from the experts it was routed to. It is shown for the answers of a chat.</source>
        <translation>Quanto costa un token: byte letti, operazioni e banda, dagli esperti a cui è stato instradato. È mostrato per le risposte di una chat.</translation>
    </message>
    <message>
        <source>Not available, because the model file of this answer was not recorded.</source>
        <translation>Non disponibile, perché il file del modello di questa risposta non è stato registrato.</translation>
    </message>
    <message>
        <source>Reading the model&apos;s header…</source>
        <translation>Lettura dell’intestazione del modello…</translation>
    </message>
    <message>
        <source>Not available, because the model file cannot be read: %1</source>
        <translation>Non disponibile, perché il file del modello non si può leggere: %1</translation>
    </message>
    <message>
        <source>its architecture is not supported</source>
        <translation>la sua architettura non è supportata</translation>
    </message>
    <message>
        <source>Waiting for the first token…</source>
        <translation>In attesa del primo token…</translation>
    </message>
    <message>
        <source>Reading the tokens…</source>
        <translation>Lettura dei token…</translation>
    </message>
    <message>
        <source>This answer was saved without token records.</source>
        <translation>Questa risposta è stata salvata senza i dati dei token.</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>energia</translation>
    </message>
    <message>
        <source>package and device, RAPL and NVML</source>
        <translation>processore e dispositivo, RAPL e NVML</translation>
    </message>
    <message>
        <source>device, NVML</source>
        <translation>dispositivo, NVML</translation>
    </message>
    <message>
        <source>package, RAPL</source>
        <translation>processore, RAPL</translation>
    </message>
    <message>
        <source>%1 J</source>
        <translation>%1 J</translation>
    </message>
    <message numerus="yes">
        <source>%1 · mean of %Ln token(s)</source>
        <translation>
            <numerusform>%1 · media di %Ln token</numerusform>
            <numerusform>%1 · media di %Ln token</numerusform>
        </translation>
    </message>
    <message>
        <source>Of everything that the machine did meanwhile, other programs included</source>
        <translation>Di tutto ciò che la macchina ha fatto nel frattempo, compresi gli altri programmi</translation>
    </message>
    <message>
        <source>because only administrators may read the energy counter (RAPL)</source>
        <translation>perché solo gli amministratori possono leggere il contatore di energia (RAPL)</translation>
    </message>
    <message>
        <source>because this machine has no energy counter (RAPL, NVML)</source>
        <translation>perché questa macchina non ha un contatore di energia (RAPL, NVML)</translation>
    </message>
    <message>
        <source>because it has only begun</source>
        <translation>perché è appena iniziata</translation>
    </message>
    <message>
        <source>because energy is measured only while an answer streams, and not saved with it</source>
        <translation>perché l’energia si misura solo mentre una risposta arriva, e non viene salvata con essa</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>media %1</translation>
    </message>
    <message>
        <source>parameters read</source>
        <translation>parametri letti</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>di %1</translation>
    </message>
    <message>
        <source>bytes read</source>
        <translation>byte letti</translation>
    </message>
    <message>
        <source>Weights of the routed experts and of all other layers, and the cache</source>
        <translation>Pesi degli esperti instradati e di tutti gli altri layer, e la cache</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>operazioni</translation>
    </message>
    <message>
        <source>A multiply-accumulate counts as two</source>
        <translation>Una moltiplicazione con accumulo conta come due</translation>
    </message>
    <message>
        <source>share of bandwidth</source>
        <translation>quota di banda</translation>
    </message>
    <message>
        <source>because the bandwidth of the device&apos;s memory is not measured</source>
        <translation>perché la banda della memoria del dispositivo non è misurata</translation>
    </message>
    <message>
        <source>of %1/s, measured</source>
        <translation>di %1/s, misurati</translation>
    </message>
    <message>
        <source>because the time is not recorded</source>
        <translation>perché il tempo non è registrato</translation>
    </message>
    <message>
        <source>because it has not been measured yet: opening the Models page measures it</source>
        <translation>perché non è stata ancora misurata: si misura aprendo la pagina Modelli</translation>
    </message>
    <message>
        <source>a dense model of this size</source>
        <translation>un modello denso di queste dimensioni</translation>
    </message>
    <message>
        <source>%1 times the bytes</source>
        <translation>%1 volte i byte</translation>
    </message>
    <message>
        <source>What a token would read if every expert were used</source>
        <translation>Quanto leggerebbe un token se si usassero tutti gli esperti</translation>
    </message>
    <message>
        <source>routed experts</source>
        <translation>esperti instradati</translation>
    </message>
    <message>
        <source>all other weights</source>
        <translation>tutti gli altri pesi</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>cache</translation>
    </message>
    <message>
        <source>Only %1 of the %2 experts in a layer were read; %3 of the model was not read.</source>
        <translation>Sono stati letti solo %1 dei %2 esperti di un layer; %3 del modello non è stato letto.</translation>
    </message>
    <message>
        <source>The model is dense: every token reads all of it.</source>
        <translation>Il modello è denso: ogni token lo legge tutto.</translation>
    </message>
</context>
<context>
    <name>moire::ui::DefinitionEditor</name>
    <message>
        <source>New experiment</source>
        <translation>Nuovo esperimento</translation>
    </message>
    <message>
        <source>Name of the experiment</source>
        <translation>Nome dell’esperimento</translation>
    </message>
    <message>
        <source>What the experiment asks, such as “Does thinking help with sums?”</source>
        <translation>Che cosa chiede l’esperimento, come “Il ragionamento aiuta con le somme?”</translation>
    </message>
    <message>
        <source>Make experiment</source>
        <translation>Crea esperimento</translation>
    </message>
    <message>
        <source>as is</source>
        <translation>invariato</translation>
    </message>
    <message>
        <source>Prompts, one per line</source>
        <translation>Prompt, uno per riga</translation>
    </message>
    <message>
        <source>One prompt per line</source>
        <translation>Un prompt per riga</translation>
    </message>
    <message>
        <source>Files of prompts, and questions of chats</source>
        <translation>File di prompt e domande delle chat</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Da un file…</translation>
    </message>
    <message>
        <source>From chats…</source>
        <translation>Dalle chat…</translation>
    </message>
    <message>
        <source>Questions of chats, with what was said before them</source>
        <translation>Domande delle chat, con ciò che è stato detto prima</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Remove the file or question</source>
        <translation>Rimuovi il file o la domanda</translation>
    </message>
    <message>
        <source>JSON lines with prompt and answer, or text with a prompt on each line</source>
        <translation>Righe JSON con prompt e risposta, o testo con un prompt per riga</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianti</translation>
    </message>
    <message>
        <source>Add variant</source>
        <translation>Aggiungi variante</translation>
    </message>
    <message>
        <source>Remove variant</source>
        <translation>Rimuovi variante</translation>
    </message>
    <message>
        <source>A count, or a list such as 1, 2, 5</source>
        <translation>Un numero, o un elenco come 1, 2, 5</translation>
    </message>
    <message>
        <source>How often each seed is run, to measure times</source>
        <translation>Quante volte si esegue ogni seed, per misurare i tempi</translation>
    </message>
    <message>
        <source>None chosen: by what the prompts offer</source>
        <translation>Nessuna scelta: in base a ciò che i prompt offrono</translation>
    </message>
    <message>
        <source>Add controls: random experts, another seed</source>
        <translation>Aggiungi controlli: esperti casuali, un altro seed</translation>
    </message>
    <message>
        <source>Keep experts and times of every token</source>
        <translation>Conserva esperti e tempi di ogni token</translation>
    </message>
    <message>
        <source>For the instruments, which show text and probabilities of tokens without it too. Results take several times the space.</source>
        <translation>Per gli strumenti, che mostrano testo e probabilità dei token anche senza. I risultati occupano diverse volte lo spazio.</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Ripetizioni</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriche</translation>
    </message>
    <message>
        <source>File of prompts</source>
        <translation>File di prompt</translation>
    </message>
    <message>
        <source>Prompts (*.jsonl *.json *.txt);;All files (*)</source>
        <translation>Prompt (*.jsonl *.json *.txt);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>variant %1</source>
        <translation>variante %1</translation>
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
            <numerusform>%1 = %Ln cella, senza controlli.</numerusform>
            <numerusform>%1 = %Ln celle, senza controlli.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::DetailsPanel</name>
    <message>
        <source>Routing difference</source>
        <translation>Differenza di routing</translation>
    </message>
    <message>
        <source>Where a variant chose other experts than the baseline, once both have answers.</source>
        <translation>Dove una variante ha scelto esperti diversi dalla baseline, quando entrambe hanno risposte.</translation>
    </message>
    <message>
        <source>By token</source>
        <translation>Per token</translation>
    </message>
    <message>
        <source>KL</source>
        <translation>KL</translation>
    </message>
    <message>
        <source>change</source>
        <translation>modifica</translation>
    </message>
    <message>
        <source>log-probability</source>
        <translation>log-probabilità</translation>
    </message>
    <message>
        <source>What is shown by token</source>
        <translation>Che cosa è mostrato per token</translation>
    </message>
    <message>
        <source>How far the variants are from the baseline along its answers, token by token. It needs the metric kl, and answers.</source>
        <translation>Quanto le varianti distano dalla baseline lungo le risposte di questa, token per token. Servono la metrica kl e delle risposte.</translation>
    </message>
    <message>
        <source>Group sampling</source>
        <translation>Campionamento di gruppo</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Ricompensa</translation>
    </message>
    <message>
        <source>Answers of the group</source>
        <translation>Risposte del gruppo</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>risposta</translation>
    </message>
    <message>
        <source>advantage</source>
        <translation>vantaggio</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>token</translation>
    </message>
    <message>
        <source>reading: %1</source>
        <translation>lettura: %1</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>log-probability, nats</source>
        <translation>log-probabilità, nat</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>nat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln coppia</numerusform>
            <numerusform>%Ln coppie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more variant(s) not shown</source>
        <translation>
            <numerusform>un’altra variante (%Ln) non mostrata</numerusform>
            <numerusform>altre %Ln varianti non mostrate</numerusform>
        </translation>
    </message>
    <message>
        <source>Several answers to one prompt, one for each seed, are graded by a reward and compared with each other, as in GRPO. There is no group for this prompt yet.</source>
        <translation>Più risposte a un prompt, una per ogni seed, vengono valutate da una ricompensa e confrontate fra loro, come in GRPO. Per questo prompt non c’è ancora un gruppo.</translation>
    </message>
    <message>
        <source>seed %1: %2</source>
        <comment>of an answer, its reward</comment>
        <translation>seed %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) to this prompt by “%1”: mean reward %2, deviation %3. Advantage = (reward − mean) / deviation, weight = advantage / tokens.</source>
        <translation>
            <numerusform>%Ln risposta a questo prompt da “%1”: ricompensa media %2, deviazione %3. Vantaggio = (ricompensa − media) / deviazione, peso = vantaggio / token.</numerusform>
            <numerusform>%Ln risposte a questo prompt da “%1”: ricompensa media %2, deviazione %3. Vantaggio = (ricompensa − media) / deviazione, peso = vantaggio / token.</numerusform>
        </translation>
    </message>
    <message>
        <source>All rewards are equal, so this group teaches nothing.</source>
        <translation>Tutte le ricompense sono uguali, quindi questo gruppo non insegna nulla.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ExperimentHeader</name>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Progress of the experiment</source>
        <translation>Avanzamento dell’esperimento</translation>
    </message>
    <message>
        <source>Stops after the running cell, so that nothing is lost</source>
        <translation>Si ferma dopo la cella in corso, così non si perde nulla</translation>
    </message>
    <message>
        <source>Stop now: the running cell is lost, everything else is kept</source>
        <translation>Interrompi subito: la cella in corso va persa, tutto il resto è conservato</translation>
    </message>
    <message>
        <source>Stop the experiment</source>
        <translation>Interrompi l’esperimento</translation>
    </message>
    <message>
        <source>Save results</source>
        <translation>Salva risultati</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Esperimenti</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Esegui</translation>
    </message>
    <message>
        <source>Runs what is missing; what is kept stays</source>
        <translation>Esegue ciò che manca; ciò che è conservato resta</translation>
    </message>
    <message>
        <source>Runs all cells</source>
        <translation>Esegue tutte le celle</translation>
    </message>
    <message numerus="yes">
        <source>Run %Ln failed step(s) again</source>
        <translation>
            <numerusform>Riesegui %Ln passo fallito</numerusform>
            <numerusform>Riesegui %Ln passi falliti</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 cells</source>
        <translation>%1 di %2 celle</translation>
    </message>
    <message>
        <source>stopping after this cell</source>
        <translation>si ferma dopo questa cella</translation>
    </message>
    <message>
        <source>waits until a model is open</source>
        <translation>attende che si apra un modello</translation>
    </message>
    <message>
        <source>waits for the engine</source>
        <translation>attende il motore</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>preparazione</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln token(s) made · failed: %2</source>
        <translation>
            <numerusform>%1 · %Ln token prodotto · falliti: %2</numerusform>
            <numerusform>%1 · %Ln token prodotti · falliti: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ExperimentList</name>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Search experiments</source>
        <translation>Cerca esperimenti</translation>
    </message>
    <message>
        <source>New experiment</source>
        <translation>Nuovo esperimento</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Esperimenti</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
</context>
<context>
    <name>moire::ui::ExperimentsPage</name>
    <message>
        <source>Open experiment</source>
        <translation>Apri esperimento</translation>
    </message>
    <message>
        <source>Experiments (*.json *.results *.moire);;All files (*)</source>
        <translation>Esperimenti (*.json *.results *.moire);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Bundle, to hand on…</source>
        <translation>Pacchetto, da condividere…</translation>
    </message>
    <message>
        <source>Report (HTML)…</source>
        <translation>Rapporto (HTML)…</translation>
    </message>
    <message>
        <source>Report (PDF)…</source>
        <translation>Rapporto (PDF)…</translation>
    </message>
    <message>
        <source>Table of cells (CSV)…</source>
        <translation>Tabella delle celle (CSV)…</translation>
    </message>
    <message>
        <source>Table of tokens (CSV)…</source>
        <translation>Tabella dei token (CSV)…</translation>
    </message>
    <message>
        <source>NumPy array of cells…</source>
        <translation>Array NumPy delle celle…</translation>
    </message>
    <message>
        <source>NumPy archive of everything…</source>
        <translation>Archivio NumPy di tutto…</translation>
    </message>
    <message>
        <source>Report (JSON)…</source>
        <translation>Rapporto (JSON)…</translation>
    </message>
    <message>
        <source>Everything, by cell (JSON lines)…</source>
        <translation>Tutto, per cella (righe JSON)…</translation>
    </message>
    <message>
        <source>Results (SQLite)…</source>
        <translation>Risultati (SQLite)…</translation>
    </message>
    <message>
        <source>Compare with another run…</source>
        <translation>Confronta con un’altra esecuzione…</translation>
    </message>
    <message>
        <source>Compare with another run</source>
        <translation>Confronta con un’altra esecuzione</translation>
    </message>
    <message>
        <source>Experiments (*.moire *.json *.results);;All files (*)</source>
        <translation>Esperimenti (*.moire *.json *.results);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>New experiment with this definition</source>
        <translation>Nuovo esperimento con questa definizione</translation>
    </message>
    <message>
        <source>Save results</source>
        <translation>Salva risultati</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Salvato %1</translation>
    </message>
    <message>
        <source>This experiment is running. Stop it before it is removed.</source>
        <translation>Questo esperimento è in esecuzione. Interrompilo prima di rimuoverlo.</translation>
    </message>
    <message>
        <source>The experiment was removed, with its results.</source>
        <translation>L’esperimento è stato rimosso, con i suoi risultati.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Nothing was run yet.</source>
        <translation>Non è stato ancora eseguito nulla.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Confronto</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Strumenti</translation>
    </message>
    <message>
        <source>What the side shows</source>
        <translation>Che cosa mostra il lato</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabella</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Routing</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Che cosa è mostrato</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>baseline</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>The variant that the others are compared with. Metrics between two answers are measured beside the definition&apos;s own baseline.</source>
        <translation>La variante con cui si confrontano le altre. Le metriche fra due risposte si misurano rispetto alla baseline della definizione.</translation>
    </message>
    <message>
        <source>What you expect, what you see, what you make of it. Kept with the results.</source>
        <translation>Che cosa ti aspetti, che cosa vedi, che cosa ne deduci. Conservato con i risultati.</translation>
    </message>
    <message>
        <source>Open &amp;experiment…</source>
        <translation>&amp;Apri esperimento…</translation>
    </message>
    <message>
        <source>Run experimen&amp;t</source>
        <translation>Ese&amp;gui esperimento</translation>
    </message>
    <message>
        <source>&amp;Pause experiment</source>
        <translation>Metti in pausa &amp;l’esperimento</translation>
    </message>
    <message>
        <source>New e&amp;xperiment…</source>
        <translation>&amp;Nuovo esperimento…</translation>
    </message>
    <message>
        <source>Add a &amp;variant to the experiment…</source>
        <translation>Aggiungi &amp;una variante all’esperimento…</translation>
    </message>
    <message>
        <source>Ready experiments</source>
        <translation>Esperimenti pronti</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an experiment that is not shown, why it could not go on</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) failed. Their reasons are in the answers; the others are kept.</source>
        <translation>
            <numerusform>%Ln passo è fallito. Il motivo è nelle risposte; gli altri sono conservati.</numerusform>
            <numerusform>%Ln passi sono falliti. I motivi sono nelle risposte; gli altri sono conservati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s) added. “Continue” runs them.</source>
        <translation>
            <numerusform>%Ln prompt aggiunto. “Continua” lo esegue.</numerusform>
            <numerusform>%Ln prompt aggiunti. “Continua” li esegue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln prompt(s)…</source>
        <translation>
            <numerusform>Aggiungi %Ln prompt…</numerusform>
            <numerusform>Aggiungi %Ln prompt…</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppi</translation>
    </message>
    <message>
        <source>Add prompts to the experiment…</source>
        <translation>Aggiungi prompt all’esperimento…</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Risposte</translation>
    </message>
</context>
<context>
    <name>moire::ui::ExpertView</name>
    <message>
        <source>One expert</source>
        <translation>Un esperto</translation>
    </message>
    <message>
        <source>Select a cell of the map to see the tokens that its expert is chosen for, with lift, interval and number, places in your chats, its gate weights, and the experts it is chosen together with.</source>
        <translation>Seleziona una cella della mappa per vedere i token per cui il suo esperto viene scelto, con lift, intervallo e numero, punti nelle tue chat, i pesi del gate e gli esperti con cui viene scelto.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Disattiva</translation>
    </message>
    <message>
        <source>Route around this expert in the chat</source>
        <translation>Aggira questo esperto nella chat</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenzia</translation>
    </message>
    <message>
        <source>Let it be chosen, but leave its output out</source>
        <translation>Può essere scelto, ma il suo output viene escluso</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>Forza</translation>
    </message>
    <message>
        <source>Choose it for every token</source>
        <translation>Sceglilo per ogni token</translation>
    </message>
    <message>
        <source>Bias…</source>
        <translation>Bias…</translation>
    </message>
    <message>
        <source>Choose it more or less often</source>
        <translation>Sceglilo più o meno spesso</translation>
    </message>
    <message>
        <source>Tokens it is chosen for</source>
        <translation>Token per cui è scelto</translation>
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
        <translation>si replica</translation>
    </message>
    <message>
        <source>What it is chosen for</source>
        <translation>Per che cosa è scelto</translation>
    </message>
    <message>
        <source>Highest gates</source>
        <translation>Gate più alti</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Casuali</translation>
    </message>
    <message>
        <source>Which places</source>
        <translation>Quali punti</translation>
    </message>
    <message>
        <source>Places where it was chosen</source>
        <translation>Punti in cui è stato scelto</translation>
    </message>
    <message>
        <source>In context</source>
        <translation>Nel contesto</translation>
    </message>
    <message>
        <source>Gate weight</source>
        <translation>Peso del gate</translation>
    </message>
    <message>
        <source>tokens that chose it</source>
        <translation>token che lo hanno scelto</translation>
    </message>
    <message>
        <source>Experts it is chosen together with</source>
        <translation>Esperti con cui è scelto</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>esperto</translation>
    </message>
    <message>
        <source>of independence</source>
        <translation>vs indipendenza</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>token</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>attesi</translation>
    </message>
    <message>
        <source>Chosen together with</source>
        <translation>Scelto insieme a</translation>
    </message>
    <message>
        <source>Reading all tokens…</source>
        <translation>Lettura di tutti i token…</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>not shown to hold</source>
        <translation>non dimostrato</translation>
    </message>
    <message>
        <source>too few chats</source>
        <translation>troppo poche chat</translation>
    </message>
    <message>
        <source>Layer %1, expert %2</source>
        <translation>Layer %1, esperto %2</translation>
    </message>
    <message>
        <source>share %1</source>
        <translation>quota %1</translation>
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
        <translation>gate medio %1</translation>
    </message>
    <message>
        <source>too few tokens to say</source>
        <translation>troppo pochi token per dirlo</translation>
    </message>
    <message numerus="yes">
        <source>no interval: fewer than %Ln chat(s)</source>
        <translation>
            <numerusform>nessun intervallo: meno di %Ln chat</numerusform>
            <numerusform>nessun intervallo: meno di %Ln chat</numerusform>
        </translation>
    </message>
    <message>
        <source>The 95 % interval draws whole chats, because the tokens of one chat are not independent.</source>
        <translation>L’intervallo al 95% estrae chat intere, perché i token di una chat non sono indipendenti.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>testo</translation>
    </message>
    <message>
        <source>low</source>
        <translation>inf.</translation>
    </message>
    <message>
        <source>high</source>
        <translation>sup.</translation>
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
        <translation>Gli id dei token non sono stati registrati.</translation>
    </message>
    <message>
        <source>No token occurs often enough to be tested: %1 times in %2 chats.</source>
        <translation>Nessun token compare abbastanza spesso da essere testato: %1 volte in %2 chat.</translation>
    </message>
    <message>
        <source>False discoveries held at 5 % (Benjamini–Hochberg) over %1 tokens tested for this expert; %2 hold, %3 were too rare. Replicates: in both halves of the chats.</source>
        <translation>False scoperte tenute al 5% (Benjamini–Hochberg) su %1 token testati per questo esperto; %2 reggono, %3 erano troppo rari. Si replica: in entrambe le metà delle chat.</translation>
    </message>
    <message>
        <source>chosen as</source>
        <translation>scelto come</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>gate</translation>
    </message>
    <message>
        <source>before</source>
        <translation>prima</translation>
    </message>
    <message>
        <source>after</source>
        <translation>dopo</translation>
    </message>
    <message>
        <source>highest gate</source>
        <translation>gate più alto</translation>
    </message>
    <message>
        <source>random</source>
        <translation>casuale</translation>
    </message>
    <message>
        <source>%1, gate %2: %3</source>
        <translation>%1, gate %2: %3</translation>
    </message>
    <message>
        <source>The texts were not recorded.</source>
        <translation>I testi non sono stati registrati.</translation>
    </message>
    <message>
        <source>It was never chosen.</source>
        <translation>Non è mai stato scelto.</translation>
    </message>
    <message>
        <source>The gate weights were not recorded.</source>
        <translation>I pesi del gate non sono stati registrati.</translation>
    </message>
    <message>
        <source>Which choices belong to one token was not recorded.</source>
        <translation>Non è stato registrato quali scelte appartengono a un token.</translation>
    </message>
    <message>
        <source>A token chooses one expert of this layer.</source>
        <translation>Un token sceglie un solo esperto di questo layer.</translation>
    </message>
    <message>
        <source>Nothing is expected often enough to say.</source>
        <translation>Nulla è atteso abbastanza spesso da poterlo dire.</translation>
    </message>
    <message>
        <source>Tokens that chose both, over what independent choices give. Enter shows that expert.</source>
        <translation>Token che hanno scelto entrambi, rispetto a quanto danno scelte indipendenti. Invio mostra quell’esperto.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ExpertsPanel</name>
    <message>
        <source>Experts</source>
        <translation>Esperti</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenza</translation>
    </message>
    <message>
        <source>Tokens that are counted</source>
        <translation>Token contati</translation>
    </message>
    <message>
        <source>What the colours show</source>
        <translation>Che cosa mostrano i colori</translation>
    </message>
    <message>
        <source>share</source>
        <translation>quota</translation>
    </message>
    <message>
        <source>gate mass</source>
        <translation>massa del gate</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>lift</translation>
    </message>
    <message>
        <source>Order of the experts</source>
        <translation>Ordine degli esperti</translation>
    </message>
    <message>
        <source>by index</source>
        <translation>per indice</translation>
    </message>
    <message>
        <source>by load</source>
        <translation>per carico</translation>
    </message>
    <message>
        <source>by similarity</source>
        <translation>per somiglianza</translation>
    </message>
    <message>
        <source>By similarity: experts chosen for the same tokens are next to each other</source>
        <translation>Per somiglianza: gli esperti scelti per gli stessi token sono vicini</translation>
    </message>
    <message>
        <source>Reply to compare with</source>
        <translation>Risposta con cui confrontare</translation>
    </message>
    <message>
        <source>layer %1 ×</source>
        <translation>layer %1 ×</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>layer %1</translation>
    </message>
    <message>
        <source>Show all layers again</source>
        <translation>Mostra di nuovo tutti i layer</translation>
    </message>
    <message>
        <source>Show this layer alone, as bars</source>
        <translation>Mostra solo questo layer, a barre</translation>
    </message>
    <message>
        <source>minus answer %1 in its branch</source>
        <translation>meno la risposta %1 nel suo ramo</translation>
    </message>
    <message>
        <source>minus reply %1</source>
        <translation>meno la risposta %1</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Intervallo</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>esperti</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln token(s) read</source>
        <translation>
            <numerusform>%L1 di %Ln token letto</numerusform>
            <numerusform>%L1 di %Ln token letti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) · %1 of %2</source>
        <translation>
            <numerusform>%Ln token · %1 di %2</numerusform>
            <numerusform>%Ln token · %1 di %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens with routes · experts per token and layer</source>
        <translation>Token con rotte · esperti per token e layer</translation>
    </message>
    <message>
        <source>Reading the answers of this chat…</source>
        <translation>Lettura delle risposte di questa chat…</translation>
    </message>
    <message>
        <source>Which experts were chosen: a row for each expert layer, a column for each expert. It fills in while a Mixture-of-Experts model answers.</source>
        <translation>Quali esperti sono stati scelti: una riga per ogni layer di esperti, una colonna per ogni esperto. Si riempie mentre un modello Mixture-of-Experts risponde.</translation>
    </message>
    <message>
        <source>No routing is saved with this answer: its model is dense, or it was answered without a trace.</source>
        <translation>Con questa risposta non è salvato alcun routing: il modello è denso, oppure ha risposto senza traccia.</translation>
    </message>
    <message>
        <source>This model is dense: every token uses all of its parameters, so there are no experts to choose.</source>
        <translation>Questo modello è denso: ogni token usa tutti i suoi parametri, quindi non ci sono esperti da scegliere.</translation>
    </message>
    <message>
        <source>The two replies are of models with different layers or experts, so there is no difference to show.</source>
        <translation>Le due risposte sono di modelli con layer o esperti diversi, quindi non c’è differenza da mostrare.</translation>
    </message>
    <message>
        <source>The tokens cannot be read: %1</source>
        <translation>I token non si possono leggere: %1</translation>
    </message>
    <message>
        <source>Reading the tokens…</source>
        <translation>Lettura dei token…</translation>
    </message>
    <message>
        <source>Waiting for the first token…</source>
        <translation>In attesa del primo token…</translation>
    </message>
    <message>
        <source>No routing is saved with these tokens.</source>
        <translation>Con questi token non è salvato alcun routing.</translation>
    </message>
    <message>
        <source>Select a cell for its figures. Outlined: the experts of the selected token.</source>
        <translation>Seleziona una cella per i suoi valori. Con contorno: gli esperti del token selezionato.</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Layer %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Layer %1, expert %2&lt;/b&gt; · share %3 % (uniform %4 %)</source>
        <translation>&lt;b&gt;Layer %1, esperto %2&lt;/b&gt; · quota %3% (uniforme %4%)</translation>
    </message>
    <message>
        <source>other reply %1 % (N %L2)</source>
        <translation>altra risposta %1% (N %L2)</translation>
    </message>
    <message>
        <source>N %L1: too few tokens</source>
        <translation>N %L1: troppo pochi token</translation>
    </message>
    <message>
        <source>lift &lt;b&gt;%1×&lt;/b&gt; [%2, %3], N %L4</source>
        <translation>lift &lt;b&gt;%1×&lt;/b&gt; [%2, %3], N %L4</translation>
    </message>
    <message>
        <source>from this chat alone, not replicated</source>
        <translation>solo da questa chat, non replicato</translation>
    </message>
    <message>
        <source>95 % interval, assuming that tokens are independent. Tokens of one chat are not, so the true uncertainty is larger. Hatched: fewer than five choices per expert in the layer, or a difference within 1.96 standard errors. By chance alone, about one cell in twenty exceeds these.</source>
        <translation>Intervallo al 95%, supponendo i token indipendenti. Quelli di una stessa chat non lo sono, quindi la vera incertezza è maggiore. Tratteggio: meno di cinque scelte per esperto nel layer, o una differenza entro 1,96 errori standard. Per puro caso circa una cella su venti supera questi limiti.</translation>
    </message>
</context>
<context>
    <name>moire::ui::FirstStart</name>
    <message>
        <source>Arithmetic</source>
        <translation>Aritmetica</translation>
    </message>
    <message>
        <source>Logic</source>
        <translation>Logica</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>Ordinamento</translation>
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
        <translation>Su sé stesso</translation>
    </message>
    <message>
        <source>&amp;Open a model</source>
        <translation>&amp;Apri un modello</translation>
    </message>
    <message>
        <source>Ask something</source>
        <translation>Chiedi qualcosa</translation>
    </message>
    <message>
        <source>The model is loading</source>
        <translation>Il modello si sta caricando</translation>
    </message>
    <message>
        <source>No model is open</source>
        <translation>Nessun modello è aperto</translation>
    </message>
    <message>
        <source>While the model answers, the panels on the right show which experts are used for each token and how long it takes. Everything stays on this machine.</source>
        <translation>Mentre il modello risponde, i pannelli a destra mostrano quali esperti vengono usati per ogni token e quanto tempo richiede. Tutto resta su questa macchina.</translation>
    </message>
    <message>
        <source>Moire Tiny is a small model that came with this program. Choose a prompt to read and change it before you send it, or write your own. %1</source>
        <translation>Moire Tiny è un piccolo modello fornito con questo programma. Scegli un prompt da leggere e modificare prima di inviarlo, oppure scrivine uno tuo. %1</translation>
    </message>
    <message>
        <source>Questions, and the chat before them, are sent to %1.</source>
        <translation>Le domande, e la chat che le precede, vengono inviate a %1.</translation>
    </message>
    <message>
        <source>Open a model to chat with it. %1</source>
        <translation>Apri un modello per chattare. %1</translation>
    </message>
    <message>
        <source>Fits in the memory of this machine: %1 (%2).</source>
        <translation>Entra nella memoria di questa macchina: %1 (%2).</translation>
    </message>
    <message>
        <source>GGUF models of up to about %1 fit in the memory of this machine.</source>
        <translation>Nella memoria di questa macchina entrano modelli GGUF fino a circa %1.</translation>
    </message>
    <message>
        <source>Models are GGUF files. The models page shows which ones fit on this machine.</source>
        <translation>I modelli sono file GGUF. La pagina dei modelli mostra quali entrano in questa macchina.</translation>
    </message>
</context>
<context>
    <name>moire::ui::FoldersBlock</name>
    <message>
        <source>“%1” is no longer watched; its files are untouched.</source>
        <translation>“%1” non è più osservata; i suoi file sono intatti.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Aggiungi cartella…</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>Nessuna cartella è osservata.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Rimuovi %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::FormatBar</name>
    <message>
        <source>Chat format</source>
        <translation>Formato della chat</translation>
    </message>
    <message>
        <source>Use another chat &amp;format until another model is opened:</source>
        <translation>&amp;Usa un altro formato di chat finché non si apre un altro modello:</translation>
    </message>
    <message>
        <source>&amp;Answer with this format</source>
        <translation>&amp;Rispondi con questo formato</translation>
    </message>
</context>
<context>
    <name>moire::ui::GroupSamplingView</name>
    <message>
        <source>Experts of better answers</source>
        <translation>Esperti delle risposte migliori</translation>
    </message>
    <message>
        <source>Which experts better answers used more, once answers of a group have different rewards.</source>
        <translation>Quali esperti le risposte migliori hanno usato di più, quando le risposte di un gruppo hanno ricompense diverse.</translation>
    </message>
    <message>
        <source>share per advantage</source>
        <translation>quota per vantaggio</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Ricompensa</translation>
    </message>
    <message>
        <source>Reward beside it</source>
        <translation>Ricompensa accanto</translation>
    </message>
    <message>
        <source>beside</source>
        <translation>accanto</translation>
    </message>
    <message>
        <source>Rewards by variant</source>
        <translation>Ricompense per variante</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>variante</translation>
    </message>
    <message>
        <source>reward</source>
        <translation>ricompensa</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>mean length, tokens</source>
        <translation>lunghezza media, token</translation>
    </message>
    <message>
        <source>groups that teach nothing</source>
        <translation>gruppi che non insegnano nulla</translation>
    </message>
    <message>
        <source>Reward by group</source>
        <translation>Ricompensa per gruppo</translation>
    </message>
    <message>
        <source>The mean reward of the answers to each prompt, once they are there.</source>
        <translation>La ricompensa media delle risposte a ogni prompt, quando ci sono.</translation>
    </message>
    <message>
        <source>Length by group</source>
        <translation>Lunghezza per gruppo</translation>
    </message>
    <message>
        <source>The mean length of the answers to each prompt, once they are there.</source>
        <translation>La lunghezza media delle risposte a ogni prompt, quando ci sono.</translation>
    </message>
    <message>
        <source>Answers of one group</source>
        <translation>Risposte di un gruppo</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>risposta</translation>
    </message>
    <message>
        <source>advantage</source>
        <translation>vantaggio</translation>
    </message>
    <message>
        <source>ranks</source>
        <translation>ranghi</translation>
    </message>
    <message>
        <source>weight of a token</source>
        <translation>peso di un token</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>token</translation>
    </message>
    <message>
        <source>Weight by token</source>
        <translation>Peso per token</translation>
    </message>
    <message>
        <source>What the clipped objective weighs each token with, for an answer of the baseline that is in a group.</source>
        <translation>Il peso che l’obiettivo con clipping dà a ogni token, per una risposta della baseline che fa parte di un gruppo.</translation>
    </message>
    <message>
        <source>prompt %1</source>
        <translation>prompt %1</translation>
    </message>
    <message>
        <source>This prompt has no group: it needs two answers with a reward. Choose another one in the pictures.</source>
        <translation>Questo prompt non ha un gruppo: servono due risposte con una ricompensa. Scegline un altro nei grafici.</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>seed %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::GroupsView</name>
    <message>
        <source>Filter chats</source>
        <translation>Filtra le chat</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>chat</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>token</translation>
    </message>
    <message>
        <source>group</source>
        <translation>gruppo</translation>
    </message>
    <message>
        <source>To A</source>
        <translation>In A</translation>
    </message>
    <message>
        <source>To B</source>
        <translation>In B</translation>
    </message>
    <message>
        <source>To neither</source>
        <translation>In nessuno</translation>
    </message>
    <message>
        <source>The selected chats; key %1 in the list</source>
        <translation>Le chat selezionate; tasto %1 nell’elenco</translation>
    </message>
    <message>
        <source>folder to A</source>
        <translation>cartella in A</translation>
    </message>
    <message>
        <source>folder to B</source>
        <translation>cartella in B</translation>
    </message>
    <message>
        <source>Lists of prompts…</source>
        <translation>Liste di prompt…</translation>
    </message>
    <message>
        <source>Two lists of prompts that the open model reads, instead of chats</source>
        <translation>Due liste di prompt lette dal modello aperto, al posto delle chat</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Confronta</translation>
    </message>
    <message>
        <source>No folders</source>
        <translation>Nessuna cartella</translation>
    </message>
    <message>
        <source>Sequence %1</source>
        <translation>Sequenza %1</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Senza titolo</translation>
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
        <translation>in nessun gruppo</translation>
    </message>
    <message>
        <source>A: %1 · B: %2</source>
        <translation>A: %1 · B: %2</translation>
    </message>
    <message>
        <source>Differences of the groups</source>
        <translation>Differenze fra i gruppi</translation>
    </message>
    <message>
        <source>Give two groups of chats, then compare. Above 0: B uses the expert more.</source>
        <translation>Indica due gruppi di chat, poi confronta. Sopra 0: B usa di più l’esperto.</translation>
    </message>
    <message>
        <source>Experts that differ</source>
        <translation>Esperti che differiscono</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>esperto</translation>
    </message>
    <message>
        <source>share A</source>
        <translation>quota A</translation>
    </message>
    <message>
        <source>share B</source>
        <translation>quota B</translation>
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
        <translation>Crea una policy</translation>
    </message>
    <message>
        <source>p %1</source>
        <translation>p %1</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>layer</translation>
    </message>
    <message>
        <source>low</source>
        <translation>inf.</translation>
    </message>
    <message>
        <source>high</source>
        <translation>sup.</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diverso</translation>
    </message>
    <message>
        <source>Exchanging the labels of whole prompts…</source>
        <translation>Scambio delle etichette di prompt interi…</translation>
    </message>
    <message>
        <source>Exchanging the labels of whole chats…</source>
        <translation>Scambio delle etichette di chat intere…</translation>
    </message>
    <message>
        <source>Do two groups of chats use other experts? Put chats into A and B. Nothing is called a topic: what is shown is which experts differ, and by how much.</source>
        <translation>Due gruppi di chat usano esperti diversi? Metti le chat in A e in B. Nulla viene chiamato argomento: si mostra quali esperti differiscono, e di quanto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) differ</source>
        <translation>
            <numerusform>%Ln esperto differisce</numerusform>
            <numerusform>%Ln esperti differiscono</numerusform>
        </translation>
    </message>
    <message>
        <source>false discoveries held at 5 % over %1 tested, %2 too rare (Benjamini–Hochberg)</source>
        <translation>false scoperte tenute al 5% su %1 testati, %2 troppo rari (Benjamini–Hochberg)</translation>
    </message>
    <message>
        <source>null: all %1 arrangements of the labels of whole prompts</source>
        <translation>distribuzione nulla: tutte le %1 disposizioni delle etichette di prompt interi</translation>
    </message>
    <message>
        <source>null: %1 arrangements of the labels of whole prompts</source>
        <translation>distribuzione nulla: %1 disposizioni delle etichette di prompt interi</translation>
    </message>
    <message>
        <source>null: all %1 arrangements of the labels of whole chats</source>
        <translation>distribuzione nulla: tutte le %1 disposizioni delle etichette di chat intere</translation>
    </message>
    <message>
        <source>null: %1 arrangements of the labels of whole chats</source>
        <translation>distribuzione nulla: %1 disposizioni delle etichette di chat intere</translation>
    </message>
    <message>
        <source>with so few in each group, a single expert cannot be shown to differ: the smallest p there is is %1</source>
        <translation>con così pochi elementi per gruppo non si può dimostrare che un singolo esperto differisca: il p più piccolo possibile è %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) that B uses more</source>
        <translation>
            <numerusform>%Ln esperto che B usa di più</numerusform>
            <numerusform>%Ln esperti che B usa di più</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) that A uses more</source>
        <translation>
            <numerusform>%Ln esperto che A usa di più</numerusform>
            <numerusform>%Ln esperti che A usa di più</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch off: %1</source>
        <translation>Disattiva: %1</translation>
    </message>
    <message>
        <source>Mute: %1</source>
        <translation>Silenzia: %1</translation>
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
        <translation>Guida</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>Indi&amp;ce</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Indietro</translation>
    </message>
</context>
<context>
    <name>moire::ui::HealthPanel</name>
    <message>
        <source>repetition</source>
        <translation>ripetizione</translation>
    </message>
    <message>
        <source>entropy spike</source>
        <translation>picco di entropia</translation>
    </message>
    <message>
        <source>entropy collapse</source>
        <translation>collasso dell’entropia</translation>
    </message>
    <message>
        <source>routing collapse</source>
        <translation>collasso del routing</translation>
    </message>
    <message>
        <source>stall</source>
        <translation>stallo</translation>
    </message>
    <message>
        <source>value that is not finite</source>
        <translation>valore non finito</translation>
    </message>
    <message>
        <source>reasoning that does not end</source>
        <translation>ragionamento che non finisce</translation>
    </message>
    <message>
        <source>The last tokens are copies of each other.</source>
        <translation>Gli ultimi token sono copie l’uno dell’altro.</translation>
    </message>
    <message>
        <source>The model is suddenly much less sure than in the tokens before.</source>
        <translation>Il modello è d’un tratto molto meno sicuro che nei token precedenti.</translation>
    </message>
    <message>
        <source>The model has been sure of every token for a long time.</source>
        <translation>Il modello è sicuro di ogni token da molto tempo.</translation>
    </message>
    <message>
        <source>Most layers choose nearly the same experts for every token.</source>
        <translation>La maggior parte dei layer sceglie quasi gli stessi esperti per ogni token.</translation>
    </message>
    <message>
        <source>The token took far longer than those before.</source>
        <translation>Il token ha richiesto molto più tempo dei precedenti.</translation>
    </message>
    <message>
        <source>A probability, an entropy or a gate weight is not a finite number.</source>
        <translation>Una probabilità, un’entropia o un peso del gate non è un numero finito.</translation>
    </message>
    <message>
        <source>The reasoning is very long, or has used most of the answer&apos;s tokens.</source>
        <translation>Il ragionamento è molto lungo, o ha usato gran parte dei token della risposta.</translation>
    </message>
    <message>
        <source>False alarms on ordinary text, %1: %2 per million tokens [%3, %4], N %L5</source>
        <translation>Falsi allarmi su testo comune, %1: %2 per milione di token [%3, %4], N %L5</translation>
    </message>
    <message>
        <source>False alarms on ordinary text: not measured.</source>
        <translation>Falsi allarmi su testo comune: non misurati.</translation>
    </message>
    <message>
        <source>Entropy of the experts&apos; shares by layer, and the entropy expected by chance for this many tokens</source>
        <translation>Entropia delle quote degli esperti per layer, ed entropia attesa per caso con questo numero di token</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salute</translation>
    </message>
    <message>
        <source>Use of the experts</source>
        <translation>Uso degli esperti</translation>
    </message>
    <message>
        <source>Entropy of the experts&apos; shares by layer</source>
        <translation>Entropia delle quote degli esperti per layer</translation>
    </message>
    <message>
        <source>Anomalies</source>
        <translation>Anomalie</translation>
    </message>
    <message>
        <source>Anomalies that stop an answer</source>
        <translation>Anomalie che interrompono una risposta</translation>
    </message>
    <message>
        <source>stop the answer at…</source>
        <translation>interrompi la risposta a…</translation>
    </message>
    <message numerus="yes">
        <source>stops at %Ln anomalies</source>
        <translation>
            <numerusform>interrompe a %Ln anomalia</numerusform>
            <numerusform>interrompe a %Ln anomalie</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer was stopped because of an anomaly: %1</source>
        <translation>La risposta è stata interrotta per un’anomalia: %1</translation>
    </message>
    <message>
        <source>anomaly</source>
        <translation>anomalia</translation>
    </message>
    <message>
        <source>first token</source>
        <translation>primo token</translation>
    </message>
    <message>
        <source>last token</source>
        <translation>ultimo token</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>misurato</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>limite</translation>
    </message>
    <message>
        <source>entropy by layer</source>
        <translation>entropia per layer</translation>
    </message>
    <message>
        <source>health</source>
        <translation>salute</translation>
    </message>
    <message>
        <source>anomalies</source>
        <translation>anomalie</translation>
    </message>
    <message numerus="yes">
        <source>this reply · %Ln token(s)</source>
        <translation>
            <numerusform>questa risposta · %Ln token</numerusform>
            <numerusform>questa risposta · %Ln token</numerusform>
        </translation>
    </message>
    <message>
        <source>This answer was saved without token records.</source>
        <translation>Questa risposta è stata salvata senza i dati dei token.</translation>
    </message>
    <message>
        <source>How evenly the router uses the experts, compared with chance, and anomalies found while a model answers: loops, stalls, entropy spikes, routing collapse.</source>
        <translation>Quanto uniformemente il router usa gli esperti, rispetto al caso, e le anomalie trovate mentre un modello risponde: loop, stalli, picchi di entropia, collasso del routing.</translation>
    </message>
    <message>
        <source>router</source>
        <translation>router</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>non disponibile</translation>
    </message>
    <message>
        <source>because the model is dense</source>
        <translation>perché il modello è denso</translation>
    </message>
    <message>
        <source>because no routing is saved with this answer</source>
        <translation>perché con questa risposta non è salvato alcun routing</translation>
    </message>
    <message>
        <source>too few tokens</source>
        <translation>troppo pochi token</translation>
    </message>
    <message>
        <source>router entropy</source>
        <translation>entropia del router</translation>
    </message>
    <message>
        <source>%1 of %2 nats</source>
        <translation>%1 di %2 nat</translation>
    </message>
    <message>
        <source>Of the experts&apos; shares, mean over the layers; at most the logarithm of their number</source>
        <translation>Delle quote degli esperti, media sui layer; al massimo il logaritmo del loro numero</translation>
    </message>
    <message>
        <source>load, max over mean</source>
        <translation>carico, max su media</translation>
    </message>
    <message>
        <source>Share of the most used expert over the mean share, in the most uneven layer</source>
        <translation>Quota dell’esperto più usato sulla quota media, nel layer meno uniforme</translation>
    </message>
    <message>
        <source>experts used</source>
        <translation>esperti usati</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 di %L2</translation>
    </message>
    <message>
        <source>by chance %1 ± %2</source>
        <translation>per caso %1 ± %2</translation>
    </message>
    <message>
        <source>Experts chosen at least once, and the number expected by chance for this many tokens</source>
        <translation>Esperti scelti almeno una volta, e numero atteso per caso con questo numero di token</translation>
    </message>
    <message>
        <source>near ties (margin &lt; 0.01)</source>
        <translation>quasi parità (margine &lt; 0,01)</translation>
    </message>
    <message>
        <source>N %L1</source>
        <translation>N %L1</translation>
    </message>
    <message>
        <source>Choices that the router nearly made otherwise, of all layers and tokens</source>
        <translation>Scelte per cui il router ha quasi deciso diversamente, su tutti i layer e i token</translation>
    </message>
    <message>
        <source>near ties</source>
        <translation>quasi parità</translation>
    </message>
    <message>
        <source>because the scores of experts that were not chosen are not recorded</source>
        <translation>perché i punteggi degli esperti non scelti non sono registrati</translation>
    </message>
    <message>
        <source>non-finite values</source>
        <translation>valori non finiti</translation>
    </message>
    <message>
        <source>this reply</source>
        <translation>questa risposta</translation>
    </message>
    <message>
        <source>expected by chance</source>
        <translation>atteso per caso</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>layer</translation>
    </message>
    <message>
        <source>entropy, nats</source>
        <translation>entropia, nat</translation>
    </message>
    <message>
        <source>repetition: “%1”</source>
        <translation>ripetizione: “%1”</translation>
    </message>
    <message>
        <source>entropy spike: %1 nats above the tokens before</source>
        <translation>picco di entropia: %1 nat sopra i token precedenti</translation>
    </message>
    <message>
        <source>entropy collapse: %1 nats on average</source>
        <translation>collasso dell’entropia: %1 nat in media</translation>
    </message>
    <message>
        <source>routing collapse: in %1 of the layers</source>
        <translation>collasso del routing: in %1 dei layer</translation>
    </message>
    <message>
        <source>stall: %1, %2</source>
        <comment>a time, and what the token waited for</comment>
        <translation>stallo: %1, %2</translation>
    </message>
    <message>
        <source>a value is not finite</source>
        <translation>un valore non è finito</translation>
    </message>
    <message>
        <source>the reasoning does not end</source>
        <translation>il ragionamento non finisce</translation>
    </message>
    <message>
        <source>%1 · token %2</source>
        <translation>%1 · token %2</translation>
    </message>
    <message>
        <source>None so far</source>
        <translation>Nessuna finora</translation>
    </message>
    <message>
        <source>None found</source>
        <translation>Nessuna trovata</translation>
    </message>
</context>
<context>
    <name>moire::ui::InspectorHead</name>
    <message>
        <source>Loading</source>
        <translation>Caricamento</translation>
    </message>
    <message>
        <source>The file has been deleted, moved or renamed. The model can be used until it is unloaded.</source>
        <translation>Il file è stato eliminato, spostato o rinominato. Il modello si può usare finché non viene tolto dalla memoria.</translation>
    </message>
    <message>
        <source>The file has been deleted, moved or renamed.</source>
        <translation>Il file è stato eliminato, spostato o rinominato.</translation>
    </message>
    <message>
        <source>SHA-256 not computed</source>
        <translation>SHA-256 non calcolato</translation>
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
        <translation>letto senza eseguire nulla</translation>
    </message>
    <message>
        <source>The file is hashed after the model&apos;s first answer.</source>
        <translation>L’hash del file si calcola dopo la prima risposta del modello.</translation>
    </message>
    <message>
        <source>Another model is being loaded.</source>
        <translation>È in corso il caricamento di un altro modello.</translation>
    </message>
    <message>
        <source>Unload</source>
        <translation>Togli dalla memoria</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carica</translation>
    </message>
    <message>
        <source>Cancels loading the other model.</source>
        <translation>Annulla il caricamento dell’altro modello.</translation>
    </message>
    <message>
        <source>The file no longer exists.</source>
        <translation>Il file non esiste più.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Impossibile leggere il file.</translation>
    </message>
    <message>
        <source>This model cannot be run.</source>
        <translation>Questo modello non può essere eseguito.</translation>
    </message>
</context>
<context>
    <name>moire::ui::InstrumentLayout</name>
    <message>
        <source>&amp;Sections</source>
        <translation>Sezio&amp;ni</translation>
    </message>
    <message>
        <source>In a &amp;window of its own</source>
        <translation>In una &amp;finestra propria</translation>
    </message>
</context>
<context>
    <name>moire::ui::InstrumentPanel</name>
    <message>
        <source>Save as picture or data</source>
        <translation>Salva come immagine o dati</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Salva %1</translation>
    </message>
    <message>
        <source>PNG image…</source>
        <translation>Immagine PNG…</translation>
    </message>
    <message>
        <source>SVG drawing…</source>
        <translation>Disegno SVG…</translation>
    </message>
    <message>
        <source>CSV table…</source>
        <translation>Tabella CSV…</translation>
    </message>
    <message>
        <source>NumPy array…</source>
        <translation>Array NumPy…</translation>
    </message>
    <message>
        <source>Nothing to save yet</source>
        <translation>Ancora nulla da salvare</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>embedding</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>attenzione</translation>
    </message>
    <message>
        <source>router</source>
        <translation>router</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>esperti</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>denso</translation>
    </message>
    <message>
        <source>output</source>
        <translation>output</translation>
    </message>
    <message>
        <source>sampling</source>
        <translation>campionamento</translation>
    </message>
    <message>
        <source>in %1, cause not known</source>
        <translation>in %1, causa ignota</translation>
    </message>
    <message>
        <source>cause not known</source>
        <translation>causa ignota</translation>
    </message>
    <message numerus="yes">
        <source>an expert was not in memory: %Ln page fault(s)</source>
        <translation>
            <numerusform>un esperto non era in memoria: %Ln page fault</numerusform>
            <numerusform>un esperto non era in memoria: %Ln page fault</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page fault(s)</source>
        <translation>
            <numerusform>%Ln page fault</numerusform>
            <numerusform>%Ln page fault</numerusform>
        </translation>
    </message>
    <message>
        <source>the database was writing for %1</source>
        <translation>il database stava scrivendo da %1</translation>
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
        <translation>testo</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>ragionamento</translation>
    </message>
    <message>
        <source>log-probability, nats</source>
        <translation>log-probabilità, nat</translation>
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
            <numerusform>prefill della richiesta di un altro programma: %Ln token</numerusform>
            <numerusform>prefill della richiesta di un altro programma: %Ln token</numerusform>
        </translation>
    </message>
    <message>
        <source>another program&apos;s request was being answered</source>
        <translation>risposta in corso alla richiesta di un altro programma</translation>
    </message>
</context>
<context>
    <name>moire::ui::InstrumentPlace</name>
    <message>
        <source>%1 is in a window of its own.</source>
        <translation>%1 è in una finestra propria.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Riporta qui</translation>
    </message>
</context>
<context>
    <name>moire::ui::InstrumentsPanel</name>
    <message>
        <source>Reasoning</source>
        <translation>Ragionamento</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenza</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salute</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Replay</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Lente</translation>
    </message>
    <message>
        <source>All instruments are closed. The Instruments menu opens them.</source>
        <translation>Tutti gli strumenti sono chiusi. Si aprono dal menu Strumenti.</translation>
    </message>
    <message>
        <source>Other instruments</source>
        <translation>Altri strumenti</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Esperti</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>In a window of its own, or back</source>
        <translation>In una finestra propria, o di nuovo qui</translation>
    </message>
    <message>
        <source>%1 in a window of its own, or back</source>
        <translation>%1 in una finestra propria, o di nuovo qui</translation>
    </message>
    <message>
        <source>Instrument in a window of its own, or back</source>
        <translation>Strumento in una finestra propria, o di nuovo qui</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Strumento</translation>
    </message>
    <message>
        <source>&amp;Next token</source>
        <translation>&amp;Token successivo</translation>
    </message>
    <message>
        <source>&amp;Previous token</source>
        <translation>Token &amp;precedente</translation>
    </message>
    <message>
        <source>Stop &amp;thinking now</source>
        <translation>Termina &amp;ora il ragionamento</translation>
    </message>
    <message>
        <source>&amp;Reasoning</source>
        <translation>Ragiona&amp;mento</translation>
    </message>
    <message>
        <source>&amp;Latency</source>
        <translation>Laten&amp;za</translation>
    </message>
    <message>
        <source>&amp;Health</source>
        <translation>&amp;Salute</translation>
    </message>
    <message>
        <source>&amp;Cost</source>
        <translation>&amp;Costo</translation>
    </message>
    <message>
        <source>Repla&amp;y</source>
        <translation>&amp;Replay</translation>
    </message>
    <message>
        <source>L&amp;ens</source>
        <translation>&amp;Lente</translation>
    </message>
    <message>
        <source>This instrument in its own win&amp;dow, or back</source>
        <translation>&amp;Questo strumento in una finestra propria, o di nuovo qui</translation>
    </message>
</context>
<context>
    <name>moire::ui::LatencyPanel</name>
    <message>
        <source>Latency</source>
        <translation>Latenza</translation>
    </message>
    <message>
        <source>Milliseconds of every token</source>
        <translation>Millisecondi di ogni token</translation>
    </message>
    <message>
        <source>other</source>
        <translation>altro</translation>
    </message>
    <message>
        <source>How long every token took, by stage. Bars appear while a model answers.</source>
        <translation>Quanto tempo ha richiesto ogni token, per fase. Le barre compaiono mentre un modello risponde.</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>latenza</translation>
    </message>
    <message>
        <source>This answer was saved without token records.</source>
        <translation>Questa risposta è stata salvata senza i dati dei token.</translation>
    </message>
    <message>
        <source>Reading the tokens…</source>
        <translation>Lettura dei token…</translation>
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
        <translation>di cui %1 prima del prompt</translation>
    </message>
    <message>
        <source>N %L1</source>
        <translation>N %L1</translation>
    </message>
    <message>
        <source>Percentiles and speed are of the tokens after the first</source>
        <translation>Percentili e velocità sono dei token successivi al primo</translation>
    </message>
    <message>
        <source>waited %1 for a model to load</source>
        <translation>attesa di %1: caricamento di un modello</translation>
    </message>
    <message>
        <source>waited %1 for other answers</source>
        <translation>attesa di %1: altre risposte</translation>
    </message>
    <message>
        <source>waited %1 for work in the background</source>
        <translation>attesa di %1: lavoro in background</translation>
    </message>
    <message>
        <source>waited %1: %2</source>
        <translation>attesa di %1: %2</translation>
    </message>
    <message>
        <source>of it server %1, network %2</source>
        <translation>di cui server %1, rete %2</translation>
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
        <translation>attenzione</translation>
    </message>
    <message>
        <source>expert %1</source>
        <translation>esperto %1</translation>
    </message>
    <message>
        <source>shared experts</source>
        <translation>esperti condivisi</translation>
    </message>
    <message>
        <source>dense part</source>
        <translation>parte densa</translation>
    </message>
    <message>
        <source>%1, probability %2</source>
        <translation>%1, probabilità %2</translation>
    </message>
    <message>
        <source>%1: probability %2, logit %3</source>
        <translation>%1: probabilità %2, logit %3</translation>
    </message>
    <message>
        <source>%1: probability %2, rank %L3</source>
        <translation>%1: probabilità %2, rango %L3</translation>
    </message>
    <message>
        <source>%1 “%2” %3</source>
        <comment>an expert, a token, and what the expert adds to its logit</comment>
        <translation>%1 “%2” %3</translation>
    </message>
    <message>
        <source>Probability of the token that followed, as if the model ended after this layer</source>
        <translation>Probabilità del token che è seguito, come se il modello finisse dopo questo layer</translation>
    </message>
    <message>
        <source>Each expert with the shown token whose logit it changes most</source>
        <translation>Ogni esperto con il token, fra quelli mostrati, di cui cambia di più il logit</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>layer</translation>
    </message>
    <message>
        <source>stream says</source>
        <translation>il flusso dice</translation>
    </message>
    <message>
        <source>this token</source>
        <translation>questo token</translation>
    </message>
    <message>
        <source>its experts add</source>
        <translation>gli esperti aggiungono</translation>
    </message>
    <message>
        <source>then</source>
        <translation>poi</translation>
    </message>
    <message>
        <source>place</source>
        <translation>posto</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>text</source>
        <translation>testo</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>logit</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilità</translation>
    </message>
    <message>
        <source>part</source>
        <translation>parte</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>gate</translation>
    </message>
    <message>
        <source>adds to the logit</source>
        <translation>aggiunge al logit</translation>
    </message>
</context>
<context>
    <name>moire::ui::LensPanel</name>
    <message>
        <source>Lens</source>
        <translation>Lente</translation>
    </message>
    <message>
        <source>Layers, and the tokens that the stream stands for</source>
        <translation>I layer, e i token rappresentati dal flusso</translation>
    </message>
    <message>
        <source>What the parts of the layer add to the logits</source>
        <translation>Che cosa le parti del layer aggiungono ai logit</translation>
    </message>
    <message>
        <source>lens</source>
        <translation>lente</translation>
    </message>
    <message>
        <source>lens by part</source>
        <translation>lente per parte</translation>
    </message>
    <message>
        <source>The lens reads the residual stream after every layer as if the model ended there. Ask something first.</source>
        <translation>La lente legge il flusso residuo dopo ogni layer come se il modello finisse lì. Prima chiedi qualcosa.</translation>
    </message>
    <message>
        <source>Wait for the end of the answer.</source>
        <translation>Attendi la fine della risposta.</translation>
    </message>
    <message>
        <source>Click a word of the answer to see, layer by layer, which tokens the residual stream stood for before it, and what each chosen expert added.</source>
        <translation>Fai clic su una parola della risposta per vedere, layer per layer, quali token rappresentava il flusso residuo prima di essa, e che cosa ha aggiunto ogni esperto scelto.</translation>
    </message>
    <message>
        <source>Open the model that gave this answer: the lens evaluates it again.</source>
        <translation>Apri il modello che ha dato questa risposta: la lente la valuta di nuovo.</translation>
    </message>
    <message numerus="yes">
        <source>Which tokens did each layer stand for before “%1”, and what did each chosen expert add? This evaluates %Ln token(s) again. It is available on every backend; this model runs on %2.</source>
        <translation>
            <numerusform>Quali token rappresentava ogni layer prima di “%1”, e che cosa ha aggiunto ogni esperto scelto? Questo valuta di nuovo %Ln token. È disponibile su ogni backend; questo modello gira su %2.</numerusform>
            <numerusform>Quali token rappresentava ogni layer prima di “%1”, e che cosa ha aggiunto ogni esperto scelto? Questo valuta di nuovo %Ln token. È disponibile su ogni backend; questo modello gira su %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Rileggi</translation>
    </message>
    <message>
        <source>Read layers</source>
        <translation>Leggi i layer</translation>
    </message>
    <message>
        <source>Evaluating the answer up to the token: %1</source>
        <translation>Valutazione della risposta fino al token: %1</translation>
    </message>
    <message>
        <source>Experts here are those that led to this token; the Token panel shows those that read it.</source>
        <translation>Qui gli esperti sono quelli che hanno portato a questo token; il pannello Token mostra quelli che lo hanno letto.</translation>
    </message>
    <message>
        <source>The layers were not read. %1</source>
        <translation>I layer non sono stati letti. %1</translation>
    </message>
    <message>
        <source>token “%1” · position %L2</source>
        <translation>token “%1” · posizione %L2</translation>
    </message>
    <message>
        <source>Layer %1: added to the logits</source>
        <translation>Layer %1: aggiunto ai logit</translation>
    </message>
    <message>
        <source>part</source>
        <translation>parte</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>gate</translation>
    </message>
</context>
<context>
    <name>moire::ui::MainWindow</name>
    <message>
        <source>%1, from an experiment</source>
        <translation>%1, da un esperimento</translation>
    </message>
    <message>
        <source>Moire</source>
        <translation>Moire</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Esperimenti</translation>
    </message>
    <message>
        <source>Atlas</source>
        <translation>Atlante</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelli</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>The open model cannot use these experts: %1</source>
        <translation>Il modello aperto non può usare questi esperti: %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::MapView</name>
    <message>
        <source>Map of experts</source>
        <translation>Mappa degli esperti</translation>
    </message>
    <message>
        <source>Layers down, experts across. Bright: chosen more often. Hatched: too few tokens to say.</source>
        <translation>Layer in verticale, esperti in orizzontale. Chiaro: scelto più spesso. Tratteggio: troppo pochi token per dirlo.</translation>
    </message>
    <message>
        <source>Balance by layer</source>
        <translation>Equilibrio per layer</translation>
    </message>
    <message>
        <source>max / mean</source>
        <translation>max / media</translation>
    </message>
    <message>
        <source>Share of the layer&apos;s most used expert over the mean share. 1: all are used alike.</source>
        <translation>Quota dell’esperto più usato del layer sulla quota media. 1: sono usati tutti allo stesso modo.</translation>
    </message>
    <message>
        <source>Layer to next layer</source>
        <translation>Da un layer al successivo</translation>
    </message>
    <message>
        <source>Reuse by the next token</source>
        <translation>Riuso dal token successivo</translation>
    </message>
    <message>
        <source>band: chance</source>
        <translation>fascia: caso</translation>
    </message>
    <message>
        <source>Share of a token&apos;s experts that the token before it chose too. The band is k / experts, what random routing gives.</source>
        <translation>Quota degli esperti di un token scelti anche dal token precedente. La fascia è k / esperti, quanto dà un routing casuale.</translation>
    </message>
    <message>
        <source>Cache curve</source>
        <translation>Curva della cache</translation>
    </message>
    <message>
        <source>share</source>
        <translation>quota</translation>
    </message>
    <message>
        <source>gate mass</source>
        <translation>massa del gate</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>lift</translation>
    </message>
    <message>
        <source>coverage: %1 of %2 chosen at least once</source>
        <translation>copertura: %1 di %2 scelti almeno una volta</translation>
    </message>
    <message>
        <source>%1 · by chance %2</source>
        <translation>%1 · per caso %2</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>layer</translation>
    </message>
    <message>
        <source>reuse</source>
        <translation>riuso</translation>
    </message>
    <message>
        <source>experts kept</source>
        <translation>esperti tenuti</translation>
    </message>
    <message>
        <source>hit rate</source>
        <translation>tasso di hit</translation>
    </message>
    <message>
        <source>least recently used</source>
        <translation>meno usati di recente</translation>
    </message>
    <message>
        <source>most used</source>
        <translation>più usati</translation>
    </message>
    <message>
        <source>random routing</source>
        <translation>routing casuale</translation>
    </message>
    <message numerus="yes">
        <source>90 % with %Ln expert(s) kept</source>
        <translation>
            <numerusform>90% con %Ln esperto tenuto</numerusform>
            <numerusform>90% con %Ln esperti tenuti</numerusform>
        </translation>
    </message>
    <message>
        <source>90 % is not reached</source>
        <translation>il 90% non si raggiunge</translation>
    </message>
    <message>
        <source>How often an expert would be in memory if that many of each layer were kept, from this routing. Each answer begins with nothing kept. Most used: the experts that these same answers use most, so this is what a fixed set could reach at best.</source>
        <translation>Quanto spesso un esperto sarebbe in memoria se di ogni layer se ne tenessero tanti, secondo questo routing. Ogni risposta comincia senza nulla in memoria. Più usati: gli esperti che proprio queste risposte usano di più, quindi il massimo che un insieme fisso potrebbe raggiungere.</translation>
    </message>
    <message>
        <source>The order of the tokens was not recorded, so this is not known.</source>
        <translation>L’ordine dei token non è stato registrato, quindi questo non è noto.</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Ancora nulla da mostrare.</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>bit</translation>
    </message>
    <message>
        <source>Reading all tokens…</source>
        <translation>Lettura di tutti i token…</translation>
    </message>
    <message>
        <source>Too many experts per layer: their pairs do not fit into 1 GiB.</source>
        <translation>Troppi esperti per layer: le loro coppie non entrano in 1 GiB.</translation>
    </message>
    <message>
        <source>The model has one expert layer.</source>
        <translation>Il modello ha un solo layer di esperti.</translation>
    </message>
    <message numerus="yes">
        <source>bits · band: %Ln token(s) apart</source>
        <translation>
            <numerusform>bit · fascia: a %Ln token di distanza</numerusform>
            <numerusform>bit · fascia: a %Ln token di distanza</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mutual information: how much the experts of a layer tell about those that the same token chooses in the next layer. The band is the same between tokens that are %Ln token(s) apart, which is what layers share only because answers differ.</source>
        <translation>
            <numerusform>Informazione mutua: quanto gli esperti di un layer dicono di quelli che lo stesso token sceglie nel layer successivo. La fascia è la stessa misura fra token a %Ln token di distanza: ciò che i layer condividono solo perché le risposte differiscono.</numerusform>
            <numerusform>Informazione mutua: quanto gli esperti di un layer dicono di quelli che lo stesso token sceglie nel layer successivo. La fascia è la stessa misura fra token a %Ln token di distanza: ciò che i layer condividono solo perché le risposte differiscono.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::MessageActions</name>
    <message>
        <source>Cop&amp;y message</source>
        <translation>Copia &amp;messaggio</translation>
    </message>
    <message>
        <source>Copy message as Markdown</source>
        <translation>Copia messaggio come Markdown</translation>
    </message>
    <message>
        <source>Copy message with reasoning</source>
        <translation>Copia messaggio con il ragionamento</translation>
    </message>
    <message>
        <source>Undo deleting messages</source>
        <translation>Annulla l’eliminazione di messaggi</translation>
    </message>
    <message>
        <source>S&amp;top answer</source>
        <translation>Interrompi &amp;la risposta</translation>
    </message>
    <message>
        <source>Edit messa&amp;ge</source>
        <translation>M&amp;odifica messaggio</translation>
    </message>
    <message>
        <source>Regener&amp;ate answer</source>
        <translation>Rigener&amp;a la risposta</translation>
    </message>
    <message>
        <source>Regenerate &amp;with</source>
        <translation>&amp;Rigenera con</translation>
    </message>
    <message>
        <source>Continue answer</source>
        <translation>Continua la risposta</translation>
    </message>
    <message>
        <source>Pre&amp;vious version</source>
        <translation>Versione &amp;precedente</translation>
    </message>
    <message>
        <source>Ne&amp;xt version</source>
        <translation>&amp;Versione successiva</translation>
    </message>
    <message>
        <source>Open as new chat</source>
        <translation>Apri come nuova chat</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Confronta…</translation>
    </message>
    <message>
        <source>Message details…</source>
        <translation>Dettagli del messaggio…</translation>
    </message>
    <message>
        <source>De&amp;lete message and what follows</source>
        <translation>Elimina il messaggio e &amp;quelli seguenti</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Rigenera</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>No message is chosen.</source>
        <translation>Nessun messaggio è scelto.</translation>
    </message>
    <message>
        <source>Only answers have reasoning.</source>
        <translation>Solo le risposte hanno un ragionamento.</translation>
    </message>
    <message>
        <source>The system prompt is part of the chat&apos;s settings.</source>
        <translation>Il prompt di sistema fa parte delle impostazioni della chat.</translation>
    </message>
    <message>
        <source>Choose a question or an answer to compare.</source>
        <translation>Scegli una domanda o una risposta da confrontare.</translation>
    </message>
    <message>
        <source>There is no question to this answer.</source>
        <translation>Questa risposta non ha una domanda.</translation>
    </message>
    <message>
        <source>Copy &amp;selection</source>
        <translation>&amp;Copia selezione</translation>
    </message>
    <message>
        <source>&amp;Greedy sampling (temperature 0)</source>
        <translation>&amp;Campionamento greedy (temperatura 0)</translation>
    </message>
    <message>
        <source>&amp;Higher temperature (1.2)</source>
        <translation>&amp;Temperatura più alta (1,2)</translation>
    </message>
    <message>
        <source>Another &amp;seed</source>
        <translation>&amp;Un altro seed</translation>
    </message>
</context>
<context>
    <name>moire::ui::MessageDetailsDialog</name>
    <message>
        <source>Message details</source>
        <translation>Dettagli del messaggio</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Scritto</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caratteri</translation>
    </message>
    <message>
        <source>Characters of reasoning</source>
        <translation>Caratteri di ragionamento</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Modificata</translation>
    </message>
    <message>
        <source>The text of this answer was changed by hand.</source>
        <translation>Il testo di questa risposta è stato cambiato a mano.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation>non ancora calcolato</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architettura</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Terminata</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>dal modello</translation>
    </message>
    <message>
        <source>the token or context limit</source>
        <translation>dal limite di token o di contesto</translation>
    </message>
    <message>
        <source>a stop</source>
        <translation>da un’interruzione</translation>
    </message>
    <message>
        <source>an error</source>
        <translation>da un errore</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Errore</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Thinking tokens</source>
        <translation>Token di ragionamento</translation>
    </message>
    <message>
        <source>Prompt tokens</source>
        <translation>Token del prompt</translation>
    </message>
    <message>
        <source>Cached prompt tokens</source>
        <translation>Token del prompt in cache</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>Tempo al primo token</translation>
    </message>
    <message>
        <source>Prompt speed</source>
        <translation>Velocità del prompt</translation>
    </message>
    <message>
        <source>Answer speed</source>
        <translation>Velocità della risposta</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Routing policy</source>
        <translation>Policy di routing</translation>
    </message>
    <message>
        <source>as the model was trained</source>
        <translation>come il modello è stato addestrato</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Macchina</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>Versione del programma</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>server %1, network %2</source>
        <translation>server %1, rete %2</translation>
    </message>
    <message>
        <source>not available from this engine</source>
        <translation>non disponibile con questo motore</translation>
    </message>
    <message>
        <source>Until the first token</source>
        <translation>Fino al primo token</translation>
    </message>
    <message>
        <source>Until the last token</source>
        <translation>Fino all’ultimo token</translation>
    </message>
</context>
<context>
    <name>moire::ui::MessageField</name>
    <message>
        <source>Message</source>
        <translation>Messaggio</translation>
    </message>
    <message>
        <source>Enter sends the message, Shift+Enter starts a new line.</source>
        <translation>Invio spedisce il messaggio, Maiusc+Invio inizia una nuova riga.</translation>
    </message>
</context>
<context>
    <name>moire::ui::MetadataModel</name>
    <message>
        <source>Key</source>
        <translation>Chiave</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
</context>
<context>
    <name>moire::ui::MetadataView</name>
    <message>
        <source>Search metadata</source>
        <translation>Cerca nei metadati</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadati</translation>
    </message>
    <message>
        <source>The file has no metadata.</source>
        <translation>Il file non ha metadati.</translation>
    </message>
    <message>
        <source>No key or value matches.</source>
        <translation>Nessuna chiave o valore corrisponde.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ModelDelegate</name>
    <message>
        <source>built in</source>
        <translation>incluso</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln parte</numerusform>
            <numerusform>%Ln parti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ModelInspector</name>
    <message>
        <source>No model selected</source>
        <translation>Nessun modello selezionato</translation>
    </message>
    <message>
        <source>Select a model to see what is in its file.</source>
        <translation>Seleziona un modello per vedere che cosa contiene il suo file.</translation>
    </message>
    <message>
        <source>Template text</source>
        <translation>Testo del template</translation>
    </message>
    <message>
        <source>All metadata</source>
        <translation>Tutti i metadati</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Where the bytes are</source>
        <translation>Dove stanno i byte</translation>
    </message>
    <message>
        <source>Template and tokenizer</source>
        <translation>Template e tokenizer</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avvisi</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Collocazione</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architettura</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>Quantizzazione</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametri</translation>
    </message>
    <message>
        <source>Active per token</source>
        <translation>Attivi per token</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Experts per layer</source>
        <translation>Esperti per layer</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attenzione</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contesto</translation>
    </message>
    <message>
        <source>Cache at %1</source>
        <translation>Cache a %1</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>esperti</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>attenzione</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>embedding</translation>
    </message>
    <message>
        <source>other</source>
        <translation>altro</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>Tokenizer</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>This model cannot be run.</source>
        <translation>Questo modello non può essere eseguito.</translation>
    </message>
    <message>
        <source>All metadata (%1)</source>
        <translation>Tutti i metadati (%1)</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Percorso</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocità</translation>
    </message>
</context>
<context>
    <name>moire::ui::ModelMenu</name>
    <message>
        <source>Built in</source>
        <translation>Inclusi</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Aperti in precedenza</translation>
    </message>
    <message>
        <source>On servers</source>
        <translation>Su server</translation>
    </message>
</context>
<context>
    <name>moire::ui::ModelTable</name>
    <message>
        <source>open</source>
        <translation>aperto</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>in caricamento</translation>
    </message>
    <message>
        <source>%1, built in</source>
        <translation>%1, incluso</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln part(s)</source>
        <translation>
            <numerusform>%1, %Ln parte</numerusform>
            <numerusform>%1, %Ln parti</numerusform>
        </translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelli</translation>
    </message>
</context>
<context>
    <name>moire::ui::ModelsPage</name>
    <message>
        <source>The file of the open model has been deleted, moved or renamed. The model can be used until it is unloaded.</source>
        <translation>Il file del modello aperto è stato eliminato, spostato o rinominato. Il modello si può usare finché non viene tolto dalla memoria.</translation>
    </message>
    <message numerus="yes">
        <source>Watching %Ln folder(s)</source>
        <translation>
            <numerusform>%Ln cartella osservata</numerusform>
            <numerusform>%Ln cartelle osservate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s)</source>
        <translation>
            <numerusform>%Ln cartella</numerusform>
            <numerusform>%Ln cartelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln file</numerusform>
        </translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>lettura…</translation>
    </message>
    <message>
        <source>No model matches “%1”.</source>
        <translation>Nessun modello corrisponde a “%1”.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln more problem(s).</source>
        <translation>
            <numerusform>C’è un altro problema (%Ln).</numerusform>
            <numerusform>Ci sono altri %Ln problemi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Rimuovi cartella</translation>
    </message>
    <message>
        <source>&amp;Open model…</source>
        <translation>Apri m&amp;odello…</translation>
    </message>
    <message>
        <source>Add models &amp;folder…</source>
        <translation>Aggiungi cartella &amp;di modelli…</translation>
    </message>
    <message>
        <source>A&amp;dd server…</source>
        <translation>Aggiungi &amp;server…</translation>
    </message>
    <message>
        <source>&amp;Rescan models</source>
        <translation>&amp;Rileggi i modelli</translation>
    </message>
    <message>
        <source>&amp;Load selected model</source>
        <translation>Carica il modello sele&amp;zionato</translation>
    </message>
    <message>
        <source>&amp;Unload model</source>
        <translation>&amp;Togli il modello dalla memoria</translation>
    </message>
    <message>
        <source>&amp;Show model in folder</source>
        <translation>&amp;Mostra il modello nella cartella</translation>
    </message>
    <message>
        <source>&amp;Copy path of model</source>
        <translation>&amp;Copia il percorso del modello</translation>
    </message>
    <message>
        <source>Re&amp;move model from list</source>
        <translation>Rimuo&amp;vi il modello dall’elenco</translation>
    </message>
    <message>
        <source>&amp;Filter models</source>
        <translation>&amp;Filtra i modelli</translation>
    </message>
    <message>
        <source>Model i&amp;nspector</source>
        <translation>Is&amp;pettore del modello</translation>
    </message>
    <message>
        <source>Open model</source>
        <translation>Apri modello</translation>
    </message>
    <message>
        <source>GGUF models (*.gguf)</source>
        <translation>Modelli GGUF (*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Add models folder</source>
        <translation>Aggiungi cartella di modelli</translation>
    </message>
    <message>
        <source>“%1” does not exist or cannot be accessed.</source>
        <translation>“%1” non esiste o non è accessibile.</translation>
    </message>
    <message>
        <source>“%1” was removed from the list; the file is untouched.</source>
        <translation>“%1” è stato rimosso dall’elenco; il file è intatto.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>The open model still runs with the placement it was loaded with.</source>
        <translation>Il modello aperto gira ancora con la collocazione con cui è stato caricato.</translation>
    </message>
    <message>
        <source>Reload now</source>
        <translation>Ricarica ora</translation>
    </message>
    <message>
        <source>Loading was cancelled; the model that was open still is.</source>
        <translation>Il caricamento è stato annullato; il modello che era aperto lo è ancora.</translation>
    </message>
    <message>
        <source>Loading was cancelled. No model is open.</source>
        <translation>Il caricamento è stato annullato. Nessun modello è aperto.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelli</translation>
    </message>
    <message>
        <source>Filter models</source>
        <translation>Filtra i modelli</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Aggiungi cartella…</translation>
    </message>
    <message>
        <source>Add server…</source>
        <translation>Aggiungi server…</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Apri file…</translation>
    </message>
    <message>
        <source>Your own models</source>
        <translation>I tuoi modelli</translation>
    </message>
    <message>
        <source>Add a folder with GGUF files. Moire reads what their headers say, shows which of them fit on this machine, and watches the folder for changes. Nothing is copied or changed. A folder dropped here is added, a file is opened.</source>
        <translation>Aggiungi una cartella con file GGUF. Moire legge le loro intestazioni, mostra quali entrano in questa macchina e osserva i cambiamenti della cartella. Nulla viene copiato o modificato. Una cartella trascinata qui viene aggiunta, un file viene aperto.</translation>
    </message>
    <message>
        <source>Nothing is downloaded unless you ask · &lt;a href=&quot;network&quot;&gt;what would connect where&lt;/a&gt;</source>
        <translation>Nulla viene scaricato se non lo chiedi · &lt;a href=&quot;network&quot;&gt;che cosa si collegherebbe, e dove&lt;/a&gt;</translation>
    </message>
</context>
<context>
    <name>moire::ui::Notices</name>
    <message numerus="yes">
        <source>%Ln earlier notice(s)</source>
        <translation>
            <numerusform>%Ln avviso precedente</numerusform>
            <numerusform>%Ln avvisi precedenti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::PaletteModel</name>
    <message>
        <source>No command, model or chat matches.</source>
        <translation>Nessun comando, modello o chat corrisponde.</translation>
    </message>
</context>
<context>
    <name>moire::ui::PictureCard</name>
    <message>
        <source>Save as picture or table</source>
        <translation>Salva come immagine o tabella</translation>
    </message>
    <message>
        <source>Save as table</source>
        <translation>Salva come tabella</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Salva %1</translation>
    </message>
    <message>
        <source>PNG image…</source>
        <translation>Immagine PNG…</translation>
    </message>
    <message>
        <source>SVG drawing…</source>
        <translation>Disegno SVG…</translation>
    </message>
    <message>
        <source>CSV table…</source>
        <translation>Tabella CSV…</translation>
    </message>
    <message>
        <source>NumPy array…</source>
        <translation>Array NumPy…</translation>
    </message>
</context>
<context>
    <name>moire::ui::PlacementRow</name>
    <message>
        <source>Context</source>
        <translation>Contesto</translation>
    </message>
    <message>
        <source>Cache type</source>
        <translation>Tipo di cache</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Thread</translation>
    </message>
    <message>
        <source>Tokens of prompt and answer that the model can see.</source>
        <translation>Token di prompt e risposta che il modello può vedere.</translation>
    </message>
    <message>
        <source>Type of the keys and values kept for every token: Q8_0 takes about half the memory of F16, F32 twice as much.</source>
        <translation>Tipo delle chiavi e dei valori conservati per ogni token: Q8_0 occupa circa metà della memoria di F16, F32 il doppio.</translation>
    </message>
    <message>
        <source>Threads that compute on the CPU.</source>
        <translation>Thread di calcolo sulla CPU.</translation>
    </message>
    <message>
        <source>Context %1</source>
        <translation>Contesto %1</translation>
    </message>
    <message>
        <source>Context auto</source>
        <translation>Contesto auto</translation>
    </message>
    <message>
        <source>Cache %1</source>
        <translation>Cache %1</translation>
    </message>
    <message>
        <source>Threads auto</source>
        <translation>Thread auto</translation>
    </message>
    <message>
        <source>Threads %1</source>
        <translation>Thread %1</translation>
    </message>
    <message numerus="yes">
        <source>GPU, %Ln layer(s)</source>
        <translation>
            <numerusform>GPU, %Ln layer</numerusform>
            <numerusform>GPU, %Ln layer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>CPU, %Ln layer(s)</source>
        <translation>
            <numerusform>CPU, %Ln layer</numerusform>
            <numerusform>CPU, %Ln layer</numerusform>
        </translation>
    </message>
    <message>
        <source>no GPU: %1</source>
        <translation>niente GPU: %1</translation>
    </message>
    <message>
        <source>Needs %1 of the %2 that are free.</source>
        <translation>Richiede %1 dei %2 liberi.</translation>
    </message>
    <message numerus="yes">
        <source>Needs %1, but only %2 are free: choose a context of at most %Ln token(s).</source>
        <translation>
            <numerusform>Richiede %1, ma solo %2 sono liberi: scegli un contesto di al massimo %Ln token.</numerusform>
            <numerusform>Richiede %1, ma solo %2 sono liberi: scegli un contesto di al massimo %Ln token.</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs %1, but only %2 are free: weights would be read from the file for every token.</source>
        <translation>Richiede %1, ma solo %2 sono liberi: i pesi verrebbero letti dal file per ogni token.</translation>
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
        <translation>tutti i layer</translation>
    </message>
    <message>
        <source>off</source>
        <translation>disattiva</translation>
    </message>
    <message>
        <source>The router chooses another expert instead of the selected one</source>
        <translation>Il router sceglie un altro esperto al posto di quello selezionato</translation>
    </message>
    <message>
        <source>mute</source>
        <translation>silenzia</translation>
    </message>
    <message>
        <source>The selected expert is chosen as before, but its output is left out</source>
        <translation>L’esperto selezionato viene scelto come prima, ma il suo output è escluso</translation>
    </message>
    <message>
        <source>force</source>
        <translation>forza</translation>
    </message>
    <message>
        <source>The selected expert is always chosen</source>
        <translation>L’esperto selezionato viene sempre scelto</translation>
    </message>
    <message>
        <source>Added to the router&apos;s score of the selected expert before the choice</source>
        <translation>Aggiunto al punteggio del router per l’esperto selezionato, prima della scelta</translation>
    </message>
    <message>
        <source>Number of experts per token, and random experts, in all layers</source>
        <translation>Numero di esperti per token, ed esperti casuali, in tutti i layer</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) per token, as the model does</source>
        <translation>
            <numerusform>%Ln esperto per token, come fa il modello</numerusform>
            <numerusform>%Ln esperti per token, come fa il modello</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) per token</source>
        <translation>
            <numerusform>%Ln esperto per token</numerusform>
            <numerusform>%Ln esperti per token</numerusform>
        </translation>
    </message>
    <message>
        <source>Random experts</source>
        <translation>Esperti casuali</translation>
    </message>
    <message>
        <source>The open model has no experts</source>
        <translation>Il modello aperto non ha esperti</translation>
    </message>
    <message>
        <source>Expert %1 of layer %2: %3</source>
        <translation>Esperto %1 del layer %2: %3</translation>
    </message>
    <message>
        <source>%1: select an expert first</source>
        <translation>%1: prima seleziona un esperto</translation>
    </message>
</context>
<context>
    <name>moire::ui::PolicyChip</name>
    <message>
        <source>%1 off</source>
        <translation>%1 disattivato</translation>
    </message>
    <message>
        <source>%1 muted</source>
        <translation>%1 silenziato</translation>
    </message>
    <message>
        <source>%1 forced</source>
        <translation>%1 forzato</translation>
    </message>
    <message>
        <source>%1 bias %2</source>
        <translation>%1 bias %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln routing rule(s)</source>
        <translation>
            <numerusform>%Ln regola di routing</numerusform>
            <numerusform>%Ln regole di routing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) per token</source>
        <translation>
            <numerusform>%Ln esperto per token</numerusform>
            <numerusform>%Ln esperti per token</numerusform>
        </translation>
    </message>
    <message>
        <source>random experts, seed %1</source>
        <translation>esperti casuali, seed %1</translation>
    </message>
    <message>
        <source>Routing policy of this chat, for its next answers</source>
        <translation>Policy di routing di questa chat, per le prossime risposte</translation>
    </message>
    <message>
        <source>Routing policy: %1</source>
        <translation>Policy di routing: %1</translation>
    </message>
    <message>
        <source>Clear the routing policy</source>
        <translation>Cancella la policy di routing</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Rimuovi: %1</translation>
    </message>
    <message>
        <source>random experts</source>
        <translation>esperti casuali</translation>
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
        <translation>Mette il prompt nel campo del messaggio</translation>
    </message>
</context>
<context>
    <name>moire::ui::PromptListsDialog</name>
    <message>
        <source>Each prompt is a message of a chat</source>
        <translation>Ogni prompt è un messaggio di una chat</translation>
    </message>
    <message>
        <source>Read and compare</source>
        <translation>Leggi e confronta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Compare two lists of prompts</source>
        <translation>Confronta due liste di prompt</translation>
    </message>
    <message>
        <source>Does the model use other experts for the prompts of A than for those of B? It reads all prompts without answering them. The null exchanges the labels of whole prompts, so give ten or more in each list.</source>
        <translation>Per i prompt di A il modello usa esperti diversi che per quelli di B? Legge tutti i prompt senza rispondere. La distribuzione nulla scambia le etichette di prompt interi, quindi inseriscine dieci o più in ogni lista.</translation>
    </message>
    <message>
        <source>Prompts of A</source>
        <translation>Prompt di A</translation>
    </message>
    <message>
        <source>Write a poem about rain.
Write a poem about a lighthouse.</source>
        <translation>Scrivi una poesia sulla pioggia.
Scrivi una poesia su un faro.</translation>
    </message>
    <message>
        <source>Prompts of B</source>
        <translation>Prompt di B</translation>
    </message>
    <message>
        <source>Why is the sky blue?
What is a half-life?</source>
        <translation>Perché il cielo è blu?
Che cos’è il tempo di dimezzamento?</translation>
    </message>
    <message>
        <source>In the chat format of the model. Otherwise as raw text.</source>
        <translation>Nel formato di chat del modello. Altrimenti come testo semplice.</translation>
    </message>
    <message>
        <source>Tokens read</source>
        <translation>Token letti</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 di %2 token</translation>
    </message>
    <message>
        <source>The prompts were not read. %1</source>
        <translation>I prompt non sono stati letti. %1</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Da un file…</translation>
    </message>
    <message>
        <source>Text with one prompt a line, or JSON lines with &quot;prompt&quot;, &quot;question&quot; or &quot;text&quot;</source>
        <translation>Testo con un prompt per riga, o righe JSON con &quot;prompt&quot;, &quot;question&quot; o &quot;text&quot;</translation>
    </message>
    <message>
        <source>%1 from a file</source>
        <translation>%1 da un file</translation>
    </message>
    <message>
        <source>%1, one a line</source>
        <translation>%1, uno per riga</translation>
    </message>
    <message>
        <source>One prompt a line, for example:</source>
        <translation>Un prompt per riga, per esempio:</translation>
    </message>
    <message>
        <source>Prompts of %1</source>
        <translation>Prompt di %1</translation>
    </message>
    <message>
        <source>Prompts (*.txt *.jsonl)</source>
        <translation>Prompt (*.txt *.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Open a model on the Models page first.</source>
        <translation>Prima apri un modello nella pagina Modelli.</translation>
    </message>
    <message>
        <source>The open model is dense: it has no experts to compare. Open a Mixture-of-Experts model.</source>
        <translation>Il modello aperto è denso: non ha esperti da confrontare. Apri un modello Mixture-of-Experts.</translation>
    </message>
    <message>
        <source>list %1</source>
        <translation>lista %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two lists of prompts</comment>
        <translation>%1 e %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s)</source>
        <translation>
            <numerusform>%Ln prompt</numerusform>
            <numerusform>%Ln prompt</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting tokens…</source>
        <translation>Conteggio dei token…</translation>
    </message>
</context>
<context>
    <name>moire::ui::PromptsDialog</name>
    <message>
        <source>Add prompts</source>
        <translation>Aggiungi prompt</translation>
    </message>
    <message>
        <source>Prompts, one per line</source>
        <translation>Prompt, uno per riga</translation>
    </message>
    <message>
        <source>One prompt per line</source>
        <translation>Un prompt per riga</translation>
    </message>
    <message>
        <source>Files of prompts</source>
        <translation>File di prompt</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Da un file…</translation>
    </message>
    <message>
        <source>JSON lines with prompt and answer, or text with a prompt on each line</source>
        <translation>Righe JSON con prompt e answer, o testo con un prompt per riga</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Al massimo</translation>
    </message>
    <message>
        <source>File of prompts</source>
        <translation>File di prompt</translation>
    </message>
    <message>
        <source>Prompts (*.jsonl *.json *.txt);;All files (*)</source>
        <translation>Prompt (*.jsonl *.json *.txt);;Tutti i file (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new prompt(s). Those that the experiment asks already are left out.</source>
        <translation>
            <numerusform>%Ln nuovo prompt. Quelli che l’esperimento contiene già sono esclusi.</numerusform>
            <numerusform>%Ln nuovi prompt. Quelli che l’esperimento contiene già sono esclusi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
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
        <translation>nome</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valore</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unità</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>mostrato</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
</context>
<context>
    <name>moire::ui::ReadyExperiments</name>
    <message>
        <source>Prompts beside each other</source>
        <translation>Prompt affiancati</translation>
    </message>
    <message>
        <source>An experiment answers the same prompts under several settings, and says what differs, by how much, and how sure that is. These run on the built-in model within minutes; each answers one question.</source>
        <translation>Un esperimento risponde agli stessi prompt con impostazioni diverse e dice che cosa differisce, di quanto, e con quale sicurezza. Questi girano sul modello incluso in pochi minuti; ognuno risponde a una domanda.</translation>
    </message>
    <message>
        <source>Open a definition…</source>
        <translation>Apri una definizione…</translation>
    </message>
    <message>
        <source>Keeps a copy of this experiment and shows it</source>
        <translation>Conserva una copia di questo esperimento e la mostra</translation>
    </message>
</context>
<context>
    <name>moire::ui::ReasonerRow</name>
    <message>
        <source>Reason with</source>
        <translation>Ragiona con</translation>
    </message>
    <message>
        <source>Template in which the reasoning is handed over</source>
        <translation>Template con cui si consegna il ragionamento</translation>
    </message>
    <message>
        <source>The model that answers</source>
        <translation>Il modello che risponde</translation>
    </message>
    <message>
        <source>Reason with %1</source>
        <translation>Ragiona con %1</translation>
    </message>
    <message>
        <source>That model thinks about the question first. The open one then answers this text, with {question} and {reasoning} filled in. Models of this machine are loaded beside the open one.</source>
        <translation>Quel modello pensa prima alla domanda. Poi quello aperto risponde a questo testo, con {question} e {reasoning} compilati. I modelli di questa macchina vengono caricati accanto a quello aperto.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ReasoningPanel</name>
    <message>
        <source>Stop thinking now</source>
        <translation>Termina ora il ragionamento</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Ragionamento</translation>
    </message>
    <message>
        <source>Steps of the reasoning</source>
        <translation>Passi del ragionamento</translation>
    </message>
    <message>
        <source>step</source>
        <translation>passo</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>token</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>confidenza</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>deriva</translation>
    </message>
    <message>
        <source>Steps of the reasoning, as a table</source>
        <translation>Passi del ragionamento, come tabella</translation>
    </message>
    <message>
        <source>How different the experts of neighbouring stretches of 16 tokens are: 0 for the same, 1 for none in common. Drift between steps is meaningful only if it exceeds the drift within steps.</source>
        <translation>Quanto sono diversi gli esperti di tratti vicini di 16 token: 0 se uguali, 1 se nessuno in comune. La deriva fra passi è significativa solo se supera quella entro i passi.</translation>
    </message>
    <message>
        <source>Ends the reasoning; the model then gives its answer</source>
        <translation>Termina il ragionamento; poi il modello dà la risposta</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>ragionamento</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>routing drift</source>
        <translation>deriva del routing</translation>
    </message>
    <message>
        <source>The steps of the reasoning, with tokens, seconds and confidence. They appear when a model thinks before it answers.</source>
        <translation>I passi del ragionamento, con token, secondi e confidenza. Compaiono quando un modello ragiona prima di rispondere.</translation>
    </message>
    <message>
        <source>This answer was given without reasoning.</source>
        <translation>Questa risposta è stata data senza ragionamento.</translation>
    </message>
    <message>
        <source>Reading the tokens…</source>
        <translation>Lettura dei token…</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln token(s) · %2 s</source>
        <translation>
            <numerusform>%L1 di %Ln token · %2 s</numerusform>
            <numerusform>%L1 di %Ln token · %2 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) · %1 s</source>
        <translation>
            <numerusform>%Ln token · %1 s</numerusform>
            <numerusform>%Ln token · %1 s</numerusform>
        </translation>
    </message>
    <message>
        <source>Routing drift: not available, because no routing is saved with this answer.</source>
        <translation>Deriva del routing: non disponibile, perché con questa risposta non è salvato alcun routing.</translation>
    </message>
    <message numerus="yes">
        <source>Routing drift: not available, because the reasoning is longer than %Ln token(s).</source>
        <translation>
            <numerusform>Deriva del routing: non disponibile, perché il ragionamento supera %Ln token.</numerusform>
            <numerusform>Deriva del routing: non disponibile, perché il ragionamento supera %Ln token.</numerusform>
        </translation>
    </message>
    <message>
        <source>Routing drift: reading the tokens…</source>
        <translation>Deriva del routing: lettura dei token…</translation>
    </message>
    <message>
        <source>Routing drift: too few steps of 32 tokens or more to compare.</source>
        <translation>Deriva del routing: troppo pochi passi di almeno 32 token da confrontare.</translation>
    </message>
    <message>
        <source>Routing drift: between steps %1 (N %2), within steps %3 (N %4)</source>
        <translation>Deriva del routing: fra i passi %1 (N %2), entro i passi %3 (N %4)</translation>
    </message>
    <message>
        <source>“%1” %2 times in a row</source>
        <comment>a loop</comment>
        <translation>“%1” %2 volte di seguito</translation>
    </message>
    <message>
        <source>%1 (repeats step %2)</source>
        <translation>%1 (ripete il passo %2)</translation>
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
        <translation>Replay</translation>
    </message>
    <message>
        <source>What is compared along the tokens of the first answer</source>
        <translation>Che cosa si confronta lungo i token della prima risposta</translation>
    </message>
    <message>
        <source>KL a token</source>
        <translation>KL per token</translation>
    </message>
    <message>
        <source>routing difference</source>
        <translation>differenza di routing</translation>
    </message>
    <message>
        <source>first difference</source>
        <translation>prima differenza</translation>
    </message>
    <message>
        <source>same tokens</source>
        <translation>stessi token</translation>
    </message>
    <message>
        <source>What the change did, beside its control and another seed</source>
        <translation>Che effetto ha avuto la modifica, accanto al suo controllo e a un altro seed</translation>
    </message>
    <message>
        <source>Ask something first: an answer can then be given again with another routing.</source>
        <translation>Prima chiedi qualcosa: una risposta si può poi ripetere con un altro routing.</translation>
    </message>
    <message>
        <source>Wait for the end of the answer.</source>
        <translation>Attendi la fine della risposta.</translation>
    </message>
    <message>
        <source>Open the model that gave this answer to replay it.</source>
        <translation>Apri il modello che ha dato questa risposta per farne il replay.</translation>
    </message>
    <message>
        <source>Change the routing first: select an expert in the map, and turn it off, mute or force it.</source>
        <translation>Prima cambia il routing: seleziona un esperto nella mappa e disattivalo, silenzialo o forzalo.</translation>
    </message>
    <message>
        <source>replay</source>
        <translation>replay</translation>
    </message>
    <message>
        <source>runs of the replay</source>
        <translation>esecuzioni del replay</translation>
    </message>
    <message>
        <source>route replay</source>
        <translation>replay delle rotte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Replaying with %1: %2</source>
        <translation>Replay con %1: %2</translation>
    </message>
    <message>
        <source>The answer was not replayed. %1</source>
        <translation>Il replay della risposta non è riuscito. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, along the %Ln token(s) of the first answer. The new answer is kept as a branch.</source>
        <translation>
            <numerusform>%1, lungo %Ln token della prima risposta. La nuova risposta è conservata come ramo.</numerusform>
            <numerusform>%1, lungo i %Ln token della prima risposta. La nuova risposta è conservata come ramo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gives this answer again with %1, and compares.</source>
        <translation>Dà di nuovo questa risposta con %1, e confronta.</translation>
    </message>
    <message>
        <source>first difference: token %1</source>
        <translation>prima differenza: token %1</translation>
    </message>
    <message>
        <source>the same text</source>
        <translation>lo stesso testo</translation>
    </message>
    <message>
        <source>control: %1</source>
        <translation>controllo: %1</translation>
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
        <translation>%1, lungo i token della prima risposta</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>token %1</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>nessuna differenza</translation>
    </message>
    <message>
        <source>no control</source>
        <translation>nessun controllo</translation>
    </message>
    <message>
        <source>another seed (null)</source>
        <translation>un altro seed (distr. nulla)</translation>
    </message>
    <message>
        <source>The same change of another expert of the layer, drawn from those this answer used</source>
        <translation>La stessa modifica su un altro esperto del layer, estratto fra quelli usati da questa risposta</translation>
    </message>
    <message>
        <source>How much the text changes by chance. Along the same tokens, a seed changes nothing.</source>
        <translation>Quanto il testo cambia per caso. Lungo gli stessi token, un seed non cambia nulla.</translation>
    </message>
    <message>
        <source>The text is the same.</source>
        <translation>Il testo è lo stesso.</translation>
    </message>
    <message>
        <source>From token %1 on
before: %2
after: %3</source>
        <translation>Dal token %1 in poi
prima: %2
dopo: %3</translation>
    </message>
    <message>
        <source>text</source>
        <translation>testo</translation>
    </message>
    <message>
        <source>log-probability, nats</source>
        <translation>log-probabilità, nat</translation>
    </message>
    <message>
        <source>after the change, nats</source>
        <translation>dopo la modifica, nat</translation>
    </message>
    <message>
        <source>control: log-probability, nats</source>
        <translation>controllo: log-probabilità, nat</translation>
    </message>
    <message>
        <source>control: KL, nats</source>
        <translation>controllo: KL, nat</translation>
    </message>
    <message>
        <source>control: routing difference</source>
        <translation>controllo: differenza di routing</translation>
    </message>
    <message>
        <source>run</source>
        <translation>esecuzione</translation>
    </message>
    <message>
        <source>routing policy</source>
        <translation>policy di routing</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>seed</translation>
    </message>
    <message>
        <source>mean KL, nats</source>
        <translation>KL media, nat</translation>
    </message>
    <message>
        <source>mean Δ log p</source>
        <translation>Δ log p medio</translation>
    </message>
    <message>
        <source>mean routing difference</source>
        <translation>differenza di routing media</translation>
    </message>
    <message>
        <source>change</source>
        <translation>modifica</translation>
    </message>
    <message>
        <source>control</source>
        <translation>controllo</translation>
    </message>
</context>
<context>
    <name>moire::ui::RouteForcingBox</name>
    <message>
        <source>force these routes on</source>
        <translation>forza queste rotte su</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Route replay</source>
        <translation>Replay delle rotte</translation>
    </message>
    <message>
        <source>Another quantisation, or another model with the same layers and experts</source>
        <translation>Un’altra quantizzazione, o un altro modello con gli stessi layer ed esperti</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>layer</translation>
    </message>
    <message>
        <source>same experts</source>
        <translation>stessi esperti</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>per caso</translation>
    </message>
    <message>
        <source>same first expert</source>
        <translation>stesso primo esperto</translation>
    </message>
    <message>
        <source>How far the model would have chosen the same experts, by layer</source>
        <translation>In che misura il modello avrebbe scelto gli stessi esperti, per layer</translation>
    </message>
    <message>
        <source>The routes of an answer can be forced on another quantisation: how far would it have chosen the same experts by itself?</source>
        <translation>Le rotte di una risposta si possono forzare su un’altra quantizzazione: in che misura avrebbe scelto da sé gli stessi esperti?</translation>
    </message>
    <message>
        <source>Wait for the end of the answer.</source>
        <translation>Attendi la fine della risposta.</translation>
    </message>
    <message>
        <source>No routing is saved with this answer.</source>
        <translation>Con questa risposta non è salvato alcun routing.</translation>
    </message>
    <message>
        <source>Open a model first.</source>
        <translation>Prima apri un modello.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (gave this answer)</source>
        <translation>%1 (ha dato questa risposta)</translation>
    </message>
    <message>
        <source>No model of this shape in the library</source>
        <translation>Nessun modello di questa forma nella libreria</translation>
    </message>
    <message>
        <source>Forcing the routes on %1: %2</source>
        <translation>Forzatura delle rotte su %1: %2</translation>
    </message>
    <message>
        <source>The routes were not forced. %1</source>
        <translation>Le rotte non sono state forzate. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 would have chosen %2 of the experts itself (%3 by chance), over %Ln token(s). Mean log-probability of the answer: %4 nats as given, %5 with these routes.</source>
        <translation>
            <numerusform>%1 avrebbe scelto da sé %2 degli esperti (%3 per caso), su %Ln token. Log-probabilità media della risposta: %4 nat come data, %5 con queste rotte.</numerusform>
            <numerusform>%1 avrebbe scelto da sé %2 degli esperti (%3 per caso), su %Ln token. Log-probabilità media della risposta: %4 nat come data, %5 con queste rotte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a model of the same shape: the routes of this answer are forced on it, and compared with what it would have chosen itself.</source>
        <translation>Scegli un modello della stessa forma: le rotte di questa risposta vi vengono forzate, e confrontate con ciò che avrebbe scelto da sé.</translation>
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
        <translation>Differenza di routing</translation>
    </message>
    <message>
        <source>Experts by how surely they differ</source>
        <translation>Esperti per sicurezza della differenza</translation>
    </message>
    <message>
        <source>layer.expert</source>
        <translation>layer.esperto</translation>
    </message>
    <message>
        <source>difference of shares</source>
        <translation>differenza di quote</translation>
    </message>
    <message>
        <source>p, corrected</source>
        <translation>p, corretto</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>scelte</translation>
    </message>
    <message>
        <source>Where a variant chose other experts than the baseline, once both have answers. The variant is chosen in the table.</source>
        <translation>Dove una variante ha scelto esperti diversi dalla baseline, quando entrambe hanno risposte. La variante si sceglie nella tabella.</translation>
    </message>
</context>
<context>
    <name>moire::ui::RulesForm</name>
    <message>
        <source>Add rule</source>
        <translation>Aggiungi regola</translation>
    </message>
    <message>
        <source>Off: an expert is never chosen. Mute: it is chosen, but its output is left out. Force: it is always chosen. Bias: its score is changed.</source>
        <translation>Disattiva: un esperto non viene mai scelto. Silenzia: viene scelto, ma il suo output è escluso. Forza: viene sempre scelto. Bias: il suo punteggio viene cambiato.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>disattiva</translation>
    </message>
    <message>
        <source>mute</source>
        <translation>silenzia</translation>
    </message>
    <message>
        <source>force</source>
        <translation>forza</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>bias</translation>
    </message>
    <message>
        <source>layer, or *</source>
        <translation>layer, o *</translation>
    </message>
    <message>
        <source>expert, from 0</source>
        <translation>esperto, da 0</translation>
    </message>
    <message>
        <source>added, such as 1.5</source>
        <translation>aggiunto, per esempio 1.5</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>Rimuovi questa regola</translation>
    </message>
    <message>
        <source>Rule %1: what it does</source>
        <translation>Regola %1: che cosa fa</translation>
    </message>
    <message>
        <source>Rule %1: layer</source>
        <translation>Regola %1: layer</translation>
    </message>
    <message>
        <source>Rule %1: expert</source>
        <translation>Regola %1: esperto</translation>
    </message>
    <message>
        <source>Rule %1: added to the score</source>
        <translation>Regola %1: aggiunto al punteggio</translation>
    </message>
    <message>
        <source>rule %1: %2</source>
        <translation>regola %1: %2</translation>
    </message>
</context>
<context>
    <name>moire::ui::ServerDialog</name>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>not available from this engine</source>
        <translation>non disponibile con questo motore</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>non testato</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>Aggiungi server</translation>
    </message>
    <message>
        <source>Change server</source>
        <translation>Modifica server</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>for example “Cluster”</source>
        <translation>per esempio “Cluster”</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chiave</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>invariata</translation>
    </message>
    <message>
        <source>The key is kept by the system&apos;s secret service. Where there is none, it is kept in memory until Moire is closed.</source>
        <translation>La chiave è custodita dal servizio dei segreti del sistema. Se non c’è, è tenuta in memoria finché Moire non viene chiuso.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>the server&apos;s first one</source>
        <translation>il primo del server</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>File del certificato</translation>
    </message>
    <message>
        <source>those of the system</source>
        <translation>quelli del sistema</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Scegli file…</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>Certificati (*.pem *.crt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>Attesa della risposta</translation>
    </message>
    <message>
        <source>Wait between pieces</source>
        <translation>Attesa fra i frammenti</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Ask for log-probabilities and alternatives</source>
        <translation>Chiedi log-probabilità e alternative</translation>
    </message>
    <message>
        <source>Ask for routed experts (tokens are then shown at the end of an answer)</source>
        <translation>Chiedi gli esperti instradati (i token si mostrano allora alla fine della risposta)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Lists the server&apos;s models and asks for an answer of a few tokens.</source>
        <translation>Elenca i modelli del server e chiede una risposta di pochi token.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>of these dense, at the start</source>
        <translation>di cui densi, all’inizio</translation>
    </message>
    <message>
        <source>Experts in a layer</source>
        <translation>Esperti in un layer</translation>
    </message>
    <message>
        <source>Experts per token</source>
        <translation>Esperti per token</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non noto</translation>
    </message>
    <message>
        <source>This connection is not encrypted: whoever is between can read chats and the key.</source>
        <translation>Questa connessione non è cifrata: chi sta in mezzo può leggere le chat e la chiave.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Richiesta a %1…</translation>
    </message>
    <message numerus="yes">
        <source>yes, with %Ln alternative(s)</source>
        <translation>
            <numerusform>sì, con %Ln alternativa</numerusform>
            <numerusform>sì, con %Ln alternative</numerusform>
        </translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contesto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln token</numerusform>
        </translation>
    </message>
    <message>
        <source>First piece after</source>
        <translation>Primo frammento dopo</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>Streaming</translation>
    </message>
    <message>
        <source>Log-probabilities</source>
        <translation>Log-probabilità</translation>
    </message>
    <message>
        <source>Routed experts</source>
        <translation>Esperti instradati</translation>
    </message>
    <message>
        <source>Tokenisation</source>
        <translation>Tokenizzazione</translation>
    </message>
    <message>
        <source>The server answered.</source>
        <translation>Il server ha risposto.</translation>
    </message>
    <message>
        <source>There are too many servers. Remove one first.</source>
        <translation>Ci sono troppi server. Prima rimuovine uno.</translation>
    </message>
    <message>
        <source>The key of “%1” is kept by the system&apos;s secret service.</source>
        <translation>La chiave di “%1” è custodita dal servizio dei segreti del sistema.</translation>
    </message>
    <message>
        <source>There is no secret service: the key of “%1” is kept in memory until Moire is closed.</source>
        <translation>Non c’è un servizio dei segreti: la chiave di “%1” è tenuta in memoria finché Moire non viene chiuso.</translation>
    </message>
    <message>
        <source>Times of its own</source>
        <translation>Tempi propri</translation>
    </message>
</context>
<context>
    <name>moire::ui::ServersBlock</name>
    <message>
        <source>On servers</source>
        <translation>Su server</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In uso</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usa</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usa %1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifica…</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifica %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Rimuovi %1</translation>
    </message>
    <message>
        <source>“%1” was removed, with its key. Chats with it stay.</source>
        <translation>“%1” è stato rimosso, con la sua chiave. Le chat fatte con esso restano.</translation>
    </message>
    <message>
        <source>“%1” has no model yet. Test the server to choose one.</source>
        <translation>“%1” non ha ancora un modello. Prova il server per sceglierne uno.</translation>
    </message>
</context>
<context>
    <name>moire::ui::Serving</name>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Stop serving other programs</source>
        <translation>Smetti di servire altri programmi</translation>
    </message>
    <message>
        <source>Serve ot&amp;her programs…</source>
        <translation>Servi altri &amp;programmi…</translation>
    </message>
    <message>
        <source>other programs are not served</source>
        <translation>altri programmi non serviti</translation>
    </message>
    <message>
        <source>serving, but chats cannot be kept</source>
        <translation>in servizio, ma le chat non si possono conservare</translation>
    </message>
    <message>
        <source>other programs wait for a model</source>
        <translation>altri programmi attendono un modello</translation>
    </message>
    <message>
        <source>serving at %1</source>
        <translation>in servizio su %1</translation>
    </message>
    <message>
        <source>serving %1 at %2</source>
        <translation>%1 in servizio su %2</translation>
    </message>
</context>
<context>
    <name>moire::ui::ServingDialog</name>
    <message>
        <source>&amp;Keep what they ask and get as chats</source>
        <translation>&amp;Conserva come chat ciò che chiedono e ottengono</translation>
    </message>
    <message>
        <source>Serve other programs</source>
        <translation>Servi altri programmi</translation>
    </message>
    <message>
        <source>Programs that speak OpenAI&apos;s or Anthropic&apos;s interfaces can use the open model, in a context of its own. The server is off whenever Moire starts.</source>
        <translation>I programmi che parlano le interfacce di OpenAI o di Anthropic possono usare il modello aperto, in un contesto proprio. A ogni avvio di Moire il server è spento.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chiave</translation>
    </message>
    <message>
        <source>any that is free</source>
        <translation>una qualsiasi libera</translation>
    </message>
    <message>
        <source>none: only programs on this machine</source>
        <translation>nessuna: solo programmi su questa macchina</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nuova chiave</translation>
    </message>
    <message>
        <source>In the folder “%1” of the list of chats, with traces. Otherwise nothing of it is kept.</source>
        <translation>Nella cartella “%1” dell’elenco delle chat, con le tracce. Altrimenti non se ne conserva nulla.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Avvia</translation>
    </message>
    <message>
        <source>Clients use the address %1/v1.</source>
        <translation>I client usano l’indirizzo %1/v1.</translation>
    </message>
    <message>
        <source>It starts as soon as a model of this machine is open.</source>
        <translation>Si avvia non appena è aperto un modello di questa macchina.</translation>
    </message>
</context>
<context>
    <name>moire::ui::SettingList</name>
    <message>
        <source>on</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vuoto</translation>
    </message>
    <message>
        <source>random</source>
        <translation>casuale</translation>
    </message>
</context>
<context>
    <name>moire::ui::SettingRow</name>
    <message>
        <source>Reset</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Ripristina %1</translation>
    </message>
    <message>
        <source>%1 Default: %2.</source>
        <translation>%1 Predefinito: %2.</translation>
    </message>
</context>
<context>
    <name>moire::ui::SettingsFile</name>
    <message>
        <source>The settings in %1 cannot be read: check its permissions. Changes are not saved.</source>
        <translation>Impossibile leggere le impostazioni in %1: controlla i permessi. Le modifiche non vengono salvate.</translation>
    </message>
    <message>
        <source>Some settings in %1 are damaged. They have their defaults now.</source>
        <translation>Alcune impostazioni in %1 sono danneggiate. Ora hanno i valori predefiniti.</translation>
    </message>
    <message>
        <source>Some settings in %1 are damaged. They have their defaults now; the file was kept as %2.</source>
        <translation>Alcune impostazioni in %1 sono danneggiate. Ora hanno i valori predefiniti; il file è stato conservato come %2.</translation>
    </message>
    <message>
        <source>The settings cannot be saved to %1: check the folder and the disk.</source>
        <translation>Impossibile salvare le impostazioni in %1: controlla la cartella e il disco.</translation>
    </message>
</context>
<context>
    <name>moire::ui::SettingsPage</name>
    <message>
        <source>Search &amp;settings</source>
        <translation>Cerca &amp;nelle impostazioni</translation>
    </message>
    <message>
        <source>&amp;What would connect where</source>
        <translation>&amp;Che cosa si collegherebbe, e dove</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Cerca nelle impostazioni</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colori</translation>
    </message>
    <message>
        <source>Light or dark, or whichever the desktop uses.</source>
        <translation>Chiari o scuri, o quelli usati dal desktop.</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contrasto</translation>
    </message>
    <message>
        <source>High contrast has stronger borders and text.</source>
        <translation>Il contrasto elevato ha bordi e testo più marcati.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Elevato</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>Reduced motion stops bars and menus that move.</source>
        <translation>Il movimento ridotto ferma barre e menu animati.</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Ridotto</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motore</translation>
    </message>
    <message>
        <source>These settings take effect when a model is loaded.</source>
        <translation>Queste impostazioni hanno effetto al caricamento di un modello.</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Backend</translation>
    </message>
    <message>
        <source>Where models are computed; automatic uses a GPU if there is one.</source>
        <translation>Dove si calcolano i modelli; automatico usa una GPU, se c’è.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatico</translation>
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
        <translation>Rilevamento…</translation>
    </message>
    <message>
        <source>Backend detected CPU CUDA GPU</source>
        <translation>Backend rilevato CPU CUDA GPU detected</translation>
    </message>
    <message>
        <source>Layers on the GPU</source>
        <translation>Layer sulla GPU</translation>
    </message>
    <message>
        <source>How many of the model&apos;s layers run on the GPU; the others run on the CPU.</source>
        <translation>Quanti layer del modello girano sulla GPU; gli altri girano sulla CPU.</translation>
    </message>
    <message>
        <source>as many as fit</source>
        <translation>quanti ne entrano</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Thread</translation>
    </message>
    <message>
        <source>Threads that compute on the CPU.</source>
        <translation>Thread di calcolo sulla CPU.</translation>
    </message>
    <message>
        <source>one per core</source>
        <translation>uno per core</translation>
    </message>
    <message>
        <source>Models folders</source>
        <translation>Cartelle dei modelli</translation>
    </message>
    <message>
        <source>Folders whose GGUF files are shown on the page of models.</source>
        <translation>Cartelle i cui file GGUF sono mostrati nella pagina dei modelli.</translation>
    </message>
    <message>
        <source>Models folders watched add remove</source>
        <translation>Modelli cartelle osservate aggiungi rimuovi Models folders watched add remove</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dati</translation>
    </message>
    <message>
        <source>Chats, settings and measurements stay on this machine, readable only by you.</source>
        <translation>Chat, impostazioni e misure restano su questa macchina, leggibili solo da te.</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Apri cartella</translation>
    </message>
    <message>
        <source>Data database chats settings folder open</source>
        <translation>Dati database chat impostazioni cartella apri Data chats settings folder open</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>Moire connects to nothing that you did not add. This is what would connect, and where to:</source>
        <translation>Moire non si collega a nulla che tu non abbia aggiunto. Ecco che cosa si collegherebbe, e dove:</translation>
    </message>
    <message>
        <source>Network connect internet downloads links images updates statistics privacy</source>
        <translation>Rete connessione internet download collegamenti immagini aggiornamenti statistiche privacy Network connect downloads links images updates statistics</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelli</translation>
    </message>
    <message>
        <source>Nowhere: they are opened from this machine, and nothing is downloaded.</source>
        <translation>Da nessuna parte: si aprono da questa macchina, e nulla viene scaricato.</translation>
    </message>
    <message>
        <source>Nowhere: questions are answered and kept on this machine.</source>
        <translation>Da nessuna parte: le domande ricevono risposta e restano su questa macchina.</translation>
    </message>
    <message>
        <source>Kept on this machine. Questions go to one of the servers below only while you use it.</source>
        <translation>Conservate su questa macchina. Le domande vanno a uno dei server qui sotto solo mentre lo usi.</translation>
    </message>
    <message>
        <source>Experiment “%1”</source>
        <translation>Esperimento “%1”</translation>
    </message>
    <message>
        <source>%1, while you run it.</source>
        <translation>%1, mentre lo esegui.</translation>
    </message>
    <message>
        <source>Nowhere: %1 is not among the servers that you added.</source>
        <translation>Da nessuna parte: %1 non è fra i server che hai aggiunto.</translation>
    </message>
    <message>
        <source>Links in answers</source>
        <translation>Collegamenti nelle risposte</translation>
    </message>
    <message>
        <source>The address that is shown, in your browser, only after you agree.</source>
        <translation>L’indirizzo mostrato, nel tuo browser, solo dopo il tuo consenso.</translation>
    </message>
    <message>
        <source>Images in answers</source>
        <translation>Immagini nelle risposte</translation>
    </message>
    <message>
        <source>Nowhere: they are not loaded.</source>
        <translation>Da nessuna parte: non vengono caricate.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Aggiornamenti</translation>
    </message>
    <message>
        <source>A page in your browser, only after you agree (Help, Check for updates).</source>
        <translation>Una pagina nel tuo browser, solo dopo il tuo consenso (Aiuto, Controlla aggiornamenti).</translation>
    </message>
    <message>
        <source>Statistics and crash reports</source>
        <translation>Statistiche e rapporti di arresto anomalo</translation>
    </message>
    <message>
        <source>Nowhere: none are sent.</source>
        <translation>Da nessuna parte: non ne viene inviato nessuno.</translation>
    </message>
    <message>
        <source>The open model still runs with the settings it was loaded with.</source>
        <translation>Il modello aperto gira ancora con le impostazioni con cui è stato caricato.</translation>
    </message>
    <message>
        <source>Reload now</source>
        <translation>Ricarica ora</translation>
    </message>
    <message>
        <source>No setting matches “%1”.</source>
        <translation>Nessuna impostazione corrisponde a “%1”.</translation>
    </message>
    <message>
        <source>Detected: %1</source>
        <translation>Rilevato: %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>The language of all texts, numbers and dates.</source>
        <translation>La lingua di tutti i testi, i numeri e le date.</translation>
    </message>
    <message>
        <source>%1, when you test it, and with every question while you use it or have it reason.</source>
        <translation>%1, quando lo provi, e con ogni domanda mentre lo usi o lo fai ragionare.</translation>
    </message>
    <message>
        <source>%1, in your browser, only after you agree (Help, Check for updates).</source>
        <translation>%1, nel tuo browser, solo dopo il tuo consenso (Aiuto, Controlla aggiornamenti).</translation>
    </message>
</context>
<context>
    <name>moire::ui::ShortcutsDialog</name>
    <message>
        <source>Message field</source>
        <translation>Campo del messaggio</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messaggi</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Invia</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nuova riga</translation>
    </message>
    <message>
        <source>Previous or next message</source>
        <translation>Messaggio precedente o successivo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Step through tokens</source>
        <translation>Scorri i token</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Cerca nelle scorciatoie</translation>
    </message>
</context>
<context>
    <name>moire::ui::StatusLine</name>
    <message numerus="yes">
        <source>processing the prompt: %L1 of %Ln token(s)</source>
        <translation>
            <numerusform>elaborazione del prompt: %L1 di %Ln token</numerusform>
            <numerusform>elaborazione del prompt: %L1 di %Ln token</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting for the answer in another chat</source>
        <translation>in attesa della risposta in un’altra chat</translation>
    </message>
    <message>
        <source>TTFT</source>
        <translation>TTFT</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln token</numerusform>
        </translation>
    </message>
    <message>
        <source>questions go to %1</source>
        <translation>le domande vanno a %1</translation>
    </message>
    <message>
        <source>%1 · offline</source>
        <translation>%1 · offline</translation>
    </message>
    <message>
        <source>no model is open · offline</source>
        <translation>nessun modello aperto · offline</translation>
    </message>
</context>
<context>
    <name>moire::ui::TokenPanel</name>
    <message numerus="yes">
        <source>%Ln byte(s) %1</source>
        <translation>
            <numerusform>%Ln byte %1</numerusform>
            <numerusform>%Ln byte %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>← → step</source>
        <translation>← → scorri</translation>
    </message>
    <message>
        <source>How much higher the router scored the lowest expert that it chose than the first one that it left out. Below 0.01 the choice could as well have been another.</source>
        <translation>Di quanto il router ha dato un punteggio più alto al più basso degli esperti scelti rispetto al primo degli esclusi. Sotto 0,01 la scelta avrebbe potuto benissimo essere un’altra.</translation>
    </message>
    <message>
        <source>Experts of the token by layer</source>
        <translation>Esperti del token per layer</translation>
    </message>
    <message>
        <source>Most probable tokens at this position</source>
        <translation>Token più probabili in questa posizione</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>experts of the token</source>
        <translation>esperti del token</translation>
    </message>
    <message>
        <source>tokens of the reply</source>
        <translation>token della risposta</translation>
    </message>
    <message>
        <source>Shows a token of an answer: how probable it was, the alternatives, and which experts produced it.</source>
        <translation>Mostra un token di una risposta: quanto era probabile, le alternative, e quali esperti lo hanno prodotto.</translation>
    </message>
    <message>
        <source>This answer was saved without token records.</source>
        <translation>Questa risposta è stata salvata senza i dati dei token.</translation>
    </message>
    <message>
        <source>Click a word of the answer, or use the arrow keys, to see how probable it was, the alternatives, and which experts produced it.</source>
        <translation>Fai clic su una parola della risposta, o usa i tasti freccia, per vedere quanto era probabile, le alternative, e quali esperti l’hanno prodotta.</translation>
    </message>
    <message>
        <source>Reading the token…</source>
        <translation>Lettura del token…</translation>
    </message>
    <message>
        <source>The token cannot be read: %1</source>
        <translation>Il token non si può leggere: %1</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(nessuno)</translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation>Token %1</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non registrato</translation>
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
        <translation>Probabilità %1, entropia %2</translation>
    </message>
    <message>
        <source>Probability of this token, and entropy of the distribution it was drawn from, before temperature and filters</source>
        <translation>Probabilità di questo token, ed entropia della distribuzione da cui è stato estratto, prima di temperatura e filtri</translation>
    </message>
    <message>
        <source>no id from this engine</source>
        <translation>nessun id da questo motore</translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>id %1</translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation>rango %1</translation>
    </message>
    <message>
        <source>rank above %1</source>
        <translation>rango oltre %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>ragionamento</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>prompt</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>risposta</translation>
    </message>
    <message>
        <source>forced, not drawn</source>
        <translation>forzato, non estratto</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>estratto</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>token %1</translation>
    </message>
    <message>
        <source>made by %1</source>
        <translation>prodotto da %1</translation>
    </message>
    <message>
        <source>Enter or a double click: another answer that goes on from this token</source>
        <translation>Invio o doppio clic: un’altra risposta che prosegue da questo token</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>text</source>
        <translation>testo</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilità</translation>
    </message>
    <message>
        <source>(text not kept)</source>
        <translation>(testo non conservato)</translation>
    </message>
    <message>
        <source>%1, probability %2, drawn</source>
        <translation>%1, probabilità %2, estratto</translation>
    </message>
    <message>
        <source>%1, probability %2</source>
        <translation>%1, probabilità %2</translation>
    </message>
    <message>
        <source>Router margin: not available, because the scores of experts that were not chosen are not recorded with this token.</source>
        <translation>Margine del router: non disponibile, perché con questo token non sono registrati i punteggi degli esperti non scelti.</translation>
    </message>
    <message>
        <source>Router margin: smallest %1, in layer %2; no near tie</source>
        <translation>Margine del router: minimo %1, nel layer %2; nessuna quasi parità</translation>
    </message>
    <message numerus="yes">
        <source>Router margin: %Ln near tie(s), in layers %1</source>
        <translation>
            <numerusform>Margine del router: %Ln quasi parità, nei layer %1</numerusform>
            <numerusform>Margine del router: %Ln quasi parità, nei layer %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Times by stage: not recorded for this token.</source>
        <translation>Tempi per fase: non registrati per questo token.</translation>
    </message>
    <message>
        <source>Evaluated in ms: %1</source>
        <translation>Valutato in ms: %1</translation>
    </message>
    <message>
        <source>Server %1 ms · network %2 ms</source>
        <translation>Server %1 ms · rete %2 ms</translation>
    </message>
</context>
<context>
    <name>moire::ui::TooLongBar</name>
    <message>
        <source>&amp;Edit the message</source>
        <translation>&amp;Modifica il messaggio</translation>
    </message>
    <message>
        <source>They stay in the chat, but are no longer sent to the model.</source>
        <translation>Restano nella chat, ma non vengono più inviati al modello.</translation>
    </message>
    <message>
        <source>Loads the model again with a larger context.</source>
        <translation>Ricarica il modello con un contesto più grande.</translation>
    </message>
    <message numerus="yes">
        <source>The chat and this message take %Ln token(s), but the context holds %1. Nothing was sent.</source>
        <translation>
            <numerusform>La chat e questo messaggio occupano %Ln token, ma il contesto ne contiene %1. Nulla è stato inviato.</numerusform>
            <numerusform>La chat e questo messaggio occupano %Ln token, ma il contesto ne contiene %1. Nulla è stato inviato.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chat and this message take more than %Ln token(s), but the context holds %1. Nothing was sent.</source>
        <translation>
            <numerusform>La chat e questo messaggio occupano più di %Ln token, ma il contesto ne contiene %1. Nulla è stato inviato.</numerusform>
            <numerusform>La chat e questo messaggio occupano più di %Ln token, ma il contesto ne contiene %1. Nulla è stato inviato.</numerusform>
        </translation>
    </message>
    <message>
        <source>The message alone is too long for this model: shorten it.</source>
        <translation>Già da solo il messaggio è troppo lungo per questo modello: accorcialo.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Forget the %Ln oldest message(s)</source>
        <translation>
            <numerusform>&amp;Dimentica il messaggio più vecchio (%Ln)</numerusform>
            <numerusform>&amp;Dimentica i %Ln messaggi più vecchi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Larger context: %Ln token(s) (%1)</source>
        <translation>
            <numerusform>&amp;Contesto più grande: %Ln token (%1)</numerusform>
            <numerusform>&amp;Contesto più grande: %Ln token (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The question with the reasoning takes %Ln token(s), but the context holds %1. The reasoning is kept.</source>
        <translation>
            <numerusform>La domanda con il ragionamento occupa %Ln token, ma il contesto ne contiene %1. Il ragionamento è conservato.</numerusform>
            <numerusform>La domanda con il ragionamento occupa %Ln token, ma il contesto ne contiene %1. Il ragionamento è conservato.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::TransferBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>moire::ui::VariantDialog</name>
    <message>
        <source>Add a variant</source>
        <translation>Aggiungi una variante</translation>
    </message>
    <message>
        <source>Add variant</source>
        <translation>Aggiungi variante</translation>
    </message>
    <message>
        <source>variant %1</source>
        <translation>variante %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::VariantForm</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>as is</source>
        <translation>invariato</translation>
    </message>
    <message>
        <source>A built-in model, or the path of a model file</source>
        <translation>Un modello incluso, o il percorso di un file di modello</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>com’è</translation>
    </message>
    <message>
        <source>Quantised to</source>
        <translation>Quantizzato a</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt di sistema</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>the model&apos;s</source>
        <translation>come nel modello</translation>
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
        <translation>Token massimi della risposta</translation>
    </message>
    <message>
        <source>Thinking budget, tokens</source>
        <translation>Budget di ragionamento, token</translation>
    </message>
    <message>
        <source>Experts per token</source>
        <translation>Esperti per token</translation>
    </message>
    <message>
        <source>Random experts, seed</source>
        <translation>Esperti casuali, seed</translation>
    </message>
    <message>
        <source>not random</source>
        <translation>non casuali</translation>
    </message>
    <message>
        <source>Rules for experts</source>
        <translation>Regole per gli esperti</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>nessun limite</translation>
    </message>
</context>
<context>
    <name>moire::ui::VariantsTable</name>
    <message>
        <source>Variants and metrics</source>
        <translation>Varianti e metriche</translation>
    </message>
</context>
<context>
    <name>moire::widgets::CurveChart</name>
    <message>
        <source>Curves</source>
        <translation>Curve</translation>
    </message>
    <message>
        <source>curve</source>
        <translation>curva</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valore</translation>
    </message>
    <message>
        <source>lower end</source>
        <translation>estremo inf.</translation>
    </message>
    <message>
        <source>upper end</source>
        <translation>estremo sup.</translation>
    </message>
</context>
<context>
    <name>moire::widgets::ExpertMap</name>
    <message>
        <source>Experts by layer</source>
        <translation>Esperti per layer</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>uniforme</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>layer %1</translation>
    </message>
    <message>
        <source>%1, experts by index</source>
        <translation>%1, esperti per indice</translation>
    </message>
    <message>
        <source>%1, experts in the layer&apos;s order</source>
        <translation>%1, esperti nell’ordine del layer</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>entropia</translation>
    </message>
    <message>
        <source>load</source>
        <translation>carico</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>denso</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>esperto</translation>
    </message>
    <message>
        <source>experts, ordered in each layer</source>
        <translation>esperti, ordinati in ogni layer</translation>
    </message>
    <message>
        <source>expert %1</source>
        <translation>esperto %1</translation>
    </message>
    <message>
        <source>position %1</source>
        <translation>posizione %1</translation>
    </message>
    <message>
        <source>%1: mean %2, maximum %3 in layer %4</source>
        <translation>%1: media %2, massimo %3 nel layer %4</translation>
    </message>
    <message>
        <source>%1, entropy over layers %2 of %3 nats</source>
        <translation>%1, entropia sui layer %2 di %3 nat</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Layer %1</translation>
    </message>
    <message>
        <source>dense, without experts</source>
        <translation>denso, senza esperti</translation>
    </message>
    <message>
        <source>router entropy %1 of %2 nats</source>
        <translation>entropia del router %1 di %2 nat</translation>
    </message>
    <message>
        <source>load, maximum over mean: %1</source>
        <translation>carico, massimo su media: %1</translation>
    </message>
    <message>
        <source>Layer %1, expert %2: %3 %4, N %5</source>
        <translation>Layer %1, esperto %2: %3 %4, N %5</translation>
    </message>
    <message>
        <source>(uniform %1)</source>
        <translation>(uniforme %1)</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>scelto</translation>
    </message>
    <message>
        <source>forced</source>
        <translation>forzato</translation>
    </message>
    <message>
        <source>off</source>
        <translation>disattivato</translation>
    </message>
    <message>
        <source>biased</source>
        <translation>con bias</translation>
    </message>
    <message>
        <source>too few tokens</source>
        <translation>troppo pochi token</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>layer</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valore</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>entropy of the layer, nats</source>
        <translation>entropia del layer, nat</translation>
    </message>
    <message>
        <source>load of the layer</source>
        <translation>carico del layer</translation>
    </message>
</context>
<context>
    <name>moire::widgets::ExpertStrip</name>
    <message>
        <source>Experts of the token</source>
        <translation>Esperti del token</translation>
    </message>
    <message>
        <source>Layer %1, shared expert %2: gate %3</source>
        <translation>Layer %1, esperto condiviso %2: gate %3</translation>
    </message>
    <message>
        <source>Layer %1, expert %2: gate %3</source>
        <translation>Layer %1, esperto %2: gate %3</translation>
    </message>
    <message>
        <source>router margin to the first expert left out: %1, a near tie</source>
        <translation>margine del router sul primo esperto escluso: %1, quasi parità</translation>
    </message>
    <message>
        <source>router margin to the first expert left out: %1</source>
        <translation>margine del router sul primo esperto escluso: %1</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>layer</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>esperto</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>gate</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>router margin</source>
        <translation>margine del router</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>condiviso</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>scelto</translation>
    </message>
    <message>
        <source>top: shared</source>
        <translation>in alto: condivisi</translation>
    </message>
    <message>
        <source>height: gate weight</source>
        <translation>altezza: peso del gate</translation>
    </message>
    <message>
        <source>height: gate weight · below: router margin</source>
        <translation>altezza: peso del gate · sotto: margine del router</translation>
    </message>
</context>
<context>
    <name>moire::widgets::Histogram</name>
    <message>
        <source>Histogram</source>
        <translation>Istogramma</translation>
    </message>
    <message>
        <source>from</source>
        <translation>da</translation>
    </message>
    <message>
        <source>%1 from</source>
        <translation>%1 da</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>barra</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valore</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>per caso</translation>
    </message>
</context>
<context>
    <name>moire::widgets::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <translation>Chiudi (Esc)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avviso</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Errore</translation>
    </message>
</context>
<context>
    <name>moire::widgets::Picture</name>
    <message>
        <source>Choose a file name that ends in .png, .svg, .csv or .npy.</source>
        <translation>Scegli un nome di file che termini in .png, .svg, .csv o .npy.</translation>
    </message>
    <message>
        <source>Choose a file name that ends in .png or .svg.</source>
        <translation>Scegli un nome di file che termini in .png o .svg.</translation>
    </message>
    <message>
        <source>Choose a file name that ends in .csv or .npy.</source>
        <translation>Scegli un nome di file che termini in .csv o .npy.</translation>
    </message>
    <message>
        <source>The picture could not be drawn.</source>
        <translation>Impossibile disegnare l’immagine.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>Impossibile scrivere %1: %2</translation>
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
        <translation>Cancella</translation>
    </message>
</context>
<context>
    <name>moire::widgets::StepTimeline</name>
    <message>
        <source>Reasoning steps</source>
        <translation>Passi del ragionamento</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Passo %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s), %1, confidence %2</source>
        <translation>
            <numerusform>%Ln token, %1, confidenza %2</numerusform>
            <numerusform>%Ln token, %1, confidenza %2</numerusform>
        </translation>
    </message>
    <message>
        <source>routing drift %1</source>
        <translation>deriva del routing %1</translation>
    </message>
    <message>
        <source>step</source>
        <translation>passo</translation>
    </message>
    <message>
        <source>text</source>
        <translation>testo</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>token</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondi</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>confidenza</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>deriva</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>ripete</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>repeats step %1</source>
        <translation>ripete il passo %1</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>routing drift</source>
        <translation>deriva del routing</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>budget %1</translation>
    </message>
</context>
<context>
    <name>moire::widgets::TokenBars</name>
    <message>
        <source>Time per token</source>
        <translation>Tempo per token</translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation>Token %1</translation>
    </message>
    <message numerus="yes">
        <source>Prefill: %Ln token(s) in %1</source>
        <translation>
            <numerusform>Prefill: %Ln token in %1</numerusform>
            <numerusform>Prefill: %Ln token in %1</numerusform>
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
        <translation>testo</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>prefill</source>
        <translation>prefill</translation>
    </message>
    <message>
        <source>%1 tok</source>
        <comment>tokens, in a narrow place</comment>
        <translation>%1 tok</translation>
    </message>
</context>
<context>
    <name>moire::widgets::TranscriptView</name>
    <message>
        <source>Opens its text</source>
        <translation>Apre il testo</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Domanda</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversazione</translation>
    </message>
    <message>
        <source>Jump to the end</source>
        <translation>Vai alla fine</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lettura…</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modificata</translation>
    </message>
    <message>
        <source>no longer in the context</source>
        <translation>non più nel contesto</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Ragionamento</translation>
    </message>
    <message numerus="yes">
        <source>Show all (%Ln character(s))</source>
        <translation>
            <numerusform>Mostra tutto (%Ln carattere)</numerusform>
            <numerusform>Mostra tutto (%Ln caratteri)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostra meno</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Versione precedente</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Versione successiva</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copia codice</translation>
    </message>
    <message>
        <source>Scroll long lines</source>
        <translation>Scorri le righe lunghe</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>A capo nelle righe lunghe</translation>
    </message>
    <message>
        <source>Hide reasoning</source>
        <translation>Nascondi ragionamento</translation>
    </message>
    <message>
        <source>Show reasoning</source>
        <translation>Mostra ragionamento</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostra tutto</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an attached file and its size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>text</source>
        <translation>testo</translation>
    </message>
</context>
</TS>
