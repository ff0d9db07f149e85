<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>About</name>
    <message>
        <source>About Moire</source>
        <translation>Über Moire</translation>
    </message>
    <message>
        <source>Moire %1</source>
        <translation>Moire %1</translation>
    </message>
    <message>
        <source>A desktop microscope for Mixture-of-Experts language models. It runs models on this computer, and connects only to servers that you add.

Free software under the GNU General Public License, version 3 or later; there is no warranty.

Built with Qt %1, SQLite, PCRE2, OpenSSL, nlohmann-json and md4c.</source>
        <translation>Ein Desktop-Mikroskop für Mixture-of-Experts-Sprachmodelle. Es führt Modelle auf diesem Rechner aus und verbindet sich nur mit Servern, die Sie hinzufügen.

Freie Software unter der GNU General Public License, Version 3 oder neuer; ohne jede Gewährleistung.

Erstellt mit Qt %1, SQLite, PCRE2, OpenSSL, nlohmann-json und md4c.</translation>
    </message>
</context>
<context>
    <name>AtlasText</name>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s)</source>
        <translation>
            <numerusform>%Ln Chat</numerusform>
            <numerusform>%Ln Chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s)</source>
        <translation>
            <numerusform>%Ln Prompt</numerusform>
            <numerusform>%Ln Prompts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sequence(s)</source>
        <translation>
            <numerusform>%Ln Sequenz</numerusform>
            <numerusform>%Ln Sequenzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln Token</numerusform>
            <numerusform>%Ln Tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) with a routing policy left out: they do not show what the model does by itself.</source>
        <translation>
            <numerusform>%Ln Antwort mit Routing-Vorgabe ausgelassen: Sie zeigt nicht, was das Modell von sich aus tut.</numerusform>
            <numerusform>%Ln Antworten mit Routing-Vorgabe ausgelassen: Sie zeigen nicht, was das Modell von sich aus tut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) without a routing policy left out.</source>
        <translation>
            <numerusform>%Ln Antwort ohne Routing-Vorgabe ausgelassen.</numerusform>
            <numerusform>%Ln Antworten ohne Routing-Vorgabe ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers with a routing policy are counted: they do not show what the model does by itself.</source>
        <translation>Antworten mit Routing-Vorgabe werden mitgezählt: Sie zeigen nicht, was das Modell von sich aus tut.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copied answer(s) counted once.</source>
        <translation>
            <numerusform>%Ln kopierte Antwort einfach gezählt.</numerusform>
            <numerusform>%Ln kopierte Antworten einfach gezählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) without recorded routing.</source>
        <translation>
            <numerusform>%Ln Antwort ohne aufgezeichnetes Routing.</numerusform>
            <numerusform>%Ln Antworten ohne aufgezeichnetes Routing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) left out: their routes have other layers or experts than the rest.</source>
        <translation>
            <numerusform>%Ln Antwort ausgelassen: Die Routen haben andere Schichten oder Experten als die übrigen.</numerusform>
            <numerusform>%Ln Antworten ausgelassen: Die Routen haben andere Schichten oder Experten als die übrigen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) left out: their routes do not have the model&apos;s shape.</source>
        <translation>
            <numerusform>%Ln Token ausgelassen: Die Route passt nicht zur Form des Modells.</numerusform>
            <numerusform>%Ln Tokens ausgelassen: Die Routen passen nicht zur Form des Modells.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) left out: their routes are damaged.</source>
        <translation>
            <numerusform>%Ln Token ausgelassen: Die Route ist beschädigt.</numerusform>
            <numerusform>%Ln Tokens ausgelassen: Die Routen sind beschädigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of the session database is damaged and was left out. Run &quot;moire-cli sessions check&quot;.</source>
        <translation>Ein Teil der Sitzungsdatenbank ist beschädigt und wurde ausgelassen. Führen Sie „moire-cli sessions check“ aus.</translation>
    </message>
    <message>
        <source>The model&apos;s file is not here, so the number of experts is that of the highest one chosen: %1.</source>
        <translation>Die Modelldatei ist nicht vorhanden; als Anzahl der Experten gilt daher der höchste gewählte: %1.</translation>
    </message>
    <message>
        <source>gate weights</source>
        <translation>Gate-Gewichte</translation>
    </message>
    <message>
        <source>token ids</source>
        <translation>Token-IDs</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>which choices belong to one token</source>
        <translation>welche Auswahlen zu einem Token gehören</translation>
    </message>
    <message>
        <source>the model&apos;s shape</source>
        <translation>die Form des Modells</translation>
    </message>
    <message>
        <source>Not recorded in this file: %1.</source>
        <translation>In dieser Datei nicht aufgezeichnet: %1.</translation>
    </message>
</context>
<context>
    <name>ChatSettingsRows</name>
    <message>
        <source>New chats</source>
        <translation>Neue Chats</translation>
    </message>
    <message>
        <source>New chats start with these settings. Each chat can then change its own, next to the message field.</source>
        <translation>Neue Chats beginnen mit diesen Einstellungen. Jeder Chat kann danach eigene haben, neben dem Nachrichtenfeld.</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>System-Prompt</translation>
    </message>
    <message>
        <source>Tells the model how to behave, before the first question.</source>
        <translation>Sagt dem Modell vor der ersten Frage, wie es sich verhalten soll.</translation>
    </message>
    <message>
        <source>Recommended sampling</source>
        <translation>Empfohlenes Sampling</translation>
    </message>
    <message>
        <source>Uses the values that the model file recommends. Settings the file leaves out use the defaults; the sampling values below are then unused.</source>
        <translation>Verwendet die Werte, die die Modelldatei empfiehlt. Für alles, was dort fehlt, gelten die Standardwerte; die Sampling-Werte unten bleiben dann unbenutzt.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Higher values make unlikely tokens more frequent; 0 always takes the most likely one.</source>
        <translation>Höhere Werte machen unwahrscheinliche Tokens häufiger; 0 nimmt immer das wahrscheinlichste.</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Considers only this many of the most likely tokens.</source>
        <translation>Berücksichtigt nur so viele der wahrscheinlichsten Tokens.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Considers only the most likely tokens that together have this probability; 1 is off.</source>
        <translation>Berücksichtigt nur die wahrscheinlichsten Tokens, die zusammen diese Wahrscheinlichkeit haben; 1 ist aus.</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Drops tokens less likely than this share of the most likely one; 0 is off.</source>
        <translation>Verwirft Tokens, die unwahrscheinlicher sind als dieser Anteil des wahrscheinlichsten; 0 ist aus.</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>Wiederholungsstrafe</translation>
    </message>
    <message>
        <source>Makes tokens that occurred recently less likely; 1 is off.</source>
        <translation>Macht kürzlich vorgekommene Tokens unwahrscheinlicher; 1 ist aus.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>The same seed, question and settings give the same answer.</source>
        <translation>Gleicher Seed, gleiche Frage und gleiche Einstellungen ergeben die gleiche Antwort.</translation>
    </message>
    <message>
        <source>Maximum answer tokens</source>
        <translation>Maximale Antwort-Tokens</translation>
    </message>
    <message>
        <source>Ends longer answers; they can be continued.</source>
        <translation>Beendet längere Antworten; sie lassen sich fortsetzen.</translation>
    </message>
    <message>
        <source>until the model stops</source>
        <translation>bis das Modell aufhört</translation>
    </message>
    <message>
        <source>Thinking budget</source>
        <translation>Denkbudget</translation>
    </message>
    <message>
        <source>Ends the reasoning of a thinking model after this many tokens.</source>
        <translation>Beendet den Gedankengang eines denkenden Modells nach so vielen Tokens.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Tokens of the chat that the model can see; takes effect when a model is loaded.</source>
        <translation>Tokens des Chats, die das Modell sehen kann; gilt ab dem nächsten Laden eines Modells.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The model (GGUF) or bundle (.moire) to open.</source>
        <translation>Das zu öffnende Modell (GGUF) oder Paket (.moire).</translation>
    </message>
    <message>
        <source>Draw every page into this folder, and exit.</source>
        <translation>Jede Seite in diesen Ordner zeichnen und beenden.</translation>
    </message>
    <message>
        <source>A desktop microscope for Mixture-of-Experts language models</source>
        <translation>Ein Desktop-Mikroskop für Mixture-of-Experts-Sprachmodelle</translation>
    </message>
    <message>
        <source>The model (GGUF) or experiment (.moire) to open.</source>
        <translation>Das zu öffnende Modell (GGUF) oder Experiment (.moire).</translation>
    </message>
</context>
<context>
    <name>CrashNotice</name>
    <message>
        <source>Crash report</source>
        <translation>Absturzbericht</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Moire crashed when it ran last. A report without any text of chats is kept on this computer; it was not sent.</source>
        <translation>Moire ist beim letzten Mal abgestürzt. Ein Bericht ohne jeden Chattext liegt auf diesem Rechner; er wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Bericht anzeigen</translation>
    </message>
    <message>
        <source>Delete report</source>
        <translation>Bericht löschen</translation>
    </message>
</context>
<context>
    <name>Experiment</name>
    <message>
        <source>“%1” (%2)</source>
        <translation>„%1“ (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>noch %Ln Sekunde</numerusform>
            <numerusform>noch %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>noch %Ln Minute</numerusform>
            <numerusform>noch %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) left</source>
        <translation>
            <numerusform>noch %Ln Stunde</numerusform>
            <numerusform>noch %Ln Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>too few prompts</source>
        <translation>zu wenige Prompts</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>kein Unterschied</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>unterscheidet sich</translation>
    </message>
    <message>
        <source>%1 (to control)</source>
        <comment>a verdict about the difference to a control</comment>
        <translation>%1 (zur Kontrolle)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) of a text</source>
        <translation>
            <numerusform>%Ln Token eines Textes</numerusform>
            <numerusform>%Ln Tokens eines Textes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln variant(s)</source>
        <translation>
            <numerusform>%Ln Variante</numerusform>
            <numerusform>%Ln Varianten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s)</source>
        <translation>
            <numerusform>%Ln Prompt</numerusform>
            <numerusform>%Ln Prompts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seed(s)</source>
        <translation>
            <numerusform>%Ln Seed</numerusform>
            <numerusform>%Ln Seeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeat(s)</source>
        <translation>
            <numerusform>%Ln Wiederholung</numerusform>
            <numerusform>%Ln Wiederholungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Differs from “%1”: %2.</source>
        <translation>Unterscheidet sich von „%1“: %2.</translation>
    </message>
    <message>
        <source>Differs from random experts of the same layers: %1.</source>
        <translation>Unterscheidet sich von zufälligen Experten derselben Schichten: %1.</translation>
    </message>
    <message>
        <source>Not decided: %1.</source>
        <translation>Unentschieden: %1.</translation>
    </message>
    <message>
        <source>Not decided against random experts: %1.</source>
        <translation>Unentschieden gegenüber zufälligen Experten: %1.</translation>
    </message>
    <message>
        <source>After any change, however small, the model differs along the baseline&apos;s tokens (%1). What counts is how much more than with random experts.</source>
        <translation>Nach jeder noch so kleinen Änderung weicht das Modell entlang der Tokens der Baseline ab (%1). Entscheidend ist, wie viel mehr als bei zufälligen Experten.</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln more prompt(s) would decide the first of these.</source>
        <translation>
            <numerusform>Etwa %Ln weiterer Prompt würde das erste davon entscheiden.</numerusform>
            <numerusform>Etwa %Ln weitere Prompts würden das erste davon entscheiden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer than 8 prompts say nothing about others: there are no intervals.</source>
        <translation>Weniger als 8 Prompts sagen nichts über andere aus: keine Intervalle.</translation>
    </message>
    <message>
        <source>Intervals: 95 %, over prompts; p is corrected for all comparisons (Holm).</source>
        <translation>Intervalle: 95&#xa0;%, über Prompts; p ist für alle Vergleiche korrigiert (Holm).</translation>
    </message>
    <message>
        <source>exact match</source>
        <translation>exakte Übereinstimmung</translation>
    </message>
    <message>
        <source>contains the answer</source>
        <translation>enthält die Antwort</translation>
    </message>
    <message>
        <source>matches the pattern</source>
        <translation>passt zum Muster</translation>
    </message>
    <message>
        <source>right number</source>
        <translation>richtige Zahl</translation>
    </message>
    <message>
        <source>valid JSON</source>
        <translation>gültiges JSON</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verifiziert</translation>
    </message>
    <message>
        <source>right choice</source>
        <translation>richtige Wahl</translation>
    </message>
    <message>
        <source>right choice, per byte</source>
        <translation>richtige Wahl, pro Byte</translation>
    </message>
    <message>
        <source>probability of the right choice</source>
        <translation>Wahrscheinlichkeit der richtigen Wahl</translation>
    </message>
    <message>
        <source>length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>thinking</source>
        <translation>Denken</translation>
    </message>
    <message>
        <source>time to first token</source>
        <translation>Zeit bis zum ersten Token</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>log-probability</source>
        <translation>Log-Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>read per token</source>
        <translation>gelesen pro Token</translation>
    </message>
    <message>
        <source>KL</source>
        <translation>KL</translation>
    </message>
    <message>
        <source>change of log-probability</source>
        <translation>Änderung der Log-Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>same first choice</source>
        <translation>gleiche erste Wahl</translation>
    </message>
    <message>
        <source>same experts</source>
        <translation>gleiche Experten</translation>
    </message>
    <message>
        <source>first difference</source>
        <translation>erster Unterschied</translation>
    </message>
    <message>
        <source>text difference</source>
        <translation>Textunterschied</translation>
    </message>
    <message>
        <source>routing distance</source>
        <translation>Routing-Distanz</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 bytes</source>
        <comment>very small file</comment>
        <translation>%1 Byte</translation>
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
        <translation>%1 Tsd.</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>millions</comment>
        <translation>%1 Mio.</translation>
    </message>
    <message>
        <source>%1 B</source>
        <comment>billions: 10^9</comment>
        <translation>%1 Mrd.</translation>
    </message>
    <message>
        <source>%1 T</source>
        <comment>trillions: 10^12</comment>
        <translation>%1 Bio.</translation>
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
        <translation>Prompt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>Answers of “%1”: “%2” and “%3” order %4 of %Ln pair(s) the other way round. Groups whose answers all have the same reward teach nothing; by both rewards these are %5.</source>
        <translation>
            <numerusform>Antworten von „%1“: „%2“ und „%3“ ordnen %4 von %Ln Paar umgekehrt. Aus Gruppen, deren Antworten alle dieselbe Belohnung haben, ist nichts zu lernen; nach beiden Belohnungen sind das %5.</numerusform>
            <numerusform>Antworten von „%1“: „%2“ und „%3“ ordnen %4 von %Ln Paaren umgekehrt. Aus Gruppen, deren Antworten alle dieselbe Belohnung haben, ist nichts zu lernen; nach beiden Belohnungen sind das %5.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several answers to one prompt, one for each seed, are graded by a reward and compared with each other, as in GRPO. The definition names no rewards.</source>
        <translation>Mehrere Antworten auf einen Prompt, eine pro Seed, werden mit einer Belohnung bewertet und miteinander verglichen, wie bei GRPO. Die Definition nennt keine Belohnungen.</translation>
    </message>
    <message>
        <source>There are no groups yet. A group is two or more answers to one prompt, under different seeds, that have a reward.</source>
        <translation>Es gibt noch keine Gruppen. Eine Gruppe sind zwei oder mehr Antworten auf einen Prompt, mit verschiedenen Seeds, die eine Belohnung haben.</translation>
    </message>
    <message>
        <source>mean reward</source>
        <translation>mittlere Belohnung</translation>
    </message>
    <message>
        <source>mean length, tokens</source>
        <translation>mittlere Länge, Tokens</translation>
    </message>
    <message>
        <source>%1: mean %2, deviation %3.</source>
        <comment>a reward</comment>
        <translation>%1: Mittel %2, Abweichung %3.</translation>
    </message>
    <message>
        <source>All are equal, so this group teaches nothing.</source>
        <translation>Alle sind gleich, aus dieser Gruppe ist also nichts zu lernen.</translation>
    </message>
    <message>
        <source>Advantage = (reward − mean) / deviation, weight = advantage / tokens.</source>
        <translation>Vorteil = (Belohnung − Mittel) / Abweichung, Gewicht = Vorteil / Tokens.</translation>
    </message>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>While the policy has not moved, every token weighs the same. A variant that is measured along the baseline&apos;s tokens shows the weights once the policy has become it.</source>
        <translation>Solange sich die Policy nicht bewegt hat, hat jedes Token dasselbe Gewicht. Eine Variante, die entlang der Tokens der Baseline gemessen wird, zeigt die Gewichte, die gelten, sobald die Policy zu ihr geworden ist.</translation>
    </message>
    <message numerus="yes">
        <source>Once the policy has become “%1”: %2 of %Ln token(s) of the baseline&apos;s answer are clipped, so they give no gradient.</source>
        <translation>
            <numerusform>Sobald die Policy zu „%1“ geworden ist: %2 von %Ln Token der Antwort der Baseline sind geclippt und liefern daher keinen Gradienten.</numerusform>
            <numerusform>Sobald die Policy zu „%1“ geworden ist: %2 von %Ln Tokens der Antwort der Baseline sind geclippt und liefern daher keinen Gradienten.</numerusform>
        </translation>
    </message>
    <message>
        <source>seed %1: %2</source>
        <comment>of an answer, its reward</comment>
        <translation>Seed %1: %2</translation>
    </message>
</context>
<context>
    <name>HandingOn</name>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1 von %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln answer(s) are the same text.</source>
        <translation>
            <numerusform>%1 von %Ln Antwort ist textgleich.</numerusform>
            <numerusform>%1 von %Ln Antworten sind textgleich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few prompts to say whether the other run repeats this one.</source>
        <translation>Zu wenige Prompts, um zu sagen, ob der andere Lauf diesen reproduziert.</translation>
    </message>
    <message>
        <source>The other run repeats this one within its intervals.</source>
        <translation>Der andere Lauf reproduziert diesen innerhalb seiner Intervalle.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The other run does not repeat this one. It differs in %1.</source>
        <translation>Der andere Lauf reproduziert diesen nicht. Abweichungen: %1.</translation>
    </message>
    <message>
        <source>Read-only, from %1: Moire %2 on %3</source>
        <translation>Schreibgeschützt, aus %1: Moire %2 auf %3</translation>
    </message>
</context>
<context>
    <name>LibraryText</name>
    <message>
        <source>This is a pipe, not a file.</source>
        <translation>Dies ist eine Pipe, keine Datei.</translation>
    </message>
    <message>
        <source>This is a socket, not a file.</source>
        <translation>Dies ist ein Socket, keine Datei.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Dies ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>This is a device, not a file.</source>
        <translation>Dies ist ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>The file no longer exists, or the link is broken.</source>
        <translation>Die Datei existiert nicht mehr, oder die Verknüpfung ist ungültig.</translation>
    </message>
    <message>
        <source>The link points to itself.</source>
        <translation>Die Verknüpfung verweist auf sich selbst.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Check the link and the permissions of the file.</source>
        <translation>Prüfen Sie die Verknüpfung und die Zugriffsrechte der Datei.</translation>
    </message>
    <message>
        <source>Remove it from the folder.</source>
        <translation>Entfernen Sie sie aus dem Ordner.</translation>
    </message>
    <message>
        <source>The file name is not valid UTF-8.</source>
        <translation>Der Dateiname ist kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>Rename the file.</source>
        <translation>Benennen Sie die Datei um.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln file(s) were examined.</source>
        <translation>
            <numerusform>Nur die erste Datei wurde untersucht.</numerusform>
            <numerusform>Nur die ersten %Ln Dateien wurden untersucht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln folder(s) were examined.</source>
        <translation>
            <numerusform>Nur der erste Ordner wurde untersucht.</numerusform>
            <numerusform>Nur die ersten %Ln Ordner wurden untersucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a smaller folder.</source>
        <translation>Wählen Sie einen kleineren Ordner.</translation>
    </message>
    <message>
        <source>The folder cannot be opened: %1.</source>
        <translation>Der Ordner kann nicht geöffnet werden: %1.</translation>
    </message>
    <message>
        <source>The link leads back to a folder above it and was not followed.</source>
        <translation>Die Verknüpfung führt zu einem übergeordneten Ordner zurück und wurde nicht verfolgt.</translation>
    </message>
    <message>
        <source>The folder cannot be read: %1.</source>
        <translation>Der Ordner kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The folder could only be read in part: %1.</source>
        <translation>Der Ordner konnte nur teilweise gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Folders nested this deep are skipped.</source>
        <translation>So tief verschachtelte Ordner werden übersprungen.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln model file(s) are shown.</source>
        <translation>
            <numerusform>Nur die erste Modelldatei wird angezeigt.</numerusform>
            <numerusform>Nur die ersten %Ln Modelldateien werden angezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Part %1: %2</source>
        <translation>Teil %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>The model is split into more than %Ln part(s).</source>
        <translation>
            <numerusform>Das Modell ist in mehr als %Ln Teil aufgeteilt.</numerusform>
            <numerusform>Das Modell ist in mehr als %Ln Teile aufgeteilt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Join the parts into fewer files.</source>
        <translation>Fügen Sie die Teile zu weniger Dateien zusammen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names of files</comment>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) missing: %1.</source>
        <translation>
            <numerusform>%Ln Teil fehlt: %1.</numerusform>
            <numerusform>%Ln Teile fehlen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put all parts of the model into one folder.</source>
        <translation>Legen Sie alle Teile des Modells in einen Ordner.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more key(s)</source>
        <translation>
            <numerusform>%Ln weiterer Schlüssel</numerusform>
            <numerusform>%Ln weitere Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>The header of the file could not be read.</source>
        <translation>Der Header der Datei konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Download the file again.</source>
        <translation>Laden Sie die Datei erneut herunter.</translation>
    </message>
</context>
<context>
    <name>ModelText</name>
    <message numerus="yes">
        <source>%1 in %Ln layer(s)</source>
        <comment>of the model&apos;s layers</comment>
        <translation>
            <numerusform>%1 in %Ln Schicht</numerusform>
            <numerusform>%1 in %Ln Schichten</numerusform>
        </translation>
    </message>
    <message>
        <source>short convolution, kernel %1</source>
        <translation>kurze Faltung, Kernel %1</translation>
    </message>
    <message>
        <source>gated delta rule, %1 heads</source>
        <translation>Gated Delta Rule, %1 Köpfe</translation>
    </message>
    <message>
        <source>Mamba-2, %1 heads</source>
        <translation>Mamba-2, %1 Köpfe</translation>
    </message>
    <message>
        <source>latent, %1 + %2</source>
        <translation>latent, %1 + %2</translation>
    </message>
    <message>
        <source>grouped, %1 heads for %2 of the cache</source>
        <translation>gruppiert, %1 Köpfe auf %2 im Cache</translation>
    </message>
    <message>
        <source>window %1</source>
        <translation>Fenster %1</translation>
    </message>
    <message>
        <source>no rotation</source>
        <translation>keine Rotation</translation>
    </message>
    <message>
        <source>YaRN × %1</source>
        <translation>YaRN × %1</translation>
    </message>
    <message>
        <source>linear × %1</source>
        <translation>linear × %1</translation>
    </message>
    <message>
        <source>base %1</source>
        <translation>Basis %1</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>nicht unterstützt</translation>
    </message>
    <message>
        <source>not supported: %1</source>
        <translation>nicht unterstützt: %1</translation>
    </message>
    <message>
        <source>in memory, %1 to spare</source>
        <translation>im Speicher, %1 übrig</translation>
    </message>
    <message>
        <source>tight: context up to %1</source>
        <translation>knapp: Kontext bis %1</translation>
    </message>
    <message>
        <source>from disk: slow</source>
        <translation>vom Datenträger: langsam</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis zu %1</translation>
    </message>
    <message numerus="yes">
        <source>Measured here: the median of %Ln answer(s).</source>
        <translation>
            <numerusform>Hier gemessen: die Geschwindigkeit von %Ln Antwort.</numerusform>
            <numerusform>Hier gemessen: der Median von %Ln Antworten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Estimated from the bytes read per token and this machine&apos;s measured memory bandwidth. No answer of this model has been saved yet.</source>
        <translation>Geschätzt aus den pro Token gelesenen Bytes und der gemessenen Speicherbandbreite dieses Rechners. Von diesem Modell ist noch keine Antwort gespeichert.</translation>
    </message>
    <message>
        <source>Not measured here yet.</source>
        <translation>Hier noch nicht gemessen.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them dense</source>
        <translation>
            <numerusform>%1, davon %Ln dicht</numerusform>
            <numerusform>%1, davon %Ln dicht</numerusform>
        </translation>
    </message>
    <message>
        <source>none: dense</source>
        <translation>keine: dicht</translation>
    </message>
    <message>
        <source>%1 routed, %2 used</source>
        <translation>%1 geroutet, %2 benutzt</translation>
    </message>
    <message>
        <source>%1 routed, %2 used, %3 shared</source>
        <translation>%1 geroutet, %2 benutzt, %3 gemeinsam</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>%1 of %2 groups</source>
        <translation>%1 von %2 Gruppen</translation>
    </message>
    <message>
        <source>selection bias</source>
        <translation>Auswahl-Bias</translation>
    </message>
    <message>
        <source>renormalised</source>
        <translation>renormiert</translation>
    </message>
    <message>
        <source>scale %1</source>
        <translation>Faktor %1</translation>
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
        <translation>Ein Token liest %1: %2 der Datei.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln token(s)</source>
        <translation>
            <numerusform>%1, %Ln Token</numerusform>
            <numerusform>%1, %Ln Tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>can be used, with thinking</source>
        <translation>verwendbar, mit Denken</translation>
    </message>
    <message>
        <source>can be used</source>
        <translation>verwendbar</translation>
    </message>
    <message>
        <source>not renormalised</source>
        <translation>nicht renormiert</translation>
    </message>
</context>
<context>
    <name>ModelsNeeded</name>
    <message>
        <source>%1 is not supported.</source>
        <translation>%1 wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>%1 does not fit in the free memory.</source>
        <translation>%1 passt nicht in den freien Speicher.</translation>
    </message>
    <message>
        <source>The model needs %1 of memory.</source>
        <translation>Das Modell braucht %1 Speicher.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s), loaded one after the other, need at most %1 of memory.</source>
        <translation>
            <numerusform>%Ln Modell braucht höchstens %1 Speicher.</numerusform>
            <numerusform>%Ln nacheinander geladene Modelle brauchen höchstens %1 Speicher.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoteText</name>
    <message>
        <source>The server does not list its models.</source>
        <translation>Der Server listet seine Modelle nicht auf.</translation>
    </message>
    <message>
        <source>The server does not list the model “%1”.</source>
        <translation>Der Server führt das Modell „%1“ nicht auf.</translation>
    </message>
    <message>
        <source>Without log-probabilities its tokens cannot be told apart, so their routing cannot be shown.</source>
        <translation>Ohne Log-Wahrscheinlichkeiten lassen sich seine Tokens nicht unterscheiden, das Routing kann also nicht angezeigt werden.</translation>
    </message>
    <message>
        <source>Its routing comes without a shape: enter the model&apos;s layers and experts.</source>
        <translation>Sein Routing kommt ohne Form: Geben Sie die Schichten und Experten des Modells ein.</translation>
    </message>
    <message>
        <source>Its routing cannot be used: %1</source>
        <translation>Sein Routing ist nicht verwendbar: %1</translation>
    </message>
    <message>
        <source>server %1</source>
        <translation>Server %1</translation>
    </message>
    <message>
        <source>This is not an address such as https://host:8000/v1.</source>
        <translation>Dies ist keine Adresse wie https://host:8000/v1.</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http://.</source>
        <translation>Die Adresse muss mit https:// oder http:// beginnen.</translation>
    </message>
    <message>
        <source>Put the key into its own field: an address is shown and stored.</source>
        <translation>Tragen Sie den Schlüssel in sein eigenes Feld ein: Adressen werden angezeigt und gespeichert.</translation>
    </message>
    <message>
        <source>Leave out what follows “?” or “#”: an address is shown and stored.</source>
        <translation>Lassen Sie weg, was auf „?“ oder „#“ folgt: Adressen werden angezeigt und gespeichert.</translation>
    </message>
</context>
<context>
    <name>RoutingPicture</name>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>%1 − %2</source>
        <translation>%1 − %2</translation>
    </message>
    <message>
        <source>Nothing says how far chance goes: there are fewer than 8 prompts, or there is no control “another seed”, because the baseline does not sample or no variant changes the routing.</source>
        <translation>Wie weit der Zufall reicht, ist unbekannt: Es gibt weniger als 8 Prompts oder keine Kontrolle „anderer Seed“, weil die Baseline nicht sampelt oder keine Variante das Routing ändert.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln expert(s) past the seed null: further from the baseline, over all prompts, than another seed makes them. About 5 % of these are chance.</source>
        <translation>
            <numerusform>%1 von %Ln Experten jenseits der Seed-Nullverteilung: über alle Prompts weiter von der Baseline entfernt, als ein anderer Seed bewirkt. Etwa 5&#xa0;% davon sind Zufall.</numerusform>
            <numerusform>%1 von %Ln Experten jenseits der Seed-Nullverteilung: über alle Prompts weiter von der Baseline entfernt, als ein anderer Seed bewirkt. Etwa 5&#xa0;% davon sind Zufall.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln expert(s) past the null: better answers used them more, or less, than when advantages are exchanged within their groups. About 5 % of these are chance.</source>
        <translation>
            <numerusform>%1 von %Ln Experten jenseits der Nullverteilung: Bessere Antworten nutzten sie mehr oder weniger, als wenn die Vorteile innerhalb der Gruppen vertauscht werden. Etwa 5&#xa0;% davon sind Zufall.</numerusform>
            <numerusform>%1 von %Ln Experten jenseits der Nullverteilung: Bessere Antworten nutzten sie mehr oder weniger, als wenn die Vorteile innerhalb der Gruppen vertauscht werden. Etwa 5&#xa0;% davon sind Zufall.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenColours</name>
    <message>
        <source>layer %1: 0</source>
        <translation>Schicht %1: 0</translation>
    </message>
    <message>
        <source>p 1</source>
        <translation>p 1</translation>
    </message>
    <message>
        <source>%1 nats</source>
        <translation>%1 Nats</translation>
    </message>
    <message>
        <source>%1 ms (p99)</source>
        <translation>%1 ms (p99)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>surprise</source>
        <translation>Überraschung</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>Experte</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>Check for updates</source>
        <translation>Nach Aktualisierungen suchen</translation>
    </message>
    <message>
        <source>This is Moire %1.</source>
        <translation>Dies ist Moire %1.</translation>
    </message>
    <message>
        <source>This build does not name a page with new versions. Look where you got it from. Moire itself never checks.</source>
        <translation>Dieser Build nennt keine Seite mit neuen Versionen. Sehen Sie dort nach, woher Sie ihn haben. Moire selbst sucht nie.</translation>
    </message>
    <message>
        <source>New versions are listed on this page. Moire itself never checks; your browser would open:
%1</source>
        <translation>Neue Versionen stehen auf dieser Seite. Moire selbst sucht nie; Ihr Browser würde öffnen:
%1</translation>
    </message>
    <message>
        <source>&amp;Open page</source>
        <translation>&amp;Seite öffnen</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Alles au&amp;swählen</translation>
    </message>
    <message>
        <source>&amp;Chat</source>
        <translation>&amp;Chat</translation>
    </message>
    <message>
        <source>&amp;Experiments</source>
        <translation>&amp;Experimente</translation>
    </message>
    <message>
        <source>&amp;Atlas</source>
        <translation>&amp;Atlas</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Modelle</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>Ein&amp;stellungen</translation>
    </message>
    <message>
        <source>Page &amp;rail</source>
        <translation>Seiten&amp;leiste</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>Befehls&amp;palette…</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>Layout &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Check for &amp;updates…</source>
        <translation>Nach A&amp;ktualisierungen suchen…</translation>
    </message>
    <message>
        <source>&amp;About Moire</source>
        <translation>Über &amp;Moire</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>WindowNotices</name>
    <message>
        <source>The database is read-only: chats can be read, but nothing can be asked or changed.</source>
        <translation>Die Datenbank ist schreibgeschützt: Chats sind lesbar, aber es kann nichts gefragt oder geändert werden.</translation>
    </message>
    <message>
        <source>Moire on %1 is using this database. Chats can be read here, but not changed until it is closed there.</source>
        <translation>Moire auf %1 verwendet diese Datenbank. Chats sind hier lesbar, aber erst änderbar, wenn es dort geschlossen ist.</translation>
    </message>
    <message>
        <source>The database is writable again.</source>
        <translation>Die Datenbank ist wieder beschreibbar.</translation>
    </message>
    <message>
        <source>Another program is writing to the database. Moire waits for it; nothing is lost.</source>
        <translation>Ein anderes Programm schreibt in die Datenbank. Moire wartet darauf; nichts geht verloren.</translation>
    </message>
</context>
<context>
    <name>moire::AnswerStudy</name>
    <message>
        <source>It was cancelled.</source>
        <translation>Es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>No model is open.</source>
        <translation>Kein Modell ist geöffnet.</translation>
    </message>
</context>
<context>
    <name>moire::Attachment</name>
    <message>
        <source>%1 is not valid UTF-16: some characters are missing.</source>
        <translation>%1 ist kein gültiges UTF-16: Einige Zeichen fehlen.</translation>
    </message>
    <message>
        <source>%1 was read as UTF-16.</source>
        <translation>%1 wurde als UTF-16 gelesen.</translation>
    </message>
    <message>
        <source>%1 is not valid UTF-8 everywhere: some characters are missing.</source>
        <translation>%1 ist nicht durchgehend gültiges UTF-8: Einige Zeichen fehlen.</translation>
    </message>
    <message>
        <source>%1 is not UTF-8, so it was read as Latin-1 (Windows-1252): accented letters may be wrong.</source>
        <translation>%1 ist kein UTF-8 und wurde als Latin-1 (Windows-1252) gelesen: Umlaute und Akzente können falsch sein.</translation>
    </message>
    <message>
        <source>Only the text of %1 is attached, without its pictures.</source>
        <translation>Nur der Text von %1 ist angehängt, ohne Bilder.</translation>
    </message>
</context>
<context>
    <name>moire::ChatGroup</name>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>Letzte 30 Tage</translation>
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
        <translation>Ordner · %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln chat(s)</source>
        <translation>
            <numerusform>%1, %Ln Chat</numerusform>
            <numerusform>%1, %Ln Chats</numerusform>
        </translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(ohne Titel)</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln message(s)</source>
        <translation>
            <numerusform>%1 · %Ln Nachricht</numerusform>
            <numerusform>%1 · %Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>answering</source>
        <translation>antwortet</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>moire::Conversation</name>
    <message>
        <source>Another model is loading. Wait until it is done, or cancel it first.</source>
        <translation>Ein anderes Modell wird geladen. Warten Sie, bis es fertig ist, oder brechen Sie es erst ab.</translation>
    </message>
    <message>
        <source>Questions are still being answered. Wait for the answers or stop them before opening another model.</source>
        <translation>Es werden noch Fragen beantwortet. Warten Sie die Antworten ab oder stoppen Sie sie, bevor Sie ein anderes Modell öffnen.</translation>
    </message>
    <message>
        <source>The chat is still being read.</source>
        <translation>Der Chat wird noch gelesen.</translation>
    </message>
    <message>
        <source>There is no chat to delete yet.</source>
        <translation>Es gibt noch keinen Chat zum Löschen.</translation>
    </message>
    <message>
        <source>This answer is not complete yet. Wait for it to finish, or stop it.</source>
        <translation>Diese Antwort ist noch nicht vollständig. Warten Sie, bis sie fertig ist, oder stoppen Sie sie.</translation>
    </message>
    <message>
        <source>This message is no longer shown.</source>
        <translation>Diese Nachricht wird nicht mehr angezeigt.</translation>
    </message>
    <message>
        <source>The last change is still being saved.</source>
        <translation>Die letzte Änderung wird noch gespeichert.</translation>
    </message>
    <message>
        <source>This chat is being answered. Wait for the answer, or stop it.</source>
        <translation>In diesem Chat wird gerade geantwortet. Warten Sie die Antwort ab oder stoppen Sie sie.</translation>
    </message>
    <message>
        <source>The answer is still being saved. Try again in a moment.</source>
        <translation>Die Antwort wird noch gespeichert. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Going on from a part of an answer is not available from this engine.</source>
        <translation>Das Fortsetzen aus einer Teilantwort beherrscht diese Engine nicht.</translation>
    </message>
    <message>
        <source>There is nothing to undo in this chat.</source>
        <translation>In diesem Chat gibt es nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>The model is still loading.</source>
        <translation>Das Modell wird noch geladen.</translation>
    </message>
    <message>
        <source>No model is open.</source>
        <translation>Kein Modell ist geöffnet.</translation>
    </message>
    <message>
        <source>This message has no answer.</source>
        <translation>Diese Nachricht hat keine Antwort.</translation>
    </message>
    <message>
        <source>This is not a question.</source>
        <translation>Dies ist keine Frage.</translation>
    </message>
    <message>
        <source>This is not an answer.</source>
        <translation>Dies ist keine Antwort.</translation>
    </message>
    <message>
        <source>This is the first branch.</source>
        <translation>Dies ist der erste Zweig.</translation>
    </message>
    <message>
        <source>This is the last branch.</source>
        <translation>Dies ist der letzte Zweig.</translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>Die Nachricht ist leer.</translation>
    </message>
    <message>
        <source>There is no question to send again.</source>
        <translation>Es gibt keine Frage, die erneut gesendet werden könnte.</translation>
    </message>
</context>
<context>
    <name>moire::Document</name>
    <message>
        <source>System prompt</source>
        <translation>System-Prompt</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer (edited)</source>
        <translation>Antwort (bearbeitet)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Gedankengang</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(ohne Titel)</translation>
    </message>
</context>
<context>
    <name>moire::EngineWorker</name>
    <message>
        <source>%1. The partial answer is kept; the model was reloaded with fewer layers on the GPU.</source>
        <translation>%1. Die Teilantwort bleibt erhalten; das Modell wurde mit weniger Schichten auf der GPU neu geladen.</translation>
    </message>
    <message>
        <source>%1. The partial answer is kept; the model was reloaded on the CPU.</source>
        <translation>%1. Die Teilantwort bleibt erhalten; das Modell wurde auf der CPU neu geladen.</translation>
    </message>
    <message>
        <source>Out of memory: close other programs, or use a smaller model or context.</source>
        <translation>Zu wenig Speicher: Schließen Sie andere Programme oder verwenden Sie ein kleineres Modell oder einen kleineren Kontext.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Es wurde abgebrochen.</translation>
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
        <translation>%1 (Wiederholung %2)</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Seed</translation>
    </message>
</context>
<context>
    <name>moire::ExperimentListModel</name>
    <message>
        <source>Ready experiments</source>
        <translation>Fertige Experimente</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <source>%1, is running</source>
        <translation>%1, läuft</translation>
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
        <translation>Baseline</translation>
    </message>
    <message>
        <source>control</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>difference to %1: %2</source>
        <translation>Differenz zu %1: %2</translation>
    </message>
    <message>
        <source>p %1, corrected</source>
        <translation>p %1, korrigiert</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln more prompt(s) would decide it</source>
        <translation>
            <numerusform>etwa %Ln weiterer Prompt würde es entscheiden</numerusform>
            <numerusform>etwa %Ln weitere Prompts würden es entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
</context>
<context>
    <name>moire::LensReading</name>
    <message>
        <source>The token is no longer there.</source>
        <translation>Das Token ist nicht mehr da.</translation>
    </message>
</context>
<context>
    <name>moire::LocalServer</name>
    <message>
        <source>Enter an address to listen on, such as 127.0.0.1.</source>
        <translation>Geben Sie eine Adresse an, auf der gelauscht werden soll, etwa 127.0.0.1.</translation>
    </message>
    <message>
        <source>Other machines can reach this address: it needs a key.</source>
        <translation>Andere Rechner können diese Adresse erreichen: Ein Schlüssel ist nötig.</translation>
    </message>
    <message numerus="yes">
        <source>The key needs at least %Ln character(s).</source>
        <translation>
            <numerusform>Der Schlüssel braucht mindestens %Ln Zeichen.</numerusform>
            <numerusform>Der Schlüssel braucht mindestens %Ln Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key may have ASCII letters, digits and signs only.</source>
        <translation>Der Schlüssel darf nur ASCII-Buchstaben, -Ziffern und -Zeichen enthalten.</translation>
    </message>
    <message>
        <source>a client with the key</source>
        <translation>ein Client mit dem Schlüssel</translation>
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
        <translation>Sie</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>TTFT %1</source>
        <translation>TTFT %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>stopped at the token or context limit</source>
        <translation>am Token- oder Kontextlimit gestoppt</translation>
    </message>
    <message>
        <source>stopped by an error</source>
        <translation>durch einen Fehler gestoppt</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>noch nicht gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln Token</numerusform>
            <numerusform>%Ln Tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Seed %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln Zeichen</numerusform>
            <numerusform>%Ln Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an attached file, its tokens</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Thinking for %1 s</source>
        <translation>Denkt seit %1 s</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Denkt…</translation>
    </message>
    <message>
        <source>Thought for %1 s</source>
        <translation>Dachte %1 s nach</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>Nachgedacht</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>Budget %1</translation>
    </message>
</context>
<context>
    <name>moire::ModelListModel</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>Quantisierung</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Fit on this machine</source>
        <translation>Auf diesem Rechner</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
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
        <translation>Kein Modell ist geöffnet.</translation>
    </message>
</context>
<context>
    <name>moire::ReasonedBy</name>
    <message>
        <source>The template must contain {reasoning}.</source>
        <translation>Die Vorlage muss {reasoning} enthalten.</translation>
    </message>
    <message>
        <source>The template is too long.</source>
        <translation>Die Vorlage ist zu lang.</translation>
    </message>
</context>
<context>
    <name>moire::ServedChats</name>
    <message>
        <source>Other programs</source>
        <translation>Andere Programme</translation>
    </message>
</context>
<context>
    <name>moire::experiments::ExperimentRuns</name>
    <message>
        <source>It was cancelled.</source>
        <translation>Es wurde abgebrochen.</translation>
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
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Chat</source>
        <translation>&amp;Chat</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Instruments</source>
        <translation>&amp;Instrumente</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
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
        <translation>erwartet: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln Token</numerusform>
            <numerusform>%Ln Tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>log-probability %1 a token</source>
        <translation>Log-Wahrscheinlichkeit %1 je Token</translation>
    </message>
    <message>
        <source>cut at its limit</source>
        <translation>am Limit abgeschnitten</translation>
    </message>
    <message>
        <source>Open as chat</source>
        <translation>Als Chat öffnen</translation>
    </message>
    <message>
        <source>Open the answer of %1 as chat</source>
        <translation>Antwort von %1 als Chat öffnen</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Antwort von %1</translation>
    </message>
    <message>
        <source>prompt %1 · seed %2</source>
        <translation>Prompt %1 · Seed %2</translation>
    </message>
    <message>
        <source>the same answer</source>
        <translation>gleiche Antwort</translation>
    </message>
    <message>
        <source>first difference: token %1</source>
        <translation>erster Unterschied: Token %1</translation>
    </message>
    <message>
        <source>This cell was not run yet.</source>
        <translation>Diese Zelle wurde noch nicht ausgeführt.</translation>
    </message>
</context>
<context>
    <name>moire::ui::AnswerRow</name>
    <message>
        <source>Thinking</source>
        <translation>Denken</translation>
    </message>
</context>
<context>
    <name>moire::ui::AnswersView</name>
    <message>
        <source>Previous answer</source>
        <translation>Vorherige Antwort</translation>
    </message>
    <message>
        <source>Next answer</source>
        <translation>Nächste Antwort</translation>
    </message>
    <message>
        <source>variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Variants that are shown</source>
        <translation>Angezeigte Varianten</translation>
    </message>
    <message>
        <source>colour by %1</source>
        <translation>Farbe: %1</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Colour tokens by</source>
        <translation>Tokens einfärben nach</translation>
    </message>
    <message>
        <source>Prompt %1 of %2</source>
        <translation>Prompt %1 von %2</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Seed %1</translation>
    </message>
    <message>
        <source>repeat %1</source>
        <translation>Wiederholung %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::AtlasPage</name>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Reading was stopped. What was read is kept.</source>
        <translation>Das Einlesen wurde gestoppt. Das Gelesene bleibt erhalten.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>Import without a model</source>
        <translation>Import ohne Modell</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>kein Modell</translation>
    </message>
    <message>
        <source>all chats</source>
        <translation>alle Chats</translation>
    </message>
    <message>
        <source>only with policies</source>
        <translation>nur mit Vorgaben</translation>
    </message>
    <message>
        <source>with policies</source>
        <translation>mit Vorgaben</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>which chats, and which of their answers</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>gate mass</source>
        <translation>Gate-Masse</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>Lift</translation>
    </message>
    <message>
        <source>by index</source>
        <translation>nach Index</translation>
    </message>
    <message>
        <source>by load</source>
        <translation>nach Last</translation>
    </message>
    <message>
        <source>by similarity</source>
        <translation>nach Ähnlichkeit</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 von %2 Tokens</translation>
    </message>
    <message>
        <source>This model has no experts</source>
        <translation>Dieses Modell hat keine Experten</translation>
    </message>
    <message>
        <source>The Atlas</source>
        <translation>Der Atlas</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>%1 is dense: every token uses all of its parameters, so there is no routing to map. Chat still shows how sure it was of each token, its reasoning, latency, health and cost, and what the lens reads in its layers; Experiments compare its answers. For a map, choose a Mixture-of-Experts model above, or import routing.</source>
        <translation>%1 ist dicht: Jedes Token nutzt alle Parameter, es gibt also kein Routing zu kartieren. Der Chat zeigt trotzdem, wie sicher es bei jedem Token war, dazu Gedankengang, Latenz, Zustand und Kosten, und was die Linse in den Schichten liest; Experimente vergleichen die Antworten. Für eine Karte wählen Sie oben ein Mixture-of-Experts-Modell oder importieren Sie Routing.</translation>
    </message>
    <message>
        <source>No routing is saved with the answers of this model in these chats. %1</source>
        <translation>Zu den Antworten dieses Modells in diesen Chats ist kein Routing gespeichert. %1</translation>
    </message>
    <message>
        <source>The map of a Mixture-of-Experts model will appear here: which experts its answers used, in all chats together, what each of them is chosen for, and whether two groups of chats differ. Ask something in Chat, or import routing that vLLM, SGLang, llama.cpp or a script recorded (JSON, NumPy, CSV, importance matrix), or compare two lists of prompts (files menu).</source>
        <translation>Hier erscheint die Karte eines Mixture-of-Experts-Modells: welche Experten seine Antworten über alle Chats hinweg nutzten, wofür jeder gewählt wird und ob sich zwei Gruppen von Chats unterscheiden. Fragen Sie etwas im Chat, importieren Sie Routing, das vLLM, SGLang, llama.cpp oder ein Skript aufgezeichnet hat (JSON, NumPy, CSV, Importance-Matrix), oder vergleichen Sie zwei Prompt-Listen (Dateimenü).</translation>
    </message>
    <message>
        <source>%1 layers × %2 experts, %3 per token · intervals draw whole prompts · false discoveries held at 5 % (Benjamini–Hochberg)</source>
        <translation>%1 Schichten × %2 Experten, %3 pro Token · Intervalle aus Ziehungen ganzer Prompts · Falschentdeckungsrate höchstens 5&#xa0;% (Benjamini–Hochberg)</translation>
    </message>
    <message>
        <source>%1 layers × %2 experts, %3 per token · intervals draw whole chats · false discoveries held at 5 % (Benjamini–Hochberg)</source>
        <translation>%1 Schichten × %2 Experten, %3 pro Token · Intervalle aus Ziehungen ganzer Chats · Falschentdeckungsrate höchstens 5&#xa0;% (Benjamini–Hochberg)</translation>
    </message>
    <message>
        <source>Tokens read</source>
        <translation>Gelesene Tokens</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Import routing…</source>
        <translation>Routing importieren…</translation>
    </message>
    <message>
        <source>Atlas</source>
        <translation>Atlas</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Two groups</source>
        <translation>Zwei Gruppen</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was angezeigt wird</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Chats that are counted</source>
        <translation>Gezählte Chats</translation>
    </message>
    <message>
        <source>What the colours show</source>
        <translation>Was die Farben zeigen</translation>
    </message>
    <message>
        <source>Order of the experts</source>
        <translation>Reihenfolge der Experten</translation>
    </message>
    <message>
        <source>By similarity: experts chosen in the same places are next to each other</source>
        <translation>Nach Ähnlichkeit: An denselben Stellen gewählte Experten stehen nebeneinander</translation>
    </message>
    <message>
        <source>Import and export routing</source>
        <translation>Routing importieren und exportieren</translation>
    </message>
    <message>
        <source>Compare two lists of prompts…</source>
        <translation>Zwei Prompt-Listen vergleichen…</translation>
    </message>
    <message>
        <source>Export routing</source>
        <translation>Routing exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln answer(s))</source>
        <translation>
            <numerusform>%1 (%Ln Antwort)</numerusform>
            <numerusform>%1 (%Ln Antworten)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (prompts)</source>
        <translation>%1 (Prompts)</translation>
    </message>
    <message>
        <source>%1 (imported)</source>
        <translation>%1 (importiert)</translation>
    </message>
    <message>
        <source>Results of an experiment</source>
        <translation>Ergebnisse eines Experiments</translation>
    </message>
    <message>
        <source>No experiment was run</source>
        <translation>Kein Experiment ausgeführt</translation>
    </message>
    <message>
        <source>All chats</source>
        <translation>Alle Chats</translation>
    </message>
    <message>
        <source>Answers with a routing policy</source>
        <translation>Antworten mit Routing-Vorgabe</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Nur diese</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Alle Antworten</translation>
    </message>
    <message>
        <source>NumPy array [tokens, layers, k]…</source>
        <translation>NumPy-Array [Tokens, Schichten, k]…</translation>
    </message>
    <message>
        <source>CSV rows: token, layer, expert, gate…</source>
        <translation>CSV-Zeilen: Token, Schicht, Experte, Gate…</translation>
    </message>
    <message>
        <source>JSON lines as vLLM writes them…</source>
        <translation>JSON-Zeilen im Format von vLLM…</translation>
    </message>
    <message>
        <source>JSON lines as SGLang writes them…</source>
        <translation>JSON-Zeilen im Format von SGLang…</translation>
    </message>
    <message>
        <source>Import routin&amp;g…</source>
        <translation>&amp;Routing importieren…</translation>
    </message>
    <message>
        <source>Compare t&amp;wo lists of prompts…</source>
        <translation>Zwei Prompt-Listen &amp;vergleichen…</translation>
    </message>
    <message>
        <source>Rea&amp;d the Atlas again</source>
        <translation>Atlas ne&amp;u einlesen</translation>
    </message>
    <message>
        <source>Map of e&amp;xperts</source>
        <translation>Karte der E&amp;xperten</translation>
    </message>
    <message>
        <source>&amp;Two groups of chats</source>
        <translation>Z&amp;wei Gruppen von Chats</translation>
    </message>
    <message>
        <source>Import routing</source>
        <translation>Routing importieren</translation>
    </message>
    <message>
        <source>Recorded routing (*.json *.jsonl *.npy *.csv *.gguf *.results);;All files (*)</source>
        <translation>Aufgezeichnetes Routing (*.json *.jsonl *.npy *.csv *.gguf *.results);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>routing</source>
        <translation>Routing</translation>
    </message>
    <message>
        <source>Importance matrix of llama.cpp, with counts only…</source>
        <translation>Importance-Matrix von llama.cpp, nur mit Zählungen…</translation>
    </message>
</context>
<context>
    <name>moire::ui::AttachmentBar</name>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>Pasted text %1</source>
        <translation>Eingefügter Text %1</translation>
    </message>
    <message numerus="yes">
        <source>A message can have up to %Ln file(s); the others were left out.</source>
        <translation>
            <numerusform>Eine Nachricht kann höchstens %Ln Datei haben; die anderen wurden ausgelassen.</numerusform>
            <numerusform>Eine Nachricht kann höchstens %Ln Dateien haben; die anderen wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was removed from the message.</source>
        <translation>%1 wurde aus der Nachricht entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln Token</numerusform>
            <numerusform>%Ln Tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln Zeichen</numerusform>
            <numerusform>%Ln Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln file(s)…</source>
        <translation>
            <numerusform>%Ln Datei wird gelesen…</numerusform>
            <numerusform>%Ln Dateien werden gelesen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens its text</source>
        <translation>Öffnet den Text</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>moire::ui::AttachmentDialog</name>
    <message>
        <source>This is only the beginning: the text is too long to be shown here. The model gets all of it.</source>
        <translation>Dies ist nur der Anfang: Der Text ist zu lang, um hier angezeigt zu werden. Das Modell erhält ihn vollständig.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ByteBar</name>
    <message>
        <source>Where the bytes are: %1</source>
        <translation>Wo die Bytes liegen: %1</translation>
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
        <translation>Zellen</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatChanges</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>The folder “%1” was deleted; its chats were kept.</source>
        <translation>Der Ordner „%1“ wurde gelöscht; seine Chats bleiben erhalten.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatCommands</name>
    <message>
        <source>&amp;New chat</source>
        <translation>&amp;Neuer Chat</translation>
    </message>
    <message>
        <source>&amp;Search chats</source>
        <translation>Chats durch&amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>An&amp;heften</translation>
    </message>
    <message>
        <source>&amp;Move to folder</source>
        <translation>In Ordner &amp;verschieben</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Lösch&amp;en</translation>
    </message>
    <message>
        <source>Und&amp;o in the chat list</source>
        <translation>Rückgän&amp;gig in der Chatliste</translation>
    </message>
    <message>
        <source>Export as Mar&amp;kdown…</source>
        <translation>Als Mar&amp;kdown exportieren…</translation>
    </message>
    <message>
        <source>Export as &amp;HTML…</source>
        <translation>Als H&amp;TML exportieren…</translation>
    </message>
    <message>
        <source>Export as &amp;JSON with traces…</source>
        <translation>Als &amp;JSON mit Traces exportieren…</translation>
    </message>
    <message>
        <source>&amp;Import chats…</source>
        <translation>Chats &amp;importieren…</translation>
    </message>
    <message>
        <source>New &amp;folder</source>
        <translation>Neuer &amp;Ordner</translation>
    </message>
    <message>
        <source>Move folder up</source>
        <translation>Ordner nach oben</translation>
    </message>
    <message>
        <source>Move folder down</source>
        <translation>Ordner nach unten</translation>
    </message>
    <message>
        <source>&amp;Collapse all groups</source>
        <translation>Alle Gruppen &amp;zuklappen</translation>
    </message>
    <message>
        <source>&amp;Expand all groups</source>
        <translation>Alle Gruppen au&amp;fklappen</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>Nicht mehr an&amp;heften</translation>
    </message>
    <message>
        <source>&amp;Delete folder</source>
        <translation>Ordner lösch&amp;en</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %Ln chat(s)</source>
        <translation>
            <numerusform>%Ln Chat lösch&amp;en</numerusform>
            <numerusform>%Ln Chats lösch&amp;en</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete chat</source>
        <translation>Chat lösch&amp;en</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Kein Ordner</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>New folder %1</source>
        <translation>Neuer Ordner %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export here</source>
        <translation>Hierhin exportieren</translation>
    </message>
    <message>
        <source>Chats (*.%1)</source>
        <translation>Chats (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>Chats importieren</translation>
    </message>
    <message>
        <source>Chats (*.json)</source>
        <translation>Chats (*.json)</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatData</name>
    <message>
        <source>Not available for an answer of an experiment.</source>
        <translation>Für eine Antwort aus einem Experiment nicht verfügbar.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatDelegate</name>
    <message>
        <source>Folder name</source>
        <translation>Ordnername</translation>
    </message>
    <message>
        <source>Chat title</source>
        <translation>Titel des Chats</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatHeader</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The model that answers; opens a list of models</source>
        <translation>Das Modell, das antwortet; öffnet eine Liste der Modelle</translation>
    </message>
    <message>
        <source>&amp;All models…</source>
        <translation>&amp;Alle Modelle…</translation>
    </message>
    <message>
        <source>Loading progress</source>
        <translation>Ladefortschritt</translation>
    </message>
    <message>
        <source>Chat settings</source>
        <translation>Chat-Einstellungen</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Kein Modell</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>%1 wird geladen</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatListPanel</name>
    <message>
        <source>Search chats</source>
        <translation>Chats durchsuchen</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>New chat (%1)</source>
        <translation>Neuer Chat (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) exported.</source>
        <translation>
            <numerusform>%Ln Datei exportiert.</numerusform>
            <numerusform>%Ln Dateien exportiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged message(s) left out.</source>
        <translation>
            <numerusform>%Ln beschädigte Nachricht ausgelassen.</numerusform>
            <numerusform>%Ln beschädigte Nachrichten ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) imported.</source>
        <translation>
            <numerusform>%Ln Chat importiert.</numerusform>
            <numerusform>%Ln Chats importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No chat contains “%1”.</source>
        <translation>Kein Chat enthält „%1“.</translation>
    </message>
    <message>
        <source>No chats yet. A chat appears here when its first question is asked.</source>
        <translation>Noch keine Chats. Ein Chat erscheint hier mit seiner ersten Frage.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>„%1“ wurde gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) deleted.</source>
        <translation>
            <numerusform>%Ln Chat gelöscht.</numerusform>
            <numerusform>%Ln Chats gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) failed: %1</source>
        <translation>
            <numerusform>%Ln Datei fehlgeschlagen: %1</numerusform>
            <numerusform>%Ln Dateien fehlgeschlagen: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatListView</name>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatMemory</name>
    <message>
        <source>The draft or settings of this chat cannot be saved: %1</source>
        <translation>Entwurf oder Einstellungen dieses Chats können nicht gespeichert werden: %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatPage</name>
    <message>
        <source>Chat &amp;list</source>
        <translation>Chatlis&amp;te</translation>
    </message>
    <message>
        <source>&amp;Instruments</source>
        <translation>&amp;Instrumente</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatPresets</name>
    <message>
        <source>Preset</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Preset commands</source>
        <translation>Profilbefehle</translation>
    </message>
    <message>
        <source>Save, rename, delete, export and import presets</source>
        <translation>Profile speichern, umbenennen, löschen, exportieren und importieren</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Name des Profils</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>&amp;Save as preset…</source>
        <translation>&amp;Als Profil speichern…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Lösch&amp;en</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>No presets yet</source>
        <translation>Noch keine Profile</translation>
    </message>
    <message>
        <source>No preset</source>
        <translation>Kein Profil</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Another preset has this name.</source>
        <translation>Ein anderes Profil hat diesen Namen.</translation>
    </message>
    <message>
        <source>The preset “%1” was deleted.</source>
        <translation>Das Profil „%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Import preset</source>
        <translation>Profil importieren</translation>
    </message>
    <message>
        <source>Export preset</source>
        <translation>Profil exportieren</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>Profile (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The preset “%1” was exported.</source>
        <translation>Das Profil „%1“ wurde exportiert.</translation>
    </message>
    <message>
        <source>The preset “%1” was imported. This chat uses it now.</source>
        <translation>Das Profil „%1“ wurde importiert. Dieser Chat verwendet es jetzt.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatPromptsDialog</name>
    <message>
        <source>With what was said before the question</source>
        <translation>Mit dem, was vor der Frage gesagt wurde</translation>
    </message>
    <message>
        <source>Prompts from chats</source>
        <translation>Prompts aus Chats</translation>
    </message>
    <message>
        <source>Search titles</source>
        <translation>Titel durchsuchen</translation>
    </message>
    <message>
        <source>Chats and their questions</source>
        <translation>Chats und ihre Fragen</translation>
    </message>
    <message>
        <source>Off: each question is asked alone, as the first of a chat</source>
        <translation>Aus: Jede Frage wird einzeln gestellt, als erste eines Chats</translation>
    </message>
    <message>
        <source>Add prompts</source>
        <translation>Prompts hinzufügen</translation>
    </message>
    <message>
        <source>There are no chats yet.</source>
        <translation>Es gibt noch keine Chats.</translation>
    </message>
    <message>
        <source>Choose chats, or questions of them. A chosen chat adds every question of it.</source>
        <translation>Wählen Sie Chats oder einzelne Fragen daraus. Ein gewählter Chat fügt alle seine Fragen hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>From %Ln chat(s).</source>
        <translation>
            <numerusform>Aus %Ln Chat.</numerusform>
            <numerusform>Aus %Ln Chats.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatSettingField</name>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>How freely words are chosen. 0 always takes the likeliest one.</source>
        <translation>Wie frei Wörter gewählt werden. 0 nimmt immer das wahrscheinlichste.</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Chooses among this many of the likeliest tokens.</source>
        <translation>Wählt unter so vielen der wahrscheinlichsten Tokens.</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Chooses among the likeliest tokens that together have this probability. 1 turns it off.</source>
        <translation>Wählt unter den wahrscheinlichsten Tokens, die zusammen diese Wahrscheinlichkeit haben. 1 schaltet es aus.</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Leaves out tokens below this fraction of the likeliest one.</source>
        <translation>Lässt Tokens aus, die unter diesem Bruchteil des wahrscheinlichsten liegen.</translation>
    </message>
    <message>
        <source>Typical-p</source>
        <translation>Typical-p</translation>
    </message>
    <message>
        <source>Prefers tokens about as surprising as expected, up to this probability. 1 turns it off.</source>
        <translation>Bevorzugt Tokens, die etwa so überraschend sind wie erwartet, bis zu dieser Wahrscheinlichkeit. 1 schaltet es aus.</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>Wiederholungsstrafe</translation>
    </message>
    <message>
        <source>Makes tokens of the window less likely. 1 turns it off.</source>
        <translation>Macht Tokens aus dem Fenster unwahrscheinlicher. 1 schaltet es aus.</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>Präsenzstrafe</translation>
    </message>
    <message>
        <source>Subtracted once for every token that occurs in the window. 0 turns it off.</source>
        <translation>Wird einmal für jedes Token abgezogen, das im Fenster vorkommt. 0 schaltet es aus.</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>Häufigkeitsstrafe</translation>
    </message>
    <message>
        <source>Subtracted for each time a token occurs in the window. 0 turns it off.</source>
        <translation>Wird für jedes Vorkommen eines Tokens im Fenster abgezogen. 0 schaltet es aus.</translation>
    </message>
    <message>
        <source>Penalty window</source>
        <translation>Fenster der Strafen</translation>
    </message>
    <message>
        <source>The number of latest tokens that the penalties look at.</source>
        <translation>Anzahl der letzten Tokens, die die Strafen berücksichtigen.</translation>
    </message>
    <message>
        <source>Maximum answer tokens</source>
        <translation>Maximale Antwort-Tokens</translation>
    </message>
    <message>
        <source>The answer ends after this many tokens.</source>
        <translation>Die Antwort endet nach so vielen Tokens.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>Thinking budget</source>
        <translation>Denkbudget</translation>
    </message>
    <message>
        <source>The model must begin its answer after this many tokens of reasoning.</source>
        <translation>Nach so vielen Tokens des Gedankengangs muss das Modell mit der Antwort beginnen.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>The number of tokens that chat and answer can have together. Takes effect when a model is loaded.</source>
        <translation>Anzahl der Tokens, die Chat und Antwort zusammen haben können. Gilt ab dem nächsten Laden eines Modells.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatSettingRow</name>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>Reset to the default</source>
        <translation>Auf den Standard zurücksetzen</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Standard: %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatSettingsPanel</name>
    <message>
        <source>Reset all</source>
        <translation>Alles zurücksetzen</translation>
    </message>
    <message>
        <source>Chat settings</source>
        <translation>Chat-Einstellungen</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>System-Prompt</translation>
    </message>
    <message>
        <source>What the model is told before the first question</source>
        <translation>Was dem Modell vor der ersten Frage gesagt wird</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Sampling</translation>
    </message>
    <message>
        <source>As recommended by the model</source>
        <translation>Wie vom Modell empfohlen</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>The same seed, settings and messages give the same answer.
Default: random</source>
        <translation>Gleicher Seed, gleiche Einstellungen und gleiche Nachrichten ergeben die gleiche Antwort.
Standard: zufällig</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Typical-p and penalties</source>
        <translation>Typical-p und Strafen</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Reload model</source>
        <translation>Modell neu laden</translation>
    </message>
    <message>
        <source>Default: random</source>
        <translation>Standard: zufällig</translation>
    </message>
    <message>
        <source>Invalid seed: enter a number from 0 to %1</source>
        <translation>Ungültiger Seed: Geben Sie eine Zahl von 0 bis %1 ein</translation>
    </message>
    <message>
        <source>Fixed once the chat has started. A new chat can use another one.</source>
        <translation>Liegt mit Beginn des Chats fest. Ein neuer Chat kann einen anderen verwenden.</translation>
    </message>
    <message>
        <source>Default: none</source>
        <translation>Standard: keiner</translation>
    </message>
    <message>
        <source>Default: the one from the settings page</source>
        <translation>Standard: der aus den Einstellungen</translation>
    </message>
    <message>
        <source>From the model</source>
        <translation>Vom Modell</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>No model is open. A model&apos;s file may recommend values; the others are the defaults.</source>
        <translation>Kein Modell ist geöffnet. Eine Modelldatei kann Werte empfehlen; für die übrigen gilt der Standard.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a setting and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This model recommends nothing; the defaults are used.</source>
        <translation>Dieses Modell empfiehlt nichts; es gelten die Standardwerte.</translation>
    </message>
    <message>
        <source>This model recommends %1.</source>
        <translation>Dieses Modell empfiehlt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The model is open with a context of %Ln token(s).</source>
        <translation>
            <numerusform>Das Modell ist mit einem Kontext von %Ln Token geöffnet.</numerusform>
            <numerusform>Das Modell ist mit einem Kontext von %Ln Tokens geöffnet.</numerusform>
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
            <numerusform>%Ln Chat wird exportiert…</numerusform>
            <numerusform>%Ln Chats werden exportiert…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing %Ln file(s)…</source>
        <translation>
            <numerusform>%Ln Datei wird importiert…</numerusform>
            <numerusform>%Ln Dateien werden importiert…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ColourBar</name>
    <message>
        <source>C&amp;olour tokens by</source>
        <translation>T&amp;okens einfärben nach</translation>
    </message>
    <message>
        <source>Colour tokens by</source>
        <translation>Tokens einfärben nach</translation>
    </message>
    <message>
        <source>colour by</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>colour by %1</source>
        <translation>Farbe: %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::ColourLegend</name>
    <message>
        <source>Colours from %1 to %2</source>
        <translation>Farben von %1 bis %2</translation>
    </message>
</context>
<context>
    <name>moire::ui::CommandPalette</name>
    <message>
        <source>Commands, models and chats</source>
        <translation>Befehle, Modelle und Chats</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>jetzt nicht verfügbar</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Profil</translation>
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
        <translation>Antworten vergleichen</translation>
    </message>
    <message>
        <source>The prompt is answered as in this chat, and once more with each change, under the same seeds. With one prompt the answers can be compared, but nothing can be said about other prompts.</source>
        <translation>Der Prompt wird wie in diesem Chat beantwortet und mit jeder Änderung noch einmal, unter denselben Seeds. Mit einem einzigen Prompt lassen sich die Antworten vergleichen, aber nichts über andere Prompts sagen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) per token</source>
        <translation>
            <numerusform>%Ln Experte pro Token</numerusform>
            <numerusform>%Ln Experten pro Token</numerusform>
        </translation>
    </message>
    <message>
        <source>random experts</source>
        <translation>zufällige Experten</translation>
    </message>
    <message>
        <source>all experts as the model chooses them</source>
        <translation>alle Experten, wie das Modell sie wählt</translation>
    </message>
    <message>
        <source>no thinking</source>
        <translation>ohne Denken</translation>
    </message>
    <message>
        <source>always the most probable token</source>
        <translation>immer das wahrscheinlichste Token</translation>
    </message>
    <message>
        <source>temperature 1.2</source>
        <translation>Temperatur 1,2</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Seeds</translation>
    </message>
    <message>
        <source>Answers of each (seeds)</source>
        <translation>Antworten je Variante (Seeds)</translation>
    </message>
    <message>
        <source>Make experiment</source>
        <translation>Experiment anlegen</translation>
    </message>
    <message>
        <source>as in the chat</source>
        <translation>wie im Chat</translation>
    </message>
</context>
<context>
    <name>moire::ui::Composer</name>
    <message>
        <source>Images cannot be attached: the model reads only text.</source>
        <translation>Bilder lassen sich nicht anhängen: Das Modell liest nur Text.</translation>
    </message>
    <message>
        <source>The message will be sent when its files have been read.</source>
        <translation>Die Nachricht wird gesendet, sobald ihre Dateien gelesen sind.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel editing (Esc)</source>
        <translation>Bearbeiten abbrechen (Esc)</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Chat settings</source>
        <translation>Chat-Einstellungen</translation>
    </message>
    <message>
        <source>Editing a question. Sending it starts a new branch.</source>
        <translation>Eine Frage wird bearbeitet. Beim Senden beginnt ein neuer Zweig.</translation>
    </message>
    <message>
        <source>Editing an answer. The answer of the model is kept as another branch.</source>
        <translation>Eine Antwort wird bearbeitet. Die Antwort des Modells bleibt als eigener Zweig erhalten.</translation>
    </message>
    <message>
        <source>Text files (*.txt *.md *.csv *.json *.xml *.html *.py *.c *.cpp *.h *.rs *.js *.ts *.pdf);;All files (*)</source>
        <translation>Textdateien (*.txt *.md *.csv *.json *.xml *.html *.py *.c *.cpp *.h *.rs *.js *.ts *.pdf);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a model to ask something</source>
        <translation>Öffnen Sie ein Modell, um etwas zu fragen</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Nachricht an %1</translation>
    </message>
    <message>
        <source>thinking: %1</source>
        <translation>Denken: %1</translation>
    </message>
    <message>
        <source>thinking: no limit</source>
        <translation>Denken: unbegrenzt</translation>
    </message>
    <message>
        <source>temperature %1</source>
        <translation>Temperatur %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>context %1</source>
        <translation>Kontext %1</translation>
    </message>
    <message>
        <source>context over %1</source>
        <translation>Kontext über %1</translation>
    </message>
    <message>
        <source>Tokens of this chat and the message, out of the context size</source>
        <translation>Tokens dieses Chats und der Nachricht, gemessen an der Kontextgröße</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Stop the answer (Esc)</source>
        <translation>Antwort stoppen (Esc)</translation>
    </message>
    <message>
        <source>Enter; Shift+Enter starts a new line</source>
        <translation>Enter; Umschalt+Enter beginnt eine neue Zeile</translation>
    </message>
</context>
<context>
    <name>moire::ui::ConversationPage</name>
    <message>
        <source>No model is open.</source>
        <translation>Kein Modell ist geöffnet.</translation>
    </message>
    <message>
        <source>&amp;Open a model</source>
        <translation>&amp;Modell öffnen</translation>
    </message>
    <message>
        <source>The message that you were editing is no longer shown. Your text is kept.</source>
        <translation>Die Nachricht, die Sie bearbeitet haben, wird nicht mehr angezeigt. Ihr Text bleibt erhalten.</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
    <message>
        <source>The changes to the message were discarded.</source>
        <translation>Die Änderungen an der Nachricht wurden verworfen.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>The answer was not regenerated.</source>
        <translation>Die Antwort wurde nicht neu generiert.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>A question in another chat is too long for the context. It was not sent; its text is kept there.</source>
        <translation>Eine Frage in einem anderen Chat ist zu lang für den Kontext. Sie wurde nicht gesendet; ihr Text bleibt dort erhalten.</translation>
    </message>
    <message>
        <source>&amp;Show that chat</source>
        <translation>Diesen Chat &amp;anzeigen</translation>
    </message>
    <message>
        <source>The question was not sent.</source>
        <translation>Die Frage wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The answer was stopped before it began.</source>
        <translation>Die Antwort wurde gestoppt, bevor sie begann.</translation>
    </message>
    <message>
        <source>Re&amp;generate</source>
        <translation>Neu &amp;generieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) left out</source>
        <translation>
            <numerusform>%Ln Nachricht ausgelassen</numerusform>
            <numerusform>%Ln Nachrichten ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest messages are no longer sent to the model, because the context is full.</source>
        <translation>Die ältesten Nachrichten werden nicht mehr an das Modell gesendet, weil der Kontext voll ist.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Open this address in another program?</source>
        <translation>Diese Adresse in einem anderen Programm öffnen?</translation>
    </message>
    <message>
        <source>This address cannot be opened from here.</source>
        <translation>Diese Adresse lässt sich von hier aus nicht öffnen.</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>Adresse &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>The answer is not saved yet: %1
It is kept in memory, and saving will be retried.</source>
        <translation>Die Antwort ist noch nicht gespeichert: %1
Sie bleibt im Speicher, und das Speichern wird erneut versucht.</translation>
    </message>
    <message>
        <source>The answer has been saved.</source>
        <translation>Die Antwort wurde gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) deleted.</source>
        <translation>
            <numerusform>%Ln Nachricht gelöscht.</numerusform>
            <numerusform>%Ln Nachrichten gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading was cancelled.</source>
        <translation>Das Laden wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Nachricht schreiben</translation>
    </message>
    <message>
        <source>Go to the messages</source>
        <translation>Zu den Nachrichten</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Dateien anhängen…</translation>
    </message>
    <message>
        <source>Chat settings…</source>
        <translation>Chat-Einstellungen…</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Choose model…</source>
        <translation>Modell wählen…</translation>
    </message>
    <message>
        <source>In another chat, a question with its reasoning is too long for the context.</source>
        <translation>In einem anderen Chat ist eine Frage mit ihrem Gedankengang zu lang für den Kontext.</translation>
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
        <translation>nicht verfügbar</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Cost of a token</source>
        <translation>Kosten eines Tokens</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>this token · mean of reply</source>
        <translation>dieses Token · Mittel der Antwort</translation>
    </message>
    <message>
        <source>mean of reply</source>
        <translation>Mittel der Antwort</translation>
    </message>
    <message>
        <source>What a token costs: bytes read, operations and bandwidth, from the experts it was routed to. It is shown for the answers of a chat.</source>
        <translation>Was ein Token kostet: gelesene Bytes, Operationen und Bandbreite, ausgehend von den Experten, zu denen es geroutet wurde. Wird für die Antworten eines Chats angezeigt.</translation>
    </message>
    <message>
        <source>Not available, because the model file of this answer was not recorded.</source>
        <translation>Nicht verfügbar, weil die Modelldatei dieser Antwort nicht aufgezeichnet wurde.</translation>
    </message>
    <message>
        <source>Reading the model&apos;s header…</source>
        <translation>Header des Modells wird gelesen…</translation>
    </message>
    <message>
        <source>Not available, because the model file cannot be read: %1</source>
        <translation>Nicht verfügbar, weil die Modelldatei nicht gelesen werden kann: %1</translation>
    </message>
    <message>
        <source>its architecture is not supported</source>
        <translation>die Architektur wird nicht unterstützt</translation>
    </message>
    <message>
        <source>Waiting for the first token…</source>
        <translation>Warten auf das erste Token…</translation>
    </message>
    <message>
        <source>Reading the tokens…</source>
        <translation>Tokens werden gelesen…</translation>
    </message>
    <message>
        <source>This answer was saved without token records.</source>
        <translation>Diese Antwort wurde ohne Token-Aufzeichnung gespeichert.</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>package and device, RAPL and NVML</source>
        <translation>Package und Gerät, RAPL und NVML</translation>
    </message>
    <message>
        <source>device, NVML</source>
        <translation>Gerät, NVML</translation>
    </message>
    <message>
        <source>package, RAPL</source>
        <translation>Package, RAPL</translation>
    </message>
    <message>
        <source>%1 J</source>
        <translation>%1 J</translation>
    </message>
    <message numerus="yes">
        <source>%1 · mean of %Ln token(s)</source>
        <translation>
            <numerusform>%1 · Mittel über %Ln Token</numerusform>
            <numerusform>%1 · Mittel über %Ln Tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Of everything that the machine did meanwhile, other programs included</source>
        <translation>Von allem, was der Rechner währenddessen tat, andere Programme eingeschlossen</translation>
    </message>
    <message>
        <source>because only administrators may read the energy counter (RAPL)</source>
        <translation>weil nur Administratoren den Energiezähler (RAPL) lesen dürfen</translation>
    </message>
    <message>
        <source>because this machine has no energy counter (RAPL, NVML)</source>
        <translation>weil dieser Rechner keinen Energiezähler (RAPL, NVML) hat</translation>
    </message>
    <message>
        <source>because it has only begun</source>
        <translation>weil die Antwort gerade erst begonnen hat</translation>
    </message>
    <message>
        <source>because energy is measured only while an answer streams, and not saved with it</source>
        <translation>weil Energie nur während des Streamens einer Antwort gemessen und nicht mit ihr gespeichert wird</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>Mittel %1</translation>
    </message>
    <message>
        <source>parameters read</source>
        <translation>gelesene Parameter</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>bytes read</source>
        <translation>gelesene Bytes</translation>
    </message>
    <message>
        <source>Weights of the routed experts and of all other layers, and the cache</source>
        <translation>Gewichte der gerouteten Experten und aller anderen Schichten sowie der Cache</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>A multiply-accumulate counts as two</source>
        <translation>Eine Multiply-Accumulate-Operation zählt als zwei</translation>
    </message>
    <message>
        <source>share of bandwidth</source>
        <translation>Anteil der Bandbreite</translation>
    </message>
    <message>
        <source>because the bandwidth of the device&apos;s memory is not measured</source>
        <translation>weil die Speicherbandbreite des Geräts nicht gemessen wird</translation>
    </message>
    <message>
        <source>of %1/s, measured</source>
        <translation>von %1/s, gemessen</translation>
    </message>
    <message>
        <source>because the time is not recorded</source>
        <translation>weil die Zeit nicht aufgezeichnet ist</translation>
    </message>
    <message>
        <source>because it has not been measured yet: opening the Models page measures it</source>
        <translation>weil die Bandbreite noch nicht gemessen wurde: Beim Öffnen der Modellseite wird sie gemessen</translation>
    </message>
    <message>
        <source>a dense model of this size</source>
        <translation>ein dichtes Modell dieser Größe</translation>
    </message>
    <message>
        <source>%1 times the bytes</source>
        <translation>das %1-Fache der Bytes</translation>
    </message>
    <message>
        <source>What a token would read if every expert were used</source>
        <translation>Was ein Token läse, wenn jeder Experte benutzt würde</translation>
    </message>
    <message>
        <source>routed experts</source>
        <translation>geroutete Experten</translation>
    </message>
    <message>
        <source>all other weights</source>
        <translation>alle anderen Gewichte</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Only %1 of the %2 experts in a layer were read; %3 of the model was not read.</source>
        <translation>Nur %1 der %2 Experten einer Schicht wurden gelesen; %3 des Modells wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>The model is dense: every token reads all of it.</source>
        <translation>Das Modell ist dicht: Jedes Token liest alles davon.</translation>
    </message>
</context>
<context>
    <name>moire::ui::DefinitionEditor</name>
    <message>
        <source>New experiment</source>
        <translation>Neues Experiment</translation>
    </message>
    <message>
        <source>Name of the experiment</source>
        <translation>Name des Experiments</translation>
    </message>
    <message>
        <source>What the experiment asks, such as “Does thinking help with sums?”</source>
        <translation>Was das Experiment fragt, zum Beispiel „Hilft Denken beim Rechnen?“</translation>
    </message>
    <message>
        <source>Make experiment</source>
        <translation>Experiment anlegen</translation>
    </message>
    <message>
        <source>as is</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>Prompts, one per line</source>
        <translation>Prompts, einer pro Zeile</translation>
    </message>
    <message>
        <source>One prompt per line</source>
        <translation>Ein Prompt pro Zeile</translation>
    </message>
    <message>
        <source>Files of prompts, and questions of chats</source>
        <translation>Prompt-Dateien und Fragen aus Chats</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus Datei…</translation>
    </message>
    <message>
        <source>From chats…</source>
        <translation>Aus Chats…</translation>
    </message>
    <message>
        <source>Questions of chats, with what was said before them</source>
        <translation>Fragen aus Chats, mit dem, was davor gesagt wurde</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the file or question</source>
        <translation>Datei oder Frage entfernen</translation>
    </message>
    <message>
        <source>JSON lines with prompt and answer, or text with a prompt on each line</source>
        <translation>JSON-Zeilen mit prompt und answer oder Text mit einem Prompt pro Zeile</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Add variant</source>
        <translation>Variante hinzufügen</translation>
    </message>
    <message>
        <source>Remove variant</source>
        <translation>Variante entfernen</translation>
    </message>
    <message>
        <source>A count, or a list such as 1, 2, 5</source>
        <translation>Eine Anzahl oder eine Liste wie 1, 2, 5</translation>
    </message>
    <message>
        <source>How often each seed is run, to measure times</source>
        <translation>Wie oft jeder Seed läuft, um Zeiten zu messen</translation>
    </message>
    <message>
        <source>None chosen: by what the prompts offer</source>
        <translation>Nichts gewählt: je nachdem, was die Prompts bieten</translation>
    </message>
    <message>
        <source>Add controls: random experts, another seed</source>
        <translation>Kontrollen hinzufügen: zufällige Experten, anderer Seed</translation>
    </message>
    <message>
        <source>Keep experts and times of every token</source>
        <translation>Experten und Zeiten jedes Tokens behalten</translation>
    </message>
    <message>
        <source>For the instruments, which show text and probabilities of tokens without it too. Results take several times the space.</source>
        <translation>Für die Instrumente, die Text und Wahrscheinlichkeiten der Tokens auch ohne dies zeigen. Die Ergebnisse brauchen ein Mehrfaches an Platz.</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Seeds</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>File of prompts</source>
        <translation>Prompt-Datei</translation>
    </message>
    <message>
        <source>Prompts (*.jsonl *.json *.txt);;All files (*)</source>
        <translation>Prompts (*.jsonl *.json *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>variant %1</source>
        <translation>Variante %1</translation>
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
            <numerusform>%1 = %Ln Zelle, ohne Kontrollen.</numerusform>
            <numerusform>%1 = %Ln Zellen, ohne Kontrollen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::DetailsPanel</name>
    <message>
        <source>Routing difference</source>
        <translation>Routing-Unterschied</translation>
    </message>
    <message>
        <source>Where a variant chose other experts than the baseline, once both have answers.</source>
        <translation>Wo eine Variante andere Experten wählte als die Baseline, sobald beide Antworten haben.</translation>
    </message>
    <message>
        <source>By token</source>
        <translation>Pro Token</translation>
    </message>
    <message>
        <source>KL</source>
        <translation>KL</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>log-probability</source>
        <translation>Log-Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>What is shown by token</source>
        <translation>Was pro Token angezeigt wird</translation>
    </message>
    <message>
        <source>How far the variants are from the baseline along its answers, token by token. It needs the metric kl, and answers.</source>
        <translation>Wie weit die Varianten entlang der Antworten der Baseline von ihr entfernt sind, Token für Token. Nötig sind die Metrik kl und Antworten.</translation>
    </message>
    <message>
        <source>Group sampling</source>
        <translation>Gruppen-Sampling</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Belohnung</translation>
    </message>
    <message>
        <source>Answers of the group</source>
        <translation>Antworten der Gruppe</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>advantage</source>
        <translation>Vorteil</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>reading: %1</source>
        <translation>wird gelesen: %1</translation>
    </message>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>log-probability, nats</source>
        <translation>Log-Wahrscheinlichkeit, Nats</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>Nats</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln Paar</numerusform>
            <numerusform>%Ln Paare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more variant(s) not shown</source>
        <translation>
            <numerusform>%Ln weitere Variante nicht angezeigt</numerusform>
            <numerusform>%Ln weitere Varianten nicht angezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Several answers to one prompt, one for each seed, are graded by a reward and compared with each other, as in GRPO. There is no group for this prompt yet.</source>
        <translation>Mehrere Antworten auf einen Prompt, eine pro Seed, werden mit einer Belohnung bewertet und miteinander verglichen, wie bei GRPO. Zu diesem Prompt gibt es noch keine Gruppe.</translation>
    </message>
    <message>
        <source>seed %1: %2</source>
        <comment>of an answer, its reward</comment>
        <translation>Seed %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) to this prompt by “%1”: mean reward %2, deviation %3. Advantage = (reward − mean) / deviation, weight = advantage / tokens.</source>
        <translation>
            <numerusform>%Ln Antwort von „%1“ auf diesen Prompt: mittlere Belohnung %2, Abweichung %3. Vorteil = (Belohnung − Mittel) / Abweichung, Gewicht = Vorteil / Tokens.</numerusform>
            <numerusform>%Ln Antworten von „%1“ auf diesen Prompt: mittlere Belohnung %2, Abweichung %3. Vorteil = (Belohnung − Mittel) / Abweichung, Gewicht = Vorteil / Tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>All rewards are equal, so this group teaches nothing.</source>
        <translation>Alle Belohnungen sind gleich, aus dieser Gruppe ist also nichts zu lernen.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ExperimentHeader</name>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Progress of the experiment</source>
        <translation>Fortschritt des Experiments</translation>
    </message>
    <message>
        <source>Stops after the running cell, so that nothing is lost</source>
        <translation>Hält nach der laufenden Zelle an, sodass nichts verloren geht</translation>
    </message>
    <message>
        <source>Stop now: the running cell is lost, everything else is kept</source>
        <translation>Sofort stoppen: Die laufende Zelle geht verloren, alles andere bleibt erhalten</translation>
    </message>
    <message>
        <source>Stop the experiment</source>
        <translation>Experiment stoppen</translation>
    </message>
    <message>
        <source>Save results</source>
        <translation>Ergebnisse speichern</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Runs what is missing; what is kept stays</source>
        <translation>Führt aus, was fehlt; Vorhandenes bleibt</translation>
    </message>
    <message>
        <source>Runs all cells</source>
        <translation>Führt alle Zellen aus</translation>
    </message>
    <message numerus="yes">
        <source>Run %Ln failed step(s) again</source>
        <translation>
            <numerusform>%Ln fehlgeschlagenen Schritt erneut ausführen</numerusform>
            <numerusform>%Ln fehlgeschlagene Schritte erneut ausführen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 cells</source>
        <translation>%1 von %2 Zellen</translation>
    </message>
    <message>
        <source>stopping after this cell</source>
        <translation>hält nach dieser Zelle an</translation>
    </message>
    <message>
        <source>waits until a model is open</source>
        <translation>wartet, bis ein Modell geöffnet ist</translation>
    </message>
    <message>
        <source>waits for the engine</source>
        <translation>wartet auf die Engine</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>wird vorbereitet</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln token(s) made · failed: %2</source>
        <translation>
            <numerusform>%1 · %Ln Token erzeugt · fehlgeschlagen: %2</numerusform>
            <numerusform>%1 · %Ln Tokens erzeugt · fehlgeschlagen: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ExperimentList</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search experiments</source>
        <translation>Experimente durchsuchen</translation>
    </message>
    <message>
        <source>New experiment</source>
        <translation>Neues Experiment</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>moire::ui::ExperimentsPage</name>
    <message>
        <source>Open experiment</source>
        <translation>Experiment öffnen</translation>
    </message>
    <message>
        <source>Experiments (*.json *.results *.moire);;All files (*)</source>
        <translation>Experimente (*.json *.results *.moire);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Bundle, to hand on…</source>
        <translation>Paket zum Weitergeben…</translation>
    </message>
    <message>
        <source>Report (HTML)…</source>
        <translation>Bericht (HTML)…</translation>
    </message>
    <message>
        <source>Report (PDF)…</source>
        <translation>Bericht (PDF)…</translation>
    </message>
    <message>
        <source>Table of cells (CSV)…</source>
        <translation>Tabelle der Zellen (CSV)…</translation>
    </message>
    <message>
        <source>Table of tokens (CSV)…</source>
        <translation>Tabelle der Tokens (CSV)…</translation>
    </message>
    <message>
        <source>NumPy array of cells…</source>
        <translation>NumPy-Array der Zellen…</translation>
    </message>
    <message>
        <source>NumPy archive of everything…</source>
        <translation>NumPy-Archiv mit allem…</translation>
    </message>
    <message>
        <source>Report (JSON)…</source>
        <translation>Bericht (JSON)…</translation>
    </message>
    <message>
        <source>Everything, by cell (JSON lines)…</source>
        <translation>Alles, nach Zellen (JSON-Zeilen)…</translation>
    </message>
    <message>
        <source>Results (SQLite)…</source>
        <translation>Ergebnisse (SQLite)…</translation>
    </message>
    <message>
        <source>Compare with another run…</source>
        <translation>Mit anderem Lauf vergleichen…</translation>
    </message>
    <message>
        <source>Compare with another run</source>
        <translation>Mit anderem Lauf vergleichen</translation>
    </message>
    <message>
        <source>Experiments (*.moire *.json *.results);;All files (*)</source>
        <translation>Experimente (*.moire *.json *.results);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>New experiment with this definition</source>
        <translation>Neues Experiment mit dieser Definition</translation>
    </message>
    <message>
        <source>Save results</source>
        <translation>Ergebnisse speichern</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>This experiment is running. Stop it before it is removed.</source>
        <translation>Dieses Experiment läuft. Stoppen Sie es, bevor es entfernt wird.</translation>
    </message>
    <message>
        <source>The experiment was removed, with its results.</source>
        <translation>Das Experiment wurde samt Ergebnissen entfernt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Nothing was run yet.</source>
        <translation>Es wurde noch nichts ausgeführt.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instrumente</translation>
    </message>
    <message>
        <source>What the side shows</source>
        <translation>Inhalt des Seitenbereichs</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Routing</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was angezeigt wird</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>The variant that the others are compared with. Metrics between two answers are measured beside the definition&apos;s own baseline.</source>
        <translation>Die Variante, mit der die anderen verglichen werden. Metriken zwischen zwei Antworten werden zusätzlich zur eigenen Baseline der Definition gemessen.</translation>
    </message>
    <message>
        <source>What you expect, what you see, what you make of it. Kept with the results.</source>
        <translation>Was Sie erwarten, was Sie sehen, was Sie daraus schließen. Wird mit den Ergebnissen aufbewahrt.</translation>
    </message>
    <message>
        <source>Open &amp;experiment…</source>
        <translation>E&amp;xperiment öffnen…</translation>
    </message>
    <message>
        <source>Run experimen&amp;t</source>
        <translation>Experimen&amp;t ausführen</translation>
    </message>
    <message>
        <source>&amp;Pause experiment</source>
        <translation>Experiment an&amp;halten</translation>
    </message>
    <message>
        <source>New e&amp;xperiment…</source>
        <translation>Ne&amp;ues Experiment…</translation>
    </message>
    <message>
        <source>Add a &amp;variant to the experiment…</source>
        <translation>Variante zum Experiment hin&amp;zufügen…</translation>
    </message>
    <message>
        <source>Ready experiments</source>
        <translation>Fertige Experimente</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an experiment that is not shown, why it could not go on</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) failed. Their reasons are in the answers; the others are kept.</source>
        <translation>
            <numerusform>%Ln Schritt ist fehlgeschlagen. Der Grund steht bei den Antworten; die übrigen sind erhalten.</numerusform>
            <numerusform>%Ln Schritte sind fehlgeschlagen. Die Gründe stehen bei den Antworten; die übrigen sind erhalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s) added. “Continue” runs them.</source>
        <translation>
            <numerusform>%Ln Prompt hinzugefügt. „Fortsetzen“ führt ihn aus.</numerusform>
            <numerusform>%Ln Prompts hinzugefügt. „Fortsetzen“ führt sie aus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln prompt(s)…</source>
        <translation>
            <numerusform>%Ln Prompt hinzufügen…</numerusform>
            <numerusform>%Ln Prompts hinzufügen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Add prompts to the experiment…</source>
        <translation>Prompts zum Experiment hinzufügen…</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
</context>
<context>
    <name>moire::ui::ExpertView</name>
    <message>
        <source>One expert</source>
        <translation>Einzelner Experte</translation>
    </message>
    <message>
        <source>Select a cell of the map to see the tokens that its expert is chosen for, with lift, interval and number, places in your chats, its gate weights, and the experts it is chosen together with.</source>
        <translation>Wählen Sie eine Zelle der Karte aus, um zu sehen, für welche Tokens ihr Experte gewählt wird (mit Lift, Intervall und Anzahl), dazu Stellen in Ihren Chats, seine Gate-Gewichte und die Experten, die mit ihm zusammen gewählt werden.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Route around this expert in the chat</source>
        <translation>Diesen Experten im Chat umgehen</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Let it be chosen, but leave its output out</source>
        <translation>Wird gewählt, aber seine Ausgabe wird ausgelassen</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>Erzwungen</translation>
    </message>
    <message>
        <source>Choose it for every token</source>
        <translation>Für jedes Token wählen</translation>
    </message>
    <message>
        <source>Bias…</source>
        <translation>Bias…</translation>
    </message>
    <message>
        <source>Choose it more or less often</source>
        <translation>Öfter oder seltener wählen</translation>
    </message>
    <message>
        <source>Tokens it is chosen for</source>
        <translation>Tokens, für die er gewählt wird</translation>
    </message>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>Lift</translation>
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
        <translation>repliziert</translation>
    </message>
    <message>
        <source>What it is chosen for</source>
        <translation>Wofür er gewählt wird</translation>
    </message>
    <message>
        <source>Highest gates</source>
        <translation>Höchste Gates</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>Which places</source>
        <translation>Welche Stellen</translation>
    </message>
    <message>
        <source>Places where it was chosen</source>
        <translation>Stellen, an denen er gewählt wurde</translation>
    </message>
    <message>
        <source>In context</source>
        <translation>Im Kontext</translation>
    </message>
    <message>
        <source>Gate weight</source>
        <translation>Gate-Gewicht</translation>
    </message>
    <message>
        <source>tokens that chose it</source>
        <translation>Tokens, die ihn wählten</translation>
    </message>
    <message>
        <source>Experts it is chosen together with</source>
        <translation>Experten, mit denen er zusammen gewählt wird</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>Experte</translation>
    </message>
    <message>
        <source>of independence</source>
        <translation>× Unabhängigkeit</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>Chosen together with</source>
        <translation>Zusammen gewählt mit</translation>
    </message>
    <message>
        <source>Reading all tokens…</source>
        <translation>Alle Tokens werden gelesen…</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>not shown to hold</source>
        <translation>nicht belegt</translation>
    </message>
    <message>
        <source>too few chats</source>
        <translation>zu wenige Chats</translation>
    </message>
    <message>
        <source>Layer %1, expert %2</source>
        <translation>Schicht %1, Experte %2</translation>
    </message>
    <message>
        <source>share %1</source>
        <translation>Anteil %1</translation>
    </message>
    <message>
        <source>lift %1</source>
        <translation>Lift %1</translation>
    </message>
    <message>
        <source>N %1</source>
        <translation>N %1</translation>
    </message>
    <message>
        <source>mean gate %1</source>
        <translation>mittleres Gate %1</translation>
    </message>
    <message>
        <source>too few tokens to say</source>
        <translation>zu wenige Tokens für eine Aussage</translation>
    </message>
    <message numerus="yes">
        <source>no interval: fewer than %Ln chat(s)</source>
        <translation>
            <numerusform>kein Intervall: weniger als %Ln Chat</numerusform>
            <numerusform>kein Intervall: weniger als %Ln Chats</numerusform>
        </translation>
    </message>
    <message>
        <source>The 95 % interval draws whole chats, because the tokens of one chat are not independent.</source>
        <translation>Das 95-%-Intervall beruht auf Ziehungen ganzer Chats, weil die Tokens eines Chats nicht unabhängig sind.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>low</source>
        <translation>untere Grenze</translation>
    </message>
    <message>
        <source>high</source>
        <translation>obere Grenze</translation>
    </message>
    <message>
        <source>q</source>
        <translation>q</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>Token %1</translation>
    </message>
    <message>
        <source>token %1, q %2</source>
        <translation>Token %1, q %2</translation>
    </message>
    <message>
        <source>The token ids were not recorded.</source>
        <translation>Die Token-IDs wurden nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>No token occurs often enough to be tested: %1 times in %2 chats.</source>
        <translation>Kein Token kommt oft genug vor, um getestet zu werden: %1-mal in %2 Chats.</translation>
    </message>
    <message>
        <source>False discoveries held at 5 % (Benjamini–Hochberg) over %1 tokens tested for this expert; %2 hold, %3 were too rare. Replicates: in both halves of the chats.</source>
        <translation>Falschentdeckungsrate höchstens 5&#xa0;% (Benjamini–Hochberg) über %1 für diesen Experten getestete Tokens; %2 bestätigt, %3 zu selten. Repliziert: in beiden Hälften der Chats.</translation>
    </message>
    <message>
        <source>chosen as</source>
        <translation>gewählt als</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>before</source>
        <translation>davor</translation>
    </message>
    <message>
        <source>after</source>
        <translation>danach</translation>
    </message>
    <message>
        <source>highest gate</source>
        <translation>höchstes Gate</translation>
    </message>
    <message>
        <source>random</source>
        <translation>zufällig</translation>
    </message>
    <message>
        <source>%1, gate %2: %3</source>
        <translation>%1, Gate %2: %3</translation>
    </message>
    <message>
        <source>The texts were not recorded.</source>
        <translation>Die Texte wurden nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>It was never chosen.</source>
        <translation>Er wurde nie gewählt.</translation>
    </message>
    <message>
        <source>The gate weights were not recorded.</source>
        <translation>Die Gate-Gewichte wurden nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>Which choices belong to one token was not recorded.</source>
        <translation>Welche Auswahlen zu einem Token gehören, wurde nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>A token chooses one expert of this layer.</source>
        <translation>Ein Token wählt einen einzigen Experten dieser Schicht.</translation>
    </message>
    <message>
        <source>Nothing is expected often enough to say.</source>
        <translation>Nichts ist oft genug zu erwarten, um etwas zu sagen.</translation>
    </message>
    <message>
        <source>Tokens that chose both, over what independent choices give. Enter shows that expert.</source>
        <translation>Tokens, die beide wählten, im Verhältnis zu dem, was unabhängige Auswahlen ergäben. Enter zeigt diesen Experten.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ExpertsPanel</name>
    <message>
        <source>Experts</source>
        <translation>Experten</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Tokens that are counted</source>
        <translation>Gezählte Tokens</translation>
    </message>
    <message>
        <source>What the colours show</source>
        <translation>Was die Farben zeigen</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>gate mass</source>
        <translation>Gate-Masse</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>Lift</translation>
    </message>
    <message>
        <source>Order of the experts</source>
        <translation>Reihenfolge der Experten</translation>
    </message>
    <message>
        <source>by index</source>
        <translation>nach Index</translation>
    </message>
    <message>
        <source>by load</source>
        <translation>nach Last</translation>
    </message>
    <message>
        <source>by similarity</source>
        <translation>nach Ähnlichkeit</translation>
    </message>
    <message>
        <source>By similarity: experts chosen for the same tokens are next to each other</source>
        <translation>Nach Ähnlichkeit: Für dieselben Tokens gewählte Experten stehen nebeneinander</translation>
    </message>
    <message>
        <source>Reply to compare with</source>
        <translation>Vergleichsantwort</translation>
    </message>
    <message>
        <source>layer %1 ×</source>
        <translation>Schicht %1 ×</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>Show all layers again</source>
        <translation>Wieder alle Schichten anzeigen</translation>
    </message>
    <message>
        <source>Show this layer alone, as bars</source>
        <translation>Nur diese Schicht anzeigen, als Balken</translation>
    </message>
    <message>
        <source>minus answer %1 in its branch</source>
        <translation>minus Antwort %1 in ihrem Zweig</translation>
    </message>
    <message>
        <source>minus reply %1</source>
        <translation>minus Antwort %1</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>Experten</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln token(s) read</source>
        <translation>
            <numerusform>%L1 von %Ln Token gelesen</numerusform>
            <numerusform>%L1 von %Ln Tokens gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) · %1 of %2</source>
        <translation>
            <numerusform>%Ln Token · %1 von %2</numerusform>
            <numerusform>%Ln Tokens · %1 von %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens with routes · experts per token and layer</source>
        <translation>Tokens mit Routen · Experten pro Token und Schicht</translation>
    </message>
    <message>
        <source>Reading the answers of this chat…</source>
        <translation>Antworten dieses Chats werden gelesen…</translation>
    </message>
    <message>
        <source>Which experts were chosen: a row for each expert layer, a column for each expert. It fills in while a Mixture-of-Experts model answers.</source>
        <translation>Welche Experten gewählt wurden: eine Zeile je Expertenschicht, eine Spalte je Experte. Füllt sich, während ein Mixture-of-Experts-Modell antwortet.</translation>
    </message>
    <message>
        <source>No routing is saved with this answer: its model is dense, or it was answered without a trace.</source>
        <translation>Mit dieser Antwort ist kein Routing gespeichert: Das Modell ist dicht, oder die Antwort entstand ohne Trace.</translation>
    </message>
    <message>
        <source>This model is dense: every token uses all of its parameters, so there are no experts to choose.</source>
        <translation>Dieses Modell ist dicht: Jedes Token nutzt alle Parameter, es gibt also keine Experten zu wählen.</translation>
    </message>
    <message>
        <source>The two replies are of models with different layers or experts, so there is no difference to show.</source>
        <translation>Die beiden Antworten stammen von Modellen mit verschiedenen Schichten oder Experten; es gibt daher keinen Unterschied zu zeigen.</translation>
    </message>
    <message>
        <source>The tokens cannot be read: %1</source>
        <translation>Die Tokens können nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Reading the tokens…</source>
        <translation>Tokens werden gelesen…</translation>
    </message>
    <message>
        <source>Waiting for the first token…</source>
        <translation>Warten auf das erste Token…</translation>
    </message>
    <message>
        <source>No routing is saved with these tokens.</source>
        <translation>Mit diesen Tokens ist kein Routing gespeichert.</translation>
    </message>
    <message>
        <source>Select a cell for its figures. Outlined: the experts of the selected token.</source>
        <translation>Wählen Sie eine Zelle aus, um ihre Werte zu sehen. Umrandet: die Experten des ausgewählten Tokens.</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Layer %1, expert %2&lt;/b&gt; · share %3 % (uniform %4 %)</source>
        <translation>&lt;b&gt;Schicht %1, Experte %2&lt;/b&gt; · Anteil %3&#xa0;% (gleichverteilt %4&#xa0;%)</translation>
    </message>
    <message>
        <source>other reply %1 % (N %L2)</source>
        <translation>andere Antwort %1&#xa0;% (N %L2)</translation>
    </message>
    <message>
        <source>N %L1: too few tokens</source>
        <translation>N %L1: zu wenige Tokens</translation>
    </message>
    <message>
        <source>lift &lt;b&gt;%1×&lt;/b&gt; [%2, %3], N %L4</source>
        <translation>Lift &lt;b&gt;%1×&lt;/b&gt; [%2, %3], N %L4</translation>
    </message>
    <message>
        <source>from this chat alone, not replicated</source>
        <translation>nur aus diesem Chat, nicht repliziert</translation>
    </message>
    <message>
        <source>95 % interval, assuming that tokens are independent. Tokens of one chat are not, so the true uncertainty is larger. Hatched: fewer than five choices per expert in the layer, or a difference within 1.96 standard errors. By chance alone, about one cell in twenty exceeds these.</source>
        <translation>95-%-Intervall unter der Annahme, dass Tokens unabhängig sind. Innerhalb eines Chats sind sie es nicht, die wahre Unsicherheit ist also größer. Schraffiert: weniger als fünf Auswahlen pro Experte in der Schicht oder ein Unterschied innerhalb von 1,96 Standardfehlern. Allein durch Zufall liegt etwa jede zwanzigste Zelle darüber.</translation>
    </message>
</context>
<context>
    <name>moire::ui::FirstStart</name>
    <message>
        <source>Arithmetic</source>
        <translation>Rechnen</translation>
    </message>
    <message>
        <source>Logic</source>
        <translation>Logik</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>Sortieren</translation>
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
        <translation>Über sich selbst</translation>
    </message>
    <message>
        <source>&amp;Open a model</source>
        <translation>&amp;Modell öffnen</translation>
    </message>
    <message>
        <source>Ask something</source>
        <translation>Fragen Sie etwas</translation>
    </message>
    <message>
        <source>The model is loading</source>
        <translation>Das Modell wird geladen</translation>
    </message>
    <message>
        <source>No model is open</source>
        <translation>Kein Modell ist geöffnet</translation>
    </message>
    <message>
        <source>While the model answers, the panels on the right show which experts are used for each token and how long it takes. Everything stays on this machine.</source>
        <translation>Während das Modell antwortet, zeigen die Instrumente rechts, welche Experten für jedes Token benutzt werden und wie lange es dauert. Alles bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Moire Tiny is a small model that came with this program. Choose a prompt to read and change it before you send it, or write your own. %1</source>
        <translation>Moire Tiny ist ein kleines Modell, das mit diesem Programm geliefert wird. Wählen Sie einen Prompt, den Sie vor dem Senden lesen und ändern können, oder schreiben Sie einen eigenen. %1</translation>
    </message>
    <message>
        <source>Questions, and the chat before them, are sent to %1.</source>
        <translation>Fragen und der bisherige Chat werden an %1 gesendet.</translation>
    </message>
    <message>
        <source>Open a model to chat with it. %1</source>
        <translation>Öffnen Sie ein Modell, um damit zu chatten. %1</translation>
    </message>
    <message>
        <source>Fits in the memory of this machine: %1 (%2).</source>
        <translation>Passt in den Speicher dieses Rechners: %1 (%2).</translation>
    </message>
    <message>
        <source>GGUF models of up to about %1 fit in the memory of this machine.</source>
        <translation>GGUF-Modelle bis etwa %1 passen in den Speicher dieses Rechners.</translation>
    </message>
    <message>
        <source>Models are GGUF files. The models page shows which ones fit on this machine.</source>
        <translation>Modelle sind GGUF-Dateien. Die Modellseite zeigt, welche auf diesen Rechner passen.</translation>
    </message>
</context>
<context>
    <name>moire::ui::FoldersBlock</name>
    <message>
        <source>“%1” is no longer watched; its files are untouched.</source>
        <translation>„%1“ wird nicht mehr beobachtet; die Dateien bleiben unberührt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>Kein Ordner wird beobachtet.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>moire::ui::FormatBar</name>
    <message>
        <source>Chat format</source>
        <translation>Chatformat</translation>
    </message>
    <message>
        <source>Use another chat &amp;format until another model is opened:</source>
        <translation>Bis ein anderes Modell geöffnet wird, ein anderes Chat&amp;format verwenden:</translation>
    </message>
    <message>
        <source>&amp;Answer with this format</source>
        <translation>Mit diesem Format &amp;antworten</translation>
    </message>
</context>
<context>
    <name>moire::ui::GroupSamplingView</name>
    <message>
        <source>Experts of better answers</source>
        <translation>Experten besserer Antworten</translation>
    </message>
    <message>
        <source>Which experts better answers used more, once answers of a group have different rewards.</source>
        <translation>Welche Experten bessere Antworten mehr nutzten, sobald Antworten einer Gruppe verschiedene Belohnungen haben.</translation>
    </message>
    <message>
        <source>share per advantage</source>
        <translation>Anteil pro Vorteil</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Belohnung</translation>
    </message>
    <message>
        <source>Reward beside it</source>
        <translation>Belohnung daneben</translation>
    </message>
    <message>
        <source>beside</source>
        <translation>daneben</translation>
    </message>
    <message>
        <source>Rewards by variant</source>
        <translation>Belohnungen nach Variante</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>reward</source>
        <translation>Belohnung</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>mean length, tokens</source>
        <translation>mittlere Länge, Tokens</translation>
    </message>
    <message>
        <source>groups that teach nothing</source>
        <translation>Gruppen ohne Lernsignal</translation>
    </message>
    <message>
        <source>Reward by group</source>
        <translation>Belohnung nach Gruppe</translation>
    </message>
    <message>
        <source>The mean reward of the answers to each prompt, once they are there.</source>
        <translation>Die mittlere Belohnung der Antworten auf jeden Prompt, sobald sie da sind.</translation>
    </message>
    <message>
        <source>Length by group</source>
        <translation>Länge nach Gruppe</translation>
    </message>
    <message>
        <source>The mean length of the answers to each prompt, once they are there.</source>
        <translation>Die mittlere Länge der Antworten auf jeden Prompt, sobald sie da sind.</translation>
    </message>
    <message>
        <source>Answers of one group</source>
        <translation>Antworten einer Gruppe</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>advantage</source>
        <translation>Vorteil</translation>
    </message>
    <message>
        <source>ranks</source>
        <translation>Ränge</translation>
    </message>
    <message>
        <source>weight of a token</source>
        <translation>Gewicht eines Tokens</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Weight by token</source>
        <translation>Gewicht nach Token</translation>
    </message>
    <message>
        <source>What the clipped objective weighs each token with, for an answer of the baseline that is in a group.</source>
        <translation>Womit die geclippte Zielfunktion jedes Token gewichtet, für eine Antwort der Baseline, die in einer Gruppe ist.</translation>
    </message>
    <message>
        <source>prompt %1</source>
        <translation>Prompt %1</translation>
    </message>
    <message>
        <source>This prompt has no group: it needs two answers with a reward. Choose another one in the pictures.</source>
        <translation>Zu diesem Prompt gibt es keine Gruppe: Nötig sind zwei Antworten mit einer Belohnung. Wählen Sie in den Diagrammen einen anderen.</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Seed %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::GroupsView</name>
    <message>
        <source>Filter chats</source>
        <translation>Chats filtern</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>To A</source>
        <translation>Zu A</translation>
    </message>
    <message>
        <source>To B</source>
        <translation>Zu B</translation>
    </message>
    <message>
        <source>To neither</source>
        <translation>Zu keiner</translation>
    </message>
    <message>
        <source>The selected chats; key %1 in the list</source>
        <translation>Die ausgewählten Chats; Taste %1 in der Liste</translation>
    </message>
    <message>
        <source>folder to A</source>
        <translation>Ordner zu A</translation>
    </message>
    <message>
        <source>folder to B</source>
        <translation>Ordner zu B</translation>
    </message>
    <message>
        <source>Lists of prompts…</source>
        <translation>Prompt-Listen…</translation>
    </message>
    <message>
        <source>Two lists of prompts that the open model reads, instead of chats</source>
        <translation>Zwei Prompt-Listen, die das geöffnete Modell liest, statt Chats</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>No folders</source>
        <translation>Keine Ordner</translation>
    </message>
    <message>
        <source>Sequence %1</source>
        <translation>Sequenz %1</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
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
        <translation>in keiner Gruppe</translation>
    </message>
    <message>
        <source>A: %1 · B: %2</source>
        <translation>A: %1 · B: %2</translation>
    </message>
    <message>
        <source>Differences of the groups</source>
        <translation>Unterschiede der Gruppen</translation>
    </message>
    <message>
        <source>Give two groups of chats, then compare. Above 0: B uses the expert more.</source>
        <translation>Bilden Sie zwei Gruppen von Chats und vergleichen Sie sie. Über 0: B nutzt den Experten mehr.</translation>
    </message>
    <message>
        <source>Experts that differ</source>
        <translation>Experten, die sich unterscheiden</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>Experte</translation>
    </message>
    <message>
        <source>share A</source>
        <translation>Anteil A</translation>
    </message>
    <message>
        <source>share B</source>
        <translation>Anteil B</translation>
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
        <translation>Vorgabe erstellen</translation>
    </message>
    <message>
        <source>p %1</source>
        <translation>p %1</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>low</source>
        <translation>untere Grenze</translation>
    </message>
    <message>
        <source>high</source>
        <translation>obere Grenze</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>Exchanging the labels of whole prompts…</source>
        <translation>Zuordnungen ganzer Prompts werden vertauscht…</translation>
    </message>
    <message>
        <source>Exchanging the labels of whole chats…</source>
        <translation>Zuordnungen ganzer Chats werden vertauscht…</translation>
    </message>
    <message>
        <source>Do two groups of chats use other experts? Put chats into A and B. Nothing is called a topic: what is shown is which experts differ, and by how much.</source>
        <translation>Nutzen zwei Gruppen von Chats verschiedene Experten? Ordnen Sie Chats A und B zu. Nichts wird als Thema bezeichnet: Gezeigt wird, welche Experten sich unterscheiden und wie stark.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) differ</source>
        <translation>
            <numerusform>%Ln Experte unterscheidet sich</numerusform>
            <numerusform>%Ln Experten unterscheiden sich</numerusform>
        </translation>
    </message>
    <message>
        <source>false discoveries held at 5 % over %1 tested, %2 too rare (Benjamini–Hochberg)</source>
        <translation>Falschentdeckungsrate höchstens 5&#xa0;% über %1 getestete, %2 zu selten (Benjamini–Hochberg)</translation>
    </message>
    <message>
        <source>null: all %1 arrangements of the labels of whole prompts</source>
        <translation>Nullverteilung: alle %1 Zuordnungen ganzer Prompts</translation>
    </message>
    <message>
        <source>null: %1 arrangements of the labels of whole prompts</source>
        <translation>Nullverteilung: %1 Zuordnungen ganzer Prompts</translation>
    </message>
    <message>
        <source>null: all %1 arrangements of the labels of whole chats</source>
        <translation>Nullverteilung: alle %1 Zuordnungen ganzer Chats</translation>
    </message>
    <message>
        <source>null: %1 arrangements of the labels of whole chats</source>
        <translation>Nullverteilung: %1 Zuordnungen ganzer Chats</translation>
    </message>
    <message>
        <source>with so few in each group, a single expert cannot be shown to differ: the smallest p there is is %1</source>
        <translation>bei so wenigen je Gruppe lässt sich für keinen einzelnen Experten ein Unterschied nachweisen: Das kleinste mögliche p ist %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) that B uses more</source>
        <translation>
            <numerusform>%Ln Experte, den B mehr nutzt</numerusform>
            <numerusform>%Ln Experten, die B mehr nutzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) that A uses more</source>
        <translation>
            <numerusform>%Ln Experte, den A mehr nutzt</numerusform>
            <numerusform>%Ln Experten, die A mehr nutzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch off: %1</source>
        <translation>Abschalten: %1</translation>
    </message>
    <message>
        <source>Mute: %1</source>
        <translation>Stummschalten: %1</translation>
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
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
</context>
<context>
    <name>moire::ui::HealthPanel</name>
    <message>
        <source>repetition</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>entropy spike</source>
        <translation>Entropiespitze</translation>
    </message>
    <message>
        <source>entropy collapse</source>
        <translation>Entropiekollaps</translation>
    </message>
    <message>
        <source>routing collapse</source>
        <translation>Routing-Kollaps</translation>
    </message>
    <message>
        <source>stall</source>
        <translation>Stockung</translation>
    </message>
    <message>
        <source>value that is not finite</source>
        <translation>nicht endlicher Wert</translation>
    </message>
    <message>
        <source>reasoning that does not end</source>
        <translation>endloser Gedankengang</translation>
    </message>
    <message>
        <source>The last tokens are copies of each other.</source>
        <translation>Die letzten Tokens wiederholen einander.</translation>
    </message>
    <message>
        <source>The model is suddenly much less sure than in the tokens before.</source>
        <translation>Das Modell ist plötzlich viel unsicherer als bei den Tokens davor.</translation>
    </message>
    <message>
        <source>The model has been sure of every token for a long time.</source>
        <translation>Das Modell ist sich seit Langem jedes Tokens sicher.</translation>
    </message>
    <message>
        <source>Most layers choose nearly the same experts for every token.</source>
        <translation>Die meisten Schichten wählen für jedes Token fast dieselben Experten.</translation>
    </message>
    <message>
        <source>The token took far longer than those before.</source>
        <translation>Das Token dauerte weit länger als die davor.</translation>
    </message>
    <message>
        <source>A probability, an entropy or a gate weight is not a finite number.</source>
        <translation>Eine Wahrscheinlichkeit, eine Entropie oder ein Gate-Gewicht ist keine endliche Zahl.</translation>
    </message>
    <message>
        <source>The reasoning is very long, or has used most of the answer&apos;s tokens.</source>
        <translation>Der Gedankengang ist sehr lang oder hat die meisten Tokens der Antwort verbraucht.</translation>
    </message>
    <message>
        <source>False alarms on ordinary text, %1: %2 per million tokens [%3, %4], N %L5</source>
        <translation>Fehlalarme bei gewöhnlichem Text, %1: %2 pro Million Tokens [%3, %4], N %L5</translation>
    </message>
    <message>
        <source>False alarms on ordinary text: not measured.</source>
        <translation>Fehlalarme bei gewöhnlichem Text: nicht gemessen.</translation>
    </message>
    <message>
        <source>Entropy of the experts&apos; shares by layer, and the entropy expected by chance for this many tokens</source>
        <translation>Entropie der Expertenanteile je Schicht und die bei so vielen Tokens durch Zufall erwartete Entropie</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Use of the experts</source>
        <translation>Nutzung der Experten</translation>
    </message>
    <message>
        <source>Entropy of the experts&apos; shares by layer</source>
        <translation>Entropie der Expertenanteile je Schicht</translation>
    </message>
    <message>
        <source>Anomalies</source>
        <translation>Anomalien</translation>
    </message>
    <message>
        <source>Anomalies that stop an answer</source>
        <translation>Anomalien, die eine Antwort stoppen</translation>
    </message>
    <message>
        <source>stop the answer at…</source>
        <translation>Antwort stoppen bei…</translation>
    </message>
    <message numerus="yes">
        <source>stops at %Ln anomalies</source>
        <translation>
            <numerusform>stoppt bei %Ln Anomalie</numerusform>
            <numerusform>stoppt bei %Ln Anomalien</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer was stopped because of an anomaly: %1</source>
        <translation>Die Antwort wurde wegen einer Anomalie gestoppt: %1</translation>
    </message>
    <message>
        <source>anomaly</source>
        <translation>Anomalie</translation>
    </message>
    <message>
        <source>first token</source>
        <translation>erstes Token</translation>
    </message>
    <message>
        <source>last token</source>
        <translation>letztes Token</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>entropy by layer</source>
        <translation>Entropie je Schicht</translation>
    </message>
    <message>
        <source>health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>anomalies</source>
        <translation>Anomalien</translation>
    </message>
    <message numerus="yes">
        <source>this reply · %Ln token(s)</source>
        <translation>
            <numerusform>diese Antwort · %Ln Token</numerusform>
            <numerusform>diese Antwort · %Ln Tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>This answer was saved without token records.</source>
        <translation>Diese Antwort wurde ohne Token-Aufzeichnung gespeichert.</translation>
    </message>
    <message>
        <source>How evenly the router uses the experts, compared with chance, and anomalies found while a model answers: loops, stalls, entropy spikes, routing collapse.</source>
        <translation>Wie gleichmäßig der Router die Experten nutzt, verglichen mit dem Zufall, und Anomalien während einer Antwort: Schleifen, Stockungen, Entropiespitzen, Routing-Kollaps.</translation>
    </message>
    <message>
        <source>router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>nicht verfügbar</translation>
    </message>
    <message>
        <source>because the model is dense</source>
        <translation>weil das Modell dicht ist</translation>
    </message>
    <message>
        <source>because no routing is saved with this answer</source>
        <translation>weil mit dieser Antwort kein Routing gespeichert ist</translation>
    </message>
    <message>
        <source>too few tokens</source>
        <translation>zu wenige Tokens</translation>
    </message>
    <message>
        <source>router entropy</source>
        <translation>Router-Entropie</translation>
    </message>
    <message>
        <source>%1 of %2 nats</source>
        <translation>%1 von %2 Nats</translation>
    </message>
    <message>
        <source>Of the experts&apos; shares, mean over the layers; at most the logarithm of their number</source>
        <translation>Der Expertenanteile, Mittel über die Schichten; höchstens der Logarithmus ihrer Anzahl</translation>
    </message>
    <message>
        <source>load, max over mean</source>
        <translation>Last, Maximum zu Mittel</translation>
    </message>
    <message>
        <source>Share of the most used expert over the mean share, in the most uneven layer</source>
        <translation>Anteil des meistgenutzten Experten im Verhältnis zum mittleren Anteil, in der ungleichmäßigsten Schicht</translation>
    </message>
    <message>
        <source>experts used</source>
        <translation>benutzte Experten</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
    <message>
        <source>by chance %1 ± %2</source>
        <translation>durch Zufall %1 ± %2</translation>
    </message>
    <message>
        <source>Experts chosen at least once, and the number expected by chance for this many tokens</source>
        <translation>Mindestens einmal gewählte Experten und die bei so vielen Tokens durch Zufall erwartete Anzahl</translation>
    </message>
    <message>
        <source>near ties (margin &lt; 0.01)</source>
        <translation>Beinahe-Gleichstände (Abstand &lt; 0,01)</translation>
    </message>
    <message>
        <source>N %L1</source>
        <translation>N %L1</translation>
    </message>
    <message>
        <source>Choices that the router nearly made otherwise, of all layers and tokens</source>
        <translation>Auswahlen, die der Router beinahe anders getroffen hätte, über alle Schichten und Tokens</translation>
    </message>
    <message>
        <source>near ties</source>
        <translation>Beinahe-Gleichstände</translation>
    </message>
    <message>
        <source>because the scores of experts that were not chosen are not recorded</source>
        <translation>weil die Bewertungen nicht gewählter Experten nicht aufgezeichnet sind</translation>
    </message>
    <message>
        <source>non-finite values</source>
        <translation>nicht endliche Werte</translation>
    </message>
    <message>
        <source>this reply</source>
        <translation>diese Antwort</translation>
    </message>
    <message>
        <source>expected by chance</source>
        <translation>durch Zufall erwartet</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>entropy, nats</source>
        <translation>Entropie, Nats</translation>
    </message>
    <message>
        <source>repetition: “%1”</source>
        <translation>Wiederholung: „%1“</translation>
    </message>
    <message>
        <source>entropy spike: %1 nats above the tokens before</source>
        <translation>Entropiespitze: %1 Nats über den Tokens davor</translation>
    </message>
    <message>
        <source>entropy collapse: %1 nats on average</source>
        <translation>Entropiekollaps: im Mittel %1 Nats</translation>
    </message>
    <message>
        <source>routing collapse: in %1 of the layers</source>
        <translation>Routing-Kollaps: in %1 der Schichten</translation>
    </message>
    <message>
        <source>stall: %1, %2</source>
        <comment>a time, and what the token waited for</comment>
        <translation>Stockung: %1, %2</translation>
    </message>
    <message>
        <source>a value is not finite</source>
        <translation>ein Wert ist nicht endlich</translation>
    </message>
    <message>
        <source>the reasoning does not end</source>
        <translation>der Gedankengang endet nicht</translation>
    </message>
    <message>
        <source>%1 · token %2</source>
        <translation>%1 · Token %2</translation>
    </message>
    <message>
        <source>None so far</source>
        <translation>Bisher keine</translation>
    </message>
    <message>
        <source>None found</source>
        <translation>Keine gefunden</translation>
    </message>
</context>
<context>
    <name>moire::ui::InspectorHead</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>The file has been deleted, moved or renamed. The model can be used until it is unloaded.</source>
        <translation>Die Datei wurde gelöscht, verschoben oder umbenannt. Das Modell ist nutzbar, bis es entladen wird.</translation>
    </message>
    <message>
        <source>The file has been deleted, moved or renamed.</source>
        <translation>Die Datei wurde gelöscht, verschoben oder umbenannt.</translation>
    </message>
    <message>
        <source>SHA-256 not computed</source>
        <translation>SHA-256 nicht berechnet</translation>
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
        <translation>gelesen, ohne etwas auszuführen</translation>
    </message>
    <message>
        <source>The file is hashed after the model&apos;s first answer.</source>
        <translation>Der Hash der Datei wird nach der ersten Antwort des Modells berechnet.</translation>
    </message>
    <message>
        <source>Another model is being loaded.</source>
        <translation>Ein anderes Modell wird geladen.</translation>
    </message>
    <message>
        <source>Unload</source>
        <translation>Entladen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Cancels loading the other model.</source>
        <translation>Bricht das Laden des anderen Modells ab.</translation>
    </message>
    <message>
        <source>The file no longer exists.</source>
        <translation>Die Datei existiert nicht mehr.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This model cannot be run.</source>
        <translation>Dieses Modell kann nicht ausgeführt werden.</translation>
    </message>
</context>
<context>
    <name>moire::ui::InstrumentLayout</name>
    <message>
        <source>&amp;Sections</source>
        <translation>&amp;Bereiche</translation>
    </message>
    <message>
        <source>In a &amp;window of its own</source>
        <translation>In eigenem &amp;Fenster</translation>
    </message>
</context>
<context>
    <name>moire::ui::InstrumentPanel</name>
    <message>
        <source>Save as picture or data</source>
        <translation>Als Bild oder Daten speichern</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>PNG image…</source>
        <translation>PNG-Bild…</translation>
    </message>
    <message>
        <source>SVG drawing…</source>
        <translation>SVG-Zeichnung…</translation>
    </message>
    <message>
        <source>CSV table…</source>
        <translation>CSV-Tabelle…</translation>
    </message>
    <message>
        <source>NumPy array…</source>
        <translation>NumPy-Array…</translation>
    </message>
    <message>
        <source>Nothing to save yet</source>
        <translation>Noch nichts zu speichern</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>Embedding</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>Experten</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>dicht</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>sampling</source>
        <translation>Sampling</translation>
    </message>
    <message>
        <source>in %1, cause not known</source>
        <translation>in: %1, Ursache unbekannt</translation>
    </message>
    <message>
        <source>cause not known</source>
        <translation>Ursache unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>an expert was not in memory: %Ln page fault(s)</source>
        <translation>
            <numerusform>ein Experte war nicht im Speicher: %Ln Seitenfehler</numerusform>
            <numerusform>ein Experte war nicht im Speicher: %Ln Seitenfehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page fault(s)</source>
        <translation>
            <numerusform>%Ln Seitenfehler</numerusform>
            <numerusform>%Ln Seitenfehler</numerusform>
        </translation>
    </message>
    <message>
        <source>the database was writing for %1</source>
        <translation>die Datenbank schrieb %1 lang</translation>
    </message>
    <message>
        <source>%1, ms</source>
        <translation>%1, ms</translation>
    </message>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>Gedankengang</translation>
    </message>
    <message>
        <source>log-probability, nats</source>
        <translation>Log-Wahrscheinlichkeit, Nats</translation>
    </message>
    <message>
        <source>entropy, nats</source>
        <translation>Entropie, Nats</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message numerus="yes">
        <source>prefill of another program&apos;s request: %Ln token(s)</source>
        <translation>
            <numerusform>Prefill der Anfrage eines anderen Programms: %Ln Token</numerusform>
            <numerusform>Prefill der Anfrage eines anderen Programms: %Ln Tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>another program&apos;s request was being answered</source>
        <translation>die Anfrage eines anderen Programms wurde gerade beantwortet</translation>
    </message>
</context>
<context>
    <name>moire::ui::InstrumentPlace</name>
    <message>
        <source>%1 is in a window of its own.</source>
        <translation>%1 ist in einem eigenen Fenster.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
</context>
<context>
    <name>moire::ui::InstrumentsPanel</name>
    <message>
        <source>Reasoning</source>
        <translation>Gedankengang</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Replay</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Linse</translation>
    </message>
    <message>
        <source>All instruments are closed. The Instruments menu opens them.</source>
        <translation>Alle Instrumente sind geschlossen. Das Menü „Instrumente“ öffnet sie.</translation>
    </message>
    <message>
        <source>Other instruments</source>
        <translation>Weitere Instrumente</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Experten</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>In a window of its own, or back</source>
        <translation>In eigenem Fenster oder zurück</translation>
    </message>
    <message>
        <source>%1 in a window of its own, or back</source>
        <translation>%1 in eigenem Fenster oder zurück</translation>
    </message>
    <message>
        <source>Instrument in a window of its own, or back</source>
        <translation>Instrument in eigenem Fenster oder zurück</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>&amp;Next token</source>
        <translation>&amp;Nächstes Token</translation>
    </message>
    <message>
        <source>&amp;Previous token</source>
        <translation>&amp;Vorheriges Token</translation>
    </message>
    <message>
        <source>Stop &amp;thinking now</source>
        <translation>&amp;Denken jetzt beenden</translation>
    </message>
    <message>
        <source>&amp;Reasoning</source>
        <translation>&amp;Gedankengang</translation>
    </message>
    <message>
        <source>&amp;Latency</source>
        <translation>&amp;Latenz</translation>
    </message>
    <message>
        <source>&amp;Health</source>
        <translation>&amp;Zustand</translation>
    </message>
    <message>
        <source>&amp;Cost</source>
        <translation>&amp;Kosten</translation>
    </message>
    <message>
        <source>Repla&amp;y</source>
        <translation>&amp;Replay</translation>
    </message>
    <message>
        <source>L&amp;ens</source>
        <translation>L&amp;inse</translation>
    </message>
    <message>
        <source>This instrument in its own win&amp;dow, or back</source>
        <translation>Dieses In&amp;strument in eigenem Fenster oder zurück</translation>
    </message>
</context>
<context>
    <name>moire::ui::LatencyPanel</name>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Milliseconds of every token</source>
        <translation>Millisekunden jedes Tokens</translation>
    </message>
    <message>
        <source>other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>How long every token took, by stage. Bars appear while a model answers.</source>
        <translation>Wie lange jedes Token dauerte, nach Phasen. Balken erscheinen, während ein Modell antwortet.</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>This answer was saved without token records.</source>
        <translation>Diese Antwort wurde ohne Token-Aufzeichnung gespeichert.</translation>
    </message>
    <message>
        <source>Reading the tokens…</source>
        <translation>Tokens werden gelesen…</translation>
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
        <translation>davon %1 vor dem Prompt</translation>
    </message>
    <message>
        <source>N %L1</source>
        <translation>N %L1</translation>
    </message>
    <message>
        <source>Percentiles and speed are of the tokens after the first</source>
        <translation>Perzentile und Tempo gelten für die Tokens nach dem ersten</translation>
    </message>
    <message>
        <source>waited %1 for a model to load</source>
        <translation>%1 auf das Laden eines Modells gewartet</translation>
    </message>
    <message>
        <source>waited %1 for other answers</source>
        <translation>%1 auf andere Antworten gewartet</translation>
    </message>
    <message>
        <source>waited %1 for work in the background</source>
        <translation>%1 auf Hintergrundarbeiten gewartet</translation>
    </message>
    <message>
        <source>waited %1: %2</source>
        <translation>%1 gewartet: %2</translation>
    </message>
    <message>
        <source>of it server %1, network %2</source>
        <translation>davon Server %1, Netzwerk %2</translation>
    </message>
</context>
<context>
    <name>moire::ui::LensModel</name>
    <message>
        <source>id %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>expert %1</source>
        <translation>Experte %1</translation>
    </message>
    <message>
        <source>shared experts</source>
        <translation>gemeinsame Experten</translation>
    </message>
    <message>
        <source>dense part</source>
        <translation>dichter Teil</translation>
    </message>
    <message>
        <source>%1, probability %2</source>
        <translation>%1, Wahrscheinlichkeit %2</translation>
    </message>
    <message>
        <source>%1: probability %2, logit %3</source>
        <translation>%1: Wahrscheinlichkeit %2, Logit %3</translation>
    </message>
    <message>
        <source>%1: probability %2, rank %L3</source>
        <translation>%1: Wahrscheinlichkeit %2, Rang %L3</translation>
    </message>
    <message>
        <source>%1 “%2” %3</source>
        <comment>an expert, a token, and what the expert adds to its logit</comment>
        <translation>%1 „%2“ %3</translation>
    </message>
    <message>
        <source>Probability of the token that followed, as if the model ended after this layer</source>
        <translation>Wahrscheinlichkeit des Tokens, das folgte, als ob das Modell nach dieser Schicht endete</translation>
    </message>
    <message>
        <source>Each expert with the shown token whose logit it changes most</source>
        <translation>Jeder Experte mit dem angezeigten Token, dessen Logit er am stärksten ändert</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>stream says</source>
        <translation>Stream sagt</translation>
    </message>
    <message>
        <source>this token</source>
        <translation>dieses Token</translation>
    </message>
    <message>
        <source>its experts add</source>
        <translation>Experten addieren</translation>
    </message>
    <message>
        <source>then</source>
        <translation>dann</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>Logit</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>adds to the logit</source>
        <translation>Beitrag zum Logit</translation>
    </message>
</context>
<context>
    <name>moire::ui::LensPanel</name>
    <message>
        <source>Lens</source>
        <translation>Linse</translation>
    </message>
    <message>
        <source>Layers, and the tokens that the stream stands for</source>
        <translation>Schichten und die Tokens, für die der Stream steht</translation>
    </message>
    <message>
        <source>What the parts of the layer add to the logits</source>
        <translation>Was die Teile der Schicht zu den Logits beitragen</translation>
    </message>
    <message>
        <source>lens</source>
        <translation>Linse</translation>
    </message>
    <message>
        <source>lens by part</source>
        <translation>Linse nach Teilen</translation>
    </message>
    <message>
        <source>The lens reads the residual stream after every layer as if the model ended there. Ask something first.</source>
        <translation>Die Linse liest den Residual-Stream nach jeder Schicht, als ob das Modell dort endete. Fragen Sie zuerst etwas.</translation>
    </message>
    <message>
        <source>Wait for the end of the answer.</source>
        <translation>Warten Sie das Ende der Antwort ab.</translation>
    </message>
    <message>
        <source>Click a word of the answer to see, layer by layer, which tokens the residual stream stood for before it, and what each chosen expert added.</source>
        <translation>Klicken Sie auf ein Wort der Antwort, um Schicht für Schicht zu sehen, für welche Tokens der Residual-Stream davor stand und was jeder gewählte Experte beitrug.</translation>
    </message>
    <message>
        <source>Open the model that gave this answer: the lens evaluates it again.</source>
        <translation>Öffnen Sie das Modell, das diese Antwort gab: Die Linse wertet sie erneut aus.</translation>
    </message>
    <message numerus="yes">
        <source>Which tokens did each layer stand for before “%1”, and what did each chosen expert add? This evaluates %Ln token(s) again. It is available on every backend; this model runs on %2.</source>
        <translation>
            <numerusform>Für welche Tokens stand jede Schicht vor „%1“, und was trug jeder gewählte Experte bei? Dazu wird %Ln Token erneut ausgewertet. Das geht auf jedem Backend; dieses Modell läuft auf %2.</numerusform>
            <numerusform>Für welche Tokens stand jede Schicht vor „%1“, und was trug jeder gewählte Experte bei? Dazu werden %Ln Tokens erneut ausgewertet. Das geht auf jedem Backend; dieses Modell läuft auf %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>Read layers</source>
        <translation>Schichten lesen</translation>
    </message>
    <message>
        <source>Evaluating the answer up to the token: %1</source>
        <translation>Antwort wird bis zum Token ausgewertet: %1</translation>
    </message>
    <message>
        <source>Experts here are those that led to this token; the Token panel shows those that read it.</source>
        <translation>Hier stehen die Experten, die zu diesem Token führten; das Instrument „Token“ zeigt die, die es lesen.</translation>
    </message>
    <message>
        <source>The layers were not read. %1</source>
        <translation>Die Schichten wurden nicht gelesen. %1</translation>
    </message>
    <message>
        <source>token “%1” · position %L2</source>
        <translation>Token „%1“ · Position %L2</translation>
    </message>
    <message>
        <source>Layer %1: added to the logits</source>
        <translation>Schicht %1: Beitrag zu den Logits</translation>
    </message>
    <message>
        <source>part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>Gate</translation>
    </message>
</context>
<context>
    <name>moire::ui::MainWindow</name>
    <message>
        <source>%1, from an experiment</source>
        <translation>%1, aus einem Experiment</translation>
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
        <translation>Experimente</translation>
    </message>
    <message>
        <source>Atlas</source>
        <translation>Atlas</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The open model cannot use these experts: %1</source>
        <translation>Das geöffnete Modell kann diese Experten nicht verwenden: %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::MapView</name>
    <message>
        <source>Map of experts</source>
        <translation>Karte der Experten</translation>
    </message>
    <message>
        <source>Layers down, experts across. Bright: chosen more often. Hatched: too few tokens to say.</source>
        <translation>Schichten nach unten, Experten nach rechts. Hell: öfter gewählt. Schraffiert: zu wenige Tokens für eine Aussage.</translation>
    </message>
    <message>
        <source>Balance by layer</source>
        <translation>Lastverteilung je Schicht</translation>
    </message>
    <message>
        <source>max / mean</source>
        <translation>Max / Mittel</translation>
    </message>
    <message>
        <source>Share of the layer&apos;s most used expert over the mean share. 1: all are used alike.</source>
        <translation>Anteil des meistgenutzten Experten der Schicht im Verhältnis zum mittleren Anteil. 1: alle gleich genutzt.</translation>
    </message>
    <message>
        <source>Layer to next layer</source>
        <translation>Von Schicht zu Schicht</translation>
    </message>
    <message>
        <source>Reuse by the next token</source>
        <translation>Wiederverwendung beim nächsten Token</translation>
    </message>
    <message>
        <source>band: chance</source>
        <translation>Band: Zufall</translation>
    </message>
    <message>
        <source>Share of a token&apos;s experts that the token before it chose too. The band is k / experts, what random routing gives.</source>
        <translation>Anteil der Experten eines Tokens, die auch das Token davor wählte. Das Band ist k / Experten, was zufälliges Routing ergibt.</translation>
    </message>
    <message>
        <source>Cache curve</source>
        <translation>Cache-Kurve</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>gate mass</source>
        <translation>Gate-Masse</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>Lift</translation>
    </message>
    <message>
        <source>coverage: %1 of %2 chosen at least once</source>
        <translation>Abdeckung: %1 von %2 mindestens einmal gewählt</translation>
    </message>
    <message>
        <source>%1 · by chance %2</source>
        <translation>%1 · durch Zufall %2</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>reuse</source>
        <translation>Wiederverwendung</translation>
    </message>
    <message>
        <source>experts kept</source>
        <translation>gehaltene Experten</translation>
    </message>
    <message>
        <source>hit rate</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>least recently used</source>
        <translation>ältester Zugriff (LRU)</translation>
    </message>
    <message>
        <source>most used</source>
        <translation>meistgenutzt</translation>
    </message>
    <message>
        <source>random routing</source>
        <translation>zufälliges Routing</translation>
    </message>
    <message numerus="yes">
        <source>90 % with %Ln expert(s) kept</source>
        <translation>
            <numerusform>90&#xa0;% mit %Ln gehaltenem Experten</numerusform>
            <numerusform>90&#xa0;% mit %Ln gehaltenen Experten</numerusform>
        </translation>
    </message>
    <message>
        <source>90 % is not reached</source>
        <translation>90&#xa0;% werden nicht erreicht</translation>
    </message>
    <message>
        <source>How often an expert would be in memory if that many of each layer were kept, from this routing. Each answer begins with nothing kept. Most used: the experts that these same answers use most, so this is what a fixed set could reach at best.</source>
        <translation>Wie oft ein Experte nach diesem Routing im Speicher wäre, wenn so viele je Schicht gehalten würden. Jede Antwort beginnt ohne gehaltene Experten. Meistgenutzt: die Experten, die eben diese Antworten am meisten nutzen; mehr kann eine feste Menge also nicht erreichen.</translation>
    </message>
    <message>
        <source>The order of the tokens was not recorded, so this is not known.</source>
        <translation>Die Reihenfolge der Tokens wurde nicht aufgezeichnet, daher ist dies unbekannt.</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Noch nichts anzuzeigen.</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Reading all tokens…</source>
        <translation>Alle Tokens werden gelesen…</translation>
    </message>
    <message>
        <source>Too many experts per layer: their pairs do not fit into 1 GiB.</source>
        <translation>Zu viele Experten pro Schicht: Die Paare passen nicht in 1 GiB.</translation>
    </message>
    <message>
        <source>The model has one expert layer.</source>
        <translation>Das Modell hat eine Expertenschicht.</translation>
    </message>
    <message numerus="yes">
        <source>bits · band: %Ln token(s) apart</source>
        <translation>
            <numerusform>Bits · Band: %Ln Token Abstand</numerusform>
            <numerusform>Bits · Band: %Ln Tokens Abstand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mutual information: how much the experts of a layer tell about those that the same token chooses in the next layer. The band is the same between tokens that are %Ln token(s) apart, which is what layers share only because answers differ.</source>
        <translation>
            <numerusform>Transinformation: wie viel die Experten einer Schicht über die verraten, die dasselbe Token in der nächsten Schicht wählt. Das Band ist das Gleiche zwischen Tokens mit %Ln Token Abstand, also das, was Schichten nur deshalb teilen, weil Antworten verschieden sind.</numerusform>
            <numerusform>Transinformation: wie viel die Experten einer Schicht über die verraten, die dasselbe Token in der nächsten Schicht wählt. Das Band ist das Gleiche zwischen Tokens mit %Ln Tokens Abstand, also das, was Schichten nur deshalb teilen, weil Antworten verschieden sind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::MessageActions</name>
    <message>
        <source>Cop&amp;y message</source>
        <translation>Nachricht kop&amp;ieren</translation>
    </message>
    <message>
        <source>Copy message as Markdown</source>
        <translation>Nachricht als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy message with reasoning</source>
        <translation>Nachricht mit Gedankengang kopieren</translation>
    </message>
    <message>
        <source>Undo deleting messages</source>
        <translation>Löschen von Nachrichten rückgängig machen</translation>
    </message>
    <message>
        <source>S&amp;top answer</source>
        <translation>Antwort sto&amp;ppen</translation>
    </message>
    <message>
        <source>Edit messa&amp;ge</source>
        <translation>Nachricht &amp;bearbeiten</translation>
    </message>
    <message>
        <source>Regener&amp;ate answer</source>
        <translation>Antwort neu gene&amp;rieren</translation>
    </message>
    <message>
        <source>Regenerate &amp;with</source>
        <translation>Neu generieren &amp;mit</translation>
    </message>
    <message>
        <source>Continue answer</source>
        <translation>Antwort fortsetzen</translation>
    </message>
    <message>
        <source>Pre&amp;vious version</source>
        <translation>Vorherige F&amp;assung</translation>
    </message>
    <message>
        <source>Ne&amp;xt version</source>
        <translation>Nä&amp;chste Fassung</translation>
    </message>
    <message>
        <source>Open as new chat</source>
        <translation>Als neuen Chat öffnen</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Message details…</source>
        <translation>Details zur Nachricht…</translation>
    </message>
    <message>
        <source>De&amp;lete message and what follows</source>
        <translation>Nachricht und Fo&amp;lgendes löschen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Neu generieren</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>No message is chosen.</source>
        <translation>Keine Nachricht ist ausgewählt.</translation>
    </message>
    <message>
        <source>Only answers have reasoning.</source>
        <translation>Nur Antworten haben einen Gedankengang.</translation>
    </message>
    <message>
        <source>The system prompt is part of the chat&apos;s settings.</source>
        <translation>Der System-Prompt gehört zu den Einstellungen des Chats.</translation>
    </message>
    <message>
        <source>Choose a question or an answer to compare.</source>
        <translation>Wählen Sie eine Frage oder eine Antwort zum Vergleichen.</translation>
    </message>
    <message>
        <source>There is no question to this answer.</source>
        <translation>Zu dieser Antwort gibt es keine Frage.</translation>
    </message>
    <message>
        <source>Copy &amp;selection</source>
        <translation>Aus&amp;wahl kopieren</translation>
    </message>
    <message>
        <source>&amp;Greedy sampling (temperature 0)</source>
        <translation>&amp;Greedy-Sampling (Temperatur 0)</translation>
    </message>
    <message>
        <source>&amp;Higher temperature (1.2)</source>
        <translation>&amp;Höhere Temperatur (1,2)</translation>
    </message>
    <message>
        <source>Another &amp;seed</source>
        <translation>Anderer &amp;Seed</translation>
    </message>
</context>
<context>
    <name>moire::ui::MessageDetailsDialog</name>
    <message>
        <source>Message details</source>
        <translation>Details zur Nachricht</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Characters of reasoning</source>
        <translation>Zeichen des Gedankengangs</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>The text of this answer was changed by hand.</source>
        <translation>Der Text dieser Antwort wurde von Hand geändert.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation>noch nicht berechnet</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Beendet durch</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>das Modell</translation>
    </message>
    <message>
        <source>the token or context limit</source>
        <translation>das Token- oder Kontextlimit</translation>
    </message>
    <message>
        <source>a stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>an error</source>
        <translation>einen Fehler</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Thinking tokens</source>
        <translation>Denk-Tokens</translation>
    </message>
    <message>
        <source>Prompt tokens</source>
        <translation>Prompt-Tokens</translation>
    </message>
    <message>
        <source>Cached prompt tokens</source>
        <translation>Prompt-Tokens aus dem Cache</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>Zeit bis zum ersten Token</translation>
    </message>
    <message>
        <source>Prompt speed</source>
        <translation>Prompt-Tempo</translation>
    </message>
    <message>
        <source>Answer speed</source>
        <translation>Antworttempo</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Routing policy</source>
        <translation>Routing-Vorgabe</translation>
    </message>
    <message>
        <source>as the model was trained</source>
        <translation>wie trainiert</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>Programmversion</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>server %1, network %2</source>
        <translation>Server %1, Netzwerk %2</translation>
    </message>
    <message>
        <source>not available from this engine</source>
        <translation>bei dieser Engine nicht verfügbar</translation>
    </message>
    <message>
        <source>Until the first token</source>
        <translation>Bis zum ersten Token</translation>
    </message>
    <message>
        <source>Until the last token</source>
        <translation>Bis zum letzten Token</translation>
    </message>
</context>
<context>
    <name>moire::ui::MessageField</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Enter sends the message, Shift+Enter starts a new line.</source>
        <translation>Enter sendet die Nachricht, Umschalt+Enter beginnt eine neue Zeile.</translation>
    </message>
</context>
<context>
    <name>moire::ui::MetadataModel</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>moire::ui::MetadataView</name>
    <message>
        <source>Search metadata</source>
        <translation>Metadaten durchsuchen</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>The file has no metadata.</source>
        <translation>Die Datei hat keine Metadaten.</translation>
    </message>
    <message>
        <source>No key or value matches.</source>
        <translation>Kein Schlüssel oder Wert passt.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ModelDelegate</name>
    <message>
        <source>built in</source>
        <translation>eingebaut</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln Teil</numerusform>
            <numerusform>%Ln Teile</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ModelInspector</name>
    <message>
        <source>No model selected</source>
        <translation>Kein Modell ausgewählt</translation>
    </message>
    <message>
        <source>Select a model to see what is in its file.</source>
        <translation>Wählen Sie ein Modell aus, um zu sehen, was in seiner Datei steht.</translation>
    </message>
    <message>
        <source>Template text</source>
        <translation>Text der Vorlage</translation>
    </message>
    <message>
        <source>All metadata</source>
        <translation>Alle Metadaten</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Where the bytes are</source>
        <translation>Wo die Bytes liegen</translation>
    </message>
    <message>
        <source>Template and tokenizer</source>
        <translation>Vorlage und Tokenizer</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Platzierung</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>Quantisierung</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Active per token</source>
        <translation>Aktiv pro Token</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Experts per layer</source>
        <translation>Experten pro Schicht</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Cache at %1</source>
        <translation>Cache bei %1</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>Experten</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>Embedding</translation>
    </message>
    <message>
        <source>other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>Tokenizer</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>This model cannot be run.</source>
        <translation>Dieses Modell kann nicht ausgeführt werden.</translation>
    </message>
    <message>
        <source>All metadata (%1)</source>
        <translation>Alle Metadaten (%1)</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
</context>
<context>
    <name>moire::ui::ModelMenu</name>
    <message>
        <source>Built in</source>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Zuvor geöffnet</translation>
    </message>
    <message>
        <source>On servers</source>
        <translation>Auf Servern</translation>
    </message>
</context>
<context>
    <name>moire::ui::ModelTable</name>
    <message>
        <source>open</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>wird geladen</translation>
    </message>
    <message>
        <source>%1, built in</source>
        <translation>%1, eingebaut</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln part(s)</source>
        <translation>
            <numerusform>%1, %Ln Teil</numerusform>
            <numerusform>%1, %Ln Teile</numerusform>
        </translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
</context>
<context>
    <name>moire::ui::ModelsPage</name>
    <message>
        <source>The file of the open model has been deleted, moved or renamed. The model can be used until it is unloaded.</source>
        <translation>Die Datei des geöffneten Modells wurde gelöscht, verschoben oder umbenannt. Das Modell ist nutzbar, bis es entladen wird.</translation>
    </message>
    <message numerus="yes">
        <source>Watching %Ln folder(s)</source>
        <translation>
            <numerusform>%Ln Ordner beobachtet</numerusform>
            <numerusform>%Ln Ordner beobachtet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s)</source>
        <translation>
            <numerusform>%Ln Ordner</numerusform>
            <numerusform>%Ln Ordner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>wird gelesen…</translation>
    </message>
    <message>
        <source>No model matches “%1”.</source>
        <translation>Kein Modell passt zu „%1“.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln more problem(s).</source>
        <translation>
            <numerusform>Es gibt %Ln weiteres Problem.</numerusform>
            <numerusform>Es gibt %Ln weitere Probleme.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Ordner entfernen</translation>
    </message>
    <message>
        <source>&amp;Open model…</source>
        <translation>M&amp;odell öffnen…</translation>
    </message>
    <message>
        <source>Add models &amp;folder…</source>
        <translation>Mo&amp;dellordner hinzufügen…</translation>
    </message>
    <message>
        <source>A&amp;dd server…</source>
        <translation>&amp;Server hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Rescan models</source>
        <translation>Modelle &amp;neu einlesen</translation>
    </message>
    <message>
        <source>&amp;Load selected model</source>
        <translation>Ausgewähltes Modell &amp;laden</translation>
    </message>
    <message>
        <source>&amp;Unload model</source>
        <translation>Modell &amp;entladen</translation>
    </message>
    <message>
        <source>&amp;Show model in folder</source>
        <translation>Modell im Ordner &amp;anzeigen</translation>
    </message>
    <message>
        <source>&amp;Copy path of model</source>
        <translation>&amp;Pfad des Modells kopieren</translation>
    </message>
    <message>
        <source>Re&amp;move model from list</source>
        <translation>Modell aus der Liste ent&amp;fernen</translation>
    </message>
    <message>
        <source>&amp;Filter models</source>
        <translation>Modelle &amp;filtern</translation>
    </message>
    <message>
        <source>Model i&amp;nspector</source>
        <translation>Modell-I&amp;nspektor</translation>
    </message>
    <message>
        <source>Open model</source>
        <translation>Modell öffnen</translation>
    </message>
    <message>
        <source>GGUF models (*.gguf)</source>
        <translation>GGUF-Modelle (*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Add models folder</source>
        <translation>Modellordner hinzufügen</translation>
    </message>
    <message>
        <source>“%1” does not exist or cannot be accessed.</source>
        <translation>„%1“ existiert nicht oder ist nicht zugänglich.</translation>
    </message>
    <message>
        <source>“%1” was removed from the list; the file is untouched.</source>
        <translation>„%1“ wurde aus der Liste entfernt; die Datei bleibt unberührt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The open model still runs with the placement it was loaded with.</source>
        <translation>Das geöffnete Modell läuft noch mit der Platzierung, mit der es geladen wurde.</translation>
    </message>
    <message>
        <source>Reload now</source>
        <translation>Jetzt neu laden</translation>
    </message>
    <message>
        <source>Loading was cancelled; the model that was open still is.</source>
        <translation>Das Laden wurde abgebrochen; das zuvor geöffnete Modell bleibt geöffnet.</translation>
    </message>
    <message>
        <source>Loading was cancelled. No model is open.</source>
        <translation>Das Laden wurde abgebrochen. Kein Modell ist geöffnet.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Filter models</source>
        <translation>Modelle filtern</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Add server…</source>
        <translation>Server hinzufügen…</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>Your own models</source>
        <translation>Ihre eigenen Modelle</translation>
    </message>
    <message>
        <source>Add a folder with GGUF files. Moire reads what their headers say, shows which of them fit on this machine, and watches the folder for changes. Nothing is copied or changed. A folder dropped here is added, a file is opened.</source>
        <translation>Fügen Sie einen Ordner mit GGUF-Dateien hinzu. Moire liest deren Header, zeigt, welche auf diesen Rechner passen, und beobachtet den Ordner auf Änderungen. Nichts wird kopiert oder geändert. Ein hierher gezogener Ordner wird hinzugefügt, eine Datei geöffnet.</translation>
    </message>
    <message>
        <source>Nothing is downloaded unless you ask · &lt;a href=&quot;network&quot;&gt;what would connect where&lt;/a&gt;</source>
        <translation>Nichts wird ohne Ihren Auftrag heruntergeladen · &lt;a href=&quot;network&quot;&gt;was sich wohin verbinden würde&lt;/a&gt;</translation>
    </message>
</context>
<context>
    <name>moire::ui::Notices</name>
    <message numerus="yes">
        <source>%Ln earlier notice(s)</source>
        <translation>
            <numerusform>%Ln früherer Hinweis</numerusform>
            <numerusform>%Ln frühere Hinweise</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::PaletteModel</name>
    <message>
        <source>No command, model or chat matches.</source>
        <translation>Kein Befehl, Modell oder Chat passt.</translation>
    </message>
</context>
<context>
    <name>moire::ui::PictureCard</name>
    <message>
        <source>Save as picture or table</source>
        <translation>Als Bild oder Tabelle speichern</translation>
    </message>
    <message>
        <source>Save as table</source>
        <translation>Als Tabelle speichern</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>PNG image…</source>
        <translation>PNG-Bild…</translation>
    </message>
    <message>
        <source>SVG drawing…</source>
        <translation>SVG-Zeichnung…</translation>
    </message>
    <message>
        <source>CSV table…</source>
        <translation>CSV-Tabelle…</translation>
    </message>
    <message>
        <source>NumPy array…</source>
        <translation>NumPy-Array…</translation>
    </message>
</context>
<context>
    <name>moire::ui::PlacementRow</name>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Cache type</source>
        <translation>Cache-Typ</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Tokens of prompt and answer that the model can see.</source>
        <translation>Tokens von Prompt und Antwort, die das Modell sehen kann.</translation>
    </message>
    <message>
        <source>Type of the keys and values kept for every token: Q8_0 takes about half the memory of F16, F32 twice as much.</source>
        <translation>Typ der für jedes Token gehaltenen Keys und Values: Q8_0 braucht etwa die Hälfte des Speichers von F16, F32 das Doppelte.</translation>
    </message>
    <message>
        <source>Threads that compute on the CPU.</source>
        <translation>Threads, die auf der CPU rechnen.</translation>
    </message>
    <message>
        <source>Context %1</source>
        <translation>Kontext %1</translation>
    </message>
    <message>
        <source>Context auto</source>
        <translation>Kontext auto</translation>
    </message>
    <message>
        <source>Cache %1</source>
        <translation>Cache %1</translation>
    </message>
    <message>
        <source>Threads auto</source>
        <translation>Threads auto</translation>
    </message>
    <message>
        <source>Threads %1</source>
        <translation>Threads %1</translation>
    </message>
    <message numerus="yes">
        <source>GPU, %Ln layer(s)</source>
        <translation>
            <numerusform>GPU, %Ln Schicht</numerusform>
            <numerusform>GPU, %Ln Schichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>CPU, %Ln layer(s)</source>
        <translation>
            <numerusform>CPU, %Ln Schicht</numerusform>
            <numerusform>CPU, %Ln Schichten</numerusform>
        </translation>
    </message>
    <message>
        <source>no GPU: %1</source>
        <translation>keine GPU: %1</translation>
    </message>
    <message>
        <source>Needs %1 of the %2 that are free.</source>
        <translation>Braucht %1 der freien %2.</translation>
    </message>
    <message numerus="yes">
        <source>Needs %1, but only %2 are free: choose a context of at most %Ln token(s).</source>
        <translation>
            <numerusform>Braucht %1, aber nur %2 sind frei: Wählen Sie einen Kontext von höchstens %Ln Token.</numerusform>
            <numerusform>Braucht %1, aber nur %2 sind frei: Wählen Sie einen Kontext von höchstens %Ln Tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs %1, but only %2 are free: weights would be read from the file for every token.</source>
        <translation>Braucht %1, aber nur %2 sind frei: Gewichte würden für jedes Token aus der Datei gelesen.</translation>
    </message>
</context>
<context>
    <name>moire::ui::PolicyButtons</name>
    <message>
        <source>bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>alle Schichten</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>The router chooses another expert instead of the selected one</source>
        <translation>Der Router wählt statt des ausgewählten einen anderen Experten</translation>
    </message>
    <message>
        <source>mute</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>The selected expert is chosen as before, but its output is left out</source>
        <translation>Der ausgewählte Experte wird wie bisher gewählt, aber seine Ausgabe wird ausgelassen</translation>
    </message>
    <message>
        <source>force</source>
        <translation>erzwungen</translation>
    </message>
    <message>
        <source>The selected expert is always chosen</source>
        <translation>Der ausgewählte Experte wird immer gewählt</translation>
    </message>
    <message>
        <source>Added to the router&apos;s score of the selected expert before the choice</source>
        <translation>Wird vor der Auswahl zur Router-Bewertung des ausgewählten Experten addiert</translation>
    </message>
    <message>
        <source>Number of experts per token, and random experts, in all layers</source>
        <translation>Anzahl der Experten pro Token und zufällige Experten, in allen Schichten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>kein Bias</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) per token, as the model does</source>
        <translation>
            <numerusform>%Ln Experte pro Token, wie das Modell</numerusform>
            <numerusform>%Ln Experten pro Token, wie das Modell</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) per token</source>
        <translation>
            <numerusform>%Ln Experte pro Token</numerusform>
            <numerusform>%Ln Experten pro Token</numerusform>
        </translation>
    </message>
    <message>
        <source>Random experts</source>
        <translation>Zufällige Experten</translation>
    </message>
    <message>
        <source>The open model has no experts</source>
        <translation>Das geöffnete Modell hat keine Experten</translation>
    </message>
    <message>
        <source>Expert %1 of layer %2: %3</source>
        <translation>Experte %1 von Schicht %2: %3</translation>
    </message>
    <message>
        <source>%1: select an expert first</source>
        <translation>%1: erst einen Experten auswählen</translation>
    </message>
</context>
<context>
    <name>moire::ui::PolicyChip</name>
    <message>
        <source>%1 off</source>
        <translation>%1 aus</translation>
    </message>
    <message>
        <source>%1 muted</source>
        <translation>%1 stumm</translation>
    </message>
    <message>
        <source>%1 forced</source>
        <translation>%1 erzwungen</translation>
    </message>
    <message>
        <source>%1 bias %2</source>
        <translation>%1 Bias %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln routing rule(s)</source>
        <translation>
            <numerusform>%Ln Routing-Regel</numerusform>
            <numerusform>%Ln Routing-Regeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) per token</source>
        <translation>
            <numerusform>%Ln Experte pro Token</numerusform>
            <numerusform>%Ln Experten pro Token</numerusform>
        </translation>
    </message>
    <message>
        <source>random experts, seed %1</source>
        <translation>zufällige Experten, Seed %1</translation>
    </message>
    <message>
        <source>Routing policy of this chat, for its next answers</source>
        <translation>Routing-Vorgabe dieses Chats, für die nächsten Antworten</translation>
    </message>
    <message>
        <source>Routing policy: %1</source>
        <translation>Routing-Vorgabe: %1</translation>
    </message>
    <message>
        <source>Clear the routing policy</source>
        <translation>Routing-Vorgabe aufheben</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Entfernen: %1</translation>
    </message>
    <message>
        <source>random experts</source>
        <translation>zufällige Experten</translation>
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
        <translation>Übernimmt den Prompt ins Nachrichtenfeld</translation>
    </message>
</context>
<context>
    <name>moire::ui::PromptListsDialog</name>
    <message>
        <source>Each prompt is a message of a chat</source>
        <translation>Jeder Prompt ist eine Nachricht eines Chats</translation>
    </message>
    <message>
        <source>Read and compare</source>
        <translation>Lesen und vergleichen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Compare two lists of prompts</source>
        <translation>Zwei Prompt-Listen vergleichen</translation>
    </message>
    <message>
        <source>Does the model use other experts for the prompts of A than for those of B? It reads all prompts without answering them. The null exchanges the labels of whole prompts, so give ten or more in each list.</source>
        <translation>Nutzt das Modell für die Prompts von A andere Experten als für die von B? Es liest alle Prompts, ohne sie zu beantworten. Für die Nullverteilung werden die Zuordnungen ganzer Prompts vertauscht; geben Sie deshalb zehn oder mehr je Liste an.</translation>
    </message>
    <message>
        <source>Prompts of A</source>
        <translation>Prompts von A</translation>
    </message>
    <message>
        <source>Write a poem about rain.
Write a poem about a lighthouse.</source>
        <translation>Schreibe ein Gedicht über Regen.
Schreibe ein Gedicht über einen Leuchtturm.</translation>
    </message>
    <message>
        <source>Prompts of B</source>
        <translation>Prompts von B</translation>
    </message>
    <message>
        <source>Why is the sky blue?
What is a half-life?</source>
        <translation>Warum ist der Himmel blau?
Was ist eine Halbwertszeit?</translation>
    </message>
    <message>
        <source>In the chat format of the model. Otherwise as raw text.</source>
        <translation>Im Chatformat des Modells. Sonst als roher Text.</translation>
    </message>
    <message>
        <source>Tokens read</source>
        <translation>Gelesene Tokens</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 von %2 Tokens</translation>
    </message>
    <message>
        <source>The prompts were not read. %1</source>
        <translation>Die Prompts wurden nicht gelesen. %1</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus Datei…</translation>
    </message>
    <message>
        <source>Text with one prompt a line, or JSON lines with &quot;prompt&quot;, &quot;question&quot; or &quot;text&quot;</source>
        <translation>Text mit einem Prompt pro Zeile oder JSON-Zeilen mit &quot;prompt&quot;, &quot;question&quot; oder &quot;text&quot;</translation>
    </message>
    <message>
        <source>%1 from a file</source>
        <translation>%1 aus einer Datei</translation>
    </message>
    <message>
        <source>%1, one a line</source>
        <translation>%1, einer pro Zeile</translation>
    </message>
    <message>
        <source>One prompt a line, for example:</source>
        <translation>Ein Prompt pro Zeile, zum Beispiel:</translation>
    </message>
    <message>
        <source>Prompts of %1</source>
        <translation>Prompts von %1</translation>
    </message>
    <message>
        <source>Prompts (*.txt *.jsonl)</source>
        <translation>Prompts (*.txt *.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a model on the Models page first.</source>
        <translation>Öffnen Sie zuerst ein Modell auf der Modellseite.</translation>
    </message>
    <message>
        <source>The open model is dense: it has no experts to compare. Open a Mixture-of-Experts model.</source>
        <translation>Das geöffnete Modell ist dicht: Es hat keine Experten zum Vergleichen. Öffnen Sie ein Mixture-of-Experts-Modell.</translation>
    </message>
    <message>
        <source>list %1</source>
        <translation>Liste %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two lists of prompts</comment>
        <translation>%1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s)</source>
        <translation>
            <numerusform>%Ln Prompt</numerusform>
            <numerusform>%Ln Prompts</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting tokens…</source>
        <translation>Tokens werden gezählt…</translation>
    </message>
</context>
<context>
    <name>moire::ui::PromptsDialog</name>
    <message>
        <source>Add prompts</source>
        <translation>Prompts hinzufügen</translation>
    </message>
    <message>
        <source>Prompts, one per line</source>
        <translation>Prompts, einer pro Zeile</translation>
    </message>
    <message>
        <source>One prompt per line</source>
        <translation>Ein Prompt pro Zeile</translation>
    </message>
    <message>
        <source>Files of prompts</source>
        <translation>Prompt-Dateien</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus Datei…</translation>
    </message>
    <message>
        <source>JSON lines with prompt and answer, or text with a prompt on each line</source>
        <translation>JSON-Zeilen mit prompt und answer oder Text mit einem Prompt pro Zeile</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>File of prompts</source>
        <translation>Prompt-Datei</translation>
    </message>
    <message>
        <source>Prompts (*.jsonl *.json *.txt);;All files (*)</source>
        <translation>Prompts (*.jsonl *.json *.txt);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new prompt(s). Those that the experiment asks already are left out.</source>
        <translation>
            <numerusform>%Ln neuer Prompt. Prompts, die das Experiment schon enthält, werden ausgelassen.</numerusform>
            <numerusform>%Ln neue Prompts. Prompts, die das Experiment schon enthält, werden ausgelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
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
        <translation>Name</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>angezeigt</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Anmerkung</translation>
    </message>
</context>
<context>
    <name>moire::ui::ReadyExperiments</name>
    <message>
        <source>Prompts beside each other</source>
        <translation>Prompts nebeneinander</translation>
    </message>
    <message>
        <source>An experiment answers the same prompts under several settings, and says what differs, by how much, and how sure that is. These run on the built-in model within minutes; each answers one question.</source>
        <translation>Ein Experiment beantwortet dieselben Prompts unter mehreren Einstellungen und sagt, was sich unterscheidet, wie stark und wie sicher das ist. Diese laufen in Minuten auf dem eingebauten Modell; jedes beantwortet eine Frage.</translation>
    </message>
    <message>
        <source>Open a definition…</source>
        <translation>Definition öffnen…</translation>
    </message>
    <message>
        <source>Keeps a copy of this experiment and shows it</source>
        <translation>Legt eine Kopie dieses Experiments an und zeigt sie</translation>
    </message>
</context>
<context>
    <name>moire::ui::ReasonerRow</name>
    <message>
        <source>Reason with</source>
        <translation>Nachdenken mit</translation>
    </message>
    <message>
        <source>Template in which the reasoning is handed over</source>
        <translation>Vorlage, in der der Gedankengang übergeben wird</translation>
    </message>
    <message>
        <source>The model that answers</source>
        <translation>Das Modell, das antwortet</translation>
    </message>
    <message>
        <source>Reason with %1</source>
        <translation>Nachdenken mit %1</translation>
    </message>
    <message>
        <source>That model thinks about the question first. The open one then answers this text, with {question} and {reasoning} filled in. Models of this machine are loaded beside the open one.</source>
        <translation>Jenes Modell denkt zuerst über die Frage nach. Das geöffnete beantwortet dann diesen Text, in den {question} und {reasoning} eingesetzt werden. Modelle dieses Rechners werden zusätzlich zum geöffneten geladen.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ReasoningPanel</name>
    <message>
        <source>Stop thinking now</source>
        <translation>Denken jetzt beenden</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Gedankengang</translation>
    </message>
    <message>
        <source>Steps of the reasoning</source>
        <translation>Schritte des Gedankengangs</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>Steps of the reasoning, as a table</source>
        <translation>Schritte des Gedankengangs, als Tabelle</translation>
    </message>
    <message>
        <source>How different the experts of neighbouring stretches of 16 tokens are: 0 for the same, 1 for none in common. Drift between steps is meaningful only if it exceeds the drift within steps.</source>
        <translation>Wie verschieden die Experten benachbarter Abschnitte von 16 Tokens sind: 0 bei gleichen, 1 ohne gemeinsame. Drift zwischen Schritten ist nur aussagekräftig, wenn sie die Drift innerhalb der Schritte übersteigt.</translation>
    </message>
    <message>
        <source>Ends the reasoning; the model then gives its answer</source>
        <translation>Beendet den Gedankengang; das Modell gibt dann seine Antwort</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>Gedankengang</translation>
    </message>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>routing drift</source>
        <translation>Routing-Drift</translation>
    </message>
    <message>
        <source>The steps of the reasoning, with tokens, seconds and confidence. They appear when a model thinks before it answers.</source>
        <translation>Die Schritte des Gedankengangs, mit Tokens, Sekunden und Konfidenz. Sie erscheinen, wenn ein Modell vor der Antwort nachdenkt.</translation>
    </message>
    <message>
        <source>This answer was given without reasoning.</source>
        <translation>Diese Antwort entstand ohne Gedankengang.</translation>
    </message>
    <message>
        <source>Reading the tokens…</source>
        <translation>Tokens werden gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln token(s) · %2 s</source>
        <translation>
            <numerusform>%L1 von %Ln Token · %2 s</numerusform>
            <numerusform>%L1 von %Ln Tokens · %2 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) · %1 s</source>
        <translation>
            <numerusform>%Ln Token · %1 s</numerusform>
            <numerusform>%Ln Tokens · %1 s</numerusform>
        </translation>
    </message>
    <message>
        <source>Routing drift: not available, because no routing is saved with this answer.</source>
        <translation>Routing-Drift: nicht verfügbar, weil mit dieser Antwort kein Routing gespeichert ist.</translation>
    </message>
    <message numerus="yes">
        <source>Routing drift: not available, because the reasoning is longer than %Ln token(s).</source>
        <translation>
            <numerusform>Routing-Drift: nicht verfügbar, weil der Gedankengang länger als %Ln Token ist.</numerusform>
            <numerusform>Routing-Drift: nicht verfügbar, weil der Gedankengang länger als %Ln Tokens ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Routing drift: reading the tokens…</source>
        <translation>Routing-Drift: Tokens werden gelesen…</translation>
    </message>
    <message>
        <source>Routing drift: too few steps of 32 tokens or more to compare.</source>
        <translation>Routing-Drift: zu wenige Schritte von mindestens 32 Tokens für einen Vergleich.</translation>
    </message>
    <message>
        <source>Routing drift: between steps %1 (N %2), within steps %3 (N %4)</source>
        <translation>Routing-Drift: zwischen Schritten %1 (N %2), innerhalb der Schritte %3 (N %4)</translation>
    </message>
    <message>
        <source>“%1” %2 times in a row</source>
        <comment>a loop</comment>
        <translation>„%1“ %2-mal hintereinander</translation>
    </message>
    <message>
        <source>%1 (repeats step %2)</source>
        <translation>%1 (wiederholt Schritt %2)</translation>
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
        <translation>Routing</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Replay</translation>
    </message>
    <message>
        <source>What is compared along the tokens of the first answer</source>
        <translation>Was entlang der Tokens der ersten Antwort verglichen wird</translation>
    </message>
    <message>
        <source>KL a token</source>
        <translation>KL je Token</translation>
    </message>
    <message>
        <source>routing difference</source>
        <translation>Routing-Unterschied</translation>
    </message>
    <message>
        <source>first difference</source>
        <translation>erster Unterschied</translation>
    </message>
    <message>
        <source>same tokens</source>
        <translation>gleiche Tokens</translation>
    </message>
    <message>
        <source>What the change did, beside its control and another seed</source>
        <translation>Was die Änderung bewirkte, neben ihrer Kontrolle und einem anderen Seed</translation>
    </message>
    <message>
        <source>Ask something first: an answer can then be given again with another routing.</source>
        <translation>Fragen Sie zuerst etwas: Eine Antwort kann dann mit anderem Routing erneut gegeben werden.</translation>
    </message>
    <message>
        <source>Wait for the end of the answer.</source>
        <translation>Warten Sie das Ende der Antwort ab.</translation>
    </message>
    <message>
        <source>Open the model that gave this answer to replay it.</source>
        <translation>Öffnen Sie für ein Replay das Modell, das diese Antwort gab.</translation>
    </message>
    <message>
        <source>Change the routing first: select an expert in the map, and turn it off, mute or force it.</source>
        <translation>Ändern Sie zuerst das Routing: Wählen Sie einen Experten in der Karte aus und schalten Sie ihn ab, stumm oder erzwingen Sie ihn.</translation>
    </message>
    <message>
        <source>replay</source>
        <translation>Replay</translation>
    </message>
    <message>
        <source>runs of the replay</source>
        <translation>Läufe des Replays</translation>
    </message>
    <message>
        <source>route replay</source>
        <translation>Routen-Replay</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Replaying with %1: %2</source>
        <translation>Replay mit %1: %2</translation>
    </message>
    <message>
        <source>The answer was not replayed. %1</source>
        <translation>Für die Antwort gab es kein Replay. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, along the %Ln token(s) of the first answer. The new answer is kept as a branch.</source>
        <translation>
            <numerusform>%1, entlang des %Ln Tokens der ersten Antwort. Die neue Antwort bleibt als Zweig erhalten.</numerusform>
            <numerusform>%1, entlang der %Ln Tokens der ersten Antwort. Die neue Antwort bleibt als Zweig erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gives this answer again with %1, and compares.</source>
        <translation>Gibt diese Antwort erneut (%1) und vergleicht.</translation>
    </message>
    <message>
        <source>first difference: token %1</source>
        <translation>erster Unterschied: Token %1</translation>
    </message>
    <message>
        <source>the same text</source>
        <translation>gleicher Text</translation>
    </message>
    <message>
        <source>control: %1</source>
        <translation>Kontrolle: %1</translation>
    </message>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>KL, nats</source>
        <translation>KL, Nats</translation>
    </message>
    <message>
        <source>Δ log p, nats</source>
        <translation>Δ log p, Nats</translation>
    </message>
    <message>
        <source>%1, along the tokens of the first answer</source>
        <translation>%1, entlang der Tokens der ersten Antwort</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>Token %1</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>kein Unterschied</translation>
    </message>
    <message>
        <source>no control</source>
        <translation>keine Kontrolle</translation>
    </message>
    <message>
        <source>another seed (null)</source>
        <translation>anderer Seed (Null)</translation>
    </message>
    <message>
        <source>The same change of another expert of the layer, drawn from those this answer used</source>
        <translation>Dieselbe Änderung an einem anderen Experten der Schicht, gezogen aus denen, die diese Antwort benutzte</translation>
    </message>
    <message>
        <source>How much the text changes by chance. Along the same tokens, a seed changes nothing.</source>
        <translation>Wie stark sich der Text durch Zufall ändert. Entlang derselben Tokens ändert ein Seed nichts.</translation>
    </message>
    <message>
        <source>The text is the same.</source>
        <translation>Der Text ist gleich.</translation>
    </message>
    <message>
        <source>From token %1 on
before: %2
after: %3</source>
        <translation>Ab Token %1
vorher: %2
nachher: %3</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>log-probability, nats</source>
        <translation>Log-Wahrscheinlichkeit, Nats</translation>
    </message>
    <message>
        <source>after the change, nats</source>
        <translation>nach der Änderung, Nats</translation>
    </message>
    <message>
        <source>control: log-probability, nats</source>
        <translation>Kontrolle: Log-Wahrscheinlichkeit, Nats</translation>
    </message>
    <message>
        <source>control: KL, nats</source>
        <translation>Kontrolle: KL, Nats</translation>
    </message>
    <message>
        <source>control: routing difference</source>
        <translation>Kontrolle: Routing-Unterschied</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>routing policy</source>
        <translation>Routing-Vorgabe</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>mean KL, nats</source>
        <translation>mittlere KL, Nats</translation>
    </message>
    <message>
        <source>mean Δ log p</source>
        <translation>mittleres Δ log p</translation>
    </message>
    <message>
        <source>mean routing difference</source>
        <translation>mittlerer Routing-Unterschied</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>control</source>
        <translation>Kontrolle</translation>
    </message>
</context>
<context>
    <name>moire::ui::RouteForcingBox</name>
    <message>
        <source>force these routes on</source>
        <translation>diese Routen erzwingen auf</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Route replay</source>
        <translation>Routen-Replay</translation>
    </message>
    <message>
        <source>Another quantisation, or another model with the same layers and experts</source>
        <translation>Eine andere Quantisierung oder ein anderes Modell mit denselben Schichten und Experten</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>same experts</source>
        <translation>gleiche Experten</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>durch Zufall</translation>
    </message>
    <message>
        <source>same first expert</source>
        <translation>gleicher erster Experte</translation>
    </message>
    <message>
        <source>How far the model would have chosen the same experts, by layer</source>
        <translation>Wie weit das Modell dieselben Experten gewählt hätte, je Schicht</translation>
    </message>
    <message>
        <source>The routes of an answer can be forced on another quantisation: how far would it have chosen the same experts by itself?</source>
        <translation>Die Routen einer Antwort lassen sich einer anderen Quantisierung aufzwingen: Wie weit hätte sie von sich aus dieselben Experten gewählt?</translation>
    </message>
    <message>
        <source>Wait for the end of the answer.</source>
        <translation>Warten Sie das Ende der Antwort ab.</translation>
    </message>
    <message>
        <source>No routing is saved with this answer.</source>
        <translation>Mit dieser Antwort ist kein Routing gespeichert.</translation>
    </message>
    <message>
        <source>Open a model first.</source>
        <translation>Öffnen Sie zuerst ein Modell.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (gave this answer)</source>
        <translation>%1 (gab diese Antwort)</translation>
    </message>
    <message>
        <source>No model of this shape in the library</source>
        <translation>Kein Modell dieser Form in der Bibliothek</translation>
    </message>
    <message>
        <source>Forcing the routes on %1: %2</source>
        <translation>Routen werden auf %1 erzwungen: %2</translation>
    </message>
    <message>
        <source>The routes were not forced. %1</source>
        <translation>Die Routen wurden nicht erzwungen. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 would have chosen %2 of the experts itself (%3 by chance), over %Ln token(s). Mean log-probability of the answer: %4 nats as given, %5 with these routes.</source>
        <translation>
            <numerusform>%1 hätte %2 der Experten selbst gewählt (%3 durch Zufall), über %Ln Token. Mittlere Log-Wahrscheinlichkeit der Antwort: %4 Nats wie gegeben, %5 mit diesen Routen.</numerusform>
            <numerusform>%1 hätte %2 der Experten selbst gewählt (%3 durch Zufall), über %Ln Tokens. Mittlere Log-Wahrscheinlichkeit der Antwort: %4 Nats wie gegeben, %5 mit diesen Routen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a model of the same shape: the routes of this answer are forced on it, and compared with what it would have chosen itself.</source>
        <translation>Wählen Sie ein Modell derselben Form: Die Routen dieser Antwort werden ihm aufgezwungen und mit denen verglichen, die es selbst gewählt hätte.</translation>
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
        <translation>Routing-Unterschied</translation>
    </message>
    <message>
        <source>Experts by how surely they differ</source>
        <translation>Experten nach Sicherheit des Unterschieds</translation>
    </message>
    <message>
        <source>layer.expert</source>
        <translation>Schicht.Experte</translation>
    </message>
    <message>
        <source>difference of shares</source>
        <translation>Differenz der Anteile</translation>
    </message>
    <message>
        <source>p, corrected</source>
        <translation>p, korrigiert</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>Auswahlen</translation>
    </message>
    <message>
        <source>Where a variant chose other experts than the baseline, once both have answers. The variant is chosen in the table.</source>
        <translation>Wo eine Variante andere Experten wählte als die Baseline, sobald beide Antworten haben. Die Variante wird in der Tabelle gewählt.</translation>
    </message>
</context>
<context>
    <name>moire::ui::RulesForm</name>
    <message>
        <source>Add rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Off: an expert is never chosen. Mute: it is chosen, but its output is left out. Force: it is always chosen. Bias: its score is changed.</source>
        <translation>Aus: Ein Experte wird nie gewählt. Stumm: Er wird gewählt, aber seine Ausgabe wird ausgelassen. Erzwungen: Er wird immer gewählt. Bias: Seine Bewertung wird geändert.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>mute</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>force</source>
        <translation>erzwungen</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>layer, or *</source>
        <translation>Schicht oder *</translation>
    </message>
    <message>
        <source>expert, from 0</source>
        <translation>Experte, ab 0</translation>
    </message>
    <message>
        <source>added, such as 1.5</source>
        <translation>Zuschlag, etwa 1.5</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>Diese Regel entfernen</translation>
    </message>
    <message>
        <source>Rule %1: what it does</source>
        <translation>Regel %1: was sie tut</translation>
    </message>
    <message>
        <source>Rule %1: layer</source>
        <translation>Regel %1: Schicht</translation>
    </message>
    <message>
        <source>Rule %1: expert</source>
        <translation>Regel %1: Experte</translation>
    </message>
    <message>
        <source>Rule %1: added to the score</source>
        <translation>Regel %1: Zuschlag zur Bewertung</translation>
    </message>
    <message>
        <source>rule %1: %2</source>
        <translation>Regel %1: %2</translation>
    </message>
</context>
<context>
    <name>moire::ui::ServerDialog</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>not available from this engine</source>
        <translation>bei dieser Engine nicht verfügbar</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>nicht getestet</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>Server hinzufügen</translation>
    </message>
    <message>
        <source>Change server</source>
        <translation>Server ändern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>for example “Cluster”</source>
        <translation>zum Beispiel „Cluster“</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>The key is kept by the system&apos;s secret service. Where there is none, it is kept in memory until Moire is closed.</source>
        <translation>Der Schlüssel liegt im Passwortspeicher des Systems. Wo es keinen gibt, bleibt er im Arbeitsspeicher, bis Moire beendet wird.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>the server&apos;s first one</source>
        <translation>das erste des Servers</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Zertifikatsdatei</translation>
    </message>
    <message>
        <source>those of the system</source>
        <translation>die des Systems</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>Zertifikate (*.pem *.crt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>Warten auf eine Antwort</translation>
    </message>
    <message>
        <source>Wait between pieces</source>
        <translation>Warten zwischen Teilen</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Ask for log-probabilities and alternatives</source>
        <translation>Log-Wahrscheinlichkeiten und Alternativen anfordern</translation>
    </message>
    <message>
        <source>Ask for routed experts (tokens are then shown at the end of an answer)</source>
        <translation>Geroutete Experten anfordern (Tokens erscheinen dann erst am Ende einer Antwort)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Lists the server&apos;s models and asks for an answer of a few tokens.</source>
        <translation>Listet die Modelle des Servers auf und fordert eine Antwort von wenigen Tokens an.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>of these dense, at the start</source>
        <translation>davon dicht, am Anfang</translation>
    </message>
    <message>
        <source>Experts in a layer</source>
        <translation>Experten je Schicht</translation>
    </message>
    <message>
        <source>Experts per token</source>
        <translation>Experten pro Token</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>This connection is not encrypted: whoever is between can read chats and the key.</source>
        <translation>Diese Verbindung ist unverschlüsselt: Wer dazwischen sitzt, kann Chats und Schlüssel lesen.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt…</translation>
    </message>
    <message numerus="yes">
        <source>yes, with %Ln alternative(s)</source>
        <translation>
            <numerusform>ja, mit %Ln Alternative</numerusform>
            <numerusform>ja, mit %Ln Alternativen</numerusform>
        </translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln Token</numerusform>
            <numerusform>%Ln Tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>First piece after</source>
        <translation>Erster Teil nach</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>Streaming</translation>
    </message>
    <message>
        <source>Log-probabilities</source>
        <translation>Log-Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>Routed experts</source>
        <translation>Geroutete Experten</translation>
    </message>
    <message>
        <source>Tokenisation</source>
        <translation>Tokenisierung</translation>
    </message>
    <message>
        <source>The server answered.</source>
        <translation>Der Server hat geantwortet.</translation>
    </message>
    <message>
        <source>There are too many servers. Remove one first.</source>
        <translation>Es gibt zu viele Server. Entfernen Sie zuerst einen.</translation>
    </message>
    <message>
        <source>The key of “%1” is kept by the system&apos;s secret service.</source>
        <translation>Der Schlüssel von „%1“ liegt im Passwortspeicher des Systems.</translation>
    </message>
    <message>
        <source>There is no secret service: the key of “%1” is kept in memory until Moire is closed.</source>
        <translation>Es gibt keinen Passwortspeicher: Der Schlüssel von „%1“ bleibt im Arbeitsspeicher, bis Moire beendet wird.</translation>
    </message>
    <message>
        <source>Times of its own</source>
        <translation>Eigene Zeiten</translation>
    </message>
</context>
<context>
    <name>moire::ui::ServersBlock</name>
    <message>
        <source>On servers</source>
        <translation>Auf Servern</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Verwendung</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>“%1” was removed, with its key. Chats with it stay.</source>
        <translation>„%1“ wurde samt Schlüssel entfernt. Chats damit bleiben erhalten.</translation>
    </message>
    <message>
        <source>“%1” has no model yet. Test the server to choose one.</source>
        <translation>„%1“ hat noch kein Modell. Testen Sie den Server, um eines zu wählen.</translation>
    </message>
</context>
<context>
    <name>moire::ui::Serving</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop serving other programs</source>
        <translation>Bereitstellung beenden</translation>
    </message>
    <message>
        <source>Serve ot&amp;her programs…</source>
        <translation>Für andere Pro&amp;gramme bereitstellen…</translation>
    </message>
    <message>
        <source>other programs are not served</source>
        <translation>nicht für andere Programme bereitgestellt</translation>
    </message>
    <message>
        <source>serving, but chats cannot be kept</source>
        <translation>bereitgestellt, aber Chats werden nicht behalten</translation>
    </message>
    <message>
        <source>other programs wait for a model</source>
        <translation>andere Programme warten auf ein Modell</translation>
    </message>
    <message>
        <source>serving at %1</source>
        <translation>bereitgestellt unter %1</translation>
    </message>
    <message>
        <source>serving %1 at %2</source>
        <translation>%1 bereitgestellt unter %2</translation>
    </message>
</context>
<context>
    <name>moire::ui::ServingDialog</name>
    <message>
        <source>&amp;Keep what they ask and get as chats</source>
        <translation>&amp;Fragen und Antworten als Chats behalten</translation>
    </message>
    <message>
        <source>Serve other programs</source>
        <translation>Für andere Programme bereitstellen</translation>
    </message>
    <message>
        <source>Programs that speak OpenAI&apos;s or Anthropic&apos;s interfaces can use the open model, in a context of its own. The server is off whenever Moire starts.</source>
        <translation>Programme, die die Schnittstellen von OpenAI oder Anthropic sprechen, können das geöffnete Modell nutzen, in einem eigenen Kontext. Beim Start von Moire ist der Server immer aus.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>any that is free</source>
        <translation>irgendein freier</translation>
    </message>
    <message>
        <source>none: only programs on this machine</source>
        <translation>keiner: nur Programme auf diesem Rechner</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>In the folder “%1” of the list of chats, with traces. Otherwise nothing of it is kept.</source>
        <translation>Im Ordner „%1“ der Chatliste, mit Traces. Sonst wird nichts davon behalten.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Clients use the address %1/v1.</source>
        <translation>Clients verwenden die Adresse %1/v1.</translation>
    </message>
    <message>
        <source>It starts as soon as a model of this machine is open.</source>
        <translation>Startet, sobald ein Modell dieses Rechners geöffnet ist.</translation>
    </message>
</context>
<context>
    <name>moire::ui::SettingList</name>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>random</source>
        <translation>zufällig</translation>
    </message>
</context>
<context>
    <name>moire::ui::SettingRow</name>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>%1 Default: %2.</source>
        <translation>%1 Standard: %2.</translation>
    </message>
</context>
<context>
    <name>moire::ui::SettingsFile</name>
    <message>
        <source>The settings in %1 cannot be read: check its permissions. Changes are not saved.</source>
        <translation>Die Einstellungen in %1 können nicht gelesen werden: Prüfen Sie die Zugriffsrechte. Änderungen werden nicht gespeichert.</translation>
    </message>
    <message>
        <source>Some settings in %1 are damaged. They have their defaults now.</source>
        <translation>Einige Einstellungen in %1 sind beschädigt. Für sie gilt jetzt der Standard.</translation>
    </message>
    <message>
        <source>Some settings in %1 are damaged. They have their defaults now; the file was kept as %2.</source>
        <translation>Einige Einstellungen in %1 sind beschädigt. Für sie gilt jetzt der Standard; die Datei wurde als %2 aufbewahrt.</translation>
    </message>
    <message>
        <source>The settings cannot be saved to %1: check the folder and the disk.</source>
        <translation>Die Einstellungen können nicht in %1 gespeichert werden: Prüfen Sie Ordner und Datenträger.</translation>
    </message>
</context>
<context>
    <name>moire::ui::SettingsPage</name>
    <message>
        <source>Search &amp;settings</source>
        <translation>Einste&amp;llungen durchsuchen</translation>
    </message>
    <message>
        <source>&amp;What would connect where</source>
        <translation>&amp;Was sich wohin verbinden würde</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Light or dark, or whichever the desktop uses.</source>
        <translation>Hell oder dunkel, oder wie es der Desktop vorgibt.</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>High contrast has stronger borders and text.</source>
        <translation>Hoher Kontrast hat kräftigere Ränder und Schrift.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Reduced motion stops bars and menus that move.</source>
        <translation>Reduzierte Bewegung hält bewegte Balken und Menüs an.</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reduziert</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>These settings take effect when a model is loaded.</source>
        <translation>Diese Einstellungen gelten ab dem nächsten Laden eines Modells.</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Backend</translation>
    </message>
    <message>
        <source>Where models are computed; automatic uses a GPU if there is one.</source>
        <translation>Wo Modelle berechnet werden; „automatisch“ verwendet eine GPU, wenn es eine gibt.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>CUDA (NVIDIA GPU)</source>
        <translation>CUDA (NVIDIA-GPU)</translation>
    </message>
    <message>
        <source>Detecting…</source>
        <translation>Wird erkannt…</translation>
    </message>
    <message>
        <source>Backend detected CPU CUDA GPU</source>
        <translation>Backend erkannt CPU CUDA GPU Grafikkarte detected</translation>
    </message>
    <message>
        <source>Layers on the GPU</source>
        <translation>Schichten auf der GPU</translation>
    </message>
    <message>
        <source>How many of the model&apos;s layers run on the GPU; the others run on the CPU.</source>
        <translation>Wie viele Schichten des Modells auf der GPU laufen; die übrigen laufen auf der CPU.</translation>
    </message>
    <message>
        <source>as many as fit</source>
        <translation>so viele wie passen</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Threads that compute on the CPU.</source>
        <translation>Threads, die auf der CPU rechnen.</translation>
    </message>
    <message>
        <source>one per core</source>
        <translation>einer pro Kern</translation>
    </message>
    <message>
        <source>Models folders</source>
        <translation>Modellordner</translation>
    </message>
    <message>
        <source>Folders whose GGUF files are shown on the page of models.</source>
        <translation>Ordner, deren GGUF-Dateien auf der Modellseite erscheinen.</translation>
    </message>
    <message>
        <source>Models folders watched add remove</source>
        <translation>Modellordner Modelle Ordner beobachtet hinzufügen entfernen Models folders watched add remove</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Chats, settings and measurements stay on this machine, readable only by you.</source>
        <translation>Chats, Einstellungen und Messungen bleiben auf diesem Rechner, lesbar nur für Sie.</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Data database chats settings folder open</source>
        <translation>Daten Datenbank Chats Einstellungen Ordner öffnen Data database chats settings folder open</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Moire connects to nothing that you did not add. This is what would connect, and where to:</source>
        <translation>Moire verbindet sich mit nichts, was Sie nicht hinzugefügt haben. Dies würde sich verbinden, und zwar wohin:</translation>
    </message>
    <message>
        <source>Network connect internet downloads links images updates statistics privacy</source>
        <translation>Netzwerk Verbindung Internet Downloads Links Bilder Aktualisierungen Updates Statistik Datenschutz Network connect internet downloads links images updates statistics privacy</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Nowhere: they are opened from this machine, and nothing is downloaded.</source>
        <translation>Nirgendwohin: Sie werden auf diesem Rechner geöffnet, nichts wird heruntergeladen.</translation>
    </message>
    <message>
        <source>Nowhere: questions are answered and kept on this machine.</source>
        <translation>Nirgendwohin: Fragen werden auf diesem Rechner beantwortet und aufbewahrt.</translation>
    </message>
    <message>
        <source>Kept on this machine. Questions go to one of the servers below only while you use it.</source>
        <translation>Auf diesem Rechner aufbewahrt. Fragen gehen nur dann an einen der Server unten, wenn Sie ihn gerade verwenden.</translation>
    </message>
    <message>
        <source>Experiment “%1”</source>
        <translation>Experiment „%1“</translation>
    </message>
    <message>
        <source>%1, while you run it.</source>
        <translation>%1, während Sie es ausführen.</translation>
    </message>
    <message>
        <source>Nowhere: %1 is not among the servers that you added.</source>
        <translation>Nirgendwohin: %1 gehört nicht zu den Servern, die Sie hinzugefügt haben.</translation>
    </message>
    <message>
        <source>Links in answers</source>
        <translation>Links in Antworten</translation>
    </message>
    <message>
        <source>The address that is shown, in your browser, only after you agree.</source>
        <translation>Die angezeigte Adresse, in Ihrem Browser, erst nach Ihrer Zustimmung.</translation>
    </message>
    <message>
        <source>Images in answers</source>
        <translation>Bilder in Antworten</translation>
    </message>
    <message>
        <source>Nowhere: they are not loaded.</source>
        <translation>Nirgendwohin: Sie werden nicht geladen.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Aktualisierungen</translation>
    </message>
    <message>
        <source>A page in your browser, only after you agree (Help, Check for updates).</source>
        <translation>Eine Seite in Ihrem Browser, erst nach Ihrer Zustimmung (Hilfe, Nach Aktualisierungen suchen).</translation>
    </message>
    <message>
        <source>Statistics and crash reports</source>
        <translation>Statistik und Absturzberichte</translation>
    </message>
    <message>
        <source>Nowhere: none are sent.</source>
        <translation>Nirgendwohin: Es werden keine gesendet.</translation>
    </message>
    <message>
        <source>The open model still runs with the settings it was loaded with.</source>
        <translation>Das geöffnete Modell läuft noch mit den Einstellungen, mit denen es geladen wurde.</translation>
    </message>
    <message>
        <source>Reload now</source>
        <translation>Jetzt neu laden</translation>
    </message>
    <message>
        <source>No setting matches “%1”.</source>
        <translation>Keine Einstellung passt zu „%1“.</translation>
    </message>
    <message>
        <source>Detected: %1</source>
        <translation>Erkannt: %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language of all texts, numbers and dates.</source>
        <translation>Die Sprache aller Texte, Zahlen und Datumsangaben.</translation>
    </message>
    <message>
        <source>%1, when you test it, and with every question while you use it or have it reason.</source>
        <translation>%1, wenn Sie ihn testen, und mit jeder Frage, solange Sie ihn verwenden oder nachdenken lassen.</translation>
    </message>
    <message>
        <source>%1, in your browser, only after you agree (Help, Check for updates).</source>
        <translation>%1, in Ihrem Browser, erst nach Ihrer Zustimmung (Hilfe, Nach Aktualisierungen suchen).</translation>
    </message>
</context>
<context>
    <name>moire::ui::ShortcutsDialog</name>
    <message>
        <source>Message field</source>
        <translation>Nachrichtenfeld</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Neue Zeile</translation>
    </message>
    <message>
        <source>Previous or next message</source>
        <translation>Vorherige oder nächste Nachricht</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Step through tokens</source>
        <translation>Durch Tokens gehen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Tastenkürzel durchsuchen</translation>
    </message>
</context>
<context>
    <name>moire::ui::StatusLine</name>
    <message numerus="yes">
        <source>processing the prompt: %L1 of %Ln token(s)</source>
        <translation>
            <numerusform>Prompt wird verarbeitet: %L1 von %Ln Token</numerusform>
            <numerusform>Prompt wird verarbeitet: %L1 von %Ln Tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting for the answer in another chat</source>
        <translation>wartet auf die Antwort in einem anderen Chat</translation>
    </message>
    <message>
        <source>TTFT</source>
        <translation>TTFT</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln Token</numerusform>
            <numerusform>%Ln Tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>questions go to %1</source>
        <translation>Fragen gehen an %1</translation>
    </message>
    <message>
        <source>%1 · offline</source>
        <translation>%1 · offline</translation>
    </message>
    <message>
        <source>no model is open · offline</source>
        <translation>kein Modell geöffnet · offline</translation>
    </message>
</context>
<context>
    <name>moire::ui::TokenPanel</name>
    <message numerus="yes">
        <source>%Ln byte(s) %1</source>
        <translation>
            <numerusform>%Ln Byte %1</numerusform>
            <numerusform>%Ln Bytes %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>← → step</source>
        <translation>← → blättern</translation>
    </message>
    <message>
        <source>How much higher the router scored the lowest expert that it chose than the first one that it left out. Below 0.01 the choice could as well have been another.</source>
        <translation>Wie viel höher der Router den niedrigsten gewählten Experten bewertete als den ersten ausgelassenen. Unter 0,01 hätte die Auswahl ebenso gut anders ausfallen können.</translation>
    </message>
    <message>
        <source>Experts of the token by layer</source>
        <translation>Experten des Tokens je Schicht</translation>
    </message>
    <message>
        <source>Most probable tokens at this position</source>
        <translation>Wahrscheinlichste Tokens an dieser Position</translation>
    </message>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>experts of the token</source>
        <translation>Experten des Tokens</translation>
    </message>
    <message>
        <source>tokens of the reply</source>
        <translation>Tokens der Antwort</translation>
    </message>
    <message>
        <source>Shows a token of an answer: how probable it was, the alternatives, and which experts produced it.</source>
        <translation>Zeigt ein Token einer Antwort: wie wahrscheinlich es war, die Alternativen und welche Experten es hervorbrachten.</translation>
    </message>
    <message>
        <source>This answer was saved without token records.</source>
        <translation>Diese Antwort wurde ohne Token-Aufzeichnung gespeichert.</translation>
    </message>
    <message>
        <source>Click a word of the answer, or use the arrow keys, to see how probable it was, the alternatives, and which experts produced it.</source>
        <translation>Klicken Sie auf ein Wort der Antwort oder verwenden Sie die Pfeiltasten, um zu sehen, wie wahrscheinlich es war, welche Alternativen es gab und welche Experten es hervorbrachten.</translation>
    </message>
    <message>
        <source>Reading the token…</source>
        <translation>Token wird gelesen…</translation>
    </message>
    <message>
        <source>The token cannot be read: %1</source>
        <translation>Das Token kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation>Token %1</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>%1 nats</source>
        <translation>%1 Nats</translation>
    </message>
    <message>
        <source>p &lt;b&gt;%1&lt;/b&gt; &amp;nbsp; H &lt;b&gt;%2&lt;/b&gt;</source>
        <translation>p &lt;b&gt;%1&lt;/b&gt; &amp;nbsp; H &lt;b&gt;%2&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Probability %1, entropy %2</source>
        <translation>Wahrscheinlichkeit %1, Entropie %2</translation>
    </message>
    <message>
        <source>Probability of this token, and entropy of the distribution it was drawn from, before temperature and filters</source>
        <translation>Wahrscheinlichkeit dieses Tokens und Entropie der Verteilung, aus der es gezogen wurde, vor Temperatur und Filtern</translation>
    </message>
    <message>
        <source>no id from this engine</source>
        <translation>keine ID von dieser Engine</translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation>Rang %1</translation>
    </message>
    <message>
        <source>rank above %1</source>
        <translation>Rang über %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>Gedankengang</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>forced, not drawn</source>
        <translation>erzwungen, nicht gezogen</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>gezogen</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>Token %1</translation>
    </message>
    <message>
        <source>made by %1</source>
        <translation>erzeugt von %1</translation>
    </message>
    <message>
        <source>Enter or a double click: another answer that goes on from this token</source>
        <translation>Enter oder Doppelklick: eine andere Antwort, die ab diesem Token weitergeht</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>(text not kept)</source>
        <translation>(Text nicht aufbewahrt)</translation>
    </message>
    <message>
        <source>%1, probability %2, drawn</source>
        <translation>%1, Wahrscheinlichkeit %2, gezogen</translation>
    </message>
    <message>
        <source>%1, probability %2</source>
        <translation>%1, Wahrscheinlichkeit %2</translation>
    </message>
    <message>
        <source>Router margin: not available, because the scores of experts that were not chosen are not recorded with this token.</source>
        <translation>Router-Abstand: nicht verfügbar, weil die Bewertungen nicht gewählter Experten bei diesem Token nicht aufgezeichnet sind.</translation>
    </message>
    <message>
        <source>Router margin: smallest %1, in layer %2; no near tie</source>
        <translation>Router-Abstand: kleinster %1, in Schicht %2; kein Beinahe-Gleichstand</translation>
    </message>
    <message numerus="yes">
        <source>Router margin: %Ln near tie(s), in layers %1</source>
        <translation>
            <numerusform>Router-Abstand: %Ln Beinahe-Gleichstand, in Schicht %1</numerusform>
            <numerusform>Router-Abstand: %Ln Beinahe-Gleichstände, in den Schichten %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Times by stage: not recorded for this token.</source>
        <translation>Zeiten nach Phasen: für dieses Token nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>Evaluated in ms: %1</source>
        <translation>Auswertung in ms: %1</translation>
    </message>
    <message>
        <source>Server %1 ms · network %2 ms</source>
        <translation>Server %1 ms · Netzwerk %2 ms</translation>
    </message>
</context>
<context>
    <name>moire::ui::TooLongBar</name>
    <message>
        <source>&amp;Edit the message</source>
        <translation>&amp;Nachricht bearbeiten</translation>
    </message>
    <message>
        <source>They stay in the chat, but are no longer sent to the model.</source>
        <translation>Sie bleiben im Chat, werden aber nicht mehr an das Modell gesendet.</translation>
    </message>
    <message>
        <source>Loads the model again with a larger context.</source>
        <translation>Lädt das Modell mit einem größeren Kontext neu.</translation>
    </message>
    <message numerus="yes">
        <source>The chat and this message take %Ln token(s), but the context holds %1. Nothing was sent.</source>
        <translation>
            <numerusform>Der Chat und diese Nachricht brauchen %Ln Token, aber der Kontext fasst %1. Nichts wurde gesendet.</numerusform>
            <numerusform>Der Chat und diese Nachricht brauchen %Ln Tokens, aber der Kontext fasst %1. Nichts wurde gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chat and this message take more than %Ln token(s), but the context holds %1. Nothing was sent.</source>
        <translation>
            <numerusform>Der Chat und diese Nachricht brauchen mehr als %Ln Token, aber der Kontext fasst %1. Nichts wurde gesendet.</numerusform>
            <numerusform>Der Chat und diese Nachricht brauchen mehr als %Ln Tokens, aber der Kontext fasst %1. Nichts wurde gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The message alone is too long for this model: shorten it.</source>
        <translation>Schon die Nachricht allein ist zu lang für dieses Modell: Kürzen Sie sie.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Forget the %Ln oldest message(s)</source>
        <translation>
            <numerusform>Die älteste Nachricht &amp;vergessen</numerusform>
            <numerusform>Die %Ln ältesten Nachrichten &amp;vergessen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Larger context: %Ln token(s) (%1)</source>
        <translation>
            <numerusform>&amp;Größerer Kontext: %Ln Token (%1)</numerusform>
            <numerusform>&amp;Größerer Kontext: %Ln Tokens (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The question with the reasoning takes %Ln token(s), but the context holds %1. The reasoning is kept.</source>
        <translation>
            <numerusform>Die Frage mit dem Gedankengang braucht %Ln Token, aber der Kontext fasst %1. Der Gedankengang bleibt erhalten.</numerusform>
            <numerusform>Die Frage mit dem Gedankengang braucht %Ln Tokens, aber der Kontext fasst %1. Der Gedankengang bleibt erhalten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::TransferBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>moire::ui::VariantDialog</name>
    <message>
        <source>Add a variant</source>
        <translation>Variante hinzufügen</translation>
    </message>
    <message>
        <source>Add variant</source>
        <translation>Variante hinzufügen</translation>
    </message>
    <message>
        <source>variant %1</source>
        <translation>Variante %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::VariantForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>as is</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>A built-in model, or the path of a model file</source>
        <translation>Ein eingebautes Modell oder der Pfad einer Modelldatei</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>Quantised to</source>
        <translation>Quantisiert auf</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>System-Prompt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>the model&apos;s</source>
        <translation>wie im Modell</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
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
        <translation>Maximale Antwort-Tokens</translation>
    </message>
    <message>
        <source>Thinking budget, tokens</source>
        <translation>Denkbudget, Tokens</translation>
    </message>
    <message>
        <source>Experts per token</source>
        <translation>Experten pro Token</translation>
    </message>
    <message>
        <source>Random experts, seed</source>
        <translation>Zufällige Experten, Seed</translation>
    </message>
    <message>
        <source>not random</source>
        <translation>nicht zufällig</translation>
    </message>
    <message>
        <source>Rules for experts</source>
        <translation>Regeln für Experten</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
</context>
<context>
    <name>moire::ui::VariantsTable</name>
    <message>
        <source>Variants and metrics</source>
        <translation>Varianten und Metriken</translation>
    </message>
</context>
<context>
    <name>moire::widgets::CurveChart</name>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>curve</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>lower end</source>
        <translation>unteres Ende</translation>
    </message>
    <message>
        <source>upper end</source>
        <translation>oberes Ende</translation>
    </message>
</context>
<context>
    <name>moire::widgets::ExpertMap</name>
    <message>
        <source>Experts by layer</source>
        <translation>Experten je Schicht</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>gleichverteilt</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>%1, experts by index</source>
        <translation>%1, Experten nach Index</translation>
    </message>
    <message>
        <source>%1, experts in the layer&apos;s order</source>
        <translation>%1, Experten in der Reihenfolge der Schicht</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>dicht</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>Experte</translation>
    </message>
    <message>
        <source>experts, ordered in each layer</source>
        <translation>Experten, in jeder Schicht geordnet</translation>
    </message>
    <message>
        <source>expert %1</source>
        <translation>Experte %1</translation>
    </message>
    <message>
        <source>position %1</source>
        <translation>Position %1</translation>
    </message>
    <message>
        <source>%1: mean %2, maximum %3 in layer %4</source>
        <translation>%1: Mittel %2, Maximum %3 in Schicht %4</translation>
    </message>
    <message>
        <source>%1, entropy over layers %2 of %3 nats</source>
        <translation>%1, Entropie über die Schichten: %2 von %3 Nats</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>dense, without experts</source>
        <translation>dicht, ohne Experten</translation>
    </message>
    <message>
        <source>router entropy %1 of %2 nats</source>
        <translation>Router-Entropie %1 von %2 Nats</translation>
    </message>
    <message>
        <source>load, maximum over mean: %1</source>
        <translation>Last, Maximum zu Mittel: %1</translation>
    </message>
    <message>
        <source>Layer %1, expert %2: %3 %4, N %5</source>
        <translation>Schicht %1, Experte %2: %3 %4, N %5</translation>
    </message>
    <message>
        <source>(uniform %1)</source>
        <translation>(gleichverteilt %1)</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>forced</source>
        <translation>erzwungen</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>biased</source>
        <translation>mit Bias</translation>
    </message>
    <message>
        <source>too few tokens</source>
        <translation>zu wenige Tokens</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>entropy of the layer, nats</source>
        <translation>Entropie der Schicht, Nats</translation>
    </message>
    <message>
        <source>load of the layer</source>
        <translation>Last der Schicht</translation>
    </message>
</context>
<context>
    <name>moire::widgets::ExpertStrip</name>
    <message>
        <source>Experts of the token</source>
        <translation>Experten des Tokens</translation>
    </message>
    <message>
        <source>Layer %1, shared expert %2: gate %3</source>
        <translation>Schicht %1, gemeinsamer Experte %2: Gate %3</translation>
    </message>
    <message>
        <source>Layer %1, expert %2: gate %3</source>
        <translation>Schicht %1, Experte %2: Gate %3</translation>
    </message>
    <message>
        <source>router margin to the first expert left out: %1, a near tie</source>
        <translation>Router-Abstand zum ersten ausgelassenen Experten: %1, ein Beinahe-Gleichstand</translation>
    </message>
    <message>
        <source>router margin to the first expert left out: %1</source>
        <translation>Router-Abstand zum ersten ausgelassenen Experten: %1</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>Experte</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>router margin</source>
        <translation>Router-Abstand</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>gemeinsam</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>top: shared</source>
        <translation>oben: gemeinsame</translation>
    </message>
    <message>
        <source>height: gate weight</source>
        <translation>Höhe: Gate-Gewicht</translation>
    </message>
    <message>
        <source>height: gate weight · below: router margin</source>
        <translation>Höhe: Gate-Gewicht · darunter: Router-Abstand</translation>
    </message>
</context>
<context>
    <name>moire::widgets::Histogram</name>
    <message>
        <source>Histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>%1 from</source>
        <translation>%1 von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>durch Zufall</translation>
    </message>
</context>
<context>
    <name>moire::widgets::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>moire::widgets::Picture</name>
    <message>
        <source>Choose a file name that ends in .png, .svg, .csv or .npy.</source>
        <translation>Wählen Sie einen Dateinamen, der auf .png, .svg, .csv oder .npy endet.</translation>
    </message>
    <message>
        <source>Choose a file name that ends in .png or .svg.</source>
        <translation>Wählen Sie einen Dateinamen, der auf .png oder .svg endet.</translation>
    </message>
    <message>
        <source>Choose a file name that ends in .csv or .npy.</source>
        <translation>Wählen Sie einen Dateinamen, der auf .csv oder .npy endet.</translation>
    </message>
    <message>
        <source>The picture could not be drawn.</source>
        <translation>Das Bild konnte nicht gezeichnet werden.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
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
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>moire::widgets::StepTimeline</name>
    <message>
        <source>Reasoning steps</source>
        <translation>Denkschritte</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s), %1, confidence %2</source>
        <translation>
            <numerusform>%Ln Token, %1, Konfidenz %2</numerusform>
            <numerusform>%Ln Tokens, %1, Konfidenz %2</numerusform>
        </translation>
    </message>
    <message>
        <source>routing drift %1</source>
        <translation>Routing-Drift %1</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>wiederholt</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>repeats step %1</source>
        <translation>wiederholt Schritt %1</translation>
    </message>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>routing drift</source>
        <translation>Routing-Drift</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>Budget %1</translation>
    </message>
</context>
<context>
    <name>moire::widgets::TokenBars</name>
    <message>
        <source>Time per token</source>
        <translation>Zeit pro Token</translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation>Token %1</translation>
    </message>
    <message numerus="yes">
        <source>Prefill: %Ln token(s) in %1</source>
        <translation>
            <numerusform>Prefill: %Ln Token in %1</numerusform>
            <numerusform>Prefill: %Ln Tokens in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, ms</source>
        <translation>%1, ms</translation>
    </message>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>prefill</source>
        <translation>Prefill</translation>
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
        <translation>Öffnet den Text</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Jump to the end</source>
        <translation>Zum Ende springen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>no longer in the context</source>
        <translation>nicht mehr im Kontext</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Gedankengang</translation>
    </message>
    <message numerus="yes">
        <source>Show all (%Ln character(s))</source>
        <translation>
            <numerusform>Alles anzeigen (%Ln Zeichen)</numerusform>
            <numerusform>Alles anzeigen (%Ln Zeichen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Weniger anzeigen</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Vorherige Fassung</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Nächste Fassung</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Scroll long lines</source>
        <translation>Lange Zeilen scrollen</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Lange Zeilen umbrechen</translation>
    </message>
    <message>
        <source>Hide reasoning</source>
        <translation>Gedankengang ausblenden</translation>
    </message>
    <message>
        <source>Show reasoning</source>
        <translation>Gedankengang anzeigen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles anzeigen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an attached file and its size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
</context>
</TS>
